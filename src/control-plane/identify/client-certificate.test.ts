import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { Authority, selfSigned } from '../../signing/authority.ts';
import { type Certificate, certificatePem, parseCertificate } from '../../signing/certificate.ts';
import { type CertificateOrder, signCertificate } from '../../signing/certificate-order.ts';
import { openssl, withoutOpenssl } from '../../signing/openssl.fixture.ts';
import { generatePrivateKey, privateKeyPem, publicKeyOf } from '../../signing/private-key.ts';
import { keyIdentifier, publicKeyInfoOf } from '../../signing/public-key.ts';
import { authorityUsages, clientUsages, servingUsages } from '../../signing/usages.ts';
import { createClientCertificateAuthenticator } from './client-certificate.ts';

const start = Date.parse('2025-06-01T12:00:00Z');
const hour = 3600_000;
const fixed = { now: () => start, monotonic: () => 0 };

interface Made {
  readonly key: KeyObject;
  readonly authority: Authority;
}

function newAuthority(commonName = 'kubernetes', lifeMilliseconds = 100 * hour): Made {
  const key = generatePrivateKey();
  const certificate = parseCertificate(selfSigned(key, { clock: fixed, commonName, lifeMilliseconds }));
  return { key, authority: new Authority({ certificate, trusted: [certificate], bundlePem: '', key, clock: fixed, file: 'ca.crt' }) };
}

const someKey = (): Buffer => publicKeyInfoOf(publicKeyOf(generatePrivateKey()));

function leaf(
  { authority }: Made,
  { commonName = 'system:node:a', organizations = ['system:nodes'] as string[], usages = clientUsages, hours = 24 } = {},
): Buffer {
  return authority.issue({ subject: { commonName, organizations }, publicKeyInfo: someKey(), usages, lifeMilliseconds: hours * hour }).der;
}

/** An authenticator whose clock and authorities the test moves. */
function desk(...authorities: Made[]) {
  const state = { now: start, trusted: authorities.map(({ authority }) => authority.certificate) as readonly Certificate[] };
  const authenticator = createClientCertificateAuthenticator({
    clock: { now: () => state.now, monotonic: () => 0 },
    authorities: () => state.trusted,
  });
  const outcome = (...certificates: Buffer[]): string => {
    const found = authenticator.identify({ certificates });
    return found.kind === 'user' ? [found.user.name, ...found.user.groups].join(' ') : found.kind === 'refused' ? found.cause : found.kind;
  };
  return { state, authenticator, outcome };
}

test('a certificate of ours is its common name, with its organizations and system:authenticated as groups', () => {
  const ours = newAuthority();
  const { outcome } = desk(ours);
  assert.equal(outcome(leaf(ours)), 'system:node:a system:nodes system:authenticated');
  assert.equal(outcome(leaf(ours, { commonName: 'jane', organizations: [] })), 'jane system:authenticated');
  assert.equal(outcome(), 'none');
});

test('a certificate is judged by the clock of each request, on one and the same connection', () => {
  const ours = newAuthority();
  const { state, outcome, authenticator } = desk(ours);
  const chain = [leaf(ours, { hours: 1 })];
  const cause = (): string => {
    const found = authenticator.identify({ certificates: chain });
    return found.kind === 'refused' ? found.cause : found.kind;
  };
  assert.equal(cause(), 'user');
  state.now = start + hour;
  assert.equal(cause(), 'user');
  state.now = start + hour + 1;
  assert.equal(cause(), 'expired');
  state.now = start - hour;
  assert.equal(cause(), 'not-yet-valid');
  state.now = start;
  assert.equal(cause(), 'user');
  assert.equal(outcome(...chain), 'system:node:a system:nodes system:authenticated');
});

test('a refusal tells the front desk dates, issuer and the name that was claimed', () => {
  const { authenticator } = desk(newAuthority('other'));
  const stranger = newAuthority('kubernetes');
  const found = authenticator.identify({ certificates: [leaf(stranger)] });
  assert.ok(found.kind === 'refused');
  assert.equal(found.claimed, 'system:node:a');
  assert.equal(found.certificate?.issuer, 'CN=kubernetes');
  assert.equal(found.certificate.subject, 'O=system:nodes, CN=system:node:a');
  assert.equal(found.certificate.notAfter, start + 24 * hour);
});

test('strangers’ certificates are told apart', () => {
  const ours = newAuthority();
  const { outcome } = desk(ours);
  assert.equal(outcome(leaf(newAuthority('elsewhere'))), 'foreign-ca');
  assert.equal(outcome(leaf(newAuthority('kubernetes'))), 'other-ca-same-name');
  assert.equal(outcome(newAuthority('elsewhere').authority.certificate.der), 'self-signed');
  const forged = Buffer.from(leaf(ours));
  forged.write('b', forged.indexOf('system:node:a') + 'system:node:'.length);
  assert.equal(outcome(forged), 'bad-signature');
  assert.equal(outcome(Buffer.from('nothing')), 'malformed-certificate');
  assert.equal(outcome(Buffer.alloc(0)), 'malformed-certificate');
});

test('a certificate for servers only, or without a name, is refused', () => {
  const ours = newAuthority();
  const { outcome } = desk(ours);
  assert.equal(outcome(leaf(ours, { usages: servingUsages })), 'bad-usage');
  assert.equal(outcome(leaf(ours, { usages: { key: [], extended: [] } })), 'system:node:a system:nodes system:authenticated');
  assert.equal(outcome(leaf(ours, { commonName: '' })), 'no-name');
});

