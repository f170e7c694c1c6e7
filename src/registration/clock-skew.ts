// How far a node's clock is from the control plane's, from the times it writes into its lease: no agent is needed. One
// renewal proves little (it may have been held up on its way), the middle one of several does.
import type { InBothLanguages } from './rungs.ts';

/** Renewals looked at; the middle one counts. */
const mostSamples = 5;
const fewestSamples = 3;
/** What a slow network explains. */
export const notableMilliseconds = 2_000;
/** A clock on the edge is not told anew with every renewal. */
const edgeMilliseconds = 500;

interface Measured {
  /** The node's time less ours, the oldest first. */
  readonly samples: number[];
  /** As told last, in seconds; 0 when there was nothing to tell. */
  told: number;
}

export class ClockSkews {
  readonly #measured = new Map<string, Measured>();

  /** A renewal, as the node dated it and when it came. True when there is news to tell. */
  renewed(name: string, renewTime: string | undefined, received: number): boolean {
    const written = Date.parse(renewTime ?? '');
    if (Number.isNaN(written)) return false;
    let measured = this.#measured.get(name);
    if (measured === undefined) this.#measured.set(name, (measured = { samples: [], told: 0 }));
    const { samples, told } = measured;
    samples.push(written - received);
    if (samples.length > mostSamples) samples.shift();
    const skew = middle(samples);
    if (samples.length < fewestSamples) return false;
    const isNotable = Math.abs(skew) > notableMilliseconds - (told === 0 ? 0 : edgeMilliseconds);
    const moved = Math.abs(skew - told * 1000) > 500 + edgeMilliseconds;
    if (isNotable ? told !== 0 && !moved : told === 0 && samples.length > fewestSamples) return false;
    measured.told = isNotable ? Math.round(skew / 1000) : 0;
    return true;
  }

  /** Seconds ahead of us, or behind when negative; 0 when it is about right; undefined before enough renewals came. */
  secondsOf(name: string): number | undefined {
    const measured = this.#measured.get(name);
    return measured === undefined || measured.samples.length < fewestSamples ? undefined : measured.told;
  }

  forget(name: string): void {
    this.#measured.delete(name);
  }
}

const middle = (samples: readonly number[]): number => samples.toSorted((one, other) => one - other)[samples.length >> 1] ?? 0;

export const skewWords = (seconds: number): InBothLanguages => {
  const size = Math.abs(seconds);
  const [days, hours, minutes] = [Math.floor(size / 86_400), Math.floor(size / 3600) % 24, Math.floor(size / 60) % 60];
  const parts: readonly (readonly [number, string, string])[] = [
    [days, 'd', '天'],
    [hours, 'h', '小时'],
    [minutes, 'min', '分'],
    [size % 60, 's', '秒'],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  const told = parts.slice(Math.max(0, first), Math.max(0, first) + 2).filter(([amount]) => amount > 0);
  const en = told.map(([amount, unit]) => `${amount} ${unit}`).join(' ');
  const zh = told.map(([amount, , unit]) => `${amount} ${unit}`).join(' ');
  return {
    en: `${en} ${seconds > 0 ? 'ahead of' : 'behind'} the control plane's`,
    zh: `比控制平面${seconds > 0 ? '快' : '慢'} ${zh}`,
  };
};
