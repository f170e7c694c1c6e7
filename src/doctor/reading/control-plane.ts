// The control plane from its papers: the manifests on this machine, the processes that run without one, or what the API server
// tells of its pods.
import { parse } from 'yaml';
import type { Component, ControlPlaneFacts, EtcdFiles, EtcdMember, EtcdSeen } from '../facts/control-plane.ts';
import type { Unit } from '../facts/kubelet.ts';
import type { ApiConnection } from '../facts/reach.ts';
import { known, type Reading, type Source, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { answerIn } from './answers.ts';
import { linesIn, readPapers } from './from-paper.ts';
import { unitsIn } from './units.ts';
import { at, list, text, texts } from './objects.ts';
import { flagsIn, runningProcesses } from './processes.ts';

const etcdFolder = '/var/lib/etcd';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const versionIn = (image: string): string | undefined => /:(v?\d{1,4}\.\d{1,4}\.\d{1,4}[^@\s]{0,32})/.exec(image)?.[1];

const wordsOf = (container: unknown): string[] => [...texts(at(container, 'command')), ...texts(at(container, 'args'))];

const componentOf = (container: unknown, manifest?: string): Component => {
  const version = versionIn(text(at(container, 'image')));
  return {
    flags: flagsIn(wordsOf(container).slice(1)),
    ...(version !== undefined && { version }),
    ...(manifest !== undefined && { manifest }),
  };
};

const containersIn = (pod: unknown): readonly unknown[] => list(at(pod, 'spec', 'containers'));

const isProgram =
  (program: string) =>
  (container: unknown): boolean =>
    nameOf(wordsOf(container)[0] ?? '') === program;

const parsed = (yaml: string): unknown => {
  try {
    return parse(yaml, { maxAliasCount: 20 });
  } catch {
    // The kubelet cannot read it either, and says so; here it is as if it were not there.
    return undefined;
  }
};

const ofManifest = (papers: Papers, program: string): Reading<Component> | undefined => {
  for (const { where, text: yaml } of readPapers(papers, 'manifest')) {
    if (!yaml.includes(program)) continue;
    const container = containersIn(parsed(yaml)).find(isProgram(program));
    if (container !== undefined) return known(componentOf(container, where), { where });
  }
  return undefined;
};

const ofProcess = (papers: Papers, program: string): Reading<Component> | undefined => {
  const process = runningProcesses(papers).find((one) => one.program === program);
  if (process === undefined) return undefined;
  return known({ flags: flagsIn(process.words.slice(1)) }, { where: `/proc/${String(process.pid)}/cmdline` });
};

const podsIn = (papers: Papers): { readonly pods: readonly unknown[]; readonly source: Source } | undefined => {
  const paper = papers.read('control-plane-pods');
  return paper === undefined ? undefined : { pods: list(at(parsed(paper.text), 'items')), source: { where: paper.where } };
};

const ofPod = (papers: Papers, program: string): Reading<Component> | undefined => {
  const found = podsIn(papers);
  const container = found?.pods.flatMap(containersIn).find(isProgram(program));
  return container === undefined || found === undefined ? undefined : known(componentOf(container), found.source);
};

const component = (papers: Papers, program: string): Reading<Component> =>
  ofManifest(papers, program) ?? ofProcess(papers, program) ?? ofPod(papers, program) ?? unknown(`nothing tells the flags of ${program}`);

const partsAsServices = ['kube-apiserver.service', 'kube-controller-manager.service', 'etcd.service'];

const controlPlaneUnits = (papers: Papers): Reading<readonly Unit[]> => {
  const units = unitsIn(papers);
  if (!units.known) return units;
  const present = units.value.filter((unit) => unit.present && partsAsServices.includes(unit.name));
  return known(present, { where: 'systemctl show' });
};

const namesIn = (papers: Papers, id: string): readonly string[] | undefined => {
  const paper = papers.read(id);
  return paper === undefined ? undefined : linesIn(paper.text).map((line) => line.split('\t')[0] ?? '');
};

const etcdFiles = (papers: Papers): Reading<EtcdFiles> => {
  const snapshots = namesIn(papers, 'etcd-snapshots');
  const logs = namesIn(papers, 'etcd-logs');
  if (snapshots === undefined || logs === undefined) return unknown(papers.whyNot('etcd-snapshots'));
  return known({ folder: etcdFolder, snapshots, logs }, { where: `${etcdFolder}/member` });
};

type Peers = readonly { readonly url: string; readonly connection: ApiConnection }[];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is EtcdSeen => typeof value === 'object' && value !== null && !Array.isArray(value);
const isMembers = (value: unknown): value is readonly EtcdMember[] =>
  isList(value) && value.every((one) => Array.isArray(at(one, 'peerUrls')));
const isPeers = (value: unknown): value is Peers => isList(value) && value.every((one) => isObject(at(one, 'connection')));

export const readControlPlane = (papers: Papers): ControlPlaneFacts => ({
  apiServer: component(papers, 'kube-apiserver'),
  controllerManager: component(papers, 'kube-controller-manager'),
  etcdMember: component(papers, 'etcd'),
  controlPlaneUnits: controlPlaneUnits(papers),
  etcd: answerIn(papers, 'etcd', isObject),
  etcdMembers: answerIn(papers, 'etcd-members', isMembers),
  etcdPeers: answerIn(papers, 'etcd-peers', isPeers),
  etcdFiles: etcdFiles(papers),
});
