// metav1.Time as it stands in objects: whole seconds, UTC.
export const rfc3339 = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
