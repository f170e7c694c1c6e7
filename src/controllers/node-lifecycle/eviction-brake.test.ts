// Cases of upstream's TestComputeZoneState and handleDisruption (pkg/controller/nodelifecycle).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node } from '../../api/types/core.v1.generated.ts';
import { EvictionBrake, zoneOf, zoneState } from './eviction-brake.ts';

const node = (name: string, ready: string | undefined, zone = ''): Node => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, ...(zone !== '' && { labels: { 'topology.kubernetes.io/zone': zone } }) },
  spec: {},
  status: { conditions: ready === undefined ? [] : [{ type: 'Ready', status: ready }] },
});
const many = (count: number, ready: string, zone = ''): Node[] =>
  Array.from({ length: count }, (_, place) => node(`${zone}${ready}${place}`, ready, zone));
const second = 1000;
const isWell = ({ status }: Node): boolean => status?.conditions?.[0]?.status === 'True';

/** How many nodes are let go in so many seconds, asked every five. */
const letGo = (nodes: readonly Node[], seconds: number): number => {
  const brake = new EvictionBrake();
  const lost = nodes.filter((each) => !isWell(each));
  let gone = 0;
  for (let at = 0; at <= seconds; at += 5) {
    brake.see(nodes, isWell, at * second);
    while (gone < lost.length && brake.take(lost[gone] ?? node('x', 'Unknown'), at * second)) gone += 1;
  }
  return gone;
};

test('`zoneState` sees when a zone is lost, or most of it', () => {
  const table: readonly (readonly [number, number, string])[] = [
    [0, 0, 'normal'],
    [3, 0, 'normal'],
    [1, 2, 'normal'],
    [2, 3, 'partial'],
    [3, 3, 'normal'],
    [0, 1, 'full'],
    [0, 5, 'full'],
    [9, 11, 'partial'],
  ];
  for (const [ready, lost, state] of table) assert.equal(zoneState(ready, lost), state, `${ready} ready, ${lost} lost`);
});

test('`zoneOf` reads the labels of old and of now', () => {
  assert.equal(zoneOf(node('a', 'True')), ':');
  assert.equal(zoneOf(node('a', 'True', 'z')), ':z');
  const labels = { 'failure-domain.beta.kubernetes.io/region': 'r', 'failure-domain.beta.kubernetes.io/zone': 'z' };
  assert.equal(zoneOf({ ...node('a', 'True'), metadata: { name: 'a', labels } }), 'r:z');
});

test('`EvictionBrake` lets one node go in ten seconds, and saves nothing up', () => {
  assert.equal(letGo([...many(10, 'True'), ...many(5, 'Unknown')], 0), 1);
  assert.equal(letGo([...many(10, 'True'), ...many(5, 'Unknown')], 20), 3);
  assert.equal(letGo([...many(10, 'True'), ...many(5, 'False')], 1000), 5);
});

test('`EvictionBrake` lets nobody go from a small zone most of which is lost, and hardly anybody from a large one', () => {
  assert.equal(letGo([...many(4, 'True'), ...many(6, 'Unknown')], 10_000), 0);
  assert.equal(letGo([...many(20, 'True'), ...many(40, 'Unknown')], 200), 3);
});

test('`EvictionBrake` lets one zone that is lost go at the usual pace while another stands', () => {
  assert.equal(letGo([...many(3, 'True', 'good'), ...many(4, 'Unknown', 'lost')], 10), 2);
});

test('`EvictionBrake` lets nobody go when all are lost, and says when they come back', () => {
  const brake = new EvictionBrake();
  const [one, other] = [node('a', 'Unknown', 'x'), node('b', 'Unknown', 'y')];
  assert.equal(brake.see([one, other], isWell, 0), false);
  assert.equal(brake.stopped, true);
  assert.equal(brake.take(one, 100 * second), false);
  assert.equal(brake.see([node('a', 'True', 'x'), other], isWell, 200 * second), true);
  assert.equal(brake.stopped, false);
  assert.equal(brake.see([node('a', 'True', 'x'), other], isWell, 205 * second), false);
  assert.equal(brake.see([], isWell, 300 * second), false);
  assert.equal(brake.stopped, false);
});
