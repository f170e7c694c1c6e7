// Shows a climb while it goes on: drawn again in place on a terminal, a line for each change otherwise.
import type { Step } from '../../join/climb.ts';
import { cutToWidth } from '../../language/width.ts';
import { rungs } from '../../registration/rungs.ts';
import type { OptionDeclaration } from '../command.ts';
import type { Surroundings } from '../surroundings.ts';
import { ladderLines, plainStep } from './ladder.ts';

const frameMilliseconds = 200;

export interface LadderView {
  /** One step has changed. */
  show(step: Step): void;
  /** One line of what takes longer than usual; undefined when nothing does. */
  note(text: string | undefined): void;
  /** Other words meanwhile, above the ladder. */
  tell(text: string): void;
  /** The ladder stays as it is; changes are told in lines from now on. */
  settle(): void;
}

export interface ViewParts {
  readonly around: Surroundings;
  steps(): readonly Step[];
  /** Monotonic milliseconds. */
  now(): number;
}

/** Percentages come too often for a log. */
const plainView = ({ around }: ViewParts): LadderView => {
  const said = new Map<string, string>();
  const noted = new Set<string>();
  return {
    show: (step) => {
      const what = `${step.standing} ${step.detail.en}`;
      if (said.get(step.rung) === what) return;
      said.set(step.rung, what);
      around.tell(plainStep(step, around));
    },
    note: (text) => {
      if (text === undefined || noted.has(text)) return;
      noted.add(text);
      around.tell(`${text}\n`);
    },
    tell: (text) => around.tell(text),
    settle: () => undefined,
  };
};

/** Erases what was drawn: up so many lines, and everything below. */
const eraseLines = (count: number): string => (count === 0 ? '' : `\u001b[${count}A\u001b[0J`);

const liveView = (parts: ViewParts): LadderView => {
  const { around, steps, now } = parts;
  const plain = plainView(parts);
  let drawn = 0;
  let isSettled = false;
  let note: string | undefined;
  const draw = (above = ''): void => {
    const columns = around.columns() ?? 80;
    const notes = note === undefined ? [] : [cutToWidth(note, columns - 1)];
    const lines = [...ladderLines(steps(), around, now(), columns), ...notes];
    around.tell(`${eraseLines(drawn)}${above}${lines.map((line) => `${line}\n`).join('')}`);
    drawn = lines.length;
  };
  const timer = setInterval(() => draw(), frameMilliseconds).unref();
  return {
    show: (step) => (isSettled ? plain.show(step) : draw()),
    note: (text) => {
      note = text;
      if (isSettled) plain.note(text);
    },
    tell: (text) => (isSettled ? around.tell(text) : draw(text)),
    settle: () => {
      if (isSettled) return;
      clearInterval(timer);
      note = undefined;
      draw();
      isSettled = true;
    },
  };
};

/** For when the answer is for a program. */
export const noView: LadderView = {
  show: () => undefined,
  note: () => undefined,
  tell: () => undefined,
  settle: () => undefined,
};

/** One event a line, for programs that show a climb of their own. */
const jsonView = ({ around }: ViewParts): LadderView => {
  const { language } = around;
  let noted: string | undefined;
  const event = (fields: Readonly<Record<string, unknown>>): void =>
    around.tell(`${JSON.stringify({ apiVersion: 'join.muster.dev/v1', kind: 'Progress', ...fields })}\n`);
  return {
    show: ({ rung, standing, detail, took, progress }) =>
      event({
        ...{ rung, phase: rungs[rung].name[language], state: standing },
        ...(standing === 'waits' ? { waitingFor: detail[language] } : { detail: detail[language] }),
        ...(progress !== undefined && { percent: progress }),
        ...(took !== undefined && { seconds: Math.round(took) / 1000 }),
      }),
    note: (text) => {
      if (text !== undefined && text !== noted) event({ state: 'slow', message: text });
      noted = text;
    },
    tell: (text) => event({ state: 'told', message: text.trimEnd() }),
    settle: () => undefined,
  };
};

export const progressOption: OptionDeclaration = {
  name: '--progress',
  value: 'HOW',
  choices: ['auto', 'plain', 'json', 'none'],
  fallback: 'auto',
  about: {
    en: 'the climb on standard error: drawn on a terminal and in lines elsewhere, in lines, as events in JSON, or not at all',
    zh: '在标准错误上显示进度：终端上绘制、否则逐行，仅逐行，JSON 事件，或不显示',
  },
};

export const openLadderView = (parts: ViewParts, how = 'auto'): LadderView => {
  if (how === 'json') return jsonView(parts);
  if (how === 'none') return { ...noView, tell: (text) => parts.around.tell(text) };
  return how === 'plain' || parts.around.columns() === undefined ? plainView(parts) : liveView(parts);
};
