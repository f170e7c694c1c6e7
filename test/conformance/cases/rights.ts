// Who may do what, who may give it away, and who may act for whom.
import { get, patch, post, put, type Asked, type Request, type Theme } from '../case.ts';
import { configMap, named, paths, pod, readPods, role, roleBinding, userSubject } from '../objects.ts';

const { roles, roleBindings, clusterRoles, clusterRoleBindings } = paths;
const settleMilliseconds = 300;
const grant = (verbs: readonly string[], resources: readonly string[], rest: Record<string, unknown> = {}): Record<string, unknown> => ({
  apiGroups: [''],
  resources,
  verbs,
  ...rest,
});
const roleRules = (verbs: readonly string[], resources: readonly string[] = ['roles']): Record<string, unknown> => ({
  apiGroups: ['rbac.authorization.k8s.io'],
  resources,
  verbs,
});
/** Jane gets these rules in the case's namespace. */
const janeMay = (...rules: Record<string, unknown>[]): Asked[] => [
  post(roles, role(rules, 'janes')),
  post(roleBindings, roleBinding({ kind: 'Role', name: 'janes' }, [userSubject('jane')], 'janes')),
];
const jane = { as: 'jane' } as const;
const subject = (rest: Record<string, unknown>): Request => post(roleBindings, roleBinding({ kind: 'ClusterRole', name: 'view' }, [rest]));
const badRole = (rule: Record<string, unknown>): Theme['cases'][string] => ({ request: post(roles, role([rule])) });
const cluster = (kind: string, object: Record<string, unknown>): Record<string, unknown> => ({
  ...object,
  kind,
  metadata: { name: '$id' },
});

/** A cluster role of the case's own, bound in its namespace. */
const readers = (subject: Record<string, unknown>): Asked[] => [
  post(clusterRoles, cluster('ClusterRole', role([grant(['get'], ['endpoints'])]))),
  post(roleBindings, roleBinding({ kind: 'ClusterRole', name: '$id' }, [subject])),
];

