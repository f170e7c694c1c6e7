// Carrying a field over from the stored object, also when it is not there.
export const restore = <T extends object, K extends keyof T & string>(object: T, old: T, ...fields: readonly K[]): void => {
  for (const field of fields) {
    if (old[field] === undefined) Reflect.deleteProperty(object, field);
    else object[field] = old[field];
  }
};
