// Lays a failure out for a person: place, fact, meaning, next step, where to read more.
import { tell } from './catalogue.ts';
import { MusterError } from './errors.ts';
import type { Language, Told } from './message.ts';
import { padToWidth, textWidth } from './width.ts';

const labels: Readonly<Record<Language, Readonly<Record<'error' | 'doing' | 'saw' | 'means' | 'try' | 'read', string>>>> = {
  en: { error: 'error', doing: 'doing', saw: 'saw', means: 'means', try: 'try', read: 'read' },
  zh: { error: '错误', doing: '正在', saw: '看到', means: '含义', try: '建议', read: '详见' },
};

/** The whole report, several lines, ending with a line feed. Anything that is no MusterError is a fault of ours and says so. */
export function renderError(language: Language, error: unknown): string {
  const known = error instanceof MusterError;
  const told = known ? tell(language, error.id, error.args) : tell(language, 'unexpected', { what: describe(error) });
  return renderTold(language, told, causesOf(error));
}

export function renderTold(language: Language, told: Told, saw: readonly string[] = []): string {
  const label = labels[language];
  const rows: [string, string][] = [];
  const add = (name: string, lines: readonly string[]): void => {
    for (const [index, line] of lines.flatMap((text) => text.split('\n')).entries()) rows.push([index === 0 ? name : '', line]);
  };
  if (told.doing !== undefined) add(label.doing, [told.doing]);
  add(label.saw, saw);
  if (told.means !== undefined) add(label.means, [told.means]);
  add(label.try, told.try ?? []);
  add(label.read, [`muster explain ${told.code}`]);
  const indent = Math.max(...rows.map(([name]) => textWidth(name))) + 4;
  const body = rows.map(([name, line]) => `  ${padToWidth(name, indent)}${line}\n`);
  return `${label.error} ${told.code}  ${told.fact}\n${body.join('')}`;
}

/** The chain of causes, outermost first, in the words of whoever failed. */
function causesOf(error: unknown): string[] {
  const causes: string[] = [];
  const seen = new Set<unknown>([error]);
  let cause = error instanceof Error ? error.cause : undefined;
  while (cause !== undefined && !seen.has(cause)) {
    seen.add(cause);
    causes.push(describe(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return causes;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
