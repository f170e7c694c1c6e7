// Under which code a refused credential goes, and what its sender is told: nothing it did not send, except the clock.
import { causeFacts, type CauseCode } from '../../registration/causes.ts';
import type { CertificateFault, PresentedCertificate, Refusal, TokenFault } from '../identify/identity.ts';

export interface Cause {
  readonly code: CauseCode;
  /** For the answer; undefined when that stays in upstream's words alone. */
  readonly told?: string | undefined;
}

const certificateCodes: Readonly<Record<CertificateFault, CauseCode>> = {
  expired: 'MU501',
  'authority-expired': 'MU501',
  'not-yet-valid': 'MU503',
  'authority-not-yet-valid': 'MU503',
  'foreign-ca': 'MU504',
  'other-ca-same-name': 'MU504',
  'self-signed': 'MU504',
  'bad-signature': 'MU504',
  'bad-usage': 'MU562',
  'malformed-certificate': 'MU563',
  'weak-signature': 'MU563',
  'bad-chain': 'MU563',
  'no-name': 'MU563',
};

/** Seconds are enough, and milliseconds would tell more of the clock than dates need. */
const moment = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

const isCertificateFault = (fault: CertificateFault | TokenFault): fault is CertificateFault => Object.hasOwn(certificateCodes, fault);

export const causeOf = ({ cause: fault, why, claimed = '', certificate }: Refusal, now: number): Cause => {
  if (isCertificateFault(fault)) {
    const code = certificateCodes[fault];
    return { code, told: certificate === undefined ? titleOf(code) : certificateTold(fault, certificate, now) };
  }
  if (fault === 'guessing') return { code: 'MU564', told: titleOf('MU564') };
  if (!claimed.startsWith('system:bootstrap:')) return bearerCause(fault);
  // Whoever knew the secret is told why; a guesser hears one word for everything.
  return { code: 'MU507', told: fault === 'unknown-token' ? 'the bootstrap token is unknown' : why };
};

const titleOf = (code: CauseCode): string => causeFacts(code).title.en;

/** That it expired is said of a token whose signature was good. */
const bearerCause = (fault: TokenFault): Cause => ({
  code: 'MU565',
  told: fault === 'token-expired' ? 'the bearer token has expired' : titleOf('MU565'),
});

const certificateTold = (fault: CertificateFault, { notBefore, notAfter }: PresentedCertificate, now: number): string => {
  const clock = `server time is ${moment(now)}`;
  switch (fault) {
    case 'expired':
      return `certificate valid until ${moment(notAfter)}, ${clock}`;
    case 'not-yet-valid':
      return `certificate valid from ${moment(notBefore)}, ${clock} (${span(notBefore - now)} to go)`;
    case 'authority-expired':
      return `the certificate's authority has expired, ${clock}`;
    case 'authority-not-yet-valid':
      return `the certificate's authority is not valid yet, ${clock}`;
    case 'foreign-ca':
    case 'other-ca-same-name':
    case 'self-signed':
    case 'bad-signature':
      return 'the certificate is not signed by an authority of this cluster';
    default:
      return titleOf(certificateCodes[fault]);
  }
};

/** `3 h 47 min`, `12 s`. */
const span = (milliseconds: number): string => {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} days`;
};
