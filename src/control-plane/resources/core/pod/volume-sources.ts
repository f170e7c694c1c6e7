// What each kind of volume needs, in the order in which upstream looks at them.
import type { ConfigMapVolumeSource, HostPathVolumeSource, SecretVolumeSource, Volume } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, forbiddenField, invalidValue, notSupported, required } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { each, requireText } from '../../rules.ts';
import { validateDriverName } from '../../storage/csi-node.ts';
import { isNegative } from '../quantities.ts';
import { descendingPath, fileMode, withoutBacksteps } from './paths.ts';
import { validateDownwardFile, validateKeyToPath, validateProjected } from './projected-volume.ts';

type SourceName = Exclude<keyof Volume, 'name'>;

interface SourceRule {
  readonly name: SourceName;
  /** The field as upstream spells it when there is more than one source. */
  readonly forbiddenAs: string;
  check(volume: Draft<Volume>, field: string): FieldError[];
}

const hostPathTypes: readonly string[] = [
  '',
  'BlockDevice',
  'CharDevice',
  'Directory',
  'DirectoryOrCreate',
  'File',
  'FileOrCreate',
  'Socket',
];

const hostPath = ({ path = '', type }: Draft<HostPathVolumeSource>, field: string): FieldError[] => {
  if (path === '') return [required(`${field}.path`)];
  const typed = type === undefined || hostPathTypes.includes(type) ? [] : [notSupported(`${field}.type`, type, hostPathTypes)];
  return [...withoutBacksteps(path, `${field}.path`), ...typed];
};

const keyed = ({ defaultMode, items }: Draft<SecretVolumeSource | ConfigMapVolumeSource>, field: string): FieldError[] => [
  ...fileMode(defaultMode, `${field}.defaultMode`),
  ...each(items, `${field}.items`, validateKeyToPath),
];

const partition = (value: number | undefined, field: string): FieldError[] =>
  value !== undefined && (value < 0 || value > 255)
    ? [invalidValue(`${field}.partition`, value, 'must be between 1 and 255, inclusive')]
    : [];

const rule = <K extends SourceName>(
  name: K,
  check: (source: NonNullable<Draft<Volume>[K]>, field: string) => FieldError[],
  spelled: { forbiddenAs?: string; field?: string } = {},
): SourceRule => ({
  name,
  forbiddenAs: spelled.forbiddenAs ?? name,
  check: (volume, field) => {
    const source = volume[name];
    return source === undefined ? [] : check(source, `${field}.${spelled.field ?? name}`);
  },
});

const unchecked = (): FieldError[] => [];

export const sourceRules: readonly SourceRule[] = [
  rule('emptyDir', ({ sizeLimit }, field) =>
    sizeLimit !== undefined && isNegative(sizeLimit)
      ? [forbiddenField(`${field}.sizeLimit`, 'SizeLimit field must be a valid resource quantity')]
      : [],
  ),
  rule('hostPath', hostPath),
  rule('gitRepo', ({ repository, directory = '' }, field) => [
    ...requireText(`${field}.repository`, repository),
    ...descendingPath(directory, `${field}.directory`),
  ]),
  rule('gcePersistentDisk', (source, field) => [...requireText(`${field}.pdName`, source.pdName), ...partition(source.partition, field)], {
    field: 'persistentDisk',
  }),
  rule('awsElasticBlockStore', (source, field) => [
    ...requireText(`${field}.volumeID`, source.volumeID),
    ...partition(source.partition, field),
  ]),
  rule('secret', (source, field) => [...requireText(`${field}.secretName`, source.secretName), ...keyed(source, field)]),
  rule('nfs', ({ server, path = '' }, field) => [
    ...requireText(`${field}.server`, server),
    ...requireText(`${field}.path`, path),
    ...(path.startsWith('/') ? [] : [invalidValue(`${field}.path`, path, 'must be an absolute path')]),
  ]),
  rule('iscsi', ({ targetPortal, iqn }, field) => [
    ...requireText(`${field}.targetPortal`, targetPortal),
    ...requireText(`${field}.iqn`, iqn),
  ]),
  rule('glusterfs', ({ endpoints, path }, field) => [
    ...requireText(`${field}.endpoints`, endpoints),
    ...requireText(`${field}.path`, path),
  ]),
  rule('flocker', unchecked),
  rule('persistentVolumeClaim', ({ claimName }, field) => requireText(`${field}.claimName`, claimName)),
  rule('rbd', ({ monitors = [], image }, field) => [
    ...(monitors.length === 0 ? [required(`${field}.monitors`)] : []),
    ...requireText(`${field}.image`, image),
  ]),
  rule('cinder', ({ volumeID }, field) => requireText(`${field}.volumeID`, volumeID)),
  rule('cephfs', ({ monitors = [] }, field) => (monitors.length === 0 ? [required(`${field}.monitors`)] : []), { forbiddenAs: 'cephFS' }),
  rule('quobyte', ({ registry, volume }, field) => [
    ...requireText(`${field}.registry`, registry),
    ...requireText(`${field}.volume`, volume),
  ]),
  rule(
    'downwardAPI',
    ({ defaultMode, items = [] }, field) => [
      ...fileMode(defaultMode, `${field}.defaultMode`),
      ...items.flatMap((file) => validateDownwardFile(file, field)),
    ],
    { forbiddenAs: 'downwarAPI' },
  ),
  rule('fc', unchecked),
  rule('flexVolume', ({ driver }, field) => requireText(`${field}.driver`, driver)),
  rule('configMap', (source, field) => [...requireText(`${field}.name`, source.name), ...keyed(source, field)]),
  rule('azureFile', ({ secretName, shareName }, field) => [
    ...requireText(`${field}.secretName`, secretName),
    ...requireText(`${field}.shareName`, shareName),
  ]),
  rule('vsphereVolume', ({ volumePath }, field) => requireText(`${field}.volumePath`, volumePath)),
  rule('photonPersistentDisk', ({ pdID }, field) => requireText(`${field}.pdID`, pdID)),
  rule('portworxVolume', ({ volumeID }, field) => requireText(`${field}.volumeID`, volumeID)),
  rule('azureDisk', ({ diskName, diskURI }, field) => [
    ...requireText(`${field}.diskName`, diskName),
    ...requireText(`${field}.diskURI`, diskURI),
  ]),
  rule('storageos', unchecked),
  rule('projected', validateProjected),
  rule('scaleIO', ({ gateway, system, volumeName }, field) => [
    ...requireText(`${field}.gateway`, gateway),
    ...requireText(`${field}.system`, system),
    ...requireText(`${field}.volumeName`, volumeName),
  ]),
  rule('csi', ({ driver = '', nodePublishSecretRef }, field) => [
    ...validateDriverName(driver, `${field}.driver`),
    // The blank in the path is upstream's.
    ...(nodePublishSecretRef === undefined ? [] : requireText(`${field}.nodePublishSecretRef .name`, nodePublishSecretRef.name)),
  ]),
  rule('ephemeral', ({ volumeClaimTemplate }, field) =>
    volumeClaimTemplate === undefined ? [required(`${field}.volumeClaimTemplate`)] : [],
  ),
  rule('image', unchecked),
];
