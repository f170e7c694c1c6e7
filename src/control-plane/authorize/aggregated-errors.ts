/** Several failures in one text, as apimachinery's Aggregate prints them: each once, in brackets when there is more than one. */
export const aggregated = (messages: readonly string[]): string => {
  const distinct = [...new Set(messages)];
  return distinct.length === 1 ? (distinct[0] ?? '') : `[${distinct.join(', ')}]`;
};
