// What a cluster is set to, asked once. Every answer is brought down to what a diagnosis needs before it becomes a paper; of Secrets
// only names, dates and uses are kept.
import type { Paper } from '../papers/paper.ts';
import { at, list, text, textMap, texts } from '../reading/objects.ts';
import type { Answered, ClusterApi } from './cluster-api.ts';

type Asked = Answered | { readonly why: string };

const get = async (api: ClusterApi, path: string): Promise<Asked> => {
  try {
    return await api.ask('GET', path);
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
};

const itemsIn = (value: unknown): readonly unknown[] => list(at(value, 'items'));
const nameOf = (object: unknown): string => text(at(object, 'metadata', 'name'));
const decoded = (value: unknown): string => Buffer.from(text(value), 'base64').toString('utf8');

interface Plain {
  readonly id: string;
  readonly path: string;
  readonly keep: (value: unknown) => unknown;
  /** What a 404 means, where it says something. */
  readonly absent?: unknown;
}

const reduced = (server: string, { id, path, keep, absent }: Plain, asked: Asked): Paper => {
  const where = server + path.replace(/\?.*$/, '');
  if ('why' in asked) return { id, where, text: undefined, why: asked.why };
  if (asked.status === 404 && absent !== undefined) return { id, where, text: JSON.stringify(absent) };
  if (asked.status !== 200) return { id, where, text: undefined, why: `the API server answered ${String(asked.status)}` };
  try {
    return { id, where, text: JSON.stringify(keep(JSON.parse(asked.text))) };
  } catch (error) {
    return { id, where, text: undefined, why: error instanceof Error ? error.message : String(error) };
  }
};

const tokens = (value: unknown): unknown =>
  itemsIn(value).map((secret) => {
    const data = at(secret, 'data');
    const expiration = decoded(at(data, 'expiration'));
    return {
      id: decoded(at(data, 'token-id')),
      ...(expiration !== '' && { expires: expiration }),
      usages: ['authentication', 'signing'].filter((use) => decoded(at(data, `usage-bootstrap-${use}`)) === 'true'),
      groups: decoded(at(data, 'auth-extra-groups'))
        .split(',')
        .filter((group) => group !== ''),
    };
  });

const bindings = (value: unknown): unknown => ({
  items: itemsIn(value).map((one) => ({
    metadata: { name: nameOf(one) },
    roleRef: { name: text(at(one, 'roleRef', 'name')) },
    subjects: at(one, 'subjects'),
  })),
});

const exposed = (value: unknown): unknown =>
  itemsIn(value).flatMap((service) => {
    const [namespace, name] = [text(at(service, 'metadata', 'namespace')), nameOf(service)];
    const externalIps = texts(at(service, 'spec', 'externalIPs'));
    const given = list(at(service, 'status', 'loadBalancer', 'ingress')).map((one) => text(at(one, 'ip')));
    const of = { service: `${namespace}/${name}`, path: `/api/v1/namespaces/${namespace}/services/${name}` };
    return [
      ...externalIps.map((address) => ({ ...of, address, externalIps })),
      ...given.filter((address) => address !== '').map((address) => ({ ...of, address, externalIps: [] })),
    ];
  });

const whole = (value: unknown): unknown => value;

const plain: readonly Plain[] = [
  {
    id: 'controller-manager-lease',
    path: '/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/kube-controller-manager',
    keep: (value) => text(at(value, 'spec', 'renewTime')),
  },
  { id: 'cluster-bindings', path: '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings?limit=1000', keep: bindings },
  {
    id: 'bootstrap-tokens',
    path: '/api/v1/namespaces/kube-system/secrets?fieldSelector=type%3Dbootstrap.kubernetes.io%2Ftoken&limit=200',
    keep: tokens,
  },
  { id: 'exposed-addresses', path: '/api/v1/services?limit=2000', keep: exposed },
  { id: 'proxy-settings', path: '/api/v1/namespaces/kube-system/configmaps/kube-proxy', keep: whole },
  { id: 'kubeadm-config', path: '/api/v1/namespaces/kube-system/configmaps/kubeadm-config', keep: whole },
  {
    id: 'uploaded-certificates',
    path: '/api/v1/namespaces/kube-system/secrets/kubeadm-certs',
    keep: (value) => Object.keys(textMap(at(value, 'data'))),
    absent: null,
  },
];

/** flannel had its ConfigMap in kube-system before it had a namespace of its own. */
const flannelPaths = ['kube-flannel', 'kube-system'].map((namespace) => `/api/v1/namespaces/${namespace}/configmaps/kube-flannel-cfg`);

const flannel = async (api: ClusterApi): Promise<Paper[]> => {
  const asked = await Promise.all(flannelPaths.map(async (path) => ({ path, said: await get(api, path) })));
  const found = asked.find(({ said }) => 'status' in said && said.status === 200);
  return found === undefined ? [] : [reduced(api.server, { id: 'flannel-network', path: found.path, keep: whole }, found.said)];
};

/** Where network plugins live that are not in kube-system. */
const networkNamespaces = ['kube-flannel', 'calico-system', 'cilium'];

const isReady = (container: unknown): boolean => at(container, 'ready') === true;

const podIn = (pod: unknown): unknown => {
  const containers = [...list(at(pod, 'status', 'initContainerStatuses')), ...list(at(pod, 'status', 'containerStatuses'))];
  const waiting = containers.map((one) => text(at(one, 'state', 'waiting', 'reason'))).find((reason) => reason !== '');
  const running = list(at(pod, 'status', 'containerStatuses'));
  return {
    name: nameOf(pod),
    node: text(at(pod, 'spec', 'nodeName')),
    ready: running.length > 0 && running.every(isReady),
    waiting: waiting ?? '',
  };
};

const networkPods = async (api: ClusterApi): Promise<Paper> => {
  const asked = await Promise.all(networkNamespaces.map((namespace) => get(api, `/api/v1/namespaces/${namespace}/pods?limit=1000`)));
  const where = `${api.server}/api/v1/pods`;
  const found = asked.flatMap((one) => ('status' in one && one.status === 200 ? itemsIn(JSON.parse(one.text)) : []));
  return asked.some((one) => !('status' in one) || (one.status !== 200 && one.status !== 404))
    ? { id: 'network-pods', where, text: undefined, why: 'the API server did not tell them' }
    : { id: 'network-pods', where, text: JSON.stringify(found.map(podIn)) };
};

const rolesPath = '/apis/rbac.authorization.k8s.io/v1/namespaces/kube-public';

const publicRoles = async (api: ClusterApi): Promise<Paper> => {
  const [roles, bound] = await Promise.all([get(api, `${rolesPath}/roles`), get(api, `${rolesPath}/rolebindings`)]);
  const where = `${api.server}${rolesPath}/roles`;
  const names = (asked: Asked, kind: string): string[] | undefined =>
    'status' in asked && asked.status === 200 ? itemsIn(JSON.parse(asked.text)).map((one) => `${kind}/${nameOf(one)}`) : undefined;
  const both = [names(roles, 'role'), names(bound, 'rolebinding')];
  return both.includes(undefined)
    ? { id: 'public-roles', where, text: undefined, why: 'the API server did not tell them' }
    : { id: 'public-roles', where, text: JSON.stringify(both.flat()) };
};

const hooksPath = '/apis/admissionregistration.k8s.io/v1';

/** More would take longer than a look may. */
const mostServices = 8;

const asksOf = (hook: unknown): string[] =>
  list(at(hook, 'rules')).flatMap((rule) =>
    texts(at(rule, 'operations')).flatMap((operation) => texts(at(rule, 'resources')).map((resource) => `${operation} ${resource}`)),
  );

const hooksIn = (asked: Asked, kind: string) =>
  'status' in asked && asked.status === 200
    ? itemsIn(JSON.parse(asked.text)).flatMap((configuration) =>
        list(at(configuration, 'webhooks')).map((hook) => {
          const service = at(hook, 'clientConfig', 'service');
          return {
            name: text(at(hook, 'name')),
            path: `${hooksPath}/${kind}/${nameOf(configuration)}`,
            asks: asksOf(hook),
            failsClosed: at(hook, 'failurePolicy') !== 'Ignore',
            ...(service !== undefined && { service: `${text(at(service, 'namespace'))}/${text(at(service, 'name'))}` }),
          };
        }),
      )
    : [];

const answeringBehind = async (api: ClusterApi, service: string): Promise<number | undefined> => {
  const [namespace = '', name = ''] = service.split('/');
  const asked = await get(api, `/api/v1/namespaces/${namespace}/endpoints/${name}`);
  if (!('status' in asked)) return undefined;
  if (asked.status === 404) return 0;
  if (asked.status !== 200) return undefined;
  return list(at(JSON.parse(asked.text), 'subsets')).reduce<number>((sum, one) => sum + list(at(one, 'addresses')).length, 0);
};

const webhooks = async (api: ClusterApi): Promise<Paper> => {
  const kinds = ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'] as const;
  const asked = await Promise.all(kinds.map(async (kind) => ({ kind, said: await get(api, `${hooksPath}/${kind}?limit=500`) })));
  const where = `${api.server}${hooksPath}`;
  if (asked.some(({ said }) => !('status' in said) || (said.status !== 200 && said.status !== 404))) {
    return { id: 'webhooks', where, text: undefined, why: 'the API server did not tell them' };
  }
  const hooks = asked.flatMap(({ kind, said }) => hooksIn(said, kind));
  const services = [...new Set(hooks.flatMap(({ failsClosed, service }) => (failsClosed && service !== undefined ? [service] : [])))];
  const counts = new Map(
    await Promise.all(services.slice(0, mostServices).map(async (service) => [service, await answeringBehind(api, service)] as const)),
  );
  const counted = hooks.map((hook) => {
    const answering = hook.service === undefined ? undefined : counts.get(hook.service);
    return { ...hook, ...(answering !== undefined && { answering }) };
  });
  return { id: 'webhooks', where, text: JSON.stringify(counted) };
};

export const settingsOf = async (api: ClusterApi): Promise<Paper[]> => {
  const asked = await Promise.all([
    ...plain.map(async (one) => reduced(api.server, one, await get(api, one.path))),
    publicRoles(api),
    networkPods(api),
    webhooks(api),
    flannel(api),
  ]);
  return asked.flat();
};
