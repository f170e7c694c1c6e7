// There is no cluster-info for joining machines to read.
import { cause, type Finding } from '../cause.ts';
import { looksForCluster } from '../way-in.ts';
import { finding, joinStoppedBy, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const stopped = joinStoppedBy(facts, 'cluster-info-missing');
  if (stopped !== undefined) return stopped;
  const info = valueOf(facts.clusterInfo);
  if (info === undefined) return undefined;
  const source = sourceOf(facts.clusterInfo);
  if (info.present) return finding('excluded', source, 'it is there', '已存在');
  if (looksForCluster(facts))
    return finding(
      'proved',
      source,
      'kubeadm join waits for cluster-info, and there is none',
      'kubeadm join 正在等待 cluster-info，但它不存在',
    );
  const asks =
    valueOf(facts.bootstrapKubeconfig)?.present === true && facts.clientCertificate.known && facts.clientCertificate.value === undefined;
  return asks ? finding('supported', source, 'there is no cluster-info', '没有 cluster-info') : undefined;
};

export const clusterInfoMissing = cause({
  code: 'MU525',
  slug: 'cluster-info-missing',
  rung: 'identity',
  title: { en: 'the ConfigMap cluster-info is missing', zh: '缺少 ConfigMap cluster-info' },
  frequency: 1,
  signs: {
    absent: {
      weight: 'shows',
      phrases: ['configmaps "cluster-info" not found', 'configmap "cluster-info" not found'],
    },
    named: {
      weight: 'names',
      phrases: [
        'there is no kubeconfig key in the cluster-info ConfigMap',
        'configmaps/cluster-info * (NotFound|404|not found)',
        'Failed to request cluster-info* (404|NotFound|not found)',
        'cm cluster-info * (NotFound|not found)',
        'namespaces "kube-public" not found',
        'kubeadm:bootstrap-signer-clusterinfo * (is missing|missing|deleted|gone|absent)',
        'init phase bootstrap-token * (created|creates|restored|restores|recreated|helped|fixed|brought|补)',
        'failed to get cluster-info',
        'excluded kube-public',
        'without kube-public',
        'kube-public * (was deleted|not restored|missing|被删|不存在)',

        'configmaps "cluster-info" not found',
        'configmap "cluster-info" not found',
        'configmaps "cluster-info" is forbidden: User "system:anonymous"',
        'cluster-info * does not exist',
        'cluster-info * is missing',
        'cluster-info * missing',
        'no cluster-info',
        'Failed to request cluster-info, will try again: configmaps',
        '"cluster-info" not found',
        'cluster-info" is forbidden: User "system:anonymous"',
        'cluster-info * (was deleted|deleted|never created|not created|does not exist|absent)',
        'kube-public * (no cluster-info|empty|No resources found)',
        'cannot get resource "configmaps" * namespace "kube-public"',
        'kubeadm init * skip * bootstrap-token',
        'skip-phases=bootstrap-token',
        '--skip-phases=bootstrap-token',
        'kubeadm:bootstrap-signer-clusterinfo * (not found|missing)',
        '没有 cluster-info',
        'cluster-info * (不存在|被删|没有|缺失)',
      ],
    },
    shown: {
      weight: 'mentions',
      phrases: [
        'configmaps "kubeadm-config" not found',
        'unable to fetch the kubeadm-config ConfigMap',
        'failed to request the cluster-info ConfigMap',
        'cluster-info',
      ],
    },
  },
  state: judge,
  explains: ['waiting-timed-out'],
  page: {
    en: {
      means:
        'kubeadm join with a token begins with the ConfigMap cluster-info in kube-public, which `kubeadm init` makes and lets anonymous callers read. Clusters made by other tools, an init that stopped half-way, or a restored datastore lack it, or lack the Role that lets it be read.',
      check:
        '    kubectl -n kube-public get configmap cluster-info\n    kubectl -n kube-public get rolebinding kubeadm:bootstrap-signer-clusterinfo',
      cure: 'On a control plane: `kubeadm init phase bootstrap-token` makes cluster-info, its Role and its RoleBinding. A cluster that was not made by kubeadm is better joined by its own tool, or with `--discovery-file`.',
    },
    zh: {
      means:
        '使用令牌的 kubeadm join 首先读取 kube-public 中的 ConfigMap cluster-info；它由 `kubeadm init` 创建并允许匿名读取。其他工具创建的集群、中断的 init 或恢复的数据存储可能缺少它，或缺少允许读取的 Role。',
      check:
        '    kubectl -n kube-public get configmap cluster-info\n    kubectl -n kube-public get rolebinding kubeadm:bootstrap-signer-clusterinfo',
      cure: '在控制平面执行 `kubeadm init phase bootstrap-token`，会创建 cluster-info 及其 Role 与 RoleBinding。非 kubeadm 集群应使用其自身工具加入，或使用 `--discovery-file`。',
    },
  },
});
