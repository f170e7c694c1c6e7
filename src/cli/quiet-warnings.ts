// Before version 24, Node calls node:sqlite experimental on standard error at every start. Nobody who runs Muster can do
// anything about that, so this one warning is dropped; all others are printed as ever.
import { isAtLeast } from '../base/version.ts';

export function quietExperimentalWarnings(): void {
  if (isAtLeast(process.versions.node, '24.0.0')) return;
  const printers = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name === 'ExperimentalWarning') return;
    for (const print of printers) print(warning);
  });
}
