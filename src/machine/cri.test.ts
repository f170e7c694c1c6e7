import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { frame } from '../base/grpc/frames.ts';
import { askRuntime, type RuntimeReport } from './cri.ts';

const text = (field: number, value: string): Buffer => nested(field, Buffer.from(value));
const nested = (field: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([(field << 3) | 2, body.length]), body]);
};
const number = (field: number, value: number): Buffer => Buffer.from([field << 3, value]);

const unknownField = text(15, 'of a later version');
const answers: Readonly<Record<string, Buffer>> = {
  '/runtime.v1.RuntimeService/Version': Buffer.concat([text(1, '0.1.0'), text(2, 'containerd'), text(3, '1.7.2')]),
  '/runtime.v1.RuntimeService/Status': nested(
    1,
    nested(1, text(1, 'RuntimeReady'), number(2, 1), unknownField),
    nested(1, text(1, 'NetworkReady'), text(3, 'NetworkPluginNotReady'), text(4, 'cni is not there')),
  ),
  '/runtime.v1.ImageService/ListImages': nested(1, text(1, 'id'), text(2, 'pause:3.9'), text(3, 'pause@sha256:1'), number(4, 100)),
};

/** What is reported of a runtime that answers so; undefined: it fails every call. */
const reportOf = async (answerTo: (path: string) => Buffer | undefined): Promise<RuntimeReport> => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-cri-'));
  const server = createServer().listen(join(folder, 'socket'));
  await once(server, 'listening');
  server.on('stream', (stream, headers) => {
    const answer = answerTo(headers[':path'] ?? '');
    const type = { 'content-type': 'application/grpc' };
    if (answer === undefined) {
      stream.respond({ ...type, 'grpc-status': '12', 'grpc-message': 'unknown%20service' }, { endStream: true });
      return;
    }
    stream.respond(type, { waitForTrailers: true });
    stream.on('wantTrailers', () => {
      stream.sendTrailers({ 'grpc-status': '0' });
    });
    stream.end(frame(answer));
  });
  try {
    return await askRuntime(join(folder, 'socket'));
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

test('`askRuntime` tells version, conditions and images', async () => {
  assert.deepEqual(await reportOf((path) => answers[path]), {
    kind: 'answers',
    version: 'containerd://1.7.2',
    api: 'v1',
    conditions: [
      { type: 'RuntimeReady', isTrue: true, reason: '', message: '' },
      { type: 'NetworkReady', isTrue: false, reason: 'NetworkPluginNotReady', message: 'cni is not there' },
    ],
    images: [{ names: ['pause@sha256:1', 'pause:3.9'], bytes: 100 }],
  });
});

test('`askRuntime` says what is broken when the answer is a refusal or no message', async () => {
  assert.deepEqual(await reportOf(() => undefined), { kind: 'broken', problem: 'unknown service' });
  assert.equal((await reportOf(() => Buffer.from([0x12, 200]))).kind, 'broken');
});

test('`askRuntime` calls a runtime absent when nobody listens', async () => {
  const report = await askRuntime('/nowhere/containerd.sock');
  assert.ok(report.kind === 'absent');
  assert.match(report.problem, /ENOENT/);
});

test('`askRuntime` asks a runtime of before CRI v1 in its own words', async () => {
  const report = await reportOf((path) => (path.includes('v1alpha2') ? answers[path.replace('v1alpha2', 'v1')] : undefined));
  assert.equal(report.kind, 'answers');
  assert.equal(report.version, 'containerd://1.7.2');
  assert.equal(report.api, 'v1alpha2');
});
