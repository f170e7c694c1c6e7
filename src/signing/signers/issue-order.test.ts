import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCertificateRequest, readCertificateRequest } from '../csr.ts';
import { generatePrivateKey } from '../private-key.ts';
import { issueOrder, lifeOf } from './issue-order.ts';

const minute = 60_000;
const hour = 60 * minute;
const year = 8760 * hour;

const lives: readonly (readonly [string, number | undefined, number, number])[] = [
  ['as long as the signer grants when nothing is asked', undefined, year, year - 5 * minute],
  ['as short as asked', 3600, year, hour],
  ['with the backdating counted in a long life', 24 * 3600, year, 24 * hour - 5 * minute],
  ['never longer than the signer grants', 2 * 8760 * 3600, year, year - 5 * minute],
  ['never shorter than ten minutes', 1, year, 10 * minute],
  ['as short as the signer grants, whatever is asked', 3600, 2 * minute, 2 * minute],
  ['below eight hours without the backdating', 8 * 3600 - 1, year, 8 * hour - 1000],
];

for (const [what, asked, longest, life] of lives) {
  test(`\`lifeOf\` is ${what}`, () => {
    assert.equal(lifeOf(asked, longest), life);
  });
}

test('`issueOrder` orders subject, names and usages as asked, and nothing else', () => {
  const names = { dns: ['a'], ip: ['10.0.0.1'], email: ['a@b'], uri: ['http://a'] };
  const subject = { commonName: 'jane', organizations: ['devs', 'ops'] };
  const request = readCertificateRequest(createCertificateRequest({ subject, names, key: generatePrivateKey() }));
  const order = issueOrder({ request, usages: ['client auth', 'digital signature', 'cert sign'], expirationSeconds: 600 }, year);
  assert.deepEqual(order, {
    subject,
    names,
    publicKeyInfo: request.publicKeyInfo,
    usages: { key: ['digital signature'], extended: ['client auth'] },
    lifeMilliseconds: 10 * minute,
  });
});
