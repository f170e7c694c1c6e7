// What is remembered while an object is checked: where we are, what was unknown, and the first thing that was wrong.

/** Upstream reports no more (sigs.k8s.io/json). */
const mostUnknown = 100;

/** What a JSON value is called in Go's messages. */
const nameOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'number':
      return 'number';
    case 'boolean':
      return 'bool';
    case 'string':
      return 'string';
    default:
      return 'object';
  }
};

/** The message that declares the field in hand. */
interface Declarer {
  readonly struct: string;
}

export class Walk {
  readonly unknown = new Set<string>();
  /** Field names, list indices and, marked by a leading NUL, keys of maps; valid up to the depth in hand. */
  readonly trail: (string | number)[] = [];
  private mismatch: string | undefined;
  private broken: string | undefined;

  /** The first value Go could not read at all stops it; values of the wrong type are told only when there is none. */
  get error(): string | undefined {
    return this.broken ?? this.mismatch;
  }

  sawUnknown(key: string, depth: number): void {
    if (this.unknown.size < mostUnknown) this.unknown.add(this.path(key, depth));
  }

  wrongType({ struct }: Declarer, value: unknown, type: string, depth: number): null {
    this.mismatch ??= this.describe(nameOf(value), struct, type, depth);
    return null;
  }

  /** A number that does not fit: Go names it. */
  wrongNumber({ struct }: Declarer, value: number, type: string, depth: number): null {
    this.mismatch ??= this.describe(`number ${value}`, struct, type, depth);
    return null;
  }

  /** A type that reads itself got a JSON value it cannot take. */
  brokenType({ struct }: Declarer, value: unknown, type: string, depth: number): null {
    this.broken ??= this.describe(nameOf(value), struct, type, depth);
    return null;
  }

  brokenValue(message: string): null {
    this.broken ??= message;
    return null;
  }

  private describe(value: string, struct: string, type: string, depth: number): string {
    const fields = this.trail.slice(0, depth).filter((step) => typeof step === 'string' && !step.startsWith('\0'));
    const into = fields.length === 0 ? 'value' : `struct field ${struct.slice(struct.lastIndexOf('.') + 1)}.${fields.join('.')}`;
    return `json: cannot unmarshal ${value} into Go ${into} of type ${type}`;
  }

  private path(key: string, depth: number): string {
    let path = '';
    for (const step of this.trail.slice(0, depth)) {
      path += typeof step === 'number' ? `[${step}]` : `${path === '' ? '' : '.'}${step.startsWith('\0') ? step.slice(1) : step}`;
    }
    return path === '' ? key : `${path}.${key}`;
  }
}
