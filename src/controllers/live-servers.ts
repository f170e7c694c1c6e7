// Which API servers of the cluster are there, as the loops that tell others of them see it.

export interface ServerAddress {
  readonly ip: string;
  readonly port: number;
}

export interface LiveServers {
  /** Where others can dial them; this one among them when it can be dialled at all. */
  addresses(): readonly ServerAddress[];
  /** Calls at every change; returns what ends that. */
  onChange(changed: () => void): () => void;
}

/** A server that shares its store with nobody. */
export const onlyServer = (address: string | undefined, port: number): LiveServers => {
  const addresses = address === undefined ? [] : [{ ip: address, port }];
  return { addresses: () => addresses, onChange: () => () => undefined };
};
