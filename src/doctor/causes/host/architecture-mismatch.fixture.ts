// Lines and states that are this cause, and those that only look like it.
import type { Builds } from '../../facts/host.ts';
import { known, type Reading } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

const built = (path: string, builtFor: string, runs: boolean): Reading<Builds> =>
  known({ machine: 'aarch64', programs: [{ path, builtFor, runs }] }, { where: path });
const down = { kubeletHealth: known({ ok: false, answer: 'ECONNREFUSED' }, { where: 'http://127.0.0.1:10248/healthz' }) };

export const cases: CauseCases = {
  positive: [
    { what: 'a kubelet of another processor', facts: { builds: built('/usr/bin/kubelet', 'x86-64', false), ...down } },
    { what: 'network plugins of another one', facts: { builds: built('/opt/cni/bin/bridge', 'x86-64', false) } },
    { what: 'systemd cannot start it', lines: ['systemd[712]: kubelet.service: Failed to execute command: Exec format error'] },
    { what: 'the image is for others', lines: ['Failed to pull image "example.org/cni:v1": no match for platform in manifest: not found'] },
  ],
  nearMiss: [
    { what: 'built for this machine', facts: { builds: built('/usr/bin/kubelet', 'arm64', true), ...down } },
    { what: 'a program that is missing', lines: ['exec: "iptables": executable file not found in $PATH'] },
  ],
};
