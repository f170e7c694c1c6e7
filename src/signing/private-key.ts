// Private keys: made as P-256, read in every form that kubeadm, kubelet and openssl leave behind.
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { DerError } from './der/der-error.ts';
import { type PemBlock, pemBlocks } from './pem.ts';
import { loadPublicKey, publicKeyInfoOf } from './public-key.ts';

export const generatePrivateKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

/** SEC1 for elliptic curves and PKCS#1 for RSA, as kubeadm writes them; PKCS#8 for the rest. */
export function privateKeyPem(key: KeyObject): string {
  const type = key.asymmetricKeyType === 'ec' ? 'sec1' : key.asymmetricKeyType === 'rsa' ? 'pkcs1' : 'pkcs8';
  return key.export({ type, format: 'pem' }).toString();
}

const privateForms: Readonly<Record<string, 'sec1' | 'pkcs1' | 'pkcs8'>> = {
  'EC PRIVATE KEY': 'sec1',
  'RSA PRIVATE KEY': 'pkcs1',
  'PRIVATE KEY': 'pkcs8',
};

/** The first private key in the text; other blocks (EC PARAMETERS, certificates) may stand around it, as in kubelet's own files. */
export function parsePrivateKey(pem: string): KeyObject {
  const block = pemBlocks(pem).find(({ label }) => label.endsWith('PRIVATE KEY'));
  if (block === undefined) throw new DerError('there is no private key in it');
  const type = privateForms[block.label];
  if (type === undefined) throw new DerError(`a key of the form ${block.label} is not supported`);
  try {
    return createPrivateKey({ key: block.der, format: 'der', type });
  } catch (cause) {
    throw new DerError('not a usable private key', { cause });
  }
}

export const publicKeyOf = (privateKey: KeyObject): KeyObject => createPublicKey(privateKey);

export const publicKeyPem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

/** All public keys in the text, as in a service account key file that carries earlier keys: public or private keys, certificates left out. */
export function parsePublicKeys(pem: string): KeyObject[] {
  return pemBlocks(pem).flatMap(publicKeyIn);
}

function publicKeyIn({ label, der }: PemBlock): KeyObject[] {
  if (label === 'PUBLIC KEY') return [loadPublicKey(der)];
  if (label !== 'RSA PUBLIC KEY') return [];
  try {
    return [createPublicKey({ key: der, format: 'der', type: 'pkcs1' })];
  } catch (cause) {
    throw new DerError('not a usable public key', { cause });
  }
}

/** Whether these are the two halves of one key. */
export function samePublicKey(one: Buffer | KeyObject, other: Buffer | KeyObject): boolean {
  const bytes = (key: Buffer | KeyObject): Buffer => (Buffer.isBuffer(key) ? key : publicKeyInfoOf(key));
  return bytes(one).equals(bytes(other));
}
