import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Taint, Toleration } from '../../api/types/core.v1.generated.ts';
import { toleratedTime } from './tolerated-time.ts';

const notReady: Taint = { key: 'node.kubernetes.io/not-ready', effect: 'NoExecute' };
const mine: Taint = { key: 'mine', value: 'v', effect: 'NoExecute' };
const forever = Number.POSITIVE_INFINITY;

test('`toleratedTime` is the shortest of what the taints are answered with', () => {
  const table: readonly (readonly [string, Taint[], Toleration[] | undefined, number])[] = [
    ['nothing to tolerate', [], [], forever],
    ['only NoSchedule', [{ ...notReady, effect: 'NoSchedule' }], [], forever],
    ['no toleration', [notReady], undefined, 0],
    ['a toleration of something else', [notReady], [{ key: 'x', operator: 'Exists' }], 0],
    [
      'the usual five minutes',
      [notReady],
      [{ key: notReady.key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 }],
      300_000,
    ],
    ['for ever', [notReady], [{ key: notReady.key, operator: 'Exists', effect: 'NoExecute' }], forever],
    ['everything for ever', [notReady, mine], [{ operator: 'Exists' }], forever],
    ['of another effect', [notReady], [{ key: notReady.key, operator: 'Exists', effect: 'NoSchedule' }], 0],
    ['the value', [mine], [{ key: 'mine', value: 'v', effect: 'NoExecute' }], forever],
    ['another value', [mine], [{ key: 'mine', operator: 'Equal', value: 'w' }], 0],
    ['a negative time', [mine], [{ operator: 'Exists', tolerationSeconds: -5, effect: 'NoExecute' }], 0],
    [
      'the shorter of two',
      [notReady, mine],
      [
        { key: 'mine', operator: 'Exists', tolerationSeconds: 7, effect: 'NoExecute' },
        { operator: 'Exists', tolerationSeconds: 60, effect: 'NoExecute' },
      ],
      7000,
    ],
  ];
  for (const [what, taints, tolerations, expected] of table) assert.equal(toleratedTime(taints, tolerations), expected, what);
});
