// Real kubeadm, containerd and kubelet join a Muster control plane, on either store, and the node stays what it is when
// the server or the kubelet is started again.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { kubectls } from '../interop/kubectl.ts';
import { until } from '../muster-process.ts';
import { ControlPlaneMachine } from './control-plane-machine.ts';
import { JoiningMachine, withoutJoining } from './joining-machine.ts';
import type { Said } from './machine.ts';
import { NodeView } from './node-view.ts';
import { Site } from './site.ts';

const skip = withoutJoining() ?? false;
/** A busy machine takes its time to start a kubelet; only the first join is measured. */
const patience = 90;

/** The content types of the bodies a kubelet said, by what it asked for: it logs its requests from verbosity 8 on. */
const bodiesIn = (log: string): Map<string, string> => {
  const found = new Map<string, string>();
  let asked = '';
  for (const line of log.split('\n')) {
    const request = /\] (?<verb>POST|PUT|PATCH) https:\/\/[^/]+(?<path>[^?\s]+)/.exec(line)?.groups;
    if (request !== undefined) asked = `${request['verb'] ?? ''} ${request['path'] ?? ''}`;
    const type = /\] +Content-Type: (?<type>\S+)/.exec(line)?.groups?.['type'];
    if (type === undefined || asked === '') continue;
    found.set(asked, type);
    asked = '';
  }
  return found;
};

const inOrder = { concurrency: false } as const;

