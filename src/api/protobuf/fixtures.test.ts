// Upstream's own fixtures: objects with every field set. With MUSTER_UPSTREAM_FIXTURES naming a folder like
// k8s.io/api/testdata/HEAD, every fixture there whose kind the schema knows is read as well.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { schemaNameOf } from '../schema/messages.ts';
import { decodeMessage, decodeObject, encodeMessage, encodeObject, envelope } from './protobuf.ts';

const committed = new URL('../../../test/fixtures/upstream/', import.meta.url).pathname;
const folders = [committed, process.env['MUSTER_UPSTREAM_FIXTURES'] ?? ''].filter((folder) => folder !== '');

for (const folder of folders) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.pb'))) {
    const bytes = readFileSync(join(folder, file));
    const { apiVersion, kind, raw } = decodeObject(bytes);
    const [version = '', group = ''] = apiVersion.split('/').reverse();
    const name = kind === '' ? 'meta.v1.WatchEvent' : schemaNameOf(group, version, kind);
    if (name === undefined) continue;
    test(`\`decodeMessage\` and \`encodeMessage\` agree with upstream on ${file} in ${folder === committed ? 'this repository' : folder}`, () => {
      const json: unknown = JSON.parse(readFileSync(join(folder, file.replace(/\.pb$/, '.json')), 'utf8'));
      const object = decodeMessage(raw, name, kind === '' ? {} : { apiVersion, kind });
      assert.deepEqual(object, json);
      const again = kind === '' ? envelope({ apiVersion, kind }, encodeMessage(object, name)) : encodeObject(object, name);
      assert.deepEqual(Buffer.from(again), bytes);
    });
  }
}
