// The certificate that the kubeconfig points to is not there: `current` dangles, or its folder was emptied at a reboot.
import { bootstrapAgain } from '../../remedies/bootstrap-again.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { relinkCertificate } from '../../remedies/relink-certificate.ts';

const judge = (facts: Facts): Finding | undefined => {
  const dangling = valueOf(facts.danglingLink);
  if (dangling !== undefined)
    return finding('proved', sourceOf(facts.danglingLink), `it points to ${dangling}, which is not there`, `指向不存在的 ${dangling}`);
  const certificate = valueOf(facts.clientCertificate);
  if (certificate !== undefined) return finding('excluded', sourceOf(facts.clientCertificate), 'the certificate is there', '证书存在');
  const path = valueOf(facts.kubeconfig)?.certificatePath;
  // A kubelet that may still bootstrap writes the name down before it has the certificate.
  if (path === undefined || !facts.clientCertificate.known || valueOf(facts.bootstrapKubeconfig)?.present === true) return undefined;
  const damaged = valueOf(facts.damagedCertificates);
  if (damaged?.includes(path) === true) return undefined;
  return finding(
    damaged === undefined ? 'supported' : 'proved',
    sourceOf(facts.kubeconfig),
    `it names ${path}, which is not there`,
    `引用了不存在的 ${path}`,
  );
};

