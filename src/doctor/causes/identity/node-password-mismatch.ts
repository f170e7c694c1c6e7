// k3s and RKE2 remember a password for each node name; this machine shows another one.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, moment, sourceOf } from '../finding.ts';
import { anotherLives } from '../other-machine.ts';
import type { Facts } from '../../facts/facts.ts';
import type { K3sFacts } from '../../facts/k3s.ts';
import { valueOf } from '../../facts/reading.ts';
import { letBackIn } from '../../remedies/node-password.ts';

const since = ({ remembered, passwordWritten }: K3sFacts): { readonly en: string; readonly zh: string } => {
  const [kept, own] = [remembered?.since, passwordWritten].map((date) => (date === undefined ? undefined : moment(date)));
  return {
    en: `the server remembers another password${kept === undefined ? '' : ` since ${kept}`}${own === undefined ? '' : `; that of this machine is of ${own}`}`,
    zh: `服务器${kept === undefined ? '' : `自 ${kept} 起`}记录的是另一个密码${own === undefined ? '' : `；本机的密码写于 ${own}`}`,
  };
};

const judge = (facts: Facts): Finding | undefined => {
  const k3s = valueOf(facts.k3s);
  const matches = k3s?.remembered?.matches;
  if (k3s === undefined || matches === undefined) return undefined;
  const source = { where: k3s.remembered?.path ?? '' };
  if (matches) return finding('excluded', source, 'the server remembers this very password', '服务器记录的正是该密码');
  // It is asked for the password only when it starts.
  if (valueOf(facts.kubeletHealth)?.ok === true) return undefined;
  const other = anotherLives(facts);
  if (other === 'yes') {
    return finding(
      'against',
      sourceOf(facts.leaseRenewed),
      'another machine renews the lease of this name',
      '另一台机器正在续期该名称的租约',
    );
  }
  const { en, zh } = since(k3s);
  if (other === undefined) return finding('supported', source, en, zh);
  return finding('proved', source, `${en}; no other machine lives under this name`, `${zh}；没有其他机器使用该名称`);
};

/** The server refuses a machine that was made anew under its old name. */
const weigh = ({ rejected, refused, anew }: HeardBySign<'rejected' | 'refused' | 'anew'>): Verdict | undefined =>
  (rejected.length > 0 || refused.length > 0) && anew.length > 0
    ? { weight: rejected.length > 0 ? 'shows' : 'names', because: [...rejected, ...refused, ...anew] }
    : undefined;

