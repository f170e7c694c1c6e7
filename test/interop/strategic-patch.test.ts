// Strategic merge patches against real kubectl, which applies them offline with `kubectl patch --local`.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PatchError } from '../../src/api/patch/patch-error.ts';
import { applyStrategicMergePatch } from '../../src/api/patch/strategic-merge.ts';
import { message } from '../../src/api/schema/messages.ts';
import { diceFrom, isMembers, type Members, RandomPatch } from './random-patch.ts';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
};

const folders = [...(process.env['PEERS'] ?? '').split(delimiter), ...(process.env['PATH'] ?? '').split(delimiter)];
const programs = folders.filter((folder) => folder !== '').map((folder) => join(folder, 'kubectl'));
const kubectls = [...new Set(programs.filter(isProgram).map((path) => realpathSync(path)))];

const kinds = [
  { apiVersion: 'v1', kind: 'Pod', name: 'core.v1.Pod' },
  { apiVersion: 'v1', kind: 'Node', name: 'core.v1.Node' },
  { apiVersion: 'v1', kind: 'Service', name: 'core.v1.Service' },
  { apiVersion: 'v1', kind: 'ServiceAccount', name: 'core.v1.ServiceAccount' },
  { apiVersion: 'apps/v1', kind: 'Deployment', name: 'apps.v1.Deployment' },
] as const;

interface Case {
  readonly type: (typeof kinds)[number];
  readonly current: Members;
  readonly patch: Members;
}

const rounds = Number(process.env['STRATEGIC_ROUNDS'] ?? 120);
const seed = Number(process.env['STRATEGIC_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const caseOf = (round: number): Case => {
  const random = new RandomPatch(diceFrom(seed + round, 500));
  const type = kinds[round % kinds.length] ?? kinds[0];
  const of = message(type.name);
  const drawn = random.object(of);
  const metadata = isMembers(drawn['metadata']) ? drawn['metadata'] : {};
  const current: Members = { ...drawn, apiVersion: type.apiVersion, kind: type.kind, metadata: { ...metadata, name: 'n' } };
  return { type, current, patch: random.patch(of, current) };
};

/** Older kubectls leave nulls and directives inside values that were not there before; servers drop them when they decode. */
const withoutResidue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutResidue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => inner !== null && !key.startsWith('$'))
      .map(([key, inner]) => [key, withoutResidue(inner)]),
  );
};

const ours = ({ type, current, patch }: Case): { result: unknown } | { error: string } => {
  try {
    return { result: applyStrategicMergePatch(current, patch, message(type.name), message) };
  } catch (error) {
    if (error instanceof PatchError) return { error: error.message };
    throw error;
  }
};

const run = (program: string, arguments_: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const options = { maxBuffer: 64 * 1024 * 1024, env: { PATH: process.env['PATH'], HOME: tmpdir(), KUBECONFIG: '/dev/null' } };
    execFile(program, arguments_, options, (error, stdout, stderr) => resolve({ code: error === null ? 0 : 1, stdout, stderr }));
  });

/** What a kubectl cannot say about a field that came after it. */
const unknownField = /unable to find api field/;

describe('applyStrategicMergePatch beside real kubectl', { skip: kubectls.length === 0 ? 'no kubectl in PEERS or PATH' : false }, () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'strategic-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const theirs = async (kubectl: string, { current, patch }: Case, round: number): Promise<{ result: unknown } | { error: string }> => {
    const file = join(folder, `${round}.json`);
    writeFileSync(file, JSON.stringify(current));
    const said = await run(kubectl, ['patch', '--local', '-f', file, '--type=strategic', '-o', 'json', '-p', JSON.stringify(patch)]);
    return said.code === 0 ? { result: JSON.parse(said.stdout) as unknown } : { error: said.stderr };
  };

  const compare = async (kubectl: string, round: number): Promise<void> => {
    const drawn = caseOf(round);
    const [mine, other] = [ours(drawn), await theirs(kubectl, drawn, round)];
    if ('error' in other && unknownField.test(other.error)) return;
    const about = `STRATEGIC_SEED=${seed}, round ${round}: ${JSON.stringify(drawn)}`;
    if ('error' in mine || 'error' in other) {
      assert('error' in mine && 'error' in other, `${about}\nours: ${JSON.stringify(mine)}\nkubectl: ${JSON.stringify(other)}`);
      assert(other.error.includes(mine.error.split('\n', 1)[0] ?? ''), `${about}\nours: ${mine.error}\nkubectl: ${other.error}`);
    } else assert.deepEqual(mine.result, withoutResidue(other.result), about);
  };

  for (const kubectl of kubectls) {
    test(`makes of ${rounds} random patches what ${kubectl} makes of them`, { timeout: 300_000 }, async () => {
      const abreast = 4;
      for (let round = 0; round < rounds; round += abreast) {
        await Promise.all(Array.from({ length: Math.min(abreast, rounds - round) }, (_, offset) => compare(kubectl, round + offset)));
      }
    });
  }
});
