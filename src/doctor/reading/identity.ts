// Rungs 5 and 6 from their papers: the credentials that the kubelet holds.
import type { X509Certificate } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Certificate, ClientCertificate, IdentityFacts } from '../facts/identity.ts';
import type { Layout } from '../facts/kubelet.ts';
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Paper, Papers } from '../papers/paper.ts';
import { certificateFacts, certificatesOf } from './certificates.ts';
import { linesIn, readPapers } from './from-paper.ts';
import { readKubeconfig, type ReadKubeconfig } from './kubeconfig.ts';

const at = (papers: Papers, ids: readonly string[], path: string): Paper | undefined =>
  ids.flatMap((id) => papers.all(id)).find(({ where }) => where === path);

const certificateIds = ['certificate', 'control-plane-certificate'];

interface Opened {
  readonly paper?: Paper;
  readonly read?: ReadKubeconfig;
}

const opened = (papers: Papers, id: string, path: string | undefined): Opened => {
  if (path === undefined) return {};
  const paper = at(papers, [id], path);
  if (paper?.text === undefined) return paper === undefined ? {} : { paper };
  return { paper, read: readKubeconfig(path, paper.text, (beside) => at(papers, certificateIds, beside)?.text) };
};

const absent = (paper: Paper | undefined): boolean => paper !== undefined && paper.text === undefined && paper.why === 'ENOENT';

interface Names {
  readonly folder: string;
  readonly links: ReadonlyMap<string, string>;
  readonly names: readonly string[];
}

const namesOf = (papers: Papers, folder: string | undefined): Names | undefined => {
  const paper = papers.all('pki-names').find(({ where, text }) => where === folder && text !== undefined);
  if (paper?.text === undefined || folder === undefined) return undefined;
  const rows = linesIn(paper.text).map((line) => line.split('\t'));
  return {
    folder,
    names: rows.map(([name = '']) => name),
    links: new Map(rows.flatMap(([name = '', target]) => (target === undefined ? [] : [[name, target] as const]))),
  };
};

const inFolder = (folder: string, target: string): string => (target.startsWith('/') ? target : join(folder, target));

const danglingLink = (names: Names | undefined): Reading<string | undefined> => {
  if (names === undefined) return unknown('the folder of the certificates was not read');
  const dangling = [...names.links].find(
    ([, target]) => dirname(inFolder(names.folder, target)) === names.folder && !names.names.includes(target.split('/').at(-1) ?? ''),
  );
  return known(dangling === undefined ? undefined : `${dangling[0]} -> ${dangling[1]}`, { where: names.folder });
};

interface Held {
  readonly path: string;
  readonly text: string;
}

/** The certificate that the kubelet shows: the one its kubeconfig names, or that stands in it. */
const heldCertificate = (papers: Papers, read: ReadKubeconfig | undefined): Held | undefined => {
  if (read === undefined) return undefined;
  if (read.embedded !== undefined) return { path: read.facts.path, text: read.embedded };
  const path = read.facts.certificatePath;
  const text = path === undefined ? undefined : at(papers, certificateIds, path)?.text;
  return path === undefined || text === undefined ? undefined : { path, text };
};

const isNotIn = (names: Names | undefined, path: string): boolean =>
  names !== undefined && dirname(path) === names.folder && !names.names.includes(basename(path));

const noCertificate = (papers: Papers, { facts }: ReadKubeconfig, names: Names | undefined): Reading<undefined> => {
  const path = facts.certificatePath;
  const why = path === undefined ? undefined : at(papers, certificateIds, path)?.why;
  if (path !== undefined && isNotIn(names, path)) return known(undefined, { where: path });
  if (path === undefined || why === 'ENOENT') return known(undefined, { where: path ?? facts.path });
  return unknown(why ?? `${path} was not gathered`);
};

/** k3s and RKE2 have an authority for clients, and another for servers. */
const clientAuthorities = (papers: Papers, layout: Layout | undefined, read: ReadKubeconfig): readonly X509Certificate[] =>
  layout?.flavour === 'k3s' || layout?.flavour === 'rke2'
    ? certificatesOf(at(papers, certificateIds, join(layout.pkiFolder ?? '', 'client-ca.crt'))?.text ?? '')
    : read.authorities;

const clientCertificate = (
  papers: Papers,
  layout: Layout | undefined,
  { read, paper }: Opened,
  names: Names | undefined,
): IdentityFacts['clientCertificate'] => {
  if (read === undefined) {
    // Without a kubeconfig a kubelet has nothing to show.
    const missing = absent(paper) ? layout?.kubeconfig : undefined;
    return missing === undefined ? unknown('the kubeconfig of the kubelet was not read') : known(undefined, { where: missing });
  }
  const held = heldCertificate(papers, read);
  if (held === undefined) return noCertificate(papers, read, names);
  const [first] = certificatesOf(held.text);
  if (first === undefined) return known(undefined, { where: held.path, says: 'no certificate stands in it' });
  const linkTarget = names?.links.get(held.path.split('/').at(-1) ?? '');
  const matches = at(papers, ['key-match'], held.path)?.text?.trim();
  const value: ClientCertificate = {
    ...certificateFacts(held.path, first, clientAuthorities(papers, layout, read)),
    ...(linkTarget !== undefined && { linkTarget }),
    ...(matches !== undefined && { keyMatches: matches === 'yes' }),
  };
  return known(value, { where: held.path });
};

