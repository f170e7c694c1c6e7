// Names as upstream's messages print them.
import { goQuote } from '../../api/go-quote.ts';

export { goQuote as quoted };

/** A list of strings under %q: `["a" "b"]`. */
export const quotedList = (texts: readonly string[]): string => `[${texts.map(goQuote).join(' ')}]`;
