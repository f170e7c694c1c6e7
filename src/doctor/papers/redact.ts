// Takes secrets out of a text before it goes anywhere. The same secret gets the same stand-in, so that two places can still be
// seen to hold the same; what is public (token ids, certificates) stays.
import { createHash } from 'node:crypto';

const standIn = (secret: string): string =>
  `<redacted ${createHash('sha256').update('muster bundle').update(secret).digest('hex').slice(0, 8)}>`;

/** Each keeps what stands before the secret. None repeats a repetition, so none can take long over a hostile line. */
const secrets: readonly RegExp[] = [
  // A bootstrap token: its id is public.
  /\b([a-z0-9]{6}\.)([a-z0-9]{16})\b/g,
  // kubeconfig, k3s configuration, unit environments and flags.
  /((?:client-key-data|token|agent-token|password|secret|secret-access-key|auth|identitytoken|registrytoken)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?)([^\s"',]{4,})/gi,
  /((?:K3S_TOKEN|RKE2_TOKEN|K3S_AGENT_TOKEN|[A-Z_]{0,24}(?:PASSWORD|SECRET|ACCESS_KEY))=["']?)([^\s"']{4,})/g,
  /(--(?:token|agent-token|password)[ =])([^\s"']{4,})/g,
  // A user in a URL: https://user:secret@host.
  /(:\/\/[^\s/:@]{1,64}:)([^\s/@]{1,256})(?=@)/g,
  /((?:Bearer|Basic) )([A-Za-z0-9._~+/=-]{8,})/g,
];

const privateKey = /-----BEGIN [A-Z ]{0,24}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,24}PRIVATE KEY-----|$)/g;

/** A value that only names where a secret stands is none. */
const isNoSecret = (value: string): boolean =>
  value.startsWith('/') || value.includes('<redacted') || value === 'true' || value === 'false' || value === 'null';

export const redact = (text: string): string => {
  let safe = text.replace(privateKey, '<redacted private key>');
  for (const secret of secrets) {
    safe = safe.replace(secret, (whole, before: string, value: string) => (isNoSecret(value) ? whole : before + standIn(value)));
  }
  return safe;
};

const certificate = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,20000}-----END CERTIFICATE-----/g;

/** The public blocks of a PEM file, whatever else stands in it. */
export const certificatesIn = (text: string): string => (text.match(certificate) ?? []).map((block) => `${block}\n`).join('');
