// Muster beside kube-apiserver 1.20.2: the same requests by the same callers to both; answers are equal, or the table of
// differences says why not.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startFresh } from '../muster-process.ts';
import { type Callers, issueCallers, pkiFolderOf } from './callers.ts';
import type { Case } from './case.ts';
import type { Difference } from './compare.ts';
import { differences } from './differences.ts';
import { Explanations } from './explained.ts';
import { type Outcome, type Pair, play } from './play.ts';
import { type RealServer, startReal, withoutReal } from './real-server.ts';
import { NoAnswer, Server } from './send.ts';
import { themes } from './themes.ts';

const fewest = 300;
const atOnce = 6;
const missing = withoutReal();
/** CASE=text plays only the cases whose name holds it. */
const wanted = process.env['CASE'] ?? '';

interface Named {
  readonly name: string;
  readonly of: Case;
  readonly id: string;
}

const every: readonly Named[] = themes
  .flatMap(({ name: theme, cases }) => Object.entries(cases).map(([name, of]) => ({ name: `${theme}: ${name}`, of })))
  .map(({ name, of }, index) => ({ name, of, id: `c${String(index).padStart(3, '0')}` }));
const chosen = every.filter(({ name }) => name.includes(wanted));

const isReady =
  (callers: Callers) =>
  async (url: string): Promise<boolean> => {
    const server = new Server(url, callers);
    try {
      return (await server.send({ method: 'GET', path: '/readyz' })).code === 200;
    } catch (error) {
      if (error instanceof NoAnswer) return false;
      throw error;
    } finally {
      server.close();
    }
  };

const print = ({ at, real, ours }: Difference): string => `  ${at}\n    real: ${JSON.stringify(real)}\n    ours: ${JSON.stringify(ours)}`;

describe('Muster beside kube-apiserver 1.20.2', { skip: missing ?? false }, () => {
  const outcomes = new Map<string, Outcome>();
  const explanations = new Explanations(differences);
  let muster: Awaited<ReturnType<typeof startFresh>> | undefined;
  let real: RealServer | undefined;
  let pair: Pair | undefined;

  before(async () => {
    muster = await startFresh();
    const { dataDir, access } = muster.muster;
    const pki = pkiFolderOf(dataDir);
    const callers = issueCallers(pki);
    const folder = join(muster.folder, 'real');
    mkdirSync(folder);
    real = await startReal(folder, pki, isReady(callers));
    pair = { real: new Server(real.url, callers), ours: new Server(access.url, callers) };
    await playAll(pair, outcomes);
  });

  after(async () => {
    pair?.real.close();
    pair?.ours.close();
    await real?.stop();
    await muster?.stop();
  });

  test(`at least ${fewest} different requests are compared`, () => {
    assert.ok(every.length >= fewest, `only ${every.length}`);
  });

  for (const { name } of chosen) {
    test(name, () => {
      const outcome = outcomes.get(name);
      assert.ok(outcome !== undefined);
      assert.deepEqual(outcome.stumbled, []);
      const unexplained = outcome.differences.filter((difference) => !explanations.explains(name, difference));
      assert.equal(unexplained.map(print).join('\n'), '');
    });
  }

  test('every entry of the table of differences explains something', {
    skip: wanted === '' ? false : 'only some cases were played',
  }, () => {
    assert.deepEqual(explanations.idle, []);
  });

  test('summary', (context) => {
    const differing = [...outcomes].filter(([, { differences: found }]) => found.length > 0);
    const explained = differing.filter(([name, { differences: found }]) => found.every((each) => explanations.explains(name, each)));
    const summary = `${outcomes.size} requests compared, ${outcomes.size - differing.length} equal, ${explained.length} explained`;
    context.diagnostic(differing.length === explained.length ? summary : `${summary}, ${differing.length - explained.length} different`);
    report(outcomes);
  });
});

const playAll = async (pair: Pair, outcomes: Map<string, Outcome>): Promise<void> => {
  const waiting = [...chosen].reverse();
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) outcomes.set(next.name, await play(pair, next.of, next.id));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};

/** REPORT=FILE keeps all differences, explained or not. */
const report = (outcomes: ReadonlyMap<string, Outcome>): void => {
  const file = process.env['REPORT'];
  if (file === undefined) return;
  const differing = [...outcomes].filter(([, { differences: found, stumbled }]) => found.length + stumbled.length > 0);
  const text = differing.map(([name, { differences: found, stumbled }]) =>
    [name, ...stumbled.map((line) => `  ! ${line}`), ...found.map(print)].join('\n'),
  );
  writeFileSync(file, `${text.join('\n\n')}\n`);
};
