// What upstream calls a type in its documents: `core.v1.Pod` is io.k8s.api.core.v1.Pod.
const machinery = 'io.k8s.apimachinery.pkg';

export const definitionName = (schemaName: string): string => {
  if (schemaName.startsWith('meta.')) return `${machinery}.apis.${schemaName}`;
  if (schemaName === 'resource.Quantity') return `${machinery}.api.${schemaName}`;
  if (schemaName.startsWith('util.') || schemaName.startsWith('runtime.')) return `${machinery}.${schemaName}`;
  if (schemaName.startsWith('apiextensions.')) return `io.k8s.apiextensions-apiserver.pkg.apis.${schemaName}`;
  if (schemaName.startsWith('registration.')) return `dev.muster.${schemaName}`;
  return `io.k8s.api.${schemaName}`;
};
