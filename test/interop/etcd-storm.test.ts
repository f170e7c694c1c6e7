// Three servers on three members of etcd while hundreds of machines join: one server is killed in the middle, then the
// member of etcd that leads. No node is lost, no name gets certificates for two keys, and the loops go on elsewhere.
import assert from 'node:assert/strict';
import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseCertificates } from '../../src/signing/certificate.ts';
import { certificateRequestPem, createCertificateRequest } from '../../src/signing/csr.ts';
import { generatePrivateKey } from '../../src/signing/private-key.ts';
import { Door } from '../door.ts';
import { muster, RunningCommand } from '../front-door/muster-command.ts';
import { MusterProcess, temporaryFolder, type TemporaryFolder, until } from '../muster-process.ts';
import { type EtcdCluster, startEtcd, withoutEtcd } from './etcd-process.ts';

const nodes = 240;
const contested = 16;
const requests = '/apis/certificates.k8s.io/v1/certificatesigningrequests';
const leases = '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases';

interface Condition {
  readonly type: string;
  readonly status: string;
}
interface Request {
  readonly metadata: { readonly name: string; readonly creationTimestamp: string };
  readonly status?: { readonly certificate?: string };
}

describe('a storm of joins on three servers and three members of etcd', { skip: withoutEtcd ?? false, timeout: 400_000 }, () => {
  let etcd: EtcdCluster;
  let folder: TemporaryFolder;
  let servers: { readonly process: MusterProcess; readonly door: Door }[] = [];
  let storm: RunningCommand | undefined;
  const stopped: Door[] = [];

  before(async () => {
    etcd = await startEtcd(3);
    folder = temporaryFolder();
    for (const name of ['one', 'two', 'three']) {
      const words = ['--store', 'etcd', '--etcd-servers', etcd.urls.join(','), '--pki-dir', join(folder.path, 'pki')];
      // History is forgotten all the time, so that every watch that comes back must be able to begin anew.
      const more = ['--cluster-cidr', '10.128.0.0/14', '--compaction-interval', '3s'];
      const process = await new MusterProcess({ dataDir: join(folder.path, name), words: [...words, ...more] }).ready();
      servers.push({ process, door: new Door(process.access) });
    }
  });
  after(async () => {
    storm?.child.kill('SIGKILL');
    for (const door of [...stopped, ...servers.map((each) => each.door)]) door.close();
    await Promise.all(servers.map(({ process }) => process.kill('SIGKILL')));
    folder.remove();
    await etcd.stop();
  });

  const door = (n = 0): Door => {
    const server = servers[n % servers.length];
    assert.ok(server !== undefined);
    return server.door;
  };
  const items = async (path: string) => (await door().json(path)).items;
  const ready = async (): Promise<number> =>
    (await items('/api/v1/nodes')).filter(({ status }: { status: { conditions?: Condition[] } }) =>
      status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True'),
    ).length;
  const signed = async (): Promise<Request[]> => (await items(requests)).filter(({ status }: Request) => status?.certificate !== undefined);
  const leads = ({ process }: { readonly process: MusterProcess }): boolean =>
    process.said.lastIndexOf('"event":"leading"') > process.said.lastIndexOf('"event":"following"');

  /** A machine that asks for a name which another one wants as well. */
  const ask = async (token: string, n: number, rival: number, key: KeyObject): Promise<void> => {
    const subject = { commonName: `system:node:contested-${n}`, organizations: ['system:nodes'] };
    const request = Buffer.from(certificateRequestPem(createCertificateRequest({ subject, key }))).toString('base64');
    const usages = ['digital signature', 'key encipherment', 'client auth'];
    const signerName = 'kubernetes.io/kube-apiserver-client-kubelet';
    const body = { metadata: { name: `contested-${n}-${rival}` }, spec: { request, usages, signerName } };
    const process = servers[(n + rival) % servers.length]?.process;
    assert.ok(process !== undefined);
    const machine = new Door(process.access, {});
    stopped.push(machine);
    await machine.json(requests, { method: 'POST', body, headers: { authorization: `Bearer ${token}` } });
  };

  test('a server killed in the middle costs no node, and no name is signed for two keys', async () => {
    const { stdout } = muster('token', 'create', '--print-join-command', '--kubeconfig', servers[0]?.process.kubeconfigPath ?? '');
    const join = (stdout.trim().split('\n').at(-1) ?? '').replace('kubeadm join ', '').split(' ');
    const token = join[join.indexOf('--token') + 1] ?? '';
    const urls = servers.map(({ process }) => process.access.url).join(',');
    storm = new RunningCommand('hollow', '--nodes', String(nodes), '--server', urls, ...join.slice(1));
    await until('a part has joined', async () => (await ready()) >= nodes / 6, 60);
    const leader = servers.find(leads);
    assert.ok(leader !== undefined);
    await Promise.all(
      Array.from({ length: contested }, (_, n) => Promise.all([0, 1].map((rival) => ask(token, n, rival, generatePrivateKey())))),
    );

    await leader.process.kill('SIGKILL');
    const begun = performance.now();
    servers = servers.filter((each) => each !== leader);
    stopped.push(leader.door);
    const before = (await signed()).length;
    await until('another takes over', () => servers.some(leads), 15);
    await until('the next is signed', async () => (await signed()).length > before, 15 - (performance.now() - begun) / 1000);
    console.log(
      `${await ready()} nodes Ready and ${before} certificates at the kill, the next one after ${((performance.now() - begun) / 1000).toFixed(1)} s`,
    );
    await until('all are Ready', async () => (await ready()) === nodes, 180);
    assert.equal((await items(leases)).length, nodes);
    await until('a winner for every contested name', async () => contested <= (await winners()).size, 30);
    await eachNameHasOneKey();
  });

  const winners = async (): Promise<Set<string>> =>
    new Set((await signed()).flatMap(({ metadata: { name } }) => /^contested-\d+/.exec(name)?.[0] ?? []));

  const eachNameHasOneKey = async (): Promise<void> => {
    const keys = new Map<string, Set<string>>();
    for (const { status } of await signed()) {
      const [certificate] = parseCertificates(Buffer.from(status?.certificate ?? '', 'base64').toString());
      assert.ok(certificate !== undefined);
      const name = certificate.subject.commonName;
      keys.set(name, (keys.get(name) ?? new Set()).add(certificate.publicKeyInfo.toString('base64')));
    }
    assert.equal(keys.size, nodes + contested);
    for (const [name, found] of keys) assert.equal(found.size, 1, name);
  };

  test('every node has pod addresses of its own', async () => {
    await until('all have some', async () => (await cidrs()).every((each) => each !== undefined), 30);
    assert.equal(new Set(await cidrs()).size, nodes);
  });

  const cidrs = async (): Promise<(string | undefined)[]> =>
    (await items('/api/v1/nodes')).map(({ spec }: { spec: { podCIDR?: string } }) => spec.podCIDR);

  test('the leading member of etcd killed, and back again: writes go on, the loops stay, no node is lost', async () => {
    const member = await etcd.leader();
    await member.kill();
    const begun = performance.now();
    const body = { metadata: { generateName: 'after-' } };
    const writes = async (): Promise<boolean> =>
      (await door(1).ask('/api/v1/namespaces/default/configmaps', { method: 'POST', body })).status === 201;
    await until('a write', writes, 15);
    console.log(`written again ${((performance.now() - begun) / 1000).toFixed(1)} s after the leading member was killed`);
    const renewed = async () => (await items(leases)).map(({ spec }: { spec: { renewTime: string } }) => spec.renewTime);
    const before = await renewed();
    await until('every node renews its lease', async () => (await renewed()).every((time: string, n: number) => time !== before[n]), 40);
    await member.start();
    await door().json('/api/v1/namespaces', { method: 'POST', body: { metadata: { name: 'late' } } });
    const account = '/api/v1/namespaces/late/serviceaccounts/default';
    await until('the loops work', async () => (await door(1).ask(account)).status === 200, 15);
    assert.equal(servers.filter(leads).length, 1);
    assert.equal(await ready(), nodes);
    const lost = (await items('/api/v1/events?fieldSelector=reason%3DNodeNotReady')).length;
    assert.equal(lost, 0, 'no node was ever marked lost');
  });
});
