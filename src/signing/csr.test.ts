import 'reflect-metadata';
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { BasicConstraintsExtension, Pkcs10CertificateRequest, Pkcs10CertificateRequestGenerator } from '@peculiar/x509';
import fc from 'fast-check';
import {
  CertificateRequestError,
  type CertificateRequestFault,
  certificateRequestPem,
  createCertificateRequest,
  readCertificateRequest,
  readCertificateRequestPem,
} from './csr.ts';
import * as writer from './der/writer.ts';
import { writeName } from './distinguished-name.ts';
import { oid } from './object-identifiers.ts';
import { openssl, withoutOpenssl } from './openssl.fixture.ts';
import { generatePrivateKey } from './private-key.ts';

const names = { dns: ['a.example'], ip: ['10.0.0.1', 'fd00::1'] };
const subject = { commonName: 'system:node:a', organizations: ['system:nodes'] };

function temporary(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'csr-'));
  context.after(() => rmSync(path, { recursive: true }));
  return path;
}

const refusal = (read: () => unknown): CertificateRequestFault | 'accepted' => {
  try {
    read();
    return 'accepted';
  } catch (error) {
    assert.ok(error instanceof CertificateRequestError, String(error));
    return error.fault;
  }
};

test('`readCertificateRequest` reads back what was created', () => {
  const request = readCertificateRequestPem(certificateRequestPem(createCertificateRequest({ subject, names, key: generatePrivateKey() })));
  assert.equal(request.subject.commonName, 'system:node:a');
  assert.deepEqual(request.subject.organizations, ['system:nodes']);
  assert.deepEqual({ ...request.wanted.names }, { ...names, email: [], uri: [], others: 0 });
  assert.deepEqual(request.key, { kind: 'ec', curve: 'P-256' });
  assert.equal(readCertificateRequest(createCertificateRequest({ subject, key: generatePrivateKey() })).wanted.names.dns.length, 0);
});

test('openssl and @peculiar/x509 accept a created request', { skip: withoutOpenssl() }, async (context) => {
  const der = createCertificateRequest({ subject, names, key: generatePrivateKey() });
  const folder = temporary(context);
  writeFileSync(join(folder, 'csr'), certificateRequestPem(der));
  const said = openssl(folder, 'req', '-in', 'csr', '-verify', '-noout', '-text');
  assert.match(said, /verify OK/);
  assert.match(said, /DNS:a\.example, IP Address:10\.0\.0\.1, IP Address:FD00:0:0:0:0:0:0:1/);
  const peculiar = new Pkcs10CertificateRequest(der);
  assert.ok(await peculiar.verify());
  assert.equal(peculiar.subject, 'O=system:nodes, CN=system:node:a');
});

test('`readCertificateRequest` sees a request to become an authority', async () => {
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const request = await Pkcs10CertificateRequestGenerator.create({
    name: 'CN=x',
    keys,
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    extensions: [new BasicConstraintsExtension(true, 0, true)],
  });
  const { wanted } = readCertificateRequest(Buffer.from(request.rawData));
  assert.deepEqual(wanted.basicConstraints, { authority: true, pathLength: 0 });
});

const opensslRequest = (context: TestContext, ...args: string[]): Buffer => {
  const folder = temporary(context);
  openssl(folder, 'req', '-new', '-nodes', '-subj', '/CN=x', '-outform', 'der', '-keyout', 'key', '-out', 'csr', ...args);
  return readFileSync(join(folder, 'csr'));
};

test('`readCertificateRequest` takes RSA, larger curves and Ed25519', { skip: withoutOpenssl() }, (context) => {
  assert.deepEqual(readCertificateRequest(opensslRequest(context, '-newkey', 'rsa:2048')).key, {
    kind: 'rsa',
    bits: 2048,
    exponentBits: 17,
  });
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'];
  assert.deepEqual(readCertificateRequest(opensslRequest(context, ...curve)).key, { kind: 'ec', curve: 'P-384' });
  assert.deepEqual(readCertificateRequest(opensslRequest(context, '-newkey', 'ed25519')).key, { kind: 'ed25519' });
});

test('`readCertificateRequest` refuses weak keys, foreign curves and old digests', { skip: withoutOpenssl() }, (context) => {
  const refused = (...args: string[]) => refusal(() => readCertificateRequest(opensslRequest(context, ...args)));
  assert.equal(refused('-newkey', 'rsa:1024'), 'unfit-key');
  assert.equal(refused('-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1'), 'unfit-key');
  assert.equal(refused('-newkey', 'rsa:2048', '-sha1'), 'unsupported-signature');
});

test('`readCertificateRequest` refuses a huge key before using it', () => {
  const modulus = Buffer.alloc(5000, 0xa5);
  const key = writer.sequence(writer.unsignedInteger(modulus), writer.unsignedInteger(Buffer.of(1, 0, 1)));
  const info = writer.sequence(writer.sequence(writer.objectIdentifier(oid.rsaEncryption), writer.nothing()), writer.bitString(key));
  const body = writer.sequence(writer.smallInteger(0), writeName(subject), info, writer.explicit(0));
  const algorithm = writer.sequence(writer.objectIdentifier(oid.sha256WithRsa), writer.nothing());
  const request = writer.sequence(body, algorithm, writer.bitString(Buffer.alloc(5000, 1)));
  assert.throws(() => readCertificateRequest(request), { fault: 'unfit-key', message: /40000 bits is too large/ });
});

test('`readCertificateRequest` refuses a signature by another key', () => {
  const der = createCertificateRequest({ subject, key: generatePrivateKey() });
  const at = der.indexOf('system:node:a');
  const forged = Buffer.from(der);
  forged.write('b', at + 'system:node:'.length);
  assert.equal(
    refusal(() => readCertificateRequest(forged)),
    'bad-signature',
  );
});

test('`readCertificateRequestPem` wants the request first, as upstream does', () => {
  const pem = certificateRequestPem(createCertificateRequest({ subject, key: generatePrivateKey() }));
  assert.throws(() => readCertificateRequestPem(''), { message: 'PEM block type must be CERTIFICATE REQUEST' });
  assert.throws(() => readCertificateRequestPem(pem.replaceAll('CERTIFICATE REQUEST', 'CERTIFICATE')), { fault: 'not-pem' });
  assert.equal(readCertificateRequestPem(`text before\n${pem}`).subject.commonName, 'system:node:a');
});

test('`readCertificateRequest` answers or throws its own error for a request changed anywhere', () => {
  const whole = createCertificateRequest({ subject, names, key: generatePrivateKey() });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      if (bytes.equals(whole)) return;
      assert.notEqual(
        refusal(() => readCertificateRequest(bytes)),
        'accepted',
      );
    }),
    { numRuns: 1500 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
      assert.notEqual(
        refusal(() => readCertificateRequest(Buffer.from(bytes))),
        'accepted',
      ),
    ),
  );
});
