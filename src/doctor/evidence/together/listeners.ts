// Who listens at which port of the server, beside the port that is called.
import type { Line } from '../line.ts';
import type { Calls } from './called.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

const portOf = /:(\d{2,5}) /;
/** As ss and as netstat write it. */
const nameOf = /\("([\w./-]{2,40})"|\b\d{1,8}\/([\w.-]{2,40})/;
const servesApi = /^(?:kube-apiserver|k3s|k3s-server|rke2|kubelite|hyperkube|haproxy|kube-vip|minikube|docker-proxy)/;

export class Listeners implements Reader {
  readonly #calls: Calls;
  readonly #listening: { readonly line: Line; readonly port: number; readonly name: string }[] = [];

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  see({ line, text }: Shown): void {
    if (text.length > 600 || !/\bLISTEN\b/.test(text)) return;
    const [port, name] = [portOf.exec(text), nameOf.exec(text)];
    if (port !== null && name !== null) keepOne(this.#listening, { line, port: Number(port[1]), name: name[1] ?? name[2] ?? '' });
  }

  remarks(): readonly Remark[] {
    const server = this.#listening.find(({ name }) => servesApi.test(name));
    if (server === undefined) return [];
    const call = this.#calls.made.find(
      ({ port, ended }) =>
        (ended === 'answered' || ended === 'refused') &&
        port > 1_000 &&
        ![2379, 2380, 10250].includes(port) &&
        !this.#listening.some((one) => one.port === port && servesApi.test(one.name)),
    );
    return call === undefined ? [] : [{ id: 'another-program-listens', lines: [server.line, call.line] }];
  }
}