export const authorization: Theme = {
  name: 'authorization',
  cases: {
    'get, refused': { request: get(`${paths.configMaps}/c`, jane) },
    'list, refused': { request: get(paths.configMaps, jane) },
    'list in all namespaces, refused': { request: get('/api/v1/configmaps', jane) },
    'list of cluster-wide objects, refused': { request: get(paths.nodes, jane) },
    'get of a cluster-wide object, refused': { request: get(`${paths.nodes}/n`, jane) },
    'create, refused': { request: post(paths.configMaps, configMap(), jane) },
    'update, refused': { request: put(`${paths.configMaps}/c`, configMap(), jane) },
    'patch, refused': { request: patch('merge', `${paths.configMaps}/c`, {}, jane) },
    'delete, refused': { request: { method: 'DELETE', path: `${paths.configMaps}/c`, ...jane } },
    'deletecollection, refused': { request: { method: 'DELETE', path: paths.configMaps, ...jane } },
    'a subresource, refused': { request: get(`${paths.pods}/p/status`, jane) },
    'a named group, refused': { request: get(`${paths.leases}/l`, jane) },
    'as nobody': { request: get(paths.configMaps, { as: 'anonymous' }) },
    'a namespace, refused': { request: get('/api/v1/namespaces/$ns', jane) },
    'a bad token': { request: get(paths.configMaps, { as: 'anonymous', headers: { authorization: 'Bearer spam' } }) },
    'a bad token beside a certificate': {
      request: get(paths.configMaps, { headers: { authorization: 'Bearer a.b.c' } }),
      part: ({ kind }) => kind,
    },
    'a token that is empty': { request: get(paths.configMaps, { as: 'anonymous', headers: { authorization: 'Bearer ' } }) },
    'basic authentication': { request: get(paths.configMaps, { as: 'anonymous', headers: { authorization: 'Basic YTpi' } }) },
    'allowed by a role': {
      given: [...janeMay(grant(['get'], ['endpoints'])), post(paths.endpoints, named('e'))],
      settleMilliseconds,
      request: get(`${paths.endpoints}/e`, jane),
    },
    'a role of another verb': { given: janeMay(grant(['get'], ['endpoints'])), settleMilliseconds, request: get(paths.endpoints, jane) },
    'a role of one name': {
      given: [...janeMay(grant(['get'], ['endpoints'], { resourceNames: ['e'] })), post(paths.endpoints, named('e'))],
      settleMilliseconds,
      request: get(`${paths.endpoints}/e`, jane),
    },
    'a role of another name': {
      given: janeMay(grant(['get'], ['endpoints'], { resourceNames: ['e'] })),
      settleMilliseconds,
      request: get(`${paths.endpoints}/other`, jane),
    },
    'a role of one name, listed by name': {
      given: janeMay(grant(['list'], ['endpoints'], { resourceNames: ['e'] })),
      settleMilliseconds,
      request: get(`${paths.endpoints}?fieldSelector=metadata.name%3De`, jane),
    },
    'a role of a subresource': {
      given: [...janeMay(grant(['get'], ['pods/status'])), post(paths.pods, pod())],
      settleMilliseconds,
      request: get(`${paths.pods}/p`, jane),
    },
    'a role of all resources': {
      given: janeMay({ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }),
      settleMilliseconds,
      request: get(`${paths.leases}/none`, jane),
    },
    'in another namespace': {
      given: janeMay(grant(['get'], ['endpoints'])),
      settleMilliseconds,
      request: get('/api/v1/namespaces/default/endpoints/kubernetes', jane),
    },
    'a cluster role bound in a namespace': {
      given: readers(userSubject('$id-u')),
      settleMilliseconds,
      request: get(`${paths.endpoints}/none`, { as: { user: '$id-u' } }),
    },
    'a role of everything, which is no right to the cluster': {
      given: janeMay({ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }),
      settleMilliseconds,
      request: get('/api/v1/namespaces/$ns/nodes', jane),
    },
    'a role of everything, which makes no rights for the cluster': {
      given: janeMay({ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }),
      settleMilliseconds,
      request: post('/apis/rbac.authorization.k8s.io/v1/namespaces/$ns/clusterroles', cluster('ClusterRole', role([])), jane),
    },
    'a role of everything, which reaches no other namespace': {
      given: janeMay({ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }),
      settleMilliseconds,
      request: get('/api/v1/namespaces/$ns/namespaces/default', jane),
    },
    'a binding of a role that does not exist': {
      given: [post(roleBindings, roleBinding({ kind: 'ClusterRole', name: '$id-none' }, [userSubject('$id-u')]))],
      settleMilliseconds,
      request: get(paths.configMaps, { as: { user: '$id-u' } }),
    },
    'by group': {
      given: readers({ kind: 'Group', apiGroup: 'rbac.authorization.k8s.io', name: '$id-g' }),
      settleMilliseconds,
      request: get(`${paths.endpoints}/none`, { as: { user: 'x', groups: ['$id-g'] } }),
    },
    'by service account': {
      given: readers({ kind: 'ServiceAccount', name: 'default', namespace: '$ns' }),
      settleMilliseconds,
      request: get(`${paths.endpoints}/none`, { as: { user: 'system:serviceaccount:$ns:default', groups: ['system:serviceaccounts'] } }),
    },
    'a path, allowed': {
      given: [
        post(clusterRoles, cluster('ClusterRole', role([{ nonResourceURLs: ['/$id/*'], verbs: ['get'] }]))),
        post(clusterRoleBindings, cluster('ClusterRoleBinding', roleBinding({ kind: 'ClusterRole', name: '$id' }, [userSubject('$id-u')]))),
      ],
      settleMilliseconds,
      request: get('/$id/x', { as: { user: '$id-u' } }),
    },
  },
};

