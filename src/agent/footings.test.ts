import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unauthorized } from '../api/status.ts';
import { PeerError } from '../language/errors.ts';
import { Footings } from './footings.ts';
import type { Footing } from './options.ts';

const begin = () => {
  const told: Footing[] = [];
  const said = (): string[] => told.splice(0).map(({ rung, holds, detail }) => `${rung} ${holds ? 'holds' : 'waits'} ${detail}`.trim());
  return { footings: new Footings({ stands: (footing) => told.push(footing) }), said };
};

describe('Footings', () => {
  test('a failure is told of its own rung, and proves the one that was tried below it', () => {
    const { footings, said } = begin();
    footings.tries('reach', 'https://a');
    footings.failed('reach', new PeerError('join-token-unknown', { args: { server: 'https://a', id: 'abcdef' } }));
    const [first, holds, second] = said();
    assert.deepEqual([first, holds], ['reach waits https://a', 'reach holds https://a']);
    assert.match(second ?? '', /^identity waits .*abcdef/);
  });

  test('a 401 is of identity whatever was tried, and the next answer that is none mends it', () => {
    const { footings, said } = begin();
    footings.failed('heartbeat', unauthorized('[MU503]'));
    footings.answered(401, 'https://a', 'kubelet-client.pem');
    footings.answered(200, 'https://a', 'kubelet-client.pem');
    footings.answered(200, 'https://a', 'kubelet-client.pem');
    const [failed, ...rest] = said();
    assert.match(failed ?? '', /^identity waits/);
    assert.deepEqual(rest, ['identity holds kubelet-client.pem']);
  });
});
