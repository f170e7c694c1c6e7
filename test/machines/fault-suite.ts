// A suite of faults: groups of them side by side, each on a joined machine of its own, where one fault comes after the other.
import { after, before, describe, test } from 'node:test';
import { ControlPlaneMachine } from './control-plane-machine.ts';
import { withoutJoining } from './joining-machine.ts';
import { type Fault, Patient } from './patient.ts';
import { Site } from './site.ts';

export interface Ground {
  readonly site: Site;
  readonly plane: ControlPlaneMachine;
}

export interface FaultSuite {
  readonly groups: Readonly<Record<string, readonly Fault[]>>;
  /** Why it is skipped, beyond what joining needs itself. */
  readonly skip?: string | undefined;
  /** Otherwise a machine that joined as any does. */
  readonly joined?: (ground: Ground, name: string) => Promise<Patient>;
  /** What is to be done to a machine that joined, before its first fault. */
  readonly prepare?: (patient: Patient) => Promise<unknown>;
  /** Tests of their own on the same ground. */
  readonly more?: (ground: () => Ground) => void;
}

const open = (): Promise<Ground> =>
  Site.openWith(async (site) => ({
    site,
    plane: await ControlPlaneMachine.start(site, 'server', { words: ['--node-monitor-grace-period', '25s'] }),
  }));

const asAnyDoes = ({ site, plane }: Ground, name: string): Promise<Patient> => Patient.joined(site, plane, name);

export const faultSuite = (title: string, { groups, skip, joined = asAnyDoes, prepare, more }: FaultSuite): void => {
  describe(title, { skip: withoutJoining() ?? skip ?? false, concurrency: 3 }, () => {
    let ground: Ground;
    before(async () => {
      ground = await open();
    });
    after(async () => {
      ground.plane.close();
      await ground.site.close();
    });

    for (const [name, faults] of Object.entries(groups)) {
      test(`of ${name}`, async (t) => {
        const patient = await joined(ground, `of-${name}`);
        await prepare?.(patient);
        for (const fault of faults) await t.test(`${fault.code}: ${fault.what}`, () => patient.undergo(fault));
      });
    }
    more?.(() => ground);
  });
};
