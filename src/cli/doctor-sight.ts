// With which eyes the doctor looks: at this machine, at what an API server knows, or with both together.
import { systemClock } from '../base/clock.ts';
import type { ClusterWide } from '../doctor/diagnosis/cluster-wide.ts';
import type { Examination } from '../doctor/doctor.ts';
import type { Paper, Papers } from '../doctor/papers/paper.ts';
import type { ClusterApi } from '../doctor/probes/cluster-api.ts';
import type { ClusterPapers } from '../doctor/probes/cluster.ts';
import type { ExaminedCluster } from '../doctor/cluster.ts';
import { MachineError } from '../language/errors.ts';
import type { Call, OptionDeclaration } from './command.ts';

export const sightOptions: readonly OptionDeclaration[] = [
  {
    name: '--kubeconfig',
    value: 'FILE',
    about: { en: 'ask this cluster too; from anywhere, of any node', zh: '同时查询该集群；可在任何机器上诊断任何节点' },
  },
  { name: '--node', value: 'NAME', about: { en: 'the node; with --kubeconfig', zh: '节点名称；与 --kubeconfig 同用' } },
];

export const joiningOption: OptionDeclaration = {
  name: '--joining',
  value: 'FILE',
  about: {
    en: 'what a muster join of this machine that waits says of itself, as JSON; - reads the standard input',
    zh: '本机上正在等待的 muster join 的自述（JSON）；- 表示标准输入',
  },
};

const joiningPapers = async (call: Call): Promise<Paper[]> => {
  const path = call.options.text('--joining');
  if (path === undefined) return [];
  const { readFileSync } = await import('node:fs');
  try {
    return [{ id: 'joining', where: 'muster join', text: readFileSync(path === '-' ? 0 : path, 'utf8') }];
  } catch (error) {
    throw new MachineError('evidence-unreadable', { args: { path, problem: String(error) }, cause: error });
  }
};

const lookHere = async (call: Call, knownServers: readonly string[] = []): Promise<Papers> => {
  const { lookAt } = await import('../doctor/probes/look.ts');
  return lookAt({ root: '/', live: true }, systemClock, knownServers, await joiningPapers(call));
};

/** Undefined without --kubeconfig; leaves no connection behind. */
export const withClusterApi = async <Result>(call: Call, work: (api: ClusterApi | undefined) => Promise<Result>): Promise<Result> => {
  const flag = call.options.text('--kubeconfig');
  if (flag === undefined) return work(undefined);
  const [{ kubeconfigFiles }, { loadKubeconfig }, { clusterApi }] = await Promise.all([
    import('../client/kubeconfig-files.ts'),
    import('../client/kubeconfig.ts'),
    import('../doctor/probes/cluster-api.ts'),
  ]);
  const api = clusterApi(loadKubeconfig({ flag, fallback: flag }, kubeconfigFiles));
  try {
    return await work(api);
  } finally {
    await api.close();
  }
};

export type Seen =
  | { readonly is: 'node'; readonly examination: Examination; readonly wide: readonly ClusterWide[] }
  | { readonly is: 'cluster'; readonly cluster: ExaminedCluster };

const requireAnswer = (cluster: ClusterPapers): void => {
  if (cluster.problem !== undefined)
    throw new MachineError('evidence-unreadable', { args: { path: cluster.server, problem: cluster.problem } });
};

/** With what a k3s server remembers of the node's password. */
const withRemembered = async (api: ClusterApi, papers: Papers, isHere: boolean): Promise<Papers> => {
  const [{ readFacts }, { askRemembered }, { Papers: Together }] = await Promise.all([
    import('../doctor/reading/read-facts.ts'),
    import('../doctor/probes/node-password.ts'),
    import('../doctor/papers/paper.ts'),
  ]);
  const more = await askRemembered(api, readFacts(papers), isHere ? { root: '/', live: true } : undefined);
  return more.length === 0 ? papers : new Together([...papers, ...more]);
};

/** A look at one node ends in time also when its cluster does not answer; one at all of them takes as long as they are many. */
const askedSoon = async (api: ClusterApi): Promise<ClusterApi> => {
  const [{ askedUntil }, { deadlineIn }, { lookLastsMs }] = await Promise.all([
    import('../doctor/probes/cluster-api.ts'),
    import('../doctor/probes/deadline.ts'),
    import('../doctor/probes/look.ts'),
  ]);
  return askedUntil(deadlineIn(lookLastsMs, systemClock), api);
};

/** `given`: papers of the machine, gathered elsewhere. Without them this machine is looked at, when it is the node that is meant. */
export const look = async (call: Call, api: ClusterApi | undefined, given?: Papers): Promise<Seen> => {
  const { examine } = await import('../doctor/doctor.ts');
  if (api === undefined) return { is: 'node', examination: examine(given ?? (await lookHere(call))), wide: [] };
  const [{ examineCluster, examineNode, nodeOf }, { surveyOf }] = await Promise.all([
    import('../doctor/cluster.ts'),
    import('../doctor/probes/cluster.ts'),
  ]);
  if (call.options.has('--all-nodes')) {
    const survey = await surveyOf(api);
    requireAnswer(survey);
    return { is: 'cluster', cluster: examineCluster(survey) };
  }
  const soon = await askedSoon(api);
  const [survey, papers] = await Promise.all([surveyOf(soon), given ?? lookHere(call, [api.server])]);
  const named = call.options.text('--node');
  const here = nodeOf(papers);
  const node = named ?? here;
  const local = given !== undefined || node === here ? await withRemembered(soon, papers, given === undefined) : undefined;
  if (node !== undefined && local !== undefined) {
    return { is: 'node', examination: examineNode(survey, node, local), wide: examineCluster(survey).wide };
  }
  requireAnswer(survey);
  const cluster = examineCluster(survey);
  return node === undefined ? { is: 'cluster', cluster } : { is: 'node', examination: examineNode(survey, node), wide: cluster.wide };
};
