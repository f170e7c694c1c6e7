// Signs cluster-info with every bootstrap token that is for signing, and takes back the signatures of those that are gone
// (pkg/controller/bootstrap/bootstrapsigner.go).
import type { ConfigMap, Secret } from '../api/types/core.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import type { Clock } from '../base/clock.ts';
import { startInformer } from '../client/informer.ts';
import { configMaps, secrets } from '../client/resources.ts';
import { signingTokenOf, tokenNamespace, tokenSecretType } from '../registration/bootstrap-token.ts';
import { detachedSignature } from '../signing/detached-signature.ts';
import { clusterInfoKey, clusterInfoName, clusterInfoNamespace } from './cluster-info.ts';
import type { Controller } from './controller.ts';
import { KeyedWork } from './keyed-work.ts';

const prefix = 'jws-kubeconfig-';

/** The ConfigMap with the signatures it should have; undefined when it has them, or nothing to sign. */
export const signedClusterInfo = (info: ConfigMap, tokens: Iterable<Secret>, now: number): ConfigMap | undefined => {
  const { data = {} } = info;
  const content = data[clusterInfoKey];
  if (content === undefined) return undefined;
  const unsigned = Object.entries(data).filter(([key]) => !key.startsWith(prefix));
  const signatures = [...tokens].flatMap((secret) => {
    const token = signingTokenOf(secret, now);
    return token === undefined ? [] : [[`${prefix}${token.id}`, detachedSignature(content, token)] as const];
  });
  const right = signatures.every(([key, signature]) => data[key] === signature);
  if (right && unsigned.length + signatures.length === Object.keys(data).length) return undefined;
  return { ...info, data: Object.fromEntries([...unsigned, ...signatures]) };
};

export const bootstrapSigner = (clock: Clock): Controller => ({
  name: 'bootstrap-signer',
  run: async ({ client, reader, log, signal }) => {
    const onTrouble = (error: unknown): void => {
      log.warn('controller trouble', { controller: 'bootstrap-signer', error });
    };
    const tokens = startInformer(reader, secrets, {
      signal,
      onTrouble,
      namespace: tokenNamespace,
      fieldSelector: `type=${tokenSecretType}`,
    });
    const infos = startInformer(reader, configMaps, {
      signal,
      onTrouble,
      namespace: clusterInfoNamespace,
      fieldSelector: `metadata.name=${clusterInfoName}`,
    });
    const work = new KeyedWork({
      signal,
      atOnce: 1,
      work: async () => {
        const info = infos.get(clusterInfoName, clusterInfoNamespace);
        const signed = info && signedClusterInfo(info, tokens.values(), clock.now());
        if (signed === undefined) return;
        try {
          await client.update(configMaps, signed);
        } catch (error) {
          // Gone, or written by someone else meanwhile: the next event tells.
          if (!(error instanceof StatusError) || (error.reason !== 'NotFound' && error.reason !== 'Conflict')) throw error;
        }
      },
      failed: (_key, error) => {
        onTrouble(error);
      },
    });
    const look = (): void => {
      work.add(clusterInfoName);
    };
    await Promise.all([tokens.ready, infos.ready]);
    tokens.subscribe({ added: look, updated: look, deleted: look });
    infos.subscribe({ added: look, updated: look });
    await Promise.all([tokens.done, infos.done]);
  },
});
