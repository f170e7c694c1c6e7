// The query of a request, decoded once. Kubernetes' booleans: present and neither "0" nor "false" is true.
export class Query {
  readonly #values: URLSearchParams | undefined;

  constructor(text: string) {
    this.#values = text === '' ? undefined : new URLSearchParams(text);
  }

  get(name: string): string | undefined {
    return this.#values?.get(name) ?? undefined;
  }

  all(name: string): readonly string[] {
    return this.#values?.getAll(name) ?? [];
  }

  has(name: string): boolean {
    return this.#values?.has(name) ?? false;
  }

  flag(name: string): boolean {
    const value = this.get(name);
    return value !== undefined && value !== '0' && value.toLowerCase() !== 'false';
  }
}
