// The client certificate cannot be used for what it is: made wrongly, for another purpose, or without the group of nodes.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Certificate } from '../../facts/identity.ts';
import type { InBothLanguages } from '../../../registration/rungs.ts';
import { bootstrapAgain } from '../../remedies/bootstrap-again.ts';

/** An administrator's certificate is another matter: it works. */
const isAdmin = ({ organizations }: Certificate): boolean =>
  organizations.some((group) => group === 'system:masters' || group === 'kubeadm:cluster-admins');

const wrongIn = (certificate: Certificate): InBothLanguages | undefined => {
  if (certificate.forClients === false) return { en: 'it is not made for clients (no clientAuth)', zh: '证书不含 clientAuth 用途' };
  if (!certificate.commonName.startsWith('system:node:'))
    return {
      en: `its name is ${certificate.commonName}, not system:node:NAME`,
      zh: `其名称为 ${certificate.commonName}，而非 system:node:名称`,
    };
  if (certificate.organizations.includes('system:nodes')) return undefined;
  const groups = certificate.organizations.join(', ');
  return { en: `it is of group ${groups}, not system:nodes`, zh: `其所属组为 ${groups}，而非 system:nodes` };
};

const judge = (facts: Facts): Finding | undefined => {
  const certificate = valueOf(facts.clientCertificate);
  if (certificate === undefined) return undefined;
  const source = sourceOf(facts.clientCertificate);
  const wrong = wrongIn(certificate);
  if (wrong === undefined) return finding('excluded', source, 'name, group and use are those of a node', '名称、组与用途均符合节点要求');
  if (isAdmin(certificate) && certificate.forClients !== false) return undefined;
  const status = valueOf(facts.apiAnswer)?.status;
  const isRefused = certificate.forClients === false ? status === 401 : status === 403;
  return finding(isRefused ? 'proved' : 'supported', source, wrong.en, wrong.zh);
};

