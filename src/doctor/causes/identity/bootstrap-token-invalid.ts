// The bootstrap token is unknown to this cluster, has expired, was used up or is not meant for this use.
import { cause, type Finding } from '../cause.ts';
import { finding, isRefused, joinStoppedBy, moment, serverNow, sourceOf } from '../finding.ts';
import { newToken } from '../../remedies/new-token.ts';
import { hasNoCertificate, isIn } from '../way-in.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

/** What the API server answers to the token itself. */
const byAnswer = (facts: Facts): Finding | undefined => {
  const answer = valueOf(facts.bootstrapAnswer);
  if (answer === undefined) return undefined;
  const source = sourceOf(facts.bootstrapAnswer);
  const id = valueOf(facts.bootstrapKubeconfig)?.tokenId ?? '';
  if (answer.status !== 401) return finding('excluded', source, `the API server takes token ${id}`, `API 服务器接受令牌 ${id}`);
  return finding(isIn(facts) ? 'supported' : 'proved', source, `401 to token ${id}`, `令牌 ${id} 被拒绝（401）`);
};

/** The Secret of the token, by an administrator's eyes. */
const bySecret = (facts: Facts): Finding | undefined => {
  const id = valueOf(facts.bootstrapKubeconfig)?.tokenId;
  const tokens = valueOf(facts.bootstrapTokens);
  const now = serverNow(facts);
  if (id === undefined || tokens === undefined) return undefined;
  const source = sourceOf(facts.bootstrapTokens);
  const is = hasNoCertificate(facts) === true && !isIn(facts) ? 'proved' : 'supported';
  const token = tokens.find((one) => one.id === id);
  if (token === undefined) return finding(is, source, `there is no token ${id}`, `没有令牌 ${id}`);
  if (token.expires !== undefined && now !== undefined && token.expires < now)
    return finding(is, source, `token ${id} expired at ${moment(token.expires)}`, `令牌 ${id} 已于 ${moment(token.expires)} 过期`);
  if (!token.usages.includes('authentication'))
    return finding(is, source, `token ${id} is not meant for authentication`, `令牌 ${id} 不可用于认证`);
  return finding('excluded', source, `token ${id} is valid`, `令牌 ${id} 有效`);
};

const bySignature = (facts: Facts): Finding | undefined => {
  const bootstrap = valueOf(facts.bootstrapKubeconfig);
  const info = valueOf(facts.clusterInfo);
  if (bootstrap?.tokenId === undefined || info === undefined || !info.present) return undefined;
  const source = sourceOf(facts.clusterInfo);
  const { tokenId } = bootstrap;
  if (info.signedBy.includes(tokenId))
    return finding('excluded', source, `cluster-info is signed with token ${tokenId}`, `cluster-info 已用令牌 ${tokenId} 签名`);
  const hasNone = facts.clientCertificate.known && facts.clientCertificate.value === undefined;
  const en = `cluster-info is signed with no token ${tokenId}`;
  return finding(hasNone && isRefused(facts) === true ? 'proved' : 'supported', source, en, `cluster-info 没有令牌 ${tokenId} 的签名`);
};

/** They join by a token of their own, with its own causes. */
const isOfK3s = (facts: Facts): Finding | undefined => {
  const flavour = valueOf(facts.layout)?.flavour;
  if (flavour !== 'k3s' && flavour !== 'rke2') return undefined;
  return finding('excluded', sourceOf(facts.layout), `this machine joins as ${flavour} does`, `本机按 ${flavour} 的方式加入`);
};

const judge = (facts: Facts): Finding | undefined =>
  isOfK3s(facts) ??
  joinStoppedBy(facts, 'join-token-unknown', 'join-token-wrong', 'join-token-refused') ??
  byAnswer(facts) ??
  bySecret(facts) ??
  bySignature(facts);

