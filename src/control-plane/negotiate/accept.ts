// Which form of an answer the caller wants: the clause with the largest `q` that can be served, the first of equals
// (apiserver/pkg/endpoints/handlers/negotiation).
import { mediaTypeNotAccepted, notAcceptable, StatusError } from '../../api/status.ts';

export type Encoding = 'json' | 'yaml' | 'protobuf';

export type Shape = 'object' | 'table' | 'partial-metadata' | 'partial-metadata-list';

export interface Form {
  readonly encoding: Encoding;
  readonly shape: Shape;
  /** Version of meta.k8s.io asked for with `as=`: v1 or v1beta1. */
  readonly metaVersion: string;
  readonly pretty: boolean;
}

const encodings: Readonly<Record<string, Encoding>> = {
  'application/json': 'json',
  'application/yaml': 'yaml',
  'application/vnd.kubernetes.protobuf': 'protobuf',
  '*/*': 'json',
};

const shapes: Readonly<Record<string, Shape>> = {
  Table: 'table',
  PartialObjectMetadata: 'partial-metadata',
  PartialObjectMetadataList: 'partial-metadata-list',
};

export const acceptedTypes = ['application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'] as const;

/** A form that does not fit what was found: metadata of many of one object, or the other way round. */
export const wrongForm = (kind: 'PartialObjectMetadata' | 'PartialObjectMetadataList', group: string, found: string): StatusError => {
  const type = `*${group === '' ? 'core' : (group.split('.')[0] ?? '')}.${found}`;
  const is = kind === 'PartialObjectMetadata' ? 'is a list' : 'is not a list';
  return new StatusError({
    code: 406,
    reason: 'NotAcceptable',
    message: `you requested ${kind}, but the requested object ${is} (${type})`,
  });
};

const plainJson: Form = { encoding: 'json', shape: 'object', metaVersion: 'v1', pretty: false };

interface Clause {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string | undefined>;
  readonly quality: number;
}

const clauseOf = (text: string): Clause => {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim());
  const parameters = new Map(rest.map((parameter) => parameter.split('=', 2) as [string, string | undefined]));
  const quality = Number(parameters.get('q') ?? 1);
  return { type: type.toLowerCase(), parameters, quality: Number.isFinite(quality) ? quality : 1 };
};

/** `as=` of a group or version we do not know disqualifies the clause; unknown other parameters do not. */
const formOf = ({ type, parameters: given }: Clause): Form | undefined => {
  const encoding = Object.hasOwn(encodings, type) ? encodings[type] : undefined;
  if (encoding === undefined) return undefined;
  const as = given.get('as');
  if (as === undefined) return given.has('g') || given.has('v') ? undefined : { ...plainJson, encoding };
  const shape = Object.hasOwn(shapes, as) ? shapes[as] : undefined;
  const version = given.get('v') ?? '';
  if (shape === undefined || given.get('g') !== 'meta.k8s.io' || (version !== 'v1' && version !== 'v1beta1')) return undefined;
  // Tables have no protobuf form upstream prints; the clause after it is meant then.
  if (shape === 'table' && encoding === 'protobuf') return undefined;
  return { encoding, shape, metaVersion: version, pretty: false };
};

const known = new Map<string, Form>();
const mostKnown = 256;

const parse = (accept: string): Form => {
  const clauses = accept.split(',').map(clauseOf);
  if (!clauses.some(({ type }) => Object.hasOwn(encodings, type))) throw mediaTypeNotAccepted();
  for (const clause of clauses.toSorted((a, b) => b.quality - a.quality)) {
    const form = formOf(clause);
    if (form !== undefined) return form;
  }
  throw notAcceptable(acceptedTypes);
};

/** Clients send the same few headers again and again: parsed once. */
export const negotiate = (accept: string | undefined): Form => {
  if (accept === undefined || accept === '') return plainJson;
  const seen = known.get(accept);
  if (seen !== undefined) return seen;
  const form = parse(accept);
  if (known.size >= mostKnown) known.clear();
  known.set(accept, form);
  return form;
};

/** For paths that know no shapes: errors, reviews, discovery. */
export const negotiateOrJson = (accept: string | undefined): Form => {
  try {
    return negotiate(accept);
  } catch (error) {
    if (error instanceof Error && error.name === 'StatusError') return plainJson;
    throw error;
  }
};
