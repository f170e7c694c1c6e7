// A k3s agent that was told whom to join, for cases.
import type { NodeSeen } from '../facts/cluster.ts';
import type { Facts } from '../facts/facts.ts';
import type { System } from '../facts/host.ts';
import type { K3sFacts } from '../facts/k3s.ts';
import { known } from '../facts/reading.ts';
import { seenWith } from './node.fixture.ts';

export const k3sAgent = (more: Partial<K3sFacts> = {}): K3sFacts => ({
  program: 'k3s',
  role: 'agent',
  dataFolder: '/var/lib/rancher/k3s',
  configFile: '/etc/rancher/k3s/config.yaml',
  settings: { server: 'https://server:6443', token: '<redacted 01234567>' },
  places: { server: '/etc/systemd/system/k3s-agent.service.env', token: '/etc/systemd/system/k3s-agent.service.env' },
  server: 'https://server:6443',
  tokenPresent: true,
  passwordPresent: true,
  balancedServers: [],
  trustedBySystem: [],
  serverCertificates: [],
  ...more,
});

const path = '/api/v1/namespaces/kube-system/secrets/worker-3.node-password.k3s';

/** Refused by its password. */
export const refusedAgent = (): K3sFacts => k3sAgent({ remembered: { kind: 'secret', path, since: Date.UTC(2024, 4, 1), matches: false } });

export const nodeOf = (machineId: string, bootId: string): NodeSeen =>
  seenWith({
    name: 'worker-3',
    addresses: [{ type: 'InternalIP', address: '192.0.2.31' }],
    machineId,
    bootId,
    systemUuid: '',
    kubeletVersion: 'v1.21.3+k3s1',
  });

export const machineOf = (machineId: string, bootId: string): System => ({
  kernel: '6.1',
  os: 'Debian',
  architecture: 'x64',
  machineId,
  bootId,
  bootedAt: 0,
});

const now = Date.UTC(2025, 0, 10);

/** Two machines of one name: the other one renews the lease while this one is refused. */
export const twins = (): Partial<Facts> => ({
  k3s: known(refusedAgent(), { where: '/etc/rancher/k3s/config.yaml' }),
  node: known(nodeOf('m1', 'b1'), { where: 'GET node worker-3' }),
  system: known(machineOf('m2', 'b2'), { where: '/etc/machine-id' }),
  leaseRenewed: known(now - 4_000, { where: 'lease' }),
  clock: known({ now }, { where: 'date' }),
  kubeletHealth: known({ ok: false, answer: 'ECONNREFUSED' }, { where: 'http://127.0.0.1:10248/healthz' }),
  kubeletRunning: known({ running: true, pid: 7, since: now - 120_000 }, { where: '/proc/7' }),
});
