import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultInterfaces } from './host.ts';
import { Fields } from './protobuf-fields.ts';

test('`defaultInterfaces` finds the cheapest default route first, and no loopback', () => {
  const head = 'Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT';
  const routes = [head, 'wlan0 00000000 010000C0 0003 0 0 600 00000000 0 0 0', 'eth0 00000000 010200C0 0003 0 0 100 00000000 0 0 0'];
  const six = `${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00 ${'0'.repeat(32)} ffffffff 00000001 00000000 00200200 lo`;
  assert.deepEqual(defaultInterfaces([...routes, 'eth0 000200C0 00000000 0001 0 0 0 00FFFFFF 0 0 0'].join('\n'), six), ['eth0', 'wlan0']);
});

test('`Fields` reads what it knows, passes over the rest, and refuses what is cut off', () => {
  const message = Buffer.from([0x0a, 2, 0x68, 0x69, 0x10, 0x96, 0x01, 0x1d, 1, 2, 3, 4, 0x0a, 1, 0x78]);
  const fields = new Fields(message);
  assert.deepEqual([fields.texts(1), fields.text(1), fields.number(2), fields.text(9)], [['hi', 'x'], 'x', 150, '']);
  assert.throws(() => new Fields(message.subarray(0, 3)), RangeError);
  assert.throws(() => new Fields(Buffer.from([0x08, 0xff])), RangeError);
});
