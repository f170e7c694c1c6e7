// The kubeconfig with which the cluster's owner begins: a certificate of its own in the group system:masters.
import { writeDurably } from '../base/durable-file.ts';
import { renderKubeconfig } from '../client/render-kubeconfig.ts';
import type { Authority } from '../signing/authority.ts';
import { generatePrivateKey, privateKeyPem, publicKeyOf } from '../signing/private-key.ts';
import { publicKeyInfoOf } from '../signing/public-key.ts';
import { clientUsages } from '../signing/usages.ts';

export interface AdminKubeconfig {
  readonly path: string;
  readonly server: string;
  readonly authority: Authority;
}

const year = 365 * 24 * 60 * 60 * 1000;

/** Written anew at every start: it always fits the CA and the address, and a stolen copy of an old one ends with its year. */
export const writeAdminKubeconfig = ({ path, server, authority }: AdminKubeconfig): string => {
  const key = generatePrivateKey();
  const certificate = authority.issue({
    subject: { commonName: 'kubernetes-admin', organizations: ['system:masters'] },
    publicKeyInfo: publicKeyInfoOf(publicKeyOf(key)),
    usages: clientUsages,
    lifeMilliseconds: year,
  });
  const content = renderKubeconfig({
    server,
    caPem: authority.bundlePem,
    certPem: certificate.pem,
    keyPem: privateKeyPem(key),
    user: 'kubernetes-admin',
    cluster: 'muster',
    context: 'kubernetes-admin@muster',
  });
  writeDurably({ path, content, mode: 0o600 });
  return content;
};
