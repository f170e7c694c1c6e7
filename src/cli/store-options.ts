// Where the objects are kept, from the words of the command line.
import { resolve } from 'node:path';
import { UsageError } from '../language/errors.ts';
import type { EtcdChoice, StoreChoice } from '../server/server-options.ts';
import type { OptionDeclaration, OptionValues } from './command.ts';

export const etcdOptionDeclarations: readonly OptionDeclaration[] = [
  {
    name: '--etcd-servers',
    value: 'URL[,URL]',
    about: { en: 'members of the etcd, for --store etcd', zh: 'etcd 的成员地址，用于 --store etcd' },
  },
  { name: '--etcd-cafile', value: 'FILE', about: { en: 'authority that signed the certificates of etcd', zh: '签发 etcd 证书的 CA 文件' } },
  { name: '--etcd-certfile', value: 'FILE', about: { en: 'client certificate shown to etcd', zh: '向 etcd 出示的客户端证书' } },
  { name: '--etcd-keyfile', value: 'FILE', about: { en: 'key of that certificate', zh: '该证书的私钥' } },
];

const example = 'https://10.0.0.5:2379,https://10.0.0.6:2379';

export function readStoreChoice(options: OptionValues): StoreChoice {
  const servers = options.text('--etcd-servers');
  if ((options.text('--store') ?? 'embedded') === 'embedded') {
    // Objects in a place where nobody looks for them would be a bad surprise.
    if (servers !== undefined) throw malformed('--store', 'embedded', 'etcd');
    return { kind: 'embedded' };
  }
  return readEtcdChoice(options);
}

export function readEtcdChoice(options: OptionValues): EtcdChoice {
  return {
    kind: 'etcd',
    servers: readEtcdServers(options.text('--etcd-servers') ?? ''),
    caFile: fileOf(options, '--etcd-cafile'),
    certFile: fileOf(options, '--etcd-certfile'),
    keyFile: fileOf(options, '--etcd-keyfile'),
  };
}

function readEtcdServers(text: string): string[] {
  const urls = text.split(',').map((url) => url.trim());
  for (const url of urls) {
    const parsed = URL.parse(url);
    if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.hostname === '') throw malformed('--etcd-servers', text, example);
  }
  return urls;
}

function fileOf(options: OptionValues, name: string): string | undefined {
  const file = options.text(name);
  return file === undefined ? undefined : resolve(file);
}

function malformed(option: string, value: string, expected: string): UsageError {
  return new UsageError('option-value-malformed', { args: { option, value, expected } });
}
