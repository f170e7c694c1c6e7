// What a listing of a folder shows, and what is missing in it though something else needs it.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Folder {
  readonly path: string;
  readonly turn: number;
  readonly lines: Line[];
  readonly names: Set<string>;
}

const lists = /^(?:sudo )?(?:ls|ll|tree|find)\b(?!.*\|)(.*)$/;
const header = /^(\/[\w./-]{1,200}?)\/?: ?(.*)$/;
const asList = /^[-ld][rwxsStT-]{9}[.+@]? .* (\S{1,200}?)(?: -> \S{1,300})?$/;
const isNone = /no such|cannot access|denied|^total \d+$/i;
const needsCertificate = /client-(?:certificate|key): ?"?(\/[\w./-]{1,200})/;
/** What the kubelet's folder of certificates holds beside those that rotate, in a list without its command. */
const ownPair = /^(?:kubelet\.crt ?|kubelet\.key ?){1,2}$/;
const needsFile = /(?:--config[= ]|ExecStart=.*kubelet\b)/;

const without = (path: string): string => (path.endsWith('/') ? path.slice(0, -1) : path);

/** Names alone, not what somebody says of them. */
const isNames = (words: readonly string[]): boolean => words.length <= 16 && words.every((word) => /^[\w./@+:-]{1,200}$/.test(word));

const network = /(?:^|[-_])(calico|flannel|weave|cilium|antrea|kuberouter|kube-ovn)(?:[-_.][\w.-]{0,40})?\.conf(?:list)?$/;

export class Folders implements Reader {
  readonly #folders: Folder[] = [];
  readonly #certificates: { readonly line: Line; readonly path: string }[] = [];
  #kubelet: Line | undefined;

  see({ line, text, command, turn }: Shown): void {
    if (text === '' || text.length > 400) return;
    const certificate = text.includes('client-') ? needsCertificate.exec(text)?.[1] : undefined;
    if (certificate !== undefined) keepOne(this.#certificates, { line, path: certificate });
    if (this.#kubelet === undefined && (/kubelet\.service|KUBELET_CONFIG_ARGS|kubelet\[\d/.test(text) || needsFile.test(text)))
      this.#kubelet = line;
    const asked = lists.exec(command)?.[1];
    if (asked !== undefined && !isNone.test(text)) this.#list(line, text, asked, turn);
    else if (ownPair.test(text)) this.#list(line, text, '/var/lib/kubelet/pki', turn);
  }

  #list(line: Line, text: string, asked: string, turn: number): void {
    const paths = asked
      .split(' ')
      .filter((word) => word.startsWith('/'))
      .map(without);
    const [, headed = '', behind = ''] = header.exec(text) ?? [];
    const isHeader = paths.includes(without(headed));
    const words = isHeader ? behind.split(' ') : [...(asList.exec(text)?.slice(1, 2) ?? text.split(' '))];
    const names = words.filter((word) => word !== '');
    const folder = isNames(names) ? this.#folder(turn, isHeader ? [without(headed)] : paths) : undefined;
    if (folder === undefined) return;
    if (folder.lines.length < 8) folder.lines.push(line);
    for (const name of names) if (folder.names.size < 256) folder.names.add(name.slice(name.lastIndexOf('/') + 1));
  }

  /** The one of which this turn tells; of several, the one whose name was printed last. */
  #folder(turn: number, paths: readonly string[]): Folder | undefined {
    const last = this.#folders.findLast((one) => one.turn === turn);
    const [path = ''] = paths;
    if (last !== undefined && (paths.length > 1 || last.path === path)) return last;
    if (paths.length !== 1) return undefined;
    const folder = { path, turn, lines: [], names: new Set<string>() };
    keepOne(this.#folders, folder);
    return folder;
  }

  remarks(): readonly Remark[] {
    return [...this.#missing(), ...this.#networks()];
  }

  #missing(): Remark[] {
    const found: Remark[] = [];
    for (const { line, path } of this.#certificates) {
      const folder = this.#folders.find((one) => one.path === path.slice(0, path.lastIndexOf('/')));
      if (folder === undefined || folder.names.has(path.slice(path.lastIndexOf('/') + 1))) continue;
      found.push({ id: 'certificate-not-in-folder', lines: [line, ...folder.lines] });
      break;
    }
    const own = this.#folders.find(({ path }) => path === '/var/lib/kubelet');
    if (own !== undefined && this.#kubelet !== undefined && ![...own.names].some((name) => /^(?:kubelet-)?config\b/.test(name)))
      found.push({ id: 'kubelet-config-not-in-folder', lines: [this.#kubelet, ...own.lines] });
    return found;
  }

  /** Two add-ons' files in two folders of one machine are two networks; in one folder, one of them was left if another machine has
   * but one. */
  #networks(): Remark[] {
    const folders = this.#folders.filter(({ path }) => path.endsWith('/cni/net.d')).map((one) => ({ ...one, plugins: pluginsOf(one) }));
    const [first] = folders;
    const lines = folders.flatMap((one) => one.lines).slice(0, 4);
    const all = new Set(folders.flatMap(({ plugins }) => plugins));
    if (first === undefined || all.size < 2) return [];
    if (folders.some(({ path }) => path !== first.path)) return [{ id: 'two-networks-configured', lines }];
    const isLeft = folders.some(({ plugins }) => plugins.length === 1) && folders.some(({ plugins }) => plugins.length > 1);
    return isLeft ? [{ id: 'network-left-on-one-machine', lines }] : [];
  }
}

const pluginsOf = ({ names }: Folder): string[] => [...new Set([...names].flatMap((name) => network.exec(name)?.[1] ?? []))];
