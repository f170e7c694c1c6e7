// A token can only be brought by whoever may read it on the server: where to put it is what this machine can tell.
import type { Facts } from '../facts/facts.ts';
import type { K3sFacts } from '../facts/k3s.ts';
import { valueOf } from '../facts/reading.ts';
import { k3sUnit } from './node-password.ts';
import type { Remedy } from './remedy.ts';

/** A token that is given goes before a file of one. */
export const tokenPlace = (k3s: K3sFacts): string => k3s.places['token'] ?? k3s.settings['token-file'] ?? k3s.configFile;

export const tokenAnew = (facts: Facts): readonly Remedy[] => {
  const k3s = valueOf(facts.k3s);
  if (k3s === undefined) return [];
  const place = tokenPlace(k3s);
  const kept = k3s.role === 'server' ? 'token' : 'node-token';
  return [
    {
      name: 'token-anew',
      title: { en: `take the token anew from the server, and put it into ${place}`, zh: `从服务器重新获取令牌并写入 ${place}` },
      applicability: 'manual',
      steps: [],
      commands: [
        `cat /var/lib/rancher/${k3s.program}/server/${kept}   # on the server: <token>`,
        `vi ${place}   # <token> in place of the old one`,
        `systemctl restart ${k3sUnit(facts, k3s)}`,
      ],
    },
  ];
};
