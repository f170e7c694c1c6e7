// A k3s or RKE2 machine that was built anew is let in again under its name: by the password it had, or by one that the server does not
// know yet. A second machine of the same name gets a name of its own.
import type { Facts } from '../facts/facts.ts';
import type { K3sFacts } from '../facts/k3s.ts';
import { valueOf } from '../facts/reading.ts';
import { nodePasswordFile } from '../papers/k3s-readings.ts';
import { anotherLives } from '../causes/other-machine.ts';
import type { Remedy, Step } from './remedy.ts';

export const k3sUnit = (facts: Facts, { program, role }: K3sFacts): string =>
  valueOf(facts.layout)?.unit ?? (program === 'k3s' && role === 'server' ? 'k3s.service' : `${program}-${role}.service`);

const restartK3s = (facts: Facts, k3s: K3sFacts): Step => ({ kind: 'unit', unit: k3sUnit(facts, k3s), action: 'restart' });

const putBack = (facts: Facts, k3s: K3sFacts, kept: string): Remedy => ({
  name: 'put-back',
  title: { en: `use the password kept in ${kept}, which the server remembers`, zh: `改用 ${kept} 中保留的密码，服务器记得的正是它` },
  applicability: 'safe',
  steps: [{ kind: 'move-aside', path: nodePasswordFile }, { kind: 'relink', path: nodePasswordFile, target: kept }, restartK3s(facts, k3s)],
});

const forget = (facts: Facts, k3s: K3sFacts, path: string): Remedy => ({
  name: 'forget',
  title: {
    en: 'let the server forget the old password: it takes the one of this machine when it next asks; labels and pods of the Node stay',
    zh: '让服务器忘记旧密码：本机下次请求时将登记新密码；Node 的标签与 Pod 不受影响',
  },
  applicability: 'confirm',
  steps: [{ kind: 'api-delete', path }, restartK3s(facts, k3s)],
  refuse: (now) =>
    anotherLives(now) === 'no' ? undefined : { en: 'another machine may live under this name', zh: '可能有另一台机器正在使用该名称' },
});

const forgetInFile = (facts: Facts, k3s: K3sFacts, path: string): Remedy => ({
  name: 'forget',
  title: { en: `take the line of this node out of ${path} on the server`, zh: `在服务器上从 ${path} 中移除本节点所在行` },
  applicability: 'manual',
  steps: [],
  commands: [
    `sed -i.bak '/,${valueOf(facts.nodeName) ?? '<node>'},/d' ${path}   # on the server`,
    `systemctl restart ${k3sUnit(facts, k3s)}`,
  ],
});

export const letBackIn = (facts: Facts): readonly Remedy[] => {
  const k3s = valueOf(facts.k3s);
  const remembered = k3s?.remembered;
  if (k3s === undefined || remembered?.matches !== false) return [];
  return [
    ...(remembered.keptCopy === undefined ? [] : [putBack(facts, k3s, remembered.keptCopy)]),
    remembered.kind === 'secret' ? forget(facts, k3s, remembered.path) : forgetInFile(facts, k3s, remembered.path),
  ];
};

const nameTitle = {
  en: 'give this machine a node name of its own: its host name and an id (with-node-id)',
  zh: '为本机设置独有的节点名称：主机名加编号（with-node-id）',
};

export const nameOfItsOwn = (facts: Facts): readonly Remedy[] => {
  const k3s = valueOf(facts.k3s);
  if (k3s === undefined) return [];
  // A server's name is also that of its member of etcd.
  if (k3s.role === 'server') {
    const commands = [`echo 'node-name: <name>' >> ${k3s.configFile}`, `systemctl restart ${k3sUnit(facts, k3s)}`];
    return [{ name: 'node-name', title: nameTitle, applicability: 'manual', steps: [], commands }];
  }
  if (k3s.settings['with-node-id'] === 'true') return [];
  return [
    {
      name: 'node-id',
      title: nameTitle,
      applicability: 'confirm',
      steps: [
        { kind: 'edit-file', path: k3s.configFile, edit: { put: 'yaml-value', path: ['with-node-id'], value: true } },
        restartK3s(facts, k3s),
      ],
    },
  ];
};
