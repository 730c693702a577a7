/** Names for things that have no address of their own. */

const prime = (1n << 88n) + 0x13bn;
const offset = 0x6c62272e07bb014262b821756295c58dn;

/** The hash FNV-1a of a text by its UTF-16 units, 128 bits. */
function hashOf(text: string): bigint {
  let hash = offset;
  for (let at = 0; at < text.length; at++)
    hash = BigInt.asUintN(128, (hash ^ BigInt(text.charCodeAt(at))) * prime);
  return hash;
}

/** A UUID as a URN, the same for the same name: of version 8 (RFC 9562), which leaves the hash to its maker. */
export function urnOf(name: string): string {
  const digits = hashOf(name).toString(16).padStart(32, '0');
  const variant = '89ab'[Number.parseInt(digits[16]!, 16) % 4]!;
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
