// What a strategic merge must know of a value's type: how its members merge, and by which key the elements of its lists.
import type { Field, Message } from '../schema/schema.ts';
import { PatchError } from './patch-error.ts';

export type MessageLookup = (name: string) => Message;

export type Shape =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'map'; readonly value: Shape }
  /** Merges member by member without a schema; lists in it are replaced. */
  | { readonly kind: 'opaque' };

export interface Member {
  /** Of the value, or of each element when the member is a list. */
  readonly shape: Shape;
  readonly strategy: 'merge' | 'replace' | undefined;
  /** '' when the list merges its elements as they are. */
  readonly mergeKey: string;
}

const opaque: Shape = { kind: 'opaque' };
const scalars = new Set(['string', 'bool', 'bytes', 'int32', 'int64', 'double']);

export const shapeOf = (message: Message): Shape => (message.special === undefined ? { kind: 'message', message } : opaque);

const shapeOfType = (type: string, messages: MessageLookup): Shape => (scalars.has(type) ? opaque : shapeOf(messages(type)));

const memberOfField = (field: Field, messages: MessageLookup): Member => {
  const inner = shapeOfType(field.type, messages);
  return {
    shape: field.mapKey === undefined ? inner : { kind: 'map', value: inner },
    strategy: field.patchStrategy.find((strategy) => strategy !== 'retainKeys'),
    mergeKey: field.patchMergeKey ?? '',
  };
};

/** How the member `key` of a value of this shape merges; unknown fields cannot. */
export const memberShape = (shape: Shape, key: string, messages: MessageLookup): Member => {
  if (shape.kind !== 'message') {
    return { shape: shape.kind === 'map' ? shape.value : opaque, strategy: undefined, mergeKey: '' };
  }
  const field = shape.message.json.get(key);
  if (field === undefined) {
    const name = shape.message.name.slice(shape.message.name.lastIndexOf('.') + 1);
    throw new PatchError('unmergeable', `unable to find api field in struct ${name} for the json field ${JSON.stringify(key)}`);
  }
  return memberOfField(field, messages);
};
