// Ports of a Service: named when there are several, and none twice.
import type { Service, ServicePort } from '../../../../api/types/core.v1.generated.ts';
import { duplicate, type FieldError, forbiddenField, invalidValue, required } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { portNumberFaults } from '../../formats.ts';
import { dnsLabel, each, faulty, oneOf, qualifiedName } from '../../rules.ts';
import { validatePort } from '../port.ts';
import { supportedProtocols } from '../protocols.ts';
import { isExternalName, isHeadless } from './kinds.ts';

const field = 'spec.ports';
const kubeletPort = 10250;

const validateName = (name: string, named: boolean, taken: Set<string>, at: string): FieldError[] => {
  if (name === '') return named ? [required(at)] : [];
  const errors = dnsLabel(at, name);
  if (taken.has(name)) errors.push(duplicate(at, name));
  taken.add(name);
  return errors;
};

/** Before any port is looked at. */
export const validatePortsAtAll = (service: Draft<Service>): FieldError[] =>
  (service.spec?.ports ?? []).length === 0 && !isHeadless(service) && !isExternalName(service) ? [required(field)] : [];

export const validateBalancedPorts = (ports: readonly Draft<ServicePort>[] | undefined): FieldError[] =>
  each(ports, field, ({ port }, at) =>
    port === kubeletPort ? [invalidValue(at, port, `may not expose port ${kubeletPort} externally since it is used by kubelet`)] : [],
  );

export const validateServicePorts = (ports: readonly Draft<ServicePort>[]): FieldError[] => {
  const taken = new Set<string>();
  return each(ports, field, ({ name = '', port = 0, protocol, targetPort, appProtocol }, at) => [
    ...validateName(name, ports.length > 1, taken, `${at}.name`),
    ...faulty(`${at}.port`, port, portNumberFaults(port)),
    ...oneOf(`${at}.protocol`, protocol, supportedProtocols),
    ...validatePort(targetPort, `${at}.targetPort`),
    ...(appProtocol === undefined ? [] : qualifiedName(`${at}.appProtocol`, appProtocol)),
  ]);
};

export const nodePortsWithoutUse = (ports: readonly Draft<ServicePort>[]): FieldError[] =>
  each(ports, field, ({ nodePort = 0 }, at) =>
    nodePort === 0 ? [] : [forbiddenField(`${at}.nodePort`, "may not be used when `type` is 'ClusterIP'")],
  );

/** By protocol and number. */
const repeated = (
  ports: readonly Draft<ServicePort>[],
  of: 'port' | 'nodePort',
  report: (port: Draft<ServicePort>, at: string) => FieldError,
) => {
  const taken = new Set<string>();
  return each(ports, field, (port, at) => {
    const number = port[of] ?? 0;
    if (of === 'nodePort' && number === 0) return [];
    const identity = `${port.protocol ?? ''}/${number}`;
    if (taken.has(identity)) return [report(port, at)];
    taken.add(identity);
    return [];
  });
};

export const repeatedPorts = (ports: readonly Draft<ServicePort>[]): FieldError[] => [
  ...repeated(ports, 'nodePort', ({ nodePort }, at) => duplicate(`${at}.nodePort`, nodePort)),
  ...repeated(ports, 'port', ({ protocol, port }, at) => duplicate(at, { protocol, port })),
];
