// Certificate requests that ask for what nobody may have: refused when they are posted, or left waiting with the reason in
// words; and requests that are tampered with on their way to a certificate.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { certificateRequestPem } from '../../src/signing/csr.ts';
import * as der from '../../src/signing/der/writer.ts';
import { writeExtension } from '../../src/signing/extensions.ts';
import { oid } from '../../src/signing/object-identifiers.ts';
import { generatePrivateKey, publicKeyOf } from '../../src/signing/private-key.ts';
import { publicKeyInfoOf } from '../../src/signing/public-key.ts';
import type { Answer, Door } from '../door.ts';
import { until } from '../muster-process.ts';
import { battleground, bearer, checkRefusal, csrPath, isIssued, whyPending } from './battleground.ts';
import { forged, honest, hugeRsa, rsaKey, strangeKey, type Wanted } from './forged-request.ts';

const client = ['client auth', 'digital signature', 'key encipherment'];
const kubeletClient = 'kubernetes.io/kube-apiserver-client-kubelet';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const node = (name: string, more: Partial<Wanted> = {}): Wanted => ({ commonName: `system:node:${name}`, ...more });
const spec = (request: string, more: object = {}): object => ({
  request: base64(request),
  signerName: kubeletClient,
  usages: client,
  ...more,
});

const withBytesAfter = (pem: string): string =>
  certificateRequestPem(Buffer.concat([Buffer.from(pem.replaceAll(/-----.*-----/g, ''), 'base64'), Buffer.from('more')]));

interface Posted {
  readonly what: string;
  readonly spec: () => object;
  /** Of what is invalid, what comes after that it is. */
  readonly says: string;
  readonly code?: number;
  readonly reason?: string;
}

const usage = (usages: readonly string[]) => (): object => spec(honest(node('x')), { usages });
const constraints = writeExtension(oid.basicConstraints, der.sequence(der.boolean(true)), true);

