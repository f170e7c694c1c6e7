// The service proxy looks for the Node under the name that the kubelet registered.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy } from './remedy.ts';

const usualFile = '/etc/kubernetes/proxy';

/** By hand: KUBE_PROXY_ARGS in a file that the unit of kube-proxy reads. */
export const nameProxy = (facts: Facts): readonly Remedy[] => {
  const name = valueOf(facts.nodeName);
  const place = valueOf(facts.kubeProxy)?.argumentsIn;
  if (name === undefined) return [];
  const title = { en: `give kube-proxy the name ${name}`, zh: `为 kube-proxy 指定名称 ${name}` };
  if (place === undefined) {
    const commands = [`--hostname-override=${name}   # in the unit or the configuration of kube-proxy`, 'systemctl restart kube-proxy'];
    return [{ name: 'same-name', title, applicability: 'manual', steps: [], commands }];
  }
  const edit = { put: 'flag-in-variable', variable: place, flag: 'hostname-override', value: name } as const;
  const steps = [
    { kind: 'edit-file', path: usualFile, edit },
    { kind: 'unit', unit: 'kube-proxy.service', action: 'restart' },
  ] as const;
  return [{ name: 'same-name', title, applicability: 'safe', steps }];
};
