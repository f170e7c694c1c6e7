// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "an agent of RKE2 at the API server's port",
      lines: ['server: https://10.0.0.4:6443 in /etc/rancher/rke2/config.yaml, the agent needs port 9345 instead of 6443'],
    },
    { what: 'a plain port', lines: ['Get "https://10.0.0.4:8080/api": http: server gave HTTP response to HTTPS client'] },
  ],
  nearMiss: [
    {
      what: "the supervisor's port is blocked",
      lines: [
        'level=error msg="failed to get CA certs: Get \\"https://10.0.0.4:9345/cacerts\\": dial tcp 10.0.0.4:9345: connect: no route to host"',
      ],
    },
  ],
};
