// What a container gets when its author did not say.
import type { Container, EnvVar, HTTPGetAction, Probe } from '../../../../api/types/core.v1.generated.ts';
import type { Draft } from '../../draft.ts';
import { fill } from '../../fill.ts';
import { tagOf } from './image-name.ts';

const defaultHttpGet = (action: Draft<HTTPGetAction> | undefined): void => {
  fill(action, 'path', '/');
  fill(action, 'scheme', 'HTTP');
};

const orWhenZero = (value: number | undefined, fallback: number): number => (value === undefined || value === 0 ? fallback : value);

const defaultProbe = (probe: Draft<Probe> | undefined): void => {
  if (probe === undefined) return;
  probe.timeoutSeconds = orWhenZero(probe.timeoutSeconds, 1);
  probe.periodSeconds = orWhenZero(probe.periodSeconds, 10);
  probe.successThreshold = orWhenZero(probe.successThreshold, 1);
  probe.failureThreshold = orWhenZero(probe.failureThreshold, 3);
  fill(probe.grpc, 'service', '');
  defaultHttpGet(probe.httpGet);
};

const defaultSource = (variable: Draft<EnvVar>): void => {
  const { fieldRef, resourceFieldRef } = variable.valueFrom ?? {};
  fill(fieldRef, 'apiVersion', 'v1');
  fill(resourceFieldRef, 'divisor', '0');
};

const requestLimits = (container: Draft<Container>): void => {
  const limits = container.resources?.limits;
  if (container.resources === undefined || limits === undefined) return;
  container.resources.requests = { ...limits, ...container.resources.requests };
};

export const defaultContainer = (container: Draft<Container>, requests: 'requests follow limits' | 'requests stand alone'): void => {
  container.resources ??= {};
  if (requests === 'requests follow limits') requestLimits(container);
  fill(container, 'imagePullPolicy', tagOf(container.image ?? '') === 'latest' ? 'Always' : 'IfNotPresent');
  fill(container, 'terminationMessagePath', '/dev/termination-log');
  fill(container, 'terminationMessagePolicy', 'File');
  for (const port of container.ports ?? []) fill(port, 'protocol', 'TCP');
  for (const variable of container.env ?? []) defaultSource(variable);
  defaultProbe(container.livenessProbe);
  defaultProbe(container.readinessProbe);
  defaultProbe(container.startupProbe);
  defaultHttpGet(container.lifecycle?.postStart?.httpGet);
  defaultHttpGet(container.lifecycle?.preStop?.httpGet);
};
