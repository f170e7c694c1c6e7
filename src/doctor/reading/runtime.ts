// Rung 2 from its papers: which runtime the kubelet uses, whether it answers, and how it is configured.
import { dirname, join } from 'node:path';
import type { CgroupDriver, ContainerdConfig, RegistryAnswer, RuntimeAnswer, RuntimeEndpoint, RuntimeFacts } from '../facts/runtime.ts';
import type { KubeletConfig, KubeletSettings, Layout } from '../facts/kubelet.ts';
import { known, type Reading, unknown, valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { answerIn } from './answers.ts';
import { fromPaper, readPapers } from './from-paper.ts';
import { isAmong } from './image-name.ts';
import { unitsIn } from './units.ts';
import { musterFlags } from './muster-agent.ts';
import { tomlValues } from './toml.ts';

const containerdSocket = '/run/containerd/containerd.sock';
const k3sSocket = '/run/k3s/containerd/containerd.sock';
const dockerShim = '/var/run/dockershim.sock';

/** `muster up` runs a containerd of its own where none runs, in the folder beside its agent's. */
export const ownRuntimeFolder = ({ dataFolder = '' }: Layout): string => join(dirname(dataFolder), 'containerd');

const ownSocket = (layout: Layout): string => join(ownRuntimeFolder(layout), 'containerd.sock');

export interface KubeletKnown {
  readonly layout: Layout | undefined;
  readonly settings: KubeletSettings | undefined;
  readonly config: KubeletConfig | undefined;
}

const isOfK3s = (layout: Layout | undefined): boolean => layout?.flavour === 'k3s' || layout?.flavour === 'rke2';

/** /var/run is /run on every machine of these years. */
const plainPath = (url: string): string => url.replace(/^unix:\/\//, '').replace(/^\/var\/run\//, '/run/');

const socketOfMuster = (layout: Layout, papers: Papers, sockets: readonly string[]): string => {
  const named = layout.runtimeSocket ?? musterFlags(papers)['container-runtime-endpoint'];
  if (named !== undefined) return plainPath(named);
  return sockets.includes(ownSocket(layout)) ? ownSocket(layout) : containerdSocket;
};

/** Where nobody names one: Docker's shim before 1.24, containerd's since. */
const unnamedSocket = (papers: Papers, sockets: readonly string[]): string => {
  const minor = /v1\.(\d{1,4})\./.exec(papers.read('kubelet-version')?.text ?? '')?.[1];
  if (minor !== undefined) return Number(minor) >= 24 ? containerdSocket : dockerShim;
  const hasDocker = valueOf(unitsIn(papers))?.some(({ name, present }) => present && name === 'docker.service') === true;
  return sockets.includes(containerdSocket) && !hasDocker ? containerdSocket : dockerShim;
};

/** The socket that the kubelet uses, by its flags, its configuration, its flavour. */
const chosenSocket = ({ layout, settings, config }: KubeletKnown, papers: Papers, sockets: readonly string[]): string | undefined => {
  if (isOfK3s(layout)) return k3sSocket;
  if (layout?.flavour === 'muster') return socketOfMuster(layout, papers, sockets);
  const flags = settings?.flags;
  const configured = config?.values['containerRuntimeEndpoint'];
  const named = flags?.['container-runtime-endpoint'] ?? (typeof configured === 'string' && configured !== '' ? configured : undefined);
  if (named !== undefined) return plainPath(named);
  return flags !== undefined && layout !== undefined ? unnamedSocket(papers, sockets) : undefined;
};

const presentSockets = (papers: Papers): readonly string[] =>
  readPapers(papers, 'socket')
    .filter(({ text }) => text.trim() === 'present')
    .map(({ where }) => where);

const runtimeEndpoint = (papers: Papers, kubelet: KubeletKnown): Reading<RuntimeEndpoint> => {
  const sockets = presentSockets(papers);
  const socket = chosenSocket(kubelet, papers, sockets);
  if (socket === undefined) return unknown('nothing says which runtime the kubelet uses');
  return known(
    { url: `unix://${socket}`, socketPresent: sockets.includes(socket), otherSockets: sockets.filter((path) => path !== socket) },
    { where: socket },
  );
};

const listIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** By the tail of its dotted key: the plugin's name differs between containerd 1 and 2, and between their versions. */
const endingIn = (values: ReadonlyMap<string, unknown>, ...endings: readonly string[]): unknown => {
  for (const [key, value] of values) if (endings.some((ending) => key === ending || key.endsWith(`.${ending}`))) return value;
  return undefined;
};

/** From its first version on systemd_cgroup stood for all runtimes; a runtime of another name may be the default. */
const systemdCgroupIn = (values: ReadonlyMap<string, unknown>): boolean | undefined => {
  const runtime = textIn(endingIn(values, 'containerd.default_runtime_name')) ?? 'runc';
  const said = endingIn(values, `runtimes.${runtime}.options.SystemdCgroup`) ?? endingIn(values, 'cri.systemd_cgroup');
  return typeof said === 'boolean' ? said : undefined;
};

const sendsPullsElsewhere = (values: ReadonlyMap<string, unknown>): boolean =>
  [...values].some(
    ([key, value]) => /\.registry\.(?:mirrors|configs)\./.test(key) || (key.endsWith('.registry.config_path') && value !== ''),
  );

const containerdConfigIn = (text: string, path: string): ContainerdConfig => {
  const { values, problem } = tomlValues(text);
  const sandboxImage = textIn(endingIn(values, 'sandbox_image', 'pinned_images.sandbox'));
  const systemdCgroup = systemdCgroupIn(values);
  const snapshotter = textIn(endingIn(values, 'containerd.snapshotter', 'images.snapshotter'));
  const version = values.get('version');
  const binDirs = listIn(endingIn(values, 'cni.bin_dirs'));
  return {
    path,
    version: typeof version === 'number' ? version : 1,
    mirrors: sendsPullsElsewhere(values),
    hasRunc: [...values.keys()].some((key) => key.includes('.runtimes.runc.')),
    hasImports: listIn(values.get('imports')).length > 0,
    disabledPlugins: listIn(values.get('disabled_plugins')),
    cniConfDir: textIn(endingIn(values, 'cni.conf_dir')) ?? '/etc/cni/net.d',
    cniBinDir: textIn(endingIn(values, 'cni.bin_dir')) ?? binDirs[0] ?? '/opt/cni/bin',
    ...(binDirs.length > 0 && { cniBinDirs: binDirs }),
    ...(problem !== undefined && { problem }),
    ...(sandboxImage !== undefined && { sandboxImage }),
    ...(systemdCgroup !== undefined && { systemdCgroup }),
    ...(snapshotter !== undefined && { snapshotter }),
  };
};

/** Where it looks for the programs of network plugins. */
export const programFolders = (config: ContainerdConfig | undefined): readonly string[] =>
  config?.cniBinDirs ?? [config?.cniBinDir ?? '/opt/cni/bin'];

const containerdConfig = (papers: Papers, layout: Layout | undefined): Reading<ContainerdConfig> => {
  const own = layout?.flavour === 'muster' && presentSockets(papers).includes(ownSocket(layout)) ? ownRuntimeFolder(layout) : undefined;
  const isWanted = (where: string): boolean =>
    own === undefined ? where.includes('/rancher/') === isOfK3s(layout) : where.startsWith(own);
  const read = readPapers(papers, 'containerd-config').find(({ where }) => isWanted(where));
  return read === undefined
    ? unknown(papers.whyNot('containerd-config'))
    : known(containerdConfigIn(read.text, read.where), { where: read.where });
};

const daemonFile = '/etc/docker/daemon.json';

const namedDriver = (text: string): CgroupDriver | undefined =>
  /native\.cgroupdriver=(systemd|cgroupfs)/.exec(text)?.[1] as CgroupDriver | undefined;

/** daemon.json, or that there is none: then Docker has its defaults. */
const daemonText = (papers: Papers): string | undefined =>
  papers.read('docker-config')?.text ?? (papers.whyNot('docker-config') === 'ENOENT' ? '' : undefined);

const toldByDocker = /^(systemd|cgroupfs)(?: (\d{1,6}))?$/;

/** What it says itself; a file may have been changed since it was started. */
const toldDriver = (papers: Papers): Reading<CgroupDriver> | undefined => {
  const paper = papers.read('docker-cgroup-driver');
  const told = toldByDocker.exec(paper?.text.trim() ?? '')?.[1] as CgroupDriver | undefined;
  return told === undefined ? undefined : known(told, { where: paper?.where ?? '' });
};

const dockerContainers = (papers: Papers): Reading<number> =>
  fromPaper(papers, 'docker-cgroup-driver', (text) => {
    const told = toldByDocker.exec(text.trim())?.[2];
    return told === undefined ? undefined : Number(told);
  });

/** dockerd's own default is cgroupfs with the first version of cgroups; with the second it depends on its version. */
const dockerCgroupDriver = (papers: Papers): Reading<CgroupDriver> => {
  const told = toldDriver(papers);
  if (told !== undefined) return told;
  const text = daemonText(papers);
  if (text === undefined) return unknown(papers.whyNot('docker-config'));
  const named = namedDriver(text) ?? namedDriver(papers.read('unit-texts')?.text ?? '');
  if (named !== undefined) return known(named, { where: daemonFile });
  const isThere = valueOf(unitsIn(papers))?.some(({ name, present }) => present && name === 'docker.service') === true;
  return isThere && papers.whyNot('cgroup-controllers') === 'ENOENT'
    ? known('cgroupfs', { where: `${daemonFile}, which does not say it` })
    : unknown('nothing says it');
};

const dockerOptions = (papers: Papers): RuntimeFacts['dockerOptions'] => {
  const text = daemonText(papers);
  if (text === undefined) return unknown(papers.whyNot('docker-config'));
  try {
    const root: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
    if (typeof root !== 'object' || root === null) return unknown(`${daemonFile} holds no object`);
    return known({ path: daemonFile, execOpts: listIn(Reflect.get(root, 'exec-opts')) }, { where: daemonFile });
  } catch (error) {
    return unknown(`${daemonFile}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const isAnswer = (value: unknown): value is RuntimeAnswer => typeof value === 'object' && value !== null && 'answers' in value;

const isRegistryAnswer = (value: unknown): value is RegistryAnswer => typeof value === 'object' && value !== null && 'host' in value;

const runtimeUnits = ['containerd.service', 'docker.service', 'cri-docker.service', 'crio.service'];

export const readRuntime = (papers: Papers, kubelet: KubeletKnown): RuntimeFacts => {
  const units = unitsIn(papers);
  const answer = answerIn(papers, 'runtime-answer', isAnswer);
  const config = containerdConfig(papers, kubelet.layout);
  const image = valueOf(config)?.sandboxImage;
  const images = papers.read('runtime-images')?.text.split('\n') ?? [];
  return {
    runtimeEndpoint: runtimeEndpoint(papers, kubelet),
    runtimeAnswer: answer,
    runtimeUnits: units.known
      ? known(
          units.value.filter(({ name, present }) => present && runtimeUnits.includes(name)),
          units.source,
        )
      : units,
    containerdConfig: config,
    dockerCgroupDriver: dockerCgroupDriver(papers),
    dockerContainers: dockerContainers(papers),
    dockerOptions: dockerOptions(papers),
    sandboxImage:
      image === undefined || images.length === 0
        ? unknown('the images of the runtime were not read')
        : known(
            {
              name: image,
              present: isAmong(image, images),
              others: images.filter((one) => one !== image && /\/pause[^/]{0,16}:/.test(one)),
            },
            { where: 'the runtime' },
          ),
    sandboxRegistry: answerIn(papers, 'sandbox-registry', isRegistryAnswer),
  };
};
