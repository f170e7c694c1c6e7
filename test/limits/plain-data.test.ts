// Names that mean something to JavaScript are data like any other, wherever a user may write a name.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Door } from '../door.ts';
import { type MusterProcess, startFresh, startMuster } from '../muster-process.ts';

const core = '/api/v1/namespaces/default';
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
  'toJSON',
  'length',
];
/** Written as text: an object literal would set the prototype. */
const entries = names.map((name) => `"${name}":"value of ${name}"`).join();
/** Label and annotation keys begin and end with a letter or digit. */
const qualified = names.filter((name) => !name.startsWith('_'));
const labels = qualified.map((name) => `"${name}":"v"`).join();
const notes = qualified.map((name) => `"${name}":"value of ${name}"`).join();
const fields = names.map((name): [string, string] => [name, `value of ${name}`]);

const pairsOf = (text: string, ...path: readonly string[]): [string, unknown][] => {
  let value = JSON.parse(text);
  for (const step of path) value = value[step];
  return Object.entries(value);
};
const sorted = (pairs: readonly (readonly [string, unknown])[]): string =>
  JSON.stringify([...pairs].sort(([one], [other]) => (one < other ? -1 : 1)));

describe('names of JavaScript', () => {
  let muster: MusterProcess;
  let stop: () => Promise<void> = async () => undefined;
  let door: Door;

  before(async () => {
    ({ muster, stop } = await startFresh());
    door = new Door(muster.access);
  });
  after(async () => {
    door.close();
    await stop();
  });

  const created = async (path: string, body: string): Promise<string> => {
    const { status, text } = await door.ask(path, { method: 'POST', body });
    assert.equal(status, 201, text);
    return text;
  };
  const got = async (path: string, accept = 'application/json'): Promise<string> => {
    const { status, text } = await door.ask(path, { headers: { accept } });
    assert.equal(status, 200, text);
    return text;
  };
  const patched = async (path: string, type: string, body: string): Promise<string> => {
    const { status, text } = await door.ask(path, { method: 'PATCH', headers: { 'content-type': `application/${type}` }, body });
    assert.equal(status, 200, text);
    return text;
  };

  test('as keys of data, labels and annotations', async () => {
    const text = await created(
      `${core}/configmaps`,
      `{"metadata":{"name":"keys","labels":{${labels}},"annotations":{${notes}}},"data":{${entries}}}`,
    );
    for (const answer of [text, await got(`${core}/configmaps/keys`)]) {
      assert.equal(sorted(pairsOf(answer, 'data')), sorted(fields));
      assert.equal(sorted(pairsOf(answer, 'metadata', 'annotations')), sorted(fields.filter(([name]) => qualified.includes(name))));
      assert.equal(pairsOf(answer, 'metadata', 'labels').length, qualified.length);
    }
  });

  test('as keys of a secret, of string data, of a selector, of node selectors and requests', async () => {
    const secret = await created(`${core}/secrets`, `{"metadata":{"name":"keys"},"stringData":{${entries}}}`);
    assert.equal(sorted(pairsOf(secret, 'data')), sorted(fields.map(([name, value]) => [name, Buffer.from(value).toString('base64')])));
    const service = await created(`${core}/services`, `{"metadata":{"name":"keys"},"spec":{"selector":{${labels}},"ports":[{"port":80}]}}`);
    assert.equal(pairsOf(service, 'spec', 'selector').length, qualified.length);
    const pod = await created(
      `${core}/pods`,
      `{"metadata":{"name":"keys"},"spec":{"nodeSelector":{${labels}},"containers":[{"name":"c","image":"i"}]}}`,
    );
    assert.equal(pairsOf(pod, 'spec', 'nodeSelector').length, qualified.length);
  });

  test('as names of objects, where names allow it', async () => {
    for (const name of ['constructor', 'prototype', 'then', 'length']) {
      await created(`${core}/configmaps`, `{"metadata":{"name":"${name}"},"data":{"a":"${name}"}}`);
      assert.equal(JSON.parse(await got(`${core}/configmaps/${name}`)).data.a, name);
      await created('/api/v1/namespaces', `{"metadata":{"name":"${name}"}}`);
      assert.equal(JSON.parse(await got(`/api/v1/namespaces/${name}`)).metadata.name, name);
    }
    const refused = await door.ask(`${core}/configmaps`, { method: 'POST', body: '{"metadata":{"name":"__proto__"}}' });
    assert.equal(refused.status, 422);
    assert.equal((await door.ask(`${core}/configmaps/__proto__`)).status, 404);
    for (const path of [
      '/api/v1/__proto__',
      '/api/v1/constructor',
      '/apis/__proto__',
      '/apis/__proto__/v1',
      '/__proto__',
      '/constructor',
      `${core}/configmaps/keys/__proto__`,
      `${core}/pods/keys/constructor`,
    ]) {
      assert.equal((await door.ask(path)).status, 404, path);
    }
  });

  test('as a label that may not be: told, as any other', async () => {
    for (const where of ['labels', 'annotations']) {
      const { status, text } = await door.ask(`${core}/configmaps`, {
        method: 'POST',
        body: `{"metadata":{"name":"x","${where}":{"__proto__":"v"}}}`,
      });
      assert.equal(status, 422);
      assert.match(JSON.parse(text).message, new RegExp(`metadata\\.${where}: Invalid value: "__proto__"`));
    }
    assert.equal((await door.ask(`${core}/configmaps?labelSelector=__proto__`)).status, 400);
  });

  test('in selectors', async () => {
    for (const name of qualified) {
      const found = await door.json(`${core}/configmaps?labelSelector=${encodeURIComponent(`${name}=v`)}`);
      assert.deepEqual(
        found.items.map((of: { metadata: { name: string } }) => of.metadata.name),
        ['keys'],
        name,
      );
      const others = await door.json(`${core}/configmaps?labelSelector=${encodeURIComponent(`!${name}`)}`);
      assert.ok(
        others.items.every((of: { metadata: { name: string } }) => of.metadata.name !== 'keys'),
        name,
      );
    }
    for (const name of names) assert.equal((await door.ask(`${core}/configmaps?fieldSelector=${name}%3Dx`)).status, 400);
  });

  test('in patches of every kind', async () => {
    const path = `${core}/configmaps/keys`;
    await patched(path, 'merge-patch+json', '{"data":{"other":"stays"}}');
    for (const name of names) {
      const merged = await patched(path, 'merge-patch+json', `{"data":{"${name}":"merged"}}`);
      assert.equal(pairsOf(merged, 'data').find(([key]) => key === name)?.[1], 'merged', name);
      const strategic = await patched(path, 'strategic-merge-patch+json', `{"data":{"${name}":"strategic"}}`);
      assert.equal(pairsOf(strategic, 'data').find(([key]) => key === name)?.[1], 'strategic', name);
      const replaced = await patched(path, 'json-patch+json', `[{"op":"replace","path":"/data/${name}","value":"json"}]`);
      assert.equal(pairsOf(replaced, 'data').find(([key]) => key === name)?.[1], 'json', name);
      const removed = await patched(path, 'json-patch+json', `[{"op":"remove","path":"/data/${name}"}]`);
      assert.equal(
        pairsOf(removed, 'data').some(([key]) => key === name),
        false,
        name,
      );
      const added = await patched(path, 'json-patch+json', `[{"op":"add","path":"/data/${name}","value":"added"}]`);
      assert.equal(pairsOf(added, 'data').find(([key]) => key === name)?.[1], 'added', name);
      const gone = await patched(path, 'merge-patch+json', `{"data":{"${name}":null}}`);
      assert.equal(
        pairsOf(gone, 'data').some(([key]) => key === name),
        false,
        name,
      );
    }
    for (const pointer of [
      '/__proto__/polluted',
      '/constructor/prototype/polluted',
      '/data/__proto__/polluted',
      '/metadata/constructor/polluted',
    ]) {
      const { status } = await door.ask(path, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json-patch+json' },
        body: `[{"op":"add","path":"${pointer}","value":"yes"}]`,
      });
      assert.ok(status >= 400 && status < 500, `${pointer}: ${status}`);
    }
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.ok(!(await got(`${core}/configmaps`)).includes('polluted'));
  });

  test('as unknown fields: they are told, and dropped', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const { status, headers, text } = await door.ask(`${core}/configmaps`, {
        method: 'POST',
        body: `{"metadata":{"generateName":"u-","${name}":{"x":1}},"${name}":{"y":1}}`,
      });
      assert.equal(status, 201, text);
      assert.match(String(headers['warning']), new RegExp(`unknown field .*metadata\\.${name}.*unknown field .*"${name}`));
      assert.ok(!text.includes('"x"') && !text.includes('"y"'), text);
      const strict = await door.ask(`${core}/configmaps?fieldValidation=Strict`, {
        method: 'POST',
        body: `{"metadata":{"generateName":"u-"},"${name}":{"y":1}}`,
      });
      assert.equal(strict.status, 400);
    }
  });

  test('in protobuf, YAML and tables too', async () => {
    await door.ask(`${core}/configmaps/keys`, { method: 'DELETE' });
    await created(`${core}/configmaps`, `{"metadata":{"name":"keys","labels":{${labels}}},"data":{${entries}}}`);
    const protobuf = await got(`${core}/configmaps/keys`, 'application/vnd.kubernetes.protobuf');
    for (const name of names) assert.ok(protobuf.includes(`value of ${name}`), name);
    const yaml = await got(`${core}/configmaps/keys`, 'application/yaml');
    for (const name of names) assert.match(yaml, new RegExp(`"?${name}"?: value of ${name}`));
    const table = JSON.parse(await got(`${core}/configmaps`, 'application/json;as=Table;v=v1;g=meta.k8s.io'));
    const row = table.rows.find((of: { cells: unknown[] }) => of.cells[0] === 'keys');
    assert.equal(row.cells[1], names.length);
  });

  test('through the store: they are there after kill -9', async () => {
    const before = await got(`${core}/configmaps/keys`);
    await muster.kill('SIGKILL');
    const again = await startMuster({ dataDir: muster.dataDir });
    const through = new Door(again.access);
    assert.equal((await through.ask(`${core}/configmaps/keys`)).text, before);
    through.close();
    await again.kill('SIGKILL');
  });
});
