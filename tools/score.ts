// npm run score -- FILE [-v]: how often the doctor finds the confirmed cause of real reports by their lines alone.
import { causes, findCause } from '../src/doctor/causes/all.ts';
import { diagnose } from '../src/doctor/diagnosis/diagnose.ts';
import type { Diagnosis } from '../src/doctor/diagnosis/diagnosis.ts';
import { earsFor, hearAll } from '../src/doctor/diagnosis/hear.ts';
import { likenessOf } from '../src/doctor/lexicon/likeness.ts';
import { readLine } from '../src/doctor/evidence/read-line.ts';
import { factsOf } from '../src/doctor/facts/facts.ts';
import { disguises } from './score/disguises.ts';
import { readReports, type Report } from './score/report-file.ts';

const [path, verbose] = process.argv.slice(2);
if (path === undefined) {
  console.log('skipped: no file of reports was named; npm run score -- FILE [-v]');
  process.exit(0);
}

const ears = earsFor(causes);
const nothingRead = factsOf({});
const diagnosisOf = (evidence: readonly string[]): Diagnosis => {
  const lines = evidence.flatMap((text) => text.split('\n')).map((line) => readLine(line, 'evidence'));
  const heard = hearAll(ears, lines);
  return diagnose(causes, nothingRead, heard, likenessOf(heard.telling));
};

const slugs = ({ causes: found }: Diagnosis): string[] => found.map(({ cause }) => cause.slug);

interface Scored {
  readonly report: Report;
  readonly diagnosis: Diagnosis;
  readonly place: number;
}

const scored = readReports(path).map((report): Scored => {
  const diagnosis = diagnosisOf(report.evidence);
  return { report, diagnosis, place: slugs(diagnosis).indexOf(report.cause_key) };
});

const percent = (part: number, whole: number): string =>
  `${String(part)}/${String(whole)} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} %)`;

const tell = (name: string, some: readonly Scored[]): void => {
  const first = some.filter(({ place }) => place === 0).length;
  const three = some.filter(({ place }) => place >= 0 && place < 3).length;
  const likely = some.filter(({ diagnosis }) => diagnosis.outcome === 'problem' && diagnosis.causes[0]?.confidence === 'likely');
  const right = likely.filter(({ place }) => place === 0).length;
  console.log(
    `${name.padEnd(12)} first ${percent(first, some.length)}, among three ${percent(three, some.length)}, likely and right ${percent(right, likely.length)}`,
  );
};

const groups = (key: (one: Scored) => string): Map<string, Scored[]> => Map.groupBy(scored, key);

tell('all', scored);
for (const [lang, some] of groups(({ report }) => report.lang)) tell(lang, some);
for (const [rung, some] of groups(({ report }) => findCause(report.cause_key)?.rung ?? 'no such cause')) tell(rung, some);

for (const [name, disguise] of Object.entries(disguises)) {
  const changed = scored.filter(({ report, diagnosis }) => slugs(diagnosisOf(disguise(report.evidence)))[0] !== slugs(diagnosis)[0]);
  console.log(
    `${name.padEnd(28)} another first cause in ${percent(changed.length, scored.length)}${verbose === '-v' ? ` ${changed.map(({ report }) => report.id).join(' ')}` : ''}`,
  );
}

if (verbose === '-v') {
  for (const { report, diagnosis, place } of scored.filter((one) => one.place !== 0)) {
    console.log(
      `\n${report.id} ${report.cause_key} at place ${String(place)} (${diagnosis.outcome}): ${slugs(diagnosis).slice(0, 4).join(', ')}`,
    );
    for (const line of report.evidence) console.log(`    ${line.slice(0, 220)}`);
  }
}
