// Takes away certificate requests that are of no more use, at upstream's ages (pkg/controller/certificates/cleaner).
import type { CertificateSigningRequest } from '../api/types/certificates.v1.generated.ts';
import type { Client } from '../client/client.ts';
import { certificateSigningRequests } from '../client/resources.ts';
import { parseCertificates } from '../signing/certificate.ts';
import { conditionOf, isIssued } from './csr/request-state.ts';
import { found } from './found.ts';

const hour = 3_600_000;
export const cleaningIntervalMilliseconds = hour;
const decidedAge = hour;
const pendingAge = 24 * hour;

const isOlder = (time: string | undefined, age: number, now: number): boolean => time !== undefined && now - Date.parse(time) > age;

const expiry = ({ status }: CertificateSigningRequest): number => {
  const [certificate] = parseCertificates(Buffer.from(status?.certificate ?? '', 'base64').toString('latin1'));
  return certificate?.notAfter ?? Number.POSITIVE_INFINITY;
};

export const isOutdated = (csr: CertificateSigningRequest, now: number): boolean => {
  const old = (type: string): boolean => isOlder(conditionOf(csr, type)?.lastUpdateTime, decidedAge, now);
  if (old('Denied') || old('Failed')) return true;
  if ((csr.status?.conditions ?? []).length === 0) return isOlder(csr.metadata.creationTimestamp, pendingAge, now);
  return isIssued(csr) && conditionOf(csr, 'Approved') !== undefined && (old('Approved') || expiry(csr) < now);
};

export const clean = async (client: Client, csrs: Iterable<CertificateSigningRequest>, now: number): Promise<void> => {
  for (const csr of csrs) {
    if (!isOutdated(csr, now)) continue;
    const { name = '', uid } = csr.metadata;
    await found(client.delete(certificateSigningRequests, { name }, uid === undefined ? {} : { uid }));
  }
};
