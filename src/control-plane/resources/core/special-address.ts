// Addresses that may be neither an endpoint nor an external IP: they mean "here" or "this link" on every node.
import { BlockList } from 'node:net';
import { ipVersion } from '../formats.ts';

interface Ranges {
  readonly unspecified: BlockList;
  readonly loopback: BlockList;
  readonly linkLocal: BlockList;
  readonly linkLocalMulticast: BlockList;
}

const list = (v4: string, v4Bits: number, v6: string, v6Bits: number): BlockList => {
  const made = new BlockList();
  made.addSubnet(v4, v4Bits, 'ipv4');
  made.addSubnet(v6, v6Bits, 'ipv6');
  return made;
};

let known: Ranges | undefined;

const ranges = (): Ranges =>
  (known ??= {
    unspecified: list('0.0.0.0', 32, '::', 128),
    loopback: list('127.0.0.0', 8, '::1', 128),
    linkLocal: list('169.254.0.0', 16, 'fe80::', 10),
    linkLocalMulticast: list('224.0.0.0', 24, 'ff02::', 16),
  });

export const specialAddressFaults = (address: string): string[] => {
  const version = ipVersion(address);
  if (version === 0) return ['must be a valid IP address'];
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const { unspecified, loopback, linkLocal, linkLocalMulticast } = ranges();
  const faults: string[] = [];
  if (unspecified.check(address, family)) faults.push('may not be unspecified (0.0.0.0)');
  if (loopback.check(address, family)) faults.push('may not be in the loopback range (127.0.0.0/8)');
  if (linkLocal.check(address, family)) faults.push('may not be in the link-local range (169.254.0.0/16)');
  if (linkLocalMulticast.check(address, family)) faults.push('may not be in the link-local multicast range (224.0.0.0/24)');
  return faults;
};
