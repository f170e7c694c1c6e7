// The client certificate begins later than the API server's now: one of the clocks was wrong when it was made.
import { bootstrapAgain } from '../../remedies/bootstrap-again.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, isRefused, moment, serverNow, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { relinkCertificate } from '../../remedies/relink-certificate.ts';

const judge = (facts: Facts): Finding | undefined => {
  const certificate = valueOf(facts.clientCertificate);
  const now = serverNow(facts);
  if (certificate === undefined || now === undefined) return undefined;
  const source = sourceOf(facts.clientCertificate);
  const from = moment(certificate.notBefore);
  if (now >= certificate.notBefore) return finding('excluded', source, `valid since ${from}`, `自 ${from} 起有效`);
  const en = `valid from ${from}, now it is ${moment(now)}`;
  return finding(isRefused(facts) === false ? 'supported' : 'proved', source, en, `生效时间 ${from}，当前 ${moment(now)}`);
};

export const kubeletClientCertNotYetValid = cause({
  code: 'MU503',
  slug: 'kubelet-client-cert-not-yet-valid',
  rung: 'identity',
  title: { en: 'the client certificate is not valid yet', zh: '客户端证书尚未生效' },
  frequency: 1,
  signs: {
    unauthorized: {
      weight: 'mentions',
      phrases: ['Unable to register node * Unauthorized', 'error: Unauthorized', 'Failed to list * Unauthorized'],
    },
    named: {
      weight: 'names',
      phrases: [
        '[MU503]',
        'client certificate * not yet valid',
        'client certificate is not valid yet',
        'client certificate is not yet valid',
        '证书尚未生效',
      ],
    },
    refused: { weight: 'points', phrases: ['Unable to authenticate the request * is before'] },
  },
  state: judge,
  remedies: (facts) => [...relinkCertificate(facts), ...bootstrapAgain(facts)],
  explains: ['unauthorized', 'register-failed', 'node-not-found', 'lease-failed', 'list-failed'],
  becauseOf: ['clock-skew'],
  page: {
    en: {
      means:
        "The certificate's first moment lies in the future of the API server, so it answers 401. It was made while a clock was ahead: a machine that came up with a wrong hardware clock and renewed its certificate before the time was set right.",
      check:
        '    openssl x509 -noout -dates -in /var/lib/kubelet/pki/kubelet-client-current.pem\n    date -u\n    timedatectl\n    ls -l --time-style=full-iso /var/lib/kubelet/pki',
      cure: 'Put the clocks of this machine and of the control plane right first. If an earlier certificate in /var/lib/kubelet/pki is still valid, point kubelet-client-current.pem back to it and restart the kubelet. Else wait until the date has come, or bootstrap again with a token.',
    },
    zh: {
      means:
        '证书的生效时间晚于 API 服务器的当前时间，因此返回 401。证书是在时钟偏快时签发的：机器以错误的硬件时钟启动，在时间校正之前就轮换了证书。',
      check:
        '    openssl x509 -noout -dates -in /var/lib/kubelet/pki/kubelet-client-current.pem\n    date -u\n    timedatectl\n    ls -l --time-style=full-iso /var/lib/kubelet/pki',
      cure: '先校正本机与控制平面的时钟。若 /var/lib/kubelet/pki 中较早的证书仍有效，将 kubelet-client-current.pem 指回该证书并重启 kubelet；否则等到生效时间，或使用令牌重新引导。',
    },
  },
});
