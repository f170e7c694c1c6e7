// Remedies that let a machine back into its cluster: when they are offered, what they do, and that all of it can be taken back.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { systemClock } from '../../base/clock.ts';
import { Journal } from '../apply/journal.ts';
import { memoryGround, memoryMachine } from '../apply/memory-ground.fixture.ts';
import type { Ground } from '../apply/ground.ts';
import { preview } from '../apply/preview.ts';
import { carryOut, takeBack } from '../apply/repair.ts';
import { componentWith, servedBy } from '../causes/control-plane.fixture.ts';
import { type Facts, factsOf } from '../facts/facts.ts';
import type { BootstrapAnswer } from '../facts/reach.ts';
import { known } from '../facts/reading.ts';
import { letSignerIn } from './bind-role.ts';
import { bootstrapAgain } from './bootstrap-again.ts';
import { listAddress } from './certificate-names.ts';
import { setFlag, signTokens } from './component-flag.ts';
import { edited } from './edit.ts';
import { newToken } from './new-token.ts';
import { startControlPlane } from './start-control-plane.ts';

const at = { where: 'here' };
const config = '/etc/kubernetes/kubelet.conf';
const current = '/var/lib/kubelet/pki/kubelet-client-current.pem';

const withToken = (answer: BootstrapAnswer): Facts =>
  factsOf({
    layout: known({ flavour: 'kubeadm', controlPlane: false, unit: 'kubelet.service', how: {} }, at),
    bootstrapKubeconfig: known({ path: '/etc/kubernetes/bootstrap-kubelet.conf', present: true, tokenId: 'abcdef' }, at),
    kubeconfig: known({ path: config, present: true, credential: 'file', certificatePath: current, caHashes: [] }, at),
    bootstrapAnswer: known(answer, at),
  });

const proved = withToken({ status: 201, mayRequest: true, isApproved: true });

const journalIn = (t: TestContext): Journal => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-journal-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return new Journal(folder);
};

test('`bootstrapAgain` moves nothing aside unless the way back is proved', () => {
  assert.deepEqual(bootstrapAgain(withToken({ status: 401 })), []);
  assert.deepEqual(bootstrapAgain(withToken({ status: 201, mayRequest: false, isApproved: true })), []);
  assert.deepEqual(bootstrapAgain(factsOf({})), []);
  const [byHand] = bootstrapAgain(withToken({ status: 201, mayRequest: true, isApproved: false }));
  assert.equal(byHand?.applicability, 'manual');
  assert.deepEqual(byHand.steps, []);
});

test('`bootstrapAgain` refuses when the token is not taken any more', () => {
  const [remedy] = bootstrapAgain(proved);
  assert.equal(remedy?.applicability, 'confirm');
  assert.equal(remedy.refuse?.(proved), undefined);
  assert.ok(remedy.refuse?.(withToken({ status: 401 })));
});

test('`bootstrapAgain` is taken back whole, over what the kubelet wrote meanwhile', async (t) => {
  const machine = memoryMachine({ [config]: 'old', [current]: 'certificate' });
  machine.active.add('kubelet.service');
  const workshop = { ground: memoryGround(machine), journal: journalIn(t), clock: systemClock };
  const [remedy] = bootstrapAgain(proved);
  assert.ok(remedy);
  const entry = await carryOut(workshop, 'MU501.bootstrap', remedy);
  assert.equal(machine.files.has(config), false);
  assert.equal(machine.active.has('kubelet.service'), true);
  machine.files.set(config, 'new');
  await takeBack(workshop, entry);
  assert.equal(machine.files.get(config), 'old');
  assert.equal(machine.files.get(current), 'certificate');
  assert.equal(machine.active.has('kubelet.service'), true);
});

const manifest = `spec:
  containers:
  - command:
    - kube-apiserver
    - --anonymous-auth=false # a guide said so
    - --secure-port=6443
    image: a
`;

test('`edited` sets, adds and drops a flag of a static pod, and touches nothing else', () => {
  const set = edited(manifest, { put: 'manifest-flag', flag: 'anonymous-auth', value: 'true' });
  assert.match(set, /^ {4}- --anonymous-auth=true$/m);
  assert.match(set, /^ {4}- --secure-port=6443$/m);
  const added = edited(manifest, { put: 'manifest-flag', flag: 'v', value: '2' });
  assert.match(added, /- kube-apiserver\n {4}- --v=2\n {4}- --anonymous-auth/);
  assert.doesNotMatch(edited(manifest, { put: 'manifest-flag', flag: 'secure-port' }), /secure-port/);
  assert.throws(() => edited('spec: {}\n', { put: 'manifest-flag', flag: 'v', value: '2' }));
});

