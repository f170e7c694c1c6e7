// The way in for a machine that has no credential of its own yet, or none that is accepted: what anybody is told, and what the
// bootstrap token that lies here may do. Asks only; nothing is made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../facts/facts.ts';
import type { BootstrapAnswer } from '../facts/reach.ts';
import { valueOf } from '../facts/reading.ts';
import type { Paper } from '../papers/paper.ts';
import { at } from '../reading/objects.ts';
import { answer, ask, type Asking, clockPaper, messageOf, saidIn } from './api-request.ts';
import type { Place } from './gather.ts';

const infoPath = '/api/v1/namespaces/kube-public/configmaps/cluster-info';

const askAsAnybody = async (asking: Asking, now: () => number): Promise<Paper[]> => {
  const where = asking.endpoint.url + infoPath;
  try {
    const { status, date, text } = await ask({ ...asking, credential: {} }, infoPath);
    const info: Paper[] = status === 200 || status === 404 ? [{ id: 'cluster-info', where, text: status === 200 ? text : 'null' }] : [];
    return [answer('anonymous-answer', where, { status, ...(status >= 400 && saidIn(text)) }), ...info, ...clockPaper(date, now())];
  } catch (error) {
    return [{ id: 'anonymous-answer', where, text: undefined, why: messageOf(error) }];
  }
};

/** Read by path, sent to the API server that the authority beside it vouches for, and kept nowhere. */
const tokenAt = (place: Place, path: string): string | undefined => {
  try {
    return /\btoken: {0,8}["']?([a-z0-9]{6}\.[a-z0-9]{16})\b/.exec(readFileSync(join(place.root, path), 'utf8'))?.[1];
  } catch {
    // Not there, or not ours to read: then there is no token.
    return undefined;
  }
};

const reviewPath = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews';

/** plugin/pkg/auth/authorizer/rbac/bootstrappolicy: what a token must be able to create, and what approves itself. */
const review = (subresource?: string): string =>
  JSON.stringify({
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    spec: {
      resourceAttributes: {
        group: 'certificates.k8s.io',
        resource: 'certificatesigningrequests',
        verb: 'create',
        ...(subresource !== undefined && { subresource }),
      },
    },
  });

const allowedIn = (text: string): boolean | undefined => {
  try {
    const allowed = at(JSON.parse(text), 'status', 'allowed');
    return typeof allowed === 'boolean' ? allowed : undefined;
  } catch {
    // No answer of an API server: then it did not say.
    return undefined;
  }
};

const askByToken = async (asking: Asking, token: string): Promise<Paper> => {
  const where = `${asking.endpoint.url}${reviewPath}, by the bootstrap token`;
  const as = { ...asking, credential: {} };
  try {
    const [request, approval] = await Promise.all([
      ask(as, reviewPath, { token, body: review() }),
      ask(as, reviewPath, { token, body: review('nodeclient') }),
    ]);
    const mayRequest = allowedIn(request.text);
    const isApproved = allowedIn(approval.text);
    const said: BootstrapAnswer = {
      status: request.status,
      ...(request.status >= 400 && saidIn(request.text)),
      ...(mayRequest !== undefined && { mayRequest }),
      ...(isApproved !== undefined && { isApproved }),
    };
    return answer('bootstrap-answer', where, said);
  } catch (error) {
    return { id: 'bootstrap-answer', where, text: undefined, why: messageOf(error) };
  }
};

export const tryEntrance = async (asking: Asking, place: Place, facts: Facts, now: () => number): Promise<Paper[]> => {
  const bootstrap = valueOf(facts.bootstrapKubeconfig);
  const token = bootstrap?.present === true ? tokenAt(place, bootstrap.path) : undefined;
  const [info, byToken] = await Promise.all([askAsAnybody(asking, now), token === undefined ? [] : askByToken(asking, token)]);
  return [...info, ...[byToken].flat()];
};
