import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MusterError } from '../language/errors.ts';
import { errorLines, explainApt, readStatus } from './apt.ts';

const idOf = (said: string): string => {
  const error: unknown = explainApt(said, ['runc']);
  assert.ok(error instanceof MusterError);
  return String(error.id);
};

describe('apt', () => {
  test('`readStatus` reads how far apt-get is, and passes over what is something else', () => {
    assert.deepEqual(readStatus('dlstatus:1:25.4:Retrieving file 1 of 3'), { doing: 'downloading', percent: 25 });
    assert.deepEqual(readStatus('pmstatus:runc:60.0:Unpacking runc (amd64)'), { doing: 'unpacking and setting up', percent: 60 });
    assert.equal(readStatus('pmconffile:/etc/x:50:…'), undefined);
    assert.equal(readStatus(''), undefined);
  });

  test('`explainApt` tells a lock, a network and anything else apart, in the words of apt-get', () => {
    const locked =
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 4711 (apt-get)\nE: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?';
    assert.equal(idOf(locked), 'packages-locked');
    assert.match(explainApt(locked, ['runc']).message, /process 4711 \(apt-get\)/);
    assert.equal(
      idOf("Err:1 http://deb.debian.org\n  Temporary failure resolving 'deb.debian.org'\nE: Unable to fetch some archives"),
      'packages-unreachable',
    );
    assert.equal(idOf('E: dpkg was interrupted, you must manually run "dpkg --configure -a" to correct the problem.'), 'packages-failed');
  });

  test('`errorLines` keeps the errors, else the last line', () => {
    assert.equal(errorLines('Reading package lists...\nE: one\rW: two\nE: three\n'), 'E: one; E: three');
    assert.equal(errorLines('Killed\n'), 'Killed');
  });
});
