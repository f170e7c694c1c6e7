// The API server shows a certificate that the CA on this machine did not sign.
import { cause, type Finding } from '../cause.ts';
import { finding, serverNow, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { trustAuthority } from '../../remedies/use-server.ts';

const judge = (facts: Facts): Finding | undefined => {
  const served = valueOf(facts.apiCertificate);
  const now = serverNow(facts);
  if (served === undefined) return undefined;
  const source = sourceOf(facts.apiCertificate);
  if (served.verified) return finding('excluded', source, 'the CA here signed it', '由本机信任的 CA 签发');
  const isOfNow = now === undefined || (now >= served.notBefore && now <= served.notAfter);
  if (!served.coversEndpoint || !isOfNow) return undefined;
  return finding(
    'proved',
    source,
    `signed by ${served.issuer}: ${served.problem ?? 'not verified'}`,
    `签发者 ${served.issuer}：${served.problem ?? '校验失败'}`,
  );
};

export const apiserverCaNotTrusted = cause({
  code: 'MU404',
  slug: 'apiserver-ca-not-trusted',
  rung: 'reach',
  title: { en: "the API server's certificate is of a CA that this machine does not trust", zh: 'API 服务器证书不是由本机信任的 CA 签发' },
  frequency: 1,
  signs: {
    compared: { weight: 'points', phrases: [], together: ['authorities-differ'] },
    unknown: {
      weight: 'mentions',
      phrases: [
        'certificate signed by unknown authority',
        'SSL certificate problem: unable to get local issuer certificate',
        'self signed certificate in certificate chain',
      ],
    },
    direct: {
      weight: 'points',
      phrases: [
        '[MU404]',
        'CA in kubelet.conf is not',
        'certificate-authority-data * differs',
        'certificate-authority-data does not match',
        'SSL certificate problem: self signed certificate in certificate chain',
      ],
    },
  },
  state: judge,
  remedies: trustAuthority,
  becauseOf: ['cluster-info-ca-wrong'],
  explains: ['certificate-unknown', 'list-failed', 'register-failed', 'node-not-found', 'lease-failed'],
  page: {
    en: {
      means:
        'The kubelet believes only API servers whose certificate its CA signed. The control plane got another CA, the URL leads to another cluster, or something on the way shows a certificate of its own.',
      check:
        '    openssl s_client -connect SERVER:6443 -CAfile /etc/kubernetes/pki/ca.crt </dev/null 2>/dev/null | grep -E "issuer|Verify"',
      cure: 'See who signed what is shown. If it is the right control plane with a new CA, join again (or write the new CA into kubelet.conf and bootstrap again). If it is another machine, mend the URL or name. If it is a proxy, keep the API server out of it.',
    },
    zh: {
      means: 'kubelet 只信任由其 CA 签发证书的 API 服务器。控制平面更换了 CA、URL 指向其他集群，或中间设备出示了自己的证书。',
      check:
        '    openssl s_client -connect SERVER:6443 -CAfile /etc/kubernetes/pki/ca.crt </dev/null 2>/dev/null | grep -E "issuer|Verify"',
      cure: '查看所出示证书的签发者。若是正确的控制平面但 CA 已更换，则重新加入（或将新 CA 写入 kubelet.conf 并重新引导）；若是其他机器，修正 URL 或名称；若是代理，将 API 服务器排除在代理之外。',
    },
  },
});
