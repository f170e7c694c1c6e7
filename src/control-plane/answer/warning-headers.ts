// Warnings on their way to the client: each once, and together no more than a client's header limit can take
// (apiserver/pkg/endpoints/filters/warning.go).

/** In characters. Beyond it every warning is cut short, and the last ones are left out. */
const mostAsTheyAre = 4 * 1024;
const shortened = 256;

const lengthOf = (text: string): number => Array.from(text).length;

const fitting = (warnings: readonly string[]): readonly string[] => {
  const total = warnings.reduce((sum, text) => sum + lengthOf(text), 0);
  if (total <= mostAsTheyAre) return warnings;
  const fit: string[] = [];
  let written = 0;
  for (const warning of warnings) {
    if (written >= mostAsTheyAre) break;
    const text = Array.from(warning).slice(0, shortened).join('');
    written += lengthOf(text);
    fit.push(text);
  }
  return fit;
};

/** Quoted as RFC 7234 has it. Headers are bytes: what is not ASCII goes as UTF-8, one character for each byte. */
const header = (text: string): string => {
  const quoted = text.replaceAll(/["\\]/g, '\\$&').replaceAll(/\p{Cc}/gu, ' ');
  return `299 - "${Buffer.from(quoted).toString('latin1')}"`;
};

export const warningHeaders = (warnings: readonly string[]): Record<string, readonly string[]> =>
  warnings.length === 0 ? {} : { warning: fitting([...new Set(warnings)]).map(header) };
