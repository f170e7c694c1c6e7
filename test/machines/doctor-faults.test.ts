// Faults of the upper rungs, made on real machines with real kubelets one after the other: each is found for certain, put right by its
// own remedy where it has one, and Ready again.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'node:test';
import type { Authority } from '../../src/signing/authority.ts';
import { temporaryFolder } from '../muster-process.ts';
import { faultSuite } from './fault-suite.ts';
import { authorityLater, giveCertificate, giveToken, otherAuthority, takeCertificateBack } from './kubelet-identity.ts';
import { type Fault, Patient } from './patient.ts';

const config = '/etc/kubernetes/kubelet.conf';
const current = '/var/lib/kubelet/pki/kubelet-client-current.pem';

/** Something made in a folder that is gone afterwards. */
const inFolder = async <T>(make: (path: string) => T | Promise<T>): Promise<T> => {
  const folder = temporaryFolder();
  try {
    return await make(folder.path);
  } finally {
    folder.remove();
  }
};

const foreignAuthority = (): Promise<Authority> => inFolder((path) => otherAuthority('kubernetes', path));

const restart = (patient: Patient): Promise<void> => patient.joining.restartKubelet();

/** The server in its kubeconfig, written over with this. */
const server =
  (url: (patient: Patient) => string) =>
  async (patient: Patient): Promise<void> => {
    await patient.sh(`cp -n ${config} /root/kubelet.conf; sed -i 's,server: .*,server: ${url(patient)},' ${config}`);
    await restart(patient);
  };

const kubeconfigBack = async (patient: Patient): Promise<void> => {
  await patient.sh(`cp /root/kubelet.conf ${config}`);
  await restart(patient);
};

const given =
  (authority: (patient: Patient) => Promise<Authority>) =>
  async (patient: Patient): Promise<void> => {
    await giveCertificate(patient.joining, patient.view.name, await authority(patient));
    await restart(patient);
  };

const certificateBack = async (patient: Patient): Promise<void> => {
  await takeCertificateBack(patient.joining);
  await restart(patient);
};

const nothing = (): Promise<void> => Promise.resolve();

const portRule = 'OUTPUT -p tcp --dport 6443 -j';

const reach: readonly Fault[] = [
  {
    what: 'the name of the API server does not resolve',
    code: 'MU401',
    break: server(() => 'https://nowhere.invalid:6443'),
    fix: 'MU401.use-server',
    undo: true,
    mend: kubeconfigBack,
  },
  {
    what: 'the API server is called at the wrong port',
    code: 'MU422',
    break: server(({ plane }) => plane.url.replace('6443', '6444')),
    fix: 'MU422.use-server',
    mend: kubeconfigBack,
  },
  {
    what: 'the certificate of the API server lacks the name by which it is called',
    code: 'MU405',
    break: async (patient) => {
      await patient.sh(`echo "${patient.plane.machine.address} api.example.org" >> /etc/hosts`);
      await server(() => 'https://api.example.org:6443')(patient);
    },
    fix: 'MU405.use-server',
    mend: kubeconfigBack,
  },
  {
    what: 'a firewall of the machine itself drops what goes to the API server',
    code: 'MU403',
    break: (patient) => patient.sh(`iptables -A ${portRule} DROP`),
    fix: 'MU403.open',
    undo: true,
    mend: (patient) => patient.sh(`iptables -D ${portRule} DROP`),
  },
  {
    what: 'a rule of nftables drops what goes to the API server',
    code: 'MU403',
    break: (patient) =>
      patient.sh(`nft add table inet own; nft 'add chain inet own out { type filter hook output priority 0; }'
        nft add rule inet own out tcp dport 22 accept; nft add rule inet own out tcp dport 6443 counter drop; nft add rule inet own out accept`),
    fix: 'MU403.open',
    undo: true,
    mend: (patient) => patient.sh('nft delete table inet own'),
  },
  {
    what: 'a firewall of the machine itself rejects what goes to the API server',
    code: 'MU403',
    break: (patient) => patient.sh(`iptables -A ${portRule} REJECT`),
    mend: (patient) => patient.sh(`iptables -D ${portRule} REJECT`),
  },
  {
    what: 'a firewall of the API server drops what comes from the machine',
    code: 'MU403',
    break: ({ plane, joining }) =>
      plane.machine.run(['iptables', '-A', 'INPUT', '-s', joining.machine.address, '-p', 'tcp', '--dport', '6443', '-j', 'DROP']),
    mend: ({ plane }) => plane.machine.run(['iptables', '-F', 'INPUT']),
  },
  {
    what: 'the CA in kubelet.conf is that of another cluster',
    code: 'MU404',
    break: async (patient) => {
      const data = await inFolder((path) => {
        otherAuthority('kubernetes', path);
        return readFileSync(join(path, 'ca.crt')).toString('base64');
      });
      await patient.sh(
        `cp -n ${config} /root/kubelet.conf; sed -i 's,certificate-authority-data: .*,certificate-authority-data: ${data},' ${config}`,
      );
      await restart(patient);
    },
    fix: 'MU404.trust-authority',
    undo: true,
    mend: kubeconfigBack,
  },
];

