// Why a machine that is known may not do what it asks for.
import { cause } from './cause-facts.ts';

export const admissionCauses = {
  MU601: cause('node-name-cert-mismatch', 'the certificate is for another node', '证书属于另一个节点'),
  MU603: cause('token-may-not-request', 'the groups of this token may not ask for certificates', '引导令牌所属的组无权申请证书'),
  MU661: cause('node-not-allowed', 'a node may not do this', '节点无权执行此操作'),
  MU662: cause('token-not-allowed', 'a bootstrap token may not do this', '引导令牌无权执行此操作'),
  MU664: cause(
    'kubeadm-does-not-fit',
    'this kubeadm cannot read what the cluster keeps for kubeadm',
    '此 kubeadm 无法读取集群保存的 kubeadm 配置',
  ),
  MU663: cause('user-not-allowed', 'the user may not do this', '用户无权执行此操作'),
} as const;
