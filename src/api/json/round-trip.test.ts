import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryObject, servedSchemas } from '../schema/arbitrary.suite.ts';
import { checkStructure } from './check-structure.ts';
import { decodeObject } from './decode-object.ts';
import { parseJson } from './parse-json.ts';

for (const schema of servedSchemas) {
  test(`\`decodeObject\` gives back what was written, for ${schema}`, () => {
    fc.assert(
      fc.property(arbitraryObject(schema), (object) => {
        const decoded = decodeObject(parseJson(Buffer.from(JSON.stringify(object))), schema, 'Strict');
        assert.deepEqual(decoded, { object, warnings: [] });
      }),
      { numRuns: 15 },
    );
  });
}

test('`checkStructure` takes any JSON whatever without failing, and is stable', () => {
  fc.assert(
    fc.property(fc.constantFrom(...servedSchemas), fc.jsonValue({ maxDepth: 6 }), (schema, value) => {
      const first = checkStructure(JSON.parse(JSON.stringify(value)), schema);
      if (first.error !== undefined) return;
      const once = JSON.stringify(first.object);
      assert.equal(JSON.stringify(checkStructure(JSON.parse(once), schema).object), once);
    }),
    { numRuns: 300 },
  );
});
