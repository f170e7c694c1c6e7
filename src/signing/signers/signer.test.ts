// Cases from upstream's pkg/controller/certificates/signer/signer_test.go and pkg/apis/certificates/helpers_test.go.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CertificateRequest, createCertificateRequest, readCertificateRequest } from '../csr.ts';
import { generatePrivateKey } from '../private-key.ts';
import type { SubjectNames } from '../subject-names.ts';
import { nodeNameIn } from './kubelet-request.ts';
import { isOurSigner, signerFault } from './signer.ts';
import { signerNames } from './signer-names.ts';

const key = generatePrivateKey();
const asking = (commonName: string, organizations: string[], names: Partial<SubjectNames> = {}): CertificateRequest =>
  readCertificateRequest(createCertificateRequest({ subject: { commonName, organizations }, names, key }));

const nodes = ['system:nodes'];
const client = ['client auth', 'digital signature', 'key encipherment'];
const serving = ['server auth', 'digital signature', 'key encipherment'];
const own = { dns: ['a'] };
const otherClientUsages = 'usages did not match [client auth digital signature key encipherment]';
const otherServingUsages = 'usages did not match [digital signature key encipherment server auth]';

const { apiClient, kubeletClient, kubeletServing } = signerNames;
type Case = readonly [keyof typeof signerNames, string, CertificateRequest, readonly string[], string | undefined];
const cases: readonly Case[] = [
  ['apiClient', 'anyone', asking('jane', ['devs']), client, undefined],
  ['apiClient', 'the least usages', asking('jane', []), ['client auth'], undefined],
  ['apiClient', 'a serving usage too', asking('jane', []), [...client, 'server auth'], 'invalid usage for client certificate: server auth'],
  ['apiClient', 'no client usage', asking('jane', []), ['digital signature'], 'missing required usage for client certificate: client auth'],
  ['kubeletClient', 'a node', asking('system:node:a', nodes), client, undefined],
  ['kubeletClient', 'a node without key encipherment', asking('system:node:a', nodes), client.slice(0, 2), undefined],
  ['kubeletClient', 'no signature', asking('system:node:a', nodes), ['client auth', 'key encipherment'], otherClientUsages],
  ['kubeletClient', 'a serving usage', asking('system:node:a', nodes), serving, otherClientUsages],
  ['kubeletClient', 'a usage more', asking('system:node:a', nodes), [...client, 'server auth'], otherClientUsages],
  ['kubeletClient', 'no organization', asking('system:node:a', []), client, 'subject organization is not system:nodes'],
  ['kubeletClient', 'system:masters', asking('system:node:a', ['system:masters']), client, 'subject organization is not system:nodes'],
  ['kubeletClient', 'a second organization', asking('system:node:a', [...nodes, 'x']), client, 'subject organization is not system:nodes'],
  ['kubeletClient', 'another name', asking('mike', nodes), client, 'subject common name does not begin with system:node:'],
  ['kubeletClient', 'a DNS name', asking('system:node:a', nodes, own), client, 'DNS subjectAltNames are not allowed'],
  ['kubeletClient', 'an address', asking('system:node:a', nodes, { ip: ['1.2.3.4'] }), client, 'IP subjectAltNames are not allowed'],
  ['kubeletClient', 'a mailbox', asking('system:node:a', nodes, { email: ['a@b'] }), client, 'Email subjectAltNames are not allowed'],
  ['kubeletClient', 'a URI', asking('system:node:a', nodes, { uri: ['http://a'] }), client, 'URI subjectAltNames are not allowed'],
  ['kubeletServing', 'a node by name', asking('system:node:a', nodes, own), serving, undefined],
  ['kubeletServing', 'a node by address', asking('system:node:a', nodes, { ip: ['fd00::1'] }), serving.slice(0, 2), undefined],
  ['kubeletServing', 'no names', asking('system:node:a', nodes), serving, 'DNS or IP subjectAltName is required'],
  [
    'kubeletServing',
    'a mailbox',
    asking('system:node:a', nodes, { ...own, email: ['a@b'] }),
    serving,
    'Email subjectAltNames are not allowed',
  ],
  [
    'kubeletServing',
    'a URI',
    asking('system:node:a', nodes, { ...own, uri: ['http://a'] }),
    serving,
    'URI subjectAltNames are not allowed',
  ],
  ['kubeletServing', 'a client usage', asking('system:node:a', nodes, own), client, otherServingUsages],
  ['kubeletServing', 'another name', asking('mike', nodes, own), serving, 'subject common name does not begin with system:node:'],
  ['kubeletServing', 'another organization', asking('system:node:a', ['x'], own), serving, 'subject organization is not system:nodes'],
];

for (const [signer, what, request, usages, fault] of cases) {
  test(`\`signerFault\` of ${signerNames[signer]}, asked for ${what}: ${fault ?? 'none'}`, () => {
    assert.equal(signerFault(signerNames[signer], request, usages), fault);
  });
}

test('`signerFault` lets nobody become an authority', () => {
  const request = asking('jane', []);
  const wanting = (more: object): CertificateRequest => ({ ...request, wanted: { ...request.wanted, ...more } });
  for (const signer of [apiClient, kubeletClient, kubeletServing]) {
    const fault = 'certificates of authorities are not issued';
    assert.equal(signerFault(signer, wanting({ basicConstraints: { authority: true, pathLength: undefined } }), client), fault);
    assert.equal(signerFault(signer, wanting({ keyUsage: ['digital signature', 'cert sign'] }), client), fault);
  }
  assert.equal(signerFault(apiClient, wanting({ basicConstraints: { authority: false, pathLength: undefined } }), client), undefined);
});

test('`signerFault` knows what each kind of name is', () => {
  const request = asking('jane', []);
  const wanted = { ...request.wanted, names: { ...request.wanted.names, others: 1 } };
  assert.equal(
    signerFault(apiClient, { ...request, wanted }, client),
    'subjectAltNames of other kinds than DNS, IP, Email and URI are not allowed',
  );
});

test('`isOurSigner` leaves other signers to others', () => {
  assert.equal(isOurSigner(kubeletServing), true);
  for (const name of ['kubernetes.io/legacy-unknown', 'kubernetes.io/x', 'example.com/x', 'toString'])
    assert.equal(isOurSigner(name), false);
});

test('`nodeNameIn` finds the node a request is for', () => {
  assert.equal(nodeNameIn(asking('system:node:a.b', nodes)), 'a.b');
  assert.equal(nodeNameIn(asking('jane', nodes)), '');
});
