// What is read of a control plane on this machine: the manifests from which its parts are started, and the names of etcd's files.
import type { Reading } from './reading-list.ts';

export const manifestFolder = '/etc/kubernetes/manifests';
export const etcdFolder = '/var/lib/etcd';

export const controlPlaneReadings: readonly Reading[] = [
  { kind: 'names', id: 'manifest-names', folder: manifestFolder },
  { kind: 'files', id: 'manifest', folder: manifestFolder, ending: '.yaml', keep: 'redacted' },
  { kind: 'names', id: 'etcd-snapshots', folder: `${etcdFolder}/member/snap` },
  { kind: 'names', id: 'etcd-logs', folder: `${etcdFolder}/member/wal` },
];
