// muster store: copies of everything a control plane keeps, their way back, and a move to another backend.
import { join, resolve } from 'node:path';
import { systemClock } from '../../base/clock.ts';
import { exitCode, UsageError } from '../../language/errors.ts';
import type { Language } from '../../language/message.ts';
import type { ArgumentDeclaration, Call, CommandDeclaration } from '../command.ts';
import { outputOption, printAnswer } from '../output/answer.ts';
import { defaultDataDir } from '../places.ts';
import { dataDirOption } from '../server-options.ts';
import { etcdOptionDeclarations, readEtcdChoice } from '../store-options.ts';

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

const migrate: CommandDeclaration = {
  name: 'migrate',
  about: { en: 'move the store into an etcd, or out of it, while no server runs', zh: '在没有服务器运行时，将数据存储迁入或迁出 etcd' },
  examples: [
    {
      typed: 'muster store migrate --to etcd --etcd-servers http://10.0.0.5:2379',
      about: { en: 'from the folder of the data', zh: '从数据目录迁出' },
    },
    {
      typed: 'muster store migrate --to embedded --etcd-servers http://10.0.0.5:2379 --data-dir ./data',
      about: { en: 'back to one machine', zh: '迁回单机' },
    },
  ],
  options: [
    {
      name: '--to',
      value: 'BACKEND',
      choices: ['etcd', 'embedded'],
      about: { en: 'where the store goes', zh: '迁移的目标' },
    },
    ...etcdOptionDeclarations,
    dataDirOption,
    outputOption,
  ],
  run: async (call) => {
    const to = call.options.text('--to');
    if (to === undefined)
      throw new UsageError('option-value-malformed', { args: { option: '--to', value: '', expected: 'etcd, embedded' } });
    const { migrateToEmbedded, migrateToEtcd } = await import('../../store/migrate/migrate.ts');
    const { etcdPlace } = await import('../../server/open-store.ts');
    const migration = { folder: storeFolder(call), etcd: etcdPlace(readEtcdChoice(call.options)), clock: systemClock };
    const done = await (to === 'etcd' ? migrateToEtcd(migration) : migrateToEmbedded(migration));
    await printAnswer(call, {
      data: { apiVersion: 'cli.muster.dev/v1', kind: 'StoreMigration', ...done },
      names: [done.to],
      short: wording[call.around.language].moved(done.from, done.to, done.objects, done.revision),
      wide: {
        columns: ['FROM', 'TO', 'OBJECTS', 'REVISION'],
        rows: [[done.from, done.to, String(done.objects), String(done.revision)]],
      },
    });
    return exitCode.done;
  },
};

export const store: CommandDeclaration = {
  name: 'store',
  about: { en: 'back up, restore and move what the control plane keeps', zh: '备份、恢复与迁移控制平面的数据' },
  examples: [backup.examples[0], restore.examples[0]],
  commands: [backup, restore, migrate],
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
  moved(from: string, to: string, objects: number, revision: number): string;
}

const wording: Readonly<Record<Language, Wording>> = {
  en: {
    copied: (path, bytes, revision) => `wrote ${path}: ${bytes} bytes, up to revision ${revision}\n`,
    restored: (folder, revision, kept) =>
      `restored ${folder}; it goes on from revision ${revision}\n${kept === undefined ? '' : `kept the store that was there as ${kept}\n`}`,
    moved: (from, to, objects, revision) =>
      `moved ${objects} objects from ${from} to ${to}, each compared; revisions go on from ${revision}\nstart the servers there; what was left in ${from} is kept and no longer used\n`,
  },
  zh: {
    copied: (path, bytes, revision) => `已写入 ${path}：${bytes} 字节，截至修订版本 ${revision}\n`,
    restored: (folder, revision, kept) =>
      `已恢复 ${folder}，将从修订版本 ${revision} 继续\n${kept === undefined ? '' : `原有的数据存储保留为 ${kept}\n`}`,
    moved: (from, to, objects, revision) =>
      `已将 ${objects} 个对象从 ${from} 迁移到 ${to}，并逐一核对；修订版本从 ${revision} 继续\n请在新的存储上启动服务器；${from} 中的旧数据仍保留，但不再使用\n`,
  },
};
