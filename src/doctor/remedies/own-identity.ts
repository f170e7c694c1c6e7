// The kubelet gets a credential of its own in the place of another's: the administrator's, or its first one that is never renewed.
import { dirname } from 'node:path';
import type { Certificate } from '../facts/identity.ts';
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy } from './remedy.ts';
import { restartKubelet } from './services.ts';

const kubeadmFile = '/etc/kubernetes/kubelet.conf';
const authority = '/etc/kubernetes/pki/ca.crt';

/** Where this machine holds the authority, kubeadm writes the kubelet's kubeconfig anew. */
export const writeKubeletIdentity = (facts: Facts): readonly Remedy[] => {
  const path = valueOf(facts.kubeconfig)?.path;
  const name = valueOf(facts.nodeName);
  const server = valueOf(facts.apiEndpoint);
  const version = valueOf(facts.apiServer)?.version;
  const holdsAuthority = valueOf(facts.controlPlaneCertificates)?.some((one) => one.path === authority) === true;
  if (path !== kubeadmFile || name === undefined || server === undefined || version === undefined || !holdsAuthority) return [];
  const words = ['init', 'phase', 'kubeconfig', 'kubelet', `--node-name=${name}`, `--kubernetes-version=${version}`];
  return [
    {
      name: 'own-identity',
      title: { en: `let kubeadm write ${path} for ${name} alone`, zh: `由 kubeadm 为 ${name} 重新写入 ${path}` },
      applicability: 'confirm',
      steps: [
        { kind: 'move-aside', path },
        { kind: 'program', program: 'kubeadm', arguments: [...words, `--control-plane-endpoint=${server.host}:${String(server.port)}`] },
        restartKubelet(facts),
      ],
    },
  ];
};

const current = 'kubelet-client-current.pem';

/** The one that the kubelet renews, when it is good now. */
const renewed = (facts: Facts): Certificate | undefined => {
  const now = valueOf(facts.clock)?.now;
  const name = `system:node:${valueOf(facts.nodeName) ?? ''}`;
  return (valueOf(facts.earlierCertificates) ?? []).find(
    (one) => now !== undefined && one.commonName === name && one.signedByClusterCa === true && one.notBefore <= now && now < one.notAfter,
  );
};

/** kubeadm before 1.17 left the first certificate in kubelet.conf of the first control plane. */
export const useRenewed = (facts: Facts): readonly Remedy[] => {
  const config = valueOf(facts.kubeconfig);
  const good = renewed(facts);
  if (config?.credential !== 'embedded' || good === undefined) return [];
  const file = `${dirname(good.path)}/${current}`;
  const edit = (name: string) => ({ put: 'yaml-value', path: ['users', '0', 'user', name], value: file }) as const;
  const drop = (name: string) => ({ put: 'yaml-drop', path: ['users', '0', 'user', name] }) as const;
  return [
    {
      name: 'use-renewed',
      title: { en: `let ${config.path} name ${file}, which is renewed`, zh: `让 ${config.path} 引用会自动续期的 ${file}` },
      applicability: 'safe',
      steps: [
        ...['client-certificate', 'client-key'].map((name) => ({ kind: 'edit-file', path: config.path, edit: edit(name) }) as const),
        ...['client-certificate-data', 'client-key-data'].map(
          (name) => ({ kind: 'edit-file', path: config.path, edit: drop(name) }) as const,
        ),
        restartKubelet(facts),
      ],
      refuse: (now) =>
        renewed(now) === undefined ? { en: 'the renewed certificate is not good any more', zh: '续期的证书已不可用' } : undefined,
    },
  ];
};
