// Errors as kube-apiserver 1.20.2 gave them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StatusError } from '../../../api/status.ts';
import type { Attributes, Authorizer } from '../../attributes.ts';
import { answerLocalSubjectAccessReview, answerSelfSubjectAccessReview, answerSubjectAccessReview } from './access-review.ts';
import { answerSelfSubjectRulesReview } from './rules-review.ts';

const asked: Attributes[] = [];
const authorizer: Authorizer = {
  name: 'test',
  authorize(attributes) {
    asked.push(attributes);
    if (attributes.verb === 'get') return { kind: 'allow', reason: 'because' };
    return attributes.verb === 'delete' ? { kind: 'deny', reason: 'never' } : { kind: 'no-opinion', reason: '' };
  },
  rulesFor: () => ({
    rules: [{ verbs: ['get'], apiGroups: [''], resources: ['pods'] }],
    nonResource: [{ verbs: ['get'], nonResourceURLs: ['/x'] }],
    error: 'role gone',
  }),
};
const review = (kind: string, spec: object, metadata = {}) => ({ apiVersion: 'authorization.k8s.io/v1', kind, metadata, spec });
const joe = { name: 'joe', groups: ['devs'] };

test('`answerSubjectAccessReview` asks about the user in the review and tells the decision', () => {
  const status = (verb: string) =>
    answerSubjectAccessReview(
      review('SubjectAccessReview', {
        user: 'ann',
        groups: ['g'],
        uid: '7',
        extra: { a: ['b'] },
        resourceAttributes: { verb, resource: 'pods', subresource: 'log', namespace: 'x', name: 'p' },
      }),
      authorizer,
    ).status;
  assert.deepEqual(status('get'), { allowed: true, reason: 'because' });
  assert.deepEqual(status('delete'), { allowed: false, denied: true, reason: 'never' });
  assert.deepEqual(status('list'), { allowed: false });
  const { user, resource, subresource, namespace, name, resourceRequest } = asked.at(-1) ?? assert.fail();
  assert.deepEqual(user, { name: 'ann', groups: ['g'], uid: '7', extra: { a: ['b'] } });
  assert.deepEqual([resource, subresource, namespace, name, resourceRequest], ['pods', 'log', 'x', 'p', true]);
});

test('`answerSelfSubjectAccessReview` asks about whoever asks', () => {
  const answer = answerSelfSubjectAccessReview(
    review('SelfSubjectAccessReview', { nonResourceAttributes: { path: '/version', verb: 'get' } }),
    joe,
    authorizer,
  );
  assert.deepEqual(answer.status, { allowed: true, reason: 'because' });
  const { user, path, resourceRequest } = asked.at(-1) ?? assert.fail();
  assert.deepEqual([user, path, resourceRequest], [joe, '/version', false]);
});

const pods = { verb: 'get', resource: 'pods', namespace: 'default' };
const nothingAsked =
  'spec.resourceAttributes: Invalid value: "null": exactly one of nonResourceAttributes or resourceAttributes must be specified';
const invalid: readonly (readonly [string, () => unknown, string])[] = [
  [
    'an empty question',
    () => answerSubjectAccessReview(review('SubjectAccessReview', {}), authorizer),
    `[${nothingAsked}, spec.user: Invalid value: "": at least one of user or group must be specified]`,
  ],
  [
    'an empty question about oneself',
    () => answerSelfSubjectAccessReview(review('SelfSubjectAccessReview', {}), joe, authorizer),
    nothingAsked,
  ],
  [
    'two questions in one',
    () =>
      answerSelfSubjectAccessReview(
        review('SelfSubjectAccessReview', { resourceAttributes: pods, nonResourceAttributes: { path: '/x' } }),
        joe,
        authorizer,
      ),
    'spec.nonResourceAttributes: Invalid value: {"path":"/x"}: cannot be specified in combination with resourceAttributes',
  ],
  [
    'a question with a name',
    () => answerSubjectAccessReview(review('SubjectAccessReview', { user: 'u', resourceAttributes: pods }, { name: 'x' }), authorizer),
    'metadata: Invalid value: {"name":"x"}: must be empty',
  ],
  [
    'a local question about another namespace',
    () =>
      answerLocalSubjectAccessReview(
        review('LocalSubjectAccessReview', { user: 'u', resourceAttributes: pods }, { namespace: 'other' }),
        authorizer,
      ),
    'spec.resourceAttributes.namespace: Invalid value: "default": must match metadata.namespace',
  ],
  [
    'a local question about a path',
    () =>
      answerLocalSubjectAccessReview(
        review('LocalSubjectAccessReview', { user: 'u', nonResourceAttributes: { path: '/x' } }, { namespace: 'default' }),
        authorizer,
      ),
    'spec.nonResourceAttributes: Invalid value: {"path":"/x"}: disallowed on this kind of request',
  ],
];
for (const [what, ask, message] of invalid) {
  test(`an access review refuses ${what}`, () => {
    assert.throws(ask, (error) => {
      assert.ok(error instanceof StatusError);
      assert.deepEqual([error.code, error.reason, error.message], [422, 'Invalid', `.authorization.k8s.io "" is invalid: ${message}`]);
      assert.equal(error.details?.kind, undefined);
      return true;
    });
  });
}

test('`answerLocalSubjectAccessReview` answers in the namespace it names', () => {
  const local = review('LocalSubjectAccessReview', { user: 'u', resourceAttributes: pods }, { namespace: 'default', labels: {} });
  assert.equal(answerLocalSubjectAccessReview(local, authorizer).status?.allowed, true);
});

test('`answerSelfSubjectRulesReview` lists rules and what went wrong, and wants a namespace', () => {
  assert.deepEqual(answerSelfSubjectRulesReview(review('SelfSubjectRulesReview', { namespace: 'default' }), joe, authorizer).status, {
    resourceRules: [{ verbs: ['get'], apiGroups: [''], resources: ['pods'] }],
    nonResourceRules: [{ verbs: ['get'], nonResourceURLs: ['/x'] }],
    incomplete: false,
    evaluationError: 'role gone',
  });
  assert.throws(() => answerSelfSubjectRulesReview(review('SelfSubjectRulesReview', {}), joe, authorizer), {
    message: 'no namespace on request',
  });
});
