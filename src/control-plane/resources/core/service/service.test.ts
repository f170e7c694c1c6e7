import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Service } from '../../../../api/types/core.v1.generated.ts';
import { assertErrors, created, createErrors, rowOf, updated, updateErrors } from '../../declared.suite.ts';
import { services } from '../service.ts';

const http = [{ port: 80 }];

const cases: readonly [string, object, string[]][] = [
  ['one port', { ports: http }, []],
  ['no ports', {}, ['ports: Required value']],
  ['no ports and no address', { clusterIP: 'None' }, []],
  [
    'an unknown type',
    { type: 'X', ports: http },
    ['type: Unsupported value: "X": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"'],
  ],
  [
    'an unknown affinity',
    { sessionAffinity: 'Y', ports: http },
    ['sessionAffinity: Unsupported value: "Y": supported values: "ClientIP", "None"'],
  ],
  [
    'a long affinity',
    { sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 90000 } }, ports: http },
    ['sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 90000: must be greater than 0 and less than 86400'],
  ],
  [
    'bad ports',
    {
      ports: [
        { port: 0, name: 'a', protocol: 'Z' },
        { port: 80 },
        { port: 81, name: 'B_', appProtocol: 'a b' },
        { port: 82, name: 'a', targetPort: 'A' },
      ],
    },
    [
      'ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive',
      'ports[0].protocol: Unsupported value: "Z": supported values: "SCTP", "TCP", "UDP"',
      'ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive',
      'ports[1].name: Required value',
      'ports[2].name: Invalid value: "B_": a lowercase RFC 1123 label',
      'ports[2].appProtocol: Invalid value: "a b": name part',
      'ports[3].name: Duplicate value: "a"',
      'ports[3].targetPort: Invalid value: "A": must contain only alpha-numeric characters',
      'ports[3].targetPort: Invalid value: "A": must contain at least one letter',
    ],
  ],
  [
    'the same port twice',
    {
      ports: [
        { port: 80, name: 'a' },
        { port: 80, name: 'b' },
      ],
    },
    ['ports[1]: Duplicate value: {"protocol":"TCP","port":80}'],
  ],
  [
    'a node port without use',
    { ports: [{ port: 80, nodePort: 30000 }] },
    ["ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'"],
  ],
  [
    'the same node port twice',
    {
      type: 'NodePort',
      ports: [
        { port: 80, nodePort: 30001, name: 'a' },
        { port: 81, nodePort: 30001, name: 'b' },
      ],
    },
    ['ports[1].nodePort: Duplicate value: 30001'],
  ],
  [
    'a node port without address',
    { type: 'NodePort', clusterIP: 'None', ports: http },
    ['clusterIPs[0]: Invalid value: "None": may not be set to \'None\' for NodePort services'],
  ],
  [
    "the kubelet's port",
    { type: 'LoadBalancer', ports: [{ port: 10250 }] },
    ['ports[0]: Invalid value: 10250: may not expose port 10250 externally since it is used by kubelet'],
  ],
  ['no external name', { type: 'ExternalName' }, ['externalName: Required value']],
  [
    'an external name with address',
    { type: 'ExternalName', externalName: 'A_', clusterIP: '10.96.0.5' },
    [
      'clusterIPs: Forbidden: may not be set for ExternalName services',
      'externalName: Invalid value: "A_": a lowercase RFC 1123 subdomain',
    ],
  ],
  ['no address at all', { clusterIP: 'abc', ports: http }, ['clusterIPs[0]: Invalid value: "abc": must be a valid IP address']],
  [
    'two first addresses',
    { clusterIP: '10.96.0.7', clusterIPs: ['10.96.0.8'], ports: http },
    ['clusterIPs: Invalid value: []string{"10.96.0.8"}: element [0] must match clusterIP'],
  ],
  [
    'families that do not fit',
    { clusterIP: '10.96.0.7', ipFamilies: ['IPv6', 'X', 'IPv6'], ports: http },
    [
      'ipFamilies[1]: Unsupported value: "X": supported values: "IPv4", "IPv6"',
      'ipFamilies[2]: Duplicate value: "IPv6"',
      'clusterIPs[0]: Invalid value: "10.96.0.7": expected an IPv6 value as indicated by `ipFamilies[0]`',
    ],
  ],
  [
    'special addresses',
    { externalIPs: ['x', '127.0.0.1', '0.0.0.0', '169.254.1.1', '224.0.0.1', '::1'], ports: http },
    [
      'externalIPs[0]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)',
      'externalIPs[1]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8)',
      'externalIPs[2]: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)',
      'externalIPs[3]: Invalid value: "169.254.1.1": may not be in the link-local range (169.254.0.0/16)',
      'externalIPs[4]: Invalid value: "224.0.0.1": may not be in the link-local multicast range (224.0.0.0/24)',
      'externalIPs[5]: Invalid value: "::1": may not be in the loopback range (127.0.0.0/8)',
    ],
  ],
  [
    'source ranges',
    { loadBalancerSourceRanges: ['1.2.3.4'], ports: http },
    [
      "LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'",
      'LoadBalancerSourceRanges: Invalid value: "[1.2.3.4]": must be a list of IP ranges. For example, 10.240.0.0/24,10.250.0.0/24 ',
    ],
  ],
  [
    'traffic from outside',
    { externalTrafficPolicy: 'Local', ports: http },
    ['externalTrafficPolicy: Invalid value: "Local": ExternalTrafficPolicy can only be set on NodePort and LoadBalancer service'],
  ],
  [
    'a health check',
    { type: 'NodePort', healthCheckNodePort: 5, ports: http },
    ['healthCheckNodePort: Invalid value: 5: HealthCheckNodePort can only be set on LoadBalancer service with ExternalTrafficPolicy=Local'],
  ],
];

