// A gigabyte of log text through `muster doctor --evidence`: what it takes in time and memory.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logText } from './log-text.ts';
import type { Row } from './row.ts';

const gigabyte = 1_000_000_000;
const muster = fileURLToPath(new URL('../dist/muster.mjs', import.meta.url));

/** Tells on its way out what it took; `--import` runs it before Muster. */
const tally = `data:text/javascript,process.on('exit',()=>{const used=process.resourceUsage();process.stderr.write('\\nused '+JSON.stringify({cpu:(used.userCPUTime+used.systemCPUTime)/1e6,megabytes:used.maxRSS/1024}))})`;

export const logRows = (): Row[] => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'));
  try {
    const path = join(folder, 'node.log');
    const file = openSync(path, 'w');
    for (const piece of logText(gigabyte)) writeSync(file, piece);
    closeSync(file);
    const started = performance.now();
    const ended = spawnSync(process.execPath, ['--import', tally, muster, 'doctor', '--evidence', path, '-o', 'json'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const wall = (performance.now() - started) / 1000;
    const used = JSON.parse(/used (\{.*\})/.exec(ended.stderr)?.[1] ?? '{}') as { cpu?: number; megabytes?: number };
    if (!ended.stdout.includes('kubelet-client-cert-expired')) throw new Error(`the buried line was not found: ${ended.stderr}`);
    return [
      { name: '1 GB of log text', unit: 's', goal: '≤ 5', value: wall },
      { name: '1 GB of log text', unit: 's CPU', goal: '≤ 5', value: used.cpu ?? Number.NaN },
      { name: 'resident at most', unit: 'MB', goal: '≤ 150', value: used.megabytes ?? Number.NaN },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
