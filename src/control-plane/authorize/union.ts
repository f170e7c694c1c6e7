// Several authorizers asked in order: the first that allows or denies has decided; when none does, their reasons are
// joined (apiserver/pkg/authorization/union).
import type { Authorizer, Decision, NonResourceRule, ResourceRule } from '../attributes.ts';
import { aggregated } from './aggregated-errors.ts';

const noOpinion: Decision = { kind: 'no-opinion', reason: '' };

export const unionAuthorizer = (authorizers: readonly Authorizer[]): Authorizer => ({
  name: 'Union',
  authorize(attributes) {
    let reasons: string[] | undefined;
    for (const authorizer of authorizers) {
      const decision = authorizer.authorize(attributes);
      if (decision.kind !== 'no-opinion') return decision;
      if (decision.reason !== '') (reasons ??= []).push(decision.reason);
    }
    return reasons === undefined ? noOpinion : { kind: 'no-opinion', reason: reasons.join('\n') };
  },
  rulesFor(user, namespace) {
    const rules: ResourceRule[] = [];
    const nonResource: NonResourceRule[] = [];
    const errors: string[] = [];
    let incomplete = false;
    for (const authorizer of authorizers) {
      const held = authorizer.rulesFor?.(user, namespace);
      if (held === undefined) continue;
      for (const rule of held.rules) rules.push(rule);
      for (const rule of held.nonResource) nonResource.push(rule);
      if (held.incomplete === true) incomplete = true;
      if (held.error !== undefined) errors.push(held.error);
    }
    return { rules, nonResource, ...(incomplete ? { incomplete } : {}), ...(errors.length === 0 ? {} : { error: aggregated(errors) }) };
  },
});
