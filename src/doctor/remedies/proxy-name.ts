// The service proxy looks for the Node under the name that the kubelet registered.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import { inDropIn, inVariable, isReadBy } from './flag-in-unit.ts';
import type { Remedy, Step } from './remedy.ts';

const usualFile = '/etc/kubernetes/proxy';
const flag = 'hostname-override';

/** What may stand in a unit as it is. */
export const isNodeName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/.test(name);

/** In its configuration file, in the environment file that its unit reads, else in a drop-in. */
const change = (facts: Facts, name: string): readonly Step[] | undefined => {
  const start = valueOf(facts.kubeProxyStart);
  const { argumentsIn, configFile, isConfigRead, namedBy } = valueOf(facts.kubeProxy) ?? {};
  const given = { flag, value: name };
  if (configFile !== undefined && isConfigRead === true && namedBy !== 'flag') {
    return [{ kind: 'edit-file', path: configFile, edit: { put: 'yaml-value', path: ['hostnameOverride'], value: name } }];
  }
  const usual = argumentsIn === undefined ? undefined : { path: usualFile, variable: argumentsIn };
  if (usual !== undefined && (start === undefined || isReadBy(start, usual))) return [inVariable(usual, given)];
  return start === undefined ? undefined : inDropIn(start, given, 'kube-proxy', argumentsIn ?? 'KUBE_PROXY_ARGS');
};

const steps = (facts: Facts, name: string): readonly Step[] | undefined => {
  const changed = change(facts, name);
  return changed === undefined ? undefined : [...changed, { kind: 'unit', unit: 'kube-proxy.service', action: 'restart' }];
};

/** Where it is a unit of the machine and would look for another; a pod of a DaemonSet is told its node's name. */
export const proxySteps = (facts: Facts, name: string): readonly Step[] | undefined =>
  facts.kubeProxyStart.known && valueOf(facts.kubeProxy)?.hostnameOverride !== name ? steps(facts, name) : undefined;

export const nameProxy = (facts: Facts): readonly Remedy[] => {
  const name = valueOf(facts.nodeName);
  if (name === undefined || !isNodeName(name)) return [];
  const title = { en: `give kube-proxy the name ${name}`, zh: `为 kube-proxy 指定名称 ${name}` };
  const found = steps(facts, name);
  if (found === undefined) {
    const commands = [`--hostname-override=${name}   # in the unit or the configuration of kube-proxy`, 'systemctl restart kube-proxy'];
    return [{ name: 'same-name', title, applicability: 'manual', steps: [], commands }];
  }
  return [{ name: 'same-name', title, applicability: 'safe', steps: found }];
};
