// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

const hook = {
  name: 'policy.example.org',
  path: '/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/policy',
  asks: ['CREATE nodes'],
  failsClosed: true,
  service: 'policy/webhook',
};

export const cases: CauseCases = {
  positive: [
    {
      what: 'it must be asked about nodes, and nobody is there',
      facts: { node: known(undefined, { where: 'GET node a' }), webhooks: known([{ ...hook, answering: 0 }], { where: 'GET webhooks' }) },
    },

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
  nearMiss: [
    {
      what: 'it is answered',
      facts: { node: known(undefined, { where: 'GET node a' }), webhooks: known([{ ...hook, answering: 2 }], { where: 'GET webhooks' }) },
    },
    { what: 'the authorizer says no', lines: ['nodes is forbidden: User "kubelet" cannot list nodes at the cluster scope'] },
  ],
};
