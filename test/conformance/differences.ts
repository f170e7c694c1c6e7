// What differs on purpose, and why. Each entry names the cases, and the places in { code, type, body } where they differ;
// every other place must be equal. An entry whose cases no longer differ fails the suite.
import type { Explanation } from './explained.ts';

/** Later versions of Kubernetes do what Muster does. */
const sinceThen: readonly Explanation[] = [
  {
    of: ['get: a namespace', 'table: a namespace', 'namespace: is *', 'namespace: keeps *', 'status: of a namespace with conditions'],
    at: ['/body/metadata/labels', '/body/rows/0/object/metadata/labels'],
    because: 'namespaces carry their name as a label (since 1.21)',
  },
  {
    of: ['namespace: has a name that is too long'],
    at: ['/body/message', '/body/details/causes'],
    because: 'the label with the name (since 1.21) is too long as well',
  },
  {
    of: [
      'service: *',
      'dry run: of a service',
      'strategic patch: orders a list',
      'strategic patch: replaces a list with a key',
      'status: of a service is replaced',
    ],
    at: ['/body/spec/internalTrafficPolicy'],
    because: 'internalTrafficPolicy and its default are younger',
  },
  {
    of: ['dry run: of a service'],
    at: ['/body/spec/clusterIP', '/body/spec/clusterIPs'],
    because: 'a dry run shows an address it could have had, as later versions do',
  },
  {
    of: ['service: loses its address', 'service: without a version is updated'],
    at: ['/code', '/body'],
    because: 'an update that names no address keeps the one there is, as in later versions',
  },
  {
    of: ['discovery: *'],
    at: ['/body/*/singularName'],
    because: 'discovery says singularName (since 1.27)',
  },
  {
    of: ['discovery: one of the groups'],
    at: ['/body/versions'],
    because: 'beta versions of what is stable are not served',
  },
  {
    of: ['discovery: leases', 'discovery: certificate requests', 'discovery: storage', 'discovery: runtime classes'],
    at: ['/body/*/storageVersionHash'],
    because: '1.20 still keeps these as v1beta1; the hash is that of the version kept',
  },
  {
    of: ['discovery: pods'],
    at: ['/body/3/version'],
    because: 'evictions are of policy/v1 (since 1.22)',
  },
  {
    of: ['eviction: of version v1'],
    at: ['/code', '/body'],
    because: 'evictions are of policy/v1 (since 1.22); v1beta1 is taken too',
  },
  {
    of: [
      'token: with defaults',
      'token: for a time',
      'token: for an audience',
      'token: bound to a pod',
      'token: bound to a secret',
      'token: without a kind',
    ],
    at: ['/body/status/token/claims/jti'],
    because: 'tokens have an id (since 1.30)',
  },
  {
    of: ['token: reviewed', 'token: reviewed for an audience', 'token: bound to a pod, reviewed'],
    at: ['/body/user/extra'],
    because: 'whoever shows a token is known by its id too (since 1.30)',
  },
  {
    of: ['review: *', 'impersonation: *', 'token: *'],
    at: ['/body/metadata/creationTimestamp'],
    because: 'the creation time of what is never kept is left out, not null, as the types of 1.36 have it',
  },
  {
    of: ['list: initial events without a watch', 'watch: a match without initial events'],
    at: ['/code', '/body'],
    because: 'sendInitialEvents came with 1.27',
  },
  {
    of: ['delete: a negative grace'],
    at: ['/body/metadata/deletionGracePeriodSeconds'],
    because: 'a negative grace is taken for one second, as later versions take it',
  },
  {
    of: ['JSON patch: replaces what is not there'],
    at: ['/code', '/body'],
    because: 'RFC 6902 wants it there, and so does the patch library of later versions',
  },
  {
    of: ['merge patch: no JSON'],
    at: ['/code', '/body'],
    because: "a patch that cannot be read is the caller's fault: 400, as in later versions",
  },
  {
    of: ['storage: CSI node with a long id'],
    at: ['/body/message', '/body/details/causes/0/message'],
    because: 'ids of nodes may have 192 characters, as in later versions',
  },
  {
    of: ['table: a CSI driver'],
    at: ['/body/columnDefinitions/*/description'],
    because: '1.20 calls these columns alpha in their description',
  },
  {
    of: ['node: with annotations for pods'],
    at: ['/code', '/body'],
    because: 'the annotation preferAvoidPods means nothing any more',
  },
  {
    of: ['pod: with seccomp by annotation', 'pod: with seccomp by field'],
    at: ['/body/spec/securityContext/seccompProfile', '/body/metadata/annotations'],
    because: 'seccomp annotations and fields are no longer copied from one to the other',
  },
  {
    of: ['body: a member twice'],
    at: ['/body/data'],
    because: 'the last member wins, with a warning, as in later versions; the decoder of 1.20 merges both',
  },
];

