// What bodies may be, and the words of status codes, as the documents list them.
export const plainTypes = ['application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'] as const;
export const streamTypes = ['application/json;stream=watch', 'application/vnd.kubernetes.protobuf;stream=watch'] as const;

export const bodyTypes = {
  any: ['*/*'],
  patch: ['application/json-patch+json', 'application/merge-patch+json', 'application/strategic-merge-patch+json'],
} as const;

const phrases: Readonly<Record<string, string>> = { '200': 'OK', '201': 'Created', '202': 'Accepted', '401': 'Unauthorized' };

export const phraseOf = (code: string): string => phrases[code] ?? '';
