// Public keys as certificates and requests carry them (SubjectPublicKeyInfo), and whether one is fit for use.
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { DerError } from './der/der-error.ts';
import { DerReader } from './der/reader.ts';
import { tag } from './der/tags.ts';
import { oid } from './object-identifiers.ts';

export type PublicKeyKind =
  | { readonly kind: 'rsa'; readonly bits: number; readonly exponentBits: number }
  | { readonly kind: 'ec'; readonly curve: 'P-256' | 'P-384' | 'P-521' }
  | { readonly kind: 'ed25519' }
  | { readonly kind: 'other'; readonly identifier: string };

const curves: Readonly<Record<string, { name: 'P-256' | 'P-384' | 'P-521'; pointBytes: number }>> = {
  [oid.p256]: { name: 'P-256', pointBytes: 65 },
  [oid.p384]: { name: 'P-384', pointBytes: 97 },
  [oid.p521]: { name: 'P-521', pointBytes: 133 },
};

/** What sort of key this is, without giving it to OpenSSL: a huge one costs time before it is known to be bad. */
export function publicKeyKind(publicKeyInfo: Buffer): PublicKeyKind {
  const outer = DerReader.of(publicKeyInfo);
  const info = outer.sequence();
  outer.end();
  const algorithm = info.sequence();
  const identifier = algorithm.objectIdentifier();
  const key = info.bitStringBytes();
  info.end();
  if (identifier === oid.rsaEncryption) return rsaKind(key);
  if (identifier === oid.ed25519) return { kind: 'ed25519' };
  if (identifier !== oid.ecPublicKey || algorithm.next !== tag.objectIdentifier) return { kind: 'other', identifier };
  const curve = algorithm.objectIdentifier();
  const known = curves[curve];
  if (known === undefined) return { kind: 'other', identifier: curve };
  if (key.length !== known.pointBytes || key[0] !== 4) throw new DerError('a point that is not in the plain form of its curve');
  return { kind: 'ec', curve: known.name };
}

function rsaKind(key: Buffer): PublicKeyKind {
  const outer = DerReader.of(key);
  const numbers = outer.sequence();
  const [modulus, exponent] = [numbers.integer(), numbers.integer()];
  numbers.end();
  outer.end();
  return { kind: 'rsa', bits: bitLength(modulus), exponentBits: bitLength(exponent) };
}

function bitLength(integer: Buffer): number {
  const first = integer[0] ?? 0;
  if (first >= 0x80) throw new DerError('a negative number in a key');
  const from = first === 0 && integer.length > 1 ? 1 : 0;
  return (integer.length - from) * 8 - Math.clz32((integer[from] ?? 0) << 24);
}

/** Why this key may not be certified; undefined when it may. */
export function publicKeyFault(key: PublicKeyKind): string | undefined {
  switch (key.kind) {
    case 'ec':
    case 'ed25519':
      return undefined;
    case 'rsa':
      if (key.bits < 2048) return `an RSA key of ${key.bits} bits is too weak; at least 2048 are needed`;
      if (key.bits > 8192) return `an RSA key of ${key.bits} bits is too large; at most 8192 are accepted`;
      return key.exponentBits < 2 || key.exponentBits > 32 ? 'an RSA key with an exponent of that size is not accepted' : undefined;
    case 'other':
      return `keys of type ${key.identifier} are not accepted`;
  }
}

/** Refuses what would be expensive to use, then lets OpenSSL read it. */
export function loadPublicKey(publicKeyInfo: Buffer): KeyObject {
  const kind = publicKeyKind(publicKeyInfo);
  if (kind.kind === 'rsa' && (kind.bits > 8192 || kind.exponentBits > 32)) throw new DerError('an RSA key too large to use');
  try {
    return createPublicKey({ key: publicKeyInfo, format: 'der', type: 'spki' });
  } catch (cause) {
    throw new DerError('not a usable public key', { cause });
  }
}

export const publicKeyInfoOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

/** RFC 5280 4.2.1.2, method 1: SHA-1 of the key's bits. A name, not a protection. */
export function keyIdentifier(publicKeyInfo: Buffer): Buffer {
  const info = DerReader.of(publicKeyInfo).sequence();
  info.sequence();
  return createHash('sha1').update(info.bitStringBytes()).digest();
}
