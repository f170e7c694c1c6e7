// GET of one and of many: options, selectors, pages.
import { at, del, get, type JsonObject, post, type Theme } from '../case.ts';
import { lease, named, node, paths, pod } from '../objects.ts';

const { endpoints } = paths;
const labelled = (name: string, labels: Record<string, string>): Record<string, unknown> => named(name, {}, { labels });
const three = [
  post(endpoints, labelled('a', { app: 'web', tier: 'front' })),
  post(endpoints, labelled('b', { app: 'web' })),
  post(endpoints, labelled('c', { app: 'db', size: '10' })),
];
const select = (kind: 'label' | 'field', text: string, path: string = endpoints): string =>
  `${path}?${kind}Selector=${encodeURIComponent(text)}`;
const names = (body: JsonObject): string[] =>
  Array.isArray(body['items']) ? body['items'].map((item) => at(item, 'metadata', 'name')) : [JSON.stringify(body)];
/** A list from the watch cache of 1.20 comes in no certain order. */
const inAnyOrder = (body: JsonObject): string[] => names(body).sort();
const bySelector = (text: string): Theme['cases'][string] => ({ given: three, request: get(select('label', text)), part: names });
const refused = (text: string): Theme['cases'][string] => ({ request: get(select('label', text)) });

export const reading: Theme = {
  name: 'get',
  cases: {
    'an object': { given: three, request: get(`${endpoints}/a`) },
    'what does not exist': { request: get(`${endpoints}/none`) },
    'what does not exist, of a named group': { request: get(`${paths.leases}/none`) },
    'in a namespace that does not exist': { request: get('/api/v1/namespaces/$id-none/endpoints/a') },
    'with a version': { given: three, request: get(`${endpoints}/a?resourceVersion=0`) },
    'with a version that is no number': { given: three, request: get(`${endpoints}/a?resourceVersion=x`) },
    'with a version of the future': { given: three, request: get(`${endpoints}/a?resourceVersion=1000000000`) },
    'printed for people': { given: three, request: get(`${endpoints}/a?pretty=true`) },
    'an escaped name': { given: three, request: get(`${endpoints}/%61`) },
    'a name with a bad escape': { request: get(`${endpoints}/%zz`) },
    'a name that cannot be': { request: get(`${endpoints}/A%20B`) },
    'by HEAD': { given: three, request: { method: 'HEAD', path: `${endpoints}/a` } },
    'a namespaced object without a namespace': { request: get('/api/v1/endpoints/a') },
    'a namespace': { request: get('/api/v1/namespaces/$ns') },
    'the service kubernetes': {
      request: get('/api/v1/namespaces/default/services/kubernetes'),
      part: ({ metadata, spec }) => [
        at(metadata, 'labels', 'component'),
        at(metadata, 'labels', 'provider'),
        at(spec, 'clusterIP'),
        at(spec, 'type'),
        at(spec, 'sessionAffinity'),
        at(spec, 'ports', 0, 'name'),
        at(spec, 'ports', 0, 'port'),
      ],
    },
    'a cluster role of the bootstrap': { request: get(`${paths.clusterRoles}/system:node-proxier`) },
    'a cluster role binding of the bootstrap': { request: get(`${paths.clusterRoleBindings}/cluster-admin`) },
  },
};

