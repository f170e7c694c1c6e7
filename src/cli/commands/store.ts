// muster store: copies of everything a control plane keeps, and their way back.
import { join, resolve } from 'node:path';
import { systemClock } from '../../base/clock.ts';
import { exitCode } from '../../language/errors.ts';
import type { Language } from '../../language/message.ts';
import type { ArgumentDeclaration, Call, CommandDeclaration } from '../command.ts';
import { outputOption, printAnswer } from '../output/answer.ts';
import { defaultDataDir } from '../places.ts';
import { dataDirOption } from '../server-options.ts';

const file: ArgumentDeclaration = { name: 'FILE', about: { en: 'the file of the backup', zh: '备份文件' } };
const options = [dataDirOption, outputOption];

const backup: CommandDeclaration = {
  name: 'backup',
  about: { en: 'copy the store to one file, also while the server runs', zh: '将数据存储复制到一个文件，服务器运行时也可执行' },
  examples: [
    { typed: 'muster store backup /srv/backup/monday.sqlite', about: { en: 'the store of this machine', zh: '备份本机的数据存储' } },
    { typed: 'muster store backup copy.sqlite --data-dir ./data', about: { en: 'a store somewhere else', zh: '备份其他目录中的数据存储' } },
  ],
  arguments: [file],
  options,
  run: async (call) => {
    const { backupStore } = await import('../../store/embedded/backup.ts');
    const made = backupStore(storeFolder(call), fileOf(call));
    await printAnswer(call, {
      data: { apiVersion: 'cli.muster.dev/v1', kind: 'StoreBackup', ...made },
      names: [made.file],
      short: wording[call.around.language].copied(made.file, made.bytes, made.revision),
      wide: { columns: ['FILE', 'BYTES', 'REVISION'], rows: [[made.file, String(made.bytes), String(made.revision)]] },
    });
    return exitCode.done;
  },
};

const restore: CommandDeclaration = {
  name: 'restore',
  about: { en: 'put a backup in the place of the store; the old one is kept beside it', zh: '用备份替换数据存储，旧的会保留在旁边' },
  examples: [
    { typed: 'muster store restore /srv/backup/monday.sqlite', about: { en: 'while no server runs', zh: '在服务器未运行时执行' } },
    { typed: 'muster store restore copy.sqlite --data-dir ./new', about: { en: 'into a new folder', zh: '恢复到新目录' } },
  ],
  arguments: [file],
  options,
  run: async (call) => {
    const { restoreStore } = await import('../../store/embedded/restore.ts');
    const folder = storeFolder(call);
    const { revision, kept } = restoreStore(fileOf(call), folder, systemClock);
    await printAnswer(call, {
      data: { apiVersion: 'cli.muster.dev/v1', kind: 'StoreRestore', folder, revision, ...(kept !== undefined && { kept }) },
      names: [folder],
      short: wording[call.around.language].restored(folder, revision, kept),
      wide: { columns: ['FOLDER', 'REVISION', 'KEPT'], rows: [[folder, String(revision), kept ?? '']] },
    });
    return exitCode.done;
  },
};

export const store: CommandDeclaration = {
  name: 'store',
  about: { en: 'back up and restore what the control plane keeps', zh: '备份与恢复控制平面的数据' },
  examples: [backup.examples[0], restore.examples[0]],
  commands: [backup, restore],
};

/** As server/main.ts lays it out. */
function storeFolder(call: Call): string {
  return join(resolve(call.options.text('--data-dir') ?? defaultDataDir(call.around.environment)), 'store');
}

function fileOf(call: Call): string {
  return resolve(call.arguments[0] ?? '');
}

interface Wording {
  copied(file: string, bytes: number, revision: number): string;
  restored(folder: string, revision: number, kept: string | undefined): string;
}

const wording: Readonly<Record<Language, Wording>> = {
  en: {
    copied: (path, bytes, revision) => `wrote ${path}: ${bytes} bytes, up to revision ${revision}\n`,
    restored: (folder, revision, kept) =>
      `restored ${folder}; it goes on from revision ${revision}\n${kept === undefined ? '' : `kept the store that was there as ${kept}\n`}`,
  },
  zh: {
    copied: (path, bytes, revision) => `已写入 ${path}：${bytes} 字节，截至修订版本 ${revision}\n`,
    restored: (folder, revision, kept) =>
      `已恢复 ${folder}，将从修订版本 ${revision} 继续\n${kept === undefined ? '' : `原有的数据存储保留为 ${kept}\n`}`,
  },
};
