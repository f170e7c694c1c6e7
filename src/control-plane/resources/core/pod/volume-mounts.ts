// Where a container sees the pod's volumes: as folders (mounts) or as raw devices.
import type { Container, VolumeDevice, VolumeMount } from '../../../../api/types/core.v1.generated.ts';
import {
  type FieldError,
  forbiddenField,
  invalidValue,
  notFoundValue,
  notSupported,
  required,
} from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { each, requireText } from '../../rules.ts';
import { descendingPath, withoutBacksteps } from './paths.ts';
import type { KnownVolumes } from './volumes.ts';

const propagations: readonly string[] = ['Bidirectional', 'HostToContainer', 'None'];

const validatePropagation = (mode: string | undefined, container: Draft<Container>, field: string): FieldError[] => {
  if (mode === undefined) return [];
  const errors = propagations.includes(mode) ? [] : [notSupported(field, mode, propagations)];
  if (mode === 'Bidirectional' && container.securityContext?.privileged !== true) {
    errors.push(forbiddenField(field, 'Bidirectional mount propagation is available only to privileged containers'));
  }
  return errors;
};

/** Upstream's paths do not say which mount. */
const validateSubPaths = ({ subPath = '', subPathExpr = '' }: Draft<VolumeMount>, mounts: string, at: string): FieldError[] => {
  const errors = subPath === '' ? [] : descendingPath(subPath, `${mounts}.subPath`);
  if (subPathExpr === '') return errors;
  if (subPath !== '') errors.push(invalidValue(`${at}.subPathExpr`, subPathExpr, 'subPathExpr and subPath are mutually exclusive'));
  return [...errors, ...descendingPath(subPathExpr, `${mounts}.subPathExpr`)];
};

export const validateMounts = (container: Draft<Container>, volumes: KnownVolumes, field: string): FieldError[] => {
  const taken = new Set<string>();
  const devices = new Set(container.volumeDevices?.map(({ name = '' }) => name));
  const devicePaths = new Set(container.volumeDevices?.map(({ devicePath = '' }) => devicePath));
  return each(container.volumeMounts, field, (mount, at) => {
    const { name = '', mountPath = '' } = mount;
    const errors = [
      ...requireText(`${at}.name`, name),
      ...(volumes.has(name) ? [] : [notFoundValue(`${at}.name`, name)]),
      ...requireText(`${at}.mountPath`, mountPath),
    ];
    if (taken.has(mountPath)) errors.push(invalidValue(`${at}.mountPath`, mountPath, 'must be unique'));
    taken.add(mountPath);
    if (devices.has(name)) {
      errors.push(invalidValue(`${at}.name`, name, 'must not already exist in volumeDevices'));
    }
    if (devicePaths.has(mountPath)) {
      errors.push(invalidValue(`${at}.mountPath`, mountPath, 'must not already exist as a path in volumeDevices'));
    }
    return [
      ...errors,
      ...validateSubPaths(mount, field, at),
      ...validatePropagation(mount.mountPropagation, container, `${field}.mountPropagation`),
    ];
  });
};

const validateVolume = (name: string, volumes: KnownVolumes, field: string): FieldError[] => {
  const volume = volumes.get(name);
  if (volume === undefined) return [notFoundValue(field, name)];
  return volume.persistentVolumeClaim === undefined
    ? [invalidValue(field, name, 'can only use volume source type of PersistentVolumeClaim for block mode')]
    : [];
};

class TakenDevices {
  readonly #names = new Set<string>();
  readonly #paths = new Set<string>();

  check({ name = '', devicePath = '' }: Draft<VolumeDevice>, at: string): { name: FieldError[]; path: FieldError[] } {
    const unique = (taken: Set<string>, value: string, field: string): FieldError[] =>
      taken.has(value) ? [invalidValue(field, value, 'must be unique')] : [];
    const result = { name: unique(this.#names, name, `${at}.name`), path: unique(this.#paths, devicePath, `${at}.devicePath`) };
    const strays = devicePath !== '' && withoutBacksteps(devicePath, at).length > 0;
    if (strays) result.path.push(invalidValue(`${at}.devicePath`, devicePath, "can not contain backsteps ('..')"));
    else this.#paths.add(devicePath);
    if (name !== '') this.#names.add(name);
    return result;
  }
}

export const validateDevices = (container: Draft<Container>, volumes: KnownVolumes, field: string): FieldError[] => {
  const taken = new TakenDevices();
  const mounts = new Set(container.volumeMounts?.map(({ name = '' }) => name));
  const mountPaths = new Set(container.volumeMounts?.map(({ mountPath = '' }) => mountPath));
  return each(container.volumeDevices, field, (device, at) => {
    const { name = '', devicePath = '' } = device;
    const repeated = taken.check(device, at);
    return [
      ...requireText(`${at}.name`, name),
      ...repeated.name,
      ...validateVolume(name, volumes, `${at}.name`),
      ...(devicePath === '' ? [required(`${at}.devicePath`)] : []),
      ...repeated.path,
      ...(mounts.has(name) ? [invalidValue(`${at}.name`, name, 'must not already exist in volumeMounts')] : []),
      ...(mountPaths.has(devicePath)
        ? [invalidValue(`${at}.devicePath`, devicePath, 'must not already exist as a path in volumeMounts')]
        : []),
    ];
  });
};
