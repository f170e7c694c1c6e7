import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { User } from '../api/exchange.ts';
import type { CertificateSigningRequest } from '../api/types/certificates.v1.generated.ts';
import type { Node, Secret, Service } from '../api/types/core.v1.generated.ts';
import { systemClock } from '../base/clock.ts';
import { certificateSigningRequests as requests, nodes, secrets, services } from '../client/resources.ts';
import { bindingAnnotations } from '../registration/token-binding.ts';
import { Authority, selfSigned } from '../signing/authority.ts';
import { certificatePem, parseCertificate, parseCertificates } from '../signing/certificate.ts';
import { generatePrivateKey } from '../signing/private-key.ts';
import { signerNames } from '../signing/signers/signer-names.ts';
import { certificateController } from './certificate-controller.ts';
import { type Cluster, nodeNamed, soon, startCluster } from './cluster.fixture.ts';
import { type Asked, asking } from './csr/asking.fixture.ts';
import type { NameClaims } from './csr/name-claims.ts';
import { nodeRoles } from './node-roles.ts';

const authorityNow = (): Authority => {
  const key = generatePrivateKey();
  const certificate = parseCertificate(selfSigned(key, { clock: systemClock }));
  return new Authority({
    certificate,
    trusted: [certificate],
    bundlePem: certificatePem(certificate.der),
    key,
    clock: systemClock,
    file: 'ca.crt',
  });
};

const hour = 3_600_000;
const authority = authorityNow();

/** As in the store: the first has it. */
const claims = (): NameClaims => {
  const keys = new Map<string, string>();
  return {
    claim: async (name, key) => {
      const holder = keys.get(name);
      if (holder === undefined) keys.set(name, key);
      return holder === undefined || holder === key;
    },
    release: async (name) => {
      keys.delete(name);
    },
  };
};

const approver = (names: NameClaims) =>
  certificateController({
    clock: systemClock,
    authority,
    longestMilliseconds: hour,
    apiNames: () => ['kubernetes', '192.0.2.1'],
    serviceCidr: '10.96.0.0/12',
    names,
    nodesAt: async (address) => (address === '192.0.2.6' ? ['b'] : ['a']),
  });

const start = async (context: TestContext, approvers = 1): Promise<Cluster> => {
  const cluster = await startCluster(context, ['default', 'kube-system']);
  const names = claims();
  for (let count = 0; count < approvers; count += 1) cluster.run(approver(names));
  cluster.run(nodeRoles());
  return cluster;
};

const provisioner: User = { name: 'system:bootstrap:abcdef', groups: ['system:masters', 'system:authenticated'] };
const asNode = (name: string): User => ({ name: `system:node:${name}`, groups: ['system:nodes', 'system:authenticated'] });

/** Posts the request as that user, and waits until it is as `until` wants it. */
const post = async (
  { client, as }: Cluster,
  user: User,
  asked: Asked,
  until: (csr: CertificateSigningRequest) => boolean,
): Promise<CertificateSigningRequest> => {
  const { csr } = asking(asked);
  await as(user).create(requests, csr);
  return becoming({ client }, csr.metadata.name ?? '', until);
};

const becoming = async (
  { client }: Pick<Cluster, 'client'>,
  name: string,
  until: (csr: CertificateSigningRequest) => boolean,
): Promise<CertificateSigningRequest> => {
  let last: CertificateSigningRequest | undefined;
  await soon(`${name} as wanted`, async () => until((last = await client.get(requests, { name }))));
  assert.ok(last);
  return last;
};

const isIssued = ({ status }: CertificateSigningRequest): boolean => status?.certificate !== undefined;
const whyOf = ({ metadata }: CertificateSigningRequest): string | undefined =>
  metadata.annotations?.['registration.muster.dev/why-pending'];
const waits = (csr: CertificateSigningRequest): boolean => whyOf(csr) !== undefined;
const hasCondition =
  (type: string) =>
  ({ status }: CertificateSigningRequest): boolean =>
    status?.conditions?.some((condition) => condition.type === type) === true;

const token = async ({ client }: Cluster, annotations: Record<string, string> = {}): Promise<Secret> =>
  client.create(secrets, {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'bootstrap-token-abcdef', namespace: 'kube-system', annotations },
  });

const ready = (status: string, more: Partial<Node['status']> = {}): Partial<Node> => ({
  status: { conditions: [{ type: 'Ready', status }], ...more },
});

test('`certificateController` approves and signs what a joining machine asks for', async (context) => {
  const cluster = await start(context);
  await token(cluster);
  const csr = await post(cluster, provisioner, {}, isIssued);
  assert.deepEqual(
    csr.status?.conditions?.map(({ type, reason }) => [type, reason]),
    [['Approved', 'AutoApproved']],
  );
  const [certificate] = parseCertificates(Buffer.from(csr.status.certificate ?? '', 'base64').toString('latin1'));
  assert.ok(certificate);
  assert.deepEqual([certificate.subject.commonName, certificate.subject.organizations], ['system:node:a', ['system:nodes']]);
  assert.deepEqual([certificate.keyUsage, certificate.extendedUsages], [['digital signature'], ['client auth']]);
  assert.ok(Math.abs(certificate.notAfter - Date.now() - hour) < 10_000);
});

