// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { outside } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kube-public without the role, and cluster-info without a signature',
      facts: {
        ...outside,
        publicRoles: known(['role/kubeadm:bootstrap-signer-clusterinfo'], { where: 'GET roles' }),
        clusterInfo: known({ present: true, signedBy: [] }, { where: 'GET cluster-info' }),
      },
    },

    {
      what: 'the signer is refused',
      lines: [
        'E0101 10:00:00.000000 1 bootstrapsigner.go:200] configmaps "cluster-info" is forbidden: User "system:serviceaccount:kube-system:bootstrap-signer" cannot update configmaps in the namespace "kube-public"',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'role and binding are there, and nothing signs',
      facts: {
        ...outside,
        publicRoles: known(['role/system:controller:bootstrap-signer', 'rolebinding/system:controller:bootstrap-signer'], {
          where: 'GET roles',
        }),
        clusterInfo: known({ present: true, signedBy: [] }, { where: 'GET cluster-info' }),
      },
    },
    { what: 'it was never switched on', lines: ['--controllers=*,-bootstrapsigner'] },
  ],
};
