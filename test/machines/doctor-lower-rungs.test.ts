// Faults of the lower rungs and of the network, made on real machines with a real kubelet and a real containerd one after the other:
// each is found for certain, put right by its own remedy where it has one, and the node is healthy again.
import { faultSuite } from './fault-suite.ts';
import type { Fault } from './patient.ts';

const kubelet = '/var/lib/kubelet';
const flags = '/etc/default/kubelet';
const toml = '/etc/containerd/config.toml';
const net = '/etc/cni/net.d';

/** What a fault is made of: a script that makes it, and one for what the machine as it was does not cover. */
interface Made extends Omit<Fault, 'break' | 'mend'> {
  readonly by: string;
  /** A person's part, where the doctor leaves it to one; and what only the test needs away again. */
  readonly byHand?: string;
}

const flag = (text: string): string => `sed -i "s#--v=2#--v=2 ${text}#" ${flags}; systemctl restart kubelet`;

const runtime: readonly Made[] = [
  {
    what: 'containerd is stopped and disabled',
    code: 'MU202',
    by: 'systemctl stop containerd; systemctl disable containerd',
    fix: 'MU202.start',
    undo: true,
  },
  {
    what: 'the kubelet looks for another runtime',
    code: 'MU202',
    by: flag('--container-runtime-endpoint=unix:///run/crio/crio.sock'),
    fix: 'MU202.use-socket',
    undo: true,
  },
  {
    what: 'the CRI plugin is disabled',
    code: 'MU204',
    by: `sed -i '1a disabled_plugins = ["io.containerd.grpc.v1.cri"]' ${toml}; systemctl restart containerd`,
    fix: 'MU204.enable-cri',
    undo: true,
  },
  {
    what: 'a line of config.toml is none',
    code: 'MU208',
    by: `echo 'SystemdCgroup true' >> ${toml}; systemctl restart containerd || true`,
    fix: 'MU208.comment-out',
    undo: true,
  },
  {
    what: 'containerd makes slices, the kubelet folders',
    code: 'MU206',
    by: `cat >> ${toml} <<'EOF'
[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
  runtime_type = "io.containerd.runc.v2"
[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
  SystemdCgroup = true # as the guide said
EOF
systemctl restart containerd`,
    fix: 'MU206.set-driver',
    undo: true,
  },
  {
    what: 'the sandbox image comes from where nobody is',
    code: 'MU203',
    by: `sed -i '1a [plugins."io.containerd.grpc.v1.cri"]\\n  sandbox_image = "mirror.invalid/pause:3.6"' ${toml}; systemctl restart containerd`,
  },
  {
    what: 'no boot starts containerd and the kubelet',
    code: 'MU315',
    warning: true,
    by: 'systemctl disable containerd; systemctl disable kubelet',
    fix: 'MU315.enable',
    undo: true,
  },
];

const host: readonly Made[] = [
  {
    what: 'swap is on (a file in place of /proc/swaps)',
    code: 'MU101',
    by: `printf 'Filename Type Size Used Priority\\n/swapfile file 1048572 0 -2\\n' > /root/swaps
printf '#!/bin/sh\\nmount --bind /root/swaps /proc/swaps\\n' > /usr/local/sbin/swapon
printf '#!/bin/sh\\numount /proc/swaps\\n' > /usr/local/sbin/swapoff
chmod +x /usr/local/sbin/swap*
echo '/swapfile none swap sw 0 0' >> /etc/fstab
swapon; sed -i 's/--fail-swap-on=false//' ${flags}; systemctl restart kubelet`,
    fix: 'MU101.swap-off',
    undo: true,
    byHand: 'umount /proc/swaps || true; rm -f /usr/local/sbin/swapon /usr/local/sbin/swapoff',
  },
  {
    what: 'forwarding was switched off after the first pod',
    code: 'MU103',
    by: 'ip link add cni0 type bridge; ip address add 10.88.0.1/16 dev cni0; echo 0 > /proc/sys/net/ipv4/ip_forward',
    fix: 'MU103.set-sysctl',
    undo: true,
    byHand: 'ip link delete cni0; echo 1 > /proc/sys/net/ipv4/ip_forward; rm -f /etc/sysctl.d/99-kubernetes-muster.conf',
  },
  {
    what: 'the disk of the logs is full',
    code: 'MU104',
    by: 'mount -t tmpfs -o size=4m tmpfs /var/log; dd if=/dev/zero of=/var/log/full bs=64k 2> /dev/null || true',
    byHand: 'umount -l /var/log',
  },
  {
    what: 'the disk of the logs has no inodes left',
    code: 'MU104',
    by: 'mount -t tmpfs -o nr_inodes=20 tmpfs /var/log; for i in $(seq 30); do touch /var/log/$i 2> /dev/null || break; done',
    byHand: 'umount -l /var/log',
  },
  {
    what: 'the disk of the logs became read-only',
    code: 'MU107',
    by: 'mount -t tmpfs tmpfs /var/log; mount -o remount,ro /var/log',
    fix: 'MU107.remount',
    byHand: 'umount -l /var/log',
  },
];

