// Probes and lifecycle hooks: each says one way to ask or act.
import type { HTTPGetAction, Lifecycle, LifecycleHandler, Probe } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, forbiddenField, invalidValue, notSupported, required } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { httpHeaderNameFaults, portNumberFaults } from '../../formats.ts';
import { faulty, nonNegative, requireText } from '../../rules.ts';
import { validatePort } from '../port.ts';

const schemes: readonly string[] = ['HTTP', 'HTTPS'];

type Handler = Pick<Draft<Probe> & Draft<LifecycleHandler>, 'exec' | 'httpGet' | 'tcpSocket' | 'grpc' | 'sleep'>;

const httpGet = ({ path, port, scheme = '', httpHeaders = [] }: Draft<HTTPGetAction>, field: string): FieldError[] => [
  ...requireText(`${field}.path`, path),
  ...validatePort(port, `${field}.port`),
  ...(schemes.includes(scheme) ? [] : [notSupported(`${field}.scheme`, scheme, schemes)]),
  ...httpHeaders.flatMap(({ name = '' }) => faulty(`${field}.httpHeaders`, name, httpHeaderNameFaults(name))),
];

type Check = (handler: Handler, field: string) => FieldError[];

const checks: readonly (readonly [keyof Handler, Check])[] = [
  ['exec', ({ exec }, field) => ((exec?.command ?? []).length === 0 ? [required(`${field}.command`)] : [])],
  ['httpGet', (handler, field) => (handler.httpGet === undefined ? [] : httpGet(handler.httpGet, field))],
  ['tcpSocket', ({ tcpSocket }, field) => validatePort(tcpSocket?.port, `${field}.port`)],
  ['grpc', ({ grpc }, field) => faulty(`${field}.port`, grpc?.port ?? 0, portNumberFaults(grpc?.port ?? 0))],
  ['sleep', ({ sleep }, field) => nonNegative(`${field}.seconds`, sleep?.seconds)],
];

const validateHandler = (handler: Handler, field: string): FieldError[] => {
  const given = checks.filter(([name]) => handler[name] !== undefined);
  if (given.length === 0) return [required(field, 'must specify a handler type')];
  return given.flatMap(([name, check], index) =>
    index === 0 ? check(handler, `${field}.${name}`) : [forbiddenField(`${field}.${name}`, 'may not specify more than 1 handler type')],
  );
};

export const validateProbe = (probe: Draft<Probe> | undefined, field: string): FieldError[] =>
  probe === undefined
    ? []
    : [
        ...validateHandler(probe, field),
        ...nonNegative(`${field}.initialDelaySeconds`, probe.initialDelaySeconds),
        ...nonNegative(`${field}.timeoutSeconds`, probe.timeoutSeconds),
        ...nonNegative(`${field}.periodSeconds`, probe.periodSeconds),
        ...nonNegative(`${field}.successThreshold`, probe.successThreshold),
        ...nonNegative(`${field}.failureThreshold`, probe.failureThreshold),
      ];

/** Liveness and startup probes: one success is enough. */
export const validateDecisiveProbe = (probe: Draft<Probe> | undefined, field: string): FieldError[] => {
  const errors = validateProbe(probe, field);
  const threshold = probe?.successThreshold ?? 0;
  if (probe !== undefined && threshold !== 1) errors.push(invalidValue(`${field}.successThreshold`, threshold, 'must be 1'));
  return errors;
};

export const validateLifecycle = (lifecycle: Draft<Lifecycle> | undefined, field: string): FieldError[] => [
  ...(lifecycle?.postStart === undefined ? [] : validateHandler(lifecycle.postStart, `${field}.postStart`)),
  ...(lifecycle?.preStop === undefined ? [] : validateHandler(lifecycle.preStop, `${field}.preStop`)),
];
