// An admission webhook that nobody answers stops writes that joining needs.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Webhook } from '../../facts/cluster-settings.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { isIn } from '../way-in.ts';

/** What a machine must be able to make before it is a node. */
const needed = /^(?:CREATE|UPDATE|\*) (?:\*|\*\/\*|nodes|nodes\/status|leases|certificatesigningrequests)$/;

const blocking = (facts: Facts): Webhook | undefined =>
  valueOf(facts.webhooks)?.find(
    ({ failsClosed, answering, asks }) => failsClosed && answering === 0 && asks.some((one) => needed.test(one)),
  );

const judge = (facts: Facts): Finding | undefined => {
  const hooks = valueOf(facts.webhooks);
  if (hooks === undefined) return undefined;
  const source = sourceOf(facts.webhooks);
  const hook = blocking(facts);
  if (hook === undefined) {
    const isSound = hooks.every(({ failsClosed, service, answering }) => !failsClosed || (service !== undefined && (answering ?? 0) > 0));
    return isSound
      ? finding('excluded', source, 'no webhook that must be asked is without an answer', '所有必须应答的 webhook 均有后端')
      : undefined;
  }
  const en = `${hook.name} must be asked about nodes or leases, and nothing answers behind ${hook.service ?? ''}`;
  const zh = `${hook.name} 拦截节点或租约请求，而 ${hook.service ?? ''} 没有后端`;
  return finding(isIn(facts) ? 'supported' : 'proved', source, en, zh);
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const hook = blocking(facts);
  if (hook === undefined) return [];
  const title = {
    en: `delete ${hook.path.split('/').slice(-2).join('/')}, whose webhook ${hook.name} nobody answers; its owner makes it again`,
    zh: `删除 ${hook.path.split('/').slice(-2).join('/')}：其中的 webhook ${hook.name} 无人应答；其控制器会重新创建`,
  };
  return [{ name: 'delete', title, applicability: 'confirm', steps: [{ kind: 'api-delete', path: hook.path }] }];
};

export const webhookBlocksRegistration = cause({
  code: 'MU610',
  slug: 'webhook-blocks-registration',
  rung: 'admission',
  title: { en: 'an admission webhook blocks what joining needs', zh: '准入 Webhook 阻止了加入所需的写入' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'denied by webhook',
        'denied by admission webhook',

        '(deleted|deleting|removed|removing) * webhook',
        'webhook * (timeout|times out|refused|not reachable|unreachable|down|blocks|blocked|denies|no endpoints)',
        'webhook * no pod',
        'failed calling webhook',
        'failed to call webhook',
        'admission webhook "{name}" denied the request',
        'webhook * (context deadline exceeded|connection refused|no endpoints|x509|i/o timeout|EOF)',
        'kubectl delete (validatingwebhookconfiguration|mutatingwebhookconfiguration)',
        'denied the request',
        '(kyverno|gatekeeper|opa) * (denied|blocks|blocked|fail|deadline)',
        '删除 * webhook',
        '(delete|deleting|deleted|removing) * (ValidatingWebhookConfiguration|MutatingWebhookConfiguration)',
      ],
    },
    shown: {
      weight: 'mentions',
      phrases: ['failurePolicy: Fail', 'cannot access configmaps', 'MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
    },
    hinted: {
      weight: 'points',
      phrases: ['admission webhook', 'no endpoints available for service', 'kyverno', 'gatekeeper'],
    },
  },
  state: judge,
  remedies: remedies,
  explains: ['register-failed', 'waiting-timed-out', 'lease-failed', 'node-not-found', 'pods-pending'],
  page: {
    en: {
      means:
        'A ValidatingWebhookConfiguration or MutatingWebhookConfiguration with failurePolicy Fail matches nodes, leases, ConfigMaps, CSRs or pods, and its service has no running pod, often because its pods wait for the very node that cannot register.',
      check: '    kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations\n    kubectl get endpoints -A | grep none',
      cure: "Bring the webhook's pods up elsewhere; or delete (or set to failurePolicy: Ignore) the configuration until they run: `kubectl delete validatingwebhookconfiguration NAME`; its owner makes it again. For good, exclude kube-system, nodes and leases by namespaceSelector or rules.",
    },
    zh: {
      means:
        'failurePolicy 为 Fail 的 ValidatingWebhookConfiguration 或 MutatingWebhookConfiguration 匹配了 nodes、leases、ConfigMap、CSR 或 Pod，而其服务没有运行中的 Pod，往往正是因为这些 Pod 在等待无法注册的节点。',
      check: '    kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations\n    kubectl get endpoints -A | grep none',
      cure: '让 Webhook 的 Pod 在其他节点运行；或在其恢复之前删除该配置（或改为 failurePolicy: Ignore）：`kubectl delete validatingwebhookconfiguration NAME`，其管理者会重新创建。长期应通过 namespaceSelector 或规则排除 kube-system、nodes 与 leases。',
    },
  },
});
