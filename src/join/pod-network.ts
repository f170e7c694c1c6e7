// The network of this node's pods: a bridge, addresses of the node's own range, ports of the host. For a machine that stands
// alone; several machines need routes between them, which this does not make.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfPresent, writeDurably } from '../base/durable-file.ts';

export const networkFile = '10-muster.conflist';
const networkName = 'muster';

/** In a form that plugins and runtimes of all ages read (CNI 0.4.0). */
export const renderNetwork = (podCidrs: readonly string[]): string => {
  const ipam = {
    type: 'host-local',
    ranges: podCidrs.map((subnet) => [{ subnet }]),
    routes: podCidrs.map((cidr) => ({ dst: cidr.includes(':') ? '::/0' : '0.0.0.0/0' })),
  };
  const plugins = [
    { type: 'bridge', bridge: 'muster0', isGateway: true, isDefaultGateway: true, ipMasq: true, hairpinMode: true, ipam },
    { type: 'portmap', capabilities: { portMappings: true }, snat: true },
  ];
  return `${JSON.stringify({ cniVersion: '0.4.0', name: networkName, plugins }, undefined, 2)}\n`;
};

export type Written =
  | { readonly kind: 'written'; readonly path: string; readonly digest: string }
  /** Somebody else's configuration is there and stays. */
  | { readonly kind: 'theirs'; readonly path: string };

const isConfiguration = (name: string): boolean => /\.(?:conf|conflist|json)$/.test(name);

export const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex');

/** Our own file is renewed; any other configuration in the folder is the machine's and decides. */
export const writeNetwork = (folder: string, podCidrs: readonly string[]): Written => {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const other = readdirSync(folder).find((name) => isConfiguration(name) && name !== networkFile);
  if (other !== undefined) return { kind: 'theirs', path: join(folder, other) };
  const path = join(folder, networkFile);
  const content = renderNetwork(podCidrs);
  if (existsSync(path) && !isOurs(path)) return { kind: 'theirs', path };
  if (readIfPresent(path) !== content) writeDurably({ path, content, mode: 0o644 });
  return { kind: 'written', path, digest: digestOf(content) };
};

const isOurs = (path: string): boolean => readFileSync(path, 'utf8').includes(`"name": "${networkName}"`);
