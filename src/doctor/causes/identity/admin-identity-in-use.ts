// The kubelet runs with the administrator's credential: it works, and every node may then do everything.
import { bootstrapAgain } from '../../remedies/bootstrap-again.ts';
import { writeKubeletIdentity } from '../../remedies/own-identity.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const certificate = valueOf(facts.clientCertificate);
  if (certificate === undefined) return undefined;
  const source = sourceOf(facts.clientCertificate);
  const groups = certificate.organizations.join(', ');
  const isAdmin = certificate.organizations.some((group) => group === 'system:masters' || group === 'kubeadm:cluster-admins');
  return finding(isAdmin ? 'proved' : 'excluded', source, `its certificate is of group ${groups}`, `其证书属于组 ${groups}`);
};

export const adminIdentityInUse = cause({
  code: 'MU510',
  slug: 'admin-identity-in-use',
  rung: 'identity',
  severity: 'warning',
  title: { en: "the kubelet uses the administrator's credential", zh: 'kubelet 使用管理员凭据' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'admin.conf * (拷贝|复制|当作|改名) * kubelet.conf',
        'kubelet.conf * kubernetes-admin',
        '(把|用|拿)*admin.conf*(kubelet.conf|当)',
        'admin.conf * kubelet.conf',

        'kubelet --kubeconfig=/etc/kubernetes/admin.conf',
        '[MU510]',
        'kubelet * --kubeconfig=/etc/kubernetes/admin.conf',
        'kubelet * --kubeconfig=/root/.kube/config',
        'cp /etc/kubernetes/admin.conf /etc/kubernetes/kubelet.conf',
        'kubelet * uses admin.conf',
        'kubelet * (uses|using|with|runs with) * (admin.conf|cluster-admin|admin kubeconfig)',
        'User "kubernetes-admin" * node',
        'kubelet.conf -> /etc/kubernetes/admin.conf',
      ],
    },
    shown: { weight: 'mentions', phrases: ['KUBELET_KUBECONFIG_ARGS=--kubeconfig=/etc/kubernetes/admin.conf'] },
  },
  state: judge,
  remedies: (facts) => [...writeKubeletIdentity(facts), ...bootstrapAgain(facts)],
  page: {
    en: {
      means:
        'The kubelet shows a certificate of group system:masters (admin.conf) in place of its own. It registers and works, but whoever takes this machine over rules the whole cluster, and NodeRestriction does not hold it back.',
      check:
        '    openssl x509 -noout -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem\n    grep -r admin.conf /etc/systemd/system/kubelet.service.d /etc/default/kubelet',
      cure: 'Give the kubelet its own kubeconfig (CN=system:node:NAME, O=system:nodes): bootstrap it with a token, or `kubeadm kubeconfig user --org system:nodes --client-name system:node:NAME`, restart it and take admin.conf off the machine.',
    },
    zh: {
      means:
        'kubelet 使用 system:masters 组的证书（admin.conf），而不是自己的证书。它能够注册并运行，但控制该机器的人即可控制整个集群，NodeRestriction 也无法限制它。',
      check:
        '    openssl x509 -noout -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem\n    grep -r admin.conf /etc/systemd/system/kubelet.service.d /etc/default/kubelet',
      cure: '为 kubelet 配置自己的 kubeconfig（CN=system:node:NAME，O=system:nodes）：使用令牌引导，或执行 `kubeadm kubeconfig user --org system:nodes --client-name system:node:NAME`，重启后从该机器移除 admin.conf。',
    },
  },
});
