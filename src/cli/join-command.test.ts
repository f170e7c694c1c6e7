import assert from 'node:assert/strict';
import { createHash, X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import type { ClusterAccess } from '../client/kubeconfig.ts';
import { createClient } from '../client/rest-client.ts';
import type { Transport } from '../client/transport.ts';
import { ConfigError } from '../language/errors.ts';
import { selfSigned } from '../signing/authority.ts';
import { certificatePem } from '../signing/certificate.ts';
import { generatePrivateKey } from '../signing/private-key.ts';
import { joinCommand, readClusterInfo } from './join-command.ts';

const clock = { now: () => Date.UTC(2026, 10, 21), monotonic: () => 0 };
const newCa = (): string => certificatePem(selfSigned(generatePrivateKey(), { clock }));
const pinOf = (pem: string): string => {
  const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return `sha256:${createHash('sha256').update(key).digest('hex')}`;
};
const accessWith = (caPem: string | undefined, server = 'https://10.0.0.1:6443'): ClusterAccess => ({
  context: 'c',
  cluster: 'c',
  user: 'u',
  namespace: undefined,
  server,
  caPem,
});
const token = { id: 'abcdef', secret: '0123456789abcdef' };
const none = undefined;

test('`joinCommand` names the server, the token and the key of every authority', () => {
  const [one, other] = [newCa(), newCa()];
  const start = 'kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef';
  assert.equal(joinCommand(accessWith(one), token, none), `${start} --discovery-token-ca-cert-hash ${pinOf(one)}`);
  const both = `--discovery-token-ca-cert-hash ${pinOf(one)} --discovery-token-ca-cert-hash ${pinOf(other)}`;
  assert.equal(joinCommand(accessWith(one + other + one), token, none), `${start} ${both}`);
});

test('`joinCommand` sends machines where the cluster says, else where the kubeconfig leads', () => {
  const ca = newCa();
  assert.match(
    joinCommand(accessWith(ca), token, { endpoint: '203.0.113.7:443', signedBy: new Set() }),
    /^kubeadm join 203\.0\.113\.7:443 /,
  );
  assert.match(joinCommand(accessWith(ca, 'https://[2001:db8::1]'), token, none), /^kubeadm join \[2001:db8::1\]:443 /);
  assert.throws(() => joinCommand(accessWith(undefined), token, none), ConfigError);
});

const answering = (status: number, body: unknown): Transport => ({
  server: 'https://10.0.0.1:6443',
  send: () =>
    Promise.resolve({
      status,
      headers: {},
      body: (async function* () {
        yield JSON.stringify(body);
      })(),
    }),
  close: () => Promise.resolve(),
});

test('`readClusterInfo` reads the address as kubeadm writes it, and whose signatures are there', async () => {
  const kubeconfig =
    'apiVersion: v1\nclusters:\n- cluster:\n    certificate-authority-data: eA==\n    server: https://10.77.0.10:16443\n  name: ""\n';
  const info = await readClusterInfo(
    createClient(answering(200, { kind: 'ConfigMap', data: { kubeconfig, 'jws-kubeconfig-abcdef': 'x' } })),
  );
  assert.deepEqual(info, { endpoint: '10.77.0.10:16443', signedBy: new Set(['abcdef']) });
  const missing = { kind: 'Status', status: 'Failure', reason: 'NotFound', code: 404, message: 'not found' };
  assert.equal(await readClusterInfo(createClient(answering(404, missing))), undefined);
});
