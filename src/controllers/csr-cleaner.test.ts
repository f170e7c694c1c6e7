// Cases from upstream's pkg/controller/certificates/cleaner/cleaner_test.go.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selfSigned } from '../signing/authority.ts';
import { certificatePem } from '../signing/certificate.ts';
import { generatePrivateKey } from '../signing/private-key.ts';
import { asking, decided } from './csr/asking.fixture.ts';
import { isOutdated } from './csr-cleaner.ts';

const now = Date.UTC(2026, 0, 2);
const ago = (minutes: number): string => new Date(now - minutes * 60_000).toISOString();
const clock = { now: () => now, monotonic: () => 0 };
const certificateFor = (minutes: number): string =>
  Buffer.from(certificatePem(selfSigned(generatePrivateKey(), { clock, lifeMilliseconds: minutes * 60_000 }))).toString('base64');

const { csr } = asking();
const createdAt = (time: string) => ({ ...csr, metadata: { ...csr.metadata, creationTimestamp: time } });

const cases: readonly (readonly [string, Parameters<typeof isOutdated>[0], boolean])[] = [
  ['pending for less than a day', createdAt(ago(24 * 60)), false],
  ['pending for more than a day', createdAt(ago(24 * 60 + 1)), true],
  ['denied just now', decided(csr, ['Denied'], { at: ago(59) }), false],
  ['denied an hour ago', decided(csr, ['Denied'], { at: ago(61) }), true],
  ['failed just now', decided(csr, ['Approved', 'Failed'], { at: ago(59) }), false],
  ['failed an hour ago', decided(csr, ['Approved', 'Failed'], { at: ago(61) }), true],
  ['approved long ago and never signed', decided(csr, ['Approved'], { at: ago(600) }), false],
  ['signed just now', decided(csr, ['Approved'], { at: ago(59), certificate: certificateFor(60) }), false],
  ['signed an hour ago', decided(csr, ['Approved'], { at: ago(61), certificate: certificateFor(60) }), true],
  ['signed just now, with a certificate that is over', decided(csr, ['Approved'], { at: ago(1), certificate: certificateFor(-1) }), true],
];

for (const [what, request, outdated] of cases) {
  test(`\`isOutdated\` ${outdated ? 'takes away' : 'keeps'} a request ${what}`, () => {
    assert.equal(isOutdated(request, now), outdated);
  });
}
