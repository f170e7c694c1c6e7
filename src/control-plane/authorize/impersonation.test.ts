// Cases from upstream's apiserver/pkg/endpoints/filters/impersonation_test.go; messages as kube-apiserver 1.20.2 gave them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { User } from '../../api/exchange.ts';
import { StatusError } from '../../api/status.ts';
import type { Authorizer } from '../attributes.ts';
import { impersonated } from './impersonation.ts';

/** Rights as upstream's test hands them out: group, resource, and subresource or name where they are limited. */
const rights: readonly (readonly [string, string, string?, string?])[] = [
  ['sa-impersonater', 'serviceaccounts'],
  ['regular-impersonater', 'users'],
  ['wheel', 'users'],
  ['group-impersonater', 'groups'],
  ['uid-impersonater', 'uids'],
  ['extra-setter-scopes', 'userextras', 'scopes'],
  ['extra-setter-particular-scopes', 'userextras', 'scopes', 'scope-a'],
  ['extra-setter-any', 'userextras'],
];

const authorizer: Authorizer = {
  name: 'test',
  authorize({ user, verb, resource, subresource, name }) {
    const granted = rights.some(
      ([group, on, part = subresource, named = name]) =>
        user.groups.includes(group) && on === resource && part === subresource && named === name,
    );
    return verb === 'impersonate' && (granted || user.name === 'system:admin')
      ? { kind: 'allow', reason: '' }
      : { kind: 'no-opinion', reason: 'deny by default' };
  },
};

const by = (name: string, ...groups: string[]): User => ({ name, groups });
const send = (requestor: User, headers: Readonly<Record<string, readonly string[]>>): User =>
  impersonated(
    {
      headers: Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.join(', ')])),
      headerValues: (name) => headers[name] ?? [],
    },
    requestor,
    authorizer,
  );

const authenticated = 'system:authenticated';
const served: readonly (readonly [string, User, Readonly<Record<string, readonly string[]>>, User])[] = [
  ['no one else', by('tester'), { accept: ['*/*'] }, by('tester')],
  ['a user', by('dev', 'regular-impersonater'), { 'impersonate-user': ['tester'] }, by('tester', authenticated)],
  [
    'a user in a group',
    by('dev', 'wheel', 'group-impersonater'),
    { 'impersonate-user': ['system:admin'], 'impersonate-group': ['some-group'] },
    by('system:admin', 'some-group', authenticated),
  ],
  [
    'a user in a group and the group of those logged in',
    by('dev', 'wheel', 'group-impersonater'),
    { 'impersonate-user': ['system:admin'], 'impersonate-group': ['some-group', authenticated] },
    by('system:admin', 'some-group', authenticated),
  ],
  [
    'a user with extras',
    by('dev', 'wheel', 'extra-setter-scopes'),
    { 'impersonate-user': ['system:admin'], 'impersonate-extra-scopes': ['scope-a', 'scope-b'] },
    { ...by('system:admin', authenticated), extra: { scopes: ['scope-a', 'scope-b'] } },
  ],
  [
    'a user with an escaped extra',
    by('dev', 'wheel', 'extra-setter-any'),
    { 'impersonate-user': ['system:admin'], 'impersonate-extra-example.com%2fescaped%e1%9b%84scopes': ['a'] },
    { ...by('system:admin', authenticated), extra: { 'example.com/escapedᛄscopes': ['a'] } },
  ],
  [
    'a user with an extra that only looks escaped',
    by('dev', 'wheel', 'extra-setter-any'),
    { 'impersonate-user': ['system:admin'], 'impersonate-extra-almost%zzpercent%xxencoded': ['a'] },
    { ...by('system:admin', authenticated), extra: { 'almost%zzpercent%xxencoded': ['a'] } },
  ],
  [
    'a user with a uid',
    by('dev', 'wheel', 'uid-impersonater'),
    { 'impersonate-user': ['system:admin'], 'impersonate-uid': ['1234'] },
    { ...by('system:admin', authenticated), uid: '1234' },
  ],
  [
    'a service account',
    by('dev', 'sa-impersonater'),
    { 'impersonate-user': ['system:serviceaccount:foo:default'] },
    by('system:serviceaccount:foo:default', 'system:serviceaccounts', 'system:serviceaccounts:foo', authenticated),
  ],
  ['anonymous', by('system:admin'), { 'impersonate-user': ['system:anonymous'] }, by('system:anonymous', 'system:unauthenticated')],
  [
    'anonymous with its group',
    by('system:admin'),
    { 'impersonate-user': ['system:anonymous'], 'impersonate-group': ['system:unauthenticated'] },
    by('system:anonymous', 'system:unauthenticated'),
  ],
  [
    'an unknown user that is not logged in',
    by('system:admin'),
    { 'impersonate-user': ['unknown'], 'impersonate-group': ['system:unauthenticated'] },
    by('unknown', 'system:unauthenticated'),
  ],
];

