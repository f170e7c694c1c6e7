// The certificate with which the kubelet (or the control plane beside it) shows who it is has passed its last day.
import { bootstrapAgain } from '../../remedies/bootstrap-again.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, isRefused, moment, serverNow, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { relinkCertificate } from '../../remedies/relink-certificate.ts';

const judge = (facts: Facts): Finding | undefined => {
  const certificate = valueOf(facts.clientCertificate);
  const now = serverNow(facts);
  if (certificate === undefined || now === undefined) return undefined;
  const source = sourceOf(facts.clientCertificate);
  const until = moment(certificate.notAfter);
  if (now <= certificate.notAfter) return finding('excluded', source, `valid until ${until}`, `有效期至 ${until}`);
  const en = `valid until ${until}, now it is ${moment(now)}`;
  return finding(isRefused(facts) === false ? 'supported' : 'proved', source, en, `有效期至 ${until}，当前 ${moment(now)}`);
};

/** A certificate that is of now by one of the clocks shown has not ended: a clock is wrong. */
const weigh = ({ compared = [], otherwise = [], table = [], after = [], ...own }: HeardBySign): Verdict | undefined => {
  if (compared.length === 0 && otherwise.length > 0) return { weight: 'mentions', because: otherwise };
  const { bootstrap = [], named = [], refused = [], told = [], current = [] } = own;
  const isOfControlPlane = table.length > 0 && [...compared, ...bootstrap, ...named, ...refused, ...current].length === 0;
  return isOfControlPlane ? { weight: 'points', because: [...table, ...after, ...told] } : undefined;
};

