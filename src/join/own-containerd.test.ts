import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderContainerdConfig, socketIn } from './own-containerd.ts';

describe('own containerd', () => {
  test('`renderContainerdConfig` keeps every folder and socket inside its own', () => {
    const text = renderContainerdConfig('/data/containerd', '/usr/lib/cni');
    const paths = [...text.matchAll(/"(\/[^"]+)"/g)].map(([, path]) => path ?? '');
    assert.ok(paths.length >= 7);
    assert.deepEqual(
      paths.filter((path) => !path.startsWith('/data/containerd/')),
      ['/usr/lib/cni'],
    );
  });

  test('`socketIn` is in the folder, unless no socket can have so long a path', () => {
    assert.equal(socketIn('/data/containerd'), '/data/containerd/containerd.sock');
    const long = socketIn(`/${'x'.repeat(100)}`);
    assert.match(long, /^\/run\/muster-[0-9a-f]{12}\/containerd\.sock$/);
    assert.notEqual(socketIn(`/${'y'.repeat(100)}`), long);
  });
});
