import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UsageError } from '../language/errors.ts';
import type { OptionValues } from './command.ts';
import { readCidr, readClusterCidr, readDuration, readListen, readServerOptions } from './server-options.ts';

function typed(values: Readonly<Record<string, string>>): OptionValues {
  return { text: (name) => values[name], texts: () => [], has: (name) => Object.hasOwn(values, name) };
}

test('`readServerOptions` gives what the help promises when nothing is typed', () => {
  const options = readServerOptions(typed({ '--data-dir': '/srv/m' }), {});
  assert.equal(options.pkiDir, '/srv/m/pki');
  assert.deepEqual(options.listen, { address: '0.0.0.0', port: 6443 });
  assert.equal(options.serviceCidr, '10.96.0.0/12');
  assert.equal(options.clusterCidr, undefined);
  assert.equal(options.compactionIntervalSeconds, 300);
  const { nodeMonitorGraceSeconds, nodeStartupGraceSeconds, nodeMonitorPeriodSeconds } = options;
  assert.deepEqual([nodeMonitorGraceSeconds, nodeStartupGraceSeconds, nodeMonitorPeriodSeconds], [50, 60, 5]);
});

test('`readListen` takes names, both families and port 0', () => {
  assert.deepEqual(readListen('[::1]:7443'), { address: '::1', port: 7443 });
  assert.deepEqual(readListen('localhost:0'), { address: 'localhost', port: 0 });
  assert.deepEqual(readListen(':6443'), { address: '0.0.0.0', port: 6443 });
  for (const wrong of ['6443', '10.0.0.1', '10.0.0.1:70000', '::1:6443', 'a b:1', '[zz]:1', ''])
    assert.throws(() => readListen(wrong), UsageError);
});

test('`readDuration` takes seconds, minutes and hours, and nothing that is no time', () => {
  assert.equal(readDuration('--x', '90'), 90);
  assert.equal(readDuration('--x', '5m'), 300);
  assert.equal(readDuration('--x', '1h'), 3600);
  for (const wrong of ['0', '-1', '5d', '', 'm']) assert.throws(() => readDuration('--x', wrong), UsageError);
});

test('`readCidr` takes both families', () => {
  assert.equal(readCidr('--x', 'fd00::/108'), 'fd00::/108');
  for (const wrong of ['10.0.0.0', '10.0.0.0/33', '10.0.0/8', '10.0.0.0/8/8', 'x/8'])
    assert.throws(() => readCidr('--x', wrong), UsageError);
});

test('`readClusterCidr` takes one range or one of each family, wide enough for nodes', () => {
  for (const right of ['10.244.0.0/16', 'fd00:10:244::/48', '10.244.0.0/16,fd00:10:244::/48', '10.244.0.0/24']) {
    assert.equal(readClusterCidr('--x', right), right);
  }
  for (const wrong of ['10.244.0.0/25', 'fd00::/65', '10.0.0.0/8,10.1.0.0/16', '10.244.0.0/16,', '10.0.0.0/16,fd00::/48,fd01::/48', '']) {
    assert.throws(() => readClusterCidr('--x', wrong), UsageError);
  }
});

test('`readServerOptions` takes an etcd with its members, and refuses half of one', () => {
  const etcd = { '--data-dir': '/srv/m', '--store': 'etcd', '--etcd-servers': 'https://10.0.0.5:2379,https://10.0.0.6:2379' };
  assert.deepEqual(readServerOptions(typed({ ...etcd, '--etcd-cafile': '/srv/ca.pem' }), {}).store, {
    kind: 'etcd',
    servers: ['https://10.0.0.5:2379', 'https://10.0.0.6:2379'],
    caFile: '/srv/ca.pem',
    certFile: undefined,
    keyFile: undefined,
  });
  for (const wrong of [{ '--etcd-servers': '10.0.0.5:2379' }, { '--etcd-servers': '' }, { '--store': 'embedded' }])
    assert.throws(() => readServerOptions(typed({ ...etcd, ...wrong }), {}), UsageError);
});
