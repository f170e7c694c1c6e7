import { test } from 'node:test';
import { assertErrors, createErrors } from '../../declared.suite.ts';
import { pods } from '../pod.ts';

const errorsOf = (spec: object, container: object = {}, metadata: object = {}): string[] =>
  createErrors(pods, { metadata, spec: { containers: [{ name: 'c', image: 'i', ...container }], ...spec } });

const specs: readonly [string, object, string[]][] = [
  [
    'policies',
    { restartPolicy: 'Z', dnsPolicy: 'Q', preemptionPolicy: 'R' },
    [
      'spec.restartPolicy: Unsupported value: "Z": supported values: "Always", "OnFailure", "Never"',
      'spec.dnsPolicy: Unsupported value: "Q": supported values: "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"',
      'spec.preemptionPolicy: Unsupported value: "R": supported values: "PreemptLowerPriority", "Never"',
    ],
  ],
  [
    'names',
    { serviceAccountName: 'B_', nodeName: 'A_', hostname: 'a.b', subdomain: 'a.b', priorityClassName: 'C_', runtimeClassName: 'D_' },
    [
      'spec.serviceAccountName: Invalid value: "B_": a lowercase RFC 1123 subdomain',
      'spec.nodeName: Invalid value: "A_": a lowercase RFC 1123 subdomain',
      'spec.hostname: Invalid value: "a.b": a lowercase RFC 1123 label',
      'spec.subdomain: Invalid value: "a.b": a lowercase RFC 1123 label',
      'spec.priorityClassName: Invalid value: "C_": a lowercase RFC 1123 subdomain',
      'spec.runtimeClassName: Invalid value: "D_": a lowercase RFC 1123 subdomain',
    ],
  ],
  [
    'a node selector',
    { nodeSelector: { 'a b': 'c d' } },
    ['spec.nodeSelector: Invalid value: "a b": name part', 'spec.nodeSelector: Invalid value: "c d": a valid label'],
  ],
  [
    'a deadline',
    { activeDeadlineSeconds: 0 },
    ['spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive'],
  ],
  [
    'overhead',
    { overhead: { foo: '1' } },
    ['spec.overhead.limits[foo]: Invalid value: "foo": must be a standard resource type', 'spec.overhead.limits[foo]'],
  ],
  [
    'a readiness gate',
    { readinessGates: [{ conditionType: 'a b' }] },
    ['spec.readinessGates[0].conditionType: Invalid value: "a b": name part'],
  ],
  [
    'host aliases',
    { hostAliases: [{ ip: 'x', hostnames: ['A_'] }] },
    [
      'spec.hostAliases.ip: Invalid value: "x": must be valid IP address',
      'spec.hostAliases.hostnames: Invalid value: "A_": a lowercase RFC 1123 subdomain',
    ],
  ],
  ['no DNS at all', { dnsPolicy: 'None' }, ['spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None']],
  [
    'no nameserver',
    { dnsPolicy: 'None', dnsConfig: {} },
    ['spec.dnsConfig.nameservers: Required value: must provide at least one DNS nameserver when `dnsPolicy` is None'],
  ],
  [
    'too much DNS',
    { dnsConfig: { nameservers: ['1', '1.1.1.1', '1.1.1.2', '1.1.1.3'], searches: ['A_', 'a.'], options: [{}] } },
    [
      'spec.dnsConfig.nameservers: Invalid value: []string{"1", "1.1.1.1", "1.1.1.2", "1.1.1.3"}: must not have more than 3 nameservers',
      'spec.dnsConfig.nameservers[0]: Invalid value: "1": must be valid IP address',
      'spec.dnsConfig.searches[0]: Invalid value: "A_": a lowercase RFC 1123 subdomain',
      'spec.dnsConfig.options[0]: Required value: must not be empty',
    ],
  ],
];

test('`pods` say what is wrong with the rest of a spec', () => {
  for (const [what, spec, expected] of specs) assertErrors(errorsOf(spec), expected, what);
});

const tolerations: readonly [string, object, string[]][] = [
  ['everything', { operator: 'Exists' }, []],
  ['nothing', {}, ['operator: Invalid value: "": operator must be Exists when `key` is empty, which means "match all']],
  ['a bad key', { key: 'a b', operator: 'Exists' }, ['key: Invalid value: "a b": name part']],
  ['a bad operator', { key: 'a', operator: 'X' }, ['operator: Unsupported value: "X": supported values: "Equal", "Exists"']],
  ['a bad value', { key: 'a', value: 'b c' }, ['operator: Invalid value: "b c": a valid label must be an empty string']],
  [
    'a value that is not used',
    { key: 'a', operator: 'Exists', value: 'b' },
    ['operator: Invalid value: {"key":"a","operator":"Exists","value":"b"}: value must be empty'],
  ],
  [
    'seconds without NoExecute',
    { key: 'a', tolerationSeconds: 1 },
    ['effect: Invalid value: "": effect must be \'NoExecute\' when `tolerationSeconds` is set'],
  ],
  [
    'a bad effect',
    { key: 'a', effect: 'X' },
    ['effect: Unsupported value: "X": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"'],
  ],
];

