// `muster up` and `muster down`, as a newcomer meets them.
import assert from 'node:assert/strict';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { accessFrom, type TemporaryFolder, temporaryFolder } from '../muster-process.ts';
import { muster, RunningCommand } from './muster-command.ts';

describe('muster up', () => {
  let folder: TemporaryFolder;
  let data: string;
  let up: RunningCommand;
  before(async () => {
    folder = temporaryFolder();
    data = join(folder.path, 'trial');
    up = new RunningCommand('up', '--skip-install', '--data-dir', data);
    await up.untilAnswered(/Ctrl-C/);
  });
  after(() => {
    up.child.kill('SIGKILL');
    folder.remove();
  });

  test('it says what runs, where the kubeconfig is, how far this machine came, and three things to try', () => {
    assert.match(up.stdout, /control plane ready at https:\/\/127\.0\.0\.1:\d+ after \d+\.\d s/);
    const kubeconfig = /^ +kubeconfig +(?<path>\S+)$/m.exec(up.stdout)?.groups?.['path'] ?? '';
    assert.equal(statSync(kubeconfig).mode & 0o777, 0o600);
    assert.ok(up.stdout.includes(accessFrom(kubeconfig).url));
    assert.equal(up.stdout.match(/^ {2}kubectl /gm)?.length, 3);
    assert.match(up.stderr, /^\S+ +7 heartbeat /m);
  });

  test('`muster down` refuses while it runs, and changes nothing', () => {
    const { code, stderr } = muster('down', '--yes', '--data-dir', data);
    assert.equal(code, 7);
    assert.match(stderr, /^error MU012 /);
    assert.ok(existsSync(join(data, 'admin.kubeconfig')));
  });

  test('Ctrl-C ends it with 0, and `muster down` shows first what it removes', async () => {
    assert.equal(await up.end('SIGINT'), 0);
    assert.match(up.stderr, /stopped; the data stays/);
    const preview = muster('down', '--data-dir', data);
    assert.equal(preview.code, 0);
    assert.match(preview.stdout, /would remove\n[^]*\/store [^]*nothing was changed/);
    assert.ok(existsSync(data));
    assert.equal(muster('down', '--yes', '--data-dir', data).code, 0);
    assert.equal(existsSync(data), false);
    assert.match(muster('down', '--data-dir', data).stdout, /nothing to remove/);
  });

  test('`muster down` does not touch what `muster up` did not make', () => {
    writeFileSync(join(folder.path, 'admin.kubeconfig'), 'mine');
    const { code, stderr } = muster('down', '--yes', '--data-dir', folder.path);
    assert.equal(code, 7);
    assert.match(stderr, /^error MU011 /);
    assert.ok(existsSync(join(folder.path, 'admin.kubeconfig')));
  });
});
