// How each kind of step is backed up, done and taken back. Taking back is right whether the step was done, half done or not at all.
import type { NftRule } from '../facts/reach.ts';
import type { Step, UnitAction } from '../remedies/remedy.ts';
import { edited } from '../remedies/edit.ts';
import type { Before } from './done-step.ts';
import { deletion, isSame, listing, type Neighbours, neighboursIn, restoration } from './filter-rule.ts';
import type { Ground, Ran } from './ground.ts';
import { newTokenId, newTokenSecret, secretName, secretOf, secretsPath, type TokenStep, withToken } from './token-step.ts';

export class StepFailure extends Error {}

const ask = async (ground: Ground, ...[method, path, body]: Parameters<NonNullable<Ground['api']>>) => {
  if (ground.api === undefined) throw new StepFailure(`${method} ${path}: no kubeconfig was given`);
  return ground.api(method, path, body);
};

const expectDone = (program: string, words: readonly string[], { status, said }: Ran): void => {
  if (status !== 0) throw new StepFailure(`${program} ${words.join(' ')}: ${said.trim() || `ended with ${String(status)}`}`);
};

const mustRun = async (ground: Ground, program: string, words: readonly string[]): Promise<void> => {
  expectDone(program, words, await ground.run(program, words));
};

const isStarting = async (ground: Ground, unit: string): Promise<boolean> =>
  (await ground.run('systemctl', ['is-active', unit])).said.trim() === 'activating';

/**
 * A unit that systemd gave up on is not started again before its limit has passed, unless that is forgotten. k3s and RKE2 count as
 * started when they have joined, however long that takes, or never: whether it helped, the next look says.
 */
const setUnit = async (ground: Ground, action: UnitAction, unit: string): Promise<void> => {
  const isStart = action === 'start' || action === 'restart';
  if (isStart) await ground.run('systemctl', ['reset-failed', unit]);
  const ran = await ground.run('systemctl', [action, unit]);
  if (isStart && ran.late === true && (await isStarting(ground, unit))) return;
  expectDone('systemctl', [action, unit], ran);
};

const asked = async (ground: Ground, program: string, words: readonly string[]): Promise<boolean> =>
  (await ground.run(program, words)).status === 0;

/** A name that nothing has yet: one repair may move the same path aside twice. */
const asidePath = (ground: Ground, path: string, stamp: string): string => {
  const aside = `${path}.muster-${stamp}`;
  let free = aside;
  for (let number = 2; ground.exists(free); number += 1) free = `${aside}-${String(number)}`;
  return free;
};

const keptFile = (ground: Ground, path: string): { path: string; text?: string; mode?: number } => {
  const text = ground.readFile(path);
  const mode = ground.modeOf(path);
  return { path, ...(text !== undefined && { text }), ...(mode !== undefined && { mode }) };
};

/** Reads what the step would lose. */
export const backup = async (ground: Ground, step: Step, stamp: string): Promise<Before> => {
  switch (step.kind) {
    case 'edit-file':
      return { was: 'file', text: ground.readFile(step.path), mode: ground.modeOf(step.path) };
    case 'relink':
      return { was: 'link', target: ground.readLink(step.path) };
    case 'move-aside':
      return { was: 'aside', movedTo: asidePath(ground, step.path, stamp), present: ground.exists(step.path) };
    case 'unit':
      return {
        was: 'unit',
        active: await asked(ground, 'systemctl', ['is-active', '--quiet', step.unit]),
        enabled: await asked(ground, 'systemctl', ['is-enabled', '--quiet', step.unit]),
        ...(step.action === 'unmask' && { masked: (await ground.run('systemctl', ['is-enabled', step.unit])).said.trim() === 'masked' }),
      };
    case 'filter-rule':
      return { was: 'chain', rules: await rulesOf(ground, step.rule) };
    case 'host-name':
      return { was: 'host-name', name: ground.hostName() };
    case 'api-patch':
    case 'api-delete': {
      const { status, body } = await ask(ground, 'GET', step.path);
      if (status !== 200) throw new StepFailure(`GET ${step.path}: ${String(status)}`);
      return { was: 'object', object: body };
    }
    case 'new-token':
      return { was: 'token', id: newTokenId(), text: ground.readFile(step.path), mode: ground.modeOf(step.path) };
    case 'program':
      return step.writes === undefined ? { was: 'nothing' } : { was: 'files', files: step.writes.map((path) => keptFile(ground, path)) };
    default:
      return { was: 'nothing' };
  }
};

const rulesOf = async (ground: Ground, rule: NftRule): Promise<Neighbours> => {
  const { status, said } = await ground.run('nft', listing(rule));
  if (status !== 0) throw new StepFailure(`nft ${listing(rule).join(' ')}: ${said.trim()}`);
  return neighboursIn(said);
};

