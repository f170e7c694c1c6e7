// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { componentWith, outside } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a list of controllers without it, and cluster-info without a signature',
      facts: {
        ...outside,
        controllerManager: componentWith({ controllers: '*,tokencleaner' }),
        clusterInfo: known({ present: true, signedBy: [] }, { where: 'GET cluster-info' }),
      },
    },

    { what: 'the controller manager at start', lines: ['W0101 10:00:00.000000 1 controllermanager.go:475] "bootstrapsigner" is disabled'] },
  ],
  nearMiss: [
    {
      what: 'it is enabled, and the machine holds no token',
      facts: {
        ...outside,
        controllerManager: componentWith({ controllers: '*,bootstrapsigner,tokencleaner' }),
        clusterInfo: known({ present: true, signedBy: [] }, { where: 'GET cluster-info' }),
      },
    },

    {
      what: 'the signer runs without rights',
      lines: [
        'configmaps "cluster-info" is forbidden: User "system:serviceaccount:kube-system:bootstrap-signer" cannot update configmaps in the namespace "kube-public"',
      ],
    },
  ],
};
