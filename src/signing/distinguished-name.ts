// Names of subjects and issuers. Kubernetes reads a user in them: the common name is who, organizations are the groups.
import { DerError } from './der/der-error.ts';
import type { DerReader } from './der/reader.ts';
import { tag } from './der/tags.ts';
import { text } from './der/values.ts';
import { objectIdentifier, sequence, setOf, utf8String } from './der/writer.ts';
import { attributeName, oid } from './object-identifiers.ts';

export interface NameAttribute {
  readonly type: string;
  readonly value: string;
}

export interface DistinguishedName {
  /** As encoded; two names are the same when these bytes are. */
  readonly der: Buffer;
  readonly attributes: readonly NameAttribute[];
  /** The last one given, as in Go; '' when there is none. */
  readonly commonName: string;
  readonly organizations: readonly string[];
}

/** What Kubernetes puts into a subject. */
export interface SubjectName {
  readonly commonName: string;
  readonly organizations?: readonly string[];
}

const mostAttributes = 256;

export function readName(reader: DerReader): DistinguishedName {
  const der = reader.whole(tag.sequence);
  return { der, ...summary(attributesIn(der, reader)) };
}

function attributesIn(der: Buffer, reader: DerReader): NameAttribute[] {
  const attributes: NameAttribute[] = [];
  const relativeNames = reader.within(der).sequence();
  while (!relativeNames.done) {
    const members = relativeNames.set();
    do attributes.push(readAttribute(members.sequence()));
    while (!members.done);
    if (attributes.length > mostAttributes) throw new DerError('a name of too many parts');
  }
  return attributes;
}

function readAttribute(reader: DerReader): NameAttribute {
  const type = reader.objectIdentifier();
  const value = text(reader.next, reader.content(reader.next));
  reader.end();
  return { type, value };
}

function summary(attributes: readonly NameAttribute[]): Omit<DistinguishedName, 'der'> {
  const valuesOf = (type: string): string[] => attributes.filter((attribute) => attribute.type === type).map(({ value }) => value);
  return { attributes, commonName: valuesOf(oid.commonName).at(-1) ?? '', organizations: valuesOf(oid.organization) };
}

/** Organizations first, then the common name: the order Go writes. */
export function writeName({ commonName, organizations = [] }: SubjectName): Buffer {
  const attribute = (type: string, value: string): Buffer => setOf(sequence(objectIdentifier(type), utf8String(value)));
  return sequence(...organizations.map((group) => attribute(oid.organization, group)), attribute(oid.commonName, commonName));
}

/** For people: `O=system:nodes, CN=system:node:a`. */
export function nameText({ attributes }: Pick<DistinguishedName, 'attributes'>): string {
  return attributes.map(({ type, value }) => `${attributeName[type] ?? type}=${escaped(value)}`).join(', ');
}

const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Commas, control and direction characters would let a name pretend to be several, or another. */
const escaped = (value: string): string =>
  value.replace(/[\\,+"=]/g, '\\$&').replace(unprintable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
