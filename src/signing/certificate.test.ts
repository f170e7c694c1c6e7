import 'reflect-metadata';
import assert from 'node:assert/strict';
import { generateKeyPairSync, X509Certificate, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { SubjectAlternativeNameExtension, X509Certificate as PeculiarCertificate } from '@peculiar/x509';
import fc from 'fast-check';
import { Authority, selfSigned } from './authority.ts';
import { certificateKey, certificatePem, fingerprint, parseCertificate, parseCertificates, signedBy } from './certificate.ts';
import { signCertificate } from './certificate-order.ts';
import { DerError } from './der/der-error.ts';
import { nameText } from './distinguished-name.ts';
import { generatePrivateKey, publicKeyOf } from './private-key.ts';
import { publicKeyInfoOf } from './public-key.ts';
import { openssl, withoutOpenssl } from './openssl.fixture.ts';
import { clientUsages, servingUsages } from './usages.ts';

const now = Date.parse('2025-06-01T12:00:00Z');
const clock = { now: () => now, monotonic: () => 0 };
const year = 365 * 24 * 3600 * 1000;
const names = {
  dns: ['localhost', '*.example.org'],
  ip: ['10.96.0.1', '::1', '2001:db8::7'],
  email: ['a@example.org'],
  uri: ['spiffe://x/y'],
};

function newAuthority(key: KeyObject = generatePrivateKey()): Authority {
  const der = selfSigned(key, { clock });
  const certificate = parseCertificate(der);
  return new Authority({ certificate, trusted: [certificate], bundlePem: certificatePem(der), key, clock, file: 'ca.crt' });
}

const anyKeyInfo = (): Buffer => publicKeyInfoOf(publicKeyOf(generatePrivateKey()));

const leafOf = (authority: Authority) =>
  authority.issue({
    subject: { commonName: 'system:node:a', organizations: ['system:nodes', 'zweite, Gruppe'] },
    publicKeyInfo: anyKeyInfo(),
    names,
    usages: { key: clientUsages.key, extended: ['client auth', 'server auth'] },
    lifeMilliseconds: year,
  });

function temporary(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'signing-'));
  context.after(() => rmSync(path, { recursive: true }));
  return path;
}

test('`parseCertificate` reads back what was ordered', () => {
  const authority = newAuthority();
  const issued = leafOf(authority);
  const leaf = parseCertificate(issued.der);
  assert.equal(leaf.subject.commonName, 'system:node:a');
  assert.deepEqual(leaf.subject.organizations, ['system:nodes', 'zweite, Gruppe']);
  assert.equal(nameText(leaf.subject), 'O=system:nodes, O=zweite\\, Gruppe, CN=system:node:a');
  assert.deepEqual({ ...leaf.names }, { ...names, others: 0 });
  assert.deepEqual(leaf.keyUsage, ['digital signature', 'key encipherment']);
  assert.deepEqual(leaf.extendedUsages, ['client auth', 'server auth']);
  assert.deepEqual(leaf.basicConstraints, { authority: false, pathLength: undefined });
  assert.equal(leaf.authorityKeyId, authority.certificate.subjectKeyId);
  assert.equal(leaf.notBefore, now - 5 * 60_000);
  assert.equal(leaf.notAfter, now + year);
  assert.deepEqual([issued.notBefore, issued.notAfter], [leaf.notBefore, leaf.notAfter]);
  assert.ok(leaf.serial.length >= 31);
  assert.deepEqual(leaf.unknown, []);
  assert.ok(signedBy(leaf, certificateKey(authority.certificate)));
  assert.equal(signedBy(leaf, certificateKey(newAuthority().certificate)), false);
});

