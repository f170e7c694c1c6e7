// Which rung a refused credential breaks, under which code, and what its sender is told: nothing it did not send, except the
// clock. Only who claims to be a node or holds a bootstrap token is told; all others get the bare word, as upstream says it.
import type { Rung } from '../../registration/rungs.ts';
import type { CertificateFault, PresentedCertificate, Refusal, TokenFault } from '../identify/identity.ts';

export interface Cause {
  readonly rung: Rung;
  /** A code, or the fault itself where there is none. */
  readonly code: string;
  /** For the answer; undefined when it stays the bare word. */
  readonly told?: string | undefined;
}

type Fault = CertificateFault | TokenFault;

/** Faults with a page of their own. */
const codes: Readonly<Partial<Record<Fault, string>>> = {
  expired: 'MU501',
  'authority-expired': 'MU501',
  'not-yet-valid': 'MU503',
  'authority-not-yet-valid': 'MU503',
  'foreign-ca': 'MU504',
  'other-ca-same-name': 'MU504',
  'self-signed': 'MU504',
  'bad-signature': 'MU504',
  'unknown-token': 'MU507',
  'token-expired': 'MU507',
  'token-invalidated': 'MU507',
  'token-unusable': 'MU507',
};

const joining = /^system:(?:node|bootstrap):/;

/** Seconds are enough, and milliseconds would tell more of the clock than dates need. */
const moment = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

export const causeOf = (refusal: Refusal, now: number): Cause => {
  const { cause, claimed = '' } = refusal;
  const code = codes[cause];
  if (code === undefined) return { rung: 'identity', code: cause };
  return { rung: 'identity', code, told: joining.test(claimed) ? toldOf(refusal, now) : undefined };
};

const toldOf = ({ cause, why, claimed = '', certificate }: Refusal, now: number): string | undefined => {
  if (certificate !== undefined) return certificateTold(cause, certificate, now);
  if (!claimed.startsWith('system:bootstrap:')) return undefined;
  // Whoever knew the secret is told why; a guesser hears one word for everything.
  return cause === 'unknown-token' ? 'the bootstrap token is unknown' : why;
};

const certificateTold = (cause: Fault, { notBefore, notAfter }: PresentedCertificate, now: number): string => {
  const clock = `server time is ${moment(now)}`;
  switch (cause) {
    case 'expired':
      return `certificate valid until ${moment(notAfter)}, ${clock}`;
    case 'not-yet-valid':
      return `certificate valid from ${moment(notBefore)}, ${clock}`;
    case 'authority-expired':
      return `the certificate's authority has expired, ${clock}`;
    case 'authority-not-yet-valid':
      return `the certificate's authority is not valid yet, ${clock}`;
    default:
      return 'the certificate is not signed by an authority of this cluster';
  }
};
