// The machine has asked for its client certificate, and nobody has said yes.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { approveRequest, requestsOfNode } from '../../remedies/approve-request.ts';

const forClients = 'kubernetes.io/kube-apiserver-client-kubelet';

/** By the join that waits for it. */
const waiting = (facts: Facts): Finding | undefined => {
  const request = valueOf(facts.joining)?.request;
  if (request === undefined) return undefined;
  const { name, why = '' } = request;
  return finding('proved', sourceOf(facts.joining), `${name} is pending${why && `: ${why}`}`, `${name} 等待批准${why && `：${why}`}`);
};

const judge = (facts: Facts): Finding | undefined => {
  const ofJoin = waiting(facts);
  if (ofJoin !== undefined) return ofJoin;
  const requests = valueOf(facts.signingRequests);
  if (requests === undefined) return undefined;
  const pending = requestsOfNode(facts, forClients).find(({ state }) => state === 'pending');
  const source = sourceOf(facts.signingRequests);
  if (pending === undefined)
    return finding('against', source, 'no request for a client certificate is pending', '没有等待批准的客户端证书请求');
  // With a certificate in hand it is a renewal that waits, and the node stands.
  const hasNone = facts.clientCertificate.known ? facts.clientCertificate.value === undefined : facts.layout.known ? undefined : true;
  const isNoNode = facts.node.known && facts.node.value === undefined;
  const waits = facts.clientCertificate.known ? hasNone === true : hasNone === true && isNoNode;
  return finding(
    waits ? 'proved' : 'supported',
    source,
    `${pending.name} of ${pending.requestor} is pending`,
    `${pending.requestor} 的 ${pending.name} 等待批准`,
  );
};

export const csrNotApproved = cause({
  code: 'MU505',
  slug: 'csr-not-approved',
  rung: 'identity',
  title: { en: 'the certificate request waits for approval', zh: '证书请求等待批准' },
  frequency: 3,
  signs: {
    pending: {
      weight: 'names',
      when: (_, { text }) => !/kubelet-serving|kubelet-csr-approver/.test(text),
      phrases: [
        'Pending in kubectl get csr',
        'Pending in oc get csr',

        'approver (pod|pods|deployment|controller) * (crash|down|not running|missing|crashing)',
        'kubelet-bootstrap Pending',

        '(kubectl certificate deny|condition Denied|csr * Denied|Denied * csr)',

        '(approved|approving|批准) * csr * (by hand|manually|helps|fixed|后)',
        'cert-approver * (not|down|crash)',
        'CSRs remain (pending|unapproved)',
        'node-bootstrapper * Pending',
        'system:bootstrapper * Pending',
        '(approving|approve|approved) * (csr|csrs|certificate signing request|certificate requests) * (helps|fixes|fixed|works|by hand|manually)',
        'CSR not approved',
        'CSR was not approved',
        'CSR is not approved',
        'CSR * waiting for approval',
        'CSRs * not approved',
        'pending CSR',
        'Pending CSRs',
        'certificate signing request * pending',
        'certificate signing request * not approved',
        'certificate request * was not approved',
        'certificate signing request is not approved',
        'oc adm certificate approve',
        'csr * 未批准',
        'csr * (Pending|pending) * (forever|hours|days|remain|approve)',
        '(hand|manual|manually) * (approve|approval) * (csr|certificate)',
        'csr * (手动|手工|批准|审批)',
        'nobody approves',
        'not approved by',
      ],
    },
    anonymous: { weight: 'points', phrases: ['User "system:anonymous" cannot'] },
    waiting: {
      weight: 'points',
      phrases: [
        'no resources found * csr',
        '批准',
        'CSR * pending',
        'cannot get the client certificate: timed out waiting',
        'Failed to retrieve certificate within',
        'timed out waiting for the certificate',
        'certificate request was not signed: timed out waiting',
        'watch * certificatesigningrequests',
        'no kubelet-client-current.pem',
        'machine-approver',
      ],
    },
    bootstrapping: {
      weight: 'mentions',
      phrases: [
        'kubectl get csr',
        'No valid private key and/or certificate found, reusing existing private key or creating a new one',
        'Waiting for certificate',
        'Using bootstrap kubeconfig to generate TLS client cert',
        'Client rotation is enabled, will bootstrap in background',
        'Client rotation is on, will bootstrap in background',
        'system:bootstrap:',
        'condition Pending',
      ],
    },
    usual: {
      weight: 'suggests',
      phrases: [
        '(手动|手工) * (批准|approve)',
        'csr-{name} * kube-apiserver-client-kubelet * Pending',
        'node-csr-{name} * Pending',
        'csr-{name} * system:bootstrap: * Pending',
        'csr-{name} * kubelet-bootstrap Pending',
        'csr-{name} * bootstrapper Pending',
        'kubectl certificate approve',
        'kubectl get csr * Pending',
        'waiting for * CSR to be approved',
        'node-csr-{name} {age} * Pending',
        'csr-{name} {age} * node-bootstrapper * Pending',
        'kubernetes.io/kube-apiserver-client-kubelet * Pending',
        'kubernetes.io/kube-apiserver-client-kubelet {requestor} Pending',
      ],
    },
  },
  state: judge,
  remedies: approveRequest(forClients),
  explains: ['unauthorized', 'node-not-found', 'register-failed', 'list-failed', 'lease-failed', 'waiting-timed-out'],
  becauseOf: ['csr-signer-not-working', 'csr-approver-rbac-missing', 'node-fqdn-wrong-domain', 'duplicate-hostname'],
  page: {
    en: {
      means:
        'With a bootstrap token a kubelet may only ask for a certificate. Until its CertificateSigningRequest is approved (by a controller that has the right to, or by a person) it has no identity and no Node. Clusters made by hand and OpenShift approve nothing, or nothing from a machine they do not know.',
      check:
        '    kubectl get csr\n    kubectl describe csr NAME\n    kubectl get clusterrolebinding -o wide | grep -E "nodeclient|selfnodeclient"',
      cure: 'Look at the requestor and the requested name, then `kubectl certificate approve NAME` (OpenShift: `oc adm certificate approve NAME`). To let it happen by itself, bind group system:bootstrappers to ClusterRole system:certificates.k8s.io:certificatesigningrequests:nodeclient.',
    },
    zh: {
      means:
        '使用引导令牌的 kubelet 只能申请证书。在其 CertificateSigningRequest 被批准（由有权限的控制器或人工）之前，它没有身份，也没有 Node。手工搭建的集群与 OpenShift 不会自动批准，或不批准未知机器的请求。',
      check:
        '    kubectl get csr\n    kubectl describe csr NAME\n    kubectl get clusterrolebinding -o wide | grep -E "nodeclient|selfnodeclient"',
      cure: '核对请求者与所申请的名称后执行 `kubectl certificate approve NAME`（OpenShift：`oc adm certificate approve NAME`）。若需自动批准，将组 system:bootstrappers 绑定到 ClusterRole system:certificates.k8s.io:certificatesigningrequests:nodeclient。',
    },
  },
});
