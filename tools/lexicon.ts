// Writes what the reports in tools/lexicon/reports teach into the lexicon, or with --check tells whether it is out of step.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCause } from '../src/doctor/causes/all.ts';
import { learn } from './lexicon/learn.ts';
import { readReports } from './score/report-file.ts';

const place = join(import.meta.dirname, '../src/doctor/lexicon/lexicon.generated.ts');
const reports = globSync(join(import.meta.dirname, 'lexicon/reports/*.jsonl'))
  .sort()
  .flatMap(readReports);

for (const { id, cause_key: slug } of reports) if (findCause(slug) === undefined) throw new Error(`${id}: there is no cause ${slug}`);

const text = `// Written by npm run lexicon.\n\nexport const lexiconText = ${JSON.stringify(learn(reports)).replaceAll('\\n', '\\n\\\n')};\n`;

if (!process.argv.includes('--check')) writeFileSync(place, text);
else if (readFileSync(place, 'utf8') !== text) {
  console.log('src/doctor/lexicon is not what the reports teach; run npm run lexicon');
  process.exitCode = 1;
}
