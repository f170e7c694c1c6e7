// A conversation over TLS, byte by byte, for requests that no client library would send.
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import type { Access, Place } from './muster-process.ts';

export interface Conversation {
  readonly text: string;
  /** The server closed the connection before the time was over. */
  readonly ended: boolean;
  readonly milliseconds: number;
}

/** What the server said until it closed, until `milliseconds` had passed, or until `enough` says so. */
export const rawConversation = (
  access: Place & Partial<Access>,
  speak: (socket: TLSSocket) => unknown,
  milliseconds = 5000,
  { enough = () => false, ...options }: ConnectionOptions & { enough?: (text: string) => boolean } = {},
): Promise<Conversation> =>
  new Promise((resolve) => {
    const { host, port, ca, cert, key } = access;
    const begun = performance.now();
    let text = '';
    const socket = connect({ host, port, ca, ...(cert && { cert }), ...(key && { key }), ALPNProtocols: ['http/1.1'], ...options }, () => {
      speak(socket);
    });
    const settle = (ended: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, ended, milliseconds: performance.now() - begun });
    };
    const timer = setTimeout(() => {
      settle(false);
    }, milliseconds);
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1');
      if (enough(text)) settle(false);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      settle(true);
    });
  });

export const request = (line: string, ...headers: readonly string[]): string => [line, 'Host: muster', ...headers, '', ''].join('\r\n');
