import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { expect, test } from 'vitest';
import { makeCertificate } from './certificate';

test('the certificate is well formed, signed by its own key, and fits it', () => {
  const made = makeCertificate();
  const certificate = new X509Certificate(made.cert);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.subject).toBe('CN=Local test server');
  expect(() => createSecureContext(made)).not.toThrow();
  expect(() => createSecureContext({ key: makeCertificate().key, cert: made.cert })).toThrow(
    'key values mismatch',
  );
});
