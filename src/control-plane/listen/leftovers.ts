// What remains open after the work is done: bodies that go on after their answer, and connections that nobody uses.
import type { ServerHttp2Session } from 'node:http2';
import type { Call } from './call.ts';

/** A client that is still sending reads its answer in this time, if it reads at all. */
const lingerMilliseconds = 1_000;

/** The rest of a body that was answered early is thrown away for a moment, so that the answer arrives; then it is cut off. */
export const discardUnread = (call: Call): void => {
  const { readable, writable } = call;
  const discard = (): void => {
    readable.resume();
    const timer = setTimeout(() => {
      if (!call.wholeBodyCame) call.cutOff();
    }, lingerMilliseconds);
    timer.unref();
    readable.once('close', () => {
      clearTimeout(timer);
    });
  };
  if (writable.writableFinished) discard();
  else writable.once('finish', discard);
};

/** HTTP/1.1 knows its idle connections itself. A session with open streams (watches) is not idle, however quiet. */
export const closeIdleSession = (session: ServerHttp2Session, idleMilliseconds: number): void => {
  let streams = 0;
  session.on('stream', (stream) => {
    streams++;
    stream.once('close', () => {
      streams--;
    });
  });
  session.setTimeout(idleMilliseconds);
  session.on('timeout', () => {
    if (streams === 0) session.close();
    else session.setTimeout(idleMilliseconds);
  });
};
