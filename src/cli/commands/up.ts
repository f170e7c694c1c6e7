// muster up: a control plane to try things out, with this machine as its node; shows the climb and says what to type next.
import { join } from 'node:path';
import { systemClock } from '../../base/clock.ts';
import { type ExitCode, exitCode } from '../../language/errors.ts';
import type { Call, CommandDeclaration } from '../command.ts';
import { freePort } from '../free-port.ts';
import { outputOption } from '../output/answer.ts';
import { progressOption } from '../output/ladder-view.ts';
import { dataDirOption, readServerOptions } from '../server-options.ts';
import { claimFolder } from '../trial.ts';
import { type TrialServer, trialLog } from '../trial-server.ts';
import { untilAskedToEnd } from '../until-asked-to-end.ts';
import { upWords } from '../up-words.ts';

const address = '127.0.0.1';
/** Of pods: what flannel and most guides use. */
const clusterCidr = '10.244.0.0/16';

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
    progressOption,
    outputOption,
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
    return runTrial(call, mayInstall);
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

async function runTrial(call: Call, mayInstall: boolean): Promise<ExitCode> {
  const { around } = call;
  const started = systemClock.monotonic();
  const asked = untilAskedToEnd(process);
  const words = upWords[around.language];
  const running = await startTrialServer(call);
  const facts = { sign: around.symbols.ok, url: running.url, folder: running.dataDir, kubeconfig: running.kubeconfigPath };
  const forPeople = call.options.has('--output') ? (text: string) => around.tell(text) : (text: string) => around.answer(text);
  forPeople(words.begun({ ...facts, seconds: secondsSince(started) }));
  const { TrialClimb } = await import('../trial-climb.ts');
  const climb = new TrialClimb(call, running, mayInstall);
  const settling = climb.settled.then(async (outcome) => {
    await climb.answer(outcome, systemClock.monotonic() - started);
    if (outcome !== 'interrupted') forPeople(words.ended({ ...facts, seconds: outcome === 'ready' ? secondsSince(started) : undefined }));
  });
  await asked;
  around.tell(words.stopping);
  const [code] = await Promise.all([climb.end(), settling]);
  await running.stop();
  around.tell(words.farewell(running.dataDir));
  return code;
}

const secondsSince = (started: number): string => ((systemClock.monotonic() - started) / 1000).toFixed(1);

async function startTrialServer({ options, around }: Call): Promise<TrialServer> {
  const defaults = readServerOptions(options, around.environment);
  await claimFolder(defaults.dataDir);
  const listen = { address, port: await freePort(address) };
  const { startServer } = await import('../../server/main.ts');
  const serverOptions = { ...defaults, pkiDir: join(defaults.dataDir, 'pki'), listen, clusterCidr };
  const running = await startServer(serverOptions, { clock: systemClock, log: trialLog((text) => around.tell(text)) });
  return { ...running, dataDir: defaults.dataDir };
}
