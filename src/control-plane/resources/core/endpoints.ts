// Endpoints: addresses that a Service's traffic may really go to, and how the first few of them are shown.
import type { EndpointAddress, EndpointPort, Endpoints, EndpointSubset } from '../../../api/types/core.v1.generated.ts';
import { type FieldError, required } from '../../../api/validation/field-error.ts';
import { ageColumn, nameColumn, text } from '../columns.ts';
import type { Draft } from '../draft.ts';
import { fill } from '../fill.ts';
import { ipFaults, ipVersion, portNumberFaults } from '../formats.ts';
import { declare } from '../resource.ts';
import { dnsLabel, dnsSubdomain, each, faulty, oneOf, qualifiedName } from '../rules.ts';
import { specialAddressFaults } from './special-address.ts';
import { supportedProtocols } from './protocols.ts';

const defaults = (endpoints: Draft<Endpoints>): void => {
  for (const subset of endpoints.subsets ?? []) {
    for (const port of subset.ports ?? []) fill(port, 'protocol', 'TCP');
  }
};

const address = ({ ip = '', hostname = '', nodeName }: Draft<EndpointAddress>, field: string): FieldError[] => [
  ...faulty(`${field}.ip`, ip, ipFaults(ip)),
  ...(hostname === '' ? [] : dnsLabel(`${field}.hostname`, hostname)),
  ...(nodeName === undefined ? [] : dnsSubdomain(`${field}.nodeName`, nodeName)),
  ...faulty(`${field}.ip`, ip, specialAddressFaults(ip)),
];

const port = ({ name = '', port: number = 0, protocol, appProtocol }: Draft<EndpointPort>, named: boolean, field: string): FieldError[] => [
  ...(name === '' ? (named ? [required(`${field}.name`)] : []) : dnsLabel(`${field}.name`, name)),
  ...faulty(`${field}.port`, number, portNumberFaults(number)),
  ...oneOf(`${field}.protocol`, protocol, supportedProtocols),
  ...(appProtocol === undefined ? [] : qualifiedName(`${field}.appProtocol`, appProtocol)),
];

const subset = ({ addresses = [], notReadyAddresses = [], ports = [] }: Draft<EndpointSubset>, field: string): FieldError[] => [
  ...(addresses.length + notReadyAddresses.length === 0 ? [required(field, 'must specify `addresses` or `notReadyAddresses`')] : []),
  ...each(addresses, `${field}.addresses`, address),
  ...each(notReadyAddresses, `${field}.notReadyAddresses`, address),
  ...each(ports, `${field}.ports`, (item, at) => port(item, ports.length > 1, at)),
];

const withPort = (ip: string, number: number): string => (ipVersion(ip) === 6 ? `[${ip}]:${number}` : `${ip}:${number}`);

const shownAtMost = 3;

/** The first few of a subset; all of them may be very many. */
const firstOf = ({ addresses = [], ports = [] }: EndpointSubset): string[] => {
  const some = addresses.slice(0, shownAtMost);
  if (ports.length === 0) return some.map(({ ip }) => ip);
  return ports.slice(0, shownAtMost).flatMap((one) => some.map(({ ip }) => withPort(ip, one.port)));
};

const countOf = ({ addresses = [], ports = [] }: EndpointSubset): number => addresses.length * Math.max(1, ports.length);

const formatted = ({ subsets = [] }: Endpoints): string => {
  if (subsets.length === 0) return '<none>';
  const count = subsets.reduce((sum, one) => sum + countOf(one), 0);
  const shown = subsets.flatMap(firstOf).slice(0, shownAtMost).join(',');
  return count > shownAtMost ? `${shown} + ${count - shownAtMost} more...` : shown;
};

export const endpoints = declare<Endpoints>({
  storage: 'stored',
  group: '',
  version: 'v1',
  kind: 'Endpoints',
  resource: 'endpoints',
  singular: 'endpoints',
  shortNames: ['ep'],
  namespaced: true,
  schema: 'core.v1.Endpoints',
  nameRule: 'dnsSubdomain',
  strategy: { defaults, validate: ({ subsets }) => each(subsets, 'subsets', subset) },
  columns: [
    nameColumn,
    text<Endpoints>(
      'Endpoints',
      'The set of all endpoints is the union of all subsets. Addresses are placed into subsets according to the IPs they share. A single address with multiple ports, some of which are ready and some of which are not (because they come from different containers) will result in the address being displayed in different subsets for the different ports. No address will appear in both Addresses and NotReadyAddresses in the same subset. Sets of addresses and ports that comprise a service.',
      formatted,
    ),
    ageColumn,
  ],
  createOnUpdate: true,
  unconditionalUpdate: true,
});
