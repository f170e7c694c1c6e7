// The kubelet keeps the name of its certificate, whatever the host is called.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy, Step } from './remedy.ts';

const nodeUser = 'system:node:';

export const pinNodeName = (facts: Facts): readonly Remedy[] => {
  const name = valueOf(facts.clientCertificate)?.commonName.slice(nodeUser.length);
  const layout = valueOf(facts.layout);
  if (name === undefined || name === '' || layout === undefined) return [];
  const title = { en: `keep the name ${name} by --hostname-override`, zh: `用 --hostname-override 固定名称 ${name}` };
  const file = layout.flagsFile;
  if (file === undefined) {
    const commands = [
      `--hostname-override=${name}   # in the unit of the kubelet, and of kube-proxy`,
      `systemctl daemon-reload && systemctl restart ${layout.unit ?? 'kubelet'}`,
    ];
    return [{ name: 'pin-name', title, applicability: 'manual', steps: [], commands }];
  }
  const steps: readonly Step[] = [
    {
      kind: 'edit-file',
      path: file,
      edit: { put: 'flag-in-variable', variable: 'KUBELET_EXTRA_ARGS', flag: 'hostname-override', value: name },
    },
    { kind: 'unit', unit: layout.unit ?? 'kubelet.service', action: 'restart' },
  ];
  return [{ name: 'pin-name', title, applicability: 'safe', steps }];
};
