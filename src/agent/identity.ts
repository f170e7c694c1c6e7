// The name under which this machine is a node. It is decided once and kept: certificate, Node and lease carry it, so a host
// name that changes later is a fact worth telling and changes nothing.
import { ConfigError, MachineError, UsageError } from '../language/errors.ts';
import type { Files } from '../machine/files.ts';
import type { Place } from './place.ts';

export interface NameWish {
  /** Of `--node-name`. */
  readonly asked: string | undefined;
  readonly hostName: string;
}

export interface Identity {
  readonly nodeName: string;
  /** The host name of now, when the kept name was not made from it. */
  readonly otherHostName: string | undefined;
}

/** RFC 1123, as Kubernetes wants the names of nodes. */
const nameForm = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?)*$/;

/** As the kubelet makes a node name of a host name. */
const asName = (text: string): string => text.trim().toLowerCase();

const isName = (text: string): boolean => text.length <= 253 && nameForm.test(text);

/** What the file says: the name, and the host name of the day it was decided. */
interface KeptName {
  readonly nodeName: string;
  readonly hostName: string;
}

const readKept = (text: string | undefined): KeptName | undefined => {
  const [nodeName = '', hostName = ''] = (text ?? '').split('\n');
  return isName(nodeName) ? { nodeName, hostName } : undefined;
};

/** A typed name is for who typed it to put right, a host name for the machine's operator. */
const unfit = (name: string, isTyped: boolean): Error =>
  isTyped
    ? new UsageError('node-name-unfit', { args: { name, of: '--node-name' } })
    : new MachineError('node-name-unfit', { args: { name, of: undefined } });

/** The kept name, or a new one to be kept. */
export const decideName = (keptText: string | undefined, wish: NameWish, folder: string): Identity & { readonly isNew: boolean } => {
  const kept = readKept(keptText);
  const hostName = asName(wish.hostName);
  const asked = wish.asked === undefined ? undefined : asName(wish.asked);
  if (kept !== undefined) {
    if (asked !== undefined && asked !== kept.nodeName) {
      throw new ConfigError('node-name-kept', { args: { kept: kept.nodeName, asked, folder } });
    }
    return { nodeName: kept.nodeName, otherHostName: hostName === kept.hostName ? undefined : hostName, isNew: false };
  }
  const nodeName = asked ?? hostName;
  if (!isName(nodeName)) throw unfit(nodeName, asked !== undefined);
  return { nodeName, otherHostName: undefined, isNew: true };
};

export const openIdentity = (files: Files, place: Place, wish: NameWish): Identity => {
  const decided = decideName(files.read(place.nodeName), wish, place.folder);
  if (decided.isNew) files.write({ path: place.nodeName, content: `${decided.nodeName}\n${asName(wish.hostName)}\n`, mode: 0o644 });
  return decided;
};
