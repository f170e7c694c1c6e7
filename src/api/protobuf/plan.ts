// What encoding and decoding need to know of a message, prepared once from the schema when the message is first met.
import { message } from '../schema/messages.ts';
import type { Field, Message, Scalar } from '../schema/schema.ts';
import { type Codec, scalarCodecs } from './codec.ts';
import { messageCodec } from './message-codec.ts';
import type { FieldPlan, Filler, MessagePlan, Shape } from './message-plan.ts';
import { schemaUnionCodec } from './schema-union.ts';
import { specialCodecs } from './special.ts';

const isScalar = (type: string): type is Scalar => Object.hasOwn(scalarCodecs, type);

const codecOf = (type: string): Codec => {
  if (isScalar(type)) return scalarCodecs[type];
  const found = message(type);
  if (found.special === undefined) return messageCodec(() => planOf(type));
  return found.special === 'schemaUnion' ? schemaUnionCodec(found, codecOf) : specialCodecs[found.special];
};

const shapeOf = (field: Field): Shape => {
  if (field.embedded) return 'embedded';
  if (field.mapKey !== undefined) return 'map';
  return field.repeated ? 'list' : 'single';
};

/** A number, a text or a list, whose zero counts as not set where JSON may leave it out; structs are never empty. */
const canBeEmpty = (type: string): boolean => {
  if (isScalar(type)) return true;
  const { special } = message(type);
  return special === 'wrappedList' || special === 'intOrString';
};

/** Fields that are kept even when nobody set them: as JSON decoding has it, so that both encodings give the same object. */
const alwaysKept = (field: Field): boolean => {
  if (field.pointer) return false;
  if (shapeOf(field) !== 'single' || canBeEmpty(field.type)) return !field.omitEmpty;
  const { special } = message(field.type);
  return special === undefined || special === 'quantity';
};

const planField = (field: Field): FieldPlan => {
  const shape = shapeOf(field);
  const codec = codecOf(field.type);
  const wireType = shape === 'single' || shape === 'list' ? codec.wireType : 2;
  return {
    name: field.name,
    tag: field.number * 8 + wireType,
    wireType,
    shape,
    codec,
    embedded: shape === 'embedded' ? planOf(field.type) : undefined,
    writtenWhenUnset: shape === 'single' && !field.pointer && field.type !== 'bytes' && codec !== specialCodecs.wrappedList,
    zeroLeftOut: shape === 'single' && !field.pointer && field.omitEmpty && canBeEmpty(field.type),
  };
};

const fillersOf = (owner: Message, fields: readonly FieldPlan[]): Filler[] =>
  owner.fields.flatMap((field, index): readonly Filler[] => {
    const plan = fields[index];
    if (plan === undefined) return [];
    if (plan.embedded !== undefined) return plan.embedded.fillers;
    if (!alwaysKept(field)) return [];
    if (plan.shape === 'list') return [{ name: field.name, zero: () => [] }];
    return [{ name: field.name, zero: plan.shape === 'map' ? () => ({}) : plan.codec.zero }];
  });

const buildPlan = (name: string): MessagePlan => {
  const owner = message(name);
  const fields = owner.fields.map((field) => planField(field));
  const byNumber: (FieldPlan | undefined)[] = [];
  owner.fields.forEach((field, index) => {
    byNumber[field.number] = fields[index];
  });
  return { name, descending: fields.toSorted((a, b) => b.tag - a.tag), byNumber, fillers: fillersOf(owner, fields) };
};

const plans = new Map<string, MessagePlan>();

export const planOf = (name: string): MessagePlan => {
  const known = plans.get(name);
  if (known !== undefined) return known;
  const plan = buildPlan(name);
  plans.set(name, plan);
  return plan;
};
