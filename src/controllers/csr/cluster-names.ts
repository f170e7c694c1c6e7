// Who in the cluster goes by which name or address: nodes, Services, and API servers, this one and others of the cluster.
import type { Endpoints, Node, Service } from '../../api/types/core.v1.generated.ts';
import { type Cidr, cidrContains, parseCidr } from '../../base/cidr.ts';
import { parseIp } from '../../base/ip-address.ts';
import type { Informer } from '../../client/informer.ts';
import { sameSpelling, TakenNames } from './taken-names.ts';

export interface ClusterNamesSources {
  readonly nodes: Informer<Node>;
  readonly services: Informer<Service>;
  /** Those of the Service `kubernetes`. */
  readonly apiEndpoints: Informer<Endpoints>;
  /** Of this server's own certificate. */
  apiNames(): readonly string[];
  /** One range, or two joined by a comma. */
  readonly serviceCidr: string;
  readonly clusterDomain: string;
}

const namesOfNode = ({ metadata, status }: Node): string[] => [
  metadata.name ?? '',
  ...(status?.addresses ?? []).map(({ address }) => address),
];

const addressesOfService = ({ spec, status }: Service): string[] => [
  ...(spec.clusterIPs ?? [spec.clusterIP ?? '']),
  ...(spec.externalIPs ?? []),
  ...(status?.loadBalancer?.ingress ?? []).flatMap(({ ip, hostname }) => [ip, hostname].filter((name) => name !== undefined)),
];

const namesOfService = (service: Service, domain: string): string[] => {
  const { name = '', namespace = '' } = service.metadata;
  const short = `${name}.${namespace}`;
  return [short, `${short}.svc`, `${short}.svc.${domain}`, ...addressesOfService(service)].filter((each) => each !== '' && each !== 'None');
};

const addressesOf = ({ subsets = [] }: Endpoints): string[] => subsets.flatMap(({ addresses = [] }) => addresses.map(({ ip }) => ip));

export class ClusterNames {
  readonly #sources: ClusterNamesSources;
  readonly #taken = new TakenNames();
  readonly #ranges: readonly Cidr[];

  constructor(sources: ClusterNamesSources) {
    this.#sources = sources;
    this.#ranges = sources.serviceCidr.split(',').flatMap((text) => parseCidr(text.trim()) ?? []);
  }

  async open(): Promise<void> {
    const { nodes, services, apiEndpoints, clusterDomain } = this.#sources;
    await Promise.all([nodes.ready, services.ready, apiEndpoints.ready]);
    const node = ({ metadata }: Node) => ({ kind: 'node', name: metadata.name ?? '' }) as const;
    const service = ({ metadata }: Service) => ({ kind: 'Service', name: `${metadata.namespace ?? ''}/${metadata.name ?? ''}` }) as const;
    const putNode = (each: Node): void => {
      this.#taken.put(node(each), namesOfNode(each));
    };
    const putService = (each: Service): void => {
      this.#taken.put(service(each), namesOfService(each, clusterDomain));
    };
    nodes.subscribe({
      added: putNode,
      updated: putNode,
      deleted: (each) => {
        this.#taken.remove(node(each));
      },
    });
    services.subscribe({
      added: putService,
      updated: putService,
      deleted: (each) => {
        this.#taken.remove(service(each));
      },
    });
  }

  /** In words; undefined when only this node goes by the name. */
  otherHolder(name: string, ofNode: string): string | undefined {
    const wanted = sameSpelling(name);
    if (this.#sources.apiNames().includes(wanted) || this.#isOtherApi(wanted)) return 'a name of an API server';
    if (this.#isOfServices(wanted)) return 'a name or address for Services';
    const holder = this.#taken.otherHolder(wanted, ofNode);
    return holder === undefined ? undefined : `${holder.kind} "${holder.name}"`;
  }

  #isOtherApi(name: string): boolean {
    for (const endpoints of this.#sources.apiEndpoints.values())
      if (addressesOf(endpoints).some((address) => sameSpelling(address) === name)) return true;
    return false;
  }

  #isOfServices(name: string): boolean {
    const address = parseIp(name);
    if (address !== undefined) return this.#ranges.some((range) => cidrContains(range, address));
    return name.endsWith('.svc') || name.endsWith(`.${this.#sources.clusterDomain}`);
  }
}
