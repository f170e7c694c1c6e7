import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { systemClock } from '../../base/clock.ts';
import type { Remedy, Step } from '../remedies/remedy.ts';
import type { Ground } from './ground.ts';
import { Journal } from './journal.ts';
import { memoryGround, memoryMachine, type MemoryMachine, PowerCut } from './memory-ground.fixture.ts';
import { carryOut, close, cutOff, isTooSoon, takeBack, type Workshop } from './repair.ts';

const journalIn = (t: TestContext): Journal => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-journal-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return new Journal(folder);
};

const remedyOf = (steps: readonly Step[]): Remedy => ({ name: 'test', title: { en: 'test', zh: '测试' }, applicability: 'safe', steps });

const paths = ['/etc/a', '/etc/b', '/var/c'];
const anyPath = fc.constantFrom(...paths);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('edit-file' as const),
    path: anyPath,
    edit: fc.record({ put: fc.constant('text' as const), text: fc.string() }),
  }),
  fc.record({
    kind: fc.constant('edit-file' as const),
    path: anyPath,
    edit: fc.record({
      put: fc.constant('flag-in-variable' as const),
      variable: fc.constant('ARGS'),
      flag: fc.constant('x'),
      value: fc.constant('1'),
    }),
  }),
  fc.record({ kind: fc.constant('relink' as const), path: fc.constant('/pki/current'), target: fc.constantFrom('one.pem', 'two.pem') }),
  fc.record({ kind: fc.constant('move-aside' as const), path: anyPath }),
  fc.record({
    kind: fc.constant('unit' as const),
    unit: fc.constant('kubelet'),
    action: fc.constantFrom('start', 'stop', 'restart', 'enable', 'disable'),
  }),
  fc.constant({ kind: 'reload-units' as const }),
  fc.record({ kind: fc.constant('host-name' as const), name: fc.constantFrom('x', 'y') }),
);

const freshMachine = (): MemoryMachine => {
  const machine = memoryMachine({ '/etc/a': 'A="1"\nARGS="--old"\n', '/var/c': 'c', '/etc/hostname': 'first' });
  machine.links.set('/pki/current', 'old.pem');
  machine.active.add('kubelet');
  return machine;
};

const stateOf = ({ files, links, active, enabled }: MemoryMachine) => ({
  files: [...files].sort(),
  links: [...links],
  active: [...active],
  enabled: [...enabled],
});

const workshopOn = (ground: Ground, journal: Journal): Workshop => ({ ground, journal, clock: systemClock });

test('taking a repair back leaves the machine as it was, whatever its steps', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 6 }), async (steps) => {
      // Undoing a restart starts the unit again; a repair begins on one that runs.
      const machine = freshMachine();
      const before = stateOf(machine);
      const workshop = workshopOn(memoryGround(machine), journalIn(t));
      const entry = await carryOut(workshop, 'MU000.test', remedyOf(steps));
      await takeBack(workshop, entry);
      assert.deepEqual(stateOf(machine), before);
    }),
    { numRuns: 25 },
  );
});

test('a repair that was cut off at any point is taken back by whoever comes next', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 5 }), fc.nat({ max: 12 }), async (steps, touches) => {
      const machine = freshMachine();
      const before = stateOf(machine);
      const journal = journalIn(t);
      const dying = workshopOn(memoryGround(machine, touches), journal);
      try {
        await carryOut(dying, 'MU000.test', remedyOf(steps));
      } catch (error) {
        assert.ok(error instanceof PowerCut);
      }
      const next = workshopOn(memoryGround(machine), journal);
      for (const entry of cutOff(next)) await takeBack(next, entry);
      assert.deepEqual(stateOf(machine), before);
    }),
    { numRuns: 30 },
  );
});

test('a step that cannot be taken back keeps none of the others, and is told', async (t) => {
  const machine = freshMachine();
  const whole = memoryGround(machine);
  const ground: Ground = {
    ...whole,
    run: async (program, words) =>
      words.includes('remount,ro') ? { status: 32, said: 'mount: /var: mount point is busy.' } : whole.run(program, words),
  };
  const workshop = workshopOn(ground, journalIn(t));
  const steps: readonly Step[] = [
    { kind: 'edit-file', path: '/etc/made', edit: { put: 'text', text: 'a' } },
    { kind: 'program', program: 'mount', arguments: ['-o', 'remount,rw', '/var'], undo: ['-o', 'remount,ro', '/var'] },
  ];
  const { ending, note } = await takeBack(workshop, await carryOut(workshop, 'MU000.test', remedyOf(steps)));
  assert.equal(ending, 'failed');
  assert.match(note ?? '', /mount point is busy/);
  assert.equal(machine.files.has('/etc/made'), false);
});

