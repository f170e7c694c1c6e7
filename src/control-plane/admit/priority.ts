// A pod's priority comes from its PriorityClass, never from the pod itself (plugin/pkg/admission/priority). The resource
// is not served; the two classes that every cluster has are known here.
import type { Admission, AdmissionRequest } from './admission.ts';
import { type PodDraft, podInQuestion } from './pod-in-question.ts';
import { refused } from './refused.ts';

const preemption = 'PreemptLowerPriority';
const systemClasses: ReadonlyMap<string, number> = new Map([
  ['system-cluster-critical', 2_000_000_000],
  ['system-node-critical', 2_000_001_000],
]);

const computed = 'must not be provided in pod spec; priority admission controller computed';

const prioritize = (request: AdmissionRequest, { spec }: PodDraft): void => {
  const { priorityClassName: className = '', priority: given, preemptionPolicy: policy } = spec;
  const priority = className === '' ? 0 : systemClasses.get(className);
  if (priority === undefined) throw refused(request, `no PriorityClass with name ${className} was found`);
  if (given !== undefined && given !== priority) {
    throw refused(request, `the integer value of priority (${given}) ${computed} ${priority} from the given PriorityClass name`);
  }
  if (policy !== undefined && policy !== preemption) {
    throw refused(request, `the string value of PreemptionPolicy (${policy}) ${computed} ${preemption} from the given PriorityClass name`);
  }
  spec.priority = priority;
  spec.preemptionPolicy = preemption;
};

/** An update that leaves them out keeps what was computed; changing them is refused by the pod's own rules. */
const keep = ({ spec }: PodDraft, { spec: before }: PodDraft): void => {
  if (spec.priority === undefined && before.priority !== undefined) spec.priority = before.priority;
  if (spec.preemptionPolicy === undefined && before.preemptionPolicy !== undefined) spec.preemptionPolicy = before.preemptionPolicy;
};

export const priority = (): Admission => ({
  name: 'Priority',
  admit(request) {
    const pod = podInQuestion(request);
    if (pod === undefined) return;
    if (request.operation === 'CREATE') prioritize(request, pod);
    const old = podInQuestion({ ...request, object: request.old });
    if (request.operation === 'UPDATE' && old !== undefined) keep(pod, old);
  },
});
