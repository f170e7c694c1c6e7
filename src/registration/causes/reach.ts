// Why a machine that reached the port got no further than the TLS handshake.
import { cause } from './cause-facts.ts';

export const reachCauses = {
  MU404: cause('server-not-trusted', 'the machine does not trust the certificate of the API server', '机器不信任 API 服务器的证书'),
  MU461: cause(
    'no-common-tls',
    'the machine and the API server have no TLS version or cipher in common',
    '机器与 API 服务器没有共同的 TLS 版本或加密套件',
  ),
  MU462: cause('plain-http', 'the machine speaks plain HTTP to a TLS port', '机器用明文 HTTP 访问 TLS 端口'),
  MU463: cause('handshake-broken-off', 'the TLS handshake was not completed', 'TLS 握手未完成'),
} as const;
