import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultInterfaces } from './host.ts';

test('`defaultInterfaces` finds the cheapest default route first, and no loopback', () => {
  const head = 'Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT';
  const routes = [head, 'wlan0 00000000 010000C0 0003 0 0 600 00000000 0 0 0', 'eth0 00000000 010200C0 0003 0 0 100 00000000 0 0 0'];
  const six = `${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00 ${'0'.repeat(32)} ffffffff 00000001 00000000 00200200 lo`;
  assert.deepEqual(defaultInterfaces([...routes, 'eth0 000200C0 00000000 0001 0 0 0 00FFFFFF 0 0 0'].join('\n'), six), ['eth0', 'wlan0']);
});
