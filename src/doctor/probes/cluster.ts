// What the API server knows, asked once with a kubeconfig and sorted by node: every node's papers come from the same few lists.
import { isFields } from '../../base/fields.ts';
import type { Paper } from '../papers/paper.ts';
import { nodeOfRequest, requestState } from '../reading/cluster.ts';
import type { Answered, ClusterApi } from './cluster-api.ts';
import { settingsOf } from './cluster-settings.ts';

const lists = {
  nodes: '/api/v1/nodes?limit=2000',
  leases: '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases?limit=2000',
  requests: '/apis/certificates.k8s.io/v1/certificatesigningrequests?limit=1000',
  // Before 1.19 there is no other.
  olderRequests: '/apis/certificates.k8s.io/v1beta1/certificatesigningrequests?limit=1000',
  pods: '/api/v1/namespaces/kube-system/pods?limit=2000',
  clusterInfo: '/api/v1/namespaces/kube-public/configmaps/cluster-info',
  version: '/version',
  registrations: '/apis/registration.muster.dev/v1/registrations',
} as const;

type Asked = (Answered & { readonly path: string }) | { readonly path: string; readonly why: string };

const ask = async (api: ClusterApi, path: string): Promise<Asked> => {
  try {
    return { ...(await api.ask('GET', path)), path };
  } catch (error) {
    return { path, why: error instanceof Error ? error.message : String(error) };
  }
};

export interface ClusterPapers {
  readonly server: string;
  /** Of its Nodes, and of machines that ask to become one or were refused. */
  readonly nodeNames: readonly string[];
  /** Why it does not tell its nodes. */
  readonly problem: string | undefined;
  /** By the API server's clock. */
  readonly now: number | undefined;
  /** `alone`: nothing else is known of this machine; then the time is the API server's. */
  of(node: string, how: { readonly alone: boolean; readonly withOthers: boolean }): readonly Paper[];
}

const inner = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (isFields(at) ? at[name] : undefined), value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const nameOf = (object: unknown): string => text(inner(object, 'metadata', 'name'));

/** The items of a list by a key of each. */
const grouped = (asked: Asked, key: (item: unknown) => unknown): ReadonlyMap<unknown, readonly unknown[]> | undefined => {
  if (!('status' in asked) || asked.status !== 200) return undefined;
  const items = inner(JSON.parse(asked.text), 'items');
  return Map.groupBy(Array.isArray(items) ? (items as unknown[]) : [], key);
};

const whyNot = (asked: Asked): string => ('why' in asked ? asked.why : `the API server answered ${String(asked.status)}`);

/** Of a node that fell silent every condition is Unknown, which says nothing of its memory or its disks. */
const complains = (condition: unknown): boolean =>
  inner(condition, 'type') === 'Ready' ? inner(condition, 'status') !== 'True' : inner(condition, 'status') === 'True';

/** What the Node says is wrong, as lines that causes can be heard in. */
const complaints = (node: unknown): string => {
  const conditions = inner(node, 'status', 'conditions');
  return (Array.isArray(conditions) ? (conditions as unknown[]) : [])
    .filter(complains)
    .map((one) => `${['type', 'status', 'reason'].map((name) => text(inner(one, name))).join(' ')}: ${text(inner(one, 'message'))}\n`)
    .join('');
};

/** Muster's own front desk saw what the machine shows for itself. */
const deskLine = (registration: unknown): string => {
  const [cause = '', detail = '', state] = ['cause', 'detail', 'state'].map((name) => text(inner(registration, 'status', name)));
  return cause === '' || state === 'serving' ? '' : `[${cause}] ${detail}\n`;
};

/** What has its certificate is on its way, or was a node once. */
const isWaiting = (request: unknown): boolean => requestState(request).state !== 'issued';

/** What the front desk refuses, by its code; a Node that somebody deleted is none, nor who only asked for cluster-info. */
const isRefused = (registration: unknown): boolean => {
  const [cause = '', state = ''] = ['cause', 'state'].map((name) => text(inner(registration, 'status', name)));
  return ['stopped', 'waiting'].includes(state) && (/^MU\d{3}$/.test(cause) || cause === 'refused');
};

/** A stranger may knock under as many names as it likes. */
const mostWithoutNode = 100;

const isControlPlane = (pod: unknown): boolean => /^(?:kube-apiserver|kube-controller-manager|etcd)-/.test(nameOf(pod));

/** Of the control plane's pods the commands: their flags say how the cluster is set. */
const controlPlanePods = (pods: ReadonlyMap<unknown, readonly unknown[]> | undefined): unknown => ({
  items: [...(pods?.values() ?? [])]
    .flat()
    .filter(isControlPlane)
    .map((pod) => ({ metadata: { name: nameOf(pod) }, spec: { containers: inner(pod, 'spec', 'containers') } })),
});

class Survey implements ClusterPapers {
  readonly server: string;
  readonly nodeNames: readonly string[];
  readonly problem: string | undefined;
  readonly now: number | undefined;
  readonly #asked: Readonly<Record<keyof typeof lists, Asked>>;
  readonly #nodes;
  readonly #leases;
  readonly #pods;
  readonly #registrations;
  readonly #requests;
  readonly #settings: readonly Paper[];

