// The kubelet keeps the name of its certificate, whatever the host is called, and the service proxy of the machine with it.
import type { Facts } from '../facts/facts.ts';
import type { Layout } from '../facts/kubelet.ts';
import { valueOf } from '../facts/reading.ts';
import { inDropIn, inVariable, isReadBy } from './flag-in-unit.ts';
import { isNodeName, proxySteps } from './proxy-name.ts';
import type { Remedy, Step } from './remedy.ts';
import { kubeletUnit } from './services.ts';

const nodeUser = 'system:node:';
const flag = 'hostname-override';
const variable = 'KUBELET_EXTRA_ARGS';

/** In the environment file where it stands, or where others are read from; else in a drop-in. */
const change = (facts: Facts, { flagsFile, flavour }: Layout, name: string): readonly Step[] | undefined => {
  const given = { flag, value: name };
  const settings = valueOf(facts.kubeletSettings);
  const place = settings?.places?.find((one) => one.flag === flag);
  if (place !== undefined) return [inVariable(place, given)];
  const start = valueOf(facts.kubeletStart);
  const usual = flagsFile === undefined ? undefined : { path: flagsFile, variable };
  if (start === undefined) return usual === undefined ? undefined : [inVariable(usual, given)];
  const isElsewhere = settings?.flags[flag] !== undefined;
  if (usual !== undefined && isReadBy(start, usual) && !isElsewhere) return [inVariable(usual, given)];
  return flavour === 'kubeadm' || flavour === 'hand' ? inDropIn(start, given, 'kubelet', variable) : undefined;
};

export const pinNodeName = (facts: Facts): readonly Remedy[] => {
  const name = valueOf(facts.clientCertificate)?.commonName.slice(nodeUser.length);
  const layout = valueOf(facts.layout);
  if (name === undefined || !isNodeName(name) || layout === undefined) return [];
  const title = { en: `keep the name ${name} by --hostname-override`, zh: `用 --hostname-override 固定名称 ${name}` };
  const unit = kubeletUnit(facts);
  const changed = change(facts, layout, name);
  if (changed === undefined) {
    const commands = [
      `--hostname-override=${name}   # in the unit of the kubelet, and of kube-proxy`,
      `systemctl daemon-reload && systemctl restart ${unit}`,
    ];
    return [{ name: 'pin-name', title, applicability: 'manual', steps: [], commands }];
  }
  const steps: readonly Step[] = [...changed, { kind: 'unit', unit, action: 'restart' }, ...(proxySteps(facts, name) ?? [])];
  return [{ name: 'pin-name', title, applicability: 'safe', steps }];
};
