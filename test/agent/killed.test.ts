// Ended outright at any moment of joining and of renewing, again and again: the machine comes back by itself, as it was.
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../muster-process.ts';
import { certificateFiles, currentFile, lifeOf } from './elsewhen.ts';
import { Field } from './field.ts';

const hour = 3_600_000;
/** From the first sign of life to a node takes about a quarter of a second here. */
const rounds = 24;
const stepMilliseconds = 15;
const atOnce = 2;

const eachRound = async (work: (round: number) => Promise<void>): Promise<void> => {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < rounds) await work(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

describe('an agent that is killed', () => {
  const field = new Field({ signingSeconds: 15_300 });
  before(() => field.serve());
  after(() => field.close());

  test(`while it joins, ${rounds} times`, async () => {
    const token = await field.token();
    await eachRound(async (round) => {
      const name = `joins-${String(round).padStart(2, '0')}`;
      const cut = field.agent(name, { token });
      await sleep(150 + round * stepMilliseconds);
      await cut.kill();
      const again = field.agent(name, { token });
      await again.says(/registered the node|was registered before/);
      await again.kill();
      assert.equal(await field.requestsOf(name), 1, `${name}: ${cut.said}${again.said}`);
      assert.equal(certificateFiles(field.path(name)).length, 1, cut.said + again.said);
    });
  });

  test(`while it renews, ${rounds} times`, async () => {
    const first = field.agent('renews', { token: await field.token() });
    await first.says('registered the node');
    await first.kill();
    await field.serve({ aheadMilliseconds: 4 * hour });
    await eachRound(async (round) => {
      const folder = `renews-${round}`;
      cpSync(field.path('renews'), field.path(folder), { recursive: true, verbatimSymlinks: true });
      const told = { nodeName: 'renews', dataDir: field.path(folder), aheadMilliseconds: 4 * hour };
      const cut = field.agent(folder, told);
      await cut.says('using this certificate');
      await sleep(2_000 + (round - rounds / 2) * stepMilliseconds);
      await cut.kill();
      const again = field.agent(folder, told);
      await again.says(/was registered before/);
      await until(`the renewed one is current: ${again.said}`, () => {
        const files = certificateFiles(field.path(folder));
        return files.length === 2 && currentFile(field.path(folder)) === files[1];
      });
      await again.kill();
      assert.ok(lifeOf(field.path(folder), currentFile(field.path(folder))).notBefore > Date.now() + 3 * hour);
    });
  });
});
