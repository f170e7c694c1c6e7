import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pod } from '../../../../api/types/core.v1.generated.ts';
import { created } from '../../declared.suite.ts';
import { pods } from '../pod.ts';
import { tagOf } from './image-name.ts';

const filled = (spec: object): Pod => created(pods, { spec }) as Pod;

test('`pods` get what their author did not say', () => {
  assert.deepEqual(filled({ containers: [{ name: 'c', image: 'i' }] }), {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'x', namespace: 'default' },
    spec: {
      containers: [
        {
          name: 'c',
          image: 'i',
          resources: {},
          terminationMessagePath: '/dev/termination-log',
          terminationMessagePolicy: 'File',
          imagePullPolicy: 'Always',
        },
      ],
      restartPolicy: 'Always',
      terminationGracePeriodSeconds: 30,
      dnsPolicy: 'ClusterFirst',
      securityContext: {},
      schedulerName: 'default-scheduler',
      enableServiceLinks: true,
    },
    status: { phase: 'Pending', qosClass: 'BestEffort' },
  });
});

test('`pods` get defaults for probes, ports and references', () => {
  const { spec } = filled({
    serviceAccount: 'sa',
    hostNetwork: true,
    containers: [
      {
        name: 'c',
        image: 'i:1',
        ports: [{ containerPort: 80 }],
        livenessProbe: { httpGet: { port: 80 } },
        env: [
          { name: 'A', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
          { name: 'B', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } },
        ],
        resources: { limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '500m' } },
      },
    ],
  });
  const [container] = spec.containers;
  assert.equal(spec.serviceAccountName, 'sa');
  assert.equal(container?.imagePullPolicy, 'IfNotPresent');
  assert.deepEqual(container.ports, [{ containerPort: 80, protocol: 'TCP', hostPort: 80 }]);
  assert.deepEqual(container.livenessProbe, {
    httpGet: { port: 80, path: '/', scheme: 'HTTP' },
    timeoutSeconds: 1,
    periodSeconds: 10,
    successThreshold: 1,
    failureThreshold: 3,
  });
  assert.deepEqual(container.resources?.requests, { cpu: '500m', memory: '1Gi' });
  assert.deepEqual(
    container.env?.map(({ valueFrom }) => valueFrom),
    [{ fieldRef: { fieldPath: 'metadata.name', apiVersion: 'v1' } }, { resourceFieldRef: { resource: 'limits.cpu', divisor: '0' } }],
  );
});

test('`pods` get defaults for volumes', () => {
  const projected = { sources: [{ serviceAccountToken: { path: 't' } }] };
  const { spec } = filled({
    volumes: [{ name: 'a' }, { name: 'b', hostPath: { path: '/x' } }, { name: 'c', secret: { secretName: 's' } }, { name: 'd', projected }],
  });
  assert.deepEqual(spec.volumes, [
    { name: 'a', emptyDir: {} },
    { name: 'b', hostPath: { path: '/x', type: '' } },
    { name: 'c', secret: { secretName: 's', defaultMode: 0o644 } },
    { name: 'd', projected: { sources: [{ serviceAccountToken: { path: 't', expirationSeconds: 3600 } }], defaultMode: 0o644 } },
  ]);
});

const tags: readonly [string, string][] = [
  ['nginx', 'latest'],
  ['nginx:latest', 'latest'],
  ['nginx:1.19', '1.19'],
  ['k8s.gcr.io/pause', 'latest'],
  ['localhost:5000/a/b', 'latest'],
  ['localhost:5000/a/b:v1', 'v1'],
  [`nginx@sha256:${'a'.repeat(64)}`, ''],
  [`nginx:1.19@sha256:${'a'.repeat(64)}`, '1.19'],
  ['Not An Image', ''],
  ['', ''],
];

test('`tagOf` tells the tag of an image, and latest when there is none', () => {
  for (const [image, tag] of tags) assert.equal(tagOf(image), tag, image);
});

const classes: readonly [string, object[], string][] = [
  ['no resources', [{}], 'BestEffort'],
  ['equal requests and limits', [{ limits: { cpu: '1', memory: '1Gi' } }], 'Guaranteed'],
  ['one of two limited', [{ limits: { cpu: '1', memory: '1Gi' } }, {}], 'Burstable'],
  ['no memory limit', [{ limits: { cpu: '1' } }], 'Burstable'],
  ['lower requests', [{ limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '500m' } }], 'Burstable'],
  ['the same written differently', [{ limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '1000m', memory: '1024Mi' } }], 'Guaranteed'],
  ['only others', [{ limits: { 'ephemeral-storage': '1' } }], 'BestEffort'],
  ['zero', [{ requests: { cpu: '0' } }], 'BestEffort'],
];

test('`pods` are classed by what they ask for', () => {
  for (const [what, resources, expected] of classes) {
    const containers = resources.map((wanted, index) => ({ name: `c${index}`, image: 'i', resources: wanted }));
    assert.equal(filled({ containers }).status?.qosClass, expected, what);
  }
});
