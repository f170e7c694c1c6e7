// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'nft on the host, tables of the older kind in the kernel',
      facts: { filters: known({ kind: 'nft', legacyTables: ['filter', 'nat'] }, { where: '/proc/net/ip_tables_names' }) },
    },

    { what: 'the warning of iptables', lines: ['# Warning: iptables-legacy tables present, use iptables-legacy-save to see them'] },
    {
      what: 'the kernel lacks one',
      lines: ["iptables v1.8.3 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)"],
    },
  ],
  nearMiss: [
    {
      what: 'one kind',
      lines: ['iptables v1.8.9 (nf_tables): mixed backends?'],
      facts: { filters: known({ kind: 'nft', legacyTables: [] }, { where: '/proc/net/ip_tables_names' }) },
    },
    { what: 'a closed port', lines: ['sudo ufw status: Status: active; 22/tcp ALLOW Anywhere'] },
  ],
};
