// The sentences around a body that cannot be read, as upstream builds them (apiserver/pkg/endpoints/handlers/rest.go,
// apimachinery/pkg/runtime/serializer/json/meta.go). The caller makes a 400 of them.
import { goQuote } from '../go-quote.ts';
import { DecodeError } from './decode-object.ts';

const typeMeta = 'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';
const longestSummary = 30;

const summarize = (body: Buffer | string): string => {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  if (bytes.length === 0) return '<empty>';
  const start = bytes.subarray(0, longestSummary);
  const shown = bytes[0] === 0x7b ? start.toString('utf8') : start.toString('hex');
  return bytes.length > longestSummary ? `${shown} ...` : shown;
};

/** No apiVersion and kind could be read; `kind` is what the path asks for. */
export const unrecognizedBody = (kind: string, why: string, body: Buffer | string): string =>
  `the object provided is unrecognized (must be of type ${kind}): ${why} (${summarize(body)})`;

/** `why` is the message of a DecodeError. */
export const cannotBeHandled = (sent: { version: string; kind: string }, kind: string, why: string): string =>
  `${sent.kind} in version ${goQuote(sent.version)} cannot be handled as a ${kind}: ${why}`;

/** A kind that exists, where another was asked for. `to` is what the path asks for. */
export const noConversion = (from: { version: string; kind: string }, to: { group: string; kind: string }): string =>
  `converting (${from.version}.${from.kind}) to (${to.group === '' ? 'core' : (to.group.split('.')[0] ?? '')}.${to.kind}): unknown conversion`;

/** A kind that does not exist. Upstream names the list of kinds by its place in its source. */
export const notRegistered = (apiVersion: string, kind: string): string =>
  `no kind ${goQuote(kind)} is registered for version ${goQuote(apiVersion)} in scheme "k8s.io/kubernetes/pkg/api/legacyscheme/scheme.go:30"`;

export const noVersionAndKind = (why: string): string => `couldn't get version/kind; json parse error: ${why}`;

const nameOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value);

const readString = (value: Record<string, unknown>, key: 'apiVersion' | 'kind'): string => {
  const text = Object.hasOwn(value, key) ? (value[key] ?? '') : '';
  if (typeof text === 'string') return text;
  throw new DecodeError(noVersionAndKind(`json: cannot unmarshal ${nameOf(text)} into Go struct field .${key} of type string`));
};

/** '' for what is not said. Throws a DecodeError, already in full words. */
export const readTypeMeta = (value: unknown): { apiVersion: string; kind: string } => {
  if (value === null) return { apiVersion: '', kind: '' };
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new DecodeError(noVersionAndKind(`json: cannot unmarshal ${nameOf(value)} into Go value of type ${typeMeta}`));
  }
  const object = value as Record<string, unknown>;
  return { apiVersion: readString(object, 'apiVersion'), kind: readString(object, 'kind') };
};
