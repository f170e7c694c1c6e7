// A diagnosis in a few lines, for whoever reads a failing test.
import type { Diagnosis } from '../diagnosis/diagnosis.ts';

export const describeDiagnosis = ({ outcome, causes, unexplained }: Diagnosis): string =>
  [
    outcome,
    ...causes
      .slice(0, 5)
      .map(
        ({ cause, confidence, evidence }) => `  ${cause.code} ${cause.slug} ${confidence} (${String(evidence.length)} pieces of evidence)`,
      ),
    `  unexplained: ${unexplained.join(', ')}`,
  ].join('\n');
