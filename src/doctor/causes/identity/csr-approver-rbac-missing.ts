// Requests stay pending because nobody gave the requestor the right to be approved.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Binding } from '../../facts/cluster-settings.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { requestsOfNode } from '../../remedies/approve-request.ts';
import { letApprove } from '../../remedies/bind-role.ts';
import { isOutside } from '../way-in.ts';

/** That it waits says nothing of why; that it waits since rotation was switched on does. */
const weigh = ({ searched = [], named = [], ofAnotherGroup = [], loop = [], renewal = [] }: HeardBySign): Verdict => {
  const told = [...searched, ...named, ...ofAnotherGroup];
  if (told.length > 0) return { weight: 'names', because: told };
  if (loop.length > 0 && renewal.length > 0) return { weight: 'points', because: [...loop, ...renewal] };
  return { weight: loop.length > 0 ? 'mentions' : 'silent', because: loop };
};

const forClients = 'kubernetes.io/kube-apiserver-client-kubelet';

/** Before 1.8 everybody named that role as they liked. */
const approves = /nodeclient|approve-node-client/;

const boundIn = (facts: Facts): Binding | undefined =>
  valueOf(facts.clusterBindings)?.find(({ role, subjects }) => approves.test(role) && !role.includes('selfnode') && subjects.length > 0);

const excluded = (facts: Facts): Finding | undefined => {
  const isApproved = valueOf(facts.bootstrapAnswer)?.isApproved;
  const bound = boundIn(facts);
  if (isApproved === true)
    return finding('excluded', sourceOf(facts.bootstrapAnswer), 'requests by this token approve themselves', '此令牌的请求会被自动批准');
  if (isApproved === false || bound === undefined) return undefined;
  return finding('excluded', sourceOf(facts.clusterBindings), `${bound.name} binds them`, `${bound.name} 已绑定`);
};

const missing = (facts: Facts): Finding | undefined => {
  const waits = requestsOfNode(facts, forClients).some(({ state }) => state === 'pending');
  const isKnown = facts.clusterBindings.known && boundIn(facts) === undefined;
  const isDenied = valueOf(facts.bootstrapAnswer)?.isApproved === false;
  if ((!isKnown && !isDenied) || (!waits && !isOutside(facts))) return undefined;
  return finding(
    waits && isOutside(facts) && isKnown ? 'proved' : 'supported',
    sourceOf(isKnown ? facts.clusterBindings : facts.bootstrapAnswer),
    'nobody who asks may create certificatesigningrequests/nodeclient',
    '请求者均无权创建 certificatesigningrequests/nodeclient',
  );
};

const judge = (facts: Facts): Finding | undefined => excluded(facts) ?? missing(facts);