export const kubeletClientCertExpired = cause({
  code: 'MU501',
  slug: 'kubelet-client-cert-expired',
  rung: 'identity',
  title: { en: 'the client certificate has expired', zh: '客户端证书已过期' },
  frequency: 3,
  signs: {
    oldestFile: {
      weight: 'suggests',
      phrases: ['kubelet-client-20'],
      when: (_, { text }) => {
        const made = Number(/kubelet-client-(20\d\d)-\d\d-\d\d/.exec(text)?.[1]);
        const told = [...text.replace(/kubelet-client-\S{1,40}/g, '').matchAll(/\b(20\d\d)\b/g)].map(([year]) => Number(year));
        return told.some((year) => year === made + 1) && /unauthorized|expired|notready/i.test(text) && !/valid|until|notAfter/i.test(text);
      },
    },
    yearLater: {
      weight: 'suggests',
      phrases: ['(joined|bootstrapped|installed|created|set up) * (NotReady|Unauthorized|down|stopped)'],
      when: (_, { text }) => {
        const [first, last] = [...text.matchAll(/\b20(\d\d)\b/g)].map(([, year]) => Number(year));
        return first !== undefined && last === first + 1;
      },
    },
    dated: {
      weight: 'mentions',
      phrases: ['(client-kubelet.crt|kubelet-client.crt|certs/kubelet.crt|kubelet-client-current.pem) * (notAfter|Not After)'],
    },
    otherwise: { weight: 'mentions', phrases: [], together: ['clocks-differ', 'certificate-of-the-future', 'certificate-is-of-now'] },
    compared: { weight: 'shows', phrases: [], together: ['kubelet-certificate-ended'] },
    unauthorized: {
      weight: 'mentions',
      phrases: ['Unable to register node * Unauthorized', 'error: Unauthorized', 'Failed to list * Unauthorized'],
    },
    bootstrap: {
      weight: 'suggests',
      phrases: [
        'certificate * expired * 20',
        'expired cert',
        'bootstrap client certificate * is expired',
        'existing bootstrap client certificate is expired',
      ],
    },
    named: {
      weight: 'names',
      when: (_, { text }) => !/\betcd\b|\b23(?:79|80)\b|admin\.conf/.test(text),
      phrases: [
        'system:node:{name} * expired',

        'kubelet-client * (已过期|过期了|过期)',
        '(kubelet-client-current.pem|client-kubelet.crt|kubelet.crt|kubelet.pem) * (notAfter|Not After) * (today|it is now|now is|current date)',
        '[MU501]',
        'kubelet-client-current.pem * expired',
        'kubelet client certificate * expired',
        'kubelet certificate * expired',
        'client certificate * has expired',
        'client certificate has expired',
        'client certificate is expired',
        'client cert expired',
        'kubelet.conf * expired',
        'Current certificate is expired',
        'tls: expired certificate',
        'sslv3 alert certificate expired',
        'alert certificate expired',
        'currently active client certificate has expired',
        'active client certificate has expired and the server is responsive',
        'certificate rotation * expired',
        'client cert * (expired|past)',
        'kubelet-client * (expired|past its)',
      ],
    },
    refused: {
      weight: 'suggests',
      phrases: [
        'Unable to authenticate the request * certificate has expired',
        'verifying certificate * failed: x509: certificate has expired',
        'rejected connection * certificate has expired',
      ],
    },
    after: { weight: 'suggests', phrases: ['certificate has expired or is not yet valid: current time * is after'] },
    table: { weight: 'suggests', phrases: ['UTC <invalid>', '<invalid> no', '<invalid> ca', 'EXPIRED: yes', 'residual time * invalid'] },
    told: {
      weight: 'names',
      when: (_, { text }) => !/(?:token|令牌)\S{0,12} ?(?:也早|也|已|早已|已经)?(?:过期|到期)/i.test(text),
      phrases: [
        '(switched|powered|turned) off (from|since|between|during)',

        'failed to renew * certificate',
        '证书 * 到期',
        '证书 * 过期',
        'certificate * older than',
        'notAfter * expired',
        'one-year',
        'certificates * 1 year',
        'validity * expired',
        'certificate expired',
        'certificates expired',
        'certs expired',
        'certificates are expired',
        'certificates have expired',
        'certificate was expired',
        'expired certificate',
        '证书过期',
        '证书已过期',
        '证书到期',
        '证书已经过期',
        'one year after',
        'after (one year|a year|365 days|12 months)',
        'exactly (one year|a year|365 days)',
        '(switched off|powered off|off|shut down|offline|stored) for (months|a year|over a year|more than a year|half a year)',
        '一年 * (过期|到期)',
        '(关机|停机) * (几个月|一年|半年)',
      ],
    },
    expired: {
      weight: 'points',
      phrases: ['certificate has expired or is not yet valid', 'certificate has expired'],
      when: (_, { text }) => !text.includes(' is before '),
    },
    missing: { weight: 'points', phrases: ['certificate * valid until', 'unable to load bootstrap kubeconfig: stat'] },
    current: { weight: 'mentions', phrases: ['kubelet-client-current.pem', 'kubelet-client-20'] },
    shown: {
      weight: 'mentions',
      phrases: [
        'certificate-renew',
        'CertificateExpirationWarning',
        'kubelet-client-current.pem',
        'certs check-expiration',
        'kubeadm certs renew',
        'kubeadm alpha certs renew',
      ],
    },
  },
  weigh,
  state: judge,
  remedies: (facts) => [...relinkCertificate(facts), ...bootstrapAgain(facts)],
  explains: [
    'unauthorized',
    'register-failed',
    'node-not-found',
    'lease-failed',
    'list-failed',
    'kubelet-exits',
    'kubelet-unhealthy',
    'node-not-ready',
  ],
  becauseOf: ['kubelet-conf-embedded-cert', 'csr-approver-rbac-missing', 'csr-signer-not-working', 'csr-not-approved'],
  page: {
    en: {
      means:
        'A kubelet shows a certificate that lives for a year and is renewed while it runs. A machine that was off when it should have renewed it, a control plane that could not sign, or a kubelet.conf which holds the certificate itself ends with one that is past its date: the API server answers 401, and the kubelet does not start without a bootstrap token. On a control plane the other certificates of kubeadm usually end on the same day.',
      check:
        '    openssl x509 -noout -dates -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem\n    date -u\n    kubeadm certs check-expiration',
      cure: 'Make sure of the clock first. On a control plane: `kubeadm certs renew all`, restart the static pods, and take /etc/kubernetes/kubelet.conf anew with `kubeadm kubeconfig user --org system:nodes --client-name system:node:NAME`. On a worker: make a token (`kubeadm token create --print-join-command`), put it into /etc/kubernetes/bootstrap-kubelet.conf, move kubelet.conf and kubelet-client-current.pem aside and restart the kubelet. On k3s and RKE2 a restart of the service renews certificates that are near their end.',
    },
    zh: {
      means:
        'kubelet 使用有效期一年的证书，并在运行期间自动轮换。若应轮换时机器关机、控制平面无法签发，或 kubelet.conf 直接内嵌证书，证书就会过期：API 服务器返回 401；没有引导令牌时 kubelet 无法启动。控制平面节点上，kubeadm 的其他证书通常在同一天过期。',
      check:
        '    openssl x509 -noout -dates -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem\n    date -u\n    kubeadm certs check-expiration',
      cure: '先确认时钟正确。控制平面：执行 `kubeadm certs renew all`，重启静态 Pod，并用 `kubeadm kubeconfig user --org system:nodes --client-name system:node:NAME` 重新生成 /etc/kubernetes/kubelet.conf。工作节点：创建令牌（`kubeadm token create --print-join-command`），写入 /etc/kubernetes/bootstrap-kubelet.conf，移走 kubelet.conf 与 kubelet-client-current.pem，再重启 kubelet。k3s 与 RKE2 重启服务即可续期临近到期的证书。',
    },
  },
});
