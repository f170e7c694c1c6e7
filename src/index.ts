// What `import … from 'muster'` gives: an API server for tests and programs, and the client to speak to it.
export type { KubeList, KubeObject, ObjectMeta } from './api/object.ts';
export { StatusError } from './api/status.ts';
export type { Client, Name, Resource, WatchEvent } from './client/client.ts';
export * as resources from './client/resources.ts';
export { type ControlPlaneOptions, type RunningControlPlane, startControlPlane } from './server/start-control-plane.ts';
