// Finds fields that are written twice. JSON.parse keeps the last one and says nothing, so the text is read again, but only
// when it holds more keys than the value. As upstream does, unknown fields and raw JSON are not looked into.
import { kind, type Plan, planOf, type Slot } from './plan.ts';
import type { JsonBody } from './parse-json.ts';

/** Keys in a text that is known to be JSON: strings followed by a colon. */
const countKeys = (text: string): number => {
  let keys = 0;
  let open = text.indexOf('"');
  while (open >= 0) {
    const close = endOfString(text, open);
    let after = close + 1;
    let code = text.charCodeAt(after);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(++after);
    if (code === 0x3a) keys += 1;
    open = text.indexOf('"', after);
  }
  return keys;
};

/** Index of the closing quote. */
const endOfString = (text: string, open: number): number => {
  let close = text.indexOf('"', open + 1);
  while (text.charCodeAt(close - 1) === 0x5c) {
    let slashes = 1;
    while (text.charCodeAt(close - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return close;
    close = text.indexOf('"', close + 1);
  }
  return close;
};

class Reader {
  readonly found = new Set<string>();
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  message(plan: Plan, path: string): void {
    const isField = (key: string): boolean => plan.slots.has(key) || (plan.typed && (key === 'apiVersion' || key === 'kind'));
    this.object(path, isField, (key, inner) => {
      const slot = plan.slots.get(key);
      if (slot === undefined) this.skip();
      else this.field(slot, inner);
    });
  }

  private peek(): string {
    while (/[\s,:]/.test(this.text.charAt(this.at))) this.at += 1;
    return this.text.charAt(this.at);
  }

  private object(path: string, counts: (key: string) => boolean, each: (key: string, inner: string) => void): void {
    if (this.peek() !== '{') {
      this.skip();
      return;
    }
    this.at += 1;
    const seen = new Set<string>();
    while (this.peek() === '"') {
      const key = this.string();
      const inner = path === '' ? key : `${path}.${key}`;
      if (seen.has(key) && counts(key)) this.found.add(inner);
      seen.add(key);
      each(key, inner);
    }
    this.at += 1;
  }

  private field(slot: Slot, path: string): void {
    if (slot.container === 'map') {
      this.object(
        path,
        () => true,
        (_key, inner) => {
          this.item(slot, inner);
        },
      );
    } else if (slot.container === 'list' && this.peek() === '[') {
      this.at += 1;
      for (let index = 0; this.peek() !== ']'; index += 1) this.item(slot, `${path}[${index}]`);
      this.at += 1;
    } else this.item(slot, path);
  }

  private item(slot: Slot, path: string): void {
    if (slot.kind === kind.message) this.message(planOf(slot.messageName), path);
    else this.skip();
  }

  private string(): string {
    const close = endOfString(this.text, this.at);
    const literal = this.text.slice(this.at, close + 1);
    this.at = close + 1;
    return JSON.parse(literal) as string;
  }

  /** Over one value of any kind. */
  private skip(): void {
    let depth = 0;
    do {
      const character = this.peek();
      if (character === '"') this.at = endOfString(this.text, this.at) + 1;
      else if (character === '{' || character === '[' || character === '}' || character === ']') {
        depth += character === '{' || character === '[' ? 1 : -1;
        this.at += 1;
      } else while (/[^\s,:\]}]/.test(this.text.charAt(this.at))) this.at += 1;
    } while (depth > 0);
  }
}

/** Paths of fields written twice, `metadata.labels.app`. */
export const findDuplicateFields = (body: JsonBody, schema: string): readonly string[] => {
  if (countKeys(body.text) === body.keys) return [];
  const reader = new Reader(body.text);
  reader.message(planOf(schema), '');
  return [...reader.found];
};
