// The bootstrap signer may not write cluster-info, so that it is never signed.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { letSignerIn } from '../../remedies/bind-role.ts';
import { isOutside } from '../way-in.ts';

const role = 'system:controller:bootstrap-signer';

const judge = (facts: Facts): Finding | undefined => {
  const roles = valueOf(facts.publicRoles);
  const info = valueOf(facts.clusterInfo);
  if ((info?.signedBy.length ?? 0) > 0)
    return finding('excluded', sourceOf(facts.clusterInfo), 'cluster-info is signed', 'cluster-info 已签名');
  if (roles === undefined) return undefined;
  const source = sourceOf(facts.publicRoles);
  const missing = [`role/${role}`, `rolebinding/${role}`].filter((one) => !roles.includes(one));
  if (missing.length === 0) return finding('excluded', source, 'its role and its binding are there', '角色与绑定均存在');
  if (!isOutside(facts)) return undefined;
  const list = missing.join(', ');
  return finding(info?.present === true ? 'proved' : 'supported', source, `kube-public has no ${list}`, `kube-public 中没有 ${list}`);
};

export const bootstrapSignerRbacMissing = cause({
  code: 'MU523',
  slug: 'bootstrap-signer-rbac-missing',
  rung: 'identity',
  title: { en: 'the bootstrap signer lacks its rights', zh: 'bootstrap signer 缺少权限' },
  frequency: 1,
  signs: {
    compared: { weight: 'shows', phrases: [], together: ['signer-without-rights'] },
    named: {
      weight: 'names',
      // What is listed is there.
      when: (_, { text }) => !/^(?:rolebinding|role)\.rbac\.authorization\.k8s\.io\/\S+$/.test(text),
      phrases: [
        'kube-public get (role|roles|rolebinding|rolebindings): No resources',
        'kube-public * (role|rolebinding|roles) * (missing|deleted|lost|gone|被删)',

        'system:controller:bootstrap-signer',
        'bootstrap-signer * forbidden',
        'bootstrap-signer * not found',
        'User "system:serviceaccount:kube-system:bootstrap-signer" cannot',
        'unable to reconcile role.rbac.authorization.k8s.io/system:controller:bootstrap-signer',
        'serviceaccount:kube-system:bootstrap-signer',
        'controller:bootstrap-signer * (missing|deleted|role|rolebinding)',
        'bootstrap-signer (role|rolebinding)',
        'bootstrapsigner * (forbidden|cannot|denied)',
        '(role|rolebinding) * controller:bootstrap-signer',
        'bootstrap-signer * 权限',
        'bootstrap-signer * (403|cannot|Forbidden)',
        'Failed to (list|watch) *v1.ConfigMap: configmaps "cluster-info" is forbidden',
      ],
    },
    unsigned: {
      weight: 'points',
      phrases: ['there is no JWS signed token in the cluster-info ConfigMap'],
    },
    shown: {
      weight: 'mentions',
      phrases: ['cluster-info', 'JWS', 'could not find a JWS signature', 'does not yet contain a JWS signature'],
    },
  },
  state: judge,
  remedies: letSignerIn,
  explains: ['waiting-timed-out'],
  page: {
    en: {
      means:
        'Machines that join trust cluster-info because the bootstrapsigner controller signs it with each token. Its Role system:controller:bootstrap-signer in kube-public was never made (the namespace did not exist yet when the API server set up its roles) or was deleted, so nothing is signed and kubeadm waits.',
      check: '    kubectl -n kube-public get role,rolebinding\n    kubectl -n kube-public get configmap cluster-info -o yaml | grep jws',
      cure: 'Make the namespace kube-public if it is missing and restart the API server: it makes its default roles at every start. Then restart the controller manager.',
    },
    zh: {
      means:
        '加入的机器信任 cluster-info，是因为 bootstrapsigner 控制器用每个令牌为其签名。它在 kube-public 中的 Role system:controller:bootstrap-signer 从未创建（API 服务器建立角色时命名空间尚不存在）或已被删除，因此无法签名，kubeadm 一直等待。',
      check: '    kubectl -n kube-public get role,rolebinding\n    kubectl -n kube-public get configmap cluster-info -o yaml | grep jws',
      cure: '若 kube-public 命名空间不存在则创建，然后重启 API 服务器：它每次启动都会重建默认角色。随后重启 controller-manager。',
    },
  },
});
