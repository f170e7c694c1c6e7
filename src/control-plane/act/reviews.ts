// The reviews: a POST that asks a question, and the same object with its answer. Nothing is kept.
import type { ApiAnswer, User } from '../../api/exchange.ts';
import { apiVersionOf } from '../../api/object.ts';
import type { Typed } from '../answer/encode.ts';
import { answerValue } from '../answer/object-answer.ts';
import { decodeAs, type Expected, readBody } from '../decode/body.ts';
import type { Parts } from '../exchange.ts';
import {
  answerLocalSubjectAccessReview,
  answerSelfSubjectAccessReview,
  answerSubjectAccessReview,
} from '../resources/authorization/access-review.ts';
import { answerSelfSubjectRulesReview } from '../resources/authorization/rules-review.ts';
import type { Review } from '../route.ts';

type Sent = Record<string, unknown>;
type Asking = (sent: Sent, user: User) => object | Promise<object>;

/** Reviews whose answer another room gives: who a token belongs to is for `identify/` to say. */
export interface IdentityReviews {
  reviewToken(sent: Sent): object | Promise<object>;
  reviewSelf(user: User): object;
}

const review =
  (expected: Expected, ask: Asking): Review =>
  async (exchange): Promise<ApiAnswer> => {
    const sent = decodeAs(exchange, await readBody(exchange), expected);
    const { group, version, kind } = expected;
    const answer = await ask({ ...sent, kind, apiVersion: apiVersionOf(group, version) }, exchange.user);
    return answerValue(exchange, answer as Typed, 201);
  };

export const reviewsOf = ({ authorizer, registry }: Parts, identity: IdentityReviews): ReadonlyMap<string, Review> => {
  const asking: Readonly<Record<string, Asking>> = {
    'authorization.k8s.io/subjectaccessreviews': (sent) => answerSubjectAccessReview(sent, authorizer),
    'authorization.k8s.io/localsubjectaccessreviews': (sent) => answerLocalSubjectAccessReview(sent, authorizer),
    'authorization.k8s.io/selfsubjectaccessreviews': (sent, user) => answerSelfSubjectAccessReview(sent, user, authorizer),
    'authorization.k8s.io/selfsubjectrulesreviews': (sent, user) => answerSelfSubjectRulesReview(sent, user, authorizer),
    'authentication.k8s.io/tokenreviews': (sent) => identity.reviewToken(sent),
    'authentication.k8s.io/selfsubjectreviews': (_sent, user) => identity.reviewSelf(user),
  };
  const reviews = new Map<string, Review>();
  for (const declaration of registry.all) {
    if (declaration.storage !== 'virtual') continue;
    const key = `${declaration.group}/${declaration.resource}`;
    const ask = asking[key];
    if (ask === undefined) throw new TypeError(`${key} is declared, but no review answers it`);
    reviews.set(key, review(declaration, ask));
  }
  return reviews;
};
