// What was searched for and not found: a `grep` or `ls` in the report whose word stands in no answer. Order does not matter, so
// that a report told backwards says the same.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark, type RemarkId } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Search {
  readonly id: RemarkId;
  readonly line: Line;
  readonly words: readonly string[];
  readonly anyCase: boolean;
}

/** Which searches mean something when they find nothing. */
const meanings: readonly (readonly [RegExp, RemarkId])[] = [
  [/\bctr\b.{0,40} plugins?\b.{0,40}\bcri\b/, 'no-cri-plugin'],
  [/\blsmod\b.{0,40}\bbr_netfilter\b/, 'no-bridge-module'],
  [/\blsmod\b.{0,40}\bip_vs\b/, 'no-ipvs-module'],
  [/\blsmod\b.{0,40}\bvxlan\b/, 'no-vxlan-module'],
  [/\b(?:mount|\/proc\/mounts|findmnt)\b.{0,40}\bgrep\b.{0,40}\bcgroup/, 'no-cgroup-mounted'],
  [/\brolebindings?\b.{0,80}\b(?:autoapprove|auto-approve|nodeclient|approve)/, 'no-approver-binding'],
  [/\bgrep\b.{0,20}\bSystemdCgroup\b/, 'no-systemd-cgroup'],
  [/\b(?:crictl|docker|nerdctl) ps\b.{0,60}\bgrep\b.{0,20}\b(?:nginx-proxy|haproxy|kube-lb)/, 'no-local-balancer'],
  [/\b(?:crictl|docker|nerdctl) ps\b.{0,60}\bapiserver/, 'no-apiserver-container'],
  [/\bip\b.{0,20}\br(?:oute)?\b.{0,30}\bgrep\b.{0,12}\bdefault/, 'no-default-route'],
  [/\bget (?:po|pod|pods|ds|deploy|all)\b.{0,60}\bgrep\b.{0,30}\b(?:cloud-controller|ccm)/, 'no-cloud-controller'],
  [/\bget (?:po|pod|pods|ds|deploy|all)\b.{0,60}\bgrep\b.{0,30}\b(?:flannel|calico|cilium|weave|cni)/, 'no-network-plugin'],
  [/\bgrep\b.{0,30}\b(?:cloud-provider)\b/, 'no-cloud-provider-flag'],
];

const searched = /\bgrep (?:-[a-zA-Z]{1,8} )?(?:-[a-zA-Z]{1,8} )?(?:'([^']{1,80})'|"([^"]{1,80})"|([^\s|'"]{1,80}))/;

const wordsIn = (command: string): string[] => {
  const found = searched.exec(command);
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').split(/\\?\|/).filter((word) => word.length > 1);
};

/** Said in so many words instead of an empty line. */
const nothing = /^\(?(?:nothing|none|empty|no output|no result|no results|no such|no match|没有输出|无输出|没有任何输出|空|无)\)?\.?$/i;

const mostTexts = 256;

export class Silences implements Reader {
  readonly #searches: Search[] = [];
  readonly #said: Search[] = [];
  readonly #texts: string[] = [];

  see({ line, text, command }: Shown): void {
    if (command !== '' && nothing.test(text)) this.#add(this.#said, line, command);
    if (text === '') this.#add(this.#searches, line, command);
    else if (this.#texts.length < mostTexts && text.length < 2_000) this.#texts.push(text);
  }

  #add(to: Search[], line: Line, command: string): void {
    const meaning = meanings.find(([pattern]) => pattern.test(command));
    if (meaning !== undefined) keepOne(to, { id: meaning[1], line, words: wordsIn(command), anyCase: /\bgrep -\w{0,6}i/.test(command) });
  }

  remarks(): readonly Remark[] {
    const isFound = (word: string, anyCase: boolean): boolean =>
      this.#texts.some((text) => (anyCase ? text.toLowerCase().includes(word.toLowerCase()) : text.includes(word)));
    const empty = this.#searches.filter(({ words, anyCase }) => words.length > 0 && !words.some((word) => isFound(word, anyCase)));
    return [...this.#said, ...empty].map(({ id, line }) => ({ id, lines: [line] }));
  }
}
