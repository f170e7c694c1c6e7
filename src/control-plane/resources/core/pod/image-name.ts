// The tag in an image's name, which decides whether it is pulled anew each time (pkg/util/parsers).
const repository = /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9]+(?:[._\-/]+[a-z0-9]+)*$/;

/** `latest` when neither tag nor digest is given; '' for a digest alone, and for what is no image name. */
export const tagOf = (image: string): string => {
  const [named = '', digest] = image.split('@', 2);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const name = colon < 0 ? named : named.slice(0, colon);
  if (name.length > 255 || !repository.test(name)) return '';
  if (colon >= 0) return named.slice(colon + 1);
  return digest === undefined ? 'latest' : '';
};
