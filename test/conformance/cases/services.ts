// Services and Endpoints: addresses and ports that are given out, defaults, rules.
import { get, objectOf, patch, post, put, type Asked, type JsonObject, type Theme } from '../case.ts';
import { named, paths, service } from '../objects.ts';

const { services } = paths;
const path = `${services}/s`;
const make = (spec: Record<string, unknown>, metadata: Record<string, unknown> = {}): Theme['cases'][string] => ({
  request: post(services, service(spec, metadata)),
});
const ports = (...list: Record<string, unknown>[]): Theme['cases'][string] => make({ ports: list });
/** A service, and then its spec changed. */
const change = (before: Record<string, unknown>, after: Record<string, unknown>): Theme['cases'][string] => ({
  given: [post(services, service(before))],
  request: (seen) => put(path, { ...objectOf(seen, 0), spec: { ...(objectOf(seen, 0)['spec'] as JsonObject), ...after } }),
});
const nodePort = (port: number): Record<string, unknown> => ({ type: 'NodePort', ports: [{ port: 80, nodePort: port }] });

export const servicesTheme: Theme = {
  name: 'service',
  cases: {
    'with defaults': make({}),
    'of no ports': make({ ports: [] }),
    'headless, of no ports': make({ clusterIP: 'None', ports: [] }),
    headless: make({ clusterIP: 'None' }),
    'of an address': make({ clusterIP: '10.105.1.1' }),
    'of an address that is taken': {
      given: [post(services, service({ clusterIP: '10.105.1.2' }))],
      request: post(services, service({ clusterIP: '10.105.1.2' }, { name: 't' })),
    },
    'of an address outside of the range': make({ clusterIP: '192.168.0.1' }),
    'of an address that is none': make({ clusterIP: 'x' }),
    'of the network address': make({ clusterIP: '10.96.0.0' }),
    'of an address of IPv6': make({ clusterIP: 'fd00::1' }),
    'of addresses that differ': make({ clusterIP: '10.105.1.3', clusterIPs: ['10.105.1.4'] }),
    'of two families': make({ ipFamilyPolicy: 'RequireDualStack' }),
    'of two families, if there are two': make({ ipFamilyPolicy: 'PreferDualStack' }),
    'of the other family': make({ ipFamilies: ['IPv6'] }),
    'of a family that does not exist': make({ ipFamilies: ['IPv5'] }),
    'of a policy of families that does not exist': make({ ipFamilyPolicy: 'Spam' }),
    'with a node port': make({ type: 'NodePort' }),
    'with a certain node port': make(nodePort(32001)),
    'with a node port that is taken': {
      given: [post(services, service(nodePort(32002)))],
      request: post(services, service(nodePort(32002), { name: 't' })),
    },
    'with a node port outside of the range': make(nodePort(80)),
    'with a node port without the type': make({ ports: [{ port: 80, nodePort: 32003 }] }),
    'with a node port twice': make({
      type: 'NodePort',
      ports: [
        { name: 'a', port: 80, nodePort: 32004 },
        { name: 'b', port: 81, nodePort: 32004 },
      ],
    }),
    'with a node port for two protocols': make({
      type: 'NodePort',
      ports: [
        { name: 'a', port: 53, nodePort: 32005 },
        { name: 'b', port: 53, nodePort: 32005, protocol: 'UDP' },
      ],
    }),
    'with a balancer': make({ type: 'LoadBalancer' }),
    'with a balancer for local traffic': make({ type: 'LoadBalancer', externalTrafficPolicy: 'Local' }),
    'with a balancer of an address': make({ type: 'LoadBalancer', loadBalancerIP: '1.2.3.4', loadBalancerSourceRanges: ['10.0.0.0/8'] }),
    'with source ranges that are none': make({ type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.0'] }),
    'with source ranges without a balancer': make({ loadBalancerSourceRanges: ['10.0.0.0/8'] }),
    'with a health check port of its own': make({ type: 'LoadBalancer', externalTrafficPolicy: 'Local', healthCheckNodePort: 32006 }),
    'with a health check port that means nothing': make({ healthCheckNodePort: 32007 }),
    'with an external name': make({ type: 'ExternalName', externalName: 'example.com', ports: [] }),
    'with an external name that is none': make({ type: 'ExternalName', externalName: 'Bad_Name', ports: [] }),
    'without an external name': make({ type: 'ExternalName', ports: [] }),
    'of an external name with an address': make({ type: 'ExternalName', externalName: 'example.com', clusterIP: '10.105.1.5' }),
    'of a type that does not exist': make({ type: 'Spam' }),
    'with sticky clients': make({ sessionAffinity: 'ClientIP' }),
    'with sticky clients for a time': make({ sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 5 } } }),
    'with sticky clients for too long': make({
      sessionAffinity: 'ClientIP',
      sessionAffinityConfig: { clientIP: { timeoutSeconds: 90_000 } },
    }),
    'with a time for clients that are not sticky': make({ sessionAffinityConfig: { clientIP: { timeoutSeconds: 5 } } }),
    'with stickiness that does not exist': make({ sessionAffinity: 'Spam' }),
    'with a traffic policy that means nothing': make({ externalTrafficPolicy: 'Local' }),
    'with a traffic policy that does not exist': make({ type: 'NodePort', externalTrafficPolicy: 'Spam' }),
    'with external addresses': make({ externalIPs: ['1.2.3.4'] }),
    'with external addresses that are none': make({ externalIPs: ['x', '127.0.0.1'] }),
    'with a selector that is none': make({ selector: { 'a b': 'c' } }),
    'with a topology': make({ topologyKeys: ['*'] }),
    'with a name that begins with a digit': make({}, { name: '1s' }),
    'with a name that is too long': make({}, { name: 'a'.repeat(64) }),
    'port without a number': ports({ name: 'a' }),
    'port too large': ports({ port: 70_000 }),
    'ports without names': ports({ port: 1 }, { port: 2 }),
    'ports of one name': ports({ name: 'a', port: 1 }, { name: 'a', port: 2 }),
    'ports of one number': ports({ name: 'a', port: 1 }, { name: 'b', port: 1 }),
    'port with a bad name': ports({ name: 'A B', port: 1 }),
    'port of a protocol that does not exist': ports({ port: 1, protocol: 'ICMP' }),
    'port to a name': ports({ port: 1, targetPort: 'http' }),
    'port to a bad name': ports({ port: 1, targetPort: 'no_such_port_name_' }),
    'port to a number too large': ports({ port: 1, targetPort: 70_000 }),
    'port of an application': ports({ port: 1, appProtocol: 'example.com/http' }),
    'port of an application that is none': ports({ port: 1, appProtocol: 'a b' }),
    'changes its address': change({ clusterIP: '10.105.2.1' }, { clusterIP: '10.105.2.2', clusterIPs: ['10.105.2.2'] }),
    'loses its address': change({}, { clusterIP: '', clusterIPs: [] }),
    'becomes headless': change({}, { clusterIP: 'None', clusterIPs: ['None'] }),
    'becomes one with node ports': change({}, { type: 'NodePort' }),
    'is no longer one with node ports': change({ type: 'NodePort' }, { type: 'ClusterIP' }),
    'becomes an external name': change(
      {},
      { type: 'ExternalName', externalName: 'example.com', clusterIP: '', clusterIPs: null, ipFamilies: null, ipFamilyPolicy: null },
    ),
    'gets a port': change(
      { ports: [{ name: 'a', port: 1 }] },
      {
        ports: [
          { name: 'a', port: 1 },
          { name: 'b', port: 2 },
        ],
      },
    ),
    'gives its address back': {
      given: [post(services, service({ clusterIP: '10.105.2.9' })), { method: 'DELETE', path }],
      request: post(services, service({ clusterIP: '10.105.2.9' }, { name: 't' })),
    },
    'without a version is updated': { given: [post(services, service())], request: put(path, service()) },
    'is patched': { given: [post(services, service())], request: patch('strategic', path, { spec: { selector: { b: 'c' } } }) },
    'of three addresses': make({ clusterIPs: ['10.105.3.1', '10.105.3.2', '10.105.3.3'] }),
  },
};

