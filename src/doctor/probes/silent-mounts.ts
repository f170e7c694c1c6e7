// File systems of other machines that no longer answer: whoever touches one waits in the kernel until it does, and no deadline helps.
// Each is touched by another process first.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Deadline, within } from './deadline.ts';

const patienceMs = 1_000;
const most = 32;

const isRemote = (kind: string): boolean => /^(?:nfs|nfs4|cifs|smb3|ceph|9p|afs|lustre|gfs2|ocfs2|fuse(?:\..*)?)$/.test(kind);

const unescaped = (path: string): string =>
  path.replaceAll(/\\(\d{3})/g, (_all, digits: string) => String.fromCharCode(parseInt(digits, 8)));

/** proc_pid_mountinfo(5): the fifth word is where, and after the dash stands what kind. */
const remoteMounts = (mountinfo: string): string[] =>
  mountinfo.split('\n').flatMap((line) => {
    const [left = '', right = ''] = line.split(' - ');
    const where = left.split(' ')[4];
    return where !== undefined && isRemote(right.split(' ')[0] ?? '') ? [unescaped(where)] : [];
  });

const isSilent = (path: string, deadline: Deadline): Promise<boolean> => {
  const patience = deadline.patience(patienceMs);
  const touched = new Promise<boolean>((resolve) => {
    const child = execFile('stat', ['-c', '%i', path], { timeout: patience.ms, killSignal: 'SIGKILL' }, (error) => {
      resolve(error?.killed === true);
    });
    child.unref();
  });
  return within(patience, touched, () => true);
};

const mounted = (): string => {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    // Where there is no such file there is nothing to avoid either.
    return '';
  }
};

export const silentMounts = async (deadline: Deadline): Promise<readonly string[]> => {
  const places = remoteMounts(mounted()).slice(0, most);
  const silent = await Promise.all(places.map(async (path) => ({ path, silent: await isSilent(path, deadline) })));
  return silent.filter((one) => one.silent).map(({ path }) => path);
};

export const liesIn = (path: string, mounts: readonly string[]): boolean =>
  mounts.some((mount) => path === mount || path.startsWith(mount.endsWith('/') ? mount : `${mount}/`));
