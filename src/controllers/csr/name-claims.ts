// To whom a new node's name is given while it has no Node that proves to be alive: to one key, whoever approves and however
// many ask at once. A claim lapses after the time a machine has to show itself, and ends with its Node.
export interface NameClaims {
  /** False when the name is another key's. The key that has it may claim it again. */
  claim(nodeName: string, key: string): Promise<boolean>;
  /** Its Node is gone, which was last seen at this revision: a claim made later stays. */
  release(nodeName: string, revision: number): Promise<void>;
}
