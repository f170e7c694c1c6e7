import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientCertOtherCa } from '../causes/identity/client-cert-other-ca.ts';
import { factsOf } from '../facts/facts.ts';
import { known, unknown } from '../facts/reading.ts';
import { unansweredFor } from './unanswered.ts';

test('`unansweredFor` names what a remedy asks for and nobody answered in time, and nothing else', () => {
  const facts = factsOf({
    bootstrapAnswer: unknown('no answer within 3 s'),
    clock: unknown('it was not read'),
    listeners: unknown('no answer within 3 s'),
  });
  assert.deepEqual(unansweredFor(clientCertOtherCa, facts), ['bootstrapAnswer: no answer within 3 s']);
  assert.deepEqual(unansweredFor(clientCertOtherCa, factsOf({ bootstrapAnswer: known({ status: 401 }, { where: 'here' }) })), []);
});
