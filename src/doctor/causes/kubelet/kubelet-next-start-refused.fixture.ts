// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import type { RefusedUnit } from '../../facts/kubelet.ts';
import { known } from '../../facts/reading.ts';

const source = { where: 'systemctl show' };
const refused: RefusedUnit = { name: 'kubelet.service', load: 'masked', active: 'active', enabled: 'masked' };

export const cases: CauseCases = {
  positive: [
    { what: 'masked while it runs', facts: { kubeletUnitRefused: known(refused, source) } },
    { what: 'broken while it runs', facts: { kubeletUnitRefused: known({ ...refused, load: 'bad-setting', enabled: 'enabled' }, source) } },
  ],
  nearMiss: [{ what: 'it does not run', facts: { kubeletUnitRefused: known({ ...refused, active: 'inactive' }, source) } }],
};
