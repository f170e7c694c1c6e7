// Where the container runtime looks for its pod network, by its own word (verbose Status of runtime.v1, as containerd fills it).
import { Connection } from '../base/grpc/connection.ts';
import { GrpcError } from '../base/grpc/grpc-error.ts';
import { Reader } from '../base/protobuf/reader.ts';
import { bytes, readFields, readNested } from './cri.ts';

export interface NetworkFolders {
  readonly plugins: string;
  readonly configuration: string;
}

/** Of containerd, unless it is told otherwise. */
const usual: NetworkFolders = { plugins: '/opt/cni/bin', configuration: '/etc/cni/net.d' };
const verbose = Buffer.from([0x08, 0x01]);
const patienceMilliseconds = 5_000;
const largestMessageBytes = 1024 * 1024;

/** The text under `config` in the map `info`. */
export const configIn = (answer: Uint8Array): string => {
  const reader = new Reader(answer);
  let found = '';
  readFields(reader, {
    [bytes(2)]: () => {
      const entry = { name: '', value: '' };
      readNested(reader, {
        [bytes(1)]: () => (entry.name = reader.string()),
        [bytes(2)]: () => (entry.value = reader.string()),
      });
      if (entry.name === 'config') found = entry.value;
    },
  });
  return found;
};

const textAt = (value: unknown, name: string): string | undefined => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
};

export const foldersIn = (config: string): NetworkFolders => {
  if (config === '') return usual;
  const parsed: unknown = JSON.parse(config);
  const cni: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'cni') : undefined;
  return { plugins: textAt(cni, 'binDir') ?? usual.plugins, configuration: textAt(cni, 'confDir') ?? usual.configuration };
};

export const askNetworkFolders = async (socket: string): Promise<NetworkFolders> => {
  let connection: Connection | undefined;
  try {
    connection = await Connection.open({ url: `unix:${socket}`, largestMessageBytes });
    return foldersIn(configIn(await connection.unary('/runtime.v1.RuntimeService/Status', verbose, patienceMilliseconds)));
  } catch (error) {
    // A runtime that does not say keeps to what is usual.
    if (error instanceof GrpcError || error instanceof SyntaxError) return usual;
    throw error;
  } finally {
    connection?.retire('all was asked');
  }
};
