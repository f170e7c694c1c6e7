import { test } from 'node:test';
import type { RuntimeClass } from '../../../api/types/node.v1.generated.ts';
import { assertErrors, created, createErrors, updateErrors } from '../declared.suite.ts';
import { runtimeClasses } from './runtime-class.ts';

test('`runtimeClasses` say what is wrong', () => {
  const scheduling = { nodeSelector: { 'a b': 'c' }, tolerations: [{ key: 'a' }, { key: 'a' }, { operator: 'X' }] };
  assertErrors(createErrors(runtimeClasses, { handler: 'A_', overhead: { podFixed: { cpu: '-1' } }, scheduling }), [
    'handler: Invalid value: "A_": a lowercase RFC 1123 label',
    'overhead.limits[cpu]: Invalid value: "-1": must be greater than or equal to 0',
    'scheduling.nodeSelector: Invalid value: "a b": name part',
    'scheduling.tolerations.tolerations[2].operator: Invalid value: "X": operator must be Exists when `key` is empty',
    'scheduling.tolerations.tolerations[2].operator: Unsupported value: "X": supported values: "Equal", "Exists"',
    'scheduling.tolerations[1]: Duplicate value: {"key":"a"}',
  ]);
});

test('`runtimeClasses` keep their handler', () => {
  const old = created(runtimeClasses, { handler: 'a' });
  assertErrors(
    updateErrors<RuntimeClass>(runtimeClasses, old, (object) => (object.handler = 'b')),
    ['handler: Invalid value: "b": field is immutable'],
  );
});
