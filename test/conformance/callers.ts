// Who asks: client certificates of the authority that both servers trust.
import { join } from 'node:path';
import { systemClock } from '../../src/base/clock.ts';
import { openAuthority } from '../../src/signing/authority.ts';
import { PkiFolder } from '../../src/signing/pki-folder.ts';
import { generatePrivateKey, privateKeyPem, publicKeyOf } from '../../src/signing/private-key.ts';
import { publicKeyInfoOf } from '../../src/signing/public-key.ts';
import { clientUsages } from '../../src/signing/usages.ts';

export interface Identity {
  readonly cert: string;
  readonly key: string;
}

export type CallerName = 'admin' | 'jane' | 'node';

export interface Callers {
  readonly ca: string;
  readonly identities: Readonly<Record<CallerName, Identity>>;
}

const hour = 3_600_000;

export const issueCallers = (pkiFolder: string): Callers => {
  const authority = openAuthority({ folder: new PkiFolder(pkiFolder), clock: systemClock });
  const issue = (commonName: string, ...organizations: string[]): Identity => {
    const key = generatePrivateKey();
    const publicKeyInfo = publicKeyInfoOf(publicKeyOf(key));
    const { pem } = authority.issue({
      subject: { commonName, organizations },
      publicKeyInfo,
      usages: clientUsages,
      lifeMilliseconds: hour,
    });
    return { cert: pem, key: privateKeyPem(key) };
  };
  return {
    ca: authority.bundlePem,
    identities: {
      admin: issue('kubernetes-admin', 'system:masters'),
      jane: issue('jane', 'developers'),
      node: issue('system:node:conformance', 'system:nodes'),
    },
  };
};

export const pkiFolderOf = (dataDir: string): string => join(dataDir, 'pki');
