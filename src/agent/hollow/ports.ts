// What a fleet of hollow nodes on a real machine may touch.
import type { Clock } from '../../base/clock.ts';
import { createHttp2Transport } from '../../client/http2-transport.ts';
import { machineFiles } from '../../machine/files.ts';
import { placeIn } from '../place.ts';
import { memoryFiles } from './memory-files.ts';
import { Gate } from './gate.ts';
import type { HollowPorts } from './options.ts';

/** After a restart of the server all come back together; more at a time would only make each other time out. */
const connectionsAtOnce = 64;

export const hollowPorts = (clock: Clock, keepsFiles: boolean, connecting = new Gate(connectionsAtOnce)): HollowPorts => ({
  clock,
  random: Math.random,
  openFiles: (folder) => {
    if (!keepsFiles) return memoryFiles();
    machineFiles.ensureFolder(placeIn(folder).pki);
    return machineFiles;
  },
  connect: (access, timeouts) => createHttp2Transport(access, timeouts, () => connecting.enter()),
});
