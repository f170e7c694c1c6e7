// Upstream's cases from pkg/controller/certificates/approver/sarapprove_test.go, and what goes beyond them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node, Secret } from '../../api/types/core.v1.generated.ts';
import { bindingAnnotations, machineIdAnnotation } from '../../registration/token-binding.ts';
import { type Asked, asking } from './asking.fixture.ts';
import { clientVerdict, type Right } from './client-verdict.ts';
import type { Verdict } from './verdict.ts';

const nodeThatIs = (ready: string | undefined): Node => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: 'a' },
  spec: {},
  ...(ready === undefined ? {} : { status: { conditions: [{ type: 'Ready', status: ready }] } }),
});

interface Around {
  readonly rights?: readonly Right[];
  readonly node?: Node;
  readonly bound?: Readonly<Record<string, string>>;
  readonly tokenGone?: boolean;
}

const verdictOn = (asked: Asked, { rights = ['nodeclient'], node, bound = {}, tokenGone = false }: Around = {}): Promise<Verdict> => {
  const secret: Secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'bootstrap-token-abcdef', annotations: { ...bound } } };
  return clientVerdict(asking(asked), {
    may: async (right) => rights.includes(right),
    token: async (id) => (id === 'abcdef' && !tokenGone ? secret : undefined),
    node: (name) => (name === 'a' ? node : undefined),
  });
};

const why = async (asked: Asked, around: Around = {}): Promise<string> => {
  const verdict = await verdictOn(asked, around);
  return verdict.kind === 'wait' ? verdict.why : verdict.kind;
};

const self: Asked = { by: 'system:node:a', groups: ['system:nodes'] };

test('`clientVerdict` lets a node renew its own certificate, also while it is alive', async () => {
  assert.deepEqual(await verdictOn(self, { rights: ['selfnodeclient'], node: nodeThatIs('True') }), {
    kind: 'approve',
    message: 'Auto approving self kubelet client certificate after SubjectAccessReview.',
  });
});

test('`clientVerdict` lets whoever has the right ask for a new node', async () => {
  const message = 'Auto approving kubelet client certificate after SubjectAccessReview.';
  assert.deepEqual(await verdictOn({ by: 'provisioner' }), { kind: 'approve', message, token: undefined, newName: 'a' });
});

test('`clientVerdict` asks for the right, and says when it is not there', async () => {
  const refused = 'but subject access review was not approved: ';
  assert.equal(await why({ by: 'joe' }, { rights: [] }), `recognized as [nodeclient] ${refused}"joe" has no right to it`);
  assert.equal(await why({ by: 'joe' }, { rights: ['selfnodeclient'] }), `recognized as [nodeclient] ${refused}"joe" has no right to it`);
  assert.equal(await why(self, { rights: [] }), `recognized as [selfnodeclient nodeclient] ${refused}"system:node:a" has no right to it`);
});

test('`clientVerdict` lets nobody in under a name that no Node can have', async () => {
  for (const nodeName of ['', 'A', 'a b', 'a/b', '-a', 'a\n', 'a'.repeat(254)]) {
    assert.equal(await why({ nodeName }), `${JSON.stringify(`system:node:${nodeName}`)} names no node there can be`);
  }
});

test('`clientVerdict` names a node whose host name changed', async () => {
  const renamed = { ...self, by: 'system:node:old' };
  assert.equal(
    await why(renamed, { rights: ['selfnodeclient'] }),
    '"system:node:old" asks for a certificate of "system:node:a": a node renews only its own; was its host name changed?',
  );
});

test('`clientVerdict` gives nobody the name of a node that is alive', async () => {
  const alive = 'node "a" is alive: its name is not given away; stop that machine, delete the Node, or approve by hand';
  for (const status of ['True', 'False']) assert.equal(await why({}, { node: nodeThatIs(status) }), alive);
  assert.equal(await why({ by: 'provisioner' }, { node: nodeThatIs('True') }), alive);
});

test('`clientVerdict` gives the name of a node that is lost, or never was, to the next machine', async () => {
  assert.equal(await why({}, { node: nodeThatIs('Unknown') }), 'approve');
  assert.equal(await why({}, { node: nodeThatIs(undefined) }), 'approve');
  assert.equal(await why({}), 'approve');
});

test('`clientVerdict` holds a bootstrap token to what it is bound to', async () => {
  const { nodeName, uses, usedBy, machineId } = bindingAnnotations;
  assert.equal(await why({}, { bound: { [nodeName]: 'b*' } }), 'the token is bound to the node name "b*", and "a" asks');
  assert.equal(await why({}, { bound: { [nodeName]: 'a' } }), 'approve');
  assert.equal(await why({}, { bound: { [uses]: '1', [usedBy]: 'b' } }), 'the token was good for 1 node and is used up');
  assert.match(await why({}, { bound: { [machineId]: 'm1' } }), /the machine did not tell its own/);
  assert.equal(await why({ annotations: { [machineIdAnnotation]: 'm1' } }, { bound: { [machineId]: 'm1' } }), 'approve');
  assert.equal(await why({}, { tokenGone: true }), 'the bootstrap token it was made with is gone, and with it what the token was bound to');
});

test('`clientVerdict` counts a use for a new name, and none for a name that was counted', async () => {
  const counted = async (usedBy: string): Promise<unknown> => {
    const verdict = await verdictOn({}, { bound: { [bindingAnnotations.uses]: '2', [bindingAnnotations.usedBy]: usedBy } });
    return verdict.kind === 'approve' ? verdict.token?.counted?.metadata.annotations?.[bindingAnnotations.usedBy] : verdict;
  };
  assert.equal(await counted('b'), 'b,a');
  assert.equal(await counted('a'), undefined);
});

test('`clientVerdict` passes the role of the token on', async () => {
  const verdict = await verdictOn({}, { bound: { [bindingAnnotations.role]: 'worker' } });
  assert.equal(verdict.kind === 'approve' && verdict.token?.role, 'worker');
});

test('`clientVerdict` keeps the role of the token for a person who approves what it would not', async () => {
  const worker = { [bindingAnnotations.role]: 'worker' };
  const alive = await verdictOn({}, { bound: worker, node: nodeThatIs('True') });
  assert.equal(alive.kind === 'wait' && alive.role, 'worker');
  const elsewhere = await verdictOn({}, { bound: { ...worker, [bindingAnnotations.nodeName]: 'b' } });
  assert.equal(elsewhere.kind === 'wait' && elsewhere.role, 'worker');
});
