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

/** kubectl config set-credentials leaves the rest of the file as it is. */
const byHand = (facts: Facts): readonly Remedy[] => {
  const bootstrap = valueOf(facts.bootstrapKubeconfig);
  if (bootstrap === undefined || !bootstrap.present) return [];
  const unit = valueOf(facts.layout)?.unit ?? 'kubelet.service';
  return [
    {
      name: 'new-token',
      title: { en: `put a new token into ${bootstrap.path}`, zh: `在 ${bootstrap.path} 中填入新的令牌` },
      applicability: 'manual',
      steps: [],
      commands: [
        'kubeadm token create   # on a control plane: it prints the token',
        `kubectl config --kubeconfig=${bootstrap.path} set-credentials <user in it> --token=<token>`,
        `systemctl restart ${unit}`,
      ],
    },
  ];
};

export const newToken = (facts: Facts): readonly Remedy[] => [...prolong(facts), ...byHand(facts)];
