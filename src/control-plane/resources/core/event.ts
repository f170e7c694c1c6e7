// Events: short-lived notes about other objects. Old-style ones name times, new-style ones an eventTime and a reporter.
import type { Event } from '../../../api/types/core.v1.generated.ts';
import { type FieldError, invalidValue } from '../../../api/validation/field-error.ts';
import type { Draft } from '../draft.ts';
import { declare } from '../resource.ts';
import { dnsSubdomain, qualifiedName, requireText } from '../rules.ts';
import { eventColumns } from './event-columns.ts';

const defaults = (event: Draft<Event>): void => {
  event.involvedObject ??= {};
  event.source ??= {};
};

const otherNamespace = (namespace: string): FieldError[] => [
  invalidValue('involvedObject.namespace', namespace, 'does not match event.namespace'),
];

const atMost = (field: string, value: string, max: number): FieldError[] =>
  Buffer.byteLength(value) > max ? [invalidValue(field, '', `can have at most ${max} characters`)] : [];

const validateOldStyle = (namespace: string, involved: string): FieldError[] => {
  // Cluster-scoped objects' events live in `default`.
  const agrees = involved === '' ? namespace === '' || namespace === 'default' : namespace === involved;
  return agrees ? [] : otherNamespace(involved);
};

const validateNewStyle = (event: Draft<Event>, namespace: string, involved: string): FieldError[] => {
  const { reportingComponent = '', reportingInstance = '', action = '', reason = '', message = '' } = event;
  return [
    ...(involved === '' && namespace !== 'kube-system' ? otherNamespace(involved) : []),
    ...requireText('reportingController', reportingComponent),
    ...qualifiedName('reportingController', reportingComponent),
    ...requireText('reportingInstance', reportingInstance),
    ...atMost('reportingInstance', reportingInstance, 128),
    ...requireText('action', action),
    ...atMost('action', action, 128),
    ...requireText('reason', reason),
    ...atMost('reason', reason, 128),
    ...atMost('message', message, 1024),
  ];
};

const validate = (event: Draft<Event>): FieldError[] => {
  const namespace = event.metadata?.namespace ?? '';
  const involved = event.involvedObject?.namespace ?? '';
  const newStyle = (event.eventTime ?? '') !== '';
  return [
    ...(newStyle ? validateNewStyle(event, namespace, involved) : validateOldStyle(namespace, involved)),
    ...dnsSubdomain('namespace', namespace),
  ];
};

const involves =
  (field: keyof Event['involvedObject']) =>
  (event: Event): string =>
    event.involvedObject[field] ?? '';

export const events = declare<Event>({
  storage: 'stored',
  group: '',
  version: 'v1',
  kind: 'Event',
  resource: 'events',
  singular: 'event',
  shortNames: ['ev'],
  namespaced: true,
  schema: 'core.v1.Event',
  nameRule: 'pathSegment',
  strategy: { defaults, validate },
  columns: eventColumns,
  fields: {
    'involvedObject.kind': involves('kind'),
    'involvedObject.namespace': involves('namespace'),
    'involvedObject.name': involves('name'),
    'involvedObject.uid': involves('uid'),
    'involvedObject.apiVersion': involves('apiVersion'),
    'involvedObject.resourceVersion': involves('resourceVersion'),
    'involvedObject.fieldPath': involves('fieldPath'),
    reason: ({ reason = '' }) => reason,
    reportingComponent: (event: Draft<Event>) => event.reportingComponent ?? '',
    source: ({ source, reportingComponent = '' }: Draft<Event>) => {
      const component = source?.component ?? '';
      return component === '' ? reportingComponent : component;
    },
    type: ({ type = '' }) => type,
  },
  createOnUpdate: true,
  unconditionalUpdate: true,
  ttlSeconds: 3600,
});
