import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkStructure } from '../json/check-structure.ts';
import { arbitraryObject, servedSchemas } from '../schema/arbitrary.suite.ts';
import { messageNames } from '../schema/messages.ts';
import { decodeMessage, encodeMessage } from './protobuf.ts';

for (const name of servedSchemas) {
  test(`\`decodeMessage\` gives back every ${name} that \`encodeMessage\` wrote`, () => {
    fc.assert(
      fc.property(arbitraryObject(name), (object) => {
        assert.deepEqual(decodeMessage(encodeMessage(object, name), name), object);
      }),
      { numRuns: name === 'core.v1.Pod' ? 10 : 25 },
    );
  });
}

test('`decodeMessage` makes of nothing what JSON decoding makes of {}', () => {
  for (const name of messageNames()) assert.deepEqual(decodeMessage(new Uint8Array(), name), checkStructure({}, name).object, name);
});
