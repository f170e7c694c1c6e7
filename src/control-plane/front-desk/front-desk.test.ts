import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forbidden, notFound, StatusError } from '../../api/status.ts';
import type { Refusal } from '../identify/identity.ts';
import { Query } from '../query.ts';
import { type RequestInfo, requestInfoOf } from '../request-info.ts';
import { FrontDesk } from './front-desk.ts';
import { Knockers, nameOfAddress, plainAddress } from './knockers.ts';

const start = Date.parse('2026-01-01T01:24:21.500Z');
const desk = (): FrontDesk => new FrontDesk({ now: () => start, monotonic: () => 0 });
const info = (method: string, path: string): RequestInfo => requestInfoOf(method, path, new Query(''));
const node = (name: string) => ({ name: `system:node:${name}`, groups: ['system:nodes'] });
const bootstrapper = { name: 'system:bootstrap:abcdef', groups: ['system:bootstrappers'] };
const heartbeat = info('PUT', '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/a');
const certificate = {
  subject: 'CN=system:node:a,O=system:nodes',
  issuer: 'CN=kubernetes',
  serial: '1',
  notBefore: Date.parse('2026-01-01T05:11:39Z'),
  notAfter: Date.parse('2027-01-01T05:11:39Z'),
};
const refusal = (cause: Refusal['cause'], more: Partial<Refusal> = {}): Refusal => ({
  kind: 'refused',
  cause,
  why: 'why',
  claimed: 'system:node:a',
  certificate,
  ...more,
});
const eventsOf = (of: FrontDesk, name: string) => of.snapshot().find((knocker) => knocker.name === name)?.timeline.events ?? [];

const told: readonly [Refusal, string][] = [
  [refusal('not-yet-valid'), 'Unauthorized [MU503] certificate valid from 2026-01-01T05:11:39Z, server time is 2026-01-01T01:24:21Z'],
  [refusal('expired'), 'Unauthorized [MU501] certificate valid until 2027-01-01T05:11:39Z, server time is 2026-01-01T01:24:21Z'],
  [refusal('foreign-ca'), 'Unauthorized [MU504] the certificate is not signed by an authority of this cluster'],
  [refusal('other-ca-same-name'), 'Unauthorized [MU504] the certificate is not signed by an authority of this cluster'],
  [refusal('foreign-ca', { claimed: 'jane' }), 'Unauthorized'],
  [refusal('malformed-certificate', { claimed: undefined, certificate: undefined }), 'Unauthorized'],
  [
    refusal('unknown-token', { claimed: 'system:bootstrap:abcdef', certificate: undefined }),
    'Unauthorized [MU507] the bootstrap token is unknown',
  ],
  [
    refusal('token-expired', { claimed: 'system:bootstrap:abcdef', certificate: undefined, why: 'the bootstrap token has expired' }),
    'Unauthorized [MU507] the bootstrap token has expired',
  ],
  [refusal('token-expired', { claimed: 'system:serviceaccount:a:b', certificate: undefined }), 'Unauthorized'],
];

test('`FrontDesk.refuse` tells nodes and bootstrap tokens the cause, and everybody else one word', () => {
  for (const [given, expected] of told) assert.equal(desk().refuse(given, '10.0.0.7').message, expected);
});

test('`FrontDesk.refuse` folds what a machine is refused for, with the dates and issuer of its certificate', () => {
  const at = desk();
  for (let time = 0; time < 3; time++) at.refuse(refusal('not-yet-valid'), '::ffff:10.0.0.7');
  assert.deepEqual(eventsOf(at, 'a'), [
    {
      kind: 'refusal',
      rung: 'identity',
      cause: 'MU503',
      address: '10.0.0.7',
      message:
        'why; certificate "CN=system:node:a,O=system:nodes" of issuer "CN=kubernetes", valid from 2026-01-01T05:11:39.000Z until 2027-01-01T05:11:39.000Z',
      first: start,
      last: start,
      count: 3,
    },
  ]);
});

test('`FrontDesk.refuse` writes a name that nothing proves under the address', () => {
  const at = desk();
  for (const name of ['a', 'b', 'c']) at.refuse(refusal('foreign-ca', { claimed: `system:node:${name}` }), '10.0.0.7');
  assert.deepEqual(
    at.snapshot().map(({ name, proven, claimed }) => [name, proven, claimed]),
    [['10.0.0.7', false, 'system:node:c']],
  );
});

