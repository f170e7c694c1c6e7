// Tables: columns and cells of every kind that kubectl shows.
import { type Asked, get, type JsonObject, post, put, type Request, type Theme } from '../case.ts';
import { configMap, container, lease, named, node, paths, pod, readPods, role, roleBinding, service, userSubject } from '../objects.ts';

const asTable = (path: string, more = ''): Request =>
  get(path, { headers: { accept: `application/json;as=Table;v=v1;g=meta.k8s.io${more},application/json` } });
const of = (path: string, ...given: Asked[]): Theme['cases'][string] => ({ given, request: asTable(path) });
const accept = (text: string): { headers: { accept: string } } => ({ headers: { accept: text } });
const withStatus =
  (status: JsonObject): Asked =>
  (seen) =>
    put(`${paths.pods}/p/status`, { ...seen[0], status });
const running = { startedAt: '2020-01-01T00:00:00Z' };
const containerStatus = (state: JsonObject, rest: JsonObject = {}): JsonObject => ({
  name: 'main',
  image: 'i',
  imageID: '',
  ready: false,
  restartCount: 0,
  state,
  ...rest,
});
const twoMaps = [
  post(paths.configMaps, configMap('x', { data: { a: '1' } }, { labels: { t: '1' } })),
  post(paths.configMaps, configMap('y', {}, { labels: { t: '1' } })),
];

