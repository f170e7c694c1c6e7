// Nobody: what may be read without any credential is what joining needs, and nothing else.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { until } from '../muster-process.ts';
import { battleground, checkRefusal } from './battleground.ts';

const kubeSystem = '/api/v1/namespaces/kube-system';
const certificates = '/apis/certificates.k8s.io/v1/certificatesigningrequests';

describe('anonymous', () => {
  const ground = battleground();

  test('reads what kubeadm discovers by, and how the server is', async () => {
    for (const path of ['/api/v1/namespaces/kube-public/configmaps/cluster-info', '/healthz', '/livez', '/readyz', '/version']) {
      await until(path, async () => (await ground().nobody.ask(path)).status === 200);
    }
  });

  const closed: readonly (readonly [string, string, string])[] = [
    ['lists what is beside it', 'GET', '/api/v1/namespaces/kube-public/configmaps'],
    ['watches it', 'GET', '/api/v1/namespaces/kube-public/configmaps?watch=1&fieldSelector=metadata.name%3Dcluster-info'],
    ['changes it', 'PATCH', '/api/v1/namespaces/kube-public/configmaps/cluster-info'],
    ['deletes it', 'DELETE', '/api/v1/namespaces/kube-public/configmaps/cluster-info'],
    ['reads the cluster’s configuration', 'GET', `${kubeSystem}/configmaps/kubeadm-config`],
    ['reads the kubelets’ configuration', 'GET', `${kubeSystem}/configmaps/kubelet-config`],
    ['reads tokens', 'GET', `${kubeSystem}/secrets`],
    ['asks for a certificate', 'POST', certificates],
    ['approves one', 'PUT', `${certificates}/x/approval`],
    ['reads requests', 'GET', certificates],
    ['registers a Node', 'POST', '/api/v1/nodes'],
    ['reads Nodes', 'GET', '/api/v1/nodes'],
    ['reads who is knocking', 'GET', '/apis/registration.muster.dev/v1/registrations'],
    ['asks what a token is good for', 'POST', '/apis/authentication.k8s.io/v1/tokenreviews'],
    ['asks what somebody may', 'POST', '/apis/authorization.k8s.io/v1/subjectaccessreviews'],
    ['asks what it may itself', 'POST', '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews'],
    ['asks who it is', 'POST', '/apis/authentication.k8s.io/v1/selfsubjectreviews'],
    ['makes a token', 'POST', '/api/v1/namespaces/default/serviceaccounts/default/token'],
    ['reads the API’s groups', 'GET', '/apis'],
    ['reads the API’s resources', 'GET', '/api/v1'],
    ['reads the schema', 'GET', '/openapi/v2'],
    ['reads the newer schema', 'GET', '/openapi/v3'],
    ['reads the metrics', 'GET', '/metrics'],
    ['reads every check’s words', 'GET', '/readyz/etcd'],
    ['reads logs', 'GET', '/logs/'],
    ['profiles', 'GET', '/debug/pprof/profile'],
    ['reads a path that is not there', 'GET', '/secret-path'],
    ['reads a resource that is not there', 'GET', '/apis/example.com/v1/things'],
  ];
  for (const [what, method, path] of closed) {
    test(what, async () => {
      const body = method === 'GET' || method === 'DELETE' ? {} : { body: {} };
      const answer = await ground().nobody.ask(path, { method, ...body });
      checkRefusal(answer, { code: 403, reason: 'Forbidden', says: /forbidden: User "system:anonymous" cannot / });
      assert.doesNotMatch(answer.text, /kubernetes-admin|BEGIN|192\.|10\.96/);
    });
  }
});
