// Asks what only answers while the machine runs: the kubelet's own health, its version, the container runtime. Each answer becomes
// a paper; that nothing answers is one too.
import { execFile } from 'node:child_process';
import { askRuntime, type RuntimeReport } from '../../machine/cri.ts';
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { RuntimeAnswer } from '../facts/runtime.ts';
import type { Paper } from '../papers/paper.ts';
import { isAmong } from '../reading/image-name.ts';
import { messageOf } from './api-request.ts';
import { noAnswer, within } from './deadline.ts';
import { fetchText } from './fetch-text.ts';
import type { Place } from './gather.ts';
import { askRegistry } from './registry.ts';
import { tryFlags } from './try-flags.ts';

const patienceMs = 2_000;
/** For all that is asked of it: a runtime that needs longer hangs. */
const runtimePatienceMs = 3_000;

const healthUrl = 'http://127.0.0.1:10248/healthz';

const askHealth = async ({ deadline }: Place): Promise<Paper> => {
  const paper = { id: 'kubelet-health', where: healthUrl };
  const patience = deadline.patience(patienceMs);
  try {
    const { status, text } = await fetchText(healthUrl, { patience, mostBytes: 4096 });
    return { ...paper, text, status: status === 200 ? 0 : status || 1 };
  } catch (error) {
    const problem = messageOf(error);
    // Refused: no kubelet listens. That is an answer, and a bad one.
    return problem === noAnswer(patience) && patience.isCut
      ? { ...paper, text: undefined, why: problem }
      : { ...paper, text: `${problem}\n`, status: 1 };
  }
};

/** Why it is not healthy may lie in how it is started. */
const askKubelet = async (place: Place, facts: Facts): Promise<Paper[]> => {
  const health = await askHealth(place);
  const settings = valueOf(facts.kubeletSettings);
  return health.status === 0 || settings === undefined ? [health] : [health, await tryFlags(place, settings)];
};

const askVersion = async ({ deadline }: Place, program: string): Promise<Paper> =>
  new Promise((resolve) => {
    execFile(program, ['--version'], { timeout: deadline.patience(patienceMs).ms, killSignal: 'SIGKILL' }, (error, stdout) => {
      const paper = { id: 'kubelet-version', where: `${program} --version` };
      resolve(error === null ? { ...paper, text: stdout } : { ...paper, text: undefined, why: error.message });
    });
  });

const kindOf = (problem: string): Extract<RuntimeAnswer, { answers: false }>['kind'] => {
  if (/ENOENT/.test(problem)) return 'absent';
  if (/ECONNREFUSED|EACCES/.test(problem)) return 'refused';
  if (/unimplemented|unknown service/i.test(problem)) return 'unimplemented';
  return /time|within/i.test(problem) ? 'timeout' : 'other';
};

/** A pull that goes through a proxy or a mirror goes another way than ours would. */
const absentSandbox = (facts: Facts, images: readonly string[]): string | undefined => {
  const config = valueOf(facts.containerdConfig);
  const image = config?.sandboxImage;
  const isDirect = config?.mirrors === false && config.hasImports !== true && valueOf(facts.proxies)?.length === 0;
  return image !== undefined && isDirect && !isAmong(image, images) ? image : undefined;
};

const askRuntimeAt = async (place: Place, url: string, facts: Facts): Promise<Paper[]> => {
  const where = `CRI at ${url}`;
  const patience = place.deadline.patience(runtimePatienceMs);
  const overdue = (): RuntimeReport => ({ kind: 'broken', problem: noAnswer(patience) });
  const report = await within(patience, askRuntime(url.replace('unix://', '')), overdue);
  if (report.kind === 'broken' && patience.isCut) return [{ id: 'runtime-answer', where, text: undefined, why: report.problem }];
  if (report.kind !== 'answers') {
    const answer: RuntimeAnswer = { answers: false, problem: report.problem, kind: kindOf(report.problem) };
    return [{ id: 'runtime-answer', where, text: JSON.stringify(answer) }];
  }
  const [name = '', version = ''] = report.version.split('://');
  const network = report.conditions.find(({ type }) => type === 'NetworkReady');
  const answer: RuntimeAnswer = {
    answers: true,
    name,
    version,
    ...(report.api !== undefined && { api: report.api }),
    ...(network !== undefined && { networkReady: network.isTrue, networkMessage: network.message }),
  };
  const images = report.images.flatMap(({ names }) => names);
  const absent = absentSandbox(facts, images);
  return [
    { id: 'runtime-answer', where, text: JSON.stringify(answer) },
    { id: 'runtime-images', where, text: images.join('\n') },
    ...(absent === undefined ? [] : [await askRegistry(place, absent)]),
  ];
};

export const ask = async (place: Place, facts: Facts): Promise<Paper[]> => {
  const layout = valueOf(facts.layout);
  if (layout === undefined) return [];
  const endpoint = valueOf(facts.runtimeEndpoint)?.url;
  // Muster's agent has no health port: that it runs is its health.
  const program = layout.flavour === 'k3s' || layout.flavour === 'rke2' ? layout.flavour : 'kubelet';
  const kubelet = layout.flavour === 'muster' ? [] : [askKubelet(place, facts), askVersion(place, program)];
  const answers = await Promise.all([...kubelet, endpoint === undefined ? [] : askRuntimeAt(place, endpoint, facts)]);
  return answers.flat();
};
