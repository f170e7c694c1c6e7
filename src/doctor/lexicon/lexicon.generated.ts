// Written by npm run lexicon.

export const lexiconText = "agent-cert-key-mismatch anonymous-auth-disabled apiserver-name-unresolvable apiserver-san-missing apiserver-unknown-flag apparmor-parser-missing aws-auth-role-mismatch bootstrap-rbac-missing bootstrap-signer-rbac-missing bootstrap-token-invalid bootstrapsigner-not-enabled cert-file-corrupt cgroup-driver-mismatch cgroup-systemd-hierarchy-missing cgroup-v1-unsupported cgroup-v2-unsupported-in-container clock-skew clock-sync-blocked cloud-provider-empty-providerid cloud-provider-external-missing cloud-provider-node-name cloud-routes-not-created cloud-taint-blocks-cni cloud-taint-not-cleared cluster-info-ca-wrong cluster-info-missing cni-bin-dir-mismatch cni-config-invalid cni-config-missing cni-config-unreadable cni-ip-autodetect-wrong cni-plugins-missing container-runtime-hung container-runtime-not-running containerd-cgroup-driver containerd-config-invalid containerd-state-corrupt cpu-manager-state cri-plugin-disabled cri-socket-stale-annotation critical-config-mismatch csr-approver-rbac-missing csr-not-approved csr-signer-not-working data-dir-noexec datastore-token-conflict default-route-wrong-nic discovery-ca-hash-mismatch disk-pressure dns-loop-stub-resolver dockershim-removed dualstack-node-missing-ipv6 duplicate-hostname duplicate-product-uuid etcd-data-corrupt etcd-learner-not-synced etcd-learner-stuck etcd-nospace etcd-removed-member-rejoin etcd-stale-member firewall-apiserver-port firewall-etcd-port firewall-join-port firewall-supervisor-port flannel-network-mismatch hostname-changed hostname-unresolvable hostname-uppercase http-proxy-intercepts image-registry-blocked inotify-limit invalid-node-name ipvs-modules-missing k3s-agent-unknown-flag k3s-ca-in-system-roots k3s-token-invalid kernel-net-prereq kernel-vxlan-missing kube-proxy-hostname-mismatch kubeadm-certs-expired kubelet-client-cert-expired kubelet-client-cert-invalid kubelet-cni-flag-missing kubelet-conf-embedded-cert kubelet-config-missing kubelet-forbidden-node-labels kubelet-not-enabled kubelet-unknown-flag lxc-kmsg-missing mdns-local-name memory-cgroup-disabled missing-host-tool mtu-mismatch multiple-cni multiple-cri-sockets nm-cloud-setup-routing no-default-route node-authorizer-missing node-fqdn-wrong-domain node-ip-changed node-ip-wrong-family node-ip-wrong-nic node-memory-exhausted node-name-cert-mismatch node-object-deleted-no-rejoin node-password-mismatch not-run-as-root overlayfs-unsupported-fs podcidr-not-allocated port-in-use register-node-disabled reserved-cgroup-missing resolv-conf-missing rotated-cert-lost runtime-cni-not-reloaded runtime-too-old-for-cri-v1 sandbox-image-unavailable selinux-denied server-address-unreachable server-datastore-not-joinable service-externalip-steals-node-ip serving-csr-not-approved slow-datastore-disk stale-apiserver-connection stale-cni-config stale-cni-state stale-files-after-reset stale-state-old-cluster swap-enabled upload-certs-without-config version-skew vip-misassigned vm-nat-network webhook-blocks-registration wrong-server-port\n\
a0 conditions|21:22 102:23\n\
a0 execstart|3:22 23:21\n\
a0 f0|51:17 100:30\n\
a0 for|21:31\n\
a0 lastcniloadstatus|114:33\n\
a0 plugin|26:23 31:22\n\
a0a|90:45 107:45\n\
a0b0c0|56:45 60:43\n\
a0c|18:34 24:34 59:32 100:34 125:34\n\
a0e|21:39 36:40 53:40\n\
a0f|18:45 21:44\n\
a0|1:12 3:18 6:10 17:12 21:18 22:12 23:10 26:19 31:12 34:11 38:18 39:12 51:12 53:12 56:12 61:12 62:12 66:12 74:12 85:12 97:19 100:31 102:12 114:23 118:11 120:12 121:12 122:10 124:10 130:11\n\
aa|5:39 51:31 53:31 81:29 106:30 131:29\n\
ab0|6:38 18:40 106:40\n\
abcdef discovery|9:19 60:19 134:20\n\
abcdef|9:31 60:30 110:41 130:31 134:32\n\
abort connecting|1:20 16:19 46:20\n\
abort|1:40 16:39 46:40\n\
about|9:36 34:36 55:36 123:35\n\
absent from|8:22 78:22\n\
absent|8:36 19:37 50:36 78:36\n\
ab|6:38 59:38 132:39\n\
accept input|62:31\n\
accepted range|108:34\n\
accepted|108:68\n\
accept|60:39 62:47 64:32\n\
access data|117:34\n\
access denied|6:26 68:13 69:13 116:13\n\
access log|68:30\n\
access node|65:16 103:29\n\
access review|41:36\n\
access run|50:20 112:25\n\
access usr|31:22 115:22\n\
access var|39:20 116:19 119:20\n\
access|6:30 25:13 31:19 39:13 41:30 50:12 65:11 68:22 69:11 97:12 103:29 111:13 112:19 115:12 116:19 117:29 119:12\n\
according to|20:22 117:22\n\
according|20:45 117:44\n\
account credentials|8:22 10:22 43:17\n\
account|4:33 8:33 10:33 11:24 16:25 20:25 21:25 43:26\n\
acme io|98:22 133:22\n\
acme|2:34 21:33 81:32 98:34 133:32\n\
acquire lease|64:21 108:26\n\
acquire|23:24 64:40 108:50\n\
acquiring lock|44:22 106:22\n\
acquiring|44:45 106:45\n\
across nodes|82:22 92:22\n\
across|82:45 92:45\n\
action in|69:31\n\
action microsoft|21:31\n\
action|21:38 60:37 69:37 123:29\n\
activating auto|11:14 44:14 84:21 85:15 87:14 90:14\n\
activating|11:24 33:24 37:26 44:25 84:38 85:26 87:25 90:25 105:25\n\
active activating|11:15 84:20 85:16 87:16 90:16\n\
active active|17:18 32:18 104:17 128:17\n\
active containerd|32:22 38:21 94:17\n\
active inactive|33:23 86:22 132:11\n\
active kubelet|37:20 86:19 109:19\n\
active m0s|32:26 35:19\n\
active m0|32:36\n\
active on|63:22 89:22\n\
active please|33:25 60:19\n\
active running|17:20 32:17 35:13 38:13 94:13 104:17\n\
activeentertimestamp|80:44 104:43\n\
active|4:6 11:5 17:25 25:7 32:31 33:28 35:12 37:7 38:16 43:7 60:16 62:6 63:13 80:6 84:13 85:7 86:26 87:6 89:6 90:6 94:14 95:17 104:12 109:12 112:6 114:6 120:6 123:5 128:12 132:6\n\
ad0|56:45 59:43\n\
adapter|96:32 132:60\n\
add cgroup|15:26 90:21\n\
add error|59:17 93:23 124:17\n\
add failed|26:18 31:23 125:21\n\
add incompatible|27:31\n\
add loadflannelsubnetenv|64:23 76:22\n\
add node|62:22 134:22\n\
add vx0|77:34\n\
add watch|70:34\n\
added after|21:22 42:22\n\
added on|40:22 119:22\n\
added|4:18 12:19 15:18 18:26 19:20 21:18 23:17 40:18 42:18 55:19 62:19 69:18 85:20 95:18 101:18 110:19 111:20 119:19 124:17\n\
adding container|26:23 67:22\n\
adding etcd|56:31\n\
adding member|55:16 56:16 59:20 61:16 131:16\n\
adding pod|26:24 31:18 110:18\n\
adding server|0:18 2:18 47:18 118:18\n\
adding|0:18 2:18 3:17 19:19 26:31 31:25 47:17 55:18 56:30 59:24 61:19 63:18 67:17 110:18 118:17 131:17\n\
additional|87:45 117:44\n\
addon|25:52 28:39\n\
addr cni0|125:36\n\
addr show|51:19 96:14 99:13 120:24\n\
addrconn createtransport|79:27 109:17\n\
addrconn|79:54 109:35\n\
address already|93:15 109:29 125:11\n\
address could|51:32\n\
address different|125:36\n\
address flag|78:38\n\
address for|51:20 96:20 100:20\n\
address from|66:23 123:22\n\
address ip|3:34\n\
address is|101:22 118:22\n\
address no|51:32\n\
address of|30:15 46:16 66:21 108:20\n\
address on|30:24 46:15 51:15 127:14\n\
address post|93:17 124:28\n\
address same|30:21 105:22\n\
address stratum|17:33\n\
address types|66:32\n\
address type|51:23 66:23\n\
addresses address|51:32\n\
addresses available|125:36\n\
addresses found|51:32\n\
addresses|19:27 20:19 23:17 30:17 51:41 53:20 59:18 82:19 125:37 131:18\n\
address|3:15 10:9 17:13 30:26 46:22 50:9 51:25 59:8 66:17 78:22 93:13 96:9 99:20 100:10 101:9 108:12 109:26 118:9 120:9 124:15 125:20\n\
addr|51:34 79:20 96:21 99:18 120:40 125:40 131:20\n\
add|13:10 15:25 26:24 27:15 28:9 31:28 44:10 56:21 58:10 59:8 62:10 63:10 64:10 70:24 76:9 77:21 88:10 90:21 93:16 96:10 108:8 124:15 125:26 134:10\n\
adjust your|68:35\n\
adjust|68:70\n\
adm certificate|42:31\n\
admin cannot|131:31\n\
admin conf|1:13 67:13 79:21 118:13 127:19\n\
admin prohibited|60:21 62:22\n\
admins|6:61\n\
admin|1:27 11:18 20:20 21:19 25:20 60:18 62:20 67:19 79:34 118:19 127:30 131:26\n\
admission plugins|4:17 97:29\n\
admission|4:31 97:53 133:30\n\
adm|42:61\n\
advertise address|46:18 96:14 99:13 101:17 108:20\n\
advertise|46:34 96:26 99:24 101:34 108:38 109:25\n\
ad|20:40 49:38 67:39\n\
affinity conflict|65:34\n\
affinity|65:68\n\
after boot|17:22 95:22\n\
after containerd|34:22 114:22\n\
after every|88:22 113:22\n\
after it|22:23 96:22\n\
after kubeadm|3:16 4:17 28:17 39:17 124:16\n\
after kubectl|42:25 120:20\n\
after m0s|4:33\n\
after minutes|43:20 55:20 95:19\n\
after ms|21:28 63:18\n\
after reboot|65:16 76:17 86:21 95:17\n\
after receiving|27:15 29:16 114:27\n\
after restarting|114:31\n\
after setenforce|117:31\n\
after systemctl|32:18 94:18 104:23\n\
after t0|79:24 80:22\n\
after that|21:19 25:20 125:20\n\
after the|1:14 9:14 22:11 25:11 43:11 46:10 56:10 79:10 84:10 92:10 98:10 118:10 123:10 129:10 133:10\n\
after timeout|1:20 16:19 46:20\n\
afterwards|62:45 96:45\n\
after|1:12 4:14 6:6 9:7 12:8 17:8 19:8 21:16 22:8 25:8 27:6 42:10 43:8 46:8 55:14 63:8 65:10 79:20 80:14 83:8 86:16 88:12 92:12 95:11 104:6 113:8 114:20 117:11 123:6 124:6 125:8 127:6 129:8\n\
again after|32:17 57:16 95:17 114:17 120:17\n\
again by|39:23 43:23\n\
again configmaps|25:37\n\
again get|2:14 3:14 16:10 24:17 60:16 92:11 132:18\n\
again to|24:32\n\
again unauthorized|1:30 134:16\n\
again with|43:18 45:18 114:18 127:17\n\
again x0|24:32\n\
against k0s|118:22 120:22\n\
against peer|16:22 17:22\n\
against the|24:26 97:20\n\
against|16:27 17:27 24:36 36:27 79:26 97:27 118:27 120:27\n\
again|1:22 2:13 3:11 8:24 9:12 10:22 16:5 17:6 24:25 25:25 32:6 36:6 39:6 43:13 45:5 47:5 52:11 53:6 56:6 58:17 60:15 74:6 84:6 92:6 95:5 104:11 114:13 116:5 120:13 125:6 126:7 129:6 132:19 134:6\n\
age internal|52:19 65:19 101:19\n\
age requestor|41:18 42:27\n\
age signername|41:17 42:17 43:22 121:17\n\
age version|0:10 18:10 28:14 52:14 65:18 67:10 80:10 101:10 105:10 118:14 132:10\n\
agent activeentertimestamp|80:22 104:22\n\
agent cat|90:22 92:22\n\
agent ca|63:22 74:23\n\
agent client|0:21 74:21 80:11 124:10 127:15\n\
agent configuration|0:10 17:10 52:9 63:14 75:18 104:9 105:21 130:10 134:10\n\
agent config|3:22 105:22\n\
agent containerd|35:15 36:18 107:27\n\
agent crt|0:22 74:23\n\
agent disable|73:31\n\
agent env|47:22 75:22\n\
agent etc|28:13 29:13 35:17 40:13 73:13 93:17 107:13 118:13\n\
agent has|0:22 118:22\n\
agent host|126:23 132:22\n\
agent images|69:22 116:22\n\
agent is|90:22 106:22\n\
agent kubelet|19:23 104:22\n\
agent level|51:21 75:16 93:16 105:20\n\
agent load|0:18 2:14 40:14 47:14 75:14 92:14 118:14\n\
agent node|30:17 51:18 85:24\n\
agent ping|89:22 92:22\n\
agent run|73:37\n\
agent server|74:28 75:12 106:12 127:15\n\
agent service|0:9 14:9 47:9 63:9 68:12 73:20 75:9 85:9 89:9 95:9 102:9 112:9 118:12 127:8\n\
agent serving|74:23 104:22\n\
agent sh|13:22 130:22\n\
agent v0|0:14 14:8 47:14 63:12 68:7 74:12 75:14 89:8 90:8 100:8 101:8 118:8 127:11 130:11 134:14\n\
agent was|0:20 104:19 127:19\n\
agent with|40:22 61:23\n\
agent 上|60:21 73:22\n\
agent 在|60:21 62:22\n\
agent 日|75:22 118:22\n\
agents to|63:22 68:21\n\
agents were|118:22 130:22\n\
agents|2:22 19:23 46:22 47:21 63:30 68:20 95:21 101:21 118:21 119:22 120:22 127:21 130:29\n\
agent|0:18 35:7 36:8 47:10 51:9 52:7 62:11 63:16 68:11 73:22 74:22 75:20 85:9 86:10 92:11 104:10 105:18 107:19 118:12 119:8 127:14 130:7 132:7 134:11\n\
age|0:11 18:11 25:23 28:17 41:23 42:27 43:26 48:10 49:10 52:21 65:29 67:10 69:10 80:10 98:11 101:17 105:18 118:17 120:11 121:18 132:10 133:10\n\
ago threshold|32:32 35:14\n\
ago we|20:22 41:23\n\
ago|4:24 8:17 9:9 16:9 20:10 23:8 24:18 32:33 34:26 35:9 39:11 41:11 56:10 58:11 64:18 65:9 76:17 79:9 84:17 85:11 86:17 90:10 93:9 97:10 104:16 112:9 114:17\n\
air gapped|81:19 117:25\n\
air gap|96:31\n\
airgap|69:43 96:45\n\
air|81:32 96:43 117:42\n\
akid failed|16:16 80:20 81:23\n\
akid|16:29 80:38 81:49\n\
aks|21:51 123:38\n\
alarm list|57:36\n\
alarm nospace|57:38\n\
alarm|57:75\n\
aliyun com|17:23 49:17 69:17\n\
aliyuncs com|50:16 69:15 116:26\n\
aliyuncs|50:32 69:30 116:53\n\
aliyun|17:46 49:35 69:35\n\
all control|25:18 80:18 116:23\n\
all disable|51:34\n\
all grep|60:21 95:22\n\
all lookup|95:34\n\
all machines|79:22 133:22\n\
all nodes|22:13 39:13 42:12 46:13 57:12 82:17 114:13 127:12 133:16\n\
all of|17:20 30:19 120:20\n\
all others|33:22 74:23\n\
all other|36:20 93:19 100:20\n\
all reachable|36:24 54:24\n\
all reserved|37:32\n\
all running|21:19 95:19 124:19\n\
all the|97:22 123:22\n\
all three|18:14 40:13 52:13 61:14 81:13 101:13 122:13 131:17\n\
all workers|3:17 83:18 101:18 123:17\n\
allocatable pods|111:34\n\
allocatable|87:36 111:56\n\
allocate cidr|108:34\n\
allocate for|125:36\n\
allocate in|108:34\n\
allocate ip|93:17 124:28\n\
allocate node|43:14 64:18 108:26\n\
allocate|43:17 64:25 70:25 93:16 108:41 124:30 125:37\n\
allocation failed|108:34\n\
allocation|78:32 108:52 125:32\n\
allocator go|108:31\n\
allocator|108:61\n\
allow anywhere|60:19 62:26\n\
allow privileged|87:26 110:20\n\
allow tcp|61:18 62:28\n\
allowed prefix|85:38\n\
allowed set|85:36\n\
allowed to|20:9 65:16 67:16 85:15 98:16 103:20\n\
allowed|20:14 65:28 67:28 69:13 85:41 88:14 98:29 102:15 103:35\n\
allows|61:45 101:44\n\
allow|60:23 61:25 62:45 69:23 87:32 88:24 110:24\n\
all|17:9 22:14 23:7 25:10 30:7 34:9 36:16 37:10 51:14 54:14 57:12 60:17 79:8 82:9 83:9 95:18 97:9 101:9 104:8 109:8 110:9 116:9 123:8 125:9 126:11 127:8 131:9 133:15\n\
alpha certs|16:16 79:20 80:16 83:20\n\
alpha coreos|30:35\n\
alpha kubernetes|39:38\n\
alphanumeric characters|67:22 71:26\n\
alphanumeric character|67:22 71:26\n\
alphanumeric|67:43 71:53\n\
alpha|16:19 30:36 39:44 66:20 79:26 80:19 83:27\n\
alpine openrc|13:31\n\
alpine true|12:22 13:22\n\
alpine|12:30 13:56 15:29\n\
already complete|11:17 45:18 99:17 127:17\n\
already exists|36:10 42:9 52:19 59:16 126:23 127:9\n\
already found|45:39\n\
already has|125:36\n\
already in|93:17 109:28 125:11\n\
already runs|39:23 120:22\n\
already|11:7 30:6 36:15 39:16 42:7 45:33 46:8 52:23 53:9 59:18 93:18 99:6 109:32 113:8 115:7 120:8 125:26 126:30 127:14\n\
also perform|69:31\n\
also|15:30 30:30 45:31 57:30 69:39\n\
alternative name|3:31\n\
alternative|3:61\n\
although|17:32 30:30 78:32 86:31 100:32 123:30\n\
always|60:38 101:39 120:40\n\
amazonaws com|2:20 69:19 116:19\n\
amazonaws|2:40 69:38 116:39\n\
amd0 ok|115:33\n\
amd0 v0|31:22 69:22\n\
amd0|19:23 22:23 31:23 50:23 69:22 82:23 90:23 93:22 108:29 115:35 116:22\n\
ami with|95:22 115:22\n\
ami|6:27 18:29 20:29 85:29 95:42 115:28\n\
amount of|48:34\n\
amount|48:69\n\
amzn0|14:45 115:44\n\
an agent|40:19 61:20 119:20\n\
an allowed|85:38\n\
an alphanumeric|67:22 71:26\n\
an empty|13:20 84:20 113:20\n\
an error|9:16 16:10 17:10 57:10 66:11 75:10 79:14 81:10 84:10 116:10 117:10 127:14 131:10\n\
an explicit|10:22 51:23\n\
an external|129:22 132:22\n\
an hour|16:17 43:17 57:16 114:22\n\
an invalid|15:33\n\
an ipv0|51:34\n\
an ip|96:26 125:22\n\
an oomwatcher|88:31\n\
an own|64:23 109:22\n\
anchors 并|74:32\n\
anchors|74:70\n\
and address|30:25 46:17 105:13 108:13\n\
and are|18:18 51:18 69:17 79:17\n\
and calico|22:23 31:22\n\
and cannot|46:17 54:26 120:17\n\
and cluster|10:22 40:22\n\
and coredns|95:31\n\
and csr|42:22 98:22\n\
and curl|60:21 68:21\n\
and delete|37:34\n\
and dns|130:31\n\
and encrypted|45:38\n\
and end|67:22 71:26\n\
and error|4:22 20:22\n\
and etcd|110:22 126:23\n\
and from|60:21 62:22\n\
and has|124:32\n\
and https|109:25 123:19\n\
and initialized|45:19 99:19 127:19\n\
and ips|46:31\n\
and its|56:18 66:18 83:18 87:18\n\
and it|11:14 12:15 15:14 28:15 44:15 58:15 92:15\n\
and k0s|127:22 134:22\n\
and kubeconfig|7:17 42:29\n\
and kubectl|104:22 119:22\n\
and kubelet|19:20 92:20 126:20\n\
and kube|8:18 34:18 91:18 93:18\n\
and labels|67:22 71:23\n\
and m0|40:22 59:22\n\
and must|52:13 67:22 71:24\n\
and never|19:23 79:22\n\
and node0|53:26 127:19\n\
and node|100:26 107:14 110:14 114:14\n\
and notready|1:31\n\
and only|10:17 47:21 60:16 100:17\n\
and on|131:31\n\
and ran|53:16 58:16 59:15 79:15 124:15 127:15\n\
and rebooted|65:17 86:18 112:18 118:18\n\
and reboot|77:20 125:20 126:20\n\
and remote|53:35\n\
and removed|39:23 133:22\n\
and remove|37:32\n\
and restarted|45:19 83:20 86:19\n\
and restart|0:16 8:16 35:15 36:16 67:16 115:16\n\
and reused|20:22 134:22\n\
and re|19:15 34:28 127:14\n\
and started|33:16 106:17 118:17 127:16 133:16\n\
and status|52:35\n\
and that|24:23 118:22\n\
and then|0:22 131:22\n\
and the|8:10 22:10 26:10 33:9 34:9 36:10 39:10 50:14 53:10 55:10 59:9 61:14 80:9 90:10 92:10 93:9 102:10\n\
and this|90:20 104:19 113:20\n\
and unpack|36:13 69:23 116:22\n\
and w0|14:22 53:23\n\
and was|43:18 45:18 56:23\n\
and weave|112:31\n\
and will|14:36\n\
and|8:6 14:10 30:8 34:11 37:9 39:9 40:5 42:9 45:15 46:8 47:7 52:12 53:15 56:6 59:7 67:9 69:7 71:11 74:7 79:5 92:6 95:5 100:11 104:9 109:5 110:6 116:7 124:8 127:9 131:5\n\
anew|24:34 105:34 127:49\n\
annotations and|67:22 71:23\n\
annotations flannel|30:30\n\
annotations kubeadm|39:34\n\
annotations|30:35 39:43 57:27 67:28 71:29\n\
annotation|39:45 67:44\n\
announced new|55:23 56:18 59:17\n\
announced|55:46 56:36 59:35\n\
anon inode|70:32\n\
anon rss|102:36\n\
anonymous auth|1:39\n\
anonymous cannot|25:32 42:14\n\
anonymous|1:50 10:20 25:42 42:19\n\
anon|70:39 102:56\n\
another pc|132:31\n\
another|2:21 6:20 20:21 24:22 41:22 51:22 52:20 84:21 93:28 100:22 105:21 127:20 129:21 132:28\n\
ansible role|2:20 34:19 47:19\n\
ansible|2:23 14:23 29:23 34:23 35:22 38:22 47:31 71:24 74:32 75:23 85:24\n\
answers at|123:31\n\
answers with|63:22 120:22\n\
answers|1:20 56:20 60:18 62:20 63:20 69:19 77:21 86:20 87:20 89:20 92:20 120:28 123:26 131:20 132:20 133:19\n\
answer|46:36 92:36 102:37 118:36\n\
any more|59:15 97:16 104:15 113:16 124:15 131:16\n\
any pem|11:31 113:15\n\
any pod|36:22 101:22\n\
any valid|11:21 51:13 74:22 96:17\n\
anything|55:40 79:38 87:40\n\
anywhere|60:41 62:43 110:34\n\
any|3:12 11:38 23:19 28:13 36:13 45:13 46:13 51:14 59:12 74:28 94:14 96:20 97:13 101:13 104:12 113:13 120:20 123:12 124:11 131:20\n\
an|8:5 9:15 10:5 12:5 13:5 15:14 16:11 17:5 23:10 24:5 43:5 51:16 55:5 57:10 61:5 64:5 66:5 67:20 71:24 78:5 79:10 81:14 84:12 85:25 88:12 96:25 113:5 114:12 119:5 125:21 126:6 127:10 129:5\n\
api bind|109:19 134:26\n\
api corp|3:22 123:22\n\
api for|33:21 35:13 38:19 115:17\n\
api groups|91:22 106:22\n\
api group|7:15 8:17 25:13 42:5 65:9 81:15 97:16 103:13 130:14\n\
api is|35:11 38:17 39:12 115:26\n\
api lab|2:20 3:25\n\
api servers|1:16 16:16 46:16 81:15 97:16 123:15\n\
api server|1:8 2:6 3:6 6:10 9:9 10:5 16:8 24:5 25:5 47:8 57:6 60:7 65:6 68:6 71:9 81:9 97:8 98:5 103:8 118:5 131:5 133:10 134:5\n\
api v0|2:12 3:11 16:8 24:7 46:5 60:12 62:9 68:8 72:7 89:5 92:9 95:5 99:7 118:9 120:5 123:10 127:7 131:8 132:9 134:5\n\
api version|33:14 35:14 36:15 50:25\n\
apigroup|7:63\n\
apis certificates|3:19 17:20 24:20\n\
apis coordination|1:12 3:11 54:12 60:11 92:12 120:12 122:11 123:19 131:15\n\
apis unauthorized|75:33\n\
apiserver advertise|46:18 96:14 101:14 108:21 109:14\n\
apiserver and|52:19 110:20 126:20\n\
apiserver arg|4:31\n\
apiserver audit|1:22 7:22\n\
apiserver aug|79:31\n\
apiserver client|7:9 17:9 24:9 41:18 42:19 43:18 65:8 110:13\n\
apiserver cluster|2:31\n\
apiserver cp0|1:20 3:19 4:19\n\
apiserver crt|3:17 11:13 24:17 79:21 129:13\n\
apiserver e0|16:20 81:23 127:15\n\
apiserver etcd|34:16 68:12 79:19 129:23\n\
apiserver exited|4:29 109:17\n\
apiserver extraargs|1:23 4:23\n\
apiserver failed|1:28 131:18\n\
apiserver head|4:31\n\
apiserver i0|79:22 103:22\n\
apiserver key|11:22 129:22\n\
apiserver kubelet|11:17 16:18 79:23\n\
apiserver log|4:19 81:19 97:20\n\
apiserver on|4:33\n\
apiserver pid|60:17 134:28\n\
apiserver pod|1:18 4:23 100:18\n\
apiserver runs|81:22 97:22\n\
apiserver service|4:23 97:23\n\
apiserver serving|46:31\n\
apiserver unable|9:19 16:19 80:19\n\
apiserver v0|39:18 69:24 116:17\n\
apiserver w0|109:22 133:22\n\
apiserver with|4:31\n\
apiserver x0|24:23 81:22\n\
apiserver yaml|1:20 4:15 68:11 79:11 81:11 99:11 126:19\n\
apiserver|1:21 2:5 3:11 4:25 7:9 8:5 11:11 16:11 24:12 34:15 39:6 41:15 42:16 43:15 46:12 68:7 69:15 79:23 81:16 97:19 100:6 102:6 108:8 109:8 110:9 126:10 129:14 134:9\n\
apis|1:17 3:23 17:17 24:18 54:25 58:18 60:15 75:28 92:25 109:16 120:17 122:15 123:31 124:15 131:24\n\
apiversion v0|1:26 9:19\n\
apiversion|1:46 9:36 14:36\n\
api|1:12 2:13 3:13 6:13 7:10 8:13 9:11 16:11 24:9 25:13 33:7 38:9 47:10 50:6 57:7 60:14 62:6 65:7 68:7 71:11 81:15 92:9 97:15 103:13 115:17 118:8 123:11 127:7 130:10 131:6 132:10 133:13 134:9\n\
apparmor enabled|5:26 21:19\n\
apparmor no|5:31\n\
apparmor parameters|5:37\n\
apparmor parser|5:40\n\
apparmor profile|5:28 88:19\n\
apparmor spec|5:31\n\
apparmor|5:61 21:19 88:32\n\
appeared|19:45 42:43\n\
appear|104:43 133:43\n\
applied calico|28:22 114:22\n\
applied|1:32 28:31 82:32 88:32 114:32 124:30\n\
apply calico|93:31\n\
apply fatal|4:33\n\
apply kube|64:32\n\
apply request|122:34\n\
apply v0|4:22 39:23\n\
applying cgroup|13:28 34:18\n\
applying|13:47 34:31 57:30 127:30\n\
apply|4:32 5:18 6:24 28:17 39:26 52:16 57:16 64:26 93:24 108:16 117:17 120:18 122:31\n\
approval|41:34 42:49 66:34\n\
approve csr|41:20 42:25\n\
approve node|41:23 42:22\n\
approved by|41:23 121:22\n\
approved csr|43:32\n\
approved issued|41:14 42:17 43:18 110:20 121:14\n\
approved never|43:32\n\
approved|41:39 42:22 43:45 79:15 110:31 121:23\n\
approver|98:48 121:48\n\
approve|41:42 42:43 79:23 98:24 121:24\n\
approving|42:43 121:45\n\
app|19:28 32:28 37:28 81:34 94:28 98:27 103:27 127:26\n\
apr gmt|83:31\n\
apr kubelet|11:31\n\
apr|11:34 74:28 80:27 83:35 102:28 105:27 117:27\n\
apt get|5:23 130:18 132:18\n\
apt install|38:17 50:18 77:24\n\
apt purge|112:22 126:23\n\
apt upgrade|50:22 115:22\n\
apt|5:29 38:20 39:22 50:34 77:30 90:21 112:21 115:21 126:23 130:28 132:21\n\
arch beta|85:32\n\
arch kubernetes|85:32\n\
arch|15:39 19:32 85:48\n\
are all|21:19 75:19 125:20\n\
are available|22:22 23:18 48:15 65:14 133:10\n\
are doing|76:16 106:24 126:17 128:15\n\
are fine|60:15 79:15 80:16 81:15 83:16 124:15\n\
are in|46:18 107:18 114:18 126:19\n\
are notready|68:21 131:22\n\
are not|5:10 23:9 72:23 76:21 82:10 92:10\n\
are no|108:34\n\
are on|77:18 92:18 101:18 122:17\n\
are open|40:19 60:19 92:20\n\
are pinned|24:24 47:23\n\
are present|37:26 116:19\n\
are ready|7:16 18:16 54:16 69:15 71:16 127:15\n\
are running|6:17 33:17 39:18 50:18\n\
are stuck|65:22 114:22\n\
are up|45:22 87:22\n\
are|11:7 19:9 22:20 23:16 24:13 37:9 46:8 47:11 48:7 50:8 54:9 60:10 65:7 72:21 74:9 76:19 79:7 82:8 92:15 98:12 106:15 108:14 114:12 116:11 118:7 126:9\n\
arg cloud|19:20 23:27\n\
argo|7:45 57:43\n\
args cgroup|12:22 82:25\n\
args cloud|19:18 20:18 23:17 87:18\n\
args container|19:17 39:13 50:13 87:23 99:11 110:13\n\
args kubelet|19:21 82:20 84:16 110:16\n\
args network|50:31\n\
args node|85:27 100:21\n\
args register|110:31\n\
args|8:10 12:17 18:10 19:28 20:10 23:9 39:11 50:25 73:10 82:32 84:10 85:25 87:31 97:10 99:8 100:22 103:10 110:25 128:9\n\
argument|4:27 78:27 107:54 117:27\n\
arg|4:25 12:19 14:19 18:19 19:27 23:35 37:19 72:19 87:26 108:17 110:26 111:19 112:18\n\
arm0|36:40 69:38 90:40\n\
arm|31:45 60:43\n\
arn arn|6:36\n\
arn aws|6:40\n\
arn is|6:36\n\
arn|6:82\n\
around|60:43 123:43\n\
arpa cacerts|75:22 134:22\n\
arpa|2:32 75:31 98:47 134:32\n\
arping c0|118:22 131:22\n\
arping|118:42 131:50\n\
arp|118:44 123:43\n\
array|27:43 122:43\n\
artifacts prod|69:31\n\
artifacts|69:61\n\
as an|67:22 119:22\n\
as before|42:22 98:22\n\
as client|7:22 97:22\n\
as group|7:22 133:22\n\
as in|64:23 98:22\n\
as it|64:20 97:20 130:19\n\
as on|29:22 67:22\n\
as parent|12:35\n\
as root|29:11 33:10 39:11 50:11 106:29\n\
as runtime|50:31\n\
as selfnodeclient|41:36\n\
as static|68:21 91:17 117:17 131:17\n\
as system|8:26 133:19\n\
as the|43:14 65:13 66:14 103:25 104:13\n\
as uid|106:26 117:19\n\
as upperdir|107:33\n\
as voting|55:33\n\
ascii ci|107:36\n\
ascii|107:72\n\
asked for|1:20 10:20 42:19\n\
asked us|1:22 8:22\n\
asked|1:39 8:30 10:30 38:29 42:29 69:29\n\
asn0 structure|11:31\n\
asn0|11:61\n\
assign requested|99:36\n\
assigned for|30:21 46:22\n\
assigned|30:26 46:27 108:58\n\
assign|99:73\n\
assumed role|6:35\n\
assumed|6:71\n\
assuming if|78:37\n\
assuming|78:76\n\
as|8:11 12:18 29:11 41:21 42:9 50:15 55:15 56:11 64:11 65:9 67:10 68:13 97:11 98:15 103:20 106:31 107:15 117:10 119:11 122:13\n\
at all|34:18 88:18 110:23\n\
at boot|36:22 101:22\n\
at cloudprovider|18:20 20:27\n\
at depth|24:23 81:22\n\
at each|99:21 105:22\n\
at etc|74:23 127:22\n\
at https|2:12 16:12 17:12 47:12 60:11 63:12 68:11 75:12 101:12 132:12 134:16\n\
at idx|108:33\n\
at install|9:22 117:22\n\
at once|22:12 49:12 50:12 57:12 62:12 92:16 123:20 131:12\n\
at start|82:22 97:22\n\
at step|117:36\n\
at the|0:6 3:6 6:6 7:17 16:6 25:7 42:9 55:6 65:6 75:6 77:7 81:16 97:17 103:10 118:6 120:6 123:6 125:6\n\
at unix|33:24 39:21 45:13\n\
attached|3:35 58:37 82:36 132:36\n\
attempt error|55:18 56:18 61:24\n\
attempting to|6:10 20:11 23:10 48:20 71:11 104:14 110:20\n\
attempting|6:20 20:21 23:20 48:40 71:22 104:28 110:40\n\
attempt|4:29 55:39 56:39 61:39\n\
attr0 inode0|44:33\n\
attr0|44:67\n\
attr|5:45 117:44\n\
at|0:6 7:19 11:5 14:6 15:5 16:9 17:6 18:6 20:13 33:16 39:11 42:5 54:7 55:6 62:20 75:5 81:19 92:10 97:21 101:5 103:6 108:9 110:6 117:14 123:19 126:7 128:5 131:5 134:10\n\
audit avc|29:17 117:29\n\
audit log|4:20 7:16 103:16 104:15 110:16\n\
audit|1:21 4:28 7:29 29:21 43:22 103:21 104:20 110:21 113:21 117:37 133:20\n\
aug calico|29:31\n\
aug gmt|3:17 24:18 80:18 81:17\n\
aug utc|16:19 79:25\n\
aug var|74:23 80:22\n\
aug|3:22 16:23 24:32 29:31 65:22 74:24 79:30 80:23 81:22 86:23\n\
ausearch avc|29:17 117:29\n\
ausearch|29:34 117:58\n\
auth can|7:17 8:22 9:17 133:16\n\
auth due|113:33\n\
auth extra|7:31\n\
auth false|1:39\n\
auth file|4:22 9:22\n\
auth true|1:22 97:22\n\
auth yaml|6:33\n\
authenticate the|9:14 16:16 17:9 75:12 79:12 80:14 81:18 83:9 127:12\n\
authenticate|6:29 9:26 16:30 17:15 23:14 75:22 79:21 80:26 81:34 83:15 127:21\n\
authentication failed|23:18 45:28\n\
authentication go|9:10 16:17 75:10 79:14 80:14 81:20 127:14\n\
authentication handshake|79:29 109:16\n\
authentication signing|1:16 8:24 10:16 25:16\n\
authentication|1:13 8:25 9:13 10:13 16:24 23:19 25:14 45:30 75:13 79:29 80:20 81:32 109:12 110:13 127:19\n\
authenticator level|6:31\n\
authenticator log|6:31\n\
authenticator|6:71\n\
authority certificate|24:23 127:22 131:12 133:12\n\
authority data|11:13 24:33\n\
authority externally|79:31\n\
authority node|127:31\n\
authority possibly|24:23 127:22 131:12 133:12\n\
authority verifying|81:34\n\
authority|11:16 24:37 43:10 68:8 69:9 74:22 79:16 81:29 109:9 124:8 127:39 129:10 131:16 133:16\n\
authorization k0s|1:22 7:22\n\
authorization mode|1:14 4:10 8:10 81:16 97:26\n\
authorization to|21:31\n\
authorization|1:29 4:17 7:18 8:25 21:24 81:28 97:47\n\
authorized to|21:22 23:21\n\
authorized|21:36 23:34 75:46\n\
auth|1:40 4:14 6:35 7:26 8:26 9:14 97:15 110:15 113:29 133:13\n\
auto approval|42:33\n\
auto detect|51:32\n\
auto restart|11:14 44:14 84:21 85:15 87:14 90:14\n\
autoapprove bootstrap|7:20 41:26\n\
autoapprove certificate|7:20 41:26\n\
autoapprove|7:34 41:59\n\
autodetect an|51:32\n\
autodetected ipv0|30:28 46:17\n\
autodetected|30:57 46:34\n\
autodetection method|30:25 51:20\n\
autodetection|30:50 51:40\n\
autodetect|51:63\n\
automatically configure|95:31\n\
automatically|39:40 95:51\n\
autoscaler|18:46 56:36 104:35\n\
auto|11:20 41:22 42:32 43:22 44:21 51:30 84:34 85:22 87:21 88:21 90:21\n\
autumn|39:40 80:39 118:39\n\
aux grep|19:22 82:17 86:17 97:17\n\
aux|19:44 82:34 86:33 97:34\n\
avahi|89:69\n\
avail use|48:31\n\
available controller|18:22 92:22\n\
available cpus|37:37\n\
available for|121:26 133:21\n\
available in|125:36\n\
available node|22:23 23:18 48:14 65:14 133:10\n\
available|4:9 5:9 18:9 22:30 23:22 37:29 45:9 48:20 59:8 65:15 72:17 92:9 94:10 102:17 108:8 121:26 123:15 125:26 131:16 133:25\n\
avail|48:62\n\
avc denied|29:18 117:28\n\
avc msg|117:34\n\
avc ts|117:33\n\
avc|29:35 117:58\n\
average|32:40 102:52\n\
await ms|55:22 122:21\n\
awaiting headers|46:9 60:17 63:12 69:14 92:12 95:8 118:14 123:18 132:8\n\
awaiting|46:17 60:33 63:25 69:28 92:25 95:17 118:28 123:36 132:17\n\
await|55:40 122:50\n\
away and|58:23 127:22\n\
away|58:52 127:38\n\
awk nr|32:18 70:18 83:18 121:18\n\
awk print|7:8 13:8 20:8 24:14 26:8 28:8 30:7 34:8 46:8 50:8 59:7 79:7 80:11 83:8 92:8 93:11 100:8 101:11 111:8 116:8 125:8 127:7 134:8\n\
awk|7:13 13:13 20:13 24:29 26:14 28:13 30:12 32:21 34:13 46:13 50:13 59:12 70:14 75:13 79:12 80:20 83:13 90:13 92:13 93:20 100:14 101:20 111:14 116:13 121:13 125:13 127:12 134:13\n\
aws auth|6:37\n\
aws ccm|18:22 20:22\n\
aws cloud|18:22 19:17 23:21\n\
aws cluster|21:31\n\
aws ec0|59:17 61:18 62:18 98:18\n\
aws hostname|20:31\n\
aws iam|6:40\n\
aws provider|18:22 20:22\n\
aws sts|6:35\n\
aws|6:45 18:24 19:14 20:32 21:19 23:18 59:12 61:14 62:13 63:13 87:13 95:12 98:13\n\
ax grep|82:22 93:22\n\
ax|82:40 93:39 98:40\n\
azmk0s io|2:22 123:22\n\
azmk0s|2:45 123:43\n\
azure|18:29 19:29 20:29 21:36 62:29 95:28 104:27\n\
b0a0|53:40 58:40 90:40\n\
b0a|0:45 53:45\n\
b0c|18:34 21:33 26:34 31:34 34:33\n\
b0db0dc0fcfc0ebbd0dc0 c0cb0b0|62:31\n\
b0db0dc0fcfc0ebbd0dc0|62:52 134:40\n\
b0e|112:44 125:45\n\
b0f|19:40 51:40 93:39\n\
b0|1:25 13:25 19:26 34:33 53:26 56:25 57:24 63:25 99:23 104:24\n\
ba0e0|11:43 96:45\n\
back by|25:23 123:22\n\
back from|0:31\n\
back off|1:18 4:23 34:18\n\
back to|79:16 86:17 129:25\n\
backend bytes|57:31\n\
backend dial|66:23 132:22\n\
backend from|54:34\n\
backend none|28:20 40:15 93:20 124:15\n\
backend type|64:35\n\
backend vxlan|51:23 77:23\n\
backend wireguard|40:25 73:20\n\
backend|28:22 40:26 51:16 54:28 57:26 64:31 66:16 73:23 77:16 93:26 109:14 123:21 124:14 131:15 132:15\n\
background|11:50 80:39\n\
backing filesystem|107:33\n\
backing xfs|107:31\n\
backing|107:72\n\
backoff|1:45 121:45\n\
backup|0:46 1:27 24:28 97:27 122:26 133:26\n\
back|0:25 1:14 4:20 8:14 11:20 25:14 32:22 34:13 36:21 39:14 79:20 80:13 86:20 88:14 95:13 101:13 104:24 107:14 123:24 129:25\n\
bad certificate|3:15 79:26 127:15\n\
bad option|91:31\n\
bad request|119:37\n\
bad|3:20 11:20 74:22 79:36 91:28 119:43 127:20\n\
bak calico|93:31\n\
bak|38:38 93:51\n\
balancer error|61:32\n\
balancer k0s|0:22 47:17 92:17 118:17\n\
balancer rke0|2:22 75:22\n\
balancer|0:34 2:21 18:21 19:22 40:20 47:21 61:30 74:22 75:28 92:21 118:28\n\
bandwidth bridge|26:34\n\
bandwidth calico|26:23 82:22\n\
bandwidth|26:54 28:31 82:32\n\
bare metal|18:15 32:15 42:24 92:15\n\
bare|18:29 32:29 42:46 81:27 92:29\n\
base0 openssl|24:26 79:16 83:17\n\
base0|9:22 10:30 11:29 24:43 79:22 83:35\n\
base|1:45 74:45\n\
bash|44:63\n\
bbolt db|36:28 54:18\n\
bbolt|36:56 54:39\n\
bc|131:62\n\
bd0d0db|31:45 124:43\n\
be derived|51:32\n\
be enabled|107:36\n\
be initialized|23:32\n\
be in|75:19 85:28\n\
be issued|42:25 43:20\n\
be killed|34:36\n\
be loaded|5:26 11:19\n\
be of|12:20 34:25\n\
be reached|2:12 49:12 64:12 66:24 67:12 120:12 126:13\n\
be removed|14:21 31:11 50:11 58:24\n\
be repaired|54:35\n\
be restarted|1:33\n\
be set|35:35\n\
be used|46:14 72:33\n\
be0|31:45 100:45\n\
bearer token|9:25 16:17 75:17\n\
bearer|9:50 16:33 75:33\n\
became|32:45 46:45\n\
because it|3:16 20:22 104:21\n\
because no|43:34\n\
because of|24:21 65:11 113:11 127:21 131:11 133:11\n\
because the|72:28 73:17 117:13\n\
because|3:11 8:13 20:20 23:11 24:30 28:12 43:25 47:12 65:11 72:34 73:20 94:13 104:19 113:13 117:12 126:14 127:29 131:12 133:11\n\
become available|4:19 5:20 48:19\n\
become|4:39 5:40 48:39\n\
been deleted|25:23 39:23\n\
been deprecated|14:22 50:22\n\
been killed|102:32\n\
been permanently|58:39\n\
been reached|21:31\n\
been removed|58:36\n\
been run|84:31\n\
been started|33:19 39:20 50:20\n\
been|0:13 9:12 14:13 21:19 25:21 33:12 39:21 50:20 52:12 54:14 58:42 71:14 84:20 102:21 104:12 119:13 124:11 127:19 133:12\n\
before it|45:19 56:20 110:20\n\
before restarting|37:34\n\
before setting|27:19 28:19 29:20\n\
before t0|16:25 17:22\n\
before that|18:22 20:22\n\
before the|18:16 24:16 50:20 100:16 130:16\n\
beforehand using|69:31\n\
beforehand|69:61\n\
before|1:9 16:29 17:29 18:20 19:10 20:9 24:17 27:8 28:8 29:9 35:8 37:21 42:8 45:8 47:8 50:16 52:8 55:9 56:9 64:10 76:8 86:8 87:9 94:10 98:9 100:10 109:15 110:9 112:8 119:9 124:7 127:15 130:8 131:8 132:8\n\
begin certificate|11:22 134:22\n\
begin with|85:38\n\
beginning of|27:30 33:15\n\
beginning|27:60 33:30\n\
begin|11:26 85:60 134:27\n\
behind|17:36 46:36 97:36 123:35\n\
being run|106:31\n\
being|106:63\n\
belongs to|21:25 101:19\n\
belongs|21:51 101:39\n\
besteffort|12:51 70:34 102:34\n\
beta kubernetes|19:18 85:28\n\
beta|19:37 85:56\n\
between ready|1:31\n\
between servers|40:37\n\
between the|55:20 101:19 118:19\n\
between|1:28 27:19 30:18 40:43 52:19 55:28 101:20 104:19 118:20 119:20\n\
be|1:14 5:9 14:19 23:12 32:10 34:22 35:18 42:8 51:10 54:17 58:23 66:21 71:14 72:24 75:9 85:19 106:9 107:19\n\
bgp not|30:30 93:15\n\
bgp|30:51 82:25 92:25 93:25 99:23\n\
big|55:40 92:52\n\
bin and|26:23 106:22\n\
bin bridge|26:18 27:23 31:18\n\
bin cilium|26:32\n\
bin containerd|32:17 44:25 115:17\n\
bin dir|26:31 31:16\n\
bin flannel|31:33\n\
bin k0s|3:9 23:12 40:9 44:19 73:16 106:10 117:18 119:13\n\
bin kubelet|19:13 44:17 82:17 84:13 91:13 110:20\n\
bin kube|10:28 44:18\n\
bin loopback|31:22 44:22\n\
bin sh|95:33\n\
bin systemctl|95:33\n\
bin usr|26:18 31:23 91:18\n\
binaries under|41:23 91:22\n\
binaries|4:28 7:29 26:29 41:29 82:29 91:28 114:29 130:28\n\
binary|14:32 26:41 41:32 95:31 106:32\n\
bind address|4:9 10:12 73:9 78:20 96:9 109:23\n\
bind cannot|99:36\n\
bind|4:13 10:21 73:14 78:35 96:14 99:33 109:40 114:14 134:21\n\
bin|10:16 19:5 23:10 26:33 27:10 31:33 32:12 36:5 44:31 73:19 82:19 84:5 95:15 106:5 110:16 114:5 117:24 119:12\n\
bios|53:45 76:44\n\
bird is|30:28 93:14 95:14\n\
bird|30:54 93:34 95:26\n\
bit killable|32:32\n\
bit|31:36 32:56\n\
bj|16:44 78:45\n\
block in|60:21 63:22\n\
blocked for|32:34\n\
blocked|32:56 63:36\n\
blocks|101:44 107:45\n\
block|35:30 60:39 63:32 74:32 83:32\n\
blog|28:36 35:35 94:37 134:36\n\
blue|65:43 78:45\n\
bm0|53:45 82:45\n\
bm|42:43 116:44\n\
board|31:40 90:52\n\
bolt type|36:31\n\
bolt|36:69\n\
bond0 up|30:21 101:22\n\
bond0|30:34 92:36 101:46\n\
bookworm|89:45 91:44\n\
boot cmdline|15:20 90:27\n\
boot image|14:22 90:22\n\
boot up|68:22 117:18 131:18\n\
booted|9:36 35:35 37:37 42:35\n\
bootstrap abcdef|110:26 130:19\n\
bootstrap already|11:17 45:18 99:17 127:17\n\
bootstrap approved|42:17 43:28\n\
bootstrap bad|119:37\n\
bootstrap cannot|7:37\n\
bootstrap client|11:14 16:10 80:21 83:19 113:17\n\
bootstrap clusterrole|7:22 41:23\n\
bootstrap cluster|40:17 45:18 119:23\n\
bootstrap data|9:10 40:10 45:31 119:11\n\
bootstrap go|7:10 11:13 42:16 80:20 83:14 113:18\n\
bootstrap in|11:25 80:19\n\
bootstrap kubeconfig|7:8 9:13 11:14 24:8 42:14 80:16 82:8 83:11 113:19 127:7\n\
bootstrap kubelet|3:8 7:9 9:8 11:16 24:13 80:16 82:9 83:12 113:20 126:9\n\
bootstrap pending|41:16 42:30\n\
bootstrap sh|6:17 50:18 85:24\n\
bootstrap signer|1:11 8:33 10:11\n\
bootstrap signing|10:35\n\
bootstrap system|7:23 9:23\n\
bootstrap token|1:12 7:16 9:18 10:20 24:12 25:12 97:12\n\
bootstrap unauthorized|75:19 119:26\n\
bootstrapper is|41:23 42:22\n\
bootstrapper none|42:31\n\
bootstrapper pending|42:33\n\
bootstrappers edge|7:31\n\
bootstrappers kubeadm|1:17 7:22 10:17 25:17\n\
bootstrappers system|6:27 7:18\n\
bootstrappers|1:21 6:35 7:42 10:21 25:21 41:34 130:20\n\
bootstrapper|7:33 9:28 41:37 42:43 121:21\n\
bootstrapping clusterrole|41:32\n\
bootstrapping|25:37 41:47 42:35\n\
bootstrapsigner go|8:33\n\
bootstrapsigner is|10:31\n\
bootstrapsigner tokencleaner|8:28 10:18\n\
bootstrapsigner|8:53 10:42\n\
bootstrap|1:6 7:26 8:26 9:18 10:17 11:16 16:6 24:11 40:5 41:18 42:21 43:18 45:26 80:17 83:16 85:7 97:6 110:6 113:22 119:20 126:8 127:5 130:15\n\
boot|5:16 7:16 13:16 14:16 15:22 16:16 17:16 33:15 36:16 65:15 68:22 84:16 90:34 95:16 101:16 104:22 105:16 117:16 131:16\n\
both are|52:22 60:21\n\
both machines|52:31\n\
both nodes|53:23 82:22\n\
both vms|60:19 132:25\n\
both|14:11 20:11 28:11 30:10 40:10 46:11 47:11 51:12 52:27 53:19 56:11 60:17 65:10 74:12 75:11 76:11 80:11 82:11 89:11 91:11 92:11 93:18 114:11 119:23 123:10 125:11 131:18 132:30\n\
bound to|41:23 65:22\n\
bound|10:34 25:34 41:44 65:32\n\
box from|16:19 74:20 125:20\n\
box is|45:22 71:23\n\
box so|17:22 94:23\n\
boxes|30:32 50:34 53:34 64:34 132:33\n\
box|16:20 17:20 36:20 38:19 42:19 45:20 52:19 62:20 66:21 71:21 74:21 77:21 94:21 98:20 109:19 112:20 125:20 126:21\n\
br addr|51:20 120:26\n\
br egrep|82:22 125:22\n\
br grep|93:18 99:17 131:23\n\
br netfilter|76:38\n\
br show|99:21 100:15 125:15 131:19\n\
brd scope|96:18 99:17 131:18 132:18\n\
brd|96:36 99:34 131:36 132:36\n\
bridge addr|125:36\n\
bridge bridge|76:40\n\
bridge conflist|27:23 124:23\n\
bridge conf|27:16 29:17 124:24\n\
bridge dhcp|26:23 27:22\n\
bridge failed|27:19 125:26\n\
bridge host|26:32\n\
bridge in|26:21 31:27\n\
bridge nf|76:40\n\
bridge|26:32 27:28 29:12 31:29 76:39 77:13 124:25 125:33\n\
brings it|88:20 104:19 123:19\n\
brings|28:31 88:32 104:30 117:31 123:39\n\
broadcast multicast|92:31\n\
broadcast|92:63\n\
broken|11:35 54:37 56:36 57:35\n\
brought the|0:20 30:19 92:20\n\
brought|0:32 8:32 30:30 50:32 92:32 131:31\n\
br|30:31 51:14 76:35 82:13 93:20 99:26 100:14 101:20 120:20 124:11 125:20 131:27 132:20\n\
bsize ascii|107:36\n\
bsize|107:72\n\
bucket not|36:31\n\
bucket|36:63\n\
build|71:40 84:40 94:40\n\
built on|9:19 21:19 79:19\n\
built|5:30 9:29 21:38 34:29 79:37\n\
bundle but|2:22 40:22\n\
bundle|2:34 40:32 74:44 127:32\n\
burstable qos|13:22 15:22\n\
burstable|12:37 13:29 15:27 34:47\n\
busybox|31:45 101:44\n\
but did|12:28 127:17\n\
but freed|48:34\n\
but not|73:40\n\
but no|51:23 108:22\n\
but subject|41:36\n\
but the|0:14 2:14 5:18 40:14 83:14 90:14 92:14\n\
but without|46:22 119:22\n\
but|0:9 2:9 5:16 12:23 13:9 21:8 22:9 23:7 24:9 25:9 36:9 40:7 41:26 42:7 46:9 48:22 50:9 51:9 64:9 73:35 82:9 83:9 90:9 91:8 92:9 94:9 100:9 101:8 108:7 114:9 119:16 120:9 127:7 130:8\n\
by connecttimeouterror|62:31\n\
by dhcp|101:22 118:22\n\
by hand|4:9 10:9 17:9 19:9 24:15 33:8 36:9 40:8 41:9 42:12 43:9 76:9 78:9 86:9 95:9 97:9 111:9 116:9 121:9\n\
by itself|25:20 55:20 123:19\n\
by kubeadm|24:34\n\
by kubectl|10:22 121:22\n\
by kubernetes|82:33\n\
by networkmanager|49:31\n\
by our|74:20 109:19 128:19\n\
by peer|63:15 68:14 74:15 89:15 118:15 131:15 134:15\n\
by setting|94:35\n\
by the|0:10 2:10 3:10 11:10 18:10 19:11 40:10 44:10 56:10 68:9 70:11 74:14 86:10 97:10 102:14\n\
by this|58:37\n\
by unknown|24:19 68:5 69:5 74:10 81:16 109:5 124:5 127:21 131:9 133:9\n\
bytes but|48:34\n\
bytes from|60:17 89:28\n\
bytes of|89:31\n\
bytes|11:21 47:21 48:38 57:28 60:20 74:30 89:38\n\
byte|11:38 47:39 92:40\n\
by|2:6 10:10 16:5 20:6 22:6 24:25 36:6 39:6 41:6 42:8 47:5 49:8 58:17 62:10 74:15 81:17 82:13 86:12 94:13 97:6 102:6 114:10 118:5 121:6 127:25 131:9 133:8\n\
c0 c0|117:31\n\
c0 var|47:22 75:22\n\
c0a0|24:45 116:44\n\
c0ad0c|7:45 10:45\n\
c0a|21:44 34:44\n\
c0c must|100:34\n\
c0c0|53:63\n\
c0cb0b0|62:63\n\
c0c|49:32 100:59\n\
c0d|55:45 127:43\n\
c0e|13:30 19:31 55:30 75:29 99:28 112:29 125:30\n\
c0fa0|40:38 96:40 127:38\n\
c0f|4:33 23:32 100:34 134:43\n\
c0|8:14 9:13 12:14 24:14 37:14 44:14 47:13 48:13 51:14 53:22 60:19 61:14 62:14 64:14 75:13 83:14 89:25 92:21 93:13 100:22 112:13 114:14 117:20 118:20 131:13 132:13\n\
ca bundle|2:18 40:17 74:24\n\
ca ca|43:32\n\
ca certificates|74:37\n\
ca certificate|2:11 11:10 40:10 43:11 47:23 74:18 75:11\n\
ca certs|2:10 16:8 17:10 60:9 63:16 68:13 74:5 89:12 92:8 118:14 120:8 132:8 134:15\n\
ca cert|3:10 9:10 10:11 43:21 47:14 60:10 94:11 106:11 132:17\n\
ca crt|11:9 24:17 25:11 47:9 74:18 81:10 117:7 126:10 127:12 129:15\n\
ca file|10:12 11:12 74:21 81:20 97:16\n\
ca found|24:21 47:27\n\
ca hash|2:11 40:11 47:22 74:16 75:19\n\
ca in|24:32\n\
ca key|10:13 24:13 43:24 129:20\n\
ca no|16:18 79:27\n\
ca pem|0:12 10:16 42:12 43:21 81:15 97:12 127:12\n\
ca trust|74:36\n\
ca validation|2:22 40:22\n\
ca verification|24:24 89:16 106:16 134:16\n\
cacerthashes|47:62\n\
cacerts context|60:18 63:14 118:21 132:18\n\
cacerts dial|2:12 60:11 63:22 89:16 118:11 120:12 131:11 132:11\n\
cacerts eof|2:26 89:20\n\
cacerts forbidden|68:30\n\
cacerts net|60:19 92:26\n\
cacerts proxyconnect|68:30\n\
cacerts read|63:16 68:15 74:16 89:16 118:16 134:16\n\
cacerts tls|3:19 17:26\n\
cacerts unauthorized|75:17 134:29\n\
cacerts x0|17:22 134:22\n\
cacerts 能|3:22 60:21\n\
cacerts|2:20 3:14 16:8 17:20 60:18 63:33 68:25 74:20 75:8 89:23 92:16 118:25 120:9 127:7 131:8 132:19 134:30\n\
cached connection|123:31\n\
cached|69:35 112:36 123:45\n\
cache|20:45 102:45\n\
cadvisor err|70:34\n\
cadvisor inotify|70:34\n\
cadvisor|13:30 70:56 87:30\n\
cafe|40:32 51:59\n\
cafile etc|24:23 81:22\n\
cafile|0:36 24:47 81:35\n\
calico and|28:22 31:22\n\
calico calico|26:28 82:18\n\
calico cni|26:18 69:27\n\
calico conflist|27:10 29:18 82:13 93:18 114:18 124:16\n\
calico failed|93:23 124:22\n\
calico has|82:22 124:21\n\
calico in|26:34\n\
calico ipam|26:26 31:17 82:17\n\
calico kubeconfig|29:14 82:11 93:21 114:14 124:19\n\
calico kube|22:26 48:17 76:17\n\
calico manifest|82:22 114:22\n\
calico nodename|67:18 124:27\n\
calico node|22:7 26:7 29:6 30:17 32:7 48:6 51:7 69:9 72:7 82:6 92:6 93:18 95:9 99:5 100:7 112:6 114:12 124:11\n\
calico pods|21:19 82:20 100:20\n\
calico system|22:23 93:22\n\
calico typha|22:34\n\
calico v0|30:21 82:22\n\
calico vxlan|21:19 92:20 95:19\n\
calico yaml|93:25 124:19\n\
calico 的|26:20 28:19 124:19\n\
calicoctl node|30:30\n\
calicoctl|30:50 82:40\n\
calico|21:10 22:21 26:21 27:10 28:10 29:27 30:24 32:5 48:10 51:12 69:14 72:5 82:18 92:18 93:28 95:10 100:12 114:26 124:25\n\
cali|92:45 93:44\n\
call equal|12:13 15:17 50:13 66:13 84:17 88:13 128:13 131:13\n\
call iptables|76:40\n\
call webhook|133:36\n\
called k0s|20:22 74:23\n\
called|19:29 20:37 59:27 74:29 75:28 104:27 121:29\n\
caller clientv0|55:22 61:23\n\
caller embed|54:23 79:22\n\
caller etcdmain|59:19 99:19 117:19\n\
caller etcdserver|54:20 58:20 122:21\n\
caller identity|6:33\n\
caller osutil|34:33\n\
caller v0|55:22 56:22 61:17\n\
caller wal|122:32\n\
caller|6:27 34:28 54:29 55:28 56:24 58:24 59:15 61:29 79:15 99:14 117:16 122:26\n\
calling webhook|92:10 133:36\n\
calling|92:21 133:71\n\
call|12:15 15:21 50:15 66:16 76:45 84:22 88:15 123:14 128:14 131:14 133:33\n\
came back|11:16 25:17 36:17 80:17 104:16\n\
came up|22:15 45:15 55:15 100:15 101:15 107:15 129:15\n\
came|11:21 22:23 25:23 36:22 41:23 45:21 52:21 55:22 80:21 100:23 101:21 104:21 107:22 123:21 129:22\n\
can also|69:31\n\
can connect|8:16 10:27 25:16\n\
can create|7:22 133:22\n\
can determine|72:21 78:27\n\
can find|2:22 110:22\n\
can get|66:32\n\
can ignore|72:36\n\
can initialize|72:32\n\
can make|76:16 106:24 126:17 128:15\n\
can only|55:28 65:9 103:19\n\
can take|55:24 68:19 131:16\n\
can update|8:31\n\
can use|72:38\n\
canal conflist|93:28 117:18\n\
canal|64:26 77:26 93:42 95:38 96:25 117:25\n\
canceled client|92:20 123:25\n\
canceled while|46:13 60:16 69:23 92:13 118:13\n\
canceled|46:23 60:29 69:41 92:30 118:22 123:34\n\
candidate authority|24:23 127:21 131:12 133:12\n\
candidate|24:47 127:41 131:25 133:24\n\
cannot access|31:15 39:12 50:11 111:12 112:15 115:11 116:11 117:19 119:11\n\
cannot approve|98:22 121:22\n\
cannot assign|99:36\n\
cannot be|35:18 45:9 48:9 52:9 54:18 64:10 107:19 120:10\n\
cannot connect|23:12 33:23 39:22\n\
cannot create|3:7 6:7 7:22 9:15 17:8 24:8 80:7 81:13 97:18\n\
cannot enter|15:33\n\
cannot find|13:30 20:16\n\
cannot get|25:17 42:6 65:12 81:14 97:17 103:18 130:15 131:10\n\
cannot list|8:22 81:19 97:19 104:9\n\
cannot modify|20:20 65:19 103:20\n\
cannot reach|46:22 89:17 93:17 95:17\n\
cannot read|65:23 103:23\n\
cannot stat|76:22 84:22\n\
cannot update|8:33\n\
cannot validate|3:17 91:18 94:18 106:18\n\
cannot|7:23 8:22 9:12 13:15 15:8 20:6 25:17 31:6 33:13 35:13 39:15 46:6 54:13 65:11 81:20 97:25 99:16 103:19 107:15 112:5 117:14 130:14 131:5\n\
can|2:6 6:5 7:6 8:17 9:12 10:20 25:6 35:5 36:6 39:6 55:33 56:6 65:5 66:13 68:11 69:11 72:33 76:5 78:26 91:5 95:5 103:22 106:17 110:6 113:6 117:5 120:6 126:7 128:5 131:5 132:5 133:5\n\
cards|52:45 55:36 122:34\n\
card|36:34 48:33 67:33 101:33 122:32\n\
case alphanumeric|67:22 71:26\n\
case|67:44 71:52\n\
cat etc|7:7 15:6 23:6 27:6 28:6 34:6 38:6 49:16 50:7 51:7 52:10 53:10 66:7 68:11 75:10 76:6 78:7 87:7 89:7 98:7 105:7 112:6 117:6 118:10 134:7\n\
cat grep|85:23 87:22\n\
cat k0s|3:19 23:19 73:20\n\
cat opt|9:31\n\
cat proc|14:18 44:12 70:16 76:11 90:22 128:11\n\
cat run|31:22 125:22\n\
cat sys|5:22 15:10 53:22 90:14 92:11\n\
cat tail|80:19 90:20 130:19\n\
cat var|19:12 37:18 39:12 50:11 67:11 75:11 82:11 87:18 99:10 110:11\n\
cattle io|133:33\n\
cattle system|133:31\n\
cattle|23:34 133:54\n\
cat|5:22 9:10 14:15 15:10 19:5 23:9 27:10 37:16 39:5 49:21 50:11 51:5 52:10 53:24 66:5 68:13 70:11 75:17 85:5 87:18 90:24 118:10\n\
caused by|62:31\n\
caused process|13:28 34:18\n\
caused|13:48 34:28 44:29 62:37\n\
ca|2:8 3:7 10:13 11:7 16:10 17:8 24:24 25:12 43:19 47:25 60:9 63:19 68:15 74:25 75:10 79:10 81:16 89:13 97:8 118:16 126:10 127:17 129:19 132:13 134:19\n\
cbr0 plugins|27:33\n\
cbr0 wc|125:35\n\
cbr0|27:43 31:26 125:48\n\
ccm from|22:23 23:21\n\
ccm log|19:32\n\
ccm|18:20 19:39 20:20 21:19 22:41 23:36\n\
cc|56:40 59:38 65:38\n\
ce docker|33:22 50:22\n\
centos root|48:31\n\
centos|17:21 33:20 48:28 49:20 52:20 60:27 72:30 95:21 112:40\n\
central compute|6:20 20:24 98:16\n\
central|2:27 6:34 20:41 69:26 71:28 98:27\n\
ceph|101:62\n\
cert file|10:18 43:29\n\
cert hash|3:13 9:13 47:17 60:12 94:13 106:13 132:19\n\
cert is|46:31\n\
cert key|0:18 7:12 11:11 42:19 43:20\n\
cert subject|97:31\n\
cert var|0:17 113:29\n\
certificate approve|42:35\n\
certificate authority|11:15 24:24 43:12 74:12 79:15 129:12\n\
certificate available|121:36\n\
certificate cn|16:22 65:22\n\
certificate controller|41:23 43:25\n\
certificate couldn|11:22 129:22\n\
certificate data|79:11 83:35\n\
certificate expires|79:31\n\
certificate file|11:25 129:20\n\
certificate from|3:14 7:18 9:14 17:14 24:15 41:15 80:14\n\
certificate hash|47:29 74:14 75:13\n\
certificate has|16:20 17:19 79:19 80:13 83:6 133:6\n\
certificate input|11:30 113:16\n\
certificate in|11:15 74:16 80:26\n\
certificate is|2:7 3:22 16:7 17:11 40:7 43:8 74:11 80:13 83:15 99:6 104:7 134:7\n\
certificate key|129:35\n\
certificate kubelet|43:23 113:22\n\
certificate kubernetes|24:22 127:23 131:13\n\
certificate manager|0:11 3:11 7:11 11:11 16:11 17:11 24:12 41:16 42:11 43:12 65:11 80:11 121:11\n\
certificate or|129:39\n\
certificate request|41:21 42:20 43:21\n\
certificate rotation|0:17 7:17 16:17 41:22\n\
certificate servername|79:31\n\
certificate signed|24:19 68:5 69:5 74:10 81:16 109:5 124:5 127:21 131:9 133:9\n\
certificate signing|3:10 7:22 9:18 17:10 24:11 42:10 52:10 80:10\n\
certificate sn|16:17 80:19 81:21 83:13\n\
certificate to|42:25 43:20\n\
certificate var|83:22 113:25\n\
certificate x0|3:15 16:11 17:18 24:16 68:11 79:11 127:15 131:11\n\
certificates and|74:23 83:22\n\
certificates go|43:35\n\
certificates in|129:37\n\
certificates k0s|3:9 7:25 17:10 24:10 41:14 43:10 74:14\n\
certificates true|121:31\n\
certificatesdir|129:63\n\
certificatesigningrequests certificates|7:38\n\
certificatesigningrequests in|7:37\n\
certificatesigningrequests nodeclient|7:18 41:28\n\
certificatesigningrequests selfnodeclient|7:22 41:23\n\
certificatesigningrequests x0|3:22 17:22\n\
certificatesigningrequests|3:18 7:56 17:20 24:20 41:32\n\
certificatesigningrequest|42:50 43:40\n\
certificates|0:10 3:9 7:35 11:20 16:9 17:10 24:11 41:18 43:28 74:34 79:9 80:9 83:10 103:10 104:9 118:9 121:17 129:29 130:9\n\
certificate|3:21 7:16 9:8 11:17 16:20 17:19 24:21 41:16 42:15 43:21 47:14 74:13 79:20 80:19 81:15 83:22 113:11 121:13 127:21 129:21 133:5\n\
certs apiserver|11:19 46:26\n\
certs at|16:19 60:19 134:20\n\
certs check|16:14 79:23 80:18 83:14\n\
certs dial|118:31\n\
certs downloading|129:37\n\
certs error|129:38\n\
certs get|2:12 3:5 17:12 60:9 63:17 68:14 74:6 81:5 89:13 92:9 118:14 120:6 131:6 132:9 134:9\n\
certs https|134:36\n\
certs in|129:37\n\
certs json|129:31\n\
certs renew|79:19 83:26\n\
certs storing|129:31\n\
certs the|129:38\n\
certs tls|11:22 120:22\n\
certs upload|129:39\n\
certs using|43:23 129:22\n\
certs 没|129:31\n\
certs|2:14 11:9 16:14 17:14 25:11 46:10 60:13 63:26 68:20 79:19 80:14 81:13 83:14 89:17 92:10 118:23 120:10 129:32 132:10 134:25\n\
cert|0:26 1:10 3:8 7:10 9:9 10:21 11:15 42:23 43:34 46:17 47:16 60:8 79:8 81:15 92:10 94:10 97:17 104:8 106:10 113:28 117:9 121:10 132:20\n\
cet|16:39 33:38 84:40\n\
ce|12:26 33:25 38:33 47:26 50:40 94:27 125:26\n\
cfg bootstrap|9:31\n\
cfg frontend|109:19 134:26\n\
cfg jsonpath|64:32\n\
cfg token|9:31\n\
cfg 里|64:23 98:22\n\
cfg|9:33 64:43 98:25 109:24 133:24 134:33\n\
cfssl gencert|81:22 103:22\n\
cfssl|16:28 81:46 103:37 127:27\n\
cgls system|34:31\n\
cgls|34:62\n\
cgroup cgroup0fs|34:31\n\
cgroup cgroup|15:19 90:26\n\
cgroup configuration|13:28 34:18\n\
cgroup controllers|15:19 90:26\n\
cgroup cpuset|13:26 111:20\n\
cgroup cpu|13:23 70:18 111:18\n\
cgroup devices|13:23 70:18 88:18\n\
cgroup does|111:40\n\
cgroup driver|12:23 13:9 15:14 34:14 82:16 84:9 88:9\n\
cgroup enable|15:26 90:21\n\
cgroup hierarchy|14:25 15:22\n\
cgroup is|13:22 90:22\n\
cgroup kubepods|15:30 90:16\n\
cgroup limits|111:40\n\
cgroup manager|12:35\n\
cgroup memory|13:15 14:11 15:21 70:12 90:18 111:16\n\
cgroup mountpoint|13:22 15:22\n\
cgroup mounts|13:31\n\
cgroup mount|13:36\n\
cgroup none|13:35\n\
cgroup only|35:31\n\
cgroup on|13:18 14:18 15:17 88:18\n\
cgroup podruntime|111:32\n\
cgroup proc|13:31\n\
cgroup root|13:22 88:22\n\
cgroup rw|13:33\n\
cgroup subsystem|13:20 15:19 90:20\n\
cgroup systemd|13:31 15:14\n\
cgroup sys|13:31 15:14\n\
cgroup tmpfs|13:22 14:22\n\
cgroup type|15:31\n\
cgroup v0|13:11 14:25 15:14 88:11 90:15 128:10\n\
cgroup version|12:14 15:31\n\
cgroup you|15:26 90:21\n\
cgroup0 rw|15:31\n\
cgroup0fs|14:27 15:40 34:49\n\
cgroup0|15:54 88:36\n\
cgroupdriver cgroupfs|12:26 13:20\n\
cgroupdriver systemd|12:20 34:25 111:13\n\
cgroupdriver var|34:33\n\
cgroupdriver|12:45 13:23 34:45 111:23\n\
cgroupfs is|12:33\n\
cgroupfs|12:58 13:21 34:21 82:21 88:21\n\
cgroups cannot|13:36\n\
cgroups cpu|14:20 90:26\n\
cgroups got|12:20 34:25\n\
cgroups memory|90:37\n\
cgroups v0|14:33\n\
cgroupspath to|12:20 34:25\n\
cgroupspath|12:40 34:51\n\
cgroups|4:17 12:17 13:43 14:29 34:24 82:17 90:40\n\
cgroupv0 sys|15:33\n\
cgroupv0|14:36 15:54\n\
cgroup|12:30 13:30 14:30 15:31 34:24 35:8 70:17 82:16 88:13 90:25 111:30\n\
chain|60:38 74:40 91:39\n\
change after|4:33\n\
change event|27:14 29:15 102:15 114:25\n\
change the|52:30 58:16\n\
changed from|30:19 100:20 114:20\n\
changed it|34:36\n\
changed yesterday|37:23 111:23\n\
changed|3:14 15:14 22:16 30:21 34:33 37:24 45:15 53:16 65:14 69:14 71:16 79:14 92:16 100:16 111:16 113:16 114:16 122:21 124:14 127:14 134:16\n\
changes|43:31 44:30 52:43 57:29 92:30\n\
change|4:29 27:17 29:18 50:18 52:35 58:26 83:18 102:19 114:36 115:17 133:17\n\
changing|4:44 19:45\n\
character example|67:21 71:26\n\
character looking|27:30 33:15\n\
characters or|67:23 71:25\n\
characters|67:43 71:53\n\
character|27:40 33:19 67:35 71:42 134:20\n\
chart of|8:22 23:21\n\
chart|8:29 22:43 23:35 28:28 78:29\n\
check br|76:36\n\
check cri|27:23 28:18 29:18\n\
check etcd|56:12 59:23 61:23\n\
check expiration|16:13 79:24 80:17 83:14\n\
check failed|32:32\n\
check for|59:17 61:18 78:18 120:18\n\
check initial|5:11 7:11 34:11 61:11 67:11 68:16 79:10 109:14 116:11 117:11 127:10 133:10\n\
check it|12:20 84:20 86:19\n\
check may|32:32\n\
check non|76:16 106:24 126:17 128:15\n\
check that|124:32\n\
check the|1:13 12:13 15:16 50:13 84:13 88:13 116:12 128:12 131:16\n\
checked|9:39 36:40 130:39\n\
checking if|18:22 20:22\n\
checking that|56:14 59:23 61:22\n\
checking|18:25 20:25 56:25 59:41 61:39 125:25\n\
checkpoint configured|37:35\n\
checkpoint file|37:34\n\
checkpoint manager|37:32\n\
checkpoint policy|37:36\n\
checkpoint|37:65 48:28\n\
checks|1:18 2:18 6:17 33:24 38:17 39:26 47:17 50:18 60:16 66:19 68:16 76:17 91:17 106:30 126:27 128:17 134:18\n\
check|1:12 5:5 7:12 12:12 15:10 27:10 29:5 32:19 50:5 56:5 59:24 61:25 68:17 76:22 78:12 79:22 80:11 83:5 84:12 88:5 98:5 106:16 109:10 116:11 119:5 120:5 124:14 126:6 128:10 131:15\n\
child|32:45 102:45\n\
chmod|29:63\n\
chronyc sources|17:37\n\
chronyc tracking|17:22 80:22\n\
chronyc|16:28 17:57 80:28\n\
chronyd is|17:31\n\
chronyd|16:39 17:52\n\
ci ftype|107:36\n\
cidr allocate|64:26 108:19\n\
cidr allocation|108:34\n\
cidr and|100:35\n\
cidr at|108:33\n\
cidr cafe|40:16 51:30\n\
cidr from|108:33\n\
cidr mask|108:33\n\
cidr node|67:19 108:25\n\
cidr not|64:15 108:31\n\
cidrnotavailable node|108:34\n\
cidrnotavailable|108:71\n\
cidrs left|108:34\n\
cidrs true|43:17 64:22 108:21\n\
cidrs|43:24 64:32 100:24 108:54\n\
cidr|40:29 43:10 46:17 51:27 64:34 67:9 73:21 82:10 91:9 100:31 106:10 108:35 124:8 128:8\n\
cilium agent|22:15 26:15 51:20 93:15 114:15 124:14\n\
cilium bak|93:31\n\
cilium cni|26:32\n\
cilium conflist|26:18 93:23 114:18\n\
cilium conf|114:23 124:22\n\
cilium host|93:22 125:22\n\
cilium operator|22:35\n\
cilium vxlan|93:31\n\
cilium|22:32 26:24 28:27 40:22 51:24 76:15 92:16 93:30 95:15 114:28 120:16 124:22 125:16\n\
cipher message|45:36\n\
cipher|45:71\n\
cis|1:50 44:39 76:29\n\
ci|15:25 23:24 30:24 57:25 107:48 124:24\n\
class dmi|53:37\n\
class tag|11:31\n\
class|11:32 53:50 92:25 122:31\n\
clean cni|124:30\n\
cleaned|82:40 118:39 124:38\n\
cleanup|5:45 25:45\n\
clean|58:37 99:34 124:45\n\
client caller|55:22 56:22 61:17\n\
client ca|11:10 74:23 81:18 97:14 127:14\n\
client certificate|0:7 11:6 16:6 42:12 43:7 79:10 80:17 83:22 113:14 121:7\n\
client cert|0:14 7:11 42:18 79:10 97:11 104:10 113:22\n\
client config|11:17 113:28\n\
client connection|92:22 123:22\n\
client connect|3:25 79:19\n\
client context|59:25 61:22\n\
client crt|0:18 11:14 80:14 129:24\n\
client current|0:10 11:9 16:6 80:16 81:9 83:20 103:6 113:21\n\
client error|6:29 33:16\n\
client etc|83:25 113:22\n\
client go|3:9 6:9 8:17 12:9 16:9 33:9 54:10 58:10 68:8 74:10 80:9 81:12 97:13 127:9 130:13\n\
client k0s|0:22 74:23\n\
client key|0:16 83:22 113:19 129:16\n\
client kubelet|0:17 7:7 11:6 17:7 24:7 41:16 42:16 43:16 65:6 75:7 80:10 110:11 127:6\n\
client pem|11:17 80:15 81:13 83:16 113:21 127:9\n\
client requesting|3:13 9:13 10:14 24:14 25:18 47:17 60:13\n\
client rotation|11:25 80:19\n\
client ssh|60:30\n\
client timeout|46:8 60:18 63:12 69:14 92:12 95:8 118:14 123:18 132:8\n\
client to|1:22 42:22\n\
clientconn go|79:27 109:17\n\
clientconn|79:54 109:35\n\
clientv0 retry|55:22 61:23\n\
clientv0|55:45 61:45\n\
client|0:21 3:10 6:8 7:6 8:9 11:17 16:8 41:15 42:18 43:12 59:12 60:14 61:12 69:5 74:16 79:16 80:22 81:16 83:22 92:9 97:11 110:6 113:21 118:5 123:13 127:5 129:11\n\
clock difference|16:22 17:22\n\
clock drift|16:31\n\
clock synchronized|16:16 17:30\n\
clock|16:41 17:51 60:23\n\
cloned on|18:22 53:23\n\
cloned|18:40 53:52\n\
closed network|123:36\n\
closed|123:61 133:29\n\
cloud config|19:32\n\
cloud controller|18:14 19:18 22:18 23:22 104:6\n\
cloud init|2:13 9:17 18:13 20:13 23:12 65:21\n\
cloud provider|4:8 18:12 19:19 20:19 21:5 22:5 23:18 66:5 87:5 98:5 104:5\n\
cloud routes|21:31\n\
cloud setup|95:41\n\
cloudprovider failed|18:20 20:27\n\
cloudprovider kubernetes|19:13 20:11 22:22 23:23\n\
cloudprovider|18:19 19:24 20:29 22:41 23:43 98:12\n\
cloudwatch|6:61\n\
cloud|4:10 9:10 18:22 19:32 20:30 21:14 22:24 23:33 65:17 95:31 98:11 104:9\n\
cluster agent|23:15 62:27 63:16\n\
cluster api|62:35\n\
cluster at|2:10 17:10 47:10 62:23 63:10 68:9 75:10 132:10 134:14\n\
cluster autoscaler|18:26 104:19\n\
cluster bootstrap|11:17 45:18 99:17 127:17\n\
cluster both|28:22 132:22\n\
cluster can|8:17 10:29\n\
cluster ca|2:9 24:18 40:8 47:24 74:17 75:8\n\
cluster cidr|40:15 43:8 51:16 64:16 73:13 82:7 100:17 108:15\n\
cluster context|61:32\n\
cluster create|15:31\n\
cluster datastore|109:31\n\
cluster data|40:16 45:17 58:17 119:22\n\
cluster dns|40:17 82:18 110:23\n\
cluster endpoint|2:33\n\
cluster etcdserver|56:29 59:16\n\
cluster found|99:35\n\
cluster id|58:20 99:19 127:19\n\
cluster image|15:31\n\
cluster info|1:11 2:8 3:6 8:14 9:11 10:15 16:7 24:14 25:14 46:5 47:10 60:10 132:10 134:7\n\
cluster init|40:19 73:13 119:26\n\
cluster ip|3:15 59:15 100:16 120:24\n\
cluster is|51:11 56:10 59:20 61:20 100:14 112:10 124:9\n\
cluster local|2:18 3:24 40:13 46:14\n\
cluster may|60:21 90:22\n\
cluster network|28:22 46:22\n\
cluster not|40:17 99:17 119:23\n\
cluster of|28:22 47:22\n\
cluster or|8:20 9:23 10:16\n\
cluster please|58:32\n\
cluster reset|45:33\n\
cluster scope|6:7 7:19 42:7 65:7 81:18 97:20 103:12\n\
cluster signing|10:22 43:26\n\
cluster the|70:23 127:22\n\
cluster this|55:33\n\
cluster was|24:17 65:16 79:21 133:16\n\
cluster you|52:35\n\
clustercidr|64:40 78:52\n\
clusterconfiguration apiserver|4:31\n\
clusterconfiguration|4:51 129:40\n\
clusterinformation connection|93:21 124:24\n\
clusterinformation|29:30 93:38 124:48\n\
clusterinfo|1:40 8:52\n\
clusteripranges|40:61\n\
clusterip|120:63\n\
clusterrole system|7:22 41:26\n\
clusterrolebinding grep|7:22 41:26\n\
clusterrolebinding kubeadm|41:34\n\
clusterrolebinding kubelet|7:26 9:19\n\
clusterrolebinding system|97:35\n\
clusterrolebinding wide|41:32\n\
clusterrolebinding|7:41 9:18 41:46 97:34\n\
clusterrole|7:43 41:53\n\
clusters with|130:34\n\
clusters|70:29 75:28 98:29 125:29 130:47\n\
cluster|1:9 2:11 3:9 6:5 7:12 8:15 9:12 10:16 15:5 24:15 25:15 40:11 45:5 46:6 47:14 51:8 52:11 55:6 56:15 58:15 59:13 60:7 61:12 62:15 64:7 81:8 97:11 100:11 108:5 119:13 120:6 132:9 134:6\n\
cm aws|6:34\n\
cm cluster|1:10 8:16 9:13 10:19 24:23\n\
cm kube|25:22 64:22 130:17\n\
cm role|25:34\n\
cmd kubeadm|94:23 115:22\n\
cmd list|60:20 61:22 63:18\n\
cmdline boot|15:20 90:27\n\
cmdline txt|15:20 90:27\n\
cmdline|14:38 15:37 20:22 90:44\n\
cmd|32:36 60:34 61:36 63:30 69:22 94:23 115:22\n\
cm|1:13 6:27 8:25 9:20 10:31 24:37 25:33 49:12 64:26 129:13 130:13\n\
cn etcd|81:31\n\
cn front|81:31\n\
cn k0s|127:31\n\
cn kubernetes|68:15 81:26 97:16\n\
cn node|81:22 105:22\n\
cn rke0|16:19 127:25\n\
cn system|65:7 67:13 81:18 83:8 97:17 98:8 103:20 104:7\n\
cn worker|81:31\n\
cni bin|26:22 27:9 28:6 31:22 44:6 82:10 114:6 117:6\n\
cni cilium|40:31\n\
cni cni|26:20 82:20 124:19\n\
cni configuration|26:10 27:13 28:9 29:21 114:20 124:13\n\
cni config|2:9 12:6 22:9 26:6 27:19 28:15 29:17 31:6 69:5 93:5 108:5 114:16\n\
cni conf|70:24 82:18 114:18\n\
cni during|27:20 28:16 29:16 36:16 70:16\n\
cni failed|26:18 31:18 93:11 124:21 125:12\n\
cni go|2:13 12:13 27:23 28:17 31:13\n\
cni in|26:23 82:22\n\
cni is|21:22 82:22\n\
cni networks|125:36\n\
cni network|26:23 31:22\n\
cni net|26:6 27:14 28:14 29:16 82:11 93:14 114:16 124:16\n\
cni none|28:33\n\
cni plugins|26:26 31:20\n\
cni plugin|3:6 22:15 27:10 28:15 29:7 31:10 60:6 69:12 72:7 76:6 77:7 95:6 103:7 108:6 114:18 116:6 133:6\n\
cni pod|50:22 82:17 87:22\n\
cni tr|26:32\n\
cni v0|69:33\n\
cni versions|27:33\n\
cni0 already|125:36\n\
cni0 flannel|64:23 82:22\n\
cni0 up|93:19 125:26\n\
cni0|64:26 82:25 93:38 125:50\n\
cniversion|27:71\n\
cni|2:5 12:5 22:19 26:25 27:25 28:24 29:25 31:25 40:7 50:5 69:10 70:5 82:20 87:5 93:20 114:24 124:24 125:17\n\
cn|3:10 16:11 21:11 65:10 67:22 68:9 81:40 83:11 97:28 98:11 103:35 104:10 105:11 127:24\n\
cockpit dhcpv0|60:30\n\
cockpit|60:61\n\
code deadlineexceeded|32:24 61:17 69:16 116:14 122:9\n\
code exited|0:5 4:5 7:8 11:8 12:5 14:5 35:14 36:8 37:9 40:8 45:8 54:5 73:12 80:5 84:11 85:9 87:11 88:8 95:8 96:5 107:5 113:5 117:8 128:8\n\
code failedprecondition|55:24 56:24\n\
code killed|33:19 102:26\n\
code notfound|36:31\n\
code since|84:26 85:20\n\
code the|54:23 73:22\n\
code unavailable|33:18 35:17 36:15 39:11 50:17 107:11 127:10\n\
code unimplemented|35:13 38:24 107:8 115:20\n\
code unknown|5:14 12:12 13:12 26:12 27:8 31:16 34:12 36:8 69:8 116:14 124:11 125:14\n\
code|1:11 5:8 7:8 11:7 12:8 13:5 26:5 31:11 32:20 33:16 34:8 35:20 36:14 37:5 38:23 40:7 50:8 54:5 55:11 56:11 61:9 69:10 73:17 84:14 85:12 87:11 88:5 96:5 102:5 107:8 115:18 116:13 125:8\n\
colleague|22:29 25:29 40:27 47:28 58:29 60:27 84:29 104:27\n\
collect required|48:34\n\
collection failed|48:22 88:22\n\
collection|48:44 88:45\n\
collect|48:69\n\
collision|53:70\n\
columns metadata|18:20 19:13 30:12 39:13 51:13 53:13 108:17\n\
columns|18:36 19:32 30:22 39:24 51:24 53:32 57:22 108:30\n\
column|27:38 39:40 85:40\n\
com containerd|34:16 115:30\n\
com google|50:16 69:15 116:26\n\
com is|71:20 98:20 103:20\n\
com not|98:31\n\
com public|30:35\n\
com read|49:31\n\
com regex|67:21 71:26\n\
combined from|5:20 48:19 125:20\n\
combined|5:40 48:39 125:40\n\
come back|32:20 86:19 107:20\n\
come from|1:20 8:20 134:20\n\
come up|41:23 122:21\n\
comes back|32:23 123:22\n\
comes from|24:16 69:15 78:16 107:16 112:16 129:16\n\
comes up|5:18 22:18 111:18 119:18\n\
comes|5:23 22:23 24:23 27:22 32:23 69:22 78:23 92:23 107:23 111:23 112:22 119:23 123:22 129:23\n\
come|1:25 8:25 32:26 41:26 72:26 86:25 95:25 107:25 122:23 132:25 134:25\n\
comm crio|29:31\n\
comm k0s|117:33\n\
command failed|0:8 11:7 14:12 24:5 25:5 33:10 35:7 36:5 38:7 50:10 70:5 74:5 80:10 84:12 85:5 87:14 88:5 113:13 115:14 128:10\n\
command is|47:31\n\
command kubeadm|94:23 129:22\n\
command line|45:22 78:22\n\
command permission|117:33\n\
command was|9:17 24:22 62:17 134:17\n\
command|0:12 1:6 5:6 9:12 11:11 14:20 24:20 25:6 33:15 35:11 36:6 38:11 45:5 47:12 50:17 62:6 70:6 74:6 78:6 80:16 84:20 85:6 86:5 87:24 88:6 94:6 106:12 109:11 113:22 115:23 117:16 121:6 128:15 129:6 132:5 134:6\n\
comment comment|120:31\n\
commented|115:44 116:44\n\
comment|120:63\n\
committed proposal|4:22 61:23\n\
committed|4:44 61:45\n\
commit|36:40 58:40 59:38\n\
common|3:38 36:40 91:39\n\
comm|29:35 102:28 117:53\n\
company|44:40 66:40 81:38\n\
compared|79:38 130:39 134:40\n\
complete and|45:19 99:19 127:19\n\
complete too|70:32\n\
completed yet|32:26 88:20\n\
completed|23:28 25:31 32:39 34:29 57:29 88:30\n\
complete|11:29 23:28 45:29 70:39 99:28 127:29\n\
component configs|91:19 106:20 130:19\n\
component kubelet|44:18 88:18 109:17 128:17\n\
component kube|4:33\n\
component|4:39 17:23 44:23 88:23 91:23 106:23 107:23 109:22 128:22 130:23\n\
compose|15:35 30:45 71:37\n\
compute internal|6:17 20:21 21:10 78:18 98:16\n\
compute routes|21:36\n\
compute|6:31 20:40 21:37 78:32 98:29\n\
com|2:10 12:10 17:29 28:17 30:25 34:10 38:9 49:16 50:10 64:11 67:17 69:20 71:25 98:29 103:10 115:26 116:26 123:9\n\
conditions ready|32:23 86:22\n\
conditions|1:29 21:42 32:29 86:28 102:38\n\
condition|1:11 3:10 4:22 7:11 9:11 20:11 27:10 32:12 41:31 42:29 43:31 48:11 55:11 57:10 66:12 67:11 78:11 79:10 84:11 116:11 117:11 121:23 126:13 133:10\n\
conf all|51:28 85:18\n\
conf already|126:28 127:17\n\
conf and|49:17 83:18 103:18 126:19\n\
conf awk|79:22 83:22\n\
conf client|79:19 83:26\n\
conf dir|26:20 29:20 82:20\n\
conf etc|49:18 112:18 126:22 127:14\n\
conf file|112:34\n\
conf get|67:22 83:22\n\
conf has|2:20 27:19 49:19\n\
conf in|112:33\n\
conf is|11:13 80:22 88:14 112:13 113:18\n\
conf json|51:16 64:31\n\
conf monitor|70:32\n\
conf nameserver|49:35\n\
conf net|76:31\n\
conf no|11:14 27:7 80:15 83:11 112:21 113:19\n\
conf of|3:22 126:23\n\
conf on|3:19 68:19 83:20\n\
conf podman|124:30\n\
conf pod|82:31\n\
conf proxy|68:30\n\
conf run|112:34\n\
conf still|118:22 124:21\n\
conf was|24:23 103:22\n\
conf 里|78:17 83:25 88:17\n\
config cluster|51:20 64:20 129:20\n\
config configmap|39:17 79:16 130:25\n\
config default|34:25 115:17 116:17\n\
config doesn|64:35\n\
config dump|34:25 38:14 115:15 116:15\n\
config error|89:22 118:22\n\
config etc|19:15 35:14 38:14 50:15 82:19 127:14\n\
config failed|27:23 31:18 123:17\n\
config fatal|39:23 65:22\n\
config file|26:9 27:8 29:17 74:9 84:23 96:9 97:9 127:8 130:9 134:9\n\
config found|27:13 28:13 93:13 114:27\n\
config from|19:20 113:26\n\
config gz|72:15 77:25 91:19\n\
config images|69:27 116:18\n\
config init|94:20 126:20 129:20\n\
config ip|72:23 91:22\n\
config is|27:20 127:13 130:25\n\
config k0s|91:22 106:22\n\
config kubeadm|4:18 129:28\n\
config kubelet|25:23 67:22\n\
config list|27:27 29:20\n\
config load|27:20 28:11 29:17 114:22\n\
config map|64:20 72:20 95:19\n\
config mirrors|35:35\n\
config no|2:13 12:13 22:13 27:21 28:16 94:13 96:13\n\
config of|112:22 127:22\n\
config operator|42:35\n\
config path|35:35\n\
config systemd|35:31\n\
config toml|26:7 31:6 34:17 35:19 36:6 38:19 107:6 115:13 116:12\n\
config uninitialized|2:12 22:12 27:19 28:21 69:11 114:12\n\
config var|19:18 78:18 82:18 84:18\n\
config version|27:29 35:16\n\
config vm|71:23 101:22\n\
config vni|77:32\n\
config vxlan|77:36\n\
config yaml|3:5 12:8 23:8 28:7 34:10 40:11 45:7 49:5 73:6 75:10 84:15 85:6 101:5 110:9 112:9 118:5 129:9 134:9\n\
config 里|3:19 116:19 121:20\n\
configmap cluster|1:22 25:23\n\
configmap configmaps|8:35\n\
configmap does|8:23 9:16 10:21\n\
configmap failed|8:18 39:18 57:17 130:18\n\
configmap for|8:19 9:23 10:19\n\
configmap get|123:25 134:20\n\
configmap in|130:31\n\
configmap is|24:21 47:27\n\
configmap kube|25:23 97:22\n\
configmap this|8:14 10:26 25:15 130:14\n\
configmaps cluster|1:5 2:11 3:8 8:14 16:10 17:5 24:11 25:19 46:9 60:14 89:5 92:5 131:5 132:13 134:9\n\
configmaps in|8:19 25:22 130:20\n\
configmaps kubeadm|72:20 92:20 131:19\n\
configmaps kubelet|130:36\n\
configmaps|1:8 2:19 3:14 8:26 16:18 17:8 24:20 25:34 46:15 60:25 68:6 72:8 89:8 92:15 97:8 104:7 122:6 123:14 130:24 131:14 132:24 134:15\n\
configmap|1:16 6:8 8:34 9:27 10:35 24:21 25:17 39:10 47:27 57:8 67:9 78:9 79:8 97:9 123:15 130:20 134:9\n\
configs for|91:22 106:22\n\
configset go|91:22 106:22\n\
configset|91:44 106:45\n\
configs|91:39 106:40 130:39\n\
configuration after|27:15 29:16 114:27\n\
configuration critical|40:40\n\
configuration error|14:25 27:16 29:17\n\
configuration failed|14:20 59:25\n\
configuration file|26:12 28:11 29:20 38:11 94:20 114:16\n\
configuration for|13:25 34:17 130:17\n\
configuration from|11:13 39:13 75:13 79:13 92:13 105:13 113:13 130:19\n\
configuration list|27:36\n\
configuration mismatched|40:35\n\
configuration server|0:10 17:10 52:9 63:13 75:17 104:9 105:20 127:13 130:9 134:10\n\
configuration tls|0:26 113:20\n\
configuration to|124:30\n\
configuration unable|0:17 74:17 113:25\n\
configuration value|40:40\n\
configuration|0:17 13:14 14:20 27:22 29:23 40:30 59:9 63:10 75:17 94:18 105:22 113:20 114:22 124:9 127:9 130:19\n\
configure cloud|21:31\n\
configure networkmanager|95:31\n\
configure via|51:32\n\
configured policy|37:36\n\
configured to|14:38\n\
configured with|12:35\n\
configured|12:36 14:44 35:19 37:39 94:21\n\
configure|21:36 33:27 51:38 78:29 95:36\n\
configuring mysql|45:33\n\
configuring|45:49 54:31 63:30 96:30\n\
config|12:7 19:5 23:7 27:19 28:13 29:15 34:17 35:19 38:15 39:8 40:11 42:8 64:12 69:6 75:8 77:10 82:7 84:19 110:9 112:8 113:7 114:12 115:8 116:8 127:8 129:14 130:12 134:7\n\
conflict|65:68\n\
conflist calico|82:13 93:23 114:13 124:20\n\
conflist canal|93:31\n\
conflist cilium|93:31\n\
conflist error|27:24 29:20 114:14\n\
conflist flannel|93:24 124:22\n\
conflist is|82:31\n\
conflist open|29:38\n\
conflist permission|29:33 117:13\n\
conflist|26:8 27:31 29:32 82:24 93:33 114:34 117:7 124:33\n\
conf|2:6 3:8 11:14 12:6 24:6 26:6 27:8 29:6 49:24 51:13 64:17 70:6 76:12 79:14 80:12 82:15 83:25 88:10 89:13 98:10 99:7 103:6 110:6 112:26 113:21 114:10 118:9 124:15 126:14 127:11\n\
connect connection|5:8 11:7 15:7 33:7 35:11 36:8 46:8 54:10 68:7 69:7 79:7 116:7 120:12 124:9 132:14 133:11 134:10\n\
connect connect|39:23 50:22\n\
connect dial|33:17 59:17 61:18 120:18\n\
connect endpoint|33:23 39:18 50:18\n\
connect fail|68:30\n\
connect k0s|3:22 68:21\n\
connect network|96:17 100:17 116:17 118:21\n\
connect no|33:15 39:11 50:12 60:11 61:12 62:5 63:10 72:5 95:8 99:14 101:8 118:13 120:5 131:13 132:5\n\
connect timeout|62:26 63:20\n\
connect to|3:7 10:8 22:5 24:8 33:14 39:13 47:11 60:9 63:8 79:14 99:7 102:5 127:12\n\
connected|92:52 104:38\n\
connecting to|1:15 3:14 15:14 16:15 33:14 46:15 127:14\n\
connecting|1:30 3:29 15:29 16:29 33:29 46:30 127:29\n\
connection client|46:14 60:18 69:21 92:14 118:14\n\
connection cri|35:11 38:17 39:12 115:26\n\
connection dial|33:22 35:22\n\
connection error|33:19 35:16 36:10 39:10 50:14 61:14 79:16 109:9\n\
connection failed|62:27 66:17 122:12 132:12\n\
connection from|79:33\n\
connection is|93:21 124:24\n\
connection lost|92:22 123:22\n\
connection pod|101:33\n\
connection pooling|45:29 96:17\n\
connection refused|4:6 5:7 11:6 15:6 33:8 35:11 36:7 46:7 54:9 68:6 69:6 79:6 84:7 120:14 124:9 128:8 132:14 133:10 134:9\n\
connection reset|63:14 68:13 74:15 89:14 118:14 131:18 134:14\n\
connection shutting|53:35\n\
connection this|99:30\n\
connection timed|49:11 60:19 61:12 62:12 63:18 76:11 116:11 132:11\n\
connection to|2:10 4:10 16:7 17:10 34:12 47:7 54:7 62:13 63:10 68:16 75:7 79:6 86:12 92:7 99:6 118:7 128:6 132:7 134:7\n\
connection validate|33:22 35:14 38:14 115:19\n\
connection was|123:33\n\
connections|16:44 53:45\n\
connection|4:9 33:15 34:6 35:14 38:8 45:9 46:7 53:10 54:13 60:12 61:10 62:18 63:12 68:15 69:14 79:13 86:6 92:7 93:6 99:5 101:6 115:18 118:9 120:17 123:19 124:14 128:8 131:6 132:19 133:8 134:12\n\
connects telnet|61:23 63:22\n\
connects|61:37 63:36 73:36 92:36\n\
connecttimeouterror|62:63\n\
connecttimeout|62:63\n\
connect|3:10 10:11 15:7 24:5 33:24 35:12 39:18 46:8 47:10 50:13 54:9 60:15 61:11 62:11 63:15 68:15 79:18 99:16 116:7 118:17 120:16 124:9 127:12 131:16 132:17 133:10 134:8\n\
connmaxlifetime|45:58 96:34\n\
conntrack conntrack|91:36\n\
conntrack ipv0|72:34\n\
conntrack not|91:36\n\
conntrack|46:26 72:40 91:51\n\
consist of|67:21 71:27\n\
consist|67:43 71:53\n\
console dev|88:31\n\
console|6:29 11:29 20:30 88:45 102:31\n\
constraint constraint|102:32\n\
constraint none|102:32\n\
constraint|102:63\n\
construct v0|20:31\n\
construct|20:52 74:40\n\
contact api|6:19 42:19 80:19\n\
contacting cluster|62:33 134:14\n\
contacting|62:65 134:27\n\
contact|6:38 42:38 80:39\n\
contain any|3:13 11:22 74:23\n\
contain jws|8:23 9:16 10:21\n\
contain podcidr|64:35\n\
contained filename|128:37\n\
contained|128:74\n\
container error|13:26 36:20\n\
container exits|50:22 54:23\n\
container failed|36:31\n\
container for|5:22 14:22\n\
container get|5:35\n\
container go|34:31\n\
container image|14:10 19:11 39:11 50:16 82:21 87:20\n\
container is|88:18 124:27\n\
container kube|1:24 4:20 34:16\n\
container linux|13:26 34:19\n\
container manager|50:20 88:20 111:20\n\
container process|13:24 34:16 44:20\n\
container restarts|54:23 88:22\n\
container runtime|19:8 22:8 27:8 28:12 29:7 32:13 33:10 35:7 38:12 39:11 50:13 69:7 87:12 114:5 115:11\n\
container s0|117:31\n\
container selinux|117:31\n\
container spec|5:31\n\
container to|26:23 67:22\n\
container without|72:36\n\
container with|34:31\n\
containercreating network|22:32\n\
containercreating|22:48 112:47\n\
containerd active|32:24 33:17 38:17\n\
containerd and|36:22 114:22\n\
containerd apparmor|5:31\n\
containerd config|26:6 31:6 34:19 35:18 38:18 107:6 115:14 116:9\n\
containerd containerd|19:9 33:14 35:15 36:5 38:14 39:9 50:5 87:12 94:16 107:5 110:5 115:16\n\
containerd container|5:24 33:13 36:20 107:13\n\
containerd cri|34:19 94:20 116:19\n\
containerd ds0|34:22 115:22\n\
containerd exited|35:22 36:22\n\
containerd github|34:16 115:30\n\
containerd grep|38:19 114:20 115:19\n\
containerd grpc|26:10 34:17 35:21 38:15 107:10 115:16\n\
containerd io|31:10 34:10 35:9 36:14 38:21 107:18 115:14\n\
containerd kubelet|33:19 35:19 86:19\n\
containerd log|5:17 35:21 36:17 107:17\n\
containerd metadata|36:35\n\
containerd node|114:31\n\
containerd on|39:23 116:22\n\
containerd permission|44:33\n\
containerd root|35:22 107:22\n\
containerd runtimes|34:29 35:16\n\
containerd runtime|35:31\n\
containerd service|33:16 34:14 35:21 36:14 86:10 94:11 114:11\n\
containerd shim|32:34\n\
containerd snapshotter|36:20 38:13 107:25\n\
containerd sock|19:9 33:14 35:15 36:8 38:14 39:9 50:8 67:5 87:12 94:16 107:5 110:5 115:16\n\
containerd startup|35:23 36:18 107:18\n\
containerd task|5:20 13:16 34:20 44:16\n\
containerd try|107:36\n\
containerd ubuntu0|115:34\n\
containerd v0|34:22 115:22\n\
containerd var|35:22 107:22\n\
containerd version|34:14 44:14 115:28\n\
containerd 是|26:23 114:22\n\
containerd 的|50:22 116:22\n\
containerd|5:20 19:5 29:5 31:5 32:18 33:14 34:25 35:25 36:23 38:25 39:23 44:14 50:9 87:11 94:20 107:23 114:22 115:21 116:11\n\
containerlogs default|66:24 101:23\n\
containerlogs dial|66:23 101:22\n\
containerlogs kube|66:18 121:28\n\
containerlogs remote|121:31\n\
containerlogs|66:41 101:39 121:43\n\
containermanager err|15:16 37:23 111:22\n\
containermanager failed|13:18 15:17 111:25\n\
containermanager start|37:32\n\
containermanager system|15:22 90:22\n\
containermanager|13:24 15:36 37:40 90:17 111:43\n\
containername etcd|34:31\n\
containername|34:62\n\
containerruntimeversion|39:63\n\
containers failed|13:26 15:19\n\
containers kube|116:31\n\
containers pause|116:33\n\
containers rpc|32:34\n\
containers|1:19 13:31 15:29 32:31 50:19 69:17 70:19 82:19 104:17 107:19 116:36\n\
container|1:9 4:8 5:17 13:16 14:5 19:9 22:9 26:9 27:10 28:18 29:12 31:5 32:19 33:15 34:11 35:8 36:16 38:17 39:16 44:5 50:22 54:9 69:10 72:14 82:17 87:20 88:12 114:5 115:15 117:13 124:7\n\
contains|6:35 24:37 67:36 105:36\n\
contain|3:16 8:35 9:24 10:32 11:31 64:33 74:33\n\
content digest|36:35\n\
content store|36:31\n\
contents are|76:36\n\
contents of|52:23 105:24\n\
contents|52:38 76:42 86:20 105:40\n\
content|36:58 114:34\n\
context deadline|32:16 59:12 60:11 61:15 63:7 79:6 101:9 118:9 122:12 123:12 132:9 133:6\n\
context|32:32 39:8 42:6 50:7 55:7 57:6 59:24 60:22 61:30 63:14 79:13 92:7 95:6 99:5 101:17 102:8 118:17 122:24 123:24 124:5 131:6 132:17 133:13\n\
contoso local|78:22 98:22\n\
contoso|78:45 98:45\n\
control group|15:22 70:23\n\
control planes|3:16 19:17 25:17 43:17 60:16\n\
control plane|4:9 8:6 15:5 23:5 25:6 28:8 52:8 55:13 65:9 68:5 80:6 116:6 120:6 126:7 129:11 130:12 131:8 133:5\n\
control process|73:26 95:19\n\
controller because|43:34\n\
controller bootstrap|8:29 10:17\n\
controller crt|0:22 74:23\n\
controller deleting|104:33\n\
controller error|19:15 43:28 127:14\n\
controller go|18:13 20:13 21:15 41:13 57:9 92:8 97:8 103:8 122:7 123:12 131:7 133:11\n\
controller is|10:22 41:23\n\
controller kubelet|23:34\n\
controller machine|6:22 18:22\n\
controller manager|8:13 10:15 18:11 19:13 22:13 23:14 34:9 43:10 64:10 79:10 108:11 122:6\n\
controller node|6:22 108:22\n\
controller true|19:23 23:21\n\
controller utils|102:23 108:22\n\
controllermanager go|8:15 10:15 43:25 122:14\n\
controllermanager|8:29 10:37 43:48 122:27\n\
controllers bootstrapsigner|8:33\n\
controllers it|15:33\n\
controllers leader|10:31\n\
controllers tokencleaner|10:33\n\
controllers|8:29 10:46 15:32 22:30 42:16 90:25\n\
controller|8:21 10:23 18:18 19:20 20:16 21:21 22:19 23:24 34:9 41:19 43:23 57:8 64:10 79:11 92:5 97:5 103:5 104:8 108:15 120:5 122:10 123:13 131:5 133:11\n\
controlplaneendpoint|2:40 3:50\n\
control|4:17 8:11 15:14 19:5 23:9 24:5 25:12 28:14 41:5 43:5 52:14 55:24 65:17 66:5 68:9 70:5 73:11 80:10 94:5 116:10 120:11 126:12 129:20 130:23 131:14 133:10\n\
convert data|0:26 11:19\n\
convert|0:52 11:38\n\
coordination k0s|1:7 3:7 23:7 54:8 60:7 65:7 81:13 92:7 97:15 103:15 104:7 120:7 122:7 123:14 131:15 133:7\n\
coordination|1:15 3:14 23:13 54:16 60:13 65:14 81:25 92:15 97:30 103:30 104:14 120:15 122:13 123:29 131:29 133:14\n\
copied from|4:13 6:17 49:13 100:14 103:14 131:13 134:18\n\
copied to|26:23 43:23\n\
copied|0:19 4:18 6:25 26:27 28:18 43:20 49:18 53:20 74:20 97:19 100:20 103:19 113:19 117:18 127:18 131:18 134:26\n\
copies|0:40 68:38 74:40\n\
copying|53:45 113:45\n\
coredns and|5:22 95:22\n\
coredns bd0d0db|31:22 124:21\n\
coredns coredns|69:31\n\
coredns d0b0d0|49:22 82:22\n\
coredns failed|5:20 31:20 123:19\n\
coredns fb0b0dccf|28:22 49:22\n\
coredns io|49:36\n\
coredns network|124:21 125:22\n\
coredns pending|23:21 28:25\n\
coredns pods|49:22 95:22\n\
coredns pod|49:22 124:21\n\
coredns rke0|23:21 28:22\n\
coredns 一|23:30\n\
coredns|5:23 22:10 23:28 28:27 31:20 49:34 64:10 69:15 82:20 95:27 112:16 116:9 123:8 124:24 125:9\n\
coreos com|30:29 64:16\n\
coreos|30:54 64:31 110:30\n\
core|72:37 79:35 98:36 110:36\n\
corp cacerts|2:22 63:22\n\
corp example|3:15 17:20 98:20 133:15\n\
corp if|68:30\n\
corp k0s|69:22 116:22\n\
corp local|20:22 68:21\n\
corp|2:18 3:29 17:25 20:18 40:17 63:18 68:32 69:24 98:30 116:17 119:18 123:17 133:17\n\
correctly|60:43 68:43\n\
correct|97:40 104:38 114:40\n\
corresponding|35:43 65:43\n\
corrupted|37:45 54:45\n\
could explain|8:31\n\
could not|0:6 5:6 8:8 9:11 10:10 19:7 21:15 23:8 37:12 39:7 51:7 66:12 96:6 101:6 112:10 130:11\n\
couldn find|96:22 100:23\n\
couldn initialize|13:22 68:21\n\
couldn load|11:23 129:23\n\
couldn reconcile|21:33\n\
couldn upgrade|4:33\n\
couldn validate|1:13 2:9 3:9 8:6 9:15 10:6 16:11 17:6 24:10 25:10 46:9 47:9 60:12 68:8 89:9 131:6 132:9 134:11\n\
couldn|1:23 2:15 3:14 4:19 8:8 9:26 10:8 11:18 13:8 16:19 17:8 21:19 24:16 25:16 46:15 47:15 51:9 60:21 68:18 89:15 96:8 100:9 129:15 131:8 132:15 134:20\n\
could|0:13 2:6 5:13 8:20 9:21 10:20 18:6 19:13 21:30 23:15 37:25 39:13 51:13 56:6 61:6 66:25 67:5 91:5 96:13 101:12 112:19 120:6 126:7 129:6 130:21 131:5\n\
counter is|0:13 4:13 14:17 73:13 87:13 90:13 113:13 128:17\n\
counter|0:26 4:26 14:34 73:26 87:26 90:26 113:26 128:33\n\
count|17:24 34:24 52:23 59:23 104:40 122:23 123:36\n\
cp did|4:31\n\
cp local|89:31\n\
cp lock|131:31\n\
cp not|3:19 4:19 54:20\n\
cp ready|52:22 101:22\n\
cp0 and|59:22 131:22\n\
cp0 disk|59:31\n\
cp0 dns|3:31\n\
cp0 https|56:20 59:25\n\
cp0 kubeadm|129:33\n\
cp0 not|2:22 4:22\n\
cp0 openssl|79:22 81:22\n\
cp0 running|1:22 61:23\n\
cp0|1:16 2:16 3:22 4:15 30:14 39:28 56:28 58:17 59:22 61:17 65:15 79:15 81:15 127:15 129:28 131:30\n\
cpi|20:36 23:45 53:37\n\
cpu cpuacct|13:25 15:16 70:17\n\
cpu enabled|14:20 90:26\n\
cpu io|90:31\n\
cpu manager|37:33 84:11 111:12\n\
cpu memory|90:18 111:28\n\
cpu 空|122:30\n\
cpuacct cpuset|13:26 15:19\n\
cpuacct|13:51 15:32 70:34\n\
cpumanager|37:63\n\
cpus are|37:32\n\
cpus changed|37:32\n\
cpus doesn|37:36\n\
cpus in|37:36\n\
cpuset cgroup|13:22 15:22\n\
cpuset cpu|90:31\n\
cpuset|13:43 15:35 90:36 102:24 111:24\n\
cpus|37:77\n\
cpu|13:31 14:14 15:20 37:43 70:14 84:14 90:31 102:22 111:26 122:19\n\
cp|3:16 4:24 16:17 44:17 52:16 54:18 59:16 60:15 61:18 63:17 65:23 74:25 89:25 97:17 99:15 101:17 113:17 123:16 131:24\n\
crashloopbackoff ago|23:13 34:21 64:19 76:18\n\
crashloopbackoff back|4:31\n\
crashloopbackoff|4:24 23:31 34:32 49:34 64:25 72:18 76:28 108:23 117:17\n\
crash|49:43 95:44\n\
crc mismatch|54:36\n\
crc|54:72\n\
crd|124:61\n\
create an|88:31\n\
create certificatesigningrequests|7:33\n\
create certificate|3:10 7:23 9:19 17:11 24:11 80:11\n\
create clusterrolebinding|7:31\n\
create cluster|15:33\n\
create cni|70:32\n\
create configmap|25:23 57:22\n\
create containerd|5:23 13:11 34:15 36:17 44:11 107:11\n\
create csrs|41:32\n\
create failed|5:16 6:11 12:12 13:18 34:15 44:16 90:12 117:11\n\
create fsnotify|70:32\n\
create in|70:32\n\
create it|8:22 25:23\n\
create kubelet|12:20 14:11 33:15 88:24\n\
create new|8:18 33:17 38:17 53:18\n\
create nodes|81:19 97:20 133:19\n\
create on|8:20 9:25\n\
create permission|21:36\n\
create pod|5:10 13:10 26:13 27:6 31:15 34:7 36:7 93:10 112:17 116:14 124:12 125:13\n\
create print|24:18 25:18 94:18 132:18\n\
create resource|6:10 7:23 81:14 97:21\n\
create route|21:40\n\
create sandbox|12:22 116:22\n\
create shim|5:22 13:17 34:17 44:17\n\
create subnetmanager|3:19 72:20 91:19\n\
create vxlan|77:35\n\
createcontainererror|5:69\n\
created cluster|3:13 9:13 10:14 24:14 25:18 47:17 60:13\n\
created deleted|122:30\n\
created without|21:36\n\
created with|8:22 79:22\n\
created|1:14 3:13 5:14 8:14 9:13 10:14 21:33 23:12 24:22 25:22 34:30 41:14 47:25 60:12 79:13 112:13 114:14 119:14 120:14 122:19\n\
createpodsandbox for|5:14 12:18 34:14 36:14 112:18 116:14\n\
createpodsandboxerror failed|12:22 116:22\n\
createpodsandboxerror|12:45 116:44\n\
createpodsandbox|5:27 12:35 13:27 34:27 36:27 112:35 116:27\n\
createtransport failed|79:27 109:17\n\
createtransport|79:54 109:35\n\
create|5:18 6:11 7:25 8:5 9:17 12:16 13:16 15:13 21:23 24:6 25:10 26:10 31:14 33:8 36:12 41:12 44:9 57:8 70:15 77:12 81:8 88:20 97:16 107:5 112:17 116:13 124:10 125:9\n\
creating daemon|77:23 125:22\n\
creating local|55:28 56:19\n\
creating route|21:33\n\
creating static|55:33\n\
creating vxlan|77:26 93:19\n\
creating|9:18 15:18 21:30 55:37 56:26 77:27 91:18 93:26 111:20 116:18 125:19\n\
creationtimestamp|41:45 105:45\n\
cred node|105:33\n\
credentials true|8:22 10:22 43:17\n\
credentials|1:27 8:35 10:35 16:27 25:28 42:26 43:28\n\
cred|103:36 105:56\n\
cri configured|12:35\n\
cri containerd|5:18 34:28\n\
cri container|33:17 35:8 38:21 39:9 50:15 115:16\n\
cri dockerd|33:11 39:12 50:22 82:12 94:18 115:15\n\
cri docker|33:19 94:26\n\
cri endpoints|39:16 94:31\n\
cri error|35:27 107:18\n\
cri failed|31:22 70:23\n\
cri linux|115:33\n\
cri networking|82:35\n\
cri plugin|27:23 28:18 29:18\n\
cri runtime|33:19 38:19 50:20\n\
cri service|35:17 36:18 70:18 107:18\n\
cri sockets|94:36\n\
cri socket|39:25 50:14 67:10 94:20\n\
cri type|35:22 38:22\n\
cri v0|33:15 34:8 35:11 38:17 39:8 115:23 116:8\n\
crictl images|36:20 116:27\n\
crictl info|14:12 33:12 38:15 87:12 114:26\n\
crictl logs|4:25 58:13 99:12 109:13 117:13\n\
crictl pods|32:18 38:17 125:23\n\
crictl ps|1:11 4:17 32:16 34:11 38:11 58:12 86:11 87:11 104:11 109:11 116:11\n\
crictl timeout|32:32\n\
crictl|1:9 4:27 14:9 32:27 33:8 34:9 36:21 38:25 39:10 58:10 86:9 87:16 91:9 99:7 104:8 109:8 110:9 114:30 115:20 116:29 117:9 125:16\n\
crio bridge|29:18 124:27\n\
crio conf|12:20 26:20 116:19\n\
crio crio|5:10 33:16 39:18 87:10 94:22 115:14\n\
crio name|29:31\n\
crio service|33:22 94:23\n\
crio sock|5:10 33:16 39:18 87:10 94:22 115:14\n\
crio started|114:22 124:21\n\
crio version|115:31\n\
crio|5:15 12:22 26:15 29:26 32:15 33:25 39:30 87:15 94:37 114:22 115:21 116:14 124:24\n\
crisocket field|94:35\n\
crisocket timed|57:19 126:20 133:19\n\
crisocket|39:26 57:24 67:33 94:47 126:27 133:24\n\
critical configuration|40:41\n\
critical|40:71 54:22\n\
cri|5:8 12:15 26:9 27:7 29:15 33:23 34:19 35:24 38:28 39:28 50:23 70:9 82:15 94:28 115:29 117:8\n\
crt already|126:28 127:17\n\
crt and|74:32\n\
crt ca|24:18 129:28\n\
crt data|11:21 74:26\n\
crt error|11:19 24:20 74:20\n\
crt etcd|129:31\n\
crt etc|24:17 126:26 127:16\n\
crt forbidden|105:35\n\
crt front|129:31\n\
crt is|97:22 104:22\n\
crt kubelet|42:17 113:28\n\
crt md0sum|0:31\n\
crt noout|0:14 3:13 11:13 24:14 79:20 127:17\n\
crt notafter|80:31\n\
crt not|79:22 80:22\n\
crt only|25:32\n\
crt on|24:27 74:16 81:15\n\
crt openssl|24:20 47:25\n\
crt open|43:23 129:22\n\
crt or|0:22 129:22\n\
crt path|129:38\n\
crt permission|117:31\n\
crt unauthorized|75:29 104:16\n\
crt usr|74:32\n\
crt was|0:22 11:22\n\
crt|0:23 3:8 11:24 24:28 25:17 47:12 74:29 75:18 79:17 80:15 81:15 104:8 105:16 113:20 117:8 126:14 127:21 129:28\n\
crypto rsa|24:23 127:22 131:12 133:12\n\
crypto|24:45 127:43 131:24 133:23\n\
csi node|18:20 19:26\n\
csidriver csidrivers|81:19 97:26\n\
csidrivers in|81:22 97:22\n\
csidrivers storage|81:19 97:26\n\
csidrivers|54:37 81:35 97:46\n\
csidriver|17:34 54:34 81:32 97:43\n\
csinode publishing|6:19 42:19 80:19\n\
csinodes storage|42:22 103:22\n\
csinodes|18:40 42:38 103:40\n\
csinode|6:35 42:35 80:36 103:36\n\
csi|18:48 19:38 42:27 53:29\n\
csr approved|43:23 110:22\n\
csr approver|98:20 121:26\n\
csr as|7:22 41:23\n\
csr cert|43:34\n\
csr csr|41:25 42:14 98:15 121:15\n\
csr go|42:25 43:20\n\
csr grep|42:19 121:26\n\
csr head|121:31\n\
csr json|81:19 103:26\n\
csr node|41:20 42:25\n\
csr signer|43:34\n\
csr system|42:22 121:22\n\
csr tail|42:19 98:20 110:20\n\
csr was|42:22 110:22\n\
csr xk0p|41:32\n\
csr 显|7:22 43:23\n\
csrapproving controller|41:23 42:22\n\
csrapproving|10:34 41:51 42:32\n\
csrs for|41:32\n\
csrsigning|10:30 43:63\n\
csrs|41:56 127:35\n\
csr|7:18 41:35 42:36 43:32 65:5 67:6 79:5 81:12 98:21 103:14 110:21 121:31\n\
cst|16:36 17:36 79:35 104:35\n\
csv f0e0ba0b0be0fcff0bf0cf0a0c|7:22 9:22\n\
csv|7:45 9:44 42:29\n\
ctl|1:45 110:45\n\
ctr plugins|38:26 115:21\n\
ctr version|38:22 115:22\n\
ctrl|25:37 46:36 56:36 126:38\n\
ctr|32:24 36:31 38:42 115:39 116:23\n\
ct|60:38 88:52\n\
cured by|115:22 123:22\n\
cured it|13:12 20:12 24:12 51:12 53:12 55:12 71:12 93:11 95:11 100:12 105:12 110:12 128:11\n\
cured|13:21 20:21 24:22 30:20 51:22 53:22 55:21 71:22 93:21 95:21 100:22 105:21 110:21 115:21 123:20 128:20\n\
cures it|36:22 44:22\n\
cures|36:40 44:40 121:40\n\
curl failed|60:19 69:19 120:20\n\
curl from|120:22 123:22\n\
curl https|1:11 3:7 10:8 60:18 62:8 63:11 68:13 69:11 74:14 89:8 123:13 131:8 132:8\n\
curl latest|20:22 98:22\n\
curl m0|60:21 120:22\n\
curl noproxy|68:32\n\
curl sfl|40:17 45:11 73:19 93:15 119:19 130:11\n\
curl si|69:31\n\
curl sk|1:15 61:12 62:11 63:11 68:14 118:11 123:15 127:11 130:11 131:11 134:11\n\
curl ssl|12:13 15:17 50:13 66:13 84:17 88:13 128:13 131:13\n\
curl to|92:22 123:22\n\
curl vk|63:22 68:21\n\
curl|1:18 15:9 40:14 60:22 62:11 63:20 68:26 69:17 73:18 74:21 84:11 92:15 93:10 118:10 119:18 120:11 123:24 128:9 130:10 131:14 132:10\n\
current bin|26:26 44:22\n\
current certificate|65:22 80:22\n\
current pem|0:10 11:11 16:6 80:16 81:9 83:20 103:6 113:20\n\
current set|37:37\n\
current time|16:20 17:20 79:17 80:15\n\
current version|130:34\n\
currently|50:45 80:44\n\
current|0:13 11:15 16:26 17:26 22:6 26:17 37:25 44:13 79:21 80:26 81:11 83:31 88:6 103:6 113:32 130:19\n\
custom columns|18:19 19:16 30:11 39:12 51:12 53:16 108:15\n\
custom|2:20 18:35 19:28 30:18 39:20 51:20 53:28 63:20 72:20 77:20 98:20 108:26 121:20\n\
cut c0|8:16 9:16 47:16 75:16 83:16 114:16\n\
cut f0|56:20 58:20 93:19\n\
cut|5:24 8:24 9:24 11:23 47:24 56:24 58:25 75:32 83:24 93:24 114:24\n\
d0af|0:46 47:46\n\
d0a|19:45 62:45\n\
d0b0d0|49:43 82:45\n\
d0c|4:39 18:40 112:39\n\
d0e0|55:45 75:44\n\
d0e|58:45 93:44\n\
d0f0f|40:43 45:44\n\
d0f|0:32 21:31 36:32 47:31 56:32 82:32\n\
d0h|25:40 41:40 121:40\n\
d0|11:26 23:26 24:28 34:27 51:36 53:36 99:25\n\
daemon apparmor|5:31\n\
daemon at|33:26 39:22\n\
daemon cgroups|13:33\n\
daemon cluster|62:31\n\
daemon error|39:17 77:22 107:17 125:17\n\
daemon get|69:29 116:17\n\
daemon json|12:20 33:19 44:20\n\
daemon kubelite|36:20 80:19 90:20\n\
daemon running|33:35\n\
daemonsets|93:44 110:45\n\
daemonset|10:23 19:24 22:24 23:22 26:37 28:31 31:23 78:23 93:23 124:22\n\
daemon|5:21 12:14 13:26 33:30 36:14 39:29 44:14 62:21 69:28 77:22 80:13 88:14 89:14 90:14 107:14 116:13 124:12 125:14\n\
data age|25:32\n\
data already|45:39\n\
data awk|24:34\n\
data bin|44:22 48:22\n\
data cipher|45:31\n\
data client|83:33\n\
data current|26:26 44:22\n\
data decodes|24:32\n\
data directory|117:34\n\
data dir|44:19 58:22 106:10 107:14 117:14 122:9\n\
data does|11:23 74:24\n\
data failed|40:19 45:19 119:20\n\
data from|0:23 11:17 45:18\n\
data has|10:22 119:22\n\
data in|11:27 24:13 45:13 113:13\n\
data k0s|117:22 119:22\n\
data keys|129:31\n\
data kubeconfig|10:22 24:26\n\
data local|20:22 98:22\n\
data lock|44:22 106:22\n\
data ls0tls0crudjti|83:31\n\
data net|64:32\n\
data store|55:18 61:18 99:17 122:17\n\
data subvol|107:31\n\
data tr|8:22 9:22\n\
data usage|10:31\n\
data v0|44:33\n\
database connection|45:29 96:17\n\
database is|45:22 55:22\n\
database joining|52:16 56:22 59:16 61:17\n\
database snapshot|54:26 55:22\n\
database space|57:38\n\
database|36:14 45:33 52:13 54:30 55:22 56:22 57:38 59:13 61:15 96:14 99:19 119:22\n\
datastore and|40:19 109:25\n\
datastore endpoint|45:29 119:18\n\
datastore|11:19 36:20 40:19 45:48 109:26 119:32 122:18\n\
data|0:8 9:11 10:17 11:25 24:23 25:13 26:13 40:7 44:25 45:27 58:21 64:8 74:15 83:26 89:8 107:19 117:18 119:12 122:6 129:8\n\
date thu|9:19 16:25\n\
dated|0:36 45:36 58:37 124:34\n\
dates from|105:22 127:22\n\
dates|11:29 24:31 80:29 81:37 105:30 127:29\n\
date|9:20 16:45 17:28 45:20 54:21 79:31 127:26\n\
days ago|32:16 56:16 58:16 79:15 104:20\n\
days|17:22 32:30 56:22 58:23 79:21 80:29 104:43 113:22\n\
day|1:34 58:34 112:33 129:43\n\
db etcd|57:18 58:22 99:13 119:18\n\
db freepages|36:28 54:18\n\
db shm|119:31\n\
db size|55:22 57:25\n\
db state|45:14 119:32\n\
db wal|119:33\n\
db0|51:34 100:59\n\
db|36:30 45:22 54:23 55:23 57:32 58:28 85:16 99:13 119:39 125:15\n\
dc0|85:45 98:45\n\
de kiel|81:22 103:22\n\
dead since|33:31\n\
deadline exceeded|32:16 59:12 60:11 61:15 63:7 79:6 101:9 118:9 122:12 123:12 132:9 133:6\n\
deadlineexceeded desc|32:24 61:17 69:16 116:14 122:9\n\
deadlineexceeded|32:48 61:34 69:32 116:28 122:19\n\
deadline|32:32 39:8 42:6 50:7 55:7 57:6 59:24 60:22 61:31 63:14 79:13 92:7 95:6 99:5 101:17 102:8 118:17 122:24 123:24 131:6 132:17 133:13\n\
dead|4:21 33:44 78:21 86:42 123:20\n\
debian the|0:22 52:22\n\
debian|0:19 5:26 15:25 17:19 26:19 34:30 44:19 52:17 66:19 74:19 88:26 90:19 91:25 112:18 128:17\n\
debug|6:38 65:38 89:40\n\
deb|60:43 94:45\n\
decoded|89:45 134:45\n\
decodes to|24:26 83:20\n\
decodes|24:52 83:40\n\
decommissioned last|118:31\n\
decommissioned|58:37 118:46 127:35\n\
decrypt bootstrap|45:31\n\
decrypt|45:62\n\
dec|16:44 83:45\n\
dedicated|48:44 92:45\n\
default auth|113:35\n\
default config|34:22 115:22\n\
default dial|66:23 72:23\n\
default dns|3:33\n\
default failed|5:20 70:26\n\
default interface|30:14 46:15 96:22 108:19\n\
default kubelet|19:17 87:22 99:16 103:17\n\
default kubernetes|3:27 46:18\n\
default network|29:18 31:18 124:17 132:18\n\
default node|1:16 7:20 10:16 25:16 41:16\n\
default profile|5:31\n\
default rke0|23:17 68:27\n\
default routes|96:40\n\
default route|96:28 101:19\n\
default scheduler|22:24 23:23\n\
default svc|3:31 46:15\n\
default switch|132:31\n\
default v0|51:30 93:17\n\
default via|46:28 95:14 96:10 101:10 132:10\n\
default 生|34:31\n\
defaultcpuset|37:70\n\
defaults nodev|44:31\n\
defaults|34:33 44:43 46:34 128:32\n\
default|3:20 5:12 7:8 22:13 23:14 25:13 34:12 46:27 51:16 66:9 68:11 70:9 82:8 87:12 92:8 95:15 96:29 101:17 108:7 113:15 124:7 132:17\n\
define which|94:36\n\
defined disable|73:37\n\
defined no|73:22 110:22\n\
defined write|73:33\n\
defined|73:69 110:23\n\
define|94:72\n\
delegate add|31:22 125:25\n\
delegate|27:30 31:41 125:47\n\
delete flannel|125:31\n\
delete node|18:10 19:10 58:16 59:16 104:23 105:10\n\
delete the|37:22 52:26\n\
delete validatingwebhookconfiguration|133:31\n\
deleted and|10:20 39:20 114:20\n\
deleted from|43:23 59:22\n\
deleted its|16:22 56:22\n\
deleted the|59:22 124:21\n\
deleted|10:17 11:16 16:16 25:25 36:17 39:17 43:17 47:16 53:17 56:24 58:17 59:27 93:16 95:16 104:23 114:17 122:22 124:22\n\
delete|18:12 19:12 37:24 52:27 57:10 58:24 59:22 104:38 105:12 108:10 113:12 115:11 120:12 124:17 125:19 133:25\n\
deleting node|20:25 104:22\n\
deletingnode node|20:31\n\
deletingnode|20:52 104:38\n\
deleting|9:26 20:44 74:27 104:38 127:25\n\
denied arn|6:34\n\
denied connect|68:30\n\
denied execute|117:33\n\
denied ls|29:22 44:22\n\
denied read|29:26 117:19\n\
denied write|117:31\n\
denied|0:8 6:25 29:37 44:37 67:7 68:17 69:7 106:8 116:7 117:37 121:8 133:7\n\
deny|7:45 103:45\n\
deployed|19:37 22:37 28:36 120:36\n\
deploying clusters|130:34\n\
deploying|130:69\n\
deployment|10:32 22:41 28:31 41:32 133:30\n\
deploy|23:45 28:31 29:32 73:32\n\
deprecated and|14:22 39:23\n\
deprecated|14:53 39:32 50:32\n\
depth lookup|24:23 81:22\n\
depth|24:45 81:43\n\
der dev|24:23 47:22\n\
derived please|51:32\n\
derived|51:52 110:40\n\
der|24:45 47:44\n\
desc connection|33:21 35:19 36:13 39:13 50:17\n\
desc context|32:30 61:13 122:12\n\
desc cri|12:31\n\
desc etcdserver|55:22 56:22 57:17\n\
desc failed|5:13 13:11 26:11 27:7 31:15 34:11 36:13 69:14 116:16 124:10 125:13\n\
desc latest|61:32\n\
desc transport|33:19 35:16 36:10 39:11 50:14 61:11 79:16 109:10\n\
desc unknown|35:14 38:24 107:9 115:20\n\
describe instances|59:22 98:22\n\
describe node|18:12 19:12 20:12 21:11 22:12 23:11 28:11 30:11 39:12 48:11 95:11 102:12 113:12\n\
describe pod|22:20 48:19 133:19\n\
describe security|61:23 62:22\n\
describe|18:19 19:19 20:19 21:18 22:19 23:17 28:18 30:17 39:19 42:17 48:25 59:17 61:19 62:19 95:18 98:19 102:19 113:19 129:19 133:17\n\
description|8:52 25:40\n\
desc|5:14 12:10 13:10 26:11 31:17 32:26 33:18 34:10 35:20 36:17 38:28 50:10 55:17 56:17 57:9 61:15 69:16 79:13 107:10 115:24 116:19 124:8 125:14\n\
desired|22:52 23:38\n\
destination host|118:22 131:22\n\
destination unknown|13:36\n\
destination|13:48 21:26 96:26 118:26 131:26 132:26\n\
destroyed|56:45 59:43\n\
detect an|51:32\n\
detected for|49:37\n\
detected unhealthy|59:17 61:28\n\
detected|15:20 16:21 36:21 49:49 59:20 61:34\n\
detect|51:44 78:34 88:43\n\
determine runtime|33:14 35:14 36:15 50:25\n\
determine this|78:38\n\
determine whether|72:34\n\
determine|13:20 28:19 33:18 35:18 36:20 50:35 72:32 78:43\n\
determining ip|30:17 46:18 108:23\n\
determining|30:34 46:36 108:45\n\
dev console|88:33\n\
dev dm|117:25 128:21\n\
dev eno0|46:18 96:23 101:18\n\
dev enp0s0|46:20 96:26\n\
dev ens0|46:27 96:16 131:16\n\
dev eth0|46:24 51:13 95:17 96:13 132:13\n\
dev kmsg|88:41\n\
dev mapper|14:13 44:22 48:24\n\
dev null|3:11 12:18 15:11 24:12 29:12 32:12 47:11 70:12 74:12 84:12 134:12\n\
dev sda0|48:16 54:16 84:16 90:16 128:20\n\
dev sdb0|44:25 57:16 113:17\n\
dev v0|69:31\n\
dev vda0|11:22 48:22\n\
dev wlan0|46:31\n\
dev wwan0|46:33\n\
dev zram0|128:35\n\
device creating|77:32\n\
device operation|77:35\n\
device setting|93:31\n\
device type|77:32\n\
devices freezer|13:31\n\
devices not|13:31\n\
devices|13:54 70:28 88:35\n\
device|26:17 48:31 70:35 77:42 84:17 88:24 93:23 109:16 111:17\n\
devuan|13:63\n\
dev|12:15 44:25 46:30 48:24 54:11 57:9 69:9 84:10 88:32 95:10 96:22 117:14 128:25\n\
de|49:32 81:42 103:43\n\
df on|57:31\n\
df shows|36:17 48:17 70:26\n\
df tail|11:19 36:20 48:19\n\
df var|48:14 54:15 57:18 84:14 107:21\n\
df|11:16 32:17 36:24 48:36 54:17 57:33 70:29 74:17 84:17 92:17 107:29\n\
dgst sha0|24:20 47:25\n\
dgst|24:40 47:51\n\
dhcp firewall|26:23 27:22\n\
dhcp metric|46:37\n\
dhcp options|98:31\n\
dhcp option|92:18 98:28\n\
dhcp src|46:31\n\
dhcpv0 client|60:30\n\
dhcpv0|60:50 98:40\n\
dhcp|2:18 26:19 27:17 46:45 92:18 98:41 101:17 118:17\n\
dial endpoint|59:25 61:22\n\
dial tcp|2:11 46:6 54:5 60:10 61:9 63:8 66:8 68:5 69:9 72:8 89:10 95:8 99:9 101:5 116:10 118:10 120:9 124:5 131:8 132:11 133:6\n\
dial unix|5:8 33:20 35:15 36:12 39:16 50:18\n\
dialer response|46:18 95:18 127:17 132:18\n\
dialer|46:36 95:36 127:35 132:36\n\
dialing backend|66:23 132:22\n\
dialing dial|33:21 35:17 36:12 39:12 50:16 61:12\n\
dialing|33:39 35:32 36:21 39:22 50:29 61:22 66:22 101:21 132:21\n\
dial|2:20 33:16 35:8 39:10 46:9 50:13 54:7 58:7 59:16 60:17 61:20 63:13 66:14 68:8 69:15 72:14 89:18 95:14 99:15 101:9 116:17 118:18 120:15 124:8 131:14 132:20 133:10 134:7\n\
did not|4:18 12:18 17:12 18:12 28:11 62:12 86:11 95:11 127:11\n\
did you|4:18 34:14 79:14 86:18 99:13 128:14\n\
didn match|18:31\n\
didn tolerate|22:24 23:20 48:14\n\
didn|18:33 22:43 23:37 43:26 48:25\n\
did|3:14 4:33 12:27 17:16 18:16 28:15 34:15 58:16 59:14 62:16 66:16 79:14 86:27 95:15 99:13 114:16 115:15 117:15 127:14 128:14\n\
died in|59:22 105:22\n\
died|0:29 56:29 59:36 99:26 105:29 123:27 126:30\n\
difference against|16:22 17:22\n\
difference|16:39 17:40 129:40\n\
different from|12:25 125:23\n\
different token|45:39\n\
different|12:37 45:44 51:18 103:17 125:37\n\
differs from|24:16 37:31\n\
differs|24:31 37:56 75:29\n\
diff|1:36 9:36 38:35 97:36\n\
dig short|2:18 89:18 98:23\n\
digest sha0|36:35\n\
digest|36:69\n\
dig|2:30 64:31 89:39 98:39 123:29\n\
dir data|117:31\n\
dir etc|26:20 31:20 82:20\n\
dir home|29:20 106:20 107:20\n\
dir opt|26:20 31:20 44:20\n\
dir used|58:37\n\
dir usr|26:34\n\
dir var|44:23 58:18 87:18\n\
diravailable var|126:37\n\
diravailable|126:73\n\
directory check|124:32\n\
directory etc|68:25 131:19\n\
directory lib|72:25 77:23\n\
directory open|117:34\n\
directory path|84:31\n\
directory|5:11 11:13 13:7 31:7 33:19 36:7 39:15 43:12 50:16 64:8 68:5 70:8 72:19 76:19 77:15 80:13 83:7 84:24 88:25 111:8 112:25 113:22 114:7 117:19 119:7 124:9 129:7\n\
directrouting false|77:32\n\
directrouting|77:63\n\
dir|16:14 26:32 29:14 31:14 36:14 44:32 48:14 58:36 82:14 87:22 106:14 107:22 117:25 122:13\n\
disable cloud|19:20 23:27\n\
disable ipv0|51:35\n\
disable kube|28:22 40:22\n\
disable network|28:25 40:19\n\
disable swap|128:39\n\
disable traefik|23:12 40:19 73:25 106:13\n\
disabled active|33:22 86:22\n\
disabled by|10:22 42:22\n\
disabled plugins|35:10 38:25 115:21\n\
disabled vendor|33:14 86:31\n\
disabled|4:10 10:22 16:10 33:29 35:10 38:35 40:21 42:10 44:11 86:37 115:29 119:11\n\
disable|19:23 23:30 28:22 40:27 51:29 73:30 90:11 94:12 95:11 106:11 128:35\n\
discovery client|3:13 9:13 10:14 24:14 25:18 47:17 60:13\n\
discovery created|3:13 9:13 10:14 24:14 25:18 47:17 60:13\n\
discovery failed|1:15 2:6 3:9 8:6 9:5 10:11 16:5 22:9 24:14 25:15 47:12 59:5 60:10 92:6 99:10 132:12\n\
discovery requesting|2:20 24:26\n\
discovery the|8:20 9:17 10:23\n\
discovery token|3:10 9:10 24:17 47:16 60:9 89:10 94:11 106:14 132:16 134:10\n\
discovery trying|3:19 24:20 47:19\n\
discovery|1:25 2:14 3:12 8:21 9:20 10:28 16:6 22:14 24:29 25:26 47:26 59:6 60:16 89:7 92:7 94:7 99:16 106:14 132:25 134:7\n\
disk died|59:22 105:22\n\
disk enableuuid|18:33\n\
disk pressure|48:38\n\
disk wal|122:30\n\
disk was|56:22 59:22\n\
disk zfs|107:31\n\
diskpressure true|48:31\n\
diskpressure|48:62\n\
disks are|99:21 122:21\n\
disks|99:42 122:43\n\
disk|11:12 18:25 24:14 33:12 37:14 40:12 45:13 48:36 55:13 56:13 59:19 85:14 102:14 105:21 107:25 113:13 116:13 122:23 127:12 128:12\n\
dispatcher go|133:31\n\
dispatcher|95:39 133:50\n\
distro|12:40 74:40 132:39\n\
dm ino|117:33\n\
dm partition|128:31\n\
dmesg|88:36 102:37 107:46\n\
dmi id|53:37\n\
dmidecode system|53:34\n\
dmidecode|53:67\n\
dmi|53:74\n\
dmz|2:40 17:52\n\
dm|117:50 128:42\n\
dnf install|72:23 91:22\n\
dnf|38:38 72:40 91:39\n\
dns cp0|3:31\n\
dns go|112:33\n\
dns kubernetes|3:33\n\
dns names|46:31\n\
dns name|20:22 98:22\n\
dns of|89:22 98:22\n\
dns subdomain|67:20 71:27\n\
dnsmasq|49:60 98:32\n\
dns|2:20 3:26 20:13 40:11 46:20 49:11 67:19 71:28 82:13 89:32 98:24 100:13 110:20 112:29 121:13 130:19\n\
do kubectl|104:22 119:22\n\
do not|14:18 23:17 42:17 104:17\n\
do request|69:25 116:22\n\
do so|124:30\n\
do you|94:36\n\
docker calico|82:31\n\
docker ce|12:14 33:14 38:18 50:21 94:15\n\
docker cgroup|12:37\n\
docker client|12:22 33:22\n\
docker compose|15:19 30:25\n\
docker com|12:22 38:22\n\
docker cri|33:15 50:16 82:27\n\
docker daemon|12:13 33:23 39:22\n\
docker default|5:31\n\
docker docker|33:31\n\
docker exec|15:22 70:23\n\
docker info|12:20 15:21 32:10 33:13 39:10 84:10 86:9\n\
docker io|69:26 116:20\n\
docker is|38:17 39:24 50:18\n\
docker logs|4:16 11:12 15:15 50:12 54:12 79:15 99:11 109:12 117:12\n\
docker network|2:13 27:21 28:24\n\
docker on|33:22 50:22\n\
docker pkg|69:31\n\
docker ps|4:15 5:9 15:9 32:19 50:15 54:10 68:12 86:15 109:12\n\
docker run|13:18 15:17 38:23\n\
docker service|33:25 82:17 86:13 94:13\n\
docker socket|94:32\n\
docker sock|33:24 39:19 50:13 94:13\n\
docker version|32:17 33:25 50:17\n\
docker was|39:23 50:22\n\
docker0|82:63\n\
dockerd head|115:31\n\
dockerd sock|33:14 39:15 50:15 94:23 115:15\n\
dockerd|32:23 33:21 39:23 50:44 82:22 94:35 115:29\n\
dockershim sock|39:21 50:20 67:10 94:20\n\
dockershim|39:44 50:41 67:19 94:39\n\
docker|4:14 5:7 12:24 13:14 15:25 27:13 28:16 30:10 32:17 33:20 38:15 39:21 50:28 68:6 69:22 79:6 82:20 86:14 94:15 109:6 116:14\n\
docs|19:40 88:40 93:39\n\
does not|0:13 8:9 10:8 11:7 27:7 47:9 74:10 76:6 101:6 105:11 107:10 111:13 129:12\n\
doesn contain|3:16 64:30\n\
doesn exist|15:17 54:28\n\
doesn match|37:36\n\
doesn|3:20 15:20 37:40 39:21 54:34 64:37 89:21 113:21\n\
does|0:27 2:8 8:17 9:8 10:15 11:14 19:9 20:8 21:8 27:14 32:9 47:19 66:9 67:8 74:20 76:12 101:12 105:21 107:19 108:7 111:25 124:6 129:25\n\
doing you|76:16 106:24 126:17 128:15\n\
doing|55:30 76:29 106:45 126:31 128:29\n\
domain beta|85:32\n\
domain controllers|15:33\n\
domain name|98:35\n\
domain|15:36 19:25 40:23 85:33 98:45\n\
don match|11:31\n\
done by|74:20 76:19 86:19\n\
done|25:22 59:20 63:21 74:22 76:21 79:28 86:21 99:19 104:28 119:21 124:20 126:23 129:21 131:21\n\
don|11:50 130:39\n\
down due|53:35\n\
down pleg|32:30 35:16\n\
down signal|34:33\n\
download certs|129:38\n\
download true|96:22 117:22\n\
downloading certs|129:37\n\
downloading the|129:37\n\
downloading|129:65 130:27\n\
download|30:22 38:22 69:22 96:23 117:23 129:49 130:23\n\
down|1:16 16:16 30:15 32:32 34:31 35:15 36:16 48:16 53:32 59:15 104:22 120:24 125:16 131:16 133:15\n\
do|14:13 19:14 23:19 42:12 63:13 69:32 77:14 79:19 92:33 94:31 104:12 116:27 119:13 124:19 131:13\n\
dpkg containerd|35:22 115:22\n\
dpkg grep|5:22 31:22\n\
dpkg|5:39 31:30 35:29 38:29 50:30 115:29\n\
dport accept|60:19 62:26\n\
dport kube|120:31\n\
dport|60:30 62:47 120:41\n\
dpt|17:36 60:45 63:36\n\
drain node|37:32\n\
drain this|37:34\n\
drained and|104:22 133:22\n\
drained|104:43 133:43\n\
drain|37:61 104:30\n\
drift clock|16:31\n\
drift|16:62\n\
driver cgroupfs|12:29 34:12 82:12 88:12\n\
driver systemd|12:23 13:10 15:16 34:14 82:16 84:10\n\
driver|12:44 13:16 15:26 18:16 19:16 34:27 50:16 82:31 84:16 88:16 109:14\n\
dropped|45:44 133:43\n\
drops|17:34 58:34 68:32 78:34 111:34\n\
drop|60:39 62:32 64:32 88:32 100:32\n\
drwx root|117:31\n\
drwx|29:51 117:42\n\
ds amd0|22:17 82:17 93:17 108:21\n\
ds deploy|23:25 28:19\n\
ds kube|72:23 93:22\n\
ds0|34:44 115:44\n\
dst proto|60:21 63:22\n\
dstport|77:51 93:33 125:34\n\
dst|60:43 63:45\n\
ds|22:16 23:25 28:22 32:16 64:23 69:14 72:16 76:22 77:16 82:15 91:15 93:34 108:21 112:15 116:15 121:15 124:21\n\
du sh|48:22 57:22\n\
dual stack|100:36\n\
dual|100:61 101:31\n\
due to|0:8 4:8 6:7 9:13 10:8 16:8 17:8 23:7 50:8 53:16 59:11 75:8 79:11 81:7 108:11 113:14 127:11\n\
due|0:16 4:15 6:14 9:27 10:16 16:15 17:16 23:14 50:16 53:31 59:22 75:15 79:22 81:14 108:22 113:27 127:22\n\
dump grep|34:25 38:16 115:17\n\
dump|34:49 38:29 115:29 116:29\n\
duplicate hostname|52:23 105:24\n\
duplicate node|52:22 59:22\n\
duplicated tables|35:36\n\
duplicated|35:72\n\
duplicate|52:47 59:23 105:45\n\
duration ms|1:16 122:29\n\
duration of|122:35\n\
duration seconds|122:30\n\
duration|1:23 122:68\n\
during init|27:20 28:16 29:16 36:16 70:16\n\
during the|11:25 92:20\n\
during|11:28 25:30 27:28 28:21 29:22 33:21 36:22 56:22 70:23 84:22 92:22 122:20\n\
du|48:44 57:43\n\
dw0 limit|60:21 127:22\n\
dw0|60:43 127:43\n\
dynamic|87:45 99:42\n\
e0 authentication|16:18 80:14 81:21 127:18\n\
e0 c0|24:23 53:23\n\
e0 certificate|3:22 41:23\n\
e0 controller|6:15 80:16 122:19 123:15 131:16\n\
e0 kubelet|2:9 4:9 6:12 11:8 28:9 37:9 42:8 48:9 79:8 81:12 99:8 104:14 118:12 127:12 131:9 133:8\n\
e0 leaderelection|79:31\n\
e0 main|64:20 96:20 108:19\n\
e0 node|18:20 20:20 78:20\n\
e0 reflector|2:13 6:12 8:17 16:12 60:12 79:12 89:13 127:16 130:12\n\
e0 remote|32:16 38:23 69:20\n\
e0 route|21:31\n\
e0 run|14:17 70:17 84:17 87:17 109:16\n\
e0 scraper|121:31\n\
e0 server|12:14 50:14 72:14 74:14 84:14 87:14 88:14 100:14 128:13\n\
e0b|36:40 53:40 56:40\n\
e0e0c0d|57:35 120:36 122:45\n\
e0f|31:45 53:45\n\
e0|6:14 8:11 16:15 18:11 20:11 21:20 24:5 32:5 37:5 38:14 41:5 53:12 64:5 69:10 70:12 72:5 74:5 77:5 78:11 79:14 80:11 81:17 84:11 87:11 100:5 104:14 108:10 118:11 121:11 122:9 127:17 131:11\n\
each node|41:26 114:20\n\
each one|132:31\n\
each other|64:23 133:22\n\
each time|4:22 133:22\n\
each|4:20 41:28 51:21 54:21 62:20 63:20 64:21 70:21 75:20 99:18 105:20 114:20 132:32 133:26\n\
earlier|1:36 4:36 74:37 126:38\n\
east|20:45 116:44\n\
ec0 describe|59:17 61:18 62:18 98:18\n\
ec0 internal|6:22 18:14 20:14 78:14 98:14 121:14\n\
ec0privatednsname|6:71\n\
ec0|6:37 18:22 20:22 23:20 59:21 61:23 62:22 78:22 98:30 118:21 121:22\n\
ecdsa certificates|11:22 74:25\n\
ecdsa|11:46 74:48\n\
echo done|63:22 131:22\n\
echo openssl|3:22 79:22\n\
echo|3:26 12:27 29:27 32:28 63:27 77:36 79:26 131:27\n\
ecs|3:32 23:32 69:32 99:31 133:32\n\
edge nodes|7:26 104:19\n\
edge0|62:40 85:40 87:40\n\
edge|0:21 7:28 11:20 13:21 17:21 36:21 56:21 66:21 71:21 81:20 104:20 105:21 108:20 120:28 130:20\n\
edited the|1:22 10:22\n\
edited|1:30 3:29 10:30 65:29 90:39 127:29\n\
edit|24:40 39:40 100:40\n\
ef grep|10:22 43:23\n\
effect noschedule|23:32\n\
effect|23:65\n\
ef|10:40 15:38 43:40\n\
egrep docker|50:22 94:23\n\
egrep|16:18 17:19 20:19 40:18 49:18 50:19 60:17 77:20 78:19 82:19 90:19 91:18 92:19 93:18 94:20 110:19 117:18 124:17 125:19 134:19\n\
egress selector|40:33\n\
egressselectormode|40:61\n\
egress|17:36 40:54\n\
either|40:43 118:44\n\
eks bootstrap|50:22 85:23\n\
eks ng|6:31\n\
eks node|6:31\n\
eks workers|6:31\n\
eksctl|6:61\n\
eks|2:23 6:52 50:23 85:23 98:23 116:22\n\
el0 x0|33:19 72:26\n\
el0|14:34 33:32 72:44 117:33\n\
elect true|10:33\n\
elected leader|122:30\n\
elected|122:61\n\
election|122:43 131:44\n\
elect|10:67\n\
else|28:36 46:36 87:36 108:35\n\
embedded etcd|45:19 57:14 58:15 118:15 119:15 122:14\n\
embedded|23:27 45:36 57:27 58:29 118:28 119:29 122:27\n\
embed|54:40 79:50\n\
empty dialer|46:18 95:18 127:17 132:18\n\
empty on|9:22 19:23\n\
empty|5:11 9:18 13:11 18:28 19:19 23:16 28:18 37:12 43:23 46:11 69:10 71:12 74:23 76:11 82:11 84:11 86:11 95:11 97:11 98:11 113:11 118:11 119:11 126:31 127:10 128:10 132:11\n\
enable admission|97:35\n\
enable bootstrap|1:22 97:22\n\
enable cluster|2:22 40:22\n\
enable kubelet|85:16 86:30\n\
enable memory|15:26 90:21\n\
enable type|107:33\n\
enabled but|22:23 51:23\n\
enabled containerd|33:22 86:22\n\
enabled for|107:36\n\
enabled kubelet|86:31\n\
enabled nm|95:31\n\
enabled on|5:31\n\
enabled please|86:36\n\
enabled quiet|95:33\n\
enabled true|1:22 86:22\n\
enabled|1:11 5:34 14:11 16:10 21:10 22:11 33:21 51:11 62:11 86:35 90:25 95:29 107:28 119:11 128:10\n\
enableuuid|18:67\n\
enable|1:15 2:15 3:14 4:15 15:32 40:14 50:15 85:16 86:32 88:15 90:27 97:30 107:27 112:15\n\
enabling unique|52:22 105:25\n\
enabling|52:46 105:48\n\
encountered victim|102:32\n\
encountered|102:63\n\
encrypted with|45:39\n\
encrypted|45:78\n\
encryption|40:61\n\
end with|67:22 71:26\n\
enddate in|3:16 80:17 81:21 83:17\n\
enddate noout|79:22 80:22\n\
enddate notafter|79:22 80:22\n\
enddate|3:20 16:20 79:41 80:32 81:27 83:37\n\
ended with|25:23 40:22\n\
ended|25:40 40:38 79:38\n\
endpoint api|2:31\n\
endpoint fd|82:22 115:22\n\
endpoint has|33:19 39:20 50:20\n\
endpoint health|4:16 54:16 56:16 59:15 61:21\n\
endpoint https|59:25 61:22\n\
endpoint mysql|45:34\n\
endpoint on|2:28 119:18\n\
endpoint postgres|45:33\n\
endpoint status|55:16 57:26 59:15\n\
endpoint unix|19:10 33:15 35:9 38:15 39:12 50:6 87:14 99:5 110:6 115:20\n\
endpoints available|133:34\n\
endpoints on|94:36\n\
endpointslice|10:45 78:45\n\
endpoints|22:27 39:20 55:19 56:19 59:18 61:27 82:19 94:38 129:19 133:36\n\
endpoint|2:16 10:5 19:17 33:22 35:11 38:22 39:17 45:24 50:12 54:6 55:5 56:5 57:18 59:25 61:22 82:5 87:21 92:5 110:5 115:31 119:12 131:11\n\
ends with|4:25 60:19\n\
ends|4:40 9:31 60:30 80:31 94:32\n\
end|11:20 30:19 47:20 64:29 67:36 71:43 101:20 108:20\n\
enforce kube|111:37\n\
enforce node|111:34\n\
enforce system|111:35\n\
enforcenodeallocatable pods|111:37\n\
enforcenodeallocatable|111:74\n\
enforce|111:82\n\
enforcing|29:30 117:62\n\
eno0 proto|46:20 96:26\n\
eno0|46:37 93:28 96:37 101:36 131:28\n\
enough started|59:31\n\
enough|59:61\n\
enp0s0 and|30:21 108:22\n\
enp0s0 proto|96:31\n\
enp0s0 up|99:17 101:18 132:23\n\
enp0s0|30:20 46:29 96:34 99:27 101:21 108:20 131:28 132:37\n\
ens0 is|46:22 101:22\n\
ens0 mtu|92:33\n\
ens0 proto|46:26 96:20\n\
ens0 src|46:22 63:22\n\
ens0 up|99:19 120:16 131:23\n\
ens0|30:28 46:32 51:22 60:13 63:15 92:32 96:15 99:24 100:15 101:14 118:14 120:15 131:31\n\
ensure lease|6:9 54:10 57:9 60:9 65:9 80:9 97:10 103:14 104:9 122:9 123:9 131:13 133:18\n\
ensure node|57:19 81:19 97:20\n\
ensureloadbalancer|19:63\n\
ensure|6:16 19:17 54:17 57:23 60:22 65:16 80:16 81:16 91:16 97:24 103:24 104:16 122:15 123:16 131:23 133:33\n\
enter cgroupv0|15:33\n\
entered failed|7:22 128:22\n\
entered|7:45 128:43\n\
entering master|131:33\n\
entering|131:69\n\
enter|15:65\n\
entries|37:34 86:58\n\
entry try|52:23 105:24\n\
entry|6:22 36:23 48:23 52:39 88:23 105:43\n\
env file|47:17 68:16 75:17 112:17 127:16\n\
env grep|50:22 68:21\n\
env is|31:22 39:23\n\
env kubelet|12:20 19:20 82:20\n\
env no|64:24 76:18 108:17\n\
env server|75:22 118:22\n\
env 里|124:21 125:22\n\
environment kubelet|12:20 23:19 110:20\n\
environment|12:29 23:27 42:27 68:35 89:29 91:28 110:29\n\
env|12:10 19:22 31:17 39:25 47:16 50:17 51:11 64:25 68:25 75:21 76:9 78:10 82:21 87:27 89:10 99:8 108:9 110:10 112:9 113:10 118:16 124:8 125:17 127:16\n\
eof|0:26 2:34 36:34 58:27 89:26 109:25 120:26 131:26\n\
eo|32:52 102:40\n\
ephemeral storage|48:38\n\
ephemeral|36:25 48:67\n\
equal to|12:13 15:16 35:12 50:13 66:13 84:17 88:13 128:12 131:12\n\
equal|12:24 15:31 35:23 50:24 53:25 66:25 84:32 88:24 128:23 131:24\n\
err access|68:21 69:22\n\
err connection|79:27 109:17\n\
err connect|68:30\n\
err container|32:32\n\
err error|57:11 80:15 91:11 104:23 116:11 123:11 133:11\n\
err failed|0:8 4:5 11:9 12:8 14:10 33:7 35:5 38:5 50:8 74:6 80:9 84:10 87:11 88:9 111:9 113:11 115:12 128:9 133:5\n\
err get|60:12 101:17 120:13 121:24 131:13\n\
err inotify|70:35\n\
err internal|133:36\n\
err invalid|16:19 75:19 88:20\n\
err ipvs|72:32\n\
err listen|109:31\n\
err nodes|20:14 65:13 67:13 78:14 97:14 98:14 103:14 104:17\n\
err node|0:6 2:6 3:5 4:11 6:9 12:6 17:6 33:5 35:5 37:6 42:11 48:5 65:9 67:5 71:13 79:5 98:6 99:8 103:9 104:9 110:11 116:9 117:5 127:5 130:5 133:12\n\
err not|37:32\n\
err open|72:17 88:22 112:21\n\
err post|2:11 3:10 4:10 5:11 11:10 60:14 68:14 79:10 99:10 109:10 118:10 127:10 131:14\n\
err rpc|5:11 12:11 32:21 38:17 61:11 69:14 116:15\n\
err start|37:35\n\
err timed|42:22 121:22\n\
err unauthorized|6:21 16:15 80:11 81:19 127:11\n\
err unknown|85:23 87:22\n\
err update|104:22 123:22\n\
err x0|16:16 80:19 81:22 83:13\n\
errno no|62:31\n\
errno|62:56 89:36\n\
error adding|26:23 31:19 67:15 131:15\n\
error arn|6:36\n\
error at|24:23 81:22\n\
error cannot|33:22 117:22\n\
error checking|18:22 20:22\n\
error cni|3:7 22:8 27:13 28:16 29:13 31:8 60:7 69:11 77:8 95:7 103:8 108:7 114:18 116:7 133:7\n\
error code|5:7 12:5 13:5 26:5 31:9 32:13 33:8 34:5 35:10 36:10 38:14 50:7 55:9 56:9 61:7 69:8 73:5 107:5 115:11 116:9 125:7\n\
error connection|12:17 61:22 84:17 128:16\n\
error context|122:32\n\
error could|10:18 19:18 37:24\n\
error creating|21:12 55:22 56:16 91:12 93:16 116:12\n\
error cri|33:18 35:8 38:20 39:9 50:15 115:16\n\
error current|37:36\n\
error desc|33:19 35:16 36:10 39:11 50:14 61:11 79:16 109:10\n\
error dialing|66:23 132:22\n\
error dial|46:11 59:11 61:20 84:11 89:11 95:11 99:10 118:11 120:15 132:11\n\
error diravailable|126:37\n\
error downloading|129:37\n\
error error|3:12 5:16 9:12 58:19 92:12 116:12 120:16 127:12\n\
error err|8:14 37:18 68:17 69:13 80:13 81:13 88:14\n\
error etcdserver|55:14 56:14 57:21 59:14 122:18\n\
error execute|9:12 16:12 47:12 67:16 94:22 96:13 130:12\n\
error execution|1:5 2:5 9:8 16:7 24:5 25:5 38:7 39:7 47:5 52:9 55:11 56:5 59:10 60:6 61:10 68:6 91:7 106:7 126:6 129:12 130:8 132:5 134:5\n\
error exit|33:22 69:22\n\
error external|51:32\n\
error failed|0:6 5:15 7:10 11:9 12:6 15:6 33:6 36:12 44:6 50:10 54:12 62:6 70:7 84:17 87:10 88:6 107:6 116:6 126:7 134:6\n\
error fileavailable|126:32 127:14\n\
error filecontent|76:37\n\
error fileexisting|91:37\n\
error from|3:8 41:12 66:16 79:8 101:19 104:8 121:20 122:7 127:8\n\
error getting|4:8 6:6 42:8 65:6 71:7 80:6 93:6 98:6 99:5 103:6 104:14 110:11 116:8 123:10 124:10 127:6 133:10\n\
error get|15:17 50:13 54:13 66:13 72:13 88:13 95:13 123:13 131:13\n\
error has|66:18 84:18 116:18 117:18\n\
error imagepull|39:21 69:26\n\
error internal|121:18 133:27\n\
error invalid|9:18 35:21 36:12 47:11 54:12 75:15\n\
error in|26:23 34:22\n\
error ipvs|72:34\n\
error isprivilegeduser|106:37\n\
error kubelet|14:35\n\
error kubernetes|22:23 127:22\n\
error leases|65:14 81:14 97:18 103:18 104:14 133:14\n\
error listen|99:32\n\
error listing|21:31\n\
error loading|27:18 29:26 129:16\n\
error local|53:35\n\
error lookup|66:23 89:22\n\
error message|92:33\n\
error msg|0:6 2:6 15:5 17:7 27:5 29:9 36:6 52:7 63:8 68:8 75:11 89:7 92:6 105:11 114:7 118:10 120:7 127:5 132:6 134:7\n\
error nodes|67:31\n\
error node|121:33\n\
error no|18:16 26:16 29:27\n\
error occurred|92:11 121:11 133:32\n\
error open|84:38\n\
error parsing|27:31 43:15\n\
error plugin|49:29 95:17\n\
error port|109:27 126:20\n\
error put|1:14 92:14 120:14 123:26\n\
error reading|11:13 29:20 43:22 74:13 79:13\n\
error read|17:31\n\
error registering|64:18 77:21 108:22\n\
error remote|79:33\n\
error required|21:30 108:15\n\
error response|5:17 13:20 69:21 116:13\n\
error retrieving|3:14 19:11 23:10 67:11 72:11 79:18 91:11 122:14 131:15\n\
error rpc|55:21 56:18 61:19 127:14\n\
error running|72:23 91:22\n\
error setting|77:32\n\
error starting|43:26 107:20\n\
error swap|128:31\n\
error syncing|4:14 12:11 13:14 18:19 19:11 20:17 22:11 59:10 116:10\n\
error systemverification|14:20 33:13 39:14 90:23\n\
error tags|11:31\n\
error the|58:28 129:18\n\
error tls|3:9 79:18 121:26 127:13\n\
error unable|0:15 11:14 28:15 101:22 125:15\n\
error unknown|4:30 77:16 85:12\n\
error unpacking|36:31\n\
error updating|8:11 32:7 57:14 80:10 104:19 110:11 116:7 118:7 120:7 123:17 133:12\n\
error uploading|57:16 126:18 129:22 133:16\n\
error validating|26:16 27:30\n\
error var|107:35\n\
error walpb|54:35\n\
error websocket|92:22 119:22\n\
error while|24:15 33:15 35:13 36:7 39:8 50:11 61:8 70:11 77:11 102:8 108:7 117:7 125:7 127:14 131:7 133:7\n\
error with|17:31\n\
error x0|3:13 16:13 17:13 79:17 81:13 127:21\n\
errors all|50:15 109:19 126:20 127:14 128:14\n\
errors hinfo|49:22 95:22\n\
errors occurred|14:7 33:7 38:14 39:8 50:11 69:10 76:11 91:16 106:15 109:10 115:7 126:16 128:7\n\
errors|4:9 14:10 33:9 38:23 39:18 49:23 50:21 57:16 69:16 76:17 91:26 95:9 106:24 107:10 109:23 110:17 115:9 126:28 127:9 128:20\n\
error|4:6 21:5 27:8 29:5 32:6 33:7 36:5 38:7 54:5 55:5 61:6 75:7 77:6 79:6 84:7 101:5 104:6 121:7 123:6 126:8 127:7 129:5 133:8\n\
err|0:8 4:7 6:11 11:7 12:10 14:10 16:5 32:13 33:7 37:14 38:9 42:7 50:8 68:8 70:11 71:9 72:6 79:7 80:14 81:9 84:10 87:14 88:12 99:6 104:14 109:7 110:5 111:9 113:12 115:14 116:5 121:12 128:9 130:5 131:5 133:14\n\
estab users|123:33\n\
established with|30:30 93:15\n\
established|30:49 60:23 82:24 92:24 93:24 123:23\n\
establish|62:45 68:43\n\
estab|123:72\n\
etc cni|26:6 27:14 28:14 29:16 82:11 93:14 114:16 124:16\n\
etc containerd|26:7 31:7 34:16 35:19 38:19 107:7 115:12 116:7\n\
etc default|19:15 68:20 87:18 99:13 103:14\n\
etc docker|12:22 33:22\n\
etc eks|50:22 85:23\n\
etc etcd|129:31\n\
etc fstab|44:19 128:27\n\
etc hostname|52:25 65:19\n\
etc hosts|2:19 66:22 89:13 98:17 100:13\n\
etc k0s|40:16 43:22 97:17 112:17\n\
etc kubernetes|3:7 10:6 11:12 24:12 43:9 79:8 80:7 81:9 82:6 83:12 84:6 99:6 110:8 113:11 126:12 127:10 129:11\n\
etc machine|53:35\n\
etc modules|76:31\n\
etc nsswitch|89:35\n\
etc pki|74:35\n\
etc rancher|3:5 4:5 23:8 28:11 40:13 47:5 49:5 52:12 63:6 73:9 74:6 75:11 85:6 87:6 105:17 110:6 117:5 118:5 127:5 134:13\n\
etc resolv|49:26 98:14 112:18\n\
etc sysctl|51:18 76:28\n\
etc systemd|12:12 47:11 68:17 75:11 86:11 89:12 97:12 110:12 112:11 118:11 126:12\n\
etcd adding|56:31\n\
etcd and|34:23 92:18 100:18\n\
etcd announced|55:23 56:18 59:17\n\
etcd ca|79:16 81:16 129:27\n\
etcd checking|56:14 59:23 61:22\n\
etcd client|55:16 56:16 61:12 79:17 129:22\n\
etcd cluster|40:6 45:6 52:6 55:12 56:16 58:7 59:18 61:17 99:14 119:10 127:6 129:6\n\
etcd container|54:34\n\
etcd creating|55:33\n\
etcd crt|129:36\n\
etcd disk|122:30\n\
etcd endpoints|55:18 56:18 61:24\n\
etcd error|55:24 56:13 59:13 61:13 117:13 131:13\n\
etcd etcdmain|99:19 109:19 117:19\n\
etcd etcd|59:24 61:23\n\
etcd exited|58:23 109:22\n\
etcd external|129:31\n\
etcd go|54:15 55:18 56:14 59:14 61:15 99:13 117:14\n\
etcd head|54:23 58:23\n\
etcd io|36:28 54:20\n\
etcd is|4:12 55:13 119:13 126:24 129:17 133:12\n\
etcd join|56:24 59:20 61:16\n\
etcd key|129:33\n\
etcd m0|54:23 116:22\n\
etcd master|23:17 59:17 122:17 130:18\n\
etcd member|48:10 54:11 55:18 56:14 57:14 58:14 59:14 61:11 99:9 101:10\n\
etcd on|56:18 59:17 119:18 122:17\n\
etcd output|69:31\n\
etcd pki|129:31\n\
etcd promoting|55:35\n\
etcd running|28:19 109:19 110:20\n\
etcd server|5:20 45:19 79:19\n\
etcd snapshot|45:31\n\
etcd srv0|5:31\n\
etcd static|55:28 56:19\n\
etcd status|99:21 122:21\n\
etcd touch|117:34\n\
etcd var|126:37\n\
etcd waiting|55:28 61:18\n\
etcd was|24:18 58:24 119:18\n\
etcd yaml|99:17 126:28\n\
etcd 容|5:22 99:21\n\
etcdctl alarm|57:37\n\
etcdctl endpoint|4:13 54:14 56:14 57:20 59:17 61:14\n\
etcdctl get|45:22 64:23\n\
etcdctl member|3:8 55:13 56:22 58:17 59:19\n\
etcdctl|3:11 4:12 45:12 54:13 55:19 56:36 57:35 58:28 59:34 61:20 64:13\n\
etcdmain cannot|117:31\n\
etcdmain etcd|59:19 99:19 117:19\n\
etcdmain listen|99:25 109:19\n\
etcdmain|11:25 54:27 59:25 99:37 109:25 117:39\n\
etcdserver can|55:41\n\
etcdserver failed|122:30\n\
etcdserver mvcc|57:39\n\
etcdserver peer|59:33\n\
etcdserver read|54:26 122:21\n\
etcdserver request|122:35\n\
etcdserver re|59:31\n\
etcdserver server|54:18 58:24 122:17\n\
etcdserver the|17:18 58:28\n\
etcdserver too|56:40\n\
etcdserver unhealthy|59:31\n\
etcdserver util|122:30\n\
etcdserver|17:8 54:25 55:35 56:34 57:33 58:25 59:27 122:26 125:8\n\
etcd|5:8 13:5 24:5 25:5 34:11 36:14 45:13 54:20 55:22 56:21 57:10 58:20 59:21 61:21 79:12 99:17 109:7 117:11 119:17 122:14 126:17 129:24\n\
etc|3:5 11:13 24:13 27:12 28:13 29:15 34:7 35:12 38:12 40:7 43:10 49:14 52:5 53:5 66:5 68:10 74:5 76:5 79:5 81:7 82:6 83:13 89:8 93:12 105:12 110:9 112:5 113:11 114:16 124:16 126:14 127:11 128:5 129:14\n\
eth0 and|30:29 46:16\n\
eth0 metric|46:31\n\
eth0 proto|46:28 95:18\n\
eth0 up|51:20 99:19 100:20\n\
eth0|30:29 46:28 51:26 60:17 92:18 95:22 96:11 99:16 100:12 101:30 118:11 120:18 131:28 132:22\n\
eu central|2:14 6:17 20:20 69:13 71:14 98:14\n\
eu west|6:17 18:13 20:17 21:13 78:17 98:17\n\
eu|2:19 6:33 18:19 20:40 21:18 69:18 71:20 78:26 98:31\n\
evening|9:44 118:44\n\
event etc|29:22 114:22\n\
event for|34:31\n\
event remove|114:33\n\
event sys|70:32\n\
events failed|5:20 48:19 125:20\n\
events|1:27 5:27 19:28 20:27 48:27 57:34 104:26 125:27\n\
event|6:20 13:21 20:21 27:20 29:21 34:28 70:30 78:21 102:22 108:20 114:37\n\
even|74:45 89:45\n\
every few|32:18 52:17 122:17 123:17\n\
every minutes|34:22 54:23\n\
every minute|49:22 53:23\n\
every node|19:18 21:18 23:17 82:18\n\
every pod|27:19 112:25\n\
every worker|21:22 118:22\n\
everyone|115:44 120:45\n\
everything in|24:23 25:23\n\
everything|4:22 24:23 25:23 36:23 44:23 57:22 65:22 78:23 79:22 80:22 83:23 95:22 127:22 133:22\n\
everywhere|39:37 77:37 78:36 131:36\n\
every|1:13 7:13 9:13 19:14 21:20 23:11 27:12 30:11 31:13 32:14 34:13 49:12 52:12 53:14 54:14 57:12 70:14 74:21 82:13 83:13 88:20 110:13 112:20 113:20 118:13 120:13 122:11 123:23 133:12\n\
ever|19:52 119:40\n\
evict pod|48:25 102:20\n\
evicted|48:58 133:32\n\
eviction manager|3:12 48:26 81:12 102:13 110:13\n\
evictionthresholdmet|48:62\n\
eviction|3:23 48:50 81:23 87:24 102:25 110:24\n\
evict|48:51 102:40\n\
example cacerts|3:22 134:22\n\
example com|67:15 71:20 98:23 103:11 123:11\n\
example net|3:19 47:15 71:15 98:19 103:15\n\
example ns|17:31\n\
example org|17:23 42:17 98:18\n\
example|2:20 3:26 17:27 20:13 42:11 47:12 67:19 68:11 71:30 98:38 103:20 123:11 130:12 133:19 134:13\n\
exceeded client|60:18 63:15 95:11 118:15 123:20 132:11\n\
exceeded systemctl|32:32\n\
exceeded the|122:32\n\
exceeded while|46:9 60:17 63:12 69:14 92:12 95:8 118:14 123:18 132:8\n\
exceeded with|62:35\n\
exceeded|32:28 57:27 59:20 60:22 61:27 62:22 63:10 69:13 79:9 92:14 101:14 118:17 122:24 123:22 132:14 133:9\n\
exceeds retry|104:24 123:22\n\
exceeds|48:28 104:46 123:41\n\
exceptions connecttimeout|62:31\n\
exceptions|62:52 68:38\n\
exception|11:50 88:40\n\
exec apparmor|5:38\n\
exec disable|23:16 73:29\n\
exec error|66:20 101:19 132:19\n\
exec format|31:22 36:22\n\
exec iptables|91:36\n\
exec it|101:22 121:22\n\
exec no|5:31\n\
exec opt|31:20 44:26\n\
exec pause|44:31\n\
exec spawning|117:36\n\
exec usr|36:22 44:22\n\
exec var|44:38\n\
execstart usr|3:10 10:14 23:14 40:10 73:19 82:11 84:11 110:11 115:10 119:14\n\
execstartpre bin|95:31\n\
execstartpre|95:51 111:40\n\
execstart|3:20 10:29 23:27 40:20 73:37 82:21 84:21 110:21 115:21 119:29\n\
executable file|5:23 39:11 91:23\n\
executable|5:46 31:21 39:22 91:45\n\
execute command|117:33\n\
execute for|117:31\n\
execute iptables|91:31\n\
execute with|9:12 16:12 47:12 67:16 94:22 96:13 130:12\n\
execute|9:20 16:20 47:20 67:27 91:27 94:36 96:20 117:32 122:26 130:20\n\
execution phase|1:5 2:5 9:8 16:7 24:5 25:5 38:7 39:7 47:5 52:9 55:11 56:5 59:10 60:6 61:10 68:6 91:7 106:7 126:6 129:12 130:8 132:5 134:5\n\
execution|1:10 2:10 9:17 16:14 24:11 25:11 38:13 39:15 47:10 52:18 55:21 56:10 59:20 60:12 61:20 68:12 69:9 79:9 91:14 106:14 126:11 129:23 130:17 132:10 134:10\n\
exec|5:33 12:8 15:7 23:6 28:7 30:6 31:8 36:8 39:8 40:7 44:34 49:14 66:8 70:8 73:24 91:27 99:6 100:8 101:18 117:24 120:8 121:15 132:7\n\
exe|63:40 78:40 132:39\n\
exist in|20:26 104:19\n\
exist node|67:31\n\
existing bootstrap|11:14 16:10 80:21 83:19 113:17\n\
existing cluster|62:22 99:21\n\
existing etcd|55:23 56:18 59:17\n\
existing node|52:35\n\
existing|7:15 11:21 16:15 43:16 52:32 55:23 56:15 59:14 62:15 80:34 83:30 99:13 113:27\n\
exists in|20:16 52:30\n\
exists on|74:20 93:19 119:20\n\
exists will|6:9 54:10 57:12 60:8 65:9 80:9 81:9 97:13 103:13 104:9 122:8 123:9 131:13 133:16\n\
exists with|10:22 18:22\n\
exists|6:7 9:8 10:9 18:16 20:9 31:9 36:9 41:16 42:7 52:24 54:9 57:14 58:9 59:22 60:7 65:7 74:9 80:8 81:7 82:9 88:9 93:8 97:16 103:16 104:14 114:9 119:9 122:7 123:7 126:30 127:7 131:15 133:24\n\
exist|13:16 15:22 18:16 20:23 54:28 67:22 76:27 101:27 104:14 111:43\n\
exit code|11:9 14:10 33:9 34:10 40:9 44:10 58:10 73:10 84:16 85:14 87:10 90:10 95:10 96:10 119:10\n\
exit status|0:14 5:14 33:14 35:14 36:14 69:14 91:14 109:14\n\
exited code|0:5 4:5 7:8 11:8 12:5 14:5 33:8 35:13 36:8 37:9 40:8 45:8 54:5 73:12 80:5 84:8 85:9 87:11 88:8 95:5 96:5 102:9 107:5 113:5 117:8 128:8\n\
exited etcd|34:22 109:22\n\
exited exit|0:20 35:19 36:20\n\
exited failed|12:12 14:12 51:20 70:12 74:12 77:12 85:12 91:15 96:12\n\
exited operation|77:34\n\
exited seconds|4:34\n\
exited status|0:5 4:5 7:8 11:8 12:5 14:5 35:14 36:8 37:9 40:8 45:8 54:5 73:12 80:5 84:10 85:11 87:10 88:8 95:8 96:5 107:5 113:5 117:8 128:8\n\
exited unknown|4:25 87:20\n\
exited with|58:18 73:23 131:18\n\
exited|0:11 4:25 7:11 11:10 12:11 14:15 33:10 35:23 36:15 37:12 40:10 45:10 51:19 54:12 58:5 70:5 72:5 73:22 74:5 77:19 84:15 85:19 87:18 88:11 91:10 95:10 96:11 102:12 109:14 117:10 128:10\n\
exiting|50:40 80:39 85:40\n\
exits with|14:22 54:23\n\
exits|14:41 50:41 54:32 122:30\n\
exit|0:15 2:15 5:15 11:13 14:15 33:21 34:14 35:13 36:15 40:13 44:15 58:15 69:13 73:15 74:15 84:26 85:22 87:15 90:15 91:14 95:14 96:15 107:15 109:13 111:15 117:14 119:15\n\
expected cgroupspath|12:20 34:25\n\
expected duration|122:36\n\
expected format|18:26 47:19\n\
expected less|122:35\n\
expected prefixes|19:32\n\
expected|12:17 18:24 19:25 27:16 34:23 35:16 36:17 47:23 76:16 104:16 122:44\n\
expect|35:30 99:58\n\
experimental|87:45 129:45\n\
expiration shows|79:22 80:22\n\
expiration|9:25 10:25 16:25 79:45 80:33 83:25\n\
expired or|16:21 17:19 79:19 80:12\n\
expired use|8:20 9:25\n\
expired utc|11:12 80:24 83:21\n\
expired|8:15 9:21 10:15 11:7 16:35 17:31 41:9 43:9 75:7 79:31 80:33 83:24 133:7\n\
expires residual|79:31\n\
expires usages|8:26 25:20\n\
expires|8:43 25:34 79:42\n\
explain|8:63\n\
explicit|10:45 51:45\n\
ext subjectaltname|3:31\n\
ext0 rw|44:35\n\
ext0|11:29 44:56 107:30\n\
external disable|19:23 23:21\n\
external etcd|129:40\n\
external in|19:17 23:24 129:17\n\
external ipv0|51:32\n\
external ip|23:15 120:30\n\
externalips|120:75\n\
externalip|19:63\n\
externally managed|79:31\n\
externally|79:61\n\
externaltrafficpolicy local|78:31\n\
externaltrafficpolicy|78:63\n\
external|18:17 19:37 20:10 22:11 23:33 43:11 45:16 51:18 88:10 120:27 129:38 132:9\n\
extra args|18:10 19:10 20:10 23:9 73:10 84:10 85:18 87:17 100:16 103:10 110:10 128:9\n\
extra groups|7:26 25:20\n\
extra raspi|77:32\n\
extraargs anonymous|1:31\n\
extraargs|1:37 4:47 10:29 121:29\n\
extract layer|36:33\n\
extracting data|44:22 48:22\n\
extracting|44:45 48:44\n\
extract|36:67\n\
extra|7:24 18:17 19:17 20:17 23:15 25:17 73:17 77:25 84:17 85:33 87:32 100:29 103:17 110:17 128:16\n\
ext|3:45 120:46\n\
f0 c0c|100:35\n\
f0 kubelet|88:20 111:26\n\
f0 server|70:17 84:17 87:17 106:17 109:16\n\
f0a0b|56:45 74:45\n\
f0a0|53:45 54:45\n\
f0a|3:38 47:39 124:38\n\
f0b0|0:45 34:44\n\
f0b|19:37 34:36 53:37 116:36\n\
f0c0|40:43 116:44\n\
f0c|0:27 2:27 7:27 18:27 21:27 30:26 45:27 71:28 105:27\n\
f0d0f0f0|16:44 58:45\n\
f0d|18:45 30:43\n\
f0e0ba0b0be0fcff0bf0cf0a0c|7:45 9:44\n\
f0e|44:36 53:47 62:36\n\
f0|13:17 37:18 51:18 56:17 58:18 70:18 75:17 83:17 84:17 87:17 88:17 93:17 99:15 100:33 106:17 109:16 111:25 118:17 123:16 124:15\n\
factory go|3:9 6:9 8:18 16:9 54:10 58:10 68:9 74:10 80:9 81:13 97:14 127:9 130:13\n\
factory|3:18 6:18 8:35 16:18 54:20 58:20 68:17 74:20 80:18 81:25 97:26 127:25 130:26\n\
fail context|133:31\n\
fail failed|133:33\n\
fail swap|128:37\n\
fail timeout|133:34\n\
failcgroupv0 to|14:31\n\
failcgroupv0|14:72\n\
failed add|26:17 27:12 31:19 44:9 64:9 76:8 93:12 124:11 125:18\n\
failed at|117:36\n\
failed because|73:31\n\
failed calico|30:34\n\
failed calling|92:10 133:36\n\
failed complete|70:32\n\
failed container|1:15 4:19 13:19 34:19\n\
failed context|32:23 61:23\n\
failed create|93:22 112:22\n\
failed due|59:31\n\
failed error|5:14 22:11 27:10 36:14 51:14 55:10 56:10 59:10 93:10 99:15 116:10 131:10\n\
failed err|0:7 5:7 11:6 14:11 32:11 33:8 35:6 38:11 50:9 69:6 80:9 84:11 87:13 113:12 115:12 128:8\n\
failed etcdserver|55:17 56:22 57:16 59:16\n\
failed expected|12:22 34:22\n\
failed failed|27:22 29:22 33:14\n\
failed following|13:22 15:22\n\
failed for|91:19 97:20 105:20\n\
failed get|5:22 95:22\n\
failed httpsconnectionpool|62:31\n\
failed http|1:36\n\
failed kubelet|5:18 14:18 69:23\n\
failed no|22:14 27:13 28:13 63:14 114:25\n\
failed open|64:18 76:18 112:23\n\
failed printing|90:31\n\
failed rpc|32:16 34:16 35:15 36:16 38:15 107:16\n\
failed runc|34:22 44:22\n\
failed startup|1:31\n\
failed state|7:22 128:22\n\
failed target|55:18 56:18 61:24\n\
failed there|108:34\n\
failed the|62:28 66:20\n\
failed to|11:5 26:5 31:5 70:5\n\
failed while|3:13 7:18 9:13 17:14 24:14 41:14 43:14 80:13\n\
failed with|1:15 5:7 12:7 14:7 15:10 23:6 33:6 40:6 41:16 44:7 50:7 58:7 66:7 73:7 84:12 88:7 92:7 95:6 96:7 102:13 119:7 128:6\n\
failed x0|5:12 16:11 79:19 80:15 81:19 109:11\n\
failedcreatepodsandbox kubelet|5:15 27:14 31:15 76:15 112:15 124:18\n\
failedcreatepodsandbox x0|5:13 26:17 112:21 116:16 125:17\n\
failedcreatepodsandbox|5:25 26:30 27:16 31:18 76:17 93:17 112:40 116:29 124:23 125:25\n\
failedprecondition desc|55:24 56:24\n\
failedprecondition|55:48 56:48\n\
failedscheduling default|22:22 23:24\n\
failedscheduling|22:43 23:51\n\
failed|1:6 5:7 11:7 12:5 13:7 15:7 26:8 31:7 33:5 35:7 36:7 40:5 59:6 69:7 70:8 84:6 88:7 111:5 112:5 133:7 134:6\n\
failing|14:40 92:40 133:38\n\
failover|123:61\n\
fails|0:30 55:30 57:29 74:31 82:30 117:29 129:30\n\
failure domain|19:20 85:26\n\
failure message|1:31\n\
failure|0:12 1:19 2:12 4:11 11:11 14:12 19:13 21:11 35:28 37:13 40:18 45:18 73:26 80:11 84:19 85:24 87:12 88:12 95:18 96:12 101:11 107:12 109:11 113:19 128:18\n\
fail|14:20 67:19 68:25 100:20 128:42 133:42\n\
falling back|79:17 129:28\n\
falling|79:35 129:56\n\
false cni|22:23 69:22\n\
false directrouting|77:32\n\
false kubeconfig|110:33\n\
false kubeletnotready|27:17 28:17 29:13 32:17 35:13 69:13 95:13\n\
false learning|77:32\n\
false proc|128:37\n\
false reason|2:6 3:6 22:7 26:7 27:15 28:18 29:15 31:6 32:7 60:5 69:9 77:7 95:6 103:6 108:6 114:13 116:6 133:6\n\
false|1:24 4:8 14:15 22:22 27:20 28:24 29:18 32:13 34:23 56:20 57:7 59:7 69:11 77:9 108:7 110:29 114:18 128:20\n\
fata listing|32:23 38:22\n\
fatal couldn|4:33\n\
fatal errors|14:7 33:7 38:14 39:8 50:11 69:10 76:11 91:16 106:15 109:10 115:7 126:16 128:7\n\
fatal failed|65:19 70:20 88:20\n\
fatal module|72:25 77:23\n\
fatal msg|15:5 38:7 40:11 44:9 45:11 47:5 51:8 58:5 70:5 73:8 75:6 77:8 96:7 99:7 100:7 107:7 109:5 119:9\n\
fatal plugin|49:37\n\
fatal ts|54:18 59:17 99:17 117:18\n\
fatal with|76:16 106:24 126:17 128:15\n\
fatal|4:10 11:5 15:7 35:5 36:6 38:11 39:6 40:19 44:16 45:20 47:8 49:14 51:13 54:6 56:6 58:6 59:7 63:6 69:7 70:9 72:13 73:14 75:10 77:16 90:6 91:14 96:11 99:13 100:11 106:13 107:11 109:11 115:5 119:16 126:10 134:6\n\
fata|32:40 38:38 119:40\n\
fb0b0dccf|28:44 49:43\n\
fc sys|14:22 15:15 34:22\n\
fc0|99:42 128:43\n\
fc|14:45 15:31 34:44\n\
fd lname|70:32\n\
fd timer|123:31\n\
fd0|21:23 51:50 58:24 100:41\n\
fdatasync th|122:32\n\
fdatasync took|122:34\n\
fdatasync|122:73\n\
fd|49:18 60:17 70:27 82:19 109:41 115:18 123:30 126:20 134:31\n\
fe0 ff|51:23 100:23\n\
fe0a|100:63\n\
fe0|51:44 100:44 117:33\n\
features|107:63\n\
feature|4:44 88:45\n\
feb gmt|24:17 79:16 80:21 81:16\n\
february|23:43 79:43\n\
feb|11:31 16:24 24:38 79:23 80:32 81:23 114:32\n\
fedora cri|29:22 117:22\n\
fedora|12:29 15:46 29:29 70:29 117:28\n\
felix|77:40 93:39 95:39\n\
fetch kubernetes|96:22 129:22\n\
fetch the|39:17 79:16 96:17 130:21\n\
fetch|39:29 79:27 96:37 118:28 129:29 130:36\n\
few seconds|52:31\n\
few|32:31 52:37 113:39 122:28 123:29\n\
ff fe0a|100:32\n\
ff|51:40 100:52\n\
field in|94:35\n\
fields err|99:21 100:23\n\
fieldselector metadata|2:15 3:14 11:14 60:14 99:14 123:14 127:14\n\
fieldselector|2:29 3:27 11:27 60:27 99:26 120:29 123:27 127:27\n\
fields|66:37 99:44 100:37\n\
field|3:27 21:28 27:27 35:27 94:48\n\
file at|74:23 127:22\n\
file doesn|54:34\n\
file error|84:33\n\
file err|37:18 84:18 112:23\n\
file etcdserver|55:28 56:19\n\
file etc|10:12 11:13 26:7 27:16 29:17 33:6 38:6 43:17 81:12 97:10 129:7\n\
file home|29:22 106:22\n\
file in|0:13 26:13 28:13 29:22 76:13 90:13 114:13\n\
file is|29:22 87:22\n\
file last|42:31\n\
file not|5:23 39:11 54:11 91:23\n\
file nr|70:32\n\
file on|40:22 119:22\n\
file opt|9:22 31:22\n\
file or|5:7 11:8 13:5 31:5 33:11 36:5 39:9 43:7 50:9 64:5 76:11 80:8 83:5 84:13 88:14 111:5 112:14 113:12 124:6 129:5\n\
file path|84:33\n\
file permissive|29:18 117:28\n\
file snap|54:34\n\
file system|15:19 70:20 105:20\n\
file to|2:16 40:15 64:16 114:16 127:15 130:16\n\
file unix|94:32\n\
file var|11:9 37:16 70:10 74:18 84:22 105:10 119:10\n\
fileavailable etc|126:32 127:14\n\
fileavailable|126:64 127:29\n\
filecontent proc|76:37\n\
filecontent|76:74\n\
fileexisting conntrack|91:36\n\
fileexisting socat|91:33\n\
fileexisting|91:74\n\
filename ttype|128:31\n\
filename type|128:35\n\
filename|128:75\n\
files are|0:22 75:22\n\
files mdns0|89:36\n\
filesystem is|48:16 107:30\n\
filesystem on|107:33\n\
filesystem size|48:31\n\
filesystems|15:43 91:44\n\
filesystem|48:36 88:23 107:56\n\
files|0:22 27:14 36:15 70:44 74:23 75:14 86:22 89:32 95:14 111:16 114:22 127:14\n\
file|5:18 10:5 11:15 27:12 29:16 31:5 33:14 36:5 37:12 39:12 42:7 43:15 50:10 54:11 55:10 64:6 70:11 74:8 76:13 80:9 81:7 83:5 84:18 88:18 91:13 94:8 97:5 112:21 113:16 114:5 124:8 129:5\n\
filled|11:43 18:45\n\
filter from|32:32\n\
filter nil|32:32\n\
filtered|61:52 87:40\n\
filter|32:54 54:32 60:30\n\
find any|11:25 51:13 96:17 113:13\n\
find cgroup|13:37\n\
find cpuset|13:22 15:22\n\
find database|54:34\n\
find default|51:21 96:27\n\
find jws|8:19 9:22 10:21\n\
find machine|98:22 121:22\n\
find memory|15:23 90:24\n\
find plugin|26:24 31:24\n\
find proc|70:32\n\
find route|21:31\n\
find the|101:20 130:26\n\
find var|11:22 113:22\n\
find vm|18:22 20:22\n\
findmnt no|44:33\n\
findmnt var|44:22 107:22\n\
findmnt|44:58 107:34\n\
find|8:14 9:19 10:17 11:20 13:24 15:22 20:10 21:9 26:30 31:30 51:18 54:15 70:11 90:19 96:17 101:9 113:10 130:16\n\
fine from|89:22 129:22\n\
fine server|45:22 86:22\n\
fine since|9:22 39:23\n\
fine until|5:22 79:22\n\
fine|5:14 9:13 14:21 15:13 17:14 21:13 25:15 29:14 30:12 38:13 39:22 40:13 45:13 60:12 70:15 79:13 80:13 81:13 83:21 86:13 89:14 92:14 95:13 104:20 116:13 120:14 121:14 124:12 129:14\n\
fingerprint|24:63\n\
finish joining|56:26 61:20\n\
finished|55:45 56:45\n\
finish|56:52 61:40\n\
fio fdatasync|122:32\n\
fio|122:65\n\
firewall cmd|60:20 61:22 63:18\n\
firewall host|26:23 27:22\n\
firewall is|68:21 132:22\n\
firewall team|69:31\n\
firewalld active|63:31\n\
firewalld is|60:21 120:22\n\
firewalld|60:37 63:45 95:29 120:30\n\
firewall|26:21 27:19 60:31 61:36 62:28 63:28 68:18 69:26 101:20 132:20\n\
first at|93:22 101:22\n\
first cluster|28:22 132:22\n\
first found|30:30\n\
first install|45:22 129:22\n\
first master|24:18 83:18 129:23\n\
first node|22:20 62:26\n\
first one|40:22 69:22\n\
first server|40:16 45:12 47:12 63:13 119:23 120:13\n\
first time|76:22 113:22\n\
first try|44:22 126:23\n\
first|6:7 7:8 17:8 21:7 22:8 24:8 25:8 28:7 30:13 31:8 40:18 44:8 45:14 46:8 47:18 52:14 55:8 56:19 62:22 63:8 66:8 69:7 75:7 76:7 83:15 84:8 93:7 98:8 100:15 101:7 102:8 112:7 113:8 115:7 119:26 120:8 124:6 126:9 129:19 132:7 133:7\n\
five|11:42 72:34 77:34 133:32\n\
fixed by|13:22 49:22\n\
fixed it|38:14 63:15 83:15 88:15 101:15 117:15 125:15\n\
fixed|13:26 38:25 49:25 63:26 72:27 83:26 88:26 101:26 117:26 125:26\n\
fixes it|13:22 29:22\n\
fixes|13:45 29:45\n\
flag allow|87:31\n\
flag cloud|4:31\n\
flag container|50:17 87:29\n\
flag insecure|4:36\n\
flag kubelet|4:22 66:23\n\
flag network|50:24 87:24\n\
flag pod|14:20 87:26\n\
flag provided|73:40\n\
flag to|88:14 128:31\n\
flag unknown|50:19 87:28\n\
flags env|12:9 19:16 39:17 50:9 51:10 82:15 87:18 99:8 110:9 113:9\n\
flags|4:14 12:15 19:27 39:30 46:15 49:14 50:15 51:16 82:27 85:16 87:32 93:14 96:15 99:13 108:14 110:22 112:14 113:15\n\
flag|4:34 10:6 14:6 19:6 34:5 47:5 50:20 52:18 66:6 72:6 73:32 78:26 87:34 88:13 105:20 110:6 128:24\n\
flannel after|82:22 125:22\n\
flannel alpha|30:35\n\
flannel backend|28:16 40:19 73:17 93:19 124:12\n\
flannel calico|28:22 124:21\n\
flannel cfg|64:35\n\
flannel cni0|93:31\n\
flannel conflist|27:14 29:15 82:9 93:19 114:15 124:19\n\
flannel does|27:34\n\
flannel ds|22:10 64:13 69:9 76:13 77:10 82:9 91:9 93:19 108:12 112:9 116:9 121:9 124:8\n\
flannel exists|31:22 93:22\n\
flannel exited|51:22 77:22 91:16 96:13\n\
flannel failed|3:11 26:16 27:11 31:18 64:12 72:12 76:11 96:11 125:18\n\
flannel host|26:26 82:20\n\
flannel i0|30:30\n\
flannel iface|30:19 46:20 101:19\n\
flannel in|26:21 31:24 124:15\n\
flannel kube|91:18 124:27\n\
flannel network|31:17 64:26 125:17\n\
flannel net|64:35\n\
flannel pods|91:22 124:21\n\
flannel subnet|31:16 64:23 76:12 108:12 124:11 125:16\n\
flannel unknown|82:20 93:19 125:20\n\
flannel v0|31:18 69:27\n\
flannel vxlan|93:19 125:26\n\
flannel with|51:23 77:23\n\
flannel yml|28:15 31:15 64:23 108:19\n\
flannel 的|46:22 53:23\n\
flannelcni flannel|31:22 69:22\n\
flannelcni|31:45 69:43\n\
flannel|26:15 27:19 28:14 29:11 30:15 31:23 40:10 46:11 51:15 64:26 69:10 72:8 73:7 76:11 77:23 82:11 91:11 93:26 96:11 100:8 101:7 108:13 114:11 124:24 125:18\n\
flap between|1:22 119:22\n\
flap|1:45 119:45\n\
flashed|52:61\n\
flat|75:44 132:44\n\
fleet|112:44 115:44\n\
flight checks|1:9 2:9 33:12 38:9 39:13 47:9 50:9 60:8 66:10 68:8 76:9 91:9 106:15 126:14 128:9 134:9\n\
flight|1:19 2:19 33:25 38:17 39:27 47:18 50:19 60:17 66:19 68:17 76:18 91:18 106:31 126:27 128:17 134:19\n\
flips|1:40 99:37 122:38\n\
flow|97:45 123:43\n\
folder|20:40 31:40 58:40\n\
followed|1:45 16:44\n\
following cgroup|13:20 15:19 90:20\n\
following required|72:38\n\
following the|7:18 24:18 42:17 81:17\n\
following|7:21 13:21 15:20 24:21 31:21 42:20 72:45 81:27 85:21 90:21\n\
for an|114:31\n\
for api|4:18 48:18 91:18 106:18\n\
for aws|21:31\n\
for beginning|27:30 33:15\n\
for bootstrapping|41:32\n\
for client|42:27 43:18\n\
for cluster|63:22 94:23\n\
for comm|29:22 117:22\n\
for component|4:33\n\
for connection|46:13 60:16 69:23 92:13 118:13\n\
for containerd|35:25 36:17 107:17\n\
for control|28:22 133:22\n\
for csinode|6:19 42:19 80:19\n\
for default|70:21 113:27\n\
for devices|13:31\n\
for dns|46:31\n\
for endpoint|33:16 35:12 38:18 39:9 115:23\n\
for etcd|5:16 13:16 55:24 116:16\n\
for everything|44:22 79:22\n\
for interface|51:23 131:22\n\
for in|63:16 79:20 104:15 119:16 131:16\n\
for k0s|3:14 12:14 73:18 108:14 122:20\n\
for kubelet|20:22 68:16 71:17 85:17\n\
for kubernetes|3:25 67:17 81:16\n\
for kube|4:23 12:18 91:18\n\
for learner|55:22 99:21\n\
for minutes|104:22 123:22\n\
for months|14:20 36:20 80:19\n\
for more|32:34\n\
for n0|20:22 46:22\n\
for node|18:17 19:6 20:14 21:19 23:5 30:5 57:11 98:9 102:6 105:14 108:9 110:6 121:6 133:5\n\
for not|3:30 15:13 99:12\n\
for other|56:23 58:18 61:18\n\
for peer|59:19 61:20 120:20\n\
for pid|117:34\n\
for podsandboxmetadata|5:23 116:23\n\
for pods|27:19 28:19 29:20\n\
for pod|5:12 12:16 31:12 34:18 36:12 112:20 116:11\n\
for process|13:28 34:18\n\
for projects|21:33\n\
for range|125:36\n\
for reply|17:35\n\
for runtime|35:31\n\
for sandbox|26:19 27:12 31:19 124:15 125:19\n\
for service|19:17 78:17 133:25\n\
for some|95:22 101:22\n\
for synchronization|17:31\n\
for systemd|12:20 34:25\n\
for system|10:20 42:19 97:20\n\
for the|1:7 4:9 7:7 9:7 41:10 42:9 43:10 55:11 57:7 66:7 68:6 96:7 117:7 121:13 123:7 126:8 133:7\n\
for this|8:17 9:17 10:20 42:10 52:10 55:11 59:10 106:11\n\
for time|17:31\n\
for token|8:21 9:20 10:20 25:10\n\
for to|122:30\n\
for v0|14:22 100:23\n\
for validation|67:21 71:26\n\
for var|48:16 107:30\n\
for volume|91:22 97:22\n\
for zone|49:37\n\
forbidden can|103:31\n\
forbidden is|85:32\n\
forbidden node|20:13 65:17 67:15 68:12 98:17 103:19\n\
forbidden user|7:14 8:15 25:13 65:9 81:15 97:17 103:13 130:12 131:7\n\
forbidden|7:24 8:26 20:9 21:18 25:21 65:21 67:13 68:17 81:24 85:10 97:30 98:16 103:29 105:21 130:18 131:9\n\
fork exec|5:13 31:13 44:31\n\
fork|5:25 31:25 44:61\n\
format error|31:22 36:22\n\
format k0|75:31\n\
format openstack|18:31\n\
format slice|12:20 34:25\n\
formatted without|107:31\n\
formatted|107:63\n\
format|12:32 18:32 31:24 34:32 36:24 47:24 75:32 87:24\n\
former|58:45 110:45\n\
forward contents|76:34\n\
forward etc|49:33\n\
forward proc|76:34\n\
forward|2:25 49:37 64:26 76:45 85:26\n\
for|3:14 4:8 8:12 9:12 10:13 13:9 17:10 18:10 20:10 21:14 27:7 35:6 38:6 41:6 42:10 43:6 49:9 55:7 105:7 107:7 112:5 113:7 115:12 117:8 121:10 122:5 125:9 133:9\n\
found and|20:13 45:33\n\
found high|16:31\n\
found in|5:14 24:9 25:7 27:11 28:9 47:12 72:12 77:11 91:17 96:13 99:6 114:12\n\
found kubectl|25:23 67:22\n\
found multiple|94:40\n\
found node|99:19 104:25\n\
found on|51:30 100:17\n\
found please|52:22 59:22\n\
found requeuing|18:22 20:25\n\
found|3:6 4:6 5:15 20:17 24:5 25:16 27:8 36:12 42:11 45:15 47:12 51:7 54:10 65:10 67:12 72:10 77:7 78:17 91:19 94:17 96:11 98:9 99:11 103:7 104:20 110:15 114:11 133:11\n\
fourth|55:45 70:45\n\
four|11:29 16:29 17:30 19:31 86:29 100:31 110:30\n\
fqdn|65:38 98:52\n\
frag|92:63\n\
free awk|32:23 70:23\n\
free bytes|48:34\n\
free grep|102:23 128:22\n\
freed bytes|48:34\n\
freed|36:34 48:58\n\
freepages failed|36:24 54:24\n\
freepages func0|36:28 54:18\n\
freepages|36:47 54:48\n\
freezer|13:67\n\
freezing|15:43 70:45\n\
free|11:16 32:18 36:18 48:32 60:16 70:30 74:18 86:17 102:36 122:16 128:32\n\
fresh install|45:22 105:22\n\
fresh os|0:22 105:22\n\
freshly|12:45 129:45\n\
fresh|0:23 16:23 45:23 47:23 52:22 97:23 105:36 116:23 124:22 127:30\n\
friday|3:32 42:32 47:33 58:34 65:32\n\
fri|16:39 21:39 84:40\n\
from agents|63:22 68:21\n\
from all|95:34\n\
from an|24:23 64:23\n\
from bc|131:31\n\
from before|19:23 24:23\n\
from blog|35:22 134:22\n\
from checkpoint|37:36\n\
from cloud|18:18 20:27 66:14\n\
from cluster|8:16 24:16 58:16 108:23\n\
from content|36:31\n\
from daemon|5:17 13:20 69:21 116:13\n\
from default|96:38\n\
from directory|68:25 131:19\n\
from docker|12:29 34:13 39:14\n\
from error|79:33\n\
from etc|24:21 74:16 113:24\n\
from existing|11:22 113:22\n\
from file|0:22 25:23\n\
from https|2:14 3:13 10:14 24:18 25:14 47:17 92:14\n\
from icmp|60:16 89:22 118:17 132:17\n\
from image|69:25 133:19\n\
from kubeadm|82:17 83:17 129:25\n\
from last|0:20 124:15 127:23\n\
from lookup|95:38\n\
from master|60:21 108:22\n\
from my|47:15 65:14 68:14 100:15 117:15 118:15 120:15\n\
from nodes|72:23 120:22\n\
from node|64:20 66:20 105:20\n\
from no|121:36\n\
from ntp|17:35\n\
from our|6:21 10:17 69:16 78:17\n\
from outside|120:31\n\
from pod|30:22 92:23\n\
from remote|3:19 79:19 127:19\n\
from runtime|5:12 32:21 35:12 38:18 44:12 107:12 116:12\n\
from scratch|10:17 47:25 59:16\n\
from select|122:30\n\
from server|41:13 66:17 75:9 101:19 104:8 105:9 107:9 121:18 122:8\n\
from similar|5:20 48:19 125:20\n\
from snapshot|54:35\n\
from state|37:36\n\
from the|6:9 7:6 24:6 31:6 47:5 52:5 58:15 60:5 62:6 89:6 90:6 92:8 95:5 118:5 120:6 123:5 129:6 130:7 132:5\n\
from to|3:14 30:14 37:20 90:15 115:15 116:15\n\
from two|0:22 35:22\n\
from var|0:23 11:17 134:18\n\
from vault|0:22 47:22\n\
from weave|114:22 124:21\n\
from worker|60:21 120:22\n\
from|0:12 5:5 12:10 13:5 17:5 20:9 24:12 32:5 37:12 41:5 47:11 54:5 58:16 60:5 66:9 68:5 69:10 79:6 89:7 92:5 95:12 96:10 101:10 113:5 116:6 120:7 121:12 125:7 129:7 131:6\n\
front proxy|79:15 81:20 129:24\n\
frontend k0s|109:19 134:26\n\
frontend|109:45 134:46\n\
front|3:26 47:27 79:26 81:34 129:46\n\
fs cgroup|13:19 14:15 15:18 34:14 70:13 90:9 111:14\n\
fs change|27:15 29:16 114:27\n\
fs does|107:31\n\
fs file|70:34\n\
fs inotify|70:32 114:15\n\
fs no|36:31\n\
fsck|36:45 99:42\n\
fsnotify watcher|70:32\n\
fsnotify|70:63\n\
fstab 没|128:31\n\
fstab|44:34 84:26 113:26 128:50\n\
fstype|44:45 107:45\n\
fsync duration|122:30\n\
fsync|122:61\n\
fs|13:33 14:26 15:31 27:6 29:7 34:23 36:19 70:32 90:14 91:7 107:19 111:25 114:24 117:7\n\
ftype to|107:33\n\
ftype|107:74\n\
full token|2:22 40:22\n\
fully scrape|66:32\n\
fully|64:40 66:52\n\
full|2:32 16:31 40:30 82:32 87:32 88:32\n\
func0|36:56 54:37\n\
further|17:40 25:40 84:40\n\
fuse overlayfs|107:36\n\
fuse|107:72\n\
future release|14:36\n\
future|14:61 39:32\n\
gapped|81:38 117:51\n\
gap|96:63\n\
garbage collection|48:22 88:22\n\
garbage collect|48:34\n\
garbage|48:58 88:34\n\
gatekeeper sh|133:31\n\
gatekeeper webhook|133:31\n\
gatekeeper|133:61\n\
gateway0|46:45 96:45\n\
gateway|46:42 68:23 96:33 101:25 118:25 120:25 126:27\n\
gave http|134:31\n\
gave|11:30 62:32 99:29 130:31 134:41\n\
gb true|57:31\n\
gbp false|77:32\n\
gbp|77:63\n\
gb|11:20 48:21 55:40 57:39 102:30 122:27\n\
gc manager|48:31\n\
gce kubenet|21:31\n\
gce|21:62\n\
gcp|21:44 92:45\n\
gcr io|39:9 50:15 69:19 82:18 87:9 116:19\n\
gcr|39:19 50:30 69:37 82:36 87:18 116:38\n\
gc|48:51 116:39\n\
gencert|81:43 103:45\n\
generate apparmor|5:31\n\
generate sandbox|5:26 112:19\n\
generate tls|7:17 42:29\n\
generated by|49:25 81:19\n\
generated one|45:31\n\
generated|0:24 35:23 45:32 49:31 67:24 75:24 81:31 127:31\n\
generatepodsandboxconfig for|112:31\n\
generatepodsandboxconfig|112:62\n\
generate|5:38 7:25 11:24 42:41 112:33\n\
generic go|32:32\n\
genericpleg unable|32:34\n\
genericpleg|32:67\n\
generic|14:34 32:44 72:44\n\
get addresses|82:22 131:22\n\
get all|25:15 36:22 54:23\n\
get apparmor|5:36\n\
get caller|6:33\n\
get ca|2:10 16:8 17:10 60:9 63:16 68:13 74:5 89:12 92:8 118:14 119:5 120:8 132:8 134:16\n\
get clusterrolebinding|7:19 41:25 97:17\n\
get cm|1:7 6:14 8:7 9:11 10:16 24:19 25:15 49:7 64:14 129:7 130:7\n\
get configmaps|25:32\n\
get csr|7:11 41:15 42:21 43:16 79:7 98:7 110:11 121:16\n\
get default|51:25 96:22\n\
get docker|33:35\n\
get ds|23:16 28:17 93:22 124:16\n\
get https|2:10 3:10 16:6 17:7 24:6 60:10 63:10 66:7 68:9 69:7 72:5 89:9 92:7 101:8 118:8 120:5 121:10 123:10 131:8 132:10 134:6\n\
get http|15:18 50:14 66:15 88:14 95:18 124:13\n\
get install|5:22 130:22\n\
get instance|18:22 20:26\n\
get ip|66:32\n\
get k0s|40:17 45:11 73:20 93:15 119:20\n\
get local|24:23 81:22\n\
get nodes|18:7 25:5 30:8 39:9 42:8 46:5 52:11 53:8 59:9 64:5 65:12 67:10 78:7 79:5 95:5 98:5 99:6 100:5 101:11 104:5 110:9 119:5 130:7\n\
get node|18:11 19:10 20:8 23:7 39:13 51:13 78:10 96:8 104:9 105:8 108:9 120:8 125:8\n\
get no|30:17 65:17 104:17 108:17\n\
get ns|25:28 124:17\n\
get pods|22:16 23:11 26:9 28:17 30:8 34:8 64:9 82:14 92:8 93:14 124:8 133:11\n\
get pod|64:16 82:16 114:16 124:19 133:15\n\
get provider|18:22 20:25\n\
get reader|36:31\n\
get resource|25:15 42:7 65:13 81:14 97:15 103:18 130:16 131:11\n\
get rolebinding|1:20 8:26\n\
get role|8:22 25:23\n\
get sandbox|116:39\n\
get secret|9:16 10:19 103:12 105:21 129:16\n\
get summary|3:19 81:19 110:20\n\
get svc|120:35\n\
get works|57:31\n\
getenforce enforcing|117:33\n\
getenforce|44:40 95:26 117:51\n\
getent hosts|2:14 3:13 63:14 66:18 89:23\n\
getent|2:26 3:25 63:26 66:35 89:44 100:27\n\
getsockopt connection|124:21 132:22\n\
getsockopt|60:38 124:38 132:39\n\
gets|10:40 16:39 132:39\n\
getting clusterinformation|29:15 93:19 124:24\n\
getting instance|20:22 23:21\n\
getting node|4:9 6:6 42:9 65:6 71:7 80:7 98:7 99:6 103:7 104:15 110:12 116:9 123:11 127:6 133:11\n\
getting status|38:34\n\
getting|0:5 2:5 4:15 6:11 12:5 17:5 20:5 26:6 29:5 32:6 37:6 38:20 42:15 65:11 71:12 72:6 80:11 93:11 98:12 99:10 103:12 104:28 110:21 116:15 123:20 124:19 127:11 133:20\n\
get|2:8 3:8 5:6 18:9 20:8 24:8 25:11 28:6 39:9 41:6 42:11 51:9 60:9 63:8 64:5 65:10 66:8 68:7 82:6 89:8 92:6 93:6 97:7 101:7 103:6 116:9 118:7 119:7 120:8 121:9 123:7 124:5 130:6 131:8 132:9 134:9\n\
github com|34:15 49:14 115:28\n\
githubusercontent com|28:31\n\
githubusercontent|28:62\n\
github|34:29 49:29 115:55\n\
given|19:29 24:29 45:28 46:29 96:37 118:28 128:27\n\
gives ok|25:20 68:19 118:19\n\
gives|2:24 25:25 68:23 74:25 81:23 89:24 98:24 100:33 101:24 105:24 118:24\n\
gi|111:40 128:50\n\
global eth0|131:22 132:22\n\
global kube|120:33\n\
global routes|21:33\n\
global|21:36 51:24 96:23 99:21 102:24 120:36 131:31 132:23\n\
gmt|3:16 16:17 24:26 79:37 80:35 81:28 83:29 104:16 127:16\n\
go applying|13:28 34:18\n\
go cannot|20:18 23:17 88:18 94:18\n\
go can|72:25 78:23\n\
go certificate|16:17 41:22 42:16 43:17\n\
go client|11:25 80:19\n\
go cloud|23:30\n\
go command|0:10 11:6 14:13 33:10 36:7 38:6 50:13 70:7 74:7 79:6 80:12 84:10 85:7 87:15 88:7 109:6 113:7 115:12 128:6\n\
go container|2:11 3:11 27:17 28:15 31:11 60:10 77:12 88:11 103:11 114:11 133:11\n\
go couldn|21:25 51:17 100:17\n\
go could|21:24 91:12 96:12 112:18 129:12\n\
go createpodsandbox|5:16 12:16 34:16 36:16 112:20\n\
go creating|21:25 111:20\n\
go csr|42:22 98:22\n\
go deleting|20:33\n\
go determining|30:17 46:18 108:23\n\
go discovery|1:16 2:10 3:9 8:14 9:13 10:14 16:9 24:16 25:16 60:9\n\
go docker|82:31\n\
go error|4:5 12:5 13:5 18:10 20:9 27:9 42:7 57:8 64:7 70:5 71:5 77:9 79:8 80:5 103:5 104:12 108:8 110:7 116:7 123:10 133:10\n\
go etcd|36:23 54:17 55:17 56:13 61:13\n\
go eviction|3:12 48:26 81:12 102:13 110:13\n\
go failed|3:5 8:8 11:6 37:8 70:7 72:6 76:5 78:9 80:5 81:5 84:8 88:8 97:8 111:7 113:6 122:5 123:7 127:5 128:6 133:6\n\
go flag|14:22 110:22\n\
go generatepodsandboxconfig|112:31\n\
go genericpleg|32:32\n\
go get|68:21 89:22\n\
go grpc|79:25 109:19\n\
go http|3:16 79:16 121:25\n\
go image|48:22 88:22\n\
go informers|3:9 6:9 8:18 16:9 54:10 58:10 68:9 74:10 80:9 81:13 97:14 127:9 130:13\n\
go initializing|18:22 20:22\n\
go k0s|2:9 3:8 6:8 8:17 11:8 54:9 58:9 60:8 74:9 80:9 81:12 83:9 97:15 127:14\n\
go killing|34:31\n\
go kubelet|11:17 14:18 109:17 110:18\n\
go kubernetes|7:20 17:20 24:20\n\
go listen|109:31\n\
go listpodsandbox|32:32\n\
go msg|34:15 54:15 55:13 56:13 58:13 59:8 61:15 79:8 99:8 117:9 122:14\n\
go node|2:11 3:11 6:7 7:8 20:11 32:8 34:7 42:11 54:8 64:8 65:11 67:7 79:7 83:11 85:8 98:8 103:13 104:7 110:13\n\
go no|37:23 113:22\n\
go object|123:31\n\
go part|11:14 80:26 83:18\n\
go pullimage|69:31\n\
go remote|46:20 129:26\n\
go skipping|32:24 43:24\n\
go starting|13:20 34:16 41:16 64:16 111:16\n\
go start|12:22 37:23\n\
go status|38:33\n\
go successfully|104:22 111:23\n\
go sync|41:36\n\
go unable|6:12 11:5 16:7 20:5 27:7 28:5 65:5 68:5 71:6 79:8 80:9 81:12 97:10 98:5 103:10 104:7 113:7 123:5 127:8 131:5 133:8\n\
go unhandled|80:22 81:22\n\
go unknown|85:27 87:20\n\
go using|7:10 30:23 42:16 46:14 91:14 108:10\n\
go vendor|16:18 68:17 130:23\n\
go version|11:20 35:15 107:16 110:16 128:15\n\
go vxlan|77:32\n\
go waiting|42:22 43:23\n\
go warning|91:22 106:22\n\
goes|39:40 117:39 123:38\n\
going|39:45 133:43\n\
golden image|111:23 115:22\n\
golden|111:45 115:44\n\
gone since|59:22 88:22\n\
gone|2:26 45:26 59:25 88:26 90:26 105:26 113:26 122:24 129:34\n\
good node|74:23 117:22\n\
good|14:32 29:32 74:32 114:32 117:31 125:32\n\
google containers|50:15 69:14 116:28\n\
googleapi error|21:36\n\
googleapi|21:71\n\
google|50:30 69:29 116:55\n\
goroutine running|36:27 54:16 84:16\n\
goroutine|36:53 54:32 84:32\n\
got kubepods|12:20 34:25\n\
got|0:21 12:21 19:30 34:28 35:20 59:20 75:21 93:21 98:21 100:22 101:21 118:28 133:20\n\
govc vm|18:22 20:22\n\
govc|18:45 20:45\n\
go|3:6 6:7 8:7 13:6 18:6 20:10 21:8 27:5 30:7 32:5 34:5 37:7 41:5 42:5 43:5 48:5 70:7 72:5 77:5 78:7 79:7 80:12 81:6 84:7 85:7 87:7 88:7 97:6 104:7 110:6 113:6 123:11 127:6 133:7\n\
gpu not|35:22 133:22\n\
gpu|35:37 41:31 80:29 85:31 121:30 133:29\n\
grace period|34:31\n\
graceperiod|34:62\n\
grace|34:62\n\
green|14:40 84:40 112:39\n\
grep a0|3:13 6:9 17:10 21:9 22:10 23:9 26:10 34:9 38:13 39:10 85:10 97:10 102:10 114:16 120:10\n\
grep active|85:23 90:22\n\
grep apiserver|1:18 4:23 16:18\n\
grep auth|1:22 97:22\n\
grep bootstrap|9:19 41:26\n\
grep br|76:34\n\
grep certificate|24:32\n\
grep cgroupdriver|34:33\n\
grep cgroups|13:31\n\
grep cgroup|12:19 13:19 14:11 15:20 84:11\n\
grep cilium|26:23 93:22\n\
grep client|79:13 81:13 83:23 113:20\n\
grep cloud|19:22 23:21 95:17\n\
grep cluster|62:22 64:23\n\
grep cni|31:20 114:20 124:19\n\
grep cpu|37:32\n\
grep cri|33:13 38:21 39:20 115:17\n\
grep disabled|35:17 115:28\n\
grep etc|38:21 98:17 99:20\n\
grep flannel|31:22 93:22\n\
grep ftype|107:31\n\
grep hostname|65:31\n\
grep hosts|89:33\n\
grep ip|72:28 91:18\n\
grep k0s|2:20 74:20 109:19\n\
grep kubelet|19:16 50:12 82:16 86:16 117:12 123:18 130:12\n\
grep kube|10:17 64:17 76:17 97:17 111:17\n\
grep listen|60:21 62:22\n\
grep node|7:22 105:22\n\
grep opt|44:31\n\
grep pause|36:20 116:25\n\
grep pending|121:31\n\
grep proxy|68:30\n\
grep server|3:21 63:17 118:17 130:17\n\
grep sort|43:23 93:22\n\
grep swap|128:31\n\
grep systemdcgroup|34:34\n\
grep token|9:31\n\
grep vxlan|77:32\n\
grep worker|42:22 82:22\n\
grep|3:9 4:5 9:5 12:8 13:8 14:5 15:9 17:5 19:9 23:9 24:6 31:8 34:10 38:14 39:13 41:11 44:8 60:6 62:5 72:6 76:8 82:5 83:8 89:5 93:8 97:8 99:6 107:8 110:5 113:5 114:5 115:8 116:5 120:10 123:9 130:5 131:10\n\
group at|65:11 81:21 97:23 103:15\n\
group certificates|7:37\n\
group coordination|65:14 81:18 97:21 103:18\n\
group in|8:23 25:19 130:19\n\
group name|7:22 98:22\n\
group of|59:22 61:23\n\
group storage|42:19 81:19 97:20\n\
group system|6:16 7:22 41:17 133:16\n\
group vars|1:22 69:22\n\
groups copied|6:31\n\
groups kubelet|91:22 106:22\n\
groups system|6:20 7:24 41:16\n\
groups|6:38 7:35 25:23 41:23 61:23 62:23 91:22 106:30\n\
group|1:7 6:20 7:28 8:28 9:6 15:6 21:13 25:21 41:14 42:6 50:7 59:6 61:14 62:7 63:7 65:12 69:6 70:7 81:24 92:7 97:27 98:7 101:6 103:21 106:7 130:23 133:6\n\
growing|55:45 123:43\n\
grows|55:45 123:43\n\
grpc addrconn|79:27 109:17\n\
grpc v0|26:10 34:17 35:20 38:17 107:10 115:15\n\
grpc|26:18 34:32 35:38 38:31 79:28 107:17 109:16 115:28\n\
grub|14:40 15:38 51:40\n\
guests|52:43 132:44\n\
guest|20:36 36:36 67:36 132:36\n\
guide with|7:22 81:22\n\
guide|4:39 7:40 81:38\n\
gw edge|105:22 120:22\n\
gw|46:36 73:36 105:36 120:36\n\
gz egrep|77:23 91:22\n\
gz grep|72:18 77:24 91:18\n\
gz|72:29 77:48 91:36 104:27\n\
h0m|9:39 114:40 121:40\n\
ha with|123:22 131:22\n\
had been|25:20 39:15 54:15 127:19 133:14\n\
had deleted|25:23 114:22\n\
had gone|129:31\n\
had no|45:31\n\
had printed|113:22 134:22\n\
had run|25:23 50:22\n\
had taint|22:23 23:22 48:12\n\
had untolerated|22:24 23:19 48:11 65:11 133:11\n\
had volume|65:34\n\
had|22:35 23:31 25:23 33:7 39:9 40:7 45:15 48:15 50:8 54:9 56:8 65:21 74:9 90:8 101:8 113:15 114:15 118:8 125:8 126:17 127:14 128:7 129:15 133:14 134:8\n\
half of|47:19 93:25\n\
half way|56:22 126:23\n\
half|47:33 56:34 93:42 126:35\n\
hand with|10:22 111:23\n\
handshake error|3:14 79:14 121:26 127:14\n\
handshake failed|79:29 109:16\n\
handshake timeout|92:33 102:13\n\
handshake|3:16 79:33 92:44 102:17 109:16 119:17 121:35 127:16\n\
hands|41:45 46:45\n\
hand|4:16 10:17 17:17 19:17 24:29 27:16 33:16 36:17 40:16 41:17 42:23 43:17 76:16 78:17 82:17 86:16 95:16 97:17 111:17 116:16 121:17 132:16\n\
hangs at|15:22 92:22\n\
hangs docker|15:22 32:23\n\
hangs in|9:22 54:23\n\
hangs|7:23 9:22 15:29 32:23 54:23 57:22 60:21 63:23 92:39 107:23\n\
happens|123:61\n\
haproxy backend|123:22 131:22\n\
haproxy cfg|109:19 134:26\n\
haproxy on|109:19 118:19 131:19\n\
haproxy|1:21 3:32 109:32 118:20 119:21 123:32 131:28 134:33\n\
harbor corp|69:22 116:22\n\
harbor|35:35 69:35 116:46\n\
hard way|7:15 42:14 81:27\n\
hardened|1:40 17:40 44:40\n\
hardening role|1:22 86:22\n\
hardening|1:41 29:32 63:32 76:31 86:31\n\
hardware|56:40 59:38 118:39\n\
hard|7:27 11:26 36:27 42:26 81:49\n\
has an|125:36\n\
has asked|1:22 42:22\n\
has been|0:8 9:8 14:8 21:12 33:8 39:9 50:12 52:8 58:24 102:12 104:8 119:8\n\
has db0|51:23 100:23\n\
has disk|48:31\n\
has expired|8:9 9:11 10:6 16:19 17:17 43:6 79:18 80:12 83:6 133:5\n\
has it|1:22 66:23\n\
has joined|28:17 52:25 110:17\n\
has mounted|124:32\n\
has node|30:21 85:23\n\
has none|19:23 40:22\n\
has not|84:26 124:19\n\
has no|2:9 3:8 10:9 12:9 17:9 18:15 19:13 27:12 40:8 69:8 78:9 82:9 97:12 100:9 110:9 111:9 118:9 131:9\n\
has occurred|66:18 84:18 116:18 117:18\n\
has only|51:17 66:17 95:17 97:17 100:17\n\
has server|2:20 75:19 118:19\n\
has the|40:19 59:19 73:20\n\
has your|26:16 29:27 114:16\n\
hash does|47:22 74:12 75:11 105:23\n\
hash for|4:23 105:24\n\
hash sha0|3:13 9:13 47:17 60:12 94:13 106:13 132:19\n\
hash username|75:31\n\
hash use|2:22 40:22\n\
hash|2:13 3:12 4:24 9:13 24:21 40:12 47:37 60:11 74:21 75:27 94:14 105:32 106:13 132:24\n\
has|1:5 2:9 8:5 9:11 10:5 14:5 16:22 17:20 18:14 19:9 29:11 39:5 40:10 50:5 51:5 52:10 58:23 59:7 66:9 78:5 79:20 80:11 83:5 84:9 97:9 100:5 102:9 110:9 119:5 124:10 125:14\n\
have authorization|21:31\n\
have completed|32:26 88:20\n\
have it|2:22 14:22\n\
have netconfig|108:31\n\
have no|52:22 81:22\n\
have one|19:26 132:19\n\
have providerid|18:31\n\
have the|69:22 93:22\n\
have|0:13 2:13 11:12 14:13 18:20 19:31 20:13 21:19 32:21 39:14 45:12 52:19 66:14 69:19 71:14 81:12 82:13 83:13 88:13 91:12 93:19 100:14 101:12 106:13 108:19 132:12\n\
ha|118:36 119:36 123:35 131:36\n\
hcloud cloud|19:24 22:18 23:17\n\
hcloud server|19:23 20:22\n\
hcloud|19:46 20:35 21:27 22:28 23:26\n\
head etc|11:17 27:23 38:17\n\
head https|69:24 116:22\n\
head tail|54:20 58:20 102:20\n\
headers|46:17 60:33 63:24 69:27 92:24 93:16 95:16 118:28 123:36 132:16\n\
header|2:40 9:39 42:38\n\
head|4:19 11:11 27:18 28:11 38:11 45:11 54:13 58:13 62:19 65:11 68:10 69:30 72:13 74:13 92:12 93:11 99:17 102:13 104:11 115:19 116:26 121:19 129:12 130:19 134:12\n\
health check|59:16 61:17 78:22 120:17\n\
health https|4:22 56:22\n\
healthy after|1:22 131:22\n\
healthy failed|59:25 61:22\n\
healthy pleg|32:33 35:13\n\
healthy successfully|4:22 61:23\n\
healthy|1:12 3:11 4:12 12:12 18:12 32:39 35:11 54:20 56:19 59:30 61:30 63:12 84:12 86:12 113:12 125:12 131:19 133:11\n\
healthz dial|15:20 50:16 66:16 88:16 128:15\n\
healthz failed|12:13 15:17 50:13 66:13 84:17 85:13 88:13 128:13\n\
healthz from|68:21 123:22\n\
healthz ok|60:16 104:16 118:17 123:21\n\
healthz timeout|1:20 68:19 131:19\n\
healthz 返|10:20 60:19 68:19\n\
healthz|1:24 10:13 12:13 15:19 25:14 50:13 60:18 61:14 66:14 68:30 84:20 85:14 88:13 104:12 109:12 118:12 120:13 123:29 128:19 131:24\n\
health|4:23 54:24 56:23 59:30 61:37 78:31 95:23 102:24 120:23\n\
heartbeat on|122:34\n\
heartbeat|122:68\n\
hello world|38:22 50:22\n\
hello|38:38 50:40 92:40\n\
helm chart|8:17 22:22 23:21\n\
helm install|22:16 23:19 28:20 124:15\n\
helm list|28:22 93:22\n\
helm uninstall|124:21 133:22\n\
helm values|28:22 131:22\n\
helm|8:20 22:36 23:34 28:35 93:20 124:26 131:20 133:19\n\
helped|3:32 36:34 68:32 96:34 127:32\n\
helper program|91:31\n\
helper|91:62\n\
helps|13:45 123:43\n\
help|73:40 87:40 105:40\n\
here|13:30 41:31 42:37 74:31 123:29 130:29\n\
hetzner|23:32 51:34 62:34 92:34 101:33\n\
hex|24:37 45:36 47:46\n\
hier none|68:30\n\
hierarchy on|15:31\n\
hierarchy|14:48 15:41 90:29\n\
hier|68:61\n\
high clock|16:31\n\
higher|9:25 16:25 47:25 67:33 94:39 96:25 130:33\n\
high|16:50 17:34 48:33\n\
hinfo in|49:31\n\
hinfo read|49:22 95:22\n\
hinfo|49:65 95:26\n\
hint|21:51 88:40\n\
history|50:40 129:52\n\
hit|50:45 54:45\n\
holds|126:46 127:43\n\
hold|50:45 115:44\n\
home arpa|2:16 75:16 98:24 134:16\n\
home directory|117:31\n\
home kube|127:31\n\
home lan|30:21 132:22\n\
home s0|29:21 117:26\n\
home|2:17 22:17 29:35 30:15 75:16 92:17 98:29 106:17 107:17 117:34 127:23 132:16 134:24\n\
hook|8:36 60:34 93:36 133:35\n\
host ca|2:18 40:17 74:24\n\
host etc|114:22 117:22\n\
host interfaces|51:32\n\
host is|14:17 15:16 101:17 131:21\n\
host local|26:29 27:14 82:14\n\
host name|59:19 65:19 105:20\n\
host network|99:30\n\
host node|66:20 99:19 131:19\n\
host only|96:31\n\
host opt|26:32\n\
host or|4:18 34:14 79:14 86:18 99:13 128:14\n\
host please|94:35\n\
host port|62:37\n\
host prohibited|60:21 62:22\n\
host resolv|49:31\n\
host unreachable|60:19 118:19 131:19\n\
host using|14:38\n\
host was|58:18 59:17 65:17 88:18\n\
hostname hostname|2:13 66:25 67:12 98:13 103:13 126:13\n\
hostname ip|53:20 98:20 131:19\n\
hostname is|20:20 65:19 67:19\n\
hostname k0s|2:14 20:18 65:21 67:14 71:15\n\
hostname kubernetes|85:32\n\
hostname kube|66:32\n\
hostname mk0s|66:32\n\
hostname node0|71:20 98:26\n\
hostname node|66:26 103:20\n\
hostname or|52:23 105:24\n\
hostname override|20:14 71:11 78:23 103:21\n\
hostname prints|66:20 67:25\n\
hostname set|52:22 65:22\n\
hostname to|65:22 98:22\n\
hostnamectl set|20:16 65:23 66:16 67:16\n\
hostnamectl|20:32 52:23 65:50 66:25 67:24\n\
hostnameoverride|78:63\n\
hostname|19:5 20:24 51:5 52:26 53:11 65:25 66:28 67:26 71:18 78:25 85:11 98:25 99:9 103:26 105:20 126:5\n\
hostnetwork false|22:35\n\
hostnetwork|22:54 27:30 100:32\n\
hostpath|26:63\n\
hosts etc|49:17 89:28\n\
hosts files|89:36\n\
hosts 里|66:23 89:22\n\
hosts|2:28 3:12 14:13 17:13 30:12 34:13 49:12 52:12 63:13 66:33 89:36 94:14 98:21 100:14 101:13 110:13 111:14 131:13 132:13\n\
host|2:20 14:17 15:16 26:18 51:9 60:15 61:14 62:19 63:14 65:10 66:24 69:7 74:9 89:20 94:14 96:5 99:19 100:5 105:5 118:15 120:5 125:5 131:17\n\
hours after|9:22 129:22\n\
hours|9:36 123:35 129:46\n\
hour|16:33 43:34 57:32 114:43\n\
house|22:45 81:43\n\
html|68:50 134:40\n\
http call|12:13 15:17 50:13 66:13 84:17 88:13 128:13 131:13\n\
http code|68:19 74:20 134:20\n\
http forbidden|68:32\n\
http if|68:30\n\
http ip|93:17 124:28\n\
http localhost|12:13 15:16 50:13 66:13 84:17 88:13 128:16 131:12\n\
http probe|1:36\n\
http proxy|68:38\n\
http ready|95:31\n\
http request|46:12 60:15 69:21 92:16 118:11 123:15\n\
http response|75:19 105:22 134:19\n\
http server|134:31\n\
http squid|68:32\n\
http tls|3:9 79:9 92:24 102:10 121:19 127:9\n\
http0 client|92:22 123:22\n\
http0 no|123:31\n\
http0|92:34 123:57\n\
httpproxy connection|68:35\n\
httpproxy|68:70\n\
https again|24:32\n\
https and|61:23 118:22\n\
https apiserver|2:31\n\
https apis|1:10 3:13 17:10 24:10 54:14 60:9 75:15 92:13 120:10 122:9 123:13 124:9 131:13\n\
https api|3:10 11:6 16:9 24:9 46:6 60:13 68:5 72:9 79:6 92:11 95:6 99:9 118:11 120:6 123:10 127:8 131:9 132:11 134:6\n\
https cacerts|2:9 3:5 16:5 17:9 60:10 63:16 68:14 74:9 89:11 92:9 118:14 120:5 131:5 132:11 134:15\n\
https client|134:31\n\
https cluster|2:26 3:19\n\
https containerlogs|101:22 121:25\n\
https context|122:21 132:22\n\
https coredns|49:36\n\
https cp|63:22 123:22\n\
https dial|60:17 131:18 132:23\n\
https disable|40:31\n\
https expect|99:35\n\
https failed|63:20 68:19 134:20\n\
https false|56:25 59:21\n\
https get|40:16 45:10 62:11 73:19 93:14 119:19 130:10\n\
https healthz|1:10 10:10 60:13 61:11 68:17 118:10 120:10 123:18 131:14\n\
https https|54:15 56:22 59:22\n\
https in|118:23 120:18 134:18\n\
https is|4:18 56:18 59:17 61:18\n\
https k0s|2:11 3:14 47:7 58:8 68:13 69:17 73:13 75:7 89:8 116:7 119:8 123:7 130:7 134:13\n\
https kube|66:20 68:19 74:20\n\
https kyverno|133:34\n\
https lb|2:18 123:27\n\
https listen|109:31\n\
https livez|1:26 60:19\n\
https metrics|101:21 121:26\n\
https nil|79:22 109:22\n\
https node|66:24 99:17 133:17\n\
https ping|63:22 132:22\n\
https prod|69:22 127:22\n\
https proxy|68:39\n\
https rancher|74:20 133:25\n\
https registry|69:24 116:22\n\
https rke0|2:18 3:14 17:14 40:14 47:14 63:14 134:14\n\
https rke|63:31\n\
https srv0|40:16 59:16 101:17 119:22\n\
https srv|63:22 74:23\n\
https token|40:17 75:18 106:18 119:18\n\
https to|55:17 56:17 59:21 61:17\n\
https true|56:38\n\
https uses|68:35\n\
https v0|0:10 17:10 63:10 75:18 104:9 105:19 119:19 127:9\n\
https version|60:17 62:18 63:18 132:18\n\
https with|59:25 61:22\n\
https worker|66:23 118:22\n\
httpsconnectionpool host|62:37\n\
httpsconnectionpool|62:74\n\
https|1:6 2:15 3:15 16:5 17:8 24:8 40:7 49:7 56:12 59:14 60:15 61:8 63:16 66:7 68:17 69:14 73:6 74:7 75:13 89:14 92:12 99:11 101:10 105:6 116:5 118:17 119:14 120:8 121:13 123:15 131:12 132:13 133:12 134:15\n\
http|1:21 12:5 15:10 46:5 50:5 60:14 66:5 68:33 69:25 74:5 75:11 84:11 88:5 92:28 95:11 102:5 105:16 119:5 121:21 123:10 124:19 128:10 134:19\n\
hub|62:45 99:42\n\
hugetlb|90:40 111:52\n\
hv|22:45 53:45\n\
hypervisor|22:34 30:32 54:34 131:33 132:33\n\
hz|21:44 23:43\n\
i0 csr|43:23 98:22\n\
i0 kubelet|48:19 104:19 121:20\n\
i0 main|30:30\n\
i0 node|18:18 20:23 103:18\n\
i0 token|1:20 8:20 24:20\n\
i0|1:17 8:25 18:17 19:18 20:25 21:17 24:18 30:27 34:17 41:18 43:18 46:17 48:17 64:18 79:16 82:17 98:17 103:17 104:16 121:17\n\
iam instance|6:35\n\
iam role|6:36\n\
iamidentitymapping arn|6:31\n\
iamidentitymapping|6:61\n\
iam|6:68 98:23\n\
icmp host|60:25 62:20\n\
icmp seq|60:16 89:22 118:17 132:17\n\
icmp|60:35 62:29 89:37 92:29 118:28 132:28\n\
id b0a0|53:23 58:23\n\
id dstport|77:26 93:17 125:17\n\
id flag|52:23 105:24\n\
id for|18:22 20:25\n\
id from|18:17 20:26 65:13 122:12\n\
id io|35:22 38:22\n\
id is|10:35\n\
id mismatch|99:21 127:22\n\
id product|53:37\n\
id setup|53:32\n\
identical|36:40 40:38 53:40\n\
identity of|1:13 2:9 3:9 8:6 9:15 10:6 16:11 17:6 24:10 25:10 46:9 47:9 60:12 68:8 89:9 131:6 132:9 134:11\n\
identity query|6:31\n\
identity|1:25 2:18 3:16 6:21 8:11 9:29 10:11 16:21 17:11 24:18 25:18 46:18 47:17 60:23 68:16 89:18 104:9 131:10 132:17 133:9 134:22\n\
ids|20:45 61:45\n\
idx cidr|108:33\n\
idx|108:65\n\
id|8:27 9:25 10:29 18:17 19:20 20:23 32:11 52:16 53:28 55:15 77:15 105:17 122:9 125:10\n\
if node|18:22 20:22\n\
if that|68:35\n\
if the|66:18 107:28\n\
if this|78:38\n\
if you|76:16 106:24 126:17 128:15\n\
if0|92:45 93:44\n\
iface|30:30 46:32 96:41 101:40\n\
ifconfig|99:34 125:36 132:46\n\
ifupdown|112:62\n\
if|5:15 18:15 20:15 51:16 66:16 68:31 69:14 70:16 76:14 78:37 97:15 106:27 107:27 119:15 126:16 128:14\n\
ignition|42:43 86:44\n\
ignore preflight|50:12 76:11 106:18 109:15 126:16 127:11 128:17\n\
ignore this|72:36\n\
ignored|47:33 54:34 58:34 86:33 92:34\n\
ignore|50:19 72:38 76:18 87:19 88:19 106:31 109:25 126:28 127:18 128:30\n\
image api|39:23 115:22\n\
image docker|69:23 116:23\n\
image failed|36:23 69:17 116:18\n\
image filesystem|48:22 88:22\n\
image garbage|48:22 88:22\n\
image gc|48:25 116:19\n\
image go|69:31\n\
image harbor|69:22 116:22\n\
image is|36:23 110:18 115:18\n\
image k0s|39:10 50:15 69:18 82:18 87:9 91:9 116:18\n\
image kindest|15:31\n\
image rancher|15:24 69:19 116:15\n\
image registry|19:12 39:12 69:15 87:19 116:22\n\
image repository|50:18 69:23 116:18\n\
image runs|15:22 44:22\n\
image service|69:31\n\
image with|44:20 91:19 128:19\n\
imagepull failed|39:21 69:26\n\
imagepullbackoff|31:36 69:54\n\
imagepull|39:42 69:53\n\
imagerepository|116:66\n\
images are|112:18 116:28\n\
images grep|36:20 116:25\n\
images pulling|36:22 69:22\n\
images pull|69:25 116:19\n\
images wanted|48:34\n\
images|11:14 36:27 39:16 48:30 66:16 69:34 88:15 94:16 112:15 116:41\n\
image|5:10 15:22 36:20 39:15 44:14 48:10 50:17 52:9 69:30 82:22 87:20 91:10 115:10 116:32\n\
img|111:40 128:50\n\
implemented for|35:11 38:17 39:12 115:26\n\
implemented|35:22 38:34 39:23 115:53\n\
imported|53:40 116:39 132:39\n\
in and|39:23 62:22\n\
in an|15:33\n\
in apiserver|11:22 79:22\n\
in api|7:15 8:17 25:13 42:5 65:9 81:15 97:16 103:13 130:14\n\
in background|11:25 80:19\n\
in beforehand|69:31\n\
in certificate|11:27 74:15 113:15\n\
in client|0:31\n\
in cloud|9:19 20:22 95:19\n\
in cluster|24:15 47:19 56:25 58:9\n\
in config|45:17 101:17 112:17 120:17 127:16\n\
in containercreating|112:31\n\
in create|70:32\n\
in defaultcpuset|37:32\n\
in directory|72:25 77:23\n\
in docker|15:31\n\
in do|63:22 119:22\n\
in error|6:10 54:11 57:10 65:10 81:10 97:15 103:15 123:10 131:11 133:18\n\
in etc|2:7 3:9 24:10 27:11 28:9 29:11 47:7 66:8 79:10 80:11 81:9 114:13\n\
in every|118:22 123:22\n\
in february|23:21 79:22\n\
in format|75:31\n\
in front|3:19 47:19 129:20\n\
in future|14:36\n\
in get|99:19 104:19 119:20\n\
in house|22:23 81:22\n\
in isdir|70:32\n\
in january|27:19 39:20 47:19\n\
in k0s|8:18 68:17 118:18 127:17\n\
in kubeadm|8:17 23:16 51:17 64:17 129:17\n\
in kubectl|33:22 104:22\n\
in kubelet|2:18 11:17 103:18 106:18\n\
in kube|4:13 8:14 23:13 24:14 25:23 28:13\n\
in march|24:21 45:20 59:15 65:15\n\
in may|43:20 47:19 118:19\n\
in more|49:31\n\
in my|47:22 117:22\n\
in namespace|8:22 130:22\n\
in node|15:19 85:20 100:20\n\
in on|46:31\n\
in opt|80:22 114:22\n\
in our|47:23 71:16 129:16 130:16\n\
in path|5:17 26:20 31:21 39:6 91:16\n\
in place|42:19 89:20 127:19\n\
in proc|96:37\n\
in progress|60:21 62:22\n\
in range|125:36\n\
in root|69:22 113:22\n\
in secret|129:37\n\
in spring|39:23 47:22\n\
in state|37:36\n\
in sync|55:40\n\
in system|91:37\n\
in that|0:22 31:22\n\
in then|50:22 92:22\n\
in the|8:11 9:8 10:11 20:6 24:6 25:10 52:8 64:9 75:5 85:10 94:7 97:6 103:6 108:8 110:6 129:9 130:8\n\
in this|14:18 42:17 75:18 124:17\n\
in tree|18:18 19:24 98:18\n\
in userns|88:31\n\
in use|90:9 93:14 105:9 109:27 125:9 126:13\n\
in var|0:9 16:8 26:9 28:8 80:14 81:16 83:16 84:9 97:9 103:15 127:16\n\
in vcenter|20:26 37:20\n\
in virtualbox|16:22 132:22\n\
in worker|81:34\n\
inactive dead|33:24 86:23\n\
inactive|16:20 33:45 86:43 95:20 132:20\n\
inbound|60:38 62:40 63:40\n\
include ca|2:22 40:22\n\
include the|129:39\n\
include|2:24 40:23 129:63\n\
incompatible cni|27:33\n\
incompatible|27:54 81:35\n\
incomplete|100:45 118:44\n\
incorrect please|78:38\n\
incorrect usage|73:38\n\
incorrect|23:18 73:46 78:44 100:21 107:20\n\
index|54:32 55:47 58:32 69:30\n\
inet brd|96:18 99:17 131:18 132:18\n\
inet scope|120:28 131:18\n\
inet|30:20 60:20 96:21 99:35 120:34 125:29 131:28 132:28\n\
info and|24:23 47:22\n\
info cannot|33:22 39:23\n\
info cgroup|12:20 15:26\n\
info configmaps|25:32\n\
info configmap|1:6 8:18 9:16 10:20 24:12 25:7 47:16 134:6\n\
info dev|12:23 15:17 84:18\n\
info dial|60:16 132:29\n\
info discovery|3:13 9:13 10:14 24:14 25:18 47:17 60:13\n\
info from|2:13 3:12 9:12 10:13 24:17 25:17 47:16 60:12\n\
info grep|12:14 15:17 107:20 114:20\n\
info is|8:23 25:25\n\
info jsonpath|8:17 9:17 24:26\n\
info kube|8:20 10:16 24:21 25:16\n\
info msg|0:9 15:5 35:5 40:8 44:7 45:9 46:6 47:6 61:6 63:7 74:6 75:8 99:5 105:9 107:6 118:6 122:9 127:8 134:7\n\
info nodes|67:13 78:33\n\
info node|3:19 81:19 110:20\n\
info not|25:32 119:15\n\
info startup|30:32\n\
info still|114:31\n\
info task|32:34\n\
info the|1:22 24:23\n\
info timeout|2:15 3:8 16:14 17:9 24:13 46:12 60:17 68:8 89:9 131:9 132:9 134:12\n\
info ts|34:25 54:20\n\
info var|107:33\n\
info will|1:16 2:11 3:10 8:7 10:7 16:7 24:16 25:17 60:12 92:7 132:14 134:7\n\
info x0|3:23 24:24\n\
info yaml|9:17 10:25 24:17\n\
information|67:44 108:43\n\
informers factory|3:9 6:9 8:18 16:9 54:10 58:10 68:9 74:10 80:9 81:13 97:14 127:9 130:13\n\
informers|3:18 6:18 8:35 16:19 54:20 58:20 68:18 74:20 80:19 81:26 97:27 127:18 130:26\n\
info|0:8 1:13 2:8 3:7 8:17 9:11 10:19 12:10 15:10 16:5 24:18 25:18 30:6 32:7 38:5 40:7 44:6 45:9 46:8 47:14 60:10 63:6 75:8 78:15 105:8 107:12 114:12 122:8 127:7 132:9 134:12\n\
infra container|14:10 19:11 39:11 50:16 82:21 87:20\n\
infra|14:20 19:21 39:21 50:32 82:41 87:39 133:19\n\
ingress nginx|28:22 120:22\n\
ingress|28:26 60:24 63:26 78:26 85:27 120:48\n\
init apiserver|46:18 108:27\n\
init cloud|23:32\n\
init cluster|40:23 109:23\n\
init config|4:18 94:18 126:19 129:18\n\
init control|2:22 131:22\n\
init had|25:23 126:23\n\
init imagepullbackoff|69:33\n\
init kubernetes|50:22 128:22\n\
init of|18:22 23:21\n\
init phase|24:11 25:15 129:29 130:11\n\
init please|27:21 28:17 29:17 94:17\n\
init pod|46:14 64:24 67:14 91:14 106:14\n\
init s0|117:33\n\
init too|70:35\n\
init using|38:14 46:15 50:15 68:14 71:15 91:15 106:15\n\
init yaml|94:20 126:20 129:20\n\
init 成|109:22 127:22\n\
init 重|2:22 119:22\n\
initial timeout|5:11 7:11 34:10 61:11 67:10 68:16 79:10 109:14 116:14 117:10 127:10 133:10\n\
initialised|19:34 47:33 118:33 127:32 129:34\n\
initialize checkpoint|37:32\n\
initialize ipvs|72:32\n\
initialize kubernetes|13:22 68:21\n\
initialize network|51:23 127:22\n\
initialize top|13:22 15:25\n\
initialized could|23:32\n\
initialized failed|27:14 28:15 114:25 119:15\n\
initialized|3:9 18:10 22:28 23:20 27:16 28:26 29:10 31:10 40:9 45:10 60:9 69:20 72:11 76:10 77:11 91:10 95:10 99:15 103:10 108:9 114:32 116:10 119:22 127:9 133:9\n\
initialize|0:28 11:19 13:32 15:31 37:28 39:21 51:21 68:18 72:28 103:20 127:19\n\
initializing node|18:20 19:20 20:20\n\
initializing|18:32 19:32 20:32 77:32 107:32 116:31\n\
initial|5:20 7:20 34:20 61:21 67:20 68:31 79:19 89:20 99:18 109:26 116:27 117:20 127:19 133:19\n\
init|2:8 9:8 20:8 23:14 24:9 25:16 27:7 28:8 32:9 40:11 46:12 47:8 50:8 64:16 65:14 69:14 70:18 94:9 96:8 108:11 109:14 117:15 119:19 126:14 127:11 128:7 129:27\n\
ino scontext|117:33\n\
inode inotify|70:32\n\
inode0 noquota|44:31\n\
inode0|44:67\n\
inode|48:39 70:52\n\
inotify add|70:34\n\
inotify init|70:35\n\
inotify max|70:32 114:15\n\
inotify|70:71 114:23\n\
ino|117:66\n\
input tcp|62:31\n\
input|11:46 21:21 60:33 62:30 113:22 121:22\n\
insecure port|4:34\n\
insecure|4:71\n\
insert into|122:30\n\
insert|122:61\n\
inside container|72:36\n\
inside|29:29 70:29 72:53 132:28\n\
inspect|82:40 90:40 117:39\n\
install cilium|28:22 124:21\n\
install cni|26:24 31:18 117:18\n\
install k0s|23:11 28:11 73:22 91:11 96:12 117:15 126:12 130:11\n\
install kubelet|130:31\n\
install linux|77:32\n\
install of|22:23 117:22\n\
install rke0|23:22 28:18 130:18\n\
install script|44:22 68:21\n\
install time|9:22 117:22\n\
installed from|31:22 119:22\n\
installed in|45:18 118:18 119:18 124:17\n\
installed on|44:18 49:17 109:17 112:18\n\
installed with|5:15 29:15 40:19 66:15 82:15 83:15\n\
installed|0:14 5:26 18:14 19:15 23:12 26:15 29:14 31:14 39:15 40:20 44:14 45:21 49:13 50:21 66:15 82:14 83:14 94:22 109:13 112:13 117:21 118:13 119:21 124:12 130:13\n\
installer|101:44 117:44\n\
installing|28:44 95:44\n\
install|0:9 5:16 9:8 22:9 23:18 26:16 28:22 31:9 38:15 42:15 44:9 45:15 50:9 64:9 68:7 72:9 73:25 74:9 77:16 91:19 93:8 96:9 105:9 106:9 116:8 117:22 124:7 126:21 129:9 130:22 134:9\n\
instance id|18:18 20:27 65:13\n\
instance ip|20:22 98:22\n\
instance metadata|18:23 20:18 23:17\n\
instance not|18:19 20:28\n\
instance profile|6:35\n\
instance type|85:32\n\
instance was|58:23 118:22\n\
instanceid|18:63\n\
instances failed|6:33\n\
instances|6:37 18:22 19:23 59:21 62:22 70:42 98:22 114:22\n\
instance|6:32 9:13 18:28 20:40 23:12 39:14 56:14 58:14 62:14 65:13 85:22 98:14 104:13 118:20 131:13\n\
instead of|65:17 76:18 81:17 130:18\n\
instead unknown|34:31\n\
instead|12:29 34:36 65:27 76:28 81:27 110:29 130:28\n\
insufficient|21:44 102:45\n\
intended adjust|68:35\n\
intended|68:59 76:31\n\
interceptor go|55:22 56:19 61:20\n\
interceptor|55:45 56:39 61:39\n\
interface br|30:30\n\
interface ens0|30:25 51:20\n\
interface eth0|30:17 51:18 131:23\n\
interface to|51:20 96:26\n\
interface unable|51:24 96:24\n\
interface with|30:26 46:18 108:13\n\
interfaces|51:44 99:41 131:33\n\
interface|30:40 33:13 46:29 51:32 93:14 95:14 96:26 108:20 131:28\n\
internal api|2:22 3:22\n\
internal error|92:8 121:23 133:24\n\
internal ip|23:6 30:15 46:12 51:7 52:13 65:12 99:9 100:17 101:17 118:6 132:10\n\
internal is|20:20 98:26\n\
internal node|3:22 98:22\n\
internal not|6:33\n\
internal ready|20:18 78:28\n\
internal with|6:27 20:15 98:15\n\
internalip of|53:23 120:22\n\
internalip|30:34 51:42 53:28 66:28 101:27 120:27\n\
internal|6:24 20:23 30:20 46:15 52:16 65:13 78:20 98:20 99:8 100:22 101:23 121:28 132:14 133:29\n\
internet|69:32 96:34 115:33 129:34 132:33\n\
intern|2:40 40:38 129:40\n\
interrupt unix|34:33\n\
interrupt|34:66\n\
interval|60:34 80:36 122:34 131:36\n\
into cert|0:26 11:19\n\
into kine|122:30\n\
into the|4:19 43:20 100:20\n\
into|0:31 4:23 11:22 26:24 27:22 43:24 45:23 100:24 101:23 122:29 125:23\n\
intra|68:50 116:39\n\
int|2:36 27:35 68:45\n\
invalid argument|4:14 107:29 117:14\n\
invalid bearer|9:25 16:17 75:17\n\
invalid ca|79:33\n\
invalid character|27:28 33:14 134:14\n\
invalid cni|27:33\n\
invalid configuration|0:22 74:15 113:22\n\
invalid database|36:22 54:23\n\
invalid etcd|79:31\n\
invalid for|8:19 9:19 10:23\n\
invalid kubeconfig|0:18 11:17 113:23\n\
invalid metadata|67:15 71:32\n\
invalid none|24:24 47:23\n\
invalid plugin|35:38\n\
invalid public|47:34\n\
invalid state|15:27 37:18\n\
invalid value|67:21 71:27\n\
invalidargument|36:52 54:40\n\
invalid|0:14 8:14 9:21 10:20 15:13 24:15 27:22 35:24 47:24 67:21 71:32 75:17 79:19 107:22 113:14\n\
inventory|69:30 71:32 85:32 98:32 100:32 124:30\n\
invoked oom|102:32\n\
invoked|102:63\n\
invoker failed|55:20 56:20 61:21\n\
invoker|55:41 56:41 61:41\n\
in|5:7 8:10 10:7 11:7 24:6 25:9 26:12 31:12 37:6 39:5 47:10 55:10 56:12 64:5 80:8 81:8 85:6 91:12 97:8 103:7 109:13 114:6 125:7 127:5 129:8 130:5\n\
io arch|19:18 85:28\n\
io at|7:28 42:13 81:13 97:13\n\
io bbolt|36:28 54:20\n\
io calico|69:33\n\
io certificatesigningrequests|7:20 41:26\n\
io client|3:9 6:9 8:18 16:9 54:10 58:10 68:9 74:10 80:9 81:13 97:14 127:9 130:13\n\
io containerd|26:7 34:14 35:19 36:18 38:14 107:15 115:12 116:7\n\
io cri|39:38\n\
io disk|48:36\n\
io etcd|69:31\n\
io failed|92:18 133:27\n\
io from|34:22 38:22\n\
io hostname|19:20 85:26\n\
io instance|85:32\n\
io in|65:14 81:18 97:21 103:18\n\
io ip|81:22 133:22\n\
io is|7:24 23:10 69:11 81:11 97:15 98:11 103:11\n\
io k0s|40:17 45:13 73:23 104:13 119:14\n\
io kubelet|38:13 43:13 98:13 121:28\n\
io kubeproxy|91:22 106:22\n\
io kubernetes|2:13 11:13 60:12 81:13 83:13 84:13 94:13 97:13 127:17\n\
io kube|7:7 17:7 24:7 39:11 41:16 42:16 43:16 65:6 69:18 103:7 110:11\n\
io labels|85:37\n\
io master|22:23 23:21\n\
io namespace|85:38\n\
io network|21:36\n\
io nodes|133:33\n\
io node|81:14 85:32\n\
io not|22:32\n\
io no|69:18 82:24 116:18\n\
io or|85:38\n\
io os|19:18 28:18 85:24\n\
io pause|19:9 36:8 39:9 50:14 82:17 87:16 116:22\n\
io plndr|131:31\n\
io plugins|49:36\n\
io post|92:22 133:22\n\
io rancher|116:33\n\
io region|85:32\n\
io sh|40:18 93:18 119:24\n\
io uninitialized|19:13 20:11 22:22 23:23\n\
io unreachable|65:22 133:22\n\
io v0beta0|54:20 58:20 92:20\n\
io v0|1:7 3:10 17:7 24:7 54:7 60:6 69:20 92:7 116:16 120:7 122:6 123:14 131:10\n\
io worker|42:13 81:13 85:27 97:14\n\
io zone|19:18 85:28\n\
iostat|55:40 122:50\n\
io|7:15 8:8 19:10 21:7 22:18 23:18 34:5 35:13 36:17 38:13 39:12 41:12 42:8 43:10 48:9 49:8 54:6 69:18 73:6 81:8 82:12 85:19 87:6 97:12 103:8 107:8 115:5 116:18 119:6 121:11 123:7 131:5 133:13\n\
ip a0|100:32 124:14\n\
ip addresses|125:36\n\
ip address|3:16 17:15 30:8 46:9 66:13 93:9 108:12 124:16 125:18\n\
ip addr|51:19 96:14 99:13 120:21 131:14\n\
ip assuming|78:38\n\
ip autodetection|30:30\n\
ip br|30:8 51:9 82:9 93:12 99:15 100:9 101:12 120:12 124:8 125:12 131:16 132:12\n\
ip changes|52:31\n\
ip corp|98:33\n\
ip dial|124:30\n\
ip ec0|6:22 18:14 20:14 78:14 98:14 121:14\n\
ip eu|6:19 20:21 21:11 78:15 98:15\n\
ip external|120:33\n\
ip forward|76:30 85:16\n\
ip from|96:32 101:14\n\
ip grep|131:33\n\
ip inet|99:30\n\
ip internal|98:22 133:22\n\
ip in|51:17 89:17 99:20 101:17\n\
ip is|20:16 30:15 81:15 101:16 125:20\n\
ip link|77:18 92:22 93:17 125:17\n\
ip nf|91:31\n\
ip notready|59:22 65:22\n\
ip not|3:12 72:13 78:23 99:15 100:13 133:12\n\
ip no|96:31\n\
ip of|3:22 51:23\n\
ip on|51:23 82:22\n\
ip os|101:22 132:22\n\
ip port|120:33\n\
ip range|3:16 21:17 53:17 63:17 100:17\n\
ip ready|65:19 95:19 99:19\n\
ip refusing|66:32\n\
ip route|46:23 95:15 96:18 101:11 120:12\n\
ip rule|95:38\n\
ip storage|46:22 101:22\n\
ip tcp|120:31\n\
ip us|20:20 78:26\n\
ip version|100:36\n\
ip vs|72:41\n\
ip was|3:22 100:23\n\
ip 删|46:22 120:22\n\
ip 是|30:19 99:25\n\
ip 都|53:23 82:22\n\
ipam flannel|26:23 82:22\n\
ipam in|26:23 31:22\n\
ipam|26:48 31:41 82:32\n\
ippermissions|61:45 62:45\n\
ipset|72:45 91:44\n\
ips|46:37 78:29 93:28 100:29 118:28 124:27 125:29\n\
iptables contents|76:31\n\
iptables does|76:33\n\
iptables executable|91:33\n\
iptables input|60:22 62:23\n\
iptables nat|78:22 91:22\n\
iptables no|76:37\n\
iptables proc|76:36\n\
iptables proxy|76:22 91:22\n\
iptables save|76:18 91:23 120:18\n\
iptables was|91:31\n\
iptables|17:16 51:16 60:21 62:23 64:16 76:46 78:23 91:33 120:16\n\
ipv0 addresses|51:32\n\
ipv0 address|30:20 46:15 51:24 100:11\n\
ipv0 conf|51:30 85:17\n\
ipv0 ipv0|100:35\n\
ipv0 ip|76:30 85:16\n\
ipv0 node|51:26 125:20\n\
ipv0 only|100:32\n\
ipv0 on|51:34\n\
ipv0 or|100:36\n\
ipv0 route|96:35\n\
ipv0address|30:65\n\
ipv0|30:28 46:18 51:37 72:22 76:27 82:11 85:11 91:10 96:27 100:35 108:9 109:9 125:11\n\
ipvs protocol|72:32\n\
ipvs proxier|72:40\n\
ipvs proxy|72:34\n\
ipvs0 down|120:31\n\
ipvs0 inet|120:31\n\
ipvs0|120:74\n\
ipvsadm ln|72:26 120:20\n\
ipvsadm|72:52 120:40\n\
ipvs|72:59 78:20 91:19 120:32\n\
ip|3:13 6:13 17:5 20:13 30:18 46:18 51:12 52:6 53:8 65:6 66:8 72:20 76:11 77:5 78:16 82:5 92:11 93:11 95:16 96:19 98:7 99:15 100:21 101:20 120:17 124:10 125:21 131:16 132:9\n\
is absent|50:22 78:22\n\
is active|4:9 17:13 32:16 33:9 37:10 38:13 60:9 86:9 89:10 94:10 95:13 109:13 112:9 132:9\n\
is after|79:24 80:20 83:14\n\
is already|30:21 113:22\n\
is and|120:22 124:21\n\
is an|13:22 113:22\n\
is at|0:13 4:12 14:17 73:13 87:13 90:13 113:13 122:12 128:16\n\
is before|16:24 17:24\n\
is being|106:31\n\
is bound|41:32\n\
is called|20:23 74:18 121:18\n\
is configured|14:38\n\
is correct|97:22 114:22\n\
is dated|0:22 45:22\n\
is deprecated|14:26 39:20\n\
is different|12:37\n\
is disabled|10:33\n\
is down|1:14 32:24 35:14 36:14 131:14\n\
is empty|5:13 9:12 18:17 19:13 23:12 28:12 43:13 69:12 97:13 128:12\n\
is enabled|16:11 33:17 86:18 95:21 128:11\n\
is expired|11:11 16:15 80:24 83:20\n\
is external|129:31\n\
is fine|14:14 29:14 39:15 45:14 92:14 95:14 116:14 120:14\n\
is forbidden|7:12 8:14 20:6 25:12 65:12 67:7 81:13 85:6 97:16 98:9 103:16 130:10 131:5\n\
is formatted|107:31\n\
is from|47:19 75:19 127:19\n\
is gone|2:16 45:16 59:15 88:16 90:16 113:16\n\
is healthy|4:12 56:16 59:20 61:19 131:12 133:12\n\
is incorrect|78:38\n\
is installed|5:20 94:20 117:19\n\
is invalid|8:13 9:13 10:16 24:14 47:17 67:7 71:20 75:7\n\
is in|8:7 14:7 15:13 42:7 47:11 55:21 83:7 84:7 88:7 109:16 126:12 131:7\n\
is ipv0|100:34\n\
is ip|20:22 78:22\n\
is learner|55:22 56:22 57:16\n\
is likely|122:30\n\
is m0s|32:32 35:14\n\
is masked|33:31\n\
is may|79:22 80:22\n\
is missing|66:18 86:18 104:17 113:18\n\
is most|108:31\n\
is much|46:20 129:26\n\
is notready|70:23 86:22\n\
is not|6:5 16:10 17:9 28:6 30:5 32:9 33:5 38:8 59:5 61:5 67:5 75:7 77:5 79:8 86:5 103:7 105:6 106:6 115:9 126:7 128:8\n\
is now|90:13 108:23 112:13 118:17 123:13\n\
is no|8:13 10:24 20:17 23:12 25:13\n\
is off|17:20 120:20 132:19\n\
is one|41:23 65:22\n\
is on|11:17 48:13 69:13 78:13 80:13 82:13 97:13 117:13 131:13\n\
is open|30:21 68:21\n\
is our|115:22 120:22\n\
is over|48:22 133:22\n\
is plugin|27:33\n\
is provided|35:35\n\
is reachable|17:22 45:22\n\
is ready|5:13 35:12 40:12 48:12 50:13 78:13 85:13 87:13 91:12 112:12 114:13\n\
is required|39:23 133:22\n\
is right|39:17 40:16 79:16 119:17 126:18\n\
is running|31:12 41:12 72:23 82:12 114:12 124:18\n\
is set|81:22 101:22\n\
is signed|46:31\n\
is specified|106:33\n\
is still|30:15 59:15 66:16 87:16 104:15 113:16\n\
is there|26:15 31:15 46:15 50:15 82:19 124:14\n\
is the|24:12 30:8 33:17 45:8 46:12 53:9 59:11 63:8 69:8 84:8 101:12 103:8 118:8 120:14 123:8\n\
is too|16:22 17:22\n\
is ubuntu|14:20 49:19 112:19\n\
is unauthorized|93:21 124:24\n\
is unhealthy|4:22 59:22\n\
is unreachable|96:17 100:17 116:17 118:21\n\
is unsupported|14:35\n\
is up|4:17 50:17 61:17 95:17 104:16\n\
is used|38:22 48:22\n\
is valid|3:28 83:14 99:9 104:10 134:10\n\
is xfs|107:33\n\
is z0|67:21 71:26\n\
iscompound true|11:31\n\
iscompound|11:61\n\
isdir inotify|70:32\n\
isdir|70:63\n\
isn running|12:20 84:20 86:19\n\
isn|12:34 25:34 84:34 86:33 104:32\n\
iso var|0:17 16:17 80:17 105:17 127:16\n\
iso|0:34 16:33 80:33 105:34 127:32\n\
isprivilegeduser user|106:37\n\
isprivilegeduser|106:74\n\
isp|92:45 99:42\n\
issued no|24:23 110:22\n\
issued|24:20 41:20 42:30 43:38 58:20 79:18 80:18 97:19 110:35 118:18 121:19\n\
issuer certificate|24:23 81:22\n\
issuer cn|68:15 81:23 97:16 127:15\n\
issuer in|81:22 127:22\n\
issuer|4:23 24:24 68:22 81:51 97:23 127:22\n\
is|3:7 8:8 14:7 16:10 17:8 32:8 33:9 38:5 55:9 71:7 78:6 79:5 80:8 86:5 95:6 97:10 103:10 106:7 115:7 126:6 128:8\n\
it again|43:23 84:22\n\
it at|19:23 104:22\n\
it back|88:20 104:19 123:19\n\
it by|10:20 33:19 121:20\n\
it came|80:22 104:22\n\
it comes|5:22 111:23\n\
it does|3:16 20:22 74:17 104:16\n\
it has|8:20 9:23 10:16\n\
it in|2:16 25:16 27:15 33:15 103:16 117:16\n\
it is|8:10 15:16 17:10 18:10 20:14 41:10 46:10 59:9 64:10 65:9 86:10 106:14 120:10 123:9\n\
it joined|58:23 92:22\n\
it joins|89:22 132:22\n\
it on|19:23 58:23\n\
it ran|0:22 113:22\n\
it runs|12:22 44:22\n\
it run|14:22 15:22\n\
it said|25:23 130:22\n\
it says|74:23 130:22\n\
it seems|12:20 84:20 86:19\n\
it the|1:22 89:22\n\
it to|104:19 106:20 118:19\n\
it until|13:22 29:22\n\
it was|11:12 25:13 45:12 55:17 88:13 104:16 116:12 119:13 129:13\n\
it will|34:36\n\
it with|1:17 8:17 67:17 94:17 119:17\n\
it worked|62:22 131:22\n\
it works|3:15 45:16 88:16 95:16 97:16 130:16\n\
it work|29:22 127:22\n\
items metadata|30:21 64:23\n\
items spec|19:18 51:18 64:18 108:17\n\
items|19:31 30:28 51:39 64:39 108:29\n\
its own|44:13 65:17 75:13 98:13 103:17 113:13 126:14 130:13\n\
its vm|56:22 59:22\n\
itself is|61:18 83:18 98:18 112:18\n\
itself was|96:22 129:22\n\
itself|25:21 45:20 47:20 55:21 60:27 61:21 83:21 96:21 98:28 112:20 120:28 123:20 129:21 132:20\n\
its|16:13 22:14 34:13 44:14 48:13 56:31 58:14 59:13 62:14 65:20 66:14 75:20 83:14 87:14 98:25 100:14 103:21 113:14 118:20 124:12 126:15 129:14 130:13 131:13\n\
it|0:7 8:7 9:7 15:13 17:7 18:7 20:12 25:8 34:12 41:8 45:7 46:7 55:10 58:8 84:7 86:9 88:14 101:7 104:17 106:7 110:7 113:7 123:11 127:6 130:9\n\
jan gmt|24:20 79:19 127:19\n\
january|17:36 27:35 39:37 47:36\n\
jan|11:23 16:24 17:24 21:24 24:25 38:23 79:23 83:24 88:24 113:24 127:31\n\
java pid|102:34\n\
java|102:70\n\
job for|73:31\n\
job restart|0:14 4:13 14:18 73:14 87:14 90:14 113:14 128:13\n\
job|0:27 4:19 5:20 10:20 14:27 32:20 57:18 73:32 87:20 88:20 90:20 101:19 109:18 113:20 128:18\n\
join after|84:22 86:22\n\
join b0db0dc0fcfc0ebbd0dc0|62:26 134:20\n\
join caused|62:31\n\
join command|9:17 24:20 25:13 47:13 94:13 132:13 134:13\n\
join etcd|55:29 56:14 131:13\n\
join failed|56:22 59:21 61:17\n\
join has|84:31\n\
join lb|129:31\n\
join line|47:31\n\
join node|20:22 24:23\n\
join on|46:22 103:22\n\
join printed|86:22 130:22\n\
join said|28:22 52:22\n\
join the|6:22 55:22 61:15\n\
join token|3:11 9:11 16:11 24:12 47:11 60:10 89:11 94:12 106:15 132:17 134:11\n\
join was|9:22 112:22\n\
join 加|10:31\n\
join 成|17:17 24:17 58:17 60:16 67:17\n\
join 能|2:22 53:23\n\
joinconfiguration|19:40 47:39 67:39\n\
joined by|3:22 92:22\n\
joined the|28:17 52:25 110:17\n\
joined with|16:22 24:23\n\
joined|3:16 16:17 18:18 24:18 26:18 28:17 52:34 56:18 58:18 65:16 67:17 86:17 89:18 92:25 105:18 110:18 125:18 126:19\n\
joining etcd|52:14 56:24 59:14 61:19\n\
joining node|52:26 62:14 66:19\n\
joining to|55:23 56:18 59:17\n\
joining|51:18 52:37 55:25 56:38 59:24 61:26 62:25 66:26\n\
joins|74:34 89:34 119:43 132:33\n\
join|6:11 8:8 9:17 10:12 24:22 46:12 47:15 55:21 56:18 59:11 60:7 61:13 62:25 66:13 80:8 84:15 86:8 89:12 94:13 106:12 126:10 129:8 132:17 134:18\n\
journalctl containerd|38:25 114:20\n\
journalctl k0s|52:23 73:18 90:18\n\
journalctl kubelet|6:11 7:11 12:11 15:11 70:12 80:11 85:12 86:19 87:11 88:11 130:11\n\
journalctl rke0|63:22 107:22\n\
journalctl 里|4:22 77:23\n\
journalctl|4:21 6:13 7:14 12:14 15:13 33:13 38:20 48:14 50:14 52:20 63:14 65:13 70:15 73:14 77:15 80:14 85:15 86:28 87:14 88:14 90:14 107:14 114:14 117:14 130:14 131:14\n\
journal|6:26 48:35 73:35 110:41 119:27\n\
jq data|129:31\n\
jq|20:32 27:30 29:32 114:32 129:41\n\
json jq|129:31\n\
json network|64:32\n\
jsonpath data|6:12 8:13 9:16 10:17 24:19 64:17\n\
jsonpath items|19:20 51:26\n\
jsonpath metadata|39:23 105:22\n\
jsonpath range|30:17 64:24 108:17\n\
jsonpath spec|18:21 19:12 20:12 21:12 23:15 108:12 120:12 125:12\n\
jsonpath status|39:23 51:23\n\
jsonpath|6:13 8:14 9:20 10:21 18:28 19:22 20:14 21:13 23:19 24:29 30:12 39:14 51:26 64:26 105:14 108:24 120:14 125:14\n\
json|12:19 19:20 20:19 27:18 29:19 33:18 40:18 44:19 51:20 63:19 64:38 81:18 103:26 129:26\n\
jul utc|16:31\n\
jul|11:29 16:38 21:29 33:29 83:30 113:30\n\
jun gmt|83:22 104:22\n\
jun utc|9:22 79:22\n\
jun|9:29 79:29 83:30 104:29 117:38 118:29\n\
just before|1:22 86:22\n\
just|1:34 24:34 51:34 86:33 89:34\n\
jws kubeconfig|8:21 9:18 10:21\n\
jws signature|8:21 9:20 10:21\n\
jws signed|8:16 10:30\n\
jws|8:42 9:35 10:47\n\
k0 ca|75:31\n\
k0d cluster|15:31\n\
k0d|13:36 15:54\n\
k0s agent|0:12 35:6 36:6 47:8 52:6 68:5 73:14 74:13 75:8 80:6 85:9 93:6 104:6 107:13 118:8 127:8\n\
k0s and|44:22 134:22\n\
k0s api|1:13 2:17 3:19 109:12 123:12 131:12 134:17\n\
k0s artifacts|69:31\n\
k0s ca|43:20 74:26\n\
k0s client|75:19 124:19 127:19\n\
k0s config|4:18 73:18 75:18 85:18\n\
k0s connect|3:22 15:22\n\
k0s containerd|27:17 35:17 107:18 114:18\n\
k0s controller|0:18 62:18 74:18 119:18\n\
k0s corp|3:25 119:20\n\
k0s crictl|32:23 125:22\n\
k0s datastore|45:25 119:20\n\
k0s data|26:20 44:26 106:13\n\
k0s db|119:31\n\
k0s dev|117:31\n\
k0s example|2:22 98:22\n\
k0s exec|23:14 28:15 73:28\n\
k0s gcr|39:10 50:15 69:19 82:18 87:9 116:18\n\
k0s grep|3:22 23:21\n\
k0s home|2:17 75:17 107:17 134:22\n\
k0s intern|40:22 129:22\n\
k0s int|68:30\n\
k0s in|8:22 15:22\n\
k0s io|3:5 7:12 8:7 40:5 69:8 73:7 81:9 85:11 87:6 97:11 103:9 116:9 119:7 123:7 127:5 131:7\n\
k0s kubectl|52:19 109:19 112:19\n\
k0s kube|4:21 79:21 116:17\n\
k0s lab|3:16 45:17 47:17 74:22\n\
k0s lan|58:20 129:20 134:20\n\
k0s level|44:22 119:22\n\
k0s master0|42:19 66:20 67:19\n\
k0s master|2:13 3:12 21:12 65:12 67:19 89:17 108:12 127:12\n\
k0s n0|20:20 97:20 108:19\n\
k0s name|117:31\n\
k0s node0|2:11 12:11 16:11 38:10 39:11 42:14 71:11 78:15 80:11 89:11 97:11 103:11 104:10\n\
k0s node|52:17 54:18 67:18 108:17\n\
k0s not|78:22 116:22\n\
k0s on|23:25 101:19\n\
k0s opaque|105:31\n\
k0s permission|44:23 117:25\n\
k0s pki|129:31\n\
k0s pod|26:20 32:20 67:19\n\
k0s prod|20:20 65:25\n\
k0s readyz|0:22 127:22\n\
k0s resolv|49:22 112:22\n\
k0s servers|58:23 59:22\n\
k0s server|11:8 28:5 40:8 44:9 45:10 47:5 51:5 57:8 58:11 71:5 74:5 75:8 80:5 88:5 102:11 105:11 106:9 117:5 119:17 127:8 132:8\n\
k0s service|40:11 44:8 45:12 54:9 58:9 88:12 90:12 95:8 96:12 102:15 109:8 117:17 119:8 126:9\n\
k0s serving|75:22 104:14 105:22\n\
k0s skip|91:18 96:18 117:23\n\
k0s tcp|45:33\n\
k0s token|40:11 45:16 47:15 68:7 73:15 75:17 118:8 119:11 127:11 134:8\n\
k0s to|58:32\n\
k0s url|68:9 73:19 89:20 118:16 127:9 134:16\n\
k0s v0|0:5 5:11 11:5 15:17 23:5 40:11 44:9 45:11 48:5 49:5 57:5 60:5 70:6 74:6 75:5 77:9 89:5 90:9 91:5 96:9 102:6 105:5 107:5 112:5 119:9 122:5\n\
k0s version|44:22 130:22\n\
k0s w0|18:18 20:14 48:14 67:14 86:14 118:14 120:14\n\
k0s worker|6:16 19:17 20:17 71:22\n\
k0s0 a0a|90:22 107:22\n\
k0s0 and|15:22 47:22\n\
k0s0 ba0e0|11:22 96:22\n\
k0s0 c0fa0|40:19 96:20 127:19\n\
k0s0 d0af|0:23 47:23\n\
k0s0 d0f0f|40:22 45:22\n\
k0s0 hangs|15:22 54:23\n\
k0s0 on|5:18 15:17 66:18 74:18\n\
k0s0 server|44:20 130:25\n\
k0s0 with|23:19 45:19 96:20\n\
k0s0|0:21 3:5 5:6 11:5 14:6 15:25 23:5 40:16 44:6 45:17 46:6 47:17 52:5 54:7 59:5 60:5 61:7 65:12 66:7 67:6 70:7 74:18 75:13 77:7 88:6 89:13 90:18 92:6 93:6 96:13 99:11 100:7 102:7 105:13 107:6 109:5 112:6 118:6 119:18 122:5 127:5 130:13 134:6\n\
k0s|0:6 2:7 3:9 7:11 15:9 23:5 36:6 44:8 45:10 58:8 65:6 67:6 69:11 73:12 74:9 75:10 85:10 89:7 97:11 103:7 105:7 107:8 116:12 117:5 119:14 134:6\n\
k0|34:21 47:21 68:20 75:34 93:21 106:22 108:28 112:21 113:22 118:21 123:21 134:22\n\
karpenternoderole prod|6:31\n\
karpenternoderole|6:65\n\
karpenter|6:65\n\
kb anon|102:36\n\
kb|36:27 92:27 102:50 116:35\n\
kcm e0|21:22 41:23\n\
kcm kubeconfig|10:22 43:23\n\
kcm|8:32 10:32 19:32 21:31 41:32 43:32\n\
keepalived vrrp|131:31\n\
keepalived|3:26 109:26 118:27 131:53\n\
keeps|85:45 129:45\n\
keep|34:44 47:44\n\
kept the|47:22 130:22\n\
kept|38:26 47:40 53:28 58:28 103:27 104:26 130:27\n\
kernel modules|72:39\n\
kernel module|72:30 76:17\n\
kernel scope|46:20 96:25 120:14\n\
kernel|5:16 14:16 46:28 72:44 76:15 77:24 88:16 96:36 102:17 120:16\n\
key and|0:16 7:16 42:26\n\
key data|83:36\n\
key does|0:34 43:12\n\
key etcd|129:31\n\
key files|0:31\n\
key file|10:17 11:16 43:26\n\
key front|129:33\n\
key is|0:22 11:22\n\
key kube|0:22 42:22\n\
key md0sum|0:31\n\
key name|129:39\n\
key node|22:18 23:27\n\
key pair|0:23 11:17 43:18\n\
key pem|0:22 11:14 42:14 43:20\n\
key registry|122:34\n\
key sa|129:31\n\
key sha0|47:33\n\
key string|27:27 33:17\n\
key tls|0:22 11:22\n\
key var|0:18 113:28\n\
key was|11:16 43:30\n\
keys sha0|24:26 47:21\n\
keys|11:24 24:39 45:25 47:38 129:38\n\
key|0:33 7:5 10:12 11:20 20:5 22:5 23:14 24:16 25:5 27:17 42:20 43:25 47:18 83:21 113:25 122:17 129:32\n\
kiel system|81:22 103:22\n\
kiel|81:43 103:45\n\
kill constraint|102:32\n\
killable|32:63\n\
killed and|34:36\n\
killed by|102:32\n\
killed process|102:36\n\
killed status|33:19 102:26\n\
killed|33:22 34:43 102:50\n\
killer|102:70\n\
killing container|34:31\n\
killing|1:46 34:46\n\
kill|32:29 33:27 102:53 123:27\n\
kind create|15:31\n\
kind status|1:33\n\
kind v0|15:22 70:23\n\
kindest node|15:33\n\
kindest|15:65\n\
kind|1:38 7:25 14:25 15:41 70:34\n\
kine listening|45:22 119:22\n\
kine name|122:30\n\
kine sock|45:25 119:20\n\
kine|45:42 119:37 122:41\n\
kmaster ready|49:19 101:25\n\
kmaster|20:34 49:32 75:33 101:42\n\
kmsg in|88:31\n\
kmsg no|88:40\n\
kmsg operation|88:31\n\
kmsg|88:83\n\
know what|76:16 106:24 126:17 128:15\n\
known|66:45 89:45\n\
know|76:28 106:43 123:27 124:27 126:30 128:27\n\
kube apiserver|1:13 4:15 28:5 34:11 39:6 41:10 42:10 43:10 69:10 79:7 81:5 97:10 102:6 109:7 110:7 116:5 126:8 134:7\n\
kube api|1:18 90:18 97:18 120:18\n\
kube ca|24:20 81:19 127:19\n\
kube config|127:31\n\
kube controllers|22:34\n\
kube controller|3:7 8:13 10:18 19:8 28:7 34:13 43:8 64:14 79:14 108:14 122:10\n\
kube ext|120:31\n\
kube flannel|3:5 22:6 28:6 30:5 31:6 64:18 69:5 76:9 77:12 82:6 91:6 93:15 96:6 100:6 108:11 112:6 116:6 121:6 124:14\n\
kube go|64:32\n\
kube ipvs0|120:37\n\
kube network|108:22 124:21\n\
kube node|1:8 25:9 42:8 52:8 54:9 60:7 65:8 81:11 92:8 97:14 103:12 120:8 122:15 123:15 131:12\n\
kube proxy|28:12 34:7 48:7 51:5 69:7 70:5 72:16 78:17 91:7 94:5 100:5 112:11 120:10 121:8 127:9\n\
kube public|2:9 3:6 8:16 9:7 10:12 16:9 24:15 25:17 46:7 60:12 132:11 134:7\n\
kube reserved|111:39\n\
kube root|25:27 97:16 104:15\n\
kube scheduler|28:15 34:22 69:14 79:14 122:14\n\
kube services|78:20 120:26\n\
kube slice|111:32\n\
kube subnet|64:32\n\
kube system|4:5 6:7 8:13 9:5 10:6 23:7 28:7 34:8 49:7 64:6 79:8 93:10 105:7 112:5 121:6 122:6 124:7 129:11 130:9 131:5\n\
kube vip|68:14 131:31\n\
kube w0|30:17 41:18 66:18 97:18\n\
kubeadm alpha|16:11 39:25 79:15 80:11 83:16\n\
kubeadm args|12:11 19:15 39:11 50:17 82:17 84:11 87:17 99:10 110:11\n\
kubeadm bootstrap|1:20 8:26\n\
kubeadm calico|92:22 95:22\n\
kubeadm cannot|91:22 106:22\n\
kubeadm certs|79:17 80:11 83:12 129:26\n\
kubeadm configuration|94:35\n\
kubeadm config|1:9 3:8 4:9 39:9 64:9 67:9 69:12 72:9 79:8 92:9 95:9 96:9 116:12 129:17 130:12 131:9\n\
kubeadm conf|12:17 23:16 82:22 87:17\n\
kubeadm default|1:17 7:22 10:17 25:17\n\
kubeadm docker|13:22 50:22\n\
kubeadm flags|12:9 19:16 39:17 50:9 51:10 82:15 87:18 99:8 110:9 113:9\n\
kubeadm init|2:5 5:5 20:5 24:8 25:12 43:5 46:5 50:5 64:12 71:5 84:5 94:8 96:5 106:5 107:5 108:10 126:5 127:10 128:7 129:17\n\
kubeadm in|79:22 83:22\n\
kubeadm join|2:6 3:6 8:6 9:9 10:12 16:6 20:6 24:12 47:6 52:6 55:6 57:6 60:5 66:7 68:5 71:7 84:6 89:6 92:6 94:7 106:10 112:6 126:7 127:6 129:10 130:6 132:12 134:12\n\
kubeadm kubelet|7:18 41:18 115:18 126:19\n\
kubeadm node|7:17 35:16 41:26\n\
kubeadm only|130:34\n\
kubeadm on|55:22 98:22\n\
kubeadm reset|47:12 94:19 124:16 125:13 126:17 127:16\n\
kubeadm token|1:13 8:17 9:19 10:9 24:9 25:15 41:9 47:9 57:8 94:9 132:9\n\
kubeadm upgrade|4:13 39:28 84:13 115:13\n\
kubeadm v0|12:11 16:11 24:12 47:11 50:11 55:11 61:12 67:15 69:11 91:11 94:12 99:10 109:11\n\
kubeadm version|67:19 94:20 130:19\n\
kubeadm with|22:20 33:19 76:19\n\
kubeadm yaml|4:17 129:29\n\
kubeadm 装|83:31\n\
kubeadm|1:5 8:12 9:14 10:10 12:5 19:6 20:5 24:13 25:13 39:20 41:11 47:7 50:12 55:5 64:11 79:12 82:8 83:10 84:8 87:12 94:18 106:5 126:9 127:9 129:20 130:13 134:5\n\
kubeconfig etc|43:11 50:11 67:11 82:17 83:11 110:19 124:14 127:14\n\
kubeconfig file|7:17 42:29\n\
kubeconfig get|104:19 110:20 124:19\n\
kubeconfig grep|24:34\n\
kubeconfig invalid|0:20 113:26\n\
kubeconfig mode|73:25 106:17 112:17\n\
kubeconfig no|8:22 10:22\n\
kubeconfig only|10:31\n\
kubeconfig permission|29:31\n\
kubeconfig pod|110:31\n\
kubeconfig stat|11:17 80:19 83:14 113:22\n\
kubeconfig to|7:17 42:29\n\
kubeconfig var|10:20 78:20 104:19\n\
kubeconfig was|11:22 110:22\n\
kubeconfig 一|10:22 42:22\n\
kubeconfigs|3:38 24:40 127:38\n\
kubeconfig|0:11 8:15 9:19 10:20 11:19 24:18 25:15 29:11 42:17 73:15 80:19 82:15 83:15 93:21 110:20 113:26 114:11 118:10 124:20 127:14\n\
kubectl apply|57:15 64:21 93:20 120:16\n\
kubectl auth|7:16 8:24 110:16 133:15\n\
kubectl certificate|42:33\n\
kubectl create|7:18 10:18 25:18 57:17\n\
kubectl delete|18:8 57:8 58:15 59:14 104:21 105:8 120:8 124:11 133:15\n\
kubectl describe|18:11 19:11 20:11 21:10 22:11 23:10 28:10 30:10 39:11 42:10 48:14 95:10 102:11 113:11 133:10\n\
kubectl edit|24:23 39:23\n\
kubectl exec|49:17 100:14 101:20 121:18 132:13\n\
kubectl from|63:22 118:22\n\
kubectl get|7:5 18:8 19:5 23:5 25:8 28:7 30:6 39:9 41:8 42:7 43:6 51:6 52:7 59:5 65:8 67:6 78:7 82:5 93:6 101:6 108:5 110:5 120:6 121:6 124:5 130:5\n\
kubectl kubeconfig|67:17 83:17 104:16 110:17 124:16\n\
kubectl kube|6:11 8:11 9:10 10:13 19:5 22:5 23:7 24:14 25:12 26:5 28:8 49:9 64:12 70:5 72:8 77:5 93:8 105:11 129:11\n\
kubectl last|41:23 93:22\n\
kubectl logs|3:10 30:9 36:10 66:17 79:10 92:10 101:18 120:10 121:16 132:10\n\
kubectl shows|101:22 119:22\n\
kubectl version|130:33\n\
kubectl with|1:22 123:22\n\
kubectl 时|34:22 122:21\n\
kubectl|6:6 7:7 8:10 10:10 18:13 19:7 22:7 23:8 24:12 25:15 28:11 30:8 39:12 41:11 42:13 43:7 49:6 51:7 52:9 59:9 64:9 65:11 67:8 78:9 82:5 93:12 101:12 104:13 105:7 108:6 110:9 120:10 121:10 124:8 129:5 130:10 133:11\n\
kubelet active|104:22 109:22\n\
kubelet address|44:20 85:20 88:20\n\
kubelet args|50:20 82:20 110:20\n\
kubelet arg|12:10 14:10 18:10 19:14 23:19 37:11 87:14 110:14 111:11 112:10\n\
kubelet bootstrap|7:21 9:12 41:13 42:19 43:15 82:9\n\
kubelet brings|104:19 123:25\n\
kubelet cannot|7:28 9:19\n\
kubelet cat|80:18 85:18 87:18 130:18\n\
kubelet certificate|43:32\n\
kubelet certs|81:31\n\
kubelet cert|0:22 97:22\n\
kubelet cgroup|12:32 111:15\n\
kubelet check|1:7 5:7 7:11 12:11 15:10 34:7 50:7 61:8 67:7 68:12 79:7 84:11 86:7 88:7 109:10 116:11 117:7 127:7 128:7 131:11 133:7\n\
kubelet client|0:12 11:13 16:8 79:8 80:16 81:10 83:19 103:5 113:18\n\
kubelet combined|5:22 125:22\n\
kubelet configuration|14:30 130:16\n\
kubelet config|12:11 19:5 34:13 49:10 50:5 82:11 84:19 89:5 91:5 106:5 110:12 111:5 112:10 118:5 121:9 130:14\n\
kubelet conf|3:9 11:12 24:8 80:11 82:10 83:18 99:7 103:8 110:8 113:16 118:9 126:12\n\
kubelet container|1:26 26:20\n\
kubelet could|37:23 112:22\n\
kubelet cpu|37:32 84:14\n\
kubelet crt|0:16 11:12 42:7 74:7 75:16 80:13 81:7 104:7 105:15 113:17 127:10\n\
kubelet csr|121:31\n\
kubelet docker|12:22 86:22\n\
kubelet e0|2:11 3:10 4:10 6:10 12:11 28:10 41:11 74:11 99:10 104:10 118:10 122:10 127:10 130:10 131:14\n\
kubelet error|5:22 44:17 67:17 69:16\n\
kubelet err|0:12 11:11 12:18 50:12 74:12 88:18 113:12 128:15\n\
kubelet estab|123:31\n\
kubelet etc|84:22 110:22\n\
kubelet exited|0:14 12:14 14:18 70:15 74:15 85:15 87:14\n\
kubelet extra|18:10 19:10 20:10 23:9 84:10 85:18 87:18 100:16 103:10 110:10 128:9\n\
kubelet failed|0:9 5:6 7:6 11:5 12:12 14:6 17:6 20:9 24:6 26:10 27:5 31:6 33:11 48:6 50:6 69:9 70:6 88:15 96:6 107:6 112:13 116:9 124:5 125:6\n\
kubelet flags|39:20 49:19 85:20\n\
kubelet flag|34:11 50:18 87:28\n\
kubelet from|13:20 115:19 130:19\n\
kubelet go|2:5 3:8 4:5 6:6 20:5 27:6 28:5 32:9 34:5 37:10 42:9 48:5 70:9 71:5 83:5 88:9 103:8 104:6 110:9 111:10 116:5 127:6 133:6\n\
kubelet grep|70:20 85:20 88:20\n\
kubelet has|14:15 18:15 30:14 48:19 102:15 104:14\n\
kubelet i0|41:23 104:22\n\
kubelet invalid|0:25 11:16 74:17\n\
kubelet isn|12:20 84:20 86:19\n\
kubelet is|4:12 14:26 19:12 21:12 104:12 131:12\n\
kubelet key|0:23 11:11 42:11 113:23\n\
kubelet kubeadm|12:9 19:15 38:8 39:17 50:15 82:15 84:9 87:16 99:7 110:9 115:8 130:8\n\
kubelet kubeconfig|11:12 19:13 42:12 78:13 84:13 104:12 110:19 123:12 127:12\n\
kubelet kubectl|115:22 126:23\n\
kubelet kubelet|2:9 11:8 14:12 42:8 43:9 60:8 81:8 83:9 84:12 86:18 87:9 97:9 103:9 106:12 127:12\n\
kubelet kubernetes|85:37\n\
kubelet log|0:14 5:14 48:14 82:14 88:14 104:14 121:14 127:14\n\
kubelet misconfiguration|12:37\n\
kubelet n0|48:22 81:22\n\
kubelet needs|14:20 106:26\n\
kubelet network|22:17 26:17 82:22 91:17\n\
kubelet node|6:12 16:7 20:7 57:9 65:5 66:6 71:6 79:5 80:7 81:11 97:10 98:5 103:10 104:12 110:5 118:5 123:10 127:7 131:5 133:10\n\
kubelet no|7:18 15:17 48:18 86:18\n\
kubelet only|86:22 123:22\n\
kubelet on|19:15 39:15 42:14 43:15 79:14 108:14 120:15\n\
kubelet open|88:38\n\
kubelet pem|0:20 67:19 103:20\n\
kubelet permission|44:26 106:20\n\
kubelet pid|123:27 126:19\n\
kubelet pki|0:9 11:14 16:5 80:14 81:11 83:18 103:6 113:21 127:9\n\
kubelet pods|48:22 112:22\n\
kubelet preferred|66:32\n\
kubelet ready|86:18 123:23 128:17\n\
kubelet register|110:31\n\
kubelet running|128:38\n\
kubelet runs|34:18 78:18 103:18 110:18\n\
kubelet service|7:10 11:7 14:8 37:8 43:5 78:8 84:12 85:8 86:18 87:13 106:8 110:8 111:5 113:8 128:11\n\
kubelet serving|43:13 98:13 121:30\n\
kubelet shows|82:31\n\
kubelet started|78:22 80:22\n\
kubelet startup|1:31\n\
kubelet start|7:13 9:13 16:9 24:10 43:10 46:9 52:19 57:9 79:9 126:10 130:15 133:9\n\
kubelet status|84:22 128:22\n\
kubelet stopped|16:11 37:12 57:11 86:21 102:18 113:11 123:11 133:11\n\
kubelet stream|88:22 128:22\n\
kubelet systemctl|37:20 84:20 86:19\n\
kubelet system|13:10 41:20 42:19 43:16 65:9 102:10 110:14\n\
kubelet tail|6:22 12:22\n\
kubelet the|39:15 84:14 86:23 104:14 127:14\n\
kubelet to|4:15 7:15 9:11 16:11 24:11 43:11 68:14 71:11 113:11 117:11 126:12 131:11\n\
kubelet tr|19:32\n\
kubelet unable|11:16 24:8 35:7 36:7 48:7 50:13 80:16 83:11 113:21 133:7\n\
kubelet v0|36:16 50:16 85:16 110:16 115:20\n\
kubelet validate|14:11 33:18 35:10 38:14 115:24\n\
kubelet version|11:12 14:13 44:13 50:17 87:13 106:13 109:12 110:13 130:16\n\
kubelet w0|14:20 28:19 81:19\n\
kubelet waiting|17:31\n\
kubelet was|84:22 104:22\n\
kubelet with|19:23 42:22\n\
kubelet worker|103:31\n\
kubelet yaml|82:31\n\
kubelet 一|11:22 79:22\n\
kubelet 之|84:22 86:22\n\
kubelet 后|104:25 134:20\n\
kubelet 启|7:17 12:17 83:17 103:22\n\
kubelet 就|86:19 128:19 131:19\n\
kubelet 报|4:22 7:22\n\
kubelet 日|16:22 83:22\n\
kubelet 显|84:22 86:22\n\
kubelet 没|19:18 101:18 104:17 114:18\n\
kubelet 起|12:22 87:22\n\
kubelethasdiskpressure kubelet|48:31\n\
kubelethasdiskpressure|48:62\n\
kubeletnotready container|27:13 28:17 29:14 32:18 35:13 69:13 95:13\n\
kubeletnotready runtime|27:25 28:19\n\
kubeletnotready|27:35 28:36 29:23 32:37 35:22 69:22 95:23\n\
kubelets|0:34 18:34 41:34 60:32 104:32\n\
kubeletversion v0|14:20 109:19 110:20\n\
kubeletversion|14:36 109:35 110:36 130:36\n\
kubelet|0:9 7:9 11:7 12:10 14:10 19:10 33:5 34:6 37:7 39:5 41:5 42:7 43:6 50:6 79:5 80:10 81:7 82:9 83:11 84:11 85:9 86:11 87:11 88:8 103:7 104:7 110:10 111:5 112:5 113:11 115:6 121:9 123:9 128:8 130:6\n\
kubelite pid|109:34\n\
kubelite|36:27 65:26 80:27 90:27 102:28 109:44\n\
kubenet does|108:31\n\
kubenet|21:53 108:39\n\
kubepods besteffort|12:25 70:17 102:17\n\
kubepods burstable|12:20 34:26\n\
kubepods slice|70:18 90:18 102:18 111:18\n\
kubepods with|15:33\n\
kubepods|12:36 13:18 15:37 34:33 70:31 90:18 102:19 111:19\n\
kubeproxy config|91:22 106:22\n\
kubeproxy|91:44 106:45\n\
kubereservedcgroup|111:67\n\
kubereserved|111:63\n\
kubernetes admin|67:16 127:23 131:20\n\
kubernetes bootstrap|3:9 11:17 80:17 82:10 83:14 113:21\n\
kubernetes ca|43:26 97:20\n\
kubernetes cfg|9:31\n\
kubernetes cluster|6:23 13:16 39:16 68:15\n\
kubernetes cni|31:36\n\
kubernetes default|3:29 46:14 49:13\n\
kubernetes dns|3:33\n\
kubernetes io|19:10 20:5 21:9 22:15 23:14 39:11 41:10 42:10 43:10 48:10 82:8 85:15 110:5 121:11\n\
kubernetes kubeadm|71:23 126:23\n\
kubernetes kubelet|3:9 11:6 12:6 42:6 50:6 80:13 82:12 83:18 99:5 103:6 110:13 113:16 118:6 126:13 127:6\n\
kubernetes kubernetes|3:25 46:17 81:16\n\
kubernetes manifests|1:14 4:10 68:13 81:10 99:13 110:16 126:20 131:10\n\
kubernetes node|18:13 67:13 72:13 84:13 85:13 86:22 104:13\n\
kubernetes ou|81:34\n\
kubernetes pkg|2:14 11:14 60:13 81:14 83:14 97:14 127:18\n\
kubernetes pki|3:5 10:9 11:13 24:17 43:9 47:8 67:5 79:12 81:13 117:8 126:12 127:8 129:17\n\
kubernetes preparing|11:8 40:16 45:18 52:5 56:9 58:9 59:5 61:5 63:9 75:5 96:5 99:8 109:10 119:17 134:9\n\
kubernetes service|22:23 34:22\n\
kubernetes ssl|0:17 3:12 10:13 11:12 42:12 43:13 80:12 81:12 97:13 127:12\n\
kubernetes the|81:33\n\
kubernetes v0|44:14 50:21 81:14 87:14 106:14 130:14\n\
kubernetes version|38:11 46:12 50:18 68:11 71:12 91:11 96:12 106:12 116:11 128:11 129:12\n\
kubernetes 还|84:22 99:21\n\
kubernetes|3:10 11:15 19:9 21:10 22:17 23:16 24:14 31:6 39:10 40:10 41:7 42:10 43:13 45:14 48:8 50:10 79:7 80:6 81:14 82:8 83:13 85:17 99:6 109:7 110:10 113:11 119:12 121:10 126:14 127:11 129:12\n\
kuberuntime container|34:31\n\
kuberuntime manager|5:17 12:17 36:17 112:21\n\
kuberuntime sandbox|34:18 112:23 116:18\n\
kuberuntime|5:25 12:25 34:38 36:25 112:42 116:25\n\
kubespray|72:40 79:38 85:40\n\
kube|1:12 4:14 8:16 10:11 22:6 24:14 25:14 28:8 34:11 41:7 42:8 43:9 60:8 64:14 69:11 72:10 78:12 79:7 93:10 97:8 108:7 111:11 120:11 122:7 124:7 127:6 129:10 130:6 131:10\n\
kw0 k0s|20:22 88:22\n\
kw0|20:36 64:37 88:36 108:35\n\
kyverno svc|133:36\n\
kyverno|133:72\n\
lab cn|81:31\n\
lab example|3:20 47:16 71:16 98:20\n\
lab local|65:22 78:22\n\
label node|85:35\n\
labeler|133:61\n\
labels in|85:38\n\
labels node|85:40\n\
labels on|67:22 85:23\n\
labels specified|85:38\n\
labels to|19:20 36:20 127:19\n\
labels|19:34 36:18 67:17 71:26 85:52 127:17\n\
label|73:34 74:35 85:44 133:33\n\
lab|2:25 3:28 21:17 29:18 33:16 45:17 47:17 65:24 71:18 74:26 78:18 81:24 98:29 127:16 133:16\n\
lack of|108:31\n\
lacks it|18:22 110:22\n\
lacks|18:45 110:45\n\
lack|108:61\n\
lan cacerts|74:23 134:22\n\
lan|2:22 3:21 30:20 46:22 58:23 63:22 73:22 74:23 96:22 103:22 121:22 129:22 132:21 134:30\n\
laptops|132:62\n\
laptop|74:32 80:31 118:40 120:32 132:31\n\
last autumn|80:22 118:22\n\
last line|4:18 42:23 50:18\n\
last month|24:16 39:16 47:16 118:16 126:17 127:15\n\
last night|0:15 11:19 36:15 116:15 118:15 124:14\n\
last sample|17:33\n\
last seen|32:30 35:13 108:13\n\
last week|0:15 10:11 19:12 23:10 24:12 41:12 93:11 98:11 105:11 124:10 126:16 133:11\n\
last year|93:17 124:16 127:21 130:17\n\
lastcniloadstatus cni|114:35\n\
lastcniloadstatus|114:74\n\
lastrx last|17:33\n\
lastrx|17:67\n\
last|0:20 3:7 4:8 10:8 11:14 17:20 19:9 23:7 24:16 32:29 34:15 35:7 36:8 39:9 41:9 42:14 47:8 50:8 61:9 65:7 70:9 79:7 80:8 93:15 98:8 105:8 108:7 116:8 118:19 119:8 124:18 126:21 127:18 130:8 133:7\n\
later|28:29 43:31 45:29 52:29 55:30 110:30 131:29\n\
latest balancer|61:32\n\
latest meta|20:22 98:22\n\
latest|20:34 52:32 61:44 98:34\n\
launch template|9:18 14:18 20:18 85:18\n\
launch|9:31 14:32 20:32 85:32 88:32 132:31\n\
layer sha0|36:33\n\
layer|36:69\n\
lb k0s|3:17 123:17 129:23\n\
lb0 ip|131:31\n\
lb0|131:55 134:36\n\
lb|2:26 3:25 63:26 123:47 129:34\n\
ldz etc|29:31\n\
ldz|29:52 117:39\n\
leader changed|122:30\n\
leader elect|10:33\n\
leaderelection go|3:13 23:13 79:20 122:22\n\
leaderelection lost|122:36\n\
leaderelection|3:24 23:23 79:37 122:48\n\
leader|10:30 23:16 55:52 122:34\n\
learner as|55:33\n\
learner id|55:31\n\
learner is|55:33\n\
learner learner|55:33\n\
learner members|56:41\n\
learner member|55:40\n\
learner raft|55:31\n\
learner true|55:20 56:26\n\
learner|55:48 56:46 57:13 99:12\n\
learning false|77:32\n\
learning|77:63\n\
lease can|65:19 103:26\n\
lease error|1:12 57:15 92:12 104:11 120:12 122:15 123:21\n\
lease err|104:19 123:19 133:19\n\
lease exists|6:8 54:9 57:12 60:8 65:8 80:9 81:8 97:13 103:13 104:8 122:8 123:8 131:12 133:17\n\
lease kube|23:19 25:20 52:19\n\
lease leases|1:13 54:13 60:12 92:13 120:13 123:21 131:16\n\
lease node|64:15 108:31\n\
lease subnet|64:32\n\
lease w0|122:30\n\
lease with|65:16 103:29\n\
leases coordination|23:10 65:10 81:16 97:17 103:19 104:10 131:14 133:10\n\
leases in|65:14 81:18 97:21 103:18\n\
leases kube|3:15 122:29\n\
leases w0|120:22 131:22\n\
leases|1:14 3:13 23:12 54:14 60:12 65:13 81:24 92:14 97:28 103:28 104:13 120:14 122:29 123:27 131:28 133:13\n\
lease|1:7 6:6 16:7 23:5 25:8 46:7 52:6 54:8 57:22 60:5 64:19 65:6 80:7 81:13 83:7 92:7 97:21 99:5 103:21 104:17 108:24 110:7 120:7 122:26 123:28 131:13 133:24\n\
left as|64:23 132:22\n\
left on|48:22 70:25\n\
left to|108:34\n\
left|40:16 48:32 64:18 70:36 80:17 85:18 95:24 108:34 109:16 127:16 132:17 133:16\n\
length iscompound|11:31\n\
length|11:39 60:30 75:40 92:32\n\
less than|35:14 102:15 122:27\n\
less|35:29 102:31 122:54\n\
lets|14:45 62:45\n\
let|23:43 45:44\n\
level burstable|13:22 15:22\n\
level error|0:6 2:6 15:5 17:7 27:5 29:10 36:6 52:7 63:8 68:7 75:11 89:7 92:6 105:11 114:7 118:10 120:7 127:5 132:5 134:7\n\
level fatal|15:5 38:7 40:11 44:9 45:11 47:5 51:8 59:5 73:8 75:6 77:8 96:7 99:8 100:7 107:7 109:5 119:9\n\
level info|0:8 15:5 34:5 35:5 38:5 40:8 44:7 45:9 46:6 47:5 61:6 63:7 74:6 75:8 99:5 105:8 107:6 118:5 122:8 127:8 134:7\n\
level qos|13:22 15:25\n\
level warning|2:11 6:17 26:8 35:14 40:17 44:8 56:8 74:8 76:7 89:8 93:7 107:13 119:8\n\
level warn|55:19 56:12 58:15 59:8 61:17 79:8 98:9 122:17\n\
level|0:10 6:6 15:10 17:7 29:9 35:9 36:9 38:10 40:15 44:11 45:13 47:6 51:8 52:6 54:6 55:10 56:11 58:8 61:8 63:12 68:5 73:9 74:6 75:16 77:8 89:7 90:5 96:9 99:8 100:6 105:11 107:11 109:6 118:8 119:10 122:10 127:7 134:10\n\
lib calico|67:18 124:27\n\
lib cni|26:22 31:13 125:24\n\
lib containerd|36:19 44:19 107:22\n\
lib etcd|48:10 54:11 57:14 58:14 117:18 122:13 126:20\n\
lib k0s|44:22 119:22\n\
lib kubelet|0:5 11:9 12:5 19:7 34:8 37:11 39:10 80:9 81:9 82:8 83:13 84:15 87:9 103:7 110:8 113:15\n\
lib kubernetes|10:22 103:22\n\
lib modules|72:27 77:22\n\
lib rancher|0:13 11:8 26:8 35:7 36:8 44:12 45:5 48:7 57:5 58:8 74:14 75:7 93:5 104:5 105:8 107:13 119:10 127:11\n\
lib s0|117:31\n\
lib systemd|33:14 86:31\n\
libexec cni|26:30 31:17\n\
libexec|26:59 31:34\n\
libvirt|53:45 132:44\n\
lib|0:16 11:15 19:5 26:13 34:7 36:9 37:13 39:10 44:16 48:11 57:6 58:10 72:15 74:16 77:10 80:11 81:8 82:7 83:16 84:21 86:11 87:9 103:7 107:19 110:7 113:21 117:7 119:11 125:11 126:13 127:14\n\
lies|69:43 114:45\n\
lifecycle controller|18:17 20:25 104:16\n\
lifecycle|6:29 18:30 20:45 85:31 104:29\n\
lightweight kubernetes|47:22 95:22\n\
lightweight|47:44 95:44\n\
like the|12:20 84:20 86:19\n\
likely due|108:31\n\
likely overloaded|122:30\n\
likely|108:42 122:49\n\
like|12:32 21:31 84:32 86:31 98:32 123:30\n\
limit resourceversion|2:13 3:12 11:12 54:13 58:13 60:12 68:12 74:13 89:13 127:16\n\
limits on|102:12 111:35\n\
limits|102:36 111:61\n\
limit|2:22 3:21 11:21 49:21 54:23 58:23 60:20 68:20 69:21 74:23 89:22 99:20 121:22 127:28\n\
line in|47:22 110:22\n\
line is|50:20 66:20 85:20\n\
line then|42:31\n\
line was|66:23 82:22\n\
lines|4:28 11:27 13:29 17:29 59:27 71:29 95:28 113:29\n\
line|4:13 9:13 11:12 15:12 16:13 18:13 27:19 38:12 40:12 42:19 45:13 47:20 49:12 50:13 55:13 60:11 66:21 78:13 82:13 85:14 94:14 96:13 97:13 98:13 105:13 110:28 123:19 126:14\n\
link add|77:34\n\
link delete|125:31\n\
link flannel|93:22 125:22\n\
link not|131:31\n\
link set|92:26 125:20\n\
link show|92:23 93:18 125:18\n\
link src|46:21 96:26\n\
link|44:14 46:26 55:14 77:26 92:37 93:25 95:13 96:31 124:12 125:26 131:28\n\
linux amd0|31:18 115:28\n\
linux cmdline|15:24 90:22\n\
linux go|13:24 34:14 88:14 91:14 111:15\n\
linux modules|77:32\n\
linux|13:30 14:15 15:31 19:16 28:14 31:15 34:14 35:21 77:23 88:15 90:27 91:22 95:22 111:16 115:26\n\
list all|60:32\n\
list file|27:24 29:23\n\
list grep|3:17 74:24 109:17\n\
list has|1:22 60:21\n\
list invalid|27:35\n\
list memberid|57:31\n\
list name|27:33\n\
list nodes|81:22 97:22\n\
list no|27:22 104:22\n\
list ports|61:26 63:22\n\
list resource|8:24 81:18 97:19\n\
list rke0|63:22 93:22\n\
list shows|8:22 28:22\n\
list table|56:35\n\
list timers|95:33\n\
list units|33:15 94:16 95:16 111:21 128:15\n\
list unit|86:25 95:19\n\
list v0beta0|54:18 58:18 81:17 97:18\n\
list v0|2:10 3:11 6:6 8:16 11:6 16:6 17:10 60:5 68:5 74:7 79:6 80:6 81:13 83:6 97:12 99:5 120:6 123:9 127:13 130:9\n\
list 里|55:18 56:18 59:17 61:18\n\
listed|36:45 110:45\n\
listen and|60:21 109:22\n\
listen peer|54:23 99:21\n\
listen tcp|99:21 109:26\n\
listen users|60:13 109:23 126:15 134:18\n\
listeners|54:45 63:45\n\
listener|11:43 109:43\n\
listening on|45:22 119:22\n\
listening|45:39 94:40 119:40\n\
listens|119:45 134:45\n\
listen|54:14 60:26 62:21 63:21 99:32 109:44 126:15 132:13 134:21\n\
listing containers|32:34\n\
listing routes|21:31\n\
listing|21:40 32:48 38:30\n\
listpodsandbox with|32:34\n\
listpodsandbox|32:67\n\
lists it|65:22 105:22\n\
lists only|6:17 42:17 59:23\n\
lists|6:22 13:23 36:23 42:22 51:23 59:29 65:22 92:23 104:22 105:23 110:23 116:22 131:22\n\
list|1:11 2:7 3:12 8:22 9:10 17:7 20:7 25:7 27:22 29:13 56:22 57:16 58:7 59:19 60:14 61:14 63:11 74:11 81:16 86:6 95:15 97:18 98:7 111:11 120:7 123:5 127:12 130:6\n\
lite k0s|89:22 90:22\n\
lite|89:45 90:45\n\
liveness probe|1:33\n\
liveness|1:67\n\
lives in|26:23 46:22\n\
lives|26:40 45:39 46:40\n\
livez|1:56 60:34\n\
ln dev|88:31\n\
lname anon|70:32\n\
lname|70:63\n\
lntp grep|60:19 109:19 134:20\n\
lntp|60:30 63:32 109:39 134:41\n\
ln|72:44 88:43 120:34\n\
lo unknown|51:20 120:20 132:19\n\
load apparmor|5:35\n\
load average|32:20 102:26\n\
load balancer|0:18 2:11 18:11 19:12 40:11 47:11 74:12 75:15 92:11 118:15\n\
load bootstrap|11:17 24:10 45:9 80:18 83:13 113:21\n\
load certificate|11:31\n\
load client|0:21 11:14 74:24\n\
load cni|27:18 28:11 29:19 36:11 70:11 114:19\n\
load failed|27:20 28:11 29:17 114:22\n\
load kernel|72:30 76:17\n\
load kubelet|84:39\n\
load plugin|35:24 36:14 107:20\n\
load the|11:25 129:20\n\
load tls|11:19 113:26\n\
load toml|35:37\n\
loadbalancer tcp|120:35\n\
loadbalancer|19:34 120:58\n\
loaded active|95:22 128:22\n\
loaded ip|72:37\n\
loaded loaded|33:18 86:28\n\
loaded running|5:31\n\
loaded usr|33:15 86:30\n\
loaded|5:24 11:16 33:31 46:17 72:40 86:36 95:16 116:23 128:16\n\
loadflannelsubnetenv failed|64:23 76:22\n\
loadflannelsubnetenv|64:45 76:44\n\
loading certificate|129:31\n\
loading cni|27:20 29:27\n\
loading plugin|36:20 38:23 107:16\n\
loading|27:30 29:43 36:27 38:30 107:20 117:19 129:27\n\
load|0:20 5:16 11:24 19:10 27:17 29:18 35:27 36:9 72:17 74:19 75:8 76:12 80:18 83:9 84:26 102:10 107:13 113:23 114:20 118:8 129:9\n\
local api|2:17 68:16 89:22 123:16\n\
local bin|3:8 10:15 23:12 40:8 44:9 69:8 73:16 82:9 91:9 115:9 117:18 119:12\n\
local bytes|89:33\n\
local cacerts|89:31\n\
local error|92:33\n\
local etcd|55:26 56:18 99:13\n\
local hostname|20:22 98:22\n\
local issuer|24:23 81:22\n\
local is|65:19 89:20 117:19\n\
local lookup|2:22 89:22\n\
local loopback|26:26 27:16 82:17\n\
local not|3:19 78:26\n\
local no|2:17 68:16 89:25\n\
local on|2:13 89:33\n\
local path|5:18 23:18 48:14 65:18 112:14\n\
local share|74:36\n\
localdomain|52:43 65:29 98:45\n\
localendpoints|78:63\n\
localhost healthz|12:13 15:16 50:13 66:13 84:17 88:13 128:16 131:12\n\
localhost localdomain|52:25 65:16 98:17\n\
localhost|3:22 12:16 15:22 50:16 52:27 65:22 66:24 68:32 84:24 88:16 98:16 128:27 131:16\n\
local|2:8 3:18 5:8 10:12 16:12 20:8 23:7 26:22 40:7 53:16 55:18 56:8 65:14 68:11 73:15 74:18 78:18 82:12 89:29 92:12 95:12 98:12 117:17 119:8 123:7\n\
lock file|44:22 106:22\n\
lock is|131:31\n\
lock kube|3:13 79:22 122:17 131:17\n\
lock leases|23:19 131:25\n\
lock put|122:30\n\
lock|3:22 23:21 44:23 79:38 106:23 122:37 131:30\n\
log at|82:20 97:20 110:20\n\
log cloud|19:23 65:22\n\
log e0|8:20 48:19 127:19\n\
log go|3:15 79:15 116:16 121:24\n\
log i0|30:21 48:22\n\
log journal|48:31\n\
log level|5:15 6:19 30:14 38:14 104:14 107:15\n\
log maxage|4:31\n\
log tail|50:22 65:22\n\
log tcp|68:30\n\
logger etcd|55:22 56:22 61:17\n\
logger unhandlederror|8:22 81:22\n\
logger|8:29 55:37 56:37 61:29 81:27 121:29\n\
logging|79:43 87:45\n\
login|23:43 42:43\n\
logs coredns|49:31\n\
logs crictl|4:25 58:20\n\
logs etcd|79:16 99:20 109:16 117:17\n\
logs exec|30:17 66:18 99:17 120:18\n\
logs k0d|15:31\n\
logs k0s|19:23 79:22\n\
logs kube|3:13 66:14 70:14 72:14 79:13 101:13 121:20\n\
logs|3:7 4:30 11:7 14:9 15:14 19:16 30:7 36:9 48:8 49:14 50:9 54:9 58:9 66:20 70:9 72:16 74:9 77:9 79:19 83:9 92:20 99:18 101:22 104:7 109:14 117:15 120:9 121:20 127:7 131:8 132:8\n\
log|0:15 3:7 4:19 5:15 6:14 7:8 8:15 10:8 15:7 16:8 19:16 27:7 30:13 32:9 34:8 35:14 36:8 38:7 48:19 50:8 54:9 65:14 68:13 79:7 81:7 82:8 87:8 88:8 97:8 101:8 102:9 103:8 104:24 107:8 110:15 116:8 117:8 121:19 127:7\n\
long iso|0:18 80:18 105:18 127:17\n\
long mtu|92:33\n\
long took|122:34\n\
long to|122:30\n\
longer exists|59:22 104:22\n\
longer present|20:31\n\
longer|3:29 20:39 59:29 66:31 70:31 104:29\n\
long|0:23 80:22 92:35 105:23 122:46 127:22\n\
looking for|27:30 33:15\n\
looking|27:54 33:29 130:29\n\
lookup apiserver|2:31\n\
lookup cluster|2:33\n\
lookup default|95:31\n\
lookup k0s|2:25 66:15 89:19\n\
lookup kube|66:28 89:18\n\
lookup local|95:33\n\
lookup main|95:34\n\
lookup node|66:34\n\
lookup pi|89:31\n\
lookup registry|69:17 116:28\n\
lookup unable|24:23 81:22\n\
lookup|2:36 24:10 66:36 68:7 69:15 81:8 89:37 95:30 96:9 98:9 116:20\n\
look|17:40 18:40 106:40\n\
loop detected|49:38\n\
loop loop|49:37\n\
loop seen|49:31\n\
loop troubleshooting|49:36\n\
loopback failed|31:28 44:18\n\
loopback in|26:17 31:29\n\
loopback portmap|26:27 27:15 82:16\n\
loopback|26:44 27:20 31:40 44:21 78:21 82:21 124:20\n\
loops|0:45 13:45\n\
loop|49:62 88:23 95:23\n\
loss time|61:23 92:22\n\
loss|30:32 60:32 61:34 92:34 132:33\n\
lost for|122:32\n\
lost its|62:22 98:22\n\
lost leader|122:30\n\
lost power|11:22 56:22\n\
lost|11:18 36:19 45:18 54:32 56:19 62:19 92:19 98:19 122:45 123:18\n\
low on|48:33\n\
lower case|67:22 71:26\n\
lower up|92:31\n\
lowercase rfc|67:22 71:25\n\
lowercase|67:44 71:51\n\
lower|67:41 71:47 92:30 131:21\n\
low|48:69\n\
lo|51:29 60:27 93:28 101:28 120:29 131:36 132:28\n\
lrwxrwxrwx root|11:18 80:14 112:14 113:24\n\
lrwxrwxrwx|11:36 80:28 112:28 113:48\n\
ls cannot|31:17 39:13 50:13 111:13 112:17 115:13 116:13 119:13\n\
ls dev|88:31\n\
ls etc|0:5 26:6 27:11 28:14 38:5 43:6 76:5 82:9 84:5 93:17 105:5 112:12 114:14 124:17\n\
ls grep|36:14 38:26 115:18\n\
ls io|36:22 115:22\n\
ls ldz|29:26 117:19\n\
ls lz|29:29 117:17\n\
ls opt|26:23 27:12 31:22 42:12\n\
ls run|50:18 112:28\n\
ls shows|29:18 44:23 114:18\n\
ls sys|13:23 111:24\n\
ls time|0:15 16:15 80:15 105:15 114:15 125:15 127:14\n\
ls usr|26:22 115:17 117:21\n\
ls var|0:6 11:12 36:6 39:7 44:6 54:7 58:10 74:10 80:6 83:6 84:10 94:12 99:5 113:17 116:6 118:6 119:12 125:15\n\
ls0tls0crudjti|83:63\n\
lscpu grep|37:32\n\
lscpu|37:63\n\
lsmod grep|72:20 76:25 107:15\n\
lsmod|72:39 76:49 107:30\n\
lsof|109:61\n\
ls|0:10 11:12 13:6 26:18 27:12 28:15 29:19 31:19 36:10 38:16 44:10 58:7 74:7 80:6 82:6 84:10 88:6 93:21 94:11 111:11 112:17 113:20 114:19 115:13 117:18 119:13 124:21 125:15 127:5\n\
ltn grep|4:17 60:21 62:17 63:17\n\
ltnp sport|109:31\n\
ltnp users|109:31\n\
ltnp|62:30 109:49 126:31 134:30\n\
ltn|4:29 60:37 62:30 63:30 119:30 134:30\n\
lts|13:40 101:39 132:39\n\
lv|44:52 113:40\n\
lxc apparmor|88:31\n\
lxc lxc|88:31\n\
lxc mount|88:31\n\
lxc|52:29 88:63\n\
lxd|14:40 70:40 88:40\n\
lz etc|29:33\n\
lz|29:58 117:33\n\
m0 ago|32:36\n\
m0 and|40:22 59:22\n\
m0 e0|79:31\n\
m0 is|1:22 59:22\n\
m0 kube|34:22 79:22\n\
m0 not|4:18 34:18 110:23\n\
m0 ready|118:31\n\
m0 started|59:31\n\
m0s ago|32:24 34:18 35:17\n\
m0s kubelet|1:16 26:21 42:15 112:16 116:16\n\
m0s kubernetes|41:20 42:25\n\
m0s restarting|4:25 34:19\n\
m0s timed|4:31\n\
m0s|1:25 4:27 6:12 12:13 16:13 26:21 32:35 34:20 35:12 41:14 42:24 46:13 49:12 55:13 56:13 68:19 112:13 116:13 131:13\n\
m0|1:19 4:18 16:23 32:29 34:11 39:13 40:11 54:13 56:19 59:22 60:17 61:13 66:13 79:28 109:11 110:19 116:11 118:18 120:12 125:12 129:12 131:18\n\
machine approver|98:28 121:18\n\
machine config|42:30 127:15\n\
machine for|98:26 121:20\n\
machine id|53:35\n\
machine network|92:22 131:22\n\
machine was|56:16 58:21 104:15 109:15 127:15\n\
machines of|129:22 133:22\n\
machines with|84:22 127:22\n\
machines|11:24 20:25 36:25 52:37 79:24 84:25 127:24 129:25 133:24\n\
machine|6:11 18:12 42:28 52:11 53:30 56:12 58:20 59:11 65:18 67:11 84:19 89:12 92:12 94:13 98:23 100:13 101:11 104:11 109:11 118:11 119:12 120:12 121:19 127:18 131:11\n\
mac|52:29 53:56 89:30\n\
made by|10:17 42:16 67:17 68:16 111:17\n\
made it|10:18 29:18 46:18 113:18\n\
made the|20:18 49:17 88:18 133:17\n\
made with|20:22 25:23\n\
made|9:22 10:22 20:22 21:14 22:16 23:13 25:16 27:14 29:15 42:14 46:15 47:22 49:14 53:16 59:14 67:14 68:13 73:15 84:15 88:15 111:23 113:15 129:22 133:14\n\
main go|23:11 30:15 51:9 64:16 76:16 77:16 91:8 96:8 108:15\n\
main process|0:5 4:5 7:8 11:8 12:5 14:5 33:8 35:13 36:8 37:9 40:8 45:8 54:5 73:12 80:5 84:8 85:11 87:11 88:8 96:5 102:9 107:5 113:5 117:8 128:8\n\
maintainer|38:43 70:45\n\
maintenance client|59:25 61:22\n\
maintenance|9:22 14:23 59:44 61:40 97:23 118:22\n\
main|0:5 7:12 11:11 12:5 14:5 23:10 30:17 33:11 35:22 36:12 37:13 40:11 45:11 51:6 54:6 64:20 73:19 76:18 77:20 84:12 85:17 87:16 88:12 95:18 96:12 102:13 107:5 108:18 113:5 117:11 128:11\n\
make check|76:16 106:24 126:17 128:15\n\
make sure|33:17 39:18 50:18 68:17\n\
makes it|15:22 127:22\n\
makes|15:35 57:35 122:34 127:35\n\
make|33:25 39:27 50:26 68:24 76:26 106:40 126:28 128:25\n\
managed by|82:29 130:17\n\
managed database|45:13 52:13 56:18 59:13 61:14 99:17 119:14\n\
managed etcd|40:14 45:15 99:18 119:19 127:14\n\
managed|6:16 40:16 45:24 52:16 56:25 59:16 61:18 79:23 82:32 99:27 104:16 119:29 127:16 130:17\n\
management|82:40 99:37 101:39\n\
manager attempting|48:36\n\
manager bind|10:31\n\
manager but|12:35\n\
manager checkpoint|37:34\n\
manager cluster|64:32\n\
manager conf|79:33\n\
manager controllers|10:31\n\
manager could|0:20 11:19 37:20\n\
manager e0|8:18 18:23 20:18\n\
manager error|37:38\n\
manager failed|3:19 81:19 110:20\n\
manager go|3:10 5:7 7:7 12:7 16:7 17:7 24:7 36:7 37:13 41:11 42:6 43:7 48:17 65:6 80:7 81:6 88:7 102:7 110:7 111:7 112:10 121:7\n\
manager i0|8:20 18:20 20:20\n\
manager linux|88:22 111:23\n\
manager log|8:22 10:22\n\
manager m0|79:31\n\
manager must|48:25 102:20\n\
manager node|18:20 19:26\n\
manager pod|22:26 23:19\n\
manager policy|37:23 111:23\n\
manager runs|8:22 108:22\n\
manager service|10:22 108:22\n\
manager state|37:33 84:14\n\
manager systemd|12:31\n\
manager timeout|3:22 122:21\n\
manager tr|10:22 43:23\n\
manager unauthorized|79:34\n\
manager 启|8:22 10:22\n\
manager|3:11 8:19 10:24 12:15 18:15 19:20 22:20 23:21 34:12 37:27 41:13 43:16 48:20 64:18 79:14 88:8 108:16 111:9 112:8 122:6\n\
manifest file|55:28 56:19\n\
manifest for|1:18 55:28\n\
manifest path|110:35\n\
manifests dial|116:34\n\
manifests etcd|99:19 126:26\n\
manifests is|126:32\n\
manifests kube|1:19 4:15 81:14 99:14 126:20\n\
manifests this|68:25 131:19\n\
manifests v0|69:35\n\
manifests|1:26 3:13 4:14 68:20 69:30 81:13 84:22 99:24 110:26 116:28 126:35 131:14\n\
manifest|1:19 4:18 10:19 22:20 27:18 55:37 56:26 82:26 92:19 110:35 114:19\n\
manual|24:45 68:43\n\
many learner|56:41\n\
many open|70:40\n\
many|56:49 57:16 70:47\n\
map error|72:23 95:22\n\
mapped arn|6:33\n\
mapped method|6:33\n\
mapped|6:72\n\
mapper centos|48:31\n\
mapper vg0|14:17 44:25 48:17\n\
mapper|14:26 44:44 48:47\n\
maproles rolearn|6:33\n\
maproles|6:74\n\
map|32:34 64:34 72:44 95:33\n\
mar gmt|24:20 79:19 127:19\n\
mar utc|16:19 54:20 79:19\n\
march|9:26 17:26 24:35 45:34 59:25 65:25 80:26 104:25\n\
marketplace|95:62\n\
mark|25:45 50:45\n\
mar|0:32 11:23 16:24 24:25 38:23 48:24 54:25 79:31 112:24 127:23\n\
mask size|108:33\n\
masked|33:61\n\
mask|102:34 108:49 128:32\n\
master cannot|3:19 7:20 9:19\n\
master cat|7:22 9:22\n\
master date|16:31\n\
master dns|67:31\n\
master from|83:22 110:22\n\
master grep|1:20 2:20 9:19\n\
master ip|99:19 132:25\n\
master is|83:20 118:19 120:20\n\
master itself|60:30\n\
master kubeadm|16:18 50:18 132:23\n\
master kubectl|7:14 24:14 25:14 28:13 49:13 65:13 104:13 120:14 127:13\n\
master local|89:35\n\
master node|9:31\n\
master notready|28:19 65:19 67:19\n\
master not|3:17 83:18 110:18 116:18\n\
master openssl|24:18 47:18 83:18 127:17\n\
master ready|52:21 65:16 101:17 132:17\n\
master state|131:33\n\
master that|59:22 123:22\n\
master the|9:22 46:22\n\
master v0|23:10 28:11 52:10 65:17 101:15 118:15 130:19 132:11\n\
master was|47:19 127:19 129:20\n\
master with|42:22 79:22\n\
master 上|3:15 7:16 9:16 16:16 60:15 110:16\n\
master 之|122:30\n\
master 慢|16:31\n\
master 起|79:22 126:23\n\
master0 and|16:22 131:22\n\
master0 not|2:20 3:19 79:19\n\
master0 on|66:23 129:22\n\
master0|2:25 3:24 11:17 16:17 42:17 58:19 59:17 66:19 67:17 69:17 79:17 83:25 98:18 118:17 120:18 123:17 129:25 131:17\n\
masters are|29:20 98:20 118:19\n\
masters|2:18 3:16 10:18 24:18 29:18 34:17 42:24 43:26 56:18 80:17 83:18 98:18 109:16 110:18 112:17 118:24 122:16 129:18 131:24\n\
master|1:7 3:13 7:11 9:17 16:17 23:9 24:12 28:6 47:13 52:13 59:13 60:16 65:17 67:10 79:6 83:14 89:14 99:5 101:10 108:6 109:6 110:7 118:10 120:11 122:9 123:6 127:10 129:14 130:13 131:19 132:17\n\
match expected|18:31\n\
match go|30:21 46:22\n\
match public|0:35 43:12\n\
match server|52:22 105:25\n\
match the|47:28 74:15 75:14\n\
match vs|11:31\n\
match with|37:36\n\
matches|15:43 131:44\n\
matching|3:35 5:46 18:36\n\
match|0:38 11:16 18:17 30:9 37:28 43:11 46:10 47:29 52:23 65:9 74:11 75:10 105:35 121:10\n\
max retries|62:37\n\
max rkv|122:30\n\
max user|70:32 114:15\n\
maxage|4:62\n\
maxidleconns maxopenconns|45:29 96:17\n\
maxidleconns|45:58 96:34\n\
maximum number|21:25 49:19\n\
maximum|21:51 49:38\n\
maxopenconns connmaxlifetime|45:29 96:17\n\
maxopenconns|45:58 96:34\n\
max|4:18 49:17 62:39 70:44 90:19 112:18 114:19 122:24\n\
may be|71:23 100:23\n\
may gmt|79:27 80:18\n\
may need|15:26 90:21\n\
may not|32:15 52:18 60:10 72:11 76:10 88:11 90:11 105:20\n\
may the|43:23 47:22\n\
may|6:10 15:29 21:11 27:10 32:19 43:12 47:11 52:25 60:10 68:10 69:10 71:12 72:12 76:11 79:22 80:18 81:10 88:12 90:26 100:12 105:29 112:11 118:11\n\
mbit|55:69\n\
mb|57:35 102:37 116:36 122:34\n\
md0 of|0:22 24:23\n\
md0sum etc|24:23 53:23\n\
md0sum|0:46 24:37 53:37\n\
md0|0:34 18:34 24:34 29:34 49:32\n\
mdns0 minimal|89:37\n\
mdns0|89:74\n\
mem total|102:32\n\
member add|56:22 59:22\n\
member has|58:39\n\
member joining|55:23 56:18 59:17\n\
member list|3:8 55:9 56:22 58:13 59:20 61:9 101:9\n\
member must|58:37\n\
member name|58:32\n\
member of|99:35\n\
member remove|56:17 58:26 59:16\n\
member s0|58:23 61:23\n\
member snap|57:25 99:19\n\
member to|55:25 61:22\n\
member wal|48:19 54:20 99:19\n\
member which|55:40\n\
memberid alarm|57:38\n\
memberid|57:75\n\
members in|56:41\n\
members to|56:23 58:18 61:18\n\
members|3:18 56:56 57:18 58:20 59:26 61:20\n\
member|3:6 48:7 54:8 55:34 56:33 57:13 58:36 59:33 61:19 99:22 101:7 131:7\n\
memory cgroup|15:22 90:25\n\
memory killed|102:35\n\
memory missing|90:35\n\
memory pids|15:19 111:26\n\
memory to|15:24 90:22\n\
memory type|13:22 14:22\n\
memorypressure true|102:32\n\
memorypressure unknown|102:32\n\
memorypressure|102:70\n\
memory|13:26 14:11 15:33 70:12 90:42 102:33 111:26 117:11 122:17\n\
mem|102:70\n\
mesh start|30:30\n\
mesh|30:65\n\
message authentication|45:36\n\
message docker|2:13 27:21 28:24\n\
message network|3:7 22:8 26:8 27:11 28:15 29:17 31:8 60:7 69:11 77:8 95:8 103:8 108:7 114:15 116:8 133:7\n\
message the|21:19 48:19 58:20\n\
message too|92:33\n\
message unauthorized|1:31\n\
message when|72:36\n\
message|1:14 2:7 3:6 21:18 22:8 26:8 27:25 28:30 29:24 31:7 32:8 45:23 48:7 53:8 57:6 58:8 60:6 61:15 69:13 72:24 77:8 92:18 95:7 102:8 103:7 108:13 114:21 116:7 133:6\n\
meta data|20:22 98:22\n\
metadata annotations|30:22 39:24\n\
metadata creationtimestamp|41:23 105:22\n\
metadata for|18:20 20:20 23:19\n\
metadata labels|19:23 71:23\n\
metadata name|2:8 3:7 11:7 18:14 19:8 30:11 39:8 51:8 53:8 60:7 64:8 67:8 71:19 78:8 99:7 108:11 123:7 127:7\n\
metadata status|1:31\n\
metadata v0|36:35\n\
metadata|1:18 2:11 3:10 11:10 18:28 19:23 20:11 23:9 30:16 36:28 39:19 41:12 51:12 53:12 60:9 64:12 67:10 71:34 78:11 99:9 105:11 108:17 123:10 127:10\n\
metal|18:30 32:31 42:49 92:30\n\
meta|20:40 36:40 98:40\n\
method post|6:34\n\
method|6:49 30:37 51:31\n\
metric default|46:31\n\
metrics from|66:32\n\
metrics resource|101:21 121:26\n\
metrics server|23:11 66:16 93:11 95:15 101:15 116:11 121:20\n\
metrics|23:19 66:29 73:21 92:21 93:20 95:28 101:32 116:20 121:40\n\
metric|46:63 95:24 96:24\n\
microk0s daemon|36:16 62:20 80:16 88:16 90:16\n\
microk0s join|62:27 89:13 106:13 132:12 134:13\n\
microk0s|29:18 36:18 62:45 67:17 80:17 88:18 89:18 90:25 106:18 109:24 132:17 134:18\n\
microos|5:45 33:43\n\
microsoft network|21:31\n\
microsoft standard|77:32\n\
microsoft|21:46 77:47\n\
micro|102:63\n\
middle of|0:20 56:26\n\
middle|0:40 56:52\n\
might|66:45 91:44\n\
migrate to|14:31\n\
migrated|39:63\n\
migrate|14:63\n\
milliseconds|63:45 68:43\n\
minimal debian|91:31\n\
minimal notfound|89:36\n\
minimal|5:27 89:54 91:35\n\
minipc|67:62\n\
minute ago|24:32\n\
minute of|65:22 120:22\n\
minute or|66:23 133:22\n\
minutes ago|97:22 114:22\n\
minutes|1:25 17:18 34:17 43:19 54:19 55:30 68:24 95:25 97:18 101:17 102:19 104:17 114:18 122:16 123:24 131:17\n\
minute|24:33 31:24 34:24 49:23 53:25 65:23 66:25 117:24 120:24 123:23 133:23\n\
min|52:27 55:29 86:36 95:36 102:29 123:27\n\
mirrored flannelcni|31:22 69:22\n\
mirrored|31:36 69:45 116:36\n\
mirrors cannot|35:35\n\
mirrors|35:54 49:29 69:29\n\
mirror|35:61\n\
misbehaving|2:41 89:53\n\
misconfiguration kubelet|12:36\n\
misconfiguration|4:29 12:63\n\
mismatch and|54:34\n\
mismatch between|40:37\n\
mismatched clusteripranges|40:31\n\
mismatched|40:74\n\
mismatch|40:52 54:39 99:17 127:18\n\
missing address|50:31\n\
missing in|66:26 104:19\n\
missing on|19:23 113:22\n\
missing required|72:16 90:24 107:20\n\
missing|19:29 22:17 29:16 36:16 41:24 50:24 66:24 72:17 76:16 86:16 90:31 92:16 104:15 107:24 113:24 130:16\n\
mistyped|103:45 126:46\n\
mixed|26:45 112:44\n\
mk0s of|66:32\n\
mk0s|66:63\n\
mkdir sys|13:28 111:20\n\
mkdir var|48:25 106:20\n\
mkdir|13:48 48:34 106:26 111:35\n\
mknod|88:63\n\
mnt|107:45 113:45\n\
mode disabled|40:33\n\
mode ipvs|72:31 78:16\n\
mode is|44:22 120:22\n\
mode node|1:18 4:14 8:14 81:21 97:14\n\
mode rbac|97:39\n\
mode|1:18 4:11 8:11 13:11 14:11 40:21 43:12 44:11 72:31 73:22 78:22 81:21 82:11 92:11 97:36 106:11 110:11 112:11 120:22\n\
modify labels|85:32\n\
modify node|20:13 65:17 67:16 98:15 103:21\n\
modify|20:24 65:33 67:31 85:25 98:32 103:41\n\
modprobe fatal|72:26 77:22\n\
modprobe vxlan|77:32\n\
modprobe you|72:35\n\
modprobe|72:47 76:34 77:39 91:21\n\
module apparmor|5:37\n\
module ip|72:37\n\
module nf|46:22 72:23\n\
module vxlan|77:35\n\
modules are|72:38\n\
modules el0|72:32\n\
modules extra|77:32\n\
modules load|76:31\n\
modules|27:17 72:50 76:25 77:42\n\
module|5:37 6:23 12:17 41:17 46:17 72:40 76:23 77:33 101:16\n\
modulus in|0:31\n\
modulus|0:67\n\
moment|16:39 97:40 125:40\n\
mon jul|16:22 21:22\n\
monday|9:44 63:45\n\
monitor for|70:32\n\
monitoring|17:45 109:43\n\
monitor|70:63\n\
months ago|20:18 65:17 86:23\n\
months days|104:31\n\
months|14:25 20:25 36:25 65:24 76:25 80:25 83:25 86:33 104:32\n\
month|10:29 24:29 39:29 47:28 118:28 123:27 126:30 127:27\n\
mon|16:29 21:38 48:29 102:31 104:29 114:30\n\
more than|32:24 49:20 71:16\n\
more|32:36 42:22 49:29 59:22 71:23 97:23 104:22 113:23 121:23 124:21 131:22\n\
morning|16:44 104:43\n\
most likely|108:31\n\
most|108:50 125:40\n\
mount cgroup|13:29 15:16\n\
mount destination|13:36\n\
mount grep|13:18 14:18 15:18 44:18\n\
mount overlay|107:36\n\
mount remount|44:31\n\
mount type|91:31\n\
mounted cpu|13:22 15:22\n\
mounted on|48:31\n\
mounted var|124:32\n\
mounted|13:30 15:22 48:30 84:23 90:23 107:23 113:30 117:22 124:34\n\
mounting lib|72:36\n\
mounting|72:61 122:30\n\
mountpoint does|13:22 15:22\n\
mountpoint for|13:25 15:21\n\
mountpoint|13:50 15:43\n\
mounts|13:48 26:29 44:29 84:29 113:29\n\
mountvolume setup|91:25 97:20\n\
mountvolume|91:51 97:40\n\
mount|13:38 14:22 15:25 44:30 88:22 91:26 107:32 113:15 114:22\n\
moved from|18:22 19:23\n\
moved the|58:23 125:22\n\
moved to|39:17 84:17 97:17 107:17 122:16\n\
moved|18:23 19:23 39:23 43:23 53:23 58:31 84:23 97:23 107:23 113:23 122:21 125:23 131:22\n\
moving|2:40 36:40 79:38\n\
ms googleapi|21:31\n\
ms name|17:33\n\
ms prefix|122:32\n\
ms timeout|122:32\n\
msg access|6:36\n\
msg adding|0:14 2:14 47:13 55:14 56:14 59:17 61:14 118:13\n\
msg apiserver|4:31\n\
msg apply|122:32\n\
msg audit|117:34\n\
msg cluster|2:15 11:14 40:14 74:15 100:23\n\
msg configuring|45:26 54:16 96:16\n\
msg connecting|3:19 15:19 127:19\n\
msg connect|39:23 50:22\n\
msg containerd|35:25 36:20\n\
msg critical|40:34\n\
msg data|58:32\n\
msg dial|2:22 89:22\n\
msg discovery|59:17 99:27\n\
msg error|14:11 26:11 29:19 47:11 73:11 75:15 77:15 100:11 102:11 125:11\n\
msg etcd|56:22 59:21 61:17\n\
msg extracting|44:22 48:22\n\
msg failed|2:6 15:8 17:7 27:5 35:9 36:7 44:6 54:8 63:9 68:9 75:6 89:9 90:7 99:5 107:6 114:7 118:10 127:5 134:9\n\
msg flag|73:37\n\
msg flannel|30:12 51:20 77:22 91:13 96:13\n\
msg fork|44:33\n\
msg getting|38:34\n\
msg get|0:22 132:22\n\
msg https|63:22 75:22\n\
msg kine|45:31\n\
msg kubelet|0:15 12:15 14:15 70:15 74:15 85:15 87:15\n\
msg kube|72:23 90:22\n\
msg leaderelection|122:30\n\
msg learner|55:26 56:20\n\
msg loading|36:31\n\
msg managed|40:15 45:16 99:19 119:16 127:15\n\
msg mismatched|40:31\n\
msg module|46:22 101:22\n\
msg must|106:31\n\
msg node|46:14 52:23 75:14 105:18\n\
msg no|96:33\n\
msg overlayfs|107:36\n\
msg permission|44:31\n\
msg postinit|51:32\n\
msg preparing|3:15 44:24 45:16 69:15\n\
msg prober|59:19 61:26\n\
msg pullimage|36:31\n\
msg received|34:28 119:18\n\
msg rejecting|55:33\n\
msg remotedialer|3:16 92:17 120:22 127:16\n\
msg retrying|55:20 56:20 61:21\n\
msg running|0:16 35:11 44:12 74:12 75:15 85:12 88:12 92:12 107:12 109:11 118:11\n\
msg runpodsandbox|5:26 116:19\n\
msg sending|55:16 75:20 105:24\n\
msg server|58:34\n\
msg skip|38:25 107:20\n\
msg slow|122:38\n\
msg starting|0:8 11:6 15:6 40:13 45:14 47:8 56:6 58:6 63:10 75:9 90:6 91:6 96:6 99:7 109:9 119:13 127:6 134:10\n\
msg this|58:26 99:19\n\
msg tls|0:23 11:17 17:18\n\
msg token|47:22 74:14 75:22\n\
msg unable|33:13 74:13 93:13 96:17 104:13 105:20 125:13\n\
msg using|74:23 127:22\n\
msg validate|38:21 39:17 115:21\n\
msg waiting|0:7 4:6 5:7 17:7 22:7 35:10 48:6 52:6 55:7 56:10 61:7 63:10 71:7 75:12 104:6 105:15 107:7 108:10 110:7 118:6 127:10 130:6 133:6 134:7\n\
msgapp v0|54:23 58:23\n\
msgapp|54:45 58:45\n\
msg|0:10 6:6 15:6 17:7 29:7 35:9 36:9 38:9 40:15 44:11 45:13 47:6 51:8 52:6 54:6 55:10 56:11 58:8 61:9 63:12 68:5 73:9 74:6 75:16 77:8 89:7 90:5 96:9 99:8 100:6 105:11 107:11 109:6 117:5 118:9 119:10 122:10 127:7 134:10\n\
ms|1:15 4:14 16:14 17:27 21:26 55:15 60:13 61:23 63:15 80:14 89:22 92:15 110:15 122:40 131:14\n\
mtu on|92:31\n\
mtu switch|92:31\n\
mtu|27:20 92:66 101:21\n\
much newer|46:20 129:26\n\
much|46:40 129:52\n\
multi user|15:19 86:25\n\
multicast up|92:31\n\
multicast|92:63\n\
multipass|132:62\n\
multiple cri|94:40\n\
multiple references|36:24 54:24\n\
multiple|36:33 48:20 54:34 94:52\n\
multi|15:38 86:51\n\
multus error|26:23 124:21\n\
multus|26:52 124:38\n\
must begin|85:38\n\
must be|21:11 55:11 58:24 71:11 75:15 83:11 106:15\n\
must consist|67:21 71:27\n\
must delete|52:35\n\
must evict|48:25 102:20\n\
must remove|124:30\n\
must run|106:33\n\
must share|100:36\n\
must start|67:22 71:26\n\
must|21:9 48:16 52:25 55:9 58:30 67:25 71:34 75:16 83:9 85:30 100:26 102:10 106:26 124:14\n\
mutate timeout|92:20 133:25\n\
mutate|92:36 133:54\n\
mvcc database|57:38\n\
mvcc|57:78\n\
mv|35:38 117:51\n\
my first|25:23 132:22\n\
my home|117:25 132:19\n\
my laptop|74:18 118:23 120:18\n\
my own|81:25 89:20\n\
mynet|27:61\n\
mysql database|45:33\n\
mysql k0s|45:33\n\
mysql|45:60 119:32\n\
my|13:15 25:16 28:15 47:22 49:14 55:15 58:16 65:14 68:21 73:15 74:16 79:14 81:21 89:15 94:16 96:15 100:16 117:22 118:22 120:15 132:26 134:15\n\
n0 and|20:22 104:22\n\
n0 cannot|97:30 104:15\n\
n0 crictl|114:22 116:22\n\
n0 etcdserver|57:31\n\
n0 grep|30:21 116:22\n\
n0 ip|51:23 124:21\n\
n0 is|97:22 104:22\n\
n0 jsonpath|18:18 20:18 51:24\n\
n0 ls|113:18 114:18 124:22\n\
n0 n0|20:22 51:23\n\
n0 node|18:22 108:22\n\
n0 pod|108:31\n\
n0 status|108:25 123:19\n\
n0 with|57:21 97:22 133:16\n\
n0|11:11 18:12 20:12 30:10 33:11 46:12 48:11 51:20 52:11 53:13 57:25 64:13 81:11 82:19 86:11 88:12 97:29 104:11 106:12 108:25 113:12 114:12 116:11 123:11 124:21 133:18\n\
name age|41:18 42:21 43:20 121:15\n\
name and|59:22 105:22\n\
name as|65:15 103:30\n\
name cbr0|27:33\n\
name cluster|18:22 47:22\n\
name corp|98:31\n\
name created|122:30\n\
name data|25:32\n\
name dw0|60:21 127:22\n\
name enp0s0|30:21 108:22\n\
name etcd|58:23 116:22\n\
name eth0|30:29 46:16\n\
name external|19:12 23:17 129:28\n\
name for|12:16 34:20 52:15 59:15 67:16\n\
name found|52:22 59:22\n\
name invalid|67:21 71:27\n\
name in|20:22 98:22\n\
name ip|17:33\n\
name k0s|32:16 54:16 71:16 73:16 117:20\n\
name kubectl|1:22 59:22\n\
name kubelet|9:22 86:22\n\
name kube|4:23 20:18 116:18\n\
name metadata|30:30\n\
name of|20:16 52:30\n\
name or|23:19 66:20 89:20\n\
name ready|48:18 49:17 69:17 133:17\n\
name round|59:19 61:26\n\
name spec|18:22 19:15 64:15 108:19\n\
name status|0:7 25:8 28:11 30:6 39:8 46:7 51:8 52:13 53:8 65:17 67:7 80:7 98:7 100:8 101:14 105:7 118:11 122:6 132:7\n\
name systemd|13:36\n\
name system|7:20 83:26\n\
name type|120:28 128:17\n\
name ubuntu|52:34\n\
name with|52:22 105:25\n\
name worker|20:22 98:22\n\
named|8:45 98:45\n\
names collision|53:35\n\
nameserver|2:24 49:67\n\
namespace kube|8:21 25:18 65:7 81:10 97:13 103:11 130:17\n\
namespace must|85:38\n\
namespaces kube|1:8 2:10 3:10 16:10 17:5 24:11 25:5 46:8 54:5 60:14 72:5 89:5 92:10 120:5 122:7 123:13 131:12 132:13 134:8\n\
namespaces|1:16 2:20 3:19 8:9 16:20 17:9 24:21 25:17 46:16 54:10 60:28 68:7 72:17 89:9 91:8 92:20 120:9 122:14 123:24 131:23 132:25 134:16\n\
namespace|8:34 10:9 23:7 25:33 32:10 42:8 65:8 67:9 78:9 81:15 85:30 87:9 97:20 103:16 120:9 129:26 130:27 133:8\n\
names|46:35 53:46 78:27 81:26 98:27\n\
name|3:10 13:13 17:6 18:6 20:13 23:7 25:7 27:10 28:5 30:11 41:7 42:12 43:9 46:6 52:17 53:9 58:7 59:5 65:16 67:15 71:21 73:13 78:9 98:16 101:8 103:11 105:14 108:5 117:8 120:6 129:17\n\
naming version|107:36\n\
naming|20:27 65:34 67:27 107:50\n\
nas|46:30 54:31 77:31 89:30 107:30 122:37\n\
nat adapter|96:22 132:22\n\
nat 模|132:31\n\
native cgroupdriver|12:22 13:22\n\
native failed|107:35\n\
native|12:26 13:26 40:33 73:26 107:48\n\
nat|78:23 91:30 96:23 98:23 101:22 120:23 132:47\n\
nc connect|60:21 62:22\n\
nc to|3:22 92:22\n\
nc vz|60:14 61:20 62:15 63:15 92:15 118:15\n\
nc zv|2:18 60:20 62:14 68:13 92:14\n\
nc|2:26 3:17 17:19 30:17 40:17 60:32 61:27 62:26 63:26 68:17 92:31 118:18\n\
need sbin|91:31\n\
need to|15:24 90:20 92:14\n\
needed|24:37 92:36 104:35 106:36\n\
needs to|106:31\n\
needs|14:30 22:31 94:31 106:39 108:29 117:29\n\
need|15:42 22:24 74:24 90:36 91:31 92:23\n\
nesting|88:69\n\
net bridge|27:18 76:29\n\
net calico|27:9 29:23 82:14 93:17 114:10 124:15\n\
net cilium|26:23 114:22\n\
net cni|28:17 114:29\n\
net config|64:35\n\
net conf|27:14 51:15 64:29\n\
net crio|124:30\n\
net drwx|29:31\n\
net flannel|27:19 29:17 93:13 114:20 124:12\n\
net has|26:16 29:27 114:16\n\
net http|46:9 60:12 69:17 92:23 102:9 118:9 123:12\n\
net ipv0|51:20 76:21 85:12 96:20\n\
net is|28:22 71:23\n\
net opt|27:19 28:19 82:20\n\
net permission|29:26 117:19\n\
net ping|47:22 68:21\n\
net route|96:38\n\
net was|93:22 124:21\n\
net weave|31:20 82:20 124:19\n\
netconfig this|108:31\n\
netconfig|108:50 112:39\n\
netfilter stat|76:36\n\
netfilter|76:76\n\
netplan 里|46:20 96:20 99:19\n\
netplan|46:40 96:40 99:37\n\
netstat tlnp|109:31\n\
netstat|63:34 109:42 123:32 132:33\n\
network args|82:31\n\
network backend|64:34\n\
network cidr|46:14 64:23 67:13 91:13 106:14 128:13\n\
network cni|22:23 28:22\n\
network config|27:13 28:13 64:17 114:26\n\
network connection|123:36\n\
network error|124:30\n\
network failed|26:14 31:16 64:17 77:14 108:20 125:10\n\
network for|26:17 27:14 28:10 29:11 31:19 124:14 125:17\n\
network go|77:32\n\
network interfaces|99:25 131:19\n\
network ip|21:22 101:22\n\
network is|22:20 46:13 96:13 100:13 104:13 116:13 118:17\n\
network k0s|26:23 67:22\n\
network kubeadm|30:21 92:22\n\
network not|2:6 3:6 22:12 26:7 27:15 28:19 29:12 31:6 35:6 60:5 69:11 77:7 95:6 103:6 108:6 114:10 116:6 133:6\n\
network operation|77:36\n\
network plugin|22:8 26:10 27:13 28:16 29:12 50:10 69:7 82:15 87:10 114:11\n\
network policy|28:21 40:16 51:17 127:16\n\
network provider|26:16 29:27 114:16\n\
network routetables|21:31\n\
network sandbox|31:31\n\
network team|2:20 21:19 68:19\n\
network unable|93:22 124:21\n\
network unavailable|21:36\n\
networkd|53:45 112:44\n\
networking managed|82:35\n\
networking unable|51:23 127:22\n\
networking|28:26 51:27 82:44 91:26 100:27 127:25 132:26\n\
networkmanager in|95:31\n\
networkmanager no|112:31\n\
networkmanager|49:37 95:38 98:30 112:38\n\
networknotready|22:63\n\
networkplugin cni|26:16 31:19 93:12 124:21 125:12\n\
networkpluginnotready message|2:6 3:6 22:7 26:7 27:15 28:18 29:15 31:6 60:5 69:9 77:7 95:6 103:6 108:6 114:14 116:6 133:6\n\
networkpluginnotready|2:13 3:11 22:13 26:13 27:31 28:36 29:30 31:13 60:11 69:19 77:13 95:12 103:13 108:11 114:27 116:12 133:11\n\
networkplugin|26:33 31:37 93:24 124:43 125:24\n\
networkready false|2:6 3:5 22:12 26:6 27:15 28:18 29:14 31:6 60:5 69:11 77:6 95:5 103:6 108:5 114:14 116:5 133:5\n\
networkready networkready|3:12 26:12 27:12 28:16 31:12 60:11 77:12 103:12 114:16 133:12\n\
networkready|2:11 3:10 22:23 26:12 27:29 28:36 29:28 31:11 60:10 69:22 77:12 95:11 103:11 108:10 114:28 116:11 133:10\n\
networks cbr0|125:36\n\
networks found|2:14 12:14 22:14 27:22 28:17\n\
networks|2:21 12:21 22:22 27:36 28:28 46:21 125:40 132:21\n\
networkunavailable true|21:38\n\
networkunavailable|21:77\n\
network|2:8 21:18 22:17 26:17 27:17 28:23 29:17 31:18 46:8 50:8 64:24 69:7 77:17 82:20 87:8 92:8 108:16 114:20 123:14 124:13 125:11\n\
net|21:5 26:6 27:21 28:21 29:24 46:5 51:13 64:21 69:13 76:25 82:14 92:21 93:22 96:18 98:9 114:25 124:25\n\
never approved|43:32\n\
never touched|39:23 79:22\n\
never|10:16 19:24 23:14 39:17 43:28 52:15 56:16 59:15 70:17 71:17 75:15 79:27 94:17 95:15 96:16 103:16 104:15 109:15 110:23 112:15 119:16\n\
new ca|24:26 127:19\n\
new cri|33:22 38:22\n\
new disk|105:22 113:22\n\
new etcd|55:25 56:15 59:14 61:15\n\
new image|111:20 112:19 114:20\n\
new instance|9:22 65:22\n\
new joining|52:35\n\
new nodes|19:23 24:23\n\
new node|16:17 55:17 81:16 124:16 125:17\n\
new ones|0:18 48:18 72:18 93:18\n\
new role|29:22 34:22\n\
new router|98:20 99:19 118:19\n\
new server|16:19 127:25\n\
new token|8:22 45:22\n\
new valid|8:22 9:22\n\
new vm|45:19 59:25\n\
new worker|7:20 92:20 112:19\n\
newer v0|129:31\n\
newer|46:40 129:52\n\
new|0:11 8:11 9:10 16:15 19:5 24:16 43:5 45:10 52:19 53:5 55:18 59:17 60:9 61:12 65:14 72:5 82:11 98:15 99:9 105:11 111:12 112:10 113:11 118:10 127:19\n\
next|10:32 79:30 81:30 104:30 123:30 128:30\n\
nexus|69:61\n\
nf call|76:40\n\
nf conntrack|46:18 72:28\n\
nf iptables|91:31\n\
nfs|32:32 91:40 107:32 122:39\n\
nft list|60:21 62:22\n\
nft|60:43 62:45\n\
nf|46:19 72:32 76:54 91:26 121:19\n\
ng nodeinstancerole|6:31\n\
nginx loadbalancer|120:31\n\
nginx|28:25 69:24 97:25 120:42 124:31 134:33\n\
ng|6:71\n\
ni eth0|30:21 60:21\n\
nic|100:45 125:45\n\
nightly|45:44 122:43\n\
night|0:22 11:40 36:22 50:22 54:23 68:20 84:22 116:21 118:21 124:20 133:21\n\
nil err|79:25 109:19\n\
nil nil|79:19 109:19 117:19\n\
nil|32:45 79:37 109:29 117:29\n\
nine|36:45 70:45\n\
ni|30:38 60:38 102:40\n\
nm cloud|95:41\n\
nmap from|61:32\n\
nmap|61:63\n\
nmcli|46:45 96:45\n\
nm|95:81\n\
no answer|46:22 92:22\n\
no attempting|110:35\n\
no cached|123:31\n\
no change|83:22 115:22\n\
no cloud|19:24 23:22\n\
no cluster|119:31\n\
no cniversion|27:31\n\
no cni|5:14 26:15 28:14 29:24 114:14\n\
no config|34:22 96:22\n\
no csr|43:34\n\
no default|96:38\n\
no embedded|45:31\n\
no endpoints|133:34\n\
no entries|86:34\n\
no error|34:22 110:22\n\
no file|76:22 83:22\n\
no hostname|52:22 78:22\n\
no ipv0|51:26 100:20\n\
no ip|125:36\n\
no jws|8:17 10:31\n\
no line|38:22 110:22\n\
no longer|3:15 20:20 59:15 70:16 104:15\n\
no more|42:22 71:23\n\
no networks|2:17 12:17 22:17 28:21\n\
no network|27:13 28:13 82:17 114:26\n\
no node|19:15 43:15 78:15 97:15 101:15 110:15 131:15\n\
no options|44:31\n\
no op|82:35\n\
no other|50:22 114:22\n\
no output|2:20 13:20 97:20\n\
no packet|62:22 120:22\n\
no pager|7:22 15:22\n\
no providerid|18:25 19:22\n\
no provider|18:22 19:23\n\
no proxy|68:37\n\
no remaining|108:34\n\
no resources|7:18 25:22 42:18 110:14\n\
no route|60:13 61:13 62:11 63:13 72:6 95:9 99:15 101:9 116:6 118:15 120:6 131:14 132:6\n\
no server|17:26 131:19\n\
no serving|121:36\n\
no space|48:21 57:16 70:23\n\
no stub|112:31\n\
no subjects|97:31\n\
no such|2:10 5:7 11:6 33:9 39:8 43:7 50:8 66:13 76:9 80:7 84:11 88:12 89:11 112:12 113:11 124:6\n\
no tls|3:22 81:22\n\
no token|45:22 75:22\n\
no typha|22:32\n\
no valid|27:24 51:20 113:15\n\
noarch|117:44 128:43\n\
nobody could|8:31\n\
nobody|8:41 29:32 59:30 79:30 111:32\n\
node a0|66:23 121:22\n\
node addresses|20:22 23:21\n\
node address|51:26 66:20\n\
node affinity|65:34\n\
node agent|20:11 73:23 84:11 86:19 104:11 133:11\n\
node allocatable|111:34\n\
node already|39:23 42:22\n\
node and|37:31 93:16\n\
node app|81:21 98:17 103:17 127:16\n\
node at|123:22 125:22\n\
node autoapprove|7:18 41:28\n\
node b0|57:22 99:21\n\
node back|0:22 123:22\n\
node bm|42:22 116:22\n\
node bootstrapper|7:16 9:14 41:19 42:22 121:10\n\
node c0|12:22 64:23\n\
node cannot|39:17 64:17 81:16 97:17 103:17\n\
node cidrs|43:14 64:18 108:26\n\
node cidr|46:18 108:27\n\
node client|41:26 121:20\n\
node cloudprovider|19:13 20:11 22:22 23:23\n\
node cluster|70:23 123:22\n\
node cn|21:19 81:19 105:20\n\
node container|124:32\n\
node controller|18:22 19:12 20:20 23:11 64:12 108:11\n\
node cp0|2:14 4:14 30:13 39:22 59:14 127:14\n\
node cp|4:21 54:17 65:16 97:17\n\
node created|21:36\n\
node csr|41:21 42:23 43:16\n\
node custom|19:18 51:18 63:18 108:17\n\
node d0|51:23 99:21\n\
node date|16:22 17:22\n\
node does|66:26 74:20\n\
node ec0privatednsname|6:35\n\
node ecs|23:19 99:19 133:19\n\
node edge|66:16 71:16 81:15 104:15 108:15 130:16\n\
node err|0:5 2:5 4:10 6:10 12:5 17:5 37:5 42:10 48:5 65:8 67:5 71:9 98:5 99:7 101:8 103:8 104:8 110:11 116:8 117:5 121:13 130:5 133:12\n\
node failed|3:15 15:15 16:16 80:16 81:15 127:15\n\
node false|110:40\n\
node flips|1:22 122:21\n\
node get|2:15 3:17 11:10 16:11 57:10 60:10 82:11 95:11 99:10 120:11 127:14\n\
node go|78:32 80:14\n\
node gpu|35:19 121:20 133:19\n\
node group|6:27 98:18\n\
node had|22:22 23:19 48:11 50:7 65:14 127:7 133:7 134:7\n\
node has|18:15 19:11 28:11 51:11 52:17 58:15 62:11 66:11 97:15 110:11\n\
node hostname|52:22 67:22\n\
node id|52:23 105:24\n\
node info|3:11 67:11 78:28 81:11 110:11\n\
node in|4:17 9:17 13:17 104:16 110:17\n\
node ip|6:14 18:7 20:9 30:9 78:14 96:9 98:11 99:8 100:17 101:12 125:7 133:9\n\
node is|5:7 18:11 30:16 35:6 48:7 49:6 53:7 67:10 71:7 78:11 81:6 82:7 85:7 91:10 93:7 95:7 100:7 103:13 104:6 112:7 114:11\n\
node jsonpath|18:20 19:16 51:16 64:16 108:15\n\
node k0d|15:31\n\
node k0s|18:14 39:8 42:7 58:8 65:13 67:11 71:14 78:8 80:8 85:8 97:11 103:8 104:7 108:13 109:7 116:8 119:8 120:8\n\
node k0|108:25 112:19\n\
node kmaster|20:22 49:22\n\
node kubelet|16:18 18:18 103:18 113:18\n\
node kubernetes|21:18 22:13 48:19 65:9 85:20 133:9\n\
node kube|20:15 41:15 42:14 68:14 93:15 97:15 103:15\n\
node kw0|20:22 108:22\n\
node labels|85:41\n\
node label|73:19 85:25 133:14\n\
node lease|1:7 25:7 52:6 54:7 57:6 60:6 65:6 81:10 92:7 97:14 103:14 104:10 120:7 122:14 123:16 131:10\n\
node lifecycle|18:17 20:25 104:16\n\
node line|97:18 110:28\n\
node ls|124:30\n\
node m0|4:17 34:13 39:14 59:13 79:13 110:18 131:13\n\
node master0|2:17 3:16 11:16 79:16 83:17\n\
node master|42:14 79:14 83:19 99:14 110:15 116:15\n\
node mesh|30:30\n\
node n0|20:9 30:8 48:9 51:13 57:16 81:9 97:17 104:9 108:15 116:9 123:9 133:9\n\
node name|20:14 52:18 59:10 67:10 71:11 73:10 78:14 105:18 109:10\n\
node new|65:22 76:22\n\
node node0|3:10 4:11 65:14 71:11 80:11 92:11 97:15 98:15 103:15 104:10 123:10\n\
node nodes|65:14 67:15 78:15 81:19 97:15 110:15\n\
node node|20:13 64:13 67:13 71:13 85:13 103:17 108:13 121:17\n\
node notready|28:17 65:16 72:17 76:17 113:17\n\
node not|3:13 6:13 18:13 20:17 42:13 54:13 67:13 79:13 103:13\n\
node nuc|99:30\n\
node object|20:17 39:17 43:13 65:17 103:17 118:13\n\
node of|22:23 93:22\n\
node on|18:14 19:15 66:19 72:15 74:15 92:14 100:15\n\
node or|52:35\n\
node os|18:22 19:23\n\
node passwd|52:21 105:27\n\
node password|52:19 105:28\n\
node pending|41:23 121:22\n\
node pool|104:19 123:19 133:19\n\
node post|92:26 99:19\n\
node prod|65:19 71:20 121:20\n\
node rack0|103:22 133:22\n\
node rbac|1:17 4:13 8:13 81:19 97:17 103:13\n\
node ready|23:12 32:13 52:13 67:13 92:13 95:13 114:13 120:13 123:17\n\
node registration|39:20 65:19 67:19\n\
node restriction|85:34\n\
node rke0|48:22 105:22\n\
node role|6:17 22:11 23:10 85:26 133:10\n\
node routes|21:33\n\
node running|30:19 92:20 114:20\n\
node s0|58:32\n\
node shows|27:22 125:22\n\
node since|20:26 104:19\n\
node spec|19:23 100:23\n\
node srv0|5:20 54:20 101:19\n\
node srv|30:21 58:23\n\
node status|6:10 16:7 20:6 57:8 80:7 81:10 86:8 97:9 99:5 102:6 103:9 104:12 110:6 123:12 127:5 133:10\n\
node tcp|62:31\n\
node the|83:20 92:20 125:20\n\
node token|1:11 2:11 7:15 10:11 25:12 40:11 41:12 47:11 75:19 134:11\n\
node to|8:16 9:16 30:19 92:16 123:15\n\
node unauthorized|80:18 81:17 83:18 127:17\n\
node v0|6:17 15:27\n\
node vm|65:25 104:19\n\
node w0|18:7 19:7 21:10 30:6 33:7 39:7 41:11 51:7 57:7 79:7 81:7 97:11 98:11 103:7 104:16 118:7 121:13 123:12 131:7\n\
node was|5:13 18:13 48:19 58:13 59:12 87:13 97:13 103:13 125:13\n\
node wide|46:18 100:18 120:23\n\
node with|2:5 5:5 6:10 16:8 18:8 20:5 52:13 67:8 68:7 71:13 74:5 81:11 97:5 98:5 103:5 127:8 131:8 133:14\n\
node wk0|2:18 69:17 118:18 133:17\n\
node wk|16:18 21:18 41:18 105:18\n\
node worker0|71:17 98:17 103:17 105:17 110:17\n\
node worker|7:8 18:8 19:9 20:14 21:8 42:11 66:9 81:15 97:8 98:12 103:16 105:8 121:14\n\
node wrk|3:22 105:22\n\
node yaml|97:31\n\
node 上|60:21 132:22\n\
node 加|18:22 112:22\n\
node0 and|53:28 127:17\n\
node0 cannot|65:17 97:28\n\
node0 get|46:20 93:19 123:19\n\
node0 grep|3:22 89:22\n\
node0 is|65:14 67:14 97:21 103:18 132:14\n\
node0 journalctl|12:22 86:22\n\
node0 kubeadm|9:18 16:18 57:17 106:18\n\
node0 kubelet|3:14 4:15 12:15 104:14 106:15 115:15 127:14\n\
node0 ls|42:16 93:17 114:17 115:17 127:16\n\
node0 metadata|71:32\n\
node0 notready|28:19 93:19 132:19\n\
node0 not|3:13 11:13 42:13 67:17 78:17 103:13 104:17\n\
node0 ready|67:18 100:18 101:18 132:18\n\
node0 systemctl|33:19 86:19 115:19\n\
node0 with|65:16 80:17 97:17 103:22\n\
node0 上|53:23 78:22\n\
node0 之|78:22 104:22\n\
node0 的|16:22 42:22\n\
node0|2:8 3:14 4:7 9:7 11:7 12:8 16:7 28:7 30:6 33:7 38:7 39:9 40:7 42:14 46:8 53:23 57:7 65:14 67:14 71:16 78:19 80:14 82:8 86:7 89:8 92:8 93:14 97:19 98:15 100:16 101:7 103:19 104:14 106:8 114:8 115:7 123:7 127:7 132:19\n\
nodeclaim|6:50 18:40\n\
nodeclient but|41:35\n\
nodeclient|7:29 41:65\n\
nodecreationfailure instances|6:33\n\
nodecreationfailure|6:65\n\
nodegroup|18:45 85:45\n\
nodeinfo containerruntimeversion|39:32\n\
nodeinfo|39:52 53:40\n\
nodeinstanceprofile|6:65\n\
nodeinstancerole|6:61\n\
nodeip node|99:25 100:20\n\
nodeip|99:44 100:37 101:36\n\
nodemask null|102:32\n\
nodemask|102:63\n\
nodename no|124:32\n\
nodename|18:32 67:31 78:32 124:45\n\
nodenotfound|6:43 18:45\n\
nodenotready|102:52 123:38\n\
nodeport|78:45 120:45\n\
nodeps|31:45 91:44\n\
noderegistration name|20:14 67:23 71:22\n\
noderegistration|20:27 67:45 71:42 94:28\n\
noderestriction|4:33 97:58\n\
nodes all|78:22 133:22\n\
nodes are|22:21 23:17 48:13 65:13 72:10 80:9 92:10 114:10 133:9\n\
nodes at|6:15 57:15 81:20 97:20\n\
nodes cn|67:16 81:16 83:10 97:20 103:18 104:10\n\
nodes come|41:23 95:22\n\
nodes cp|65:25 99:19\n\
nodes custom|18:21 19:15 30:13 39:15 53:19\n\
nodes dial|2:14 4:10 5:11 11:10 60:14 79:14 95:10 99:13 118:17 131:10\n\
nodes fieldselector|2:15 3:14 11:14 60:14 99:14 120:15 127:14\n\
nodes fine|14:20 21:19 104:19\n\
nodes forbidden|68:30\n\
nodes from|6:22 39:23\n\
nodes gpu|85:23 121:22\n\
nodes grep|42:19 80:19 110:20\n\
nodes have|19:24 69:17 91:18\n\
nodes in|65:11 81:21 97:22 103:16\n\
nodes ip|20:17 59:12 78:23 95:12 98:17\n\
nodes is|6:10 46:11 81:21 97:23 103:11\n\
nodes jsonpath|64:26 108:19\n\
nodes k0s|65:17 67:19 78:13 97:17 103:13 118:13\n\
nodes lists|42:19 59:25\n\
nodes master|52:17 110:18 130:23\n\
nodes name|78:22 119:22\n\
nodes net|92:31\n\
nodes node0|65:17 67:13 78:14 97:14 98:14 103:14 123:13 127:13\n\
nodes node|65:23 103:23\n\
nodes notready|69:22 133:22\n\
nodes no|42:22 110:22\n\
nodes of|95:19 114:20 123:19\n\
nodes old|19:23 57:22\n\
nodes ou|81:22 103:22\n\
nodes pool|104:22 123:22\n\
nodes ready|30:17 39:18 82:18 95:18\n\
nodes register|98:22 101:22\n\
nodes shows|6:16 39:17 52:21 67:17\n\
nodes the|6:22 36:22\n\
nodes timeout|57:22 133:22\n\
nodes tls|3:22 16:22\n\
nodes vm|104:31\n\
nodes w0|78:12 98:12 103:12 104:22 118:12 123:18\n\
nodes were|23:21 24:23\n\
nodes where|74:23 120:22\n\
nodes wide|30:14 39:13 46:13 52:15 59:9 100:13 101:19 115:9 132:9\n\
nodes win|67:22 78:22\n\
nodes with|22:17 26:17 53:17 97:17 121:17\n\
nodes wk0|120:22 133:22\n\
nodes worker|78:17 81:16 97:17 103:22\n\
nodes works|25:18 57:17 92:18 110:18\n\
nodes x0|3:23 127:17 133:17\n\
nodes 里|65:22 104:22\n\
nodestatusunknown kubelet|16:13 37:14 86:20 102:18 123:13 133:13\n\
nodestatusunknown|16:26 37:27 86:39 102:35 118:26 123:25 133:25\n\
nodes|3:5 6:12 18:6 19:7 20:6 22:12 23:8 30:6 39:7 42:7 46:6 52:12 53:7 59:7 65:18 67:13 78:16 79:5 81:14 92:8 95:5 97:17 98:10 99:9 101:11 103:15 104:17 110:13 118:8 120:6 123:9 127:7 133:14\n\
nodev noexec|13:12 15:15 44:30\n\
nodev|13:23 15:29 44:60\n\
node|6:5 18:10 19:8 20:9 21:9 22:9 23:9 30:7 39:6 41:9 42:9 52:9 64:5 65:9 66:6 67:7 71:6 78:10 81:8 85:10 93:6 97:10 98:8 100:9 103:10 104:10 105:10 108:9 110:9 120:5 121:8 123:8 133:7\n\
noexec relatime|13:13 15:16 44:28\n\
noexec|13:21 15:28 44:62\n\
non fatal|76:16 106:24 126:17 128:15\n\
none approved|42:19 43:20 110:20\n\
none disable|28:31\n\
none driver|50:22 109:22\n\
none name|13:35\n\
none nodemask|102:32\n\
none of|24:24 47:23\n\
none pending|41:19 42:21 121:21\n\
none please|37:32\n\
none system|10:22 25:23\n\
none text|68:30\n\
none v0|0:7 14:7 23:10 28:10 52:12 53:7 65:12 67:10 72:7 76:7 80:10 100:7 101:10 105:7 108:7 112:7 116:7 118:10 120:11 130:7 132:7\n\
none|8:10 13:17 18:17 19:17 23:8 24:14 28:23 37:20 40:8 41:10 42:13 47:13 52:18 62:10 65:15 67:9 68:8 80:9 93:13 101:13 102:10 108:8 118:9 120:10 121:17\n\
non|76:31 106:47 126:33 128:30\n\
noout dates|11:19 24:20 80:19\n\
noout enddate|3:13 79:24 80:13 83:18\n\
noout in|79:22 80:22\n\
noout issuer|81:25 127:19\n\
noout modulus|0:31\n\
noout pubkey|0:31\n\
noout startdate|16:22 127:22\n\
noout subject|67:10 81:23 83:10 97:10 103:18 127:13\n\
noout|0:26 3:22 11:10 16:11 24:23 67:11 79:29 80:22 81:34 83:23 97:11 103:26 127:25\n\
noproxy https|68:30\n\
noproxy|68:65\n\
noquota|44:63\n\
normal cidrnotavailable|108:33\n\
normal deletingnode|20:26 104:19\n\
normal killing|1:31\n\
normalize|75:62\n\
normal|1:35 20:35 34:27 104:26 108:40\n\
noroutecreated node|21:34\n\
noroutecreated routecontroller|21:34\n\
noroutecreated|21:77\n\
noschedule key|23:32\n\
noschedule on|21:19 23:19 133:19\n\
noschedule|20:18 21:35 22:30 23:42 48:32 133:16\n\
nospace|57:75\n\
nosuid nodev|13:13 15:16 44:28\n\
nosuid noexec|44:31\n\
nosuid|13:23 15:30 44:59\n\
not active|33:31\n\
not after|79:23 80:18 83:18\n\
not allowed|20:9 65:16 67:16 85:15 98:16 103:20\n\
not all|37:32\n\
not approved|41:36\n\
not assigned|108:37\n\
not authorized|21:18 23:17 75:23\n\
not available|72:26 108:19\n\
not been|84:26 124:19\n\
not be|2:8 5:12 21:8 23:13 51:12 66:18 67:8 72:20 74:8 90:8 126:9\n\
not change|4:33\n\
not clean|124:30\n\
not come|32:23 86:22\n\
not connect|33:16 39:17 59:16 61:17 120:17\n\
not contain|11:23 74:24\n\
not convert|0:26 11:19\n\
not create|21:39\n\
not defined|73:40\n\
not empty|126:37\n\
not enabled|86:28 90:15 119:15\n\
not enough|59:31\n\
not established|30:30 93:15\n\
not exist|13:9 15:8 20:12 67:12 76:14 101:14 104:8 111:23\n\
not fetch|96:22 129:22\n\
not find|8:15 9:18 10:17 15:9 18:9 19:10 101:13 130:17\n\
not found|3:5 4:5 5:9 20:10 25:8 36:7 42:6 54:5 65:7 67:8 72:7 77:5 78:10 91:11 98:6 103:5 104:11 110:9 133:7\n\
not have|14:12 18:16 19:16 21:16 32:16 88:12 108:15\n\
not healthy|1:9 32:23 35:8 59:18 61:18\n\
not implemented|35:11 38:17 39:12 115:26\n\
not include|2:12 40:12 129:31\n\
not initialized|3:6 18:7 22:15 27:10 28:15 29:7 31:7 60:6 69:12 72:7 76:6 77:7 95:6 103:7 108:6 114:18 116:6 133:6\n\
not initialize|37:26 39:20\n\
not init|23:32\n\
not installed|5:18 44:18 112:18 117:18\n\
not intended|68:35\n\
not in|55:16 64:16 98:20 108:15 125:16\n\
not k0s|3:27 134:18\n\
not known|66:23 89:22\n\
not loaded|72:38\n\
not mapped|6:36\n\
not match|0:21 43:7 47:16 52:13 65:6 74:7 75:6 105:19 121:6\n\
not member|99:35\n\
not mounted|13:20 15:19 90:20\n\
not open|112:34\n\
not permitted|15:19 88:26\n\
not pinned|47:33\n\
not reachable|72:20 82:20 117:19\n\
not ready|22:13 27:11 28:15 29:8 30:11 55:8 63:6 69:8 75:10 95:6 105:12 114:6 127:6\n\
not receive|12:33\n\
not registered|6:22 18:22\n\
not resolve|66:32\n\
not restore|37:36\n\
not running|4:7 15:7 33:15 35:7 38:18 39:11 50:13 106:17 115:14\n\
not run|14:38\n\
not set|12:9 18:15 19:9 43:9 47:8 57:8 71:9 72:9 76:18 77:18 91:8 96:9 101:8\n\
not signed|41:20 42:22 43:20\n\
not specified|18:22 88:22\n\
not start|11:22 95:22\n\
not supported|38:7 55:7 72:8 77:24 91:7 107:13 128:20\n\
not support|27:21 107:26\n\
not touched|45:22 121:22\n\
not touch|83:22 127:22\n\
not trusted|2:20 40:19 74:20\n\
not valid|16:16 67:16 75:23 131:16\n\
not yet|8:13 9:8 10:12 16:18 17:18 18:5 79:17 80:10 119:8\n\
notafter apr|80:19 83:26\n\
notafter aug|3:19 80:19 81:19\n\
notafter feb|24:17 79:16 80:21 81:16\n\
notafter jan|24:23 83:22\n\
notafter jun|83:22 104:22\n\
notafter mar|24:23 79:22\n\
notafter may|79:31\n\
notafter sep|80:22 81:22\n\
notafter utc|16:22 43:23\n\
notafter|3:16 16:23 24:25 43:17 79:31 80:36 81:27 83:35 104:16\n\
notbefore aug|24:26 81:19\n\
notbefore feb|24:32\n\
notbefore mar|24:23 127:22\n\
notbefore|16:35 24:46 80:27 81:26 127:26\n\
notfound desc|36:31\n\
notfound return|89:36\n\
notfound the|101:31\n\
notfound|8:23 36:31 41:32 89:43 101:31 104:22\n\
nothing else|28:19 46:20 108:19\n\
nothing is|16:22 110:22\n\
nothing on|18:17 46:17 91:17 119:17 131:17\n\
nothing|4:11 7:12 8:12 16:11 18:23 23:17 28:18 30:10 31:12 33:11 38:11 39:13 41:13 42:11 43:20 44:12 46:19 66:20 73:12 76:11 88:12 89:12 91:11 93:11 96:12 99:10 108:18 110:12 116:11 119:12 128:11 131:18\n\
notready cni|69:19 72:20 76:19\n\
notready container|69:22 115:22\n\
notready control|28:16 59:15 65:23 122:15\n\
notready for|28:22 123:22\n\
notready master|28:22 65:22\n\
notready none|0:9 14:9 28:12 53:9 65:14 67:9 72:9 76:9 80:12 105:9 108:8 112:9 116:9 118:12 120:12 130:9 132:9\n\
notready one|79:22 105:22\n\
notready since|1:22 65:22\n\
notready within|120:22 133:22\n\
notready|0:5 1:16 14:5 20:5 22:6 28:19 32:6 34:5 46:5 53:6 58:6 59:11 65:30 67:5 69:11 70:6 72:13 76:12 80:12 83:5 86:5 93:16 97:5 98:12 100:6 102:13 105:12 112:5 113:5 115:5 116:5 118:12 120:16 122:10 123:15 130:5 131:5 132:5 133:15\n\
not|0:8 3:6 5:8 6:5 14:5 16:8 17:7 18:8 20:8 21:8 22:5 28:6 32:7 38:5 47:5 66:5 67:5 72:9 73:8 77:10 78:7 79:6 91:9 98:7 104:9 105:8 108:5 110:5 111:7 115:6 128:5 129:6\n\
nov kubelet|113:31\n\
nov utc|16:22 79:22\n\
novalocal|20:52 65:38\n\
nova|19:45 21:44\n\
nov|0:30 16:29 74:31 79:29 80:29 113:39\n\
now cidrnotavailable|108:35\n\
now in|60:21 62:22\n\
now v0|111:23 119:22\n\
now want|110:22 119:22\n\
now|6:13 14:14 15:13 24:15 39:15 41:15 54:15 56:21 60:12 62:14 65:13 83:14 90:14 94:15 108:30 109:13 110:14 111:15 112:21 118:25 119:14 123:13 124:12 126:15 131:13\n\
no|2:12 5:8 8:5 10:11 13:5 17:8 18:5 19:5 25:5 27:8 28:6 33:7 39:5 43:9 50:7 51:5 66:14 68:6 70:7 76:7 82:7 84:13 88:13 89:11 96:9 99:6 108:7 110:9 112:13 113:12 114:9 118:7 121:5 125:5 131:7\n\
nr print|32:18 70:18 83:18 121:18\n\
nr|32:32 70:48 83:32 121:32\n\
ns ns|17:37\n\
nsdelegate|15:61\n\
nslookup|2:36 49:35 76:36 89:36\n\
nsswitch conf|89:35\n\
nsswitch|89:69\n\
ns|17:50 25:39 124:23 133:24\n\
ntp aliyun|17:31\n\
ntp org|17:33\n\
ntp service|16:17 17:29\n\
ntp ubuntu|17:33\n\
ntp0 corp|17:31\n\
ntp0 example|17:31\n\
ntp0|17:69\n\
ntpdate|17:63\n\
ntp|16:25 17:68\n\
nuc not|65:19 99:25\n\
nuc|13:34 65:32 89:34 99:41\n\
null echo|29:22 32:23\n\
null grep|12:25 15:16 84:17\n\
null http|74:23 134:22\n\
null openssl|3:19 24:20 47:19\n\
null|3:20 12:34 15:20 17:21 24:22 29:21 32:22 47:21 70:22 74:22 84:21 102:30 134:21\n\
number of|21:23 36:18 49:17\n\
numbers|60:43 70:45\n\
number|21:36 27:27 36:29 49:27 51:29 55:29 70:29\n\
nvme|85:45 122:43\n\
nxdomain|2:52 89:40\n\
object for|20:31\n\
object key|27:27 33:17\n\
object kube|123:31\n\
object user|29:23 117:25\n\
object var|117:31\n\
object|9:13 20:21 27:24 29:28 33:12 39:21 43:14 52:12 62:13 65:19 67:13 70:14 103:21 104:12 108:12 117:36 118:13 123:19\n\
oc adm|42:31\n\
oc get|42:36\n\
occurred error|91:22 121:22\n\
occurred failed|92:11 133:35\n\
occurred timed|66:20 84:20 116:19\n\
occurred|14:10 33:9 38:23 39:11 50:17 66:11 69:16 76:17 84:10 91:26 92:10 106:24 109:16 115:9 116:9 117:9 121:10 126:26 128:9 133:37\n\
oci runtime|5:18 13:20 34:17 44:18\n\
oci|5:33 13:38 33:24 34:33 44:33 60:23\n\
ocp example|42:22 98:22\n\
ocp0 example|98:31\n\
ocp0|98:63\n\
ocp|42:43 98:45\n\
oct kubelet|113:31\n\
oct|44:36 80:36 113:46\n\
oc|42:72\n\
of all|3:22 46:22\n\
of another|6:22 20:22\n\
of available|37:37\n\
of both|46:22 93:22\n\
of closed|123:36\n\
of crypto|24:23 127:22 131:12 133:12\n\
of data|89:31\n\
of default|30:17 46:18 108:23\n\
of each|4:22 133:22\n\
of etc|24:12 38:12 52:20 83:12 105:22\n\
of expected|122:35\n\
of five|11:22 77:23\n\
of format|12:20 34:25\n\
of images|48:34\n\
of its|56:22 126:23\n\
of k0s|40:15 54:16 59:15 73:20 80:16\n\
of kubeadm|130:34\n\
of kubectl|39:23 120:22\n\
of kubelet|81:19 83:20 123:19\n\
of kube|25:23 110:22\n\
of last|0:18 126:24 133:17\n\
of lower|67:22 71:26\n\
of m0s|1:20 16:19 46:20\n\
of memory|102:36\n\
of my|28:22 89:22\n\
of node|3:14 19:19 40:14 65:14 66:19 120:14\n\
of object|27:27 33:17\n\
of our|8:18 35:17 123:17 129:18\n\
of passed|5:11 7:11 34:10 61:11 67:10 68:16 79:10 109:14 116:14 117:10 127:10 133:10\n\
of podcidr|108:31\n\
of range|54:32\n\
of rke0|44:22 117:22\n\
of routes|21:31\n\
of runtime|38:34\n\
of srv0|101:22 119:22\n\
of that|123:31\n\
of them|17:18 30:17 120:18 132:18\n\
of the|1:7 2:6 3:5 9:9 16:7 19:8 24:8 47:8 60:8 64:8 68:6 80:9 83:7 99:7 127:7 134:6\n\
of this|9:9 16:9 24:10 47:9 52:18 67:13 94:18 95:9 96:10 102:14 130:9\n\
of type|19:23 27:22\n\
of unary|55:20 56:20 61:21\n\
of value|27:31\n\
of w0|53:32\n\
of worker|18:22 33:22\n\
off for|80:19 133:25\n\
off m0s|4:25 34:19\n\
off on|120:22 132:22\n\
off the|43:20 80:19 104:19\n\
office|2:36 17:36 80:36 130:36\n\
offline|69:38 116:51\n\
off|1:18 4:25 8:18 11:17 17:18 25:19 34:17 42:17 43:19 58:19 80:29 104:17 109:17 118:25 120:18 132:17 133:24\n\
of|1:7 3:7 9:8 19:7 24:14 27:9 37:9 38:7 46:7 47:6 48:6 52:12 53:5 54:5 55:5 60:5 61:5 64:5 66:5 67:8 68:8 71:12 80:9 83:7 89:7 94:5 102:9 105:7 122:8 123:11 127:11 130:6 133:6\n\
ok but|64:23 130:22\n\
ok|0:11 1:11 3:10 10:11 24:12 25:12 34:11 60:21 61:12 64:12 68:24 69:10 71:12 76:11 77:12 83:11 85:12 92:18 104:10 109:10 114:11 115:22 118:18 120:11 123:27 126:13 130:11 131:18 132:11\n\
old ansible|34:22 47:22\n\
old cluster|24:20 45:19 97:20\n\
old k0s|2:22 23:21\n\
old nodes|69:22 72:23\n\
old notready|65:22 105:22\n\
old ones|19:20 93:19 98:20\n\
old one|98:22 116:22\n\
older than|113:22 117:22\n\
older|19:34 35:32 95:33 113:34 117:33\n\
old|2:19 11:11 19:13 21:12 23:18 24:20 31:12 34:12 38:11 45:19 47:12 48:12 50:12 57:11 59:18 65:18 69:11 72:13 76:12 93:12 97:12 98:24 101:12 105:12 111:13 113:12 116:12 122:11 124:11 125:19\n\
on again|56:20 58:26\n\
on all|2:10 17:10 18:10 22:10 30:9 36:10 40:9 57:13 61:10 68:9 74:10 79:9 81:9 82:10 114:10 120:10 131:13\n\
on and|68:17 77:18 109:17 119:18\n\
on another|132:31\n\
on any|46:22 131:22\n\
on bare|32:20 42:25\n\
on both|14:11 20:11 30:10 52:14 53:11 76:10 80:10 82:11 89:11 119:14 131:14 132:14\n\
on cp0|56:18 58:18 129:18 131:18\n\
on cp|16:22 61:23\n\
on debian|15:22 74:23\n\
on device|48:22 70:25\n\
on each|41:17 54:17 114:17 132:21\n\
on ens0|30:17 46:23 51:18\n\
on eth0|51:26 101:19\n\
on every|19:15 21:15 23:14 31:15 70:15 74:15 82:15\n\
on first|62:20 63:20 119:20\n\
on flag|128:37\n\
on friday|47:22 58:23\n\
on gce|21:31\n\
on hetzner|23:21 101:22\n\
on host|14:28 18:13 96:13 100:13\n\
on image|48:22 88:22\n\
on interface|30:26 46:16 51:16\n\
on is|128:39\n\
on it|0:15 42:14 49:14 82:15 91:15 109:14 110:15\n\
on k0s|35:19 57:19 119:20\n\
on kubelet|3:17 111:18 121:18 123:17\n\
on kube|19:17 30:16 111:22 130:17\n\
on master0|83:20 129:20 131:19\n\
on master|4:19 40:19 129:20\n\
on mnt|107:22 113:22\n\
on monday|9:22 63:22\n\
on my|13:17 74:17 94:17 118:17 132:17\n\
on n0|30:21 108:22\n\
on new|19:20 24:20 45:19\n\
on node0|46:17 53:22 82:17 93:17\n\
on nodes|52:22 121:22\n\
on node|4:18 18:12 44:12 64:12 67:15 71:16 76:11 78:12 116:11\n\
on no|2:19 66:23 89:18 131:8\n\
on of|57:22 133:22\n\
on one|64:15 70:15 85:15 92:15 93:15 122:14 123:14\n\
on podruntime|111:32\n\
on raspberry|15:20 77:16 90:24\n\
on resource|48:33\n\
on saturday|0:22 2:22\n\
on server|2:18 61:15 75:14 89:21 120:14\n\
on srv0|40:22 101:22\n\
on stream|58:32\n\
on sunday|47:19 86:19 133:19\n\
on system|5:20 111:27\n\
on sys|13:22 14:17 15:21\n\
on that|29:18 51:18 92:18 123:17\n\
on the|9:9 16:8 22:5 24:8 45:6 47:8 51:8 60:7 92:6 94:9 117:6 119:6 127:6\n\
on this|38:9 39:14 44:10 50:10 71:10 74:14 78:10 82:10 84:14 91:9 109:9 112:13 113:10 125:14\n\
on time|122:34\n\
on tuesday|59:19 65:19 120:20\n\
on two|131:31\n\
on ubuntu|15:25 95:19\n\
on ufw|60:21 63:22\n\
on unix|33:19 45:19 119:20\n\
on v0|75:22 111:23\n\
on var|44:20 84:13 107:20 113:17 122:12\n\
on vmware|67:22 123:22\n\
on w0|19:17 80:17 100:17 123:21\n\
on will|11:25 80:19\n\
on worker|79:22 130:22\n\
once|22:21 45:20 49:19 50:20 57:19 58:21 62:20 88:20 92:28 105:20 123:40 131:20\n\
one adapter|132:31\n\
one after|41:20 56:20 79:19\n\
one and|41:23 116:22\n\
one do|94:36\n\
one is|52:22 74:23\n\
one machine|53:23 65:22\n\
one node|0:17 53:17 64:17 85:17 93:17\n\
one of|19:22 28:17 45:17 46:17\n\
one server|56:22 63:22\n\
one var|94:36\n\
one worker|52:22 113:22\n\
ones are|7:22 98:22\n\
ones|0:30 7:30 19:31 48:29 72:31 93:29 98:30\n\
one|0:13 19:18 24:7 28:17 32:14 34:6 40:5 41:14 45:20 46:6 52:12 53:14 56:18 59:5 60:5 62:6 63:6 64:7 65:5 69:5 70:14 71:7 74:7 79:5 80:6 84:6 85:14 92:6 93:6 94:32 98:6 101:6 105:6 109:5 110:6 113:6 116:13 121:6 122:5 123:12 132:17\n\
only access|65:15 103:30\n\
only calico|31:22 51:23\n\
only has|73:22 98:22\n\
only in|31:20 40:19 104:19\n\
only its|65:23 103:23\n\
only kubeadm|8:22 127:22\n\
only no|8:20 10:26\n\
only one|53:20 94:20 101:19\n\
only on|51:16 74:16 83:16 101:16 116:16 121:16\n\
only promote|55:41\n\
only range|122:35\n\
only registry|69:31\n\
only server|45:22 59:22\n\
only set|19:23 85:23\n\
only supports|130:34\n\
only swapped|47:31\n\
only the|6:15 9:12 14:12 17:12 22:12 50:12 73:12 83:12 95:12 127:12 134:12\n\
only works|35:25 87:20\n\
only|6:12 8:10 10:13 15:9 19:7 22:7 25:7 31:10 35:5 40:5 45:6 47:6 50:6 51:16 55:26 59:5 63:6 65:14 69:5 73:6 74:7 83:6 87:6 94:7 96:10 98:6 100:14 101:10 103:19 110:6 122:14 123:9 127:12 130:13\n\
on|2:12 9:5 14:10 15:5 19:5 21:5 24:6 44:9 45:7 46:7 47:5 48:10 51:10 53:5 58:5 60:6 66:12 70:6 74:5 82:6 89:12 92:7 94:6 111:12 119:7 122:7 123:9 128:10 131:7 132:8\n\
oom encountered|102:32\n\
oom killer|102:35\n\
oom kill|102:34\n\
oom watcher|88:35\n\
oomkilled|49:68\n\
oomwatcher running|88:31\n\
oomwatcher|88:63\n\
oom|88:42 102:54\n\
opaque|105:63\n\
opa|97:63\n\
open dev|88:41\n\
open etc|29:24 43:17 112:14 117:14 129:11\n\
open files|70:40\n\
open no|43:17 84:17 113:22 129:17\n\
open proc|13:22 76:22\n\
open resolv|112:34\n\
open run|64:16 76:11 108:11 112:28\n\
open tcp|61:32\n\
open var|84:24 113:15 117:21\n\
openrc|13:67\n\
openshift machine|42:35\n\
openshift|42:51 94:29 98:37\n\
openssl client|3:25 68:16 79:16\n\
openssl dgst|24:20 47:25\n\
openssl pkey|0:31\n\
openssl rsa|0:25 24:17 47:17\n\
openssl verify|0:18 24:24 81:17\n\
openssl x0|0:13 3:11 16:5 24:11 47:8 67:8 79:14 80:12 81:16 83:12 97:5 103:13 127:11\n\
openssl|0:27 3:25 11:7 16:7 24:25 45:7 47:14 67:14 68:6 79:25 80:22 81:31 83:22 97:8 103:25 104:7 127:21\n\
openstack authentication|23:30\n\
openstack ccm|19:23 22:23\n\
openstack cloud|19:21 22:21 23:19\n\
openstack go|19:23 23:21\n\
openstack instanceid|18:31\n\
openstack server|20:31\n\
openstacklocal not|98:31\n\
openstacklocal|98:63\n\
openstack|18:37 19:34 20:29 22:30 23:27 63:21 65:20 92:21\n\
opensuse microos|5:22 33:22\n\
opensuse|5:40 26:40 33:38\n\
open|13:11 29:28 43:18 54:5 61:16 64:11 70:29 72:5 76:10 84:25 88:31 112:29 113:20 117:25 129:11\n\
operation not|15:10 77:32 88:14\n\
operation now|60:21 62:22\n\
operation|15:16 23:15 32:17 52:16 60:15 62:17 63:17 77:51 88:24 106:17 123:16\n\
operator node|42:35\n\
operator pending|22:32\n\
operator|22:48 29:21 42:41 57:20 93:20\n\
opt bin|110:31\n\
opt cni|26:22 27:9 28:6 31:22 44:6 82:10 114:6 117:6\n\
opt kubernetes|9:23 42:17 80:18\n\
option set|98:31\n\
options failed|5:31\n\
options systemdcgroup|34:31\n\
options var|44:31\n\
options|4:21 5:29 34:42 44:34 49:20 85:22 98:29\n\
option|10:29 14:29 91:36 92:29 98:43\n\
opts|5:52 12:40\n\
opt|9:17 26:41 27:17 28:10 31:41 42:10 44:18 80:10 82:18 91:10 110:18 114:11 117:10 129:11\n\
op|82:69\n\
or and|67:22 71:25\n\
or be|85:36\n\
or change|52:35\n\
or contents|52:23 105:24\n\
or directory|5:7 11:8 13:5 31:5 33:11 36:5 39:9 43:7 50:9 64:5 76:11 80:8 83:5 84:13 88:14 111:5 112:14 113:12 124:6 129:5\n\
or dual|100:36\n\
or ecdsa|11:23 74:24\n\
or healthy|12:20 84:20 86:19\n\
or higher|9:13 16:13 47:13 67:17 94:20 96:13 130:13\n\
or is|16:21 17:19 79:19 80:12\n\
or it|8:20 9:23 10:16\n\
or k0s|85:37\n\
or key|129:39\n\
or missing|92:22 107:22\n\
or native|107:36\n\
or password|23:19 75:25\n\
or port|4:17 22:14 34:13 79:13 86:17 99:13 128:13\n\
or proc|96:35\n\
or service|66:23 89:22\n\
or set|128:37\n\
org ipv0address|30:32\n\
org ns|17:33\n\
org|17:46 30:37 42:24 98:25 124:23\n\
or|5:5 9:7 11:13 16:18 17:16 33:12 39:8 43:5 50:10 52:16 67:11 71:12 74:8 76:14 79:16 80:13 84:17 85:14 88:18 94:8 96:10 100:12 105:10 107:10 112:18 113:15 128:12 129:19\n\
os failure|85:32\n\
os image|101:22 132:22\n\
os linux|19:23 28:22\n\
os lite|89:22 90:22\n\
os on|0:22 45:22\n\
osutil interrupt|34:33\n\
osutil|34:66\n\
os|0:23 18:23 19:24 28:23 45:23 85:32 89:23 90:23 101:23 105:31 132:23\n\
other change|50:22 114:22\n\
other four|16:19 100:20 110:20\n\
other members|56:23 58:18 61:18\n\
other nodes|36:14 51:15 80:14 81:14 91:14 92:14 104:14 120:14\n\
other site|55:22 99:21\n\
other two|54:23 83:22\n\
other workers|18:22 82:22\n\
others go|72:23 78:19 91:19\n\
others|19:21 33:19 47:20 72:39 74:21 78:32 91:32 93:32\n\
otherwise|51:40 99:37 114:40\n\
other|16:12 18:13 36:13 41:13 50:13 51:13 54:13 55:13 56:27 58:13 61:13 64:13 77:13 79:11 80:12 81:11 82:20 83:13 90:13 91:12 92:13 93:12 98:13 99:10 100:20 104:11 110:13 114:13 116:12 120:13 127:11 131:12 133:11\n\
ou lab|81:31\n\
our ansible|74:32\n\
our cluster|7:22 129:22\n\
our own|6:19 8:15 10:15 81:19 129:15\n\
our wiki|47:28 130:18\n\
ours|78:40 125:40 131:39\n\
our|1:13 6:19 7:13 8:13 10:13 15:12 22:14 23:11 24:14 35:12 47:24 65:12 69:12 71:14 74:28 78:13 81:19 82:13 92:13 109:12 113:13 115:12 120:13 123:12 128:12 129:27 130:12\n\
out connect|62:31\n\
out heartbeat|122:34\n\
out no|49:22 62:22\n\
out of|6:11 18:11 27:11 54:16 56:11 60:10 102:21 120:11 127:11\n\
out operation|60:21 62:22\n\
out waiting|1:7 3:6 4:12 7:10 9:7 17:14 20:7 41:13 42:12 43:13 55:7 57:6 66:7 67:7 78:7 79:6 84:7 116:7 117:7 121:7 126:8 133:6\n\
outform der|24:23 47:22\n\
outform|24:45 47:44\n\
output cannot|33:22 39:23\n\
output connect|33:31\n\
output dial|39:23 50:22\n\
output e0|38:25 69:21\n\
output error|69:34\n\
output from|90:31\n\
output time|33:14 38:21 39:19 50:14 115:14\n\
output|2:13 5:13 13:13 33:29 38:31 39:28 50:20 61:14 62:13 69:31 90:20 95:13 97:13 115:20 121:13 130:13\n\
outside the|120:31\n\
outside|70:32 113:32 120:47 129:32\n\
out|4:17 7:10 17:17 41:15 42:13 43:15 46:15 49:9 54:11 60:22 61:11 62:20 63:20 79:9 102:20 116:14 122:20 126:5 132:10\n\
ou|81:60 103:32\n\
over kubelet|1:12 5:16 22:12 34:12 48:12 112:18 116:12 125:16\n\
over m0s|1:17 26:22 112:17 116:17\n\
over scope|21:31\n\
over the|48:18 92:18 104:17 118:18\n\
overlay invalid|107:35\n\
overlay0 the|107:31\n\
overlay0|107:63\n\
overlayfs does|107:33\n\
overlayfs error|107:35\n\
overlayfs filesystem|107:31\n\
overlayfs or|107:36\n\
overlayfs snapshots|36:33\n\
overlayfs snapshotter|107:36\n\
overlayfs upper|107:33\n\
overlayfs|36:34 107:61\n\
overlay|30:30 107:61\n\
overloaded|122:65\n\
overnight|37:45 129:45\n\
override w0|78:22 103:22\n\
override|20:28 71:21 78:47 103:42\n\
over|0:13 1:20 5:20 11:12 21:19 22:21 26:21 34:12 38:12 46:13 48:19 55:13 84:13 92:13 104:12 108:12 109:12 112:27 116:19 117:12 118:19 123:12 125:20 129:13 133:12\n\
own lv|44:22 113:22\n\
own node|65:23 103:23\n\
own terraform|6:25 41:20\n\
owner|53:45 104:43\n\
own|6:21 8:15 10:15 18:15 20:15 21:14 41:16 44:15 53:16 64:16 65:21 75:14 81:29 89:15 98:15 103:22 109:14 113:15 118:14 120:22 126:16 129:15 130:14\n\
p0|21:39 122:50\n\
packages|5:36 31:36 38:35 115:36\n\
package|5:25 31:25 38:32 39:26 87:25 90:25 94:26 109:24 112:25 117:25\n\
packer|84:45 113:45\n\
packet loss|30:17 60:17 61:18 92:18\n\
packets transmitted|61:23 92:22\n\
packets|61:45 92:45\n\
packet|17:30 30:28 60:28 61:31 62:30 92:30 120:30\n\
page multiple|36:24 54:24\n\
pager|7:45 15:43\n\
pages page|36:24 54:24\n\
pages|36:47 54:48\n\
page|28:24 36:45 54:38 68:23 92:24 134:24\n\
pair tls|0:23 11:17 43:18\n\
pair was|118:31\n\
pair|0:41 11:30 43:32 118:40\n\
panic freepages|36:24 54:24\n\
panic|36:45 54:49 79:23\n\
parameters enabled|5:37\n\
parameters|5:74\n\
parent kubepods|12:35\n\
parent|12:53 36:41\n\
parse kubelet|50:19 87:29\n\
parser apparmor|5:31\n\
parser executable|5:38\n\
parser exec|5:31\n\
parser version|5:37\n\
parser|5:80\n\
parse|11:31 19:21 27:19 50:32 74:21 87:48\n\
parsing configuration|27:37\n\
parsing|27:63 43:29\n\
part of|11:11 16:11 47:11 80:22 83:20 127:11\n\
partition|48:25 84:25 113:25 127:24 128:52\n\
part|11:20 16:21 28:21 47:28 80:42 83:37 127:20\n\
passed|5:20 6:19 7:20 34:20 55:20 61:21 67:20 68:31 79:19 109:26 116:27 117:20 127:19 133:19\n\
passwd entry|52:22 105:25\n\
passwd|52:41 105:53\n\
password for|105:31\n\
password k0s|105:33\n\
password may|52:22 105:25\n\
password on|105:31\n\
password or|75:31\n\
password rejected|52:22 105:25\n\
password rke0|105:31\n\
password|23:16 52:35 70:19 75:29 105:50\n\
pass|15:43 24:45\n\
pasted|11:50 126:41\n\
patch status|57:27 133:17\n\
patched and|86:22 118:22\n\
patched|22:34 86:42 118:33 120:34\n\
patch|18:32 57:46 97:32 133:30\n\
path authenticate|6:34\n\
path etc|110:19 129:28\n\
path is|35:35\n\
path opt|26:19 31:30\n\
path provisioner|5:20 23:19 48:16 112:16\n\
path root|45:31\n\
path usr|26:31 91:16\n\
path var|4:14 26:19 84:26\n\
path|5:24 6:17 23:10 26:31 31:31 35:20 39:5 45:15 65:10 84:21 91:32 110:18 129:26\n\
pause dial|116:31\n\
pause failed|36:13 116:33\n\
pause image|116:31\n\
pause manifests|116:34\n\
pause permission|44:31\n\
pause|19:14 36:21 39:14 44:21 50:25 82:33 87:28 116:46\n\
pc|132:66\n\
peer id|54:18 55:18 59:17 61:18\n\
peer names|53:35\n\
peer urls|54:17 59:25 99:16\n\
peers are|82:22 101:22\n\
peers|54:37 82:36 101:36 125:36\n\
peer|11:14 16:14 17:15 30:13 53:35 54:16 55:15 58:16 59:31 61:23 63:15 68:13 74:16 89:15 99:20 118:14 120:15 131:14 134:15\n\
pem cn|81:22 103:22\n\
pem data|11:31 113:14\n\
pem for|113:35\n\
pem into|0:22 11:22\n\
pem is|0:20 83:26\n\
pem kubelet|42:22 113:22\n\
pem kube|42:22 127:22\n\
pem noout|16:11 80:15 81:22 83:18 103:15\n\
pem no|43:24 113:23\n\
pem open|43:34\n\
pem red|113:31\n\
pem var|11:17 80:17 113:26\n\
pem|0:22 10:12 11:29 16:5 43:22 67:5 74:13 80:25 81:29 83:33 97:5 103:22 113:32\n\
pending node|22:26 23:21\n\
pending requestor|41:23 42:22\n\
pending since|41:23 42:22\n\
pending|22:32 23:27 28:23 41:35 42:36 65:6 79:6 98:7 121:29 133:13\n\
per node|32:23 103:22\n\
perform action|21:31\n\
perform the|7:19 9:15 16:15 24:15 43:15 126:16\n\
perform this|23:19 69:25\n\
perform|7:32 9:24 16:24 21:32 23:23 24:25 43:25 69:31 126:26\n\
perf|13:45 110:45\n\
period pod|34:31\n\
period|34:62\n\
permanently removed|58:39\n\
permanently|58:77\n\
permission denied|0:5 29:20 44:21 106:5 117:20\n\
permission for|21:33\n\
permissions|106:45 114:45\n\
permission|0:10 21:28 29:39 44:40 106:10 117:38\n\
permissive|29:29 44:37 95:28 117:47\n\
permitted|15:38 88:52\n\
per|32:40 103:40 132:39\n\
phase bootstrap|24:23 25:23\n\
phase certs|11:22 25:23\n\
phase check|59:24 61:23\n\
phase control|55:25 56:12 129:22\n\
phase kubelet|7:11 43:12 52:21 57:11 79:11 84:11 130:17 133:11\n\
phase preflight|1:8 2:8 9:11 10:5 16:10 17:5 24:8 25:5 38:10 39:11 46:5 47:8 50:5 60:9 68:7 69:8 89:5 91:10 106:10 126:9 132:8 134:8\n\
phase upload|25:11 67:11 129:31 130:11\n\
phase wait|13:22 68:21\n\
phase|1:9 2:9 9:15 16:12 24:14 25:19 38:12 39:14 47:8 52:17 55:22 56:9 59:19 60:11 61:19 68:11 69:8 79:8 91:12 106:13 126:10 129:28 130:15 132:8 134:9\n\
pi cat|52:22 75:22\n\
pi k0s|77:18 89:18 107:18 122:17\n\
pi os|89:22 90:22\n\
pi pi|52:22 89:22\n\
pi raspberrypi|52:25 106:20\n\
pi sudo|52:22 77:23\n\
pi0 master|52:22 65:22\n\
pi0|0:26 17:26 45:26 52:25 65:25 75:26 89:26 99:24 107:26 122:24\n\
picks|46:45 112:44\n\
pid comm|117:34\n\
pid fd|49:10 60:10 109:21 123:17 126:12 134:17\n\
pid uid|102:32\n\
pids|13:43 15:27 90:37 111:38\n\
pid|32:24 35:15 49:15 60:14 102:32 109:37 117:30 123:27 126:17 134:28\n\
ping and|3:22 86:22\n\
ping c0|60:18 61:15 89:21 92:14 118:14\n\
ping do|92:36\n\
ping from|30:21 132:22\n\
ping local|92:31\n\
ping ok|92:22 132:22\n\
ping pi|89:31\n\
ping works|60:32\n\
ping 通|63:22 76:22\n\
ping|3:9 30:9 47:10 56:11 60:28 61:11 62:11 63:25 68:9 74:11 76:10 86:10 89:31 92:33 99:8 116:10 118:17 122:16 123:16 131:10 132:21\n\
pinned public|24:32\n\
pinned|24:47 47:49\n\
pipeline|74:40 84:40 130:39\n\
pis|52:43 77:45\n\
pi|0:22 2:14 15:20 16:14 17:14 36:14 52:28 75:14 77:22 89:29 90:29 102:15 104:13 105:22 106:14 107:14 122:24\n\
pkey|0:63\n\
pkg dev|69:31\n\
pkg kubelet|2:14 11:14 60:13 81:14 83:14 97:14 127:18\n\
pkg|2:25 11:24 54:26 60:23 69:32 81:24 83:25 97:25 127:32\n\
pki apiserver|3:12 11:16 24:13 79:19 129:21\n\
pki awk|80:25 127:19\n\
pki ca|10:10 11:11 24:18 43:10 47:11 74:14 79:5 81:14 117:9 126:12 127:9 129:13\n\
pki etcd|129:33\n\
pki from|103:22 113:22\n\
pki kubelet|0:10 11:13 16:6 67:6 80:14 81:10 83:18 113:22\n\
pki 下|83:31\n\
pki 目|83:31\n\
pki|0:10 10:10 11:25 24:27 43:10 47:13 74:18 79:16 80:19 81:20 83:30 84:10 113:30 117:9 126:15 127:16 129:28\n\
place|42:38 89:40 127:38\n\
plain kubeadm|34:19 39:20 96:20\n\
plain|34:33 39:34 96:34 119:34 126:35\n\
plane as|68:22 117:18 131:18\n\
plane cannot|7:18 17:18 24:18 80:18\n\
plane certificate|129:31\n\
plane couldn|13:22 68:21\n\
plane endpoint|2:20 131:25\n\
plane etcd|23:16 25:17 59:16 122:16 130:17\n\
plane images|66:20 116:25\n\
plane join|55:32 56:14\n\
plane kubeadm|4:22 99:21\n\
plane master|23:14 52:19 65:22 119:15\n\
plane node|8:16 67:16 83:16 120:20 133:15\n\
plane prepare|129:36\n\
plane static|4:31\n\
plane timed|4:22 41:23\n\
plane v0|28:18 52:17 65:17 115:18\n\
plane version|130:36\n\
plane waiting|68:22 117:18 131:18\n\
planes|3:32 19:34 25:34 43:34 60:32\n\
plane|1:5 2:5 4:19 7:5 8:12 9:5 13:5 15:11 16:5 17:5 23:10 24:6 25:13 28:16 41:6 47:5 52:15 55:25 56:5 65:18 66:6 67:5 68:10 80:12 83:5 94:6 107:5 112:5 115:5 116:12 117:5 118:5 119:5 120:12 126:14 129:22 130:25 131:16 133:11\n\
plan|39:45 58:45\n\
platform|6:65\n\
play|71:45 75:44\n\
please check|27:23 28:18 29:18\n\
please configure|51:32\n\
please define|94:36\n\
please disable|128:39\n\
please drain|37:36\n\
please reformat|107:33\n\
please restart|58:32\n\
please run|33:19 86:28\n\
please set|14:14 78:32\n\
please use|52:14 59:14 94:28\n\
please|14:16 27:15 28:8 29:9 33:15 37:26 51:16 52:15 58:16 59:8 60:7 78:29 86:25 94:34 107:20 128:32\n\
pleg event|34:31\n\
pleg is|32:34 35:12\n\
pleg was|32:32 35:14\n\
pleg|32:60 34:31 35:22\n\
plenty|54:45 74:45\n\
plndr cp|131:31\n\
plndr|131:62\n\
plugin bridge|26:21 31:27\n\
plugin calico|26:28 29:15 124:14\n\
plugin cni|12:12 26:12 50:16 82:22 87:16 110:12\n\
plugin config|35:37\n\
plugin errors|49:29 95:17\n\
plugin flannel|26:18 27:22 31:20\n\
plugin io|35:20 36:19 38:12 107:21\n\
plugin is|2:13 22:13 27:21 28:23\n\
plugin kubernetes|82:22 117:22\n\
plugin loopback|26:17 31:29\n\
plugin loop|49:38\n\
plugin not|3:6 22:16 27:10 28:15 29:7 31:7 60:6 69:12 72:7 76:6 77:7 95:6 103:7 108:6 114:18 116:6 133:6\n\
plugin portmap|26:20 31:26\n\
plugin returns|3:7 22:8 26:8 27:11 28:16 29:16 31:8 60:7 69:11 77:8 95:7 103:8 108:7 114:15 116:7 133:7\n\
plugin status|27:23 28:18 29:18\n\
plugin supports|27:33\n\
plugin type|26:16 27:11 31:18 38:8 44:8 64:9 76:8 93:12 124:11 125:17\n\
plugins cri|38:32 115:13\n\
plugins etc|115:31\n\
plugins io|26:13 34:22 35:17 38:17 116:13\n\
plugins loop|49:36\n\
plugins ls|38:26 115:21\n\
plugins noderestriction|4:18 97:28\n\
plugins type|27:31\n\
plugins|4:9 26:22 27:23 31:17 34:23 35:20 38:36 49:27 84:10 87:10 97:26 115:31 116:9\n\
plugin|22:18 26:27 27:23 28:22 29:19 31:26 35:19 36:10 38:9 49:24 50:10 69:9 76:5 82:20 87:13 93:5 95:5 107:13 114:20 124:11 125:15\n\
pod across|82:22 92:22\n\
pod calico|32:20 48:19 112:19\n\
pod cidr|64:14 100:14 108:26 124:13\n\
pod coredns|31:20 124:23 125:16\n\
pod didn|22:24 23:20 48:14\n\
pod does|101:33\n\
pod failed|5:16 12:16 26:21 79:15 112:16\n\
pod hash|4:33\n\
pod infra|14:10 19:11 39:11 50:16 82:21 87:20\n\
pod in|23:21 124:21\n\
pod ip|22:18 76:18 82:18 124:17\n\
pod is|22:23 78:22\n\
pod kube|4:14 5:11 12:11 31:11 34:20 48:10 64:11 95:10 112:14 116:10\n\
pod manifest|55:23 56:17 110:21\n\
pod network|22:11 26:11 28:11 31:15 46:11 64:19 67:15 91:11 106:11 128:10\n\
pod on|30:21 64:23\n\
pod pod|34:31\n\
pod runs|70:23 78:22\n\
pod sandbox|5:10 13:10 26:12 27:6 31:13 34:15 36:6 93:9 112:16 116:14 124:11 125:12\n\
pod skipping|4:21 12:17 22:17 116:17\n\
pod spec|3:19 72:20 91:19\n\
pod synchronization|32:37\n\
pod to|26:15 30:14 48:19 82:15 92:15 102:15\n\
pod wide|82:18 114:18 124:22\n\
pod workers|4:20 12:16 13:20 116:16\n\
podcidr end|64:26 108:19\n\
podcidr of|64:35\n\
podcidrs|19:37 51:47 108:35\n\
podcidr|18:18 19:19 21:25 30:16 64:41 78:18 108:42 125:18\n\
podip|100:63\n\
podman bridge|124:32\n\
podman|12:36 124:54\n\
podruntime cgroup|111:32\n\
podruntime slice|111:32\n\
podruntime|111:67\n\
pods are|5:18 21:18 49:17 92:18\n\
pods error|27:22 28:22\n\
pods err|32:32\n\
pods evicted|48:31\n\
pods from|68:25 131:19\n\
pods grep|22:23 23:21\n\
pods kube|4:12 34:12 48:12 91:12 111:25 124:12\n\
pods of|65:17 95:18 100:18 110:18\n\
pods on|16:12 64:13 82:17 91:12 92:13 93:12 95:12 125:19\n\
pods running|93:22 125:22\n\
pods run|69:17 82:18 125:18 133:17\n\
pods start|23:21 78:22\n\
pods system|111:34\n\
pods wc|125:31\n\
pods wide|22:15 26:15 82:22 93:19\n\
pods 里|28:31\n\
podsandboxmetadata name|5:23 116:23\n\
podsandboxmetadata|5:46 116:46\n\
podsubnet fd0|51:28 100:18\n\
podsubnet|51:48 100:32 108:30 124:30\n\
pods|22:17 23:17 28:20 32:17 48:16 64:10 68:8 79:9 82:19 91:9 92:14 93:22 95:9 100:17 101:9 110:10 111:26 112:9 117:9 124:8 125:21 133:16\n\
pod|4:9 5:7 13:10 22:19 23:8 26:16 31:16 32:16 34:19 36:7 48:12 49:6 50:7 55:12 64:15 76:6 82:17 87:12 93:6 101:6 108:13 110:14 112:21 116:16 124:20 125:12 133:6\n\
point|46:45 97:45\n\
policy and|8:22 40:22\n\
policy controller|51:23 127:22\n\
policy none|37:31 111:16\n\
policy start|37:32\n\
policy state|37:32\n\
policy static|37:36\n\
policyname static|37:34\n\
policyname|37:67\n\
policy|8:16 17:16 21:15 28:23 37:42 40:15 42:22 51:17 60:14 62:16 81:15 90:16 95:15 111:17 127:15 133:22\n\
poll reach|17:33\n\
poll|17:67\n\
pong|47:33 63:34 68:32 74:34 132:33\n\
pool ntp|17:33\n\
pooling maxidleconns|45:29 96:17\n\
pooling|45:58 96:34\n\
pool|17:40 42:22 54:24 71:24 85:24 95:23 104:22 120:23 123:22 133:22\n\
port gbp|77:32\n\
port is|30:13 63:14 109:24 126:18\n\
port max|62:37\n\
port port|109:27 126:20\n\
port profiling|4:31\n\
port tcp|2:19 60:14 62:15 63:15 92:15 118:15\n\
portland kubernetes|81:33\n\
portland|81:65\n\
portmap in|26:20 31:26\n\
portmap tuning|26:23 82:22\n\
portmap|26:49 27:36 31:32 82:24\n\
ports are|40:17 60:17 92:23\n\
ports tcp|60:21 61:22 63:17\n\
ports|40:21 60:36 61:35 63:34 92:34 120:22\n\
port|2:15 4:24 22:9 30:13 34:8 60:13 62:31 63:27 77:16 78:8 79:7 85:9 86:15 87:8 92:8 93:15 99:6 101:8 109:26 118:8 120:25 123:18 126:17 128:7\n\
possibly because|24:23 127:22 131:12 133:12\n\
possibly|24:45 127:43 131:24 133:23\n\
post https|2:10 3:9 4:6 5:6 11:6 17:6 24:7 60:9 68:11 79:9 92:12 99:9 109:6 118:12 121:6 127:6 131:9 133:18\n\
post http|93:17 124:28\n\
post path|6:34\n\
postgres without|45:31\n\
postgres|45:66\n\
posting node|16:11 37:12 57:11 86:21 102:18 113:11 123:11 133:11\n\
posting|16:21 21:21 37:23 57:21 86:41 102:35 113:22 123:21 133:21\n\
postinit failed|51:32\n\
postinit|51:63\n\
post|2:17 3:16 4:9 5:10 6:23 8:10 11:9 13:10 17:10 24:10 60:15 68:19 79:16 92:21 93:9 99:14 109:9 110:10 118:20 121:10 124:22 127:9 131:16 133:33\n\
power failure|11:22 113:22\n\
power in|11:22 56:22\n\
powered off|11:22 118:22\n\
powered|11:43 118:44\n\
power|11:39 54:32 56:32 113:32 125:32\n\
pre flight|1:9 2:9 33:12 38:9 39:13 47:9 50:9 60:8 66:10 68:8 76:9 91:9 106:15 126:14 128:9 134:9\n\
preemption nodes|22:23 23:21\n\
preemption|22:45 23:43\n\
preferred address|66:32\n\
preferred|66:63\n\
prefix kubelet|85:37\n\
prefix name|12:20 34:25\n\
prefix read|122:32\n\
prefixes|19:63\n\
prefix|12:21 19:22 34:28 45:21 85:46 108:20 122:32\n\
preflight couldn|1:11 2:11 3:7 9:14 10:7 16:13 17:7 24:11 25:8 46:7 47:11 60:12 68:10 89:7 131:7 132:11 134:11\n\
preflight errors|50:12 76:11 106:18 109:15 126:16 127:11 128:17\n\
preflight if|76:16 106:24 126:17 128:15\n\
preflight preflight|33:9 38:16 39:10 50:10 69:13 76:10 91:16 106:16 109:9 126:14\n\
preflight reading|92:20 130:25\n\
preflight running|1:9 2:9 33:12 38:9 39:13 47:9 50:9 60:8 66:10 68:8 76:9 91:9 106:15 126:14 128:9 134:9\n\
preflight some|14:7 33:7 38:14 39:8 50:11 69:10 76:11 91:16 106:15 109:10 115:7 126:16 128:7\n\
preflight the|90:31\n\
preflight you|69:31\n\
preflight|1:16 2:12 9:18 10:5 14:5 16:15 17:5 24:12 25:6 33:11 38:18 39:20 46:5 47:15 50:16 60:14 66:6 68:14 69:11 76:11 89:5 90:12 91:21 92:5 94:6 106:19 109:18 126:23 128:15 130:11 132:11 134:12\n\
prepare download|129:36\n\
prepare|36:32 129:61\n\
preparing data|44:28 106:18\n\
preparing server|11:8 40:15 45:18 56:8 58:9 61:5 63:8 75:8 96:5 99:7 109:10 119:16 134:8\n\
preparing|3:8 11:15 40:30 44:20 45:35 52:8 56:16 58:16 59:8 61:9 63:16 69:8 75:15 96:9 99:14 106:9 109:19 119:32 134:16\n\
present in|20:23 37:24\n\
present|20:45 37:39 116:29 131:29\n\
preset disabled|33:19 86:28\n\
preset|33:34 86:58\n\
pressure noschedule|48:34\n\
pressure|48:76\n\
pre|1:18 2:18 33:24 38:17 39:26 47:17 50:18 60:16 66:19 68:16 76:17 91:17 106:30 111:19 126:27 128:17 134:18\n\
print base0|24:27 79:15 83:16\n\
print grep|93:19 111:20 116:19\n\
print join|9:17 24:17 25:17 94:17 132:17\n\
printed|9:27 24:28 52:26 86:27 108:26 113:27 129:27 130:27 134:27\n\
printing the|90:31\n\
printing|90:63\n\
prints nothing|18:22 41:17 66:17 131:17\n\
prints only|9:22 73:22\n\
prints the|4:22 129:22\n\
prints|4:28 9:20 11:20 14:21 18:28 34:20 41:21 66:21 67:28 68:19 73:21 89:21 129:21 131:20\n\
print|7:13 9:12 13:13 20:13 24:28 25:14 26:14 28:12 30:11 32:14 34:12 46:13 50:13 59:12 70:14 75:12 79:12 80:19 83:13 92:13 93:19 94:14 100:14 101:19 111:14 116:12 121:13 125:13 127:12 132:12 134:13\n\
priority dev|128:33\n\
priority|60:27 95:28 128:51 131:28\n\
private dns|20:22 98:22\n\
private key|0:29 11:10 43:17\n\
private network|30:21 101:22\n\
private net|62:22 101:22\n\
private registry|74:23 127:22\n\
privatednsname|20:45 98:45\n\
private|0:48 11:16 20:17 30:15 43:29 59:16 62:17 74:17 98:17 101:23 127:16\n\
privileged|87:43 88:43 110:34\n\
probe failed|1:23 30:20 95:16\n\
probe will|1:33\n\
prober detected|59:17 61:28\n\
prober found|16:31\n\
prober|16:36 59:36 61:48\n\
probe|1:45 30:39 64:25 95:32\n\
proc cgroups|13:16 90:30\n\
proc cmdline|14:24 15:15 90:20\n\
proc config|72:15 77:25 91:19\n\
proc fd|70:32\n\
proc mounts|13:26 44:20\n\
proc net|96:38\n\
proc self|5:20 13:20 117:19\n\
proc swaps|128:38\n\
proc sys|70:17 76:31\n\
process caused|13:27 34:16 44:16\n\
process does|124:30\n\
process exited|0:5 7:8 11:8 12:5 14:5 33:8 35:12 36:8 37:8 40:8 45:8 54:5 73:14 84:8 85:11 87:10 88:8 96:5 102:8 107:5 113:5 117:8 128:8\n\
process java|102:34\n\
process k0s|102:32\n\
process kube|102:32\n\
process linux|13:29 34:17\n\
process of|102:32\n\
processing event|70:32\n\
processing|70:52 108:38\n\
process|0:6 4:5 7:13 11:12 12:6 13:20 14:6 15:5 33:12 34:5 35:21 36:13 37:13 40:12 44:13 45:12 54:7 73:24 80:5 84:17 85:18 87:17 88:13 90:6 95:12 96:6 102:31 104:5 107:6 109:5 110:6 113:6 117:12 124:11 128:12\n\
proc|5:8 13:19 14:19 15:7 20:8 44:8 68:6 70:23 72:9 76:36 77:23 88:8 90:28 91:14 96:28 117:7 128:29\n\
prod example|68:21 98:22\n\
prod images|69:31\n\
prod kubelet|85:32\n\
prod lan|103:20 121:20 134:20\n\
prod workers|6:22 131:22\n\
prod worker|20:22 65:22\n\
product uuid|52:13 53:33\n\
production|125:45 127:43\n\
product|52:26 53:66\n\
prod|6:31 20:24 21:16 50:17 65:27 68:15 69:27 71:17 75:16 85:25 98:17 103:17 121:17 127:16 131:16 134:17\n\
profile could|5:31\n\
profile cri|5:31\n\
profile eks|6:34\n\
profile raw|88:31\n\
profile unconfined|88:31\n\
profile|5:45 6:37 81:18 88:35 101:19\n\
profiling false|1:20 4:25\n\
profiling|1:40 4:51\n\
program|91:62\n\
progress|55:46 60:34 62:36\n\
prohibited|60:45 62:46\n\
projectcalico org|30:27 124:17\n\
projectcalico|30:49 124:41\n\
projects|21:66\n\
project|20:34 21:42 23:32 65:32\n\
promote learner|55:41\n\
promote|55:82\n\
promoting learner|55:33\n\
promoting|55:69\n\
prompt|42:43 52:43\n\
proposal took|4:22 61:23\n\
proposal|4:39 59:38 61:40\n\
proto dhcp|46:38\n\
proto kernel|46:20 96:25 120:14\n\
proto static|46:26 95:19\n\
proto tcp|60:21 63:22\n\
protocol not|72:32\n\
protocol|72:52 91:39\n\
proto|46:46 60:18 63:20 95:20 96:39 120:20 131:20\n\
provide credentials|1:22 42:22\n\
provided but|73:40\n\
provided|35:38 73:55 125:20\n\
provider aws|19:15 20:26 87:14 98:14\n\
provider could|23:32\n\
provider external|18:14 19:23 22:10 23:21\n\
provider id|18:21 19:19 20:22\n\
provider instance|18:18 20:29\n\
provider name|19:18 23:27\n\
provider openstack|19:20 23:25\n\
provider regex|121:31\n\
provider started|26:16 29:27 114:16\n\
provider worker|20:31\n\
providerid didn|18:31\n\
providerid is|18:33\n\
providerid prints|18:31\n\
providerid set|18:33\n\
providerid vsphere|53:32\n\
providerid|18:49 19:43 23:14 53:28\n\
provider|4:14 5:7 18:27 19:34 20:35 21:7 22:8 23:32 26:8 29:21 51:8 66:8 87:7 89:7 92:7 98:7 100:8 104:6 114:7 121:14\n\
provide|1:40 42:38 51:40\n\
provisioned|18:40 29:40 130:39\n\
provisioner|5:41 23:39 48:31 112:31\n\
proxier err|72:32\n\
proxier go|72:24 76:14 78:14 91:18\n\
proxier ipvs|72:32\n\
proxier will|72:38\n\
proxier|72:58 76:21 78:22 91:29\n\
proxmox ct|88:31\n\
proxmox|52:30 54:32 88:47 99:29\n\
proxy and|112:25 127:19\n\
proxy ca|81:21 129:25\n\
proxy configuration|68:17 100:18 127:23\n\
proxy config|78:22 94:23\n\
proxy conf|68:25 78:20\n\
proxy corp|68:34\n\
proxy empty|46:18 95:18 127:17 132:18\n\
proxy error|3:11 72:18 89:12 92:12 99:11 101:11 119:12 120:16 127:15\n\
proxy http|68:40\n\
proxy is|17:16 72:31\n\
proxy key|0:22 42:22\n\
proxy localhost|68:32\n\
proxy mode|72:28 120:18\n\
proxy pem|0:22 42:22\n\
proxy remote|121:31\n\
proxy service|78:33\n\
proxy settings|68:35\n\
proxy url|3:19 15:19 127:19\n\
proxy 只|68:30\n\
proxy 的|72:23 78:22\n\
proxyconnect tcp|68:34\n\
proxyconnect|68:68\n\
proxyserver err|72:23 91:22\n\
proxyserver|72:45 91:44\n\
proxy|28:20 34:9 48:9 68:31 69:9 72:26 76:9 78:27 81:9 91:9 101:9 112:16 120:23 121:10 127:20 129:14\n\
ps args|19:21 82:20 97:16 110:16\n\
ps aux|19:22 82:17 86:17 97:17\n\
ps ax|82:22 93:22\n\
ps does|32:32\n\
ps ef|10:22 43:23\n\
ps eo|32:26 102:20\n\
ps grep|1:20 4:25\n\
ps k0s|4:31\n\
ps kube|109:31\n\
ps name|4:25 58:20\n\
ps shows|15:22 68:21\n\
ps usr|10:22 82:22\n\
ps wc|50:26 86:19\n\
ps 里|68:19 86:19 109:19\n\
ps|1:8 4:26 5:8 10:15 15:7 19:23 29:8 32:32 34:7 38:14 43:9 50:19 54:9 58:9 68:13 82:25 86:24 87:8 93:7 97:19 102:9 104:7 109:18 110:15 114:8 116:7\n\
pubin outform|24:23 47:22\n\
pubin|24:45 47:44\n\
pubkey in|0:18 24:18 47:23\n\
pubkey|0:43 24:34 47:42\n\
public as|8:31\n\
public configmaps|1:7 2:13 3:10 16:13 17:7 24:13 46:11 60:16 68:6 89:7 92:7 131:7 132:16 134:11\n\
public get|1:9 8:17 9:13 10:17 24:20 25:17\n\
public ip|30:35\n\
public keys|11:14 24:23 47:22\n\
public key|0:27 24:14 43:10 47:17\n\
public namespace|25:32\n\
public|0:29 2:14 3:9 8:27 9:9 10:19 16:14 24:29 25:29 30:18 46:10 47:22 60:20 132:19 134:10\n\
publishing unauthorized|6:22 80:22\n\
publishing|6:38 42:38 80:39\n\
pubout|0:63\n\
pub|129:63\n\
pull and|36:13 69:23 116:22\n\
pull image|39:15 69:24 116:21\n\
pulled|66:45 116:44\n\
pullimage from|69:31\n\
pullimage|36:46 69:45\n\
pulling|36:36 39:37 69:45\n\
pull|36:14 39:26 56:14 69:44 94:15 116:42 123:13\n\
puppet|0:45 27:43\n\
purged|39:63\n\
purge|5:40 112:39 126:41\n\
put https|1:13 92:13 120:13 122:16 123:24\n\
put|0:20 1:20 35:26 36:20 44:20 92:20 100:21 120:20 122:26 123:40 127:19\n\
pvs|65:61\n\
python0|29:45 102:45\n\
qa|54:45 117:44\n\
qos cgroup|13:22 15:22\n\
qos containers|13:22 15:25\n\
qos|13:43 15:49\n\
query arn|6:31\n\
query error|17:31\n\
query hinfo|49:36\n\
query kubeadm|72:23 95:22\n\
query|2:22 6:28 17:30 49:43 61:23 72:30 95:21\n\
quickly|33:65\n\
quiet nm|95:33\n\
quiet|14:37 34:28 69:27 90:29 95:42\n\
quota backend|57:31\n\
quota|57:65\n\
rack0 u0|71:23 103:22\n\
rack0|71:40 103:40 133:38\n\
rack|11:35 56:36 92:36 98:36\n\
raft index|55:31\n\
raft message|57:19 61:26\n\
rafthttp failed|58:35\n\
rafthttp|16:31 58:54 61:32\n\
raft|54:26 55:38 57:24 58:26 61:39 122:31\n\
raised|70:63\n\
ram|21:39 102:40 104:38\n\
ran kubeadm|83:20 127:25\n\
ran kubectl|58:17 104:29\n\
ran on|45:22 113:22\n\
rancher cattle|133:33\n\
rancher is|45:19 48:19 105:20\n\
rancher k0s|0:12 11:8 15:12 26:9 35:6 36:6 44:11 57:6 58:9 74:13 75:6 93:6 105:8 107:12 119:11 127:8\n\
rancher mirrored|31:18 69:23 116:18\n\
rancher node|52:20 105:27\n\
rancher pause|36:20 116:25\n\
rancher rke0|0:9 3:5 11:5 23:8 28:11 35:5 36:6 40:13 44:9 45:5 47:5 48:5 63:6 69:5 73:6 74:9 75:9 87:6 104:5 107:9 110:6 117:5 118:5 126:6 127:12 134:13\n\
rancher rpool|107:31\n\
rancher tail|48:19 54:20 57:19\n\
rancher webhook|133:31\n\
rancher|0:20 11:12 15:18 26:11 28:10 35:9 36:10 40:16 44:19 45:6 47:6 48:10 52:12 57:5 58:11 69:9 73:6 74:22 75:13 93:6 104:5 105:23 107:21 116:10 118:6 119:15 127:18 133:9 134:13\n\
random|123:50 131:39\n\
range allocator|108:31\n\
range items|30:17 64:24 108:17\n\
range no|125:36\n\
range request|122:34\n\
range set|125:36\n\
range|3:15 21:16 30:15 53:17 54:24 63:16 64:24 100:17 102:17 108:30 122:32 125:36\n\
ran|0:15 5:15 39:16 45:22 46:15 53:16 58:16 59:14 61:16 65:25 74:23 79:14 83:15 97:15 104:29 106:15 110:15 113:15 116:14 124:13 126:16 127:21\n\
raspberry pi|15:15 17:12 77:12 89:16 90:20 122:17\n\
raspberrypi ready|52:34\n\
raspberrypi|52:56 89:29 106:29\n\
raspberry|15:29 17:23 52:22 77:23 89:30 90:39 122:34\n\
raspi|65:32 77:59\n\
raw githubusercontent|28:31\n\
raw lxc|88:31\n\
raw|28:42 88:43 104:32\n\
rbac and|8:22 130:22\n\
rbac authorization|1:20 7:20 8:20\n\
rbac enable|97:31\n\
rbac webhook|97:33\n\
rbac|1:27 4:15 7:27 8:23 42:14 81:26 97:48 103:15 130:15\n\
rc service|13:31\n\
rc stderr|71:23 94:23\n\
rc update|13:31\n\
rc|13:48 69:27 71:29 88:29 94:29\n\
re configuration|59:31\n\
re created|34:30 47:16\n\
re initialised|118:22 127:22\n\
re issued|24:23 118:22\n\
reach lastrx|17:33\n\
reach the|46:20 93:19 95:19\n\
reachable at|117:22 120:22\n\
reachable pages|36:24 54:24\n\
reachable|17:23 36:35 45:22 54:36 62:23 72:23 82:23 95:22 117:22 120:23\n\
reached from|64:23 120:22\n\
reached|2:20 15:19 21:27 49:26 64:21 66:42 67:20 69:19 120:20 121:20 126:21\n\
reaches|91:44 120:45\n\
reach|2:23 17:42 46:30 62:23 64:23 89:23 93:22 95:30\n\
read client|0:15 113:31\n\
read connection|49:14 63:14 68:13 74:15 89:14 118:14 131:14 134:14\n\
read existing|113:31\n\
read for|29:22 117:22\n\
read from|61:23 113:22\n\
read kubelet|84:38\n\
read only|15:18 85:15 122:25\n\
read tcp|63:14 68:13 74:15 89:14 118:14 123:14 131:14 134:14\n\
read udp|2:14 17:18 49:23 95:14\n\
read wal|54:35\n\
reader from|36:31\n\
reader|36:52 54:40\n\
readiness probe|1:18 30:23 64:15 95:14\n\
readiness|1:34 30:42 55:26 64:27 95:34\n\
reading ca|43:35\n\
reading configuration|39:17 79:16 92:17 130:21\n\
reading etc|11:17 29:28\n\
reading|11:22 29:35 39:23 43:40 74:23 79:22 92:23 130:30\n\
readme|41:45 64:45\n\
ready after|48:19 86:19 114:20\n\
ready already|52:35\n\
ready and|1:26 95:19\n\
ready bgp|30:30 93:15\n\
ready bird|30:28 93:14 95:14\n\
ready but|23:19 91:19 92:20\n\
ready cni|2:12 22:18 27:19 28:21\n\
ready condition|27:22 32:23\n\
ready control|23:16 52:19 65:19 122:12 130:13\n\
ready coredns|5:22 23:21\n\
ready failed|0:17 63:17 75:17 105:17 134:17\n\
ready false|22:12 27:15 28:18 29:12 32:16 35:11 36:12 69:11 95:11\n\
ready get|17:22 89:22\n\
ready https|75:23 105:20 127:15\n\
ready internal|30:22 52:17 132:18\n\
ready learner|55:31\n\
ready master|52:14 101:22 118:19 132:15\n\
ready networkready|2:6 3:6 22:10 26:7 27:15 28:19 29:12 31:6 60:6 69:12 77:7 95:6 103:6 108:6 114:10 116:6 133:6\n\
ready node|52:19 105:26\n\
ready none|23:13 52:19 53:10 65:13 67:10 78:10 100:10 101:16 121:10 130:10\n\
ready not|68:21 130:22\n\
ready status|21:16 32:16 48:16 49:15 69:15 133:15\n\
ready total|55:31\n\
ready true|21:25 48:19\n\
ready unknown|37:16 86:23 102:16 133:15\n\
ready v0|101:22 115:22\n\
ready w0|69:22 98:22\n\
ready within|114:26 123:19\n\
ready without|35:22 123:22\n\
ready 一|32:23 93:22\n\
readyz|0:34 1:34 17:34 63:34 127:32\n\
ready|22:18 23:10 27:14 28:20 29:6 30:15 32:12 35:5 48:6 49:5 52:20 55:6 65:14 67:9 69:5 75:9 78:12 86:9 95:11 101:13 105:13 114:15 118:6 123:10 127:5 133:10\n\
read|0:8 2:8 11:7 15:14 17:15 29:20 49:21 54:23 61:9 62:8 63:8 65:14 68:7 72:9 74:16 84:29 85:9 88:8 89:8 95:8 103:15 113:29 117:8 118:8 122:23 123:14 131:8 134:8\n\
real|120:45 131:44\n\
reason networkpluginnotready|2:6 3:6 22:7 26:7 27:15 28:18 29:15 31:6 60:5 69:9 77:7 95:6 103:6 108:6 114:14 116:6 133:6\n\
reason unauthorized|1:33\n\
reason|1:22 2:10 3:9 7:10 21:10 22:11 26:11 27:28 28:33 29:27 31:10 32:11 33:9 34:10 60:9 69:16 77:11 95:10 103:10 108:16 114:25 116:10 131:10 133:9\n\
reboot since|5:22 113:22\n\
reboot the|86:22 128:22\n\
rebooted and|90:22 113:22\n\
rebooted today|58:23 65:22\n\
rebooted|0:19 15:18 33:25 42:18 58:20 64:20 65:25 68:17 76:18 79:18 86:18 90:19 112:18 113:26 114:19 118:18 123:18\n\
reboot|0:19 5:19 13:26 33:18 65:25 68:17 76:18 77:20 86:30 88:19 95:26 113:19 125:19 126:20 128:18\n\
rebuilt from|24:23 47:22\n\
rebuilt|24:40 47:51\n\
receive slice|12:33\n\
received http|68:21 119:22\n\
received packet|61:23 92:22\n\
received signal|34:33\n\
received|9:21 12:22 34:34 52:21 53:23 57:21 61:23 68:20 92:22 118:21 119:22 125:22 131:21\n\
receive|12:56 131:36\n\
receiving fs|27:15 29:16 114:27\n\
receiving|27:30 29:32 114:53\n\
recent tail|117:31\n\
recent|117:66\n\
reclaim ephemeral|48:33\n\
reclaim resourcename|48:34\n\
reclaim|48:63 102:29\n\
recognized csr|41:36\n\
recognized|41:72\n\
reconcile node|21:33\n\
reconcile|8:34 21:50 45:33\n\
reconnecting|79:50 109:38\n\
recover v0|54:34\n\
recover|4:31 36:41 54:48\n\
red|113:63\n\
reference docker|69:25 116:19\n\
reference failed|69:31\n\
reference k0s|69:22 116:22\n\
references|36:47 54:48\n\
reference|69:49 116:45\n\
reflector go|2:9 3:11 6:5 8:14 11:5 16:5 54:6 58:6 60:5 68:5 74:6 79:5 80:5 81:11 83:6 89:6 95:5 97:13 99:5 120:6 123:12 127:14 130:9\n\
reflector|2:18 3:21 6:10 8:28 11:10 16:11 54:12 58:12 60:9 68:9 74:12 79:10 80:11 81:21 83:11 89:11 95:11 97:26 99:9 120:11 123:24 127:27 130:22\n\
reformat with|107:33\n\
reformat|107:67\n\
refused did|4:18 34:14 79:14 86:18 99:13 128:14\n\
refused node|4:16 5:16 11:15 54:16 79:15 133:15\n\
refused on|33:22 35:22\n\
refused|1:5 4:18 5:12 11:10 12:5 15:10 33:15 34:15 35:20 36:12 46:12 50:5 54:22 68:10 69:10 79:15 84:12 86:15 88:5 120:26 124:17 128:18 132:26 133:18 134:16\n\
refusing join|66:32\n\
refusing|66:63\n\
ref|17:36 36:36 96:36 104:35\n\
regenerated|24:63\n\
regex node|121:31\n\
regex used|67:21 71:26\n\
regex|67:38 71:45 121:39\n\
region failure|85:32\n\
region|85:63\n\
register network|77:32\n\
register node|6:12 16:6 20:6 57:7 65:7 67:6 71:12 81:10 85:5 97:10 98:6 103:9 110:14 118:6 127:6 133:12\n\
register var|110:31\n\
register with|98:22 101:22\n\
registered again|39:23 104:22\n\
registered before|18:31\n\
registered node|104:19 110:20 111:20\n\
registered with|18:22 78:22\n\
registered|6:29 18:35 22:23 39:23 53:23 78:23 104:29 110:23 111:23 112:22\n\
registering network|64:18 77:21 108:22\n\
registering|19:23 64:35 77:42 108:43\n\
registernode false|110:35\n\
registernode|110:69\n\
registers|86:39 98:40 115:39\n\
register|2:8 6:23 16:12 20:12 57:14 65:14 67:12 68:7 71:23 77:9 79:7 81:20 83:8 85:9 92:8 97:20 98:15 99:6 103:18 104:11 110:29 118:12 127:11 131:8 133:23\n\
registration|6:39 19:32 39:32 65:30 67:31\n\
registries yaml|69:19 74:20 127:19\n\
registries|69:38 74:40 127:38\n\
registry aliyuncs|50:16 69:15 116:26\n\
registry config|74:23 127:22\n\
registry docker|69:27 116:18\n\
registry k0s|19:11 36:11 39:11 69:18 87:17 116:21\n\
registry leases|122:35\n\
registry|19:13 35:18 36:12 39:13 45:11 50:12 69:35 74:13 87:23 102:13 103:12 116:39 122:27 127:11\n\
reinstalled as|56:22 59:22\n\
reinstalled from|47:22 59:22\n\
reinstalled the|45:22 47:22\n\
reinstalled|45:31 47:36 56:31 59:30 75:23 101:23 105:23 127:22\n\
reject with|60:19 62:26\n\
rejected connection|79:34\n\
rejected duplicate|52:23 105:24\n\
rejected|52:38 58:21 79:35 105:42 133:20\n\
rejecting promote|55:33\n\
rejecting|55:67\n\
reject|17:36 60:34 62:46\n\
rejoin the|58:32\n\
rejoin|58:63\n\
relatime attr0|44:33\n\
relatime nsdelegate|15:31\n\
relatime|13:31 15:30 44:52 117:23\n\
release|13:26 14:48 15:25 31:26 77:27 96:26\n\
reload cni|27:15 29:16 114:27\n\
reload|27:27 29:29 36:29 49:27 114:48\n\
remaining cidrs|108:34\n\
remaining|108:68\n\
remote container|39:16 87:27 110:16\n\
remote error|3:10 79:18 121:27 127:10\n\
remote image|69:31\n\
remote peer|54:17 55:17 58:17 59:16 61:17\n\
remote runtime|32:22 35:14 38:21 107:14\n\
remote version|46:20 129:26\n\
remotedialer proxy|3:16 92:17 120:22 127:16\n\
remotedialer|3:32 92:34 120:43 127:32\n\
remote|3:9 17:10 32:22 35:9 38:20 39:10 46:10 50:10 53:25 54:10 55:10 58:17 59:9 61:10 69:16 79:23 81:9 87:26 107:10 110:10 121:36 127:16 129:17\n\
remount exec|44:31\n\
remount|44:63\n\
remove etc|114:25 124:21\n\
remove policy|37:32\n\
remove 之|58:23 59:22\n\
removed from|31:12 58:32 82:12\n\
removed in|14:28 39:15 50:15\n\
removed member|58:34\n\
removed|8:13 12:13 14:30 18:13 19:13 31:20 39:20 50:13 56:13 58:43 64:13 72:13 82:13 86:12 96:13 97:13 112:12 123:11 124:11 133:11\n\
remove|37:28 40:19 56:20 58:33 59:26 74:21 104:19 114:36 124:26 126:21\n\
removing the|46:22 105:22\n\
removing|46:45 105:45\n\
renew all|79:19 83:26\n\
renewal|0:45 41:45\n\
renewed|52:35 115:36 123:35 129:36\n\
renew|79:38 83:52\n\
repaired|7:30 36:30 54:51 80:29\n\
repeated too|33:33\n\
repeated|33:46 55:32 92:32 129:32\n\
repeats|123:43 133:43\n\
replaced by|2:22 114:22\n\
replaced the|24:26 118:19\n\
replaced|2:25 24:39 38:24 39:26 59:24 90:25 112:25 114:25 118:25\n\
replacing|83:45 87:45\n\
reply from|17:25 76:15 131:19\n\
reply|17:48 76:28 92:29 131:36\n\
repository registry|50:20 69:19 116:19\n\
repository|1:32 34:31 50:32 69:39 116:31\n\
request canceled|46:12 60:15 69:21 92:16 118:11 123:15\n\
request certificatesigningrequests|7:38\n\
request cluster|1:16 2:10 3:9 8:6 10:6 16:6 24:16 25:17 60:11 68:6 92:6 127:6 132:13 134:6\n\
request due|9:19 16:12 17:13 75:12 79:16 81:12 127:16\n\
request err|16:18 75:11 80:18 81:21 83:12\n\
request head|69:25 116:22\n\
request key|122:34\n\
request post|3:17 17:18 24:18 121:18\n\
request repeated|33:33\n\
request the|1:22 134:22\n\
request timed|62:16 122:29\n\
request took|122:34\n\
request unauthorized|9:29 80:17\n\
request was|41:20 42:19 43:20 52:14\n\
requested address|99:36\n\
requested resource|101:20 130:26\n\
requestedduration condition|41:20 43:20 121:20\n\
requestedduration|41:40 43:40 121:40\n\
requested|65:22 99:46 101:30 130:38\n\
requesting info|2:13 3:12 9:12 10:13 24:17 25:17 47:16 60:12\n\
requesting node|65:15 103:30\n\
requesting signed|3:14 7:18 9:14 17:14 24:15 41:15 80:14\n\
requesting|2:16 3:22 7:24 9:23 10:16 17:16 24:29 25:24 41:17 42:15 47:23 60:15 65:15 80:16 103:34\n\
requestor condition|41:17 42:22 43:19 121:13\n\
requestor kubelet|41:23 42:22\n\
requestor requestedduration|41:20 43:20 121:20\n\
requestor|41:37 42:41 43:37 98:21 121:28\n\
requests exceptions|62:31\n\
requests|62:63\n\
request|1:20 2:7 3:10 7:20 9:18 16:16 17:7 24:20 25:20 33:10 41:8 42:10 43:8 60:15 69:23 75:6 79:6 80:13 81:17 92:11 116:13 119:18 122:21 123:6 127:10 132:13 134:7\n\
requeuing|18:43 20:51\n\
required amount|48:34\n\
required certificate|129:39\n\
required cgroups|4:18 90:28\n\
required compute|21:36\n\
required features|107:31\n\
required for|39:32\n\
required kernel|72:39\n\
requiredipvskernelmodulesavailable the|72:32\n\
requiredipvskernelmodulesavailable|72:63\n\
required|4:12 13:12 21:29 39:20 48:26 69:11 72:36 90:24 107:19 108:11 129:38 133:11\n\
reserved cgroup|111:41\n\
reserved cpus|37:32\n\
reserved system|111:32\n\
reserved|32:21 37:28 102:21 111:61\n\
reset and|47:16 124:15 125:16 126:21 127:15\n\
reset by|63:15 68:14 74:15 89:15 118:15 131:15 134:15\n\
reset cluster|45:33\n\
reset on|47:22 127:22\n\
reset process|124:30\n\
reset restore|45:33\n\
reset system|36:22 127:22\n\
reset 之|124:21 127:22\n\
reset|36:25 45:24 47:20 59:12 63:13 68:12 74:14 84:13 89:13 94:26 118:13 124:26 125:21 126:26 127:29 131:20 134:13\n\
residual time|79:31\n\
residual|79:61\n\
resolv conf|2:7 49:22 98:11 112:24\n\
resolvconf etc|49:33\n\
resolvconf run|112:31\n\
resolvconf|49:43 112:49\n\
resolve host|66:34\n\
resolve reference|69:24 116:22\n\
resolve resolv|112:39\n\
resolve to|66:32\n\
resolved|49:35 112:55\n\
resolve|36:16 66:34 69:32 89:16 112:42 116:33\n\
resolv|2:14 49:44 98:21 112:47\n\
resource certificatesigningrequests|7:38\n\
resource configmaps|8:21 25:19 97:11 130:20\n\
resource context|101:33\n\
resource csidrivers|81:22 97:22\n\
resource does|67:31\n\
resource ephemeral|48:33\n\
resource group|21:31\n\
resource leases|65:12 81:19 97:19 103:17 131:16\n\
resource lock|3:13 23:12 79:21 122:16 131:17\n\
resource nodes|6:9 65:13 81:19 97:22 103:16\n\
resource remote|121:36\n\
resource secrets|8:36\n\
resource services|97:31\n\
resourcename ephemeral|48:33\n\
resourcename|48:69\n\
resourcenotfound|20:45 21:44\n\
resources found|7:18 25:22 42:18 110:14\n\
resources|7:35 25:42 42:34 110:27 133:26\n\
resourceversion dial|2:17 11:16 54:17 60:16 89:17\n\
resourceversion timeout|123:33\n\
resourceversion x0|3:17 74:18 127:23\n\
resourceversion|2:23 3:22 11:22 54:23 58:23 60:21 68:21 74:23 89:23 123:34 127:29\n\
resource|7:26 8:27 21:18 25:19 48:15 65:14 67:11 79:17 81:23 97:28 101:20 103:23 121:21 122:9 130:26 131:11\n\
response error|46:17 95:17 122:16 127:16 132:17\n\
response from|5:17 13:19 69:21 92:13 116:12\n\
response to|75:20 105:20 134:20\n\
response|5:24 13:28 46:16 52:15 69:30 75:23 92:16 95:16 105:28 116:16 118:16 122:22 127:15 132:16 134:24\n\
restart containerd|32:16 38:20 114:24\n\
restart counter|0:13 4:13 14:17 73:13 87:13 90:13 113:13 128:17\n\
restart job|0:13 4:13 14:17 73:13 87:13 88:13 90:13 113:13 128:13\n\
restart k0s|58:24 80:18 104:17\n\
restart kubelet|19:11 37:11 70:11 84:11 104:18 123:22 128:10\n\
restart of|8:20 55:20 123:19\n\
restart result|11:15 84:20 85:16 87:16 90:16\n\
restart the|4:25 67:19\n\
restarted|1:38 45:25 79:24 83:25 84:25 86:25 104:24 115:25 119:25\n\
restarting failed|1:18 4:23 34:18\n\
restarting kubelet|37:34\n\
restarting|1:23 4:30 15:22 34:30 37:36 39:23 58:23 74:23 114:30\n\
restarts age|48:18 49:17 69:17 133:17\n\
restarts every|1:18 7:18 54:18 88:18\n\
restarts|1:30 7:22 29:22 34:21 48:21 49:28 54:30 69:21 75:21 88:22 109:21 133:21\n\
restart|0:15 4:18 8:8 11:7 14:15 18:8 19:9 32:9 34:7 35:7 36:8 37:9 38:14 44:8 49:7 55:8 58:16 67:7 70:9 73:8 80:7 84:22 85:9 87:15 88:15 90:15 93:7 104:23 113:8 114:22 115:7 123:29 128:18\n\
restore path|45:33\n\
restore state|37:37\n\
restorecon rv|29:31\n\
restorecon|29:52 117:39\n\
restored from|24:20 99:19 133:19\n\
restored|0:37 24:29 42:27 45:28 54:29 99:26 133:27\n\
restore|25:25 37:49 45:37 54:25 91:24\n\
restriction kubernetes|85:34\n\
restriction|85:67\n\
rest|34:44 97:45\n\
result exit|11:10 14:11 33:10 40:10 44:11 58:11 73:11 84:17 85:11 87:11 90:11 95:10 96:11 119:11\n\
result oom|102:32\n\
result|11:16 14:18 26:18 33:16 40:16 44:18 58:18 73:18 84:29 85:18 87:18 90:18 95:17 96:18 102:30 119:18 122:23 134:18\n\
resume|92:40 104:50\n\
retries exceeded|62:37\n\
retries|62:63 85:31\n\
retrieve agent|0:10 17:10 52:9 63:14 75:17 104:9 105:21 130:9 134:10\n\
retrieve configuration|75:22 105:22\n\
retrieve kube|127:31\n\
retrieve node|67:12 78:34\n\
retrieve pods|32:34\n\
retrieve|0:13 17:13 19:13 32:25 33:11 52:11 63:20 67:12 75:27 78:40 104:11 105:34 127:19 130:12 134:13\n\
retrieving node|19:23 67:22\n\
retrieving pod|3:19 72:20 91:19\n\
retrieving resource|3:13 23:12 79:21 122:16 131:17\n\
retrieving|3:28 19:23 23:20 67:21 72:23 79:37 91:21 122:28 131:29\n\
retry count|104:24 123:22\n\
retry error|32:13 104:19 110:17 118:12 123:21\n\
retry err|57:15 60:8 80:15 104:20 116:9 120:9 123:9 131:9 133:15\n\
retry failed|57:31\n\
retry interceptor|55:22 56:19 61:20\n\
retry in|6:10 54:11 57:10 65:10 81:10 97:14 103:14 122:10 123:10 131:10 133:18\n\
retrying of|55:20 56:20 61:21\n\
retrying|5:27 10:27 55:35 56:35 61:36 85:28\n\
retry|6:13 32:8 54:8 55:22 56:15 57:25 60:6 61:15 65:6 80:18 81:6 97:15 103:15 104:32 110:15 116:7 118:7 120:8 122:6 123:31 131:14 133:25\n\
return dns|89:36\n\
returned|13:45 118:44\n\
returns error|3:7 22:8 26:8 27:11 28:16 29:16 31:8 60:7 69:11 77:8 95:7 103:8 108:7 114:15 116:7 133:7\n\
returns|1:14 3:13 22:15 26:15 27:20 28:31 29:31 31:14 60:12 68:12 69:20 74:15 77:15 89:14 95:13 103:14 108:13 114:29 116:13 133:13\n\
return|32:32 89:61\n\
reused|20:36 94:37 113:36 134:36\n\
review was|41:36\n\
review|41:72\n\
re|3:19 19:21 24:21 34:38 47:20 53:21 58:21 59:26 118:20 125:20 127:19 130:20 133:19\n\
rf var|36:17 58:17 84:22 113:17\n\
rfc subdomain|67:22 71:25\n\
rfc|67:44 71:51\n\
rf|36:32 58:32 84:41 113:32 114:32\n\
rhel ami|95:33\n\
rhel|17:27 29:27 44:27 48:27 63:27 95:45\n\
right after|95:22 129:22\n\
right host|4:18 34:14 79:14 86:18 99:13 128:14\n\
right|4:28 10:21 34:20 39:21 40:20 46:21 61:21 79:20 86:28 95:20 99:18 119:21 126:22 128:20 129:21\n\
rk0|43:45 77:45\n\
rke0 agent|0:11 2:7 28:7 35:6 36:7 63:14 65:6 68:12 69:6 73:13 74:11 75:10 101:7 104:6 107:11 118:7 126:8 127:12 134:11\n\
rke0 cacerts|17:22 127:22\n\
rke0 canal|64:16 77:16 93:23 117:16\n\
rke0 config|3:7 23:13 28:14 40:16 47:8 63:8 64:8 73:8 75:11 87:8 105:8 110:8 117:8 118:8 134:16\n\
rke0 coredns|23:22 28:18 95:18\n\
rke0 data|44:28 48:18\n\
rke0 readyz|17:22 63:22\n\
rke0 selinux|117:33\n\
rke0 server|11:10 16:11 44:11 45:17 56:11 74:11 75:15 95:15 107:11 127:10 134:11\n\
rke0 serving|75:22 105:22\n\
rke0 v0|2:12 17:12 40:12 45:12 55:12 56:12 63:12 65:12 77:12 95:16 117:12\n\
rke0r0 config|2:22 101:22\n\
rke0r0 on|45:22 95:22\n\
rke0r0 the|14:22 40:22\n\
rke0r0|2:16 14:16 17:16 23:15 28:16 40:15 44:28 45:16 56:16 63:24 65:15 68:15 75:23 77:17 95:23 101:16 118:16 127:15 130:16 134:24\n\
rke0|0:11 2:11 17:11 23:13 28:14 40:19 44:15 45:14 48:10 56:15 63:22 68:13 73:15 74:11 75:14 93:14 95:17 105:15 107:11 117:14 126:5 127:17 134:18\n\
rke|50:32 55:32 63:47 127:30\n\
rkv id|122:30\n\
rkv|122:61\n\
rk|14:45 18:45\n\
rm alpine|12:20 13:20 15:19\n\
rm etc|38:31\n\
rm rf|36:16 58:16 84:20 113:16 114:16\n\
rm var|0:22 125:22\n\
rm|0:23 12:23 13:23 15:22 36:23 38:29 58:23 84:30 94:23 113:23 114:23 125:23\n\
ro quiet|14:22 90:22\n\
rocky linux|95:31\n\
rocky|61:34 74:34 95:42 117:33\n\
role eks|6:31\n\
role karpenternoderole|6:31\n\
role kubernetes|22:12 23:11 85:29 133:12\n\
role ng|6:31\n\
role platform|6:31\n\
role prod|6:31\n\
role rolebinding|25:32\n\
rolearn arn|6:38\n\
rolearn|6:75\n\
rolebinding|1:34 8:43 25:44\n\
roles age|0:10 28:13 52:13 65:20 67:9 80:9 101:13 105:10 118:13 132:9\n\
roles|0:16 6:15 7:16 8:16 19:17 28:23 52:22 65:35 67:15 80:15 85:17 101:27 105:16 118:23 119:16 122:14 132:15\n\
role|1:12 2:12 6:38 8:19 10:12 20:19 22:12 23:10 25:27 29:12 34:11 47:11 68:10 74:12 85:36 86:11 94:12 133:10\n\
root and|33:17 35:17 39:18 50:18\n\
root apr|11:23 74:18 117:18\n\
root aug|74:23 80:22\n\
root ca|10:17 24:13 25:22 68:12 97:13 104:13\n\
root dev|14:20 90:20 107:20\n\
root etcd|45:31\n\
root feb|11:25 114:20\n\
root jan|11:17 38:17 88:18 113:18\n\
root jul|11:19 33:19 113:20\n\
root k0s|12:14 16:14 38:14 42:14 52:14 65:14 80:14 127:14\n\
root kube|0:22 127:22\n\
root m0|60:19 79:19 131:19\n\
root mar|0:18 11:17 38:17 112:18\n\
root master|28:16 49:15 50:16 104:15 116:16 120:16\n\
root may|27:22 112:22\n\
root n0|86:22 113:22\n\
root node0|3:14 9:15 30:14 33:14 57:14 86:15 114:15\n\
root nov|74:20 113:26\n\
root oct|44:20 113:26\n\
root root|0:10 11:15 16:6 27:6 29:15 31:10 33:6 38:6 44:10 74:12 80:6 88:6 112:9 113:13 114:10 117:13 127:6\n\
root sep|11:16 27:16 31:22 113:17\n\
root unconfined|29:25 117:21\n\
root unless|106:33\n\
root var|0:18 16:18 35:17 107:18\n\
root worker0|63:22 120:22\n\
rootfs|36:45 107:45\n\
rootless is|106:31\n\
rootless|15:32 29:43 106:43\n\
root|0:11 10:7 11:19 16:7 25:15 29:20 31:7 33:10 38:6 44:18 45:7 48:16 60:6 74:17 80:7 86:7 88:7 104:6 106:26 107:11 112:7 113:17 114:14 117:16\n\
rotate server|121:31\n\
rotatecertificates true|41:17 80:17 83:17 110:17 121:17\n\
rotatecertificates|41:34 80:33 83:34 110:34 121:34\n\
rotated|23:38 24:40 83:40\n\
rotate|45:28 79:27 80:28 83:29 110:29 121:43\n\
rotating certificates|7:20 41:20 83:20\n\
rotating|7:40 41:40 83:40\n\
rotation is|11:25 80:19\n\
rotation|0:24 7:24 11:31 16:24 24:38 41:38 80:24\n\
round tripper|59:17 61:28\n\
round|4:31 59:30 61:48 68:30\n\
route controller|21:39\n\
route could|21:31\n\
route default|46:26 101:19\n\
route dev|96:31\n\
route for|21:36\n\
route or|96:35\n\
route show|46:18 95:23 120:18\n\
route table|21:33\n\
route to|60:14 61:13 62:12 63:13 72:6 95:9 99:15 101:9 116:6 118:14 120:6 131:14 132:6\n\
routecontroller failed|21:34\n\
routecontroller|21:71\n\
routelimitexceeded the|21:31\n\
routelimitexceeded|21:62\n\
router from|89:22 99:21\n\
router|17:26 21:26 46:26 89:26 98:34 99:32 118:34\n\
routes create|21:36\n\
routes error|21:31\n\
routes found|96:37\n\
routes has|21:31\n\
routes kubernetes|21:33\n\
routes unable|21:31\n\
routes|21:47 96:49\n\
routetables|21:66\n\
route|21:33 46:25 51:12 60:19 61:19 62:16 63:19 72:5 95:15 96:32 99:22 101:18 118:22 120:12 131:20\n\
row|48:39 56:40 71:40\n\
ro|14:45 90:45\n\
rpc error|5:7 12:5 13:5 26:6 31:9 32:13 33:8 34:5 35:10 36:10 38:15 50:7 55:9 56:9 61:8 69:8 107:5 115:11 116:10 125:7\n\
rpc wait|32:32\n\
rpc|5:14 12:10 13:10 26:11 31:17 32:27 33:16 34:10 35:20 36:20 38:29 50:14 55:20 56:17 61:15 69:16 107:10 115:23 116:19 124:9 125:14\n\
rpi|67:44 89:45\n\
rpm rke0|117:31\n\
rpm|5:25 33:24 38:24 91:33 115:25 117:42 128:24\n\
rpool data|107:33\n\
rpool|107:69\n\
rr ip|72:39\n\
rr with|72:34\n\
rr|72:66 120:27\n\
rsa noout|0:31\n\
rsa or|11:23 74:24\n\
rsa pubin|24:23 47:22\n\
rsa verification|24:23 127:22 131:12 133:12\n\
rsa|0:28 11:33 24:37 47:16 74:32 127:33 131:16 133:15\n\
rss kb|102:36\n\
rss|102:74\n\
rsync|0:52 113:40\n\
rtc|16:44 17:45\n\
rtt|16:44 61:45\n\
rt|21:62\n\
rule from|63:20 95:25\n\
rule show|95:31\n\
rules|8:40 91:39 133:38\n\
rule|21:21 62:22 63:30 67:21 95:54\n\
run as|106:37\n\
run containerd|19:9 33:14 35:14 36:11 38:14 39:9 50:5 67:5 87:12 94:16 110:5 115:16\n\
run crio|5:10 33:16 39:19 87:10 94:21 115:14\n\
run cri|33:13 35:13 36:13 39:13 50:13 70:13 94:20 115:13\n\
run dockershim|39:21 50:20 67:10 94:20\n\
run docker|33:24 39:19 50:13 94:13\n\
run flannel|31:17 64:22 76:12 108:12 124:12 125:17\n\
run for|14:22 58:23\n\
run go|0:10 11:6 14:13 33:10 36:7 38:6 50:13 70:7 74:7 79:6 80:12 84:10 85:7 87:15 88:7 109:6 113:7 115:12 128:6\n\
run k0s|35:19 107:20 109:19\n\
run kubelet|0:11 7:10 9:5 11:11 12:11 13:5 14:7 33:11 35:5 38:5 50:9 80:10 83:5 88:11 106:5 113:14 115:11 128:12\n\
run networkmanager|112:31\n\
run node|73:37\n\
run on|14:26 84:16 122:11 125:12 133:12\n\
run rm|12:20 13:20 15:19\n\
run systemctl|33:19 86:28\n\
run systemd|70:13 112:34\n\
run with|18:20 50:20 109:19\n\
runc create|12:18 34:18 44:18 90:18\n\
runc init|32:32\n\
runc options|34:36\n\
runc v0|32:32\n\
runc|12:22 32:42 34:46 44:22 90:22\n\
running ago|34:22 93:22\n\
running and|82:17 114:17 124:24\n\
running apparmor|5:31\n\
running as|33:13 39:14 50:14 106:27\n\
running containerd|35:22 107:22\n\
running go|36:31\n\
running inside|72:36\n\
running in|88:31\n\
running kubelet|19:17 44:17 85:17 88:17 104:16\n\
running kube|34:22 109:22\n\
running load|0:19 74:15 75:19 92:15 118:15\n\
running n0|82:23 124:22\n\
running on|17:22 30:16 31:17 82:17\n\
running or|12:20 84:20 86:19\n\
running output|33:20 38:21 39:11 50:14 115:14\n\
running pods|113:22 125:22\n\
running pre|1:9 2:9 33:12 38:9 39:13 47:9 50:9 60:8 66:10 68:8 76:9 91:9 106:15 126:14 128:9 134:9\n\
running proxyserver|72:23 91:22\n\
running rpc|38:31\n\
running since|17:17 32:17 35:16 104:21\n\
running with|128:39\n\
running|0:5 1:5 5:12 17:9 28:9 30:7 32:10 33:19 34:9 35:8 36:12 38:18 39:13 50:12 54:6 72:17 75:5 82:14 84:5 88:9 91:5 92:5 93:9 94:6 104:15 106:16 114:9 115:11 124:16 125:5 126:7 128:20\n\
runpodsandbox for|5:23 116:23\n\
runpodsandbox from|44:22 116:22\n\
runpodsandbox|5:41 44:32 116:47\n\
runs on|22:17 44:17 49:16 78:17 109:16\n\
runs without|108:22 110:22\n\
runs with|8:14 34:14 39:15 78:14 81:14 91:14 97:14 103:14\n\
runs|6:14 8:15 12:15 15:14 20:15 22:16 29:15 34:14 39:16 44:22 49:14 69:14 70:16 74:16 77:16 78:22 81:14 91:14 97:15 103:15 108:14 109:14 110:22 117:14 120:15 123:14 124:13\n\
runtime api|33:16 35:13 36:7 38:17 50:15 115:21\n\
runtime containerd|34:22 50:22\n\
runtime create|5:18 13:20 34:17 44:18\n\
runtime docker|50:31\n\
runtime endpoint|19:18 39:16 82:11 87:21 99:10 110:11 115:11\n\
runtime go|32:21 35:13 38:20 94:14 107:14\n\
runtime io|35:31\n\
runtime is|32:15 33:16 35:11 36:8 38:19 39:8 50:15 115:15\n\
runtime network|2:6 3:6 22:12 26:7 27:15 28:19 29:12 31:6 35:6 60:5 69:11 77:7 95:6 103:6 108:6 114:10 116:6 133:6\n\
runtime remote|39:15 87:28 110:15\n\
runtime rpc|38:34\n\
runtime sanity|32:32\n\
runtime service|5:11 32:20 33:11 35:11 38:19 44:11 107:11 116:11\n\
runtime status|32:32\n\
runtime v0alpha0|35:13 38:30 107:13\n\
runtime v0|35:18 38:18 115:23\n\
runtimeclass the|130:31\n\
runtimeclass|58:37 130:55\n\
runtimes runc|34:34\n\
runtimeservice|35:31 38:45 107:15 115:42\n\
runtimes|34:58 35:32\n\
runtime|5:10 13:10 19:10 22:10 27:15 28:21 29:10 32:24 33:20 34:9 35:22 36:6 38:26 39:17 44:6 50:26 69:11 82:10 87:18 94:6 114:6 115:26 116:5\n\
run|0:12 7:10 11:14 12:14 13:5 14:14 33:22 35:12 36:5 38:12 39:20 50:17 64:9 70:9 73:12 74:6 80:10 84:8 86:10 87:12 88:12 94:20 106:12 112:21 113:17 115:19 125:5 128:14\n\
rv etc|29:31\n\
rv|29:63\n\
rw nosuid|13:13 15:16 44:28\n\
rw relatime|13:22 117:22\n\
rw root|0:13 11:17 16:7 27:7 29:16 33:7 38:7 74:14 112:7 113:15 114:11 127:7\n\
rwxr xr|27:14 31:18 44:21 117:18\n\
rwxr|27:27 31:37 44:43 117:36\n\
rw|0:21 11:28 13:21 15:16 16:9 27:9 29:31 33:9 38:9 44:36 74:22 88:10 112:9 113:24 114:17 117:9 127:9\n\
s0 aug|29:31\n\
s0 c0|117:31\n\
s0 ping|61:23 63:22\n\
s0 ready|122:21 130:22\n\
s0 sudo|61:23 63:22\n\
s0 tclass|29:18 117:28\n\
s0 tcontext|29:20 117:25\n\
s0 usr|117:31\n\
s0cret|40:43 119:45\n\
s0|29:31 40:15 45:16 56:16 58:24 59:15 61:17 63:16 69:15 117:41 118:16 119:16 122:15 130:16\n\
sa key|43:20 129:26\n\
sa pub|129:31\n\
said this|28:22 52:22\n\
said|25:34 28:33 52:32 94:34 130:33\n\
same address|59:17 82:18 123:17 127:17\n\
same ansible|2:22 14:22\n\
same command|45:22 106:22\n\
same host|38:16 59:16 105:22 109:16\n\
same image|15:16 36:17 44:17 52:21\n\
same ip|47:16 100:31\n\
same launch|14:20 20:20 85:20\n\
same line|16:22 123:22\n\
same machine|58:18 89:18 100:18 119:18\n\
same name|47:13 59:13 65:13 103:24 105:17\n\
same on|20:15 30:14 47:15 53:23 123:14\n\
same shell|89:31\n\
same token|40:19 61:20 75:19\n\
same user|50:22 95:22\n\
same|14:10 15:9 16:9 45:9 47:16 52:16 53:18 59:9 65:9 67:9 89:14 95:13 97:10 100:20 103:19 105:19 115:9 119:10 123:22 127:9 132:9\n\
sample|17:67\n\
san k0s|3:19 45:19 119:20\n\
san rke0|40:22 73:22\n\
sandbox a0|26:23 31:22\n\
sandbox changed|34:36\n\
sandbox container|5:22 13:17 31:17 36:17\n\
sandbox failed|31:22 116:22\n\
sandbox for|12:22 116:22\n\
sandbox go|34:18 112:23 116:18\n\
sandbox image|116:40\n\
sandbox networkplugin|93:22 124:21\n\
sandbox open|112:37\n\
sandbox plugin|26:23 93:22\n\
sandbox rpc|5:13 13:13 26:13 27:9 31:17 34:9 36:9 116:15 124:12 125:15\n\
sandbox|5:23 12:8 13:15 26:23 27:7 31:27 34:28 36:15 93:15 112:31 116:37 124:18 125:20\n\
sanity check|32:32\n\
sanity|32:63\n\
sans|3:61\n\
san|3:40 40:34 45:27 73:27 119:27 121:27\n\
sata disk|11:22 122:21\n\
sata|11:43 122:43\n\
saturday the|0:22 2:22\n\
saturday|0:40 2:40 104:38\n\
sat|16:44 86:44\n\
save executable|91:31\n\
saved|47:62\n\
save|48:33 76:33 91:42 120:34\n\
says containerd|32:23 39:23\n\
says it|0:22 46:22\n\
says the|57:22 79:22\n\
says|0:16 4:23 13:16 17:16 20:16 32:17 36:16 39:17 43:17 46:16 53:17 54:17 57:15 68:15 69:15 74:17 78:16 79:15 92:16 114:16 115:16 118:16 123:15 130:16 132:16\n\
say|19:40 85:40 88:40\n\
sa|43:40 129:52\n\
sbin apparmor|5:31\n\
sbin mount|91:31\n\
sbin|5:46 91:46\n\
scheduled restart|0:13 4:13 14:17 73:13 87:13 88:13 90:13 113:13 128:13\n\
scheduled|0:24 4:24 14:32 22:25 73:24 87:24 88:24 90:24 110:24 113:24 128:23\n\
scheduler m0|34:22 79:22\n\
scheduler nodes|22:24 23:23\n\
scheduler|11:19 22:33 23:31 28:20 34:32 68:18 69:19 79:31 109:19 122:18\n\
scontext system|29:16 117:30\n\
scontext|29:32 117:60\n\
scope global|51:14 96:14 99:13 120:20 131:17 132:13\n\
scope link|46:20 95:13 96:25\n\
scope node|65:22 103:22\n\
scope subscriptions|21:31\n\
scope|6:9 7:31 15:9 21:17 42:9 46:21 51:11 65:9 81:29 95:9 96:29 97:32 99:8 103:17 120:24 131:17 132:9\n\
score|102:63\n\
scrape metrics|66:32\n\
scrape node|101:19 121:28\n\
scraper go|121:31\n\
scraper|121:63\n\
scrape|66:36 101:35 121:50\n\
scratch|10:34 47:50 59:32\n\
script|8:23 25:32 44:23 63:23 67:23 68:22 81:22 105:23 111:24 113:23 131:31\n\
sd cards|52:19 55:20 122:19\n\
sd card|36:18 48:18 67:18 122:17\n\
sd 卡|52:19 90:20 105:20\n\
sda0 var|48:22 84:22\n\
sda0|36:30 48:29 54:31 84:30 90:30 128:37\n\
sdb0 on|44:26 113:20\n\
sdb0|44:51 57:32 113:34\n\
sd|36:26 48:26 52:33 55:26 67:26 90:26 105:26 122:32\n\
search|20:34 54:34 87:34 98:43\n\
seclabel|44:63\n\
second node|6:19 45:19 93:19\n\
second server|40:19 55:20 119:20\n\
seconds ago|4:29 34:17\n\
seconds|4:33 32:31 34:18 49:17 52:25 86:18 88:19 114:26 122:24 123:29 124:17\n\
second|6:17 40:24 41:26 45:17 52:17 55:25 56:18 62:18 85:19 93:17 119:33 121:25 126:19 127:17 129:18\n\
secret bootstrap|7:22 9:17 10:22\n\
secret does|129:39\n\
secret failed|8:31\n\
secret grep|9:19 105:26\n\
secret kubeadm|129:38\n\
secret kube|9:22 10:22\n\
secret secrets|8:36\n\
secret was|9:22 105:22\n\
secrets encryption|40:31\n\
secrets in|8:36\n\
secrets is|8:37\n\
secrets|8:51 10:24 40:31 117:24 127:23\n\
secret|7:20 8:30 9:27 10:30 15:12 47:19 75:12 103:13 105:27 129:41\n\
section|1:45 83:45\n\
security groups|6:19 61:20 62:20\n\
security group|61:18 62:18 63:18 101:18\n\
security team|1:22 43:23\n\
security|1:24 6:23 8:24 23:23 43:25 61:33 62:24 63:24 88:24 101:24 133:23\n\
sed|3:36 32:29 33:27 34:28 83:29 102:29 108:27\n\
see https|49:36\n\
see the|9:12 16:12 47:12 67:16 94:22 96:13 130:12\n\
seems like|12:20 84:20 86:19\n\
seems|12:40 84:40 86:39\n\
seen active|32:32 35:14\n\
seen hinfo|49:31\n\
seen|19:23 32:49 35:22 49:29 86:22 93:22 108:22\n\
see|9:18 16:18 45:18 47:18 49:39 67:26 75:18 87:19 94:35 96:19 130:18\n\
select an|96:38\n\
select from|122:30\n\
select max|122:30\n\
select one|94:36\n\
select select|122:30\n\
selector mode|40:33\n\
selector|40:65\n\
select|94:43 96:48 122:29\n\
self attr|5:22 117:22\n\
self built|5:20 21:25\n\
selfnodeclient nodeclient|41:35\n\
selfnodeclient|7:30 41:63\n\
self|5:33 12:25 13:25 20:25 21:33 36:25 74:26 104:24 117:25\n\
selinux is|117:34\n\
selinux rpm|91:22 117:22\n\
selinux|29:27 44:27 91:27 117:53\n\
send out|122:34\n\
sending database|55:31\n\
sending http|75:21 105:25\n\
sending|19:28 55:35 75:35 105:41 121:27\n\
sends|98:63\n\
send|122:48 123:43\n\
sent|52:35 58:37 110:36 127:35\n\
sep gmt|80:22 81:22\n\
sep kubelet|11:22 113:22\n\
sep nodestatusunknown|102:32\n\
separate|44:45 119:45\n\
sep|11:22 27:22 28:23 29:23 31:31 79:22 80:23 81:22 83:23 102:32 113:23\n\
seq destination|118:22 132:22\n\
seq ttl|60:19 89:26\n\
seq|60:32 89:43 118:33 132:33\n\
serial|24:45 83:45\n\
server abort|1:20 16:19 46:20\n\
server and|51:20 61:20 95:19\n\
server bootstrap|45:24 75:10 119:23\n\
server ca|16:10 74:31 127:14\n\
server certificates|121:31\n\
server cipher|45:31\n\
server cluster|24:11 40:18 45:17 47:22 51:11\n\
server configmaps|25:32\n\
server configuration|40:40\n\
server could|8:12 9:20 10:12 101:16 130:20\n\
server cred|105:33\n\
server datastore|45:31\n\
server data|44:31\n\
server date|16:31\n\
server db|45:11 57:15 58:18 99:11 119:23\n\
server dial|60:17 99:22 132:18\n\
server disable|19:18 23:22 106:18\n\
server e0|16:18 80:18 121:23\n\
server ends|9:22 60:21\n\
server error|17:17 58:26 127:16\n\
server err|2:6 3:5 4:6 5:6 6:11 11:5 16:9 20:6 60:5 65:5 67:6 68:8 71:13 79:5 81:12 97:6 98:6 99:5 103:6 109:9 118:6 127:9 130:6 131:9 133:14\n\
server etcdserver|57:27 122:17\n\
server etc|3:20 40:20 63:16 118:16\n\
server execstart|40:22 119:22\n\
server failed|1:8 3:7 9:8 11:7 15:7 16:8 40:19 56:8 63:11 69:7 75:8 101:8 119:11 121:11 134:15\n\
server gave|134:31\n\
server get|2:11 3:7 16:10 17:7 24:7 46:7 60:12 66:15 68:10 89:11 101:16 121:16 131:7 132:7 134:7\n\
server got|118:31\n\
server go|0:9 7:7 11:11 12:7 33:6 58:7 70:7 74:7 78:7 80:7 83:7 84:13 85:11 87:9 88:9 109:9 110:7 113:11 128:11\n\
server has|1:15 2:15 40:14 42:14 58:20 119:15\n\
server https|2:9 3:11 40:14 61:6 63:9 75:12 89:5 105:5 106:5 118:16 119:17 120:5 127:5 134:16\n\
server init|109:31\n\
server internal|133:31\n\
server in|3:16 71:17 88:17 117:17 132:17\n\
server is|0:6 1:6 17:6 20:6 52:6 61:7 63:10 71:10 75:13 80:6 89:6 90:6 99:14 104:6 105:16 122:9 127:9 130:6 132:10 134:6\n\
server k0s|1:20 30:19 127:19\n\
server level|105:28 119:18\n\
server list|20:31\n\
server log|30:21 104:22\n\
server misbehaving|2:20 89:27\n\
server nodes|20:10 65:15 67:9 81:15 85:10 97:19 98:13 103:17\n\
server node|2:10 30:9 40:9 47:9 52:17 71:14 75:17 105:19 134:10\n\
server notfound|41:22 101:21 104:16\n\
server no|96:20 119:26\n\
server others|72:23 78:19 91:19\n\
server post|2:18 79:17 118:23\n\
server server|40:23 59:14 119:21\n\
server service|95:25 107:20\n\
server ss|63:20 134:26\n\
server started|19:23 93:22\n\
server start|45:13 52:13 56:18 59:13 61:14 99:17 119:14\n\
server suitable|17:31\n\
server systemctl|3:22 16:22\n\
server there|8:18 10:23 95:18\n\
server this|58:32\n\
server time|15:19 16:19 105:20\n\
server tls|11:25 40:16 127:16\n\
server token|9:18 45:18 75:14 101:14 119:18\n\
server total|102:32\n\
server to|0:14 2:14 4:14 5:14 16:14 47:14 48:14 118:14\n\
server two|45:22 63:22\n\
server unable|66:24 75:18 96:18\n\
server unauthorized|1:16 6:21 16:11 42:11 80:11 83:16 127:11\n\
server v0|130:31\n\
server version|86:19 130:25\n\
server vm|47:22 132:22\n\
server was|4:13 34:15 40:9 45:9 47:9 54:10 55:10 59:9 75:13 79:9 86:15 99:8 119:10 128:9\n\
server when|6:19 42:19 80:19\n\
server x0|74:15 79:23 127:21\n\
server 上|60:21 73:22\n\
server 加|102:23 119:22\n\
server 端|75:19 105:20 108:19\n\
server0|40:35 45:36 56:36 61:37\n\
servername|79:61\n\
servers after|1:20 16:19 46:20\n\
servers in|46:22 55:22\n\
servers used|57:31\n\
servers with|58:23 122:21\n\
servers|1:14 3:13 16:13 40:34 45:13 46:21 47:13 49:13 55:14 57:20 58:15 59:13 61:15 63:26 68:19 81:13 97:14 118:13 119:14 120:14 122:12 123:13\n\
servertlsbootstrap true|121:35\n\
servertlsbootstrap|121:72\n\
server|1:6 2:9 3:7 6:7 9:7 11:8 16:8 17:6 40:13 45:12 47:10 52:5 58:7 63:9 71:8 74:13 75:10 79:5 81:7 84:5 89:6 97:5 99:6 101:5 105:11 109:6 118:11 119:13 121:9 127:8 130:5 132:5 133:7 134:11\n\
service account|4:17 8:17 10:17 11:13 16:13 21:13 43:13\n\
service active|17:23 35:13 43:14 86:13 94:14 114:14\n\
service cgroups|13:31\n\
service cidr|40:22 51:20 73:15 100:15\n\
service cluster|3:22 100:23\n\
service connection|33:16 35:14 38:16 39:9 115:23\n\
service containerd|33:22 86:22\n\
service disabled|33:13 86:32\n\
service docker|33:31\n\
service enabled|86:25 95:19\n\
service env|47:13 68:17 75:13 89:14 112:13 118:17 127:13\n\
service error|36:22 70:23\n\
service failed|5:6 6:6 14:6 32:14 33:6 35:6 38:11 44:10 58:7 68:5 69:9 73:12 74:7 84:6 95:6 96:6 97:6 102:12 107:6 116:6 117:15 119:6 126:7\n\
service get|68:21 74:23\n\
service go|82:31\n\
service hostname|78:26 103:20\n\
service is|33:21 66:13 86:24\n\
service kubelet|17:17 84:13 86:25 104:13\n\
service kubepods|34:31\n\
service main|0:5 4:5 7:9 11:8 12:5 14:5 33:8 35:13 36:9 37:9 40:8 45:8 54:5 73:11 80:5 84:9 85:11 87:11 88:9 96:5 102:9 107:5 113:5 117:8 128:8\n\
service namespace|78:22 87:22\n\
service nm|95:31\n\
service not|66:23 89:22\n\
service no|35:17 78:18 120:18 133:17\n\
service process|95:19 102:26\n\
service runtime|35:15 38:23 107:7 115:21\n\
service scheduled|0:14 4:13 14:18 73:14 87:14 90:14 113:14 128:13\n\
service services|81:19 97:26\n\
service start|33:22 63:22\n\
service status|87:22 90:22\n\
service unavailable|68:32\n\
service unit|7:20 33:19 128:19\n\
service user|106:31\n\
serviceaccount kube|8:34 23:11\n\
serviceaccount openshift|42:35\n\
serviceaccount token|10:22 117:22\n\
serviceaccount|8:49 10:19 23:17 42:36 97:26 117:18\n\
servicelb|23:38 40:38 73:40\n\
services cockpit|60:30\n\
services is|81:19 97:26\n\
services limit|68:19 74:20 89:20\n\
services tcp|120:31\n\
servicesubnet|100:67\n\
services|60:28 62:22 68:28 74:23 78:22 81:21 89:22 97:34 100:23 120:30\n\
service|4:7 7:5 10:5 14:5 17:12 32:8 33:19 35:18 36:5 38:20 40:9 68:10 73:13 78:8 82:5 84:8 85:6 86:18 87:10 95:15 97:8 102:8 115:20 117:9 120:8 128:7 133:11\n\
serving certificate|43:16 121:30\n\
serving cert|46:26 121:20\n\
serving kubelet|74:13 75:22 104:13 105:22\n\
serving system|98:15 121:31\n\
serving|43:17 46:24 74:17 75:31 98:16 104:15 105:31 121:47\n\
set beta|85:34\n\
set bridge|125:36\n\
set fail|128:37\n\
set hostname|20:15 65:22 66:15 67:15 98:15\n\
set it|19:23 46:22\n\
set node|66:23 101:22\n\
set of|37:32 74:15\n\
set on|18:22 81:22\n\
set some|66:18 99:22 100:18\n\
set the|14:13 17:13 78:28 85:13\n\
set to|14:13 30:12 65:12 76:24 82:13 123:12\n\
set up|25:10 26:14 31:16 40:9 65:9 78:10 91:17 93:9 124:18 125:10\n\
set when|35:35\n\
setenforce|44:40 117:51\n\
setting the|94:35\n\
setting up|27:14 28:14 29:14 39:15 77:19 93:18\n\
settings|47:27 68:48 87:27 132:35\n\
setting|27:23 28:24 29:24 39:25 77:33 93:32 94:42\n\
setup failed|91:25 97:20\n\
setup network|26:19 27:12 31:19 124:15 125:19\n\
setup service|95:38\n\
setup timer|95:38\n\
setup|26:26 27:13 31:26 53:22 68:12 91:21 95:45 97:14 124:19 125:29\n\
set|14:12 18:15 19:13 26:9 31:12 35:16 37:20 65:16 66:13 71:9 76:20 77:18 78:21 85:20 91:14 92:12 98:15 99:6 101:7 124:15 125:26 128:20\n\
several|91:39 111:40 125:40\n\
sfl https|40:17 45:11 73:19 93:15 119:19 130:11\n\
sfl|40:33 45:21 73:38 93:29 119:38 130:21\n\
sg a0|61:23 62:22\n\
sg|60:32 61:34 62:34 63:43\n\
sh and|32:23 45:22\n\
sh ip|72:32\n\
sh prod|50:20 85:26\n\
sh server|40:25 119:22\n\
sh var|48:22 57:22\n\
sh xc|95:33\n\
sha0 f0a|3:22 47:22\n\
sha0 hex|24:20 47:25\n\
sha0sum|0:52 114:40\n\
sha0|3:15 9:16 24:32 36:34 47:41 60:15 94:17 106:16 132:28\n\
share ca|74:36\n\
share the|100:31 132:16\n\
shared|21:39 117:39 122:38\n\
share|74:47 100:47 132:25\n\
shell|68:32 75:33 89:43 129:34\n\
shim runc|32:32\n\
shim task|5:20 34:19 44:20\n\
shim|5:37 13:29 32:43 34:28 44:29\n\
shm state|119:31\n\
shm|119:63\n\
shop|20:45 103:45\n\
short|2:27 65:26 67:27 89:27 98:41 130:35\n\
should be|17:22 97:22\n\
should|17:40 46:40 97:40\n\
show dev|51:23 128:22\n\
show enp0s0|96:22 99:21\n\
show ens0|92:18 99:17 131:23\n\
show eth0|51:18 99:22 100:18\n\
show flannel|92:20 93:19 125:20\n\
show kube|120:35\n\
show table|95:25 120:20\n\
shown as|50:22 53:23\n\
shown|50:40 53:40 128:38\n\
shows all|32:23 80:22\n\
shows containerd|39:32\n\
shows free|70:32\n\
shows it|8:22 119:22\n\
shows kube|25:20 68:19 110:20\n\
shows no|28:19 82:20 120:20\n\
shows one|52:22 123:22\n\
shows only|6:21 10:17 13:17 65:16\n\
shows ready|27:22 125:22\n\
shows rwxr|44:31\n\
shows the|15:19 86:19 105:20\n\
shows up|52:19 53:20 119:20\n\
shows used|36:22 70:23\n\
shows|6:15 8:9 10:9 13:9 15:15 17:9 25:9 27:8 28:8 29:9 32:9 36:9 39:16 43:9 44:16 46:9 48:8 51:9 52:19 53:16 65:8 67:8 68:14 70:21 79:8 80:8 82:16 86:15 101:8 105:9 110:9 113:9 114:16 118:8 119:16 120:9 122:7 123:15 125:9 132:8 134:9\n\
show|13:13 14:13 17:13 46:13 51:21 65:12 68:11 80:12 92:20 93:12 95:27 96:20 99:25 100:21 104:12 120:30 125:24 128:19 131:19\n\
shut down|104:22 133:22\n\
shutting down|16:13 34:22 53:23\n\
shutting|16:27 34:45 53:46\n\
shut|104:38 133:50\n\
sh|5:12 6:10 13:12 32:12 40:22 45:18 48:11 50:12 57:10 72:35 73:26 85:19 93:18 95:22 101:11 119:26 121:12 126:13 130:11 133:18 134:12\n\
side|8:34 40:32 75:33 92:34 101:33\n\
signal shutting|34:33\n\
signal terminated|34:33\n\
signal|34:55 102:37\n\
signature for|8:23 9:16 10:21\n\
signature in|8:19 9:23 10:19\n\
signature|8:41 9:41 10:41\n\
signed by|16:5 24:19 68:5 69:5 74:10 81:16 109:5 124:5 127:21 131:9 133:9\n\
signed certificate|3:13 7:18 9:13 17:14 24:14 41:14 74:14 80:13\n\
signed for|46:31\n\
signed timed|41:21 42:20 43:21\n\
signed token|8:16 10:30\n\
signed|3:6 7:14 8:7 9:7 10:24 16:7 17:7 24:32 41:19 42:17 43:15 46:14 68:5 69:6 74:19 80:7 81:26 109:6 124:5 127:35 131:13 133:13\n\
signer cannot|8:39\n\
signer clusterinfo|1:20 8:26\n\
signer controller|10:18 43:28\n\
signername requestor|41:17 42:17 43:22 121:17\n\
signername|41:35 42:33 43:44 121:34\n\
signer|1:19 8:56 10:19 43:35\n\
signing base0|10:31\n\
signing cert|10:23 43:24\n\
signing key|10:20 43:26\n\
signing none|8:23 10:18 25:18\n\
signing request|3:10 7:22 9:18 17:10 24:11 42:10 52:10 80:10\n\
signing true|10:31\n\
signing|1:14 3:13 7:36 8:26 9:28 10:32 17:14 24:15 25:15 42:13 43:32 52:13 80:14\n\
signs|81:61\n\
silence|42:61\n\
similar events|5:20 48:19 125:20\n\
similar|5:40 48:39 125:40\n\
since it|20:20 49:15 88:16 104:15 119:16\n\
since last|80:22 130:22\n\
since now|54:20 111:20 119:20\n\
since then|0:17 2:17 7:17 36:17 68:16\n\
since the|0:15 54:15 59:14 65:14 88:15 104:14 118:15\n\
since thu|17:20 35:19 84:20\n\
since today|79:22 83:22\n\
since tue|32:20 33:19 104:19\n\
since|0:19 1:19 2:8 4:7 5:8 6:7 7:8 9:7 11:7 14:8 17:8 20:19 30:6 32:9 33:14 35:7 36:8 38:7 39:9 41:9 42:7 49:7 54:16 59:7 64:9 65:7 68:6 69:7 75:7 79:7 80:7 83:8 84:15 85:9 88:15 97:8 104:23 111:9 113:8 114:8 118:7 119:15 120:8 130:7 131:7\n\
single|65:35 83:36 95:36 99:34\n\
sites|55:63\n\
site|55:26 62:26 69:25 71:27 80:26 92:34 99:24 116:26 125:26\n\
sits at|42:19 51:20 55:20\n\
sits|42:38 51:40 55:40\n\
six nodes|1:22 11:22\n\
six|1:36 11:35 123:35 127:35\n\
size gb|55:25 57:22\n\
size used|48:18 128:28\n\
size|4:16 11:16 13:17 36:24 48:28 55:32 57:27 108:27 109:16 128:36\n\
si|69:61\n\
sk https|1:15 61:12 62:11 63:11 68:14 118:11 123:15 127:11 130:11 131:11 134:11\n\
skid akid|16:15 80:19 81:24\n\
skid|16:29 80:38 81:49\n\
skip ca|24:24 89:16 106:16 134:16\n\
skip download|96:22 117:22\n\
skip loading|38:25 107:20\n\
skip selinux|91:22 117:22\n\
skipped|0:36 28:36 43:37 95:36\n\
skipping csrsigning|43:34\n\
skipping csr|43:34\n\
skipping err|4:21 12:17 22:17 116:17\n\
skipping failed|13:31\n\
skipping pod|32:37\n\
skipping|4:26 10:19 12:19 13:26 19:20 22:20 32:41 43:38 116:18\n\
skip|14:23 24:36 38:29 89:23 91:22 96:23 106:23 107:23 117:30 134:23\n\
sk|1:30 61:23 62:23 63:23 68:29 118:22 123:29 127:22 130:22 131:22 134:23\n\
slice as|12:35\n\
slice containerd|34:31\n\
slice cri|34:31\n\
slice kubelet|111:32\n\
slice kube|111:32\n\
slice no|70:20 111:26\n\
slice prefix|12:20 34:25\n\
slice system|111:32\n\
slice|12:35 34:31 54:17 70:17 90:17 102:17 111:48\n\
slow fdatasync|122:34\n\
slow sql|122:35\n\
slow|122:76\n\
small|36:36 92:36 113:36 131:36\n\
sn failed|16:22 80:22\n\
sn skid|16:16 80:20 81:23\n\
snap db|57:31\n\
snap microk0s|29:16 36:16 62:16 80:16 88:16 90:16\n\
snap snapshot|54:34\n\
snapshot error|54:28 61:18\n\
snapshot file|54:34\n\
snapshot was|54:23 130:22\n\
snapshots fs|36:33\n\
snapshots|36:56 45:36\n\
snapshotter cannot|107:36\n\
snapshotter overlayfs|107:31\n\
snapshotter v0|36:20 38:13 107:25\n\
snapshotter|36:35 38:22 107:57\n\
snapshot|16:18 24:19 36:26 45:25 54:42 55:34 59:17 61:19 65:17 130:18\n\
snap|29:21 36:21 54:34 57:28 62:34 80:21 88:21 89:21 90:21 99:19 109:20\n\
sn|16:34 80:39 81:43 83:26\n\
so did|17:22 58:23\n\
so that|3:16 16:17 74:17 110:17 113:17\n\
so took|56:22 103:22\n\
so you|124:30\n\
socat not|91:33\n\
socat socat|91:33\n\
socat|91:66\n\
sock connect|5:9 33:21 35:16 36:13 39:15 50:17\n\
sock crio|94:32\n\
sock dial|33:31\n\
sock is|33:30 50:16\n\
sock make|33:19 39:20 50:20\n\
sock node|87:22 99:21\n\
sock no|39:26 50:20\n\
sock pod|19:18 39:18 87:23\n\
sock rpc|33:15 35:13 38:20 39:10 115:21\n\
sock run|50:20 94:26\n\
sock state|35:22 107:22\n\
sock to|67:22 94:23\n\
sock unix|94:36\n\
sock var|94:35\n\
socket to|94:31 123:15\n\
socket var|39:27 50:20\n\
sockets please|94:36\n\
sockets|94:61 113:32\n\
socket|39:44 50:25 67:17 87:17 93:17 94:40 115:17 123:23\n\
sock|19:12 33:32 35:23 36:11 38:21 39:31 45:10 50:24 67:10 87:20 94:31 115:28\n\
solved it|60:15 77:21 79:15 92:16 127:15\n\
solved|34:29 60:28 77:39 79:29 92:30 127:29\n\
some fatal|14:7 33:7 38:14 39:8 50:11 69:10 76:11 91:16 106:15 109:10 115:7 126:16 128:7\n\
some minutes|95:22 101:22\n\
some node|66:18 99:22 100:18\n\
somebody|25:37 27:35 33:35 104:35\n\
someone|25:45 93:44\n\
some|0:12 4:11 14:12 17:12 33:11 38:25 39:13 50:19 66:13 69:18 76:19 91:29 95:11 99:17 100:13 101:11 106:27 109:18 115:11 123:11 126:28 128:11\n\
sort head|92:22 99:21\n\
sort uniq|93:23 121:18 125:18\n\
sorts first|93:22 124:21\n\
sorts|93:44 124:43\n\
sort|41:25 43:25 57:23 63:24 92:24 93:32 99:22 102:25 108:23 121:24 125:24\n\
source anchors|74:35\n\
source fstype|44:22 107:22\n\
source port|123:31\n\
sources ntp0|17:31\n\
sources|17:63 60:28\n\
source|44:24 66:25 74:42 76:24 88:24 107:24 116:24 123:31\n\
so|0:16 3:14 10:16 16:22 17:23 20:16 25:16 35:14 45:15 48:15 56:16 58:16 63:16 74:16 94:16 103:16 110:23 113:16 117:22 124:21 126:17 129:23\n\
space exceeded|57:38\n\
space left|48:22 70:25\n\
space|5:18 36:18 48:32 54:18 57:46 70:36\n\
spawning usr|117:36\n\
spawning|117:71\n\
spec externalips|120:35\n\
spec get|3:22 72:23\n\
spec options|5:31\n\
spec opts|5:31\n\
spec podcidr|18:13 21:16 64:17 108:22 125:13\n\
spec providerid|18:25 19:21 53:15\n\
spec taints|18:16 19:16 20:16 23:23\n\
specifically allowed|85:36\n\
specifically|85:72\n\
specified in|64:35\n\
specified with|85:37\n\
specified|18:18 21:17 43:31 64:34 68:16 85:41 88:25 106:30\n\
specify the|4:18 34:14 79:14 86:18 99:13 128:14\n\
specify|4:36 34:28 79:27 86:36 99:26 128:27\n\
spec|1:11 3:10 5:22 18:36 19:30 20:11 21:17 23:20 51:11 53:18 64:18 72:11 91:10 100:11 108:26 120:28 125:11\n\
sport|63:36 109:54\n\
spring|39:40 47:39 118:39\n\
sql started|122:35\n\
sqlite|119:72\n\
sql|122:70\n\
squid error|68:25 69:19\n\
squid|68:61 69:29\n\
src dst|60:21 63:22\n\
src metric|46:35\n\
src|46:41 60:23 63:24 96:45 120:24\n\
srv k0s|44:22 129:22\n\
srv0 and|40:22 101:22\n\
srv0 not|48:22 54:23\n\
srv0 ready|59:22 101:22\n\
srv0 v0|119:31\n\
srv0|3:19 5:28 40:26 45:20 48:20 54:21 55:20 56:20 59:19 78:20 98:20 101:27 119:28 120:20\n\
srv|30:23 44:24 55:24 56:32 58:25 63:24 74:25 99:22 107:24 110:24 129:24\n\
ss lntp|60:16 109:21 134:22\n\
ss ltnp|62:15 109:24 126:16 134:15\n\
ss ltn|4:15 60:18 62:15 63:15 119:15 134:15\n\
ss tnp|123:33\n\
ssd|0:34 55:34 105:34 107:34 122:32\n\
ssh to|120:22 133:22\n\
ssh|6:21 60:36 68:20 86:21 89:22 92:22 102:30 120:22 127:21 131:21 133:21\n\
ssl apiserver|3:22 11:22\n\
ssl ca|10:18 43:18 81:17 97:18\n\
ssl http|12:13 15:17 50:13 66:13 84:17 88:13 128:13 131:13\n\
ssl kubelet|0:22 80:22\n\
ssl|0:25 3:17 10:18 11:17 12:18 15:24 42:17 43:19 50:18 66:19 80:17 81:17 84:25 88:18 97:18 127:17 128:17 131:17 134:18\n\
ss|4:14 49:14 60:28 62:22 63:22 109:33 119:15 123:37 126:16 134:30\n\
stable|62:32 96:32 102:32 109:30 129:41\n\
stack trace|9:12 16:12 47:12 67:16 94:22 96:13 130:12\n\
stacked|61:45 129:45\n\
stack|9:20 15:20 16:20 47:20 67:28 94:37 96:21 100:40 130:20\n\
staging cluster|125:22 127:22\n\
staging|125:36 127:45 131:36\n\
stalls after|92:31\n\
stalls|92:63\n\
standalone|109:38 110:52\n\
standard|20:40 77:52\n\
start and|56:13 67:21 71:25\n\
start any|36:22 113:22\n\
start cadvisor|70:36\n\
start certificate|43:34\n\
start configmaps|130:33\n\
start containerd|35:22 44:22\n\
start containermanager|13:12 15:18 37:20 90:8 111:22\n\
start container|13:22 44:22\n\
start cpu|37:38\n\
start docker|12:18 33:27\n\
start error|37:22 57:16 126:18 133:16\n\
start etcd|99:21 117:22\n\
start hook|8:22 93:22\n\
start kubelet|19:17 44:17 86:25\n\
start kubernetes|43:34\n\
start managed|45:13 52:13 56:18 59:13 61:14 99:17 119:14\n\
start networking|51:18 91:18 100:18 127:17\n\
start node|52:35\n\
start oom|88:35\n\
start request|33:33\n\
start sandbox|13:20 116:25\n\
start timed|7:18 9:18 43:18 79:17\n\
start waiting|7:17 9:17 16:17 24:17 43:17\n\
startcontainer for|4:23 5:18 13:18\n\
startcontainer|4:46 5:36 13:36\n\
startdate|16:36 24:47 127:35\n\
started context|39:23 50:22\n\
started cp0|56:20 59:25\n\
started https|59:31\n\
started in|45:22 118:22\n\
started it|33:19 106:20 127:19\n\
started m0|56:22 59:22\n\
started members|59:31\n\
started rke0|56:31\n\
started srv|56:22 58:23\n\
started total|122:34\n\
started without|19:18 43:18 80:18 93:18\n\
started with|8:17 46:17 61:17 78:17 119:17\n\
started|3:8 8:16 19:9 20:9 26:9 29:23 33:15 39:9 43:16 45:8 46:9 50:9 56:29 58:16 59:28 61:16 78:9 80:8 86:8 93:8 95:8 106:9 110:9 114:20 118:8 119:9 122:24 124:7 127:8 133:8\n\
starting container|13:25 34:17 44:17\n\
starting control|15:31\n\
starting flannel|51:23 77:23\n\
starting k0s|0:14 11:7 14:8 15:7 40:13 45:11 47:13 73:8 74:8 75:8 89:8 90:14 96:11 100:8 107:8 119:8 127:7 134:8\n\
starting kubernetes|11:8 40:15 45:18 56:8 58:9 61:5 63:8 75:5 91:5 96:5 99:7 109:12 119:17 134:8\n\
starting kube|64:23 78:22\n\
starting rke0|40:13 63:17 68:12 75:17 118:13 127:13 134:17\n\
starting|0:14 11:9 13:14 15:18 40:24 43:15 45:27 47:13 56:10 58:11 63:17 75:16 90:14 91:9 96:10 99:12 107:10 109:16 119:26 127:9 134:17\n\
starts with|34:22 110:22\n\
starts|13:26 34:26 40:25 70:27 74:27 88:26 107:26 110:26 125:26 126:28\n\
startup go|30:23 51:15 72:15 95:14 100:15\n\
startup probe|1:31\n\
startup rpc|35:23 36:18 107:18\n\
startup startup|30:21 51:17 95:17 100:17\n\
startup|1:29 30:36 35:28 36:21 51:22 72:30 95:21 100:22 107:21 133:20\n\
start|7:7 9:6 13:18 15:17 16:10 30:9 33:18 37:23 43:19 44:14 52:18 56:11 67:13 70:17 71:19 86:10 88:14 91:6 95:6 99:9 111:24 116:6 117:6 130:10\n\
stat etc|11:16 29:15 80:16 83:13 105:9 113:20 114:9\n\
stat fc|14:22 15:15 34:22\n\
stat no|5:20 80:19 124:19\n\
stat proc|76:36\n\
stat var|36:20 84:16 124:23\n\
state before|37:34\n\
state checkpoint|37:36\n\
state db|45:14 119:32\n\
state file|37:34\n\
state from|37:37\n\
state on|131:33\n\
state run|35:22 107:22\n\
state|4:10 7:10 15:20 30:16 32:18 34:10 35:9 36:10 37:38 45:10 57:9 60:16 84:10 86:10 91:10 92:10 94:11 107:10 119:31 127:9 128:9 131:26\n\
static defaultcpuset|37:34\n\
static differs|37:35\n\
static metric|46:26 95:19\n\
static pods|68:18 79:14 91:14 110:14 117:18 131:14\n\
static pod|4:19 55:23 56:17 110:13\n\
staticpods waiting|4:31\n\
staticpods|4:62\n\
static|4:24 37:39 46:21 52:12 55:31 56:21 65:19 68:19 79:12 91:20 95:13 110:21 117:20 131:13\n\
stats failed|81:22 110:22\n\
stats|3:30 66:32 81:30 88:32 110:32 134:32\n\
status addresses|51:34\n\
status age|25:20 52:19 98:20\n\
status apiversion|1:31\n\
status before|27:19 28:19 29:20\n\
status certificate|43:32\n\
status check|32:32\n\
status cluster|57:22 59:22\n\
status containerd|32:15 33:24 35:14 38:14\n\
status db|54:23 57:22\n\
status docker|32:23 33:22\n\
status err|104:22 123:22\n\
status exceeds|104:24 123:22\n\
status exception|11:25 88:20\n\
status exec|117:33\n\
status failure|0:7 1:11 4:7 14:7 35:15 37:7 40:10 45:10 73:14 80:7 84:11 85:7 87:7 88:7 95:10 96:7 107:7 109:6 113:7 128:10\n\
status fields|66:18 99:22 100:18\n\
status for|57:25 99:16 133:16\n\
status from|38:33\n\
status go|6:12 16:7 20:5 57:10 65:5 66:6 71:6 79:5 80:7 81:11 97:10 98:5 103:10 104:12 118:5 123:10 127:7 131:5 133:10\n\
status internal|30:17 46:18 100:18 101:18\n\
status invalidargument|36:26 54:20\n\
status is|14:15 108:27 123:14\n\
status kill|33:19 102:26\n\
status kubelet|35:13 84:17 85:13 86:19 87:13 104:17\n\
status nodeinfo|39:26 53:20\n\
status no|84:22 114:22\n\
status of|33:16 38:29\n\
status on|57:19 62:26\n\
status ready|52:35\n\
status reason|1:22 21:22\n\
status restarts|48:17 49:16 69:16 109:16 133:16\n\
status rke0|44:22 73:22\n\
status roles|0:9 28:13 52:12 65:19 67:9 80:9 101:15 105:9 118:13 122:8 132:9\n\
status round|59:19 61:26\n\
status table|57:31\n\
status update|104:21 110:17 123:21\n\
status will|32:8 57:14 80:11 104:19 110:11 116:7 118:7 120:7 123:17 133:13\n\
statuscode|1:61 21:31\n\
status|6:12 16:5 32:9 33:12 35:10 38:7 52:10 57:12 61:7 62:6 65:10 73:6 80:8 81:10 84:10 85:7 86:11 87:8 97:10 101:5 102:9 103:8 104:15 108:7 123:15 131:5 133:10\n\
stat|5:16 11:22 14:26 15:15 29:21 32:17 34:25 36:16 44:9 76:27 80:25 83:16 84:9 105:9 113:30 114:9 124:22\n\
stayed|20:45 56:45\n\
stays empty|19:23 43:23\n\
stays up|72:23 88:22\n\
stays|6:26 19:28 41:28 43:36 52:26 72:28 88:27 93:27\n\
stay|41:37 52:35 79:35 112:36\n\
stderr|71:32 87:32 88:32 94:32 115:31 128:30\n\
stdin|24:40 47:51\n\
step exec|117:36\n\
step|84:30 113:30 117:55\n\
still has|4:22 59:22\n\
still in|59:19 66:20 113:20\n\
still lists|6:17 36:18 65:17 105:18\n\
still on|22:23 116:22\n\
still says|114:22 118:22\n\
still|1:14 3:13 4:14 6:13 11:13 22:15 24:15 30:13 36:14 45:14 47:14 50:14 59:20 65:13 66:15 83:14 87:14 104:20 105:22 113:14 114:26 116:14 118:14 121:14 123:13 124:13 126:16\n\
stop firewalld|60:21 63:22\n\
stopped it|33:22 45:22\n\
stopped posting|16:11 37:12 57:11 86:21 102:18 113:11 123:11 133:11\n\
stopped|9:17 13:17 16:17 25:18 33:23 37:18 45:17 57:16 58:18 86:34 102:30 113:17 118:17 123:16 126:19 127:16 133:16\n\
stops|33:43 118:44\n\
stop|41:31 60:28 61:31 63:30 70:31 109:29 118:29\n\
storage k0s|42:15 54:16 81:15 97:20 103:16\n\
storage vlan|46:22 101:22\n\
storage|42:16 46:29 48:42 54:29 81:16 85:17 97:24 101:28 103:17 119:17\n\
store connection|55:18 61:18 99:17 122:17\n\
store content|36:31\n\
store|26:29 36:37 54:29 55:29 61:29 99:26 122:27\n\
storing the|67:19 129:26\n\
storing|67:39 129:52\n\
stratum poll|17:33\n\
stratum|17:67\n\
stream msgapp|54:23 58:23\n\
stream stderr|88:22 128:22\n\
stream|54:31 58:45 60:28 88:30 128:29\n\
string|27:49 32:31 33:29 87:30\n\
structure error|11:31\n\
structure|11:61\n\
sts assumed|6:34\n\
sts get|6:33\n\
sts|6:71\n\
stub resolv|49:19 112:25\n\
stub|49:38 112:51\n\
stuck|55:40 65:38 114:40\n\
style guide|7:22 81:22\n\
style long|0:18 80:18 105:18 127:17\n\
style|0:27 7:27 16:27 80:27 81:26 105:27 114:27 125:27 127:26\n\
st|17:34 32:34 77:34 81:42\n\
subdomain must|67:21 71:27\n\
subdomain|67:43 71:53\n\
subject access|41:36\n\
subject alternative|3:31\n\
subject cn|81:23 103:16 127:20\n\
subject de|81:23 103:23\n\
subject enddate|81:22 83:22\n\
subject in|67:15 81:19 97:15 103:19 127:14\n\
subject issuer|81:31\n\
subject is|41:23 97:22\n\
subject subject|81:31\n\
subject system|67:17 81:17 83:11 97:19 103:17 104:10\n\
subject us|81:33\n\
subjectaltname|3:61\n\
subjects|7:34 97:58\n\
subject|3:19 7:13 41:32 67:23 81:37 83:13 97:32 103:32 104:11 127:19\n\
subnet env|31:17 64:22 76:12 108:12 124:12 125:17\n\
subnet manager|64:32\n\
subnet specified|64:35\n\
subnetmanager error|3:19 72:20 91:19\n\
subnetmanager|3:38 72:40 91:39\n\
subnet|31:27 60:18 64:46 69:18 76:19 108:18 118:19 124:18 125:27 127:18\n\
subscriptions|21:62\n\
subsystem not|13:20 15:19 90:20\n\
subsystem|13:46 15:35 90:36\n\
subsys|90:45 93:44\n\
subvol disk|107:31\n\
subvol|107:63\n\
succeeded nc|60:21 61:23\n\
succeeded|2:33 60:31 61:26 62:25 63:25 68:23 92:33 118:25\n\
successfully committed|4:22 61:23\n\
successfully registered|104:19 110:20 111:20\n\
successfully|4:28 35:27 61:29 71:29 100:29 104:27 110:29 111:29\n\
successful|32:40 46:40 64:40\n\
such file|5:8 11:7 33:10 39:9 43:8 50:9 64:5 76:11 80:9 84:13 88:13 111:5 112:14 113:12 124:7\n\
such host|2:19 66:22 68:6 69:10 89:19 116:7\n\
such|2:20 5:13 11:12 13:6 31:6 33:18 36:6 39:16 40:5 43:14 50:15 64:7 66:25 68:5 69:5 76:18 80:15 83:6 84:23 88:24 89:22 111:7 112:24 113:22 116:6 124:11 129:6\n\
sudo cat|53:32\n\
sudo firewall|61:23 63:22\n\
sudo iptables|60:21 64:23\n\
sudo ip|77:32\n\
sudo journalctl|52:31\n\
sudo kubeadm|2:18 3:17 89:18 132:18\n\
sudo ls|28:22 36:22\n\
sudo microk0s|62:31\n\
sudo openssl|16:22 103:22\n\
sudo ufw|62:33\n\
sudo unable|66:34\n\
sudo|2:14 3:13 16:13 28:13 36:14 38:13 48:13 52:20 53:22 60:12 61:22 62:29 63:14 64:15 66:26 77:22 89:14 99:12 103:14 106:14 109:13 117:13 132:13 134:14\n\
suitable for|17:31\n\
suitable|17:63\n\
summary stats|3:19 81:19 110:20\n\
summary|3:32 66:44 81:32 110:34\n\
sun sep|28:22 102:23\n\
sunday|47:36 58:37 86:36 133:35\n\
sun|28:44 102:45\n\
support config|27:34\n\
support is|14:38\n\
support type|107:35\n\
supported as|107:33\n\
supported for|55:22 128:22\n\
supported please|128:39\n\
supported|38:13 50:14 55:14 72:15 77:46 91:13 107:26 128:40\n\
supports deploying|130:34\n\
supports|27:43 130:49\n\
support|14:43 27:32 51:19 90:18 107:43\n\
sure you|33:19 39:20 50:20\n\
sure|33:35 39:37 50:36 68:34\n\
suspended|16:44 104:43\n\
svc cluster|3:30 46:16\n\
svc dns|3:31\n\
svc fail|133:36\n\
svc kubernetes|3:27 46:18\n\
svc kyverno|133:34\n\
svc mutate|92:20 133:25\n\
svc v0|133:31\n\
svc validate|133:35\n\
svclb traefik|36:26 48:19\n\
svclb|36:46 48:46\n\
svc|3:34 46:16 49:14 68:14 76:15 92:16 120:35 133:43\n\
swap gi|128:31\n\
swap img|128:31\n\
swap on|128:39\n\
swap or|128:37\n\
swap running|128:31\n\
swapoff|128:71\n\
swapon show|14:20 128:25\n\
swapon|14:40 128:50\n\
swapped that|47:31\n\
swapped|4:33 14:34 39:34 47:42\n\
swaps contained|128:37\n\
swaps|128:75\n\
swap|33:16 37:18 39:18 86:17 102:18 104:16 110:17 128:56\n\
switch ports|92:31\n\
switched off|8:17 25:17 80:21 118:17\n\
switched on|56:20 58:26\n\
switched|8:26 25:27 56:26 58:40 80:34 112:26 118:26\n\
switch|92:43 101:33 132:42\n\
symlink|86:62\n\
sync csr|41:35\n\
sync duration|122:35\n\
sync with|55:39\n\
synchronization err|32:32\n\
synchronization found|17:31\n\
synchronization pleg|32:34\n\
synchronization|17:37 32:58\n\
synchronized no|16:16 17:30\n\
synchronized|16:31 17:61\n\
syncing pod|4:19 12:15 13:19 22:15 116:15\n\
syncing worker|18:20 20:26\n\
syncing|4:28 12:21 13:29 18:37 19:22 20:34 22:22 59:20 116:21\n\
syncloop pleg|34:31\n\
syncloop|34:62\n\
sync|17:29 41:35 55:46 64:17 122:33\n\
syn|63:45 123:43\n\
sys class|53:32 92:15\n\
sys fs|13:19 14:15 15:17 34:14 70:15 90:9 111:14\n\
sys module|5:37\n\
sys net|76:41\n\
sysctl fs|70:30 114:17\n\
sysctl|51:24 70:44 76:46 114:23\n\
system anonymous|10:14 25:29 42:14\n\
system bootstrappers|1:10 6:18 7:21 10:10 25:11 41:17 130:10\n\
system bootstrap|7:17 8:20 9:6 10:6 41:15 42:9 43:12 110:10 130:15\n\
system but|5:31\n\
system calico|69:14 93:28 123:14\n\
system certificates|7:20 41:26\n\
system cgroup|111:34\n\
system clock|16:16 17:30\n\
system configmaps|72:16 92:16 122:15 123:20 131:16\n\
system conf|68:30\n\
system container|29:20 117:25\n\
system controller|8:35\n\
system coredns|5:14 22:14 23:13 31:14 49:17 82:14 95:13 123:13\n\
system etcd|5:17 12:17 34:21 48:17\n\
system failed|36:22 112:22\n\
system get|6:14 9:11 10:11 22:11 23:10 26:8 28:11 49:7 64:14 93:11 105:15 114:7 129:13 133:7\n\
system init|117:33\n\
system k0s|47:15 68:14 75:15 89:15 112:15 118:15 122:14\n\
system kubelet|7:19 9:12 12:12 86:24 110:12\n\
system kube|1:8 3:11 4:12 34:14 69:8 79:15 82:8 93:12 97:8 101:8 112:8 116:8 121:14 122:7 124:11\n\
system labels|36:22 127:22\n\
system leases|3:22 122:21\n\
system local|23:21 48:22\n\
system logs|19:15 49:19 70:15 72:20 77:15\n\
system namespace|67:15 129:28 130:15\n\
system network|31:18 93:18 124:22\n\
system nodes|6:17 67:14 81:14 83:8 97:18 103:17 104:8 133:8\n\
system node|6:10 7:6 9:6 41:13 42:6 65:9 67:9 81:12 83:6 97:17 98:8 103:17 104:6 121:13\n\
system oom|102:32\n\
system path|91:37\n\
system plndr|131:31\n\
system reserved|102:16 111:31\n\
system serviceaccount|8:27 23:9 42:19\n\
system slice|34:18 111:29\n\
system svc|133:33\n\
system system|29:15 111:15 117:28\n\
system uuid|53:34\n\
system validation|13:20 15:19 90:20\n\
system verification|90:31\n\
system with|12:20 116:19 133:19\n\
systemctl cat|3:16 10:17 23:16 73:17 115:17\n\
systemctl disable|94:23 95:22\n\
systemctl enable|86:30 112:16\n\
systemctl is|16:8 32:14 33:15 37:8 38:11 86:14 94:8 95:19 109:11 112:8 128:7 132:8\n\
systemctl list|33:12 86:16 94:12 95:22 111:16 128:12\n\
systemctl restart|32:9 37:9 38:12 70:9 80:8 84:9 104:17 114:16 123:19 128:8\n\
systemctl show|68:19 80:19 104:19\n\
systemctl start|33:22 86:22 117:15\n\
systemctl status|11:8 17:9 32:13 33:17 35:8 38:8 44:9 73:9 84:12 85:9 86:14 87:9 90:9 94:9 104:12\n\
systemctl stop|60:17 61:18 63:18 109:17\n\
systemctl|32:23 33:25 38:17 73:9 80:9 84:13 86:28 94:17 95:27 104:22 109:12 111:10 112:9 114:16 123:21 128:8\n\
systemd cgls|34:31\n\
systemd cgroups|12:20 34:25\n\
systemd cgroup|12:20 13:23 35:17\n\
systemd containerd|34:31\n\
systemd is|12:33\n\
systemd kubelet|12:18 13:18 43:18 91:18\n\
systemd machine|53:32\n\
systemd mount|13:35\n\
systemd networkd|53:23 112:22\n\
systemd pod|82:31\n\
systemd resolved|49:17 112:28\n\
systemd resolve|112:39\n\
systemd system|12:10 33:9 47:9 68:15 75:9 86:21 89:10 97:10 110:10 112:9 118:9 126:10\n\
systemd unified|14:25 15:22\n\
systemd units|10:20 78:20 97:20\n\
systemdcgroup etc|34:31\n\
systemdcgroup false|34:38\n\
systemdcgroup true|34:36\n\
systemdcgroup|34:79\n\
systemd|10:10 12:31 13:21 14:17 15:23 34:26 35:9 53:15 68:12 75:9 82:17 86:22 97:10 112:28 118:9 126:5\n\
systemreservedcgroup system|111:32\n\
systemreservedcgroup|111:63\n\
systemuuid|53:63\n\
systemverification cgroups|14:33\n\
systemverification missing|90:35\n\
systemverification|14:41 33:26 39:28 90:46\n\
system|5:6 6:10 7:16 8:18 9:7 10:6 17:8 23:6 25:10 28:5 34:11 41:16 42:11 65:7 67:7 79:7 81:10 86:11 91:11 93:12 97:19 102:6 103:18 105:8 110:8 111:10 112:5 117:9 121:13 124:6 129:13 130:9\n\
sys|5:25 13:31 14:25 15:29 34:22 53:25 70:25 76:34 88:6 90:13 92:6 111:23\n\
t0 authentication|8:23 10:18 25:18\n\
t0 caller|34:15 54:16 58:16 59:11 61:16 79:11 99:10 117:11 122:14\n\
t0 is|16:21 17:20 79:17 80:13\n\
t0 level|0:7 6:5 15:7 17:5 35:8 36:7 38:10 39:6 40:9 44:7 45:9 47:7 63:5 73:7 74:8 75:10 89:5 90:5 96:5 127:7 134:5\n\
t0 logger|55:22 56:22 61:17\n\
t0 micro|102:32\n\
t0 verifying|16:21 80:25\n\
t0|0:11 6:6 8:7 15:10 16:19 17:18 34:10 35:12 36:11 38:17 39:7 40:15 44:11 45:13 47:10 54:7 55:11 56:7 58:7 61:11 63:7 73:11 74:11 75:15 79:12 80:10 89:7 90:7 96:7 102:7 105:7 109:6 122:5 127:10 134:7\n\
table for|21:31\n\
tables|35:61 45:29\n\
table|21:34 45:21 56:38 57:33 95:29 96:22 120:22\n\
tag length|11:31\n\
tags don|11:31\n\
tags|11:50 20:40\n\
tag|11:61\n\
tail etc|83:31\n\
tail|3:8 4:8 6:8 7:9 9:8 10:9 11:15 12:9 15:8 19:10 20:9 22:10 28:8 32:10 35:8 36:16 38:8 41:10 42:8 48:15 50:9 52:8 54:17 57:8 58:10 60:7 65:8 70:10 77:10 79:8 80:8 83:16 84:9 87:9 88:9 90:9 92:9 98:9 102:17 107:9 108:8 110:9 114:9 117:20 130:15 131:8\n\
taint node|19:12 22:23 23:20 48:11 65:7 133:7\n\
taints node|20:11 21:18 22:17 23:18 48:18\n\
taints of|18:22 23:21\n\
taints|18:25 19:18 20:25 21:32 22:30 23:38 48:32\n\
taint|19:27 22:44 23:39 48:21 59:13 65:13 110:15 133:13\n\
take up|55:24 68:19 131:16\n\
taken from|35:22 45:22\n\
taken|35:35 45:36 85:37 130:36\n\
takes|102:63\n\
take|55:45 66:31 68:37 131:29\n\
talk|3:43 46:45\n\
talos service|17:31\n\
talos time|17:31\n\
talosctl reset|36:22 127:22\n\
talosctl|28:36 36:36 127:35 131:36\n\
talos|17:46 92:36 127:35\n\
tarball|31:45 117:44\n\
target etcd|55:20 56:20 61:20\n\
target wants|86:31\n\
target|15:26 55:27 56:27 61:36 86:35 98:27 113:27\n\
tar|36:40 69:38 116:39\n\
task failed|5:23 13:18 34:18\n\
task kubernetes|71:20 72:20 85:20\n\
task oci|5:18 34:23 44:18\n\
task runc|32:32\n\
task|5:28 13:21 32:34 34:28 44:28 69:20 71:21 72:21 85:21 94:21 102:29\n\
tclass file|29:18 117:28\n\
tclass|29:34 117:58\n\
tcontext unconfined|29:18 117:28\n\
tcontext|29:34 117:58\n\
tcp allow|60:15 61:16 62:27\n\
tcp bind|99:21 109:25\n\
tcp comment|120:31\n\
tcp connect|11:5 15:5 46:6 54:8 60:9 61:9 63:8 68:5 69:5 79:5 95:5 99:11 101:5 116:7 118:12 120:11 124:7 131:12 132:12 133:8 134:8\n\
tcp denied|68:30\n\
tcp dial|68:34\n\
tcp dport|60:16 62:22 120:22\n\
tcp dpt|60:21 63:22\n\
tcp filtered|61:32\n\
tcp getsockopt|60:19 124:19 132:19\n\
tcp listen|109:31\n\
tcp lookup|2:21 66:17 68:6 69:10 89:19 96:7 116:12\n\
tcp open|61:32\n\
tcp read|63:15 68:14 74:15 89:15 118:15 131:15 134:15\n\
tcp succeeded|2:20 62:16 63:16 92:16 118:16\n\
tcp tcp|60:17 61:18 63:18 120:20\n\
tcp timed|60:21 62:22\n\
tcp timeout|46:9 59:8 60:12 61:11 62:5 63:11 69:12 72:14 91:5 95:13 99:8 101:9 116:12 118:11 120:5 132:9 133:5\n\
tcp udp|61:24 62:16 63:20\n\
tcp use|123:36\n\
tcp0|109:43 132:44\n\
tcpdump ni|30:21 60:21\n\
tcpdump on|46:22 120:22\n\
tcpdump|30:26 46:27 60:34 62:27 92:27 120:27 123:26 131:27\n\
tcp|2:20 45:5 46:9 54:9 60:20 61:18 62:17 63:18 66:13 68:11 69:15 72:13 89:17 95:14 99:17 101:8 109:18 116:16 118:19 120:19 123:15 124:7 131:15 132:19 133:10 134:9\n\
team says|68:19 69:19 123:19\n\
team|1:23 2:23 21:23 30:22 43:24 68:22 69:30 120:23 123:22 128:22 130:23 133:22\n\
telnet|60:35 61:29 62:29 63:29 92:29 121:29 123:27\n\
template in|53:23 71:23\n\
template|9:20 14:20 18:20 19:21 20:20 35:19 44:20 52:26 53:21 67:20 71:21 85:21 88:28 100:21 103:20 124:18\n\
temporary|2:45 45:44\n\
tenant|85:45 92:45\n\
ten|36:45 97:45\n\
terminal|11:43 117:44\n\
terminated|34:53 56:32 59:30\n\
terminating|6:38 63:40 65:38\n\
terraform apply|6:31\n\
terraform module|6:22 41:23\n\
terraform on|47:22 63:22\n\
terraform|6:46 41:29 47:28 59:27 63:29\n\
test data|25:17 55:17 61:17 99:16 122:16\n\
test|13:23 15:22 25:24 55:23 61:24 63:23 71:24 81:22 94:24 99:29 100:24 122:22\n\
text html|68:30\n\
text|3:25 4:39 27:25 61:27 68:32 73:26 87:26\n\
tgz|26:45 31:45\n\
th usec|122:30\n\
than seconds|32:34\n\
than the|39:18 102:18 117:18 130:18\n\
than twice|49:31\n\
than|32:34 35:20 39:21 49:27 71:21 102:21 113:21 117:20 122:38 130:20\n\
that died|59:22 123:22\n\
that is|21:13 46:14 57:13 68:24 69:13\n\
that it|16:22 45:22\n\
that node|92:22 123:22\n\
that part|47:31\n\
that the|2:9 20:9 22:17 23:14 48:9 56:9 59:16 61:15 103:9 124:14\n\
that was|18:22 59:22\n\
that|0:6 1:6 2:6 3:5 15:5 16:6 18:6 20:6 21:6 22:21 23:15 24:14 25:14 29:6 31:6 41:7 44:6 45:6 46:6 47:12 48:12 51:7 53:7 56:6 57:5 59:23 61:18 68:21 69:5 74:14 85:7 92:6 95:6 100:14 103:6 104:5 110:13 113:6 115:6 118:6 123:19 124:15 125:13 133:5\n\
the accepted|108:34\n\
the admins|6:31\n\
the agents|47:19 120:20 127:19\n\
the agent|0:18 3:11 47:11 68:11 75:11 89:12 92:16 116:11 125:12 132:11\n\
the api|1:14 2:9 3:8 8:5 9:14 10:5 16:11 17:5 24:9 25:9 46:9 47:8 60:12 68:8 81:5 89:9 96:5 110:5 131:5 132:8 133:5 134:11\n\
the backing|107:36\n\
the backup|0:22 97:22\n\
the binary|14:20 26:20 106:20\n\
the bind|78:38\n\
the bootstrap|8:20 9:19 97:20\n\
the box|16:15 17:15 38:14 42:14 45:15 125:15 126:16\n\
the calico|93:18 124:27\n\
the ca|24:26 43:17 103:17\n\
the ccm|19:20 22:26\n\
the certificates|129:37\n\
the certificate|0:14 11:20 24:14 79:13 129:20\n\
the cis|1:33\n\
the client|1:20 21:19 42:19\n\
the clock|16:19 17:26\n\
the cloud|18:17 20:22 22:17 104:16\n\
the cluster|7:11 8:12 9:10 10:14 24:5 47:10 52:11 55:7 58:13 74:5 81:10 97:12 103:5 120:5\n\
the cni|22:32\n\
the command|24:20 47:19 62:20\n\
the component|4:31\n\
the condition|1:8 3:7 4:13 7:8 9:8 20:8 41:14 42:11 43:14 55:8 57:7 66:8 67:8 78:8 79:7 84:8 116:8 117:8 121:8 126:9 133:7\n\
the configuration|67:22 133:22\n\
the connection|4:15 34:18 54:12 79:11 86:18 99:11 123:11 128:11\n\
the container|13:16 29:16 33:15 50:16 88:20\n\
the controller|108:22 120:22\n\
the control|7:8 8:8 9:8 16:8 17:8 24:8 28:8 41:8 43:8 47:8 66:8 67:8 68:11 73:12 80:8 117:8 120:12 130:18 131:8\n\
the cpu|37:34\n\
the crisocket|39:17 94:30\n\
the cri|12:20 67:19 94:20\n\
the data|58:30 107:17\n\
the day|1:18 58:18 112:18 129:18\n\
the dead|4:22 123:22\n\
the default|5:18 40:17 41:18 132:18\n\
the directory|87:18 107:18 114:18 117:18\n\
the disk|45:22 102:23\n\
the distro|12:22 74:23\n\
the dmz|17:31\n\
the docker|5:16 33:22 39:21 50:12\n\
the earlier|4:22 126:23\n\
the edge|17:20 36:20 130:19\n\
the endpoint|33:19 39:20 50:20\n\
the env|68:21 127:22\n\
the etcd|56:11 58:12 59:19 61:18 99:20\n\
the existing|11:9 16:9 52:18 55:13 56:9 59:9 80:19 83:17\n\
the expected|19:32\n\
the f0|118:22 123:22\n\
the file|29:17 40:16 90:17 114:17 129:17\n\
the first|6:8 7:8 24:9 31:8 45:12 47:12 52:8 55:8 62:12 69:8 75:8 83:12 84:8 100:9 112:8 113:8 115:8 119:12 120:8 126:9\n\
the flag|19:23 72:23\n\
the flannel|64:36\n\
the following|31:14 72:30 85:14\n\
the fqdn|65:22 98:22\n\
the full|2:20 40:19 87:20\n\
the gateway|46:20 118:19 126:20\n\
the generated|35:22 45:22\n\
the hardening|1:22 86:22\n\
the hard|7:16 42:15 81:26\n\
the hash|24:32\n\
the hostname|66:32\n\
the host|2:9 15:12 29:9 40:8 49:8 51:13 61:9 74:13 94:18 99:12 100:9 112:9 117:9 125:9\n\
the http|12:13 15:17 50:13 66:13 84:17 88:13 128:13 131:13\n\
the identity|1:13 2:9 3:9 8:6 9:15 10:6 16:11 17:6 24:10 25:10 46:9 47:9 60:12 68:8 89:9 131:6 132:9 134:11\n\
the image|0:17 4:17 69:16 110:17 113:17\n\
the install|44:22 68:21\n\
the instance|6:23 20:16 98:16 104:15\n\
the internet|96:18 115:18 129:18 132:18\n\
the in|18:22 19:23\n\
the ipvs|72:38\n\
the ip|66:26 89:20\n\
the isp|92:22 99:21\n\
the joining|51:17 62:22 66:22\n\
the join|9:15 24:18 46:12 47:15 56:12 59:11 61:12 62:12 101:11\n\
the journal|73:20 110:26\n\
the key|0:23 129:23\n\
the kubeadm|39:14 79:13 94:23 96:14 130:17\n\
the kubeconfig|118:22 124:21\n\
the kubelet|4:12 7:10 9:6 12:7 14:10 16:6 24:7 39:7 43:7 68:11 81:6 83:7 84:7 86:6 97:7 104:10 117:6 121:15 123:6 126:7 130:12 131:10\n\
the kubernetes|6:16 84:11 85:23 86:18 104:10\n\
the kube|51:13 67:13 78:17 129:24 130:13\n\
the lab|2:20 127:19 133:19\n\
the learner|55:31\n\
the line|11:17 47:18 105:18 126:19\n\
the list|25:20 65:19 111:20\n\
the machine|58:15 59:14 65:14 84:15 104:14 118:15 127:14\n\
the manifest|1:17 4:17 10:17 82:17 92:17\n\
the marketplace|95:31\n\
the masters|2:14 10:14 29:14 43:18 80:13 110:14 118:13 129:14\n\
the master|3:9 7:9 9:17 16:9 24:10 46:9 47:13 59:9 60:12 118:9 123:12 127:9 130:9 132:9 134:9\n\
the maximum|21:31\n\
the member|58:39\n\
the middle|0:20 56:26\n\
the moment|97:22 125:22\n\
the ms|122:32\n\
the namespace|8:20 25:19 65:7 81:11 97:13 103:11 130:16\n\
the name|52:30 66:16\n\
the nas|46:22 77:23\n\
the network|2:18 21:18 63:18 80:18\n\
the new|0:9 3:8 16:8 24:9 34:8 55:15 60:8 61:9 82:9 92:9 98:9 111:13 112:8 113:9 114:9 118:12 127:14 130:8\n\
the night|11:25 54:20\n\
the node|0:7 4:6 9:6 16:6 18:7 19:11 39:7 42:6 48:12 51:7 58:7 64:7 65:6 67:6 72:7 80:6 81:6 85:7 86:10 92:7 95:6 104:6 106:7 121:7 123:13 125:10 133:6\n\
the office|2:22 17:22\n\
the old|2:11 21:11 24:12 34:11 45:15 59:11 93:11 97:11 98:11 101:11 105:11 113:11 116:11\n\
the one|24:18 45:18 46:18 110:18\n\
the only|45:18 63:18 101:18 133:17\n\
the oom|102:32\n\
the others|47:18 93:28\n\
the other|16:10 18:10 41:11 51:11 54:11 55:10 56:10 77:11 79:10 80:10 82:10 83:10 99:9 100:11 110:10 120:10 131:10\n\
the output|90:31\n\
the package|38:19 87:20 109:19\n\
the pinned|24:32\n\
the pods|16:18 82:18 93:23\n\
the pod|22:22 23:18 48:12 49:16 117:12\n\
the private|30:21 62:22\n\
the public|24:23 47:22 101:15\n\
the rack|11:22 56:22\n\
the readme|41:23 64:23\n\
the requested|101:20 130:26\n\
the requesting|65:15 103:30\n\
the request|9:14 16:16 17:8 75:12 79:11 80:14 81:18 83:8 127:11 133:8\n\
the required|129:39\n\
the reset|84:20 124:25\n\
the rest|34:22 97:22\n\
the right|4:17 10:13 34:13 61:13 79:13 86:17 99:12 128:13\n\
the root|24:23 117:22\n\
the router|89:20 98:20 118:19\n\
the same|16:6 47:8 52:10 53:9 59:6 89:9 95:6 100:12 103:11 119:7 123:12 132:6\n\
the second|40:15 45:16 52:15 85:16 93:16 119:16\n\
the secret|75:12 129:34\n\
the servers|3:16 46:17 57:21 63:17\n\
the server|1:5 2:5 4:9 9:5 15:5 34:11 40:5 42:5 47:9 54:6 63:5 75:5 79:13 80:5 83:5 86:11 99:11 101:9 102:6 116:5 118:5 127:12 128:5 130:12 134:5\n\
the service|95:22 127:22\n\
the shell|68:19 75:19 129:20\n\
the specifically|85:36\n\
the ssd|0:22 107:22\n\
the stack|9:12 16:12 47:12 67:16 94:22 96:13 130:12\n\
the staging|125:22 127:22\n\
the storage|46:22 101:22\n\
the system|90:26 102:20\n\
the template|19:20 71:20 88:20\n\
the three|47:18 50:18 77:18 95:18\n\
the tls|7:19 9:15 16:15 24:15 43:15 126:16\n\
the token|2:13 9:13 10:13 25:13 40:17 47:17 119:13 134:13\n\
the two|72:17 74:17 92:17 118:17 129:17\n\
the unit|55:18 68:17 97:18 123:17\n\
the upgrade|50:26 130:19\n\
the usage|4:22 73:22\n\
the verification|90:31\n\
the very|45:18 50:18 73:18 87:18\n\
the vip|30:21 123:22\n\
the vm|11:13 18:13 20:13 36:13 37:13 45:13 59:17 92:13 132:13\n\
the vsphere|23:21 53:23\n\
the weekend|3:15 25:16 77:16 104:15 118:16 133:15\n\
the whole|4:16 20:16 33:15 110:16 123:15 133:15\n\
the with|52:22 105:25\n\
the workers|3:16 10:17 19:17 118:17 123:16\n\
the worker|24:15 60:13 80:14 81:14 86:14 112:14 120:14 127:14\n\
themselves|18:45 79:43\n\
them|15:23 17:24 30:23 36:32 55:24 74:25 79:23 113:24 120:24 132:24 133:23\n\
then kubectl|64:23 93:22\n\
then only|36:22 65:22\n\
then silence|42:31\n\
then the|0:18 16:18 50:18 58:18\n\
then|0:19 2:12 7:12 16:19 25:13 33:18 34:11 36:12 37:13 42:22 45:11 46:12 50:12 52:11 58:20 59:11 64:13 65:11 66:13 68:10 70:13 84:12 86:11 92:12 93:11 104:11 108:11 114:12 123:11 125:12 126:13 130:11 131:19\n\
there are|75:17 108:29\n\
there is|8:13 10:24 23:12 25:13 41:13 46:13\n\
there on|16:22 82:22\n\
there|8:12 10:29 16:11 19:13 23:10 25:13 26:13 31:12 39:13 41:20 46:12 50:12 51:20 54:13 75:11 82:19 88:12 95:19 104:18 108:25 110:23 114:12 118:11 123:11 124:10 134:12\n\
they|3:38 79:38 132:39\n\
the|1:6 8:6 9:7 10:5 16:5 24:8 25:5 47:6 52:7 55:5 58:8 62:5 72:5 80:6 81:7 127:6 129:7 130:8\n\
things|113:63\n\
thing|15:43 66:45\n\
thin|8:45 54:45\n\
third|55:34 56:34 59:32 87:34 123:32\n\
this action|69:31\n\
this api|9:22 25:23\n\
this can|55:24 68:19 131:16\n\
this cluster|8:18 9:18 10:22 24:12 124:11\n\
this debian|44:22 112:22\n\
this error|9:12 16:12 47:12 67:16 94:22 96:13 130:12\n\
this host|65:19 91:19 109:19\n\
this is|27:11 52:11 67:11 78:24 84:11 108:15 120:11\n\
this machine|52:19 67:19 84:20\n\
this member|58:37\n\
this message|72:36\n\
this morning|16:22 104:22\n\
this new|52:35\n\
this node|28:7 36:7 37:13 39:11 42:6 50:7 52:14 55:7 58:11 59:6 74:11 78:18 82:7 84:7 95:7 110:7 112:7 113:7 125:10\n\
this one|71:23 113:22\n\
this operation|23:21 106:22\n\
this server|58:20 99:27\n\
this token|8:16 10:30\n\
this unit|102:32\n\
this version|130:34\n\
this worker|29:22 38:22\n\
this|8:11 9:16 10:17 14:7 16:7 37:12 39:8 52:23 55:14 58:23 67:11 68:6 69:6 72:17 74:8 78:20 84:11 94:15 99:14 102:8 104:6 106:7 108:6 112:7 113:7 125:7 130:14\n\
those|8:40 15:38 30:38\n\
thought it|25:23 48:22\n\
thought|25:34 28:33 48:33 102:34 111:34\n\
three masters|131:31\n\
three nodes|97:22 101:22\n\
three raspberry|52:22 122:21\n\
three vms|77:23 122:21\n\
three workers|69:22 97:22\n\
three|3:14 18:16 19:16 28:15 30:14 40:14 47:15 50:16 52:22 58:24 61:16 69:14 77:24 81:14 95:15 97:23 101:15 102:16 122:21 129:16 131:22 134:16\n\
threshold is|32:32 35:14\n\
threshold|32:60 35:26 48:27\n\
throttled|21:62\n\
through the|1:17 8:17 42:16 104:16 129:17\n\
through|1:27 2:20 6:18 8:20 11:18 22:20 39:20 42:18 52:18 61:20 65:18 71:20 74:20 89:20 92:20 97:20 104:18 129:20\n\
thu jan|16:22 17:22\n\
thu utc|35:22 80:22\n\
thu|9:25 16:45 17:33 35:24 80:25 84:25\n\
th|122:54 133:35\n\
tidied up|8:22 65:22\n\
tidied|8:45 65:43\n\
tier|73:45 85:45\n\
tigera operator|22:30 93:17\n\
tigera|22:59 93:33\n\
till|65:43 80:44\n\
time certificate|79:31\n\
time exceeded|122:32\n\
time insert|122:30\n\
time is|17:20 79:19 80:19\n\
time level|5:14 12:14 26:15 29:18 35:14 89:14 96:14\n\
time ms|60:16 61:17 89:22 92:17\n\
time query|17:31\n\
time select|122:30\n\
time style|0:15 16:15 80:15 105:15 114:15 125:15 127:14\n\
time sync|17:31\n\
time t0|0:7 15:6 16:11 17:10 35:7 36:7 38:10 39:5 40:9 44:7 45:8 47:6 63:5 73:7 74:7 75:9 79:7 89:5 90:5 96:5 127:6 134:5\n\
timed out|4:10 7:7 17:11 41:10 42:9 43:10 60:12 61:8 62:12 63:11 116:7 122:11\n\
timedatectl grep|16:19 17:26\n\
timedatectl|16:38 17:56\n\
timed|1:7 3:6 4:21 7:14 9:7 17:22 19:8 20:7 25:8 30:6 41:19 42:17 43:19 49:6 55:7 57:6 60:24 61:15 62:24 63:22 66:8 67:7 76:7 78:7 79:6 84:7 116:14 117:7 121:7 122:22 126:9 132:7 133:6\n\
timeout context|32:16 57:12 60:18 122:15 123:20\n\
timeout dial|1:9 2:15 46:9 54:10 60:12 89:9 99:8 116:9 118:9 120:9 131:13 132:9 133:16 134:9\n\
timeout exceeded|46:8 60:18 63:12 69:14 92:12 95:8 118:14 123:18 132:8\n\
timeout for|122:32\n\
timeout net|46:16 60:15 92:20 118:16 123:15\n\
timeout none|62:31\n\
timeout no|133:31\n\
timeout of|1:10 5:10 7:10 16:9 34:9 46:10 61:10 67:9 68:15 79:9 109:13 116:13 117:9 127:9 133:9\n\
timeout ps|32:32\n\
timeout service|68:21 133:22\n\
timeout write|123:34\n\
timeout x0|3:17 16:20 17:14 24:18 133:13\n\
timeout|1:9 2:12 16:8 17:9 24:6 32:12 46:14 49:8 60:21 61:12 62:9 63:18 68:12 69:18 72:15 92:22 95:15 99:7 116:18 118:17 120:5 122:12 123:21 131:11 132:13 133:18 134:5\n\
timer nm|95:31\n\
timer on|123:31\n\
timers|95:66\n\
timer|95:61 123:32\n\
times|28:31 48:31 49:30 64:32 125:32 134:32\n\
time|0:10 5:6 6:5 15:9 16:20 17:21 29:6 35:14 36:10 38:16 39:6 40:14 44:10 45:12 47:9 63:6 73:10 74:10 75:14 79:17 80:12 89:13 90:6 96:10 122:20 123:9 127:11 134:6\n\
tlnp|109:61\n\
tls against|24:32\n\
tls bad|3:15 79:26 127:15\n\
tls bootstrap|7:18 9:14 16:14 24:15 43:15 81:14 126:15\n\
tls client|7:14 11:18 42:23 127:14\n\
tls configuration|11:19 113:26\n\
tls failed|3:12 11:20 16:9 17:15 24:13 68:8 79:8 113:9 120:9 127:12 131:9\n\
tls handshake|3:9 79:9 92:25 102:10 121:19 127:9\n\
tls internal|121:40\n\
tls private|0:35 43:12\n\
tls san|3:19 40:19 45:15 73:15 119:15\n\
tls|0:30 3:17 7:15 11:26 16:10 17:15 24:19 40:10 42:19 43:12 79:19 81:10 92:28 102:5 113:11 121:30 126:5 127:17\n\
tmpfs|13:38 14:46 105:25 113:25 122:23\n\
tmpl|20:40 35:50\n\
tmp|5:40 29:52\n\
tnp grep|123:33\n\
tnp|123:65\n\
to acquire|23:12 64:20 108:25\n\
to add|15:22 56:16 63:12 70:12 90:19\n\
to allocate|70:14 93:10 108:18 124:17 125:21\n\
to another|2:22 127:22\n\
to an|9:18 16:12 17:12 23:11 75:12 79:15 81:12 127:15\n\
to apiserver|24:20 42:19 52:19\n\
to api|1:11 3:10 8:11 9:11 10:15 16:11 19:11 24:11 46:11 47:19 110:11\n\
to authenticate|9:14 16:16 17:8 23:8 75:12 79:11 80:14 81:18 83:8 127:11\n\
to auto|51:32\n\
to become|4:19 5:20 48:19\n\
to be|10:11 12:11 19:11 22:11 32:11 34:14 36:11 42:14 43:11 55:11 58:11 66:11 71:11 109:10\n\
to bootstrap|40:17 45:18 119:23\n\
to boot|68:22 117:18 131:18\n\
to call|133:36\n\
to check|76:28 99:14 119:15\n\
to cilium|124:30\n\
to cluster|2:12 16:12 17:16 47:12 61:12 63:12 68:11 71:12 75:12 132:12 134:12\n\
to cni|26:23 31:22\n\
to configure|33:22 78:22\n\
to connect|3:9 8:6 9:6 10:9 22:6 24:10 33:9 42:5 46:6 47:13 63:6 69:5 79:16 89:6 95:6 99:8 102:6 109:5 119:6 120:6 124:5 127:14 132:6\n\
to construct|20:26 74:20\n\
to contact|6:19 42:19 80:19\n\
to containerd|39:28 115:18\n\
to createpodsandbox|12:20 13:20 116:19\n\
to create|5:12 12:10 13:8 21:9 26:8 31:10 33:7 34:5 36:9 44:6 70:10 77:10 88:14 107:6 112:11 116:10 124:8 125:8\n\
to curl|12:13 15:17 50:13 66:13 84:17 88:13 128:13 131:13\n\
to decrypt|45:31\n\
to default|23:21 79:22\n\
to delegate|31:22 125:25\n\
to determine|13:13 28:13 33:13 35:13 36:13 50:22 78:13\n\
to dial|58:18 59:23 61:20\n\
to docker|15:19 33:25\n\
to do|69:23 116:20 124:15\n\
to e0e0c0d|122:30\n\
to enable|2:17 40:16 107:25\n\
to enforce|111:40\n\
to ensure|6:8 19:9 54:9 57:12 60:8 65:8 80:8 81:8 91:8 97:12 103:12 104:8 122:8 123:8 131:12 133:17\n\
to error|10:17 53:30\n\
to etcd|55:17 56:17 59:21 61:17\n\
to execute|91:19 117:22 122:18\n\
to extract|36:33\n\
to false|14:20 128:27\n\
to fetch|39:16 79:15 96:16 118:16 130:20\n\
to find|11:12 13:9 15:12 21:7 26:18 31:17 51:11 54:10 90:12 96:9\n\
to finish|56:26 61:20\n\
to free|36:17 48:29\n\
to fully|66:32\n\
to garbage|48:34\n\
to generate|5:19 7:13 11:12 42:21 112:16\n\
to get|2:6 17:6 18:10 20:10 33:8 36:9 51:9 54:6 60:5 63:11 68:9 89:9 96:9 116:12 118:10 134:11\n\
to host|26:9 60:13 61:13 62:11 63:13 65:5 72:6 95:9 99:15 101:9 114:5 116:5 118:14 120:5 131:14 132:5\n\
to https|3:12 68:22 79:16 109:12 134:17\n\
to initialize|0:17 11:12 13:17 15:19 51:13 103:13 127:12\n\
to install|38:19 93:19 126:20\n\
to it|41:23 123:22\n\
to join|6:19 55:20 61:13 62:13 134:17\n\
to lack|108:31\n\
to listen|109:31\n\
to list|2:9 3:11 6:5 8:15 11:5 16:5 17:9 54:6 58:6 60:5 68:5 74:6 79:5 80:5 81:14 83:6 97:13 99:5 120:6 123:9 127:12 130:9\n\
to load|0:9 5:8 11:13 27:9 29:9 35:15 36:6 72:9 74:11 80:10 83:6 84:14 107:8 113:13 114:9\n\
to m0s|68:25 131:19\n\
to modify|20:9 65:16 67:16 85:13 98:17 103:20\n\
to mount|15:15 107:30\n\
to network|21:19 26:20 67:19\n\
to node|30:30\n\
to normalize|75:31\n\
to not|14:26 50:12 59:15 75:12 83:12\n\
to open|93:18 113:28\n\
to opt|26:34\n\
to parse|11:16 19:11 50:16 74:11 87:25\n\
to patch|57:27 133:17\n\
to perform|7:17 9:13 16:13 21:17 23:12 24:13 43:13 126:14\n\
to pod|30:22 82:18 92:18\n\
to port|2:17 60:12 62:13 63:21 92:13 118:12 120:13\n\
to provide|1:22 42:22\n\
to proxy|3:13 15:13 46:14 89:14 95:13 119:14 127:17 132:13\n\
to pull|36:8 39:14 69:23 116:21\n\
to query|72:26 95:19\n\
to ready|86:22 92:22\n\
to read|0:10 29:10 54:10 72:10 74:10 84:22 113:21\n\
to reclaim|48:32 102:15\n\
to recover|4:16 36:20 54:24\n\
to register|2:5 6:12 16:6 20:7 57:8 65:8 67:6 71:12 77:5 81:11 83:5 85:5 92:5 97:10 98:7 103:9 104:6 110:9 118:6 127:6 133:12\n\
to rejoin|58:32\n\
to reload|27:14 29:15 36:15 114:25\n\
to remove|59:22 104:22\n\
to request|1:17 2:10 3:9 8:6 10:6 16:6 21:6 24:16 25:17 60:11 68:5 92:6 132:13 134:10\n\
to resolve|36:11 66:18 69:21 116:21\n\
to restart|4:31\n\
to retrieve|0:7 17:7 32:13 33:6 52:6 63:10 67:6 75:14 78:19 104:6 105:17 127:10 130:6 134:7\n\
to re|58:23 130:22\n\
to run|0:11 7:10 9:5 11:11 12:11 13:5 14:7 33:11 35:7 36:5 50:9 70:5 80:9 83:5 88:11 106:5 113:13 115:11 128:12\n\
to scrape|101:19 121:28\n\
to see|9:12 16:12 45:12 47:12 67:16 94:21 96:12 130:12\n\
to select|94:23 96:26\n\
to send|122:34\n\
to servers|63:22 68:21\n\
to setup|26:18 27:11 31:18 124:15 125:20\n\
to set|26:12 31:14 66:12 67:8 76:8 85:8 91:11 93:8 99:11 100:8 104:7 124:16 125:17\n\
to stable|129:31\n\
to startcontainer|4:25 13:20\n\
to start|13:11 15:13 37:14 43:13 44:11 70:12 88:11 111:16 116:7\n\
to stat|36:31\n\
to test|55:17 61:17 99:20 122:16\n\
to the|4:7 33:13 34:9 39:13 55:8 66:8 79:12 86:9 99:9 123:7 127:11\n\
to timed|62:31\n\
to update|1:6 2:6 12:6 15:6 22:7 27:13 28:9 31:6 57:13 80:6 83:6 92:6 104:13 120:6 122:14 123:18 133:6\n\
to upgrade|101:33\n\
to use|51:13 72:19 94:23 96:17\n\
to usr|74:32\n\
to validate|2:7 14:13 16:7 17:11 24:11 40:21 47:7 63:7 68:7 75:7 85:8 99:10 100:8 132:7 134:7\n\
to var|39:23 107:22\n\
to verify|3:10 9:7 16:7 17:13 24:18 68:7 79:7 104:7 105:16 120:7 127:17 131:7 133:7\n\
to watch|3:8 6:8 8:16 16:9 68:8 70:15 74:9 79:8 80:9 81:8 95:9 97:12 123:8 127:8 130:14\n\
to wipe|36:22 127:22\n\
to with|14:22 116:22\n\
to write|6:22 117:22\n\
to your|15:24 90:22\n\
today is|17:20 79:19 80:19\n\
today the|45:31\n\
today with|47:19 129:20 130:19\n\
today|0:17 7:17 17:17 24:17 26:17 45:28 47:23 58:17 65:23 79:27 80:23 83:17 86:16 105:17 118:16 124:15 129:17 130:16\n\
together|35:43 133:43\n\
token abcdef|9:22 134:22\n\
token and|130:31\n\
token auth|1:20 9:19 97:20\n\
token ca|3:9 9:9 47:22 60:8 74:13 75:13 94:10 106:9 132:15\n\
token control|129:31\n\
token create|8:16 9:18 24:12 25:16 41:12 47:11 57:11 94:12 132:11\n\
token csv|7:22 9:22 42:14\n\
token does|2:22 40:22\n\
token file|2:18 40:17 106:18 119:18\n\
token from|2:20 40:19 47:19\n\
token go|1:16 2:10 3:9 8:14 9:13 10:14 16:9 24:16 25:16 60:9\n\
token has|9:22 75:22\n\
token id|8:21 9:19 10:22\n\
token install|73:33\n\
token in|8:13 10:23 45:12 47:16 127:16\n\
token is|16:13 40:13 45:13 75:22 119:14 134:14\n\
token k0|68:16 75:17 106:17 118:17 134:17\n\
token list|1:16 8:21 9:18 10:12 25:12 75:12\n\
token made|42:22 47:22\n\
token must|75:31\n\
token on|9:17 24:17 45:21 47:17\n\
token s0cret|40:22 119:22\n\
token secret|10:31\n\
token server|40:17 45:18 89:18 134:18\n\
token ttl|8:26 25:20\n\
token unsafe|24:24 89:16 106:16 134:16\n\
token was|1:20 9:19 25:20\n\
token xxx|23:19 40:19 73:20\n\
tokencleaner|8:40 9:26 10:52\n\
tokens|10:40 23:38 47:39\n\
token|1:12 2:5 7:17 8:21 9:25 10:24 16:8 24:18 25:16 40:14 45:25 47:20 73:12 74:9 75:25 89:5 94:5 106:12 118:8 119:19 127:7 129:5 132:8 134:12\n\
tolerate|22:48 23:41 48:28\n\
tombstone|58:63\n\
toml and|34:22 115:22\n\
toml disabled|38:25 115:19\n\
toml duplicated|35:36\n\
toml etc|35:36\n\
toml grep|34:22 38:22\n\
toml run|35:22 107:22\n\
toml systemctl|38:31\n\
toml tmpl|35:31\n\
toml|26:13 31:13 34:33 35:37 36:13 38:37 107:13 115:27 116:23\n\
too high|16:22 17:22\n\
too long|92:20 122:27\n\
too many|56:25 70:24\n\
too quickly|33:33\n\
too small|36:22 113:22\n\
too so|110:22 113:22\n\
took expected|122:36\n\
took ms|4:22 61:23\n\
took over|118:22 123:22\n\
took the|33:19 49:19 80:19\n\
took too|122:37\n\
took|4:17 33:16 48:17 49:16 50:18 55:18 56:18 60:16 61:18 80:17 103:18 113:18 115:17 118:17 122:40 123:16\n\
tools|91:44 128:43\n\
tool|29:40 81:38 100:40\n\
too|10:10 13:10 16:9 17:10 22:10 32:10 33:20 36:10 38:8 56:38 60:8 70:36 92:21 109:8 110:10 113:17 115:9 122:28 132:9\n\
top level|13:22 15:25\n\
topology kubernetes|19:23 85:23\n\
topology|19:52 85:40\n\
top|13:39 15:43 102:31 122:28\n\
total free|102:32\n\
total time|122:35\n\
total vm|102:36\n\
total|11:20 55:29 102:49 122:39\n\
touch permission|117:34\n\
touched|39:37 45:36 79:35 121:36\n\
touch|83:30 117:49 127:29 130:29\n\
to|11:5 26:6 31:5 70:5 113:5\n\
tpriority|128:61\n\
tr cut|8:22 9:22\n\
tr grep|10:16 19:21 43:16 68:15 97:16\n\
tr proc|20:22 68:21\n\
trace of|9:12 16:12 47:12 67:16 94:22 96:13 130:12\n\
trace|9:25 16:25 47:25 67:33 94:43 96:25 130:25\n\
tracking|17:45 80:44\n\
traefik node|73:31\n\
traefik sh|73:31\n\
traefik|23:18 36:27 40:30 48:19 60:18 73:41 106:20 116:19 120:20 134:27\n\
transmitted received|61:23 92:22\n\
transmitted|61:45 92:45\n\
transport authentication|79:27 109:17\n\
transport error|33:21 35:17 36:12 39:12 50:16 61:12\n\
transport|33:38 35:31 36:20 39:21 50:28 61:21 79:31 80:20 109:19\n\
tree|18:36 19:47 98:36\n\
tried to|4:22 56:22\n\
tried|4:33 30:32 56:34 93:33 96:34\n\
tripper name|59:19 61:26\n\
tripper raft|61:32\n\
tripper snapshot|59:22 61:23\n\
tripper|59:35 61:56\n\
troubleshooting query|49:36\n\
troubleshooting|49:72\n\
trouble|74:45 116:44\n\
true cluster|108:22 110:22\n\
true in|34:22 51:23\n\
true mon|21:25 48:19\n\
true noroutecreated|21:37\n\
true noschedule|20:13 22:20 23:25\n\
true preemption|22:23 23:21\n\
true that|22:25 23:21\n\
true 重|1:22 102:23\n\
true|1:12 8:8 10:18 11:7 21:24 22:27 23:28 34:17 40:7 48:12 56:26 57:7 64:9 85:16 102:9 108:7 110:8 117:12 121:19\n\
trust list|74:32\n\
trust source|74:35\n\
trusted by|2:18 40:17 74:24\n\
trusted|2:34 40:32 60:32 74:44\n\
trust|9:29 49:29 74:56\n\
try again|1:14 2:9 3:8 8:15 9:9 10:14 16:5 24:14 25:15 52:5 60:10 92:5 116:5 132:12 134:5\n\
try enabling|52:23 105:24\n\
try using|107:36\n\
trying to|3:11 24:20 47:11 48:11 104:11 127:19 131:11 133:11\n\
trying|3:20 24:38 47:21 48:21 60:20 68:20 104:20 127:36 131:21 133:20\n\
try|1:25 2:15 3:14 8:27 9:14 10:25 16:7 24:25 25:27 44:8 52:23 60:18 92:8 105:22 107:25 116:7 126:9 132:22 134:8\n\
tr|8:23 9:22 10:23 13:23 19:31 20:23 26:31 43:23 68:29 75:22 97:23\n\
ts recent|117:33\n\
ts t0|34:13 54:14 55:16 56:13 58:14 59:9 61:16 79:9 99:8 117:9 122:12\n\
tsize tused|128:31\n\
tsize|128:61\n\
ts|34:24 54:26 55:29 56:25 58:26 59:16 61:30 79:16 99:15 117:32 122:23\n\
ttl expires|8:26 25:20\n\
ttl time|60:19 89:26\n\
ttl|6:22 8:36 9:23 10:36 25:24 39:24 60:22 89:31\n\
ttype tsize|128:31\n\
ttype|128:61\n\
tue utc|32:23 95:22\n\
tuesday|59:35 65:35 79:35 120:36\n\
tue|32:32 33:30 65:30 95:31 104:39\n\
tuning|26:52 82:40\n\
tunl0 none|92:22 93:22\n\
tunl0|92:45 93:44\n\
tunnel|68:34 92:36 101:36 104:35\n\
turned|63:45 104:43\n\
tused tpriority|128:31\n\
tused|128:61\n\
twice loop|49:31\n\
twice|17:29 41:29 42:36 49:36 53:29 70:29\n\
two hours|9:19 129:26\n\
two minutes|1:20 55:20 131:19\n\
two months|20:20 65:19 76:19\n\
two of|35:17 77:18 114:18 133:17\n\
two weeks|7:18 8:23 9:18\n\
two workers|28:19 47:19 68:19\n\
two|0:10 1:10 7:10 8:17 9:17 11:9 15:9 20:10 26:11 28:17 35:9 39:11 45:10 47:10 51:11 52:16 54:11 55:17 62:10 63:10 65:9 68:9 72:11 74:18 75:10 76:10 77:11 79:9 83:10 89:10 92:10 114:10 118:10 127:9 129:17 131:21 132:17 133:9\n\
txt on|15:21 90:25\n\
txt|15:36 75:28 90:48 96:29\n\
type avc|117:34\n\
type beta|85:32\n\
type bridge|27:23 125:23\n\
type calico|93:23 124:22\n\
type cgroup0|15:31\n\
type cgroup|13:20 14:26\n\
type cluster|120:33\n\
type ext0|44:31\n\
type flannel|26:16 27:17 31:18 64:12 76:11 125:18\n\
type helper|91:31\n\
type if|107:33\n\
type io|35:16 36:22 38:21\n\
type loopback|31:28 44:18\n\
type portmap|27:31\n\
type size|128:36\n\
type support|107:36\n\
type vxlan|64:25 77:23\n\
type xfs|44:33\n\
typed|75:39 104:38 134:40\n\
types hostname|66:32\n\
types|66:63\n\
type|14:11 15:9 26:18 27:22 31:22 36:11 38:9 44:22 64:18 77:15 85:11 91:10 93:10 107:24 117:17 120:18 124:9 125:20 128:22\n\
typha discovery|22:32\n\
typha endpoints|22:32\n\
typha pending|22:32\n\
typha|22:67\n\
u0 is|71:23 103:22\n\
u0|34:39 71:40 103:40\n\
ubuntu and|52:34\n\
ubuntu com|17:33\n\
ubuntu ip|95:22 106:22\n\
ubuntu kubeadm|16:18 34:23 49:17\n\
ubuntu lts|101:22 132:22\n\
ubuntu on|62:22 77:23\n\
ubuntu server|65:22 89:22\n\
ubuntu0|115:73\n\
ubuntu|14:11 15:16 16:10 17:22 30:9 34:21 38:9 47:10 48:10 49:16 50:11 52:24 60:16 62:11 65:9 77:22 88:11 89:22 95:17 101:10 105:11 106:18 107:11 112:27 115:10 132:17\n\
udp only|17:22 61:23\n\
udp port|30:21 93:22\n\
udp timeout|2:15 17:19 49:22 95:15\n\
udp|2:19 17:34 30:17 49:33 61:35 62:26 63:31 93:18 95:18\n\
ufw block|60:21 63:22\n\
ufw on|61:23 63:22\n\
ufw status|60:15 61:16 62:27\n\
ufw|60:31 61:34 62:42 63:33 132:25\n\
uid it|106:31\n\
uid|44:29 46:29 102:38 106:43 117:28\n\
ulimit is|70:32\n\
ulimit|70:74\n\
umask|29:67\n\
unable to|6:7 11:7 51:7 66:5 71:7 74:7 79:7 80:8 81:7 83:5 96:9 97:6 103:5 105:5 113:10 127:7 133:7\n\
unable|6:15 11:14 16:7 20:8 27:7 32:6 50:8 51:14 57:7 65:7 66:11 71:14 74:14 79:14 80:17 81:15 83:10 96:17 97:12 98:5 99:6 103:10 104:7 105:10 113:20 124:8 127:14 133:15\n\
uname|13:30 14:30 72:31 77:45 78:30\n\
unary invoker|55:20 56:20 61:21\n\
unary|55:41 56:41 61:41\n\
unattended upgrades|33:19 38:19 50:20\n\
unattended|33:35 38:35 50:36 86:36\n\
unauthorized code|1:35\n\
unauthorized node|6:19 16:17 81:21 127:13\n\
unauthorized reason|1:31\n\
unauthorized unauthorized|93:18 124:27\n\
unauthorized|1:28 6:30 9:19 16:16 75:30 79:18 80:24 81:18 83:23 93:11 116:5 119:16 124:14 127:18 134:21\n\
unavailable desc|33:19 35:17 36:12 39:12 50:16 107:12 127:11\n\
unavailable noschedule|21:36\n\
unavailable|21:37 33:31 35:28 36:25 39:18 50:29 68:27 107:17 127:16\n\
unchanged|58:40 104:38 111:40\n\
unconfined lxc|88:31\n\
unconfined object|29:21 117:26\n\
unconfined|29:39 88:35 117:47\n\
under var|36:18 48:18 107:18 113:18\n\
under|6:24 35:24 36:25 41:26 44:25 46:25 48:25 91:25 107:25 113:25 129:25\n\
unexpected eof|36:31\n\
unexpected|36:52 76:39\n\
unfortunately an|66:18 84:18 116:18 117:18\n\
unfortunately|66:37 84:36 116:36 117:36\n\
unhandled error|8:20 80:19 81:19\n\
unhandlederror|8:45 81:43\n\
unhandled|8:40 80:39 81:38\n\
unhealthy cluster|59:31\n\
unhealthy status|59:17 61:28\n\
unhealthy|1:35 4:27 59:40 61:42\n\
unified cgroup|14:25 15:22\n\
unified|14:50 15:43\n\
unimplemented desc|35:14 38:24 107:9 115:20\n\
unimplemented|35:27 38:48 107:16 115:41\n\
uninitialized taint|19:23 22:23\n\
uninitialized true|20:9 22:23 23:24\n\
uninitialized value|23:32\n\
uninitialized|2:10 19:22 20:17 22:40 23:41 27:23 28:26 69:9 114:10\n\
uninstall sh|45:22 126:23\n\
uninstall|45:36 124:34 126:38 133:35\n\
unique name|52:22 59:22\n\
unique node|52:22 105:25\n\
unique|52:43 53:27 59:25 105:44\n\
uniq|93:42 100:34 121:34 125:34\n\
unit entered|7:22 128:22\n\
unit files|86:23 95:18 111:18\n\
unit has|102:32\n\
units grep|33:22 95:22\n\
units type|94:20 111:20 128:19\n\
units|4:25 10:25 33:24 78:25 86:25 94:26 95:25 97:25 111:34 128:24\n\
unit|7:19 29:19 33:25 55:19 68:17 86:25 91:18 95:30 97:19 102:27 108:17 111:19 119:19 123:25 128:17\n\
unix go|34:33\n\
unix kine|45:25 119:20\n\
unix missing|50:31\n\
unix run|19:8 33:15 35:15 36:7 38:14 39:8 67:7 87:15 94:8 99:6 110:7 115:17\n\
unix var|5:6 19:6 33:18 35:5 36:6 38:9 39:18 50:15 94:15 115:14\n\
unix|5:5 19:13 33:33 34:16 35:22 36:12 38:22 39:30 45:12 50:25 67:5 87:19 88:5 94:22 110:5 115:30 119:5\n\
unknown authority|24:19 68:5 69:5 74:10 81:16 109:5 124:5 127:21 131:9 133:9\n\
unknown desc|5:14 12:12 13:12 26:12 27:8 31:16 34:12 36:8 69:8 116:14 124:11 125:14\n\
unknown device|77:32\n\
unknown flag|4:23 50:13 87:23\n\
unknown kubernetes|85:37\n\
unknown nodestatusunknown|37:18 86:23 133:17\n\
unknown service|35:15 38:23 107:7 115:21\n\
unknown|4:25 5:12 12:5 13:16 24:22 26:6 31:12 35:13 38:24 50:9 74:6 77:6 81:16 85:18 86:8 87:25 102:6 115:22 116:8 124:7 125:9 127:25 133:8\n\
unless rootless|106:31\n\
unless|106:67\n\
unpack image|36:13 69:23 116:22\n\
unpacked|26:45 106:45\n\
unpacking image|36:31\n\
unpacking|36:52 38:38\n\
unpack|36:26 69:47 116:43\n\
unreachable|60:21 65:22 71:23 92:23 96:23 100:23 116:22 118:35 125:23 131:22 132:22 133:22\n\
unsafe skip|24:24 89:16 106:16 134:16\n\
unsafe|24:45 85:31 89:30 106:30 134:30\n\
unset|30:38 76:39 119:40\n\
unstarted https|56:31 59:14\n\
unstarted|56:57 59:36\n\
unsupported and|14:35\n\
unsupported|14:58 50:34\n\
until next|79:19 81:19 104:19\n\
until reboot|13:31\n\
until today|24:23 79:22\n\
until|5:17 13:25 15:16 24:18 29:17 41:18 42:16 55:17 63:17 79:23 81:16 83:25 85:18 95:17 104:23 114:17 123:23 125:17 130:17\n\
untolerated taint|22:23 23:20 48:11 65:11 133:11\n\
untolerated|22:46 23:41 48:22 65:22 133:22\n\
untouched since|4:22 64:23\n\
untouched|4:44 64:45\n\
up as|52:22 119:22\n\
up at|22:23 53:23\n\
up by|55:22 78:22\n\
up days|104:31\n\
up for|25:23 104:22\n\
up in|65:19 119:20 122:19\n\
up iptables|91:31\n\
up lower|92:31\n\
up min|86:22 102:23\n\
up mtu|92:31\n\
up network|27:19 28:19 29:20\n\
up on|9:22 61:23\n\
up pod|26:16 31:19 93:12 124:21 125:12\n\
up the|68:22 117:18 131:18\n\
up to|45:15 55:22 68:18 131:15\n\
up vxlan|77:24 93:23\n\
up with|25:23 72:23\n\
update ca|74:38\n\
update cm|8:31\n\
update cni|2:13 12:13 22:13 27:21 28:17 31:13\n\
update lease|1:12 57:17 83:12 92:12 120:12 122:17 123:15 133:11\n\
update lock|122:30\n\
update node|57:11 80:11 104:21 123:23\n\
update resource|8:33\n\
updated|3:35 19:37 38:35 48:36\n\
update|1:8 2:8 8:24 12:8 13:15 15:7 21:7 22:8 27:21 28:14 31:8 53:8 54:8 57:21 65:7 74:29 76:7 80:7 83:8 88:8 90:8 92:8 104:23 110:8 120:8 122:23 123:30 133:7\n\
updating configmap|8:31\n\
updating node|32:8 57:14 80:11 104:19 110:11 116:7 118:7 120:7 123:17 133:13\n\
updating|8:21 32:14 57:27 65:12 80:20 93:13 104:37 110:21 116:13 118:13 120:13 123:33 133:24\n\
upgrade apply|4:26 39:21\n\
upgrade config|39:28 65:17\n\
upgrade connection|101:33\n\
upgrade control|4:33\n\
upgrade docker|50:31\n\
upgrade node|39:26 84:17 115:17\n\
upgrade staticpods|4:31\n\
upgraded by|4:22 87:22\n\
upgraded|4:27 15:26 77:28 79:26 87:27 90:27 115:27 116:27 119:27\n\
upgrades|33:38 38:38 50:40\n\
upgrade|4:32 38:14 39:44 50:27 65:14 77:16 84:15 86:14 101:26 115:22 130:14\n\
upi on|42:31\n\
upi|42:54 98:36\n\
upload certs|129:41\n\
upload config|20:17 25:22 67:17 130:17\n\
uploaded|129:63\n\
uploading certs|129:31\n\
uploading crisocket|57:19 126:20 133:19\n\
uploading|57:30 67:31 126:33 129:41 133:30\n\
upload|20:20 25:28 67:20 129:57 130:20\n\
upper fs|107:33\n\
upperdir|107:67\n\
upper|107:67\n\
ups|11:43 36:45\n\
uptime|52:30 80:31 86:40 102:32 104:30\n\
up|22:11 25:11 26:11 30:9 31:14 45:10 55:17 65:9 68:9 77:11 91:17 92:10 93:17 95:10 99:15 101:10 104:13 117:10 119:10 124:20 125:14 131:19 132:10\n\
url and|127:31\n\
url cluster|62:35\n\
url https|4:9 68:9 73:18 89:20 96:10 118:16 134:16\n\
url wss|3:19 15:19 127:19\n\
urllib0|62:63\n\
urls already|59:33\n\
urls https|54:23 99:21\n\
urls|54:34 59:49 99:31\n\
url|3:14 4:14 10:15 15:14 39:16 62:30 68:13 73:32 89:35 96:15 118:26 127:21 134:27\n\
us east|20:22 116:22\n\
us portland|81:31\n\
us to|1:22 8:22\n\
us west|78:31\n\
usage bootstrap|10:35\n\
usage flag|73:38\n\
usage of|39:23 73:22\n\
usage text|4:33\n\
usages description|8:26 25:20\n\
usages|8:52 25:40\n\
usage|4:33 8:18 10:33 39:19 48:17 73:46 81:17\n\
usb|44:36 96:36 116:36 122:34\n\
use by|94:35\n\
use cri|94:36\n\
use failed|51:20 96:26\n\
use ipvs|72:36\n\
use kubeadm|8:18 9:23 130:18\n\
use mounted|48:31\n\
use of|123:36\n\
use service|8:22 10:22 43:17\n\
use the|2:15 40:14 72:28\n\
use unique|52:22 59:22\n\
usec|122:61\n\
used avail|48:31\n\
used because|72:38\n\
used by|46:14 48:14 58:29\n\
used for|67:21 71:26\n\
used on|38:19 70:20 75:19\n\
used priority|128:35\n\
used|36:11 38:10 46:11 47:11 48:22 57:22 58:31 64:12 67:22 70:12 71:23 72:34 75:11 102:19 109:10 111:12 128:29\n\
user data|20:18 50:18 95:18 114:18\n\
user home|29:21 117:26\n\
user instances|70:30 114:17\n\
user is|106:37\n\
user kubelet|7:32 9:14\n\
user kubernetes|81:19 131:25\n\
user kube|106:31\n\
user system|7:12 8:16 25:14 42:7 65:9 81:12 97:18 103:14 130:12\n\
user target|86:31\n\
user tmp|29:31\n\
user watches|70:32\n\
user worker|81:31\n\
username password|75:33\n\
username system|6:29 7:17\n\
username|6:49 7:27 75:40\n\
userns|88:63\n\
users kubelet|123:27 126:19\n\
users kubelite|109:34\n\
users kube|60:17 134:28\n\
users|9:20 49:19 60:18 83:28 109:40 123:31 126:21 134:32\n\
user|7:26 8:24 23:6 25:20 29:19 42:7 65:11 70:21 81:22 83:15 86:7 97:28 103:22 106:22 114:8 117:17 130:17 131:7\n\
uses proxy|68:36\n\
uses|68:56 112:28 130:28\n\
use|2:6 3:5 8:17 9:12 10:13 40:5 43:7 48:12 51:7 52:5 59:5 72:31 78:6 90:6 93:16 94:31 96:17 98:6 105:6 109:35 110:6 123:23 125:6 126:14 130:5\n\
using autodetected|30:34\n\
using bootstrap|7:17 42:29\n\
using cgroup|14:38\n\
using fuse|107:36\n\
using interface|30:26 46:18 108:13\n\
using iptables|91:31\n\
using kubeadm|69:31\n\
using kubernetes|38:14 46:15 50:15 68:14 71:15 91:15 106:15\n\
using private|74:23 127:22\n\
using sqlite|119:31\n\
using|7:9 14:30 16:9 30:32 38:8 42:22 43:10 46:21 48:9 50:9 68:8 69:15 71:10 74:10 88:9 91:20 96:9 105:9 106:9 107:26 108:8 115:9 119:16 127:8 129:9\n\
usr bin|19:12 32:16 36:12 82:16 84:12 91:11 95:18 110:12 115:11\n\
usr libexec|26:30 31:17\n\
usr lib|26:22 31:13 33:12 86:23\n\
usr local|3:7 10:13 23:10 26:8 40:7 44:8 69:7 73:15 74:17 82:8 91:7 115:7 117:16 119:11\n\
usr|3:8 10:20 19:9 23:14 26:33 31:16 32:16 33:8 36:9 40:8 44:9 69:8 73:23 74:26 82:20 84:9 86:25 91:8 95:19 110:9 115:8 117:25 119:16\n\
us|1:23 8:23 20:23 42:22 69:22 78:31 81:35 102:24 116:23 133:22\n\
utc ago|84:22 85:23\n\
utc ca|16:22 79:22\n\
utc invalid|79:35\n\
utc|9:13 11:13 16:33 17:14 32:14 35:13 43:14 54:14 79:30 80:34 83:28 84:14 85:14 95:13 104:13 122:12\n\
util await|55:22 122:21\n\
util go|37:20 122:25\n\
utils go|102:23 108:22\n\
utils|91:39 102:40 108:38\n\
util|37:31 55:30 91:29 94:31 122:43\n\
uuid|18:29 44:21 52:20 53:59\n\
v0 backend|54:34\n\
v0 binaries|7:22 82:22\n\
v0 bolt|36:35\n\
v0 certificatesigningrequests|3:19 17:20 24:20\n\
v0 cgroup|14:35\n\
v0 configmap|8:23 123:23\n\
v0 config|100:23 124:21\n\
v0 containerd|26:23 124:21\n\
v0 cri|26:10 34:17 35:20 38:15 107:10 115:17\n\
v0 csidriver|17:22 97:22\n\
v0 dial|2:13 69:28 72:13 95:12\n\
v0 exits|14:22 50:22\n\
v0 failed|69:35\n\
v0 falling|129:31\n\
v0 first|56:22 69:22\n\
v0 flannel|31:22 69:22\n\
v0 head|69:31\n\
v0 host|15:31\n\
v0 image|39:20 50:20 115:19\n\
v0 installed|31:20 49:19 66:20\n\
v0 interface|51:35\n\
v0 join|62:29 94:17\n\
v0 k0s0|0:10 15:13 40:8 45:9 47:9 65:6 74:9 75:7 89:7 90:9 96:7 99:6 105:7 119:9 130:7\n\
v0 k0s|0:9 3:8 15:8 69:12 75:18 104:8 105:15 119:21 127:8\n\
v0 kubeadm|30:21 38:22\n\
v0 kubectl|25:23 130:22\n\
v0 kube|31:20 69:19 120:20\n\
v0 linux|35:31\n\
v0 metadata|1:31\n\
v0 namespaces|1:8 2:10 3:10 16:10 17:5 24:11 46:8 54:5 60:14 72:9 89:5 92:10 120:5 122:7 123:13 131:12 132:13 134:8\n\
v0 net|69:35\n\
v0 nodes|2:11 3:12 4:5 5:5 11:8 16:5 18:5 32:5 60:10 68:10 79:8 92:8 95:5 99:11 110:5 116:5 118:13 120:8 123:13 127:10 131:8\n\
v0 node|2:11 3:13 11:7 16:8 17:8 20:11 50:8 60:7 78:8 80:8 81:13 83:8 85:8 95:8 97:8 99:7 120:8 127:15 130:8\n\
v0 on|67:19 110:20 117:19\n\
v0 output|39:19 69:28\n\
v0 overlayfs|36:21 107:26\n\
v0 pause|116:33\n\
v0 pod|79:19 123:19 128:19\n\
v0 retry|55:23 56:23\n\
v0 rke0r0|2:8 14:8 17:8 23:7 28:8 40:8 44:14 45:8 56:8 63:12 65:8 68:7 75:12 77:9 95:12 101:8 118:8 127:8 130:8 134:12\n\
v0 rke0|17:15 63:15 75:19 105:19 127:14\n\
v0 route|51:32\n\
v0 rpc|69:31\n\
v0 runtimeclass|130:33\n\
v0 runtimeservice|35:16 38:19 115:24\n\
v0 runtime|33:15 34:8 35:11 38:18 115:23 116:8\n\
v0 secret|8:36\n\
v0 services|68:19 74:20 89:20\n\
v0 service|6:15 68:15 74:16 81:15 97:20\n\
v0 support|14:38\n\
v0 the|16:22 58:23\n\
v0 ubuntu|47:19 101:19 132:19\n\
v0 v0|34:16 55:20 56:20 61:16\n\
v0 webhook|133:31\n\
v0 就|15:31\n\
v0alpha0 runtimeservice|35:13 38:30 107:13\n\
v0alpha0|35:22 38:51 107:23 115:36\n\
v0beta0 csidriver|54:20 81:19 97:20\n\
v0beta0|54:31 58:31 62:30 81:29 92:30 97:30 130:29\n\
v0|2:9 3:9 8:7 14:13 15:13 35:7 36:8 38:11 50:9 60:9 69:14 75:9 92:5 105:5 107:5 115:14 116:5 118:6 119:8 123:8 130:13 131:5\n\
vagrant|30:38 46:40 101:39\n\
valid current|16:20 17:20 79:17 80:15\n\
valid for|3:32 99:10 134:11\n\
valid https|75:33\n\
valid interface|51:18 96:23 131:18\n\
valid ipv0|51:32\n\
valid networks|27:34\n\
valid rsa|11:23 74:24\n\
valid token|8:22 9:22\n\
valid until|81:16 83:22 104:21\n\
validate component|91:22 106:22\n\
validate connection|2:13 16:13 17:17 47:13 63:13 68:12 75:13 132:13 134:13\n\
validate cri|33:21 35:12 38:19 115:19\n\
validate fail|133:34\n\
validate kubelet|14:29 85:17\n\
validate kyverno|133:35\n\
validate nodeip|99:25 100:20\n\
validate server|40:39\n\
validate service|33:16 35:14 38:16 39:9 115:23\n\
validate the|1:13 2:9 3:9 8:6 9:15 10:6 16:11 17:6 24:10 25:10 46:9 47:9 60:12 68:8 89:9 131:6 132:9 134:11\n\
validate tls|24:32\n\
validate|1:16 2:13 3:12 9:20 14:16 16:15 17:13 24:17 25:10 33:17 35:12 38:19 40:26 46:9 47:13 60:14 68:11 89:9 99:7 115:26 132:13 133:19 134:16\n\
validating cni|26:16 27:30\n\
validatingwebhookconfiguration|133:61\n\
validating|26:31 27:54 133:29\n\
validation failed|13:18 15:17 90:18 105:18\n\
validation gatekeeper|133:31\n\
validation is|67:21 71:26\n\
validation|2:22 13:22 14:22 15:21 40:21 67:29 71:35 90:22 94:23 105:22 133:28\n\
valid|3:29 8:5 11:17 16:31 17:29 27:17 29:5 51:16 74:19 75:15 79:27 80:18 83:11 96:11 104:14 113:5 114:5 125:5 134:5\n\
value k0s|67:23 71:24\n\
value mismatch|40:40\n\
value true|23:32\n\
values|22:34 27:32 28:33 122:32 131:33\n\
value|23:21 27:18 39:12 40:39 47:11 63:12 67:30 68:10 71:39 105:12 122:10 127:10\n\
var lib|0:9 11:8 36:5 37:7 39:6 44:9 48:6 58:6 74:9 80:6 81:5 83:9 84:11 87:5 107:10 113:11 119:6 125:6 126:7 127:8\n\
var log|4:18 16:14 48:18 50:14 65:18\n\
var on|44:31\n\
var run|5:5 19:5 33:17 38:7 39:18 50:13 94:18 115:13\n\
var snap|36:22 80:22\n\
var type|44:31\n\
variable|68:43 75:44\n\
vars|1:45 69:43\n\
var|0:15 11:13 33:15 34:5 35:5 36:10 37:12 39:18 44:15 48:12 50:12 57:5 58:9 74:15 80:11 81:7 82:6 83:15 84:19 87:8 94:18 103:6 107:19 110:6 113:19 115:8 117:8 119:10 125:10 126:11 127:13\n\
vault|0:34 43:34 47:50\n\
vcenter|20:46 23:34 37:37\n\
vda0|11:43 48:44\n\
vendor k0s|16:17 68:16 84:17 130:21\n\
vendor preset|33:17 86:29\n\
vendor|16:20 33:26 53:21 68:18 72:21 77:21 84:20 86:43 130:27 133:19\n\
verification error|24:23 127:22 131:12 133:12\n\
verification failed|90:31\n\
verification|24:44 89:20 90:27 106:20 127:37 131:19 133:18 134:20\n\
verify cafile|0:18 24:24 81:17\n\
verify candidate|24:22 127:21 131:13 133:13\n\
verify certificate|3:15 16:11 17:18 24:16 68:11 120:12 127:15 131:11\n\
verify hash|105:33\n\
verify password|105:31\n\
verifying certificate|16:17 80:19 81:21 83:13\n\
verifying|16:33 39:26 80:38 81:41 83:25\n\
verify|0:14 3:20 9:13 16:13 17:25 24:36 68:12 79:13 81:13 104:13 105:31 120:14 127:32 131:13 133:13 134:14\n\
version answers|60:19 63:20 132:19\n\
version bsize|107:36\n\
version cannot|33:33\n\
version containerd|115:31\n\
version current|130:34\n\
version exec|5:36\n\
version from|35:17 96:18 107:18 129:18\n\
version go|46:17 96:17 129:25\n\
version grep|38:22 130:22\n\
version head|62:22 130:22\n\
version internal|52:16 101:21 118:17 132:17\n\
version ipv0|100:36\n\
version is|46:18 129:23 130:18\n\
version kubeletversion|14:20 109:19 110:20\n\
version kubernetes|50:31\n\
version of|38:16 130:29\n\
version on|130:31\n\
version rpc|33:15 35:15 36:16 50:24\n\
version short|67:19 130:25\n\
version v0|11:13 38:7 39:8 46:8 50:16 68:7 71:8 91:8 94:8 106:8 110:8 116:8 128:11 130:20\n\
versions config|27:33\n\
versions|27:49 39:34 130:33\n\
version|5:19 11:10 15:19 27:13 28:7 33:13 34:7 35:10 38:13 44:11 50:22 52:10 65:13 67:7 96:7 100:17 101:7 106:7 107:17 110:7 115:24 116:7 118:7 128:6 129:11 130:25 132:7\n\
very node|78:22 123:22\n\
very same|45:18 50:18 73:18 87:18\n\
very|4:29 45:29 50:30 73:30 78:30 87:30 123:29\n\
veth|77:45 82:45\n\
vg0 root|14:22 48:22\n\
vg0 var|44:31\n\
vg0|14:34 44:51 48:33\n\
vg|44:45 48:44\n\
vi entering|131:34\n\
via dev|46:29 95:14 96:10 101:10 132:10\n\
via ipv0|51:32\n\
via|9:17 46:50 51:25 62:17 63:17 95:24 96:17 101:24 132:17\n\
victim process|102:32\n\
victim|102:63\n\
view|25:45 130:44\n\
vip error|131:31\n\
vip interface|131:31\n\
vip|3:26 30:18 68:18 123:35 131:50\n\
virbr0|30:54 132:36\n\
virtualbox|16:31 96:32 132:53\n\
vi|131:71\n\
vk https|63:22 68:21\n\
vk|63:45 68:43\n\
vlan|2:29 17:29 46:37 101:42 131:28\n\
vm datastore|11:22 36:22\n\
vm for|109:22 132:22\n\
vm from|37:23 52:22\n\
vm info|18:22 20:22\n\
vm is|20:17 45:17 59:16 65:16 118:17\n\
vm kb|102:36\n\
vm ping|132:31\n\
vm was|9:16 18:16 37:16 47:16 53:16 56:16\n\
vm with|18:20 23:19 132:19\n\
vmlinuz|14:45 90:45\n\
vms in|17:20 20:20 132:19\n\
vms on|60:19 96:20 132:19\n\
vms|17:23 20:23 30:22 54:24 60:22 77:24 96:23 122:22 129:23 131:23 132:36\n\
vmware|67:31 98:32 123:30 132:47\n\
vm|9:9 11:9 18:21 20:21 23:8 36:10 37:18 45:16 47:9 51:18 52:9 53:11 56:17 59:27 60:8 65:16 71:11 88:10 92:10 99:8 101:9 102:27 104:20 105:10 109:9 118:9 122:8 127:9 132:16\n\
vnet|21:44 95:44\n\
vni port|77:32\n\
vni|77:63\n\
volume node|65:34\n\
volumes|53:45 91:44\n\
volume|44:25 58:26 65:41 84:25 87:25 91:25 97:25 113:25\n\
voter|55:63\n\
voting member|55:33\n\
voting|55:67\n\
vpc|21:44 98:45\n\
vpn|49:43 55:45\n\
vps|92:45 102:45\n\
vrrp vi|131:31\n\
vrrp|131:66\n\
vs class|11:31\n\
vs ip|72:36\n\
vs not|72:35\n\
vs rr|72:39\n\
vs sh|72:39\n\
vs with|72:32\n\
vs wrr|72:38\n\
vsphere cloud|18:23 22:18 23:17\n\
vsphere cpi|20:20 23:19 53:20\n\
vsphere csi|18:26 19:20\n\
vsphere|18:40 19:24 20:31 22:24 23:29 53:32 59:22\n\
vs|11:28 18:22 72:62\n\
vx0 type|77:34\n\
vx0|77:67\n\
vxlan calico|92:22 93:22\n\
vxlan config|77:34\n\
vxlan device|77:29 93:18\n\
vxlan flannel|93:22 125:22\n\
vxlan go|77:32\n\
vxlan id|77:24 93:16 125:20\n\
vxlan is|77:36\n\
vxlan not|77:35\n\
vxlan|21:15 51:16 64:31 77:48 92:16 93:33 95:15 125:23\n\
vz w0|61:23 62:22\n\
vz|60:28 61:39 62:30 63:30 92:30 118:29\n\
w0 and|14:18 53:18 104:23\n\
w0 as|97:22 98:22\n\
w0 at|18:22 123:22\n\
w0 by|19:23 104:22\n\
w0 cannot|81:17 97:28\n\
w0 cat|14:18 19:18 53:18 99:17\n\
w0 curl|60:17 63:18 68:17 120:18\n\
w0 e0|100:23 104:22\n\
w0 failed|18:20 19:20 112:19\n\
w0 get|118:18 123:27\n\
w0 grep|18:22 89:22\n\
w0 ip|99:16 101:17 120:22 131:17\n\
w0 is|30:14 53:15 67:15 69:14 97:15 103:15 120:15\n\
w0 kubectl|18:20 104:25\n\
w0 kubelet|14:20 118:19 131:19\n\
w0 lab|78:22 98:22\n\
w0 nc|2:22 62:22\n\
w0 nodes|104:35\n\
w0 node|64:20 67:19 105:20\n\
w0 none|18:18 19:18 41:18 121:18\n\
w0 notready|0:17 14:17 100:17 118:17 120:17\n\
w0 not|0:11 14:11 33:11 41:12 67:11 79:11 81:11 104:23\n\
w0 openssl|0:20 80:19 127:19\n\
w0 pending|41:23 121:22\n\
w0 ping|60:25 89:20\n\
w0 ready|30:16 68:16 86:17 100:17 101:17\n\
w0 resourceversion|123:31\n\
w0 systemctl|86:22 104:22\n\
w0 timeout|118:19 120:15 123:22 131:15\n\
w0 with|57:15 81:15 97:20 122:19\n\
w0 yaml|30:21 39:23\n\
w0|14:11 18:21 19:5 21:15 30:10 37:5 39:5 41:16 48:11 51:5 53:16 60:14 61:5 63:11 64:5 66:5 78:11 97:15 98:11 100:5 104:23 118:11 120:15 121:15 122:10 123:17 131:11\n\
wait bit|32:34\n\
wait control|1:14 4:13 13:14 68:17 117:13 126:14 131:17\n\
waiting for|4:9 7:6 9:5 17:11 18:6 35:5 41:8 42:11 43:11 55:10 56:6 60:5 61:6 68:5 69:10 108:5 117:5 126:6 133:5\n\
waiting to|0:10 17:10 52:9 63:14 75:16 104:9 105:20 127:13 130:9 134:10\n\
waiting waiting|17:31\n\
waiting|4:15 7:9 9:8 17:22 18:9 35:8 41:14 42:19 43:19 55:18 56:9 60:7 61:10 63:13 68:7 69:17 75:13 105:20 108:8 117:8 118:8 126:10 127:8 133:8\n\
waits for|22:23 58:23\n\
waits|19:31 22:31 36:30 43:31 56:30 58:31 68:28\n\
wait|1:22 4:21 13:22 32:35 67:21 68:28 85:23 101:21 117:21 126:23 131:29\n\
wal error|54:34\n\
wal fsync|122:30\n\
wal go|122:32\n\
wal sync|122:35\n\
wal wal|122:32\n\
walpb crc|54:36\n\
walpb|54:72\n\
wal|48:20 54:36 99:18 119:32 122:46\n\
want the|85:23 110:22\n\
wanted to|48:26 63:16 104:15\n\
wanted|35:27 48:47 63:29 94:29 104:27\n\
wants|43:40 86:51\n\
want|10:29 42:27 84:29 85:29 104:27 110:37 119:29\n\
warn caller|55:22 122:21\n\
warn msg|55:18 58:15 59:14 61:15 98:14 122:18\n\
warn ts|55:18 56:16 58:16 61:18 79:11 122:15\n\
warning evictionthresholdmet|48:31\n\
warning failedcreatepodsandbox|5:14 26:14 27:9 31:10 76:10 112:19 116:14 124:13 125:14\n\
warning failedscheduling|22:24 23:23\n\
warning failed|5:23 69:23\n\
warning fileexisting|91:34\n\
warning hostname|2:14 66:27 67:13 126:14\n\
warning httpproxy|68:35\n\
warning kubeadm|91:22 106:22\n\
warning msg|2:11 6:17 26:8 35:14 40:17 44:8 56:8 74:8 76:7 89:8 93:7 107:13 119:8\n\
warning networknotready|22:32\n\
warning requiredipvskernelmodulesavailable|72:32\n\
warning service|33:14 86:31\n\
warning startup|30:19 51:20 100:20\n\
warning unhealthy|1:31\n\
warning|1:9 2:13 5:16 6:19 22:17 23:12 26:14 35:15 40:19 48:13 66:21 67:9 68:17 69:8 72:10 76:9 86:20 91:16 102:10 107:13 112:18 116:9 124:8 125:9\n\
warn|55:38 56:25 58:30 59:16 61:34 79:16 98:18 122:34\n\
was added|18:23 55:18 110:18\n\
was all|104:22 112:22\n\
was approved|110:22 121:22\n\
was attached|3:22 58:23\n\
was at|11:22 84:22\n\
was available|123:31\n\
was broken|11:22 56:22\n\
was created|1:18 24:18 79:17 119:18\n\
was decommissioned|118:31\n\
was deleted|43:17 56:17 58:17 59:16 93:17\n\
was destroyed|56:22 59:22\n\
was done|59:14 76:15 99:14 104:14 124:14 126:16 129:15\n\
was fine|5:20 9:19 25:20\n\
was given|96:20 118:19 128:19\n\
was installed|18:17 40:21 109:16 119:17\n\
was in|65:22 105:22\n\
was last|32:32 35:14\n\
was low|48:33\n\
was made|9:20 25:16 68:15 111:16 129:16\n\
was missing|41:26 66:20\n\
was moved|43:20 58:20 84:20\n\
was never|23:13 43:15 56:14 75:14 103:14 104:14 109:14 112:14\n\
was not|18:12 21:8 41:19 42:13 43:12 45:12 88:12 91:12 96:8 107:8 117:8 121:8 124:7 127:8\n\
was on|15:19 42:19 115:19\n\
was pasted|11:31\n\
was printed|9:22 24:23\n\
was ready|14:22 76:22\n\
was rebuilt|24:23 47:22\n\
was refused|4:16 34:18 54:12 79:12 86:18 99:11 128:12\n\
was registered|18:22 53:23\n\
was reinstalled|47:16 56:20 59:20 105:16\n\
was removed|18:14 31:14 39:15 56:14 82:14 97:14 123:14 124:13\n\
was reset|36:18 47:18 125:18 127:17\n\
was restarted|104:22 119:22\n\
was restored|24:20 54:20 133:19\n\
was run|58:23 109:22\n\
was set|65:22 123:22\n\
was shut|104:19 133:25\n\
was specified|43:34\n\
was stopped|9:22 118:22\n\
was switched|58:22 80:21 118:17\n\
was the|45:17 54:17 59:21 123:16\n\
was with|83:22 129:22\n\
was written|0:20 18:20 24:20\n\
was|0:6 9:8 11:10 14:6 18:13 24:12 25:12 32:15 34:6 41:17 42:8 43:14 45:8 47:8 48:6 54:7 55:6 56:15 58:12 59:15 65:5 66:7 84:6 86:6 104:12 105:6 109:5 118:11 123:12 127:5 129:9 133:5\n\
watch no|70:32\n\
watch sys|70:32\n\
watch v0|3:9 6:9 8:18 16:9 68:9 74:10 79:9 80:9 81:9 95:9 97:14 123:9 127:9 130:13\n\
watcher go|70:32\n\
watcher open|88:35\n\
watcher too|70:34\n\
watcher|70:48 88:48\n\
watches|70:52 78:40\n\
watch|3:14 6:14 8:33 16:15 68:14 70:36 74:16 79:14 80:15 81:14 92:16 95:15 97:23 123:14 127:14 130:27\n\
way cn|81:31\n\
way style|7:22 81:22\n\
way with|42:22 81:22\n\
way|4:25 7:25 42:24 46:25 56:25 81:45 126:27\n\
wa|102:37 118:36 122:45\n\
wc var|11:19 74:26\n\
wchan cmd|32:32\n\
wchan|32:63\n\
wc|1:17 11:23 14:17 31:17 36:17 42:16 50:25 51:18 54:18 58:18 70:25 74:30 75:17 86:17 125:35\n\
we have|0:22 81:22\n\
we moved|19:18 39:18 113:18 131:18\n\
we replaced|24:28 39:18\n\
we re|118:22 133:22\n\
we run|10:20 57:19 129:20\n\
we use|78:22 110:22\n\
weave conflist|82:16 93:16 124:26\n\
weave info|53:26 125:20\n\
weave net|22:16 31:16 66:16 93:20 112:16\n\
weave status|53:23 82:22\n\
weave to|114:22 124:21\n\
weave|22:19 31:18 49:17 53:37 64:19 66:19 82:25 93:25 112:25 114:18 124:32 125:18\n\
web sh|73:22 101:22\n\
webhook cattle|133:31\n\
webhook mutate|133:31\n\
webhook node|133:33\n\
webhook post|133:36\n\
webhook rancher|133:33\n\
webhook service|133:31\n\
webhook validate|133:35\n\
webhook validation|133:31\n\
webhook|92:18 97:33 133:59\n\
websocket|92:45 119:45\n\
web|11:24 66:26 73:25 78:25 81:24 82:38 101:33 124:23\n\
wed mar|16:22 54:23\n\
wednesday|9:44 58:45\n\
wed|16:36 54:37 85:37 102:37\n\
week backup|0:31\n\
weekend the|77:23 133:22\n\
weekend|3:30 25:32 77:32 104:30 118:31 133:30\n\
weeks ago|8:26 9:19\n\
weeks|7:32 8:41 9:31 32:32 123:30\n\
week|0:30 10:23 19:23 23:21 24:23 41:23 93:22 98:23 105:23 124:21 126:32 133:22\n\
well|33:35 79:35 81:35 118:36\n\
went notready|123:22 133:22\n\
went through|1:16 8:16 42:15 65:15 71:16 74:16\n\
went|1:23 8:23 28:22 33:22 42:22 43:23 63:23 65:22 71:23 74:23 101:22 123:22 124:21 133:22\n\
were|0:22 23:20 24:30 52:21 54:23 115:21 118:29 127:21 129:22 130:29 133:28\n\
west compute|6:16 20:17 21:12 78:21 98:17\n\
westeurope azmk0s|2:22 123:22\n\
westeurope|2:45 123:43\n\
west|6:31 18:24 20:32 21:24 78:41 98:32\n\
we|0:20 1:13 6:11 10:13 19:20 20:13 22:13 24:25 39:28 41:13 42:19 44:13 47:12 57:11 59:11 74:13 78:13 80:12 81:11 110:20 111:13 113:13 118:12 124:11 129:13 131:19 133:19\n\
wg0 mtu|92:31\n\
wg0|30:32 61:34 92:51\n\
what you|76:16 106:24 126:17 128:15\n\
what|24:29 68:27 76:28 106:43 126:30 128:27\n\
when config|35:35\n\
when kube|72:36\n\
when the|65:22 123:22\n\
when waiting|6:19 42:19 80:19\n\
when|6:16 12:17 15:16 35:33 42:16 47:16 65:16 72:35 74:17 79:16 80:16 92:24 104:16 118:16 123:23\n\
where only|85:23 94:23\n\
where|18:30 52:29 74:31 85:31 94:31 101:29 120:30\n\
whether to|72:34\n\
whether|72:67\n\
which is|55:32 87:12 120:12\n\
which one|94:36\n\
which|48:17 55:47 57:16 68:15 87:17 93:17 94:36 97:17 107:17 120:17\n\
while awaiting|46:9 60:17 63:12 69:14 92:12 95:8 118:14 123:18 132:8\n\
while creating|77:23 125:22\n\
while dialing|33:21 35:17 36:11 39:12 50:15 61:12 101:11\n\
while it|55:22 104:22\n\
while processing|70:26 108:19\n\
while requesting|3:14 7:18 9:14 17:14 24:15 41:15 80:14\n\
while trying|24:22 127:21 131:13 133:13\n\
while waiting|19:12 43:12 46:12 60:15 69:22 92:12 118:12\n\
while|0:5 7:12 9:5 17:5 19:6 24:22 33:21 35:15 36:5 39:6 41:6 43:6 46:5 48:5 50:12 54:6 55:5 56:5 60:22 61:6 63:12 69:21 70:13 77:13 80:5 92:12 93:5 95:5 101:5 102:6 117:12 118:16 123:22 125:5 127:18 131:5 132:5\n\
whole|4:29 20:30 33:29 97:30 110:30 123:29 133:29\n\
whose|22:45 67:44\n\
why|69:43 123:43\n\
wide all|101:31\n\
wide awk|30:14 46:15 59:14 93:19 100:15 101:15\n\
wide grep|26:15 41:19 82:14 93:14 114:14 120:14 124:13\n\
wide internal|30:21 46:22\n\
wide shows|39:23 46:22\n\
wide|7:12 22:12 26:12 30:24 39:19 41:19 46:23 52:22 59:10 82:26 93:22 99:9 100:24 101:30 114:12 115:11 120:19 124:17 132:11\n\
wiki|47:55 130:36\n\
will be|1:16 14:19 31:10 34:19 46:10 47:10 50:10 110:10\n\
will bootstrap|11:25 80:19\n\
will not|11:13 72:30 74:14\n\
will retry|32:5 54:5 57:14 80:10 97:8 103:8 104:17 110:8 116:5 118:5 120:5 123:15 131:8 133:14\n\
will try|1:14 2:9 3:9 8:15 9:9 10:14 16:5 24:14 25:16 60:10 92:6 132:13 134:6\n\
will|1:22 2:8 3:7 8:19 9:7 10:17 11:11 14:17 24:18 25:20 34:16 57:18 60:13 72:21 80:14 97:8 103:8 104:23 110:12 123:21 131:7 132:14 133:18\n\
windows|11:30 20:32 56:41 67:31 132:31\n\
win|67:44 78:45\n\
wiped|59:38 127:50\n\
wipe|36:45 127:43\n\
wireguard native|40:25 73:20\n\
wireguard|40:45 73:36 92:36\n\
wish to|94:36\n\
wish|94:72\n\
with an|23:8 55:9 67:17 71:20 85:21 129:9 132:9\n\
with apiserver|66:23 96:22\n\
with api|2:6 6:12 16:7 20:6 57:9 65:9 67:5 68:5 71:12 79:5 81:12 83:6 97:11 98:8 103:10 118:7 127:7 131:5 133:12\n\
with backend|51:23 77:23\n\
with client|81:22 83:22\n\
with cloud|18:18 19:18 20:18 22:18\n\
with cluster|18:22 119:22\n\
with config|23:16 129:29\n\
with containerd|39:26 76:19\n\
with cpus|37:36\n\
with crashloopbackoff|4:31\n\
with createpodsandboxerror|12:22 116:22\n\
with cri|26:23 33:22\n\
with ctrl|25:23 56:22\n\
with datastore|45:31\n\
with different|45:39\n\
with disable|23:19 40:25\n\
with docker|50:20 82:20 94:20\n\
with domain|15:27 98:18\n\
with embedded|58:20 118:19 122:19\n\
with error|12:11 15:15 25:12 50:11 66:12 67:15 73:15 84:15 88:11 128:11\n\
with externaltrafficpolicy|78:31\n\
with filter|32:35\n\
with flannel|124:21 125:22\n\
with fresh|97:22 116:22\n\
with ftype|107:33\n\
with grace|34:31\n\
with hint|21:31\n\
with hostname|78:26 103:20\n\
with icmp|60:21 62:22\n\
with ignore|76:14 106:21 109:14 126:15 127:14 128:14\n\
with install|96:22 130:22\n\
with internal|101:22 132:22\n\
with its|22:23 98:22\n\
with k0s|70:18 89:18 119:18 132:18\n\
with kubeadm|8:14 14:14 25:15 47:14 79:18 83:14 129:14\n\
with kubectl|41:17 93:17 124:21 133:16\n\
with kubelet|110:22 115:22\n\
with kubernetes|30:21 50:22\n\
with leader|55:39\n\
with maintenance|59:25 61:22\n\
with modprobe|72:30 76:17\n\
with my|81:31\n\
with name|30:22 46:15 52:21 108:11\n\
with new|24:20 53:20 59:19\n\
with node|46:11 52:18 78:11 85:22 105:19\n\
with no|5:22 46:22\n\
with on|38:22 75:22\n\
with or|9:13 16:13 47:13 67:17 94:20 96:13 130:13\n\
with recognized|41:36\n\
with result|14:11 33:10 40:10 44:11 58:11 73:11 84:11 95:11 96:11 102:18 119:11 122:14\n\
with server|17:22 61:17 75:17 119:17\n\
with statuscode|1:36\n\
with status|14:22 131:22\n\
with swap|128:39\n\
with systemd|12:22 15:19 49:14 91:15\n\
with the|1:5 4:5 10:5 12:5 16:5 17:5 29:5 34:5 45:8 50:5 52:11 53:5 61:5 63:5 72:5 74:5 82:5 87:5 89:5 95:5 98:5 103:13 105:12 107:5 115:5 118:5 120:5 123:8 129:5 130:12 132:8\n\
with url|62:35\n\
with usage|4:19 8:20 10:20\n\
with uuid|18:22 53:23\n\
with v0|7:22 14:22\n\
within minute|117:19 120:20 133:19\n\
within seconds|86:17 114:22 123:21\n\
within|6:24 21:25 80:25 86:25 114:33 117:25 120:25 123:32 133:24\n\
without flannel|46:22 93:22\n\
without it|1:20 78:20 123:19\n\
without mounting|72:36\n\
without route|21:36\n\
without token|45:31\n\
without trouble|74:23 116:22\n\
without type|107:31\n\
without|1:9 19:10 21:25 25:10 27:15 35:8 39:10 41:10 42:8 43:17 44:9 45:23 46:16 50:9 53:10 55:9 68:7 72:26 73:9 74:21 78:9 79:8 80:9 92:9 93:9 102:10 107:16 108:8 110:9 111:10 116:9 119:9 123:19 130:9 131:9\n\
with|1:8 6:7 12:6 15:6 30:12 41:8 45:12 52:8 55:11 59:8 62:6 67:8 71:9 81:8 85:11 94:6 97:8 103:11 128:10 129:6 130:6 132:6 133:8\n\
wk0 not|2:22 133:22\n\
wk0 with|2:22 118:22\n\
wk0|2:32 36:32 69:30 118:31 120:32 133:30\n\
wk|16:28 18:29 21:28 41:29 43:29 84:29 104:27 105:29\n\
wlan0 proto|46:31\n\
wlan0|46:63\n\
worked after|19:23 21:22\n\
worked for|36:20 47:19 129:20\n\
worked|15:20 19:21 21:28 25:21 36:21 47:20 50:21 57:20 62:21 96:21 115:20 118:20 119:21 126:22 129:21 131:20\n\
worker at|18:20 20:26\n\
worker cannot|20:12 46:12 81:22 97:12 103:19 121:12\n\
worker failed|18:20 20:26\n\
worker ip|82:17 101:17 120:17 132:21\n\
worker is|11:11 20:11 24:12 42:11 65:11 70:12 71:12 81:15 97:11 101:11 103:15 113:11\n\
worker kubelet|18:22 118:22\n\
worker node|63:18 65:17 85:18 105:18\n\
worker none|18:20 121:26\n\
worker not|7:18 42:17 65:17 85:18\n\
worker only|51:18 52:17 92:18 127:17\n\
worker pem|81:26 103:21\n\
worker pool|42:22 71:23\n\
worker ready|42:19 52:19 101:19\n\
worker sudo|103:22 132:22\n\
worker true|85:32\n\
worker was|18:20 29:20 80:19\n\
worker with|14:16 18:16 71:16 81:20 103:16\n\
worker 上|16:22 130:22\n\
worker 用|7:22 31:22\n\
worker0 notready|53:23 120:22\n\
worker0|3:22 19:24 20:23 53:24 63:23 65:22 71:24 98:23 103:23 105:31 110:23 120:23\n\
workers are|46:17 68:16 83:17 98:17 131:17\n\
workers as|42:22 118:22\n\
workers dial|46:22 120:22\n\
workers go|4:19 12:15 13:19 79:14 116:15\n\
workers have|82:22 83:22\n\
workers nodeinstanceprofile|6:31\n\
workers|3:18 4:19 6:25 10:12 12:12 13:19 18:12 19:20 24:13 28:11 42:18 46:19 47:11 68:10 69:11 79:11 82:12 83:19 97:12 98:12 101:11 102:13 112:11 113:12 116:11 118:11 120:12 123:18 131:11\n\
worker|6:7 7:12 10:8 16:12 19:16 20:19 21:12 42:14 46:8 51:9 52:11 60:6 70:9 71:13 78:8 81:20 85:20 86:8 92:8 98:15 103:17 112:12 115:8 118:8 120:15 121:12 130:12 132:12\n\
workload|18:45 82:45\n\
works after|6:15 45:16 94:16 114:20 117:16\n\
works for|35:23 87:18 95:18\n\
works from|60:15 74:16 92:16 110:16 118:16 120:16\n\
works on|36:17 74:17 89:17 94:17 95:17\n\
works with|15:15 85:16 110:16 111:16 115:16 118:16\n\
workstation|70:45 132:44\n\
works|3:7 6:7 12:8 15:14 25:9 29:8 34:7 35:14 36:8 38:14 45:19 57:21 60:18 61:9 63:8 74:16 75:7 81:7 85:9 87:8 88:8 89:8 92:15 94:16 95:22 97:8 110:15 111:9 112:7 114:15 115:14 117:7 118:14 120:8 123:14 127:7 130:7 132:7 133:7\n\
work|1:27 3:26 29:27 76:27 89:27 119:27 120:27 127:26 133:26\n\
world|38:43 50:45\n\
write for|117:31\n\
write kubeconfig|73:25 106:17 112:17\n\
write over|21:31\n\
write tcp|123:35\n\
write var|48:31\n\
writes|12:32 26:32 53:32 57:30 65:30 100:32\n\
write|5:19 6:17 21:25 27:17 48:25 73:31 106:19 112:18 117:33 123:36\n\
writing|45:44 67:44\n\
written|0:30 12:30 18:30 24:31 105:30 114:30 119:30\n\
wrk0 is|39:23 65:22\n\
wrk0|39:45 65:43\n\
wrk|3:43 105:45\n\
wrong|1:36 29:36 53:37 91:36\n\
wrote calico|26:23 114:22\n\
wrote|26:29 35:27 40:27 64:29 84:29 114:37 124:27\n\
wrr ip|72:36\n\
wrr|72:76\n\
wsl0|13:36 77:37 132:46\n\
wss v0|3:19 15:19 127:19\n\
wss|3:38 15:38 127:38\n\
wwan0 metric|46:31\n\
wwan0|46:67\n\
www|49:43 69:43\n\
x0 certificate|3:15 16:14 17:14 24:14 74:6 79:13 80:7 81:12 127:15 131:5 133:7\n\
x0 enddate|79:17 80:23 83:18\n\
x0 in|0:8 3:8 11:8 16:8 24:9 70:12 79:14 80:12 81:18 83:14 103:12 127:11\n\
x0 noout|0:16 3:13 24:16 67:9 79:13 81:15 83:10 97:10 103:13 127:13\n\
x0 over|1:14 5:14 22:14 26:14 34:9 48:9 108:9 112:17 116:13 125:14\n\
x0 pubkey|24:20 47:25\n\
x0 subject|67:22 103:22\n\
x0d|54:40 81:38 84:40\n\
x0v0 subject|3:31\n\
x0v0|3:61\n\
x0|0:15 1:6 3:26 5:6 16:22 17:22 22:6 24:24 26:6 47:5 67:5 70:6 72:6 74:6 79:23 80:14 81:24 83:15 103:15 112:12 116:5 125:6 127:25 131:9 133:8\n\
xc usr|95:33\n\
xc0|27:38 55:40 84:40\n\
xc|95:66\n\
xfs filesystem|107:31\n\
xfs info|107:36\n\
xfs please|107:33\n\
xfs rw|44:35\n\
xfs|36:24 44:45 107:48\n\
xk0p|41:63\n\
xr root|27:14 31:19 44:19 117:19\n\
xr|27:27 31:37 44:43 117:36\n\
xxxxxxxxxxxxxxxx|75:44 132:44\n\
xxx|22:31 23:37 40:29 45:29 73:30 79:29\n\
xx|40:43 60:43\n\
yaml already|126:34\n\
yaml and|45:17 113:17 124:16 127:16 129:17\n\
yaml cgroupdriver|12:20 34:25\n\
yaml cni|28:31\n\
yaml egrep|49:19 78:20 110:20\n\
yaml error|84:39\n\
yaml etcd|126:23 129:22\n\
yaml etc|1:18 3:17 126:24\n\
yaml from|28:22 93:22\n\
yaml grep|6:14 9:14 39:22 64:15 97:14 129:14\n\
yaml has|2:20 12:20 40:19\n\
yaml is|45:22 118:22\n\
yaml kubeconfig|50:20 82:26\n\
yaml no|84:38\n\
yaml of|3:23 40:17 126:19\n\
yaml on|40:19 85:20 101:19\n\
yaml registernode|110:31\n\
yaml resolvconf|49:31\n\
yaml server|40:22 134:22\n\
yaml shows|6:22 10:22\n\
yaml stat|34:22 84:22\n\
yaml token|40:22 75:22\n\
yaml 里|10:18 37:18 40:17 75:18\n\
yaml|1:13 3:5 4:13 6:9 10:13 12:11 23:12 28:10 34:15 39:14 40:18 45:10 49:9 64:7 73:6 75:15 78:6 82:11 84:25 85:7 93:6 97:11 101:6 110:13 112:13 118:6 126:15 127:5 129:23 134:13\n\
year ago|41:23 90:22\n\
year|41:29 79:27 90:29 93:28 124:27 127:36 130:28\n\
yesterday nodes|1:22 65:22\n\
yesterday|1:23 6:22 36:23 37:23 47:22 56:23 65:29 66:23 94:23 99:20 104:22 111:23 129:23\n\
yes|8:32 9:31 16:31 96:32 124:30 133:30\n\
yet contain|8:23 9:16 10:21\n\
yet initialized|40:17 99:17 119:23\n\
yet pleg|32:32\n\
yet valid|16:20 17:20 79:19 80:12\n\
yet|5:7 8:24 9:14 10:21 16:34 17:33 18:14 28:7 32:15 40:6 68:6 79:30 80:18 84:18 88:7 95:7 99:5 108:6 119:14\n\
yml|28:27 31:27 64:42 69:26 108:34 124:26\n\
you are|23:12 33:13 39:13 50:13 76:13 106:20 126:14 128:13\n\
you can|69:15 72:22 76:11 106:18 126:12 128:11\n\
you know|76:16 106:24 126:17 128:15\n\
you may|15:26 90:21\n\
you must|52:26 83:14 124:18\n\
you specify|4:18 34:14 79:14 86:18 99:13 128:14\n\
you wish|94:36\n\
your linux|15:24 90:22\n\
your network|26:16 29:27 114:16\n\
your proxy|68:35\n\
your|15:32 26:19 29:33 52:17 60:16 68:34 69:17 90:30 114:18 130:17\n\
you|4:17 15:26 23:9 33:9 34:10 39:11 50:10 52:26 69:20 72:28 76:10 79:9 83:10 86:17 90:22 91:10 94:28 99:8 106:22 124:16 126:12 128:16\n\
yum install|91:19 126:20 130:19\n\
yum 装|31:22 109:22\n\
yum|31:35 38:26 87:27 91:35 109:26 126:29 130:27\n\
z0 z0|67:21 71:26\n\
z0|67:42 71:51\n\
zcat proc|72:16 77:24 91:20\n\
zcat|72:32 77:48 91:40\n\
zfs|107:69\n\
zgrep|50:45 77:45\n\
zone kubernetes|85:32\n\
zone labels|19:32\n\
zone see|49:36\n\
zone|19:29 49:43 60:19 61:21 63:21 73:21 85:34 98:21\n\
zram0 partition|128:35\n\
zram0|128:71\n\
zram|128:61\n\
zv connection|60:30\n\
zv succeeded|60:21 92:22\n\
zv|2:37 60:41 62:29 68:27 92:29\n\
一 个|52:10 53:11 60:10 75:15 79:10 80:15 86:11 94:11 104:10 109:10 119:11 127:10 132:11\n\
一 会|32:18 52:17 93:23\n\
一 台|11:10 31:11 52:16 53:15 62:11 75:10 105:11 119:17 122:14 131:10\n\
一 样|12:16 30:15 53:16 90:16 99:15 132:16\n\
一 次|17:13 47:13 52:17 56:13 79:13 95:13 104:13 122:12 126:14\n\
一 段|35:22 124:21\n\
一 直|4:9 10:9 11:8 23:14 28:9 34:9 42:12 60:8 76:9 79:14 87:9 89:9 99:8 104:8 105:9 123:8 132:9\n\
一 行|2:15 38:14 49:14 52:14 56:15 69:14 86:15\n\
一|0:5 2:5 4:12 10:16 12:5 17:5 23:15 28:5 31:5 32:6 34:12 42:11 46:5 47:5 52:15 53:17 56:5 60:10 62:5 71:6 73:12 75:16 76:5 79:18 80:12 86:5 87:12 89:5 90:5 93:12 94:6 95:5 96:5 99:10 104:11 105:12 119:16 122:15 126:7 131:5 132:12\n\
三 个|42:22 118:22\n\
三 台|3:13 51:13 53:17 83:13 109:13 120:13 122:16 124:12\n\
三|3:26 42:19 51:21 52:19 53:33 80:20 83:20 109:19 118:20 120:20 122:26 124:18 129:20 131:20\n\
上 join|60:21 132:22\n\
上 kube|78:22 124:21\n\
上 nc|60:21 62:22\n\
上 snap|62:31\n\
上 一|23:21 126:23\n\
上 个|42:17 83:23 133:17\n\
上 了|128:31\n\
上 只|50:22 73:22\n\
上 后|10:18 19:18 40:17 91:18\n\
上 周|56:22 118:22\n\
上 没|7:22 28:22\n\
上 用|16:22 73:22\n\
上 的|11:19 16:19 76:19\n\
上|2:6 3:12 6:5 7:6 9:6 10:6 11:5 16:17 17:6 18:6 19:7 21:6 23:5 28:13 30:5 40:5 42:12 46:6 47:6 48:6 49:5 50:13 53:7 56:13 59:5 60:19 62:13 63:6 66:7 68:5 73:6 76:6 78:13 80:6 82:6 83:13 89:6 91:6 102:7 105:6 110:6 113:6 114:6 118:13 122:12 123:5 124:5 126:8 128:16 129:6 130:6 131:6 132:6 133:5\n\
下 kubelet|83:31\n\
下 面|83:20 84:20 124:19\n\
下|31:25 43:26 56:25 71:26 74:26 83:38 84:25 99:23 124:23\n\
不 上|17:17 28:17 128:25\n\
不 再|34:22 42:22\n\
不 同|52:22 53:23\n\
不 是|29:20 80:19 128:19\n\
不 来|12:14 15:13 31:14 37:14 79:13 87:14 100:14 116:13 118:13\n\
不 行|69:22 111:23\n\
不 过|86:22 133:22\n\
不 通|30:17 76:18 126:19 132:18\n\
不|12:13 15:12 17:13 28:20 29:13 30:11 31:13 32:14 34:13 37:14 42:12 49:12 52:19 53:14 57:12 68:11 69:12 76:13 79:12 80:13 86:13 87:13 100:14 111:14 112:13 116:13 118:13 123:12 126:14 128:23 132:13 133:12\n\
与|82:40 105:40 122:38\n\
业 务|49:19 79:19 104:19\n\
业|49:38 79:38 104:38\n\
两 个|12:17 30:16 42:16 56:17 94:17\n\
两 台|3:12 40:12 52:15 53:12 62:12 99:11 109:12 131:12 132:18\n\
两 行|37:23 75:22\n\
两|3:15 12:16 30:15 37:17 40:15 42:15 52:22 53:24 56:16 61:17 62:16 75:23 90:16 94:17 95:16 99:14 101:16 109:15 129:16 131:16 132:28\n\
个 node|42:22 123:22\n\
个 多|16:22 80:22\n\
个 小|56:22 104:22\n\
个 月|42:17 83:23 133:17\n\
个 节|30:19 79:19 102:20\n\
个|4:13 5:14 12:14 16:13 25:15 30:12 41:15 42:13 52:13 53:15 56:14 60:12 73:14 75:21 79:13 80:21 83:21 86:13 94:22 102:15 104:13 109:13 118:13 119:14 120:14 123:13 127:13 132:13 133:13\n\
中 一|52:25 131:19\n\
中 间|75:31\n\
中|52:37 75:38 123:29 126:31 131:29\n\
为 了|37:23 50:22\n\
为 空|28:18 108:23 116:18\n\
为|3:21 11:21 22:23 28:29 37:23 50:22 80:21 82:22 93:21 97:22 108:28 116:29\n\
主 机|15:11 49:11 50:11 52:11 53:18 65:11 67:11 70:12 71:12 105:18\n\
主 板|16:22 17:22\n\
主|15:19 16:20 17:20 29:20 49:19 50:20 52:19 53:33 62:20 65:19 67:20 70:21 71:21 105:32\n\
么|99:42 116:44\n\
之 前|3:11 46:11 49:11 74:12 76:11 80:11 84:11 99:14 104:11 109:11 114:11 126:12 128:11\n\
之 后|2:6 5:6 6:6 15:6 16:10 21:6 29:6 31:6 42:6 54:7 58:7 59:6 63:6 66:7 73:6 76:6 77:7 78:6 79:6 84:6 86:6 97:6 100:7 104:6 106:6 107:6 109:6 111:7 114:6 122:6 124:9 125:6 127:6 131:6 133:6\n\
之 间|34:18 61:18 122:22\n\
之|2:10 3:9 5:10 6:9 15:9 16:16 21:9 29:10 31:10 34:9 42:9 46:10 49:9 54:10 58:10 59:9 61:10 63:10 66:10 73:10 74:10 76:9 77:10 78:10 79:9 80:9 84:10 86:9 97:10 99:14 100:10 104:16 106:10 107:10 109:9 111:10 114:10 122:19 124:15 125:10 126:11 127:9 128:9 131:9 133:9\n\
也 不|52:22 69:22\n\
也 正|22:23 69:22\n\
也|17:23 22:23 43:23 52:22 53:23 57:22 69:29 83:23 104:22 113:23 116:22 123:22 133:22\n\
书 是|3:17 11:17 16:18 83:18\n\
书 没|3:22 83:22\n\
书|3:29 11:22 16:22 43:23 60:21 79:22 81:22 83:30 103:23 113:23 129:30\n\
了 etc|2:18 53:18 74:18 84:18\n\
了 hostnamectl|65:31\n\
了 ignore|50:22 109:22\n\
了 kube|0:20 1:20 108:19\n\
了 localhost|68:30\n\
了 swapoff|128:31\n\
了 一|35:15 73:16 75:20 79:15 105:16\n\
了 两|37:23 132:22\n\
了 个|4:22 120:22\n\
了 主|17:22 53:23\n\
了 几|17:22 128:22\n\
了 和|60:19 62:20 63:20\n\
了 把|0:22 104:22\n\
了 网|30:19 99:25\n\
了 补|2:22 61:23\n\
了 这|42:22 110:22\n\
了|16:10 31:15 35:9 49:9 50:10 53:15 65:13 68:9 73:10 74:11 75:10 86:10 99:12 105:10 108:9 116:10 120:10 126:5 128:16 129:10 131:10\n\
事|11:27 42:27 49:27 56:29 83:29 120:29 123:27 133:27\n\
二 十|41:23 99:21\n\
二 台|52:17 53:18 119:23\n\
二 进|7:14 10:18 11:13 16:13 26:14 42:17 82:14\n\
二|7:21 10:28 11:20 16:28 26:21 41:21 42:27 52:20 53:21 82:21 99:18 102:21 119:28\n\
云 服|3:22 60:21\n\
云|3:36 23:27 60:35 69:36 116:28\n\
互|62:45 64:45\n\
人|79:43 109:43\n\
什 么|99:21 116:22\n\
什|99:42 116:44\n\
今 天|16:17 56:17 79:16 80:17 83:17\n\
今|16:33 56:34 79:32 80:33 83:34\n\
从 旧|35:22 124:21\n\
从|11:25 15:17 31:19 35:17 38:17 47:18 53:27 67:18 75:18 78:19 84:19 87:26 97:19 99:16 117:18 124:17 131:18 132:18\n\
他 节|51:20 72:20 99:19\n\
他|17:29 51:29 72:29 84:29 99:35 104:27 109:27\n\
代 理|69:31\n\
代|69:61\n\
令|5:40 42:38 47:39\n\
以 前|94:17 109:16 124:21 127:16\n\
以 后|17:11 35:10 36:11 37:11 41:11 69:10 72:11 79:10 95:10 105:11 121:11 126:11 128:16 129:11\n\
以|15:13 17:14 28:14 35:13 36:14 37:15 41:15 43:15 45:14 49:13 69:20 72:15 79:20 80:14 89:14 92:14 94:15 95:14 105:14 109:13 119:14 121:14 124:20 126:16 127:13 128:25 129:14\n\
件 后|48:22 79:22\n\
件|26:25 28:24 31:24 38:23 43:25 48:24 49:23 73:24 79:23 80:24 84:24 117:24\n\
任 何|28:19 46:15 49:14 77:15 86:15 124:14\n\
任|28:38 46:30 49:29 77:31 86:29 124:28\n\
份 的|54:23 122:21\n\
份|36:32 54:32 73:32 110:32 119:32 122:30\n\
会 儿|32:20 93:25\n\
会|32:32 52:39 80:31 93:40\n\
但 etc|83:22 128:22\n\
但 kubelet|16:18 83:28\n\
但 没|61:23 79:22\n\
但|3:20 16:20 31:21 32:21 34:20 47:20 53:21 61:21 79:20 83:37 123:20 126:22 127:20 128:20\n\
住|32:44 42:32 60:32 79:32\n\
何 网|28:22 46:22\n\
何|28:38 46:30 49:29 77:31 86:29 124:28\n\
候|23:32 53:34 86:33 122:32 128:32\n\
做|3:30 42:30 52:30 53:32 122:30 124:30\n\
停 在|6:22 23:21\n\
停|6:32 23:32 42:32 52:32 80:33\n\
像|52:32 69:32 76:33 116:42\n\
儿|32:40 93:51\n\
克 隆|52:19 53:26\n\
克|52:38 53:52\n\
入 成|105:20 119:20 132:19\n\
入 的|48:18 67:18 116:18 119:18\n\
入|16:21 48:21 53:23 59:21 60:20 67:21 73:22 102:23 105:22 116:29 119:34 132:21\n\
全 一|53:23 132:22\n\
全 是|41:23 99:21\n\
全 组|3:17 60:22 62:18\n\
全 部|19:16 35:15 48:16 116:16 131:16 133:15\n\
全|3:21 19:23 35:21 41:23 48:21 53:23 60:28 62:22 99:20 113:22 116:21 131:21 132:21 133:21\n\
公 司|68:21 99:21\n\
公 网|3:19 46:20 60:19\n\
公|3:32 46:34 60:32 68:32 99:31\n\
关|46:29 82:29 93:28 96:37 128:27 131:36\n\
其 中|52:25 131:19\n\
其 他|17:15 51:15 72:15 84:15 99:18 104:14\n\
其|17:26 51:27 52:33 72:27 84:26 99:32 104:25 131:26\n\
内 存|102:34\n\
内 核|5:18 72:18 118:18 123:17\n\
内 网|3:17 17:14 46:18 68:13 69:13 96:14 116:13\n\
内|3:25 5:19 17:19 46:26 49:18 68:17 69:30 72:20 83:19 96:19 102:32 116:18 118:18 123:18\n\
册 成|81:16 97:17 104:16 106:17 127:16\n\
册|6:24 19:26 53:26 63:25 81:24 97:25 103:25 104:24 106:25 127:24 131:25\n\
再 出|42:22 102:23\n\
再|17:29 34:28 42:27 52:27 58:29 102:29 126:30 128:27\n\
写 了|2:16 46:16 68:19 97:16 120:16\n\
写 的|4:19 83:20 131:19\n\
写|2:19 4:18 10:19 46:19 47:18 67:18 68:24 74:19 80:18 83:26 89:19 93:18 96:19 97:19 104:17 116:18 120:19 131:18 133:17\n\
几 个|25:23 123:22\n\
几 秒|52:17 56:18 123:17 133:17\n\
几|17:29 25:29 52:27 55:29 56:29 123:27 128:27 133:27\n\
出 来|83:22 124:21\n\
出 现|19:16 42:20 102:16 110:16 121:16\n\
出|7:17 11:16 17:17 19:18 32:18 38:16 42:23 52:16 53:18 72:25 76:24 77:18 83:17 84:17 87:17 94:18 102:18 108:16 110:17 121:17 124:15\n\
分 钟|16:16 52:15 55:16 95:16 122:15 123:15\n\
分|16:29 52:29 55:30 95:29 122:28 123:37\n\
列 表|10:22 53:23\n\
列|10:45 53:45\n\
则|60:50 95:39\n\
刚|16:39 83:40 84:40\n\
初 始|31:22 83:22\n\
初|31:45 83:45\n\
删 掉|4:13 35:13 37:14 46:14 74:14 80:13 84:14 114:14 120:14\n\
删 除|19:18 104:17 105:18 124:17\n\
删|4:21 19:23 35:21 37:23 46:22 52:21 53:23 74:23 80:21 84:22 104:21 105:22 114:22 120:22 124:20\n\
别 的|3:16 23:16 31:17 80:17 99:16\n\
别|3:32 23:32 31:34 80:33 99:31\n\
到 之|31:22 77:23\n\
到 了|131:25 133:19\n\
到 后|4:19 70:20 87:20\n\
到 的|126:23 132:22\n\
到|0:15 3:14 4:14 15:14 16:22 31:15 42:14 44:15 45:14 56:15 57:14 60:13 63:15 70:16 73:15 74:16 77:16 78:15 83:15 87:22 122:13 123:21 126:16 131:22 132:14 133:14\n\
制 安|7:22 26:23\n\
制 部|10:16 11:15 16:16 42:20 82:16\n\
制|7:23 10:30 11:22 16:22 26:23 42:29 47:22 60:21 75:30 82:23 84:23\n\
刷|11:35 52:35 79:35 105:36\n\
刻 正|5:22 63:22\n\
刻|5:40 63:40 75:39\n\
前 一|46:22 99:21\n\
前 两|3:16 40:16 42:16 53:17 109:16\n\
前 启|49:22 114:22\n\
前 是|76:22 124:21\n\
前 用|3:22 128:22\n\
前 装|94:20 109:19 124:19\n\
前|3:22 40:14 42:14 46:16 49:14 51:16 53:16 74:16 76:15 77:16 80:15 84:16 94:16 98:16 99:21 104:14 109:26 114:16 116:15 124:21 126:17 127:14 128:14\n\
功 但|34:19 53:20 127:19\n\
功|1:16 10:16 17:16 24:17 28:16 34:16 40:15 53:17 55:16 58:17 60:15 66:17 67:16 69:15 81:15 97:16 104:15 105:16 106:16 109:15 116:16 119:16 126:18 127:22 132:16\n\
加 cluster|119:33\n\
加 worker|10:31\n\
加 一|11:22 96:22\n\
加 上|10:17 18:17 19:17 66:17 78:17\n\
加 了|3:14 23:13 35:14 37:15 50:14 90:14 109:14 121:14\n\
加 入|16:12 48:12 53:13 59:12 73:13 102:13 105:13 119:19 132:12\n\
加 的|2:17 31:22 108:16 118:17\n\
加 进|74:23 112:22\n\
加|2:11 3:9 10:22 11:9 16:10 18:11 19:11 23:9 31:18 35:9 37:11 42:9 46:11 48:10 50:11 53:11 57:9 59:9 60:9 66:11 68:9 69:9 73:11 74:11 78:11 88:11 90:11 96:11 100:11 102:18 105:11 108:9 109:9 110:11 111:11 112:10 118:10 119:22 121:11 124:9 132:10\n\
务 器|3:16 53:17 60:16 69:21\n\
务|3:23 32:25 35:23 49:23 53:25 60:23 69:31 79:23 95:24 104:23 106:24\n\
动 systemctl|33:22 86:22\n\
动 参|8:16 10:16 12:16 103:20 108:15\n\
动 的|29:22 114:22\n\
动|4:15 7:15 8:15 10:15 12:15 17:15 22:16 29:15 33:14 40:14 41:16 44:15 45:15 49:14 50:15 76:15 79:14 83:23 84:15 86:15 96:15 99:13 103:23 108:14 111:16 114:15 128:14\n\
包|26:37 31:36 60:34 122:34\n\
化|31:36 72:37 83:36 107:36\n\
十 多|41:23 99:21\n\
十|41:40 52:38 99:37\n\
升 级|4:13 15:13 77:14 79:13 83:14 87:18 118:13 131:13\n\
升|4:26 15:25 31:26 77:27 79:25 83:26 87:34 118:26 131:26\n\
半 小|43:23 102:23\n\
半|43:37 56:36 80:36 102:37\n\
单|63:40 99:37 118:39\n\
博 客|10:22 35:22\n\
博|10:45 35:43\n\
卡 住|32:24 60:17 79:17\n\
卡 在|10:20 22:20 69:19\n\
卡 是|30:21 52:22\n\
卡 都|132:31\n\
卡|10:19 22:20 30:25 32:27 52:18 60:17 69:18 79:18 90:19 92:19 99:17 101:18 102:20 105:19 131:18 132:26 133:18\n\
印|73:40 86:39 87:40\n\
即|9:33 10:34 76:33 104:32 125:34\n\
原 来|65:22 99:21\n\
原|65:43 99:42\n\
去 年|79:31\n\
去 掉|22:17 37:17 73:17 106:17 110:17\n\
去|22:27 37:27 65:25 73:26 79:33 83:26 106:26 110:26 116:26\n\
参 数|4:11 8:12 10:16 12:12 46:12 82:12 90:12 97:12 103:16 108:11 110:12\n\
参|4:22 8:23 10:30 12:23 42:22 46:23 82:23 90:23 97:23 103:30 108:22 110:23\n\
又 notready|93:22 102:23\n\
又 不|17:22 111:23\n\
又|17:32 52:30 93:40 102:32 111:32\n\
双|30:43 51:45\n\
变 为|28:22 82:22\n\
变 成|52:15 65:15 75:16 79:15 99:15 131:16\n\
变|28:25 52:24 65:24 68:23 75:25 79:24 82:25 97:25 99:23 105:25 131:25\n\
口|11:38 17:40 93:39\n\
另 一|10:22 127:22\n\
另 外|99:21 123:22\n\
另|10:36 99:34 123:35 127:35\n\
只 写|68:25 97:20\n\
只 执|128:31\n\
只 放|60:19 61:20 62:20\n\
只 有|3:11 4:11 10:12 49:11 53:12 69:11 81:11 83:12 90:12 102:12 105:12 119:12 123:11\n\
只 装|50:22 124:21\n\
只 跑|25:23 110:22\n\
只|0:15 3:21 4:14 10:15 25:16 49:14 50:15 53:16 60:13 61:16 62:15 63:15 68:20 69:14 73:15 81:14 83:15 90:15 97:15 102:16 105:15 110:15 115:14 119:15 123:14 124:13 128:21\n\
可 以|15:14 45:14 49:14 69:14 79:14 89:14 92:14 119:14\n\
可|9:26 15:25 45:26 49:25 69:25 79:25 88:26 89:26 92:26 119:26\n\
台 master|11:14 83:15 109:14 120:15 122:18 131:15\n\
台 server|119:31\n\
台 加|60:21 119:22\n\
台 机|16:17 35:13 80:13 107:14 109:13 124:17 132:13\n\
台 没|40:19 99:19 119:20\n\
台 相|53:23 105:22\n\
台 节|51:23 52:22\n\
台 虚|132:31\n\
台 都|3:19 52:19 53:20\n\
台|3:17 11:10 16:18 17:11 31:11 35:10 40:10 51:12 52:22 53:26 60:10 62:18 75:11 80:18 83:11 99:9 105:23 107:11 109:17 119:23 120:11 122:17 124:17 131:11 132:22\n\
司|68:43 99:42\n\
各 节|16:22 30:21\n\
各|16:33 30:32 52:32 109:32 132:33\n\
同 一|52:14 53:19 73:14 75:14 119:14 122:13 126:15\n\
同 事|11:14 42:14 49:14 56:15 120:15 123:14 133:14\n\
同 样|78:22 133:22\n\
同|11:17 42:17 49:17 52:25 53:31 56:19 73:19 75:18 76:18 78:19 94:19 105:19 119:19 120:19 122:17 123:17 126:20 133:17\n\
名 还|65:22 105:22\n\
名|20:23 49:22 52:22 53:37 65:22 67:23 71:24 93:23 105:36\n\
后 docker|13:20 15:19 128:19\n\
后 join|17:20 24:20 67:19\n\
后 journalctl|77:23 86:22\n\
后 kubectl|104:22 128:22\n\
后 kubelet|14:17 87:17 104:16 128:16 131:17\n\
后 pod|82:22 125:22\n\
后 weave|22:23 53:23\n\
后 一|4:18 42:17 104:17 105:18\n\
后 加|105:20 119:20 132:19\n\
后 可|45:22 88:22\n\
后 启|40:22 96:22\n\
后 就|73:18 102:18 118:18 129:18\n\
后 恢|2:12 16:11 29:12 48:11 54:12 76:11 84:12 95:11 98:12 99:11 104:11 112:11 121:12\n\
后 成|66:20 69:19 126:20\n\
后 所|70:23 97:22\n\
后 日|42:22 110:22\n\
后 来|52:17 65:17 83:18 124:17\n\
后 正|11:12 18:12 61:12 69:12 74:12 78:12 90:12 100:12 107:12 111:16 124:11\n\
后 没|58:20 78:20 102:20\n\
后 注|81:22 127:22\n\
后 直|84:22 108:22\n\
后 稳|92:22 122:21\n\
后 立|10:22 104:22\n\
后 自|41:23 123:22\n\
后 节|21:13 28:13 33:13 42:13 46:13 63:13 79:13 97:13 128:13 134:13\n\
后 证|113:22 129:22\n\
后 重|36:20 127:19 129:20\n\
后 马|6:19 60:19 114:20\n\
后|2:7 16:13 17:7 42:6 63:7 69:6 76:6 78:7 79:10 84:7 86:6 87:7 97:7 102:12 104:6 105:7 111:8 114:7 118:6 124:9 126:8 127:6 128:15 129:7 131:6 133:6\n\
向|43:37 49:35 60:34 99:34\n\
听|62:45 63:45\n\
启 kubelet|104:17 114:18 123:17 134:18\n\
启 之|46:22 79:22\n\
启 了|121:22 122:21\n\
启 以|95:19 128:25\n\
启 动|4:10 7:10 8:10 10:10 12:10 22:11 29:10 40:10 45:10 49:10 50:10 83:10 96:10 103:14 108:10 114:10\n\
启 后|14:13 82:13 86:12 90:13 97:13 98:13 102:13 113:13 118:12 119:13 128:12\n\
启 机|72:18 76:18 111:18 128:17\n\
启 节|34:22 36:22\n\
启|2:10 4:9 7:10 8:10 10:10 12:10 14:10 22:10 29:10 32:10 34:16 35:8 36:10 37:10 40:8 45:9 46:10 49:8 50:10 72:10 76:9 79:15 82:10 83:10 86:9 90:10 95:9 96:10 97:10 98:10 102:10 103:17 104:15 108:8 111:10 113:10 114:17 118:9 119:10 121:10 122:8 123:8 128:23 134:10\n\
员|55:40 61:40 118:39\n\
周|56:40 118:39 128:38\n\
命 令|5:20 42:19 47:19\n\
命|5:40 42:38 47:39\n\
和 flannel|93:22 112:22\n\
和|10:17 13:17 36:17 37:17 45:16 46:17 52:16 53:25 60:15 62:17 63:17 73:24 75:16 76:16 88:17 93:16 94:17 99:22 112:16 118:16 122:15 123:16\n\
器 上|16:16 30:15 49:15 50:16 56:16 62:16\n\
器 之|76:19 80:19 109:19\n\
器 以|72:18 124:17 127:17 128:17\n\
器 在|69:22 109:22\n\
器 没|69:22 96:22\n\
器|3:10 5:11 16:18 30:10 31:11 35:10 49:10 50:11 52:10 53:12 55:11 56:11 59:10 60:10 62:11 68:10 69:22 70:12 72:12 76:11 80:18 86:22 96:11 99:9 102:12 104:10 105:11 107:11 109:17 111:12 123:10 124:17 127:10 128:10 132:11\n\
回 ok|10:20 60:19 68:19\n\
回|2:24 10:24 16:24 32:25 45:24 60:30 65:23 68:23 76:24 93:24 99:22\n\
因 为|28:22 80:22\n\
因|28:44 80:44\n\
国 内|69:31\n\
国|69:61\n\
在 config|37:23 69:22\n\
在 etc|66:23 89:22\n\
在 master|9:22 60:21\n\
在 云|3:22 60:21\n\
在 是|99:25 118:19\n\
在 跑|32:20 104:19 109:19\n\
在 运|41:20 62:20 86:19\n\
在|3:17 6:10 9:10 10:11 11:10 16:10 22:11 23:9 32:11 34:10 37:11 41:11 53:11 55:11 56:11 60:16 62:11 66:11 68:9 69:17 84:11 86:10 88:11 89:11 94:18 98:11 99:23 104:10 109:10 112:10 113:11 114:11 118:10 121:11 122:16 124:16 127:10\n\
地 址|30:13 46:14 53:15 60:13 89:14 99:13 118:14 132:14\n\
地|3:26 30:26 46:27 53:28 60:26 89:27 99:25 118:27 132:27\n\
址|30:27 46:29 53:29 60:27 89:29 99:26 118:28 132:28\n\
坏|17:36 34:36 122:34 126:38\n\
块|46:45 101:44\n\
域 名|20:22 49:22\n\
域|3:35 20:36 49:35 105:36\n\
境|47:33 68:32 91:33 121:34 124:32\n\
墙|17:36 63:36 121:36 131:36\n\
备 份|36:20 54:20 122:19\n\
备|36:34 46:34 54:34 90:34 122:32\n\
复 制|47:18 75:23 84:18\n\
复|2:15 11:13 16:21 21:14 29:15 32:15 33:13 34:14 35:13 36:15 46:15 47:14 48:14 54:15 56:15 75:21 76:21 79:13 84:15 95:14 98:15 99:12 104:13 112:14 115:14 121:15 123:21\n\
外 网|69:22 76:22\n\
外|49:32 69:32 76:33 99:31 123:32\n\
多 了|30:19 75:25\n\
多|16:25 30:23 41:26 75:33 79:24 80:25 99:23 117:25 122:23 123:24\n\
大 小|11:22 74:23\n\
大|11:30 67:31 73:32 74:32 80:31 123:30\n\
天 在|16:22 56:22\n\
天 执|65:25 128:19\n\
天|11:19 16:20 17:20 42:19 56:20 65:26 79:26 80:27 83:20 86:20 99:25 104:19 128:26\n\
好 了|12:14 31:14 65:14 86:14 99:13 116:14 120:14 129:14\n\
好 时|34:22 122:21\n\
好 的|3:17 52:17 76:18 99:17\n\
好|3:20 12:21 31:21 34:21 37:22 52:20 65:20 76:21 84:21 86:21 99:27 116:21 120:21 122:20 129:21\n\
始 化|31:22 83:22\n\
始|31:45 83:45\n\
字|49:43 67:44\n\
存 在|94:26 112:19\n\
存|94:41 102:48 112:31\n\
它|49:43 128:43\n\
安 全|3:17 60:22 62:18\n\
安 装|7:12 23:11 26:12 38:11 53:12 56:12 65:11 72:12 90:12 121:12 128:17\n\
安|3:20 7:21 23:19 26:21 38:20 53:21 56:21 60:27 62:21 65:20 72:21 90:21 121:21 128:32\n\
完 全|53:23 132:22\n\
完|16:36 53:37 80:36 132:36\n\
定|7:32 42:30 45:31 92:32 98:32 122:30\n\
实|25:45 39:45\n\
客 抄|10:22 35:22\n\
客|10:40 35:38 81:38\n\
家|3:43 99:42\n\
容 器|5:15 31:15 70:15 86:19 99:14 109:14\n\
容|1:29 5:29 31:29 70:29 86:36 99:26 109:27\n\
宿 主|15:19 49:19 70:20\n\
宿|15:38 49:38 70:40\n\
对 了|17:22 42:22\n\
对 比|10:22 11:22\n\
对|10:32 11:30 17:32 42:30 56:32 119:32\n\
导 入|67:19 116:25\n\
导|11:35 67:36 116:46\n\
小 时|16:19 43:15 56:15 102:15 104:14 129:15\n\
小|11:22 16:30 43:23 48:22 56:23 67:22 72:23 74:23 99:20 102:31 104:22 129:23\n\
少 了|4:22 10:22\n\
少|4:44 10:45\n\
就 可|15:22 89:22\n\
就 好|12:15 31:15 37:15 65:14 86:15 120:15 129:15\n\
就 恢|35:22 115:22\n\
就 能|4:19 73:20 131:19\n\
就 起|15:22 118:22\n\
就 连|128:31\n\
就|4:15 7:15 12:15 15:21 17:15 31:15 34:15 35:14 37:16 42:14 52:14 53:16 65:14 71:16 73:15 80:15 86:22 89:15 102:16 115:15 118:15 120:15 123:14 128:21 129:15 131:15\n\
工 单|63:22 99:21\n\
工|3:32 13:34 63:34 80:33 99:31\n\
己 的|29:20 120:20 124:19\n\
己|10:34 29:34 120:34 123:32 124:32\n\
已 经|3:12 34:12 42:12 53:13 56:13 59:12 75:12 83:13 105:13 116:12 123:12\n\
已|3:25 34:18 42:18 50:19 53:27 56:26 59:18 75:18 80:18 83:26 105:19 114:19 116:26 123:25\n\
带|20:34 26:34 52:32 129:43\n\
常 新|76:22 108:22\n\
常 重|111:23 128:22\n\
常|5:11 10:11 11:10 13:11 14:11 18:11 21:11 22:12 24:12 44:11 46:11 49:10 50:18 51:12 56:11 60:16 61:12 62:11 63:11 69:17 70:12 74:12 76:11 78:11 79:10 80:11 83:11 87:11 90:11 100:12 104:10 106:11 107:11 108:10 111:19 119:11 123:10 124:9 128:17\n\
年 月|16:22 79:22\n\
年|3:26 16:35 31:27 79:44 80:27\n\
并 执|74:32\n\
并 重|32:16 79:15 90:16 95:16 121:16 124:15\n\
并|32:25 36:24 53:25 74:33 79:23 90:24 92:24 95:24 102:25 121:24 124:23\n\
应|37:40 56:40 128:38\n\
建 pod|93:22 124:21\n\
建 了|120:22 132:22\n\
建|10:27 41:28 64:28 80:27 93:27 114:27 120:27 124:26 132:27\n\
开|5:27 16:27 28:27 50:27 60:26 61:28 83:27 121:27 132:27\n\
式|10:30 76:29 107:30 120:30 132:44\n\
引|11:43 83:45\n\
张 sd|52:22 105:22\n\
张|52:43 105:45\n\
当 时|86:19 124:19 128:19\n\
当|86:39 124:38 128:38\n\
录 里|83:22 114:22\n\
录|60:28 83:39 112:29 114:39 117:29\n\
很|102:45 117:44\n\
得|62:45 86:44\n\
志 level|99:21 131:22\n\
志 里|55:22 73:22\n\
志|16:20 23:26 26:21 29:20 34:20 42:19 55:20 58:21 73:20 75:20 78:20 83:20 99:18 105:20 110:20 118:20 131:20\n\
态 pod|110:18 116:18 131:23\n\
态|16:28 42:27 99:26 110:29 116:28 131:36 133:27\n\
恢 复|2:8 11:8 16:12 21:8 29:8 32:9 33:8 35:8 36:8 46:8 48:8 54:9 76:12 79:8 84:8 95:8 98:8 99:7 104:8 112:8 115:8 121:8 123:11\n\
恢|2:16 11:15 16:23 21:16 29:16 32:17 33:15 35:15 36:16 46:16 48:16 54:17 76:23 79:15 84:16 95:16 98:16 99:14 104:15 112:16 115:16 121:16 123:22\n\
想 用|10:31\n\
想|10:63\n\
慢|16:62\n\
成 v0|14:22 15:22\n\
成 了|0:16 45:16 46:16 56:16 72:16 130:16\n\
成 功|1:8 10:8 17:8 24:9 28:8 34:8 40:8 53:9 55:8 58:9 60:7 66:9 67:8 69:8 81:8 97:8 104:8 105:8 106:8 109:8 116:8 119:8 126:9 127:11 132:8\n\
成 员|55:20 61:20 118:19\n\
成 的|34:25 83:20\n\
成 重|64:23 134:22\n\
成|0:8 1:8 3:7 10:8 12:8 14:8 15:7 16:7 17:8 24:9 28:7 30:6 34:18 40:7 42:7 45:7 46:8 52:7 53:9 55:15 56:8 58:9 60:6 61:9 64:9 65:14 66:9 67:7 69:14 72:9 75:7 79:14 81:7 83:8 92:8 97:15 99:6 104:7 105:8 106:8 107:8 109:7 115:7 116:7 118:7 119:8 124:6 126:9 127:14 130:7 131:7 132:7 134:8\n\
我|11:23 16:24 29:24 42:31 50:24 52:23 73:24 80:24 99:22 109:23 126:26\n\
或|89:45 96:45\n\
户|7:32 20:32 29:32 42:30 43:32 81:30\n\
房 搬|17:22 80:22\n\
房|17:37 61:29 69:36 80:28 99:26 128:27\n\
所 以|28:18 79:17 80:18 128:17\n\
所 有|70:18 97:18 99:17 123:17\n\
所|28:28 70:29 79:27 80:28 97:29 99:26 123:27 128:27\n\
手 动|17:14 22:14 33:13 76:13 79:13 84:14 86:13 103:14 111:14\n\
手 工|3:19 13:20 80:19\n\
手|3:22 4:23 13:23 17:23 22:24 33:22 76:23 79:22 80:23 84:23 86:23 103:23 111:24\n\
才 恢|32:23 123:22\n\
才|32:34 65:32 72:34 80:33 123:32\n\
打 印|73:20 86:19 87:20\n\
打 开|60:21 121:22\n\
打|28:31 60:30 73:32 86:31 87:32 121:32\n\
执 行|9:12 42:12 55:12 65:15 74:16 79:12 128:18 129:12\n\
执|9:24 42:23 55:24 65:31 74:33 79:23 128:36 129:24\n\
扩|1:45 79:43\n\
批|42:43 53:45\n\
抄|10:40 35:38 110:40\n\
把|0:21 24:22 31:21 37:22 49:20 72:22 73:21 74:30 84:21 93:21 102:22 104:20 115:21 118:21 122:20\n\
抢|93:44 131:44\n\
报 错|16:21 73:17 119:17 132:17\n\
报|4:21 7:22 16:29 49:21 59:21 71:23 73:22 77:23 83:22 92:22 119:30 132:21 133:21\n\
拔 掉|105:22 123:22\n\
拔|105:45 123:43\n\
拟 机|16:13 20:13 53:13 62:13 67:13 122:16 132:19\n\
拟|16:26 20:26 53:27 62:26 67:26 122:32 132:39\n\
拷 到|0:18 16:18 73:18 74:18\n\
拷 贝|29:20 31:20 78:20\n\
拷|0:30 16:29 29:30 31:30 73:30 74:31 78:30\n\
拿 到|3:22 42:22\n\
拿|3:43 42:43\n\
挂 载|13:20 44:20 88:20\n\
挂|13:36 16:36 44:36 88:36\n\
指 向|43:20 49:19 99:19\n\
指|43:37 45:36 49:35 99:34\n\
按 文|42:22 124:21\n\
按|42:32 72:34 99:31 121:34 124:32\n\
换 了|59:15 69:15 99:22 105:16\n\
换 到|44:22 122:21\n\
换 成|15:16 24:17 69:16 115:17 124:16\n\
换 过|90:22 99:21\n\
换|9:18 15:18 24:20 44:19 59:18 69:25 75:18 83:26 90:19 96:19 99:32 105:19 115:18 122:17 124:17\n\
据|11:38 55:40 107:40\n\
掉 var|35:22 37:23\n\
掉 了|49:22 84:22\n\
掉 其|52:22 131:22\n\
掉 后|39:23 74:23\n\
掉 就|4:22 120:22\n\
掉|4:18 22:19 32:19 35:17 37:19 39:19 46:19 49:17 52:17 69:17 73:19 74:19 80:18 84:19 105:19 106:19 110:19 114:19 120:19 123:17 131:18\n\
接|46:26 84:26 87:26 93:26 94:27 108:25 119:26 123:25 130:26 132:26\n\
控 制|10:22 60:21\n\
控|10:45 60:43\n\
提 示|39:18 94:18 103:18 124:17\n\
提|39:34 94:34 103:34 116:33 124:32\n\
插 件|28:22 49:22\n\
插|28:39 46:40 49:38\n\
搬 迁|17:22 80:22\n\
搬|17:40 80:39 99:37\n\
改 etc|4:22 128:22\n\
改 了|34:16 53:24 73:16 116:16\n\
改 回|65:19 76:19 99:19\n\
改 成|1:11 3:11 12:11 14:11 30:10 64:12 65:11 67:11 72:12 92:11 97:11 116:11 132:11 134:11\n\
改 过|17:15 34:19 38:14 52:14 64:15 123:14\n\
改|1:12 3:11 4:12 12:12 14:12 17:19 30:11 34:19 38:11 39:13 42:11 52:11 53:28 64:20 65:11 67:12 72:13 73:12 76:12 78:12 92:12 93:12 97:19 99:17 116:19 118:12 123:11 128:11 132:12 134:12\n\
放 在|113:22 122:21\n\
放 行|60:25 62:20\n\
放 通|3:19 17:20 61:20\n\
放|3:27 17:29 60:35 61:29 62:29 113:29 122:27\n\
教 程|50:22 72:23\n\
教|50:45 72:45\n\
数 controllers|8:22 10:22\n\
数 据|11:19 55:20 107:20\n\
数 里|12:20 97:20 108:19\n\
数|4:21 8:21 10:29 11:20 12:21 46:21 55:21 82:21 90:21 97:21 103:29 107:21 108:20 110:21\n\
敲|42:43 52:43\n\
文 件|31:15 38:14 48:15 73:15 80:15 84:15 117:15\n\
文 档|42:20 53:16 110:16 121:16 124:15\n\
文|31:23 38:22 42:30 48:23 53:24 73:23 80:23 84:23 110:23 117:23 121:23 124:22\n\
断|80:39 126:41 128:38\n\
新 kubeadm|47:22 127:22\n\
新 加|3:14 11:14 31:19 48:15 108:14 118:15\n\
新 成|55:22 61:23\n\
新 机|55:20 62:20 105:20\n\
新 生|0:18 3:17 79:17 83:18\n\
新 的|0:17 24:17 45:17 83:22\n\
新 节|57:15 59:15 72:16 76:16 79:15 133:15\n\
新|0:13 1:13 3:11 11:11 19:13 24:13 31:20 45:12 47:12 48:12 50:13 55:13 57:11 59:11 61:13 62:13 72:13 76:12 79:19 81:11 83:24 93:12 105:20 107:13 108:11 109:11 118:12 123:11 127:11 129:20 130:12 133:11\n\
方|10:40 60:38 90:40\n\
无 输|38:22 76:22\n\
无|38:35 76:36 82:36 122:34\n\
日 志|16:10 23:13 26:10 29:10 34:10 42:9 55:10 58:10 73:10 75:10 78:10 83:10 99:9 105:10 110:10 118:10 131:10\n\
日 星|16:22 79:22\n\
日|16:25 23:24 26:19 29:19 34:18 42:17 55:19 58:19 73:19 75:18 78:19 79:17 83:26 99:16 105:19 110:19 118:18 131:18\n\
旧 节|76:22 133:22\n\
旧|35:29 45:29 76:29 99:28 105:30 124:28 133:29\n\
时 候|23:16 53:17 86:17 122:16 128:16\n\
时 只|128:31\n\
时 后|104:22 129:22\n\
时 坏|34:22 122:21\n\
时 好|34:22 122:21\n\
时 没|45:22 129:22\n\
时 间|16:26 17:16 75:16\n\
时|2:12 3:11 4:12 16:26 17:12 23:11 31:12 34:12 43:13 45:12 53:13 56:12 62:12 65:11 68:11 75:23 83:12 84:19 86:12 87:12 94:13 96:12 102:13 103:12 104:11 109:11 122:18 124:11 128:18 129:19\n\
星 期|16:22 79:22\n\
星|16:44 79:43\n\
昨 天|42:13 56:14 65:17 79:13 99:17 104:13 128:13\n\
昨|42:25 56:26 65:33 79:25 99:32 104:25 123:25 128:25\n\
是 client|83:33\n\
是 containerd|34:18 39:18 87:18 115:18\n\
是 kubeadm|108:22 124:21\n\
是 nat|101:22 132:22\n\
是 ready|23:19 118:19 133:19\n\
是 root|29:22 43:23\n\
是 user|7:31\n\
是 v0|31:20 80:19 99:19\n\
是 三|3:22 120:22\n\
是 上|42:22 126:23\n\
是 不|52:22 80:22\n\
是 从|35:17 47:18 117:18 124:17\n\
是 同|11:22 53:23\n\
是 好|3:19 76:19 99:19\n\
是 我|16:19 42:19 109:19\n\
是 改|64:20 92:20 99:19\n\
是 新|83:26 109:19\n\
是 现|99:30\n\
是 用|52:22 91:22\n\
是 精|72:23 76:22\n\
是 通|60:17 75:18 89:18 121:18\n\
是|3:9 7:10 26:11 30:12 39:11 42:9 47:10 52:9 53:11 64:11 65:9 76:10 79:9 83:19 99:17 116:10 118:10 120:10 124:8 126:5 132:14\n\
显 示|7:12 14:12 26:12 33:11 34:11 38:11 43:12 48:11 53:12 84:12 86:11 99:11 128:11\n\
显|7:23 14:23 26:24 33:22 34:23 38:22 43:24 48:23 53:24 84:23 86:23 99:21 128:22\n\
晚|16:39 122:38 123:38\n\
最 后|42:19 104:19 124:19\n\
最 新|50:22 130:22\n\
最|42:29 50:30 72:31 104:29 122:28 124:28 130:29\n\
月 日|16:22 79:22\n\
月|2:22 3:21 9:21 12:22 16:21 28:21 42:21 79:28 80:21 83:30 105:22 127:21 133:21\n\
有 flannel|31:31\n\
有 issued|43:23 79:22\n\
有 一|4:18 53:18 109:17 124:17\n\
有 两|95:22 101:22\n\
有 任|28:21 77:17 86:17 124:16\n\
有 写|80:22 96:22\n\
有 加|19:20 119:26\n\
有 报|16:22 73:22\n\
有 改|38:16 52:16 64:17 123:16 128:16\n\
有 放|17:22 60:21\n\
有 清|58:23 127:22\n\
有 网|96:31\n\
有 节|68:21 97:22\n\
有 装|23:21 50:22\n\
有 输|72:23 76:22\n\
有 这|5:22 105:22\n\
有 配|69:22 131:22\n\
有 重|3:19 104:19 123:19\n\
有 问|8:22 119:22\n\
有|3:9 23:13 28:14 31:11 38:9 60:9 68:9 69:9 79:9 83:15 86:10 96:11 99:8 102:11 104:13 119:11 123:9 124:13 128:13 129:11\n\
服 务|3:13 32:14 35:13 53:14 60:13 69:17 95:13 106:14\n\
服|3:26 32:28 35:26 53:28 60:26 69:34 95:27 106:27\n\
期|16:26 79:25 80:26 83:44 113:26 129:34\n\
本 v0|3:22 75:22\n\
本 机|60:23 68:15 76:16 95:16\n\
本 身|57:19 86:19 104:19\n\
本|3:19 31:20 35:19 57:19 60:31 68:18 75:20 76:20 80:20 86:20 90:20 95:20 99:18 104:19 126:21 132:20\n\
机 curl|60:32\n\
机 上|50:22 68:21\n\
机 主|53:23 67:22\n\
机 名|20:13 52:12 53:19 65:12 67:12 71:13 105:19\n\
机 器|3:7 16:10 30:6 35:7 49:7 50:7 52:7 55:7 56:7 59:7 62:7 68:6 69:7 72:7 76:7 80:10 86:7 96:7 102:7 104:7 105:7 107:7 109:7 111:7 123:7 124:10 127:7 128:7 132:7\n\
机 房|17:18 61:15 69:18 80:14 99:13 128:14\n\
机 网|75:18 132:28\n\
机|3:6 15:6 16:18 17:14 20:7 30:5 35:6 49:13 50:14 52:13 53:19 55:7 56:7 59:6 60:17 61:8 62:14 65:6 67:7 68:12 69:13 70:8 71:8 72:8 75:7 76:13 80:13 86:7 95:7 96:14 99:5 102:8 104:6 105:18 107:7 109:6 111:8 122:12 123:6 124:12 127:6 128:13 132:18\n\
权 限|29:20 43:20 117:19\n\
权|29:40 43:40 117:39\n\
条|42:35 79:35 95:36 96:36\n\
来 了|15:19 86:19 126:20\n\
来 删|37:23 52:22\n\
来 的|35:17 65:17 117:18 124:17\n\
来|12:15 15:14 31:23 35:14 37:16 43:16 52:14 57:14 65:21 79:14 80:15 83:23 84:15 86:15 87:15 93:15 99:13 100:16 116:15 117:15 118:15 124:21 125:15 126:17 131:15\n\
板 克|52:19 53:26\n\
板 电|16:22 17:22\n\
板|16:28 17:29 35:27 52:27 53:38 81:27 85:29\n\
查|50:45 53:45\n\
样 的|78:22 133:22\n\
样|12:27 30:26 53:36 78:27 90:27 99:25 132:27 133:26\n\
核|5:32 37:32 72:32 118:31 119:32 123:30\n\
格|75:44 107:45\n\
档|42:39 53:32 110:32 121:32 124:30\n\
桥 br|30:30\n\
桥|30:50 132:39\n\
检 查|50:22 53:23\n\
检|50:40 53:40 126:41\n\
模 式|76:17 120:17 132:25\n\
模 板|35:15 52:15 53:21 81:15 85:16\n\
模|35:23 46:24 52:23 53:33 76:24 81:23 85:25 120:24 132:37\n\
次 的|47:22 126:23\n\
次|16:21 17:22 47:21 52:28 56:22 79:21 90:22 95:21 104:21 109:21 122:28 126:23 128:21\n\
正 常|5:6 10:6 11:5 13:6 14:6 18:6 21:5 22:6 24:6 44:6 46:6 49:5 50:9 51:6 56:6 60:8 61:6 62:6 63:6 69:9 70:6 74:6 76:5 78:6 79:5 80:5 83:6 87:6 90:6 100:6 104:5 106:6 107:6 108:5 111:9 119:6 123:5 124:5 128:9\n\
正|5:11 10:11 11:10 13:11 14:11 18:11 21:10 22:11 24:11 30:16 44:11 46:11 49:10 50:18 51:11 56:11 60:16 61:11 62:11 63:11 69:17 70:11 74:11 76:10 78:11 79:10 80:10 83:11 87:11 90:11 100:11 104:10 106:11 107:11 108:10 111:18 119:11 123:10 124:9 128:17\n\
段|35:29 68:28 73:30 83:30 99:36 124:28\n\
每 分|95:22 122:21\n\
每|16:36 56:36 95:36 122:34\n\
比 master|16:33\n\
比|10:34 11:32 16:50\n\
池|16:44 17:45\n\
没 了|2:22 113:22\n\
没 写|74:23 116:22\n\
没 动|99:21 128:22\n\
没 改|34:23 53:18 78:18\n\
没 有|3:6 23:6 28:9 31:7 38:6 60:6 69:6 79:6 86:7 96:7 104:8 119:7 128:8 129:7\n\
没 装|28:19 31:20 91:19\n\
没 重|118:22 124:21\n\
没 问|17:18 53:18 99:17 121:18\n\
没|3:9 16:10 17:11 23:9 28:14 31:15 34:10 38:9 53:11 60:9 69:9 76:10 79:9 80:10 83:11 86:10 96:11 99:8 104:13 119:11 124:13 128:16 129:11\n\
注 册|6:12 19:13 53:13 63:13 81:12 97:13 103:13 104:12 106:13 127:12 131:12\n\
注 释|49:19 69:19 128:19\n\
注|6:21 19:23 30:20 49:21 53:23 63:22 69:21 81:21 97:22 103:22 104:21 106:22 127:21 128:21 131:21\n\
测 试|29:22 47:22\n\
测|29:45 47:44\n\
清 理|48:17 58:17 84:17 104:16 127:16\n\
清|36:30 48:29 58:31 84:39 104:29 127:29\n\
源|17:40 38:38 91:39\n\
漂 到|123:25 131:19\n\
漂|123:50 131:39\n\
火 墙|17:18 63:18 121:18 131:18\n\
火|17:36 63:36 121:36 131:36\n\
点 ready|31:16 49:15 93:16 115:16 128:15 134:16\n\
点 上|23:17 48:18 62:18 63:18\n\
点 也|52:22 57:22\n\
点 变|28:22 97:22\n\
点 后|22:20 76:19 102:20\n\
点 恢|21:18 33:17 36:18 79:17\n\
点 是|31:22 72:23\n\
点 正|24:23 51:23\n\
点 没|17:22 51:23\n\
点 注|63:20 97:20 106:20\n\
点 的|16:22 76:22\n\
点 都|23:15 30:15 72:16 76:16 80:16 83:16\n\
点|0:9 16:15 17:9 19:9 20:9 21:8 22:9 23:14 24:9 28:8 30:14 31:20 32:9 33:8 34:8 36:9 42:8 46:9 48:8 49:8 51:16 52:8 57:8 59:8 62:9 63:16 68:7 72:9 76:15 79:15 80:8 83:9 93:8 97:16 99:7 101:8 102:16 104:8 106:9 108:8 115:8 126:10 128:8 133:8 134:9\n\
然 后|16:18 50:18 108:17 133:17\n\
然|16:36 50:36 108:35 133:35\n\
照 着|10:22 42:22\n\
照|10:34 11:32 42:32 110:34 121:34\n\
版 本|3:15 31:16 35:15 75:16 99:15 126:17\n\
版|3:29 31:30 35:29 75:29 99:28 126:31 130:29\n\
状 态|16:19 42:19 133:19\n\
状|16:39 42:38 133:38\n\
环 境|47:17 68:16 91:17 121:17 124:16\n\
环|47:33 68:32 91:33 121:34 124:32\n\
现 在|99:22 118:18 124:17\n\
现|19:27 42:33 99:32 102:27 110:26 118:26 121:26 124:24\n\
理|48:28 53:29 58:29 69:36 84:29 104:27 127:27\n\
生 成|0:14 3:14 34:18 42:14 45:14 79:14 83:14\n\
生|0:29 3:27 34:36 42:27 45:28 79:27 83:29\n\
用 kubeadm|10:31\n\
用 yum|38:22 87:22\n\
用 了|31:22 128:22\n\
用 同|52:22 73:22\n\
用 户|7:18 29:18 42:17 43:18\n\
用 的|31:18 34:18 76:18 79:17\n\
用|3:12 7:13 10:20 13:13 16:12 17:13 29:20 31:20 34:12 37:14 38:12 42:12 43:14 52:19 54:14 73:13 76:12 79:12 81:12 83:13 86:12 87:13 88:13 89:13 90:13 91:12 95:12 114:13 117:12 124:11 126:14 128:19\n\
由|29:32 44:32 46:32 93:31 96:32 99:29\n\
电 池|16:22 17:22\n\
电|16:36 17:36 80:36 128:35\n\
的 ca|24:23 43:23\n\
的 containerd|32:23 38:22\n\
的 etc|29:20 73:20 109:19\n\
的 hostname|53:23 78:22\n\
的 k0s|15:19 70:20 124:19\n\
的 kubelet|83:22 103:22\n\
的 pod|22:15 28:15 53:15 65:14 76:15 102:15 124:14\n\
的 registry|45:22 69:22\n\
的 一|31:22 79:22\n\
的 参|4:22 10:22\n\
的 后|76:22 83:22\n\
的 我|29:22 50:22\n\
的 改|30:21 53:23\n\
的 文|42:22 84:22\n\
的 时|16:21 23:13 53:15 86:14 122:13 128:14\n\
的 是|7:13 31:13 34:13 50:13 76:13 79:13 83:13 116:13 126:14 131:13\n\
的 机|3:22 59:22\n\
的 没|83:20 119:20 124:19\n\
的 然|16:22 108:22\n\
的 网|30:21 123:22\n\
的 节|17:16 31:16 48:16 80:16 108:15 126:17\n\
的 虚|20:20 53:20 67:19\n\
的 那|2:20 42:19 105:20\n\
的 配|34:22 75:22\n\
的 镜|52:22 76:22\n\
的 集|53:18 79:17 83:18 112:18\n\
的|3:11 7:8 10:12 16:14 29:8 30:10 31:12 34:8 42:7 47:8 48:8 52:7 53:13 60:6 76:8 78:8 79:11 83:17 99:6 102:9 108:7 122:6 124:10 128:7 132:8\n\
监 听|62:22 63:22\n\
监|62:45 63:45\n\
盘 时|84:31\n\
盘|44:30 55:30 57:29 59:29 84:39 107:30\n\
目 录|83:22 112:17 114:22\n\
目|83:43 112:33 114:43\n\
直 notready|28:22 123:22\n\
直 pending|23:22 42:17 79:17\n\
直 刷|11:22 79:22\n\
直 卡|10:22 60:21\n\
直 接|84:15 87:15 94:15 108:14 119:15 123:14 130:15\n\
直 是|87:20 89:20 99:19\n\
直 没|42:22 79:22\n\
直|4:15 10:16 11:15 23:26 28:15 34:15 42:22 60:14 76:15 79:27 84:16 87:16 89:16 94:17 99:14 104:15 105:16 108:15 119:16 123:15 130:15 132:15\n\
相 同|53:23 105:22\n\
相|53:40 62:40 105:40\n\
看 到|45:17 60:16 63:17 126:18 132:17\n\
看|45:29 60:28 63:30 80:29 124:28 126:31 132:29\n\
着|10:36 42:35 52:35 83:36\n\
确 认|52:22 74:23\n\
确|25:37 30:34 52:35 74:37\n\
磁 盘|57:19 84:26\n\
磁|57:38 84:52\n\
示 no|7:22 86:22\n\
示|7:21 14:21 26:21 33:20 34:20 38:20 39:21 43:21 48:20 53:21 84:21 86:20 94:21 99:18 103:21 124:19 128:20\n\
离 线|91:19 116:25\n\
离|91:36 116:46 133:35\n\
秒|52:32 56:34 123:32 133:42\n\
程|32:40 50:40 72:40\n\
稳 定|92:22 122:21\n\
稳|92:45 122:43\n\
空 闲|57:19 122:25\n\
空|18:26 28:26 36:26 57:25 75:26 108:33 116:26 122:32\n\
立 刻|5:22 63:22\n\
立 即|10:18 76:18 104:17 125:18\n\
立|5:32 10:32 63:32 76:31 104:30 125:32\n\
端 口|17:22 93:22\n\
端|17:27 75:40 76:27 81:26 93:27 105:27 108:26\n\
笔 记|47:22 132:22\n\
笔|47:44 132:44\n\
第 一|52:14 53:15 62:15 71:15 119:22\n\
第 三|42:22 109:22\n\
第 二|52:16 53:17 102:17 119:22\n\
第|42:25 52:25 53:27 62:26 71:27 102:27 109:25 119:40\n\
等|41:40 43:40 123:38\n\
签 的|3:19 16:19 103:20\n\
签|3:32 16:33 80:33 81:32 103:34\n\
简|72:45 76:44\n\
管|53:40 86:39 93:39\n\
精 简|72:23 76:22\n\
精|72:45 76:44\n\
系 统|13:15 44:15 90:15 105:19 124:14 131:15\n\
系|13:30 44:30 90:30 105:39 124:28 131:29\n\
约|122:43 123:43\n\
级 到|4:18 15:17 83:18 87:18\n\
级|4:27 15:26 77:28 79:26 83:27 87:35 118:27 131:27\n\
线|56:30 71:31 91:29 116:38 118:29 123:29\n\
组 件|43:23 79:22\n\
组 只|60:21 62:22\n\
组|3:29 7:30 43:31 60:37 62:30 79:29\n\
终 端|75:33\n\
终|75:66\n\
经|3:24 34:25 42:24 53:26 56:25 59:24 75:25 83:25 105:25 116:25 123:24\n\
绑 定|7:22 42:22\n\
绑|7:40 37:40 42:38\n\
给|11:27 21:28 35:27 37:29 46:29 99:26 120:29 133:27\n\
络 插|28:22 49:22\n\
络|28:33 46:34 49:32 62:34 132:33\n\
统 主|105:31\n\
统|13:30 44:30 90:30 105:39 124:28 131:29\n\
续 notready|57:22 83:22\n\
续 过|79:22 83:22\n\
续|57:32 79:32 80:33 83:34 91:33\n\
网 ip|46:22 60:21\n\
网 上|42:22 80:22\n\
网 关|46:20 96:26\n\
网 卡|30:18 92:14 99:13 101:14 131:14 132:18\n\
网 时|3:22 17:22\n\
网 机|68:21 69:22\n\
网 桥|30:30\n\
网 段|68:19 99:25\n\
网 络|28:17 46:17 49:16 62:17 132:17\n\
网 都|46:22 76:22\n\
网|3:20 17:14 28:13 30:23 42:13 46:21 49:13 60:12 62:14 68:19 69:13 75:13 76:13 80:20 92:14 96:21 99:23 101:13 105:14 116:13 123:13 131:13 132:25\n\
置 文|38:22 80:22\n\
置 没|34:31\n\
置|1:25 34:33 35:24 38:24 69:24 75:25 80:25 102:26 110:25 131:25\n\
署 v0|11:22 16:22\n\
署|1:27 10:27 11:26 16:27 42:34 82:27 114:27 116:27\n\
群 时|16:22 65:22\n\
群 是|9:18 79:17 80:18 108:17\n\
群 里|124:21 127:22\n\
群|9:18 10:19 16:18 45:18 49:18 51:20 53:20 65:18 74:20 79:30 80:18 83:19 86:18 108:18 112:18 123:18 124:17 127:18\n\
老 节|24:18 31:18 57:17 108:17\n\
老|24:34 31:34 57:32 107:34 108:32\n\
而|7:40 43:40 125:40\n\
能 看|45:19 60:19 63:20\n\
能|2:21 3:27 4:20 45:20 50:21 53:29 60:27 63:21 73:21 76:20 80:20 86:20 119:21 131:20\n\
脚 本|90:22 104:22\n\
脚|90:45 104:43\n\
自 动|41:18 44:18 45:18 83:18\n\
自 己|10:17 29:17 120:17 123:16 124:16\n\
自|10:25 26:26 29:25 41:26 44:25 45:25 83:25 109:24 120:25 123:24 124:23\n\
节 点|16:8 19:5 23:7 24:5 30:7 31:10 32:5 51:8 63:8 72:5 76:8 79:7 97:8 102:8 126:5\n\
节|0:9 16:15 17:9 19:10 20:9 21:8 23:14 24:10 28:8 30:14 31:20 32:10 33:8 34:8 36:9 42:8 46:9 48:8 49:8 51:17 52:8 57:8 59:8 62:9 63:16 68:7 72:10 76:15 79:15 80:8 83:9 93:8 97:16 99:7 101:8 102:17 104:8 106:9 108:8 115:8 126:10 128:8 133:8 134:9\n\
虚 拟|16:13 20:13 53:13 62:13 67:13 122:16 132:19\n\
虚|16:26 20:26 53:27 62:26 67:26 122:32 132:39\n\
行 kubeadm|9:19 55:20 79:19\n\
行 了|60:13 62:14 65:18 74:15 128:18 129:14\n\
行 过|74:23 128:22\n\
行|2:13 9:13 11:12 37:14 38:12 41:14 42:19 43:14 49:12 52:12 55:13 56:13 60:19 62:21 65:19 69:19 74:21 75:20 79:12 86:13 87:13 111:14 117:13 126:15 128:24 129:13\n\
补 上|21:19 40:19 82:20\n\
补|2:30 21:29 25:31 40:29 61:31 63:30 82:30\n\
表 里|10:22 53:23\n\
表|10:45 53:45\n\
被 同|56:22 123:22\n\
被|56:34 113:34 114:34 123:32 133:32\n\
装 cri|50:22 91:22\n\
装 kubelet|7:20 31:20 121:20\n\
装 上|28:22 91:22\n\
装 了|49:15 50:16 93:16 105:16 109:15 124:15\n\
装 成|56:22 130:22\n\
装 时|45:22 128:22\n\
装 的|9:12 23:11 38:12 79:15 83:16 91:12 108:12 119:12 124:11 128:12\n\
装 过|90:17 94:17 109:21 124:16\n\
装|7:11 9:11 23:17 26:12 28:11 31:11 38:10 45:11 49:10 50:18 53:12 56:11 59:10 65:10 72:12 79:17 83:18 84:11 90:11 91:18 93:11 94:12 105:11 108:10 109:22 119:11 121:11 124:24 126:13 128:22 130:11\n\
要|53:34 80:33 94:34 110:34 123:32\n\
规 则|60:25 95:19\n\
规|60:50 95:39\n\
解|25:37 30:34 49:35 83:36\n\
认 的|93:22 132:22\n\
认|34:29 46:30 52:29 74:31 93:29 119:30 132:29\n\
记|47:36 86:36 117:36 132:36\n\
设 备|46:22 90:22\n\
设 置|1:22 102:23\n\
设|1:36 46:36 90:36 102:37\n\
证 书|3:15 11:11 16:11 43:12 60:10 79:11 81:11 83:15 103:11 113:11 129:15\n\
证|3:29 11:22 16:22 43:23 60:21 79:22 81:22 83:30 103:23 113:23 129:30\n\
试|29:45 47:44\n\
该 节|16:22 51:23\n\
该|16:33 51:34 95:33 110:34 128:32\n\
说|53:45 80:44\n\
贝|29:40 31:40 78:40\n\
贴|11:43 75:44\n\
走 公|3:22 60:21\n\
走|3:35 46:36 55:36 60:34\n\
起 不|12:14 15:13 31:14 37:14 79:13 87:14 100:14 116:13 118:13\n\
起 来|86:18 125:18 126:19 131:18\n\
起|0:22 12:22 15:21 16:21 31:22 37:23 79:21 86:21 87:22 100:23 116:21 118:21 125:22 126:23 131:21\n\
超 时|16:22 62:22\n\
超|16:44 62:45\n\
跑 k0s|32:23 102:23\n\
跑 了|25:20 79:19 102:20\n\
跑|25:25 30:23 32:25 50:24 79:23 95:24 102:33 104:23 109:23 110:24 122:23\n\
跨 节|30:21 76:22\n\
跨|30:43 76:44\n\
路 由|46:20 96:20 99:19\n\
路|46:40 96:40 99:37\n\
身|57:35 86:36 104:35 119:36\n\
轮 换|83:31\n\
轮|83:63\n\
载|13:34 34:33 44:34 88:34 94:34\n\
输 出|11:13 32:13 38:13 52:13 53:13 72:13 76:17 77:13 108:13\n\
输|11:25 32:27 38:25 52:25 53:27 72:27 76:34 77:27 108:25\n\
边|43:40 46:40 75:39\n\
迁|17:45 80:44\n\
过 一|17:17 47:17 52:16 79:16 86:17\n\
过 期|80:15 83:22 113:15 129:19\n\
过 来|31:20 84:20 117:19\n\
过 的|53:18 76:18 79:17 118:18\n\
过|17:11 30:9 31:11 34:17 38:9 39:11 41:11 47:10 52:21 53:11 55:11 64:11 74:11 75:10 76:10 79:21 80:10 83:25 84:11 86:10 90:11 94:11 99:8 109:16 113:11 114:11 117:10 118:10 119:11 123:9 124:9 126:19 128:16 129:18 133:9\n\
运 行|41:16 43:16 62:16 86:16 87:16 117:16\n\
运|41:31 43:31 46:30 62:30 86:29 87:30 117:29\n\
返 回|10:17 32:17 60:21 68:16\n\
返|10:34 32:34 60:41 68:32\n\
还 在|84:22 124:21\n\
还 是|31:13 39:13 65:16 69:12 83:17 92:13 104:12 116:12 118:12\n\
还 有|57:16 59:16 99:16 109:16 124:16\n\
还|23:16 31:18 39:19 48:17 57:17 59:17 65:24 69:17 83:25 84:18 92:18 99:16 104:17 105:18 109:17 116:25 118:17 124:24\n\
这 一|38:19 56:20 105:20\n\
这 台|16:17 17:13 40:13 80:17 99:12 107:13 109:13 124:12\n\
这|5:21 16:28 17:21 38:20 40:20 42:20 56:21 75:20 80:28 99:18 105:21 107:21 109:20 110:21 124:19\n\
进 制|7:14 10:18 11:13 16:13 26:14 42:17 82:14\n\
进|7:22 10:30 11:21 16:21 26:23 32:23 42:28 55:22 57:21 74:23 82:22 83:22 112:21\n\
连 不|17:17 28:17 128:25\n\
连|2:32 17:32 28:31 128:46\n\
退 出|7:18 84:18 87:18 94:18\n\
退|7:34 84:34 87:34 94:34 118:33\n\
通 的|60:19 89:20 121:20\n\
通 过|39:17 41:17 75:17 126:22\n\
通|3:17 17:19 29:19 30:17 39:19 41:19 53:19 60:17 61:19 62:19 63:19 64:19 75:18 76:18 89:19 92:19 121:19 123:17 126:27 132:18\n\
那 一|2:22 49:22\n\
那 台|105:31\n\
那 条|42:22 79:22\n\
那|2:29 42:27 43:29 49:27 79:27 105:37 128:27\n\
部 署|1:14 10:14 11:13 16:13 42:17 82:14 114:14 116:13\n\
部|1:21 10:21 11:20 16:21 19:22 35:20 42:28 48:21 49:20 82:21 114:21 116:28 131:21 133:20\n\
都 已|53:23 116:22\n\
都 抢|93:22 131:22\n\
都 是|10:11 23:10 30:10 53:15 68:10 74:11 82:11 83:11 99:10 112:10 115:10 132:17 133:10\n\
都 正|13:16 76:16 80:16 123:15 128:20\n\
都 没|5:15 52:14 53:15 60:14 83:15 86:15 99:14\n\
都 通|75:22 123:22\n\
都|3:9 5:11 10:11 13:11 16:10 23:9 30:16 46:11 52:16 53:26 60:9 65:9 68:9 72:11 74:11 75:10 76:17 80:10 82:11 83:11 86:10 93:10 94:11 99:15 102:11 112:10 115:10 116:17 118:10 123:16 128:21 131:10 132:21 133:9\n\
配 置|34:17 35:13 38:13 69:13 75:13 80:13 110:14 131:13\n\
配|34:33 35:24 38:24 69:24 75:25 80:25 104:24 109:24 110:25 131:25\n\
释 掉|49:22 69:22\n\
释|49:38 69:38 128:38\n\
里 flannel|77:20 124:19 125:20\n\
里 云|3:16 23:16 69:21 116:17\n\
里 写|47:18 83:18 89:18 120:18\n\
里 加|37:16 66:16 78:16 88:16 111:16 121:16\n\
里 只|4:17 63:17 97:17 105:17 124:16\n\
里 新|55:22 79:22\n\
里 是|15:22 64:23\n\
里 有|40:14 51:15 61:15 68:13 71:15 93:14 95:14 108:14\n\
里 没|12:12 28:15 31:12 80:11 82:12 86:11 91:11 96:16 104:11 124:11 128:11\n\
里 的|3:14 7:15 15:14 20:15 69:14 70:15 83:15\n\
里 还|59:17 65:17 83:18 109:17\n\
里|3:14 10:11 15:10 25:5 26:5 28:10 37:5 47:10 51:5 53:5 61:5 64:11 66:5 68:13 69:14 70:5 71:5 77:5 78:11 83:18 94:5 96:11 99:9 108:10 111:5 116:10 124:9\n\
重 启|2:7 14:7 32:7 34:10 35:6 36:7 37:7 46:7 72:7 76:6 79:10 82:7 86:6 90:7 95:6 97:7 98:7 102:7 104:10 111:7 113:7 114:7 118:6 119:7 121:7 122:6 123:6 128:13 134:7\n\
重 建|64:20 114:20 124:19\n\
重 新|0:12 1:12 3:12 19:12 47:12 79:12 81:12 105:12 107:12 127:12 129:16\n\
重 装|45:15 56:15 59:14 90:15 105:15 124:18\n\
重|0:9 1:9 2:9 3:7 14:9 19:9 32:9 34:15 35:7 36:9 37:9 45:8 46:9 47:8 56:9 59:7 64:9 72:9 76:8 79:19 81:7 82:9 86:8 90:16 95:8 97:9 98:9 102:9 104:14 105:16 107:9 111:9 113:9 114:16 118:8 119:9 121:9 122:7 123:7 124:18 127:7 128:22 129:16 134:9\n\
钟 后|55:22 123:22\n\
钟|16:28 52:27 55:29 95:28 122:27 123:36 133:27\n\
错|16:38 73:30 74:31 119:30 132:29 133:29\n\
镜 像|52:16 69:16 76:17 116:21\n\
镜|52:32 69:32 76:33 116:42\n\
问 题|8:14 17:14 53:15 72:15 99:13 119:14 121:14 128:14\n\
问|8:27 17:27 53:28 69:26 72:28 99:25 119:27 121:27 128:26\n\
闲|57:38 122:50\n\
间 多|75:31\n\
间 比|16:31\n\
间|16:39 17:23 34:23 46:23 61:24 75:36 122:29\n\
防 火|17:18 63:18 121:18 131:18\n\
防|17:36 63:36 121:36 131:36\n\
阿 里|3:16 23:16 69:21 116:17\n\
阿|3:32 23:32 69:42 116:33\n\
陆 续|57:22 83:22\n\
陆|57:43 83:45\n\
限|29:40 43:40 117:39\n\
除|19:37 104:35 105:36 124:34\n\
隆 的|53:32\n\
隆|52:38 53:52\n\
随 后|22:23 93:22\n\
随|22:45 93:44\n\
集 群|9:9 10:10 16:9 45:9 49:9 51:10 53:10 65:9 74:10 79:15 80:9 83:10 86:9 108:9 112:9 123:9 124:9 127:9\n\
集|9:18 10:19 16:18 45:18 49:18 51:20 53:20 65:18 74:20 79:30 80:18 83:19 86:18 108:18 112:18 123:18 124:17 127:18\n\
静 态|99:16 110:17 116:17 131:21\n\
静|99:31 110:34 116:33 131:42\n\
面|10:27 38:26 44:27 60:26 83:27 84:27 102:28 124:26 126:29\n\
页|42:38 60:38 75:39\n\
项|10:45 129:45\n\
题|8:29 17:29 53:29 72:29 99:26 119:29 121:29 128:27\n\
马 上|6:16 59:16 60:16 114:17 123:16\n\
马|6:32 59:32 60:32 114:34 123:32\n\
默 认|34:17 46:17 93:17 119:17 132:17\n\
默|34:33 46:34 93:33 119:34 132:33";
