// What a person pasted from a terminal: which machine a line was seen on, and which command answered so.
import type { Line } from '../line.ts';

export interface Shown {
  readonly line: Line;
  /** What was answered; empty for the command itself. */
  readonly text: string;
  /** The machine's name in the prompt, when it says one. */
  readonly host: string | undefined;
  /** What was typed before; empty when the report shows no command. */
  readonly command: string;
  /** Counts the commands, so that the answers of two are told apart when both were typed alike. */
  readonly turn: number;
}

/** `root@n1:~# date`, `[root@n1 pki]# date`, `n1$ date`, `n1:~ # date`, `$ date`, `n1> date`. */
const prompts: readonly RegExp[] = [
  /^\[?(?:[\w.-]{1,32}@)(?<host>[\w.-]{1,63})(?: [^\]\s]{1,80})?\]?(?:[: ][^\s$#]{0,80})?\s?[$#]\s?(?<command>\S.*)$/,
  /^(?:(?<host>[a-zA-Z][\w.-]{0,62})(?::[^\s$#]{0,80})?\s?)?[$#>]\s(?<command>[a-z/.~(!][^\s=].*)$/,
  /^(?:(?<host>[a-zA-Z\d][\w.-]{0,62})(?::[^\s$#]{0,80})?)[$#]\s?(?<command>[a-z/.~][^\s=].*)$/,
];

const firstWords =
  /^(?:sudo |\w{1,20}=\S{0,80} )*(?:for|while|date|openssl|ls|ll|cat|grep|ip|ss|netstat|nft|iptables|ufw|firewall-cmd|kubectl|k3s|hostname|hostnamectl|timedatectl|chronyc|head|tail|md5sum|sha256sum|ssh|curl|wc|stat|ping|nc|tracepath|ps|systemctl|journalctl|crictl|docker|ctr|etcdctl|base64|awk|sed|find|echo|kubeadm|getent|nslookup|dig|file|diff|route|ifconfig|env|mount|df|telnet|ncat|nmap|wget|traceroute|arp|arping|swapon|free|lsmod|modprobe|sysctl|uname|getenforce|which|rpm|dpkg|ctr|nerdctl|podman|microk8s|kubelet|containerd|rke2|rc-status|rc-service|findmnt|lsblk|blkid|tail|keytool|etcdutl|aws|gcloud|virsh|lscpu|nproc|chage|id|whoami|dmesg|aa-status|ausearch|update-alternatives|calicoctl|cilium|helm|oc)\b/;

/** Typed without a prompt: nothing but a program that is asked, and what it is asked. */
const bare =
  /^(?:sudo )?(?:openssl|kubectl|crictl|ctr|etcdctl|systemctl|ip|ss|nft|iptables|ufw|firewall-cmd|hostname|hostnamectl|timedatectl|chronyc|curl|nc|ls|ll|cat|date|getent|nslookup|dig|mount|findmnt|lsmod|rc-status|grep|egrep|ps|docker|nerdctl|md5sum|sha256sum|stat|df|free|swapon|sysctl|uname|getenforce|which|ping|telnet|wc|rpm|dpkg|kubeadm)(?: [-\w./|$'"{}()\\:=,*<>@[\]+%&]{1,120}){0,24}$/;
const isAlone = /^(?:ufw|date|mount|findmnt|hostname|hostnamectl|timedatectl)$/;

/** Such a line asks; words that only begin like a program do not. */
const isTyped = (text: string): boolean => bare.test(text) && (text.includes(' ') || isAlone.test(text)) && !/[a-z][:,] |\.$/.test(text);

/** `date -u: Tue Mar 4 …`, `ls /etc/cni/net.d -> 10-flannel.conflist`: asked and answered in one line. */
const answers =
  /^(?<command>.{3,300}?)(?:(?: ->| =>| →| prints:?| says:?| shows:?| gives:?| returns:?|:) |(?=没有|无输出|为空|显示|返回))(?<answer>\S.*)$/;

const answeredOf = (text: string): { readonly command: string; readonly answer: string } | undefined => {
  const { command, answer } = answers.exec(text)?.groups ?? {};
  return command === undefined || answer === undefined || !isTyped(command) ? undefined : { command, answer };
};

/** `on the master: openssl x509 …`, as people write when they type off what they see. */
const label =
  /^(?<host>[a-zA-Z][\w.-]{0,31}(?: [\w.-]{1,20}){0,3}): (?<command>(?:sudo )?(?:openssl|ls|cat|grep|curl|kubectl|journalctl|systemctl|crictl|ping|nc|dig|nslookup|ss|ip (?:-\S{1,5} ){0,3}(?:a|addr|address|r|route|l|link)) \S.*)$/;

/** A program that says what it was about to do when it failed. */
const complains = /\b(?:error|fail|unable|cannot|warning|while|when|level)/i;

const promptOf = (text: string): { readonly host: string | undefined; readonly command: string } | undefined => {
  for (const prompt of prompts) {
    const groups = prompt.exec(text)?.groups;
    if (groups === undefined) continue;
    const command = groups['command'] ?? '';
    if (groups['host'] === undefined || firstWords.test(command)) return { host: groups['host'], command };
  }
  const { host, command } = label.exec(text)?.groups ?? {};
  return command === undefined || host === undefined || complains.test(host) ? undefined : { host, command };
};

/** Who pastes may write the answer behind the command; and what is written to a file or to another program is done, not asked. */
const saysMore =
  /->|→|=>|⇒|：|: [A-Z(]| # |[^\d&>-]>{1,2} ?[\w/~$]|\| ?(?:sudo )?(?:tee|sh|bash|kubectl (?:apply|create|delete|replace))\b/;

/** Commands that only look: what they are asked for is not yet seen. */
const looks =
  /^(?:sudo |\w{1,20}=\S{0,80} )*(?:(?:k3s |microk8s |rke2 |k0s )?kubectl (?:-{1,2}\S{1,60} (?:[a-z][\w.-]{0,40} )?){0,3}(?:get|describe|logs|top|auth|version|exec)|cat|tac|less|e?grep|ls|ll|stat|df|du|ip|ss|netstat|openssl|curl|ping|arping|journalctl|systemctl (?:status|cat|is-\w+|show|list\S*)|sysctl (?!-[wp])|crictl|ctr|docker (?:ps|logs|inspect|info|images)|etcdctl|kubeadm (?:token list|(?:alpha )?certs check|config (?:images list|view|print)|version)|aws|az|gcloud|govc|swapon (?:-s|--show)|mount \||ps|dig|nslookup|getent|date|chronyc|timedatectl|tail|head|echo|awk|xfs_info|findmnt|lsmod|dmesg|ufw status|iptables|nft list|tracepath|traceroute|nc|uname|free|find|lsblk|blkid|readlink|tr|wc|sha\d+sum|md5sum|jq)\b/;

/** Whether this is a question alone, whose answer stands in other lines or nowhere. */
export const onlyAsks = ({ text, command }: Shown): boolean => text === '' && looks.test(command) && !saysMore.test(command);

/** Reads lines in their order. */
export class Transcript {
  #host: string | undefined;
  #command = '';
  #turn = 0;

  read(line: Line): Shown {
    if (line.text.length > 1_000) return this.#shown(line, line.text, this.#host);
    const typed = promptOf(line.text) ?? (isTyped(line.text) ? { host: undefined, command: line.text } : undefined);
    const answered = answeredOf(typed?.command ?? line.text);
    if (typed === undefined && answered === undefined) return this.#shown(line, line.text, this.#host);
    this.#host = typed?.host;
    this.#command = answered?.command ?? typed?.command ?? '';
    this.#turn += 1;
    return this.#shown(line, answered?.answer ?? '', this.#host);
  }

  #shown(line: Line, text: string, host: string | undefined): Shown {
    return { line, text, host, command: this.#command, turn: this.#turn };
  }
}
