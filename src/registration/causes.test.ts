import assert from 'node:assert/strict';
import { test } from 'node:test';
import { admissionCauses } from './causes/admission.ts';
import { identityCauses } from './causes/identity.ts';
import { reachCauses } from './causes/reach.ts';
import { causeCodes, causeFacts, isCauseCode, rungOf } from './causes.ts';

test('`refusalCauses` have codes of their rung, names of their own, and both languages', () => {
  assert.equal(new Set(causeCodes.map((code) => causeFacts(code).slug)).size, causeCodes.length);
  for (const [rung, causes] of Object.entries({ reach: reachCauses, identity: identityCauses, admission: admissionCauses })) {
    for (const code of Object.keys(causes)) assert.equal(isCauseCode(code) && rungOf(code), rung, code);
  }
  for (const code of causeCodes) {
    assert.match(code, /^MU\d{3}$/);
    const { title } = causeFacts(code);
    assert.ok(title.en !== '' && /[\u4e00-\u9fff]/.test(title.zh), code);
  }
});
