// What a bootstrap token is bound to, beyond what upstream knows, and whether a certificate may be signed on its word.
// Bindings are annotations of the token's Secret; a binding that cannot be read allows nothing.

/** As much of the Secret as is read here. */
export interface AnnotatedSecret {
  readonly metadata: { readonly annotations?: Readonly<Record<string, string>> | undefined };
}

export const bindingAnnotations = {
  /** A node name, or a pattern in which * stands for any characters and ? for one. */
  nodeName: 'registration.muster.dev/node-name',
  /** The nodes get the label node-role.kubernetes.io/ROLE. */
  role: 'registration.muster.dev/role',
  machineId: 'registration.muster.dev/machine-id',
  /** For how many node names certificates may be signed. */
  uses: 'registration.muster.dev/uses',
  /** The names for which certificates were signed, between commas: what `uses` counts. */
  usedBy: 'registration.muster.dev/used-by',
} as const;

/** Of a CSR: which machine asks. Self-reported: a guard against accidents, not against a thief of the token. */
export const machineIdAnnotation = 'registration.muster.dev/machine-id';

/** So many names fit in an object's annotations, whatever their length. */
export const mostUses = 1000;

export interface TokenBinding {
  readonly nodeName?: string | undefined;
  readonly role?: string | undefined;
  readonly machineId?: string | undefined;
  readonly uses?: number | undefined;
  /** An annotation whose value means nothing. */
  readonly unreadable?: { readonly annotation: string; readonly value: string } | undefined;
}

export interface TokenClaim {
  /** Without `system:node:`. */
  readonly nodeName: string;
  /** Undefined when the machine did not say. */
  readonly machineId: string | undefined;
}

export type TokenRefusalCause = 'binding-unreadable' | 'other-node-name' | 'other-machine' | 'used-up';

export type TokenUse =
  /** `counts`: a new name, to be added by `withUse` before the certificate is signed. */
  | { readonly kind: 'allowed'; readonly counts: boolean; readonly role: string | undefined }
  /** Nothing is wrong, but something is missing without which nobody can say yes. */
  | { readonly kind: 'waiting'; readonly cause: 'machine-id-not-told'; readonly why: string }
  | { readonly kind: 'refused'; readonly cause: TokenRefusalCause; readonly why: string };

const patternForm = /^[a-z0-9*?](?:[-a-z0-9.*?]{0,251}[a-z0-9*?])?$/;
const roleForm = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const machineIdForm = /^[A-Za-z0-9][-A-Za-z0-9_.:]{0,127}$/;
const usesForm = /^[1-9][0-9]{0,3}$/;

export const isNodeNamePattern = (text: string): boolean => patternForm.test(text);
export const isRole = (text: string): boolean => roleForm.test(text);
export const isMachineId = (text: string): boolean => machineIdForm.test(text);
export const isUses = (text: string): boolean => usesForm.test(text) && Number(text) <= mostUses;

/** The binding of a token's Secret; empty when it has none. */
export function bindingOf({ metadata }: AnnotatedSecret): TokenBinding {
  const { annotations = {} } = metadata;
  const read = (annotation: string, fits: (text: string) => boolean): string | undefined => {
    const value = Object.hasOwn(annotations, annotation) ? annotations[annotation] : undefined;
    if (value !== undefined && !fits(value)) unreadable ??= { annotation, value };
    return value;
  };
  let unreadable: TokenBinding['unreadable'];
  const nodeName = read(bindingAnnotations.nodeName, isNodeNamePattern);
  const role = read(bindingAnnotations.role, isRole);
  const machineId = read(bindingAnnotations.machineId, isMachineId);
  const uses = read(bindingAnnotations.uses, isUses);
  return { nodeName, role, machineId, uses: uses === undefined ? undefined : Number(uses), unreadable };
}

/** The annotations that say this binding; none for what it leaves open. */
export function annotationsOf({ nodeName, role, machineId, uses }: TokenBinding): Record<string, string> {
  return {
    ...(nodeName !== undefined && { [bindingAnnotations.nodeName]: nodeName }),
    ...(role !== undefined && { [bindingAnnotations.role]: role }),
    ...(machineId !== undefined && { [bindingAnnotations.machineId]: machineId }),
    ...(uses !== undefined && { [bindingAnnotations.uses]: String(uses) }),
  };
}

/** The node names for which certificates were signed on this token. */
export function usesOf({ metadata }: AnnotatedSecret): readonly string[] {
  const names = metadata.annotations?.[bindingAnnotations.usedBy] ?? '';
  return names === '' ? [] : names.split(',');
}

/** The same Secret with one use more. Write it with the resourceVersion it was read at: of two approvers one must lose. */
export function withUse<S extends AnnotatedSecret>(secret: S, nodeName: string): S {
  const names = [...usesOf(secret), nodeName].join(',');
  return {
    ...secret,
    metadata: { ...secret.metadata, annotations: { ...secret.metadata.annotations, [bindingAnnotations.usedBy]: names } },
  };
}

/** May a client certificate for this node be signed on the word of a token bound so? `usesSoFar`: of `usesOf`. */
export function decideUse(binding: TokenBinding, claim: TokenClaim, usesSoFar: readonly string[]): TokenUse {
  const { unreadable, nodeName, machineId, uses, role } = binding;
  if (unreadable !== undefined) {
    return refused(
      'binding-unreadable',
      `the annotation ${unreadable.annotation} of the token cannot be read: ${JSON.stringify(unreadable.value)}`,
    );
  }
  if (nodeName !== undefined && !matches(nodeName, claim.nodeName)) {
    return refused(
      'other-node-name',
      `the token is bound to the node name ${JSON.stringify(nodeName)}, and ${JSON.stringify(claim.nodeName)} asks`,
    );
  }
  if (machineId !== undefined && claim.machineId === undefined) {
    const why =
      'the token is bound to a machine id, and the machine did not tell its own; a kubelet never does: approve by hand, or join with muster';
    return { kind: 'waiting', cause: 'machine-id-not-told', why };
  }
  if (machineId !== undefined && !sameMachine(machineId, claim.machineId ?? '')) {
    return refused('other-machine', 'the token is bound to another machine id');
  }
  const known = usesSoFar.includes(claim.nodeName);
  if (uses !== undefined && !known && usesSoFar.length >= uses) {
    return refused('used-up', `the token was good for ${uses} ${uses === 1 ? 'node' : 'nodes'} and is used up`);
  }
  return { kind: 'allowed', counts: uses !== undefined && !known, role };
}

function refused(cause: TokenRefusalCause, why: string): TokenUse {
  return { kind: 'refused', cause, why };
}

/** Written with dashes or without, in upper case or lower: it is the same machine. */
function sameMachine(one: string, other: string): boolean {
  const plain = (id: string): string => id.replaceAll('-', '').toLowerCase();
  return plain(one) === plain(other);
}

/** Goes back only to the last *, so that no pattern takes longer than its length times the name's. */
function matches(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let afterStar = 0;
  for (let place = 0; place < name.length; ) {
    if (pattern[at] === '*') {
      star = at++;
      afterStar = place;
    } else if (pattern[at] === '?' || pattern[at] === name[place]) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      at = star + 1;
      place = afterStar += 1;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
