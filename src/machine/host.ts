// What a machine says of itself: size, system, identity, addresses. Read anew each time, since some of it changes.
import { readFileSync, statfsSync } from 'node:fs';
import { arch, cpus, hostname, networkInterfaces, release } from 'node:os';

export interface HostFacts {
  readonly hostName: string;
  readonly cpus: number;
  readonly memoryBytes: number;
  readonly memoryAvailableBytes: number;
  readonly disk: { readonly bytes: number; readonly availableBytes: number };
  readonly processes: { readonly most: number; readonly now: number };
  /** In Go's words: amd64, arm64. */
  readonly architecture: string;
  readonly kernel: string;
  readonly osImage: string;
  readonly machineId: string;
  readonly systemUuid: string;
  readonly bootId: string;
  /** That of the default route first, loopback left out. */
  readonly addresses: readonly string[];
}

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    // What a machine does not say, or not to us, is unknown; nothing here is needed to go on.
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
};

const kibibytesIn = (text: string, name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0) * 1024;

const osImageIn = (text: string): string => /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(text)?.[1] ?? 'Linux';

const goArchitecture: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' };

/** The interfaces with a default route, the cheapest first: IPv4 of /proc/net/route, then IPv6 of /proc/net/ipv6_route. */
export const defaultInterfaces = (routes: string, routes6: string): string[] => {
  const rows = (text: string): string[][] => text.split('\n').map((line) => line.trim().split(/\s+/));
  const four = rows(routes)
    .filter(([, destination, , , , , , mask]) => destination === '00000000' && mask === '00000000')
    .map(([name = '', , , , , , metric = '0']) => ({ name, metric: Number(metric) }));
  const six = rows(routes6)
    .filter(([destination, length]) => destination === '0'.repeat(32) && length === '00')
    .map((row) => ({ name: row[9] ?? '', metric: Number.parseInt(row[5] ?? '0', 16) }));
  const byMetric = (one: { metric: number }, other: { metric: number }): number => one.metric - other.metric;
  return [...four.sort(byMetric), ...six.sort(byMetric)].map(({ name }) => name).filter((name) => name !== '' && name !== 'lo');
};

const linkLocal = /^(?:169\.254\.|fe[89ab])/i;

const hostAddresses = (): string[] => {
  const all = networkInterfaces();
  const first = defaultInterfaces(readText('/proc/net/route'), readText('/proc/net/ipv6_route'));
  return [...new Set([...first, ...Object.keys(all)])].flatMap((name) =>
    (all[name] ?? []).filter(({ internal, address }) => !internal && !linkLocal.test(address)).map(({ address }) => address),
  );
};

/** `folder`: of whose disk to tell. */
export const readHost = (folder: string): HostFacts => {
  const memory = readText('/proc/meminfo');
  const disk = statfsSync(folder);
  return {
    hostName: hostname(),
    cpus: cpus().length,
    memoryBytes: kibibytesIn(memory, 'MemTotal'),
    memoryAvailableBytes: kibibytesIn(memory, 'MemAvailable'),
    disk: { bytes: disk.blocks * disk.bsize, availableBytes: disk.bavail * disk.bsize },
    processes: { most: Number(readText('/proc/sys/kernel/pid_max')), now: Number(readText('/proc/loadavg').split(/[ /]/)[4] ?? 0) },
    architecture: goArchitecture[arch()] ?? arch(),
    kernel: release(),
    osImage: osImageIn(readText('/etc/os-release')),
    machineId: readText('/etc/machine-id'),
    systemUuid: readText('/sys/class/dmi/id/product_uuid') || readText('/etc/machine-id'),
    bootId: readText('/proc/sys/kernel/random/boot_id'),
    addresses: hostAddresses(),
  };
};
