// A suite on a site of its own with a real k3s server that is ready before the first test.
import { after, before, describe } from 'node:test';
import { K3sMachine, withoutK3s } from './k3s-machine.ts';
import { Site } from './site.ts';

export interface K3sGround {
  readonly site: Site;
  readonly server: K3sMachine;
}

const open = (): Promise<K3sGround> =>
  Site.openWith(async (site) => {
    const server = await K3sMachine.server(site, 'server');
    await server.untilReady('server');
    return { site, server };
  });

/** The tests ask for the ground when they run. */
export const k3sSuite = (title: string, tests: (ground: () => K3sGround) => void): void => {
  describe(title, { skip: withoutK3s() ?? false }, () => {
    let ground: K3sGround;
    before(async () => {
      ground = await open();
    });
    after(() => ground.site.close());
    tests(() => ground);
  });
};
