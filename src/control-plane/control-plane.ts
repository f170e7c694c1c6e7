// A control plane put together: what is served, who is believed, who may do what, and the way every request walks.
import type { KeyObject } from 'node:crypto';
import type { ApiRequest, User } from '../api/exchange.ts';
import type { Service } from '../api/types/core.v1.generated.ts';
import type { Clock } from '../base/clock.ts';
import type { KubeadmVersion } from '../registration/kubeadm-version.ts';
import { pause } from '../base/retry.ts';
import { musterVersion } from '../base/version.ts';
import type { Certificate } from '../signing/certificate.ts';
import { TokenSigner } from '../signing/json-web-token.ts';
import type { Store } from '../store/store.ts';
import { actionKey } from './act/action.ts';
import { bindPod } from './act/bind-pod.ts';
import { evictPod } from './act/evict-pod.ts';
import { generatedName, timestamp } from './act/metadata.ts';
import { requestToken } from './act/request-token.ts';
import { reviewsOf } from './act/reviews.ts';
import { ServiceClaims } from './act/service-claims.ts';
import type { OrganizationsOf } from './admit/certificate-subject-restriction.ts';
import { standardAdmissions } from './admit/standard-admissions.ts';
import { nodeRestriction } from './admit/node-restriction/node-restriction.ts';
import { createBeside } from './beside/beside.ts';
import { openApiDoor } from './beside/open-api.ts';
import { discover } from './discovery/resource-list.ts';
import type { Parts } from './exchange.ts';
import { FrontDesk } from './front-desk/front-desk.ts';
import { NodeAddresses } from './front-desk/node-addresses.ts';
import type { Check } from './health/checks.ts';
import { RequestCounts } from './health/request-counts.ts';
import { openIdentity } from './identify/open-identity.ts';
import type { TokenJudge } from './identify/token-authenticator.ts';
import { answerSelfSubjectReview, answerTokenReview } from './identify/token-review.ts';
import { Heartbeats } from './heartbeats.ts';
import { InFlight, usualLimits } from './in-flight.ts';
import { serviceRange } from './resources/core/service/address-range.ts';
import { servedResources } from './resources/index.ts';
import { createRights } from './rights.ts';
import { createRoute, type Doors } from './route.ts';
import { Registry } from './served.ts';
import { joined } from './store-feed.ts';
import { storeLookup } from './store-lookup.ts';
import { EventMemory } from './watch/event-encoder.ts';
import { createWay, type Way } from './way.ts';

export interface ControlPlaneOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** Whose certificates identify clients; another array when they change. */
  clientAuthorities(): readonly Certificate[];
  readonly serviceAccountKeys: { readonly signing: KeyObject; readonly believed: readonly KeyObject[] };
  readonly issuer: string;
  readonly serviceCidr: string;
  readonly organizationsOf: OrganizationsOf;
  /** The one for which the ConfigMaps of joining machines are kept, if they are. */
  readonly kubeadm?: KubeadmVersion;
  readonly checks: readonly Check[];
  /** host:port at which clients reach this server. */
  address(): string;
  report(error: unknown, request: Pick<ApiRequest, 'method' | 'path'>): void;
}

export interface ControlPlane {
  readonly way: Way;
  readonly registry: Registry;
  readonly frontDesk: FrontDesk;
  readonly nodeAddresses: NodeAddresses;
  stop(): void;
}

const nodePorts = { first: 30_000, last: 32_767 };

export const createControlPlane = async (options: ControlPlaneOptions): Promise<ControlPlane> => {
  const { store, clock, issuer } = options;
  const registry = new Registry(servedResources());
  const lookup = storeLookup(store, registry);
  const audiences = [issuer];

  const rights = createRights();
  const { policy, authorizer } = rights;
  const claims = new ServiceClaims(store, { addresses: serviceRange(options.serviceCidr), ports: nodePorts });
  const heartbeats = new Heartbeats(clock);
  const parts: Parts = {
    store,
    clock,
    registry,
    lookup,
    authorizer,
    admissions: standardAdmissions({
      policy,
      authorizer,
      organizationsOf: options.organizationsOf,
      serviceAccounts: { suffix: () => generatedName(''), pause: (milliseconds) => pause(milliseconds) },
      restrictions: [nodeRestriction(authorizer)],
    }),
    eventMemory: new EventMemory(),
    seen: { heartbeatOf: (node) => heartbeats.lastOf(node) },
    hooks: new Map([['/services', claims]]),
  };
  const following = [rights.follow(store, registry), heartbeats.follow(store, registry)];
  const [feed] = await Promise.all([Promise.all(following).then(joined), claims.open(() => lookup.list<Service>('', 'services'))]);

  const { judge, identify } = openIdentity({
    clock,
    lookup,
    issuer,
    audiences,
    authorities: options.clientAuthorities,
    serviceAccountKeys: options.serviceAccountKeys.believed,
  });
  const nodeAddresses = new NodeAddresses({
    store,
    clock,
    report: (error) => {
      options.report(error, { method: 'note', path: 'node address' });
    },
  });
  const frontDesk = new FrontDesk(clock, { nodeAddresses, kubeadm: options.kubeadm });
  const inFlight = new InFlight(usualLimits);
  const counts = new RequestCounts();
  const route = createRoute(parts, doorsOf(options, parts, { judge, audiences, inFlight, counts }));
  return {
    way: createWay({ parts, identify, route, inFlight, counts, frontDesk, report: options.report }),
    registry,
    frontDesk,
    nodeAddresses,
    stop: () => {
      feed.stop();
      claims.stop();
    },
  };
};

interface Behind {
  readonly judge: TokenJudge;
  readonly audiences: readonly string[];
  readonly inFlight: InFlight;
  readonly counts: RequestCounts;
}

/** What answers beside the verbs of stored resources. */
const doorsOf = (options: ControlPlaneOptions, parts: Parts, { judge, audiences, inFlight, counts }: Behind): Doors => {
  const { store, clock, lookup, registry } = parts;
  const signer = new TokenSigner(options.serviceAccountKeys.signing);
  const actions = [bindPod, evictPod, requestToken({ signer, issuer: options.issuer, audiences, lookup, clock })];
  const versions = discover(registry.all, actions);
  const { checks, address } = options;
  return {
    actions: new Map(actions.map((action) => [actionKey(action.group, action.resource, action.subresource), action])),
    reviews: reviewsOf(parts, {
      reviewToken: (sent) => answerTokenReview(sent, judge, audiences),
      reviewSelf: (user: User) =>
        answerSelfSubjectReview({ kind: 'SelfSubjectReview', apiVersion: 'authentication.k8s.io/v1' }, user, timestamp(clock.now())),
    }),
    beside: createBeside({ versions, checks, musterVersion, openApi: openApiDoor(versions), address, counts, inFlight, store }),
  };
};
