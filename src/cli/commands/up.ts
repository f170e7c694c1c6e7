// muster up: a control plane to try things out, with this machine as its node; shows the climb and says what to type next.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../base/clock.ts';
import { createLog } from '../../base/log.ts';
import { MusterError, exitCode } from '../../language/errors.ts';
import { renderError } from '../../language/render.ts';
import type { Climb } from '../../join/climb.ts';
import { verbatim } from '../../join/rung-news.ts';
import type { Rung } from '../../registration/rungs.ts';
import type { RunningServer } from '../../server/main.ts';
import type { Call, CommandDeclaration } from '../command.ts';
import { freePort } from '../free-port.ts';
import type { LadderView } from '../output/ladder-view.ts';
import { dataDirOption, readServerOptions } from '../server-options.ts';
import { claimFolder } from '../trial.ts';
import { untilAskedToEnd } from '../until-asked-to-end.ts';
import { upWords } from '../up-words.ts';

const address = '127.0.0.1';
/** Of pods: what flannel and most guides use. */
const clusterCidr = '10.244.0.0/16';
/** Whoever waits longer for the node may begin with the control plane. */
const patienceMilliseconds = 60_000;

export const up: CommandDeclaration = {
  name: 'up',
  about: { en: 'start a control plane with this machine as its node, to try things out', zh: '启动试用控制平面，并让本机成为其节点' },
  examples: [
    { typed: 'muster up', about: { en: 'on this machine, until Ctrl-C', zh: '在本机运行，直到按下 Ctrl-C' } },
    { typed: 'muster up --dry-run', about: { en: 'only say what it would do to this machine', zh: '仅说明将对本机做什么' } },
  ],
  options: [
    dataDirOption,
    {
      name: '--node-name',
      value: 'NAME',
      fallback: 'the host name',
      about: { en: 'name of the node; decided once', zh: '节点名称，只决定一次' },
    },
    {
      name: '--yes',
      short: '-y',
      about: {
        en: 'install what is missing without asking; asked is only on a terminal',
        zh: '直接安装缺少的软件包，不询问；仅在终端上询问',
      },
    },
    { name: '--skip-install', about: { en: 'install nothing', zh: '不安装任何软件包' } },
    { name: '--dry-run', about: { en: 'only say what would be done', zh: '仅说明将做什么' } },
  ],
  run: async (call) => {
    const { options, around } = call;
    const { lookAtRuntime } = await import('../../join/prepare-runtime.ts');
    const { planRuntime } = await import('../../join/runtime-plan.ts');
    const plan = planRuntime(await lookAtRuntime());
    const words = upWords[around.language];
    if (options.has('--dry-run')) {
      around.answer(words.plan(plan.kind, 'packages' in plan ? plan.packages : []) + words.changesNothing);
      return exitCode.done;
    }
    const mayInstall = plan.kind === 'install' ? await askToInstall(call, plan.packages) : !options.has('--skip-install');
    await runTrial(call, mayInstall);
    return exitCode.done;
  },
};

/** Asked before anything starts, so that the question stands alone. */
async function askToInstall({ options, around }: Call, packages: readonly string[]): Promise<boolean> {
  if (options.has('--skip-install')) return false;
  if (options.has('--yes') || !around.interactive) return true;
  const words = upWords[around.language];
  around.tell(words.willInstall(packages));
  return around.confirm(words.question);
}

async function runTrial(call: Call, mayInstall: boolean): Promise<void> {
  const { around } = call;
  const started = systemClock.monotonic();
  const asked = untilAskedToEnd(process);
  const words = upWords[around.language];
  const running = await startTrialServer(call);
  const facts = { sign: around.symbols.ok, url: running.url, folder: running.dataDir, kubeconfig: running.kubeconfigPath };
  around.answer(words.begun({ ...facts, seconds: secondsSince(started) }));
  const ending = new AbortController();
  const { settled, ended } = await climb(call, running, mayInstall, ending.signal);
  void Promise.race([settled, asked.then(() => 'asked')]).then((outcome) => {
    if (outcome === 'asked') return;
    around.answer(words.ended({ ...facts, seconds: outcome === 'up' ? secondsSince(started) : undefined }));
  });
  await asked;
  around.tell(words.stopping);
  ending.abort();
  await ended;
  await running.stop();
  around.tell(words.farewell(running.dataDir));
}

