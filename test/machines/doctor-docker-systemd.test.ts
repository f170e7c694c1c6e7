// Real Docker and a real kubelet under a real systemd, which makes the control groups for whoever asks it: the kubelet does, as those
// of its neighbours do, and Docker makes folders.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ControlPlaneMachine } from './control-plane-machine.ts';
import { docker, withoutDocker } from './container-runtime.ts';
import { program, until } from '../muster-process.ts';
import { NodeView } from './node-view.ts';
import { Site } from './site.ts';
import { SystemdNode, withoutSystemd } from './systemd-node.ts';

const patience = 120;
const daemon = '/etc/docker/daemon.json';
const kubeletConfig = '/var/lib/kubelet/config.yaml';
const makesFolders = `{
  "log-driver": "json-file",
  "exec-opts": ["native.cgroupdriver=cgroupfs"]
}
`;
const refused = /kubelet cgroup driver: \\?"systemd\\?" is different from docker cgroup driver: \\?"cgroupfs/;

/** A container that is none of the kubelet's. */
const runSleeper = `tar -C / -ch bin/sleep $(ldd /bin/sleep | grep -o '/[^ ]*') 2> /dev/null | docker import - sleeper
docker run --detach --net none --name sleeper sleeper /bin/sleep infinity`;

describe('the doctor, Docker and a kubelet under a real systemd', { skip: withoutSystemd() ?? withoutDocker() ?? false }, () => {
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

  const docked = async (name: string): Promise<{ node: SystemdNode; view: NodeView }> => {
    const node = await SystemdNode.boot(site, name, docker());
    await node.machine.write(daemon, makesFolders);
    await node.systemctl('restart', 'docker');
    const { code, stdout, stderr } = await node.join(await plane.joinCommand());
    assert.equal(code, 0, `${stdout}${stderr}`);
    const view = new NodeView(await plane.kubectl(), name);
    await view.untilReady(patience);
    return { node, view };
  };

  const driverOf = async ({ machine }: SystemdNode): Promise<string> =>
    (await machine.run(['docker', 'info', '--format', '{{.CgroupDriver}}'])).trim();

  test('the kubelet is told to use systemd: Docker is made to fit, taken back, and told again', async () => {
    const { node, view } = await docked('docked');
    assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);
    const config = `${await node.machine.read(kubeletConfig)}cgroupDriver: systemd\n`;
    await node.machine.write(kubeletConfig, config);
    await node.restartKubelet();
    await until('the kubelet gave up', async () => refused.test(await node.kubeletLog()), 60);

    const found = async (): Promise<void> => {
      const { verdict, causes } = JSON.parse((await node.doctor('-o', 'json')).stdout);
      assert.deepEqual([verdict, causes[0]?.code, causes[0]?.confidence], ['problem', 'MU201', 'certain'], JSON.stringify(causes));
      assert.match(JSON.stringify(causes[0].evidence), /is different from docker cgroup driver/);
    };
    await found();

    await node.machine.run(['sh', '-ec', runSleeper]);
    const tooMuch = await node.doctor('fix', 'MU201', '--yes');
    assert.equal(tooMuch.code, 7, tooMuch.stdout + tooMuch.stderr);
    assert.match(tooMuch.stdout, /its containers are started again[^]*muster doctor fix MU201\.set-docker --yes does it\n$/);
    await node.machine.run(['docker', 'rm', '--force', 'sleeper']);

    const { code, stdout, stderr } = await node.machine.say(
      [process.execPath, program, 'doctor', 'fix', 'MU201', '--yes', '--deadline', `${patience}`],
      { seconds: 2 * patience },
    );
    assert.equal(code, 0, stdout + stderr);
    await view.untilReady(patience);
    assert.equal(await driverOf(node), 'systemd');
    assert.deepEqual(JSON.parse(await node.machine.read(daemon)), {
      'log-driver': 'json-file',
      'exec-opts': ['native.cgroupdriver=systemd'],
    });
    assert.equal(await node.machine.read(kubeletConfig), config);
    // It is systemd that keeps the pods' groups now.
    assert.equal(await node.show('kubepods.slice', 'ActiveState'), 'active');
    assert.match((await node.doctor()).stdout, /healthy, nothing found\n$/);

    assert.equal((await node.doctor('undo')).code, 0);
    assert.equal(await node.machine.read(daemon), makesFolders);
    assert.equal(await driverOf(node), 'cgroupfs');
    await until('the kubelet gave up again', async () => (await node.show('kubelet', 'SubState')) === 'auto-restart', 60);
    await found();
  });
});
