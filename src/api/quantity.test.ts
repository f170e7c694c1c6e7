import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addQuantities,
  canonicalQuantity,
  compareQuantities,
  formatQuantity,
  negateQuantity,
  parseQuantity,
  type QuantityFormat,
  quantityValue,
  subtractQuantities,
} from './quantity.ts';

// Text, value as mantissa and power of ten, format: facts of apimachinery/pkg/api/resource/quantity_test.go.
const parsed: [string, bigint, number, QuantityFormat][] = [
  ['0', 0n, 0, 'DecimalSI'],
  ['0n', 0n, 0, 'DecimalSI'],
  ['0Ki', 0n, 0, 'BinarySI'],
  ['0Ti', 0n, 0, 'BinarySI'],
  ['1', 1n, 0, 'DecimalSI'],
  ['1Ki', 1024n, 0, 'BinarySI'],
  ['8Ki', 8n * 1024n, 0, 'BinarySI'],
  ['7Mi', 7n << 20n, 0, 'BinarySI'],
  ['6Gi', 6n << 30n, 0, 'BinarySI'],
  ['5Ti', 5n << 40n, 0, 'BinarySI'],
  ['4Pi', 4n << 50n, 0, 'BinarySI'],
  ['3Ei', 3n << 60n, 0, 'BinarySI'],
  ['100Ti', 100n << 40n, 0, 'BinarySI'],
  ['5n', 5n, -9, 'DecimalSI'],
  ['4u', 4n, -6, 'DecimalSI'],
  ['3m', 3n, -3, 'DecimalSI'],
  ['50k', 5n, 4, 'DecimalSI'],
  ['300T', 3n, 14, 'DecimalSI'],
  ['1E', 1n, 18, 'DecimalSI'],
  ['1E-3', 1n, -3, 'DecimalExponent'],
  ['1E18', 1n, 18, 'DecimalExponent'],
  ['1e14', 1n, 14, 'DecimalExponent'],
  ['100.035k', 100035n, 0, 'DecimalSI'],
  ['0.0005k', 5n, -1, 'DecimalSI'],
  ['0.00050k', 5n, -1, 'DecimalSI'],
  ['0.5e-2', 5n, -3, 'DecimalExponent'],
  ['1.3E+6', 13n, 5, 'DecimalExponent'],
  ['1.53E12', 153n, 10, 'DecimalExponent'],
  ['7.123456M', 7123456n, 0, 'DecimalSI'],
  ['1.01E', 101n, 16, 'DecimalSI'],
  ['3.001n', 4n, -9, 'DecimalSI'],
  ['1.1E-9', 2n, -9, 'DecimalExponent'],
  ['0.0000000001', 1n, -9, 'DecimalSI'],
  ['0.00000012345', 124n, -9, 'DecimalSI'],
  ['0.9n', 1n, -9, 'DecimalSI'],
  ['9Ei', 2n ** 63n - 1n, 0, 'BinarySI'],
  ['9223372036854775807Ki', 2n ** 63n - 1n, 0, 'BinarySI'],
  ['12E', 12n, 18, 'DecimalSI'],
  ['100.035Ki', 10243584n, -2, 'BinarySI'],
  ['0.05Gi', 536870912n, -1, 'BinarySI'],
  ['0.025Ti', 274877906944n, -1, 'BinarySI'],
  ['0.000000000001Ki', 2n, -9, 'DecimalSI'],
  ['.001', 1n, -3, 'DecimalSI'],
  ['.0001k', 100n, -3, 'DecimalSI'],
  ['1.', 1n, 0, 'DecimalSI'],
  ['1.G', 1n, 9, 'DecimalSI'],
];

test('`parseQuantity` reads what upstream reads, with either sign', () => {
  for (const [text, mantissa, exponent, format] of parsed) {
    const expected = { mantissa, exponent, format, text: undefined };
    for (const [sign, wanted] of [
      ['', expected],
      ['+', expected],
      ['-', negateQuantity(expected)],
    ] as const) {
      const got = parseQuantity(sign + text);
      assert.equal(compareQuantities(got, wanted), 0, sign + text);
      assert.equal(got.format, format, sign + text);
    }
  }
});

test('`parseQuantity` refuses what upstream refuses, in its words', () => {
  for (const text of ['', '1.1.M', '1+1.0M', '0.1mi', '0.1am', 'aoeu', '.5i', '1i', '-3.01i', '-3.01e-', ' 1', '1 ', '1e']) {
    assert.throws(() => parseQuantity(text), { name: 'ValueError' }, text);
  }
  assert.throws(() => parseQuantity('x'), {
    message: "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
  });
  assert.throws(() => parseQuantity('1i'), { message: "unable to parse quantity's suffix" });
});

