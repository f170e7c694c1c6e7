// Certificates that a report shows by openssl, cfssl or kubeadm, compared with each other and with the dates around them.
import type { Line } from '../line.ts';
import type { Clocks } from './clocks.ts';
import { earliest, type Instant, instantIn, latest } from './instants.ts';
import { keepOne, type Reader, type Remark, type RemarkId } from './remark.ts';
import type { Shown } from './transcript.ts';

type Kind = 'kubelet' | 'kubelet.conf' | 'control-plane' | 'authority' | 'cluster-info' | 'trusted' | 'served' | 'other';

interface Certificate {
  readonly kind: Kind;
  readonly turn: number;
  readonly lines: Line[];
  readonly said: Map<string, string>;
}

const fields: readonly (readonly [string, RegExp])[] = [
  ['notBefore', /\bnot ?before ?[=:]+ ?(\S.{10,40})/i],
  ['notAfter', /\bnot ?after ?[=:]+ ?(\S.{10,40})/i],
  ['subject', /\bsubject ?[=:] ?(\S.*)/i],
  ['issuer', /\bissuer ?[=:] ?(\S.*)/i],
  ['fingerprint', /\b(?:SHA1|SHA256|MD5) fingerprint ?= ?([0-9a-f:.…]{5,128})/i],
  ['modulus', /(?:\(?stdin\)?|modulus|MD5|RSA key ok.*)\s?=\s?([0-9a-f]{8,1024})/i],
];

/** Of the modulus or the public key, as md5sum and sha256sum print it. */
const sumAlone = /^(?:\(stdin\)= ?)?([0-9a-f]{32,128}|[0-9a-f]{4,64}(?:\.{3}|…))(?: [ *]?-)?$/;

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['cluster-info', /cluster-info/],
  ['trusted', /certificate-authority/],
  ['served', /s_client|-connect|\/cacerts/],
  ['kubelet.conf', /kubelet\.(?:conf|kubeconfig)/],
  ['kubelet', /(?<!apiserver-)kubelet-client|client-kubelet|\/var\/lib\/kubelet\/|\/kubelet\.(?:crt|pem)/],
  ['authority', /(?:^|[\s/:])(?:client-|server-|kubernetes-|cluster-|root-)?ca(?:-cert|-chain)?\.(?:crt|pem|cer)\b/],
  [
    'control-plane',
    /(?:controller-manager|scheduler|admin|super-admin)(?:\.conf|\.kubeconfig|\.crt|\.pem)?|kube-?apiserver|apiserver|front-proxy|\betcd\b|kubernetes\.pem|\$f\.conf/,
  ],
];

const kindOf = (topic: string): Kind => kinds.find(([, pattern]) => pattern.test(topic))?.[0] ?? 'other';

/** A name before the field on its own line, else the command: `apiserver.crt: notAfter=…`. */
const topicOf = (text: string, at: number, command: string): string => {
  const before = text.slice(0, at);
  return /\.(?:crt|pem|conf|cer)\b/.test(before) ? before : command;
};

const dateOf = (certificate: Certificate, field: 'notBefore' | 'notAfter'): Instant | undefined => {
  const said = certificate.said.get(field);
  return said === undefined ? undefined : instantIn(said);
};

/** `CN = x, O = y` and `/O=y/CN=x` are the same name. */
const nameOf = (written: string | undefined): string | undefined =>
  written
    ?.split(/[,/]/)
    .map((part) => part.replace(/\s/g, '').toLowerCase())
    .filter((part) => part.includes('='))
    .sort()
    .join(',');

const differ = (one: string | undefined, other: string | undefined): boolean => {
  if (one === undefined || other === undefined) return false;
  // Shortened by the one who wrote the report: what is left must say enough.
  const [first, second] = [one, other].map((text) => text.toLowerCase().split(/\.{3}|…/)[0] ?? '');
  if (first === undefined || second === undefined || first === '' || second === '') return false;
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) !== second.slice(0, length);
};

