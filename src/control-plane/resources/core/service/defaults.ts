// What a Service gets when its author did not say. Its address, node ports and IP family come from allocation.
import type { Service, ServiceSpec } from '../../../../api/types/core.v1.generated.ts';
import type { Draft } from '../../draft.ts';
import { fill } from '../../fill.ts';
import { isExternalName, takesNodePorts } from './kinds.ts';

const threeHours = 10800;

const defaultAffinity = (spec: Draft<ServiceSpec>): void => {
  fill(spec, 'sessionAffinity', 'None');
  if (spec.sessionAffinity === 'None') delete spec.sessionAffinityConfig;
  if (spec.sessionAffinity === 'ClientIP' && spec.sessionAffinityConfig?.clientIP?.timeoutSeconds === undefined) {
    spec.sessionAffinityConfig = { clientIP: { timeoutSeconds: threeHours } };
  }
};

const defaultPorts = ({ ports = [] }: Draft<ServiceSpec>): void => {
  for (const port of ports) {
    fill(port, 'protocol', 'TCP');
    if ((port.targetPort ?? '') === '' || port.targetPort === 0) port.targetPort = port.port ?? 0;
  }
};

export const defaultService = (service: Draft<Service>): void => {
  const spec = (service.spec ??= {});
  service.status ??= {};
  fill(service.status, 'loadBalancer', {});
  defaultAffinity(spec);
  fill(spec, 'type', 'ClusterIP');
  defaultPorts(spec);
  if (takesNodePorts(service)) fill(spec, 'externalTrafficPolicy', 'Cluster');
  if (!isExternalName(service)) fill(spec, 'internalTrafficPolicy', 'Cluster');
  if (spec.type === 'LoadBalancer') fill(spec, 'allocateLoadBalancerNodePorts', true);
};