export const csrApproverRbacMissing = cause({
  code: 'MU527',
  slug: 'csr-approver-rbac-missing',
  rung: 'identity',
  title: { en: 'nothing may approve the certificate requests of nodes', zh: '节点的证书请求无法被自动批准' },
  frequency: 1,
  signs: {
    searched: { weight: 'names', phrases: [], together: ['no-approver-binding'] },
    named: {
      weight: 'names',
      // A binding that is listed with its role is there.
      when: (_, { text }) => !/ ClusterRole\/system:certificates/.test(text),
      phrases: [
        'autoapprove * (nothing|empty|none|no resources|no output)',

        'node-client-auto-approve',
        'node-client-auto-renew',
        'node-server-auto-renew',
        'approve-node-client',
        'approve-node-server-renewal',
        '(bind|bound|binding|绑定) * nodeclient',
        'auth-extra-groups * (approve|approver|approval|autoapprove)',
        '(approve|approver|auto-approve|autoapprove|approval) (binding|clusterrolebinding|role)',
        'clusterrolebinding * (approve|approver) * (nothing|empty|none|no resources|missing)',
        'clusterrolebinding: kubeadm:node-autoapprove',
        '(没有|没|未)创建 (auto-approve|自动)',

        'recognized csr * but subject access review was not approved',
        'subject access review was not approved',
        'certificatesigningrequests:nodeclient',
        'certificatesigningrequests:selfnodeclient',
        'certificatesigningrequests/nodeclient',
        'certificatesigningrequests/selfnodeclient',
        'auto-approve-csrs-for-group',
        'auto-approve-renewals-for-nodes',
        'node-autoapprove-bootstrap',
        'node-autoapprove-certificate-rotation',
        'kubeadm:node-autoapprove',
        'nodeclient * not bound',
        'no binding * nodeclient',
        '(clusterrolebinding|binding) * (autoapprove|auto-approve|nodeclient) * (missing|not|no|deleted|gone)',
        '(missing|no) * (autoapprove|auto-approve|nodeclient)',
        'system:certificates.k8s.io:certificatesigningrequests',
        'selfnodeclient',
        '自动批准',
        '(没有|缺少) * nodeclient',
      ],
    },
    waiting: { weight: 'points', phrases: ['CSR * nothing approves'] },
    rotation: { weight: 'mentions', phrases: ['csrapproving', 'kubectl get csr'] },
    loop: { weight: 'points', phrases: ['waiting for its CSR to be approved', 'wait loop, waiting for its CSR', 'waits for * CSR'] },
    renewal: {
      weight: 'mentions',
      phrases: ['certificate rotation is turned on', 'rotation makes', 'rotate-certificates', 'certificate rotation'],
    },
    ofAnotherGroup: {
      weight: 'names',
      phrases: ['token create * --groups system:bootstrappers:'],
      when: (_, { text }) => !text.includes('default-node-token'),
    },
  },
  weigh,
  state: judge,
  remedies: letApprove,
  explains: ['unauthorized', 'node-not-found', 'register-failed', 'list-failed', 'waiting-timed-out'],
  rivals: [
    {
      slug: 'csr-not-approved',
      question: {
        en: 'does a ClusterRoleBinding to nodeclient exist? (kubectl get clusterrolebinding -o wide)',
        zh: '是否存在绑定 nodeclient 的 ClusterRoleBinding？（kubectl get clusterrolebinding -o wide）',
      },
    },
  ],
  page: {
    en: {
      means:
        "The approving controller says yes to a node's request only if its requestor may create certificatesigningrequests/nodeclient (first certificate) or /selfnodeclient (renewal). Clusters from before these roles, or without kubeadm's bindings, leave every request pending, also at the first renewal after an upgrade.",
      check:
        '    kubectl get clusterrolebinding -o wide | grep -i certificatesigningrequests\n    kubectl auth can-i create certificatesigningrequests/nodeclient --as=system:bootstrap:x --as-group=system:bootstrappers:kubeadm:default-node-token',
      cure: 'Bind the groups: `kubectl create clusterrolebinding kubeadm:node-autoapprove-bootstrap --clusterrole=system:certificates.k8s.io:certificatesigningrequests:nodeclient --group=system:bootstrappers:kubeadm:default-node-token`, and system:nodes to ...:selfnodeclient for renewals. Approve those that wait by hand.',
    },
    zh: {
      means:
        '批准控制器只有在请求者有权创建 certificatesigningrequests/nodeclient（首次）或 /selfnodeclient（续期）时才会批准。在这些角色出现之前创建的集群，或缺少 kubeadm 绑定的集群，所有请求都停留在 Pending，升级后的首次续期也会如此。',
      check:
        '    kubectl get clusterrolebinding -o wide | grep -i certificatesigningrequests\n    kubectl auth can-i create certificatesigningrequests/nodeclient --as=system:bootstrap:x --as-group=system:bootstrappers:kubeadm:default-node-token',
      cure: '绑定相应的组：`kubectl create clusterrolebinding kubeadm:node-autoapprove-bootstrap --clusterrole=system:certificates.k8s.io:certificatesigningrequests:nodeclient --group=system:bootstrappers:kubeadm:default-node-token`，并将 system:nodes 绑定到 ...:selfnodeclient 以支持续期。已等待的请求需手工批准。',
    },
  },
});
