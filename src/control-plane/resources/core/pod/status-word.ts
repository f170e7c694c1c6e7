// The one word for how a pod is doing, READY and RESTARTS, told from its containers (printPod in
// pkg/printers/internalversion/printers.go, 1.20).
import type { ContainerStatus, Pod } from '../../../../api/types/core.v1.generated.ts';
import type { Draft } from '../../draft.ts';

export interface PodSummary {
  readonly ready: string;
  readonly status: string;
  readonly restarts: number;
}

type Ended = NonNullable<NonNullable<Draft<ContainerStatus>['state']>['terminated']>;

const endedBecause = ({ reason = '', signal = 0, exitCode = 0 }: Ended): string => {
  if (reason !== '') return reason;
  return signal === 0 ? `ExitCode:${exitCode}` : `Signal:${signal}`;
};

const restartsOf = ({ restartCount = 0 }: Draft<ContainerStatus>): number => restartCount;

interface Progress {
  readonly word: string;
  readonly restarts: number;
}

const initWord = ({ state }: Draft<ContainerStatus>, index: number, count: number): string => {
  if (state?.terminated !== undefined) return `Init:${endedBecause(state.terminated)}`;
  const waiting = state?.waiting?.reason ?? '';
  return waiting === '' || waiting === 'PodInitializing' ? `Init:${index}/${count}` : `Init:${waiting}`;
};

/** Undefined when every init container is done. */
const initializing = (pod: Draft<Pod>): Progress | undefined => {
  let restarts = 0;
  for (const [index, container] of (pod.status?.initContainerStatuses ?? []).entries()) {
    restarts += restartsOf(container);
    const ended = container.state?.terminated;
    if (ended !== undefined && (ended.exitCode ?? 0) === 0) continue;
    return { word: initWord(container, index, pod.spec?.initContainers?.length ?? 0), restarts };
  }
  return undefined;
};

const isReady = (pod: Draft<Pod>): boolean =>
  (pod.status?.conditions ?? []).some(({ type, status }) => type === 'Ready' && status === 'True');

interface Running extends Progress {
  readonly ready: number;
}

/** What is wrong with a container that should run; undefined when nothing is said. */
const troubleOf = ({ state }: Draft<ContainerStatus>): string | undefined => {
  const waiting = state?.waiting?.reason ?? '';
  if (waiting !== '') return waiting;
  return state?.terminated === undefined ? undefined : endedBecause(state.terminated);
};

const runs = (container: Draft<ContainerStatus>): boolean =>
  troubleOf(container) === undefined && container.ready === true && container.state?.running !== undefined;

const running = (pod: Draft<Pod>, phase: string): Running => {
  const containers = pod.status?.containerStatuses ?? [];
  const ready = containers.filter(runs).length;
  const restarts = containers.reduce((sum, container) => sum + restartsOf(container), 0);
  // Of several in trouble, the first has the say.
  const word = containers.map(troubleOf).find((trouble) => trouble !== undefined) ?? phase;
  // One container has completed but others still run.
  if (word === 'Completed' && ready > 0) return { word: isReady(pod) ? 'Running' : 'NotReady', ready, restarts };
  return { word, ready, restarts };
};

const leaving = (pod: Draft<Pod>): string | undefined => {
  if (pod.metadata?.deletionTimestamp === undefined) return undefined;
  return pod.status?.reason === 'NodeLost' ? 'Unknown' : 'Terminating';
};

export const summarize = (pod: Draft<Pod>): PodSummary => {
  const reason = pod.status?.reason ?? '';
  const phase = reason === '' ? (pod.status?.phase ?? '') : reason;
  const progress = initializing(pod);
  const { word, restarts, ready } = progress === undefined ? running(pod, phase) : { ...progress, ready: 0 };
  return { ready: `${ready}/${pod.spec?.containers?.length ?? 0}`, status: leaving(pod) ?? word, restarts };
};