test('a repair that was verified is not done again within the cool-down', async (t) => {
  const workshop = workshopOn(memoryGround(freshMachine()), journalIn(t));
  const entry = await carryOut(workshop, 'MU000.test', remedyOf([{ kind: 'reload-units' }]));
  assert.equal(isTooSoon(workshop, 'MU000.test'), false);
  close(workshop, entry);
  assert.equal(isTooSoon(workshop, 'MU000.test'), true);
});

test('the journal passes over what lies beside its folders: the lock of whoever repairs', (t) => {
  const journal = journalIn(t);
  writeFileSync(join(journal.folder, 'lock.sqlite'), '');
  journal.write({ id: 'a', fix: 'MU503.relink', began: 0, ending: 'fixed', steps: [] });
  assert.deepEqual(
    journal.entries().map(({ id }) => id),
    ['a'],
  );
});

test('`takeBack` puts an object that was deleted in place of the one that somebody made meanwhile', async (t) => {
  const path = '/api/v1/namespaces/kube-system/secrets/a';
  const old = { metadata: { name: 'a', uid: '1', resourceVersion: '7' }, data: { hash: 'old' } };
  let there: { metadata: { uid?: string }; data: unknown } | undefined = old;
  const said: string[] = [];
  const api: NonNullable<Ground['api']> = (method, _path, body) => {
    if (method !== 'GET') said.push(method);
    if (method === 'GET') return Promise.resolve(there === undefined ? { status: 404, body: {} } : { status: 200, body: there });
    there = method === 'POST' ? (body as typeof there) : undefined;
    return Promise.resolve({ status: 200, body: {} });
  };
  const workshop: Workshop = { ground: { ...memoryGround(freshMachine()), api }, journal: journalIn(t), clock: systemClock };
  const entry = await carryOut(workshop, 'MU000.test', remedyOf([{ kind: 'api-delete', path }]));
  there = { metadata: { uid: '2' }, data: { hash: 'new' } };
  await takeBack(workshop, entry);
  assert.deepEqual(there, { metadata: { name: 'a' }, data: { hash: 'old' } });
  assert.deepEqual(said, ['DELETE', 'DELETE', 'POST']);
});

test('`carryOut` starts a unit again that systemd has given up', async (t) => {
  const machine = freshMachine();
  const restart: Step = { kind: 'unit', unit: 'kubelet', action: 'restart' };
  await carryOut(workshopOn(memoryGround(machine), journalIn(t)), 'MU000.test', remedyOf([restart]));
  assert.deepEqual(machine.ran.slice(-2), ['systemctl reset-failed kubelet', 'systemctl restart kubelet']);
});

test('a unit that was unmasked is masked again when that is taken back, and only one that was', async (t) => {
  for (const state of ['masked', 'enabled']) {
    const machine = freshMachine();
    const whole = memoryGround(machine);
    const ground: Ground = {
      ...whole,
      run: async (program, words) => ({ ...(await whole.run(program, words)), said: words[0] === 'is-enabled' ? `${state}\n` : '' }),
    };
    const workshop = workshopOn(ground, journalIn(t));
    await takeBack(
      workshop,
      await carryOut(workshop, 'MU000.test', remedyOf([{ kind: 'unit', unit: 'kubelet.service', action: 'unmask' }])),
    );
    assert.equal(machine.ran.includes('systemctl unmask kubelet.service'), true);
    assert.equal(machine.ran.includes('systemctl mask kubelet.service'), state === 'masked');
  }
});

/** systemctl is waited for in vain, and then says this of the unit. */
const slowStart = (machine: MemoryMachine, state: string): Ground => ({
  ...memoryGround(machine),
  run: (_program, [action = '']) => {
    if (action === 'restart') return Promise.resolve({ status: 127, said: 'not done within 120 s', late: true });
    return Promise.resolve(action === 'is-active' ? { status: 3, said: `${state}\n` } : { status: 0, said: '' });
  },
});

test('a unit that still starts when nobody waits any longer is no failure; one that does not end is', async (t) => {
  const remedy = remedyOf([{ kind: 'unit', unit: 'rke2-agent.service', action: 'restart' }]);
  const starts = await carryOut(workshopOn(slowStart(freshMachine(), 'activating'), journalIn(t)), 'MU000.test', remedy);
  assert.equal(starts.ending, 'open');
  const stays = await carryOut(workshopOn(slowStart(freshMachine(), 'deactivating'), journalIn(t)), 'MU000.test', remedy);
  assert.equal(stays.ending, 'failed');
  assert.match(stays.note ?? '', /^systemctl restart rke2-agent\.service: not done within 120 s/);
});
