// Setting a field that its author left out or empty. Also takes an object that is not there, and then does nothing.
export const fill = <T extends object, K extends keyof T>(object: T | undefined, field: K, value: NonNullable<T[K]>): void => {
  if (object === undefined) return;
  const current: unknown = object[field];
  if (current === undefined || current === '') object[field] = value;
};
