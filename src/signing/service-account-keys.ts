// The keys of service account tokens: sa.key signs, sa.pub says which keys are believed (earlier ones may stand beside).
import type { KeyObject } from 'node:crypto';
import { ConfigError } from '../language/errors.ts';
import { DerError } from './der/der-error.ts';
import type { PkiFolder } from './pki-folder.ts';
import {
  generatePrivateKey,
  parsePrivateKey,
  parsePublicKeys,
  privateKeyPem,
  publicKeyOf,
  publicKeyPem,
  samePublicKey,
} from './private-key.ts';

export interface ServiceAccountKeys {
  readonly signing: KeyObject;
  /** The signing key's own half first. */
  readonly believed: readonly KeyObject[];
}

/** Loads the keys or makes them; sa.pub follows from sa.key and is made again when a crash came between. */
export function openServiceAccountKeys(folder: PkiFolder): ServiceAccountKeys {
  const presentPublic = folder.read('sa.pub');
  const presentKey = folder.read('sa.key');
  if (presentKey === undefined && presentPublic !== undefined) {
    throw new ConfigError('key-pair-incomplete', { args: { present: folder.pathOf('sa.pub'), missing: folder.pathOf('sa.key') } });
  }
  const keyText = presentKey ?? folder.create('sa.key', privateKeyPem(generatePrivateKey()));
  const signing = folder.parse('sa.key', keyText, parsePrivateKey);
  const own = publicKeyOf(signing);
  const publicText = presentPublic ?? folder.create('sa.pub', publicKeyPem(own));
  const listed = folder.parse('sa.pub', publicText, parseBelieved);
  if (!listed.some((key) => samePublicKey(key, own))) {
    throw new ConfigError('key-pair-mismatch', { args: { key: folder.pathOf('sa.key'), certificate: folder.pathOf('sa.pub') } });
  }
  return { signing, believed: [own, ...listed.filter((key) => !samePublicKey(key, own))] };
}

function parseBelieved(pem: string): KeyObject[] {
  const keys = parsePublicKeys(pem);
  if (keys.length === 0) throw new DerError('there is no public key in it');
  return keys;
}
