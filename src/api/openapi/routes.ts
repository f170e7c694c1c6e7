// Every path and operation of the served resources, before it takes the form of one version of OpenAPI.
// Names of operations and their words are upstream's (apiserver/pkg/endpoints/installer.go).
import type { GroupVersionKind } from './json-schema.ts';
import type { QueryName } from './parameters.ts';
import { type GroupVersion, groupVersionPath, type ServedResource, type ServedSubresource } from './served.ts';

export type Method = 'delete' | 'get' | 'patch' | 'post' | 'put';

export interface Operation {
  readonly method: Method;
  /** x-kubernetes-action. */
  readonly action: string;
  readonly description: string;
  readonly id: string;
  readonly queries: readonly QueryName[];
  /** Schema name of the body; undefined when there is none. */
  readonly body: string | undefined;
  readonly bodyRequired: boolean;
  /** Status code to the schema name of what is answered. */
  readonly answers: Readonly<Record<string, string>>;
  readonly streams: boolean;
  readonly kind: GroupVersionKind;
}

export interface Route {
  readonly path: string;
  readonly namespaced: boolean;
  /** The kind named in the description of `{name}`; undefined when the path has no name. */
  readonly named: string | undefined;
  readonly operations: readonly Operation[];
  readonly tag: string;
}

const write: readonly QueryName[] = ['dryRun', 'fieldManager', 'fieldValidation'];
const patch: readonly QueryName[] = [...write, 'force'];
const list: readonly QueryName[] = [
  'allowWatchBookmarks',
  'continue',
  'fieldSelector',
  'labelSelector',
  'limit',
  'resourceVersion',
  'resourceVersionMatch',
  'sendInitialEvents',
  'timeoutSeconds',
  'watch',
];
const remove: readonly QueryName[] = ['dryRun', 'gracePeriodSeconds', 'orphanDependents', 'propagationPolicy'];
const removeMany: readonly QueryName[] = [...remove, ...list.filter((name) => name !== 'watch' && name !== 'allowWatchBookmarks')].sort();

const status = 'meta.v1.Status';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `rbac.authorization.k8s.io/v1` is RbacAuthorizationV1 in operation ids. */
const groupPart = ({ group, version }: GroupVersion): string => {
  const words = (group === '' ? 'core' : group.replace(/\.k8s\.io$/, '')).split('.');
  return words.map(capital).join('') + capital(version);
};

export const tagOf = (served: GroupVersion): string => {
  const words = (served.group === '' ? 'core' : served.group.replace(/\.k8s\.io$/, '')).split('.');
  return `${words[0] ?? ''}${words.slice(1).map(capital).join('')}_${served.version}`;
};

const withArticle = (kind: string): string => {
  if (kind.endsWith('s') && !kind.endsWith('ss')) return kind;
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
};

const kindOf = ({ group, kind, version }: GroupVersionKind): GroupVersionKind => ({ group, kind, version });

class Routes {
  private readonly served: ServedResource;
  private readonly scope: string;
  private readonly root: string;

  constructor(served: ServedResource) {
    this.served = served;
    this.scope = served.namespaced ? 'Namespaced' : '';
    this.root = `/${groupVersionPath(served)}/`;
  }

  all(): Route[] {
    const { served } = this;
    const base = served.namespaced ? `${this.root}namespaces/{namespace}/${served.resource}` : this.root + served.resource;
    const item = `${base}/{name}`;
    return [
      this.route(base, undefined, this.collection()),
      this.route(item, served.kind, this.item()),
      ...(served.namespaced && served.verbs.includes('list') ? [this.everywhere()] : []),
      ...served.subresources.map((sub) => this.route(`${item}/${sub.name}`, sub.kind, this.subresource(sub))),
    ].filter((route) => route.operations.length > 0);
  }

  private route(path: string, named: string | undefined, operations: readonly Operation[]): Route {
    return { path, named, operations, namespaced: this.served.namespaced, tag: tagOf(this.served) };
  }

  private id(verb: string, more = '', scope = this.scope): string {
    return verb + groupPart(this.served) + scope + this.served.kind + more;
  }

