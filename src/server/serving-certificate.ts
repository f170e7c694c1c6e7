// Keeps the listener's certificate good for as long as the server runs: a new one is taken up without a restart.
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import type { Certificates } from '../control-plane/listen/listener.ts';
import type { Authority } from '../signing/authority.ts';
import type { PkiFolder } from '../signing/pki-folder.ts';
import { ensureServingCertificate, type ServingCertificate } from '../signing/serving.ts';
import type { ServingNames } from '../signing/serving-names.ts';

export interface ServingOptions {
  readonly folder: PkiFolder;
  readonly authority: Authority;
  /** Asked anew at every look: addresses and the host name may change while the server runs. */
  names(): ServingNames;
  readonly clock: Clock;
  readonly log: Log;
  readonly lifeMilliseconds: number;
}

export interface Serving {
  readonly certificates: Certificates;
  /** Calls `replace` whenever a new certificate was made. Returns what ends that. */
  keep(replace: (certificates: Certificates) => void): () => void;
}

/** How soon a changed name or address is noticed. */
const longestWait = 5 * 60 * 1000;

const asCertificates = ({ certificatePem, keyPem }: ServingCertificate): Certificates => ({ certPem: certificatePem, keyPem });

export const openServing = (options: ServingOptions): Serving => {
  const ensure = (): ServingCertificate => {
    const { folder, authority, clock, lifeMilliseconds } = options;
    const found = ensureServingCertificate({ folder, authority, clock, lifeMilliseconds, names: options.names() });
    if (found.reissued !== undefined) options.log.info('serving certificate issued', { because: found.reissued });
    return found;
  };
  const first = ensure();
  return {
    certificates: asCertificates(first),
    keep: (replace) => {
      let timer: NodeJS.Timeout;
      const waitFor = ({ lookAgainMilliseconds }: ServingCertificate): void => {
        timer = setTimeout(look, Math.min(lookAgainMilliseconds, longestWait));
        timer.unref();
      };
      const look = (): void => {
        const found = ensure();
        if (found.reissued !== undefined) replace(asCertificates(found));
        waitFor(found);
      };
      waitFor(first);
      return () => {
        clearTimeout(timer);
      };
    },
  };
};
