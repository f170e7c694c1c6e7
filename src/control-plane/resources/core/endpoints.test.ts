import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertErrors, created, createErrors, rowOf } from '../declared.suite.ts';
import { endpoints } from './endpoints.ts';

test('`endpoints` say what is wrong with addresses and ports', () => {
  const addresses = [{ ip: 'x', hostname: 'A_', nodeName: 'B_' }, { ip: '127.0.0.1' }];
  const ports = [{ port: 0 }, { port: 1, name: 'A_', protocol: 'Q', appProtocol: 'a b' }];
  assertErrors(createErrors(endpoints, { subsets: [{}, { addresses, ports }] }), [
    'subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`',
    'subsets[1].addresses[0].ip: Invalid value: "x": must be a valid IP address, (e.g.',
    'subsets[1].addresses[0].hostname: Invalid value: "A_": a lowercase RFC 1123 label',
    'subsets[1].addresses[0].nodeName: Invalid value: "B_": a lowercase RFC 1123 subdomain',
    'subsets[1].addresses[0].ip: Invalid value: "x": must be a valid IP address',
    'subsets[1].addresses[1].ip: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8)',
    'subsets[1].ports[0].name: Required value',
    'subsets[1].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive',
    'subsets[1].ports[1].name: Invalid value: "A_": a lowercase RFC 1123 label',
    'subsets[1].ports[1].protocol: Unsupported value: "Q": supported values: "SCTP", "TCP", "UDP"',
    'subsets[1].ports[1].appProtocol: Invalid value: "a b": name part',
  ]);
});

const ips = (...last: number[]): object[] => last.map((number) => ({ ip: `1.1.1.${number}` }));

const rows: readonly [object[], string][] = [
  [[], '<none>'],
  [[{ addresses: ips(1), ports: [{ port: 80 }] }], '1.1.1.1:80'],
  [[{ addresses: ips(1, 2) }], '1.1.1.1,1.1.1.2'],
  [[{ addresses: [{ ip: 'fd00::1' }], ports: [{ port: 1 }] }], '[fd00::1]:1'],
  [
    [
      {
        addresses: ips(1, 2),
        ports: [
          { port: 1, name: 'a' },
          { port: 2, name: 'b' },
        ],
      },
    ],
    '1.1.1.1:1,1.1.1.2:1,1.1.1.1:2 + 1 more...',
  ],
];

test('`endpoints` show the first three', () => {
  for (const [subsets, expected] of rows) assert.equal(rowOf(endpoints, created(endpoints, { subsets }))['Endpoints'], expected);
});
