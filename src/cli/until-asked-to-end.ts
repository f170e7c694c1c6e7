// Waits for SIGINT or SIGTERM. The first asks the server to end in order; a second one does not wait any longer.
import { exitCode } from '../language/errors.ts';

/** The part of `process` that carries signals. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  exit(code: number): void;
}

export function untilAskedToEnd(source: SignalSource): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false;
    const listener = (signal: NodeJS.Signals): void => {
      if (asked) source.exit(exitCode.interrupted);
      asked = true;
      resolve(signal);
    };
    source.on('SIGINT', listener);
    source.on('SIGTERM', listener);
  });
}
