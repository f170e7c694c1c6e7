// The same report told differently: other names, addresses, times and prefixes, another order, more lines around it. None of
// this may change the first cause.

export type Disguise = (evidence: readonly string[]) => string[];

const eachLine =
  (change: (line: string) => string): Disguise =>
  (evidence) =>
    evidence.map(change);

const otherAddresses = eachLine((line) =>
  line.replace(/\b(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\b/g, (whole, a: string, b: string, c: string, d: string) =>
    ['127', '0', '255'].includes(a) || (a === '10' && b === '0' && c === '2' && d === '15')
      ? whole
      : `${a}.${b}.${c}.${String((Number(d) % 250) + 3)}`,
  ),
);

/** What a line calls a node, a machine or a user of the cluster. */
const naming = /(?:\bnodes?(?:\/| \\?["'])|system:node:|\bhostname(?: is|:|=)? ?\\?["']?)(?<name>[a-z0-9][a-z0-9.-]{2,60}[a-z0-9])/gi;

const otherNames: Disguise = (evidence) => {
  const names = new Set(evidence.flatMap((line) => [...line.matchAll(naming)].map(({ groups }) => groups?.['name'] ?? '')));
  return evidence.map((line) =>
    [...names].reduce((text, name, index) => text.replaceAll(name, `${disguised(name)}${String(index)}`), line),
  );
};

/** As long as it was and with its dots, for a name may be too long, or in two domains. */
const disguised = (name: string): string =>
  name.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 7) % 26) + 97));

const otherTimes = eachLine((line) =>
  line.replace(/\b(\d\d):(\d\d):(\d\d)\b/g, (_, hours: string, minutes: string) => `${hours}:${minutes}:42`),
);

const prefixed = (prefix: string): Disguise => eachLine((line) => prefix + line);

/** A fixed shuffle: the same order every time. */
const reordered: Disguise = (evidence) => [...evidence].reverse();

const noise = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const pod = `web-${String(index % 17)}`;
    const lines = [
      `Nov 02 10:00:${String(index % 60).padStart(2, '0')} host systemd[1]: Started Session ${String(index)} of user root.`,
      `I1102 10:00:00.000001    1234 kubelet_pods.go:1] "Pod volume mounted" pod="default/${pod}"`,
      `time="2024-11-02T10:00:00Z" level=info msg="Container started" id=${String(index * 7919)}`,
      `GET /healthz 200 ${String(index)} ms`,
      `I1102 10:00:00.000002    1234 reconciler_common.go:253] "operationExecutor.VerifyControllerAttachedVolume started for volume" pod="default/${pod}"`,
      `sshd[${String(900 + index)}]: Accepted publickey for admin from 192.0.2.9 port 51${String(100 + index)} ssh2`,
      `kernel: eth0: link becomes ready ${String(index)}`,
    ];
    return lines[index % lines.length] ?? '';
  });

const amongOthers: Disguise = (evidence) => [...noise(100), ...evidence, ...noise(100)];

export const disguises: Readonly<Record<string, Disguise>> = {
  'other names': otherNames,
  'other addresses': otherAddresses,
  'other times': otherTimes,
  'a prefix of the journal': prefixed('Nov 02 10:00:01 edge-17 kubelet[4711]: '),
  'a prefix of a container': prefixed('2024-11-02T10:00:01.123456789Z stderr F '),
  'another order': reordered,
  'two hundred lines more': amongOthers,
};
