// What several causes ask of the kubelet.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';

/** It does not run, or runs and is not healthy. */
export const isKubeletDown = (facts: Facts): boolean =>
  valueOf(facts.kubeletHealth)?.ok === false ||
  (valueOf(facts.kubeletHealth) === undefined && valueOf(facts.kubeletRunning)?.running === false);

/** Nobody could look: a machine that is read by its disk. */
export const isKubeletUnseen = (facts: Facts): boolean =>
  valueOf(facts.kubeletHealth) === undefined && valueOf(facts.kubeletRunning) === undefined;

/** Of `v1.29.0`; undefined for what somebody built by hand and gave no number. */
export const minorOf = (version: string | undefined): number | undefined => {
  const minor = /^v?1\.(\d{1,4})(?:\.|$)/.exec(version ?? '')?.[1];
  return minor === undefined ? undefined : Number(minor);
};

/** A setting by its flag, which goes before the file. */
export const kubeletSetting = (facts: Facts, flag: string, field: string): unknown =>
  valueOf(facts.kubeletSettings)?.flags[flag] ?? valueOf(facts.kubeletConfig)?.values[field];

/** Its own default is cgroupfs; files of its --config-dir may say otherwise. */
export const kubeletCgroupDriver = (facts: Facts): unknown => {
  const set = kubeletSetting(facts, 'cgroup-driver', 'cgroupDriver');
  const config = valueOf(facts.kubeletConfig);
  const isWhole = config?.present === true && config.problem === undefined;
  const isAlone = valueOf(facts.kubeletSettings)?.flags['config-dir'] === undefined;
  return set ?? (isWhole && isAlone ? 'cgroupfs' : undefined);
};

/** Whether the runtime is containerd and answers: only then do its folders and its configuration say what is used. */
export const isContainerd = (facts: Facts): boolean => {
  const answer = valueOf(facts.runtimeAnswer);
  return answer?.answers === true && answer.name === 'containerd';
};
