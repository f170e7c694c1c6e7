// Renewal in time, for a machine with a fast clock: an hour of certificate in little more than a minute.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from '../muster-process.ts';
import { certificateFiles, currentFile, lifeOf } from './elsewhen.ts';
import { Field } from './field.ts';

const rate = 50;
const hour = 3_600_000;
const names = ['one', 'two', 'three'];

describe('an agent with certificates of an hour', () => {
  const since = Date.now();
  const field = new Field({ signingSeconds: 3600, time: { rate, since } });
  before(() => field.serve());
  after(() => field.close());

  test('renews each at 70 to 90 % of its life, not all in step, and keeps the earlier ones', async () => {
    const token = await field.token();
    const agents = names.map((name) => field.agent(name, { token }));
    for (const agent of agents) await agent.says('registered the node');
    for (const [index, name] of names.entries()) {
      await until(`renewed: ${agents[index]?.said ?? ''}`, () => certificateFiles(field.path(name)).length === 2, 120);
      await until('in use', () => currentFile(field.path(name)) === certificateFiles(field.path(name))[1]);
    }
    const shares = names.map((name) => {
      const [first = '', second = ''] = certificateFiles(field.path(name));
      const [{ notBefore, notAfter }, next] = [lifeOf(field.path(name), first), lifeOf(field.path(name), second)];
      // Both are backdated by five minutes.
      return (next.notBefore + hour / 12 - notBefore) / (notAfter - notBefore);
    });
    // It looks at the clock every two seconds, a thirty-sixth of such a life; the rest is for a busy machine.
    for (const share of shares) assert.ok(share >= 0.7 && share <= 0.97, shares.join(' '));
    assert.ok(new Set(shares.map((share) => share.toFixed(3))).size > 1, shares.join(' '));
  });
});
