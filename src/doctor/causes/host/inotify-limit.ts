// The kernel gives no more inotify instances or watches; the message speaks of open files or of space.
import { cause } from '../cause.ts';

export const inotifyLimit = cause({
  code: 'MU114',
  slug: 'inotify-limit',
  rung: 'host',
  title: { en: 'the limit of inotify instances or watches is reached', zh: '已达到 inotify 实例或监视数上限' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      // What is set high is not what was reached.
      when: (_, { text }) => !/(?:instances|watches)\D{0,6}(?:[1-9]\d{3}|[1-9]\d{5,})\b/.test(text),
      phrases: [
        'inotify_init* too many open files',
        'inotify_add_watch* (no space left on device|too many open files|cannot allocate memory)',
        '(inotify|fsnotify|file watcher|watcher) * too many open files',
        'too many open files* (inotify|fsnotify|watcher)',
        'Failed to allocate directory watch: Too many open files',
        'fs.inotify.max_user_instances',
        'fs.inotify.max_user_watches',
        'max_user_instances',
        'max_user_watches',
        'inotify (limit|instances|watches|watch|resources)',
        'unable to create inotify',
        'failed to create inotify',
        'user limit on (total |the total |)(number of |)inotify',
        'no space left on device* (inotify|watch)',
        '(watch|inotify)* no space left on device',
        'failed complete: too many open files',
        'inotify_init',
        'inotify resources exhausted',
        '(Failed to watch|watch|watcher) * too many open files',
        'user_instances',
        'user_watches',
        'too many open files* (inotify|fsnotify|watcher|watch)',
        'Failed to start cAdvisor* (inotify|no space)',
        'Insufficient watch descriptors',
        'failed to watch file',
        'unable to start inotify',
      ],
    },
    files: {
      weight: 'points',
      phrases: ['too many open files', 'Failed to allocate directory watch'],
      when: (_, { text }) => !/accept|socket:/.test(text),
    },
    mentioned: { weight: 'mentions', phrases: ['inotify', 'EMFILE', 'ulimit -n', 'LimitNOFILE'] },
  },
  explains: ['kubelet-exits', 'pods-pending', 'sandbox-failed'],
  page: {
    en: {
      means:
        'Kubelet, service proxy, cAdvisor and log readers watch files with inotify. The kernel\'s defaults (128 instances for each user) are soon used up where many containers, or several nodes of kind, share one kernel. Instances exhausted read "too many open files", watches exhausted "no space left on device".',
      check:
        '    sysctl fs.inotify.max_user_instances fs.inotify.max_user_watches\n    find /proc/*/fd -lname anon_inode:inotify 2>/dev/null | wc -l',
      cure: 'Raise them, now and in /etc/sysctl.d: `sysctl -w fs.inotify.max_user_instances=8192 fs.inotify.max_user_watches=524288`. Then restart what failed.',
    },
    zh: {
      means:
        'kubelet、kube-proxy、cAdvisor 与日志采集器都用 inotify 监视文件。内核默认值（每用户 128 个实例）在容器较多或多个 kind 节点共用一个内核时很快用尽。实例用尽时报「too many open files」，监视数用尽时报「no space left on device」。',
      check:
        '    sysctl fs.inotify.max_user_instances fs.inotify.max_user_watches\n    find /proc/*/fd -lname anon_inode:inotify 2>/dev/null | wc -l',
      cure: '立即调高并写入 /etc/sysctl.d：`sysctl -w fs.inotify.max_user_instances=8192 fs.inotify.max_user_watches=524288`，然后重启失败的组件。',
    },
  },
});
