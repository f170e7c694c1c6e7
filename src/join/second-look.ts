// The doctor's look at this machine while a join waits: in a process of its own, so that it delays nothing here, ends in time
// whatever it meets, and takes its memory with it. It reads only.
import { spawn } from 'node:child_process';
import type { Joining } from '../doctor/facts/joining.ts';
import type { Report } from '../doctor/report/report.ts';
import type { Language } from '../language/message.ts';

export interface DoctorCall {
  /** How Muster itself is run: the interpreter and the program. */
  readonly muster: readonly string[];
  readonly language: Language;
  /** Of the cluster, when this machine has one. */
  readonly kubeconfig?: string | undefined;
}

const longestAnswer = 4_194_304;

const reportIn = (text: string): Report | undefined => {
  try {
    const { kind } = JSON.parse(text) as { kind?: unknown };
    return kind === 'Diagnosis' ? (JSON.parse(text) as Report) : undefined;
  } catch (error) {
    // It was ended in the middle, or ended with an error of its own.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Undefined when it could not tell by the time the signal came. */
export const secondLook = async (call: DoctorCall, joining: Joining, signal: AbortSignal): Promise<Report | undefined> => {
  const { muster, language, kubeconfig } = call;
  const [interpreter = process.execPath, ...program] = muster;
  const words = ['doctor', '--joining', '-', '--output', 'json', '--lang', language];
  const asAdministrator = kubeconfig === undefined ? [] : ['--kubeconfig', kubeconfig];
  return new Promise((resolve) => {
    // Its own group: Ctrl-C is for the join, which still wants the answer.
    const child = spawn(interpreter, [...program, ...words, ...asAdministrator], { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
    const end = (): void => {
      child.kill('SIGKILL');
    };
    let text = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (part: string) => {
      if (text.length < longestAnswer) text += part;
    });
    child.on('error', () => {
      resolve(undefined);
    });
    child.on('close', () => {
      signal.removeEventListener('abort', end);
      resolve(reportIn(text));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify(joining));
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
};
