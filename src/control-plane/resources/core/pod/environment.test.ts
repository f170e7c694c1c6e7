import { test } from 'node:test';
import { assertErrors, createErrors } from '../../declared.suite.ts';
import { pods } from '../pod.ts';

const errorsOf = (container: object): string[] => createErrors(pods, { spec: { containers: [{ name: 'c', image: 'i', ...container }] } });
const from = (valueFrom: object): object => ({ name: 'A', valueFrom });

const variables: readonly [string, object, string[]][] = [
  ['a plain value', { name: 'A', value: 'x' }, []],
  ['no name', {}, ['name: Required value']],
  ['a number first', { name: '1x' }, ['name: Invalid value: "1x": a valid environment variable name must consist of']],
  ['dots', { name: '..' }, ['name: Invalid value: "..": must not be \'..\'']],
  [
    'no source',
    from({}),
    ['valueFrom: Invalid value: "": must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`'],
  ],
  [
    'a value and a source',
    { name: 'A', value: 'x', valueFrom: { configMapKeyRef: { name: 'x', key: 'y' } } },
    ['valueFrom: Invalid value: "": may not be specified when `value` is not empty'],
  ],
  [
    'two sources',
    from({ configMapKeyRef: { name: 'x', key: 'y' }, secretKeyRef: { name: 'x', key: 'y' } }),
    ['valueFrom: Invalid value: "": may not have more than one field specified at a time'],
  ],
  ['a key that is missing', from({ configMapKeyRef: { name: 'x' } }), ['valueFrom.configMapKeyRef.key: Required value']],
  [
    'a key that is a path',
    from({ secretKeyRef: { name: 'x', key: 'a/b' } }),
    ['valueFrom.secretKeyRef.key: Invalid value: "a/b": a valid config key'],
  ],
  [
    'no such field',
    from({ fieldRef: { fieldPath: 'spec.x' } }),
    ['valueFrom.fieldRef.fieldPath: Invalid value: "spec.x": error converting fieldPath: field label not supported: spec.x'],
  ],
  [
    'a field for volumes only',
    from({ fieldRef: { fieldPath: 'metadata.labels' } }),
    ['valueFrom.fieldRef.fieldPath: Unsupported value: "metadata.labels": supported values: "metadata.name", "metadata.namespace"'],
  ],
  ['one label', from({ fieldRef: { fieldPath: "metadata.labels['a']" } }), []],
  ['a bad label', from({ fieldRef: { fieldPath: "metadata.labels['a b']" } }), ['valueFrom.fieldRef: Invalid value: "a b": name part']],
  [
    'an old version',
    from({ fieldRef: { apiVersion: 'v2', fieldPath: 'metadata.name' } }),
    ['valueFrom.fieldRef.fieldPath: Invalid value: "metadata.name": error converting fieldPath: unsupported pod version: v2'],
  ],
  [
    'no such resource',
    from({ resourceFieldRef: { resource: 'limits.foo' } }),
    ['valueFrom.resourceFieldRef.resource: Unsupported value: "limits.foo": supported values: "limits.cpu", "limits.ephemeral-storage"'],
  ],
  [
    'a bad divisor',
    from({ resourceFieldRef: { resource: 'limits.cpu', divisor: '2' } }),
    [
      'valueFrom.resourceFieldRef.divisor: Invalid value: "limits.cpu": only divisor\'s values 1m and 1 are supported with the cpu resource',
    ],
  ],
];

test('`pods` say what is wrong with environment variables', () => {
  for (const [what, variable, expected] of variables) {
    assertErrors(
      errorsOf({ env: [variable] }),
      expected.map((text) => `spec.containers[0].env[0].${text}`),
      what,
    );
  }
});

const sources: readonly [string, object, string[]][] = [
  ['nothing', {}, ['spec.containers[0].envFrom: Invalid value: "": must specify one of: `configMapRef` or `secretRef`']],
  [
    'both',
    { configMapRef: { name: 'a' }, secretRef: { name: 'b' } },
    ['spec.containers[0].envFrom: Invalid value: "": may not have more than one field specified at a time'],
  ],
  [
    'a bad prefix',
    { prefix: '1', configMapRef: { name: 'a' } },
    ['spec.containers[0].envFrom[0].prefix: Invalid value: "1": a valid environment'],
  ],
  ['no name', { secretRef: {} }, ['spec.containers[0].envFrom[0].secretRef.name: Required value']],
];

test('`pods` say what is wrong with sources of environment variables', () => {
  for (const [what, source, expected] of sources) assertErrors(errorsOf({ envFrom: [source] }), expected, what);
});
