// Whether this node is fit for pods, in the words of the kubelet's conditions: tools and people know them.
import type { NodeCondition } from '../api/types/core.v1.generated.ts';
import type { RuntimeReport } from '../machine/cri.ts';
import type { HostFacts } from '../machine/host.ts';
import type { Footing } from './options.ts';

/** A condition without its times. */
export interface Judgement {
  readonly type: 'MemoryPressure' | 'DiskPressure' | 'PIDPressure' | 'Ready';
  readonly status: 'True' | 'False';
  readonly reason: string;
  readonly message: string;
}

export interface Readiness {
  readonly runtime: RuntimeReport;
  readonly socket: string;
  readonly hasAddress: boolean;
  readonly hasCsiNode: boolean;
}

/** Below these the kubelet begins to evict (its hard eviction thresholds). */
const leastMemoryBytes = 100 * 1024 * 1024;
const leastShare = 0.1;

const conditionProblem = (runtime: RuntimeReport & { kind: 'answers' }, type: string, what: string): string | undefined => {
  const found = runtime.conditions.find((condition) => condition.type === type);
  if (found?.isTrue === true) return undefined;
  return `${what} not ready: ${type}=false reason:${found?.reason ?? ''} message:${found?.message ?? ''}`;
};

const runtimeProblems = ({ runtime, socket }: Readiness): string[] => {
  switch (runtime.kind) {
    case 'absent':
      return [`container runtime is down: nothing answers at ${socket}: ${runtime.problem}`];
    case 'broken':
      return [`container runtime is down: ${socket} answers, but not as expected: ${runtime.problem}`];
    case 'answers':
      return [
        conditionProblem(runtime, 'RuntimeReady', 'container runtime'),
        conditionProblem(runtime, 'NetworkReady', 'container runtime network'),
      ].filter((problem) => problem !== undefined);
  }
};

export const judgeReady = (readiness: Readiness): Judgement => {
  const problems = [
    ...runtimeProblems(readiness),
    ...(readiness.hasCsiNode ? [] : ['CSINode is not yet initialized']),
    ...(readiness.hasAddress ? [] : ['node has no valid IP address: there is no default route, and --node-ip is not given']),
  ];
  return problems.length === 0
    ? { type: 'Ready', status: 'True', reason: 'KubeletReady', message: 'muster agent is posting ready status' }
    : { type: 'Ready', status: 'False', reason: 'KubeletNotReady', message: problems.join(', ') };
};

/** The rungs that the runtime decides, and whether pods may come. */
export const footings = (runtime: RuntimeReport, podCidrs: readonly string[], ready: Judgement): Footing[] => {
  if (runtime.kind !== 'answers') {
    return [
      { rung: 'runtime', holds: false, detail: runtime.problem },
      { rung: 'network', holds: false, detail: '' },
      { rung: 'serving', holds: false, detail: '' },
    ];
  }
  const runtimeProblem = conditionProblem(runtime, 'RuntimeReady', 'container runtime');
  const networkProblem = conditionProblem(runtime, 'NetworkReady', 'container runtime network');
  return [
    { rung: 'runtime', holds: runtimeProblem === undefined, detail: runtimeProblem ?? runtime.version },
    { rung: 'network', holds: networkProblem === undefined, detail: networkProblem ?? podCidrs.join(', ') },
    { rung: 'serving', holds: ready.status === 'True', detail: ready.status === 'True' ? ready.reason : '' },
  ];
};

const pressure = (type: Exclude<Judgement['type'], 'Ready'>, isOn: boolean, on: string, off: string): Judgement => ({
  type,
  status: isOn ? 'True' : 'False',
  reason: isOn ? on : off,
  message: isOn ? `${type}: ${on}` : `no ${type}`,
});

export const judgeHost = ({ memoryAvailableBytes, memoryBytes, disk, processes }: HostFacts): Judgement[] => [
  pressure(
    'MemoryPressure',
    memoryBytes > 0 && memoryAvailableBytes < leastMemoryBytes,
    'KubeletHasInsufficientMemory',
    'KubeletHasSufficientMemory',
  ),
  pressure('DiskPressure', disk.availableBytes < disk.bytes * leastShare, 'KubeletHasDiskPressure', 'KubeletHasNoDiskPressure'),
  pressure('PIDPressure', processes.now > processes.most * (1 - leastShare), 'KubeletHasInsufficientPID', 'KubeletHasSufficientPID'),
];

/** With their times: a status that stays keeps the time since when. */
export const timed = (judgements: readonly Judgement[], before: readonly NodeCondition[], now: string): NodeCondition[] =>
  judgements.map((judgement) => {
    const previous = before.find(({ type }) => type === judgement.type);
    const since = previous?.status === judgement.status ? previous.lastTransitionTime : undefined;
    return { ...judgement, lastHeartbeatTime: now, lastTransitionTime: since ?? now };
  });
