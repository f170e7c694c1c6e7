// One machine of two domains: names that begin alike and go on differently, where Nodes and host names are spoken of.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Name {
  readonly line: Line;
  readonly host: string;
  readonly domain: string;
}

const name =
  /(?:(?<![\w./@:$*-])|(?<=system:node:))([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.((?:[a-z0-9-]{1,63}\.){0,5}[a-z]{2,24})(?![\w./@*=-]|\.\w)/g;
const ofNodes = /\bnodes?\b|system:node:|host ?name|\b(?:Not)?Ready\b|\bFQDN\b|private ?DNS|regist/i;
/** Files, units and groups of the API are written so too. */
const isNone =
  /^(?:conf|ya?ml|service|go|crt|key|pem|sock|json|env|toml|logs?|sh|io|com|db|slice|scope|socket|txt|cfg|conflist|kubeconfig|local)$/;
const isServer = /^(?:api|api-int|kubernetes|k8s|apiserver|kube-apiserver|lb|vip|registry|www|etcd|localhost|coredns|kube-dns)$/;

export class Domains implements Reader {
  readonly #names: Name[] = [];

  see({ line }: Shown): void {
    const { text } = line;
    if (text.length > 600 || !text.includes('.') || !ofNodes.test(text)) return;
    for (const [, host = '', domain = ''] of text.matchAll(name)) {
      if (isServer.test(host) || /^\d+$/.test(host) || /^(?:v1|v1beta1|apps|batch)$/.test(host)) continue;
      if (isNone.test(domain) && !domain.includes('.')) continue;
      if (/(?:^|\.)(?:k8s\.io|kubernetes\.io|svc|cluster\.local)(?:\.|$)/.test(domain)) continue;
      keepOne(this.#names, { line, host, domain });
    }
  }

  remarks(): readonly Remark[] {
    for (const [index, one] of this.#names.entries()) {
      const other = this.#names.slice(index + 1).find(({ host, domain }) => host === one.host && domain !== one.domain);
      if (other !== undefined) return [{ id: 'one-machine-of-two-domains', lines: [one.line, other.line] }];
    }
    return [];
  }
}