export const listing: Theme = {
  name: 'list',
  cases: {
    'a namespace': { given: three, request: get(endpoints) },
    nothing: { request: get(endpoints) },
    'in a namespace that does not exist': { request: get('/api/v1/namespaces/$id-none/endpoints') },
    'all namespaces': {
      given: [post(paths.leases, { ...lease('l'), metadata: { name: 'l', labels: { of: '$id' } } })],
      request: get('/apis/coordination.k8s.io/v1/leases?labelSelector=of%3D$id'),
    },
    'of cluster-wide objects': {
      given: [post(paths.nodes, node({}, { labels: { of: '$id' } }))],
      request: get(select('label', 'of=$id', paths.nodes)),
    },
    'at version 0': { given: three, request: get(`${endpoints}?resourceVersion=0`), part: inAnyOrder },
    'not older than a version': {
      given: three,
      request: (seen) =>
        get(`${endpoints}?resourceVersionMatch=NotOlderThan&resourceVersion=${at(seen[0], 'metadata', 'resourceVersion')}`),
      part: inAnyOrder,
    },
    'exactly at a version': {
      given: three,
      request: (seen) => get(`${endpoints}?resourceVersionMatch=Exact&resourceVersion=${at(seen[1], 'metadata', 'resourceVersion')}`),
    },
    'exactly at version 0': { request: get(`${endpoints}?resourceVersionMatch=Exact&resourceVersion=0`) },
    'a match without a version': { request: get(`${endpoints}?resourceVersionMatch=Exact`) },
    'a match that does not exist': { request: get(`${endpoints}?resourceVersionMatch=Spam&resourceVersion=1`) },
    'a match with a continuation': { request: get(`${endpoints}?resourceVersionMatch=Exact&resourceVersion=1&continue=x`) },
    'a version that is no number': { request: get(`${endpoints}?resourceVersion=x`) },
    'a negative version': { request: get(`${endpoints}?resourceVersion=-1`) },
    'a version of the future': { request: get(`${endpoints}?resourceVersion=1000000000`) },
    'a version too old to be remembered': { request: get(`${endpoints}?resourceVersionMatch=Exact&resourceVersion=1`) },
    'a limit that is no number': { request: get(`${endpoints}?limit=x`) },
    'a negative limit': { given: three, request: get(`${endpoints}?limit=-1`), part: names },
    'a timeout that is no number': { request: get(`${endpoints}?timeoutSeconds=x`) },
    'an option that does not exist': { given: three, request: get(`${endpoints}?spam=1`), part: names },
    'initial events without a watch': { request: get(`${endpoints}?sendInitialEvents=true`) },
    'watch=false': { given: three, request: get(`${endpoints}?watch=false`), part: names },
    'by HEAD': { given: three, request: { method: 'HEAD', path: endpoints } },
  },
};

export const paging: Theme = {
  name: 'pages',
  cases: {
    'the first': { given: three, request: get(`${endpoints}?limit=2`) },
    'the last': {
      given: [...three, get(`${endpoints}?limit=2`)],
      request: (seen) => get(`${endpoints}?limit=2&continue=${at(seen[3], 'metadata', 'continue')}`),
    },
    'without a limit after the first': {
      given: [...three, get(`${endpoints}?limit=1`)],
      request: (seen) => get(`${endpoints}?continue=${at(seen[3], 'metadata', 'continue')}`),
    },
    'one that just fits': { given: three, request: get(`${endpoints}?limit=3`) },
    'with a selector': { given: three, request: get(`${select('label', 'app=web')}&limit=1`) },
    'at version 0': { given: three, request: get(`${endpoints}?limit=2&resourceVersion=0`), part: ({ metadata }) => metadata },
    'after a deletion': {
      given: [...three, get(`${endpoints}?limit=1`), del(`${endpoints}/b`)],
      request: (seen) => get(`${endpoints}?limit=5&continue=${at(seen[3], 'metadata', 'continue')}`),
    },
    'a continuation that is none': { request: get(`${endpoints}?limit=1&continue=${Buffer.from('spam').toString('base64url')}`) },
    'a continuation without a beginning': {
      request: get(`${endpoints}?limit=1&continue=${Buffer.from('{"v":"meta.k8s.io/v1","rv":5}').toString('base64url')}`),
    },
    'a continuation of another version': {
      request: get(`${endpoints}?limit=1&continue=${Buffer.from('{"v":"meta.k8s.io/v9","rv":5,"start":"a"}').toString('base64url')}`),
    },
    'a continuation that leaves the collection': {
      request: get(`${endpoints}?limit=1&continue=${Buffer.from('{"v":"meta.k8s.io/v1","rv":5,"start":"../x"}').toString('base64url')}`),
    },
    'a continuation with a version': {
      given: [...three, get(`${endpoints}?limit=1`)],
      request: (seen) => get(`${endpoints}?limit=1&resourceVersion=5&continue=${at(seen[3], 'metadata', 'continue')}`),
    },
  },
};

