// `muster doctor --ssh` through a real sshd: what the other machine shows, and of everything that comes between the cause and the next
// step. On the other machine nothing is changed, and nothing goes on.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import type { Machine, Said } from '../machines/machine.ts';
import { Site, withoutMachines } from '../machines/site.ts';
import { program, until } from '../muster-process.ts';
import { breakResolver, ordinaryUser, sshNode } from './ssh-node.ts';

const without = (): string | false => {
  if (spawnSync('/usr/sbin/sshd', ['-V']).error !== undefined) return 'no sshd (apt-get install openssh-server)';
  return withoutMachines() ?? false;
};

const withoutSudo = (): string | false => (spawnSync('sudo', ['-V']).error === undefined ? false : 'no sudo (apt-get install sudo)');

describe('muster doctor --ssh', { skip: without() }, () => {
  let site: Site;
  let node: Machine;
  let operator: Machine;
  let atRest = 0;
  before(async () => {
    site = await Site.open();
    ({ node, operator } = await sshNode(site));
    await breakResolver(node);
    atRest = (await processes()).length;
  });
  after(() => site.close());

  const words = (host: string, more: readonly string[]): string[] => [process.execPath, program, 'doctor', '--ssh', host, ...more];
  const doctor = (host: string, ...more: string[]): Promise<Said> => operator.say(words(host, more), { seconds: 120 });
  const processes = async (): Promise<string[]> =>
    (await node.run(['ps', '-e', '-o', 'args', '--no-headers'])).split('\n').filter((line) => !/^(?:$|ps )/.test(line));
  /** What was waited for 5 s at most has ended by then, too. */
  const nothingGoesOn = (): Promise<void> => until('nothing goes on', async () => (await processes()).length === atRest, 8);
  const fails = async (host: string, code: string, ...more: string[]): Promise<string> => {
    const said = await doctor(host, ...more);
    assert.equal(said.code, 1, said.stderr);
    assert.equal(said.stdout, '');
    assert.match(
      said.stderr,
      new RegExp(`^error ${code} [^]*\\n {2}saw +\\S[^]*\\n {2}try +\\S[^]*\\n {2}read +muster explain ${code}\\n$`),
    );
    return said.stderr;
  };

  test('it says of the machine what its files show, and leaves nothing there', async () => {
    const written = (): Promise<string> =>
      node.run(['sh', '-c', "find /etc /root/.ssh /tmp /run /var/lib/kubelet -xdev -newermt '-5 minutes' -printf '%p %T@\\n' | sort"]);
    const before = await written();
    const { code, stdout, stderr } = await doctor('edge', '-o', 'json');
    assert.equal(code, 3, stderr);
    const { causes } = JSON.parse(stdout);
    assert.equal(causes.find(({ code }: { code: string }) => code === 'MU313')?.confidence, 'certain', stdout);
    assert.equal(await written(), before);
    await nothingGoesOn();
  });

  test('host, port, key and configuration are given as ssh takes them', async () => {
    const own = ['--ssh-option', 'IdentityFile=/root/.ssh/own'];
    for (const said of await Promise.all([
      doctor(`root@${node.address}`, ...own),
      doctor(`ssh://root@${node.address}:2222`, ...own),
      doctor('edge', '--ssh-option', 'Port=2222'),
      operator
        .write('/tmp/other-config', `Host over-there\n  HostName ${node.address}\n  IdentityFile /root/.ssh/own\n`)
        .then(() => doctor('over-there', '--ssh-config', '/tmp/other-config')),
    ])) {
      assert.match(said.stdout, /MU313/, said.stderr);
    }
    assert.equal((await operator.say([process.execPath, program, 'doctor', '--ssh-option', 'Port=1'])).code, 2);
  });

  test('a shell that greets and one of another kind are no hindrance', async () => {
    await node.write('/root/.bashrc', 'echo welcome to edge-7; echo be careful >&2\n');
    assert.match((await doctor('edge')).stdout, /MU313/);
    await node.run(['sh', '-c', 'rm /root/.bashrc; usermod -s /bin/dash root']);
    assert.match((await doctor('edge')).stdout, /MU313/);
  });

  test('a host key that nobody has confirmed', async () => {
    const said = await fails(
      'edge',
      'MU033',
      '--ssh-option',
      'UserKnownHostsFile=/dev/null',
      '--ssh-option',
      'GlobalKnownHostsFile=/dev/null',
    );
    assert.match(said, /saw +[^]*Host key verification failed\./);
    assert.match(said, /try +ssh edge true /);
  });

  test('another host key than before', async () => {
    const other = await operator.read('/root/.ssh/own.pub');
    await operator.write('/tmp/known', `${node.address} ${other}`);
    const said = await fails('edge', 'MU034', '--ssh-option', 'UserKnownHostsFile=/tmp/known');
    assert.match(said, /REMOTE HOST IDENTIFICATION HAS CHANGED/);
    assert.match(said, /ssh-keygen -R edge/);
  });

  test('a user or a key that is not let in', async () => {
    const said = await fails(`nobody@${node.address}`, 'MU035');
    assert.match(said, new RegExp(`saw +nobody@${node.address}: Permission denied \\(publickey`));
    assert.match(said, /--ssh-option IdentityFile=FILE/);
  });

  test('a user who may become root without a password, and one who may not', { skip: withoutSudo() }, async () => {
    await ordinaryUser(node, 'ops', 'ALL=(root) NOPASSWD: ALL');
    const asRoot = async (host: string, ...more: string[]): Promise<string | undefined> => {
      const { stdout, stderr } = await doctor(host, '-v', ...more);
      assert.notEqual(stdout, '', stderr);
      return /^asRoot +(\S+)/m.exec(stdout)?.[1];
    };
    assert.equal(await asRoot('ops@edge', '--sudo'), 'true');
    assert.equal(await asRoot('ops@edge'), 'false');
    assert.equal(await asRoot('edge', '--sudo'), 'true', 'root needs no sudo');
    await nothingGoesOn();
    await node.write('/usr/local/sbin/df', '#!/bin/sh\nexec sleep 40\n', '755');
    const running = operator.spawn(words('ops@edge', ['--sudo']));
    await until('the collector', async () => (await processes()).some((line) => line.includes('sleep')));
    await running.kill('SIGKILL');
    await nothingGoesOn();
    await node.run(['rm', '/usr/local/sbin/df']);
    await ordinaryUser(node, 'ops', 'ALL=(root) ALL');
    assert.match(await fails('ops@edge', 'MU019', '--sudo'), /saw +sudo: a password is required[^]*without --sudo/);
    await ordinaryUser(node, 'ops', undefined);
    assert.match(await fails('ops@edge', 'MU019', '--sudo'), /saw +sudo: /);
    await nothingGoesOn();
  });

  test('no such host, and a host that is never taken for an option', async () => {
    assert.match(await fails('nowhere.invalid', 'MU036'), /Could not resolve hostname nowhere\.invalid/);
    assert.equal((await doctor('-oProxyCommand=touch /tmp/owned')).code, 1);
    assert.notEqual((await operator.say(['ls', '/tmp/owned'])).code, 0);
  });

  test('nobody listens, nobody is there, and somebody who listens and says nothing', async () => {
    assert.match(await fails('edge', 'MU037', '--ssh-option', 'Port=2'), /Connection refused/);
    const silent = node.spawn([process.execPath, '-e', 'require("net").createServer(() => {}).listen(2323, () => console.log("up"))']);
    await until('the listener', () => silent.said.includes('up'));
    const began = performance.now();
    const quick = ['--ssh-option', 'ConnectTimeout=3'];
    await Promise.all([
      fails('edge', 'MU037', '--ssh-option', 'Port=2323', ...quick),
      fails('root@10.78.0.200', 'MU037', '--ssh-option', 'StrictHostKeyChecking=no', ...quick),
    ]);
    assert.ok(performance.now() - began < 15_000);
    await silent.kill();
  });

  test('a machine without the tools, one that allows no commands, and one without ssh here', async () => {
    await node.run(['mkdir', '-p', '/bare']);
    await node.run(['ln', '-sf', '/bin/dash', '/bare/sh']);
    const authorized = await node.read('/root/.ssh/authorized_keys');
    await node.write('/root/.ssh/authorized_keys', `command="PATH=/bare exec /bin/dash -s" ${authorized}`, '600');
    assert.match(await fails('edge', 'MU039'), /saw +collect: awk is missing on this machine/);
    await node.write(
      '/root/.ssh/authorized_keys',
      `command="echo This account is currently not available. >&2; exit 1" ${authorized}`,
      '600',
    );
    assert.match(await fails('edge', 'MU039'), /saw +This account is currently not available\./);
    await node.write('/root/.ssh/authorized_keys', authorized, '600');
    const here = await operator.say(['env', 'PATH=/nothing', ...words('edge', [])]);
    assert.equal(here.code, 1);
    assert.match(here.stderr, /^error MU027 [^]*apt-get install openssh-client/);
  });

  test('busybox alone is enough', { skip: spawnSync('busybox').error === undefined ? false : 'no busybox' }, async () => {
    const authorized = await node.read('/root/.ssh/authorized_keys');
    await node.run(['sh', '-c', 'mkdir -p /bb && cp "$(command -v busybox)" /bb/ && /bb/busybox --install -s /bb']);
    await node.write('/root/.ssh/authorized_keys', `command="PATH=/bb exec sh -s" ${authorized}`, '600');
    const { stdout, stderr } = await doctor('edge');
    await node.write('/root/.ssh/authorized_keys', authorized, '600');
    assert.match(stdout, /MU313/, stderr);
    await nothingGoesOn();
  });

  test('interrupted by Ctrl-C, ended, or killed, it leaves nothing behind on the machine', async () => {
    await node.write('/usr/local/sbin/df', '#!/bin/sh\nexec sleep 40\n', '755');
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
      const running = operator.spawn(words('edge', []));
      await until('the collector', async () => (await processes()).some((line) => line.includes('sleep')));
      const code = await running.kill(signal);
      if (signal !== 'SIGKILL') {
        assert.equal(code, 130, running.said);
        assert.match(running.said, /^error MU028 /);
      }
      await nothingGoesOn();
    }
    assert.doesNotMatch(await operator.run(['ps', '-e', '-o', 'args', '--no-headers']), /^ssh /m);
    // What hangs is given up after 5 s, and costs only itself.
    const began = performance.now();
    assert.match((await doctor('edge')).stdout, /MU313/);
    assert.ok(performance.now() - began < 30_000);
    await node.run(['rm', '/usr/local/sbin/df']);
  });

  test('a machine that hangs is given up after a minute', async () => {
    await node.write('/usr/local/sbin/head', '#!/bin/sh\nexec sleep 300\n', '755');
    const began = performance.now();
    const { code, stderr } = await doctor('edge');
    const took = performance.now() - began;
    await node.run(['rm', '/usr/local/sbin/head']);
    assert.equal(code, 1);
    assert.match(stderr, /^error MU026 [^]*more than 60 s/);
    assert.ok(took < 65_000, `${took}`);
    await nothingGoesOn();
  });
});
