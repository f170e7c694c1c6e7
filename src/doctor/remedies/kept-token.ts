// A server of k3s that is given another token than it was made with: given none, it takes the one that it keeps.
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import { k3sUnit } from './node-password.ts';
import { tokenPlace } from './k3s-token.ts';
import type { Remedy } from './remedy.ts';

export const keptToken = (facts: Facts): readonly Remedy[] => {
  const k3s = valueOf(facts.k3s);
  if (k3s?.role !== 'server' || k3s.isTokenKept !== false) return [];
  const place = k3s.places['token'];
  const unit = k3sUnit(facts, k3s);
  const kept = `${k3s.dataFolder}/server/token`;
  if (place === k3s.configFile && k3s.settings['datastore-endpoint'] === undefined && k3s.server === undefined) {
    return [
      {
        name: 'kept-token',
        title: { en: `let it use the token that it keeps in ${kept}`, zh: `改用 ${kept} 中保存的令牌` },
        // Whoever joins shows the token: others may have been given the new one already.
        applicability: 'confirm',
        steps: [
          { kind: 'edit-file', path: place, edit: { put: 'yaml-drop', path: ['token'] } },
          { kind: 'unit', unit, action: 'restart' },
        ],
      },
    ];
  }
  return [
    {
      name: 'token-of-the-data',
      title: { en: 'give it the token with which the data was made', zh: '使用建立数据时的令牌' },
      applicability: 'manual',
      steps: [],
      commands: [
        `cat ${kept}   # or on another server: <token>`,
        `vi ${tokenPlace(k3s)}   # <token> in place of the other one`,
        `systemctl restart ${unit}`,
      ],
    },
  ];
};
