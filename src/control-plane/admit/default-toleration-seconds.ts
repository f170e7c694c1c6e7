// Pods that say nothing about it stay five minutes on a node that is not ready or not reachable
// (plugin/pkg/admission/defaulttolerationseconds).
import type { Toleration } from '../../api/types/core.v1.generated.ts';
import type { Draft } from '../resources/draft.ts';
import type { Admission } from './admission.ts';
import { podInQuestion } from './pod-in-question.ts';

const defaultSeconds = 300;
const lostNodes = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'] as const;

const isAbout = (taint: string, { key = '', effect = '' }: Draft<Toleration>): boolean =>
  (key === taint || key === '') && (effect === 'NoExecute' || effect === '');

export const defaultTolerationSeconds = (): Admission => ({
  name: 'DefaultTolerationSeconds',
  admit(request) {
    const pod = request.operation === 'DELETE' ? undefined : podInQuestion(request);
    if (pod === undefined) return;
    const given = pod.spec.tolerations ?? [];
    const added = lostNodes
      .filter((taint) => !given.some((toleration) => isAbout(taint, toleration)))
      .map((key) => ({ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: defaultSeconds }));
    if (added.length > 0) pod.spec.tolerations = [...given, ...added];
  },
});
