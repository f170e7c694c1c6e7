// The machines that other suites stand on: apart from this one and from each other, and gone without a trace.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { until } from '../muster-process.ts';
import { makeControlGroups } from './control-groups.ts';
import type { Machine } from './machine.ts';
import { Site, withoutMachines } from './site.ts';

const groupsOf = (pid: number): string[] => {
  const folders = ['/sys/fs/cgroup', '/sys/fs/cgroup/memory'].filter((path) => existsSync(path));
  return folders.flatMap((path) => readdirSync(path)).filter((name) => name.startsWith(`mst-${pid}-`));
};

describe('machines', { skip: withoutMachines() ?? false }, () => {
  let site: Site;
  let a: Machine;
  let b: Machine;

  before(async () => {
    site = await Site.open();
    [a, b] = await Promise.all([site.machine('a'), site.machine('b')]);
  });
  after(() => site.close());

  test('have a name, an id, an address and processes of their own', async () => {
    assert.equal(await a.run(['hostname']), 'a\n');
    assert.notEqual(hostname(), 'a');
    assert.equal(await a.read('/etc/machine-id'), `${a.machineId}\n`);
    assert.notEqual(a.machineId, b.machineId);
    assert.match(await a.run(['ip', '-o', '-4', 'address', 'show', 'eth0']), new RegExp(` ${a.address}/24 `));
    assert.ok((await a.run(['ps', '-e', '--no-headers'])).split('\n').length < 10);
    assert.notEqual(spawnSync('ip', ['route', 'get', a.address], { encoding: 'utf8' }).stdout.includes('10.78.0.1 '), true);
  });

  test('write what nobody else sees', async () => {
    await a.write('/etc/kubernetes/deep/file', 'text', '600');
    assert.equal(await a.read('/etc/kubernetes/deep/file'), 'text');
    assert.notEqual((await b.say(['cat', '/etc/kubernetes/deep/file'])).code, 0);
    assert.equal(existsSync('/etc/kubernetes/deep'), false);
  });

  test('reach each other, and nobody else', async () => {
    const serve = `require('node:net').createServer((socket) => socket.end('hello')).listen(7000, '0.0.0.0', () => console.log('listening'))`;
    const server = a.spawn([process.execPath, '-e', serve]);
    await until('the server listens', () => server.said.includes('listening'));
    const ask = `require('node:net').connect(7000, '${a.address}').on('error', (error) => { throw error; }).pipe(process.stdout)`;
    assert.equal(await b.run([process.execPath, '-e', ask]), 'hello');
    assert.notEqual((await b.say([process.execPath, '-e', ask.replace(a.address, '192.0.2.1')], { seconds: 3 })).code, 0);
    assert.equal(server.isRunning, true);
    await server.kill('SIGTERM');
    assert.equal(server.isRunning, false);
  });

  test('do not let a program outlive its time', async () => {
    assert.notEqual((await a.say(['sleep', '1234'], { seconds: 0.5 })).code, 0);
    await until('it is gone', async () => !(await a.run(['ps', '-e', '-o', 'args'])).includes('sleep 1234'));
  });

  test('reap orphans', async () => {
    const orphan = Number(await a.run(['sh', '-c', 'setsid sleep 0.2 >/dev/null 2>&1 & echo $!']));
    await until('it is gone', async () => (await a.say(['kill', '-0', String(orphan)])).code !== 0);
  });

  test('end with the process that made them, also when it is killed', async () => {
    const script = `
      import { Site } from ${JSON.stringify(join(import.meta.dirname, 'site.ts'))};
      import { makeControlGroups } from ${JSON.stringify(join(import.meta.dirname, 'control-groups.ts'))};
      const machine = await (await Site.open()).machine('orphan');
      makeControlGroups(machine.controlGroup);
      machine.spawn(['sleep', '4321']);
      console.log(await machine.run(['cut', '-d', ' ', '-f1', '/proc/self/stat']));
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const pid = child.pid ?? 0;
    assert.notEqual(groupsOf(pid).length, 0);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const running = (): boolean =>
      readdirSync('/proc').some((id) => {
        const file = `/proc/${id}/cmdline`;
        return /^\d+$/.test(id) && existsSync(file) && readFileSync(file, 'utf8').startsWith('sleep\x004321');
      });
    await until('its machine is gone', () => !running());
    await (await Site.open()).close();
    assert.deepEqual(groupsOf(pid), []);
  });

  test('leave nothing behind', async () => {
    const other = await site.machine('other');
    makeControlGroups(other.controlGroup);
    assert.notEqual(groupsOf(process.pid).length, 0);
    await other.down();
    assert.deepEqual(groupsOf(process.pid), []);
    assert.equal(readFileSync('/proc/self/mounts', 'utf8').includes('.outside'), false);
  });
});
