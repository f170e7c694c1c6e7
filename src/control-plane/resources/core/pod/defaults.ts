// What a pod gets when its author did not say (pkg/apis/core/v1/defaults.go).
import type { Container, Pod, PodSpec, PodStatus } from '../../../../api/types/core.v1.generated.ts';
import type { Draft } from '../../draft.ts';
import { fill } from '../../fill.ts';
import { defaultContainer } from './container-defaults.ts';
import { defaultVolume } from './volume-defaults.ts';

/** On the host's network, a container's port is the host's. */
const shareHostPorts = (containers: readonly Draft<Container>[]): void => {
  for (const { ports = [] } of containers) {
    for (const port of ports) {
      if ((port.hostPort ?? 0) === 0 && port.containerPort !== undefined) port.hostPort = port.containerPort;
    }
  }
};

/** `serviceAccount` is the old name of serviceAccountName, and always says the same. */
const alignServiceAccount = (spec: Draft<PodSpec>): void => {
  const name = (spec.serviceAccountName ?? '') === '' ? spec.serviceAccount : spec.serviceAccountName;
  if (name === undefined || name === '') return;
  spec.serviceAccountName = name;
  spec.serviceAccount = name;
};

const defaultSpec = (spec: Draft<PodSpec>): void => {
  const { containers = [], initContainers = [], ephemeralContainers = [] } = spec;
  for (const container of containers) defaultContainer(container, 'requests follow limits');
  for (const container of initContainers) defaultContainer(container, 'requests follow limits');
  for (const container of ephemeralContainers) defaultContainer(container, 'requests stand alone');
  for (const volume of spec.volumes ?? []) defaultVolume(volume);
  if (spec.hostNetwork === true) {
    shareHostPorts(containers);
    shareHostPorts(initContainers);
  }
  alignServiceAccount(spec);
  fill(spec, 'dnsPolicy', 'ClusterFirst');
  fill(spec, 'restartPolicy', 'Always');
  fill(spec, 'securityContext', {});
  fill(spec, 'terminationGracePeriodSeconds', 30);
  fill(spec, 'schedulerName', 'default-scheduler');
  fill(spec, 'enableServiceLinks', true);
};

/** podIP is the first of podIPs, and wins when a kubelet sends both and they differ (conversion of v1.PodStatus). */
const alignPodIps = (status: Draft<PodStatus>): void => {
  const { podIP = '', podIPs = [] } = status;
  const first = podIPs[0]?.ip;
  if (podIP !== '' && podIP !== first) status.podIPs = [{ ip: podIP }];
  else if (podIP === '' && first !== undefined) status.podIP = first;
};

export const defaultPod = (pod: Draft<Pod>): void => {
  pod.spec ??= {};
  pod.status ??= {};
  defaultSpec(pod.spec);
  alignPodIps(pod.status);
};
