// From the paper that a waiting join writes of itself; without it, no join of ours waits here. And whether kubeadm is at it.
import type { Joining, KubeadmAtWork } from '../facts/joining.ts';
import { known, type Reading, unknown, valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { answerIn } from './answers.ts';
import { runningProcesses } from './processes.ts';

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

const isJoining = (value: unknown): value is Joining => {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, folder, servers, pins, rung } = value as Partial<Record<keyof Joining, unknown>>;
  const areTexts = [folder, rung].every((one) => typeof one === 'string');
  return typeof pid === 'number' && areTexts && isTexts(servers) && isTexts(pins);
};

export const readKubeadm = (papers: Papers): Reading<KubeadmAtWork | undefined> => {
  const paper = papers.read('processes');
  if (paper === undefined) return unknown(papers.whyNot('processes'));
  const source = { where: paper.where };
  for (const { program, words, pid } of runningProcesses(papers)) {
    const does = program === 'kubeadm' ? words.find((word) => word === 'init' || word === 'join') : undefined;
    if (does === 'init' || does === 'join') return known({ does, pid }, { where: `/proc/${String(pid)}/cmdline` });
  }
  return known(undefined, source);
};

export const readJoining = (papers: Papers): Reading<Joining> => answerIn(papers, 'joining', isJoining);

export const joiningIn = (papers: Papers): Joining | undefined => valueOf(readJoining(papers));
