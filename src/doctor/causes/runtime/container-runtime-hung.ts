// The runtime is there and does not answer: calls time out, mostly over one stuck container or a stuck disk.
import { cause, type Finding } from '../cause.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

/** On a machine that has too much to do one call takes long too: only the kubelet has waited for minutes. */
const kubeletSaysSo = (facts: Facts): boolean => {
  const ready = valueOf(facts.node)?.conditions.find(({ type }) => type === 'Ready');
  return ready?.status === 'False' && /PLEG is not healthy|container runtime (?:is down|status check)/.test(ready.message);
};

const judgeState = (facts: Facts): Finding | undefined => {
  const answer = valueOf(facts.runtimeAnswer);
  if (answer === undefined || !facts.runtimeAnswer.known) return undefined;
  const { source } = facts.runtimeAnswer;
  if (answer.answers) return { is: 'against', seen: [{ text: { en: 'the runtime answers', zh: '运行时有应答' }, source }] };
  const seen = [
    { text: { en: `the runtime did not answer in time: ${answer.problem}`, zh: `运行时未及时应答：${answer.problem}` }, source },
  ];
  if (answer.kind !== 'timeout') return { is: 'excluded', seen };
  return { is: kubeletSaysSo(facts) ? 'proved' : 'supported', seen };
};

export const containerRuntimeHung = cause({
  code: 'MU205',
  slug: 'container-runtime-hung',
  rung: 'runtime',
  title: { en: 'the container runtime hangs', zh: '容器运行时无响应' },
  frequency: 2,
  signs: {
    late: {
      weight: 'context',
      phrases: ['DeadlineExceeded', 'PLEG is not healthy', 'operation timeout: context deadline', 'pleg was last seen active'],
      when: (_, { text }) => !/cni|network|6443|cacerts|startup/i.test(text),
    },
    cured: {
      weight: 'context',
      phrases: [
        '(docker|containerd|crio|docker.service|containerd.service) restart',

        '(restart|restarting|restarted|restarts|restart of|kill|killing) * (docker|dockerd|containerd|crio|cri-o)',
        '重启*(docker|containerd|crio)',
      ],
      when: (_, { text }) => !/conflist|\bcni\b|net\.d|toml|cgroup/i.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        '(docker|containerd|crictl|ctr) (ps|inspect|exec|info|rm|images|stop)* (does not answer|does not come back|times out|timed out|timeout|timeouts)',
        '(waiting|wait) for (a|the) (container|daemon) lock',
        '(docker|containerd|crio) * (active (running)|is active|says active) * (PLEG|container runtime is down)',
        'container runtime is down* (docker|containerd|crio) * active (running)',

        'runtime service failed* DeadlineExceeded',
        'runtime service failed* context deadline exceeded',
        '(ListPodSandbox|ListContainers|RunPodSandbox|StopPodSandbox|CreateContainer|PodSandboxStatus|ContainerStatus|StartContainer|ExecSync)* DeadlineExceeded',
        '(docker|containerd|crictl|ctr) (ps|inspect|exec|info|rm|images|stop)* (hang|hangs|hung|hanging|stuck|blocks|blocked|no response|never returns|does not return)',
        '(docker|containerd|dockerd|cri-o|crio|container runtime|runtime) (hang|hangs|hung|is hung|is stuck|stuck|is hanging|does not respond|did not respond|not responding|is not responding|unresponsive|is unresponsive|deadlock)',
        'task (dockerd|containerd|runc|containerd-shim|docker-containe){rest} blocked for more than',
        'task (runc|dockerd|containerd)* blocked for more than',
        'runc init stuck',
        'Container runtime sanity check failed: operation timeout',
        'operation timeout: context deadline exceeded',
        'docker operation timeout',
        '(docker|containerd)*(卡住|卡死|hang住|无响应|假死)',
        '(listing|stopping|removing|getting|creating|execing|inspecting) (containers|container|pods|pod sandbox|sandboxes|images|status|the status)* DeadlineExceeded',
        'crictl* DeadlineExceeded',
        '(docker|containerd) commands (hang|hung|block|time out)',
        'task {name} blocked for more than',
        '(PLEG|pleg)*(docker|containerd|runc)*(卡|hang)',
        'stuck in (D|uninterruptible)',
        'runtime (is |)(stuck|hung|deadlocked)',
        'containerd-shim * (state D|D state|D 状态)',
        '(crictl|docker ps|ctr) * (卡住|卡死|无响应|没输出)',
      ],
    },
    pleg: {
      weight: 'points',
      phrases: [
        'runc init',
        'container runtime is down, PLEG is not healthy',
        'PLEG is not healthy',
        'pleg was last seen active',
        'GenericPLEG: Unable to retrieve pods',
        'blocked for more than 120 seconds',
        'D state',
        'uninterruptible sleep',
        'pod workers* (stuck|timeout)',
        'skipping pod synchronization - PLEG',
        'context deadline exceeded* sandbox',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['rpc error: code = DeadlineExceeded', 'containerd-shim', 'docker inspect'] },
  },
  state: judgeState,
  // What answers again once the runtime was started anew had hung.
  weigh: ({ cured, late }) => (cured.length > 0 && late.length > 0 ? { weight: 'shows', because: [...late, ...cured] } : undefined),
  explains: ['pleg-unhealthy', 'node-not-ready', 'connection-timeout', 'sandbox-failed'],
  page: {
    en: {
      means:
        'The kubelet asks the runtime for all containers every second; when a call hangs longer than three minutes the PLEG counts as unhealthy and the node as NotReady. One container whose process is stuck in the kernel (a dead NFS mount, a file system fault), a bug of runc or systemd, or a starved disk is what holds it.',
      check:
        "    timeout 10 crictl ps -a; timeout 10 crictl info\n    ps -eo pid,stat,wchan:30,args | awk '$2 ~ /D/'; dmesg | grep 'blocked for more than'",
      cure: 'Restart the runtime (`systemctl restart containerd`; containers go on), and if processes in state D stay, reboot the machine. Then mend what held it: the mount, the disk, the version of runc and kernel.',
    },
    zh: {
      means:
        'kubelet 每秒向运行时查询所有容器；若调用卡住超过三分钟，PLEG 被视为不健康，节点变为 NotReady。原因通常是某个容器的进程卡在内核中（失效的 NFS 挂载、文件系统故障）、runc 或 systemd 的缺陷，或磁盘过载。',
      check:
        "    timeout 10 crictl ps -a; timeout 10 crictl info\n    ps -eo pid,stat,wchan:30,args | awk '$2 ~ /D/'; dmesg | grep 'blocked for more than'",
      cure: '重启运行时（`systemctl restart containerd`，容器不受影响）；若仍有 D 状态进程则重启机器。随后修复根因：挂载、磁盘、runc 与内核版本。',
    },
  },
});
