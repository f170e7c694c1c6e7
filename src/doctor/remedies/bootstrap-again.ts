// The machine asks for a new certificate by its bootstrap token. What it holds is moved aside only where the API server was just seen
// to take that token, to let it ask, and to approve what it asks for: without that there would be no way back in.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy, Step } from './remedy.ts';

export const wayBack = (facts: Facts): 'proved' | 'by-hand' | undefined => {
  const answer = valueOf(facts.bootstrapAnswer);
  if (valueOf(facts.bootstrapKubeconfig)?.present !== true || answer === undefined) return undefined;
  if (answer.status >= 300 || answer.mayRequest !== true) return undefined;
  return answer.isApproved === true ? 'proved' : 'by-hand';
};

/** Those of k3s, RKE2 and Muster get their certificates another way. */
const isPlainKubelet = (facts: Facts): boolean => ['kubeadm', 'hand'].includes(valueOf(facts.layout)?.flavour ?? '');

const asideOf = (facts: Facts): string[] => {
  const config = valueOf(facts.kubeconfig);
  if (config === undefined) return [];
  // A kubelet takes up an old certificate in its folder, whatever its kubeconfig says (client-go/util/certificate).
  return [config.path, ...(config.certificatePath === undefined ? [] : [config.certificatePath])];
};

export const bootstrapAgain = (facts: Facts): readonly Remedy[] => {
  const way = wayBack(facts);
  const unit = valueOf(facts.layout)?.unit ?? 'kubelet.service';
  if (way === undefined || !isPlainKubelet(facts) || valueOf(facts.kubeconfig)?.present !== true) return [];
  const id = valueOf(facts.bootstrapKubeconfig)?.tokenId ?? '';
  const title = { en: `ask for a new certificate by the token ${id}`, zh: `用令牌 ${id} 重新申请证书` };
  const paths = asideOf(facts);
  if (way === 'by-hand') {
    const moves = paths.map((path) => `mv ${path} ${path}.old`);
    const commands = [`systemctl stop ${unit}`, ...moves, `systemctl start ${unit}`, 'kubectl certificate approve <the new request>'];
    return [{ name: 'bootstrap', title, applicability: 'manual', steps: [], commands }];
  }
  const moves = paths.map((path): Step => ({ kind: 'move-aside', path }));
  return [
    {
      name: 'bootstrap',
      title,
      applicability: 'confirm',
      steps: [{ kind: 'unit', unit, action: 'stop' }, ...moves, { kind: 'unit', unit, action: 'start' }],
      refuse: (now) =>
        wayBack(now) === 'proved'
          ? undefined
          : {
              en: 'the API server no longer takes the token, so there would be no way back',
              zh: 'API 服务器已不接受该令牌，移走凭据后将无法恢复',
            },
    },
  ];
};
