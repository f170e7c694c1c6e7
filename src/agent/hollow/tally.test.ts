import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { forbidden, unauthorized } from '../../api/status.ts';
import { PeerError } from '../../language/errors.ts';
import { Durations } from './durations.ts';
import { Tally } from './tally.ts';

suite('`Tally`', () => {
  test('counts a node as lost when it was Ready and is so no longer', () => {
    const tally = new Tally(2);
    tally.isReady('a', false, 1_000);
    assert.equal(tally.lost, 0);
    tally.isReady('a', true, 2_000);
    tally.isReady('a', true, 3_000);
    tally.isReady('a', false, 4_000);
    tally.isReady('a', false, 5_000);
    assert.deepEqual([tally.ready, tally.lost], [0, 1]);
  });

  test('says how long it took until all were Ready, and nothing while some never were', () => {
    const tally = new Tally(2);
    tally.isReady('a', true, 2_000);
    assert.equal(tally.summary(9_000).secondsToReady, undefined);
    tally.isReady('b', true, 3_500);
    tally.isReady('a', false, 4_000);
    tally.isReady('a', true, 5_000);
    assert.equal(tally.summary(9_000).secondsToReady, 3.5);
  });

  test('counts refusals and other trouble by cause, whatever node it happened to', () => {
    const tally = new Tally(3);
    const denied = (name: string) => new PeerError('certificate-request-denied', { args: { name, problem: 'Denied' } });
    for (const name of ['h-1', 'h-2']) tally.failed(name, forbidden({ group: '', resource: 'nodes' }, name, `${name} may not`));
    tally.failed('h-3', unauthorized());
    tally.failed('h-1', denied('node-csr-0a1b'));
    tally.failed('h-2', denied('node-csr-77'));
    tally.failed('h-1', new PeerError('server-unreachable', { args: { server: 'https://s', problem: 'refused' } }));
    const { refused, errors } = tally.summary(0);
    assert.deepEqual(Object.values(refused), [2, 1, 2]);
    assert.match(Object.keys(refused)[0] ?? '', /^403 .*"NODE" is forbidden: NODE may not/);
    assert.deepEqual(Object.values(errors), [1]);
  });

  test('keeps a bounded number of causes', () => {
    const tally = new Tally(1);
    for (let each = 0; each < 1_000; each += 1) tally.failed('h', new Error(`cause ${each}`));
    const { errors } = tally.summary(0);
    assert.ok(Object.keys(errors).length < 50);
    assert.equal(tally.failures.errors, 1_000);
  });

  test('tells why somebody waits, until nobody does', () => {
    const tally = new Tally(1);
    tally.waits('h', 'the node is alive');
    assert.deepEqual([tally.waiting, tally.whyWaiting], [1, 'the node is alive']);
    tally.waits('h', undefined);
    assert.deepEqual([tally.waiting, tally.whyWaiting], [0, undefined]);
  });
});

suite('`Durations`', () => {
  test('gives percentiles within two per cent', () => {
    const durations = new Durations();
    assert.equal(durations.percentile(0.5), undefined);
    for (let each = 1; each <= 1_000; each += 1) durations.add(each);
    for (const [share, expected] of [
      [0.5, 500],
      [0.99, 990],
      [1, 1_000],
    ] as const) {
      const found = durations.percentile(share) ?? 0;
      assert.ok(found >= expected * 0.98 && found <= expected * 1.03, `${share}: ${found}`);
    }
  });

  test('takes what is shorter or longer than it tells apart', () => {
    const durations = new Durations();
    durations.add(0);
    durations.add(1e12);
    assert.equal(durations.percentile(0.5), 0.01);
    assert.ok((durations.percentile(1) ?? 0) > 100_000);
  });
});
