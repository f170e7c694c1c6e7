// The cloud provider names the node otherwise than the machine's certificate or host name does.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const flags = valueOf(facts.kubeletSettings)?.flags;
  if (flags === undefined) return undefined;
  const provider = flags['cloud-provider'] ?? '';
  const source = sourceOf(facts.kubeletSettings);
  return provider === '' ? finding('excluded', source, 'no cloud provider names the node', '节点名称不由云提供商决定') : undefined;
};

/** The cloud does not find it, and has it under another name. */
const weigh = ({ sought, calledInCloud, compared }: HeardBySign<'sought' | 'calledInCloud' | 'compared'>): Verdict | undefined =>
  compared.length === 0 && sought.length > 0 && calledInCloud.length > 0
    ? { weight: 'shows', because: [...sought, ...calledInCloud] }
    : undefined;

export const cloudProviderNodeName = cause({
  code: 'MU606',
  slug: 'cloud-provider-node-name',
  rung: 'admission',
  title: { en: 'the cloud provider uses another node name', zh: '云提供商使用了不同的节点名称' },
  frequency: 2,
  signs: {
    calledInCloud: {
      weight: 'context',
      phrases: [
        '(instance|server|vm|droplet|machine) name',
        '(server|vm|droplet|instance|machine) (is |was |)(called|named)',
        '(droplet|server|vm|instance) is ',
        'nova list',
        'openstack server list',
        'openstack server show',
        'in the (console|portal|cloud console|vCenter)',
        'in vCenter',
        'vmss name',
        '(实例|云主机|云服务器)名',
        'PrivateDnsName',
        'private DNS name',
        '--hostname-override',
      ],
      when: (_, { text }) => !/^(?:instance|server) name\S* not found/i.test(text),
    },
    sought: {
      weight: 'context',
      phrases: [
        'instance not found',
        'no longer present in cloud provider',
        'does not exist in the cloud provider',
        "doesn't exist in the cloud provider",
        'no (server|instance|droplet|vm) (named|with name|found)',
        'could not find (server|instance|vm|droplet)',
        '(VM|instance|server|droplet) not found',
        'failed to get instance',
        '找不到*(instance|实例|云主机|云服务器)',
        'Failed to find object',
        'No VM found',
        'not found in (vcenter|the cloud|openstack|aws|azure)',
      ],
    },
    compared: { weight: 'shows', phrases: [], together: ['cloud-knows-another-name'] },
    aws: {
      weight: 'names',
      phrases: [
        'node "{certificate}.{zone}.compute.internal" is not allowed to modify node',
        '.compute.internal" cannot modify node',
        'private DNS name',
        'private-dns-name',
        'hostnameType',
        'instance ID * node name',
        'resource name * node name',
        'ip-name',
        'node name * private DNS',
      ],
    },
    cloud: {
      weight: 'names',
      phrases: [
        '(node name|nodename|hostname) * cloud provider',
        'cloud provider * (node name|nodename|hostname|instance name)',
        '(openstack|aws|azure|gce|vsphere|ec2) * (node name|nodename|instance name|hostname|private dns)',
        'failed to get instanceID * instance not found',
        'Failed to get node name from cloud provider',
        'error fetching current node name from cloud provider',
        'failed to get external ID from cloud provider',
        'failed to get cloud provider node addresses',
        'could not find node by name',
        'VM * not found * node name',
        'hostname-override * cloud-provider',
        '--cloud-provider=aws * hostname-override',
        '--cloud-provider=openstack * hostname',
        'must match the instance name',
        'node name * (does not match|differs|mismatch|not match|different) * (instance|vm|cloud|dns)',
        '(instance|vm|server|droplet) name * (does not match|differs|mismatch|not match|different)',
        '(private DNS|private-dns|dns name) * (node name|hostname|not match)',
        'could not find (instance|vm|server) * (name|node)',
        'unable to find * (instance|vm|server) * name',
        'Unable to look up instance',
        'getting instance by node name',
        'hostname * (not|must) * (instance name|private dns|vm name)',
        'custom (hostname|dns) * (aws|cloud)',
        'cloud provider * not found * (node|instance)',
        '(云主机|实例|云服务器)*名*(不一致|不同|不匹配|不符)',
        '(节点名|主机名)*(实例名|云主机名|云服务器)*(不一致|不同|不匹配|不符)',
        '(instance|server|vm|droplet) name * (node name|node is|hostname)',
        '(resource name|RBN) * hostname',
        'Cannot find node * in cache',
      ],
    },
    provider: {
      weight: 'mentions',
      phrases: [
        '--cloud-provider=aws',
        '--cloud-provider=openstack',
        '--cloud-provider=vsphere',
        '--cloud-provider=azure',
        '--cloud-provider=gce',
        '.compute.internal',
        '.ec2.internal',
        'i-0',
      ],
    },
    unfound: {
      weight: 'points',
      phrases: [
        'PrivateDnsName',
        'Failed to get instance metadata',
        'failed to get node address from cloud provider',
        'failed to get instance ID from cloud provider',
        'instance not found',
        'failed to find instance',
        'unable to find instance',
      ],
    },
    usual: {
      weight: 'suggests',
      phrases: ['.compute.internal * is not allowed to modify node', '.ec2.internal * is not allowed to modify node'],
    },
  },
  weigh,
  state: judge,
  explains: ['register-failed', 'node-not-found', 'list-failed', 'lease-failed', 'kubelet-exits'],
  page: {
    en: {
      means:
        "With a cloud provider the node's name is what the provider says (on AWS the private DNS name, or since 1.24 possibly the instance id), and --hostname-override is ignored. If the certificate was made for the host name, or the control planes are of two versions with two rules, the name and the certificate differ, or the cloud finds no such instance.",
      check:
        '    curl -s http://169.254.169.254/latest/meta-data/local-hostname\n    hostname -f\n    openssl x509 -noout -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem',
      cure: "Let the host name be the provider's name (AWS: the private DNS name; OpenStack and vSphere: the name of the instance) before joining, or set it in kubeadm's nodeRegistration.name; bring all control planes to one version. A machine already joined under the wrong name is reset and joined again.",
    },
    zh: {
      means:
        '使用云提供商时，节点名称由云提供商决定（AWS 为私有 DNS 名称，1.24 起也可能是实例 ID），--hostname-override 会被忽略。若证书是按主机名签发的，或控制平面版本不一致导致命名规则不同，名称与证书就会不符，或云端找不到该实例。',
      check:
        '    curl -s http://169.254.169.254/latest/meta-data/local-hostname\n    hostname -f\n    openssl x509 -noout -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem',
      cure: '在加入前使主机名等于云提供商的名称（AWS：私有 DNS 名称；OpenStack 与 vSphere：实例名称），或在 kubeadm 的 nodeRegistration.name 中设置；将所有控制平面升级到同一版本。已以错误名称加入的机器需重置后重新加入。',
    },
  },
});
