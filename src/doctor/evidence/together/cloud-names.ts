// What the cloud calls a machine, beside the name of the Node that it does not find; and Nodes without the cloud's own identifier.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Name {
  readonly line: Line;
  readonly name: string;
}

const asksCloud =
  /meta-data\/(?:local-hostname|hostname)|Guest\.?HostName|PrivateDnsName|instances? (?:list|describe|show)|server (?:list|show)|nova (?:list|show)/i;
const notFound: readonly RegExp[] = [
  /(?:node|VM|instance|syncing) ['"]?([a-z0-9][\w.-]{0,252})['"]?(?: by name| exists in cloud provider)?\b.{0,200}(?:not found|does not exist|No VM found)/i,
  /failed to get (?:provider ID|instance metadata) for node ([\w.-]{1,253}) /i,
];
const notFoundIn = (text: string): string | undefined => {
  if (!text.includes('not found') && !text.includes('does not exist') && !text.includes('No VM found')) return undefined;
  return notFound.map((pattern) => pattern.exec(text)?.[1]).find((name) => name !== undefined);
};

const hostName = /^[a-z0-9][\w-]{0,62}(?:\.[\w.-]{1,190})?$/i;
const identified = /^[\w.-]{1,253} (?:aws|gce|azure|openstack|vsphere|hcloud|digitalocean|alicloud):\/\//;
const nameless = /^([\w.-]{1,253}) <none>$/;

const firstLabel = (name: string): string => name.toLowerCase().split('.')[0] ?? '';

export class CloudNames implements Reader {
  readonly #called: Name[] = [];
  readonly #sought: Name[] = [];
  readonly #nameless: Name[] = [];
  #identified: Line | undefined;

  see({ line, text, command }: Shown): void {
    if (text === '' || text.length > 1_000) return;
    if (asksCloud.test(command) && hostName.test(text)) keepOne(this.#called, { line, name: text });
    const name = notFoundIn(text);
    if (name !== undefined) keepOne(this.#sought, { line, name });
    const without = nameless.exec(text)?.[1];
    if (without !== undefined && /providerID/i.test(command)) keepOne(this.#nameless, { line, name: without });
    if (text.includes('://') && identified.test(text)) this.#identified ??= line;
  }

  remarks(): readonly Remark[] {
    const found: Remark[] = [];
    const [without] = this.#nameless;
    if (without !== undefined && this.#identified !== undefined)
      found.push({ id: 'node-without-provider-id', lines: [without.line, this.#identified] });
    const other = this.#called[0];
    const sought = this.#sought.find(({ name }) => !this.#called.some((one) => firstLabel(one.name) === firstLabel(name)));
    if (other !== undefined && sought !== undefined) found.push({ id: 'cloud-knows-another-name', lines: [sought.line, other.line] });
    return found;
  }
}
