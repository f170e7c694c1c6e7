import { test } from 'node:test';
import { assertErrors, createErrors } from '../../declared.suite.ts';
import { pods } from '../pod.ts';

const container = (more: object = {}): object => ({ name: 'c', image: 'i', ...more });
const pod = (spec: object): { spec: object } => ({ spec });
const one = (more: object, spec: object = {}): { spec: object } => pod({ containers: [container(more)], ...spec });

const cases: readonly [string, { spec: object }, string[]][] = [
  ['nothing to complain about', one({}), []],
  ['no containers', pod({}), ['spec.containers: Required value']],
  ['no name', pod({ containers: [{ image: 'i' }] }), ['spec.containers[0].name: Required value']],
  [
    'a bad name',
    pod({ containers: [{ name: 'C_', image: 'i' }] }),
    ['spec.containers[0].name: Invalid value: "C_": a lowercase RFC 1123 label'],
  ],
  ['a name twice', pod({ containers: [container(), container()] }), ['spec.containers[1].name: Duplicate value: "c"']],
  ['no image', pod({ containers: [{ name: 'c' }] }), ['spec.containers[0].image: Required value']],
  [
    'an image with blanks',
    pod({ containers: [{ name: 'c', image: ' i' }] }),
    ['spec.containers[0].image: Invalid value: " i": must not have leading or trailing whitespace'],
  ],
  [
    'policies',
    one({ imagePullPolicy: 'X', terminationMessagePolicy: 'Y' }),
    [
      "spec.containers[0].terminationMessagePolicy: Invalid value: \"Y\": must be 'File' or 'FallbackToLogsOnError'",
      'spec.containers[0].imagePullPolicy: Unsupported value: "X": supported values: "Always", "IfNotPresent", "Never"',
    ],
  ],
  [
    'ports',
    one({
      ports: [
        { containerPort: 0 },
        { containerPort: 70000 },
        { containerPort: 1, protocol: 'X' },
        { containerPort: 1, hostPort: -1 },
        { containerPort: 2, name: 'x' },
        { containerPort: 3, name: 'x' },
        { containerPort: 4, name: 'A--' },
      ],
    }),
    [
      'spec.containers[0].ports[0].containerPort: Required value',
      'spec.containers[0].ports[1].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive',
      'spec.containers[0].ports[2].protocol: Unsupported value: "X": supported values: "SCTP", "TCP", "UDP"',
      'spec.containers[0].ports[3].hostPort: Invalid value: -1: must be between 1 and 65535, inclusive',
      'spec.containers[0].ports[5].name: Duplicate value: "x"',
      'spec.containers[0].ports[6].name: Invalid value: "A--": must contain only alpha-numeric characters',
      'spec.containers[0].ports[6].name: Invalid value: "A--": must contain at least one letter or number',
      'spec.containers[0].ports[6].name: Invalid value: "A--": must not contain consecutive hyphens',
      'spec.containers[0].ports[6].name: Invalid value: "A--": must not begin or end with a hyphen',
    ],
  ],
  [
    'the same host port twice',
    pod({
      containers: [
        container({ ports: [{ containerPort: 80, hostPort: 80 }] }),
        { name: 'd', image: 'i', ports: [{ containerPort: 80, hostPort: 80 }] },
      ],
    }),
    ['spec.containers[1].ports[0].hostPort: Duplicate value: "TCP//80"'],
  ],
  [
    'another port than the host on its network',
    one({ ports: [{ containerPort: 80, hostPort: 81 }] }, { hostNetwork: true }),
    ['spec.containers[0].ports[0].containerPort: Invalid value: 80: must match `hostPort` when `hostNetwork` is true'],
  ],
  [
    'init containers',
    one({}, { initContainers: [{ name: 'c', image: 'i', livenessProbe: { exec: { command: ['x'] } } }] }),
    ['spec.initContainers[0].name: Duplicate value: "c"', 'spec.initContainers[0].livenessProbe: Invalid value: {"exec":{"command":["x"]}'],
  ],
  [
    'a sidecar with a probe',
    one({}, { initContainers: [{ name: 'd', image: 'i', restartPolicy: 'Always', readinessProbe: { exec: { command: ['x'] } } }] }),
    [],
  ],
];

test('`pods` say what is wrong with containers', () => {
  for (const [what, sent, expected] of cases) assertErrors(createErrors(pods, sent), expected, what);
});

const resourceCases: readonly [string, object, string[]][] = [
  ['within limits', { limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '500m', memory: '1024Mi' } }, []],
  [
    'more than the limit',
    { limits: { memory: '1Gi', cpu: '100m' }, requests: { memory: '2Gi', cpu: '200m' } },
    [
      'requests: Invalid value: "2Gi": must be less than or equal to memory limit',
      'requests: Invalid value: "200m": must be less than or equal to cpu limit',
    ],
  ],
  [
    'a negative amount',
    { limits: { cpu: '-1' }, requests: { cpu: '-1' } },
    [
      'limits[cpu]: Invalid value: "-1": must be greater than or equal to 0',
      'requests[cpu]: Invalid value: "-1": must be greater than or equal to 0',
    ],
  ],
  [
    'an unknown resource',
    { requests: { foo: '1' } },
    [
      'requests[foo]: Invalid value: "foo": must be a standard resource type or fully qualified',
      'requests[foo]: Invalid value: "foo": must be a standard resource for containers',
    ],
  ],
  [
    'a resource of others',
    { requests: { pods: '1' } },
    ['requests[pods]: Invalid value: "pods": must be a standard resource for containers'],
  ],
  [
    'an extended resource without limit',
    { requests: { 'a.b/gpu': '1' } },
    ['limits: Required value: Limit must be set for non overcommitable resources'],
  ],
  [
    'another limit of an extended resource',
    { limits: { 'a.b/gpu': '2' }, requests: { 'a.b/gpu': '1' } },
    ['requests: Invalid value: "1": must be equal to a.b/gpu limit'],
  ],
  [
    'half a device',
    { limits: { 'a.b/gpu': '1500m' } },
    ['limits[a.b/gpu]: Invalid value: "1500m": must be an integer', 'requests[a.b/gpu]: Invalid value: "1500m": must be an integer'],
  ],
  ['huge pages alone', { limits: { 'hugepages-2Mi': '2Mi' } }, [': Forbidden: HugePages require cpu or memory']],
];

test('`pods` say what is wrong with the resources of a container', () => {
  for (const [what, resources, expected] of resourceCases) {
    const prefix = 'spec.containers[0].resources';
    assertErrors(
      createErrors(pods, one({ resources })),
      expected.map((text) => (text.startsWith(':') ? `${prefix}${text}` : `${prefix}.${text}`)),
      what,
    );
  }
});
