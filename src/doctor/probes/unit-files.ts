// The units of a root that is mounted or copied: `systemctl cat` needs a machine that runs, and the files say the same.
import { readdirSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

/** systemd.unit(5): the first folder that has a file of a name goes before the others. */
const folders = ['/etc/systemd/system', '/usr/local/lib/systemd/system', '/usr/lib/systemd/system', '/lib/systemd/system'];

const mostDropIns = 64;

/** A link of a root leads to a place in that root. */
const followed = (root: string, path: string): string => {
  try {
    const target = readlinkSync(join(root, path));
    return target.startsWith('/') ? target : join(path, '..', target);
  } catch {
    // It is no link, or not there.
    return path;
  }
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    // Most units have no such folder.
    return [];
  }
};

/** In the order of their names, each from the first folder that has it. */
const dropInsOf = (root: string, unit: string): readonly string[] => {
  const byName = new Map<string, string>();
  for (const folder of folders) {
    for (const name of namesIn(join(root, folder, `${unit}.d`))) {
      if (name.endsWith('.conf') && !byName.has(name)) byName.set(name, join(folder, `${unit}.d`, name));
    }
  }
  return [...byName.values()].sort((one, other) => (basename(one) < basename(other) ? -1 : 1)).slice(0, mostDropIns);
};

/** As `systemctl cat` prints them. `read`: undefined for what cannot be read. */
export const unitTexts = (root: string, units: readonly string[], read: (path: string) => string | undefined): string => {
  const shown = (path: string): string | undefined => {
    const text = read(followed(root, path));
    return text === undefined ? undefined : `# ${path}\n${text}`;
  };
  const texts = units.flatMap((unit) => {
    const found = folders.map((folder) => shown(join(folder, unit))).find((text) => text !== undefined);
    return found === undefined ? [] : [found, ...dropInsOf(root, unit).flatMap((path) => shown(path) ?? [])];
  });
  return texts.join('\n');
};
