// From the paper that a waiting join writes of itself. Without it, no join of ours waits here.
import type { Joining } from '../facts/joining.ts';
import { type Reading, valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { answerIn } from './answers.ts';

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

const isJoining = (value: unknown): value is Joining => {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, folder, servers, pins, rung } = value as Partial<Record<keyof Joining, unknown>>;
  const areTexts = [folder, rung].every((one) => typeof one === 'string');
  return typeof pid === 'number' && areTexts && isTexts(servers) && isTexts(pins);
};

export const readJoining = (papers: Papers): Reading<Joining> => answerIn(papers, 'joining', isJoining);

export const joiningIn = (papers: Papers): Joining | undefined => valueOf(readJoining(papers));
