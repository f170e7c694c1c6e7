// A mount that the kubelet measures is gone, or hidden beneath another one: it cannot measure it, and nothing else is wrong.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown } from '../kubelet-down.ts';
import { cause, type Finding } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const gone = valueOf(facts.goneMounts);
  if (gone === undefined) return undefined;
  const source = sourceOf(facts.goneMounts);
  if (gone.length === 0) return finding('excluded', source, 'every mount is there', '所有挂载点都存在');
  // Many a healthy node has such mounts: it is worth a word where something is wrong.
  const ready = valueOf(facts.node)?.conditions.find(({ type }) => type === 'Ready')?.status;
  if (ready === 'True' || (ready === undefined && !isKubeletDown(facts))) return undefined;
  const list = gone.slice(0, 3).join(', ');
  return finding('supported', source, `not there: ${list}`, `不存在：${list}`);
};

export const mountPointGone = cause({
  code: 'MU125',
  slug: 'mount-point-gone',
  rung: 'host',
  severity: 'warning',
  title: { en: 'a mount that the kubelet measures is no longer there', zh: 'kubelet 统计的某个挂载点已不存在' },
  frequency: 1,
  signs: {
    // A line that many a healthy node prints must not outdo the one which names what is wrong.
    told: {
      weight: 'points',
      phrases: [
        'Stat fs failed. Error: no such file or directory',
        'unable to determine file system type, partition mountpoint does not exist',
        'stat failed on {path} with error: no such file or directory',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['Stat fs failed'] },
  },
  state: judgeState,
  page: {
    en: {
      means:
        'The kubelet (cAdvisor in it) lists the mounts of the machine when it starts, and measures each of them again and again. One that was unmounted, removed or covered by another mount since then is reported as `Stat fs failed`, mostly that of a container which has ended. The numbers of that one file system are missing; nothing else breaks, and it is no reason for a node that is not Ready.',
      check:
        '    findmnt -o TARGET,SOURCE,FSTYPE\n    while read -r _ path _; do [ -e "$path" ] || echo "gone: $path"; done < /proc/mounts\n    ls -ld /var/lib/kubelet',
      cure: 'Look for the cause of the trouble elsewhere: at the other lines of the same log. `systemctl restart kubelet` makes the list anew and ends the message. On a machine that was set up by hand: /var/lib/kubelet must be there, `mkdir -p /var/lib/kubelet`.',
    },
    zh: {
      means:
        'kubelet（其中的 cAdvisor）启动时列出本机的挂载点，并反复统计。此后被卸载、删除或被其他挂载覆盖的挂载点会报告 `Stat fs failed`，多为已结束容器的挂载。仅缺少该文件系统的统计数据，不影响其他功能，也不是节点 NotReady 的原因。',
      check:
        '    findmnt -o TARGET,SOURCE,FSTYPE\n    while read -r _ path _; do [ -e "$path" ] || echo "gone: $path"; done < /proc/mounts\n    ls -ld /var/lib/kubelet',
      cure: '应在同一日志的其他行中寻找真正的原因。`systemctl restart kubelet` 会重新列出挂载点，该信息随之消失。手工安装的节点：/var/lib/kubelet 必须存在，`mkdir -p /var/lib/kubelet`。',
    },
  },
});
