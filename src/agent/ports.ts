// What an agent on a real machine may touch.
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import { createHttpsTransport } from '../client/https-transport.ts';
import { askRuntime } from '../machine/cri.ts';
import { machineFiles } from '../machine/files.ts';
import { readHost } from '../machine/host.ts';
import { lockAgentFolder } from './folder-lock.ts';
import type { AgentPorts } from './options.ts';

export const agentPorts = (clock: Clock, log: Log): AgentPorts => ({
  clock,
  log,
  files: machineFiles,
  random: Math.random,
  readHost,
  askRuntime,
  connect: createHttpsTransport,
  lockFolder: lockAgentFolder,
});
