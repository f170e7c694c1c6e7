// What the programs of time services print, reached and not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Papers } from '../papers/paper.ts';
import { timeSources } from './time-sources.ts';

const said = (where: string, text: string, status = 0) => timeSources(new Papers([{ id: 'time-sources', where, text, status }]));

test('`timeSources` knows which servers chrony reaches', () => {
  const text = '^,?,192.0.2.5,0,6,0,4294967295,0.000,0.000,0.000\n^,*,192.0.2.6,2,6,377,12,0.001,0.001,0.002\n#,?,PPS0,0,4,0,1,0,0,0\n';
  assert.deepEqual(said('chronyc -n -c sources', text), [
    { server: '192.0.2.5', isReached: false },
    { server: '192.0.2.6', isReached: true },
  ]);
  assert.equal(said('chronyc -n -c sources', '506 Cannot talk to daemon\n', 1), undefined);
});

test('`timeSources` knows whether systemd-timesyncd has had an answer', () => {
  const silent = 'FallbackNTPServers=ntp.ubuntu.com\nServerName=ntp.ubuntu.com\nServerAddress=192.0.2.7\nFrequency=0\n';
  assert.deepEqual(said('timedatectl show-timesync', silent), [{ server: 'ntp.ubuntu.com', isReached: false }]);
  assert.deepEqual(said('timedatectl show-timesync', `${silent}NTPMessage={ Leap=0, Stratum=2 }\n`), [
    { server: 'ntp.ubuntu.com', isReached: true },
  ]);
});

test('`timeSources` knows which peers ntpd reaches', () => {
  const head = '     remote           refid      st t when poll reach   delay   offset  jitter\n====\n';
  const rows = ' 0.pool.ntp.org  .POOL.          16 p    -   64    0    0.000   +0.000   0.000\n';
  const text = `${head}${rows} 192.0.2.8       .INIT.          16 u    -   64    0    0.000   +0.000   0.000\n*192.0.2.9       .GPS.            1 u   12   64  377    1.0   +0.1   0.2\n`;
  assert.deepEqual(said('ntpq -pn', text), [
    { server: '192.0.2.8', isReached: false },
    { server: '192.0.2.9', isReached: true },
  ]);
});