const secondsSince = (started: number): string => ((systemClock.monotonic() - started) / 1000).toFixed(1);

interface TrialServer extends RunningServer {
  readonly dataDir: string;
}

async function startTrialServer({ options, around }: Call): Promise<TrialServer> {
  const defaults = readServerOptions(options, around.environment);
  await claimFolder(defaults.dataDir);
  const listen = { address, port: await freePort(address) };
  const { startServer } = await import('../../server/main.ts');
  const serverOptions = { ...defaults, pkiDir: join(defaults.dataDir, 'pki'), listen, clusterCidr };
  const running = await startServer(serverOptions, { clock: systemClock, log: plainLog((text) => around.tell(text)) });
  return { ...running, dataDir: defaults.dataDir };
}

const plainLog = (write: (line: string) => void) => createLog({ format: 'plain', level: 'warn', clock: systemClock, write });

interface Climbing {
  /** 'up' when all rungs hold; 'stopped' when nothing more comes by itself, or it takes long. */
  readonly settled: Promise<'up' | 'stopped'>;
  readonly ended: Promise<void>;
}

async function climb(call: Call, running: TrialServer, mayInstall: boolean, signal: AbortSignal): Promise<Climbing> {
  const { around, options } = call;
  const [{ Climb }, { openLadderView }, { runTrialNode }, { clientAs }, { pinsOf }] = await Promise.all([
    import('../../join/climb.ts'),
    import('../output/ladder-view.ts'),
    import('../trial-node.ts'),
    import('../../server/run-controllers.ts'),
    import('../join-command.ts'),
  ]);
  let settle: (outcome: 'up' | 'stopped') => void = () => undefined;
  const settled = new Promise<'up' | 'stopped'>((resolve) => (settle = resolve));
  const ladder: Climb = new Climb(systemClock, (step) => {
    view.show(step);
    if (ladder.isSettled) settle(ladder.isUp ? 'up' : 'stopped');
  });
  const view: LadderView = openLadderView({ around, steps: () => ladder.steps, now: () => systemClock.monotonic() });
  const patience = setTimeout(() => settle('stopped'), patienceMilliseconds).unref();
  const ended = runTrialNode({
    server: running.url,
    pins: pinsOf(readFileSync(join(running.dataDir, 'pki', 'ca.crt'), 'utf8')),
    client: clientAs(running.handleAs, { name: 'muster-up', groups: ['system:masters', 'system:authenticated'] }),
    dataDir: running.dataDir,
    nodeName: options.text('--node-name'),
    clock: systemClock,
    log: plainLog((line) => view.tell(line)),
    tell: (news) => ladder.tell(news),
    stopped: (rung, error) => stop(call, ladder, view, { rung, error }),
    mayInstall: () => Promise.resolve(mayInstall),
    installs: (packages) => view.tell(upWords[around.language].willInstall(packages)),
    signal,
  });
  signal.addEventListener('abort', () => view.settle(), { once: true });
  return {
    settled: settled.then((outcome) => {
      clearTimeout(patience);
      view.settle();
      return outcome;
    }),
    ended,
  };
}

function stop({ around }: Call, ladder: Climb, view: LadderView, { rung, error }: { rung: Rung; error: unknown }): void {
  view.tell(renderError(around.language, error));
  const code = error instanceof MusterError ? error.message : String(error);
  ladder.tell({ rung, standing: 'stopped', detail: verbatim(code) });
}
