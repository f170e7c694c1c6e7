import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { InFlight } from './in-flight.ts';

const someone = { name: 'someone', groups: ['system:authenticated'] };
const owner = { name: 'admin', groups: ['system:masters'] };

suite('`InFlight`', () => {
  test('refuses the one too many with 429, reads and writes apart, and lets it in when another has left', () => {
    const inFlight = new InFlight({ readOnly: 1, mutating: 1 });
    const leave = inFlight.enter('get', someone);
    assert.throws(() => inFlight.enter('list', someone), { code: 429, headers: { 'retry-after': '1' } });
    inFlight.enter('create', someone)();
    leave();
    inFlight.enter('list', someone)();
  });

  test('does not count watches, and never shuts the owner out', () => {
    const inFlight = new InFlight({ readOnly: 0, mutating: 0 });
    inFlight.enter('watch', someone);
    inFlight.enter('get', owner)();
    assert.throws(() => inFlight.enter('update', someone), { code: 429 });
  });
});
