// What must be set aside before an object may be written, and given back when it is gone: Service addresses and ports.
import type { KubeObject } from '../../api/object.ts';

export interface WriteHook {
  /** May fill the object in. The returned function gives back what was taken, for when the write fails. */
  beforeCreate(object: KubeObject, dryRun: boolean): Promise<() => Promise<void>>;
  beforeUpdate(object: KubeObject, old: KubeObject, dryRun: boolean): Promise<() => Promise<void>>;
  afterUpdate(object: KubeObject, old: KubeObject): Promise<void>;
  afterDelete(old: KubeObject): Promise<void>;
}
