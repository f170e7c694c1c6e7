// Certificate requests that no honest program makes.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { certificateRequestPem, createCertificateRequest } from '../../src/signing/csr.ts';
import { contextConstructed } from '../../src/signing/der/tags.ts';
import * as der from '../../src/signing/der/writer.ts';
import { writeName } from '../../src/signing/distinguished-name.ts';
import { oid } from '../../src/signing/object-identifiers.ts';
import { generatePrivateKey, publicKeyOf } from '../../src/signing/private-key.ts';
import { publicKeyInfoOf } from '../../src/signing/public-key.ts';
import type { SubjectNames } from '../../src/signing/subject-names.ts';

export interface Wanted {
  readonly commonName: string;
  readonly organizations?: readonly string[];
  readonly names?: Partial<SubjectNames>;
  readonly key?: KeyObject;
  /** The key that the request is for, when it is not the one that signs. */
  readonly publicKeyInfo?: Buffer;
  /** DER of extensions asked for beside the names. */
  readonly extensions?: readonly Buffer[];
  readonly hash?: 'md5' | 'sha1' | 'sha256';
}

const nodes = ['system:nodes'];

export const honest = ({ commonName, organizations = nodes, names = {}, key = generatePrivateKey() }: Wanted): string =>
  certificateRequestPem(createCertificateRequest({ subject: { commonName, organizations: [...organizations] }, names, key }));

const signatureOf = { md5: '1.2.840.113549.1.1.4', sha1: '1.2.840.10045.4.1', sha256: oid.ecdsaWithSha256 } as const;

/** Put together by hand, and signed as said whether that fits or not. */
export const forged = (wanted: Wanted): string => {
  const { commonName, organizations = nodes, key = generatePrivateKey(), extensions = [], hash = 'sha256' } = wanted;
  const asked =
    extensions.length === 0 ? [] : [der.sequence(der.objectIdentifier(oid.extensionRequest), der.setOf(der.sequence(...extensions)))];
  const body = der.sequence(
    der.smallInteger(0),
    writeName({ commonName, organizations: [...organizations] }),
    wanted.publicKeyInfo ?? publicKeyInfoOf(publicKeyOf(key)),
    der.element(contextConstructed(0), ...asked),
  );
  const algorithm = der.sequence(der.objectIdentifier(signatureOf[hash]));
  return certificateRequestPem(der.sequence(body, algorithm, der.bitString(sign(hash, body, key))));
};

export const rsaKey = (modulusLength: number, publicExponent?: number): KeyObject =>
  generateKeyPairSync('rsa', { modulusLength, ...(publicExponent !== undefined && { publicExponent }) }).privateKey;

/** Of so many bits, without the hours it takes to make a true one. */
export const hugeRsa = (bits: number, exponent: Uint8Array = Buffer.of(1, 0, 1)): Buffer => {
  const modulus = Buffer.alloc(bits / 8, 0xff);
  return der.sequence(
    der.sequence(der.objectIdentifier(oid.rsaEncryption), der.nothing()),
    der.bitString(der.sequence(der.unsignedInteger(modulus), der.unsignedInteger(exponent))),
  );
};

/** Another key's algorithm under a key that is none of it. */
export const strangeKey = (identifier: string, curve?: string): Buffer =>
  der.sequence(
    der.sequence(der.objectIdentifier(identifier), ...(curve === undefined ? [] : [der.objectIdentifier(curve)])),
    der.bitString(Buffer.concat([Buffer.of(4), Buffer.alloc(64, 7)])),
  );
