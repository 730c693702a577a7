/**
 * A certificate for the test server, made anew each time and signed by itself: browsers under test are told to accept
 * it. Node can make keys but no certificates, so the few fields of X.509 (RFC 5280) are written here in DER.
 */
import { generateKeyPairSync, sign } from 'node:crypto';

const tag = {
  integer: 0x02,
  bits: 0x03,
  objectId: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
};

/** ecdsa-with-SHA256, 1.2.840.10045.4.3.2 (RFC 5758), and commonName, 2.5.4.3 (RFC 5280). */
const ecdsaWithSha256 = Buffer.from('2a8648ce3d040302', 'hex');
const commonName = Buffer.from('550403', 'hex');

/** One DER value: tag, length, content. */
function der(tagByte: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tagByte, ...derLength(body.length)]), body]);
}

function derLength(length: number): number[] {
  if (length < 128) return [length];
  return length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
}

/** @returns a new key and a certificate for it, both as PEM */
export function makeCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(tag.sequence, der(tag.objectId, ecdsaWithSha256));
  const attribute = der(
    tag.sequence,
    der(tag.objectId, commonName),
    der(tag.utf8, Buffer.from('Local test server')),
  );
  const name = der(tag.sequence, der(tag.set, attribute));
  const validity = der(
    tag.sequence,
    der(tag.utcTime, Buffer.from('200101000000Z')),
    der(tag.utcTime, Buffer.from('491231235959Z')),
  );
  const serial = der(tag.integer, Buffer.from([1]));
  const publicInfo = publicKey.export({ type: 'spki', format: 'der' });
  const toSign = der(tag.sequence, serial, algorithm, name, validity, name, publicInfo);
  const signature = der(tag.bits, Buffer.from([0]), sign('sha256', toSign, privateKey));
  const certificate = der(tag.sequence, toSign, algorithm, signature);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}
