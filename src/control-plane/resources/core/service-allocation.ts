// Which address and node ports a Service gets. Decisions only: the caller knows what others hold, keeps the result, and
// gives back what a Service lets go of. Upstream's words (pkg/registry/core/service/{ipallocator,portallocator,storage}).
import type { Service } from '../../../api/types/core.v1.generated.ts';
import { type FieldError, invalidValue } from '../../../api/validation/field-error.ts';
import { ipVersion } from '../formats.ts';
import { type Band, dynamicBands, pick } from './service/bands.ts';
import { isExternalName, isHeadless, needsHealthCheckPort, needsNodePorts } from './service/kinds.ts';
import type { AddressRange } from './service/address-range.ts';

export interface PortRange {
  readonly first: number;
  readonly last: number;
}

export interface ServicePool {
  readonly addresses: AddressRange;
  readonly ports: PortRange;
  /** Held by another Service, the `kubernetes` Service included. */
  readonly isAddressTaken: (address: string) => boolean;
  readonly isPortTaken: (port: number) => boolean;
  /** An integer from 0 up to, not including, `below`. */
  readonly random: (below: number) => number;
}

export type Allocation =
  | { readonly kind: 'allocated'; readonly addresses: readonly string[]; readonly ports: readonly number[] }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] }
  /** A 500: nothing is left, or not what was asked for. */
  | { readonly kind: 'failed'; readonly message: string };

const nothing: Allocation = { kind: 'allocated', addresses: [], ports: [] };

const refused = (field: string, value: unknown, detail: string): Allocation => ({
  kind: 'refused',
  errors: [invalidValue(field, value, detail)],
});

const settleFamilies = (service: Service, pool: ServicePool): Allocation => {
  const family = `IPv${pool.addresses.version}`;
  const { spec } = service;
  if (spec.ipFamilyPolicy === 'RequireDualStack') {
    return refused('spec.ipFamilyPolicy', spec.ipFamilyPolicy, 'Cluster is not configured for dual stack services');
  }
  const foreign = (spec.ipFamilies ?? []).findIndex((candidate) => candidate !== family);
  if (foreign >= 0) {
    const detail = `ipfamily ${spec.ipFamilies?.[foreign] ?? ''} is not configured on cluster`;
    return refused(`spec.ipFamilies[${foreign}]`, spec.ipFamilies?.[foreign], detail);
  }
  const asked = spec.clusterIPs ?? [];
  const strange = asked.findIndex((address) => ipVersion(address) !== 0 && ipVersion(address) !== pool.addresses.version);
  if (strange >= 0) {
    const detail = `may not use IPv${ipVersion(asked[strange] ?? '')} on a cluster which is not configured for it`;
    return refused(`spec.clusterIPs[${strange}]`, asked, detail);
  }
  spec.ipFamilyPolicy ??= 'SingleStack';
  spec.ipFamilies = [family];
  return nothing;
};

const addressFault = (address: string, pool: ServicePool): string | undefined => {
  if (!pool.addresses.contains(address)) {
    return `provided IP is not in the valid range. The range of valid IPs is ${pool.addresses.cidr}`;
  }
  return pool.isAddressTaken(address) ? 'provided IP is already allocated' : undefined;
};

const addressBands = ({ size }: AddressRange): readonly Band[] => dynamicBands(1, size, { least: 16, most: 256, divisor: 16 });

const allocateAddress = (service: Service, pool: ServicePool): Allocation => {
  const { spec } = service;
  const asked = spec.clusterIP ?? '';
  if (asked !== '') {
    const fault = addressFault(asked, pool);
    if (fault === undefined) return { kind: 'allocated', addresses: [asked], ports: [] };
    return refused('spec.clusterIPs', spec.clusterIPs ?? [asked], `failed to allocated ip:${asked} with error:${fault}`);
  }
  const offset = pick(addressBands(pool.addresses), pool.random, (candidate) => pool.isAddressTaken(pool.addresses.at(candidate)));
  if (offset === undefined) return { kind: 'failed', message: 'failed to allocate a serviceIP: range is full' };
  const address = pool.addresses.at(offset);
  spec.clusterIP = address;
  spec.clusterIPs = [address];
  return { kind: 'allocated', addresses: [address], ports: [] };
};

const portBands = ({ first, last }: PortRange): readonly Band[] =>
  dynamicBands(first, last - first + 1, { least: 16, most: 128, divisor: 32 });

/** Ports taken for one Service, on top of what others hold. */
class PortSession {
  readonly taken = new Set<number>();
  readonly #pool: ServicePool;
  readonly #mine: ReadonlySet<number>;

  constructor(pool: ServicePool, mine: ReadonlySet<number>) {
    this.#pool = pool;
    this.#mine = mine;
  }

