// Certificates by hand, as an operator makes them: requests by openssl, decisions by kubectl, and the way back in with what
// was signed. Nodes’ requests are judged by the server itself.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { until } from '../muster-process.ts';
import { withEveryKubectl } from './with-kubectl.ts';

const withoutOpenssl = spawnSync('openssl', ['version']).status === 0 ? false : 'openssl is not installed';

interface Wanted {
  readonly name: string;
  readonly subject: string;
  readonly signer: string;
  readonly usages: readonly string[];
  readonly names?: string;
  readonly key?: readonly string[];
  readonly expirationSeconds?: number;
}

withEveryKubectl('certificates', (around) => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'muster-csr-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const kubectl = (words: string): Promise<string> => around().kubectl.do(words.split(' '));
  const json = (words: string) => around().kubectl.json(words.split(' '));
  const openssl = (...words: string[]): string =>
    execFileSync('openssl', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const elliptic = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];

  const objectFor = ({ name, subject, names, signer, usages, key = elliptic, expirationSeconds }: Wanted): object => {
    const extension = names === undefined ? [] : ['-addext', `subjectAltName=${names}`];
    openssl('req', '-new', ...key, '-nodes', '-keyout', `${name}.key`, '-subj', subject, ...extension, '-out', `${name}.csr`);
    const request = readFileSync(join(folder, `${name}.csr`)).toString('base64');
    return {
      apiVersion: 'certificates.k8s.io/v1',
      kind: 'CertificateSigningRequest',
      metadata: { name },
      spec: { request, signerName: `kubernetes.io/${signer}`, usages, ...(expirationSeconds === undefined ? {} : { expirationSeconds }) },
    };
  };
  const ask = (wanted: Wanted, as: readonly string[] = []): Promise<string> =>
    around().kubectl.do(['create', ...as, '-f', '-'], { input: JSON.stringify(objectFor(wanted)) });

  const condition = async (name: string): Promise<string> =>
    (await kubectl(`get csr ${name} --no-headers`)).trim().split(/\s+/).at(-1) ?? '';
  const becomes = (name: string, word: string): Promise<void> => until(`${name} ${word}`, async () => (await condition(name)) === word);
  const why = async (name: string): Promise<string> => {
    const note = async (): Promise<string | undefined> =>
      (await json(`get csr ${name}`)).metadata.annotations?.['registration.muster.dev/why-pending'];
    await until(`${name} waits`, async () => (await note()) !== undefined);
    return (await note()) ?? '';
  };
  const certificate = async (name: string): Promise<string> => {
    const { status } = await json(`get csr ${name}`);
    writeFileSync(join(folder, `${name}.crt`), Buffer.from(status.certificate, 'base64'));
    return join(folder, `${name}.crt`);
  };
  const verified = async (name: string, purpose: string): Promise<string> => {
    const file = await certificate(name);
    writeFileSync(join(folder, 'ca.crt'), around().muster.access.ca);
    assert.match(openssl('verify', '-CAfile', 'ca.crt', '-purpose', purpose, file), /: OK/);
    return openssl('x509', '-in', file, '-noout', '-text');
  };
  /** What the server says when asked with the certificate. */
  const asHolder = (name: string, words: string) => {
    const { url } = around().muster.access;
    const credentials = [`--client-certificate=${join(folder, `${name}.crt`)}`, `--client-key=${join(folder, `${name}.key`)}`];
    const target = ['--kubeconfig=/dev/null', `--server=${url}`, `--certificate-authority=${join(folder, 'ca.crt')}`];
    return around().kubectl.say([...words.split(' '), ...target, ...credentials]);
  };

  const person = { signer: 'kube-apiserver-client', usages: ['client auth', 'digital signature'] };
  const kubelet = { signer: 'kube-apiserver-client-kubelet', usages: ['client auth', 'digital signature', 'key encipherment'] };
  const serving = { signer: 'kubelet-serving', usages: ['server auth', 'digital signature'] };

  test('a person’s certificate waits, is approved by kubectl, and opens the door', { skip: withoutOpenssl }, async () => {
    await ask({ ...person, name: 'jane', subject: '/O=devs/O=ops/CN=jane', expirationSeconds: 3600 });
    assert.equal(await why('jane'), 'certificates of people and programs are approved by people: kubectl certificate approve');
    assert.match(await kubectl('get csr jane -o wide'), /CONDITION\s+WHY-PENDING\n.*Pending\s+certificates of people/);
    assert.doesNotMatch(await kubectl('get csr jane'), /WHY-PENDING/);
    assert.match(await kubectl('certificate approve jane'), /jane approved/);
    await becomes('jane', 'Approved,Issued');
    const text = await verified('jane', 'sslclient');
    assert.match(text, /Subject: O\s*=\s*devs, O\s*=\s*ops, CN\s*=\s*jane/);
    assert.match(text, /TLS Web Client Authentication/);
    assert.match(text, /CA:FALSE/);
    const { code, stderr } = await asHolder('jane', 'get pods');
    assert.equal(code, 1);
    assert.match(stderr, /User "jane" cannot list resource "pods"/);
  });

  test('an RSA key and long and short lives', { skip: withoutOpenssl }, async () => {
    const life = async (name: string, expirationSeconds?: number): Promise<number> => {
      const key = ['-newkey', 'rsa:2048'];
      await ask({ ...person, name, subject: '/CN=joe', key, ...(expirationSeconds === undefined ? {} : { expirationSeconds }) });
      await kubectl(`certificate approve ${name}`);
      await becomes(name, 'Approved,Issued');
      await verified(name, 'sslclient');
      const [, from = '', to = ''] =
        /notBefore=(.*)\nnotAfter=(.*)\n/.exec(openssl('x509', '-in', `${name}.crt`, '-noout', '-dates')) ?? [];
      return (Date.parse(to) - Date.parse(from)) / 1000;
    };
    assert.equal(await life('short', 600), 900);
    assert.equal(await life('plain'), 8760 * 3600);
    assert.equal(await life('long', 10 * 8760 * 3600), 8760 * 3600);
  });

  test('`kubectl certificate deny` is final', { skip: withoutOpenssl }, async () => {
    await ask({ ...person, name: 'eve', subject: '/CN=eve' });
    assert.match(await kubectl('certificate deny eve'), /eve denied/);
    await becomes('eve', 'Denied');
    assert.match(await around().kubectl.fail(['certificate', 'approve', 'eve']), /mutually exclusive|Denied/);
    assert.equal((await json('get csr eve')).status.certificate, undefined);
  });

  test('what breaks a signer’s rules is not signed, whoever approves it', { skip: withoutOpenssl }, async () => {
    const wrong: readonly (readonly [Wanted, string])[] = [
      [
        { ...person, name: 'server', subject: '/CN=x', usages: ['client auth', 'server auth'] },
        'invalid usage for client certificate: server auth',
      ],
      [{ ...kubelet, name: 'masters', subject: '/O=system:masters/CN=system:node:x' }, 'subject organization is not system:nodes'],
      [
        { ...kubelet, name: 'both', subject: '/O=system:nodes/O=system:masters/CN=system:node:x' },
        'subject organization is not system:nodes',
      ],
      [{ ...kubelet, name: 'named', subject: '/O=system:nodes/CN=system:node:x', names: 'DNS:api' }, 'DNS subjectAltNames are not allowed'],
      [{ ...serving, name: 'nameless', subject: '/O=system:nodes/CN=system:node:x' }, 'DNS or IP subjectAltName is required'],
    ];
    for (const [wanted, fault] of wrong) {
      await ask(wanted);
      assert.equal(await why(wanted.name), `it would not be signed: ${fault}`);
      await kubectl(`certificate approve ${wanted.name}`);
      await becomes(wanted.name, 'Approved,Failed');
      const { conditions } = (await json(`get csr ${wanted.name}`)).status;
      const failed = conditions.find(({ type }: { type: string }) => type === 'Failed');
      assert.deepEqual([failed.reason, failed.message], ['SignerValidationFailure', fault]);
    }
  });

  test('nobody becomes a member of system:masters by certificate', { skip: withoutOpenssl }, async () => {
    const object = objectFor({ ...person, name: 'root', subject: '/O=system:masters/CN=root' });
    const { stderr } = await around().kubectl.say(['create', '-f', '-'], { input: JSON.stringify(object) });
    assert.match(stderr, /use of kubernetes.io\/kube-apiserver-client signer with system:masters group is not allowed/);
  });

  test('a node gets in, renews its own certificate, and no one else’s', { skip: withoutOpenssl }, async () => {
    const subject = '/O=system:nodes/CN=system:node:n1';
    await ask({ ...kubelet, name: 'n1', subject });
    await becomes('n1', 'Approved,Issued');
    await verified('n1', 'sslclient');
    const node = ['--as=system:node:n1', '--as-group=system:nodes', '--as-group=system:authenticated'];
    await ask({ ...kubelet, name: 'n1-again', subject }, node);
    await becomes('n1-again', 'Approved,Issued');
    await ask({ ...kubelet, name: 'n2', subject: '/O=system:nodes/CN=system:node:n2' }, node);
    assert.match(await why('n2'), /^"system:node:n1" asks for a certificate of "system:node:n2": a node renews only its own/);
  });

  test('the name of a node that is alive is not given away; once the node is gone, it is', { skip: withoutOpenssl }, async () => {
    const alive = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'n3' }, status: { conditions: [{ type: 'Ready', status: 'True' }] } };
    await around().kubectl.do(['create', '-f', '-'], { input: JSON.stringify(alive) });
    await ask({ ...kubelet, name: 'twin', subject: '/O=system:nodes/CN=system:node:n3' });
    assert.match(await why('twin'), /^node "n3" is alive: its name is not given away/);
    await kubectl('delete node n3');
    await becomes('twin', 'Approved,Issued');
  });

  test('a node serves under its own name and addresses, and people may allow others', { skip: withoutOpenssl }, async () => {
    const addresses = [{ type: 'InternalIP', address: '192.0.2.10' }];
    const annotations = { 'registration.muster.dev/serving-names': '192.0.2.9' };
    const node = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'n4', annotations }, status: { addresses } };
    await around().kubectl.do(['create', '-f', '-'], { input: JSON.stringify(node) });
    const itself = ['--as=system:node:n4', '--as-group=system:nodes', '--as-group=system:authenticated'];
    const subject = '/O=system:nodes/CN=system:node:n4';
    await ask({ ...serving, name: 'own', subject, names: 'DNS:n4,IP:192.0.2.9' }, itself);
    await becomes('own', 'Approved,Issued');
    assert.match(await verified('own', 'sslserver'), /DNS:n4, IP Address:192.0.2.9/);
    await ask({ ...serving, name: 'unseen', subject, names: 'IP:192.0.2.10' }, itself);
    assert.equal(await why('unseen'), 'no request of node "n4" came from 192.0.2.10 within a day; approve by hand if it is meant');
    await ask({ ...serving, name: 'api', subject, names: 'DNS:n4,DNS:kubernetes.default.svc' }, itself);
    assert.equal(await why('api'), '"kubernetes.default.svc" is not the name of node "n4"; approve by hand if it is meant');
    await ask({ ...serving, name: 'alias', subject, names: 'DNS:alias.example' }, itself);
    await why('alias');
    await kubectl('certificate approve alias');
    await becomes('alias', 'Approved,Issued');
  });

  test('a node reads and writes only what is its own', { skip: withoutOpenssl }, async () => {
    await verified('n1', 'sslclient');
    await around().kubectl.do(['create', '-f', '-'], {
      input: JSON.stringify({ apiVersion: 'v1', kind: 'Node', metadata: { name: 'n1' } }),
    });
    assert.equal((await asHolder('n1', 'get node n1')).code, 0);
    const refusals: readonly (readonly [string, RegExp])[] = [
      ['get nodes', /node 'n1' cannot read all nodes, only its own Node object/],
      ['get node n4', /node 'n1' cannot read 'n4', only its own Node object/],
      ['get pods -A', /can only list\/watch pods with spec.nodeName field selector/],
      ['get secrets -n kube-system', /No Object name found/],
      ['get lease n4 -n kube-node-lease', /can only access node lease with the same name as the requesting node/],
      ['label node n1 node-role.kubernetes.io/control-plane=', /is not allowed to modify labels: node-role.kubernetes.io\/control-plane/],
      ['taint node n1 a=b:NoSchedule', /node "n1" is not allowed to modify taints/],
      ['delete node n1', /cannot delete resource "nodes"/],
      [
        'create token default',
        /node requested token not bound to a pod|no relationship found between node 'n1' and this object|unknown command/,
      ],
    ];
    for (const [words, refusal] of refusals) {
      const { code, stderr } = await asHolder('n1', words);
      assert.notEqual(code, 0, words);
      assert.match(stderr, refusal);
    }
  });
});
