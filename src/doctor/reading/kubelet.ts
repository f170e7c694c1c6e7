// Rung 3 from its papers: the kubelet's configuration, whether it runs, and the name it registers.
import { isFields } from '../../base/fields.ts';
import { parse } from 'yaml';
import type { KubeletConfig, KubeletFacts } from '../facts/kubelet.ts';
import { known, type Reading, unknown, valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { fromPaper } from './from-paper.ts';
import { joiningIn } from './joining.ts';
import { k3sNodeName } from './k3s.ts';
import { isServiceOf } from './k3s-settings.ts';
import { kubeletSettings } from './kubelet-flags.ts';
import { layout, ownPrograms } from './layout.ts';
import { musterAgent } from './muster-agent.ts';
import { ageOfProcess, type Process, runningProcesses } from './processes.ts';
import { startLine } from './start-line.ts';
import { kubeletUnit, kubeletUnitName, refusedUnit } from './units.ts';

/** A file that is given to a library: bounded by whoever read it; aliases that multiply are refused by it. */
const yamlIn = (text: string): { readonly values: Readonly<Record<string, unknown>>; readonly problem?: string } => {
  try {
    const value: unknown = parse(text, { maxAliasCount: 20, logLevel: 'error' });
    if (!isFields(value)) return { values: {}, problem: 'it is no mapping' };
    return value['kind'] === 'KubeletConfiguration'
      ? { values: value }
      : { values: value, problem: 'its kind is not KubeletConfiguration' };
  } catch (error) {
    return { values: {}, problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
};

const kubeletConfig = (papers: Papers): Reading<KubeletConfig> => {
  const place = valueOf(layout(papers));
  const path = place?.configFile;
  if (path === undefined) return unknown('no configuration file is named');
  const paper = papers.all('kubelet-config').find(({ where }) => where === path);
  if (paper?.text !== undefined) return known({ path, present: true, ...yamlIn(paper.text) }, { where: path });
  return paper?.why === 'ENOENT'
    ? known({ path, present: false, values: {} }, { where: path })
    : unknown(paper?.why ?? `${path} was not gathered`);
};

const kubeletRunning = (papers: Papers): KubeletFacts['kubeletRunning'] => {
  const joining = joiningIn(papers);
  if (joining !== undefined) return known({ running: true, pid: joining.pid }, { where: `/proc/${String(joining.pid)}` });
  if (papers.read('processes') === undefined) return unknown(papers.whyNot('processes'));
  const unit = valueOf(kubeletUnit(papers));
  const isKubelet = ({ program, words }: Process): boolean => program === 'kubelet' || ownPrograms.some((one) => isServiceOf(one, words));
  const process = musterAgent(papers) ?? runningProcesses(papers).find(isKubelet);
  const age = process === undefined ? undefined : ageOfProcess(papers, process.pid);
  const now = Date.parse(papers.read('now')?.text.trim() ?? '');
  const since = age === undefined || Number.isNaN(now) ? unit?.activeSince : now - age * 1000;
  return known(
    {
      running: process !== undefined || unit?.active === 'active',
      ...(process !== undefined && { pid: process.pid }),
      ...(since !== undefined && { since }),
    },
    { where: process === undefined ? '/proc' : `/proc/${String(process.pid)}` },
  );
};

const nodeName = (papers: Papers): Reading<string> => {
  const asked = papers.read('node-name');
  if (asked !== undefined) return known(asked.text.trim(), { where: asked.where });
  const joining = joiningIn(papers)?.nodeName;
  if (joining !== undefined) return known(joining, { where: 'muster join' });
  const override = valueOf(kubeletSettings(papers))?.flags['hostname-override'];
  if (override !== undefined) return known(override.toLowerCase(), { where: '--hostname-override' });
  const place = valueOf(layout(papers));
  if (place === undefined) return unknown('no kubelet was found on this machine');
  if (place.flavour === 'k3s' || place.flavour === 'rke2') return k3sNodeName(papers, place.flavour);
  if (place.flavour === 'muster') return fromPaper(papers, 'muster-node-name', (text) => text.split('\n')[0]?.trim() || undefined);
  const cloud = valueOf(kubeletSettings(papers))?.flags['cloud-provider'];
  if (cloud !== undefined && cloud !== '' && cloud !== 'external') return unknown(`the cloud provider ${cloud} names the node`);
  return fromPaper(papers, 'host-name', (text) => text.trim().toLowerCase());
};

/** Of a checkpoint of the CPU or the memory manager. */
const policyIn = (text: string, { where }: { readonly where: string }): { path: string; policy: string } | undefined => {
  const policy = /"policyName":"([A-Za-z]{1,32})"/.exec(text)?.[1];
  return policy === undefined ? undefined : { path: where, policy };
};

export const readKubelet = (papers: Papers): KubeletFacts => ({
  layout: layout(papers),
  kubeletUnit: kubeletUnit(papers),
  kubeletUnitRefused: refusedUnit(papers),
  kubeletStart: startLine(papers, kubeletUnitName(papers) ?? 'kubelet.service'),
  kubeletRunning: kubeletRunning(papers),
  kubeletSettings: kubeletSettings(papers),
  kubeletConfig: kubeletConfig(papers),
  kubeletHealth: fromPaper(papers, 'kubelet-health', (text, { status }) => ({
    ok: status === 0 && text.trim() === 'ok',
    answer: text.trim(),
  })),
  kubeletVersion: fromPaper(papers, 'kubelet-version', (text) => /v\d{1,4}\.\d{1,4}\.\d{1,4}\S{0,64}/.exec(text)?.[0]),
  kubeletFlagsTried: fromPaper(papers, 'kubelet-flags-tried', (text, { status }) =>
    status === 0 ? { accepted: true } : { accepted: false, problem: text.trim() },
  ),
  nodeName: nodeName(papers),
  memoryManagerState: fromPaper(papers, 'memory-manager-state', policyIn),
  cpuManagerState: fromPaper(papers, 'cpu-manager-state', policyIn),
});
