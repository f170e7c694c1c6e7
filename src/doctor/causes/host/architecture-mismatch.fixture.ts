// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'systemd cannot start it', lines: ['systemd[712]: kubelet.service: Failed to execute command: Exec format error'] },
    { what: 'the image is for others', lines: ['Failed to pull image "example.org/cni:v1": no match for platform in manifest: not found'] },
  ],
  nearMiss: [{ what: 'a program that is missing', lines: ['exec: "iptables": executable file not found in $PATH'] }],
};
