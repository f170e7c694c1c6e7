// What was opened is closed in the reverse order, once, also when the start failed halfway.
export class Closing {
  readonly #steps: (() => void | Promise<void>)[] = [];

  add(close: () => void | Promise<void>): void {
    this.#steps.push(close);
  }

  async run(): Promise<void> {
    for (let close = this.#steps.pop(); close !== undefined; close = this.#steps.pop()) await close();
  }
}
