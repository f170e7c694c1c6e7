// A file that a setting names, and a command that does not find it or its folder.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark, type RemarkId } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Path {
  readonly line: Line;
  readonly path: string;
}

const settings: readonly (readonly [RemarkId, RegExp])[] = [
  ['resolv-conf-absent', /\bresolv-?conf["']?(?:=|: ?|\s)["']?(\/[\w./-]{1,200})/i],
  ['kubelet-config-absent', /kubelet.{0,200}--config[= ](\/[\w./-]{1,200})/],
];

const absent =
  /(?:cannot access|cannot stat|cannot open|^stat:|^cat:|^ls:|\bstat|\bopen) ['"]?(\/[\w./-]{1,200}?)['"]?(?: for reading)?: No such file/i;

export class AbsentPaths implements Reader {
  readonly #named: (Path & { readonly id: RemarkId })[] = [];
  readonly #absent: Path[] = [];

  see({ line }: Shown): void {
    const { text } = line;
    if (text.length > 1_000) return;
    const missing = absent.exec(text)?.[1];
    if (missing !== undefined) {
      keepOne(this.#absent, { line, path: missing });
      return;
    }
    for (const [id, pattern] of settings) {
      const path = pattern.exec(text)?.[1];
      if (path !== undefined) keepOne(this.#named, { line, path, id });
    }
  }

  remarks(): readonly Remark[] {
    return settings.flatMap(([id]): Remark[] => {
      for (const named of this.#named.filter((one) => one.id === id)) {
        const missing = this.#absent.find(({ path }) => named.path === path || named.path.startsWith(`${path}/`));
        if (missing !== undefined) return [{ id, lines: [named.line, missing.line] }];
      }
      return [];
    });
  }
}
