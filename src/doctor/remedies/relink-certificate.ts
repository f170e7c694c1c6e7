// Back to an earlier certificate of the same node that this cluster still accepts; the newer one stays where it is.
import { basename } from 'node:path';
import type { Certificate, ClientCertificate } from '../facts/identity.ts';
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy } from './remedy.ts';

const isValidAt = ({ notBefore, notAfter }: Certificate, now: number): boolean => notBefore <= now && now < notAfter;

/** With the key of another in the file, the certificate itself is good where it lies beside its own. */
const isInUse = (one: Certificate, used: ClientCertificate | undefined): boolean =>
  used !== undefined &&
  (basename(one.path) === basename(used.linkTarget ?? used.path) || (one.serial === used.serial && used.keyMatches !== false));

/** The newest that is valid now, signed by this cluster, for the same name as the one in use. */
export const earlierCertificate = (facts: Facts): Certificate | undefined => {
  const now = valueOf(facts.clock)?.now;
  const used = valueOf(facts.clientCertificate);
  const name = used?.commonName.startsWith('system:node:') === true ? used.commonName : `system:node:${valueOf(facts.nodeName) ?? ''}`;
  if (now === undefined) return undefined;
  return (valueOf(facts.earlierCertificates) ?? []).find(
    (one) => one.signedByClusterCa === true && isValidAt(one, now) && !isInUse(one, used) && one.commonName === name,
  );
};

export const relinkCertificate = (facts: Facts): readonly Remedy[] => {
  const path = valueOf(facts.kubeconfig)?.certificatePath;
  const earlier = earlierCertificate(facts);
  if (path === undefined || earlier === undefined) return [];
  const until = new Date(earlier.notAfter).toISOString().slice(0, 10);
  return [
    {
      name: 'relink',
      title: {
        en: `use the earlier certificate ${earlier.path}, valid until ${until}`,
        zh: `改用较早的证书 ${earlier.path}，有效期至 ${until}`,
      },
      applicability: 'safe',
      steps: [
        { kind: 'relink', path, target: earlier.path },
        { kind: 'unit', unit: valueOf(facts.layout)?.unit ?? 'kubelet.service', action: 'restart' },
      ],
      refuse: (now) =>
        earlierCertificate(now)?.path === earlier.path
          ? undefined
          : { en: 'the earlier certificate is not there any more', zh: '较早的证书已不存在' },
    },
  ];
};
