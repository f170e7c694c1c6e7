// Requests to the API server go to an HTTP proxy.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const proxies = valueOf(facts.proxies);
  const host = valueOf(facts.apiEndpoint)?.host;
  if (proxies === undefined) return undefined;
  const source = sourceOf(facts.proxies);
  const used = proxies.find(({ name, value }) => /^https?_proxy$/i.test(name) && value !== '');
  if (used === undefined) return finding('excluded', source, 'no proxy is set', '未设置代理');
  const spared = proxies.some(
    ({ of, name, value }) => of === used.of && /^no_proxy$/i.test(name) && host !== undefined && value.split(',').includes(host),
  );
  if (spared) return finding('against', source, `${used.of} spares ${host ?? ''}`, `${used.of} 已排除 ${host ?? ''}`);
  return host === undefined
    ? undefined
    : finding(
        'supported',
        source,
        `${used.of}: ${used.name}, and NO_PROXY does not name ${host}`,
        `${used.of}：${used.name}，NO_PROXY 未包含 ${host}`,
      );
};

export const httpProxyIntercepts = cause({
  code: 'MU406',
  slug: 'http-proxy-intercepts',
  rung: 'reach',
  title: { en: 'an HTTP proxy stands between the machine and the API server', zh: 'HTTP 代理拦截了到 API 服务器的请求' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        '(取消|关闭|unset) * 代理',
        'behind * proxy',
        'Get "https://*": (Forbidden|Service Unavailable|Bad Gateway|Proxy Authentication Required|Method Not Allowed|Gateway Timeout)',
        'Post "https://*": (Forbidden|Service Unavailable|Bad Gateway|Proxy Authentication Required|Method Not Allowed|Gateway Timeout)',
        'Get https://*: (Forbidden|Service Unavailable|Bad Gateway|Proxy Authentication Required|Method Not Allowed|Gateway Timeout)',
        'without NO_PROXY',
        '(NO_PROXY|no_proxy) * (missing|not set|does not|lacks|without|did not)',
        'unset (http|https)_proxy',
        'proxy * (intercept|403|407|no_proxy)',
        'HTTP(S)_PROXY',
        '[WARNING HTTPProxy]',
        '[WARNING HTTPProxyCIDR]',
        'proxyconnect tcp',
        'from proxy after CONNECT',
        'Proxy Authentication Required',
        'http-proxy.conf',
        'Received HTTP code * from proxy',
        'X-Squid-Error',
        'ERR_ACCESS_DENIED',
        'Environment="HTTP',
        'TLS inspection',
        'Zscaler',
        'Server: squid',
        'squid/',
        '407 Proxy',
        'proxy * (answers|answered|answering|refuses|refused|blocks|blocked|returns|returned)',
        'through the proxy',
        'via the proxy',
        "(no_proxy|NO_PROXY) * (only|does not include|doesn't include|without|omits|只|没有|缺)",
        'CONNECT tunnel failed, response',
        'CONNECT tunnel established, response',
        'Proxy CONNECT aborted',
        'Establish HTTP proxy tunnel',
        'Uses proxy env variable',
        'Connection to "https://{host}" uses proxy',
        'uses proxy "{proxy}"',
        'if that is not intended, adjust your proxy settings',
        '走了代理',
        '代理 * (拦截|返回|导致|没有排除|未排除)',
        'blue coat',
        'ERR_CANNOT_FORWARD',
        'forward proxy',
        'TCP_DENIED',
        'TCP_TUNNEL',
        'CONNECT {host}:(6443|9345|8443)',
      ],
    },
    hinted: {
      weight: 'points',
      phrases: [
        'proxy env',
        'proxy variables',
        'proxy environment',
        'kubeadm join: (Service Unavailable|Forbidden|Bad Gateway|Gateway Timeout)',

        'Bad Gateway',
        'Service Unavailable * proxy',
        '403 Forbidden * proxy',
        'corporate proxy',
        'proxy.conf',
        'environment * proxy',
        'https_proxy=',
        'http_proxy=',
        'no_proxy',
        'NO_PROXY',
        'HTTPS_PROXY',
        'HTTP_PROXY',
        'Via: 1.1',
        'transparent proxy',
        'http.proxy',
        'proxy=http',
      ],
    },
    shown: { weight: 'mentions', phrases: ['代理'] },
  },
  state: judge,
  explains: ['connection-timeout', 'certificate-unknown', 'waiting-timed-out', 'list-failed', 'register-failed', 'unauthorized'],
  page: {
    en: {
      means:
        "The environment of the shell, the kubelet, the runtime or a static pod holds HTTP_PROXY or HTTPS_PROXY, and NO_PROXY does not list the API server, the nodes and the service and pod ranges. The proxy then answers in the API server's place: with 403, a timeout, or a certificate of its own.",
      check:
        '    env | grep -i proxy\n    systemctl show kubelet containerd docker -p Environment\n    grep -i -A1 proxy /etc/kubernetes/manifests/*.yaml',
      cure: "Add the API server's address and name, all node addresses, the service and pod ranges, .svc and .cluster.local to NO_PROXY wherever HTTP_PROXY is set (shell, drop-ins, /etc/environment), reload and restart. kubeadm copies the shell's proxy into the static pods: mend them too.",
    },
    zh: {
      means:
        'shell、kubelet、运行时或静态 Pod 的环境中设置了 HTTP_PROXY 或 HTTPS_PROXY，而 NO_PROXY 未包含 API 服务器、节点地址以及 Service 与 Pod 网段。于是代理代替 API 服务器应答：403、超时，或出示自己的证书。',
      check:
        '    env | grep -i proxy\n    systemctl show kubelet containerd docker -p Environment\n    grep -i -A1 proxy /etc/kubernetes/manifests/*.yaml',
      cure: '在所有设置 HTTP_PROXY 的位置（shell、drop-in、/etc/environment），将 API 服务器地址与名称、所有节点地址、Service 与 Pod 网段、.svc 和 .cluster.local 加入 NO_PROXY，重新加载并重启。kubeadm 会将 shell 的代理设置写入静态 Pod，也需修正。',
    },
  },
});
