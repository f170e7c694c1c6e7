// What a node says of itself: how big it is, where it is, what runs on it.
import type { ContainerImage, NodeAddress, NodeStatus, NodeSystemInfo } from '../api/types/core.v1.generated.ts';
import { canonicalQuantity } from '../api/quantity.ts';
import { musterVersion } from '../base/version.ts';
import type { RuntimeReport } from '../machine/cri.ts';
import type { HostFacts } from '../machine/host.ts';

/** The API this agent speaks; skew rules judge nodes by it. */
const kubernetesVersion = 'v1.36.4';
const mostPods = '110';
/** As the kubelet: more would only make the object large. */
const mostImages = 50;
const mostNames = 5;
/** Kept free for the system, as the kubelet's eviction threshold does. */
const reservedMemoryBytes = 100 * 1024 * 1024;

export const agentVersion = `${kubernetesVersion}-muster.${musterVersion}`;

/** In the form a server gives back: what reads otherwise would be posted again and again. */
const kibibytes = (bytes: number): string => canonicalQuantity(`${Math.max(0, Math.floor(bytes / 1024))}Ki`);

export const nodeAddresses = (host: HostFacts, nodeIp: string | undefined): NodeAddress[] => {
  const address = nodeIp ?? host.addresses[0];
  return [
    ...(address === undefined ? [] : [{ type: 'InternalIP', address }]),
    { type: 'Hostname', address: host.hostName.trim().toLowerCase() },
  ];
};

const imagesOf = (runtime: RuntimeReport): ContainerImage[] =>
  runtime.kind !== 'answers'
    ? []
    : runtime.images
        .toSorted((one, other) => other.bytes - one.bytes)
        .slice(0, mostImages)
        .map(({ names, bytes }) => ({ names: names.slice(0, mostNames), sizeBytes: bytes }));

const systemInfo = (host: HostFacts, runtime: RuntimeReport): NodeSystemInfo => ({
  machineID: host.machineId,
  systemUUID: host.systemUuid,
  bootID: host.bootId,
  kernelVersion: host.kernel,
  osImage: host.osImage,
  containerRuntimeVersion: runtime.kind === 'answers' ? runtime.version : '',
  kubeletVersion: agentVersion,
  kubeProxyVersion: '',
  operatingSystem: 'linux',
  architecture: host.architecture,
});

/** All but the conditions. */
export const describeNode = (host: HostFacts, runtime: RuntimeReport, nodeIp: string | undefined): NodeStatus => {
  const size = { cpu: String(host.cpus), pods: mostPods, 'ephemeral-storage': kibibytes(host.disk.bytes) };
  return {
    addresses: nodeAddresses(host, nodeIp),
    capacity: { ...size, memory: kibibytes(host.memoryBytes) },
    allocatable: { ...size, memory: kibibytes(host.memoryBytes - reservedMemoryBytes) },
    nodeInfo: systemInfo(host, runtime),
    images: imagesOf(runtime),
  };
};
