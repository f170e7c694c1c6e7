import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rung } from '../../registration/rungs.ts';
import { earsFor, hearAll } from '../diagnosis/hear.ts';
import { nominate } from '../diagnosis/nominate.ts';
import { readLine } from '../evidence/read-line.ts';
import { factsOf } from '../facts/facts.ts';
import { causes } from './all.ts';
import { healthyKubeadm } from './healthy-kubeadm.fixture.ts';
import { healthyCommands } from './healthy-commands.fixture.ts';
import { healthyK3S } from './healthy-k3s.fixture.ts';
import { healthyNetwork } from './healthy-network.fixture.ts';
import { healthyControlPlane } from './healthy-control-plane.fixture.ts';
import { healthyKubelet } from './healthy-kubelet.fixture.ts';

const watched: readonly Rung[] = ['reach', 'identity', 'admission', 'heartbeat', 'serving'];

/** What more than mentions a cause in these lines. */
const misheard = (lines: readonly string[]): string[] => {
  const some = causes.filter(({ rung }) => watched.includes(rung));
  const { signs } = hearAll(
    earsFor(some),
    lines.map((line) => readLine(line, 'journal')),
  );
  return some.flatMap((cause) =>
    [...(signs.get(cause.slug) ?? [])]
      .filter(([name]) => ['names', 'suggests', 'points'].includes(cause.signs[name]?.weight ?? ''))
      .flatMap(([name, heard]) => heard.map(({ line }) => `${cause.slug}.${name}: ${line.text}`)),
  );
};

const healthy = { healthyKubeadm, healthyCommands, healthyK3S, healthyNetwork, healthyControlPlane, healthyKubelet };

for (const [component, lines] of Object.entries(healthy)) {
  test(`no cause of ${watched.join(', ')} is heard in lines that are well: ${component}`, () => {
    assert.deepEqual(misheard(lines), []);
  });
}

test('lines that are well, compared with each other, show no cause', () => {
  const ears = earsFor(causes);
  for (const lines of Object.values(healthy)) {
    const heard = hearAll(
      ears,
      lines.map((line) => readLine(line, 'journal')),
    );
    const shown = causes.filter((cause) => nominate(cause, heard, factsOf({})).verdict.weight === 'shows');
    assert.deepEqual(
      shown.map(({ slug }) => slug),
      [],
    );
  }
});