const damagedCertificates = (papers: Papers, read: ReadKubeconfig | undefined): IdentityFacts['damagedCertificates'] => {
  const held = heldCertificate(papers, read);
  const used = held === undefined ? [] : [{ where: held.path, text: held.text }];
  const all = [...used, ...readPapers(papers, 'control-plane-certificate')];
  if (all.length === 0) return unknown('no certificate was read');
  const damaged = all.filter(({ text }) => certificatesOf(text).length === 0).map(({ where }) => where);
  return known(damaged, { where: damaged[0] ?? dirname(all[0]?.where ?? '') });
};

const isClientFile = (path: string): boolean => /kubelet-client-(?!current)[^/]*\.pem$/.test(path);

const certificatesAt = (papers: Papers, id: string, wanted: (path: string) => boolean, read: ReadKubeconfig | undefined): Certificate[] =>
  readPapers(papers, id)
    .filter(({ where }) => wanted(where))
    .flatMap(({ where, text }) =>
      certificatesOf(text)
        .slice(0, 1)
        .map((one) => certificateFacts(where, one, read?.authorities ?? [])),
    );

/** The authorities that the kubelet trusts for its API server. */
export const authoritiesOf = (papers: Papers, layout: Layout | undefined): readonly X509Certificate[] =>
  opened(papers, 'kubeconfig', layout?.kubeconfig).read?.authorities ??
  opened(papers, 'bootstrap-kubeconfig', layout?.bootstrapKubeconfig).read?.authorities ??
  // An agent of k3s that never joined trusts what its server shows, as far as the hash in its token lets it.
  certificatesOf(papers.read('k3s-authority')?.text ?? '');

/** Those of the bootstrap kubeconfig alone: a machine that comes from another cluster trusts two. */
export const bootstrapAuthoritiesOf = (papers: Papers, layout: Layout | undefined): readonly X509Certificate[] =>
  opened(papers, 'bootstrap-kubeconfig', layout?.bootstrapKubeconfig).read?.authorities ?? [];

const notInstalled = unknown('no kubelet was found on this machine');
const folderNotRead = unknown('the folder of the certificates was not read');

const kubeconfigOf = (path: string, { paper, read }: Opened): IdentityFacts['kubeconfig'] => {
  if (read !== undefined) return known(read.facts, { where: path });
  if (absent(paper)) return known({ path, present: false, credential: 'none', caHashes: [] }, { where: path });
  return paper === undefined ? notInstalled : unknown(paper.why ?? '');
};

const bootstrapOf = (path: string, { paper, read }: Opened): IdentityFacts['bootstrapKubeconfig'] => {
  if (read === undefined) return absent(paper) ? known({ path, present: false }, { where: path }) : notInstalled;
  const { server, caHashes } = read.facts;
  const { tokenId } = read;
  return known(
    { path, present: true, caHashes, ...(server !== undefined && { server }), ...(tokenId !== undefined && { tokenId }) },
    { where: path },
  );
};

const isServingFile = (path: string): boolean => /\/kubelet(?:-server-current\.pem|\.crt)$/.test(path);

const controlPlaneCertificates = (papers: Papers): IdentityFacts['controlPlaneCertificates'] =>
  readPapers(papers, 'control-plane-certificate').length === 0
    ? unknown('no certificates of a control plane are on this machine')
    : known(
        certificatesAt(papers, 'control-plane-certificate', () => true, undefined),
        { where: '/etc/kubernetes/pki' },
      );

const newestFirst = (one: Certificate, other: Certificate): number => other.notBefore - one.notBefore;

export const readIdentity = (papers: Papers, layout: Layout | undefined): IdentityFacts => {
  const kubeconfig = opened(papers, 'kubeconfig', layout?.kubeconfig);
  const names = namesOf(papers, layout?.pkiFolder);
  const source = { where: names?.folder ?? '' };
  const { read } = kubeconfig;
  return {
    kubeconfig: kubeconfigOf(layout?.kubeconfig ?? '', kubeconfig),
    bootstrapKubeconfig: bootstrapOf(
      layout?.bootstrapKubeconfig ?? '',
      opened(papers, 'bootstrap-kubeconfig', layout?.bootstrapKubeconfig),
    ),
    clientCertificate: clientCertificate(papers, layout, kubeconfig, names),
    damagedCertificates: damagedCertificates(papers, read),
    danglingLink: danglingLink(names),
    earlierCertificates:
      names === undefined ? folderNotRead : known(certificatesAt(papers, 'certificate', isClientFile, read).sort(newestFirst), source),
    servingCertificate: names === undefined ? folderNotRead : known(certificatesAt(papers, 'certificate', isServingFile, read)[0], source),
    controlPlaneCertificates: controlPlaneCertificates(papers),
  };
};
