import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CertificateSigningRequest, CertificateSigningRequestCondition } from '../../../api/types/certificates.v1.generated.ts';
import { selfSigned } from '../../../signing/authority.ts';
import { certificatePem } from '../../../signing/certificate.ts';
import { certificateRequestPem, createCertificateRequest } from '../../../signing/csr.ts';
import { generatePrivateKey } from '../../../signing/private-key.ts';
import { assertErrors, created, createErrors, rowOf, updated, updateErrors } from '../declared.suite.ts';
import { certificateSigningRequests as requests } from './certificate-signing-request.ts';

type Request = CertificateSigningRequest;

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const key = generatePrivateKey();
const pem = certificateRequestPem(createCertificateRequest({ subject: { commonName: 'a' }, key }));
const spec = { request: base64(pem), signerName: 'a.b/c', usages: ['client auth'] };

const stored = (conditions: CertificateSigningRequestCondition[] = [], certificate = ''): Request => {
  const request = created(requests, { spec }) as Request;
  if (conditions.length > 0) request.status = { ...request.status, conditions };
  if (certificate !== '') request.status = { ...request.status, certificate };
  return request;
};

const condition = (type: string, more: object = {}): CertificateSigningRequestCondition => ({
  type,
  status: 'True',
  message: 'm',
  lastUpdateTime: '2026-01-01T00:00:00Z',
  lastTransitionTime: '2026-01-01T00:00:00Z',
  ...more,
});

const conditions =
  (...wanted: CertificateSigningRequestCondition[]) =>
  (request: Request): void => {
    request.status = { ...request.status, conditions: wanted };
  };

const certificate =
  (text: string) =>
  (request: Request): void => {
    request.status = { ...request.status, certificate: base64(text) };
  };

test('`certificateSigningRequests` are made in the name of who asks', () => {
  const sent = {
    spec: { ...spec, username: 'evil', uid: '1', groups: ['system:masters'], extra: { a: ['b'] } },
    status: { certificate: base64('x') },
  };
  const request = created(requests, sent) as Request;
  assert.deepEqual(request.spec, { ...spec, username: 'jane', groups: ['system:authenticated'] });
  assert.deepEqual(request.status, {});
});

const wrong: readonly [string, object, string[]][] = [
  ['nothing wrong', {}, []],
  ['no request', { request: '' }, ['spec.request: Invalid value: "": PEM block type must be CERTIFICATE REQUEST']],
  ['no usages', { usages: [] }, ['spec.usages: Required value: usages must be provided']],
  [
    'bad usages',
    { usages: ['a', 'client auth', 'client auth'] },
    ['spec.usages[0]: Unsupported value: "a": supported values: "any", "cert sign"', 'spec.usages[2]: Duplicate value: "client auth"'],
  ],
  ['no signer', { signerName: '' }, ['spec.signerName: Required value: signerName must be provided']],
  [
    'the signer of old',
    { signerName: 'kubernetes.io/legacy-unknown' },
    ['spec.signerName: Invalid value: "kubernetes.io/legacy-unknown": the legacy signerName is not allowed via this API version'],
  ],
  [
    'half a signer',
    { signerName: 'a' },
    ['spec.signerName: Invalid value: "a": must be a fully qualified domain and path of the form \'example.com/signer-name\''],
  ],
  [
    'a bad signer',
    { signerName: 'A_/b_' },
    [
      'spec.signerName: Invalid value: "A_": validating label "A_": a lowercase RFC 1123 label',
      'spec.signerName: Invalid value: "A_": should be a domain with at least two segments separated by dots',
      'spec.signerName: Invalid value: "b_": validating label "b_": a lowercase RFC 1123 subdomain',
    ],
  ],
  [
    'a short life',
    { expirationSeconds: 1 },
    ['spec.expirationSeconds: Invalid value: 1: may not specify a duration less than 600 seconds (10 minutes)'],
  ],
];

test('`certificateSigningRequests` say what is wrong', () => {
  for (const [what, more, expected] of wrong) assertErrors(createErrors(requests, { spec: { ...spec, ...more } }), expected, what);
});

test('`certificateSigningRequests` stay as they were made', () => {
  const after = updated<Request>(requests, stored(), (request) => {
    request.spec.usages = ['x'];
    conditions(condition('Approved'))(request);
  });
  assert.deepEqual(after, stored());
});

