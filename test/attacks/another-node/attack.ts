// One thing a node tries that it may not. In every text `NODE` stands for the attacker's name and `UID` for its Node's uid.
export interface Attack {
  readonly what: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  /** Tried by a machine that is no Node yet. */
  readonly unregistered?: boolean;
  /** The whole message of the refusal. */
  readonly says: string;
}