const unlike = (one: Certificate, other: Certificate): boolean =>
  differ(one.said.get('fingerprint'), other.said.get('fingerprint')) ||
  differ(one.said.get('notBefore'), other.said.get('notBefore')) ||
  differ(nameOf(one.said.get('subject')), nameOf(other.said.get('subject')));

/** What it says of the node that such a certificate is past its end. */
const endedOf: Partial<Record<Kind, RemarkId>> = {
  kubelet: 'kubelet-certificate-ended',
  'kubelet.conf': 'kubelet-certificate-ended',
  'control-plane': 'control-plane-certificate-ended',
  served: 'control-plane-certificate-ended',
};

const hour = 3_600_000;

const checkedLater =
  /certificate is valid for|authenticate the request.{0,80}signed by unknown authority|User "system:node:[^"]{1,253}" cannot/;

export class Certificates implements Reader {
  readonly #clocks: Clocks;
  readonly #shown: Certificate[] = [];
  readonly #logged: { readonly at: number; readonly line: Line }[] = [];
  #latestLine: { readonly at: number; readonly line: Line } | undefined;
  #embeds: Line | undefined;
  /** Dates are checked first: what is refused for its names, its signer or its rights has not ended. */
  #areDatesGood = false;

  constructor(clocks: Clocks) {
    this.#clocks = clocks;
  }

  see(shown: Shown): void {
    this.#time(shown.line);
    if (shown.text === '') return;
    if (/\bclient-certificate-data: ?\S/.test(shown.text) && /kubelet\.(?:conf|kubeconfig)/.test(`${shown.command} ${shown.text}`))
      if (!/bootstrap-kubelet/.test(shown.command)) this.#embeds = shown.line;
    if (/openssl.*(?:modulus|pubkey|pubin|pubout|pkey)/.test(shown.command)) {
      const found = sumAlone.exec(shown.text);
      if (found !== null) this.#add(shown, 'modulus', found);
    }
    if (checkedLater.test(shown.text)) this.#areDatesGood = true;
    for (const [field, pattern] of fields) {
      const found = pattern.exec(shown.text);
      if (found !== null) this.#add(shown, field, found);
    }
  }

  #add({ line, text, command, turn }: Shown, field: string, found: RegExpExecArray): void {
    const kind = kindOf(topicOf(text, found.index, command));
    const last = this.#shown.at(-1);
    const isNew = last === undefined || last.turn !== turn || last.said.has(field) || last.kind !== kind;
    const certificate = isNew ? { kind, turn, lines: [], said: new Map<string, string>() } : last;
    if (/client-certificate-data.*kubelet\.(?:conf|kubeconfig)|kubelet\.(?:conf|kubeconfig).*client-certificate-data/.test(command))
      this.#embeds ??= line;
    if (isNew) keepOne(this.#shown, certificate);
    certificate.said.set(field, (found[1] ?? '').trim());
    if (certificate.lines.at(-1) !== line) certificate.lines.push(line);
  }

  /** When lines were written: in full, or by month and day. */
  #time(line: Line): void {
    if (line.at !== undefined && line.at > (this.#latestLine?.at ?? 0)) this.#latestLine = { at: line.at, line };
    const found = /(?:^|[\s:])[IWEF](\d\d)(\d\d) \d\d:\d\d:\d\d\.\d/.exec(line.raw) ?? monthAndDay(line.raw);
    if (found === undefined || this.#logged.length >= 8) return;
    this.#logged.push({ at: Date.UTC(2000, Number(found[1]) - 1, Number(found[2])), line });
  }

  /** The moments at which the report was written, by any clock that it shows; a log's day is taken to be the one nearest to `near`. */
  #nows(near: Instant): { readonly from: number; readonly to: number; readonly line: Line }[] {
    const clocks = this.#clocks.shown.map((clock) => ({ from: earliest(clock), to: latest(clock), line: clock.line }));
    if (clocks.length > 0) return clocks;
    if (this.#latestLine !== undefined) return [{ from: this.#latestLine.at, to: this.#latestLine.at, line: this.#latestLine.line }];
    return this.#logged.map(({ at, line }) => {
      const nearest = nearestYear(at, near.at);
      return { from: nearest, to: nearest + 24 * hour, line };
    });
  }

