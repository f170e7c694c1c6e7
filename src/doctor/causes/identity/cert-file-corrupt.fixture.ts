// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { certificateOf } from '../certificate.fixture.ts';
import { known } from '../../facts/reading.ts';

const current = '/var/lib/kubelet/pki/kubelet-client-current.pem';

export const cases: CauseCases = {
  positive: [
    {
      what: 'an empty file in the place of the certificate',
      facts: {
        kubeconfig: known(
          { path: '/etc/kubernetes/kubelet.conf', present: true, credential: 'file', certificatePath: current, caHashes: [] },
          { where: '/etc/kubernetes/kubelet.conf' },
        ),
        clientCertificate: known(undefined, { where: current }),
        damagedCertificates: known([current], { where: current }),
      },
    },

    {
      what: 'an empty file after a power cut',
      lines: [
        'failed to run Kubelet: unable to load client CA file /etc/kubernetes/pki/ca.crt: error reading /etc/kubernetes/pki/ca.crt: data does not contain any valid RSA or ECDSA certificates',
      ],
    },
    {
      what: 'openssl of it',
      lines: [
        'unable to load certificate 140:error:0909006C:PEM routines:get_name:no start line:crypto/pem/pem_lib.c:745:Expecting: TRUSTED CERTIFICATE',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the certificates can be read',
      lines: ['part of the existing bootstrap client certificate in /etc/kubernetes/kubelet.conf is expired'],
      facts: { damagedCertificates: known([], { where: '/var/lib/kubelet/pki' }), clientCertificate: certificateOf({}) },
    },

    {
      what: 'the file is not there at all',
      lines: ['ls: cannot access /var/lib/kubelet/pki/kubelet-client-current.pem: No such file or directory'],
    },
  ],
};
