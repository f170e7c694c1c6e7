// The API server's certificate does not list the name or address by which it is called.
import { listAddress } from '../../remedies/certificate-names.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { useServer } from '../../remedies/use-server.ts';

const judge = (facts: Facts): Finding | undefined => {
  const served = valueOf(facts.apiCertificate);
  if (served === undefined) return undefined;
  const source = sourceOf(facts.apiCertificate);
  const host = valueOf(facts.apiEndpoint)?.host ?? '';
  if (served.coversEndpoint) return finding('excluded', source, `it lists ${host}`, `已包含 ${host}`);
  return finding(
    'proved',
    source,
    `valid for ${served.names.join(', ')}, not for ${host}`,
    `对 ${served.names.join(', ')} 有效，不含 ${host}`,
  );
};

export const apiserverSanMissing = cause({
  code: 'MU405',
  slug: 'apiserver-san-missing',
  rung: 'reach',
  title: { en: "the API server's certificate lacks the address in use", zh: 'API 服务器证书缺少所用的地址' },
  frequency: 3,
  signs: {
    compared: { weight: 'shows', phrases: [], together: ['address-not-in-certificate'] },
    named: {
      weight: 'names',
      phrases: [
        '(no|without|lacks|missing) --tls-san',
        'has no --tls-san',
        'supplementary_addresses_in_ssl_keys',

        'ALTNAME_INVALID',

        'x509: certificate is valid for',
        'SANs * (missing|lack|lacks|without|not included|is not)',
        '(apiserver.crt|serving certificate|server certificate|apiserver certificate|API server certificate) * (not regenerated|not re-generated|not recreated|not issued again|never regenerated)',
        '(证书|apiserver.crt) * (没有|缺少|不含|未包含|没有重新生成) * (IP|域名|地址|VIP|浮动)',

        'certificate * not * valid for',
        'not * in the certificate',
        'certificate does not include',
        'certificate does not list',
        'x509: certificate is valid for * not {name}',
        'certificate is valid for * not',
        'certificate is not valid for any names',
        "cannot validate certificate for {name} because it doesn't contain any IP SANs",
        "doesn't contain any IP SANs",
        'certificate relies on legacy Common Name field',
        'does not contain any IP SANs',
        'SSL: no alternative certificate subject name matches target host name',
        'no alternative certificate subject name matches',
        'no SAN for',
        'lacks the SAN',
        'not in the SAN',
        'not in * SANs',
        'Subject Alternative Name',
        'missing SAN',
        '证书 * SAN',
        'SAN 中没有',
        'x509: certificate is not valid for any names, but wanted to match',
        "hostname/IP does not match certificate's altnames",
        'tls: failed to verify certificate: x509: certificate is valid for',
        "doesn't match any of the subject alternative names",
        'certificate subject name * does not match target host name',
        'SSL: certificate subject name',
        'IP Address Mismatch',
        'verify error:num=64',
        'verify error:num=62',
        'SAN * 不包含',
        '证书 * 不包含',
        '证书 * 没有 * IP',
      ],
    },
    listed: {
      weight: 'points',
      phrases: ['CA cert validation failed', "hostname doesn't match", 'x509 * Subject Alternative Name'],
    },
    shown: { weight: 'mentions', phrases: ['DNS:kubernetes, DNS:kubernetes.default', 'remote error: tls: bad certificate'] },
    usual: {
      weight: 'suggests',
      phrases: ['dynamic-cert.json', 'no cn- for', '--tls-san', 'tls-san', 'apiserver-cert-extra-sans', 'certSANs', 'apiServerCertSANs'],
    },
  },
  state: judge,
  remedies: (facts) => [...useServer(facts), ...listAddress(facts)],
  explains: ['list-failed', 'register-failed', 'node-not-found', 'waiting-timed-out', 'server-not-ready', 'lease-failed'],
  page: {
    en: {
      means:
        "A certificate holds for the names and addresses listed in it (SAN). The machine calls the API server by another: a public address, a balancer's name, a new address after a move. It refuses to go on before it sends anything.",
      check: '    openssl s_client -connect SERVER:6443 </dev/null 2>/dev/null | openssl x509 -noout -ext subjectAltName',
      cure: 'Either call the API server by a listed name, or add the name: kubeadm: put it into certSANs of ClusterConfiguration, move apiserver.crt and apiserver.key aside, `kubeadm init phase certs apiserver --config FILE`, restart the API server. k3s and RKE2: `--tls-san NAME` and restart.',
    },
    zh: {
      means:
        '证书只对其列出的名称与地址（SAN）有效。机器使用了其他地址访问 API 服务器：公网地址、负载均衡器名称，或迁移后的新地址，因此在发送任何数据之前就拒绝继续。',
      check: '    openssl s_client -connect SERVER:6443 </dev/null 2>/dev/null | openssl x509 -noout -ext subjectAltName',
      cure: '使用证书已列出的名称访问，或将名称加入证书：kubeadm 在 ClusterConfiguration 的 certSANs 中添加，移走 apiserver.crt 与 apiserver.key，执行 `kubeadm init phase certs apiserver --config FILE`，重启 API 服务器；k3s 与 RKE2 使用 `--tls-san NAME` 并重启。',
    },
  },
});
