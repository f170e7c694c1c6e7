import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { forbidden, notFound, StatusError, tooManyRequests } from '../../api/status.ts';
import type { Refusal } from '../identify/identity.ts';
import { Query } from '../query.ts';
import { type RequestInfo, requestInfoOf } from '../request-info.ts';
import { mostEvents } from '../../registration/timeline.ts';
import { FrontDesk } from './front-desk.ts';
import { Knockers, nameOfAddress, plainAddress } from './knockers.ts';

const start = Date.parse('2026-01-01T01:24:21.500Z');
const desk = (): FrontDesk => new FrontDesk({ now: () => start, monotonic: () => 0 });
const info = (method: string, path: string): RequestInfo => requestInfoOf(method, path, new Query(''));
const node = (name: string) => ({ name: `system:node:${name}`, groups: ['system:nodes'] });
const outside = { remoteAddress: '10.0.0.7', letIn: false };
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

const ofToken = (cause: Refusal['cause'], id = 'bootstrap:abcdef', more: Partial<Refusal> = {}): Refusal =>
  refusal(cause, { claimed: `system:${id}`, certificate: undefined, ...more });

const told: readonly [Refusal, string][] = [
  [refusal('not-yet-valid'), '[MU503] certificate valid from 2026-01-01T05:11:39Z, server time is 2026-01-01T01:24:21Z (3 h 47 min to go)'],
  [refusal('expired'), '[MU501] certificate valid until 2027-01-01T05:11:39Z, server time is 2026-01-01T01:24:21Z'],
  [refusal('foreign-ca'), '[MU504] the certificate is not signed by an authority of this cluster'],
  [refusal('other-ca-same-name'), '[MU504] the certificate is not signed by an authority of this cluster'],
  [refusal('foreign-ca', { claimed: 'jane' }), '[MU504] the certificate is not signed by an authority of this cluster'],
  [refusal('bad-usage'), '[MU562] the certificate is not for clients'],
  [refusal('malformed-certificate', { claimed: undefined, certificate: undefined }), '[MU563] the client certificate cannot be accepted'],
  [ofToken('unknown-token'), '[MU507] the bootstrap token is unknown'],
  [ofToken('token-expired', undefined, { why: 'the bootstrap token has expired' }), '[MU507] the bootstrap token has expired'],
  [ofToken('token-unusable', undefined, { why: 'it is not for authentication' }), '[MU507] it is not for authentication'],
  [ofToken('token-expired', 'serviceaccount:a:b'), '[MU565] the bearer token has expired'],
  [ofToken('token-signature', 'serviceaccount:a:b'), '[MU565] the bearer token is not accepted'],
  [refusal('unknown-token', { claimed: undefined, certificate: undefined }), '[MU565] the bearer token is not accepted'],
];

test('`FrontDesk.refuse` tells the cause, and nothing that its sender does not know', () => {
  for (const [given, expected] of told) assert.equal(desk().refuse(given, '10.0.0.7').message, `Unauthorized ${expected}`);
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
      message: 'why',
      claimed: 'system:node:a',
      certificate: {
        subject: certificate.subject,
        issuer: 'CN=kubernetes',
        notBefore: certificate.notBefore,
        notAfter: certificate.notAfter,
      },
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
  assert.deepEqual(
    eventsOf(at, '10.0.0.7').map((event) => event.kind === 'refusal' && event.claimed),
    ['system:node:a', 'system:node:b', 'system:node:c'],
  );
});

test('`FrontDesk.failed` says whose certificate it is when a node acts for another', () => {
  const of = { group: '', resource: 'nodes' };
  const told601 = 'nodes "b" is forbidden: no [MU601] the certificate is for node "a"';
  for (const request of [info('GET', '/api/v1/nodes/b'), info('POST', '/api/v1/nodes')]) {
    const failure = desk().failed(node('a'), request, forbidden(of, 'b', 'no'), outside);
    assert.deepEqual([failure.message, failure.code, failure.reason, failure.details?.name], [told601, 403, 'Forbidden', 'b']);
  }
  const others = forbidden({ group: '', resource: 'secrets' }, 's', 'no');
  const secret = info('GET', '/api/v1/namespaces/n/secrets/s');
  assert.match(desk().failed(node('a'), secret, others, outside).message, /no \[MU661\] a node may not do this$/);
  const nameless = desk().failed(node(''), info('GET', '/api/v1/nodes/b'), forbidden(of, 'b', 'no'), outside);
  assert.match(nameless.message, /\[MU661\]/, 'who has no name is not told of another');
});

