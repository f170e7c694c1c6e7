// A call over HTTP/1.1.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { certificatesOf } from '../identify/listen-certificates.ts';
import type { Call, Peer } from './call.ts';

export class Http1Call implements Call {
  readonly peer: Peer;
  readonly readable: IncomingMessage;
  readonly writable: ServerResponse;

  constructor(incoming: IncomingMessage, out: ServerResponse) {
    this.readable = incoming;
    this.writable = out;
    const socket = incoming.socket as TLSSocket;
    this.peer = { certificates: certificatesOf(socket), remoteAddress: socket.remoteAddress ?? '' };
  }

  get method(): string {
    return this.readable.method ?? 'GET';
  }

  get url(): string {
    return this.readable.url ?? '/';
  }

  get headers(): IncomingMessage['headers'] {
    return this.readable.headers;
  }

  get rawHeaders(): readonly string[] {
    return this.readable.rawHeaders;
  }

  get open(): boolean {
    return !this.writable.destroyed;
  }

  get wholeBodyCame(): boolean {
    return this.readable.complete;
  }

  sendHead(status: number, headers: Record<string, string | string[]>): void {
    this.writable.writeHead(status, headers);
  }

  flushHead(): void {
    this.writable.flushHeaders();
  }

  sendNothing(): void {
    this.writable.end();
  }

  cutOff(): void {
    this.readable.socket.destroy();
  }

  leave(): void {
    this.writable.destroy();
  }
}
