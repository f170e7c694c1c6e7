// The volumes of a pod: each has a name of its own and exactly one source.
import { goQuote } from '../../../../api/go-quote.ts';
import type { Volume } from '../../../../api/types/core.v1.generated.ts';
import { duplicate, type FieldError, forbiddenField, invalidValue, required } from '../../../../api/validation/field-error.ts';
import { dnsSubdomainFaults } from '../../../../api/validation/names.ts';
import type { Draft } from '../../draft.ts';
import { dnsLabel } from '../../rules.ts';
import { sourceRules } from './volume-sources.ts';

/** Volumes without a fault, by name: what mounts may refer to. */
export type KnownVolumes = ReadonlyMap<string, Draft<Volume>>;

const validateSource = (volume: Draft<Volume>, field: string): FieldError[] => {
  const given = sourceRules.filter(({ name }) => volume[name] !== undefined);
  if (given.length === 0) return [required(field, 'must specify a volume type')];
  return given.flatMap((rule, index) =>
    index === 0 ? rule.check(volume, field) : [forbiddenField(`${field}.${rule.forbiddenAs}`, 'may not specify more than 1 volume type')],
  );
};

/** A generic ephemeral volume's claim is named after pod and volume. */
const validateClaimName = ({ ephemeral, name = '' }: Draft<Volume>, podName: string, field: string): FieldError[] => {
  if (ephemeral === undefined || podName === '' || name === '') return [];
  const claim = `${podName}-${name}`;
  return dnsSubdomainFaults(claim).map((fault) => invalidValue(`${field}.name`, name, `PVC name ${goQuote(claim)}: ${fault}`));
};

const claimsMadeFor = (volumes: readonly Draft<Volume>[], podName: string): ReadonlySet<string> =>
  new Set(podName === '' ? [] : volumes.filter(({ ephemeral }) => ephemeral !== undefined).map(({ name = '' }) => `${podName}-${name}`));

export const validateVolumes = (
  volumes: readonly Draft<Volume>[],
  podName: string,
  field: string,
): { readonly known: KnownVolumes; readonly errors: FieldError[] } => {
  const known = new Map<string, Draft<Volume>>();
  const errors: FieldError[] = [];
  const claims = claimsMadeFor(volumes, podName);
  for (const [index, volume] of volumes.entries()) {
    const at = `${field}[${index}]`;
    const { name = '' } = volume;
    const found = [
      ...validateSource(volume, at),
      ...validateClaimName(volume, podName, at),
      ...(name === '' ? [required(`${at}.name`)] : dnsLabel(`${at}.name`, name)),
      ...(known.has(name) ? [duplicate(`${at}.name`, name)] : []),
    ];
    if (found.length === 0) known.set(name, volume);
    const claim = volume.persistentVolumeClaim?.claimName ?? '';
    if (claims.has(claim)) {
      found.push(
        invalidValue(`${at}.persistentVolumeClaim.claimName`, claim, 'must not reference a PVC that gets created for an ephemeral volume'),
      );
    }
    for (const error of found) errors.push(error);
  }
  return { known, errors };
};
