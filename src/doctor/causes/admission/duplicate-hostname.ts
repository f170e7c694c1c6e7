// Two machines use one node name: they overwrite each other, or the second is refused.
import { anotherName } from '../../remedies/another-name.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, serverNow, sourceOf } from '../finding.ts';
import { anotherLives } from '../other-machine.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { nameOfItsOwn } from '../../remedies/node-password.ts';

/** k3s and RKE2 refuse the second machine by its password: then its kubelet never ran, and whoever renews is another. */
const judgePassword = (facts: Facts): Finding | undefined => {
  const other = anotherLives(facts);
  const source = sourceOf(facts.leaseRenewed);
  if (other === 'no') return finding('excluded', source, 'no other machine renews the lease of this name', '没有其他机器续期该名称的租约');
  const node = valueOf(facts.node);
  const which = node?.addresses.find(({ type }) => type === 'InternalIP')?.address ?? node?.machineId ?? '';
  const en = `the server remembers the password of another machine, ${which}`;
  const zh = `服务器记录的是另一台机器 ${which} 的密码`;
  return other === 'yes'
    ? finding('proved', source, `${en}, which renews the lease of this name`, `${zh}，且该机器正在续期该名称的租约`)
    : finding('supported', source, en, zh);
};

const judge = (facts: Facts): Finding | undefined => {
  if (valueOf(facts.k3s)?.remembered?.matches === false && valueOf(facts.kubeletHealth)?.ok !== true) return judgePassword(facts);
  const node = valueOf(facts.node);
  const system = valueOf(facts.system);
  if (node === undefined || system === undefined || node.machineId === '') return undefined;
  const source = sourceOf(facts.node);
  if (node.machineId === system.machineId) return finding('excluded', source, 'the Node is of this machine', '该 Node 属于本机');
  const renewed = valueOf(facts.leaseRenewed);
  const now = serverNow(facts);
  const lives = renewed !== undefined && now !== undefined && Math.abs(now - renewed) < 60_000;
  const en = `Node ${node.name} is of machine ${node.machineId}, this is ${system.machineId}${lives ? ', and its lease is renewed' : ''}`;
  const zh = `Node ${node.name} 属于机器 ${node.machineId}，本机为 ${system.machineId}${lives ? '，且其租约仍在续期' : ''}`;
  return finding(lives ? 'proved' : 'supported', source, en, zh);
};

/** The password does not fit, and another machine is said to bear the name. */
const weigh = ({ refused, another }: HeardBySign<'refused' | 'another'>): Verdict | undefined =>
  refused.length > 0 && another.length > 0 ? { weight: 'shows', because: [...refused, ...another] } : undefined;

