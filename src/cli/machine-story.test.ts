import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Registration } from '../api/types/registration.v1.generated.ts';
import { machineStory, whyOfMachine } from './machine-story.ts';

const now = Date.parse('2026-01-01T01:00:00Z');
const refused: Registration = {
  apiVersion: 'registration.muster.dev/v1',
  kind: 'Registration',
  metadata: { name: 'node30' },
  status: {
    rung: 'identity',
    state: 'stopped',
    cause: 'MU503',
    detail: 'the API server refuses it: [MU503] valid from 05:11 (412 times)',
    since: '2026-01-01T00:00:00Z',
    forgotten: 3,
    clockSkewSeconds: 14_400,
    events: [
      { milestone: 'first-contact', first: '2026-01-01T00:00:00Z' },
      {
        ...{ rung: 'identity', cause: 'MU503', message: 'valid from 05:11', address: '10.0.0.30', claimed: 'system:node:node30' },
        ...{ first: '2026-01-01T00:10:00Z', last: '2026-01-01T00:59:50Z', count: 412 },
        ...{
          subject: 'CN=system:node:node30',
          issuer: 'CN=kubernetes',
          notBefore: '2026-01-01T05:11:39Z',
          notAfter: '2027-01-01T05:11:39Z',
        },
      },
    ],
  },
};

test('`machineStory` tells where a machine stands, and all that happened, refusals folded', () => {
  const lines = machineStory(refused, now, 'en').split('\n');
  assert.deepEqual(
    lines.map((line) => line.trim().replaceAll(/ {2,}/g, '  ')),
    [
      'node30 · stopped · 5/9 identity · 60m',
      'the API server refuses it: [MU503] valid from 05:11 (412 times)',
      "clock: 4 h ahead of the control plane's",
      '',
      '2026-01-01T00:00:00Z  60m  first contact',
      '(3 in between are forgotten)',
      '2026-01-01T00:59:50Z  10s  MU503 the client certificate is not valid yet · 412 times since 50m · 10.0.0.30 · system:node:node30',
      'valid from 05:11',
      'certificate CN=system:node:node30, issuer CN=kubernetes, valid from 2026-01-01T05:11:39Z until 2027-01-01T05:11:39Z',
      '',
    ],
  );
});

test('`machineStory` tells it in Chinese, and quotes what was said in its own words', () => {
  const story = machineStory(refused, now, 'zh');
  for (const words of [
    '身份有效',
    '首次联系',
    '时钟: 比控制平面快 4 小时',
    '客户端证书尚未生效 · 412 次',
    '签发者 CN=kubernetes',
    'valid from 05:11',
  ]) {
    assert.ok(story.includes(words), `${words} in ${story}`);
  }
});

test('`whyOfMachine` says how far a clock is off in the language asked for', () => {
  const one = { ...refused, status: { cause: 'clock-skew', clockSkewSeconds: -63, detail: 'its clock is wrong: 1 min 3 s behind' } };
  assert.equal(whyOfMachine(one, 'zh'), '时钟不准：比控制平面慢 1 分 3 秒');
});
