import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Change, Entry } from '../store.ts';
import { Audience, type Listeners } from './audience.ts';

const entry = (value: string): Entry => ({ key: '/registry/pods/default/a', value, createRevision: 1, modRevision: 1 });
const put = (value: string): Change => ({ kind: 'put', revision: 1, entry: entry(value), previous: undefined });

const told = (audience: Audience<string>, change: Change): string[] => {
  const touched: Listeners<string>[] = [];
  audience.hear(change, touched);
  for (const listeners of touched) listeners.batch = [];
  return touched.flatMap(({ watches }) => [...watches]);
};

suite('`Audience`', () => {
  test('asks for the value of a change once, however many watch for values', () => {
    let asked = 0;
    const valueOf = ({ value }: Entry): string => {
      asked += 1;
      return value;
    };
    const audience = new Audience<string>();
    for (let node = 0; node < 1_000; node += 1) audience.join(`watch of ${node}`, { value: String(node), valueOf });
    audience.join('watch of all', undefined);
    assert.deepEqual(told(audience, put('7')), ['watch of all', 'watch of 7']);
    assert.equal(asked, 1);
  });

  test('is empty again when everyone left', () => {
    const audience = new Audience<string>();
    const interest = { value: 'a', valueOf: ({ value }: Entry) => value };
    audience.join('one', interest);
    audience.join('other', undefined);
    audience.leave('one', interest);
    assert.deepEqual(told(audience, put('a')), ['other']);
    audience.leave('other', undefined);
    assert.equal(audience.isEmpty, true);
  });
});
