// /version: which Kubernetes API this is. Clients and kubeadm judge by gitVersion which fields and paths they may use.
import type { Document } from '../discovery/legacy.ts';

/** The version whose types the schema holds. */
export const kubernetesVersion = 'v1.36.4';

export const versionDocument = (musterVersion: string): Omit<Document, 'kind' | 'apiVersion'> => {
  const [major = '', minor = ''] = kubernetesVersion.slice(1).split('.');
  return {
    major,
    minor,
    gitVersion: `${kubernetesVersion}+muster-${musterVersion}`,
    gitCommit: '',
    gitTreeState: 'clean',
    buildDate: '1970-01-01T00:00:00Z',
    goVersion: `node${process.versions.node}`,
    compiler: 'node',
    platform: `${process.platform}/${process.arch === 'x64' ? 'amd64' : process.arch}`,
  };
};
