// A machine joins with `muster agent`: a Muster control plane, and a real one that knows nothing of Muster.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { withoutReal } from '../conformance/real-server.ts';
import { program, startFresh, temporaryFolder, until } from '../muster-process.ts';
import { AgentProcess, mayNameHosts } from './agent-process.ts';
import { Containerd, withoutContainerd } from './containerd.ts';
import { Kubectl, kubectls, withoutKubectl } from './kubectl.ts';
import { startRealCluster } from './real-cluster.ts';

interface Cluster {
  readonly kubeconfigPath: string;
  stop(): Promise<void>;
}

const installed = kubectls[0];

const muster = async (): Promise<Cluster> => {
  const fresh = await startFresh();
  return { kubeconfigPath: fresh.muster.kubeconfigPath, stop: fresh.stop };
};

const openKubectl = (kubeconfigPath: string): Kubectl => {
  assert.ok(installed !== undefined);
  return new Kubectl(installed, kubeconfigPath);
};

/** Backdated by five minutes, its certificates are due for renewal when they come, and last for 40 seconds more. */
const real = (): Promise<Cluster> => startRealCluster(openKubectl, ['--cluster-signing-duration=340s']);

const joinWords = (kubeconfigPath: string): string[] => {
  const words = [program, 'token', 'create', '--print-join-command', '--kubeconfig', kubeconfigPath];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const [server = '', ...rest] = (stdout.trim().split('\n').at(-1) ?? '').replace('kubeadm join ', '').split(' ');
  return ['--server', `https://${server}`, ...rest];
};