export const tables: Theme = {
  name: 'table',
  cases: {
    'a config map': of(`${paths.configMaps}/c`, post(paths.configMaps, configMap())),
    'a list of config maps': of(`${paths.configMaps}?labelSelector=t%3D1`, ...twoMaps),
    'an empty list': of(paths.endpoints),
    'a secret': of(`${paths.secrets}/s`, post(paths.secrets, named('s', { data: { a: 'AA==' } }))),
    'a service account': of(`${paths.serviceAccounts}/a`, post(paths.serviceAccounts, named('a', { secrets: [{ name: 'x' }] }))),
    'a namespace': of('/api/v1/namespaces/$ns'),
    'a service': of(
      `${paths.services}/s`,
      post(
        paths.services,
        service({
          clusterIP: '10.110.0.1',
          ports: [
            { name: 'a', port: 80 },
            { name: 'b', port: 53, protocol: 'UDP' },
          ],
        }),
      ),
    ),
    'a service with node ports': of(
      `${paths.services}/s`,
      post(paths.services, service({ type: 'NodePort', clusterIP: '10.110.0.2', ports: [{ port: 80, nodePort: 31111 }] })),
    ),
    'a headless service': of(`${paths.services}/s`, post(paths.services, service({ clusterIP: 'None' }))),
    'a service of an external name': of(
      `${paths.services}/s`,
      post(paths.services, service({ type: 'ExternalName', externalName: 'example.com', selector: null, ports: null })),
    ),
    'a service that waits for its balancer': of(
      `${paths.services}/s`,
      post(
        paths.services,
        service({ type: 'LoadBalancer', clusterIP: '10.110.0.3', externalIPs: ['1.2.3.4'], ports: [{ port: 80, nodePort: 31112 }] }),
      ),
    ),
    endpoints: of(
      `${paths.endpoints}/e`,
      post(paths.endpoints, named('e', { subsets: [{ addresses: [{ ip: '10.0.0.1' }, { ip: '10.0.0.2' }], ports: [{ port: 80 }] }] })),
    ),
    'endpoints, many': of(
      `${paths.endpoints}/e`,
      post(
        paths.endpoints,
        named('e', { subsets: [{ addresses: ['1', '2', '3', '4', '5'].map((n) => ({ ip: `10.0.0.${n}` })), ports: [{ port: 80 }] }] }),
      ),
    ),
    'a lease': of(`${paths.leases}/l`, post(paths.leases, lease('l'))),
    'an event': of(
      `${paths.events}/e`,
      post(
        paths.events,
        named('e', {
          involvedObject: { kind: 'Pod', name: 'p', namespace: '$ns' },
          reason: 'R',
          message: 'm',
          type: 'Normal',
          count: 3,
          source: { component: 'k', host: 'h' },
        }),
      ),
    ),
    'a role': of(`${paths.roles}/r`, post(paths.roles, role([readPods]))),
    'a role binding': of(
      `${paths.roleBindings}/b`,
      post(paths.roles, role([])),
      post(
        paths.roleBindings,
        roleBinding({ kind: 'Role', name: 'r' }, [
          userSubject('u'),
          { kind: 'Group', apiGroup: 'rbac.authorization.k8s.io', name: 'g' },
          { kind: 'ServiceAccount', name: 'a', namespace: 'n' },
        ]),
      ),
    ),
    'a cluster role': of(
      `${paths.clusterRoles}/$id`,
      post(paths.clusterRoles, { ...role([]), kind: 'ClusterRole', metadata: { name: '$id' } }),
    ),
    'a cluster role binding': of(
      `${paths.clusterRoleBindings}/$id`,
      post(paths.clusterRoleBindings, {
        ...roleBinding({ kind: 'ClusterRole', name: 'view' }, [userSubject('u')]),
        kind: 'ClusterRoleBinding',
        metadata: { name: '$id' },
      }),
    ),
    'a CSI driver': of(`${paths.csiDrivers}/$id`, post(paths.csiDrivers, named('$id'))),
    'a CSI node': of(`${paths.csiNodes}/$id`, post(paths.csiNodes, named('$id', { spec: { drivers: [{ name: 'd', nodeID: 'n' }] } }))),
    'a runtime class': of(`${paths.runtimeClasses}/$id`, post(paths.runtimeClasses, named('$id', { handler: 'h' }))),
    'a node': { request: post(paths.nodes, node(), accept('application/json;as=Table;v=v1;g=meta.k8s.io')) },
    'a node that is ready': {
      request: post(
        paths.nodes,
        node(
          {
            spec: { unschedulable: true },
            status: {
              conditions: [{ type: 'Ready', status: 'True' }],
              addresses: [
                { type: 'InternalIP', address: '10.0.0.1' },
                { type: 'ExternalIP', address: '1.2.3.4' },
              ],
              nodeInfo: { kubeletVersion: 'v1.20.2', osImage: 'Debian', kernelVersion: '5', containerRuntimeVersion: 'containerd://1' },
            },
          },
          { labels: { 'node-role.kubernetes.io/master': '', 'kubernetes.io/role': 'other' } },
        ),
        accept('application/json;as=Table;v=v1;g=meta.k8s.io'),
      ),
    },
    'a pod that waits': of(`${paths.pods}/p`, post(paths.pods, pod())),
    'a pod that runs': of(
      `${paths.pods}/p`,
      post(paths.pods, pod({ nodeName: 'n', readinessGates: [{ conditionType: 'x.example/y' }] })),
      withStatus({
        phase: 'Running',
        podIP: '10.0.0.9',
        podIPs: [{ ip: '10.0.0.9' }],
        conditions: [{ type: 'Ready', status: 'True' }],
        containerStatuses: [containerStatus({ running }, { ready: true, restartCount: 2 })],
      }),
    ),
    'a pod that crashes': of(
      `${paths.pods}/p`,
      post(paths.pods, pod()),
      withStatus({
        phase: 'Running',
        containerStatuses: [containerStatus({ waiting: { reason: 'CrashLoopBackOff' } }, { restartCount: 7 })],
      }),
    ),
    'a pod that ended with a code': of(
      `${paths.pods}/p`,
      post(paths.pods, pod({ restartPolicy: 'Never' })),
      withStatus({ phase: 'Failed', containerStatuses: [containerStatus({ terminated: { exitCode: 3 } })] }),
    ),
    'a pod that was killed': of(
      `${paths.pods}/p`,
      post(paths.pods, pod({ restartPolicy: 'Never' })),
      withStatus({ phase: 'Failed', containerStatuses: [containerStatus({ terminated: { exitCode: 137, signal: 9 } })] }),
    ),
    'a pod that is done': of(
      `${paths.pods}/p`,
      post(paths.pods, pod({ restartPolicy: 'Never' })),
      withStatus({ phase: 'Succeeded', containerStatuses: [containerStatus({ terminated: { exitCode: 0, reason: 'Completed' } })] }),
    ),
    'a pod in its init containers': of(
      `${paths.pods}/p`,
      post(paths.pods, pod({ initContainers: [container({ name: 'i1' }), container({ name: 'i2' })] })),
      withStatus({
        phase: 'Pending',
        initContainerStatuses: [
          { ...containerStatus({ terminated: { exitCode: 0 } }), name: 'i1' },
          { ...containerStatus({ waiting: { reason: 'PodInitializing' } }), name: 'i2' },
        ],
      }),
    ),
    'a pod whose init container fails': of(
      `${paths.pods}/p`,
      post(paths.pods, pod({ initContainers: [container({ name: 'i1' })] })),
      withStatus({
        phase: 'Pending',
        initContainerStatuses: [{ ...containerStatus({ waiting: { reason: 'ErrImagePull' } }), name: 'i1' }],
      }),
    ),
    'a pod with a reason': of(`${paths.pods}/p`, post(paths.pods, pod()), withStatus({ phase: 'Failed', reason: 'Evicted' })),
    'a pod that goes': of(`${paths.pods}/p`, post(paths.pods, pod({ nodeName: 'n' })), { method: 'DELETE', path: `${paths.pods}/p` }),
    'of another version': {
      given: twoMaps,
      request: get(`${paths.configMaps}/x`, accept('application/json;as=Table;v=v1beta1;g=meta.k8s.io')),
    },
    'of a version that does not exist': {
      given: twoMaps,
      request: get(`${paths.configMaps}/x`, accept('application/json;as=Table;v=v9;g=meta.k8s.io')),
    },
    'of another group': { given: twoMaps, request: get(`${paths.configMaps}/x`, accept('application/json;as=Table;v=v1;g=example.com')) },
    'or else JSON': {
      given: twoMaps,
      request: get(`${paths.configMaps}/x`, accept('application/json;as=Table;v=v9;g=meta.k8s.io,application/json')),
    },
    'of a kind that is none': {
      given: twoMaps,
      request: get(`${paths.configMaps}/x`, accept('application/json;as=Spam;v=v1;g=meta.k8s.io')),
    },
    'with whole objects': { given: twoMaps, request: asTable(`${paths.configMaps}/x?includeObject=Object`) },
    'without objects': { given: twoMaps, request: asTable(`${paths.configMaps}/x?includeObject=None`) },
    'with what cannot be included': { given: twoMaps, request: asTable(`${paths.configMaps}/x?includeObject=Spam`) },
    'of an error': { request: asTable(`${paths.configMaps}/none`) },
    'of a creation': { request: post(paths.configMaps, configMap(), accept('application/json;as=Table;v=v1;g=meta.k8s.io')) },
    'of a deletion': {
      given: twoMaps,
      request: { method: 'DELETE', path: `${paths.configMaps}/x`, ...accept('application/json;as=Table;v=v1;g=meta.k8s.io') },
    },
    'metadata of one': {
      given: twoMaps,
      request: get(`${paths.configMaps}/x`, accept('application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io')),
    },
    'metadata of many': {
      given: twoMaps,
      request: get(`${paths.configMaps}?labelSelector=t%3D1`, accept('application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io')),
    },
    'metadata of one, asked for as many': {
      given: twoMaps,
      request: get(`${paths.configMaps}/x`, accept('application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io')),
    },
    'metadata of many, asked for as one': {
      given: twoMaps,
      request: get(`${paths.configMaps}?labelSelector=t%3D1`, accept('application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io')),
    },
    'metadata in protobuf': {
      given: twoMaps,
      request: get(`${paths.configMaps}/x`, accept('application/vnd.kubernetes.protobuf;as=PartialObjectMetadata;v=v1;g=meta.k8s.io')),
    },
  },
};
