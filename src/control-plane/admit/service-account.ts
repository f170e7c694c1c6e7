// Every pod runs as a service account of its namespace, gets its token and its pull secrets; mirror pods run as none
// (plugin/pkg/admission/serviceaccount).
import type { ServiceAccount } from '../../api/types/core.v1.generated.ts';
import type { Lookup } from '../lookup.ts';
import type { Admission, AdmissionRequest } from './admission.ts';
import { enforcesMountableSecrets, refersToSecrets, unmountableSecret } from './mountable-secrets.ts';
import { isMirrorPod, type PodDraft, podInQuestion } from './pod-in-question.ts';
import { refused } from './refused.ts';
import { mountServiceAccountToken } from './service-account-token-volume.ts';

export interface ServiceAccountPorts {
  /** Five characters, as generateName appends. */
  readonly suffix: () => string;
  /** Waits; a namespace may be older than its account `default` by a moment. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

const defaultAccount = 'default';
const defaultAttempts = 10;
const attemptPause = 100;

const checkMirrorPod = (request: AdmissionRequest, pod: PodDraft): void => {
  if ((pod.spec.serviceAccountName ?? '') !== '') throw refused(request, 'a mirror pod may not reference service accounts');
  if (refersToSecrets(pod)) throw refused(request, 'a mirror pod may not reference secrets');
  const projections = (pod.spec.volumes ?? []).flatMap(({ projected }) => projected?.sources ?? []);
  if (projections.some(({ serviceAccountToken }) => serviceAccountToken !== undefined)) {
    throw refused(request, 'a mirror pod may not use ServiceAccountToken volume projections');
  }
};

const findAccount = async (
  cluster: Lookup,
  ports: ServiceAccountPorts,
  namespace: string,
  name: string,
): Promise<ServiceAccount | undefined> => {
  for (let attempt = 1; ; attempt += 1) {
    const account = await cluster.get<ServiceAccount>('', 'serviceaccounts', namespace, name);
    if (account !== undefined || name !== defaultAccount || attempt === defaultAttempts) return account;
    await ports.pause(attemptPause);
  }
};

const admitPod = async (request: AdmissionRequest, pod: PodDraft, cluster: Lookup, ports: ServiceAccountPorts): Promise<void> => {
  const { spec } = pod;
  const named = [spec.serviceAccountName, spec.serviceAccount].find((name) => name !== undefined && name !== '');
  const name = named ?? defaultAccount;
  // The older field mirrors the newer one in everything upstream answers.
  spec.serviceAccountName = name;
  spec.serviceAccount = name;
  const account = await findAccount(cluster, ports, request.namespace, name);
  if (account === undefined) {
    throw refused(request, `error looking up service account ${request.namespace}/${name}: serviceaccount "${name}" not found`);
  }
  if (spec.automountServiceAccountToken ?? account.automountServiceAccountToken ?? true) mountServiceAccountToken(pod, ports.suffix);
  if ((spec.imagePullSecrets ?? []).length === 0 && (account.imagePullSecrets ?? []).length > 0) {
    spec.imagePullSecrets = (account.imagePullSecrets ?? []).map(({ name: secret }) => ({ name: secret }));
  }
  const unmountable = enforcesMountableSecrets(account) ? unmountableSecret(pod, account) : undefined;
  if (unmountable !== undefined) throw refused(request, unmountable);
};

export const serviceAccount = (ports: ServiceAccountPorts): Admission => ({
  name: 'ServiceAccount',
  admit(request, cluster) {
    const pod = request.operation === 'CREATE' ? podInQuestion(request) : undefined;
    if (pod === undefined) return undefined;
    if (!isMirrorPod(pod)) return admitPod(request, pod, cluster, ports);
    checkMirrorPod(request, pod);
    return undefined;
  },
});
