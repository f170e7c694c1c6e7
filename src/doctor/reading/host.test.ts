import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueOf } from '../facts/reading.ts';
import { type Paper, Papers } from '../papers/paper.ts';
import { readHost } from './host.ts';

const read = (...papers: readonly Paper[]) => readHost(new Papers(papers), '/etc/resolv.conf');

const v1 = { id: 'mounts', where: '/proc/mounts', text: 'cgroup /sys/fs/cgroup/memory cgroup rw,memory 0 0\n' };
const v2 = { id: 'mounts', where: '/proc/mounts', text: 'cgroup2 /sys/fs/cgroup cgroup2 rw 0 0\n' };
const groups: readonly Paper[] = [
  { id: 'control-groups', where: '/sys/fs/cgroup', text: 'memory\nsystemd\n' },
  { id: 'control-groups', where: '/sys/fs/cgroup/memory', text: 'cgroup.procs\nkubepods\nmemory.stat\nsystem.slice\ntasks\n' },
];

test('`readHost` finds cgroups in the hierarchy of memory with v1, and at the top with v2', () => {
  assert.deepEqual(valueOf(read(v1, ...groups).controlGroups), ['kubepods', 'system.slice']);
  assert.deepEqual(valueOf(read(v2, ...groups).controlGroups), ['memory', 'systemd']);
  assert.equal(read(v1).controlGroups.known, false);
});

const tried = (text: string, status: number): Paper => ({ id: 'vxlan-module', where: 'modprobe -n vxlan', text, status });
const loaded: Paper = { id: 'modules', where: '/proc/modules', text: 'overlay 1 0 - Live 0x0\nvxlan 131072 0 - Live 0x0\n' };

test('`readHost` tells whether VXLAN devices can be made: the module is loaded, is found, or is not; another complaint says nothing', () => {
  const missing = tried('modprobe: FATAL: Module vxlan not found in directory /lib/modules/5.13.0-1008-raspi\n', 1);
  assert.equal(valueOf(read(missing).vxlan), false);
  assert.equal(valueOf(read(missing, loaded).vxlan), true);
  assert.equal(valueOf(read(tried('', 0)).vxlan), true);
  assert.equal(read(tried("modprobe: invalid option -- 'n'\n", 1)).vxlan.known, false);
});

test('`readHost` tells whether the host name resolves only by an answer of getent', () => {
  const name = { id: 'host-name', where: '/proc/sys/kernel/hostname', text: 'node-1\n' };
  const asked = (status: number): Paper => ({ id: 'host-name-lookup', where: 'getent', text: '', status });
  const resolves = [0, 2, 127].map((status) => valueOf(read(name, asked(status)).hostName)?.resolves);
  assert.deepEqual(resolves, [true, false, undefined]);
});
