// Pods: defaults, what admission adds, the rules of their spec, what may change.
import { objectOf, patch, post, put, type JsonObject, type Theme } from '../case.ts';
import { container, named, paths, pod, podWith } from '../objects.ts';

const { pods } = paths;
type Members = Record<string, unknown>;
const spec = (rest: Members): Theme['cases'][string] => ({ request: post(pods, pod(rest)) });
const main = (rest: Members): Theme['cases'][string] => ({ request: post(pods, podWith(rest)) });
const volume = (source: Members): Theme['cases'][string] => spec({ volumes: [{ name: 'v', ...source }] });
const mounted = (mount: Members, ...volumes: Members[]): Theme['cases'][string] =>
  spec({ volumes: volumes.length === 0 ? [{ name: 'v', emptyDir: {} }] : volumes, containers: [container({ volumeMounts: [mount] })] });
const env = (entry: Members): Theme['cases'][string] => main({ env: [entry] });
const port = (...list: Members[]): Theme['cases'][string] => main({ ports: list });
const probe = (of: Members): Theme['cases'][string] => main({ livenessProbe: of });
const toleration = (of: Members): Theme['cases'][string] => spec({ tolerations: [of] });
const term = (of: Members): Members => ({ nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [of] } } });
/** A pod, and then its spec changed. */
const change = (before: Members, after: (spec: JsonObject) => Members): Theme['cases'][string] => ({
  given: [post(pods, pod(before))],
  request: (seen) => {
    const sent = objectOf(seen, 0);
    return put(`${pods}/p`, { ...sent, spec: after(structuredClone(sent['spec'] as JsonObject)) });
  },
});

