import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { InFlight } from './in-flight.ts';

const someone = { name: 'someone', groups: ['system:authenticated'] };
const owner = { name: 'admin', groups: ['system:masters'] };

const node = { name: 'system:node:a', groups: ['system:nodes', 'system:authenticated'] };

const asked = (verb: string) => ({ verb, group: '', resource: 'configmaps', subresource: '' });
const renewal = { verb: 'update', group: 'coordination.k8s.io', resource: 'leases', subresource: '' };
const report = { verb: 'patch', group: '', resource: 'nodes', subresource: 'status' };
const look = { verb: 'get', group: '', resource: 'nodes', subresource: '' };

suite('`InFlight`', () => {
  test('refuses the one too many with 429, reads and writes apart, and lets it in when another has left', () => {
    const inFlight = new InFlight({ readOnly: 1, mutating: 1, heartbeats: 1 });
    const leave = inFlight.enter(asked('get'), someone);
    assert.throws(() => inFlight.enter(asked('list'), someone), { code: 429, headers: { 'retry-after': '1' } });
    inFlight.enter(asked('create'), someone)();
    leave();
    inFlight.enter(asked('list'), someone)();
  });

  test('does not count watches, and never shuts the owner out', () => {
    const inFlight = new InFlight({ readOnly: 0, mutating: 0, heartbeats: 0 });
    inFlight.enter(asked('watch'), someone);
    inFlight.enter(asked('get'), owner)();
    assert.throws(() => inFlight.enter(asked('update'), someone), { code: 429 });
  });

  test('keeps places for the signs of life of nodes, and for theirs alone', () => {
    const inFlight = new InFlight({ readOnly: 1, mutating: 1, heartbeats: 3 });
    inFlight.enter(asked('create'), node);
    inFlight.enter(renewal, node);
    inFlight.enter(look, node);
    inFlight.enter(report, node);
    assert.throws(() => inFlight.enter(renewal, node), { code: 429 });
    assert.throws(() => inFlight.enter(renewal, someone), { code: 429 });
    assert.throws(() => inFlight.enter(asked('update'), node), { code: 429 });
  });
});
