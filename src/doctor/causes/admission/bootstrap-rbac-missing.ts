// Bootstrap tokens (or whoever bootstraps) have no right to ask for a certificate.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { letRequest } from '../../remedies/bind-role.ts';
import { isOutside } from '../way-in.ts';

const judge = (facts: Facts): Finding | undefined => {
  const answer = valueOf(facts.bootstrapAnswer);
  if (answer?.mayRequest === true)
    return finding('excluded', sourceOf(facts.bootstrapAnswer), 'the token here may ask for a certificate', '本机的令牌有权申请证书');
  if (answer?.mayRequest === false && isOutside(facts))
    return finding(
      'proved',
      sourceOf(facts.bootstrapAnswer),
      'the API server knows the token here, and it may not create certificatesigningrequests',
      'API 服务器认可本机的令牌，但它无权创建 certificatesigningrequests',
    );
  const bindings = valueOf(facts.clusterBindings);
  const bound = bindings?.find(({ role, subjects }) => role === 'system:node-bootstrapper' && subjects.length > 0);
  if (bindings === undefined || bound !== undefined || !isOutside(facts)) return undefined;
  const source = sourceOf(facts.clusterBindings);
  return finding('supported', source, 'nothing is bound to system:node-bootstrapper', '没有对象绑定到 system:node-bootstrapper');
};

export const bootstrapRbacMissing = cause({
  code: 'MU603',
  slug: 'bootstrap-rbac-missing',
  rung: 'admission',
  title: { en: 'bootstrappers may not ask for certificates', zh: '引导用户无权申请证书' },
  frequency: 2,
  signs: {
    mayNot: {
      weight: 'names',
      phrases: ['auth can-i create (csr|certificatesigningrequests|certificatesigningrequest)'],
      when: (_, { text }) => /(?:->|=>|:|返回|→)\s?no\b/.test(text),
    },
    compared: { weight: 'shows', phrases: [], together: ['bootstrap-without-rights'] },
    named: {
      weight: 'names',
      // A binding that is listed with its role is there.
      when: (_, { text }) => !/ ClusterRole\//.test(text),
      phrases: [
        'cannot "create" resource "certificatesigningrequests',
        'node-bootstrapper * (nothing|empty|no output|no result|none|无输出|没有结果|为空)',
        'configmaps * is forbidden: User "system:bootstrap',
        'nodes * is forbidden: User "system:bootstrap',
        'kubeadm:get-nodes',
        'auth-extra-groups * binding is for',
        'kubeadm:nodes-kubeadm-config',
        'kubeadm:kubelet-config * (missing|not found)',

        '(bootstrapping|kubelet-bootstrap|bootstrapper|bootstrappers) * (clusterrole|role) * (missing|no longer|lost|not bound|deleted)',
        '(clusterrolebinding|binding) * (kubelet-bootstrap|node-bootstrapper) * (missing|not|delete|lost|no longer|recreat)',
        '[MU603]',
        'cannot create certificate signing request: * is forbidden',
        'cannot create resource "certificatesigningrequests"',
        'cannot create certificatesigningrequests',
        'certificatesigningrequests.certificates.k8s.io is forbidden',
        'kubelet-bootstrap * clusterrolebinding',
        'create clusterrolebinding kubelet-bootstrap',
        'clusterrole=system:node-bootstrapper',
        'kubeadm:kubelet-bootstrap',
        'kubelet-bootstrap * not bound',
        'cannot create certificatesigningrequests.certificates.k8s.io at the cluster scope',
        'certificatesigningrequests * is forbidden: User "system:bootstrap',
        'certificatesigningrequests * is forbidden: User "kubelet-bootstrap"',
        'certificatesigningrequests.certificates.k8s.io * forbidden',
        'kubectl create clusterrolebinding * system:node-bootstrapper',
        'auth-extra-groups * not system:bootstrappers',
        'system:bootstrappers:kubeadm:default-node-token * (missing|not|no)',
        'kubelet-bootstrap * 绑定',
        '没有 * kubelet-bootstrap',
        '没有创建 * clusterrolebinding',
      ],
    },
    rights: {
      weight: 'points',
      phrases: [
        'User "kubelet-bootstrap" cannot',
        'cannot create certificate signing request: certificatesigningrequests',
        'cannot get resource "nodes" * User "system:bootstrap',
        'system:node-bootstrapper',
      ],
    },
    user: { weight: 'mentions', phrases: ['User "system:bootstrap:{id}" cannot', 'system:bootstrappers', 'kubelet-bootstrap'] },
  },
  state: judge,
  remedies: letRequest,
  explains: ['kubelet-exits', 'list-failed', 'waiting-timed-out', 'node-not-found'],
  page: {
    en: {
      means:
        'A bootstrap token belongs to a group (system:bootstrappers and those named in the token), and that group must be bound to the ClusterRole system:node-bootstrapper to create a CertificateSigningRequest. The binding was never made, was deleted, or names another user or group.',
      check:
        '    kubectl get clusterrolebinding -o wide | grep node-bootstrapper\n    kubectl auth can-i create certificatesigningrequests --as=system:bootstrap:x --as-group=system:bootstrappers',
      cure: '`kubectl create clusterrolebinding kubelet-bootstrap --clusterrole=system:node-bootstrapper --group=system:bootstrappers` (kubeadm: `kubeadm init phase bootstrap-token`; a user of token.csv: `--user=kubelet-bootstrap`). The kubelet tries again when it is restarted.',
    },
    zh: {
      means:
        '引导令牌属于某个组（system:bootstrappers 以及令牌中指定的组），该组必须绑定到 ClusterRole system:node-bootstrapper 才能创建 CertificateSigningRequest。该绑定从未创建、已被删除，或指向了其他用户或组。',
      check:
        '    kubectl get clusterrolebinding -o wide | grep node-bootstrapper\n    kubectl auth can-i create certificatesigningrequests --as=system:bootstrap:x --as-group=system:bootstrappers',
      cure: '执行 `kubectl create clusterrolebinding kubelet-bootstrap --clusterrole=system:node-bootstrapper --group=system:bootstrappers`（kubeadm：`kubeadm init phase bootstrap-token`；token.csv 中的用户：`--user=kubelet-bootstrap`），然后重启 kubelet。',
    },
  },
});
