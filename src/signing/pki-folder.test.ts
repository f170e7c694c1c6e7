import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openAuthority } from './authority.ts';
import { certificatePem, parseCertificate } from './certificate.ts';
import { PkiFolder } from './pki-folder.ts';
import { generatePrivateKey, parsePrivateKey, privateKeyPem, publicKeyOf, publicKeyPem } from './private-key.ts';
import { publicKeyInfoOf } from './public-key.ts';
import { openServiceAccountKeys } from './service-account-keys.ts';
import { ensureServingCertificate } from './serving.ts';
import { firstServiceAddress, servingNames } from './serving-names.ts';
import { clientUsages } from './usages.ts';

const start = Date.parse('2025-06-01T12:00:00Z');
const day = 24 * 3600_000;
const at = (milliseconds: number) => ({ now: () => milliseconds, monotonic: () => 0 });
const clock = at(start);

function newFolder(context: TestContext): PkiFolder {
  const path = mkdtempSync(join(tmpdir(), 'pki-'));
  context.after(() => rmSync(path, { recursive: true }));
  return new PkiFolder(join(path, 'pki'));
}

const modeOf = (folder: PkiFolder, file: 'ca.key' | 'ca.crt' | 'sa.key' | 'sa.pub' | 'apiserver.key' | 'apiserver.crt'): string =>
  (statSync(folder.pathOf(file)).mode & 0o777).toString(8);

const place = {
  advertiseAddress: '192.0.2.10',
  listenAddress: '0.0.0.0',
  hostName: 'Machine-1',
  serviceCidr: '10.96.0.0/12,fd00:96::/112',
  tlsSans: ['api.example.org', '198.51.100.4', 'not a name'],
  clusterDomain: 'cluster.local',
};

test('`servingNames` lists every name clients use, once and sorted', () => {
  const { dns, ip } = servingNames(place);
  const service = ['kubernetes', 'kubernetes.default', 'kubernetes.default.svc', 'kubernetes.default.svc.cluster.local'];
  assert.deepEqual(dns, ['api.example.org', ...service, 'localhost', 'machine-1']);
  assert.deepEqual(ip, ['10.96.0.1', '127.0.0.1', '192.0.2.10', '198.51.100.4', '::1', 'fd00:96::1']);
  assert.deepEqual(
    [firstServiceAddress('10.0.0.0/32'), firstServiceAddress('fd00::/64'), firstServiceAddress('x')],
    [undefined, 'fd00::1', undefined],
  );
});

test('`openAuthority` makes an authority once, with kubeadm’s names and modes', (context) => {
  const folder = newFolder(context);
  const made = openAuthority({ folder, clock });
  assert.deepEqual(readdirSync(folder.path).sort(), ['ca.crt', 'ca.key']);
  assert.deepEqual([modeOf(folder, 'ca.key'), modeOf(folder, 'ca.crt')], ['600', '644']);
  assert.equal(made.certificate.subject.commonName, 'kubernetes');
  assert.equal(openAuthority({ folder, clock: at(start + day) }).bundlePem, made.bundlePem);
});

test('`openAuthority` goes on after a crash between its two files', (context) => {
  const folder = newFolder(context);
  openAuthority({ folder, clock });
  const key = folder.read('ca.key');
  rmSync(folder.pathOf('ca.crt'));
  openAuthority({ folder, clock });
  assert.equal(folder.read('ca.key'), key);
  assert.ok(existsSync(folder.pathOf('ca.crt')));
});

test('`openAuthority` names the missing, the mismatched and the unreadable file', (context) => {
  const [folder, other] = [newFolder(context), newFolder(context)];
  openAuthority({ folder, clock });
  openAuthority({ folder: other, clock });
  copyFileSync(other.pathOf('ca.key'), folder.pathOf('ca.key'));
  assert.throws(() => openAuthority({ folder, clock }), {
    name: 'ConfigError',
    message: `${folder.pathOf('ca.key')} is not the key of ${folder.pathOf('ca.crt')}`,
  });
  rmSync(folder.pathOf('ca.key'));
  assert.throws(() => openAuthority({ folder, clock }), {
    message: `${folder.pathOf('ca.crt')} is there but ${folder.pathOf('ca.key')} is not`,
  });
  writeFileSync(other.pathOf('ca.crt'), 'damaged');
  assert.throws(() => openAuthority({ folder: other, clock }), { id: 'key-file-unreadable' });
  writeFileSync(other.pathOf('ca.key'), '');
  assert.throws(() => openAuthority({ folder: other, clock }), { id: 'key-file-unreadable' });
});

test('`openAuthority` finds the signing certificate in a bundle and trusts all of it', (context) => {
  const [folder, other] = [newFolder(context), newFolder(context)];
  const [made, next] = [openAuthority({ folder, clock }), openAuthority({ folder: other, clock })];
  folder.replace('ca.crt', next.bundlePem + made.bundlePem);
  const opened = openAuthority({ folder, clock });
  assert.equal(opened.certificate.serial, made.certificate.serial);
  assert.equal(opened.trusted.length, 2);
  folder.replace('ca.crt', made.bundlePem + leafPem(opened));
  assert.throws(() => openAuthority({ folder, clock }), /not one of a certificate authority/);
});

