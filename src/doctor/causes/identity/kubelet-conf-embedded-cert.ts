// kubelet.conf holds or names the first certificate, not the one that is renewed.
import { bootstrapAgain } from '../../remedies/bootstrap-again.ts';
import { useRenewed } from '../../remedies/own-identity.ts';
import { cause, type Finding, type Heard, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const kubeconfig = valueOf(facts.kubeconfig);
  if (kubeconfig === undefined || !kubeconfig.present) return undefined;
  const source = sourceOf(facts.kubeconfig);
  if (kubeconfig.credential !== 'embedded') return undefined;
  return finding('supported', source, 'the certificate stands in the file itself and is never renewed', '证书内嵌在文件中，不会被轮换');
};

const dateIn = ({ line: { text } }: Heard, pattern: RegExp): number => Date.parse(pattern.exec(text)?.[1] ?? '');

const ended = /is expired: (\d{4}-\d\d-\d\d)/;
const until = /(?:notAfter ?= ?|Not After ?: ?)(\w{3} {1,2}\d{1,2}(?: \d\d:\d\d:\d\d)? \d{4})/;

/** The kubelet starts with one that has ended, while the renewed one is good for longer; or it renews, and embeds all the same. */
const weigh = ({ data, rotates, start, renewed }: HeardBySign<'data' | 'rotates' | 'start' | 'renewed'>): Verdict | undefined => {
  const [first] = start;
  const later = first && renewed.find((one) => dateIn(one, until) > dateIn(first, ended) + week);
  if (first !== undefined && later !== undefined) return { weight: 'shows', because: [first, later] };
  return data.length > 0 && rotates.length > 0 ? { weight: 'shows', because: [...data, ...rotates] } : undefined;
};

const week = 7 * 24 * 3_600_000;

export const kubeletConfEmbeddedCert = cause({
  code: 'MU519',
  slug: 'kubelet-conf-embedded-cert',
  rung: 'identity',
  title: { en: 'kubelet.conf does not use the renewed certificate', zh: 'kubelet.conf 未使用轮换后的证书' },
  frequency: 1,
  signs: {
    compared: { weight: 'names', phrases: [], together: ['kubelet-conf-embeds-certificate'] },
    embedded: {
      weight: 'names',
      when: (_, { text }) => !text.includes('bootstrap-kubelet.conf'),
      phrases: [
        'kubeadm init phase kubelet-finalize',
        '(certificate|cert|pem|证书) (inside|within|embedded in|out of) (/etc/kubernetes/|)kubelet.conf',
        'user section of * kubelet.conf',
        '(change|changed|edit|edited|point|pointing|pointed|replace|replaced|patched|sed) * kubelet.conf * kubelet-client-current.pem',
        'kubelet-client-current.pem * (is current|is up to date|is good)',
        '(uses|used|using|with|keeps) the (embedded|inline|inlined)',
        "first (control plane|control-plane|master) node's kubelet",
        'kubelet.conf * (inline|inlined|内嵌|inlines)',

        'kubelet.conf * client-certificate-data',
        'kubelet.conf * embedded',
        'client-certificate: /var/lib/kubelet/pki/kubelet-client.crt',
        'kubelet.conf * kubelet-client.crt',
        'kubelet.conf * does not * kubelet-client-current.pem',
        'kubelet.conf * still refers',
        'kubelet.conf * points to the old',
        'kubelet.conf * (not updated|old|first|never updated|embedded|inline)',
        'kubelet.conf * (base64|embeds|embedding|内嵌)',
        "kubelet.conf * (does not|doesn't) (use|reference|point|refer)",
        'only (on|the) * first (control-plane|control plane|master)',
        'kubelet-client-current.pem * (itself|is fine|is valid|was renewed|is rotated|was rotated|is new|valid until|rotated fine)',
        'rotated * kubelet.conf * (still|old|embedded)',
        'kubelet.conf * (没有更新|旧的|仍然|还是|里面是)',
      ],
    },
    start: { weight: 'context', phrases: ['part of the existing bootstrap client certificate * is expired: '] },
    renewed: {
      weight: 'context',
      phrases: ['kubelet-client-current.pem * (notAfter|Not After)'],
    },
    rotates: { weight: 'context', phrases: ['rotateCertificates: true', '--rotate-certificates=true', 'Certificate rotation is enabled'] },
    data: { weight: 'points', phrases: ['client-certificate-data (embedded)', 'client-certificate-data', 'client-key-data'] },
    rotated: {
      weight: 'mentions',
      phrases: ['kubelet-client-current.pem', 'kubelet.conf', 'rotateCertificates: true', '--rotate-certificates'],
    },
  },
  weigh,
  state: judge,
  remedies: (facts) => [...useRenewed(facts), ...bootstrapAgain(facts)],
  explains: ['unauthorized', 'register-failed', 'lease-failed', 'list-failed', 'node-not-found'],
  page: {
    en: {
      means:
        'The kubelet renews its certificate into kubelet-client-current.pem, but its kubeconfig holds the first one itself (client-certificate-data, as kubeadm before 1.17 wrote on the first control plane) or names another file. At the next start it reads that old one, and after a year it has expired.',
      check:
        '    grep client- /etc/kubernetes/kubelet.conf\n    openssl x509 -noout -enddate -in /var/lib/kubelet/pki/kubelet-client-current.pem',
      cure: 'Set both client-certificate and client-key in /etc/kubernetes/kubelet.conf to /var/lib/kubelet/pki/kubelet-client-current.pem (without -data) and restart the kubelet.',
    },
    zh: {
      means:
        'kubelet 将轮换后的证书写入 kubelet-client-current.pem，但 kubeconfig 内嵌了最初的证书（client-certificate-data，1.17 之前的 kubeadm 在首个控制平面上如此），或指向其他文件。下次启动时仍读取旧证书，一年后过期。',
      check:
        '    grep client- /etc/kubernetes/kubelet.conf\n    openssl x509 -noout -enddate -in /var/lib/kubelet/pki/kubelet-client-current.pem',
      cure: '将 /etc/kubernetes/kubelet.conf 中的 client-certificate 与 client-key 都设为 /var/lib/kubelet/pki/kubelet-client-current.pem（不带 -data），然后重启 kubelet。',
    },
  },
});
