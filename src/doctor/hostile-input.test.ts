// What the doctor reads may have been written by anybody: every reader answers whatever it is given, and soon.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textWidth } from '../language/width.ts';
import { causes } from './causes/all.ts';
import { earsFor, hearAll } from './diagnosis/hear.ts';
import { examine, report } from './doctor.ts';
import { phrasesOf } from './evidence/phrase.ts';
import { readLine } from './evidence/read-line.ts';
import { readBundle, writeBundle } from './papers/bundle-text.ts';
import { Papers } from './papers/paper.ts';
import { readingList } from './papers/reading-list.ts';
import { certificatesIn, redact } from './papers/redact.ts';
import { certificatesOf } from './reading/certificates.ts';
import { readKubeconfig } from './reading/kubeconfig.ts';
import { tomlValues } from './reading/toml.ts';
import { renderReport } from './report/text.ts';

const pieces = [
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\u0000',
    '\ufeff',
    '\ud800',
    '"',
    "'",
    '`',
    '\\',
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    '=',
    ':',
    '#',
    '- ',
    '---\n',
    '&a ',
    '*a ',
  ],
  ...[
    '-----BEGIN CERTIFICATE-----',
    '-----END CERTIFICATE-----',
    '-----BEGIN RSA PRIVATE KEY-----',
    '-----END RSA PRIVATE KEY-----',
    'MIIB',
  ],
  ...[
    'muster-bundle 1\n',
    '== ',
    '=! ',
    '== log\t/x\t0\n',
    '== kubelet-config\tx\t\n ',
    '__proto__: ',
    'constructor: ',
    'apiVersion: v1\n',
    'users:\n',
  ],
  ...[
    'token: ',
    'password=',
    '--token ',
    'abcdef.0123456789abcdef',
    'https://a:b@c',
    'Bearer ',
    'node "',
    '" not found',
    'x509: ',
    '证书',
    '1e999',
    '-9',
  ],
];

const hostile = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const never = (name: string, read: (text: string) => unknown): void => {
  test(`${name} answers whatever it is given`, () => {
    fc.assert(
      fc.property(hostile, (text) => void read(text)),
      { numRuns: 300 },
    );
  });
};

never('`readBundle`', (text) => readBundle(`muster-bundle 1\n${text}`) ?? assert.fail('it is a bundle'));
never('`tomlValues`', tomlValues);
never('`readKubeconfig`', (text) => readKubeconfig('x', text, () => text));
never('`certificatesOf`', certificatesOf);
never('`readLine`', (text) => readLine(text, 'evidence'));
never('`redact`', redact);

const manyPhrases = ['node "{cert}" cannot modify node "{node}"', 'a{b}c*d{e}', '{a} * {b}x', '证书 * {name}'].flatMap((written) => {
  try {
    return phrasesOf(written);
  } catch (error) {
    assert.ok(error instanceof TypeError);
    return [];
  }
});

never('`Phrase.match`', (text) => manyPhrases.map((phrase) => phrase.match(text, text.toLowerCase())));

const ids = [
  ...new Set(readingList.map(({ id }) => id)),
  'processes',
  'programs',
  'api-look',
  'kubelet-version',
  'key-match',
  'node',
  'lease',
];

test('`examine` tells something of a machine whatever its papers say', () => {
  const paper = fc.record({ id: fc.constantFrom(...ids), where: fc.constantFrom('/etc/hostname', 'x'), text: hostile });
  fc.assert(
    fc.property(fc.array(paper, { maxLength: 12 }), (papers) => {
      const told = report(examine(new Papers(papers)), 'en');
      assert.equal(told.apiVersion, 'doctor.muster.dev/v1');
      assert.ok(textWidth(renderReport('en', told)) > 0);
    }),
    { numRuns: 12 },
  );
});

test('`readBundle` gives back what `writeBundle` wrote', () => {
  const text = hostile.map((one) => one.replaceAll('\r', ''));
  fc.assert(
    fc.property(text, (one) => {
      const [paper] = readBundle(writeBundle([{ id: 'log', where: 'x', text: one, status: 1 }])) ?? [];
      assert.equal(paper?.text?.trimEnd(), one.trimEnd());
    }),
  );
});

test('`readBundle` takes no more than its limits, and says which paper was too long', () => {
  const limits = { papers: 3, charactersOfPaper: 100, characters: 150 };
  const many = `muster-bundle 1\n${'== a\tx\t0\n one\n'.repeat(9)}`;
  assert.equal(readBundle(many, limits)?.length, 3);
  const long = readBundle(`muster-bundle 1\n== a\tx\t0\n ${'y'.repeat(1_000)}\n== b\tx\t0\n two\n`, { ...limits, characters: 5_000 });
  assert.deepEqual(
    long?.map(({ text, why }) => text ?? why),
    ['it is too long', 'two\n'],
  );
  assert.equal(readBundle(`muster-bundle 1\n== a\tx\t0\n${' \n'.repeat(1_000)}`, limits)?.length, 0);
});

/** Long texts of few kinds, each the worst for one reader or another. */
const worst = (length: number): string[] =>
  [
    'a',
    ' ',
    '"',
    '[',
    '-',
    '=',
    ':',
    '\n',
    '\t',
    'a.',
    '-----BEGIN CERTIFICATE-----',
    '-----BEGIN PRIVATE KEY-----',
    'token: ',
    '://a:',
    'a=[',
    'node "',
    '- ',
    '{',
    'Bearer ',
  ].map((unit) => unit.repeat(Math.ceil(length / unit.length)));

const cpuOf = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

test('no reader takes more than in proportion to a text', () => {
  const ears = earsFor(causes);
  const readers: Record<string, (text: string) => unknown> = {
    readBundle: (text) => readBundle(`muster-bundle 1\n== a\tx\t0\n ${text}`),
    tomlValues,
    certificatesOf,
    certificatesIn,
    redact,
    readLine: (text) => hearAll(ears, [readLine(text, 'evidence')]),
    match: (text) => manyPhrases.map((phrase) => phrase.match(text.slice(0, 4_096), text.slice(0, 4_096))),
  };
  const length = 200_000;
  for (const [name, read] of Object.entries(readers)) {
    for (const text of worst(length)) {
      // Anything that is quadratic takes minutes over this.
      const took = cpuOf(() => read(text));
      assert.ok(took < 2_000, `${name} took ${String(took)} ms over ${String(length)} characters of ${JSON.stringify(text.slice(0, 20))}`);
    }
  }
});

test('`readKubeconfig` is done soon with a file that is all brackets, and with one that names itself a thousand times', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...Array.from(
      { length: 8 },
      (_, index) =>
        `${String.fromCharCode(98 + index)}: &${String.fromCharCode(98 + index)} [${`*${String.fromCharCode(97 + index)},`.repeat(9)}]`,
    ),
  ].join('\n');
  for (const text of [bomb, '['.repeat(50_000), '{a: '.repeat(20_000), '- '.repeat(50_000)]) {
    const took = cpuOf(() => readKubeconfig('x', text, () => undefined));
    assert.ok(took < 4_000, `${String(took)} ms over ${text.slice(0, 10)}`);
  }
});
