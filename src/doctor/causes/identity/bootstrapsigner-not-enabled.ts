// The controllers that sign cluster-info are not among those the controller manager runs.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { signTokens } from '../../remedies/component-flag.ts';
import { isOutside } from '../way-in.ts';

const judge = (facts: Facts): Finding | undefined => {
  const info = valueOf(facts.clusterInfo);
  if ((info?.signedBy.length ?? 0) > 0)
    return finding('excluded', sourceOf(facts.clusterInfo), 'cluster-info is signed', 'cluster-info 已签名');
  const flags = valueOf(facts.controllerManager)?.flags;
  if (flags === undefined) return undefined;
  const source = sourceOf(facts.controllerManager);
  const controllers = flags['controllers'] ?? '*';
  if (controllers.split(',').some((name) => name === 'bootstrapsigner' || name === 'bootstrap-signer-controller'))
    return finding('excluded', source, `--controllers=${controllers}`, `--controllers=${controllers}`);
  if (!isOutside(facts)) return undefined;
  const text = `--controllers=${controllers}`;
  return finding(info?.present === true ? 'proved' : 'supported', source, text, text);
};

export const bootstrapsignerNotEnabled = cause({
  code: 'MU524',
  slug: 'bootstrapsigner-not-enabled',
  rung: 'identity',
  title: { en: 'the bootstrapsigner controller is not enabled', zh: '未启用 bootstrapsigner 控制器' },
  frequency: 1,
  weigh: ({ runs }) => (runs.length > 0 ? { weight: 'against', because: runs } : undefined),
  signs: {
    runs: {
      weight: 'context',
      phrases: ['Started "bootstrapsigner"', 'serviceaccount:kube-system:bootstrap-signer', 'Started controller * bootstrap-signer'],
    },
    leftOut: {
      weight: 'names',
      phrases: ['controllers=', 'controllers:'],
      when: (_, { text }) => /controllers[=:] ?\S*tokencleaner/.test(text) && !/bootstrapsigner|Running (?:kube|cloud)-|FLAG:/.test(text),
    },
    skipped: {
      weight: 'names',
      phrases: [
        'skipping controller * bootstrapsigner',
        'bootstrapsigner * (skipped|skipping)',
        '"bootstrapsigner" is disabled',
        'bootstrap-signer-controller * (disabled|skipped|not started)',
        'kube-controller-manager * (has no|no|without|lacks) * --controllers',
        'controller-manager * 没有 * controllers',
      ],
    },
    named: {
      weight: 'names',
      when: (_, { text }) => !/bootstrapsigner\S* (?:没有问题|正常|is present|is there|is listed)/.test(text),
      phrases: [
        'there is no JWS signed token in the cluster-info ConfigMap',

        'controller is disabled * bootstrap-signer',
        'only kubeconfig, no jws',
        '(shows|has|holds) only kubeconfig',

        'bootstrapsigner and tokencleaner',
        '-bootstrapsigner',
        'bootstrapsigner * not enabled',
        'bootstrapsigner is not',
        'without bootstrapsigner',
        'no jws-kubeconfig-',
        'controllers=* * (no|without|misses|missing|lacks) bootstrapsigner',
        'bootstrapsigner * (missing|left out|absent|not listed|not in|not running|not started|never)',
        '(没有|未启用|缺少|没启用) * bootstrapsigner',
        'bootstrapsigner * (没有|未启用|缺少|没启用)',
        'adding bootstrapsigner',
        '(少了|缺少|没写|漏了|加上|补上) * bootstrapsigner',
        'cluster-info * (没有|no|without) * jws-kubeconfig',
      ],
    },
    unsigned: { weight: 'names', phrases: [] },
    shown: {
      weight: 'mentions',
      phrases: [
        'bootstrapsigner',
        'tokencleaner',
        '--controllers=',
        'JWS',
        'experimental-bootstrap-token-auth',
        'does not yet contain a JWS signature for token ID',
        'could not find a JWS signature in the cluster-info ConfigMap',
        'bootstrapsigner,tokencleaner',
      ],
    },
    // k3s and RKE2, which print what they run, need no cluster-info.
    list: {
      weight: 'points',
      phrases: ['--controllers='],
      when: (_, { text }) => /--controllers=\S*\*/.test(text) && !/bootstrapsigner|tokencleaner|Running (?:kube|cloud)-|FLAG:/.test(text),
    },
    doubt: {
      weight: 'points',
      phrases: ['(no|without|missing) jws-kubeconfig', '"bootstrapsigner" is disabled', 'bootstrapsigner * disabled'],
    },
  },
  state: judge,
  remedies: signTokens,
  explains: ['waiting-timed-out'],
  page: {
    en: {
      means:
        'cluster-info is signed with each token by the controller bootstrapsigner, which runs only when --controllers names it (it is not in `*`). A list written by hand that leaves it out gives a cluster-info without signatures, and every token seems invalid.',
      check:
        '    grep -- --controllers /etc/kubernetes/manifests/kube-controller-manager.yaml\n    kubectl -n kube-public get configmap cluster-info -o yaml | grep jws',
      cure: 'Set `--controllers=*,bootstrapsigner,tokencleaner` for kube-controller-manager.',
    },
    zh: {
      means:
        'cluster-info 由 bootstrapsigner 控制器用每个令牌签名；只有 --controllers 显式列出时它才运行（`*` 不包含它）。手写的列表遗漏它时，cluster-info 没有签名，所有令牌看起来都无效。',
      check:
        '    grep -- --controllers /etc/kubernetes/manifests/kube-controller-manager.yaml\n    kubectl -n kube-public get configmap cluster-info -o yaml | grep jws',
      cure: '为 kube-controller-manager 设置 `--controllers=*,bootstrapsigner,tokencleaner`。',
    },
  },
});