const refusedAtOnce: readonly Posted[] = [
  {
    what: 'a signature of another key',
    spec: () => spec(forged(node('x', { publicKeyInfo: publicKeyInfoOf(publicKeyOf(generatePrivateKey())) }))),
    says: 'spec.request: Invalid value: "…": the signature was not made with the key in the request',
  },
  {
    what: 'a signature with SHA-1',
    spec: () => spec(forged(node('x', { hash: 'sha1' }))),
    says: 'spec.request: Invalid value: "…": signatures of type 1.2.840.10045.4.1 are not accepted',
  },
  {
    what: 'a signature with MD5',
    spec: () => spec(forged(node('x', { hash: 'md5', key: rsaKey(2048) }))),
    says: 'spec.request: Invalid value: "…": signatures of type 1.2.840.113549.1.1.4 are not accepted',
  },
  {
    what: 'an RSA key of 512 bits',
    spec: () => spec(honest(node('x', { key: rsaKey(512) }))),
    says: 'spec.request: Invalid value: "…": an RSA key of 512 bits is too weak; at least 2048 are needed',
  },
  {
    what: 'an RSA key of 1024 bits',
    spec: () => spec(honest(node('x', { key: rsaKey(1024) }))),
    says: 'spec.request: Invalid value: "…": an RSA key of 1024 bits is too weak; at least 2048 are needed',
  },
  {
    what: 'an RSA key of 16384 bits',
    spec: () => spec(forged(node('x', { publicKeyInfo: hugeRsa(16384) }))),
    says: 'spec.request: Invalid value: "…": an RSA key of 16384 bits is too large; at most 8192 are accepted',
  },
  {
    what: 'an RSA key with the exponent 1',
    spec: () => spec(forged(node('x', { publicKeyInfo: hugeRsa(2048, Buffer.of(1)) }))),
    says: 'spec.request: Invalid value: "…": an RSA key with an exponent of that size is not accepted',
  },
  {
    what: 'an RSA key with an exponent that takes for ever',
    spec: () => spec(forged(node('x', { publicKeyInfo: hugeRsa(2048, Buffer.alloc(256, 0xff)) }))),
    says: 'spec.request: Invalid value: "…": an RSA key with an exponent of that size is not accepted',
  },
  {
    what: 'a DSA key',
    spec: () => spec(forged(node('x', { publicKeyInfo: strangeKey('1.2.840.10040.4.1') }))),
    says: 'spec.request: Invalid value: "…": keys of type 1.2.840.10040.4.1 are not accepted',
  },
  {
    what: 'a curve that is not for certificates',
    spec: () => spec(forged(node('x', { publicKeyInfo: strangeKey(oid.ecPublicKey, '1.3.132.0.10') }))),
    says: 'spec.request: Invalid value: "…": keys of type 1.3.132.0.10 are not accepted',
  },
  {
    what: 'a point that is on no curve',
    spec: () => spec(forged(node('x', { publicKeyInfo: strangeKey(oid.ecPublicKey, oid.p256) }))),
    says: 'spec.request: Invalid value: "…": malformed certificate request: not a usable public key',
  },
  {
    what: 'one extension twice',
    spec: () => spec(forged(node('x', { extensions: [constraints, constraints] }))),
    says: 'spec.request: Invalid value: "…": malformed certificate request: the extension 2.5.29.19 is there twice',
  },
  {
    what: 'garbage',
    spec: () => spec('garbage'),
    says: 'spec.request: Invalid value: "Z2FyYmFnZQ==": PEM block type must be CERTIFICATE REQUEST',
  },
  {
    what: 'PEM that ends in the middle',
    spec: () => spec(honest(node('x')).slice(0, 120)),
    says: 'spec.request: Invalid value: "…": malformed certificate request: a PEM block of CERTIFICATE REQUEST is not closed',
  },
  {
    what: 'a certificate instead of a request',
    spec: () => spec(honest(node('x')).replaceAll('CERTIFICATE REQUEST', 'CERTIFICATE')),
    says: 'spec.request: Invalid value: "…": PEM block type must be CERTIFICATE REQUEST',
  },
  {
    what: 'a key before the request',
    spec: () => spec(`-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n${honest(node('x'))}`),
    says: 'spec.request: Invalid value: "…": PEM block type must be CERTIFICATE REQUEST',
  },
  {
    what: 'bytes after the request in its block',
    spec: () => spec(withBytesAfter(honest(node('x')))),
    says: 'spec.request: Invalid value: "…": malformed certificate request: bytes left over',
  },
  {
    what: 'a usage that is none',
    spec: usage(['client auth', 'world domination']),
    says: 'spec.usages[1]: Unsupported value: "world domination": supported values: "any", "cert sign", "client auth", "code signing", "content commitment", "crl sign", "data encipherment", "decipher only", "digital signature", "email protection", "encipher only", "ipsec end system", "ipsec tunnel", "ipsec user", "key agreement", "key encipherment", "microsoft sgc", "netscape sgc", "ocsp signing", "s/mime", "server auth", "signing", "timestamping"',
  },
  { what: 'a usage twice', spec: usage(['client auth', 'client auth']), says: 'spec.usages[1]: Duplicate value: "client auth"' },
  { what: 'no usage', spec: usage([]), says: 'spec.usages: Required value: usages must be provided' },
  {
    what: 'a life of a second',
    spec: () => spec(honest(node('x')), { expirationSeconds: 1 }),
    says: 'spec.expirationSeconds: Invalid value: 1: may not specify a duration less than 600 seconds (10 minutes)',
  },
  {
    what: 'a life that ended before it began',
    spec: () => spec(honest(node('x')), { expirationSeconds: -600 }),
    says: 'spec.expirationSeconds: Invalid value: -600: may not specify a duration less than 600 seconds (10 minutes)',
  },
  {
    what: 'a life longer than a number',
    spec: () => spec(honest(node('x')), { expirationSeconds: 2 ** 40 }),
    code: 400,
    reason: 'BadRequest',
    says: 'CertificateSigningRequest in version "v1" cannot be handled as a CertificateSigningRequest: json: cannot unmarshal number 1099511627776 into Go struct field CertificateSigningRequestSpec.spec.expirationSeconds of type int32',
  },
  {
    what: 'the signer of old, who signed everything',
    spec: () => spec(honest(node('x')), { signerName: 'kubernetes.io/legacy-unknown' }),
    says: 'spec.signerName: Invalid value: "kubernetes.io/legacy-unknown": the legacy signerName is not allowed via this API version',
  },
  {
    what: 'a signer that is a path upwards',
    spec: () => spec(honest(node('x')), { signerName: 'kubernetes.io/../x' }),
    says: `spec.signerName: Invalid value: "kubernetes.io/../x": must be a fully qualified domain and path of the form 'example.com/signer-name'`,
  },
  {
    what: 'system:masters',
    spec: () =>
      spec(honest({ commonName: 'admin', organizations: ['system:masters'] }), { signerName: 'kubernetes.io/kube-apiserver-client' }),
    code: 403,
    reason: 'Forbidden',
    says: 'certificatesigningrequests.certificates.k8s.io "NAME" is forbidden: use of kubernetes.io/kube-apiserver-client signer with system:masters group is not allowed',
  },
];

