import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pod } from '../../../api/types/core.v1.generated.ts';
import { NodeGraph } from './node-graph.ts';

const pod = (name: string, nodeName: string, secret: string): Pod => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace: 'n' },
  spec: { nodeName, containers: [], volumes: [{ name: 'v', secret: { secretName: secret } }] },
  status: {},
});

test('`NodeGraph` relates a node to a secret until its last pod that refers to it is gone', () => {
  const graph = new NodeGraph();
  const related = (node: string): boolean => graph.relates(node, 'secret', 'n', 's');
  graph.put('1', pod('a', 'x', 's'));
  graph.put('2', pod('b', 'x', 's'));
  graph.put('3', pod('c', 'y', 's'));
  assert.deepEqual([related('x'), related('y'), related('z')], [true, true, false]);
  graph.remove('1');
  assert.equal(related('x'), true);
  graph.remove('2');
  graph.remove('2');
  assert.deepEqual([related('x'), related('y')], [false, true]);
});

test('`NodeGraph` relates nothing to nobody while a pod waits for its node', () => {
  const graph = new NodeGraph();
  graph.put('1', pod('a', '', 's'));
  assert.deepEqual([graph.relates('', 'secret', 'n', 's'), graph.isBound('1')], [false, false]);
  graph.put('1', pod('a', 'x', 's'));
  assert.deepEqual([graph.relates('x', 'secret', 'n', 's'), graph.relates('x', 'pod', 'n', 'a'), graph.isBound('1')], [true, true, true]);
});

test('`NodeGraph` keeps a pod apart from one of the same name made later', () => {
  const graph = new NodeGraph();
  graph.put('a@1', pod('a', 'x', 's'));
  graph.put('a@2', pod('a', 'y', 't'));
  graph.remove('a@1');
  assert.deepEqual([graph.relates('x', 'pod', 'n', 'a'), graph.relates('y', 'pod', 'n', 'a')], [false, true]);
});
