// The server is called at a port where something else, or nobody, answers.
import { cause } from '../cause.ts';

export const wrongServerPort = cause({
  code: 'MU422',
  slug: 'wrong-server-port',
  rung: 'reach',
  title: { en: 'the server is called at the wrong port', zh: '访问服务器使用了错误的端口' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
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
        '端口写错',
      ],
    },
    port: {
      weight: 'points',
      phrases: [
        'server * :443',
        '/cacerts": EOF',
        '/cacerts: EOF',
        '/cacerts": read * connection reset by peer',
        '/cacerts": dial tcp * connection refused',
        'failed to get CA certs * connection reset',
        ':6443/v1-rke2',
        ':6443/cacerts',
      ],
    },
    shown: { weight: 'mentions', phrases: ['failed to get CA certs * connection refused', 'server: https://', 'K3S_URL', '9345'] },
  },
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
