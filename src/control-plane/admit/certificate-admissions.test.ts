// Cases from upstream's plugin/pkg/admission/certificates/*/admission_test.go.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KubeObject } from '../../api/object.ts';
import type { Authorizer } from '../attributes.ts';
import { joe, object, refusal, request } from './admission-request.fixture.ts';
import type { AdmissionRequest } from './admission.ts';
import { certificateApproval } from './certificate-approval.ts';
import { certificateSigning } from './certificate-signing.ts';
import { certificateSubjectRestriction } from './certificate-subject-restriction.ts';

const may = (verb: string, name: string): Authorizer => ({
  name: 'test',
  authorize: (asked) =>
    asked.user === joe &&
    asked.verb === verb &&
    asked.resource === 'signers' &&
    asked.group === 'certificates.k8s.io' &&
    asked.name === name
      ? { kind: 'allow', reason: '' }
      : { kind: 'no-opinion', reason: '' },
});

const csr = (signerName: string, status: object = {}, pem = ''): KubeObject =>
  object('CertificateSigningRequest', 'c', { spec: { signerName, request: Buffer.from(pem).toString('base64') }, status });
const about = (now: KubeObject, old: KubeObject | undefined, subresource: string, more: Partial<AdmissionRequest> = {}): AdmissionRequest =>
  request('certificatesigningrequests', now, {
    group: 'certificates.k8s.io',
    operation: old === undefined ? 'CREATE' : 'UPDATE',
    old,
    subresource,
    ...more,
  });
const named = '403 certificatesigningrequests.certificates.k8s.io "c" is forbidden:';

test('`certificateApproval` takes the right to approve for the stored signer, or for its whole domain', async () => {
  const asked = about(csr('other/x'), csr('abc.com/xyz'), 'approval');
  assert.equal(await refusal(certificateApproval(may('approve', 'abc.com/xyz')), asked), undefined);
  assert.equal(await refusal(certificateApproval(may('approve', 'abc.com/*')), asked), undefined);
  const message = `${named} user not permitted to approve requests with signerName "abc.com/xyz"`;
  assert.equal(await refusal(certificateApproval(may('approve', 'abc.com/other')), asked), message);
  assert.equal(await refusal(certificateApproval(may('approve', 'other/x')), asked), message);
  assert.equal(await refusal(certificateApproval(may('sign', 'abc.com/xyz')), asked), message);
  assert.equal(await refusal(certificateApproval(may('x', 'x')), about(csr('a/b'), csr('a/b'), 'status')), undefined);
});

test('`certificateSigning` takes the right to sign when a certificate or a condition changes', async () => {
  const issued = about(csr('abc.com/xyz', { certificate: 'x' }), csr('abc.com/xyz'), 'status');
  const failed = about(csr('abc.com/xyz', { conditions: [{ type: 'Failed', status: 'True' }] }), csr('abc.com/xyz'), 'status');
  const message = `${named} user not permitted to sign requests with signerName "abc.com/xyz"`;
  for (const asked of [issued, failed]) {
    assert.equal(await refusal(certificateSigning(may('sign', 'abc.com/*')), asked), undefined);
    assert.equal(await refusal(certificateSigning(may('approve', 'abc.com/*')), asked), message);
  }
  const same = about(csr('abc.com/xyz', { certificate: 'x', conditions: [] }), csr('abc.com/xyz', { certificate: 'x' }), 'status');
  assert.equal(await refusal(certificateSigning(may('x', 'x')), same), undefined);
});

test('`certificateSubjectRestriction` lets no client certificate into system:masters', async () => {
  const restriction = certificateSubjectRestriction((pem) => {
    if (pem === '') throw new Error('PEM block type must be CERTIFICATE REQUEST');
    return pem.split(',');
  });
  const client = 'kubernetes.io/kube-apiserver-client';
  const says = (signer: string, pem: string) => refusal(restriction, about(csr(signer, {}, pem), undefined, ''));
  assert.equal(await says(client, 'a,system:masters'), `${named} use of ${client} signer with system:masters group is not allowed`);
  assert.equal(await says(client, ''), `${named} failed to parse CSR: PEM block type must be CERTIFICATE REQUEST`);
  assert.equal(await says(client, 'system:nodes'), undefined);
  assert.equal(await says('example.com/other', 'system:masters'), undefined);
});
