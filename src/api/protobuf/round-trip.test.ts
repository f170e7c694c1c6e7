import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryMessage } from './arbitrary-object.suite.ts';
import { decodeMessage, encodeMessage } from './protobuf.ts';

const served = [
  'core.v1.Namespace',
  'core.v1.Node',
  'core.v1.Pod',
  'core.v1.Service',
  'core.v1.Endpoints',
  'core.v1.ConfigMap',
  'core.v1.Secret',
  'core.v1.ServiceAccount',
  'core.v1.Event',
  'core.v1.Binding',
  'coordination.v1.Lease',
  'certificates.v1.CertificateSigningRequest',
  'rbac.v1.Role',
  'rbac.v1.RoleBinding',
  'rbac.v1.ClusterRole',
  'rbac.v1.ClusterRoleBinding',
  'storage.v1.CSINode',
  'storage.v1.CSIDriver',
  'node.v1.RuntimeClass',
  'authentication.v1.TokenReview',
  'authentication.v1.TokenRequest',
  'authentication.v1.SelfSubjectReview',
  'authorization.v1.SubjectAccessReview',
  'authorization.v1.SelfSubjectAccessReview',
  'authorization.v1.LocalSubjectAccessReview',
  'authorization.v1.SelfSubjectRulesReview',
  'policy.v1.Eviction',
  'meta.v1.Status',
  'meta.v1.DeleteOptions',
];

for (const name of served) {
  test(`\`decodeMessage\` gives back every ${name} that \`encodeMessage\` wrote`, () => {
    fc.assert(
      fc.property(arbitraryMessage(name), (object) => {
        assert.deepEqual(decodeMessage(encodeMessage(object, name), name), object);
      }),
      { numRuns: name === 'core.v1.Pod' ? 10 : 25 },
    );
  });
}
