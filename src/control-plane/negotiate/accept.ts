// Which form of an answer the caller wants. Clauses count in the order sent, as upstream counts them
// (apiserver/pkg/endpoints/handlers/negotiation); `q` is ignored by it and by us.
import { notAcceptable } from '../../api/status.ts';

export type Encoding = 'json' | 'yaml' | 'protobuf';

export type Shape = 'object' | 'table' | 'partial-metadata';

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
  'application/*': 'json',
  '*/*': 'json',
};

const shapes: Readonly<Record<string, Shape>> = {
  Table: 'table',
  PartialObjectMetadata: 'partial-metadata',
  PartialObjectMetadataList: 'partial-metadata',
};

export const acceptedTypes = ['application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'] as const;

const plainJson: Form = { encoding: 'json', shape: 'object', metaVersion: 'v1', pretty: false };

/** `as=` of a group or version we do not know disqualifies the clause; unknown other parameters do not. */
const formOf = (clause: string): Form | undefined => {
  const [type = '', ...parameters] = clause.split(';').map((part) => part.trim());
  const encoding = encodings[type.toLowerCase()];
  if (encoding === undefined) return undefined;
  const given = new Map(parameters.map((parameter) => parameter.split('=', 2) as [string, string | undefined]));
  const as = given.get('as');
  if (as === undefined) return { ...plainJson, encoding };
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
  for (const clause of accept.split(',')) {
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