const identity: readonly Fault[] = [
  {
    what: 'the client certificate has expired',
    code: 'MU501',
    break: async (patient) => {
      const authority = await inFolder((path) => authorityLater(patient.plane, 0, path));
      await giveCertificate(patient.joining, patient.view.name, authority, 1_000);
      await sleep(2_000);
      await restart(patient);
    },
    fix: 'MU501.relink',
    mend: certificateBack,
  },
  {
    what: 'another authority of the same name signed the client certificate',
    code: 'MU504',
    break: given(foreignAuthority),
    fix: 'MU504.relink',
    undo: true,
    mend: certificateBack,
  },
  {
    what: 'the link to the current certificate dangles',
    code: 'MU511',
    break: async (patient) => {
      await patient.sh(`ln -sf /var/lib/kubelet/pki/kubelet-client-2020-11-06-02-48-49.pem ${current}`);
      await restart(patient);
    },
    fix: 'MU511.relink',
    mend: certificateBack,
  },
  {
    what: 'the key in the file is not that of the certificate',
    code: 'MU502',
    break: async (patient) => {
      const script = `cd /var/lib/kubelet/pki; openssl ecparam -genkey -name prime256v1 -noout > /root/other.key
        { sed -n '/BEGIN CERT/,/END CERT/p' kubelet-client-current.pem; cat /root/other.key; } > kubelet-client-mixed.pem
        ln -sf $PWD/kubelet-client-mixed.pem ${current}`;
      await patient.sh(script);
      await restart(patient);
    },
    fix: 'MU502.relink',
    mend: certificateBack,
  },
  {
    what: 'the kubelet uses the identity of the administrator',
    code: 'MU510',
    warning: true,
    break: async (patient) => {
      await patient.sh(`cp ${config} /root/kubelet.conf; cp /root/admin.kubeconfig ${config}`);
      await restart(patient);
      await patient.view.untilReady(60);
    },
    mend: kubeconfigBack,
  },
];

