// /openapi/v2 and /openapi/v3: the documents are made by `api/openapi` from what discovery lists, at the first request.
import type { ApiAnswer } from '../../api/exchange.ts';
import { pathNotFound } from '../../api/status.ts';
import { servedResources } from '../../api/openapi/discovered.ts';
import { OpenApi } from '../../api/openapi/openapi.ts';
import type { DiscoveredVersion } from '../discovery/resource-list.ts';
import type { Exchange } from '../exchange.ts';
import { kubernetesVersion } from './version.ts';

export const openApiDoor = (versions: readonly DiscoveredVersion[]): ((exchange: Exchange) => Promise<ApiAnswer> | undefined) => {
  let documents: OpenApi | undefined;
  return ({ request }) => {
    if (!request.path.startsWith('/openapi/')) return undefined;
    documents ??= new OpenApi(servedResources(versions), kubernetesVersion);
    return documents.answer(request).then((answer) => {
      if (answer === undefined) throw pathNotFound();
      return answer;
    });
  };
};
