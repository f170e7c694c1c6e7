// The container runtime is not there: its socket is absent or refuses, its unit is down or not installed.
import { restartKubelet } from '../../remedies/services.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import type { Facts } from '../../facts/facts.ts';
import { isShim } from '../../facts/runtime.ts';
import { finding, sourceOf } from '../finding.ts';
import { valueOf } from '../../facts/reading.ts';

/** k3s and RKE2 start a containerd of their own, once their server has let them in. */
const isStartedLater = (facts: Facts): boolean => {
  const flavour = valueOf(facts.layout)?.flavour;
  return (flavour === 'k3s' || flavour === 'rke2') && valueOf(facts.kubeletHealth)?.ok !== true;
};

/** While the kubelet is down nobody answers at its shim: Docker itself says whether it runs. */
const judgeDocker = (facts: Facts): Finding | undefined => {
  const told = facts.dockerCgroupDriver;
  if (told.known && told.source.where.startsWith('docker info')) return finding('excluded', told.source, 'Docker answers', 'Docker 有应答');
  const unit = valueOf(facts.runtimeUnits)?.find(({ name }) => name === 'docker.service');
  if (unit === undefined || unit.active === 'active') return undefined;
  return finding('proved', sourceOf(facts.runtimeUnits), `docker.service is ${unit.active}`, `docker.service 状态为 ${unit.active}`);
};

const judgeState = (facts: Facts): Finding | undefined => {
  const answer = valueOf(facts.runtimeAnswer);
  if (answer === undefined || !facts.runtimeAnswer.known) return undefined;
  if (!answer.answers && isShim(valueOf(facts.runtimeEndpoint)) && valueOf(facts.kubeletHealth)?.ok !== true) return judgeDocker(facts);
  const { source } = facts.runtimeAnswer;
  if (!answer.answers && isStartedLater(facts)) {
    const text = { en: 'k3s and RKE2 start their runtime once their server let them in', zh: 'k3s 与 RKE2 在服务器准入之后才启动运行时' };
    return { is: 'against', seen: [{ text, source }] };
  }
  if (answer.answers) return { is: 'excluded', seen: [{ text: { en: 'the runtime answers', zh: '运行时有应答' }, source }] };
  const seen = [{ text: { en: `the runtime does not answer: ${answer.problem}`, zh: `运行时无应答：${answer.problem}` }, source }];
  if (answer.kind === 'absent' || answer.kind === 'refused') return { is: 'proved', seen };
  return answer.kind === 'unimplemented' || answer.kind === 'timeout' ? { is: 'excluded', seen } : undefined;
};

const unitOfSocket: Readonly<Record<string, string>> = {
  '/run/containerd/containerd.sock': 'containerd.service',
  '/run/crio/crio.sock': 'crio.service',
  '/run/cri-dockerd.sock': 'cri-docker.service',
  '/var/run/dockershim.sock': 'docker.service',
};

const socketPath = (url: string): string => url.replace('unix://', '');

/** The unit that would make the socket is there and does not run. */
const startUnit = (facts: Facts, url: string): Remedy[] => {
  const unit = valueOf(facts.runtimeUnits)?.find(({ name }) => name === unitOfSocket[socketPath(url)]);
  if (unit === undefined || unit.active === 'active') return [];
  return [
    {
      name: 'start',
      title: { en: `start ${unit.name}, now and with every boot`, zh: `启动 ${unit.name} 并设为开机启动` },
      applicability: 'safe',
      steps: [
        { kind: 'unit', unit: unit.name, action: 'enable' },
        { kind: 'unit', unit: unit.name, action: 'start' },
        restartKubelet(facts),
      ],
    },
  ];
};