const leafPem = (authority: ReturnType<typeof openAuthority>): string =>
  authority.issue({
    subject: { commonName: 'x' },
    publicKeyInfo: publicKeyInfoOf(publicKeyOf(generatePrivateKey())),
    usages: clientUsages,
    lifeMilliseconds: day,
  }).pem;

test('`parsePrivateKey` reads SEC1, PKCS#1 and PKCS#8, also beside other blocks, and says why not', () => {
  const key = generatePrivateKey();
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const parameters = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n';
  assert.match(privateKeyPem(key), /BEGIN EC PRIVATE KEY/);
  assert.match(privateKeyPem(rsa), /BEGIN RSA PRIVATE KEY/);
  for (const pem of [parameters + privateKeyPem(key), key.export({ type: 'pkcs8', format: 'pem' }).toString()]) {
    assert.ok(parsePrivateKey(pem).equals(key));
  }
  assert.ok(parsePrivateKey(privateKeyPem(rsa)).equals(rsa));
  const locked = rsa.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' }).toString();
  assert.throws(() => parsePrivateKey(locked), /is the key encrypted\?/);
  const lockedPkcs8 = key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' }).toString();
  assert.throws(() => parsePrivateKey(lockedPkcs8), /ENCRYPTED PRIVATE KEY is not supported/);
  assert.throws(() => parsePrivateKey('nothing'), /no private key/);
});

test('`openServiceAccountKeys` makes keys, repairs sa.pub, believes earlier keys and refuses a stranger’s', (context) => {
  const folder = newFolder(context);
  const made = openServiceAccountKeys(folder);
  assert.deepEqual([modeOf(folder, 'sa.key'), modeOf(folder, 'sa.pub')], ['600', '644']);
  const pub = folder.read('sa.pub') ?? '';
  rmSync(folder.pathOf('sa.pub'));
  assert.ok(openServiceAccountKeys(folder).signing.equals(made.signing));
  assert.equal(folder.read('sa.pub'), pub);
  const earlier = publicKeyPem(publicKeyOf(generatePrivateKey()));
  folder.replace('sa.pub', earlier + pub);
  assert.equal(openServiceAccountKeys(folder).believed.length, 2);
  folder.replace('sa.pub', earlier);
  assert.throws(() => openServiceAccountKeys(folder), { id: 'key-pair-mismatch' });
  rmSync(folder.pathOf('sa.key'));
  assert.throws(() => openServiceAccountKeys(folder), { id: 'key-pair-incomplete' });
});

test('`ensureServingCertificate` keeps a good certificate and replaces one for each reason', (context) => {
  const folder = newFolder(context);
  const authority = openAuthority({ folder, clock });
  const ensure = (changes: { now?: number; place?: Partial<typeof place> } = {}) => {
    const shifted = at(changes.now ?? start);
    return ensureServingCertificate({
      folder,
      authority: openAuthority({ folder, clock: shifted }),
      names: servingNames({ ...place, ...changes.place }),
      clock: shifted,
    });
  };
  const first = ensure();
  assert.deepEqual([modeOf(folder, 'apiserver.key'), modeOf(folder, 'apiserver.crt')], ['600', '644']);
  assert.equal(first.reissued, 'missing');
  assert.deepEqual([...first.certificate.names.dns], servingNames(place).dns);
  assert.equal(first.lookAgainMilliseconds, 3600_000);
  assert.equal(ensure().reissued, undefined);
  assert.equal(ensure().certificatePem, first.certificatePem);
  assert.equal(ensure({ place: { advertiseAddress: '192.0.2.11' } }).reissued, 'other-names');
  assert.equal(ensure().reissued, 'other-names');
  assert.equal(ensure({ now: start + 270 * day }).reissued, undefined);
  assert.equal(ensure({ now: start + 275 * day }).reissued, 'near-its-end');
  assert.equal(ensure().reissued, 'not-yet-valid');
  writeFileSync(folder.pathOf('apiserver.key'), privateKeyPem(generatePrivateKey()));
  assert.equal(ensure().reissued, 'not-a-pair');
  writeFileSync(folder.pathOf('apiserver.crt'), 'damaged');
  assert.equal(ensure().reissued, 'unreadable');
  folder.replace('ca.key', privateKeyPem(generatePrivateKey()));
  rmSync(folder.pathOf('ca.crt'));
  assert.equal(ensure().reissued, 'other-authority');
  assert.ok(authority.trusted.length === 1);
});

test('`ensureServingCertificate` does not renew in a loop when its authority is near the end', (context) => {
  const folder = newFolder(context);
  const authority = openAuthority({ folder, clock, lifeMilliseconds: 10 * day });
  const late = at(start + 9.9 * day);
  const order = { folder, names: servingNames(place), clock: late, authority: openAuthority({ folder, clock: late }) };
  assert.equal(ensureServingCertificate(order).certificate.notAfter, authority.certificate.notAfter);
  const again = ensureServingCertificate(order);
  assert.equal(again.reissued, undefined);
  assert.ok(again.lookAgainMilliseconds >= 10_000);
});

test('a self-signed authority is a certificate that signs', (context) => {
  const { certificate, bundlePem } = openAuthority({ folder: newFolder(context), clock });
  assert.equal(certificatePem(certificate.der), bundlePem);
  assert.deepEqual(parseCertificate(certificate.der).keyUsage, ['digital signature', 'key encipherment', 'cert sign']);
});
