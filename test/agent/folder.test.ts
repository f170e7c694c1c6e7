// The folder of an agent: one agent at a time, and a disk that is full at any moment.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Machine } from '../machines/machine.ts';
import type { MachineProcess } from '../machines/machine-process.ts';
import { Site, withoutMachines } from '../machines/site.ts';
import { program, until } from '../muster-process.ts';

const runs = [process.execPath, program];
const disk = '/disk';
const pageBytes = 4096;
const diskPages = 48;
/** More than joining needs. */
const mostFree = 14;

describe('the folder of an agent', { skip: withoutMachines() ?? false }, () => {
  let site: Site;
  let machine: Machine;
  let join: string[] = [];

  before(async () => {
    site = await Site.open();
    machine = await site.machine('disk');
    const server = machine.spawn([...runs, 'server', '--data-dir', '/srv/muster', '--listen', '127.0.0.1:6443']);
    await until(`the server: ${server.said}`, () => server.said.includes('"event":"ready"'));
    const printed = await machine.run([...runs, 'token', 'create', '--print-join-command', '--data-dir', '/srv/muster']);
    const [address = '', ...rest] = printed.trim().replace('kubeadm join ', '').split(' ');
    join = ['--server', `https://${address}`, ...rest];
    await machine.run(['mkdir', disk]);
    await machine.run(['mount', '-t', 'tmpfs', '-o', `size=${diskPages * pageBytes}`, 'tmpfs', disk]);
  });
  after(() => site.close());

  const agent = (...words: string[]): MachineProcess => machine.spawn([...runs, 'agent', '--data-dir', `${disk}/agent`, ...words]);
  /** Leaves room for so many pages. */
  const fill = async (free: number): Promise<void> => {
    await machine.run(['sh', '-c', `dd if=/dev/zero of=${disk}/filler bs=4k 2>/dev/null; true`]);
    if (free > 0) await machine.run(['truncate', '-s', `-${free * pageBytes}`, `${disk}/filler`]);
  };
  const makeRoom = (): Promise<string> => machine.run(['rm', '-f', `${disk}/filler`]);
  const joined = (running: MachineProcess, seconds = 20): Promise<void> =>
    until(`joined: ${running.said}`, () => /registered the node|was registered before/.test(running.said), seconds);

  test('a disk that is full at any write of joining: a code, or a wait; with room again, the machine joins as one node', async () => {
    const outcomes = new Set<string>();
    for (let free = 0; free <= mostFree; free += 1) {
      const name = ['--node-name', `full-${String(free).padStart(2, '0')}`];
      await fill(free);
      const full = agent(...join, ...name);
      await until(`an outcome: ${full.said}`, () => !full.isRunning || /no new certificate yet|registered the node/.test(full.said));
      if (full.isRunning) {
        outcomes.add(full.said.includes('registered the node') ? 'joined' : 'waits');
        await makeRoom();
        if (!full.said.includes('registered the node')) await joined(full, 40);
        await full.kill('SIGTERM');
      } else {
        outcomes.add('refused');
        assert.equal(await full.ended, 1);
        assert.match(full.said, /error MU071 .*\/disk\/agent[^]*saw +ENOSPC/, full.said);
        await makeRoom();
        const again = agent(...join, ...name);
        await joined(again);
        await again.kill('SIGTERM');
      }
      await machine.run(['rm', '-r', `${disk}/agent`]);
    }
    assert.deepEqual([...outcomes].sort(), ['joined', 'refused', 'waits']);
  });

  test('a node that is joined starts and lives on a full disk', async () => {
    const first = agent(...join, '--node-name', 'lives');
    await joined(first);
    await first.kill('SIGKILL');
    await fill(0);
    const second = agent();
    await joined(second);
    await sleep(500);
    assert.equal(second.isRunning, true, second.said);
    await second.kill('SIGTERM');
    await makeRoom();
  });

  test('a second agent on the folder is refused, names the first, and changes nothing; after a kill the folder is free', async () => {
    const first = agent(...join);
    await joined(first);
    const listing = ['sh', '-c', `find ${disk} -type f -not -name lock.pid -exec md5sum {} + | sort`];
    const before = await machine.run(listing);
    const second = agent(...join);
    assert.equal(await second.ended, 1);
    assert.match(second.said, /error MU070 .*another agent is using \/disk\/agent: process \d+/);
    assert.equal(await machine.run(listing), before);
    assert.equal(first.isRunning, true);
    await first.kill('SIGKILL');
    const third = agent();
    await joined(third);
    await third.kill('SIGTERM');
  });
});
