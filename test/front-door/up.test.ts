// `muster up` on machines of every kind: what it does to them, what it says, and that nothing is left when it ends.
import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { withoutContainerd } from '../interop/containerd.ts';
import type { Machine, Said } from '../machines/machine.ts';
import type { MachineProcess } from '../machines/machine-process.ts';
import { Site, withoutMachines } from '../machines/site.ts';
import { program, until } from '../muster-process.ts';

const skip = withoutMachines() ?? withoutContainerd() ?? (existsSync('/usr/bin/kubectl') ? false : 'no kubectl');
const data = '/var/lib/muster';
const packages = ['containerd', 'runc', 'containernetworking-plugins'];
const cached = (): boolean => packages.every((name) => globSync(`/var/cache/apt/archives/${name}_*.deb`).length > 0);
const runs = [process.execPath, program];

describe('muster up', { skip }, () => {
  let site: Site;
  let machine: Machine;
  let count = 0;
  let atRest: readonly string[] = [];

  const processes = async (): Promise<readonly string[]> =>
    (await machine.run(['ps', '-e', '-o', 'args', '--no-headers'])).split('\n').filter((line) => !/^(?:ps |$)/.test(line));
  const up = (...words: string[]): MachineProcess => machine.spawn([...runs, 'up', ...words]);
  const kubectl = (...words: string[]): Promise<string> => machine.run(['kubectl', `--kubeconfig=${data}/admin.kubeconfig`, ...words]);
  const settled = async (running: MachineProcess, seconds = 30): Promise<void> => {
    try {
      await until('settled', () => running.said.includes('Ctrl-C') || !running.isRunning, seconds);
    } catch (error) {
      throw new Error(running.said, { cause: error });
    }
  };
  const ready = async (running: MachineProcess): Promise<void> => {
    await settled(running);
    assert.match(running.said, /this machine is a Ready node after \d+\.\d s/, running.said);
  };
  /** As on a machine that never had them. */
  const withoutPackages = async (): Promise<void> => {
    await machine.run(['dpkg', '--remove', '--force-depends', ...packages]);
  };
  const withoutCache = (): Promise<string> => machine.run(['sh', '-c', 'rm -f /var/cache/apt/archives/*.deb']);

  before(async () => {
    site = await Site.open();
  });
  after(() => site.close());
  beforeEach(async () => {
    machine = await site.machine(`up-${(count += 1)}`);
    atRest = await processes();
  });
  afterEach(() => machine.down());

  test('where containerd does not run: Ready in seconds, the same node again, and nothing is left', async () => {
    const first = up();
    await ready(first);
    assert.match(await kubectl('get', 'nodes', '--no-headers'), /^up-1 +Ready /);
    const [uid, range] = (await kubectl('get', 'node', 'up-1', '-o', 'jsonpath={.metadata.uid} {.spec.podCIDR}')).split(' ');
    assert.ok((await machine.read(`${data}/containerd/cni/10-muster.conflist`)).includes(range ?? '?'));
    await until('its registration', async () => /^up-1 +serving 9\/9 +serving/.test(await kubectl('get', 'registrations', '--no-headers')));
    const asked = performance.now();
    assert.equal(await first.kill('SIGINT'), 0);
    assert.ok(performance.now() - asked < 3_000, 'ends at once');
    assert.deepEqual(await processes(), atRest);
    assert.equal((await machine.say(['ls', '/etc/cni/net.d', '/run/containerd/containerd.sock'])).stdout.trim(), '/etc/cni/net.d:');

    const second = up();
    await ready(second);
    assert.equal(await kubectl('get', 'node', 'up-1', '-o', 'jsonpath={.metadata.uid}'), uid);
    assert.equal((await kubectl('get', 'csr', '-o', 'name')).trim().split('\n').length, 1);
    await second.kill('SIGINT');
    await machine.run([...runs, 'down', '--yes']);
    assert.notEqual((await machine.say(['ls', data])).code, 0);
  });

  test('interrupted before it is Ready, it ends with 130 and says where it stood; for programs too', async () => {
    await machine.write('/usr/bin/containerd', '#!/bin/sh\nexec sleep 600\n', '755');
    const running = up();
    await until('it waits for the runtime', () => running.said.includes('2 runtime'));
    const asked = performance.now();
    assert.equal(await running.kill('SIGINT'), 130);
    assert.ok(performance.now() - asked < 10_000, 'ends at once');
    assert.match(running.said, /stopping\n[^]*stopped at rung 2 of 9, runtime\n[^]*stopped; the data stays/);
    assert.deepEqual(await processes(), atRest);
    const forPrograms = up('-o', 'json');
    await until('it waits for the runtime', () => forPrograms.said.includes('2 runtime'));
    assert.equal(await forPrograms.kill('SIGTERM'), 130);
    assert.match(forPrograms.said, /"state": "interrupted",\s+"exitCode": 130/);
  });

  test('killed outright, it leaves no containerd, and comes back', async () => {
    const first = up();
    await ready(first);
    await first.kill('SIGKILL');
    await until('nothing is left', async () => (await processes()).length === atRest.length);
    const second = up();
    await ready(second);
    await second.kill('SIGTERM');
    assert.deepEqual(await processes(), atRest);
  });

  test('a containerd that runs is used, and only gets a network when it has none', async () => {
    const containerd = machine.spawn(['containerd']);
    await until('containerd', async () => (await machine.say(['test', '-S', '/run/containerd/containerd.sock'])).code === 0);
    const first = up();
    await ready(first);
    assert.match(await machine.read('/etc/cni/net.d/10-muster.conflist'), /muster0/);
    await first.kill('SIGINT');
    assert.equal(containerd.isRunning, true);
    assert.match(await machine.run([...runs, 'down', '--yes']), /\/etc\/cni\/net\.d\/10-muster\.conflist/);
    assert.equal((await machine.run(['ls', '/etc/cni/net.d'])).trim(), '');

    const theirs =
      '{"cniVersion":"0.4.0","name":"theirs","plugins":[{"type":"bridge","ipam":{"type":"host-local","subnet":"10.9.0.0/24"}}]}';
    await machine.write('/etc/cni/net.d/50-theirs.conflist', theirs);
    const second = up();
    await ready(second);
    assert.equal((await machine.run(['ls', '/etc/cni/net.d'])).trim(), '50-theirs.conflist');
    assert.equal(await machine.read('/etc/cni/net.d/50-theirs.conflist'), theirs);
    await second.kill('SIGINT');
  });

  test('a plain user gets the control plane, and is told which rungs need root', async () => {
    await machine.run(['install', '-d', '-o', 'nobody', '/tmp/home']);
    const plain = ['env', 'HOME=/tmp/home', 'XDG_DATA_HOME=/tmp/home/data', 'setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    const running = machine.spawn([...plain, ...runs, 'up']);
    await settled(running);
    assert.match(running.said, /error MU077 [^]*rungs runtime, network and serving need root[^]*sudo make up/);
    assert.match(running.said, /This machine is not Ready yet; the control plane is/);
    const words = ['kubectl', '--kubeconfig=/tmp/home/data/muster/admin.kubeconfig', 'get', 'nodes', '--no-headers'];
    assert.match(await machine.run(words), /^up-\d+ +NotReady /);
    assert.equal(await running.kill('SIGINT'), 3);
    assert.deepEqual(await processes(), atRest);
  });

  test('what is missing is installed, after saying so', { skip: cached() ? false : 'no packages in /var/cache/apt/archives' }, async () => {
    await withoutPackages();
    assert.match(
      await machine.run([...runs, 'up', '--dry-run']),
      /^would install with apt-get containerd, runc, .*\nnothing was changed\n$/,
    );
    assert.notEqual((await machine.say(['which', 'containerd'])).code, 0);
    const running = up();
    await ready(running);
    assert.match(running.said, /installing with apt-get, since this machine lacks them: containerd, runc, containernetworking-plugins/);
    await running.kill('SIGINT');
    assert.deepEqual(await processes(), atRest);
  });

  test('a lock of another package manager is waited for', { skip: cached() ? false : 'no packages in the cache' }, async () => {
    await withoutPackages();
    const lock = `use Fcntl; open(my $f, "+<", "/var/lib/dpkg/lock-frontend"); my $l = pack("s s x4 q q i x4", F_WRLCK, 0, 0, 0, 0); fcntl($f, F_SETLK, $l) or die; print "locked\\n"; sleep 60;`;
    const holder = machine.spawn(['perl', '-e', `$| = 1; ${lock}`]);
    await until(`the lock: ${holder.said}`, () => holder.said.includes('locked'));
    const running = up();
    await until(`it says so: ${running.said}`, () => running.said.includes('another apt-get or dpkg is at work'));
    await holder.kill('SIGTERM');
    await ready(running);
    await running.kill('SIGINT');
  });

  test('packages that cannot be had: the cause and what to do, and the control plane runs on', async () => {
    await withoutPackages();
    await withoutCache();
    const running = up();
    await settled(running, 60);
    assert.match(
      running.said,
      /error MU075 {2}containerd runc containernetworking-plugins cannot be downloaded\n[^]*saw .*E: [^]*apt-get update/,
    );
    assert.match(running.said, /✗|fail 2 runtime/);
    assert.match(await kubectl('get', 'nodes', '--no-headers'), /NotReady/);
    assert.equal(await running.kill('SIGINT'), 3);
    await machine.run(['dpkg', '--audit']);
  });

  test('no apt-get, and nothing wanted: what is missing is named', async () => {
    await withoutPackages();
    const declined = up('--skip-install');
    await settled(declined);
    assert.match(declined.said, /error MU073 .*containerd runc containernetworking-plugins/);
    await declined.kill('SIGINT');
    await machine.run(['rm', '/usr/bin/apt-get']);
    const running = up();
    await settled(running);
    assert.match(running.said, /error MU072 .*containerd runc containernetworking-plugins/);
    await running.kill('SIGINT');
  });

  test('a containerd that does not come up is told with its last words', async () => {
    await machine.write('/usr/bin/containerd', '#!/bin/sh\necho "containerd: the moon is in the wrong house" >&2\nexit 1\n', '755');
    const running = up();
    await settled(running);
    assert.match(running.said, /error MU078 .*\n +saw +containerd: the moon is in the wrong house\n[^]*containerd\.log/);
    assert.equal(await running.kill('SIGINT'), 3);
    assert.match(running.said, /stopping\nstopped at rung 2 of 9, runtime\nerror MU078 [^]*muster explain MU078\nstopped; the data stays/);
    assert.deepEqual(await processes(), atRest);
  });

  test('a port that is taken is passed over; a folder in use is refused, and nothing is started', async () => {
    const listener = machine.spawn([
      process.execPath,
      '-e',
      'require("net").createServer().listen(6443, "127.0.0.1", () => console.log("up"))',
    ]);
    await until('the listener', () => listener.said.includes('up'));
    const running = up();
    await ready(running);
    assert.match(running.said, /control plane ready at https:\/\/127\.0\.0\.1:6444 /);
    const second = await machine.say([...runs, 'up']);
    assert.equal(second.code, 1);
    assert.match(second.stderr, /^error MU040 /);
    await running.kill('SIGINT');
  });

  test('on a terminal the ladder is drawn in place, and the question comes first', async () => {
    const terminal = (words: string, input: string): Promise<Said> => {
      const typed = `stty cols 90 rows 30; exec ${runs.join(' ')} up ${words}`;
      return machine.say(['sh', '-c', `(${input}) | TERM=xterm LANG=C.UTF-8 script -qec '${typed}' /dev/null`]);
    };
    const drawn = await terminal('', `sleep 5; printf '\\003'; sleep 2`);
    assert.equal(drawn.code, 0);
    assert.match(drawn.stdout, /\u001b\[9A\u001b\[0J/);
    assert.match(drawn.stdout, /✓ 9 serving [^]*✓ 1 host [^]*this machine is a Ready node[^]*stopped; the data stays/);
    await withoutPackages();
    const declined = await terminal('', `sleep 2; printf 'n\\n'; sleep 3; printf '\\003'; sleep 2`);
    assert.equal(declined.code, 3, 'it said why the machine is not Ready');
    assert.match(declined.stdout, /lacks them: containerd, [^]*\[y\/N\] [^]*MU073/);
  });
});
