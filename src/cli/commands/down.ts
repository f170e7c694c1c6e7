// muster down: removes what `muster up` made, after showing it. Nothing else, and nothing that is still in use.
import { resolve } from 'node:path';
import { ConfigError, type ExitCode, exitCode } from '../../language/errors.ts';
import type { Language } from '../../language/message.ts';
import type { Call, CommandDeclaration } from '../command.ts';
import { defaultDataDir } from '../places.ts';
import { dataDirOption } from '../server-options.ts';
import { carryOut, planRemoval, type RemovalPlan } from '../trial.ts';

export const down: CommandDeclaration = {
  name: 'down',
  about: { en: 'remove what muster up made', zh: '删除 muster up 所创建的内容' },
  examples: [
    { typed: 'muster down', about: { en: 'shows what would go, then asks', zh: '先列出将删除的内容，再询问' } },
    { typed: 'muster down --yes', about: { en: 'for scripts: does not ask', zh: '用于脚本：不询问' } },
  ],
  options: [
    dataDirOption,
    { name: '--yes', short: '-y', about: { en: 'do not ask', zh: '不询问' } },
    { name: '--dry-run', about: { en: 'only show what would be removed', zh: '仅显示将删除的内容' } },
  ],
  run: async (call) => {
    const folder = resolve(call.options.text('--data-dir') ?? defaultDataDir(call.around.environment));
    const plan = await planRemoval(folder);
    const words = wording[call.around.language];
    if (plan === 'absent') {
      call.around.answer(words.absent(folder));
      return exitCode.done;
    }
    if (plan === 'not-ours') throw new ConfigError('folder-not-made-by-up', { args: { folder } });
    call.around.answer(words.preview(plan));
    return remove(call, plan);
  },
};

async function remove(call: Call, plan: RemovalPlan): Promise<ExitCode> {
  const words = wording[call.around.language];
  if (call.options.has('--dry-run')) {
    call.around.answer(words.unchanged);
    return exitCode.done;
  }
  if (!call.options.has('--yes')) {
    if (!call.around.interactive) {
      call.around.answer(words.unattended);
      return exitCode.done;
    }
    if (!(await call.around.confirm(words.question))) {
      call.around.answer(words.unchanged);
      return exitCode.done;
    }
  }
  const { lockTrial } = await import('../lock-trial.ts');
  const lock = lockTrial(plan.folder);
  try {
    await carryOut(plan);
  } finally {
    lock?.release();
  }
  call.around.answer(words.removed(plan.folder));
  return exitCode.done;
}

interface Wording {
  absent(folder: string): string;
  preview(plan: RemovalPlan): string;
  readonly question: string;
  readonly unchanged: string;
  readonly unattended: string;
  removed(folder: string): string;
}

const wording: Readonly<Record<Language, Wording>> = {
  en: {
    absent: (folder) => `nothing to remove: ${folder} does not exist\n`,
    preview: (plan) =>
      `would remove\n${removals(plan)}${plan.keep.length > 0 ? `would keep, since it is not Muster's\n${kept(plan)}` : ''}`,
    question: 'This deletes every object of this control plane and the keys of its cluster. Proceed?',
    unchanged: 'nothing was changed\n',
    unattended: 'nothing was changed; without a terminal, --yes removes it\n',
    removed: (folder) => `removed ${folder}\n`,
  },
  zh: {
    absent: (folder) => `没有可删除的内容：${folder} 不存在\n`,
    preview: (plan) => `将删除\n${removals(plan)}${plan.keep.length > 0 ? `将保留（不属于 Muster）\n${kept(plan)}` : ''}`,
    question: '这会删除该控制平面的全部对象以及集群密钥。是否继续？',
    unchanged: '未做任何更改\n',
    unattended: '未做任何更改；没有终端时请使用 --yes 删除\n',
    removed: (folder) => `已删除 ${folder}\n`,
  },
};

function removals(plan: RemovalPlan): string {
  return plan.remove.map(({ path, bytes }) => `  ${path}   ${size(bytes)}\n`).join('');
}

function kept(plan: RemovalPlan): string {
  return plan.keep.map((path) => `  ${path}\n`).join('');
}

function size(bytes: number): string {
  return bytes < 1024 ** 2 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