export const bootstrapTokenInvalid = cause({
  code: 'MU507',
  slug: 'bootstrap-token-invalid',
  rung: 'identity',
  title: { en: 'the bootstrap token is unknown or has expired', zh: '引导令牌未知或已过期' },
  frequency: 3,
  signs: {
    bearer: { weight: 'suggests', phrases: ['invalid bearer token'], when: (_, { text }) => !/not valid yet|before issued/.test(text) },
    compared: { weight: 'shows', phrases: [], together: ['bootstrap-tokens-differ', 'bootstrap-token-ended'] },
    named: {
      weight: 'names',
      when: (_, { text }) => !/(?:没有?|未|还没|并未)(?:过期|写错)|not expired/.test(text),
      phrases: [
        'token list * no rows',
        'token (in|of) {file} is (from|of) ',

        'grep bootstrap-token * (nothing|empty|none|no output)',
        'TTL 0s',
        '(launch template|user data|userdata|cloud-init|golden image|image|AMI) * (token|join command) * (old|expired|of |from )',

        'bootstrap-token-{id} * (removed|deleted|gone|cleaned|missing)',
        'not of the form "\\A',
        'was not of the form',
        '(token|join) * (超过|过了) * (24|小时|天)',
        'token usages * (no authentication|only signing|without authentication)',
        'usage-bootstrap-authentication * (missing|false|no)',
        '(token|join command) * (from|of) the image',

        '(bootstrap-kubelet.conf|bootstrap kubeconfig|bootstrap.kubeconfig) * (weeks|days|months) old',
        'TTL of the token',

        'token mismatch',
        'tokens do not match',
        'token does not match',
        '(令牌|token) * (不一致|不匹配|错误|无效)',
        'kubeadm token list * (empty|no output|nothing|EXPIRES)',
        "couldn't validate the identity of the API Server: expected a",
        'token * mistyped',
        'token * already used',
        'token * used up',
        'token * 24 h',
        '24 hours * token',
        'tokens expire',
        'token * must be of the form',
        '[MU507]',
        'is invalid for this cluster or it has expired',
        'invalid bootstrap token',
        'Invalid token (500)',
        'token has expired',
        'token expired',
        'expired token',
        'bootstrap token * not found',
        'failed to verify JWS signature',
        "couldn't validate the identity of the API Server: * JWS",
        'token lookup failed',
        'bootstrap-token-{id} not found',
        "isn't a valid token",
        'token * <invalid> <expired>',
        '<invalid> * authentication,signing',
        '令牌 * 过期',
        'token * 过期',
        'token * 失效',
        'token已过期',
        'token 过期',
        'kubeadm token list * (nothing|none|expired|no token|空|没有)',
        'The cluster-info ConfigMap does not contain a JWS signature for token',
        'is invalid for this cluster or it has expired. Use "kubeadm token create"',
        'JWS signature * token * invalid',
        'the token provided * invalid',
        'invalid token * microk8s',
        '(expired|old|wrong|mistyped|deleted) (bootstrap token|token|join token|join command)',
        'bootstrap token * (expired|invalid|deleted|wrong|gone|mistyped)',
        'tokens controller * Deleting expired',
        'expired secret * bootstrap-token',
        'deleting expired secret',
        '令牌 * (过期|失效|错误|无效)',
        'token * (失效|过期|无效|写错|不对|错误)',
        '(几天前|昨天|上周|上个月|一个月前|两天前) * (token|join|加入)',
      ],
    },
    told: {
      weight: 'names',
      phrases: ['token * not found', 'token * expired'],
      // The file that speaks is called so too, whatever it says.
      when: (_, { text }) => !/k3s/i.test(text) && /\btokens?\b.{0,200}(?:not found|expired)/i.test(text.replace(/\btoken\.go\b/, '')),
    },
    discovery: {
      weight: 'points',
      phrases: [
        'token TTL (is |was |of |)(15|30|20|10|60|5)',

        "couldn't validate the identity of the API Server: abort connecting to API servers after timeout",
        'microk8s add-node',
        '...uthorized',
        'Invalid token',
        "couldn't validate the identity of the API Server",
        'usage-bootstrap-authentication',
        'kubeadm token create',
        '(token|join command) * (yesterday|last week|last month|days ago|weeks ago|months ago|install time)',
      ],
    },
    asked: {
      weight: 'mentions',
      phrases: [
        'token create',
        'bootstrap.kubeconfig',
        'bootstrap token',
        'bootstrap-kubelet.conf',
        'the server has asked for the client to provide credentials',
        'kubeadm token',
        'token-auth-file',
        'token.csv',
      ],
    },
    usual: {
      weight: 'suggests',
      phrases: [
        'join command * (hours|days|weeks|months|two days|a week|a month) old',
        'join command * (yesterday|last week|last month|days ago|weeks ago|months ago)',
        'cannot create certificate signing request: Unauthorized',

        'does not yet contain a JWS signature for token ID',
        'could not find a JWS signature in the cluster-info ConfigMap for token ID',
        'token * is not valid',
        'token is invalid',
      ],
    },
  },
  state: judge,
  remedies: newToken,
  explains: ['unauthorized', 'register-failed', 'list-failed', 'node-not-found', 'waiting-timed-out'],
  becauseOf: ['bootstrapsigner-not-enabled', 'bootstrap-signer-rbac-missing'],
  page: {
    en: {
      means:
        'A bootstrap token is a Secret in kube-system that lives for 24 hours by default; once it is gone, or mistyped, or of another cluster, the API server answers 401 and kubeadm finds no signature for it in cluster-info. microk8s tokens are used up by the first try.',
      check:
        '    kubeadm token list\n    kubectl -n kube-system get secret bootstrap-token-ID -o yaml\n    kubectl -n kube-public get configmap cluster-info -o yaml | grep jws',
      cure: 'Make a new one on the control plane, `kubeadm token create --print-join-command` (microk8s: `microk8s add-node`), and use the whole line. For a kubelet that bootstraps by itself put the new token into its bootstrap kubeconfig and restart it.',
    },
    zh: {
      means:
        '引导令牌是 kube-system 中的 Secret，默认有效期 24 小时。令牌已删除、输入错误或属于其他集群时，API 服务器返回 401，kubeadm 也无法在 cluster-info 中找到对应签名。microk8s 的令牌首次使用后即失效。',
      check:
        '    kubeadm token list\n    kubectl -n kube-system get secret bootstrap-token-ID -o yaml\n    kubectl -n kube-public get configmap cluster-info -o yaml | grep jws',
      cure: '在控制平面创建新令牌：`kubeadm token create --print-join-command`（microk8s：`microk8s add-node`），并使用完整命令。若 kubelet 自行引导，将新令牌写入其引导 kubeconfig 并重启。',
    },
  },
});
