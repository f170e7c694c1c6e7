// The CNI configuration that the runtime uses, and which programs of it are not there.
import type { Facts } from '../facts/facts.ts';
import type { CniFile } from '../facts/network.ts';
import { valueOf } from '../facts/reading.ts';
import { isContainerd } from './kubelet-down.ts';

const defaultFolders = { config: '/etc/cni/net.d', programs: '/opt/cni/bin' };

/** Whether we know where it looks: its configuration says it, or is that of a machine where the defaults hold. */
const areFoldersKnown = (facts: Facts): boolean => {
  const config = valueOf(facts.containerdConfig);
  const flavour = valueOf(facts.layout)?.flavour;
  if (config === undefined) return flavour === 'kubeadm' || flavour === 'hand';
  return config.hasImports !== true || (config.cniConfDir !== defaultFolders.config && config.cniBinDir !== defaultFolders.programs);
};

/** Undefined where another runtime than containerd has folders of its own. */
export const usedFile = (facts: Facts): CniFile | undefined =>
  isContainerd(facts) && areFoldersKnown(facts) ? valueOf(facts.cniConfig)?.files[0] : undefined;

export const missingPrograms = (facts: Facts, { plugins }: CniFile): readonly string[] | undefined => {
  const names = valueOf(facts.cniBinaries)?.names;
  return names === undefined ? undefined : plugins.filter((plugin) => !names.includes(plugin));
};

/** A folder that holds them all. */
export const folderWith = (facts: Facts, programs: readonly string[]): string | undefined =>
  valueOf(facts.cniElsewhere)?.programs.find(({ names }) => programs.every((program) => names.includes(program)))?.folder;

/** The first of the later files that would work. */
export const laterFile = (facts: Facts): CniFile | undefined =>
  valueOf(facts.cniConfig)
    ?.files.slice(1)
    .find((file) => file.problem === undefined && missingPrograms(facts, file)?.length === 0);