for (const [whom, requestor, headers, expected] of served) {
  test(`\`impersonated\` serves as ${whom}`, () => {
    assert.deepEqual(send(requestor, headers), expected);
  });
}

const userForbidden = (name: string, who: string): string =>
  `users "${name}" is forbidden: User "${who}" cannot impersonate resource "users" in API group "" at the cluster scope: deny by default`;
const refusals: readonly (readonly [string, User, Readonly<Record<string, readonly string[]>>, number, string])[] = [
  ['a user without the right', by('tester'), { 'impersonate-user': ['anyone'] }, 403, userForbidden('anyone', 'tester')],
  [
    'a user with the right on service accounts',
    by('dev', 'sa-impersonater'),
    { 'impersonate-user': ['tester'] },
    403,
    userForbidden('tester', 'dev'),
  ],
  [
    'a name that only looks like a service account',
    by('dev', 'sa-impersonater'),
    { 'impersonate-user': ['system:serviceaccount:Foo:default'] },
    403,
    userForbidden('system:serviceaccount:Foo:default', 'dev'),
  ],
  [
    'a service account without the right',
    by('bob'),
    { 'impersonate-user': ['system:serviceaccount:ns:sa'] },
    403,
    'serviceaccounts "sa" is forbidden: User "bob" cannot impersonate resource "serviceaccounts" in API group "" in the namespace "ns": deny by default',
  ],
  [
    'a group without the right',
    by('dev', 'wheel'),
    { 'impersonate-user': ['system:admin'], 'impersonate-group': ['g'] },
    403,
    'groups "g" is forbidden: User "dev" cannot impersonate resource "groups" in API group "" at the cluster scope: deny by default',
  ],
  [
    'an extra value without the right on it',
    by('dev', 'wheel', 'extra-setter-particular-scopes'),
    { 'impersonate-user': ['system:admin'], 'impersonate-extra-scopes': ['scope-a', 'scope-b'] },
    403,
    'userextras.authentication.k8s.io "scope-b" is forbidden: User "dev" cannot impersonate resource "userextras/scopes" in API group "authentication.k8s.io" at the cluster scope: deny by default',
  ],
  [
    'a group without a user',
    by('tester'),
    { 'impersonate-group': ['joe'] },
    400,
    'requested [{Group  joe    }] without impersonating a user',
  ],
  [
    'an extra without a user',
    by('tester'),
    { 'impersonate-extra-scopes': ['a'] },
    400,
    'requested [{UserExtra  a  authentication.k8s.io/v1  scopes}] without impersonating a user',
  ],
];

for (const [whom, requestor, headers, code, message] of refusals) {
  test(`\`impersonated\` refuses ${whom}`, () => {
    assert.throws(
      () => send(requestor, headers),
      (error) => {
        assert.ok(error instanceof StatusError);
        assert.deepEqual([error.code, error.message], [code, message]);
        return true;
      },
    );
  });
}
