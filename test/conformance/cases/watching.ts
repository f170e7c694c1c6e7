// Watches: what comes first, what leaves the view, how they end and how they are refused.
import { at, del, get, patch, post, type Theme, watch } from '../case.ts';
import { named, paths, pod } from '../objects.ts';

const { endpoints } = paths;
const table = { headers: { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json' } };
const partial = { headers: { accept: 'application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io,application/json' } };
const first = post(endpoints, named('a', {}, { labels: { x: '1' } }));
const label = (x: string | null): ReturnType<typeof patch> => patch('merge', `${endpoints}/a`, { metadata: { labels: { x } } });
const from = (path: string, version: string): string => `${path}${path.includes('?') ? '&' : '?'}watch=true&resourceVersion=${version}`;
const seenVersion = (seen: Parameters<typeof at>[0]): string => at(seen, 'metadata', 'resourceVersion');

export const watching: Theme = {
  name: 'watch',
  cases: {
    'what is there, without a version': { given: [first], request: watch(`${endpoints}?watch=true`, 1) },
    'what is there, at version 0': { given: [first], request: watch(from(endpoints, '0'), 1) },
    'a creation': { given: [first, post(endpoints, named('b'))], request: (seen) => watch(from(endpoints, seenVersion(seen[0])), 1) },
    'a change': { given: [first, label('2')], request: (seen) => watch(from(endpoints, seenVersion(seen[0])), 1) },
    'a deletion': { given: [first, del(`${endpoints}/a`)], request: (seen) => watch(from(endpoints, seenVersion(seen[0])), 1) },
    'a deletion of a held object': {
      given: [
        post(endpoints, named('a', {}, { finalizers: ['example.com/f'] })),
        del(`${endpoints}/a`),
        patch('merge', `${endpoints}/a`, { metadata: { finalizers: null } }),
      ],
      request: (seen) => watch(from(endpoints, seenVersion(seen[0])), 3),
    },
    'several changes in order': {
      given: [first, label('2'), label('3'), del(`${endpoints}/a`)],
      request: (seen) => watch(from(endpoints, seenVersion(seen[0])), 3),
    },
    'an object that enters the view': {
      given: [first, label('2')],
      request: (seen) => watch(from(`${endpoints}?labelSelector=x%3D2`, seenVersion(seen[0])), 1),
    },
    'an object that leaves the view': {
      given: [first, label('2')],
      request: (seen) => watch(from(`${endpoints}?labelSelector=x%3D1`, seenVersion(seen[0])), 1),
    },
    'an object outside of the view that goes': {
      given: [first, del(`${endpoints}/a`), post(endpoints, named('z', {}, { labels: { x: '9' } }))],
      request: (seen) => watch(from(`${endpoints}?labelSelector=x%3D9`, seenVersion(seen[0])), 1),
    },
    'one object by name': {
      given: [first, post(endpoints, named('b')), label('7')],
      request: (seen) => watch(from(`${endpoints}?fieldSelector=metadata.name%3Da`, seenVersion(seen[0])), 1),
    },
    'one object by the old path': { given: [first], request: watch('/api/v1/watch/namespaces/$ns/endpoints/a', 1) },
    'a collection by the old path': { given: [first], request: watch('/api/v1/watch/namespaces/$ns/endpoints', 1) },
    'until its time is over': { given: [first], request: get(`${endpoints}?watch=true&timeoutSeconds=1`) },
    'as tables': { given: [first, label('2')], request: (seen) => watch(from(endpoints, seenVersion(seen[0])), 1, table) },
    'as tables, headers only once': {
      given: [first, label('2'), label('3')],
      request: (seen) => watch(from(endpoints, seenVersion(seen[0])), 2, table),
    },
    'pods as tables': { given: [post(paths.pods, pod())], request: watch(`${paths.pods}?watch=true`, 1, table) },
    'as metadata': { given: [first], request: watch(`${endpoints}?watch=true`, 1, partial) },
    'in protobuf': {
      given: [first],
      request: get(`${endpoints}?watch=true&timeoutSeconds=1`, { headers: { accept: 'application/vnd.kubernetes.protobuf;stream=watch' } }),
    },
    'in protobuf, an error': {
      request: get(from(endpoints, '1'), { headers: { accept: 'application/vnd.kubernetes.protobuf;stream=watch' } }),
    },
    'in YAML': { request: get(`${endpoints}?watch=true&timeoutSeconds=1`, { headers: { accept: 'application/yaml' } }) },
    'in nothing we know': { request: get(`${endpoints}?watch=true`, { headers: { accept: 'text/html' } }) },
    'a version that is no number': { request: get(from(endpoints, 'x')) },
    'a version of long ago': { request: watch(from(endpoints, '1'), 1) },
    'a match without initial events': { request: get(`${from(endpoints, '1')}&resourceVersionMatch=NotOlderThan`) },
    'a field that is not known': { request: get(`${endpoints}?watch=true&fieldSelector=spec.x%3D1`) },
    'a label selector that is none': { request: get(`${endpoints}?watch=true&labelSelector=%3D%3D`) },
    'a timeout that is no number': { request: get(`${endpoints}?watch=true&timeoutSeconds=x`) },
    'without the right to': { request: get(`${endpoints}?watch=true`, { as: 'jane' }) },
    'reviews, which cannot be watched': { request: get('/apis/authorization.k8s.io/v1/subjectaccessreviews?watch=true') },
  },
};
