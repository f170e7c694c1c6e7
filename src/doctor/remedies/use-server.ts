// The kubelet calls the API server where it was just seen to answer with a good certificate; or trusts the authority that was seen to
// have signed both sides.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import { setK3sSetting } from './k3s-setting.ts';
import type { Remedy, Step } from './remedy.ts';

const restart = (facts: Facts) => ({ kind: 'unit', unit: valueOf(facts.layout)?.unit ?? 'kubelet.service', action: 'restart' }) as const;

/** The kubeconfig of k3s and RKE2 leads to a balancer of their own: they are told elsewhere whom to call. */
const stepsTo = (facts: Facts, url: string): readonly Step[] => {
  const k3s = valueOf(facts.k3s);
  if (k3s !== undefined) return k3s.server === undefined ? [] : setK3sSetting(facts, k3s, 'server', url);
  const path = valueOf(facts.kubeconfig)?.path;
  if (path === undefined) return [];
  return [
    { kind: 'edit-file', path, edit: { put: 'yaml-value', path: ['clusters', '0', 'cluster', 'server'], value: url } },
    restart(facts),
  ];
};

export const useServer = (facts: Facts): readonly Remedy[] => {
  const url = valueOf(facts.apiAlternatives)?.[0];
  const steps = url === undefined ? [] : stepsTo(facts, url);
  if (url === undefined || steps.length === 0) return [];
  return [
    {
      name: 'use-server',
      title: { en: `call the API server at ${url}, where it answers`, zh: `改用可应答的 API 服务器地址 ${url}` },
      applicability: 'safe',
      steps,
    },
  ];
};

export const trustAuthority = (facts: Facts): readonly Remedy[] => {
  const path = valueOf(facts.kubeconfig)?.path;
  const trust = valueOf(facts.apiTrust);
  if (path === undefined || trust === undefined || facts.k3s.known) return [];
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
