// What has to be done so that a container runtime with a pod network answers on this machine. An existing containerd is used
// when it serves Kubernetes, and never changed or stopped otherwise: then one of our own stands beside it.
import type { RuntimeReport } from '../machine/cri.ts';

export interface RuntimeFacts {
  readonly isRoot: boolean;
  /** What answers at containerd's usual socket. */
  readonly system: RuntimeReport;
  readonly hasContainerd: boolean;
  readonly hasRunc: boolean;
  /** The folder of the network plugins. */
  readonly plugins: string | undefined;
  readonly hasApt: boolean;
  readonly hasSystemd: boolean;
  /** The service was started before, and what it serves is not what we need. */
  readonly triedService: boolean;
}

export type RuntimePlan =
  | { readonly kind: 'use-system' }
  | { readonly kind: 'install'; readonly packages: readonly string[] }
  | { readonly kind: 'start-service' }
  | { readonly kind: 'start-own'; readonly plugins: string }
  | { readonly kind: 'needs-root'; readonly packages: readonly string[] }
  | { readonly kind: 'needs-packages'; readonly packages: readonly string[] };

/** Debian's packages for what is missing. */
export const missingPackages = ({ hasContainerd, hasRunc, plugins }: RuntimeFacts): string[] => [
  ...(hasContainerd ? [] : ['containerd']),
  ...(hasRunc ? [] : ['runc']),
  ...(plugins === undefined ? ['containernetworking-plugins'] : []),
];

const isTrue = (report: RuntimeReport & { kind: 'answers' }, type: string): boolean =>
  report.conditions.some((condition) => condition.type === type && condition.isTrue);

const serves = ({ system, plugins }: RuntimeFacts): boolean =>
  system.kind === 'answers' && isTrue(system, 'RuntimeReady') && (plugins !== undefined || isTrue(system, 'NetworkReady'));

export const planRuntime = (facts: RuntimeFacts): RuntimePlan => {
  if (serves(facts)) return { kind: 'use-system' };
  const packages = missingPackages(facts);
  if (!facts.isRoot) return { kind: 'needs-root', packages };
  if (packages.length > 0) return { kind: facts.hasApt ? 'install' : 'needs-packages', packages };
  if (facts.hasSystemd && !facts.triedService && facts.system.kind === 'absent') return { kind: 'start-service' };
  return { kind: 'start-own', plugins: facts.plugins ?? '' };
};
