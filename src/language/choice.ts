// Which language to speak: the flag, then MUSTER_LANG, then the usual locale variables; the first that says anything decides.
import type { Language } from './message.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export function chooseLanguage(flag: string | undefined, environment: Environment): Language {
  const wishes = [flag, environment.MUSTER_LANG, environment.LC_ALL, environment.LC_MESSAGES, environment.LANG];
  const wish = wishes.find((value) => value !== undefined && value !== '');
  return wish === undefined ? 'en' : (parseLanguage(wish) ?? 'en');
}

/** Reads `zh`, `zh_CN.UTF-8`, `zh-Hans`, `en_GB`, `C`, …; undefined for a language Muster does not speak. */
export function parseLanguage(locale: string): Language | undefined {
  const tongue = locale.toLowerCase().split(/[-_.@]/, 1)[0];
  if (tongue === 'zh') return 'zh';
  return tongue === 'en' || tongue === 'c' || tongue === 'posix' ? 'en' : undefined;
}
