// What a secret looks like, written so that JavaScript and the awk of any machine understand it alike: no intervals, no classes by
// name, no look around. Both redactors are made from these, so that a bundle is as safe from either.

/** Names after which a secret stands, at their end: `K3S_TOKEN`, `agent-token`, `aws_secret_access_key`. Lower case. */
const names =
  '(client-key-data|token|password|passwd|passphrase|secret|access-key|access_key|accesskey|secret-key|secret_key|secretkey|api-key|api_key|apikey|private-key|private_key|privatekey|auth|psk)';

const blanks = '[ \t]*';

/** A quote may stand escaped within another. */
const quote = '[\\\\]?["\']';

/** `password: `, `"auth": "`, `TOKEN=`, `secret = '`. */
export const named = `${names}(${quote})?${blanks}[:=]${blanks}(${quote})?`;

/** `--token `, and as /proc has it, with a tab between; `--` is looked for where the name begins. */
export const flagged = `${names}([ \t]+|=)(${quote})?`;

/** Such a flag at the end of a line that goes on with the next: how install scripts write units. */
export const carried = `${names}(${quote})?[ \t]+[\\\\]$`;

const ahead = '^[ \t-]*';

/** A tag, an anchor. */
const marks = '([!&][^|>]*[ \t])?';

/** `password: |`, with or without a tag: the lines below it that stand deeper are the value. */
export const opensBlock = `${ahead}["']?([a-z0-9_][a-z0-9_.-]*)?${names}["']?[ \t]?[ \t]?:[ \t]+${marks}[|>][-+0-9]?[-+0-9]?${blanks}(#|$)`;

/** `password: `, with what stands beside the key after it. */
export const opensScalar = `${ahead}["']?([a-z0-9_][a-z0-9_.-]*)?${names}["']?[ \t]?[ \t]?:([ \t]+|$)`;

/** A tag or an anchor before a value. */
export const mark = '^[!&][^ \t]*[ \t]*';

/** A value that begins so is a list, a mapping, a comment or a reference, and no text. */
export const noText = '^([-?]([ \t]|$)|[[{}#*&!|>%@`,<])';

const stamp =
  '([A-Z][a-z][a-z] [ 0-9][0-9] [0-9][0-9:]*|[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ][0-9][0-9:.,]*(Z|[+-][0-9][0-9:]*)?)';

/** What journald, syslog, a container's log and klog put before a text. */
export const linePrefix = `^(${stamp} ((stdout|stderr) [FP] |[^ \t:]+ [^ \t:]+: )?)?([IWEF][0-9][0-9][0-9][0-9] [0-9:.]+ +[0-9]+ [^ \t]+] )?`;

/** What stands before a key: as far in as this the lines of its block are not. */
export const beforeKey = ahead;

/** What stands before a value at the beginning of its line. */
export const beforeCarried = `^${blanks}(${quote})?`;

/** What follows such a flag when its value is missing. */
export const nextFlag = '--[a-z][a-z-]*(=.*)?';

/** `Bearer eyJ…`, `Basic dXNlcjpw…`. */
export const presented = '(bearer|basic) +';

/** A user in a URL, up to the secret. */
export const inUrl = '://[^ \t"\'/@:]*:';

/** `K10<hash of the CA>::server:`; the hash is public. */
export const ofK3s = 'K10[0-9a-f]+::[A-Za-z0-9._-]+:';

const letter = '[a-z0-9]';

/** id.secret; the id is public. */
export const bootstrapToken = `${letter.repeat(6)}[.]${letter.repeat(16)}`;

/** What a secret of a known form may be part of. */
export const word = '[A-Za-z0-9_.+/-]+';

/** What is a secret by its own form, from its first letters on: a JSON web token, an access key of a cloud, a token of a forge. */
export const byForm: readonly (readonly [begins: string, form: string])[] = [
  ['eyJ', 'eyJ[A-Za-z0-9_-]+[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]*'],
  ['AKIA', `AKIA${'[0-9A-Z]'.repeat(16)}`],
  ['ASIA', `ASIA${'[0-9A-Z]'.repeat(16)}`],
  ['ghp_', 'ghp_[A-Za-z0-9]+'],
  ['gho_', 'gho_[A-Za-z0-9]+'],
  ['ghs_', 'ghs_[A-Za-z0-9]+'],
  ['github_pat_', 'github_pat_[A-Za-z0-9_]+'],
  ['glpat-', 'glpat-[A-Za-z0-9_-]+'],
  // In base64: -----BEGIN, then RSA, EC, DSA, OPENSSH, ENCRYPTED or PRIVATE KEY; not CERTIFICATE.
  ['LS0tLS1CRUdJTiB', 'LS0tLS1CRUdJTiB[EFPQS][A-Za-z0-9+/]+'],
];

export const keyBegins = '-----BEGIN [A-Z ]*PRIVATE KEY-----';
export const keyEnds = '-----END [A-Z ]*PRIVATE KEY-----';

/** Words that follow such a name in a sentence of a log, and are worth reading: `token: expired`. */
export const prose =
  '(invalid|expired|missing|unknown|unable|unauthorized|cannot|could|must|failed|error|required|none|empty|unset|denied|forbidden|illegal|malformed|signature|validation|with|from|that|token|secret|secrets|password|lookup|open|dial|context|rejected|mismatch|wrong|does|doesn|post|true|false|null|found)';

/** It only names where a secret stands, or says that there is none. */
export const pointer =
  '(/(etc|var|run|opt|root|home|usr|tmp|srv|data|mnt|proc|sys|dev)/[A-Za-z0-9@._/-]+|[$][({]?[A-Z_][A-Z0-9_]*[)}]?|<[a-z ]+>?)';

/** What is left of it is public already. */
export const hiddenAlready = `(K10[0-9a-f]+::[A-Za-z0-9._-]+:|${letter.repeat(6)}[.])?<redacted-[0-9a-z-]+>`;

/** Whether a flag ends the line is seen in so much of its end, whether a key opens a block in so much of its beginning. */
export const longestEnd = 512;
/** A longer line is cut before the word that goes over this, so that no part of a secret is left unknown; what a hostile one could cost grows with its square in awk. */
export const longestLine = 16_384;
/** A URL without a user is looked through no further. */
export const longestInUrl = 512;
export const shortestSecret = 4;
export const shortestPresented = 8;
