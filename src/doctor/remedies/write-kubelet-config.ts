// kubeadm writes the kubelet's configuration again, as the cluster has it.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy } from './remedy.ts';
import { restartKubelet } from './services.ts';

const kubeadmFile = '/var/lib/kubelet/config.yaml';
const flagsFile = '/var/lib/kubelet/kubeadm-flags.env';

export const writeKubeletConfig = (facts: Facts): readonly Remedy[] => {
  const path = valueOf(facts.kubeletConfig)?.path;
  const isKubeadm = valueOf(facts.layout)?.flavour === 'kubeadm' && path === kubeadmFile;
  // It asks the API server with the kubelet's own credential.
  if (!isKubeadm || valueOf(facts.kubeconfig)?.present !== true) return [];
  return [
    {
      name: 'write-anew',
      title: { en: `let kubeadm write ${path} as the cluster has it`, zh: `由 kubeadm 按集群配置重新写入 ${path}` },
      applicability: 'safe',
      steps: [
        {
          kind: 'program',
          program: 'kubeadm',
          arguments: ['upgrade', 'node', 'phase', 'kubelet-config'],
          writes: [kubeadmFile, flagsFile],
        },
        restartKubelet(facts),
      ],
    },
  ];
};
