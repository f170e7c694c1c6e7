// Joining reads cluster-info without a credential, and the API server refuses whoever shows none.
import { setFlag } from '../../remedies/component-flag.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { isOutside, looksForCluster } from '../way-in.ts';

const judge = (facts: Facts): Finding | undefined => {
  const answer = valueOf(facts.anonymousAnswer);
  if (answer !== undefined && answer.status !== 401)
    return finding(
      'excluded',
      sourceOf(facts.anonymousAnswer),
      `an anonymous request is answered ${String(answer.status)}`,
      `匿名请求的应答为 ${String(answer.status)}`,
    );
  const flags = valueOf(facts.apiServer)?.flags;
  const isOff = flags?.['anonymous-auth'] === 'false';
  if (flags !== undefined && !isOff)
    return finding('excluded', sourceOf(facts.apiServer), '--anonymous-auth is not switched off', '未关闭 --anonymous-auth');
  if (isOff && looksForCluster(facts))
    return finding(
      'proved',
      sourceOf(facts.apiServer),
      'kubeadm join waits for cluster-info, and --anonymous-auth=false lets nobody read it',
      'kubeadm join 正在等待 cluster-info，而 --anonymous-auth=false 使任何人都无法读取',
    );
  if (!isOff || !isOutside(facts)) return undefined;
  return answer === undefined
    ? finding('supported', sourceOf(facts.apiServer), '--anonymous-auth=false', '--anonymous-auth=false')
    : finding(
        'proved',
        sourceOf(facts.anonymousAnswer),
        '--anonymous-auth=false, and cluster-info is refused with 401',
        '--anonymous-auth=false，读取 cluster-info 返回 401',
      );
};

export const anonymousAuthDisabled = cause({
  code: 'MU521',
  slug: 'anonymous-auth-disabled',
  rung: 'identity',
  title: { en: 'the API server refuses anonymous requests', zh: 'API 服务器禁止匿名请求' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      // The kubelet's own is always off, and k3s and RKE2 switch off the API server's too and do without it.
      when: (_, { text }) => !/kubelet(?!-check| (?:restarts|kills))|Running kube-|FLAG:|127\.0\.0\.1:6444|v1-(?:k3s|rke2)/.test(text),
      phrases: [
        'healthz: 401',

        '(livez|readyz|healthz) * (401|Unauthorized)',
        'anonymous: enabled: false',
        '(health check|healthcheck|probe) * (gets|got|get|returns|answers|with) (a |)401',
        'cluster-info * (401|gives 401|: 401)',

        '- --anonymous-auth=false',
        'kube-apiserver --anonymous-auth=false',
        'anonymous-auth: "false"',
        'anonymous requests are disabled',
        'anonymous access * disabled',
        'anonymous * switched off',
        'anonymous * not allowed',
        '禁用匿名',
        '匿名访问',
        'anonymous-auth=false',
        '--anonymous-auth=false',
        '--anonymous-auth false',
        'anonymous-auth * (false|disabled)',
        'anonymous * (disabled|forbidden|off)',
        'AnonymousAuth',
        'livez * 401',
        '匿名 * (关闭|禁用|禁止)',
        '(关闭|禁用|禁止) * 匿名',
        'kube_api_anonymous_auth: false',
        'kube_apiserver_anonymous_auth: false',
      ],
    },
    unauthorized: {
      weight: 'points',
      phrases: [
        'anonymous-auth: false',
        '[discovery] Failed to request cluster info, will try again: [Unauthorized]',
        'Failed to request cluster info, will try again: Unauthorized',
        'Failed to request cluster-info, will try again: Unauthorized',
        'Liveness probe failed: HTTP probe failed with statuscode: 401',
        'statuscode: 401',
      ],
    },
    shown: { weight: 'mentions', phrases: ['anonymous-auth'] },
    usual: {
      weight: 'suggests',
      phrases: ['failed to request the cluster-info ConfigMap: Unauthorized', 'cluster-info * Unauthorized'],
    },
  },
  state: judge,
  remedies: (facts) => setFlag(facts, 'apiServer', { flag: 'anonymous-auth', value: 'true' }),
  explains: ['unauthorized', 'waiting-timed-out'],
  page: {
    en: {
      means:
        "kubeadm join with a token first reads the ConfigMap cluster-info without any credential; kubelet probes of the API server's health come without one too. With --anonymous-auth=false (often set by a hardening guide) both are answered 401.",
      check:
        '    grep anonymous-auth /etc/kubernetes/manifests/kube-apiserver.yaml\n    curl -sk https://SERVER:6443/api/v1/namespaces/kube-public/configmaps/cluster-info',
      cure: 'Take --anonymous-auth=false out of the API server while machines join (RBAC gives anonymous callers next to nothing), or on newer versions limit it to paths by an AuthenticationConfiguration; or join with a discovery file: `kubeadm join --discovery-file`.',
    },
    zh: {
      means:
        'kubeadm join 使用令牌时先以匿名方式读取 ConfigMap cluster-info；kubelet 对 API 服务器的健康探测也不带凭据。设置 --anonymous-auth=false（常见于安全加固指南）后，两者都会得到 401。',
      check:
        '    grep anonymous-auth /etc/kubernetes/manifests/kube-apiserver.yaml\n    curl -sk https://SERVER:6443/api/v1/namespaces/kube-public/configmaps/cluster-info',
      cure: '在机器加入期间去掉 API 服务器的 --anonymous-auth=false（RBAC 几乎不给匿名用户任何权限）；较新版本可用 AuthenticationConfiguration 限定路径；或使用发现文件加入：`kubeadm join --discovery-file`。',
    },
  },
});
