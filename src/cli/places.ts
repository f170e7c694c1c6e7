// Where Muster keeps things when nobody says where: the machine's place for root, the person's own otherwise.
import { homedir } from 'node:os';
import { join } from 'node:path';

export function defaultDataDir(environment: Readonly<Record<string, string | undefined>>): string {
  if (process.getuid?.() === 0) return '/var/lib/muster';
  return join(environment.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'muster');
}
