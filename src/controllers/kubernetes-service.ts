// The Service `kubernetes` and its Endpoints, by which pods find the API server.
import type { Endpoints, Service } from '../api/types/core.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import { pause } from '../base/retry.ts';
import type { Client } from '../client/client.ts';
import { endpoints, services } from '../client/resources.ts';
import type { Controller } from './controller.ts';

export interface ApiAddress {
  /** First address of the service range. */
  readonly clusterIp: string;
  /** Undefined when this machine has none that others could dial. */
  readonly address: string | undefined;
  readonly port: number;
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

const endpointsFor = ({ address, port }: ApiAddress): Endpoints => ({
  apiVersion: 'v1',
  kind: 'Endpoints',
  metadata: { ...place, labels: { 'endpointslice.kubernetes.io/skip-mirror': 'true' } },
  ...(address === undefined ? {} : { subsets: [{ addresses: [{ ip: address }], ports: [{ name: 'https', port, protocol: 'TCP' }] }] }),
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
  else if (JSON.stringify(existing.spec.ports?.map(({ targetPort }) => targetPort)) !== JSON.stringify([at.port])) {
    await client.update(services, { ...existing, spec: { ...existing.spec, ports: wanted.spec.ports ?? [] } });
  }
};

const ensureEndpoints = async (client: Client, at: ApiAddress): Promise<void> => {
  const existing = await found(client.get(endpoints, place));
  const wanted = endpointsFor(at);
  if (existing === undefined) await client.create(endpoints, wanted, { namespace: place.namespace });
  else if (JSON.stringify(existing.subsets) !== JSON.stringify(wanted.subsets)) {
    await client.update(endpoints, { ...existing, subsets: wanted.subsets ?? [] });
  }
};

export const kubernetesService = (at: ApiAddress): Controller => ({
  name: 'kubernetes-service',
  run: async ({ client, log, signal }) => {
    const ended = (): boolean => signal.aborted;
    while (!ended()) {
      try {
        await ensureService(client, at);
        await ensureEndpoints(client, at);
      } catch (error) {
        if (!ended()) log.warn('controller trouble', { controller: 'kubernetes-service', error });
      }
      await pause(intervalMilliseconds, signal);
    }
  },
});
