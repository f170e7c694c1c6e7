// How a machine finds names, from its papers: the resolver's files, the hosts file.
import type { Resolver } from '../facts/host.ts';
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { linesIn, readPapers, wordsIn } from './from-paper.ts';

const nameserversIn = (text: string): string[] =>
  linesIn(text)
    .map(wordsIn)
    .filter(([word]) => word === 'nameserver')
    .map(([, address = '']) => address);

export const resolver = (papers: Papers, path: string): Reading<Resolver> => {
  const paper = papers.all('resolver').find(({ where }) => where === path);
  const others = [...readPapers(papers, 'resolver-behind-stub'), ...readPapers(papers, 'resolver')]
    .filter(({ where }) => where !== path)
    .map(({ where, text }) => ({ path: where, nameservers: nameserversIn(text) }));
  if (paper?.text !== undefined) {
    return known({ path, present: true, nameservers: nameserversIn(paper.text), others }, { where: path });
  }
  return paper?.why === 'ENOENT'
    ? known({ path, present: false, nameservers: [], others }, { where: path })
    : unknown(paper?.why ?? `${path} was not gathered`);
};

export const hostsIn = (text: string): { address: string; names: string[] }[] =>
  linesIn(text)
    .map((line) => wordsIn(line.split('#')[0] ?? ''))
    .filter(([address = '', ...names]) => address !== '' && names.length > 0)
    .map(([address = '', ...names]) => ({ address, names }));
