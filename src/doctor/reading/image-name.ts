// The full name of an image, as a runtime lists it, from the short one that a configuration may have.

/** distribution/reference: without a dot, a colon or `localhost` the first part of a name is no host. */
const hasHost = (image: string): boolean => {
  const [first = '', ...rest] = image.split('/');
  return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
};

const withHost = (image: string): string => {
  if (hasHost(image)) return image;
  return `docker.io/${image.includes('/') ? '' : 'library/'}${image}`;
};

/** pause is docker.io/library/pause:latest. */
export const fullImageName = (image: string): string => {
  const name = withHost(image);
  const last = name.slice(name.lastIndexOf('/') + 1);
  return last.includes(':') || last.includes('@') ? name : `${name}:latest`;
};

export const isAmong = (image: string, present: readonly string[]): boolean => {
  const wanted = fullImageName(image);
  return present.some((one) => fullImageName(one) === wanted);
};

/** The host that a runtime without mirrors pulls it from. */
export const registryOf = (image: string): string => {
  const host = fullImageName(image).split('/')[0] ?? '';
  return host === 'docker.io' ? 'registry-1.docker.io' : host;
};
