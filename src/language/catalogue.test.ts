import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMessage, messageIds, retiredCodes, tell, tellInGeneral } from './catalogue.ts';
import { message } from './message.ts';

test('`tell` fills in what an error was told', () => {
  assert.equal(tell('en', 'unknown-command', { typed: 'serv', nearest: 'server' }).fact, 'there is no command "serv"');
  assert.deepEqual(tell('zh', 'unknown-command', { typed: 'serv', nearest: 'server' }).try, ['您是否想输入：muster server']);
});

test('every message has a code of its own, and none that is retired', () => {
  const codes = messageIds.map((id) => tellInGeneral('en', id).code);
  assert.deepEqual(codes, [...new Set(codes)]);
  assert.deepEqual(
    codes.filter((code) => retiredCodes.includes(code) || !/^MU\d{3}$/.test(code)),
    [],
  );
});

test('every message says the same parts in both languages, and says them differently', () => {
  for (const id of messageIds) {
    const [en, zh] = [tellInGeneral('en', id), tellInGeneral('zh', id)];
    assert.deepEqual(Object.keys(en), Object.keys(zh), id);
    assert.equal(en.try?.length, zh.try?.length, id);
    assert.match(zh.fact + (zh.means ?? '') + (zh.doing ?? '') + (zh.try?.join('') ?? ''), /\p{Script=Han}/u, id);
    assert.doesNotMatch(Object.values(en).flat().join(''), /\p{Script=Han}/u, id);
  }
});

test('facts are headlines: no full stop, no plea', () => {
  for (const id of messageIds) {
    assert.doesNotMatch(tellInGeneral('en', id).fact, /\.$|please|failed to/i, id);
    assert.doesNotMatch(tellInGeneral('zh', id).fact, /[。！]$|请/, id);
  }
});

test('`findMessage` takes a code or a name, in any case', () => {
  assert.equal(findMessage('mu040'), 'store-locked');
  assert.equal(findMessage('store-locked'), 'store-locked');
  assert.equal(findMessage('MU999'), undefined);
  assert.equal(findMessage('__proto__'), undefined);
});

test('a message without a translation, or with one too many, does not compile', () => {
  message<{ a: string }>({
    code: 'MU998',
    // @ts-expect-error: Chinese is missing
    fact: { en: ({ a }) => a },
  });
  message<{ a: string }>({
    code: 'MU998',
    // @ts-expect-error: nobody speaks Klingon here
    fact: { en: ({ a }) => a, zh: ({ a }) => a, tlh: () => 'nuqneH' },
  });
  // @ts-expect-error: the argument is missing
  tell('en', 'explain-unknown', {});
});
