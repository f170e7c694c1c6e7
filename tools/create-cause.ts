// npm run create-cause -- RUNG SLUG: a new cause with its page, its cases and a failing test that tells what to fill in.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRung, type Rung, rungNames, rungs } from '../src/registration/rungs.ts';
import { causes, retiredCauseCodes } from '../src/doctor/causes/all.ts';
import { camel, causeFolder, writeLists } from './causes/lists.ts';

const nextCode = (rung: Rung): string => {
  const taken = new Set([...causes.map(({ code }) => code), ...retiredCauseCodes]);
  for (let number = 1; number < 100; number += 1) {
    const code = `MU${String(rungs[rung].number)}${String(number).padStart(2, '0')}`;
    if (!taken.has(code)) return code;
  }
  throw new RangeError(`the rung ${rung} has no code left`);
};

const causeText = (rung: Rung, slug: string): string => `// <what goes wrong, in one or two sentences>
import { cause } from '../cause.ts';

export const ${camel(slug)} = cause({
  code: '${nextCode(rung)}',
  slug: '${slug}',
  rung: '${rung}',
  title: { en: '<what is wrong, lower case, no full stop>', zh: '' },
  frequency: 2,
  signs: {
    named: { weight: 'names', phrases: ['<a piece of the line that says so>'] },
  },
  explains: [],
  page: {
    en: { means: '', check: '', cure: '' },
    zh: { means: '', check: '', cure: '' },
  },
});
`;

const casesText = `// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [{ what: '', lines: ['<a line from life, other than the one it was learnt from>'] }],
  nearMiss: [{ what: '', lines: ['<a line that looks like it and is not>'] }],
};
`;

const [rung = '', slug = ''] = process.argv.slice(2);
if (!isRung(rung) || !/^[a-z][a-z0-9-]+$/.test(slug)) {
  console.error(`usage: npm run create-cause -- RUNG SLUG\n  RUNG is one of ${rungNames.join(', ')}; SLUG in lower case with dashes`);
  process.exit(2);
}
const path = join(causeFolder(rung), `${slug}.ts`);
const casesPath = join(causeFolder(rung), `${slug}.fixture.ts`);
if (existsSync(path)) {
  console.error(`${path} is there already`);
  process.exit(1);
}
writeFileSync(path, causeText(rung, slug));
writeFileSync(casesPath, casesText);
writeLists();
console.log(`made ${path}\nmade ${casesPath}\nfill them in, then: node --test src/doctor/causes/all.test.ts && npm run docs`);
