// The tags of ASN.1 that certificates use (X.690; all in the one-byte form).

export const tag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  nothing: 0x05,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

/** `[n]` around another element (explicit), or in place of a constructed tag (implicit). */
export const contextConstructed = (number: number): number => 0xa0 | number;

/** `[n]` in place of a primitive tag. */
export const contextPrimitive = (number: number): number => 0x80 | number;