test('`parseCertificate` agrees with node and with @peculiar/x509', () => {
  const authority = newAuthority();
  const issued = leafOf(authority);
  const [ours, node, peculiar] = [parseCertificate(issued.der), new X509Certificate(issued.der), new PeculiarCertificate(issued.der)];
  assert.equal(node.serialNumber.toLowerCase(), ours.serial);
  assert.equal(node.fingerprint256.replaceAll(':', '').toLowerCase(), fingerprint(issued.der));
  assert.equal(node.validFromDate.getTime(), ours.notBefore);
  assert.equal(node.validToDate.getTime(), ours.notAfter);
  assert.equal(node.ca, false);
  assert.ok(node.checkIssued(new X509Certificate(authority.bundlePem)));
  assert.ok(node.checkHost('localhost'));
  assert.ok(node.checkIP('10.96.0.1'));
  assert.ok(node.checkIP('2001:db8::7'));
  assert.ok(new X509Certificate(authority.bundlePem).ca);
  const wanted = ours.names;
  const found = peculiar.getExtension(SubjectAlternativeNameExtension)?.names.items.map(({ value }) => value) ?? [];
  assert.deepEqual([...found].sort(), [...wanted.dns, ...wanted.ip, ...wanted.email, ...wanted.uri].sort());
  assert.deepEqual(Buffer.from(peculiar.publicKey.rawData), ours.publicKeyInfo);
});

test('openssl verifies what the authority issues, and refuses what another issued', { skip: withoutOpenssl() }, (context) => {
  const folder = temporary(context);
  const [authority, other] = [newAuthority(), newAuthority()];
  const files = { ca: join(folder, 'ca.crt'), leaf: join(folder, 'leaf.crt'), foreign: join(folder, 'foreign.crt') };
  writeFileSync(files.ca, authority.bundlePem);
  writeFileSync(files.leaf, leafOf(authority).pem);
  writeFileSync(files.foreign, leafOf(other).pem);
  const at = ['-attime', String(now / 1000), '-x509_strict'];
  assert.match(openssl(folder, 'verify', ...at, '-CAfile', files.ca, '-purpose', 'sslclient', files.leaf), /OK/);
  assert.match(openssl(folder, 'verify', ...at, '-CAfile', files.ca, '-purpose', 'sslserver', '-verify_ip', '::1', files.leaf), /OK/);
  assert.throws(() => openssl(folder, 'verify', ...at, '-CAfile', files.ca, files.foreign));
  const text = openssl(folder, 'x509', '-in', files.leaf, '-noout', '-text');
  assert.match(text, /IP Address:10\.96\.0\.1, IP Address:0:0:0:0:0:0:0:1/);
  assert.match(text, /Key Usage: critical\s+Digital Signature, Key Encipherment\n/);
  assert.match(text, /Subject: O\s?=\s?system:nodes, O\s?=\s?"zweite, Gruppe", CN\s?=\s?system:node:a/);
  assert.match(
    openssl(folder, 'x509', '-in', files.ca, '-noout', '-text'),
    /CA:TRUE[^]*Digital Signature, Key Encipherment, Certificate Sign|Certificate Sign[^]*CA:TRUE/,
  );
});

test('`parseCertificate` reads what openssl made', { skip: withoutOpenssl() }, (context) => {
  const folder = temporary(context);
  const [key, certificate] = [join(folder, 'k'), join(folder, 'c')];
  const request = ['-subj', '/C=DE/O=Ünion/OU=x/CN=old', '-days', '30', '-utf8', '-keyout', key, '-out', certificate, '-nodes'];
  openssl(folder, 'req', '-x509', '-newkey', 'rsa:2048', ...request, '-addext', 'certificatePolicies=critical,1.2.3');
  const [read] = parseCertificates(readFileSync(certificate, 'utf8'));
  assert.ok(read);
  assert.deepEqual(read.subject.organizations, ['Ünion']);
  assert.equal(nameText(read.subject), 'C=DE, O=Ünion, OU=x, CN=old');
  assert.deepEqual(read.unknownCritical, ['2.5.29.32']);
  assert.ok(signedBy(read, certificateKey(read)));
});

