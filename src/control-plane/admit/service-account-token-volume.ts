// How a pod gets at the API: a projected volume with a token of its service account, the cluster's CA and its namespace,
// mounted in every container that has nothing at that path itself (plugin/pkg/admission/serviceaccount, 1.21 and later).
import type { Container, Volume } from '../../api/types/core.v1.generated.ts';
import type { Draft } from '../resources/draft.ts';
import { containersOf, type PodDraft } from './pod-in-question.ts';

const volumePrefix = 'kube-api-access-';
const mountPath = '/var/run/secrets/kubernetes.io/serviceaccount';
/** One hour and seven seconds: marks tokens that were not asked for by the pod (WarnOnlyBoundTokenExpirationSeconds). */
const tokenSeconds = 3607;
/** Octal 0644. */
const fileMode = 420;

const tokenVolume = (name: string): Draft<Volume> => ({
  name,
  projected: {
    sources: [
      { serviceAccountToken: { expirationSeconds: tokenSeconds, path: 'token' } },
      { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      { downwardAPI: { items: [{ path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }] } },
    ],
    defaultMode: fileMode,
  },
});

const mountsElsewhere = ({ volumeMounts = [] }: Draft<Container>): boolean => !volumeMounts.some((mount) => mount.mountPath === mountPath);

/** `suffix` makes the volume's name unlike any other of the pod. */
export const mountServiceAccountToken = (pod: PodDraft, suffix: () => string): void => {
  const existing = (pod.spec.volumes ?? []).find(({ name = '' }) => name.startsWith(volumePrefix))?.name;
  const name = existing ?? volumePrefix + suffix();
  const containers = containersOf(pod).filter(mountsElsewhere);
  for (const container of containers) {
    container.volumeMounts = [...(container.volumeMounts ?? []), { name, readOnly: true, mountPath }];
  }
  if (containers.length > 0 && existing === undefined) pod.spec.volumes = [...(pod.spec.volumes ?? []), tokenVolume(name)];
};
