import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rungs } from '../../registration/rungs.ts';
import { describeDiagnosis } from './all.fixture.ts';
import { causes, findCause, retiredCauseCodes } from './all.ts';
import { type CauseCases, diagnoseCase } from './cases.fixture.ts';

const casesOf = async (rung: string, slug: string): Promise<CauseCases> => {
  const module = (await import(`./${rung}/${slug}.fixture.ts`)) as { cases: CauseCases };
  return module.cases;
};

test('every cause has a code of its rung and a slug that nobody else has', () => {
  const codes = causes.map(({ code }) => code);
  assert.deepEqual(
    codes.filter((code, index) => codes.indexOf(code) !== index || retiredCauseCodes.includes(code)),
    [],
  );
  const slugs = causes.map(({ slug }) => slug);
  assert.deepEqual(
    slugs.filter((slug, index) => slugs.indexOf(slug) !== index),
    [],
  );
  for (const { code, rung } of causes) assert.match(code, new RegExp(`^MU${rungs[rung].number}\\d\\d$`));
});

test('every cause names only causes that exist as its rivals and its reasons', () => {
  for (const { slug, rivals = [], becauseOf = [] } of causes) {
    for (const named of [...rivals.map((rival) => rival.slug), ...becauseOf]) {
      assert.ok(findCause(named), `${slug} names ${named}, which is no cause`);
      assert.notEqual(named, slug);
    }
  }
});

test('every page says in both languages what it means, how to check and how to cure', () => {
  for (const { slug, page } of causes) {
    for (const language of ['en', 'zh'] as const) {
      const { means, check, cure } = page[language];
      for (const text of [means, check, cure]) assert.ok(text.trim().length > 10, `${slug}: a part of its ${language} page says nothing`);
    }
    assert.match(page.zh.means, /\p{Script=Han}/u, `${slug}: the Chinese page is not in Chinese`);
  }
});

for (const { slug, rung } of causes) {
  test(`${slug} is found where it is, and not where it only seems to be`, async () => {
    const { positive, nearMiss, ambiguous = [] } = await casesOf(rung, slug);
    for (const one of positive) {
      const diagnosis = diagnoseCase(one);
      assert.equal(diagnosis.causes[0]?.cause.slug, slug, `${one.what}:\n${describeDiagnosis(diagnosis)}`);
    }
    for (const one of nearMiss) {
      const [first] = diagnoseCase(one).causes;
      assert.notEqual(first?.cause.slug, slug, one.what);
    }
    for (const one of ambiguous) {
      const diagnosis = diagnoseCase(one);
      assert.equal(diagnosis.outcome, 'ambiguous', `${one.what}:\n${describeDiagnosis(diagnosis)}`);
      assert.ok(diagnosis.question);
    }
  });
}

test('lines alone never make a cause certain', async () => {
  for (const { slug, rung } of causes) {
    const { positive } = await casesOf(rung, slug);
    for (const { what, lines } of positive) {
      if (lines === undefined) continue;
      const certain = diagnoseCase({ what, lines }).causes.filter(({ confidence }) => confidence === 'certain');
      assert.deepEqual(
        certain.map(({ cause }) => cause.slug),
        [],
        what,
      );
    }
  }
});
