// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'no route leads there',
      facts: {
        apiConnection: known({ ok: false, kind: 'unreachable', problem: 'connect ENETUNREACH 10.9.0.1:6443' }, { where: '10.9.0.1:6443' }),
      },
    },
    {
      what: 'the cluster answers at another address',
      facts: {
        apiEndpoint: known({ url: 'https://192.0.2.1:6443', host: '192.0.2.1', port: 6443 }, { where: '/etc/rancher/k3s/config.yaml' }),
        apiName: known({ resolves: true, addresses: ['192.0.2.1'] }, { where: '192.0.2.1' }),
        apiConnection: known(
          { ok: false, kind: 'unreachable', problem: 'connect EHOSTUNREACH 192.0.2.1:6443' },
          { where: '192.0.2.1:6443' },
        ),
        apiAlternatives: known(['https://192.0.2.9:6443'], { where: 'other addresses' }),
      },
    },
    {
      what: 'an agent in another network',
      lines: [
        'level=error msg="failed to get CA certs at https://172.16.9.9:6443/cacerts: Get https://172.16.9.9:6443/cacerts: dial tcp 172.16.9.9:6443: i/o timeout"',
      ],
    },
    { what: 'told so', lines: ['the server advertises its private IP, which is not reachable from the agent'] },
  ],
  nearMiss: [
    {
      what: 'the host answers at another port',
      facts: { apiConnection: known({ ok: false, kind: 'timeout', hostAnswers: true }, { where: '192.0.2.1:6443' }) },
    },
    {
      what: 'the same host answers at another port',
      facts: {
        apiEndpoint: known({ url: 'https://192.0.2.1:6444', host: '192.0.2.1', port: 6444 }, { where: '/etc/rancher/k3s/config.yaml' }),
        apiName: known({ resolves: true, addresses: ['192.0.2.1'] }, { where: '192.0.2.1' }),
        apiConnection: known({ ok: false, kind: 'timeout', problem: 'no answer within 3 s' }, { where: '192.0.2.1:6444' }),
        apiAlternatives: known(['https://192.0.2.1:6443'], { where: 'other addresses' }),
      },
    },
    {
      what: 'it is a firewall by its own log',
      lines: ['kernel: [UFW BLOCK] IN=eth0 OUT= SRC=10.1.1.5 DST=10.1.1.4 PROTO=TCP SPT=51812 DPT=6443 WINDOW=64240 SYN'],
    },
  ],
};
