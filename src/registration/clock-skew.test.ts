import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ClockSkews, skewWords } from './clock-skew.ts';

const start = Date.parse('2026-01-01T00:00:00Z');
/** Renewals every ten seconds, each written with this error and held up this long on its way. */
const after = (errors: readonly number[], delays: readonly number[] = []) => {
  const skews = new ClockSkews();
  const news = errors.map((error, place) => {
    const written = start + place * 10_000;
    const renewTime = new Date(written + error).toISOString().replace('Z', '000Z');
    return skews.renewed('n', renewTime, written + (delays[place] ?? 5));
  });
  return { seconds: skews.secondsOf('n'), news };
};

test('`ClockSkews` says nothing before the third renewal', () => {
  assert.deepEqual(after([14_400_000, 14_400_000]), { seconds: undefined, news: [false, false] });
  assert.deepEqual(after([14_400_000, 14_400_000, 14_400_000]), { seconds: 14_400, news: [false, false, true] });
  assert.equal(after([0, 0, 0]).seconds, 0);
});

test('`ClockSkews` tells a clock that is set right, and one that is stepped, once', () => {
  const day = 86_400_000;
  const { seconds, news } = after([0, 0, 0, 0, 0, -day, -day, -day, -day, -day, 0, 0, 0, 0]);
  assert.equal(seconds, 0);
  assert.deepEqual(
    news.flatMap((isNews, place) => (isNews ? [place] : [])),
    [2, 7, 12],
  );
});

test('`ClockSkews` holds neither a slow network nor two late renewals of five against a node', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_900 }), { minLength: 3, maxLength: 30 }), (delays) => {
      assert.equal(
        after(
          delays.map(() => 0),
          delays,
        ).seconds,
        0,
      );
    }),
  );
  assert.equal(after([0, 0, 0, 0, 0], [5, 9_000, 5, 30_000, 5]).seconds, 0);
});

test('`ClockSkews` does not tell a clock on the edge anew with every renewal', () => {
  const { news } = after(Array.from({ length: 40 }, (_, place) => (place % 2 === 0 ? 2_100 : 1_950)));
  assert.ok(news.filter(Boolean).length <= 2, news.join());
});

test('`ClockSkews` reads nothing from a lease without a time, and forgets nodes', () => {
  const skews = new ClockSkews();
  for (const time of [undefined, '', 'soon', undefined]) assert.equal(skews.renewed('n', time, start), false);
  for (let time = 0; time < 3; time++) skews.renewed('n', '2026-01-02T00:00:00.000000Z', start);
  assert.equal(skews.secondsOf('n'), 86_400);
  skews.forget('n');
  assert.equal(skews.secondsOf('n'), undefined);
});

test('`skewWords` says how far and which way, in both languages', () => {
  assert.deepEqual(skewWords(14_400), { en: "4 h ahead of the control plane's", zh: '比控制平面快 4 小时' });
  assert.deepEqual(skewWords(-93_605).en, "1 d 2 h behind the control plane's");
  assert.deepEqual(skewWords(63).zh, '比控制平面快 1 分 3 秒');
});
