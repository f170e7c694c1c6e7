// Random objects of a message, and random strategic merge patches that fit them: what clients send and then some.
import fc from 'fast-check';
import { message } from '../../src/api/schema/messages.ts';
import type { Field, Message } from '../../src/api/schema/schema.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Members = Record<string, Json>;

/** Small domains, so that keys meet. */
export interface Dice {
  /** From 0 to `max`. */
  nat(max: number): number;
}

export const diceFrom = (seed: number, rolls: number): Dice => {
  const numbers = fc.sample(fc.nat(0xff_ff_ff), { seed, numRuns: rolls });
  let at = 0;
  return { nat: (max) => (numbers[at++ % rolls] ?? 0) % (max + 1) };
};

export const isMembers = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const words = ['a', 'b', 'c', 'd', 'e'] as const;

/** kubectl does not print it. */
const hidden = 'managedFields';

/** How deep objects go, and how many members one gets. */
const deepest = 6;
const mostMembers = 4;

export class RandomPatch {
  readonly #dice: Dice;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  object(of: Message, depth = 0): Members {
    const made: Members = {};
    for (const field of this.#some(this.#fields(of, depth))) made[field.name] = this.#value(field, depth);
    return made;
  }

  patch(of: Message, current: Members, depth = 0): Members {
    const made: Members = {};
    for (const field of this.#some(this.#likely(of, current, depth))) this.#change(made, field, current[field.name], depth);
    if (depth > 0 && this.#chance(12))
      made['$retainKeys'] = [...new Set([...Object.keys(made).filter((key) => !key.startsWith('$')), ...this.#some(Object.keys(current))])];
    return made;
  }

  #chance(oneIn: number): boolean {
    return this.#dice.nat(oneIn - 1) === 0;
  }

  #pick<T>(from: readonly T[]): T {
    const picked = from[this.#dice.nat(from.length - 1)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }

  #some<T>(from: readonly T[]): T[] {
    if (from.length === 0) return [];
    return [...new Set(Array.from({ length: 1 + this.#dice.nat(mostMembers - 1) }, () => this.#pick(from)))];
  }

  #shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list];
    return list.map(() => rest.splice(this.#dice.nat(rest.length - 1), 1)).flat();
  }

  /** Without those whose JSON is not the schema's to tell, and without depth where it would not end. */
  #fields(of: Message, depth: number): Field[] {
    return [...of.json.values()].filter(
      (field) => field.name !== hidden && (isScalar(field) || (depth < deepest && message(field.type).special === undefined)),
    );
  }

  /** Mostly what is there, since there merging happens. */
  #likely(of: Message, current: Members, depth: number): Field[] {
    const fields = this.#fields(of, depth);
    const there = fields.filter(({ name }) => current[name] !== undefined);
    return [...there, ...there, ...there, ...there, ...this.#some(fields)];
  }

  #value(field: Field, depth: number): Json {
    if (field.mapKey !== undefined) return Object.fromEntries(this.#some(words).map((key) => [key, this.#element(field, depth)]));
    if (!field.repeated) return this.#element(field, depth);
    const list = Array.from({ length: 1 + this.#dice.nat(3) }, () => this.#element(field, depth));
    const key = field.patchMergeKey;
    return key === undefined ? uniqueValues(list) : uniqueBy(list.filter(isMembers), key);
  }

  #element(field: Field, depth: number): Json {
    if (isScalar(field)) return this.#scalar(field);
    const made = this.object(message(field.type), depth + 1);
    const key = field.patchMergeKey;
    return key === undefined ? made : { ...made, [key]: this.#key(field, key) };
  }

  #key(field: Field, key: string): Json {
    const type = message(field.type).json.get(key)?.type;
    return type === 'int32' || type === 'int64' ? this.#dice.nat(4) : this.#pick(words);
  }

  #scalar({ type }: Field): Json {
    if (type === 'bool') return this.#chance(2);
    if (type === 'int32' || type === 'int64') return this.#dice.nat(4);
    if (type.endsWith('Time')) return `2020-01-0${1 + this.#dice.nat(4)}T00:00:00Z`;
    return type === 'double' ? this.#dice.nat(4) / 2 + 0.25 : this.#pick(words);
  }

  #change(patch: Members, field: Field, current: Json | undefined, depth: number): void {
    if (this.#chance(8)) patch[field.name] = null;
    else if (field.mapKey !== undefined && isMembers(current)) {
      patch[field.name] = Object.fromEntries(this.#some(words).map((key) => [key, this.#chance(3) ? null : this.#element(field, depth)]));
    } else if (field.repeated && field.patchStrategy.includes('merge'))
      this.#changeList(patch, field, Array.isArray(current) ? current : undefined, depth);
    else if (!field.repeated && !isScalar(field) && isMembers(current)) patch[field.name] = this.#changeObject(field, current, depth);
    else patch[field.name] = this.#value(field, depth);
  }

  #changeObject(field: Field, current: Members, depth: number): Json {
    const of = message(field.type);
    if (this.#chance(15)) return { ...this.object(of, depth + 1), $patch: 'replace' };
    if (this.#chance(20)) return { $patch: 'delete' };
    return this.patch(of, current, depth + 1);
  }

  #changeList(patch: Members, field: Field, current: Json[] | undefined, depth: number): void {
    const key = field.patchMergeKey;
    const list =
      key === undefined
        ? uniqueValues(Array.from({ length: this.#dice.nat(3) }, () => this.#scalar(field)))
        : this.#listChange(field, key, current ?? [], depth);
    if (key === undefined && current !== undefined && this.#chance(2)) {
      const gone = this.#some(current).filter((value) => !list.includes(value));
      patch[`$deleteFromPrimitiveList/${field.name}`] = gone;
    }
    if (list.length > 0 && !this.#chance(6)) patch[field.name] = list;
    if (this.#chance(2))
      patch[`$setElementOrder/${field.name}`] = this.#order(key, Array.isArray(patch[field.name]) ? list : [], current ?? []);
  }

  #listChange(field: Field, key: string, current: readonly Json[], depth: number): Json[] {
    const there = current.filter(isMembers);
    const list: Json[] = [];
    for (let count = this.#dice.nat(3); count >= 0; count--) {
      const known = there.length > 0 && !this.#chance(3) ? this.#pick(there) : undefined;
      if (known === undefined) list.push(this.#element(field, depth));
      else if (this.#chance(4)) list.push({ [key]: known[key] ?? null, $patch: 'delete' });
      else list.push({ ...this.patch(message(field.type), known, depth + 1), [key]: known[key] ?? null });
    }
    const unique = uniqueBy(list.filter(isMembers), key);
    return there.length > 0 && this.#chance(15) ? [...unique, { $patch: 'replace' }] : unique;
  }

  /** The patch's elements in their order, mixed with some of the current ones; now and then in a wrong one. */
  #order(key: string | undefined, list: readonly Json[], current: readonly Json[]): Json[] {
    const identity = (element: Json): Json => (key !== undefined && isMembers(element) ? (element[key] ?? null) : element);
    const named = list.filter((element) => !isMembers(element) || element['$patch'] === undefined).map(identity);
    const gone = new Set(list.map(identity));
    const others = this.#shuffled(current.map(identity).filter((value) => !gone.has(value))).slice(0, 3);
    const order = this.#chance(15) ? this.#shuffled(named) : named;
    for (const other of others) order.splice(this.#dice.nat(order.length), 0, other);
    return order.map((value) => (key === undefined ? value : { [key]: value }));
  }
}

const scalarTypes = new Set(['string', 'bool', 'bytes', 'int32', 'int64', 'double']);
const isScalar = ({ type }: Field): boolean => scalarTypes.has(type) || scalarSpecials.has(message(type).special ?? '');
const scalarSpecials = new Set(['time', 'microTime', 'duration', 'quantity', 'intOrString']);

const uniqueValues = (list: readonly Json[]): Json[] => [...new Set(list)];
const uniqueBy = (list: readonly Members[], key: string): Members[] => [
  ...new Map(list.map((element) => [element[key], element])).values(),
];
