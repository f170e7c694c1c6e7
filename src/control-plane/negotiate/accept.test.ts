import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { negotiate, negotiateOrJson } from './accept.ts';

suite('`negotiate`', () => {
  test('answers JSON when nothing is asked for', () => {
    assert.equal(negotiate(undefined).encoding, 'json');
    assert.equal(negotiate('*/*').encoding, 'json');
  });

  test("takes the first clause it knows, as the kubelet's protobuf", () => {
    assert.equal(negotiate('application/vnd.kubernetes.protobuf, */*').encoding, 'protobuf');
    assert.equal(negotiate('text/html, application/yaml').encoding, 'yaml');
  });

  test('makes a Table of the version asked for, as kubectl get wants it', () => {
    const form = negotiate(
      'application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json',
    );
    assert.deepEqual([form.shape, form.metaVersion], ['table', 'v1']);
  });

  test('passes over a shape or a group it does not know', () => {
    assert.equal(negotiate('application/json;as=Picture;v=v1;g=meta.k8s.io,application/json').shape, 'object');
    assert.equal(negotiate('application/json;as=Table;v=v1;g=other.io,application/json').shape, 'object');
    assert.equal(negotiate('application/json;as=__proto__;v=v1;g=meta.k8s.io,application/json').shape, 'object');
  });

  test('refuses with 406 when nothing fits, but not for what must be answered anyway', () => {
    assert.throws(() => negotiate('text/html'), { code: 406, reason: 'NotAcceptable' });
    assert.equal(negotiateOrJson('text/html').encoding, 'json');
  });
});
