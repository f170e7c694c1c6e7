// From where the agent says it stands to news of the ladder.
import type { Footing } from '../agent/options.ts';
import { musterVersion } from '../base/version.ts';
import { type RungNews, verbatim } from './rung-news.ts';

/** What was not begun and waits for another rung is no news. */
export const agentNews = ({ rung, holds, detail }: Footing): RungNews[] => {
  if (!holds) return detail === '' ? [] : [{ rung, standing: 'waits', detail: verbatim(detail) }];
  const news: RungNews = { rung, standing: 'holds', detail: verbatim(detail) };
  // The agent that says so is what stands in the place of the kubelet.
  return rung === 'host' ? [news, { rung: 'kubelet', standing: 'holds', detail: verbatim(`muster agent ${musterVersion}`) }] : [news];
};
