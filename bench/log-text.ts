// Log text as nodes write it: nearly all of it healthy, floods of one error for a while, names and numbers that differ in each line.
// The same seed gives the same text.

/** A small generator of numbers (mulberry32): text made twice must be equal. */
const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const letters = 'bcdfghjklmnpqrstvwxz2456789';
const hexadecimal = '0123456789abcdef';

const workloads = ['coredns', 'web', 'checkout', 'prometheus-node-exporter', 'kube-flannel-ds', 'redis-cache', 'ingress-nginx-controller'];

const two = (value: number): string => String(value).padStart(2, '0');

interface Words {
  readonly below: (limit: number) => number;
  /** Of random characters. */
  readonly word: (from: string, length: number) => string;
  readonly pod: () => string;
  readonly uid: () => string;
  readonly number: () => string;
}

const wordsFrom = (seed: number): Words => {
  const below = numbersFrom(seed);
  const word = (from: string, length: number): string => {
    let text = '';
    for (let index = 0; index < length; index += 1) text += from.charAt(below(from.length));
    return text;
  };
  const pod = (): string => `${workloads[below(workloads.length)] ?? ''}-${word(letters, 9)}-${word(letters, 5)}`;
  const uid = (): string => [8, 4, 4, 4, 12].map((length) => word(hexadecimal, length)).join('-');
  return { below, word, pod, uid, number: () => String(below(1_000_000)) };
};

type Writer = (words: Words, time: string) => string;

const klog = (level: string, time: string, pid: number, rest: string): string =>
  `Nov 21 ${time} node30 kubelet[${String(pid)}]: ${level}1121 ${time}.123456    ${String(pid)} ${rest}`;

const containerd = (time: string, rest: string): string =>
  `Nov 21 ${time} node30 containerd[612]: time="2026-11-21T${time}.482911223Z" level=info msg="${rest}"`;

const healthy: readonly Writer[] = [
  ({ pod, uid }, time) =>
    klog(
      'I',
      time,
      771,
      `reconciler_common.go:251] "operationExecutor.VerifyControllerAttachedVolume started for volume \\"kube-api-access-${uid().slice(0, 5)}\\" (UniqueName: \\"kubernetes.io/projected/${uid()}-kube-api-access\\") pod \\"${pod()}\\" (UID: \\"${uid()}\\") " pod="default/${pod()}"`,
    ),
  ({ pod, number }, time) =>
    klog(
      'I',
      time,
      771,
      `pod_startup_latency_tracker.go:104] "Observed pod startup duration" pod="default/${pod()}" podStartSLOduration=${number()}.${number()} podStartE2EDuration="2.${number()}s"`,
    ),
  ({ uid, pod }, time) =>
    klog('I', time, 771, `scope.go:117] "RemoveContainer" containerID="${uid().replaceAll('-', '')}" pod="default/${pod()}"`),
  ({ pod, word }, time) =>
    containerd(
      time,
      `CreateContainer within sandbox \\"${word(hexadecimal, 64)}\\" for &ContainerMetadata{Name:${pod()},Attempt:0,} returns container id \\"${word(hexadecimal, 64)}\\"`,
    ),
  ({ word }, time) => containerd(time, `StartContainer for \\"${word(hexadecimal, 64)}\\" returns successfully`),
  ({ word, number }, time) =>
    containerd(
      time,
      `ImageUpdate event name:\\"sha256:${word(hexadecimal, 64)}\\" labels:{key:\\"io.cri-containerd.image\\" value:\\"managed\\"} size:${number()}`,
    ),
  ({ number }, time) => `Nov 21 ${time} node30 systemd[1]: run-containerd-runc-k8s.io-${number()}-runc.mount: Deactivated successfully.`,
  ({ number }, time) => `Nov 21 ${time} node30 systemd[1]: Started Session ${number()} of User root.`,
  ({ number, below }, time) =>
    `Nov 21 ${time} node30 sshd[${number()}]: Accepted publickey for root from 10.0.0.${String(below(255))} port ${number()} ssh2: ED25519 SHA256:uNtJ0q`,
  ({ word, below }, time) =>
    `Nov 21 ${time} node30 kernel: IPv6: ADDRCONF(NETDEV_CHANGE): veth${word(hexadecimal, 8)}: link becomes ready ${String(below(9))}`,
];

const floods: readonly Writer[] = [
  (_, time) => klog('E', time, 771, 'kubelet.go:2448] "Error getting node" err="node \\"node30\\" not found"'),
  ({ number }, time) =>
    klog(
      'E',
      time,
      771,
      `reflector.go:138] k8s.io/client-go/informers/factory.go:134: Failed to watch *v1.Node: failed to list *v1.Node: Unauthorized (${number()})`,
    ),
  ({ pod, uid }, time) =>
    klog(
      'E',
      time,
      771,
      `pod_workers.go:1294] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"app\\" with CrashLoopBackOff: \\"back-off 5m0s restarting failed container=app pod=${pod()}_default(${uid()})\\"" pod="default/${pod()}" podUID="${uid()}"`,
    ),
];

const buriedLine =
  'Nov 21 13:00:00 node30 kubelet[771]: E1121 13:00:00.120012     771 bootstrap.go:265] part of the existing bootstrap client certificate in /etc/kubernetes/kubelet.conf is expired: 2026-02-27 10:01:33 +0000 UTC\n';

const floodLength = 2_000;

/** Pieces of about this many bytes, together `bytes` and a little more; one line in the middle says what is wrong. */
export function* logText(bytes: number, seed = 7, pieceBytes = 1_048_576): Generator<string> {
  const words = wordsFrom(seed);
  let flood: { writer: Writer; left: number } | undefined;
  let isBuried = false;
  let lines = 0;
  for (let written = 0; written < bytes; ) {
    let piece = '';
    while (piece.length < pieceBytes) {
      lines += 1;
      const time = `${two(Math.floor(lines / 360_000) % 24)}:${two(Math.floor(lines / 6_000) % 60)}:${two(Math.floor(lines / 100) % 60)}`;
      if (flood === undefined && words.below(20_000) === 0)
        flood = { writer: floods[words.below(floods.length)] ?? buried, left: floodLength };
      if (flood !== undefined && (flood.left -= 1) <= 0) flood = undefined;
      const writer = flood?.writer ?? healthy[words.below(healthy.length)] ?? buried;
      piece += `${writer(words, time)}\n`;
    }
    written += piece.length;
    if (!isBuried && written > bytes / 2) {
      isBuried = true;
      piece += buriedLine;
    }
    yield piece;
  }
}

const buried: Writer = () => buriedLine.trimEnd();
