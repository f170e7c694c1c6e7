// Answering "may they do this?": the three access reviews ask the same authorizer that judges requests, about a user
// named in the review or about whoever asks (pkg/registry/authorization, pkg/apis/authorization/validation).
import type { User } from '../../../api/exchange.ts';
import type { ObjectMeta } from '../../../api/object.ts';
import { invalid } from '../../../api/status.ts';
import type {
  LocalSubjectAccessReview,
  NonResourceAttributes,
  ResourceAttributes,
  SelfSubjectAccessReview,
  SelfSubjectAccessReviewSpec,
  SubjectAccessReview,
  SubjectAccessReviewSpec,
  SubjectAccessReviewStatus,
} from '../../../api/types/authorization.v1.generated.ts';
import { causeOf, type FieldError, invalidValue } from '../../../api/validation/field-error.ts';
import type { Attributes, Authorizer } from '../../attributes.ts';
import type { Draft } from '../draft.ts';
import { semanticallyEqual } from '../semantic-equal.ts';

type Asked = Draft<SelfSubjectAccessReviewSpec>;

/** Upstream prints a missing pointer as this word in quotes. */
const nothing = 'null';

const validateAsked = ({ resourceAttributes, nonResourceAttributes }: Asked): FieldError[] => {
  if (resourceAttributes !== undefined && nonResourceAttributes !== undefined) {
    return [
      invalidValue('spec.nonResourceAttributes', nonResourceAttributes, 'cannot be specified in combination with resourceAttributes'),
    ];
  }
  if (resourceAttributes !== undefined || nonResourceAttributes !== undefined) return [];
  return [invalidValue('spec.resourceAttributes', nothing, 'exactly one of nonResourceAttributes or resourceAttributes must be specified')];
};

const validateSubject = ({ user = '', groups = [] }: Draft<SubjectAccessReviewSpec>): FieldError[] =>
  user === '' && groups.length === 0 ? [invalidValue('spec.user', user, 'at least one of user or group must be specified')] : [];

const validateMetadata = (metadata: Draft<ObjectMeta> | undefined, except: readonly string[], detail: string): FieldError[] => {
  const rest = Object.fromEntries(Object.entries(metadata ?? {}).filter(([key]) => !except.includes(key)));
  return semanticallyEqual(rest, {}) ? [] : [invalidValue('metadata', metadata, detail)];
};

const validatePlain = (metadata: Draft<ObjectMeta> | undefined): FieldError[] =>
  validateMetadata(metadata, ['managedFields'], 'must be empty');

const validateLocal = ({ metadata, spec }: Draft<LocalSubjectAccessReview>): FieldError[] => {
  const errors = validateMetadata(metadata, ['managedFields', 'namespace'], 'must be empty except for namespace');
  const namespace = spec?.resourceAttributes?.namespace ?? '';
  if (spec?.resourceAttributes !== undefined && namespace !== (metadata?.namespace ?? '')) {
    errors.push(invalidValue('spec.resourceAttributes.namespace', namespace, 'must match metadata.namespace'));
  }
  if (spec?.nonResourceAttributes !== undefined) {
    errors.push(invalidValue('spec.nonResourceAttributes', spec.nonResourceAttributes, 'disallowed on this kind of request'));
  }
  return errors;
};

/** The kind has been lost upstream by the time it complains, so the message begins with the group's dot. */
const refuse = (errors: readonly FieldError[]): void => {
  if (errors.length > 0) throw invalid({ group: 'authorization.k8s.io', kind: '' }, '', errors.map(causeOf));
};

const resourceQuestion = (user: User, asked: Draft<ResourceAttributes>): Attributes => ({
  user,
  verb: asked.verb ?? '',
  resourceRequest: true,
  group: asked.group ?? '',
  version: asked.version ?? '',
  resource: asked.resource ?? '',
  subresource: asked.subresource ?? '',
  namespace: asked.namespace ?? '',
  name: asked.name ?? '',
  path: '',
  fieldSelector: asked.fieldSelector?.rawSelector,
  labelSelector: asked.labelSelector?.rawSelector,
});

const pathQuestion = (user: User, { verb = '', path = '' }: Draft<NonResourceAttributes>): Attributes => ({
  user,
  verb,
  resourceRequest: false,
  group: '',
  version: '',
  resource: '',
  subresource: '',
  namespace: '',
  name: '',
  path,
});

const judge = (authorizer: Authorizer, user: User, { resourceAttributes, nonResourceAttributes }: Asked): SubjectAccessReviewStatus => {
  const question =
    resourceAttributes === undefined ? pathQuestion(user, nonResourceAttributes ?? {}) : resourceQuestion(user, resourceAttributes);
  const { kind, reason } = authorizer.authorize(question);
  return { allowed: kind === 'allow', ...(kind === 'deny' ? { denied: true } : {}), ...(reason === '' ? {} : { reason }) };
};

const subjectOf = ({ user = '', groups = [], uid, extra }: Draft<SubjectAccessReviewSpec>): User => ({
  name: user,
  groups,
  ...(uid === undefined ? {} : { uid }),
  ...(extra === undefined ? {} : { extra: extra }),
});

export const answerSubjectAccessReview = (review: Draft<SubjectAccessReview>, authorizer: Authorizer): SubjectAccessReview => {
  const spec = review.spec ?? {};
  refuse([...validateAsked(spec), ...validateSubject(spec), ...validatePlain(review.metadata)]);
  return { ...(review as SubjectAccessReview), status: judge(authorizer, subjectOf(spec), spec) };
};

export const answerLocalSubjectAccessReview = (
  review: Draft<LocalSubjectAccessReview>,
  authorizer: Authorizer,
): LocalSubjectAccessReview => {
  const spec = review.spec ?? {};
  refuse([...validateAsked(spec), ...validateSubject(spec), ...validateLocal(review)]);
  return { ...(review as LocalSubjectAccessReview), status: judge(authorizer, subjectOf(spec), spec) };
};

export const answerSelfSubjectAccessReview = (
  review: Draft<SelfSubjectAccessReview>,
  user: User,
  authorizer: Authorizer,
): SelfSubjectAccessReview => {
  const spec = review.spec ?? {};
  refuse([...validateAsked(spec), ...validatePlain(review.metadata)]);
  return { ...(review as SelfSubjectAccessReview), status: judge(authorizer, user, spec) };
};
