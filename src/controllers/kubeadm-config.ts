// The ConfigMaps of kube-system that joining kubeadm reads.
import type { Controller } from './controller.ts';
import { keptConfigMaps } from './kept-config-maps.ts';
import { type ClusterFacts, joinConfigMaps } from './kubeadm/cluster-configuration.ts';

export const kubeadmConfig = (facts: ClusterFacts): Controller =>
  keptConfigMaps({ controller: 'kubeadm-config-publisher', namespace: 'kube-system', wanted: () => joinConfigMaps(facts) });