export const rotatedCertLost = cause({
  code: 'MU511',
  slug: 'rotated-cert-lost',
  rung: 'identity',
  title: { en: 'the certificate that kubelet.conf points to is gone', zh: 'kubelet.conf 指向的证书文件不存在' },
  frequency: 2,
  signs: {
    wipedAll: { weight: 'suggests', phrases: ['(rm -rf|deleted|cleaned|wiped|emptied|removed) /var/lib/kubelet'] },
    wiped: {
      weight: 'names',
      phrases: ['(rm -rf|deleted|cleaned|wiped|emptied|removed) /var/lib/kubelet'],
      when: (_, { text }) => text.includes('/pki'),
    },
    empty: {
      weight: 'suggests',
      phrases: ['kubelet-client-current.pem * (empty|zero|0 bytes)', 'root root 0 * kubelet-client-'],
      together: ['rotated-certificate-empty'],
    },
    compared: {
      weight: 'shows',
      phrases: [],
      together: ['certificate-link-dangles', 'certificate-not-in-folder'],
    },
    named: {
      weight: 'names',
      phrases: [
        'pki (is|was|came back) (an |)empty',
        'find /var/lib/kubelet * -delete',
        'does not exist so it can not be used as the currently selected cert',
        '/var/lib/kubelet * (excluded from|not restored|not in the backup|left out)',

        'unable to read client-cert',
        'unable to read client-key',
        '(kubelet-client-current.pem|kubelet-client.pem) * (does not exist|do not exist|not exist|not there)',
        '/var/lib/kubelet * (without|except|excluding|excluded) * pki',
        'pki (folder|directory|dir|subfolder) * (missing|not copied|lost|gone|left out|不存在|没有)',
        '/var/lib/kubelet * (ephemeral|came back empty|is empty|was empty|recreated|re-created|reformatted|formatted)',

        'unable to read client-cert /var/lib/kubelet/pki',
        'unable to read client-key /var/lib/kubelet/pki',
        '(删了|删除|误删|清空|清理)*/var/lib/kubelet/pki',
        '/var/lib/kubelet/pki*(删了|删除|误删|清空)',

        '(pki|kubelet-client) * (lost|deleted|removed|missing|gone|tmpfs|vanished)',
        '[MU511]',
        '(kubelet-client|/var/lib/kubelet/pki) * broken symbolic link',
        '(readlink|stat|cat|ls|openssl) * kubelet-client-current.pem * No such file',
        'kubelet-client * (断链|失效的链接|软链接 * 不存在)',
        'unable to read client-cert {path} for',
        'unable to read client-key {path} for',
        'invalid configuration: [unable to read client-cert',
        'kubelet-client-current.pem: no such file',
        'kubelet-client-current.pem does not exist',
        'kubelet-client.crt: no such file',
        'kubelet-client.crt does not exist',
        'kubelet-client-current.pem is missing',
        'could not stat the link * kubelet-client-current.pem',
        'lstat /var/lib/kubelet/pki',
        'kubelet-client-current.pem * broken',
        'kubelet-client-current.pem * dangling',
        'kubelet-client-current.pem: cannot open',
        '没有 kubelet-client-current.pem',
        '/var/lib/kubelet/pki (is empty|was empty|empty|: empty|directory is empty|folder is empty|is now empty)',
        '/var/lib/kubelet/pki * deleted',
        '/var/lib/kubelet/pki * removed',
        'kubelet-client-{date}.pem * (empty|0 bytes|no such file|missing|truncated|zero)',
        'kubelet-client-current.pem * (no such file|missing|gone|dangling|not found)',
        'unable to load TLS configuration * kubelet-client',
        'kubelet-client-current.pem -> {target} * (missing|broken|dangling|red)',
        "cannot access '/var/lib/kubelet/pki",
        'cannot access /var/lib/kubelet/pki',
        'ls * /var/lib/kubelet/pki * (empty|no such|nothing|total 0)',

        '(ramdisk|tmpfs) * /var/lib/kubelet',
        '/var/lib/kubelet * (tmpfs|ramdisk|was deleted|wiped|emptied)',
        'kubelet-client-current.pem * (丢失|没了|不存在|为空|被删)',
        '/var/lib/kubelet/pki * (空|被删|丢失|没了)',
      ],
    },
    folder: {
      weight: 'points',
      phrases: [
        '/var/run/kubernetes/kubelet-client',
        'cert-dir * tmpfs',
        '--cert-dir=/var/run/kubernetes',
        'unable to load bootstrap kubeconfig: stat',
      ],
    },
    shown: { weight: 'mentions', phrases: ['kubelet-client-current.pem', '/var/lib/kubelet/pki', 'cert-dir'] },
  },
  state: judge,
  remedies: (facts) => [...relinkCertificate(facts), ...bootstrapAgain(facts)],
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'unauthorized', 'connection-refused'],
  page: {
    en: {
      means:
        'kubelet.conf names a certificate file, usually kubelet-client-current.pem, and that file (or what the link points to) is gone: its folder lay on a tmpfs (/var/run/kubernetes, the default --cert-dir of old kubelets), somebody cleaned up, a backup left it out. Without a bootstrap token the kubelet cannot get another.',
      check:
        '    grep client-certificate /etc/kubernetes/kubelet.conf\n    ls -l /var/lib/kubelet/pki\n    findmnt -T /var/lib/kubelet/pki',
      cure: 'If another kubelet-client-*.pem in the folder is still valid, point kubelet-client-current.pem to it. Else bootstrap again: a new token in bootstrap-kubelet.conf, kubelet.conf moved aside, restart; or kubeadm reset and join. Let --cert-dir be a folder that survives a reboot.',
    },
    zh: {
      means:
        'kubelet.conf 引用了证书文件（通常是 kubelet-client-current.pem），但该文件或链接目标不存在：目录位于 tmpfs（旧版 kubelet 默认 --cert-dir 为 /var/run/kubernetes）、被人清理，或备份未包含。没有引导令牌时 kubelet 无法再次获得证书。',
      check:
        '    grep client-certificate /etc/kubernetes/kubelet.conf\n    ls -l /var/lib/kubelet/pki\n    findmnt -T /var/lib/kubelet/pki',
      cure: '若目录中另有有效的 kubelet-client-*.pem，将 kubelet-client-current.pem 指向它；否则重新引导：在 bootstrap-kubelet.conf 写入新令牌，移走 kubelet.conf 后重启；或执行 kubeadm reset 后重新加入。--cert-dir 应使用重启后仍保留的目录。',
    },
  },
});
