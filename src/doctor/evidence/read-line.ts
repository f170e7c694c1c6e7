// Makes a line of text a Line: takes off what its writer and the journal put before the message, tells who wrote it, and makes
// quotes and blanks plain, so that one phrase fits what klog, logfmt, systemd and a person's clipboard made of it.
import type { Line } from './line.ts';
import { closed } from './han.ts';

/** Longer ones are cut: nothing that matters stands behind, and a hostile line costs no more than an honest one. */
const longestLine = 4_096;

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

/** What stands before a message, each at the beginning of what the former left. `who` names the component. */
const prefixes: readonly RegExp[] = [
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,16}\s(?:std(?:out|err) [FP] )?/,
  new RegExp(`^${month}\\s{1,2}\\d{1,2}\\s\\d\\d:\\d\\d:\\d\\d\\S{0,10}\\s\\S{1,64}\\s(?=[\\w./-]{1,48}(?:\\[\\d{1,8}\\])?:)`),
  /^\S{1,64}\s(?=[a-zA-Z][\w./-]{0,47}\[\d{1,8}\]:\s)/,
  /^(?<who>[a-zA-Z][\w./-]{0,47})\[\d{1,8}\]:\s/,
  /^(?<who>kubelet|kubeadm|kube-apiserver|kube-controller-manager|kube-scheduler|kube-proxy|etcd|containerd|dockerd|docker|cri-dockerd|crio|cri-o|flanneld|flannel|k3s|k3s-agent|k3s-server|rke2|rke2-agent|rke2-server|kernel|systemd|calico-node|coredns):\s/,
  /^[IWEF]\d{4}\s\d\d:\d\d:\d\d\.\d{1,9}\s{1,8}\d{1,8}\s(?=\S{1,64}:\d{1,5}\])/,
  /^[IWEF]\s(?=[\w.-]{1,64}\.go:\d{1,5}\])/,
  /^(?:DEBU|INFO|WARN|ERRO|FATA|PANI)\[[^\]]{0,40}\]\s?/,
];

const writers: readonly (readonly [RegExp, string])[] = [
  [/\bkubelet(?:_[a-z_]+)?\.go:\d/, 'kubelet'],
  [
    /^\[(?:preflight|init|certs|kubeconfig|kubelet-start|kubelet-check|control-plane|discovery|join|reset|upgrade|etcd|mark-control-plane|bootstrap-token|addons|ERROR |WARNING )/,
    'kubeadm',
  ],
  [/^error execution phase /, 'kubeadm'],
  [/io\.containerd\./, 'containerd'],
  [/\bkubelet\.service:/, 'systemd'],
];

const quotes = /\\["'\u201c\u201d]|[\u201c\u201d\u201e\u300c\u300d]|[\u2018\u2019]/g;
const plainQuote = (found: string): string => (found === "\\'" || found === '\u2018' || found === '\u2019' ? "'" : '"');

/** Colours, and whatever else a terminal was told. */
const terminal = /\u001b(?:\[[0-9;:?]{0,32}[@-~]|[()][A-Z0-9]|[=>78])/g;

/** Zero bytes and other characters that are none. */
const blanks = /[\s\u0000-\u001f\u007f\ufeff]+/g;

const plain = (text: string): string => closed(text.replace(quotes, plainQuote).replace(blanks, ' ').trim());

const instant = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)(Z|[+-]\d\d:?\d\d)/;

const timeOf = (raw: string): number | undefined => {
  const found = instant.exec(raw);
  if (found === null) return undefined;
  const at = Date.parse(`${found[1] ?? ''}T${(found[2] ?? '').replace(',', '.')}${found[3] ?? ''}`);
  return Number.isNaN(at) ? undefined : at;
};

const withoutPrefixes = (line: string): { readonly text: string; readonly who: string | undefined } => {
  let text = line;
  let who: string | undefined;
  for (const prefix of prefixes) {
    const found = prefix.exec(text);
    if (found === null) continue;
    who = found.groups?.['who'] ?? who;
    text = text.slice(found[0].length);
  }
  return { text, who };
};

export const readLine = (raw: string, source: string): Line => {
  const shown = raw.includes('\u001b') ? raw.replace(terminal, '') : raw;
  const cut = shown.length > longestLine ? shown.slice(0, longestLine) : shown;
  const { text, who } = withoutPrefixes(cut.trimStart());
  const message = plain(text);
  const component = who ?? writers.find(([pattern]) => pattern.test(message))?.[1];
  const at = timeOf(cut);
  return { text: message, raw: cut, source, ...(component !== undefined && { component }), ...(at !== undefined && { at }) };
};
