// The network configuration is there and the runtime does not see it, until it is restarted.
import { isGenerated } from '../../remedies/containerd-value.ts';
import { usedFile } from '../cni-used.ts';
import { restartContainerd } from '../../remedies/services.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';

const told =
  /\brestart\w{0,8}\b.{0,40}\b(?:containerd|crio|cri-o|docker|runtime)\b.{0,60}\b(?:fix|solv|help|work|resolv|ready|cni|network)|\b(?:fix|solv|work|ready|help|resolv)\w{0,8}.{0,40}\b(?:after|by)\b.{0,20}\brestart\w{0,8}.{0,30}\b(?:containerd|crio|cri-o|docker)\b|\b(?:until|unless)\b.{0,20}\brestart\w{0,8}.{0,30}\b(?:containerd|crio|cri-o|docker)\b|\b(?:containerd|crio|cri-o|docker) restarted after.{0,60}\bready\b|before (?:the )?(?:cni|flannel|calico|cilium|network)/i;

/** A plugin that was read and is not ready says something else. */
const notRead = /not initialized|uninitialized|not ready: cni|no (?:valid )?network/i;

const judgeState = (facts: Facts): Finding | undefined => {
  const answer = valueOf(facts.runtimeAnswer);
  const config = valueOf(facts.cniConfig);
  const first = usedFile(facts);
  if (answer?.answers !== true || config === undefined || first === undefined) return undefined;
  const source = sourceOf(facts.runtimeAnswer);
  if (answer.networkReady === true) return finding('excluded', source, 'the runtime has a network', '运行时网络已就绪');
  const saysNone = notRead.test(answer.networkMessage ?? '');
  if (answer.networkReady === undefined || !saysNone || config.files.some(({ problem }) => problem !== undefined)) return undefined;
  return finding(
    'proved',
    source,
    `${config.folder}/${first.name} is sound, and the runtime says: ${answer.networkMessage ?? 'no network'}`,
    `${config.folder}/${first.name} 有效，而运行时报告：${answer.networkMessage ?? '网络未就绪'}`,
  );
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const config = valueOf(facts.containerdConfig);
  if (config !== undefined && isGenerated(config)) return [];
  return [
    {
      name: 'restart-runtime',
      title: { en: 'restart containerd; containers go on', zh: '重启 containerd，容器不受影响' },
      applicability: 'safe',
      steps: [restartContainerd],
    },
  ];
};

type Signs = 'notReady' | 'listed' | 'unseen' | 'broken' | 'told' | 'restarted' | 'works';

/** A configuration is listed, and the runtime says that there is none, and not that it is wrong. */
const judge = ({ listed, unseen, broken, told, restarted, works, notReady }: HeardBySign<Signs>): Verdict | undefined => {
  // Its pod runs on the node, and the runtime still knows of no network.
  if (works.length > 0 && notReady.length > 0 && broken.length === 0 && listed.length === 0)
    return { weight: 'names', because: [...works, ...notReady] };
  if (listed.length === 0 || unseen.length === 0 || broken.length > 0) return undefined;
  const because = [...listed, ...unseen, ...told, ...restarted];
  const isAsked = unseen.some(({ line }) => /lastCNILoadStatus|"cniconfig"/i.test(line.text));
  if (told.length + restarted.length > 0 || (isAsked && works.length > 0)) return { weight: 'shows', because };
  if (isAsked) return { weight: 'names', because };
  return { weight: works.length > 0 ? 'names' : 'suggests', because: [...because, ...works] };
};

