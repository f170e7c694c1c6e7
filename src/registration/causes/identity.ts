// Why the API server does not accept who a machine says it is.
import { cause } from './cause-facts.ts';

export const identityCauses = {
  MU501: cause('client-cert-expired', 'the client certificate has expired', '客户端证书已过期'),
  MU503: cause('client-cert-not-yet-valid', 'the client certificate is not valid yet', '客户端证书尚未生效'),
  MU504: cause(
    'client-cert-other-ca',
    'the client certificate is not signed by an authority of this cluster',
    '客户端证书并非由本集群的 CA 签发',
  ),
  MU505: cause('csr-not-approved', 'the certificate request is not approved', '证书请求未获批准'),
  MU506: cause('csr-signer-not-working', 'the certificate request cannot be signed', '证书请求无法签发'),
  MU507: cause('bootstrap-token-invalid', 'the bootstrap token is unknown, expired or of no use', '引导令牌不存在、已过期或不可用'),
  MU561: cause('no-client-cert', 'no client certificate was presented where one is needed', '需要客户端证书，但未出示'),
  MU562: cause('client-cert-wrong-usage', 'the certificate is not for clients', '证书不可用作客户端证书'),
  MU563: cause('client-cert-unacceptable', 'the client certificate cannot be accepted', '客户端证书无法接受'),
  MU564: cause('guessing-slowed', 'too many wrong tokens came from one address', '同一地址提交的错误令牌过多'),
  MU565: cause('bearer-token-refused', 'the bearer token is not accepted', '持有者令牌未被接受'),
  MU566: cause(
    'csr-invalid',
    'the certificate request cannot be read or asks for what it may not',
    '证书请求无法解析，或请求了不允许的内容',
  ),
} as const;
