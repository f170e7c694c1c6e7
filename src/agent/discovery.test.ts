import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ConfigMap } from '../api/types/core.v1.generated.ts';
import { renderYaml } from '../base/yaml.ts';
import { MusterError } from '../language/errors.ts';
import { selfSigned } from '../signing/authority.ts';
import { certificatePem, parseCertificate } from '../signing/certificate.ts';
import { detachedSignature } from '../signing/detached-signature.ts';
import { generatePrivateKey } from '../signing/private-key.ts';
import { publicKeyPin } from '../signing/public-key-pin.ts';
import { verifiedAuthorities } from './discovery.ts';

const der = selfSigned(generatePrivateKey(), { clock: { now: () => Date.UTC(2030, 0, 1), monotonic: () => 0 } });
const authority = { pem: certificatePem(der), pin: publicKeyPin(parseCertificate(der)) };
const token = { id: 'abcdef', secret: '0123456789abcdef' };

const infoFor = (pem: string, signers = [token]): ConfigMap => {
  const cluster = { 'certificate-authority-data': Buffer.from(pem).toString('base64'), server: 'https://10.0.0.1:6443' };
  const kubeconfig = renderYaml({ apiVersion: 'v1', kind: 'Config', clusters: [{ name: '', cluster }] });
  const signatures = signers.map((signer) => [`jws-kubeconfig-${signer.id}`, detachedSignature(kubeconfig, signer)]);
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: {}, data: { kubeconfig, ...Object.fromEntries(signatures) } };
};

const refusal =
  (id: string) =>
  (error: unknown): boolean =>
    error instanceof MusterError && error.id === id;

describe('verifiedAuthorities', () => {
  const verify = (info: ConfigMap, pins = [authority.pin], by = token) => verifiedAuthorities(info, { token: by, pins }, 'https://s');

  test('`verifiedAuthorities` gives the authorities that token and pin vouch for', () => {
    assert.equal(verify(infoFor(authority.pem)), authority.pem);
    assert.equal(verify(infoFor(authority.pem), [`sha256:${'0'.repeat(64)}`, authority.pin]), authority.pem);
  });

  test('`verifiedAuthorities` refuses another authority than the pinned one, however well signed', () => {
    assert.throws(() => verify(infoFor(authority.pem), [`sha256:${'0'.repeat(64)}`]), refusal('ca-pin-mismatch'));
    assert.throws(() => verify(infoFor(authority.pem), []), refusal('ca-pin-mismatch'));
  });

  test('`verifiedAuthorities` tells a token that is unknown from one whose secret is wrong', () => {
    assert.throws(() => verify(infoFor(authority.pem, [])), refusal('join-token-unknown'));
    assert.throws(() => verify(infoFor(authority.pem), undefined, { ...token, secret: 'fedcba9876543210' }), refusal('join-token-wrong'));
  });

  test('`verifiedAuthorities` refuses what names no authority', () => {
    const { data, ...empty } = infoFor(authority.pem);
    assert.notEqual(data, undefined);
    assert.throws(() => verify(empty), refusal('cluster-info-missing'));
    assert.throws(() => verify(infoFor('not a certificate')), refusal('ca-pin-mismatch'));
  });
});
