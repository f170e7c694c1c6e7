// The machine's full name lies in another domain than the cluster expects.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { isIn } from '../way-in.ts';

const domainOf = (name: string): string => (name.includes('.') ? name.slice(name.indexOf('.') + 1) : '');

const judge = (facts: Facts): Finding | undefined => {
  const name = valueOf(facts.nodeName);
  const others = valueOf(facts.otherNodes);
  if (name === undefined || others === undefined || others.length === 0) return undefined;
  const domains = new Set(others.map((one) => domainOf(one.name)));
  const [common = ''] = domains;
  const own = domainOf(name);
  if (domains.size !== 1) return undefined;
  const source = sourceOf(facts.otherNodes);
  if (own === common) return finding('excluded', source, 'its name ends as those of the others do', '其名称的域与其他节点一致');
  return isIn(facts)
    ? undefined
    : finding('supported', source, `all others end in .${common}, and this is ${name}`, `其他节点均以 .${common} 结尾，而本机为 ${name}`);
};

/** One machine, by two full names; a name within a cloud is given by the cloud. */
const areOfTwoDomains = (one: string, other: string): boolean => {
  const [[host, ...domain], [otherHost, ...otherDomain]] = [one.toLowerCase().split('.'), other.toLowerCase().split('.')];
  const isOfCloud = /\.(?:compute|ec2)\.internal|\.compute\./.test(`${one} ${other}`);
  return host === otherHost && domain.length > 0 && otherDomain.length > 0 && domain.join('.') !== otherDomain.join('.') && !isOfCloud;
};

export const nodeFqdnWrongDomain = cause({
  code: 'MU608',
  slug: 'node-fqdn-wrong-domain',
  rung: 'admission',
  title: { en: "the machine's full name is in the wrong domain", zh: '机器的完整域名不在集群域内' },
  frequency: 1,
  signs: {
    compared: { weight: 'shows', phrases: [], together: ['one-machine-of-two-domains'] },
    twoDomains: {
      weight: 'names',
      phrases: ['node "{certificate}" (cannot modify|is not allowed to modify) node "{node}"'],
      when: ({ certificate = '', node = '' }) => areOfTwoDomains(certificate, node),
    },
    named: {
      weight: 'names',
      phrases: [
        '(fqdn|full name|domain) * (wrong|outside|other|not in|mismatch|differs)',
        'outside of the cluster * domain',
        'wrong domain',
        'wrong DNS domain',
        'wrong search domain',
        'wrong FQDN',
        'fqdn * domain',
        'node fqdn',
        'FQDN was',
        'not a subdomain',
        'sub-domain',
        'DHCP * domain',
        '域名不一致',
        'No target machine for node',
        'reverse (lookup|dns|zone) * (wrong|localdomain|other|missing|.lan|.internal|PTR)',
        'PTR (record|points|returns|resolves|is)',
        'dig -x',
        '(registers|registered|joins|joined) * (localdomain|.lan|.home|.fritz.box|.internal|.localdomain)',
        '.localdomain * not (in|a|the|within|resolv)',
        '(domain|fqdn|search) * (from DHCP|dhcp)',
        '(dhcp|DHCP) * (hands out|sends|gives|offers|provides) * (domain|search|name)',
        'option domain-name',
        'hostname -f * (returns|shows|prints|gives|->)',
        'not in the cluster domain',
        '域名 * (错|不对|不同|不匹配)',
        'DHCP option 15',
        '(search|domain)* (changed|replaced|became|now)* (resolv.conf|search|domain)',
        'resolv.conf* (search)* (changed|replaced|new|now|after)',
        'search domain (changed|is now|replaced)',
        '域名*(不对|错误|不同|不匹配|变成)',
        'the FQDN (was|is|became)',
        'DHCP (gave|gives|sends|hands out|offers) domain',
        'DHCP (gave|gives|sends|hands out|offers) (the |a |)domain',
      ],
    },
    names: {
      weight: 'points',
      phrases: [
        'localhost.localdomain',
        'search domain',
        'node-valid-hostname',
        'api-int.',
        'bootkube',
        'machine-approver',
        '.localdomain',
      ],
    },
    shown: { weight: 'mentions', phrases: ['hostname -f', 'kubelet.service not started'] },
  },
  state: judge,
  explains: ['register-failed', 'node-not-found', 'unauthorized'],
  page: {
    en: {
      means:
        "Some installers (OpenShift/OKD, FreeIPA-joined hosts, cloud images) expect the machine's full name to lie in the cluster's DNS domain. DHCP or a search list gave it another one: certificates, DNS entries and the node's name do not go together and the kubelet's unit does not even start.",
      check: '    hostname -f\n    cat /etc/resolv.conf\n    getent hosts $(hostname -f)',
      cure: "Set the full name within the cluster's domain (DHCP option, reverse DNS, or `hostnamectl set-hostname NAME.CLUSTER.DOMAIN`) before the first boot into the cluster; install the machine again if it joined under the wrong one.",
    },
    zh: {
      means:
        '某些安装方式（OpenShift/OKD、加入 FreeIPA 的主机、云镜像）要求机器的完整域名位于集群 DNS 域内。DHCP 或搜索域给了其他域名：证书、DNS 记录与节点名称不一致，kubelet 服务甚至不会启动。',
      check: '    hostname -f\n    cat /etc/resolv.conf\n    getent hosts $(hostname -f)',
      cure: '在首次启动加入集群前，将完整域名设为集群域内的名称（DHCP 选项、反向 DNS，或 `hostnamectl set-hostname NAME.CLUSTER.DOMAIN`）；若已以错误名称加入，则重新安装该机器。',
    },
  },
});
