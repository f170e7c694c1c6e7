// What a volume gets when its author did not say.
import type { DownwardAPIVolumeFile, ProjectedVolumeSource, Volume } from '../../../../api/types/core.v1.generated.ts';
import type { Draft } from '../../draft.ts';
import { fill } from '../../fill.ts';

const readableByAll = 0o644;
const hour = 3600;

const defaultFiles = (files: readonly Draft<DownwardAPIVolumeFile>[] | undefined): void => {
  for (const { fieldRef, resourceFieldRef } of files ?? []) {
    fill(fieldRef, 'apiVersion', 'v1');
    fill(resourceFieldRef, 'divisor', '0');
  }
};

const defaultProjected = (projected: Draft<ProjectedVolumeSource>): void => {
  fill(projected, 'defaultMode', readableByAll);
  for (const { downwardAPI, serviceAccountToken } of projected.sources ?? []) {
    defaultFiles(downwardAPI?.items);
    fill(serviceAccountToken, 'expirationSeconds', hour);
  }
};

const defaultNetworkStorage = ({ iscsi, rbd, azureDisk, scaleIO, ephemeral }: Draft<Volume>): void => {
  fill(iscsi, 'iscsiInterface', 'default');
  fill(rbd, 'pool', 'rbd');
  fill(rbd, 'user', 'admin');
  fill(rbd, 'keyring', '/etc/ceph/keyring');
  fill(azureDisk, 'cachingMode', 'ReadWrite');
  fill(azureDisk, 'kind', 'Shared');
  fill(azureDisk, 'fsType', 'ext4');
  fill(azureDisk, 'readOnly', false);
  fill(scaleIO, 'storageMode', 'ThinProvisioned');
  fill(scaleIO, 'fsType', 'xfs');
  fill(ephemeral?.volumeClaimTemplate?.spec, 'volumeMode', 'Filesystem');
};

export const defaultVolume = (volume: Draft<Volume>): void => {
  if (Object.keys(volume).every((key) => key === 'name')) volume.emptyDir = {};
  const { hostPath, secret, configMap, downwardAPI, projected } = volume;
  fill(hostPath, 'type', '');
  fill(secret, 'defaultMode', readableByAll);
  fill(configMap, 'defaultMode', readableByAll);
  fill(downwardAPI, 'defaultMode', readableByAll);
  defaultFiles(downwardAPI?.items);
  if (projected !== undefined) defaultProjected(projected);
  defaultNetworkStorage(volume);
};
