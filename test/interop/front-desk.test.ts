// Machines that are refused: a real kubectl prints the code of the cause, and the front desk shows who knocked, and why.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../muster-process.ts';
import { asNode, authorityAt, day, minute, neighbour, nobody, unnamed } from './as-node.ts';
import { withEveryKubectl } from './with-kubectl.ts';

withEveryKubectl('the front desk', (around) => {
  // Asked for the path itself: newer kubectls put words of their own in place of the server's when discovery fails.
  const refused = (words: readonly string[], object = 'a'): Promise<string> =>
    around().kubectl.fail([...words, 'get', '--raw', `/api/v1/nodes/${object}`], nobody);
  const rowOf = async (name: string): Promise<string> => {
    const { stdout } = await around().kubectl.say(['get', 'registrations', name, '--no-headers']);
    return stdout.trim();
  };
  const shown = (name: string, row: RegExp): Promise<void> => until(`${name} as ${row.source}`, async () => row.test(await rowOf(name)));

  test('a certificate from the future is named, by the name it proves', async () => {
    assert.match(
      await refused(asNode(around(), 'future', authorityAt(around(), day))),
      /Unauthorized \[MU503\] certificate valid from \S+Z, server time is \S+Z/,
    );
    await shown('future', /^future +identity 5\/9 +stopped +MU503 +\d+s +127\.0\.0\.1$/);
  });

  test('an expired certificate is named', async () => {
    assert.match(
      await refused(asNode(around(), 'expired', authorityAt(around(), -minute), 1000)),
      /Unauthorized \[MU501\] certificate valid until \S+Z, server time is \S+Z/,
    );
    await shown('expired', /MU501/);
  });

  for (const name of ['kubernetes', 'a stranger']) {
    test(`a certificate of another authority, CN=${name}, is named under the address it came from`, async () => {
      const said = await refused(asNode(around(), 'foreign', neighbour(around(), name)));
      assert.match(said, /Unauthorized \[MU504\] the certificate is not signed by an authority of this cluster/);
      await shown('127.0.0.1', /^127\.0\.0\.1 +identity 5\/9 +stopped +MU504/);
      await until('the issuer is shown', async () => {
        const { status } = await around().kubectl.json(['get', 'registration', '127.0.0.1']);
        return JSON.stringify(status.events).includes(name);
      });
      assert.equal(await rowOf('foreign'), '');
    });
  }

  test('an unknown token is named, and says nothing of what it might have been', async () => {
    const said = await refused([...unnamed(around().muster), '--token', 'abcdef.0123456789abcdef']);
    assert.match(said, /Unauthorized \[MU507\] the bootstrap token is unknown/);
    await shown('127.0.0.1', /MU507/);
  });

  test('a node that asks for another is told whose certificate it holds', async () => {
    const words = asNode(around(), 'a', authorityAt(around(), 0));
    assert.match(await refused(words, 'b'), /only its own Node object \[MU601\] the certificate is for node "a"/);
    await shown('a', /^a +admission 6\/9 +stopped +MU601/);
  });

  test('registrations are watched, and nodes show why and since when with -o wide', async () => {
    const { kubectl } = around();
    const watching = kubectl.start(['get', 'registrations', '-w']);
    await kubectl.do(['create', '-f', '-'], { input: JSON.stringify({ apiVersion: 'v1', kind: 'Node', metadata: { name: 'watched' } }) });
    await until('the new machine is told', () => /^watched +heartbeat 7\/9 +climbing +no-status-yet +\d+s/m.test(watching.said()));
    assert.match(watching.said(), /^NAME +RUNG +STATE +CAUSE +SINCE +ADDRESS/);
    await watching.end();
    assert.match(await kubectl.do(['get', 'nodes']), /^NAME +STATUS +ROLES +AGE +VERSION *$/m);
    assert.match(await kubectl.do(['get', 'nodes', '-o', 'wide']), /CONTAINER-RUNTIME +REASON +HEARTBEAT *$/m);
  });

  test('registrations are in discovery, and nobody writes them', async () => {
    const { kubectl } = around();
    assert.match(await kubectl.do(['api-resources', '--api-group', 'registration.muster.dev']), /registrations .*false +Registration/);
    assert.match(await kubectl.fail(['delete', 'registration', 'a']), /MethodNotAllowed/);
    assert.match(await kubectl.do(['get', 'registrations', '-o', 'wide']), /^NAME +RUNG +STATE +CAUSE +SINCE +ADDRESS +DETAIL/);
  });
});
