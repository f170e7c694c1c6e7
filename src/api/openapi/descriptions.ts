// What upstream says about types and fields. Unpacked at the first question, and forgotten by whoever drops the object.
import { brotliDecompressSync } from 'node:zlib';
import { packedDescriptions } from './descriptions.generated.ts';

export interface Descriptions {
  ofMessage(name: string): string | undefined;
  ofField(messageName: string, field: string): string | undefined;
}

export const readDescriptions = (): Descriptions => {
  const texts = JSON.parse(brotliDecompressSync(Buffer.from(packedDescriptions, 'base64')).toString('utf8')) as Record<
    string,
    Record<string, string> | undefined
  >;
  return {
    ofMessage: (name) => texts[name]?.[''],
    ofField: (name, field) => texts[name]?.[field],
  };
};
