// muster doctor --ssh: what is told to ssh, and what comes back.
import type { Papers } from '../doctor/papers/paper.ts';
import { UsageError } from '../language/errors.ts';
import type { Call, OptionDeclaration } from './command.ts';

export const sshOptions: readonly OptionDeclaration[] = [
  {
    name: '--ssh',
    value: 'HOST',
    about: {
      en: 'a machine that ssh reaches: a name of ~/.ssh/config, user@host or ssh://user@host:port; it needs nothing but a shell',
      zh: '通过 ssh 诊断：~/.ssh/config 中的名称、user@host 或 ssh://user@host:port；该机器只需有 shell',
    },
  },
  {
    name: '--sudo',
    about: {
      en: 'with --ssh, where root may not log in: read as root, by sudo without a password',
      zh: '与 --ssh 同用，适用于不允许 root 登录的机器：通过免密码 sudo 以 root 身份读取',
    },
  },
  {
    name: '--ssh-option',
    value: 'OPTION',
    repeatable: true,
    about: { en: 'as ssh -o takes it, such as IdentityFile=FILE or Port=2222', zh: '与 ssh -o 相同，如 IdentityFile=FILE、Port=2222' },
  },
  {
    name: '--ssh-config',
    value: 'FILE',
    about: { en: 'in place of ~/.ssh/config, as ssh -F takes it', zh: '代替 ~/.ssh/config，与 ssh -F 相同' },
  },
];

/** Stopped by a signal it also ends what it began on the other machine. */
export const papersOver = async ({ options }: Call, host: string): Promise<Papers> => {
  const [{ collectOver }, { readBundle }, { Papers }] = await Promise.all([
    import('../doctor/probes/ssh.ts'),
    import('../doctor/papers/bundle-text.ts'),
    import('../doctor/papers/paper.ts'),
  ]);
  const config = options.text('--ssh-config');
  const words = [...(config === undefined ? [] : ['-F', config]), ...options.texts('--ssh-option').flatMap((option) => ['-o', option])];
  const stop = new AbortController();
  const asked = (): void => stop.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, asked);
  try {
    const papers = readBundle(await collectOver({ host, words, asRoot: options.has('--sudo') }, stop.signal));
    if (papers === undefined) throw new UsageError('bundle-invalid', { args: { path: host } });
    return new Papers(papers);
  } finally {
    for (const signal of signals) process.off(signal, asked);
  }
};
