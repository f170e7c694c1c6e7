// Cases from upstream's component-helpers/auth/rbac/validation/policy_comparator_test.go.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMillisecondsOf } from '../../base/cpu-time.fixture.ts';
import type { PolicyRule } from './policy-objects.ts';
import { compacted, describeRule, uncovered } from './rule-coverage.ts';
import { at, on } from './rule-notation.ts';

const both: PolicyRule = { ...on('get', 'v1', 'builds'), nonResourceURLs: ['/apis'] };

const cases: readonly (readonly [string, readonly PolicyRule[], readonly PolicyRule[], readonly PolicyRule[]])[] = [
  ['the same rule', [on('get', 'v1', 'builds')], [on('get', 'v1', 'builds')], []],
  ['a subresource by wildcard', [on('get', 'v1', '*/scale')], [on('get', 'v1', 'foo/scale')], []],
  [
    'one rule by several',
    [on('delete', 'v1', 'deployments'), on('delete', 'v1', 'builds'), on('update', 'v1', 'builds deployments')],
    [on('delete update', 'v1', 'builds deployments')],
    [],
  ],
  [
    'several groups by rules for each',
    ['group1', 'group2'].flatMap((group) => [on('delete', group, 'deployments builds'), on('update', group, 'builds deployments')]),
    [on('delete update', 'group1 group2', 'builds deployments')],
    [],
  ],
  [
    'all but one combination',
    [on('delete update', 'v1', 'builds deployments'), on('delete', 'v1', 'pods')],
    [on('delete update', 'v1', 'builds deployments pods')],
    [on('update', 'v1', 'pods')],
  ],
  ['groups by star', [on('get', '*', 'roles')], [on('get', 'group1 group2', 'roles')], []],
  ['star by groups: not', [on('get', 'group', 'roles')], [on('get', '*', 'roles')], [on('get', '*', 'roles')]],
  ['star by star', [on('get', '*', 'roles')], [on('get', '*', 'roles')], []],
  ['verbs by star', [on('*', 'v1', 'roles')], [on('watch list', 'v1', 'roles')], []],
  [
    'star by verbs: not',
    [on('get list watch create update delete exec', 'v1', 'roles')],
    [on('*', 'v1', 'roles')],
    [on('*', 'v1', 'roles')],
  ],
  ['resources by star', [on('get', 'v1', '*')], [on('get', 'v1', 'resourcegroup:deployments')], []],
  ['star by resources: not', [on('get', 'v1', 'roles x')], [on('get', 'v1', '*')], [on('get', 'v1', '*')]],
  ['names by none', [on('get', 'v1', 'pods')], [on('get', 'v1', 'pods', 'foo bar')], []],
  ['none by names: not', [on('get', 'v1', 'pods', 'foo bar')], [on('get', 'v1', 'pods')], [on('get', 'v1', 'pods')]],
  ['some of the names', [on('get', 'v1', 'pods', 'foo')], [on('get', 'v1', 'pods', 'foo bar')], [on('get', 'v1', 'pods', 'bar')]],
  ['paths', [at('*', '/apis')], [at('*', '/apis')], []],
  ['paths by star', [at('*', '*')], [at('*', '/apis /apis/v1 /')], []],
  ['paths by a prefix they do not have', [at('*', '/apis/*')], [at('get', '/apis /apis/v1')], [at('get', '/apis')]],
  ['paths by their prefix', [at('*', '/apis/*')], [at('get', '/apis/v1/foo /apis/v1')], []],
  ['prefixes by shorter prefixes', [at('get', '/a/*')], [at('get', '/a/b/* /*')], [at('get', '/*')]],
  ['paths beside resources', [both], [both], []],
  ['paths beside resources when only the resources are held', [on('get', 'v1', 'builds')], [both], [at('get', '/apis')]],
  ['nothing by nothing', [], [], []],
];

for (const [what, held, wanted, missing] of cases) {
  test(`\`uncovered\` compares ${what}`, () => {
    assert.deepEqual(uncovered(held, wanted), { missing, tooMany: false });
  });
}

test('`compacted` joins the verbs of rules on the same thing', () => {
  const rules = compacted([on('get', 'core', 'pods'), at('get', '/x'), on('list', 'core', 'pods'), on('list', 'core', 'pods', 'a')]);
  assert.deepEqual(rules.map(describeRule).sort(), [
    '{APIGroups:[""], Resources:["pods"], ResourceNames:["a"], Verbs:["list"]}',
    '{APIGroups:[""], Resources:["pods"], Verbs:["get" "list"]}',
    '{NonResourceURLs:["/x"], Verbs:["get"]}',
  ]);
});

test('`uncovered` gives up early on rules that multiply to billions', () => {
  const many = (prefix: string): string[] => Array.from({ length: 3_000 }, (_, i) => `${prefix}${i}`);
  const wanted = { apiGroups: many('g'), resources: many('r'), resourceNames: many('n'), verbs: many('v') };
  const spent = cpuMillisecondsOf(() => {
    assert.equal(uncovered([on('get', 'core', 'pods')], [wanted]).tooMany, true);
  });
  assert.ok(spent < 2_000, `${spent} ms`);
});
