import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generate } from '../../../tools/generate-schema.ts';

/** FACTS.json and the folders of Go types, separated by colons, as tools/generate-schema.ts takes them. */
const sources = process.env['MUSTER_SCHEMA_SOURCES'];

test('`table` and the types are what the generator writes', { skip: sources === undefined && 'MUSTER_SCHEMA_SOURCES is not set' }, () => {
  const [facts = '', ...roots] = (sources ?? '').split(':');
  for (const [name, content] of generate(facts, roots)) {
    assert.ok(
      readFileSync(new URL(`../${name}`, import.meta.url), 'utf8') === content,
      `${name} is out of step: run tools/generate-schema.ts`,
    );
  }
});