test('`parseQuantity` is bounded for hostile input', () => {
  for (const text of ['9'.repeat(100_000), '1e999999999', '1e-999999999', `0.${'0'.repeat(100_000)}1`]) {
    assert.throws(() => parseQuantity(text), { name: 'ValueError' });
  }
});

const canonical: [string, string][] = [
  ['1024Mi', '1Gi'],
  ['307200Ki', '300Mi'],
  ['1025024Mi', '1001Gi'],
  ['1024Gi', '1Ti'],
  ['5000m', '5'],
  ['0.5', '500m'],
  ['1000M', '1G'],
  ['0.001T', '1G'],
  ['1000u', '1m'],
  ['1.08', '1080m'],
  ['1080000000n', '1080m'],
  ['.001e12', '1e9'],
  ['0.001e0', '1e-3'],
  ['1000e-12', '1e-9'],
  ['00', '0'],
  ['1025', '1025'],
  ['1234567M', '1234567M'],
  ['80e-3', '80e-3'],
  ['.001Ki', '1024m'],
  ['.000001Ki', '1024u'],
  ['.000000001Ki', '1024n'],
  ['.000000000001Ki', '2n'],
  ['1.5Gi', '1536Mi'],
  ['0.1', '100m'],
  ['1.001', '1.001'],
  ['100.035k', '100.035k'],
  ['0Gi', '0'],
  ['9Ei', '9223372036854775807'],
  ['-1024Mi', '-1Gi'],
  ['512Ki', '512Ki'],
  ['2000E', '2000E'],
];

test('`canonicalQuantity` writes upstream’s canonical form', () => {
  for (const [text, expected] of canonical) assert.equal(canonicalQuantity(text), expected, text);
});

test('`formatQuantity` shows small and fractional binary amounts as decimals', () => {
  assert.equal(formatQuantity({ mantissa: 500n, exponent: -3, format: 'BinarySI', text: undefined }), '500m');
  assert.equal(formatQuantity({ mantissa: 1234567n, exponent: -3, format: 'BinarySI', text: undefined }), '1234567m');
  assert.equal(formatQuantity({ mantissa: 1n << 30n, exponent: 0, format: 'BinarySI', text: undefined }), '1Gi');
});

test('`addQuantities` keeps the suffix of the one that is not zero', () => {
  for (const text of ['100m', '1Gi']) {
    assert.equal(formatQuantity(addQuantities(parseQuantity(text), parseQuantity('0'))), text);
    assert.equal(formatQuantity(addQuantities(parseQuantity('0'), parseQuantity(text))), text);
  }
  assert.equal(formatQuantity(addQuantities(parseQuantity('1Gi'), parseQuantity('512Mi'))), '1536Mi');
  assert.equal(formatQuantity(subtractQuantities(parseQuantity('1'), parseQuantity('100m'))), '900m');
});

test('`quantityValue` rounds away from zero', () => {
  assert.equal(quantityValue(parseQuantity('9.01')), 10n);
  assert.equal(quantityValue(parseQuantity('-9.01')), -10n);
  assert.equal(quantityValue(parseQuantity('9.01'), -1), 91n);
  assert.equal(quantityValue(parseQuantity('9.01'), -3), 9010n);
  assert.equal(quantityValue(parseQuantity('1Ki'), 3), 2n);
});

const arbitraryQuantityText = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.nat({ max: 10 ** 9 }),
    fc.option(fc.stringMatching(/^\d{1,12}$/), { nil: undefined }),
    fc.constantFrom('', 'n', 'u', 'm', 'k', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei', 'e3', 'E-2', 'e+10'),
  )
  .map(([sign, whole, fraction, suffix]) => `${sign}${whole}${fraction === undefined ? '' : `.${fraction}`}${suffix}`);

test('`canonicalQuantity` does not change the amount, and is stable', () => {
  fc.assert(
    fc.property(arbitraryQuantityText, (text) => {
      const once = canonicalQuantity(text);
      assert.equal(compareQuantities(parseQuantity(once), parseQuantity(text)), 0);
      assert.equal(canonicalQuantity(once), once);
    }),
    { numRuns: 500 },
  );
});

test('`addQuantities` and `subtractQuantities` undo each other', () => {
  fc.assert(
    fc.property(arbitraryQuantityText, arbitraryQuantityText, (a, b) => {
      const [first, second] = [parseQuantity(a), parseQuantity(b)];
      assert.equal(compareQuantities(subtractQuantities(addQuantities(first, second), second), first), 0);
    }),
    { numRuns: 300 },
  );
});

test('`parseQuantity` either reads a text or throws a ValueError', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+-]?[0-9.]{0,8}[eEinumkKMGTP]{0,3}[+-]?[0-9]{0,3}$/)), (text) => {
      try {
        formatQuantity(parseQuantity(text));
      } catch (error) {
        assert.equal((error as Error).name, 'ValueError');
      }
    }),
    { numRuns: 1000 },
  );
});
