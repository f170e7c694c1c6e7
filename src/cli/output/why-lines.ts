// What is said of a rung that takes longer than usual, while somebody waits and when the waiting ends.
import { shownPlainly } from '../../doctor/report/plain.ts';
import type { Step } from '../../join/climb.ts';
import type { WatchState } from '../../join/climb-watch.ts';
import { usualMilliseconds } from '../../join/usual-times.ts';
import type { Why } from '../../join/why.ts';
import type { Language } from '../../language/message.ts';
import { padToWidth, textWidth } from '../../language/width.ts';
import { rungNames, rungs } from '../../registration/rungs.ts';

const words = {
  en: {
    slow: (name: string, usual: string) => `${name} takes longer than usual (${usual} s)`,
    stopped: (name: string) => `${name} does not come by itself`,
    looking: 'looking for the cause',
    notFound: 'the cause is not known yet',
    place: (number: number, name: string) => `stopped at rung ${String(number)} of ${String(rungNames.length)}, ${name}`,
    error: 'error',
    saw: 'saw',
    because: 'because of',
    unknown: 'could not tell why',
    try: 'try',
    read: 'read',
    confidence: { certain: '  (certain)', likely: '  (likely)', possible: '  (possible)', met: '' },
  },
  zh: {
    slow: (name: string, usual: string) => `「${name}」比平常（${usual} 秒）久`,
    stopped: (name: string) => `「${name}」不会自行就绪`,
    looking: '正在查找原因',
    notFound: '尚不清楚原因',
    place: (number: number, name: string) => `停在第 ${String(number)}/${String(rungNames.length)} 级「${name}」`,
    error: '错误',
    saw: '看到',
    because: '根因',
    unknown: '无法判断原因',
    try: '建议',
    read: '详见',
    confidence: { certain: '（确定）', likely: '（很可能）', possible: '（可能）', met: '' },
  },
} as const satisfies Record<Language, unknown>;

const joint = (language: Language): string => (language === 'zh' ? '：' : ': ');

/** One line; the same text as long as there is nothing new to say. */
export const noteLine = ({ step, isLooking, why }: WatchState, language: Language): string => {
  const word = words[language];
  const name = rungs[step.rung].name[language];
  const head = step.standing === 'stopped' ? word.stopped(name) : word.slow(name, (usualMilliseconds[step.rung] / 1000).toFixed(0));
  if (why === undefined) return `${head}${joint(language)}${isLooking ? word.looking : word.notFound}`;
  const seen = why.evidence[0] === undefined ? '' : `${joint(language)}${why.evidence[0].text}`;
  return shownPlainly(`${head}${joint(language)}${why.code} ${why.title}${seen}`);
};

const longestEvidence = 400;
const mostEvidence = 4;

const shown = (text: string): string => shownPlainly(text.length > longestEvidence ? `${text.slice(0, longestEvidence)}…` : text);

/** The last words: which rung, why, by what that is known, what to do. */
export const finalLines = (step: Step, why: Why | undefined, language: Language): string => {
  const word = words[language];
  const place = word.place(rungs[step.rung].number, rungs[step.rung].name[language]);
  const rows: (readonly [string, string])[] = [];
  const add = (name: string, lines: readonly string[]): void => {
    rows.push(...lines.map((line, index) => [index === 0 ? name : '', shown(line)] as const));
  };
  add(
    word.saw,
    why === undefined
      ? [step.detail[language]]
      : why.evidence.slice(0, mostEvidence).map(({ source, text }) => (source === 'muster' ? text : `${source}${joint(language)}${text}`)),
  );
  add(word.because, why?.becauseOf ?? []);
  add(word.try, why?.steps.length ? why.steps : ['muster doctor']);
  if (why !== undefined) add(word.read, [`muster explain ${why.code}`]);
  const indent = Math.max(...rows.map(([name]) => textWidth(name))) + 4;
  const head = why === undefined ? word.unknown : `${word.error} ${why.code}  ${shownPlainly(why.title)}${word.confidence[why.confidence]}`;
  return `${place}\n${head}\n${rows.map(([name, line]) => `  ${padToWidth(name, indent)}${line}\n`).join('')}`;
};
