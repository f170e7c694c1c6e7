import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DerError } from './der-error.ts';
import { DerReader } from './reader.ts';
import { tag } from './tags.ts';
import * as writer from './writer.ts';

const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const reading = (hex: string): DerReader => DerReader.of(bytes(hex));

test('`DerReader` refuses every second way of writing the same', () => {
  const refused: [string, (reader: DerReader) => unknown][] = [
    ['30 80 00 00', (r) => r.sequence()],
    ['30 81 05 0500050005', (r) => r.sequence()],
    ['30 82 0005 0500050005', (r) => r.sequence()],
    ['30 84 00000002 0500', (r) => r.sequence()],
    ['30 05 0500', (r) => r.sequence()],
    ['30', (r) => r.sequence()],
    ['02 00', (r) => r.integer()],
    ['02 02 0001', (r) => r.integer()],
    ['02 02 ffff', (r) => r.integer()],
    ['02 05 0100000000', (r) => r.smallInteger()],
    ['01 01 01', (r) => r.boolean()],
    ['01 02 ffff', (r) => r.boolean()],
    ['03 00', (r) => r.bitString()],
    ['03 02 08 00', (r) => r.bitString()],
    ['03 02 01 01', (r) => r.bitString()],
    ['03 02 01 02', (r) => r.bitStringBytes()],
    ['06 00', (r) => r.objectIdentifier()],
    ['06 02 8001', (r) => r.objectIdentifier()],
    ['06 02 2a81', (r) => r.objectIdentifier()],
    ['06 07 2aff ffff ffff 7f', (r) => r.objectIdentifier()],
    ['1f 8101 00', (r) => r.content(0x1f)],
    ['17 0b 3235303130313030303030 5a', (r) => r.time()],
    ['04 01 00', (r) => r.time()],
  ];
  for (const [hex, read] of refused) assert.throws(() => read(reading(hex)), DerError, hex);
});

test('`DerReader` refuses days and hours that do not exist', () => {
  for (const text of [
    '250230000000Z',
    '251301000000Z',
    '250101240000Z',
    '250101000060Z',
    '2501010000Z',
    '250101000000+0000',
    '25010100000 Z',
  ]) {
    assert.throws(() => DerReader.of(writer.element(tag.utcTime, Buffer.from(text))).time(), DerError, text);
  }
  assert.throws(() => DerReader.of(writer.element(tag.generalizedTime, Buffer.from('20250101000000.5Z'))).time(), DerError);
});

test('`DerReader` bounds depth and size', () => {
  let nested: Buffer = writer.nothing();
  for (let depth = 0; depth < 40; depth += 1) nested = writer.sequence(nested);
  const descend = (reader: DerReader): void => descend(reader.sequence());
  assert.throws(() => descend(DerReader.of(nested)), { message: 'nested too deeply' });
  assert.throws(() => DerReader.of(Buffer.alloc(65_537)), DerError);
});

test('what the writer writes the reader reads', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
      assert.deepEqual(DerReader.of(writer.octetString(content)).octetString(), Buffer.from(content));
      const number = DerReader.of(writer.unsignedInteger(content)).integer();
      assert.equal(BigInt(`0x0${number.toString('hex')}`), BigInt(`0x0${Buffer.from(content).toString('hex')}`));
    }),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: Date.parse('1950-01-01T00:00:00Z') / 1000, max: Date.parse('9999-12-31T23:59:59Z') / 1000 }),
      (seconds) => {
        assert.equal(DerReader.of(writer.time(seconds * 1000)).time(), seconds * 1000);
      },
    ),
  );
  const identifiers = fc
    .tuple(fc.integer({ min: 0, max: 2 }), fc.nat(39), fc.array(fc.nat(0xffffffff), { maxLength: 8 }))
    .map(([first, second, rest]) => [first, second, ...rest].join('.'));
  fc.assert(fc.property(identifiers, (dotted) => assert.equal(DerReader.of(writer.objectIdentifier(dotted)).objectIdentifier(), dotted)));
});

test('`DerReader` answers or throws a DerError for any bytes', () => {
  const walk = (reader: DerReader, budget: { left: number }): void => {
    while (!reader.done && budget.left-- > 0) {
      if ((reader.next & 0x20) !== 0) walk(reader.inside(reader.next), budget);
      else reader.whole();
    }
  };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
      try {
        walk(DerReader.of(Buffer.from(content)), { left: 1000 });
      } catch (error) {
        assert.ok(error instanceof DerError);
      }
    }),
    { numRuns: 2000 },
  );
});