test('`certificateController` signs what people approve, and nothing that breaks its rules', async (context) => {
  const cluster = await start(context);
  const approve = async (csr: CertificateSigningRequest): Promise<unknown> =>
    cluster.client.update(
      requests,
      { ...csr, status: { ...csr.status, conditions: [{ type: 'Approved', status: 'True', reason: 'ByHand', message: '' }] } },
      { subresource: 'approval' },
    );
  const plain: Asked = { commonName: 'jane', organizations: ['devs'], signer: signerNames.apiClient };
  const people = 'certificates of people and programs are approved by people: kubectl certificate approve';
  const good = await post(cluster, provisioner, { ...plain, name: 'good' }, waits);
  assert.equal(whyOf(good), people);
  await approve(good);
  const signed = await becoming(cluster, 'good', isIssued);
  assert.equal(whyOf(signed), undefined);

  const bad = await post(cluster, provisioner, { ...plain, name: 'bad', usages: ['server auth'] }, waits);
  assert.equal(whyOf(bad), 'it would not be signed: invalid usage for client certificate: server auth');
  await approve(bad);
  const failed = await becoming(cluster, 'bad', hasCondition('Failed'));
  const condition = failed.status?.conditions?.find(({ type }) => type === 'Failed');
  assert.deepEqual(
    [condition?.reason, condition?.message],
    ['SignerValidationFailure', 'invalid usage for client certificate: server auth'],
  );
  assert.equal(failed.status?.certificate, undefined);
});

test('`certificateController` judges again when the node that was in the way is lost', async (context) => {
  const cluster = await start(context);
  await token(cluster);
  const node = await cluster.client.create(nodes, nodeNamed('a', ready('True')));
  const waiting = await post(cluster, provisioner, {}, waits);
  assert.match(whyOf(waiting) ?? '', /^node "a" is alive/);
  await cluster.client.update(nodes, { ...node, ...ready('Unknown') }, { subresource: 'status' });
  await becoming(cluster, 'csr-1', isIssued);
});

test('`certificateController` judges again when the node that was in the way is deleted', async (context) => {
  const cluster = await start(context);
  await token(cluster);
  await cluster.client.create(nodes, nodeNamed('a', ready('True')));
  await post(cluster, provisioner, {}, waits);
  await cluster.client.delete(nodes, { name: 'a' });
  await becoming(cluster, 'csr-1', isIssued);
});

test('`certificateController` gives as many nodes certificates as a token is good for', async (context) => {
  const cluster = await start(context);
  await token(cluster, { [bindingAnnotations.uses]: '2' });
  const names = ['a', 'b', 'c', 'd'];
  await Promise.all(
    names.map((nodeName) => post(cluster, provisioner, { nodeName, name: nodeName }, (csr) => isIssued(csr) || waits(csr))),
  );
  const after = await Promise.all(names.map((name) => becoming(cluster, name, (csr) => isIssued(csr) || waits(csr))));
  assert.equal(after.filter(isIssued).length, 2);
  assert.ok(after.filter((csr) => !isIssued(csr)).every((csr) => whyOf(csr) === 'the token was good for 2 nodes and is used up'));
  const used = await cluster.client.get(secrets, { name: 'bootstrap-token-abcdef', namespace: 'kube-system' });
  assert.equal(used.metadata.annotations?.[bindingAnnotations.usedBy]?.split(',').length, 2);
  // One that has its name may come again: a retry is no use of its own.
  const winner = after.find(isIssued)?.metadata.name ?? '';
  await post(cluster, provisioner, { nodeName: winner, name: 'again' }, isIssued);
});

for (const approvers of [1, 3]) {
  test(`\`certificateController\` gives a new name to one key of many that ask at once, ${approvers} approving`, async (context) => {
    const cluster = await start(context, approvers);
    await token(cluster);
    const names = Array.from({ length: 8 }, (_, place) => `twin-${place}`);
    const decided = (csr: CertificateSigningRequest): boolean => isIssued(csr) || waits(csr);
    await Promise.all(
      names.map((name) => cluster.as(provisioner).create(requests, asking({ name, nodeName: 'a', key: generatePrivateKey() }).csr)),
    );
    const after = await Promise.all(names.map((name) => becoming(cluster, name, decided)));
    const signed = after.filter(isIssued);
    assert.equal(signed.length, 1);
    for (const csr of after) if (!isIssued(csr)) assert.match(whyOf(csr) ?? '', /^another machine was given the name "a" a moment ago/);
    // The same key may ask again, whatever became of its first request.
    const again = { ...signed[0], metadata: { name: 'again' }, status: {} };
    await cluster.as(provisioner).create(requests, again as CertificateSigningRequest);
    await becoming(cluster, 'again', isIssued);
  });
}

