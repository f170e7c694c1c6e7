// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';
import type { Unit } from '../../facts/kubelet.ts';

const source = { where: 'systemctl show' };
const layout = known({ flavour: 'kubeadm', controlPlane: false, how: {} } as const, source);
const unit = (name: string, enabled: string, active = 'active'): Unit => ({
  name,
  present: true,
  active,
  sub: '',
  enabled,
  restarts: 0,
  result: 'success',
  dropIns: [],
});

export const cases: CauseCases = {
  positive: [
    {
      what: "kubeadm's warning",
      lines: ["[WARNING Service-Docker]: docker service is not enabled, please run 'systemctl enable docker.service'"],
    },
    { what: 'the kubelet runs and is disabled', facts: { layout, kubeletUnit: known(unit('kubelet.service', 'disabled'), source) } },
    {
      what: 'so is containerd',
      facts: {
        layout,
        kubeletUnit: known(unit('kubelet.service', 'enabled'), source),
        runtimeUnits: known([unit('containerd.service', 'disabled')], source),
      },
    },
  ],
  nearMiss: [
    {
      what: 'docker.service starts containerd.service',
      facts: {
        layout,
        kubeletUnit: known(unit('kubelet.service', 'enabled'), source),
        runtimeUnits: known([unit('containerd.service', 'disabled'), unit('docker.service', 'enabled')], source),
      },
    },
    {
      what: 'it does not run: then the machine was booted',
      facts: { layout, kubeletUnit: known(unit('kubelet.service', 'disabled', 'inactive'), source) },
    },
  ],
};
