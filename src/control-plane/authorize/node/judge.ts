// What is said of a node's request to one kind of object. Nothing is denied outright: a policy may still allow it.
import type { Attributes, Decision } from '../../attributes.ts';

export type Judge = (node: string, attributes: Attributes) => Decision;

export const allowed: Decision = { kind: 'allow', reason: '' };
export const silent: Decision = { kind: 'no-opinion', reason: '' };
export const because = (reason: string): Decision => ({ kind: 'no-opinion', reason });

export const changes = ({ verb }: Attributes): boolean => verb === 'update' || verb === 'patch';
export const reads = ({ verb }: Attributes): boolean => verb === 'get' || verb === 'list' || verb === 'watch';
