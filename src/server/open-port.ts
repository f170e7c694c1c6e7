// Opens the API server's port and keeps its certificate good.
import type { Log } from '../base/log.ts';
import { type Listener, listen } from '../control-plane/listen/listener.ts';
import type { Way } from '../control-plane/way.ts';
import { MachineError } from '../language/errors.ts';
import type { Serving } from './serving-certificate.ts';

export interface OpenPort {
  readonly port: number;
  close(): Promise<void>;
}

const taken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

export const openPort = async (
  way: Way,
  { address, port }: { address: string; port: number },
  serving: Serving,
  log: Log,
): Promise<OpenPort> => {
  let listener: Listener;
  try {
    listener = await listen(way, {
      address,
      port,
      certificates: serving.certificates,
      report: (error) => {
        log.debug('connection failed', { error });
      },
    });
  } catch (cause) {
    throw taken(cause) ? new MachineError('port-in-use', { args: { address, port }, cause }) : cause;
  }
  const release = serving.keep(listener.replaceCertificates);
  return {
    port: listener.port,
    close: async () => {
      release();
      await listener.close();
    },
  };
};
