// Two machines with a real sshd between them: one that is examined, and one where somebody types.
import { until } from '../muster-process.ts';
import type { Machine } from '../machines/machine.ts';
import type { Site } from '../machines/site.ts';

const keys = '/root/.ssh';
const kubeletConfig = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nresolvConf: /etc/resolv.conf\n';

export interface SshNode {
  readonly node: Machine;
  readonly operator: Machine;
}

const sshd = async (node: Machine, publicKey: string): Promise<void> => {
  await node.run(['sh', '-c', `rm -rf ${keys} && mkdir -m 700 ${keys} /etc/ssh/own && ssh-keygen -qt ed25519 -N '' -f /etc/ssh/own/key`]);
  await node.write(`${keys}/authorized_keys`, publicKey, '600');
  const lines = ['Port 22', 'Port 2222', 'HostKey /etc/ssh/own/key', 'PermitRootLogin prohibit-password', 'PasswordAuthentication no'];
  await node.write('/etc/ssh/own/sshd_config', `${[...lines, 'UsePAM no', 'MaxStartups 100'].join('\n')}\n`);
  await node.run(['mkdir', '-p', '/run/sshd']);
  node.spawn(['/usr/sbin/sshd', '-D', '-f', '/etc/ssh/own/sshd_config']);
  await until('sshd', async () => (await node.run(['ss', '-Hlt'])).includes(':2222'));
};

/** The operator's ssh knows the node as `edge`, with its key and its host key. */
export const sshNode = async (site: Site): Promise<SshNode> => {
  const node = await site.machine('edge-7');
  const operator = await site.machine('desk');
  await operator.run(['sh', '-c', `rm -rf ${keys} && mkdir -m 700 ${keys} && ssh-keygen -qt ed25519 -N '' -f ${keys}/own`]);
  await sshd(node, await operator.read(`${keys}/own.pub`));
  const hostKey = await node.read('/etc/ssh/own/key.pub');
  await operator.write(`${keys}/known_hosts`, `${node.address},edge-key ${hostKey}[${node.address}]:2222 ${hostKey}`, '600');
  await operator.write(`${keys}/config`, `Host edge\n  HostName ${node.address}\n  User root\n  IdentityFile ${keys}/own\n`, '600');
  return { node, operator };
};

/** A kubelet that will not start: the file of name servers that it is told to use is not there. */
export const breakResolver = async (node: Machine): Promise<void> => {
  await node.write('/var/lib/kubelet/config.yaml', kubeletConfig);
  await node.run(['rm', '-f', '/etc/resolv.conf']);
};

/** Who logs in with the operator's key, and what sudo lets him do; undefined: nothing. */
export const ordinaryUser = async (node: Machine, name: string, rule: string | undefined): Promise<void> => {
  const own = `/home/${name}/.ssh`;
  await node.run([
    'sh',
    '-ec',
    `id ${name} || useradd -m -s /bin/sh ${name}; usermod -p '*' ${name}; mkdir -p ${own}; cp ${keys}/authorized_keys ${own}/; chown -R ${name} ${own}`,
  ]);
  const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  await node.write(
    '/etc/sudoers',
    `Defaults secure_path=${path}\nroot ALL=(ALL) ALL\n${rule === undefined ? '' : `${name} ${rule}\n`}`,
    '440',
  );
};
