// One value in the configuration of containerd, wherever its version wants it. That of k3s, RKE2 and Muster's own runtime is written
// anew at each start and is not for us to edit.
import type { ContainerdConfig } from '../facts/runtime.ts';
import type { Edit } from './edit.ts';
import type { Step } from './remedy.ts';

export const isGenerated = ({ path }: ContainerdConfig): boolean => /\/(?:rancher|muster)\//.test(path);

/** Version 3 split the plugin in two. */
const plugin = ({ version = 1 }: ContainerdConfig): string => {
  if (version >= 3) return "plugins.'io.containerd.cri.v1.runtime'";
  return version === 2 ? 'plugins."io.containerd.grpc.v1.cri"' : 'plugins.cri';
};

const put = (config: ContainerdConfig, table: string, key: string, value: string | boolean | readonly string[]): Step => ({
  kind: 'edit-file',
  path: config.path,
  edit: { put: 'toml-value', table, key, value } satisfies Edit,
});

export const setNetworkFolder = (config: ContainerdConfig, folder: string): Step =>
  put(config, `${plugin(config)}.cni`, 'conf_dir', folder);

/** bin_dir is read by all; one that has the later list bears no bin_dir beside it. */
export const setProgramFolder = (config: ContainerdConfig, folder: string): Step =>
  config.cniBinDirs === undefined
    ? put(config, `${plugin(config)}.cni`, 'bin_dir', folder)
    : put(config, `${plugin(config)}.cni`, 'bin_dirs', [...config.cniBinDirs, folder]);

export const setSandboxImage = (config: ContainerdConfig, image: string): Step =>
  (config.version ?? 1) >= 3
    ? put(config, "plugins.'io.containerd.cri.v1.images'.pinned_images", 'sandbox', image)
    : put(config, plugin(config), 'sandbox_image', image);

export const setDisabledPlugins = (config: ContainerdConfig, names: readonly string[]): Step => put(config, '', 'disabled_plugins', names);

/** A table for runc replaces the built-in one, so it must name its type too. */
export const setSystemdCgroup = (config: ContainerdConfig, value: boolean): readonly Step[] => {
  const runc = `${plugin(config)}.containerd.runtimes.runc`;
  const options = put(config, `${runc}.options`, 'SystemdCgroup', value);
  return config.hasRunc === true ? [options] : [put(config, runc, 'runtime_type', 'io.containerd.runc.v2'), options];
};
