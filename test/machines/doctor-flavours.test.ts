// A healthy node of each kind is one line for the doctor, and exit code 0.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { withoutContainerd } from '../interop/containerd.ts';
import { program, until } from '../muster-process.ts';
import { Site, withoutMachines } from './site.ts';

const skip = withoutMachines() ?? withoutContainerd() ?? false;

describe('the doctor of healthy nodes', { skip }, () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  after(() => site.close());

  test("a node of Muster's own, with a container runtime of its own", async () => {
    const machine = await site.machine('own');
    const up = machine.spawn([process.execPath, program, 'up', '--data-dir', '/srv/muster']);
    await until('it is up', () => up.said.includes('Ctrl-C') || !up.isRunning, 60);
    assert.match(up.said, /is a Ready node/);
    const { code, stdout } = await machine.say([process.execPath, program, 'doctor']);
    assert.equal(stdout, 'own  healthy, nothing found\n');
    assert.equal(code, 0);
    assert.equal(await up.kill('SIGINT'), 0);
  });
});
