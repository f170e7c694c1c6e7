// Two network plugins are installed; each overwrites what the other did.
import { cause, type Finding, type Heard, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

/** By file name in the CNI folder, or by the name of their pods. */
const plugins = /\b(flannel|calico|cilium|weave|canal|antrea|kube-?router|kindnet|ovn|romana|amazon-vpc|aws-node)\b/g;
const pluginsIn = (some: readonly Heard[]): ReadonlySet<string> =>
  new Set(some.flatMap(({ line }) => [...line.text.toLowerCase().matchAll(plugins)].map(([name]) => name)));
const judge = ({
  said,
  files,
  pods,
  compared,
  pairs,
  links,
  device,
  ranges,
  notReplaced,
}: HeardBySign<'said' | 'files' | 'pods' | 'compared' | 'pairs' | 'links' | 'device' | 'ranges' | 'notReplaced'>): Verdict => {
  if (compared.length > 0) return { weight: 'shows', because: compared };
  if (pluginsIn(pods).size > 1) return { weight: 'shows', because: pods };
  if (said.length > 0) return { weight: 'names', because: said };
  if (pairs.length > 0) return { weight: 'names', because: pairs };
  if (ranges.length + notReplaced.length > 0) return { weight: 'names', because: [...ranges, ...notReplaced] };
  if (device.length > 0) return { weight: 'suggests', because: device };
  if (links.length > 0) return { weight: 'suggests', because: links };
  if (pluginsIn(files).size > 1) return { weight: 'points', because: files };
  return { weight: 'silent', because: [] };
};

const isSeveral = (text: string): boolean => new Set(text.toLowerCase().match(plugins)).size !== 1;

/** Two of them in one sentence that says of both that they are there; canal is flannel with calico. */
const isPair = (text: string): boolean => {
  const found = new Set([...text.toLowerCase().matchAll(plugins)].map(([name]) => name));
  if (
    found.size < 2 ||
    /replac|switch|migrat|remov|uninstall|instead|moved from|before|formerly|换成|改成|改用|卸载|迁移|原来|之前/i.test(text)
  )
    return false;
  return /\bhelm (?:list|ls)\b|\bstill Running\b|\bget (?:pods?|po|ds|daemonsets?)\b(?!.*\b(?:no|0\/\d))|\bboth\b|\b(?:are|were|is) (?:also |both )?(?:installed|deployed|present|running|applied)|\bpods? run|\brunning\b|\bnext to\b|\bon top\b|\bas well\b|\balongside\b|\bat once\b|\bat the same time\b|\bside by side\b|\btogether\b|\bthen\b.{0,30}\bapplied|\bapplied\b|\bDaemonSets?\b|\bget ds\b|同时|都(?:装|在|部署)|又装/i.test(
    text,
  );
};

/** Others are parts of any of them: bridge, host-local, portmap. */
const networks = new Set(['flannel', 'calico', 'cilium-cni', 'weave-net', 'antrea', 'kube-ovn', 'kube-router', 'ovn-k8s-cni-overlay']);

const judgeState = (facts: Facts): Finding | undefined => {
  const config = valueOf(facts.cniConfig);
  if (config === undefined) return undefined;
  const source = sourceOf(facts.cniConfig);
  const found = new Map(
    config.files.flatMap(({ name, plugins }) => plugins.filter((one) => networks.has(one)).map((one) => [one, name] as const)),
  );
  if (found.size < 2)
    return finding('excluded', source, `${config.folder} names one network plugin at most`, `${config.folder} 中至多有一种网络插件`);
  const list = [...found].map(([plugin, name]) => `${plugin} (${name})`).join(', ');
  // flannel's network with Calico's policies are one plugin: canal.
  return found.size === 2 && config.files.length === 1
    ? undefined
    : finding('supported', source, `${config.folder}: ${list}`, `${config.folder}：${list}`);
};

export const multipleCni = cause({
  code: 'MU812',
  slug: 'multiple-cni',
  rung: 'network',
  title: { en: 'two network plugins are installed', zh: '安装了两个网络插件' },
  frequency: 2,
  signs: {
    device: { weight: 'suggests', phrases: ['setting up vxlan device* address already in use'] },
    links: {
      weight: 'suggests',
      phrases: ['cilium_host', 'cilium_vxlan', 'cilium_net', 'cali', 'weave'],
      when: (_, { text }) =>
        /\bcilium_/.test(text)
          ? /\bflannel\.1\b|\bcali[0-9a-f]{3}|\bweave\b/.test(text)
          : /\bweave\b/.test(text) && /\bflannel\.1\b|\bcali[0-9a-f]{3}/.test(text),
    },
    pairs: {
      weight: 'names',
      phrases: ['flannel', 'calico', 'cilium', 'weave', 'canal', 'kindnet', 'antrea'],
      when: (_, { text }) => isPair(text),
    },
    compared: { weight: 'shows', phrases: [], together: ['two-networks-configured'] },
    said: {
      weight: 'names',
      // One that was replaced by another is a file left over.
      when: (_, { text }) =>
        (text.match(plugins) === null || isSeveral(text)) && !/换成|改成|改用|迁移|switched|migrat|replaced|moved from|用的是/i.test(text),
      phrases: [
        '同时(装了|安装了|部署了|有)*(flannel|calico|weave|cilium)*(和|与|跟|及)',

        '(two|both|multiple|several|more than one|second|another|different) (cni|network plugin|cnis|cni plugins|network plugins|network add-ons|cni configs|overlay networks)',
        'both (flannel|calico|weave|cilium|canal|kindnet)',
        '(flannel|calico|weave|cilium) (and|together with|alongside|as well as|on top of|over|plus) (flannel|calico|weave|cilium|canal)',

        '(两个|多个|同时)*(cni|网络插件)',
        '(flannel|calico|weave|cilium)*(又|同时)*(flannel|calico|weave|cilium)',
        '(flannel|calico|weave|cilium)(和|与)(flannel|calico|weave|cilium)*(同时|都|冲突)',
        '(flannel|calico|weave|cilium) was (already |)installed (before|too|as well)',
        '(still|also) (installed|running)* (flannel|calico|weave|cilium)',
      ],
    },
    files: { weight: 'points', phrases: ['/etc/cni/net.d', 'conflist', 'net.d/'] },
    pods: {
      weight: 'points',
      phrases: ['kube-flannel', 'calico-node', 'weave-net', 'cilium', 'canal', 'kindnet', 'antrea-agent', 'aws-node'],
      when: (_, { text }) => /^\S+\s(?:\S+\s)?\d+(?:\/|\s)\d+/.test(text) && !/\s0(?:\/|\s)0\b|Evicted|Terminating/.test(text),
    },
    ranges: {
      weight: 'names',
      phrases: ['pods have 10.', 'pods* 10.42.', 'pods* 10.244.', 'pods* 10.32.'],
      when: (_, { text }) =>
        /\b(?:some|half|others?|rest)\b/i.test(text) &&
        /\b10\.(?:42|244|32)\.\S.{1,80}\b192\.168\.|\b192\.168\.\S.{1,80}\b10\.(?:42|244|32)\./.test(text.slice(0, 600)),
    },
    notReplaced: {
      weight: 'names',
      phrases: ['(without|no|missing) (the |)--flannel-backend=none', '--flannel-backend=none * (cured|fixed|fixes|helped|solved|cures)'],
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['network-not-ready', 'sandbox-failed', 'pods-pending', 'connection-timeout'],
  rivals: [
    {
      slug: 'stale-cni-config',
      question: {
        en: 'do pods of both plugins run, or is one file merely left over?',
        zh: '两种插件的 Pod 都在运行，还是只残留了一个文件？',
      },
    },
  ],
  page: {
    en: {
      means:
        'The runtime takes the first file in /etc/cni/net.d by name; with two plugins in the cluster some pods come up in one network and some in the other, and both write routes and iptables rules.',
      check: "    ls -l /etc/cni/net.d; kubectl get ds -A | grep -iE 'flannel|calico|cilium|weave|canal|antrea'",
      cure: "Decide on one; delete the other's manifest, then on every node its file in /etc/cni/net.d, its links (`ip link delete cni0 flannel.1`) and rules, most surely by a reboot; make the pods anew.",
    },
    zh: {
      means:
        '运行时按文件名取 /etc/cni/net.d 中的第一个；集群中有两个插件时，部分 Pod 会进入一个网络，部分进入另一个，且两者都会写路由与 iptables 规则。',
      check: "    ls -l /etc/cni/net.d; kubectl get ds -A | grep -iE 'flannel|calico|cilium|weave|canal|antrea'",
      cure: '只保留一个；删除另一个的清单，然后在每个节点上删除其在 /etc/cni/net.d 中的文件、网络接口（`ip link delete cni0 flannel.1`）与规则（重启最可靠），并重建 Pod。',
    },
  },
});
