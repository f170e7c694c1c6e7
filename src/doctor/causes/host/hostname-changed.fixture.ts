// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'two overrides, one after the other',
      lines: ['before: --hostname-override=db1.lan after: --hostname-override=host-7-31.lan'],
    },
    { what: 'refused under its former name', lines: ['node "srv-a" is not allowed to modify node "srv-b"', 'the machine was renamed'] },
    {
      what: 'a name was set, and the certificate is of another',
      lines: ['systemd[1]: Set hostname to <vm-771>.', 'Subject: O = system:nodes, CN = system:node:rack2-w4'],
    },
    { what: 'the journal tells of it', lines: ["systemd-hostnamed[411]: Changed host name to 'web-2'"] },
    { what: 'told in words', lines: ['after the reboot the hostname was changed by DHCP and the node registers as another one'] },
  ],
  nearMiss: [
    {
      what: 'the certificate is of the name of now',
      lines: ['the hostname changed after the reboot'],
      facts: {
        clientCertificate: known(
          {
            path: '/var/lib/kubelet/pki/kubelet-client-current.pem',
            commonName: 'system:node:new-name',
            organizations: ['system:nodes'],
            issuer: 'kubernetes',
            notBefore: 0,
            notAfter: 1,
            serial: '1',
          },
          { where: '/var/lib/kubelet/pki' },
        ),
        hostName: known({ running: 'new-name', fixed: 'new-name' }, { where: '/proc/sys/kernel/hostname' }),
        nodeName: known('new-name', { where: 'the host name' }),
      },
    },
    {
      what: 'the domain alone differs',
      lines: ['systemd[1]: Set hostname to <rack2-w4.lan>.', 'Subject: O = system:nodes, CN = system:node:rack2-w4'],
    },
    { what: 'the name is fine and the node is down', lines: ['worker-2   NotReady   <none>   16h   v1.29.4'] },
  ],
};
