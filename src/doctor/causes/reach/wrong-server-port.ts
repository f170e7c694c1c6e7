// The server is called at a port where something else, or nobody, answers.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { useServer } from '../../remedies/use-server.ts';

/** Where the same host answered with a certificate of this cluster, when it does not at the port in use. */
export const otherPortOf = (facts: Facts): string | undefined => {
  const host = valueOf(facts.apiEndpoint)?.host;
  return valueOf(facts.apiAlternatives)?.find((url) => new URL(url).hostname.replace(/^\[|\]$/g, '') === host);
};

/** k3s and RKE2: something answers where this machine was told to join, and it is not where machines join. */
const isNoSupervisor = (facts: Facts): boolean => {
  const k3s = valueOf(facts.k3s);
  const isAsked = k3s?.server !== undefined && k3s.server === valueOf(facts.apiEndpoint)?.url;
  return isAsked && k3s.supervisor?.connection.ok === true && k3s.supervisor.caHashes.length === 0;
};

const atOtherPort = (facts: Facts, url: string, other: string | undefined): Finding => {
  const source = sourceOf(facts.apiEndpoint);
  if (other === undefined)
    return finding('supported', source, `what answers at ${url} shows no authority to join`, `${url} 有应答，但未提供加入所需的 CA`);
  return finding('proved', source, `machines do not join at ${url}, but at ${other}`, `加入地址不是 ${url}，而是 ${other}`);
};

const judge = (facts: Facts): Finding | undefined => {
  const endpoint = valueOf(facts.apiEndpoint);
  const served = valueOf(facts.apiCertificate);
  if (endpoint === undefined) return undefined;
  const source = sourceOf(facts.apiEndpoint);
  const isOther = isNoSupervisor(facts);
  if (served?.verified === true && !isOther) return finding('excluded', source, 'the API server answers there', 'API 服务器在该端口应答');
  const other = otherPortOf(facts);
  if (isOther) return atOtherPort(facts, endpoint.url, other);
  if (other === undefined || served !== undefined) return undefined;
  return finding('proved', source, `${endpoint.url} does not answer, and ${other} does`, `${endpoint.url} 无应答，而 ${other} 有应答`);
};

/** The digits behind the last colon, or all of it. */
/** Ports of the control plane and of machines, at none of which an API server listens. */
const servesNoApi: ReadonlySet<string> = new Set(['22', '80', '2379', '2380', '8472', '10250', '10255', '10256', '10257', '10259']);

const portOf = (socket = ''): string => /(\d{2,5})\/?$/.exec(socket)?.[1] ?? '';

