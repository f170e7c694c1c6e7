// A repair on one screen: look, choose, show, do, look again; what did not help is taken back.
import { type InBothLanguages, rungs } from '../registration/rungs.ts';
import type { ClusterWide } from './diagnosis/cluster-wide.ts';
import { carryOut, close, isTooSoon, takeBack, type Workshop } from './apply/repair.ts';
import type { Entry } from './apply/journal.ts';
import { preview } from './apply/preview.ts';
import { isStarting } from './diagnosis/ladder.ts';
import type { Examination } from './doctor.ts';
import { choose, type Choice, type Chosen } from './remedies/choose.ts';

export type Look = () => Promise<Examination>;

/** `wide`: what is so on most nodes is put right where it comes from, and not on one of them. */
export const chooseFix = ({ diagnosis, facts }: Examination, wanted?: string, wide: readonly ClusterWide[] = []): Chosen => {
  const chosen = choose(diagnosis, facts, wanted);
  const lifted = 'choice' in chosen ? wide.find(({ cause }) => cause.code === chosen.choice.cause.code) : undefined;
  return lifted === undefined ? chosen : { why: isOfCluster(lifted) };
};

const isOfCluster = ({ cause, nodes, of }: ClusterWide): InBothLanguages => ({
  en: `${cause.code} is seen on ${String(nodes.length)} of ${String(of)} nodes: it is not this node; look at the control plane`,
  zh: `${cause.code} 在 ${String(of)} 个节点中的 ${String(nodes.length)} 个上均存在：问题不在本节点，请检查控制平面`,
});

export const showFix = ({ ground }: Workshop, { remedy }: Choice): string[] => remedy.steps.flatMap((step) => preview(ground, step));

export type Outcome =
  | { readonly is: 'fixed'; readonly entry: Entry; readonly after: Examination }
  | { readonly is: 'undone'; readonly entry: Entry; readonly after: Examination }
  | { readonly is: 'failed'; readonly entry: Entry }
  | { readonly is: 'too-soon' };

/** The cause is gone, and the machine stands higher than where it was broken. */
export const hasHelped = ({ cause }: Choice, { diagnosis, facts }: Examination): boolean => {
  if (isStarting(facts)) return false;
  const isGone = !diagnosis.causes.some((one) => one.cause.code === cause.code && one.confidence === 'certain');
  const stands = diagnosis.rung === undefined || rungs[diagnosis.rung].number > rungs[cause.rung].number;
  return isGone && (stands || cause.severity === 'warning');
};

const lookAgainMs = 2_000;

/** A kubelet that starts anew needs a while to be seen again. */
const untilHelped = async (
  choice: Choice,
  look: Look,
  deadlineMs: number,
  workshop: Workshop,
): Promise<{ helped: boolean; after: Examination }> => {
  const end = workshop.clock.monotonic() + deadlineMs;
  for (;;) {
    const after = await look();
    if (hasHelped(choice, after)) return { helped: true, after };
    if (workshop.clock.monotonic() >= end) return { helped: false, after };
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
  }
};

export const fix = async (workshop: Workshop, choice: Choice, look: Look, deadlineMs: number): Promise<Outcome> => {
  if (isTooSoon(workshop, choice.id)) return { is: 'too-soon' };
  const entry = await carryOut(workshop, choice.id, choice.remedy);
  if (entry.ending === 'failed') return { is: 'failed', entry };
  const { helped, after } = await untilHelped(choice, look, deadlineMs, workshop);
  if (helped) return { is: 'fixed', entry: close(workshop, entry), after };
  return { is: 'undone', entry: await takeBack(workshop, entry, 'a new diagnosis saw no change'), after };
};
