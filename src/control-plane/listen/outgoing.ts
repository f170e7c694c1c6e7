// The answering side of a request, HTTP/1.1 or HTTP/2, and how it is left before its end.
import type { ServerResponse } from 'node:http';
import { constants, type Http2ServerResponse } from 'node:http2';

export type Outgoing = ServerResponse | Http2ServerResponse;

/** For the other side to hear of it; a connection on which not even that gets through goes with all its streams. */
const lastWordMilliseconds = 5_000;

export const leave = (out: Outgoing): void => {
  if (!('stream' in out)) {
    out.destroy();
    return;
  }
  const { stream } = out;
  stream.close(constants.NGHTTP2_CANCEL);
  const timer = setTimeout(() => {
    if (!stream.destroyed) stream.session?.destroy();
  }, lastWordMilliseconds);
  timer.unref();
};
