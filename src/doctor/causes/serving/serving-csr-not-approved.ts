// The kubelet waits for its serving certificate: the API server cannot talk to it.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { approveRequest, requestsOfNode } from '../../remedies/approve-request.ts';

const forServing = 'kubernetes.io/kubelet-serving';

const judge = (facts: Facts): Finding | undefined => {
  const requests = valueOf(facts.signingRequests);
  if (requests === undefined) return undefined;
  const pending = requestsOfNode(facts, forServing).find(({ state }) => state === 'pending');
  const source = sourceOf(facts.signingRequests);
  if (pending === undefined)
    return finding('against', source, 'no request for a serving certificate is pending', '没有等待批准的服务证书请求');
  const hasNone = facts.servingCertificate.known && facts.servingCertificate.value === undefined;
  return finding(hasNone ? 'proved' : 'supported', source, `${pending.name} is pending`, `${pending.name} 等待批准`);
};

export const servingCsrNotApproved = cause({
  code: 'MU901',
  slug: 'serving-csr-not-approved',
  rung: 'serving',
  title: { en: "the kubelet's serving certificate waits for approval", zh: 'kubelet 的服务证书等待批准' },
  frequency: 3,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'serving certificate * (pending|approve|missing)',
        'metrics-server * (x509|tls)',
        "x509: cannot validate certificate for {ip} because it doesn't contain any IP SANs * 10250",
        '(system:node:{node}) * Pending * kubelet-serving',
        'kubelet-serving * condition Pending',
        'remote error: tls: internal error',
        'tls: internal error',
        'kubernetes.io/kubelet-serving * Pending',
        'kubelet-serving * pending',
        'no serving certificate available for the kubelet',
        'serving certificate * not approved',
        'kubelet-csr-approver',
        'kubelet-rubber-stamp',
        '[MU901]',
        'Failed to scrape node * (tls|x509)',
        '--kubelet-insecure-tls',
        'kubectl (logs|exec) * (tls: internal error|internal error|x509)',
        'serving-csr',
        'no serving certificate available',
        'unable to fully (scrape|collect) metrics * (x509|tls)',
        'usages * server auth',
        'no kubelet-server-current.pem',
        'kubelet-server-current.pem * (no such|missing|not there|没有)',
      ],
    },
    kubelet: {
      weight: 'points',
      phrases: [
        'signer kubernetes.io/kubelet-serving',
        'serverTLSBootstrap: true',
        'rotate-server-certificates: true',
        'http: TLS handshake error * no serving certificate',
        'x509: cannot validate certificate for * 10250',
        ':10250 * x509',
        'unable to validate against any security',
      ],
    },
    shown: {
      weight: 'mentions',
      phrases: [
        'RotateKubeletServerCertificate',
        'rotate-server-certificates',
        'kubelet-serving',
        ':10250',
        'kubectl logs',
        'kubectl get csr',
        'metrics-server',
      ],
    },
  },
  state: judge,
  remedies: approveRequest(forServing),
  explains: ['pods-pending'],
  page: {
    en: {
      means:
        'With serverTLSBootstrap the kubelet asks the cluster for the certificate of its port 10250, and Kubernetes never approves such requests by itself. Until somebody does, the port answers `tls: internal error`: no logs, exec, metrics; the node itself is Ready.',
      check: '    kubectl get csr | grep kubelet-serving\n    openssl s_client -connect NODE:10250 </dev/null',
      cure: 'Look at the addresses in the request, then `kubectl certificate approve NAME`. For good, run an approver that checks them (kubelet-csr-approver), or set serverTLSBootstrap: false and let the kubelet sign its own.',
    },
    zh: {
      means:
        '启用 serverTLSBootstrap 后，kubelet 向集群申请 10250 端口的证书，而 Kubernetes 不会自动批准此类请求。批准之前该端口返回 `tls: internal error`：无法查看日志、exec 与指标；节点本身是 Ready。',
      check: '    kubectl get csr | grep kubelet-serving\n    openssl s_client -connect NODE:10250 </dev/null',
      cure: '核对请求中的地址后执行 `kubectl certificate approve NAME`。长期方案：运行会校验地址的批准器（kubelet-csr-approver），或设置 serverTLSBootstrap: false 使用自签名证书。',
    },
  },
});
