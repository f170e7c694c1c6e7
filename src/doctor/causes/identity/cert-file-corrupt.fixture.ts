// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
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
      what: 'the file is not there at all',
      lines: ['ls: cannot access /var/lib/kubelet/pki/kubelet-client-current.pem: No such file or directory'],
    },
  ],
};
