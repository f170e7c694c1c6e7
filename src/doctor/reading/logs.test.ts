import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known } from '../facts/reading.ts';
import { factsOf } from '../facts/facts.ts';
import { Papers } from '../papers/paper.ts';
import { linesOfLogs } from './logs.ts';

const logOf = (...lines: string[]): Papers =>
  new Papers([{ id: 'log', where: 'journalctl -u kubelet.service -b', text: lines.map((line) => `${line}\n`).join('') }]);

const expired = (time: string): string => `${time} node30 kubelet[771]: certificate has expired`;

test('`linesOfLogs` leaves out what was said long before the kubelet last started', () => {
  const facts = factsOf({ kubeletRunning: known({ running: true, since: Date.UTC(2026, 10, 21, 12) }, { where: 'systemctl' }) });
  assert.deepEqual(linesOfLogs(logOf(expired('2026-11-21T09:00:00+0000'), expired('2026-11-21T16:00:00+0800')), facts), []);
  const [line, ...more] = linesOfLogs(logOf(expired('2026-11-21T12:00:01+0000'), expired('2026-11-21T20:00:09+0800')), facts);
  assert.deepEqual(more, []);
  assert.equal(line?.count, 2);
  assert.equal(line.source, 'kubelet.service');
});

test('`linesOfLogs` keeps why a kubelet ended that starts again and again, and leaves it out once it has run for a while', () => {
  const since = Date.UTC(2026, 10, 21, 12);
  const seconds = (after: number) =>
    factsOf({
      kubeletRunning: known({ running: true, since }, { where: '/proc' }),
      clock: known({ now: since + after * 1000 }, { where: 'date -u' }),
      layout: known({ flavour: 'kubeadm', controlPlane: false, unit: 'kubelet.service', how: {} }, { where: 'the unit' }),
    });
  const log = logOf(expired('2026-11-21T11:59:40+0000'));
  assert.equal(linesOfLogs(log, seconds(5)).length, 1);
  assert.deepEqual(linesOfLogs(log, seconds(120)), []);
});
