import { test } from 'node:test';
import { assertErrors, createErrors } from '../../declared.suite.ts';
import { pods } from '../pod.ts';

const errorsOf = (container: object, spec: object): string[] =>
  createErrors(pods, { spec: { containers: [{ name: 'c', image: 'i', ...container }], serviceAccountName: 'default', ...spec } });

const volumes: readonly [string, object, string[]][] = [
  ['nothing said is an emptyDir', { name: 'a' }, []],
  ['no name', { emptyDir: {} }, ['name: Required value']],
  ['a bad name', { name: 'A', emptyDir: {} }, ['name: Invalid value: "A": a lowercase RFC 1123 label']],
  ['two sources', { name: 'a', emptyDir: {}, hostPath: { path: '/' } }, ['hostPath: Forbidden: may not specify more than 1 volume type']],
  ['hostPath without path', { name: 'a', hostPath: { path: '' } }, ['hostPath.path: Required value']],
  [
    'hostPath that climbs',
    { name: 'a', hostPath: { path: '/../x', type: 'X' } },
    [
      'hostPath.path: Invalid value: "/../x": must not contain \'..\'',
      'hostPath.type: Unsupported value: "X": supported values: "", "BlockDevice", "CharDevice"',
    ],
  ],
  [
    'a mode that is none',
    { name: 'a', secret: { secretName: 'x', defaultMode: 9999 } },
    ['secret.defaultMode: Invalid value: 9999: must be a number between 0 and 0777 (octal), both inclusive'],
  ],
  ['no secret', { name: 'a', secret: {} }, ['secret.secretName: Required value']],
  ['an item without path', { name: 'a', configMap: { name: 'x', items: [{ key: 'k' }] } }, ['configMap.items[0].path: Required value']],
  [
    'an item outside',
    { name: 'a', configMap: { name: 'x', items: [{ key: 'k', path: '/x' }] } },
    ['configMap.items[0].path: Invalid value: "/x": must be a relative path'],
  ],
  [
    'an item with dots',
    { name: 'a', configMap: { name: 'x', items: [{ key: 'k', path: '..x' }] } },
    ['configMap.items[0].path: Invalid value: "..x": must not start with \'..\''],
  ],
  ['no claim', { name: 'a', persistentVolumeClaim: {} }, ['persistentVolumeClaim.claimName: Required value']],
  [
    'a negative size',
    { name: 'a', emptyDir: { sizeLimit: '-1' } },
    ['emptyDir.sizeLimit: Forbidden: SizeLimit field must be a valid resource quantity'],
  ],
  [
    'a file about nothing',
    { name: 'a', downwardAPI: { items: [{ path: 'x' }] } },
    ['downwardAPI: Required value: one of fieldRef and resourceFieldRef is required'],
  ],
  [
    'a resource of nobody',
    { name: 'a', downwardAPI: { items: [{ path: 'x', resourceFieldRef: { resource: 'limits.cpu' } }] } },
    ['downwardAPI.resourceFieldRef.containerName: Required value'],
  ],
  [
    'two files at one path',
    {
      name: 'a',
      projected: {
        sources: [
          { secret: { name: 's', items: [{ key: 'a', path: 'p' }] } },
          { configMap: { name: 'm', items: [{ key: 'a', path: 'p' }] } },
        ],
      },
    },
    ['projected: Invalid value: "m": conflicting duplicate paths'],
  ],
  [
    'a short-lived token',
    { name: 'a', projected: { sources: [{ serviceAccountToken: { path: 't', expirationSeconds: 1 } }] } },
    ['projected.sources[0].serviceAccountToken.expirationSeconds: Invalid value: 1: may not specify a duration less than 10 minutes'],
  ],
  [
    'two projections in one',
    { name: 'a', projected: { sources: [{ secret: { name: 'x' }, configMap: { name: 'x' } }] } },
    ['projected.sources[0]: Forbidden: may not specify more than 1 volume type'],
  ],
  [
    'a nameless driver',
    { name: 'a', csi: { driver: '' } },
    ['csi.driver: Required value', 'csi.driver: Invalid value: "": a lowercase RFC 1123 subdomain'],
  ],
];

