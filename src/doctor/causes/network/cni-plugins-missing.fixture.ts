// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "flannel's own",
      lines: ['Failed to create pod sandbox: plugin type="flannel" failed (add): failed to find plugin "flannel" in path [/opt/cni/bin]'],
    },
    { what: 'another one', lines: ['Error adding network: failed to find plugin "portmap" in path [/opt/cni/bin]'] },
  ],
  nearMiss: [{ what: 'another folder', lines: ['failed to find plugin "loopback" in path [/usr/lib/cni]'] }],
};
