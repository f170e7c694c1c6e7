// What differs on purpose, and why. An entry whose case no longer differs fails the suite.
import type { Explanation } from './explained.ts';

export const differences: readonly Explanation[] = [];
