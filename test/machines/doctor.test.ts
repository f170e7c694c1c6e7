// The doctor on real machines with real kubelets: nothing to say of a healthy one; the cause of a broken one, a repair that makes it
// Ready, and the way back.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type TemporaryFolder, program, temporaryFolder } from '../muster-process.ts';
import { ControlPlaneMachine } from './control-plane-machine.ts';
import { JoiningMachine, withoutJoining } from './joining-machine.ts';
import { authorityLater, giveCertificate } from './kubelet-identity.ts';
import type { Said } from './machine.ts';
import { NodeView } from './node-view.ts';
import { Site } from './site.ts';

const day = 86_400_000;
const patience = 75;

describe('the doctor', { skip: withoutJoining() ?? false, concurrency: 2 }, () => {
  let site: Site;
  let plane: ControlPlaneMachine;
  const folder: TemporaryFolder = temporaryFolder();
  before(async () => {
    site = await Site.open();
    plane = await ControlPlaneMachine.start(site, 'server', { words: ['--node-monitor-grace-period', '25s'] });
  });
  after(async () => {
    folder.remove();
    plane.close();
    await site.close();
  });

  const joined = async (name: string): Promise<{ joining: JoiningMachine; view: NodeView }> => {
    const joining = await JoiningMachine.prepare(site, name);
    const { code, stdout, stderr } = await joining.join(await plane.joinCommand());
    assert.equal(code, 0, `${stdout}${stderr}`);
    const view = new NodeView(await plane.kubectl(), name);
    await view.untilReady(60);
    return { joining, view };
  };

  const doctor = ({ machine }: JoiningMachine, ...words: readonly string[]): Promise<Said> =>
    machine.say([process.execPath, program, 'doctor', ...words], { seconds: 120 });

  const diagnosed = async (joining: JoiningMachine): Promise<any> => JSON.parse((await doctor(joining, '-o', 'json')).stdout);

  test('a healthy node: one line, exit 0', async () => {
    const { joining } = await joined('healthy');
    const { code, stdout } = await doctor(joining);
    assert.match(stdout, /^healthy  healthy, nothing found\n$/);
    assert.equal(code, 0);
  });

  test('the host name changed: MU601 certain; the name is pinned; undone, it is diagnosed again', async () => {
    const { joining, view } = await joined('old-name');
    await joining.kubeletFlags(['--hostname-override=new-name']);
    await joining.restartKubelet();
    const { causes, rung } = await diagnosed(joining);
    assert.equal(rung, 'admission', JSON.stringify(causes));
    assert.equal(causes[0].code, 'MU601');
    assert.equal(causes[0].confidence, 'certain');
    const fixed = await doctor(joining, 'fix', 'MU601', '--yes');
    assert.equal(fixed.code, 0, fixed.stdout + fixed.stderr);
    await view.untilReady(patience);
    assert.match((await doctor(joining)).stdout, /healthy/);
    assert.equal((await doctor(joining, 'undo')).code, 0);
    assert.equal((await diagnosed(joining)).causes[0].code, 'MU601');
  });

  test('a certificate from the future that hides another name: MU503, then MU601, each put right and undone', async () => {
    const { joining, view } = await joined('future');
    await giveCertificate(joining, 'future', await authorityLater(plane, day, folder.path));
    await joining.kubeletFlags(['--hostname-override=renamed']);
    await joining.restartKubelet();
    const story = await diagnosed(joining);
    assert.equal(story.rung, 'identity');
    assert.equal(story.causes[0].code, 'MU503');
    assert.equal(story.causes[0].confidence, 'certain');
    assert.deepEqual(story.causes[0].becauseOf, ['MU105']);
    assert.deepEqual(story.next, ['MU601']);
    const relinked = await doctor(joining, 'fix', 'MU503', '--yes');
    assert.equal(relinked.code, 0, relinked.stdout + relinked.stderr);
    assert.equal((await diagnosed(joining)).causes[0].code, 'MU601');
    const pinned = await doctor(joining, 'fix', 'MU601', '--yes');
    assert.equal(pinned.code, 0, pinned.stdout + pinned.stderr);
    await view.untilReady(patience);
    assert.equal((await doctor(joining, 'undo')).code, 0);
    assert.equal((await diagnosed(joining)).causes[0].code, 'MU601');
    assert.equal((await doctor(joining, 'undo')).code, 0);
    assert.equal((await diagnosed(joining)).causes[0].code, 'MU503');
  });
});
