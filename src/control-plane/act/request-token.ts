// POST serviceaccounts/NAME/token: a token of its own, for an audience and a time, that dies with what it is bound to.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { KubeObject } from '../../api/object.ts';
import type { TokenRequest } from '../../api/types/authentication.v1.generated.ts';
import { answerValue } from '../answer/object-answer.ts';
import { decodeAs, readBody } from '../decode/body.ts';
import type { Act } from '../exchange.ts';
import { issueToken, type TokenIssuing } from '../identify/token-request.ts';
import type { Draft } from '../resources/draft.ts';
import type { Action } from './action.ts';
import { admitAction } from './admit-object.ts';

const takes = { group: 'authentication.k8s.io', version: 'v1', kind: 'TokenRequest' } as const;

export const requestToken = (issuing: TokenIssuing): Action => ({
  group: '',
  resource: 'serviceaccounts',
  subresource: 'token',
  takes,
  run: async (act: Act): Promise<ApiAnswer> => {
    const { exchange } = act;
    const request: Draft<TokenRequest> = decodeAs(exchange, await readBody(exchange), {
      ...takes,
      schema: 'authentication.v1.TokenRequest',
    });
    const { namespace, name } = exchange.info;
    await admitAction(act, request as KubeObject);
    const issued = await issueToken({ namespace, name, request }, issuing);
    return answerValue(exchange, { ...issued, kind: takes.kind, apiVersion: 'authentication.k8s.io/v1' }, 201);
  },
});
