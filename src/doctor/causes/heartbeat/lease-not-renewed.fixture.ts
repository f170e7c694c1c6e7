// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [{ what: 'told so', lines: ['[MU701] the lease of node w1 was renewed last 9 minutes ago'] }],
  nearMiss: [
    { what: 'the kubelet is down', lines: ['systemd[1]: kubelet.service: Main process exited, code=exited, status=255/EXCEPTION'] },
  ],
};