test('a certificate that names itself anonymous gains no group by being authenticated', () => {
  const ours = newAuthority();
  assert.equal(desk(ours).outcome(leaf(ours, { commonName: 'system:anonymous', organizations: [] })), 'system:anonymous');
});

test('a change of the authorities holds from the next request on', () => {
  const [ours, next] = [newAuthority(), newAuthority('next')];
  const { state, authenticator } = desk(ours);
  const chain = [leaf(ours)];
  const kind = (): string => authenticator.identify({ certificates: chain }).kind;
  assert.equal(kind(), 'user');
  state.trusted = [next.authority.certificate];
  assert.equal(kind(), 'refused');
  state.trusted = [next.authority.certificate, ours.authority.certificate];
  assert.equal(kind(), 'user');
});

function intermediate(root: Made, order: Partial<CertificateOrder> = {}): Made {
  const key = generatePrivateKey();
  const publicKeyInfo = publicKeyInfoOf(publicKeyOf(key));
  const { certificate } = root.authority;
  const der = signCertificate(
    {
      subject: { commonName: 'between' },
      publicKeyInfo,
      usages: authorityUsages,
      notBefore: start,
      notAfter: start + 10 * hour,
      authority: {},
      ...order,
    },
    { name: certificate.subject.der, key: root.key, keyId: keyIdentifier(certificate.publicKeyInfo) },
  );
  const made = parseCertificate(der);
  return { key, authority: new Authority({ certificate: made, trusted: [made], bundlePem: '', key, clock: fixed, file: '' }) };
}

test('a chain through an intermediate is followed, with the rights and dates of each link', () => {
  const root = newAuthority();
  const between = intermediate(root);
  const { outcome, state } = desk(root);
  const second = intermediate(between);
  const client = leaf(between, { hours: 5 });
  assert.match(outcome(client, between.authority.certificate.der), /^system:node:a/);
  assert.equal(outcome(client), 'foreign-ca');
  assert.equal(outcome(client, newAuthority('between').authority.certificate.der), 'foreign-ca');
  assert.match(outcome(leaf(second), second.authority.certificate.der, between.authority.certificate.der), /^system:node:a/);
  const plain = leaf(root, { commonName: 'between', organizations: [] });
  assert.equal(outcome(client, plain), 'foreign-ca');
  const narrow = intermediate(root, { authority: { pathLength: 0 } });
  const below = intermediate(narrow);
  assert.match(outcome(leaf(narrow), narrow.authority.certificate.der), /^system:node:a/);
  assert.equal(outcome(leaf(below), below.authority.certificate.der, narrow.authority.certificate.der), 'bad-chain');
  const serversOnly = intermediate(root, { usages: { key: authorityUsages.key, extended: ['server auth'] } });
  assert.equal(outcome(leaf(serversOnly), serversOnly.authority.certificate.der), 'bad-usage');
  state.now = start + 50 * hour;
  assert.equal(outcome(client, between.authority.certificate.der), 'expired');
});

test('an authority that ended takes its certificates with it', () => {
  const ours = newAuthority('kubernetes', hour);
  const { state, outcome } = desk(ours);
  const client = leaf(ours);
  state.now = start + 2 * hour;
  assert.equal(outcome(client), 'expired');
  state.now = start;
  const between = intermediate(ours, { notBefore: start + hour / 2, notAfter: start + hour });
  const early = { ...between.authority.certificate, notBefore: start };
  const hasty = new Authority({ certificate: early, trusted: [early], bundlePem: '', key: between.key, clock: fixed, file: '' });
  assert.equal(outcome(leaf({ key: between.key, authority: hasty }), early.der), 'authority-not-yet-valid');
});

test('critical extensions nobody understands, and old digests, are refused', { skip: withoutOpenssl() }, (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'chain-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const at = (name: string): string => join(folder, name);
  const ours = newAuthority('kubernetes', 400_000 * hour);
  writeFileSync(at('ca.crt'), certificatePem(ours.authority.certificate.der));
  writeFileSync(at('ca.key'), privateKeyPem(ours.key));
  writeFileSync(at('key'), privateKeyPem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey));
  writeFileSync(at('ext'), 'extendedKeyUsage=clientAuth\n1.2.3.4=critical,ASN1:NULL\n');
  writeFileSync(at('plain'), 'extendedKeyUsage=clientAuth\n');
  openssl(folder, 'req', '-new', '-key', 'key', '-subj', '/CN=x', '-out', 'csr');
  const sign = ['x509', '-req', '-in', 'csr', '-CA', 'ca.crt', '-CAkey', 'ca.key', '-set_serial', '1', '-outform', 'der'];
  openssl(folder, ...sign, '-extfile', 'ext', '-out', 'critical');
  openssl(folder, ...sign, '-extfile', 'plain', '-sha1', '-out', 'sha1');
  openssl(folder, ...sign, '-extfile', 'plain', '-out', 'good');
  const { state, outcome } = desk(ours);
  state.now = parseCertificate(readFileSync(at('good'))).notBefore + 1000;
  assert.equal(outcome(readFileSync(at('critical'))), 'bad-chain');
  assert.equal(outcome(readFileSync(at('sha1'))), 'weak-signature');
  assert.equal(outcome(readFileSync(at('good'))), 'x system:authenticated');
});

test('no change of a good certificate is believed', () => {
  const ours = newAuthority();
  const good = leaf(ours);
  const { outcome } = desk(ours);
  const body = parseCertificate(good).signed.bytes;
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      assert.doesNotMatch(outcome(bytes), / /, `byte ${at} of ${good.length}, body ${body.length}`);
    }),
    { numRuns: 800 },
  );
});
