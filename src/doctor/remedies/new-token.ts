// The token that lies here is of no use any more: the machine is given another. Where its Secret is still there and has merely
// expired, it is given another day.
import type { Facts } from '../facts/facts.ts';
import { serverNow } from '../causes/finding.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy } from './remedy.ts';

const day = 86_400_000;

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const prolong = (facts: Facts): readonly Remedy[] => {
  const id = valueOf(facts.bootstrapKubeconfig)?.tokenId;
  const token = valueOf(facts.bootstrapTokens)?.find((one) => one.id === id);
  const now = serverNow(facts);
  if (id === undefined || now === undefined || token?.expires === undefined || token.expires >= now) return [];
  const until = `${new Date(now + day).toISOString().slice(0, 19)}Z`;
  return [
    {
      name: 'prolong',
      title: { en: `let token ${id} be valid until ${until}`, zh: `将令牌 ${id} 的有效期延至 ${until}` },
      applicability: 'confirm',
      steps: [
        {
          kind: 'api-patch',
          path: `/api/v1/namespaces/kube-system/secrets/bootstrap-token-${id}`,
          patch: { data: { expiration: base64(until) } },
        },
      ],
    },
  ];
};

const hour = 3_600_000;

/** Those whom kubeadm lets in, and whose requests it has approved by themselves. */
const usualGroups = ['system:bootstrappers:kubeadm:default-node-token'];

/** For whom an administrator's kubeconfig is at hand, who has shown that it may look at the tokens. */
const made = (facts: Facts, path: string, now: number): Remedy => {
  const groups = valueOf(facts.bootstrapTokens)?.find((one) => one.groups.length > 0)?.groups ?? usualGroups;
  const expires = `${new Date(now + hour).toISOString().slice(0, 19)}Z`;
  return {
    name: 'new-token',
    title: {
      en: `make a new token, valid until ${expires}, and put it into ${path}`,
      zh: `新建有效期至 ${expires} 的令牌，并写入 ${path}`,
    },
    applicability: 'confirm',
    steps: [
      { kind: 'new-token', path, expires, groups },
      { kind: 'unit', unit: valueOf(facts.layout)?.unit ?? 'kubelet.service', action: 'restart' },
    ],
    refuse: (again) =>
      (valueOf(again.bootstrapAnswer)?.status ?? 401) === 401
        ? undefined
        : { en: 'the API server does not refuse the token that lies here', zh: 'API 服务器并未拒绝此处的令牌' },
  };
};

/** kubectl config set-credentials leaves the rest of the file as it is. */
const byHand = (facts: Facts, path: string): Remedy => ({
  name: 'new-token',
  title: { en: `put a new token into ${path}`, zh: `在 ${path} 中填入新的令牌` },
  applicability: 'manual',
  steps: [],
  commands: [
    'kubeadm token create   # on a control plane: it prints the token',
    `kubectl config --kubeconfig=${path} set-credentials <user in it> --token=<token>`,
    `systemctl restart ${valueOf(facts.layout)?.unit ?? 'kubelet.service'}`,
  ],
});

const another = (facts: Facts): readonly Remedy[] => {
  const bootstrap = valueOf(facts.bootstrapKubeconfig);
  if (bootstrap?.present !== true) return [];
  const now = serverNow(facts);
  return [facts.bootstrapTokens.known && now !== undefined ? made(facts, bootstrap.path, now) : byHand(facts, bootstrap.path)];
};

export const newToken = (facts: Facts): readonly Remedy[] => [...prolong(facts), ...another(facts)];
