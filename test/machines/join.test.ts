// `muster join` on machines of their own: what only a network, a root and a container runtime of its own can show.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { withoutContainerd } from '../interop/containerd.ts';
import { program, until } from '../muster-process.ts';
import type { Machine } from './machine.ts';
import type { MachineProcess } from './machine-process.ts';
import { Site, withoutMachines } from './site.ts';

const runs = [process.execPath, program];
const network = (subnet: string): string =>
  JSON.stringify({ cniVersion: '0.4.0', name: 'pods', plugins: [{ type: 'bridge', ipam: { type: 'host-local', subnet } }] });

describe('muster join on machines', { skip: withoutMachines() ?? withoutContainerd() ?? false }, () => {
  let site: Site;
  let plane: Machine;
  let machine: Machine;
  let words: string[] = [];

  const joining = (...more: string[]): MachineProcess => machine.spawn([...runs, 'join', ...words, ...more]);
  const says = async (running: MachineProcess, what: RegExp, seconds = 60): Promise<void> => {
    await until(`${String(what)} in ${running.said}`, () => what.test(running.said) || !running.isRunning, seconds);
    assert.match(running.said, what);
  };

  before(async () => {
    site = await Site.open();
    plane = await site.machine('plane');
    machine = await site.machine('edge');
    const server = plane.spawn([...runs, 'server', '--data-dir', '/var/lib/muster', '--listen', `${plane.address}:6443`]);
    await until('the server', () => server.said.includes('"event":"ready"'));
    const token = ['token', 'create', '--kubeconfig', '/var/lib/muster/admin.kubeconfig', '--print-join-command'];
    words = (await plane.run([...runs, ...token])).trim().split('\n').at(-1)?.split(' ').slice(2) ?? [];
  });
  after(() => site.close());

  test('a firewall before the API server drops everything', async () => {
    await plane.run(['iptables', '-A', 'INPUT', '-p', 'tcp', '--dport', '6443', '-j', 'DROP']);
    try {
      const running = joining('--data-dir', '/tmp/dropped');
      await says(running, /reach takes longer than usual \(3 s\): MU403 a firewall blocks the API server's port/);
      assert.equal(await running.kill('SIGINT'), 130);
      assert.match(running.said, /stopped at rung 4 of 9, reach\nerror MU403 [^]*muster explain MU403\n/);
    } finally {
      await plane.run(['iptables', '-F', 'INPUT']);
    }
  });

  test('a host name that no node can have', async () => {
    const call = (name: string): Promise<string> => machine.run(['sh', '-c', `echo ${name} > /proc/sys/kernel/hostname`]);
    await call('edge_one');
    const { code, stderr } = await machine.say([...runs, 'join', ...words, '--data-dir', '/tmp/named']);
    await call('edge');
    assert.match(stderr, /stopped at rung 1 of 9, host\nerror MU106 [^]*"edge_one"/);
    assert.equal(code, 3);
  });

  test('on a terminal one line below the ladder says what takes long, and the last words are the cause', async () => {
    const typed = `stty cols 100 rows 30; exec ${[...runs, 'join', ...words].join(' ')} --data-dir /tmp/drawn --node-name drawn --timeout 12s`;
    const { stdout } = await machine.say(['sh', '-c', `TERM=xterm LANG=C.UTF-8 script -qec '${typed}' /dev/null`]);
    const drawn = stdout.slice(-4_000);
    assert.match(drawn, /✓ 1 host [^\n]*\r\nruntime takes longer than usual \(5 s\): (?:looking for the cause|MU202 [^\n]*)\r\n/);
    assert.match(drawn, /\u001b\[10A\u001b\[0J/);
    assert.match(drawn, /stopped at rung 2 of 9, runtime\r\nerror MU202 [^]*read +muster explain MU202\r\n/);
  });

  test('no containerd, then no network configuration, then a broken one, each by its cause, then Ready', async () => {
    const running = joining();
    await says(running, /runtime takes longer than usual \(5 s\): MU202 /);
    const containerd = machine.spawn(['containerd']);
    await says(running, /network takes longer than usual \(8 s\): MU801 no network configuration/);
    await machine.write('/etc/cni/net.d/10-pods.conflist', '{"cniVersion": "0.4.0", "name": "pods", "plugins": [}');
    await says(running, /network takes longer than usual \(8 s\): MU807 /, 90);
    await machine.write('/etc/cni/net.d/10-pods.conflist', network('10.99.0.0/24'));
    await says(running, /this machine is the Ready node edge after \d+\.\d s/, 90);
    assert.equal(await running.kill('SIGINT'), 0);
    await containerd.kill('SIGKILL');
  });
});
