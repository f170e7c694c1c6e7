// Lists of files and sums over them: links whose target is not listed, files without content, one name with two contents.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Listed {
  readonly line: Line;
  readonly turn: number;
  readonly name: string;
  readonly target: string | undefined;
}

const listed =
  /^[-ld][rwxsStT-]{9}[.+@]? \d{1,4} \S{1,32} \S{1,32} (?<size>\d{1,12})[KMG]? .{5,40}? (?<name>\S{1,300}?)(?: -> (?<target>\S{1,300}))?$/;
const counted = /^(?<size>0) (?<name>\/?\S{1,300}\.(?:crt|pem|key|conf))$/;
const sum = /^(?<sum>[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{6,40}(?:\.{3}|…)[0-9a-f]{0,40}) [ *]?(?<name>\/?\S{1,300})$/;

const isCertificate = /\.(?:crt|pem|key)$/;
const isAuthority = /(?:^|\/)(?:client-|server-|kubernetes-)?ca\.(?:crt|pem)$|cacerts/;

const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export class Files implements Reader {
  readonly #files: Listed[] = [];
  readonly #empty: Line[] = [];
  readonly #sums: { readonly line: Line; readonly sum: string; readonly name: string }[] = [];

  see(shown: Shown): void {
    const { line, text, turn } = shown;
    const file = listed.exec(text)?.groups ?? counted.exec(text)?.groups;
    if (file === undefined) {
      this.#sum(shown);
      return;
    }
    const { name = '', target, size } = file;
    keepOne(this.#files, { line, turn, name, target });
    if (size === '0' && isCertificate.test(name) && target === undefined) keepOne(this.#empty, line);
  }

  #sum({ line, text, command }: Shown): void {
    const { sum: value = '', name = '' } = sum.exec(text)?.groups ?? {};
    if (value !== '' && (/sum\b/.test(command) || isAuthority.test(name))) keepOne(this.#sums, { line, sum: value, name });
  }

  remarks(): readonly Remark[] {
    const found: Remark[] = [];
    const dangling = this.#files.find((file) => this.#dangles(file));
    if (dangling !== undefined) found.push({ id: 'certificate-link-dangles', lines: [dangling.line] });
    const [empty] = this.#empty;
    if (empty !== undefined)
      found.push({
        id: /(?:^|[\s/])kubelet-client-/.test(empty.text) ? 'rotated-certificate-empty' : 'certificate-file-empty',
        lines: [empty],
      });
    const authorities = this.#sums.filter(({ name }) => isAuthority.test(name));
    const [first] = authorities;
    const other = authorities.find((one) => one.sum.slice(0, 6) !== first?.sum.slice(0, 6));
    if (first !== undefined && other !== undefined) found.push({ id: 'authorities-differ', lines: [first.line, other.line] });
    return found;
  }

  /** The whole folder was listed, and what the link names is not in it. */
  #dangles({ target, turn, name }: Listed): boolean {
    if (target === undefined || !isCertificate.test(target) || !/kubelet|client|server/.test(name)) return false;
    const others = this.#files.filter((file) => file.turn === turn && file.target === undefined);
    return others.length > 0 && !others.some((file) => base(file.name) === base(target));
  }
}
