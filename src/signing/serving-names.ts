// Under which names and addresses clients find the API server; its certificate must carry them all.
import { nthAddress, parseCidr } from '../base/cidr.ts';
import { formatIp, parseIp } from '../base/ip-address.ts';

export interface ServingPlace {
  readonly advertiseAddress: string;
  /** May be unspecified (0.0.0.0, ::): nobody dials that. */
  readonly listenAddress: string;
  readonly hostName: string;
  /** One range, or two of different families joined by a comma. */
  readonly serviceCidr: string;
  readonly tlsSans: readonly string[];
  readonly clusterDomain: string;
}

export interface ServingNames {
  readonly dns: readonly string[];
  readonly ip: readonly string[];
}

/** The address of the Service `kubernetes`; undefined for a range that cannot be read or has no room. */
export function firstServiceAddress(cidr: string): string | undefined {
  const range = parseCidr(cidr);
  const address = range && nthAddress(range, 1);
  return address && formatIp(address);
}

const unspecified = new Set(['0.0.0.0', '::']);
const dnsName = /^(\*\.)?[a-z0-9_]([-a-z0-9_]{0,61}[a-z0-9_])?(\.[a-z0-9_]([-a-z0-9_]{0,61}[a-z0-9_])?)*$/;

/** Sorted, each once, in one spelling: two equal lists mean that the certificate may stay. */
export function servingNames(place: ServingPlace): ServingNames {
  const domain = place.clusterDomain.toLowerCase();
  const service = ['kubernetes', 'kubernetes.default', 'kubernetes.default.svc', `kubernetes.default.svc.${domain}`];
  const first = place.serviceCidr.split(',').map((cidr) => firstServiceAddress(cidr.trim()));
  const wanted = [
    place.advertiseAddress,
    place.listenAddress,
    '127.0.0.1',
    '::1',
    ...first,
    place.hostName,
    'localhost',
    ...service,
    ...place.tlsSans,
  ];
  const ip = new Set<string>();
  const dns = new Set<string>();
  for (const name of wanted) {
    const address = parseIp(name ?? '');
    if (address !== undefined) ip.add(formatIp(address));
    else if (dnsName.test((name ?? '').toLowerCase())) dns.add((name ?? '').toLowerCase());
  }
  return { dns: [...dns].sort(), ip: [...ip].filter((address) => !unspecified.has(address)).sort() };
}
