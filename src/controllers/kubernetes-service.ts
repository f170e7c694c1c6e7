// The Service `kubernetes` and its Endpoints, by which pods find the API servers. Every server keeps them.
import type { EndpointSubset, Endpoints, Service } from '../api/types/core.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import { pause } from '../base/retry.ts';
import type { Client } from '../client/client.ts';
import { endpoints, services } from '../client/resources.ts';
import type { Controller } from './controller.ts';
import type { LiveServers, ServerAddress } from './live-servers.ts';

export interface ApiAddress {
  /** First address of the service range. */
  readonly clusterIp: string;
  readonly port: number;
  readonly servers: LiveServers;
}

/** As upstream's --apiserver reconciler. */
const intervalMilliseconds = 10_000;
const place = { name: 'kubernetes', namespace: 'default' };
const labels = { component: 'apiserver', provider: 'kubernetes' };

const serviceFor = ({ clusterIp, port }: ApiAddress): Service => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { ...place, labels },
  spec: {
    type: 'ClusterIP',
    clusterIP: clusterIp,
    ports: [{ name: 'https', protocol: 'TCP', port: 443, targetPort: port }],
    sessionAffinity: 'None',
  },
  status: {},
});

/** One subset for each port; in order, so that all servers write the same. */
export const subsetsOf = (addresses: readonly ServerAddress[]): EndpointSubset[] => {
  const byPort = Map.groupBy(addresses, ({ port }) => port);
  return [...byPort]
    .sort(([one], [other]) => one - other)
    .map(([port, servers]) => ({
      addresses: servers.map(({ ip }) => ({ ip })).sort((one, other) => (one.ip < other.ip ? -1 : 1)),
      ports: [{ name: 'https', port, protocol: 'TCP' }],
    }));
};

const endpointsFor = ({ servers }: ApiAddress): Endpoints => ({
  apiVersion: 'v1',
  kind: 'Endpoints',
  metadata: { ...place, labels: { 'endpointslice.kubernetes.io/skip-mirror': 'true' } },
  ...(servers.addresses().length === 0 ? {} : { subsets: subsetsOf(servers.addresses()) }),
});

const found = async <T>(read: Promise<T>): Promise<T | undefined> => {
  try {
    return await read;
  } catch (error) {
    if (error instanceof StatusError && error.reason === 'NotFound') return undefined;
    throw error;
  }
};

const ensureService = async (client: Client, at: ApiAddress): Promise<void> => {
  const existing = await found(client.get(services, place));
  const wanted = serviceFor(at);
  if (existing === undefined) await client.create(services, wanted, { namespace: place.namespace });
  else if (!isServed(existing, at)) {
    await client.update(services, { ...existing, spec: { ...existing.spec, ports: wanted.spec.ports ?? [] } });
  }
};

/** By this server, or by another that is there and listens elsewhere. */
const isServed = ({ spec }: Service, { port, servers }: ApiAddress): boolean => {
  const [target, ...more] = spec.ports?.map(({ targetPort }) => targetPort) ?? [];
  return more.length === 0 && (target === port || servers.addresses().some((each) => each.port === target));
};

const ensureEndpoints = async (client: Client, at: ApiAddress): Promise<void> => {
  const existing = await found(client.get(endpoints, place));
  const wanted = endpointsFor(at);
  if (existing === undefined) await client.create(endpoints, wanted, { namespace: place.namespace });
  else if (JSON.stringify(existing.subsets) !== JSON.stringify(wanted.subsets)) {
    await client.update(endpoints, { ...existing, subsets: wanted.subsets ?? [] });
  }
};

/** Another server was faster; the next round sees what it wrote. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof StatusError && (error.reason === 'Conflict' || error.reason === 'AlreadyExists');

export const kubernetesService = (at: ApiAddress): Controller => ({
  name: 'kubernetes-service',
  run: async ({ client, log, signal }) => {
    const ended = (): boolean => signal.aborted;
    let changed = new AbortController();
    const release = at.servers.onChange(() => {
      changed.abort();
    });
    while (!ended()) {
      changed = new AbortController();
      try {
        await ensureService(client, at);
        await ensureEndpoints(client, at);
      } catch (error) {
        if (!ended() && !isOvertaken(error)) log.warn('controller trouble', { controller: 'kubernetes-service', error });
      }
      await pause(intervalMilliseconds, AbortSignal.any([signal, changed.signal]));
    }
    release();
  },
});
