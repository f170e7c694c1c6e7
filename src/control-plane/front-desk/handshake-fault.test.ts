import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handshakeFaultOf } from './handshake-fault.ts';

const table: readonly (readonly [string, string | undefined])[] = [
  ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 'MU404'],
  ['ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE', 'MU404'],
  ['ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED', 'MU404'],
  ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'MU461'],
  ['ERR_SSL_NO_SHARED_CIPHER', 'MU461'],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'MU461'],
  ['ERR_SSL_HTTP_REQUEST', 'MU462'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'MU463'],
  ['ECONNRESET', 'MU463'],
];

test('`handshakeFaultOf` tells distrust, nothing in common, plain HTTP and the rest apart', () => {
  for (const [code, expected] of table) assert.equal(handshakeFaultOf(Object.assign(new Error('x'), { code }), 5)?.code, expected, code);
});

test("`handshakeFaultOf` quotes OpenSSL's reason, and is silent about who said nothing", () => {
  const message =
    '40DDE25DC47F0000:error:0A000418:SSL routines:ssl3_read_bytes:tlsv1 alert unknown ca:../deps/record.c:1:SSL alert number 48';
  const error = Object.assign(new Error(message), { code: 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA' });
  assert.equal(handshakeFaultOf(error, 5)?.words, 'the machine does not trust the certificate of the API server: tlsv1 alert unknown ca');
  assert.equal(handshakeFaultOf(error, 0), undefined);
});
