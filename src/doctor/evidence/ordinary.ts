// Lines which every healthy component prints at its start, and which hold the names that causes are known by: nobody's sign.
const ordinary: readonly RegExp[] = [
  /\bstorage_rbac\.go:\d{1,5}\] created /,
  /\] Monitoring \S{1,200} count at /,
  /syncing garbage collector with updated resources/,
  /\bccResolverWrapper: sending /,
];

export const isOrdinary = (text: string): boolean => ordinary.some((pattern) => pattern.test(text));