for (const [what, key] of [
  ['RSA', () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey],
  ['P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey],
  ['Ed25519', () => generateKeyPairSync('ed25519').privateKey],
] as const) {
  test(`an authority with a key of type ${what} signs`, () => {
    const authority = newAuthority(key());
    const issued = leafOf(authority);
    assert.ok(new X509Certificate(issued.der).verify(new X509Certificate(authority.bundlePem).publicKey));
    assert.ok(signedBy(parseCertificate(issued.der), certificateKey(authority.certificate)));
  });
}

test('a certificate is never valid longer than its authority, on either side', () => {
  const key = generatePrivateKey();
  const shortLived = parseCertificate(selfSigned(key, { clock, lifeMilliseconds: 3600_000 }));
  const at = (milliseconds: number) =>
    new Authority({
      certificate: shortLived,
      trusted: [shortLived],
      bundlePem: '',
      key,
      clock: { now: () => milliseconds, monotonic: () => 0 },
      file: '/pki/ca.crt',
    });
  assert.equal(leafOf(at(now)).notAfter, shortLived.notAfter);
  const behind = leafOf(at(now - 24 * 3600_000));
  assert.equal(behind.notBefore, shortLived.notBefore);
  assert.equal(parseCertificate(behind.der).notAfter, shortLived.notAfter);
  assert.throws(() => leafOf(at(now + 2 * 3600_000)), /authority in \/pki\/ca\.crt ended on 2025-06-01T13:00:00/);
});

test('`nameText` shows characters that would disguise a name', () => {
  const attributes = [{ type: '2.5.4.3', value: 'a\u202e=b,\n' }];
  assert.equal(nameText({ attributes }), 'CN=a\\u{202e}\\=b\\,\\u{a}');
});

test('`parseCertificate` answers or throws a DerError for a certificate changed anywhere', () => {
  const authority = newAuthority();
  const whole = leafOf(authority).der;
  const key = certificateKey(authority.certificate);
  const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), cut: fc.nat(8), grow: fc.uint8Array({ maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      let bytes = Buffer.from(whole);
      for (const { at, byte, cut, grow } of changes) {
        bytes[at % bytes.length] = byte;
        if (cut > 6) bytes = Buffer.concat([bytes.subarray(0, at), grow, bytes.subarray(at)]);
      }
      if (bytes.equals(whole)) return;
      try {
        const read = parseCertificate(bytes);
        assert.equal(signedBy(read, key) && !read.signed.bytes.equals(parseCertificate(whole).signed.bytes), false);
      } catch (error) {
        assert.ok(error instanceof DerError, String(error));
      }
    }),
    { numRuns: 3000 },
  );
});

test('`parseCertificate` answers or throws a DerError for any bytes and any text', () => {
  const outcome = (read: () => unknown): void => {
    try {
      read();
    } catch (error) {
      assert.ok(error instanceof DerError, String(error));
    }
  };
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => outcome(() => parseCertificate(Buffer.from(bytes)))));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      outcome(() => parseCertificates(`-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----`)),
    ),
  );
});

test('`signCertificate` refuses names that cannot stand in a certificate', () => {
  const key = generatePrivateKey();
  const issuer = { name: Buffer.of(0x30, 0), key, keyId: Buffer.alloc(20) };
  const order = { subject: { commonName: 'x' }, publicKeyInfo: anyKeyInfo(), usages: servingUsages, notBefore: now, notAfter: now };
  for (const bad of [{ dns: ['ü.example'] }, { dns: ['a\nb'] }, { ip: ['10.0.0'] }, { dns: [''] }]) {
    assert.throws(() => signCertificate({ ...order, names: bad }, issuer), DerError);
  }
});

test('serial numbers do not repeat', () => {
  const authority = newAuthority();
  const serials = new Set(Array.from({ length: 50 }, () => parseCertificate(leafOf(authority).der).serial));
  assert.equal(serials.size, 50);
});
