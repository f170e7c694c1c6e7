// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the audit log',
      lines: [
        'audit[911]: AVC avc:  denied  { read } for  pid=911 comm="coredns" name="Corefile" scontext=system_u:system_r:container_t:s0 tcontext=unconfined_u:object_r:var_lib_t:s0',
      ],
    },
    {
      what: 'systemd may not run it',
      lines: [
        'systemd[1]: kubelet.service: Failed at step EXEC spawning /usr/local/bin/kubelet: Permission denied',
        'systemd[1]: kubelet.service: Main process exited, code=exited, status=203/EXEC',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'SELinux only looks on',
      lines: ['avc:  denied  { read } for  pid=1 comm="kubelet"'],
      facts: { selinux: known('permissive', { where: '/sys/fs/selinux/enforce' }) },
    },
    {
      what: 'it is another architecture',
      lines: ['systemd[1]: kubelet.service: Failed at step EXEC spawning /usr/local/bin/kubelet: Exec format error'],
    },
  ],
};
