// The certificate and the private key beside it are not a pair, so no TLS connection can be made with them.
import { bootstrapAgain } from '../../remedies/bootstrap-again.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { relinkCertificate } from '../../remedies/relink-certificate.ts';

const judge = (facts: Facts): Finding | undefined => {
  const certificate = valueOf(facts.clientCertificate);
  if (certificate?.keyMatches === undefined) return undefined;
  const source = sourceOf(facts.clientCertificate);
  if (certificate.keyMatches) return finding('excluded', source, 'the key is that of the certificate', '私钥与证书匹配');
  return finding('proved', source, 'the key beside it is not its key', '旁边的私钥与该证书不匹配');
};

export const agentCertKeyMismatch = cause({
  code: 'MU502',
  slug: 'agent-cert-key-mismatch',
  rung: 'identity',
  title: { en: 'certificate and private key do not match', zh: '证书与私钥不匹配' },
  frequency: 1,
  signs: {
    halved: {
      weight: 'suggests',
      phrases: [
        'client-kubelet.crt * (newer|older|other) * client-kubelet.key',
        '(crt|cert) * (newer|older) (mtime|date) * key',

        '(restored|copied|replaced|overwritten|overwrote) * (crt|cert|certificate|certificates|pem) * (new|old|newly|another|different|generated|fresh) * (key|keys)',
        '(crt|cert|certificate|certificates|pem) * (key|keys) (is|are) (from|of) (the|another|an|a) (new|old|other|previous|different)',
        '(restored|copied|replaced) only * (crt|cert|certificate|key|keys)',
        '(证书|crt) * (新|重新) * (key|私钥) * (旧|没换|没有更新|原来)',
      ],
    },
    compared: { weight: 'shows', phrases: [], together: ['key-of-another-certificate'] },
    named: {
      weight: 'names',
      phrases: [
        "(crt|cert|certificate|pem|key) * (do not|does not|don't) belong together",
        '(pubkey|pkey|modulus|public key) * (not equal|are unequal|not the same)',
        '(crt|pem|certificate) is from * (key|key.pem) (is |)from',
        'key pair * (not|mismatch)',

        '(key|keys|crt|cert|certificate|certificates|x509) * (not a pair|no pair|pair mismatch)',
        'modulus * (two|different|other|another) (value|values|hash|hashes|sums)',

        '(key|certificate) * (not match|mismatch|does not match|do not match) * (certificate|key)',
        'tls: private key does not match public key',
        'private key does not match',
        'key values mismatch',
        'private key type does not match public key type',
        'certificate and key do not match',
        'certificate and private key do not match',
        'key does not match certificate',
        '证书与私钥不匹配',
        'client-kubelet * (private key|key) * match',
        "private key doesn't match",
        'X509_check_private_key',
        "(crt|cert|certificate|pem) and (key|the key|private key) * (do not|don't|not) * (match|belong)",
        '(modulus|pubkey|public key) * (differ|differs|different|不同|不一致)',
        '(crt|cert|certificate) * (other|another|different) (key|private key)',
        '公钥 * 私钥 * 不',
        '私钥 * (不匹配|不一致|对不上)',
        'unable to set private key file',
        '(58) unable to set private key',
        'unable to set (client |)private key',
      ],
    },
    modulus: {
      weight: 'points',
      phrases: [
        'modulus differs',
        'modulus * differ',
        'unable to load client cert',
        'could not load client cert',
        'tls: found a certificate rather than a key',
      ],
    },
    files: {
      weight: 'mentions',
      phrases: ['client-kubelet.key', 'serving-kubelet.key', 'client-kubelet.crt', 'serving-kubelet.crt', 'X509KeyPair'],
    },
  },
  state: judge,
  remedies: (facts) => [...relinkCertificate(facts), ...bootstrapAgain(facts)],
  explains: ['kubelet-exits', 'register-failed', 'server-not-ready', 'kubelet-unhealthy', 'unauthorized'],
  page: {
    en: {
      means:
        'The certificate was made for another key than the one that lies beside it: one of the two files was restored, copied or written by a second process (two agents in one folder, a half-finished renewal, a disk that filled up in between). TLS refuses the pair before anything is sent.',
      check:
        '    openssl x509 -noout -pubkey -in client-kubelet.crt | sha256sum\n    openssl pkey -pubout -in client-kubelet.key | sha256sum',
      cure: 'Move both files of the pair aside and let them be made anew: k3s and RKE2 fetch them again at the next start of the agent; a kubelet bootstraps again when kubelet.conf is moved aside too and a valid token is at hand.',
    },
    zh: {
      means:
        '证书并非为旁边的私钥签发：其中一个文件被恢复、复制，或被另一个进程写入（两个 agent 共用目录、续期中断、期间磁盘写满）。TLS 在发送任何数据之前就拒绝这一对文件。',
      check:
        '    openssl x509 -noout -pubkey -in client-kubelet.crt | sha256sum\n    openssl pkey -pubout -in client-kubelet.key | sha256sum',
      cure: '将这一对文件一起移走并重新生成：k3s 与 RKE2 的 agent 下次启动时会重新获取；kubelet 则需同时移走 kubelet.conf，并持有有效令牌，以便重新引导。',
    },
  },
});
