// A file of an earlier network plugin is still in the CNI folder and comes before the right one.
import { laterFile, missingPrograms, usedFile } from '../cni-used.ts';
import { restartContainerd } from '../../remedies/services.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const config = valueOf(facts.cniConfig);
  const first = usedFile(facts);
  if (config === undefined || first === undefined || first.problem !== undefined) return undefined;
  const missing = missingPrograms(facts, first) ?? [];
  const later = laterFile(facts);
  if (missing.length === 0 || later === undefined) return undefined;
  return finding(
    'proved',
    sourceOf(facts.cniConfig),
    `${config.folder}/${first.name} goes before ${later.name} and calls ${missing.join(', ')}, which is not installed`,
    `${config.folder}/${first.name} 优先于 ${later.name}，却调用未安装的 ${missing.join('、')}`,
  );
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const folder = valueOf(facts.cniConfig)?.folder;
  const first = usedFile(facts);
  if (folder === undefined || first === undefined) return [];
  return [
    {
      name: 'move-aside',
      title: { en: `move ${first.name} aside`, zh: `移开 ${first.name}` },
      applicability: 'safe',
      steps: [{ kind: 'move-aside', path: `${folder}/${first.name}` }, restartContainerd],
    },
  ];
};

const plugins = '(?:flannel|calico|weave|cilium|canal|multus|kube-router|antrea|podman|cri-?o)';
const told = new RegExp(
  `\\b${plugins}\\b.{0,30}(?:not (?:been )?installed|never (?:been )?installed|no longer|not used|is gone|was removed|was (?:un|de)installed|not running)|(?:switch|migrat|chang|mov|replac)\\w*\\b.{0,30}\\bfrom ${plugins}\\b|\\breplac\\w* ${plugins}\\b.{0,20}\\b(?:with|by)\\b|\\b(?:uses?|using|runs?|running|have|has) ${plugins} (?:now|instead)|(?:before|previously|earlier|formerly|used to)\\b.{0,40}\\b${plugins}|从 ?${plugins} ?(?:换|切|迁|改)|${plugins} ?(?:换成|改成|切换到|迁移到)|(?:之前|以前|原来|原先)(?:用|装|部署)(?:的是|过|了|的)? ?${plugins}|(?:现在|后来)(?:换成|换|改成|改用|用)了? ?${plugins}`,
  'i',
);

