// Which secrets a pod refers to, and whether its service account lets it (the annotation
// kubernetes.io/enforce-mountable-secrets; plugin/pkg/admission/serviceaccount, pkg/api/pod/util.go).
import type { Container, ServiceAccount, Volume } from '../../api/types/core.v1.generated.ts';
import type { Draft } from '../resources/draft.ts';
import { containersOf, type PodDraft } from './pod-in-question.ts';

/** Values Go's strconv.ParseBool takes for true. */
const truths: ReadonlySet<string> = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);

export const enforcesMountableSecrets = ({ metadata }: ServiceAccount): boolean =>
  truths.has(metadata.annotations?.['kubernetes.io/enforce-mountable-secrets'] ?? '');

interface Reference {
  readonly secret: string;
  /** `volume`, `container x with envVar Y referencing`. */
  readonly from: string;
}

const inContainers = (containers: readonly Draft<Container>[], kind: string): readonly Reference[] =>
  containers.flatMap(({ name = '', env = [], envFrom = [] }) => [
    ...env.flatMap(({ name: variable = '', valueFrom }) =>
      valueFrom?.secretKeyRef === undefined
        ? []
        : [{ secret: valueFrom.secretKeyRef.name ?? '', from: `${kind} ${name} with envVar ${variable} referencing` }],
    ),
    ...envFrom.flatMap(({ secretRef }) =>
      secretRef === undefined ? [] : [{ secret: secretRef.name ?? '', from: `${kind} ${name} with envFrom referencing` }],
    ),
  ]);

/** Undefined when everything the pod refers to is among the account's own. */
export const unmountableSecret = ({ spec }: PodDraft, account: ServiceAccount): string | undefined => {
  const mountable = new Set((account.secrets ?? []).map(({ name = '' }) => name));
  const references: readonly Reference[] = [
    ...(spec.volumes ?? []).flatMap(({ secret }) =>
      secret === undefined ? [] : [{ secret: secret.secretName ?? '', from: 'volume with' }],
    ),
    ...inContainers(spec.initContainers ?? [], 'init container'),
    ...inContainers(spec.containers ?? [], 'container'),
  ];
  const owner = `service account ${account.metadata.name ?? ''} does not reference that`;
  const foreign = references.find(({ secret }) => !mountable.has(secret));
  if (foreign !== undefined) return `${foreign.from} secret.secretName="${foreign.secret}" is not allowed because ${owner} secret`;
  const pullable = new Set((account.imagePullSecrets ?? []).map(({ name = '' }) => name));
  const pulled = (spec.imagePullSecrets ?? []).findIndex(({ name = '' }) => !pullable.has(name));
  const pulledName = spec.imagePullSecrets?.[pulled]?.name ?? '';
  return pulled < 0 ? undefined : `imagePullSecrets[${pulled}].name="${pulledName}" is not allowed because ${owner} imagePullSecret`;
};

const volumeRefersToSecret = (volume: Draft<Volume>): boolean =>
  volume.secret !== undefined ||
  (volume.azureFile?.secretName ?? '') !== '' ||
  (volume.projected?.sources ?? []).some(({ secret }) => secret !== undefined) ||
  volume.csi?.nodePublishSecretRef !== undefined ||
  [volume.cephfs, volume.cinder, volume.flexVolume, volume.rbd, volume.scaleIO, volume.iscsi, volume.storageos].some(
    (source) => source?.secretRef !== undefined,
  );

export const refersToSecrets = (pod: PodDraft): boolean =>
  (pod.spec.imagePullSecrets ?? []).length > 0 ||
  inContainers(containersOf(pod), '').length > 0 ||
  (pod.spec.volumes ?? []).some(volumeRefersToSecret);
