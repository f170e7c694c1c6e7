// Certificates of nodes as nobody would sign them, and the words with which kubectl shows them.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Authority, openAuthority } from '../../src/signing/authority.ts';
import { PkiFolder } from '../../src/signing/pki-folder.ts';
import { generatePrivateKey, privateKeyPem, publicKeyOf } from '../../src/signing/private-key.ts';
import { publicKeyInfoOf } from '../../src/signing/public-key.ts';
import { clientUsages } from '../../src/signing/usages.ts';
import type { Around } from './with-kubectl.ts';

export const minute = 60_000;
export const day = 86_400_000;
const shifted = (milliseconds: number) => ({ now: () => Date.now() + milliseconds, monotonic: () => performance.now() });

/** The server's own authority, at another time. */
export const authorityAt = ({ muster }: Around, milliseconds: number): Authority =>
  openAuthority({ folder: new PkiFolder(join(muster.dataDir, 'pki')), clock: shifted(milliseconds) });

export const neighbour = ({ folder }: Around, commonName: string): Authority =>
  openAuthority({ folder: new PkiFolder(mkdtempSync(join(folder, 'other-'))), clock: shifted(0), commonName });

export const unnamed = ({ access, dataDir }: Around['muster']): string[] => [
  '--server',
  access.url,
  '--certificate-authority',
  join(dataDir, 'pki', 'ca.crt'),
];

/** The words with which kubectl acts as this node, with a certificate of this authority. */
export const asNode = ({ folder, muster }: Around, name: string, authority: Authority, lifeMilliseconds = day): string[] => {
  const key = generatePrivateKey();
  const issued = authority.issue({
    subject: { commonName: `system:node:${name}`, organizations: ['system:nodes'] },
    publicKeyInfo: publicKeyInfoOf(publicKeyOf(key)),
    usages: clientUsages,
    lifeMilliseconds,
  });
  const at = mkdtempSync(join(folder, 'node-'));
  writeFileSync(join(at, 'crt'), issued.pem);
  writeFileSync(join(at, 'key'), privateKeyPem(key));
  return [...unnamed(muster), '--client-certificate', join(at, 'crt'), '--client-key', join(at, 'key')];
};

export const nobody = { environment: { KUBECONFIG: '/dev/null' } };