/** Whose daemon is asked for: each leaves its own traces. */
const daemons: readonly (readonly [RegExp, string])[] = [
  [/127\.0\.0\.1:6784|type="weave/, 'weave'],
  [/cilium\.sock|type="cilium/, 'cilium'],
  [/calico\/nodename|ClusterInformation|type="calico/, 'calico'],
  [/multus\.sock|type="multus/, 'multus'],
  [/find plugin "weave-net"/, 'weave'],
];
const deadIn = (text: string): string | undefined => daemons.find(([pattern]) => pattern.test(text))?.[1];
const addOns = /\b(flannel|calico|weave|cilium|canal|kube-router|antrea)\b/gi;

/** The plugin that is called does not answer, and the cluster is said to use another. */
const weigh = ({ dead, inUse, compared }: HeardBySign<'dead' | 'inUse' | 'compared'>): Verdict | undefined => {
  if (compared.length > 0) return undefined;
  const silent = new Set(dead.flatMap(({ line }) => deadIn(line.text) ?? []));
  const others = inUse.filter(({ line }) => [...line.text.matchAll(addOns)].some(([name]) => isOther(name.toLowerCase(), silent)));
  return silent.size > 0 && others.length > 0 ? { weight: 'shows', because: [...dead, ...others] } : undefined;
};

/** canal brings calico with it. */
const isOther = (name: string, silent: ReadonlySet<string>): boolean => !silent.has(name) && !(name === 'canal' && silent.has('calico'));

export const staleCniConfig = cause({
  code: 'MU814',
  slug: 'stale-cni-config',
  rung: 'network',
  title: { en: 'a file of an earlier network plugin is still in the CNI folder', zh: 'CNI 目录中残留有先前网络插件的配置' },
  frequency: 2,
  signs: {
    cured: {
      weight: 'names',
      phrases: ['/etc/cni/net.d/{file}'],
      when: (_, { text }) =>
        /\b(?:rm|remov\w+|delet\w+|mv|mov\w+|删\S*)\b.{0,60}\/etc\/cni\/net\.d\/.{0,60}(?:\bstart|fix|solv|help|work|ready|恢复|正常|解决)/i.test(
          text,
        ),
    },
    ofRuntime: { weight: 'names', phrases: ['10.85.0.', '10.88.0.'], when: (_, { text }) => /pods?\b|podIP|容器|addresses/i.test(text) },
    inUse: {
      weight: 'context',
      phrases: ['flannel', 'calico', 'weave', 'cilium', 'canal', 'kube-router', 'antrea'],
      when: (_, { text }) => !/is not running|CrashLoop|\/(?:var|run)\/\S*$/.test(text),
    },
    dead: {
      weight: 'context',
      phrases: [
        '127.0.0.1:6784',
        'cilium.sock',
        '/var/lib/calico/nodename',
        'error getting ClusterInformation',
        'multus.sock',
        'plugin type="{plugin}"',
        'networkPlugin cni',
        'failed to find plugin "weave-net"',
      ],
      when: (_, { text }) => deadIn(text) !== undefined,
    },
    compared: { weight: 'shows', phrases: [], together: ['network-left-on-one-machine'] },
    named: {
      weight: 'names',
      // What still is not ready is no file.
      when: (_, { text }) =>
        !/still:? (?:cni|not|NotReady|network|says|the node)/i.test(text) &&
        !(/100-crio-bridge|87-podman/.test(text) && /(?:^|[\s/])\d\d-(?:calico|cilium|flannel|weave|canal|antrea)\S*\.conf/.test(text)),
      phrases: [
        '/etc/cni/net.d* (still|leftover|left over|an old|stale|previous|remain|not removed|not deleted)',
        '(still (there|present|in|lies|exists)|leftover|left over|an old|the old|stale|previous|remaining|residual|outdated)* (/etc/cni/net.d|cni config|cni conf|cni configuration|conflist|cni file)',
        '(conflist|.conf|/etc/cni/net.d)* (is|are|was|were) still (there|present|in place|lying)',
        '10-calico.conf and 10-calico.conflist',
        '10-flannel.conf and 10-flannel.conflist',
        'files named * sort first',
        'sort* first* (conf|cni)',
        '00-multus.conf',
        '100-crio-bridge',
        '87-podman',
        '(is |was |)uninstalled* (cni|calico|weave|flannel|multus|cilium)',
        '/etc/cni/net.d*(残留|旧)',
        '(残留|旧)*(cni|/etc/cni)',
        'podman-bridge.conflist',
        'crio-bridge.conflist',
        '10.88.0.',
        '/etc/cni/net.d*(还有|里有旧|没删|没有删)',
        '(还有|旧的|之前的)*(conflist|/etc/cni)',
        '(net.d|conflist|/etc/cni)*(留着|还留|残留|遗留)',
        '(does not|not) clean (CNI|up CNI)',
        'The reset process does not clean CNI',
        'does not clean CNI configuration',
        '(conf|conflist) (still |)(sorts|sort|comes) first',
        '(daemonset|ds) (aws-node|calico-node|cilium|weave-net|kube-flannel|canal|antrea-agent) (was |)(deleted|removed|uninstalled)',
        '(helm uninstall|helm delete) (cilium|calico|flannel|weave|canal|antrea|multus|kube-ovn)',
      ],
    },
    told: {
      weight: 'names',
      phrases: ['flannel', 'calico', 'weave', 'cilium', 'canal', 'multus', 'kube-router', 'antrea'],
      when: (_, { text }) => told.test(text) && !/\b(?:until|yet)\b/i.test(text),
    },
    twoFiles: {
      weight: 'points',
      phrases: ['conflist', '.conf'],
      when: (_, { text }) => (text.match(/\d\d-[a-z0-9-]+\.conf(?:list)?\b/gi) ?? []).length > 1,
    },
    otherPlugin: {
      weight: 'points',
      when: (_, { text }) => !/unauthorized/i.test(text),
      phrases: ['error getting ClusterInformation', 'crd.projectcalico.org', '/etc/cni/net.d/calico-kubeconfig'],
    },
    foreign: {
      weight: 'names',
      phrases: ['stat /var/lib/calico/nodename: no such file', '/var/run/multus/multus.sock', 'unable to connect to Cilium daemon'],
      when: (_, { text }) => !text.includes('cilium.sock') || text.includes('add'),
    },
    some: {
      weight: 'points',
      phrases: [
        '(rm -|removed|removing|delete|deleting|remove|cleaned|clean up)* /etc/cni/net.d',

        'CNI_CONF_NAME',
        'stat /var/lib/calico/nodename',
        'open /run/flannel/subnet.env',
        'loadFlannelSubnetEnv failed',
        '(10-weave.conf|10-canal.conf|10-kuberouter.conf|10-bridge.conf|200-loopback|99-loopback)',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['/etc/cni/net.d'] },
  },
  weigh,
  state: judgeState,
  explains: ['sandbox-failed', 'pods-pending', 'network-not-ready', 'node-not-ready'],
  rivals: [
    {
      slug: 'multiple-cni',
      question: {
        en: 'do pods of both plugins run, or is one file merely left over?',
        zh: '两种插件的 Pod 都在运行，还是只残留了一个文件？',
      },
    },
  ],
  remedies: remedies,
  page: {
    en: {
      means:
        'The runtime uses the first file in /etc/cni/net.d by name. `kubeadm reset` and most uninstallers leave their file there, and packages (podman, CRI-O) bring their own; pods are then given to a plugin that does not run any more.',
      check: '    ls -l /etc/cni/net.d',
      cure: 'Move the foreign file away (`mv /etc/cni/net.d/10-calico.conflist /root/`), restart the runtime when it does not notice, and make the failing pods anew.',
    },
    zh: {
      means:
        '运行时按文件名使用 /etc/cni/net.d 中的第一个文件。`kubeadm reset` 与多数卸载脚本会留下文件，一些软件包（podman、CRI-O）也会自带；于是 Pod 被交给一个已不再运行的插件。',
      check: '    ls -l /etc/cni/net.d',
      cure: '移走多余的文件（`mv /etc/cni/net.d/10-calico.conflist /root/`），若运行时未察觉则重启它，并重建失败的 Pod。',
    },
  },
});
