// The serving certificate as openssl sees it: names, chain, protocols; and that it follows what the server is told.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { withoutOpenssl } from '../../src/signing/openssl.fixture.ts';
import { type MusterProcess, startMuster, temporaryFolder, type TemporaryFolder } from '../muster-process.ts';

const words = [
  '--advertise-address',
  '192.0.2.10',
  '--tls-san',
  'api.example.org',
  '--tls-san',
  '198.51.100.5',
  '--service-cidr',
  '10.43.0.0/16',
];

/** What `openssl s_client` says, and how it ended. */
const client = (muster: MusterProcess, ...more: readonly string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve, reject) => {
    const ca = join(muster.dataDir, 'pki', 'ca.crt');
    const child = spawn('openssl', [
      's_client',
      '-connect',
      `127.0.0.1:${muster.access.port}`,
      '-CAfile',
      ca,
      '-verify_return_error',
      ...more,
    ]);
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
    child.once('error', reject).once('close', (code) => {
      resolve({ code, said });
    });
    child.stdin.end('Q\n');
  });

const certificate = async (muster: MusterProcess): Promise<string> => {
  const { said } = await client(muster, '-showcerts');
  const { stdout } = spawnSync('openssl', ['x509', '-noout', '-text'], { input: said, encoding: 'utf8' });
  return stdout;
};

const namesIn = (text: string): string[] =>
  (/X509v3 Subject Alternative Name: ?(?:critical)?\s*\n\s*(?<names>.*)\n/.exec(text)?.groups?.['names'] ?? '').split(', ');

describe('the serving certificate', { skip: withoutOpenssl() }, () => {
  let folder: TemporaryFolder;
  let muster: MusterProcess;

  before(async () => {
    folder = temporaryFolder();
    muster = await startMuster({ dataDir: join(folder.path, 'data'), words });
  });
  after(async () => {
    await muster.kill('SIGKILL');
    folder.remove();
  });

  test('is for every name and address under which the server is reached', async () => {
    const names = namesIn(await certificate(muster));
    for (const name of [
      'localhost',
      hostname(),
      'kubernetes',
      'kubernetes.default',
      'kubernetes.default.svc',
      'kubernetes.default.svc.cluster.local',
      'api.example.org',
    ]) {
      assert.ok(names.includes(`DNS:${name}`), `${name} in ${names.join()}`);
    }
    for (const address of ['127.0.0.1', '0:0:0:0:0:0:0:1', '192.0.2.10', '198.51.100.5', '10.43.0.1']) {
      assert.ok(names.includes(`IP Address:${address}`), `${address} in ${names.join()}`);
    }
    assert.equal(new Set(names).size, names.length);
  });

  for (const name of ['localhost', 'kubernetes.default.svc', 'api.example.org']) {
    test(`openssl believes it as ${name}`, async () => {
      const { code, said } = await client(muster, '-verify_hostname', name, '-servername', name);
      assert.equal(code, 0, said);
      assert.match(said, /Verify return code: 0 \(ok\)|Verification: OK/);
    });
  }

  test('openssl believes it as an address, and not as a stranger', async () => {
    assert.equal((await client(muster, '-verify_ip', '192.0.2.10')).code, 0);
    assert.notEqual((await client(muster, '-verify_hostname', 'evil.example.org')).code, 0);
  });

  test('TLS 1.2 and 1.3 are spoken, older ones are not', async () => {
    assert.match((await client(muster, '-tls1_3')).said, /Protocol *: TLSv1\.3|New, TLSv1\.3/);
    assert.match((await client(muster, '-tls1_2')).said, /Protocol *: TLSv1\.2|New, TLSv1\.2/);
    const old = await client(muster, '-tls1_1', '-cipher', 'ALL:@SECLEVEL=0');
    assert.notEqual(old.code, 0, old.said);
  });

  test('HTTP/2 and HTTP/1.1 by ALPN, and without any', async () => {
    assert.match((await client(muster, '-alpn', 'h2,http/1.1')).said, /ALPN protocol: h2/);
    assert.match((await client(muster, '-alpn', 'http/1.1')).said, /ALPN protocol: http\/1\.1/);
    assert.match((await client(muster)).said, /No ALPN negotiated/);
  });

  test('clients are asked for a certificate of our authority, and need none', async () => {
    const { said, code } = await client(muster);
    assert.equal(code, 0);
    assert.match(said, /Acceptable client certificate CA names|Client Certificate Types|Requested Signature Algorithms/);
  });

  test('is made anew at the next start when the names change, by the same authority', async () => {
    const before = await certificate(muster);
    await muster.kill('SIGTERM');
    muster = await startMuster({ dataDir: muster.dataDir, words: [...words, '--tls-san', 'second.example.org'] });
    const changed = await certificate(muster);
    assert.ok(namesIn(changed).includes('DNS:second.example.org'));
    assert.equal((await client(muster, '-verify_hostname', 'second.example.org')).code, 0);
    await muster.kill('SIGTERM');
    muster = await startMuster({ dataDir: muster.dataDir, words: [...words, '--tls-san', 'second.example.org'] });
    assert.equal(await certificate(muster), changed, 'unchanged names keep the certificate');
    assert.notEqual(before, changed);
  });
});
