// The clock is wrong here or there: certificates and tokens are not valid yet, or already not any more.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, joinStoppedBy, moment, serverNow, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const told =
  /\b(?:clocks?|time|date)\b[:,]?(?:\s\S+){0,8}?\s(?:(?:out of|not in|un|not |de)-?sync\w*|skew\w*|drift\w*|wrong|incorrect|differ\w*|(?:minutes?|hours?|seconds?|days?|months?|years?) (?:ahead|behind|off|fast|slow|apart|in the (?:past|future))|in the (?:past|future))|\bwrong (?:system |)(?:clock|time|date)\b|\b(?:clock|time) (?:skew|drift)\b|\b(?:ahead|behind) of\b.{0,40}\b(?:clock|time)\b/i;

/** Less is within what certificates and leases bear. */
const longestDrift = 60_000;

/** The clocks agree now, and a certificate is of a time that has not come: one of them was ahead when it was made. */
const madeInTheFuture = (facts: Facts): Finding | undefined => {
  const certificate = valueOf(facts.clientCertificate);
  const now = serverNow(facts);
  if (certificate === undefined || now === undefined || certificate.notBefore <= now) return undefined;
  const from = moment(certificate.notBefore);
  const en = `a clock was ahead when the certificate was made: it begins at ${from}`;
  return finding('supported', sourceOf(facts.clientCertificate), en, `签发证书时时钟偏快：证书自 ${from} 起生效`);
};

/** From afar: a node that is Ready renews its lease, and dates it by its own clock. */
const seenInLease = (facts: Facts): Finding | undefined => {
  const renewed = valueOf(facts.leaseRenewed);
  const now = serverNow(facts);
  const isReady = valueOf(facts.node)?.conditions.some(({ type, status }) => type === 'Ready' && status === 'True') === true;
  if (renewed === undefined || now === undefined || !isReady || Math.abs(renewed - now) < longestDrift) return undefined;
  const [at, is] = [moment(renewed), moment(now)];
  const en = `the node is Ready, and dates its lease ${at} when it is ${is}`;
  return finding('supported', sourceOf(facts.leaseRenewed), en, `节点为 Ready，其租约时间为 ${at}，当前为 ${is}`);
};

const judgeState = (facts: Facts): Finding | undefined => {
  const stopped = joinStoppedBy(facts, 'clocks-differ');
  if (stopped !== undefined) return stopped;
  const clock = valueOf(facts.clock);
  if (!facts.clock.known || clock?.aheadOfServerMs === undefined) return undefined;
  // Without its machine the clock is the API server's own, and excludes nothing.
  if (!facts.layout.known && clock.aheadOfServerMs === 0) return seenInLease(facts);
  const seconds = String(Math.round(clock.aheadOfServerMs / 1000));
  const seen = [
    {
      text: { en: `the clock is ${seconds} s ahead of the API server's`, zh: `时钟比 API 服务器快 ${seconds} 秒` },
      source: facts.clock.source,
    },
  ];
  if (Math.abs(clock.aheadOfServerMs) < longestDrift) return madeInTheFuture(facts) ?? { is: 'excluded', seen };
  return { is: valueOf(facts.apiAnswer)?.status === 401 ? 'proved' : 'supported', seen };
};

/** A certificate is refused for its dates, and these are right by the clock that is shown, or no clock is set by anybody. */
const weigh = ({ compared = [], eitherWay = [], ofNow = [], unsynchronized = [] }: HeardBySign): Verdict | undefined => {
  const besides = [...ofNow, ...unsynchronized];
  if (compared.length > 0 || eitherWay.length === 0 || besides.length === 0) return undefined;
  return { weight: 'names', because: [...eitherWay, ...besides] };
};

