import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learn } from './learn.ts';

const report = (cause_key: string, ...evidence: string[]) => ({ cause_key, evidence });

const lexicon = learn([
  report('swap-enabled', 'kubelet: swap partition', 'host alpha'),
  report('swap-enabled', 'kubelet: swap file'),
  report('disk-pressure', 'kubelet: eviction'),
  report('disk-pressure', 'kubelet: eviction again'),
  report('clock-skew', 'ntp offset'),
]).split('\n');

const weights = (word: string): string | undefined => lexicon.find((line) => line.startsWith(`${word}|`));

test('`learn` gives a word its weight for the cause in whose reports it stands', () => {
  assert.equal(lexicon[0], 'clock-skew disk-pressure swap-enabled');
  assert.match(weights('swap') ?? '', /^swap\|2:\d+$/);
  assert.match(weights('eviction') ?? '', /^eviction\|1:\d+$/);
});

test('`learn` gives what stands everywhere little, and what stands in one report nothing', () => {
  const weight = (word: string): number => Number(/2:(\d+)/.exec(weights(word) ?? '')?.[1] ?? 0);
  assert.ok(weight('kubelet') < weight('swap'));
  assert.equal(weights('alpha'), undefined);
});
