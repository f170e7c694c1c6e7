// What a kubelet shows for itself, put in another's place: certificates of other times and authorities, bootstrap tokens.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Authority, openAuthority } from '../../src/signing/authority.ts';
import { PkiFolder } from '../../src/signing/pki-folder.ts';
import { generatePrivateKey, privateKeyPem, publicKeyOf } from '../../src/signing/private-key.ts';
import { publicKeyInfoOf } from '../../src/signing/public-key.ts';
import { clientUsages } from '../../src/signing/usages.ts';
import type { ControlPlane } from './control-plane.ts';
import type { JoiningMachine } from './joining-machine.ts';

const day = 86_400_000;
const pki = '/var/lib/kubelet/pki';
const shifted = (milliseconds: number) => ({ now: () => Date.now() + milliseconds, monotonic: () => performance.now() });

/** The authority of this cluster, as if it were this much later; kept in this folder. */
export const authorityLater = async ({ machine, pkiFolder }: ControlPlane, milliseconds: number, folder: string): Promise<Authority> => {
  for (const name of ['ca.crt', 'ca.key']) writeFileSync(join(folder, name), await machine.read(`${pkiFolder}/${name}`));
  return openAuthority({ folder: new PkiFolder(folder), clock: shifted(milliseconds) });
};

/** The authority of another cluster, by the same name; kept in this folder. */
export const otherAuthority = (commonName: string, folder: string): Authority =>
  openAuthority({ folder: new PkiFolder(folder), clock: shifted(0), commonName });

/** The kubelet of this machine finds this certificate instead of its own when it is started again. */
export const giveCertificate = async (
  { machine }: JoiningMachine,
  name: string,
  authority: Authority,
  lifeMilliseconds = 30 * day,
): Promise<void> => {
  const key = generatePrivateKey();
  const { pem } = authority.issue({
    subject: { commonName: `system:node:${name}`, organizations: ['system:nodes'] },
    publicKeyInfo: publicKeyInfoOf(publicKeyOf(key)),
    usages: clientUsages,
    lifeMilliseconds,
  });
  await machine.write(`${pki}/kubelet-client-given.pem`, `${pem}${privateKeyPem(key)}`, '600');
  await machine.run(['ln', '-sf', `${pki}/kubelet-client-given.pem`, `${pki}/kubelet-client-current.pem`]);
};

/** The one it had before, as an operator would: its file is still there. */
export const takeCertificateBack = async ({ machine }: JoiningMachine): Promise<void> => {
  await machine.run(['sh', '-c', `ln -sf "$(ls ${pki}/kubelet-client-2*.pem | tail -n 1)" ${pki}/kubelet-client-current.pem`]);
};

/** The kubelet of this machine has nothing but this token when it is started again, as if kubeadm had left it so. */
export const giveToken = async ({ machine }: JoiningMachine, plane: ControlPlane, token: string): Promise<void> => {
  await machine.run(['rm', '-rf', pki, '/etc/kubernetes/kubelet.conf']);
  const kubectl = await plane.kubectl();
  const { data } = await kubectl.json(['get', 'configmap', '-n', 'kube-system', 'kubelet-config-1.20']);
  await machine.write('/var/lib/kubelet/config.yaml', data.kubelet);
  await machine.write('/etc/kubernetes/pki/ca.crt', await plane.machine.read(`${plane.pkiFolder}/ca.crt`));
  const kubeconfig = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'kubernetes', cluster: { server: plane.url, 'certificate-authority': '/etc/kubernetes/pki/ca.crt' } }],
    users: [{ name: 'tls-bootstrap-token-user', user: { token } }],
    contexts: [{ name: 'c', context: { cluster: 'kubernetes', user: 'tls-bootstrap-token-user' } }],
    'current-context': 'c',
  };
  await machine.write('/etc/kubernetes/bootstrap-kubelet.conf', JSON.stringify(kubeconfig), '600');
};