export const clockSkew = cause({
  code: 'MU105',
  slug: 'clock-skew',
  rung: 'host',
  title: { en: 'the clock of the machine is wrong', zh: '机器时钟不准' },
  frequency: 3,
  signs: {
    ofAnotherYear: {
      weight: 'names',
      phrases: ['date', 'clock', 'time'],
      when: (_, { text }) =>
        /\b(?:date|clock|time)\b[^.;]{0,40} (?:is|was|shows|says|reads) (?:still )?(?:in )?(?:19[7-9]\d|20\d\d)\b/i.test(text) &&
        !/expir|notAfter|valid|cert/i.test(text),
    },
    twoDates: {
      weight: 'shows',
      phrases: ['Local time:', 'Universal time:'],
      when: (_, { text }) => new Set(text.match(/\b20\d\d-\d\d-\d\d\b/g) ?? []).size > 1,
    },
    ofNow: { weight: 'mentions', phrases: [], together: ['certificate-is-of-now'] },
    compared: { weight: 'shows', phrases: [], together: ['clocks-differ', 'certificate-of-the-future'] },
    early: {
      weight: 'suggests',
      phrases: [
        '[token is not valid yet]',

        'current time {now} is before {start}',
        'certificate is not yet valid',
        'certificate is not valid yet',
        'verify error:num=9',
        'cert NotBefore is in the future',
        'notBefore is in the future',
        'certificate has not become valid',
        'token not valid yet',
        'token used before issued',
        'token is not valid yet',
        'token has invalid claims: token used before issued',
      ],
      when: ({ now, start }) => now === undefined || start === undefined || Date.parse(now) < Date.parse(start),
    },
    clocks: {
      weight: 'names',
      phrases: [
        'NotBefore * (from now|in the future|later than)',

        '(comes|came|come|woke) (back|up) * (time|clock|date) of',
        'save state',
        'saved state',

        'SignatureDoesNotMatch: Signature expired',
        'Signature expired: {one} is now earlier than',
        'Signature not yet current',
        'RequestExpired: Request has expired',
        '(clock|host|guest|time|RTC) * drifted',
        'timedatectl set-local-rtc',
        '(BIOS|RTC|硬件时钟|主板时间) * (UTC|本地时间|local time)',
        '(after|with|by|ran|once|until) * (ntpdate|chronyc makestep|setting the clock|setting the time|setting the date|timedatectl set-time|timedatectl set-ntp|hwclock|correcting the time|correcting the clock|syncing the time|syncing the clock)',

        'the clock difference against peer',
        'prober found high clock drift',
        'time jumped backwards',
        'clock went backwards',
        '时间不(同步|一致|对|准)',
        '时钟(不|偏|未|慢|快|比|相差|漂移|错)',
        '时间(未同步|偏差|相差|错误|有误|差|比|回到|变成|慢|快|落后|超前|跳)',
        '[MU105]',
        'validation failed, token not valid yet',
        'token not valid yet (nbf)',
        '(系统|服务器|机器|节点)时间',
        '主板电池',
        'CMOS',
        'resumed from (a |)(suspend|snapshot|hibernation)',
        'rafthttp: the clock difference',
        'clock skew',
        'time drift',
        'clock drift',
        'certificate notBefore',
        'chronyc makestep',
        'ntpdate -u',
        'hwclock -s',
        'wrong date',
        'date was wrong',
        'date is wrong',
        'system date',
        'was set to 1970',
        'Jan 1 1970',
        '1970-01-01',
      ],
    },
    told: { weight: 'names', phrases: ['clock', 'time', 'date'], when: (_, { text }) => told.test(text) },
    eitherWay: {
      weight: 'points',
      phrases: ['certificate has expired or is not yet valid'],
      when: (_, { text }) => !text.includes('is after'),
    },
    unsynchronized: {
      weight: 'points',
      phrases: [
        'System clock synchronized: no',
        'NTP synchronized: no',
        'NTP service: inactive',
        'NTP enabled: no',
        'RTC in local TZ: yes',
        '同步时间',
        '时间同步',
        'no real-time clock',
        'RTC battery',
      ],
    },
    tools: {
      weight: 'mentions',
      phrases: [
        'timedatectl',
        'chronyc',
        'ntpdate',
        'hwclock',
        'chronyd',
        'systemd-timesyncd',
        'notBefore=',
        '时区',
        '# date',
        '$ date',
        'date on',
        'notBefore',
        'suspend',
        'UTC clock',
        'RTC time',
      ],
    },
  },
  weigh,
  state: judgeState,
  explains: [
    'unauthorized',
    'register-failed',
    'node-not-found',
    'lease-failed',
    'list-failed',
    'certificate-unknown',
    'server-not-ready',
    'waiting-timed-out',
  ],
  becauseOf: ['clock-sync-blocked'],
  page: {
    en: {
      means:
        'Certificates and bootstrap tokens have dates. With a clock behind, a fresh certificate is "not yet valid"; with a clock ahead, a good one has "expired", and the kubelet may even be given a certificate from the future. A machine without a battery, a resumed virtual machine or a blocked time server is the usual reason.',
      check:
        '    date -u; timedatectl; chronyc tracking\n    openssl x509 -noout -dates -in /var/lib/kubelet/pki/kubelet-client-current.pem',
      cure: 'Let a time service set the clock (`systemctl enable --now chronyd`, then `chronyc makestep`) on every machine, then restart the kubelet. A certificate made under the wrong clock may have to be made anew.',
    },
    zh: {
      means:
        '证书与引导令牌都有有效期。时钟偏慢时，新签发的证书「尚未生效」；时钟偏快时，有效的证书也会「已过期」，kubelet 甚至可能拿到来自未来的证书。常见原因：主板电池没电、虚拟机恢复、时间服务器被阻断。',
      check:
        '    date -u; timedatectl; chronyc tracking\n    openssl x509 -noout -dates -in /var/lib/kubelet/pki/kubelet-client-current.pem',
      cure: '在每台机器上启用时间同步（`systemctl enable --now chronyd`，再执行 `chronyc makestep`），然后重启 kubelet。在错误时钟下签发的证书可能需要重新签发。',
    },
  },
});
