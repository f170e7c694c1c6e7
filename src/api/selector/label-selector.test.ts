import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cpuMillisecondsOf } from '../../base/cpu-time.fixture.ts';
import { StatusError } from '../status.ts';
import { labelSelectorOf, labelSelectorOfMap, parseLabelSelector } from './label-selector.ts';

const refusal = (text: string): string => {
  try {
    parseLabelSelector(text);
  } catch (error) {
    assert(error instanceof StatusError);
    assert.equal(error.code, 400);
    return error.message;
  }
  return 'accepted';
};

describe('parseLabelSelector', () => {
  const labels = { app: 'web', tier: 'front', size: '12', 'example.com/zone': 'a' };
  const fitting = [
    '',
    'app=web',
    'app==web',
    'app = web , tier!=back',
    'app in (web,db)',
    'app in (web)',
    'app notin (db, cache)',
    'other notin (web)',
    'other!=x',
    'app',
    '!other',
    'size>11',
    'size<13',
    'example.com/zone=a',
    'in notin (in)',
    'app in (,web)',
    'notin!=x',
  ];
  for (const text of fitting)
    test(`fits when the labels meet ${JSON.stringify(text)}`, () => assert(parseLabelSelector(text).matches(labels)));

  const unfitting = [
    'app=db',
    'app!=web',
    'app in (db,cache)',
    'app in ()',
    'app notin (web)',
    'other',
    '!app',
    'size>12',
    'app>1',
    'other<1',
    'toString',
  ];
  for (const text of unfitting)
    test(`does not fit when the labels miss ${JSON.stringify(text)}`, () => assert(!parseLabelSelector(text).matches(labels)));

  test('sees no labels where an object has none', () => {
    assert(parseLabelSelector('!a').matches(undefined));
    assert(!parseLabelSelector('a').matches(undefined));
  });

  test('takes __proto__ for a label like any other', () => {
    const odd = JSON.parse('{"__proto__":"a"}') as Record<string, string>;
    assert.match(refusal('__proto__=a'), /invalid label key "__proto__"/);
    assert(parseLabelSelector('!toString').matches(odd));
  });

  const refused: readonly (readonly [string, string])[] = [
    ['a,', "found '', expected: identifier after ','"],
    [',a', "found ',', expected: !, identifier, or 'end of string'"],
    ['a b', "unable to parse requirement: found 'b', expected: '=', '!=', '==', 'in', notin'"],
    ['a=b c', "found 'c', expected: ',' or 'end of string'"],
    ['!a=b', "found '=', expected: ',' or 'end of string'"],
    ['!', "unable to parse requirement: found '', expected: identifier"],
    ['a in', "unable to parse requirement: found '' expected: '('"],
    ['a in (', "unable to parse requirement: found '', expected: ',', ')' or identifier"],
    ['a in (b', "unable to parse requirement: found '', expected: ',' or ')'"],
    ['a in (b,', "unable to parse requirement: found '', expected: ',', or identifier"],
    ['a>x', "unable to parse requirement: for 'Gt', 'Lt' operators, the value must be an integer"],
    ['a=(', "unable to parse requirement: found '(', expected: identifier"],
    [
      'a_=b',
      "unable to parse requirement: invalid label key \"a_\": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')",
    ],
  ];
  for (const [text, message] of refused)
    test(`refuses ${JSON.stringify(text)} in upstream's words`, () => assert.equal(refusal(text), message));

  test('refuses a key or value of more than 63 bytes', () => {
    assert.match(refusal(`${'a'.repeat(64)}=b`), /name part must be no more than 63 characters/);
    assert.match(refusal(`a=${'b'.repeat(64)}`), /invalid label value: "b+": at key: "a": must be no more than 63 characters/);
  });

  test('answers any text with a selector or a refusal, soon', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '=', '!', '(', ')', ',', 'in', 'notin', '>', '<', '/', '\u0000', 'é') }),
        (text) => {
          const said = refusal(text);
          assert(said.length > 0);
        },
      ),
    );
  });

  test('refuses a long hostile key quickly', () => {
    const spent = cpuMillisecondsOf(() => {
      refusal(`${'a-'.repeat(200_000)}/x`);
      refusal('a,'.repeat(200_000));
    });
    assert(spent < 1000, `${spent} ms`);
  });
});

describe('labelSelectorOf', () => {
  test('selects nothing for no selector and everything for an empty one', () => {
    assert(!labelSelectorOf(undefined).matches({}));
    assert(labelSelectorOf({}).matches({ a: 'b' }));
    assert(!labelSelectorOfMap({}).matches({ a: 'b' }));
  });

  test('joins labels and expressions', () => {
    const selector = labelSelectorOf({
      matchLabels: { app: 'web' },
      matchExpressions: [
        { key: 'tier', operator: 'In', values: ['a', 'b'] },
        { key: 'gone', operator: 'DoesNotExist' },
      ],
    });
    assert(selector.matches({ app: 'web', tier: 'b' }));
    assert(!selector.matches({ app: 'web', tier: 'c' }));
    assert(!selector.matches({ app: 'web', tier: 'a', gone: '' }));
  });

  test('refuses an operator it does not know', () => {
    assert.throws(
      () => labelSelectorOf({ matchExpressions: [{ key: 'a', operator: 'toString' }] }),
      /"toString" is not a valid pod selector operator/,
    );
  });
});