  private operation(given: Pick<Operation, 'method' | 'action' | 'description' | 'id' | 'answers'> & Partial<Operation>): Operation {
    return { queries: [], body: undefined, bodyRequired: false, streams: false, kind: kindOf(this.served), ...given };
  }

  private list(id: string): Operation {
    const { kind, schema } = this.served;
    const description = `list or watch objects of kind ${kind}`;
    return this.operation({
      method: 'get',
      action: 'list',
      description,
      id,
      queries: list,
      answers: { '200': `${schema}List` },
      streams: true,
    });
  }

  /** The objects of every namespace. */
  private everywhere(): Route {
    const route = this.route(this.root + this.served.resource, undefined, [this.list(this.id('list', 'ForAllNamespaces', ''))]);
    return { ...route, namespaced: false };
  }

  private collection(): Operation[] {
    const { kind, schema, verbs } = this.served;
    const created = { '200': schema, '201': schema, '202': schema };
    const operations: Operation[] = [];
    if (verbs.includes('list')) operations.push(this.list(this.id('list')));
    if (verbs.includes('create')) {
      const description = `create ${withArticle(kind)}`;
      operations.push(
        this.operation({
          method: 'post',
          action: 'post',
          description,
          id: this.id('create'),
          queries: write,
          body: schema,
          bodyRequired: true,
          answers: created,
        }),
      );
    }
    if (verbs.includes('deletecollection')) {
      const id = `delete${groupPart(this.served)}Collection${this.scope}${kind}`;
      const description = `delete collection of ${kind}`;
      const body = 'meta.v1.DeleteOptions';
      operations.push(
        this.operation({
          method: 'delete',
          action: 'deletecollection',
          description,
          id,
          queries: removeMany,
          body,
          answers: { '200': status },
        }),
      );
    }
    return operations;
  }

  private item(): Operation[] {
    const { kind, schema, verbs } = this.served;
    const operations = this.readAndChange(verbs, schema, `the specified ${kind}`, '');
    if (verbs.includes('delete')) {
      const answers = { '200': status, '202': status };
      const description = `delete ${withArticle(kind)}`;
      const body = 'meta.v1.DeleteOptions';
      operations.push(
        this.operation({ method: 'delete', action: 'delete', description, id: this.id('delete'), queries: remove, body, answers }),
      );
    }
    return operations;
  }

  private readAndChange(verbs: readonly string[], schema: string, what: string, more: string): Operation[] {
    const answer = { '200': schema };
    const operations: Operation[] = [];
    if (verbs.includes('get')) {
      operations.push(
        this.operation({ method: 'get', action: 'get', description: `read ${what}`, id: this.id('read', more), answers: answer }),
      );
    }
    const changed = { ...answer, '201': schema };
    if (verbs.includes('update')) {
      const [description, id] = [`replace ${what}`, this.id('replace', more)];
      operations.push(
        this.operation({
          method: 'put',
          action: 'put',
          description,
          id,
          queries: write,
          body: schema,
          bodyRequired: true,
          answers: changed,
        }),
      );
    }
    if (verbs.includes('patch')) {
      const [description, id] = [`partially update ${what}`, this.id('patch', more)];
      const body = 'meta.v1.Patch';
      operations.push(
        this.operation({ method: 'patch', action: 'patch', description, id, queries: patch, body, bodyRequired: true, answers: changed }),
      );
    }
    return operations;
  }

  private subresource(sub: ServedSubresource): Operation[] {
    const operations = this.readAndChange(sub.verbs, sub.schema, `${sub.name} of the specified ${this.served.kind}`, capital(sub.name));
    if (sub.verbs.includes('create')) {
      const [description, id] = [`create ${sub.name} of ${withArticle(this.served.kind)}`, this.id('create', capital(sub.name))];
      const answers = { '200': sub.schema, '201': sub.schema, '202': sub.schema };
      operations.push(
        this.operation({ method: 'post', action: 'post', description, id, queries: write, body: sub.schema, bodyRequired: true, answers }),
      );
    }
    return operations.map((operation) => ({ ...operation, kind: kindOf(sub) }));
  }
}

export const routesOf = (served: ServedResource): Route[] => new Routes(served).all();