export const runtimeCniNotReloaded = cause({
  code: 'MU813',
  slug: 'runtime-cni-not-reloaded',
  rung: 'network',
  title: { en: 'the runtime has not read the network configuration that is there', zh: '网络配置已存在，但运行时未加载' },
  frequency: 2,
  signs: {
    cured: {
      weight: 'points',
      phrases: ['restart'],
      when: (_, { text }) => told.test(text) && /ready/i.test(text) && !/DeadlineExceeded|PLEG|hang|hung|stuck|toml|cgroup/i.test(text),
    },
    notReady: {
      weight: 'context',
      phrases: ['cni plugin not initialized', 'cni config uninitialized', 'NetworkPluginNotReady', 'network not ready', 'NotReady'],
    },
    usual: { weight: 'suggests', phrases: ['cni conf monitor', '/etc/cni/net.d/{file} (exists|is there|is present|was there)'] },
    listed: {
      weight: 'context',
      phrases: ['.conflist', '.conf'],
      when: (_, { text }) =>
        /(?:^|\s|\/)\d\d-[a-z0-9-]+\.conf(?:list)?(?:[\s,;，]|$)/.test(text) && !/level=|error|fail|invalid|rm |mv /i.test(text),
    },
    unseen: {
      weight: 'context',
      phrases: [
        'no network config found in',
        'No networks found in',
        'cni plugin not initialized',
        'cni config uninitialized',
        'No CNI configuration file in',
        '"cniconfig": {}',
        '"cniconfig": null',
      ],
    },
    broken: {
      weight: 'context',
      phrases: ['invalid', 'permission denied', 'error parsing', 'unmarshal', 'does not support', 'No valid networks'],
      when: (_, { text }) => /cni|conflist/i.test(text),
    },
    works: {
      weight: 'context',
      phrases: ['kube-flannel', 'calico-node', 'weave-net', 'cilium', 'canal'],
      when: (_, { text }) => /\b(\d)\/\1 .{0,20}Running|\bRunning\b/.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        '/etc/cni/net.d/{file} present',
        'cni conf* (watcher|watch)* (closed|error|failed)',
        '(watcher|fsnotify|watch)* cni conf* (closed|error|failed)',
        'failed to watch cni conf',
        'cni conf watcher',
        'cni network conf syncer (stopped|failed|closed)',
        'CNI monitoring loop',
        '重启*(containerd|docker|crio)*(恢复|正常|解决|就好|好了)',
        '(until|unless) (containerd|crio|cri-o|docker|the runtime) (is |was |)restarted',
        '(conflist|cni config|config|file) (was |is |got |)(written|created|copied|added|placed) (later|afterwards|after containerd)',
        '(已有|已经有|存在)*(cni|/etc/cni)*重启',
        '(/etc/cni|conflist|cni 配置)*(已有|已经有|已存在|都在)',
        '重启 containerd*(好|恢复|正常)',
        '(containerd|crio|docker)*(之前|先于)*(启动|部署)',
        '/etc/cni/net.d*(重建|删掉|删除)*(过|后)',
        '(deleted|removed|recreated|re-created) (and recreated |)the (directory|folder)',
        'fs change event(REMOVE',
        'cni plugin not initialized* (although|though|but|even though)* (conflist|/etc/cni)',
        '(although|though|even though|but)* (conflist|/etc/cni/net.d)* (exists|present|there)',
        'does not watch the new',
        '(deleted|removed) and recreated',
        '(does not|not) (reread|re-read|reload) (the |)CNI',
        'containerd started before',
        '(containerd|crio|cri-o|docker) (was |)started before (it|the conf|the cni|/etc/cni|flannel|calico|cilium)',
        'only a restart helps',
        '(later|afterwards)* (wrote|written|created|came)* no reload',
        '(no|not|never|did not) reload',
        'wrote (its|the) (file|config|conflist) (later|afterwards)',
        '(until|unless) (containerd|crio|cri-o|docker|the runtime) (is |was |)(bounced|reloaded|kicked)',
        '重启 (containerd|crio|docker) 后* Ready',
        'rm -rf /etc/cni/net.d && mkdir',
        'rm -rf /etc/cni/net.d; mkdir',
      ],
    },
    told: {
      weight: 'names',
      phrases: ['restart'],
      when: (_, { text }) =>
        told.test(text) &&
        /cni|network|flannel|calico|cilium|conflist|weave|canal/i.test(text) &&
        !/DeadlineExceeded|PLEG|hang|hung|stuck|toml|cgroup/i.test(text),
    },
    restarted: {
      weight: 'points',
      phrases: [
        'systemctl restart containerd',
        'systemctl restart crio',
        'systemctl restart docker',
        'CNI plugin configures network',
        '(containerd|crio|cri-o|docker) restarted',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['failed to reload cni configuration', '10-flannel.conflist', '10-calico.conflist'] },
  },
  weigh: judge,
  state: judgeState,
  explains: ['network-not-ready', 'node-not-ready', 'sandbox-failed', 'pods-pending'],
  remedies: remedies,
  page: {
    en: {
      means:
        'containerd and CRI-O watch /etc/cni/net.d. When the folder itself was removed and made anew (or is a link, or the limit of inotify is reached), the watch is lost, and the runtime goes on saying that the plugin is not initialized while the file is there.',
      check: "    ls -l /etc/cni/net.d; crictl info | grep -iE -A4 'lastCNILoadStatus|NetworkReady'",
      cure: '`systemctl restart containerd` (or crio). Remove files in the folder rather than the folder.',
    },
    zh: {
      means:
        'containerd 与 CRI-O 会监视 /etc/cni/net.d。若该目录本身被删除后重建（或是链接，或达到 inotify 上限），监视就会丢失：文件已在，运行时仍报告插件未初始化。',
      check: "    ls -l /etc/cni/net.d; crictl info | grep -iE -A4 'lastCNILoadStatus|NetworkReady'",
      cure: '执行 `systemctl restart containerd`（或 crio）。以后请删除目录中的文件，而不是目录本身。',
    },
  },
});
