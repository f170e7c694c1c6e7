// The options of a DELETE, from its body or its query (apiserver/pkg/endpoints/handlers/delete.go).
import { badRequest, invalid } from '../../api/status.ts';
import { causeOf, type FieldError, invalidValue, notSupported } from '../../api/validation/field-error.ts';
import type { Preconditions } from '../act/metadata.ts';
import { dryRunOf } from '../act/dry-run.ts';
import type { Exchange } from '../exchange.ts';
import { decodeAs, readBody } from './body.ts';

export interface DeleteOptions {
  readonly gracePeriodSeconds: number | undefined;
  readonly preconditions: Preconditions | undefined;
  readonly propagationPolicy: string | undefined;
  readonly dryRun: boolean;
}

export interface SentOptions {
  gracePeriodSeconds?: number;
  preconditions?: Preconditions;
  propagationPolicy?: string;
  orphanDependents?: boolean;
  dryRun?: string[];
}

/** Upstream takes a negative grace for the shortest there is (since 1.22). */
const shortestGrace = 1;

const policies = ['Foreground', 'Background', 'Orphan'];

const fromQuery = ({ query }: Exchange): SentOptions => {
  const grace = query.get('gracePeriodSeconds');
  const policy = query.get('propagationPolicy');
  if (grace !== undefined && !/^-?\d{1,15}$/.test(grace))
    throw badRequest(`strconv.ParseInt: parsing ${JSON.stringify(grace)}: invalid syntax`);
  return {
    ...(grace === undefined ? {} : { gracePeriodSeconds: Number(grace) }),
    ...(policy === undefined ? {} : { propagationPolicy: policy }),
    ...(query.has('orphanDependents') ? { orphanDependents: query.flag('orphanDependents') } : {}),
  };
};

const errorsOf = (sent: SentOptions): FieldError[] => {
  const errors: FieldError[] = [];
  const { propagationPolicy: policy } = sent;
  if (sent.orphanDependents !== undefined && policy !== undefined) {
    errors.push(invalidValue('propagationPolicy', policy, 'orphanDependents and deletionPropagation cannot be both set'));
  }
  if (policy !== undefined && !policies.includes(policy)) errors.push(notSupported('propagationPolicy', policy, [...policies, 'nil']));
  return errors;
};

const expected = { group: '', version: 'v1', kind: 'DeleteOptions', schema: 'meta.v1.DeleteOptions', everywhere: true } as const;

/** The older way to say it. */
const policyOf = ({ propagationPolicy, orphanDependents }: SentOptions): string | undefined =>
  propagationPolicy ?? (orphanDependents === undefined ? undefined : orphanDependents ? 'Orphan' : 'Background');

export const readDeleteOptions = (exchange: Exchange, sent: SentOptions): DeleteOptions => {
  const errors = errorsOf(sent);
  if (errors.length > 0) throw invalid({ group: 'meta.k8s.io', kind: 'DeleteOptions' }, '', errors.map(causeOf));
  return {
    gracePeriodSeconds: sent.gracePeriodSeconds === undefined || sent.gracePeriodSeconds >= 0 ? sent.gracePeriodSeconds : shortestGrace,
    preconditions: sent.preconditions,
    propagationPolicy: policyOf(sent),
    dryRun: dryRunOf(exchange.query, 'DeleteOptions', sent.dryRun ?? []),
  };
};

export const deleteOptionsOf = async (exchange: Exchange): Promise<DeleteOptions> => {
  const body = await readBody(exchange);
  return readDeleteOptions(exchange, body.length > 0 ? decodeAs(exchange, body, expected) : fromQuery(exchange));
};
