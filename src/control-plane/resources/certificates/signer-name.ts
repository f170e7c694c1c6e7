// Names of signers: `example.com/signer-name`.
import { goQuote } from '../../../api/go-quote.ts';
import { type FieldError, invalidValue, required, tooLong } from '../../../api/validation/field-error.ts';
import { dnsLabelFaults, dnsSubdomainFaults } from '../../../api/validation/names.ts';

const field = 'spec.signerName';
const maxDomain = 253;
/** A domain, a slash, and room for `<namespace>.<name>`. */
const maxSignerName = maxDomain + 1 + 253 + 63 + 1;

/** Of the first part that is wrong, everything that is wrong. */
const partErrors = (segment: string, faultsOf: (part: string) => string[]): FieldError[] => {
  for (const part of segment.split('.')) {
    const faults = faultsOf(part);
    if (faults.length > 0) return faults.map((fault) => invalidValue(field, segment, `validating label ${goQuote(part)}: ${fault}`));
  }
  return [];
};

export const validateSignerName = (name: string): FieldError[] => {
  if (name === '') return [required(field, 'signerName must be provided')];
  if (name === 'kubernetes.io/legacy-unknown') {
    return [invalidValue(field, name, 'the legacy signerName is not allowed via this API version')];
  }
  const [domain = '', path, more] = name.split('/', 3);
  if (path === undefined || more !== undefined) {
    return [invalidValue(field, name, "must be a fully qualified domain and path of the form 'example.com/signer-name'")];
  }
  return [
    ...(domain.length > maxDomain ? [tooLong(field, maxDomain)] : []),
    ...partErrors(domain, dnsLabelFaults),
    ...(domain.includes('.') ? [] : [invalidValue(field, domain, 'should be a domain with at least two segments separated by dots')]),
    ...partErrors(path, dnsSubdomainFaults),
    ...(name.length > maxSignerName ? [tooLong(field, maxSignerName)] : []),
  ];
};