test('`pods` say what is wrong with volumes', () => {
  for (const [what, volume, expected] of volumes) {
    assertErrors(
      errorsOf({}, { volumes: [volume] }),
      expected.map((text) => `spec.volumes[0].${text}`),
      what,
    );
  }
});

test('`pods` refuse a second volume of the same name', () => {
  assertErrors(errorsOf({}, { volumes: [{ name: 'a' }, { name: 'a' }] }), ['spec.volumes[1].name: Duplicate value: "a"']);
});

test('`pods` refuse a token when no service account is named', () => {
  const volumes = [{ name: 't', projected: { sources: [{ serviceAccountToken: { path: 'x' } }] } }];
  assertErrors(errorsOf({}, { serviceAccountName: '', volumes }), [
    'spec.volumes[0].projected.sources[0].serviceAccountToken: Forbidden: must not be specified when serviceAccountName is not set',
  ]);
});

const mounts: readonly [string, object[], string[]][] = [
  ['a known volume', [{ name: 'v', mountPath: '/a' }], []],
  ['an unknown volume', [{ name: 'x', mountPath: '/a' }], ['volumeMounts[0].name: Not found: "x"']],
  ['nowhere', [{ name: 'v' }], ['volumeMounts[0].mountPath: Required value']],
  [
    'the same place twice',
    [
      { name: 'v', mountPath: '/a' },
      { name: 'v', mountPath: '/a' },
    ],
    ['volumeMounts[1].mountPath: Invalid value: "/a": must be unique'],
  ],
  [
    'a path outside',
    [{ name: 'v', mountPath: '/a', subPath: '../x' }],
    ['volumeMounts.subPath: Invalid value: "../x": must not contain \'..\''],
  ],
  [
    'two sub-paths',
    [{ name: 'v', mountPath: '/a', subPath: 'x', subPathExpr: 'y' }],
    ['volumeMounts[0].subPathExpr: Invalid value: "y": subPathExpr and subPath are mutually exclusive'],
  ],
  [
    'unknown propagation',
    [{ name: 'v', mountPath: '/a', mountPropagation: 'X' }],
    ['volumeMounts.mountPropagation: Unsupported value: "X": supported values: "Bidirectional", "HostToContainer", "None"'],
  ],
  [
    'propagation to the host',
    [{ name: 'v', mountPath: '/a', mountPropagation: 'Bidirectional' }],
    ['volumeMounts.mountPropagation: Forbidden: Bidirectional mount propagation is available only to privileged containers'],
  ],
];

test('`pods` say what is wrong with volume mounts', () => {
  for (const [what, volumeMounts, expected] of mounts) {
    assertErrors(
      errorsOf({ volumeMounts }, { volumes: [{ name: 'v' }] }),
      expected.map((text) => `spec.containers[0].${text}`),
      what,
    );
  }
});

test('`pods` give raw devices of claims only', () => {
  const volumes = [{ name: 'v' }, { name: 'w', persistentVolumeClaim: { claimName: 'x' } }];
  const volumeDevices = [
    { name: 'v', devicePath: '/a' },
    { name: 'w', devicePath: '/b' },
    { name: 'w', devicePath: '/c/../d' },
    { name: 'y', devicePath: '' },
  ];
  const prefix = 'spec.containers[0].volumeDevices';
  assertErrors(errorsOf({ volumeDevices }, { volumes }), [
    `${prefix}[0].name: Invalid value: "v": can only use volume source type of PersistentVolumeClaim for block mode`,
    `${prefix}[2].name: Invalid value: "w": must be unique`,
    `${prefix}[2].devicePath: Invalid value: "/c/../d": can not contain backsteps ('..')`,
    `${prefix}[3].name: Not found: "y"`,
    `${prefix}[3].devicePath: Required value`,
  ]);
});