  /** Undefined when it worked. A port that this Service holds already is its own. */
  claim(port: number): string | undefined {
    const { first, last } = this.#pool.ports;
    if (this.#mine.has(port) || this.taken.has(port)) return undefined;
    if (port < first || port > last) {
      return `provided port is not in the valid range. The range of valid ports is ${first}-${last}`;
    }
    if (this.#pool.isPortTaken(port)) return 'provided port is already allocated';
    this.taken.add(port);
    return undefined;
  }

  any(): number | undefined {
    const isTaken = (port: number): boolean => this.#mine.has(port) || this.taken.has(port) || this.#pool.isPortTaken(port);
    const port = pick(portBands(this.#pool.ports), this.#pool.random, isTaken);
    if (port !== undefined) this.taken.add(port);
    return port;
  }
}

/** The same port over TCP and UDP gets one node port for both. */
const sharedPorts = (service: Service): Map<number, number> => {
  const shared = new Map<number, number>();
  for (const { port, nodePort = 0 } of service.spec.ports ?? []) if (nodePort !== 0 && !shared.has(port)) shared.set(port, nodePort);
  return shared;
};

const allocateNodePorts = (service: Service, session: PortSession): Allocation => {
  const shared = sharedPorts(service);
  for (const [index, port] of (service.spec.ports ?? []).entries()) {
    const asked = port.nodePort ?? 0;
    const nodePort = asked === 0 ? (shared.get(port.port) ?? session.any()) : asked;
    if (nodePort === undefined) return { kind: 'failed', message: 'failed to allocate a nodePort: range is full' };
    const fault = asked === 0 ? undefined : session.claim(nodePort);
    if (fault !== undefined) return refused(`spec.ports[${index}].nodePort`, nodePort, fault);
    port.nodePort = nodePort;
    if (!shared.has(port.port)) shared.set(port.port, nodePort);
  }
  return nothing;
};

const allocateHealthCheckPort = ({ spec }: Service, session: PortSession): Allocation => {
  const asked = spec.healthCheckNodePort ?? 0;
  if (asked !== 0) {
    const fault = session.claim(asked);
    return fault === undefined
      ? nothing
      : { kind: 'failed', message: `failed to allocate requested HealthCheck NodePort ${asked}: ${fault}` };
  }
  const port = session.any();
  if (port === undefined) return { kind: 'failed', message: 'failed to allocate a HealthCheck NodePort 0: range is full' };
  spec.healthCheckNodePort = port;
  return nothing;
};

const nodePortsOf = (service: Service | undefined): Set<number> => {
  const ports = new Set((service?.spec.ports ?? []).map(({ nodePort = 0 }) => nodePort));
  ports.add(service?.spec.healthCheckNodePort ?? 0);
  ports.delete(0);
  return ports;
};

const holdsAddress = (service: Service | undefined): boolean =>
  service !== undefined && !isExternalName(service) && (service.spec.clusterIP ?? '') !== '';

const settleAddress = (service: Service, old: Service | undefined, pool: ServicePool): Allocation => {
  if (isExternalName(service)) return nothing;
  const families = settleFamilies(service, pool);
  if (families.kind !== 'allocated' || isHeadless(service) || holdsAddress(old)) return families;
  return allocateAddress(service, pool);
};

const settlePorts = (service: Service, old: Service | undefined, pool: ServicePool): Allocation => {
  const session = new PortSession(pool, nodePortsOf(old));
  const ports = needsNodePorts(service) ? allocateNodePorts(service, session) : nothing;
  if (ports.kind !== 'allocated') return ports;
  const health = needsHealthCheckPort(service) ? allocateHealthCheckPort(service, session) : nothing;
  return health.kind === 'allocated' ? { kind: 'allocated', addresses: [], ports: [...session.taken] } : health;
};

/**
 * Fills in what `service` needs and does not have. `old` is the Service as stored, when it is being updated; what it
 * holds stays its own. Returns what is newly taken.
 */
export const allocate = (service: Service, old: Service | undefined, pool: ServicePool): Allocation => {
  const address = settleAddress(service, old, pool);
  if (address.kind !== 'allocated') return address;
  const ports = settlePorts(service, old, pool);
  return ports.kind === 'allocated' ? { kind: 'allocated', addresses: address.addresses, ports: ports.ports } : ports;
};

export interface Holdings {
  readonly addresses: readonly string[];
  readonly ports: readonly number[];
}

/** What a stored Service holds. */
export const holdingsOf = (service: Service): Holdings => ({
  addresses: isExternalName(service) ? [] : (service.spec.clusterIPs ?? []).filter((address) => ipVersion(address) !== 0),
  ports: [...nodePortsOf(service)],
});

/** What `old` held and `service` no longer does; everything when it is gone. */
export const releasedBy = (old: Service, service: Service | undefined): Holdings => {
  const before = holdingsOf(old);
  if (service === undefined) return before;
  const now = holdingsOf(service);
  const addresses = new Set(now.addresses);
  const ports = new Set(now.ports);
  return {
    addresses: before.addresses.filter((address) => !addresses.has(address)),
    ports: before.ports.filter((port) => !ports.has(port)),
  };
};
