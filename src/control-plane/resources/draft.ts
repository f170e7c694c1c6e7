// What a caller sent, before it is known to be good: every field may be missing, also those the types call required.
export type Draft<T> = T extends readonly (infer U)[]
  ? Draft<U>[]
  : T extends object
    ? string extends keyof T
      ? { [K in keyof T]: Draft<T[K]> }
      : { [K in keyof T]?: Draft<T[K]> | undefined }
    : T;
