// The one failure of reading DER: whatever the bytes, a reader answers or throws this.

export class DerError extends Error {
  constructor(problem: string, options?: ErrorOptions) {
    super(problem, options);
    this.name = 'DerError';
  }
}
