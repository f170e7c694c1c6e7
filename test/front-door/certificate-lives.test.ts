// Certificates that end soon: the API server renews its own while it runs, and nothing it signs outlives its authority.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { connect } from 'node:tls';
import { certificateRequestPem, createCertificateRequest } from '../../src/signing/csr.ts';
import { parseCertificates } from '../../src/signing/certificate.ts';
import { generatePrivateKey } from '../../src/signing/private-key.ts';
import { Door } from '../door.ts';
import { type MusterProcess, startFresh, until } from '../muster-process.ts';

const csrs = '/apis/certificates.k8s.io/v1/certificatesigningrequests';

describe('lives of certificates', () => {
  let muster: MusterProcess;
  let stop: () => Promise<void> = async () => undefined;
  before(async () => {
    ({ muster, stop } = await startFresh(['--ca-duration', '1h', '--serving-duration', '14s', '--cluster-signing-duration', '24h']));
  });
  after(() => stop());

  const authority = () => {
    const [certificate] = parseCertificates(readFileSync(join(muster.dataDir, 'pki', 'ca.crt'), 'utf8'));
    assert.ok(certificate);
    return certificate;
  };
  /** What a new connection is shown; it believes it, or fails. */
  const shown = (): Promise<{ serial: string; until: number }> =>
    new Promise((resolve, reject) => {
      const { host, port, ca } = muster.access;
      const socket = connect({ host, port, ca }, () => {
        const { serialNumber, valid_to: end } = socket.getPeerCertificate();
        socket.destroy();
        resolve({ serial: serialNumber, until: Date.parse(end) });
      });
      socket.on('error', reject);
    });

  test('the authority lives as long as it was told to', () => {
    const left = authority().notAfter - Date.now();
    assert.ok(left > 3500_000 && left <= 3600_000, `${left}`);
  });

  test('the API server renews its own certificate without a restart, and nobody is cut off', async () => {
    const door = new Door(muster.access, muster.access, 1);
    assert.equal((await door.ask('/readyz')).status, 200);
    const open = door.socket();
    const first = await shown();
    assert.ok(first.until - Date.now() < 15_000);
    await until('another certificate', async () => (await shown()).serial !== first.serial, 30);
    const second = await shown();
    assert.ok(second.until > first.until);
    assert.equal((await door.ask('/readyz')).status, 200);
    assert.equal(door.socket(), open, 'the connection is the one from before');
    door.close();
    await until('the first is over', () => Date.now() > first.until + 1000, 30);
    assert.ok((await shown()).until > Date.now());
  });

  test('what it signs ends with the authority', async () => {
    const door = new Door(muster.access);
    const pem = certificateRequestPem(createCertificateRequest({ subject: { commonName: 'jane' }, key: generatePrivateKey() }));
    const spec = {
      request: Buffer.from(pem).toString('base64'),
      signerName: 'kubernetes.io/kube-apiserver-client',
      usages: ['client auth'],
    };
    const csr = await door.json(csrs, { method: 'POST', body: { metadata: { name: 'jane' }, spec } });
    const conditions = [{ type: 'Approved', status: 'True', reason: 'x', message: 'x' }];
    await door.json(`${csrs}/jane/approval`, { method: 'PUT', body: { ...csr, status: { conditions } } }).catch(async () => {
      const newer = await door.json(`${csrs}/jane`);
      await door.json(`${csrs}/jane/approval`, { method: 'PUT', body: { ...newer, status: { conditions } } });
    });
    let signed = '';
    await until('it is signed', async () => (signed = (await door.json(`${csrs}/jane`)).status.certificate ?? '') !== '');
    const [certificate] = parseCertificates(Buffer.from(signed, 'base64').toString('latin1'));
    assert.equal(certificate?.notAfter, authority().notAfter);
    door.close();
  });
});
