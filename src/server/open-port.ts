// Opens the API server's port and keeps its certificate good.
import type { Log } from '../base/log.ts';
import { type Listener, listen } from '../control-plane/listen/listener.ts';
import type { ControlPlane } from '../control-plane/control-plane.ts';
import { MachineError } from '../language/errors.ts';
import type { Serving } from './serving-certificate.ts';

export interface OpenPort {
  readonly port: number;
  close(): Promise<void>;
}

const refusals = { EADDRINUSE: 'port-in-use', EADDRNOTAVAIL: 'address-not-here', EACCES: 'port-needs-root' } as const;

/** What the machine's operator must change; any other failure is told as it is. */
const refusalOf = (error: unknown): (typeof refusals)[keyof typeof refusals] | undefined => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return Object.hasOwn(refusals, code) ? refusals[code as keyof typeof refusals] : undefined;
};

export const openPort = async (
  { way, frontDesk }: Pick<ControlPlane, 'way' | 'frontDesk'>,
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
      turnedBack: (fault, remoteAddress) => {
        frontDesk.turnedBack(fault, remoteAddress);
      },
    });
  } catch (cause) {
    const refusal = refusalOf(cause);
    throw refusal === undefined ? cause : new MachineError(refusal, { args: { address, port }, cause });
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
