// One line of a log, of a command's output or of a configuration file, as somebody pasted it or a unit printed it.

export interface Line {
  /** The message, without the prefixes that its writer and the journal put before it; quotes and blanks made plain. */
  readonly text: string;
  /** As it stands where it was read. */
  readonly raw: string;
  /** Who wrote it: kubelet, containerd, k3s, kubeadm, …; undefined when nothing says so. */
  readonly component?: string;
  /** Where it was read: a unit, a file, `evidence`. */
  readonly source: string;
  /** Milliseconds since 1970, when the line says so in full. */
  readonly at?: number;
  /** How many like it stood there. */
  readonly count?: number;
}