const joins = (about: string, start: () => Promise<Cluster>, skip: string | undefined, shortLived: boolean): void => {
  describe(`muster agent and ${about}`, { skip: skip ?? false }, () => {
    const folder = temporaryFolder();
    const dataDir = join(folder.path, 'agent');
    const containerd = new Containerd(folder.path);
    const own = ['--data-dir', dataDir, '--container-runtime-endpoint', containerd.socket];
    let cluster: Cluster | undefined;
    let kubectl: Kubectl | undefined;
    let agent: AgentProcess | undefined;
    let words: string[] = [];

    const json = async (...typed: string[]) => {
      assert.ok(kubectl !== undefined);
      return kubectl.json(typed);
    };
    const ready = async () => {
      const { status } = await json('get', 'node', 'edge-1');
      return status.conditions?.find(({ type }: { type: string }) => type === 'Ready') ?? {};
    };
    const isReady = (status: string) => async (): Promise<boolean> => (await ready()).status === status;
    const nodeNames = async (): Promise<string[]> =>
      (await json('get', 'nodes')).items.map((node: { metadata: { name: string } }) => node.metadata.name);

    before(async () => {
      cluster = await start();
      kubectl = openKubectl(cluster.kubeconfigPath);
      words = joinWords(cluster.kubeconfigPath);
      agent = new AgentProcess([...words, ...own, '--node-name', 'edge-1']);
    });
    after(async () => {
      await agent?.kill();
      await containerd.stop();
      kubectl?.close();
      await cluster?.stop();
      folder.remove();
    });

    test('the node appears, with lease, CSINode and taint, and says why it is not Ready', async () => {
      await until(`the node: ${agent?.said ?? ''}`, async () => (await nodeNames()).includes('edge-1'));
      await until('its status', isReady('False'));
      assert.match((await ready()).message, /container runtime is down: nothing answers at .*c\.sock/);
      const { spec, status } = await json('get', 'node', 'edge-1');
      assert.ok(spec.taints.some(({ key }: { key: string }) => key === 'muster.dev/no-pods'));
      assert.match(status.nodeInfo.kubeletVersion, /^v1\.\d+\.\d+-muster/);
      await until('the lease', async () => (await json('get', 'leases', '-n', 'kube-node-lease')).items.length === 1);
      assert.equal((await json('get', 'csinode', 'edge-1')).metadata.ownerReferences[0].kind, 'Node');
    });

    test('it is Ready when containerd is, and not before its network is', { skip: withoutContainerd() ?? false }, async () => {
      await containerd.start();
      await until('the reason', async () => /NetworkReady=false reason:NetworkPluginNotReady/.test((await ready()).message));
      containerd.addNetwork();
      await until('Ready', isReady('True'));
      assert.match((await json('get', 'node', 'edge-1')).status.nodeInfo.containerRuntimeVersion, /^containerd:\/\//);
    });

    test('pods bound to it are told and let go', async () => {
      assert.ok(kubectl !== undefined);
      await until('the service account', async () => (await kubectl?.say(['get', 'sa', 'default']))?.code === 0);
      const spec = { nodeName: 'edge-1', automountServiceAccountToken: false, containers: [{ name: 'c', image: 'i' }] };
      await kubectl.do(['create', '-f', '-'], {
        input: JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'bound' }, spec }),
      });
      await until('the condition', async () => JSON.stringify((await json('get', 'pod', 'bound')).status).includes('MusterNoPods'));
      await kubectl.do(['delete', 'pod', 'bound', '--timeout=20s']);
    });

    test('a Node that is deleted comes back', async () => {
      const { uid } = (await json('get', 'node', 'edge-1')).metadata;
      await kubectl?.do(['delete', 'node', 'edge-1']);
      await until('the node again', async () => {
        const { items } = await json('get', 'nodes');
        return items.length === 1 && items[0].metadata.uid !== uid;
      });
    });

    test('killed and started with nothing but its folder, under another host name, it is the same node', async () => {
      await agent?.kill();
      agent = new AgentProcess(own, mayNameHosts ? 'izj6cgkv35o1qg19b4t96iz' : undefined);
      await until('the node again', () => agent?.said.includes('registered before') === true || agent?.said.includes('Ready') === true);
      if (mayNameHosts) assert.match(agent.said, /the host name changed; this machine stays the node it is/);
      assert.deepEqual(await nodeNames(), ['edge-1']);
    });

    test('a second agent on its folder is refused, and another name, in words', async () => {
      const second = new AgentProcess(own);
      assert.notEqual(await second.ended, 0);
      assert.match(second.said, /MU070/);
      await agent?.kill();
      const other = new AgentProcess([...own, '--node-name', 'edge-2']);
      assert.equal(await other.ended, 7, other.said);
      assert.match(other.said, /MU098.*edge-1/);
      agent = new AgentProcess(own);
    });

    const long = shortLived ? false : 'its certificates live long';
    test('short certificates are renewed without a gap, approved by nobody, and earlier ones kept', { skip: long }, async () => {
      const pki = join(dataDir, 'pki');
      const kept = (): string[] => readdirSync(pki).filter((name) => /^kubelet-client-\d/.test(name));
      await until('Ready again', isReady('True'));
      const { lastTransitionTime } = await ready();
      const before = kept().length;
      await until('two renewals', () => kept().length >= before + 2, 90);
      const isCurrent = (): boolean => readlinkSync(join(pki, 'kubelet-client-current.pem')).endsWith(kept().at(-1) ?? '?');
      await until('the newest is in use', isCurrent);
      assert.equal((await ready()).lastTransitionTime, lastTransitionTime, 'Ready all the time');
      const { items } = await json('get', 'csr');
      const own = items.filter(({ spec }: { spec: { username: string } }) => spec.username === 'system:node:edge-1');
      assert.ok(own.length >= 2);
      for (const { status } of own) {
        assert.equal(status.conditions[0].reason, 'AutoApproved');
        assert.notEqual(status.certificate, undefined);
      }
    });

    test('removed, it is gone with all that was its own, and comes back only when it is started', async () => {
      await agent?.kill('SIGTERM');
      await kubectl?.do(['delete', 'node', 'edge-1']);
      await until('its lease is gone', async () => (await json('get', 'leases', '-n', 'kube-node-lease')).items.length === 0, 60);
      await until('its CSINode is gone', async () => (await json('get', 'csinodes')).items.length === 0, 60);
      assert.deepEqual(await nodeNames(), []);
      const stranger = new AgentProcess(['--data-dir', join(folder.path, 'nobody'), '--container-runtime-endpoint', containerd.socket]);
      assert.notEqual(await stranger.ended, 0, 'without folder and token it is nobody');
      assert.deepEqual(await nodeNames(), []);
      agent = new AgentProcess(own);
      await until('the node again', async () => (await nodeNames()).includes('edge-1'));
    });
  });
};

joins('a Muster control plane', muster, installed === undefined ? withoutKubectl : undefined, false);
joins('a real kube-apiserver and kube-controller-manager', real, installed === undefined ? withoutKubectl : withoutReal(), true);
