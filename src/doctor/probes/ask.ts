// Asks what only answers while the machine runs: the kubelet's own health, its version, the container runtime. Each answer becomes
// a paper; that nothing answers is one too.
import { execFile } from 'node:child_process';
import { get } from 'node:http';
import { askRuntime } from '../../machine/cri.ts';
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { RuntimeAnswer } from '../facts/runtime.ts';
import type { Paper } from '../papers/paper.ts';
import { isAmong } from '../reading/image-name.ts';
import { askRegistry } from './registry.ts';
import { tryFlags } from './try-flags.ts';

const patienceMs = 2_000;

const healthUrl = 'http://127.0.0.1:10248/healthz';

const askHealth = async (): Promise<Paper> =>
  new Promise((resolve) => {
    const paper = { id: 'kubelet-health', where: healthUrl };
    const request = get(healthUrl, { timeout: patienceMs }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        if (text.length < 4096) text += chunk;
      });
      response.on('end', () => {
        resolve({ ...paper, text, status: response.statusCode === 200 ? 0 : (response.statusCode ?? 1) });
      });
    });
    request.on('timeout', () => request.destroy(new Error(`no answer within ${String(patienceMs / 1000)} s`)));
    // Refused: no kubelet listens. That is an answer, and a bad one.
    request.on('error', (error) => {
      resolve({ ...paper, text: `${error.message}\n`, status: 1 });
    });
  });

/** Why it is not healthy may lie in how it is started. */
const askKubelet = async (facts: Facts): Promise<Paper[]> => {
  const health = await askHealth();
  const settings = valueOf(facts.kubeletSettings);
  return health.status === 0 || settings === undefined ? [health] : [health, await tryFlags(settings)];
};

const askVersion = async (program: string): Promise<Paper> =>
  new Promise((resolve) => {
    execFile(program, ['--version'], { timeout: patienceMs }, (error, stdout) => {
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

const askRuntimeAt = async (url: string, facts: Facts): Promise<Paper[]> => {
  const report = await askRuntime(url.replace('unix://', ''));
  const where = `CRI at ${url}`;
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
    ...(absent === undefined ? [] : [await askRegistry(absent)]),
  ];
};

export const ask = async (facts: Facts): Promise<Paper[]> => {
  const layout = valueOf(facts.layout);
  if (layout === undefined) return [];
  const endpoint = valueOf(facts.runtimeEndpoint)?.url;
  // Muster's agent has no health port: that it runs is its health.
  const program = layout.flavour === 'k3s' || layout.flavour === 'rke2' ? layout.flavour : 'kubelet';
  const kubelet = layout.flavour === 'muster' ? [] : [askKubelet(facts), askVersion(program)];
  const answers = await Promise.all([...kubelet, endpoint === undefined ? [] : askRuntimeAt(endpoint, facts)]);
  return answers.flat();
};
