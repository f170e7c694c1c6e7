// What a fleet of hollow nodes on a real machine may touch.
import type { Clock } from '../../base/clock.ts';
import { createHttp2Transport } from '../../client/http2-transport.ts';
import { machineFiles } from '../../machine/files.ts';
import { placeIn } from '../place.ts';
import { memoryFiles } from './memory-files.ts';
import type { HollowPorts } from './options.ts';

export const hollowPorts = (clock: Clock, keepsFiles: boolean): HollowPorts => ({
  clock,
  random: Math.random,
  openFiles: (folder) => {
    if (!keepsFiles) return memoryFiles();
    machineFiles.ensureFolder(placeIn(folder).pki);
    return machineFiles;
  },
  connect: createHttp2Transport,
});
