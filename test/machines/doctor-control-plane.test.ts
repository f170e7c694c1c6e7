// The doctor of a kubeadm cluster whose control plane is upstream's own, in real containers: nothing to say while it is sound; what
// breaks etcd, the API server, their certificates and the controller manager is found for certain, put right, and gone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { KubeadmPlane, withoutKubeadmPlane } from './kubeadm-plane.ts';
import { adminKubeconfig, type Fault, Patient } from './patient.ts';
import type { Machine } from './machine.ts';
import { Site } from './site.ts';
import { until } from '../muster-process.ts';

const manifests = '/etc/kubernetes/manifests';
const kept = '/root/manifests';

/** As its administrator asks it, with the certificate of its own health check. */
const etcdctl = `e() { ETCDCTL_API=3 etcdctl --endpoints=https://127.0.0.1:2379 --cacert=/etc/kubernetes/pki/etcd/ca.crt \\
  --cert=/etc/kubernetes/pki/etcd/healthcheck-client.crt --key=/etc/kubernetes/pki/etcd/healthcheck-client.key "$@"; }
health() { curl -s http://127.0.0.1:2381/health | grep -q true; }`;

/** Whether this part runs with this flag; names of processes have fifteen letters at most. */
const running = `running() {
  for at in /proc/[0-9]*; do [ "$(cat "$at/comm" 2> /dev/null)" != "$1" ] || ! grep -qs -e "$2" "$at/cmdline" || return 0; done
  return 1
}`;

const withFlag = (part: string, flag: string): string => `sed -i 's,^    - ${part}$,&\\n    - ${flag},' ${manifests}/${part}.yaml`;

type Part = 'etcd' | 'kube-apiserver' | 'kube-controller-manager';

/** Their manifests as they were; a kubelet that waits before it starts a part again starts one that was changed at once. */
const asBefore = (...parts: readonly Part[]): string => `for part in ${parts.join(' ')}; do
  sed "s,^  annotations:,&\\n    test/changed: \\"$(date +%s)\\"," ${kept}/$part.yaml > /root/$part.yaml; mv /root/$part.yaml ${manifests}/$part.yaml
done
until curl -sk https://127.0.0.1:6443/livez | grep -q ok; do sleep 1; done`;

const restore = ({ joining }: Patient, ...parts: readonly Part[]): Promise<string> =>
  joining.machine.run(['sh', '-ec', asBefore(...parts)], { seconds: 180 });

/** Its last member goes on without those that are gone for good. */
const goOnAlone = async (patient: Patient): Promise<void> => {
  await patient.sh(`${etcdctl}
    ${running}
    ${withFlag('etcd', '--force-new-cluster')}
    until running etcd force-new-cluster && health; do sleep 1; done`);
  await restore(patient, 'etcd', 'kube-apiserver');
};

const etcd: readonly Fault[] = [
  {
    what: 'its database is full',
    code: 'MU427',
    break: (patient) =>
      patient.sh(`${etcdctl}
        ${running}
        ${withFlag('etcd', '--quota-backend-bytes=16777216')}
        until running etcd quota-backend && e endpoint health > /dev/null 2>&1; do sleep 1; done
        head -c 1000000 /dev/zero | tr '\\0' x > /root/junk
        for number in $(seq 40); do e put junk$number < /root/junk || break; done`),
    mend: async (patient) => {
      await patient.sh(`${etcdctl}
        e del junk --prefix
        e compact "$(e endpoint status -w json | grep -o '"revision":[0-9]*' | cut -d: -f2)"
        e defrag
        e alarm disarm`);
      await restore(patient, 'etcd', 'kube-apiserver');
    },
  },
  {
    what: 'a member was added that never started',
    code: 'MU429',
    break: (patient) => patient.sh(`${etcdctl}\ne member add ghost --peer-urls=https://10.78.0.99:2380`),
    mend: goOnAlone,
  },
];

/** A certificate for a peer at this address, and its key. */
const peerCertificate = (address: string): string => `cd /etc/kubernetes/pki/etcd
printf 'subjectAltName=IP:${address}\nextendedKeyUsage=serverAuth,clientAuth\n' > /root/peer.config
openssl req -newkey rsa:2048 -nodes -keyout /root/peer.key -subj /CN=peer -out /root/peer.request 2> /dev/null
openssl x509 -req -in /root/peer.request -CA ca.crt -CAkey ca.key -set_serial 78 -extfile /root/peer.config 2> /dev/null
cat /root/peer.key`;

