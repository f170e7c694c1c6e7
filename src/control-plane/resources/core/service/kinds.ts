// What follows from a Service's type.
import type { Service } from '../../../../api/types/core.v1.generated.ts';
import type { Draft } from '../../draft.ts';

type AnyService = Draft<Service>;

export const isExternalName = ({ spec }: AnyService): boolean => spec?.type === 'ExternalName';

export const takesNodePorts = ({ spec }: AnyService): boolean => spec?.type === 'NodePort' || spec?.type === 'LoadBalancer';

/** A load balancer may forward to pods directly. */
export const needsNodePorts = (service: AnyService): boolean =>
  takesNodePorts(service) && (service.spec?.type !== 'LoadBalancer' || service.spec.allocateLoadBalancerNodePorts !== false);

/** Asks nodes whether they have a pod for the traffic. */
export const needsHealthCheckPort = ({ spec }: AnyService): boolean =>
  spec?.type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local';

export const isHeadless = ({ spec }: AnyService): boolean => spec?.clusterIPs?.length === 1 && spec.clusterIPs[0] === 'None';
