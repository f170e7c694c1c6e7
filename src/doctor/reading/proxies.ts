// Proxy variables from the papers of a machine: those that its units are started with.
import type { HostFacts } from '../facts/host.ts';
import { known, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';

const proxyVariable = /\b((?:HTTPS?|NO)_PROXY|(?:https?|no)_proxy)=("[^"]*"|\S*)/g;

export const proxies = (papers: Papers): HostFacts['proxies'] => {
  const paper = papers.read('units');
  if (paper === undefined) return unknown(papers.whyNot('units'));
  const found = paper.text.split('\n\n').flatMap((block) => {
    const of = /^Id=(.*)$/m.exec(block)?.[1] ?? '';
    return [...(/^Environment=(.*)$/m.exec(block)?.[1] ?? '').matchAll(proxyVariable)].map(([, name = '', value = '']) => ({
      of,
      name,
      value: value.replaceAll('"', ''),
    }));
  });
  return known(found, { where: paper.where });
};