const approvals: readonly [string, Request, (request: Request) => void, string[]][] = [
  ['approved', stored(), conditions(condition('Approved')), []],
  [
    'both',
    stored(),
    conditions(condition('Approved'), condition('Denied')),
    ['status.conditions[1].type: Invalid value: "Denied": Approved and Denied conditions are mutually exclusive'],
  ],
  ['twice', stored(), conditions(condition('Approved'), condition('Approved')), ['status.conditions[1].type: Duplicate value: "Approved"']],
  [
    'not true',
    stored(),
    conditions(condition('Denied', { status: 'False' }), condition('X', { status: 'Y' }), condition('', { status: '' })),
    [
      'status.conditions[0].status: Unsupported value: "False": supported values: "True"',
      'status.conditions[1].status: Unsupported value: "Y": supported values: "False", "True", "Unknown"',
      'status.conditions[2].type: Required value',
      'status.conditions[2].status: Required value',
    ],
  ],
  [
    'taken back',
    stored([condition('Approved')]),
    conditions(),
    ['status.conditions: Forbidden: updates may not remove a condition of type "Approved"'],
  ],
];

test('`certificateSigningRequests/approval` says what is wrong', () => {
  for (const [what, old, change, expected] of approvals) assertErrors(updateErrors(requests, old, change, 'approval'), expected, what);
});

test('`certificateSigningRequests/approval` sets conditions, with times, and nothing else', () => {
  const change = (request: Request): void => {
    conditions({ type: 'Approved', status: 'True' })(request);
    certificate('x')(request);
    request.spec.signerName = 'x.y/z';
  };
  const now = '2026-01-02T03:04:05Z';
  const approved = { type: 'Approved', status: 'True', lastUpdateTime: now, lastTransitionTime: now };
  assert.deepEqual(updated(requests, stored(), change, 'approval'), stored([approved]));
});

const issued = certificatePem(
  selfSigned(key, { clock: { now: () => Date.parse('2026-01-01'), monotonic: () => 0 }, commonName: 'a', lifeMilliseconds: 1e9 }),
);

const statuses: readonly [string, Request, (request: Request) => void, string[]][] = [
  ['a certificate', stored(), certificate(issued), []],
  [
    'another certificate',
    stored([], base64(issued)),
    certificate(`${issued}${issued}`),
    ['status.certificate: Forbidden: updates may not modify existing certificate content'],
  ],
  [
    'no certificate',
    stored(),
    certificate('x'),
    ['status.certificate: Invalid value: "<certificate data>": must contain at least one CERTIFICATE PEM block'],
  ],
  [
    'something else',
    stored(),
    certificate(pem),
    ['status.certificate: Invalid value: "<certificate data>": only CERTIFICATE PEM blocks are allowed, found "CERTIFICATE REQUEST"'],
  ],
  ['a failure', stored([condition('Approved')]), conditions(condition('Approved', { message: 'other' }), condition('Failed')), []],
  [
    'an approval',
    stored(),
    conditions(condition('Approved')),
    ['status.conditions: Forbidden: updates may not add a condition of type "Approved"'],
  ],
];

test('`certificateSigningRequests/status` says what is wrong', () => {
  for (const [what, old, change, expected] of statuses) assertErrors(updateErrors(requests, old, change, 'status'), expected, what);
});

test('`certificateSigningRequests/status` keeps verdicts as they are', () => {
  const change = conditions(condition('Approved', { message: 'other' }), condition('Failed'));
  assert.deepEqual(
    updated(requests, stored([condition('Approved')]), change, 'status'),
    stored([condition('Approved'), condition('Failed')]),
  );
});

const words: readonly [Request, string][] = [
  [stored(), 'Pending'],
  [stored([condition('Approved')]), 'Approved'],
  [stored([condition('Approved'), condition('Failed')]), 'Approved,Failed'],
  [stored([condition('Denied')]), 'Denied'],
  [stored([condition('Approved')], base64(issued)), 'Approved,Issued'],
];

test('`certificateSigningRequests` show how far they are', () => {
  for (const [request, word] of words) {
    const row = { Name: 'x', Age: '<unknown>', SignerName: 'a.b/c', Requestor: 'jane', Condition: word, 'Why-Pending': '' };
    assert.deepEqual(rowOf(requests, request), row);
  }
});

test('`certificateSigningRequests` show why they wait, until somebody decided', () => {
  const annotations = { 'registration.muster.dev/why-pending': 'the node is alive' };
  const why = (request: Request): unknown => rowOf(requests, { ...request, metadata: { ...request.metadata, annotations } })['Why-Pending'];
  assert.equal(why(stored()), 'the node is alive');
  assert.equal(why(stored([condition('Failed')])), 'the node is alive');
  for (const type of ['Approved', 'Denied']) assert.equal(why(stored([condition(type)])), '');
});

test('`certificateSigningRequests` are made without the notes that only the control plane writes', () => {
  const notes = { 'registration.muster.dev/why-pending': 'trust me', 'registration.muster.dev/granted-role': 'control-plane' };
  const made = (annotations: Record<string, string>) =>
    created(requests, { metadata: { name: 'x', annotations }, spec }).metadata.annotations;
  assert.equal(made(notes), undefined);
  assert.deepEqual(made({ ...notes, mine: 'stays' }), { mine: 'stays' });
});
