// Rights that were asked for by name and are not there, and bindings of kubeadm of which a list shows only the others.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark, type RemarkId } from './remark.ts';
import type { Shown } from './transcript.ts';

const asks = /\bauth can-i (.{1,300})$/;

const meanings: readonly (readonly [RegExp, RemarkId])[] = [
  [/bootstrap-signer/, 'signer-without-rights'],
  [/create (?:csr|certificatesigningrequests\b(?!\/)).*system:bootstrap/, 'bootstrap-without-rights'],
];

const listsBindings = /\bget clusterrolebindings?\b/;
const binding = /^(?:clusterrolebinding\.rbac\.authorization\.k8s\.io\/)?(kubeadm:[\w:-]{1,60})\b/;
const needed = 'kubeadm:kubelet-bootstrap';

export class Rights implements Reader {
  readonly #denied: Remark[] = [];
  readonly #bindings: { readonly line: Line; readonly name: string }[] = [];

  see({ line, text, command }: Shown): void {
    if (text === '' || text.length > 400) return;
    const asked = /^no\b/.test(text) ? asks.exec(command)?.[1] : undefined;
    const meaning = asked === undefined ? undefined : meanings.find(([pattern]) => pattern.test(asked));
    if (meaning !== undefined) keepOne(this.#denied, { id: meaning[1], lines: [line] });
    const name = listsBindings.test(command) ? binding.exec(text)?.[1] : undefined;
    if (name !== undefined) keepOne(this.#bindings, { line, name });
  }

  remarks(): readonly Remark[] {
    const [other, another] = this.#bindings;
    if (other === undefined || another === undefined || this.#bindings.some(({ name }) => name === needed)) return this.#denied;
    return [...this.#denied, { id: 'bootstrap-without-rights', lines: [other.line, another.line] }];
  }
}