test('`certificateController` frees a name with its Node', async (context) => {
  const cluster = await start(context);
  await token(cluster);
  await post(cluster, provisioner, { name: 'first' }, isIssued);
  await cluster.client.create(nodes, nodeNamed('a'));
  await post(cluster, provisioner, { name: 'second', key: generatePrivateKey() }, waits);
  await cluster.client.delete(nodes, { name: 'a' });
  await becoming(cluster, 'second', isIssued);
});

test('`nodeRoles` gives a node the role of its token when it registers', async (context) => {
  const cluster = await start(context);
  await token(cluster, { [bindingAnnotations.role]: 'worker' });
  await post(cluster, provisioner, {}, isIssued);
  await cluster.client.create(nodes, nodeNamed('a'));
  await soon('the label', async () => {
    const { metadata } = await cluster.client.get(nodes, { name: 'a' });
    return metadata.labels?.['node-role.kubernetes.io/worker'] === '';
  });
});

test('`nodeRoles` gives a role once to a Node, also over a restart, and again to a Node made anew', async (context) => {
  const cluster = await start(context);
  await token(cluster, { [bindingAnnotations.role]: 'worker' });
  await post(cluster, provisioner, {}, isIssued);
  await cluster.client.create(nodes, nodeNamed('a'));
  const role = 'node-role.kubernetes.io/worker';
  const labelled = async (): Promise<boolean> => (await cluster.client.get(nodes, { name: 'a' })).metadata.labels?.[role] === '';
  await soon('the label', labelled);
  await cluster.client.patch(nodes, { name: 'a' }, 'merge', { metadata: { labels: { [role]: null } } });
  cluster.run(nodeRoles());
  await post(cluster, asNode('a'), { name: 'later', nodeName: 'a', by: 'system:node:a' }, () => true);
  assert.equal(await labelled(), false);
  await cluster.client.delete(nodes, { name: 'a' });
  await cluster.client.create(nodes, nodeNamed('a'));
  await soon('the label', labelled);
});

test('`certificateController` lets a node serve under its own name and under no other', async (context) => {
  const cluster = await start(context);
  const taken: Service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'taken', namespace: 'default' },
    spec: { ports: [{ port: 1 }], externalIPs: ['192.0.2.3'] },
  };
  await cluster.client.create(services, taken, { namespace: 'default' });
  const claimed = ['192.0.2.1', '192.0.2.3', '192.0.2.4', '192.0.2.5', '10.96.0.1'].map((address) => ({ type: 'InternalIP', address }));
  await cluster.client.create(nodes, nodeNamed('a', ready('True', { addresses: claimed })));
  await cluster.client.create(nodes, nodeNamed('b', ready('True', { addresses: [{ type: 'InternalIP', address: '192.0.2.4' }] })));
  await cluster.client.create(nodes, nodeNamed('web.default.svc', ready('True')));
  const serving: Asked = { signer: signerNames.kubeletServing, usages: ['digital signature', 'server auth'] };
  const outcome = async (name: string, asked: Asked): Promise<string> => {
    const csr = await post(
      cluster,
      asNode(asked.nodeName ?? 'a'),
      { ...serving, ...asked, name },
      (found) => isIssued(found) || waits(found),
    );
    return whyOf(csr) ?? 'issued';
  };
  const byHand = 'approve by hand if it is meant';
  assert.equal(await outcome('own', { names: { dns: ['a'], ip: ['192.0.2.5'] } }), 'issued');
  const unseen = `no request of node "a" came from 192.0.2.6 within a day; ${byHand}`;
  assert.equal(await outcome('unseen', { names: { ip: ['192.0.2.6'] } }), unseen);
  assert.equal(await outcome('api', { names: { ip: ['192.0.2.1'] } }), `192.0.2.1 is also a name of an API server; ${byHand}`);
  assert.equal(await outcome('service', { names: { ip: ['192.0.2.3'] } }), `192.0.2.3 is also Service "default/taken"; ${byHand}`);
  assert.equal(await outcome('node', { names: { ip: ['192.0.2.4'] } }), `192.0.2.4 is also node "b"; ${byHand}`);
  assert.equal(await outcome('range', { names: { ip: ['10.96.0.1'] } }), `10.96.0.1 is also a name or address for Services; ${byHand}`);
  const dns = { nodeName: 'web.default.svc', names: { dns: ['web.default.svc'] } };
  assert.equal(await outcome('dns', dns), `web.default.svc is also a name or address for Services; ${byHand}`);
});

test('`certificateController` leaves other signers’ requests alone', async (context) => {
  const cluster = await start(context);
  await post(cluster, provisioner, { name: 'other', signer: 'example.com/x' }, () => true);
  await post(cluster, provisioner, { name: 'ours', signer: signerNames.apiClient, commonName: 'jane' }, waits);
  const other = await cluster.client.get(requests, { name: 'other' });
  assert.deepEqual([other.status, other.metadata.annotations], [{}, undefined]);
});
