/** Muster's own version; equal to the one in package.json (tested). */
export const musterVersion = '0.1.0';

/** The oldest Node that has everything Muster uses: node:sqlite without a flag, and erasable TypeScript. */
export const oldestNode = '22.18.0';

/** Whether a version of three numbers is the given one or newer. */
export function isAtLeast(version: string, oldest: string): boolean {
  const have = numbersOf(version);
  for (const [index, wanted] of numbersOf(oldest).entries()) {
    const got = have[index] ?? 0;
    if (got !== wanted) return got > wanted;
  }
  return true;
}

function numbersOf(version: string): number[] {
  return version.split('.', 3).map((part) => Number.parseInt(part, 10));
}