const endpoints = (subset: Record<string, unknown>): Theme['cases'][string] => ({
  request: post(paths.endpoints, named('e', { subsets: [subset] })),
});
const good = { addresses: [{ ip: '10.0.0.1' }], ports: [{ port: 80 }] };
const exists: Asked[] = [post(paths.endpoints, named('e', { subsets: [good] }))];

export const endpointsTheme: Theme = {
  name: 'endpoints',
  cases: {
    'with defaults': endpoints(good),
    'of nothing': endpoints({}),
    'without addresses': endpoints({ ports: [{ port: 80 }] }),
    'that are not ready': endpoints({
      notReadyAddresses: [{ ip: '10.0.0.1', nodeName: 'n', targetRef: { kind: 'Pod', name: 'p' } }],
      ports: [{ port: 80 }],
    }),
    'of an address that is none': endpoints({ ...good, addresses: [{ ip: 'x' }] }),
    'of an address of the loop': endpoints({ ...good, addresses: [{ ip: '127.0.0.1' }] }),
    'of an address of the link': endpoints({ ...good, addresses: [{ ip: '169.254.0.1' }] }),
    'of an address for many': endpoints({ ...good, addresses: [{ ip: '224.0.0.1' }] }),
    'of a host name that is none': endpoints({ ...good, addresses: [{ ip: '10.0.0.1', hostname: 'A B' }] }),
    'of a node name that is none': endpoints({ ...good, addresses: [{ ip: '10.0.0.1', nodeName: 'A B' }] }),
    'of a port too large': endpoints({ ...good, ports: [{ port: 70_000 }] }),
    'of ports without names': endpoints({ ...good, ports: [{ port: 1 }, { port: 2 }] }),
    'of a protocol that does not exist': endpoints({ ...good, ports: [{ port: 1, protocol: 'X' }] }),
    'of a port with a bad name': endpoints({ ...good, ports: [{ port: 1, name: 'A B' }] }),
    'are updated': { given: exists, request: put(`${paths.endpoints}/e`, named('e', { subsets: [{ ...good, ports: [{ port: 81 }] }] })) },
    'change the node of an address': {
      given: [post(paths.endpoints, named('e', { subsets: [{ ...good, addresses: [{ ip: '10.0.0.1', nodeName: 'a' }] }] }))],
      request: put(`${paths.endpoints}/e`, named('e', { subsets: [{ ...good, addresses: [{ ip: '10.0.0.1', nodeName: 'b' }] }] })),
    },
    'are repacked': {
      request: post(paths.endpoints, named('e', { subsets: [{ addresses: [{ ip: '10.0.0.2' }], ports: [{ port: 80 }] }, good] })),
    },
    'are read': { given: exists, request: get(`${paths.endpoints}/e`) },
  },
};
