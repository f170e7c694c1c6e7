// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { outside } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the token is known, and may not ask',
      facts: { ...outside, bootstrapAnswer: known({ status: 201, mayRequest: false, isApproved: false }, { where: 'POST review' }) },
    },

    {
      what: 'the oldest wording',
      lines: [
        'error: failed to run Kubelet: cannot create certificate signing request: certificatesigningrequests.certificates.k8s.io is forbidden: User "kubelet-bootstrap" cannot create certificatesigningrequests.certificates.k8s.io at the cluster scope',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the token may ask',
      facts: { ...outside, bootstrapAnswer: known({ status: 201, mayRequest: true, isApproved: false }, { where: 'POST review' }) },
    },

    {
      what: "the version's ConfigMap is another",
      lines: [
        'configmaps "kubelet-config-1.12" is forbidden: User "system:bootstrap:4ipkdk" cannot get configmaps in the namespace "kube-system"',
      ],
    },
  ],
};