export const kubeletClientCertInvalid = cause({
  code: 'MU518',
  slug: 'kubelet-client-cert-invalid',
  rung: 'identity',
  title: { en: 'the client certificate is not made for a kubelet', zh: '客户端证书不符合 kubelet 的要求' },
  frequency: 2,
  signs: {
    ofAnotherGroup: {
      weight: 'shows',
      phrases: ['CN system:node:', 'CN=system:node:', 'CN = system:node:', '"CN": "system:node:', 'CN: system:node:'],
      when: (_, { text }) => /\bO"? ?[:=] ?"?(?!system:nodes\b)\w/.test(text),
    },
    user: {
      weight: 'names',
      phrases: [
        'User "{user}" cannot (create|get|list|patch|update) (resource |)"nodes"',

        'forbidden: User "{user}" cannot (list|get|watch|create|patch|update) (resource "|)(nodes|leases|csinodes|nodes/status|services|pods|runtimeclasses)',
        '(Forbidden): User "{user}" cannot (list|get|watch|create|patch|update) (resource "|)(nodes|leases|csinodes|services|pods)',
      ],
      // A service account, a bootstrapper and a node with its right name lack rights for other reasons.
      when: ({ user = '' }) =>
        !/^(?:system:(?:nodes?:|bootstrap|serviceaccount|anonymous|kube-|masters)|system:node$|kubelet|kubernetes-admin|admin)/.test(user),
    },
    subjectOnly: {
      weight: 'points',
      phrases: ['subject', '-subj'],
      when: (_, { text }) =>
        /CN ?= ?(?!system:)[\w.-]+/.test(text) && !/kubernetes-ca|CN ?= ?(?:kubernetes|kube-apiserver|etcd)|-ca@|admin/i.test(text),
    },
    compared: { weight: 'shows', phrases: [], together: ['client-of-another-authority', 'node-certificate-without-group'] },
    named: {
      weight: 'names',
      phrases: [
        'User "system:kube-proxy" cannot (create|update|patch)',
        'kubelet (uses|with|using) * kube-proxy',

        'kubelet-client * CN=(front-proxy-ca|etcd-ca|etcd|front-proxy)',
        'kubelet-client * CN = (front-proxy-ca|etcd-ca|etcd|front-proxy)',
        'client-kubelet.crt * (server-ca|request-header-ca|etcd-server-ca|etcd-peer-ca)@',
        'issuer of kubelet * (front-proxy-ca|etcd-ca)',
        '(kubelet|client|worker|node) (cert|certificate|client certificate|client cert|pem|crt) * (signed|issued) by * (front-proxy|etcd|kubelet-ca|other|old|wrong) (ca|CA)',
        '(kubelet|client).{ext} * (Issuer|issuer) * (etcd-ca|front-proxy-ca|etcd|front-proxy)',
        'issuer * client-ca-file',
        "kubelet * (uses|with|using|has) * (admin|admin's|kubernetes-admin) (cert|certificate|kubeconfig)",
        'kubelet * (cert|certificate|pem|crt) * Issuer: * (etcd|front-proxy)',
        '(cert|certificate) * (made|signed|generated|issued) * (server profile|server usage|serverAuth only)',

        '(were|was|are|is|been) not re-?signed',
        'not re-signed',
        'not reissued',
        'not re-issued',
        '(kubelet|worker|node) (cert|certs|certificate|certificates) * still (signed|issued) by',
        '客户端证书*旧ca',
        '(kubelet|node|客户端)*证书*(旧ca|老ca|另一个ca)*签',

        '(CN|O|organization|subject) * (wrong|missing|incorrect) * cert',
        '证书 * 错误',
        'certificate * wrong',
        'certificate specifies an incompatible key usage',
        'x509: certificate specifies an incompatible key usage',
        'incompatible key usage',
        'could not determine node from user',
        'unknown node for user "system:node:"',
        'not authorized to sign other certificates',
        'certificate * generated incorrectly',
        'certificate * generated wrongly',
        'subject organization is not system:nodes',
        '证书生成错误',
        '证书生成有误',
        'Extended Key Usage * (Server Auth|TLS Web Server)',
        'TLS Web Server Authentication',
        '(kubelet|client) certificate * (signed by|issued by|from) (another|other|wrong|old|the old|a different|different)',
        'no O=system:nodes',
        '(without|missing|lacks|no) (the |)(group |organization |organisation |O=|O = )(system:nodes)',
        'subject * (no O|without O|missing O)',
        '(cfssl|openssl|easyrsa|json) * (wrong|missing|forgot|server auth only)',
        'server auth" only',
        '证书 * (CN|O) * (错|不对|写错|缺)',
      ],
    },
    asked: {
      weight: 'points',
      phrases: [
        'Unauthorized * client certificate',
        'the server has asked for the client to provide credentials',
        'You must be logged in to the server',
        'Unable to authenticate the request * x509',
      ],
    },
    refused: {
      weight: 'mentions',
      phrases: ['Unable to register node * Unauthorized', 'error: Unauthorized', 'Failed to list * Unauthorized'],
    },
    subject: { weight: 'mentions', phrases: ['client-certificate:', 'clientAuth', 'kubelet-client-current.pem'] },
    openssl: {
      weight: 'names',
      phrases: [
        'error 26 at 0 depth',
        'error 7 at 0 depth',
        'unsupported certificate purpose',
        'unsuitable certificate purpose',
        'certificate signature failure',
        'kubelet-client * unable to get local issuer certificate',
      ],
    },
    usual: {
      weight: 'suggests',
      phrases: ['error 20 at 0 depth', '(重新生成|重新签发) * 证书'],
    },
  },
  state: judge,
  remedies: bootstrapAgain,
  rivals: [
    {
      slug: 'kubelet-client-cert-expired',
      question: {
        en: 'what are the dates, the name and the issuer of its certificate? openssl x509 -noout -dates -subject -issuer -in /var/lib/kubelet/pki/kubelet-client-current.pem; date -u',
        zh: '其证书的日期、名称与签发者是什么？openssl x509 -noout -dates -subject -issuer -in /var/lib/kubelet/pki/kubelet-client-current.pem; date -u',
      },
    },
  ],
  explains: ['unauthorized', 'register-failed', 'list-failed', 'lease-failed', 'node-not-found'],
  becauseOf: ['stale-state-old-cluster'],
  page: {
    en: {
      means:
        'The API server believes a client certificate when its CA signed it, its dates fit and it is made for clients; a node also needs CN=system:node:NAME and O=system:nodes. Certificates made by hand often miss one of these, and every answer is 401.',
      check:
        '    openssl x509 -noout -text -in CERT | grep -E "Subject:|Issuer:|Not|Usage" -A1\n    openssl verify -purpose sslclient -CAfile ca.crt CERT',
      cure: 'Make it anew with CN=system:node:NAME, O=system:nodes, extended key usage clientAuth, signed by the CA of --client-ca-file; or let the kubelet bootstrap with a token and make it by itself.',
    },
    zh: {
      means:
        'API 服务器接受客户端证书的条件是：由其 CA 签发、日期有效、用途包含客户端认证；节点还需要 CN=system:node:NAME 与 O=system:nodes。手工生成的证书常缺少其中一项，所有请求都会返回 401。',
      check:
        '    openssl x509 -noout -text -in CERT | grep -E "Subject:|Issuer:|Not|Usage" -A1\n    openssl verify -purpose sslclient -CAfile ca.crt CERT',
      cure: '重新生成证书：CN=system:node:NAME、O=system:nodes、扩展用途 clientAuth，由 --client-ca-file 指定的 CA 签发；或让 kubelet 使用令牌自行引导生成。',
    },
  },
});