describe('kubeadm join', { skip, concurrency: true }, () => {
  for (const store of ['embedded', 'etcd'] as const) {
    describe(`store ${store}`, inOrder, () => {
      let site: Site;
      let plane: ControlPlaneMachine;
      let joining: JoiningMachine;
      let view: NodeView;
      let said: Said;
      let seconds: number;
      let readySince: string;

      before(async () => {
        site = await Site.open();
        plane = await ControlPlaneMachine.start(site, 'server', { store });
        joining = await JoiningMachine.prepare(site, 'node-1');
        await joining.kubeletFlags(['--v=8']);
        view = new NodeView(await plane.kubectl(), 'node-1');
        const printed = await plane.joinCommand();
        const began = performance.now();
        said = await joining.join(printed);
        assert.equal(said.code, 0, `${said.stdout}${said.stderr}`);
        readySince = await view.untilReady(60);
        seconds = (performance.now() - began) / 1000;
        // A kubelet makes it when it wants to renew it for the first time, ten seconds after its Node.
        await until('the lease', async () => (await view.lease()) !== undefined, patience);
      });
      after(async () => {
        plane.close();
        await site.close();
      });

      test('is Ready within 30 seconds', (t) => {
        t.diagnostic(`Ready after ${seconds.toFixed(1)} s`);
        assert.match(said.stdout, /This node has joined the cluster/);
        assert.ok(seconds < 30, `${seconds} s`);
      });

      test('kubectl get nodes shows it as any node', async () => {
        const kubectl = await plane.kubectl();
        assert.match(await kubectl.do(['get', 'nodes']), /^NAME +STATUS +ROLES +AGE +VERSION\s*\nnode-1 +Ready +<none> +\d+s +v\S+\s*\n$/);
        const wide = await kubectl.do(['get', 'nodes', '-o', 'wide', '--no-headers']);
        assert.match(wide, new RegExp(` ${joining.machine.address} +<none> +\\S.*containerd://`));
      });

      test('its object is complete: addresses, pod addresses, conditions, lease, CSINode', async () => {
        const { metadata, spec, status } = await view.node();
        assert.deepEqual(status.addresses, [
          { type: 'InternalIP', address: joining.machine.address },
          { type: 'Hostname', address: 'node-1' },
        ]);
        assert.match(spec.podCIDR, /^10\.244\.\d+\.0\/24$/);
        assert.deepEqual(spec.podCIDRs, [spec.podCIDR]);
        assert.equal(spec.taints, undefined);
        assert.equal(status.nodeInfo.machineID, joining.machine.machineId);
        assert.equal(metadata.labels['kubernetes.io/hostname'], 'node-1');
        const conditions = status.conditions.map((each: { type: string; status: string }) => `${each.type}=${each.status}`);
        assert.deepEqual(conditions, ['MemoryPressure=False', 'DiskPressure=False', 'PIDPressure=False', 'Ready=True']);
        const kubectl = await plane.kubectl();
        assert.equal((await view.lease()).metadata.ownerReferences[0].uid, metadata.uid);
        assert.equal((await kubectl.json(['get', 'csinode', 'node-1'])).metadata.ownerReferences[0].uid, metadata.uid);
      });

      test('kubectl describe tells its story', async () => {
        const kubectl = await plane.kubectl();
        const told = await kubectl.do(['describe', 'node', 'node-1']);
        for (const row of [
          new RegExp(`InternalIP: +${joining.machine.address}`),
          /HolderIdentity: +node-1/,
          /Ready +True +.*KubeletReady +kubelet is posting ready status/,
          /PodCIDR: +10\.244\./,
          /Normal +Starting .* kubelet.* Starting kubelet\./,
          /Normal +NodeReady .* Node node-1 status is now: NodeReady/,
        ]) {
          assert.match(told, row);
        }
        const events = await kubectl.do(['get', 'events', '--field-selector', 'involvedObject.name=node-1']);
        assert.match(events, /Normal +RegisteredNode +node\/node-1 +Node node-1 event: Registered Node node-1 in Controller/);
      });

      for (const { version } of kubectls.filter((each) => each.minor >= 22)) {
        test(`kubectl ${version} describes it with the events of both, kubelet and controller`, async () => {
          const told = await (await plane.kubectl(version)).do(['describe', 'node', 'node-1']);
          assert.match(told, /RegisteredNode/);
          assert.match(told, /NodeReady/);
        });
      }

      test('the front desk has it on the last rung', async () => {
        const row = new RegExp(`^node-1 +serving 9/9 +(?!stopped)\\S+ .* ${joining.machine.address}$`);
        await until(`the row, not ${await view.registration()}`, async () => row.test(await view.registration()));
        assert.match(await plane.muster('nodes'), /^node-1 +serving 9\/9 /m);
      });

      test('the kubelet speaks protobuf', async () => {
        const bodies = bodiesIn(await joining.kubeletLog());
        const protobuf = 'application/vnd.kubernetes.protobuf';
        for (const asked of [
          'POST /apis/certificates.k8s.io/v1/certificatesigningrequests',
          'POST /api/v1/nodes',
          'POST /apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases',
          'POST /api/v1/namespaces/default/events',
          'POST /apis/storage.k8s.io/v1/csinodes',
        ]) {
          assert.equal(bodies.get(asked), protobuf, asked);
        }
        assert.equal(bodies.get('PATCH /api/v1/nodes/node-1/status'), 'application/strategic-merge-patch+json');
      });

      test('it stays Ready when Muster is killed and started again', async () => {
        await plane.restart();
        const renewed = await view.renewedAt();
        await until('the next heartbeat', async () => (await view.renewedAt()) > renewed, patience);
        assert.equal((await view.ready())?.lastTransitionTime, readySince);
      });

      test('it is the same node, and Ready again, when the kubelet is started again', async () => {
        const { uid } = (await view.node()).metadata;
        await joining.kubeletFlags([]);
        const before = (await joining.kubeletLog()).length;
        await joining.restartKubelet();
        await until(
          'it registers',
          async () => (await joining.kubeletLog()).slice(before).includes('Node node-1 was previously registered'),
          patience,
        );
        const renewed = await view.renewedAt();
        await until('the next heartbeat', async () => (await view.renewedAt()) > renewed, patience);
        await view.untilReady(patience);
        assert.equal((await view.node()).metadata.uid, uid);
        const log = (await joining.kubeletLog()).slice(before);
        assert.doesNotMatch(log, /Unauthorized|forbidden|Unable to register/);
        assert.equal((await view.requests()).length, 0, 'the certificate is the one it had');
      });
    });
  }

  describe('of another time', inOrder, () => {
    let site: Site;
    let plane: ControlPlaneMachine;
    before(async () => {
      site = await Site.open();
      plane = await ControlPlaneMachine.start(site, 'server', { kubeadm: '1.36' });
    });
    after(async () => {
      plane.close();
      await site.close();
    });

    test('kubeadm 1.20 cannot read what is kept for 1.36, says so, and joins when the server is told of it', async (t) => {
      const joining = await JoiningMachine.prepare(site, 'node-1');
      const printed = await plane.joinCommand();
      const refused = await joining.join(printed);
      assert.notEqual(refused.code, 0);
      assert.match(refused.stderr, /no kind "ClusterConfiguration" is registered for version "kubeadm\.k8s\.io\/v1beta4"/);
      const kubectl = await plane.kubectl();
      const knocks = (): Promise<string> => kubectl.do(['get', 'registrations', '--no-headers']);
      const { stdout: version } = await joining.machine.say(['kubeadm', 'version', '-o', 'short']);
      // A kubeadm that was built without its version says none.
      if (version.startsWith('v0.')) t.diagnostic(`not looked for: MU664, since this kubeadm calls itself ${version.trim()}`);
      else
        await until('it is told', async () => new RegExp(`${joining.machine.address} +admission .*MU664`).test(await knocks()), patience);
      await plane.restart(['--kubeadm-version', '1.20']);
      const { code, stdout, stderr } = await joining.join(printed);
      assert.equal(code, 0, `${stdout}${stderr}`);
      await new NodeView(await plane.kubectl(), 'node-1').untilReady(patience);
    });
  });
});