/** Another runtime's socket is there, and a flag of ours to edit says where the kubelet looks. */
const useOther = (facts: Facts): Remedy[] => {
  const [other, ...more] = valueOf(facts.runtimeEndpoint)?.otherSockets ?? [];
  const places = valueOf(facts.kubeletSettings)?.places ?? [];
  const place = places.findLast(({ flag }) => flag === 'container-runtime-endpoint');
  if (other === undefined || more.length > 0 || place === undefined) return [];
  const { path, variable, flag } = place;
  return [
    {
      name: 'use-socket',
      title: { en: `let the kubelet use ${other}`, zh: `让 kubelet 使用 ${other}` },
      applicability: 'safe',
      steps: [
        { kind: 'edit-file', path, edit: { put: 'flag-in-variable', variable, flag, value: `unix://${other}` } },
        restartKubelet(facts),
      ],
    },
  ];
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const url = valueOf(facts.runtimeEndpoint)?.url;
  return url === undefined ? [] : [...useOther(facts), ...startUnit(facts, url)];
};

type Signs = 'socket' | 'told' | 'stopped' | 'unit' | 'disabled';

/** A runtime's unit and that it is not active. */
const judge = ({ socket, told, stopped, unit, disabled }: HeardBySign<Signs>): Verdict | undefined => {
  const isStopped = stopped.length > 0 && unit.length + disabled.length > 0;
  return socket.length + told.length === 0 && isStopped ? { weight: 'names', because: [...unit, ...disabled, ...stopped] } : undefined;
};

