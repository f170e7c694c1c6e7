// The other objects a pod refers to by name: what its kubelet must read to run it (pkg/api/v1/pod/util.go).
import type { Container, Pod, ProjectedVolumeSource, Volume } from '../../../../api/types/core.v1.generated.ts';
import type { Draft } from '../../draft.ts';

export interface PodReferences {
  readonly secrets: ReadonlySet<string>;
  readonly configMaps: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

interface Found {
  readonly secrets: Set<string>;
  readonly configMaps: Set<string>;
  readonly claims: Set<string>;
}

const add = (names: Set<string>, name: string | undefined): void => {
  if (name !== undefined && name !== '') names.add(name);
};

const ofContainer = ({ env = [], envFrom = [] }: Draft<Container>, { secrets, configMaps }: Found): void => {
  for (const { secretRef, configMapRef } of envFrom) {
    add(secrets, secretRef?.name);
    add(configMaps, configMapRef?.name);
  }
  for (const { valueFrom } of env) {
    add(secrets, valueFrom?.secretKeyRef?.name);
    add(configMaps, valueFrom?.configMapKeyRef?.name);
  }
};

const ofProjection = ({ sources = [] }: Draft<ProjectedVolumeSource>, { secrets, configMaps }: Found): void => {
  for (const { secret, configMap } of sources) {
    add(secrets, secret?.name);
    add(configMaps, configMap?.name);
  }
};

/** Drivers that take a secret each name it in a place of their own. */
const secretOf = (volume: Draft<Volume>): string | undefined =>
  volume.secret?.secretName ??
  volume.azureFile?.secretName ??
  volume.csi?.nodePublishSecretRef?.name ??
  withSecretRef(volume)?.secretRef?.name;

const withSecretRef = ({ cephfs, cinder, flexVolume, rbd, scaleIO, iscsi, storageos }: Draft<Volume>) =>
  cephfs ?? cinder ?? flexVolume ?? rbd ?? scaleIO ?? iscsi ?? storageos;

const ofVolume = (volume: Draft<Volume>, podName: string, found: Found): void => {
  add(found.secrets, secretOf(volume));
  add(found.configMaps, volume.configMap?.name);
  if (volume.projected !== undefined) ofProjection(volume.projected, found);
  add(found.claims, volume.persistentVolumeClaim?.claimName);
  if (volume.ephemeral !== undefined) add(found.claims, `${podName}-${volume.name ?? ''}`);
};

export const referencesOf = ({ metadata, spec = {} }: Draft<Pod>): PodReferences => {
  const found: Found = { secrets: new Set(), configMaps: new Set(), claims: new Set() };
  for (const { name } of spec.imagePullSecrets ?? []) add(found.secrets, name);
  for (const containers of [spec.initContainers, spec.containers, spec.ephemeralContainers]) {
    for (const container of containers ?? []) ofContainer(container, found);
  }
  for (const volume of spec.volumes ?? []) ofVolume(volume, metadata?.name ?? '', found);
  return found;
};
