// Makes answers of two servers comparable: what each server chooses for itself is replaced by a word that says what it is.
// What the case itself said is never replaced.
import type { Json } from './case.ts';

const day = 24 * 3600 * 1000;
const dropped = new Set(['managedFields', 'selfLink']);
const uuid = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
const instant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?Z/g;
const token = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Values that only their server can read. */
const opaque: Readonly<Record<string, string>> = { resourceVersion: '<revision>', continue: '<continue>' };

export class Normaliser {
  readonly #said: string;
  readonly #now = Date.now();

  /** All the text that the case sent. */
  constructor(said: string) {
    this.#said = said;
  }

  value(value: Json | undefined, path: readonly string[] = []): Json | undefined {
    if (typeof value === 'string') return this.#text(value, path);
    if (typeof value === 'number') return this.#number(value, path);
    if (Array.isArray(value)) return value.map((item, index) => this.value(item, [...path, String(index)]) ?? null);
    if (typeof value !== 'object' || value === null) return value;
    return this.#object(value, path);
  }

  #object(value: Record<string, Json>, path: readonly string[]): Json {
    const generated = this.#generatedName(value);
    const entries = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
      if (dropped.has(key)) return [];
      if (key === 'name' && generated !== undefined) return [[key, generated]];
      const normal = this.value(inner, [...path, key]);
      return normal === undefined ? [] : [[key, normal]];
    });
    return Object.fromEntries(entries);
  }

  #generatedName({ generateName, name }: Record<string, Json>): string | undefined {
    if (typeof generateName !== 'string' || typeof name !== 'string' || this.#said.includes(JSON.stringify(name))) return undefined;
    const base = generateName.slice(0, 58);
    return name.startsWith(base) && name.length === base.length + 5 ? `${base}<random>` : name;
  }

  #number(value: number, path: readonly string[]): Json {
    const key = path.at(-1) ?? '';
    return (key === 'nodePort' || key === 'healthCheckNodePort') && !this.#said.includes(String(value)) ? '<port>' : value;
  }

  #text(value: string, path: readonly string[]): Json {
    const key = path.at(-1) ?? '';
    const parent = path.at(-2) ?? '';
    if (value === '' || value === '0') return value;
    if (Object.hasOwn(opaque, key)) return opaque[key] ?? '';
    if (key === 'token' && token.test(value)) return this.value(readToken(value), path) ?? null;
    if ((key === 'clusterIP' || parent === 'clusterIPs') && this.#isAllocated(value)) return '<address>';
    if (path.includes('cells') && /^\d+s$/.test(value)) return '<age>';
    return this.#sentence(value);
  }

  /** Of the service range, and not asked for by the case. */
  #isAllocated(address: string): boolean {
    return address.startsWith('10.') && !this.#said.includes(address);
  }

  #sentence(text: string): string {
    let sentence = text;
    for (const [, base = ''] of this.#said.matchAll(/"generateName":"([^"]{1,58})/g)) {
      sentence = sentence.replaceAll(new RegExp(`${base}[a-z0-9]{5}\\b`, 'g'), `${base}<random>`);
    }
    return sentence
      .replaceAll(uuid, (found) => (this.#said.includes(found) ? found : '<uid>'))
      .replaceAll(instant, (found) => this.#time(found))
      .replaceAll(/(ResourceVersion in object meta: |resource version: |current: )\d+/g, '$1<revision>')
      .replaceAll(/(ResourceVersion in record \()\d+/g, '$1<revision>')
      .replaceAll(/127\.0\.0\.1:\d{4,5}/g, '<server>')
      .replaceAll(/kube-api-access-[a-z0-9]{5}/g, 'kube-api-access-<random>');
  }

  #time(found: string): string {
    if (this.#said.includes(found) || Math.abs(Date.parse(found) - this.#now) > day) return found;
    return found.includes('.') ? '<microtime>' : '<time>';
  }
}

/** What a token says, with its times told from its beginning. */
const readToken = (text: string): Json => {
  const [header = '', payload = ''] = text.split('.').map((part) => Buffer.from(part, 'base64url').toString('utf8'));
  const claims = JSON.parse(payload) as Record<string, Json>;
  const { iat } = claims;
  const fromStart = (time: Json | undefined): Json => (typeof time === 'number' && typeof iat === 'number' ? time - iat : (time ?? null));
  return {
    header: JSON.parse(header) as Json,
    claims: { ...claims, iat: '<now>', nbf: fromStart(claims['nbf']), exp: fromStart(claims['exp']) },
  };
};
