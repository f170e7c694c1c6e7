// How names resolve inside a pod, within what the C library can hold.
import type { HostAlias, PodDNSConfig } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, invalidValue, required } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { ipVersion } from '../../formats.ts';
import { dnsSubdomain, each } from '../../rules.ts';

const maxNameservers = 3;
const maxSearchPaths = 6;
const maxSearchCharacters = 256;

const validateNameservers = (servers: readonly string[], field: string): FieldError[] => [
  ...(servers.length > maxNameservers ? [invalidValue(field, servers, `must not have more than ${maxNameservers} nameservers`)] : []),
  ...each(servers, field, (server, at) => (ipVersion(server) === 0 ? [invalidValue(at, server, 'must be valid IP address')] : [])),
];

const validateSearches = (searches: readonly string[], field: string): FieldError[] => [
  ...(searches.length > maxSearchPaths ? [invalidValue(field, searches, `must not have more than ${maxSearchPaths} search paths`)] : []),
  ...(searches.join(' ').length > maxSearchCharacters
    ? [invalidValue(field, searches, 'must not have more than 256 characters (including spaces) in the search list')]
    : []),
  ...each(searches, field, (search, at) => dnsSubdomain(at, search.endsWith('.') ? search.slice(0, -1) : search)),
];

export const validateDns = (config: Draft<PodDNSConfig> | undefined, policy: string, field: string): FieldError[] => {
  const { nameservers = [], searches = [], options } = config ?? {};
  if (policy === 'None') {
    if (config === undefined) return [required(field, 'must provide `dnsConfig` when `dnsPolicy` is None')];
    if (nameservers.length === 0) {
      return [required(`${field}.nameservers`, 'must provide at least one DNS nameserver when `dnsPolicy` is None')];
    }
  }
  return [
    ...validateNameservers(nameservers, `${field}.nameservers`),
    ...validateSearches(searches, `${field}.searches`),
    ...each(options, `${field}.options`, ({ name = '' }, at) => (name === '' ? [required(at, 'must not be empty')] : [])),
  ];
};

/** Upstream's paths do not say which alias. */
export const validateHostAliases = (aliases: readonly Draft<HostAlias>[] | undefined, field: string): FieldError[] =>
  (aliases ?? []).flatMap(({ ip = '', hostnames = [] }) => [
    ...(ipVersion(ip) === 0 ? [invalidValue(`${field}.ip`, ip, 'must be valid IP address')] : []),
    ...hostnames.flatMap((hostname) => dnsSubdomain(`${field}.hostnames`, hostname)),
  ]);