test('`FrontDesk.failed` says whose certificate it is when a node acts for another', () => {
  const of = { group: '', resource: 'nodes' };
  const told601 = 'nodes "b" is forbidden: no [MU601] the certificate is for node "a"';
  for (const request of [info('GET', '/api/v1/nodes/b'), info('POST', '/api/v1/nodes')]) {
    const failure = desk().failed(node('a'), request, forbidden(of, 'b', 'no'), '10.0.0.7');
    assert.deepEqual([failure.message, failure.code, failure.reason, failure.details?.name], [told601, 403, 'Forbidden', 'b']);
  }
  const others = forbidden({ group: '', resource: 'secrets' }, 's', 'no');
  assert.equal(desk().failed(node('a'), info('GET', '/api/v1/namespaces/n/secrets/s'), others, ''), others);
  assert.equal(desk().failed({ name: 'jane', groups: [] }, info('GET', '/api/v1/nodes/b'), others, ''), others);
});

test('`FrontDesk.failed` tells a token that it may not ask for certificates', () => {
  const of = { group: 'certificates.k8s.io', resource: 'certificatesigningrequests' };
  const request = info('POST', '/apis/certificates.k8s.io/v1/certificatesigningrequests');
  const noRight = forbidden(of, '', 'User "x" cannot create resource "certificatesigningrequests" in API group "certificates.k8s.io"');
  assert.match(desk().failed(bootstrapper, request, noRight, '10.0.0.7').message, /\[MU603\]/);
  const noMasters = forbidden(of, '', 'use of the signer with that group is not allowed');
  assert.equal(desk().failed(bootstrapper, request, noMasters, '10.0.0.7'), noMasters);
});

test('`FrontDesk.failed` notes a certificate request that is none, without all of it', () => {
  const at = desk();
  const request = info('POST', '/apis/certificates.k8s.io/v1/certificatesigningrequests');
  const message = `spec.request: Invalid value: "${'x'.repeat(2000)}": not made with the key in the request`;
  const failure = new StatusError({ code: 422, reason: 'Invalid', message });
  assert.equal(at.failed(bootstrapper, request, failure, '10.0.0.7'), failure);
  at.failed(bootstrapper, info('GET', '/api/v1/nodes/a'), notFound({ group: '', resource: 'nodes' }, 'a'), '10.0.0.7');
  const [machine] = at.take();
  assert.deepEqual(
    machine?.timeline.events.map((event) => event.kind === 'refusal' && [event.rung, event.cause, event.message]),
    [['identity', 'invalid-certificate-request', 'spec.request: Invalid value: "…": not made with the key in the request']],
  );
});

test('`FrontDesk.served` notes first times, and nothing more of a heartbeat', () => {
  const at = desk();
  at.served(node('a'), info('POST', '/api/v1/nodes'), 201, '10.0.0.7');
  at.served(node('a'), info('POST', '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases'), 201, '10.0.0.7');
  at.served({ name: 'jane', groups: [] }, info('POST', '/api/v1/nodes'), 201, '10.0.0.8');
  const [machine, ...others] = at.take();
  assert.deepEqual(others, []);
  assert.deepEqual(
    machine?.timeline.events.map((event) => event.kind === 'milestone' && event.milestone),
    ['first-contact', 'node-created', 'first-lease'],
  );
  at.served(node('a'), heartbeat, 200, '10.0.0.7');
  assert.deepEqual(at.snapshot(), []);
});

test('`FrontDesk.served` notes that a machine is let in again', () => {
  const at = desk();
  at.served(node('a'), heartbeat, 200, '10.0.0.7');
  at.refuse(refusal('expired'), '10.0.0.7');
  at.served(node('a'), heartbeat, 200, '10.0.0.7');
  const last = eventsOf(at, 'a').at(-1);
  assert.deepEqual(last, { kind: 'milestone', milestone: 'accepted', at: start });
});

test('`Knockers` keep the last thousand machines', () => {
  const knockers = new Knockers(2);
  const who = (name: string) => ({ name, proven: false, address: name, claimed: '' });
  for (const name of ['1', '2', '1', '3']) knockers.passed(who(name), 'first-contact', 1);
  assert.deepEqual(
    knockers.snapshot().map(({ name }) => name),
    ['1', '3'],
  );
});

test('`plainAddress` and `nameOfAddress` write addresses as people and names do', () => {
  assert.deepEqual(['::ffff:10.0.0.7', 'fe80::1%eth0', '2001:DB8::1'].map(plainAddress), ['10.0.0.7', 'fe80::1', '2001:db8::1']);
  assert.deepEqual(['10.0.0.7', '2001:db8::1', 'nowhere'].map(nameOfAddress), ['10.0.0.7', 'ipv6-20010db800000000', 'unknown-address']);
});
