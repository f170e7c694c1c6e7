// What must not matter to a diagnosis does not, over the cases of every cause; and no case makes another cause certain.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { describeDiagnosis } from './all.fixture.ts';
import { causes } from './all.ts';
import { type Case, type CauseCases, diagnoseCase } from './cases.fixture.ts';

interface CaseOf {
  readonly slug: string;
  readonly one: Case;
  readonly isPositive: boolean;
}

let read: Promise<readonly CaseOf[]> | undefined;

const readCases = async (): Promise<readonly CaseOf[]> => {
  const perCause = causes.map(async ({ slug, rung }): Promise<CaseOf[]> => {
    const { cases } = (await import(`./${rung}/${slug}.fixture.ts`)) as { cases: CauseCases };
    return [
      ...cases.positive.map((one): CaseOf => ({ slug, one, isPositive: true })),
      ...[...cases.nearMiss, ...(cases.ambiguous ?? [])].map((one): CaseOf => ({ slug, one, isPositive: false })),
    ];
  });
  return (await Promise.all(perCause)).flat();
};

const everyCase = async (): Promise<readonly CaseOf[]> => (read ??= readCases());

const certainIn = ({ causes: found }: Diagnosis): string[] =>
  found.filter(({ confidence }) => confidence === 'certain').map(({ cause }) => cause.slug);

/** Two that are certain at once are right when one brings the other about. */
const belongs = (slug: string, other: string): boolean =>
  slug === other ||
  causes.some(
    (cause) => (cause.slug === slug && cause.becauseOf?.includes(other)) || (cause.slug === other && cause.becauseOf?.includes(slug)),
  );

const isWarning = (slug: string): boolean => causes.find((cause) => cause.slug === slug)?.severity === 'warning';

const verdict = ({ outcome, causes: found }: Diagnosis): string =>
  `${outcome}: ${found
    .slice(0, 3)
    .map(({ cause, confidence }) => `${cause.slug} ${confidence}`)
    .join(', ')}`;

test('no case of a cause makes another one certain', async () => {
  const wrong = (await everyCase()).flatMap(({ slug, one, isPositive }) => {
    if (!isPositive) return [];
    const others = certainIn(diagnoseCase(one)).filter((other) => !belongs(slug, other) && !isWarning(other));
    return others.map((other) => `${slug} (${one.what}) makes ${other} certain`);
  });
  assert.deepEqual(wrong, []);
});

const without = (facts: Partial<Facts>, name: string): Partial<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));

test('a certain verdict that loses one fact may weaken, and is never another certain one', async () => {
  const wrong = (await everyCase()).flatMap(({ slug, one }) => {
    const { facts = {} } = one;
    const before = certainIn(diagnoseCase(one));
    if (before.length === 0) return [];
    return Object.keys(facts).flatMap((name) =>
      certainIn(diagnoseCase({ ...one, facts: without(facts, name) }))
        .filter((other) => !before.some((known) => belongs(known, other)) && !isWarning(other))
        .map((other) => `${slug} (${one.what}) without ${name}: ${other}`),
    );
  });
  assert.deepEqual(wrong, []);
});

const changes: Readonly<Record<string, (lines: readonly string[]) => readonly string[]>> = {
  'the other way round': (lines) => lines.toReversed(),
  'colours, blanks, empty lines and line ends of Windows': (lines) => lines.flatMap((line) => ['', `  \u001b[0;31m${line}\u001b[0m \t\r`]),
  'quotes of a word processor': (lines) => lines.map((line) => line.replaceAll(/"([^"\\]{1,200})"/g, '\u201c$1\u201d')),
};

for (const [what, change] of Object.entries(changes)) {
  test(`the verdict stays the same: ${what}`, async () => {
    const wrong = (await everyCase()).flatMap(({ slug, one }) => {
      if (one.lines === undefined) return [];
      const before = diagnoseCase(one);
      const after = diagnoseCase({ ...one, lines: change(one.lines) });
      return verdict(before) === verdict(after)
        ? []
        : [`${slug} (${one.what}): ${describeDiagnosis(before)}\n became ${describeDiagnosis(after)}`];
    });
    assert.deepEqual(wrong, []);
  });
}

test('the verdict stays the same in another time zone', async () => {
  const cases = await everyCase();
  const before = cases.map(({ one }) => verdict(diagnoseCase(one)));
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Shanghai';
  try {
    assert.deepEqual(
      cases.map(({ one }) => verdict(diagnoseCase(one))),
      before,
    );
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
