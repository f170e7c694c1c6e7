// What the runtime keeps on disk is damaged, mostly by a power cut or a full disk: it ends at start or fails over single containers.
import { cause } from '../cause.ts';

const panic = 'panic: (freepages|assertion failed|page|invalid page)';

export const containerdStateCorrupt = cause({
  code: 'MU209',
  slug: 'containerd-state-corrupt',
  rung: 'runtime',
  title: { en: "the runtime's state on disk is damaged", zh: '运行时磁盘上的状态已损坏' },
  frequency: 2,
  signs: {
    ownPanic: { weight: 'names', phrases: [panic], when: (_, { component }) => component === 'containerd' || component === 'dockerd' },
    // etcd keeps its data in the same kind of file.
    panic: { weight: 'points', phrases: [panic], when: (_, { component }) => component === undefined },
    named: {
      weight: 'names',
      phrases: [
        'freelist: invalid page',
        '(mv|moving|moved|rm -rf|removing|deleting|wiping|deleted|removed|move|remove|delete|rename|renamed|清空|删除|移走) * (/var/lib/containerd|agent/containerd|/var/lib/docker) * (cured|cures|fixed|fixes|helped|helps|solved|starts|works|aside|恢复|解决|正常)',
        'failed commit on ref * unexpected EOF',

        'failed to recover state',
        'failed to get metadata for stored sandbox',
        'Failed to run CRI service',
        'failed to recover * (sandbox|container|state)',
        '(meta.db|metadata.db|bolt|boltdb|bbolt)* (invalid|panic|corrupt|checksum|fatal|assertion|page)',
        'file size too small',
        'invalid freelist page',
        'invalid database',
        'error loading * metadata.db',
        '(containerd|docker|runtime|image|layer|metadata|snapshot|/var/lib/containerd|/var/lib/docker)* (corrupt|corrupted|corruption|damaged)',
        '(corrupt|corrupted|damaged)* (containerd|docker|image|layer|metadata|snapshot|/var/lib/docker)',
        'layer does not exist',
        'missing parent * bucket',
        'unexpected commit digest',
        'snapshot * does not exist: not found',
        'target snapshot * not found',
        'unable to find * layer',
        'error reading container config',
        'error loading config for container',
        'failed to load container * (invalid|unexpected|EOF)',
        'failed to read * state.json',
        'failed to register layer',
        'content digest {digest} not found',
        'parent snapshot {name} does not exist',
        'failed to get reader from content store',
        'blob {digest} * not found',
        'blob {digest}: not found',
        'failed to extract layer',
        'failed to prepare extraction snapshot',
        '(containerd|docker|数据)*损坏',
        'bolt: ',
        'bbolt: ',
        'goroutine 1* bbolt',
        'invalid freelist',
        'unexpected end of JSON input* (sandbox|container|state|recover)',
        'input/output error* (containerd|docker|overlay)',
        'structure needs cleaning',
        'snapshot {name} does not exist',
        'snapshots * size 0',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        'is reserved for',
        '(rm -rf|remove|removed|wipe|wiped|delete|deleted|deleting|clean)* (/var/lib/containerd|/var/lib/docker|agent/containerd)',
        'power (loss|cut|outage|failure)',
        'unexpected EOF',
        'content digest',
        'blob not found',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['io.containerd.metadata.v1.bolt', '/var/lib/containerd', 'Start recovering state'] },
    usual: {
      weight: 'suggests',
      phrases: ['(掉电|断电|停电|强制关机|非正常关机)*(containerd|docker|起不来|损坏)'],
    },
    ownTale: {
      weight: 'shows',
      phrases: ['bbolt', 'Page expected to be', 'unexpected fault address', 'page * already freed', 'invalid freelist', 'freepages'],
      when: (_, { text, component }) => component === 'containerd' || /containerd/.test(text),
    },
  },
  explains: ['kubelet-exits', 'waiting-timed-out', 'sandbox-failed', 'node-not-ready', 'pods-pending'],
  page: {
    en: {
      means:
        'containerd and Docker keep a small database and the layers of images on disk. After a power cut, a full disk or a hard reset they may disagree: the service ends at start ("failed to recover state", a panic in bolt), or single names stay reserved and images half there.',
      check:
        "    journalctl -u containerd -b | grep -E 'level=(fatal|error)|panic'\n    df -h /var/lib/containerd; dmesg | grep -iE 'ext4|xfs|I/O error'",
      cure: 'For one container or sandbox: `crictl rmp -f ID`, `crictl rmi IMAGE`, or restart containerd. When it does not start: stop the kubelet and containerd, move /var/lib/containerd and /run/containerd aside and start again; images are pulled anew and pods made again, data in volumes stays. Check the disk.',
    },
    zh: {
      means:
        'containerd 与 Docker 在磁盘上保存小型数据库与镜像层。断电、磁盘写满或强制重启后两者可能不一致：服务启动即退出（failed to recover state、bolt panic），或个别名称一直被占用、镜像不完整。',
      check:
        "    journalctl -u containerd -b | grep -E 'level=(fatal|error)|panic'\n    df -h /var/lib/containerd; dmesg | grep -iE 'ext4|xfs|I/O error'",
      cure: '只影响个别容器或 sandbox：`crictl rmp -f ID`、`crictl rmi IMAGE`，或重启 containerd。若无法启动：停止 kubelet 与 containerd，移走 /var/lib/containerd 和 /run/containerd 后重新启动；镜像会重新拉取，Pod 重新创建，卷中的数据保留。同时检查磁盘。',
    },
  },
});
