// A pod takes on what its RuntimeClass says about overhead and where it can run (plugin/pkg/admission/runtimeclass).
import type { RuntimeClass } from '../../api/types/node.v1.generated.ts';
import { quoted } from '../authorize/quoted.ts';
import { semanticallyEqual } from '../resources/semantic-equal.ts';
import type { Admission, AdmissionRequest } from './admission.ts';
import { type PodDraft, podInQuestion } from './pod-in-question.ts';
import { refused } from './refused.ts';
import { mergedTolerations } from './tolerations-merged.ts';

const setOverhead = (request: AdmissionRequest, { spec }: PodDraft, overhead: RuntimeClass['overhead']): void => {
  if (overhead === undefined) return;
  if (spec.overhead !== undefined && !semanticallyEqual(spec.overhead, overhead.podFixed)) {
    throw refused(request, "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead");
  }
  if (overhead.podFixed !== undefined) spec.overhead = { ...overhead.podFixed };
};

const setScheduling = (request: AdmissionRequest, { spec }: PodDraft, scheduling: RuntimeClass['scheduling']): void => {
  if (scheduling === undefined) return;
  const selector = new Map(Object.entries(spec.nodeSelector ?? {}));
  for (const [key, value] of Object.entries(scheduling.nodeSelector ?? {})) {
    const own = selector.get(key);
    if (own !== undefined && own !== value) {
      throw refused(request, `conflict: runtimeClass.scheduling.nodeSelector[${key}] = ${value}; pod.spec.nodeSelector[${key}] = ${own}`);
    }
    selector.set(key, value);
  }
  if (selector.size > 0) spec.nodeSelector = Object.fromEntries(selector);
  const tolerations = mergedTolerations(
    spec.tolerations ?? [],
    (scheduling.tolerations ?? []).map((toleration) => ({ ...toleration })),
  );
  if (tolerations.length > 0) spec.tolerations = tolerations;
};

export const runtimeClass = (): Admission => ({
  name: 'RuntimeClass',
  admit(request, cluster) {
    const pod = request.operation === 'CREATE' ? podInQuestion(request) : undefined;
    const name = pod?.spec.runtimeClassName;
    if (pod === undefined || name === undefined) return undefined;
    return cluster.get<RuntimeClass>('node.k8s.io', 'runtimeclasses', '', name).then((found) => {
      if (found === undefined) throw refused(request, `pod rejected: RuntimeClass ${quoted(name)} not found`);
      setOverhead(request, pod, found.overhead);
      setScheduling(request, pod, found.scheduling);
    });
  },
  async validate(request, cluster) {
    const pod = request.operation === 'CREATE' ? podInQuestion(request) : undefined;
    if (pod?.spec.overhead === undefined) return;
    const name = pod.spec.runtimeClassName;
    const found = name === undefined ? undefined : await cluster.get<RuntimeClass>('node.k8s.io', 'runtimeclasses', '', name);
    if (found?.overhead === undefined)
      throw refused(request, 'pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead');
  },
});
