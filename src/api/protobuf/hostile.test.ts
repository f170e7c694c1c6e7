import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { schemaNameOf } from '../schema/messages.ts';
import { decodeMessage, decodeObject } from './protobuf.ts';
import { ProtobufError } from '../../base/protobuf/protobuf-error.ts';

const magic = [0x6b, 0x38, 0x73, 0];
const refused = (bytes: readonly number[], schemaName = 'core.v1.Pod'): void => {
  assert.throws(() => decodeMessage(Uint8Array.from(bytes), schemaName), ProtobufError);
};

test('`decodeObject` refuses what lacks the magic', () => {
  assert.throws(() => decodeObject(Buffer.from('{}')), ProtobufError);
  assert.throws(() => decodeObject(new Uint8Array()), ProtobufError);
});

test('`decodeObject` refuses an envelope that ends too early', () => {
  assert.throws(() => decodeObject(Uint8Array.from([...magic, 0x0a])), ProtobufError);
  assert.throws(() => decodeObject(Uint8Array.from([...magic, 0x12, 0x7f, 1])), ProtobufError);
});

test('`decodeMessage` refuses truncated messages, wrong wire types and endless numbers', () => {
  refused([0x0a]);
  refused([0x0a, 0x05, 1]);
  refused([0x08, 0x01]);
  refused([0x0a, ...new Array<number>(11).fill(0xff), 1]);
  refused(new Array<number>(11).fill(0x80));
  refused([0x0c]);
  refused([0x07, 0x01]);
  refused([0x02, 0x01, 0]);
});

test('`decodeMessage` refuses a huge declared length without making room for it', () => {
  refused([0x0a, 0xff, 0xff, 0xff, 0xff, 0x07]);
  refused([0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]);
});

test('`decodeMessage` skips unknown fields of every wire type, also groups', () => {
  const unknown = [
    0xf8, 0x3f, 1, 0xf9, 0x3f, 0, 0, 0, 0, 0, 0, 0, 0, 0xfa, 0x3f, 1, 9, 0xfb, 0x3f, 0x08, 1, 0xfc, 0x3f, 0xfd, 0x3f, 0, 0, 0, 0,
  ];
  assert.deepEqual(decodeMessage(Uint8Array.from(unknown), 'core.v1.ConfigMap'), { metadata: {} });
});

test('`decodeMessage` refuses groups nested without end', () => {
  refused(new Array<number>(100_000).fill(0xfb).flatMap((byte) => [byte, 0x3f]));
});

test('`decodeMessage` refuses a type that contains itself a thousand times', () => {
  let bytes = Buffer.alloc(0);
  // JSONSchemaProps.not is field 26.
  for (let depth = 0; depth < 1000; depth++) {
    const length: number[] = [];
    let rest = bytes.length;
    for (; rest > 127; rest >>>= 7) length.push((rest & 127) | 128);
    bytes = Buffer.concat([Buffer.of(0xd2, 0x01, ...length, rest), bytes]);
  }
  refused([...bytes], 'apiextensions.v1.JSONSchemaProps');
});

test('`decodeMessage` refuses JSON nested deeper than a stack is', () => {
  const json = Buffer.from('['.repeat(100_000));
  const length = [(json.length & 127) | 128, ((json.length >> 7) & 127) | 128, json.length >> 14];
  const raw = Buffer.concat([Buffer.of(0x0a, ...length), json]);
  const outer = [(raw.length & 127) | 128, ((raw.length >> 7) & 127) | 128, raw.length >> 14];
  assert.throws(() => decodeMessage(Buffer.concat([Buffer.of(0x12, ...outer), raw]), 'meta.v1.WatchEvent'), ProtobufError);
});

test('`decodeMessage` refuses a million empty messages', () => {
  refused(
    new Array<number>(1_000_000).fill(0).map((_, index) => (index % 2 === 0 ? 0x12 : 0)),
    'core.v1.PodSpec',
  );
});

const fixtures = new URL('../../../test/fixtures/upstream/', import.meta.url);
const samples = readdirSync(fixtures)
  .filter((file) => file.endsWith('.pb'))
  .map((file) => readFileSync(new URL(file, fixtures)));

const decodeOrRefuse = (bytes: Uint8Array, fallback: string): void => {
  try {
    const { apiVersion, kind, raw } = decodeObject(bytes);
    const [version = '', group = ''] = apiVersion.split('/').reverse();
    JSON.stringify(decodeMessage(raw, schemaNameOf(group, version, kind) ?? fallback));
  } catch (error) {
    if (!(error instanceof ProtobufError)) throw error;
  }
};

test('`decodeMessage` reads or refuses any bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('core.v1.Pod', 'core.v1.Node', 'coordination.v1.Lease', 'core.v1.Event'),
      (bytes, name) => {
        decodeOrRefuse(Buffer.concat([Buffer.of(...magic, 0x12, bytes.length & 127), bytes]), name);
        decodeOrRefuse(Buffer.concat([Buffer.of(...magic), bytes]), name);
      },
    ),
    { numRuns: 300 },
  );
});

test('`decodeMessage` reads or refuses damaged objects', () => {
  const damage = fc.record({ at: fc.nat(20_000), byte: fc.nat(255), kind: fc.constantFrom('change', 'cut', 'insert') });
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.array(damage, { minLength: 1, maxLength: 4 }), (sample, damages) => {
      let bytes = Buffer.from(sample);
      for (const { at, byte, kind } of damages) {
        const place = at % bytes.length;
        if (kind === 'change') bytes[place] = byte;
        else if (kind === 'cut') bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + 1)]);
        else bytes = Buffer.concat([bytes.subarray(0, place), Buffer.of(byte), bytes.subarray(place)]);
      }
      decodeOrRefuse(bytes, 'core.v1.Pod');
    }),
    { numRuns: 300 },
  );
});
