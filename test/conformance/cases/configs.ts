// The plainer kinds: ConfigMap, Secret, ServiceAccount, Lease, Event, CSINode, CSIDriver, RuntimeClass.
import { patch, post, put, type Theme } from '../case.ts';
import { configMap, lease, named, node, paths } from '../objects.ts';

const secret = (rest: Record<string, unknown>, metadata: Record<string, unknown> = {}): Theme['cases'][string] => ({
  request: post(paths.secrets, named('s', rest, metadata)),
});
const base64 = (text: string): string => Buffer.from(text).toString('base64');

export const configMaps: Theme = {
  name: 'config map',
  cases: {
    'with a key that is none': { request: post(paths.configMaps, configMap('c', { data: { 'a b': '1' } })) },
    'with a key that is a path': { request: post(paths.configMaps, configMap('c', { data: { '..': '1' } })) },
    'with a key that begins like a path': { request: post(paths.configMaps, configMap('c', { data: { '..a': '1' } })) },
    'with a key that is too long': { request: post(paths.configMaps, configMap('c', { data: { ['a'.repeat(254)]: '1' } })) },
    'with an empty key': { request: post(paths.configMaps, configMap('c', { data: { '': '1' } })) },
    'with a key in both': { request: post(paths.configMaps, configMap('c', { data: { a: '1' }, binaryData: { a: 'AA==' } })) },
    'that is too large': { request: post(paths.configMaps, configMap('c', { data: { a: 'x'.repeat(1_048_577) } })) },
    'that is immutable': { request: post(paths.configMaps, configMap('c', { immutable: true, data: { a: '1' } })) },
    'that is immutable, no longer': {
      given: [post(paths.configMaps, configMap('c', { immutable: true }))],
      request: put(`${paths.configMaps}/c`, configMap('c', { immutable: false })),
    },
    'that is immutable, labelled': {
      given: [post(paths.configMaps, configMap('c', { immutable: true }))],
      request: patch('merge', `${paths.configMaps}/c`, { metadata: { labels: { a: 'b' } } }),
    },
    'that becomes immutable': {
      given: [post(paths.configMaps, configMap())],
      request: patch('merge', `${paths.configMaps}/c`, { immutable: true }),
    },
    'with text beyond ASCII': { request: post(paths.configMaps, configMap('c', { data: { a: 'Grüße 你好 <&>\u2028' } })) },
    'with empty maps': { request: post(paths.configMaps, configMap('c', { data: {}, binaryData: {} }, { labels: {}, annotations: {} })) },
  },
};