interface Waiting {
  readonly what: string;
  readonly spec: (name: string) => object;
  readonly why: string;
}

const serving = { signerName: 'kubernetes.io/kubelet-serving', usages: ['server auth', 'digital signature', 'key encipherment'] };
const otherName = writeExtension(
  oid.subjectAltName,
  der.sequence(der.element(0xa0, der.objectIdentifier('1.3.6.1.4.1.311.20.2.3'), der.element(0xa0, der.utf8String('x')))),
);
const leftWaiting: readonly Waiting[] = [
  {
    what: 'a second organization',
    spec: (name) => spec(honest(node(name, { organizations: ['system:nodes', 'system:masters'] }))),
    why: 'it would not be signed: subject organization is not system:nodes',
  },
  {
    what: 'only another organization',
    spec: (name) => spec(honest(node(name, { organizations: ['system:masters'] }))),
    why: 'it would not be signed: subject organization is not system:nodes',
  },
  {
    what: 'the name of a user',
    spec: () => spec(honest({ commonName: 'system:kube-controller-manager' })),
    why: 'it would not be signed: subject common name does not begin with system:node:',
  },
  {
    what: 'a DNS name',
    spec: (name) => spec(honest(node(name, { names: { dns: ['kubernetes.default.svc'] } }))),
    why: 'it would not be signed: DNS subjectAltNames are not allowed',
  },
  {
    what: 'an address',
    spec: (name) => spec(honest(node(name, { names: { ip: ['10.96.0.1'] } }))),
    why: 'it would not be signed: IP subjectAltNames are not allowed',
  },
  {
    what: 'a URI',
    spec: (name) => spec(honest(node(name, { names: { uri: ['spiffe://cluster.local/ns/kube-system/sa/admin'] } }))),
    why: 'it would not be signed: URI subjectAltNames are not allowed',
  },
  {
    what: 'a mailbox',
    spec: (name) => spec(honest(node(name, { names: { email: ['root@a'] } }))),
    why: 'it would not be signed: Email subjectAltNames are not allowed',
  },
  {
    what: 'a name of another kind',
    spec: (name) => spec(forged(node(name, { extensions: [otherName] }))),
    why: 'it would not be signed: subjectAltNames of other kinds than DNS, IP, Email and URI are not allowed',
  },
  {
    what: 'to be an authority',
    spec: (name) => spec(forged(node(name, { extensions: [constraints] }))),
    why: 'it would not be signed: certificates of authorities are not issued',
  },
  {
    what: 'to sign certificates',
    spec: (name) => spec(forged(node(name, { extensions: [writeExtension(oid.keyUsage, der.bitString(Buffer.of(0x04), 2), true)] }))),
    why: 'it would not be signed: certificates of authorities are not issued',
  },
  {
    what: 'to serve and to ask',
    spec: (name) => spec(honest(node(name)), { usages: [...client, 'server auth'] }),
    why: 'it would not be signed: usages did not match [client auth digital signature key encipherment]',
  },
  {
    what: 'any usage there is',
    spec: (name) => spec(honest(node(name)), { usages: ['any'] }),
    why: 'it would not be signed: usages did not match [client auth digital signature key encipherment]',
  },
  { what: 'a name that no Node has', spec: () => spec(honest(node('a/../b'))), why: '"system:node:a/../b" names no node there can be' },
  { what: 'no name', spec: () => spec(honest(node(''))), why: '"system:node:" names no node there can be' },
  {
    what: 'the name of a node that is alive',
    spec: () => spec(honest(node('b'))),
    why: 'node "b" is alive: its name is not given away; stop that machine, delete the Node, or approve by hand',
  },
  {
    what: 'a person’s certificate with a token',
    spec: () => spec(honest({ commonName: 'jane', organizations: [] }), { signerName: 'kubernetes.io/kube-apiserver-client' }),
    why: 'certificates of people and programs are approved by people: kubectl certificate approve',
  },
  {
    what: 'a serving certificate with a token',
    spec: (name) => spec(honest(node(name, { names: { dns: [name] } })), serving),
    why: '"system:bootstrap:abcdef" asks for a serving certificate of "system:node:NAME"',
  },
];

