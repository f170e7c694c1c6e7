// The kernel has no vxlan (or dummy, or tun) device: mostly a small board whose extra modules were not installed.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';

/** Its device is made before any pod: where it is, nothing lacks. */
const hasDevice = (facts: Facts): boolean => valueOf(facts.links)?.some(({ kind }) => kind === 'vxlan') === true;

const usesFlannel = (facts: Facts): boolean => valueOf(facts.cniConfig)?.files.some(({ plugins }) => plugins.includes('flannel')) === true;

const judgeState = (facts: Facts): Finding | undefined => {
  const can = valueOf(facts.vxlan);
  if (hasDevice(facts)) return finding('excluded', sourceOf(facts.links), 'there is a VXLAN device', '已有 VXLAN 设备');
  if (can === undefined) return undefined;
  const source = sourceOf(facts.vxlan);
  if (can) return finding('excluded', source, 'the kernel has the module vxlan', '内核有 vxlan 模块');
  return usesFlannel(facts) ? finding('supported', source, 'the kernel finds no module vxlan', '内核找不到 vxlan 模块') : undefined;
};

export const kernelVxlanMissing = cause({
  code: 'MU120',
  slug: 'kernel-vxlan-missing',
  rung: 'host',
  title: { en: 'the kernel lacks the module for VXLAN', zh: '内核缺少 VXLAN 模块' },
  frequency: 2,
  signs: {
    searched: { weight: 'names', phrases: [], together: ['no-vxlan-module'] },
    named: {
      weight: 'names',
      phrases: [
        'operation not supported* (vxlan|flannel)',
        '(vxlan|flannel)* operation not supported',
        'Error registering network: operation not supported',
        'failed to create vxlan',
        'failed to ensure vxlan',
        '(vxlan|modprobe)* Module vxlan not found',
        'Module vxlan not found',
        'FATAL: Module vxlan',
        '(creating|create|add|adding|setup|set up|setting up) * vxlan * (not supported|unsupported|operation not|unknown device type)',
        'vxlan (is |was |)(not supported|missing|not available|not loaded|unsupported|not found|module missing)',
        '(no|missing|lacks|without|enable) * vxlan * (module|support|kernel)',
        'CONFIG_VXLAN',
        'linux-modules-extra',
        'linux-image-extra',
        'kernel-modules-extra',
        'no flannel.1',
        'Unknown device type',
        'Failed to create vxlan device',
        'linux-modules-extra-raspi',
        'failed to create VXLAN',
        'vxlan * operation not supported',
        'modprobe vxlan* (not found|FATAL|failed)',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        'operation not supported',
        'flannel.1* does not exist',
        'Device "flannel.1" does not exist',
        'vxlan module',
        'modprobe vxlan',
        'Failed to load kernel module vxlan',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['flannel.1', 'vxlan'] },
  },
  state: judgeState,
  explains: ['network-not-ready', 'node-not-ready', 'sandbox-failed', 'pods-pending'],
  page: {
    en: {
      means:
        'flannel, Calico and Cilium in VXLAN mode make a device of that kind. Ubuntu for Raspberry Pi from 21.10 on, slim cloud kernels and home-built ones keep the module in an extra package or lack it, and making the device fails with "operation not supported".',
      check: '    modprobe vxlan; ip link add test0 type vxlan id 42 dev lo dstport 4789; ip link del test0',
      cure: 'Install the extra modules (`apt install linux-modules-extra-raspi`, `linux-modules-extra-$(uname -r)`; `dnf install kernel-modules-extra`) and reboot; or use another backend (host-gw, wireguard-native).',
    },
    zh: {
      means:
        'flannel、Calico、Cilium 的 VXLAN 模式需要创建该类设备。树莓派版 Ubuntu 21.10 及以后、精简的云内核与自编译内核常把该模块放在附加软件包中或根本没有，创建设备时报「operation not supported」。',
      check: '    modprobe vxlan; ip link add test0 type vxlan id 42 dev lo dstport 4789; ip link del test0',
      cure: '安装附加模块（`apt install linux-modules-extra-raspi`、`linux-modules-extra-$(uname -r)`；`dnf install kernel-modules-extra`）后重启；或改用其他后端（host-gw、wireguard-native）。',
    },
  },
});
