import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node } from '../../api/types/core.v1.generated.ts';
import { signerNames } from '../../signing/signers/signer-names.ts';
import { type Asked, asking } from './asking.fixture.ts';
import { servingVerdict } from './serving-verdict.ts';

const addresses = ['10.0.0.1', '10.0.0.2', 'a'].map((address) => ({ type: 'InternalIP', address }));
const annotations = { 'registration.muster.dev/serving-names': 'a.example, 10.0.0.3' };
const node: Node = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'a', annotations }, spec: {}, status: { addresses } };
const cameFrom: Readonly<Record<string, readonly string[]>> = {
  '10.0.0.1': ['a'],
  'fd00::1': ['a'],
  '10.0.0.4': ['a', 'b'],
  '10.0.0.5': ['b'],
};

const self: Asked = { by: 'system:node:a', groups: ['system:nodes'], signer: signerNames.kubeletServing };

const why = async (asked: Asked, holders: Readonly<Record<string, string>> = {}): Promise<string> => {
  const { csr, request } = asking({ ...self, ...asked });
  const verdict = await servingVerdict(csr, request, {
    node: (name) => (name === 'a' ? node : undefined),
    otherHolder: async (name) => holders[name],
    nodesAt: async (address) => cameFrom[address] ?? [],
  });
  return verdict.kind === 'wait' ? verdict.why : verdict.message;
};

const approved = 'Auto approving kubelet serving certificate: every name in it is the node’s own.';

test('`servingVerdict` approves a node’s own name and addresses', async () => {
  assert.equal(await why({ names: { dns: ['a', 'A'], ip: ['10.0.0.1', 'fd00::1'] } }), approved);
  assert.equal(await why({ names: { ip: ['::ffff:10.0.0.1'] } }), approved);
});

test('`servingVerdict` leaves every other name and address to people', async () => {
  assert.equal(await why({ names: { dns: ['a', 'b'] } }), '"b" is not the name of node "a"; approve by hand if it is meant');
  assert.equal(await why({ names: { dns: ['*'] } }), '"*" is not the name of node "a"; approve by hand if it is meant');
  assert.equal(
    await why({ names: { ip: ['10.0.0.1', '10.0.0.2'] } }),
    'no request of node "a" came from 10.0.0.2 within a day; approve by hand if it is meant',
    'it says so itself in its status, and that proves nothing',
  );
  assert.equal(
    await why({ names: { ip: ['10.0.0.5'] } }),
    'no request of node "a" came from 10.0.0.5 within a day; approve by hand if it is meant',
  );
  assert.equal(await why({ names: { ip: ['10.0.0.4'] } }), 'requests of node "b" come from 10.0.0.4, too; approve by hand if it is meant');
});

test('`servingVerdict` believes an operator, and nobody about what somebody else has', async () => {
  assert.equal(await why({ names: { dns: ['A.example'], ip: ['10.0.0.3'] } }), approved);
  assert.equal(
    await why({ names: { ip: ['10.0.0.3'] } }, { '10.0.0.3': 'a name of an API server' }),
    '10.0.0.3 is also a name of an API server; approve by hand if it is meant',
  );
});

test('`servingVerdict` leaves names that somebody else has to people', async () => {
  assert.equal(
    await why({ names: { dns: ['a'], ip: ['10.0.0.1'] } }, { '10.0.0.1': 'node "b"' }),
    '10.0.0.1 is also node "b"; approve by hand if it is meant',
  );
});

test('`servingVerdict` listens only to the node itself', async () => {
  const names = { dns: ['a'] };
  for (const by of ['system:node:b', 'system:bootstrap:abcdef']) {
    assert.equal(await why({ names, by }), `"${by}" asks for a serving certificate of "system:node:a"`);
  }
  assert.match(await why({ names, groups: [] }), /asks for a serving certificate of/);
  assert.equal(await why({ names: { dns: ['c'] }, nodeName: 'c', by: 'system:node:c' }), 'there is no node "c"');
});
