// The family of a node's addresses beside that of the ranges which its cluster gives out.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

type Family = 'v4' | 'v6';

interface Seen {
  readonly line: Line;
  readonly families: ReadonlySet<Family>;
}

const ofNode =
  /(?:InternalIP|INTERNAL-IP|internal ip|node[- ]ip|node address|registered with|node only reports|get nodes? -o wide|node IP\(s\)"? IPs)(?: is| are| of| ?是)?["':=[ ]{0,4}([0-9a-f:.x/,]{3,120})/gi;
const ofCluster =
  /(?:cluster-cidr|podSubnet|pod cidrs?|pod-network-cidr|service-cluster-ip-range|serviceSubnet|service-?cidrs?|\bpods(?: get| in| have)?)(?: is| are| ?是)?["':=[ ]{0,4}([0-9a-f:.x/,]{3,160})/gi;
const nodeInWords = /(?:INTERNAL-?IP|node(?:'s)? (?:address|ip)|节点 ?(?:IP|地址))\D{0,24}\b(IPv[46])\b/i;
const clusterInWords = /\b(?:IP)?(v[46])[- ]only\b|\b(?:cluster|集群)\s?(?:is|是|为|只有|仅)?\s?(?:IP)?(v[46])\b|\bIP(v[46]) ?单栈/i;

const familiesOf = (text: string): Set<Family> => {
  const found = new Set<Family>();
  for (const word of text.split(/[\s,;]/)) {
    if (/^\d{1,3}(?:\.(?:\d{1,3}|x)){1,3}(?:\/\d{1,2})?$/.test(word)) found.add('v4');
    else if (/^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}(?:\/\d{1,3})?$/i.test(word)) found.add('v6');
  }
  return found;
};

const told = (word: string | undefined): Set<Family> | undefined =>
  word === undefined ? undefined : new Set<Family>([word.toLowerCase().endsWith('4') ? 'v4' : 'v6']);

export class Families implements Reader {
  readonly #nodes: Seen[] = [];
  readonly #clusters: Seen[] = [];

  see({ line }: Shown): void {
    const { text } = line;
    if (text.length > 600) return;
    this.#keep(
      this.#nodes,
      line,
      [...text.matchAll(ofNode)].map(([, found = '']) => familiesOf(found)),
      told(nodeInWords.exec(text)?.[1]),
    );
    const [, only, is, single] = clusterInWords.exec(text) ?? [];
    const ranges = [...text.matchAll(ofCluster)].map(([, found = '']) => familiesOf(found));
    this.#keep(this.#clusters, line, ranges, told(only ?? is ?? single));
  }

  #keep(to: Seen[], line: Line, some: readonly Set<Family>[], words: Set<Family> | undefined): void {
    for (const families of words === undefined ? some : [...some, words]) if (families.size > 0) keepOne(to, { line, families });
  }

  /** What is said of several nodes or ranges is of no family of its own. */
  remarks(): readonly Remark[] {
    const [node] = this.#nodes;
    const [cluster] = this.#clusters;
    if (node === undefined || cluster === undefined) return [];
    const all = (some: readonly Seen[]): Set<Family> => new Set(some.flatMap(({ families }) => [...families]));
    const [own, wanted] = [all(this.#nodes), all(this.#clusters)];
    if (own.size !== 1 || wanted.size !== 1 || [...own].some((one) => wanted.has(one))) return [];
    return [{ id: 'node-of-other-family', lines: [node.line, cluster.line] }];
  }
}
