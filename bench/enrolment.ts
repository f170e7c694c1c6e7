// Machines become nodes as kubelets do it, over HTTP/1.1: a request for a certificate on the word of a token, a watch until it
// is signed, then Node, lease and status over a connection of the node's own, which stays open.
import { request } from 'node:https';
import { certificateRequestPem, createCertificateRequest } from '../src/signing/csr.ts';
import { generatePrivateKey, privateKeyPem } from '../src/signing/private-key.ts';
import { token } from './joining.ts';
import { lease, leases, type Renewing } from './lease.ts';
import { type Access, type Caller, expectOk, http1 } from './load.ts';

const requests = '/apis/certificates.k8s.io/v1/certificatesigningrequests';

/** Made before the clock runs: keys are the machines' own work. */
export interface Machine {
  readonly name: string;
  readonly key: string;
  readonly request: string;
}

export interface EnrolledNode {
  readonly name: string;
  readonly caller: Caller;
  held: Renewing;
}

export const machines = (count: number, prefix: string): Machine[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `${prefix}-${index}`;
    const key = generatePrivateKey();
    const subject = { commonName: `system:node:${name}`, organizations: ['system:nodes'] };
    return { name, key: privateKeyPem(key), request: certificateRequestPem(createCertificateRequest({ subject, key })) };
  });

interface Seen {
  readonly object?: { readonly status?: { readonly certificate?: string } };
}

const authorization = { authorization: `Bearer ${token.text}` };

/** Leaves the watch with the first event that carries a certificate. */
const certificateOf = ({ host, port, ca }: Access, name: string): Promise<string> =>
  new Promise((done, fail) => {
    const path = `${requests}?watch=true&fieldSelector=metadata.name%3D${name}&timeoutSeconds=120`;
    const asked = request({ host, port, path, ca, agent: false, headers: { accept: 'application/json', ...authorization } }, (answer) => {
      let text = '';
      answer.on('error', () => undefined);
      answer.on('end', () => fail(new Error(`no certificate for ${name}: ${text.slice(0, 200)}`)));
      answer.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
          const { object } = JSON.parse(text.slice(0, end)) as Seen;
          text = text.slice(end + 1);
          if (object?.status?.certificate === undefined) continue;
          done(Buffer.from(object.status.certificate, 'base64').toString());
          asked.destroy();
          return;
        }
      });
    });
    asked.on('error', fail);
    asked.end();
  });

const node = (name: string): object => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, labels: { 'kubernetes.io/hostname': name, 'kubernetes.io/os': 'linux', 'kubernetes.io/arch': 'amd64' } },
});

const conditionTypes = ['MemoryPressure', 'DiskPressure', 'PIDPressure', 'Ready'];

const status = (name: string, now: string): object => ({
  status: {
    capacity: { cpu: '2', memory: '8Gi', pods: '110' },
    allocatable: { cpu: '2', memory: '8Gi', pods: '110' },
    conditions: conditionTypes.map((type) => ({
      type,
      status: type === 'Ready' ? 'True' : 'False',
      reason: 'Bench',
      message: 'bench',
      lastHeartbeatTime: now,
      lastTransitionTime: now,
    })),
    addresses: [
      { type: 'InternalIP', address: '10.0.0.1' },
      { type: 'Hostname', address: name },
    ],
    nodeInfo: { machineID: name, systemUUID: name, bootID: name, kubeletVersion: 'v1.20.2', osImage: 'bench', architecture: 'amd64' },
  },
});

/** `bootstrap` is known by nothing but the token. */
export const enrol = async (machine: Machine, access: Access, bootstrap: Caller): Promise<EnrolledNode> => {
  const { name } = machine;
  const asked = {
    apiVersion: 'certificates.k8s.io/v1',
    kind: 'CertificateSigningRequest',
    metadata: { name },
    spec: {
      request: Buffer.from(machine.request).toString('base64'),
      signerName: 'kubernetes.io/kube-apiserver-client-kubelet',
      usages: ['digital signature', 'key encipherment', 'client auth'],
    },
  };
  await expectOk(bootstrap, 'POST', requests, JSON.stringify(asked), authorization);
  const cert = await certificateOf(access, name);
  const caller = http1({ ...access, cert, key: machine.key });
  await expectOk(caller, 'POST', '/api/v1/nodes', JSON.stringify(node(name)));
  const held = JSON.parse((await expectOk(caller, 'POST', leases, lease(name))).toString()) as Renewing;
  const patch = JSON.stringify(status(name, new Date().toISOString().replace(/\.\d+Z/, 'Z')));
  await expectOk(caller, 'PATCH', `/api/v1/nodes/${name}/status`, patch, { 'content-type': 'application/strategic-merge-patch+json' });
  return { name, caller, held };
};
