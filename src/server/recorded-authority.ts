// Which keys a cluster lives by stands in its store: a server that brings others would sign what nobody believes, and
// believe what nobody signed.
import { createHash } from 'node:crypto';
import { ConfigError } from '../language/errors.ts';
import { publicKeyInfoOf } from '../signing/public-key.ts';
import { publicKeyPin } from '../signing/public-key-pin.ts';
import type { Store } from '../store/store.ts';
import type { Keys } from './keys.ts';

const key = '/registry/muster.dev/authority';

/** Each as `sha256:…` of the public key, as `muster token create --print-join-command` says it. */
interface Recorded {
  readonly authority: string;
  readonly serviceAccounts: string;
}

/** Records the keys at the first start of a cluster. Rejects with a ConfigError when others were recorded. */
export async function agreeOnKeys(store: Store, keys: Keys, pkiDir: string): Promise<void> {
  const own = pinsOf(keys);
  for (;;) {
    const { entry } = await store.get(key);
    if (entry === undefined) {
      if ((await store.create(key, JSON.stringify(own))).kind === 'done') return;
      continue;
    }
    const recorded = JSON.parse(entry.value) as Recorded;
    refuseOthers(recorded, keys, pkiDir);
    if (recorded.authority === own.authority && recorded.serviceAccounts === own.serviceAccounts) return;
    // Keys are being changed: the recorded ones are believed still, and the next server must believe these.
    if ((await store.update(key, JSON.stringify(own), entry.modRevision)).kind === 'done') return;
  }
}

function refuseOthers(recorded: Recorded, keys: Keys, pkiDir: string): void {
  const own = pinsOf(keys);
  if (!keys.authority.trusted.some((certificate) => publicKeyPin(certificate) === recorded.authority)) {
    throw new ConfigError('authority-differs', { args: { folder: pkiDir, own: own.authority, recorded: recorded.authority } });
  }
  if (!keys.serviceAccounts.believed.some((each) => pinOf(publicKeyInfoOf(each)) === recorded.serviceAccounts)) {
    const args = { folder: pkiDir, own: own.serviceAccounts, recorded: recorded.serviceAccounts };
    throw new ConfigError('service-account-key-differs', { args });
  }
}

function pinsOf({ authority, serviceAccounts }: Keys): Recorded {
  const [own] = serviceAccounts.believed;
  if (own === undefined) throw new Error('a server without a key for service accounts');
  return { authority: publicKeyPin(authority.certificate), serviceAccounts: pinOf(publicKeyInfoOf(own)) };
}

const pinOf = (publicKeyInfo: Buffer): string => `sha256:${createHash('sha256').update(publicKeyInfo).digest('hex')}`;
