// Machines broken as people break them. The front desk names the cause, and the log on the machine carries the same code;
// what is put right is Ready again.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kubectl } from '../interop/kubectl.ts';
import { type TemporaryFolder, temporaryFolder, until } from '../muster-process.ts';
import { ControlPlaneMachine } from './control-plane-machine.ts';
import { JoiningMachine, withoutJoining } from './joining-machine.ts';
import { authorityLater, giveCertificate, giveToken, otherAuthority, takeCertificateBack } from './kubelet-identity.ts';
import { NodeView } from './node-view.ts';
import { Site } from './site.ts';

const day = 86_400_000;
/** Longer than a lost node takes to be told: its heartbeats, the grace below, the loop of five seconds. */
const patience = 120;

interface Joined {
  readonly machine: JoiningMachine;
  readonly view: NodeView;
}

const suite = (store: 'embedded' | 'etcd', more?: (around: () => Around) => void): void => {
  describe(`store ${store}`, { concurrency: 3 }, () => {
    let around: Around;
    before(async () => {
      around = await Around.open(store);
    });
    after(() => around.close());

    test('a deleted Node: the kubelet asks for it in vain, and makes it again when it is started again', async () => {
      const { machine, view } = await around.joined('deleted');
      const { uid } = (await view.node()).metadata;
      await around.kubectl.do(['delete', 'node', 'deleted']);
      await around.logged(machine, /nodes "deleted" not found/);
      await around.shown('deleted', /stopped +node-deleted/);
      assert.equal(await view.node(), undefined, 'upstream’s kubelet registers at its start alone');
      await machine.restartKubelet();
      await view.untilReady(patience);
      assert.notEqual((await view.node()).metadata.uid, uid);
      await around.shown('deleted', /serving 9\/9 +serving/);
    });

    test('an expired token: the kubelet is told so, and joins with a new one', async () => {
      const { machine, view } = await around.joined('late');
      const token = await around.plane.token('--ttl', '1s');
      await machine.stopKubelet();
      await around.kubectl.do(['delete', 'node', 'late']);
      await giveToken(machine, around.plane, token);
      await sleep(1_500);
      await machine.restartKubelet();
      await around.logged(machine, /cannot create certificate signing request: Unauthorized \[MU507\]/);
      await around.shown(machine.machine.address, /identity 5\/9 +stopped +MU507/);
      await giveToken(machine, around.plane, await around.plane.token());
      await machine.restartKubelet();
      await view.untilReady(patience);
    });

    test('a second machine of the same name waits with a reason, and takes over when the first is gone', async () => {
      const { machine, view } = await around.joined('twin');
      const { machineID } = (await view.node()).status.nodeInfo;
      const second = await JoiningMachine.prepare(around.site, 'twin');
      const refused = await second.join(await around.plane.joinCommand());
      assert.match(refused.stderr, /a Node with name "twin" and status "Ready" already exists in the cluster/);
      // Whoever goes around kubeadm meets the server.
      await giveToken(second, around.plane, await around.plane.token());
      await second.restartKubelet();
      const held = /Pending +node "twin" is alive/;
      await until('its request waits', async () => held.test(await around.kubectl.do(['get', 'csr', '-o', 'wide'])), patience);
      assert.equal((await view.node()).status.nodeInfo.machineID, machineID);
      assert.equal((await view.ready())?.status, 'True');
      await machine.machine.down();
      await until('it took over', async () => (await view.node())?.status.nodeInfo.machineID === second.machine.machineId, 2 * patience);
      await view.untilReady(patience);
    });

    test('a cloned machine is told, with what tells the two apart', async () => {
      const { machine, view } = await around.joined('clone');
      const second = await JoiningMachine.prepare(around.site, 'clone');
      await second.copyKubeletOf(machine);
      await second.restartKubelet();
      await around.shown('clone', /impaired +cloned-machine/);
      const told = await around.plane.muster('nodes', 'clone');
      for (const { machine: one } of [machine, second]) {
        assert.ok(told.includes(one.machineId), told);
        assert.ok(told.includes(one.address), told);
      }
      const about = ['get', 'events', '--field-selector', 'involvedObject.name=clone,reason=ClonedMachine', '--no-headers'];
      assert.match(await around.kubectl.do(about), /Warning +ClonedMachine +node\/clone/);
      assert.equal((await view.requests()).length, 0);
    });
    more?.(() => around);
  });
};

/** A control plane, its site, and the ways in which all tests look at them. */
class Around {
  readonly site: Site;
  readonly plane: ControlPlaneMachine;
  readonly kubectl: Kubectl;
  readonly folder: TemporaryFolder = temporaryFolder();

  private constructor(site: Site, plane: ControlPlaneMachine, kubectl: Kubectl) {
    this.site = site;
    this.plane = plane;
    this.kubectl = kubectl;
  }

  static async open(store: 'embedded' | 'etcd'): Promise<Around> {
    const site = await Site.open();
    const plane = await ControlPlaneMachine.start(site, 'server', { store, words: ['--node-monitor-grace-period', '25s'] });
    return new Around(site, plane, await plane.kubectl());
  }

  async close(): Promise<void> {
    this.folder.remove();
    this.plane.close();
    await this.site.close();
  }

  async joined(name: string): Promise<Joined> {
    const machine = await JoiningMachine.prepare(this.site, name);
    const { code, stdout, stderr } = await machine.join(await this.plane.joinCommand());
    assert.equal(code, 0, `${stdout}${stderr}`);
    const view = new NodeView(this.kubectl, name);
    await view.untilReady(60);
    return { machine, view };
  }

