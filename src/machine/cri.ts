// What the container runtime of this machine says of itself, through the Container Runtime Interface (cri-api, runtime.v1; before
// containerd 1.6 and CRI-O 1.20 there is v1alpha2 alone, of the same messages).
import { Connection } from '../base/grpc/connection.ts';
import { GrpcError } from '../base/grpc/grpc-error.ts';
import { ProtobufError } from '../base/protobuf/protobuf-error.ts';
import { Reader } from '../base/protobuf/reader.ts';

export interface RuntimeCondition {
  /** RuntimeReady or NetworkReady. */
  readonly type: string;
  readonly isTrue: boolean;
  readonly reason: string;
  readonly message: string;
}

export interface RuntimeImage {
  readonly names: readonly string[];
  readonly bytes: number;
}

type RuntimeApi = 'v1' | 'v1alpha2';

export type RuntimeReport =
  | {
      readonly kind: 'answers';
      /** `containerd://1.6.20` */
      readonly version: string;
      /** Absent: nobody asked which. */
      readonly api?: RuntimeApi;
      readonly conditions: readonly RuntimeCondition[];
      readonly images: readonly RuntimeImage[];
    }
  | { readonly kind: 'absent'; readonly problem: string }
  | { readonly kind: 'broken'; readonly problem: string };

const patienceMilliseconds = 5_000;
/** A list of images with their names is far smaller. */
const largestMessageBytes = 16 * 1024 * 1024;
const empty = Buffer.alloc(0);

/** Fields of a message by number and wire type; what is unknown is passed over. */
export const readFields = (reader: Reader, fields: Readonly<Record<number, () => void>>): void => {
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    const read = fields[tag];
    if (read === undefined) reader.skip(tag);
    else read();
  }
};

export const readNested = (reader: Reader, fields: Readonly<Record<number, () => void>>): void => {
  const outer = reader.enter();
  readFields(reader, fields);
  reader.leave(outer);
};

const varint = (field: number): number => field << 3;
export const bytes = (field: number): number => (field << 3) | 2;

const readVersion = (answer: Buffer): string => {
  const reader = new Reader(answer);
  const found = { name: '', version: '' };
  readFields(reader, {
    [bytes(2)]: () => (found.name = reader.string()),
    [bytes(3)]: () => (found.version = reader.string()),
  });
  return `${found.name}://${found.version}`;
};

const readConditions = (answer: Buffer): RuntimeCondition[] => {
  const reader = new Reader(answer);
  const conditions: RuntimeCondition[] = [];
  const readCondition = (): void => {
    const found = { type: '', isTrue: false, reason: '', message: '' };
    readNested(reader, {
      [bytes(1)]: () => (found.type = reader.string()),
      [varint(2)]: () => (found.isTrue = reader.bool()),
      [bytes(3)]: () => (found.reason = reader.string()),
      [bytes(4)]: () => (found.message = reader.string()),
    });
    conditions.push(found);
  };
  readFields(reader, {
    [bytes(1)]: () => {
      readNested(reader, { [bytes(1)]: readCondition });
    },
  });
  return conditions;
};

const readImages = (answer: Buffer): RuntimeImage[] => {
  const reader = new Reader(answer);
  const images: RuntimeImage[] = [];
  const readImage = (): void => {
    const digests: string[] = [];
    const tags: string[] = [];
    let size = 0;
    readNested(reader, {
      [bytes(2)]: () => tags.push(reader.string()),
      [bytes(3)]: () => digests.push(reader.string()),
      [varint(4)]: () => (size = reader.int64()),
    });
    images.push({ names: [...digests, ...tags], bytes: size });
  };
  readFields(reader, { [bytes(1)]: readImage });
  return images;
};

const isAbsent = (error: GrpcError): boolean => /\b(?:ENOENT|ECONNREFUSED|EACCES)\b/.test(error.message);

const isUnknownService = (error: unknown): boolean => error instanceof GrpcError && error.message.includes('unknown service');

const askAll = async (connection: Connection, api: RuntimeApi): Promise<RuntimeReport> => {
  const call = (method: string): Promise<Buffer> => connection.unary(`/runtime.${api}.${method}`, empty, patienceMilliseconds);
  const version = readVersion(await call('RuntimeService/Version'));
  const conditions = readConditions(await call('RuntimeService/Status'));
  const images = readImages(await call('ImageService/ListImages'));
  return { kind: 'answers', version, api, conditions, images };
};

const askEither = async (connection: Connection): Promise<RuntimeReport> => {
  try {
    return await askAll(connection, 'v1');
  } catch (error) {
    if (!isUnknownService(error)) throw error;
    // What the newer one does not know, neither may: then its complaint is the one to tell.
    return askAll(connection, 'v1alpha2').catch((older: unknown) =>
      Promise.reject(isUnknownService(older) ? (error as Error) : (older as Error)),
    );
  }
};

/** Never rejects: that nothing answers is an answer too. */
export const askRuntime = async (socket: string): Promise<RuntimeReport> => {
  let connection: Connection | undefined;
  try {
    connection = await Connection.open({ url: `unix:${socket}`, largestMessageBytes });
    return await askEither(connection);
  } catch (error) {
    if (error instanceof GrpcError) return { kind: isAbsent(error) ? 'absent' : 'broken', problem: error.message };
    if (error instanceof ProtobufError) return { kind: 'broken', problem: error.message };
    throw error;
  } finally {
    connection?.retire('all was asked');
  }
};