/** Another member, on a machine of its own. */
const joinEtcd = async (patient: Patient, machine: Machine): Promise<void> => {
  const peer = `https://${machine.address}:2380`;
  await machine.write('/etc/etcd/peer.pem', await patient.sh(peerCertificate(machine.address)), '600');
  await machine.write('/etc/etcd/ca.crt', await patient.joining.machine.read('/etc/kubernetes/pki/etcd/ca.crt'));
  // The one before it counts only after some seconds.
  const said = await patient.sh(`${etcdctl}\nuntil e member add ${machine.name} --peer-urls=${peer} 2> /dev/null; do sleep 1; done`);
  const cluster = /^ETCD_INITIAL_CLUSTER="(.*)"$/m.exec(said)?.[1] ?? '';
  const local = 'http://127.0.0.1:2379';
  const urls = ['--listen-peer-urls', peer, '--listen-client-urls', local, '--advertise-client-urls', local];
  const tls = [
    '--peer-cert-file',
    '/etc/etcd/peer.pem',
    '--peer-key-file',
    '/etc/etcd/peer.pem',
    '--peer-trusted-ca-file',
    '/etc/etcd/ca.crt',
  ];
  const place = ['--name', machine.name, '--data-dir', '/var/lib/etcd', '--initial-advertise-peer-urls', peer];
  const member = machine.spawn(['etcd', ...place, ...urls, ...tls, '--initial-cluster', cluster, '--initial-cluster-state', 'existing']);
  await until('it is a member', async () => {
    assert.ok(member.isRunning, member.said);
    return (await machine.say(['curl', '-sf', `${local}/health`])).stdout.includes('true');
  });
};

const pki = '/etc/kubernetes/pki';

/** The certificate of the API server again, of yesterday. */
const expired = `cd ${pki}; cp apiserver.crt apiserver.key /root/; mkdir -p /root/ca; : > /root/ca/index; echo 77 > /root/ca/serial
openssl req -new -key apiserver.key -subj /CN=kube-apiserver -out /root/ca/request
printf '[ca]\\ndefault_ca = c\\n[c]\\nnew_certs_dir = /root/ca\\ndatabase = /root/ca/index\\nserial = /root/ca/serial\\ndefault_md = sha256\\npolicy = p\\n[p]\\ncommonName = supplied\\n[x]\\nextendedKeyUsage = serverAuth\\nsubjectAltName = %s\\n' \\
  "$(openssl x509 -in apiserver.crt -noout -ext subjectAltName | tail -n 1 | sed 's/IP Address:/IP:/g')" > /root/ca/config
openssl ca -batch -notext -config /root/ca/config -extensions x -cert ca.crt -keyfile ca.key -in /root/ca/request -out apiserver.crt \\
  -startdate "$(date -u -d '400 days ago' +%Y%m%d%H%M%SZ)" -enddate "$(date -u -d yesterday +%Y%m%d%H%M%SZ)"`;

const server: readonly Fault[] = [
  {
    what: 'its certificate lacks the name by which it is called',
    code: 'MU405',
    break: (patient) =>
      patient.sh(`cp ${pki}/apiserver.* /root/; cp /etc/kubernetes/kubelet.conf /root/
        echo "${patient.joining.machine.address} api.example.org" >> /etc/hosts
        sed -i 's,server: .*,server: https://api.example.org:6443,' /etc/kubernetes/kubelet.conf; systemctl restart kubelet`),
    fix: 'MU405.list-address',
    undo: true,
    mend: (patient) => patient.sh(`cp /root/kubelet.conf /etc/kubernetes/; cp /root/apiserver.* ${pki}/; systemctl restart kubelet`),
  },
  {
    what: 'its certificate has expired',
    code: 'MU516',
    break: (patient) => patient.sh(expired),
    mend: async (patient) => {
      await patient.sh('kubeadm certs renew apiserver');
      await restore(patient, 'kube-apiserver');
    },
  },
];

const kubectl = `${process.env['PEERS'] ?? ''}/kubectl --kubeconfig`;
const asAdmin = `${kubectl} /etc/kubernetes/admin.conf`;

/** What flannel does: it writes its configuration as soon as its Node has addresses. */
const flannel = `mkdir -p /root/net; mv /etc/cni/net.d/* /root/net/
(until ${kubectl} ${adminKubeconfig} get node "$(hostname)" -o 'jsonpath={.spec.podCIDR}' | grep -q /; do sleep 1; done
cp /root/net/* /etc/cni/net.d/) > /dev/null 2>&1 &`;

/** A machine that is about to join, and what stands in its way. */
interface Hindrance extends Omit<Fault, 'break' | 'mend'> {
  readonly name: string;
  /** On the machine itself. */
  readonly first?: string;
  /** Where the control plane stands. */
  readonly by: string;
  readonly byHand: string;
}

