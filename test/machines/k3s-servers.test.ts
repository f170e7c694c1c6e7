// Faults of k3s servers: each is found for certain, and put right by its own remedy where it has one.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'node:test';
import { adminKubeconfig, K3sMachine } from './k3s-machine.ts';
import { k3sSuite } from './k3s-suite.ts';

const config = '/etc/rancher/k3s/config.yaml';
const ofServer = ['--kubeconfig', '/etc/rancher/k3s/k3s.yaml'];

const sh = (one: K3sMachine, script: string): Promise<string> => one.machine.run(['sh', '-ec', script]);

const untilFound = async (one: K3sMachine, code: string | undefined, words: readonly string[] = []): Promise<void> => {
  let seen: any;
  for (const end = performance.now() + 120_000; performance.now() < end; await sleep(2000)) {
    seen = await one.diagnosed(...words);
    if (code === undefined ? seen.verdict === 'healthy' : seen.causes[0]?.code === code && seen.causes[0].confidence === 'certain') return;
  }
  throw new Error(
    `not ${code ?? 'healthy'}, but ${seen.verdict}: ${JSON.stringify(seen.causes?.slice(0, 3), undefined, 1)}\n${await one.log()}`,
  );
};

const fix = async (one: K3sMachine, remedy: string, words: readonly string[] = []): Promise<void> => {
  const { code, stdout, stderr } = await one.doctor('fix', remedy, '--yes', '--deadline', '120', ...words);
  assert.equal(code, 0, stdout + stderr);
};

k3sSuite('the doctor and faults of k3s servers', (ground) => {
  test('MU529: a server is given another token than its data was made with; it takes the one that it keeps', async () => {
    const { server } = ground();
    await sh(server, `cp -p ${config} /root/config.yaml; echo 'token: a-token-of-somebody-else' >> ${config}`);
    await server.restart();
    try {
      await untilFound(server, 'MU529');
      await fix(server, 'MU529.kept-token');
      await server.untilReady('server');
      await untilFound(server, undefined, ofServer);
      const { code, stdout, stderr } = await server.doctor('undo');
      assert.equal(code, 0, stdout + stderr);
      await untilFound(server, 'MU529');
    } finally {
      await sh(server, `cp -p /root/config.yaml ${config}`);
      await server.restart();
      await server.untilReady('server');
    }
  });

  test("the cluster's CA is among the roots of the machine, and this version looks past it: nothing is said of MU515", async () => {
    const { site, server } = ground();
    const agent = await K3sMachine.agent(site, server, 'trusting');
    await server.untilReady('trusting');
    await sh(agent, 'cp /var/lib/rancher/k3s/agent/server-ca.crt /usr/local/share/ca-certificates/cluster.crt; update-ca-certificates');
    await agent.restart();
    await untilFound(agent, undefined, ['--kubeconfig', adminKubeconfig]);
    assert.match(await agent.log(), /trusted by the host CA bundle/);
    await agent.machine.down();
  });

  test('MU423: a second server cannot join data in SQLite', async () => {
    const { site, server } = ground();
    const second = await K3sMachine.joiningServer(site, server, 'second');
    await untilFound(second, 'MU423', ['--kubeconfig', adminKubeconfig]);
    const { stdout } = await second.doctor('fix', 'MU423', '--kubeconfig', adminKubeconfig);
    assert.match(stdout, /cluster-init: true[^]*# on server/);
    await second.machine.down();
  });
});
