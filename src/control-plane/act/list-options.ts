// The options of list and watch, and which of them exclude each other (apimachinery/pkg/apis/meta/internalversion/validation).
import { causeOf, type FieldError, forbiddenField, notSupported } from '../../api/validation/field-error.ts';
import { badRequest, invalid } from '../../api/status.ts';
import type { Query } from '../query.ts';
import { revisionFrom } from './read-revision.ts';

export interface ListOptions {
  /** Undefined: the newest. */
  readonly resourceVersion: number | undefined;
  readonly exact: boolean;
  readonly limit: number;
  readonly continue: string;
  readonly watch: boolean;
  readonly bookmarks: boolean;
  /** Undefined when not said: then old watches with version 0 or none begin with what is there. */
  readonly sendInitialEvents: boolean | undefined;
  readonly timeoutSeconds: number | undefined;
}

const integer = (query: Query, name: string): number | undefined => {
  const text = query.get(name);
  if (text === undefined || text === '') return undefined;
  if (!/^-?\d{1,18}$/.test(text)) throw badRequest(`strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`);
  return Number(text);
};

const matchErrors = (match: string, version: string, continuation: string): FieldError[] => {
  const field = 'resourceVersionMatch';
  const errors: FieldError[] = [];
  if (version === '') errors.push(forbiddenField(field, 'resourceVersionMatch is forbidden unless resourceVersion is provided'));
  if (continuation !== '') errors.push(forbiddenField(field, 'resourceVersionMatch is forbidden when continue is provided'));
  if (match !== 'Exact' && match !== 'NotOlderThan') errors.push(notSupported(field, match, ['Exact', 'NotOlderThan', '']));
  if (match === 'Exact' && version === '0')
    errors.push(forbiddenField(field, 'resourceVersionMatch "exact" is forbidden for resourceVersion "0"'));
  return errors;
};

const initialEventsErrors = (match: string, initial: boolean | undefined): FieldError[] => {
  if (initial === undefined) {
    return match === ''
      ? []
      : [forbiddenField('resourceVersionMatch', 'resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided')];
  }
  if (match === 'NotOlderThan') return [];
  return [
    forbiddenField('resourceVersionMatch', 'sendInitialEvents requires setting resourceVersionMatch to NotOlderThan'),
    ...(match === '' ? [] : [notSupported('resourceVersionMatch', match, ['NotOlderThan'])]),
  ];
};

const errorsOf = (query: Query, watch: boolean): FieldError[] => {
  const match = query.get('resourceVersionMatch') ?? '';
  const initial = query.has('sendInitialEvents') ? query.flag('sendInitialEvents') : undefined;
  if (watch) return initialEventsErrors(match, initial);
  const errors = match === '' ? [] : matchErrors(match, query.get('resourceVersion') ?? '', query.get('continue') ?? '');
  if (initial !== undefined) errors.push(forbiddenField('sendInitialEvents', 'sendInitialEvents is forbidden for list'));
  return errors;
};

export const listOptionsOf = (query: Query, watch: boolean): ListOptions => {
  const errors = errorsOf(query, watch);
  if (errors.length > 0) throw invalid({ group: 'meta.k8s.io', kind: 'ListOptions' }, '', errors.map(causeOf));
  const limit = integer(query, 'limit') ?? 0;
  const resourceVersion = revisionFrom(query.get('resourceVersion') ?? '');
  const continuation = query.get('continue') ?? '';
  if (continuation !== '' && resourceVersion !== undefined && resourceVersion > 0) {
    throw badRequest('specifying resource version is not allowed when using continue');
  }
  return {
    resourceVersion,
    exact: query.get('resourceVersionMatch') === 'Exact',
    limit: limit < 0 ? 0 : limit,
    continue: continuation,
    watch,
    bookmarks: query.flag('allowWatchBookmarks'),
    sendInitialEvents: query.has('sendInitialEvents') ? query.flag('sendInitialEvents') : undefined,
    timeoutSeconds: integer(query, 'timeoutSeconds'),
  };
};
