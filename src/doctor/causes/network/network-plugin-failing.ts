// The network plugin's pod on this node does not run, so that what it would write is not there.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { lacksNetwork } from '../addresses.ts';

const plugins =
  /^(?:kube-flannel|calico-node|cilium(?:-agent)?-[a-z0-9]{5}$|weave-net|canal|antrea-agent|kube-router|kindnet|kube-ovn-cni|ovnkube)/;

interface PluginPod {
  readonly name: string;
  readonly ready: boolean;
  readonly waiting?: string;
}

const podsHere = (facts: Facts): readonly PluginPod[] | undefined => {
  const name = valueOf(facts.nodeName) ?? valueOf(facts.node)?.name;
  const inSystem = valueOf(facts.systemPods);
  const own = valueOf(facts.networkPods)?.filter(({ node }) => node === name);
  return inSystem === undefined && own === undefined
    ? undefined
    : [...(inSystem ?? []), ...(own ?? [])].filter((pod) => plugins.test(pod.name));
};

const judge = (facts: Facts): Finding | undefined => {
  const pods = podsHere(facts);
  if (pods === undefined || pods.length === 0) return undefined;
  const source = sourceOf(facts.systemPods.known ? facts.systemPods : facts.networkPods);
  const failing = pods.find(({ ready }) => !ready);
  if (failing === undefined) return finding('excluded', source, `${pods[0]?.name ?? ''} runs`, `${pods[0]?.name ?? ''} 在运行`);
  const why = failing.waiting === undefined || failing.waiting === '' ? '' : `: ${failing.waiting}`;
  return finding(
    lacksNetwork(facts) ? 'proved' : 'supported',
    source,
    `${failing.name} is not ready${why}`,
    `${failing.name} 未就绪${why}`,
  );
};

export const networkPluginFailing = cause({
  code: 'MU820',
  slug: 'network-plugin-failing',
  rung: 'network',
  title: { en: "the network plugin's pod on this node does not run", zh: '该节点上的网络插件 Pod 未运行' },
  frequency: 3,
  signs: {
    named: {
      weight: 'points',
      when: (_, { text }) =>
        /subnet|Subnet|cilium\.sock|\d{1,4}\/\d{1,4}\s{1,64}\S{0,64}(?:CrashLoop|Error|Init:|ImagePull|ErrImage|Pending)/.test(text),
      phrases: [
        '(kube-flannel-ds|calico-node|weave-net|cilium|kube-router|canal|kindnet|antrea-agent){rest} * (CrashLoopBackOff|Error|Init:|ImagePullBackOff|Pending|ErrImagePull)',
        'open /run/flannel/subnet.env: no such file',
        'loadFlannelSubnetEnv failed',
        'dial unix /var/run/cilium/cilium.sock',
      ],
    },
    some: {
      weight: 'mentions',
      phrases: [
        '(calico-node|kube-flannel|cilium-agent|weave-net)* (not ready|crash|restarting|not running)',
        'Failed to create SubnetManager',
        'Readiness probe failed* (calico|cilium|felix)',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['kube-flannel', 'cilium-agent'] },
  },
  state: judge,
  explains: ['network-not-ready', 'sandbox-failed', 'pods-pending', 'node-not-ready'],
  page: {
    en: {
      means:
        'flannel writes /run/flannel/subnet.env, Cilium opens a socket, Calico writes /var/lib/calico/nodename. While their pod on this node fails, no other pod gets a network. Its own log says why: no way to the Service address of the API server, no pod addresses, a module that is missing.',
      check:
        "    kubectl get pods -A -o wide | grep -iE 'flannel|calico|cilium|weave|canal|antrea'\n    crictl ps -a | grep -iE 'flannel|calico|cilium'; crictl logs CONTAINER",
      cure: 'Mend what its log names. When it cannot reach 10.96.0.1: see that the service proxy runs on this node.',
    },
    zh: {
      means:
        'flannel 写入 /run/flannel/subnet.env，Cilium 打开套接字，Calico 写入 /var/lib/calico/nodename。若其在该节点上的 Pod 失败，其他 Pod 都没有网络。原因见其日志：无法访问 API 服务器的 Service 地址、没有 Pod 地址段、缺少内核模块。',
      check:
        "    kubectl get pods -A -o wide | grep -iE 'flannel|calico|cilium|weave|canal|antrea'\n    crictl ps -a | grep -iE 'flannel|calico|cilium'; crictl logs CONTAINER",
      cure: '按其日志处理。若无法访问 10.96.0.1：确认该节点上的 kube-proxy 正在运行。',
    },
  },
});