const above: readonly Fault[] = [
  {
    what: 'the Node was deleted',
    code: 'MU704',
    break: ({ kubectl, view }) => kubectl.do(['delete', 'node', view.name]),
    fix: 'MU704.restart',
    mend: nothing,
  },
  {
    what: 'the kubelet is told not to register',
    code: 'MU609',
    break: async (patient) => {
      await patient.joining.kubeletFlags(['--register-node=false']);
      await patient.joining.stopKubelet();
      await patient.kubectl.do(['delete', 'node', patient.view.name]);
      await restart(patient);
    },
    fix: 'MU609.register',
    mend: async (patient) => {
      await patient.joining.kubeletFlags([]);
      await restart(patient);
    },
  },
  {
    what: 'the node is cordoned',
    code: 'MU902',
    warning: true,
    break: ({ kubectl, view }) => kubectl.do(['cordon', view.name]),
    fix: 'MU902.uncordon',
    undo: true,
    mend: ({ kubectl, view }) => kubectl.do(['uncordon', view.name]),
  },
  {
    what: 'somebody tainted the node',
    code: 'MU902',
    warning: true,
    break: ({ kubectl, view }) => kubectl.do(['taint', 'node', view.name, 'team=blue:NoSchedule']),
    fix: 'MU902.untaint',
    undo: true,
    mend: ({ kubectl, view }) => kubectl.do(['taint', 'node', view.name, 'team-']),
  },
  {
    what: 'the service proxy looks for another node (a process with the arguments of one)',
    code: 'MU903',
    break: (patient) => {
      const words = [process.execPath, '-e', 'setTimeout(() => {}, 600000)', '--', '--hostname-override=somebody-else'];
      patient.joining.machine.spawn(['bash', '-c', 'exec -a kube-proxy "$@"', 'bash', ...words]);
      return Promise.resolve();
    },
    mend: (patient) => patient.sh(`kill "$(grep -alz '^kube-proxy$' /proc/[0-9]*/cmdline | head -n 1 | cut -d/ -f3)"`),
  },
];

faultSuite('faults, found and put right', {
  groups: { reach, identity, above },
  more: (ground) => {
    test('MU507: a token that was deleted is replaced by a new one, which is told nowhere; taken back, that one is deleted too', async () => {
      const { site, plane } = ground();
      const patient = await Patient.prepare(site, plane, 'late');
      const tokens = async (): Promise<string[]> =>
        (await patient.kubectl.do(['get', 'secrets', '-n', 'kube-system', '-o', 'name']))
          .split('\n')
          .filter((name) => /bootstrap-token-/.test(name));
      const lost = await plane.token();
      await giveToken(patient.joining, plane, lost);
      await patient.kubectl.do(['delete', 'secret', '-n', 'kube-system', `bootstrap-token-${lost.slice(0, 6)}`]);
      await restart(patient);
      const others = await tokens();
      await patient.untilFound('MU507');
      const shown = await patient.doctor('fix', 'MU507.new-token', '--dry-run');
      const fixed = await patient.doctor('fix', 'MU507.new-token', '--yes', '--deadline', '120');
      assert.equal(fixed.code, 0, fixed.stdout + fixed.stderr);
      await patient.view.untilReady(120);
      const [made] = (await tokens()).filter((name) => !others.includes(name));
      assert.ok(made !== undefined);
      const bootstrap = '/etc/kubernetes/bootstrap-kubelet.conf';
      const secret = /[a-z0-9]{6}\.([a-z0-9]{16})/.exec(await patient.joining.machine.read(bootstrap))?.[1] ?? '';
      assert.equal(secret.length, 16);
      const journal = await patient.sh('grep -r . /var/lib/muster/doctor/journal');
      const report = await patient.doctor('-o', 'json');
      for (const told of [shown.stdout, fixed.stdout, fixed.stderr, journal, report.stdout]) assert.ok(!told.includes(secret));
      const undone = await patient.doctor('undo');
      assert.equal(undone.code, 0, undone.stdout + undone.stderr);
      assert.deepEqual(await tokens(), others);
      assert.ok((await patient.joining.machine.read(bootstrap)).includes(lost));
      // It has a certificate of its own by now, and needs no token any more.
      await patient.untilHealthy();
    });

    test('a request that waits is approved, with both eyes', async () => {
      const { site, plane } = ground();
      const patient = await Patient.prepare(site, plane, 'office');
      await patient.joining.join(await plane.joinCommand('--node-name', 'edge-*'), [], 15);
      await patient.undergo({ what: '', code: 'MU505', break: nothing, fix: 'MU505.approve', mend: nothing });
    });
  },
});