test('`services` say what is wrong', () => {
  for (const [what, spec, expected] of cases) {
    assertErrors(
      createErrors(services, { spec }),
      expected.map((text) => `spec.${text}`),
      what,
    );
  }
});

test('`services` get what their author did not say', () => {
  const { spec, status } = created(services, { spec: { type: 'NodePort', sessionAffinity: 'ClientIP', ports: http } }) as Service;
  assert.deepEqual(spec, {
    type: 'NodePort',
    sessionAffinity: 'ClientIP',
    sessionAffinityConfig: { clientIP: { timeoutSeconds: 10800 } },
    ports: [{ port: 80, protocol: 'TCP', targetPort: 80 }],
    externalTrafficPolicy: 'Cluster',
    internalTrafficPolicy: 'Cluster',
  });
  assert.deepEqual(status, { loadBalancer: {} });
});

const stored = (spec: object): Service => {
  const service = created(services, { spec: { clusterIP: '10.96.0.5', ports: http, ...spec } }) as Service;
  if (service.spec.type !== 'ClusterIP') for (const port of service.spec.ports ?? []) port.nodePort ??= 30080;
  return service;
};

test('`services` keep what was allocated when they are replaced', () => {
  const replaced = updated<Service>(services, stored({ type: 'NodePort' }), (service) => {
    service.spec = { type: 'NodePort', ports: [{ port: 80 }, { port: 81, name: 'b' }] };
  }) as Service;
  assert.deepEqual([replaced.spec.clusterIP, replaced.spec.clusterIPs], ['10.96.0.5', ['10.96.0.5']]);
  assert.deepEqual(
    replaced.spec.ports?.map(({ nodePort }) => nodePort),
    [30080, undefined],
  );
});

test('`services` let go of what their new type has no use for', () => {
  const inside = updated<Service>(services, stored({ type: 'NodePort' }), ({ spec }) => (spec.type = 'ClusterIP')) as Service;
  assert.deepEqual([inside.spec.ports?.[0]?.nodePort, inside.spec.externalTrafficPolicy], [undefined, undefined]);
  const external = updated<Service>(services, stored({}), ({ spec }) =>
    Object.assign(spec, { type: 'ExternalName', externalName: 'a' }),
  ) as Service;
  assert.deepEqual(
    [external.spec.clusterIP, external.spec.clusterIPs, external.spec.internalTrafficPolicy],
    [undefined, undefined, undefined],
  );
});

test('`services` refuse another address', () => {
  const refused = ['spec.clusterIPs[0]: Invalid value: []string{"10.96.0.9"}: may not change once set'];
  assertErrors(
    updateErrors<Service>(services, stored({}), ({ spec }) => (spec.clusterIP = '10.96.0.9')),
    refused,
  );
  const both = ({ spec }: Service): unknown => Object.assign(spec, { clusterIP: '10.96.0.9', clusterIPs: ['10.96.0.9'] });
  assertErrors(updateErrors<Service>(services, stored({}), both), refused);
});

test('`services/status` says what is wrong with a load balancer', () => {
  const change = (service: Service): void => {
    service.status = { loadBalancer: { ingress: [{ ip: 'x' }, { hostname: 'A_' }, { hostname: '1.2.3.4' }] } };
  };
  assertErrors(updateErrors(services, stored({}), change, 'status'), [
    'status.loadBalancer.ingress[0].ip: Invalid value: "x": must be a valid IP address',
    'status.loadBalancer.ingress[1].hostname: Invalid value: "A_": a lowercase RFC 1123 subdomain',
    'status.loadBalancer.ingress[2].hostname: Invalid value: "1.2.3.4": must be a DNS name, not an IP address',
  ]);
});

const rows: readonly [string, object, unknown[]][] = [
  [
    'inside',
    { ports: [{ port: 80 }, { port: 53, protocol: 'UDP' }], selector: { b: 'c', a: 'd' } },
    ['ClusterIP', '10.96.0.5', '<none>', '80/TCP,53/UDP', 'a=d,b=c'],
  ],
  ['on nodes', { type: 'NodePort', externalIPs: ['5.5.5.5'] }, ['NodePort', '10.96.0.5', '5.5.5.5', '80:30080/TCP', '<none>']],
  ['balanced', { type: 'LoadBalancer' }, ['LoadBalancer', '10.96.0.5', '<pending>', '80:30080/TCP', '<none>']],
  [
    'elsewhere',
    { type: 'ExternalName', externalName: 'x.y', clusterIP: '', ports: [] },
    ['ExternalName', '<none>', 'x.y', '<none>', '<none>'],
  ],
];

test('`services` show where they can be reached', () => {
  for (const [what, spec, [type, address, outside, ports, selector]] of rows) {
    assert.deepEqual(
      rowOf(services, stored(spec)),
      { Name: 'x', Type: type, 'Cluster-IP': address, 'External-IP': outside, 'Port(s)': ports, Age: '<unknown>', Selector: selector },
      what,
    );
  }
});
