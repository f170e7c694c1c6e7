// `muster up` and `muster join` on machines that a real systemd has booted: the service containerd is used and never changed, and a
// unit that runs them ends in order.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { program, until } from '../muster-process.ts';
import { ControlPlaneMachine } from './control-plane-machine.ts';
import type { Machine } from './machine.ts';
import type { MachineProcess } from './machine-process.ts';
import { NodeView } from './node-view.ts';
import { Site } from './site.ts';
import { bareSystemd, withoutSystemd } from './systemd-node.ts';

const muster = [process.execPath, program];
const theirs = JSON.stringify({
  cniVersion: '0.4.0',
  name: 'pods',
  plugins: [{ type: 'bridge', ipam: { type: 'host-local', subnet: '10.88.0.0/16' } }],
});

describe('Muster under a real systemd', { skip: withoutSystemd() ?? false }, () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  after(() => site.close());

  const settled = (running: MachineProcess): Promise<void> =>
    until('it has settled', () => running.said.includes('Ctrl-C') || !running.isRunning, 60);
  const isActive = async (machine: Machine, unit: string): Promise<string> =>
    (await machine.say(['systemctl', 'is-active', unit])).stdout.trim();

  test('up: the service is started when it stands still, and runs on; where it cannot be, one of its own', async () => {
    const machine = await bareSystemd(site, 'upper');
    await machine.run(['systemctl', 'stop', 'containerd']);
    const first = machine.spawn([...muster, 'up']);
    await settled(first);
    assert.match(first.said, /systemctl start containerd\n[^]*this machine is a Ready node/);
    assert.equal(await first.kill('SIGINT'), 0);
    assert.equal(await isActive(machine, 'containerd'), 'active');
    await machine.run([...muster, 'down', '--yes']);

    await machine.run(['systemctl', 'mask', '--now', 'containerd']);
    const second = machine.spawn([...muster, 'up']);
    await settled(second);
    assert.match(second.said, /the service containerd does not start; starting one of our own[^]*this machine is a Ready node/);
    assert.equal(await second.kill('SIGTERM'), 0);
    assert.equal(await isActive(machine, 'containerd'), 'inactive');
    assert.equal((await machine.say(['pgrep', '-x', 'containerd'])).code, 1);
  });

  test('up: a service that takes long to start holds up nobody who does not want to wait', async () => {
    const machine = await bareSystemd(site, 'slow');
    await machine.run(['systemctl', 'stop', 'containerd']);
    const slow = '[Service]\nExecStartPre=\nExecStartPre=/bin/sleep 600\nTimeoutStartSec=700\n';
    await machine.write('/etc/systemd/system/containerd.service.d/slow.conf', slow);
    await machine.run(['systemctl', 'daemon-reload']);
    const running = machine.spawn([...muster, 'up']);
    await until('it waits for the service', () => running.said.includes('systemctl start containerd'));
    const asked = performance.now();
    assert.equal(await running.kill('SIGINT'), 130);
    assert.ok(performance.now() - asked < 10_000, running.said);
  });

  test('join as a unit: Ready, healthy for the doctor, stopped and started by systemd', async () => {
    const plane = await ControlPlaneMachine.start(site, 'server');
    const machine = await bareSystemd(site, 'unit');
    await machine.write('/etc/cni/net.d/10-pods.conflist', theirs);
    const [, , ...words] = (await plane.joinCommand()).split(' ');
    const unit = `[Unit]\nAfter=containerd.service\n[Service]\nExecStart=${[...muster, 'join', ...words].join(' ')}\nRestart=on-failure\n[Install]\nWantedBy=multi-user.target\n`;
    await machine.write('/etc/systemd/system/muster-agent.service', unit);
    await machine.run(['systemctl', 'daemon-reload']);
    await machine.run(['systemctl', 'enable', '--now', 'muster-agent']);
    const view = new NodeView(await plane.kubectl(), 'unit');
    await view.untilReady(60);
    const healthy = await machine.say([...muster, 'doctor']);
    assert.deepEqual([healthy.code, healthy.stdout], [0, 'unit  healthy, nothing found\n']);
    await machine.run(['systemctl', 'stop', 'muster-agent']);
    assert.equal((await machine.run(['systemctl', 'show', 'muster-agent', '-p', 'Result', '--value'])).trim(), 'success');
    assert.match(await machine.run(['journalctl', '-u', 'muster-agent', '-o', 'cat', '--no-pager']), /Ready node unit[^]*stopped/);
    assert.equal((await machine.say([...muster, 'doctor'])).code, 3);
    await machine.run(['systemctl', 'start', 'muster-agent']);
    await view.untilReady(60);
    plane.close();
  });
});