  /** In the kubelet's own log, from its newest start on. */
  async logged(machine: JoiningMachine, words: RegExp): Promise<void> {
    await until(`${words.source} in the log of ${machine.machine.name}`, async () => words.test(await machine.kubeletLog()), patience);
  }

  /** At the front desk, by both ways of asking. */
  async shown(name: string, row: RegExp): Promise<void> {
    const view = new NodeView(this.kubectl, name);
    let seen = '';
    const isSo = async (): Promise<boolean> => row.test((seen = await view.registration()));
    await until(`${name} as ${row.source}`, isSo, patience).catch((error: unknown) => {
      throw new Error(`it is shown as: ${seen}`, { cause: error });
    });
    const rows = (await this.plane.muster('nodes')).split('\n');
    assert.match(rows.find((each) => each.startsWith(`${name} `)) ?? '', row);
  }
}

describe('broken machines', { skip: withoutJoining() ?? false, concurrency: true }, () => {
  suite('embedded', (around) => {
    test('another host name under the same certificate: MU601, and the request for the new name waits', async () => {
      const { machine, view } = await around().joined('before');
      await machine.kubeletFlags(['--hostname-override=after']);
      await machine.restartKubelet();
      await around().logged(machine, /nodes "after" is forbidden: .*\[MU601\]/);
      await around().shown('before', /stopped +MU601/);
      const [request] = await view.requests();
      assert.equal(request.status.conditions, undefined, 'Pending');
      assert.match(await around().kubectl.do(['get', 'csr', '-o', 'wide']), /Pending +"system:node:before" asks .* "system:node:after"/);
      await machine.kubeletFlags([]);
      await machine.restartKubelet();
      await view.untilReady(patience);
      await around().shown('before', /serving 9\/9 +serving/);
    });

    test('a certificate from the future: MU503, and the earlier one still serves', async () => {
      const { machine, view } = await around().joined('future');
      await giveCertificate(machine, 'future', await authorityLater(around().plane, day, around().folder.path));
      await machine.restartKubelet();
      await around().logged(machine, /Unauthorized \[MU503\]/);
      await around().shown('future', /identity 5\/9 +stopped +MU503/);
      await takeCertificateBack(machine);
      await machine.restartKubelet();
      await view.untilReady(patience);
      await around().shown('future', /serving 9\/9 +serving/);
    });

    test('a certificate of another cluster whose authority has the same name: MU504, under the address', async () => {
      const { machine } = await around().joined('foreign');
      const folder = temporaryFolder();
      await giveCertificate(machine, 'foreign', otherAuthority('kubernetes', folder.path));
      folder.remove();
      await machine.restartKubelet();
      await around().logged(machine, /Unauthorized \[MU504\]/);
      await around().shown(machine.machine.address, /identity 5\/9 +stopped +MU504/);
      assert.match(await around().plane.muster('nodes', machine.machine.address), /another authority of the same name/);
      // Whom it says it is nobody proved: the node of that name is only silent.
      await around().shown('foreign', /heartbeat 7\/9 +stopped +heartbeat-lost/);
    });

    test('a token bound to other names: the request waits with the reason, until somebody approves it', async () => {
      const printed = await around().plane.joinCommand('--node-name', 'edge-*', '--role', 'worker');
      const [edge, office] = await Promise.all(['edge-1', 'office'].map((name) => JoiningMachine.prepare(around().site, name)));
      assert.ok(edge !== undefined && office !== undefined);
      const outcome = await edge.join(printed);
      assert.equal(outcome.code, 0, outcome.stderr);
      // kubeadm would wait for five minutes; the kubelet that it started goes on.
      assert.notEqual((await office.join(printed, [], 10)).code, 0);
      await around().shown('office', /identity 5\/9 +waiting +csr-pending/);
      const rows = (await around().kubectl.do(['get', 'csr', '-o', 'wide', '--no-headers'])).split('\n');
      const [waiting = ''] = rows.filter((row) => row.includes('Pending') && row.includes('edge-*'));
      assert.match(waiting, /office/);
      await around().kubectl.do(['certificate', 'approve', waiting.split(' ')[0] ?? '']);
      await new NodeView(around().kubectl, 'office').untilReady(patience);
      await new NodeView(around().kubectl, 'edge-1').untilReady(patience);
      assert.match(await around().kubectl.do(['get', 'nodes', 'edge-1', '--no-headers']), /^edge-1 +Ready +worker /);
    });

    test('a wrong hash: kubeadm refuses the server, and nothing of the machine is in the cluster', async () => {
      const machine = await JoiningMachine.prepare(around().site, 'astray');
      const printed = (await around().plane.joinCommand()).replace(/sha256:.*/, `sha256:${'0'.repeat(64)}`);
      const { code, stderr } = await machine.join(printed);
      assert.notEqual(code, 0);
      assert.match(stderr, /none of the public keys "sha256:[0-9a-f]{64}" are pinned/);
      await around().shown(machine.machine.address, /identity 5\/9 +climbing +only-discovery/);
      assert.equal(await new NodeView(around().kubectl, 'astray').node(), undefined);
    });

    test('kubeadm with an expired token waits for a signature that does not come', async () => {
      const machine = await JoiningMachine.prepare(around().site, 'slow');
      const printed = await around().plane.joinCommand('--ttl', '1s');
      await sleep(3_000);
      const unsigned = /does not yet contain a JWS signature for token ID "[a-z0-9]{6}", will try again/;
      const { stderr } = await machine.join(printed, ['--v=1'], 15);
      assert.match(stderr, unsigned);
      await around().shown(machine.machine.address, /identity 5\/9 +climbing +only-discovery/);
      assert.equal(await new NodeView(around().kubectl, 'slow').node(), undefined);
    });
  });
  suite('etcd');
});