test('`setFlag` needs the manifest on this machine', () => {
  assert.deepEqual(setFlag(factsOf({ apiServer: known({ flags: {} }, at) }), 'apiServer', { flag: 'v' }), []);
  const [remedy] = signTokens(factsOf({ controllerManager: componentWith({ controllers: '*,-bootstrapsigner,tokencleaner' }) }));
  assert.deepEqual(remedy?.steps, [
    {
      kind: 'edit-file',
      path: '/etc/kubernetes/manifests/a.yaml',
      edit: { put: 'manifest-flag', flag: 'controllers', value: '*,tokencleaner,bootstrapsigner' },
    },
  ]);
});

test('`letSignerIn` makes only what is missing', () => {
  const there = factsOf({ publicRoles: known(['role/system:controller:bootstrap-signer'], at) });
  const steps = letSignerIn(there)[0]?.steps ?? [];
  assert.deepEqual(
    steps.map((step) => (step.kind === 'api-create' ? step.object['kind'] : step.kind)),
    ['RoleBinding'],
  );
});

test('`listAddress` keeps every name, and only where the certificate is the one that is served', () => {
  const own = { ...servedBy(true), names: ['kubernetes', '10.96.0.1'], coversEndpoint: false };
  const path = '/etc/kubernetes/pki/apiserver.crt';
  const file = { path, commonName: 'kube-apiserver', organizations: [], issuer: 'kubernetes', notBefore: 0, notAfter: 4e12, serial: '1' };
  const some = {
    apiEndpoint: known({ url: 'https://203.0.113.7:6443', host: '203.0.113.7', port: 6443 }, at),
    apiCertificate: known(own, at),
    apiServer: componentWith({}, 'v1.28.9'),
  };
  const [remedy] = listAddress(factsOf({ ...some, controlPlaneCertificates: known([file], at) }));
  const program = remedy?.steps.at(-1);
  assert.ok(program?.kind === 'program');
  assert.ok(program.arguments.includes('--apiserver-cert-extra-sans=kubernetes,10.96.0.1,203.0.113.7'));
  assert.deepEqual(listAddress(factsOf({ ...some, controlPlaneCertificates: known([{ ...file, notAfter: 3e12 }], at) })), []);
});

test('`newToken` gives another day only to a token that has merely expired', () => {
  const bootstrapKubeconfig = known({ path: '/etc/kubernetes/bootstrap-kubelet.conf', present: true, tokenId: 'abcdef' }, at);
  const clock = known({ now: Date.parse('2024-05-14T10:00:00Z') }, at);
  const expired = { id: 'abcdef', expires: 1, usages: ['authentication'], groups: [] };
  const [prolong] = newToken(factsOf({ bootstrapKubeconfig, clock, bootstrapTokens: known([expired], at) }));
  assert.deepEqual(prolong?.steps[0], {
    kind: 'api-patch',
    path: '/api/v1/namespaces/kube-system/secrets/bootstrap-token-abcdef',
    patch: { data: { expiration: Buffer.from('2024-05-15T10:00:00Z').toString('base64') } },
  });
  const [byHand] = newToken(factsOf({ bootstrapKubeconfig, clock }));
  assert.equal(byHand?.applicability, 'manual');
});

const lostToken = (tokens: readonly { id: string; usages: string[]; groups: string[] }[]): Facts =>
  factsOf({
    ...withToken({ status: 401 }),
    layout: known({ flavour: 'kubeadm', controlPlane: false, unit: 'kubelet.service', how: {} }, at),
    bootstrapKubeconfig: known({ path: bootstrapFile, present: true, tokenId: 'abcdef' }, at),
    bootstrapAnswer: known({ status: 401 }, at),
    clock: known({ now: Date.parse('2024-05-14T10:00:00Z') }, at),
    bootstrapTokens: known(tokens, at),
  });

const bootstrapFile = '/etc/kubernetes/bootstrap-kubelet.conf';

