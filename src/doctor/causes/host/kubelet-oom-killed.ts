// The kernel killed the kubelet, or the unit it lives in, for want of memory.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';

const isOfNode = (name: string): boolean => /^(?:kubelet|k3s|rke2|containerd|dockerd)/.test(name);

const judgeState = (facts: Facts): Finding | undefined => {
  const unit = valueOf(facts.kubeletUnit);
  if (unit?.result === 'oom-kill')
    return finding('proved', sourceOf(facts.kubeletUnit), `${unit.name}: Result=oom-kill`, `${unit.name}：Result=oom-kill`);
  const kills = valueOf(facts.oomKills);
  if (kills === undefined) return undefined;
  const source = sourceOf(facts.oomKills);
  const killed = kills.find(isOfNode);
  if (killed !== undefined) return finding('supported', source, `the kernel killed ${killed}`, `内核终止了 ${killed}`);
  return finding('against', source, 'the kernel tells of no such kill', '内核没有此类终止记录');
};

export const kubeletOomKilled = cause({
  code: 'MU108',
  slug: 'kubelet-oom-killed',
  rung: 'host',
  title: { en: 'the kernel killed the kubelet for want of memory', zh: '内核因内存不足终止了 kubelet' },
  frequency: 1,
  signs: {
    named: {
      weight: 'suggests',
      phrases: [
        'Killed process {pid} (kubelet',
        'Killed process {pid} (containerd)',
        'Killed process {pid} (dockerd',
        '(kubelet|k3s|k3s-agent|containerd) invoked oom-killer',
        'kubelet was OOM* killed',
      ],
    },
    killed: {
      weight: 'points',
      phrases: [
        'Killed process {pid} (k3s',
        'kubelet.service: Main process exited, code=killed, status=9/KILL',
        'k3s.service: Main process exited, code=killed, status=9/KILL',
      ],
    },
    usual: {
      weight: 'suggests',
      phrases: [
        'oom-kill:* task=(kubelet|k3s|containerd|dockerd)',
        "(kubelet|k3s|k3s-agent|rke2-agent|rke2-server|containerd|docker|kubepods).service: Failed with result 'oom-kill",
        '(kubelet|k3s|k3s-agent|rke2-agent|rke2-server|containerd|docker).service: A process of this unit has been killed by the OOM killer',
      ],
    },
  },
  state: judgeState,
  explains: ['kubelet-exits', 'node-not-ready', 'connection-refused'],
  page: {
    en: {
      means:
        'With no memory left the kernel kills the process that holds most, and when nothing is reserved for the system that may be the kubelet, k3s or the runtime. systemd starts it again, and it is killed again.',
      check: "    journalctl -k | grep -i 'killed process'\n    systemctl show kubelet -p Result -p NRestarts",
      cure: 'Find who takes the memory (`systemd-cgtop -m`) and limit it; reserve some for the system (`systemReserved`, `kubeReserved`, `evictionHard: memory.available`). Or give the machine more memory.',
    },
    zh: {
      means:
        '内存耗尽时，内核会终止占用最多的进程；若没有为系统预留内存，被终止的可能是 kubelet、k3s 或运行时。systemd 会重启它，然后再次被终止。',
      check: "    journalctl -k | grep -i 'killed process'\n    systemctl show kubelet -p Result -p NRestarts",
      cure: '找出占用内存者（`systemd-cgtop -m`）并加以限制；为系统预留内存（`systemReserved`、`kubeReserved`、`evictionHard: memory.available`），或增加内存。',
    },
  },
});
