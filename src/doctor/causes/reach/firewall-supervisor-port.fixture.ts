// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import type { Facts } from '../../facts/facts.ts';
import type { ApiConnection } from '../../facts/reach.ts';
import { known } from '../../facts/reading.ts';

const at = { where: '192.0.2.1:9345' };

const ofRke2 = (connection: ApiConnection): Partial<Facts> => ({
  layout: known({ flavour: 'rke2', controlPlane: false, how: {} }, { where: 'process 1' }),
  apiEndpoint: known({ url: 'https://192.0.2.1:9345', host: '192.0.2.1', port: 9345 }, at),
  apiConnection: known(connection, at),
});

export const cases: CauseCases = {
  positive: [
    { what: 'the server answers elsewhere, and not there', facts: ofRke2({ ok: false, kind: 'timeout', hostAnswers: true }) },
    {
      what: 'an agent of RKE2',
      lines: [
        'level=error msg="failed to get CA certs: Get \\"https://10.0.0.4:9345/cacerts\\": dial tcp 10.0.0.4:9345: connect: no route to host"',
      ],
    },
    { what: 'the list of what is open', lines: ['ufw status: 6443/tcp ALLOW; port 9345 is not in the list'] },
  ],
  nearMiss: [
    { what: 'something answers there, and refuses', facts: ofRke2({ ok: false, kind: 'refused' }) },
    {
      what: 'a machine of kubeadm, which has no supervisor',
      lines: ['dial tcp 192.0.2.1:9345: i/o timeout'],
      facts: { layout: known({ flavour: 'kubeadm', controlPlane: false, how: {} }, { where: 'process 1' }) },
    },
    { what: 'a wrong port in the URL', lines: ['server: https://10.0.0.4:9435'] },
  ],
};
