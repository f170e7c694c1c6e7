// What a control plane needs before machines can join it: a bootstrap token, and the rights that kubeadm gives its bearers.
import { http1 } from './load.ts';
import type { ServerUnderTest } from './server-under-test.ts';

export const token = { id: 'bench0', secret: '0123456789abcdef', text: 'bench0.0123456789abcdef' };

const rbac = 'rbac.authorization.k8s.io';
const bearers = 'system:bootstrappers:kubeadm:default-node-token';
const requests = 'system:certificates.k8s.io:certificatesigningrequests';

const secret = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: `bootstrap-token-${token.id}`, namespace: 'kube-system' },
  type: 'bootstrap.kubernetes.io/token',
  stringData: {
    'token-id': token.id,
    'token-secret': token.secret,
    'usage-bootstrap-authentication': 'true',
    'usage-bootstrap-signing': 'true',
    'auth-extra-groups': bearers,
  },
};

const binding = (name: string, role: string) => ({
  apiVersion: `${rbac}/v1`,
  kind: 'ClusterRoleBinding',
  metadata: { name },
  roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: role },
  subjects: [{ apiGroup: rbac, kind: 'Group', name: bearers }],
});

/** Muster has the rights already, under names of its own. */
export const allowJoining = async ({ access }: ServerUnderTest): Promise<void> => {
  const caller = http1(access);
  const make = async (path: string, object: unknown): Promise<void> => {
    const { status, body } = await caller.call('POST', path, JSON.stringify(object));
    if (status !== 201 && status !== 409) throw new Error(`POST ${path}: ${status} ${body.toString().slice(0, 200)}`);
  };
  await make('/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'kube-node-lease' } });
  await make('/api/v1/namespaces/kube-system/secrets', secret);
  const bindings = `/apis/${rbac}/v1/clusterrolebindings`;
  await make(bindings, binding('bench-bootstrap', 'system:node-bootstrapper'));
  await make(bindings, binding('bench-approve', `${requests}:nodeclient`));
  caller.close();
};
