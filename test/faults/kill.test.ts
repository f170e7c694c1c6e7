// Writers are killed at random moments, two hundred times on one store. Nothing they were told is done may be missing,
// and whoever follows the store from where it stopped must see every change once.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Place, preparePlace, type Said, startWriter } from './writer-process.ts';

const rounds = Number(process.env['MUSTER_FAULT_ROUNDS'] ?? 200);

/** What the writers were told, and what must therefore be true. */
class Ledger {
  /** By key: the number last acknowledged, or 'gone'. */
  readonly #done = new Map<string, string>();
  /** By key: what was begun since and not answered; it may have happened or not. */
  readonly #open = new Map<string, string>();
  readonly #seenKeys = new Map<number, string>();
  #found = new Map<string, string>();
  newest = 0;
  lastSeen = 0;
  writes = 0;
  seen = 0;

  hear([word, ...rest]: Said): boolean {
    const [first = '', second = '', third = ''] = rest;
    switch (word) {
      case 'open':
        assert.ok(Number(first) >= this.newest, `the store opened at ${first} after ${this.newest} had been seen`);
        assert.ok(Number(second) <= this.lastSeen, `history from ${this.lastSeen} on is kept`);
        this.newest = Number(first);
        this.#found = new Map();
        break;
      case 'entry':
        this.#found.set(first, third);
        break;
      case 'ready':
        this.#compare();
        return true;
      case 'try':
        this.#open.set(first, second);
        break;
      case 'done':
        this.#acknowledged(first, Number(second), third);
        break;
      case 'seen':
        this.#follow(Number(first), second);
        break;
      default:
        assert.fail(`the writer said ${[word, ...rest].join(' ')}`);
    }
    return false;
  }

  #compare(): void {
    for (const key of new Set([...this.#done.keys(), ...this.#open.keys(), ...this.#found.keys()])) {
      const found = this.#found.get(key) ?? 'gone';
      const [acknowledged, begun] = [this.#done.get(key) ?? 'gone', this.#open.get(key)];
      assert.ok(
        found === acknowledged || found === begun,
        `${key} is ${found}: acknowledged was ${acknowledged}, begun ${begun ?? 'nothing'}`,
      );
      this.#done.set(key, found);
    }
    this.#open.clear();
  }

  #acknowledged(key: string, revision: number, state: string): void {
    this.writes++;
    this.newest = Math.max(this.newest, revision);
    this.#done.set(key, state);
    this.#open.delete(key);
    assert.equal(this.#seenKeys.get(revision), key, `revision ${revision} is acknowledged and must have been seen`);
  }

  #follow(revision: number, key: string): void {
    this.seen++;
    assert.equal(revision, this.lastSeen + 1, 'every revision is seen once, in order');
    this.#seenKeys.set(revision, key);
    this.lastSeen = revision;
    this.newest = Math.max(this.newest, revision);
  }
}

async function killOnce(place: Place, ledger: Ledger, round: number): Promise<void> {
  let ready: () => void = () => undefined;
  const whenReady = new Promise<void>((resolve) => (ready = resolve));
  let wrong: unknown;
  const hear = (said: Said) => {
    try {
      if (wrong === undefined && ledger.hear(said)) ready();
    } catch (error) {
      wrong = error;
    }
  };
  const task = {
    folder: join(place.folder, 'store'),
    from: ledger.lastSeen,
    writers: 8,
    firstNumber: round * 1_000_000 + 1,
    valueLength: 600,
  };
  const writer = startWriter(place, task, hear);
  // Some die while they start, the others in the midst of their writes.
  if (round % 8 === 7) await sleep(Math.random() * 120);
  else {
    await Promise.race([whenReady, writer.ended]);
    await sleep(Math.random() * 30);
  }
  writer.child.kill('SIGKILL');
  await writer.ended;
  if (wrong !== undefined) throw new Error(`round ${round}`, { cause: wrong });
}

test(`nothing acknowledged is lost in ${rounds} rounds of kill -9`, { timeout: 600_000 }, async (context) => {
  const place = preparePlace();
  const ledger = new Ledger();
  try {
    for (let round = 1; round <= rounds; round++) await killOnce(place, ledger, round);
  } finally {
    place.remove();
  }
  assert.ok(ledger.writes > rounds * 5 && ledger.seen > rounds * 5, `${ledger.writes} writes are enough to prove something`);
  context.diagnostic(`${ledger.writes} acknowledged writes, ${ledger.seen} changes followed, last revision ${ledger.newest}`);
});
