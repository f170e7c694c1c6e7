// JSON web tokens (RFC 7519) in the one form service accounts use: compact, signed with an asymmetric key.
// The key decides which algorithm is right; what the token says about itself can only agree or be refused.
import { isFields } from '../base/fields.ts';
import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { publicKeyOf } from './private-key.ts';
import { publicKeyInfoOf } from './public-key.ts';

export type TokenFault = 'malformed' | 'algorithm' | 'signature';

export type TokenReading =
  | { readonly kind: 'signed'; readonly claims: Readonly<Record<string, unknown>> }
  | { readonly kind: 'bad'; readonly fault: TokenFault };

type Algorithm = 'ES256' | 'ES384' | 'ES512' | 'RS256';

const digests = { ES256: 'sha256', ES384: 'sha384', ES512: 'sha512', RS256: 'sha256' } as const;
const ofCurve: Readonly<Record<string, Algorithm>> = { prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512' };

export interface VerifyingKey {
  readonly key: KeyObject;
  readonly algorithm: Algorithm;
  readonly id: string;
}

/** Throws when the key is of a type that service account tokens are never signed with. */
export function verifyingKey(key: KeyObject): VerifyingKey {
  const algorithm = key.asymmetricKeyType === 'rsa' ? 'RS256' : ofCurve[key.asymmetricKeyDetails?.namedCurve ?? ''];
  if (algorithm === undefined) throw new TypeError(`tokens cannot be signed with a key of type ${key.asymmetricKeyType}`);
  // As upstream derives it (pkg/serviceaccount/jwt.go keyIDFromPublicKey), so that either server knows the other's keys.
  const id = createHash('sha256').update(publicKeyInfoOf(key)).digest('base64url');
  return { key, algorithm, id };
}

export class TokenSigner {
  private readonly key: KeyObject;
  private readonly algorithm: Algorithm;
  private readonly header: string;

  constructor(privateKey: KeyObject) {
    const { algorithm, id } = verifyingKey(publicKeyOf(privateKey));
    this.key = privateKey;
    this.algorithm = algorithm;
    this.header = encode({ alg: algorithm, kid: id });
  }

  sign(claims: Readonly<Record<string, unknown>>): string {
    const signed = `${this.header}.${encode(claims)}`;
    const signature = sign(digests[this.algorithm], Buffer.from(signed), { key: this.key, dsaEncoding: 'ieee-p1363' });
    return `${signed}.${signature.toString('base64url')}`;
  }
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export const longestToken = 16 * 1024;
const compactForm = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/;

/** What a token claims, believed by nobody; undefined when it is no token of this form. */
export function claimsOf(token: string): Readonly<Record<string, unknown>> | undefined {
  if (token.length > longestToken || !compactForm.test(token)) return undefined;
  return decode(token.split('.')[1] ?? '');
}

export function readToken(token: string, keys: readonly VerifyingKey[]): TokenReading {
  const claims = claimsOf(token);
  const [headerText = '', claimsText = '', signatureText = ''] = token.split('.');
  const header = claims && decode(headerText);
  if (claims === undefined || header === undefined || Object.hasOwn(header, 'crit')) return { kind: 'bad', fault: 'malformed' };
  const fitting = keys.filter(({ algorithm }) => algorithm === header['alg']);
  if (fitting.length === 0) return { kind: 'bad', fault: 'algorithm' };
  const signed = Buffer.from(`${headerText}.${claimsText}`);
  const signature = Buffer.from(signatureText, 'base64url');
  const candidates = fitting.some(({ id }) => id === header['kid']) ? fitting.filter(({ id }) => id === header['kid']) : fitting;
  return candidates.some((candidate) => holds(candidate, signed, signature))
    ? { kind: 'signed', claims }
    : { kind: 'bad', fault: 'signature' };
}

const holds = ({ key, algorithm }: VerifyingKey, signed: Buffer, signature: Buffer): boolean =>
  verify(digests[algorithm], signed, { key, dsaEncoding: 'ieee-p1363' }, signature);

function decode(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url')));
    return isFields(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
