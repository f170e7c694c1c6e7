// All facts from all papers; each group tells what the next needs to know.
import type { Facts } from '../facts/facts.ts';
import type { KubeletFacts } from '../facts/kubelet.ts';
import { valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { readCluster } from './cluster.ts';
import { readClusterSettings } from './cluster-settings.ts';
import { readControlPlane } from './control-plane.ts';
import { readHost } from './host.ts';
import { readIdentity } from './identity.ts';
import { readJoining, readKubeadm } from './joining.ts';
import { readK3s } from './k3s.ts';
import { leftovers } from './leftovers.ts';
import { readKubelet } from './kubelet.ts';
import { readNetwork } from './network.ts';
import { readReach } from './reach.ts';
import { programFolders, readRuntime } from './runtime.ts';

const usualResolver = '/etc/resolv.conf';

/** What pods are given, by the kubelet's flags or its configuration. */
const resolverOf = ({ kubeletSettings, kubeletConfig }: KubeletFacts): string => {
  const configured = valueOf(kubeletSettings)?.flags['resolv-conf'] ?? valueOf(kubeletConfig)?.values['resolvConf'];
  return typeof configured === 'string' && configured !== '' ? configured : usualResolver;
};

export const readFacts = (papers: Papers): Facts => {
  const kubelet = readKubelet(papers);
  const layout = valueOf(kubelet.layout);
  const runtime = readRuntime(papers, { layout, settings: valueOf(kubelet.kubeletSettings), config: valueOf(kubelet.kubeletConfig) });
  const containerd = valueOf(runtime.containerdConfig);
  const identity = { ...readIdentity(papers, layout), k3s: readK3s(papers, layout, valueOf(kubelet.nodeName)) };
  const joining = readJoining(papers);
  return {
    joining,
    leftovers: leftovers(papers),
    kubeadmAtWork: readKubeadm(papers),
    ...readHost(papers, resolverOf(kubelet)),
    ...kubelet,
    ...runtime,
    ...identity,
    ...readReach(papers, identity, joining),
    ...readCluster(papers),
    ...readNetwork(papers, { config: containerd?.cniConfDir ?? '/etc/cni/net.d', binaries: programFolders(containerd) }),
    ...readClusterSettings(papers),
    ...readControlPlane(papers),
  };
};
