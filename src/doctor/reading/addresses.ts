// Links, routes, listeners and filters of a machine from its papers: as ip, ss and iptables print them.
import type { HostFacts, Link, Listener, Route } from '../facts/host.ts';
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { linesIn, readPapers, wordsIn } from './from-paper.ts';

const linkKind = /\b(vxlan|bridge|veth|wireguard|dummy|bond|vlan|ipip|geneve|tun) /;

export const linksOf = (text: string, papers: Papers): Link[] => {
  const addresses = linesIn(papers.read('addresses')?.text ?? '').map(wordsIn);
  return linesIn(text).map((line) => {
    const name = (wordsIn(line)[1] ?? '').replace(/[:@].*$/, '');
    const kind = linkKind.exec(line.split('\\').slice(1).join(' '))?.[1];
    return {
      name,
      addresses: addresses.filter(([, of]) => of === name).map(([, , , address = '']) => address.split('/')[0] ?? ''),
      mtu: Number(/ mtu (\d+)/.exec(line)?.[1] ?? 0),
      up: /[<,]UP[,>]/.test(line),
      ...(kind !== undefined && { kind }),
    };
  });
};

export const routes = (papers: Papers): Reading<readonly Route[]> => {
  const read = readPapers(papers, 'routes');
  if (read.length === 0) return unknown(papers.whyNot('routes'));
  const rows = read.flatMap(({ text }) => linesIn(text));
  return known(
    rows.map((line): Route => {
      const words = wordsIn(line);
      const after = (word: string): string | undefined => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined);
      const via = after('via');
      return { to: words[0] ?? '', link: after('dev') ?? '', metric: Number(after('metric') ?? 0), ...(via !== undefined && { via }) };
    }),
    { where: 'ip route show' },
  );
};

const owner = /\(\("([^"]{1,64})",pid=(\d{1,8})/;

export const listenersIn = (text: string): Listener[] =>
  linesIn(text).map((line) => {
    const local = wordsIn(line)[3] ?? '';
    const at = local.lastIndexOf(':');
    const found = owner.exec(line);
    return {
      address: local.slice(0, at).replace(/^\[|\]$|%.*$/g, ''),
      port: Number(local.slice(at + 1)),
      ...(found !== null && { process: found[1] ?? '', pid: Number(found[2]) }),
    };
  });

export const filters = (papers: Papers): HostFacts['filters'] => {
  const version = papers.read('filter-version');
  const tables = papers.read('legacy-filters');
  if (version?.status !== 0) return unknown(papers.whyNot('filter-version'));
  if (tables === undefined && papers.whyNot('legacy-filters') !== 'ENOENT') return unknown(papers.whyNot('legacy-filters'));
  const kind = version.text.includes('nf_tables') ? ('nft' as const) : ('legacy' as const);
  return known({ kind, legacyTables: linesIn(tables?.text ?? '') }, { where: '/proc/net/ip_tables_names' });
};
