// Writes src/api/schema/table.generated.ts and src/api/types/*.generated.ts.
//
//   node tools/generate-schema.ts FACTS.json GO_TYPES_DIR...
//
// FACTS.json holds the messages as tools/schema/source.ts describes them; each GO_TYPES_DIR holds <group>/<version>/types.go
// (k8s.io/api, k8s.io/apimachinery/pkg/apis, apiextensions-apiserver/pkg/apis).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gatherFacts } from './schema/facts.ts';
import { readGoTypes } from './schema/go-types.ts';
import type { Source } from './schema/source.ts';
import { writeTable } from './schema/write-table.ts';
import { writeTypes } from './schema/write-types.ts';

const api = fileURLToPath(new URL('../src/api/', import.meta.url));

/** Path below src/api to content. */
export const generate = (factsFile: string, goRoots: readonly string[]): ReadonlyMap<string, string> => {
  const source = JSON.parse(readFileSync(factsFile, 'utf8')) as Source;
  const facts = gatherFacts(source, readGoTypes(goRoots));
  const files = new Map([['schema/table.generated.ts', writeTable(facts, source.kubernetes)]]);
  for (const [name, content] of writeTypes(facts, source.kubernetes)) files.set(`types/${name}`, content);
  return files;
};

if (import.meta.main) {
  const [factsFile, ...goRoots] = process.argv.slice(2);
  if (factsFile === undefined || goRoots.length === 0) {
    process.stderr.write('usage: node tools/generate-schema.ts FACTS.json GO_TYPES_DIR...\n');
    process.exitCode = 2;
  } else {
    for (const [name, content] of generate(factsFile, goRoots)) writeFileSync(join(api, name), content);
  }
}