/** The same refusal, in the words of other code. */
const wording: readonly Explanation[] = [
  {
    of: [
      'body: a fine time that is none',
      'body: a flag for a quantity',
      'body: a fraction for an integer',
      'body: a number for a text',
      'body: a port that is a flag',
      'body: a quantity that is none',
      'body: a text for a flag',
      'body: a text for a list',
      'body: a text for a number',
      'body: a time that is none',
      'body: an integer too large',
      'body: an object for a list',
      'body: bytes that are no base64',
      'body: deeply nested',
      'body: in YAML, an object of the wrong type',
      'body: metadata that is no object',
      'lease: with a time in seconds',
      'lease: with a time of another zone',
    ],
    at: ['/body/message'],
    because:
      'a value of the wrong type is told as encoding/json tells it (as in later versions), not as json-iterator does with pieces of the body',
  },
  { of: ['body: in YAML that is none'], at: ['/body/message'], because: 'what is wrong with a YAML text is told by another YAML library' },
  {
    of: ['body: very deeply nested'],
    at: ['/body/message'],
    because: 'nesting is refused much earlier than at 10,000 levels, and not by the character at which it was noticed',
  },
  {
    of: [
      'JSON patch: a member of the wrong type',
      'JSON patch: the kind',
      'merge patch: a map for a text',
      'strategic patch: a list for a map',
      'strategic patch: a text for a list',
    ],
    at: ['/body/message', '/body/details/causes/0/message'],
    because: 'the patched object is shown in the order of its own members, and the fault in the words of encoding/json',
  },
  {
    of: [
      'create: an owner that may not own',
      'create: two controllers',
      'role: binding whose role changes',
      'review: of both',
      'review: with a name',
      'review: with labels',
      'review: of oneself, both',
      'review: in a namespace, of a path',
      'status: of a node with an address twice',
      'service: ports of one number',
      'service: of the other family',
      'storage: CSI node whose driver changes',
      'storage: CSI driver that changes',
      'storage: runtime class with a toleration twice',
      'node: with a taint twice',
      'node: with a fraction of what is counted',
      'certificate request: without a request',
      'certificate request: with a request that is none',
      'pod rule: init container with a readiness probe',
      'pod rule: resource of others in fractions',
      'pod rule: security: privilege without escalation',
      'pod rule: toleration that exists with a value',
    ],
    at: ['/body/message', '/body/details/causes/*/message'],
    because: 'a wrong value is shown as JSON (as 1.36 does), not as Go prints its structures, with addresses of memory',
  },
  {
    of: [
      'update: of what a pod may not change',
      'strategic patch: keeps only some keys',
      'strategic patch: an environment variable of a container',
      'pod rule: changed: its node',
      'pod rule: changed: its restart policy',
      'pod rule: changed: its termination grace',
    ],
    at: ['/body/message', '/body/details/causes/0/message'],
    because: 'what changed is told by path, not as a difference of two Go structures with deliberately unstable spacing',
  },
  {
    of: [
      'update: with a deletion time of its own',
      'update: with a bad label',
      'update: that adds a finalizer to an object that goes',
      'JSON patch: the uid',
      'merge patch: a uid of another',
      'storage: CSI node *',
      'storage: CSI driver *',
      'node: that gets a bad taint',
      'pod rule: changed: a mirror annotation',
      'pod rule: changed: an image that is none',
    ],
    at: ['/body/details/causes'],
    because: 'upstream checks twice and lists the same cause again; its message has it once',
  },
  {
    of: [
      'status: of a node by a node of another name',
      'node: made by a node',
      'pod: made by a node',
      'authorization: as nobody',
      'authorization: a bad token',
      'authorization: a token that is empty',
      'authorization: basic authentication',
      'impersonation: by nobody',
      'review: by nobody of himself',
      'token: for another audience, used',
      'token: of an account that is gone, used',
      'token: of a pod that is gone, used',
      'token: with a broken signature, used',
    ],
    at: ['/body/message'],
    because: 'every 401, and every 403 of a machine or of nobody, ends with the code under which Muster explains it',
  },
  {
    of: [
      'path: that does not exist',
      'path: a check that does not exist',
      'path: a double slash',
      'path: a resource of a group that does not exist',
      'authorization: a path, allowed',
      'encoding: none that we know, of a path beside',
      'discovery: a group that does not exist',
    ],
    at: ['/type', '/body'],
    because: 'the 404 of a path nobody answers is a Status like any other; upstream sends the list of its paths, or a line of text',
  },
  {
    of: ['get: a name with a bad escape'],
    at: ['/code', '/type', '/body'],
    because: "Go's HTTP server refuses the path before Kubernetes sees it; here it is a path that does not exist",
  },
];

