// Signatures on certificates and requests: which algorithm is which, made and checked by node:crypto.
import { type KeyObject, sign, verify } from 'node:crypto';
import { DerError } from './der/der-error.ts';
import { DerReader } from './der/reader.ts';
import { nothing, objectIdentifier, sequence } from './der/writer.ts';
import { oid } from './object-identifiers.ts';

interface Scheme {
  readonly keyType: 'rsa' | 'ec' | 'ed25519';
  /** Null: the algorithm brings its own digest. */
  readonly digest: 'sha256' | 'sha384' | 'sha512' | null;
}

/** SHA-1 and MD5 are missing on purpose: a certificate that leans on them proves nothing. */
const schemes: Readonly<Record<string, Scheme>> = {
  [oid.ecdsaWithSha256]: { keyType: 'ec', digest: 'sha256' },
  [oid.ecdsaWithSha384]: { keyType: 'ec', digest: 'sha384' },
  [oid.ecdsaWithSha512]: { keyType: 'ec', digest: 'sha512' },
  [oid.sha256WithRsa]: { keyType: 'rsa', digest: 'sha256' },
  [oid.sha384WithRsa]: { keyType: 'rsa', digest: 'sha384' },
  [oid.sha512WithRsa]: { keyType: 'rsa', digest: 'sha512' },
  [oid.ed25519]: { keyType: 'ed25519', digest: null },
};

/** Parameters of the algorithm are part of its name: absent, or NULL for RSA (RFC 5758, RFC 4055). */
export function readAlgorithm(der: Buffer): string {
  const reader = DerReader.of(der).sequence();
  return reader.objectIdentifier();
}

export interface Signed {
  readonly bytes: Buffer;
  readonly algorithm: string;
  readonly signature: Buffer;
}

export const signatureSupported = (algorithm: string): boolean => Object.hasOwn(schemes, algorithm);

/** False also when the key is of another type than the algorithm. */
export function signatureHolds({ bytes, algorithm, signature }: Signed, key: KeyObject): boolean {
  const scheme = schemes[algorithm];
  return scheme !== undefined && key.asymmetricKeyType === scheme.keyType && verify(scheme.digest, bytes, key, signature);
}

const digestOfCurve: Readonly<Record<string, { digest: 'sha256' | 'sha384' | 'sha512'; algorithm: string }>> = {
  prime256v1: { digest: 'sha256', algorithm: oid.ecdsaWithSha256 },
  secp384r1: { digest: 'sha384', algorithm: oid.ecdsaWithSha384 },
  secp521r1: { digest: 'sha512', algorithm: oid.ecdsaWithSha512 },
};

/** The algorithm a key signs with, as its finished AlgorithmIdentifier. */
export function algorithmOf(key: KeyObject): { der: Buffer; sign(bytes: Uint8Array): Buffer } {
  if (key.asymmetricKeyType === 'rsa') {
    return { der: sequence(objectIdentifier(oid.sha256WithRsa), nothing()), sign: (bytes) => sign('sha256', bytes, key) };
  }
  if (key.asymmetricKeyType === 'ed25519') {
    return { der: sequence(objectIdentifier(oid.ed25519)), sign: (bytes) => sign(null, bytes, key) };
  }
  const curve = digestOfCurve[key.asymmetricKeyDetails?.namedCurve ?? ''];
  if (curve === undefined) throw new DerError('cannot sign with a key of this type');
  return { der: sequence(objectIdentifier(curve.algorithm)), sign: (bytes) => sign(curve.digest, bytes, key) };
}
