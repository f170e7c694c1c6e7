// Picking a free number: from the upper band first, so that the lower one stays free for those who ask by number
// (KEP-3070 for addresses, KEP-3668 for ports).
export interface Band {
  readonly start: number;
  readonly size: number;
}

interface Reserve {
  readonly least: number;
  readonly most: number;
  readonly divisor: number;
}

/** `count` numbers from `start`; a range too small to divide is one band. */
export const dynamicBands = (start: number, count: number, { least, most, divisor }: Reserve): readonly Band[] => {
  const lower = count <= least ? 0 : Math.min(Math.max(least, Math.floor(count / divisor)), most);
  if (lower === 0 || lower >= count) return [{ start, size: count }];
  return [
    { start: start + lower, size: count - lower },
    { start, size: lower },
  ];
};

const pickFrom = (
  { start, size }: Band,
  random: (below: number) => number,
  isTaken: (candidate: number) => boolean,
): number | undefined => {
  if (size <= 0) return undefined;
  const first = random(size);
  for (let step = 0; step < size; step += 1) {
    const candidate = start + ((first + step) % size);
    if (!isTaken(candidate)) return candidate;
  }
  return undefined;
};

/** From a random place onwards; undefined when all are taken. */
export const pick = (
  bands: readonly Band[],
  random: (below: number) => number,
  isTaken: (candidate: number) => boolean,
): number | undefined => {
  for (const band of bands) {
    const found = pickFrom(band, random, isTaken);
    if (found !== undefined) return found;
  }
  return undefined;
};
