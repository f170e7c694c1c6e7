// A diagnosis as SARIF 2.1.0, for tools that gather findings: a cause is a rule, what speaks most for it is where it stands.
import { rungs } from '../../registration/rungs.ts';
import type { Report, ReportedCause } from './report.ts';

type Level = 'error' | 'warning' | 'note';

/** A cause that only may be it is a note: nobody's build should fail for it. */
const levelOf = ({ confidence, severity }: ReportedCause): Level => {
  if (confidence === 'possible') return 'note';
  return severity === 'warning' ? 'warning' : 'error';
};

/** Viewers drop results that stand nowhere: what is no file is named as if it were one. */
const locationOf = ({ evidence, rung }: ReportedCause, node: string | undefined) => {
  const first = evidence[0];
  const [, path = first?.source ?? `rung/${rung}`, line] = /^(.{1,4096}):(\d{1,9})$/.exec(first?.source ?? '') ?? [];
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(path.replace(/^\/+/, '')).replaceAll('#', '%23').replaceAll('?', '%3F') },
      region: { startLine: Math.max(1, Number(line ?? 1)), ...(first !== undefined && { snippet: { text: first.text.toWellFormed() } }) },
    },
    ...(node !== undefined && { logicalLocations: [{ name: node, kind: 'namespace', fullyQualifiedName: `node/${node}` }] }),
  };
};

const ruleOf = ({ code, slug, title, rung }: ReportedCause) => ({
  id: code,
  name: slug,
  shortDescription: { text: title },
  properties: { rung, number: rungs[rung].number },
});

const resultOf = (cause: ReportedCause, ruleIndex: number, node: string | undefined) => ({
  ruleId: cause.code,
  ruleIndex,
  level: levelOf(cause),
  message: { text: [cause.title, ...cause.evidence.map(({ source, text }) => `${source}: ${text}`)].join('\n').toWellFormed() },
  locations: [locationOf(cause, node)],
  partialFingerprints: { 'muster/v1': `${node ?? ''}/${cause.code}` },
  properties: { confidence: cause.confidence, becauseOf: cause.becauseOf },
});

/** Of one machine, or of the nodes of a cluster that are not healthy: then `verdict` and `exitCode` are of the cluster. */
export const renderSarif = (
  reports: readonly Report[],
  { verdict, exitCode }: Pick<Report, 'verdict' | 'exitCode'>,
  version: string,
): string => {
  const rules = new Map(reports.flatMap(({ causes }) => causes.map((cause) => [cause.code, ruleOf(cause)] as const)));
  const places = new Map([...rules.keys()].map((code, index) => [code, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'muster doctor', semanticVersion: version, rules: [...rules.values()] } },
        invocations: [{ executionSuccessful: true, exitCode }],
        results: reports.flatMap(({ causes, node }) => causes.map((cause) => resultOf(cause, places.get(cause.code) ?? 0, node))),
        properties: { verdict },
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};
