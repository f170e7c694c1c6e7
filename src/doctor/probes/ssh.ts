// Runs the collector on another machine, over the ssh that its operator has set up, and brings its bundle here. Nothing is
// written there.
import { spawn } from 'node:child_process';
import { collectorScript } from '../papers/shell-script.ts';

const patienceMs = 60_000;
const largestBundle = 268_435_456;

export const collectOver = async (host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    // Never an option of ssh, whatever the host is called.
    const child = spawn('ssh', ['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=10', '--', host, 'sh -s'], {
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: patienceMs,
    });
    const parts: Buffer[] = [];
    let size = 0;
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largestBundle) child.kill();
      else parts.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (said.length < 4096) said += chunk.toString('utf8');
    });
    // It may end before it read the whole script; its exit code tells.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(parts).toString('utf8'));
      else reject(new Error(said.trim() || `ssh ended with ${String(code)}`));
    });
    child.stdin.end(collectorScript());
  });