test("`FrontDesk.failed` answers people in upstream's words, and writes down whom the authorizer did not let in", () => {
  const at = desk();
  const failure = forbidden({ group: '', resource: 'nodes' }, 'b', 'no');
  const jane = { name: 'jane', groups: [] };
  assert.equal(at.failed(jane, info('GET', '/api/v1/nodes/b'), failure, { ...outside, letIn: true }), failure);
  assert.deepEqual(at.snapshot(), []);
  assert.equal(at.failed(jane, info('GET', '/api/v1/nodes/b'), failure, outside), failure);
  const [event] = eventsOf(at, '10.0.0.7');
  assert.deepEqual(event?.kind === 'refusal' && [event.cause, event.rung, event.claimed], ['MU663', 'admission', 'jane']);
});

test('`FrontDesk.failed` tells who shows nothing that nothing was shown', () => {
  const anonymous = { name: 'system:anonymous', groups: ['system:unauthenticated'] };
  const failure = desk().failed(anonymous, info('GET', '/api/v1/nodes'), forbidden({ group: '', resource: 'nodes' }, '', 'no'), outside);
  assert.equal(failure.message, 'nodes is forbidden: no [MU561] no client certificate was presented');
});

test('`FrontDesk.refuse` answers 429 with its cause to who guesses too much', () => {
  const at = desk();
  const answer = at.refuse(ofToken('guessing', undefined, { instead: tooManyRequests('later', 10) }), '10.0.0.7');
  assert.deepEqual([answer.code, answer.message], [429, 'later [MU564] too many wrong tokens came from one address']);
  assert.equal(at.snapshot()[0]?.name, '10.0.0.7');
});

test('`FrontDesk.turnedBack` writes handshakes down under their address, folded', () => {
  const at = desk();
  for (let time = 0; time < 5; time++) at.turnedBack({ code: 'MU404', words: 'distrust' }, '::ffff:10.0.0.7');
  const [event] = eventsOf(at, '10.0.0.7');
  assert.deepEqual(event?.kind === 'refusal' && [event.rung, event.cause, event.count], ['reach', 'MU404', 5]);
});

test('`FrontDesk.failed` tells a token that it may not ask for certificates', () => {
  const of = { group: 'certificates.k8s.io', resource: 'certificatesigningrequests' };
  const request = info('POST', '/apis/certificates.k8s.io/v1/certificatesigningrequests');
  const noRight = forbidden(of, '', 'User "x" cannot create resource "certificatesigningrequests" in API group "certificates.k8s.io"');
  assert.match(desk().failed(bootstrapper, request, noRight, outside).message, /\[MU603\]/);
  const noMasters = forbidden(of, '', 'use of the signer with that group is not allowed');
  assert.match(desk().failed(bootstrapper, request, noMasters, outside).message, /\[MU662\]/);
});

test('`FrontDesk.failed` notes a certificate request that is none, without all of it', () => {
  const at = desk();
  const request = info('POST', '/apis/certificates.k8s.io/v1/certificatesigningrequests');
  const message = `spec.request: Invalid value: "${'x'.repeat(2000)}": not made with the key in the request`;
  const failure = new StatusError({ code: 422, reason: 'Invalid', message });
  assert.equal(at.failed(bootstrapper, request, failure, outside), failure);
  at.failed(bootstrapper, info('GET', '/api/v1/nodes/a'), notFound({ group: '', resource: 'nodes' }, 'a'), outside);
  const [machine] = at.take();
  assert.deepEqual(
    machine?.timeline.events.map((event) => event.kind === 'refusal' && [event.rung, event.cause, event.message]),
    [['identity', 'MU566', 'spec.request: Invalid value: "…": not made with the key in the request']],
  );
});

