// What a hollow node says of a machine that is not there: always well, and like no other of the fleet.
import { createHash } from 'node:crypto';
import type { RuntimeReport } from '../../machine/cri.ts';
import type { HostFacts } from '../../machine/host.ts';

const gibibyte = 1024 ** 3;

const identityOf = (purpose: string, nodeName: string): string =>
  createHash('sha256').update(`${purpose} ${nodeName}`).digest('hex').slice(0, 32);

/** 10.128.0.0/9 has room for eight million. */
const addressOf = (index: number): string => `10.${128 + (index >> 16)}.${(index >> 8) & 255}.${index & 255}`;

export const simulatedHost = (nodeName: string, index: number): HostFacts => ({
  hostName: nodeName,
  cpus: 2,
  memoryBytes: 8 * gibibyte,
  memoryAvailableBytes: 6 * gibibyte,
  disk: { bytes: 100 * gibibyte, availableBytes: 80 * gibibyte },
  processes: { most: 32_768, now: 100 },
  architecture: 'amd64',
  kernel: '6.1.0-hollow',
  osImage: 'Muster hollow node',
  machineId: identityOf('machine', nodeName),
  systemUuid: identityOf('system', nodeName),
  bootId: identityOf('boot', nodeName),
  addresses: [addressOf(index)],
});

export const simulatedRuntime: RuntimeReport = {
  kind: 'answers',
  version: 'hollow://1.0.0',
  conditions: [
    { type: 'RuntimeReady', isTrue: true, reason: '', message: '' },
    { type: 'NetworkReady', isTrue: true, reason: '', message: '' },
  ],
  images: [],
};