/** Somebody may have changed it since it was looked at. */
const takeRule = async (ground: Ground, rule: NftRule, { rules }: Extract<Before, { was: 'chain' }>): Promise<void> => {
  const found = rules.find(({ handle }) => handle === rule.handle);
  if (found === undefined || !isSame(found.rule, rule.rule)) throw new StepFailure(`the rule is not there any more: ${rule.rule}`);
  await mustRun(ground, 'nft', deletion(rule));
};

const putRuleBack = async (ground: Ground, rule: NftRule, { rules }: Extract<Before, { was: 'chain' }>): Promise<void> => {
  const words = restoration(rule, rules, await rulesOf(ground, rule));
  if (words !== undefined) await mustRun(ground, 'nft', words);
};

const usualMode = 0o644;

export const apply = async (ground: Ground, step: Step, before: Before): Promise<void> => {
  switch (step.kind) {
    case 'edit-file':
      ground.writeFile(step.path, edited(ground.readFile(step.path), step.edit), step.mode ?? ground.modeOf(step.path) ?? usualMode);
      return;
    case 'relink':
      ground.link(step.target, step.path);
      return;
    case 'move-aside':
      if (before.was === 'aside' && before.present) ground.move(step.path, before.movedTo);
      return;
    case 'filter-rule':
      if (before.was === 'chain') await takeRule(ground, step.rule, before);
      return;
    case 'unit':
      return setUnit(ground, step.action, step.unit);
    case 'reload-units':
      return mustRun(ground, 'systemctl', ['daemon-reload']);
    case 'host-name':
      return mustRun(ground, 'hostnamectl', ['set-hostname', step.name]);
    case 'program':
      return mustRun(ground, step.program, step.arguments);
    case 'new-token':
      return giveToken(ground, step, before);
    default:
      return applyAtApi(ground, step);
  }
};

/** The API server is asked first: what it refuses is put nowhere. */
const giveToken = async (ground: Ground, step: TokenStep, before: Before): Promise<void> => {
  if (before.was !== 'token') return;
  const secret = newTokenSecret();
  const text = withToken(before.text ?? '', `${before.id}.${secret}`);
  if (text === undefined) throw new StepFailure(`${step.path} names no user`);
  expect(`POST ${secretsPath}`, await ask(ground, 'POST', secretsPath, secretOf(step, before.id, secret)));
  ground.writeFile(step.path, text, before.mode ?? 0o600);
};

const takeTokenBack = async (ground: Ground, path: string, before: Extract<Before, { was: 'token' }>): Promise<void> => {
  restoreFile(ground, path, before);
  const secret = `${secretsPath}/${secretName(before.id)}`;
  const { status, body } = await ask(ground, 'DELETE', secret);
  if (status !== 404) expect(`DELETE ${secret}`, { status, body });
};

type ApiStep = Extract<Step, { kind: 'api-patch' | 'api-create' | 'api-delete' | 'approve-request' }>;

const expect = (what: string, { status, body }: { status: number; body: unknown }): void => {
  const message = typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : '';
  if (status >= 300) throw new StepFailure(`${what}: ${String(status)} ${message}`);
};

const applyAtApi = async (ground: Ground, step: ApiStep): Promise<void> => {
  switch (step.kind) {
    case 'api-patch':
      expect(`PATCH ${step.path}`, await ask(ground, 'PATCH', step.path, step.patch));
      return;
    case 'api-create':
      expect(`POST ${step.path}`, await ask(ground, 'POST', step.path, step.object));
      return;
    case 'api-delete':
      expect(`DELETE ${step.path}`, await ask(ground, 'DELETE', step.path));
      return;
    case 'approve-request':
      return approve(ground, step.name);
  }
};

const requests = '/apis/certificates.k8s.io/v1/certificatesigningrequests';

const approve = async (ground: Ground, name: string): Promise<void> => {
  const { status, body } = await ask(ground, 'GET', `${requests}/${name}`);
  if (status !== 200 || typeof body !== 'object' || body === null) throw new StepFailure(`GET ${requests}/${name}: ${String(status)}`);
  const condition = { type: 'Approved', status: 'True', reason: 'MusterDoctor', message: 'approved by muster doctor fix' };
  const approved = { ...body, status: { conditions: [condition] } };
  expect(`PUT ${requests}/${name}/approval`, await ask(ground, 'PUT', `${requests}/${name}/approval`, approved));
};

/** Puts the values that the patch changed back as they were; what was absent is taken away again. */
const inverse = (patch: Readonly<Record<string, unknown>>, before: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(patch).map(([key, value]) => {
      const old: unknown = typeof before === 'object' && before !== null ? Reflect.get(before, key) : undefined;
      if (typeof value === 'object' && value !== null && !Array.isArray(value) && typeof old === 'object' && old !== null) {
        return [key, inverse(value as Readonly<Record<string, unknown>>, old)];
      }
      return [key, old ?? null];
    }),
  );

