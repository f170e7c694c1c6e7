// Where the programs of this machine are. Those of the administrator are found also by whoever has no sbin in PATH.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const administrators = ['/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/local/bin', '/usr/bin', '/bin'];

export const programPath = (path: string | undefined): string =>
  [...new Set([...(path ?? '').split(delimiter).filter((folder) => folder !== ''), ...administrators])].join(delimiter);

export const hasProgram = (name: string, path: string): boolean =>
  path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error) return false;
      throw error;
    }
  });

/** Debian's place first, then that of everyone else. */
const pluginFolders = ['/usr/lib/cni', '/opt/cni/bin'];
const neededPlugins = ['bridge', 'host-local', 'loopback', 'portmap'];

/** The folder with the network plugins that a node needs; undefined when none has all of them. */
export const findPlugins = (folders: readonly string[] = pluginFolders): string | undefined =>
  folders.find((folder) => neededPlugins.every((name) => existsSync(join(folder, name))));

/** As sd_booted(3) finds out. */
export const runsSystemd = (): boolean => existsSync('/run/systemd/system');
