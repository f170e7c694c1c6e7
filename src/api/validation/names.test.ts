import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMillisecondsOf } from '../../base/cpu-time.fixture.ts';
import {
  dns1035LabelFaults,
  dnsLabelFaults,
  dnsSubdomainFaults,
  labelValueFaults,
  nameFaults,
  namePrefixFaults,
  qualifiedNameFaults,
} from './names.ts';

// Cases of apimachinery/pkg/util/validation/validation_test.go.
const spoiled = ['', 'A', 'ABC', 'aBc', 'A1', '1-A', '-', 'a-', '-a', '1-', '_', 'a_', 'a_b', '.', 'a.', '.a', ' ', 'a ', ' a', 'a b'];

test('`dnsLabelFaults` accepts lower case, digits and dashes between, up to 63', () => {
  for (const name of ['a', 'ab', 'a1', 'a-1', 'a--1--2--b', '0', '01', '1a', '1--a--b--2', 'a'.repeat(63)])
    assert.deepEqual(dnsLabelFaults(name), [], name);
  for (const name of [...spoiled, 'a.b', 'a'.repeat(64)]) assert.equal(dnsLabelFaults(name).length, 1, name);
});

test('`dnsSubdomainFaults` accepts labels with dots between, up to 253', () => {
  for (const name of ['a', 'a.a', 'a-1.1', '0.1', '1.2.3.4.5', 'aa.bb.cc', 'a'.repeat(253)])
    assert.deepEqual(dnsSubdomainFaults(name), [], name);
  for (const name of [...spoiled, 'a..b', 'A.a', 'a.B.c', 'a@b', 'a%b', 'a$b', 'a'.repeat(254)])
    assert.equal(dnsSubdomainFaults(name).length, 1, name);
});

test('`dns1035LabelFaults` wants a letter first', () => {
  for (const name of ['a', 'a1', 'a--1--2--b']) assert.deepEqual(dns1035LabelFaults(name), [], name);
  for (const name of [...spoiled, '0', '1a', 'a'.repeat(64)]) assert.equal(dns1035LabelFaults(name).length, 1, name);
});

test('`qualifiedNameFaults` accepts a name with or without a domain before it', () => {
  const good = ['simple', '1-starts-with-num', 'simple/simple', 'now-with.dashes-and.dots/simple', '1.2.3.4/5678', 'Uppercase_Is_OK_123'];
  for (const name of [...good, 'a'.repeat(63), `${'a'.repeat(253)}/${'b'.repeat(63)}`])
    assert.deepEqual(qualifiedNameFaults(name), [], name);
  const bad = [
    'nospecialchars%^=@',
    'cantendwithadash-',
    '-x-',
    'only/one/slash',
    'Example.com/abc',
    'example_com/abc',
    'example.com/',
    '/simple',
  ];
  for (const name of [...bad, 'a'.repeat(64), `${'a'.repeat(254)}/abc`]) assert.notDeepEqual(qualifiedNameFaults(name), [], name);
});

test('`labelValueFaults` accepts nothing, and what a name may be', () => {
  for (const value of ['', 'simple', '1234', 'end-with-num-1', 'a'.repeat(63)]) assert.deepEqual(labelValueFaults(value), [], value);
  for (const value of ['nospecialchars%^=@', 'Tama-nui-te-rā.is.Māori.sun', '\\back', '-a', 'a-', '.a', 'a.', 'a'.repeat(64)]) {
    assert.notDeepEqual(labelValueFaults(value), [], value);
  }
});

test('names are refused in upstream’s words', () => {
  assert.deepEqual(dnsSubdomainFaults('A'), [
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
  ]);
  assert.deepEqual(dnsLabelFaults('A'.repeat(64)), [
    'must be no more than 63 characters',
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')",
  ]);
  assert.deepEqual(qualifiedNameFaults('a/b/c'), [
    "a qualified name must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')",
  ]);
  assert.equal(qualifiedNameFaults('/a')[0], 'prefix part must be non-empty');
});

test('`nameFaults` knows what cannot stand in a path', () => {
  for (const name of ['', 'foo.bar', 'sha256:AB@CD', 'Iñtërnâtiônàlizætiøn', '.test', '..test'])
    assert.deepEqual(nameFaults('pathSegment', name), []);
  assert.deepEqual(nameFaults('pathSegment', '.'), ["may not be '.'"]);
  assert.deepEqual(nameFaults('pathSegment', 'foo//bar%'), ["may not contain '/'", "may not contain '%'"]);
  assert.deepEqual(namePrefixFaults('pathSegment', '..'), []);
});

test('`namePrefixFaults` lets a prefix end with a dash', () => {
  assert.deepEqual(namePrefixFaults('dnsSubdomain', 'foo-'), []);
  assert.deepEqual(namePrefixFaults('dnsLabel', 'a-'), []);
  assert.equal(namePrefixFaults('dnsLabel', '-').length, 1);
  assert.equal(namePrefixFaults('dnsLabel', 'A-').length, 0);
  assert.equal(namePrefixFaults('dnsLabel', 'AB-').length, 1);
});

test('names of a million characters are judged at once', () => {
  const names = ['a'.repeat(1e6), `${'a'.repeat(1e6)}!`, '-'.repeat(1e6), 'a.'.repeat(5e5), `${'a-'.repeat(5e5)}!`];
  const spent = cpuMillisecondsOf(() => {
    for (const faults of [dnsLabelFaults, dnsSubdomainFaults, labelValueFaults, qualifiedNameFaults])
      for (const name of names) assert.notDeepEqual(faults(name), []);
  });
  assert.ok(spent < 2000, `${spent} ms`);
});
