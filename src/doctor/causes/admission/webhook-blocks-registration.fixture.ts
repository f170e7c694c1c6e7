// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a policy engine that does not run',
      lines: [
        'Unable to register node "w1" with API server: Internal error occurred: failed calling webhook "validate.kyverno.svc-fail": Post "https://kyverno-svc.kyverno.svc:443/validate/fail?timeout=10s": no endpoints available for service "kyverno-svc"',
      ],
    },
    {
      what: 'the registration is denied by a rule',
      lines: ['nodes "w1" is forbidden: admission webhook "node-policy.example.com" denied the request: label missing'],
    },
  ],
  nearMiss: [{ what: 'the authorizer says no', lines: ['nodes is forbidden: User "kubelet" cannot list nodes at the cluster scope'] }],
};
