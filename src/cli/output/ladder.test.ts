import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textWidth } from '../../language/width.ts';
import { Climb } from '../../join/climb.ts';
import { rungNames } from '../../registration/rungs.ts';
import { ladderLines, plainStep } from './ladder.ts';
import { symbolsFor } from './symbols.ts';

const climb = (): Climb => {
  const ladder = new Climb({ now: () => 0, monotonic: () => 0 }, () => undefined);
  ladder.tell({ rung: 'host', standing: 'holds', detail: { en: 'edge-7', zh: 'edge-7' } });
  const detail = { en: `downloading ${'x'.repeat(200)}`, zh: `下载 ${'字'.repeat(200)}` };
  ladder.tell({ rung: 'runtime', standing: 'waits', detail, progress: 40 });
  return ladder;
};

describe('ladder', () => {
  test('`ladderLines` has nine lines, the highest rung on top, and none that wraps, in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      for (const columns of [20, 40, 80, 200]) {
        const lines = ladderLines(climb().steps, { language, symbols: symbolsFor({ LANG: 'C.UTF-8' }) }, 31_000, columns);
        assert.equal(lines.length, rungNames.length);
        for (const line of lines) assert.ok(textWidth(line) < columns, `${columns}: ${line}`);
        assert.match(lines[8] ?? '', /^✓ 1 /);
      }
    }
  });

  test('`ladderLines` says when a wait is longer than usual', () => {
    const [, , , , , , , runtime = ''] = ladderLines(climb().steps, { language: 'en', symbols: symbolsFor({}) }, 31_000, 100);
    assert.match(runtime, /31\.0 s, usually 5 s$/);
  });

  test('`plainStep` is one line with neither percent nor a clock that runs', () => {
    const look = { language: 'en', symbols: symbolsFor({ LANG: 'C.UTF-8' }) } as const;
    const [host, runtime] = climb().steps;
    assert.ok(host && runtime);
    assert.equal(plainStep(host, look), '✓ 1 host       edge-7  0.0 s\n');
    assert.equal(plainStep(runtime, look), `… 2 runtime    downloading ${'x'.repeat(200)}\n`);
  });
});
