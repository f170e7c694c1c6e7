// What is told of a fleet of hollow nodes: a line now and then, and a summary at its end.
import type { FleetSummary, Tally } from '../agent/hollow/tally.ts';
import type { Language } from '../language/message.ts';
import type { Answer } from './output/answer.ts';
import { renderTable } from './output/table.ts';

export interface Progress {
  readonly line: string;
  /** The part of it that is worth another line when it changes. */
  readonly news: string;
}

const words: Readonly<Record<Language, (parts: Parts) => string>> = {
  en: ({ ready, nodes, enrolled, kept, waiting, refused, errors, lost }) =>
    `Ready ${ready}/${nodes}, enrolled ${enrolled}, kept ${kept}, waiting ${waiting}, refused ${refused}, errors ${errors}, lost ${lost}`,
  zh: ({ ready, nodes, enrolled, kept, waiting, refused, errors, lost }) =>
    `就绪 ${ready}/${nodes}，已签发 ${enrolled}，沿用证书 ${kept}，等待 ${waiting}，被拒 ${refused}，错误 ${errors}，失联 ${lost}`,
};

const beats: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `, heartbeats ${count}`,
  zh: (count) => `，心跳 ${count}`,
};

interface Parts {
  readonly ready: number;
  readonly nodes: number;
  readonly enrolled: number;
  readonly kept: number;
  readonly waiting: number;
  readonly refused: number;
  readonly errors: number;
  readonly lost: number;
}

export function progressLine(tally: Tally, nodes: number, language: Language): Progress {
  const { ready, kept, waiting, lost, certificate, failures, heartbeat, whyWaiting } = tally;
  const news = words[language]({ ready, nodes, kept, waiting, lost, enrolled: certificate.count, ...failures });
  const why = whyWaiting === undefined ? '' : ` (${whyWaiting})`;
  return { line: news + beats[language](heartbeat.count) + why, news };
}

const titles: Readonly<Record<Language, readonly [string, string]>> = { en: ['WHAT', 'COUNT'], zh: ['项目', '数量'] };

export function fleetSummary(summary: FleetSummary, language: Language): Answer {
  const rows = rowsOf(summary);
  const table = { columns: [...titles[language]], rows };
  return {
    data: { apiVersion: 'cli.muster.dev/v1', kind: 'HollowSummary', ...summary },
    names: [],
    short: renderTable(table),
    wide: table,
  };
}

function rowsOf({ milliseconds, refused, errors, secondsToReady, ...counts }: FleetSummary): string[][] {
  const causes = (of: string, all: Readonly<Record<string, number>>): string[][] =>
    Object.entries(all).map(([cause, count]) => [`${of}: ${cause}`, String(count)]);
  return [
    ...Object.entries(counts).map(([name, count]) => [name, String(count)]),
    ['secondsToReady', secondsToReady === undefined ? '-' : String(secondsToReady)],
    ...Object.entries(milliseconds).map(([name, { p50, p99 }]) => [`${name} ms, p50 / p99`, `${p50} / ${p99}`]),
    ...causes('refused', refused),
    ...causes('error', errors),
  ];
}
