// Whether one policy rule allows one request (pkg/apis/rbac/v1/evaluation_helpers.go).
import type { Attributes } from '../attributes.ts';
import type { PolicyRule } from './policy-objects.ts';

const all = '*';
const none: readonly string[] = [];

const has = (list: readonly string[], wanted: string): boolean => {
  for (const item of list) if (item === all || item === wanted) return true;
  return false;
};

export const resourceMatches = (listed: string, combined: string, subresource: string): boolean =>
  listed === all ||
  listed === combined ||
  (subresource !== '' && listed.length === subresource.length + 2 && listed.startsWith('*/') && listed.endsWith(subresource));

const withoutStars = (text: string): string => {
  let end = text.length;
  while (text[end - 1] === all) end -= 1;
  return text.slice(0, end);
};

/** `*` stands for everything only at the end, and any number of them there counts as one. */
export const urlCovers = (listed: string, path: string): boolean =>
  listed === all || listed === path || (listed.endsWith(all) && path.startsWith(withoutStars(listed)));

const nameMatches = (names: readonly string[], wanted: string): boolean => names.length === 0 || names.includes(wanted);

export const combinedResource = (attributes: Attributes): string =>
  attributes.subresource === '' ? attributes.resource : `${attributes.resource}/${attributes.subresource}`;

/** Everything of a resource rule but its resources, which the caller has looked up already. */
export const allowsAction = (rule: PolicyRule, attributes: Attributes): boolean =>
  has(rule.verbs ?? none, attributes.verb) &&
  has(rule.apiGroups ?? none, attributes.group) &&
  nameMatches(rule.resourceNames ?? none, attributes.name);

export const allowsPath = (rule: PolicyRule, verb: string, path: string): boolean => {
  if (!has(rule.verbs ?? none, verb)) return false;
  for (const url of rule.nonResourceURLs ?? none) if (urlCovers(url, path)) return true;
  return false;
};

export const ruleAllows = (rule: PolicyRule, attributes: Attributes): boolean => {
  if (!attributes.resourceRequest) return allowsPath(rule, attributes.verb, attributes.path);
  if (!allowsAction(rule, attributes)) return false;
  const combined = combinedResource(attributes);
  for (const resource of rule.resources ?? none) if (resourceMatches(resource, combined, attributes.subresource)) return true;
  return false;
};
