// The request is approved or denied, and no certificate comes of it: the signer does not run, cannot read its CA or has no rights.
import { cause, type Finding } from '../cause.ts';
import { finding, moment, serverNow, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { requestsOfNode } from '../../remedies/approve-request.ts';
import { hasNoCertificate } from '../way-in.ts';

const forClients = 'kubernetes.io/kube-apiserver-client-kubelet';

/** The controller manager approves and signs, and renews its lease every 2 s while it runs. */
const longestSilenceMs = 60_000;

const silence = (facts: Facts): { readonly en: string; readonly zh: string } | undefined => {
  const [now, heard] = [serverNow(facts), valueOf(facts.controllerManagerHeard)];
  if (now === undefined || heard === undefined || now - heard < longestSilenceMs) return undefined;
  return { en: `the controller manager was last heard of at ${moment(heard)}`, zh: `控制器管理器最后一次活动在 ${moment(heard)}` };
};

const waitsInVain = (facts: Facts): Finding | undefined => {
  const pending = requestsOfNode(facts, forClients).find(({ state }) => state === 'pending');
  const silent = silence(facts);
  if (pending === undefined || silent === undefined || hasNoCertificate(facts) === false) return undefined;
  const source = sourceOf(facts.controllerManagerHeard);
  return finding('proved', source, `${pending.name} is pending, and ${silent.en}`, `${pending.name} 等待中，且${silent.zh}`);
};

const judge = (facts: Facts): Finding | undefined => {
  const inVain = waitsInVain(facts);
  if (inVain !== undefined) return inVain;
  const requests = valueOf(facts.signingRequests);
  if (requests === undefined) return undefined;
  const unsigned = requests.find(({ signer, state }) => signer === forClients && ['approved', 'denied', 'failed'].includes(state));
  if (unsigned === undefined) return undefined;
  const waits = facts.clientCertificate.known && facts.clientCertificate.value === undefined;
  const { name, state } = unsigned;
  return finding(
    waits ? 'proved' : 'supported',
    sourceOf(facts.signingRequests),
    `${name} is ${state} and has no certificate`,
    `${name} 状态为 ${state}，没有证书`,
  );
};

export const csrSignerNotWorking = cause({
  code: 'MU506',
  slug: 'csr-signer-not-working',
  rung: 'identity',
  title: { en: 'approved certificate requests are not signed', zh: '证书请求已批准但未签发' },
  frequency: 2,
  signs: {
    usual: { weight: 'suggests', phrases: ['kube-controller-manager * (not started|is down|stopped|not running|crash|CrashLoopBackOff)'] },
    bare: {
      weight: 'names',
      phrases: ['csr-{name} * Approved', 'ca.key: no such file', 'ca-key.pem: no such file', 'only ca.crt', '(only|just) the ca.crt'],
      when: (_, { text }) =>
        /^(?:kubectl get csr: )?(?:node-)?csr-\S+ .*\bApproved$|^(?:kubectl get csr: )?csr-\S+ Approved \(|ca\.(?:key|crt)|ca-key/.test(
          text,
        ),
    },
    unsigned: {
      weight: 'names',
      phrases: [
        'approved but * not issued',
        'Approved, but not issued',
        'approved * never issued',
        'Approved,Failed',
        'SignerValidationFailure',
        '已批准 * 未签发',
        'Approved * (没有 Issued|no Issued|not Issued|never Issued|without Issued|but no certificate|没有签发|未签发)',
        '(没有|未|没) * (签发|Issued)',
        'status.certificate * (empty|missing)',
        'Approved * (half an hour|hours|minutes|forever) * certificate',
      ],
    },
    approved: {
      weight: 'names',
      phrases: [
        'node-csr-{name} * Approved',
        'csr-{name} * kube-apiserver-client-kubelet * Approved',
        'csr-{name} * system:bootstrap: * Approved',
        'csr-{name} * kubelet-bootstrap Approved',
      ],
      when: (_, { text }) => !/Approved, ?Issued|not approved|Pending/.test(text),
    },
    signer: {
      weight: 'names',
      phrases: [
        '(ca.key|ca-key.pem): permission denied',
        'no such file * (ca.key|ca-key.pem)',
        '(csr|CSR) never Issued',

        "provided PrivateKey doesn't match parent's PublicKey",
        'error signing csr',
        'certificatesigningrequest-signing',
        'csr signing controller',
        'missing signing (cert|certificate|key)',
        '(controller-manager|kube-controller-manager) * 没有配置 * cluster-signing',

        'no csr cert/key was specified',
        'cluster-signing * not',
        'cluster-signing * wrong',
        'cluster-signing * missing',
        'skipping CSR signer controller',
        'csrsigning * not started',
        'Failed to start certificate controller',
        'Failed to start * csrsigning',
        'could not start certificate controller',
        'csrsigning-controller * error',
        'error reading CA cert file',
        'error reading CA key file',
        'unable to sign',
        'Warning: * csrsigning * is disabled',
        '--controllers * -csrsigning',
        'Skipping "csrsigning"',
        'cluster-signing-cert-file * (no such|missing|not|wrong|absent|unset)',
        'cluster-signing-key-file * (no such|missing|not|wrong|absent|unset)',
        'failed to start certificate controller',
        'csrsigning * (skip|disabled|not running|not enabled|failed|error)',
        'kube-controller-manager * no * --cluster-signing',
        'kube-controller-manager * (ca.key|ca-key.pem) * (missing|no such|permission)',
        '(without|no) ca.key',
      ],
    },
    lead: {
      weight: 'points',
      phrases: [
        'endpoints "kube-controller-manager" is forbidden',
        'leases.coordination.k8s.io "kube-controller-manager" is forbidden',
        'error retrieving resource lock kube-system/kube-controller-manager * forbidden',
        'kube-controller-manager * Unhealthy',
        'csr_signer',
        'external CA mode',
      ],
    },
    shown: { weight: 'mentions', phrases: ['cluster-signing-key-file', 'cluster-signing-cert-file', 'kubectl get csr'] },
  },
  state: judge,
  explains: ['unauthorized', 'node-not-found', 'register-failed', 'list-failed', 'waiting-timed-out'],
  page: {
    en: {
      means:
        "Approval only says yes; the certificate is made by the signing controller in kube-controller-manager, which needs the cluster's CA certificate and key (--cluster-signing-cert-file, --cluster-signing-key-file) and must lead. Without it requests stay at Approved and the kubelet waits for ever.",
      check:
        '    kubectl get csr\n    kubectl -n kube-system get lease kube-controller-manager\n    kubectl -n kube-system logs -l component=kube-controller-manager --tail=50',
      cure: "Mend the controller manager: give it both signing files of the cluster's CA, an identity with its rights (CN system:kube-controller-manager), and see that it leads. The kubelet then receives its certificate without doing anything. A denied or failed request is deleted, and the kubelet makes a new one.",
    },
    zh: {
      means:
        '批准只是同意；证书由 kube-controller-manager 中的签发控制器生成，它需要集群 CA 的证书与私钥（--cluster-signing-cert-file、--cluster-signing-key-file），并且必须成为 leader。否则请求停留在 Approved，kubelet 一直等待。',
      check:
        '    kubectl get csr\n    kubectl -n kube-system get lease kube-controller-manager\n    kubectl -n kube-system logs -l component=kube-controller-manager --tail=50',
      cure: '修复 controller-manager：提供集群 CA 的两个签发文件、具备权限的身份（CN system:kube-controller-manager），并确认其成为 leader；之后 kubelet 会自动获得证书。被拒绝或失败的请求应删除，kubelet 会重新提交。',
    },
  },
});
