/** The bytes are not what they claim to be. Whoever sent them must mend them: the control plane answers 400. */
export class ProtobufError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'ProtobufError';
  }
}
