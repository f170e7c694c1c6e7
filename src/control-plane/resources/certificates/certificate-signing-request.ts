// Certificate signing requests: what is asked for, and by whom, is fixed when they are made. Approvers set conditions
// through `approval`, signers the certificate through `status`.
import type { CertificateSigningRequest } from '../../../api/types/certificates.v1.generated.ts';
import { requestNotes, withoutNote } from '../../../registration/request-notes.ts';
import { ageColumn, nameColumn, text, wideText } from '../columns.ts';
import type { Draft } from '../draft.ts';
import { type Column, declare, type StrategyContext } from '../resource.ts';
import { restore } from '../restore.ts';
import { changedVerdicts, keepVerdicts, removedConditions, stampConditions, validateConditions } from './conditions.ts';
import { validateCertificate } from './issued-certificate.ts';
import { validateSigningRequest } from './request-validation.ts';

type Request = CertificateSigningRequest;

const defaults = (request: Draft<Request>): void => {
  request.spec ??= {};
  request.status ??= {};
};

/** Who asks is known from the request alone, and nobody approves what does not exist yet. */
const prepareForCreate = (request: Request, { user }: StrategyContext): void => {
  const spec: Request['spec'] = { ...request.spec, username: user.name };
  delete spec.uid;
  delete spec.groups;
  delete spec.extra;
  if (user.uid !== undefined && user.uid !== '') spec.uid = user.uid;
  if (user.groups.length > 0) spec.groups = [...user.groups];
  const extra = Object.entries(user.extra ?? {}).map(([key, values]): [string, string[]] => [key, [...values]]);
  if (extra.length > 0) spec.extra = Object.fromEntries(extra);
  request.spec = spec;
  request.status = {};
  forgetNotes(request);
};

/** What only the control plane may write on a request. */
const forgetNotes = ({ metadata }: Request): void => {
  for (const note of Object.values(requestNotes)) {
    const annotations = withoutNote(metadata.annotations, note);
    if (annotations === undefined) delete metadata.annotations;
    else metadata.annotations = annotations;
  }
};

const wordOf = ({ status }: Request): string => {
  const types = new Set(status?.conditions?.map(({ type }) => type));
  const verdict = types.has('Denied') ? 'Denied' : types.has('Approved') ? 'Approved' : 'Pending';
  const failed = types.has('Failed') ? ',Failed' : '';
  return `${verdict}${failed}${(status?.certificate ?? '') === '' ? '' : ',Issued'}`;
};

const isUndecided = ({ status }: Request): boolean =>
  (status?.certificate ?? '') === '' && !status?.conditions?.some(({ type }) => type === 'Approved' || type === 'Denied');

const whyOf = (request: Request): string => (isUndecided(request) ? (request.metadata.annotations?.[requestNotes.whyPending] ?? '') : '');

const signerDescription =
  'Requested signer for the request. It is a qualified name in the form: `scope-hostname.io/name`. If empty, it will be defaulted:\n 1. If it\'s a kubelet client certificate, it is assigned\n    "kubernetes.io/kube-apiserver-client-kubelet".\n 2. If it\'s a kubelet serving certificate, it is assigned\n    "kubernetes.io/kubelet-serving".\n 3. Otherwise, it is assigned "kubernetes.io/legacy-unknown".\nDistribution of trust for signers happens out of band. You can select on this field using `spec.signerName`.';

const columns: readonly Column<Request>[] = [
  nameColumn,
  ageColumn,
  text('SignerName', signerDescription, ({ spec }: Request) => (spec.signerName === '' ? '<none>' : spec.signerName)),
  text('Requestor', 'Base64-encoded PKCS#10 CSR data', ({ spec }: Request) => spec.username ?? ''),
  text('Condition', 'Conditions applied to the request, such as approval or denial.', wordOf),
  wideText('Why-Pending', 'Why the request was not approved automatically.', whyOf),
];

export const certificateSigningRequests = declare<Request>({
  storage: 'stored',
  group: 'certificates.k8s.io',
  version: 'v1',
  kind: 'CertificateSigningRequest',
  resource: 'certificatesigningrequests',
  singular: 'certificatesigningrequest',
  shortNames: ['csr'],
  namespaced: false,
  schema: 'certificates.v1.CertificateSigningRequest',
  nameRule: 'pathSegment',
  strategy: {
    defaults,
    prepareForCreate,
    prepareForUpdate: (request, old) => {
      request.spec = old.spec;
      restore(request, old, 'status');
    },
    validate: validateSigningRequest,
  },
  partial: {
    status: {
      prepareForUpdate: (request, old, { now }) => {
        request.spec = old.spec;
        keepVerdicts(request, old);
        stampConditions(request, old, now);
      },
      validateUpdate: (request, old) => [
        ...validateConditions(request, old),
        ...removedConditions(request, old),
        ...changedVerdicts(request, old),
        ...validateCertificate(request, old, 'may set'),
      ],
    },
    approval: {
      prepareForUpdate: (request, old, { now }) => {
        stampConditions(request, old, now);
        const conditions = request.status?.conditions;
        request.spec = old.spec;
        request.status = { ...old.status };
        if (conditions === undefined) delete request.status.conditions;
        else request.status.conditions = conditions;
      },
      validateUpdate: (request, old) => [...validateConditions(request, old), ...removedConditions(request, old)],
    },
  },
  columns,
  fields: { 'spec.signerName': ({ spec }) => spec.signerName },
  unconditionalUpdate: true,
});
