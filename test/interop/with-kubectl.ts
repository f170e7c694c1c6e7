// One suite for every kubectl of this machine, against a server of its own.
import { after, before, describe, test } from 'node:test';
import { type MusterProcess, startFresh } from '../muster-process.ts';
import { Kubectl, kubectls, withoutKubectl } from './kubectl.ts';

export interface Around {
  readonly kubectl: Kubectl;
  readonly muster: MusterProcess;
  readonly folder: string;
}

/** `tests` declares the tests; what it is given may be used only while they run. `words`: for `muster server`. */
export const withEveryKubectl = (about: string, tests: (around: () => Around) => void, words: readonly string[] = []): void => {
  if (kubectls.length === 0) test(about, { skip: withoutKubectl }, () => undefined);
  for (const installed of kubectls) {
    describe(`kubectl ${installed.version}: ${about}`, () => {
      let around: (Around & { stop(): Promise<void> }) | undefined;
      before(async () => {
        const fresh = await startFresh(words);
        around = { ...fresh, kubectl: new Kubectl(installed, fresh.muster.kubeconfigPath) };
      });
      after(async () => {
        around?.kubectl.close();
        await around?.stop();
      });
      tests(() => {
        if (around === undefined) throw new Error('the server did not start');
        return around;
      });
    });
  }
};
