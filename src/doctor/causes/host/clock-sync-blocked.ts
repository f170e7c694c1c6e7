// The machine asks for the time and gets no answer that it can use, and waits or runs on with a wrong clock.
import type { Facts } from '../../facts/facts.ts';
import type { Clock } from '../../facts/host.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';

/** After its start a time service asks for some minutes before it believes anybody. */
const settledAfterMs = 300_000;

/** Less is within what certificates and leases bear; it is the drift that stops a node, and not that nobody answers. */
const harmfulDrift = 60_000;

const isDrifted = ({ aheadOfServerMs = 0 }: Clock): boolean => Math.abs(aheadOfServerMs) >= harmfulDrift;

const judge = (facts: Facts): Finding | undefined => {
  const clock = valueOf(facts.clock);
  const bootedAt = valueOf(facts.system)?.bootedAt;
  if (clock === undefined) return undefined;
  const source = sourceOf(facts.clock);
  const { sources = [], synchronized } = clock;
  const reached = sources.find(({ isReached }) => isReached)?.server;
  if (reached !== undefined) return finding('excluded', source, `${reached} answers`, `${reached} 有应答`);
  if (sources.length === 0)
    return synchronized === true ? finding('excluded', source, 'the clock is synchronized', '时钟已同步') : undefined;
  if (synchronized === true || (bootedAt !== undefined && clock.now - bootedAt < settledAfterMs)) return undefined;
  const names = sources.map(({ server }) => server).join(', ');
  const is = isDrifted(clock) && valueOf(facts.apiAnswer)?.status === 401 ? 'proved' : 'supported';
  return finding(is, source, `none of its time servers has answered: ${names}`, `所有时间服务器均无应答：${names}`);
};

/** Which server the network lets through only its owner knows. */
const remedies = (facts: Facts): readonly Remedy[] => {
  const clock = valueOf(facts.clock);
  if (clock?.sources === undefined || clock.sources.some(({ isReached }) => isReached)) return [];
  const isTimesyncd = clock.service === 'systemd-timesyncd';
  const [file, line, unit] = isTimesyncd
    ? ['/etc/systemd/timesyncd.conf', 'NTP=<server>', 'systemd-timesyncd']
    : clock.service === 'ntpd'
      ? ['/etc/ntp.conf', 'server <server> iburst', 'ntpd']
      : ['/etc/chrony.conf', 'server <server> iburst', 'chronyd'];
  return [
    {
      name: 'another-time-server',
      title: { en: 'give it a time server that the network lets through', zh: '配置网络允许访问的时间服务器' },
      applicability: 'manual',
      steps: [],
      commands: [`echo '${line}' >> ${file}`, `systemctl restart ${unit}`],
    },
  ];
};

const told =
  /\b(?:NTP|NTS|UDP(?: port)? 123)\b.{0,60}(?:block|unreachable|not reachable|drop|filter|time[ds]? ?out|fail|refused|reject)|(?:block|drop|filter|reject)\w*.{0,40}\b(?:NTP|NTS|UDP(?: port)? 123)\b/i;

export const clockSyncBlocked = cause({
  code: 'MU109',
  slug: 'clock-sync-blocked',
  rung: 'host',
  title: { en: 'the time service reaches no time server', zh: '时间服务无法从时间服务器获得时间' },
  frequency: 1,
  signs: {
    notReached: { weight: 'names', phrases: ['+0ns[', '0 +0ns'], when: (_, { text }) => text.includes('^?') },
    sources: { weight: 'points', phrases: ['chronyc sources', 'chronyc tracking', 'ntpq -p', 'timesync-status', 'ntpq'] },
    named: {
      weight: 'names',
      phrases: [
        '169.254.169.123',
        'time (sync|server|source) * (blocked|unreachable|timeout|timed out|times out)',

        '0 sources online',
        'sources offline',
        '(Failed to resolve|Could not resolve) * (ntp|time)',
        'no servers reachable',
        '(dropped|drops|blocks|blocked|filters) NTP',
        'NTP * (dropped|blocked|filtered)',

        '.INIT. * reach 0',
        '.INIT. state',
        'clock not set',
        'no reply; clock',
        'chronyc sources * ^?',
        'reach 0',
        '(全部|都)是 ^?',
        'Reference ID : 00000000',
        'Packet count: 0',

        'time query',
        'TimeSyncConfig',
        'no selectable sources',
        'No suitable source for synchronisation',
        'no server suitable for synchronization found',
        'Timed out waiting for reply from * (ntp|time|:123)',
        'waiting for time sync',
        'waiting for time to be in sync',
        'time is not in sync',
        'time is not yet in sync',
        '(udp port 123|123/udp|UDP 123|port 123)',
        'lookup * (ntp.org|time.cloudflare.com|time.google.com|ntp.ubuntu.com)',
        'Leap status : Not synchronised',
        'leap status: not synchronised',
        ':123: i/o timeout',
        ':123: read: connection refused',
        ':123: connect: network is unreachable',
        'NTS-KE',
        'Cannot talk to daemon',
        'udp/123',
        '123/udp',
        'UDP 123',
        'Timed out waiting for reply from',
        'leap status : not synchronised',
        'NTP traffic',
        'outbound NTP',
        'Not synchronised',
        '.INIT. * 16 u',
        '.TIMEOUT.',
        'failed to query NTP',
        'ntp server * (unreachable|timeout|timed out)',
        'error querying NTP',
        '123 端口',
        '123端口',
        'ntp*(不通|超时|拦截|放行|封)',
        '^? ntp',
        "Can't synchronise: no",
        "Can't synchronise",
      ],
    },
    told: { weight: 'names', phrases: ['NTP', 'NTS', 'UDP 123', 'UDP port 123'], when: (_, { text }) => told.test(text) },
    service: {
      weight: 'points',
      phrases: ['Cloudflare NTS', 'Reach * 0 ntp', 'timesyncd', 'pool.ntp.org', 'time.cloudflare.com', 'ntp.ubuntu.com', 'stratum 16'],
    },
    mentioned: { weight: 'mentions', phrases: ['systemd-timesyncd', 'chrony', 'ntp.conf', 'ntpd'] },
  },
  state: judge,
  remedies,
  explains: ['node-not-ready', 'waiting-timed-out'],
  page: {
    en: {
      means:
        'The time service runs and reaches none of its servers (UDP 123 or NTS on TCP 4460 is blocked, the name does not resolve, a middlebox answers with rubbish). Talos and others wait with the start of the node until the time is known; elsewhere the clock drifts.',
      check: '    chronyc sources -v; timedatectl timesync-status\n    resolvectl query pool.ntp.org',
      cure: "Give it a time server that the network lets through (the hypervisor's, the gateway's, one of your own), or open UDP 123 outwards. Then see that it synchronizes before the kubelet starts.",
    },
    zh: {
      means:
        '时间服务在运行，但联系不上任何服务器（UDP 123 或 NTS 的 TCP 4460 被阻断、域名无法解析、中间设备返回无效应答）。Talos 等系统会一直等到时间确定才启动节点；其他系统则时钟漂移。',
      check: '    chronyc sources -v; timedatectl timesync-status\n    resolvectl query pool.ntp.org',
      cure: '配置网络允许访问的时间服务器（宿主机、网关或自建），或放行出方向 UDP 123。确认同步成功后再启动 kubelet。',
    },
  },
});
