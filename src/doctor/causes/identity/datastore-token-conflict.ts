// The datastore holds bootstrap data that was encrypted with another token.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { tokenPlace } from '../../remedies/k3s-token.ts';
import { keptToken } from '../../remedies/kept-token.ts';
import { cause, type Finding } from '../cause.ts';
import { finding } from '../finding.ts';
import { isKubeletDown, isKubeletUnseen } from '../kubelet-down.ts';

const judge = (facts: Facts): Finding | undefined => {
  const k3s = valueOf(facts.k3s);
  if (k3s?.role !== 'server' || k3s.isTokenKept === undefined) return undefined;
  const source = { where: tokenPlace(k3s) };
  const isElsewhere = k3s.settings['datastore-endpoint'] !== undefined;
  if (!isElsewhere && k3s.database === undefined) return undefined;
  // A database elsewhere may be older than what this machine keeps.
  if (k3s.isTokenKept)
    return isElsewhere
      ? undefined
      : finding('excluded', source, 'it is the token that the server keeps beside its data', '与服务器数据旁保存的令牌相同');
  if (!isKubeletDown(facts) && !isKubeletUnseen(facts)) return undefined;
  return finding(
    isElsewhere || isKubeletUnseen(facts) ? 'supported' : 'proved',
    source,
    `it is not the token in ${k3s.dataFolder}/server/token, with which the data was made`,
    `与 ${k3s.dataFolder}/server/token 中的令牌不同，而数据是用后者建立的`,
  );
};

export const datastoreTokenConflict = cause({
  code: 'MU529',
  slug: 'datastore-token-conflict',
  rung: 'identity',
  title: { en: 'the datastore was made with another token', zh: '数据存储使用的是另一个令牌' },
  frequency: 1,
  signs: {
    usual: {
      weight: 'suggests',
      phrases: ['(restore|restored|cluster-reset) * --token'],
      when: (_, { text }) => !/restore-path=\S+ .*--token/.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        'bootstrap data * (cannot be decrypted|cannot decrypt|not be decrypted)',
        "(cannot|can't|could not|unable to|failed to) decrypt * (datastore|database|kine|bootstrap)",
        'failed to bootstrap cluster data: cipher',
        'failed to reconcile * (different token|message authentication failed)',
        '(drop|dropped|dropping) database (k3s|kine|rke2)',
        'kine * (没有|没|未)*(清空|清)',
        '(restored|restore|restoring|snapshot) * (another|other|different|new|wrong|old|without|not given) * token',
        '(restored|restore|restoring|snapshot) * token * (not given|missing|unknown|lost|other)',
        '(dropping|drop|truncate|emptying|清空) * kine',
        'kine * (not dropped|still|old|leftover|dropped|没清|未清)',
        'failed to normalize server token * datastore',
        'cipher: message authentication failed * (token|restore)',
        'message authentication failed * token',
        '(postgres|mysql|mariadb|etcd) * message authentication failed',
        'preparing server: cipher: message authentication failed',

        'bootstrap data already found and encrypted with different token',
        'encrypted with different token',
        'encrypted with a different token',
        'cipher: message authentication failed * bootstrap',
        'failed to bootstrap cluster data: * different token',
        'bootstrap data already found',
        'newer than datastore and could cause a cluster outage',
        'datastore * different token',
        'another token in the datastore',
        'different token',
        '(datastore|database|postgres|mysql|etcd) * (another|different|other|old|previous) token',
        '(wiped|reused|old|existing|same) (database|datastore) * token',
        'unable to decrypt * bootstrap',
        '/bootstrap/{key}',
        'failed to decrypt bootstrap',
        '数据库 * token',
      ],
    },
    shown: { weight: 'mentions', phrases: ['datastore-endpoint', 'K3S_DATASTORE_ENDPOINT'] },
  },
  state: judge,
  remedies: keptToken,
  explains: ['kubelet-exits', 'server-not-ready'],
  page: {
    en: {
      means:
        "k3s keeps the cluster's CA keys in the datastore, encrypted with the server token. A server that starts on the same database with another token (a reinstalled one makes a random token) cannot read them and stops.",
      check:
        '    cat /var/lib/rancher/k3s/server/token\n    grep -r token /etc/rancher/k3s/config.yaml /etc/systemd/system/k3s.service.env',
      cure: 'Start it with the token with which the datastore was made (from another server or a backup). If the cluster is to be made anew, empty the database first: everything in it is lost.',
    },
    zh: {
      means:
        'k3s 将集群 CA 密钥以服务器令牌加密后保存在数据存储中。以其他令牌在同一数据库上启动的服务器（重装后会生成随机令牌）无法读取，随即停止。',
      check:
        '    cat /var/lib/rancher/k3s/server/token\n    grep -r token /etc/rancher/k3s/config.yaml /etc/systemd/system/k3s.service.env',
      cure: '使用创建该数据存储时的令牌启动（可从其他服务器或备份中取得）。若要重建集群，先清空数据库：其中内容会全部丢失。',
    },
  },
});
