// A minimal Debian with systemd and containerd, made once from the package source of this machine and kept for the next time.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const release = 'bookworm';
const packages = 'systemd,systemd-sysv,dbus,ca-certificates,procps,kmod,iproute2,iptables,containerd,runc,containernetworking-plugins';
const folder = join(tmpdir(), `muster-debian-${release}-1`);
const ask = promisify(execFile);

/** Why there is no such Debian; undefined when there is, or can be. */
export const withoutDebian = (): string | undefined => {
  if (existsSync(folder)) return undefined;
  return spawnSync('debootstrap', ['--version']).error === undefined ? undefined : 'no debootstrap (apt-get install debootstrap)';
};

const mirror = async (): Promise<string> => {
  const form = ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages', `Codename: ${release}`];
  const { stdout } = await ask('apt-get', form).catch(() => ({ stdout: '' }));
  return stdout.split('\n').find((line) => line !== '') ?? 'http://deb.debian.org/debian/';
};

/** Its folder; nobody writes there. */
export const debian = async (): Promise<string> => {
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making);
  const words = ['--variant=minbase', `--include=${packages}`, release, making, await mirror()];
  await ask('debootstrap', words, { maxBuffer: 16_777_216, timeout: 600_000 });
  for (const archive of globSync(join(making, 'var/cache/apt/archives/*.deb'))) rmSync(archive);
  try {
    renameSync(making, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    // Another was faster.
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
};
