import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderTable } from './table.ts';

test('`renderTable` aligns by width, marks empty cells and leaves no trailing space', () => {
  const table = {
    columns: ['NAME', 'STATE', 'AGE'],
    rows: [
      ['节点三十', 'Ready', '3d4h'],
      ['n', '', '1s'],
    ],
  };
  assert.equal(renderTable(table), 'NAME       STATE   AGE\n节点三十   Ready   3d4h\nn          <none>   1s\n');
});
