import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited } from './edit.ts';

test('`edited` puts a value into the table of its name, and leaves the rest as it is', () => {
  const before = 'version = 2 # new\n[plugins."io.containerd.grpc.v1.cri".cni]\n  bin_dir = "/a"\n  conf_dir = "/b"\n';
  const table = 'plugins."io.containerd.grpc.v1.cri".cni';
  assert.equal(edited(before, { put: 'toml-value', table, key: 'bin_dir', value: '/c' }), before.replace('/a', '/c'));
});

test('`edited` replaces a list that goes over several lines', () => {
  const before = 'disabled_plugins = [\n  "io.containerd.grpc.v1.cri", # by the package\n  "zfs",\n]\nroot = "/x"\n';
  const after = edited(before, { put: 'toml-value', table: '', key: 'disabled_plugins', value: ['zfs'] });
  assert.equal(after, 'disabled_plugins = ["zfs"]\nroot = "/x"\n');
});

test('`edited` makes a table that is not there at the end', () => {
  const after = edited('version = 2\n', { put: 'toml-value', table: 'plugins.cri', key: 'sandbox_image', value: 'pause' });
  assert.equal(after, 'version = 2\n\n[plugins.cri]\n  sandbox_image = "pause"\n');
});

test('`edited` takes a flag and its value out of a variable', () => {
  const before = '# kept\nKUBELET_EXTRA_ARGS="--v=2 --cadvisor-port 0 --network-plugin=cni"\n';
  const without = (flag: string) => edited(before, { put: 'flag-out-of-variable', variable: 'KUBELET_EXTRA_ARGS', flag });
  assert.equal(without('network-plugin'), '# kept\nKUBELET_EXTRA_ARGS="--v=2 --cadvisor-port 0"\n');
  assert.equal(without('cadvisor-port'), '# kept\nKUBELET_EXTRA_ARGS="--v=2 --network-plugin=cni"\n');
});

test('`edited` keeps the other options of Docker', () => {
  const before = '{"log-driver": "json-file"}';
  const after = edited(before, { put: 'json-value', path: ['exec-opts'], value: ['native.cgroupdriver=systemd'] });
  assert.deepEqual(JSON.parse(after), { 'log-driver': 'json-file', 'exec-opts': ['native.cgroupdriver=systemd'] });
});

test('`edited` sets a variable as it stands there, or at the end', () => {
  const before = "# ours\nK3S_URL='https://a:6443'\nexport K3S_TOKEN=x\n";
  const put = (variable: string) => edited(before, { put: 'variable', variable, value: 'y' });
  assert.equal(put('K3S_URL'), before.replace('https://a:6443', 'y'));
  assert.equal(put('K3S_TOKEN'), before.replace('=x', '=y'));
  assert.equal(put('K3S_NODE_NAME'), `${before}K3S_NODE_NAME=y\n`);
});

test('`edited` sets what a unit gives its program, by a flag of either form or by a variable', () => {
  const change = { put: 'unit-setting', flags: ['server', 's'], variables: ['K3S_URL'], value: 'https://b:6443' } as const;
  for (const given of [
    'ExecStart=/usr/local/bin/k3s agent --server HERE --server-side x\n',
    'ExecStart=/usr/local/bin/k3s agent -s=HERE --node-name s\n',
    "ExecStart=/usr/local/bin/k3s \\\n    agent \\\n\t'--server' \\\n\t'HERE' \\\n",
    'Environment="K3S_TOKEN=x" "K3S_URL=HERE"\nExecStart=/usr/local/bin/k3s agent\n',
    'Environment=K3S_URL=HERE\n',
  ]) {
    assert.equal(edited(given.replace('HERE', 'https://a:6443'), change), given.replace('HERE', 'https://b:6443'));
  }
  assert.throws(() => edited('ExecStart=/usr/local/bin/k3s agent\n', change), TypeError);
});

test('`edited` lets a drop-in take away the ExecStart= of others, once', () => {
  const text = '[Service]\n# more words\nExecStart=/usr/bin/kubelet --v=4\n';
  const after = edited(text, { put: 'start-alone' });
  assert.equal(after, '[Service]\n# more words\nExecStart=\nExecStart=/usr/bin/kubelet --v=4\n');
});