test('`pods` say what is wrong with tolerations', () => {
  for (const [what, toleration, expected] of tolerations) {
    assertErrors(
      errorsOf({ tolerations: [toleration] }),
      expected.map((text) => `spec.tolerations[0].${text}`),
      what,
    );
  }
});

const contexts: readonly [string, object, object, string[]][] = [
  [
    'identities',
    { securityContext: { fsGroup: -1, supplementalGroups: [-2] } },
    { securityContext: { runAsUser: -3 } },
    [
      'spec.containers[0].securityContext.runAsUser: Invalid value: -3: must be between 0 and 2147483647, inclusive',
      'spec.securityContext.fsGroup: Invalid value: -1: must be between 0 and 2147483647, inclusive',
      'spec.securityContext.supplementalGroups[0]: Invalid value: -2: must be between 0 and 2147483647, inclusive',
    ],
  ],
  [
    'sysctls',
    { securityContext: { sysctls: [{ name: '' }, { name: 'A' }, { name: 'a.b' }, { name: 'a.b' }] } },
    {},
    [
      'spec.securityContext.sysctls[0].name: Required value',
      'spec.securityContext.sysctls[1].name: Invalid value: "A": must have at most 253 characters and match regex',
      'spec.securityContext.sysctls[3].name: Duplicate value: "a.b"',
    ],
  ],
  [
    'seccomp',
    { securityContext: { seccompProfile: { type: 'Localhost' } } },
    { securityContext: { seccompProfile: { type: 'X', localhostProfile: 'y' } } },
    [
      'spec.containers[0].securityContext.seccompProfile.type: Unsupported value: "X": supported values: "Localhost", "RuntimeDefault", "Unconfined"',
      'spec.containers[0].securityContext.seccompProfile.localhostProfile: Invalid value: {"type":"X","localhostProfile":"y"}: can only be set',
      'spec.securityContext.seccompProfile.localhostProfile: Required value: must be set when seccomp type is Localhost',
    ],
  ],
  [
    'processes of the host',
    { shareProcessNamespace: true, hostPID: true },
    {},
    ['spec.securityContext.shareProcessNamespace: Invalid value: true: ShareProcessNamespace and HostPID cannot both be enabled'],
  ],
  [
    'privileges',
    {},
    { securityContext: { privileged: true, allowPrivilegeEscalation: false } },
    [
      'spec.containers[0].securityContext: Invalid value: {"privileged":true,"allowPrivilegeEscalation":false}: cannot set `allowPrivilegeEscalation` to false and `privileged` to true',
    ],
  ],
];

test('`pods` say what is wrong with security contexts', () => {
  for (const [what, spec, container, expected] of contexts) assertErrors(errorsOf(spec, container), expected, what);
});

const probes: readonly [string, object, string[]][] = [
  ['no way to ask', { livenessProbe: {} }, ['livenessProbe: Required value: must specify a handler type']],
  [
    'two ways',
    { readinessProbe: { exec: { command: ['x'] }, tcpSocket: { port: 1 } } },
    ['readinessProbe.tcpSocket: Forbidden: may not specify more than 1 handler type'],
  ],
  ['no command', { lifecycle: { preStop: { exec: {} } } }, ['lifecycle.preStop.exec.command: Required value']],
  [
    'a bad request',
    { readinessProbe: { httpGet: { port: 0, scheme: 'ftp', httpHeaders: [{ name: 'a b', value: '' }] } } },
    [
      'readinessProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive',
      'readinessProbe.httpGet.scheme: Unsupported value: "ftp": supported values: "HTTP", "HTTPS"',
      'readinessProbe.httpGet.httpHeaders: Invalid value: "a b": a valid HTTP header must consist of',
    ],
  ],
  [
    'negative times',
    { readinessProbe: { exec: { command: ['x'] }, initialDelaySeconds: -1, periodSeconds: -2 } },
    [
      'readinessProbe.initialDelaySeconds: Invalid value: -1: must be greater than or equal to 0',
      'readinessProbe.periodSeconds: Invalid value: -2: must be greater than or equal to 0',
    ],
  ],
  [
    'several successes to live',
    { livenessProbe: { exec: { command: ['x'] }, successThreshold: 2 } },
    ['livenessProbe.successThreshold: Invalid value: 2: must be 1'],
  ],
];

test('`pods` say what is wrong with probes and hooks', () => {
  for (const [what, container, expected] of probes) {
    assertErrors(
      errorsOf({}, container),
      expected.map((text) => `spec.containers[0].${text}`),
      what,
    );
  }
});

