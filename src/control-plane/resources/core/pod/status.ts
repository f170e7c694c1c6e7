// What kubelets report about a pod, and which of it must hold together.
import type { ContainerStatus, Pod, PodCondition, PodIP } from '../../../../api/types/core.v1.generated.ts';
import { duplicate, type FieldError, forbiddenField, invalidValue } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { ipFaults, ipVersion } from '../../formats.ts';
import { restore } from '../../restore.ts';
import { dnsSubdomain, each, faulty, qualifiedName } from '../../rules.ts';
import { validateAnnotationsUpdate } from './annotations.ts';

/** Kubelets of old times spoil owner references, so a status update leaves them alone. */
export const prepareStatusUpdate = (pod: Pod, old: Pod): void => {
  pod.spec = old.spec;
  restore(pod.metadata, old.metadata, 'deletionTimestamp', 'ownerReferences');
};

const known: readonly string[] = ['PodScheduled', 'Ready', 'Initialized'];

/** The odd path is upstream's. */
const validateConditions = (conditions: readonly Draft<PodCondition>[] | undefined): FieldError[] =>
  each(conditions, 'metadata.conditions', ({ type = '' }, field) => (known.includes(type) ? [] : qualifiedName(`${field}.Type`, type)));

type Statuses = readonly Draft<ContainerStatus>[] | undefined;

/** A container that ended for good must not come back to life. */
const revivals = (now: Statuses, before: Statuses, restartPolicy: string, field: string): FieldError[] => {
  if (restartPolicy === 'Always') return [];
  const current = new Map((now ?? []).map((status) => [status.name, status]));
  return each(before, field, ({ name, state }, at) => {
    const ended = state?.terminated;
    if (ended === undefined || ((ended.exitCode ?? 0) !== 0 && restartPolicy === 'OnFailure')) return [];
    const status = current.get(name);
    return status === undefined || status.state?.terminated !== undefined
      ? []
      : [forbiddenField(`${at}.state`, 'may not be transitioned to non-terminated state')];
  });
};

const validateIps = (ips: readonly Draft<PodIP>[] | undefined): FieldError[] => {
  const field = 'status.podIPs';
  const errors = each(ips, field, ({ ip = '' }, at) => faulty(at, ip, ipFaults(ip)));
  const addresses = (ips ?? []).map(({ ip = '' }) => ip);
  if (addresses.length < 2) return errors;
  if (addresses.length > 2 || new Set(addresses.map(ipVersion)).size < 2) {
    errors.push(invalidValue(field, ips, 'may specify no more than one IP for each IP family'));
  }
  const seen = new Set<string>();
  const repeated = each(ips, field, (item, at) => {
    const { ip = '' } = item;
    if (seen.has(ip)) return [duplicate(at, item)];
    seen.add(ip);
    return [];
  });
  return [...errors, ...repeated];
};

export const validateStatusUpdate = (pod: Draft<Pod>, old: Draft<Pod>): FieldError[] => {
  const { status: now = {} } = pod;
  const { status: before = {} } = old;
  const nominated = now.nominatedNodeName ?? '';
  const restartPolicy = old.spec?.restartPolicy ?? '';
  const addresses = validateIps(now.podIPs);
  return [
    ...validateAnnotationsUpdate(pod, old),
    ...validateConditions(now.conditions),
    ...(nominated === '' || nominated === before.nominatedNodeName ? [] : dnsSubdomain('status.nominatedNodeName', nominated)),
    ...revivals(now.containerStatuses, before.containerStatuses, restartPolicy, 'status.containerStatuses'),
    ...revivals(now.initContainerStatuses, before.initContainerStatuses, restartPolicy, 'status.initContainerStatuses'),
    // Bad addresses that are stored already must not keep the pod from being updated.
    ...(addresses.length > 0 && validateIps(before.podIPs).length === 0 ? addresses : []),
  ];
};
