// Files that kubelets write into volumes from secrets, config maps, the pod itself, and tokens.
import type { DownwardAPIVolumeFile, KeyToPath, ProjectedVolumeSource, VolumeProjection } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, forbiddenField, invalidValue, required } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { each, requireText } from '../../rules.ts';
import { validateFieldRef, validateResourceRef, volumeFields } from './downward-references.ts';
import { fileMode, unreservedPath } from './paths.ts';

export const validateKeyToPath = ({ key, path = '', mode }: Draft<KeyToPath>, field: string): FieldError[] => [
  ...requireText(`${field}.key`, key),
  ...requireText(`${field}.path`, path),
  ...unreservedPath(path, `${field}.path`),
  ...fileMode(mode, `${field}.mode`),
];

const validateReference = ({ fieldRef, resourceFieldRef }: Draft<DownwardAPIVolumeFile>, field: string): FieldError[] => {
  if (fieldRef !== undefined) {
    const errors = validateFieldRef(fieldRef, volumeFields, `${field}.fieldRef`);
    if (resourceFieldRef !== undefined) {
      errors.push(invalidValue(field, 'resource', 'fieldRef and resourceFieldRef can not be specified simultaneously'));
    }
    return errors;
  }
  if (resourceFieldRef === undefined) return [required(field, 'one of fieldRef and resourceFieldRef is required')];
  return validateResourceRef(resourceFieldRef, `${field}.resourceFieldRef`, 'container required');
};

/** Upstream's paths do not say which file. */
export const validateDownwardFile = (file: Draft<DownwardAPIVolumeFile>, field: string): FieldError[] => [
  ...requireText(`${field}.path`, file.path),
  ...unreservedPath(file.path ?? '', `${field}.path`),
  ...validateReference(file, field),
  ...fileMode(file.mode, `${field}.mode`),
];

/** Two files of one volume must not stand at the same path. */
class TakenPaths {
  readonly #taken = new Set<string>();
  readonly #field: string;

  constructor(field: string) {
    this.#field = field;
  }

  take(path: string | undefined, owner: string): FieldError[] {
    if (path === undefined || path === '') return [];
    if (this.#taken.has(path)) return [invalidValue(this.#field, owner, 'conflicting duplicate paths')];
    this.#taken.add(path);
    return [];
  }
}

const keyedSource = (source: Draft<VolumeProjection>['secret'], field: string, taken: TakenPaths): FieldError[] => {
  if (source === undefined) return [];
  const { name = '', items } = source;
  return [
    ...requireText(`${field}.name`, name),
    ...each(items, `${field}.items`, (item, at) => [...validateKeyToPath(item, at), ...taken.take(item.path, name)]),
  ];
};

const tokenSource = (source: Draft<VolumeProjection>['serviceAccountToken'], field: string, volume: string): FieldError[] => {
  if (source === undefined) return [];
  const { expirationSeconds = 0, path } = source;
  const at = `${field}.expirationSeconds`;
  const errors: FieldError[] = [];
  if (expirationSeconds < 600) errors.push(invalidValue(at, expirationSeconds, 'may not specify a duration less than 10 minutes'));
  if (expirationSeconds > 2 ** 32) errors.push(invalidValue(at, expirationSeconds, 'may not specify a duration larger than 2^32 seconds'));
  return [...errors, ...requireText(`${volume}.path`, path)];
};

export const validateProjected = (volume: Draft<ProjectedVolumeSource>, field: string): FieldError[] => {
  const taken = new TakenPaths(field);
  return [
    ...fileMode(volume.defaultMode, `${field}.defaultMode`),
    ...each(volume.sources, `${field}.sources`, (source, at) => {
      const { secret, configMap, downwardAPI, serviceAccountToken, clusterTrustBundle, podCertificate } = source;
      const errors = [
        ...keyedSource(secret, `${at}.secret`, taken),
        ...keyedSource(configMap, `${at}.configMap`, taken),
        ...(downwardAPI?.items ?? []).flatMap((file) => [
          ...validateDownwardFile(file, `${at}.downwardAPI`),
          ...taken.take(file.path, file.path ?? ''),
        ]),
        ...tokenSource(serviceAccountToken, `${at}.serviceAccountToken`, field),
      ];
      const given = [secret, configMap, downwardAPI, serviceAccountToken, clusterTrustBundle, podCertificate].filter(
        (one) => one !== undefined,
      );
      return given.length > 1 ? [...errors, forbiddenField(at, 'may not specify more than 1 volume type')] : errors;
    }),
  ];
};
