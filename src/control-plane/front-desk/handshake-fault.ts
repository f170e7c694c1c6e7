// Why a connection ended before a request could be made on it, from what TLS reports.
import { causeFacts, type CauseCode } from '../../registration/causes.ts';

export interface HandshakeFault {
  readonly code: CauseCode;
  readonly words: string;
}

/** What a client says when it is the server's certificate that it will not take. */
const distrust = /ALERT_(?:UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED)/;
const nothingInCommon =
  /^ERR_SSL_(?:UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW|NO_SHARED_|NO_SUITABLE_|INAPPROPRIATE_FALLBACK|UNKNOWN_PROTOCOL|NO_PROTOCOLS)|PROTOCOL_VERSION/;
const plainHttp = /^ERR_SSL_HTTPS?_/;
const opensslReason = /SSL routines:[^:]*:([^:]+)/;

const codeOf = (reported: string): CauseCode => {
  if (distrust.test(reported)) return 'MU404';
  if (nothingInCommon.test(reported)) return 'MU461';
  return plainHttp.test(reported) ? 'MU462' : 'MU463';
};

/** Undefined for who said nothing: a probe of the port is no machine that was refused. */
export const handshakeFaultOf = (error: Error & { readonly code?: unknown }, bytesSent: number): HandshakeFault | undefined => {
  if (bytesSent === 0) return undefined;
  const code = codeOf(typeof error.code === 'string' ? error.code : '');
  const [, reason = error.message] = opensslReason.exec(error.message) ?? [];
  return { code, words: `${causeFacts(code).title.en}: ${reason}` };
};
