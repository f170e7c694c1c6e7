// The CNI folder, a file in it, or the credentials it names cannot be read.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const answer = valueOf(facts.runtimeAnswer);
  if (answer?.answers !== true || answer.networkReady === undefined) return undefined;
  const source = sourceOf(facts.runtimeAnswer);
  if (answer.networkReady) return finding('excluded', source, 'the runtime has its network', '运行时网络就绪');
  const message = answer.networkMessage ?? '';
  return /permission denied/i.test(message) && /cni/i.test(message) ? finding('proved', source, message, message) : undefined;
};

/** A file of the network that SELinux does not let the runtime read. */
const weigh = ({ label, ofCni, named }: HeardBySign<'label' | 'ofCni' | 'named'>): Verdict | undefined =>
  label.length > 0 && ofCni.length > 0 ? { weight: 'shows', because: [...ofCni, ...label, ...named] } : undefined;

export const cniConfigUnreadable = cause({
  code: 'MU808',
  slug: 'cni-config-unreadable',
  rung: 'network',
  title: { en: 'the CNI configuration cannot be read', zh: '无法读取 CNI 配置' },
  frequency: 1,
  signs: {
    ofCni: { weight: 'context', phrases: ['/etc/cni', 'net.d', 'conflist', '.conflist', 'crio-bridge.conf', 'CNI default network'] },
    label: {
      weight: 'context',
      phrases: [
        'avc: denied',
        'user_home_t',
        'admin_home_t',
        'user_tmp_t',
        'scontext=',
        'SELinux label',
        'restorecon',
        'unlabeled_t',
        'ls -lZ',
        'ls -Z',
      ],
    },
    named: {
      weight: 'names',
      phrases: [
        '/etc/cni/net.d* permission denied',
        '/etc/cni* permission denied',
        'permission denied* /etc/cni',
        'cni* permission denied',
        '(calico-kubeconfig|multus.kubeconfig|ZZZ-{rest})* (no such file|permission denied)',
        '/etc/cni/net.d* (symlink|symbolic link|dangling)',
        '/etc/cni/net.d* (drwx------|-rw-------|0600|0700|umask|chmod)',
        '(drwx------|-rw-------|umask|chmod)* /etc/cni',
        '(umask|permissions|unreadable|not readable)* (cni|conflist|net.d)',
        '(cni|conflist|net.d)* (umask|unreadable|not readable|wrong permissions|permissions|not owned)',
        '(ls -ld|ls -l|ls -la|ls -ldZ|stat)* /etc/cni* (drwx------|-rw-------|600|700)',
        'Error loading CNI config* permission denied',
        'error reading /etc/cni* permission',
        'cni*(权限|不可读|读不)',
        '(权限|chmod)*(cni|/etc/cni)',
        '(drwx------|drwxr-x---|-rw-------)* (net.d|conflist)',
      ],
    },
    some: { weight: 'points', phrases: ['umask'] },
    mentioned: { weight: 'mentions', phrases: ['/etc/cni/net.d', 'drwx------', '-rw-------'] },
    denied: {
      weight: 'shows',
      phrases: ['apparmor="DENIED" * /etc/cni/net.d', 'apparmor="DENIED" * name="/etc/cni', 'avc: denied * /etc/cni'],
    },
  },
  weigh,
  state: judgeState,
  explains: ['network-not-ready', 'node-not-ready', 'sandbox-failed', 'pods-pending'],
  page: {
    en: {
      means:
        'The runtime (or a program that does not run as root) may not read /etc/cni/net.d or a file in it: a strict umask, a link into a folder that is not mounted, SELinux; or the kubeconfig that the configuration names is missing.',
      check: '    ls -laZ /etc/cni /etc/cni/net.d; namei -l /etc/cni/net.d',
      cure: '`chmod 755 /etc/cni /etc/cni/net.d; chmod 644 /etc/cni/net.d/*.conf*` (kubeconfigs stay 600), mend the link, and set the umask for what writes them. Restart the runtime.',
    },
    zh: {
      means:
        '运行时（或非 root 程序）无法读取 /etc/cni/net.d 或其中的文件：umask 过严、链接指向未挂载的目录、SELinux；或配置引用的 kubeconfig 不存在。',
      check: '    ls -laZ /etc/cni /etc/cni/net.d; namei -l /etc/cni/net.d',
      cure: '执行 `chmod 755 /etc/cni /etc/cni/net.d; chmod 644 /etc/cni/net.d/*.conf*`（kubeconfig 保持 600），修复链接，并调整写入程序的 umask。然后重启运行时。',
    },
  },
});
