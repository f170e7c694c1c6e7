// The clock of a machine from its papers: its own, the one of the API server beside it, and who keeps it.
import type { Clock } from '../facts/host.ts';
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { runningProcesses } from './processes.ts';
import { timeSources } from './time-sources.ts';

export const nowIn = (papers: Papers): number | undefined => {
  const at = Date.parse(papers.read('now')?.text.trim() ?? '');
  return Number.isNaN(at) ? undefined : at;
};

const timeServices = ['chronyd', 'ntpd', 'systemd-timesyncd'];

/** Machine minus API server: as a probe measured it, or by the Date that curl was given just after `date` was asked. */
const aheadOfServer = (papers: Papers, now: number): number | undefined => {
  const measured = papers.read('server-clock')?.text.trim();
  if (measured !== undefined) return Number(measured);
  const date = Date.parse(/^date: (.{1,40})$/im.exec(papers.read('api-look')?.text ?? '')?.[1] ?? '');
  return Number.isNaN(date) ? undefined : now - date;
};

export const clock = (papers: Papers): Reading<Clock> => {
  const now = nowIn(papers);
  if (now === undefined) return unknown(papers.whyNot('now'));
  const said = /^NTPSynchronized=(yes|no)$/m.exec(papers.read('clock')?.text ?? '')?.[1];
  const service = runningProcesses(papers).find(({ program }) => timeServices.includes(program))?.program;
  const sources = timeSources(papers);
  const ahead = aheadOfServer(papers, now);
  return known(
    {
      now,
      ...(said !== undefined && { synchronized: said === 'yes' }),
      ...(sources !== undefined && { sources }),
      ...(service !== undefined && { service }),
      ...(ahead !== undefined && !Number.isNaN(ahead) && { aheadOfServerMs: ahead }),
    },
    { where: 'date -u' },
  );
};
