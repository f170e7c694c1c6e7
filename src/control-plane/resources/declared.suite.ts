// For the tests of resources: runs a declaration's rules as the request's way does, and says what they said.
import assert from 'node:assert/strict';
import type { KubeObject } from '../../api/object.ts';
import type { FieldError } from '../../api/validation/field-error.ts';
import type { StoredResource, StrategyContext } from './resource.ts';

export const context: StrategyContext = {
  user: { name: 'jane', groups: ['system:authenticated'] },
  now: Date.parse('2026-01-02T03:04:05Z'),
  dryRun: false,
};

/** As it would be stored after a create. */
export const created = (declaration: StoredResource, sent: object): KubeObject => {
  const { kind, strategy } = declaration;
  const namespace = declaration.namespaced ? { namespace: 'default' } : {};
  const given = structuredClone(sent) as { metadata?: object };
  const object = { ...given, apiVersion: 'v1', kind, metadata: { name: 'x', ...namespace, ...given.metadata } } as KubeObject;
  strategy.defaults?.(object);
  strategy.prepareForCreate?.(object, context);
  return object;
};

const said = (errors: readonly FieldError[] = []): string[] => errors.map(({ field, message }) => `${field}: ${message}`);

/** Expected texts may leave out the end of a message. */
export const assertErrors = (actual: readonly string[], expected: readonly string[], what = ''): void => {
  const shortened = actual.map((text, index) => text.slice(0, expected[index]?.length ?? text.length));
  assert.deepEqual(shortened, expected, what);
};

export const createErrors = (declaration: StoredResource, sent: object): string[] =>
  said(declaration.strategy.validate?.(created(declaration, sent)));

/** `change` is applied to a copy of the stored object, as a client would. */
export const updated = <T extends KubeObject>(
  declaration: StoredResource,
  old: KubeObject,
  change: (object: T) => void,
  partial?: string,
): KubeObject => {
  const object = structuredClone(old);
  change(object as T);
  declaration.strategy.defaults?.(object);
  if (partial === undefined) declaration.strategy.prepareForUpdate?.(object, old, context);
  else declaration.partial?.[partial]?.prepareForUpdate(object, old, context);
  return object;
};

export const updateErrors = <T extends KubeObject>(
  declaration: StoredResource,
  old: KubeObject,
  change: (object: T) => void,
  partial?: string,
): string[] => {
  const { strategy } = declaration;
  const object = updated(declaration, old, change, partial);
  if (partial !== undefined) return said(declaration.partial?.[partial]?.validateUpdate?.(object, old));
  return said([...(strategy.validate?.(object) ?? []), ...(strategy.validateUpdate?.(object, old) ?? [])]);
};

/** What a table shows, by the column's name. */
export const rowOf = (declaration: StoredResource, object: KubeObject): Record<string, unknown> =>
  Object.fromEntries(
    declaration.columns.map((column) => [column.name, column.value(object, context.now, { heartbeatOf: () => context.now - 7_000 })]),
  );
