// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a field that nobody knows',
      lines: [
        '"command failed" err="failed to load kubelet config file, path: /var/lib/kubelet/config.yaml, error: strict decoding error: unknown field \\"imageMinimumGCAges\\""',
      ],
    },
    {
      what: 'a gate of old',
      lines: [
        '"command failed" err="failed to set feature gates from initial flags-based config: unrecognized feature gate: CSIMigration"',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the file is missing',
      lines: [
        'failed to read kubelet config file "/var/lib/kubelet/config.yaml", error: open /var/lib/kubelet/config.yaml: no such file or directory',
      ],
    },
  ],
};
