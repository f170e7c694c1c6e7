// How long the processor of this thread worked: other programs on a busy machine do not lengthen it, as they do time on a clock.
export const cpuMillisecondsOf = (work: () => void): number => {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};
