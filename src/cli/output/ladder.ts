// The ladder for the eye: one line a rung, with its sign, what it stands on or waits for, and how long that takes.
import { cutToWidth, padToWidth, textWidth } from '../../language/width.ts';
import type { Language } from '../../language/message.ts';
import { rungNames, rungs } from '../../registration/rungs.ts';
import { usualMilliseconds } from '../../join/usual-times.ts';
import type { Step } from '../../join/climb.ts';
import type { Symbols } from './symbols.ts';

export interface LadderLook {
  readonly language: Language;
  readonly symbols: Symbols;
}

const nameWidth = (language: Language): number => Math.max(...rungNames.map((rung) => textWidth(rungs[rung].name[language])));

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

const signOf = ({ standing }: Step, symbols: Symbols): string =>
  ({ ahead: symbols.ahead, waits: symbols.wait, stopped: symbols.fail, holds: symbols.ok })[standing];

/** Without a time for what is only ahead: nobody waits for it yet. */
const timeOf = (step: Step, now: number, language: Language): string => {
  if (step.standing === 'holds') return seconds(step.took ?? 0);
  if (step.standing !== 'waits') return '';
  const waited = now - step.since;
  const usual = usualMilliseconds[step.rung];
  if (waited < usual) return seconds(waited);
  return language === 'zh' ? `${seconds(waited)}，通常 ${usual / 1000} s` : `${seconds(waited)}, usually ${usual / 1000} s`;
};

const lineOf = (step: Step, { language, symbols }: LadderLook): string => {
  const sign = padToWidth(signOf(step, symbols), Math.max(...Object.values(symbols).map(textWidth)));
  const name = padToWidth(rungs[step.rung].name[language], nameWidth(language));
  const percent = step.progress === undefined ? '' : ` ${step.progress} %`;
  return `${sign} ${rungs[step.rung].number} ${name}  ${step.detail[language]}${percent}`.trimEnd();
};

/** One line for a log or a pipe. */
export const plainStep = (step: Step, look: LadderLook): string => {
  const time = step.standing === 'holds' ? `  ${timeOf(step, 0, look.language)}` : '';
  return `${lineOf({ ...step, progress: undefined }, look)}${time}\n`;
};

const timeWidth = 26;

/** All nine, the topmost rung on top as a ladder has it. No line is wider than the terminal: what wraps cannot be drawn again. */
export const ladderLines = (steps: readonly Step[], look: LadderLook, now: number, columns: number): string[] =>
  steps.toReversed().map((step) => {
    const time = timeOf(step, now, look.language);
    const room = Math.min(100, columns) - 1;
    const line = cutToWidth(lineOf(step, look), Math.max(8, room - (time === '' ? 0 : timeWidth)));
    return time === '' ? line : cutToWidth(`${padToWidth(line, Math.max(0, room - timeWidth))} ${time}`, room);
  });