export const secrets: Theme = {
  name: 'secret',
  cases: {
    'with defaults': secret({}),
    'with text': secret({ stringData: { a: 'text' }, data: { a: 'AA==', b: 'AA==' } }),
    'with a key that is none': secret({ data: { 'a b': 'AA==' } }),
    'that is too large': secret({ data: { a: base64('x'.repeat(1_048_577)) } }),
    'of basic authentication': secret({ type: 'kubernetes.io/basic-auth', data: { username: 'AA==' } }),
    'of basic authentication without either': secret({ type: 'kubernetes.io/basic-auth' }),
    'of SSH': secret({ type: 'kubernetes.io/ssh-auth', data: { 'ssh-privatekey': 'AA==' } }),
    'of SSH without a key': secret({ type: 'kubernetes.io/ssh-auth' }),
    'of TLS': secret({ type: 'kubernetes.io/tls', data: { 'tls.crt': 'AA==', 'tls.key': 'AA==' } }),
    'of TLS without a pair': secret({ type: 'kubernetes.io/tls', data: {} }),
    'of a registry': secret({ type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': base64('{}') } }),
    'of a registry that is no JSON': secret({ type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': base64('x') } }),
    'of a registry without its key': secret({ type: 'kubernetes.io/dockerconfigjson' }),
    'of a registry of old without its key': secret({ type: 'kubernetes.io/dockercfg' }),
    'of an account': secret(
      { type: 'kubernetes.io/service-account-token' },
      { annotations: { 'kubernetes.io/service-account.name': 'default' } },
    ),
    'of an account without its name': secret({ type: 'kubernetes.io/service-account-token' }),
    'changes its type': {
      given: [post(paths.secrets, named('s', { type: 'a' }))],
      request: put(`${paths.secrets}/s`, named('s', { type: 'b' })),
    },
    'loses its type': { given: [post(paths.secrets, named('s', { type: 'a' }))], request: put(`${paths.secrets}/s`, named('s')) },
    'that is immutable, changed': {
      given: [post(paths.secrets, named('s', { immutable: true, data: { a: 'AA==' } }))],
      request: patch('merge', `${paths.secrets}/s`, { data: { a: 'BB==' } }),
    },
    'with a null value': secret({ data: { a: null } }),
  },
};

export const accounts: Theme = {
  name: 'service account',
  cases: {
    'with all': {
      request: post(
        paths.serviceAccounts,
        named('a', { secrets: [{ name: 's' }], imagePullSecrets: [{ name: 'i' }], automountServiceAccountToken: false }),
      ),
    },
    'with a name that is none': { request: post(paths.serviceAccounts, named('A')) },
    updated: {
      given: [post(paths.serviceAccounts, named('a', { secrets: [{ name: 's' }] }))],
      request: put(`${paths.serviceAccounts}/a`, named('a')),
    },
    'with a secret added': {
      given: [post(paths.serviceAccounts, named('a', { secrets: [{ name: 's' }] }))],
      request: patch('strategic', `${paths.serviceAccounts}/a`, { secrets: [{ name: 't' }] }),
    },
  },
};

export const leases: Theme = {
  name: 'lease',
  cases: {
    'with all': {
      request: post(
        paths.leases,
        lease('l', {
          holderIdentity: 'h',
          leaseDurationSeconds: 1,
          acquireTime: '2020-01-01T00:00:00.000000Z',
          renewTime: '2020-01-01T00:00:00.123456Z',
          leaseTransitions: 0,
        }),
      ),
    },
    'with nothing': { request: post(paths.leases, lease('l', {})) },
    'of no time': { request: post(paths.leases, lease('l', { leaseDurationSeconds: 0 })) },
    'of negative transitions': { request: post(paths.leases, lease('l', { leaseTransitions: -1 })) },
    'with a time in seconds': { request: post(paths.leases, lease('l', { renewTime: '2020-01-01T00:00:00Z' })) },
    'with a time of another zone': { request: post(paths.leases, lease('l', { renewTime: '2020-01-01T02:00:00.5+02:00' })) },
    renewed: {
      given: [post(paths.leases, lease('l'))],
      request: patch('merge', `${paths.leases}/l`, { spec: { renewTime: '2020-01-02T00:00:00.000000Z' } }),
    },
    'made bad': {
      given: [post(paths.leases, lease('l'))],
      request: patch('merge', `${paths.leases}/l`, { spec: { leaseDurationSeconds: -1 } }),
    },
  },
};

const event = (rest: Record<string, unknown> = {}, metadata: Record<string, unknown> = {}): Record<string, unknown> =>
  named(
    'e',
    {
      involvedObject: { kind: 'Pod', namespace: '$ns', name: 'p' },
      reason: 'R',
      message: 'm',
      type: 'Normal',
      firstTimestamp: t,
      lastTimestamp: t,
      eventTime: '2020-01-01T00:00:00.000000Z',
      reportingComponent: 'example.com/c',
      reportingInstance: 'i',
      action: 'A',
      ...rest,
    },
    metadata,
  );
const t = '2020-01-01T00:00:00Z';

export const events: Theme = {
  name: 'event',
  cases: {
    'with defaults': { request: post(paths.events, event()) },
    'of an object elsewhere': { request: post(paths.events, event({ involvedObject: { kind: 'Pod', namespace: 'other', name: 'p' } })) },
    'of an object without a namespace': { request: post(paths.events, event({ involvedObject: { kind: 'Node', name: 'n' } })) },
    'in the default namespace, of a node': {
      request: post('/api/v1/namespaces/default/events', {
        ...event({ involvedObject: { kind: 'Node', name: 'n' } }),
        metadata: { name: '$id' },
      }),
    },
    'without a fine time': {
      request: post(paths.events, event({ eventTime: null, reportingComponent: '', reportingInstance: '', action: '' })),
    },
    'with a fine time and nothing else': {
      request: post(paths.events, event({ reportingComponent: '', reportingInstance: '', action: '' })),
    },
    'of a type that does not exist': { request: post(paths.events, event({ type: 'Spam' })) },
    counted: {
      given: [post(paths.events, event())],
      request: patch('strategic', `${paths.events}/e`, { count: 2, lastTimestamp: '2020-01-01T00:00:00Z' }),
    },
  },
};

const { csiNodes, csiDrivers, runtimeClasses } = paths;
const drivers = (...list: Record<string, unknown>[]): Theme['cases'][string] => ({
  request: post(csiNodes, named('$id', { spec: { drivers: list } })),
});
const driver = (spec: Record<string, unknown>): Theme['cases'][string] => ({ request: post(csiDrivers, named('$id', { spec })) });
const runtime = (rest: Record<string, unknown>): Theme['cases'][string] => ({ request: post(runtimeClasses, named('$id', rest)) });

export const storage: Theme = {
  name: 'storage',
  cases: {
    'CSI node': drivers({ name: 'd.example', nodeID: 'n', topologyKeys: ['example.com/zone'], allocatable: { count: 3 } }),
    'CSI node without drivers': { request: post(csiNodes, named('$id')) },
    'CSI node with an empty list': drivers(),
    'CSI node without an id': drivers({ name: 'd.example' }),
    'CSI node with a long id': drivers({ name: 'd.example', nodeID: 'n'.repeat(193) }),
    'CSI node without a driver name': drivers({ nodeID: 'n' }),
    'CSI node with a bad driver name': drivers({ name: 'A B', nodeID: 'n' }),
    'CSI node with a driver twice': drivers({ name: 'd', nodeID: 'n' }, { name: 'd', nodeID: 'n' }),
    'CSI node with a bad topology': drivers({ name: 'd', nodeID: 'n', topologyKeys: ['a b'] }),
    'CSI node with a topology twice': drivers({ name: 'd', nodeID: 'n', topologyKeys: ['a', 'a'] }),
    'CSI node with a negative count': drivers({ name: 'd', nodeID: 'n', allocatable: { count: -1 } }),
    'CSI node whose driver changes': {
      given: [post(csiNodes, named('$id', { spec: { drivers: [{ name: 'd', nodeID: 'n' }] } }))],
      request: patch('merge', `${csiNodes}/$id`, { spec: { drivers: [{ name: 'd', nodeID: 'm' }] } }),
    },
    'CSI driver with defaults': driver({}),
    'CSI driver with modes': driver({
      attachRequired: false,
      podInfoOnMount: true,
      volumeLifecycleModes: ['Ephemeral'],
      fsGroupPolicy: 'File',
    }),
    'CSI driver with a mode that does not exist': driver({ volumeLifecycleModes: ['Spam'] }),
    'CSI driver with a group policy that does not exist': driver({ fsGroupPolicy: 'Spam' }),
    'CSI driver with a name that is too long': { request: post(csiDrivers, named('a'.repeat(64), { spec: {} })) },
    'CSI driver that changes': {
      given: [post(csiDrivers, named('$id', { spec: {} }))],
      request: patch('merge', `${csiDrivers}/$id`, { spec: { attachRequired: false } }),
    },
    'runtime class': runtime({
      handler: 'h',
      overhead: { podFixed: { cpu: '10m' } },
      scheduling: { nodeSelector: { a: 'b' }, tolerations: [{ key: 'k', operator: 'Exists' }] },
    }),
    'runtime class without a handler': runtime({}),
    'runtime class with a bad handler': runtime({ handler: 'A_B' }),
    'runtime class with a bad selector': runtime({ handler: 'h', scheduling: { nodeSelector: { 'a b': 'c' } } }),
    'runtime class with a bad toleration': runtime({ handler: 'h', scheduling: { tolerations: [{ operator: 'Spam' }] } }),
    'runtime class with a toleration twice': runtime({
      handler: 'h',
      scheduling: {
        tolerations: [
          { key: 'k', operator: 'Exists' },
          { key: 'k', operator: 'Exists' },
        ],
      },
    }),
    'runtime class with a bad overhead': runtime({ handler: 'h', overhead: { podFixed: { cpu: '-1' } } }),
    'runtime class whose handler changes': {
      given: [post(runtimeClasses, named('$id', { handler: 'h' }))],
      request: patch('merge', `${runtimeClasses}/$id`, { handler: 'i' }),
    },
  },
};

const { nodes } = paths;
const make = (rest: Record<string, unknown>, metadata: Record<string, unknown> = {}): Theme['cases'][string] => ({
  request: post(nodes, node(rest, metadata)),
});
const taints = (...list: Record<string, unknown>[]): Theme['cases'][string] => make({ spec: { taints: list } });

export const nodesTheme: Theme = {
  name: 'node',
  cases: {
    'with defaults': make({}),
    'with a range of addresses': make({
      spec: { podCIDR: '10.1.0.0/24', podCIDRs: ['10.1.0.0/24'], providerID: 'x://y', externalID: 'e' },
    }),
    'with a range that is none': make({ spec: { podCIDR: 'x' } }),
    'with ranges that differ': make({ spec: { podCIDR: '10.1.0.0/24', podCIDRs: ['10.2.0.0/24'] } }),
    'with two ranges of one family': make({ spec: { podCIDRs: ['10.1.0.0/24', '10.2.0.0/24'] } }),
    'with a taint': taints({ key: 'a', value: 'b', effect: 'NoSchedule' }),
    'with a taint without an effect': taints({ key: 'a' }),
    'with a taint of an effect that does not exist': taints({ key: 'a', effect: 'Spam' }),
    'with a taint of a bad key': taints({ key: 'a b', effect: 'NoSchedule' }),
    'with a taint of a bad value': taints({ key: 'a', value: 'b c', effect: 'NoSchedule' }),
    'with a taint twice': taints({ key: 'a', effect: 'NoSchedule' }, { key: 'a', value: 'x', effect: 'NoSchedule' }),
    'with capacity': make({ status: { capacity: { cpu: '1500m', memory: '1024Ki', 'example.com/gpu': '1' } } }),
    'with a fraction of what is counted': make({ status: { capacity: { pods: '1.5' } } }),
    'whose capacity gives allocatable': make({ status: { capacity: { cpu: '0.5', memory: '1.5Gi' } } }),
    'configured from elsewhere': make({ spec: { configSource: { configMap: { name: 'c', namespace: 'n', kubeletConfigKey: 'k' } } } }),
    'that changes its range': {
      given: [post(nodes, node({ spec: { podCIDR: '10.1.0.0/24' } }))],
      request: patch('merge', `${nodes}/$id`, { spec: { podCIDR: '10.2.0.0/24', podCIDRs: ['10.2.0.0/24'] } }),
    },
    'that changes its provider': {
      given: [post(nodes, node({ spec: { providerID: 'a' } }))],
      request: patch('merge', `${nodes}/$id`, { spec: { providerID: 'b' } }),
    },
    'that gets a provider': { given: [post(nodes, node())], request: patch('strategic', `${nodes}/$id`, { spec: { providerID: 'b' } }) },
    'that is cordoned': { given: [post(nodes, node())], request: patch('strategic', `${nodes}/$id`, { spec: { unschedulable: true } }) },
    'that gets a bad taint': {
      given: [post(nodes, node())],
      request: patch('strategic', `${nodes}/$id`, { spec: { taints: [{ key: 'a', effect: 'X' }] } }),
    },
    'with a bad name': { request: post(nodes, { metadata: { name: 'A_B' } }) },
    'with annotations for pods': make({}, { annotations: { 'scheduler.alpha.kubernetes.io/preferAvoidPods': 'x' } }),
    'made by a node': { request: post(nodes, named('$id'), { as: 'node' }) },
    'with images': make({
      status: { images: [{ names: ['a', 'b'], sizeBytes: 5 }], volumesInUse: ['v'], daemonEndpoints: { kubeletEndpoint: { Port: 10250 } } },
    }),
  },
};