export const containerRuntimeNotRunning = cause({
  code: 'MU202',
  slug: 'container-runtime-not-running',
  rung: 'runtime',
  title: { en: 'the container runtime is not running', zh: '容器运行时未运行' },
  frequency: 3,
  signs: {
    stopped: {
      weight: 'context',
      phrases: ['inactive (dead)', 'inactive', 'Active: failed', 'dead'],
      when: (_, { text }) => /^inactive$|^failed$|Active: (?:inactive|failed)/.test(text),
    },
    unit: {
      weight: 'context',
      phrases: ['(docker|containerd|crio|cri-docker|cri-o).service -', 'systemctl (status|is-active) (docker|containerd|crio|cri-docker)'],
    },
    disabled: { weight: 'context', phrases: ['(docker|containerd|crio|cri-docker|cri-o).service; (disabled|masked)'] },
    socket: {
      weight: 'names',
      phrases: [
        '.sock: connect: no such file or directory',
        '.sock: no such file or directory',
        '.sock: connection refused',
        'stat /run/containerd/containerd.sock',
        '(containerd|crio|docker|cri-dockerd|cri-docker|k3s.containerd).sock" * no such file',
        'open //./pipe/(docker_engine|containerd-containerd): The system cannot find',
      ],
    },
    told: {
      weight: 'names',
      phrases: [
        "(docker|containerd|crio|dockerd) (did not|does not|didn't|doesn't|never) (come|came|start|starts)",

        '(docker|containerd|crio|dockerd) (inactive|dead)',
        '(docker|containerd|crio) is (inactive|dead)',

        'systemctl (enable|start|enable --now) (docker|containerd|crio|cri-docker) * (fixed|fixes|helped|helps|cured|solved|brought)',
        '(docker|containerd|docker-ce|containerd.io|cri-o|crio) was (removed|uninstalled|purged)',
        'systemctl enable --now (docker|containerd|crio) * (fixed|fixes|helped|helps|cured|solved|brought)',

        'Cannot connect to the Docker daemon',
        'Is the docker daemon running',
        'Failed to execute Info() call to the Docker client',
        'failed to get docker version: Cannot connect',
        'container runtime is not ready',
        'ContainerRuntimeNotReady',
        'Runtime is not ready: container',
        '[ERROR Service-Docker]',
        'docker service is not active',
        'Failed to start Docker Application Container Engine',
        'Failed to start containerd container runtime',
        'Failed to start Container Runtime Interface for OCI',
        'Unit (docker|containerd|crio|cri-docker|cri-o).service (not found|could not be found|is masked)',
        'Failed to (start|restart) (docker|containerd|crio|cri-docker).service',
        'Job for (docker|containerd|crio|cri-docker|cri-o).service failed',
        'Dependency failed for kubelet',
        "(docker|containerd|cri-o|crio|dockerd) (is not running|was not running|not running|is not started|not started|was stopped|is stopped|is dead|is down|was down|not installed|is not installed|crashed|failed to start|does not start|would not start|won't start|fails to start)",
        'container runtime (is not running|not running|was not running|is not installed|not installed)',
        '(container runtime|runtime network|docker) network not ready: NetworkReady=false reason:DockerDaemonNotReady',
        'DockerDaemonNotReady',
        'docker: network plugin is not ready: docker',
        'unable to configure the Docker daemon with file',
        'the following directives are specified both as a flag and in the configuration',
        'docker: invalid value',
        'Failed to load listeners: no sockets found via socket activation',
        'Cannot find any running container runtime',
        '(docker|containerd|容器运行时)*(没有启动|未启动|未运行|启动失败|没启动)',
        'make sure you are running as root and the endpoint has been started',
        'Active: failed* (docker|containerd|crio)',
        '(docker|containerd|crio)* Active: failed',
        'connect endpoint * connection refused',
        'dockerd: failed',
        '(docker|containerd).service: (inactive|failed|dead)',
        'systemctl status (docker|containerd|crio)* (inactive|failed|dead)',
      ],
      when: (_, { text }) => !/Unimplemented|unknown service|\[ERROR CRI\]/.test(text),
    },
    some: {
      weight: 'points',
      phrases: [
        'Waiting for containerd startup: rpc error',
        '[ERROR CRI]: container runtime is not running',
        'connection error: desc = "transport: Error while dialing dial unix',
        'connection error: desc = "transport: Error while dialing: dial unix',
        'transport: error while dialing: dial unix',
        'Failed to create a container manager client',
        'Unable to determine runtime API version',
        'unable to determine runtime API version',
        'failed to get runtime version',
        'Get runtime version failed',
        'Version from runtime service failed',
        'container runtime is down',
        'container runtime status check may not have completed yet',
        'Container runtime sanity check failed',
        'Image garbage collection failed * container runtime',
        'Active: inactive (dead)* (docker|containerd)',
        'DOCKER_OPTS',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['docker.service', 'containerd.service', 'docker.sock', 'containerd.sock', 'crio.sock'] },
    usual: {
      weight: 'suggests',
      phrases: [
        'docker is required for container runtime',
        'Error starting daemon',
        'failed to start daemon:',

        '(docker|containerd|crio|cri-docker|cri-dockerd|cri-o).service: (Failed|Main process exited|Unit entered failed|Start request repeated too quickly|Scheduled restart job)',
        'containerd exited: exit status',
        '.sock: connect: connection refused',
      ],
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out', 'node-not-ready', 'connection-refused', 'pleg-unhealthy'],
  becauseOf: ['containerd-config-invalid', 'containerd-state-corrupt', 'dockershim-removed', 'not-run-as-root'],
  rivals: [
    {
      slug: 'dockershim-removed',
      question: {
        en: 'is the socket that is missing that of dockershim, which ended with 1.24?',
        zh: '缺失的套接字是否属于 1.24 起已移除的 dockershim？',
      },
    },
  ],
  remedies: remedies,
  page: {
    en: {
      means:
        'The kubelet talks to the runtime through a socket. When that is absent nothing made it (not installed, not started, another path); when it refuses, the runtime died. Its own journal says why: a bad option or configuration file, a full disk, a storage driver.',
      check:
        '    systemctl status containerd docker crio --no-pager; journalctl -u containerd -u docker -n 50\n    ls -l /run/containerd/containerd.sock; crictl info',
      cure: 'Mend what its journal names, then `systemctl enable --now containerd` (or docker with cri-docker, or crio) and restart the kubelet. If the runtime runs and the path is another: set `containerRuntimeEndpoint` (--container-runtime-endpoint).',
    },
    zh: {
      means:
        'kubelet 通过套接字与运行时通信。套接字不存在说明没有程序创建它（未安装、未启动、路径不同）；拒绝连接说明运行时已退出。原因见其日志：错误的参数或配置文件、磁盘已满、存储驱动问题。',
      check:
        '    systemctl status containerd docker crio --no-pager; journalctl -u containerd -u docker -n 50\n    ls -l /run/containerd/containerd.sock; crictl info',
      cure: '按日志修复后执行 `systemctl enable --now containerd`（或 docker 加 cri-docker，或 crio），再重启 kubelet。若运行时正常而路径不同：设置 `containerRuntimeEndpoint`（--container-runtime-endpoint）。',
    },
  },
});
