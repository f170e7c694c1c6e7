// The network configuration is there and the runtime does not see it, until it is restarted.
import { cause } from '../cause.ts';

const told =
  /\brestart\w{0,8}\b.{0,40}\b(?:containerd|crio|cri-o|docker|runtime)\b.{0,60}\b(?:fix|solv|help|work|resolv|ready|cni|network)|\b(?:fix|solv|work|ready|help|resolv)\w{0,8}.{0,40}\b(?:after|by)\b.{0,20}\brestart\w{0,8}.{0,30}\b(?:containerd|crio|cri-o|docker)\b/i;

export const runtimeCniNotReloaded = cause({
  code: 'MU813',
  slug: 'runtime-cni-not-reloaded',
  rung: 'network',
  title: { en: 'the runtime has not read the network configuration that is there', zh: '网络配置已存在，但运行时未加载' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        '/etc/cni/net.d/{file} present',
        '/etc/cni/net.d/{file} (exists|is there|is present|was there)',
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
        'cni plugin not initialized* (although|though|but|even though)* (conflist|/etc/cni)',
        '(although|though|even though|but)* (conflist|/etc/cni/net.d)* (exists|present|there)',
      ],
    },
    told: {
      weight: 'names',
      phrases: ['restart'],
      when: (_, { text }) =>
        told.test(text) &&
        /cni|network|flannel|calico|cilium|conflist|weave|ready/i.test(text) &&
        !/DeadlineExceeded|PLEG|hang|hung|stuck|toml|cgroup/i.test(text),
    },
    restarted: {
      weight: 'points',
      phrases: ['systemctl restart containerd', 'systemctl restart crio', 'systemctl restart docker', 'CNI plugin configures network'],
    },
    mentioned: { weight: 'mentions', phrases: ['failed to reload cni configuration', '10-flannel.conflist', '10-calico.conflist'] },
  },
  explains: ['network-not-ready', 'node-not-ready', 'sandbox-failed', 'pods-pending'],
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