const service: readonly Made[] = [
  {
    what: 'the kubelet is stopped and disabled',
    code: 'MU309',
    by: 'systemctl stop kubelet; systemctl disable kubelet',
    fix: 'MU309.start',
    undo: true,
  },
  { what: 'a flag that no kubelet knows', code: 'MU301', by: flag('--network-plugin-dir=x'), fix: 'MU301.drop-flag', undo: true },
  { what: 'a value that a flag does not take', code: 'MU301', by: flag('--max-pods=many') },
  {
    what: 'the configuration of the kubelet is gone',
    code: 'MU307',
    by: `rm ${kubelet}/config.yaml; systemctl restart kubelet`,
    fix: 'MU307.write-anew',
    undo: true,
  },
  {
    what: 'the configuration of the kubelet is no YAML',
    code: 'MU308',
    by: `echo 'clusterDNS: [' >> ${kubelet}/config.yaml; systemctl restart kubelet`,
    fix: 'MU308.write-anew',
  },
  {
    what: 'another policy than the checkpoint of the CPU manager',
    code: 'MU310',
    by: flag('--cpu-manager-policy=static --kube-reserved=cpu=200m'),
    fix: 'MU310.move-checkpoint',
    byHand: `systemctl stop kubelet; rm -f ${kubelet}/cpu_manager_state`,
  },
  {
    what: 'the resolver file of the kubelet is not there',
    code: 'MU313',
    by: `printf 'nameserver 10.78.0.1\\n' > /etc/resolv.conf; echo 'resolvConf: /run/systemd/resolve/resolv.conf' >> ${kubelet}/config.yaml; systemctl restart kubelet`,
    fix: 'MU313.use-other',
    undo: true,
  },
  {
    what: 'somebody else has the port of the kubelet',
    code: 'MU303',
    by: `systemctl stop kubelet; setsid ${process.execPath} -e 'require("net").createServer().listen(10250)' > /dev/null 2>&1 & echo $! > /run/taker; sleep 1; systemctl start kubelet`,
    byHand: 'kill $(cat /run/taker)',
  },
  {
    what: 'there is neither a kubeconfig nor one to bootstrap with',
    code: 'MU302',
    by: 'rm /etc/kubernetes/kubelet.conf; systemctl restart kubelet',
  },
  {
    what: 'the cluster domain ends with a dot',
    code: 'MU908',
    warning: true,
    by: `sed -i 's/^clusterDomain: .*/clusterDomain: cluster.local./' ${kubelet}/config.yaml; systemctl restart kubelet`,
    fix: 'MU908.drop-dot',
    undo: true,
  },
];

const network: readonly Made[] = [
  {
    what: 'containerd reads another folder than the one with the CNI configuration',
    code: 'MU801',
    by: `sed -i 's#/etc/cni/net.d#/etc/cni/other#' ${toml}; systemctl restart containerd`,
    fix: 'MU801.use-folder',
    undo: true,
  },
  {
    what: 'a CNI configuration that is no JSON goes first',
    code: 'MU807',
    by: `echo '{' > ${net}/00-old.conflist; systemctl restart containerd`,
    fix: 'MU807.move-aside',
    undo: true,
  },
  {
    what: 'the CNI configuration of an earlier plugin goes first',
    code: 'MU814',
    by: `echo '{"cniVersion":"0.3.1","name":"old","plugins":[{"type":"calico"}]}' > ${net}/00-old.conflist`,
    fix: 'MU814.move-aside',
    undo: true,
  },
  {
    what: 'CNI programs are looked for in the wrong folder',
    code: 'MU806',
    by: `sed -i 's#/usr/lib/cni#/opt/cni/bin#' ${toml}; systemctl restart containerd`,
    fix: 'MU806.use-folder',
    undo: true,
  },
  { what: 'CNI programs are not installed', code: 'MU802', by: 'mv /usr/lib/cni/bridge /run/', byHand: 'mv /run/bridge /usr/lib/cni/' },
  {
    what: 'containerd did not see that the CNI folder was made anew',
    code: 'MU813',
    by: `rm -r ${net}; sleep 1; cp -r /root/kept${net} ${net}`,
    fix: 'MU813.restart-runtime',
  },
];

const kept = [toml, net, flags, `${kubelet}/config.yaml`, '/etc/kubernetes/kubelet.conf', '/etc/resolv.conf', '/etc/fstab'];

const keep = `mkdir -p /root/kept; for file in ${kept.join(' ')}; do [ ! -e $file ] || cp -a --parents $file /root/kept; done`;

/** Files as they were, and what reads them started again. */
const asBefore = `
for file in ${kept.join(' ')}; do
  diff -rq /root/kept$file $file > /dev/null 2>&1 && continue
  [ -e /root/kept$file ] || { rm -f $file; continue; }
  if [ -d $file ]; then rm -rf $file/*; cp -a /root/kept$file/* $file/; else cp -a /root/kept$file $file; fi
  case $file in ${toml} | ${net}) runtime=changed ;; esac
  changed=yes
done
systemctl enable containerd kubelet
if [ -n "$runtime" ]; then systemctl restart containerd; else systemctl start containerd; fi
if [ -n "$changed" ]; then systemctl restart kubelet; else systemctl start kubelet; fi`;

const faultOf = ({ by, byHand = '', ...rest }: Made): Fault => ({
  ...rest,
  break: (patient) => patient.sh(by),
  mend: (patient) => patient.sh(`${byHand}\n${asBefore}`),
});

const made = (faults: readonly Made[]): readonly Fault[] => faults.map(faultOf);

faultSuite('faults of the lower rungs, found and put right', {
  groups: { runtime: made(runtime), service: made(service), network: made([...network, ...host]) },
  prepare: (patient) => patient.sh(keep),
});
