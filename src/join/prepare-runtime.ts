// Brings a machine to the point where a container runtime answers: looks, plans, takes one step, looks again.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import { pause } from '../base/retry.ts';
import { MachineError } from '../language/errors.ts';
import { askRuntime } from '../machine/cri.ts';
import { askNetworkFolders } from '../machine/cri-network.ts';
import { findPlugins, hasProgram, programPath, runsSystemd } from '../machine/programs.ts';
import { type AptProgress, installPackages } from './apt.ts';
import { networkFolderIn, OwnContainerd } from './own-containerd.ts';
import { planRuntime, type RuntimeFacts, type RuntimePlan } from './runtime-plan.ts';
import { type TellNews, verbatim } from './rung-news.ts';

export const systemSocket = '/run/containerd/containerd.sock';

export interface Preparing {
  /** For a containerd of our own. */
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly tell: TellNews;
  /** Asked once, before anything is installed. */
  mayInstall(packages: readonly string[]): Promise<boolean>;
  /** Said before it begins. */
  installs(packages: readonly string[]): void;
  readonly signal: AbortSignal;
}

export interface Runtime {
  readonly socket: string;
  /** Where the configuration of the pod network goes. */
  readonly networkFolder: string;
  readonly isOurs: boolean;
  stop(): Promise<void>;
}

const path = (): string => programPath(process.env['PATH']);

export const lookAtRuntime = async (triedService = false): Promise<RuntimeFacts> => {
  const system = await askRuntime(systemSocket);
  const folders = system.kind === 'answers' ? [(await askNetworkFolders(systemSocket)).plugins] : undefined;
  return {
    isRoot: process.getuid?.() === 0,
    system,
    hasContainerd: hasProgram('containerd', path()),
    hasRunc: hasProgram('runc', path()),
    plugins: findPlugins(folders) ?? findPlugins(),
    hasApt: hasProgram('apt-get', path()),
    hasSystemd: runsSystemd(),
    triedService,
  };
};

const aptWords = (packages: readonly string[]): Readonly<Record<AptProgress['doing'], { en: string; zh: string }>> => ({
  'fetching the package lists': { en: 'apt-get update', zh: '更新软件包列表' },
  downloading: { en: `downloading ${packages.join(', ')}`, zh: `下载 ${packages.join('、')}` },
  'unpacking and setting up': { en: `installing ${packages.join(', ')}`, zh: `安装 ${packages.join('、')}` },
  'waiting for another apt-get or dpkg': {
    en: 'another apt-get or dpkg is at work; waiting for it to end',
    zh: '另一个 apt-get 或 dpkg 正在运行，等待其结束',
  },
});

const install = async (packages: readonly string[], { tell, mayInstall, installs, signal }: Preparing): Promise<void> => {
  if (!(await mayInstall(packages))) throw new MachineError('packages-declined', { args: { packages: packages.join(' ') } });
  installs(packages);
  const words = aptWords(packages);
  const told = ({ doing, percent, trouble }: AptProgress): void => {
    const { en, zh } = words[doing];
    const detail = trouble === undefined ? { en, zh } : { en: `${en}: ${trouble}`, zh: `${zh}：${trouble}` };
    tell({ rung: 'runtime', standing: 'waits', detail, ...(percent !== undefined && { progress: percent }) });
  };
  await installPackages({ packages, told, path: path(), signal });
};

const serviceMilliseconds = 10_000;

/** Also when it fails: what answers afterwards decides. */
const startService = async ({ log, clock, signal }: Preparing): Promise<void> => {
  const code = await new Promise<number | null>((resolve) => {
    spawn('systemctl', ['start', 'containerd.service'], { stdio: 'ignore', signal })
      .once('error', () => resolve(null))
      .once('close', resolve);
  });
  signal.throwIfAborted();
  if (code !== 0) log.warn('the service containerd does not start; starting one of our own', { see: 'journalctl -u containerd' });
  const end = clock.monotonic() + serviceMilliseconds;
  while (code === 0 && (await askRuntime(systemSocket)).kind === 'absent' && clock.monotonic() < end) await pause(100, signal);
};

const useSystem = async (): Promise<Runtime> => ({
  socket: systemSocket,
  networkFolder: (await askNetworkFolders(systemSocket)).configuration,
  isOurs: false,
  stop: () => Promise.resolve(),
});

const startOwn = async (plugins: string, { folder, clock, log, signal }: Preparing): Promise<Runtime> => {
  const own = new OwnContainerd({ folder, plugins, path: path(), clock, log });
  const end = (): void => void own.stop();
  signal.addEventListener('abort', end, { once: true });
  await own.start().finally(() => signal.removeEventListener('abort', end));
  return { socket: own.socket, networkFolder: networkFolderIn(folder), isOurs: true, stop: () => own.stop() };
};

const starting = verbatim('containerd');

/** Rejects with what a person must do; then nothing of it runs. */
export const prepareRuntime = async (parts: Preparing): Promise<Runtime> => {
  const { tell, signal } = parts;
  let installed = '';
  for (let triedService = false; ; ) {
    const plan = planRuntime(await lookAtRuntime(triedService));
    signal.throwIfAborted();
    switch (plan.kind) {
      case 'use-system':
        return useSystem();
      case 'install':
        if (installed === plan.packages.join(' ')) throw stillMissing(installed);
        installed = plan.packages.join(' ');
        await install(plan.packages, parts);
        break;
      case 'start-service':
        tell({ rung: 'runtime', standing: 'waits', detail: { en: 'systemctl start containerd', zh: 'systemctl start containerd' } });
        await startService(parts);
        triedService = true;
        break;
      case 'start-own':
        tell({ rung: 'runtime', standing: 'waits', detail: starting });
        return startOwn(plan.plugins, parts);
      case 'needs-root':
      case 'needs-packages':
        throw stopped(plan);
    }
  }
};

const stillMissing = (packages: string): MachineError =>
  new MachineError('packages-failed', { args: { packages }, cause: new Error('they are installed, and yet their programs are not there') });

const stopped = ({ kind, packages }: RuntimePlan & { packages: readonly string[] }): Error => {
  const args = { packages: packages.join(' ') };
  return kind === 'needs-root' ? new MachineError('runtime-needs-root', { args }) : new MachineError('packages-needed', { args });
};

export const ownFolderIn = (dataDir: string): string => join(dataDir, 'containerd');
