// The nine rungs from a bare machine to a node that serves. A machine stands below the first rung whose test fails:
// that one holds the cause, and everything above it is a consequence.

export interface InBothLanguages {
  readonly en: string;
  readonly zh: string;
}

const both = (en: string, zh: string): InBothLanguages => ({ en, zh });

/** From the lowest to the highest. */
export const rungNames = ['host', 'runtime', 'kubelet', 'reach', 'identity', 'admission', 'heartbeat', 'network', 'serving'] as const;

export type Rung = (typeof rungNames)[number];

export const isRung = (text: string): text is Rung => (rungNames as readonly string[]).includes(text);

export interface RungFacts {
  /** One to nine; the first digit of the codes of its causes. */
  readonly number: number;
  readonly name: InBothLanguages;
  readonly passesWhen: InBothLanguages;
}

export const rungs: Readonly<Record<Rung, RungFacts>> = {
  host: {
    number: 1,
    name: both('host', '主机就绪'),
    passesWhen: both('kernel, disk, clock and host name are sound', '内核、磁盘、时钟与主机名正常'),
  },
  runtime: {
    number: 2,
    name: both('runtime', '运行时就绪'),
    passesWhen: both('the container runtime answers', '容器运行时有应答'),
  },
  kubelet: {
    number: 3,
    name: both('kubelet', 'kubelet 运行'),
    passesWhen: both('the kubelet runs and reads its configuration', 'kubelet 正在运行且配置可读'),
  },
  reach: {
    number: 4,
    name: both('reach', '可达 API'),
    passesWhen: both('the API server is reached and believed', '能连接到 API 服务器并信任其证书'),
  },
  identity: {
    number: 5,
    name: both('identity', '身份有效'),
    passesWhen: both('the machine holds a certificate that the API server accepts', '机器持有 API 服务器接受的证书'),
  },
  admission: {
    number: 6,
    name: both('admission', '准入'),
    passesWhen: both('the node may register under the name it uses', '允许节点以其使用的名称注册'),
  },
  heartbeat: {
    number: 7,
    name: both('heartbeat', '心跳'),
    passesWhen: both('the Node exists, its lease is renewed and its status is posted', 'Node 存在，租约持续续期，状态持续上报'),
  },
  network: {
    number: 8,
    name: both('network', '网络就绪'),
    passesWhen: both('the node has pod addresses and a working network plugin', '节点已有 Pod 地址段且网络插件可用'),
  },
  serving: {
    number: 9,
    name: both('serving', '可服务'),
    passesWhen: both('the node is Ready for pods', '节点已就绪，可运行 Pod'),
  },
};

/** Whether `one` stands lower: its failure explains that of `other`. */
export const isBelow = (one: Rung, other: Rung): boolean => rungs[one].number < rungs[other].number;
