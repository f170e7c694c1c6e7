// What a Service keeps when it is replaced: addresses and node ports that were allocated and not mentioned, and what is
// dropped when its type no longer has a use for it (pkg/registry/core/service/strategy.go).
import type { Service, ServicePort, ServiceSpec } from '../../../../api/types/core.v1.generated.ts';
import { semanticallyEqual } from '../../semantic-equal.ts';
import { isExternalName, needsHealthCheckPort, takesNodePorts } from './kinds.ts';

const identity = ({ protocol = 'TCP', port }: ServicePort): string => `${protocol}/${port}`;

const keepAddress = (spec: ServiceSpec, old: ServiceSpec): void => {
  const { clusterIP = '', clusterIPs = [] } = old;
  if (clusterIP === '') return;
  if ((spec.clusterIP ?? '') === '' && (spec.clusterIPs ?? []).length === 0) spec.clusterIP = clusterIP;
  if (spec.clusterIP !== clusterIP) {
    // A client that knows only the first address changes it; validation has the last word.
    if (spec.clusterIP !== undefined && semanticallyEqual(spec.clusterIPs, clusterIPs)) spec.clusterIPs = [spec.clusterIP];
  } else if ((spec.clusterIPs ?? []).length === 0) spec.clusterIPs = clusterIPs;
};

const keepFamilies = (spec: ServiceSpec, old: ServiceSpec): void => {
  if (spec.ipFamilyPolicy === undefined && old.ipFamilyPolicy !== undefined) spec.ipFamilyPolicy = old.ipFamilyPolicy;
  if ((spec.ipFamilies ?? []).length === 0 && old.ipFamilies !== undefined) spec.ipFamilies = old.ipFamilies;
};

const keepNodePorts = (spec: ServiceSpec, old: ServiceSpec): void => {
  const taken = new Set((spec.ports ?? []).map(({ nodePort = 0 }) => nodePort));
  const before = new Map((old.ports ?? []).map((port) => [identity(port), port.nodePort ?? 0]));
  for (const port of spec.ports ?? []) {
    const nodePort = before.get(identity(port)) ?? 0;
    if ((port.nodePort ?? 0) !== 0 || nodePort === 0 || taken.has(nodePort)) continue;
    port.nodePort = nodePort;
    taken.add(nodePort);
  }
};

const dropAddress = (spec: ServiceSpec, old: ServiceSpec): void => {
  if (spec.clusterIP === old.clusterIP && semanticallyEqual(spec.clusterIPs, old.clusterIPs)) {
    delete spec.clusterIP;
    delete spec.clusterIPs;
  }
  if (semanticallyEqual(spec.ipFamilies, old.ipFamilies)) delete spec.ipFamilies;
  if (spec.ipFamilyPolicy === old.ipFamilyPolicy) delete spec.ipFamilyPolicy;
  if (spec.internalTrafficPolicy === old.internalTrafficPolicy) delete spec.internalTrafficPolicy;
};

/** Only when no new ones are asked for; otherwise validation refuses them. */
const dropNodePorts = (spec: ServiceSpec, old: ServiceSpec): void => {
  const before = new Set((old.ports ?? []).map(({ nodePort = 0 }) => nodePort));
  const ports = spec.ports ?? [];
  if (!ports.every(({ nodePort = 0 }) => nodePort === 0 || before.has(nodePort))) return;
  for (const port of ports) delete port.nodePort;
};

const settleAddress = (service: Service, old: Service): void => {
  if (isExternalName(old)) return;
  if (isExternalName(service)) {
    dropAddress(service.spec, old.spec);
    return;
  }
  keepAddress(service.spec, old.spec);
  keepFamilies(service.spec, old.spec);
};

const settleNodePorts = (service: Service, old: Service): void => {
  if (!takesNodePorts(old)) return;
  if (takesNodePorts(service)) {
    keepNodePorts(service.spec, old.spec);
    return;
  }
  dropNodePorts(service.spec, old.spec);
  if (service.spec.externalTrafficPolicy === old.spec.externalTrafficPolicy) delete service.spec.externalTrafficPolicy;
};

const settleHealthCheck = (service: Service, old: Service): void => {
  if (!needsHealthCheckPort(old)) return;
  const { spec } = service;
  const port = old.spec.healthCheckNodePort ?? 0;
  if (needsHealthCheckPort(service)) {
    if ((spec.healthCheckNodePort ?? 0) === 0) spec.healthCheckNodePort = port;
  } else if (spec.healthCheckNodePort === port) delete spec.healthCheckNodePort;
};

export const settleUpdate = (service: Service, old: Service): void => {
  settleAddress(service, old);
  settleNodePorts(service, old);
  settleHealthCheck(service, old);
  if (old.spec.type === 'LoadBalancer' && service.spec.type !== 'LoadBalancer') {
    if (service.spec.allocateLoadBalancerNodePorts === old.spec.allocateLoadBalancerNodePorts)
      delete service.spec.allocateLoadBalancerNodePorts;
    service.status = { ...service.status, loadBalancer: {} };
  }
};
