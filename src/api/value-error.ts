// A text that is no value of its type. The message is what Go's parsers say, since it reaches callers inside a 400.
export class ValueError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ValueError';
  }
}
