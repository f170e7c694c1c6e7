// The doctor on machines that a real systemd has booted, by what its units, its drop-ins and its journal say.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ControlPlaneMachine } from './control-plane-machine.ts';
import { until } from '../muster-process.ts';
import { NodeView } from './node-view.ts';
import { Site } from './site.ts';
import { SystemdNode, withoutSystemd } from './systemd-node.ts';

const patience = 90;

describe('the doctor under a real systemd', { skip: withoutSystemd() ?? false }, () => {
  let site: Site;
  let plane: ControlPlaneMachine;
  before(async () => {
    site = await Site.open();
    plane = await ControlPlaneMachine.start(site, 'server', { words: ['--node-monitor-grace-period', '25s'] });
  });
  after(async () => {
    plane.close();
    await site.close();
  });

  const joined = async (name: string): Promise<{ node: SystemdNode; view: NodeView }> => {
    const node = await SystemdNode.boot(site, name);
    const { code, stdout, stderr } = await node.join(await plane.joinCommand());
    assert.equal(code, 0, `${stdout}${stderr}`);
    const view = new NodeView(await plane.kubectl(), name);
    await view.untilReady(patience);
    return { node, view };
  };

  const diagnosed = async (node: SystemdNode): Promise<any> => JSON.parse((await node.doctor('-o', 'json')).stdout);

  test('a healthy node: one line, exit 0', async () => {
    const { node } = await joined('healthy');
    const { code, stdout } = await node.doctor();
    assert.match(stdout, /^healthy  healthy, nothing found\n$/);
    assert.equal(code, 0);
  });

  const fixed = async (node: SystemdNode, ...words: readonly string[]): Promise<void> => {
    const { code, stdout, stderr } = await node.doctor('fix', ...words, '--yes');
    assert.equal(code, 0, stdout + stderr);
  };

  const saysOf = (causes: any[], code: string, pattern: RegExp): void => {
    const { evidence } = causes.find((cause) => cause.code === code) ?? { evidence: [] };
    const lines = evidence.filter(({ kind, source }: { kind: string; source: string }) => kind === 'line' && source === 'kubelet.service');
    assert.ok(
      lines.some(({ text }: { text: string }) => pattern.test(text)),
      JSON.stringify(causes),
    );
  };

  test('the host name changed: told by the journal, pinned, taken back and told again', async () => {
    const { node, view } = await joined('before');
    await node.machine.run(['hostnamectl', 'set-hostname', 'afterwards']);
    await node.restartKubelet();
    const refused = /node "before" is not allowed to modify node "afterwards"/;
    await until('the kubelet was refused', async () => refused.test(await node.kubeletLog()), 60);
    const { rung, causes } = await diagnosed(node);
    assert.deepEqual([rung, causes[0].code, causes[0].confidence], ['admission', 'MU601', 'certain'], JSON.stringify(causes));
    saysOf(causes, 'MU601', refused);
    await fixed(node, 'MU601');
    await view.untilReady(patience);
    assert.match(await node.machine.read('/etc/default/kubelet'), /--hostname-override=before/);
    assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);
    assert.equal((await node.doctor('undo')).code, 0);
    assert.doesNotMatch(await node.machine.read('/etc/default/kubelet'), /hostname-override/);
    assert.equal((await diagnosed(node)).causes[0].code, 'MU601');
  });

  test('a unit that is not enabled does not come back with a reboot: enabled and started it does, and stays', async () => {
    const { node, view } = await joined('forgotten');
    await node.systemctl('disable', 'kubelet');
    await node.reboot();
    const { causes } = await diagnosed(node);
    assert.deepEqual([causes[0].code, causes[0].confidence], ['MU309', 'certain'], JSON.stringify(causes));
    await fixed(node, 'MU309');
    await view.untilReady(patience);
    await node.reboot();
    assert.equal(await node.show('kubelet', 'ActiveState'), 'active');
    await view.untilReady(patience);
    assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);
  });

  test('a crash loop that systemd has given up: mended and started again before its limit has passed', async () => {
    const { node, view } = await joined('looping');
    const limit = '[Unit]\nStartLimitIntervalSec=600\nStartLimitBurst=3\n[Service]\nRestartSec=200ms\n';
    await node.machine.write('/etc/systemd/system/kubelet.service.d/30-limit.conf', limit);
    await node.kubeletFlags(['--no-such-flag=1']);
    await node.systemctl('daemon-reload');
    await node.machine.say(['systemctl', 'restart', 'kubelet']);
    await until('systemd gave up', async () => (await node.show('kubelet', 'ActiveState')) === 'failed', 60);
    const { causes } = await diagnosed(node);
    assert.deepEqual([causes[0].code, causes[0].confidence], ['MU301', 'certain'], JSON.stringify(causes));
    saysOf(causes, 'MU301', /unknown flag: --no-such-flag/);
    await fixed(node, 'MU301');
    await view.untilReady(patience);
    assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);
  });
});
