// The API server of this machine gets a certificate that lists the address by which it is called, beside all it listed before.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy, Step } from './remedy.ts';

const certificate = '/etc/kubernetes/pki/apiserver.crt';
const key = '/etc/kubernetes/pki/apiserver.key';

/** What is served is the file here, by its dates: with several control planes it may be another's. */
const isServedFromHere = (facts: Facts): boolean => {
  const served = valueOf(facts.apiCertificate);
  const own = valueOf(facts.controlPlaneCertificates)?.find(({ path }) => path === certificate);
  // TLS tells dates to the second.
  const isSame = (one: number, other: number): boolean => Math.floor(one / 1000) === Math.floor(other / 1000);
  return served !== undefined && own !== undefined && isSame(served.notBefore, own.notBefore) && isSame(served.notAfter, own.notAfter);
};

/** Since 1.17 the API server takes up a new certificate by itself. */
const takesUp = (version: string): boolean => Number(/^v1\.(\d{1,4})\./.exec(version)?.[1] ?? 0) >= 17;

const isPlainName = (name: string): boolean => /^[A-Za-z0-9.:*-]{1,253}$/.test(name);

export const listAddress = (facts: Facts): readonly Remedy[] => {
  const host = valueOf(facts.apiEndpoint)?.host;
  const version = valueOf(facts.apiServer)?.version;
  const names = [...(valueOf(facts.apiCertificate)?.names ?? []), ...(host === undefined ? [] : [host])].filter(isPlainName);
  if (host === undefined || version === undefined || !takesUp(version) || !isServedFromHere(facts)) return [];
  const moves = [certificate, key].map((path): Step => ({ kind: 'move-aside', path }));
  const make: Step = {
    kind: 'program',
    program: 'kubeadm',
    arguments: ['init', 'phase', 'certs', 'apiserver', `--kubernetes-version=${version}`, `--apiserver-cert-extra-sans=${names.join(',')}`],
  };
  const title = { en: `make the certificate of the API server anew, with ${host}`, zh: `重新签发 API 服务器证书，并包含 ${host}` };
  return [{ name: 'list-address', title, applicability: 'confirm', steps: [...moves, make] }];
};
