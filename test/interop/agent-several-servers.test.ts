// A machine that was told of one server of several goes on with another when that one is gone.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Door } from '../door.ts';
import { muster } from '../front-door/muster-command.ts';
import { MusterProcess, temporaryFolder, type TemporaryFolder, until } from '../muster-process.ts';
import { AgentProcess } from './agent-process.ts';
import { type EtcdCluster, startEtcd, withoutEtcd } from './etcd-process.ts';

const withoutAddress = Object.values(networkInterfaces()).some((all) => all?.some(({ internal }) => !internal) === true)
  ? undefined
  : 'this machine has no address but loopback';
const nodeName = 'edge-1';
const leasePath = `/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/${nodeName}`;

describe('muster agent and two servers, of which it was told one', {
  skip: withoutEtcd ?? withoutAddress ?? false,
  timeout: 120_000,
}, () => {
  let etcd: EtcdCluster;
  let folder: TemporaryFolder;
  let told: MusterProcess;
  let other: MusterProcess;
  let door: Door;
  let agent: AgentProcess;

  const serve = (name: string): Promise<MusterProcess> => {
    const words = ['--store', 'etcd', '--etcd-servers', etcd.urls.join(','), '--pki-dir', join(folder.path, 'pki')];
    return new MusterProcess({ dataDir: join(folder.path, name), listen: '0.0.0.0:0', words }).ready();
  };

  before(async () => {
    etcd = await startEtcd();
    folder = temporaryFolder();
    told = await serve('told');
    other = await serve('other');
    door = new Door(other.access);
    const printed = muster('token', 'create', '--print-join-command', '--kubeconfig', told.kubeconfigPath).stdout.trim().split(' ');
    const [, , , ...trust] = printed;
    const server = `https://${told.access.host}:${told.access.port}`;
    agent = new AgentProcess(['--server', server, ...trust, '--data-dir', join(folder.path, 'agent'), '--node-name', nodeName]);
  });
  after(async () => {
    door.close();
    await agent.kill();
    await Promise.all([told, other].map((server) => server.kill('SIGKILL')));
    folder.remove();
    await etcd.stop();
  });

  test('it learns of both', async () => {
    const path = join(folder.path, 'agent', 'known-servers');
    await until('two servers', async () => existsSync(path) && readFileSync(path, 'utf8').trim().split('\n').length === 2, 30);
  });

  test('its heartbeat goes on when the one it was told of is killed', async () => {
    await until('a lease', async () => (await door.ask(leasePath)).status === 200);
    await told.kill('SIGKILL');
    const killed = Date.now();
    const renewed = async (): Promise<boolean> => Date.parse((await door.json(leasePath)).spec.renewTime) > killed;
    await until(`a renewal at the other; ${agent.said}`, renewed, 40);
    assert.equal(agent.child.exitCode, null);
  });
});
