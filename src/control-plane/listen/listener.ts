// The one port: TLS, HTTP/2 and HTTP/1.1 by ALPN. A client certificate is asked for and never insisted on here:
// whether it is any good is judged for every request, by `identify/`.
import type { EventEmitter } from 'node:events';
import { createSecureServer, type Http2SecureServer, type SecureServerOptions } from 'node:http2';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { type HandshakeFault, handshakeFaultOf } from '../front-desk/handshake-fault.ts';
import type { Credentials } from '../identify/identity.ts';
import { clientCertificateOptions } from '../identify/listen-certificates.ts';
import type { Way } from '../way.ts';
import type { Call } from './call.ts';
import { Http1Call } from './http1-call.ts';
import { Http2Call, peerOf } from './http2-call.ts';
import { closeIdleSession, discardUnread } from './leftovers.ts';
import { apiRequestOf, type BodyLimits, usualBodyLimits } from './request.ts';
import { respond } from './respond.ts';

export interface Certificates {
  readonly certPem: string;
  readonly keyPem: string;
}

export interface ListenerOptions {
  readonly address: string;
  readonly port: number;
  readonly certificates: Certificates;
  readonly bodyLimits?: BodyLimits;
  /** A connection that failed for a reason of ours. */
  report(error: unknown): void;
  /** A connection on which no request could be made. */
  turnedBack(fault: HandshakeFault, remoteAddress: string): void;
}

export interface Listener {
  readonly port: number;
  /** New connections get these; open ones go on. */
  replaceCertificates(certificates: Certificates): void;
  close(): Promise<void>;
}

/** Kubernetes clients keep connections; closing them under their hands makes requests fail that need not. */
const idleMilliseconds = 180_000;
const headerMilliseconds = 20_000;
/** As for HTTP/2, where it is the protocol's own word for it; room for long selectors and tokens. */
const headerBytes = 64 * 1024;

const secureContext = ({ certPem, keyPem }: Certificates): SecureServerOptions => ({
  ...clientCertificateOptions,
  cert: certPem,
  key: keyPem,
});

const credentialsOf = ({ headers, peer }: Call): Credentials => ({
  certificates: peer.certificates,
  authorization: headers.authorization,
  remoteAddress: peer.remoteAddress,
});

/** The http/1.1 side of an http2 server reads these at run time, though its types do not know them. */
interface Http1Settings {
  keepAliveTimeout: number;
  headersTimeout: number;
  requestTimeout: number;
  maxHeaderSize: number;
}

/** Read at run time by the http/1.1 side, too. */
const looksForSlowHeaders = { connectionsCheckingInterval: 5_000 };

const createServer = (certificates: Certificates): Http2SecureServer => {
  const server = createSecureServer({
    ...secureContext(certificates),
    allowHTTP1: true,
    minVersion: 'TLSv1.2',
    handshakeTimeout: 15_000,
    noDelay: true,
    // A reader whose machine is gone says no word; without this its watches would stay for ever.
    keepAlive: true,
    keepAliveInitialDelay: 60_000,
    settings: { maxConcurrentStreams: 250, initialWindowSize: 256 * 1024, maxHeaderListSize: headerBytes },
    maxSessionMemory: 64,
    ...looksForSlowHeaders,
  });
  const http1 = server as unknown as Http1Settings;
  http1.keepAliveTimeout = idleMilliseconds;
  http1.headersTimeout = headerMilliseconds;
  http1.maxHeaderSize = headerBytes;
  http1.requestTimeout = usualBodyLimits.milliseconds + headerMilliseconds;
  return server;
};

/** The plain connection under a TLS one, which its types do not know. */
interface Wrapping {
  readonly _parent?: Socket;
}

const reportHandshakes = (server: Http2SecureServer, { turnedBack }: ListenerOptions): void => {
  // Asked for at once, and remembered by the socket: one that has ended knows no address any more.
  for (const begun of ['connection', 'secureConnection']) server.on(begun, ({ remoteAddress }: Socket) => remoteAddress);
  server.on('tlsClientError', (error: Error, socket: TLSSocket) => {
    const { _parent: under } = socket as Wrapping;
    const fault = handshakeFaultOf(error, under?.bytesRead ?? socket.bytesRead);
    if (fault !== undefined) turnedBack(fault, under?.remoteAddress ?? socket.remoteAddress ?? '');
  });
};

const serve = async (call: Call, way: Way, limits: BodyLimits): Promise<void> => {
  const answer = await way.handle(apiRequestOf(call, limits), credentialsOf(call));
  await respond(call, answer, { acceptEncoding: call.headers['accept-encoding'], headOnly: call.method === 'HEAD' });
  if (!call.wholeBodyCame) discardUnread(call);
};

/** What goes wrong with one stream ends that stream, which its call sees; an error that nobody hears would end the process. */
const heard = (): undefined => undefined;

const receiveCalls = (server: Http2SecureServer, received: (call: Call) => void, report: ListenerOptions['report']): void => {
  // Typed for the compatibility interface, which is taken out below: what comes is what node:http makes.
  const http1 = server as unknown as EventEmitter<{ request: [IncomingMessage, ServerResponse] }>;
  http1.on('request', (incoming, out) => {
    out.on('error', report);
    received(new Http1Call(incoming, out));
  });
  // Who asks for requests gets those of HTTP/2 as well, through the compatibility interface, which listens here.
  server.removeAllListeners('stream');
  server.on('session', (session) => {
    const peer = peerOf(session);
    session.on('stream', (stream, headers, _flags, rawHeaders) => {
      stream.on('error', heard);
      const call = new Http2Call(peer, { stream, headers, rawHeaders });
      if (headers.expect === '100-continue') call.goOn();
      received(call);
    });
    closeIdleSession(session, idleMilliseconds);
  });
};

export const listen = async (way: Way, options: ListenerOptions): Promise<Listener> => {
  const server = createServer(options.certificates);
  const limits = options.bodyLimits ?? usualBodyLimits;
  const received = (call: Call): void => {
    serve(call, way, limits).catch((error: unknown) => {
      options.report(error);
      call.cutOff();
    });
  };
  receiveCalls(server, received, options.report);
  reportHandshakes(server, options);
  const open = new Set<Socket>();
  let closing = false;
  const track = (socket: Socket): void => {
    // A handshake that ends while the server closes would hold it open.
    if (closing) socket.destroy();
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  };
  server.on('connection', track);
  server.on('secureConnection', (socket: TLSSocket) => {
    track(socket);
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.address, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    replaceCertificates: (certificates) => {
      server.setSecureContext(secureContext(certificates));
    },
    close: async () => {
      closing = true;
      const closed = new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
};
