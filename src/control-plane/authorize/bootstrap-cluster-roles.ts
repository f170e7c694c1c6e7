// Upstream's default ClusterRoles as data (plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go, Kubernetes 1.20),
// with what later versions changed where it concerns what is served here; bootstrap-roles.test.ts lists and explains each
// difference. Rules about kinds not served yet stay: people bind to these roles and expect them to be whole.
import type { PolicyRule } from './policy-objects.ts';
import { at, on, recordEvents } from './rule-notation.ts';

/** By name; rebuilt on each call, which is once per start. */
export const clusterRoleRules = (): Readonly<Record<string, readonly PolicyRule[]>> => ({
  'cluster-admin': [
    on('*', '*', '*'),
    at('*', '*'),
  ],
  'system:aggregate-to-admin': [
    on('create', 'authorization.k8s.io', 'localsubjectaccessreviews'),
    on('create delete deletecollection get list patch update watch', 'rbac.authorization.k8s.io', 'rolebindings roles'),
  ],
  'system:aggregate-to-edit': [
    on('get list watch', 'core', 'pods/attach pods/exec pods/portforward pods/proxy secrets services/proxy'),
    on('impersonate', 'core', 'serviceaccounts'),
    on('create delete deletecollection patch update', 'core', 'pods pods/attach pods/exec pods/portforward pods/proxy'),
    on('create', 'core', 'pods/eviction'),
    on(
      'create delete deletecollection patch update',
      'core',
      'configmaps events persistentvolumeclaims replicationcontrollers replicationcontrollers/scale secrets serviceaccounts services services/proxy',
    ),
    on('create', 'core', 'serviceaccounts/token'),
    on(
      'create delete deletecollection patch update',
      'apps',
      'daemonsets deployments deployments/rollback deployments/scale replicasets replicasets/scale statefulsets statefulsets/scale',
    ),
    on('create delete deletecollection patch update', 'autoscaling', 'horizontalpodautoscalers'),
    on('create delete deletecollection patch update', 'batch', 'cronjobs jobs'),
    on(
      'create delete deletecollection patch update',
      'extensions',
      'daemonsets deployments deployments/rollback deployments/scale ingresses networkpolicies replicasets replicasets/scale replicationcontrollers/scale',
    ),
    on('create delete deletecollection patch update', 'policy', 'poddisruptionbudgets'),
    on('create delete deletecollection patch update', 'networking.k8s.io', 'ingresses networkpolicies'),
    on('create delete deletecollection get list patch update watch', 'coordination.k8s.io', 'leases'),
  ],
  'system:aggregate-to-view': [
    on(
      'get list watch',
      'core',
      'configmaps endpoints persistentvolumeclaims persistentvolumeclaims/status pods replicationcontrollers replicationcontrollers/scale serviceaccounts services services/status',
    ),
    on(
      'get list watch',
      'core',
      'bindings events limitranges namespaces/status pods/log pods/status replicationcontrollers/status resourcequotas resourcequotas/status',
    ),
    on('get list watch', 'core', 'namespaces'),
    on(
      'get list watch',
      'apps',
      'controllerrevisions daemonsets daemonsets/status deployments deployments/scale deployments/status replicasets replicasets/scale replicasets/status statefulsets statefulsets/scale statefulsets/status',
    ),
    on('get list watch', 'autoscaling', 'horizontalpodautoscalers horizontalpodautoscalers/status'),
    on('get list watch', 'batch', 'cronjobs cronjobs/status jobs jobs/status'),
    on(
      'get list watch',
      'extensions',
      'daemonsets daemonsets/status deployments deployments/scale deployments/status ingresses ingresses/status networkpolicies replicasets replicasets/scale replicasets/status replicationcontrollers/scale',
    ),
    on('get list watch', 'policy', 'poddisruptionbudgets poddisruptionbudgets/status'),
    on('get list watch', 'networking.k8s.io', 'ingresses ingresses/status networkpolicies'),
  ],
  'system:auth-delegator': [
    on('create', 'authentication.k8s.io', 'tokenreviews'),
    on('create', 'authorization.k8s.io', 'subjectaccessreviews'),
  ],
  'system:basic-user': [
    on('create', 'authorization.k8s.io', 'selfsubjectaccessreviews selfsubjectrulesreviews'),
    on('create', 'authentication.k8s.io', 'selfsubjectreviews'),
  ],
  'system:certificates.k8s.io:certificatesigningrequests:nodeclient': [
    on('create', 'certificates.k8s.io', 'certificatesigningrequests/nodeclient'),
  ],
  'system:certificates.k8s.io:certificatesigningrequests:selfnodeclient': [
    on('create', 'certificates.k8s.io', 'certificatesigningrequests/selfnodeclient'),
  ],
  'system:certificates.k8s.io:kube-apiserver-client-approver': [
    on('approve', 'certificates.k8s.io', 'signers', 'kubernetes.io/kube-apiserver-client'),
  ],
  'system:certificates.k8s.io:kube-apiserver-client-kubelet-approver': [
    on('approve', 'certificates.k8s.io', 'signers', 'kubernetes.io/kube-apiserver-client-kubelet'),
  ],
  'system:certificates.k8s.io:kubelet-serving-approver': [
    on('approve', 'certificates.k8s.io', 'signers', 'kubernetes.io/kubelet-serving'),
  ],
  'system:certificates.k8s.io:legacy-unknown-approver': [
    on('approve', 'certificates.k8s.io', 'signers', 'kubernetes.io/legacy-unknown'),
  ],
  'system:discovery': [
    at('get', '/api /api/* /apis /apis/* /healthz /livez /openapi /openapi/* /readyz /version /version/'),
  ],
  'system:heapster': [
    on('get list watch', 'core', 'events namespaces nodes pods'),
    on('get list watch', 'extensions', 'deployments'),
  ],
  'system:kube-aggregator': [
    on('get list watch', 'core', 'endpoints services'),
  ],
  'system:kube-controller-manager': [
    recordEvents(),
    on('create', 'coordination.k8s.io', 'leases'),
    on('get update', 'coordination.k8s.io', 'leases', 'kube-controller-manager'),
    on('create', 'core', 'endpoints'),
    on('get update', 'core', 'endpoints', 'kube-controller-manager'),
    on('create', 'core', 'secrets serviceaccounts'),
    on('delete', 'core', 'secrets'),
    on('get', 'core', 'configmaps namespaces secrets serviceaccounts'),
    on('update', 'core', 'secrets serviceaccounts'),
    on('create', 'authentication.k8s.io', 'tokenreviews'),
    on('create', 'authorization.k8s.io', 'subjectaccessreviews'),
    on('list watch', '*', '*'),
    on('create', 'core', 'serviceaccounts/token'),
  ],
  'system:kube-dns': [
    on('list watch', 'core', 'endpoints services'),
  ],
  'system:kube-scheduler': [
    recordEvents(),
    on('create', 'coordination.k8s.io', 'leases'),
    on('get update', 'coordination.k8s.io', 'leases', 'kube-scheduler'),
    on('create', 'core', 'endpoints'),
    on('get update', 'core', 'endpoints', 'kube-scheduler'),
    on('get list watch', 'core', 'nodes'),
    on('delete get list watch', 'core', 'pods'),
    on('create', 'core', 'bindings pods/binding'),
    on('patch update', 'core', 'pods/status'),
    on('get list watch', 'core', 'replicationcontrollers services'),
    on('get list watch', 'apps extensions', 'replicasets'),
    on('get list watch', 'apps', 'statefulsets'),
    on('get list watch', 'policy', 'poddisruptionbudgets'),
    on('get list watch', 'core', 'persistentvolumeclaims persistentvolumes'),
    on('create', 'authentication.k8s.io', 'tokenreviews'),
    on('create', 'authorization.k8s.io', 'subjectaccessreviews'),
    on('get list watch', 'storage.k8s.io', 'csinodes'),
    on('get list watch', 'core', 'namespaces'),
    on('get list watch', 'storage.k8s.io', 'csidrivers'),
  ],
  'system:kubelet-api-admin': [
    on('get list watch', 'core', 'nodes'),
    on('proxy', 'core', 'nodes'),
    on('*', 'core', 'nodes/log nodes/metrics nodes/proxy nodes/spec nodes/stats'),
  ],
  'system:monitoring': [
    at('get', '/healthz /healthz/* /livez /livez/* /metrics /readyz /readyz/*'),
  ],
  'system:node': [
    on('create', 'authentication.k8s.io', 'tokenreviews'),
    on('create', 'authorization.k8s.io', 'localsubjectaccessreviews subjectaccessreviews'),
    on('get list watch', 'core', 'services'),
    on('create get list watch', 'core', 'nodes'),
    on('patch update', 'core', 'nodes/status'),
    on('patch update', 'core', 'nodes'),
    on('create patch update', 'core', 'events'),
    on('get list watch', 'core', 'pods'),
    on('create delete', 'core', 'pods'),
    on('patch update', 'core', 'pods/status'),
    on('create', 'core', 'pods/eviction'),
    on('get list watch', 'core', 'configmaps secrets'),
    on('get', 'core', 'persistentvolumeclaims persistentvolumes'),
    on('get', 'core', 'endpoints'),
    on('create get list watch', 'certificates.k8s.io', 'certificatesigningrequests'),
    on('create delete get patch update', 'coordination.k8s.io', 'leases'),
    on('get', 'storage.k8s.io', 'volumeattachments'),
    on('create', 'core', 'serviceaccounts/token'),
    on('get patch update', 'core', 'persistentvolumeclaims/status'),
    on('get list watch', 'storage.k8s.io', 'csidrivers'),
    on('create delete get patch update', 'storage.k8s.io', 'csinodes'),
    on('get list watch', 'node.k8s.io', 'runtimeclasses'),
  ],
  'system:node-bootstrapper': [
    on('create get list watch', 'certificates.k8s.io', 'certificatesigningrequests'),
  ],
  'system:node-problem-detector': [
    on('get', 'core', 'nodes'),
    on('patch', 'core', 'nodes/status'),
    recordEvents(),
  ],
  'system:node-proxier': [
    on('list watch', 'core', 'endpoints services'),
    on('get list watch', 'core', 'nodes'),
    recordEvents(),
    on('list watch', 'discovery.k8s.io', 'endpointslices'),
  ],
  'system:persistent-volume-provisioner': [
    on('create delete get list watch', 'core', 'persistentvolumes'),
    on('get list update watch', 'core', 'persistentvolumeclaims'),
    on('get list watch', 'storage.k8s.io', 'storageclasses'),
    on('watch', 'core', 'events'),
    recordEvents(),
  ],
  'system:public-info-viewer': [
    at('get', '/healthz /livez /readyz /version /version/'),
  ],
  'system:service-account-issuer-discovery': [
    at('get', '/.well-known/openid-configuration /openid/v1/jwks'),
  ],
  'system:volume-scheduler': [
    on('get list patch update watch', 'core', 'persistentvolumes'),
    on('get list watch', 'storage.k8s.io', 'storageclasses'),
    on('get list patch update watch', 'core', 'persistentvolumeclaims'),
  ],
});
