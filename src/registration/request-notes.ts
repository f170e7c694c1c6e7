// What the control plane writes on a certificate signing request, for people and for itself. Annotations, so that any
// client reads them; whoever makes a request may not bring them along.
export const requestNotes = {
  /** Why it was not approved automatically. Also shown by `kubectl get csr -o wide`. */
  whyPending: 'registration.muster.dev/why-pending',
  /** The role that the bootstrap token gives to the node. */
  role: 'registration.muster.dev/granted-role',
} as const;

type Annotations = Readonly<Record<string, string>>;

/** The same without the note; undefined when nothing is left. */
export const withoutNote = (annotations: Annotations | undefined, note: string): Record<string, string> | undefined => {
  const rest = Object.entries(annotations ?? {}).filter(([key]) => key !== note);
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
};
