// Which taints a node's conditions and its being cordoned ask for, and what its list of taints must become.
import type { Node, Taint } from '../../api/types/core.v1.generated.ts';

const notReady = 'node.kubernetes.io/not-ready';
const unreachable = 'node.kubernetes.io/unreachable';
const unschedulable = 'node.kubernetes.io/unschedulable';

/** By condition, the status that asks for a taint, and its key. */
const asked: readonly (readonly [string, string, string])[] = [
  ['Ready', 'False', notReady],
  ['Ready', 'Unknown', unreachable],
  ['MemoryPressure', 'True', 'node.kubernetes.io/memory-pressure'],
  ['DiskPressure', 'True', 'node.kubernetes.io/disk-pressure'],
  ['PIDPressure', 'True', 'node.kubernetes.io/pid-pressure'],
  ['NetworkUnavailable', 'True', 'node.kubernetes.io/network-unavailable'],
];

const noSchedule: ReadonlySet<string> = new Set([unschedulable, ...asked.map(([, , key]) => key)]);
/** Pods leave only a node that cannot run them. */
const noExecute: ReadonlySet<string> = new Set([notReady, unreachable]);

const isOurs = ({ key, effect }: Taint): boolean =>
  (effect === 'NoSchedule' ? noSchedule : effect === 'NoExecute' ? noExecute : nothing).has(key);
const nothing: ReadonlySet<string> = new Set();

const identity = ({ key, effect }: Taint): string => `${key}:${effect}`;

/** Whether pods are driven from a node that cannot run them: at once, only where they are already, or from none. */
export type Driving = 'begin' | 'go-on' | 'stop';

const drives = ({ spec }: Node, driving: Driving): boolean => {
  if (driving !== 'go-on') return driving === 'begin';
  return spec.taints?.some(({ key, effect }) => effect === 'NoExecute' && noExecute.has(key)) === true;
};

const wantedOf = (node: Node, driving: Driving): Map<string, Taint> => {
  const { spec, status } = node;
  const execute = drives(node, driving);
  const wanted = new Map<string, Taint>();
  const add = (key: string, effect: string): void => {
    wanted.set(`${key}:${effect}`, { key, effect });
  };
  for (const condition of status?.conditions ?? []) {
    for (const [type, value, key] of asked) {
      if (condition.type !== type || condition.status !== value) continue;
      add(key, 'NoSchedule');
      if (execute && noExecute.has(key)) add(key, 'NoExecute');
    }
  }
  if (spec.unschedulable === true) add(unschedulable, 'NoSchedule');
  return wanted;
};

/**
 * The taints the node must have, others' untouched and in their order; undefined when it has them. `now`: RFC 3339 in seconds.
 * Of a node that said nothing yet, what admission put on it stays: upstream takes it away, and pods go to a node nobody saw.
 */
export const conditionTaints = (node: Node, now: string, driving: Driving): Taint[] | undefined => {
  const current = node.spec.taints ?? [];
  const wanted = wantedOf(node, driving);
  const silent = node.status?.conditions?.some(({ type }) => type === 'Ready') !== true;
  const stays = (taint: Taint): boolean => !isOurs(taint) || wanted.has(identity(taint)) || (silent && taint.key === notReady);
  const kept = current.filter(stays);
  const present = new Set(kept.map(identity));
  const missing = [...wanted.values()].filter((taint) => !present.has(identity(taint)));
  if (kept.length === current.length && missing.length === 0) return undefined;
  return [...kept, ...missing.map((taint) => ({ ...taint, timeAdded: now }))];
};