export const duplicateHostname = cause({
  code: 'MU602',
  slug: 'duplicate-hostname',
  rung: 'admission',
  title: { en: 'two machines use the same node name', zh: '两台机器使用同一节点名称' },
  frequency: 2,
  signs: {
    refused: {
      weight: 'context',
      phrases: ['Node password rejected', 'unable to verify password for node', 'unable to verify hash for node'],
    },
    another: {
      weight: 'context',
      phrases: [
        'another (pi|machine|node|vm|server|agent|board|host)',
        'other (pi|machine|node|vm|server|agent|board|host)',
        '(two|both|three) (pis|machines|nodes|vms|servers|agents|boards|hosts)',
        'same image',
        'two agents',
        'second (pi|machine|node|vm|server|agent|board|host)',
        '两台',
        '另一台',
      ],
      when: (_, { text }) =>
        /\b(?:same|one|identical)\b|hostname|host name|named|called|image|clone|主机名|同名|镜像|克隆/i.test(text) &&
        !/password rejected|reinstall|rebuil|重装/i.test(text),
    },
    usual: {
      weight: 'suggests',
      phrases: [
        '两台 * (主机名|hostname|同名)',
        'both * (named|called)',
        '(second|other) (node|worker|machine|agent) * (overwrites|replaces|kicks|takes over)',
        'duplicate node name found',
      ],
    },
    compared: { weight: 'shows', phrases: [], together: ['one-name-on-two-machines'] },
    named: {
      weight: 'names',
      // A machine that was made anew keeps its own name.
      when: (_, { text }) => !/re-?install|rebuil|re-?flash|fresh|new disk|re-?imaged|重装|重建/i.test(text),
      phrases: [
        '[MU602]',
        'same hostname',
        'same host name',
        'same hostnames',
        'identical hostname',
        'identical hostnames',
        'duplicate hostnames',
        'duplicated hostname',
        'same node name',
        'same name * both',
        'both * hostname',
        'hostname * both',
        'hostnames are not unique',
        'hostname is not unique',
        'A node named * already exists',
        'a Node with name "{name}" and status "Ready" already exists in the cluster',
        'with status "Ready" already exists in the cluster',
        'server and agent hostname',
        'hostname of both',
        'all nodes * localhost',
        'all machines * same',
        '主机名重复',
        '主机名相同',
        '相同的主机名',
        '同名',
        '主机名一样',
        '(没有|没|未)(改|修改|改过)*(主机名|hostname)',
        'renewed by (two|both) (machines|nodes|kubelets)',
      ],
    },
    rejected: {
      weight: 'names',
      phrases: ['Node password rejected, duplicate hostname or contents of', 'unable to verify password for node'],
    },
    taken: {
      weight: 'names',
      // A clone whose name was changed, and whose identifiers were not.
      when: (_, { text }) =>
        !/node-password|销毁|\buuid|uuid\b|machine-id|\bmac\b|systemUUID:/i.test(text) || /alternat|flips|changes|switches/i.test(text),
      phrases: [
        '(同一|相同)*(镜像|模板)*(刷|克隆|装|做)',
        '(two|both|three|several) * (cards|boards|boxes|pis|machines|nodes|vms) * (same|one) (image|template|snapshot)',
        '(both|two|all|three) * (named|called) (ubuntu|debian|localhost|raspberrypi|centos|vm|node)',
        '(two|both|three) (vps|vms|machines|servers|boards|boxes|pis) * (named|called|same name)',

        '(主机名|hostname) * (重复|一样|相同|冲突)',
        'hostname * (raspberrypi|localhost|ubuntu|debian) * (both|all|every|each)',
        'localhost.localdomain * (both|all|every|each)',
        '(nodes|machines) * (have|has|share|carry|named) the same (host|name)',
        'hostname * already (exists|taken|used|registered)',
        'node name * already (exists|taken|used|registered)',
        '(same|identical|one) (hostname|host name|name) * (two|both|three|all|multiple|several) (nodes|machines|hosts|servers|vms|workers)',
        '(two|both|three|all|multiple|several) (nodes|machines|hosts|servers|vms|workers|pis) * (same|identical|one) * name',
        'Failed to start agent (node.crt) 403 forbidden',
        'node.crt * 403',
        'unable to verify password for node * another',
        '(shows|show|lists|list|see) (one|only one|a single|just one) (node|worker|agent|machine|entry) only',
        '(shows|show|lists|list|see) (only one|a single|just one) (node|worker|agent|machine|entry)',
        'INTERNAL-IP * (changes|flaps|alternates|jumps|keeps changing|switches)',
        '(hostname|name) * (cloned|same image|same template|golden image|sd card image)',
        '(cloned|same image|same template|golden image) * (hostname|name)',
        '(nodes|machines|workers) * called (raspberrypi|localhost|ubuntu|debian)',
        'hostnamectl * (both|each|every|same)',
        '(主机名|hostname) * (都是|都叫|同样|相同)',
        '只显示一个',
        '只有一个节点',
        'INTERNAL-IP * (flips|flaps|alternates)',
        '(flips|flaps|alternates|jumps) between {ip}',
        '(lists|list|shows|show) only (one|a single)',
        '(uid|systemUUID|machineID) * (alternates|flips|changes|switches)',
        '(second|other|next) join * (replaced|replaces|overwrote|overwrites|took over)',
        'gives every (box|machine|node|vm|server|host) the (same |)name',
        '(两台|三台|多台|所有)*(主机名|hostname)*(都|一样|相同|localhost)',
        '(only one|a single|just one) (worker|node|agent) * (two|three|although|of)',
        '(uname -n|hostname)* on both',
        '(uname -n|hostname)*(both|each) (machine|node|host|say|show|give|print)',
        'uname -n * (both|all|every|each|same)',
        '(all|both|every) (vms|machines|nodes|servers|guests) (got|get|have) (the |)* (hostname|host name)',
        '(two|three|all|both) * (guests|vms|machines|lxcs|nodes|servers) * (came from|come from|were made from|made from|cloned from) (the same|one) * template',
      ],
    },
    seen: {
      weight: 'points',
      phrases: [
        'not a unique',
        'INTERNAL-IP (flaps|changes|jumps|alternates)',
        '(new|second|other) node * (replaces|replaced|overwrites|overwrote)',
        'hostname * already',
        'only one record',
        'nodes actually joined',
        'duplicate hostname',
        'unique hostname',
        'default hostname',
        'one record',
        'only one node',
        'only one of them',
        'shows only',
        'only shows one',
        'node keeps switching',
        'changes its address',
        'address appears under the same name',
        'node disappears',
      ],
    },
    shown: {
      weight: 'mentions',
      phrases: ['kubectl get nodes', 'uname -a', 'hostnamectl', '@raspberrypi:', '@localhost ', '@ubuntu:', '@debian:'],
    },
    returns: {
      weight: 'names',
      phrases: ['INTERNAL-IP', 'InternalIP'],
      when: (_, { text }) =>
        /\b((?:\d{1,3}\.){3}\d{1,3})\b.{1,60}\b(?!\1\b)(?:\d{1,3}\.){3}\d{1,3}\b.{1,60}\b\1\b/.test(text.slice(0, 400)),
    },
    members: {
      weight: 'names',
      phrases: ['initial-cluster='],
      when: (_, { text }) => /[=,]([\w.-]{1,253})=https?:\/\/([\d.]{7,15}):\d.{0,200}?,\1=https?:\/\/(?!\2:)/.test(text.slice(0, 2_000)),
    },
  },
  weigh,
  state: judge,
  remedies: (facts) => [...nameOfItsOwn(facts), ...anotherName(facts)],
  explains: ['register-failed', 'unauthorized', 'node-not-found', 'server-not-ready'],
  rivals: [
    {
      slug: 'node-password-mismatch',
      question: {
        en: "does the Node's lease still renew, and is its machine another one? (kubectl -n kube-node-lease get lease NAME, kubectl get node NAME -o wide): renewing means a duplicate name, stale means this machine was rebuilt",
        zh: '该 Node 的租约是否仍在续期，且对应另一台机器？（kubectl -n kube-node-lease get lease NAME，kubectl get node NAME -o wide）：仍在续期则为名称重复，已停止则为本机重装',
      },
    },
  ],
  page: {
    en: {
      means:
        'The node name is the host name in lower case unless told otherwise. Two machines with one name (a common image, the default name of a board) write the same Node and lease in turns: only one is shown, its address jumps. kubeadm and k3s refuse the second one.',
      check:
        '    hostname\n    kubectl get node NAME -o jsonpath={.status.nodeInfo.machineID}\n    cat /etc/machine-id\n    kubectl get nodes -o wide',
      cure: "Give this machine a name of its own (`hostnamectl set-hostname NAME`, cloud-init's preserve_hostname) and join again; on k3s --node-name or --with-node-id. Delete nothing of the other machine's. If the old Node is this machine's own former one, delete it and join.",
    },
    zh: {
      means:
        '除非另行指定，节点名称为小写的主机名。两台同名机器（相同镜像、开发板默认名称）会轮流写入同一 Node 与租约：只显示一个节点，地址来回变化。kubeadm 与 k3s 会拒绝第二台。',
      check:
        '    hostname\n    kubectl get node NAME -o jsonpath={.status.nodeInfo.machineID}\n    cat /etc/machine-id\n    kubectl get nodes -o wide',
      cure: '为本机设置独立名称（`hostnamectl set-hostname NAME`，cloud-init 的 preserve_hostname）后重新加入；k3s 使用 --node-name 或 --with-node-id。不要删除另一台机器的任何内容。若旧 Node 就是本机以前的节点，则删除后重新加入。',
    },
  },
});
