// From the words of `muster token create` to the Secret that is the token; refuses what no cluster would take.
import { parseDuration } from '../api/duration.ts';
import { timeText } from '../api/time.ts';
import type { Secret } from '../api/types/core.v1.generated.ts';
import { ValueError } from '../api/value-error.ts';
import { UsageError } from '../language/errors.ts';
import {
  type BootstrapToken,
  defaultTokenGroup,
  generateBootstrapToken,
  isTokenGroup,
  parseBootstrapToken,
  secretNameOf,
  tokenNamespace,
  tokenSecretType,
  type TokenUsage,
  tokenUsages,
} from '../registration/bootstrap-token.ts';
import {
  annotationsOf,
  isMachineId,
  isNodeNamePattern,
  isRole,
  isUses,
  mostUses,
  type TokenBinding,
} from '../registration/token-binding.ts';
import type { OptionDeclaration, OptionValues } from './command.ts';

export interface TokenOrder {
  readonly token: BootstrapToken;
  /** Milliseconds; undefined for ever. */
  readonly life: number | undefined;
  readonly usages: readonly TokenUsage[];
  readonly groups: readonly string[];
  readonly description: string;
  readonly binding: TokenBinding;
}

export const tokenOrderOptions: readonly OptionDeclaration[] = [
  { name: '--ttl', value: 'DURATION', fallback: '24h', about: { en: 'how long it is good for; 0 for ever', zh: '有效期；0 表示永久有效' } },
  {
    name: '--usages',
    value: 'LIST',
    repeatable: true,
    fallback: tokenUsages.join(','),
    about: { en: 'what it may be used for', zh: '令牌的用途' },
  },
  {
    name: '--groups',
    value: 'LIST',
    repeatable: true,
    fallback: defaultTokenGroup,
    about: { en: 'groups that whoever shows it is in', zh: '持有者所属的用户组' },
  },
  { name: '--description', value: 'TEXT', about: { en: 'what it is for, for people', zh: '供人阅读的用途说明' } },
  {
    name: '--node-name',
    value: 'NAME',
    about: {
      en: 'only nodes of this name, or pattern such as edge-*, may join with it',
      zh: '仅允许此名称（或 edge-* 之类的模式）的节点使用',
    },
  },
  {
    name: '--role',
    value: 'ROLE',
    about: {
      en: 'nodes that join with it get the label node-role.kubernetes.io/ROLE',
      zh: '使用它加入的节点会带有标签 node-role.kubernetes.io/ROLE',
    },
  },
  {
    name: '--machine-id',
    value: 'ID',
    about: { en: 'only the machine that says this is its id may join with it', zh: '仅允许自报此机器 ID 的机器使用' },
  },
  { name: '--uses', value: 'N', about: { en: 'how many nodes may join with it', zh: '最多允许多少个节点使用' } },
];

export function readTokenOrder(typed: string | undefined, options: OptionValues): TokenOrder {
  const usages = readUsages(options);
  return {
    token: readToken(typed),
    life: readLife(options.text('--ttl') ?? '24h'),
    usages,
    groups: readGroups(options, usages),
    description: options.text('--description') ?? '',
    binding: {
      nodeName: readBound(options, { name: '--node-name', fits: isNodeNamePattern, expected: 'node-7, edge-*' }),
      role: readBound(options, { name: '--role', fits: isRole, expected: 'worker' }),
      machineId: readBound(options, { name: '--machine-id', fits: isMachineId, expected: 'what /etc/machine-id says' }),
      uses: readUses(options),
    },
  };
}

/** The Secret as upstream has it (cmd/kubeadm/app/apis/kubeadm/bootstraptokenhelpers.go), with the binding as annotations. */
export function tokenSecret({ token, life, usages, groups, description, binding }: TokenOrder, now: number): Secret {
  const fields: Record<string, string> = {
    'token-id': token.id,
    'token-secret': token.secret,
    ...(description !== '' && { description }),
    ...(life !== undefined && { expiration: timeText(now + life) }),
    ...Object.fromEntries(usages.map((usage) => [`usage-bootstrap-${usage}`, 'true'])),
    ...(groups.length > 0 && { 'auth-extra-groups': groups.join(',') }),
  };
  const annotations = annotationsOf(binding);
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: secretNameOf(token.id),
      namespace: tokenNamespace,
      ...(Object.keys(annotations).length > 0 && { annotations }),
    },
    type: tokenSecretType,
    data: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, Buffer.from(value).toString('base64')])),
  };
}

function readToken(typed: string | undefined): BootstrapToken {
  if (typed === undefined) return generateBootstrapToken();
  const token = parseBootstrapToken(typed);
  if (token === undefined) throw new UsageError('token-malformed', { args: { typed } });
  return token;
}

function readLife(text: string): number | undefined {
  try {
    const milliseconds = Number(parseDuration(text) / 1_000_000n);
    if (milliseconds === 0) return undefined;
    if (milliseconds > 0) return milliseconds;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
  }
  throw malformed('--ttl', text, '24h, 90m, 0');
}

const listed = (options: OptionValues, name: string): string[] | undefined =>
  options.has(name) ? options.texts(name).flatMap((text) => text.split(',')) : undefined;

function readUsages(options: OptionValues): readonly TokenUsage[] {
  const typed = listed(options, '--usages');
  if (typed === undefined) return tokenUsages;
  for (const usage of typed) {
    if (tokenUsages.some((known) => known === usage)) continue;
    throw new UsageError('option-value-invalid', { args: { option: '--usages', value: usage, expected: tokenUsages.join(', ') } });
  }
  return tokenUsages.filter((known) => typed.includes(known));
}

function readGroups(options: OptionValues, usages: readonly TokenUsage[]): readonly string[] {
  const typed = listed(options, '--groups');
  const identifies = usages.includes('authentication');
  if (typed === undefined) return identifies ? [defaultTokenGroup] : [];
  if (!identifies) throw new UsageError('token-groups-unused', { args: { usages: usages.join(',') } });
  const wrong = typed.find((group) => !isTokenGroup(group));
  if (wrong !== undefined) throw malformed('--groups', wrong, defaultTokenGroup);
  return typed;
}

function readUses(options: OptionValues): number | undefined {
  const text = readBound(options, { name: '--uses', fits: isUses, expected: `1 to ${mostUses}` });
  return text === undefined ? undefined : Number(text);
}

interface BoundOption {
  readonly name: string;
  readonly expected: string;
  fits(text: string): boolean;
}

function readBound(options: OptionValues, { name, fits, expected }: BoundOption): string | undefined {
  const text = options.text(name);
  if (text !== undefined && !fits(text)) throw malformed(name, text, expected);
  return text;
}

function malformed(option: string, value: string, expected: string): UsageError {
  return new UsageError('option-value-malformed', { args: { option, value, expected } });
}
