import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import { test } from 'node:test';
import fc from 'fast-check';
import { cidrContains, cidrsOverlap, formatCidr, nthAddress, parseCidr, placeInCidr, sizeOfCidr } from './cidr.ts';
import { formatIp, ipBytes, ipFromBytes, parseIp } from './ip-address.ts';

const range = (text: string) => {
  const cidr = parseCidr(text);
  assert.ok(cidr, text);
  return cidr;
};
const address = (text: string) => {
  const ip = parseIp(text);
  assert.ok(ip, text);
  return ip;
};

test('`parseIp` reads both families into canonical text', () => {
  const canonical = (text: string): string => formatIp(address(text));
  assert.equal(canonical('10.96.0.1'), '10.96.0.1');
  assert.equal(canonical('2001:DB8:0:0:1:0:0:1'), '2001:db8::1:0:0:1');
  assert.equal(canonical('::'), '::');
  assert.equal(canonical('fd00::'), 'fd00::');
  assert.equal(canonical('1:0:2:3:4:5:6:7'), '1:0:2:3:4:5:6:7');
  assert.equal(canonical('::ffff:10.0.0.1'), '10.0.0.1');
  for (const bad of ['', '010.0.0.1', '1.2.3', 'fe80::1%eth0', '1::2::3', 'localhost']) assert.equal(parseIp(bad), undefined, bad);
});

test('`formatIp` and `parseIp` undo each other, and bytes too', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
      const ip = address(text);
      assert.deepEqual(parseIp(formatIp(ip)), ip);
      assert.deepEqual(ipFromBytes(ipBytes(ip)), ip);
      assert.equal(isIP(formatIp(ip)), ip.family);
    }),
  );
});

test('`parseCidr` drops host bits and refuses what is no range', () => {
  assert.equal(formatCidr(range('10.96.7.9/12')), '10.96.0.0/12');
  assert.equal(formatCidr(range('fd00:1::5/112')), 'fd00:1::/112');
  assert.equal(formatCidr(range('0.0.0.0/0')), '0.0.0.0/0');
  for (const bad of ['10.0.0.0', '10.0.0.0/33', '10.0.0.0/08', '::/129', '::ffff:1.2.3.4/120', '/8', '10.0.0.0/8/8']) {
    assert.equal(parseCidr(bad), undefined, bad);
  }
});

test('`nthAddress` counts from the network address and stops at the end', () => {
  const cidr = range('10.96.0.0/30');
  const at = (index: number): string | undefined => {
    const ip = nthAddress(cidr, index);
    return ip && formatIp(ip);
  };
  assert.deepEqual([at(0), at(1), at(3), at(4), at(-1)], ['10.96.0.0', '10.96.0.1', '10.96.0.3', undefined, undefined]);
  assert.equal(sizeOfCidr(cidr), 4n);
  assert.equal(sizeOfCidr(range('::/0')), 1n << 128n);
  assert.equal(placeInCidr(cidr, address('10.96.0.2')), 2n);
  assert.equal(placeInCidr(cidr, address('10.96.0.4')), undefined);
});

test('`cidrContains` never mixes families', () => {
  assert.equal(cidrContains(range('0.0.0.0/0'), address('::1')), false);
  assert.equal(cidrContains(range('10.0.0.0/8'), address('10.255.255.255')), true);
  assert.equal(cidrContains(range('10.0.0.0/8'), address('11.0.0.0')), false);
});

test('`cidrsOverlap` is true exactly when an end of one lies in the other', () => {
  const cidrs = fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map(([ip, prefix]) => range(`${ip}/${prefix}`));
  fc.assert(
    fc.property(cidrs, cidrs, (one, other) => {
      const apart = one.base + sizeOfCidr(one) <= other.base || other.base + sizeOfCidr(other) <= one.base;
      assert.equal(cidrsOverlap(one, other), !apart);
    }),
  );
});