test('`FrontDesk.served` notes first times, and nothing more of a heartbeat', () => {
  const at = desk();
  at.served(node('a'), info('POST', '/api/v1/nodes'), 201, { remoteAddress: '10.0.0.7' });
  at.served(node('a'), info('POST', '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases'), 201, { remoteAddress: '10.0.0.7' });
  at.served({ name: 'jane', groups: [] }, info('POST', '/api/v1/nodes'), 201, { remoteAddress: '10.0.0.8' });
  const [machine, ...others] = at.take();
  assert.deepEqual(others, []);
  assert.deepEqual(
    machine?.timeline.events.map((event) => event.kind === 'milestone' && event.milestone),
    ['first-contact', 'node-created', 'first-lease'],
  );
  at.served(node('a'), heartbeat, 200, { remoteAddress: '10.0.0.7' });
  assert.deepEqual(at.snapshot(), []);
});

test('`FrontDesk.served` notes who reads cluster-info without a name, under the address', () => {
  const at = desk();
  const anonymous = { name: 'system:anonymous', groups: ['system:unauthenticated'] };
  const discovery = info('GET', '/api/v1/namespaces/kube-public/configmaps/cluster-info');
  at.served(anonymous, info('GET', '/version'), 200, { remoteAddress: '10.0.0.7' });
  at.served(anonymous, discovery, 200, { remoteAddress: '' });
  assert.deepEqual(at.snapshot(), []);
  at.served(anonymous, discovery, 200, { remoteAddress: '10.0.0.7' });
  assert.deepEqual(eventsOf(at, '10.0.0.7'), [{ kind: 'milestone', milestone: 'discovery', at: start }]);
});

test('`FrontDesk.served` notes that a machine is let in again', () => {
  const at = desk();
  at.served(node('a'), heartbeat, 200, { remoteAddress: '10.0.0.7' });
  at.refuse(refusal('expired'), '10.0.0.7');
  at.served(node('a'), heartbeat, 200, { remoteAddress: '10.0.0.7' });
  const last = eventsOf(at, 'a').at(-1);
  assert.deepEqual(last, { kind: 'milestone', milestone: 'accepted', at: start });
});

test('`Knockers` keep the machines that knocked last', () => {
  const knockers = new Knockers({ total: 2, each: 2 });
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

test('`FrontDesk` is bounded under a flood, and who knocks once is not pushed out by who knocks with many names', () => {
  const step = fc.record({
    address: fc.constantFrom('10.0.0.66', '10.0.0.66', '10.0.0.66', '2001:db8::1'),
    name: fc.string({ maxLength: 2_000 }),
    cause: fc.constantFrom<Refusal['cause']>('foreign-ca', 'expired', 'bad-usage', 'unknown-token', 'malformed-certificate'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const at = desk();
      at.refuse(refusal('foreign-ca', { claimed: 'system:node:honest' }), '10.0.0.5');
      for (const { address, name, cause } of steps) {
        const claimed = `system:node:${name}`;
        at.refuse(refusal(cause, { claimed, why: name, certificate: { ...certificate, subject: name, issuer: name } }), address);
      }
      assert.equal(eventsOf(at, '10.0.0.5').length, 1);
      for (const { timeline } of at.snapshot()) assert.ok(timeline.events.length <= mostEvents);
      const unproven = at.snapshot().filter(({ proven }) => !proven);
      assert.ok(unproven.length <= 3 && JSON.stringify(unproven).length < 3 * 48 * 1024);
    }),
    { numRuns: 50 },
  );
});

test('`FrontDesk` forgets nobody else for ten thousand nodes of one address', () => {
  const at = desk();
  at.served(node('honest'), heartbeat, 200, { remoteAddress: '10.0.0.5' });
  for (let n = 0; n < 10_000; n++) at.refuse(refusal('expired', { claimed: `system:node:n${n}` }), '10.0.0.66');
  assert.ok(at.snapshot().length <= 1_001);
  assert.equal(eventsOf(at, 'honest').length, 1);
});
