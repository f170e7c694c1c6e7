// Cloned machines share the identity by which the cluster (or its network) tells machines apart.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const others = valueOf(facts.otherNodes);
  const system = valueOf(facts.system);
  if (others === undefined || system === undefined) return undefined;
  const source = sourceOf(facts.otherNodes);
  const uuid = system.productUuid?.toLowerCase();
  const twin = others.find(
    (other) => other.machineId === system.machineId || (uuid !== undefined && uuid !== '' && other.systemUuid.toLowerCase() === uuid),
  );
  if (twin === undefined)
    return finding('excluded', source, 'no other Node has its machine id or UUID', '没有其他 Node 使用相同的 machine-id 或 UUID');
  return finding('supported', source, `Node ${twin.name} has the same machine id or UUID`, `Node ${twin.name} 的 machine-id 或 UUID 相同`);
};

/** Somebody says it, or one value stands there twice. */
const isTwice = (text: string): boolean => {
  if (
    /\b(?:same|identical|equal|duplicated?|shares?|twice|both (?:nodes|machines|hosts|servers|vms))\b(?!.{0,20}\bname)|\(both\)|相同|一样|重复|(?:没|未)(?:改|变|重新生成)|\b(?:both|two|all|three) (?:nodes|machines|vms|hosts|servers|clones)\b/i.test(
      text,
    )
  )
    return !/not (?:the )?(?:same|identical|equal)|\bpod\b/.test(text);
  const values =
    text.slice(0, 1_000).match(/(?<![\w-])[0-9a-f]{4,8}(?:[-:][0-9a-f]{2,4}){0,3}(?:\.{3}|…|-…|(?:[-:][0-9a-f]{2,12}){0,5})/gi) ?? [];
  const long = values.filter((value) => value.length >= 6 && /\d/.test(value) && /[a-f.…-]/i.test(value));
  return new Set(long).size < long.length;
};

export const duplicateProductUuid = cause({
  code: 'MU607',
  slug: 'duplicate-product-uuid',
  rung: 'admission',
  title: { en: 'cloned machines share one machine identity', zh: '克隆的机器具有相同的机器标识' },
  frequency: 1,
  signs: {
    twice: {
      weight: 'names',
      phrases: [
        'systemuuid',
        'product_uuid',
        'machine-id',
        'machineID',
        'machine id',
        'system-uuid',
        'mac address',
        'VtepMAC',
        'UUID',
        'MAC 地址',
        'providerID',
        'SMBIOS',
      ],
      when: (_, { text }) => isTwice(text),
    },
    compared: { weight: 'shows', phrases: [], together: ['one-id-on-two-machines'] },
    usual: {
      weight: 'suggests',
      phrases: [
        '(uuid|machine-id|MAC) * (cloned|clone|copied|template)',
        '(cloned|clone|copied|template) * (uuid|machine-id|MAC)',
        'systemd-machine-id-setup',
        '(product_uuid|machine-id|system-uuid) * (都|相同|一样|重复)',
      ],
    },
    named: {
      weight: 'names',
      phrases: [
        '(same|identical|duplicate) * (product_uuid|machine-id|mac address|uuid)',
        '(product_uuid|machine-id|mac address|uuid) * (same|identical|duplicate|equal|not unique|unique)',
        'same product_uuid',
        'product_uuid * same',
        'product uuid',
        'same UUID',
        'same machine-id',
        'same machine id',
        'duplicate machine-id',
        'identical machine-id',
        'machine-id * same',
        'machine-id * identical',
        'dmidecode -s system-uuid',
        'same MAC address',
        'duplicate MAC',
        'MAC addresses * same',
        'peer name collision',
        '相同的 MAC',
        'product_uuid 相同',
        'same * (product_uuid|machine-id|system-uuid)',
        '(cat|dmidecode) * product_uuid * (same|both|identical)',
        '(unset|default|empty|blank) SMBIOS',
        'SMBIOS * (unset|default|empty|blank)',
      ],
    },
    peers: {
      weight: 'points',
      phrases: [
        '克隆',
        'VMs were clones',
        'cloned from',
        'cloned VM',
        'cloned VMs',
        'same MAC',
        '/etc/machine-id',
        'product_uuid',
        'weave * collision',
        'local "{mac}" and remote "{mac}" peer names collision',
        'peer names collision',
        '(VM|vm) was copied',
        '"I moved it"',
        'already allocated * uuid',
        'uuid * already allocated',
      ],
    },
  },
  state: judge,
  explains: ['pods-pending', 'network-not-ready'],
  page: {
    en: {
      means:
        'Machines cloned from one image share product_uuid, machine-id or MAC addresses. Kubernetes and network plugins (weave, flannel, DHCP servers by machine-id) take them for one: peers collide, addresses are given twice, traffic goes to the wrong machine.',
      check: '    cat /sys/class/dmi/id/product_uuid\n    cat /etc/machine-id\n    ip -br link',
      cure: "Make them anew on the clone: `rm /etc/machine-id /var/lib/dbus/machine-id && systemd-machine-id-setup`, a new UUID and MAC in the hypervisor; then reset the network plugin's state and join again. Clean the image before the next cloning.",
    },
    zh: {
      means:
        '由同一镜像克隆的机器具有相同的 product_uuid、machine-id 或 MAC 地址。Kubernetes 与网络插件（weave、flannel，以及按 machine-id 分配地址的 DHCP）会将其视为同一台：对等体冲突、地址重复、流量发往错误的机器。',
      check: '    cat /sys/class/dmi/id/product_uuid\n    cat /etc/machine-id\n    ip -br link',
      cure: '在克隆机上重新生成：`rm /etc/machine-id /var/lib/dbus/machine-id && systemd-machine-id-setup`，在虚拟化平台上更换 UUID 与 MAC；随后清除网络插件状态并重新加入。下次克隆前先清理镜像。',
    },
  },
});