export const escalation: Theme = {
  name: 'escalation',
  cases: {
    'a role with rights one has': {
      given: janeMay(roleRules(['create']), readPods),
      settleMilliseconds,
      request: post(roles, role([readPods]), jane),
    },
    'a role with rights one has not': {
      given: janeMay(roleRules(['create'])),
      settleMilliseconds,
      request: post(roles, role([readPods]), jane),
    },
    'a role with rights one has not, twice': {
      given: janeMay(roleRules(['create'])),
      settleMilliseconds,
      request: post(roles, role([readPods, grant(['create'], ['secrets'], { resourceNames: ['a'] })]), jane),
    },
    'a role that grows': {
      given: [...janeMay(roleRules(['update'])), post(roles, role([]))],
      settleMilliseconds,
      request: put(`${roles}/r`, role([grant(['delete'], ['nodes'])]), jane),
    },
    'a role that stays': {
      given: [...janeMay(roleRules(['update'])), post(roles, role([readPods]))],
      settleMilliseconds,
      request: put(`${roles}/r`, role([readPods], 'r', { labels: { a: 'b' } }), jane),
    },
    'a role with the right to escalate': {
      given: janeMay(roleRules(['create', 'escalate'])),
      settleMilliseconds,
      request: post(roles, role([readPods]), jane),
    },
    'a patch that adds a rule': {
      given: [...janeMay(roleRules(['patch'])), post(roles, role([]))],
      settleMilliseconds,
      request: patch('merge', `${roles}/r`, { rules: [readPods] }, jane),
    },
    'a binding of a role with rights one has not': {
      given: [...janeMay(roleRules(['create'], ['rolebindings'])), post(roles, role([readPods]))],
      settleMilliseconds,
      request: post(roleBindings, roleBinding({ kind: 'Role', name: 'r' }, [userSubject('u')]), jane),
    },
    'a binding with the right to bind': {
      given: [...janeMay(roleRules(['create'], ['rolebindings']), roleRules(['bind'], ['roles'])), post(roles, role([readPods]))],
      settleMilliseconds,
      request: post(roleBindings, roleBinding({ kind: 'Role', name: 'r' }, [userSubject('u')]), jane),
    },
    'a binding of a role that does not exist': {
      given: janeMay(roleRules(['create'], ['rolebindings'])),
      settleMilliseconds,
      request: post(roleBindings, roleBinding({ kind: 'Role', name: 'none' }, [userSubject('u')]), jane),
    },
    'a binding whose subjects change': {
      given: [
        ...janeMay(roleRules(['update'], ['rolebindings'])),
        post(roles, role([readPods])),
        post(roleBindings, roleBinding({ kind: 'Role', name: 'r' }, [userSubject('u')])),
      ],
      settleMilliseconds,
      request: put(`${roleBindings}/b`, roleBinding({ kind: 'Role', name: 'r' }, [userSubject('v')]), jane),
    },
  },
};

export const roleRulesTheme: Theme = {
  name: 'role',
  cases: {
    'without verbs': badRole({ apiGroups: [''], resources: ['pods'] }),
    'without groups': badRole({ resources: ['pods'], verbs: ['get'] }),
    'without resources': badRole({ apiGroups: [''], verbs: ['get'] }),
    'with paths in a namespace': badRole({ nonResourceURLs: ['/x'], verbs: ['get'] }),
    'an empty rule': badRole({}),
    'without rules': { request: post(roles, named('r')) },
    'with a name that only roles may have': { request: post(roles, role([], 'a:b')) },
    'with a name with a slash': { request: post(roles, role([], 'a/b')) },
    'of the cluster, with paths and resources in one rule': {
      request: post(
        clusterRoles,
        cluster('ClusterRole', role([{ nonResourceURLs: ['/x'], apiGroups: [''], resources: ['pods'], verbs: ['get'] }])),
      ),
    },
    'of the cluster, without rules': { request: post(clusterRoles, named('$id')) },
    'of the cluster, aggregated': {
      request: post(clusterRoles, named('$id', { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { a: '$id' } }] }, rules: [] })),
    },
    'of the cluster, aggregated from nothing': { request: post(clusterRoles, named('$id', { aggregationRule: {} })) },
    'of the cluster, aggregated by a bad selector': {
      request: post(
        clusterRoles,
        named('$id', { aggregationRule: { clusterRoleSelectors: [{ matchExpressions: [{ key: 'a', operator: 'Spam' }] }] } }),
      ),
    },
    binding: { request: post(roleBindings, roleBinding({ kind: 'ClusterRole', name: 'view' }, [userSubject('u')])) },
    'binding without subjects': { request: post(roleBindings, roleBinding({ kind: 'ClusterRole', name: 'view' }, [])) },
    'binding without a role': { request: post(roleBindings, named('b', { subjects: [userSubject('u')] })) },
    'binding to a kind that is no role': { request: post(roleBindings, roleBinding({ kind: 'Pod', name: 'x' }, [])) },
    'binding to a group that is not known': {
      request: post(roleBindings, roleBinding({ apiGroup: 'example.com', kind: 'Role', name: 'x' }, [])),
    },
    'binding to a role with a bad name': { request: post(roleBindings, roleBinding({ kind: 'Role', name: 'a/b' }, [])) },
    'binding whose role changes': {
      given: [post(roleBindings, roleBinding({ kind: 'ClusterRole', name: 'view' }, []))],
      request: put(`${roleBindings}/b`, roleBinding({ kind: 'ClusterRole', name: 'edit' }, [])),
    },
    'subject with defaults': { request: subject({ kind: 'User', name: 'u' }) },
    'subject account with defaults': { request: subject({ kind: 'ServiceAccount', name: 'a', namespace: 'n' }) },
    'subject account without a namespace': { request: subject({ kind: 'ServiceAccount', name: 'a' }) },
    'subject account with a bad name': { request: subject({ kind: 'ServiceAccount', name: 'A B', namespace: 'n' }) },
    'subject account with a group': { request: subject({ kind: 'ServiceAccount', apiGroup: 'x', name: 'a', namespace: 'n' }) },
    'subject user of a wrong group': { request: subject({ kind: 'User', apiGroup: 'x', name: 'u' }) },
    'subject group of a wrong group': { request: subject({ kind: 'Group', apiGroup: 'x', name: 'g' }) },
    'subject without a name': { request: subject({ kind: 'User' }) },
    'subject of a kind that is none': { request: subject({ kind: 'Spam', name: 'u' }) },
    'cluster binding of a role': {
      request: post(clusterRoleBindings, cluster('ClusterRoleBinding', roleBinding({ kind: 'Role', name: 'r' }, []))),
    },
    'cluster binding with an account': {
      request: post(
        clusterRoleBindings,
        cluster('ClusterRoleBinding', roleBinding({ kind: 'ClusterRole', name: 'view' }, [{ kind: 'ServiceAccount', name: 'a' }])),
      ),
    },
  },
};

