// Writing a kubeconfig: block YAML with everything embedded and a plain `server:`, which scripts find with grep.
export interface KubeconfigContent {
  /** `https://10.0.0.1:6443` */
  readonly server: string;
  readonly caPem: string;
  readonly certPem: string;
  readonly keyPem: string;
  readonly user: string;
  readonly cluster: string;
  readonly context: string;
}

/** What YAML reads as a string without quotes; colons and the like need them. */
const plain = /^[A-Za-z][-A-Za-z0-9_.@/]*$/;
const otherThanText = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

const scalar = (text: string): string => (plain.test(text) && !otherThanText.test(text) ? text : JSON.stringify(text));

const data = (pem: string): string => Buffer.from(pem, 'utf8').toString('base64');

export const renderKubeconfig = (content: KubeconfigContent): string => {
  // A URL as the parser prints it has no space, quote or control character in it and needs no quotes.
  const server = new URL(content.server).href.replace(/\/$/, '');
  const [cluster, user, context] = [content.cluster, content.user, content.context].map(scalar);
  return `apiVersion: v1
kind: Config
clusters:
- name: ${cluster}
  cluster:
    server: ${server}
    certificate-authority-data: ${data(content.caPem)}
users:
- name: ${user}
  user:
    client-certificate-data: ${data(content.certPem)}
    client-key-data: ${data(content.keyPem)}
contexts:
- name: ${context}
  context:
    cluster: ${cluster}
    user: ${user}
current-context: ${context}
`;
};
