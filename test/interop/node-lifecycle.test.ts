// A node's life as an operator sees it with kubectl: it gets addresses, is lost, comes back, and goes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Client } from '../../src/client/client.ts';
import { createHttpsTransport } from '../../src/client/https-transport.ts';
import { kubeconfigFiles } from '../../src/client/kubeconfig-files.ts';
import { loadKubeconfig } from '../../src/client/kubeconfig.ts';
import { createClient } from '../../src/client/rest-client.ts';
import { until } from '../muster-process.ts';
import { ScriptedKubelet } from './scripted-kubelet.ts';
import { withEveryKubectl } from './with-kubectl.ts';

const words = ['--node-monitor-grace-period', '3s', '--cluster-cidr', '10.244.0.0/16,fd00:10:244::/48'];

withEveryKubectl(
  'a node is registered, lost, found and deleted',
  (around) => {
    const run = (said: string): Promise<string> => around().kubectl.do(said.split(' '));
    const node = () => around().kubectl.json(['get', 'node', 'n1']);
    const taints = async (): Promise<string[]> =>
      ((await node()).spec.taints ?? []).map(({ key, effect }: { key: string; effect: string }) => `${key}:${effect}`);
    const shows = async (what: RegExp): Promise<boolean> => what.test(await run('get node n1 -o wide --no-headers'));
    let client: Client;
    let kubelet: ScriptedKubelet;
    let other: ScriptedKubelet;

    before(() => {
      client = createClient(createHttpsTransport(loadKubeconfig({ fallback: around().muster.kubeconfigPath }, kubeconfigFiles)));
      kubelet = new ScriptedKubelet(client, 'n1');
      other = new ScriptedKubelet(client, 'n2');
    });
    after(async () => {
      kubelet.fallSilent();
      other.fallSilent();
      await client.close();
    });

    test('it becomes Ready, without taints, with addresses of both families for its pods', async () => {
      await kubelet.register();
      kubelet.beat();
      await until('no taints', async () => (await taints()).length === 0);
      await until('addresses', async () => (await node()).spec.podCIDRs !== undefined);
      assert.deepEqual((await node()).spec.podCIDRs, ['10.244.0.0/24', 'fd00:10:244::/64']);
      assert.ok(await shows(/^n1 +Ready .*<none> +\d+s *$/m));
      assert.match(await run('get events -n default'), /RegisteredNode +node\/n1 +Node n1 event: Registered Node n1 in Controller/);
    });

    test('it stays so on its lease alone', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      assert.ok(await shows(/^n1 +Ready /));
    });

    test('it is lost when the lease is no longer renewed, and says why', async () => {
      // Were it the only one, its pods would stay: then it is the server that may be cut off.
      await other.register();
      other.beat();
      kubelet.fallSilent();
      await until('NotReady', () => shows(/^n1 +NotReady .*heartbeat-lost/));
      const lost = ['node.kubernetes.io/unreachable:NoExecute', 'node.kubernetes.io/unreachable:NoSchedule'];
      await until('taints', async () => (await taints()).sort().join() === lost.join());
      assert.match(await run('describe node n1'), /Ready +Unknown .*NodeStatusUnknown +Kubelet stopped posting node status\./);
    });

    test('it is Ready again, without taints, when the kubelet posts', async () => {
      kubelet.beat();
      await kubelet.post();
      await until('no taints', async () => (await taints()).length === 0);
      assert.ok(await shows(/^n1 +Ready /));
    });

    test('a cordoned node carries the taint', async () => {
      await run('cordon n1');
      await until('the taint', async () => (await taints()).join() === 'node.kubernetes.io/unschedulable:NoSchedule');
      await run('uncordon n1');
      await until('no taint', async () => (await taints()).length === 0);
    });

    test('its lease goes with it, and its addresses are free', async () => {
      kubelet.fallSilent();
      await run('delete node n1');
      await until('the lease gone', async () => !(await run('get leases -n kube-node-lease -o name')).includes('n1'));
    });

    test('orphans stay and are nobody’s', async () => {
      const map = (name: string, ownerReferences: object[] = []): Promise<string> =>
        around().kubectl.do(['create', '-f', '-'], {
          input: JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, ownerReferences } }),
        });
      await map('owner');
      const { uid } = (await around().kubectl.json(['get', 'cm', 'owner'])).metadata;
      await map('child', [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'owner', uid }]);
      await run('delete cm owner --cascade=orphan');
      assert.equal((await around().kubectl.json(['get', 'cm', 'child'])).metadata.ownerReferences, undefined);
      await run('delete cm child --cascade=foreground');
    });
  },
  words,
);
