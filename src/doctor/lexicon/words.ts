// What a line is compared by: its words and each two that stand together, whatever its numbers are.

const word = /[a-z][a-z0-9]+|[\u4e00-\u9fff]/g;

export const wordsOf = (text: string): Set<string> => {
  const single = text.toLowerCase().replace(/\d+/g, '0').match(word) ?? [];
  const all = new Set<string>(single);
  for (let index = 1; index < single.length; index += 1) all.add(`${single[index - 1] ?? ''} ${single[index] ?? ''}`);
  return all;
};
