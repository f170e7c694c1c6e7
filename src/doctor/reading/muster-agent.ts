// A node of Muster's own: the agent stands in the place of the kubelet, and keeps kubelet's layout in a folder of its own.
import { join } from 'node:path';
import type { Layout } from '../facts/kubelet.ts';
import type { Papers } from '../papers/paper.ts';
import { joiningIn } from './joining.ts';
import { flagsIn, type Process, runningProcesses } from './processes.ts';

/** Where the agent keeps what it is, unless it was told otherwise. */
export const musterFolder = '/var/lib/muster/agent';

const commands = ['agent', 'join', 'up'];

const wordsOfMuster = ({ words }: Process): readonly string[] =>
  words.slice(words.findIndex((word) => word.endsWith('muster.mjs') || word.endsWith('/muster')) + 1);

export const musterAgent = (papers: Papers): Process | undefined =>
  runningProcesses(papers).find((process) => {
    const isMuster = process.words.slice(0, 2).some((word) => word.endsWith('muster.mjs') || word.endsWith('/muster'));
    return isMuster && commands.includes(wordsOfMuster(process)[0] ?? '');
  });

/** What it was told at its start; nothing when it does not run. */
export const musterFlags = (papers: Papers): Readonly<Record<string, string>> => {
  const process = musterAgent(papers);
  return process === undefined ? {} : flagsIn(wordsOfMuster(process).slice(1));
};

const agentFolder = (papers: Papers): string => {
  const joining = joiningIn(papers);
  if (joining !== undefined) return joining.folder;
  const process = musterAgent(papers);
  if (process === undefined) return musterFolder;
  const [command, ...words] = wordsOfMuster(process);
  const named = flagsIn(words)['data-dir'];
  if (named === undefined) return musterFolder;
  // `up` keeps a control plane in its folder, and the agent within.
  return command === 'up' ? join(named, 'agent') : named;
};

export const musterPaths = (papers: Papers): Partial<Layout> => {
  const folder = agentFolder(papers);
  const runtimeSocket = joiningIn(papers)?.runtimeSocket;
  return {
    kubeconfig: join(folder, 'kubeconfig'),
    pkiFolder: join(folder, 'pki'),
    dataFolder: folder,
    ...(runtimeSocket !== undefined && { runtimeSocket }),
  };
};
