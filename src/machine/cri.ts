// What the container runtime of this machine says of itself, through the Container Runtime Interface (cri-api, runtime.v1).
import { callGrpc, GrpcError } from './grpc-call.ts';
import { Fields } from './protobuf-fields.ts';

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

export type RuntimeReport =
  | {
      readonly kind: 'answers';
      /** `containerd://1.6.20` */
      readonly version: string;
      readonly conditions: readonly RuntimeCondition[];
      readonly images: readonly RuntimeImage[];
    }
  | { readonly kind: 'absent'; readonly problem: string }
  | { readonly kind: 'broken'; readonly problem: string };

const patienceMilliseconds = 5_000;
const empty = Buffer.alloc(0);

const readVersion = (answer: Buffer): string => {
  const fields = new Fields(answer);
  return `${fields.text(2)}://${fields.text(3)}`;
};

const readConditions = (answer: Buffer): RuntimeCondition[] =>
  new Fields(answer)
    .messages(1)
    .flatMap((status) => status.messages(1))
    .map((condition) => ({
      type: condition.text(1),
      isTrue: condition.number(2) === 1,
      reason: condition.text(3),
      message: condition.text(4),
    }));

const readImages = (answer: Buffer): RuntimeImage[] =>
  new Fields(answer).messages(1).map((image) => ({ names: [...image.texts(3), ...image.texts(2)], bytes: image.number(4) }));

const isAbsent = (error: GrpcError): boolean => /\b(?:ENOENT|ECONNREFUSED|EACCES)\b/.test(error.message);

/** Never rejects: that nothing answers is an answer too. */
export const askRuntime = async (socket: string): Promise<RuntimeReport> => {
  const call = (method: string): Promise<Buffer> =>
    callGrpc({ socket, method: `runtime.v1.${method}`, request: empty, milliseconds: patienceMilliseconds });
  try {
    const version = readVersion(await call('RuntimeService/Version'));
    const conditions = readConditions(await call('RuntimeService/Status'));
    const images = readImages(await call('ImageService/ListImages'));
    return { kind: 'answers', version, conditions, images };
  } catch (error) {
    if (error instanceof GrpcError) return { kind: isAbsent(error) ? 'absent' : 'broken', problem: error.message };
    if (error instanceof RangeError) return { kind: 'broken', problem: error.message };
    throw error;
  }
};
