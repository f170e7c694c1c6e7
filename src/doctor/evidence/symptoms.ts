// What is seen under many causes and is none itself: known by name, so that a cause can say that it explains it, and so that
// nobody takes it for an answer.
import { type Phrase, phrasesOf } from './phrase.ts';

const phrases = {
  'node-not-found': [
    'node "{node}" not found',
    'nodes "{node}" not found',
    'Error getting node',
    'error getting the current node from lister',
  ],
  'register-failed': ['Unable to register node', 'Attempting to register node'],
  unauthorized: ['Unauthorized', 'the server has asked for the client to provide credentials'],
  'lease-failed': [
    'failed to ensure (node lease|lease) exists',
    'Failed to ensure lease exists',
    'failed to update (node lease|lease)',
    'Failed to update lease',
  ],
  'list-failed': ['Failed to list *v1', 'Failed to watch *v1', 'failed to list *v1'],
  'connection-refused': ['connect: connection refused', 'connection refused'],
  'connection-timeout': ['i/o timeout', 'connection timed out', 'context deadline exceeded', 'Client.Timeout exceeded'],
  'no-route': ['no route to host', 'network is unreachable'],
  'certificate-unknown': ['certificate signed by unknown authority'],
  'network-not-ready': ['NetworkPluginNotReady', 'cni plugin not initialized', 'cni config uninitialized', 'network plugin is not ready'],
  'sandbox-failed': ['Failed to create pod sandbox', 'CreatePodSandbox', 'failed to create sandbox'],
  'kubelet-exits': [
    'kubelet.service: Main process exited',
    'kubelet.service: Failed with result',
    'failed to run Kubelet',
    'command failed" err=',
  ],
  'kubelet-unhealthy': ['localhost:10248/healthz', '127.0.0.1:10248/healthz', "kubelet isn't running or healthy", 'kubelet is not healthy'],
  'waiting-timed-out': [
    'timed out waiting for the condition',
    'wait for node',
    'could not initialize a Kubernetes cluster',
    "couldn't initialize a Kubernetes cluster",
  ],
  'eviction-failed': ['eviction manager: failed to get', 'failed to get summary stats', 'failed to get node info'],
  'pleg-unhealthy': ['PLEG is not healthy'],
  'node-not-ready': ['KubeletNotReady', 'Kubelet stopped posting node status', 'NodeStatusUnknown'],
  'server-not-ready': ['server is not ready', 'Waiting to retrieve'],
  'pods-pending': ['Pending', 'FailedScheduling', 'ContainerCreating', 'CrashLoopBackOff'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SymptomId = keyof typeof phrases;

/** How each symptom may be told. */
export const symptomPhrases = (): { readonly symptom: SymptomId; readonly phrase: Phrase }[] =>
  (Object.keys(phrases) as SymptomId[]).flatMap((symptom) => phrases[symptom].flatMap(phrasesOf).map((phrase) => ({ symptom, phrase })));
