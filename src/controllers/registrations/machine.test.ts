import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CertificateSigningRequest } from '../../api/types/certificates.v1.generated.ts';
import { requestNotes } from '../../registration/request-notes.ts';
import { emptyTimeline, type Timeline } from '../../registration/timeline.ts';
import { timelineOf } from './machine.ts';

const start = Date.UTC(2030, 0, 1);
const timeAt = (seconds: number): string => new Date(start + seconds * 1000).toISOString();

const asking = (name: string, seconds: number): CertificateSigningRequest => ({
  apiVersion: 'certificates.k8s.io/v1',
  kind: 'CertificateSigningRequest',
  metadata: { name, creationTimestamp: timeAt(seconds), annotations: { [requestNotes.whyPending]: 'the node "a" is alive' } },
  spec: { request: '', signerName: 'kubernetes.io/kube-apiserver-client-kubelet', username: 'system:bootstrap:abcdef' },
});
const decided = (request: CertificateSigningRequest, type: string, seconds: number): CertificateSigningRequest => ({
  ...request,
  status: { conditions: [{ type, status: 'True', message: 'no', lastUpdateTime: timeAt(seconds) }] },
});

/** What is on record after these requests were seen, each of them twice. */
const after = (...requests: CertificateSigningRequest[]): Timeline =>
  requests
    .flatMap((request) => [request, request])
    .reduce((before, request) => timelineOf({ now: start, node: undefined, request, before, news: emptyTimeline }), emptyTimeline);
const refusalsIn = ({ events }: Timeline): string[] =>
  events.flatMap((event) => (event.kind === 'refusal' ? [`${event.cause} ${event.count} ${event.message}`] : []));

test('`timelineOf` tells a request that is held back as a refusal, and folds those that follow', () => {
  assert.deepEqual(refusalsIn(after(asking('one', 0))), ['MU505 1 the node "a" is alive']);
  assert.deepEqual(refusalsIn(after(asking('one', 0), asking('two', 10), asking('three', 20))), ['MU505 3 the node "a" is alive']);
});

test('`timelineOf` tells a request that was denied, or could not be signed, and none that is only undecided yet', () => {
  assert.deepEqual(refusalsIn(after(decided(asking('one', 0), 'Denied', 5))), ['MU505 1 no']);
  assert.deepEqual(refusalsIn(after(decided(asking('one', 0), 'Failed', 5))), ['MU506 1 no']);
  const { annotations: _why, ...metadata } = asking('one', 0).metadata;
  assert.deepEqual(refusalsIn(after({ ...asking('one', 0), metadata })), []);
});