const hindrances: readonly Hindrance[] = [
  {
    name: 'unsigned',
    what: 'the controller manager does not run',
    code: 'MU506',
    by: `${running}\nmv ${manifests}/kube-controller-manager.yaml /root/; while running kube-controller .; do sleep 1; done`,
    byHand: asBefore('kube-controller-manager'),
  },
  {
    name: 'addressless',
    what: 'the controller manager gives Nodes no addresses, and flannel waits for them',
    code: 'MU803',
    first: flannel,
    by: `${running}
      ${asAdmin} -n kube-system create configmap kube-flannel-cfg --from-literal=net-conf.json='{"Network":"10.244.0.0/16"}'
      sed -i '/allocate-node-cidrs/d; /cluster-cidr/d' ${manifests}/kube-controller-manager.yaml
      while running kube-controller allocate-node-cidrs || ! running kube-controller cluster-signing; do sleep 1; done`,
    byHand: `${asBefore('kube-controller-manager')}\n${asAdmin} -n kube-system delete configmap kube-flannel-cfg`,
  },
  {
    name: 'uninformed',
    what: 'there is no cluster-info',
    code: 'MU525',
    by: `${asAdmin} -n kube-public delete configmap cluster-info`,
    byHand: 'kubeadm init phase bootstrap-token --skip-token-print --config /root/kubeadm.yaml',
  },
  {
    name: 'nobody',
    what: 'the API server answers nobody whom it does not know',
    code: 'MU521',
    by: `${running}
      ${withFlag('kube-apiserver', '--anonymous-auth=false')}
      until running kube-apiserver anonymous-auth && ${asAdmin} get nodes; do sleep 1; done`,
    byHand: asBefore('kube-apiserver'),
  },
];

const sound = async (patient: Patient): Promise<void> => {
  for (const said of [await patient.joining.doctor(), await patient.doctor()]) {
    assert.equal(said.stdout, `${patient.view.name}  healthy, nothing found\n`);
    assert.equal(said.code, 0);
  }
};

describe('the doctor and a control plane of kubeadm', { skip: withoutKubeadmPlane() ?? false }, () => {
  let site: Site;
  let plane: KubeadmPlane;
  let patient: Patient;
  before(async () => {
    site = await Site.open();
    plane = await KubeadmPlane.start(site, 'server');
    patient = new Patient(plane.joining, await plane.kubectl(), plane);
    await patient.joining.machine.write(adminKubeconfig, await plane.adminKubeconfig(), '600');
    await patient.view.untilReady(120);
    await patient.sh(`cp -r ${manifests} ${kept}`);
  });
  after(async () => {
    plane.close();
    await site.close();
  });

  test('a sound control plane and a sound node: one line each, exit 0', async () => {
    const worker = await Patient.joined(site, plane, 'worker');
    await sound(patient);
    await sound(worker);
    await worker.joining.machine.down();
  });

  for (const { name, first, by, byHand, ...rest } of hindrances) {
    test(`${rest.code}: ${rest.what}`, async () => {
      const newcomer = await Patient.prepare(site, plane, name);
      const join = await plane.joinCommand();
      await newcomer.undergo({
        ...rest,
        break: async ({ joining }) => {
          await plane.sh(by);
          if (first !== undefined) await newcomer.sh(first);
          joining.startJoin(join);
        },
        mend: () => plane.sh(byHand),
      });
      await newcomer.joining.machine.down();
    });
  }

  /** It is the first cause for certain, and no look takes longer than is promised. */
  const untilNamedInTime = (code: string): Promise<void> =>
    until(
      `${code} is found`,
      async () => {
        const begun = performance.now();
        const { causes } = await patient.diagnosed();
        const ms = Math.round(performance.now() - begun);
        assert.ok(ms < 10_000, `it took ${ms} ms`);
        return causes[0]?.code === code && causes[0].confidence === 'certain';
      },
      90,
    );

  test('MU431: two of three members are switched off, and the third is started anew: named, each time within ten seconds', async () => {
    const others = [await site.machine('second'), await site.machine('third')];
    for (const other of others) await joinEtcd(patient, other);
    try {
      await patient.sh(`${etcdctl}\nhealth`);
      for (const other of others) await other.down();
      await untilNamedInTime('MU431');
      // From now on it takes its clients and answers none.
      await plane.sh(`was=$(pidof etcd); kill "$was"
        until now=$(pidof etcd) && [ "$now" != "$was" ]; do sleep 1; done
        until curl -sf -m 2 http://127.0.0.1:2381/metrics | grep -q '^etcd_server_has_leader 0'; do sleep 1; done`);
      await untilNamedInTime('MU431');
    } finally {
      await goOnAlone(patient);
    }
    await patient.untilHealthy();
  });

  for (const [name, faults] of Object.entries({ etcd, server })) {
    test(`of ${name}`, async (t) => {
      for (const fault of faults) await t.test(`${fault.code}: ${fault.what}`, () => patient.undergo(fault));
    });
  }
});