export const wrongServerPort = cause({
  code: 'MU422',
  slug: 'wrong-server-port',
  rung: 'reach',
  title: { en: 'the server is called at the wrong port', zh: '访问服务器使用了错误的端口' },
  frequency: 2,
  signs: {
    refused: { weight: 'context', phrases: ['connection refused'] },
    called: {
      weight: 'context',
      phrases: ['kubeadm join {address}', 'server: https://{address}', 'K3S_URL=https://{address}', '--server https://{address}'],
      when: ({ address = '' }) => /:\d{4,5}\/?$/.test(address),
    },
    listens: {
      weight: 'context',
      phrases: [
        'bind {socket}',
        'LISTEN {socket}',
        'secure-port={socket}',
        'bindPort: {socket}',
        'bind-port {socket}',
        'listen {socket}',
        'listening on {socket}',
        'listens on {socket}',
        'LISTEN 0 {queue} {socket}',
      ],
      when: ({ socket = '' }) => /(?:^|:)\d{4,5}$/.test(socket),
    },
    compared: { weight: 'shows', phrases: [], together: ['another-program-listens', 'supervisor-port-not-named'] },
    named: {
      weight: 'names',
      when: (_, { text }) => !/\bpull|:5000|\/v2\/|registry|harbor|image/i.test(text),
      phrases: [
        'wrong version number',
        'no :6443',
        'no :9345',

        'microk8s join {host}:16443/',
        'failed to get CA certs * 404',
        '(16443|8443|9345|7443|9443|8080) * (join|join command|worker|workers|agent|agents|kubelet) (uses|use|used|calls|call|dials|has|typed|went to|goes to) * 6443',
        '(secure-port=|bindPort: |bind-port )(8443|16443|7443|9443|443) * (join|worker|agent|kubelet) (uses|use|used|calls|call|dials|has) 6443',
        'K3S_URL=https://{host}:10250',
        'server: https://{host}:10250',
        'kubeadm join {host}:(10250|2379|22|80|443|8080)',

        '(typo|mistake) * port',
        'port * (wrong|typo|mistake)',
        'instead of 9345',
        'server: https://{host}:6443 * rke2',
        'agent * needs port 9345',
        'wrong port',
        'port * instead of',
        'instead of 6443',
        'instead of port',
        ':9435',
        ':6334',
        ':6433',
        ':6434',
        ':443/cacerts',
        ':6445/cacerts',
        ':8080/cacerts',
        'http: server gave HTTP response to HTTPS client',
        'server gave HTTP response to HTTPS client',
        'Client sent an HTTP request to an HTTPS server',
        'tls: first record does not look like a TLS handshake',
        'localhost:8080 was refused',
        'not the supervisor port',
        'apiserver port * supervisor',
        '端口错误',
        '(应该|应) * (用|是|为|填|写) (9345|6443|16443|8443)',
        '端口 * (填错|写成|配成|不是)',
        '端口写错',
        'rke2 * :6443',
        'server: https://{host}:(443|8443|6433|9443|6444|6643|16443)',
        'K3S_URL=https://{host}:(443|9345|8443|6433|6444|6643|2379|8080|80)',
        'K3S_URL=http://',
        'K3S_URL=https://{host} * no port',
        'without * port',
        '(forgot|missing|omitted|no) * port',
        'malformed HTTP response',
        '/cacerts": http: server gave HTTP response',
        '/cacerts": dial tcp {address}:(443|8443|6433|9443|2379|8080|80): connect: connection refused',
        '/cacerts: 404',
        '/cacerts: 403',
        'cacerts * 404 page not found',
        'listens on (6443|9345|8443|16443|443) ',
        'port (9345|6443|8443|16443|443) * (instead|not) * (9345|6443|8443|16443|443)',
        '(9345|6443|8443|16443) instead of (9345|6443|8443|16443|443)',
        'should be (9345|6443|16443)',
        'must be (9345|6443|16443)',
        '端口 * (错|不对|应该是|应为|改成)',
        'microk8s join {host}:(16443|6443|10250|443)',
      ],
    },
    port: {
      weight: 'points',
      phrases: [
        ':6443/cacerts: 401',
        'cacerts: 401',

        'server * :443',
        '/cacerts": EOF',
        '/cacerts: EOF',
        '/cacerts": read * connection reset by peer',
        '/cacerts": dial tcp * connection refused',
        'failed to get CA certs * connection reset',
        ':6443/v1-rke2',
        ':6443/cacerts',
        '/cacerts": read tcp',
        'tls: unrecognized name',
        'http: TLS handshake error * tls: first record',
        'unexpected EOF',
      ],
    },
    shown: { weight: 'mentions', phrases: ['failed to get CA certs * connection refused', 'server: https://', 'K3S_URL', '9345'] },
    rke2: { weight: 'context', phrases: ['rke2'] },
    atApi: { weight: 'context', phrases: [':6443/cacerts: 401', ':6443/cacerts: 403', ':6443/cacerts * Unauthorized'] },
  },
  weigh: ({ compared, named, listens, called, refused, rke2, atApi }) => {
    // Its API server asks who calls; the supervisor gives its authority to everybody.
    if (atApi.length > 0 && (rke2.length > 0 || atApi.some(({ line }) => line.component?.startsWith('rke2'))))
      return { weight: 'shows', because: [...called, ...atApi] };
    const never = called.filter(({ captures, line }) => line.text.includes('kubeadm join') && servesNoApi.has(portOf(captures['address'])));
    if (never.length > 0) return { weight: 'shows', because: never };
    if (compared.length + named.length > 0 || listens.length === 0 || refused.length === 0) return undefined;
    const ports = new Set(listens.map(({ captures }) => portOf(captures['socket'])));
    const wrong = called.find(({ captures }) => !ports.has(portOf(captures['address'])));
    return wrong === undefined ? undefined : { weight: 'names', because: [...listens, wrong, ...refused] };
  },
  state: judge,
  remedies: useServer,
  explains: ['connection-refused', 'server-not-ready', 'unauthorized', 'list-failed', 'waiting-timed-out'],
  page: {
    en: {
      means:
        'The URL has a port where the wanted service does not listen: 6443 and 9345 mixed up on RKE2 (agents register at 9345), digits exchanged, a plain HTTP port for HTTPS, a balancer that forwards only one of the two. Answers are refusals, EOF, 401 or 404.',
      check:
        '    grep -r server /etc/rancher/*/config.yaml\n    curl -sk https://SERVER:9345/ping\n    curl -sk https://SERVER:6443/version',
      cure: 'Write the right port: kubeadm and k3s 6443, RKE2 9345 for `server:`, k0s 9443, microk8s 25000 for joining and 16443 for the API. Let the balancer forward it.',
    },
    zh: {
      means:
        'URL 中的端口上没有所需的服务：RKE2 混淆了 6443 与 9345（agent 在 9345 注册）、数字写错、用 HTTP 端口访问 HTTPS，或负载均衡器只转发其中一个。结果为连接被拒绝、EOF、401 或 404。',
      check:
        '    grep -r server /etc/rancher/*/config.yaml\n    curl -sk https://SERVER:9345/ping\n    curl -sk https://SERVER:6443/version',
      cure: '使用正确的端口：kubeadm 与 k3s 为 6443，RKE2 的 `server:` 为 9345，k0s 为 9443，microk8s 加入为 25000、API 为 16443。并让负载均衡器转发该端口。',
    },
  },
});