export const podDefaults: Theme = {
  name: 'pod',
  cases: {
    'with defaults': spec({}),
    'of a tagged image': main({ image: 'registry.example:5000/a/b:1' }),
    'of the latest image': main({ image: 'a' }),
    'of an image by digest': main({ image: `a@sha256:${'0'.repeat(64)}` }),
    'with probes': main({
      livenessProbe: { httpGet: { port: 'http' } },
      readinessProbe: { tcpSocket: { port: 80 } },
      startupProbe: { exec: { command: ['x'] } },
    }),
    'with hooks': main({ lifecycle: { postStart: { httpGet: { port: 1 } }, preStop: { exec: { command: ['x'] } } } }),
    'with limits': main({ resources: { limits: { cpu: '1', memory: '1Gi' } } }),
    'with limits and requests': main({ resources: { limits: { cpu: '2000m' }, requests: { cpu: '0.5', memory: '1500M' } } }),
    'on the host': spec({ hostNetwork: true, containers: [container({ ports: [{ containerPort: 80 }] })] }),
    'without a token': spec({ automountServiceAccountToken: false }),
    'of an account that does not exist': spec({ serviceAccountName: 'none' }),
    'of an account of old': { given: [post(paths.serviceAccounts, named('a'))], request: post(pods, pod({ serviceAccount: 'a' })) },
    'of an account that mounts nothing': {
      given: [post(paths.serviceAccounts, named('a', { automountServiceAccountToken: false, imagePullSecrets: [{ name: 'i' }] }))],
      request: post(pods, pod({ serviceAccountName: 'a' })),
    },
    'that mounts where the token goes': spec({
      volumes: [{ name: 'v', emptyDir: {} }],
      containers: [container({ volumeMounts: [{ name: 'v', mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' }] })],
    }),
    'with volumes': spec({
      volumes: [
        { name: 'a', emptyDir: { medium: 'Memory', sizeLimit: '1Gi' } },
        { name: 'b', secret: { secretName: 's' } },
        { name: 'c', configMap: { name: 'c' } },
        { name: 'd', downwardAPI: { items: [{ path: 'p', fieldRef: { fieldPath: 'metadata.labels' } }] } },
        { name: 'e', projected: { sources: [{ secret: { name: 's' } }, { serviceAccountToken: { path: 't' } }] } },
        { name: 'f', hostPath: { path: '/x' } },
        { name: 'g', persistentVolumeClaim: { claimName: 'c' } },
        { name: 'h', nfs: { server: 's', path: '/p' } },
        { name: 'i', csi: { driver: 'd' } },
        { name: 'j' },
      ],
    }),
    'with environment': main({
      env: [
        { name: 'A', value: '1' },
        { name: 'B', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
        { name: 'C', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } },
      ],
      envFrom: [{ configMapRef: { name: 'c' } }],
    }),
    'with tolerations': spec({ tolerations: [{ key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute' }] }),
    'of a priority class': spec({ priorityClassName: 'system-node-critical' }),
    'of a priority class that does not exist': spec({ priorityClassName: 'none' }),
    'of a priority of its own': spec({ priority: 7 }),
    'of a runtime class': {
      given: [
        post(
          paths.runtimeClasses,
          named('$id', { handler: 'h', overhead: { podFixed: { cpu: '10m' } }, scheduling: { nodeSelector: { a: 'b' } } }),
        ),
      ],
      settleMilliseconds: 300,
      request: post(pods, pod({ runtimeClassName: '$id' })),
    },
    'of a runtime class that does not exist': spec({ runtimeClassName: 'none' }),
    'with overhead without a class': spec({ overhead: { cpu: '1' } }),
    'with spread': spec({
      topologySpreadConstraints: [
        { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { a: 'b' } } },
      ],
    }),
    'with ephemeral containers': spec({ ephemeralContainers: [container({ name: 'e' })] }),
    'a mirror pod': { request: post(pods, pod({ nodeName: 'n' }, { annotations: { 'kubernetes.io/config.mirror': 'x' } })) },
    'a mirror pod with an account': {
      request: post(pods, pod({ nodeName: 'n', serviceAccountName: 'default' }, { annotations: { 'kubernetes.io/config.mirror': 'x' } })),
    },
    'made by a node': { request: post(pods, pod({ nodeName: 'conformance' }), { as: 'node' }) },
    'with seccomp by annotation': {
      request: post(pods, pod({}, { annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 'runtime/default' } })),
    },
    'with seccomp by field': spec({ securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }),
  },
};

export const podRules: Theme = {
  name: 'pod rule',
  cases: {
    'no spec': { request: post(pods, named('p')) },
    'no containers': spec({ containers: [] }),
    'container without a name': main({ name: '' }),
    'container with a bad name': main({ name: 'A_B' }),
    'container twice': spec({ containers: [container(), container()] }),
    'container without an image': main({ image: '' }),
    'container with spaces around its image': main({ image: ' a' }),
    'container with a pull policy that does not exist': main({ imagePullPolicy: 'Spam' }),
    'container with a message policy that does not exist': main({ terminationMessagePolicy: 'Spam' }),
    'init container with a readiness probe': spec({
      initContainers: [container({ name: 'i', readinessProbe: { tcpSocket: { port: 1 } } })],
    }),
    'init container with the name of another': spec({ initContainers: [container()] }),
    'restart policy that does not exist': spec({ restartPolicy: 'Spam' }),
    'DNS policy that does not exist': spec({ dnsPolicy: 'Spam' }),
    'DNS of its own without servers': spec({ dnsPolicy: 'None' }),
    'DNS with too many servers': spec({ dnsConfig: { nameservers: ['1.1.1.1', '2.2.2.2', '3.3.3.3', '4.4.4.4'] } }),
    'DNS with a bad server': spec({ dnsConfig: { nameservers: ['x'] } }),
    'DNS with a bad search': spec({ dnsConfig: { searches: ['A B'] } }),
    'DNS with an option without a name': spec({ dnsConfig: { options: [{ value: 'x' }] } }),
    'negative grace': spec({ terminationGracePeriodSeconds: -1 }),
    'deadline of nothing': spec({ activeDeadlineSeconds: 0 }),
    'bad node name': spec({ nodeName: 'A B' }),
    'bad node selector': spec({ nodeSelector: { 'a b': 'c' } }),
    'bad host name': spec({ hostname: 'A.B' }),
    'bad subdomain': spec({ subdomain: 'A.B' }),
    'bad account name': spec({ serviceAccountName: 'A B' }),
    'bad priority class name': spec({ priorityClassName: 'A B' }),
    'bad scheduler name': spec({ schedulerName: '' }),
    'bad host alias': spec({ hostAliases: [{ ip: 'x', hostnames: ['A B'] }] }),
    'host aliases on the host': spec({ hostNetwork: true, hostAliases: [{ ip: '1.2.3.4' }] }),
    'pull secret without a name': spec({ imagePullSecrets: [{}] }),
    'readiness gate that is none': spec({ readinessGates: [{ conditionType: 'a b' }] }),
    'preemption policy that does not exist': spec({ preemptionPolicy: 'Spam' }),
    'set host name as FQDN': spec({ setHostnameAsFQDN: true }),
    'port without a number': port({ name: 'a' }),
    'port too large': port({ containerPort: 70_000 }),
    'port with a bad name': port({ containerPort: 1, name: 'A_very_long_name' }),
    'ports of one name': port({ containerPort: 1, name: 'a' }, { containerPort: 2, name: 'a' }),
    'port of a protocol that does not exist': port({ containerPort: 1, protocol: 'X' }),
    'port of the host too large': port({ containerPort: 1, hostPort: 70_000 }),
    'port of the host twice': port({ containerPort: 1, hostPort: 5 }, { containerPort: 2, hostPort: 5 }),
    'port of the host that differs on the host': spec({
      hostNetwork: true,
      containers: [container({ ports: [{ containerPort: 1, hostPort: 2 }] })],
    }),
    'port with a bad host address': port({ containerPort: 1, hostIP: 'x' }),
    'environment without a name': env({ value: 'x' }),
    'environment with a bad name': env({ name: '1 a' }),
    'environment with two values': env({ name: 'A', value: 'x', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }),
    'environment from nothing': env({ name: 'A', valueFrom: {} }),
    'environment from two': env({
      name: 'A',
      valueFrom: { secretKeyRef: { name: 's', key: 'k' }, configMapKeyRef: { name: 'c', key: 'k' } },
    }),
    'environment from a field that does not exist': env({ name: 'A', valueFrom: { fieldRef: { fieldPath: 'spec.spam' } } }),
    'environment from a field of another version': env({
      name: 'A',
      valueFrom: { fieldRef: { apiVersion: 'v9', fieldPath: 'metadata.name' } },
    }),
    'environment from an annotation': env({ name: 'A', valueFrom: { fieldRef: { fieldPath: "metadata.annotations['a b']" } } }),
    'environment from a resource that does not exist': env({ name: 'A', valueFrom: { resourceFieldRef: { resource: 'spam' } } }),
    'environment from a bad divisor': env({ name: 'A', valueFrom: { resourceFieldRef: { resource: 'limits.cpu', divisor: '3' } } }),
    'environment from a secret without a key': env({ name: 'A', valueFrom: { secretKeyRef: { name: 's' } } }),
    'environment from a source with a bad prefix': main({ envFrom: [{ prefix: '1 a', secretRef: { name: 's' } }] }),
    'environment from a source that is none': main({ envFrom: [{}] }),
    'resource below its request': main({ resources: { limits: { cpu: '1' }, requests: { cpu: '2' } } }),
    'resource that is negative': main({ resources: { limits: { cpu: '-1' } } }),
    'resource that does not exist': main({ resources: { limits: { spam: '1' } } }),
    'resource of others without a limit': main({ resources: { requests: { 'example.com/gpu': '1' } } }),
    'resource of others in fractions': main({ resources: { limits: { 'example.com/gpu': '1.5' } } }),
    'resource of others of which limits differ': main({
      resources: { limits: { 'example.com/gpu': '2' }, requests: { 'example.com/gpu': '1' } },
    }),
    'huge pages without CPU': main({ resources: { limits: { 'hugepages-2Mi': '2Mi' } } }),
    'resource with a bad name': main({ resources: { limits: { 'a b': '1' } } }),
    'probe of nothing': probe({}),
    'probe of two': probe({ exec: { command: ['x'] }, tcpSocket: { port: 1 } }),
    'probe without a command': probe({ exec: {} }),
    'probe of a port too large': probe({ tcpSocket: { port: 70_000 } }),
    'probe of a scheme that does not exist': probe({ httpGet: { port: 1, scheme: 'X' } }),
    'probe with a bad header': probe({ httpGet: { port: 1, httpHeaders: [{ name: 'a b', value: 'c' }] } }),
    'probe with negative times': probe({ tcpSocket: { port: 1 }, initialDelaySeconds: -1, periodSeconds: -1 }),
    'liveness that succeeds late': probe({ tcpSocket: { port: 1 }, successThreshold: 2 }),
    'hook of nothing': main({ lifecycle: { preStop: {} } }),
    'volume without a name': spec({ volumes: [{ emptyDir: {} }] }),
    'volume with a bad name': spec({ volumes: [{ name: 'A_B', emptyDir: {} }] }),
    'volume twice': spec({
      volumes: [
        { name: 'v', emptyDir: {} },
        { name: 'v', emptyDir: {} },
      ],
    }),
    'volume of two sources': volume({ emptyDir: {}, hostPath: { path: '/x' } }),
    'volume of a host without a path': volume({ hostPath: {} }),
    'volume of a host with a path that goes up': volume({ hostPath: { path: '/a/../b' } }),
    'volume of a host of a type that does not exist': volume({ hostPath: { path: '/a', type: 'Spam' } }),
    'volume of a secret without a name': volume({ secret: {} }),
    'volume of a secret with a bad mode': volume({ secret: { secretName: 's', defaultMode: 4096 } }),
    'volume of a secret with a bad path': volume({ secret: { secretName: 's', items: [{ key: 'k', path: '../x' }] } }),
    'volume of a config map without a key': volume({ configMap: { name: 'c', items: [{ path: 'x' }] } }),
    'volume of an absolute path': volume({ configMap: { name: 'c', items: [{ key: 'k', path: '/x' }] } }),
    'volume of a claim without a name': volume({ persistentVolumeClaim: {} }),
    'volume of NFS without a server': volume({ nfs: {} }),
    'volume of CSI without a driver': volume({ csi: {} }),
    'volume in memory with a negative size': volume({ emptyDir: { sizeLimit: '-1' } }),
    'volume of the downward API without a field': volume({ downwardAPI: { items: [{ path: 'p' }] } }),
    'volume of the downward API of a field that does not exist': volume({
      downwardAPI: { items: [{ path: 'p', fieldRef: { fieldPath: 'spec.spam' } }] },
    }),
    'volume projected from two in one': volume({ projected: { sources: [{ secret: { name: 's' }, configMap: { name: 'c' } }] } }),
    'volume projected from a token that is too short': volume({
      projected: { sources: [{ serviceAccountToken: { path: 't', expirationSeconds: 5 } }] },
    }),
    'volume projected twice to one path': volume({
      projected: {
        sources: [
          { secret: { name: 's', items: [{ key: 'a', path: 'x' }] } },
          { configMap: { name: 'c', items: [{ key: 'a', path: 'x' }] } },
        ],
      },
    }),
    'mount of nothing': mounted({ name: 'other', mountPath: '/x' }),
    'mount without a path': mounted({ name: 'v' }),
    'mount twice at one path': spec({
      volumes: [{ name: 'v', emptyDir: {} }],
      containers: [
        container({
          volumeMounts: [
            { name: 'v', mountPath: '/x' },
            { name: 'v', mountPath: '/x' },
          ],
        }),
      ],
    }),
    'mount of a part that goes up': mounted({ name: 'v', mountPath: '/x', subPath: '../y' }),
    'mount of two parts': mounted({ name: 'v', mountPath: '/x', subPath: 'a', subPathExpr: 'b' }),
    'mount with a propagation that does not exist': mounted({ name: 'v', mountPath: '/x', mountPropagation: 'Spam' }),
    'mount both ways without privilege': mounted({ name: 'v', mountPath: '/x', mountPropagation: 'Bidirectional' }),
    'device that is no claim': spec({
      volumes: [{ name: 'v', emptyDir: {} }],
      containers: [container({ volumeDevices: [{ name: 'v', devicePath: '/d' }] })],
    }),
    'security: a negative user': spec({ securityContext: { runAsUser: -1 } }),
    'security: a bad control': spec({ securityContext: { sysctls: [{ name: 'A B', value: '1' }] } }),
    'security: a control twice': spec({
      securityContext: {
        sysctls: [
          { name: 'a.b', value: '1' },
          { name: 'a.b', value: '1' },
        ],
      },
    }),
    'security: a group policy that does not exist': spec({ securityContext: { fsGroupChangePolicy: 'Spam' } }),
    'security: a profile that does not exist': spec({ securityContext: { seccompProfile: { type: 'Spam' } } }),
    'security: a local profile without a file': spec({ securityContext: { seccompProfile: { type: 'Localhost' } } }),
    'security: privilege without escalation': main({ securityContext: { privileged: true, allowPrivilegeEscalation: false } }),
    'security: a bad mount of proc': main({ securityContext: { procMount: 'Spam' } }),
    'security: shared processes on the host': spec({ hostPID: true, shareProcessNamespace: true }),
    'toleration of an operator that does not exist': toleration({ key: 'a', operator: 'Spam' }),
    'toleration of nothing that equals': toleration({ operator: 'Equal' }),
    'toleration that exists with a value': toleration({ key: 'a', operator: 'Exists', value: 'b' }),
    'toleration with a bad key': toleration({ key: 'a b', operator: 'Exists' }),
    'toleration of an effect that does not exist': toleration({ key: 'a', effect: 'Spam' }),
    'toleration for a time of no execution': toleration({ key: 'a', operator: 'Exists', effect: 'NoSchedule', tolerationSeconds: 5 }),
    'affinity without terms': spec({
      affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } } },
    }),
    'affinity with a bad operator': spec({ affinity: term({ matchExpressions: [{ key: 'a', operator: 'Spam' }] }) }),
    'affinity in nothing': spec({ affinity: term({ matchExpressions: [{ key: 'a', operator: 'In' }] }) }),
    'affinity greater than two': spec({ affinity: term({ matchExpressions: [{ key: 'a', operator: 'Gt', values: ['1', '2'] }] }) }),
    'affinity of a field that does not exist': spec({
      affinity: term({ matchFields: [{ key: 'spec.x', operator: 'In', values: ['a'] }] }),
    }),
    'affinity of a weight too large': spec({
      affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 101, preference: {} }] } },
    }),
    'affinity to pods without a topology': spec({
      affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchLabels: { a: 'b' } } }] } },
    }),
    'affinity to pods with a bad selector': spec({
      affinity: {
        podAntiAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: [
            { topologyKey: 'z', labelSelector: { matchExpressions: [{ key: 'a', operator: 'Spam' }] } },
          ],
        },
      },
    }),
    'spread of nothing': spec({ topologySpreadConstraints: [{}] }),
    'spread of what does not exist': spec({ topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'z', whenUnsatisfiable: 'Spam' }] }),
    'spread twice': spec({
      topologySpreadConstraints: [1, 2].map((maxSkew) => ({ maxSkew, topologyKey: 'z', whenUnsatisfiable: 'DoNotSchedule' })),
    }),
    'annotation of tolerations that is none': {
      request: post(pods, pod({}, { annotations: { 'scheduler.alpha.kubernetes.io/tolerations': 'x' } })),
    },
    'annotation of seccomp that is none': {
      request: post(pods, pod({}, { annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 'spam' } })),
    },
    'annotation of AppArmor that is none': {
      request: post(pods, pod({}, { annotations: { 'container.apparmor.security.beta.kubernetes.io/main': 'spam' } })),
    },
    'annotation of AppArmor for nothing': {
      request: post(pods, pod({}, { annotations: { 'container.apparmor.security.beta.kubernetes.io/none': 'runtime/default' } })),
    },
    'changed: its node': change({}, (of) => ({ ...of, nodeName: 'n' })),
    'changed: its deadline': change({}, (of) => ({ ...of, activeDeadlineSeconds: 5 })),
    'changed: its deadline, longer': change({ activeDeadlineSeconds: 5 }, (of) => ({ ...of, activeDeadlineSeconds: 6 })),
    'changed: a toleration more': change({}, (of) => ({
      ...of,
      tolerations: [...(of['tolerations'] as JsonObject[]), { key: 'n', operator: 'Exists' }],
    })),
    'changed: a toleration less': change({ tolerations: [{ key: 'k', operator: 'Exists' }] }, (of) => ({ ...of, tolerations: [] })),
    'changed: a container more': change({}, (of) => ({
      ...of,
      containers: [...(of['containers'] as JsonObject[]), container({ name: 'more' })],
    })),
    'changed: an image that is none': change({}, (of) => ({
      ...of,
      containers: [{ ...(of['containers'] as JsonObject[])[0], image: '' }],
    })),
    'changed: a label': { given: [post(pods, pod())], request: patch('merge', `${pods}/p`, { metadata: { labels: { a: 'b' } } }) },
    'changed: its restart policy': {
      given: [post(pods, pod())],
      request: patch('strategic', `${pods}/p`, { spec: { restartPolicy: 'Never' } }),
    },
    'changed: its termination grace': {
      given: [post(pods, pod())],
      request: patch('strategic', `${pods}/p`, { spec: { terminationGracePeriodSeconds: 1 } }),
    },
    'changed: a mirror annotation': {
      given: [post(pods, pod())],
      request: patch('merge', `${pods}/p`, { metadata: { annotations: { 'kubernetes.io/config.mirror': 'x' } } }),
    },
  },
};
