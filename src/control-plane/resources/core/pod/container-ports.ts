// Ports of containers, and the host's ports they take.
import type { Container, ContainerPort } from '../../../../api/types/core.v1.generated.ts';
import { duplicate, type FieldError, invalidValue, required } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { portNameFaults, portNumberFaults } from '../../formats.ts';
import { each, faulty, oneOf } from '../../rules.ts';
import { supportedProtocols } from '../protocols.ts';

const validateName = (name: string, taken: Set<string>, field: string): FieldError[] => {
  if (name === '') return [];
  const faults = portNameFaults(name);
  if (faults.length > 0) return faulty(field, name, faults);
  if (taken.has(name)) return [duplicate(field, name)];
  taken.add(name);
  return [];
};

export const validatePorts = (ports: readonly Draft<ContainerPort>[] | undefined, field: string): FieldError[] => {
  const taken = new Set<string>();
  return each(ports, field, ({ name = '', containerPort = 0, hostPort = 0, protocol }, at) => [
    ...validateName(name, taken, `${at}.name`),
    ...(containerPort === 0
      ? [required(`${at}.containerPort`)]
      : faulty(`${at}.containerPort`, containerPort, portNumberFaults(containerPort))),
    ...(hostPort === 0 ? [] : faulty(`${at}.hostPort`, hostPort, portNumberFaults(hostPort))),
    ...oneOf(`${at}.protocol`, protocol, supportedProtocols),
  ]);
};

/** No two of these containers may want the same port of the host. */
export const hostPortConflicts = (containers: readonly Draft<Container>[], field: string): FieldError[] => {
  const taken = new Set<string>();
  return each(containers, field, ({ ports }, at) =>
    each(ports, `${at}.ports`, ({ protocol = '', hostIP = '', hostPort = 0 }, portField) => {
      if (hostPort === 0) return [];
      const claim = `${protocol}/${hostIP}/${hostPort}`;
      if (taken.has(claim)) return [duplicate(`${portField}.hostPort`, claim)];
      taken.add(claim);
      return [];
    }),
  );
};

export const hostNetworkPorts = (containers: readonly Draft<Container>[], field: string): FieldError[] =>
  each(containers, field, ({ ports }, at) =>
    each(ports, `${at}.ports`, ({ containerPort = 0, hostPort = 0 }, portField) =>
      containerPort === hostPort
        ? []
        : [invalidValue(`${portField}.containerPort`, containerPort, 'must match `hostPort` when `hostNetwork` is true')],
    ),
  );
