// The kubelet calls the API server where it was just seen to answer with a good certificate; or trusts the authority that was seen to
// have signed both sides.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy } from './remedy.ts';

const restart = (facts: Facts) => ({ kind: 'unit', unit: valueOf(facts.layout)?.unit ?? 'kubelet.service', action: 'restart' }) as const;

export const useServer = (facts: Facts): readonly Remedy[] => {
  const path = valueOf(facts.kubeconfig)?.path;
  const url = valueOf(facts.apiAlternatives)?.[0];
  if (path === undefined || url === undefined) return [];
  return [
    {
      name: 'use-server',
      title: { en: `call the API server at ${url}, where it answers`, zh: `改用可应答的 API 服务器地址 ${url}` },
      applicability: 'safe',
      steps: [
        { kind: 'edit-file', path, edit: { put: 'yaml-value', path: ['clusters', '0', 'cluster', 'server'], value: url } },
        restart(facts),
      ],
    },
  ];
};

export const trustAuthority = (facts: Facts): readonly Remedy[] => {
  const path = valueOf(facts.kubeconfig)?.path;
  const trust = valueOf(facts.apiTrust);
  if (path === undefined || trust === undefined) return [];
  const where = ['clusters', '0', 'cluster', 'certificate-authority-data'];
  return [
    {
      name: 'trust-authority',
      title: {
        en: `trust ${trust.path}, which signed the certificates of the API server and of this node`,
        zh: `改为信任 ${trust.path}：API 服务器与本节点的证书均由其签发`,
      },
      applicability: 'safe',
      steps: [{ kind: 'edit-file', path, edit: { put: 'yaml-value', path: where, value: trust.data } }, restart(facts)],
    },
  ];
};
