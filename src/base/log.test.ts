import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog, type LogLevel } from './log.ts';

const clock = { now: () => Date.UTC(2026, 10, 21), monotonic: () => 0 };

function linesOf(format: 'json' | 'plain', level: LogLevel, use: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = [];
  use(createLog({ format, level, clock, write: (line) => lines.push(line) }));
  return lines;
}

test('`createLog` writes one JSON object a line', () => {
  const [line = ''] = linesOf('json', 'info', (log) => log.info('ready', { url: 'https://a:6443', text: 'two\nlines' }));
  assert.equal(line.indexOf('\n'), line.length - 1);
  assert.deepEqual(JSON.parse(line), {
    time: '2026-11-21T00:00:00.000Z',
    level: 'info',
    event: 'ready',
    url: 'https://a:6443',
    text: 'two\nlines',
  });
});

test('`createLog` leaves out what is less severe than asked', () => {
  assert.deepEqual(
    linesOf('json', 'warn', (log) => log.info('chatter')),
    [],
  );
});

test('`createLog` masks what sounds secret, in both formats', () => {
  for (const format of ['json', 'plain'] as const) {
    const text = linesOf(format, 'debug', (log) => log.error('refused', { bearerToken: 'abcdef', password: 'hunter2' })).join('');
    assert.doesNotMatch(text, /abcdef|hunter2/);
  }
});

test('`createLog` keeps an error with its causes, on one line', () => {
  const lines = linesOf('plain', 'info', (log) => log.error('lost', { error: new Error('outer', { cause: new Error('inner') }) }));
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^2026-11-21T00:00:00\.000Z error lost error="Error: outer\\n.*because: inner"\n$/);
});
