// How a join came out, for programs: join.muster.dev/v1.
import type { Step } from '../../join/climb.ts';
import type { Why } from '../../join/why.ts';
import type { ExitCode } from '../../language/errors.ts';
import type { Language } from '../../language/message.ts';
import { rungs } from '../../registration/rungs.ts';
import type { Answer } from './answer.ts';

export interface Outcome {
  readonly state: 'ready' | 'stopped' | 'interrupted';
  readonly node: string | undefined;
  readonly steps: readonly Step[];
  /** Where it stands when it is not Ready. */
  readonly stuck: Step | undefined;
  readonly why: Why | undefined;
  /** Since the beginning. */
  readonly milliseconds: number;
  readonly exitCode: ExitCode;
}

const seconds = (milliseconds: number): number => Math.round(milliseconds) / 1000;

export const joinAnswer = (outcome: Outcome, language: Language, short: string): Answer => {
  const { state, node, steps, stuck, why, milliseconds, exitCode } = outcome;
  return {
    data: {
      apiVersion: 'join.muster.dev/v1',
      kind: 'Join',
      state,
      exitCode,
      seconds: seconds(milliseconds),
      ...(node !== undefined && { node }),
      ...(stuck !== undefined && { rung: stuck.rung }),
      ...(why !== undefined && { cause: why }),
      ladder: steps.map(({ rung, standing, detail, took }) => ({
        ...{ rung, standing, detail: detail[language] },
        ...(took !== undefined && { seconds: seconds(took) }),
      })),
    },
    names: node === undefined ? [] : [`node/${node}`],
    short,
    wide: {
      columns: ['RUNG', 'NAME', 'STANDING', 'SECONDS', 'DETAIL'],
      rows: steps.map(({ rung, standing, detail, took }) => {
        const time = took === undefined ? '' : (took / 1000).toFixed(1);
        return [String(rungs[rung].number), rungs[rung].name[language], standing, time, detail[language]];
      }),
    },
  };
};
