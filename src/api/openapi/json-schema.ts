// The part of OpenAPI's Schema object that Kubernetes uses, in both versions of OpenAPI.
export interface GroupVersionKind {
  readonly group: string;
  readonly kind: string;
  readonly version: string;
}

export interface JsonSchema {
  $ref?: string;
  description?: string;
  type?: 'array' | 'boolean' | 'integer' | 'number' | 'object' | 'string';
  format?: string;
  default?: unknown;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema;
  allOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  'x-kubernetes-group-version-kind'?: readonly GroupVersionKind[];
  'x-kubernetes-list-map-keys'?: readonly string[];
  'x-kubernetes-list-type'?: string;
  'x-kubernetes-map-type'?: string;
  'x-kubernetes-patch-merge-key'?: string;
  'x-kubernetes-patch-strategy'?: string;
}