export const selectors: Theme = {
  name: 'selectors',
  cases: {
    'label equals': bySelector('app=web'),
    'label equals, doubly': bySelector('app==web'),
    'label does not equal': bySelector('app!=web'),
    'label is there': bySelector('tier'),
    'label is not there': bySelector('!tier'),
    'label is one of': bySelector('app in (web, db)'),
    'label is none of': bySelector('app notin (web)'),
    'label is greater': bySelector('size>5'),
    'label is less': bySelector('size<5'),
    'labels, several': bySelector('app=web,tier!=front'),
    'label is empty': bySelector('app='),
    'label in nothing': refused('app in ()'),
    'label with an operator twice': refused('app===web'),
    'label without a key': refused('=web'),
    'label key that is none': refused('a b=c'),
    'label value that is none': refused('a=b$c'),
    'label with an open bracket': refused('app in (web'),
    'label greater than no number': refused('size>x'),
    'label with a comma too many': refused('app=web,'),
    'field name': { given: three, request: get(select('field', 'metadata.name=b')), part: names },
    'field name, not': { given: three, request: get(select('field', 'metadata.name!=b')), part: names },
    'field namespace': { given: three, request: get(select('field', 'metadata.namespace=$ns')), part: names },
    'field name and another name': { given: three, request: get(select('field', 'metadata.name=b,metadata.name=a')), part: names },
    'field that is not known': { request: get(select('field', 'spec.x=b')) },
    'field that is not known, of a pod': { request: get(select('field', 'spec.x=b', paths.pods)) },
    'field that is not known, of a named group': { request: get(select('field', 'spec.x=b', paths.leases)) },
    'field with an operator that is none': { request: get(select('field', 'metadata.name>b')) },
    'field without an operator': { request: get(select('field', 'metadata.name')) },
    'field with a bad escape': { request: get(select('field', 'metadata.name=a\\b')) },
    'field of a name that cannot be': { request: get(select('field', 'metadata.name=a/b')) },
    'field nodeName of a pod': {
      given: [post(paths.pods, pod()), post(paths.pods, pod({ nodeName: 'n' }, { name: 'q' }))],
      request: get(select('field', 'spec.nodeName=n', paths.pods)),
      part: names,
    },
    'field phase of a pod': {
      given: [post(paths.pods, pod())],
      request: get(select('field', 'status.phase!=Running', paths.pods)),
      part: names,
    },
    'field type of a secret': {
      given: [post(paths.secrets, named('s', { type: 'example.com/t' }))],
      request: get(select('field', 'type=example.com/t', paths.secrets)),
      part: names,
    },
    'field unschedulable of a node': {
      given: [post(paths.nodes, node({ spec: { unschedulable: true } }, { labels: { of: '$id' } }))],
      request: get(`${select('field', 'spec.unschedulable=true', paths.nodes)}&labelSelector=of%3D$id`),
      part: names,
    },
    'field phase of a namespace': { request: get(select('field', 'status.phase=Active,metadata.name=$ns', paths.namespaces)), part: names },
    'field of an event': {
      given: [
        post(paths.events, named('e', { involvedObject: { kind: 'Pod', name: 'p', namespace: '$ns' }, reason: 'R', type: 'Normal' })),
      ],
      request: get(select('field', 'involvedObject.name=p,reason=R,type=Normal', paths.events)),
      part: names,
    },
  },
};