/** Upstream says too little, or the wrong thing. */
const kinder: readonly Explanation[] = [
  {
    of: [
      'delete: options of another kind',
      'delete: options that are no JSON',
      'delete: options that are no object',
      'delete: options with a member of the wrong type',
    ],
    at: ['/code', '/body'],
    because: 'options that cannot be read are a bad request, as any body is; upstream forgets to say so and answers 500',
  },
  {
    of: ['binding: to nothing', 'binding: to what is no node', 'binding: without a target'],
    at: ['/code', '/body'],
    because: 'a binding that is not valid is told as such, with its causes; upstream answers 500',
  },
  {
    of: ['impersonation: of a group without a user', 'impersonation: of extra words without a user'],
    at: ['/code', '/type', '/body'],
    because: 'a request that cannot be acted upon is a bad request in a Status; upstream answers 500 in text',
  },
  {
    of: ['update: with a uid of what does not exist'],
    at: ['/code', '/body'],
    because: 'what is not there is not found; upstream speaks of a conflict with nothing',
  },
  {
    of: ['JSON patch: a negative index'],
    at: ['/code', '/type', '/body'],
    because: 'kube-apiserver 1.20.2 panics and hangs up; an index from the end is what later patch libraries take',
  },
  {
    of: ['authorization: a bad token beside a certificate'],
    at: ['/code', '/body'],
    because: 'a token that is shown must be good, on every path and whatever else is shown',
  },
];

/** What Muster has not, has more of, or does by other means. */
const ours: readonly Explanation[] = [
  { of: ['patch type: server-side apply'], at: ['/code', '/body'], because: 'there is no server-side apply yet' },
  { of: ['binding: by the old path'], at: ['/code', '/body'], because: 'the collection of bindings, deprecated since 1.7, is not served' },
  {
    of: ['table: a node', 'table: a node that is ready', 'certificate request: as a table'],
    at: ['/body/columnDefinitions/5', '/body/columnDefinitions/10', '/body/rows/0/cells/5', '/body/rows/0/cells/10'],
    because: 'a last column says why a node or a request waits',
  },
  {
    of: ['table: a node', 'table: a node that is ready'],
    at: ['/body/columnDefinitions/11', '/body/rows/0/cells/11'],
    because: 'with -o wide a column says how long ago a node renewed its lease',
  },
  {
    of: ['pages: at version 0'],
    at: ['/body'],
    because: 'a limit holds at version 0 too; the watch cache of 1.20 sends everything',
  },
  {
    of: ['review: of oneself, a path'],
    at: ['/body/status/reason'],
    because: 'health may be asked for by everybody, before any role is looked at',
  },
  {
    of: [
      'role: without rules',
      'role: with a name that only roles may have',
      'role: of the cluster, without rules',
      'role: of the cluster, aggregated',
      'storage: CSI node without drivers',
      'storage: CSI node with an empty list',
    ],
    at: ['/body/rules', '/body/spec/drivers'],
    because: 'a list that belongs to an object is empty where Go prints a nil one as null; both are read as the same',
  },
  {
    of: ['binding: shows in the pod', 'binding: with annotations', 'event: without a fine time'],
    at: ['/body/status/conditions/0/lastProbeTime', '/body/eventTime'],
    because: 'a time that was never set is left out where Go prints null; both are read as the same',
  },
  {
    of: ['method: one that does not exist, on an object'],
    at: ['/code', '/type', '/body'],
    because: "Node's parser refuses a method that HTTP does not know",
  },
  {
    of: ['method: POST on the groups', 'method: DELETE on a group', 'method: POST on health'],
    at: ['/code', '/type', '/body'],
    because: 'what can only be read is not answered to other methods; upstream looks at the path alone',
  },
];

export const differences: readonly Explanation[] = [...sinceThen, ...wording, ...kinder, ...ours];
