import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { renderYaml, type YamlMap } from './yaml.ts';

test('`renderYaml` writes blocks with sorted keys, and quotes what could be read as something else', () => {
  const written = renderYaml({
    server: 'https://10.0.0.1:6443',
    range: '10.96.0.0/12',
    name: '',
    users: null,
    ports: [6443, '6443'],
    clusters: [{ name: 'a', cluster: { ca: 'x' } }],
    empty: {},
    none: [],
    left: undefined,
    yes: 'no',
  });
  const expected = [
    'clusters:\n- cluster:\n    ca: x\n  name: a\n',
    'empty: {}\n',
    'name: ""\n',
    'none: []\n',
    'ports:\n- 6443\n- "6443"\n',
    'range: 10.96.0.0/12\n',
    'server: https://10.0.0.1:6443\n',
    'users: null\n',
    '"yes": "no"\n',
  ];
  assert.equal(written, expected.join(''));
});

test('`renderYaml` writes what any reader reads back', () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'a: b',
      '[::1]:6443',
      'fd00::',
      '- x',
      '# y',
      '1e3',
      '0x1f',
      '12:30',
      '10.0.0.0/8',
      '1.2.3.4:5',
      '4m0s',
      '1h',
      'ab+c==',
      '~',
      '=',
      '<<',
      'yes',
    ),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const { map } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, leaf, fc.array(fc.oneof(leaf, tie('map')), { maxLength: 3 }), tie('map')),
    map: fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  }));
  fc.assert(
    fc.property(map, (value) => {
      assert.deepEqual(parse(renderYaml(value as YamlMap)) ?? {}, value);
    }),
  );
});
