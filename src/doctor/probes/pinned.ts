// The cluster's authorities as a server tells them to anybody, believed only when one has a pin that was given: what a machine
// that joins has before it has anything else. Without its token nothing more is believed of that server.
import { createHttpsTransport } from '../../client/https-transport.ts';
import { readText } from '../../client/frames.ts';
import { publicKeyPin } from '../../signing/public-key-pin.ts';
import { parseCertificates } from '../../signing/certificate.ts';
import type { ApiEndpoint } from '../facts/reach.ts';
import type { Deadline } from './deadline.ts';

const patienceMs = 2_000;
const path = '/api/v1/namespaces/kube-public/configmaps/cluster-info';
const authorityForm = /certificate-authority-data: {0,8}([A-Za-z0-9+/=]{1,40000})/;

const kubeconfigIn = (text: string): string => {
  const { data } = JSON.parse(text) as { data?: { kubeconfig?: unknown } };
  return typeof data?.kubeconfig === 'string' ? data.kubeconfig : '';
};

const hasPin = (pem: string, pins: readonly string[]): boolean => parseCertificates(pem).some((one) => pins.includes(publicKeyPin(one)));

export const pinnedAuthorities = async ({ url }: ApiEndpoint, pins: readonly string[], deadline: Deadline): Promise<readonly string[]> => {
  const { ms } = deadline.patience(patienceMs);
  const timeouts = { connectMilliseconds: ms, silenceMilliseconds: ms };
  const transport = createHttpsTransport({ server: new URL(url).origin, insecureSkipTlsVerify: true }, timeouts);
  try {
    const { status, body } = await transport.send({ method: 'GET', path, headers: { accept: 'application/json' }, body: undefined });
    const text = await readText(body);
    if (status !== 200) return [];
    const pem = Buffer.from(authorityForm.exec(kubeconfigIn(text))?.[1] ?? '', 'base64').toString('utf8');
    return hasPin(pem, pins) ? [pem] : [];
  } catch {
    // Nothing there that says which cluster it is: then it is not known to be this one.
    return [];
  } finally {
    await transport.close();
  }
};
