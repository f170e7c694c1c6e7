// The keys a control plane lives by: its authority, those of service accounts, and the certificate it serves with.
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import { type Authority, openAuthority } from '../signing/authority.ts';
import { PkiFolder } from '../signing/pki-folder.ts';
import { openServiceAccountKeys, type ServiceAccountKeys } from '../signing/service-account-keys.ts';
import { type ServingNames, servingNames } from '../signing/serving-names.ts';
import { advertisedAddress, reachableAddress } from './addresses.ts';
import type { ServerOptions } from './server-options.ts';
import { openServing, type Serving } from './serving-certificate.ts';

export interface Keys {
  readonly authority: Authority;
  readonly serviceAccounts: ServiceAccountKeys;
  readonly serving: Serving;
  /** Names and addresses of this server. */
  names(): ServingNames;
}

export const openKeys = (options: ServerOptions, clock: Clock, log: Log): Keys => {
  const folder = new PkiFolder(options.pkiDir);
  const authority = openAuthority({ folder, clock, lifeMilliseconds: options.authoritySeconds * 1000 });
  const names = (): ServingNames =>
    servingNames({
      advertiseAddress: advertisedAddress(options) ?? reachableAddress(options),
      listenAddress: options.listen.address,
      hostName: hostname(),
      serviceCidr: options.serviceCidr,
      tlsSans: options.tlsSans,
      clusterDomain: 'cluster.local',
    });
  return {
    authority,
    serviceAccounts: openServiceAccountKeys(folder),
    // With the machine that serves: others may share the folder of the keys, under other names.
    serving: openServing({
      folder: options.store.kind === 'etcd' ? new PkiFolder(join(options.dataDir, 'pki')) : folder,
      authority,
      names,
      clock,
      log,
      lifeMilliseconds: options.servingSeconds * 1000,
    }),
    names,
  };
};
