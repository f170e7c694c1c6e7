// The 403 of a request that authorization did not allow (apiserver/pkg/endpoints/handlers/responsewriters/errors.go).
import { forbidden, type StatusError } from '../../api/status.ts';
import type { Attributes } from '../attributes.ts';
import { quoted } from './quoted.ts';

const html: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Nothing that looks like markup may come back out of a path or name. */
const sanitized = (text: string): string => text.replace(/[&<>]/g, (character) => html[character] ?? character);

export const forbiddenMessage = ({ user, verb, resourceRequest, path, resource, subresource, group, namespace }: Attributes): string => {
  const who = `User ${quoted(user.name)} cannot ${verb}`;
  if (!resourceRequest) return `${who} path ${quoted(path)}`;
  const what = `resource ${quoted(subresource === '' ? resource : `${resource}/${subresource}`)} in API group ${quoted(group)}`;
  return `${who} ${what} ${namespace === '' ? 'at the cluster scope' : `in the namespace ${quoted(namespace)}`}`;
};

/** `reason` is the decision's own, '' when it gave none. */
export const forbiddenRequest = (attributes: Attributes, reason: string): StatusError => {
  const message = sanitized(forbiddenMessage(attributes));
  return forbidden(
    { group: attributes.group, resource: attributes.resource },
    attributes.name,
    reason === '' ? message : `${message}: ${reason}`,
  );
};
