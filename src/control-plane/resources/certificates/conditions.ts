// Conditions of a signing request: approved or denied by one path, failed by another, and none is ever taken back.
import type { CertificateSigningRequest, CertificateSigningRequestCondition } from '../../../api/types/certificates.v1.generated.ts';
import { duplicate, type FieldError, forbiddenField, invalidValue, notSupported, required } from '../../../api/validation/field-error.ts';
import type { Draft } from '../draft.ts';
import { each } from '../rules.ts';
import { differences } from '../semantic-equal.ts';
import { rfc3339 } from '../timestamp.ts';

type Condition = Draft<CertificateSigningRequestCondition>;
type Request = Draft<CertificateSigningRequest>;

const field = 'status.conditions';
const verdicts: readonly string[] = ['Approved', 'Denied'];
const onlyTrue: readonly string[] = [...verdicts, 'Failed'];

const conditionsOf = ({ status }: Request): readonly Condition[] => status?.conditions ?? [];
const ofType = (request: Request, type: string): Condition[] => conditionsOf(request).filter((condition) => condition.type === type);

const validateStatus = ({ type = '', status = '' }: Condition, at: string): FieldError[] => {
  if (status === '') return [required(at)];
  const supported = onlyTrue.includes(type) ? ['True'] : ['False', 'True', 'Unknown'];
  return supported.includes(status) ? [] : [notSupported(at, status, supported)];
};

/** `old` may hold what is forbidden now, and then may keep it. */
export const validateConditions = (request: Request, old: Request): FieldError[] => {
  const bothAllowed = verdicts.every((type) => ofType(old, type).length > 0);
  const seen = new Set<string>();
  return each(conditionsOf(request), field, (condition, at) => {
    const { type = '' } = condition;
    const errors = type === '' ? [required(`${at}.type`)] : [];
    errors.push(...validateStatus(condition, `${at}.status`));
    const opposite = verdicts.includes(type) ? verdicts.find((verdict) => verdict !== type) : undefined;
    if (!bothAllowed && opposite !== undefined && seen.has(opposite)) {
      errors.push(invalidValue(`${at}.type`, type, 'Approved and Denied conditions are mutually exclusive'));
    }
    if (seen.has(type)) errors.push(duplicate(`${at}.type`, type));
    seen.add(type);
    return errors;
  });
};

export const removedConditions = (request: Request, old: Request): FieldError[] =>
  onlyTrue
    .filter((type) => ofType(request, type).length < ofType(old, type).length)
    .map((type) => forbiddenField(field, `updates may not remove a condition of type "${type}"`));

/** For every path but approval. */
export const changedVerdicts = (request: Request, old: Request): FieldError[] =>
  verdicts.flatMap((type) => {
    const now = ofType(request, type);
    const before = ofType(old, type);
    if (now.length > before.length) return [forbiddenField(field, `updates may not add a condition of type "${type}"`)];
    const found = now.length < before.length ? [] : differences(now, before);
    return found.length === 0 ? [] : [forbiddenField(field, `updates may not modify a condition of type "${type}"\n${found.join('\n')}`)];
  });

/** Times that the caller did not say; when a condition does not change, its transition stays where it was. */
export const stampConditions = (request: Request, old: Request, now: number): void => {
  const moment = rfc3339(now);
  const identity = ({ type = '', status = '' }: Condition): string => `${status}/${type}`;
  const before = new Map(conditionsOf(old).map((condition) => [identity(condition), condition.lastTransitionTime]));
  for (const condition of request.status?.conditions ?? []) {
    condition.lastUpdateTime ??= moment;
    condition.lastTransitionTime ??= before.get(identity(condition)) ?? moment;
  }
};

/** Verdicts sent along with a status are taken as they are stored, as long as none was added or left out. */
export const keepVerdicts = (request: Request, old: Request): void => {
  const { status } = request;
  if (status?.conditions === undefined) return;
  for (const type of verdicts) {
    const before = ofType(old, type);
    if (ofType(request, type).length !== before.length) continue;
    let next = 0;
    status.conditions = status.conditions.map((condition) => {
      if (condition.type !== type) return condition;
      const kept = before[next] ?? condition;
      next += 1;
      return { ...kept };
    });
  }
};