  remarks(): readonly Remark[] {
    const dated = this.#shown.flatMap((certificate) => this.#ofDates(certificate));
    const embeds: Remark[] = this.#embeds === undefined ? [] : [{ id: 'kubelet-conf-embeds-certificate', lines: [this.#embeds] }];
    return [...dated, ...embeds, ...this.#ofPairs()];
  }

  #ofDates(certificate: Certificate): Remark[] {
    const [until, from] = [dateOf(certificate, 'notAfter'), dateOf(certificate, 'notBefore')];
    const near = until ?? from;
    if (near === undefined || certificate.kind === 'authority' || certificate.kind === 'cluster-info') return [];
    const nows = this.#nows(near);
    const [first] = nows;
    if (first === undefined) return [];
    const say = (id: RemarkId | undefined, line: Line): Remark[] => (id === undefined ? [] : [{ id, lines: [...certificate.lines, line] }]);
    if (until !== undefined && nows.every((now) => now.from > until.at) && !(this.#areDatesGood && !this.#hasYear()))
      return say(endedOf[certificate.kind], first.line);
    const early = from === undefined || !this.#hasYear() ? undefined : nows.find((now) => now.to < from.at);
    if (early !== undefined) return say('certificate-of-the-future', early.line);
    return until !== undefined && nows.some((now) => now.to < until.at) ? say('certificate-is-of-now', first.line) : [];
  }

  #hasYear(): boolean {
    return this.#clocks.shown.length > 0 || this.#latestLine !== undefined;
  }

  #ofPairs(): Remark[] {
    const of = (...some: Kind[]): Certificate[] => this.#shown.filter(({ kind }) => some.includes(kind));
    const own = of('authority');
    const signers = [...own, ...of('served')];
    const keys = this.#shown.filter(({ said, kind }) => said.has('modulus') && kind !== 'authority');
    return [
      pair('cluster-info-of-another-authority', of('cluster-info'), signers, unlike),
      pair('authorities-differ', of('trusted'), signers, unlike),
      pair('authorities-differ', own, own, unlike),
      pair('client-of-another-authority', of('kubelet', 'kubelet.conf', 'other'), own, isOfAnother),
      pair('key-of-another-certificate', keys, keys, (one, other) => differ(one.said.get('modulus'), other.said.get('modulus'))),
    ].filter((one) => one !== undefined);
  }
}

type Comparison = (one: Certificate, other: Certificate) => boolean;

const isOfAnother: Comparison = (client, authority) => differ(nameOf(client.said.get('issuer')), nameOf(authority.said.get('subject')));

/** The first two of which it is so. */
const pair = (id: RemarkId, ones: readonly Certificate[], others: readonly Certificate[], isSo: Comparison): Remark | undefined => {
  for (const one of ones) {
    const other = others.find((another) => another !== one && isSo(one, another));
    if (other !== undefined) return { id, lines: [...one.lines, ...other.lines] };
  }
  return undefined;
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The prefix of syslog, as if klog had written it. */
const monthAndDay = (raw: string): readonly string[] | undefined => {
  const found = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) \d\d:\d\d:\d\d\b/.exec(raw);
  const month = months.indexOf(found?.[1] ?? '');
  return found === null || month < 0 ? undefined : ['', String(month + 1), found[2] ?? ''];
};

const nearestYear = (at: number, near: number): number => {
  const date = new Date(at);
  const year = new Date(near).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((one) => Date.UTC(one, date.getUTCMonth(), date.getUTCDate()));
  return candidates.reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best));
};