const acting = (headers: Record<string, string | string[]>, as: 'admin' | 'jane' = 'admin'): Request =>
  post(
    '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    { spec: { nonResourceAttributes: { path: '/x', verb: 'get' } } },
    { as, headers: headers as Record<string, string> },
  );

export const impersonation: Theme = {
  name: 'impersonation',
  cases: {
    'of a user': { request: get(paths.configMaps, { as: { user: 'bob' } }) },
    'of a user with groups': { request: get(`${paths.configMaps}/c`, { as: { user: 'bob', groups: ['system:masters'] } }) },
    'of a user by somebody without the right': { request: acting({ 'impersonate-user': 'bob' }, 'jane') },
    'of a group by somebody without the right': {
      given: [
        post(
          clusterRoles,
          cluster('ClusterRole', role([{ apiGroups: [''], resources: ['users'], verbs: ['impersonate'], resourceNames: ['$id-bob'] }])),
        ),
        post(clusterRoleBindings, cluster('ClusterRoleBinding', roleBinding({ kind: 'ClusterRole', name: '$id' }, [userSubject('jane')]))),
      ],
      settleMilliseconds,
      request: acting({ 'impersonate-user': '$id-bob', 'impersonate-group': 'g' }, 'jane'),
    },
    'of a user by somebody with the right': {
      given: [
        post(
          clusterRoles,
          cluster('ClusterRole', role([{ apiGroups: [''], resources: ['users'], verbs: ['impersonate'], resourceNames: ['$id-bob'] }])),
        ),
        post(clusterRoleBindings, cluster('ClusterRoleBinding', roleBinding({ kind: 'ClusterRole', name: '$id' }, [userSubject('jane')]))),
      ],
      settleMilliseconds,
      request: acting({ 'impersonate-user': '$id-bob' }, 'jane'),
    },
    'of a group without a user': { request: acting({ 'impersonate-group': 'g' }) },
    'of extra words without a user': { request: acting({ 'impersonate-extra-scopes': 'a' }) },
    'of extra words': { request: acting({ 'impersonate-user': 'bob', 'impersonate-extra-scopes': 'a' }) },
    'of extra words by somebody without the right': {
      request: acting({ 'impersonate-user': 'bob', 'impersonate-extra-scopes': 'a' }, 'jane'),
    },
    'of a service account': { request: get(paths.configMaps, { as: { user: 'system:serviceaccount:$ns:default' } }) },
    'of a service account that cannot be': { request: get(paths.configMaps, { as: { user: 'system:serviceaccount:x' } }) },
    'of a service account by somebody without the right': {
      request: acting({ 'impersonate-user': 'system:serviceaccount:$ns:default' }, 'jane'),
    },
    'of nobody': { request: get(paths.configMaps, { as: { user: 'system:anonymous' } }) },
    'of an empty user': { request: acting({ 'impersonate-user': '' }) },
    'by nobody': { request: get(paths.configMaps, { as: 'anonymous', headers: { 'impersonate-user': 'bob' } }) },
  },
};