/** Of the whole request, in the words that refuse it. */
const longValue = /\\"[A-Za-z0-9+/=]{128,}\\"/g;

describe('certificate requests', { concurrency: 8 }, () => {
  const ground = battleground();
  let token = '';
  before(async () => {
    await ground().haveB();
    const ready = { status: { conditions: [{ type: 'Ready', status: 'True' }] } };
    await ground().admin.json('/api/v1/nodes/b/status', {
      method: 'PATCH',
      headers: { 'content-type': 'application/merge-patch+json' },
      body: ready,
    });
    token = await ground().token('abcdef');
  });
  const post = (address: string, name: string, wanted: object): Promise<Answer> =>
    ground()
      .door({ localAddress: address })
      .ask(csrPath, { method: 'POST', headers: bearer(token), body: { metadata: { name }, spec: wanted } });

  for (const [place, { what, says, spec: wanted, code = 422, reason = 'Invalid' }] of refusedAtOnce.entries()) {
    test(`refused at once: ${what}`, async () => {
      const address = ground().address();
      const name = `refused-${place}`;
      const { status, headers, text } = await post(address, name, wanted());
      const whole =
        code === 422 ? `CertificateSigningRequest.certificates.k8s.io "${name}" is invalid: ${says}` : says.replace('NAME', name);
      checkRefusal({ status, headers, text: text.replace(longValue, String.raw`\"…\"`) }, { code, reason, says: whole });
      await ground().shown(address, { cause: code === 403 ? 'MU662' : 'MU566', says: whole });
    });
  }

  for (const [place, { what, spec: wanted, why }] of leftWaiting.entries()) {
    test(`left waiting: ${what}`, async () => {
      const name = `waiting-${place}`;
      const answer = await post(ground().address(), name, wanted(name));
      assert.equal(answer.status, 201, answer.text);
      const csr = await ground().request(name, (found) => whyPending(found) !== undefined || isIssued(found));
      assert.deepEqual([whyPending(csr), csr.status], [why.replace('NAME', name), {}]);
    });
  }

  test('the maker of a request is who posts it, whatever it says of itself', async () => {
    const claims = { username: 'system:admin', uid: '0', groups: ['system:masters', 'system:nodes'], extra: { scopes: ['all'] } };
    const name = 'forged-requester';
    const answer = await post(ground().address(), name, { ...spec(honest(node(name))), ...claims });
    assert.equal(answer.status, 201, answer.text);
    const { spec: stored } = await ground().request(name);
    const { username, uid, groups, extra } = stored;
    const own = ['system:bootstrappers', 'system:bootstrappers:kubeadm:default-node-token', 'system:authenticated'];
    assert.deepEqual([username, uid, extra, groups], ['system:bootstrap:abcdef', undefined, undefined, own]);
  });

  test('a request brings no decision and no note with it', async () => {
    const name = 'brings-its-own';
    const notes = { 'registration.muster.dev/why-pending': 'trust me', 'registration.muster.dev/granted-role': 'control-plane' };
    const status = { conditions: [{ type: 'Approved', status: 'True', reason: 'x', message: 'x' }], certificate: base64('x') };
    const wanted = spec(honest({ commonName: 'jane', organizations: [] }), { signerName: 'kubernetes.io/kube-apiserver-client' });
    await ground().admin.json(csrPath, { method: 'POST', body: { metadata: { name, annotations: notes }, spec: wanted, status } });
    const csr = await ground().request(name, (found) => whyPending(found) !== undefined);
    assert.match(whyPending(csr) ?? '', /are approved by people/);
    assert.deepEqual([csr.status, csr.metadata.annotations?.['registration.muster.dev/granted-role']], [{}, undefined]);
  });

  /** With every right on certificate requests, and none on the signers. */
  const clerk = async (): Promise<Door> => {
    const name = 'clerk';
    const rbac = '/apis/rbac.authorization.k8s.io/v1';
    const rules = [{ apiGroups: ['certificates.k8s.io'], resources: ['*'], resourceNames: [], verbs: ['get', 'update', 'patch', 'list'] }];
    const path = `${rbac}/clusterroles/${name}`;
    if ((await ground().admin.ask(path)).status === 404) {
      await ground().make(`${rbac}/clusterroles`, {
        metadata: { name },
        rules: [
          {
            ...rules[0],
            resources: ['certificatesigningrequests', 'certificatesigningrequests/approval', 'certificatesigningrequests/status'],
          },
        ],
      });
      const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name };
      await ground().make(`${rbac}/clusterrolebindings`, {
        metadata: { name },
        roleRef,
        subjects: [{ kind: 'User', name, apiGroup: roleRef.apiGroup }],
      });
    }
    const door = ground().as({ name });
    await until('the right counts', async () => (await door.ask(csrPath)).status === 200);
    return door;
  };
  const waiting = async (name: string) => {
    const wanted = spec(honest({ commonName: 'jane', organizations: [] }), { signerName: 'kubernetes.io/kube-apiserver-client' });
    await ground().make(csrPath, { metadata: { name }, spec: wanted });
    return ground().request(name, (found) => whyPending(found) !== undefined);
  };
  const condition = (type: string): object => ({ type, status: 'True', reason: 'x', message: 'x' });

  test('nobody approves or signs for a signer without the right on it', async () => {
    const [door, csr] = [await clerk(), await waiting('clerks')];
    const put = (part: string, status: object) => door.ask(`${csrPath}/clerks/${part}`, { method: 'PUT', body: { ...csr, status } });
    const no = 'certificatesigningrequests.certificates.k8s.io "clerks" is forbidden: user not permitted to';
    const which = 'with signerName "kubernetes.io/kube-apiserver-client"';
    const refused = { code: 403, reason: 'Forbidden' };
    checkRefusal(await put('approval', { conditions: [condition('Approved')] }), { ...refused, says: `${no} approve requests ${which}` });
    checkRefusal(await put('status', { certificate: base64(ground().muster.access.cert.toString()) }), {
      ...refused,
      says: `${no} sign requests ${which}`,
    });
    const patched = await door.ask(`${csrPath}/clerks`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/merge-patch+json' },
      body: { status: { conditions: [condition('Approved')] }, spec: { signerName: kubeletClient } },
    });
    assert.equal(patched.status, 200, patched.text);
    const { status, spec: after } = await ground().request('clerks');
    assert.deepEqual([status, after['signerName']], [{}, 'kubernetes.io/kube-apiserver-client'], 'what it may change holds no decision');
  });

  test('a signed request stays as it is', async () => {
    const { admin } = ground();
    const csr = await waiting('signed');
    await admin.json(`${csrPath}/signed/approval`, { method: 'PUT', body: { ...csr, status: { conditions: [condition('Approved')] } } });
    const signed = await ground().request('signed', isIssued);
    const put = (part: string, body: object) => admin.ask(`${csrPath}/signed${part}`, { method: 'PUT', body: { ...signed, ...body } });
    const invalid = (says: string) => ({
      code: 422,
      reason: 'Invalid',
      says: `CertificateSigningRequest.certificates.k8s.io "signed" is invalid: ${says}`,
    });
    checkRefusal(
      await put('/status', { status: { ...signed.status, certificate: base64(ground().muster.access.cert.toString()) } }),
      invalid('status.certificate: Forbidden: updates may not modify existing certificate content'),
    );
    checkRefusal(
      await put('/approval', { status: { ...signed.status, conditions: [] } }),
      invalid('status.conditions: Forbidden: updates may not remove a condition of type "Approved"'),
    );
    checkRefusal(
      await put('/approval', { status: { ...signed.status, conditions: [...(signed.status.conditions ?? []), condition('Denied')] } }),
      invalid('status.conditions[1].type: Invalid value: "Denied": Approved and Denied conditions are mutually exclusive'),
    );
    const after = await put('', { spec: { ...signed.spec, request: base64(honest(node('b'))), username: 'system:admin' } });
    assert.equal(after.status, 200, after.text);
    assert.deepEqual((await ground().request('signed')).spec, signed.spec);
  });

  test('a request that breaks its signer’s rules is not signed though it was approved', async () => {
    const name = 'approved-all-the-same';
    await post(ground().address(), name, spec(honest(node(name, { organizations: ['system:nodes', 'system:masters'] }))));
    const csr = await ground().request(name, (found) => whyPending(found) !== undefined);
    await ground().admin.json(`${csrPath}/${name}/approval`, {
      method: 'PUT',
      body: { ...csr, status: { conditions: [condition('Approved')] } },
    });
    const failed = await ground().request(name, ({ status }) => status.conditions?.length === 2);
    assert.deepEqual(
      [failed.status.conditions?.[1]?.message, failed.status.certificate],
      ['subject organization is not system:nodes', undefined],
    );
  });
});
