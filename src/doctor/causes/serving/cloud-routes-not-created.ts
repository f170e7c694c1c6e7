// The cloud's route controller makes no route for the node's pods, so its network stays unavailable.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Condition } from '../../facts/cluster.ts';

const conditionOf = (facts: Facts, type: string): Condition | undefined => valueOf(facts.node)?.conditions.find((one) => one.type === type);

const judge = (facts: Facts): Finding | undefined => {
  const network = conditionOf(facts, 'NetworkUnavailable');
  if (network === undefined) return undefined;
  const source = sourceOf(facts.node);
  if (network.status !== 'True') return finding('excluded', source, 'NetworkUnavailable is not set', '未设置 NetworkUnavailable');
  return network.reason === 'NoRouteCreated' ? finding('proved', source, network.message, network.message) : undefined;
};

export const cloudRoutesNotCreated = cause({
  code: 'MU907',
  slug: 'cloud-routes-not-created',
  rung: 'serving',
  title: { en: "the cloud makes no route for the node's pods", zh: '云端未为节点的 Pod 创建路由' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'NoRouteCreated',
        'RouteController failed to create a route',
        'Node created without a route',
        'node.kubernetes.io/network-unavailable',
        'Could not create route',
        'could not create route',
        'failed to create route',
        'FailedToCreateRoute',
        'route table * limit',
        'RouteLimitExceeded',
        'UnauthorizedOperation * CreateRoute',
        'Unable to reconcile routes',
        "Couldn't reconcile node routes",
        'cloud routes',
        'NetworkUnavailable=True',
        'RouteController * (fail|error|failed)',
        'route_controller.go * (Could not|failed|error|Unable)',
        '(route|routes) * (quota|limit exceeded)',
        'NetworkUnavailable True',
        'NetworkUnavailable: True',
        'NetworkUnavailable condition * True',
        'compute.routes.create',
        'ec2:CreateRoute',
        'routeTables/write',
        'tagged route tables found',
        'unable to find route table for',
        'compute.routes',
        'found multiple matching * route tables',
      ],
    },
    shown: { weight: 'mentions', phrases: ['configure-cloud-routes', 'route_controller', 'NetworkUnavailable'] },
    hinted: { weight: 'points', phrases: ['route controller', 'configure-cloud-routes=true', 'router-id is empty'] },
  },
  state: judge,
  explains: ['node-not-ready', 'pods-pending'],
  page: {
    en: {
      means:
        "In a cloud without an overlay the route controller writes one route per node into the cloud's route table, and takes the taint network-unavailable off after that. It lacks rights, finds no (or two) tagged tables, has reached the table's limit, or does not run (--configure-cloud-routes=false with a plugin that needs it).",
      check:
        '    kubectl describe node NODE | grep -A2 NetworkUnavailable\n    kubectl -n kube-system logs -l component=cloud-controller-manager | grep -i route',
      cure: "Mend what the controller says: rights, the cluster's tag on exactly one route table, the limit. With an overlay network set --configure-cloud-routes=false (and let the plugin clear the condition).",
    },
    zh: {
      means:
        '在不使用 overlay 的云环境中，路由控制器为每个节点在云路由表中写入一条路由，之后移除 network-unavailable 污点。其可能缺少权限、找不到（或找到两个）带标签的路由表、达到路由数上限，或未运行（插件依赖路由却设置了 --configure-cloud-routes=false）。',
      check:
        '    kubectl describe node NODE | grep -A2 NetworkUnavailable\n    kubectl -n kube-system logs -l component=cloud-controller-manager | grep -i route',
      cure: '按控制器日志修复：权限、仅一个路由表带集群标签、路由上限。使用 overlay 网络时设置 --configure-cloud-routes=false（由插件清除该状态）。',
    },
  },
});
