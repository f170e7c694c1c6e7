// The kubeconfig beside the certificates, as a kubelet has it: it names the link, so it stays right when certificates change.
import { renderYaml } from '../base/yaml.ts';
import type { Files } from '../machine/files.ts';
import type { Place } from './place.ts';

export const writeKubeconfig = (files: Files, place: Place, server: string, caPem: string): void => {
  const content = renderYaml({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'default-cluster', cluster: { server, 'certificate-authority-data': Buffer.from(caPem).toString('base64') } }],
    users: [{ name: 'default-auth', user: { 'client-certificate': place.current, 'client-key': place.current } }],
    contexts: [{ name: 'default-context', context: { cluster: 'default-cluster', user: 'default-auth', namespace: 'default' } }],
    'current-context': 'default-context',
    preferences: {},
  });
  if (files.read(place.kubeconfig) !== content) files.write({ path: place.kubeconfig, content, mode: 0o600 });
};