export const nodePasswordMismatch = cause({
  code: 'MU509',
  slug: 'node-password-mismatch',
  rung: 'identity',
  title: { en: 'the k3s node password is not the one the server remembers', zh: 'k3s 节点密码与服务器记录不一致' },
  frequency: 3,
  signs: {
    anew: {
      weight: 'context',
      // Of another machine that bears the name, it is not made anew.
      when: (_, { text }) => !/\b(?:another|other|second|two|both)\b|另一|两台/i.test(text),
      phrases: [
        'reinstall',
        're-install',
        'reimaged',
        're-imaged',
        're-flash',
        'reflash',
        'recreated',
        'recreation',
        'rebuilt',
        'new disk',
        'replaced disk',
        'without persistent',
        'old name',
        'same name',
        'same hostname',
        '重装',
        '重建',
      ],
    },
    refused: {
      weight: 'context',
      phrases: ['403 Forbidden', 'refused: 403', 'client-kubelet.crt: 403', 'serving-kubelet.crt: 403', 'status 403'],
      when: (_, { text }) => !/registry|manifests|pull|docker|bootstrap|kubeadm/i.test(text),
    },
    rejected: {
      weight: 'names',
      phrases: [
        'node password * (lost|changed|differs|mismatch|different)',
        '(reinstalled|rebuilt|reimaged|re-imaged|wiped|recreated) * node password',
        '[MU509]',
        'Node password rejected',
        'Node password validation failed',
        'unable to verify password for node',
        'unable to verify hash for node',
        'NodePasswordValidationFailed',
        'may not match server node-passwd entry',
        'node-password.(k3s|rke2) * (delete|deleted|deleting|stale|old|removed)',
        '(delete|deleted|deleting) * node-password',
        'Deferred node password secret validation failed',
        'Deferred local node password validation failed',
        'try (setting|enabling) a unique node name',
        '--with-node-id * (helps|fixes|works)',
        '节点密码 * (不匹配|被拒绝|不一致)',
      ],
    },
    password: {
      weight: 'points',
      phrases: ['/etc/rancher/node/password', 'node-passwd'],
      when: (_, { text }) => !/password rejected/i.test(text),
    },
    files: {
      weight: 'points',
      phrases: [
        'client-kubelet.crt: 403',
        'serving-kubelet.crt: 403',
        '403 * (serving-kubelet.crt|client-kubelet.crt)',
        'same name * (reinstall|rebuilt|reimaged|recreated|wiped)',
        '(snapshot|backup|restored) * node-passwd',
        'node-passwd',
        'node.password',
        'node-password.k3s',
        'node-password.rke2',
        '节点密码',
        '.node-password.',
        'hash does not match',
      ],
    },
    node: { weight: 'mentions', phrases: ['kubectl delete node'] },
  },
  weigh,
  state: judge,
  remedies: letBackIn,
  explains: ['server-not-ready', 'unauthorized', 'kubelet-exits'],
  rivals: [
    {
      slug: 'duplicate-hostname',
      question: {
        en: "does the Node's lease still renew, and is its machine another one? (kubectl -n kube-node-lease get lease NAME, kubectl get node NAME -o wide): renewing means a duplicate name, stale means this machine was rebuilt",
        zh: '该 Node 的租约是否仍在续期，且对应另一台机器？（kubectl -n kube-node-lease get lease NAME，kubectl get node NAME -o wide）：仍在续期则为名称重复，已停止则为本机重装',
      },
    },
  ],
  page: {
    en: {
      means:
        "A k3s or RKE2 agent makes a random password (/etc/rancher/node/password) and the server remembers its hash under the node's name. A machine that was built anew, or restored, shows another password under the old name and is refused with 403. The same happens when two machines bear one name: then the server is right to refuse.",
      check:
        '    kubectl -n kube-node-lease get lease NAME\n    kubectl -n kube-system get secret NAME.node-password.k3s\n    kubectl get node NAME -o wide\n    ls -l /etc/rancher/node/password',
      cure: 'First make sure that no other machine uses the name: its lease must be stale. If so, put the old password file back, or delete the Node and the Secret NAME.node-password.k3s (RKE2: .node-password.rke2; old servers: the line in /var/lib/rancher/k3s/server/cred/node-passwd) and restart the agent. If the lease renews, rename this machine or start it with --with-node-id and delete nothing.',
    },
    zh: {
      means:
        'k3s 或 RKE2 的 agent 会生成随机密码（/etc/rancher/node/password），服务器按节点名称记录其哈希。机器重装或恢复后，以旧名称提交了不同的密码，会被 403 拒绝。两台机器同名时也会如此：此时服务器的拒绝是正确的。',
      check:
        '    kubectl -n kube-node-lease get lease NAME\n    kubectl -n kube-system get secret NAME.node-password.k3s\n    kubectl get node NAME -o wide\n    ls -l /etc/rancher/node/password',
      cure: '先确认没有其他机器使用该名称：其租约必须已停止续期。若已停止，恢复旧密码文件，或删除该 Node 与 Secret NAME.node-password.k3s（RKE2 为 .node-password.rke2；旧版本为 /var/lib/rancher/k3s/server/cred/node-passwd 中的对应行），再重启 agent。若租约仍在续期，则为本机改名或使用 --with-node-id 启动，不要删除任何内容。',
    },
  },
});
