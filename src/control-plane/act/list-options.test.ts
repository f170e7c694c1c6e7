import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Query } from '../query.ts';
import { decodeContinue, encodeContinue } from './continue-token.ts';
import { listOptionsOf } from './list-options.ts';

const refused = (query: string, watch: boolean, message: RegExp): void => {
  assert.throws(() => listOptionsOf(new Query(query), watch), { code: 422, message });
};

suite('`listOptionsOf`', () => {
  test('refuses a match without a version, with a continue token, and of an unknown sort', () => {
    refused('resourceVersionMatch=Exact', false, /forbidden unless resourceVersion is provided/);
    refused('resourceVersionMatch=Exact&resourceVersion=1&continue=x', false, /forbidden when continue is provided/);
    refused('resourceVersionMatch=Roughly&resourceVersion=1', false, /Unsupported value: "Roughly"/);
    refused('resourceVersionMatch=Exact&resourceVersion=0', false, /forbidden for resourceVersion "0"/);
  });

  test('takes initial events only on a watch, and only with NotOlderThan', () => {
    refused('sendInitialEvents=true', false, /sendInitialEvents is forbidden for list/);
    refused('sendInitialEvents=true', true, /sendInitialEvents requires setting resourceVersionMatch to NotOlderThan/);
    assert.equal(listOptionsOf(new Query('sendInitialEvents=true&resourceVersionMatch=NotOlderThan'), true).sendInitialEvents, true);
  });

  test('reads numbers, and refuses what is none', () => {
    assert.equal(listOptionsOf(new Query('limit=500&resourceVersion=12'), false).resourceVersion, 12);
    assert.throws(() => listOptionsOf(new Query('limit=many'), false), { code: 400 });
    assert.throws(() => listOptionsOf(new Query('resourceVersion=abc'), false), { message: /Invalid value: "abc"/ });
  });
});

suite('continue tokens', () => {
  test('come back as they went out', () => {
    const place = { revision: 42, after: 'default/pod-1' };
    assert.deepEqual(decodeContinue(encodeContinue(place)), place);
  });

  test('are refused when they were made up', () => {
    for (const token of ['', 'x', Buffer.from('{}').toString('base64url'), Buffer.from('{"rv":"1","start":"a"}').toString('base64url')]) {
      assert.throws(() => decodeContinue(token), { code: 400 });
    }
  });
});
