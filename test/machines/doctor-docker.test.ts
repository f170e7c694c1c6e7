// Real Docker under a real kubelet that still has its shim: drivers of cgroups that differ, both ways round.
import { docker, withoutDocker } from './container-runtime.ts';
import { faultSuite } from './fault-suite.ts';
import { type Fault, Patient } from './patient.ts';

const daemon = '/etc/docker/daemon.json';

const daemonSays = (text: string): string => `echo '${text}' > ${daemon}; systemctl restart docker; systemctl restart kubelet`;
const asItWas = '{"log-driver": "json-file"}';
/** Its own group is none that a systemd could have made. */
const kubeletUsesSystemd =
  "cp /etc/default/kubelet /root/; sed -i 's,--cgroup-driver=cgroupfs --cgroup-root=[^ ]*,--cgroup-driver=systemd,' /etc/default/kubelet";

const drivers: readonly Fault[] = [
  {
    what: 'Docker was told to use systemd, the kubelet makes folders',
    code: 'MU201',
    break: (patient) => patient.sh(daemonSays('{"log-driver": "json-file", "exec-opts": ["native.cgroupdriver=systemd"]}')),
    says: /kubelet cgroup driver: \\+"cgroupfs\\+" is different from docker cgroup driver: \\+"systemd/,
    fix: 'MU201.set-docker',
    undo: true,
    mend: (patient) => patient.sh(daemonSays(asItWas)),
  },
  {
    // Without a systemd no kubelet can be made to use it: that Docker is made to fit is seen above.
    what: 'the kubelet was told to use systemd, Docker has its default',
    code: 'MU201',
    break: (patient) => patient.sh(`${kubeletUsesSystemd}; systemctl restart kubelet`),
    says: /kubelet cgroup driver: \\+"systemd\\+" is different from docker cgroup driver: \\+"cgroupfs/,
    mend: (patient) => patient.sh('cp /root/kubelet /etc/default/kubelet; systemctl restart kubelet'),
  },
];

faultSuite('faults of a node with Docker, found and put right', {
  groups: { drivers },
  skip: withoutDocker(),
  joined: ({ site, plane }, name) => Patient.joined(site, plane, name, { runtime: docker() }),
});
