import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConfigMap, Secret } from '../../../api/types/core.v1.generated.ts';
import { assertErrors, created, createErrors, rowOf, updateErrors } from '../declared.suite.ts';
import { configMaps } from './config-map.ts';
import { secrets } from './secret.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const immutable = 'Forbidden: field is immutable when `immutable` is set';

test('`configMaps` want keys that can be file names, each once, and not too much', () => {
  assertErrors(createErrors(configMaps, { data: { 'a/b': '', a: '' }, binaryData: { a: '', '..c': '' } }), [
    'data[a/b]: Invalid value: "a/b": a valid config key must consist of alphanumeric characters',
    'data[a]: Invalid value: "a": duplicate of key present in binaryData',
    'binaryData[..c]: Invalid value: "..c": must not start with \'..\'',
  ]);
  assertErrors(createErrors(configMaps, { data: { a: 'x'.repeat(1024 * 1024 + 1) } }), ['[]: Too long: must have at most 1048576 bytes']);
});

test('`configMaps` that are immutable stay as they are', () => {
  const old = created(configMaps, { immutable: true, data: { a: 'b' } });
  const change = (map: ConfigMap): void => {
    map.immutable = false;
    map.data = {};
    map.binaryData = { c: '' };
  };
  assertErrors(updateErrors(configMaps, old, change), [`immutable: ${immutable}`, `data: ${immutable}`, `binaryData: ${immutable}`]);
});

test('`configMaps` take `__proto__` for a key like others', () => {
  const data = JSON.parse('{"__proto__":"x"}') as Record<string, string>;
  assertErrors(createErrors(configMaps, { data }), []);
  const secret = created(secrets, { stringData: data }) as Secret;
  assert.deepEqual(Object.entries(secret.data ?? {}), [['__proto__', base64('x')]]);
});

test('`secrets` keep text as data', () => {
  const secret = created(secrets, { data: { a: base64('1'), b: base64('2') }, stringData: { b: '3' } }) as Secret;
  assert.deepEqual([secret.data, secret.stringData, secret.type], [{ a: base64('1'), b: base64('3') }, undefined, 'Opaque']);
});

const types: readonly [string, object, string[]][] = [
  ['service-account-token', {}, ['metadata.annotations[kubernetes.io/service-account.name]: Required value']],
  ['dockercfg', {}, ['data[.dockercfg]: Required value']],
  [
    'dockercfg',
    { '.dockercfg': base64('abc') },
    ['data[.dockercfg]: Invalid value: "<secret contents redacted>": invalid character \'a\' looking for beginning of value'],
  ],
  [
    'dockerconfigjson',
    { '.dockerconfigjson': base64('[]') },
    [
      'data[.dockerconfigjson]: Invalid value: "<secret contents redacted>": json: cannot unmarshal array into Go value of type map[string]interface {}',
    ],
  ],
  ['dockerconfigjson', { '.dockerconfigjson': base64('{}') }, []],
  ['basic-auth', {}, ['data[%s][username]: Required value', 'data[%s][password]: Required value']],
  ['ssh-auth', {}, ['data[%s][ssh-privatekey]: Required value']],
  ['tls', { 'tls.crt': '' }, ['data[tls.key]: Required value']],
];

test('`secrets` hold what their type promises', () => {
  for (const [type, data, expected] of types) assertErrors(createErrors(secrets, { type: `kubernetes.io/${type}`, data }), expected, type);
});

test('`secrets` change neither type nor, when immutable, data', () => {
  const old = created(secrets, { immutable: true, data: { a: '' } });
  const change = (secret: Secret): void => {
    secret.type = 'x';
    secret.data = {};
  };
  assertErrors(updateErrors(secrets, old, change), ['type: Invalid value: "x": field is immutable', `data: ${immutable}`]);
});

test('`configMaps` and `secrets` show how many values they hold', () => {
  assert.equal(rowOf(configMaps, created(configMaps, { data: { a: '' }, binaryData: { b: '' } }))['Data'], 2);
  const { Type, Data } = rowOf(secrets, created(secrets, { data: { a: '' } }));
  assert.deepEqual([Type, Data], ['Opaque', 1]);
});