const required = 'requiredDuringSchedulingIgnoredDuringExecution';
const preferred = 'preferredDuringSchedulingIgnoredDuringExecution';

test('`pods` say what is wrong with affinity', () => {
  const expressions = [
    { key: 'a b', operator: 'X' },
    { key: 'a', operator: 'In' },
    { key: 'a', operator: 'Exists', values: ['x'] },
    { key: 'a', operator: 'Gt' },
  ];
  const fields = [
    { key: 'metadata.name', operator: 'In', values: ['A_'] },
    { key: 'x', operator: 'Exists' },
  ];
  const affinity = {
    nodeAffinity: {
      [required]: { nodeSelectorTerms: [] },
      [preferred]: [{ weight: 0, preference: { matchExpressions: expressions, matchFields: fields } }],
    },
    podAffinity: { [required]: [{ topologyKey: '' }] },
    podAntiAffinity: { [preferred]: [{ weight: 101, podAffinityTerm: { topologyKey: 'a', namespaces: ['A_'] } }] },
  };
  const nodes = `spec.affinity.nodeAffinity.${preferred}[0]`;
  assertErrors(errorsOf({ affinity }), [
    `spec.affinity.nodeAffinity.${required}.nodeSelectorTerms: Required value: must have at least one node selector term`,
    `${nodes}.weight: Invalid value: 0: must be in the range 1-100`,
    `${nodes}.preference.matchExpressions[0].operator: Invalid value: "X": not a valid selector operator`,
    `${nodes}.preference.matchExpressions[0].key: Invalid value: "a b": name part`,
    `${nodes}.preference.matchExpressions[1].values: Required value: must be specified when \`operator\` is 'In' or 'NotIn'`,
    `${nodes}.preference.matchExpressions[2].values: Forbidden: may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'`,
    `${nodes}.preference.matchExpressions[3].values: Required value: must be specified single value when \`operator\` is 'Lt' or 'Gt'`,
    `${nodes}.preference.matchFields[0].values[0]: Invalid value: "A_": a lowercase RFC 1123 subdomain`,
    `${nodes}.preference.matchFields[1].operator: Invalid value: "Exists": not a valid selector operator`,
    `${nodes}.preference.matchFields[1].key: Invalid value: "x": not a valid field selector key`,
    `spec.affinity.podAffinity.${required}[0].topologyKey: Required value: can not be empty`,
    `spec.affinity.podAffinity.${required}[0].topologyKey: Invalid value: "": name part must be non-empty`,
    `spec.affinity.podAffinity.${required}[0].topologyKey: Invalid value: "": name part must consist of`,
    `spec.affinity.podAntiAffinity.${preferred}[0].weight: Invalid value: 101: must be in the range 1-100`,
    `spec.affinity.podAntiAffinity.${preferred}[0].podAffinityTerm.namespace: Invalid value: "A_": a lowercase RFC 1123 label`,
  ]);
});

test('`pods` say what is wrong with topology spread', () => {
  const twice = { maxSkew: 1, topologyKey: 'a', whenUnsatisfiable: 'DoNotSchedule' };
  assertErrors(errorsOf({ topologySpreadConstraints: [{ maxSkew: 0, whenUnsatisfiable: 'X' }, twice, twice] }), [
    'spec.topologySpreadConstraints[0].maxSkew: Invalid value: 0: must be greater than zero',
    'spec.topologySpreadConstraints[0].topologyKey: Required value: can not be empty',
    'spec.topologySpreadConstraints[0].whenUnsatisfiable: Unsupported value: "X": supported values: "DoNotSchedule", "ScheduleAnyway"',
    'spec.topologySpreadConstraints[1].{topologyKey, whenUnsatisfiable}: Duplicate value: "{a, DoNotSchedule}"',
  ]);
});

test('`pods` say what is wrong with annotations that mean something', () => {
  const annotations = {
    'kubernetes.io/config.mirror': 'x',
    'seccomp.security.alpha.kubernetes.io/pod': 'foo',
    'container.apparmor.security.beta.kubernetes.io/zz': 'bar',
  };
  assertErrors(errorsOf({}, {}, { annotations }), [
    'metadata.annotations[kubernetes.io/config.mirror]: Invalid value: "x": must set spec.nodeName if mirror pod annotation is set',
    'metadata.annotations.seccomp.security.alpha.kubernetes.io/pod: Invalid value: "foo": must be a valid seccomp profile',
    'metadata.annotations[container.apparmor.security.beta.kubernetes.io/zz]: Invalid value: "zz": container not found',
    'metadata.annotations[container.apparmor.security.beta.kubernetes.io/zz]: Invalid value: "bar": invalid AppArmor profile name: "bar"',
  ]);
});
