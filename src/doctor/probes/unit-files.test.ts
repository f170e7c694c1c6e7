// The units of a root that does not run, and what is known by them.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { valueOf } from '../facts/reading.ts';
import { lookAt } from './look.ts';
import { readFacts } from '../reading/read-facts.ts';
import { unitTexts } from './unit-files.ts';

const root = mkdtempSync(join(tmpdir(), 'muster-units-'));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

const put = (path: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

/** elf(5): little endian, e_machine at 18. */
const elf = (machine: number): Buffer =>
  Buffer.from(`7f454c46020101${'00'.repeat(9)}0200${machine.toString(16).padStart(2, '0')}00`, 'hex');

put('/lib/systemd/system/k3s-agent.service', '[Service]\nUser=kube\nEnvironmentFile=-/srv/%N.env\nExecStart=/usr/local/bin/k3s agent\n');
put('/etc/systemd/system/k3s-agent.service.d/20-b.conf', '[Service]\nNice=2\n');
put('/lib/systemd/system/k3s-agent.service.d/20-b.conf', '[Service]\nNice=1\n');
put('/lib/systemd/system/k3s-agent.service.d/10-a.conf', '[Service]\nNice=0\n');
put('/srv/k3s-agent.env', 'K3S_URL=https://192.0.2.7:6443\n');
put('/usr/local/bin/k3s', elf(183));
put('/bin/mount', elf(62));
symlinkSync('/lib/systemd/system/k3s-agent.service', join(root, 'etc/systemd/system/k3s-agent.service'));

test('`unitTexts` follows links within the root, and gives drop-ins in the order of their names', () => {
  const text = unitTexts(root, ['kubelet.service', 'k3s-agent.service'], (path) => {
    try {
      return readFileSync(join(root, path), 'utf8');
    } catch {
      return undefined;
    }
  });
  const headings = text.split('\n').filter((line) => line.startsWith('# '));
  assert.deepEqual(headings, [
    '# /etc/systemd/system/k3s-agent.service',
    '# /lib/systemd/system/k3s-agent.service.d/10-a.conf',
    '# /etc/systemd/system/k3s-agent.service.d/20-b.conf',
  ]);
});

test('of a root the flavour, the files that its unit names, its user and foreign programs are known', async () => {
  const facts = readFacts(await lookAt({ root, live: false }, { now: () => 0, monotonic: () => 0 }));
  assert.equal(valueOf(facts.layout)?.flavour, 'k3s');
  assert.equal(valueOf(facts.k3s)?.server, 'https://192.0.2.7:6443');
  assert.equal(valueOf(facts.k3s)?.places['server'], '/srv/k3s-agent.env');
  assert.equal(valueOf(facts.kubeletStart)?.user, 'kube');
  assert.deepEqual(valueOf(facts.builds)?.programs, [{ path: '/usr/local/bin/k3s', builtFor: 'arm64', runs: false }]);
});
