// The folder of keys and certificates, under kubeadm's names, so that either can read what the other left.
import { join } from 'node:path';
import { createDurably, ensureFolder, readIfPresent, writeDurably } from '../base/durable-file.ts';
import { ConfigError } from '../language/errors.ts';

export type PkiFile = 'ca.crt' | 'ca.key' | 'sa.pub' | 'sa.key' | 'apiserver.crt' | 'apiserver.key';

export class PkiFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  pathOf(file: PkiFile): string {
    return join(this.path, file);
  }

  /** Undefined when there is no such file. */
  read(file: PkiFile): string | undefined {
    const path = this.pathOf(file);
    return this.using(path, () => readIfPresent(path));
  }

  /** What `parse` makes of a file's text; what it cannot read is the operator's to repair. */
  parse<T>(file: PkiFile, text: string, parse: (text: string) => T): T {
    return this.using(this.pathOf(file), () => parse(text));
  }

  replace(file: PkiFile, content: string): void {
    ensureFolder(this.path, 0o755);
    writeDurably({ path: this.pathOf(file), content, mode: modeOf(file) });
  }

  /** Writes the file unless another process was faster; answers what stands there now. */
  create(file: PkiFile, content: string): string {
    ensureFolder(this.path, 0o755);
    if (createDurably({ path: this.pathOf(file), content, mode: modeOf(file) })) return content;
    return this.read(file) ?? content;
  }

  private using<T>(file: string, read: () => T): T {
    try {
      return read();
    } catch (cause) {
      throw new ConfigError('key-file-unreadable', {
        args: { file, problem: cause instanceof Error ? cause.message : String(cause) },
        cause,
      });
    }
  }
}

const modeOf = (file: PkiFile): number => (file.endsWith('.key') ? 0o600 : 0o644);