const bootstrapText = `# of kubeadm join
contexts:
- {name: other, context: {cluster: c, user: nobody}}
- {name: tls, context: {cluster: c, user: tls-bootstrap-token-user}}
current-context: tls
users:
- {name: nobody, user: {}}
- name: tls-bootstrap-token-user
  user:
    token: abcdef.0123456789abcdef # old
`;

interface Made {
  readonly metadata: { readonly name: string };
  readonly data: Readonly<Record<string, string>>;
}

test('`newToken` makes a token where an administrator is at hand: its secret is in two places, and in no third', async (t) => {
  const machine = memoryMachine({ [bootstrapFile]: bootstrapText });
  const secrets = new Map<string, Made>();
  const ground: Ground = {
    ...memoryGround(machine),
    api: (method, path, body) => {
      const made = body as Made;
      if (method === 'POST') secrets.set(`${path}/${made.metadata.name}`, made);
      const isThere = secrets.has(path) || method === 'POST';
      if (method === 'DELETE') secrets.delete(path);
      return Promise.resolve({ status: isThere ? 200 : 404, body: {} });
    },
  };
  const journal = journalIn(t);
  const [remedy] = newToken(lostToken([{ id: 'zzzzzz', usages: [], groups: ['system:bootstrappers:ours'] }]));
  assert.equal(remedy?.applicability, 'confirm');
  assert.equal(remedy.refuse?.(lostToken([])), undefined);
  assert.ok(remedy.refuse?.(withToken({ status: 201 })));
  const shown = remedy.steps.flatMap((step) => preview(ground, step)).join('\n');
  const entry = await carryOut({ ground, journal, clock: systemClock }, 'MU507.new-token', remedy);
  const [path = '', made] = [...secrets][0] ?? [];
  const plain = (name: string): string => Buffer.from(made?.data[name] ?? '', 'base64').toString();
  const token = `${plain('token-id')}.${plain('token-secret')}`;
  assert.match(token, /^[a-z0-9]{6}\.[a-z0-9]{16}$/);
  assert.equal(path, `/api/v1/namespaces/kube-system/secrets/bootstrap-token-${plain('token-id')}`);
  assert.equal(plain('expiration'), '2024-05-14T11:00:00Z');
  assert.equal(plain('auth-extra-groups'), 'system:bootstrappers:ours');
  const after = machine.files.get(bootstrapFile) ?? '';
  assert.ok(after.startsWith('# of kubeadm join\n') && after.includes(`token: ${token} # old`) && !after.includes('abcdef'));
  for (const told of [shown, JSON.stringify(entry), JSON.stringify(journal.entries())]) assert.ok(!told.includes(plain('token-secret')));
  await takeBack({ ground, journal, clock: systemClock }, entry);
  assert.equal(secrets.size, 0);
  assert.equal(machine.files.get(bootstrapFile), bootstrapText);
});

test('`newToken` makes no token for a kubeconfig that names no user', async (t) => {
  const made: string[] = [];
  const ground: Ground = {
    ...memoryGround(memoryMachine({ [bootstrapFile]: 'users: []\n' })),
    api: (method) => {
      made.push(method);
      return Promise.resolve({ status: 404, body: {} });
    },
  };
  const [remedy] = newToken(lostToken([]));
  assert.ok(remedy);
  const { ending } = await carryOut({ ground, journal: journalIn(t), clock: systemClock }, 'MU507.new-token', remedy);
  assert.equal(ending, 'failed');
  assert.ok(!made.includes('POST'));
});

test('`startControlPlane` starts etcd first, and only on the machine that is called', () => {
  const unit = { present: true, active: 'inactive', sub: 'dead', enabled: 'enabled', restarts: 0, result: 'success', dropIns: [] };
  const controlPlaneUnits = known(
    [
      { ...unit, name: 'kube-apiserver.service' },
      { ...unit, name: 'etcd.service' },
    ],
    at,
  );
  const apiName = known({ resolves: true, addresses: ['192.0.2.1'] }, at);
  const links = known([{ name: 'eth0', addresses: ['192.0.2.1'], mtu: 1500, up: true }], at);
  const [remedy] = startControlPlane(factsOf({ controlPlaneUnits, apiName, links }));
  assert.deepEqual(
    remedy?.steps.map((step) => step.kind === 'unit' && step.unit),
    ['etcd.service', 'kube-apiserver.service'],
  );
  assert.deepEqual(startControlPlane(factsOf({ controlPlaneUnits, apiName })), []);
});
