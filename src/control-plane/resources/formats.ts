// Formats that values beyond metadata must have: every function returns what is wrong with a value, in upstream's words
// (apimachinery/pkg/util/validation/validation.go).
import { isIP } from 'node:net';
import { matching, noLongerThan } from '../../api/validation/names.ts';

const environmentName = matching(
  "a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit",
  '[-._a-zA-Z][-._a-zA-Z0-9]*',
  'my.env-name',
  'MY_ENV.NAME',
  'MyEnvName1',
);
const configKey = matching(
  "a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
  '[-._a-zA-Z0-9]+',
  'key.name',
  'KEY_NAME',
  'key-name',
);
const headerName = matching("a valid HTTP header must consist of alphanumeric characters or '-'", '[-A-Za-z0-9]+', 'X-Header-Name');

const parentFolderFaults = (value: string): string[] => {
  if (value === '.' || value === '..') return [`must not be '${value}'`];
  return value.startsWith('..') ? ["must not start with '..'"] : [];
};

export const envVarNameFaults = (value: string): string[] => [...environmentName(value), ...parentFolderFaults(value)];
export const configMapKeyFaults = (value: string): string[] => [
  ...noLongerThan(value, 253),
  ...configKey(value),
  ...parentFolderFaults(value),
];
export const httpHeaderNameFaults = (value: string): string[] => headerName(value);

export const rangeFaults = (value: number, low: number, high: number): string[] =>
  value >= low && value <= high ? [] : [`must be between ${low} and ${high}, inclusive`];

export const portNumberFaults = (value: number): string[] => rangeFaults(value, 1, 65535);

/** User and group ids. */
export const idFaults = (value: number): string[] => rangeFaults(value, 0, 0x7fff_ffff);

export const portNameFaults = (value: string): string[] => {
  const faults = noLongerThan(value, 15);
  if (!/^[-a-z0-9]+$/.test(value)) faults.push('must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)');
  if (!/[a-z]/.test(value)) faults.push('must contain at least one letter or number (a-z, 0-9)');
  if (value.includes('--')) faults.push('must not contain consecutive hyphens');
  if (value.startsWith('-') || value.endsWith('-')) faults.push('must not begin or end with a hyphen');
  return faults;
};

/** 4, 6, or 0 when it is no address. Zones (`fe80::1%eth0`) are not part of an address in the API. */
export const ipVersion = (value: string): number => (value.includes('%') ? 0 : isIP(value));

export const ipFaults = (value: string): string[] =>
  ipVersion(value) === 0 ? ['must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)'] : [];

/** `10.0.0.0/8` or `fd00::/64`. */
export const isCidr = (value: string): boolean => {
  const [address = '', bits = '', ...more] = value.split('/', 3);
  const version = ipVersion(address);
  return more.length === 0 && version !== 0 && /^(0|[1-9][0-9]{0,2})$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
};