const withoutIdentity = (object: unknown): unknown => {
  if (typeof object !== 'object' || object === null || !('metadata' in object)) return object;
  const { uid: _uid, resourceVersion: _version, creationTimestamp: _created, ...metadata } = object.metadata as Record<string, unknown>;
  return { ...object, metadata };
};

const collectionOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

const restoreFile = (ground: Ground, path: string, { text, mode }: { text?: string | undefined; mode?: number | undefined }): void => {
  if (text === undefined) ground.remove(path);
  else ground.writeFile(path, text, mode ?? usualMode);
};

const restoreLink = (ground: Ground, path: string, { target }: Extract<Before, { was: 'link' }>): void => {
  if (target === undefined) ground.remove(path);
  else ground.link(target, path);
};

/** What lies in a place of the file system. */
const undoPlace = (ground: Ground, step: Step, before: Before): boolean => {
  if (before.was === 'file' && step.kind === 'edit-file') restoreFile(ground, step.path, before);
  else if (before.was === 'link' && step.kind === 'relink') restoreLink(ground, step.path, before);
  else if (before.was === 'aside' && step.kind === 'move-aside') {
    if (ground.exists(before.movedTo)) ground.move(before.movedTo, step.path);
  } else return false;
  return true;
};

export const undo = async (ground: Ground, step: Step, before: Before): Promise<void> => {
  if (undoPlace(ground, step, before)) return;
  if (before.was === 'host-name') await mustRun(ground, 'hostnamectl', ['set-hostname', before.name]);
  else if (before.was === 'chain' && step.kind === 'filter-rule') await putRuleBack(ground, step.rule, before);
  else if (before.was === 'unit' && step.kind === 'unit') await undoUnit(ground, step.unit, step.action, before);
  else if (before.was === 'token' && step.kind === 'new-token') await takeTokenBack(ground, step.path, before);
  else if (step.kind === 'program') await undoProgram(ground, step, before);
  else await undoAtApi(ground, step, before);
};

const undoProgram = async (ground: Ground, step: Extract<Step, { kind: 'program' }>, before: Before): Promise<void> => {
  if (before.was === 'files') for (const file of before.files) restoreFile(ground, file.path, file);
  if (step.undo !== undefined) await mustRun(ground, step.undoBy ?? step.program, step.undo);
};

const undoUnit = async (ground: Ground, unit: string, action: string, before: Extract<Before, { was: 'unit' }>): Promise<void> => {
  if (action === 'enable' || action === 'disable') {
    if (before.enabled !== (action === 'enable')) await mustRun(ground, 'systemctl', [before.enabled ? 'enable' : 'disable', unit]);
  } else if (action === 'unmask') {
    if (before.masked === true) await mustRun(ground, 'systemctl', ['mask', unit]);
  } else if (action === 'start' || action === 'stop') {
    if (before.active !== (action === 'start')) await setUnit(ground, before.active ? 'start' : 'stop', unit);
  }
};

const uidOf = (object: unknown): unknown =>
  typeof object === 'object' && object !== null && 'metadata' in object ? (object.metadata as { uid?: unknown }).uid : undefined;

/** Somebody may have made another of that name meanwhile: what was before takes its place. */
const putBack = async (ground: Ground, path: string, object: unknown): Promise<void> => {
  const { status, body } = await ask(ground, 'GET', path);
  if (status === 200 && uidOf(body) === uidOf(object)) return;
  if (status === 200) expect(`DELETE ${path}`, await ask(ground, 'DELETE', path));
  expect(`POST ${collectionOf(path)}`, await ask(ground, 'POST', collectionOf(path), withoutIdentity(object)));
};

const undoAtApi = async (ground: Ground, step: Step, before: Before): Promise<void> => {
  if (step.kind === 'api-patch' && before.was === 'object') {
    expect(`PATCH ${step.path}`, await ask(ground, 'PATCH', step.path, inverse(step.patch, before.object)));
  } else if (step.kind === 'api-delete' && before.was === 'object') {
    await putBack(ground, step.path, before.object);
  } else if (step.kind === 'api-create') {
    const name = (step.object['metadata'] as { name?: string } | undefined)?.name ?? '';
    const { status, body } = await ask(ground, 'DELETE', `${step.path}/${name}`);
    if (status !== 404) expect(`DELETE ${step.path}/${name}`, { status, body });
  }
};

/** Steps that only make others take effect: after a change is taken back they are done again, in their order. */
export const makesEffective = (step: Step): boolean => step.kind === 'reload-units' || (step.kind === 'unit' && step.action === 'restart');
