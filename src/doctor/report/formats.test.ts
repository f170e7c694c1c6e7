import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitCode } from '../../language/errors.ts';
import { rungNames } from '../../registration/rungs.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { renderSarif } from './sarif.ts';
import { renderReport } from './text.ts';

const hostile = '</failure>]]>&"\'<script>\u0000\u001b[31m\ud800 ```\n|x|';

const found: Report = {
  apiVersion: 'doctor.muster.dev/v1',
  kind: 'Diagnosis',
  verdict: 'problem',
  exitCode: exitCode.problemFound,
  node: 'node<30>',
  rung: 'identity',
  ladder: rungNames.map((rung) => ({ rung, standing: rung === 'identity' ? 'broken' : rung === 'host' ? 'unknown' : 'holds' })),
  causes: [
    {
      code: 'MU501',
      slug: 'kubelet-client-cert-expired',
      rung: 'identity',
      title: 'the client certificate has expired',
      confidence: 'certain',
      severity: 'problem',
      evidence: [
        { kind: 'state', source: '/var/lib/kubelet/pki/current #1.pem:7', text: 'valid until 2025-01-01' },
        { kind: 'line', source: 'kubelet.service', text: hostile },
      ],
      explains: [],
      becauseOf: ['MU105'],
    },
  ],
  next: [],
  ruledOut: [],
  fixes: [],
  unexplained: [],
};

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } };
      }[];
    }[];
  }[];
}

test('`renderSarif` writes what SARIF 2.1.0 asks for: a rule, a level, a message, a place in a file', () => {
  const { version, runs } = JSON.parse(renderSarif([found], found, '1.2.3')) as Sarif;
  assert.equal(version, '2.1.0');
  const [run] = runs;
  const [result] = run?.results ?? [];
  assert.equal(run?.tool.driver.name, 'muster doctor');
  assert.equal(run.tool.driver.rules[result?.ruleIndex ?? -1]?.id, result?.ruleId);
  assert.equal(result?.level, 'error');
  assert.ok(result.message.text.includes('valid until'));
  const place = result.locations[0]?.physicalLocation;
  assert.deepEqual([place?.artifactLocation.uri, place?.region.startLine], ['var/lib/kubelet/pki/current%20%231.pem', 7]);
});

/** Enough of XML to see that every element is closed and that nothing stands bare that must not. */
const elementsIn = (xml: string): string[] => {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [whole, name = '', text = ''] of xml
    .replace(/^<\?xml[^>]{1,80}\?>\n/, '')
    .matchAll(/<(\/?[a-z]+)(?: [a-z]+="[^"<]*")*\/?>|([^<]+)/g)) {
    assert.doesNotMatch(text, /&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/);
    if (name.startsWith('/')) assert.equal(open.pop(), name.slice(1));
    else if (name !== '') {
      seen.push(name);
      if (!whole.endsWith('/>')) open.push(name);
    }
  }
  assert.deepEqual(open, []);
  return seen;
};

test('`renderJunit` writes well-formed XML with a case for each rung, whatever a log said', () => {
  const xml = renderJunit('zh', [found]);
  const elements = elementsIn(xml);
  assert.equal(elements.filter((name) => name === 'testcase').length, 9);
  assert.equal(elements.filter((name) => name === 'failure').length, 1);
  assert.equal(elements.filter((name) => name === 'skipped').length, 1);
  assert.ok(xml.includes('failures="1" errors="0" skipped="1"'));
  assert.ok(!xml.includes('<script>') && !xml.includes('\u0000') && !xml.includes('\u001b') && xml.isWellFormed());
});

test('`renderMarkdown` quotes what a log said in a fence that it cannot close', () => {
  const text = renderMarkdown('en', found);
  assert.match(text, /^````text\n/m);
  assert.ok(text.startsWith('## muster doctor: node\\<30\\>\n'));
  assert.ok(!text.includes('\u001b'));
});

test('`renderReport` sends no control character of a log to the terminal', () => {
  const text = renderReport('en', found);
  assert.ok(!text.includes('\u001b') && !text.includes('\u0000'));
});
