// The cluster's CA was added to the machine's trusted roots, and older k3s then took another hash for it.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { trustNoMore } from '../../remedies/trust-no-more.ts';
import { cause, type Finding } from '../cause.ts';
import { finding } from '../finding.ts';
import { isKubeletDown, isKubeletUnseen } from '../kubelet-down.ts';

/** Where people put such files is looked at, and not the bundle made of them: that none is there excludes nothing. */
const judge = (facts: Facts): Finding | undefined => {
  const k3s = valueOf(facts.k3s);
  const [path] = k3s?.trustedBySystem ?? [];
  if (k3s === undefined || path === undefined || !(isKubeletDown(facts) || isKubeletUnseen(facts))) return undefined;
  // From 1.21 on k3s looks past it; one that computed its hash of nothing has written nothing either.
  const isStopped = k3s.isAuthorityEmpty === true && k3s.tokenCaHash !== undefined && k3s.tokenCaHash === k3s.servedCaHash;
  return finding(
    isStopped ? 'proved' : 'supported',
    { where: path },
    "the cluster's own CA is there, for the whole machine to trust",
    '其中是集群自己的 CA，被整台机器信任',
  );
};

export const k3sCaInSystemRoots = cause({
  code: 'MU515',
  slug: 'k3s-ca-in-system-roots',
  rung: 'identity',
  title: { en: "the k3s CA is among the machine's trusted roots", zh: 'k3s 的 CA 被加入系统受信任根证书' },
  frequency: 1,
  signs: {
    told: {
      weight: 'names',
      phrases: [
        '(verifies|verified|trusted|valid) (against|by) the (OS|system|host)',
        '(OS|system|host) (trust|ca) bundle',
        'OS bundle',

        '(curl|wget) * (without -k|without --insecure|no -k|-k not needed|不加 -k|不用 -k)',
        '(agent|server-ca.crt|client-ca.crt) * (empty|0 bytes) * trusted',
        'trusted by the (OS|operating system|system|host)',

        'update-ca-certificates',
        'update-ca-trust',
        '/usr/local/share/ca-certificates',
        '/etc/pki/ca-trust/source/anchors',
        'system trust store',
        'host CA bundle * CA hash',
        'trusted roots',
        'CA added to the system',
        'trust list',
        'ca-trust',
        'trust anchor',
        '/etc/ssl/certs * (k3s|ca)',
        '(k3s|rke2|cluster) (ca|root|root ca) * (system|trust store|ca bundle|anchors|ca-certificates|os trust)',
        '(system|trust store|ca bundle|anchors|ca-certificates|os trust) * (k3s|rke2|cluster) (ca|root|root ca)',
        'server-ca.crt * (empty|0 bytes|zero)',
        'root root 0 * server-ca.crt',
        '(系统|系统信任) * CA',
      ],
    },
    hash: {
      weight: 'points',
      phrases: [
        'token CA hash does not match',
        'token CA hash error',
        'CA hash error',
        'unable to read certificate-authority * server-ca.crt',
      ],
    },
    served: { weight: 'mentions', phrases: ['/cacerts', 'ca-certificates'] },
  },
  state: judge,
  remedies: trustNoMore,
  explains: ['server-not-ready', 'unauthorized'],
  page: {
    en: {
      means:
        "Older k3s asks for /cacerts with the machine's trusted roots first. If the cluster's own CA is among them that succeeds, and the hash is then computed of nothing: token and server are right and the check fails all the same.",
      check:
        '    trust list | grep -i k3s\n    ls /usr/local/share/ca-certificates\n    awk -v c="openssl x509 -noout -subject" "/BEGIN/{close(c)};{print | c}" /etc/ssl/certs/ca-certificates.crt | grep k3s',
      cure: "Take the cluster's CA out of the trusted roots (remove the file, then `update-ca-certificates --fresh` or `update-ca-trust`) and start the agent again; or upgrade k3s. The agent keeps the CA for itself and needs no help from the system.",
    },
    zh: {
      means:
        '较旧的 k3s 会先用系统受信任根证书请求 /cacerts。若集群自己的 CA 已在其中，请求会成功，随后却对空内容计算哈希：令牌与服务器都正确，校验仍然失败。',
      check:
        '    trust list | grep -i k3s\n    ls /usr/local/share/ca-certificates\n    awk -v c="openssl x509 -noout -subject" "/BEGIN/{close(c)};{print | c}" /etc/ssl/certs/ca-certificates.crt | grep k3s',
      cure: '从受信任根证书中移除集群 CA（删除文件后执行 `update-ca-certificates --fresh` 或 `update-ca-trust`），再启动 agent；或升级 k3s。agent 自行保存该 CA，无需系统信任。',
    },
  },
});
