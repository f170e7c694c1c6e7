// A certificate or key file is empty, cut off or no PEM at all.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { bootstrapAgain } from '../../remedies/bootstrap-again.ts';
import { relinkCertificate } from '../../remedies/relink-certificate.ts';

const judge = (facts: Facts): Finding | undefined => {
  const damaged = valueOf(facts.damagedCertificates);
  if (damaged === undefined) return undefined;
  const source = sourceOf(facts.damagedCertificates);
  const list = damaged.join(', ');
  if (damaged.length === 0)
    return facts.clientCertificate.known && facts.clientCertificate.value !== undefined
      ? finding('excluded', source, 'the certificates can be read', '证书均可读取')
      : undefined;
  const used = valueOf(facts.kubeconfig)?.certificatePath;
  const isBroken = (used !== undefined && damaged.includes(used)) || valueOf(facts.apiConnection)?.ok === false;
  return finding(isBroken ? 'proved' : 'supported', source, `no certificate stands in ${list}`, `${list} 中没有证书`);
};

export const certFileCorrupt = cause({
  code: 'MU512',
  slug: 'cert-file-corrupt',
  rung: 'identity',
  title: { en: 'a certificate file is empty or damaged', zh: '证书文件为空或已损坏' },
  frequency: 1,
  signs: {
    ofNoSize: {
      weight: 'shows',
      phrases: [
        '(pem|crt|key) (size 0|has 0 bytes|is 0 bytes|0 bytes|has zero length|is of zero length|contains only the private key)',
        'wc -c * (pem|crt|key) * 0',
      ],
    },
    usual: {
      weight: 'suggests',
      phrases: ['(certificate|cert|crt|pem|key) * (empty|truncated|zero bytes|0 bytes|corrupt|corrupted|damaged)'],
    },
    compared: { weight: 'shows', phrases: [], together: ['certificate-file-empty'] },
    rotated: { weight: 'names', phrases: [], together: ['rotated-certificate-empty'] },
    named: {
      weight: 'names',
      phrases: [
        '(crt|pem|certificate|cert) * (missing END|without END|no END|CRLF|cut in the middle)',
        'shows only "-----BEGIN',
        '(crt|pem|key) * (all zero|all zeros|all zeroes|00 00 00)',
        '(kubelet-client-current.pem|kubelet.key|kubelet.crt) * (empty|zero bytes|0 bytes|truncated)',

        'wc -c * (pem|crt|key|conf) * 0',
        '(crt|pem|key|certificate|cert) * (NUL bytes|null bytes|zeroes|NULs|binary garbage|only NUL)',
        '(pem|crt) (contains|holds|has) only (the |a |)(private key|key|certificate)',
        '(crt|pem|certificate|ca file|bundle) * (<!DOCTYPE|HTML error page|HTML page|html login|<html>)',
        '(could not|cannot|can not|unable to|error|failed) (parse|parsing|decode|decoding) (ca |client |server |the |)(certificate|cert|PEM)',
        'regular empty file * (pki|tls|agent)',

        'root root 0 * .pem',
        'root root 0 * .crt',
        'failed to find any PEM data in certificate input',
        'failed to find any PEM data in key input',
        'failed to find any PEM data',
        'data does not contain any valid RSA or ECDSA certificates',
        'does not contain any valid RSA or ECDSA certificates',
        'data does not contain a valid RSA or ECDSA private key',
        'unable to load client CA file * data does not contain',
        'failed to find PEM block',
        'asn1: structure error',
        'asn1: syntax error',
        'x509: malformed certificate',
        'malformed certificate',
        'error:0909006C:PEM routines',
        'PEM_read_bio:no start line',
        'PEM routines:get_name:no start line',
        'Expecting: TRUSTED CERTIFICATE',
        'unable to parse certificate',
        'failed to parse certificate',
        'certificate file is empty',
        '.crt is empty',
        '.pem is empty',
        '0 bytes * .crt',
        '0 byte * .pem',
        '证书文件为空',
        '证书损坏',
        'root root 0 * .key',
        'PEM routines:PEM_read_bio',
        'PEM routines',
        'bad base64 decode',
        'bad end line',
        'unable to load certificate',
        'Could not read certificate',
        'Could not find certificate from',
        'Unable to load certificate',
        'tls: failed to find certificate PEM data',
        'tls: failed to find PEM block with type ending in "PRIVATE KEY"',
        'failed to parse private key',
        'x509: invalid * (version|signature algorithm)',
        '(size|length) (0|zero) * (crt|pem|key)',
        '(crt|pem|key): empty',
        '(证书|pem|crt) * (为空|0 字节|损坏|空文件|被截断)',
        'data does not contain any valid',
        '(crt|pem|cert|ca.crt|certificate|certificates|certificate file|key file) (is|are|was|were) (empty|truncated|damaged|corrupt|cut off|zero bytes|0 bytes)',
        'no certificate could be parsed',
        '<!DOCTYPE html><html>',
      ],
    },
    load: {
      weight: 'points',
      phrases: [
        'illegal base64 data at input byte',
        'could not read certificate',
        'unable to load client cert',
        'unable to load CA',
        "couldn't load * certificate",
        'failed to load certificate',
        'tls: failed to find',
        'x509: failed',
        'unable to read certificate-authority',
        'unable to load TLS configuration',
        'no such file or directory * .crt',
      ],
    },
  },
  state: judge,
  remedies: (facts) => [...relinkCertificate(facts), ...bootstrapAgain(facts)],
  rivals: [
    {
      slug: 'rotated-cert-lost',
      question: {
        en: 'is the file that the kubeconfig names there and without a certificate in it, or not there at all? `ls -lL /var/lib/kubelet/pki`',
        zh: 'kubeconfig 引用的文件是存在但没有证书，还是根本不存在？`ls -lL /var/lib/kubelet/pki`',
      },
    },
  ],
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'server-not-ready', 'unauthorized'],
  becauseOf: ['k3s-ca-in-system-roots'],
  page: {
    en: {
      means:
        'A certificate, key or CA file holds no PEM block: it is of zero length after a power cut or a full disk, was cut off while it was written, or something else was saved under its name (an error page, base64 without its frame). Whoever reads it stops at once.',
      check: '    ls -l /var/lib/kubelet/pki /etc/kubernetes/pki\n    openssl x509 -noout -subject -in FILE\n    head -1 FILE',
      cure: 'Make sure that the disk has room, then put the file back from a backup or another control plane, or have it made again: kubelet certificates by bootstrapping anew, those of kubeadm with `kubeadm init phase certs NAME`, those of k3s by moving the file aside and restarting the agent.',
    },
    zh: {
      means:
        '证书、私钥或 CA 文件中没有 PEM 内容：断电或磁盘写满后长度为零、写入时被截断，或误存了其他内容（错误页面、缺少首尾行的 base64）。读取它的程序会立即退出。',
      check: '    ls -l /var/lib/kubelet/pki /etc/kubernetes/pki\n    openssl x509 -noout -subject -in FILE\n    head -1 FILE',
      cure: '先确认磁盘有空间，再从备份或其他控制平面恢复文件，或重新生成：kubelet 证书通过重新引导，kubeadm 证书用 `kubeadm init phase certs NAME`，k3s 则移走该文件后重启 agent。',
    },
  },
});
