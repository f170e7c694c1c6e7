// The cluster domain ends with a dot, which the kubelet joins to every name as it is: full names of pods do not match.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import { kubeletSetting } from '../kubelet-down.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy, Step } from '../../remedies/remedy.ts';
import { restartKubelet } from '../../remedies/services.ts';

const flag = 'cluster-domain';

const judgeState = (facts: Facts): Finding | undefined => {
  const domain = kubeletSetting(facts, flag, 'clusterDomain');
  if (typeof domain !== 'string' || domain === '') return undefined;
  const isOfFlag = valueOf(facts.kubeletSettings)?.flags[flag] !== undefined;
  const source = sourceOf(isOfFlag ? facts.kubeletSettings : facts.kubeletConfig);
  if (!domain.endsWith('.')) return finding('excluded', source, `the domain is ${domain}`, `集群域名为 ${domain}`);
  return finding('proved', source, `the domain is "${domain}", with a dot at its end`, `集群域名为 "${domain}"，末尾有点号`);
};

const editsOf = (facts: Facts): readonly Step[] => {
  const config = valueOf(facts.kubeletConfig);
  const settings = valueOf(facts.kubeletSettings);
  const place = settings?.places?.findLast((one) => one.flag === flag);
  const given = settings?.flags[flag];
  if (given !== undefined) {
    const value = given.slice(0, -1);
    return place === undefined
      ? []
      : [{ kind: 'edit-file', path: place.path, edit: { put: 'flag-in-variable', variable: place.variable, flag, value } }];
  }
  const domain = config?.values['clusterDomain'];
  if (config === undefined || typeof domain !== 'string') return [];
  const value = domain.slice(0, -1);
  return [{ kind: 'edit-file', path: config.path, edit: { put: 'yaml-value', path: ['clusterDomain'], value } }];
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const edits = editsOf(facts);
  if (edits.length === 0) return [];
  return [
    {
      name: 'drop-dot',
      title: { en: 'take the dot away; pods have the new name when they are made anew', zh: '去掉末尾的点号；Pod 重建后生效' },
      applicability: 'safe',
      steps: [...edits, restartKubelet(facts)],
    },
  ];
};

export const clusterDomainTrailingDot = cause({
  code: 'MU908',
  slug: 'cluster-domain-trailing-dot',
  rung: 'serving',
  severity: 'warning',
  title: { en: 'the cluster domain of the kubelet ends with a dot', zh: 'kubelet 的集群域名以点号结尾' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'trailing dot * (cluster-domain|cluster domain|clusterDomain)',
        '(cluster-domain|cluster domain|clusterDomain) * trailing dot',
        '(cluster-domain|clusterDomain|集群域名) * (末尾|结尾) * 点',
      ],
    },
    shown: {
      weight: 'names',
      phrases: ['cluster-domain', 'clusterDomain', 'svc.cluster.local. svc.'],
      when: (_, { text }) =>
        /(?:cluster-domain[= ]|clusterDomain: )["']?[a-z0-9.-]{1,253}\.["']?(?:[\s,"]|$)|\.svc\.[a-z0-9.-]{1,200}\. svc\./.test(text),
    },
    mentioned: { weight: 'mentions', phrases: ['--cluster-domain', 'clusterDomain:'] },
  },
  state: judgeState,
  remedies,
  page: {
    en: {
      means:
        "The kubelet joins its cluster domain to names as it is written. With `cluster.local.` the search line of every pod reads `ns.svc.cluster.local.`, and the pod's own full name in /etc/hosts ends with a dot, so that `hostname -f` and members of a StatefulSet that look themselves up do not find the name they expect. Plain names of Services still resolve, and the node is Ready.",
      check:
        "    grep -n clusterDomain /var/lib/kubelet/config.yaml\n    tr '\\0' '\\n' < /proc/$(pidof kubelet)/cmdline | grep cluster-domain\n    kubectl exec POD -- cat /etc/resolv.conf /etc/hosts",
      cure: 'Write the domain without the dot (`clusterDomain: cluster.local`, or `--cluster-domain=cluster.local`) and restart the kubelet; pods that run keep what they have until they are made anew. Mend it also in the kubelet-config ConfigMap, from which kubeadm writes the file with the next upgrade.',
    },
    zh: {
      means:
        'kubelet 会按原样把集群域名拼接到各种名称上。若写成 `cluster.local.`，每个 Pod 的 search 行会出现 `ns.svc.cluster.local.`，Pod 在 /etc/hosts 中的完整名称也以点号结尾，于是 `hostname -f` 以及需要解析自身名称的 StatefulSet 成员得不到预期结果。普通 Service 名称仍可解析，节点也仍为 Ready。',
      check:
        "    grep -n clusterDomain /var/lib/kubelet/config.yaml\n    tr '\\0' '\\n' < /proc/$(pidof kubelet)/cmdline | grep cluster-domain\n    kubectl exec POD -- cat /etc/resolv.conf /etc/hosts",
      cure: '去掉域名末尾的点号（`clusterDomain: cluster.local` 或 `--cluster-domain=cluster.local`）并重启 kubelet；已运行的 Pod 重建后才会生效。同时修改 kubelet-config ConfigMap，否则 kubeadm 下次升级会再次写入。',
    },
  },
});
