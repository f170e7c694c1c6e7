// The version of containerd that a line tells: its own answer, a package's name, the column of kubectl.

export interface RuntimeVersion {
  readonly major: number;
  readonly minor: number;
}

const written = /\b(?:containerd|ctr)\b[a-z\s:/.@=_\u662f\u4e3a-]{0,60}(?<![\d.])(\d)\.(\d{1,2})[.~-]/i;
/** By crictl, a line below the name of the runtime. */
const answered = /^RuntimeVersion: v?(\d)\.(\d{1,2})\./;

export const containerdVersion = (text: string): RuntimeVersion | undefined => {
  const found = written.exec(text) ?? answered.exec(text);
  return found === null ? undefined : { major: Number(found[1]), minor: Number(found[2]) };
};

/** CRI v1 came with 1.6. */
export const speaksCriV1 = ({ major, minor }: RuntimeVersion): boolean => major > 1 || minor >= 6;
