// The AWS role of the machine does not stand in aws-auth as the authenticator sees it.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const version = valueOf(facts.serverVersion);
  if (version !== undefined && version !== '' && !version.includes('-eks-'))
    return finding('excluded', sourceOf(facts.serverVersion), `the API server is ${version}, not EKS`, `API 服务器为 ${version}，并非 EKS`);
  const credential = valueOf(facts.kubeconfig)?.credential;
  return credential === 'file' || credential === 'embedded'
    ? finding(
        'excluded',
        sourceOf(facts.kubeconfig),
        'the kubelet logs in by a certificate, not by a role',
        'kubelet 使用证书登录，而非角色',
      )
    : undefined;
};

export const awsAuthRoleMismatch = cause({
  code: 'MU522',
  slug: 'aws-auth-role-mismatch',
  rung: 'identity',
  title: { en: "the machine's AWS role is not mapped in aws-auth", zh: '机器的 AWS 角色未在 aws-auth 中正确映射' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        '(iam|role|instance) * aws-auth',
        'aws-auth',
        'mapRoles',
        'mapUsers',
        'rolearn',
        'could not be mapped',
        'ARN is not mapped',
        'heptio-authenticator-aws',
        'system:node:{{EC2PrivateDNSName}}',
        'EC2PrivateDNSName',
        'sts getCallerIdentity failed',
        "(IAM role|node role|instance role|role arn|role's arn) * (path|not mapped|mapping|unmapped|missing|wrong|not listed)",
        'instance-profile/',
        'access denied" * arn',
        'arn:aws:iam::{account}:role/{path} * (not|wrong|missing)',
        'identity is not mapped',
        'aws sts get-caller-identity',
        'list-access-entries',
        'iamidentitymapping',
        'NodeCreationFailure',
        'Instances failed to join the kubernetes cluster',
        'is not a valid eks role',
      ],
    },
    instance: {
      weight: 'points',
      phrases: [
        'iam authenticator',
        'AWS * (role|IAM)',
        'access entry',
        'AccessEntry',
        'aws-iam-authenticator',
        'NodeInstanceRole',
        'nodeadm',
      ],
    },
    shown: { weight: 'mentions', phrases: ['eks get-token', 'arn:aws:iam::', 'instance role', 'instance profile', 'EKS'] },
  },
  state: judge,
  explains: ['unauthorized', 'register-failed', 'list-failed', 'node-not-found', 'lease-failed'],
  page: {
    en: {
      means:
        "On EKS a machine shows who it is by its IAM role, and the ConfigMap aws-auth (or an access entry) must map that role to group system:nodes with the user name system:node:{{EC2PrivateDNSName}}. A role written with its path, the instance profile's ARN in its place, wrong indentation or another account gives 401.",
      check:
        '    kubectl -n kube-system get configmap aws-auth -o yaml\n    aws sts get-caller-identity\n    aws eks list-access-entries --cluster-name NAME',
      cure: "Map the role's ARN without its path: rolearn arn:aws:iam::ACCOUNT:role/NAME, username system:node:{{EC2PrivateDNSName}}, groups system:bootstrappers and system:nodes; or make an access entry of type EC2_LINUX. Nodes register within a minute.",
    },
    zh: {
      means:
        '在 EKS 上，机器以 IAM 角色证明身份，ConfigMap aws-auth（或 access entry）必须将该角色映射到组 system:nodes，用户名为 system:node:{{EC2PrivateDNSName}}。角色 ARN 带路径、误用实例配置文件 ARN、缩进错误或账号不符，都会返回 401。',
      check:
        '    kubectl -n kube-system get configmap aws-auth -o yaml\n    aws sts get-caller-identity\n    aws eks list-access-entries --cluster-name NAME',
      cure: '使用不带路径的角色 ARN：rolearn arn:aws:iam::ACCOUNT:role/NAME，username system:node:{{EC2PrivateDNSName}}，groups 为 system:bootstrappers 与 system:nodes；或创建 EC2_LINUX 类型的 access entry。节点会在一分钟内注册。',
    },
  },
});
