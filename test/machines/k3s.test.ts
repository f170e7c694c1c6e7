// The doctor and the real k3s: a healthy server and agent; a machine that was built anew and a second one of the same name, told apart,
// put right by a remedy of their own, and taken back.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'node:test';
import { adminKubeconfig, K3sMachine } from './k3s-machine.ts';
import { k3sSuite } from './k3s-suite.ts';

const rejected = 'Node password rejected';
const withServer = ['--kubeconfig', adminKubeconfig];

/** The first cause, certain; what starts anew is given its time. */
const untilFound = async (agent: K3sMachine, code: string, seconds = 150): Promise<any> => {
  let seen: any;
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(2000)) {
    seen = await agent.diagnosed(...withServer);
    if (seen.causes[0]?.code === code && seen.causes[0].confidence === 'certain') return seen;
    for (const { code: other, confidence } of seen.causes) assert.ok(confidence !== 'certain' || other === code, `${other} is certain`);
  }
  throw new Error(`not ${code}, but ${seen.verdict} at ${seen.rung}: ${JSON.stringify(seen.causes.slice(0, 3), undefined, 1)}`);
};

const fix = async (agent: K3sMachine, remedy: string): Promise<void> => {
  const { code, stdout, stderr } = await agent.doctor('fix', remedy, '--yes', '--deadline', '150', ...withServer);
  assert.equal(code, 0, stdout + stderr);
};

const undo = async (agent: K3sMachine): Promise<void> => {
  const { code, stdout, stderr } = await agent.doctor('undo', ...withServer);
  assert.equal(code, 0, stdout + stderr);
};

k3sSuite('the doctor and k3s', (ground) => {
  const joined = async (name: string): Promise<K3sMachine> => {
    const { site, server } = ground();
    const agent = await K3sMachine.agent(site, server, name);
    await server.untilReady(name);
    return agent;
  };

  test('a healthy server and a healthy agent: one line each, exit 0', async () => {
    const agent = await joined('sound');
    for (const k3s of [ground().server, agent]) {
      const { code, stdout } = await k3s.doctor();
      assert.equal(stdout, `${k3s.machine.name}  healthy, nothing found\n`);
      assert.equal(code, 0);
    }
    const { verdict } = await agent.diagnosed(...withServer);
    assert.equal(verdict, 'healthy');
    await agent.machine.down();
  });

  test('another node password: MU509 certain; the server forgets the old one; taken back, it is refused again', async () => {
    const agent = await joined('rebuilt');
    await agent.machine.write('/etc/rancher/node/password', '0123456789abcdef0123456789abcdef\n', '600');
    await agent.restart();
    await agent.untilSaid(rejected);
    const alone = await agent.diagnosed();
    assert.notEqual(alone.verdict, 'healthy');
    assert.ok(
      alone.causes.every(({ confidence }: any) => confidence !== 'certain'),
      'the machine alone cannot tell',
    );
    const { rung, causes } = await untilFound(agent, 'MU509');
    assert.equal(rung, 'identity');
    assert.ok(!JSON.stringify(causes).includes('0123456789abcdef0123456789abcdef'), 'the password is told nowhere');
    await fix(agent, 'MU509.forget');
    await ground().server.untilReady('rebuilt');
    await undo(agent);
    await untilFound(agent, 'MU509');
    await agent.machine.down();
  });

  test('a second machine of the same name: MU602 certain; it gets a name of its own, and both are Ready', async () => {
    const { site, server } = ground();
    const first = await joined('twin');
    const second = await K3sMachine.agent(site, server, 'twin');
    await second.untilSaid(rejected);
    const { rung } = await untilFound(second, 'MU602');
    assert.equal(rung, 'admission');
    await fix(second, 'MU602.node-id');
    const id = (await second.machine.read('/etc/rancher/node/id')).trim();
    for (const name of ['twin', `twin-${id}`]) await server.untilReady(name);
    assert.match(await second.machine.read('/etc/rancher/k3s/config.yaml'), /^# as the administrator wrote it\n/);
    assert.equal((await first.diagnosed(...withServer)).verdict, 'healthy');
    await undo(second);
    await untilFound(second, 'MU602');
    await first.machine.down();
    await second.machine.down();
  });
});
