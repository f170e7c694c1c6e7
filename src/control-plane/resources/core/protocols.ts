// Transport protocols of container, service and endpoint ports, in the order upstream lists them.
export const supportedProtocols: readonly string[] = ['SCTP', 'TCP', 'UDP'];
