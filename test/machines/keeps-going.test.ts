// A real kubelet stays a Ready node: through many heartbeats, and through the rotation of its certificate. Both wait; how
// long is told by SOAK_MINUTES (2 unless set) and SIGNING_MINUTES (3 unless set).
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../muster-process.ts';
import { ControlPlaneMachine, type StoreName } from './control-plane-machine.ts';
import { JoiningMachine, withoutJoining } from './joining-machine.ts';
import { NodeView } from './node-view.ts';
import { Site } from './site.ts';

const minute = 60_000;
const minutesOf = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const soakMinutes = minutesOf('SOAK_MINUTES', 2);
const signingMinutes = minutesOf('SIGNING_MINUTES', 3);

/** What a kubelet logs when the server does not treat it well. */
const trouble =
  /Unauthorized|forbidden|Unable to register|Error updating node status|[Ff]ailed to (?:update node lease|ensure lease)|Failed to watch|Reached backoff/;
const troubleIn = (log: string): string[] => log.split('\n').filter((line) => trouble.test(line));

interface Joined {
  readonly plane: ControlPlaneMachine;
  readonly machine: JoiningMachine;
  readonly view: NodeView;
  readonly readySince: string;
}

describe('a real kubelet that waits', { skip: withoutJoining() ?? false, concurrency: true }, () => {
  let site: Site;
  const planes: ControlPlaneMachine[] = [];

  before(async () => {
    site = await Site.open();
  });
  after(async () => {
    for (const plane of planes) plane.close();
    await site.close();
  });

  const join = async (name: string, store: StoreName, words: readonly string[] = []): Promise<Joined> => {
    const plane = await ControlPlaneMachine.start(site, `${name}-server`, { store, words });
    planes.push(plane);
    const machine = await JoiningMachine.prepare(site, name);
    const { code, stdout, stderr } = await machine.join(await plane.joinCommand());
    assert.equal(code, 0, `${stdout}${stderr}`);
    const view = new NodeView(await plane.kubectl(), name);
    const readySince = await view.untilReady(60);
    // A kubelet makes its lease ten seconds after its Node.
    await until('the first heartbeat', async () => (await view.renewedAt()) > 0, 60);
    return { plane, machine, view, readySince };
  };

  for (const store of ['embedded', 'etcd'] as const) {
    test(`is Ready for ${soakMinutes} minutes of heartbeats, store ${store}`, async (t) => {
      const { plane, machine, view, readySince } = await join(`soak-${store}`, store);
      const began = performance.now();
      const before = await plane.residentMegabytes();
      let [renewals, last, widest] = [0, await view.renewedAt(), 0];
      while (performance.now() - began < soakMinutes * minute) {
        await sleep(4_000);
        const renewed = await view.renewedAt();
        if (renewed === last) continue;
        widest = Math.max(widest, renewed - last);
        last = renewed;
        renewals += 1;
      }
      const condition = await view.ready();
      const after = await plane.residentMegabytes();
      t.diagnostic(`${renewals} renewals, ${widest} ms the longest between two; server ${before} MB resident, then ${after} MB`);
      assert.equal(condition?.status, 'True');
      assert.equal(condition.lastTransitionTime, readySince, 'Ready all the time');
      assert.ok(renewals >= soakMinutes * 5, `${renewals} renewals`);
      assert.ok(widest < 20_000, `${widest} ms without a renewal`);
      assert.deepEqual(troubleIn(await machine.kubeletLog()), []);
      assert.doesNotMatch(plane.said, /"level":"error"|node lost|cloned machine/);
    });
  }

  test(`rotates a certificate of ${signingMinutes} minutes, and stays Ready beyond its end`, async (t) => {
    const { machine, view, readySince } = await join('rotates', 'embedded', ['--cluster-signing-duration', `${signingMinutes}m`]);
    const current = async (): Promise<X509Certificate> =>
      new X509Certificate(await machine.machine.read('/var/lib/kubelet/pki/kubelet-client-current.pem'));
    const first = await current();
    assert.deepEqual(await view.requests(), [], 'the first was asked for with a token');
    const endOfFirst = Date.parse(first.validTo);
    await until('another certificate', async () => (await current()).serialNumber !== first.serialNumber, (endOfFirst - Date.now()) / 1000);
    const second = await current();
    const [life, age] = [endOfFirst - Date.parse(first.validFrom), Date.now() - Date.parse(first.validFrom)];
    t.diagnostic(
      `a certificate of ${life / minute} minutes was replaced after ${(age / minute).toFixed(1)}: ${Math.round((100 * age) / life)} %`,
    );
    assert.equal(second.subject, first.subject);
    const [request] = await view.requests();
    assert.equal(request.spec.username, 'system:node:rotates');
    assert.deepEqual(
      request.status.conditions.map(({ type, reason }: { type: string; reason: string }) => `${type} ${reason}`),
      ['Approved AutoApproved'],
    );
    const issued = new X509Certificate(Buffer.from(request.status.certificate, 'base64'));
    assert.equal(issued.serialNumber, second.serialNumber);
    await sleep(Math.max(0, endOfFirst - Date.now()) + 15_000);
    const condition = await view.ready();
    assert.equal(condition?.status, 'True');
    assert.equal(condition.lastTransitionTime, readySince, 'Ready all the time');
    assert.ok(Date.now() - (await view.renewedAt()) < 15_000, 'heartbeats go on');
    const log = await machine.kubeletLog();
    assert.match(log, /certificate rotation detected, shutting down client connections/);
    assert.deepEqual(troubleIn(log), []);
  });
});
