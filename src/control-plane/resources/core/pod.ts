// Pods. Their spec is nearly fixed once they exist; kubelets write their status; a deleted one lingers until it has stopped.
import type { Pod } from '../../../api/types/core.v1.generated.ts';
import { declare } from '../resource.ts';
import { restore } from '../restore.ts';
import { podColumns, podRowConditions } from './pod/columns.ts';
import { defaultPod } from './pod/defaults.ts';
import { qualityOfService } from './pod/quality-of-service.ts';
import { prepareStatusUpdate, validateStatusUpdate } from './pod/status.ts';
import { gracePeriod } from './pod/termination.ts';
import { validateEphemeralUpdate, validatePodUpdate } from './pod/update.ts';
import { validatePod } from './pod/validation.ts';

/** Ephemeral containers join a pod that exists. */
const prepareForCreate = (pod: Pod): void => {
  pod.status = { phase: 'Pending', qosClass: qualityOfService(pod.spec) };
  delete pod.spec.ephemeralContainers;
};

export const pods = declare<Pod>({
  storage: 'stored',
  group: '',
  version: 'v1',
  kind: 'Pod',
  resource: 'pods',
  singular: 'pod',
  shortNames: ['po'],
  categories: ['all'],
  namespaced: true,
  schema: 'core.v1.Pod',
  nameRule: 'dnsSubdomain',
  strategy: {
    defaults: defaultPod,
    prepareForCreate,
    prepareForUpdate: (pod, old) => {
      restore(pod, old, 'status');
    },
    validate: validatePod,
    validateUpdate: validatePodUpdate,
  },
  partial: {
    status: { prepareForUpdate: prepareStatusUpdate, validateUpdate: validateStatusUpdate },
    ephemeralcontainers: {
      prepareForUpdate: (pod, old) => {
        const added = pod.spec.ephemeralContainers;
        pod.spec = added === undefined ? old.spec : { ...old.spec, ephemeralContainers: added };
        restore(pod, old, 'status');
      },
      validateUpdate: (pod, old) => [...validatePod(pod), ...validateEphemeralUpdate(pod, old)],
    },
  },
  columns: podColumns,
  rowConditions: podRowConditions,
  fields: {
    'spec.nodeName': ({ spec }) => spec.nodeName ?? '',
    'spec.restartPolicy': ({ spec }) => spec.restartPolicy ?? '',
    'spec.schedulerName': ({ spec }) => spec.schedulerName ?? '',
    'spec.serviceAccountName': ({ spec }) => spec.serviceAccountName ?? '',
    'status.phase': ({ status }) => status?.phase ?? '',
    'status.podIP': ({ status }) => status?.podIPs?.[0]?.ip ?? '',
    'status.nominatedNodeName': ({ status }) => status?.nominatedNodeName ?? '',
  },
  unconditionalUpdate: true,
  gracefulDeletion: gracePeriod,
  returnsDeleted: true,
});
