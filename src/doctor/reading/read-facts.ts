// All facts from all papers; each group tells what the next needs to know.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { readCluster } from './cluster.ts';
import { readHost } from './host.ts';
import { readIdentity } from './identity.ts';
import { readKubelet } from './kubelet.ts';
import { readNetwork } from './network.ts';
import { readReach } from './reach.ts';
import { readRuntime } from './runtime.ts';

export const readFacts = (papers: Papers): Facts => {
  const kubelet = readKubelet(papers);
  const layout = valueOf(kubelet.layout);
  const runtime = readRuntime(papers, { layout, settings: valueOf(kubelet.kubeletSettings), config: valueOf(kubelet.kubeletConfig) });
  const containerd = valueOf(runtime.containerdConfig);
  const identity = readIdentity(papers, layout);
  return {
    ...readHost(papers),
    ...kubelet,
    ...runtime,
    ...identity,
    ...readReach(papers, identity),
    ...readCluster(papers),
    ...readNetwork(papers, { config: containerd?.cniConfDir ?? '/etc/cni/net.d', binaries: containerd?.cniBinDir ?? '/opt/cni/bin' }),
  };
};
