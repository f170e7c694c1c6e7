// Addresses of version 4 as numbers.

export const addressOf = (text: string): number | undefined => {
  const parts = text.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !(part >= 0 && part <= 255))) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
};

export interface Subnet {
  readonly from: number;
  readonly to: number;
  readonly bits: number;
}

export const subnetOf = (text: string): Subnet | undefined => {
  const [address = '', length = '32'] = text.split('/');
  const number = addressOf(address);
  const bits = Number(length);
  if (number === undefined || !(bits >= 0 && bits <= 32)) return undefined;
  const size = 2 ** (32 - bits);
  const from = Math.floor(number / size) * size;
  return { from, to: from + size - 1, bits };
};

export const holds = ({ from, to }: Subnet, address: number): boolean => address >= from && address <= to;
