import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullImageName, isAmong, registryOf } from './image-name.ts';

test('`fullImageName` is what a runtime lists for a short name', () => {
  assert.equal(fullImageName('pause'), 'docker.io/library/pause:latest');
  assert.equal(fullImageName('rancher/mirrored-pause:3.6'), 'docker.io/rancher/mirrored-pause:3.6');
  assert.equal(fullImageName('localhost/pause'), 'localhost/pause:latest');
  assert.equal(fullImageName('registry:5000/pause:3.9'), 'registry:5000/pause:3.9');
  assert.equal(fullImageName('registry.k8s.io/pause@sha256:ab'), 'registry.k8s.io/pause@sha256:ab');
});

test('`isAmong` knows an image by its short name too', () => {
  assert.equal(isAmong('rancher/mirrored-pause:3.6', ['docker.io/rancher/mirrored-pause:3.6']), true);
  assert.equal(isAmong('rancher/mirrored-pause:3.6', ['docker.io/rancher/mirrored-pause:3.5']), false);
});

test('`registryOf` is the host that is asked', () => {
  assert.equal(registryOf('rancher/mirrored-pause:3.6'), 'registry-1.docker.io');
  assert.equal(registryOf('mirror.example.org:5000/pause:3.9'), 'mirror.example.org:5000');
});