  constructor(server: string, asked: Readonly<Record<keyof typeof lists, Asked>>, settings: readonly Paper[]) {
    this.server = server;
    this.#asked = asked;
    this.#nodes = grouped(asked.nodes, nameOf);
    this.#leases = grouped(asked.leases, nameOf);
    this.#pods = grouped(asked.pods, (pod) => inner(pod, 'spec', 'nodeName'));
    this.#registrations = grouped(asked.registrations, nameOf);
    this.#settings = [...settings, this.#paper('control-plane-pods', 'pods', this.#pods && (() => controlPlanePods(this.#pods)))];
    this.problem = this.#nodes === undefined ? whyNot(asked.nodes) : undefined;
    this.#requests = grouped(this.#askedRequests, nodeOfRequest);
    this.nodeNames = this.#names();
    const dates = Object.values(asked).flatMap((one) => ('date' in one ? [Date.parse(one.date ?? '')] : []));
    this.now = dates.find((date) => !Number.isNaN(date));
  }

  get #askedRequests(): Asked {
    const { requests, olderRequests } = this.#asked;
    return 'status' in requests && requests.status === 404 ? olderRequests : requests;
  }

  #names(): string[] {
    const nodes = new Set([...(this.#nodes?.keys() ?? [])].map(String));
    const asking = [...(this.#requests ?? [])].filter(([node, requests]) => node !== undefined && requests.every(isWaiting));
    const refused = [...(this.#registrations ?? [])].filter(([, [registration]]) => isRefused(registration));
    const others = new Set([...asking, ...refused].map(([name]) => String(name)).filter((name) => !nodes.has(name)));
    return [...nodes, ...[...others].slice(0, mostWithoutNode)];
  }

  #paper(id: string, list: keyof typeof lists, value: (() => unknown) | undefined): Paper {
    const asked = this.#asked[list];
    const where = this.server + asked.path.replace(/\?.*$/, '');
    return value === undefined ? { id, where, text: undefined, why: whyNot(asked) } : { id, where, text: JSON.stringify(value()) };
  }

  #whole(id: string, list: keyof typeof lists): Paper {
    const asked = this.#asked[list];
    const where = this.server + asked.path.replace(/\?.*$/, '');
    if (!('status' in asked)) return { id, where, text: undefined, why: asked.why };
    if (asked.status === 404) return { id, where, text: 'null' };
    return asked.status === 200 ? { id, where, text: asked.text } : { id, where, text: undefined, why: whyNot(asked) };
  }

  /** Of the others too only when one node is looked at: each request takes a while to read. */
  #signingRequests(node: string, withOthers: boolean): Paper {
    const list = this.#askedRequests === this.#asked.requests ? 'requests' : 'olderRequests';
    const requests = this.#requests;
    if (withOthers) return this.#whole('signing-requests', list);
    return this.#paper('signing-requests', list, requests && (() => ({ items: requests.get(node) ?? [] })));
  }

  of(node: string, { alone, withOthers }: { readonly alone: boolean; readonly withOthers: boolean }): readonly Paper[] {
    const [nodes, leases, pods] = [this.#nodes, this.#leases, this.#pods];
    const others = (): unknown => ({ items: [...(nodes ?? [])].flatMap(([name, items]) => (name === node ? [] : items)) });
    const now = new Date(this.now ?? 0).toISOString();
    return [
      this.#paper('node', 'nodes', nodes && (() => nodes.get(node)?.[0] ?? null)),
      this.#paper('lease', 'leases', leases && (() => leases.get(node)?.[0] ?? null)),
      this.#paper('system-pods', 'pods', pods && (() => ({ items: pods.get(node) ?? [] }))),
      this.#signingRequests(node, withOthers),
      this.#whole('cluster-info', 'clusterInfo'),
      this.#whole('server-version', 'version'),
      ...(withOthers ? [this.#paper('nodes', 'nodes', nodes && others)] : []),
      ...this.#settings,
      ...this.#lines(node),
      ...(alone ? [{ id: 'node-name', where: '--node', text: node }] : []),
      ...(alone && this.now !== undefined
        ? [
            { id: 'now', where: `Date of ${this.server}`, text: now },
            { id: 'server-clock', where: `Date of ${this.server}`, text: '0' },
          ]
        : []),
    ];
  }

  #lines(node: string): Paper[] {
    const told = [
      { where: `kubectl describe node ${node}`, text: complaints(this.#nodes?.get(node)?.[0]) },
      { where: `muster nodes ${node}`, text: deskLine(this.#registrations?.get(node)?.[0]) },
    ];
    return told.filter(({ text }) => text !== '').map((one) => ({ id: 'log', ...one }));
  }
}

export const surveyOf = async (api: ClusterApi): Promise<ClusterPapers> => {
  const names = Object.keys(lists) as (keyof typeof lists)[];
  const [asked, settings] = await Promise.all([
    Promise.all(names.map(async (name) => [name, await ask(api, lists[name])] as const)),
    settingsOf(api),
  ]);
  return new Survey(api.server, Object.fromEntries(asked) as Record<keyof typeof lists, Asked>, settings);
};
