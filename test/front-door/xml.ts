// Enough of an XML reader to see that a document is well-formed: every element closed by its own name, nothing bare that must not be.
import assert from 'node:assert/strict';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const token = /<\?xml[^>]*\?>|<\/([A-Za-z]+)>|<([A-Za-z]+)((?:\s+[A-Za-z:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const bareAmpersand = /&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not stand in XML 1.0
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Every element in the order in which it begins. */
export const elementsOf = (xml: string): Element[] => {
  const open: string[] = [];
  const seen: Element[] = [];
  let end = 0;
  assert.doesNotMatch(xml, bareAmpersand);
  assert.doesNotMatch(xml, unholdable);
  for (const { 0: whole, 1: closing, 2: opening, 3: given = '', 4: empty } of xml.matchAll(token)) {
    end += whole.length;
    if (closing !== undefined) assert.equal(open.pop(), closing);
    if (opening === undefined) continue;
    const attributes = [...given.matchAll(/([A-Za-z:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
    seen.push({ name: opening, attributes: Object.fromEntries(attributes) });
    if (empty === '') open.push(opening);
  }
  assert.equal(end, xml.length, `not XML from: ${xml.slice(end, end + 80)}`);
  assert.deepEqual(open, []);
  return seen;
};
