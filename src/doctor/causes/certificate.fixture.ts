// A client certificate as it lies on a sound node, but for what a case wants otherwise.
import type { ClientCertificate } from '../facts/identity.ts';
import { known, type Reading } from '../facts/reading.ts';

const path = '/var/lib/kubelet/pki/kubelet-client-current.pem';

export const certificateOf = (other: Partial<ClientCertificate>): Reading<ClientCertificate | undefined> =>
  known(
    {
      path,
      commonName: 'system:node:a',
      organizations: ['system:nodes'],
      issuer: 'kubernetes',
      notBefore: 0,
      notAfter: 4e12,
      serial: '1',
      ...other,
    },
    { where: path },
  );
