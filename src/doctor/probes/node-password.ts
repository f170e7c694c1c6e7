// What a k3s server remembers of this node's password, against the one that this machine has: both are read where they are, and only
// whether they match is kept.
import { scryptSync, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../facts/facts.ts';
import type { RememberedPassword } from '../facts/k3s.ts';
import { valueOf } from '../facts/reading.ts';
import { keptPasswordFiles, type K3sProgram, nodePasswordFile } from '../papers/k3s-readings.ts';
import type { Paper } from '../papers/paper.ts';
import type { ClusterApi } from './cluster-api.ts';
import type { Seat } from './gather.ts';

/** `$1:salt:15:8:1:key`: scrypt, its salt in hex, N as a power of two, r, p, the key in base64 without padding. */
const hashForm = /^\$1:([0-9a-f]{2,64}):(\d{1,2}):(\d{1,2}):(\d):([A-Za-z0-9+/]{20,200})$/;

/** Somebody else wrote the hash: no more is calculated for it than k3s itself asks for. */
const mostPower = 16;
const mostMemory = 134_217_728;

/** Undefined when the hash is of no form that is known. */
export const isPasswordOf = (hash: string, password: string): boolean | undefined => {
  const [, salt = '', power = '', blocks = '', parallel = '', key = ''] = hashForm.exec(hash) ?? [];
  if (key === '' || Number(power) > mostPower || Number(blocks) > 8) return undefined;
  const wanted = Buffer.from(key, 'base64');
  const options = { N: 2 ** Number(power), r: Number(blocks), p: Number(parallel), maxmem: mostMemory };
  return timingSafeEqual(scryptSync(password, Buffer.from(salt, 'hex'), wanted.length, options), wanted);
};

const passwordAt = (place: Seat, path: string): string | undefined => {
  try {
    return readFileSync(join(place.root, path), 'utf8').trim() || undefined;
  } catch {
    // Not there, or not ours to read: then nothing is compared.
    return undefined;
  }
};

interface Secret {
  readonly metadata?: { readonly creationTimestamp?: string };
  readonly data?: { readonly hash?: string };
}

const keptCopy = (place: Seat, program: K3sProgram, hash: string): string | undefined =>
  keptPasswordFiles(program).find((path) => {
    const password = passwordAt(place, path);
    return password !== undefined && isPasswordOf(hash, password) === true;
  });

const against = ({ metadata, data }: Secret, place: Seat | undefined, program: K3sProgram): Omit<RememberedPassword, 'kind' | 'path'> => {
  const hash = Buffer.from(data?.hash ?? '', 'base64').toString('utf8');
  const since = Date.parse(metadata?.creationTimestamp ?? '');
  const dated = Number.isNaN(since) ? {} : { since };
  const own = place === undefined ? undefined : passwordAt(place, nodePasswordFile);
  const matches = own === undefined ? undefined : isPasswordOf(hash, own);
  if (place === undefined || matches === undefined) return dated;
  const kept = matches ? undefined : keptCopy(place, program, hash);
  return { ...dated, matches, ...(kept !== undefined && { keptCopy: kept }) };
};

/** `place`: the machine whose password is meant; undefined when only its papers are here. */
export const askRemembered = async (api: ClusterApi, facts: Facts, place: Seat | undefined): Promise<Paper[]> => {
  const k3s = valueOf(facts.k3s);
  const node = valueOf(facts.nodeName);
  if (k3s === undefined || node === undefined) return [];
  const path = `/api/v1/namespaces/kube-system/secrets/${encodeURIComponent(`${node}.node-password.${k3s.program}`)}`;
  const where = api.server + path;
  try {
    const { status, text } = await api.ask('GET', path);
    if (status !== 200) return [{ id: 'k3s-remembered', where, text: undefined, why: `the API server answered ${String(status)}` }];
    const remembered = { kind: 'secret', path, ...against(JSON.parse(text) as Secret, place, k3s.program) } satisfies RememberedPassword;
    return [{ id: 'k3s-remembered', where, text: JSON.stringify(remembered) }];
  } catch (error) {
    return [{ id: 'k3s-remembered', where, text: undefined, why: error instanceof Error ? error.message : String(error) }];
  }
};
