// Answers /openapi/v2 and /openapi/v3. A document is built when first asked for; only its compressed bytes are kept.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { ApiAnswer } from '../exchange.ts';
import { type Descriptions, readDescriptions } from './descriptions.ts';
import { documentV2 } from './document-v2.ts';
import { documentV3 } from './document-v3.ts';
import { encodeDocumentV2 } from './gnostic-v2.ts';
import { groupVersionsOf, kindsOf } from './kinds.ts';
import { groupVersionPath, type ServedResource } from './served.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

interface Held {
  readonly gzipped: Buffer;
  /** Of the plain bytes, upper-case hex: ETag and `?hash=`. */
  readonly hash: string;
}

export interface OpenApiRequest {
  readonly path: string;
  /** What follows '?'. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

const json = 'application/json';
/** kubectl asks with '@', which is no letter of a media type: the same kubectl refuses it in an answer. */
const gnosticV2 = 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf';
const gnosticV2Asked = 'application/com.github.proto-openapi.spec.v2@v1.0+protobuf';
const root = '/openapi/v3';
/** A year: the address of a document with its hash never means another one (RFC 8246). */
const unchanging = 'public, immutable, max-age=31536000';

const wanted = (accept: string | undefined, offered: readonly string[]): string | undefined => {
  if (accept === undefined || accept === '') return offered[0];
  for (const clause of accept.split(',')) {
    const type = (clause.split(';')[0] ?? '').trim().toLowerCase();
    if (type === '*/*' || type === 'application/*') return offered[0];
    if (offered.includes(type)) return type;
  }
  return undefined;
};

const answer = (status: number, headers: Record<string, string> = {}): ApiAnswer => ({ status, headers, body: { kind: 'none' } });

const acceptsGzip = (accepted: string | undefined): boolean =>
  /(?:^|,)\s*gzip\s*(?:,|;(?!\s*q=0(?:\.0*)?\s*(?:,|$))|$)/.test(accepted ?? '');

const send = async (held: Held, contentType: string, request: OpenApiRequest, cacheControl: string | undefined): Promise<ApiAnswer> => {
  const etag = `"${held.hash}"`;
  const headers = { etag, vary: 'Accept, Accept-Encoding', ...(cacheControl === undefined ? {} : { 'cache-control': cacheControl }) };
  if (request.headers['if-none-match'] === etag) return answer(304, headers);
  const typed = { ...headers, 'content-type': contentType };
  if (!acceptsGzip(request.headers['accept-encoding'])) {
    return { status: 200, headers: typed, body: { kind: 'bytes', data: await decompress(held.gzipped) } };
  }
  return { status: 200, headers: { ...typed, 'content-encoding': 'gzip' }, body: { kind: 'bytes', data: held.gzipped } };
};

const hold = async (bytes: string | Uint8Array): Promise<Held> => {
  const hash = createHash('sha512').update(bytes).digest('hex').toUpperCase();
  return { gzipped: await compress(bytes), hash };
};

/** The documents of what is served. When that changes, make a new one. */
export class OpenApi {
  private readonly served: readonly ServedResource[];
  private readonly version: string;
  private readonly documents = new Map<string, Promise<Held>>();
  /** Shared while documents are being built one after another, then forgotten. */
  private descriptions: WeakRef<Descriptions> | undefined;

  /** `version` is what /version says, `v1.36.4`. */
  constructor(served: readonly ServedResource[], version: string) {
    this.served = served;
    this.version = version;
  }

  /** Undefined when the path is none of its own. Asks for GET or HEAD are answered; the caller refuses other methods. */
  async answer(request: OpenApiRequest): Promise<ApiAnswer | undefined> {
    const path = request.path.replace(/\/$/, '');
    if (path === '/openapi/v2') return this.answerV2(request);
    if (path === root) return this.answerIndex(request);
    const served = this.paths().get(path.slice(root.length + 1));
    return path.startsWith(`${root}/`) && served !== undefined ? this.answerV3(path, served, request) : undefined;
  }

  private async answerV2(request: OpenApiRequest): Promise<ApiAnswer> {
    const type = wanted(request.headers.accept, [json, gnosticV2, gnosticV2Asked]);
    if (type === undefined) return answer(406);
    const held = await this.document(type === json ? 'v2' : 'v2 protobuf', () => {
      const document = documentV2(this.served, this.version, this.texts());
      return type === json ? JSON.stringify(document) : encodeDocumentV2(document);
    });
    return send(held, type === json ? json : gnosticV2, request, undefined);
  }

  private async answerIndex(request: OpenApiRequest): Promise<ApiAnswer> {
    if (wanted(request.headers.accept, [json]) === undefined) return answer(406);
    const paths: Record<string, { serverRelativeURL: string }> = {};
    for (const [path, served] of this.paths()) {
      // One at a time, with the compression in between: a large document must not hold up everything else.
      const { hash } = await this.v3(path, served);
      paths[path] = { serverRelativeURL: `${root}/${path}?hash=${hash}` };
    }
    return { status: 200, headers: { 'content-type': json }, body: { kind: 'bytes', data: JSON.stringify({ paths }) } };
  }

  private async answerV3(path: string, served: readonly ServedResource[], request: OpenApiRequest): Promise<ApiAnswer> {
    if (wanted(request.headers.accept, [json]) === undefined) return answer(406);
    const held = await this.v3(path.slice(root.length + 1), served);
    const asked = new URLSearchParams(request.query).get('hash') ?? '';
    if (asked !== '' && asked !== held.hash) return answer(301, { location: `${path}?hash=${held.hash}` });
    return send(held, json, request, asked === '' ? undefined : unchanging);
  }

  private v3(path: string, served: readonly ServedResource[]): Promise<Held> {
    return this.document(path, () =>
      JSON.stringify(documentV3({ served, kinds: kindsOf(this.served), version: this.version, descriptions: this.texts() })),
    );
  }

  private document(key: string, build: () => string | Uint8Array): Promise<Held> {
    const known = this.documents.get(key);
    if (known !== undefined) return known;
    const held = Promise.resolve().then(() => hold(build()));
    this.documents.set(key, held);
    held.catch(() => this.documents.delete(key));
    return held;
  }

  private texts(): Descriptions {
    const known = this.descriptions?.deref();
    if (known !== undefined) return known;
    const read = readDescriptions();
    this.descriptions = new WeakRef(read);
    return read;
  }

  private paths(): ReadonlyMap<string, readonly ServedResource[]> {
    return new Map(
      groupVersionsOf(this.served).map((of) => [
        groupVersionPath(of),
        this.served.filter(({ group, version }) => group === of.group && version === of.version),
      ]),
    );
  }
}
