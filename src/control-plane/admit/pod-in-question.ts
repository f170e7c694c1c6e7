// Which requests are about a pod itself, and the pod as sent: not validated yet, so anything may be missing in it.
import type { Container, Pod, PodSpec } from '../../api/types/core.v1.generated.ts';
import type { Draft } from '../resources/draft.ts';
import type { AdmissionRequest } from './admission.ts';

export type PodDraft = Draft<Pod> & { spec: Draft<PodSpec> };

/** Undefined for other resources, for subresources such as binding and eviction, and when no pod is sent. */
export const podInQuestion = ({ group, resource, subresource, object }: AdmissionRequest): PodDraft | undefined => {
  if (resource !== 'pods' || group !== '' || subresource !== '' || object === undefined) return undefined;
  const pod = object as Draft<Pod>;
  pod.spec ??= {};
  return pod as PodDraft;
};

/** Made by the kubelet to show a static pod; it must stay as the kubelet wrote it. */
export const isMirrorPod = (pod: PodDraft): boolean => Object.hasOwn(pod.metadata?.annotations ?? {}, 'kubernetes.io/config.mirror');

export const containersOf = ({ spec }: PodDraft): readonly Draft<Container>[] => [
  ...(spec.initContainers ?? []),
  ...(spec.containers ?? []),
];
