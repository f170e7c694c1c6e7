// What the state says of a cause, in one line with its source; and the few readings of the state which many causes share.
import { type Reading, type Source, valueOf } from '../facts/reading.ts';
import type { Facts } from '../facts/facts.ts';
import type { Finding } from './cause.ts';

export const finding = (is: Finding['is'], source: Source, en: string, zh: string): Finding => ({
  is,
  seen: [{ text: { en, zh }, source }],
});

/** The source of a reading that is known; only asked of those. */
export const sourceOf = (reading: Reading<unknown>): Source => (reading.known ? reading.source : { where: '' });

/** As the dates of certificates are written: to the second. */
export const moment = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

/** Now, as the API server has it where that is known: it is the one who judges dates. */
export const serverNow = (facts: Facts): number | undefined => {
  const clock = valueOf(facts.clock);
  return clock === undefined ? undefined : clock.now - (clock.aheadOfServerMs ?? 0);
};

/** Whether the API server refuses what this machine shows; undefined when nobody asked it. */
export const isRefused = (facts: Facts): boolean | undefined => {
  const status = valueOf(facts.apiAnswer)?.status;
  return status === undefined ? undefined : status === 401;
};

/** For a cause that stopped a join of Muster's own: what it met is state, seen by the one who was stopped. */
export const joinStoppedBy = (facts: Facts, ...ids: readonly string[]): Finding | undefined => {
  const trouble = valueOf(facts.joining)?.trouble;
  if (trouble === undefined || !ids.includes(trouble.id)) return undefined;
  return { is: 'proved', seen: [{ text: trouble.said, source: sourceOf(facts.joining) }] };
};

/** For a cause that the kubelet itself names in the message of its Ready condition. */
export const notReadySaying =
  (words: string) =>
  (facts: Facts): Finding | undefined => {
    const ready = valueOf(facts.node)?.conditions.find(({ type }) => type === 'Ready');
    if (ready === undefined) return undefined;
    const source = sourceOf(facts.node);
    if (ready.status === 'True') return finding('excluded', source, 'the node is Ready', '节点为 Ready');
    return ready.message.includes(words) ? finding('proved', source, ready.message, ready.message) : undefined;
  };

/** For a cause that the kubelet itself tells of in a condition. That it tells of none excludes nothing. */
export const underPressure =
  (type: string) =>
  (facts: Facts): Finding | undefined => {
    const condition = valueOf(facts.node)?.conditions.find((one) => one.type === type && one.status === 'True');
    if (condition === undefined) return undefined;
    return finding('proved', sourceOf(facts.node), `${type}: ${condition.message}`, `${type}：${condition.message}`);
  };
