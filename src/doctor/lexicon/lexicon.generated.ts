// Written by npm run lexicon.

export const lexiconText = "agent-cert-key-mismatch anonymous-auth-disabled apiserver-name-unresolvable apiserver-san-missing apiserver-unknown-flag apparmor-parser-missing aws-auth-role-mismatch bootstrap-rbac-missing bootstrap-signer-rbac-missing bootstrap-token-invalid bootstrapsigner-not-enabled cert-file-corrupt cgroup-driver-mismatch cgroup-systemd-hierarchy-missing cgroup-v1-unsupported cgroup-v2-unsupported-in-container clock-skew clock-sync-blocked cloud-provider-empty-providerid cloud-provider-external-missing cloud-provider-node-name cloud-routes-not-created cloud-taint-blocks-cni cloud-taint-not-cleared cluster-info-ca-wrong cluster-info-missing cni-bin-dir-mismatch cni-config-invalid cni-config-missing cni-config-unreadable cni-ip-autodetect-wrong cni-plugins-missing container-runtime-hung container-runtime-not-running containerd-cgroup-driver containerd-config-invalid containerd-state-corrupt cpu-manager-state cri-plugin-disabled cri-socket-stale-annotation critical-config-mismatch csr-approver-rbac-missing csr-not-approved csr-signer-not-working data-dir-noexec datastore-token-conflict default-route-wrong-nic discovery-ca-hash-mismatch disk-pressure dns-loop-stub-resolver dockershim-removed dualstack-node-missing-ipv6 duplicate-hostname duplicate-product-uuid etcd-data-corrupt etcd-learner-not-synced etcd-learner-stuck etcd-nospace etcd-removed-member-rejoin etcd-stale-member firewall-apiserver-port firewall-etcd-port firewall-join-port firewall-supervisor-port flannel-network-mismatch hostname-changed hostname-unresolvable hostname-uppercase http-proxy-intercepts image-registry-blocked inotify-limit invalid-node-name ipvs-modules-missing k3s-agent-unknown-flag k3s-ca-in-system-roots k3s-token-invalid kernel-net-prereq kernel-vxlan-missing kube-proxy-hostname-mismatch kubeadm-certs-expired kubelet-client-cert-expired kubelet-client-cert-invalid kubelet-cni-flag-missing kubelet-conf-embedded-cert kubelet-config-missing kubelet-forbidden-node-labels kubelet-not-enabled kubelet-unknown-flag lxc-kmsg-missing mdns-local-name memory-cgroup-disabled missing-host-tool mtu-mismatch multiple-cni multiple-cri-sockets nm-cloud-setup-routing no-default-route node-authorizer-missing node-fqdn-wrong-domain node-ip-changed node-ip-wrong-family node-ip-wrong-nic node-memory-exhausted node-name-cert-mismatch node-object-deleted-no-rejoin node-password-mismatch not-run-as-root overlayfs-unsupported-fs podcidr-not-allocated port-in-use register-node-disabled reserved-cgroup-missing resolv-conf-missing rotated-cert-lost runtime-cni-not-reloaded runtime-too-old-for-cri-v1 sandbox-image-unavailable selinux-denied server-address-unreachable server-datastore-not-joinable service-externalip-steals-node-ip serving-csr-not-approved slow-datastore-disk stale-apiserver-connection stale-cni-config stale-cni-state stale-files-after-reset stale-state-old-cluster swap-enabled upload-certs-without-config version-skew vip-misassigned vm-nat-network webhook-blocks-registration wrong-server-port\n\
a0 c0|100:32\n\
a0 conditions|21:22 102:23\n\
a0 execstart|3:22 23:22\n\
a0 f0|51:16 100:31\n\
a0 for|21:31\n\
a0 lastcniloadstatus|114:33\n\
a0 plugin|26:23 31:22\n\
a0a|90:45 107:45\n\
a0b0c0|43:40 56:40 60:38\n\
a0b0c|7:45 10:45\n\
a0c|18:32 24:32 32:32 59:31 100:32 125:32\n\
a0e0|45:44 47:44\n\
a0e|21:39 36:40 53:40\n\
a0f|16:39 18:40 21:39\n\
a0|1:11 3:17 6:10 17:11 21:17 22:11 23:10 26:18 31:11 34:10 38:17 39:11 47:10 51:11 53:11 56:11 61:11 62:11 66:11 74:11 85:11 97:18 100:35 102:11 114:22 118:10 120:11 121:11 122:10 124:10 130:10\n\
aa|2:27 5:41 51:28 53:28 81:27 106:27 131:27\n\
ab0|6:33 18:43 59:33 106:34\n\
abac|97:63\n\
abcdef discovery|9:20 60:19 134:20\n\
abcdef|9:31 60:31 110:41 130:31 134:32\n\
abort connecting|1:18 16:18 25:18 46:18\n\
aborted|84:45 126:46\n\
abort|1:36 16:36 25:37 46:36\n\
about|9:31 19:32 34:31 55:32 123:40\n\
absent from|8:22 78:22\n\
absent on|19:23 119:22\n\
absent|8:29 19:29 50:29 77:29 78:29 84:29 110:29 119:29\n\
ab|6:33 58:34 59:42 132:33\n\
accept input|62:31\n\
accept tcp|60:22 61:23\n\
accepted range|108:34\n\
accepted|40:33 108:58\n\
accept|60:37 61:31 62:45 64:31\n\
access data|117:35\n\
access denied|6:26 68:16 69:12 116:12\n\
access log|68:33\n\
access node|65:19 103:28\n\
access opt|31:31\n\
access review|41:37\n\
access run|50:20 112:26\n\
access usr|31:22 115:22\n\
access var|39:20 116:20 119:20\n\
access|6:33 25:10 28:9 31:21 39:10 41:29 50:10 65:16 68:25 69:9 91:9 97:10 103:29 111:10 112:17 115:9 116:17 117:26 119:10\n\
according to|20:22 117:22\n\
according|20:45 117:44\n\
account credentials|8:22 10:22 43:17\n\
account|4:32 8:32 10:32 11:24 16:24 20:24 21:24 23:23 43:25\n\
acme io|85:18 98:18 133:23\n\
acme|2:27 21:27 81:27 85:28 98:41 133:35\n\
acquire lease|64:21 108:26\n\
acquire|23:23 64:42 108:50\n\
acquiring lock|44:22 106:22\n\
acquiring|44:45 106:45\n\
across nodes|82:22 92:22\n\
across|82:45 92:45\n\
action in|69:31\n\
action microsoft|21:31\n\
action|21:38 60:37 69:38 123:29\n\
activating auto|11:14 44:14 84:21 85:15 87:14 90:14\n\
activating|11:24 33:24 37:26 44:25 84:38 85:26 87:25 90:25 105:25\n\
active activating|11:15 84:20 85:16 87:16 90:16\n\
active active|17:18 32:18 104:18 128:18\n\
active and|4:22 50:22\n\
active client|80:31\n\
active containerd|32:21 38:20 39:16 94:16\n\
active crio|33:22 39:23\n\
active inactive|33:23 86:23 132:11\n\
active kubelet|37:20 86:20 109:19\n\
active m0s|32:23 35:18 102:18\n\
active m0|32:37\n\
active on|63:22 89:22\n\
active please|33:23 60:23\n\
active running|17:17 32:17 35:14 38:14 84:11 94:11 104:14 110:11\n\
active waiting|95:31\n\
activeentertimestamp|80:44 104:44\n\
active|17:24 25:5 32:30 33:26 35:14 37:5 38:17 39:5 43:5 60:17 61:5 63:11 80:11 84:15 85:5 86:25 94:16 95:18 102:5 104:10 109:10 128:14\n\
ac|0:45 24:45\n\
ad0|56:45 59:44\n\
adapter nat|132:31\n\
adapter|96:30 132:62\n\
add cgroup|15:25 90:22\n\
add default|96:33\n\
add error|59:18 93:23 124:18\n\
add failed|26:19 31:23 125:20\n\
add fork|44:31\n\
add incompatible|27:31\n\
add loadflannelsubnetenv|64:23 76:22\n\
add member|56:22 59:22\n\
add node|62:26 134:20\n\
add on|26:20 28:20 82:20\n\
add stat|93:22 124:22\n\
add vx0|77:35\n\
add watch|70:36\n\
added after|21:22 42:22\n\
added in|4:22 14:22\n\
added on|40:22 119:22\n\
added to|85:23 103:22\n\
added|4:16 12:16 14:16 15:15 18:28 19:17 21:16 22:17 23:15 40:23 42:15 55:16 62:16 69:15 74:17 85:17 95:16 101:23 103:16 110:16 111:17 119:16 124:15\n\
adding container|26:23 67:22\n\
adding etcd|56:31\n\
adding member|55:16 56:16 59:20 61:16 131:16\n\
adding network|31:31\n\
adding pod|26:26 31:17 110:17\n\
adding server|0:18 2:18 47:18 118:18\n\
adding|0:16 2:24 3:16 19:17 26:32 31:28 37:17 47:16 55:16 56:28 59:23 61:17 63:16 67:16 110:16 118:16 131:16\n\
additional|87:40 117:39 125:40\n\
addnetwork|26:45 124:43\n\
addon|25:51 28:43\n\
addr cni0|125:37\n\
addr show|51:17 96:13 99:12 120:23 125:17\n\
addrconn createtransport|61:17 79:25 109:16\n\
addrconn|61:34 79:50 109:33\n\
address already|93:13 109:29 120:10 125:13\n\
address and|46:22 52:22\n\
address could|51:32\n\
address different|125:37\n\
address flag|78:38\n\
address for|51:22 96:17 100:22\n\
address from|66:20 100:20 123:19\n\
address if|51:32\n\
address ip|3:35\n\
address is|96:18 101:18 118:23\n\
address no|51:32\n\
address of|30:13 46:14 66:21 96:14 108:17 125:14\n\
address on|30:26 46:14 51:15 127:14\n\
address post|93:17 124:29\n\
address same|30:22 105:22\n\
address stratum|17:33\n\
address types|66:32\n\
address type|51:23 66:23\n\
address was|50:22 51:23\n\
addresses address|51:32\n\
addresses and|19:23 125:22\n\
addresses available|125:37\n\
addresses found|51:32\n\
addresses internalip|51:26 101:20\n\
addresses|19:24 20:16 23:15 30:15 46:16 51:39 53:17 59:16 82:16 93:16 101:16 125:39 131:16\n\
address|3:15 10:6 17:10 30:26 46:21 50:10 51:24 59:5 66:18 78:20 93:10 96:15 99:22 100:18 101:10 108:9 109:26 118:10 120:10 124:12 125:21 132:6\n\
addr|51:34 79:17 96:18 99:17 120:39 125:43 131:18\n\
add|13:6 15:24 26:25 27:17 28:6 31:27 44:13 46:6 56:18 58:7 59:13 62:13 63:6 64:7 70:25 76:6 77:21 82:6 88:6 90:21 93:17 96:18 108:6 124:19 125:23 134:6\n\
adjust your|68:36\n\
adjust|68:72\n\
adj|102:45 106:45\n\
adm certificate|42:31\n\
admin cannot|131:33\n\
admin conf|1:15 67:11 79:19 81:11 118:11 126:12 127:19\n\
admin prohibited|60:22 62:22\n\
admins|6:62\n\
admin|1:28 6:15 11:15 20:16 21:16 25:17 29:16 60:15 62:16 67:16 79:33 81:15 118:16 126:17 127:30 131:27\n\
admission plugins|4:17 97:29\n\
admission webhook|133:31\n\
admission|4:30 97:50 133:38\n\
adm|42:62\n\
advertise address|46:19 96:12 99:15 101:18 108:18\n\
advertise|46:36 96:24 99:30 101:36 108:35 109:23\n\
ad|20:40 49:39 67:39\n\
affected|83:63\n\
affinity conflict|65:34\n\
affinity|65:69\n\
after about|55:22 123:22\n\
after adding|19:23 37:23\n\
after apt|5:20 14:20 84:20\n\
after boot|17:22 95:22\n\
after containerd|34:22 114:22\n\
after each|34:22 87:22\n\
after every|83:20 88:20 113:20\n\
after ip|96:22 125:22\n\
after it|22:23 96:22\n\
after kubeadm|3:16 4:17 28:17 39:17 124:16\n\
after kubectl|42:25 120:20\n\
after m0s|4:35\n\
after minutes|43:20 55:20 95:20\n\
after min|55:31\n\
after ms|21:28 63:18\n\
after reboot|65:13 76:13 86:20 95:13 111:14 113:14 128:13\n\
after receiving|27:19 29:15 114:25\n\
after restarting|114:31\n\
after rm|36:22 127:22\n\
after seconds|124:31\n\
after sep|80:22 83:22\n\
after setenforce|117:31\n\
after start|49:22 115:22\n\
after systemctl|32:17 94:17 104:21 114:17\n\
after t0|79:23 80:22 83:13\n\
after that|21:18 25:18 91:18 125:18\n\
after the|1:12 7:8 9:12 22:8 25:8 39:8 43:8 46:12 56:8 79:8 84:8 85:8 86:8 92:12 97:8 98:8 103:8 118:8 123:11 129:8 133:8\n\
after timeout|1:18 16:18 25:18 46:18\n\
afterwards|47:33 62:34 93:33 96:34 114:34\n\
after|1:8 4:13 21:13 22:8 25:8 27:7 36:8 42:7 46:8 55:13 65:7 79:18 80:15 83:11 86:16 88:11 92:11 95:8 104:10 113:8 114:18 117:8 123:10 124:7 125:8 127:7\n\
again after|32:17 57:16 95:17 114:17 120:17\n\
again by|39:23 43:23\n\
again configmaps|25:38\n\
again get|2:13 3:15 16:9 24:16 60:17 92:10 132:19 134:10\n\
again on|47:22 129:22\n\
again to|24:34\n\
again unauthorized|1:31 134:15\n\
again with|43:18 45:18 114:18 127:18\n\
again x0|24:34\n\
against k0s|118:22 120:22\n\
against peer|16:22 17:22\n\
against the|3:16 24:26 97:17\n\
against|0:24 3:24 16:24 17:24 24:38 36:24 79:24 97:24 118:24 120:24\n\
again|1:22 2:10 3:14 8:22 9:10 10:22 24:25 25:24 32:11 43:11 47:10 52:10 58:18 60:19 84:10 104:10 114:10 120:10 125:10 126:5 129:10 132:19 134:10\n\
age internal|52:19 65:19 101:20\n\
age requestor|41:17 42:25 43:17\n\
age signername|41:17 42:17 43:22 121:17\n\
age version|0:10 18:10 28:14 52:14 65:18 67:10 80:10 101:10 105:10 118:14 132:10\n\
agent activeentertimestamp|80:22 104:22\n\
agent cat|90:22 92:22\n\
agent ca|63:22 74:23\n\
agent client|0:20 11:9 74:20 80:13 124:13 127:15\n\
agent cluster|73:31\n\
agent configuration|0:9 17:9 52:12 60:8 63:15 75:17 104:8 105:21 130:8 134:9\n\
agent config|3:19 73:20 105:20\n\
agent containerd|35:15 36:19 48:10 107:25\n\
agent crt|0:22 74:23\n\
agent dial|46:20 63:20 95:20\n\
agent disable|73:31\n\
agent env|47:22 75:22\n\
agent etc|28:12 29:13 35:19 40:12 73:13 93:16 107:13 118:12\n\
agent failed|60:19 70:20 124:19\n\
agent has|0:22 118:22\n\
agent host|126:23 132:22\n\
agent images|69:23 116:23\n\
agent is|90:22 106:22\n\
agent it|116:22 127:22\n\
agent kubelet|19:20 87:20 104:19\n\
agent level|51:20 75:15 93:15 100:15 105:19\n\
agent load|0:18 2:14 40:13 47:13 60:13 75:13 92:14 118:13\n\
agent node|30:18 51:18 85:23\n\
agent not|0:18 22:18 73:18 104:18\n\
agent pid|62:22 109:22\n\
agent ping|89:22 92:22\n\
agent pod|70:23 126:23\n\
agent run|73:38\n\
agent server|73:11 74:27 75:10 106:14 127:14\n\
agent service|0:8 14:8 47:8 63:8 68:13 73:20 75:12 85:8 89:8 95:8 102:8 112:8 118:14 127:8\n\
agent serving|74:20 104:19 105:20\n\
agent sh|13:22 130:22\n\
agent starts|85:23 125:22\n\
agent token|75:31\n\
agent usage|73:31\n\
agent v0|0:14 14:8 47:14 63:12 68:7 74:12 75:14 89:8 90:8 100:8 101:8 118:8 127:11 130:11 134:14\n\
agent was|0:18 104:23 127:18\n\
agent with|30:19 40:19 61:20\n\
agent x0|17:22 127:22\n\
agent 上|60:19 73:20 74:20\n\
agent 只|73:22 126:23\n\
agent 启|88:22 90:22\n\
agent 在|60:22 62:22\n\
agent 就|11:18 17:18 52:18 63:18\n\
agent 日|75:26 118:20\n\
agents is|47:31\n\
agents to|63:22 68:22\n\
agents were|118:22 130:22\n\
agents|2:18 14:18 19:26 46:18 47:25 63:25 68:16 73:18 75:17 95:17 101:17 118:17 119:25 120:18 127:17 130:25 131:17 133:17\n\
agent|0:17 17:5 35:7 36:10 46:5 47:9 51:8 52:9 60:6 62:10 63:16 68:10 73:23 74:22 75:21 85:8 86:7 89:8 92:8 104:9 105:17 106:5 107:17 118:11 119:5 127:14 132:7 134:8\n\
age|0:11 18:11 25:23 28:17 41:23 42:27 43:28 48:10 49:10 52:21 65:29 67:10 69:10 80:10 98:11 101:17 105:18 118:17 120:11 121:18 132:10 133:10\n\
ago and|79:22 90:22\n\
ago threshold|32:33 35:13\n\
ago we|20:22 41:23\n\
ago|4:23 8:16 9:9 16:9 20:9 23:8 24:17 32:33 34:25 35:8 39:10 41:10 56:9 58:10 64:17 65:8 76:16 79:15 84:16 85:10 86:16 90:9 93:9 97:9 102:10 104:15 112:9 114:16 117:9 129:9\n\
agree|47:44 80:44\n\
air gapped|81:19 117:26\n\
air gap|96:31\n\
airgap|69:44 96:45\n\
air|81:33 96:43 117:43\n\
akid failed|16:15 80:19 81:25\n\
akid|16:28 80:37 81:52\n\
aks|21:46 104:35 123:35\n\
alarm disarm|57:33\n\
alarm list|54:15 57:32\n\
alarm nospace|57:39\n\
alarm|54:24 57:69\n\
alike|75:44 132:44\n\
aliyun com|17:25 49:16 69:16\n\
aliyuncs com|50:15 69:15 116:28\n\
aliyuncs|50:30 69:29 116:55\n\
aliyun|17:51 49:33 69:33\n\
all control|25:18 80:18 116:23\n\
all disable|51:35\n\
all grep|60:22 95:22\n\
all it|39:23 104:22\n\
all lookup|95:35\n\
all machines|74:20 79:19 133:19\n\
all nodes|22:13 39:13 42:12 46:13 57:12 82:17 114:13 127:12 133:16\n\
all of|17:20 30:19 120:20\n\
all others|11:19 33:19 74:20\n\
all other|36:17 51:17 93:17 100:17 101:17\n\
all pods|23:19 65:19 117:20\n\
all reachable|36:24 54:24\n\
all ready|24:23 78:22\n\
all reserved|37:34\n\
all running|21:20 95:20 124:19\n\
all the|97:22 123:22\n\
all three|18:13 40:12 46:13 52:12 53:13 61:13 81:12 101:12 122:12 131:16\n\
all vms|30:22 52:22\n\
all workers|3:16 23:16 83:17 101:17 123:16\n\
all 并|79:31\n\
allocatable pods|111:36\n\
allocatable|87:32 111:61\n\
allocate cidr|108:34\n\
allocate for|125:37\n\
allocate in|108:34\n\
allocate ip|93:17 124:29\n\
allocate manager|70:32\n\
allocate node|21:12 43:12 64:19 108:25\n\
allocate|21:14 43:15 64:27 70:27 93:14 102:15 108:40 124:28 125:36\n\
allocation failed|108:34\n\
allocation|78:32 108:53 125:32\n\
allocator go|108:31\n\
allocator|108:62\n\
allow anywhere|60:19 62:26\n\
allow privileged|87:25 110:22\n\
allow tcp|61:18 62:28\n\
allowed prefix|85:39\n\
allowed set|85:36\n\
allowed to|20:8 65:16 67:16 81:7 85:15 98:16 103:19\n\
allowed|20:11 41:19 65:27 67:28 69:10 81:10 85:40 88:11 98:28 102:12 103:34 121:11\n\
allows|61:40 69:39 101:39\n\
allow|60:21 61:23 62:41 69:21 87:35 88:22 95:22 110:30\n\
all|3:6 11:6 17:7 22:14 23:13 24:7 25:7 30:6 34:7 36:20 37:11 39:7 46:7 51:14 52:6 54:14 57:10 60:15 74:7 79:10 82:11 83:11 95:18 97:7 101:11 104:6 109:6 110:7 116:7 123:6 125:7 126:8 127:6 131:7 133:13\n\
alone|61:34 72:34 77:34 108:33 131:33\n\
alpha certs|16:14 79:21 80:14 83:21\n\
alpha coreos|30:36\n\
alpha kubernetes|39:38\n\
alphanumeric characters|67:22 71:26\n\
alphanumeric character|67:21 71:27\n\
alphanumeric|67:43 71:54\n\
alpha|16:17 30:37 39:43 66:18 79:29 80:17 83:30\n\
alpine openrc|13:31\n\
alpine true|12:22 13:22\n\
alpine|12:30 13:56 15:29\n\
already complete|11:18 45:18 99:17 127:18\n\
already exists|36:9 42:9 52:19 59:16 126:23 127:9\n\
already found|45:40\n\
already has|125:37\n\
already in|93:15 109:28 120:9 125:13\n\
already runs|39:23 120:22\n\
already using|30:25 52:19\n\
already|11:5 30:11 36:13 39:13 42:5 45:31 46:6 52:25 53:13 59:19 93:16 109:34 113:6 115:5 120:13 125:27 126:31 127:12\n\
also perform|69:31\n\
also|15:29 30:29 44:30 45:30 57:29 69:38\n\
alternates|52:44 122:43\n\
alternative name|3:33\n\
alternative|3:69\n\
although the|29:22 123:22\n\
although|17:29 29:29 30:27 78:29 86:28 100:37 123:28\n\
alwaysallow|97:63\n\
always|38:35 60:35 101:36 120:36\n\
amazonaws com|2:18 69:18 116:23\n\
amazonaws|2:36 69:35 116:46\n\
amd0 error|116:31\n\
amd0 ok|115:33\n\
amd0 v0|27:16 31:22 69:21\n\
amd0|19:19 22:19 27:18 31:26 50:19 69:30 82:19 90:19 93:18 108:25 115:34 116:30\n\
ami with|95:22 115:22\n\
ami|6:24 18:25 20:25 53:26 85:26 95:46 115:25\n\
amount of|48:36\n\
amount|48:71\n\
amzn0|14:45 115:44\n\
an agent|40:19 61:20 119:20\n\
an allowed|85:39\n\
an alphanumeric|67:21 71:27\n\
an empty|13:20 84:20 113:20\n\
an error|9:15 12:10 16:13 17:10 57:9 66:10 75:9 79:13 81:13 84:10 116:9 117:9 127:13 131:9\n\
an explicit|10:22 51:23\n\
an external|129:22 132:22\n\
an hour|16:14 43:15 55:14 57:14 114:21 123:14\n\
an incompatible|81:31\n\
an invalid|15:33\n\
an ipv0|51:30 100:17\n\
an ip|96:25 125:23\n\
an old|14:20 19:20 23:19\n\
an oomwatcher|88:33\n\
an own|64:23 109:22\n\
an sd|48:22 122:22\n\
anchors 并|74:32\n\
anchors|74:72\n\
anchor|74:63\n\
and address|30:26 46:17 105:13 108:12\n\
and are|18:18 51:18 69:18 79:18\n\
and calico|22:20 31:20 93:20\n\
and cannot|46:16 54:27 120:16\n\
and cluster|10:22 40:22\n\
and coredns|95:31\n\
and cp0|40:22 131:22\n\
and csr|42:22 98:22\n\
and curl|60:22 68:22\n\
and delete|37:35\n\
and df|70:20 92:26\n\
and dns|130:31\n\
and encrypted|45:39\n\
and end|67:21 71:27\n\
and error|4:22 20:22\n\
and etcd|110:22 126:23\n\
and fd0|51:32\n\
and from|60:22 62:22\n\
and has|124:33\n\
and https|17:18 109:23 123:18\n\
and initialized|45:20 99:19 127:19\n\
and ips|46:31\n\
and is|83:22 116:22\n\
and its|56:18 66:18 83:18 87:18\n\
and it|11:14 12:14 15:14 28:14 44:14 58:15 92:18\n\
and k0s|5:20 127:19 134:20\n\
and kubeadm|3:22 113:22\n\
and kubeconfig|7:16 42:26 98:16\n\
and kubectl|101:20 104:19 119:20\n\
and kubelet|19:17 92:17 114:17 126:17 128:16\n\
and kube|8:16 34:16 72:16 91:16 93:16 96:16\n\
and labels|67:22 71:23\n\
and m0|40:22 59:22\n\
and master0|11:22 16:22\n\
and must|52:12 67:21 71:25\n\
and never|19:20 79:25\n\
and node0|53:26 127:19\n\
and node|30:11 36:12 100:23 107:12 110:16 114:12 117:12\n\
and notready|1:31\n\
and not|53:23 110:22\n\
and no|3:22 68:22\n\
and only|10:17 47:21 60:16 100:17\n\
and on|131:33\n\
and or|67:22 100:23\n\
and ping|60:22 92:22\n\
and prints|4:22 129:22\n\
and ran|53:16 58:16 59:15 79:15 124:15 127:15\n\
and rebooted|65:18 86:18 112:18 118:18\n\
and reboot|76:16 77:16 95:16 125:20 126:16\n\
and remote|53:36\n\
and removed|39:23 133:22\n\
and remove|37:34\n\
and restarted|45:20 83:20 86:20\n\
and restart|0:14 8:14 35:13 36:18 67:13 74:14 101:13 115:13\n\
and reused|20:22 134:22\n\
and re|19:15 34:29 127:14\n\
and says|4:22 26:23\n\
and server|74:23 131:22\n\
and started|33:16 106:17 118:17 127:16 133:16\n\
and status|52:31 120:15\n\
and that|24:23 118:22\n\
and then|0:22 131:22\n\
and the|8:8 22:8 26:8 33:8 34:8 36:8 39:8 45:8 50:12 53:8 55:8 57:8 59:8 61:12 75:8 80:12 90:8 92:8 93:8 102:8 108:8 111:8 119:8\n\
and this|90:20 104:19 113:20\n\
and token|40:22 127:22\n\
and try|52:22 125:22\n\
and unpack|36:16 69:22 116:22\n\
and w0|14:22 53:23\n\
and was|43:18 45:18 56:23\n\
and weave|112:31\n\
and will|14:37\n\
and worker|53:23 132:22\n\
and|8:5 14:9 30:8 34:11 36:7 37:9 39:6 40:5 42:6 45:15 46:9 47:5 52:12 53:14 56:5 59:5 67:7 69:6 71:9 74:6 79:5 83:7 92:9 93:5 95:7 100:11 104:6 110:7 116:7 124:6 127:8 131:7\n\
anew|24:28 36:27 93:27 105:36 127:45\n\
annotation projectcalico|99:22 125:22\n\
annotations and|67:22 71:23\n\
annotations flannel|30:31\n\
annotations kubeadm|39:35\n\
annotations|30:34 39:46 57:27 67:27 71:28\n\
annotation|30:29 39:31 67:30 97:30 99:28 125:30 130:30\n\
announced new|55:20 56:20 59:15 61:16\n\
announced|55:41 56:41 59:31 61:32\n\
anon inode|70:32\n\
anon rss|102:37\n\
anonymous auth|1:40\n\
anonymous cannot|25:32 42:14\n\
anonymous enabled|1:31\n\
anonymous|1:53 10:18 25:41 42:17\n\
anon|70:37 102:58\n\
another cluster|127:22 131:22\n\
another pc|132:31\n\
another vm|52:22 109:22\n\
another|2:20 6:19 20:20 24:20 41:20 51:20 52:19 84:20 93:27 100:20 105:27 109:19 127:19 129:20 131:19 132:27\n\
ansible role|2:18 34:18 47:18 74:18\n\
ansible|0:21 2:21 14:21 27:20 29:21 34:20 35:20 38:20 47:28 71:21 74:33 75:20 85:21 106:21\n\
answers at|123:31\n\
answers operation|77:32\n\
answers ping|86:22 134:22\n\
answers with|63:20 120:20 131:20\n\
answers|1:16 46:16 56:24 60:15 62:24 63:16 69:16 71:17 77:24 86:16 87:16 89:16 92:16 120:28 123:23 131:23 132:16 133:16 134:16\n\
answer|46:34 92:34 98:34 102:34 118:33\n\
any ip|3:31\n\
any more|59:15 97:16 104:15 113:16 124:15 131:16\n\
any pem|11:32 113:14\n\
any pod|36:20 101:20 121:20\n\
any valid|11:21 51:12 74:22 96:16\n\
anything|55:40 79:39 87:40\n\
anywhere|60:37 62:39 98:30 110:39\n\
any|3:17 7:11 11:38 23:17 28:11 36:11 45:11 46:11 51:11 59:10 74:28 82:11 94:11 96:18 97:11 99:9 101:11 104:10 113:11 119:11 120:18 121:11 123:10 124:10 131:18\n\
an|9:13 10:9 12:9 15:12 16:13 23:8 51:17 55:9 57:8 66:10 67:18 71:22 79:8 81:18 84:9 85:25 88:13 96:23 114:13 123:8 125:20 127:8\n\
api access|91:22 97:22\n\
api bind|109:18 134:28\n\
api corp|2:20 3:19 123:19\n\
api for|33:21 35:12 38:21 115:16\n\
api groups|91:22 106:22\n\
api group|7:15 8:16 25:14 42:5 65:8 81:15 97:16 103:14 130:13\n\
api internal|2:31\n\
api is|35:11 38:17 39:11 115:27\n\
api lab|2:18 3:27\n\
api servers|1:15 16:15 25:15 46:15 81:15 97:15 123:15\n\
api server|1:7 2:6 3:5 6:10 9:10 10:6 16:9 24:6 25:7 47:8 57:5 60:8 65:6 68:6 71:9 81:9 97:8 103:7 118:5 133:10 134:6\n\
api v0|2:12 3:11 16:8 24:7 46:5 60:12 62:10 68:9 72:7 89:7 92:8 99:7 110:5 118:10 120:5 123:10 127:6 131:9 132:9 134:7\n\
api version|33:13 35:13 36:14 50:25 115:13\n\
apigroups resources|133:31\n\
apigroups|133:62\n\
apigroup|7:63\n\
apis certificates|3:19 17:20 24:20\n\
apis coordination|1:12 3:11 54:12 60:11 92:12 120:12 122:11 123:20 131:15\n\
apis unauthorized|75:35\n\
apiserver advertise|46:18 96:14 101:18 108:20 109:13\n\
apiserver and|52:19 110:20 126:20\n\
apiserver arg|1:16 4:27 97:16\n\
apiserver audit|1:22 7:22\n\
apiserver aug|79:31\n\
apiserver authorization|97:33\n\
apiserver brought|8:31\n\
apiserver client|7:8 17:8 24:8 41:18 42:19 43:18 65:8 80:8 110:12\n\
apiserver cluster|2:31\n\
apiserver cp0|1:20 3:19 4:20\n\
apiserver crt|3:18 11:11 24:16 47:12 79:21 129:12\n\
apiserver e0|16:20 81:23 127:15\n\
apiserver etcd|12:12 34:15 68:11 79:20 129:22\n\
apiserver exited|4:28 109:16 117:12\n\
apiserver extraargs|1:23 4:23\n\
apiserver failed|1:30 131:16\n\
apiserver head|4:31\n\
apiserver i0|79:22 103:22\n\
apiserver key|11:22 129:22\n\
apiserver kubelet|11:21 16:17 79:21\n\
apiserver kube|28:22 79:22\n\
apiserver log|4:18 68:18 81:18 97:18\n\
apiserver on|4:35\n\
apiserver pid|60:18 134:28\n\
apiserver pod|1:17 4:25 100:17\n\
apiserver runs|81:22 97:22\n\
apiserver service|4:25 97:22\n\
apiserver serving|46:31\n\
apiserver unable|9:20 16:20 80:20\n\
apiserver unit|97:31\n\
apiserver up|68:22 79:22\n\
apiserver v0|39:17 69:23 116:17 130:13\n\
apiserver w0|109:22 133:22\n\
apiserver with|4:31\n\
apiserver x0|3:19 24:20 81:19\n\
apiserver yaml|1:20 4:17 68:11 79:11 81:11 99:11 126:18\n\
apiserver|1:22 2:7 3:14 4:26 7:7 8:7 11:11 16:9 24:10 28:6 34:15 41:14 42:16 43:14 46:10 68:8 69:13 79:23 81:14 97:22 101:6 108:6 109:9 110:10 126:8 129:12 134:10\n\
apis|1:17 3:23 17:17 24:17 54:25 58:17 60:16 75:32 92:24 109:16 120:17 122:16 123:31 124:16 131:24\n\
apiversion v0|1:26 9:20\n\
apiversion|1:47 9:36 14:36\n\
api|1:10 2:14 3:13 6:14 7:10 8:12 9:13 10:5 16:12 24:9 25:15 33:6 38:11 47:10 50:7 57:6 60:14 62:9 65:8 68:9 71:12 81:16 89:5 92:9 97:16 103:13 115:17 118:8 123:9 127:6 130:8 131:6 132:10 133:13 134:10\n\
apparmor enabled|5:28 21:18\n\
apparmor no|5:31\n\
apparmor parameters|5:38\n\
apparmor parser|5:42\n\
apparmor profile|5:27 88:21\n\
apparmor spec|5:33\n\
apparmor|5:61 21:15 29:16 88:31\n\
appeared|8:36 19:37 42:35 133:35\n\
appears|53:40 71:40 119:40\n\
appear|104:44 133:44\n\
applied calico|28:22 114:22\n\
applied|1:27 28:27 55:27 63:27 82:27 88:27 95:27 114:27 124:26\n\
apply calico|93:31\n\
apply fatal|4:33\n\
apply kube|64:32\n\
apply request|55:16 122:30\n\
apply v0|4:22 39:23\n\
apply your|52:31\n\
applying cgroup|13:28 34:18\n\
applying|13:47 34:31 57:31 127:31\n\
apply|4:29 5:22 6:26 28:15 39:23 52:21 54:15 55:15 57:14 64:23 93:22 101:15 108:14 117:15 120:15 122:31\n\
approval|41:32 42:53 66:32\n\
approve csr|41:20 42:25\n\
approve node|41:23 42:23\n\
approved by|41:23 121:22\n\
approved csr|43:32\n\
approved issued|41:12 42:16 43:19 110:21 121:16\n\
approved never|43:34\n\
approved 没|43:32\n\
approved|41:37 42:20 43:47 79:13 110:31 121:25\n\
approver csr|42:19 98:26\n\
approver|42:24 98:45 121:48\n\
approve|41:44 42:43 43:21 79:19 98:20 121:20\n\
approving|42:44 121:45\n\
app|8:26 19:27 32:27 37:27 81:33 94:27 98:26 103:26 127:25\n\
apr gmt|83:31\n\
apr kubelet|11:31\n\
apr var|74:32\n\
apr|11:32 74:34 80:33 83:33 102:26 105:25 117:25\n\
apt get|5:22 84:17 130:17 132:17\n\
apt installed|130:31\n\
apt install|5:15 38:15 50:15 77:23 91:15\n\
apt purge|112:26 126:20\n\
apt upgrade|14:18 50:18 84:18 115:18\n\
apt|5:27 14:16 34:15 38:15 39:16 50:31 77:28 84:23 90:23 91:15 109:15 112:23 115:15 126:17 130:27 132:15\n\
arch beta|85:32\n\
arch kubernetes|85:32\n\
arch|15:40 19:32 85:48\n\
are all|21:18 24:18 75:18 125:18\n\
are available|21:10 22:22 23:18 28:10 48:13 65:13 133:9\n\
are doing|76:16 106:24 126:16 128:15\n\
are fine|47:12 60:12 79:12 80:12 81:12 83:13 92:13 98:13 101:12 124:16\n\
are in|31:17 46:17 107:17 114:17 126:17\n\
are named|65:22 98:22\n\
are notready|68:22 131:22\n\
are not|5:9 21:9 23:8 72:22 76:20 78:9 82:9 91:9 92:9\n\
are no|108:34\n\
are on|77:18 92:18 101:18 122:18\n\
are open|40:18 60:23 92:18\n\
are pinned|24:23 47:25\n\
are present|37:28 116:18\n\
are ready|7:15 18:15 54:15 61:15 69:15 71:15 127:15\n\
are running|6:18 33:18 39:18 50:18\n\
are stuck|65:22 114:22\n\
are up|45:22 87:22\n\
are|10:6 11:5 19:6 21:5 22:19 23:16 24:15 37:10 46:6 47:16 48:5 50:6 53:6 54:6 60:12 65:9 72:20 74:6 76:18 79:5 82:6 83:6 91:5 92:15 98:13 101:9 106:13 108:12 114:10 116:9 118:5 124:5 126:7 131:5\n\
arg cloud|19:22 23:25\n\
arg provider|18:31\n\
argocd|8:45 25:45\n\
argo|7:45 57:44\n\
args cgroup|12:22 82:25\n\
args cloud|19:17 20:17 23:21 87:17\n\
args config|50:22 84:22\n\
args container|19:19 39:12 50:12 87:22 99:11 110:12\n\
args kubelet|19:21 82:20 84:16 110:16\n\
args network|50:31\n\
args node|85:26 100:19 101:14\n\
args no|73:31\n\
args pod|82:31\n\
args register|110:36\n\
args 里|73:22 82:22\n\
args|8:7 12:14 18:7 19:26 20:7 23:13 39:8 40:7 50:22 51:8 73:19 82:32 84:14 85:24 87:31 97:7 99:6 100:19 101:7 103:7 110:28 128:7\n\
argument|4:23 14:31 78:24 107:53 117:23\n\
arg|1:14 4:28 12:14 14:14 18:21 19:29 23:32 37:14 72:14 85:14 87:28 97:14 108:13 110:21 111:21 112:21\n\
arm0|31:36 36:36 69:35 90:36\n\
arm|31:45 60:43\n\
arn arn|6:36\n\
arn aws|6:42\n\
arn is|6:37\n\
arn|6:84\n\
around|60:43 123:44\n\
arpa cacerts|75:22 134:22\n\
arpa|2:29 3:28 75:28 98:48 134:29\n\
arping c0|118:22 131:22\n\
arping|118:40 131:53\n\
arp|118:39 123:39 131:39\n\
array|27:44 122:43\n\
artifacts prod|69:31\n\
artifacts|69:62\n\
as always|38:22 120:22\n\
as an|67:22 119:22\n\
as before|42:22 98:22\n\
as client|7:22 97:22\n\
as group|7:26 133:19\n\
as intended|76:31\n\
as in|64:23 98:22\n\
as it|64:20 97:20 130:20\n\
as kubelet|7:22 9:22\n\
as on|29:22 67:22\n\
as parent|12:35\n\
as pem|74:32\n\
as root|29:10 33:9 39:10 50:10 106:29 117:9\n\
as runtime|50:31\n\
as selfnodeclient|41:37\n\
as static|68:21 91:17 117:17 131:17\n\
as system|8:25 109:16 133:16\n\
as the|12:11 28:10 40:10 43:11 65:14 66:11 103:22 104:10 113:11 129:11\n\
as uid|106:26 117:20\n\
as upperdir|107:36\n\
as voting|55:33\n\
as well|51:23 118:22\n\
ascii ci|107:36\n\
ascii|107:72\n\
asg|6:44 19:45\n\
aside|36:63\n\
ask password|70:32\n\
asked for|1:18 10:18 42:18 80:18\n\
asked us|1:22 8:22\n\
asked|1:37 8:29 10:29 38:28 42:28 69:28 80:28\n\
ask|70:63\n\
asn0 structure|11:33\n\
asn0|11:66\n\
assertion failed|36:31\n\
assertion|36:63\n\
assign requested|99:37\n\
assigned for|30:22 46:22\n\
assigned yet|108:31\n\
assigned|30:24 46:25 108:61\n\
assign|99:75\n\
assumed role|6:35\n\
assumed|6:71\n\
assuming if|78:38\n\
assuming|18:25 78:68\n\
as|7:8 8:12 12:17 29:8 36:8 40:7 41:20 42:7 50:12 55:12 56:8 64:9 65:11 67:12 68:11 74:9 76:8 97:8 98:15 103:19 106:31 107:17 117:12 119:8 122:11\n\
at all|3:16 34:17 88:17 110:22\n\
at boot|36:20 65:19 101:20\n\
at cloudprovider|18:18 20:26 23:14\n\
at depth|24:20 81:25\n\
at each|99:22 105:22\n\
at etc|74:20 84:20 127:19\n\
at home|92:22 99:22\n\
at https|2:11 16:11 17:11 47:15 60:10 63:11 68:10 75:11 89:11 101:11 132:11 134:17\n\
at idx|108:33\n\
at install|9:22 117:22\n\
at its|47:22 116:22\n\
at line|27:22 92:22\n\
at once|22:10 45:10 49:10 50:10 57:10 60:9 62:10 89:10 92:16 94:10 96:10 123:18 131:10\n\
at raftappliedindex|55:20 56:26\n\
at start|40:19 82:20 97:20\n\
at step|117:37\n\
at sys|13:22 15:22\n\
at the|0:5 3:5 6:5 7:17 16:5 25:6 42:8 55:5 62:5 65:5 75:5 77:6 81:16 97:18 103:11 118:5 120:5 123:5 125:5\n\
at time|53:32\n\
at unix|33:24 39:19 45:16\n\
at waiting|63:22 126:23\n\
attached|3:33 58:34 82:43 132:33\n\
attempt error|55:18 56:18 61:23\n\
attempting to|6:13 20:10 23:9 48:20 71:10 102:10 104:13 110:20\n\
attempting|6:25 20:19 23:17 48:39 53:19 71:19 102:19 104:25 110:39\n\
attempt|4:30 55:39 56:39 61:39\n\
attr0 inode0|44:33\n\
attr0|44:67\n\
attr|5:45 117:44\n\
at|7:18 14:7 16:7 20:12 33:15 39:8 45:7 55:7 62:19 81:19 84:7 92:12 97:20 103:7 108:6 117:14 123:16 134:10\n\
audit avc|29:16 117:30\n\
audit log|4:18 7:12 8:12 29:12 103:16 104:12 110:16 117:12\n\
audit|1:17 4:29 7:25 8:17 29:29 43:18 103:25 104:16 110:25 113:17 117:37 133:16\n\
aug calico|29:31\n\
aug gmt|3:16 16:17 24:17 80:17 81:16\n\
aug utc|16:20 79:25\n\
aug var|74:23 80:22\n\
aug|3:22 16:30 24:31 29:30 65:22 74:23 79:30 80:22 81:22 86:22\n\
ausearch avc|29:16 117:30\n\
ausearch|29:32 117:60\n\
auth can|7:19 8:22 9:15 133:15\n\
auth due|113:35\n\
auth extra|7:31\n\
auth false|1:40\n\
auth file|4:26 9:20\n\
auth has|6:31\n\
auth true|1:22 97:22\n\
auth yaml|6:33\n\
authenticate the|9:15 16:16 17:7 75:11 79:13 80:15 81:19 83:7 127:13\n\
authenticated|7:63\n\
authenticate|6:29 9:27 16:29 17:13 23:11 75:24 79:23 80:27 81:35 83:13 127:23\n\
authentication failed|23:20 45:27\n\
authentication go|9:9 16:17 75:9 79:15 80:15 81:20 127:13\n\
authentication handshake|79:30 109:15\n\
authentication signing|1:15 8:22 10:19 25:15\n\
authentication|1:11 6:10 8:22 9:11 10:18 16:25 23:21 25:11 45:30 75:11 79:31 80:22 81:32 109:10 110:11 127:17\n\
authenticator level|6:31\n\
authenticator log|6:31\n\
authenticator|6:71\n\
authority certificate|24:23 127:22 131:11 133:11\n\
authority data|11:11 24:30 127:15\n\
authority externally|79:31\n\
authority kubernetes|24:23 127:22\n\
authority node|127:31\n\
authority possibly|24:23 127:22 131:11 133:11\n\
authority var|74:32\n\
authority verifying|81:34\n\
authority|11:13 24:39 43:8 68:6 69:13 74:24 79:13 81:28 109:6 124:6 127:40 129:7 131:14 133:13\n\
authorization k0s|1:20 7:26\n\
authorization kubernetes|8:31\n\
authorization mode|1:13 4:9 8:9 81:14 97:28\n\
authorization to|21:31\n\
authorizationfailed|21:62\n\
authorization|1:26 4:14 7:22 8:26 21:21 81:25 97:51\n\
authorized to|21:26 23:19\n\
authorized|21:38 23:29 75:44 98:30\n\
authorizers|97:63\n\
auth|1:39 4:18 6:37 7:25 8:25 9:11 83:11 97:18 110:11 113:28 121:11 133:10\n\
auto approval|42:34\n\
auto approve|41:32\n\
auto detecting|51:32\n\
auto detect|51:32\n\
auto restart|11:14 44:14 84:21 85:15 87:14 90:14\n\
autoapprove bootstrap|7:17 41:26 42:16\n\
autoapprove certificate|7:20 41:26\n\
autoapprove|7:30 41:56 42:29\n\
autodetect an|51:34\n\
autodetected ipv0|30:30 46:16\n\
autodetected|30:60 46:32\n\
autodetection method|30:26 51:21\n\
autodetection|30:52 51:41\n\
autodetect|51:67\n\
automatically configure|95:31\n\
automatically prepending|39:32\n\
automatically|39:47 95:46\n\
autoremove|5:45 31:45\n\
autoscaler|18:47 56:36 104:35\n\
autoupdate false|8:31\n\
autoupdate|8:63\n\
auto|11:19 41:28 42:34 43:20 44:20 51:32 84:32 85:20 87:20 88:20 90:20\n\
autumn|39:37 80:46 118:36\n\
aux grep|19:23 82:15 86:15 97:15 110:15\n\
aux|19:45 82:30 86:30 97:30 110:30\n\
avahi resolve|89:31\n\
avahi|89:74\n\
avail use|48:31\n\
available at|45:31\n\
available controller|18:22 92:22\n\
available cpus|37:38\n\
available for|121:26 133:22\n\
available in|125:37\n\
available node|21:9 22:22 23:18 28:9 48:13 65:13 133:9\n\
available|4:6 5:7 18:7 21:6 22:29 23:22 28:6 37:29 45:13 48:17 51:7 59:6 61:7 65:13 72:18 92:7 94:7 100:7 102:18 108:13 121:25 123:17 125:25 131:13 133:24\n\
avail|48:62\n\
avc denied|29:19 117:28\n\
avc msg|117:36\n\
avc ts|117:35\n\
avc|29:36 117:59\n\
average|32:34 102:51 122:33\n\
await ms|55:20 122:25\n\
awaiting headers|46:8 60:16 63:14 69:14 92:12 95:8 118:14 123:19 132:8\n\
awaiting|46:16 60:33 63:28 69:27 92:24 95:16 118:28 123:38 132:16\n\
await|55:36 122:54\n\
away and|58:23 127:22\n\
away with|31:22 95:22\n\
away|14:32 31:32 58:41 95:31 127:31\n\
awk nr|32:18 70:18 83:18 121:18\n\
awk print|7:8 13:8 20:8 24:14 26:8 28:8 30:7 34:8 46:8 50:8 59:7 79:7 80:11 83:8 92:8 93:11 100:8 101:11 111:8 116:8 125:8 127:7 134:8\n\
awk|7:13 13:13 20:13 24:29 26:14 28:13 30:12 32:21 34:13 46:13 50:13 59:13 70:14 75:13 79:13 80:20 83:13 90:13 92:13 93:20 100:14 101:20 111:14 116:13 121:13 125:13 127:13 134:13\n\
aws auth|6:39\n\
aws ccm|18:22 20:22\n\
aws cloud|18:20 19:16 22:16 23:20\n\
aws cluster|21:33\n\
aws ec0|59:18 61:18 62:18 98:18\n\
aws eks|6:22 133:22\n\
aws eu|18:31\n\
aws go|20:22 98:22\n\
aws hostname|20:31\n\
aws iam|6:41\n\
aws node|28:20 93:20 124:19\n\
aws provider|18:22 20:22\n\
aws sts|6:35\n\
aws|1:9 6:43 18:26 19:17 20:30 21:20 22:10 23:15 28:9 59:8 61:10 62:9 63:9 87:9 93:9 95:9 98:9 103:9 124:8 133:8\n\
ax grep|82:22 93:22\n\
ax|82:40 93:39 98:40\n\
azmk0s io|2:26 123:19\n\
azmk0s|2:52 123:39\n\
azure|18:26 19:27 20:26 21:34 62:26 95:34 104:25 122:25\n\
b0a0|53:40 58:40 90:40\n\
b0a|0:45 53:45\n\
b0c|18:34 21:33 26:34 31:34 34:33\n\
b0db0dc0fcfc0ebbd0dc0 c0cb0b0|62:31\n\
b0db0dc0fcfc0ebbd0dc0|62:52 134:40\n\
b0e|112:44 125:45\n\
b0f|19:40 51:40 93:39\n\
b0|1:23 13:23 19:23 34:30 53:23 56:23 57:22 63:23 75:22 99:21 100:31 104:22\n\
ba0e0|11:44 96:45\n\
back at|65:22 123:22\n\
back by|25:20 123:25\n\
back from|0:31\n\
back off|1:16 4:23 34:16 69:15\n\
back to|20:14 46:14 58:14 79:13 82:14 86:13 129:21\n\
backed|122:43 125:45\n\
backend bytes|57:34\n\
backend dial|66:23 132:22\n\
backend from|54:35\n\
backend host|73:31\n\
backend none|22:14 28:20 40:13 93:20 124:13\n\
backend type|64:36\n\
backend vxlan|51:23 77:23\n\
backend wireguard|40:25 73:20\n\
backend|22:13 28:24 40:23 51:13 54:28 57:29 64:30 66:13 73:24 76:12 77:13 93:27 109:12 123:19 124:11 131:12 132:12\n\
background|11:51 80:39\n\
backing filesystem|107:35\n\
backing xfs|107:33\n\
backing|107:76\n\
backoff limit|121:31\n\
backoff|1:40 121:52\n\
backup of|45:22 133:22\n\
backup|0:46 1:25 24:26 45:25 97:25 122:24 133:24\n\
back|0:21 1:10 4:21 8:17 11:16 15:9 20:10 25:10 32:21 34:9 36:17 39:10 46:10 58:10 65:9 69:9 79:16 80:9 82:10 86:21 88:10 95:16 96:10 101:9 104:23 107:10 120:10 123:26 129:21\n\
bad certificate|3:17 79:24 127:17\n\
bad option|91:31\n\
bad request|119:38\n\
bad|3:26 11:18 74:20 79:37 91:26 119:42 127:26\n\
bak calico|93:31\n\
bak|38:33 93:50 124:33\n\
balancer error|61:32\n\
balancer failed|19:23 60:22\n\
balancer k0s|0:22 47:17 92:17 118:17\n\
balancer rke0|2:20 60:19 75:20\n\
balancer|0:32 2:20 18:20 19:28 40:19 47:19 60:18 61:28 74:20 75:27 78:20 92:20 118:27\n\
bandwidth bridge|26:34\n\
bandwidth calico|26:26 82:20\n\
bandwidth|26:56 28:30 82:30\n\
bare metal|18:14 32:15 42:26 92:14\n\
bare|18:27 32:28 42:49 81:27 92:27\n\
base0 data|11:22 83:22\n\
base0 openssl|24:27 79:15 83:16\n\
base0|9:20 10:28 11:32 24:44 79:19 83:36\n\
base|1:36 25:37 74:47\n\
bash|44:52 102:40\n\
basic auth|4:31\n\
basic|4:62\n\
batch|85:45 102:45\n\
bbolt cursor|36:22 54:23\n\
bbolt db|36:25 54:22\n\
bbolt|36:54 54:41\n\
bb|2:45 27:44\n\
bc0c0fb0c0|16:44 59:44\n\
bc|131:62\n\
bd0d0db|31:45 124:43\n\
be but|36:31\n\
be derived|51:32\n\
be enabled|107:37\n\
be fulfilled|52:31\n\
be initialized|23:34\n\
be in|75:19 85:28\n\
be issued|42:25 43:20\n\
be killed|34:37\n\
be loaded|5:28 11:18\n\
be no|71:32\n\
be of|12:23 34:23\n\
be reached|2:12 49:11 64:12 66:23 67:12 101:12 120:12 126:12\n\
be removed|14:22 31:11 50:11 58:24\n\
be repaired|54:36\n\
be restarted|1:35\n\
be run|106:31\n\
be set|35:36\n\
be used|46:13 72:31 113:13\n\
be validated|74:32\n\
be0|31:45 100:45\n\
bearer token|9:25 16:19 75:15\n\
bearer|9:50 16:38 75:30\n\
became|32:40 46:40 107:40\n\
because it|3:19 20:19 58:15 104:19\n\
because no|43:35\n\
because of|24:22 65:10 113:11 127:21 131:10 133:10\n\
because the|72:29 73:17 117:12\n\
because|3:17 8:11 20:18 23:10 24:30 28:10 43:26 46:11 47:10 57:10 58:11 65:10 72:34 73:18 94:11 104:17 113:11 117:10 126:12 127:29 131:10 133:10\n\
become available|4:18 5:18 48:18 61:18\n\
becomes ready|70:23 117:22\n\
becomes|70:45 117:44\n\
become|4:30 5:30 6:29 40:29 48:30 61:31 106:30\n\
been deleted|25:23 39:23\n\
been deprecated|14:22 50:22\n\
been killed|102:32\n\
been modified|52:31\n\
been permanently|58:40\n\
been reached|21:33\n\
been removed|58:36\n\
been run|84:33\n\
been started|33:19 39:20 50:20\n\
been|0:11 9:11 14:11 21:22 25:19 28:11 33:10 39:19 50:18 52:17 54:12 58:42 71:12 84:23 102:19 104:10 119:11 124:10 127:17 133:10\n\
before any|82:22 94:23\n\
before cloud|18:31\n\
before it|45:20 56:20 110:20\n\
before restarting|37:34\n\
before setting|27:18 28:23 29:18\n\
before t0|16:26 17:22\n\
before that|18:20 20:20 113:20\n\
before the|18:14 24:14 39:14 50:21 58:14 100:14 130:13\n\
before we|47:22 131:22\n\
beforehand using|69:31\n\
beforehand|69:62\n\
before|1:6 16:29 17:28 18:21 19:7 20:6 24:14 27:6 28:13 29:6 30:5 35:6 37:18 39:7 42:6 45:6 47:13 50:23 52:6 55:6 56:6 58:7 64:7 75:6 76:6 82:6 86:6 87:6 94:7 98:6 100:7 109:13 110:6 112:6 113:6 114:6 119:6 124:5 127:13 130:6 131:6 132:6\n\
began|1:45 36:45\n\
begin certificate|11:22 134:22\n\
begin with|85:39\n\
beginning of|27:32 33:14\n\
beginning|27:63 33:28\n\
begins with|0:20 47:26\n\
begins|0:40 47:51\n\
begin|0:24 11:24 85:59 134:24\n\
behind|17:41 46:32 97:32 123:40\n\
being run|106:31\n\
being|106:63\n\
belongs to|21:23 101:18 125:18\n\
belongs|21:46 101:36 125:36\n\
below|36:45 113:45\n\
beside|35:44 109:44\n\
besteffort|12:51 70:34 102:34\n\
beta kubernetes|19:18 85:28\n\
beta|19:37 85:56\n\
between and|52:31\n\
between ready|1:31\n\
between servers|40:37\n\
between the|55:20 95:16 101:16 118:16 126:16\n\
between|1:24 11:16 27:16 30:16 40:38 52:23 55:29 61:17 92:17 95:16 101:16 104:16 118:16 119:17 126:18\n\
be|1:14 5:11 11:7 12:7 14:19 23:13 32:12 34:21 35:18 36:7 42:7 47:7 51:8 52:7 54:17 58:22 66:19 71:15 72:23 74:8 75:7 85:17 106:11 107:19 113:7\n\
bgp not|30:29 93:13 132:13\n\
bgp|30:50 82:23 92:23 93:22 99:29 132:22\n\
big|55:40 92:52\n\
bin and|26:26 106:20\n\
bin bridge|26:17 27:21 31:22\n\
bin calico|82:22 117:22\n\
bin cilium|26:26 31:20\n\
bin containerd|32:15 44:28 115:15\n\
bin dir|26:30 31:14 87:14\n\
bin flannel|31:28 44:18\n\
bin for|26:32\n\
bin k0s|3:8 4:8 23:12 40:12 44:19 73:16 106:9 117:17 119:12\n\
bin kubelet|12:11 19:12 44:15 82:15 84:11 87:15 91:11 110:18 117:11\n\
bin kube|10:25 44:22\n\
bin loopback|31:22 44:22\n\
bin no|31:26 48:20\n\
bin opt|31:31\n\
bin sh|95:33\n\
bin systemctl|95:33\n\
bin usr|26:17 31:25 91:17\n\
binaries to|26:32\n\
binaries under|41:23 91:22\n\
binaries|4:26 7:26 26:40 41:27 82:26 91:26 114:26 130:26\n\
binary|14:30 26:39 41:31 95:30 106:30 109:29\n\
bind address|4:7 10:11 73:8 78:19 96:8 109:24 120:8\n\
bind cannot|99:37\n\
binding|7:45 41:45\n\
binds|7:45 109:44\n\
bind|4:11 10:19 29:11 73:11 78:34 88:11 96:11 99:32 109:42 114:11 120:11 134:23\n\
bin|10:12 23:7 26:34 27:7 31:34 32:9 40:7 44:32 48:8 73:18 82:15 87:8 91:12 95:12 110:12 117:23 119:8\n\
bios|16:36 37:37 53:37 76:36\n\
bird is|30:29 93:13 95:13\n\
bird|30:53 93:32 95:24 99:23\n\
bit killable|32:32\n\
bit|31:43 32:51\n\
bj|16:44 78:45\n\
block in|60:21 62:17 63:22\n\
blocked for|32:35\n\
blocked|32:59 63:34\n\
blocks|32:40 101:39 107:40\n\
block|35:25 60:38 62:26 63:34 74:35 83:26\n\
blog|23:31 28:31 35:40 94:32 134:32\n\
blue|65:44 78:45\n\
bm0|53:45 82:45\n\
bm|42:44 116:44\n\
board|31:40 90:52\n\
bolt error|36:31\n\
bolt meta|36:31\n\
bolt type|36:31\n\
bolt|36:72\n\
bond0 up|30:22 101:22\n\
bond0|30:39 46:32 92:32 101:40\n\
bookworm|89:40 90:40 91:39\n\
boot cmdline|15:17 90:30\n\
boot firmware|90:31\n\
boot image|14:22 90:22\n\
boot of|84:22 105:22\n\
boot up|68:23 117:18 131:18\n\
booted|9:36 35:35 37:37 42:35\n\
bootstrap abcdef|110:26 130:20\n\
bootstrap already|11:18 45:18 99:17 127:18\n\
bootstrap approved|42:18 43:28\n\
bootstrap bad|119:38\n\
bootstrap c0ad0c|7:22 42:22\n\
bootstrap cannot|7:38\n\
bootstrap client|11:13 16:10 80:21 83:20 113:16\n\
bootstrap clusterrole|7:22 41:23\n\
bootstrap cluster|40:16 45:21 119:22\n\
bootstrap data|9:10 40:10 45:31 119:10\n\
bootstrap error|9:22 41:23\n\
bootstrap go|7:9 11:13 42:17 80:19 83:15 113:18\n\
bootstrap in|11:25 80:20\n\
bootstrap kubeconfig|7:7 9:14 11:15 24:7 42:15 80:16 82:7 83:12 113:18 127:6\n\
bootstrap kubelet|3:7 7:7 9:11 11:16 24:13 80:16 82:7 83:13 84:7 113:19 126:8\n\
bootstrap pending|41:19 42:28\n\
bootstrap sh|6:15 50:20 85:24\n\
bootstrap signer|1:9 8:33 10:13\n\
bootstrap signing|10:35\n\
bootstrap system|7:23 9:23\n\
bootstrap token|1:10 7:16 9:19 10:18 24:10 25:14 41:10 97:14\n\
bootstrap unauthorized|75:21 119:25\n\
bootstrapper group|7:31\n\
bootstrapper is|41:23 42:22\n\
bootstrapper none|42:31\n\
bootstrapper pending|42:34\n\
bootstrappers edge|7:26 41:20\n\
bootstrappers kubeadm|1:16 7:20 10:16 25:16 41:16\n\
bootstrappers system|6:27 7:18\n\
bootstrappers worker|7:31\n\
bootstrappers|1:19 6:33 7:44 10:19 25:19 41:37 130:18\n\
bootstrapper|7:37 9:26 41:37 42:43 121:19\n\
bootstrapping can|25:32\n\
bootstrapping clusterrole|7:20 41:26\n\
bootstrapping|7:32 25:41 41:41 42:31\n\
bootstrapsigner go|8:35\n\
bootstrapsigner is|10:33\n\
bootstrapsigner tokencleaner|8:25 10:19 43:15\n\
bootstrapsigner|8:49 10:42 25:21 43:21\n\
bootstrap|7:27 8:27 9:20 10:16 11:15 24:11 40:7 41:21 42:21 43:18 45:25 80:16 83:16 85:8 97:7 110:7 113:22 119:20 130:14\n\
boot|5:14 7:14 13:14 14:14 15:20 16:13 17:14 33:13 36:14 65:20 68:20 84:14 86:13 90:37 95:13 101:13 104:20 105:21 113:21 117:13 131:13\n\
both and|14:22 114:22\n\
both are|52:22 60:22\n\
both ends|80:22 92:22\n\
both hosts|60:19 132:26\n\
both machines|52:31\n\
both nodes|53:26 82:20\n\
both rows|65:31\n\
both running|93:31\n\
both vms|60:18 132:28\n\
both|14:7 20:7 21:6 28:6 30:6 31:7 34:6 40:6 46:7 47:6 51:14 52:29 53:26 56:7 60:17 65:13 74:7 75:6 76:6 80:13 82:7 87:7 89:7 91:6 92:14 93:21 94:14 114:14 119:18 123:6 125:7 131:18 132:28\n\
bound to|41:23 65:22\n\
bound|10:32 25:32 41:48 65:31\n\
box from|16:20 74:20 125:20\n\
box is|45:22 71:23\n\
box so|17:22 94:23\n\
boxes|30:31 50:32 53:41 64:32 132:31\n\
box|16:19 17:20 36:20 38:19 42:19 45:19 52:19 62:20 66:20 71:20 74:20 77:20 94:20 98:20 109:19 112:19 125:20 126:21 131:19\n\
br addr|51:20 120:26\n\
br egrep|82:22 125:22\n\
br enp0s0|131:22 132:22\n\
br grep|93:18 99:17 131:23\n\
br netfilter|76:35 88:12\n\
br nf|76:31\n\
br show|99:22 100:15 125:15 131:19\n\
brctl|82:45 125:45\n\
brd scope|96:18 99:17 131:18 132:18\n\
brd|96:36 99:35 131:36 132:36\n\
bridge addr|125:37\n\
bridge bridge|76:41\n\
bridge conflist|27:23 124:23\n\
bridge conf|27:14 29:21 114:14 124:21\n\
bridge dhcp|26:23 27:22\n\
bridge exec|31:31\n\
bridge failed|27:18 31:18 125:23\n\
bridge host|26:32\n\
bridge in|26:22 31:26\n\
bridge nf|76:41\n\
bridge|26:29 27:28 29:20 31:29 76:38 77:9 82:9 114:9 124:24 125:32 132:8\n\
brings it|15:15 86:16 88:16 104:20 123:15\n\
brings the|123:31\n\
brings|15:24 28:25 86:25 88:25 104:32 117:25 120:25 123:38\n\
bring|25:45 127:44\n\
broadcast multicast|92:33\n\
broadcast|92:67\n\
broken|11:35 54:37 56:36 57:35\n\
brought the|0:18 8:18 30:18 92:18\n\
brought|0:27 8:36 30:26 50:36 84:27 92:27 131:27\n\
br|30:31 51:12 76:39 82:11 88:11 93:18 99:24 100:12 101:18 120:19 124:10 125:19 131:28 132:18\n\
bsize ascii|107:36\n\
bsize|107:72\n\
bucket not|36:33\n\
bucket|36:67\n\
buildroot image|91:31\n\
buildroot|91:62\n\
build|71:44 84:34 86:33 94:34\n\
built on|9:20 21:20 79:19\n\
built with|72:23 79:22\n\
built|5:29 9:28 21:37 34:28 72:29 79:36\n\
bundle but|2:22 40:22\n\
bundle token|74:32\n\
bundle|2:30 40:29 74:45 115:30 127:29\n\
burstable qos|13:22 15:22\n\
burstable|12:40 13:26 15:25 34:47\n\
busybox|31:45 101:44\n\
busy|15:44 126:46\n\
but did|12:28 127:18\n\
but freed|48:36\n\
but has|27:22 126:23\n\
but networkunavailable|21:31\n\
but not|73:41\n\
but no|51:18 69:18 108:18 121:18\n\
but self|36:31\n\
but subject|41:37\n\
but the|0:14 2:14 5:21 40:13 83:14 90:14 92:14\n\
but without|46:22 119:22\n\
but|0:5 2:5 5:16 12:19 13:5 21:12 22:12 23:11 24:17 25:5 34:5 36:12 41:24 46:5 48:21 50:5 51:5 53:12 64:5 73:34 82:12 83:5 90:5 91:5 92:12 94:5 95:5 98:5 100:5 101:5 105:5 114:5 119:12 120:5 121:5 126:6 130:5\n\
by cloud|2:22 18:22\n\
by connecttimeouterror|62:31\n\
by dhcp|66:20 101:20 118:20\n\
by hand|4:7 9:7 10:8 17:8 19:8 24:15 33:7 36:8 39:8 40:7 41:8 42:11 43:12 76:7 78:8 84:8 86:7 88:8 95:7 97:8 111:8 112:7 116:7 121:8\n\
by itself|25:17 55:22 123:21\n\
by kubeadm|24:28 116:18\n\
by kubectl|7:20 10:20 121:20\n\
by kubernetes|42:16 82:29\n\
by mistake|104:31\n\
by networkmanager|49:31\n\
by one|10:20 83:20 116:20\n\
by our|74:18 78:18 109:18 128:18\n\
by peer|63:18 68:14 74:15 89:14 118:14 131:14 134:14\n\
by setting|94:35\n\
by system|7:20 98:20 121:20\n\
by the|0:9 2:9 3:9 11:9 18:9 19:9 40:9 44:9 56:9 68:8 70:9 73:9 74:15 86:9 91:9 97:9 102:13 114:9 131:9\n\
by this|58:38\n\
by unknown|24:19 69:8 74:10 81:15 127:21 131:8 133:8\n\
byte sha|47:31\n\
bytes as|74:32\n\
bytes but|48:36\n\
bytes from|60:16 89:29\n\
bytes of|89:31\n\
bytes|11:16 36:17 37:18 47:24 48:35 57:32 60:16 74:33 89:35\n\
byte|11:33 47:43 92:43\n\
by|2:7 10:9 24:25 39:7 42:9 47:6 49:6 53:7 58:16 62:7 74:17 81:16 82:12 86:9 94:12 104:6 114:9 116:6 121:7 123:6 127:25 131:9 133:9\n\
c0 c0|117:31\n\
c0 var|47:22 75:22\n\
c0a0|24:45 116:44\n\
c0ad0c|7:40 10:40 42:39\n\
c0a|21:44 34:44\n\
c0b|23:43 44:45\n\
c0c must|100:35\n\
c0c0|53:67\n\
c0cb0b0|62:63\n\
c0c|49:31 100:61\n\
c0d|55:45 127:44\n\
c0e0|0:45 47:44\n\
c0e|13:30 19:31 55:30 75:30 99:28 112:30 125:30\n\
c0fa0|40:39 96:40 127:39\n\
c0f|4:30 23:29 24:31 100:31 105:30 134:39\n\
c0|8:13 9:12 12:13 24:13 37:13 44:13 47:12 48:12 50:13 51:13 53:21 55:13 60:19 61:13 62:13 64:13 75:12 83:13 89:24 92:20 93:12 100:25 112:12 114:13 117:20 118:20 131:12 132:12\n\
ca bundle|2:17 40:16 74:26\n\
ca ca|43:34\n\
ca certificates|24:15 74:32\n\
ca certificate|2:10 11:13 40:9 43:10 47:23 74:18 75:13\n\
ca certs|2:11 16:9 17:9 60:10 63:16 68:13 89:12 92:7 118:14 120:7 132:7 134:16\n\
ca cert|3:9 9:10 10:10 43:21 47:16 60:9 94:10 106:10 126:10 132:16\n\
ca couldn|11:22 129:22\n\
ca crt|11:9 24:17 25:10 43:8 47:9 74:18 81:11 117:8 126:10 127:11 129:16\n\
ca file|10:11 11:14 69:11 74:21 81:19 97:15\n\
ca found|24:21 47:26\n\
ca hash|2:10 40:9 47:21 68:9 74:18 75:19\n\
ca in|24:34\n\
ca is|103:22 127:22\n\
ca key|10:11 11:11 24:12 43:24 129:20\n\
ca mode|43:32\n\
ca no|16:18 79:27\n\
ca pem|0:11 10:15 11:11 42:11 43:21 81:14 97:11 127:14\n\
ca trust|74:38\n\
ca validation|2:22 40:22\n\
ca verification|24:25 89:15 106:15 134:15\n\
cacerthashes|47:62\n\
cacerts context|60:17 63:18 118:20 132:18\n\
cacerts dial|2:14 60:13 63:21 89:16 118:14 120:10 131:10 132:10\n\
cacerts eof|2:26 89:20\n\
cacerts forbidden|68:31\n\
cacerts net|60:18 92:28\n\
cacerts proxyconnect|68:33\n\
cacerts read|63:19 68:14 74:15 89:15 118:15 134:15\n\
cacerts tls|3:19 17:26\n\
cacerts unauthorized|75:16 134:30\n\
cacerts x0|16:20 17:20 134:20\n\
cacerts 能|3:22 60:22\n\
cacerts|2:21 3:13 16:13 17:18 60:20 63:34 68:26 74:21 75:6 89:23 92:18 118:25 120:7 127:6 131:6 132:17 134:30\n\
cached connection|123:33\n\
cached|69:33 112:33 123:50\n\
cache|20:45 102:45\n\
cadvisor err|70:34\n\
cadvisor inotify|70:35\n\
cadvisor port|87:31\n\
cadvisor|13:26 70:52 87:34 121:26\n\
cafe|40:31 51:61\n\
cafile etc|24:20 81:25\n\
cafile|0:34 24:44 81:42\n\
calico and|28:22 31:22\n\
calico calico|26:30 82:17\n\
calico cni|26:21 69:26\n\
calico conflist|27:9 29:18 82:12 93:18 114:18 124:16\n\
calico failed|26:16 93:23 124:20\n\
calico has|82:22 124:22\n\
calico install|26:23 72:23\n\
calico in|26:36\n\
calico ipam|26:27 31:16 82:16\n\
calico kubeconfig|29:14 82:10 93:22 114:14 124:19\n\
calico kube|3:15 22:24 48:16 76:16\n\
calico manifest|82:22 114:22\n\
calico nodename|67:16 93:16 124:26\n\
calico node|22:8 26:5 30:17 32:5 51:5 69:10 72:5 93:18 95:8 100:5 112:8 114:12 124:11\n\
calico pods|21:20 82:20 100:20\n\
calico system|22:20 93:26\n\
calico typha|22:35\n\
calico v0|30:22 82:22\n\
calico vxlan|21:20 92:20 95:20\n\
calico yaml|93:28 124:18\n\
calico 的|26:20 28:20 124:19\n\
calicoctl get|82:31\n\
calicoctl node|30:33\n\
calicoctl|30:49 82:43\n\
calico|21:12 22:22 26:22 27:7 28:8 29:25 30:25 48:8 51:9 69:14 72:9 82:15 92:18 93:29 95:8 99:7 100:9 112:8 114:25 124:26\n\
cali|92:40 93:51\n\
call equal|2:12 12:12 15:16 50:12 66:12 84:16 86:12 88:12 128:12 131:12\n\
call iptables|76:42\n\
call webhook|133:36\n\
called k0s|20:22 74:23\n\
called|19:27 20:40 59:25 65:25 74:27 75:26 104:25 121:26\n\
caller clientv0|55:22 61:23\n\
caller embed|54:23 79:22\n\
caller etcdmain|59:19 99:19 117:20\n\
caller etcdserver|54:20 58:20 122:22\n\
caller identity|6:33\n\
caller osutil|34:33\n\
caller v0|55:22 56:22 61:17\n\
caller wal|122:33\n\
caller|6:27 34:28 54:29 55:28 56:24 58:24 59:16 61:29 79:16 99:15 117:16 122:27\n\
calling webhook|92:10 133:37\n\
calling|92:19 133:73\n\
call|2:13 12:13 15:19 50:13 66:13 76:46 84:20 86:12 88:13 123:12 124:12 128:12 131:12 133:31\n\
came back|11:16 25:17 36:17 80:17 104:16\n\
came up|22:17 36:13 45:13 55:13 96:13 100:13 101:13 107:13 129:13\n\
came|11:19 22:28 25:21 36:28 41:21 45:20 52:19 55:20 80:20 96:20 100:21 101:20 104:19 107:20 123:19 129:20\n\
can also|69:31\n\
can connect|8:14 10:26 25:19\n\
can create|7:26 133:19\n\
can determine|72:20 78:28\n\
can evaluate|35:31\n\
can find|2:23 89:18 110:18\n\
can get|66:26 78:17 96:17\n\
can ignore|72:37\n\
can initialize|72:34\n\
can list|8:31\n\
can make|76:16 106:24 126:16 128:15\n\
can only|55:27 65:12 103:19\n\
can open|117:22 120:22\n\
can reach|30:22 95:22\n\
can set|72:23 91:22\n\
can start|36:22 109:22\n\
can take|55:24 68:20 131:16\n\
can trust|9:31\n\
can update|8:31\n\
can use|72:34 91:13\n\
canal config|64:32\n\
canal conflist|93:28 117:18\n\
canal pods|93:22 95:22\n\
canal|64:30 77:30 93:38 95:38 96:22 117:22 124:21\n\
canceled client|92:18 123:27\n\
canceled while|46:12 60:15 69:24 92:12 118:16\n\
canceled|46:20 60:26 69:41 92:28 116:20 118:27 123:35\n\
candidate authority|24:23 127:21 131:12 133:11\n\
candidate|24:47 127:43 131:23 133:23\n\
cannot access|28:10 31:17 39:11 50:11 111:11 112:14 115:10 116:10 117:18 119:11\n\
cannot approve|42:19 98:20 121:20\n\
cannot assign|99:37\n\
cannot be|35:18 45:8 48:8 52:12 54:18 64:9 101:8 107:19 120:9\n\
cannot connect|23:12 33:25 39:21\n\
cannot create|3:6 6:6 7:21 9:14 17:6 24:10 57:6 80:9 81:13 97:17 130:6\n\
cannot enter|15:33\n\
cannot find|13:28 18:15 20:15\n\
cannot get|6:6 25:17 42:6 65:11 81:14 97:16 103:18 130:15 131:11\n\
cannot join|56:22 119:22\n\
cannot list|7:9 8:22 81:18 97:19 104:9\n\
cannot modify|20:20 65:19 103:20\n\
cannot open|113:22 132:22\n\
cannot patch|97:31\n\
cannot reach|46:20 76:16 89:16 93:16 95:16\n\
cannot read|13:16 65:20 103:24\n\
cannot stat|76:26 84:20\n\
cannot update|8:35\n\
cannot validate|3:21 91:17 94:17 106:17\n\
cannot|3:6 7:23 8:22 9:12 13:15 15:6 25:16 31:7 33:15 35:13 39:12 54:12 65:9 81:19 97:25 99:15 103:20 107:14 117:12 130:15 131:6\n\
can|2:10 7:10 8:17 9:13 10:19 25:10 35:13 55:31 65:9 66:14 68:8 69:9 72:33 78:25 91:9 103:21 106:14 113:10 120:10\n\
cap drop|88:31\n\
cap|88:63\n\
cards|52:46 55:36 122:35\n\
card|36:25 48:25 52:24 55:25 67:25 100:26 101:25 105:25 122:37\n\
carries|0:36 92:47 131:36\n\
carry|19:45 21:44\n\
case alphanumeric|67:22 71:26\n\
case|67:45 71:51\n\
cat etc|7:7 15:6 23:6 27:6 28:6 34:6 38:6 49:16 50:7 51:7 52:10 53:10 66:7 68:12 75:10 76:6 78:7 87:7 89:7 98:7 105:7 112:6 117:6 118:10 134:7\n\
cat grep|85:23 87:22\n\
cat k0s|3:19 23:19 73:20\n\
cat opt|9:31\n\
cat proc|13:11 14:17 44:11 70:15 76:10 90:22 96:11 128:10\n\
cat run|31:22 125:22\n\
cat sys|5:21 15:9 53:22 90:16 92:10\n\
cat tail|80:20 90:20 130:20\n\
cat var|19:11 37:19 39:11 50:11 67:10 75:14 82:11 87:17 99:10 110:11\n\
cattle io|133:35\n\
cattle system|133:31\n\
cattle|23:29 95:30 133:55\n\
cat|5:23 9:9 14:14 15:9 23:9 27:9 37:17 49:20 50:10 52:9 53:26 68:13 70:10 75:19 87:17 90:25 118:9\n\
caused by|62:31\n\
caused process|13:28 34:18\n\
caused|13:48 34:28 44:29 62:37\n\
ca|2:9 3:5 10:11 11:12 16:10 17:6 24:25 25:9 43:20 47:25 60:10 63:19 68:16 74:26 75:10 79:8 81:17 89:13 97:6 117:5 118:15 126:12 127:18 129:21 132:10 134:19\n\
cbr0 plugins|27:33\n\
cbr0 plugin|27:22 31:22\n\
cbr0 wc|125:36\n\
cbr0|27:44 31:24 125:48\n\
ccm deployment|22:23 23:22\n\
ccm from|22:23 23:22\n\
ccm log|19:32\n\
ccm|18:17 19:36 20:17 21:17 22:42 23:40\n\
cc|56:40 59:39 65:39\n\
cd|7:45 58:45\n\
ce docker|33:22 50:22\n\
centos kubeadm|91:22 112:22\n\
centos root|48:31\n\
centos0|65:44 117:44\n\
centos|17:20 33:19 48:27 49:19 52:19 60:26 72:28 91:19 95:19 107:20 112:40\n\
central compute|6:17 19:13 20:20 78:13 98:17 103:13\n\
central|2:23 6:30 18:23 19:23 20:35 69:22 71:23 78:23 98:30 103:23\n\
ceph|101:51 122:38\n\
cert approver|121:31\n\
cert file|10:17 43:30\n\
cert hash|3:12 9:12 47:19 60:12 94:13 106:13 132:19\n\
cert is|46:31\n\
cert key|0:19 7:11 11:10 42:18 43:20 113:11\n\
cert subject|97:31\n\
cert var|0:16 113:30\n\
certificate approve|41:18 42:27 43:14\n\
certificate authority|11:13 24:23 43:10 74:14 79:13 127:13 129:10\n\
certificate available|121:37\n\
certificate cn|16:22 65:22\n\
certificate controller|41:23 43:26\n\
certificate couldn|11:25 129:20\n\
certificate data|79:14 83:33\n\
certificate expires|79:31\n\
certificate file|11:23 129:23\n\
certificate for|3:23 98:18 129:18\n\
certificate from|3:12 7:17 9:12 17:13 24:13 41:17 80:16 130:12\n\
certificate hash|47:29 74:12 75:16\n\
certificate has|16:20 17:18 79:19 80:14 83:12 133:8\n\
certificate input|11:30 113:16\n\
certificate in|11:15 74:16 80:27\n\
certificate is|2:6 3:21 16:10 17:10 40:6 43:6 74:12 80:13 83:16 99:9 104:6 134:10\n\
certificate key|129:35\n\
certificate kubelet|43:20 83:20 113:20\n\
certificate kubernetes|24:23 127:23 131:12\n\
certificate manager|0:13 3:9 7:10 11:9 16:9 17:10 24:10 41:16 42:13 43:10 65:9 80:13 83:10 113:10 121:10\n\
certificate or|129:40\n\
certificate pem|11:31\n\
certificate relies|3:31\n\
certificate request|41:19 42:21 43:22\n\
certificate rotation|0:16 7:16 16:16 41:21 83:16\n\
certificate servername|79:33\n\
certificate signed|24:19 43:5 69:8 74:10 81:15 127:21 131:8 133:8\n\
certificate signing|3:8 7:21 9:18 17:9 24:13 42:8 52:8 57:8 80:12 130:9\n\
certificate sn|16:16 79:12 80:18 81:22 83:12\n\
certificate specifies|81:31\n\
certificate stays|43:32\n\
certificate to|42:25 43:20\n\
certificate var|83:22 113:25\n\
certificate x0|3:17 16:11 17:17 24:15 68:10 79:11 127:17 131:11\n\
certificates and|74:23 83:22\n\
certificates go|43:36\n\
certificates in|129:38\n\
certificates k0s|3:8 7:25 17:9 24:9 41:15 43:9 74:15\n\
certificates true|121:33\n\
certificates unable|74:32\n\
certificates were|60:22 118:22\n\
certificatesdir opt|129:31\n\
certificatesdir|129:67\n\
certificatesigningrequests certificates|7:39\n\
certificatesigningrequests in|7:38\n\
certificatesigningrequests nodeclient|7:17 41:30\n\
certificatesigningrequests selfnodeclient|7:22 41:23\n\
certificatesigningrequests x0|3:22 17:22\n\
certificatesigningrequests|3:16 7:57 17:17 24:18 41:33\n\
certificatesigningrequest|7:36 42:46 43:37\n\
certificates|0:7 3:7 7:35 11:21 16:7 17:7 24:19 41:19 42:7 43:26 60:6 74:34 79:7 80:7 83:7 103:7 104:7 118:7 121:19 129:28 130:7\n\
certificate|3:22 7:15 9:7 11:17 16:20 17:17 24:21 41:17 42:14 43:20 47:14 74:14 79:21 80:19 81:15 83:23 113:13 121:11 127:22 129:19 133:5\n\
certs apiserver|3:18 11:18 46:23\n\
certs at|16:18 60:18 89:18 134:18\n\
certs check|16:12 79:24 80:19 83:13\n\
certs dial|118:31\n\
certs downloading|129:38\n\
certs error|129:38\n\
certs experimental|129:31\n\
certs external|43:23 129:22\n\
certs get|2:12 3:5 16:5 17:11 60:10 63:18 68:14 74:5 81:5 89:12 92:9 118:14 120:5 131:5 132:8 134:9\n\
certs https|134:37\n\
certs in|129:37\n\
certs json|129:33\n\
certs kubelet|80:31\n\
certs renew|79:21 83:25\n\
certs secret|129:31\n\
certs storing|129:31\n\
certs the|129:38\n\
certs tls|11:22 120:22\n\
certs upload|129:40\n\
certs using|43:23 129:22\n\
certs 没|129:31\n\
certs|2:15 3:7 11:7 16:15 17:12 25:8 43:8 46:8 60:14 63:26 68:20 74:8 79:20 80:17 81:11 83:15 89:17 92:8 118:22 120:8 121:8 129:34 132:8 134:25\n\
cert|0:26 1:7 3:6 7:7 9:7 10:18 11:13 42:20 43:34 46:14 47:18 60:6 79:6 80:7 81:13 83:7 92:7 94:8 97:14 104:6 106:7 110:7 113:29 117:7 121:18 126:8 129:7 132:18\n\
cet|16:39 33:39 84:40\n\
ce|12:24 33:31 38:31 47:24 50:41 94:25 125:24\n\
cfg bootstrap|9:31\n\
cfg frontend|109:18 134:28\n\
cfg jsonpath|64:32\n\
cfg token|9:31\n\
cfg 里|64:23 98:22\n\
cfg|9:31 64:44 98:24 109:23 133:23 134:36\n\
cfssl gencert|81:22 103:22\n\
cfssl|16:28 81:47 103:37 127:28\n\
cgls system|34:31\n\
cgls|34:66\n\
cgroup cgroup0fs|15:19 34:26\n\
cgroup cgroup|12:16 15:20 90:24\n\
cgroup configuration|13:28 34:18\n\
cgroup controllers|13:16 15:20 90:24\n\
cgroup cpuset|13:28 111:18\n\
cgroup cpu|13:19 15:15 70:20 111:20\n\
cgroup devices|13:23 70:18 88:18\n\
cgroup does|111:40\n\
cgroup driver|12:25 13:7 15:13 34:13 82:16 84:7 88:7\n\
cgroup enable|15:24 90:23\n\
cgroup hierarchy|13:13 14:25 15:21\n\
cgroup is|13:22 90:22\n\
cgroup kubepods|15:30 90:16\n\
cgroup limits|111:41\n\
cgroup manager|12:36\n\
cgroup memory|13:14 14:14 15:20 70:10 90:18 111:16\n\
cgroup mountpoint|13:23 15:23\n\
cgroup mounts|13:31\n\
cgroup mount|13:37\n\
cgroup none|13:36\n\
cgroup not|13:22 15:22\n\
cgroup only|35:31\n\
cgroup on|13:17 14:22 15:16 88:17\n\
cgroup podruntime|111:34\n\
cgroup proc|13:31\n\
cgroup root|13:22 88:22\n\
cgroup rw|13:33\n\
cgroup subsystems|13:22 15:22\n\
cgroup subsystem|13:22 15:16 90:22\n\
cgroup systemd|13:30 15:13 111:14\n\
cgroup sys|13:32 15:14\n\
cgroup tmpfs|13:20 14:26\n\
cgroup type|15:31\n\
cgroup v0|13:10 14:26 15:15 88:10 90:14 128:9\n\
cgroup version|12:14 15:32\n\
cgroup you|15:25 90:22\n\
cgroup 显|14:31\n\
cgroup0 rw|15:31\n\
cgroup0fs|14:26 15:43 34:47\n\
cgroup0|14:32 15:46 34:31 88:32\n\
cgroupdriver cgroupfs|12:26 13:20\n\
cgroupdriver systemd|12:21 34:24 111:15\n\
cgroupdriver var|34:33\n\
cgroupdriver|12:47 13:20 34:43 111:28\n\
cgroupfs is|12:35\n\
cgroupfs|12:60 13:18 34:18 82:26 88:18\n\
cgroups cannot|13:37\n\
cgroups cgroup|13:31\n\
cgroups cpu|14:20 90:26\n\
cgroups got|12:23 34:23\n\
cgroups memory|90:38\n\
cgroups status|13:31\n\
cgroups v0|14:35\n\
cgroupspath to|12:23 34:23\n\
cgroupspath|12:47 34:46\n\
cgroups|4:14 12:22 13:44 14:30 34:21 82:15 90:40\n\
cgroupv0 sys|15:33\n\
cgroupv0|14:43 15:50\n\
cgroup|12:31 13:31 14:31 15:32 34:21 35:6 70:16 82:16 88:10 90:26 111:30\n\
chain|60:38 74:40 91:39\n\
change after|4:35\n\
change event|27:18 29:14 102:15 114:24\n\
change the|52:31 58:15\n\
changed from|30:19 100:20 114:20\n\
changed in|53:23 127:22\n\
changed it|34:31 39:15\n\
changed yesterday|37:23 111:23\n\
changed|3:13 15:13 22:15 30:20 34:33 37:22 39:15 45:21 53:22 65:13 69:13 71:15 79:13 92:14 100:15 111:15 113:14 114:14 118:14 122:20 124:13 127:13 134:14\n\
changes to|52:31\n\
changes|43:28 44:27 52:45 57:27 92:27 95:27\n\
change|4:31 27:23 29:16 46:16 50:16 52:35 58:24 83:16 102:17 114:34 115:16 131:16 133:15\n\
changing|4:44 19:45\n\
channel|102:45 130:44\n\
character example|67:21 71:26\n\
character looking|27:32 33:14\n\
characters or|67:22 71:26\n\
characters|67:42 71:54\n\
character|27:42 33:17 35:17 67:33 71:41 134:18\n\
chart of|8:22 23:22\n\
chart|8:27 22:41 23:34 26:28 28:27 78:27\n\
check apiserver|1:22 131:22\n\
check br|76:37\n\
check cri|27:21 28:21 29:17\n\
check etcd|56:11 59:24 61:22\n\
check expiration|16:12 79:25 80:18 83:12\n\
check failed|32:32\n\
check for|59:20 61:21 78:16 120:16\n\
check initial|5:11 7:14 34:10 61:11 67:10 68:16 79:10 109:14 116:10 117:10 127:10 133:10\n\
check it|12:18 68:18 84:18 86:18\n\
check may|32:34\n\
check non|76:16 106:24 126:16 128:15\n\
check that|124:34\n\
check the|1:12 2:12 12:12 15:15 50:12 84:12 86:12 88:12 116:12 128:11 131:15\n\
checked|9:39 36:40 130:39\n\
checking if|18:22 20:22\n\
checking that|56:13 59:23 61:22\n\
checking|18:24 20:24 56:24 59:43 61:41 125:24\n\
checkpoint configured|37:36\n\
checkpoint file|37:35\n\
checkpoint is|37:32\n\
checkpoint manager|37:32\n\
checkpoint policy|37:37\n\
checkpoint|37:67 48:26\n\
checksum|37:63\n\
checks|1:17 2:17 6:16 33:24 38:16 39:25 47:17 50:17 60:16 66:18 68:16 76:17 91:17 106:29 116:17 118:17 126:26 128:16 134:17\n\
check|1:16 7:13 12:9 15:9 27:9 28:9 32:19 59:25 61:25 68:17 76:22 78:9 79:23 80:13 84:9 86:9 88:9 106:13 109:9 116:9 124:15 128:13 131:13\n\
child|32:45 102:45\n\
chmod|29:67\n\
choose different|51:32\n\
choose|51:63\n\
chronyc sources|17:38\n\
chronyc tracking|17:26 80:20\n\
chronyc|16:26 17:60 80:26\n\
chronyd is|17:31\n\
chronyd|16:36 17:56\n\
ci ftype|107:36\n\
cidr allocate|64:28 108:18\n\
cidr allocation|108:34\n\
cidr and|100:31 108:15\n\
cidr at|108:33\n\
cidr cafe|40:15 51:31\n\
cidr fd0|51:32\n\
cidr from|108:33\n\
cidr mask|108:35\n\
cidr node|67:20 108:25\n\
cidr not|64:13 108:33\n\
cidr server|40:22 73:22\n\
cidrnotavailable node|108:35\n\
cidrnotavailable|108:73\n\
cidrs left|108:34\n\
cidrs true|43:15 64:23 108:22\n\
cidrs|21:21 43:22 64:34 100:22 108:52\n\
cidr|27:6 40:29 43:8 46:14 51:28 64:34 67:7 73:21 82:7 91:7 100:29 106:7 108:36 124:13 128:6\n\
cilium agent|22:13 26:13 51:17 93:17 100:13 114:13 124:17\n\
cilium bak|93:33\n\
cilium cni|26:22 31:17 93:17 124:16\n\
cilium conflist|26:18 93:23 114:18\n\
cilium conf|114:25 124:21\n\
cilium host|93:22 125:22\n\
cilium operator|22:36\n\
cilium vxlan|93:26 125:20\n\
cilium|22:30 26:20 28:26 30:11 31:12 40:18 51:24 73:12 76:12 92:19 93:29 95:12 100:13 114:27 120:19 124:22 125:19\n\
cipher message|45:37\n\
cipher|45:73\n\
cis|1:52 44:34 51:27 76:26\n\
ci|15:24 23:24 30:24 57:24 106:25 107:46 124:24\n\
class dmi|53:38\n\
class tag|11:31\n\
class|11:30 53:53 92:24 122:30\n\
clean cni|124:33\n\
cleaned|82:36 118:36 124:35 127:35\n\
cleanup|5:45 25:45\n\
clean|58:34 99:32 124:49\n\
clears|21:44 114:45\n\
client after|124:31\n\
client caller|55:22 56:22 61:17\n\
client ca|11:13 74:23 81:18 97:13 127:15\n\
client certificate|0:9 7:5 11:5 16:5 42:11 43:5 79:11 80:17 83:22 113:15 121:5\n\
client cert|0:14 7:10 42:18 79:10 97:10 104:10 113:22\n\
client config|11:18 113:28\n\
client connection|92:26 123:19\n\
client connect|3:23 68:18 79:18\n\
client context|59:25 61:23\n\
client crt|0:17 11:13 79:13 80:13 129:24\n\
client csr|41:32\n\
client current|0:11 11:8 16:5 80:15 81:10 83:20 103:5 113:21 121:5\n\
client error|6:30 33:15\n\
client etc|83:25 113:22\n\
client go|3:9 6:9 8:17 12:9 16:9 33:9 54:9 58:9 68:8 74:9 80:9 81:12 97:13 127:12 130:13\n\
client hello|92:31\n\
client k0s|0:22 74:23\n\
client key|0:15 11:11 83:22 113:19 129:15\n\
client kubelet|0:18 7:5 11:9 17:5 24:6 41:15 42:15 43:15 65:5 75:5 80:12 81:5 110:9 127:9\n\
client pem|11:17 16:8 80:14 81:11 83:16 113:22 127:8\n\
client requesting|3:13 9:13 10:14 24:14 25:18 47:18 60:13\n\
client rotation|11:25 80:20\n\
client ssh|60:31\n\
client timeout|46:8 60:17 63:14 69:13 92:12 95:8 118:14 123:19 132:8\n\
client tls|0:31\n\
client to|1:20 42:19 80:20\n\
clientconn go|79:27 109:18\n\
clientconn|79:55 109:35\n\
clientv0 retry|55:20 61:26\n\
clientv0|55:40 61:52\n\
client|0:22 3:8 6:8 7:7 8:7 11:19 16:8 41:15 42:17 43:11 59:11 60:12 61:11 74:16 79:17 80:23 81:16 83:24 92:11 97:9 113:23 123:13 127:8 129:11\n\
clock difference|16:22 17:22\n\
clock drift|16:28 17:18\n\
clock synchronized|16:15 17:31\n\
clock|16:41 17:52 60:21\n\
cloned on|18:22 53:23\n\
cloned|18:40 53:52\n\
closed network|123:38\n\
closed|50:25 123:56 133:32\n\
cloud config|19:32\n\
cloud controller|18:13 19:18 20:5 21:8 22:18 23:20 53:5 73:5 98:5 104:5\n\
cloud image|72:23 128:22\n\
cloud init|2:15 9:15 18:15 20:11 23:10 24:11 65:20 71:11\n\
cloud node|19:23 104:22\n\
cloud provider|4:9 18:12 19:20 20:18 22:7 23:18 98:7 104:7\n\
cloud routes|21:33\n\
cloud setup|95:43\n\
cloudprovider failed|18:20 20:27\n\
cloudprovider instance|20:22 23:22\n\
cloudprovider kubernetes|19:12 20:10 22:23 23:23\n\
cloudprovider|18:17 19:22 20:29 22:42 23:44 98:10\n\
cloudwatch|6:62\n\
cloud|2:7 4:10 9:6 18:22 19:32 20:28 21:16 22:26 23:31 65:15 71:7 95:31 98:14 104:10\n\
cluster agent|23:14 62:26 63:14 95:14\n\
cluster api|62:37\n\
cluster at|2:10 17:10 47:13 62:23 63:10 68:9 75:9 132:9 134:16\n\
cluster autoscaler|18:26 104:19\n\
cluster bootstrap|11:18 45:18 99:17 127:18\n\
cluster both|28:22 132:22\n\
cluster can|8:16 10:30\n\
cluster ca|2:8 24:18 40:7 47:24 74:17 75:11\n\
cluster certificate|17:22 131:22\n\
cluster cidr|40:14 43:6 51:16 64:17 73:13 82:6 100:17 108:16 124:6\n\
cluster context|61:32\n\
cluster create|15:31\n\
cluster datastore|109:31\n\
cluster data|40:15 45:19 58:20 119:19\n\
cluster dns|2:16 40:20 82:16 110:20\n\
cluster domain|40:31\n\
cluster endpoint|2:35\n\
cluster etcdserver|55:16 56:27 59:15\n\
cluster failed|15:19 59:19 70:20\n\
cluster found|58:15 99:31\n\
cluster id|58:18 99:17 127:23\n\
cluster image|15:31\n\
cluster info|1:11 2:8 3:7 8:14 9:11 10:15 16:5 24:15 25:15 47:10 60:10 68:5 132:10 134:7\n\
cluster init|40:18 73:16 119:26\n\
cluster ip|3:15 59:15 100:16 120:24\n\
cluster is|9:9 51:9 56:9 59:21 61:19 100:15 112:9 124:8 127:8\n\
cluster local|2:18 3:24 40:13 46:14\n\
cluster may|60:25 90:20\n\
cluster network|28:23 46:18 77:18\n\
cluster not|40:16 99:16 119:25\n\
cluster of|28:22 47:22\n\
cluster on|119:22 123:22\n\
cluster or|8:21 9:23 10:18\n\
cluster please|58:32\n\
cluster prod|21:31\n\
cluster reset|45:29 54:17\n\
cluster scope|6:7 7:19 42:7 65:7 81:18 97:20 103:13\n\
cluster signing|10:20 43:27\n\
cluster the|70:23 127:22\n\
cluster this|55:33\n\
cluster token|45:22 68:22\n\
cluster v0|15:22 18:22\n\
cluster was|1:14 24:14 65:13 79:20 127:13 133:17\n\
cluster wide|7:31\n\
cluster you|52:36\n\
clustercidr|64:40 78:52\n\
clusterconfiguration apiserver|4:31\n\
clusterconfiguration|4:46 129:47\n\
clusterinformation connection|93:20 124:26\n\
clusterinformation|29:29 93:37 124:51\n\
clusterinfo|1:40 8:52\n\
clusteripranges|40:62\n\
clusterip|67:36 76:36 120:47\n\
clusterrole system|7:23 41:23 97:14\n\
clusterrolebinding clusterrole|7:22 41:23\n\
clusterrolebinding grep|7:20 41:27\n\
clusterrolebinding kubeadm|41:34\n\
clusterrolebinding kubelet|7:26 9:20\n\
clusterrolebinding system|97:36\n\
clusterrolebinding wide|41:32\n\
clusterrolebinding|7:40 9:16 41:47 97:36\n\
clusterrole|7:45 41:48 97:24\n\
clusters with|130:36\n\
clusters|70:28 75:27 98:27 125:27 130:49\n\
cluster|1:9 2:11 3:8 6:8 7:12 8:16 9:12 10:17 24:15 25:16 40:10 45:6 46:5 47:14 51:7 52:10 55:5 56:15 58:15 59:13 60:8 61:11 62:15 64:7 68:5 73:5 74:5 81:7 97:10 100:11 108:6 119:13 124:5 127:6 132:7 134:7\n\
cm aws|6:35\n\
cm cluster|1:9 8:16 9:12 10:19 24:23\n\
cm kube|25:24 64:21 130:16\n\
cm role|25:34\n\
cmd kubeadm|94:23 115:22\n\
cmd list|60:19 61:22 63:20\n\
cmdline boot|15:19 90:28\n\
cmdline systemd|14:31\n\
cmdline txt|15:17 90:30\n\
cmdline|14:37 15:34 20:19 90:48\n\
cmd|32:33 60:32 61:37 63:33 69:20 94:21 115:20 124:20\n\
cm|1:12 6:28 8:26 9:18 10:31 24:37 25:33 49:11 64:23 129:12 130:18\n\
cn etcd|81:33\n\
cn front|81:31\n\
cn k0s|127:31\n\
cn kubernetes|68:14 79:15 81:25 97:15\n\
cn node|81:22 105:22\n\
cn rke0|16:17 81:16 127:25\n\
cn system|65:7 67:13 71:7 81:18 83:7 97:16 98:7 103:21 104:7\n\
cn worker|81:33\n\
cn zscaler|68:31\n\
cni binaries|26:32\n\
cni bin|26:22 27:8 31:22 44:5 82:8 87:5 114:5 117:8\n\
cni bridge|26:32\n\
cni cilium|40:25 73:20\n\
cni cni|26:20 82:20 124:19\n\
cni configuration|26:9 27:14 28:12 29:20 114:20 124:14\n\
cni config|2:8 22:10 26:8 27:19 28:15 29:18 93:7 114:16\n\
cni conf|70:21 82:18 87:14 114:21\n\
cni during|27:18 28:18 29:18 36:14 70:15\n\
cni failed|26:17 31:18 93:10 117:10 124:22 125:10\n\
cni flannel|26:23 125:22\n\
cni go|2:12 12:12 27:23 28:18 31:16\n\
cni in|26:23 82:22\n\
cni is|21:22 82:22\n\
cni name|28:31\n\
cni networks|125:37\n\
cni network|26:23 31:18 114:18\n\
cni net|26:5 27:15 28:14 29:17 82:10 93:14 114:17 124:16\n\
cni none|28:33\n\
cni no|31:31\n\
cni plugins|26:21 27:15 31:24\n\
cni plugin|3:5 22:15 27:9 28:15 29:9 31:11 60:5 69:13 72:6 76:5 77:6 95:5 103:6 108:5 114:18 116:5 133:5\n\
cni pod|50:22 82:17 87:22\n\
cni tr|26:32\n\
cni v0|69:34\n\
cni versions|27:33\n\
cni0 already|125:37\n\
cni0 flannel|64:23 82:22\n\
cni0 up|93:20 125:26\n\
cni0|64:21 82:28 93:39 95:20 125:47\n\
cniversion|27:73\n\
cni|22:19 26:26 27:26 28:25 29:26 31:26 40:5 69:12 70:6 82:19 87:5 93:19 108:5 114:25 124:24 125:15\n\
cn|3:15 6:8 16:8 19:9 21:8 65:8 67:19 68:14 71:9 79:8 81:41 83:8 97:25 98:8 103:34 104:8 105:8 127:24\n\
cockpit dhcpv0|60:31\n\
cockpit|60:61\n\
code deadlineexceeded|32:25 61:16 69:15 116:13 122:9\n\
code exited|4:8 7:8 11:7 12:8 35:13 36:8 37:8 40:10 45:8 54:5 73:12 84:12 85:8 87:12 88:10 95:8 117:8 128:7\n\
code failedprecondition|55:24 56:24\n\
code killed|33:23 102:23\n\
code notfound|36:31\n\
code resourceexhausted|57:31\n\
code since|84:26 85:20\n\
code the|54:23 73:22\n\
code unavailable|33:20 35:15 36:14 39:14 50:16 107:10 124:9 127:9\n\
code unimplemented|35:15 38:24 107:8 115:20\n\
code unknown|5:14 12:12 13:12 26:12 27:8 31:16 34:12 36:8 69:8 116:14 124:11 125:14\n\
code|1:12 5:7 7:7 11:6 12:10 31:10 32:21 33:19 34:7 35:20 36:12 38:24 40:9 50:7 55:10 56:10 57:6 61:8 69:9 73:16 84:14 85:10 87:12 88:7 107:7 115:18 116:14 124:6 125:7\n\
colleague|22:29 25:29 40:28 47:28 58:29 60:27 84:29 104:28\n\
collect required|48:36\n\
collection failed|48:22 88:22\n\
collection|48:44 88:45\n\
collect|48:71\n\
collision|53:72\n\
columns metadata|18:20 19:13 30:13 39:13 51:13 53:13 108:17\n\
columns|18:36 19:32 30:22 39:24 51:24 53:32 57:23 108:30\n\
column|27:39 39:40 85:40\n\
com containerd|34:15 38:15 115:28\n\
com eks|116:31\n\
com google|50:15 69:15 116:28\n\
com is|71:20 98:20 103:20\n\
com kubelet|98:22 103:22\n\
com network|64:32\n\
com not|78:20 98:26\n\
com public|30:36\n\
com read|49:33\n\
com regex|67:21 71:26\n\
combination|75:62\n\
combined from|5:20 48:20 125:20\n\
combined|5:40 48:39 125:40\n\
come back|32:20 86:20 107:20\n\
come from|1:18 8:18 19:18 134:18\n\
come up|41:20 117:20 122:19\n\
comes back|32:22 96:17 123:21\n\
comes from|24:15 69:15 78:15 107:15 110:15 112:15 129:15\n\
comes up|5:18 22:18 111:18 119:18\n\
comes|5:20 22:21 24:21 27:19 32:28 69:19 78:20 92:20 96:20 107:20 110:20 111:21 112:20 119:20 123:27 129:20\n\
come|1:24 8:24 19:24 32:24 41:24 72:24 86:23 95:23 107:24 117:23 122:22 132:23 134:24\n\
comm crio|29:33\n\
comm k0s|117:35\n\
command failed|0:9 11:7 14:12 33:10 35:7 38:9 50:11 80:9 84:12 87:14 113:12 115:14 128:10\n\
command is|47:31\n\
command kubeadm|94:23 129:22\n\
command line|15:19 45:20 78:20\n\
command must|106:31\n\
command not|5:31\n\
command permission|117:33\n\
command was|9:17 24:22 62:17 134:17\n\
command 后|9:31\n\
command|0:15 5:11 9:14 11:10 14:20 24:18 25:11 33:17 35:10 38:14 47:14 50:18 80:14 84:20 87:24 106:15 109:10 113:20 115:23 117:14 128:17\n\
comment comment|120:33\n\
commented out|116:22 132:22\n\
commented|115:39 116:39 132:39\n\
comment|120:67\n\
committed proposal|4:22 61:23\n\
committed|4:44 61:45\n\
commit|36:40 58:40 59:39\n\
common name|3:31\n\
common|3:46 36:36 91:36\n\
comm|29:38 102:26 117:53\n\
company|44:40 66:40 81:39\n\
compared|79:39 130:39 134:40\n\
complete and|45:20 99:19 127:19\n\
complete too|70:32\n\
completed yet|32:28 88:18\n\
completed|23:27 25:29 32:43 34:28 57:28 88:29\n\
complete|11:27 23:26 45:27 70:36 76:27 99:26 127:27 133:27\n\
component configs|91:18 106:18 130:23\n\
component kubelet|13:15 44:15 88:19 89:15 109:15 128:15\n\
component kube|4:35\n\
component|4:38 13:20 17:20 44:20 88:27 89:20 91:19 106:20 107:27 109:19 128:19 130:27\n\
compose|15:40 30:46 71:32\n\
compute internal|6:17 19:9 20:19 21:8 78:18 98:18 103:9\n\
compute routes|21:37\n\
computed|24:45 47:44\n\
compute|6:31 19:15 20:36 21:36 78:32 98:32 103:15\n\
com|2:8 12:8 17:29 28:14 30:25 34:7 38:18 49:18 50:8 64:15 67:14 69:18 71:22 78:8 95:7 98:29 103:8 115:24 116:29 123:7 133:7\n\
condition ready|22:23 48:22\n\
conditions path|1:31\n\
conditions ready|32:23 86:22\n\
conditions|1:34 21:39 32:27 86:26 102:40\n\
condition|1:9 3:8 4:23 7:16 9:8 20:9 21:8 22:9 27:8 32:9 41:31 42:31 43:31 48:8 55:9 57:8 66:9 67:15 78:9 79:8 84:9 116:8 117:8 121:23 126:10 133:8\n\
conf all|51:30 85:17\n\
conf already|126:30 127:16\n\
conf and|49:18 83:18 103:18 126:19\n\
conf awk|79:22 83:22\n\
conf cgroup|12:31\n\
conf cilium|93:22 114:22\n\
conf client|79:21 83:25\n\
conf dir|26:17 29:17 82:22 87:17\n\
conf environment|95:22 110:22\n\
conf etc|49:18 112:20 126:21 127:12\n\
conf exists|112:22 126:23\n\
conf file|112:36\n\
conf get|67:22 83:22\n\
conf has|2:18 27:18 49:18 82:18\n\
conf hosts|89:31\n\
conf invalid|27:22 113:22\n\
conf in|112:33\n\
conf is|9:13 11:13 80:22 88:13 112:13 113:17\n\
conf json|51:15 64:32\n\
conf monitor|70:34\n\
conf nameserver|2:14 49:32\n\
conf net|76:31\n\
conf node|49:22 98:22\n\
conf no|11:15 27:10 68:6 80:15 83:12 112:21 113:18\n\
conf of|3:22 126:23\n\
conf on|3:16 49:16 68:16 83:22\n\
conf pause|116:31\n\
conf podman|124:31\n\
conf pod|82:31\n\
conf proxy|68:33\n\
conf run|112:37\n\
conf server|3:18 118:18 134:23\n\
conf still|118:22 124:22\n\
conf the|24:23 118:22\n\
conf user|83:22 106:22\n\
conf was|24:20 103:20 127:19\n\
conf with|49:31\n\
conf works|81:22 127:22\n\
conf 和|99:22 113:22\n\
conf 里|78:15 83:25 88:15 113:15\n\
config args|84:31\n\
config cluster|51:20 64:20 129:20\n\
config cni|26:23 27:22\n\
config configmap|39:15 64:15 79:15 130:25\n\
config copied|49:22 114:22\n\
config default|34:27 115:16 116:16\n\
config doesn|64:36\n\
config dump|34:24 38:18 115:14 116:14\n\
config error|89:22 118:22\n\
config etc|19:14 35:13 38:13 50:14 82:18 97:14 127:17\n\
config failed|27:23 31:18 123:18\n\
config fatal|39:23 65:22\n\
config file|26:8 27:11 29:16 74:8 84:23 93:8 96:8 97:8 127:8 130:8 134:8\n\
config found|27:12 28:12 29:13 93:12 114:27\n\
config from|19:20 113:26\n\
config gz|72:15 77:26 91:18\n\
config hostname|65:31\n\
config images|69:23 94:16 116:20\n\
config init|94:20 126:20 129:20\n\
config ip|72:26 91:20\n\
config is|27:19 127:12 130:26\n\
config json|36:22 68:22\n\
config k0s|26:20 91:20 106:20\n\
config kubeadm|4:17 129:29\n\
config kubelet|25:20 67:20 130:20\n\
config list|27:27 29:20\n\
config load|27:20 28:13 29:19 114:21\n\
config map|64:18 72:23 95:18\n\
config mirrors|35:36\n\
config network|64:32\n\
config node|35:22 105:22\n\
config no|2:12 12:12 22:12 27:20 28:18 94:12 96:12\n\
config of|112:22 127:22\n\
config open|29:22 112:22\n\
config operator|42:36\n\
config path|35:36\n\
config systemd|35:31\n\
config toml|26:5 31:5 34:17 35:19 36:5 38:19 107:5 115:13 116:10\n\
config unauthorized|75:31\n\
config uninitialized|2:11 22:15 27:19 28:20 69:11 114:15\n\
config var|19:17 78:17 82:17 84:22\n\
config version|27:31 35:15\n\
config vm|71:20 101:20 132:20\n\
config vni|77:32\n\
config vxlan|77:37\n\
config yaml|12:8 23:7 28:6 34:10 40:11 45:8 64:5 73:8 75:10 84:16 85:7 101:6 110:9 112:9 129:9 134:9\n\
config 里|3:19 116:20 121:20\n\
configmap cluster|1:22 25:23\n\
configmap configmaps|8:31 130:15\n\
configmap does|8:22 9:16 10:22\n\
configmap failed|8:18 39:18 57:18 130:18\n\
configmap for|8:20 9:22 10:20\n\
configmap get|123:25 134:20\n\
configmap hostnameoverride|78:31\n\
configmap in|24:20 130:26\n\
configmap is|24:21 47:26\n\
configmap kube|25:23 97:22\n\
configmap this|8:13 10:26 25:17 130:13\n\
configmap unauthorized|1:31\n\
configmaps cluster|2:12 3:8 8:15 16:10 24:10 25:19 46:8 60:13 132:13 134:8\n\
configmaps in|8:20 25:23 130:20\n\
configmaps kubeadm|72:20 92:20 131:20\n\
configmaps kubelet|130:37\n\
configmaps|1:6 2:20 3:12 8:29 16:17 17:6 24:18 25:35 46:13 60:24 68:5 72:7 89:6 92:13 97:6 104:5 118:6 122:5 123:12 130:26 131:13 132:22 134:13\n\
configmap|1:18 6:13 8:34 9:26 10:35 24:24 25:18 39:7 47:26 57:6 64:7 67:6 78:14 79:6 97:7 123:13 130:20 134:7\n\
configs for|91:22 106:22\n\
configset go|91:22 106:22\n\
configset|91:44 106:45\n\
configs|91:36 106:36 130:46\n\
configuration after|27:19 29:15 114:25\n\
configuration critical|40:40\n\
configuration error|14:25 27:16 29:17\n\
configuration failed|14:18 59:27\n\
configuration file|26:11 28:14 29:19 34:10 38:10 94:19 114:17\n\
configuration for|13:25 34:17 130:17\n\
configuration from|11:13 39:13 75:13 79:13 92:13 105:13 113:13 130:20\n\
configuration list|27:38\n\
configuration mismatched|40:36\n\
configuration option|14:31\n\
configuration server|0:8 17:8 52:11 60:8 63:14 75:17 104:8 105:20 127:11 130:8 134:8\n\
configuration tls|0:26 113:20\n\
configuration to|124:31\n\
configuration unable|0:16 74:16 113:27\n\
configuration value|40:41\n\
configuration|0:15 13:12 14:21 27:23 28:8 29:21 34:8 40:31 52:8 59:12 63:12 75:17 94:16 105:23 113:20 114:21 124:11 127:8 130:17\n\
configure cloud|21:33\n\
configure networkmanager|95:31\n\
configure via|51:32\n\
configured in|6:19 35:25\n\
configured policy|37:37\n\
configured to|14:38\n\
configured with|12:35\n\
configured|6:16 12:32 14:42 35:24 37:38 45:17 94:18 108:16\n\
configure|21:41 33:27 51:36 78:27 95:35\n\
configuring mysql|45:33\n\
configuring|45:50 54:31 63:30 96:30\n\
config|12:6 23:5 26:5 27:20 28:13 29:16 34:18 35:20 38:16 39:5 40:11 42:7 64:14 72:5 75:9 77:9 84:20 110:8 112:8 113:6 114:13 115:8 116:8 127:7 129:13 130:12 134:6\n\
conflict|65:69\n\
conflist calico|82:12 93:24 114:12 124:20\n\
conflist canal|93:31\n\
conflist cilium|93:31\n\
conflist error|27:25 29:20 114:13\n\
conflist exists|82:22 114:22\n\
conflist flannel|93:25 124:22\n\
conflist is|29:20 82:26\n\
conflist open|29:38\n\
conflist permission|29:33 117:13\n\
conflist|26:6 27:33 29:33 82:22 93:32 114:35 117:5 124:33\n\
conf|2:6 3:8 11:12 12:6 24:10 27:11 29:9 49:25 51:12 64:15 68:5 70:7 76:9 79:12 80:11 82:15 83:25 84:6 87:6 88:6 89:11 98:9 99:5 112:27 113:20 114:13 118:9 124:14 126:14 127:12\n\
connect connection|5:6 11:6 15:6 33:8 35:10 36:6 46:9 54:10 68:8 69:8 79:6 116:6 118:6 120:12 124:9 132:14 133:11 134:11\n\
connect connect|39:23 50:22\n\
connect dial|33:19 59:19 61:20 120:15\n\
connect endpoint|33:23 39:18 50:18\n\
connect fail|68:31\n\
connect k0s|3:19 68:25\n\
connect network|96:19 100:15 116:15 118:22\n\
connect no|33:14 39:11 50:12 60:12 61:12 63:11 95:9 99:14 101:7 118:13 120:7 131:14\n\
connect timeout|62:26 63:20\n\
connect to|3:6 9:6 10:9 24:9 33:14 39:13 47:11 60:8 62:7 63:7 79:14 89:7 99:6 124:6 127:12 132:6\n\
connected|92:52 104:39\n\
connecting to|1:14 3:14 15:14 16:14 25:15 33:14 46:14 127:14\n\
connecting|1:29 3:28 15:28 16:28 25:29 33:28 46:29 127:28\n\
connection client|46:14 60:18 69:21 92:14 118:14\n\
connection context|61:32\n\
connection cri|35:11 38:17 39:12 115:27\n\
connection dial|33:23 35:18 39:18\n\
connection error|33:19 35:15 36:9 39:13 44:9 50:13 61:13 79:15 109:9\n\
connection failed|62:26 66:18 122:11 132:12\n\
connection from|79:29 127:16\n\
connection is|93:20 124:26\n\
connection lost|61:18 92:23 123:18\n\
connection pod|101:33\n\
connection pooling|45:29 96:17\n\
connection refused|4:5 5:6 11:5 15:5 33:10 35:10 36:6 46:6 49:5 54:9 68:7 69:5 79:5 84:6 88:6 116:5 120:13 124:10 128:7 131:5 132:14 133:10 134:10\n\
connection reset|63:18 68:13 74:14 89:14 118:13 131:18 134:14\n\
connection shutting|53:35\n\
connection this|99:33\n\
connection timed|46:10 49:10 60:18 61:11 62:14 63:17 69:10 76:10 116:10 118:10 132:10\n\
connection to|2:9 4:9 5:6 16:5 17:9 34:14 47:9 54:6 62:11 63:9 68:16 75:5 79:9 86:13 92:6 99:5 118:5 128:9 132:5 134:9\n\
connection validate|33:21 35:14 38:18 115:18\n\
connection was|123:34\n\
connections|16:44 53:45\n\
connection|4:7 33:18 34:9 35:12 38:9 39:5 45:7 46:7 53:10 54:12 60:10 61:12 62:17 63:11 66:5 68:16 69:15 79:13 86:9 92:7 99:8 101:7 115:18 118:11 120:15 123:18 124:14 128:9 131:7 132:19 133:9 134:14\n\
connects telnet|61:23 63:22\n\
connects|61:37 63:36 73:36 92:36\n\
connecttimeouterror|62:63\n\
connecttimeout|62:63\n\
connect|3:7 10:10 15:5 24:6 33:24 35:10 39:18 46:8 47:10 50:12 54:9 60:15 61:13 62:10 63:14 68:17 69:5 79:18 95:5 99:16 101:5 116:5 118:19 120:16 124:11 127:11 131:17 132:17 133:10 134:10\n\
connmaxlifetime|45:58 96:34\n\
conntrack conntrack|91:37\n\
conntrack ipv0|72:35\n\
conntrack not|91:37\n\
conntrack|46:23 72:43 91:50\n\
consist of|67:21 71:27\n\
consist|67:42 71:54\n\
console dev|88:33\n\
console|6:25 9:26 11:33 20:26 88:44 102:27\n\
constraint constraint|102:32\n\
constraint none|102:32\n\
constraint|102:63\n\
construct v0|20:33\n\
construct|20:56 74:37\n\
contact api|6:19 42:19 80:20\n\
contacting cluster|62:33 134:13\n\
contacting|62:67 134:26\n\
contact|6:39 42:39 80:39\n\
contain any|3:16 11:22 74:23\n\
contain jws|8:22 9:16 10:22\n\
contain podcidr|64:36\n\
contained filename|128:38\n\
contained|128:77\n\
container create|36:22 117:22\n\
container error|13:26 36:20\n\
container exits|50:22 54:23\n\
container failed|36:31\n\
container for|5:22 14:22\n\
container get|5:30 68:15\n\
container go|34:31\n\
container image|14:9 19:10 39:10 50:15 82:22 87:20 116:9\n\
container is|88:17 124:29\n\
container kube|1:24 4:21 34:14\n\
container linux|12:18 13:23 34:18\n\
container manager|50:23 88:18 111:18\n\
container name|32:23 71:23\n\
container process|13:22 34:15 44:22\n\
container registry|116:31\n\
container restarts|54:23 88:22\n\
container runtime|19:8 22:7 27:7 28:11 29:6 32:12 33:11 35:7 38:12 39:13 50:14 69:6 87:12 115:11\n\
container s0|117:31\n\
container selinux|117:31\n\
container spec|5:33\n\
container to|26:23 67:22\n\
container without|72:37\n\
container with|34:31\n\
containercreating network|22:32\n\
containercreating|22:45 26:30 93:22 112:44\n\
containerd active|32:24 33:15 35:15 38:15\n\
containerd and|36:23 94:18 114:18\n\
containerd apparmor|5:33\n\
containerd aside|36:31\n\
containerd config|26:5 31:5 34:20 35:18 36:5 38:19 107:5 115:13 116:8\n\
containerd containerd|19:7 33:13 35:15 38:15 39:12 87:12 94:16 115:16\n\
containerd container|5:24 33:12 36:21 107:12\n\
containerd cri|34:18 38:18 94:18 116:18\n\
containerd default|35:31\n\
containerd ds0|34:22 115:22\n\
containerd exited|35:23 36:23\n\
containerd fixed|38:31\n\
containerd from|5:22 34:22\n\
containerd github|34:15 38:15 115:28\n\
containerd grep|38:19 114:20 115:20\n\
containerd grpc|26:9 34:18 35:21 38:16 107:9 115:15\n\
containerd io|31:8 34:12 35:8 36:16 38:20 107:17 115:16\n\
containerd is|36:20 107:20 114:20\n\
containerd kubelet|33:18 35:18 39:18 86:18\n\
containerd log|5:16 35:23 36:16 107:16\n\
containerd metadata|36:36\n\
containerd node|114:31\n\
containerd on|39:23 116:22\n\
containerd permission|44:35\n\
containerd root|35:18 44:18 107:23\n\
containerd runtimes|34:28 35:19\n\
containerd runtime|35:31\n\
containerd service|33:17 34:13 35:21 36:13 86:9 94:14 114:13\n\
containerd shim|32:35\n\
containerd snapshotter|36:21 38:16 107:24\n\
containerd sock|19:8 33:14 35:14 36:7 38:14 39:13 50:7 87:12 94:16 115:15\n\
containerd startup|35:23 36:18 107:18\n\
containerd task|5:19 13:19 34:19 44:15\n\
containerd try|107:37\n\
containerd ubuntu0|115:35\n\
containerd v0|34:22 115:22\n\
containerd var|35:22 107:22\n\
containerd version|34:13 44:14 115:29\n\
containerd vx|35:31\n\
containerd 后|26:23 114:22\n\
containerd 和|36:22 94:23\n\
containerd 是|26:20 38:19 114:20\n\
containerd 的|50:22 116:22\n\
containerd|5:19 29:8 32:17 33:14 34:25 35:25 36:24 38:25 39:24 44:15 50:8 87:10 94:21 107:22 114:21 115:23 116:8\n\
containerlogs default|66:23 101:23\n\
containerlogs dial|66:26 101:20\n\
containerlogs kube|66:18 121:28\n\
containerlogs remote|121:33\n\
containerlogs|66:42 101:38 121:44\n\
containermanager err|15:15 37:25 111:20\n\
containermanager failed|13:17 15:17 111:26\n\
containermanager start|37:32\n\
containermanager system|13:18 15:18 90:23\n\
containermanager|13:26 15:35 37:41 90:21 111:42\n\
containername etcd|34:31\n\
containername|34:62\n\
containernetworking plugins|26:23 31:22\n\
containernetworking|26:45 31:45\n\
containerruntimeversion|39:63\n\
containers failed|13:26 15:19\n\
containers kube|116:31\n\
containers pause|116:36\n\
containers rpc|32:34\n\
containers|1:16 13:28 15:27 32:29 34:16 50:16 69:16 70:17 82:24 104:16 107:16 116:38 117:16\n\
container|1:9 4:9 5:19 13:15 19:10 22:7 26:7 27:8 28:16 29:9 32:19 33:16 34:9 35:8 36:15 38:18 39:19 44:9 50:24 54:7 69:8 72:14 82:18 87:20 88:13 115:15 116:11 117:15 124:8\n\
contains|6:33 24:34 67:33 105:34 115:33\n\
contain|3:21 8:32 9:21 10:32 11:33 64:35 74:33\n\
content digest|36:36\n\
content store|36:33\n\
contents are|76:37\n\
contents of|52:24 105:24\n\
contents|52:38 76:41 86:18 105:39 128:18\n\
content|36:61 114:32\n\
context deadline|32:16 42:6 59:12 60:11 61:15 63:8 79:6 92:6 101:8 118:8 122:11 123:11 132:8 133:8\n\
context|1:5 32:32 39:6 42:11 50:5 55:5 59:24 60:22 61:31 63:16 79:11 92:12 95:5 101:16 102:6 118:16 122:22 123:23 131:5 132:16 133:15\n\
contoso local|78:22 98:22\n\
contoso|78:45 98:45\n\
control group|15:19 70:26\n\
control planes|3:15 19:16 25:16 43:16 52:15 60:15\n\
control plane|4:8 8:5 15:7 24:5 25:9 28:7 52:7 55:12 65:8 67:5 68:6 80:7 107:5 116:7 117:5 118:5 119:5 120:5 126:5 129:11 130:13 131:7 133:5\n\
control process|73:26 95:20\n\
controller because|43:35\n\
controller bootstrap|8:29 10:18\n\
controller could|21:31\n\
controller crt|0:22 74:23\n\
controller deleting|104:34\n\
controller error|19:15 43:29 127:14\n\
controller go|18:14 20:14 21:15 41:13 57:9 92:7 97:9 103:7 122:7 123:12 131:7 133:12\n\
controller is|10:26 41:20\n\
controller kubelet|18:16 19:16 23:26\n\
controller machine|6:22 18:22\n\
controller manager|8:11 10:15 18:9 19:13 20:6 21:5 22:14 23:12 28:5 34:7 43:11 64:9 79:10 108:12 122:7\n\
controller node|6:22 108:22\n\
controller true|19:20 23:19 73:20\n\
controller utils|102:23 108:22\n\
controllermanager go|8:14 10:18 43:25 122:13\n\
controllermanager|8:26 10:40 43:48 122:25\n\
controllers bootstrapsigner|8:29 10:17\n\
controllers it|15:33\n\
controllers leader|10:31\n\
controllers tokencleaner|10:35\n\
controllers ttl|10:31\n\
controllers|3:13 8:29 10:45 13:14 15:31 22:26 42:13 43:15 90:26\n\
controller|8:20 10:23 18:20 19:21 20:17 21:21 22:21 23:23 34:6 41:17 43:25 57:6 64:10 79:11 97:7 104:9 108:17 122:11 123:11 133:11\n\
controlplaneendpoint|2:34 3:42 118:33 134:34\n\
controlplane|47:44 118:44\n\
control|4:15 8:9 15:17 23:7 24:9 25:16 28:12 52:15 55:23 65:15 67:8 68:12 70:9 73:9 80:12 107:9 116:12 117:8 118:8 119:9 120:9 122:7 126:10 129:20 130:24 131:12 133:8\n\
convert data|0:28 11:18\n\
convert|0:47 11:31 20:32 35:31\n\
coordination k0s|1:7 3:6 23:6 54:7 60:6 65:10 81:14 92:7 97:16 103:16 104:6 120:7 122:6 123:14 131:14 133:6\n\
coordination|1:14 3:13 23:13 54:14 60:13 65:20 81:28 92:14 97:31 103:31 104:13 120:14 122:13 123:28 131:28 133:13\n\
copied config|28:22 35:22\n\
copied from|4:13 6:17 23:13 49:13 100:13 103:13 131:13 134:17\n\
copied it|31:22 53:23\n\
copied to|26:23 43:23\n\
copied with|11:22 53:23\n\
copied|0:22 4:15 6:21 11:14 23:14 26:23 28:15 31:15 35:14 40:14 43:15 49:14 53:23 60:14 71:15 74:15 97:15 100:15 103:15 113:15 114:15 117:15 127:14 131:15 134:22\n\
copies|0:34 26:34 68:33 74:44\n\
copying|53:45 113:45\n\
copy|27:39 52:39 117:39\n\
coredns and|5:26 95:20\n\
coredns bd0d0db|31:22 124:22\n\
coredns coredns|69:31\n\
coredns d0b0d0|49:22 82:22\n\
coredns error|95:22 124:22\n\
coredns failed|5:20 31:20 123:19\n\
coredns fb0b0dccf|28:22 49:22\n\
coredns io|49:37\n\
coredns network|124:22 125:22\n\
coredns on|30:19 64:20 82:20\n\
coredns pending|21:15 23:19 28:25\n\
coredns pods|49:19 76:20 95:20\n\
coredns pod|49:22 124:22\n\
coredns rke0|23:22 28:22\n\
coredns 一|23:25 93:20\n\
coredns|5:23 21:6 22:7 23:26 26:14 28:26 30:5 31:18 34:6 49:35 64:7 69:13 76:6 82:21 93:6 95:25 112:13 116:6 123:6 124:24 125:7\n\
corefile 里|49:31\n\
corefile|49:66\n\
coreos com|30:28 64:19\n\
coreos|30:48 64:34 69:24 110:33\n\
core|5:32 72:32 79:31 98:32 110:32 116:31\n\
corp cacerts|2:22 63:22\n\
corp example|3:17 17:18 98:21 118:13 133:13\n\
corp if|68:33\n\
corp k0s|40:19 69:19 116:20\n\
corp lan|2:22 3:22\n\
corp local|20:20 68:19 78:20\n\
corp|2:23 3:29 17:23 20:15 40:22 63:15 68:32 69:22 78:15 98:30 116:15 118:15 119:15 123:15 133:15\n\
correctly|6:35 60:45 68:35\n\
correct|97:40 104:39 114:40\n\
corresponding runtime|35:31\n\
corresponding|35:51 65:39\n\
corrupted truncated|54:32\n\
corrupted|37:47 54:47\n\
could be|11:22 49:22\n\
could explain|8:31\n\
could not|0:7 5:7 8:9 9:11 10:10 19:5 21:15 23:8 37:12 39:7 51:5 59:5 61:5 66:11 72:5 96:5 101:5 112:10 129:5 130:12\n\
couldn autodetect|51:32\n\
couldn create|71:23 106:22\n\
couldn find|18:20 96:20 100:20\n\
couldn initialize|13:22 68:22\n\
couldn load|11:23 129:24\n\
couldn reconcile|21:33\n\
couldn upgrade|4:33\n\
couldn validate|1:12 2:8 3:8 8:5 9:15 10:5 16:12 17:5 24:9 25:11 46:8 47:8 60:13 68:10 79:5 89:8 118:5 131:5 132:10 134:11\n\
couldn|1:20 2:13 3:12 4:17 8:6 9:26 10:6 11:20 13:6 16:20 17:6 18:6 21:17 24:14 25:18 46:13 47:13 51:14 60:22 68:19 71:7 79:5 89:13 96:6 100:7 106:6 118:6 129:17 131:6 132:17 134:17\n\
could|0:14 5:14 8:19 9:21 10:19 11:9 19:10 21:29 23:16 37:23 39:14 51:10 59:9 61:10 66:22 72:10 96:10 101:9 112:19 129:10 130:24\n\
counter is|0:11 4:11 14:18 73:15 84:11 87:11 90:11 113:15 128:15\n\
counter|0:23 4:22 14:35 73:30 84:23 87:23 90:23 113:30 128:30\n\
count|17:23 34:30 52:30 59:22 104:38 122:22 123:35\n\
cp cannot|97:22 103:22\n\
cp did|4:31\n\
cp local|89:31\n\
cp lock|131:33\n\
cp new|56:22 65:22\n\
cp not|3:19 4:20 54:20\n\
cp old|56:20 59:19 65:19\n\
cp ready|52:22 101:22\n\
cp server|74:32\n\
cp0 and|40:19 59:19 131:20\n\
cp0 disk|59:31\n\
cp0 dns|3:31\n\
cp0 https|56:20 59:25\n\
cp0 kubeadm|129:33\n\
cp0 kube|4:22 32:23\n\
cp0 not|2:22 4:22\n\
cp0 openssl|79:22 81:22\n\
cp0 running|1:22 61:23\n\
cp0 was|54:23 56:22\n\
cp0|1:12 2:12 3:23 4:12 5:12 30:11 32:13 39:27 40:19 54:13 56:24 58:13 59:19 61:13 63:12 65:12 79:12 81:19 97:12 109:12 127:12 129:24 131:29\n\
cpi|19:29 20:37 22:29 23:41 53:29\n\
cpu cpuacct|13:25 15:15 70:20\n\
cpu enabled|14:20 90:26\n\
cpu io|90:33\n\
cpu manager|37:35 84:9 111:10\n\
cpu memory|13:17 90:17 111:26\n\
cpu 空|122:31\n\
cpuacct cpuset|13:28 15:18\n\
cpuacct|13:50 15:29 70:39\n\
cpumanager static|37:32\n\
cpumanager|37:67\n\
cpus are|37:34\n\
cpus changed|37:32\n\
cpus doesn|37:37\n\
cpus in|37:38\n\
cpuset cgroup|13:20 15:25\n\
cpuset cpu|90:33\n\
cpuset memory|13:20 15:19 111:20\n\
cpuset|13:44 15:35 90:36 102:21 111:28\n\
cpus|37:81\n\
cpu|13:31 14:10 15:21 37:45 70:18 84:10 90:29 102:18 111:28 122:16\n\
cp|3:13 4:20 16:13 43:14 44:13 52:13 54:14 56:21 58:14 59:20 60:12 61:14 63:13 65:20 68:12 74:25 83:13 89:21 97:13 99:12 101:13 103:13 113:13 120:13 123:13 131:25\n\
crashed|36:40 37:40 125:40\n\
crashloopbackoff ago|23:14 34:21 64:19 76:18\n\
crashloopbackoff back|4:31\n\
crashloopbackoff|4:22 23:29 34:30 49:34 64:23 72:23 76:27 77:16 95:15 108:26 117:15\n\
crash|49:39 59:39 95:39\n\
crc mismatch|54:38\n\
crc|54:76\n\
crd|124:61\n\
create an|88:33\n\
create certificatesigningrequests|7:33\n\
create certificate|3:9 7:22 9:18 17:9 24:13 57:9 80:13 130:9\n\
create cilium|124:31\n\
create clusterrolebinding|7:25 41:17 97:17\n\
create cluster|15:26 70:16 107:16\n\
create cni|70:34\n\
create configmap|25:23 57:22\n\
create containerd|5:23 13:14 34:14 36:18 44:10 107:10\n\
create control|70:32\n\
create cri|70:23 107:22\n\
create csrs|7:20 41:26\n\
create csr|7:31\n\
create failed|5:14 6:10 12:14 13:19 34:14 44:17 90:11 117:10\n\
create fsnotify|70:30 114:17\n\
create in|70:32\n\
create it|8:22 25:23\n\
create kubelet|12:20 14:11 33:14 88:24\n\
create new|8:17 33:16 38:16 39:17 53:17\n\
create nodes|81:21 97:22 133:16\n\
create node|71:32\n\
create on|8:18 9:28\n\
create permission|21:37\n\
create pod|5:10 13:10 26:12 27:6 31:16 34:6 36:6 93:10 112:17 116:16 124:11 125:12\n\
create print|9:15 24:15 25:20 47:15 94:15 132:15\n\
create resource|6:10 7:24 81:13 97:21\n\
create route|21:41\n\
create sandbox|12:22 116:22\n\
create shim|5:22 13:17 34:17 44:17\n\
create snapshot|36:31\n\
create subnetmanager|3:18 72:18 91:18 127:18\n\
create vxlan|77:37\n\
createcontainer failed|5:22 32:23\n\
createcontainererror|5:72\n\
createcontainer|5:52 32:40\n\
created cluster|3:13 9:13 10:14 24:14 25:18 47:18 60:13\n\
created deleted|122:31\n\
created without|21:36\n\
created with|6:16 8:17 41:17 51:17 79:16\n\
created|1:13 3:12 5:13 6:12 8:13 9:12 10:13 21:31 23:11 24:20 25:20 34:31 41:20 47:24 51:13 60:11 79:12 112:12 114:13 119:13 120:13 122:19\n\
createpodsandbox for|5:14 12:18 34:13 36:14 112:20 116:13\n\
createpodsandboxerror failed|12:22 116:22\n\
createpodsandboxerror|12:45 116:44\n\
createpodsandbox|5:26 12:34 13:26 34:26 36:26 112:39 116:26\n\
createroute invalid|21:31\n\
createroute|21:66\n\
createtransport failed|61:16 79:26 109:15\n\
createtransport|61:32 79:53 109:31\n\
create|5:16 6:8 7:26 9:18 12:16 13:16 15:12 21:23 24:6 25:9 26:6 31:13 33:5 36:11 41:13 44:9 57:8 70:19 77:13 81:8 88:20 97:17 107:6 112:15 116:14 124:10 125:6\n\
creating daemon|77:23 125:22\n\
creating local|55:28 56:19\n\
creating pod|116:31\n\
creating route|21:33\n\
creating static|55:33\n\
creating vxlan|77:26 93:20\n\
creating|9:17 15:17 21:29 55:36 56:25 77:26 91:17 93:25 111:18 116:25 117:17 125:25\n\
creationtimestamp|41:45 105:45\n\
cred node|105:35\n\
credentials true|8:22 10:22 43:17\n\
credentials|1:26 8:34 10:34 16:26 25:27 42:25 43:27 80:26\n\
cred|103:34 105:59\n\
cri configured|12:35\n\
cri containerd|5:19 34:26 115:12\n\
cri container|33:18 35:11 38:21 39:8 50:14 115:17\n\
cri dockerd|33:14 39:15 50:21 82:9 94:19 115:14\n\
cri docker|33:19 94:26\n\
cri endpoints|39:18 94:30\n\
cri error|35:29 107:17\n\
cri expect|35:31\n\
cri failed|31:22 70:23\n\
cri io|38:22 115:22\n\
cri linux|115:33\n\
cri networking|82:36\n\
cri no|35:22 38:22\n\
cri plugin|27:20 28:20 29:16 50:16\n\
cri runtime|33:16 38:16 39:17 50:22\n\
cri service|35:16 36:17 70:22 107:17\n\
cri sockets|94:37\n\
cri socket|39:24 50:14 67:8 94:22\n\
cri tools|91:31\n\
cri type|35:22 38:22\n\
cri v0|33:15 34:7 35:11 38:19 39:8 115:23 116:7\n\
crictl images|36:20 38:13 116:26\n\
crictl info|14:10 26:10 33:13 34:10 35:10 38:13 87:10 114:24\n\
crictl is|39:23 91:22\n\
crictl logs|4:26 58:13 99:12 109:12 117:12\n\
crictl pods|32:17 38:16 125:25\n\
crictl ps|1:10 4:16 32:17 34:10 38:10 58:11 86:14 87:10 104:10 109:10 116:14\n\
crictl timeout|32:32\n\
crictl version|115:31\n\
crictl|1:7 4:27 14:7 26:7 32:26 33:13 34:13 35:6 36:18 38:25 39:7 58:7 86:13 87:14 91:13 99:5 104:6 109:6 110:7 114:30 115:21 116:29 117:6 125:18\n\
crio bridge|29:19 114:15 124:24\n\
crio conf|12:22 26:17 116:21\n\
crio crio|5:9 12:9 33:16 39:18 87:9 94:23 115:12\n\
crio name|29:33\n\
crio ready|114:31\n\
crio service|33:23 94:23\n\
crio sock|5:9 33:16 39:18 87:9 94:23 115:12\n\
crio started|114:22 124:22\n\
crio version|115:31\n\
crio|5:18 12:22 26:11 29:28 32:18 33:24 39:30 87:11 94:38 114:22 115:17 116:17 124:24\n\
crisocket field|94:35\n\
crisocket nodes|67:22 110:22\n\
crisocket timed|57:19 126:20 133:19\n\
crisocket with|39:32\n\
crisocket|39:29 57:21 67:33 94:46 110:21 126:22 133:21\n\
critical configuration|40:42\n\
critical|40:73 54:20\n\
cri|5:10 12:13 26:6 27:5 28:5 29:13 33:23 34:18 35:24 38:29 39:28 50:24 70:10 82:15 91:5 94:29 115:29 117:5\n\
crt already|126:28 127:18\n\
crt and|74:32\n\
crt bytes|74:32\n\
crt ca|24:17 129:29\n\
crt data|11:22 74:25\n\
crt error|11:18 24:18 74:18 81:18\n\
crt etcd|129:33\n\
crt etc|24:17 126:26 127:16\n\
crt forbidden|105:37\n\
crt front|129:31\n\
crt head|11:22 74:23\n\
crt issuer|81:22 127:22\n\
crt is|0:20 97:20 104:19\n\
crt key|0:22 3:22\n\
crt kubelet|42:15 81:15 113:27\n\
crt md0sum|0:33\n\
crt noout|0:14 3:13 11:13 24:14 79:20 127:17\n\
crt notafter|24:15 79:19 80:25\n\
crt not|79:22 80:22\n\
crt no|129:31\n\
crt only|25:32\n\
crt on|24:28 74:15 81:15\n\
crt openssl|24:18 47:28\n\
crt open|43:23 129:22\n\
crt or|0:22 129:22\n\
crt path|129:38\n\
crt permission|106:18 117:28\n\
crt server|11:19 74:26\n\
crt to|74:23 129:22\n\
crt unauthorized|75:29 104:16\n\
crt update|74:32\n\
crt usr|74:34\n\
crt was|0:22 11:22\n\
crt|0:25 3:9 11:24 24:28 25:13 43:10 47:12 74:29 75:15 79:18 80:16 81:16 104:5 105:17 113:18 117:9 126:14 127:20 129:29\n\
crypto rsa|24:23 127:21 131:12 133:11\n\
crypto|24:47 127:43 131:23 133:23\n\
csi failed|18:22 19:23\n\
csi node|18:20 19:26\n\
csi plugin|42:22 130:22\n\
csidriver csidrivers|81:19 97:26\n\
csidriver x0|17:22 127:22\n\
csidrivers in|81:22 97:22\n\
csidrivers storage|81:19 97:26\n\
csidrivers|54:37 81:35 97:47\n\
csidriver|17:32 54:32 81:31 97:41 127:31\n\
csinode annotation|97:22 130:22\n\
csinode publishing|6:19 42:19 80:20\n\
csinodeinfo error|97:22 130:22\n\
csinodeinfo|97:45 130:44\n\
csinodes storage|42:22 103:22\n\
csinodes|18:40 42:39 103:40\n\
csinode|6:31 42:31 80:31 97:32 103:32 130:31\n\
csi|18:45 19:42 42:24 53:25 130:24\n\
csr approved|43:20 110:26\n\
csr approver|98:18 121:28\n\
csr as|7:26 41:20\n\
csr cert|43:35\n\
csr csr|41:26 42:14 98:14 121:14\n\
csr go|42:25 43:20\n\
csr grep|42:23 121:23\n\
csr head|121:31\n\
csr is|41:32\n\
csr json|81:19 103:26\n\
csr node|41:22 42:25\n\
csr signer|43:35\n\
csr system|42:22 121:22\n\
csr tail|42:19 98:20 110:20\n\
csr was|42:19 103:20 110:20\n\
csr x0|71:23 98:22\n\
csr xk0p|41:32\n\
csr 显|7:20 42:19 43:20\n\
csr 里|79:22 121:22\n\
csrapproving controller|41:23 42:22\n\
csrapproving|10:34 41:51 42:33\n\
csrs for|7:18 41:28\n\
csrsigning failed|43:32\n\
csrsigning|10:26 43:67\n\
csrs|7:32 41:54 127:31\n\
csr|7:18 41:36 42:36 43:32 81:14 98:20 103:15 110:22 121:31\n\
cst|16:36 17:36 79:35 104:35\n\
csv f0e0ba0b0be0fcff0bf0cf0a0c|7:22 9:22\n\
csv|7:43 9:47 42:28\n\
ctl|1:45 110:45\n\
ctr k0s|32:20 36:20 38:19\n\
ctr name|32:32\n\
ctr plugins|38:27 115:20\n\
ctr version|35:19 38:19 115:20\n\
ctrl|25:34 46:34 56:34 126:44\n\
ctr|32:33 35:19 36:28 38:43 115:35 116:20\n\
ct|60:35 72:37 88:47\n\
cured by|7:18 111:18 115:18 123:18\n\
cured it|3:8 13:12 20:8 24:9 30:8 31:8 34:8 49:8 51:9 53:9 55:8 70:9 71:9 80:8 93:8 95:8 100:9 104:8 105:12 110:8 117:8 122:8 128:8\n\
cured with|30:22 66:23\n\
cured|3:14 7:14 13:22 20:14 24:15 30:20 31:14 34:14 49:14 51:15 53:15 55:14 66:15 70:15 71:15 80:14 93:14 95:14 100:15 104:14 105:22 110:14 111:15 115:14 117:14 122:13 123:14 125:14 128:14\n\
cures it|36:20 44:20 88:20\n\
cures|36:34 44:34 88:34 101:33 121:34\n\
curl failed|60:19 69:19 120:20\n\
curl from|120:20 123:19 132:20\n\
curl https|1:12 3:6 10:6 25:7 40:6 60:17 62:10 63:10 68:12 69:10 74:14 89:6 96:6 123:13 131:6 132:6 134:6\n\
curl latest|20:26 98:20\n\
curl m0|60:22 120:22\n\
curl noproxy|68:33\n\
curl sfl|40:16 45:14 73:18 93:14 119:20 130:10\n\
curl si|69:31\n\
curl sk|1:15 61:12 62:11 63:11 68:15 118:11 123:15 127:11 130:11 131:11 134:11\n\
curl ssl|3:12 12:12 15:16 50:12 66:12 84:16 86:12 88:12 128:12 131:12\n\
curl to|92:22 123:22\n\
curl vk|63:18 68:23 92:18\n\
curl|1:21 3:7 15:7 20:8 40:14 45:8 60:21 62:12 63:18 68:25 69:14 73:15 74:20 84:8 92:18 93:8 110:8 118:8 119:18 120:8 123:24 128:7 130:12 131:12 132:12 134:8\n\
current bin|26:24 44:24\n\
current certificate|65:22 80:22\n\
current certs|80:31\n\
current pem|0:10 11:12 16:5 80:15 81:10 83:20 103:5 113:20 121:5\n\
current set|37:38\n\
current time|16:20 17:20 79:17 80:15 83:8\n\
current version|130:36\n\
currently active|80:31\n\
currently supported|50:31\n\
currently|50:43 80:43 113:34\n\
current|0:13 11:15 16:26 17:24 22:10 26:19 37:24 44:16 79:20 80:27 81:12 83:31 113:31 130:18\n\
cursor search|36:22 54:23\n\
cursor|36:45 54:45\n\
custom columns|18:19 19:16 30:12 39:12 51:12 53:16 108:16\n\
custom|2:19 18:37 19:26 30:17 39:19 51:19 53:26 63:19 72:19 74:19 77:19 98:19 108:25 121:19\n\
cut c0|8:16 9:16 47:16 75:16 83:16 114:16\n\
cut f0|56:20 58:20 93:20\n\
cut|5:24 8:24 9:24 11:24 47:24 56:24 58:25 75:32 83:24 93:24 114:24\n\
d0af|0:47 47:46\n\
d0a|19:45 62:45\n\
d0b0d0|49:44 82:45\n\
d0c|4:36 18:36 58:37 112:36\n\
d0e0|53:40 55:40 75:39\n\
d0e|58:45 93:44\n\
d0f0f|40:44 45:44\n\
d0f|0:32 21:31 36:32 47:31 56:32 82:32\n\
d0h|25:40 41:40 121:40\n\
d0|11:24 23:23 24:25 34:24 36:32 51:33 53:33 99:23 126:25\n\
daemon apparmor|5:31\n\
daemon at|33:27 39:21\n\
daemon cgroups|13:33\n\
daemon cluster|62:31\n\
daemon containerd|29:20 36:26\n\
daemon error|39:16 77:21 107:20 125:16\n\
daemon get|69:26 116:20\n\
daemon json|12:25 33:16 44:17\n\
daemon kubelet|88:31\n\
daemon kubelite|36:20 80:20 90:20\n\
daemon running|33:36\n\
daemon set|22:23 72:23\n\
daemonset aws|23:22 124:22\n\
daemonsets|93:44 110:45\n\
daemonset|10:19 19:20 22:32 23:18 26:35 28:26 31:27 78:27 93:26 124:25\n\
daemon|5:18 12:22 13:22 22:11 29:11 33:31 36:18 39:26 44:11 62:18 69:25 72:11 73:11 77:18 80:11 88:18 89:11 90:11 107:18 116:18 124:10 125:11\n\
data age|25:32\n\
data already|45:40\n\
data awk|24:34\n\
data bin|44:22 48:22\n\
data cipher|45:33\n\
data client|83:33\n\
data current|26:24 44:24\n\
data decodes|24:32\n\
data directory|117:35\n\
data dir|44:19 58:22 106:9 107:15 117:15 122:8\n\
data does|11:24 74:23\n\
data failed|40:19 45:20 119:20\n\
data from|0:25 11:16 45:17\n\
data has|10:22 119:22\n\
data in|11:27 24:12 45:12 113:12 127:12\n\
data is|24:23 50:22\n\
data k0s|117:20 119:26\n\
data keys|129:33\n\
data kubeconfig|10:22 24:26\n\
data local|20:26 98:20\n\
data lock|44:22 106:22\n\
data ls0tls0crudjti|83:31\n\
data net|64:32\n\
data of|9:22 24:23\n\
data rke0|117:31\n\
data store|55:16 61:21 99:20 122:15\n\
data subvol|107:31\n\
data tr|8:22 9:22\n\
data usage|10:31\n\
data v0|44:35\n\
data 换|24:23 83:22\n\
database connection|45:29 96:17\n\
database is|45:22 55:22\n\
database joining|52:16 56:22 59:16 61:17\n\
database snapshot|54:27 55:20\n\
database space|57:39\n\
database|36:20 45:34 52:12 54:31 55:20 56:20 57:38 59:12 61:14 96:13 99:19 119:20\n\
datastore and|40:19 109:25\n\
datastore endpoint|45:29 119:18\n\
datastore|11:16 36:17 40:16 45:50 109:24 119:35 122:16\n\
data|0:9 9:12 10:16 11:25 20:5 24:22 25:10 26:13 40:5 44:27 45:26 58:20 61:6 64:6 74:15 79:5 83:27 89:5 107:19 117:18 119:12 127:9 129:9\n\
date is|79:22 81:22\n\
date on|16:26 17:20\n\
date thu|9:20 16:26\n\
dated|0:43 45:33 58:34 124:33\n\
dates from|105:22 127:22\n\
dates|11:29 24:31 80:30 81:38 105:30 127:29\n\
date|9:17 16:45 17:30 45:17 54:18 79:29 80:17 81:17 127:24\n\
day of|83:22 129:22\n\
days ago|32:15 56:15 58:15 79:19 104:19\n\
days|9:20 17:20 32:28 56:20 58:21 79:27 80:32 104:41 113:20\n\
day|1:29 23:27 58:29 83:37 112:28 129:37\n\
db bytes|36:22 57:22\n\
db etcd|54:13 57:17 58:22 99:12 119:17\n\
db freepages|36:25 54:22\n\
db shm|119:33\n\
db size|55:22 57:25\n\
db state|45:13 119:33\n\
db wal|119:35\n\
db0|51:29 100:58 103:29\n\
db|36:31 45:18 54:27 55:23 57:35 58:27 66:12 85:12 99:10 119:37 125:12\n\
dc0|67:36 85:37 98:36 121:36\n\
dc|20:45 98:45\n\
de kiel|81:22 103:22\n\
dead since|33:33\n\
deadline exceeded|32:16 42:6 59:12 60:11 61:15 63:8 79:6 92:6 101:8 118:8 122:11 123:11 132:8 133:8\n\
deadlineexceeded desc|32:24 61:16 69:16 116:14 122:9\n\
deadlineexceeded|32:50 61:32 69:31 116:27 122:18\n\
deadline|1:5 32:32 39:6 42:11 50:5 55:5 57:5 59:25 60:23 61:31 63:16 79:11 92:12 95:5 101:16 102:6 109:5 118:16 122:23 123:23 131:5 132:16 133:16\n\
dead|4:18 33:45 45:18 56:19 78:19 86:41 123:18\n\
debian the|0:22 52:22\n\
debian with|34:31\n\
debian|0:17 5:29 15:28 17:17 26:18 34:32 44:17 52:16 66:18 74:18 88:25 90:17 91:24 112:17 128:16\n\
debug|6:39 65:39 89:40\n\
deb|60:43 94:45\n\
decoded|83:40 89:40 134:40\n\
decodes to|24:26 83:20\n\
decodes|24:52 83:40\n\
decommissioned in|59:22 118:22\n\
decommissioned last|118:31\n\
decommissioned|58:32 59:31 118:47 127:31\n\
decrypt bootstrap|45:31\n\
decrypt|45:66\n\
dec|16:44 83:45\n\
dedicated|48:44 92:45\n\
default auth|83:16 113:30\n\
default config|34:22 115:22\n\
default dial|66:23 72:23\n\
default dns|3:34\n\
default failed|5:18 70:28\n\
default interface|30:14 46:14 96:24 108:18\n\
default kubelet|19:19 50:14 87:18 99:14 101:14 103:14\n\
default kubernetes|3:27 46:18\n\
default network|29:18 31:18 124:18 132:18\n\
default node|1:14 7:21 10:14 25:14 41:18 78:14\n\
default prints|96:31\n\
default profile|5:35\n\
default rke0|23:18 68:27\n\
default routes|46:10 96:36\n\
default route|96:29 101:18\n\
default runtime|35:31\n\
default scheduler|22:24 23:23\n\
default svc|3:31 46:15\n\
default switch|132:33\n\
default token|97:22 127:22\n\
default v0|51:31 93:16\n\
default via|46:28 95:15 96:13 101:9 132:9\n\
default 生|34:33\n\
defaultcpuset|37:74\n\
defaults nodev|44:31\n\
defaults|34:30 44:45 46:30 128:38\n\
default|3:19 5:15 7:10 19:6 22:10 23:11 25:10 34:12 35:5 41:6 46:28 51:15 66:6 68:8 70:10 82:10 87:10 92:6 95:14 96:31 101:16 108:5 113:15 116:5 132:18\n\
define which|94:37\n\
defined disable|73:38\n\
defined no|73:22 110:22\n\
defined tls|73:31\n\
defined write|73:35\n\
defined|73:72 110:21\n\
define|94:74\n\
defrag|57:66\n\
delegate add|31:22 125:25\n\
delegate|27:31 31:41 125:47\n\
delete flannel|125:31\n\
delete node|18:8 19:12 58:16 59:16 104:23 105:12\n\
delete the|37:21 52:24 95:12\n\
delete validatingwebhookconfiguration|133:33\n\
delete 了|104:22 124:22\n\
deleted and|10:20 39:20 114:20\n\
deleted from|43:23 59:22\n\
deleted in|56:20 59:19 127:19\n\
deleted its|16:22 56:22\n\
deleted last|124:22 125:22\n\
deleted the|59:22 124:22\n\
deleted|10:14 11:13 16:14 25:22 36:21 39:15 43:15 47:14 53:15 56:26 58:15 59:28 93:14 95:14 104:20 114:14 118:14 122:20 124:24 125:14 126:15 127:13\n\
delete|18:8 19:16 37:23 52:26 57:7 58:23 59:24 74:9 95:8 104:38 105:19 108:7 113:8 115:8 120:8 124:18 125:19 133:24\n\
deleting expired|9:31\n\
deleting node|20:25 104:22\n\
deletingnode node|20:31\n\
deletingnode|20:52 104:39\n\
deleting|9:30 20:42 74:23 104:38 120:23 127:22\n\
denied arn|6:34\n\
denied client|6:31\n\
denied connect|68:31\n\
denied execute|117:35\n\
denied ls|29:22 44:22\n\
denied read|29:28 117:18\n\
denied the|133:31\n\
denied write|117:31\n\
denied|6:23 29:37 43:5 44:37 68:19 106:20 117:36 133:10\n\
deny user|7:26 8:20\n\
deny|7:47 8:36 103:36\n\
deploy servicelb|73:31\n\
deployed|19:37 22:37 28:36 120:36\n\
deploying clusters|130:36\n\
deploying|130:71\n\
deployments|23:43 79:44\n\
deployment|10:30 22:39 23:29 28:30 41:31 133:29\n\
deploy|23:41 28:28 29:29 49:28 73:37\n\
deprecated and|14:22 39:23\n\
deprecated set|14:31\n\
deprecated|4:27 14:50 39:36 50:27\n\
depth lookup|24:20 81:25\n\
depth|24:40 81:51\n\
der dev|24:23 47:22\n\
derived please|51:32\n\
derived|51:52 110:40\n\
der|24:40 47:51\n\
desc connection|33:21 35:18 36:12 39:16 50:16\n\
desc context|32:31 61:13 122:12\n\
desc cri|12:31\n\
desc etcdserver|55:21 56:21 57:19\n\
desc failed|5:13 13:11 26:11 27:7 31:15 34:11 36:13 69:14 116:16 124:10 125:13\n\
desc latest|61:32\n\
desc transport|33:19 35:16 36:10 39:10 44:10 50:14 61:10 79:16 109:10\n\
desc unknown|35:15 38:24 107:8 115:20\n\
describe instances|59:22 98:22\n\
describe node|18:11 19:11 20:11 21:11 22:11 23:10 28:11 30:10 39:11 48:11 53:11 95:11 102:11 108:11 113:11\n\
describe pod|22:23 48:18 133:18\n\
describe security|61:23 62:22\n\
describe|7:16 18:16 19:17 20:16 21:16 22:24 23:22 28:16 30:15 39:17 42:15 48:23 53:17 59:15 61:17 62:16 95:16 97:16 98:16 102:17 108:15 113:16 129:16 133:15\n\
description|8:52 25:40\n\
desc|5:13 12:9 13:9 26:10 31:16 32:26 33:20 34:9 35:21 36:16 38:29 39:10 50:9 55:16 56:16 57:13 61:14 69:15 79:13 107:9 115:24 116:18 124:8 125:13\n\
desired current|22:32\n\
desired|22:56 23:35\n\
desktop|15:44 49:44\n\
destination host|118:20 131:20 132:20\n\
destination unknown|13:37\n\
destination|13:48 21:24 96:24 118:24 131:24 132:32\n\
destroyed|56:45 59:44\n\
detect an|51:32\n\
detected for|49:38\n\
detected unhealthy|59:21 61:26\n\
detected|12:18 15:17 16:18 36:18 49:49 59:25 61:31 116:18\n\
detecting choose|51:32\n\
detecting|51:63\n\
detect|51:44 78:34 88:43\n\
determine cgroup|13:22 15:22\n\
determine runtime|33:13 35:13 36:14 50:25 115:13\n\
determine this|78:38\n\
determine whether|72:34\n\
determine|13:17 15:16 28:17 30:16 33:16 35:16 36:17 50:35 72:30 78:42 115:17\n\
determining ip|30:18 46:18 108:23\n\
determining|30:35 46:36 108:46\n\
dev console|88:35\n\
dev dm|117:22 128:25\n\
dev eno0|46:22 96:22 101:17\n\
dev enp0s0|46:23 96:23\n\
dev ens0|46:28 96:15 131:15\n\
dev eth0|46:23 51:11 95:15 96:17 125:11 132:11\n\
dev kmsg|88:43\n\
dev mapper|14:13 44:23 48:23\n\
dev null|3:11 12:18 15:11 24:12 29:12 32:12 47:12 70:12 74:12 84:12 134:12\n\
dev nvme0n0|54:23 84:22\n\
dev sda0|48:16 54:16 84:16 90:16 128:20\n\
dev sdb0|44:25 57:16 113:17\n\
dev v0|69:31\n\
dev vda0|11:22 48:22\n\
dev wlan0|30:19 46:26\n\
dev wwan0|46:33\n\
dev zram0|128:36\n\
device creating|77:26 125:20\n\
device error|77:32\n\
device operation|77:36\n\
device or|15:22 126:23\n\
device setting|93:31\n\
device type|77:34\n\
devices freezer|13:31\n\
devices not|13:31\n\
devices|13:52 30:25 70:27 88:34\n\
device|15:12 26:14 30:12 48:32 70:33 77:41 84:13 88:25 93:20 109:12 111:14 125:13 126:14\n\
devuan|13:63\n\
dev|12:13 44:24 46:32 48:22 54:9 57:8 69:8 84:13 88:33 95:8 96:23 117:12 128:26\n\
de|49:33 81:42 103:43\n\
df on|57:31\n\
df set|92:31\n\
df shows|36:16 48:20 70:24\n\
df tail|11:19 36:20 48:20\n\
df var|48:13 54:14 57:20 84:14 107:21\n\
df|11:14 32:15 36:26 48:38 54:15 57:33 70:30 74:15 84:15 92:22 107:26\n\
dgst sha0|24:20 47:26\n\
dgst|24:40 47:51\n\
dhclient|98:63\n\
dhcp firewall|26:23 27:22\n\
dhcp metric|46:38\n\
dhcp options|98:33\n\
dhcp option|92:17 98:29\n\
dhcp src|46:31\n\
dhcpv0 client|60:31\n\
dhcpv0|60:50 98:40\n\
dhcp|2:15 26:15 27:14 46:42 65:14 66:15 92:15 98:44 101:15 118:15\n\
dial endpoint|59:25 61:23\n\
dial tcp|2:11 46:7 54:5 60:10 61:9 63:8 66:8 68:5 69:9 72:8 89:10 95:9 99:8 101:5 116:9 118:10 120:9 124:5 131:9 132:11 133:6 134:6\n\
dial unix|5:7 33:22 35:14 36:11 39:16 50:18\n\
dialer response|46:17 89:17 95:17 127:16 132:17\n\
dialer|46:34 89:34 95:33 127:33 132:33\n\
dialing backend|66:23 132:22\n\
dialing dial|33:21 35:17 36:11 39:12 44:11 50:15 61:12\n\
dialing|33:39 35:32 36:21 39:21 44:21 50:28 61:21 66:21 101:20 132:20\n\
dial|2:20 33:17 35:6 39:10 46:13 50:13 54:7 58:7 59:16 60:19 61:20 63:14 66:14 68:8 69:15 72:13 89:18 95:16 99:15 101:9 116:16 118:19 120:15 124:8 131:16 132:20 133:10 134:9\n\
did not|4:18 12:17 17:10 18:14 28:10 40:10 62:10 86:10 95:10 127:10 133:10\n\
did you|4:17 5:13 34:13 79:17 86:17 99:12 128:13\n\
didn match|18:28 22:18\n\
didn tolerate|21:12 22:23 23:21 48:12\n\
didn|18:34 21:21 22:44 23:36 43:22 48:21\n\
did|3:13 4:33 5:14 12:25 17:14 18:21 28:13 34:13 40:13 58:14 59:13 62:14 66:14 79:20 86:25 95:13 99:12 114:14 115:13 117:13 127:13 128:13 133:13\n\
died in|59:22 105:22\n\
died|0:29 56:29 59:36 99:27 105:29 123:28 126:30\n\
difference against|16:22 17:22\n\
difference|16:39 17:40 129:40\n\
different autodetection|51:32\n\
different from|12:25 125:23\n\
different token|45:40\n\
different|12:38 30:13 45:42 51:22 92:15 103:15 125:36\n\
differs from|24:19 37:29\n\
differs|11:24 24:33 37:48 40:24 75:24 127:24\n\
diff|1:34 9:33 38:33 97:34 127:33\n\
dig short|2:18 89:18 98:23\n\
digest sha0|36:36\n\
digest|36:72\n\
digitalocean|19:45 23:43\n\
dig|2:29 64:29 89:37 92:29 98:37 123:28\n\
dir data|117:33\n\
dir etc|26:17 31:17 82:22 87:17\n\
dir home|29:20 106:20 107:20\n\
dir mnt|44:20 107:26\n\
dir opt|26:18 31:18 44:18 87:18\n\
dir used|58:38\n\
dir usr|26:36\n\
dir var|4:17 44:22 58:17 87:17\n\
diravailable var|126:37\n\
diravailable|126:75\n\
directly|3:44 96:45\n\
directory check|124:34\n\
directory etc|68:25 131:20\n\
directory in|13:22 87:22\n\
directory kubelet|42:22 84:22\n\
directory lib|72:24 76:12 77:23\n\
directory open|117:35\n\
directory path|84:31\n\
directory unable|113:31\n\
directory|5:12 11:13 13:9 28:5 31:12 33:18 36:5 39:15 43:12 50:16 64:5 70:5 72:21 76:21 77:15 80:14 83:9 84:23 88:23 111:5 112:25 113:22 114:5 117:17 119:9 124:11 129:9\n\
directrouting false|77:32\n\
directrouting|77:63\n\
direct|30:43 93:44\n\
dir|4:11 16:11 26:33 29:11 31:11 36:11 44:30 48:11 58:34 82:19 87:23 106:11 107:23 117:28 122:10 129:11\n\
disable cloud|18:11 19:19 22:11 23:24 73:11\n\
disable ipv0|51:36\n\
disable kube|28:22 40:22\n\
disable network|28:25 40:21\n\
disable nm|95:31\n\
disable now|94:23 112:22\n\
disable swap|128:40\n\
disable traefik|23:12 40:18 73:26 106:12\n\
disabled active|33:22 86:22\n\
disabled by|10:22 42:22\n\
disabled plugins|35:9 38:26 115:20\n\
disabled vendor|33:14 86:32\n\
disabled|4:8 10:25 16:8 33:28 35:8 37:9 38:36 40:19 42:8 44:8 86:36 95:8 115:28 117:8 119:8\n\
disable|18:9 19:23 22:9 23:29 28:22 40:26 51:28 73:31 90:9 94:9 95:15 106:9 112:8 128:36\n\
disarm|57:66\n\
discovery client|3:13 9:13 10:14 24:14 25:18 47:18 60:13\n\
discovery created|3:13 9:13 10:14 24:14 25:18 47:18 60:13\n\
discovery failed|1:15 3:10 9:8 10:12 22:8 24:15 25:15 47:13 60:11 99:9 132:13\n\
discovery requesting|2:17 24:26 47:17\n\
discovery the|8:20 9:17 10:24\n\
discovery token|3:9 9:9 24:18 47:19 60:9 89:10 94:10 106:13 132:15 134:10\n\
discovery trying|3:19 24:20 47:20\n\
discovery|1:24 2:11 3:15 8:18 9:20 10:28 22:12 24:31 25:25 47:29 60:17 94:5 99:14 106:11 132:24 134:11\n\
disk died|59:22 105:22\n\
disk enableuuid|18:33\n\
disk is|24:20 56:20 107:20\n\
disk pressure|48:39\n\
disk wal|122:33\n\
disk was|56:22 59:22\n\
disk zfs|107:31\n\
diskless|29:45 107:45\n\
diskpressure true|48:33\n\
diskpressure|48:66\n\
disks are|99:22 122:22\n\
disks|99:43 122:43\n\
disk|11:9 18:22 24:11 33:9 37:11 40:9 45:10 48:35 55:10 56:17 57:9 59:21 85:11 88:10 102:11 105:17 107:25 113:10 116:10 122:30 127:9 128:9 129:10 131:10\n\
dispatcher go|133:33\n\
dispatcher|95:36 133:55\n\
distro|12:36 74:37 84:36 132:36\n\
dkr ecr|116:31\n\
dkr|116:62\n\
dl k0s|96:22 129:22\n\
dl|96:45 129:45\n\
dm ino|117:33\n\
dm partition|128:34\n\
dmesg|5:29 33:28 88:29 102:37 107:37 118:28\n\
dmi id|53:38\n\
dmidecode system|53:35\n\
dmidecode|53:70\n\
dmi|53:77\n\
dmz|2:40 17:52\n\
dm|117:44 128:49\n\
dnf install|72:23 91:22\n\
dnf|31:32 38:31 72:32 86:31 91:31 128:31\n\
dns cp0|3:33\n\
dns go|112:33\n\
dns kubernetes|3:34\n\
dns names|46:31\n\
dns name|20:18 98:23 121:18\n\
dns of|89:22 98:22\n\
dns subdomain|67:21 71:26\n\
dnsmasq|49:62 98:30\n\
dns|2:24 3:25 17:10 20:10 22:10 40:16 46:17 49:16 67:20 71:27 82:17 89:30 98:26 100:10 110:17 112:26 121:17 130:16\n\
do kubectl|104:22 119:22\n\
do not|6:15 14:16 23:15 42:15 75:16 104:15\n\
do request|69:26 116:21\n\
do so|124:31\n\
do you|94:37\n\
docker calico|82:31\n\
docker ce|12:13 33:17 38:17 50:22 94:13\n\
docker cgroup|12:39\n\
docker client|12:22 33:22\n\
docker compose|15:21 30:25\n\
docker com|12:20 38:25\n\
docker containerd|94:23 128:22\n\
docker container|50:31\n\
docker cri|33:15 50:15 82:28\n\
docker daemon|12:16 33:24 39:20\n\
docker default|5:33\n\
docker docker|33:31\n\
docker executable|39:32\n\
docker exec|15:19 68:19 70:20\n\
docker info|12:20 15:21 32:13 33:12 39:9 84:9 86:9 90:9\n\
docker inspect|82:31\n\
docker io|69:27 116:20\n\
docker is|38:15 39:24 50:20\n\
docker kubelet|12:22 32:23\n\
docker logs|4:15 11:11 15:15 50:11 54:12 79:15 80:11 99:11 109:11 117:11 127:11\n\
docker network|2:13 27:22 28:24\n\
docker only|50:31\n\
docker on|15:19 33:19 50:20\n\
docker pkg|69:31\n\
docker ps|4:14 5:8 15:8 32:19 38:8 50:14 54:8 68:11 79:8 86:14 109:11 117:8\n\
docker pull|69:31\n\
docker registry|116:31\n\
docker repository|34:31\n\
docker run|13:19 15:19 38:19 89:15\n\
docker service|32:12 33:24 50:11 82:18 86:11 94:12\n\
docker socket|94:32\n\
docker sock|33:24 39:18 50:16 94:12\n\
docker version|32:16 33:26 50:16\n\
docker was|39:23 50:22\n\
docker with|13:22 50:22\n\
docker 显|32:23 33:22\n\
docker0|30:33 82:59\n\
dockerd head|115:31\n\
dockerd is|50:31\n\
dockerd sock|33:15 39:18 50:15 94:21 115:15\n\
dockerd|32:27 33:26 39:27 50:42 82:15 94:36 115:27\n\
dockershim sock|39:23 50:19 67:9 94:20\n\
dockershim|39:46 50:39 67:16 94:37\n\
docker|4:11 5:8 12:25 13:13 15:25 27:10 28:13 30:10 32:18 33:21 38:16 39:20 50:28 68:7 69:21 79:7 82:19 86:13 94:14 107:8 116:15\n\
docs|19:40 88:40 93:39\n\
does not|0:14 8:8 10:8 11:8 15:5 19:5 27:8 47:9 66:5 74:10 76:6 101:5 105:10 107:9 108:5 111:12 129:12\n\
doesn contain|3:18 64:29\n\
doesn exist|15:16 54:30\n\
doesn match|37:38\n\
doesn|3:24 15:17 37:41 39:18 54:33 64:39 89:18 113:18\n\
does|0:27 2:5 8:15 9:5 10:15 11:16 13:5 15:9 19:10 20:5 21:5 27:16 32:10 43:6 47:18 66:10 67:5 74:20 75:5 76:12 101:9 104:5 105:20 107:18 108:9 111:23 114:5 121:5 124:8 129:23\n\
doing you|76:16 106:24 126:16 128:15\n\
doing|55:30 76:30 106:45 126:31 128:29\n\
domain beta|85:32\n\
domain controllers|15:33\n\
domain name|98:38\n\
domain|15:32 19:21 40:27 82:21 85:29 98:47\n\
don match|11:33\n\
done by|74:18 76:18 86:18 88:18\n\
done|25:20 42:19 59:26 63:20 74:20 76:19 79:26 86:19 88:20 99:18 104:26 119:20 124:18 126:21 129:20 131:19\n\
don|11:55 130:36\n\
down due|53:35\n\
down for|104:22 133:22\n\
down pleg|32:30 35:16\n\
down signal|34:35\n\
download certs|129:39\n\
download docker|38:31\n\
download true|96:22 117:22\n\
downloading certs|129:38\n\
downloading the|129:38\n\
downloading|129:68 130:25\n\
download|30:20 38:27 69:20 96:21 117:20 129:52 130:20\n\
down|1:14 2:14 16:14 30:13 32:32 33:13 34:31 35:13 36:14 48:14 53:29 59:13 104:20 118:14 120:21 125:14 131:14 133:25\n\
do|6:11 14:19 19:19 23:18 42:11 63:12 69:32 75:11 77:12 79:18 92:33 94:31 104:11 116:26 119:12 124:18 131:11\n\
dpkg apparmor|5:31\n\
dpkg containerd|35:22 115:22\n\
dpkg grep|5:22 31:22\n\
dpkg|5:43 31:29 35:28 38:28 50:29 115:28\n\
dport accept|60:19 62:26\n\
dport kube|120:31\n\
dports|61:45 62:45\n\
dport|60:29 62:45 120:45\n\
dpt syn|60:19 62:20 63:20\n\
dpt|17:30 60:43 62:30 63:39\n\
drain node|37:34\n\
drain this|37:35\n\
drained and|104:22 133:22\n\
drained|104:44 133:44\n\
drain|37:60 104:35\n\
drift clock|16:26 17:20\n\
drift m0|16:26 17:20\n\
drift|16:55 17:36\n\
driver cgroupfs|12:29 34:10 82:14 88:11\n\
driver systemd|12:24 13:10 15:15 34:13 82:16 84:10\n\
driver|12:47 13:13 15:24 18:13 19:14 34:24 50:13 82:30 84:13 88:13 107:13 109:12\n\
droplet|19:45 20:45\n\
dropped|45:36 58:37 131:36 133:35\n\
drops|17:32 46:32 58:32 68:31 78:32 111:32\n\
drop|45:27 60:34 61:28 62:27 64:28 88:36 100:28\n\
drwx root|117:31\n\
drwx|29:50 117:44\n\
ds amd0|22:16 69:15 82:16 93:16 108:20\n\
ds deploy|23:25 28:20\n\
ds kube|28:20 72:20 93:20\n\
ds0|34:39 115:51\n\
dst proto|60:23 62:18 63:18\n\
dstport error|77:32\n\
dstport|77:51 93:30 125:39\n\
dst|60:42 62:34 63:43\n\
ds|22:20 23:23 28:24 30:11 32:13 48:12 64:20 69:19 72:13 76:19 77:13 82:13 91:12 93:36 108:19 112:12 116:12 121:13 124:19 127:12\n\
du sh|48:22 57:22\n\
dual stack|100:37\n\
dual|100:63 101:30\n\
due to|0:7 4:7 6:6 9:12 10:7 16:10 17:7 23:6 32:7 50:7 53:14 59:12 61:7 75:7 79:10 81:10 108:12 113:14 127:10\n\
due|0:13 4:13 6:13 9:25 10:13 16:20 17:13 23:12 32:14 50:13 53:29 59:24 61:14 75:13 79:20 81:20 108:24 113:28 127:20\n\
dump grep|34:23 38:20 115:16\n\
dumpxml|53:45 132:44\n\
dump|32:28 34:45 38:35 115:27 116:27\n\
duplicate hostname|52:24 105:24\n\
duplicate node|52:22 59:22\n\
duplicated tables|35:37\n\
duplicated|35:74\n\
duplicate|52:47 59:22 105:45\n\
duration ms|1:15 122:31\n\
duration of|122:36\n\
duration seconds|122:33\n\
duration|1:21 122:71\n\
during init|27:18 28:18 29:18 36:14 70:15\n\
during its|56:31\n\
during kubeadm|36:22 131:22\n\
during the|11:23 92:18 112:18\n\
during|0:17 11:23 25:25 27:23 28:24 29:24 33:16 35:16 36:24 56:24 70:17 84:17 90:17 92:17 112:16 122:23 131:16\n\
du|48:44 57:44\n\
dw0 limit|60:22 127:22\n\
dw0|60:43 127:44\n\
dynamic|87:45 99:43\n\
e0 authentication|16:18 80:14 81:21 127:18\n\
e0 c0|24:23 53:23\n\
e0 certificate|3:22 41:23\n\
e0 controller|6:15 80:16 122:20 123:15 131:16\n\
e0 kubelet|2:9 4:9 6:12 11:9 28:9 37:9 42:9 48:9 79:9 81:12 99:8 104:15 118:13 127:12 131:9 133:9\n\
e0 leaderelection|79:31\n\
e0 main|64:20 96:20 108:19\n\
e0 node|18:20 20:20 78:20\n\
e0 reflector|2:13 6:12 8:17 16:12 60:12 79:12 89:13 127:16 130:12\n\
e0 remote|32:16 38:23 69:20\n\
e0 route|21:31\n\
e0 run|14:17 70:17 84:17 87:17 109:16\n\
e0 scraper|121:31\n\
e0 server|12:14 50:14 72:14 74:14 84:14 87:14 88:14 100:14 128:13\n\
e0b0c0fc0c0afbf0c0fb0ae0e0b0ca0b0b0|74:63\n\
e0b|36:40 53:40 56:40\n\
e0e0c0d could|61:23 120:22\n\
e0e0c0d|57:33 61:34 120:34 122:42\n\
e0f|31:40 47:39 53:40\n\
e0|6:14 8:11 16:15 18:11 20:11 21:20 24:5 32:5 37:5 38:14 41:5 53:16 64:5 69:10 70:12 72:5 74:5 77:5 78:11 79:14 80:11 81:17 84:11 87:11 100:5 104:14 108:10 118:11 121:11 122:10 127:17 131:11\n\
each boot|105:31\n\
each node|41:26 114:20\n\
each one|132:31\n\
each other|64:23 133:22\n\
each start|54:23 87:22\n\
each time|4:20 123:19 133:19\n\
each|4:17 34:17 41:26 42:17 51:18 54:18 62:18 63:18 64:18 70:18 75:17 87:18 99:16 105:25 114:18 123:17 132:29 133:24\n\
earlier|1:34 4:33 16:33 74:34 126:35\n\
east0|20:45 69:44\n\
east|20:45 116:44\n\
ec0 describe|59:18 61:18 62:18 98:18\n\
ec0 internal|6:22 18:16 20:16 78:12 98:12 121:12\n\
ec0privatednsname|6:73\n\
ec0|6:36 18:24 20:24 21:16 23:16 59:16 61:17 62:17 78:17 95:28 98:29 100:17 118:16 121:17\n\
ecdsa certificates|11:22 74:25\n\
ecdsa|11:47 74:45 127:24\n\
echo done|63:22 131:22\n\
echo openssl|3:22 79:22\n\
echo|3:24 12:25 29:25 32:26 63:25 67:25 77:34 79:24 101:25 131:25\n\
ecryptfs|107:63\n\
ecr|116:62\n\
ecs|3:33 23:33 69:33 99:32 133:33\n\
edge nodes|7:26 104:19\n\
edge on|66:23 78:22\n\
edge0|41:34 62:34 85:34 87:34 96:34\n\
edge|0:17 7:25 11:16 13:17 17:17 36:17 41:18 42:16 53:18 56:17 66:25 71:25 78:17 81:16 104:16 105:17 108:16 110:17 120:25 130:17\n\
edit cm|24:32\n\
edit node|39:32\n\
edited boot|90:31\n\
edited the|1:22 10:22\n\
edited|1:24 3:24 10:24 27:24 34:24 37:25 65:24 90:37 91:24 127:24\n\
edit|7:32 24:41 39:41 100:32\n\
ef grep|10:20 43:20 82:20\n\
effect noschedule|23:33\n\
effect|23:65\n\
ef|10:34 15:33 27:33 43:34 82:34\n\
egrep docker|50:22 94:23\n\
egrep|16:19 17:19 20:19 40:18 49:18 50:19 60:18 77:20 78:19 82:19 90:19 91:19 92:19 93:19 94:20 110:19 117:19 124:18 125:19 134:19\n\
egress selector|40:33\n\
egressselectormode|40:62\n\
egress|17:36 40:55\n\
either|40:39 56:40 118:39\n\
eks bootstrap|50:20 85:26\n\
eks ng|6:31\n\
eks node|6:33\n\
eks pause|116:31\n\
eks workers|6:33\n\
eksctl|6:66\n\
eks|2:20 6:51 50:20 85:28 98:20 116:27 133:19\n\
el0 x0|33:19 72:26\n\
el0|14:29 33:28 72:43 95:28 115:28 117:28\n\
elect true|10:33\n\
elected leader|122:31\n\
elected|122:61\n\
election|122:43 131:44\n\
elect|10:67\n\
eleven|14:45 70:45\n\
elf bit|31:31\n\
elf|31:63\n\
else|28:40 46:32 87:32 108:31 113:32\n\
embedded etcd|45:19 57:15 58:15 118:15 119:15 122:14\n\
embedded|23:27 45:37 57:28 58:29 118:28 119:29 122:27\n\
embed|54:40 79:51\n\
empty dialer|46:17 89:17 95:17 127:16 132:17\n\
empty in|71:23 129:22\n\
empty on|9:20 19:26\n\
empty the|18:31\n\
empty|5:7 9:14 13:7 18:26 19:19 21:7 22:8 23:13 28:18 34:7 37:8 41:8 43:22 46:7 50:7 59:6 68:6 69:13 71:15 74:22 76:14 82:7 84:14 86:7 89:7 95:7 97:7 98:7 113:7 116:7 118:7 119:7 126:30 127:6 128:6 129:7 132:7\n\
enable admission|97:35\n\
enable bootstrap|1:20 97:26\n\
enable cluster|2:22 40:22\n\
enable common|3:31\n\
enable kubeletinusernamespace|88:31\n\
enable kubelet|85:15 86:31\n\
enable memory|15:24 90:23\n\
enable type|107:33\n\
enabled but|22:23 51:23\n\
enabled containerd|33:25 86:20\n\
enabled for|107:37\n\
enabled kubelet|86:33\n\
enabled nm|95:31\n\
enabled on|5:33\n\
enabled please|86:37\n\
enabled quiet|95:33\n\
enabled true|1:23 23:18 86:18\n\
enabled|1:15 5:34 14:8 16:8 21:8 22:8 23:7 33:24 50:8 51:8 62:8 82:8 83:8 86:34 90:22 93:8 95:28 107:27 109:7 119:8 128:7\n\
enableuuid|18:67\n\
enable|1:13 2:13 3:20 4:13 15:32 40:12 50:13 85:14 86:32 88:20 90:30 97:30 107:25 112:13\n\
enabling unique|52:21 105:26\n\
enabling|52:45 105:50\n\
encountered victim|102:34\n\
encountered|102:67\n\
encrypted with|45:40\n\
encrypted|45:79\n\
encryption|40:62\n\
end of|36:22 62:22\n\
end with|67:21 71:27\n\
enddate in|3:15 79:15 80:19 81:19 83:15\n\
enddate noout|79:22 80:22\n\
enddate notafter|24:18 79:18 80:18 83:18\n\
enddate|3:18 16:18 24:19 79:41 80:34 81:25 83:37\n\
ended with|25:23 40:22\n\
ended|25:40 40:39 79:39\n\
endpoint api|2:31\n\
endpoint fd|82:22 115:22\n\
endpoint has|33:19 39:20 50:20\n\
endpoint health|4:15 54:15 56:15 59:15 61:20 92:15\n\
endpoint https|45:11 59:24 61:21 118:11\n\
endpoint mysql|45:36\n\
endpoint on|2:28 119:18\n\
endpoint postgres|45:35\n\
endpoint run|38:22 87:22\n\
endpoint sqlite|119:31\n\
endpoint status|55:18 57:27 59:13\n\
endpoint unix|19:10 33:15 35:9 38:16 39:12 50:6 87:15 99:5 110:6 115:20\n\
endpoint var|39:32\n\
endpoints available|133:35\n\
endpoints https|61:23 129:22\n\
endpoints on|78:15 94:32\n\
endpoints without|39:32\n\
endpointslice|10:45 78:45\n\
endpoints|2:16 22:23 39:23 55:16 56:16 59:15 61:23 78:16 82:16 94:38 129:27 133:35\n\
endpoint|2:17 19:17 33:20 35:9 38:23 39:17 45:26 50:14 55:10 57:20 59:25 61:22 87:21 92:10 115:30 119:14 131:9\n\
ends in|9:22 87:22\n\
ends with|4:21 60:16 121:17 128:16\n\
ends|4:33 9:25 60:24 80:25 87:25 92:33 94:26 121:25 128:24\n\
end|11:25 30:17 36:18 47:18 62:18 64:26 67:33 71:41 75:18 101:18 108:17\n\
enforce kube|111:37\n\
enforce node|111:36\n\
enforce system|111:36\n\
enforcenodeallocatable pods|111:38\n\
enforcenodeallocatable|111:77\n\
enforce|111:84\n\
enforcing|29:29 117:64\n\
eno0 proto|46:20 96:26\n\
eno0|46:41 93:27 96:36 101:35 131:27\n\
enough started|59:33\n\
enough|59:66\n\
enp0s0 and|30:22 108:22\n\
enp0s0 dev|46:31\n\
enp0s0 proto|96:31\n\
enp0s0 up|99:16 101:17 131:17 132:21\n\
enp0s0|30:18 46:32 92:20 96:32 99:25 101:19 108:19 131:31 132:35\n\
ens0 is|46:22 101:22\n\
ens0 mtu|92:35\n\
ens0 out|60:23 62:18 63:18\n\
ens0 proto|46:26 96:20\n\
ens0 src|46:26 63:20\n\
ens0 up|99:20 120:16 131:23\n\
ens0 是|99:22 101:22\n\
ens0|30:25 46:33 51:20 60:18 62:12 63:19 92:31 96:12 99:22 100:13 101:19 118:12 120:12 131:31 132:12\n\
ensure lease|2:9 6:8 54:9 57:8 60:8 65:8 80:9 97:13 103:13 104:12 122:8 123:8 131:12 133:19\n\
ensure node|57:19 81:19 97:20\n\
ensure ports|60:31\n\
ensureloadbalancer|19:63\n\
ensure|2:15 6:14 19:15 54:15 57:21 60:25 65:14 80:14 81:14 91:14 97:26 103:22 104:21 122:13 123:14 125:15 131:21 133:33\n\
enter cgroupv0|15:33\n\
entered failed|7:22 128:22\n\
entered|7:45 128:44\n\
entering master|131:35\n\
entering|131:71\n\
enter|15:66\n\
entries|37:31 58:31 86:50 116:30\n\
entry dev|88:31\n\
entry size|36:22 54:23\n\
entry try|52:22 105:25\n\
entry|2:19 6:30 36:19 48:19 51:20 52:34 54:20 88:27 105:40\n\
env after|39:23 103:22\n\
env cloud|19:32\n\
env file|47:17 68:16 75:17 112:17 127:16\n\
env flannel|64:32\n\
env grep|50:22 68:22\n\
env https|68:31\n\
env is|31:20 39:20 133:19\n\
env k0s|75:22 118:22\n\
env kubelet|12:18 19:18 82:23\n\
env no|64:23 76:18 108:18\n\
env server|75:26 118:20\n\
env 里|124:22 125:22\n\
environment https|68:31\n\
environment kubelet|12:18 23:18 87:18 110:18\n\
environment path|91:31\n\
environment|12:24 23:23 42:24 68:36 87:24 89:24 91:32 95:24 110:24\n\
env|12:7 19:22 30:6 31:14 39:24 47:14 50:14 51:7 64:24 68:26 75:21 76:7 78:14 82:21 87:24 89:7 99:12 100:7 103:7 108:13 110:7 112:14 113:7 118:18 124:6 125:14 127:13 131:7 133:6\n\
eof|0:24 2:31 36:31 58:24 68:22 89:24 109:30 120:24 131:31\n\
eo|32:52 102:40\n\
ephemeral storage|48:39\n\
ephemeral|36:24 48:63 58:24\n\
equal to|2:11 12:11 15:15 35:11 50:11 66:12 84:15 86:11 88:11 108:11 128:11 131:11\n\
equal|2:21 12:21 15:28 35:21 46:21 50:21 53:22 66:22 84:29 86:21 88:21 108:21 128:21 131:21\n\
err access|68:25 69:19\n\
err can|72:32\n\
err connection|33:16 79:25 109:16\n\
err connect|68:31\n\
err container|32:32\n\
err error|57:11 80:15 91:12 104:23 116:12 123:11 133:11\n\
err failed|0:9 4:5 11:8 12:7 14:11 33:8 35:5 38:7 50:9 74:5 80:9 84:11 87:12 88:9 111:9 113:11 115:12 128:8 133:5\n\
err get|60:13 101:17 120:13 121:24 131:13\n\
err inotify|70:35\n\
err internal|133:36\n\
err invalid|9:18 16:18 75:18 88:18\n\
err ipvs|72:32\n\
err listen|109:33\n\
err nodes|20:11 65:15 67:11 78:18 97:15 98:11 103:11 104:17\n\
err node|0:5 2:5 3:5 4:11 6:8 11:5 12:5 17:5 33:5 35:5 37:5 42:11 48:5 65:8 67:5 71:14 79:5 98:5 99:8 103:9 104:8 110:12 116:9 117:5 127:5 130:5 133:12\n\
err not|37:32\n\
err no|20:31\n\
err open|72:17 88:22 112:21\n\
err post|2:10 3:10 4:10 5:10 11:10 60:14 68:14 79:10 99:10 109:10 118:10 127:10 131:14 134:10\n\
err rpc|5:11 12:11 32:21 38:17 61:11 69:14 116:15\n\
err start|37:37\n\
err timed|42:22 121:22\n\
err unauthorized|6:21 16:16 80:14 81:19 127:10\n\
err unknown|85:23 87:22\n\
err update|104:22 123:22\n\
err x0|16:15 79:11 80:19 81:21 83:11 127:11\n\
errimagepull|69:62\n\
errno connection|62:31\n\
errno no|62:31\n\
errno|62:59 89:34\n\
error adding|26:23 31:21 67:13 131:13\n\
error arn|6:37\n\
error at|24:20 81:25\n\
error cannot|33:22 117:22\n\
error can|35:22 110:22\n\
error checking|18:22 20:22\n\
error cni|3:7 22:7 27:14 28:18 29:13 31:7 60:6 69:10 77:7 95:7 103:7 108:7 114:18 116:7 133:7\n\
error code|5:7 12:5 13:5 26:5 31:8 32:14 33:10 35:11 36:9 38:15 39:5 50:7 55:8 56:8 61:7 69:8 73:5 107:5 115:12 116:9 124:6 125:7\n\
error connection|12:17 61:22 84:17 128:16\n\
error context|122:33\n\
error could|10:17 19:17 37:22 72:17\n\
error creating|21:11 55:21 56:15 91:11 93:15 116:15 117:11\n\
error cri|33:19 35:11 38:20 39:8 50:14 115:17\n\
error current|37:37\n\
error desc|33:19 35:16 36:10 39:10 44:10 50:14 61:10 79:16 109:10\n\
error dialing|66:23 132:22\n\
error dial|46:10 50:10 59:10 61:18 84:10 89:14 95:10 99:9 118:10 120:14 132:14 133:10\n\
error diravailable|126:37\n\
error downloading|129:38\n\
error error|3:10 5:14 9:10 11:10 18:11 48:10 58:17 92:11 116:10 120:14 123:10 127:10\n\
error err|8:13 37:17 68:19 69:12 80:12 81:12 88:17\n\
error etcdserver|55:14 56:14 57:20 59:13 61:14 122:17\n\
error execute|9:12 16:12 47:12 67:16 94:21 96:13 130:12\n\
error execution|1:5 2:5 7:5 9:8 16:8 24:7 25:5 38:6 39:8 47:6 52:9 55:10 56:5 59:11 60:6 61:10 68:6 91:6 106:7 126:5 129:11 130:8 134:5\n\
error exit|33:22 69:22\n\
error external|51:32\n\
error failed|0:5 5:13 7:10 11:8 12:8 15:8 31:5 36:10 44:8 50:10 54:12 58:5 62:5 70:9 84:17 87:8 88:5 107:5 116:8 126:5 134:5\n\
error fileavailable|126:34 127:13\n\
error filecontent|76:38\n\
error fileexisting|91:38\n\
error from|3:10 7:7 25:7 41:11 66:16 79:7 101:18 104:7 121:20 122:6 127:7 133:7\n\
error getting|4:8 6:5 42:7 65:5 71:6 80:8 93:6 98:6 99:5 103:6 104:15 110:12 116:8 123:11 124:11 127:5 133:10\n\
error get|15:17 50:13 54:13 66:13 72:13 88:13 95:13 123:13 131:13\n\
error has|66:18 84:18 116:18 117:18\n\
error imagepull|39:20 69:27\n\
error initializing|107:33\n\
error internal|121:18 133:27\n\
error invalid|9:17 35:22 36:15 47:11 54:11 75:15\n\
error in|26:23 34:22\n\
error ipvs|72:34\n\
error isprivilegeduser|106:38\n\
error kubeletversion|130:31\n\
error kubelet|14:35\n\
error kubernetes|22:23 127:22\n\
error leases|65:13 81:13 97:21 103:18 104:13 133:13\n\
error listen|99:33\n\
error listing|21:33\n\
error loading|11:10 27:20 29:24 129:14\n\
error local|53:35\n\
error lookup|66:26 89:20\n\
error message|92:33\n\
error msg|0:5 2:7 15:6 16:5 17:7 27:5 29:9 36:7 47:5 52:6 63:9 68:7 75:12 89:9 92:5 105:11 114:7 118:9 120:7 127:5 132:6 134:7\n\
error nodes|67:31\n\
error node|121:35\n\
error no|18:14 26:14 29:23 59:13 96:18\n\
error occurred|92:11 121:11 133:33\n\
error open|36:13 84:34\n\
error operation|77:32\n\
error parsing|27:33 43:13\n\
error plugin|49:30 95:16\n\
error port|84:13 109:27 126:18\n\
error put|1:14 92:14 120:18 123:24\n\
error reading|11:17 29:18 43:21 54:12 74:12 79:11\n\
error read|17:28 123:18\n\
error registering|64:19 77:21 108:22\n\
error remote|79:29 127:16\n\
error required|21:29 108:18\n\
error reserving|32:32\n\
error response|5:17 13:19 69:21 116:16\n\
error retrieving|3:13 19:10 23:9 67:10 72:10 79:19 91:10 122:13 127:10 131:16\n\
error rpc|55:21 56:18 57:13 61:18 127:13\n\
error running|72:26 91:20\n\
error setting|77:32\n\
error starting|43:26 107:22\n\
error swap|128:33\n\
error syncing|4:14 12:10 13:14 18:18 19:10 20:18 22:10 23:9 59:10 116:10\n\
error systemverification|14:21 33:12 39:13 90:23\n\
error tags|11:33\n\
error the|20:16 58:27 129:16\n\
error this|106:31\n\
error tls|3:12 79:18 121:25 127:14\n\
error unable|0:14 11:14 28:14 96:14 101:21 125:14\n\
error unauthorized|6:22 9:22\n\
error unknown|4:29 77:17 85:11\n\
error unpacking|36:31\n\
error updating|8:12 32:6 57:14 80:9 97:6 104:18 110:12 116:6 118:9 120:6 123:17 130:6 133:13\n\
error uploading|57:15 67:15 110:15 126:15 129:19 133:15\n\
error validating|26:19 27:28\n\
error var|107:35\n\
error walpb|54:35\n\
error wal|54:34\n\
error websocket|92:22 119:22\n\
error while|24:16 33:15 35:12 36:7 39:7 44:7 50:10 61:7 70:13 77:11 102:7 108:6 117:7 125:7 127:14 131:7 133:6\n\
error with|17:33\n\
error writing|48:22 67:22\n\
error x0|3:12 16:16 17:12 79:16 81:16 127:20\n\
errors all|50:15 109:19 126:20 127:15 128:15\n\
errors hinfo|49:22 95:22\n\
errors occurred|14:7 33:7 38:14 39:8 50:11 69:11 76:11 91:16 106:15 109:11 115:7 126:17 128:7\n\
errors swap|128:31\n\
errors|4:9 14:9 30:8 33:8 38:22 39:16 49:25 50:20 57:19 69:15 76:16 91:25 95:9 106:23 107:9 109:22 110:20 115:9 126:29 127:8 128:22\n\
error|4:6 21:5 27:8 32:6 33:7 35:5 36:6 37:5 38:7 54:6 61:6 75:6 77:6 79:6 84:7 104:7 121:9 123:6 126:8 127:7 129:5 133:8\n\
err|0:9 4:6 6:11 11:8 12:9 14:11 16:6 32:11 33:10 37:15 38:10 42:6 50:9 68:9 70:9 71:9 72:7 79:10 80:15 81:11 84:11 87:13 88:12 99:5 104:14 109:8 110:6 111:7 113:11 115:14 121:12 127:6 128:10 133:13\n\
estab send|123:31\n\
estab users|123:33\n\
established with|30:29 93:13 132:13\n\
established|30:50 60:22 82:23 92:23 93:22 123:22 132:22\n\
establish|62:45 68:43\n\
estab|123:74\n\
etc cni|26:5 27:15 28:14 29:17 82:10 93:14 114:17 124:16\n\
etc containerd|26:6 31:6 34:17 35:20 38:20 107:6 115:12 116:6\n\
etc default|19:17 50:13 68:19 87:17 99:12 101:12 103:13\n\
etc docker|12:26 33:19\n\
etc eks|50:20 85:26\n\
etc etcd|129:33\n\
etc fstab|44:18 128:28\n\
etc hostname|52:21 65:16 67:17 71:17\n\
etc hosts|2:19 66:21 89:14 98:16 100:10 101:10\n\
etc k0s|40:15 43:20 49:15 97:15 112:19\n\
etc kubernetes|3:6 11:13 24:11 43:9 79:8 80:7 81:8 83:12 84:6 99:5 110:7 113:10 126:13 127:10 129:11\n\
etc machine|53:36\n\
etc modules|76:31\n\
etc nsswitch|89:35\n\
etc pki|74:36\n\
etc rancher|1:5 4:5 23:8 28:10 40:13 45:5 47:5 52:13 63:5 73:10 74:5 75:10 85:5 87:5 105:18 110:5 117:5 118:5 126:5 134:12\n\
etc rc|88:31\n\
etc resolv|49:27 98:12 112:19\n\
etc sysconfig|72:23 101:22\n\
etc sysctl|51:18 76:28\n\
etc systemd|12:10 47:10 68:18 75:10 82:10 86:13 89:10 97:10 106:10 110:10 112:10 118:13 126:10\n\
etcd adding|56:31\n\
etcd and|34:23 92:18 100:18\n\
etcd announced|55:20 56:20 59:15 61:16\n\
etcd ca|79:15 81:17 129:27\n\
etcd checking|56:13 59:23 61:22\n\
etcd client|55:16 56:16 61:12 79:18 129:22\n\
etcd cluster|40:5 45:5 52:5 55:12 56:15 58:9 59:18 61:17 99:14 119:11 127:8 129:5\n\
etcd container|54:34\n\
etcd cp0|5:20 32:20 61:20\n\
etcd creating|55:33\n\
etcd crt|129:37\n\
etcd directory|119:31\n\
etcd disk|57:18 122:27\n\
etcd endpoints|55:17 56:17 61:22 129:17\n\
etcd error|55:24 56:13 59:13 61:13 117:13 131:13\n\
etcd etcdmain|99:19 109:19 117:20\n\
etcd etcd|32:12 59:24 61:23\n\
etcd exited|58:23 109:22\n\
etcd external|129:33\n\
etcd failed|58:23 127:22\n\
etcd for|45:22 99:22\n\
etcd go|54:15 55:18 56:14 59:14 61:15 99:14 117:14\n\
etcd head|54:23 58:23\n\
etcd io|36:26 54:22\n\
etcd is|4:12 55:12 119:12 126:24 129:16 133:12\n\
etcd join|56:25 59:19 61:15\n\
etcd key|129:36\n\
etcd m0|54:23 116:22\n\
etcd master|23:18 59:18 122:18 130:18\n\
etcd members|3:22 56:22\n\
etcd member|40:9 48:9 54:9 55:17 56:15 57:12 58:17 59:12 61:13 99:8 101:9\n\
etcd on|56:18 59:18 119:18 122:18\n\
etcd output|69:31\n\
etcd peer|11:19 99:19 101:20\n\
etcd pki|129:33\n\
etcd promoting|55:36\n\
etcd running|28:20 109:19 110:20\n\
etcd server|5:15 45:15 57:15 61:15 79:19 109:15\n\
etcd snapshot|45:31\n\
etcd srv0|5:31\n\
etcd static|55:28 56:19\n\
etcd status|99:22 122:22\n\
etcd touch|117:35\n\
etcd to|45:22 122:22\n\
etcd var|126:37\n\
etcd waiting|55:28 61:18\n\
etcd was|24:18 58:23 119:18\n\
etcd yaml|54:16 65:15 99:15 126:24\n\
etcd 之|109:22 129:22\n\
etcd 容|5:20 99:19 102:20\n\
etcd 日|34:18 54:18 55:18 122:18\n\
etcd0|57:39 58:40 61:40\n\
etcdctl alarm|54:13 57:33\n\
etcdctl endpoint|4:12 54:12 55:12 56:12 57:20 59:16 61:12 92:12\n\
etcdctl get|45:20 64:26\n\
etcdctl member|3:7 55:11 56:22 58:18 59:20\n\
etcdctl|3:8 4:8 45:8 54:20 55:20 56:35 57:35 58:28 59:34 61:16 64:16 92:9 101:8 122:8\n\
etcdmain cannot|117:31\n\
etcdmain etcd|59:19 99:19 117:20\n\
etcdmain listen|99:25 109:19\n\
etcdmain|11:32 54:26 59:24 99:37 109:24 117:38\n\
etcdserver can|55:41\n\
etcdserver failed|122:31\n\
etcdserver mvcc|57:40\n\
etcdserver no|57:31\n\
etcdserver peer|59:34\n\
etcdserver read|54:27 122:20\n\
etcdserver request|61:15 122:31\n\
etcdserver re|59:33\n\
etcdserver rpc|55:31\n\
etcdserver server|54:18 58:23 122:18\n\
etcdserver the|17:17 58:30\n\
etcdserver too|55:11 56:36\n\
etcdserver unhealthy|59:33\n\
etcdserver util|122:31\n\
etcdserver|17:5 54:26 55:36 56:33 57:33 58:24 59:28 61:6 122:26 125:5\n\
etcd|5:8 25:6 28:5 34:8 36:10 45:12 54:21 55:22 56:22 57:14 58:22 59:20 61:21 69:5 79:13 81:5 99:17 101:5 109:7 117:8 119:19 122:15 126:15 127:7 129:24\n\
etc|11:14 24:12 27:13 28:13 29:17 34:8 35:11 38:11 43:10 49:15 66:6 68:10 74:6 79:6 81:6 82:7 83:12 89:7 93:12 105:12 110:7 112:10 113:9 114:17 124:15 126:15 127:10 129:13\n\
eth0 and|30:31 46:15\n\
eth0 inet|99:25 132:20\n\
eth0 metric|46:31\n\
eth0 proto|46:27 95:16 96:16\n\
eth0 up|51:20 99:19 100:20\n\
eth0|30:28 46:29 51:28 60:15 92:16 95:23 96:20 99:18 100:9 101:29 118:8 120:16 125:9 131:25 132:25\n\
ethtool|91:62\n\
eu central|2:11 6:15 18:11 19:12 20:18 69:11 71:12 78:11 98:15 103:11\n\
eu west|6:18 18:12 20:16 21:12 78:16 98:18 116:12\n\
eu|2:16 6:32 18:23 19:16 20:36 21:15 69:15 71:16 78:27 98:33 103:16 116:15\n\
evaluate field|35:31\n\
evaluate|35:62\n\
evening|9:44 118:44\n\
event cidrnotavailable|108:31\n\
event etc|29:22 114:22\n\
event for|34:31\n\
event remove|114:33\n\
event sys|70:34\n\
events failed|5:20 48:20 125:20\n\
events of|14:22 57:22\n\
events|1:25 5:25 14:25 19:26 20:25 33:24 48:25 57:32 104:24 125:25\n\
event|6:19 13:20 20:20 27:26 29:20 34:27 70:32 78:20 102:20 108:26 114:35\n\
even|74:45 89:45\n\
every few|8:16 12:16 32:16 52:15 122:15 123:15\n\
every join|25:23 41:23\n\
every kubelet|83:22 123:22\n\
every minutes|34:22 54:23\n\
every minute|49:22 53:23\n\
every new|8:22 9:22\n\
every node|19:17 21:17 23:16 82:22\n\
every pod|27:18 95:18 112:23\n\
every reboot|104:22 113:22\n\
every seconds|34:22 88:22\n\
every worker|21:22 118:22\n\
everyone|115:44 120:45\n\
everything in|24:23 25:23\n\
everything|4:21 24:22 25:22 36:21 44:21 57:21 65:21 78:21 79:21 80:29 83:29 95:21 127:21 133:21\n\
everywhere|39:34 57:33 77:34 78:34 131:33\n\
every|1:15 5:8 7:8 8:15 9:8 12:8 19:9 21:15 23:7 25:9 27:7 30:7 31:8 32:9 34:15 41:9 44:8 47:8 49:7 52:7 53:9 54:9 57:7 70:9 74:16 82:15 83:15 88:15 93:8 95:8 100:9 102:9 104:7 107:8 110:15 111:9 112:15 113:15 116:8 118:8 120:8 122:7 123:21 127:7 128:7 133:7\n\
ever|19:47 53:37 119:36\n\
evict pod|48:28 102:18\n\
evicted the|48:31\n\
evicted|48:60 133:31\n\
eviction manager|3:11 48:27 81:11 102:15 110:11\n\
evictionthresholdmet|48:62\n\
eviction|3:21 48:52 81:21 87:22 102:30 110:22\n\
evict|48:55 102:37\n\
example cacerts|3:22 134:22\n\
example com|49:9 67:13 71:18 78:10 95:10 98:21 103:10 123:9 133:9\n\
example net|3:20 47:13 71:14 98:18 103:18\n\
example ns|17:31\n\
example org|2:17 17:22 42:16 98:17\n\
example|2:21 3:28 17:24 20:10 42:16 47:10 49:9 67:17 68:9 71:27 78:10 95:10 98:36 103:21 118:10 123:9 130:10 133:21 134:10\n\
exceeded client|60:18 63:17 95:10 118:14 123:20 132:10\n\
exceeded on|92:22 109:22\n\
exceeded systemctl|32:32\n\
exceeded the|122:33\n\
exceeded while|46:8 60:16 63:14 69:14 92:12 95:8 118:14 123:19 132:8\n\
exceeded with|62:36\n\
exceeded|32:28 42:8 57:27 59:21 60:22 61:27 62:22 63:13 69:12 79:8 92:16 101:12 118:15 122:23 123:22 132:12 133:12\n\
exceeds retry|104:25 123:22\n\
exceeds|48:28 104:47 123:42\n\
exceptions connecttimeout|62:31\n\
exceptions|62:56 68:35\n\
exception|11:46 84:36 88:36\n\
exe hostname|78:31\n\
exec agent|73:22 87:22\n\
exec apparmor|5:39\n\
exec disable|23:16 73:29\n\
exec docker|39:32\n\
exec error|66:20 101:20 132:20\n\
exec format|31:23 36:18 72:18\n\
exec into|101:22 121:22\n\
exec iptables|91:37\n\
exec it|101:22 121:22\n\
exec kind|15:22 68:22\n\
exec mount|91:31\n\
exec no|5:31\n\
exec opts|12:31\n\
exec opt|31:23 44:23\n\
exec pause|44:31\n\
exec spawning|117:37\n\
exec usr|36:18 44:28\n\
exec var|44:39\n\
execstart usr|3:9 4:9 10:13 12:9 23:12 40:13 73:18 82:9 84:9 87:9 110:9 115:9 119:13\n\
execstartpre bin|95:26 111:20\n\
execstartpre|95:46 111:47\n\
execstart|3:17 4:18 10:26 12:18 23:24 40:25 73:36 82:26 84:18 87:18 110:18 115:18 119:26\n\
executable file|5:22 39:13 91:24\n\
executable|5:43 31:17 39:25 91:48\n\
execute command|117:33\n\
execute for|117:33\n\
execute iptables|91:33\n\
execute with|9:12 16:12 47:12 67:16 94:21 96:13 130:12\n\
execute|9:18 16:18 47:18 67:26 91:30 94:34 96:19 117:34 122:29 130:18\n\
executing|35:62\n\
execution phase|1:5 2:5 7:5 9:8 16:8 24:7 25:5 38:6 39:8 47:6 52:9 55:10 56:5 59:11 60:6 61:10 68:6 91:6 106:7 126:5 129:11 130:8 134:5\n\
execution|1:9 2:9 7:9 9:16 16:16 24:14 25:10 38:12 39:17 47:13 52:18 55:20 56:9 59:21 60:12 61:21 67:9 68:12 69:8 79:8 91:13 106:13 126:10 129:22 130:16 132:9 134:9\n\
exec|5:32 12:12 31:12 36:5 39:12 44:36 49:11 66:5 70:5 72:5 73:23 87:5 91:28 100:5 101:21 117:23 120:5 121:16\n\
exe|63:36 78:47 132:36\n\
exist in|20:26 104:19\n\
exist node|67:26 104:19\n\
exist unknown|13:31\n\
existed|18:45 41:45\n\
existing bootstrap|11:13 16:10 80:21 83:20 113:16\n\
existing cluster|1:20 62:20 99:19\n\
existing etcd|55:22 56:17 59:16 61:17\n\
existing node|52:36\n\
existing|1:13 7:13 11:19 16:12 24:13 43:13 52:31 55:20 56:13 58:13 59:12 61:13 62:13 80:33 83:32 99:11 113:24 125:13\n\
exists in|20:15 52:31\n\
exists on|74:18 93:18 112:18 119:18\n\
exists will|6:8 54:9 57:12 60:8 65:8 80:8 81:8 97:15 103:12 104:12 122:8 123:8 131:12 133:17\n\
exists with|10:22 18:22\n\
exists|2:6 6:6 9:6 10:6 18:13 20:6 22:7 31:6 36:6 41:14 42:6 52:24 54:7 56:6 57:13 58:7 59:22 60:5 65:6 74:7 80:6 81:6 82:6 88:6 93:13 97:18 103:13 104:17 112:6 114:13 119:6 122:5 123:6 126:32 127:6 131:13 133:24\n\
exist|13:20 15:23 18:20 20:20 54:28 67:19 76:27 82:13 94:13 101:24 104:19 111:40 113:13\n\
exit code|2:10 11:9 14:10 33:9 34:10 40:9 44:10 58:10 73:10 84:16 85:14 87:10 90:10 95:10 96:10 119:10\n\
exit status|0:11 5:11 15:14 33:11 35:14 36:15 66:11 69:14 88:11 91:11 109:11\n\
exited code|4:8 7:8 11:7 12:8 33:10 35:12 36:8 37:8 40:10 45:8 54:5 73:12 84:10 85:8 87:12 88:8 102:8 117:8 128:7\n\
exited etcd|34:22 109:22\n\
exited exit|0:17 35:21 36:22\n\
exited failed|12:10 14:10 51:20 70:10 74:10 77:14 85:14 87:10 91:14 96:14\n\
exited operation|77:35\n\
exited seconds|4:29 117:17\n\
exited status|4:8 7:8 11:7 12:8 35:14 36:8 37:8 40:9 45:8 73:11 84:11 85:10 87:11 88:10 95:8 117:8 128:7\n\
exited unknown|4:28 87:18\n\
exited with|1:16 15:15 58:16 73:20 131:16\n\
exited|0:9 4:25 7:13 11:8 12:13 14:16 15:8 33:12 34:8 35:23 36:16 37:9 40:12 45:8 51:18 54:9 73:20 74:9 77:20 84:16 85:18 87:20 88:13 91:8 95:8 96:13 102:9 109:12 117:12 128:8\n\
exiting|49:33 50:34 80:43 85:34\n\
exits at|40:19 45:20 50:20\n\
exits in|37:23 111:23\n\
exits with|14:23 54:18 115:18\n\
exits|2:19 14:31 37:20 40:18 45:31 49:18 50:27 51:27 54:20 73:19 111:20 115:19 119:19 122:18\n\
exit|0:12 2:19 5:12 11:11 14:12 15:18 33:18 34:12 35:18 36:19 40:11 44:12 58:20 66:13 69:18 73:12 74:13 84:24 85:20 87:12 88:12 90:12 91:12 95:12 96:12 107:12 109:11 111:13 117:12 119:12\n\
expect io|35:31\n\
expected byte|47:31\n\
expected cgroupspath|12:23 34:23\n\
expected duration|122:37\n\
expected format|18:28 47:18\n\
expected less|122:36\n\
expected prefixes|19:34\n\
expected to|36:31\n\
expected|12:21 18:26 19:26 27:13 34:21 35:20 36:21 47:25 76:14 104:13 122:43\n\
expect|35:35 58:28 99:53\n\
experimental upload|129:31\n\
experimental|87:40 129:52\n\
expiration apiserver|79:31\n\
expiration shows|79:19 80:26\n\
expiration|9:22 10:23 16:22 79:47 80:35 83:23\n\
expired and|80:31\n\
expired or|16:21 17:19 79:19 80:12 83:5 133:5\n\
expired secret|9:31\n\
expired use|8:18 9:28\n\
expired utc|11:11 80:25 83:22\n\
expired|8:15 9:22 10:18 16:35 17:29 41:5 43:5 79:31 80:32 83:29 133:10\n\
expires residual|79:31\n\
expires usages|8:26 25:20\n\
expires|8:43 25:34 79:42\n\
explain|8:63\n\
explicit|10:45 51:45\n\
export|29:45 127:44\n\
ext subjectaltname|3:31\n\
ext0 defaults|44:31\n\
ext0 rw|44:35\n\
ext0|11:27 44:54 107:36\n\
extended key|81:31\n\
extended|81:62\n\
external ca|43:32\n\
external disable|19:23 23:22\n\
external endpoints|129:31\n\
external etcd|129:41\n\
external in|19:17 23:25 129:17\n\
external ipv0|51:32\n\
external ip|23:14 120:31\n\
externalips|120:79\n\
externalip|19:52 120:40\n\
externally managed|79:31\n\
externally|79:62\n\
externaltrafficpolicy local|78:31\n\
externaltrafficpolicy|78:63\n\
external|4:7 18:14 19:37 20:7 22:15 23:33 43:15 45:14 51:15 88:7 120:26 129:39 132:7\n\
extra args|18:8 19:8 20:8 23:11 51:8 73:12 84:8 85:17 87:16 100:14 101:8 103:8 110:14 128:8\n\
extra groups|7:26 25:20\n\
extra raspi|77:34\n\
extraargs anonymous|1:31\n\
extraargs rotate|121:31\n\
extraargs|1:38 4:46 10:25 121:33\n\
extract layer|36:29 48:17\n\
extracting data|44:22 48:22\n\
extracting|44:45 48:44\n\
extract|36:59 48:33\n\
extra|7:20 18:13 19:14 20:13 23:19 25:14 40:12 51:14 72:14 73:25 77:25 84:13 85:31 87:28 100:25 101:13 103:13 110:25 128:12\n\
ext|3:46 120:47\n\
f0 c0c|100:36\n\
f0 kubelet|88:20 111:26\n\
f0 server|70:16 84:16 87:20 106:16 109:15\n\
f0a for|21:22 53:23\n\
f0a0b|56:45 74:45\n\
f0a0|53:45 54:45\n\
f0a|3:29 21:30 47:30 53:31 57:29 99:28 124:29\n\
f0b0|0:45 34:44\n\
f0b|19:37 34:36 53:37 116:36\n\
f0c0|40:44 116:44\n\
f0c|0:24 2:32 7:24 18:24 21:24 30:23 45:24 47:24 62:24 71:25 105:24\n\
f0d0f0f0|16:44 58:45\n\
f0d|18:45 30:43\n\
f0e0ba0b0be0fcff0bf0cf0a0c|7:45 9:44\n\
f0e|44:36 53:47 62:36\n\
f0|13:16 37:16 51:16 56:16 58:16 67:15 70:16 75:15 80:15 83:16 84:16 87:23 88:16 93:15 99:14 100:34 106:16 109:15 111:23 118:15 123:15 124:14\n\
factory go|3:9 6:9 8:17 16:9 54:10 58:10 68:9 74:10 80:9 81:13 97:13 127:13 130:13\n\
factory|3:18 6:18 8:34 16:18 54:19 58:19 68:17 74:19 80:18 81:25 97:26 127:30 130:26\n\
fail context|133:31\n\
fail failed|133:33\n\
fail swap|128:38\n\
fail timeout|133:34\n\
failcgroupv0 to|14:33\n\
failcgroupv0|14:75\n\
failed add|26:16 27:13 31:18 44:11 64:8 76:7 93:13 124:13 125:16\n\
failed at|117:37\n\
failed because|73:31\n\
failed calico|30:34\n\
failed calling|92:10 133:37\n\
failed complete|70:32\n\
failed container|1:14 4:21 13:18 34:18\n\
failed context|32:23 61:23\n\
failed create|31:16 93:16 112:20 116:20\n\
failed due|59:33\n\
failed error|5:14 22:10 27:13 36:14 51:14 55:10 56:10 59:10 93:10 99:15 116:10 131:10\n\
failed err|0:8 5:6 11:6 14:11 32:10 33:10 35:6 38:12 50:10 69:6 80:8 84:11 87:13 113:11 115:13 128:10\n\
failed etcdserver|55:15 56:22 57:15 59:19\n\
failed exec|91:31\n\
failed exited|1:22 131:22\n\
failed exit|58:23 91:22\n\
failed expected|12:26 34:20\n\
failed failed|27:21 29:21 33:14 69:14\n\
failed following|13:23 15:18 90:18\n\
failed for|91:17 97:22 105:17 131:17\n\
failed get|5:22 95:22\n\
failed httpsconnectionpool|62:31\n\
failed http|1:37\n\
failed kubelet|5:18 14:18 69:23\n\
failed liveness|1:31\n\
failed no|22:12 27:12 28:16 29:12 63:12 114:24\n\
failed open|29:15 64:15 76:15 112:25\n\
failed page|36:31\n\
failed printing|90:31\n\
failed rpc|32:22 34:14 35:14 36:14 38:14 107:14\n\
failed runc|34:20 44:26\n\
failed startup|1:31\n\
failed state|7:22 128:22\n\
failed target|55:18 56:18 61:23\n\
failed there|108:34\n\
failed the|62:27 66:21\n\
failed to|26:5 31:5 36:5 70:5\n\
failed unable|44:31\n\
failed while|3:12 7:16 9:12 17:12 24:12 41:16 43:12 80:16 130:12\n\
failed with|1:16 5:6 12:6 14:6 15:10 23:6 33:6 40:6 41:15 44:6 50:6 58:7 66:7 73:6 84:12 86:6 88:6 92:6 95:6 96:6 102:12 119:6 128:6\n\
failed x0|5:11 16:11 79:21 80:15 81:19 109:11\n\
failedcreatepodsandbox kubelet|5:15 27:15 31:15 76:15 112:15 124:19\n\
failedcreatepodsandbox x0|5:13 26:17 112:21 116:16 125:17\n\
failedcreatepodsandbox|5:24 22:17 26:29 27:16 31:17 76:16 93:16 112:41 116:28 124:23 125:24\n\
failedprecondition desc|55:24 56:24\n\
failedprecondition|55:48 56:48\n\
failedscheduling default|22:22 23:25\n\
failedscheduling|22:43 23:51\n\
failed|1:7 5:7 11:7 13:7 15:7 26:8 31:8 33:5 35:7 36:8 59:6 61:5 69:7 70:9 84:5 88:6 112:5 113:5 116:6 133:8 134:5\n\
failing closed|133:31\n\
failing|14:36 92:36 133:46\n\
failover|123:62\n\
fails only|74:23 76:22\n\
fails|0:25 22:26 55:25 57:24 74:26 76:25 82:25 94:26 107:25 117:25 129:25\n\
failure domain|19:20 85:26\n\
failure in|2:26 89:20\n\
failure loading|11:22 129:22\n\
failure message|1:31\n\
failure responding|21:31\n\
failurepolicy fail|133:31\n\
failurepolicy|133:62\n\
failure|0:10 1:17 2:17 4:16 11:16 14:10 19:10 21:16 35:26 37:10 40:20 45:16 73:27 80:9 84:17 85:21 87:17 88:10 89:10 95:16 96:10 101:9 107:10 109:9 113:17 127:9 128:16 129:10\n\
fail|14:16 67:16 68:23 74:17 100:17 101:16 122:15 128:41 133:41\n\
fall back|20:22 95:22\n\
falling back|79:16 82:17 129:25\n\
falling|79:33 82:34 129:51\n\
fall|20:45 95:44\n\
false allow|110:31\n\
false cni|22:23 69:22\n\
false directrouting|77:32\n\
false in|1:31\n\
false kubeconfig|110:33\n\
false kubeletnotready|27:16 28:16 29:13 32:17 33:12 35:12 69:12 95:12\n\
false learning|77:32\n\
false on|8:31\n\
false proc|128:38\n\
false reason|2:6 3:6 22:6 26:6 27:15 28:18 29:14 31:6 32:6 60:5 69:9 77:6 95:6 103:6 108:6 114:14 116:6 133:6\n\
false the|21:22 65:22\n\
false|1:25 4:6 8:7 14:18 21:6 22:20 27:18 28:24 29:18 31:7 32:11 34:24 56:18 57:6 59:6 65:6 69:10 77:7 108:10 110:31 114:18 128:21\n\
family|51:40 100:40 108:39\n\
fata listing|32:23 38:22\n\
fatal couldn|4:33\n\
fatal errors|14:7 33:7 38:14 39:8 50:11 69:11 76:11 91:16 106:15 109:11 115:7 126:17 128:7\n\
fatal failed|65:19 70:20 88:20\n\
fatal module|72:24 76:12 77:23\n\
fatal msg|15:6 38:6 40:10 44:9 45:11 47:5 51:7 56:5 63:5 73:8 75:7 77:8 90:5 96:7 99:7 100:8 106:5 107:6 109:6 119:9\n\
fatal plugin|49:38\n\
fatal rc|94:32\n\
fatal ts|54:18 59:18 99:17 117:18\n\
fatal with|76:16 106:24 126:16 128:15\n\
fatal|4:11 11:6 15:8 35:6 36:7 38:10 39:5 40:19 44:15 45:20 47:7 49:15 51:12 54:7 56:7 58:5 59:6 63:7 69:8 70:7 72:13 73:14 74:5 75:12 77:17 90:7 91:12 96:11 99:12 100:13 106:14 107:9 109:13 119:15 126:10\n\
fata|32:40 38:39 119:40\n\
fault state|131:31\n\
fault|36:40 131:51\n\
fb0b0dccf|28:44 49:44\n\
fc sys|14:23 15:17 34:21\n\
fc0|99:43 128:44\n\
fcontext|117:62\n\
fc|14:45 15:35 34:42\n\
fd lname|70:32\n\
fd timer|123:31\n\
fd0|21:20 51:53 58:21 100:39\n\
fdatasync th|122:33\n\
fdatasync took|122:34\n\
fdatasync|122:75\n\
fd|49:18 60:18 70:27 82:19 109:41 115:19 123:30 126:20 134:31\n\
fe0 ff|51:23 100:23\n\
fe0a|100:63\n\
fe0|51:51 100:39 117:30\n\
feature flag|88:31\n\
features|88:40 107:52\n\
feature|4:39 88:52\n\
feb gmt|24:17 79:16 80:21 81:16\n\
february|23:43 79:44\n\
feb|11:30 16:22 24:40 79:30 80:30 81:22 114:30\n\
fedora cri|29:22 117:22\n\
fedora|12:25 15:45 29:25 70:26 89:25 117:25 128:24\n\
felix failed|77:32\n\
felix|77:44 93:43 95:33\n\
fetch kubernetes|96:20 129:26\n\
fetch the|39:16 79:15 96:16 130:23\n\
fetch|39:27 79:25 96:34 118:26 129:34 130:39\n\
few minutes|12:22 122:22\n\
few seconds|8:20 52:25\n\
few|8:27 12:27 32:28 52:35 113:36 122:26 123:27\n\
ff fe0a|100:32\n\
ff|51:40 100:52\n\
field in|94:35\n\
field use|3:31\n\
fields can|66:32\n\
fields err|99:22 100:23\n\
fieldselector metadata|2:15 3:15 11:15 60:14 99:14 123:15 127:15\n\
fieldselector|2:29 3:28 11:28 60:27 99:27 120:29 123:28 127:28\n\
fields|66:44 99:42 100:34\n\
field|3:33 21:26 27:25 35:33 94:44\n\
file at|74:23 127:22\n\
file data|11:31\n\
file doesn|54:35\n\
file error|84:33\n\
file err|37:18 84:18 112:23\n\
file etcdserver|55:28 56:19\n\
file etc|0:5 10:11 11:14 26:5 27:16 29:16 33:5 34:5 38:5 42:5 43:16 81:10 93:5 97:9 112:5 126:6 129:9\n\
file home|29:22 106:22\n\
file in|0:12 26:12 28:16 29:21 76:12 90:12 114:16\n\
file is|11:15 19:16 27:15 29:16 44:16 87:16\n\
file last|42:31\n\
file not|5:21 39:12 54:12 91:24\n\
file nr|70:32\n\
file of|2:22 68:22\n\
file on|40:19 117:20 119:20\n\
file opt|9:20 31:26\n\
file or|5:7 11:8 13:6 31:7 33:10 39:8 43:7 50:9 72:6 76:11 80:8 83:6 84:13 88:13 112:14 113:12 124:7 129:6\n\
file path|84:33\n\
file permissive|29:18 117:28\n\
file snap|54:35\n\
file system|15:18 70:18 105:18 107:18\n\
file to|2:16 40:15 64:16 114:16 127:15 130:16\n\
file unix|94:32\n\
file var|11:9 37:16 70:10 74:19 84:22 105:10 119:10\n\
fileavailable etc|126:34 127:13\n\
fileavailable|126:68 127:25\n\
filecontent proc|76:38\n\
filecontent|76:76\n\
fileexisting conntrack|91:37\n\
fileexisting socat|91:33\n\
fileexisting|91:76\n\
filename ttype|128:31\n\
filename type|128:36\n\
filename|128:78\n\
files are|0:22 75:22\n\
files failed|70:32\n\
files mdns0|89:37\n\
filesystem is|48:14 107:32\n\
filesystem on|107:36\n\
filesystem size|48:31\n\
filesystems|15:44 91:44\n\
filesystem|48:32 57:19 88:20 107:57\n\
files|0:20 27:12 29:13 36:13 70:46 74:21 75:13 86:20 89:33 95:13 111:14 114:20 127:12\n\
file|5:18 11:16 27:15 29:14 31:9 33:13 37:13 39:13 42:8 43:15 50:9 54:11 55:7 70:8 74:8 76:13 80:9 83:5 84:19 88:17 91:16 93:5 94:6 112:21 113:16 114:5 117:5 124:8 129:5\n\
filled|11:39 18:52\n\
filter from|32:32\n\
filter nil|32:34\n\
filtered|60:33 61:44 63:34 87:34\n\
filter|32:53 46:29 54:29 60:27\n\
find any|11:26 51:13 96:17 113:13\n\
find cgroup|13:37\n\
find cpuset|13:20 15:25\n\
find database|54:35\n\
find default|51:22 96:26\n\
find ipv0|51:32\n\
find jws|8:19 9:22 10:21\n\
find machine|42:19 98:20 121:20\n\
find memory|15:24 90:24\n\
find nxdomain|2:31\n\
find plugin|26:24 31:24 124:6\n\
find proc|70:32\n\
find route|21:31\n\
find subsystem|13:31\n\
find the|101:18 130:29\n\
find var|11:19 74:20 113:20\n\
find vm|18:26 20:20\n\
findmnt no|44:35\n\
findmnt var|44:22 107:22\n\
findmnt|44:61 107:32\n\
finds|68:38 86:39 129:40\n\
find|2:7 8:14 9:18 10:16 11:19 13:23 15:22 18:11 20:7 21:7 26:30 31:30 51:19 54:15 70:8 90:18 96:18 100:8 101:7 113:7 130:20\n\
fine after|104:22 113:22\n\
fine from|89:22 129:22\n\
fine only|83:22 101:22\n\
fine server|45:22 86:22\n\
fine since|9:22 39:23\n\
fine until|5:22 79:22\n\
fine with|39:23 87:22\n\
fine|5:10 9:10 14:17 15:17 17:10 21:10 25:11 29:10 30:9 34:10 38:9 39:18 40:17 45:17 47:10 60:9 70:11 79:9 80:10 81:9 83:22 86:10 87:10 89:10 92:22 95:10 98:10 101:10 104:17 113:10 114:10 116:10 120:10 121:10 122:9 124:16 129:10\n\
fingerprint|24:63\n\
finish joining|55:16 56:27 61:16\n\
finished|23:38 55:40 56:40\n\
finish|55:32 56:53 61:32\n\
fio fdatasync|122:34\n\
fio|122:68\n\
firewall cmd|60:19 61:22 63:20\n\
firewall host|26:23 27:22\n\
firewall is|68:22 132:22\n\
firewall team|69:31\n\
firewalld active|63:31\n\
firewalld firewalld|60:31\n\
firewalld is|60:25 120:20\n\
firewalld on|60:31\n\
firewalld|60:39 61:24 62:24 63:40 95:23 117:23 120:24\n\
firewall|26:19 27:18 60:29 61:37 62:26 63:31 68:17 69:30 101:18 132:18\n\
firmware cmdline|90:31\n\
firmware|90:63\n\
first at|93:22 101:22\n\
first boot|84:20 105:20 113:20\n\
first cluster|28:22 132:22\n\
first found|30:31\n\
first install|45:20 125:20 129:20\n\
first join|56:22 126:23\n\
first master|3:16 24:17 83:17 129:22\n\
first node|22:20 62:26\n\
first one|40:22 69:22\n\
first server|40:15 45:12 47:12 63:12 118:12 119:23 120:12\n\
first start|0:22 56:22\n\
first time|76:22 113:22\n\
first try|44:22 126:23\n\
first|0:6 3:5 6:5 7:6 17:6 21:5 22:6 24:6 25:6 28:5 30:12 31:6 40:16 44:6 45:12 46:6 47:17 52:16 53:6 55:6 56:20 62:20 63:6 66:6 69:5 75:5 76:5 83:13 84:6 93:5 98:6 100:13 101:12 102:6 105:6 112:5 113:13 115:5 118:5 119:27 120:6 124:5 125:6 126:14 129:17 132:5 133:5\n\
five|11:40 72:32 77:32 95:31 133:31\n\
fixed by|13:22 49:22\n\
fixed it|38:18 63:14 83:14 88:14 101:14 117:14 125:14\n\
fixed the|29:22 72:23\n\
fixed|13:24 29:24 38:31 49:24 63:24 72:25 83:24 88:24 101:24 117:24 125:24\n\
fixes it|13:20 29:20 117:20\n\
fixes|13:40 29:40 117:39\n\
flag allow|87:33\n\
flag audit|4:31\n\
flag basic|4:31\n\
flag cloud|4:31\n\
flag container|50:17 87:29\n\
flag insecure|4:37\n\
flag kubelet|4:26 66:20\n\
flag network|50:24 87:24\n\
flag pod|14:18 87:28\n\
flag provided|73:41\n\
flag to|88:17 128:30\n\
flag unknown|50:20 87:28\n\
flags env|12:8 19:16 39:17 50:8 51:8 82:16 87:17 99:11 103:8 110:8 112:8 113:8\n\
flags unknown|85:23 87:22\n\
flags|4:12 12:13 19:28 39:30 46:13 49:12 50:13 51:13 82:27 85:20 87:32 93:12 96:13 99:18 103:13 108:12 110:20 112:19 113:13\n\
flag|4:35 50:20 52:17 73:32 78:25 87:34 88:15 105:20 128:25\n\
flannel after|82:22 125:22\n\
flannel alpha|30:36\n\
flannel backend|22:11 28:17 40:17 73:17 93:19 124:10\n\
flannel calico|28:22 124:22\n\
flannel cfg|64:36\n\
flannel cni0|93:31\n\
flannel cni|31:26 69:19\n\
flannel conflist|27:15 29:16 82:8 93:19 114:15 124:19\n\
flannel does|27:35\n\
flannel ds|22:12 48:8 64:12 69:11 76:12 77:8 82:8 91:8 93:19 108:11 112:8 116:8 121:8 124:8 127:8\n\
flannel exists|31:22 93:22\n\
flannel exited|51:21 77:22 91:15 96:15\n\
flannel exits|51:32\n\
flannel failed|3:10 26:14 27:10 31:17 44:10 51:11 64:11 72:11 76:10 96:10 100:11 125:17\n\
flannel host|26:26 82:20\n\
flannel i0|30:31\n\
flannel iface|30:23 46:18 101:18\n\
flannel in|26:23 31:22 124:14\n\
flannel kube|91:18 124:27\n\
flannel network|31:16 64:27 125:16\n\
flannel net|64:36\n\
flannel only|31:22 124:22\n\
flannel pods|91:22 124:22\n\
flannel subnet|31:15 64:23 76:11 100:12 108:11 124:11 125:15\n\
flannel unknown|82:20 93:20 125:20\n\
flannel v0|31:17 69:29\n\
flannel vxlan|30:15 93:16 95:16 125:24\n\
flannel with|51:23 77:23\n\
flannel yml|28:14 31:14 64:24 108:18\n\
flannel 但|82:22 124:22\n\
flannel 和|93:31\n\
flannel 的|46:20 53:20 108:19\n\
flannelbackend|40:62\n\
flannelcni flannel|31:20 69:25\n\
flannelcni|31:40 69:51\n\
flannel|22:9 26:16 27:19 28:13 29:13 30:16 31:21 40:7 46:8 51:19 64:27 69:13 72:5 73:8 76:8 77:24 82:11 91:8 93:26 96:11 100:12 108:13 114:11 124:23 125:18\n\
flap between|1:22 119:22\n\
flap|1:45 119:45\n\
flashed|52:62\n\
flat|75:44 132:44\n\
fleet|112:44 115:44\n\
flight checks|1:9 2:9 33:12 38:9 39:13 47:9 50:9 60:8 66:9 68:8 76:9 91:9 106:15 118:9 126:13 128:9 134:9\n\
flight|1:18 2:18 33:25 38:17 39:26 47:18 50:18 60:17 66:19 68:17 76:18 91:18 106:30 118:18 126:26 128:17 134:18\n\
flips|1:36 53:37 99:35 122:35\n\
flow|97:45 123:44\n\
folders|31:45 36:45\n\
folder|20:40 31:40 58:40\n\
followed by|16:22 73:22\n\
followed|1:36 16:36 24:37 73:36\n\
following cgroup|13:22 15:16 90:22\n\
following labels|85:32\n\
following required|72:38\n\
following the|7:18 24:18 42:18 81:18\n\
following|7:19 13:26 15:18 24:19 31:19 42:18 72:44 81:25 85:26 90:26\n\
for all|22:23 28:22\n\
for an|14:20 114:26\n\
for api|4:18 48:18 91:18 106:18\n\
for aws|21:33\n\
for because|3:31\n\
for beginning|27:32 33:14\n\
for bootstrapping|7:20 41:26\n\
for cgroup|13:20 15:19 128:19\n\
for client|42:27 43:18\n\
for cluster|63:22 94:23\n\
for comm|29:20 117:26\n\
for component|4:35\n\
for connection|46:12 60:15 69:24 92:12 118:16\n\
for containerd|35:26 36:16 107:16\n\
for container|39:32\n\
for control|28:20 67:20 133:19\n\
for cri|33:22 39:23\n\
for csinode|6:19 42:19 80:20\n\
for default|70:21 113:25 120:14\n\
for devices|13:31\n\
for disk|33:22 131:22\n\
for dns|46:31\n\
for endpoint|33:15 35:11 38:19 39:8 115:23\n\
for etcd|5:15 13:15 55:22 61:15 116:15\n\
for everything|44:22 79:22\n\
for every|100:23 112:22\n\
for good|88:22 123:22\n\
for interface|51:26 131:20\n\
for in|63:16 79:20 104:15 119:16 131:16\n\
for k0s|3:12 12:13 51:13 73:17 108:16 122:21\n\
for kubelet|20:24 68:15 71:16 85:16\n\
for kubernetes|3:26 67:16 81:15\n\
for kube|4:21 12:17 91:17 127:16\n\
for learner|55:26 99:19\n\
for m0s|56:31\n\
for master0|129:22 134:22\n\
for minutes|104:22 123:22\n\
for min|42:22 123:22\n\
for months|14:18 36:18 57:18 80:18\n\
for more|32:30 80:17\n\
for n0|20:22 46:22\n\
for node|18:17 19:8 20:14 21:17 23:7 57:9 98:11 105:14 108:9\n\
for not|3:29 15:12 99:15\n\
for other|55:16 56:24 58:16 61:16\n\
for peer|59:21 61:22 120:17\n\
for pid|117:35\n\
for podsandboxmetadata|5:23 116:23\n\
for pods|27:18 28:23 29:18\n\
for pod|5:11 12:14 31:11 34:17 36:11 112:21 116:10 124:10\n\
for process|13:28 34:18\n\
for projects|21:35\n\
for provider|19:23 95:22\n\
for range|125:37\n\
for reply|17:36\n\
for required|13:31\n\
for runtime|35:31\n\
for sandbox|26:20 27:11 31:18 124:15 125:18\n\
for service|19:16 78:16 133:26\n\
for some|32:20 95:20 101:20\n\
for synchronization|17:33\n\
for systemd|12:23 34:23\n\
for system|10:18 41:18 42:18 97:18\n\
for the|1:6 4:9 7:8 9:8 41:11 42:10 43:9 55:9 57:5 61:6 66:6 67:5 68:5 80:5 96:6 117:5 121:13 123:5 126:6 133:7\n\
for this|8:16 9:16 10:20 42:8 52:8 55:9 59:8 82:9 106:9 107:9 128:8\n\
for time|17:33\n\
for token|8:20 9:19 10:20 25:12\n\
for to|122:31\n\
for two|34:22 76:22\n\
for v0|14:20 15:19 100:20\n\
for validation|67:21 71:26\n\
for var|48:14 107:32\n\
for volume|91:20 97:26\n\
for zone|49:38\n\
forbidden can|103:31\n\
forbidden is|85:32\n\
forbidden node|20:11 65:17 67:15 68:11 81:7 85:8 98:17 103:19\n\
forbidden squid|68:31\n\
forbidden user|6:6 7:14 8:15 25:13 65:9 81:15 97:18 103:13 130:12 131:8\n\
forbidden|6:6 7:23 8:25 20:7 21:16 25:20 65:22 67:13 68:18 69:6 81:24 85:11 97:31 98:16 103:28 105:21 130:19 131:10\n\
fork exec|5:11 31:15 44:31\n\
fork|5:21 31:29 44:59 102:22\n\
format error|31:23 36:18 72:18\n\
format k0|75:31\n\
format openstack|18:33\n\
format slice|12:23 34:23\n\
formatted without|107:33\n\
formatted|107:70\n\
format|12:33 18:33 31:28 34:28 36:21 47:20 72:21 75:33 87:21\n\
former|58:45 110:45\n\
forward contents|76:36\n\
forward etc|49:34\n\
forward proc|76:35\n\
forward to|2:31\n\
forwarding|49:44 85:45\n\
forward|2:28 49:35 64:21 76:43 85:21 101:20 132:27\n\
for|3:13 4:8 8:11 9:12 10:13 13:8 17:10 18:10 20:9 21:13 27:7 35:6 38:5 41:7 42:11 49:7 55:8 67:5 105:6 107:8 112:5 113:6 115:11 117:6 121:9 125:7 133:8\n\
found and|20:13 45:34\n\
found bytes|47:31\n\
found etcd|5:20 54:20 67:20\n\
found every|104:19 110:26\n\
found for|19:20 20:20 98:20\n\
found high|16:28 17:18\n\
found in|5:13 24:10 25:6 27:11 28:10 39:6 47:12 72:12 77:11 91:18 96:12 99:7 114:11\n\
found kubectl|25:20 67:26\n\
found kubelet|7:31\n\
found multiple|21:12 94:35\n\
found node|20:18 99:17 104:23\n\
found on|51:27 100:16 113:16\n\
found please|52:22 59:22\n\
found requeuing|18:20 20:24 23:15\n\
found|5:15 7:6 20:18 24:5 25:16 27:7 28:6 36:12 42:9 45:14 47:12 51:5 54:9 65:10 67:15 72:9 77:7 78:17 91:20 94:16 96:12 98:10 99:12 104:20 110:16 114:10 133:10\n\
four nodes|16:20 39:20 108:19\n\
fourth|55:45 70:45\n\
four|11:27 16:27 17:27 19:28 39:28 86:27 100:28 108:27 110:27\n\
fqdn|65:39 98:52\n\
frag mtu|92:31\n\
frag needed|92:31\n\
frag|92:70\n\
free awk|32:23 70:23\n\
free bytes|48:36\n\
free grep|102:23 128:22\n\
free memory|122:31\n\
free swap|128:31\n\
freed bytes|48:36\n\
freediskspacefailed|48:62\n\
freed|36:32 48:60\n\
freepages failed|36:24 54:24\n\
freepages func0|36:28 54:18\n\
freepages|36:48 54:48\n\
freezer|13:67\n\
freezing|15:44 70:45\n\
free|11:15 32:16 36:15 48:32 57:15 60:14 70:31 74:16 86:15 102:36 122:21 128:32\n\
fresh certificates|16:22 24:23\n\
fresh install|45:22 105:22\n\
fresh os|0:22 105:22\n\
freshly|12:40 45:39 129:40\n\
fresh|0:21 16:20 24:21 45:20 47:20 52:20 74:21 93:20 97:21 104:20 105:33 116:20 124:20 127:27\n\
friday|0:29 3:28 37:29 42:28 47:28 58:29 65:28 118:28\n\
fri|16:39 21:39 84:40\n\
from addnetwork|26:23 124:22\n\
from agents|63:22 68:22\n\
from all|95:35\n\
from an|19:20 24:20 64:20\n\
from bc|131:31\n\
from before|19:20 24:20 75:20\n\
from blog|23:18 35:23 134:18\n\
from checkpoint|37:37\n\
from cloud|18:17 20:27 66:13 100:13\n\
from cluster|8:15 24:15 58:15 104:15 108:22\n\
from content|36:33\n\
from daemon|5:17 13:19 69:21 116:16\n\
from debian|5:20 34:26\n\
from default|96:38\n\
from directory|68:25 131:20\n\
from docker|12:31 34:12 39:13\n\
from download|38:31\n\
from error|79:29 127:16\n\
from etc|24:21 74:16 113:24\n\
from every|74:23 95:22\n\
from existing|11:22 113:22\n\
from file|0:22 25:23\n\
from https|2:14 3:13 10:14 24:18 25:14 47:18 92:14\n\
from icmp|60:15 89:20 92:16 118:16 132:16\n\
from image|69:25 133:19\n\
from k0s|47:22 134:22\n\
from kine|45:22 122:22\n\
from kubeadm|82:17 83:17 129:25\n\
from last|0:19 9:15 124:14 127:22\n\
from lookup|95:39\n\
from master|60:22 108:22\n\
from my|47:15 65:15 68:14 100:15 117:15 118:15 120:15\n\
from nodes|72:23 120:22\n\
from node|64:20 66:20 105:20\n\
from no|121:37\n\
from ntp|17:36\n\
from on|46:22 102:23\n\
from our|6:19 10:15 69:15 74:15 78:15 110:15\n\
from outside|120:31\n\
from pod|30:23 92:23\n\
from remote|3:21 58:17 79:16 127:16\n\
from runtime|5:11 32:22 35:10 38:18 44:11 50:11 107:11 116:10\n\
from scratch|10:17 47:25 59:16\n\
from select|122:33\n\
from server0|61:23 73:22\n\
from server|7:8 25:8 41:12 66:17 75:8 101:18 104:8 105:8 107:8 121:18 122:7 133:8\n\
from similar|5:20 48:20 125:20\n\
from slow|122:31\n\
from snapshot|54:36\n\
from source|66:23 101:22\n\
from state|37:37\n\
from system|41:23 110:22\n\
from that|67:22 123:22\n\
from the|6:8 7:5 9:5 19:5 24:7 31:5 41:5 45:5 47:5 58:15 60:6 62:5 63:5 80:5 89:5 90:5 92:7 95:5 118:5 120:5 123:6 129:7 130:8 132:5\n\
from to|3:13 30:13 37:21 50:14 90:14 115:13 116:13\n\
from two|0:22 35:22\n\
from var|0:25 11:16 134:17\n\
from vault|0:22 47:22\n\
from weave|114:22 124:22\n\
from worker|60:25 120:20\n\
from|0:12 5:5 12:11 17:5 20:8 24:12 32:7 37:12 38:6 41:7 47:11 54:5 58:16 60:7 66:9 69:10 79:6 89:7 92:5 95:11 96:9 101:9 116:6 120:7 121:12 125:7 129:7\n\
front proxy|79:18 81:18 129:24\n\
frontend k0s|109:18 134:28\n\
frontend|109:40 120:32 134:47\n\
front|3:24 47:25 79:32 81:32 129:46\n\
fs cgroup|13:19 14:15 15:18 34:12 70:13 90:10 111:16\n\
fs change|27:19 29:15 114:25\n\
fs does|107:31\n\
fs file|70:34\n\
fs inotify|70:34 114:13\n\
fs no|36:31\n\
fs usr|36:22 48:22\n\
fsck|36:47 99:35 113:36\n\
fsnotify watcher|70:30 114:17\n\
fsnotify|70:59 114:34\n\
fstab swap|128:31\n\
fstab uuid|44:31\n\
fstab 没|128:31\n\
fstab|44:35 84:30 113:23 128:50\n\
fstype|44:45 107:45\n\
fsync duration|122:33\n\
fsync|122:65\n\
fs|13:34 14:26 15:31 27:11 29:5 34:21 36:16 70:33 90:16 107:16 111:28 114:21\n\
ftype to|107:33\n\
ftype|107:78\n\
fulfilled on|52:31\n\
fulfilled|52:62\n\
full token|2:22 40:22\n\
fully scrape|66:26 101:20\n\
fully|64:37 66:47 101:36\n\
full|2:29 16:28 40:28 48:28 82:29 87:29 88:29 90:29\n\
func0|36:56 54:37\n\
function correctly|60:31\n\
function|60:61\n\
further|17:40 25:40 84:40\n\
fuse overlayfs|107:37\n\
fuse|107:74\n\
future release|14:36\n\
future|14:63 39:31\n\
gapped|81:39 117:51\n\
gap|96:63\n\
garbage collection|48:22 88:22\n\
garbage collect|48:36\n\
garbage|48:60 88:32\n\
gatekeeper sh|133:31\n\
gatekeeper webhook|133:33\n\
gatekeeper|133:66\n\
gateway timeout|68:31\n\
gateway0|46:45 96:45\n\
gateway|21:22 46:41 68:28 96:30 101:22 118:22 120:22 123:21 126:23\n\
gave http|134:33\n\
gave|11:29 62:30 99:28 130:30 134:45\n\
gb free|57:22 122:22\n\
gb true|57:31\n\
gbp false|77:32\n\
gbp|77:63\n\
gb|11:17 48:29 55:38 57:41 102:26 122:28\n\
gc manager|48:31\n\
gce kubenet|21:31\n\
gce|20:40 21:51\n\
gcp|21:44 92:45\n\
gcr io|36:8 39:8 50:14 69:19 82:18 87:8 116:20\n\
gcr|36:16 39:17 50:28 69:37 82:36 87:16 116:39\n\
gc|48:51 116:39\n\
gencert|81:44 103:45\n\
generate apparmor|5:33\n\
generate sandbox|5:26 112:20\n\
generate tls|7:17 42:29\n\
generated by|49:25 81:19\n\
generated one|45:31\n\
generated|0:23 35:22 45:30 49:30 52:22 67:22 75:22 81:30 127:35\n\
generatepodsandboxconfig for|112:33\n\
generatepodsandboxconfig|112:66\n\
generate|5:41 7:24 11:24 42:40 112:32\n\
generator defaults|128:31\n\
generator|128:62\n\
generic go|32:26 33:19\n\
genericpleg unable|32:28 33:18\n\
genericpleg|32:56 33:35\n\
generic|14:32 32:41 33:31 72:41\n\
get addresses|82:22 131:22\n\
get all|25:14 36:23 54:23\n\
get apparmor|5:37\n\
get caller|6:33\n\
get ca|2:11 16:9 17:9 60:10 63:16 68:13 89:12 92:7 118:14 120:7 132:7 134:16\n\
get clusterrolebinding|7:19 41:26 97:16\n\
get cm|1:7 6:15 8:10 9:10 10:16 24:18 25:15 49:6 64:13 129:7 130:10\n\
get component|130:31\n\
get configmaps|25:32\n\
get coreos|64:32\n\
get csr|7:12 41:15 42:22 43:15 79:6 98:6 110:10 121:17\n\
get default|51:25 96:23\n\
get docker|33:36\n\
get ds|23:15 28:18 93:23 124:15\n\
get failure|21:31\n\
get https|2:11 3:10 16:6 17:6 24:5 60:11 63:11 66:7 68:11 69:8 89:9 92:7 101:8 118:9 121:10 123:9 131:8 132:10 134:6\n\
get http|15:18 50:14 66:15 88:14 95:18 124:14\n\
get install|5:22 130:22\n\
get instance|18:21 20:27\n\
get ip|66:28 96:18\n\
get k0s|40:16 45:14 73:19 93:14 119:20\n\
get local|24:20 81:25\n\
get mounted|13:22 15:22\n\
get nodes|18:6 23:6 25:5 30:8 39:8 42:7 46:6 52:11 53:8 59:10 64:5 65:12 67:9 78:9 99:6 100:7 101:11 104:6 110:9 119:6 130:6\n\
get node|18:12 19:11 20:6 23:5 39:12 51:11 65:6 66:6 67:8 78:10 96:6 99:5 100:8 104:8 105:8 108:9 110:6 120:8 125:6\n\
get no|30:15 65:20 104:15 108:20\n\
get ns|25:28 124:18\n\
get pods|22:16 23:11 26:8 28:18 30:7 34:8 64:8 82:15 92:11 93:13 124:7 133:11\n\
get pod|64:16 82:16 114:16 124:20 133:15\n\
get po|26:23 93:22\n\
get provider|18:21 20:24 23:14\n\
get raw|1:20 16:20 104:19\n\
get reader|36:33\n\
get resource|6:6 25:15 42:6 65:12 81:15 97:14 103:18 130:16 131:12\n\
get rid|74:23 84:22\n\
get rke0|130:31\n\
get rolebinding|1:20 8:26\n\
get role|8:26 25:20\n\
get runtime|69:31\n\
get sandbox|116:40\n\
get secret|9:17 10:17 103:11 105:21 129:17\n\
get summary|3:19 81:19 110:20\n\
get svc|120:35\n\
get url|96:22 129:22\n\
get via|46:31\n\
get works|57:33\n\
getenforce enforcing|117:35\n\
getenforce|44:38 95:25 117:53\n\
getent hosts|2:16 3:12 63:12 66:19 89:22\n\
getent|2:31 3:23 63:24 66:37 89:43 100:24\n\
getsockopt connection|124:19 132:26\n\
getsockopt|60:35 124:35 132:46\n\
gets|10:34 16:33 24:34 119:34 132:33\n\
getting clusterinformation|29:14 93:18 124:26\n\
getting instance|20:22 23:22\n\
getting ipset|72:23 91:22\n\
getting node|4:8 6:6 42:8 65:6 71:7 80:8 98:7 99:6 103:7 104:15 110:13 116:8 123:12 127:6 133:11\n\
getting status|38:34\n\
getting the|38:22 104:22\n\
getting|4:14 6:10 38:19 42:14 65:10 71:11 80:14 93:10 98:11 99:9 103:11 104:29 110:24 116:14 123:21 124:21 127:10 133:19\n\
get|2:9 3:8 5:5 18:9 20:8 24:6 25:10 28:6 39:7 41:5 42:11 51:7 52:5 60:9 63:9 65:10 66:8 68:9 78:6 81:5 82:6 89:8 92:6 93:6 97:5 101:8 103:6 110:5 116:9 118:7 119:8 120:7 121:9 123:6 130:7 131:9 132:9 134:9\n\
ghcr io|36:22 69:22\n\
ghcr|36:45 69:44\n\
gid|106:63\n\
github com|34:14 38:14 49:14 115:26\n\
githubusercontent com|28:31\n\
githubusercontent|28:62\n\
github|34:28 38:28 49:28 115:52\n\
given|19:28 24:28 45:35 46:27 96:36 118:27 128:27\n\
gives ok|25:20 68:19 118:20\n\
gives the|74:23 131:22\n\
gives|2:19 9:19 24:20 25:20 46:19 47:19 68:18 74:20 81:18 83:19 88:19 89:27 98:19 100:27 101:19 105:19 118:19 131:19\n\
gi|111:40 128:51\n\
global eth0|131:22 132:22\n\
global kube|120:35\n\
global routes|21:35\n\
global|21:38 51:23 96:22 99:20 102:23 120:38 131:29 132:22\n\
gmt|3:15 16:23 24:23 79:39 80:35 81:27 83:31 104:15 127:15\n\
go applying|13:28 34:18\n\
go bootstrapsigner|10:31\n\
go cannot|18:17 20:17 23:16 88:17 94:17\n\
go can|72:23 78:23 91:12\n\
go certificate|16:17 41:22 42:16 43:17\n\
go client|11:25 80:20\n\
go cloud|23:31\n\
go command|0:10 11:6 14:12 33:10 36:6 38:6 50:12 70:7 74:7 79:6 80:12 84:12 85:7 87:16 88:6 109:6 113:6 115:12 128:10\n\
go container|2:11 3:11 27:17 28:15 31:11 60:11 77:12 88:11 103:11 114:11 133:11\n\
go couldn|21:23 51:16 71:16 100:16\n\
go could|21:23 91:12 96:12 112:18 129:16\n\
go createpodsandbox|5:15 12:15 34:15 36:15 112:22\n\
go creating|21:26 111:20\n\
go csr|42:22 98:22\n\
go deleting|9:17 20:29\n\
go determining|30:18 46:18 108:23\n\
go discovery|1:15 2:9 3:9 8:13 9:13 10:13 16:9 24:17 25:16 47:9 60:9\n\
go docker|82:33\n\
go error|8:5 12:5 13:5 18:9 20:8 27:10 42:6 57:9 64:8 70:7 71:5 77:8 79:9 103:5 104:11 108:9 110:8 116:6 123:10 133:10\n\
go etcd|36:22 54:19 55:16 56:12 61:12\n\
go eviction|3:11 48:26 81:11 102:16 110:12\n\
go failed|3:6 8:8 11:7 37:7 70:6 72:5 76:5 78:9 80:5 81:5 83:5 84:8 88:9 97:9 111:7 113:6 123:7 127:6 128:6 133:7\n\
go flag|14:22 110:22\n\
go generatepodsandboxconfig|112:31\n\
go genericpleg|32:26 33:19\n\
go get|68:22 89:22\n\
go grpc|79:25 109:19\n\
go http|3:16 79:16 121:25\n\
go image|48:22 88:22\n\
go informers|3:9 6:9 8:17 16:9 54:10 58:10 68:9 74:10 80:9 81:13 97:13 127:13 130:13\n\
go initializing|18:22 20:22\n\
go k0s|2:9 3:8 6:8 8:16 11:8 54:9 58:9 60:8 74:9 80:9 81:12 83:9 97:15 127:16\n\
go killing|34:31\n\
go kubelet|11:18 14:18 109:18 110:18\n\
go kubernetes|7:18 17:18 24:18 80:18\n\
go listen|109:31\n\
go listpodsandbox|32:32\n\
go logs|72:23 83:22\n\
go missing|76:31\n\
go msg|34:15 54:15 55:13 56:13 58:13 59:9 61:15 79:9 99:8 117:9 122:14\n\
go node|0:7 2:11 3:10 6:7 7:7 18:7 20:11 32:7 34:7 42:10 54:7 64:7 65:12 67:7 79:7 83:11 85:7 98:7 103:13 104:10 110:13\n\
go no|37:23 113:22\n\
go object|123:31\n\
go part|11:13 80:25 83:21\n\
go pullimage|69:31\n\
go remote|46:20 129:26\n\
go rotating|41:23 42:22\n\
go skipping|32:23 43:25\n\
go starting|13:19 34:15 41:15 43:15 64:15 111:15\n\
go start|12:22 37:23\n\
go status|32:18 38:27\n\
go successfully|104:22 111:23\n\
go sync|41:36\n\
go the|80:31\n\
go unable|6:12 16:8 20:7 27:6 28:7 71:7 79:9 80:10 81:13 97:10 98:5 103:10 104:6 113:7 127:8 131:5 133:8\n\
go unhandled|80:22 81:22\n\
go unknown|85:25 87:22\n\
go using|7:10 30:23 42:17 46:14 91:13 108:9\n\
go vendor|16:18 68:18 130:23\n\
go version|11:18 35:14 38:14 50:14 107:14 110:14 128:14\n\
go vxlan|77:32\n\
go waiting|42:22 43:23\n\
go warning|91:22 106:22\n\
godebug x0ignorecn|3:31\n\
godebug|3:62\n\
goes through|39:20 45:20 60:19\n\
goes|39:31 45:30 60:29 94:31 95:30 117:30 123:29\n\
going|39:45 133:44\n\
golden image|111:23 115:22\n\
golden|111:45 115:44\n\
gone since|28:20 59:19 88:20\n\
gone|2:21 28:21 45:21 59:21 84:21 88:29 90:21 97:21 105:21 113:29 122:20 123:21 129:29\n\
good node|74:23 117:22\n\
good|14:29 29:29 74:29 88:29 114:29 117:28 123:28 125:29\n\
google containers|50:14 69:13 116:29\n\
googleapi error|20:15 21:31\n\
googleapi|20:30 21:62\n\
google|50:27 69:27 116:59\n\
goroutine running|36:27 54:16 84:16\n\
goroutines in|32:32\n\
goroutines|32:63\n\
goroutine|36:53 54:32 84:32\n\
got kubepods|12:23 34:23\n\
got new|80:22 98:22\n\
got|0:18 12:26 19:26 34:25 35:17 52:17 59:17 75:18 80:18 93:18 98:26 100:19 101:18 118:25 126:19 127:17 133:17\n\
govc vm|18:22 20:22\n\
govc|18:45 20:45\n\
go|0:5 3:6 6:7 8:8 13:5 16:5 18:7 20:11 21:7 27:5 30:7 32:5 37:5 41:6 42:6 43:6 48:5 70:6 72:5 78:8 79:8 80:13 81:7 83:5 84:8 85:5 87:8 88:7 97:7 104:8 110:6 113:6 123:10 127:6 133:8\n\
gpu not|35:22 133:22\n\
gpu0|80:44 98:45\n\
gpu|6:24 35:36 41:25 80:24 85:33 104:24 121:32 133:24\n\
grace period|34:31\n\
graceperiod|34:62\n\
grace|34:62\n\
graphdriver overlay0|107:31\n\
graphdriver|107:67\n\
green|14:36 84:36 105:36 112:36\n\
grep a0|3:13 6:9 17:10 21:10 22:10 23:9 26:10 34:10 38:13 39:10 85:10 97:10 102:10 114:16 120:10\n\
grep active|85:23 90:22\n\
grep apiserver|1:18 4:23 16:18\n\
grep approve|41:32\n\
grep auth|1:22 97:22\n\
grep bootstrap|9:23 41:23\n\
grep br|76:36\n\
grep certificate|24:32\n\
grep cgroupdriver|34:33\n\
grep cgroups|13:31\n\
grep cgroup|12:19 13:19 14:14 15:19 84:10\n\
grep cilium|26:23 93:22\n\
grep client|79:13 81:13 83:24 113:20\n\
grep cloud|19:22 23:21 95:17\n\
grep cluster|62:22 64:23\n\
grep cni|31:20 114:20 124:19\n\
grep cpu|37:32\n\
grep cri|33:12 38:22 39:21 115:16\n\
grep disabled|35:15 38:15 115:27\n\
grep etc|38:21 98:17 99:21\n\
grep flannel|31:22 93:22\n\
grep ftype|107:33\n\
grep hostname|65:31\n\
grep hosts|89:33\n\
grep ip|72:30 91:17\n\
grep k0s|2:20 74:20 109:19\n\
grep kubelet|19:17 50:10 82:17 86:16 110:10 117:10 123:16 130:14\n\
grep kube|10:17 64:17 76:17 97:17 111:17\n\
grep listen|60:22 62:22\n\
grep node|7:20 105:26\n\
grep opt|44:31\n\
grep pause|36:20 116:26\n\
grep pending|42:19 121:26\n\
grep proxy|68:31\n\
grep server|3:21 63:17 118:17 130:17\n\
grep sort|43:23 93:22\n\
grep swap|128:31\n\
grep systemdcgroup|34:36\n\
grep token|9:31\n\
grep vxlan|77:35\n\
grep worker|42:22 82:22\n\
grep|3:8 9:7 12:9 13:9 14:7 15:8 19:10 23:8 24:5 31:7 34:11 38:15 39:13 41:12 44:7 60:6 72:8 76:9 77:8 82:7 83:9 93:7 97:7 99:5 107:9 110:7 115:9 120:9 123:8 130:7 131:11\n\
group at|65:10 81:20 97:23 103:17\n\
group certificates|7:38\n\
group coordination|65:13 81:20 97:21 103:18\n\
group inotify|70:32\n\
group in|8:23 25:20 130:19\n\
group name|7:26 98:20\n\
group of|59:19 61:26\n\
group storage|42:19 81:19 97:20\n\
group system|6:13 7:23 41:18 97:14 133:13\n\
group vars|1:22 69:22\n\
groups copied|6:31\n\
groups kubelet|91:22 106:22\n\
groups system|6:19 7:22 8:13 41:17\n\
groups|6:37 7:35 8:20 25:20 41:28 61:20 62:20 91:19 95:19 106:27\n\
group|1:12 6:18 7:31 8:26 21:11 25:21 41:19 50:12 61:16 62:12 63:5 65:11 70:12 81:24 92:5 97:27 98:5 103:21 106:5 130:21\n\
growing|55:45 123:44\n\
grows|55:40 123:51\n\
grpc addrconn|79:27 109:18\n\
grpc v0|26:9 34:18 35:21 38:17 107:9 115:15\n\
grpc|26:16 34:33 35:39 38:32 79:27 107:16 109:15 115:27 124:14\n\
grub|14:40 15:39 51:40\n\
guest hostname|20:26 52:19\n\
guest on|132:31\n\
guests|52:44 132:44\n\
guest|16:26 20:34 36:26 52:25 67:34 132:39\n\
guide with|7:22 81:22\n\
guide|4:36 7:36 28:36 81:35\n\
gw edge|105:22 120:22\n\
gw|46:34 73:43 105:34 120:34\n\
gz egrep|77:23 91:22\n\
gz grep|72:17 77:26 91:17\n\
gz|72:27 77:48 91:34 104:25 115:26\n\
h0m|9:39 114:40 121:40\n\
h0|9:44 116:44\n\
ha with|123:22 131:22\n\
had been|25:20 39:15 54:15 127:19 133:15\n\
had crashed|36:22 125:22\n\
had deleted|25:23 114:22\n\
had gone|129:31\n\
had no|45:31\n\
had printed|113:22 134:22\n\
had run|25:20 50:20 74:20\n\
had taint|21:11 22:23 23:22 48:11\n\
had untolerated|22:23 23:20 28:10 48:10 65:10 133:10\n\
had volume|65:34\n\
had|16:6 21:6 22:34 23:32 25:21 28:6 33:6 36:14 39:14 40:6 45:13 48:13 50:7 54:7 56:7 65:20 74:14 90:7 101:6 113:14 114:14 118:6 125:7 126:19 127:13 128:6 129:14 133:13 134:7\n\
hairpin mode|82:31\n\
hairpin veth|82:31\n\
hairpin|82:63\n\
half of|47:20 93:26\n\
half way|56:22 126:23\n\
half|11:29 47:30 56:30 93:38 114:30 126:31\n\
hand on|9:22 41:23\n\
hand to|36:22 39:23\n\
hand with|10:22 111:23\n\
handshake client|92:31\n\
handshake error|3:17 79:13 121:26 127:13\n\
handshake failed|79:30 109:15\n\
handshake timeout|92:34 102:13\n\
handshake|3:21 79:34 92:44 102:15 109:14 119:15 121:35 127:14\n\
hands|41:45 46:45\n\
hand|4:14 9:14 10:14 17:14 19:15 24:30 27:14 33:14 36:14 39:15 40:14 41:15 42:21 43:22 76:14 78:14 82:14 84:14 86:14 88:14 95:14 97:14 111:15 112:14 116:14 121:14 132:14\n\
hangs at|15:22 92:22\n\
hangs docker|15:22 32:23\n\
hangs from|60:22 62:22\n\
hangs in|9:22 54:23\n\
hangs|7:20 9:20 15:27 22:21 32:28 54:21 57:19 60:19 62:20 63:20 92:39 107:20\n\
hang|24:45 92:45\n\
happens|123:62\n\
haproxy backend|123:22 131:22\n\
haproxy cfg|109:18 134:28\n\
haproxy on|109:19 118:20 131:20\n\
haproxy|1:18 3:29 109:32 118:25 119:18 123:32 131:33 134:33\n\
harbor corp|69:22 116:22\n\
harbor lan|69:22 87:22\n\
harbor|35:31 69:40 87:32 116:40\n\
hard way|7:14 25:14 42:17 81:24\n\
hardened|1:40 17:40 44:40\n\
hardening conf|76:22 106:22\n\
hardening role|1:26 86:20\n\
hardening|1:43 29:29 63:29 76:28 86:28 106:29\n\
hardware|53:37 56:36 59:35 118:36\n\
hard|7:25 11:24 25:26 36:25 42:32 81:45\n\
has an|125:37\n\
has asked|1:20 42:19 80:20\n\
has been|0:7 9:7 14:7 21:13 28:7 33:7 39:7 50:11 52:10 58:24 102:11 104:7 119:7\n\
has cloud|4:22 18:22\n\
has db0|51:23 100:23\n\
has disk|48:33\n\
has expired|8:9 9:11 10:7 16:19 17:17 79:18 80:13 83:11 133:7\n\
has hostname|78:31\n\
has it|1:22 66:23\n\
has joined|28:17 52:25 110:17\n\
has mounted|124:33\n\
has node|30:22 85:23\n\
has none|19:20 40:19 108:19\n\
has not|84:26 124:19\n\
has no|2:8 3:7 10:8 12:8 13:8 14:8 17:8 18:13 19:14 27:11 40:7 69:7 78:8 82:11 94:8 97:11 100:8 101:7 110:11 111:8 118:7 131:7\n\
has occurred|66:18 84:18 116:18 117:18\n\
has only|51:17 66:17 95:17 97:17 100:17\n\
has rolearn|6:31\n\
has server|2:20 75:20 118:20\n\
has service|40:31\n\
has the|40:19 59:19 73:20\n\
has your|26:15 28:14 29:24 114:18\n\
hash does|47:21 68:9 74:14 75:13 105:21\n\
hash for|4:24 105:24\n\
hash found|47:31\n\
hash invalid|47:31\n\
hash sha0|3:12 9:12 47:19 60:12 94:13 106:13 132:19\n\
hash username|75:31\n\
hash use|2:22 40:22\n\
hash will|74:32\n\
hash|2:11 3:10 4:25 9:10 24:18 40:10 47:39 60:10 68:10 74:26 75:27 94:11 105:31 106:11 132:22\n\
has|2:5 4:5 6:5 8:5 9:10 10:5 14:5 16:22 17:19 18:11 19:11 21:5 27:5 28:5 29:8 39:6 40:10 48:5 50:5 52:10 58:23 59:7 66:9 78:8 79:20 80:14 83:11 84:5 97:8 101:5 102:6 110:8 116:5 124:7 125:14\n\
have authorization|21:31\n\
have been|71:23 84:22\n\
have completed|32:28 88:18\n\
have it|2:22 14:22\n\
have netconfig|108:33\n\
have no|52:19 78:20 81:19\n\
have one|18:17 19:26 132:17\n\
have providerid|18:33\n\
have the|69:22 93:22\n\
have|0:10 2:10 6:9 11:9 14:10 18:24 19:29 20:10 21:16 32:21 39:10 45:9 46:10 51:17 52:16 53:10 64:10 66:17 69:16 71:10 78:10 81:9 82:10 83:10 84:10 88:10 91:9 93:16 100:10 101:9 106:10 108:23 132:9\n\
ha|93:33 118:33 119:34 123:33 131:33\n\
hcloud ccm|22:20 23:25\n\
hcloud cloud|19:24 21:16 22:16 23:15\n\
hcloud createroute|21:31\n\
hcloud server|19:20 20:26\n\
hcloud|19:43 20:35 21:30 22:31 23:29\n\
hcp westeurope|2:22 123:22\n\
hcp|2:45 123:44\n\
head etc|11:20 27:20 38:20\n\
head https|69:25 116:22\n\
head tail|54:20 58:20 102:20\n\
head title|11:22 134:22\n\
headers|46:16 60:32 63:27 69:27 92:27 93:15 95:15 118:27 123:37 132:15\n\
header|2:36 9:36 16:36 42:35\n\
head|4:17 11:21 26:11 27:17 28:10 35:10 38:17 45:10 54:11 58:11 62:18 65:10 68:9 69:32 72:11 74:11 92:11 93:10 99:16 102:11 104:10 115:17 116:25 121:18 129:11 130:17 134:11\n\
health check|1:14 59:18 61:19 78:18 120:14\n\
health https|4:22 56:22\n\
healthy after|1:22 131:22\n\
healthy failed|59:25 61:23\n\
healthy pleg|32:31 35:12 102:13\n\
healthy successfully|4:22 61:23\n\
healthy|1:10 3:9 4:10 12:10 18:10 32:37 35:9 54:18 56:17 59:31 61:29 63:10 68:9 70:11 84:10 86:10 102:11 113:10 123:9 125:10 127:9 131:17 133:16\n\
healthz dial|15:20 50:16 66:16 88:16 128:15\n\
healthz failed|12:13 15:16 50:13 66:13 84:17 85:13 86:12 88:13 128:12\n\
healthz from|68:19 123:25\n\
healthz kind|1:31\n\
healthz ok|60:16 104:16 118:17 123:21\n\
healthz timeout|1:20 68:19 131:20\n\
healthz 返|10:20 60:19 68:19\n\
healthz|1:28 10:11 12:19 15:18 25:12 50:11 60:22 61:12 66:12 68:29 84:19 85:12 86:11 88:11 104:11 109:11 118:11 120:11 123:30 128:18 131:22\n\
health|1:20 4:19 6:19 28:19 54:20 56:20 59:31 61:36 78:27 92:20 95:19 102:20 120:20\n\
heartbeat on|122:35\n\
heartbeat|122:72\n\
hello world|38:22 50:22\n\
hello|38:35 50:36 92:47\n\
helm chart|8:17 22:22 23:21\n\
helm install|22:18 23:20 28:18 95:13 124:13\n\
helm list|28:23 93:18 124:18\n\
helm uninstall|124:22 133:22\n\
helm values|26:20 28:20 131:20\n\
helm|8:17 22:36 23:34 26:18 28:35 93:17 95:17 124:28 131:17 133:16\n\
help text|73:26 87:20\n\
helped|3:29 36:30 46:30 68:29 96:30 101:30 127:29\n\
helper program|91:31\n\
helper|91:62\n\
helps until|13:22 123:22\n\
helps|13:40 123:51\n\
help|4:31 73:41 87:41 105:32\n\
here|11:25 13:26 23:25 41:27 42:39 74:27 123:25 130:26\n\
hetzner|23:33 51:34 62:34 92:34 101:33\n\
hexdump|11:44 27:44\n\
hex|24:37 45:36 47:46\n\
hier none|68:31\n\
hierarchy on|15:33\n\
hierarchy|13:24 14:48 15:40 90:24\n\
hier|68:61\n\
high clock|16:28 17:18\n\
higher than|130:31\n\
higher|9:24 16:24 47:24 67:32 94:38 96:24 130:37\n\
high|16:50 17:39 48:30\n\
hinfo in|49:33\n\
hinfo read|49:22 95:22\n\
hinfo|49:69 95:23\n\
hint enable|88:31\n\
hint|21:46 88:47\n\
history|50:36 104:35 129:47\n\
hit|36:36 50:36 54:37 119:36\n\
holds only|10:20 40:19 77:20\n\
holds|10:30 31:30 40:29 77:31 94:31 126:31 127:29\n\
hold|50:45 115:44\n\
home arpa|2:14 3:14 75:14 98:24 134:14\n\
home directory|117:31\n\
home kube|127:31\n\
home lan|30:22 132:22\n\
home s0|29:20 117:28\n\
homelab|65:44 89:45\n\
home|2:14 3:13 22:15 29:35 30:13 75:14 92:14 98:29 99:12 106:14 107:21 117:35 127:20 132:14 134:21\n\
hook|8:36 60:35 93:36 133:35\n\
host ca|2:17 40:16 74:26\n\
host etc|49:19 114:20 117:20\n\
host fedora|15:31\n\
host gw|73:31\n\
host had|16:22 125:22\n\
host interfaces|51:32\n\
host is|14:15 15:19 61:15 101:15 131:19\n\
host local|26:27 27:16 31:13 82:13\n\
host name|3:16 59:16 65:16 103:17 105:17\n\
host network|99:33\n\
host node|66:20 99:19 131:20\n\
host only|96:33\n\
host opt|26:28 117:18\n\
host or|4:17 5:13 34:13 79:17 86:17 99:12 128:13\n\
host please|94:36\n\
host port|62:38\n\
host prohibited|60:23 62:23\n\
host resolv|49:31\n\
host unreachable|60:18 118:18 131:18 132:18\n\
host using|14:39\n\
host was|58:16 59:15 65:20 88:16 125:16\n\
host works|38:19 112:20 132:20\n\
hostname hostname|2:12 66:26 67:12 98:12 103:12 126:13\n\
hostname ip|20:17 53:17 98:22 131:17\n\
hostname is|20:20 65:19 67:20\n\
hostname k0s|2:13 20:17 52:13 65:19 67:17 71:13\n\
hostname kubernetes|85:32\n\
hostname kube|66:32\n\
hostname mk0s|66:32\n\
hostname node0|52:18 71:18 98:23\n\
hostname node|65:15 66:24 71:16 103:16\n\
hostname or|52:24 105:24\n\
hostname override|20:14 52:7 65:7 71:12 78:23 103:21\n\
hostname prints|65:18 66:18 67:23\n\
hostname raspberrypi|52:31\n\
hostname set|52:22 65:22\n\
hostname to|65:22 98:22\n\
hostname was|65:31\n\
hostname 改|20:22 53:23\n\
hostnamectl set|20:17 52:13 65:22 66:13 67:13 71:13\n\
hostnamectl static|65:22 67:22\n\
hostnamectl|20:32 52:27 65:45 66:21 67:27 71:21 98:20\n\
hostnameoverride|78:67\n\
hostnames and|53:32\n\
hostnames|53:63\n\
hostname|20:25 52:27 53:8 65:27 66:28 67:26 71:22 78:26 85:8 98:24 99:6 103:26 105:19\n\
hostnetwork false|22:35\n\
hostnetwork true|22:32\n\
hostnetwork|22:55 27:27 51:28 100:28\n\
hostpath opt|26:34\n\
hostpath|26:70\n\
hosts etc|49:18 89:28\n\
hosts files|89:37\n\
hosts hostname|66:32\n\
hosts the|111:23 132:22\n\
hosts where|74:23 94:23\n\
hosts 里|2:18 66:23 89:18\n\
hosts|2:31 3:8 14:9 17:9 30:8 34:9 49:8 52:8 60:8 63:9 66:33 74:10 80:9 89:35 92:9 94:10 98:21 100:10 101:16 110:9 111:10 127:8 131:9 132:16\n\
host|2:18 14:16 15:17 26:17 51:5 60:15 61:14 62:17 63:12 65:9 66:23 74:8 89:19 94:12 95:5 96:5 99:17 101:5 109:7 116:7 117:5 118:14 120:5 125:8 131:17 132:10\n\
hour later|43:23 55:22\n\
hours after|9:22 129:22\n\
hours|9:30 16:30 32:31 104:29 123:29 129:39\n\
hour|16:28 43:29 55:29 57:28 114:43 123:28\n\
house|22:45 81:44\n\
html head|11:22 134:22\n\
html|11:35 68:45 134:36\n\
http call|2:12 12:12 15:16 50:12 66:12 84:16 86:12 88:12 128:12 131:12\n\
http code|68:19 74:20 134:20\n\
http forbidden|68:33\n\
http if|68:31\n\
http in|68:31\n\
http ip|93:17 124:29\n\
http localhost|12:12 15:16 50:12 66:12 84:16 86:12 88:12 128:16 131:12\n\
http probe|1:37\n\
http proxy|68:40\n\
http ready|95:31\n\
http request|46:10 60:14 69:21 92:14 116:10 118:14 123:16\n\
http response|75:18 105:21 134:21\n\
http server|134:33\n\
http squid|68:33\n\
http tls|3:13 79:9 92:24 102:10 121:20 127:9\n\
http0 client|92:26 123:19\n\
http0 no|123:33\n\
http0|92:39 123:55\n\
httpproxy connection|68:36\n\
httpproxy|68:72\n\
https again|24:32\n\
https and|61:23 118:22\n\
https apiserver|2:31\n\
https apis|1:9 3:13 17:9 24:10 54:13 60:9 75:17 92:13 120:9 122:9 123:13 124:9 131:13\n\
https api|3:10 11:5 16:9 24:8 46:6 60:13 68:5 72:8 79:5 92:11 95:6 99:9 118:11 120:6 123:10 127:8 131:10 132:10 134:8\n\
https cacerts|2:8 16:8 17:8 60:11 63:17 68:14 74:8 89:10 92:10 118:14 120:5 132:10 134:15\n\
https client|134:33\n\
https cluster|2:25 3:16 62:17\n\
https containerlogs|101:22 121:26\n\
https context|122:22 132:22\n\
https coredns|49:37\n\
https cp0|40:22 59:22\n\
https cp|63:22 123:22\n\
https dial|60:19 120:15 131:15 132:22\n\
https disable|40:25 73:20\n\
https dl|96:22 129:22\n\
https err|79:31\n\
https expect|99:36\n\
https failed|63:20 68:19 134:20\n\
https false|56:25 59:21\n\
https gatekeeper|133:31\n\
https gcr|116:31\n\
https get|1:10 40:15 45:13 62:10 73:18 93:13 119:19 130:10\n\
https healthz|1:14 10:10 60:15 61:10 68:17 118:10 120:10 123:17 131:13\n\
https https|54:15 56:22 59:22\n\
https index|69:31\n\
https in|52:16 118:21 120:17 134:17\n\
https is|4:18 56:18 59:18 61:18\n\
https k0s|2:14 3:14 40:6 47:6 58:7 68:13 69:16 73:12 74:7 75:6 89:6 116:6 119:10 123:6 130:6 134:14\n\
https kube|3:18 66:18 68:18 74:18\n\
https kyverno|133:34\n\
https lb|2:18 123:27\n\
https listen|109:31\n\
https livez|1:26 60:19\n\
https metrics|101:20 121:27\n\
https nil|79:22 109:22\n\
https node0|89:22 119:22\n\
https node|47:16 66:21 99:15 133:20\n\
https ping|63:22 132:22\n\
https pi|89:31\n\
https prod|69:22 127:22\n\
https proxy|68:40\n\
https rancher|2:18 74:18 133:23\n\
https registry|69:26 116:21\n\
https rke0|2:18 3:14 17:14 40:14 47:14 63:14 134:14\n\
https rke|63:31\n\
https server|118:22 119:22\n\
https srv0|40:16 59:16 101:17 119:22\n\
https srv|63:22 74:23\n\
https tcp|63:22 120:22\n\
https the|89:22 127:22\n\
https token|40:16 75:17 106:22 119:17\n\
https to|55:17 56:17 59:21 61:17\n\
https true|56:39\n\
https uses|68:36\n\
https v0|0:9 17:9 63:9 75:19 104:8 105:19 109:8 119:19 127:8\n\
https version|60:14 61:15 62:15 63:15 68:14 132:15 134:15\n\
https with|59:25 61:23\n\
https worker|66:23 118:22\n\
https x0|3:18 24:23 127:18\n\
httpsconnectionpool host|62:38\n\
httpsconnectionpool|62:75\n\
https|1:8 2:15 3:15 16:5 17:7 24:7 40:7 49:6 56:11 59:13 60:15 61:10 63:16 66:6 68:18 69:14 73:7 74:6 75:13 89:15 92:11 99:10 101:10 105:5 116:5 118:18 119:15 120:9 121:12 123:14 131:11 132:12 133:12 134:16\n\
http|1:21 3:9 15:9 60:13 68:34 69:25 75:9 84:10 92:28 95:9 105:14 118:9 121:21 123:13 124:18 128:9 134:19\n\
hub|62:45 99:43\n\
hugetlb|90:34 111:59\n\
hup|114:45 123:44\n\
hv|22:45 53:45\n\
hwclock|16:62\n\
hypervisor|22:34 30:33 54:34 131:33 132:33\n\
hz|21:44 23:43\n\
i0 csr|43:23 98:22\n\
i0 kubelet|48:20 104:19 121:20\n\
i0 main|30:31\n\
i0 node|18:18 20:23 103:18\n\
i0 token|1:18 8:18 24:23\n\
i0|1:17 8:24 18:17 19:17 20:24 21:16 24:25 30:27 34:16 41:17 43:17 46:17 48:16 64:17 79:16 82:17 98:17 103:17 104:16 121:17\n\
iam instance|6:36\n\
iam role|6:38\n\
iamidentitymapping arn|6:31\n\
iamidentitymapping|6:62\n\
iam|6:71 98:21\n\
icmp host|60:25 62:22\n\
icmp seq|60:15 89:20 92:16 118:16 132:16\n\
icmp unreachable|92:31\n\
icmp|60:36 62:32 89:32 92:37 118:24 132:24\n\
id b0a0|53:23 58:23\n\
id dstport|77:27 93:16 125:16\n\
id flag|52:22 105:25\n\
id for|18:21 20:24 23:14\n\
id from|18:16 20:26 58:12 65:12 122:12\n\
id io|35:22 38:22\n\
id is|10:29 21:17\n\
id local|30:19 125:26\n\
id mismatch|99:19 127:25\n\
id product|53:38\n\
id setup|53:32\n\
id was|18:22 53:23\n\
identical|36:36 40:35 45:36 53:37\n\
identifies as|36:31\n\
identifies|36:63\n\
identity of|1:12 2:8 3:8 8:5 9:15 10:5 16:12 17:5 24:9 25:11 46:8 47:8 60:13 68:10 79:5 89:8 118:5 131:5 132:10 134:11\n\
identity query|6:31\n\
identity|1:23 2:16 3:15 6:19 8:9 9:29 10:9 16:23 17:9 24:16 25:21 46:16 47:16 60:24 68:19 79:8 89:16 104:8 118:9 131:9 132:20 133:8 134:20\n\
idle timeout|123:31\n\
idle|123:62\n\
ids|20:45 61:45\n\
idx cidr|108:33\n\
idx|108:66\n\
id|8:26 9:25 10:29 18:20 19:21 20:22 21:7 32:8 52:14 53:28 55:12 58:8 59:7 77:15 105:17 122:10 125:12 127:7\n\
if auto|51:32\n\
if node|18:22 20:22\n\
if that|68:36\n\
if the|6:15 66:15 76:15 107:25\n\
if this|78:38\n\
if you|76:16 106:24 126:16 128:15\n\
if0|92:45 93:44\n\
iface wg0|30:31\n\
iface|30:37 46:30 96:39 101:38\n\
ifconfig|99:42 125:34 132:43\n\
ifupdown|112:62\n\
if|5:13 6:12 18:13 20:13 50:13 51:21 66:13 68:31 69:12 70:13 76:20 78:36 97:13 106:24 107:28 119:13 126:14 128:12\n\
ignition|42:44 86:44\n\
ignore preflight|50:11 76:11 106:18 109:15 126:16 127:11 128:19\n\
ignore the|88:31\n\
ignore this|72:37\n\
ignored|47:33 54:34 58:34 86:33 92:34\n\
ignore|50:18 72:39 76:17 87:18 88:25 106:30 109:24 126:26 127:17 128:32\n\
image api|39:23 115:22\n\
image docker|69:22 116:25\n\
image failed|36:23 69:18 116:18\n\
image filesystem|48:22 88:22\n\
image garbage|48:22 88:22\n\
image gcr|116:31\n\
image gc|48:26 116:20\n\
image ghcr|36:22 69:22\n\
image go|69:31\n\
image harbor|69:19 87:20 116:20\n\
image has|14:22 62:22\n\
image in|4:22 107:22\n\
image is|15:16 36:22 110:17 115:17\n\
image k0s|36:8 39:9 50:14 69:18 82:18 87:8 91:8 116:18\n\
image kindest|15:31\n\
image on|5:22 122:22\n\
image rancher|15:24 69:20 116:13\n\
image registry|19:12 39:12 69:15 87:18 116:23\n\
image repository|50:18 69:23 116:18\n\
image runs|15:22 44:22\n\
image service|69:31\n\
image with|44:20 91:20 128:19\n\
imagepull failed|39:20 69:27\n\
imagepullbackoff|31:34 69:58\n\
imagepull|39:40 69:55\n\
imagerepository|116:66\n\
images are|112:18 116:28\n\
images grep|36:20 116:26\n\
images is|69:25 116:20\n\
images pulling|36:22 69:22\n\
images pull|69:21 94:17 116:21\n\
images wanted|48:36\n\
images|11:12 36:24 38:19 39:13 48:30 66:13 69:33 74:13 88:13 94:21 112:12 116:41\n\
image|5:7 15:21 36:19 39:12 44:11 48:7 50:14 52:7 60:6 69:31 74:8 82:22 86:7 87:19 91:11 110:7 114:7 115:7 116:33\n\
img none|128:31\n\
img|111:37 128:55\n\
implemented for|35:11 38:17 39:11 115:27\n\
implemented|35:21 38:34 39:23 115:54\n\
imported|53:40 116:39 132:39\n\
in and|39:20 62:20 94:20\n\
in an|15:27 107:18\n\
in apiserver|3:19 11:19 79:19\n\
in api|7:15 8:16 25:14 42:5 65:8 81:15 97:16 103:14 130:13\n\
in background|11:25 80:20\n\
in beforehand|69:31\n\
in certificate|11:27 74:15 113:15\n\
in client|0:33\n\
in cloud|9:16 20:21 71:13 95:16 98:13 104:12\n\
in cluster|24:16 47:19 55:8 56:25 58:8\n\
in config|45:16 64:16 101:16 112:16 120:16 127:15\n\
in containercreating|93:20 112:26\n\
in containerd|35:31\n\
in crashloopbackoff|72:23 108:22\n\
in create|70:32\n\
in defaultcpuset|37:34\n\
in default|42:22 127:22\n\
in directory|72:24 76:12 77:23\n\
in docker|15:34\n\
in do|63:22 119:22\n\
in ens0|60:18 62:18 63:23\n\
in error|6:10 54:11 57:10 65:10 81:10 97:17 103:14 123:10 131:10 133:18\n\
in etc|2:6 3:8 11:6 24:9 27:12 28:12 29:10 47:6 66:7 68:6 79:11 80:10 81:8 114:14 127:6\n\
in every|118:22 123:22\n\
in february|23:22 79:22\n\
in format|75:31\n\
in for|14:22 100:23\n\
in front|3:19 47:20 129:20\n\
in future|14:37\n\
in get|99:19 104:19 119:20\n\
in house|22:23 81:22\n\
in isdir|70:32\n\
in its|34:22 88:22\n\
in january|27:18 39:18 47:18 59:18\n\
in k0s|8:17 68:16 75:17 118:17 127:16\n\
in key|11:31\n\
in kubeadm|8:17 23:16 51:17 64:17 129:17\n\
in kubectl|33:22 104:22\n\
in kubelet|2:15 11:15 51:15 78:15 81:15 103:15 106:15\n\
in kube|4:12 8:13 23:12 24:19 25:21 28:12\n\
in maintenance|14:31\n\
in march|24:19 45:18 58:15 59:14 65:14 83:14\n\
in may|43:18 47:18 118:23\n\
in more|49:33\n\
in ms|120:22 122:22\n\
in my|47:22 117:22\n\
in namespace|8:26 130:20\n\
in name|2:26 89:20\n\
in node0|81:22 103:22\n\
in node|15:18 85:23 100:18\n\
in on|46:31\n\
in opt|80:22 114:22\n\
in our|22:15 47:22 71:15 129:15 130:15\n\
in path|5:15 26:20 31:20 39:8 91:17\n\
in place|42:19 89:20 127:19\n\
in proc|96:38\n\
in progress|60:22 62:22\n\
in range|125:37\n\
in root|69:19 113:20 129:20\n\
in second|41:23 111:23\n\
in secret|129:38\n\
in spring|39:23 47:22\n\
in state|32:15 37:32\n\
in sync|55:40\n\
in system|91:38\n\
in that|0:22 31:22\n\
in then|50:22 92:22\n\
in the|8:11 9:8 10:11 20:6 24:5 25:10 52:8 64:9 85:10 94:6 99:5 108:7 110:6 129:9 130:7\n\
in this|14:17 42:16 75:17 124:21\n\
in tree|18:18 19:23 98:18\n\
in userns|88:33\n\
in use|90:7 93:13 105:7 109:27 120:7 125:11 126:13\n\
in var|0:8 16:8 26:8 28:8 80:16 81:15 83:17 84:8 97:8 103:14 127:15\n\
in vcenter|20:28 37:18\n\
in virtualbox|16:22 132:22\n\
in worker|81:34\n\
inactive dead|33:25 86:23\n\
inactive|16:18 33:46 86:42 95:18 102:19 132:18\n\
inbound tcp|60:22 61:23\n\
inbound|60:33 61:34 62:43 63:34\n\
include ca|2:22 40:22\n\
include the|129:40\n\
include|2:24 40:23 129:64\n\
incompatible cni|27:33\n\
incompatible key|81:31\n\
incompatible|27:46 81:40 125:32\n\
incomplete|100:45 118:44\n\
incorrect please|78:38\n\
incorrect usage|73:39\n\
incorrect|23:18 73:46 78:44 100:20 107:19\n\
index docker|69:31\n\
index leader|55:31\n\
index|54:29 55:48 58:29 69:36\n\
inet brd|96:18 99:17 131:18 132:18\n\
inet scope|120:29 131:17\n\
inet|30:18 60:18 96:19 99:38 120:35 125:27 131:26 132:31\n\
info and|24:23 47:22\n\
info cannot|33:22 39:23\n\
info certificate|24:32\n\
info cgroup|12:19 15:27\n\
info configmaps|25:32\n\
info configmap|1:9 8:17 9:16 10:20 24:13 25:9 47:16 134:5\n\
info dev|12:23 15:18 84:18\n\
info dial|2:16 60:15 132:27\n\
info discovery|3:13 9:13 10:14 24:14 25:18 47:18 60:13\n\
info does|32:20 35:19 38:19\n\
info err|78:31\n\
info failed|33:31\n\
info from|2:12 3:11 9:12 10:12 24:18 25:16 47:18 60:11\n\
info grep|12:17 15:16 34:12 107:19 114:19\n\
info is|8:24 25:24\n\
info jq|26:23 114:22\n\
info jsonpath|8:17 9:17 24:26\n\
info kube|8:21 10:14 24:22 25:15\n\
info msg|0:8 15:5 35:5 40:8 44:7 45:9 46:6 47:5 55:6 61:7 63:7 74:6 75:8 99:5 105:9 107:6 108:7 118:5 122:9 127:8 134:7\n\
info nodes|67:16 78:31\n\
info node|3:19 81:19 110:20\n\
info not|25:32 119:14\n\
info object|9:31\n\
info service|68:31\n\
info startup|30:33\n\
info still|114:31\n\
info task|32:35\n\
info the|1:22 24:23\n\
info timeout|2:15 3:8 16:14 17:9 24:13 46:12 60:17 68:8 89:9 118:8 131:8 132:8 134:12\n\
info ts|34:26 54:20\n\
info var|107:35\n\
info will|1:16 2:10 3:11 8:6 10:6 16:6 24:16 25:17 60:13 92:6 132:15 134:10\n\
info x0|3:23 24:23\n\
info yaml|9:16 10:27 24:16\n\
information error|108:31\n\
information|51:37 67:36 108:46\n\
informers factory|3:9 6:9 8:17 16:9 54:10 58:10 68:9 74:10 80:9 81:13 97:13 127:13 130:13\n\
informers|3:18 6:18 8:35 16:19 54:20 58:20 68:18 74:20 80:19 81:26 97:27 127:26 130:26\n\
info|0:6 1:13 2:8 3:7 8:18 9:12 10:20 12:10 15:10 24:19 25:19 30:5 32:9 33:6 34:6 40:6 45:8 46:6 47:14 53:5 60:10 61:5 75:6 78:15 105:8 107:11 114:12 122:9 127:6 132:9 134:11\n\
infra container|14:9 19:10 39:10 50:15 82:22 87:20 116:9\n\
infra|14:18 19:19 39:19 50:30 82:43 87:39 116:18 133:17\n\
ingress nginx|28:20 120:26\n\
ingress|28:24 60:23 63:24 78:24 85:25 120:51\n\
init apiserver|46:18 108:27\n\
init blocked|32:32\n\
init cloud|23:34\n\
init cluster|40:23 109:23\n\
init config|4:17 51:17 94:17 126:17 129:17\n\
init control|2:22 131:22\n\
init from|73:22 129:22\n\
init had|25:23 126:23\n\
init ignore|128:31\n\
init imagepullbackoff|69:34\n\
init kubernetes|50:22 128:22\n\
init node|15:22 73:22\n\
init of|18:22 23:22\n\
init phase|3:9 24:10 25:14 83:10 129:28 130:10\n\
init please|27:20 28:20 29:16 94:16\n\
init pod|46:14 64:25 67:13 91:13 106:14\n\
init preserve|65:31\n\
init runs|20:22 126:23\n\
init s0|117:35\n\
init too|70:36\n\
init using|38:14 46:18 50:14 68:14 71:15 91:14 106:14\n\
init was|41:23 83:22\n\
init yaml|12:18 94:18 126:19 129:18\n\
init 卡|50:22 69:22\n\
init 成|109:22 127:22\n\
init 重|2:22 119:22\n\
initconfiguration|39:45 96:45\n\
initial cluster|52:22 58:23\n\
initial timeout|5:10 7:14 34:10 61:10 67:10 68:16 69:10 79:10 109:13 116:14 117:10 127:10 133:10\n\
initialised|19:34 47:33 118:33 127:33 129:34\n\
initialize checkpoint|37:32\n\
initialize client|0:26 113:20\n\
initialize csinodeinfo|97:22 130:22\n\
initialize ipvs|72:34\n\
initialize kubernetes|13:22 68:22\n\
initialize network|51:23 127:22\n\
initialize top|13:22 15:25\n\
initialized could|23:34\n\
initialized failed|27:15 28:15 114:25 119:15\n\
initialized yet|18:31\n\
initialized|3:8 5:8 18:15 22:28 23:21 27:15 28:27 29:15 31:8 40:8 45:8 60:7 69:19 72:9 76:8 77:9 91:8 95:8 99:14 103:8 108:8 114:33 116:8 119:23 127:15 133:8\n\
initialize|0:29 11:16 13:29 15:28 20:17 37:25 39:17 51:17 68:16 72:29 97:17 100:17 103:17 113:17 127:16 130:16\n\
initializing graphdriver|107:33\n\
initializing node|18:20 19:20 20:20\n\
initializing source|116:31\n\
initializing|18:27 19:28 20:27 77:28 107:41 116:35\n\
initial|5:18 7:25 34:17 52:17 58:18 61:18 67:17 68:28 69:17 79:17 89:18 99:16 109:24 116:25 117:17 127:17 129:18 133:17\n\
init|2:9 9:9 17:5 18:5 20:5 23:13 24:10 25:13 28:9 29:5 32:10 36:5 40:8 46:12 47:9 50:9 64:15 65:14 67:5 69:14 70:17 71:6 73:5 83:9 84:5 94:10 96:9 108:8 109:11 116:5 117:14 119:18 126:15 127:11 128:8 129:25 131:5\n\
ino scontext|117:33\n\
inode inotify|70:32\n\
inode0 noquota|44:31\n\
inode0|44:67\n\
inodes|36:45 113:45\n\
inode|48:39 70:52\n\
inotify add|70:35\n\
inotify init|70:36\n\
inotify max|70:34 114:13\n\
inotify object|70:32\n\
inotify|70:75 114:19\n\
ino|117:66\n\
input on|60:22 61:23\n\
input reject|60:22 62:22\n\
input tcp|62:31\n\
input|11:43 21:19 36:19 60:33 61:20 62:31 113:19 121:19\n\
insecure port|4:36\n\
insecure|1:30 4:62\n\
insert into|122:31\n\
insert|72:40 122:50\n\
inside container|72:37\n\
inside the|13:22 29:22\n\
inside|13:24 29:24 70:25 72:48 83:24 88:24 132:24\n\
inspect of|82:31\n\
inspect|36:34 82:43 90:34 117:33\n\
install apparmor|5:33\n\
install cilium|28:22 124:22\n\
install cni|26:23 31:15 72:15 117:19\n\
install k0s|23:10 28:11 73:22 87:11 91:11 96:11 117:15 126:11 130:11\n\
install kubelet|50:20 130:26\n\
install linux|77:34\n\
install of|22:23 117:22\n\
install on|42:22 45:22\n\
install rke0|23:21 28:17 130:21\n\
install script|44:22 68:22\n\
install time|9:22 117:22\n\
installed from|31:22 119:22\n\
installed in|45:18 118:18 119:18 124:18\n\
installed on|30:16 44:17 49:16 109:16 112:17\n\
installed the|0:22 34:22\n\
installed with|1:13 5:13 29:13 40:17 66:13 82:13 83:13 117:13 119:13\n\
installed|0:9 1:9 5:21 18:9 19:10 22:10 23:15 26:10 29:9 30:8 31:9 34:9 39:10 40:16 42:8 44:9 45:20 49:8 50:16 65:8 66:10 72:10 75:9 82:16 83:9 84:9 93:9 94:17 95:16 109:16 112:9 117:20 118:9 119:21 121:9 124:8 130:16\n\
installer|83:36 101:36 111:37 117:36\n\
installing|28:44 95:44\n\
install|0:5 5:19 9:5 22:13 23:18 26:17 28:21 31:12 38:11 42:16 44:5 45:12 50:12 64:6 72:13 73:24 74:6 77:17 83:5 87:5 91:21 93:5 95:5 96:5 105:5 106:5 109:5 116:5 117:21 119:5 125:5 126:17 129:5 130:23 134:5\n\
instance failed|104:22 133:22\n\
instance id|18:17 20:28 65:13\n\
instance ip|20:22 98:22\n\
instance metadata|18:22 20:22 23:16\n\
instance name|20:31\n\
instance not|18:17 20:27 23:10 98:11\n\
instance of|9:22 85:23\n\
instance profile|6:36\n\
instance role|6:22 20:22\n\
instance type|19:20 85:26\n\
instance was|58:23 118:22\n\
instanceid|18:56 20:36\n\
instances failed|6:29 85:17\n\
instances go|18:31\n\
instances|6:35 18:25 19:18 20:25 59:17 62:18 70:43 85:18 98:18 114:18\n\
instance|6:32 9:10 18:27 19:11 20:40 23:16 39:11 56:11 58:11 62:11 65:10 85:22 98:18 104:17 118:17 131:10 133:10\n\
instead of|27:15 65:15 76:15 81:15 90:15 95:15 130:15\n\
instead unknown|34:31\n\
instead|12:32 27:24 34:32 65:24 76:24 81:24 90:24 95:24 110:24 130:24\n\
insufficient|21:44 102:45\n\
intended adjust|68:36\n\
intended|68:56 76:37\n\
interceptor go|55:22 56:19 61:20\n\
interceptor|55:45 56:39 61:39\n\
interface br|30:31\n\
interface ens0|30:23 51:18 131:18\n\
interface eth0|30:16 51:22 131:21\n\
interface flannel|93:22 125:22\n\
interface of|46:22 131:22\n\
interface to|51:18 96:23 100:18\n\
interface unable|51:24 96:24\n\
interface with|30:27 46:17 108:13\n\
interfaces|22:29 51:37 99:41 100:29 131:28\n\
interface|30:40 33:11 46:28 51:33 93:11 95:11 96:26 100:12 108:18 125:11 131:30\n\
intermediate root|68:31\n\
intermediate|68:61\n\
internal api|2:22 3:22\n\
internal error|92:8 121:24 133:23\n\
internal ip|23:5 30:15 46:13 51:6 52:14 65:13 99:11 100:17 101:16 118:5 132:11\n\
internal is|6:16 20:17 98:25\n\
internal node|3:22 98:22\n\
internal not|6:33\n\
internal no|3:22 68:22\n\
internal ready|20:18 78:28\n\
internal with|6:28 20:14 98:14\n\
internalip as|51:23 66:23\n\
internalip of|53:20 120:26\n\
internalip|30:28 51:41 53:22 66:22 100:22 101:33 120:34\n\
internal|2:8 3:7 6:24 18:8 20:22 30:18 46:15 52:16 65:14 71:8 78:19 98:21 99:10 100:23 101:22 121:29 132:15 133:27\n\
internet unable|96:22 129:22\n\
internet|69:31 96:32 115:31 129:41 132:31\n\
intern|2:40 40:39 129:40\n\
interrupt unix|34:33\n\
interrupted with|56:22 126:23\n\
interrupted|56:45 126:46\n\
interrupt|34:66\n\
interval|60:33 80:33 104:33 122:33 131:33\n\
into any|101:22 121:22\n\
into cert|0:28 11:18\n\
into kine|122:31\n\
into the|4:18 40:18 43:18 100:18\n\
into|0:32 4:19 11:19 26:20 27:19 40:19 43:20 45:19 71:20 93:19 100:20 101:19 119:20 121:20 122:26 125:20\n\
intra|68:50 116:39\n\
int|2:32 9:31 27:31 68:39 98:32\n\
invalid argument|4:13 107:30 117:13\n\
invalid bearer|9:25 16:19 75:15\n\
invalid ca|79:33\n\
invalid character|27:30 33:13 134:13\n\
invalid cni|27:33\n\
invalid configuration|0:21 74:15 113:24\n\
invalid database|36:26 54:20\n\
invalid discovery|47:31\n\
invalid etcd|79:31\n\
invalid for|8:19 9:19 10:23\n\
invalid hash|47:31\n\
invalid kubeconfig|0:18 11:18 113:23\n\
invalid metadata|67:13 71:33\n\
invalid none|24:25 47:22\n\
invalid plugin|35:39\n\
invalid public|47:36\n\
invalid state|15:25 37:22\n\
invalid token|75:31\n\
invalid username|75:31\n\
invalid value|67:20 71:28\n\
invalidargument|36:52 54:40\n\
invalid|0:11 8:14 9:21 10:20 15:14 16:7 21:7 24:15 27:23 35:23 36:7 37:8 47:24 67:20 71:32 75:20 79:19 107:22 113:14\n\
inventory|45:27 69:27 71:36 85:28 98:36 100:28 124:26\n\
invoked oom|102:32\n\
invoked|102:52 107:40\n\
invoker failed|55:20 56:20 61:21\n\
invoker|55:41 56:41 61:41\n\
in|5:5 8:9 10:6 11:7 14:5 15:6 20:6 24:7 25:8 26:12 31:12 37:8 47:9 55:9 56:12 64:5 80:6 81:8 85:6 91:12 97:7 103:6 109:14 114:6 125:6 127:6 129:9\n\
io arch|19:18 85:28\n\
io at|7:29 42:12 81:12 97:13\n\
io autoupdate|8:31\n\
io bbolt|36:26 54:22\n\
io calico|69:34\n\
io certificatesigningrequests|7:18 41:28\n\
io client|3:9 6:9 8:17 16:9 54:10 58:10 68:9 74:10 80:9 81:13 97:13 127:13 130:13\n\
io cluster|7:22 20:22\n\
io containerd|26:6 34:14 35:19 36:18 38:15 107:15 115:13 116:5\n\
io cri|39:38\n\
io disk|48:37\n\
io etcd|69:31\n\
io failed|92:18 133:27\n\
io from|34:23 38:23\n\
io google|116:31\n\
io hostname|19:20 85:26\n\
io instance|85:32\n\
io in|20:13 65:13 81:19 97:20 103:17\n\
io ip|65:19 81:19 133:19\n\
io is|7:25 23:10 69:10 81:10 97:17 98:10 103:10\n\
io k0s|40:17 45:13 73:23 104:13 119:14\n\
io kubeadm|1:22 7:22\n\
io kubelet|38:11 43:16 98:12 121:28\n\
io kubeproxy|91:22 106:22\n\
io kubernetes|2:13 11:13 60:13 81:13 83:13 84:13 94:13 97:13 127:17\n\
io kube|7:6 17:6 24:7 39:10 41:16 42:16 43:16 65:6 69:18 80:6 103:6 110:10\n\
io labels|85:38\n\
io master|22:23 23:22\n\
io namespace|85:39\n\
io network|21:37\n\
io nodes|133:34\n\
io node|81:13 85:33\n\
io not|22:28 28:18\n\
io no|69:17 82:24 116:20\n\
io or|85:38\n\
io os|19:18 28:18 85:23\n\
io pause|19:8 36:11 39:8 50:13 82:17 87:15 116:23\n\
io pids|90:31\n\
io plndr|131:31\n\
io plugins|49:37\n\
io pool|85:32\n\
io post|92:20 133:25\n\
io rancher|69:16 116:29\n\
io region|85:32\n\
io release|96:22 129:22\n\
io server|2:31\n\
io sha0|36:31\n\
io sh|40:16 45:12 93:16 119:23 130:12\n\
io siderolabs|36:22 69:22\n\
io tier|85:32\n\
io uninitialized|19:12 20:10 22:23 23:23\n\
io unreachable|65:22 133:22\n\
io v0beta0|54:20 58:20 92:20\n\
io v0|1:7 3:10 17:7 24:7 54:7 60:6 69:22 92:7 116:16 120:7 122:6 123:14 131:10\n\
io worker|42:12 81:12 85:29 97:13\n\
io zone|19:18 85:28\n\
iostat|55:36 122:54\n\
io|7:16 8:7 19:8 21:7 22:18 23:18 34:7 35:13 36:17 38:15 39:11 41:12 42:8 43:11 48:8 49:8 54:6 69:20 81:8 82:12 85:21 97:11 103:7 107:7 115:7 116:19 119:6 121:11 123:5 133:14\n\
ip a0|100:33 124:13\n\
ip addresses|125:37\n\
ip address|3:16 17:14 30:7 46:8 66:14 93:7 96:8 99:7 108:11 124:15 125:18 132:7\n\
ip addr|51:19 96:12 99:11 120:21 125:16 131:12\n\
ip and|53:23 101:22\n\
ip assuming|78:39\n\
ip autodetection|30:34\n\
ip br|30:8 51:9 82:9 93:12 99:15 100:9 101:12 120:12 124:8 125:12 131:17 132:12\n\
ip but|30:22 46:22\n\
ip changes|52:31\n\
ip corp|98:35\n\
ip dial|124:31\n\
ip ec0|6:22 18:16 20:16 78:12 98:12 121:12\n\
ip eu|6:18 19:10 20:19 21:9 78:16 98:17 103:10\n\
ip external|120:33\n\
ip failed|18:22 23:22\n\
ip fd0|51:20 100:26\n\
ip forward|76:32 85:15\n\
ip for|100:23 132:22\n\
ip from|96:33 101:13\n\
ip get|46:22 123:22\n\
ip grep|131:35\n\
ip icmp|60:22 92:22\n\
ip inet|99:33\n\
ip internal|98:22 133:22\n\
ip in|51:21 89:16 99:20 101:16\n\
ip is|20:13 30:17 65:13 71:13 81:13 100:13 101:13 125:17\n\
ip k0s|73:22 119:22\n\
ip link|77:18 92:21 93:15 125:20\n\
ip neigh|131:31\n\
ip nf|91:31\n\
ip node|101:22 105:22\n\
ip notready|59:22 65:22\n\
ip not|3:11 72:12 78:23 99:17 100:12 133:15\n\
ip no|96:31\n\
ip of|3:19 51:20 52:19\n\
ip on|51:18 82:23 101:18\n\
ip os|101:22 132:22\n\
ip port|120:33\n\
ip range|3:16 21:17 53:17 63:17 100:17\n\
ip ready|65:19 95:20 99:19\n\
ip refusing|66:34\n\
ip route|46:23 95:15 96:21 101:9 120:9\n\
ip rule|95:40\n\
ip sans|3:31\n\
ip storage|46:22 101:22\n\
ip tcp|120:33\n\
ip the|101:31\n\
ip us|20:20 78:26\n\
ip version|100:37\n\
ip vs|72:42\n\
ip was|3:22 100:23\n\
ip 删|46:22 120:22\n\
ip 后|96:20 99:19 101:20\n\
ip 是|30:18 99:22 100:18\n\
ip 都|53:23 82:22\n\
ip 里|93:22 96:22\n\
ipam flannel|26:23 82:22\n\
ipam host|26:32\n\
ipam in|26:23 31:22\n\
ipam|26:48 31:37 82:37\n\
iperf|55:45 92:45\n\
ippermissions|61:45 62:45\n\
ipset version|72:23 91:22\n\
ipset|72:40 91:51\n\
ips|46:36 78:27 93:27 100:28 118:27 124:34 125:27\n\
iptables contents|76:31\n\
iptables does|76:35\n\
iptables executable|91:33\n\
iptables input|60:21 61:17 62:22\n\
iptables nat|76:20 78:20 91:20\n\
iptables no|76:38\n\
iptables proc|76:37\n\
iptables proxier|72:23 91:22\n\
iptables proxy|76:21 78:22 91:17\n\
iptables restore|91:31\n\
iptables save|76:17 78:17 91:21 120:17\n\
iptables was|91:31\n\
iptables|17:13 51:13 60:23 61:13 62:20 64:13 72:13 76:45 78:30 91:31 120:13\n\
ipv0 addresses|51:32\n\
ipv0 address|30:19 46:13 51:22 52:8 100:17\n\
ipv0 conf|51:31 85:16\n\
ipv0 ipv0|100:36\n\
ipv0 ip|76:32 85:15\n\
ipv0 node|51:26 125:20\n\
ipv0 not|72:32\n\
ipv0 only|100:35\n\
ipv0 on|51:34\n\
ipv0 or|100:37\n\
ipv0 podcidr|51:20 108:25\n\
ipv0 route|96:36\n\
ipv0address|30:54 99:35\n\
ipv0|30:27 46:18 51:38 52:6 72:24 76:27 82:7 85:7 91:7 96:26 100:36 108:13 109:6 125:7\n\
ipvs mode|91:22 120:22\n\
ipvs protocol|72:34\n\
ipvs proxier|72:36 91:11\n\
ipvs proxy|72:34\n\
ipvs 模|120:31\n\
ipvs0 down|120:31\n\
ipvs0 inet|120:31\n\
ipvs0 is|120:31\n\
ipvs0|120:75\n\
ipvsadm ln|72:26 120:22\n\
ipvsadm|72:51 120:43\n\
ipvs|72:59 78:16 91:23 120:31\n\
ip|3:13 6:13 18:7 20:11 30:18 46:17 51:14 52:6 53:5 65:8 66:10 72:20 76:11 77:5 78:15 92:11 93:10 95:16 96:19 98:8 99:17 100:21 101:20 120:15 124:7 125:21 131:16 132:10\n\
is absent|50:20 78:20 119:20\n\
is active|4:9 17:13 32:15 33:8 37:9 38:12 39:9 60:12 86:9 89:9 94:13 95:12 109:12 112:9 132:9\n\
is affected|83:31\n\
is after|79:24 80:20 83:16\n\
is already|30:23 52:18 113:18\n\
is and|120:22 124:22\n\
is another|52:22 105:22\n\
is an|13:20 100:20 113:20\n\
is at|0:11 4:11 14:17 73:15 84:11 87:11 90:11 113:15 122:10 128:14\n\
is back|95:22 104:22\n\
is before|16:24 17:24\n\
is being|106:31\n\
is bound|41:32\n\
is called|20:25 74:17 121:17\n\
is configured|14:38\n\
is conflist|27:31\n\
is correct|97:22 114:22\n\
is corrupted|37:32\n\
is currently|50:31\n\
is dated|0:26 45:20\n\
is deprecated|14:25 39:22\n\
is different|12:38\n\
is disabled|10:36\n\
is docker|50:31\n\
is down|1:13 32:24 33:13 35:13 36:13 131:13\n\
is empty|5:10 9:9 18:16 19:14 21:9 23:9 28:13 43:10 69:13 74:10 76:9 97:10 116:9 128:9 129:10\n\
is enabled|16:10 33:18 83:10 86:18 95:20 109:10 128:10\n\
is expired|11:10 16:14 80:23 83:21\n\
is external|129:31\n\
is fine|14:12 15:12 29:12 39:12 40:12 45:12 83:12 92:12 95:12 116:12 120:12 122:12\n\
is forbidden|7:12 8:14 25:11 65:12 67:8 81:13 85:7 97:16 98:9 103:15 130:11 131:6\n\
is formatted|107:35\n\
is from|9:21 47:17 75:17 127:16\n\
is gb|48:22 55:22\n\
is gone|2:14 28:14 45:14 59:14 88:18 90:14 113:14\n\
is healthy|4:11 56:15 59:20 61:19 131:11 133:14\n\
is higher|130:31\n\
is incorrect|78:38\n\
is installed|5:20 94:20 117:20\n\
is invalid|8:13 9:13 10:17 24:14 47:17 67:6 71:20 75:6\n\
is in|8:7 14:10 15:12 42:6 45:6 47:10 55:21 83:7 84:7 88:7 109:17 126:13 131:6\n\
is ipv0|100:36\n\
is ip|20:20 78:26\n\
is k0s|67:22 127:22\n\
is learner|55:22 56:22 57:15\n\
is less|102:32\n\
is likely|122:31\n\
is m0s|32:33 35:13\n\
is masked|33:25 86:20\n\
is may|79:22 80:22\n\
is minutes|8:22 17:22\n\
is missing|2:16 13:16 66:16 86:16 104:15 113:16\n\
is most|108:33\n\
is much|46:20 129:26\n\
is notready|70:23 86:22\n\
is not|6:5 16:10 17:9 18:5 28:5 30:5 32:8 33:5 38:8 59:5 61:5 67:5 75:7 77:5 79:8 86:5 103:6 105:6 106:6 115:9 126:7 128:8\n\
is now|16:12 90:12 98:12 108:23 112:12 118:15 123:11\n\
is no|8:11 10:23 20:18 23:11 25:15 104:11\n\
is off|17:18 44:18 120:18 132:18\n\
is one|41:23 65:22\n\
is on|11:15 48:12 69:11 76:12 78:12 80:12 82:12 97:12 100:12 117:12 131:15\n\
is open|30:19 61:20 68:19\n\
is our|115:22 120:22\n\
is out|54:32\n\
is overloaded|122:31\n\
is over|48:22 133:22\n\
is plugin|27:33\n\
is powered|118:20 123:19 131:20\n\
is present|6:22 8:22\n\
is provided|35:36\n\
is reachable|17:22 45:22\n\
is ready|5:15 35:11 36:11 40:11 48:11 50:11 78:11 85:12 87:11 89:11 91:11 112:11 114:11\n\
is required|39:22 91:17 133:21\n\
is reserved|32:32\n\
is responsive|80:31\n\
is right|19:15 39:15 40:15 79:15 81:15 119:15 126:15\n\
is root|44:31\n\
is running|31:11 41:12 72:23 82:11 114:11 124:19\n\
is set|81:22 101:22\n\
is signed|46:31\n\
is specified|106:35\n\
is still|30:14 50:15 59:15 66:15 87:15 104:15 113:15\n\
is system|41:23 97:22\n\
is there|8:13 26:13 29:13 31:13 35:13 46:13 50:13 82:17 124:13\n\
is the|21:6 24:10 29:6 30:6 33:16 45:6 46:12 53:10 59:12 60:6 63:6 69:6 84:6 101:12 103:6 118:10 120:15 123:6 127:6\n\
is too|16:22 17:22\n\
is trusted|74:32\n\
is ubuntu|14:20 49:19 112:20\n\
is unauthorized|93:20 124:26\n\
is unhealthy|4:20 59:19 127:19\n\
is unreachable|96:19 100:15 116:15 118:22\n\
is unsupported|14:30 107:16\n\
is up|4:16 45:16 50:16 61:16 95:16 104:15\n\
is used|38:22 48:22\n\
is valid|3:26 47:9 83:13 99:12 104:8 110:9 134:13\n\
is what|24:23 117:22\n\
is xfs|107:35\n\
is z0|67:21 71:26\n\
iscompound true|11:31\n\
iscompound|11:62\n\
isdir inotify|70:32\n\
isdir|70:63\n\
islearner true|55:20 56:26\n\
islearner|55:40 56:52\n\
isn running|12:17 68:16 70:17 84:17 86:17\n\
isn set|25:32\n\
isn|12:29 25:37 68:27 70:29 84:29 86:28 104:28\n\
iso var|0:17 16:17 80:17 105:17 127:16\n\
iso|0:34 16:33 80:33 105:34 127:33\n\
isprivilegeduser user|106:38\n\
isprivilegeduser|106:75\n\
isp|92:45 99:43\n\
issued no|24:23 110:22\n\
issued|24:17 41:17 42:28 43:40 58:17 79:16 80:16 97:17 110:35 118:16 121:24 127:16\n\
issuer certificate|24:20 81:25\n\
issuer cn|68:17 81:23 97:13 127:17\n\
issuer in|81:25 127:19\n\
issuer|4:27 24:20 68:26 81:51 97:20 127:26\n\
is|3:6 8:9 10:5 14:7 16:10 17:7 32:7 33:8 55:8 71:7 78:5 79:5 80:8 81:5 86:5 95:5 97:10 103:9 106:7 115:6 118:5 128:7\n\
it again|43:23 84:22\n\
it at|19:23 104:22\n\
it back|15:15 86:16 88:16 104:20 123:15\n\
it by|10:17 33:16 39:17 110:17 121:17\n\
it came|80:22 104:22\n\
it comes|5:22 111:23\n\
it doesn|3:31\n\
it does|3:16 20:22 74:17 104:16\n\
it for|68:22 88:22\n\
it has|8:20 9:22 10:17 39:13\n\
it in|2:16 25:16 27:15 33:15 103:16 117:16\n\
it is|8:9 15:14 17:9 18:9 20:15 23:8 41:9 46:9 59:8 64:9 65:8 86:8 95:12 104:8 106:12 120:9 123:8 129:9\n\
it joined|58:23 92:22\n\
it joins|68:16 89:17 92:17 127:16 132:17\n\
it join|46:22 58:23\n\
it not|20:22 129:22\n\
it on|19:23 58:23\n\
it ran|0:22 113:22\n\
it runs|12:22 44:22\n\
it run|14:22 15:22\n\
it said|25:23 130:22\n\
it says|74:23 130:22\n\
it seems|12:18 68:18 84:18 86:18\n\
it start|45:20 87:20 88:20\n\
it the|1:22 89:22\n\
it to|104:19 106:20 118:20\n\
it until|13:22 29:22\n\
it v0|14:22 23:22\n\
it was|11:14 16:10 25:11 27:10 41:11 45:10 55:14 58:11 88:10 104:14 116:10 119:10 128:10 129:10\n\
it will|34:37\n\
it with|1:17 8:17 67:17 94:17 119:17\n\
it worked|62:22 131:22\n\
it works|3:15 45:16 88:16 95:16 97:16 130:16\n\
it work|29:20 97:20 127:19\n\
items metadata|30:22 64:23\n\
items spec|19:17 51:17 64:17 108:21\n\
items|19:29 30:27 51:37 64:37 108:36\n\
its address|46:22 53:23\n\
its file|93:22 124:22\n\
its first|56:31\n\
its kubelet|104:22 110:22\n\
its next|45:22 47:22\n\
its own|44:12 45:12 65:15 75:12 98:12 103:18 110:12 113:12 126:12 130:12\n\
its vm|56:22 59:22\n\
itself is|61:18 83:18 98:18 112:18\n\
itself was|96:20 125:20 129:20\n\
itself|25:19 45:18 47:18 55:26 60:29 61:19 83:19 96:19 98:26 112:18 120:26 123:25 125:19 129:19 132:18\n\
its|16:9 22:17 34:9 40:9 44:10 45:17 46:10 47:9 48:9 53:17 56:29 58:10 59:9 62:10 65:16 66:10 73:10 75:17 83:10 87:10 88:10 93:9 98:21 100:10 103:21 104:9 110:10 113:10 116:9 118:17 124:9 126:11 129:10 130:9 131:9\n\
it|0:5 3:7 8:7 9:7 10:5 13:5 14:5 15:12 17:5 18:5 20:11 25:8 34:13 39:5 41:8 45:7 46:7 55:7 56:5 58:10 68:6 74:5 84:5 86:9 88:14 92:5 95:7 97:5 104:17 105:5 106:5 110:7 113:7 117:7 123:9 127:7 129:7 130:7\n\
jan gmt|24:20 79:19 127:19\n\
january|17:34 27:33 39:34 47:33 59:33\n\
jan|11:23 16:31 17:24 21:23 24:24 38:23 79:23 83:24 88:24 113:24 127:30\n\
java pid|102:35\n\
java|102:72\n\
jenkins|48:44 109:44\n\
job for|73:31\n\
job restart|0:12 4:12 14:18 73:16 84:12 87:12 90:12 113:16 128:11\n\
job|0:24 4:16 5:17 10:17 14:29 22:17 32:17 57:23 73:32 84:17 87:17 88:17 90:17 101:16 109:16 113:24 128:16\n\
join after|84:22 86:22\n\
join again|80:22 127:22\n\
join b0db0dc0fcfc0ebbd0dc0|62:26 134:20\n\
join caused|62:31\n\
join command|9:18 24:18 25:16 47:15 94:12 132:12 134:12\n\
join discovery|24:32\n\
join error|56:22 126:23\n\
join etcd|55:29 56:13 122:12 131:12\n\
join failed|1:15 56:22 59:19 61:15\n\
join goes|60:22 94:23\n\
join has|84:31\n\
join lb|129:31\n\
join line|9:21 47:25\n\
join node|20:18 24:18 70:18 78:18\n\
join of|129:31\n\
join on|46:22 103:22\n\
join passes|53:23 119:22\n\
join printed|86:22 130:22\n\
join said|28:22 52:22\n\
join the|6:23 55:19 61:17 85:13\n\
join token|3:10 9:14 16:10 24:11 47:10 60:10 89:11 94:11 106:14 132:17 134:14\n\
join was|9:20 112:20 126:20\n\
join worker|62:22 94:23\n\
join 一|10:22 132:22\n\
join 加|10:31\n\
join 命|47:22 118:22\n\
join 成|2:13 10:13 17:13 24:13 47:12 58:13 59:12 60:12 67:12 68:12 109:12\n\
join 时|109:22 132:22\n\
join 能|2:22 53:23\n\
joinconfiguration|19:34 47:33 67:33 94:44\n\
joined by|3:22 92:22\n\
joined the|28:17 52:25 110:17\n\
joined with|16:22 24:23\n\
joined|3:15 16:15 18:16 24:16 26:16 28:15 52:32 53:16 56:16 58:16 62:16 65:15 67:15 73:16 74:16 86:15 89:16 92:23 105:16 110:16 113:16 125:16 126:17\n\
joining etcd|52:13 55:13 56:24 59:13 61:17\n\
joining node|52:25 62:13 66:20\n\
joining to|55:22 56:17 59:16 61:17\n\
joining|40:13 51:14 52:34 55:25 56:38 59:20 61:26 62:21 66:26 101:13 129:21\n\
joins|68:25 74:27 89:26 92:26 105:34 119:34 127:25 132:26\n\
join|6:13 9:19 10:13 24:21 25:5 46:8 47:15 53:5 55:18 56:17 58:9 59:10 60:10 61:12 62:23 66:12 71:5 80:8 84:17 89:8 94:14 106:11 119:8 126:12 129:8 132:15 134:15\n\
journal names|40:22 115:22\n\
journal of|87:22 119:22\n\
journalctl containerd|38:27 114:18\n\
journalctl k0s|52:23 73:18 90:18\n\
journalctl kubelet|6:11 7:11 12:11 15:11 70:12 80:11 85:12 86:19 87:11 88:11 130:11\n\
journalctl rke0|63:20 73:20 107:20\n\
journalctl 里|4:22 77:23\n\
journalctl|4:21 6:13 7:14 12:14 15:13 33:13 38:24 48:13 50:14 52:20 63:14 65:13 70:14 73:21 77:14 80:13 85:14 86:28 87:14 88:14 90:14 107:14 114:14 117:13 130:13 131:13\n\
journal|6:19 40:19 48:31 50:20 73:32 87:20 110:35 113:20 115:19 119:27 128:19\n\
jq data|129:33\n\
jq|20:29 26:29 27:28 29:29 114:29 129:43\n\
json exec|12:31\n\
json jq|129:33\n\
json network|64:34\n\
jsonpath data|6:12 8:13 9:16 10:17 24:19 64:17\n\
jsonpath items|19:18 51:23 108:18\n\
jsonpath metadata|39:23 105:22\n\
jsonpath range|30:18 64:23 108:18\n\
jsonpath spec|18:21 19:15 20:11 21:11 23:15 108:11 120:11 125:11\n\
jsonpath status|39:23 51:23\n\
jsonpath|6:12 8:13 9:19 10:20 18:30 19:25 20:13 21:12 23:19 24:30 30:11 39:13 51:25 64:25 105:13 108:26 120:13 125:13\n\
json|12:28 15:15 19:17 20:16 27:15 29:16 33:15 36:16 40:15 44:16 51:17 63:16 64:36 68:15 81:15 103:23 129:28\n\
jul utc|16:31\n\
jul|11:29 16:38 21:30 33:29 83:30 113:30\n\
jun gmt|80:20 83:20 104:19\n\
jun utc|9:22 79:22\n\
jun|9:27 11:27 79:27 80:27 83:27 104:27 117:35 118:27\n\
just before|1:22 86:22\n\
just|1:32 24:41 51:32 86:31 89:32\n\
jws kubeconfig|8:22 9:16 10:22\n\
jws signature|8:20 9:21 10:21\n\
jws signed|8:15 10:31\n\
jws|8:41 9:35 10:47\n\
k0 ca|75:31\n\
k0d cluster|15:31\n\
k0d|13:34 15:58\n\
k0s agent|0:11 36:5 46:5 47:6 68:6 73:14 74:14 75:9 80:6 85:7 89:5 90:5 104:6 107:12 118:8 127:8\n\
k0s and|44:22 134:22\n\
k0s api|1:11 2:18 3:17 68:11 109:11 123:11 131:11 134:18\n\
k0s artifacts|69:31\n\
k0s bin|44:31\n\
k0s ca|43:20 74:26\n\
k0s client|75:20 124:19 127:19\n\
k0s config|1:14 4:13 45:13 51:14 73:18 75:18 85:14\n\
k0s connect|3:22 15:22\n\
k0s containerd|27:15 35:15 36:16 107:20 114:16\n\
k0s controller|0:18 62:18 74:18 119:18\n\
k0s corp|3:25 119:20\n\
k0s crictl|32:23 125:22\n\
k0s crt|74:32\n\
k0s datastore|45:25 119:22\n\
k0s data|26:20 44:27 106:11\n\
k0s db|119:31\n\
k0s dev|117:31\n\
k0s do|19:32\n\
k0s example|2:20 3:19 98:20\n\
k0s exec|23:13 28:13 73:27 87:14\n\
k0s extra|73:31\n\
k0s gcr|36:8 39:9 50:14 69:19 82:18 87:8 116:18\n\
k0s grep|3:22 23:22\n\
k0s home|2:17 75:17 107:17 134:22\n\
k0s intern|40:22 129:22\n\
k0s int|68:31\n\
k0s in|8:20 15:25\n\
k0s io|3:5 7:13 8:7 36:5 40:5 41:5 69:9 73:7 81:9 85:11 87:5 97:11 103:9 116:10 119:8 123:6 127:6 131:6\n\
k0s kubectl|52:23 109:18 112:18\n\
k0s kube|4:19 79:22 116:15 117:15\n\
k0s lab|3:16 45:17 47:17 74:22\n\
k0s lan|58:18 98:18 129:18 134:18\n\
k0s level|44:22 119:22\n\
k0s local|2:22 123:22\n\
k0s m0|103:18 108:18 109:18 119:18\n\
k0s main|65:22 74:23\n\
k0s master0|42:19 66:20 67:20\n\
k0s master|2:16 3:11 21:12 65:11 67:18 89:16 108:11 127:11 134:12\n\
k0s n0|20:18 97:18 108:18 121:18\n\
k0s name|117:33\n\
k0s node0|2:10 12:10 16:10 38:9 39:10 42:13 71:10 78:16 80:10 81:9 89:10 97:14 103:14 104:9\n\
k0s node|20:18 51:14 52:13 54:14 67:13 101:13 108:17\n\
k0s not|78:22 116:22\n\
k0s on|23:25 101:20\n\
k0s opaque|105:31\n\
k0s permission|44:23 117:25\n\
k0s pki|129:33\n\
k0s pod|26:23 32:18 67:18\n\
k0s prod|20:23 65:23\n\
k0s readyz|0:22 127:22\n\
k0s resolv|49:23 112:23\n\
k0s scontext|117:31\n\
k0s servers|58:23 59:22\n\
k0s server|11:9 23:6 28:7 40:9 44:9 45:9 57:6 58:11 74:9 75:9 102:11 105:11 106:7 119:17 127:9 132:7\n\
k0s service|40:15 44:8 45:11 54:8 58:8 88:11 90:14 95:7 96:11 102:14 109:7 117:16 119:11 126:8\n\
k0s serving|75:22 104:15 105:22\n\
k0s skip|91:18 96:18 117:23\n\
k0s tcp|45:35\n\
k0s token|40:10 45:18 47:15 68:6 73:14 75:19 118:6 119:10 127:10 134:7\n\
k0s to|58:32\n\
k0s uninstall|45:31\n\
k0s url|68:8 73:18 75:9 89:20 118:16 127:8 134:16\n\
k0s v0|0:5 5:11 11:5 15:18 23:5 40:11 44:9 45:11 48:5 49:5 57:5 60:5 70:5 74:5 75:5 77:9 89:5 90:9 91:5 96:9 102:5 105:5 107:5 112:5 119:9 122:5\n\
k0s version|44:22 130:22\n\
k0s w0|18:16 19:12 20:12 48:12 53:12 65:12 67:12 86:12 104:12 118:12 120:12\n\
k0s was|0:20 59:19 109:19\n\
k0s worker0|65:22 67:22\n\
k0s worker|5:13 6:12 19:13 20:13 71:17 88:13 106:13 107:13 110:13 113:13\n\
k0s0 a0a|90:22 107:22\n\
k0s0 and|15:22 47:22\n\
k0s0 ba0e0|11:22 96:22\n\
k0s0 c0fa0|40:19 96:20 127:19\n\
k0s0 d0af|0:23 47:23\n\
k0s0 d0f0f|40:22 45:22\n\
k0s0 hangs|15:22 54:23\n\
k0s0 on|5:18 15:18 66:18 74:18\n\
k0s0 server|44:20 130:26\n\
k0s0 with|23:19 45:20 96:20\n\
k0s0|0:20 3:5 5:6 11:5 14:6 15:27 23:5 40:16 44:6 45:17 46:6 47:17 52:5 54:7 59:5 60:5 61:7 65:12 66:7 67:6 70:7 74:18 75:13 77:7 87:6 88:6 89:13 90:17 92:6 93:6 96:13 99:12 100:7 102:7 105:13 107:6 109:5 112:6 118:6 119:17 122:5 127:5 130:13 134:6\n\
k0sup join|73:26 119:20\n\
k0sup|73:52 119:40\n\
k0s|2:8 3:10 7:11 15:10 23:5 36:7 40:5 44:10 45:11 58:6 65:7 67:5 69:11 73:13 74:11 75:11 81:5 85:9 88:6 89:7 97:10 103:8 105:7 107:9 116:13 117:5 119:14 127:5 134:6\n\
k0|34:21 47:21 68:20 75:37 93:21 106:21 108:28 112:21 113:21 118:21 123:21 134:21\n\
karpenternoderole prod|6:33\n\
karpenternoderole|6:69\n\
karpenter|6:69\n\
kb anon|102:37\n\
kb|36:26 92:26 102:52 116:34\n\
kcm e0|21:22 41:23\n\
kcm kubeconfig|10:22 43:23\n\
kcm|8:32 10:32 19:32 21:31 41:32 43:32\n\
keepalived on|131:31\n\
keepalived vip|3:22 134:22\n\
keepalived vrrp|131:31\n\
keepalived|3:24 109:24 118:24 131:54 134:24\n\
keeps|53:32 56:32 84:32 85:32 90:32 129:32\n\
keep|23:38 34:39 47:39\n\
kept the|47:22 130:22\n\
kept|38:24 47:38 53:34 58:26 103:25 104:24 127:24 130:25\n\
kernel modules|72:40\n\
kernel module|72:28 76:19\n\
kernel scope|46:20 96:26 120:13\n\
kernel|5:12 13:12 14:19 15:11 46:26 72:42 76:23 77:27 88:12 96:33 102:12 120:12 131:11\n\
key and|0:14 3:14 7:14 42:23 129:14\n\
key data|83:37\n\
key does|0:33 43:15\n\
key etcd|129:33\n\
key files|0:31\n\
key file|0:15 10:15 11:19 43:23\n\
key front|129:35\n\
key input|11:31\n\
key in|25:32\n\
key is|0:22 11:22\n\
key kube|0:22 42:22\n\
key md0sum|0:33\n\
key name|129:39\n\
key node|22:18 23:27\n\
key pair|0:25 11:16 43:17\n\
key pem|0:23 11:13 42:13 43:21\n\
key registry|122:35\n\
key sa|129:31\n\
key sha0|47:35\n\
key string|27:29 33:16\n\
key tls|0:20 11:25\n\
key type|0:31\n\
key uri|35:31\n\
key usage|81:31\n\
key var|0:18 113:28\n\
key was|11:15 43:31\n\
keys are|47:31\n\
keys ca|129:31\n\
keys sha0|24:25 47:22\n\
keys|11:21 24:39 45:22 47:41 129:38\n\
key|0:34 10:12 11:20 23:11 24:16 25:9 27:19 35:8 42:17 43:27 47:17 81:8 83:20 113:25 122:16 129:32\n\
kicbase v0|15:31\n\
kicbase|15:62\n\
kiel system|81:22 103:22\n\
kiel|81:44 103:45\n\
kill constraint|102:32\n\
kill hup|114:22 123:22\n\
kill usr0|32:32\n\
killable|32:63\n\
killed and|34:37\n\
killed by|102:32\n\
killed process|33:15 102:32\n\
killed status|33:23 102:23\n\
killed|32:21 33:27 34:42 102:48\n\
killer|102:70\n\
killing container|34:31\n\
killing|1:43 32:34 34:43\n\
kill|32:33 33:31 102:45 114:24 123:31\n\
kind control|15:25 68:19\n\
kind create|15:25 107:20\n\
kind group|7:31\n\
kind node|70:23 133:22\n\
kind status|1:29 25:17\n\
kind v0|15:22 70:23\n\
kindest node|15:34\n\
kindest|15:69\n\
kind|1:35 7:27 14:20 15:40 25:20 68:18 70:28 107:20 133:19\n\
kine available|45:31\n\
kine listening|45:20 119:26\n\
kine name|122:31\n\
kine sock|45:25 119:22\n\
kine|45:46 119:38 122:37\n\
kmaster ready|49:19 101:26\n\
kmaster|20:34 49:33 75:33 101:43\n\
kmsg dev|88:33\n\
kmsg in|88:31\n\
kmsg no|88:40\n\
kmsg operation|88:33\n\
kmsg|88:86\n\
kn0|81:44 98:45\n\
know what|76:16 106:24 126:16 128:15\n\
known|66:45 89:45\n\
know|76:28 106:43 123:28 124:27 126:30 128:28\n\
kr|5:63\n\
kswapd0|102:63\n\
kube apiserver|1:13 4:16 28:6 34:10 41:10 42:10 43:10 69:9 79:7 97:11 109:7 110:6 126:7 134:6\n\
kube api|1:17 90:17 91:17 97:17 120:17\n\
kube ca|24:20 81:19 127:19\n\
kube config|127:33\n\
kube controllers|3:18 22:28\n\
kube controller|3:6 8:12 10:18 19:6 28:9 34:11 43:12 64:13 79:14 108:15 122:11 126:6\n\
kube ext|120:31\n\
kube flannel|3:5 22:9 28:5 31:5 48:5 64:18 69:8 76:8 77:12 82:5 91:5 93:15 96:5 100:9 108:10 112:5 116:5 121:5 124:13 127:5\n\
kube go|64:32\n\
kube ipvs0|120:38\n\
kube is|67:22 103:22\n\
kube network|108:22 124:22\n\
kube node|1:8 25:8 42:7 52:7 54:8 60:7 65:7 80:8 81:13 92:8 97:14 103:11 120:8 122:15 123:15 131:11\n\
kube ovn|22:23 93:22\n\
kube proxy|28:13 34:6 48:6 69:8 72:16 78:17 91:6 100:7 112:11 120:9 121:7 127:8\n\
kube public|2:9 3:5 8:16 9:6 10:12 16:8 24:17 25:17 46:6 60:11 132:10 134:6\n\
kube reserved|111:41\n\
kube root|24:15 25:25 97:15 104:15\n\
kube scheduler|28:18 34:23 69:13 79:13 122:13\n\
kube services|76:17 78:17 120:25\n\
kube slice|111:34\n\
kube subnet|64:32\n\
kube system|4:5 5:5 6:7 8:13 9:7 10:5 23:7 28:7 34:7 49:7 64:5 79:8 93:10 105:8 112:5 121:5 122:7 124:8 129:11 130:9 131:6\n\
kube version|50:31\n\
kube vip|68:13 131:33\n\
kube w0|30:18 41:18 66:18 97:18\n\
kube worker|20:22 71:23\n\
kube 用|43:32\n\
kubeadm alpha|16:10 39:24 79:16 80:10 83:17\n\
kubeadm args|12:10 19:16 39:10 50:16 82:18 84:10 87:16 99:9 110:10\n\
kubeadm bootstrap|1:20 8:26\n\
kubeadm calico|92:22 95:22\n\
kubeadm cannot|91:22 106:22\n\
kubeadm certs|79:17 80:13 83:10 129:27\n\
kubeadm configuration|94:35\n\
kubeadm config|1:8 3:7 4:11 12:8 39:8 64:11 67:7 69:11 72:8 79:7 92:8 94:8 95:7 96:8 116:13 129:17 130:13 131:7\n\
kubeadm conf|12:15 23:14 82:22 84:15 87:15\n\
kubeadm default|1:16 7:20 10:16 25:16 41:16\n\
kubeadm docker|13:22 50:22\n\
kubeadm flags|12:8 19:16 39:17 50:8 51:8 82:16 87:17 99:11 103:8 110:8 112:8 113:8\n\
kubeadm init|3:6 24:7 25:10 47:6 50:7 64:12 67:6 83:7 94:9 96:7 108:8 126:7 127:10 128:8 129:17 131:6\n\
kubeadm in|79:22 83:22\n\
kubeadm join|9:10 10:11 24:13 52:7 53:5 58:5 60:7 66:5 71:8 84:10 94:5 106:8 126:8 129:8 132:10 134:11\n\
kubeadm kubelet|7:19 41:15 70:15 115:15 126:15 130:15\n\
kubeadm node|7:15 35:15 41:25 42:15\n\
kubeadm only|130:36\n\
kubeadm on|55:22 98:22\n\
kubeadm reset|47:13 59:13 84:10 94:18 124:15 125:14 126:14 127:15\n\
kubeadm token|1:13 7:7 8:15 9:20 10:11 24:8 25:15 41:11 47:11 57:7 94:8 132:7\n\
kubeadm upgrade|4:12 39:27 50:12 84:12 115:12\n\
kubeadm v0|12:11 16:11 24:12 47:11 50:11 55:11 61:12 67:15 69:11 91:11 94:12 99:11 109:11\n\
kubeadm version|67:18 94:18 115:18 130:18\n\
kubeadm with|22:20 33:19 76:20\n\
kubeadm yaml|4:16 129:30\n\
kubeadm 装|83:31\n\
kubeadm|1:7 8:9 9:16 10:10 12:5 19:5 24:12 25:12 39:19 41:11 47:9 50:12 64:11 79:13 82:9 83:12 84:10 87:9 94:17 126:10 127:8 129:21 130:14 134:5\n\
kubeconfig args|84:22 87:22\n\
kubeconfig etc|43:11 50:11 67:10 82:17 83:11 87:11 110:19 124:14 127:14\n\
kubeconfig file|7:15 42:27 126:15\n\
kubeconfig get|104:19 110:20 124:19\n\
kubeconfig grep|24:34\n\
kubeconfig invalid|0:20 113:26\n\
kubeconfig key|25:32\n\
kubeconfig mode|73:27 106:16 112:16\n\
kubeconfig no|8:18 10:23 42:18\n\
kubeconfig only|10:31\n\
kubeconfig permission|29:31\n\
kubeconfig pod|110:31\n\
kubeconfig stat|11:18 80:19 83:15 113:21\n\
kubeconfig token|9:22 42:22\n\
kubeconfig to|7:17 42:29\n\
kubeconfig true|87:31\n\
kubeconfig var|10:20 78:20 104:19\n\
kubeconfig was|11:22 110:22\n\
kubeconfig 一|10:22 42:22\n\
kubeconfigs|3:39 24:40 127:39\n\
kubeconfig|0:9 8:18 9:19 10:22 11:19 24:16 25:16 29:9 42:19 73:16 80:19 82:13 83:16 87:9 93:21 106:9 110:20 113:25 114:9 118:8 124:19 127:12\n\
kubectl apply|54:15 57:14 64:19 93:18 101:14 120:14\n\
kubectl auth|7:18 8:24 110:14 133:14\n\
kubectl certificate|41:20 42:25 43:15\n\
kubectl create|7:20 10:16 25:16 57:15 97:16\n\
kubectl delete|18:7 19:7 57:6 58:14 59:15 104:21 105:10 120:7 124:12 133:15\n\
kubectl describe|7:9 18:9 19:10 20:9 21:9 22:13 23:9 28:9 30:9 39:10 42:9 48:13 53:10 95:9 97:9 102:10 108:9 113:9 133:9\n\
kubectl drain|104:31\n\
kubectl edit|24:23 39:23\n\
kubectl exec|49:17 100:13 101:20 121:20 132:13\n\
kubectl from|63:22 118:22\n\
kubectl get|7:5 18:8 19:5 23:5 25:8 28:6 30:6 39:8 41:8 42:8 43:5 51:5 52:8 59:5 65:9 67:6 78:7 82:5 93:6 101:6 108:5 110:6 120:6 121:7\n\
kubectl kubeconfig|67:17 83:17 104:16 110:17 124:16\n\
kubectl kube|6:11 8:12 9:10 10:13 23:6 24:14 25:11 28:9 49:10 64:11 72:7 93:9 105:12 129:12\n\
kubectl label|85:23 133:22\n\
kubectl last|41:23 93:22\n\
kubectl logs|3:9 30:9 36:10 66:16 70:10 79:9 92:10 101:19 120:10 121:16 132:10\n\
kubectl server|1:22 119:22\n\
kubectl shows|67:20 101:20 119:20\n\
kubectl taint|22:23 23:22\n\
kubectl version|130:33\n\
kubectl with|1:20 81:19 123:19\n\
kubectl 时|34:22 122:22\n\
kubectl|6:5 7:9 8:10 10:9 18:12 19:8 22:8 23:8 24:12 25:14 28:11 30:9 39:12 41:12 42:12 43:7 49:5 51:5 52:9 53:5 59:10 64:7 65:11 67:10 78:9 93:12 100:7 101:12 104:14 105:9 108:7 110:9 120:9 121:11 124:8 130:9 133:10\n\
kubelet active|42:16 104:16 109:16 110:17 128:16\n\
kubelet address|44:20 85:20 88:20\n\
kubelet args|50:17 82:17 87:17 110:22\n\
kubelet arg|12:8 14:8 18:12 19:16 23:18 37:8 85:8 87:16 110:12 111:12 112:12\n\
kubelet bootstrap|7:22 9:11 41:13 42:19 43:15 82:7 113:7\n\
kubelet brings|86:17 104:21 123:21\n\
kubelet cannot|7:26 9:20 24:13\n\
kubelet cat|80:18 85:18 87:18 130:18\n\
kubelet certificate|43:26 98:20\n\
kubelet certs|81:31\n\
kubelet cert|0:22 97:22\n\
kubelet cgroup|12:30 13:12 14:12 111:12\n\
kubelet check|1:7 2:7 5:7 7:12 12:10 15:10 34:6 50:7 61:7 67:6 68:13 79:6 84:10 86:10 88:10 109:10 116:10 117:6 127:6 128:10 131:10 133:6\n\
kubelet client|0:12 11:13 16:9 79:6 80:15 81:10 83:19 113:19\n\
kubelet cni|26:23 108:22\n\
kubelet combined|5:22 125:22\n\
kubelet configuration|14:32 130:14\n\
kubelet config|12:10 34:13 49:9 82:10 84:20 110:12 112:11 121:8 130:15\n\
kubelet conf|3:9 9:6 11:12 24:10 80:11 82:8 83:18 84:6 99:5 103:6 110:6 113:16 118:10 126:11 127:6 134:6\n\
kubelet container|1:22 26:17 38:16 87:17\n\
kubelet could|37:23 112:22\n\
kubelet cpu|37:33 84:14\n\
kubelet crt|0:17 11:12 42:5 74:5 75:13 80:13 81:11 104:5 105:15 106:5 113:16 127:11 133:5\n\
kubelet csr|81:18 121:28\n\
kubelet docker|12:20 86:26\n\
kubelet e0|2:11 3:10 4:10 6:10 12:11 28:10 41:11 74:11 99:10 104:10 118:10 122:10 127:10 130:10 131:14\n\
kubelet error|5:22 44:17 67:17 69:16\n\
kubelet err|0:12 11:11 12:18 50:12 74:12 88:18 113:12 128:15\n\
kubelet estab|123:33\n\
kubelet etc|84:22 110:22\n\
kubelet exited|0:12 7:12 12:12 14:18 70:12 74:16 85:16 87:16\n\
kubelet exits|14:20 111:20 115:20\n\
kubelet exit|88:22 111:23\n\
kubelet extra|18:8 19:9 20:8 23:11 51:9 84:8 85:18 87:16 100:15 101:8 103:8 110:14 128:8\n\
kubelet failed|0:8 5:5 7:5 11:5 12:12 13:5 14:5 17:5 20:11 24:5 26:9 27:5 31:5 33:10 48:5 50:5 69:10 70:5 80:8 86:5 88:16 96:5 107:5 112:12 116:8 125:5\n\
kubelet flags|39:17 49:16 85:22 87:17\n\
kubelet flag|34:10 50:19 87:28\n\
kubelet from|13:20 115:20 130:20\n\
kubelet go|0:5 2:5 3:8 6:6 20:5 27:6 32:8 37:9 42:9 65:6 70:8 71:5 83:5 88:9 97:5 103:8 104:8 110:9 111:10 127:6 133:6\n\
kubelet grep|70:20 85:20 88:20\n\
kubelet has|14:14 18:14 30:13 48:20 78:14 102:14 104:13\n\
kubelet helps|123:31\n\
kubelet hostname|65:18 78:18 103:23\n\
kubelet https|4:31\n\
kubelet i0|41:23 104:22\n\
kubelet invalid|0:24 11:15 15:15 74:16\n\
kubelet in|15:22 68:22\n\
kubelet isn|12:17 68:16 70:17 84:17 86:17\n\
kubelet is|4:10 14:24 19:11 21:10 88:10 104:10 110:10 113:10 126:11 131:10\n\
kubelet key|0:25 11:9 42:9 113:21\n\
kubelet kubeadm|12:8 19:16 38:8 39:16 50:14 82:16 84:8 87:16 99:7 110:8 112:8 115:8 130:8\n\
kubelet kubeconfig|11:11 19:12 42:15 78:11 84:11 87:11 104:11 106:11 110:18 123:11 127:11\n\
kubelet kubectl|115:22 126:23\n\
kubelet kubelet|2:8 11:8 14:12 42:8 43:9 60:8 81:8 83:8 84:12 86:18 87:8 97:8 103:8 106:12 127:12 128:8\n\
kubelet kubernetes|85:38\n\
kubelet log|0:14 5:18 48:13 82:14 88:14 104:13 121:14 127:13\n\
kubelet misconfiguration|12:38\n\
kubelet n0|48:22 81:22\n\
kubelet needs|14:20 106:26\n\
kubelet network|22:15 26:15 82:25 91:15\n\
kubelet node|6:12 16:6 20:7 57:10 66:5 71:7 80:8 81:11 97:9 98:7 103:9 104:12 110:7 123:10 127:6 133:10\n\
kubelet no|7:18 15:18 48:18 86:18\n\
kubelet of|37:23 120:22\n\
kubelet only|86:22 123:22\n\
kubelet on|18:13 19:17 39:13 42:13 43:13 79:13 108:13 120:13 133:13\n\
kubelet open|88:33 106:14\n\
kubelet pem|0:17 67:17 81:16 103:22\n\
kubelet permission|44:23 106:18 117:18\n\
kubelet pid|123:27 126:19\n\
kubelet pki|0:10 11:13 80:14 81:10 83:19 103:5 106:5 113:21 121:5 127:8\n\
kubelet pods|48:20 112:20 126:20\n\
kubelet pod|34:31\n\
kubelet preferred|66:32\n\
kubelet ready|86:18 123:23 128:18\n\
kubelet registered|67:22 78:22\n\
kubelet register|110:33\n\
kubelet restarts|7:20 111:20 128:19\n\
kubelet restart|18:18 34:18 83:18 123:18\n\
kubelet running|128:38\n\
kubelet runs|34:17 78:17 103:17 110:17 116:17\n\
kubelet server|11:22 121:22\n\
kubelet service|7:9 11:6 14:9 37:7 78:9 82:9 84:12 85:7 86:18 87:13 106:9 110:7 113:9 128:10\n\
kubelet serving|43:15 98:11 121:30\n\
kubelet shows|19:20 82:26\n\
kubelet started|78:20 80:20 114:20\n\
kubelet startup|1:31\n\
kubelet start|7:13 8:8 9:13 16:7 24:8 41:8 42:7 43:11 46:8 48:7 52:17 57:7 67:7 79:7 110:8 126:8 130:13 133:7\n\
kubelet status|84:20 86:20 128:19\n\
kubelet still|83:31\n\
kubelet stopped|16:10 37:10 57:9 83:10 86:20 102:18 113:10 123:15 133:9\n\
kubelet stream|88:22 128:22\n\
kubelet summary|66:23 101:22\n\
kubelet systemctl|37:20 84:20 86:20\n\
kubelet system|13:9 41:19 42:19 43:17 65:9 102:13 110:13\n\
kubelet tail|6:22 12:22\n\
kubelet the|39:14 50:14 84:14 86:23 104:13 127:13\n\
kubelet tls|0:31\n\
kubelet to|4:13 7:14 9:13 16:10 24:10 42:9 43:10 68:13 71:10 84:10 110:10 113:10 117:10 126:10 131:10\n\
kubelet tr|19:32\n\
kubelet unable|11:16 24:7 35:6 36:7 48:7 50:13 80:16 83:13 113:21 133:6\n\
kubelet unit|52:19 91:20 110:20\n\
kubelet v0|14:12 36:12 50:12 69:11 82:12 85:12 87:12 110:12 115:18 123:11 130:12\n\
kubelet validate|14:10 33:19 35:9 38:15 115:23\n\
kubelet version|11:11 14:12 44:12 50:16 87:16 106:12 109:11 110:12 130:18\n\
kubelet w0|14:20 28:20 81:19\n\
kubelet waiting|17:31\n\
kubelet was|84:22 104:22\n\
kubelet with|19:18 37:18 42:18 115:18\n\
kubelet worker|103:31\n\
kubelet yaml|82:26 84:20\n\
kubelet 一|11:19 12:20 79:19\n\
kubelet 之|84:18 86:23 125:18\n\
kubelet 参|39:23 82:22\n\
kubelet 反|14:22 111:23\n\
kubelet 后|104:23 109:18 134:18\n\
kubelet 启|7:16 12:16 82:16 83:16 103:20\n\
kubelet 就|86:20 128:19 131:20\n\
kubelet 才|123:31\n\
kubelet 报|4:18 7:18 37:18 131:18\n\
kubelet 日|16:18 83:23 84:18\n\
kubelet 显|84:22 86:22\n\
kubelet 正|12:20 14:20 85:20\n\
kubelet 每|1:22 7:22\n\
kubelet 没|19:16 101:16 104:15 109:15 114:16 130:16\n\
kubelet 起|12:20 15:19 87:20\n\
kubelet 配|78:20 80:20 103:20\n\
kubelet 马|123:22 128:22\n\
kubeletextraargs|19:45 85:45\n\
kubelethasdiskpressure kubelet|48:33\n\
kubelethasdiskpressure|48:66\n\
kubelethasinsufficientmemory|102:63\n\
kubeletinusernamespace feature|88:31\n\
kubeletinusernamespace|88:63\n\
kubeletnotready container|27:13 28:17 29:13 32:17 33:13 35:13 69:13 95:13\n\
kubeletnotready runtime|27:25 28:20\n\
kubeletnotready|27:35 28:35 29:23 32:36 33:22 35:22 69:22 95:22\n\
kubelets|0:34 18:34 41:34 60:33 104:33\n\
kubeletversion the|130:31\n\
kubeletversion v0|14:20 109:19 110:20\n\
kubeletversion|14:34 109:33 110:34 130:43\n\
kubelet|0:10 7:10 11:6 12:10 14:11 19:10 34:7 37:7 41:5 42:8 43:6 50:6 80:10 81:8 82:10 83:12 84:12 85:9 86:12 87:11 88:8 103:7 104:8 110:11 111:6 112:5 113:12 115:7 121:10 123:10 128:9 130:7\n\
kubelite error|65:22 80:22\n\
kubelite pid|109:34\n\
kubelite|36:24 65:24 80:32 90:32 102:33 109:40\n\
kubenet does|108:33\n\
kubenet|21:49 82:27 108:40\n\
kubepods besteffort|12:25 70:17 102:17\n\
kubepods burstable|12:21 34:26\n\
kubepods slice|34:17 70:17 90:17 102:17 111:17\n\
kubepods with|15:33\n\
kubepods|12:38 13:17 15:37 34:35 70:30 90:17 102:18 111:18\n\
kubeproxy config|91:22 106:22\n\
kubeproxyconfiguration mode|72:32\n\
kubeproxyconfiguration|72:63\n\
kubeproxy|74:40 91:39 106:40\n\
kubereservedcgroup kube|111:32\n\
kubereservedcgroup|111:72\n\
kubereserved|111:63\n\
kubernetes admin|67:13 79:13 126:14 127:22 131:20\n\
kubernetes bootstrap|3:8 9:8 11:17 42:8 80:17 82:8 83:14 113:20\n\
kubernetes ca|43:28 97:18\n\
kubernetes cfg|9:31\n\
kubernetes cluster|6:22 13:14 39:14 68:13 85:14 133:13\n\
kubernetes cni|31:37\n\
kubernetes cn|81:31\n\
kubernetes default|3:30 46:13 49:13\n\
kubernetes dns|3:34\n\
kubernetes io|19:8 21:9 22:15 23:14 39:11 41:9 42:9 43:11 48:10 82:8 85:16 121:11\n\
kubernetes kubeadm|71:23 126:23\n\
kubernetes kubelet|3:9 11:5 12:5 42:9 50:5 80:12 82:11 83:18 84:5 87:5 99:5 103:5 110:13 113:15 118:5 126:13 127:9\n\
kubernetes kubernetes|3:25 46:17 81:16\n\
kubernetes manifests|1:13 4:13 65:9 68:12 81:9 99:12 110:15 126:20 131:13\n\
kubernetes master|109:22 110:22\n\
kubernetes node|18:13 67:12 72:13 84:13 85:13 86:21 104:16\n\
kubernetes ou|81:34\n\
kubernetes pkg|2:14 11:14 60:14 81:14 83:14 97:14 127:18\n\
kubernetes pki|10:8 11:15 24:17 43:10 47:7 79:13 81:13 117:9 126:13 127:7 129:16\n\
kubernetes preparing|11:9 40:15 45:17 56:10 58:8 63:10 75:10 99:7 109:9 119:17 134:8\n\
kubernetes service|22:23 34:22\n\
kubernetes ssl|0:17 3:10 10:11 11:14 42:10 43:15 80:10 81:10 97:11 103:11 127:10 129:11\n\
kubernetes the|25:17 42:16 81:25\n\
kubernetes token|7:22 9:22\n\
kubernetes v0|44:14 50:21 81:13 87:18 106:14 130:13\n\
kubernetes version|38:11 46:11 50:18 68:11 71:12 91:11 96:11 106:11 116:11 128:11 129:15\n\
kubernetes 还|84:22 99:22\n\
kubernetes|3:10 11:17 19:6 21:10 22:17 23:16 24:13 31:6 39:9 40:9 41:6 42:12 43:15 45:12 48:7 50:9 79:9 80:7 81:14 82:7 83:13 85:18 109:5 110:9 113:10 119:12 121:10 126:15 127:11 129:11 131:6\n\
kuberuntime container|34:31\n\
kuberuntime manager|5:16 12:16 36:16 112:23\n\
kuberuntime sandbox|34:18 112:23 116:18\n\
kuberuntime|5:24 12:24 34:37 36:24 112:44 116:24\n\
kubespan link|92:31\n\
kubespan|92:63\n\
kubespray|23:33 72:34 79:33 85:34 129:34\n\
kube|1:11 3:5 4:15 8:17 9:6 10:11 22:6 24:16 25:15 28:8 34:11 41:6 42:8 43:10 60:6 64:14 69:11 72:11 78:13 79:8 93:11 97:10 108:8 111:13 120:11 122:6 124:6 127:6 129:8 130:7 131:10\n\
kvm0 is|30:31\n\
kvm0|30:61\n\
kvm|30:38 77:40 88:40\n\
kw0 k0s|20:22 88:22\n\
kw0|20:36 64:37 88:36 108:35\n\
kyverno svc|133:37\n\
kyverno|133:74\n\
lab cn|81:31\n\
lab example|3:19 42:15 47:15 71:15 98:19\n\
lab internal|3:31\n\
lab local|65:19 78:20 103:20\n\
lab old|98:31\n\
label node|85:36\n\
labeler|133:66\n\
labels invalid|71:32\n\
labels in|85:39\n\
labels kubernetes|85:32\n\
labels node|85:41\n\
labels on|67:22 85:23\n\
labels specified|85:38\n\
labels to|19:18 36:18 58:18 127:18\n\
labels|19:32 36:14 58:15 67:14 71:26 85:54 127:14\n\
label|73:35 74:30 85:45 133:37\n\
lab|2:22 3:29 20:15 21:14 22:15 27:14 29:15 33:14 42:14 45:14 47:14 65:21 71:15 74:22 78:15 81:21 96:15 98:30 103:15 127:14 133:14\n\
lack of|108:33\n\
lacks it|18:22 110:22\n\
lacks|18:40 22:40 110:40\n\
lack|108:66\n\
lan api|2:22 68:22\n\
lan cacerts|74:23 134:22\n\
lan not|65:22 103:22\n\
lan|2:25 3:16 4:17 30:16 46:17 58:18 63:17 65:16 68:16 69:16 73:17 74:18 87:17 96:17 98:25 103:17 121:17 129:17 131:17 132:17 134:25\n\
laptops|132:62\n\
laptop|65:27 74:28 80:27 89:27 118:35 120:27 132:35\n\
last autumn|80:22 118:22\n\
last friday|3:22 37:23\n\
last line|4:17 42:21 50:17 88:17\n\
last month|10:13 24:13 39:13 47:13 58:13 118:13 124:13 125:13 126:14 127:13\n\
last night|0:14 11:17 36:18 116:13 118:13 123:13 124:13\n\
last sample|17:33\n\
last seen|32:29 35:12 102:13 108:12\n\
last state|34:22 49:22\n\
last week|0:14 9:10 10:10 19:10 23:9 24:14 39:10 41:10 47:10 58:10 93:10 98:10 105:10 124:9 126:14 133:9\n\
last year|93:17 124:16 127:21 130:17\n\
lastcniloadstatus cni|114:36\n\
lastcniloadstatus|114:75\n\
lastindex was|54:32\n\
lastindex|54:63\n\
lastrx last|17:33\n\
lastrx|17:67\n\
last|0:17 3:5 4:5 9:5 10:13 11:12 17:17 19:6 23:5 24:17 32:28 34:12 35:5 36:13 37:6 39:13 41:6 42:12 47:12 49:5 50:6 58:13 61:6 65:5 70:6 79:5 80:5 88:6 93:12 94:6 98:6 102:6 105:6 108:5 114:6 116:5 118:16 119:6 123:5 124:19 125:6 126:18 127:16 130:5 133:5\n\
later with|41:23 45:22\n\
later|25:23 28:22 41:23 43:23 45:29 52:29 55:30 95:29 110:22 114:22 131:22\n\
latest balancer|61:32\n\
latest meta|20:26 98:20\n\
latest version|52:31\n\
latest|20:39 52:38 61:39 98:30\n\
launch template|9:20 14:16 19:16 20:16 85:16\n\
launched|6:51 88:40\n\
launch|9:37 14:29 19:29 20:29 85:29 88:29 132:28\n\
layer sha0|36:28 48:18\n\
layer|36:56 48:30 117:30\n\
lb corp|3:22 63:22\n\
lb k0s|3:18 123:18 129:23\n\
lb old|2:22 118:22\n\
lb0 ip|131:31\n\
lb0|131:55 134:36\n\
lb|2:24 3:31 63:24 118:24 123:44 129:32\n\
ldz etc|29:31\n\
ldz|29:52 117:39\n\
leader changed|122:31\n\
leader elect|10:33\n\
leader failed|122:31\n\
leader is|122:31\n\
leaderelection go|3:13 23:13 79:22 122:21\n\
leaderelection lost|122:37\n\
leaderelection|3:23 23:22 79:39 122:48\n\
leader|10:29 23:16 55:52 122:36\n\
leap status|17:31\n\
leap|17:63\n\
learner as|55:33\n\
learner etcdserver|55:31\n\
learner id|55:31\n\
learner is|55:35\n\
learner learner|55:35\n\
learner members|55:11 56:36\n\
learner member|55:40\n\
learner raft|55:31\n\
learner true|55:22 56:25\n\
learner|55:48 56:47 57:10 92:11 99:10\n\
learning false|77:32\n\
learning|77:63\n\
lease and|110:31\n\
lease can|65:19 103:26\n\
lease error|1:11 57:16 92:11 104:10 120:14 122:14 123:20 133:10\n\
lease err|65:18 104:18 123:18 133:18\n\
lease exists|2:8 6:8 54:8 57:11 60:8 65:8 80:8 81:8 97:14 103:12 104:11 122:8 123:8 131:12 133:18\n\
lease kube|23:18 25:18 52:18 122:18\n\
lease leases|1:13 54:13 60:12 92:13 120:13 123:21 131:16\n\
lease node|64:15 108:32\n\
lease renewtime|16:31\n\
lease subnet|64:34\n\
lease w0|122:31\n\
lease with|65:19 103:28\n\
leases coordination|23:9 65:13 81:17 97:17 103:19 104:9 131:13 133:9\n\
leases in|65:13 81:20 97:21 103:18\n\
leases kube|3:15 122:30\n\
leases w0|120:22 131:22\n\
leases|1:12 3:12 23:11 54:13 60:11 65:19 81:26 92:12 97:29 103:29 104:12 120:12 122:28 123:26 131:29 133:12\n\
lease|1:5 2:5 16:11 25:5 43:5 46:5 54:5 57:22 64:19 65:15 81:15 83:5 92:5 97:21 99:10 103:21 104:18 108:24 110:16 120:12 122:25 123:25 131:11 133:25\n\
leaves|46:45 83:45\n\
leave|80:51 95:39\n\
left as|64:23 132:22\n\
left at|98:22 116:22\n\
left on|48:24 70:24\n\
left to|108:34\n\
leftover|109:44 125:45\n\
left|40:14 48:34 64:15 70:35 80:15 85:15 95:22 98:15 108:32 109:14 116:15 127:14 132:22 133:14\n\
legacy common|3:31\n\
legacy|3:62\n\
length iscompound|11:31\n\
length|11:38 60:29 75:38 92:39\n\
less than|35:13 102:17 108:13 122:25\n\
less|35:25 102:35 108:25 122:50\n\
let it|45:22 58:23\n\
lets it|14:22 87:22\n\
lets the|43:23 119:22\n\
lets|14:30 17:30 23:29 43:31 62:30 87:30 119:30\n\
let|23:38 45:39 58:40\n\
level burstable|13:22 15:22\n\
level error|0:5 2:7 15:6 16:5 17:7 27:5 29:9 36:7 47:5 52:6 63:9 68:7 75:12 89:9 92:5 105:11 114:7 118:9 120:7 127:5 132:6 134:7\n\
level fatal|15:5 38:6 40:10 44:9 45:11 51:7 54:5 56:5 63:5 73:8 75:7 77:8 90:5 96:7 99:7 100:8 106:5 107:6 109:6 119:9\n\
level info|0:8 15:5 34:7 35:5 38:5 40:8 44:7 45:9 46:5 47:5 55:5 61:7 63:7 74:6 75:8 99:5 105:9 107:5 108:6 118:5 122:9 127:8 134:7\n\
level panic|54:32\n\
level qos|13:22 15:25\n\
level warning|2:11 6:17 26:7 35:15 40:16 44:7 56:7 74:11 76:10 89:7 93:7 107:13 119:7\n\
level warn|16:7 55:19 56:11 57:7 58:15 59:11 61:17 79:7 98:8 122:16\n\
level|0:9 6:6 15:11 17:5 29:7 35:10 36:8 38:9 40:15 44:11 45:13 47:7 51:6 52:6 54:7 55:11 56:11 58:9 61:9 63:12 73:8 74:6 75:17 77:7 89:8 90:5 96:8 99:7 100:7 105:11 107:9 109:7 118:8 119:9 122:11 127:6 134:8\n\
lib calico|67:16 93:16 124:26\n\
lib cni|26:22 31:16 125:23\n\
lib containerd|36:22 44:17 107:22\n\
lib docker|48:18 107:28\n\
lib etcd|48:9 54:9 57:14 58:17 117:16 122:14 126:19 127:8\n\
lib k0s|44:23 113:18 119:18\n\
lib kubelet|0:6 11:8 19:6 34:7 37:11 39:8 48:5 80:9 81:8 82:8 83:13 84:16 87:8 103:6 110:8 112:7 113:15\n\
lib kubernetes|10:22 103:22\n\
lib modules|72:25 76:10 77:22\n\
lib rancher|0:12 11:8 26:8 35:6 36:6 44:13 48:7 58:8 74:14 75:7 105:9 107:13 119:10 126:5 127:11\n\
lib s0|117:31\n\
lib systemd|33:13 86:29 95:13\n\
libexec cni|26:32 31:14\n\
libexec|26:65 31:29\n\
libvirt|53:45 132:44\n\
lib|0:16 11:14 26:13 36:10 37:12 39:7 44:18 48:12 57:6 58:12 72:14 74:18 77:11 80:11 81:6 82:7 83:16 84:22 86:10 87:7 103:5 105:7 107:19 110:7 113:21 117:10 119:10 125:10 126:15 127:15\n\
lies in|69:22 129:22\n\
lies|16:36 69:35 114:36 129:36\n\
lifecycle controller|18:18 20:24 104:18\n\
lifecycle|6:24 18:33 20:42 85:34 104:32\n\
lightweight kubernetes|47:22 95:22\n\
lightweight|47:44 95:44\n\
like the|12:18 68:18 84:18 86:18\n\
likely due|108:33\n\
likely from|122:31\n\
likely overloaded|122:31\n\
likely|108:44 122:49\n\
like|12:29 21:28 45:28 68:27 84:29 86:28 98:29 123:28\n\
limit resourceversion|2:13 3:12 11:12 54:13 58:13 60:12 68:12 74:13 89:13 127:16\n\
limit still|121:31\n\
limits on|102:12 111:35\n\
limits|102:34 111:62\n\
limit|2:19 3:18 11:18 49:18 54:27 58:20 60:18 68:18 69:18 70:20 74:20 89:19 90:19 99:18 119:19 121:27 127:26\n\
line attempting|110:31\n\
line in|47:22 110:22\n\
line is|9:17 35:16 50:17 66:17 85:17\n\
line then|42:31\n\
line was|23:18 47:18 66:18 82:18\n\
lines|4:27 11:27 13:27 17:27 59:27 71:28 94:28 95:27 113:27\n\
line|4:9 9:21 11:20 15:16 16:9 18:10 23:8 27:16 35:9 38:9 40:9 42:16 44:10 45:9 47:21 49:9 50:10 55:10 60:8 66:21 78:10 82:10 85:10 88:10 92:10 94:10 96:10 97:10 98:10 105:10 110:27 114:10 123:16 126:11 132:9\n\
link add|77:35\n\
link delete|125:33\n\
link flannel|93:22 125:22\n\
link mtu|92:31\n\
link not|131:33\n\
link set|92:28 125:18\n\
link show|92:22 93:17 125:22\n\
link src|46:21 96:27\n\
link|44:11 46:23 51:12 55:11 77:26 92:37 93:22 95:11 96:30 124:10 125:32 131:28\n\
linux amd0|27:15 31:19 115:25\n\
linux cmdline|15:23 90:24\n\
linux go|12:14 13:23 34:13 88:14 91:13 111:14\n\
linux modules|72:18 77:28\n\
linux|6:11 12:12 13:27 14:12 15:28 19:13 27:11 28:12 31:24 34:12 35:18 72:13 77:27 88:12 90:27 91:19 95:19 111:13 115:26\n\
list all|60:33\n\
list file|27:24 29:23\n\
list grep|3:18 74:23 109:18\n\
list has|1:20 58:20 60:19\n\
list invalid|27:36\n\
list is|9:22 28:22\n\
list k0s|20:31\n\
list memberid|54:18 57:27\n\
list name|27:33\n\
list nodes|81:22 97:22\n\
list no|27:25 104:19\n\
list of|87:22 91:22\n\
list ports|61:25 63:22\n\
list resource|7:11 8:23 81:17 97:19\n\
list rke0|63:22 93:22\n\
list secrets|8:31\n\
list shows|1:17 7:17 8:17 28:17 47:17\n\
list table|56:30 59:15\n\
list timers|95:33\n\
list units|33:15 94:16 95:16 111:21 128:15\n\
list unit|86:26 95:20\n\
list v0beta0|54:18 58:18 81:18 97:18\n\
list v0|2:11 3:11 6:5 7:5 8:16 11:5 16:5 17:9 60:5 68:5 74:6 79:5 80:9 81:12 83:5 97:13 99:5 120:5 123:9 127:12 130:11\n\
list 里|55:18 56:18 59:18 61:18\n\
listed|36:45 110:45\n\
listen and|60:22 109:22\n\
listen on|109:31\n\
listen peer|54:23 99:22\n\
listen tcp|99:20 109:26 120:9\n\
listen users|60:13 62:14 109:22 126:14 134:18\n\
listeners|54:45 63:45\n\
listener|11:44 109:44\n\
listening on|45:20 119:26\n\
listening|45:36 94:37 119:47\n\
listens|119:45 134:45\n\
listen|54:12 60:27 62:23 63:18 99:32 109:45 120:11 126:12 132:11 134:23\n\
lister|104:44 110:45\n\
listing containers|32:34\n\
listing routes|21:33\n\
listing|21:44 32:45 38:29\n\
listpodsandbox with|32:35\n\
listpodsandbox|32:70\n\
lists all|82:22 104:22\n\
lists it|65:22 105:22\n\
lists only|6:18 42:18 59:23\n\
lists|6:24 13:17 36:17 41:18 42:16 51:25 59:28 65:16 67:17 72:18 82:17 92:17 95:17 96:17 104:16 105:17 110:25 116:17 131:17\n\
list|1:11 2:8 3:10 8:24 9:13 20:8 27:22 29:13 56:21 57:16 58:8 59:21 60:12 61:14 63:11 74:8 81:14 95:13 97:17 111:8 120:8 127:10 130:8\n\
lite k0s|89:22 90:22\n\
lite|89:45 90:45\n\
liveness probe|1:36\n\
liveness|1:72\n\
lives in|2:20 26:20 46:20\n\
lives|2:36 26:37 45:36 46:36\n\
livez path|1:31\n\
livez|1:61 60:31\n\
ln can|72:32\n\
ln dev|88:33\n\
lname anon|70:32\n\
lname|70:63\n\
lntp grep|60:19 109:19 134:20\n\
lntp|60:31 63:32 109:40 134:41\n\
ln|72:43 88:43 120:37\n\
lo unknown|51:20 120:20 132:20\n\
load apparmor|5:35\n\
load average|32:17 102:26 122:16\n\
load balancer|0:17 2:10 18:10 19:14 40:10 47:10 60:10 74:11 75:14 78:10 92:10 118:14\n\
load bootstrap|11:17 24:9 45:8 80:19 83:15 113:21\n\
load certificate|11:33\n\
load client|0:21 11:13 74:25\n\
load cni|27:18 28:14 29:20 36:10 70:11 114:18\n\
load config|35:31\n\
load etc|27:22 129:22\n\
load failed|27:20 28:13 29:19 114:21\n\
load kernel|72:28 76:19\n\
load kubelet|84:35 113:12\n\
load plugin|35:24 36:17 107:19\n\
load root|74:32\n\
load the|11:25 129:22\n\
load tls|11:19 113:26\n\
load toml|35:38\n\
loadbalancer tcp|120:35\n\
loadbalancer|19:32 120:61\n\
loaded active|95:22 128:22\n\
loaded ip|72:38\n\
loaded loaded|33:17 86:29\n\
loaded running|5:33\n\
loaded usr|33:15 86:31\n\
loaded|5:27 11:15 33:32 46:15 72:39 86:37 95:15 116:22 128:15\n\
loadflannelsubnetenv failed|64:23 76:22\n\
loadflannelsubnetenv|64:45 76:44\n\
loading certificate|129:33\n\
loading cni|27:22 29:26\n\
loading plugin|36:20 38:23 107:16\n\
loading|11:23 27:34 29:41 36:24 38:28 107:17 117:16 129:29\n\
load|0:17 5:16 11:25 19:11 27:18 28:6 29:19 32:11 35:28 36:10 72:16 74:19 75:6 76:13 80:17 83:10 84:25 102:11 107:10 113:23 114:19 118:6 129:10\n\
local and|46:22 53:23\n\
local api|2:16 68:15 89:24 123:15\n\
local bin|3:7 4:7 10:14 23:11 40:11 44:11 69:7 73:16 82:8 87:8 91:7 115:7 117:17 119:11\n\
local bytes|89:35\n\
local cacerts|89:33\n\
local dev|30:19 120:20 125:20\n\
local error|92:33\n\
local etcd|55:26 56:18 99:14\n\
local hostname|20:26 98:20\n\
local issuer|24:20 81:25\n\
local is|65:18 89:18 103:18 117:18\n\
local lookup|2:22 89:22\n\
local loopback|26:27 27:15 82:16\n\
local not|3:19 78:26\n\
local no|2:15 68:14 89:28\n\
local on|2:15 89:32\n\
local path|5:18 23:18 48:14 65:18 112:14\n\
local server|89:31\n\
local share|74:37\n\
local works|89:31\n\
localdomain|52:42 65:32 78:25 98:42\n\
localendpoints|78:63\n\
localhost healthz|1:12 12:12 15:15 50:12 66:12 84:16 86:12 88:12 128:15 131:12\n\
localhost localdomain|52:23 65:18 78:14 98:14\n\
localhost 后|65:31\n\
localhost|1:13 3:24 12:13 15:20 50:13 52:27 65:27 66:25 68:31 78:13 84:20 86:13 88:13 98:13 99:12 128:24 131:13\n\
local|2:10 3:16 5:6 10:10 16:12 20:13 23:5 26:22 27:5 40:9 44:6 53:16 55:15 56:6 65:12 68:9 73:15 74:17 78:19 81:5 82:10 88:6 89:31 92:10 95:10 98:13 117:17 119:6 120:6 123:5 125:6\n\
lock file|44:22 106:22\n\
lock is|131:33\n\
lock kube|3:12 79:23 122:16 131:19\n\
lock leases|23:19 131:26\n\
lock put|122:31\n\
lockdown|5:63\n\
lock|3:21 23:20 44:21 79:40 106:21 122:36 131:33\n\
log at|82:20 97:20 110:20\n\
log cloud|19:23 65:22\n\
log corrupted|54:32\n\
log e0|8:20 48:20 127:19\n\
log error|5:22 88:22\n\
log go|3:15 79:15 116:16 121:24\n\
log i0|30:22 48:22\n\
log journal|48:31\n\
log kube|4:22 101:22\n\
log level|5:15 6:19 30:14 38:15 104:15 107:15\n\
log maxage|4:31\n\
log of|56:22 104:22\n\
log on|30:22 56:22\n\
log tail|50:22 65:22\n\
log tcp|68:31\n\
logger etcd|55:22 56:22 61:17\n\
logger unhandlederror|8:22 81:22\n\
logger|8:29 55:37 56:37 61:29 81:28 121:29\n\
logging|79:44 87:45\n\
login|23:43 42:44\n\
logs coredns|49:31\n\
logs crictl|4:26 58:20\n\
logs etcd|79:15 99:20 109:15 117:16 127:15\n\
logs exec|30:16 66:17 99:16 101:17 120:17\n\
logs k0d|15:31\n\
logs k0s|19:23 79:22\n\
logs kubelet|50:22 80:22\n\
logs kube|3:13 66:14 70:14 72:14 79:13 101:13 121:21\n\
logs|3:6 4:30 11:6 14:7 15:13 19:19 30:6 36:7 48:7 49:17 50:7 54:7 58:7 66:19 70:14 72:19 74:7 77:7 79:17 80:7 83:14 92:18 98:7 99:17 101:23 104:6 109:13 117:14 120:7 121:18 127:13 131:7 132:7\n\
logtostderr|4:62\n\
log|0:13 3:5 4:22 5:17 6:12 7:6 8:17 10:6 11:5 15:12 16:5 19:13 27:5 29:6 30:11 32:6 34:5 35:16 36:6 38:5 48:16 50:6 54:13 56:13 65:12 68:18 79:5 81:5 82:6 85:6 87:6 88:6 97:6 101:5 102:6 103:13 104:23 107:6 110:17 116:5 117:12 121:17 127:5\n\
long iso|0:18 80:18 105:18 127:18\n\
long leader|122:31\n\
long mtu|92:33\n\
long took|122:34\n\
long to|122:33\n\
long 换|55:22 122:22\n\
longer exists|56:20 59:19 104:19\n\
longer present|20:28 104:18\n\
longer|3:24 20:38 56:25 59:24 66:26 70:26 104:32 120:25\n\
long|0:20 55:20 80:19 87:20 92:32 105:20 122:48 127:19\n\
looking for|27:32 33:14\n\
looking|27:58 33:27 130:27\n\
looks|14:45 98:45\n\
lookup apiserver|2:33\n\
lookup cluster|2:33\n\
lookup default|95:31\n\
lookup edge|66:32\n\
lookup k0s|2:27 66:14 89:18\n\
lookup kube|66:28 89:18\n\
lookup local|95:33\n\
lookup main|95:35\n\
lookup master0|2:22 66:23\n\
lookup node|66:35\n\
lookup pi|89:33\n\
lookup registry|69:16 116:29\n\
lookup unable|24:20 81:25\n\
lookup|2:36 9:5 22:6 24:6 66:37 69:12 81:12 89:37 95:29 96:6 98:6 116:19\n\
look|17:40 18:40 106:40\n\
loop detected|49:40\n\
loop loop|49:38\n\
loop seen|49:33\n\
loop troubleshooting|49:37\n\
loopback failed|31:28 44:18\n\
loopback in|26:16 31:30\n\
loopback portmap|26:28 27:15 82:15\n\
loopback|26:44 27:19 31:41 44:20 78:20 82:20 124:19\n\
loops|0:40 13:40 37:40\n\
loop|0:19 49:61 88:19 95:19 110:19\n\
loses|95:44 125:45\n\
loss time|61:23 92:22\n\
loss|30:33 60:33 61:34 92:34 132:33\n\
lost for|122:34\n\
lost found|36:22 113:22\n\
lost its|62:22 98:22\n\
lost leader|122:31\n\
lost power|11:23 36:18 56:18\n\
lost|11:22 36:23 45:15 54:31 56:15 61:16 62:15 84:15 92:23 98:15 113:15 122:42 123:15\n\
low on|48:35\n\
lower case|67:22 71:26\n\
lower up|92:31\n\
lowercase rfc|67:21 71:26\n\
lowercase|67:42 71:53\n\
lower|67:42 71:48 92:28 131:20\n\
low|48:60 122:31\n\
lo|51:29 60:27 93:28 101:28 120:29 131:37 132:28\n\
lrwxrwxrwx root|11:18 80:14 112:14 113:24\n\
lrwxrwxrwx|11:36 80:28 112:28 113:48\n\
ls cannot|28:12 31:19 39:12 50:12 111:12 112:16 115:12 116:12 119:12\n\
ls dev|88:33\n\
ls etc|0:5 26:5 27:10 28:13 29:5 43:5 76:5 82:8 84:5 93:17 105:5 112:13 114:13 124:17 131:5\n\
ls grep|36:14 38:27 115:18\n\
ls io|36:22 115:22\n\
ls ldz|29:26 117:20\n\
ls lz|29:29 117:17\n\
ls opt|26:23 27:11 31:22 42:11\n\
ls run|50:17 94:17 112:25\n\
ls shows|29:18 44:23 114:18\n\
ls sys|13:22 111:26\n\
ls time|0:15 16:15 80:15 105:15 114:15 125:15 127:15\n\
ls unconfined|117:31\n\
ls usr|26:22 115:17 117:21\n\
ls var|0:6 11:11 36:6 39:6 44:6 54:6 58:9 74:9 80:5 83:9 84:11 94:12 99:5 113:17 116:5 118:5 119:13 121:6 125:15\n\
ls0tls0crudjti|83:63\n\
lscpu grep|37:32\n\
lscpu|37:67\n\
lsmod grep|72:20 76:24 77:13 107:13\n\
lsmod|72:42 76:44 77:25 88:24 107:24\n\
lsm|5:63\n\
lsof|70:37 109:55\n\
ls|0:9 11:11 13:5 26:18 27:11 28:15 29:19 31:19 36:9 38:18 44:12 58:5 74:5 82:5 83:5 84:14 88:9 93:21 94:12 111:12 112:17 113:21 114:19 115:11 117:18 119:14 124:21 125:16\n\
ltn grep|4:17 60:21 62:17 63:17\n\
ltn on|119:22 134:22\n\
ltnp listen|62:31\n\
ltnp sport|109:31\n\
ltnp users|109:31\n\
ltnp|62:34 63:26 109:47 126:27 134:26\n\
ltn|4:28 60:36 62:29 63:29 119:29 134:37\n\
lts|13:40 101:39 132:39\n\
lvm|44:45 48:44\n\
lv|44:56 113:36\n\
lxc apparmor|88:33\n\
lxc cap|88:31\n\
lxc lxc|88:33\n\
lxc mount|88:33\n\
lxc|52:24 70:25 72:25 88:58\n\
lxd container|14:22 88:22\n\
lxd|14:36 70:37 88:47\n\
lz etc|29:33\n\
lz|29:59 117:33\n\
m0 ago|32:37\n\
m0 and|40:22 59:22\n\
m0 did|4:31\n\
m0 e0|79:31\n\
m0 is|1:20 59:19 103:20\n\
m0 kube|34:22 79:22\n\
m0 not|4:17 11:16 34:17 110:22\n\
m0 ready|118:31\n\
m0 started|59:31\n\
m0 的|103:22 109:22\n\
m0s ago|32:22 34:17 35:16 102:17\n\
m0s kubelet|1:16 26:21 42:15 112:16 116:16\n\
m0s kubernetes|41:20 42:25\n\
m0s restarting|4:28 34:18\n\
m0s timed|4:33\n\
m0s|1:23 4:31 6:11 12:12 16:11 25:12 26:19 32:35 34:19 35:11 41:12 42:22 46:12 49:11 55:12 56:19 68:18 102:12 112:11 116:11 131:11\n\
m0|1:17 4:21 11:9 16:24 17:10 32:29 34:9 39:10 40:9 54:10 56:17 59:23 60:16 61:10 66:10 79:26 103:10 108:9 109:9 110:17 116:9 118:16 119:10 120:10 124:8 125:10 129:10 131:16\n\
machine api|42:31\n\
machine approver|42:15 98:27 121:16\n\
machine config|42:31 127:15\n\
machine for|42:16 98:25 121:17\n\
machine id|53:37\n\
machine kubelet|101:22 121:22\n\
machine network|92:22 131:22\n\
machine was|56:15 58:23 104:15 109:15 127:15\n\
machines of|129:22 133:22\n\
machines with|84:22 127:22\n\
machines|11:24 20:24 36:24 52:36 74:25 79:24 84:24 127:24 129:24 133:24\n\
machine|6:8 18:21 37:10 42:29 52:8 53:32 56:9 58:21 59:8 65:16 67:16 78:9 84:16 89:9 92:9 94:10 98:24 100:10 101:9 104:8 109:8 118:9 119:9 120:9 121:21 127:16 131:9\n\
mac|52:25 53:52 89:26 99:25 131:26\n\
made by|10:17 42:16 67:17 68:16 111:17\n\
made it|10:18 29:18 46:18 113:18\n\
made the|20:18 49:18 88:18 133:18\n\
made with|20:18 25:23 83:18\n\
made|9:20 10:21 20:21 21:13 22:14 23:12 25:21 27:13 29:13 41:14 42:13 46:13 47:20 49:13 53:14 59:13 67:13 68:12 73:13 78:13 83:13 84:13 88:13 111:21 113:13 127:13 129:21 133:13\n\
main go|23:11 30:15 51:8 64:17 76:15 77:16 91:8 96:8 108:16\n\
main process|4:8 7:8 11:7 12:8 33:9 35:13 36:8 37:8 40:9 45:8 54:5 73:11 84:10 85:10 87:11 88:8 102:8 117:8 128:7\n\
maintainer version|34:22 38:22\n\
maintainer|34:39 38:39 70:40\n\
maintenance client|59:25 61:23\n\
maintenance mode|14:31\n\
maintenance|9:20 14:28 59:43 61:39 97:20 104:19 118:20\n\
main|4:10 7:11 11:10 12:11 23:10 30:17 33:14 35:23 36:11 37:11 40:14 45:10 64:21 73:18 76:17 77:18 84:15 85:15 87:18 88:11 95:17 96:11 102:11 108:19 117:10 128:10\n\
major minor|3:22 62:22\n\
major|3:44 62:45\n\
make check|76:16 106:24 126:16 128:15\n\
make sure|33:18 39:18 50:18 68:18\n\
makes it|15:18 88:18 97:18 127:18\n\
makes the|32:17 103:17 117:17 122:16 123:16\n\
makes|15:25 32:27 57:25 88:26 97:26 103:26 117:26 122:25 123:25 127:25\n\
make|33:24 39:26 50:25 68:24 76:25 104:24 106:38 126:26 128:24\n\
managed by|82:30 130:16\n\
managed database|45:13 52:13 56:18 59:13 61:14 99:17 119:14\n\
managed etcd|40:14 45:14 99:18 119:21 127:14\n\
managed|6:16 40:16 45:23 52:16 56:24 59:16 61:17 79:23 82:34 99:27 104:16 119:32 127:16 130:16\n\
management|82:40 99:38 101:39\n\
manager attempting|48:31 102:15\n\
manager bind|10:31\n\
manager but|12:35\n\
manager checkpoint|37:35\n\
manager cluster|64:34\n\
manager conf|12:17 79:29\n\
manager controllers|10:31\n\
manager could|0:23 11:18 37:18\n\
manager docker|50:31\n\
manager e0|8:18 18:23 20:18\n\
manager error|37:40\n\
manager failed|3:18 20:18 81:18 110:18\n\
manager go|3:9 5:6 7:6 12:6 16:6 17:6 24:6 36:6 37:12 41:12 42:9 43:6 48:17 65:6 80:9 81:6 83:6 88:6 102:10 110:6 111:6 112:12 121:6\n\
manager i0|8:20 18:20 20:20\n\
manager is|22:23 50:22\n\
manager linux|88:22 111:23\n\
manager logs|19:32\n\
manager log|8:22 10:22\n\
manager m0|79:31\n\
manager must|48:28 102:18\n\
manager node|18:18 19:28\n\
manager object|70:32\n\
manager pod|22:26 23:19\n\
manager policy|37:26 111:20\n\
manager runs|8:22 108:22\n\
manager service|10:22 108:22\n\
manager state|37:35 84:12\n\
manager systemd|12:31\n\
manager timeout|3:22 122:22\n\
manager tr|10:22 43:23\n\
manager unauthorized|79:35\n\
manager yaml|10:26 126:20\n\
manager 启|8:22 10:22\n\
manager 的|10:20 41:20 43:20\n\
manager|0:5 3:8 8:16 10:23 12:14 18:12 19:21 20:5 21:5 22:21 23:18 28:5 34:9 37:29 41:12 43:17 48:20 50:5 64:17 70:6 79:13 80:5 88:5 102:6 108:17 111:6 112:9 122:8\n\
manifest file|55:28 56:19\n\
manifest for|1:17 55:25 116:17\n\
manifest path|110:35\n\
manifests dial|116:35\n\
manifests etcd|54:17 65:16 99:16 126:22\n\
manifests is|126:32\n\
manifests kube|1:17 4:17 81:13 99:12 126:20 131:13\n\
manifests this|68:25 131:20\n\
manifests v0|69:35\n\
manifests 里|99:31\n\
manifests|1:23 3:11 4:19 23:11 54:12 65:11 68:18 69:30 70:12 81:11 84:19 99:25 110:23 116:26 126:34 131:19\n\
manifest|1:17 4:24 10:17 22:25 27:16 52:16 55:35 56:25 82:25 92:17 110:32 114:17 116:17\n\
manual rotation|24:32\n\
manual|24:52 68:38\n\
many learner|55:11 56:36\n\
many open|70:42\n\
many|55:14 56:47 57:14 70:48\n\
map error|72:23 95:22\n\
mapped arn|6:34\n\
mapped method|6:33\n\
mapped|6:74\n\
mapper centos|48:31\n\
mapper vg0|14:17 44:25 48:17\n\
mapper vg|44:31\n\
mapper|14:25 44:46 48:46\n\
maproles entry|6:31\n\
maproles rolearn|6:33\n\
maproles|6:77\n\
map|32:32 64:32 72:48 95:31\n\
mar gmt|24:18 79:18 83:18 127:18\n\
mar utc|16:20 54:20 79:19\n\
march|9:24 17:24 24:33 45:32 58:25 59:24 65:24 80:24 83:24 104:24\n\
marketplace|95:62\n\
mark|25:45 50:45\n\
mar|0:30 11:22 16:22 24:23 38:22 48:22 54:23 79:30 80:22 83:23 112:22 127:22\n\
mask size|108:34\n\
masked|33:46 39:37 86:36\n\
mask|86:28 102:29 108:52 128:28\n\
masquerade|64:45 91:44\n\
master cannot|3:18 7:18 9:18 130:18\n\
master cat|7:22 9:22\n\
master ca|24:32\n\
master date|16:31\n\
master dns|67:31\n\
master etc|45:22 65:22\n\
master from|83:22 110:22\n\
master grep|1:20 2:20 9:20\n\
master ip|99:19 132:26\n\
master is|45:16 61:16 83:16 118:20 120:16\n\
master itself|60:33\n\
master kubeadm|16:18 50:18 132:23\n\
master kubectl|7:14 24:14 25:14 28:13 49:13 65:13 104:13 120:14 127:13\n\
master local|89:36\n\
master never|59:22 110:22\n\
master node|9:28 62:18\n\
master notready|28:20 65:19 67:20\n\
master not|3:15 45:16 65:15 83:16 110:16 116:16\n\
master on|52:22 131:22\n\
master openssl|24:18 47:18 83:18 127:18\n\
master ready|52:21 65:16 101:17 132:17\n\
master state|131:35\n\
master that|59:22 123:22\n\
master the|9:22 46:22\n\
master v0|23:10 28:11 52:11 65:17 101:15 118:15 130:19 132:11\n\
master was|47:17 119:17 127:21 129:17\n\
master with|42:19 79:19 119:20\n\
master 上|3:15 7:15 9:15 16:15 47:15 60:14 110:15\n\
master 之|122:31\n\
master 后|1:22 3:22\n\
master 慢|16:26 17:20\n\
master 的|61:20 106:20 120:20\n\
master 起|79:22 126:23\n\
master0 and|11:18 16:18 131:23\n\
master0 kubelet|2:22 83:22\n\
master0 not|2:17 3:16 67:17 79:16 134:17\n\
master0 on|66:23 129:22\n\
master0 之|66:23 67:22\n\
master0|2:22 3:21 11:21 16:14 42:14 58:15 59:21 66:22 67:21 69:14 79:14 83:26 98:15 118:14 120:15 123:14 129:30 131:21 134:15\n\
masters are|29:20 98:20 118:20\n\
masters|2:16 3:15 6:15 9:15 10:16 24:23 29:16 34:15 42:22 43:23 56:16 66:16 80:15 83:16 98:16 109:15 110:16 112:15 118:23 122:14 129:16 130:15 131:23\n\
master|1:8 3:14 7:8 9:16 16:18 23:7 24:14 47:13 52:12 59:12 60:17 61:8 65:16 67:8 83:15 89:13 101:8 110:8 118:15 119:8 120:13 122:10 127:10 129:13 130:13 131:18 132:18 134:8\n\
match expected|18:33\n\
match go|30:22 46:22\n\
match provider|121:31\n\
match public|0:34 43:14\n\
match server|52:22 105:26\n\
match the|47:28 74:13 75:17\n\
match vs|11:31\n\
match with|37:38\n\
matches|3:33 15:33 100:44 131:33\n\
matching with|3:31\n\
matching|3:38 5:39 18:30 21:30 116:30\n\
match|0:37 11:17 18:18 22:7 30:6 37:28 43:14 46:7 47:27 52:23 65:6 68:6 74:14 75:14 99:5 105:33 121:14\n\
max retries|62:38\n\
max rkv|122:33\n\
max user|70:34 114:13\n\
maxage|4:62\n\
maxidleconns maxopenconns|45:29 96:17\n\
maxidleconns|45:58 96:34\n\
maximum number|21:28 49:18\n\
maximum|21:55 49:35\n\
maxopenconns connmaxlifetime|45:29 96:17\n\
maxopenconns|45:58 96:34\n\
max|4:16 49:15 54:17 62:38 70:45 90:16 112:16 114:16 122:27\n\
may be|32:20 71:20 100:20\n\
may gmt|79:27 80:18\n\
may need|15:25 90:22\n\
may not|32:16 52:18 60:12 72:10 76:13 88:9 90:9 105:20\n\
may the|43:23 47:22\n\
may|6:9 15:29 21:9 27:9 32:24 43:10 47:9 52:25 60:15 68:8 69:9 71:10 72:10 76:16 79:23 80:16 81:9 88:10 90:26 100:10 105:28 112:9 118:16\n\
mb is|102:32\n\
mbit|55:72\n\
mb|55:30 57:29 102:45 116:30 122:29\n\
md0 of|0:20 24:26\n\
md0sum etc|24:23 53:23\n\
md0sum|0:47 11:31 24:32 53:32\n\
md0|0:32 18:32 24:41 29:32 49:31\n\
mdns0 minimal|89:38\n\
mdns0|89:75\n\
meant|42:44 110:45\n\
mem the|102:32\n\
mem total|102:32\n\
member add|56:22 59:22\n\
member has|58:40\n\
member joining|55:20 56:20 59:15 61:16\n\
member list|3:7 55:8 56:22 58:14 59:22 61:8 101:7\n\
member must|58:38\n\
member name|58:32\n\
member of|58:15 99:28 127:14\n\
member remove|56:18 58:24 59:18\n\
member s0|58:23 61:23\n\
member snap|57:25 99:19\n\
member to|55:24 61:24\n\
member wal|48:20 54:20 99:19\n\
member which|55:40\n\
memberid alarm|54:13 57:33\n\
memberid|54:26 57:67\n\
members in|55:11 56:36\n\
members to|55:15 56:25 58:15 61:15\n\
membership|56:45 58:45\n\
members|3:16 55:16 56:56 57:16 58:17 59:27 61:17\n\
member|54:5 55:32 56:33 57:15 58:37 59:34 61:19 99:21\n\
memory cgroup|13:11 15:22 90:24\n\
memory cpu|13:22 111:23\n\
memory killed|33:15 102:31\n\
memory mb|102:23 122:22\n\
memory missing|90:36\n\
memory pids|15:18 111:28\n\
memory to|15:23 90:24\n\
memory type|13:20 14:26\n\
memorypressure true|102:34\n\
memorypressure unknown|102:26 123:19\n\
memorypressure|102:61 123:31\n\
memory|13:27 14:15 15:30 33:7 70:8 90:42 102:34 111:27 117:8 122:18\n\
mem|102:72\n\
mesh start|30:31\n\
mesh|30:65\n\
message authentication|45:37\n\
message docker|2:13 27:22 28:24\n\
message network|3:7 22:8 26:8 27:11 28:16 29:16 31:8 60:7 69:11 77:8 95:7 103:8 108:7 114:16 116:7 133:7\n\
message remote|59:22 61:23\n\
message the|21:20 48:20 58:20\n\
message too|92:33\n\
message unauthorized|1:31\n\
message when|72:37\n\
message|1:14 2:7 3:6 21:17 22:7 26:7 27:24 28:30 29:23 31:7 32:7 45:25 48:6 53:7 57:6 58:7 59:6 60:5 61:14 69:13 72:26 77:7 92:18 95:6 102:7 103:7 108:13 114:23 116:6 133:6\n\
meta data|20:26 98:20\n\
meta db|36:33\n\
metadata annotations|30:23 39:23\n\
metadata creationtimestamp|41:23 105:22\n\
metadata for|18:20 20:20 23:19\n\
metadata labels|19:20 71:26\n\
metadata name|2:8 3:7 11:7 18:14 19:8 30:11 39:8 51:8 53:8 60:7 64:8 67:7 71:20 78:8 99:7 108:11 123:7 127:7\n\
metadata status|1:31\n\
metadata v0|36:36\n\
metadata|1:17 2:10 3:9 11:9 18:27 19:22 20:17 23:9 30:16 36:29 39:18 41:11 51:11 53:11 60:9 64:11 67:10 71:35 78:10 99:8 105:10 108:16 123:9 127:9\n\
metallb pool|120:31\n\
metallb|120:63\n\
metal|18:29 32:29 42:52 92:29\n\
meta|20:41 36:47 98:32\n\
method post|6:35\n\
method|6:45 30:41 51:34\n\
metric default|46:33\n\
metrics from|66:26 101:20\n\
metrics resource|101:21 121:26\n\
metrics server|5:10 23:13 66:16 93:10 95:14 101:14 109:10 116:10 121:19\n\
metrics|5:17 23:23 66:30 73:17 92:17 93:17 95:24 101:32 109:16 116:17 121:40\n\
metric|46:64 95:22 96:23\n\
me|22:45 129:45\n\
mgmt|66:45 101:44\n\
microk0s add|62:31\n\
microk0s current|26:20 80:26\n\
microk0s daemon|29:14 36:18 62:18 80:13 88:18 90:14\n\
microk0s inspect|36:22 90:22\n\
microk0s join|62:27 89:12 106:12 132:12 134:12\n\
microk0s leave|80:31\n\
microk0s profile|88:31\n\
microk0s status|67:22 93:22\n\
microk0s was|65:22 109:22\n\
microk0s|26:15 29:21 36:21 62:42 65:13 67:14 80:21 88:21 89:14 90:21 93:14 102:15 106:14 109:25 132:14 134:14\n\
microos|5:45 33:44\n\
microsoft network|21:33\n\
microsoft standard|77:32\n\
microsoft|21:47 77:41 116:31\n\
micro|102:63\n\
middle of|0:20 56:26\n\
middle|0:40 56:52\n\
might|66:45 91:44\n\
migrate to|14:33\n\
migrated|39:63\n\
migrate|14:67\n\
milliseconds|63:45 68:43\n\
minikube|15:44 109:44\n\
minimal debian|91:31\n\
minimal notfound|89:37\n\
minimal|5:35 72:23 77:23 89:48 91:30\n\
minimum mb|102:32\n\
minimum|102:63\n\
minipc|67:62\n\
mini|89:63\n\
minor|3:39 4:39 62:40\n\
minute ago|24:32\n\
minute of|65:22 120:22\n\
minute or|66:23 133:22\n\
minutes after|34:22 95:22\n\
minutes ago|97:22 114:22\n\
minutes behind|17:31\n\
minutes later|95:22 131:22\n\
minutes without|12:22 55:22\n\
minutes|1:23 8:15 12:15 16:15 17:23 34:22 43:16 54:16 55:27 68:21 95:27 97:15 101:15 102:23 104:15 114:15 122:14 123:22 131:15\n\
minute|11:21 24:30 31:22 34:22 49:21 52:21 53:30 65:21 66:23 117:22 120:22 123:21 133:21\n\
min|16:22 42:22 52:22 55:30 86:35 95:30 102:23 123:30 128:22\n\
mirrored flannelcni|31:20 69:25\n\
mirrored pause|116:31\n\
mirrored|31:32 69:46 116:40\n\
mirrors cannot|35:36\n\
mirrors|35:57 49:28 69:28\n\
mirror|35:42 65:33 69:33 116:33\n\
misbehaving|2:41 66:28 89:50\n\
misconfiguration kubelet|12:37\n\
misconfiguration|4:28 12:64\n\
mismatch and|54:35\n\
mismatch between|40:37\n\
mismatched clusteripranges|40:31\n\
mismatched flannelbackend|40:31\n\
mismatched|40:76\n\
mismatch|0:17 40:50 54:40 99:15 127:23\n\
missing address|50:31\n\
missing br|76:31\n\
missing cgroups|90:31\n\
missing in|66:26 104:19\n\
missing on|19:23 113:22\n\
missing parent|36:31\n\
missing required|72:16 90:24 107:20\n\
missing|2:14 13:14 19:26 22:14 29:14 31:14 35:13 36:21 41:21 50:21 66:21 72:14 76:21 86:13 90:31 92:14 104:13 107:21 111:14 113:21 130:13\n\
mistake|104:62\n\
mistyped|103:45 126:46\n\
mixed|26:45 112:44\n\
mi|16:44 49:44\n\
mk0s of|66:32\n\
mk0s|66:63\n\
mkdir sys|13:26 111:22\n\
mkdir var|48:23 106:23\n\
mkdir|13:42 48:28 106:33 111:37 112:20 114:21\n\
mknod dev|88:31\n\
mknod|88:67\n\
ml|72:45 121:45\n\
mmcblk0|54:45 122:43\n\
mnt usb|44:22 107:22\n\
mnt|44:36 107:47 113:36\n\
mode disabled|40:33\n\
mode ipvs|72:33 78:14\n\
mode is|44:22 120:22\n\
mode node|1:18 4:14 8:14 81:21 97:14\n\
mode please|14:31\n\
mode rbac|97:41\n\
mode set|82:31\n\
mode|1:15 4:7 6:7 8:8 11:7 13:8 14:15 40:18 43:15 44:8 72:31 73:22 78:19 81:18 82:15 91:7 92:8 97:38 106:8 110:8 112:7 117:7 120:19 132:7\n\
modified please|52:31\n\
modified|52:62\n\
modify labels|85:32\n\
modify node|20:12 65:18 67:17 81:8 98:16 103:21\n\
modify|20:22 65:34 67:32 81:14 85:23 98:32 103:40\n\
modprobe fatal|72:25 76:12 77:21\n\
modprobe ip|72:32\n\
modprobe vxlan|77:32\n\
modprobe you|72:36\n\
modprobe|72:50 76:34 77:37 91:18\n\
module apparmor|5:38\n\
module br|76:31\n\
module ip|72:38\n\
module nf|46:20 72:26\n\
module or|76:31\n\
module vxlan|77:36\n\
modules are|72:38\n\
modules el0|72:34\n\
modules extra|72:18 77:28\n\
modules load|76:31\n\
modules raspi|77:32\n\
modules|27:14 72:50 76:26 77:42\n\
module|5:36 6:21 12:15 41:15 46:15 72:40 76:29 77:33 101:14\n\
modulus in|0:33\n\
modulus|0:70\n\
moment|16:39 97:40 125:40\n\
mon jul|16:22 21:22\n\
monday|9:44 63:45\n\
monitor for|70:34\n\
monitoring|17:45 109:44\n\
monitor|70:67\n\
months ago|20:17 65:16 86:21 129:17\n\
months days|104:31\n\
months|14:22 20:22 36:22 45:22 57:21 65:21 76:22 79:21 80:22 83:22 86:29 104:29 129:22\n\
month|10:32 24:25 39:25 47:24 58:25 118:24 123:24 124:23 125:24 126:25 127:24\n\
mon|16:30 21:38 48:30 102:31 104:29 114:30\n\
more than|16:13 32:22 49:19 71:17\n\
more|16:19 32:36 42:19 49:31 59:19 71:28 80:19 97:20 104:19 113:20 121:20 124:18 131:19\n\
morning|16:44 104:44\n\
most likely|108:33\n\
most|108:55 125:36\n\
mount cgroup|13:30 15:15\n\
mount destination|13:37\n\
mount entry|88:31\n\
mount failed|91:31\n\
mount for|13:31\n\
mount grep|13:18 14:21 15:17 44:18\n\
mount overlay|107:37\n\
mount remount|44:33\n\
mount rootfs|107:31\n\
mount type|91:31\n\
mounted cgroup|13:22 15:22\n\
mounted cpu|13:26 15:19\n\
mounted memory|90:31\n\
mounted on|48:31\n\
mounted var|124:33\n\
mounted|13:31 15:26 29:19 48:26 84:27 90:27 107:19 113:27 114:19 117:19 124:30\n\
mounting lib|72:37\n\
mounting|72:63 122:29\n\
mountpoint does|13:23 15:23\n\
mountpoint for|13:25 15:22\n\
mountpoint|13:50 15:45\n\
mounts|13:50 26:28 44:27 84:27 113:27\n\
mountvolume setup|91:23 97:23\n\
mountvolume|91:46 97:47\n\
mount|13:38 14:24 15:23 44:32 88:24 91:27 107:33 113:12 114:20\n\
moved from|18:22 19:23\n\
moved the|58:23 125:22\n\
moved to|39:15 84:15 97:15 107:19 109:15 122:14\n\
moved|18:20 19:21 36:20 39:21 43:21 53:21 58:28 84:20 97:20 107:28 109:19 113:28 122:19 125:20 131:20\n\
moving var|36:22 122:22\n\
moving|2:36 36:36 79:35 122:35\n\
ms googleapi|21:31\n\
ms name|17:33\n\
ms prefix|122:33\n\
ms timeout|122:33\n\
msg access|6:37\n\
msg adding|0:14 2:14 47:13 55:14 56:14 59:17 61:14 118:13\n\
msg apiserver|4:33\n\
msg apply|122:33\n\
msg audit|117:36\n\
msg cluster|2:14 11:13 40:13 74:18 100:23\n\
msg configuring|45:27 54:16 96:16\n\
msg connecting|3:19 15:19 127:19\n\
msg connect|39:23 50:22\n\
msg containerd|35:25 36:20\n\
msg critical|40:34\n\
msg data|58:32\n\
msg dial|2:22 89:22\n\
msg discovery|59:18 99:27\n\
msg error|14:11 26:11 29:19 47:11 73:11 75:15 77:15 100:11 102:11 125:11\n\
msg etcd|56:22 59:21 61:17\n\
msg extracting|44:22 48:22\n\
msg failed|2:7 15:9 16:5 17:7 27:5 35:9 36:8 44:5 54:9 61:5 63:9 68:8 75:7 89:9 90:8 107:5 114:7 118:9 127:5 132:5 134:8\n\
msg flag|73:38\n\
msg flannel|30:12 51:19 77:23 91:12 96:13\n\
msg fork|44:33\n\
msg getting|38:34\n\
msg get|0:20 3:19 132:20\n\
msg https|63:20 75:20 109:19\n\
msg kine|45:31\n\
msg kubelet|0:14 12:14 14:18 70:14 74:14 85:14 87:18\n\
msg kube|72:23 90:22\n\
msg leaderelection|122:33\n\
msg leader|122:31\n\
msg learner|55:28 56:18\n\
msg link|131:31\n\
msg loading|36:31\n\
msg lookup|89:31\n\
msg managed|40:15 45:16 99:20 119:16 127:15\n\
msg mismatched|40:31\n\
msg module|46:22 101:22\n\
msg must|106:33\n\
msg node|46:14 52:23 75:14 105:18\n\
msg no|96:35\n\
msg overlayfs|107:36\n\
msg permission|44:31\n\
msg postinit|51:32\n\
msg preparing|3:15 44:22 45:19 69:15\n\
msg prober|16:17 59:21 61:22\n\
msg pullimage|36:31\n\
msg received|34:29 119:17\n\
msg rejecting|55:35\n\
msg remotedialer|3:15 92:16 120:20 123:15 127:15\n\
msg retrying|55:20 56:20 61:21\n\
msg running|0:16 35:11 44:12 74:12 75:15 85:12 88:12 92:12 107:12 109:11 118:12\n\
msg runpodsandbox|5:26 116:20\n\
msg sending|55:16 75:20 105:24\n\
msg server|58:35\n\
msg skip|38:25 107:20\n\
msg slow|122:39\n\
msg starting|0:8 11:7 15:5 40:14 45:14 47:7 56:8 58:6 63:10 75:11 90:6 91:5 96:6 99:7 109:9 118:5 119:13 127:5 134:9\n\
msg this|58:28 99:17\n\
msg tls|0:25 11:16 17:17\n\
msg token|47:23 74:13 75:23\n\
msg unable|30:11 33:11 74:16 93:12 96:16 104:11 105:20 125:12\n\
msg using|74:23 127:22\n\
msg validate|38:21 39:17 115:21\n\
msg waiting|0:6 4:5 5:6 17:6 22:6 33:5 35:9 48:5 52:9 55:6 56:9 60:5 61:9 63:9 67:5 71:6 75:11 104:5 105:15 107:6 108:13 110:6 118:5 127:9 130:5 133:5 134:6\n\
msgapp v0|54:20 58:26\n\
msgapp|54:40 58:52\n\
msg|0:9 6:6 15:7 17:5 29:5 35:10 36:8 38:7 40:14 44:11 45:13 47:7 51:6 52:6 54:7 55:11 56:11 58:9 61:10 63:12 73:8 74:6 75:17 77:7 89:8 90:5 96:8 99:7 100:7 105:11 107:9 109:7 117:5 118:9 119:9 122:12 127:6 134:8\n\
ms|1:14 4:14 16:14 17:26 21:25 55:14 60:13 61:22 63:14 80:14 89:21 92:14 110:14 120:14 122:42 131:14\n\
mtu ens0|92:31\n\
mtu length|92:31\n\
mtu on|92:35\n\
mtu switch|92:31\n\
mtu|27:16 92:67 95:17 101:17\n\
much newer|46:20 129:26\n\
much|46:40 129:52\n\
multi user|15:18 86:28\n\
multicast up|92:33\n\
multicast|92:67\n\
multipass|132:66\n\
multiple cri|94:41\n\
multiple references|36:24 54:24\n\
multiple|21:17 36:33 48:17 54:33 94:51\n\
multi|15:35 86:55\n\
multus conf|124:31\n\
multus error|26:23 124:22\n\
multus|26:47 124:45\n\
must begin|85:39\n\
must be|21:10 55:10 58:23 71:14 75:13 83:10 106:16 108:9\n\
must consist|67:21 71:27\n\
must delete|52:36\n\
must evict|48:28 102:18\n\
must remove|124:31\n\
must run|106:35\n\
must share|100:37\n\
must start|67:21 71:27\n\
must|21:6 48:18 52:25 55:7 58:29 67:25 71:36 75:13 83:7 85:30 100:26 102:7 106:27 108:6 124:13\n\
mutate timeout|92:20 133:25\n\
mutate|92:34 133:58\n\
mutatingwebhookconfiguration|133:62\n\
mvcc database|57:39\n\
mvcc|57:81\n\
mv|35:39 117:51\n\
my first|25:23 132:22\n\
my home|117:26 132:20\n\
my laptop|74:18 118:23 120:18\n\
my old|35:22 47:22\n\
my own|81:25 89:20\n\
myaks dns|2:31\n\
myaks|2:63\n\
mynet conf|27:31\n\
mynet|27:66\n\
mysecret in|75:31\n\
mysecret|75:62\n\
mysql database|45:33\n\
mysql k0s|45:35\n\
mysql|45:62 119:30\n\
my|13:15 25:15 28:14 35:14 47:21 49:14 55:15 58:15 65:14 68:21 73:15 74:15 79:14 81:21 89:22 94:15 96:15 100:15 117:21 118:21 120:15 132:26 134:15\n\
n0 and|20:22 104:22\n\
n0 cannot|97:31 104:15\n\
n0 crictl|114:22 116:22\n\
n0 etcdserver|57:31\n\
n0 grep|30:19 53:20 116:20\n\
n0 ip|51:23 124:22\n\
n0 is|97:22 104:22\n\
n0 jsonpath|18:17 19:17 20:17 51:22\n\
n0 ls|113:18 114:18 124:23\n\
n0 n0|19:18 20:18 51:18 53:18\n\
n0 node|18:22 108:22\n\
n0 pod|108:31\n\
n0 status|108:25 123:19\n\
n0 with|57:21 97:22 133:16\n\
n0|11:16 18:10 19:10 20:10 30:8 33:9 39:10 46:10 48:9 51:17 52:9 53:17 57:23 64:10 68:8 81:9 82:17 86:9 88:10 97:29 98:10 100:10 104:9 106:10 108:23 111:10 113:10 114:10 116:9 121:10 123:9 124:20 133:16\n\
name age|41:18 42:21 43:20 121:15\n\
name and|59:22 105:22\n\
name as|65:18 103:29\n\
name cbr0|27:34\n\
name cluster|18:22 47:22\n\
name corp|98:33\n\
name created|122:31\n\
name data|25:32\n\
name dns|3:22 71:23\n\
name dw0|60:22 127:22\n\
name edge|71:23 78:22\n\
name enp0s0|30:22 108:22\n\
name env|78:31\n\
name err|20:31\n\
name etcd|32:20 58:20 116:20\n\
name eth0|30:31 46:15\n\
name external|19:11 23:17 129:29\n\
name field|3:31\n\
name for|12:19 34:19 52:15 59:15 67:15\n\
name found|52:22 59:22\n\
name invalid|67:21 71:27\n\
name in|20:23 98:18 121:18\n\
name ip|17:28 103:18\n\
name is|19:18 32:23 98:18\n\
name k0s|32:14 54:14 71:14 73:18 101:13 117:20\n\
name kubectl|1:22 59:22\n\
name kubelet|9:22 86:22\n\
name kube|4:23 20:18 116:18\n\
name localhost|52:22 65:22\n\
name matching|3:31\n\
name metadata|30:31\n\
name node|43:20 78:20 103:20\n\
name none|28:31\n\
name nvidia|35:31\n\
name of|20:15 52:31\n\
name or|23:19 66:20 89:20\n\
name ready|48:18 49:18 69:18 133:18\n\
name resolution|2:26 89:20\n\
name round|59:23 61:23\n\
name spec|18:22 19:15 64:15 108:19\n\
name status|0:7 25:8 28:11 30:7 39:8 46:7 51:8 52:13 53:8 65:17 67:7 80:7 98:7 100:8 101:15 105:7 118:11 122:7 132:7\n\
name systemd|13:37\n\
name system|7:23 83:23\n\
name type|120:28 128:18\n\
name ubuntu|52:35\n\
name with|52:21 105:26\n\
name worker|18:18 20:18 53:18 98:18\n\
named|8:36 65:35 78:36 98:36\n\
names collision|53:36\n\
nameserver unbound|49:31\n\
nameserver|2:29 49:65\n\
namespace kube|8:21 25:18 65:6 81:12 97:12 103:10 130:16\n\
namespace must|85:39\n\
namespaces kube|1:8 2:12 3:10 16:10 24:10 25:10 46:8 54:5 60:14 72:5 92:10 122:7 123:12 131:11 132:13 134:8\n\
namespaces|1:15 2:23 3:19 8:8 16:19 17:8 24:20 25:23 46:15 54:9 60:27 68:7 72:16 89:8 91:8 92:19 118:8 120:8 122:14 123:24 131:22 132:24 134:15\n\
namespace|8:35 10:8 23:7 24:8 25:33 32:8 42:7 65:7 67:8 78:8 81:18 85:32 87:8 97:19 103:15 120:8 129:25 130:26 133:7\n\
names|40:22 46:30 53:43 69:22 78:23 81:22 94:23 98:23 115:22\n\
name|3:13 13:12 18:7 20:15 23:5 27:10 28:6 29:7 30:11 42:10 43:9 52:16 53:9 59:8 65:16 67:16 71:22 73:12 78:9 98:18 101:8 103:14 105:14 117:8 129:17\n\
naming version|107:36\n\
naming|20:27 65:35 67:27 107:50\n\
nas|46:29 54:29 77:29 89:29 99:27 107:29 122:36\n\
nat adapter|96:22 132:22\n\
nat kube|76:22 78:22\n\
nat 模|132:33\n\
native cgroupdriver|12:28 13:18\n\
native failed|107:36\n\
native|12:35 13:23 40:35 73:23 107:45\n\
nat|76:19 78:19 91:26 96:19 98:19 101:19 120:19 123:18 132:50\n\
nc connect|60:22 62:22\n\
nc from|40:22 60:22\n\
nc to|3:22 92:22\n\
nc vz|60:17 61:21 62:14 63:14 92:14 118:13\n\
nc zv|2:17 60:19 62:17 63:13 68:13 92:13\n\
nc|2:24 3:16 17:16 30:15 40:16 60:35 61:29 62:28 63:28 68:15 92:28 118:16\n\
need sbin|91:31\n\
need to|15:24 90:21 92:16\n\
needed and|92:31\n\
needed|24:32 50:32 92:41 104:31 106:32\n\
needs to|106:31\n\
needs|14:29 22:29 50:29 94:29 106:37 108:28 117:28\n\
need|15:42 22:22 74:22 90:37 91:29 92:29\n\
neigh|131:62\n\
neither|19:45 84:45\n\
nesting|88:72\n\
net and|46:22 98:22\n\
net bin|31:31\n\
net bridge|27:17 29:10 76:29\n\
net calico|27:9 29:23 82:13 93:18 114:9 124:15\n\
net cilium|26:23 114:22\n\
net cni|28:17 114:29\n\
net config|64:36\n\
net conf|27:13 51:14 64:30\n\
net crio|29:18 124:27\n\
net daemonset|22:23 93:22\n\
net drwx|29:31\n\
net flannel|27:20 29:18 93:12 114:20 124:11\n\
net has|26:15 28:14 29:24 114:18\n\
net http|46:8 60:11 69:18 92:22 102:8 116:8 118:11 123:13\n\
net in|3:19 98:20 124:19\n\
net ipv0|51:19 72:10 76:21 85:10 96:19\n\
net is|28:20 29:20 71:20\n\
net lab|21:22 27:22\n\
net mynet|27:31\n\
net no|28:31\n\
net opt|27:19 28:20 82:20\n\
net permission|29:28 117:18\n\
net ping|47:22 68:22\n\
net route|96:39\n\
net was|93:20 114:20 124:19\n\
net weave|31:17 82:17 93:17 124:21\n\
net 下|114:20 124:25\n\
netconfig this|108:33\n\
netconfig|108:55 112:36\n\
netfilter module|76:31\n\
netfilter stat|76:37\n\
netfilter with|76:31\n\
netfilter|76:69 88:24\n\
netplan 里|46:20 96:20 99:19\n\
netplan|46:40 96:40 99:38\n\
netstat tlnp|109:31\n\
netstat|63:34 109:42 123:33 132:33\n\
network args|82:33\n\
network backend|64:35\n\
network cidr|46:13 64:24 67:13 91:13 106:13 128:13\n\
network cni|22:20 28:26\n\
network config|27:11 28:12 29:12 64:18 114:25\n\
network conf|28:22 114:22\n\
network connection|123:38\n\
network error|124:31\n\
network failed|26:17 31:17 64:15 77:15 108:20 125:9\n\
network flannel|64:32\n\
network for|26:18 27:13 28:14 29:10 31:18 124:13 125:16\n\
network go|77:32\n\
network interfaces|99:27 131:18\n\
network ip|21:20 96:20 101:20\n\
network is|22:19 46:12 96:16 100:12 104:12 116:12 118:18\n\
network k0s|26:23 67:22\n\
network kubeadm|30:22 92:22\n\
network not|2:6 3:6 22:12 26:6 27:15 28:18 29:13 31:6 35:6 60:5 69:11 77:6 95:6 103:6 108:9 114:10 116:6 133:6\n\
network operation|77:36\n\
network plugin|22:9 26:11 27:12 28:16 29:12 50:11 69:6 82:16 87:11 114:13\n\
network policy|28:22 40:19 51:15 127:15\n\
network provider|26:15 28:14 29:24 114:18\n\
network routetablesclient|21:31\n\
network routetables|21:33\n\
network sandbox|31:31\n\
network team|2:20 21:20 68:19\n\
network unable|93:22 124:22\n\
network unavailable|21:37\n\
networkd|53:45 112:44\n\
networking managed|82:36\n\
networking unable|51:23 127:22\n\
networking|28:24 51:25 82:45 91:24 100:25 101:24 127:24 132:24\n\
networkmanager cloud|95:31\n\
networkmanager in|95:31\n\
networkmanager no|112:31\n\
networkmanager|49:39 95:43 98:26 112:34\n\
networkmode default|82:31\n\
networkmode|82:63\n\
networknotready|22:63\n\
networkplugin cni|26:15 31:20 93:11 124:22 125:11\n\
networkpluginnotready message|2:6 3:6 22:6 26:6 27:15 28:19 29:15 31:6 60:5 69:9 77:6 95:6 103:6 108:6 114:15 116:6 133:6\n\
networkpluginnotready|2:12 3:11 22:12 26:12 27:30 28:37 29:31 31:12 60:11 69:18 77:12 95:11 103:12 108:11 114:29 116:11 133:11\n\
networkplugin|26:31 31:39 93:22 124:44 125:23\n\
networkready false|2:5 3:5 22:11 26:5 27:14 28:18 29:15 31:5 60:5 69:11 77:5 95:5 103:5 108:8 114:15 116:5 133:5\n\
networkready networkready|3:12 26:12 27:12 28:16 31:12 60:12 77:12 103:12 114:16 133:12\n\
networkready|2:11 3:10 22:22 26:11 27:29 28:36 29:29 31:11 60:9 69:21 77:11 95:10 103:11 108:17 114:29 116:10 133:10\n\
networks cbr0|125:37\n\
networks found|2:13 12:13 22:13 27:23 28:19\n\
networks|2:20 12:20 22:20 27:37 28:31 46:20 125:41 132:19\n\
networkunavailable true|21:40\n\
networkunavailable|21:79\n\
network|2:6 21:19 22:16 26:19 27:15 28:25 29:17 31:17 46:6 50:9 64:24 69:5 77:18 82:21 87:9 92:6 95:6 96:11 108:16 114:22 118:6 123:15 124:12 125:11 132:6\n\
net|3:6 27:23 28:21 29:26 46:6 51:12 64:20 69:13 76:25 82:13 92:20 93:22 96:18 98:9 114:26 123:6 124:24\n\
never appears|53:23 71:23\n\
never approved|43:34\n\
never restarted|79:22 104:22\n\
never touched|39:23 79:22\n\
never upgraded|79:31\n\
never|5:12 10:12 14:12 19:19 23:10 32:12 33:11 34:11 39:12 40:11 43:27 50:12 52:11 53:12 56:19 59:18 70:12 71:12 75:11 79:25 92:12 94:12 95:11 96:12 103:12 104:18 109:11 110:19 112:11 119:12 127:11\n\
new ca|24:23 127:23\n\
new cri|33:19 38:19 39:20\n\
new disk|105:22 113:22\n\
new etcd|55:23 56:18 59:13 61:18\n\
new image|111:20 112:20 114:20\n\
new instance|9:22 65:22\n\
new joining|52:36\n\
new master|61:32\n\
new nodes|19:17 24:17 92:17 108:16 124:16\n\
new node|16:16 55:16 81:15 93:16 124:15 125:16\n\
new ones|0:16 24:16 48:16 72:16 80:16 93:16\n\
new role|29:22 34:22\n\
new router|98:20 99:19 118:20\n\
new server|16:20 127:25\n\
new token|8:20 45:26\n\
new valid|8:22 9:22\n\
new vm|45:20 59:25\n\
new worker|7:17 8:17 92:17 112:17 130:17\n\
newer v0|129:31\n\
newer|46:40 129:52\n\
new|0:8 7:8 8:13 9:8 16:12 24:16 45:12 52:19 55:18 56:13 59:15 60:7 61:16 65:12 80:8 82:8 92:8 93:8 98:15 99:7 105:13 111:9 112:8 113:13 118:8 124:7 127:19 130:8\n\
next reboot|45:22 128:22\n\
next|10:24 45:24 47:24 56:24 79:24 81:24 86:24 104:24 123:31 126:25 128:24\n\
nexus|69:62\n\
nf call|76:42\n\
nf conntrack|46:17 72:30\n\
nf iptables|91:31\n\
nfs|29:26 32:35 91:34 107:34 122:38\n\
nft list|60:22 62:22\n\
nft|60:43 62:45\n\
nf|46:17 72:32 76:55 91:24 121:17\n\
ng nodeinstancerole|6:31\n\
nginx loadbalancer|120:31\n\
nginx pid|109:22 134:22\n\
nginx|28:23 69:23 97:24 109:23 120:43 124:30 134:31\n\
ng|6:74\n\
ni eth0|30:22 60:22\n\
nic|99:38 100:40 125:40\n\
nightly|45:44 122:43\n\
night|0:21 11:39 36:28 50:21 54:21 68:20 84:21 116:20 118:20 123:20 124:20 133:20\n\
nil err|79:25 109:19\n\
nil from|32:32\n\
nil nil|79:19 109:19 117:20\n\
nil|32:48 79:36 109:28 117:28\n\
nine|9:39 36:40 70:40\n\
ni|30:38 60:38 102:40\n\
nlb|1:45 63:45\n\
nm cloud|95:42\n\
nmap from|61:32\n\
nmap|61:63\n\
nmcli|46:45 96:45\n\
nm|95:84\n\
no answer|46:22 92:22\n\
no attempting|110:35\n\
no cached|123:33\n\
no change|83:22 115:22\n\
no cloud|19:24 23:23\n\
no cluster|119:33\n\
no cniversion|27:31\n\
no cni|5:13 26:13 28:17 29:22 114:17\n\
no config|34:22 96:22\n\
no corresponding|35:31\n\
no cri|50:31\n\
no csr|43:35\n\
no default|96:39\n\
no deploy|73:31\n\
no embedded|45:31\n\
no endpoints|133:35\n\
no entries|86:35\n\
no error|34:22 110:22\n\
no file|76:22 83:22\n\
no hostname|52:22 78:22\n\
no interface|131:31\n\
no ipv0|51:23 100:23\n\
no ip|125:37\n\
no jws|8:16 10:32\n\
no kubeconfig|25:32\n\
no kubelet|82:22 121:22\n\
no line|38:19 110:26\n\
no longer|3:13 20:20 56:13 59:13 70:13 104:17 120:13\n\
no machine|42:31\n\
no matching|5:22 116:22\n\
no more|42:19 71:26\n\
no networks|2:16 12:16 22:16 28:23\n\
no network|27:11 28:15 29:12 82:16 114:25\n\
no new|24:20 104:19 116:20\n\
no node|19:15 43:15 78:14 97:14 101:18 110:14 131:14\n\
no no|68:31\n\
no ntp|17:31\n\
no options|44:33\n\
no op|82:36\n\
no other|50:22 114:22\n\
no output|2:20 13:20 97:20\n\
no packet|62:22 120:22\n\
no pager|7:22 15:22\n\
no plugins|27:31\n\
no providerid|18:25 19:22\n\
no provider|18:20 19:26\n\
no proxy|68:39\n\
no remaining|108:34\n\
no resources|7:20 25:22 42:17 110:13\n\
no route|60:14 61:13 62:11 63:12 95:10 99:14 101:10 118:15 120:8 131:15\n\
no server|17:28 131:18\n\
no serving|121:37\n\
no space|48:22 57:17 70:22\n\
no stub|112:31\n\
no subjects|97:31\n\
no such|2:10 5:6 11:6 31:5 33:8 39:8 43:7 50:7 66:13 76:9 80:7 84:11 88:11 89:11 112:12 113:11 124:6\n\
no swap|37:23 90:22\n\
no target|98:31\n\
no tls|3:25 81:19\n\
no token|45:26 75:20\n\
no type|27:31\n\
no typha|22:32\n\
no valid|27:26 51:19 113:14\n\
no vm|20:31\n\
noarch|117:44 128:44\n\
nobody could|8:31\n\
nobody|8:41 29:32 59:31 79:31 111:32\n\
node a0|66:23 121:22\n\
node addresses|20:20 23:19 101:20\n\
node address|51:22 66:17 100:22\n\
node affinity|65:34\n\
node agent|0:10 20:10 73:22 84:10 86:18 95:10 104:10 133:10\n\
node allocatable|111:36\n\
node already|39:23 42:22\n\
node alternates|52:22 122:22\n\
node and|37:30 93:13 96:14\n\
node app|81:21 98:17 103:17 127:16\n\
node at|20:20 123:19 125:20\n\
node autoapprove|7:16 41:27 42:15\n\
node b0|57:22 99:22\n\
node back|0:20 123:25\n\
node bm|42:22 116:22\n\
node bootstrapper|7:18 9:13 41:19 42:21 121:9\n\
node both|93:31\n\
node c0|12:22 64:23\n\
node calico|22:20 52:19 93:20\n\
node cannot|39:16 64:16 81:15 97:20 103:16\n\
node centos0|65:22 117:22\n\
node cidrs|21:12 43:12 64:19 108:25\n\
node cidr|46:17 108:29\n\
node client|41:28 121:18\n\
node cloudprovider|19:12 20:10 22:22 23:23\n\
node cluster|70:23 123:22\n\
node cn|19:18 21:18 81:18 105:18\n\
node container|124:34\n\
node controller|18:21 19:12 20:20 23:11 64:12 108:15\n\
node cp0|2:13 4:12 30:12 39:21 59:12 81:12 97:13 127:12\n\
node cp|4:20 54:16 65:15 97:16 103:16\n\
node created|21:36\n\
node csr|41:21 42:23 43:16 98:10\n\
node custom|19:18 51:18 63:18 108:18\n\
node d0|51:23 99:22\n\
node date|16:20 17:20 81:19\n\
node does|66:28 74:18\n\
node ec0privatednsname|6:36\n\
node ecs|23:19 99:19 133:19\n\
node edge0|85:23 96:22\n\
node edge|66:15 71:20 81:15 104:15 108:15 130:15\n\
node err|0:5 2:5 4:10 6:11 12:5 17:5 37:5 42:10 65:8 71:8 98:5 99:7 101:8 103:8 104:8 110:12 116:8 121:14 133:11\n\
node failed|3:15 15:15 16:15 20:15 80:15 81:15 127:15\n\
node false|110:41\n\
node flips|1:22 122:22\n\
node for|53:23 113:22\n\
node get|2:15 3:17 11:11 16:11 57:11 60:10 82:11 95:11 99:10 120:11 127:14\n\
node go|78:33 80:13\n\
node gpu|35:18 104:18 121:18 133:18\n\
node group|6:25 97:17 98:17\n\
node had|21:6 22:22 23:20 28:6 48:10 50:7 65:14 127:6 133:6 134:7\n\
node has|18:14 19:14 28:14 51:11 52:16 58:14 62:10 66:11 97:14 110:10\n\
node hostname|52:22 67:22\n\
node id|52:22 105:25\n\
node information|51:20 108:25\n\
node info|3:10 67:14 78:28 81:10 110:10\n\
node in|4:16 9:16 13:16 43:16 104:15 110:16\n\
node ip|6:13 18:10 20:7 21:5 30:11 51:8 78:14 96:7 98:10 99:8 100:17 101:14 125:5 133:7\n\
node is|5:9 17:6 18:11 28:5 30:16 35:5 36:6 48:5 49:5 53:6 57:5 62:6 65:5 67:9 71:6 78:9 81:5 82:6 85:6 89:6 91:9 93:5 95:5 100:6 103:11 104:5 112:5 114:9\n\
node joined|65:19 73:20 74:20\n\
node jsonpath|18:19 19:15 51:15 64:15 108:19\n\
node k0d|15:31\n\
node k0s|18:12 19:6 20:6 39:6 42:6 52:6 58:6 59:6 65:13 67:9 71:12 78:6 80:6 81:6 85:6 97:12 103:12 104:9 108:13 109:6 116:6 119:6 120:6 121:6\n\
node k0|108:25 112:20\n\
node kmaster|20:22 49:22\n\
node kubelet|16:18 18:18 103:18 113:18\n\
node kubernetes|21:18 22:14 28:8 48:19 65:8 85:19 133:8\n\
node kube|20:15 41:15 42:15 68:14 93:15 97:15 103:15\n\
node kvm0|30:31\n\
node kw0|20:22 108:22\n\
node labeler|133:31\n\
node labels|85:43\n\
node label|73:20 85:24 133:17\n\
node lease|1:6 16:6 25:7 52:6 54:7 57:6 60:6 65:12 81:12 92:6 97:14 103:15 104:9 120:6 122:13 123:16 131:10\n\
node lifecycle|18:18 20:24 104:18\n\
node line|97:18 110:28\n\
node lists|67:22 131:22\n\
node lookup|66:32\n\
node ls|124:31\n\
node m0|4:18 11:12 34:12 39:12 59:12 79:12 110:16 124:12 131:12\n\
node master0|2:15 3:15 11:15 66:15 67:15 79:15 83:15\n\
node master|42:14 79:14 83:18 99:14 103:14 110:14 116:14\n\
node mesh|30:31\n\
node n0|19:8 20:8 30:8 39:8 48:8 51:12 53:8 57:15 81:8 97:17 104:8 108:14 111:8 116:8 123:8 133:8\n\
node name|18:9 20:15 52:16 59:8 67:9 71:13 73:9 78:15 103:9 105:18 109:8\n\
node new|65:22 76:22\n\
node node0|3:11 4:11 65:14 71:11 80:11 92:11 97:15 98:15 103:15 104:11 123:11\n\
node nodes|65:15 67:15 78:15 81:19 97:15 110:15\n\
node node|20:16 64:12 65:11 67:12 71:12 85:12 103:18 108:11 121:16\n\
node notready|5:14 28:14 65:14 72:15 76:14 86:14 113:14 114:14\n\
node not|3:11 6:11 18:12 20:16 42:11 54:12 67:12 79:11 98:12 103:12 110:16\n\
node nuc|99:31\n\
node object|18:11 20:17 39:15 43:11 65:14 71:11 78:11 103:17 118:11\n\
node of|22:23 93:22\n\
node only|59:19 103:20 110:20\n\
node on|18:13 19:13 39:13 62:13 66:19 72:13 74:13 92:13 100:13\n\
node or|52:36\n\
node os|18:22 19:23\n\
node passwd|52:20 105:28\n\
node password|52:18 105:29 133:8\n\
node pem|0:22 80:22\n\
node pending|41:23 121:22\n\
node pi0|17:17 80:17 90:17 104:16 105:17\n\
node pi|0:22 71:23\n\
node pool|104:19 123:19 133:19\n\
node post|92:26 99:19\n\
node prod|65:23 71:18 121:18\n\
node rack0|103:22 133:22\n\
node rbac|1:17 4:12 8:13 81:19 97:19 103:13\n\
node ready|23:10 30:10 32:17 52:10 67:10 82:11 92:11 95:10 114:11 120:11 123:16 130:10\n\
node registered|18:22 132:22\n\
node registers|86:22 98:22\n\
node registration|39:20 65:19 67:20\n\
node restriction|85:35\n\
node rke0|48:22 105:22\n\
node rk|14:22 20:22\n\
node role|6:16 22:10 23:9 85:28 133:10\n\
node routes|21:33\n\
node running|20:18 30:18 92:18 114:18\n\
node s0|58:32\n\
node shows|27:19 46:20 125:20\n\
node since|20:25 104:21\n\
node spec|19:20 64:20 100:20\n\
node srv0|5:18 54:18 58:18 101:18\n\
node srv|30:22 58:23\n\
node status|6:10 16:6 20:5 30:5 57:8 66:5 71:5 80:8 81:10 86:9 97:8 102:7 103:8 104:12 110:7 118:5 123:12 127:5 133:10\n\
node talos|23:22 121:22\n\
node tcp|62:31\n\
node the|80:18 83:18 92:18 125:18\n\
node token|1:10 2:10 7:16 10:10 25:10 40:10 41:14 47:14 75:19 134:10\n\
node to|8:16 9:16 30:20 92:16 123:15\n\
node unauthorized|80:18 81:18 83:18 127:18\n\
node v0|6:16 15:29\n\
node vm|65:25 104:19\n\
node w0|18:6 19:7 21:10 30:6 33:6 39:7 41:12 51:7 57:6 79:6 81:6 85:7 97:10 98:10 99:6 103:6 104:16 110:6 118:6 120:6 121:14 123:12 131:6\n\
node was|5:11 18:11 48:19 58:11 59:11 65:11 84:11 87:11 97:11 103:11 125:11 128:11\n\
node web0|65:22 98:22\n\
node went|50:22 101:22\n\
node when|65:22 104:22\n\
node wide|46:15 100:20 101:15 120:19 132:15\n\
node with|6:9 16:9 18:9 52:13 67:7 68:7 71:13 81:12 97:7 127:7 131:7 133:14\n\
node wk0|2:18 69:18 118:18 133:18\n\
node wk|16:17 21:17 41:17 66:17 105:17\n\
node worker0|71:15 98:15 103:19 104:15 105:15 110:15\n\
node worker|7:7 18:11 19:8 20:13 21:7 42:13 53:8 66:8 81:14 97:7 98:13 103:15 105:7 108:11 121:13\n\
node wrk|3:22 105:22\n\
node x0|3:19 16:20 17:20\n\
node yaml|39:20 97:26\n\
node 上|60:22 132:22\n\
node 之|71:23 105:22\n\
node 加|18:22 112:22\n\
node 机|52:22 104:22\n\
node 还|93:22 104:22\n\
node0 and|53:28 127:18\n\
node0 cannot|65:15 97:27 101:16\n\
node0 dc0|98:22 121:22\n\
node0 failed|62:22 115:22\n\
node0 get|46:20 93:20 123:19\n\
node0 grep|3:22 89:22\n\
node0 is|65:13 67:13 81:13 97:21 103:18 132:13\n\
node0 journalctl|12:22 86:22\n\
node0 kubeadm|9:18 16:18 57:18 106:18\n\
node0 kubelet|3:15 4:15 12:15 104:15 106:15 115:15 127:15\n\
node0 lab|65:22 98:22\n\
node0 ls|42:16 93:17 114:17 115:17 127:16\n\
node0 metadata|71:32\n\
node0 node0|101:20 105:20 119:20\n\
node0 node|64:23 105:22\n\
node0 notready|28:20 93:20 132:20\n\
node0 not|3:13 11:13 42:13 67:17 78:17 103:13 104:17\n\
node0 on|66:23 82:22\n\
node0 pem|81:19 97:20 103:20\n\
node0 ready|67:18 100:18 101:18 132:18\n\
node0 systemctl|33:19 86:20 115:20\n\
node0 the|52:22 53:23\n\
node0 with|65:16 80:17 97:17 103:22\n\
node0 上|53:23 78:22\n\
node0 之|78:22 104:22\n\
node0 的|16:20 42:19 104:19\n\
node0|2:5 3:11 4:5 9:5 12:5 16:5 28:5 30:11 39:5 42:11 46:5 51:5 52:11 53:20 62:5 64:5 65:11 66:5 67:12 71:12 78:19 80:12 81:11 82:5 86:5 89:12 92:5 93:12 97:19 98:16 100:12 101:16 103:19 104:15 105:12 106:5 114:5 115:5 119:5 120:5 121:5 132:16\n\
nodeclaim|6:55 18:36\n\
nodeclient but|41:36\n\
nodeclient|7:25 41:68\n\
nodecreationfailure instances|6:29 85:17\n\
nodecreationfailure|6:53 85:32 133:31\n\
nodegroup|18:45 85:45\n\
nodeinfo containerruntimeversion|39:32\n\
nodeinfo|39:52 53:40\n\
nodeinstanceprofile|6:69\n\
nodeinstancerole|6:66\n\
nodeip node|99:27 100:18\n\
nodeipam|10:63\n\
nodeip|99:49 100:34 101:33\n\
nodemask null|102:32\n\
nodemask|102:63\n\
nodename no|93:17 124:29\n\
nodename|18:29 67:28 78:29 93:28 124:46\n\
nodenotfound|6:44 18:45\n\
nodenotready|102:52 123:39\n\
nodeport|78:45 120:45\n\
nodeps|31:45 91:44\n\
noderegistration crisocket|94:32\n\
noderegistration name|20:13 67:24 71:22\n\
noderegistration|20:23 67:42 71:40 85:23 94:36\n\
noderestriction|4:33 97:59\n\
nodes all|22:20 78:20 133:19\n\
nodes are|2:8 21:8 22:19 23:16 24:8 28:8 48:12 65:11 72:8 80:8 92:8 114:8 124:8 133:8\n\
nodes at|6:14 57:14 81:21 97:21\n\
nodes clusterrole|7:22 97:22\n\
nodes cn|67:16 81:16 83:10 97:19 103:19 104:10\n\
nodes come|19:20 41:20 95:20\n\
nodes cp|65:23 83:18 99:17\n\
nodes custom|18:21 19:15 30:14 39:15 53:19\n\
nodes dial|2:14 4:10 5:10 11:10 60:13 79:13 89:10 95:10 99:13 118:16 131:10 134:10\n\
nodes fieldselector|2:15 3:15 11:15 60:14 99:14 120:15 127:15\n\
nodes fine|14:20 21:20 104:19\n\
nodes forbidden|68:31\n\
nodes from|6:22 39:23\n\
nodes get|53:20 93:20 108:19\n\
nodes gpu|85:23 121:22\n\
nodes grep|42:19 80:20 110:20\n\
nodes have|19:22 69:16 91:17 108:16\n\
nodes in|61:11 65:10 81:19 97:20 103:17 110:10 133:10\n\
nodes ip|6:11 20:15 59:11 78:22 95:11 98:17 133:11\n\
nodes is|6:9 46:10 81:21 97:23 103:10 133:9\n\
nodes jsonpath|64:26 108:19\n\
nodes k0s|65:17 67:19 78:11 81:11 97:15 103:15 118:11\n\
nodes lists|42:19 59:25\n\
nodes master|52:18 110:18 130:23\n\
nodes n0|20:22 68:22\n\
nodes name|78:22 119:22\n\
nodes net|92:31\n\
nodes node0|52:13 65:17 67:13 78:13 97:13 98:13 103:13 123:13 127:13\n\
nodes node|65:25 103:22\n\
nodes notready|69:22 133:22\n\
nodes no|42:22 110:22\n\
nodes of|50:18 95:18 114:18 123:18\n\
nodes old|19:23 57:22\n\
nodes on|70:23 119:22\n\
nodes ou|81:22 103:22\n\
nodes policy|133:31\n\
nodes pool|104:22 123:22\n\
nodes ready|21:16 23:15 30:15 39:16 82:16 95:16\n\
nodes register|98:22 101:22\n\
nodes shows|6:15 39:15 52:22 59:15 67:15\n\
nodes status|97:31\n\
nodes the|6:19 36:20 92:20\n\
nodes timeout|57:19 82:20 133:19\n\
nodes tls|3:22 16:22\n\
nodes to|6:22 28:22\n\
nodes unable|99:22 127:22\n\
nodes vm|104:31\n\
nodes w0|78:11 85:11 98:11 103:11 104:20 110:14 118:10 123:16 131:10\n\
nodes were|23:22 24:23\n\
nodes where|74:23 120:22\n\
nodes wide|30:15 39:12 46:14 52:14 59:8 100:15 101:19 115:8 132:8\n\
nodes win|67:23 78:23\n\
nodes with|22:16 26:16 53:16 97:16 115:16 121:16\n\
nodes wk0|120:22 133:22\n\
nodes worker0|78:20 103:20 104:19\n\
nodes worker|78:17 81:16 97:17 103:22\n\
nodes works|1:17 25:17 57:16 92:17 110:17\n\
nodes x0|3:23 127:18 133:18\n\
nodes 里|53:18 65:18 104:23\n\
nodestatusunknown kubelet|16:12 37:12 83:12 86:20 102:18 123:15 133:11\n\
nodestatusunknown|16:22 37:23 83:23 86:39 102:36 118:22 123:30 133:22\n\
nodes|6:13 19:8 22:13 23:9 30:6 39:6 42:5 46:7 52:12 53:8 59:6 65:18 67:15 78:17 81:14 92:7 97:17 98:9 99:7 101:11 103:17 104:16 110:14 118:5 120:6 123:8 127:6 133:15\n\
nodev noexec|13:11 15:15 44:30\n\
nodev nosuid|44:31\n\
nodev|13:21 15:28 44:62\n\
node|6:6 18:10 19:9 20:10 21:9 22:9 23:9 30:8 39:6 41:9 42:9 52:9 64:5 65:9 66:7 67:9 71:8 78:10 81:7 85:10 93:6 97:10 98:8 100:9 103:10 104:11 105:10 108:10 110:10 121:8 123:9 133:8\n\
noexec relatime|13:13 15:16 44:29\n\
noexec|13:18 15:25 44:66\n\
non fatal|76:16 106:24 126:16 128:15\n\
none approved|42:19 43:20 110:20\n\
none disable|28:33\n\
none driver|50:22 109:22\n\
none name|13:36\n\
none nodemask|102:32\n\
none of|24:23 47:25\n\
none pending|41:19 42:21 121:21\n\
none please|37:34\n\
none swap|128:31\n\
none system|10:22 25:23\n\
none text|68:31\n\
none v0|0:7 14:7 23:10 28:11 52:13 53:7 65:13 67:11 72:7 76:7 80:11 100:7 101:11 105:7 108:7 112:7 116:7 118:11 120:11 130:7 132:7\n\
none|8:8 13:17 18:15 19:16 22:9 23:7 24:16 28:24 37:20 40:11 41:9 42:14 47:17 52:17 62:8 65:14 67:8 68:7 80:8 82:8 93:15 101:12 102:9 108:11 118:8 120:8 121:15 128:7\n\
non|18:29 76:28 93:28 106:43 126:30 128:28\n\
noout dates|11:19 24:20 80:20\n\
noout enddate|3:13 24:13 79:23 80:13 83:17\n\
noout in|79:22 80:22\n\
noout issuer|81:27 127:18\n\
noout modulus|0:33\n\
noout pubkey|0:31\n\
noout startdate|16:22 127:22\n\
noout subject|67:10 81:23 83:10 97:10 103:19 127:13\n\
noout|0:27 3:21 11:17 16:10 24:25 67:10 79:28 80:21 81:34 83:22 97:10 103:27 127:24\n\
noproxy https|68:31\n\
noproxy|68:65\n\
noquota|44:63\n\
normal cidrnotavailable|108:33\n\
normal deletingnode|20:26 104:19\n\
normal killing|1:31\n\
normal sandboxchanged|34:31\n\
normalize|75:62\n\
normal|1:34 20:34 34:34 104:25 108:39\n\
noroutecreated node|21:35\n\
noroutecreated routecontroller|21:36\n\
noroutecreated|21:78\n\
nor|19:40 78:40 84:40\n\
noschedule key|23:33\n\
noschedule on|21:20 23:19 133:19\n\
noschedule|20:16 21:35 22:31 23:43 48:33 133:15\n\
nospace|57:79\n\
nosuid nodev|13:12 15:16 44:29\n\
nosuid noexec|44:33\n\
nosuid|13:22 15:29 44:61\n\
not active|33:31\n\
not after|79:20 80:20 83:20\n\
not allowed|20:8 65:16 67:16 81:7 85:15 98:16 103:19 121:8\n\
not all|37:34\n\
not approved|41:37\n\
not assigned|108:38\n\
not authorized|21:19 23:14 75:22 98:15\n\
not available|51:15 72:23 100:15 108:19\n\
not been|84:26 124:19\n\
not be|2:7 5:13 21:7 23:14 51:11 66:17 67:7 72:20 74:11 90:7 111:7 113:7 126:7\n\
not change|4:35\n\
not clean|124:33\n\
not come|32:23 86:22\n\
not connect|33:14 39:19 59:18 61:19 120:14\n\
not contain|11:24 74:23\n\
not convert|0:28 11:18\n\
not create|21:35 72:12\n\
not defined|73:42\n\
not empty|126:39\n\
not enabled|82:14 86:27 90:14 119:14\n\
not enough|59:33\n\
not established|30:29 93:13 132:13\n\
not exist|13:11 15:11 20:11 67:11 76:15 82:8 101:13 104:11 111:22 113:8\n\
not fetch|96:20 129:26\n\
not find|8:15 9:18 10:17 15:7 18:8 19:8 42:7 101:11 130:19\n\
not found|5:9 20:11 25:8 36:7 42:5 54:5 65:7 67:9 72:6 77:5 78:10 91:12 98:7 104:11 110:10 133:7\n\
not function|60:31\n\
not have|6:10 14:10 18:17 19:17 21:14 32:17 88:10 108:16\n\
not healthy|1:8 32:23 35:8 59:19 61:18 102:8\n\
not implemented|35:11 38:17 39:11 115:27\n\
not include|2:12 40:11 129:32\n\
not initialized|3:5 18:9 22:16 27:9 28:15 29:9 31:6 60:5 69:11 72:6 76:6 77:6 95:6 103:6 108:5 114:18 116:6 133:5\n\
not initialize|37:26 39:20\n\
not init|23:34\n\
not installed|5:14 22:14 23:13 44:14 72:14 95:13 112:13 117:13 121:14\n\
not intended|68:36\n\
not in|55:14 64:15 91:14 98:18 99:14 108:14 125:14\n\
not k0s|3:27 134:18\n\
not known|66:23 89:22\n\
not loaded|72:38\n\
not mapped|6:37\n\
not match|0:20 43:9 47:15 52:13 74:9 75:8 105:18 121:8\n\
not member|58:15 99:31\n\
not mounted|13:22 15:16 90:22\n\
not open|112:36\n\
not permitted|15:18 88:28\n\
not pinned|47:35\n\
not reachable|62:18 72:18 82:18 117:18\n\
not ready|22:14 27:11 28:14 29:9 30:11 52:5 55:9 60:5 63:8 69:7 75:10 95:5 105:13 108:5 114:8 127:5\n\
not receive|12:33\n\
not registered|6:22 18:22\n\
not resolve|66:34\n\
not restore|37:37\n\
not running|2:6 4:6 15:6 33:16 35:9 36:6 38:18 39:10 50:12 106:17 115:15\n\
not run|14:39\n\
not scheduled|22:32\n\
not set|12:8 18:14 19:12 43:8 47:7 57:11 71:8 72:12 76:18 77:18 91:7 96:8 101:7\n\
not signed|41:18 42:22 43:21\n\
not specified|18:22 19:17 50:17 88:17\n\
not start|11:19 15:19 95:20\n\
not supported|38:6 50:6 55:10 72:6 77:23 91:6 107:14 128:19\n\
not support|27:23 107:25\n\
not synchronised|17:31\n\
not the|6:22 57:22\n\
not touched|45:22 121:22\n\
not touch|83:22 127:22\n\
not trusted|2:20 40:19 74:20\n\
not valid|16:15 67:15 75:25 131:15\n\
not work|76:31\n\
not yet|8:12 9:7 10:12 16:18 17:17 79:17 80:10 119:9\n\
notafter apr|80:23 83:23\n\
notafter aug|3:19 80:20 81:19\n\
notafter feb|24:20 79:19 80:19 81:15\n\
notafter jan|24:23 83:22\n\
notafter jun|80:20 83:20 104:19\n\
notafter mar|24:20 79:19 80:20\n\
notafter may|79:31\n\
notafter nov|16:22 83:22\n\
notafter oct|79:22 80:22\n\
notafter sep|79:19 80:20 81:19\n\
notafter utc|16:22 43:23\n\
notafter|3:13 16:21 24:26 43:15 79:35 80:38 81:25 83:34 104:13\n\
notbefore aug|16:18 24:23 81:18\n\
notbefore feb|24:32\n\
notbefore mar|24:23 127:22\n\
notbefore|16:39 24:44 80:26 81:25 127:25\n\
notfound desc|36:31\n\
notfound nodes|104:22 133:22\n\
notfound return|89:37\n\
notfound the|101:31\n\
notfound|6:17 7:18 8:18 20:18 25:26 36:26 41:26 89:39 101:25 104:25 105:18 133:17\n\
nothing else|28:21 46:17 108:16 113:17\n\
nothing for|41:23 66:23\n\
nothing in|33:22 128:22\n\
nothing is|16:22 110:22\n\
nothing on|8:15 18:15 46:15 51:15 91:15 119:15 131:15\n\
nothing|4:7 5:8 7:8 8:15 9:7 16:7 18:22 19:15 23:14 28:19 30:7 31:8 33:7 38:14 39:8 41:15 42:7 43:15 44:8 46:15 51:8 56:8 66:15 72:8 73:8 76:7 86:14 88:8 89:8 91:7 93:7 96:19 99:6 108:18 110:8 113:8 114:8 116:7 119:15 128:14 131:14\n\
notready cni|69:19 72:20 76:20\n\
notready container|69:22 115:22\n\
notready control|28:16 59:15 65:23 122:15\n\
notready for|28:26 123:19\n\
notready k0s|65:31\n\
notready master|28:22 65:22\n\
notready nodes|115:22 133:22\n\
notready none|0:9 14:9 28:12 53:9 65:14 67:9 72:9 76:9 80:12 105:9 108:8 112:9 116:9 118:12 120:13 130:9 132:9\n\
notready one|79:22 105:22\n\
notready since|1:20 65:19 114:20\n\
notready within|120:22 133:22\n\
notready|1:14 28:19 32:11 53:11 59:9 65:30 69:9 72:11 76:10 80:10 83:10 86:10 93:14 97:10 98:10 102:11 105:10 115:10 118:10 120:14 122:13 123:16 131:10 133:16\n\
not|0:9 3:6 5:8 16:8 17:6 18:8 20:8 21:7 22:6 28:5 32:6 59:5 67:7 72:9 73:8 75:5 76:5 77:10 78:7 79:6 91:10 98:7 104:10 105:8 108:6 110:7 111:5 115:5 129:6\n\
nov kubelet|113:31\n\
nov utc|16:22 79:22\n\
novalocal|20:52 65:39\n\
nova|19:45 21:44\n\
nov|0:29 16:28 74:29 79:28 80:28 83:29 113:37\n\
now cidrnotavailable|108:36\n\
now in|60:22 62:22\n\
now systemd|112:31\n\
now v0|111:23 119:22\n\
now want|110:22 119:22\n\
now|6:11 14:12 15:11 16:11 24:12 39:12 41:12 47:11 50:12 54:12 56:23 60:11 62:12 65:18 83:12 90:12 94:12 98:12 108:30 109:11 110:12 111:12 112:23 118:23 119:12 123:11 124:11 126:13 131:11\n\
no|2:11 5:6 10:10 11:6 13:5 17:9 19:7 25:6 27:9 28:7 33:6 43:8 50:6 66:15 68:8 70:6 76:7 82:6 84:12 88:11 89:11 96:10 99:5 108:6 110:10 112:12 113:11 114:9 118:7 121:5 131:8\n\
nr print|32:18 70:18 83:18 121:18\n\
nr|32:32 70:48 83:32 121:32\n\
ns ns|17:38\n\
nsdelegate|15:62\n\
nsg|62:45 63:45\n\
nslookup myaks|2:31\n\
nslookup|2:41 49:31 76:31 89:41\n\
nsswitch conf|89:36\n\
nsswitch|89:72\n\
ns|17:51 25:38 124:23 133:24\n\
ntp aliyun|17:33\n\
ntp org|17:36\n\
ntp service|16:16 17:30\n\
ntp ubuntu|17:35\n\
ntp0 corp|17:31\n\
ntp0 example|17:31\n\
ntp0|17:70\n\
ntpdate|17:63\n\
ntpq|17:63\n\
ntp|16:22 17:71\n\
nuc local|89:31\n\
nuc not|65:19 99:25\n\
nuc0|62:45 110:45\n\
nuc|13:32 65:31 89:41 99:39\n\
null echo|29:22 32:23\n\
null grep|12:25 15:16 84:17\n\
null http|74:23 134:22\n\
null openssl|3:19 24:20 47:20\n\
null|3:20 12:33 15:20 17:21 24:21 29:21 32:21 47:20 70:21 74:21 84:21 102:29 114:21 134:21\n\
number of|21:25 36:17 49:16\n\
numbers|60:43 70:45\n\
number|21:41 27:27 36:27 49:27 51:28 55:27 70:28\n\
nvidia|35:66\n\
nvme0n0|54:45 84:45\n\
nvme|85:52 122:38\n\
nxdomain|2:51 89:43\n\
object can|9:31\n\
object for|20:33\n\
object has|52:31\n\
object key|27:29 33:16\n\
object kube|123:31\n\
object too|70:32\n\
object user|29:21 117:26\n\
object var|117:31\n\
objectref resource|7:22 103:22\n\
objectref|7:40 8:40 103:40\n\
objects|8:40 110:40 133:39\n\
object|9:17 18:10 20:21 27:26 29:27 33:9 39:18 43:11 52:16 62:10 65:16 67:10 70:18 71:11 78:10 103:21 104:9 108:9 117:36 118:10 123:16\n\
oc adm|42:31\n\
oc get|42:37\n\
occurred error|91:22 121:22\n\
occurred failed|92:11 133:35\n\
occurred timed|66:20 84:20 116:20\n\
occurred|14:10 33:9 38:23 39:10 50:17 66:10 69:16 76:16 84:10 91:26 92:10 106:24 109:16 115:9 116:9 117:9 121:10 126:27 128:9 133:38\n\
oci runtime|5:17 13:21 34:16 44:19\n\
oci|5:31 13:40 33:23 34:31 44:36 60:22\n\
ocp example|42:22 98:22\n\
ocp0 example|98:31\n\
ocp0|98:63\n\
ocp|42:39 98:52\n\
oct kubelet|113:31\n\
oct|44:32 79:31 80:40 113:41\n\
oc|42:74\n\
of all|3:22 46:22\n\
of another|6:22 20:22\n\
of an|10:20 115:20 123:19\n\
of available|37:38\n\
of boot|90:22 104:22\n\
of both|46:22 93:22\n\
of closed|123:38\n\
of cp0|54:23 131:22\n\
of cri|39:26 94:20\n\
of crypto|24:23 127:21 131:12 133:11\n\
of data|89:31\n\
of default|30:18 46:18 108:23\n\
of docker|33:19 76:20 94:20\n\
of each|4:22 133:22\n\
of etc|24:15 38:11 52:20 83:11 105:22\n\
of expected|122:36\n\
of five|11:22 77:23\n\
of format|12:23 34:23\n\
of images|48:36\n\
of its|56:22 126:23\n\
of k0s|40:15 54:15 59:15 73:19 80:15 101:15\n\
of kubeadm|130:36\n\
of kubectl|16:20 39:20 120:20\n\
of kubelet|81:18 83:18 87:18 123:18\n\
of kube|24:20 25:20 110:20\n\
of last|0:17 10:17 126:22 133:16\n\
of lower|67:22 71:26\n\
of m0s|1:18 16:18 25:18 46:18\n\
of master0|3:22 129:22\n\
of memory|33:15 102:32\n\
of my|28:22 89:22\n\
of node|3:12 19:16 40:12 56:12 65:12 66:19 71:12 96:12 120:12\n\
of object|27:29 33:16\n\
of our|8:18 35:18 123:18 129:18\n\
of passed|5:10 7:14 34:10 61:10 67:10 68:16 69:10 79:10 109:13 116:14 117:10 127:10 133:10\n\
of podcidr|108:33\n\
of range|54:34\n\
of received|9:31\n\
of rke0|44:20 117:20 123:19\n\
of routes|21:33\n\
of running|37:23 113:22\n\
of runtime|38:34\n\
of servers|61:32\n\
of server|45:20 51:20 119:20\n\
of srv0|101:22 119:22\n\
of system|42:22 121:22\n\
of that|52:19 123:25\n\
of them|17:18 30:18 120:18 132:18\n\
of the|1:6 2:6 9:9 16:7 19:7 24:8 25:5 47:8 60:7 64:7 66:5 68:6 80:8 83:9 99:7 127:7\n\
of this|9:9 16:9 24:9 47:9 52:19 67:13 94:17 95:9 96:9 102:13 118:9 130:9\n\
of type|6:19 19:20 27:19\n\
of unary|55:20 56:20 61:21\n\
of v0|14:22 54:23\n\
of value|27:33\n\
of w0|53:32\n\
of worker|18:20 33:19 80:20\n\
off for|80:18 131:18 133:23\n\
off m0s|4:28 34:18\n\
off on|120:22 132:22\n\
off the|43:20 80:20 104:19\n\
office|2:34 17:34 80:33 99:32 130:33\n\
offline|69:33 80:33 115:33 116:43\n\
off|1:13 4:25 8:13 11:13 16:13 17:13 25:14 34:13 42:20 43:14 44:13 50:13 56:13 57:13 58:21 69:13 80:25 96:13 104:13 109:13 117:13 118:20 120:13 123:13 131:13 132:13 133:20\n\
of|3:5 9:8 16:5 19:8 24:15 27:10 37:10 38:5 46:6 47:7 48:7 52:13 55:6 66:6 67:7 68:7 71:12 80:9 83:8 99:6 102:8 105:7 108:5 120:6 122:7 123:13 127:11 130:5 133:6\n\
ok but|53:18 64:18 92:18 130:18\n\
ok curl|1:22 92:22\n\
ok|0:10 1:21 3:9 10:10 16:9 24:10 25:10 26:17 34:9 53:10 60:23 61:10 64:10 68:23 69:9 71:10 76:9 77:10 83:10 85:10 92:21 104:9 109:9 114:10 115:20 118:16 120:10 123:27 126:10 130:9 131:16 132:9\n\
old ansible|34:22 47:22\n\
old cluster|24:20 45:20 97:20\n\
old k0s|2:22 23:22\n\
old nodes|69:22 72:23\n\
old notready|65:22 105:22\n\
old ones|19:18 93:18 98:18 124:18\n\
old one|98:22 116:22\n\
old pods|84:22 116:22\n\
older than|113:20 114:20 117:20\n\
older|10:26 19:27 35:25 66:27 93:26 95:34 113:26 114:26 117:26\n\
old|2:15 8:8 9:8 11:7 14:8 19:16 21:8 23:18 24:20 31:15 34:8 35:7 38:7 45:19 47:8 48:8 50:8 56:8 57:7 59:22 65:14 69:7 72:9 76:8 84:8 93:8 97:8 98:25 101:8 105:15 111:9 113:8 116:15 118:8 122:7 123:7 124:14 125:15\n\
on again|56:18 58:28\n\
on all|2:9 17:9 18:9 22:10 30:9 36:9 40:9 53:10 57:13 61:10 68:9 74:13 79:9 81:9 82:9 114:9 120:9 131:13\n\
on and|68:18 77:18 109:18 119:18\n\
on another|132:31\n\
on any|46:22 131:22\n\
on an|31:22 48:22\n\
on bare|32:18 42:27\n\
on both|14:9 20:9 30:8 52:18 53:9 60:8 76:8 80:8 82:9 89:9 92:9 119:12 131:14 132:14\n\
on cp0|40:15 56:15 58:15 63:15 129:15 131:19\n\
on cp|16:22 61:23\n\
on debian|15:22 74:23\n\
on device|48:24 70:24\n\
on each|41:17 54:17 114:17 132:21\n\
on ens0|30:16 46:25 51:17\n\
on eth0|51:26 101:20\n\
on every|1:13 5:13 19:13 21:13 23:13 31:13 70:13 74:13 82:17\n\
on first|62:20 63:20 119:20\n\
on flag|128:38\n\
on friday|47:20 58:20 118:20\n\
on gce|21:31\n\
on hetzner|23:22 101:22\n\
on host|14:27 18:11 96:11 100:12 125:11 132:11\n\
on image|48:22 88:22\n\
on interface|30:27 46:15 51:15\n\
on is|128:40\n\
on its|44:22 110:22\n\
on it|0:14 14:14 42:17 49:13 82:14 91:13 109:13 110:14\n\
on k0s|35:18 57:18 111:18 119:18\n\
on kubectl|101:22 121:22\n\
on kubelet|3:16 111:17 121:17 123:21\n\
on kube|19:17 30:16 111:22 130:17\n\
on laptop|65:22 132:22\n\
on legacy|3:31\n\
on listen|109:31\n\
on master0|83:19 129:22 131:19\n\
on master|4:17 16:17 40:16 45:17 129:17\n\
on mnt|107:22 113:22\n\
on monday|9:22 63:22\n\
on my|13:16 74:16 89:16 94:16 118:16 132:16\n\
on n0|30:18 39:18 100:18 108:18\n\
on new|19:20 24:20 45:20\n\
on node0|30:13 46:14 53:18 62:14 82:14 93:13 101:13 119:14\n\
on nodes|52:25 121:20\n\
on node|4:18 18:11 19:11 44:11 64:11 67:14 71:15 76:10 78:11 116:10 124:10\n\
on no|2:19 66:24 89:18 116:7 131:7\n\
on of|57:22 133:22\n\
on one|64:15 70:19 85:15 92:14 93:14 122:14 123:14\n\
on podruntime|111:32\n\
on raspberry|15:19 77:15 90:25\n\
on resource|48:35\n\
on saturday|0:22 2:22\n\
on server0|45:22 75:22\n\
on server|2:18 56:12 61:12 74:12 75:12 89:20 119:12 120:12\n\
on srv0|40:22 101:22\n\
on stream|58:28 109:18\n\
on sunday|47:20 86:20 133:19\n\
on system|5:21 111:26\n\
on sys|13:20 14:20 15:20\n\
on that|29:16 38:15 51:21 92:16 123:15\n\
on these|18:22 113:22\n\
on the|8:5 9:9 16:7 17:5 24:8 45:5 47:8 51:8 60:8 92:6 94:9 95:5 117:5 119:6 127:6 134:5\n\
on this|38:8 39:13 44:9 50:9 51:9 71:9 74:13 78:9 80:9 82:9 84:13 91:9 109:14 112:12 113:9 125:13\n\
on time|122:35\n\
on tuesday|59:18 65:18 99:17 120:18\n\
on two|131:31\n\
on ubuntu|15:27 95:18\n\
on ufw|60:22 63:22\n\
on unix|33:18 45:18 119:23\n\
on v0|75:20 111:20 133:19\n\
on var|44:19 84:11 107:21 113:17 117:11 122:10\n\
on vmware|67:22 123:22\n\
on w0|19:17 80:17 100:17 123:21\n\
on will|11:25 80:20\n\
on worker0|2:20 19:20 120:20\n\
on workers|83:22 120:22\n\
on worker|16:18 79:18 110:18 130:18\n\
once|22:17 32:17 41:17 45:23 49:16 50:16 57:16 58:17 60:15 62:16 88:16 89:16 92:28 94:17 96:16 105:16 123:36 131:16\n\
one adapter|132:31\n\
one after|41:20 56:20 79:19\n\
one and|41:20 83:20 116:20\n\
one by|83:22 116:22\n\
one do|94:37\n\
one in|24:23 69:22\n\
one is|52:22 74:23\n\
one machine|53:23 65:22\n\
one node|0:16 53:21 64:16 85:16 93:16\n\
one of|10:14 19:22 28:14 45:14 46:14 53:15\n\
one server|56:22 63:22\n\
one var|94:37\n\
one was|80:22 121:22\n\
one worker|52:22 113:22\n\
ones are|7:22 98:22\n\
ones|0:24 7:24 19:25 24:25 44:24 48:24 72:25 80:24 93:32 98:24 124:23\n\
one|0:11 19:21 24:11 28:15 32:11 41:11 45:20 46:11 52:14 53:18 56:18 70:15 80:10 85:11 94:31 101:10 105:11 116:10 123:10 132:15\n\
only access|65:18 103:29\n\
only after|7:22 86:22\n\
only apt|84:22 126:23\n\
only calico|31:22 51:23\n\
only has|73:22 98:22\n\
only in|31:20 40:19 104:19\n\
only its|65:21 103:25\n\
only kubeadm|8:22 127:22\n\
only lease|110:31\n\
only network|96:31\n\
only no|8:20 10:26\n\
only one|53:23 94:18 101:18\n\
only on|51:16 74:16 83:16 101:16 116:16 121:16\n\
only opt|26:23 31:22\n\
only pods|84:22 125:22\n\
only promote|55:41\n\
only range|122:36\n\
only registry|69:31\n\
only remote|50:31\n\
only server|40:19 45:20 59:19\n\
only set|19:23 85:23\n\
only supports|130:36\n\
only swapped|47:31\n\
only the|6:16 9:10 10:10 14:10 17:10 22:10 25:10 50:10 73:10 74:10 83:14 91:10 95:10 127:10 134:10\n\
only works|35:25 87:20\n\
only|6:11 8:7 10:12 15:6 25:8 31:12 35:6 40:6 45:7 50:7 51:15 55:24 59:6 65:13 69:6 74:8 83:7 94:8 96:12 100:15 101:12 103:18 110:7 122:13 123:9 127:9 130:12\n\
on|2:12 9:6 14:10 15:5 19:6 24:5 30:6 44:7 45:6 46:7 47:5 48:11 51:9 58:5 60:7 66:12 70:6 74:6 82:6 89:11 92:7 94:6 109:5 111:11 119:8 122:8 123:8 128:10 131:6 132:7 133:5\n\
oom encountered|102:34\n\
oom killer|102:35\n\
oom kill|102:34\n\
oom score|102:23 106:22\n\
oom watcher|88:36\n\
oomkilled|49:60 102:32\n\
oomwatcher running|88:33\n\
oomwatcher|88:70\n\
oom|88:41 102:52 106:22\n\
opaque|105:63\n\
opa|97:56 133:35\n\
open dev|88:42\n\
open etc|29:23 43:17 112:17 117:15 129:9\n\
open files|70:42\n\
open host|117:31\n\
open nc|61:23 92:22\n\
open no|43:16 84:16 113:24 129:16\n\
open or|60:31\n\
open proc|13:20 72:20 76:20\n\
open resolv|112:36\n\
open run|36:11 64:15 76:10 108:10 112:28\n\
open tcp|61:32\n\
open var|84:25 106:10 113:14 117:20\n\
open wal|54:32\n\
openrc|13:67\n\
openshift machine|42:36\n\
openshift|42:53 94:28 98:36\n\
openssl client|3:23 68:20 79:15\n\
openssl dgst|24:20 47:26\n\
openssl pkey|0:31\n\
openssl rsa|0:25 24:15 47:19\n\
openssl verify|0:17 24:22 81:21\n\
openssl x0|0:14 3:12 11:7 24:11 47:9 67:7 79:14 80:12 81:16 83:12 103:13 127:10\n\
openssl|0:27 3:25 11:12 16:5 24:26 45:5 47:17 67:12 68:12 79:25 80:22 81:32 83:22 97:6 103:24 104:5 127:19\n\
openstack authentication|23:33\n\
openstack ccm|19:23 22:23\n\
openstack cloud|19:19 20:14 22:22 23:18\n\
openstack go|19:23 23:22\n\
openstack instanceid|18:33\n\
openstack server|20:31\n\
openstacklocal not|98:31\n\
openstacklocal|98:63\n\
openstack|18:37 19:34 20:31 22:31 23:29 63:19 65:18 92:19\n\
opensuse microos|5:22 33:22\n\
opensuse|5:36 15:35 26:37 33:35\n\
opens|40:44 92:45\n\
open|13:8 29:27 43:19 54:8 60:10 61:15 64:8 70:29 72:8 76:7 84:25 88:29 112:30 113:19 117:24 129:8\n\
operation cannot|52:31\n\
operation not|15:9 77:31 88:15\n\
operation now|60:22 62:22\n\
operation|15:13 21:14 23:13 29:14 32:15 52:20 60:13 62:14 63:14 77:50 88:26 100:15 106:14 123:13\n\
operator node|42:36\n\
operator pending|22:34\n\
operator|22:48 29:18 35:17 42:39 57:17 93:25\n\
opt bin|91:20 110:26\n\
opt cni|26:22 27:8 31:22 44:5 82:8 87:5 114:5 117:8\n\
opt k0s|129:31\n\
opt kubernetes|9:21 42:16 43:17 80:17\n\
opt weave|31:31\n\
option failcgroupv0|14:31\n\
option set|98:33\n\
options domain|98:31\n\
options failed|5:31\n\
options systemdcgroup|34:33\n\
options var|44:31\n\
options|4:18 5:26 34:44 44:36 49:17 85:19 98:30\n\
option|10:24 14:31 34:23 44:24 91:31 92:24 98:40 119:24\n\
opts failed|5:31\n\
opts native|12:31\n\
opts|5:51 12:43\n\
opt|9:14 26:41 27:13 28:7 31:42 42:6 43:8 44:14 80:7 82:14 87:7 91:14 110:14 114:7 117:14 124:6 129:14\n\
op|82:72\n\
or and|67:22 71:26\n\
or be|85:36\n\
or change|52:36\n\
or contents|52:24 105:24\n\
or directory|5:7 11:8 13:6 31:7 33:10 39:8 43:7 50:9 72:6 76:11 80:8 83:6 84:13 88:13 112:14 113:12 124:7 129:6\n\
or dual|100:37\n\
or ecdsa|11:24 74:23\n\
or healthy|12:17 68:16 70:17 84:17 86:17\n\
or higher|9:13 16:13 47:13 67:17 94:20 96:13 130:13\n\
or is|16:21 17:19 79:19 80:12 83:5 133:5\n\
or it|8:21 9:23 10:18\n\
or k0s|85:38\n\
or key|129:40\n\
or lost|54:32\n\
or missing|92:22 107:22\n\
or native|107:37\n\
or password|23:19 75:26\n\
or port|4:16 5:13 22:13 34:12 79:16 86:16 99:12 128:12\n\
or proc|96:36\n\
or resource|15:22 126:23\n\
or service|66:23 89:22\n\
or set|128:38\n\
or temporarily|3:31\n\
or unset|76:31\n\
or your|60:31\n\
oracle|60:61\n\
org ipv0address|30:27 99:17\n\
org ns|17:35\n\
org|2:21 17:46 30:33 42:21 98:21 99:20 124:20 125:21\n\
or|5:5 9:7 11:14 16:19 17:15 31:5 33:11 39:8 43:6 50:11 52:15 67:9 71:11 74:8 76:15 79:17 80:13 83:5 84:16 85:13 88:16 94:6 96:11 100:13 105:9 107:9 112:17 113:14 128:12 129:18\n\
os failure|85:32\n\
os image|101:22 132:22\n\
os linux|19:23 28:22\n\
os lite|89:22 90:22\n\
os on|0:22 45:22\n\
osutil interrupt|34:33\n\
osutil|34:66\n\
os|0:23 18:23 19:23 28:22 45:22 85:31 89:23 90:23 101:22 103:23 105:30 132:22\n\
other change|50:22 114:22\n\
other cluster|8:20 41:26\n\
other four|16:20 100:20 110:20\n\
other members|55:16 56:24 58:16 61:16\n\
other nodes|19:11 36:11 51:15 80:11 81:11 82:11 91:11 92:11 101:11 104:11 120:15 123:11 133:11\n\
other site|55:22 99:22\n\
other two|54:23 83:22\n\
other workers|18:22 82:22\n\
others go|72:23 78:20 91:19\n\
others have|18:20 51:20 93:20\n\
others|11:15 18:16 19:17 33:15 47:16 51:24 72:36 74:17 78:31 91:31 93:31 111:17\n\
otherwise|51:40 99:38 114:40\n\
other|8:10 16:9 18:10 19:10 36:10 41:17 47:9 50:10 51:17 54:10 55:17 56:26 58:10 61:10 64:10 77:10 79:9 80:16 81:9 82:21 83:10 90:10 91:9 92:10 93:9 98:10 99:8 100:17 101:9 104:9 110:10 114:10 116:16 120:17 123:9 127:9 131:9 133:16\n\
ou lab|81:31\n\
our ansible|74:32\n\
our cluster|7:22 129:22\n\
our edge|53:23 110:22\n\
our own|6:19 8:15 10:15 81:19 129:15\n\
our pipeline|22:23 74:23\n\
our wiki|47:28 130:18\n\
ours|78:36 125:36 127:35 131:36\n\
our|1:11 6:17 7:11 8:11 10:11 15:10 22:19 23:10 24:12 35:10 47:22 53:12 65:10 69:10 71:12 74:29 78:18 81:17 82:11 83:11 92:11 109:10 110:11 113:11 115:11 116:11 120:11 123:10 128:10 129:26 130:11\n\
out both|60:22 87:22\n\
out connect|62:31\n\
out from|60:22 67:22\n\
out heartbeat|122:35\n\
out in|32:23 132:22\n\
out no|49:22 62:22\n\
out of|6:10 17:10 18:10 27:10 33:10 54:16 56:10 60:9 102:21 120:10 127:10\n\
out operation|60:22 62:22\n\
out src|60:19 62:20 63:20\n\
out waiting|1:6 3:5 4:13 6:5 7:11 9:5 17:14 20:6 41:14 42:12 43:13 55:6 57:5 66:6 67:9 78:6 79:5 84:6 116:5 117:5 121:9 126:6 133:5\n\
out with|59:22 92:22\n\
outform der|24:20 47:26\n\
outform|24:40 47:51\n\
output cannot|33:25 39:20\n\
output connect|33:31\n\
output dial|39:23 50:22\n\
output e0|38:25 69:21\n\
output error|69:34\n\
output from|90:31\n\
output time|33:14 38:21 39:19 50:14 115:14\n\
output|2:13 5:13 9:12 13:13 33:31 38:31 39:28 50:20 61:13 62:13 69:31 90:20 95:12 97:13 115:19 121:13 130:12\n\
outside the|120:31\n\
outside|50:30 70:31 113:30 120:45 129:30\n\
out|4:16 6:6 7:11 17:18 32:7 41:17 42:13 43:17 46:14 49:6 54:11 55:7 59:6 60:21 61:14 62:20 63:20 67:11 69:6 79:6 92:7 102:18 116:11 121:7 122:21 132:11\n\
ou|81:60 103:32\n\
over eth0|46:22 101:22\n\
over kubelet|1:12 5:16 22:12 34:12 48:12 112:18 116:12 125:16\n\
over m0s|1:17 26:22 112:17 116:17\n\
over scope|21:31\n\
over the|16:17 48:17 92:17 104:16 118:17\n\
overlay invalid|107:36\n\
overlay0 the|107:33\n\
overlay0|107:67\n\
overlayfs does|107:35\n\
overlayfs error|107:35\n\
overlayfs filesystem|107:33\n\
overlayfs or|107:37\n\
overlayfs snapshots|36:35\n\
overlayfs snapshotter|107:37\n\
overlayfs upper|107:33\n\
overlayfs|36:35 107:61\n\
overlay|30:26 88:27 107:59\n\
overloaded likely|122:31\n\
overloaded|122:68\n\
overnight|37:45 129:45\n\
override k0s|78:20 103:26\n\
override kube|78:31\n\
override w0|78:22 103:22\n\
override was|97:22 103:22\n\
override win|78:31\n\
override worker0|20:22 103:22\n\
override|20:27 52:15 65:15 71:23 78:45 97:15 103:41\n\
over|0:12 1:19 5:19 11:11 16:12 21:19 22:20 24:13 26:20 34:12 38:11 46:12 48:19 55:12 84:12 92:12 101:12 104:11 108:11 109:11 112:26 116:19 117:12 118:19 123:11 125:19 129:12 133:11\n\
ovn|22:45 93:44\n\
own lv|44:22 113:22\n\
own name|3:22 20:22\n\
own node|65:21 103:25\n\
own terraform|6:25 41:20\n\
owned|20:45 29:45\n\
owner ref|65:22 104:22\n\
owner|53:40 65:39 104:39\n\
own|2:13 3:12 6:19 8:13 10:13 12:13 18:13 20:13 21:12 41:13 44:13 45:12 53:13 64:13 65:19 75:12 81:27 84:13 89:13 98:13 103:24 109:12 110:13 113:13 118:12 120:20 126:14 129:13 130:12\n\
p0 global|21:31\n\
p0|21:38 122:54\n\
package maintainer|34:22 38:22\n\
packages|5:36 31:36 38:35 115:36\n\
package|5:21 31:21 34:21 38:28 39:22 50:21 84:21 87:21 90:21 91:21 94:22 109:28 112:21 117:21\n\
packer|84:45 113:45\n\
packet loss|30:18 60:18 61:18 92:18\n\
packets transmitted|61:23 92:22\n\
packets|61:40 92:40 95:39\n\
packet|17:30 30:29 60:29 61:31 62:30 92:30 120:30\n\
page expected|36:31\n\
page multiple|36:24 54:24\n\
pager|7:45 15:44\n\
pages page|36:24 54:24\n\
pages|36:48 54:48\n\
page|28:21 36:46 54:38 68:20 92:21 134:29\n\
pair tls|0:25 11:16 43:17\n\
pair was|118:31\n\
pair|0:45 11:29 43:31 118:38\n\
panic assertion|36:31\n\
panic freepages|36:24 54:24\n\
panic msg|54:32\n\
panic|13:20 36:43 37:20 54:48 79:19\n\
parameters enabled|5:38\n\
parameters|5:75\n\
parent k0s|36:31\n\
parent kubepods|12:35\n\
parent|12:50 36:45\n\
parse bytes|74:32\n\
parse certificate|11:31\n\
parse kubelet|50:19 87:29\n\
parser apparmor|5:33\n\
parser executable|5:38\n\
parser exec|5:31\n\
parser kr|5:31\n\
parser no|5:31\n\
parser version|5:38\n\
parser|5:84\n\
parse|11:31 19:17 27:16 50:32 74:25 75:16 87:48\n\
parsing configuration|27:38\n\
parsing|27:66 43:27\n\
part of|0:10 11:10 16:10 47:10 80:22 83:21 127:10\n\
partition|48:29 84:22 113:22 127:21 128:54\n\
part|0:19 11:18 16:18 28:18 47:26 71:19 80:41 83:39 127:18\n\
passed|5:18 6:17 7:25 34:17 39:18 55:25 61:18 67:17 68:28 69:17 79:17 109:24 116:25 117:17 127:17 128:17 133:17\n\
passes|53:40 61:40 119:40\n\
passwd entry|52:22 105:26\n\
passwd|52:39 105:56\n\
password combination|75:31\n\
password for|105:31\n\
password k0s|105:35\n\
password may|52:23 105:25\n\
password on|105:31\n\
password or|75:31\n\
password rejected|52:23 105:25\n\
password rke0|105:29 133:16\n\
password|23:13 52:33 70:22 75:29 105:51 133:14\n\
pass|15:39 24:52\n\
pasted through|11:31\n\
pasted|11:55 126:37\n\
patch resource|97:31\n\
patch status|57:27 133:18\n\
patched and|86:22 118:22\n\
patched|22:34 86:43 118:33 120:34\n\
patch|18:34 57:39 78:26 97:34 103:26 133:25\n\
path authenticate|6:35\n\
path etc|110:19 129:29\n\
path is|35:36\n\
path livez|1:31\n\
path of|87:22 91:22\n\
path opt|26:18 31:28 91:8 124:8\n\
path provisioner|5:20 23:20 48:16 112:16\n\
path readyz|1:31\n\
path root|45:33\n\
path unknown|5:22 91:22\n\
path usr|26:32 91:14\n\
path var|4:13 26:20 70:13 84:24\n\
path|1:9 5:23 6:19 23:8 26:31 31:31 35:19 39:9 45:15 65:8 84:18 91:33 110:16 129:24\n\
pause amd0|116:31\n\
pause dial|116:33\n\
pause failed|36:16 116:32\n\
pause image|116:33\n\
pause manifests|116:35\n\
pause on|116:31\n\
pause permission|44:31\n\
pause pinging|116:31\n\
pause|19:11 36:22 39:11 44:17 50:22 82:34 87:27 107:10 116:47\n\
pct reboot|88:31\n\
pct|88:67\n\
pc|132:66\n\
peer e0e0c0d|61:23 120:22\n\
peer id|16:15 54:15 55:15 58:15 59:19 61:15\n\
peer names|53:36\n\
peer urls|54:15 59:25 99:14 101:15\n\
peering|92:45 118:44\n\
peers are|82:22 101:22\n\
peers|54:37 82:36 101:36 125:36\n\
peer|11:18 16:18 17:12 30:10 53:33 54:12 55:12 58:19 59:33 61:27 63:19 68:10 74:12 89:12 99:21 101:11 118:11 120:12 131:11 134:12\n\
pem asn0|11:31\n\
pem block|74:32\n\
pem cn|81:25 103:20\n\
pem data|11:32 113:14\n\
pem for|113:36\n\
pem into|0:26 11:19\n\
pem issuer|81:31\n\
pem is|0:20 83:26\n\
pem kubelet|42:19 113:26\n\
pem kube|42:22 127:22\n\
pem noout|11:11 16:11 80:15 81:22 83:17 103:15\n\
pem no|43:26 113:22\n\
pem on|80:22 83:22\n\
pem open|43:35\n\
pem red|113:31\n\
pem routines|11:31\n\
pem var|11:17 80:17 113:26\n\
pem was|83:22 113:22\n\
pem|0:22 10:9 11:29 16:9 43:22 74:14 80:24 81:29 83:33 103:22 113:33 127:8\n\
pending node|22:26 23:21\n\
pending requestor|41:23 42:22\n\
pending since|41:23 42:22\n\
pending|21:5 22:32 23:28 28:23 41:34 42:37 98:5 121:29 133:15\n\
per node|32:23 103:22\n\
percent|55:63\n\
perform action|21:31\n\
perform the|7:17 9:17 16:13 24:13 42:13 43:13 110:13 126:14\n\
perform this|21:18 23:18 69:23\n\
perform|7:29 9:29 16:21 21:33 23:20 24:22 42:21 43:22 69:28 110:21 126:22\n\
perf|13:40 110:40 122:38\n\
perhaps this|27:31\n\
perhaps|27:62\n\
period pod|34:31\n\
period|34:62\n\
permanently removed|58:41\n\
permanently|58:81\n\
permission denied|29:19 44:21 106:12 117:19\n\
permission for|21:35\n\
permissions|106:45 114:45\n\
permission|0:6 21:26 29:38 43:7 44:40 104:5 106:23 117:37\n\
permissive|29:29 44:37 95:28 117:47\n\
permitted|15:35 88:56\n\
per|32:40 103:40 132:39\n\
phase bootstrap|24:23 25:23\n\
phase certs|3:19 11:19 25:20\n\
phase check|59:24 61:23\n\
phase control|55:25 56:12 129:22\n\
phase kubelet|7:14 41:10 43:10 48:10 52:19 57:9 67:10 79:9 83:10 84:10 130:16 133:9\n\
phase preflight|1:8 2:8 9:11 16:11 24:10 25:5 38:9 39:12 47:10 60:9 68:7 69:7 91:10 106:10 126:8 132:8 134:8\n\
phase upload|25:11 67:10 129:31 130:10\n\
phase wait|13:22 68:22\n\
phases bootstrap|25:23 41:23\n\
phases|25:40 41:40 83:40\n\
phase|1:8 2:8 3:7 7:8 9:14 16:14 24:15 25:19 38:11 39:15 47:11 52:16 55:21 56:8 59:20 60:11 61:19 67:7 68:11 69:7 79:7 91:11 106:12 126:9 129:28 130:14 132:7 134:8\n\
pi cat|52:22 75:22\n\
pi k0s|77:18 89:18 107:18 122:18\n\
pi master|89:31\n\
pi os|89:22 90:22\n\
pi pi|52:22 89:22\n\
pi raspberrypi|52:25 106:20\n\
pi sudo|52:22 77:23\n\
pi0 master|52:22 65:22\n\
pi0 not|17:22 104:22\n\
pi0|0:21 17:21 45:21 52:21 55:21 65:21 66:22 75:21 80:21 89:21 90:21 99:20 104:21 105:21 107:21 122:20\n\
picks|46:45 112:44\n\
pid comm|117:35\n\
pid fd|49:11 60:10 109:22 123:17 126:11 134:17\n\
pid uid|102:32\n\
pids hugetlb|111:32\n\
pids|13:42 15:24 90:38 111:39\n\
pid|32:22 35:14 49:14 60:13 62:15 63:15 102:33 109:37 117:29 123:25 126:16 134:26\n\
ping and|3:22 86:22\n\
ping c0|60:18 61:15 89:21 92:14 118:14\n\
ping do|92:37\n\
ping from|30:19 120:20 132:20\n\
ping local|92:31\n\
ping ok|92:22 132:22\n\
ping pi|89:33\n\
ping works|60:33\n\
ping 不|131:20 132:26\n\
ping 通|63:22 76:22\n\
pinging container|116:31\n\
pinging|116:62\n\
ping|3:7 30:14 47:8 56:8 60:27 61:9 62:8 63:23 68:7 74:9 76:8 86:8 89:32 92:33 99:7 116:15 118:15 120:8 122:14 123:14 131:15 132:24 134:8\n\
pinned public|24:34\n\
pinned|24:46 47:50\n\
pipeline|22:37 74:37 84:36 130:36\n\
pis|52:44 77:45\n\
pi|0:24 2:12 15:18 16:19 17:12 36:19 52:26 71:13 75:12 77:20 89:29 90:29 102:13 104:11 105:19 106:12 107:19 122:25\n\
pkey|0:63\n\
pkg dev|69:31\n\
pkg kubelet|2:14 11:14 60:14 81:14 83:14 97:14 127:18\n\
pkg|2:25 11:24 54:26 60:24 69:32 81:24 83:25 97:25 127:32\n\
pki apiserver|3:11 11:17 24:12 47:11 79:19 129:20\n\
pki awk|80:26 127:19\n\
pki ca|10:9 11:12 24:19 43:11 47:10 74:14 79:5 81:14 117:10 126:13 127:8 129:12\n\
pki client|81:22 129:22\n\
pki etcd|11:16 79:16 129:25\n\
pki from|103:22 113:22\n\
pki kubelet|0:11 11:12 16:5 67:5 80:14 81:9 83:18 106:6 113:22 121:6\n\
pki signs|74:23 81:22\n\
pki was|24:23 113:22\n\
pki 下|83:31\n\
pki 目|83:31\n\
pki|0:11 10:7 11:26 24:27 43:12 47:14 74:19 79:18 80:18 81:19 83:29 84:11 106:7 113:30 117:11 126:17 127:13 129:27\n\
place|42:39 89:40 127:39\n\
plain curl|119:31\n\
plain kubeadm|34:20 39:20 96:20\n\
plain|34:31 39:32 96:32 119:41 126:33\n\
plane as|68:23 117:18 131:18\n\
plane cannot|7:17 17:17 24:17 80:21\n\
plane certificate|129:31\n\
plane couldn|13:22 68:22\n\
plane endpoint|2:20 131:26\n\
plane etcd|23:15 25:16 59:15 122:15 127:15 130:16\n\
plane has|24:23 127:22\n\
plane images|66:20 116:26\n\
plane join|55:33 56:14\n\
plane kubeadm|4:22 99:22\n\
plane master|23:14 52:18 65:21 119:18\n\
plane node|8:15 67:19 83:15 120:19 133:15\n\
plane prepare|129:36\n\
plane static|4:31\n\
plane timed|4:22 41:23\n\
plane v0|28:18 52:18 65:18 115:18\n\
plane version|130:37\n\
plane waiting|68:23 117:18 131:18\n\
plane was|24:20 25:20 47:20\n\
planes|3:31 19:32 25:32 43:32 52:31 60:31\n\
plane|4:16 8:10 15:13 23:9 24:10 25:17 28:13 52:13 55:24 65:16 67:9 68:13 80:13 107:10 116:13 117:9 118:9 119:10 120:10 122:9 126:11 127:9 129:21 130:25 131:13 133:9\n\
plan|39:40 58:40 63:40\n\
platform eks|6:31\n\
platform|6:53 53:32 133:31\n\
playbook|47:44 106:45\n\
play|71:45 75:44\n\
please apply|52:31\n\
please check|27:21 28:21 29:17\n\
please configure|51:32\n\
please define|94:37\n\
please disable|128:40\n\
please drain|37:38\n\
please ensure|60:31\n\
please migrate|14:31\n\
please reformat|107:35\n\
please restart|58:32\n\
please run|33:18 86:29\n\
please set|14:14 78:33\n\
please use|52:14 59:14 94:29\n\
please|14:18 27:13 28:13 29:7 33:13 37:27 51:14 52:17 58:14 59:6 60:12 78:28 86:25 94:33 107:21 128:33\n\
pleg event|34:31\n\
pleg is|32:32 35:11 102:12\n\
pleg was|32:30 35:13 102:13\n\
pleg|32:59 34:29 35:21 102:22\n\
plenty|54:45 74:45\n\
plndr cp|131:33\n\
plndr|131:66\n\
plugin bridge|26:21 27:13 31:25\n\
plugin calico|26:30 29:14 124:13\n\
plugin cni|12:11 26:15 50:15 82:23 87:15 110:11\n\
plugin config|35:38\n\
plugin errors|30:14 49:27 95:15\n\
plugin flannel|26:19 27:23 31:19\n\
plugin go|42:22 130:22\n\
plugin io|35:21 36:20 38:11 107:20\n\
plugin is|2:12 22:16 27:20 28:22 114:12\n\
plugin key|35:31\n\
plugin kubernetes|82:22 117:22\n\
plugin loopback|26:16 31:30\n\
plugin loop|49:39\n\
plugin not|3:6 22:16 27:9 28:15 29:10 31:6 60:5 69:11 72:6 76:6 77:6 95:6 103:6 108:6 114:19 116:6 133:6\n\
plugin portmap|26:18 31:28\n\
plugin returns|3:7 22:8 26:8 27:11 28:17 29:16 31:7 60:7 69:11 77:8 95:7 103:7 108:7 114:16 116:7 133:7\n\
plugin status|27:21 28:21 29:17\n\
plugin supports|27:33\n\
plugin type|26:16 27:13 31:18 38:7 44:11 64:8 76:7 93:13 124:13 125:16\n\
plugin v0|31:31\n\
plugins cri|38:33 115:13\n\
plugins etc|115:31\n\
plugins io|26:12 34:22 35:15 38:20 116:12\n\
plugins key|27:31\n\
plugins linux|27:18 31:28\n\
plugins loop|49:37\n\
plugins ls|38:27 115:20\n\
plugins noderestriction|4:18 97:28\n\
plugins type|27:31\n\
plugins|4:7 26:22 27:27 31:21 34:23 35:18 38:37 49:27 84:7 87:7 97:24 115:30 116:7\n\
plugin|22:18 26:27 27:24 28:21 29:18 31:26 35:19 36:11 38:7 49:24 50:13 69:10 82:20 87:13 93:7 95:7 107:11 114:21 124:13 125:13\n\
plus|46:45 94:45\n\
pod across|82:22 92:22\n\
pod calico|32:20 48:20 112:20\n\
pod cidr|64:13 100:13 108:27 124:13\n\
pod coredns|31:20 124:23 125:16\n\
pod didn|21:12 22:23 23:21 48:12\n\
pod does|101:33\n\
pod error|66:23 124:22\n\
pod failed|5:14 12:14 26:19 31:14 79:14 112:18\n\
pod hash|4:35\n\
pod infra|14:9 19:10 39:10 50:15 82:22 87:20 116:9\n\
pod in|23:19 124:25\n\
pod ips|124:31\n\
pod ip|22:18 76:18 82:18 124:18\n\
pod is|22:23 78:22\n\
pod kube|4:16 5:10 12:10 22:10 31:10 34:19 48:10 64:10 95:10 112:16 116:10\n\
pod manifests|70:23 126:23\n\
pod manifest|55:23 56:17 110:21\n\
pod network|22:10 26:14 28:14 31:14 46:10 64:20 67:14 91:10 106:10 128:10\n\
pod of|101:22 121:22\n\
pod on|30:19 64:20 95:20\n\
pod pod|34:31\n\
pod restarts|1:22 54:23\n\
pod runs|70:23 78:22\n\
pod sandboxes|32:23 38:22\n\
pod sandbox|5:9 13:9 26:11 27:5 31:15 34:16 36:5 93:9 112:16 116:16 124:10 125:11\n\
pod skipping|4:21 12:17 22:17 116:17\n\
pod spec|3:18 72:18 91:18 127:18\n\
pod synchronization|32:38\n\
pod to|26:17 30:13 48:20 76:13 82:13 92:13 102:13\n\
pod unauthorized|79:22 124:22\n\
pod wide|82:18 114:18 124:23\n\
pod workers|4:20 12:16 13:20 116:16\n\
pod 之|64:20 77:20 124:19\n\
pod 后|64:20 79:19 82:20\n\
pod 起|31:22 107:22\n\
podcidr end|64:26 108:19\n\
podcidr not|51:20 108:25\n\
podcidr of|64:36\n\
podcidrs|19:34 51:51 108:33\n\
podcidr|18:15 19:16 21:22 27:15 30:14 51:16 64:41 78:15 108:43 125:15\n\
podips|51:63\n\
podip|100:63\n\
podman bridge|124:33\n\
podman|12:34 107:34 124:49\n\
podruntime cgroup|111:32\n\
podruntime slice|111:34\n\
podruntime|111:70\n\
pods are|5:17 21:17 49:16 65:16 92:17\n\
pods coredns|28:31\n\
pods error|27:19 28:26\n\
pods err|32:26 33:19\n\
pods evicted|48:31\n\
pods from|68:23 93:18 131:18\n\
pods grep|22:23 23:22\n\
pods hangs|92:31\n\
pods have|64:23 93:22\n\
pods in|23:22 93:22\n\
pods kube|4:11 34:11 48:11 91:11 111:27 124:11\n\
pods of|65:16 92:17 95:17 100:17 110:17\n\
pods on|16:10 30:10 51:11 64:11 82:14 91:10 92:10 93:14 95:10 100:11 101:10 110:10 125:17\n\
pods running|93:22 125:22\n\
pods run|69:16 82:17 110:17 125:17 133:16\n\
pods start|23:23 78:18 117:18\n\
pods stay|36:22 112:22\n\
pods system|111:34\n\
pods wc|125:33\n\
pods wide|22:15 26:15 82:24 93:18\n\
pods 里|28:31\n\
podsandboxmetadata name|5:23 116:23\n\
podsandboxmetadata|5:47 116:46\n\
podsubnet fd0|51:26 100:22\n\
podsubnet|51:43 64:29 100:37 108:28 124:27\n\
pods|22:14 23:17 28:21 30:6 32:14 36:7 48:13 64:11 65:10 68:6 78:7 79:6 82:18 84:11 91:6 92:16 93:23 95:13 100:17 101:10 110:11 111:26 112:10 117:10 124:6 125:20 133:15\n\
pod|4:11 5:10 12:5 13:8 22:20 23:9 26:16 31:17 32:16 34:18 36:5 48:13 50:5 55:10 64:15 76:9 82:19 87:12 100:5 108:12 110:12 112:21 116:18 124:20 125:10\n\
points|11:44 113:45\n\
point|46:45 97:45\n\
policy and|8:22 40:22\n\
policy controller|51:23 127:22\n\
policy invalid|37:32\n\
policy none|37:32 111:15\n\
policy start|37:32\n\
policy state|37:34\n\
policy static|37:38\n\
policyname static|37:35\n\
policyname|37:70\n\
policy|8:14 17:14 21:13 28:25 37:43 40:20 42:24 51:14 60:13 62:14 81:13 90:14 95:13 111:14 127:13 133:24\n\
poll reach|17:33\n\
poll|17:67\n\
pong|47:33 63:34 68:33 74:34 132:33\n\
pool ntp|17:36\n\
pool0|67:44 133:44\n\
pooling maxidleconns|45:29 96:17\n\
pooling|45:58 96:34\n\
pool|17:41 42:19 54:21 71:21 85:28 95:20 104:19 120:28 123:27 133:19\n\
port forward|101:22 132:22\n\
port gbp|77:32\n\
port is|30:12 63:12 109:25 126:19\n\
port max|62:38\n\
port port|109:29 126:18\n\
port profiling|4:31\n\
port tcp|2:18 60:14 62:14 63:18 92:14 118:14\n\
portland kubernetes|81:34\n\
portland|81:69\n\
portmap in|26:18 31:28\n\
portmap tuning|26:23 82:22\n\
portmap|26:49 27:35 31:35 82:23\n\
ports are|40:16 60:21 92:22\n\
ports on|63:31\n\
ports tcp|60:20 61:24 63:16\n\
ports|40:19 60:38 61:36 63:36 92:32 120:20\n\
port|2:13 4:24 5:6 22:7 30:12 34:6 60:12 62:30 63:26 77:14 78:6 79:12 84:6 85:7 86:13 87:13 92:6 93:17 99:5 101:13 109:27 118:6 120:23 123:17 126:18 128:5 132:6\n\
possibly because|24:23 127:22 131:11 133:11\n\
possibly|24:45 61:23 127:43 131:22 133:21\n\
post https|2:9 3:9 4:5 5:6 11:5 17:6 24:9 60:9 68:11 79:9 92:11 99:8 109:5 118:11 121:6 127:5 131:9 133:19 134:6\n\
post http|93:17 124:29\n\
post path|6:35\n\
postgres without|45:31\n\
postgres|45:69\n\
posting node|16:10 37:10 57:9 83:10 86:20 102:18 113:10 123:15 133:9\n\
posting|16:18 21:18 37:19 41:19 57:18 83:19 86:39 102:34 113:19 123:30 133:18\n\
postinit failed|51:32\n\
postinit|51:63\n\
post|2:16 3:15 4:8 5:9 6:24 8:9 11:8 13:9 17:9 24:16 60:14 68:19 79:15 92:20 93:8 99:14 109:8 110:16 118:19 121:9 124:22 127:8 131:15 133:35 134:9\n\
power failure|11:22 113:22\n\
power in|11:22 56:22\n\
powered off|11:15 16:16 56:16 118:16 123:15 131:16\n\
powered|11:29 16:30 56:30 58:31 118:30 123:29 131:30\n\
power|0:27 11:40 36:27 54:28 56:27 113:27 125:27\n\
po|26:45 93:44\n\
pre flight|1:9 2:9 33:12 38:9 39:13 47:9 50:9 60:8 66:9 68:8 76:9 91:9 106:15 118:9 126:13 128:9 134:9\n\
preemption nodes|22:23 23:22\n\
preemption|22:45 23:43\n\
preferred address|66:32\n\
preferred|66:63\n\
prefix kubelet|85:38\n\
prefix name|12:23 34:23\n\
prefix read|122:33\n\
prefixes hcloud|19:32\n\
prefixes|19:67\n\
prefix|12:27 19:20 34:27 45:19 85:48 108:19 122:31\n\
preflight couldn|1:11 2:11 3:7 9:14 10:7 16:14 17:7 24:11 25:7 46:7 47:11 60:12 68:10 89:7 131:7 132:11 134:11\n\
preflight errors|50:11 76:11 106:18 109:15 126:16 127:11 128:19\n\
preflight error|39:23 84:22\n\
preflight if|76:16 106:24 126:16 128:15\n\
preflight preflight|33:10 38:16 39:10 50:10 69:13 76:10 91:16 106:16 109:10 126:14\n\
preflight reading|92:20 130:26\n\
preflight running|1:9 2:9 33:12 38:9 39:13 47:9 50:9 60:8 66:9 68:8 76:9 91:9 106:15 118:9 126:13 128:9 134:9\n\
preflight some|14:7 33:7 38:14 39:8 50:11 69:11 76:11 91:16 106:15 109:11 115:7 126:17 128:7\n\
preflight the|90:31\n\
preflight you|69:31\n\
preflight|1:15 2:11 9:17 16:17 24:15 33:10 38:17 39:22 47:17 50:15 60:13 68:13 69:10 76:14 90:11 91:20 94:11 106:18 109:17 126:23 128:17 130:10 132:10 134:11\n\
prepare download|129:36\n\
prepare|36:32 129:61\n\
preparing data|44:28 106:18\n\
preparing server|11:9 40:15 45:18 56:9 58:8 63:9 75:11 99:6 109:9 119:17 134:7\n\
preparing|3:6 11:17 40:29 44:18 45:35 52:6 56:21 58:14 59:6 61:7 63:18 69:6 75:20 96:7 99:12 106:7 107:7 109:17 118:6 119:32 134:14\n\
prepending scheme|39:32\n\
prepending|39:63\n\
present in|20:22 37:23 104:15\n\
present|6:22 8:23 20:39 37:36 99:21 104:22 116:22 118:22 131:22\n\
preserve hostname|65:31\n\
preserve|65:62\n\
preset disabled|33:18 86:29\n\
preset|33:32 86:57 94:26\n\
pressure noschedule|48:36\n\
pressure|48:78\n\
previous|4:39 127:51\n\
pre|1:17 2:17 33:24 38:16 39:25 47:17 50:17 60:16 66:18 68:16 69:16 76:17 91:17 106:29 111:18 118:17 126:26 128:16 134:17\n\
print base0|24:27 79:15 83:16\n\
print grep|93:20 111:20 116:20\n\
print join|9:18 24:15 25:19 47:14 94:15 132:14\n\
printed|9:27 24:28 52:27 86:27 108:27 113:27 129:27 130:27 134:27\n\
printing the|90:31\n\
printing|90:63\n\
prints nothing|18:19 19:13 41:13 51:13 66:13 96:17 108:12 131:12\n\
prints only|9:22 73:22\n\
prints the|4:22 129:22\n\
prints|4:23 9:16 11:15 14:16 18:28 19:17 34:16 41:17 51:17 65:15 66:17 67:23 68:15 73:23 89:16 96:23 104:15 108:15 129:23 131:16\n\
print|7:12 9:19 13:12 20:12 24:27 25:20 26:13 28:12 30:11 32:13 34:12 46:12 47:12 50:12 59:11 70:13 75:12 79:11 80:19 83:12 92:12 93:19 94:13 100:13 101:19 111:13 116:12 121:12 125:12 127:11 132:12 134:12\n\
priority dev|128:33\n\
priority|60:25 95:34 128:51 131:26\n\
private dns|20:20 98:26\n\
private key|0:29 11:12 43:16\n\
private network|30:22 101:22\n\
private net|62:22 101:22\n\
private registry|74:23 127:22\n\
privatednsname|20:45 98:45\n\
private|0:49 2:13 11:20 20:13 30:12 43:29 59:13 62:13 74:14 98:21 101:20 127:13\n\
privileged true|110:31\n\
privileged|15:27 44:27 87:41 88:36 110:36\n\
probe failed|1:24 30:20 95:16\n\
probe will|1:35\n\
prober detected|59:21 61:26\n\
prober found|16:28 17:18\n\
prober|16:38 17:25 59:38 61:43\n\
probe|1:48 30:38 64:23 95:30\n\
proc cgroups|13:15 90:31\n\
proc cmdline|14:24 15:14 90:21\n\
proc config|72:15 77:26 91:18\n\
proc fd|70:32\n\
proc mounts|13:28 44:18\n\
proc net|96:39\n\
proc self|5:18 13:18 106:18 117:18\n\
proc swaps|128:40\n\
proc sys|70:16 72:10 76:31\n\
process caused|13:27 34:16 44:16\n\
process does|124:33\n\
process exec|44:31\n\
process exited|4:7 7:8 11:7 12:8 33:9 35:13 36:8 37:8 40:9 45:7 73:13 84:10 85:10 87:11 88:8 102:8 117:7 128:7\n\
process java|102:35\n\
process k0s|102:34\n\
process kube|102:32\n\
process linux|13:29 34:17\n\
process of|102:32\n\
processing event|70:34\n\
processing|70:56 108:35\n\
process|4:11 7:11 11:11 12:11 13:18 33:15 35:22 36:11 37:12 40:15 44:15 45:15 54:5 73:23 84:18 85:16 87:18 88:11 95:11 102:31 117:11 124:14 128:11\n\
proc|5:6 13:20 14:20 15:5 20:6 44:6 68:5 70:20 72:13 76:36 77:23 88:6 90:29 91:12 96:29 106:6 117:5 128:31\n\
prod example|68:22 98:22\n\
prod images|69:31\n\
prod k0s|2:22 21:22\n\
prod kubelet|85:34\n\
prod lan|103:20 121:20 134:20\n\
prod workers|6:22 131:22\n\
prod worker|20:22 65:22\n\
product uuid|52:12 53:35\n\
production|125:45 127:44\n\
product|52:24 53:69\n\
prod|2:14 6:30 20:28 21:21 45:13 50:14 65:28 68:13 69:24 71:14 75:13 85:26 98:21 103:14 121:14 127:13 131:13 134:14\n\
profile could|5:33\n\
profile cri|5:33\n\
profile eks|6:35\n\
profile raw|88:31\n\
profile unconfined|88:33\n\
profile|5:45 6:36 29:16 81:16 88:36 101:16\n\
profiling false|1:20 4:26\n\
profiling|1:40 4:51\n\
program|91:62\n\
progress|55:47 60:35 62:36\n\
prohibited|60:46 62:47\n\
projectcalico org|30:23 99:15 124:15 125:16\n\
projectcalico|30:43 99:28 124:37 125:30\n\
projects p0|21:31\n\
projects|20:34 21:58\n\
project|20:30 21:38 23:29 65:29 71:31 110:30\n\
promote learner|55:42\n\
promoted|55:52 56:40\n\
promote|55:85\n\
promoting learner|55:35\n\
promoting|55:72\n\
prompt|42:35 52:35 71:37 106:36\n\
proper|46:45 101:44\n\
proposal took|4:22 61:23\n\
proposal|4:39 59:39 61:40\n\
proto dhcp|46:39\n\
proto kernel|46:20 96:26 120:13\n\
proto static|46:26 95:20\n\
proto tcp|60:21 62:17 63:22\n\
protocol not|72:34\n\
protocol|72:56 91:36\n\
proto|46:43 60:23 62:17 63:25 95:17 96:38 120:17 131:24\n\
provide credentials|1:20 42:19 80:20\n\
provided but|73:41\n\
provided|35:37 73:54 100:18 125:18\n\
provider aws|18:13 19:13 20:24 87:13 98:13 103:13\n\
provider could|23:34\n\
provider external|4:8 18:12 19:24 22:12 23:20\n\
provider id|18:22 19:20 20:19 23:9\n\
provider instance|18:17 20:30\n\
provider name|19:22 23:25\n\
provider openstack|19:18 23:27\n\
provider regex|121:33\n\
provider started|26:15 28:14 29:24 114:18\n\
provider worker|20:31\n\
providerid didn|18:33\n\
providerid does|19:32\n\
providerid empty|22:23 23:22\n\
providerid for|18:31\n\
providerid is|18:28 19:20\n\
providerid prints|18:28 19:18\n\
providerid set|18:35\n\
providerid vsphere|53:34\n\
providerid|18:49 19:42 22:12 23:11 53:27\n\
provider|4:14 18:29 19:35 20:32 22:11 23:32 29:18 98:11 100:11 104:10 114:11 121:15\n\
provide|1:34 42:33 51:34 80:33 96:34\n\
provisioned|18:40 29:40 130:39\n\
provisioner|5:41 23:39 48:31 112:31\n\
provisioning|56:40 100:40 114:40\n\
proxier error|72:23 91:22\n\
proxier err|72:32\n\
proxier go|72:23 76:18 78:14 91:18\n\
proxier ipvs|72:32\n\
proxier will|72:38\n\
proxier|72:57 76:26 78:19 91:31\n\
proxmox ct|88:31\n\
proxmox host|70:23 99:22\n\
proxmox lxc|72:23 88:22\n\
proxmox|52:25 54:27 59:25 70:27 72:27 88:44 99:25\n\
proxy and|112:26 127:19\n\
proxy ca|81:20 129:27\n\
proxy client|79:31\n\
proxy configmap|78:31\n\
proxy configuration|68:18 100:18 127:23\n\
proxy config|78:22 94:23\n\
proxy conf|68:27 78:18\n\
proxy corp|68:35\n\
proxy empty|46:16 68:15 89:16 95:16 127:15 132:16\n\
proxy error|3:11 72:17 89:11 92:11 99:10 101:11 119:11 120:15 123:11 127:14 132:11\n\
proxy exe|78:31\n\
proxy http|68:41\n\
proxy is|17:15 72:32\n\
proxy key|0:22 42:22\n\
proxy localhost|68:34\n\
proxy may|76:31\n\
proxy mode|72:28 120:18\n\
proxy pem|0:22 42:22\n\
proxy remote|121:31\n\
proxy running|25:23 28:22\n\
proxy service|78:36\n\
proxy settings|68:36\n\
proxy svc|68:31\n\
proxy url|3:19 15:19 127:19\n\
proxy v0|69:22 72:23\n\
proxy 只|68:31\n\
proxy 的|72:23 78:22\n\
proxyconnect tcp|68:35\n\
proxyconnect|68:71\n\
proxyserver err|72:26 91:20\n\
proxyserver|72:52 91:39\n\
proxy|28:21 34:7 48:7 68:32 69:11 72:26 76:11 78:28 79:7 81:7 89:7 91:7 100:8 101:7 109:7 112:16 120:20 121:7 127:18 129:14 132:7\n\
prune|7:36 8:36 25:37 116:36\n\
ps args|19:21 82:20 97:16 110:16\n\
ps aux|19:23 82:15 86:15 97:15 110:15\n\
ps ax|82:22 93:22\n\
ps does|32:32\n\
ps ef|10:20 43:20 82:20\n\
ps eo|32:26 102:20\n\
ps grep|1:20 4:26\n\
ps k0s|4:23 79:18 117:18\n\
ps kube|97:20 109:25\n\
ps name|4:26 58:20\n\
ps on|38:22 97:22\n\
ps shows|15:22 68:22\n\
ps usr|10:22 82:22\n\
ps wc|50:26 86:20\n\
ps 为|116:31\n\
ps 卡|32:32\n\
ps 里|68:19 86:20 109:19\n\
ps|1:6 4:24 5:6 10:13 15:5 19:23 29:6 32:33 34:6 38:17 43:7 50:17 54:7 58:7 68:12 79:5 82:25 86:24 87:6 93:6 97:20 102:7 104:5 109:17 110:17 114:6 116:13 117:6\n\
pubin outform|24:20 47:26\n\
pubin|24:40 47:51\n\
pubkey in|0:17 24:17 47:25\n\
pubkey|0:41 24:32 47:47\n\
public as|8:31\n\
public configmaps|1:7 2:14 3:10 16:12 17:7 24:13 25:7 46:10 60:16 68:6 89:7 92:7 118:7 131:7 132:15 134:10\n\
public get|1:9 8:16 9:12 10:18 24:20 25:17\n\
public ip|30:36\n\
public keys|11:13 24:22 47:24\n\
public key|0:26 24:14 43:12 47:17\n\
public namespace|24:20 25:26\n\
public not|25:32\n\
public 里|24:23 25:23\n\
public|0:29 2:15 3:7 8:28 9:7 10:19 16:11 24:31 25:30 30:18 43:8 46:8 47:24 60:18 118:7 132:17 134:8\n\
publishing unauthorized|6:22 80:22\n\
publishing|6:39 42:39 80:39\n\
publish|61:63\n\
pubout|0:63\n\
pub|129:67\n\
pull and|36:16 69:22 116:22\n\
pull image|39:14 69:24 116:22\n\
pull 全|116:31\n\
pulled|36:40 66:40 116:39\n\
pullimage from|69:31\n\
pullimage|36:47 69:46\n\
pulling image|69:22 116:22\n\
pulling|36:32 39:32 69:46 116:31\n\
pull|36:19 39:23 56:11 69:44 94:19 116:43 123:11\n\
puppet|0:45 27:44\n\
purged|39:67\n\
purge|5:36 112:46 126:37\n\
put https|1:12 92:12 120:16 122:15 123:24\n\
put|0:20 1:20 35:26 36:20 44:20 92:20 100:20 120:27 122:26 123:40 127:19\n\
pvs|65:62\n\
pxe|71:45 105:45\n\
python0|29:45 102:45\n\
qa|54:40 95:39 117:39\n\
qos cgroup|13:22 15:22\n\
qos containers|13:22 15:25\n\
qos|13:43 15:50\n\
quay io|69:33\n\
quay|69:66\n\
query arn|6:31\n\
query error|17:33\n\
query hinfo|49:37\n\
query kubeadm|72:23 95:22\n\
query|2:21 6:27 17:33 49:44 61:21 72:29 95:20\n\
quickly|33:69\n\
quiet nm|95:33\n\
quiet|14:37 34:28 69:28 90:29 95:42\n\
quota backend|57:34\n\
quota|57:71\n\
r0|70:45 76:44\n\
rack0 u0|71:23 103:22\n\
rack0|66:37 71:37 103:36 133:35\n\
rack|11:33 56:34 61:34 92:34 98:34\n\
raft index|55:31\n\
raft log|54:32\n\
raft message|57:18 59:18 61:23\n\
raftappliedindex for|55:20 56:26\n\
raftappliedindex|55:40 56:52\n\
rafthttp failed|58:35\n\
rafthttp the|16:22 58:23\n\
rafthttp|16:28 58:53 61:37\n\
raft|54:31 55:39 57:22 58:23 59:22 61:36 122:29\n\
raised|57:39 70:52\n\
ram mb|102:32\n\
ram|21:36 102:47 104:35\n\
ran kubeadm|47:17 83:22 127:21\n\
ran kubectl|58:16 104:30\n\
ran on|14:20 45:20 113:20\n\
ran rke0|47:22 126:23\n\
ran with|4:22 97:22\n\
rancher and|107:22 127:22\n\
rancher cattle|133:35\n\
rancher is|45:20 48:20 105:20\n\
rancher k0s|0:12 11:8 15:12 26:9 35:5 36:5 44:12 45:5 57:5 58:9 73:5 74:15 75:7 80:5 93:5 105:9 107:12 116:5 119:11 127:8\n\
rancher mirrored|31:16 69:23 116:20\n\
rancher node|52:20 105:28\n\
rancher pause|36:18 87:18 116:23\n\
rancher rke0|0:8 23:7 28:10 36:5 40:13 44:10 48:8 63:5 69:8 70:5 73:5 74:8 75:8 87:5 105:5 106:5 107:8 110:5 117:10 126:9 127:13 134:12\n\
rancher rpool|107:31\n\
rancher tail|48:20 54:20 57:19\n\
rancher webhook|133:31\n\
rancher|0:19 11:12 15:18 23:6 26:11 28:7 35:7 36:7 40:14 44:21 45:7 48:10 52:12 58:11 69:12 73:7 74:24 75:12 104:7 105:23 107:21 116:10 117:7 119:14 127:19 133:12 134:10\n\
random|123:51 131:39\n\
range allocator|108:31\n\
range items|30:18 64:23 108:18\n\
range lastindex|54:32\n\
range no|125:37\n\
range request|122:35\n\
range set|125:37\n\
range|3:14 21:15 30:14 53:15 54:27 63:15 64:23 100:15 102:15 108:32 122:33 125:37\n\
ran|0:13 4:12 5:13 14:13 39:13 45:20 46:13 47:20 53:13 58:13 59:12 61:13 65:24 74:21 79:12 83:20 97:13 104:29 106:13 110:13 113:13 116:20 124:12 126:14 127:19\n\
raspberry pi|15:14 16:10 17:11 77:11 89:14 90:20 122:18\n\
raspberrypi ready|52:34\n\
raspberrypi0|67:44 89:45\n\
raspberrypi|52:55 65:25 89:26 106:26\n\
raspberry|15:27 16:20 17:21 52:20 77:21 89:28 90:40 122:35\n\
raspi config|65:31\n\
raspi|65:35 77:60\n\
rate|69:44 92:45\n\
raw githubusercontent|28:31\n\
raw lxc|88:33\n\
raw|1:27 16:27 28:35 70:28 88:41 104:27\n\
rbac and|8:22 130:22\n\
rbac authorization|1:17 7:22 8:22\n\
rbac deny|7:26 8:20\n\
rbac enable|97:33\n\
rbac webhook|97:35\n\
rbac 之|97:31\n\
rbac 改|97:31\n\
rbac|1:23 4:11 7:29 8:29 42:11 81:22 97:49 103:12 130:11\n\
rc local|88:31\n\
rc service|13:28 86:18\n\
rc stderr|71:23 94:23\n\
rc update|13:26 86:20\n\
rc|13:45 69:24 71:25 86:24 88:32 94:33\n\
re configuration|59:33\n\
re created|34:31 47:15\n\
re initialised|118:22 127:22\n\
re issued|24:23 118:22\n\
reach lastrx|17:33\n\
reach the|46:17 61:17 93:17 95:17 120:17\n\
reachable at|117:22 120:22\n\
reachable pages|36:24 54:24\n\
reachable|17:20 36:36 45:20 54:36 62:28 72:21 82:20 95:20 110:20 117:20 120:20\n\
reached backoff|121:31\n\
reached from|64:23 120:22\n\
reached|2:18 15:17 21:29 49:24 64:18 66:39 67:17 69:17 70:18 101:17 115:17 120:18 121:25 126:19\n\
reaches|91:44 120:45\n\
reach|2:20 3:19 17:38 30:18 46:27 61:20 62:20 64:20 76:19 89:20 93:19 95:27 120:20\n\
read client|0:14 113:32\n\
read comm|29:31\n\
read connection|49:17 63:17 68:13 74:13 89:13 118:13 131:13 134:13\n\
read existing|113:31\n\
read for|29:22 117:22\n\
read from|61:23 113:22\n\
read kubelet|84:38\n\
read only|15:17 26:13 85:13 122:25\n\
read tcp|63:17 68:13 74:13 89:13 118:13 123:17 131:13 134:13\n\
read udp|2:12 17:19 30:12 49:22 64:12 95:12\n\
read wal|54:36\n\
reader from|36:33\n\
reader|36:56 54:37\n\
readiness probe|1:18 30:23 64:15 95:14\n\
readiness|1:34 30:43 55:26 64:27 95:34\n\
reading ca|43:36\n\
reading configuration|39:17 79:16 92:17 130:21\n\
reading etc|11:21 29:25\n\
reading|11:32 29:32 39:21 43:39 54:21 74:21 79:19 92:20 130:27\n\
readme|41:45 64:45\n\
ready after|48:18 86:18 114:18 130:18\n\
ready again|32:32\n\
ready already|52:36\n\
ready and|1:26 95:20\n\
ready at|53:23 89:22\n\
ready bgp|30:31 93:14\n\
ready bird|30:29 93:13 95:13\n\
ready but|21:17 23:16 91:17 92:17 95:17\n\
ready cni|2:11 22:19 27:19 28:20 114:11\n\
ready condition|27:22 32:23\n\
ready control|23:17 52:19 65:19 122:13 130:13\n\
ready coredns|5:22 23:22\n\
ready failed|0:17 63:17 75:17 105:17 134:17\n\
ready false|22:12 27:15 28:17 29:11 32:15 33:11 35:11 36:11 69:11 95:11\n\
ready for|32:20 76:20 128:19\n\
ready get|17:22 89:22\n\
ready https|75:23 105:20 127:15\n\
ready internal|30:23 52:18 132:18\n\
ready in|6:19 123:25\n\
ready learner|55:31\n\
ready master|52:15 101:22 118:19 132:15\n\
ready networkready|2:6 3:6 22:10 26:7 27:16 28:19 29:12 31:6 60:6 69:12 77:7 95:6 103:6 108:9 114:10 116:6 133:6\n\
ready node|52:23 105:23\n\
ready none|23:13 52:19 53:10 65:13 67:10 78:10 100:10 101:16 121:10 130:10\n\
ready noschedule|22:32\n\
ready notready|34:22 122:22\n\
ready not|68:22 130:22\n\
ready percent|55:31\n\
ready pods|30:22 78:22\n\
ready ready|55:31\n\
ready status|21:16 32:16 48:16 49:15 69:15 133:15\n\
ready total|55:31\n\
ready true|21:26 48:20\n\
ready unknown|37:15 86:24 102:15 123:14 133:14\n\
ready v0|75:20 101:20 115:20\n\
ready var|104:22 105:22\n\
ready w0|69:22 98:22\n\
ready within|114:26 123:19\n\
ready without|35:22 123:22\n\
ready with|30:22 96:22\n\
ready 一|32:23 93:22\n\
ready 了|63:22 123:22\n\
readyz eof|0:22 109:22\n\
readyz|0:29 1:43 17:29 63:29 109:28 127:28\n\
ready|22:18 23:10 27:12 28:19 29:9 30:15 32:13 35:6 52:20 53:5 55:7 65:13 67:9 69:6 75:9 78:11 86:11 95:12 101:12 105:14 114:17 123:10 133:10\n\
read|0:6 2:6 11:5 13:6 15:12 17:17 21:6 26:6 29:20 30:5 49:22 54:23 61:6 62:6 63:13 64:6 65:12 68:5 72:6 74:13 84:28 85:6 88:6 89:6 95:6 103:17 113:28 117:13 118:6 122:23 123:16 131:6 134:6\n\
real|120:45 131:44\n\
reason networkpluginnotready|2:6 3:6 22:6 26:6 27:15 28:19 29:15 31:6 60:5 69:9 77:6 95:6 103:6 108:6 114:15 116:6 133:6\n\
reason oomkilled|49:22 102:23\n\
reason unauthorized|1:35\n\
reason|1:23 2:9 3:8 7:9 8:9 21:9 22:9 25:9 26:9 27:27 28:33 29:26 31:9 32:9 33:8 34:9 49:8 60:8 69:15 77:9 95:9 102:9 103:9 108:15 114:26 116:9 131:9 133:8\n\
reboot cured|104:22 125:22\n\
reboot kubelet|86:20 128:25\n\
reboot since|5:22 113:22\n\
reboot the|86:20 88:16 111:16 113:16 128:15\n\
rebooted and|90:22 113:22\n\
rebooted today|58:23 65:22\n\
rebooted|0:19 15:18 33:26 42:18 58:20 64:20 65:26 68:18 76:19 79:18 86:19 90:19 112:19 113:27 114:19 118:19 123:18\n\
reboot|0:13 5:13 13:21 33:13 35:13 45:13 65:20 68:12 76:20 77:14 84:13 86:28 88:21 95:28 104:13 111:14 113:21 125:25 126:14 128:24\n\
rebuilt from|24:23 47:22\n\
rebuilt|24:44 47:43 75:33\n\
receive slice|12:33\n\
received cluster|9:31\n\
received http|68:22 119:22\n\
received packet|61:23 92:22\n\
received response|118:22 131:22\n\
received signal|34:35\n\
received|9:26 12:19 34:34 50:19 52:18 53:20 57:18 61:20 68:18 92:19 118:19 119:19 124:18 125:19 131:26\n\
receive|12:56 131:36\n\
receiving fs|27:19 29:15 114:25\n\
receiving|27:38 29:30 114:50\n\
recent tail|117:31\n\
recent|117:69\n\
reclaim ephemeral|48:35\n\
reclaim resourcename|48:29 102:17\n\
reclaim|48:61 102:34\n\
recognized csr|41:37\n\
recognized|41:74\n\
reconcile node|21:33\n\
reconciler|18:45 34:44\n\
reconcile|8:34 21:50 45:33\n\
reconnecting|61:37 79:46 109:35\n\
recover state|36:31\n\
recover v0|54:35\n\
recovered|54:45 123:44\n\
recover|4:28 36:43 54:48\n\
red|113:67\n\
ref to|65:22 104:22\n\
reference docker|69:25 116:20\n\
reference failed|69:31\n\
reference k0s|69:22 116:22\n\
references|36:48 54:48\n\
reference|17:25 69:45 116:46\n\
reflector failed|130:31\n\
reflector go|2:9 3:12 6:5 8:15 11:5 16:9 54:5 58:5 60:5 68:5 74:5 79:5 80:5 81:11 83:5 89:5 95:5 97:12 120:5 123:12 127:14 130:9\n\
reflector|2:17 3:24 6:9 8:29 11:9 16:17 54:11 58:11 60:9 68:9 74:11 79:9 80:10 81:21 83:10 89:10 95:10 97:24 99:8 120:10 123:24 127:28 130:24\n\
reformat with|107:35\n\
reformat|107:70\n\
refused did|4:17 5:13 34:13 79:17 86:17 99:12 128:13\n\
refused kubelet|4:22 88:22\n\
refused node|4:16 5:16 11:15 54:16 79:15 133:15\n\
refused on|33:19 35:19 101:20\n\
refused|4:16 5:13 11:8 15:8 33:18 34:18 35:18 36:9 46:9 49:8 54:21 68:12 69:8 79:15 84:9 86:18 88:9 116:9 120:25 124:17 128:18 131:9 132:25 133:18 134:18\n\
refusing join|66:34\n\
refusing|66:56 119:36\n\
ref|17:32 36:32 65:31 67:31 96:32 104:31\n\
regenerated|24:52 53:40\n\
regex node|121:31\n\
regex used|67:21 71:26\n\
regex|67:37 71:43 121:43\n\
region failure|85:32\n\
region|85:52 98:40\n\
register network|77:32\n\
register node|6:12 16:7 20:6 57:7 65:8 67:6 71:12 81:10 85:6 97:10 98:6 103:8 110:16 118:6 127:5 133:12\n\
register var|110:31\n\
register with|98:22 101:22\n\
registered again|39:23 104:22\n\
registered as|53:23 67:22\n\
registered before|18:31\n\
registered node|104:19 110:20 111:20\n\
registered unknown|6:31\n\
registered with|18:22 78:22\n\
registered|6:32 18:32 22:21 39:21 53:21 67:20 78:20 98:20 104:27 110:20 111:21 112:20 132:20\n\
registering network|64:19 77:21 108:22\n\
registering|19:21 64:36 77:42 108:43\n\
registernode false|110:36\n\
registernode|110:72\n\
registers|85:34 86:33 98:43 115:33\n\
register|2:7 6:24 16:13 20:11 57:15 65:15 67:11 68:6 71:24 77:7 79:6 80:6 81:20 83:7 85:11 92:7 97:20 98:14 99:5 103:16 104:10 110:31 118:11 127:10 131:6 133:23\n\
registration|6:36 19:29 39:29 65:28 67:28 71:29 104:28\n\
registries yaml|69:23 74:18 127:18\n\
registries|69:46 74:37 127:35\n\
registry aliyuncs|50:15 69:15 116:28\n\
registry config|74:23 127:22\n\
registry docker|69:25 116:21\n\
registry k0s|19:10 36:10 39:10 69:20 87:16 116:22\n\
registry leases|122:35\n\
registry registry|116:31\n\
registry|19:11 35:17 36:11 39:11 45:10 50:11 69:36 74:11 87:22 102:11 103:11 116:41 120:11 122:28 127:10\n\
reinstalled as|56:22 59:22\n\
reinstalled from|47:22 59:22\n\
reinstalled the|45:22 47:22\n\
reinstalled|19:22 45:29 47:37 56:29 59:28 75:21 101:21 105:21 127:28\n\
reject reject|60:19 62:26\n\
reject with|60:21 62:25\n\
rejected connection|79:27 99:14 127:15\n\
rejected duplicate|52:24 105:24\n\
rejected|11:16 52:36 58:25 79:34 83:17 99:15 105:39 127:16 133:16\n\
rejecting promote|55:35\n\
rejecting|55:70\n\
reject|17:32 60:39 62:47\n\
rejoin the|58:32\n\
rejoin|58:63\n\
relatime attr0|44:33\n\
relatime nsdelegate|15:31\n\
relatime|13:30 15:30 44:54 117:22\n\
release stable|96:22 129:22\n\
release|13:25 14:46 15:24 31:25 77:26 96:25 129:25\n\
relies on|3:31\n\
relies|3:62\n\
reload cni|27:19 29:15 114:25\n\
reload|27:32 29:25 36:25 49:24 73:25 114:46\n\
remaining cidrs|108:34\n\
remaining|108:69\n\
remote container|38:13 39:18 87:25 110:14\n\
remote error|3:12 79:17 121:26 127:12\n\
remote image|69:31\n\
remote is|50:31\n\
remote peer|16:13 53:14 54:14 55:14 58:18 59:17 61:14\n\
remote runtime|32:21 35:12 38:21 50:13 107:13\n\
remote version|46:20 129:26\n\
remotedialer proxy|3:15 92:16 120:20 123:15 127:15\n\
remotedialer|3:31 92:32 120:41 123:31 127:31\n\
remote|3:13 16:6 17:7 32:21 35:6 38:20 39:14 40:6 46:7 50:18 53:24 54:7 55:7 58:18 59:13 61:7 69:13 79:22 81:6 87:25 107:14 110:7 121:35 127:17 129:14\n\
remount exec|44:33\n\
remount|44:67\n\
remove etc|114:25 124:21\n\
remove policy|37:34\n\
remove var|40:22 126:23\n\
remove 之|56:18 58:18 59:23\n\
removed by|18:22 78:22\n\
removed from|31:11 58:31 82:11 104:10\n\
removed in|14:29 39:15 50:14\n\
removed member|58:34\n\
removed the|12:22 28:22\n\
removed|8:10 12:10 14:29 18:10 19:10 28:9 31:17 39:17 42:9 50:10 56:10 58:43 64:10 72:10 78:10 82:10 86:17 96:10 97:10 104:9 112:9 123:16 124:9 133:9\n\
remove|3:15 37:28 40:15 56:23 58:34 59:27 74:17 104:15 114:31 124:22 125:16 126:24 128:15\n\
removing the|46:22 105:22\n\
removing|46:36 73:36 74:37 105:36\n\
renaming|20:45 93:44\n\
renew all|79:21 83:25\n\
renewal|0:45 41:45\n\
renewed|52:35 115:36 123:35 129:36\n\
renewtime|16:62\n\
renew|79:40 83:47 122:31\n\
repaired|7:27 25:28 36:27 54:50 80:27\n\
repeated too|33:34\n\
repeated|33:49 55:30 92:30 129:30\n\
repeats|25:40 123:39 133:39\n\
replaced by|2:22 114:22\n\
replaced the|24:23 39:18 118:18\n\
replaced|2:21 6:21 10:21 24:34 38:21 39:29 59:21 90:29 98:21 112:21 114:21 118:21\n\
replacing|83:45 87:45\n\
replies|95:44 131:44\n\
reply from|17:26 76:14 131:18\n\
reply|17:50 76:27 92:27 131:35\n\
report|28:36 51:37 53:37 127:35\n\
repository registry|50:20 69:19 116:20\n\
repository|1:30 34:38 50:30 69:38 116:30\n\
request canceled|46:10 60:14 69:21 92:14 116:10 118:14 123:16\n\
request certificatesigningrequests|7:38\n\
request cluster|1:15 2:11 3:10 8:5 10:5 16:5 24:16 25:17 60:12 68:8 92:5 127:8 132:13 134:9\n\
request due|9:18 16:15 17:12 75:12 79:15 81:15 127:15\n\
request err|9:10 16:16 75:10 79:10 80:18 81:20 83:10 127:10\n\
request from|75:22 119:22\n\
request head|69:26 116:21\n\
request key|122:35\n\
request label|133:31\n\
request of|42:22 48:22\n\
request post|3:16 17:17 24:22 121:17\n\
request repeated|33:34\n\
request the|1:23 130:18 134:18\n\
request timed|61:15 62:14 122:28\n\
request took|55:16 122:30\n\
request unauthorized|9:28 80:19\n\
request was|41:18 42:20 43:21 52:13\n\
requested address|99:37\n\
requested by|98:22 121:22\n\
requested resource|101:18 130:29\n\
requestedduration condition|41:20 43:20 121:20\n\
requestedduration|41:40 43:40 121:40\n\
requested|65:18 98:19 99:42 101:26 121:19 130:41 133:18\n\
requesting info|2:12 3:11 9:12 10:12 24:18 25:16 47:18 60:11\n\
requesting node|65:18 103:29\n\
requesting signed|3:12 7:17 9:12 17:13 24:13 41:17 80:16 130:12\n\
requesting|2:14 3:20 7:25 9:21 10:14 17:14 24:29 25:21 41:21 42:13 47:25 60:13 65:20 80:21 103:33 130:13\n\
requestor condition|41:17 42:23 43:19 121:13\n\
requestor kubelet|41:20 42:19 43:20\n\
requestor requestedduration|41:20 43:20 121:20\n\
requestor|41:38 42:39 43:38 98:19 121:31\n\
requests exceptions|62:33\n\
requests|32:31 62:45 80:30 83:30 92:30\n\
request|1:19 2:8 3:10 7:18 9:18 16:15 24:20 25:20 33:10 41:5 42:14 43:9 60:14 68:7 69:23 75:8 79:7 80:15 81:17 92:8 116:13 119:17 122:21 123:7 127:12 132:13 133:7 134:8\n\
requeuing|18:41 20:47 23:31\n\
require kubeconfig|87:31\n\
required amount|48:36\n\
required certificate|129:40\n\
required cgroups|4:18 90:28\n\
required compute|21:37\n\
required features|107:31\n\
required for|39:34\n\
required ipv0|51:18 100:18 108:23\n\
required kernel|72:39\n\
required subsystem|13:31\n\
requiredipvskernelmodulesavailable the|72:34\n\
requiredipvskernelmodulesavailable|72:67\n\
required|4:9 13:17 21:28 39:22 48:26 51:10 69:9 72:34 90:21 91:9 100:10 107:17 108:16 129:36 133:16\n\
require|87:63\n\
reserved cgroup|111:42\n\
reserved cpus|37:34\n\
reserved system|111:34\n\
reservedsystemcpus|37:63\n\
reserved|32:24 37:28 102:17 111:61\n\
reserving ctr|32:32\n\
reserving|32:63\n\
reset and|47:15 124:14 125:19 126:20 127:15\n\
reset by|2:14 63:18 68:13 74:14 89:14 118:13 131:13 134:14\n\
reset cluster|45:35\n\
reset failed|59:22 126:23\n\
reset kubeadm|47:22 127:22\n\
reset on|47:22 127:22\n\
reset process|124:33\n\
reset restore|45:29 54:17\n\
reset system|36:20 58:20 127:19\n\
reset 之|124:22 127:22\n\
reset|2:10 36:21 45:24 47:21 54:10 58:17 59:20 63:17 68:8 74:10 84:17 89:10 94:25 118:9 124:25 125:24 126:25 127:28 131:16 134:10\n\
residual time|79:31\n\
residual|79:62\n\
resolution|2:52 89:40\n\
resolv conf|2:9 49:22 98:11 112:23\n\
resolvconf etc|49:29 112:17\n\
resolvconf resolv|112:31\n\
resolvconf run|112:31\n\
resolvconf|49:45 112:49\n\
resolve host|66:35\n\
resolve reference|69:23 116:24\n\
resolve resolv|49:11 112:35\n\
resolve to|66:34\n\
resolved|49:29 112:62\n\
resolve|36:13 49:12 66:36 69:29 89:20 112:43 116:32\n\
resolv|2:18 49:45 98:22 112:47\n\
resource busy|15:22 126:23\n\
resource can|103:31\n\
resource certificatesigningrequests|7:34 41:12\n\
resource configmaps|8:21 25:20 97:10 130:20\n\
resource context|101:33\n\
resource csidrivers|81:22 97:22\n\
resource does|67:26 104:19\n\
resource ephemeral|48:35\n\
resource group|21:31\n\
resource leases|65:11 81:20 97:18 103:16 131:18\n\
resource lock|3:12 23:12 79:22 122:15 131:18\n\
resource nodes|6:12 65:12 81:17 97:22 103:18\n\
resource remote|121:36\n\
resource secrets|8:36\n\
resource services|97:33\n\
resourceexhausted desc|57:31\n\
resourceexhausted|57:62\n\
resourcename ephemeral|48:33\n\
resourcename|48:58 102:34\n\
resourcenotfound|20:45 21:44\n\
resources failurepolicy|133:31\n\
resources found|7:20 25:22 42:17 110:13\n\
resources|7:37 25:42 42:31 110:24 133:31\n\
resourceversion dial|2:17 11:16 54:17 60:16 89:17\n\
resourceversion timeout|123:33\n\
resourceversion x0|3:18 74:18 127:23\n\
resourceversion|2:23 3:22 11:22 54:23 58:23 60:22 68:22 74:23 89:23 123:35 127:30\n\
resource|6:8 7:26 8:26 21:15 25:18 48:15 65:12 67:8 79:17 81:22 97:28 101:18 103:24 121:18 122:7 130:28 131:12\n\
responding|21:51 32:40\n\
response error|46:16 89:16 95:16 122:15 127:15 132:16\n\
response from|5:16 13:19 69:20 92:12 116:16\n\
response to|75:19 105:19 134:22\n\
responsestatus|7:45 103:45\n\
response|5:22 13:27 46:15 52:14 69:29 75:22 89:15 92:15 95:15 105:27 116:22 118:15 122:21 127:14 131:15 132:15 134:27\n\
responsive exiting|80:31\n\
responsive|80:62\n\
restart containerd|32:15 38:21 114:24\n\
restart counter|0:11 4:11 14:18 73:15 84:11 87:11 90:11 113:15 128:15\n\
restart count|34:31\n\
restart crio|32:20 114:26\n\
restart every|12:22 49:22\n\
restart job|0:11 4:11 14:18 73:15 84:11 87:11 88:11 90:11 113:15 128:11\n\
restart k0s|16:17 58:22 80:17 104:16\n\
restart kubelet|19:10 37:10 70:10 84:13 104:18 123:22 125:10 128:9\n\
restart loop|88:22 110:22\n\
restart of|8:17 55:17 101:17 123:21\n\
restart result|11:15 84:20 85:16 87:16 90:16\n\
restart the|4:20 5:16 36:16 67:16 74:16\n\
restarted everything|83:31\n\
restarted|1:38 45:22 79:21 83:30 84:22 86:22 104:29 114:22 115:22 119:22\n\
restarting containerd|114:31\n\
restarting failed|1:17 4:25 34:17\n\
restarting kubelet|37:34\n\
restarting the|39:23 119:22\n\
restarting|1:20 4:31 8:20 15:19 34:27 37:32 39:20 58:20 74:20 90:20 114:32 119:20\n\
restarts age|48:18 49:18 69:18 133:18\n\
restarts every|1:16 7:16 54:16 88:16 111:16 128:15\n\
restarts times|49:22 54:23\n\
restarts|1:27 7:20 29:20 34:19 48:19 49:26 54:32 69:19 75:19 88:20 109:26 111:20 128:19 133:19\n\
restart|0:11 4:15 14:15 32:11 34:15 36:15 37:11 38:14 58:11 70:11 73:11 84:22 87:11 88:11 90:11 104:23 113:11 114:22 123:28 128:14\n\
restore executable|91:31\n\
restore path|45:29 54:17\n\
restore state|37:38\n\
restorecon rv|29:33\n\
restorecon|29:48 117:47\n\
restored from|0:18 24:18 99:17 133:18\n\
restored|0:38 24:34 42:24 45:25 54:34 99:24 133:24\n\
restore|25:21 37:45 45:36 54:33 91:28\n\
restriction kubernetes|85:35\n\
restriction|85:70\n\
rest|34:44 97:45\n\
result exit|11:10 14:11 33:10 40:10 44:11 58:11 73:11 84:17 85:11 87:11 90:11 95:10 96:11 119:11\n\
result oom|102:32\n\
result|11:17 14:18 26:18 33:17 40:17 44:18 58:18 73:18 84:30 85:18 87:18 90:18 95:17 96:18 102:30 119:18 122:24 134:18\n\
resume|92:40 104:51\n\
retries exceeded|62:38\n\
retries0|123:62\n\
retries|62:64 85:29\n\
retrieve agent|0:8 17:8 52:12 60:8 63:14 75:17 104:8 105:21 130:8 134:8\n\
retrieve configuration|75:22 105:22\n\
retrieve kube|127:31\n\
retrieve node|67:15 78:33\n\
retrieve pods|32:28 33:18\n\
retrieve|0:10 17:10 19:11 32:22 33:17 52:17 60:9 63:22 67:17 75:27 78:39 104:9 105:34 127:17 130:10 134:10\n\
retrieving node|19:23 67:22\n\
retrieving pod|3:18 72:18 91:18 127:18\n\
retrieving resource|3:12 23:12 79:22 122:15 131:18\n\
retrieving|3:27 19:21 23:19 67:20 72:21 79:38 91:20 122:26 127:19 131:32\n\
retry count|104:25 123:22\n\
retry error|32:12 104:18 110:18 118:12 123:21\n\
retry err|57:15 60:8 80:15 104:21 116:9 120:9 123:9 131:9 133:15\n\
retry failed|57:31\n\
retry interceptor|55:22 56:19 61:20\n\
retry in|6:10 54:10 57:10 65:10 81:10 97:16 103:14 122:9 123:10 131:10 133:19\n\
retrying of|55:20 56:20 61:21\n\
retrying|0:25 5:25 10:25 32:26 55:33 56:33 61:34 85:26\n\
retry|6:12 32:7 54:7 55:20 56:13 57:26 60:5 61:18 65:5 80:17 81:5 97:17 103:13 104:32 110:17 116:6 118:13 120:6 122:5 123:31 131:13 133:27\n\
return dns|89:37\n\
returned|13:45 118:44\n\
returns error|3:7 22:8 26:8 27:11 28:17 29:16 31:7 60:7 69:11 77:8 95:7 103:7 108:7 114:16 116:7 133:7\n\
returns ok|60:22 123:22\n\
returns|1:13 3:12 22:13 26:13 27:19 28:31 29:30 31:13 60:19 68:11 69:19 74:13 77:13 89:13 95:12 103:13 108:12 114:30 116:12 123:12 133:12 134:13\n\
return|32:31 89:63\n\
reused|20:34 94:34 110:34 113:34 134:34\n\
reverted|16:44 54:45\n\
review was|41:37\n\
review|41:74\n\
re|3:17 19:19 24:19 34:38 47:25 53:19 58:19 59:29 118:18 125:26 127:17 130:18 133:17\n\
rf etc|114:31\n\
rf var|36:18 58:14 84:21 113:18 127:13\n\
rfc subdomain|67:21 71:26\n\
rfc|67:42 71:53\n\
rf|36:33 58:26 84:38 113:33 114:33 127:24\n\
rhel ami|95:33\n\
rhel pool|17:31\n\
rhel|17:33 29:25 44:25 48:25 63:25 95:46\n\
rid of|74:23 84:22\n\
rid|74:45 84:45\n\
right after|7:18 16:18 95:18 129:18\n\
right host|4:17 5:13 34:13 79:17 86:17 99:12 128:13\n\
right on|19:23 79:22\n\
right|4:24 5:17 7:17 10:17 14:17 16:17 19:18 34:17 39:18 40:16 46:17 61:18 79:24 81:16 86:24 95:17 99:16 119:17 126:18 128:16 129:17\n\
rk w0|14:22 104:22\n\
rk0|43:37 65:35 77:37 99:35\n\
rke0 agent|0:9 2:5 11:5 28:5 35:5 36:5 47:5 48:5 63:14 65:5 68:11 69:9 70:6 73:13 74:9 75:9 101:5 104:5 105:5 106:5 107:9 118:5 123:5 126:9 127:12 134:9\n\
rke0 cacerts|17:22 127:22\n\
rke0 canal|64:20 77:15 93:22 117:15\n\
rke0 client|81:19 127:25\n\
rke0 config|3:7 23:13 28:13 40:16 47:7 63:8 64:8 73:8 75:11 87:11 101:7 105:8 110:8 117:7 118:7 126:8 134:15\n\
rke0 coredns|23:23 28:18 95:18\n\
rke0 data|44:27 48:16 117:16\n\
rke0 io|130:31\n\
rke0 is|105:22 117:22\n\
rke0 pid|63:22 134:22\n\
rke0 readyz|17:20 63:20 109:19\n\
rke0 selinux|117:35\n\
rke0 server|11:9 16:9 40:13 44:10 45:17 56:10 74:10 75:15 95:13 107:10 117:9 127:9 134:10\n\
rke0 serving|75:18 105:23 133:18\n\
rke0 uninstall|125:20 126:26\n\
rke0 v0|2:12 14:12 17:12 40:11 45:12 55:12 56:12 63:12 65:11 77:12 95:15 117:12\n\
rke0 version|130:31\n\
rke0r0 config|2:22 101:22\n\
rke0r0 on|45:22 95:22\n\
rke0r0 the|14:22 40:22\n\
rke0r0|2:15 14:15 17:15 23:14 28:15 40:15 44:30 45:15 56:15 63:23 65:15 68:14 69:15 75:22 77:16 95:22 101:15 118:15 127:15 130:22 134:23\n\
rke0|0:8 2:8 11:7 17:8 23:10 28:11 40:19 44:14 45:14 47:7 48:11 56:14 63:22 64:8 68:10 69:7 70:8 73:14 74:8 75:14 87:8 93:11 95:16 101:7 105:17 107:8 117:16 126:8 127:16 130:7 134:14\n\
rke|20:27 50:27 55:27 63:41 67:27 80:27 127:27\n\
rkv id|122:33\n\
rkv|122:65\n\
rk|14:34 18:34 20:34 97:34 104:33\n\
rm alpine|12:20 13:20 15:19\n\
rm etc|38:33\n\
rm rf|36:17 58:13 84:19 113:17 114:17 127:12\n\
rm var|0:22 125:22\n\
rm|0:19 12:19 13:19 15:18 36:26 37:19 38:30 58:19 84:31 94:19 113:26 114:26 125:19 127:18\n\
ro quiet|14:22 90:22\n\
rockchip|76:44 77:45\n\
rocky linux|95:31\n\
rocky|14:29 61:29 74:29 95:42 111:29 117:28\n\
role eks|6:31\n\
role karpenternoderole|6:31\n\
role kubernetes|22:11 23:10 85:31 133:11\n\
role ng|6:33\n\
role platform|6:33\n\
role prod|6:31\n\
role rolebinding|25:32\n\
rolearn arn|6:38\n\
rolearn|6:77\n\
rolebinding|1:32 8:47 25:41\n\
roles age|0:10 28:13 52:13 65:20 67:10 80:10 101:13 105:10 118:13 132:10\n\
roles|0:15 6:15 7:15 8:15 19:16 28:22 52:22 65:34 67:15 80:15 85:16 101:27 105:15 118:22 119:27 122:14 132:15\n\
role|1:16 2:9 6:38 8:25 10:9 20:16 22:9 23:8 25:24 29:9 34:8 47:8 68:8 73:9 74:16 85:37 86:8 94:9 128:8 133:8\n\
rolled|0:45 58:45\n\
roll|59:44 85:45\n\
root and|33:18 35:18 39:18 50:18\n\
root apr|11:21 74:22 117:17\n\
root aug|74:23 80:22\n\
root ca|10:17 24:13 25:21 68:16 97:13 104:12\n\
root certificates|74:32\n\
root data|44:31\n\
root dev|14:20 90:20 107:20\n\
root etcd|45:31\n\
root feb|11:25 114:20\n\
root from|74:32\n\
root jan|11:18 38:18 88:18 113:18\n\
root jul|11:19 33:19 113:20\n\
root jun|11:22 117:22\n\
root k0s|12:14 16:14 38:14 42:14 52:14 65:14 80:14 127:14\n\
root kube|0:22 127:22\n\
root m0|60:19 79:19 131:20\n\
root mar|0:18 11:18 38:18 112:18\n\
root master|28:16 49:15 50:16 104:15 116:16 120:16\n\
root may|27:22 112:22\n\
root n0|86:22 113:22\n\
root node0|3:15 9:15 30:14 33:15 57:15 86:15 114:15\n\
root nov|74:20 113:26\n\
root oct|44:20 113:26\n\
root root|0:10 11:16 16:6 27:6 29:14 31:10 33:6 38:6 44:10 74:13 80:6 88:6 112:9 113:13 114:10 117:13 127:6\n\
root sep|11:16 27:16 31:22 113:17\n\
root unconfined|29:25 117:21\n\
root unless|106:35\n\
root var|0:18 16:18 35:18 107:18\n\
root was|11:19 24:20 74:20\n\
root worker0|63:22 120:22\n\
rootfs component|107:31\n\
rootfs|36:40 107:52\n\
rootless is|106:33\n\
rootless|15:29 29:45 106:45\n\
root|0:10 10:6 11:19 15:5 16:5 24:6 25:13 29:21 31:6 33:9 38:5 44:21 45:9 48:14 74:23 80:5 86:5 88:6 104:5 106:27 107:15 112:5 113:15 114:13 117:16 129:6\n\
rotate certs|121:31\n\
rotate new|45:31\n\
rotate server|121:33\n\
rotatecertificates true|41:16 80:16 83:20 110:16 121:16\n\
rotatecertificates|41:32 80:31 83:41 110:32 121:32\n\
rotated|23:33 24:44 83:43\n\
rotate|45:31 47:23 79:23 80:31 83:24 110:24 121:43\n\
rotating certificates|7:18 41:18 42:18 83:18\n\
rotating|7:36 41:37 42:35 83:36\n\
rotation is|11:23 80:18 83:18\n\
rotation|0:23 7:23 11:30 16:22 24:40 41:36 80:22 83:23\n\
round tripper|59:21 61:26\n\
round|4:30 59:38 61:45 68:29\n\
route add|46:18 96:28\n\
route controller|21:40\n\
route could|21:31\n\
route default|46:28 101:18\n\
route dev|96:31\n\
route for|21:30 64:16\n\
route get|46:31\n\
route or|96:36\n\
route show|46:16 95:23 96:16 120:16\n\
route table|21:33\n\
route to|60:14 61:13 62:11 63:13 72:5 95:10 99:14 101:10 118:14 120:8 131:15\n\
routecontroller failed|21:36\n\
routecontroller|21:73\n\
routed|95:44 101:44\n\
routelimitexceeded the|21:33\n\
routelimitexceeded|21:66\n\
router from|89:22 99:22\n\
router id|21:26 131:20\n\
router|17:29 21:29 46:21 89:21 96:29 98:29 99:27 118:33 131:21\n\
routes create|21:37\n\
routes error|21:31\n\
routes found|21:13 96:33\n\
routes has|21:33\n\
routes kubernetes|21:35\n\
routes true|21:31\n\
routes unable|21:31\n\
routes|21:47 46:14 93:13 96:47\n\
routetablesclient get|21:31\n\
routetablesclient|21:62\n\
routetables|21:69\n\
route|21:33 46:25 51:13 60:20 61:18 62:15 63:17 95:17 96:32 99:21 101:17 118:22 120:12 131:22\n\
routines|0:40 11:51\n\
routing|30:43 96:45\n\
rows show|65:31\n\
rows|59:39 65:51\n\
row|45:36 48:36 56:36 71:37\n\
ro|6:39 14:40 90:40\n\
rpc error|5:7 12:5 13:5 26:5 31:8 32:14 33:10 35:11 36:9 38:15 39:5 50:8 55:8 56:8 61:7 69:8 107:5 115:12 116:10 124:6 125:7\n\
rpc not|55:31\n\
rpc wait|32:32\n\
rpc|5:13 12:9 13:9 26:9 31:16 32:27 33:19 34:9 35:21 36:18 38:29 39:9 50:16 55:20 56:16 57:8 61:14 69:15 107:9 115:23 116:20 124:12 125:13\n\
rpi|67:44 89:45\n\
rpm containerd|115:31\n\
rpm qa|95:22 117:22\n\
rpm rke0|117:31\n\
rpm|5:22 26:23 33:21 38:21 91:29 95:22 115:29 117:38 126:23 128:21\n\
rpool data|107:33\n\
rpool|107:72\n\
rr ip|72:40\n\
rr with|72:34\n\
rr|72:65 120:30\n\
rsa noout|0:33\n\
rsa or|11:24 74:23\n\
rsa private|0:22 11:22\n\
rsa pubin|24:20 47:26\n\
rsa verification|24:23 127:21 131:12 133:11\n\
rsa|0:31 11:35 24:36 47:21 74:32 127:31 131:14 133:13\n\
rss kb|102:37\n\
rss|102:76\n\
rsync|0:52 113:40\n\
rtc|16:55 17:36\n\
rtnetlink answers|77:32\n\
rtnetlink|77:63\n\
rtt|16:44 61:45\n\
rt|21:51 117:39\n\
rule from|63:18 95:28\n\
rule show|95:31\n\
rules apigroups|133:31\n\
rules|8:36 91:36 133:46\n\
rule|21:19 61:20 62:20 63:32 67:19 95:53\n\
run as|106:38\n\
run containerd|19:8 33:14 35:13 36:10 38:15 39:13 87:12 94:17 115:16\n\
run crio|5:9 33:16 39:18 87:9 94:23 115:13\n\
run cri|33:10 35:10 36:11 39:17 50:14 70:11 94:20 115:14\n\
run dockershim|39:23 50:19 67:9 94:20\n\
run docker|33:24 39:18 50:16 94:12\n\
run flannel|31:16 64:23 76:12 108:12 124:12 125:16\n\
run for|14:22 58:23\n\
run go|0:10 11:6 14:12 33:10 36:6 38:6 50:12 70:7 74:7 79:6 80:12 84:12 85:7 87:16 88:6 109:6 113:6 115:12 128:10\n\
run k0s|33:16 35:16 36:17 107:17 109:16\n\
run kubectl|25:23 41:23\n\
run kubelet|0:11 7:10 9:6 11:11 12:11 14:6 24:5 33:11 38:6 50:9 80:10 83:6 88:11 106:6 113:13 115:12 128:12\n\
run networkmanager|112:31\n\
run node|73:38\n\
run on|14:26 45:11 84:15 122:10 125:11 133:11\n\
run resolvconf|112:31\n\
run rm|12:20 13:20 15:19\n\
run systemctl|33:18 86:29\n\
run systemd|49:10 70:15 112:31\n\
run with|18:18 41:18 50:18 109:18\n\
runc create|12:20 34:16 44:20 90:16\n\
runc init|32:34\n\
runc options|34:39\n\
runc v0|32:34\n\
runcontainererror|5:45 13:45\n\
runc|12:25 32:40 34:46 44:25 90:17 91:17\n\
runner|106:45 107:45\n\
running ago|34:22 93:22\n\
running and|82:17 114:17 124:25\n\
running apparmor|5:33\n\
running as|33:13 39:13 50:13 106:28\n\
running containerd|35:22 107:22\n\
running go|36:31\n\
running inside|72:37\n\
running in|88:33\n\
running kubelet|19:16 44:16 65:15 85:16 88:16 104:15\n\
running kube|34:22 109:22\n\
running load|0:18 60:14 74:15 75:18 92:14 118:14\n\
running n0|82:23 124:23\n\
running nodes|19:23 43:23\n\
running no|50:22 110:22\n\
running on|17:22 30:16 31:17 82:17\n\
running or|12:17 68:16 70:17 84:17 86:17\n\
running output|33:21 38:21 39:11 50:14 115:14\n\
running pods|113:22 125:22\n\
running pre|1:9 2:9 33:12 38:9 39:13 47:9 50:9 60:8 66:9 68:8 76:9 91:9 106:15 118:9 126:13 128:9 134:9\n\
running proxyserver|72:26 91:20\n\
running rpc|35:18 38:27\n\
running since|17:17 32:17 35:16 104:21\n\
running with|128:40\n\
running worker|37:23 82:22\n\
running|5:14 17:10 28:7 30:6 32:13 33:19 34:7 35:11 36:12 38:19 39:10 50:10 72:18 82:12 84:7 88:10 93:12 104:13 106:16 114:10 115:12 124:16 128:20\n\
runpodsandbox for|5:23 116:23\n\
runpodsandbox from|44:22 116:22\n\
runpodsandbox|5:39 44:30 116:50\n\
runs on|22:16 44:16 46:16 49:15 78:16 109:15\n\
runs systemctl|86:22 123:22\n\
runs the|77:23 83:22\n\
runs without|108:22 110:22\n\
runs with|8:13 29:13 31:13 34:12 39:13 78:13 81:12 91:12 97:13 103:13 116:12\n\
runs|6:11 8:11 12:11 15:11 20:11 22:12 23:10 29:19 31:11 34:11 39:19 44:19 45:11 46:11 49:11 69:11 70:12 74:12 77:12 78:19 81:11 83:11 86:11 91:11 92:11 95:11 97:11 103:11 104:11 108:11 109:11 110:19 116:11 117:11 120:11 123:11 124:10 126:12\n\
runtime api|33:15 35:12 36:7 38:18 50:15 115:21\n\
runtime configured|35:31\n\
runtime containerd|34:20 39:20 50:20\n\
runtime create|5:17 13:21 34:16 44:19\n\
runtime dockerd|50:31\n\
runtime docker|50:35\n\
runtime endpoint|19:18 38:9 39:16 50:10 82:10 87:20 99:9 110:10 115:10\n\
runtime exec|39:32\n\
runtime go|32:21 35:12 38:20 50:12 94:12 107:12\n\
runtime image|69:31\n\
runtime io|35:25 38:19\n\
runtime is|32:14 33:17 35:12 36:7 38:18 39:7 50:14 114:7 115:15 116:6\n\
runtime name|35:31\n\
runtime network|2:6 3:6 22:12 26:6 27:15 28:18 29:13 31:6 35:6 60:5 69:11 77:6 95:6 103:6 108:9 114:10 116:6 133:6\n\
runtime remote|38:13 39:17 87:26 110:13\n\
runtime rpc|38:34\n\
runtime sanity|32:32\n\
runtime service|5:10 32:20 33:9 35:9 38:18 39:10 44:10 50:10 107:10 111:10 116:9\n\
runtime status|32:34\n\
runtime v0alpha0|35:15 38:29 107:12\n\
runtime v0|35:18 38:18 69:7 115:23\n\
runtimeapiversion v0alpha0|115:31\n\
runtimeapiversion|115:62\n\
runtimeclass the|130:31\n\
runtimeclass|58:37 130:55\n\
runtimename containerd|115:31\n\
runtimename|115:62\n\
runtimes for|35:31\n\
runtimes runc|34:37\n\
runtimeservice|35:33 38:46 107:13 115:42\n\
runtimes|34:57 35:36\n\
runtimeversion|115:62\n\
runtime|5:7 13:10 19:11 22:8 27:13 28:19 29:10 32:24 33:20 34:7 35:23 38:26 39:21 44:7 50:27 69:12 82:7 87:17 114:7 115:25 116:7\n\
run|0:11 7:10 11:13 12:12 13:6 14:14 15:5 33:22 35:10 36:6 38:14 39:22 50:18 64:8 70:10 73:11 74:6 80:9 84:10 86:9 87:12 88:11 94:21 106:14 112:21 113:17 115:18 128:15\n\
rv etc|29:33\n\
rv|29:67\n\
rw nosuid|13:12 15:16 44:29\n\
rw relatime|13:20 44:20 117:20\n\
rw root|0:13 11:18 16:7 27:7 29:16 33:7 38:7 74:15 112:7 113:15 114:11 127:7\n\
rwxr xr|27:14 31:18 44:21 117:18\n\
rwxr|27:28 31:37 44:43 117:37\n\
rw|0:21 11:29 13:21 15:16 16:9 27:8 29:30 33:8 38:8 44:37 74:24 88:9 112:9 113:24 114:16 117:9 127:8\n\
s0 aug|29:31\n\
s0 c0|117:31\n\
s0 ping|61:23 63:22\n\
s0 ready|122:22 130:22\n\
s0 sudo|61:23 63:22\n\
s0 tclass|29:18 117:28\n\
s0 tcontext|29:18 117:28\n\
s0 usr|117:31\n\
s0 var|117:31\n\
s0cret|40:44 119:45\n\
s0|29:30 40:15 45:15 56:15 58:23 59:15 61:16 63:15 69:15 117:45 118:15 119:15 122:14 130:15\n\
sa key|43:20 129:26\n\
sa pub|129:33\n\
said this|28:22 52:22\n\
said|25:32 28:40 52:31 94:32 130:31\n\
same address|59:18 82:18 123:18 127:18\n\
same ansible|2:22 14:22\n\
same command|45:20 106:20 119:20\n\
same file|87:22 111:23\n\
same host|38:14 59:14 61:15 92:14 105:18 109:18\n\
same image|15:15 36:16 44:16 52:20 122:15\n\
same ip|47:15 100:32\n\
same launch|14:20 20:20 85:20\n\
same line|16:22 123:22\n\
same machine|58:18 89:18 100:18 119:18\n\
same manifest|4:22 92:22\n\
same name|47:12 59:12 65:16 103:24 105:16\n\
same node|76:18 81:18 92:18 123:18\n\
same on|20:15 30:14 47:15 53:23 123:15\n\
same shell|89:31\n\
same token|40:18 60:18 61:18 75:18\n\
same user|50:22 95:22\n\
same|14:8 15:7 16:7 45:7 47:14 52:14 53:18 59:7 60:7 61:12 65:11 67:7 89:12 92:8 95:12 97:8 100:21 103:19 105:17 109:7 115:7 119:12 123:23 127:11 132:7\n\
sample|17:67\n\
san k0s|3:19 45:20 119:20\n\
san rke0|40:22 73:22\n\
sandbox a0|26:23 31:22\n\
sandbox changed|34:37\n\
sandbox container|5:22 13:17 31:17 36:17\n\
sandbox failed|31:22 116:22\n\
sandbox for|12:22 116:22\n\
sandbox go|34:18 112:23 116:18\n\
sandbox image|116:41\n\
sandbox initializing|116:31\n\
sandbox networkplugin|93:22 124:22\n\
sandbox open|112:38\n\
sandbox plugin|26:26 93:20\n\
sandbox rpc|5:13 13:13 26:13 27:9 31:17 34:9 36:9 116:17 124:12 125:15\n\
sandboxchanged x0|34:31\n\
sandboxchanged|34:62\n\
sandboxes|32:40 36:40 38:39\n\
sandbox|5:21 12:7 13:14 26:24 27:6 31:28 34:28 36:14 93:13 107:7 112:31 116:38 124:16 125:18\n\
sanity check|32:32\n\
sanity|32:63\n\
sans or|3:31\n\
sans|3:69\n\
san|3:39 40:30 45:23 73:31 99:22 119:24 121:24 131:23\n\
sata disk|11:22 122:22\n\
sata|11:44 122:43\n\
saturday the|0:22 2:22\n\
saturday|0:40 2:40 104:39\n\
sat|16:44 86:44\n\
save executable|91:31\n\
saved|47:66\n\
save|48:30 69:29 76:30 78:30 91:38 120:30\n\
says containerd|32:26 39:20\n\
says it|0:22 46:22\n\
says the|57:19 79:19 124:19\n\
says|0:13 4:20 13:13 17:13 20:13 26:14 32:21 36:13 39:21 43:21 46:13 53:14 54:14 57:12 64:14 68:12 69:12 72:14 74:14 78:13 79:12 92:13 93:13 98:13 114:13 115:13 118:13 123:12 124:12 125:13 130:13 132:13\n\
say|19:37 39:37 85:37 88:36\n\
sa|43:37 129:56\n\
sbin apparmor|5:33\n\
sbin mount|91:31\n\
sbin|5:51 91:43\n\
scheduled restart|0:11 4:11 14:18 73:15 84:11 87:11 88:11 90:11 113:15 128:11\n\
scheduled|0:20 4:20 14:32 22:33 73:28 84:20 87:20 88:20 90:20 110:20 113:28 128:19\n\
scheduler m0|34:22 79:22\n\
scheduler nodes|22:24 23:23\n\
scheduler|11:18 22:31 23:29 28:26 34:34 68:17 69:18 72:19 79:30 109:18 122:17\n\
scheme is|39:32\n\
scheme unix|39:32\n\
scheme|39:63\n\
scontext system|29:15 117:31\n\
scontext|29:30 117:62\n\
scope global|51:13 96:13 99:12 120:22 131:17 132:13\n\
scope link|46:19 51:13 95:12 96:25\n\
scope node|65:22 103:22\n\
scope subscriptions|21:31\n\
scope|6:7 7:32 15:7 21:15 42:7 46:19 51:16 65:7 70:9 81:29 95:8 96:29 97:33 99:7 103:19 120:25 131:15 132:8\n\
score adj|102:23 106:22\n\
score|102:52 106:40\n\
scrape metrics|66:26 101:20\n\
scrape node|101:18 121:29\n\
scraper go|121:31\n\
scraper|121:63\n\
scrape|66:34 101:38 121:50\n\
scratch|10:34 47:50 59:33\n\
script check|1:22 131:22\n\
script|1:21 8:21 25:29 44:21 63:21 67:21 68:20 81:21 100:22 105:21 111:22 113:21 131:33\n\
sd cards|52:19 55:20 122:19\n\
sd card|36:14 48:13 52:13 55:14 67:13 105:14 122:20\n\
sd 卡|52:19 90:20 105:20\n\
sda0 var|48:22 84:22\n\
sda0|36:30 48:30 54:31 84:30 90:30 128:38\n\
sdb0 on|44:26 113:20\n\
sdb0|44:51 57:33 113:34\n\
sd|36:22 48:22 52:34 55:30 67:22 90:22 105:30 122:37\n\
search lab|98:31\n\
search|20:30 36:30 54:31 87:30 98:45\n\
seclabel|44:63\n\
second master|45:22 129:22\n\
second node|6:19 45:20 93:20\n\
second server|40:21 55:17 119:22\n\
seconds after|49:22 114:22\n\
seconds ago|4:27 34:16 117:16\n\
seconds p0|122:31\n\
seconds timeout|124:31\n\
seconds|4:29 8:15 32:30 34:22 49:14 52:21 86:15 88:15 114:27 117:15 122:25 123:29 124:21 133:14\n\
second|6:13 40:24 41:21 45:21 52:20 53:14 55:25 56:14 62:14 85:14 93:13 98:14 105:14 110:14 111:14 114:14 115:13 119:31 121:21 126:15 127:13 129:14\n\
secret bootstrap|7:22 9:17 10:22\n\
secret does|129:40\n\
secret failed|8:31\n\
secret grep|9:23 105:23\n\
secret kubeadm|129:39\n\
secret kube|9:23 10:18 105:18\n\
secret secrets|8:36\n\
secret was|9:22 105:22\n\
secret worker|105:31\n\
secrets encryption|40:31\n\
secrets in|8:36\n\
secrets is|8:37\n\
secrets kube|8:31\n\
secrets|8:51 10:21 40:28 97:21 117:21 127:21 133:21\n\
secret|7:18 8:27 9:29 10:27 15:10 47:17 75:10 103:11 105:31 129:42 133:10\n\
section|1:40 21:39 83:40\n\
security groups|6:18 61:18 62:18 95:18\n\
security group|61:21 62:20 63:16 101:16\n\
security team|1:18 7:18 42:18 43:18\n\
security|1:20 3:19 6:19 7:20 8:20 23:19 42:19 43:21 61:33 62:28 63:20 88:20 95:20 101:20 133:19\n\
sed|3:36 32:29 33:28 34:28 83:29 102:29 108:28\n\
see https|49:37\n\
see the|9:12 16:12 47:12 67:16 94:21 96:13 130:12\n\
seems like|12:18 68:18 84:18 86:18\n\
seems|12:36 68:35 84:36 86:36\n\
seen active|32:30 35:13 102:13\n\
seen hinfo|49:33\n\
seen|19:21 32:47 35:19 49:32 86:20 93:20 102:21 108:19 123:19\n\
sees|46:45 131:44\n\
see|9:18 16:18 45:18 47:18 49:41 67:26 75:18 87:19 94:34 96:19 130:18\n\
select an|96:38\n\
select from|122:33\n\
select max|122:33\n\
select one|94:37\n\
select select|122:33\n\
selector mode|40:33\n\
selector|40:66\n\
select|45:20 94:42 96:46 122:31\n\
self attr|5:22 117:22\n\
self built|5:18 21:23 72:18\n\
self identifies|36:31\n\
self signed|74:32\n\
self written|12:22 82:22\n\
selfnodeclient nodeclient|41:36\n\
selfnodeclient|7:29 41:65\n\
self|5:29 12:21 13:21 20:21 21:29 36:29 72:22 74:29 82:21 104:21 106:21 117:21\n\
selinux is|44:17 117:29\n\
selinux rpm|91:22 117:22\n\
selinux true|117:31\n\
selinux|29:24 44:36 91:23 117:52\n\
semanage fcontext|117:31\n\
semanage|117:62\n\
send grows|123:31\n\
send out|122:35\n\
sending database|55:31\n\
sending http|75:21 105:25\n\
sending|19:28 55:36 75:35 105:41 121:27\n\
sends|98:63\n\
send|122:49 123:45\n\
sent|52:35 58:37 110:36 127:35\n\
sep gmt|79:19 80:20 81:19\n\
sep kubelet|11:22 113:22\n\
sep nodestatusunknown|102:32\n\
sep utc|16:22 79:22\n\
separate|44:36 45:36 114:36 119:36\n\
sep|11:21 16:21 27:21 28:21 29:21 31:29 79:28 80:29 81:21 83:21 102:29 113:21\n\
seq destination|118:22 132:22\n\
seq ttl|60:19 89:26\n\
seq|60:31 89:41 92:32 118:31 132:31\n\
serial|11:39 24:40 83:40\n\
server abort|1:18 16:18 25:18 46:18\n\
server and|40:18 51:18 61:18 95:18\n\
server authentication|81:31\n\
server bootstrap|40:8 45:23 75:12 119:23\n\
server can|2:26 89:20\n\
server ca|11:9 16:9 74:30 127:15\n\
server certificates|121:33\n\
server cipher|45:31\n\
server cluster|24:11 40:18 45:18 47:22 51:11\n\
server configmaps|25:32\n\
server configuration|40:40\n\
server could|8:11 9:19 10:11 101:15 130:23\n\
server cred|105:35\n\
server current|11:22 121:22\n\
server d0e0|53:23 75:22\n\
server datastore|45:31\n\
server data|44:31\n\
server date|16:31\n\
server db|45:10 54:11 57:14 58:19 99:10 119:23\n\
server dial|60:16 66:17 99:21 132:17\n\
server disable|18:16 19:16 23:23 106:16\n\
server e0|16:18 80:18 121:23\n\
server ends|9:22 60:22\n\
server error|17:17 58:26 127:16\n\
server err|2:5 3:5 4:5 5:5 6:10 11:5 16:10 20:5 65:5 67:5 68:8 71:14 79:5 80:5 81:13 97:9 98:5 103:5 109:10 118:5 127:8 130:5 131:8 133:13 134:5\n\
server etcdserver|57:27 122:18\n\
server etcd|16:20 56:20 119:20\n\
server etc|3:20 40:20 63:16 118:16\n\
server execstart|40:22 119:22\n\
server exits|40:22 45:22\n\
server failed|1:7 3:6 9:10 11:10 15:6 16:7 40:19 45:7 56:7 63:12 69:6 75:7 101:7 118:7 119:10 121:12 134:14\n\
server flannel|28:31\n\
server gave|134:33\n\
server get|2:10 3:6 16:10 17:7 24:7 46:7 60:12 66:15 68:12 89:10 101:15 118:6 121:16 131:6 132:6 134:7\n\
server got|118:31\n\
server go|0:9 7:7 9:6 11:12 12:7 33:6 58:7 70:7 74:7 78:7 80:6 83:9 84:13 85:10 87:10 88:10 109:8 110:7 113:10 128:11\n\
server has|1:14 2:14 40:13 42:13 58:21 80:13 119:14\n\
server https|2:10 3:11 40:14 63:7 73:7 75:12 89:7 106:7 118:15 119:17 134:16\n\
server init|109:31\n\
server internal|133:33\n\
server in|3:15 71:16 88:16 117:16 119:16 132:16\n\
server ip|73:22 119:22\n\
server isn|25:32\n\
server is|0:5 1:5 17:5 20:5 52:8 58:5 60:5 61:5 63:11 71:9 75:13 80:8 89:5 90:5 99:14 104:5 105:16 109:5 118:5 122:8 127:8 130:5 132:8 134:5\n\
server k0s|1:18 30:18 119:18 127:18\n\
server level|75:17 105:25 119:17\n\
server list|20:33\n\
server log|30:22 104:22\n\
server ls|105:22 119:22\n\
server misbehaving|2:21 66:14 89:25\n\
server nodes|20:9 65:16 67:9 81:15 85:13 97:18 98:13 103:17\n\
server node|2:9 30:8 40:9 47:9 52:16 71:15 75:17 105:19 134:9\n\
server notfound|7:14 25:15 41:19 101:18 104:14 133:14\n\
server not|20:20 32:20 112:20\n\
server no|96:20 119:26\n\
server on|40:22 89:22\n\
server others|72:23 78:20 91:19\n\
server permission|44:31\n\
server pool|17:31\n\
server post|2:18 79:18 118:23\n\
server server|40:23 59:12 119:23\n\
server service|95:26 107:20\n\
server shows|119:22 120:22\n\
server ss|63:20 134:26\n\
server started|3:18 19:18 93:23\n\
server start|45:13 52:13 56:18 59:13 61:14 99:17 119:14\n\
server suitable|17:33\n\
server systemctl|3:22 16:22\n\
server there|8:17 10:25 95:17\n\
server this|58:32\n\
server time|15:19 16:20 105:20\n\
server tls|11:22 40:13 74:14 81:13 127:17\n\
server token|9:18 45:18 75:18 101:12 119:16\n\
server total|102:34\n\
server to|0:14 2:14 4:13 5:14 16:13 47:13 48:13 61:14 118:13\n\
server two|45:22 63:22\n\
server unable|66:23 75:18 96:18\n\
server unauthorized|1:15 6:22 16:11 42:11 80:11 83:15 127:11\n\
server url|127:22 131:22\n\
server v0|130:31\n\
server version|86:20 130:26\n\
server vm|47:20 75:20 132:20\n\
server was|4:11 5:8 34:15 40:7 45:8 47:11 54:8 55:8 59:7 75:13 79:11 86:15 99:7 118:8 119:8 128:11\n\
server when|6:19 42:19 80:20\n\
server without|73:22 119:22\n\
server x0|16:12 24:12 74:12 79:24 127:18\n\
server 上|60:22 73:22\n\
server 加|102:20 119:26\n\
server 端|75:20 105:20 108:19\n\
server 节|63:22 73:22\n\
server0 to|61:23 73:22\n\
server0|40:31 45:31 56:32 61:32 73:32 75:31\n\
servername|79:66\n\
servers after|1:18 16:18 25:18 46:18\n\
servers are|47:20 101:20 118:20\n\
servers inbound|61:23 63:22\n\
servers in|46:22 55:22\n\
servers used|57:31\n\
servers v0|59:22 130:22\n\
servers with|58:23 122:22\n\
servers|1:12 2:12 3:11 16:11 25:12 40:32 45:11 46:19 47:19 49:11 55:12 57:18 58:12 59:18 61:19 63:23 68:18 81:11 97:12 98:12 101:11 118:11 119:12 120:12 122:11 123:11 130:11\n\
servertlsbootstrap true|121:36\n\
servertlsbootstrap|121:74\n\
server|1:5 2:9 3:7 6:6 9:8 11:8 16:8 17:6 40:14 45:13 47:10 56:5 58:6 60:6 63:9 66:5 71:8 74:13 75:12 79:6 80:6 81:8 89:7 99:5 105:12 109:6 118:11 119:14 121:9 127:8 130:7 133:7 134:10\n\
service account|4:17 8:17 10:17 11:13 16:13 21:13 43:13\n\
service active|17:23 35:12 43:13 50:13 86:12 94:13 114:13\n\
service cgroups|13:33\n\
service cidr|40:23 51:20 73:13 100:13\n\
service cluster|3:22 100:23\n\
service code|88:22 95:22\n\
service connection|33:16 35:13 38:16 39:12 115:23\n\
service containerd|33:22 86:22\n\
service disabled|33:13 86:33\n\
service docker|33:31\n\
service enabled|86:26 95:20\n\
service env|47:12 68:18 75:16 89:12 112:12 118:18 127:12\n\
service error|36:22 70:23\n\
service externalips|120:31\n\
service failed|5:6 6:5 14:6 32:15 33:5 35:5 38:12 44:9 50:6 58:6 68:5 69:9 70:6 73:11 74:6 84:6 95:5 96:6 97:6 102:11 107:6 116:5 117:15 119:6 126:6\n\
service gatekeeper|133:31\n\
service get|68:22 74:23\n\
service go|82:33\n\
service has|10:22 78:22\n\
service hostname|78:26 103:20\n\
service inactive|16:22 33:22\n\
service ip|72:32\n\
service is|33:20 66:12 86:25 94:12\n\
service kubeadm|12:22 82:22\n\
service kubelet|17:16 69:11 84:12 86:26 104:11\n\
service kubepods|34:31\n\
service kyverno|133:31\n\
service list|120:31\n\
service loaded|33:31\n\
service main|4:8 7:8 11:8 33:10 35:13 36:8 37:8 40:10 45:8 54:5 73:10 84:10 85:10 87:12 88:8 102:8 117:8 128:8\n\
service namespace|78:22 87:22\n\
service network|95:31\n\
service nm|95:33\n\
service not|66:23 89:22\n\
service no|35:18 78:18 120:18 133:18\n\
service of|19:23 56:22\n\
service process|95:20 102:26\n\
service runtime|35:16 38:23 107:6 115:21\n\
service scheduled|0:12 4:12 14:19 73:16 87:12 90:12 113:16 128:12\n\
service services|81:18 97:28\n\
service start|33:23 63:18 119:18\n\
service state|32:23 94:23\n\
service status|87:22 90:22\n\
service unauthorized|6:22 80:22\n\
service unavailable|68:34\n\
service unit|7:18 33:18 86:18 128:18\n\
service user|106:31\n\
service validate|33:22 39:23\n\
service 里|78:22 108:22\n\
serviceaccount kube|8:35 23:11\n\
serviceaccount openshift|42:36\n\
serviceaccount token|10:22 117:22\n\
serviceaccount|8:50 10:17 23:16 42:37 97:25 117:17\n\
serviceipranges|40:62\n\
servicelb flannel|40:22 73:22\n\
servicelb|23:35 40:35 73:47\n\
services cockpit|60:31\n\
services is|76:17 81:16 97:25\n\
services limit|68:19 74:20 89:20\n\
services microk0s|62:22 102:23\n\
services tcp|120:33\n\
servicesubnet fd0|51:23 100:23\n\
servicesubnet|51:37 100:56\n\
services|60:25 62:19 67:18 68:25 74:19 76:18 78:19 81:18 89:19 97:34 100:26 102:19 120:31\n\
service|4:7 14:5 17:11 32:10 33:20 35:18 36:5 38:20 40:11 68:11 73:12 78:9 82:11 84:7 86:19 87:11 95:16 97:7 102:6 115:19 117:9 120:11 133:11\n\
serving certificate|43:18 113:14 121:27\n\
serving cert|46:23 121:23\n\
serving kubelet|74:12 75:20 104:11 105:23 133:11\n\
serving system|98:14 121:32\n\
serving|43:21 46:21 74:14 75:28 98:13 104:13 105:33 113:13 121:47 133:13\n\
set beta|85:34\n\
set bridge|125:37\n\
set cloud|19:23 22:23\n\
set fail|128:38\n\
set hostname|20:17 52:12 65:21 66:13 67:12 71:13 98:13\n\
set in|72:23 94:23\n\
set it|19:23 46:22\n\
set mtu|92:31\n\
set node|66:23 101:22\n\
set of|37:33 74:14\n\
set on|18:20 19:20 81:19\n\
set owner|65:22 104:22\n\
set some|66:22 99:21 100:17\n\
set sysctl|72:23 76:22\n\
set the|14:15 17:11 78:25 85:15 96:11\n\
set to|14:11 30:11 45:11 65:11 76:24 82:15 123:11\n\
set up|25:12 26:12 31:16 40:8 65:8 77:9 78:8 91:16 93:8 124:18 125:12\n\
set wg0|92:31\n\
set when|35:36\n\
setenforce|44:34 117:58\n\
setting the|94:35\n\
setting up|27:13 28:17 29:13 39:13 77:17 93:17 125:13\n\
settings|15:24 47:25 68:48 87:25 132:33\n\
setting|27:21 28:29 29:21 34:21 39:22 40:21 77:29 93:29 94:38 125:21\n\
setup failed|91:23 97:23\n\
setup network|26:20 27:11 31:18 124:15 125:18\n\
setup service|95:40\n\
setup timer|95:40\n\
setup|11:11 13:11 26:26 27:11 31:23 53:19 68:10 91:18 95:47 97:19 124:17 125:26\n\
set|14:12 18:14 19:12 20:5 25:6 26:10 31:12 35:15 37:20 65:17 66:12 71:10 72:12 76:19 77:18 78:19 82:5 85:18 91:12 92:14 96:5 98:14 101:5 124:15 125:25 128:19\n\
several|91:39 111:40 125:40\n\
sfl https|40:16 45:14 73:18 93:14 119:20 130:10\n\
sfl|40:32 45:28 73:37 93:28 119:40 130:20\n\
sg a0|61:23 62:22\n\
sg|60:33 61:34 62:34 63:43\n\
sh and|32:23 45:22\n\
sh ip|72:34\n\
sh prod|50:18 85:28\n\
sh server|40:23 45:16 119:20\n\
sh var|48:22 57:22\n\
sh xc|95:33\n\
sha hash|47:31\n\
sha0 d0|24:20 36:26\n\
sha0 f0a|3:22 47:22\n\
sha0 hex|24:20 47:26\n\
sha0sum|0:47 47:36 114:36\n\
sha0|3:13 9:13 24:31 36:35 45:13 47:43 48:13 60:12 94:14 106:13 132:25\n\
share ca|74:37\n\
share the|100:32 132:15\n\
shared|21:39 117:39 122:38\n\
share|46:23 74:46 100:46 132:22\n\
sha|47:62\n\
shell|68:33 75:33 89:43 129:34\n\
shim runc|32:34\n\
shim task|5:20 34:20 44:20\n\
shim|5:34 13:26 32:44 34:26 44:26 91:26\n\
ships|31:45 74:45\n\
shm state|119:33\n\
shm|119:67\n\
shop|20:45 103:45\n\
short|2:27 65:27 67:27 89:27 98:41 130:35\n\
should be|17:22 97:22\n\
should|17:40 46:40 97:40\n\
show cni0|125:31\n\
show default|46:22 96:22\n\
show dev|51:20 128:25\n\
show enp0s0|96:22 99:22\n\
show ens0|92:18 99:17 131:23\n\
show eth0|51:17 99:21 100:17 132:17\n\
show flannel|92:18 93:18 125:23\n\
show grep|13:22 86:22\n\
show internal|65:31\n\
show kube|120:36\n\
show table|95:28 120:18\n\
showed up|41:23 42:22\n\
showed|41:45 42:44\n\
shown as|50:22 53:23\n\
shown|50:36 53:37 113:36 128:35\n\
shows all|32:23 80:22\n\
shows and|30:22 134:22\n\
shows containerd|39:32\n\
shows free|70:32\n\
shows internal|46:22 132:22\n\
shows it|8:22 119:22\n\
shows kube|25:20 68:19 110:20\n\
shows nothing|72:23 119:22\n\
shows no|19:17 28:17 68:16 82:17 120:17\n\
shows one|52:23 56:18 123:18\n\
shows only|6:21 10:17 13:17 65:16\n\
shows ready|27:22 125:22\n\
shows rwxr|44:31\n\
shows the|1:16 7:16 15:15 47:16 86:16 105:16\n\
shows up|52:19 53:20 119:20\n\
shows used|36:18 48:18 57:18 70:18\n\
shows|1:5 6:11 7:5 8:5 10:5 13:5 15:11 17:5 19:5 25:5 29:5 32:5 36:5 39:12 43:5 44:16 46:12 48:11 51:5 52:18 53:12 55:5 56:5 67:11 68:15 70:16 72:5 80:11 82:16 83:5 84:5 86:11 88:5 102:5 105:5 110:5 113:5 114:16 119:16 120:5 123:11 125:5 132:11 134:5\n\
show|13:10 14:10 17:10 46:10 51:17 65:16 68:9 70:10 80:9 82:10 86:9 92:17 93:9 95:26 96:21 99:23 100:17 104:9 110:10 120:29 125:29 128:20 131:17 132:9\n\
shut down|104:18 118:18 133:23\n\
shutting down|16:13 34:24 53:22\n\
shutting|16:26 34:47 53:44\n\
shut|104:33 118:33 133:50\n\
sh|1:10 5:10 6:9 13:10 32:10 40:20 45:23 48:9 50:17 57:9 72:35 73:24 85:21 93:16 95:20 101:9 119:26 121:10 126:17 130:16 133:16 134:10\n\
siderolabs kubelet|36:22 69:22\n\
siderolabs|36:45 69:44\n\
side|8:32 40:31 75:31 92:32 101:40\n\
signal shutting|34:35\n\
signal terminated|34:35\n\
signal|34:58 102:34\n\
signature for|8:22 9:16 10:22\n\
signature in|8:20 9:22 10:20\n\
signature of|9:31\n\
signature|8:39 9:41 10:41 16:15 121:16\n\
signed by|24:19 43:5 69:7 74:10 81:15 127:21 131:8 133:7\n\
signed certificate|3:12 7:16 9:12 17:12 24:12 41:16 74:12 80:16 130:12\n\
signed for|46:26 103:20\n\
signed timed|41:19 42:21 43:22\n\
signed token|8:15 10:31\n\
signed|7:11 10:23 24:33 41:19 42:18 43:19 46:11 69:11 74:21 80:11 81:25 127:36 131:11 133:11\n\
signer cannot|8:40\n\
signer clusterinfo|1:20 8:26\n\
signer controller|10:20 43:27\n\
signer no|8:31\n\
signername requestor|41:17 42:17 43:22 121:17\n\
signername|41:39 42:32 43:43 121:33\n\
signer|1:16 8:57 10:23 43:34\n\
signing base0|10:31\n\
signing cert|10:22 43:26\n\
signing key|10:20 43:26\n\
signing none|8:23 10:18 25:18\n\
signing request|3:8 7:21 9:18 17:9 24:13 42:8 52:8 57:8 80:12 130:9\n\
signing true|10:31\n\
signing|1:12 3:11 7:35 8:24 9:29 10:31 17:12 24:20 25:13 42:11 43:32 52:11 57:11 80:19 130:12\n\
signs|42:35 74:37 81:46\n\
silence|42:62\n\
similar events|5:20 48:20 125:20\n\
similar|5:40 48:39 125:40\n\
since it|20:21 49:13 88:14 104:17 119:14 129:14\n\
since last|39:20 80:20 130:20\n\
since now|54:20 111:20 119:20\n\
since then|0:15 2:15 7:15 8:15 36:15 68:14 90:15\n\
since the|0:12 33:12 54:12 59:16 65:12 83:12 84:12 88:12 104:12 118:16\n\
since thu|17:20 35:19 84:20\n\
since today|79:22 83:22\n\
since tue|32:20 33:19 104:19\n\
since|0:16 1:19 2:5 5:5 7:5 8:5 12:5 14:5 17:5 20:19 32:5 33:15 36:5 37:5 39:12 41:5 54:12 58:5 59:11 64:5 72:5 77:5 80:11 83:12 84:16 85:5 88:12 90:5 97:5 104:22 111:5 113:5 114:16 118:11 119:12 120:5 129:12\n\
single|27:29 51:31 65:29 83:30 95:30 99:28 123:29\n\
site is|92:22 118:22\n\
sites mbit|55:31\n\
sites|55:67\n\
site|55:24 62:24 69:24 71:33 80:24 92:32 99:23 116:24 118:24 125:24\n\
sits at|42:19 51:20 55:20\n\
sits|42:39 51:40 55:40\n\
six hours|16:22 123:22\n\
six nodes|1:22 11:22\n\
six|1:34 11:33 16:33 123:33 127:33\n\
size gb|55:25 57:22\n\
size used|48:18 128:29\n\
size|4:14 11:14 13:14 36:22 48:26 54:15 55:32 57:31 74:15 108:28 109:14 128:35\n\
si|69:62\n\
sk https|1:15 61:12 62:11 63:11 68:15 118:11 123:15 127:11 130:11 131:11 134:11\n\
skid akid|16:14 80:18 81:26\n\
skid|16:27 80:35 81:49 83:27\n\
skip ca|24:25 89:15 106:15 134:15\n\
skip download|96:22 117:22\n\
skip loading|38:25 107:20\n\
skip phases|25:23 41:23\n\
skip selinux|91:22 117:22\n\
skipped|0:30 24:31 28:38 43:31 95:30 128:29\n\
skipping csrsigning|43:34\n\
skipping csr|43:35\n\
skipping err|4:21 12:17 22:17 116:17\n\
skipping failed|13:31\n\
skipping pod|32:38\n\
skipping|4:25 10:18 12:18 13:25 19:18 22:18 32:41 43:39 116:17 120:18\n\
skip|14:20 19:21 24:36 25:21 38:27 41:21 89:20 91:20 96:20 106:20 107:20 117:27 134:20\n\
sk|1:30 61:23 62:23 63:23 68:29 118:22 123:30 127:22 130:22 131:22 134:23\n\
slice as|12:35\n\
slice cgroup|111:32\n\
slice containerd|34:31\n\
slice cri|34:31\n\
slice enforce|111:32\n\
slice kubelet|111:32\n\
slice kube|111:32\n\
slice no|70:20 111:26\n\
slice prefix|12:23 34:23\n\
slice system|111:34\n\
slice|12:34 34:31 54:15 70:22 90:14 102:15 111:50\n\
slow disk|122:31\n\
slow fdatasync|122:34\n\
slow sql|122:36\n\
slow|122:78\n\
small|36:34 92:43 113:34 131:33\n\
sn failed|16:22 80:22\n\
sn skid|16:14 80:18 81:23 83:14\n\
snap db|57:33\n\
snap list|109:31\n\
snap microk0s|26:13 29:17 36:17 62:13 80:16 88:17 90:13\n\
snap services|62:22 102:23\n\
snap snapshot|54:35\n\
snapshot error|54:30 61:17\n\
snapshot file|54:35\n\
snapshot missing|36:31\n\
snapshot restore|54:32\n\
snapshot was|54:20 58:20 130:20\n\
snapshots fs|36:28 48:18\n\
snapshots|36:50 45:30 48:30 57:29\n\
snapshotter cannot|107:37\n\
snapshotter overlayfs|107:31\n\
snapshotter v0|36:21 38:16 107:24\n\
snapshotter|36:36 38:27 107:55\n\
snapshot|16:16 24:17 36:28 45:23 54:44 55:31 58:17 59:15 61:17 65:15 92:16 130:16\n\
snap|26:17 29:24 36:24 45:16 54:32 57:27 62:28 80:23 88:24 89:16 90:16 99:15 102:17 109:23\n\
sn|16:31 79:23 80:36 81:43 83:31\n\
so did|17:22 58:23\n\
so it|45:22 113:22\n\
so that|3:16 16:17 74:17 110:17 113:17\n\
so took|56:22 103:22\n\
so you|124:31\n\
socat not|91:33\n\
socat socat|91:33\n\
socat|91:69\n\
sock connect|5:8 33:21 35:15 36:12 39:16 50:17\n\
sock crio|94:32\n\
sock dial|33:31\n\
sock is|33:31 50:15\n\
sock make|33:19 39:20 50:20\n\
sock node|39:20 87:20 99:19\n\
sock no|39:26 50:20\n\
sock pod|19:18 39:18 87:23\n\
sock rpc|33:15 35:13 38:20 39:13 115:21\n\
sock run|50:18 94:28\n\
sock state|35:22 107:22\n\
sock to|67:22 94:23\n\
sock unix|94:37\n\
sock unknown|115:31\n\
sock var|94:36\n\
sock 后|50:22 94:23\n\
socket to|94:29 123:18\n\
socket unix|39:21 50:16 94:24\n\
socket var|39:28 50:19\n\
sockets please|94:37\n\
sockets|94:66 113:27\n\
socket|33:13 39:43 50:25 67:13 87:14 93:13 94:42 115:13 123:24\n\
sock|19:9 33:32 35:20 36:8 38:22 39:33 45:12 50:25 67:8 87:20 94:32 115:28 119:8\n\
solved it|2:14 45:13 60:13 77:18 79:13 92:14 125:14 127:13\n\
solved|2:26 34:26 45:26 60:25 77:35 79:25 92:26 125:26 127:25\n\
some fatal|14:7 33:7 38:14 39:8 50:11 69:11 76:11 91:16 106:15 109:11 115:7 126:17 128:7\n\
some minutes|95:22 101:22\n\
some node|66:22 99:21 100:17\n\
somebody|10:32 25:32 27:31 33:31 36:32 104:31\n\
someone|25:45 93:44\n\
some|0:11 4:10 14:11 17:11 32:11 33:10 38:24 39:11 50:18 66:18 69:17 76:17 91:27 93:10 95:17 99:16 100:11 101:10 106:25 109:17 115:10 123:10 126:29 128:10 131:10\n\
sort head|92:22 99:22\n\
sort uniq|93:23 121:18 125:18\n\
sorts first|93:22 124:22\n\
sorts|93:44 124:43\n\
sort|41:25 43:25 57:24 63:24 92:24 93:32 99:23 102:25 108:24 121:24 125:24\n\
source anchors|74:36\n\
source docker|116:31\n\
source fstype|44:22 107:22\n\
source kubelet|66:23 101:22\n\
source port|123:31\n\
sources ntp0|17:31\n\
sources|17:66 60:26\n\
source|44:21 46:28 66:21 74:40 76:20 88:21 101:20 107:21 116:28 123:27\n\
so|0:15 3:14 10:15 16:21 17:22 20:15 25:15 35:14 45:14 48:14 56:15 57:14 58:15 63:15 74:15 94:15 103:15 105:15 110:22 113:22 117:21 124:21 126:16 129:22\n\
space exceeded|57:39\n\
space left|48:24 70:24\n\
space|5:16 36:16 48:35 54:16 57:46 70:36\n\
spawning usr|117:37\n\
spawning|117:73\n\
spec externalips|120:36\n\
spec for|91:22 127:22\n\
spec get|3:22 72:23\n\
spec options|5:31\n\
spec opts|5:33\n\
spec podcidr|18:12 21:15 64:18 108:23 125:12\n\
spec providerid|18:25 19:21 53:14\n\
spec taints|18:15 19:15 20:15 23:24\n\
specifically allowed|85:36\n\
specifically|85:72\n\
specified for|18:26 19:20\n\
specified in|64:36\n\
specified with|85:38\n\
specified|18:23 19:16 21:15 43:31 50:15 64:33 68:14 85:39 88:23 106:30\n\
specifies an|81:31\n\
specifies|81:62\n\
specify the|4:17 5:13 34:13 79:17 86:17 99:12 128:13\n\
specify|4:33 5:25 30:24 34:25 79:32 86:33 99:24 128:24\n\
spec|1:9 3:8 5:23 18:35 19:30 20:9 21:16 23:22 51:10 53:17 64:21 72:10 91:9 100:10 108:27 120:28 125:9 127:8\n\
sport|63:36 109:55\n\
spot|85:63\n\
spring|39:40 47:39 118:39\n\
spt dpt|60:25 63:20\n\
spt|60:50 63:40\n\
sql started|122:36\n\
sqlite data|119:31\n\
sqlite|119:75\n\
sql|122:72\n\
squid access|68:31\n\
squid error|68:27 69:18\n\
squid|68:64 69:27\n\
src dst|60:21 62:17 63:22\n\
src metric|46:35\n\
src|46:40 60:27 62:21 63:28 96:42 120:21\n\
srv k0s|44:22 129:22\n\
srv0 and|40:22 101:22\n\
srv0 is|71:23 101:22\n\
srv0 not|3:19 48:20 54:20\n\
srv0 ready|59:22 101:22\n\
srv0 v0|119:31\n\
srv0|3:24 5:25 40:29 45:17 48:17 54:18 55:18 56:18 58:18 59:24 71:18 78:18 98:18 101:25 119:25 120:18\n\
srv|30:23 44:24 55:24 56:32 58:25 63:24 74:25 99:23 107:24 110:24 129:24\n\
ss lntp|60:16 109:21 134:22\n\
ss ltnp|62:17 63:13 109:23 126:14 134:13\n\
ss ltn|4:14 60:18 62:14 63:14 119:14 134:18\n\
ss shows|60:22 123:22\n\
ss tnp|123:34\n\
ssd|0:29 55:37 105:29 107:29 122:41\n\
ssh and|60:22 89:22\n\
ssh to|120:22 133:22\n\
ssh|6:21 60:39 68:20 86:21 89:21 92:21 102:29 120:21 127:21 131:21 133:21\n\
ssl apiserver|3:22 11:22\n\
ssl ca|10:15 11:15 43:20 81:15 97:15 129:15\n\
ssl http|12:13 15:16 50:13 66:13 84:17 86:12 88:13 128:12 131:12\n\
ssl kubelet|0:20 80:20 103:20\n\
ssl|0:27 3:21 10:15 11:21 12:15 15:21 42:14 43:23 50:15 66:15 74:15 80:15 81:14 84:22 86:15 88:15 97:15 103:15 127:14 128:14 129:15 131:15 134:15\n\
ss|4:12 49:12 60:29 62:24 63:24 109:33 119:13 123:38 126:14 134:30\n\
stable txt|96:22 129:22\n\
stable|62:29 96:29 102:29 109:28 129:43 130:28\n\
stack trace|9:12 16:12 47:12 67:16 94:21 96:13 130:12\n\
stacked|61:45 129:45\n\
stack|9:20 15:19 16:20 47:20 67:27 94:36 96:20 100:42 130:20\n\
staging cluster|125:20 127:25\n\
staging server|45:22 127:22\n\
staging|45:31 125:32 127:46 131:31\n\
stalled at|55:20 56:26\n\
stalled|55:40 56:52\n\
stalls after|92:31\n\
stalls|92:63\n\
standalone|109:39 110:52\n\
standard|20:40 77:52\n\
start and|56:12 67:20 71:26\n\
start any|36:22 113:22\n\
start cadvisor|70:37\n\
start certificate|43:35\n\
start configmaps|130:33\n\
start containerd|35:22 44:22\n\
start containermanager|13:13 15:17 37:20 90:11 111:21\n\
start container|13:20 44:26\n\
start cpu|37:40\n\
start docker|12:17 33:29\n\
start error|37:20 48:15 57:15 67:15 126:15 133:15\n\
start etcd|44:20 99:19 117:20\n\
start failed|40:22 91:22\n\
start hook|8:22 93:22\n\
start kubelet|19:15 44:14 86:29\n\
start kubernetes|43:35\n\
start managed|45:13 52:13 56:18 59:13 61:14 99:17 119:14\n\
start networking|51:18 91:18 100:18 127:18\n\
start node|52:35\n\
start of|54:23 114:22\n\
start oom|88:36\n\
start request|33:34\n\
start sandbox|13:20 116:26\n\
start timed|7:20 9:16 41:16 43:16 79:15\n\
start waiting|7:14 9:18 16:14 24:15 42:14 43:15 110:14\n\
startcontainer for|4:23 5:18 13:18\n\
startcontainer|4:46 5:36 13:36\n\
startdate|16:36 24:47 127:35\n\
started before|114:22 124:22\n\
started context|39:23 50:22\n\
started cp0|56:20 59:25\n\
started cp|59:31\n\
started https|59:31\n\
started in|45:22 118:22\n\
started it|33:19 106:20 127:19\n\
started kubelet|84:22 110:22\n\
started m0|56:22 59:22\n\
started members|59:33\n\
started rke0|56:31\n\
started srv|56:22 58:23\n\
started total|122:35\n\
started without|18:16 19:16 43:16 80:16 93:20\n\
started with|3:15 8:15 10:15 46:15 61:15 78:15 119:15\n\
started|3:13 8:14 10:7 18:7 19:7 20:7 26:7 28:6 29:21 33:17 39:7 43:14 45:6 46:7 50:7 56:27 58:14 59:29 61:14 78:7 80:6 84:7 86:6 87:7 93:13 95:6 106:7 110:7 114:23 118:6 119:7 122:24 124:5 127:6 133:6\n\
starting container|13:25 34:17 44:17\n\
starting control|15:31\n\
starting csrsigning|43:34\n\
starting daemon|107:31\n\
starting flannel|51:23 77:23\n\
starting k0s|0:14 11:7 14:8 15:7 40:13 45:11 47:13 73:8 74:8 75:8 89:8 90:14 96:11 100:8 107:8 119:8 127:7 134:8\n\
starting kubernetes|11:9 40:15 45:17 56:10 58:8 63:10 75:9 99:7 109:11 119:17 134:8\n\
starting kube|64:23 78:22\n\
starting rke0|40:13 63:17 68:13 75:17 118:13 127:13 134:17\n\
starting the|91:22 104:22\n\
starting|0:13 11:12 13:13 15:17 40:24 43:18 45:27 47:12 56:13 58:9 63:18 75:19 90:13 91:8 96:9 99:11 107:13 109:15 118:8 119:26 127:8 134:16\n\
starts with|27:18 34:18 45:18 110:18\n\
starts|5:20 13:20 15:19 27:19 34:20 40:19 45:20 70:21 74:21 85:21 88:20 107:20 109:19 110:20 116:20 117:20 125:20 126:21\n\
startup go|30:24 51:14 72:14 95:13 100:14\n\
startup probe|1:31\n\
startup rpc|35:23 36:18 107:18\n\
startup startup|30:21 51:17 95:17 100:17\n\
startup|1:28 30:38 35:27 36:20 51:21 67:20 72:28 95:20 100:21 107:20 133:19\n\
start|7:8 9:8 13:17 15:16 16:8 30:7 33:18 37:24 43:20 44:15 52:16 56:8 67:13 70:15 71:17 86:15 88:15 91:8 99:6 111:23 117:8 130:8\n\
stat cannot|84:31\n\
stat etc|11:16 29:16 80:17 83:14 105:8 113:20 114:8\n\
stat fc|14:23 15:17 34:21\n\
stat no|5:20 80:20 124:19\n\
stat opt|31:22 44:22\n\
stat proc|76:37\n\
stat var|36:18 84:14 93:14 124:23\n\
state before|37:34\n\
state checkpoint|37:37\n\
state current|37:32\n\
state db|45:13 119:33\n\
state file|37:35\n\
state from|37:38\n\
state on|131:33\n\
state please|37:32\n\
state policyname|37:32\n\
state run|35:22 107:22\n\
state terminated|34:22 49:22\n\
state|4:7 7:8 15:18 30:14 32:22 34:7 35:7 36:15 37:39 45:7 49:7 57:7 58:8 60:14 84:8 86:7 91:7 92:8 94:8 107:8 119:31 127:7 128:7 131:28\n\
static defaultcpuset|37:35\n\
static differs|37:36\n\
static hostname|52:22 67:22\n\
static metric|46:26 95:20\n\
static pods|36:13 68:16 79:12 91:12 110:17 112:12 117:16 131:12\n\
static pod|4:19 5:11 11:11 55:21 56:15 110:11\n\
static policy|37:32\n\
staticpods waiting|4:31\n\
staticpods|4:62\n\
static|4:24 5:10 11:9 33:9 36:10 37:39 46:17 52:9 55:27 56:17 65:16 66:11 67:10 68:16 79:9 91:17 95:10 96:10 110:21 112:10 117:17 131:10\n\
stats failed|81:22 110:22\n\
stats summary|66:23 101:22\n\
stats|3:29 66:31 81:29 88:30 101:30 110:30 134:30\n\
status addresses|51:34\n\
status age|25:20 52:19 98:20\n\
status apiversion|1:31\n\
status before|27:18 28:23 29:18\n\
status certificate|43:34\n\
status check|32:34\n\
status cluster|57:22 59:22\n\
status code|1:20 21:20 116:20\n\
status containerd|32:15 33:23 35:18 38:14\n\
status db|54:20 57:25\n\
status docker|32:23 33:23\n\
status err|92:20 104:19 123:19\n\
status exceeds|104:25 123:22\n\
status exception|11:23 84:18 88:18\n\
status exec|117:33\n\
status failure|0:6 1:10 4:10 14:6 35:15 37:7 40:12 45:10 73:15 80:6 84:10 85:7 87:10 88:6 95:10 96:6 107:6 109:6 113:6 128:10\n\
status fields|66:22 99:21 100:17\n\
status for|57:25 99:16 133:16\n\
status from|32:17 38:25 69:16\n\
status go|6:12 16:7 20:5 57:11 66:5 71:7 80:8 81:12 97:10 98:5 103:10 104:12 110:5 118:5 123:10 127:7 131:5 133:10\n\
status internal|30:18 46:18 100:18 101:18\n\
status invalidargument|36:26 54:20\n\
status in|97:31\n\
status is|14:14 55:14 108:27 123:13\n\
status k0s|15:22 90:22\n\
status kill|33:23 102:23\n\
status kubelet|35:13 84:17 85:13 86:20 87:13 104:17\n\
status kube|11:22 111:23\n\
status nodeinfo|39:26 53:20\n\
status not|17:31\n\
status no|84:22 114:22\n\
status of|33:16 38:29\n\
status on|1:18 57:18 62:23\n\
status pending|42:31\n\
status ready|52:36\n\
status reason|1:23 21:18 25:18\n\
status restarts|48:17 49:16 69:16 109:16 133:16\n\
status rke0|44:22 73:22\n\
status roles|0:9 28:13 52:13 65:19 67:9 80:9 101:15 105:9 118:13 122:9 132:9\n\
status round|59:23 61:23\n\
status stopped|13:22 86:22\n\
status table|57:33\n\
status update|104:21 110:17 123:21\n\
status will|32:7 57:15 80:10 104:18 110:12 116:6 118:10 120:7 123:18 133:14\n\
statuscode|1:58 21:37\n\
status|6:11 30:5 32:10 33:12 35:12 38:5 52:11 57:13 61:7 65:9 73:6 80:8 81:10 84:10 86:12 87:8 97:10 101:6 102:8 103:6 104:14 108:7 123:16 133:10\n\
stat|5:14 11:23 14:26 15:17 29:21 31:7 32:15 34:23 36:14 44:7 76:28 80:25 83:18 84:14 93:7 105:7 113:29 114:7 124:22\n\
stay at|115:22 130:22\n\
stay in|36:22 112:22\n\
stay without|79:22 112:22\n\
stayed|20:45 56:45\n\
stays empty|19:20 43:26\n\
stays in|6:19 56:20 67:20\n\
stays pending|41:32\n\
stays up|72:23 88:22\n\
stays|6:22 19:23 40:22 41:31 43:36 52:22 56:23 67:22 72:23 88:23 93:22\n\
stay|36:27 41:28 50:27 52:27 79:27 112:35 115:27 130:27\n\
stderr|71:31 87:30 88:30 94:31 106:30 115:30 128:29\n\
stdin|24:40 47:51\n\
step exec|117:37\n\
step|24:28 84:27 113:27 117:54\n\
stig|44:63\n\
still has|4:26 59:19\n\
still in|50:18 59:18 66:18 113:18\n\
still lists|6:16 36:17 59:16 65:16 105:17\n\
still on|22:23 116:22\n\
still running|93:22 104:22\n\
still says|114:22 118:22\n\
still shows|55:22 105:22\n\
still unable|121:31\n\
still waiting|1:22 95:22\n\
still|1:11 3:10 4:17 6:10 10:11 11:10 16:10 22:11 24:11 30:9 32:11 34:10 36:11 45:10 47:10 50:18 55:11 59:21 65:10 66:11 75:10 83:22 87:11 93:10 95:10 104:21 105:18 113:11 114:22 116:10 118:10 121:18 123:10 124:9 126:11\n\
stop firewalld|60:21 62:17 63:22\n\
stopped it|33:22 45:22\n\
stopped posting|16:10 37:10 57:9 83:10 86:20 102:18 113:10 123:15 133:9\n\
stopped|9:14 13:21 16:14 25:15 33:20 37:15 45:14 57:13 58:22 83:14 86:35 102:29 113:14 114:14 118:14 123:25 126:15 127:13 133:13\n\
stopping|58:45 108:44\n\
stops at|47:17 94:17 96:17 107:17 118:17\n\
stops|33:28 47:28 92:29 94:29 96:29 107:29 118:28 129:29\n\
stop|32:24 41:24 50:24 60:30 61:24 62:24 63:31 70:24 109:30 118:23\n\
storage k0s|42:15 54:15 81:15 85:15 97:19 103:15\n\
storage vlan|46:22 101:22\n\
storage|42:14 46:27 48:41 54:27 55:15 81:14 85:23 97:22 101:29 103:15 119:22\n\
store connection|55:16 61:21 99:20 122:15\n\
store content|36:33\n\
store|26:26 36:38 54:26 55:25 61:34 99:32 122:24\n\
storing the|67:20 129:26\n\
storing|67:39 129:52\n\
stratum leap|17:31\n\
stratum poll|17:33\n\
stratum|17:70\n\
stream msgapp|54:20 58:26\n\
stream stderr|88:22 128:22\n\
stream|54:27 58:48 60:25 88:26 109:25 128:25\n\
string from|32:23 75:22\n\
string|27:45 32:26 33:24 35:24 53:26 75:25 87:25\n\
structure error|11:33\n\
structure|11:66\n\
sts assumed|6:34\n\
sts get|6:33\n\
sts|6:71\n\
stub resolv|49:23 112:23\n\
stub|49:46 112:46\n\
stuck|55:40 65:39 114:40\n\
style guide|7:22 81:22\n\
style long|0:18 80:18 105:18 127:18\n\
style|0:27 7:27 16:27 80:27 81:27 105:27 114:27 125:27 127:27\n\
st|17:34 32:34 77:34 81:42\n\
subdomain must|67:21 71:27\n\
subdomain|67:43 71:54\n\
subject access|41:37\n\
subject alternative|3:33\n\
subject cn|3:14 81:23 103:14 127:18\n\
subject de|81:23 103:23\n\
subject enddate|81:22 83:22\n\
subject in|67:14 81:18 97:14 103:21 127:14\n\
subject issuer|81:31\n\
subject is|41:23 97:22\n\
subject subject|81:33\n\
subject system|67:17 81:17 83:11 97:19 103:17 104:11\n\
subject us|81:34\n\
subjectaltname|3:62\n\
subjects|7:37 41:29 97:52\n\
subject|3:27 7:11 41:32 67:22 81:38 83:11 97:30 103:32 104:10 127:17\n\
subnet env|31:15 64:21 76:11 100:12 108:15 124:11 125:15\n\
subnet manager|64:32\n\
subnet specified|64:36\n\
subnetmanager error|3:18 72:18 91:18 127:18\n\
subnetmanager|3:35 72:37 91:36 127:35\n\
subnets|21:44 98:45\n\
subnet|31:24 60:16 63:17 64:45 69:16 76:16 100:25 108:23 118:16 124:16 125:24 127:16\n\
subscriptions|21:62\n\
subsystem mount|13:31\n\
subsystem not|13:22 15:16 90:22\n\
subsystem pids|13:31\n\
subsystems|13:45 15:44\n\
subsystem|13:50 15:29 90:39\n\
subsys|90:40 93:39 108:39\n\
subvol disk|107:31\n\
subvol|107:63\n\
succeeded nc|60:19 61:20 63:20\n\
succeeded|2:31 60:30 61:24 62:31 63:31 68:22 92:31 118:23\n\
succeeds|129:45 132:44\n\
successfully committed|4:22 61:23\n\
successfully registered|104:19 110:20 111:20\n\
successfully|4:27 35:27 61:28 71:28 100:28 104:27 110:27 111:28 127:27\n\
successful|32:40 46:40 64:40\n\
success|52:44 130:44\n\
such file|5:8 11:8 13:5 31:7 33:10 39:9 43:8 50:9 72:6 76:11 80:9 83:5 84:13 88:13 112:13 113:12 124:7 129:5\n\
such host|2:18 66:22 68:5 69:9 89:19 98:5 116:9\n\
such line|40:22 114:22\n\
such|2:20 5:13 11:12 13:8 31:11 33:17 39:15 43:13 50:15 66:26 72:8 76:19 80:14 83:8 84:23 88:22 89:22 112:23 113:21 116:7 124:12 129:8\n\
sudo cat|53:26 75:20\n\
sudo firewall|61:23 63:22\n\
sudo iptables|60:22 64:23\n\
sudo ip|77:32\n\
sudo journalctl|52:31\n\
sudo kubeadm|2:18 3:18 89:18 132:18\n\
sudo lsof|109:31\n\
sudo ls|28:22 36:22\n\
sudo microk0s|62:31\n\
sudo openssl|16:22 103:22\n\
sudo ufw|62:33\n\
sudo unable|66:35\n\
sudo|2:13 3:12 16:12 28:12 36:13 38:12 48:12 52:19 53:21 60:12 61:21 62:28 63:13 64:13 66:28 75:12 77:21 89:13 99:11 103:13 106:20 109:19 117:12 132:12 134:13\n\
suitable for|17:33\n\
suitable|17:56 96:36\n\
summary no|66:23 101:22\n\
summary stats|3:19 81:19 110:20\n\
summary|3:31 66:41 81:31 101:31 110:32\n\
sun sep|28:22 102:23\n\
sunday|47:36 58:37 86:36 133:35\n\
sun|28:39 63:40 102:40\n\
support config|27:36\n\
support is|14:39\n\
support type|107:36\n\
supported as|107:36\n\
supported for|55:26 128:19\n\
supported on|50:22 91:22\n\
supported please|128:40\n\
supported|38:10 50:23 55:18 72:12 77:45 91:11 107:28 128:39\n\
supports deploying|130:36\n\
supports|27:42 130:52\n\
support|14:43 27:34 51:15 90:22 107:42\n\
sure you|33:19 39:20 50:20\n\
sure|33:35 39:37 50:36 68:35\n\
suspended|16:39 80:39 104:39\n\
svc cluster|3:30 46:16\n\
svc dns|3:31\n\
svc fail|133:37\n\
svc kubernetes|3:27 46:18\n\
svc kyverno|133:34\n\
svc mutate|92:18 133:27\n\
svc v0|133:33\n\
svc validate|133:35\n\
svclb traefik|36:26 48:20\n\
svclb|36:47 48:46\n\
svc|3:33 46:14 49:13 68:20 76:14 92:14 120:35 133:45\n\
swap etc|128:31\n\
swap gi|128:31\n\
swap img|128:33\n\
swap on|128:40\n\
swap or|128:38\n\
swap running|128:33\n\
swap sw|128:31\n\
swapfile|128:62\n\
swapoff|128:73\n\
swapon show|14:18 128:27\n\
swapon|14:36 128:55\n\
swapped that|47:31\n\
swapped|4:31 14:32 39:32 47:40 99:30\n\
swaps contained|128:38\n\
swaps|128:80\n\
swap|33:14 37:15 39:15 86:14 90:15 102:15 104:14 110:15 117:14 128:56\n\
switch ports|92:31\n\
switched off|8:16 25:16 58:16 80:20 118:16\n\
switched on|56:20 58:26\n\
switched|8:24 25:25 56:24 58:42 80:32 112:24 114:24 118:24\n\
switch|92:37 96:29 101:28 131:28 132:42\n\
sw|128:62\n\
symlink|86:62\n\
sync csr|41:35\n\
sync duration|122:36\n\
sync with|55:40\n\
synced|8:45 19:45\n\
synchronised|17:63\n\
synchronization err|32:32\n\
synchronization found|17:33\n\
synchronization pleg|32:35\n\
synchronization|17:40 32:56\n\
synchronized no|16:15 17:31\n\
synchronized|16:30 17:63\n\
syncing ip|18:22 23:22\n\
syncing pod|4:19 12:15 13:19 22:15 116:15\n\
syncing worker|18:20 20:26\n\
syncing|4:27 12:20 13:28 18:36 19:21 20:36 22:21 23:19 59:19 116:20\n\
syncloop pleg|34:31\n\
syncloop|34:62\n\
sync|17:30 41:33 55:45 64:16 118:15 122:34\n\
syn|46:37 60:27 61:29 62:29 63:37 123:28\n\
sys class|53:33 92:14\n\
sys fs|13:19 14:15 15:17 34:12 70:14 90:10 111:16\n\
sys module|5:38\n\
sys net|72:10 76:36\n\
sysconfig|72:45 101:44\n\
sysctl br|76:31\n\
sysctl fs|70:32 114:15\n\
sysctl net|72:20 76:26\n\
sysctl|51:20 70:43 72:20 76:47 114:20\n\
system anonymous|10:14 25:30 42:13\n\
system as|8:31\n\
system authenticated|7:31\n\
system bootstrappers|1:9 6:17 7:22 10:9 25:10 41:19 130:9\n\
system bootstrap|7:17 8:19 9:8 10:5 41:17 42:10 43:13 110:9 130:14\n\
system but|5:33\n\
system calico|69:14 93:29 123:14\n\
system certificates|7:18 41:28\n\
system cgroup|111:34\n\
system clock|16:15 17:31\n\
system configmaps|72:16 92:16 122:15 123:20 131:16\n\
system conf|68:33\n\
system container|29:20 117:26\n\
system controller|8:37\n\
system coredns|5:13 22:13 23:13 31:13 49:17 82:13 95:13 123:13 124:13\n\
system etcd|5:17 12:17 34:21 48:17\n\
system failed|36:22 112:22\n\
system get|6:15 8:6 9:12 10:10 22:10 23:9 26:7 28:12 49:6 64:12 93:12 105:14 114:6 129:14 130:6 133:6\n\
system grep|105:22 130:22\n\
system init|117:35\n\
system is|105:22 107:22\n\
system k0s|47:13 68:17 75:13 89:14 112:13 118:18 122:13\n\
system kubelet|7:19 9:10 12:11 82:11 86:23 106:11 110:11\n\
system kube|1:8 3:11 4:11 34:13 69:7 79:16 82:8 93:11 97:8 101:7 112:7 116:7 121:14 122:11 124:11 127:7\n\
system labels|36:20 58:20 127:19\n\
system leases|3:22 122:22\n\
system local|23:22 48:22\n\
system logs|19:15 49:21 70:15 72:19 77:15\n\
system multi|86:31\n\
system namespace|67:15 129:28 130:15\n\
system name|32:32\n\
system network|31:18 93:18 124:23\n\
system nodes|6:16 41:8 67:13 81:15 83:8 97:19 103:18 104:7 133:7\n\
system node|6:10 7:8 9:5 41:13 65:9 67:8 81:12 83:5 97:18 98:8 103:17 121:14\n\
system object|117:31\n\
system oom|102:34\n\
system path|91:38\n\
system plndr|131:33\n\
system ram|102:32\n\
system reserved|102:14 111:33\n\
system serviceaccount|8:27 23:9 42:20\n\
system slice|34:16 70:12 111:29\n\
system svc|133:34\n\
system system|29:14 111:15 117:29\n\
system uuid|53:36\n\
system validation|13:22 15:16 90:22\n\
system verification|90:31\n\
system with|12:20 116:20 133:19\n\
systemctl cat|3:16 10:17 23:16 73:17 115:17\n\
systemctl disable|94:18 95:23 112:18\n\
systemctl enable|86:31 112:15\n\
systemctl is|16:7 32:14 33:16 37:8 38:11 39:8 86:15 94:8 95:18 109:11 112:7 128:7 132:7\n\
systemctl list|33:12 86:16 94:12 95:22 111:16 128:12\n\
systemctl mask|86:22 128:22\n\
systemctl restart|16:7 32:11 37:7 38:12 70:11 80:7 84:10 104:17 114:16 123:18 125:7 128:6\n\
systemctl says|32:32\n\
systemctl show|68:19 80:20 104:19\n\
systemctl start|33:21 86:25 117:12\n\
systemctl status|11:7 17:8 32:14 33:17 35:11 38:7 44:8 73:8 84:11 85:8 86:13 87:8 90:8 94:8 95:7 104:11 111:8\n\
systemctl stop|60:18 61:15 62:14 63:18 109:18\n\
systemctl|16:7 32:24 33:25 35:6 38:17 60:6 63:7 70:7 73:7 80:7 84:14 86:29 94:14 95:27 104:23 109:13 111:11 112:11 114:18 123:20 128:6\n\
systemd ask|70:32\n\
systemd cgls|34:33\n\
systemd cgroups|12:23 34:23\n\
systemd cgroup|12:20 13:24 35:17\n\
systemd containerd|34:33\n\
systemd is|12:33\n\
systemd kubelet|12:18 13:18 43:18 91:18\n\
systemd kube|12:22 34:22\n\
systemd machine|53:32\n\
systemd mount|13:36\n\
systemd networkd|53:23 112:22\n\
systemd pod|82:31\n\
systemd resolved|49:15 112:31\n\
systemd resolve|49:11 112:35\n\
systemd system|12:8 33:7 47:8 68:16 75:8 82:8 86:20 89:8 95:8 97:8 106:8 110:8 112:8 118:11 126:8\n\
systemd unified|14:25 15:22\n\
systemd units|10:20 78:20 97:20\n\
systemdcgroup etc|34:31\n\
systemdcgroup false|34:39\n\
systemdcgroup true|34:31 35:15\n\
systemdcgroup|34:71 35:21\n\
systemd|10:7 12:32 13:21 14:16 15:22 34:28 35:6 49:6 53:12 68:15 70:8 75:7 82:16 86:22 97:7 111:15 112:29 118:11\n\
systemoom kubelet|102:32\n\
systemoom|102:63\n\
systemreservedcgroup system|111:34\n\
systemreservedcgroup|111:67\n\
systemuuid|53:63\n\
systemverification cgroups|14:35\n\
systemverification missing|90:36\n\
systemverification|14:42 33:24 39:26 90:46\n\
system|5:7 6:10 7:17 8:19 9:8 17:7 25:9 28:5 34:8 41:18 42:12 49:5 53:6 65:6 67:5 79:6 81:10 86:11 91:10 93:11 97:20 102:8 103:20 105:9 110:5 111:12 117:10 121:13 124:6 129:11 130:8 133:5\n\
sys|5:23 13:33 14:25 15:29 34:19 53:25 70:24 76:33 90:14 111:27\n\
t0 authentication|8:23 10:18 25:18\n\
t0 caller|34:15 54:15 58:15 59:11 61:15 79:11 99:11 117:11 122:15\n\
t0 is|16:21 17:20 79:17 80:14 83:9\n\
t0 level|0:7 6:5 15:7 17:5 35:9 36:7 38:11 39:6 40:10 44:7 45:9 47:7 63:5 73:7 74:8 75:10 89:5 90:5 96:5 127:7 134:5\n\
t0 logger|55:22 56:22 61:17\n\
t0 micro|102:32\n\
t0 verifying|16:21 80:25\n\
t0|0:10 6:5 8:6 15:9 16:22 17:19 34:10 35:12 36:10 38:16 39:7 40:15 44:10 45:13 47:10 54:7 55:10 56:6 58:7 61:11 63:6 73:10 74:11 75:17 79:15 80:13 89:6 90:6 96:6 102:7 105:6 109:5 122:5 127:9 134:6\n\
table for|21:31\n\
table has|59:22 95:22\n\
tables|21:27 35:58 45:27\n\
table|21:31 45:19 56:38 57:34 59:19 95:31 96:20 120:20\n\
tag length|11:31\n\
tags don|11:33\n\
tags|11:50 20:34 128:33\n\
tag|11:62\n\
tail etc|83:31\n\
tail n0|11:31\n\
tail|3:8 4:8 6:8 7:9 9:8 10:9 11:19 12:9 15:8 19:9 20:9 22:9 28:8 32:9 35:8 36:16 38:8 41:9 42:8 48:15 50:9 52:8 54:16 57:8 58:9 60:7 65:8 70:9 75:8 77:9 79:8 80:8 83:16 84:9 87:9 88:9 90:9 92:9 98:9 102:16 107:9 108:8 110:9 114:9 117:19 130:15 131:8\n\
taint node|19:11 22:24 23:20 28:7 48:10 65:7 133:7\n\
taint uninitialized|22:23 23:23\n\
taints node|20:10 21:19 22:18 23:18 48:17\n\
taints of|18:22 23:22\n\
taints|18:23 19:17 20:23 21:33 22:32 23:40 48:31\n\
taint|19:26 21:11 22:45 23:40 28:11 48:18 59:11 65:11 110:11 133:11\n\
take up|55:24 68:20 131:16\n\
taken from|35:19 45:20 127:19\n\
taken out|59:19 85:20 97:20\n\
taken|35:28 37:29 45:28 59:28 85:29 97:29 127:28 130:28\n\
takes|102:63\n\
take|55:45 66:31 68:37 131:30\n\
talk over|46:22 101:22\n\
talk|3:35 46:36 93:36 101:36\n\
talos service|17:31\n\
talos time|17:33\n\
talosctl etcd|56:22 58:23\n\
talosctl reset|36:20 58:20 127:19\n\
talosctl|28:37 36:29 56:29 58:29 118:28 127:28 131:28\n\
talos|17:41 23:26 53:28 56:27 92:27 121:27 127:27\n\
tarball|31:40 91:39 117:39\n\
target etcd|55:20 56:20 61:20\n\
target machine|98:31\n\
target wants|86:33\n\
target|1:23 3:22 4:22 15:22 55:23 56:23 61:31 86:35 98:30 113:23\n\
tar|36:36 69:35 115:36 116:36\n\
task failed|5:23 13:18 34:18\n\
task join|94:23 106:22\n\
task kubernetes|50:18 71:18 72:18 85:18\n\
task oci|5:18 34:23 44:18\n\
task runc|32:34\n\
task|5:25 13:25 17:18 32:33 34:25 44:25 50:18 69:17 71:18 72:18 85:18 94:26 102:26 106:18\n\
tclass dir|117:31\n\
tclass file|29:18 117:28\n\
tclass|29:32 117:60\n\
tcontext unconfined|29:20 117:27\n\
tcontext|29:39 117:55\n\
tcp allow|60:15 61:16 62:27\n\
tcp bind|99:20 109:26 120:9\n\
tcp comment|120:33\n\
tcp connect|46:6 54:8 60:10 61:9 63:8 68:6 69:6 95:6 99:11 101:6 116:6 118:12 120:11 124:7 131:12 132:12 133:9 134:9\n\
tcp denied|68:33\n\
tcp dial|68:35\n\
tcp dport|60:15 62:20 120:24\n\
tcp dpt|60:19 62:20 63:20\n\
tcp filtered|61:26 63:20\n\
tcp getsockopt|60:18 124:18 132:23\n\
tcp listen|109:31\n\
tcp lookup|2:21 66:17 68:5 69:9 89:20 95:6 96:6 116:11\n\
tcp open|61:26 63:20\n\
tcp read|63:18 68:14 74:15 89:14 118:14 131:14 134:14\n\
tcp retries0|123:31\n\
tcp rr|120:31\n\
tcp spt|60:25 63:20\n\
tcp succeeded|2:20 62:16 63:16 92:16 118:16\n\
tcp tcp|60:17 61:19 63:19 120:19\n\
tcp timed|60:22 62:22\n\
tcp timeout|46:11 59:9 60:12 61:11 63:11 69:12 72:14 95:13 99:7 101:7 116:12 118:10 132:10\n\
tcp udp|61:24 62:14 63:21\n\
tcp use|123:37\n\
tcp0|109:44 132:44\n\
tcpdump ip|60:22 92:22\n\
tcpdump ni|30:22 60:22\n\
tcpdump on|46:22 120:22\n\
tcpdump|30:23 46:32 60:31 62:24 92:32 120:24 123:31 131:24\n\
tcp|2:20 45:6 46:12 54:9 60:20 61:18 62:15 63:20 66:13 68:12 69:14 72:12 89:17 95:15 99:16 101:8 109:19 116:15 118:19 120:21 123:16 124:7 131:16 132:19 133:9 134:10\n\
team says|68:19 69:19 123:19\n\
team|1:22 2:22 7:22 21:22 30:21 42:21 43:23 68:21 69:29 120:22 123:21 128:21 130:22 133:21\n\
telnet 一|60:22 62:22\n\
telnet|60:33 61:27 62:34 63:34 92:26 121:26 123:25\n\
template in|53:23 71:23\n\
template|9:23 14:16 18:16 19:23 20:16 27:15 35:22 44:16 51:16 52:27 53:16 67:15 71:16 83:16 85:16 88:23 98:16 100:16 103:16 110:16 124:14 127:15\n\
temporarily enable|3:31\n\
temporarily|3:62\n\
temporary failure|2:26 89:20\n\
temporary|2:47 45:36 89:36\n\
ten minutes|97:22 102:23\n\
tenant|46:40 85:40 92:40\n\
ten|36:36 97:36 102:37 133:35\n\
terminal|11:44 117:44\n\
terminated reason|34:22 49:22\n\
terminated|34:52 49:28 56:29 59:28\n\
terminating|6:35 63:36 65:46\n\
terraform apply|6:33\n\
terraform module|6:22 41:23\n\
terraform on|47:22 63:22\n\
terraform|6:45 28:25 41:26 47:25 52:24 59:24 63:25\n\
test data|25:15 55:15 61:20 99:19 122:14\n\
test|13:22 15:21 25:23 55:22 61:30 63:22 71:23 81:21 94:23 99:33 100:23 122:21\n\
text and|4:22 73:22\n\
text html|68:31\n\
text|3:29 4:34 11:21 27:21 61:23 68:28 73:35 87:30\n\
tgz|26:37 31:56\n\
th usec|122:31\n\
than characters|71:32\n\
than seconds|32:35\n\
than the|39:15 102:20 114:15 117:15 130:19\n\
than twice|49:33\n\
than|16:16 32:32 35:16 39:17 49:27 71:24 102:24 108:16 113:16 114:16 117:16 122:35 130:23\n\
that died|59:22 123:22\n\
that is|21:13 46:13 57:13 68:25 69:13\n\
that it|16:22 45:22\n\
that matches|15:19 100:26\n\
that node|52:19 92:20 123:19\n\
that part|47:31\n\
that the|2:8 20:8 21:7 22:17 23:15 48:7 56:8 59:16 61:15 103:8 116:7 124:15\n\
that very|53:23 123:22\n\
that was|18:20 56:20 59:19\n\
that|21:10 22:20 23:16 24:15 25:15 47:10 48:10 51:10 53:10 56:10 59:22 61:17 68:20 74:10 100:17 110:10 113:10 123:16 124:16 125:14\n\
the accepted|108:34\n\
the admins|6:31\n\
the admin|1:22 6:22\n\
the agents|19:17 47:21 120:17 127:16\n\
the agent|0:17 2:10 3:10 47:10 68:10 74:11 75:14 85:11 89:10 92:14 116:10 125:10 132:10\n\
the ami|20:22 95:22\n\
the api|1:13 2:8 3:8 9:15 16:11 24:8 25:10 46:8 47:8 60:12 68:9 89:8 132:10 134:10\n\
the audit|43:23 110:22\n\
the aws|6:22 18:22\n\
the backing|107:38\n\
the backup|0:26 97:20\n\
the binaries|4:22 26:23\n\
the binary|14:20 26:20 106:20\n\
the bind|78:38\n\
the bootstrap|8:20 9:20 97:20\n\
the box|16:15 17:15 38:15 42:15 45:15 125:15 126:15\n\
the calico|93:17 124:29\n\
the ca|24:27 43:16 103:16\n\
the ccm|19:20 22:26\n\
the certificates|129:38\n\
the certificate|0:13 11:19 24:13 79:13 129:22\n\
the cis|1:33\n\
the ci|30:22 106:22\n\
the client|1:17 21:17 42:16 80:17 113:17\n\
the clock|16:20 17:26\n\
the cloud|18:17 20:22 22:17 104:16\n\
the cluster|6:5 7:11 8:11 9:10 10:14 47:10 52:11 55:6 58:13 74:6 81:10 97:12 103:6\n\
the cni|21:20 22:26\n\
the command|24:20 47:20 62:20\n\
the component|4:31\n\
the condition|1:6 3:6 4:14 7:10 9:6 20:6 21:6 41:15 42:12 43:14 55:6 57:6 66:7 67:10 78:6 79:6 84:6 116:6 117:6 121:10 126:7 133:6\n\
the configuration|67:22 133:22\n\
the connection|4:14 5:10 34:18 54:10 79:13 86:18 99:9 123:10 128:13\n\
the containerd|39:23 91:22\n\
the container|13:16 29:12 33:12 39:12 50:16 88:19 91:12 116:12\n\
the controller|108:22 120:22\n\
the control|7:7 8:7 9:7 16:7 17:7 24:7 28:7 41:7 43:7 47:7 66:7 67:7 68:10 73:11 80:11 117:11 120:11 128:7 130:19 131:7\n\
the cpu|37:35\n\
the crisocket|39:21 94:27\n\
the cri|12:20 67:20 94:20\n\
the currently|80:26 113:20\n\
the daemonset|26:23 78:22\n\
the datastore|45:31\n\
the data|58:30 107:17\n\
the day|1:17 58:17 83:17 112:17 129:17\n\
the dead|4:20 45:20 123:19\n\
the default|5:17 40:16 41:17 46:17 132:17\n\
the deleted|47:22 118:22\n\
the directory|87:18 107:18 114:18 117:18\n\
the disk|45:20 59:19 102:20\n\
the distro|12:22 74:23\n\
the dmz|17:31\n\
the docker|5:17 12:10 33:22 34:10 39:19 50:10\n\
the earlier|4:22 126:23\n\
the edge|17:20 36:20 130:20\n\
the endpoint|33:19 39:20 50:20\n\
the env|68:22 127:22\n\
the error|88:26 129:20\n\
the etcd|56:10 58:14 59:19 61:18 99:20\n\
the existing|1:8 11:8 16:8 52:18 55:12 56:8 59:8 61:8 80:19 83:18\n\
the expected|19:34\n\
the f0|118:22 123:22\n\
the file|11:13 27:17 29:14 40:17 90:14 114:14 129:14\n\
the first|3:7 6:7 7:7 24:8 31:7 45:11 47:11 52:11 53:8 55:7 62:11 69:7 75:7 83:11 84:7 100:8 101:7 112:7 113:7 115:7 119:13 120:7 125:7 126:8\n\
the flag|19:23 72:23\n\
the flannel|64:37\n\
the following|31:13 72:29 85:17\n\
the fqdn|65:22 98:22\n\
the full|2:20 40:19 87:20\n\
the gateway|46:20 118:20 126:20\n\
the generated|35:19 45:20 52:19\n\
the hardening|1:26 86:20\n\
the hard|7:14 25:15 42:18 81:23\n\
the hash|24:32\n\
the headers|92:31\n\
the help|73:31\n\
the hostname|66:34\n\
the hosts|2:22 74:23\n\
the host|2:8 15:13 29:8 40:7 49:7 51:12 61:8 64:8 65:7 72:8 74:14 94:18 99:13 100:8 112:7 117:7 125:8\n\
the http|2:12 12:12 15:16 50:12 66:12 84:16 86:12 88:12 128:12 131:12\n\
the identity|1:12 2:8 3:8 8:5 9:15 10:5 16:12 17:5 24:9 25:11 46:8 47:8 60:13 68:10 79:5 89:8 118:5 131:5 132:10 134:11\n\
the image|0:14 4:14 69:14 91:14 110:18 113:14 114:14\n\
the init|9:20 83:20 129:20\n\
the install|44:20 68:19 83:20\n\
the instance|6:21 20:14 98:14 104:18 133:14\n\
the interface|46:31\n\
the internet|96:17 115:17 129:22 132:17\n\
the in|18:22 19:23\n\
the ipv0|30:25 52:19\n\
the ipvs|72:39\n\
the ip|66:26 89:17 95:17\n\
the isp|92:22 99:22\n\
the joining|51:15 62:19 66:23 101:15\n\
the join|9:18 24:16 46:10 47:14 56:10 59:10 61:10 62:10 94:10 101:10 103:10 119:10\n\
the journal|73:20 110:26\n\
the key|0:22 10:17 129:22\n\
the kubeadm|39:13 79:12 94:21 96:13 129:13 130:19\n\
the kubeconfig|118:22 124:22\n\
the kubelet|4:11 7:9 9:8 12:5 13:5 14:11 16:5 24:5 39:5 42:5 43:5 68:12 81:5 83:5 84:5 86:5 88:5 97:5 104:8 110:5 111:5 117:5 120:5 121:15 123:8 126:6 130:12 131:8\n\
the kubernetes|6:17 84:9 85:24 86:17 104:9 133:9\n\
the kube|24:13 51:13 67:12 78:17 129:23 130:12\n\
the lab|2:20 127:19 133:19\n\
the lan|46:22 131:22\n\
the last|70:20 94:20 114:20\n\
the latest|52:31\n\
the learner|55:26 56:20\n\
the line|11:18 47:18 105:18 126:19\n\
the list|25:20 65:19 111:20\n\
the machine|58:15 59:15 65:15 84:15 104:15 118:15 127:15\n\
the manifest|1:16 4:16 10:16 82:16 92:16 116:16\n\
the marketplace|95:31\n\
the masters|2:13 10:13 29:13 43:17 66:13 80:13 110:13 118:13 129:13\n\
the master|3:6 7:6 9:15 16:10 17:6 24:12 41:7 46:6 47:10 59:6 60:13 62:6 83:6 118:10 119:6 120:6 123:10 127:10 130:10 132:6 134:10\n\
the maximum|21:33\n\
the member|58:41\n\
the middle|0:20 56:26\n\
the minimum|102:32\n\
the moment|97:22 125:22\n\
the ms|122:33\n\
the namespace|8:20 25:19 65:7 81:13 97:13 103:11 130:16\n\
the name|52:28 65:14 66:15\n\
the nas|46:22 77:23\n\
the network|2:18 21:18 63:18 80:18\n\
the new|0:8 3:7 16:7 24:8 25:8 34:7 50:8 55:15 60:7 61:11 82:8 92:11 98:8 111:11 112:7 113:8 114:8 118:11 127:13 130:11\n\
the next|86:22 123:22\n\
the night|11:25 54:20\n\
the nodes|22:20 46:20 57:19\n\
the node|18:10 19:10 32:5 39:5 41:5 43:5 48:11 51:5 58:5 64:5 65:7 72:5 74:5 85:5 86:8 123:13 125:10\n\
the object|52:31\n\
the office|2:20 17:20 99:19\n\
the older|66:20 95:26\n\
the old|2:10 21:10 23:10 24:11 31:10 34:10 45:14 59:10 93:10 97:10 98:10 101:10 105:10 113:10 116:10 123:10\n\
the one|24:21 45:16 46:20 110:16\n\
the only|45:18 63:18 101:18 133:18\n\
the oom|102:32\n\
the os|45:22 103:22\n\
the others|18:15 47:15 51:15 93:22 111:15\n\
the other|8:10 16:9 18:10 41:10 51:10 54:10 55:10 56:10 77:10 79:9 80:9 82:10 83:10 99:9 100:10 110:10 120:13 131:9 133:9\n\
the output|90:31\n\
the package|34:17 38:16 87:17 91:17 109:16\n\
the pinned|24:34\n\
the pi|0:22 16:22\n\
the pods|16:18 82:18 93:23\n\
the pod|21:11 22:21 23:19 48:11 49:15 117:11\n\
the previous|127:31\n\
the private|11:19 30:19 62:20\n\
the public|24:22 47:24 101:13\n\
the rack|11:22 56:22\n\
the raft|54:32\n\
the readme|41:23 64:23\n\
the reboot|0:22 84:22\n\
the requested|101:18 130:29\n\
the requesting|65:18 103:29\n\
the request|9:14 16:15 17:7 75:10 79:12 80:14 81:18 83:7 127:12 133:10\n\
the required|129:40\n\
the reset|58:17 84:17 124:25\n\
the resource|20:22 21:22\n\
the rest|34:22 97:22\n\
the right|4:16 5:12 10:12 34:12 61:12 79:16 86:16 99:11 128:12\n\
the role|6:18 8:23 128:18\n\
the root|24:20 74:20 117:20\n\
the router|89:18 98:18 118:23\n\
the runtime|38:22 114:22\n\
the same|16:5 47:8 52:9 53:9 59:5 60:5 61:8 65:5 89:8 95:5 100:12 103:11 119:6 123:13 127:5 132:5\n\
the sd|122:31\n\
the second|40:18 45:14 52:14 85:15 93:14 119:18\n\
the secret|75:12 129:35\n\
the security|7:22 43:23\n\
the servers|3:16 46:17 57:21 63:17\n\
the server|4:7 34:11 47:11 63:7 79:14 80:9 86:11 99:10 101:7 127:12 128:7 130:14\n\
the service|95:23 120:18 127:18\n\
the shell|68:19 75:20 129:20\n\
the sites|55:31\n\
the specifically|85:36\n\
the ssd|0:22 107:22\n\
the stack|9:12 16:12 47:12 67:16 94:21 96:13 130:12\n\
the staging|45:18 125:18 127:23\n\
the storage|46:22 101:22\n\
the system|90:23 102:23\n\
the template|19:20 71:20 88:20\n\
the three|47:15 50:15 53:15 73:15 77:15 95:15 129:15\n\
the tls|7:17 9:17 16:13 24:13 42:13 43:13 110:13 126:14\n\
the token|1:11 2:11 7:11 9:11 10:11 25:12 40:15 41:12 47:17 119:11 134:11\n\
the two|53:15 72:15 74:15 92:14 118:14 126:15 129:14 133:14\n\
the unit|55:16 68:15 73:16 91:16 97:16 123:15\n\
the upgrade|39:16 50:24 112:16 130:16\n\
the usage|4:22 73:22\n\
the value|45:22 111:23\n\
the verification|90:31\n\
the very|45:17 50:17 73:17 87:17 111:17\n\
the vip|30:19 123:19 131:20\n\
the vms|20:22 95:22\n\
the vm|11:11 18:11 20:11 36:15 37:12 45:11 58:12 59:15 92:11 104:11 127:11 132:11\n\
the vsphere|23:22 53:23\n\
the weekend|3:14 16:14 25:15 77:15 104:14 118:14 133:18\n\
the whole|4:16 20:16 33:15 110:16 123:15 133:15\n\
the with|52:21 105:26\n\
the workers|3:15 10:16 19:16 57:15 118:16 123:15\n\
the worker|24:13 60:17 63:13 80:13 81:13 86:13 112:13 120:13 127:13\n\
the wrong|53:23 126:23\n\
the xml|53:32\n\
their own|12:22 120:22\n\
their|12:40 14:40 120:40\n\
themselves|18:45 79:44\n\
them|15:24 17:24 30:23 36:32 55:24 74:25 79:24 113:24 120:24 132:24 133:24\n\
then kubectl|64:23 93:22\n\
then node|90:22 123:22\n\
then only|36:22 65:22\n\
then on|46:22 62:22\n\
then silence|42:31\n\
then the|0:16 16:16 50:16 58:21 94:16\n\
then|0:16 2:9 5:9 7:9 8:9 16:15 19:9 22:9 24:9 25:9 33:15 34:8 36:9 37:9 42:19 45:8 46:9 50:9 52:8 55:9 58:20 59:8 62:9 64:9 65:8 66:9 68:7 70:9 80:8 84:20 86:8 90:9 92:9 93:8 94:9 104:8 108:8 110:9 114:9 117:8 123:8 125:9 126:10 128:8 130:8 131:19\n\
there are|75:17 108:29\n\
there is|8:12 10:23 23:11 25:16 41:12 46:12 74:12\n\
there on|16:22 82:22\n\
there|8:17 10:31 16:9 19:10 23:9 25:17 26:17 29:10 31:10 35:9 39:10 41:17 46:10 50:10 51:22 54:10 74:10 75:9 82:17 84:10 88:10 95:17 104:16 108:23 110:21 114:10 118:9 123:9 124:9 134:10\n\
these|18:45 113:45\n\
they|3:35 79:35 93:36 132:36\n\
the|1:5 8:5 9:8 10:5 24:7 25:5 47:6 52:7 58:7 80:6 81:7 85:5 123:6 127:6 129:7 130:8\n\
things|113:63\n\
thing|15:44 66:45\n\
thin|8:45 54:45\n\
third|55:34 56:34 59:33 87:34 123:33\n\
this action|69:31\n\
this api|9:23 25:23\n\
this can|55:24 68:20 131:16\n\
this cluster|8:18 9:18 10:22 24:10 124:13\n\
this command|106:31\n\
this debian|44:22 112:22\n\
this error|9:12 16:12 47:12 67:16 94:21 96:13 130:12\n\
this host|65:15 80:16 91:16 109:20 128:15\n\
this is|27:14 52:10 67:10 78:24 84:10 108:16 120:10\n\
this machine|52:19 67:20 84:20\n\
this member|58:38\n\
this message|72:37\n\
this morning|16:22 104:22\n\
this new|52:36\n\
this node|28:6 36:6 37:14 39:10 42:6 50:6 51:7 52:13 55:6 58:10 59:6 74:10 78:18 82:10 84:6 95:6 110:6 112:6 113:6 125:10\n\
this one|19:18 71:18 80:18 113:18\n\
this operation|21:20 23:19 106:20\n\
this server|58:21 99:26\n\
this token|8:15 10:31\n\
this unit|102:32\n\
this version|130:36\n\
this worker|29:22 38:22\n\
this|8:12 9:17 10:18 14:5 16:5 25:6 37:13 39:6 52:22 55:12 58:23 67:9 72:17 74:6 78:19 82:5 84:9 94:13 96:5 99:15 102:6 106:9 108:8 109:8 112:5 113:5 118:5 120:5 125:5 130:14\n\
those|8:36 14:36 15:35 30:35\n\
thought it|25:23 48:22\n\
thought|25:34 28:33 48:33 102:34 111:34\n\
three boxes|50:22 53:23\n\
three etcd|129:31\n\
three masters|131:31\n\
three nodes|97:22 101:22\n\
three raspberry|52:22 122:22\n\
three vms|77:23 122:22\n\
three workers|69:22 97:22\n\
three|3:13 16:14 18:14 19:15 28:14 30:13 40:13 46:14 47:14 50:14 52:20 53:15 58:22 61:15 69:13 73:14 77:22 81:13 95:14 97:21 101:14 102:15 122:20 129:21 131:21 134:14\n\
threshold is|32:33 35:13\n\
threshold|32:57 35:24 48:25 55:25\n\
throttled|21:51 122:38\n\
through the|1:17 8:17 42:16 104:16 129:17\n\
through|1:25 2:17 6:16 8:17 11:24 22:18 39:18 42:16 45:17 46:17 52:16 60:16 61:18 65:16 71:18 74:18 89:17 92:17 97:17 104:16 127:16 129:17\n\
thu jan|16:22 17:22\n\
thu utc|35:22 80:22\n\
thu|9:24 16:48 17:32 35:24 80:24 84:24\n\
th|122:54 133:35\n\
tidied up|8:22 65:22\n\
tidied|8:45 65:44\n\
tier|73:40 85:52\n\
tigera operator|22:28 93:19\n\
tigera|22:56 93:38\n\
till|65:44 80:44\n\
time certificate|79:31\n\
time exceeded|122:33\n\
time insert|122:31\n\
time is|17:20 79:19 80:20\n\
time level|4:13 5:14 12:14 26:14 29:18 35:13 89:14 96:14\n\
time ms|60:16 61:17 89:22 92:17\n\
time out|67:22 92:22\n\
time query|17:33\n\
time select|122:33\n\
time style|0:15 16:15 80:15 105:15 114:15 125:15 127:15\n\
time sync|17:33\n\
time t0|0:6 15:6 16:12 17:11 35:7 36:6 38:10 39:5 40:9 44:6 45:8 47:6 73:6 74:7 75:9 79:9 80:6 127:6\n\
time took|122:31\n\
timed out|4:10 7:8 17:11 41:11 42:9 43:10 55:6 60:11 61:8 62:12 63:11 67:6 116:6 121:6 122:12\n\
timedatectl grep|16:20 17:26\n\
timedatectl|16:42 17:52\n\
timed|1:5 4:21 7:16 17:21 19:5 20:5 25:5 32:5 41:22 42:18 43:19 46:5 55:12 60:22 61:16 62:23 63:21 66:5 67:11 78:5 84:5 116:11 121:12 122:24 126:6\n\
timeout context|32:16 57:12 60:18 122:15 123:20\n\
timeout dial|1:9 2:15 46:9 54:10 60:12 89:9 99:9 116:9 118:9 120:9 131:13 132:9 133:17 134:9\n\
timeout exceeded|46:8 60:17 63:14 69:13 92:12 95:8 118:14 123:19 132:8\n\
timeout for|122:33\n\
timeout net|46:15 60:14 92:19 118:19 123:15\n\
timeout none|62:31\n\
timeout no|133:31\n\
timeout of|1:9 5:9 7:13 16:9 25:9 34:9 46:9 61:9 67:9 68:14 69:9 79:9 109:12 116:13 117:9 127:9 133:9\n\
timeout ps|32:32\n\
timeout service|68:22 133:22\n\
timeout write|123:34\n\
timeout x0|3:17 16:20 17:14 24:18 133:13\n\
timeout|1:7 2:12 16:7 17:10 32:10 46:16 49:6 59:6 60:22 61:14 62:7 63:18 68:13 69:18 72:14 92:21 95:18 99:5 116:18 118:18 122:11 123:22 131:10 132:14 133:18\n\
timer active|95:31\n\
timer nm|95:31\n\
timer on|123:31\n\
timer reboot|95:31\n\
timers|95:66\n\
timer|95:63 123:30\n\
times out|43:18 60:18 61:18 64:18\n\
times|28:26 43:27 48:26 49:25 54:27 60:25 61:27 64:27 125:26 134:26\n\
time|0:9 5:5 15:8 16:22 17:22 29:5 35:13 36:9 38:15 39:5 40:13 44:9 45:11 47:8 53:5 63:5 73:9 74:9 75:13 79:18 80:13 89:12 90:5 92:5 96:9 122:22 123:13 127:11 134:5\n\
timing out|32:23 103:22\n\
timing|32:45 103:45\n\
title not|11:22 134:22\n\
title|11:44 134:45\n\
tlnp|109:62\n\
tls against|24:34\n\
tls bad|3:17 79:24 127:17\n\
tls bootstrap|7:17 9:16 16:12 24:13 42:12 43:13 81:12 110:13 126:13\n\
tls client|7:14 11:17 42:22 81:13 127:13\n\
tls configuration|11:19 113:26\n\
tls failed|3:14 11:21 16:8 17:14 24:12 68:8 79:8 113:8 120:8 127:14 131:8\n\
tls handshake|3:12 79:8 92:25 102:9 121:19 127:8\n\
tls internal|121:41\n\
tls private|0:34 43:14\n\
tls san|3:19 40:17 45:13 73:17 119:13 131:13\n\
tls web|81:31\n\
tls|0:30 3:19 7:12 9:8 11:26 16:8 17:12 24:18 40:7 42:19 43:13 73:8 79:19 81:14 92:27 113:8 121:31 127:19 131:8\n\
tmpfiles|88:63\n\
tmpfs on|13:22 113:22\n\
tmpfs|13:39 14:45 105:23 113:30 122:22\n\
tmpl|20:32 35:53 52:31\n\
tmp|5:40 29:52\n\
tnp grep|123:33\n\
tnp|123:69\n\
to acquire|23:12 64:21 108:25\n\
to add|15:22 56:15 63:11 70:15 90:19\n\
to allocate|70:16 93:10 108:17 124:17 125:21\n\
to another|2:20 109:19 127:19\n\
to an|9:17 16:15 17:11 23:11 75:11 79:15 81:15 127:15\n\
to apiserver|24:18 42:18 52:18 113:18\n\
to api|1:10 3:9 8:10 9:13 10:16 16:9 19:10 24:14 25:10 46:10 47:19 110:10\n\
to authenticate|9:14 16:15 17:7 23:6 75:13 79:12 80:14 81:18 83:7 127:12\n\
to auto|51:32\n\
to become|4:18 5:18 48:18 61:18\n\
to be|10:10 12:14 19:10 22:10 32:10 34:13 36:14 42:13 43:10 55:10 58:10 63:10 66:10 71:10 109:9\n\
to bootstrap|40:16 45:21 119:22\n\
to boot|68:23 117:18 131:18\n\
to call|133:36\n\
to cgroup|14:31\n\
to check|76:29 99:14 119:14\n\
to cilium|124:33\n\
to cluster|2:11 16:11 17:15 47:15 61:11 63:11 68:14 71:11 75:11 132:11 134:15\n\
to cni|26:26 31:20\n\
to configure|33:22 78:22\n\
to connect|3:7 9:8 10:10 22:5 24:10 33:10 47:13 61:5 79:16 89:8 99:7 102:5 124:7 127:13 132:8\n\
to construct|20:28 74:18\n\
to contact|6:19 42:19 80:20\n\
to containerd|39:30 115:17\n\
to createpodsandbox|12:20 13:20 116:20\n\
to create|5:12 12:10 13:8 21:9 26:7 31:9 33:6 36:9 44:5 70:13 77:10 88:13 107:5 112:10 116:9 124:9 125:7\n\
to curl|12:13 15:16 50:13 66:13 84:17 86:12 88:13 128:12 131:12\n\
to decrypt|45:31\n\
to default|23:22 79:22\n\
to delegate|31:22 125:25\n\
to determine|13:11 15:11 28:11 30:11 33:11 35:11 36:11 50:21 78:11 115:11\n\
to dial|58:18 59:23 60:9 61:20\n\
to docker|15:19 33:25\n\
to do|69:24 116:20 124:15\n\
to e0e0c0d|122:31\n\
to enable|2:17 40:16 107:25\n\
to enforce|111:40\n\
to ensure|2:8 6:7 19:8 54:8 57:11 60:7 65:7 80:7 81:7 91:7 97:14 103:11 104:11 122:7 123:7 125:8 131:11 133:17\n\
to error|10:17 53:30\n\
to etcd|55:17 56:17 59:21 61:17\n\
to etc|74:23 85:23\n\
to execute|91:20 117:20 122:20\n\
to exist|18:31\n\
to extract|36:29 48:17\n\
to false|14:20 128:27\n\
to fetch|39:15 79:15 96:15 118:15 130:22\n\
to find|11:12 13:9 15:13 21:6 26:18 31:17 51:12 54:10 90:11 96:11\n\
to finish|55:16 56:27 61:16\n\
to frag|92:31\n\
to free|36:16 48:30\n\
to fully|66:26 101:20\n\
to garbage|48:36\n\
to generate|5:21 7:12 11:12 42:20 112:16\n\
to get|2:6 16:5 17:5 18:8 20:11 33:8 36:9 51:9 54:7 60:6 63:11 68:9 81:5 89:8 96:8 116:11 118:10 134:11\n\
to hairpin|82:31\n\
to host|26:10 60:13 61:12 62:11 63:12 95:9 99:14 101:9 118:14 120:7 131:15\n\
to https|3:10 61:11 62:10 68:21 69:10 79:16 109:10 134:17\n\
to ignore|88:31\n\
to initialize|0:17 11:10 13:14 15:16 20:10 51:11 97:10 100:11 103:10 113:10 127:10 130:10\n\
to install|38:19 93:20 126:20\n\
to it|41:23 123:22\n\
to join|6:20 24:11 55:17 61:15 62:11 70:11 85:11 134:14\n\
to kubelet|2:22 14:22\n\
to lack|108:33\n\
to listen|109:33\n\
to list|2:11 3:10 6:5 7:5 8:15 11:5 16:5 17:8 32:5 54:5 58:5 74:5 79:5 80:8 81:13 83:5 97:13 120:5 123:8 127:12 130:10\n\
to load|0:8 5:7 11:13 27:8 29:9 35:16 36:7 72:10 74:11 80:10 83:7 84:14 107:7 113:13 114:8\n\
to lost|36:22 113:22\n\
to m0s|68:25 131:20\n\
to modify|20:8 65:16 67:17 81:8 85:12 98:17 103:20\n\
to mount|15:14 107:32\n\
to network|21:20 26:20 67:20\n\
to node|30:25 108:19\n\
to normalize|75:31\n\
to not|14:25 50:11 59:17 75:11 83:11\n\
to no|60:22 85:23\n\
to open|54:15 72:15 93:15 113:25\n\
to opt|26:34\n\
to parse|11:16 19:9 50:16 74:13 75:8 87:24\n\
to patch|57:27 133:18\n\
to perform|7:15 9:15 16:11 21:17 23:11 24:12 42:11 43:12 110:11 126:12\n\
to pod|30:23 82:18 92:18\n\
to port|2:17 60:12 62:13 63:21 92:13 118:12 120:13\n\
to provide|1:20 42:19 80:20\n\
to proxy|3:12 15:12 46:13 89:17 95:12 119:13 127:16 132:16\n\
to pull|36:10 39:13 69:23 116:22\n\
to query|72:26 95:20\n\
to reach|3:19 61:20 62:20\n\
to ready|86:22 92:22\n\
to read|0:10 29:10 54:10 72:10 74:10 84:22 113:21\n\
to reclaim|48:31 102:17\n\
to recover|4:14 36:21 54:24\n\
to register|6:13 16:7 20:6 57:7 65:8 67:6 71:13 81:11 85:6 97:11 98:6 103:9 104:6 110:10 118:6 127:6 133:12\n\
to rejoin|58:32\n\
to reload|27:18 29:14 36:14 114:24\n\
to remove|59:19 104:19 126:20\n\
to report|28:22 127:22\n\
to request|1:17 2:11 3:10 8:5 10:5 16:5 21:5 24:15 25:17 60:12 68:8 92:5 132:13 134:11\n\
to resolve|36:10 66:20 69:19 116:21\n\
to restart|4:31\n\
to retrieve|0:5 17:5 32:11 33:8 52:8 60:5 63:11 67:9 75:14 78:19 104:5 105:17 127:8 130:5 134:5\n\
to re|58:23 130:22\n\
to rotate|121:31\n\
to run|0:11 7:10 9:6 11:11 12:11 14:6 33:11 35:6 38:6 50:9 80:10 83:6 88:11 106:6 113:13 115:12 128:12\n\
to scrape|101:18 121:29\n\
to see|9:12 16:12 45:12 47:12 67:16 94:21 96:12 130:12\n\
to select|94:23 96:25\n\
to send|122:35\n\
to servers|63:22 68:22\n\
to setup|26:20 27:11 31:18 124:15 125:20\n\
to set|0:6 26:10 31:14 50:6 65:6 66:12 67:6 76:6 77:7 85:10 91:10 93:6 96:6 99:9 100:7 104:6 124:15 125:17\n\
to stable|129:31\n\
to startcontainer|4:26 13:20\n\
to start|13:11 15:12 37:15 43:14 44:12 70:12 88:11 90:6 91:6 111:16 116:6\n\
to stat|36:31\n\
to system|32:20 41:26\n\
to test|55:15 61:20 99:22 122:14\n\
to the|4:6 5:6 33:13 34:9 39:13 52:6 55:6 61:6 66:8 79:12 86:9 99:7 123:6 127:10 128:6\n\
to this|16:22 23:22\n\
to timed|62:31\n\
to update|1:5 2:5 12:5 15:5 22:6 27:12 28:11 29:5 31:5 57:13 80:5 83:5 92:9 96:5 104:12 120:9 122:13 123:17 133:8\n\
to upgrade|101:33\n\
to use|51:12 72:18 94:23 96:16 100:12\n\
to usr|74:32\n\
to validate|2:6 14:13 16:6 17:10 24:12 40:20 47:10 63:6 68:9 75:10 85:10 99:11 100:6 132:6 134:10\n\
to var|39:23 107:22\n\
to verify|3:12 9:10 16:6 17:12 24:17 68:6 79:6 104:6 105:16 120:7 127:18 131:6 133:6\n\
to watch|3:11 6:8 8:16 16:12 68:8 70:14 74:8 79:8 80:8 81:8 95:8 97:12 123:8 127:11 130:14\n\
to wipe|36:20 58:20 127:19\n\
to with|14:20 116:20 123:19\n\
to write|6:22 117:22\n\
to your|15:23 90:24\n\
tocommit is|54:32\n\
tocommit|54:63\n\
today is|17:18 79:18 80:23\n\
today the|45:31\n\
today with|47:20 129:20 130:20\n\
today|0:16 7:16 17:16 24:17 26:17 45:27 47:23 58:17 65:27 79:27 80:27 83:16 86:16 105:16 118:16 124:15 129:16 130:16\n\
together|35:39 101:39 133:39\n\
token abcdef|9:22 134:22\n\
token and|130:31\n\
token auth|1:18 9:18 97:23\n\
token bootstrapping|25:32\n\
token ca|3:7 9:8 47:23 60:7 68:7 74:16 75:13 94:8 106:8 132:13\n\
token control|129:31\n\
token created|8:22 41:23\n\
token create|8:14 9:19 24:10 25:16 41:14 47:14 57:10 94:10 132:10\n\
token csv|7:21 9:24 42:14\n\
token does|2:22 40:22\n\
token file|2:18 40:18 106:18 119:18\n\
token from|2:20 40:19 47:20\n\
token given|45:31\n\
token go|1:15 2:9 3:9 8:13 9:13 10:13 16:9 24:17 25:16 47:9 60:9\n\
token has|9:22 75:22\n\
token id|8:20 9:19 10:22\n\
token install|73:33\n\
token in|8:12 10:24 45:12 47:16 127:16\n\
token is|8:12 16:12 40:11 45:15 47:12 75:22 119:12 134:12\n\
token k0|68:16 75:17 106:17 118:17 134:17\n\
token list|1:16 7:10 8:18 9:19 10:14 25:10 47:10 75:13\n\
token made|42:22 47:22\n\
token must|75:31\n\
token mysecret|75:31\n\
token on|9:14 24:15 45:18 47:21 75:14\n\
token rotate|45:31\n\
token s0cret|40:22 119:22\n\
token secret|10:31\n\
token server|40:18 45:18 89:18 134:18\n\
token the|41:23 47:22\n\
token token|9:31\n\
token ttl|8:26 25:20\n\
token unsafe|24:25 89:15 106:15 134:15\n\
token was|1:17 9:17 25:17 41:17 45:17\n\
token xxx|23:19 40:19 73:20\n\
token 也|105:22 113:22\n\
tokencleaner is|8:22 10:22\n\
tokencleaner|8:37 9:29 10:51 43:22\n\
tokens of|10:22 23:22\n\
tokens|10:47 23:35 47:36\n\
token|1:11 7:18 8:21 9:26 10:24 16:8 24:17 25:18 40:15 41:6 45:26 47:22 73:9 74:11 75:26 97:6 106:11 118:5 119:18 127:8 132:5 134:11\n\
tolerate|21:25 22:47 23:41 48:25\n\
toleration|22:63\n\
tombstone|58:63\n\
toml and|34:22 115:22\n\
toml at|34:22 35:22\n\
toml disabled|38:25 115:21\n\
toml duplicated|35:37\n\
toml etc|35:37\n\
toml grep|34:22 38:22\n\
toml run|35:22 107:22\n\
toml systemctl|38:33\n\
toml tmpl|35:34\n\
toml version|34:22 116:22\n\
toml|26:11 31:10 34:35 35:39 36:10 38:38 107:10 115:27 116:21\n\
too high|16:22 17:22\n\
too long|55:11 92:18 122:28\n\
too many|55:7 56:24 70:24\n\
too quickly|33:34\n\
too small|36:22 113:22\n\
too so|110:22 113:22\n\
took expected|122:36\n\
took ms|4:22 61:23\n\
took over|118:22 123:22\n\
took the|33:18 49:18 80:18 130:18\n\
took too|55:13 122:33\n\
took|4:15 31:15 33:15 48:15 49:15 50:15 55:23 56:15 60:14 61:16 80:15 103:15 113:15 115:15 118:15 122:42 123:15 130:15\n\
tools|91:55 128:35\n\
tool|29:40 81:39 100:40\n\
too|10:14 13:7 16:7 17:7 22:7 32:7 33:20 36:7 38:6 55:14 56:36 60:6 70:37 84:7 92:18 94:7 109:6 110:7 113:14 115:7 122:30 132:7\n\
top level|13:22 15:25\n\
topology kubernetes|19:23 85:23\n\
topology|19:52 85:40\n\
top|13:37 15:42 66:29 102:29 122:27\n\
total free|102:32\n\
total time|122:36\n\
total vm|102:37\n\
total|11:19 55:27 57:19 102:48 122:39\n\
touch permission|117:35\n\
touched|39:37 45:36 79:35 121:36\n\
touch|83:30 117:50 127:29 130:30\n\
to|11:5 15:5 24:5 26:6 31:5 35:5 36:5 61:5 69:5 70:6 113:6\n\
tpriority|128:62\n\
tr cut|8:22 9:22\n\
tr grep|10:16 19:21 43:16 68:15 97:16\n\
tr proc|20:22 68:22\n\
trace of|9:12 16:12 47:12 67:16 94:21 96:13 130:12\n\
trace|9:25 16:25 47:25 67:33 94:43 96:25 130:25\n\
tracking|17:52 80:39\n\
traefik node|73:31\n\
traefik sh|73:31\n\
traefik|23:24 36:26 40:29 48:18 60:17 73:41 95:18 106:18 116:18 120:18 134:26\n\
transmitted received|61:23 92:22\n\
transmitted|61:45 92:45\n\
transport authentication|79:27 109:18\n\
transport error|33:21 35:17 36:11 39:12 44:11 50:15 61:12\n\
transport go|80:31\n\
transport|33:37 35:30 36:19 39:20 44:19 50:27 61:20 79:30 80:26 109:18\n\
tree|18:36 19:47 98:36\n\
tried to|4:22 56:22\n\
tried|4:33 30:33 56:34 93:33 96:34\n\
tripper name|59:23 61:23\n\
tripper raft|59:19 61:26\n\
tripper snapshot|59:22 61:23\n\
tripper|59:42 61:51\n\
troubleshooting query|49:37\n\
troubleshooting|49:74\n\
trouble|74:45 116:44\n\
true and|3:22 83:22\n\
true cluster|108:22 110:22\n\
true conditions|1:31\n\
true in|15:19 34:20 51:20\n\
true kubelethasdiskpressure|48:31\n\
true kubelethasinsufficientmemory|102:32\n\
true mon|21:26 48:20\n\
true noroutecreated|21:38\n\
true noschedule|20:12 22:21 23:25\n\
true preemption|22:23 23:22\n\
true that|22:24 23:21 56:13\n\
true 重|1:22 102:23\n\
true|1:13 4:5 8:6 10:15 11:5 21:25 22:26 23:28 34:16 35:5 40:5 48:12 55:10 56:27 57:5 64:10 73:6 83:6 85:15 87:6 102:10 108:9 110:10 117:12 121:20\n\
truncated or|54:32\n\
truncated|54:63\n\
trust anchor|74:32\n\
trust list|74:32\n\
trust source|74:36\n\
trust this|9:31\n\
trusted by|2:17 40:16 74:26\n\
trusted|2:32 40:31 60:31 74:48\n\
trust|9:33 49:24 74:57\n\
try again|1:14 2:8 3:10 8:14 9:8 10:14 24:14 25:15 60:11 92:5 125:5 132:13 134:8\n\
try enabling|52:22 105:25\n\
try using|107:37\n\
trying to|3:10 24:20 47:10 48:10 65:10 104:10 127:19 131:10 133:10\n\
trying|3:18 24:37 32:19 47:18 48:18 60:17 62:19 65:18 68:17 104:18 127:36 131:18 133:18\n\
try|1:25 2:13 3:16 8:25 9:13 10:25 16:6 24:25 25:27 44:6 52:22 55:6 60:19 92:6 96:6 105:23 107:25 116:6 125:6 126:7 132:22 134:13\n\
tr|8:23 9:22 10:23 13:23 19:31 20:23 26:31 43:23 68:29 75:22 97:23\n\
ts recent|117:35\n\
ts t0|34:13 54:14 55:16 56:13 58:14 59:9 61:16 79:9 99:9 117:9 122:13\n\
tsize tused|128:31\n\
tsize|128:62\n\
ts|34:24 54:25 55:29 56:25 58:25 59:16 61:30 79:16 99:16 117:35 122:23\n\
ttl expires|8:26 25:20\n\
ttl time|60:19 89:26\n\
ttl|6:22 8:35 9:22 10:39 25:23 39:23 60:22 89:30\n\
ttype tsize|128:31\n\
ttype|128:62\n\
tue utc|32:23 95:22\n\
tuesday|59:33 65:33 79:33 99:32 120:34\n\
tue|16:30 32:31 33:29 65:29 95:30 104:38\n\
tun0|30:43 46:45\n\
tuning|26:52 82:40\n\
tunl0 none|92:22 93:22\n\
tunl0|92:45 93:44\n\
tunnel|68:33 92:34 101:33 104:33 125:34\n\
turned|32:37 63:36 104:35 133:35\n\
tused tpriority|128:31\n\
tused|128:62\n\
twice loop|49:33\n\
twice|17:25 41:26 42:32 49:38 51:26 53:26 70:26 131:25\n\
two agents|63:22 133:22\n\
two hours|9:18 104:18 129:23\n\
two is|28:22 53:23\n\
two minutes|1:18 34:18 55:18 131:18\n\
two months|20:18 65:18 76:18 129:18\n\
two of|35:18 77:18 114:18 133:18\n\
two weeks|7:18 8:23 9:18\n\
two workers|28:20 47:20 68:19\n\
two|0:8 1:8 7:8 8:15 9:15 11:8 15:8 18:8 20:8 26:9 28:15 34:8 35:8 39:9 45:8 46:8 47:8 51:16 52:15 53:9 54:9 55:15 58:9 62:8 63:8 65:8 68:7 72:9 74:16 75:8 76:8 77:9 79:8 83:8 89:8 92:8 104:8 114:8 118:8 126:9 127:8 129:20 131:19 132:15 133:15\n\
txt on|15:19 90:25 129:15\n\
txt|15:30 75:23 90:53 96:24 129:24\n\
type avc|117:36\n\
type beta|85:32\n\
type bridge|27:21 31:17 125:22\n\
type calico|26:16 93:23 124:20\n\
type cgroup0|15:31\n\
type cgroup|13:18 14:28\n\
type cilium|26:23 124:22\n\
type cluster|120:33\n\
type does|0:31\n\
type ext0|44:31\n\
type flannel|26:15 27:17 31:18 44:11 64:12 76:11 125:18\n\
type helper|91:31\n\
type if|107:35\n\
type io|35:16 36:22 38:21\n\
type loopback|31:28 44:18\n\
type perhaps|27:31\n\
type portmap|27:31\n\
type size|128:37\n\
type support|107:37\n\
type vxlan|64:25 77:23\n\
type xfs|44:33\n\
typed|9:36 75:36 104:35 134:36\n\
types hostname|66:32\n\
types|66:63\n\
type|0:13 14:13 15:8 19:9 26:19 27:24 31:22 35:8 36:9 38:8 44:22 64:19 77:16 85:9 91:8 93:12 107:24 117:18 120:16 124:12 125:18 128:22\n\
typha discovery|22:32\n\
typha endpoints|22:32\n\
typha pending|22:32\n\
typha|22:70\n\
u0 is|71:23 103:22\n\
u0|34:39 71:40 103:40\n\
ubuntu and|52:35\n\
ubuntu com|17:35\n\
ubuntu containerd|34:31\n\
ubuntu image|60:25 62:20\n\
ubuntu ip|95:22 106:22\n\
ubuntu kubeadm|16:18 34:23 49:18\n\
ubuntu kubelet|15:22 106:22\n\
ubuntu lts|101:22 132:22\n\
ubuntu on|62:22 77:23\n\
ubuntu server|65:22 89:22\n\
ubuntu0|115:75\n\
ubuntu|5:8 14:8 15:21 16:8 17:22 20:8 30:7 34:22 38:7 47:8 48:8 49:14 50:8 52:24 60:18 62:15 65:7 72:8 77:23 78:8 88:8 89:19 95:15 101:8 105:8 106:19 107:8 112:24 115:8 119:8 132:15\n\
udp only|17:22 61:23\n\
udp port|30:22 93:22\n\
udp read|49:31\n\
udp timeout|2:13 17:20 30:13 49:19 64:13 95:13\n\
udp|2:16 17:34 30:22 49:33 61:34 62:23 63:31 64:17 93:16 95:16\n\
ufw block|60:21 62:17 63:22\n\
ufw on|61:23 63:22\n\
ufw status|60:14 61:20 62:25\n\
ufw|60:33 61:35 62:41 63:35 132:22\n\
uid it|106:31\n\
uid|29:33 44:25 46:25 102:34 106:42 117:25\n\
ui|4:44 56:45\n\
ulimit is|70:32\n\
ulimit|70:76\n\
umask|29:67\n\
unable to|6:7 11:7 16:5 20:5 51:7 66:5 71:7 74:7 79:7 80:9 81:8 83:5 96:9 97:6 105:5 113:10 127:7 133:7\n\
unable|0:6 6:14 9:5 11:14 16:10 20:10 27:5 28:5 33:5 50:8 51:13 57:5 65:7 66:10 71:14 74:14 79:14 80:17 81:16 83:10 96:19 97:11 101:5 103:8 104:7 105:10 113:19 124:9 127:14 130:5 133:14\n\
uname is|52:22 78:22\n\
uname|13:26 14:26 52:25 72:27 77:48 78:26\n\
unary invoker|55:20 56:20 61:21\n\
unary|55:41 56:41 61:41\n\
unattended upgrades|33:18 38:18 50:23\n\
unattended upgrade|33:22 86:22\n\
unattended|33:40 38:31 50:41 86:31\n\
unauthorized code|1:36\n\
unauthorized node|6:18 16:18 80:12 81:21 127:11\n\
unauthorized reason|1:31\n\
unauthorized unauthorized|93:17 124:29\n\
unauthorizedoperation you|21:22 23:22\n\
unauthorizedoperation|21:44 23:43\n\
unauthorized|1:28 6:29 9:20 16:16 75:29 79:18 80:26 81:18 83:22 93:9 116:9 119:16 124:17 127:16 134:21\n\
unavailable desc|33:20 35:17 36:11 39:15 50:15 107:11 127:11\n\
unavailable dial|33:19 50:20 124:19\n\
unavailable noschedule|21:37\n\
unavailable|21:36 33:34 35:26 36:22 39:23 50:27 68:29 107:15 124:14 127:14\n\
unbound|49:62\n\
unchanged|47:36 58:37 104:35 111:37\n\
unconfined lxc|88:33\n\
unconfined object|29:21 117:27\n\
unconfined|29:39 88:36 117:48\n\
uncordon|104:62\n\
under plugins|34:22 35:22\n\
under var|36:18 48:18 107:18 113:18\n\
under|6:21 34:22 35:21 36:22 41:23 44:22 46:22 48:22 54:23 91:22 94:23 107:22 113:22 119:22 129:22\n\
unexpected eof|36:31\n\
unexpected status|69:22 116:22\n\
unexpected|36:48 69:28 76:28 99:27 116:28\n\
unfortunately an|66:18 84:18 116:18 117:18\n\
unfortunately|66:37 84:36 116:36 117:36\n\
unhandled error|8:20 80:20 81:19\n\
unhandlederror|8:45 81:44\n\
unhandled|8:40 80:39 81:39\n\
unhealthy cluster|59:33\n\
unhealthy status|59:21 61:26\n\
unhealthy|1:35 4:22 59:42 61:36 127:22 133:22\n\
unified cgroup|14:26 15:22\n\
unified|13:25 14:50 15:42\n\
unimplemented desc|35:15 38:24 107:8 115:20\n\
unimplemented|35:27 38:48 107:13 115:42\n\
uninitialized taint|19:23 22:18 23:18\n\
uninitialized true|20:8 22:23 23:24\n\
uninitialized value|23:33\n\
uninitialized 污|19:20 22:20 23:19\n\
uninitialized|2:7 19:24 20:14 22:41 23:43 27:21 28:23 69:6 114:14\n\
uninstall sh|45:23 126:24\n\
uninstall|45:38 124:29 125:30 126:40 133:29\n\
unique name|52:22 59:22\n\
unique node|52:21 105:26\n\
unique|52:40 53:33 59:24 105:45\n\
uniq|93:43 100:34 121:34 125:34\n\
unit entered|7:22 128:22\n\
unit execstart|40:22 119:22\n\
unit files|86:23 95:18 111:18\n\
unit has|97:20 102:26\n\
unit was|33:19 68:19 91:20\n\
units grep|33:22 95:22\n\
units type|94:20 111:20 128:19\n\
units|4:25 10:25 33:24 78:25 86:25 94:26 95:25 97:25 111:34 128:24\n\
unit|7:14 29:14 33:24 40:20 43:14 52:13 55:14 68:13 73:14 82:14 86:25 91:25 95:25 97:21 102:21 108:13 110:14 111:21 119:14 123:20 128:13\n\
unix go|34:33\n\
unix kine|45:25 119:22\n\
unix missing|50:31\n\
unix run|19:6 33:16 35:14 36:6 38:14 39:12 67:6 87:15 94:12 99:5 110:6 115:16\n\
unix to|39:32\n\
unix var|5:5 19:5 33:18 35:5 36:5 38:8 39:18 50:16 94:15 115:14\n\
unix|19:10 33:33 34:14 35:20 36:10 38:22 39:32 45:14 50:27 87:19 94:26 115:29 119:10\n\
unknown authority|24:19 69:8 74:10 81:15 127:21 131:8 133:8\n\
unknown desc|5:14 12:12 13:12 26:12 27:8 31:16 34:12 36:8 69:8 116:14 124:11 125:14\n\
unknown device|77:34\n\
unknown flag|4:24 50:13 87:23\n\
unknown kubernetes|85:38\n\
unknown nodestatusunknown|37:16 86:23 123:15 133:15\n\
unknown service|35:16 38:23 107:6 115:21\n\
unknown|4:26 5:10 13:17 24:23 31:10 35:14 38:24 50:10 69:6 74:7 77:7 81:16 85:17 86:9 87:25 115:21 116:6 124:6 125:7 127:26 133:6\n\
unless rootless|106:33\n\
unless|106:70\n\
unmarshal|27:44 35:44\n\
unpack image|36:16 69:22 116:22\n\
unpacked|26:40 91:39 106:40\n\
unpacking image|36:31\n\
unpacking|31:36 36:47 38:35\n\
unpack|36:32 69:44 116:44\n\
unprivileged|88:63\n\
unreachable need|92:31\n\
unreachable|59:18 60:18 65:18 71:20 72:20 92:27 96:27 100:20 116:19 118:34 125:19 131:19 132:26 133:18\n\
unsafe skip|24:25 89:15 106:15 134:15\n\
unsafe|24:48 85:29 89:29 106:29 134:29\n\
unset sysctl|76:31\n\
unset|30:31 53:32 68:31 76:40 119:32\n\
unstarted https|56:32 59:14\n\
unstarted|56:56 59:39\n\
unsupported and|14:36\n\
unsupported cri|50:31\n\
unsupported|14:52 50:37 107:29\n\
until next|79:18 81:18 104:18 123:18\n\
until reboot|13:31\n\
until the|76:22 114:22\n\
until today|24:23 79:22\n\
until|5:16 13:23 15:15 22:16 24:16 29:16 41:16 42:15 55:16 63:16 76:15 79:22 81:15 83:23 85:16 95:15 104:22 114:23 123:27 125:16 130:15\n\
untolerated taint|22:23 23:20 28:10 48:10 65:10 133:10\n\
untolerated|22:47 23:40 28:20 48:20 65:19 133:19\n\
untouched since|4:20 58:20 64:20\n\
untouched|4:39 58:40 64:40\n\
unused|25:45 50:45\n\
up as|52:22 119:22\n\
up at|22:23 53:23\n\
up by|55:22 78:22\n\
up days|104:31\n\
up for|25:26 104:19\n\
up in|65:19 119:20 122:19\n\
up iptables|91:31\n\
up lower|92:31\n\
up min|86:22 102:23\n\
up mtu|92:33\n\
up network|27:18 28:23 29:18\n\
up on|9:22 61:23\n\
up pod|26:15 31:20 93:11 124:22 125:11\n\
up the|36:17 68:21 117:17 131:17\n\
up to|45:15 55:22 68:19 131:15\n\
up vxlan|77:24 93:20 125:16\n\
up with|25:23 72:23\n\
update ca|74:39\n\
update cm|8:31\n\
update cni|2:12 12:12 22:12 27:20 28:18 29:12 31:12\n\
update lease|1:11 57:18 83:11 92:11 120:14 122:16 123:14 133:14\n\
update lock|122:31\n\
update node|57:10 80:10 92:11 96:11 104:20 123:22\n\
update resource|8:35\n\
update show|13:22 86:22\n\
updated|3:35 19:37 38:35 48:36\n\
update|1:6 2:6 8:24 12:6 13:13 15:12 21:5 22:6 27:19 28:17 29:6 31:6 53:6 54:6 57:22 65:5 74:29 76:12 80:5 83:6 86:5 88:6 90:6 92:13 96:6 104:22 110:6 120:13 122:21 123:28 133:12\n\
updating configmap|8:33\n\
updating csinode|97:22 130:22\n\
updating node|32:7 57:15 80:10 104:18 110:12 116:6 118:10 120:7 123:18 133:14\n\
updating|8:23 32:12 57:28 65:11 80:18 93:11 97:11 104:35 110:23 116:11 118:18 120:11 123:33 130:11 133:25\n\
upgrade apply|4:27 39:21\n\
upgrade config|39:28 65:18\n\
upgrade connection|101:33\n\
upgrade container|39:23 50:22\n\
upgrade control|4:33\n\
upgrade docker|50:31\n\
upgrade node|39:25 50:15 84:15 115:15\n\
upgrade staticpods|4:31\n\
upgraded by|4:22 87:22\n\
upgraded|4:26 15:25 77:27 79:33 87:26 90:26 115:26 116:26 119:26\n\
upgrades|33:35 38:35 50:47\n\
upgrade|4:29 14:12 33:11 38:11 39:43 50:29 65:11 77:13 84:19 86:12 90:12 101:23 112:12 115:19 130:12\n\
upi on|42:31\n\
upi|42:58 98:34\n\
upload certs|129:42\n\
upload config|20:17 25:22 67:17 130:17\n\
uploaded again|129:31\n\
uploaded|129:67\n\
uploading certs|129:31\n\
uploading crisocket|57:16 67:17 110:17 126:17 133:16\n\
uploading|57:28 67:37 110:29 126:30 129:37 133:28\n\
upload|20:18 25:26 67:18 129:60 130:18\n\
upper fs|107:33\n\
upperdir|107:72\n\
upper|107:70\n\
ups|11:44 36:45\n\
uptime min|52:22 86:22\n\
uptime|52:29 80:30 86:44 102:31 104:29\n\
up|22:13 25:13 26:9 28:8 30:7 31:16 41:9 45:12 55:16 65:8 68:7 77:13 91:15 92:13 93:15 95:8 99:14 101:8 104:12 117:12 119:9 124:20 125:16 131:19 132:8\n\
uri cri|35:31\n\
uri|35:62\n\
url and|127:31\n\
url cluster|62:36\n\
url https|4:9 68:8 73:16 89:20 96:9 118:16 129:9 134:16\n\
url scheme|39:32\n\
url wss|3:19 15:19 127:19\n\
urllib0|62:63\n\
urls already|59:34\n\
urls https|54:20 99:19 101:20\n\
urls|54:31 59:49 99:28 101:30\n\
url|3:11 4:12 10:12 15:11 39:20 61:13 62:29 66:13 68:11 73:29 75:12 89:33 96:12 118:26 127:18 129:12 131:12 134:27\n\
us east|20:22 116:22\n\
us portland|81:33\n\
us to|1:22 8:22\n\
us west|78:31\n\
usage bootstrap|10:35\n\
usage flag|73:39\n\
usage of|39:26 73:20\n\
usage text|4:28 73:18\n\
usages description|8:26 25:20\n\
usages|8:47 25:37 121:36\n\
usage|4:33 8:16 10:31 39:23 48:15 73:47 81:22\n\
usb k0s|44:26 107:20\n\
usb0|46:45 101:44\n\
usb|44:41 96:32 107:32 116:31 122:31\n\
use by|94:35\n\
use cri|94:37\n\
use failed|51:20 96:26\n\
use ipvs|72:32 91:15\n\
use kubeadm|8:16 9:23 25:16 130:16\n\
use mounted|48:31\n\
use of|123:38\n\
use sans|3:31\n\
use service|8:22 10:22 43:17\n\
use the|2:14 40:13 72:27 75:13\n\
use unique|52:22 59:22\n\
usec|122:61\n\
used avail|48:31\n\
used because|72:38\n\
used by|46:13 48:13 58:28 116:13\n\
used for|67:21 71:26\n\
used in|67:22 81:22\n\
used on|38:19 70:20 75:20\n\
used priority|128:36\n\
used|36:9 38:8 46:9 47:9 48:23 57:23 58:30 64:10 67:20 70:10 71:21 72:33 75:9 81:8 102:17 109:8 111:10 113:9 116:9 125:9 128:29 131:9\n\
user bootstrap|8:31\n\
user data|9:16 20:20 50:16 95:16 114:16\n\
user home|29:21 117:26\n\
user instances|70:32 114:14\n\
user is|106:38\n\
user kubelet|7:31 9:12 29:13\n\
user kubernetes|81:18 131:28\n\
user kube|106:33\n\
user system|7:13 8:15 25:13 42:6 65:10 81:11 97:19 103:15 130:12\n\
user target|86:33\n\
user tmp|29:31\n\
user username|7:22 103:22\n\
user watches|70:34\n\
user worker|81:33\n\
username password|75:35\n\
username system|6:27 7:15 103:15\n\
username|6:46 7:24 8:24 75:40 103:24\n\
userns hint|88:31\n\
userns|88:67\n\
users kubelet|123:27 126:19\n\
users kubelite|109:34\n\
users kube|60:18 134:28\n\
users rke0|63:22 134:22\n\
users|9:18 49:18 60:17 62:19 63:19 83:31 109:38 123:30 126:20 134:31\n\
user|7:27 8:24 9:5 20:5 25:18 29:19 65:11 70:22 81:22 83:15 86:9 97:28 103:23 106:22 114:5 117:18 130:16 131:9\n\
uses proxy|68:37\n\
uses|2:24 39:25 68:50 101:24 112:24 130:24\n\
use|3:9 8:14 9:14 10:10 48:10 72:30 93:14 94:30 96:14 109:36 123:24 125:10 126:15\n\
using autodetected|30:35\n\
using bootstrap|7:17 42:29\n\
using cgroup|14:39\n\
using fuse|107:37\n\
using interface|30:27 46:17 108:13\n\
using iptables|72:20 91:26\n\
using kubeadm|69:31\n\
using kubernetes|38:15 46:15 50:15 68:14 71:15 91:15 106:15\n\
using private|74:23 127:22\n\
using sqlite|119:31\n\
using the|30:25 52:19\n\
using|7:7 14:30 16:7 20:7 30:33 38:6 42:23 43:14 46:21 48:7 50:7 52:6 68:6 69:13 71:7 72:7 74:7 78:7 88:7 91:18 96:7 101:7 105:7 106:7 107:26 108:6 115:7 119:14 127:6 129:7\n\
usr bin|12:10 19:11 32:14 36:10 44:10 48:10 82:14 84:10 91:14 95:16 110:10 115:10\n\
usr libexec|26:32 31:14\n\
usr lib|26:20 31:15 33:11 86:22 95:11\n\
usr local|3:6 4:6 10:12 23:9 26:10 40:10 44:10 69:6 73:15 74:16 82:6 87:6 91:6 115:6 117:16 119:10\n\
usr0|32:63\n\
usr|3:5 4:6 10:17 12:6 19:6 23:12 26:34 31:17 32:13 33:5 36:6 40:12 44:17 48:6 69:5 73:22 74:25 82:17 84:6 86:24 87:6 91:13 95:20 110:6 115:6 117:24 119:13\n\
us|1:22 8:22 20:30 42:21 69:21 78:30 81:37 102:23 116:22 133:21\n\
utc ago|84:22 85:23\n\
utc ca|16:22 79:22\n\
utc invalid|79:36\n\
utc|9:12 11:12 16:35 17:12 32:13 35:12 43:13 54:13 79:31 80:35 83:29 84:12 85:13 95:12 104:12 122:11\n\
util await|55:22 122:22\n\
util go|37:20 122:25\n\
utils go|102:23 108:22\n\
utils|5:36 91:36 102:37 108:35\n\
util|37:31 55:30 91:30 94:31 122:43\n\
uuid c0c0|53:32\n\
uuid|18:24 19:17 44:24 52:16 53:60\n\
v0 and|50:22 51:23\n\
v0 backend|54:35\n\
v0 binaries|7:22 82:22\n\
v0 bolt|36:36\n\
v0 certificatesigningrequests|3:19 17:20 24:20\n\
v0 cgroup|14:36\n\
v0 command|115:31\n\
v0 configmap|8:25 123:21\n\
v0 config|100:23 124:22\n\
v0 containerd|26:23 124:22\n\
v0 cri|26:9 34:18 35:21 38:16 107:9 115:16\n\
v0 csidriver|17:20 97:20 127:19\n\
v0 dial|2:12 69:29 72:12 95:12\n\
v0 does|15:22 50:22\n\
v0 etcd|55:22 69:22\n\
v0 exits|14:26 50:20\n\
v0 failed|69:35\n\
v0 falling|129:31\n\
v0 first|56:22 69:22\n\
v0 flannel|31:22 69:22\n\
v0 head|69:31\n\
v0 host|15:31\n\
v0 image|15:18 39:18 50:18 115:18\n\
v0 installed|31:20 49:19 66:20\n\
v0 interface|51:36\n\
v0 in|15:22 32:23\n\
v0 join|62:31 94:15\n\
v0 k0s0|0:10 15:14 40:8 45:9 47:9 65:6 74:9 75:6 89:7 90:9 96:7 99:6 105:7 119:9 130:6\n\
v0 k0s|0:8 3:11 15:11 69:11 75:18 104:7 105:14 119:21 127:7\n\
v0 kubeadm|30:19 38:19 50:20\n\
v0 kubectl|25:23 130:22\n\
v0 kube|31:18 69:18 120:18 130:18\n\
v0 linux|35:31\n\
v0 metadata|1:31\n\
v0 namespaces|1:8 2:12 3:10 16:10 24:10 25:5 46:8 54:5 60:14 72:8 92:10 122:7 123:12 131:11 132:13 134:8\n\
v0 net|69:36\n\
v0 nodes|2:10 3:11 11:8 32:5 60:9 68:11 79:8 92:8 99:11 110:8 118:13 120:8 123:12 127:10 131:10\n\
v0 node|2:11 3:14 11:7 16:11 17:7 20:13 50:7 60:7 78:7 80:7 81:13 83:7 85:8 95:7 97:7 99:7 120:7 127:14 130:7\n\
v0 on|67:20 110:20 117:20\n\
v0 output|39:19 69:28\n\
v0 overlayfs|36:22 107:26\n\
v0 pause|116:33\n\
v0 ping|116:31\n\
v0 pod|79:19 123:19 128:19\n\
v0 retry|55:23 56:23\n\
v0 rke0r0|2:8 14:8 17:8 23:7 28:7 40:7 44:15 45:7 56:8 63:11 65:7 68:7 69:7 75:11 77:8 95:11 101:7 118:7 127:7 130:11 134:11\n\
v0 rke0|17:12 40:12 63:12 75:18 105:19 109:12 127:12 133:12\n\
v0 route|51:34\n\
v0 rpc|69:31\n\
v0 runtimeclass|130:33\n\
v0 runtimeservice|35:17 38:19 115:24\n\
v0 runtime|33:15 34:8 35:11 38:19 115:23 116:8\n\
v0 secret|8:36\n\
v0 self|20:22 82:22\n\
v0 services|68:19 74:20 89:20\n\
v0 service|6:14 68:14 74:15 80:14 81:14 97:21\n\
v0 support|14:40\n\
v0 tgz|31:33\n\
v0 the|16:18 58:23 130:18\n\
v0 ubuntu|47:20 101:20 132:20\n\
v0 v0|34:16 55:20 56:20 61:16\n\
v0 webhook|133:31\n\
v0 x0|3:22 69:22\n\
v0 就|15:31\n\
v0 里|15:22 38:22\n\
v0alpha0 runtimeservice|35:15 38:29 107:12\n\
v0alpha0|35:27 38:51 107:21 115:36\n\
v0beta0 csidriver|54:20 81:19 97:20\n\
v0beta0|54:31 58:31 62:30 81:29 92:30 97:30 130:30\n\
v0|2:9 3:9 8:6 14:16 15:16 31:5 35:8 36:9 38:12 50:11 51:5 60:8 69:16 75:9 105:5 107:5 115:16 116:5 118:6 119:9 123:8 130:13 131:5\n\
vagrantfile|101:44 132:44\n\
vagrant|30:38 46:40 101:39\n\
valid apiserver|79:22 110:22\n\
valid current|16:20 17:20 79:17 80:15 83:8\n\
valid for|1:9 3:27 7:9 80:9 99:12 134:13\n\
valid https|75:35\n\
valid interface|51:18 96:23 131:18\n\
valid ipv0|51:32\n\
valid networks|27:35\n\
valid rsa|11:24 74:23\n\
valid token|8:22 9:22\n\
valid until|81:16 83:22 104:21\n\
validate certificate|3:31\n\
validate component|91:22 106:22\n\
validate connection|2:12 16:12 17:16 47:15 63:12 68:15 75:12 132:12 134:16\n\
validate cri|33:20 35:11 38:21 115:18\n\
validate fail|133:34\n\
validate kubelet|14:28 85:20\n\
validate kyverno|133:36\n\
validate nodeip|99:27 100:18\n\
validate server|40:40\n\
validate service|33:16 35:13 38:16 39:12 115:23\n\
validate the|1:12 2:8 3:8 8:5 9:15 10:5 16:12 17:5 24:9 25:11 46:8 47:8 60:13 68:10 79:5 89:8 118:5 131:5 132:10 134:11\n\
validate tls|24:34\n\
validated|74:63\n\
validate|1:14 2:11 3:13 9:19 14:16 16:16 17:11 24:17 25:12 33:17 35:10 38:20 39:8 40:25 46:7 47:14 60:15 68:15 75:7 85:8 89:7 99:9 115:26 132:14 133:19 134:16\n\
validating cni|26:19 27:28\n\
validatingwebhookconfiguration rancher|133:31\n\
validatingwebhookconfiguration|133:66\n\
validating|26:36 27:53 133:27\n\
validation failed|13:20 15:15 90:20 105:16\n\
validation gatekeeper|133:31\n\
validation is|67:21 71:26\n\
validation|2:21 13:28 14:21 15:20 40:20 67:28 71:33 90:28 94:21 105:21 133:27\n\
valid|3:28 11:19 16:31 17:28 27:17 29:8 51:13 74:18 75:15 79:27 80:17 83:15 96:13 99:7 104:12 110:8 134:8\n\
value build|71:32\n\
value k0s|67:23 71:24\n\
value kube|71:32\n\
value mismatch|40:41\n\
value node|67:31\n\
value true|23:33\n\
value var|39:32\n\
values|0:30 22:31 26:31 27:29 28:30 122:29 131:30\n\
value|23:19 27:19 39:16 40:38 45:9 47:9 63:9 67:29 68:8 71:39 75:16 105:9 111:9 122:8 127:8\n\
var lib|0:8 11:7 36:6 37:6 44:9 48:7 58:6 74:9 80:6 83:9 84:12 107:10 113:11 117:5 119:6 125:6 126:8 127:8\n\
var log|4:20 16:13 48:18 50:14 65:17\n\
var on|44:31\n\
var run|33:17 38:6 39:19 50:14 94:19 115:12\n\
var snap|26:18 36:18 80:23\n\
var type|44:31\n\
var var|44:22 48:22\n\
variable|18:40 68:38 75:39\n\
vars|1:40 40:39 69:39\n\
var|0:14 11:12 26:8 33:14 36:10 37:11 39:18 44:17 48:13 50:13 57:5 58:11 74:16 80:12 81:5 82:6 83:15 84:21 87:6 94:18 105:6 107:19 110:6 112:5 113:20 115:7 117:10 119:9 125:9 126:13 127:14\n\
vault|0:34 43:34 47:50\n\
vcenter|20:47 22:32 23:31 37:32\n\
vcpus|37:63\n\
vcpu|20:45 37:45\n\
vda0|11:44 48:44\n\
velero|24:45 25:45\n\
vendor k0s|16:17 68:16 84:17 130:21\n\
vendor preset|33:17 86:30\n\
vendor|16:19 33:26 53:20 68:18 72:20 77:20 84:19 86:44 94:20 130:26 133:18\n\
verbs|7:45 8:45\n\
verb|7:40 8:40 103:40\n\
verification error|24:23 127:21 131:12 133:11\n\
verification failed|90:31\n\
verification|24:45 89:18 90:26 106:18 127:38 131:18 133:17 134:18\n\
verify cafile|0:17 24:22 81:21\n\
verify candidate|24:23 127:22 131:12 133:12\n\
verify certificate|3:17 16:11 17:17 24:15 68:10 120:11 127:17 131:11\n\
verify hash|105:35\n\
verify jws|9:31\n\
verify password|105:31\n\
verifying certificate|16:16 79:12 80:18 81:22 83:12\n\
verifying|16:31 39:24 79:23 80:36 81:43 83:24\n\
verify|0:11 3:22 6:11 9:18 16:11 17:23 24:34 68:10 79:11 81:18 83:11 104:11 105:30 120:11 127:33 131:11 133:11 134:11\n\
version answers|60:19 63:20 132:20\n\
version bsize|107:36\n\
version cannot|33:34\n\
version containerd|115:31\n\
version control|130:31\n\
version current|130:36\n\
version error|61:23 91:22\n\
version exec|5:37\n\
version from|35:15 38:15 50:15 96:15 107:15 129:19\n\
version go|46:16 96:16 129:27\n\
version grep|38:22 130:22\n\
version head|62:22 130:22\n\
version internal|52:16 101:21 118:17 132:17\n\
version ipv0|100:37\n\
version is|35:15 46:16 129:20 130:20\n\
version kubeletversion|14:20 109:19 110:20\n\
version kubelet|130:31\n\
version kubernetes|50:26 87:20\n\
version of|15:15 38:15 130:28\n\
version on|130:31\n\
version rpc|33:14 35:14 36:14 50:24 115:14\n\
version short|67:20 130:26\n\
version ubuntu0|115:31\n\
version v0|4:7 11:13 15:7 38:7 39:7 46:7 50:16 68:7 71:7 91:7 94:7 106:7 110:7 115:7 116:7 128:10 130:19\n\
versions config|27:33\n\
versions|27:50 39:34 130:33\n\
version|5:18 11:9 15:19 27:16 28:5 33:14 34:12 35:14 38:14 44:10 50:22 52:12 65:12 67:5 87:6 91:5 96:6 100:17 101:5 106:6 107:15 110:6 115:25 116:5 118:5 128:5 129:12 130:26 132:5\n\
very node|78:22 123:22\n\
very same|45:17 50:17 73:17 87:17 111:17\n\
very|4:27 45:27 50:27 53:28 73:27 78:27 87:27 111:28 123:27\n\
veth|77:40 82:52\n\
vg var|44:31\n\
vg0 root|14:22 48:22\n\
vg0 var|44:31\n\
vg0|14:34 44:51 48:33\n\
vg|44:52 48:39\n\
vi entering|131:35\n\
via dev|46:30 95:12 96:9 101:9 132:9\n\
via ipv0|51:32\n\
via|9:14 22:15 46:51 51:22 62:14 63:14 95:26 96:22 101:21 132:14\n\
victim process|102:34\n\
victim|102:67\n\
view|25:45 130:44\n\
vip answers|123:22 134:22\n\
vip error|131:33\n\
vip healthz|123:31\n\
vip interface|131:33\n\
vip k0s|3:31\n\
vip|3:27 30:15 47:16 68:15 123:35 131:49 134:16\n\
virbr0|30:54 132:36\n\
virsh|53:45 132:44\n\
virtualbox|16:30 96:39 132:50\n\
virtual|18:40 131:39 132:39\n\
vi|131:71\n\
vk https|63:18 68:23 92:18\n\
vk|63:36 68:45 92:36\n\
vlan|2:25 17:33 46:33 98:25 99:24 101:38 131:25\n\
vm backup|45:22 122:22\n\
vm datastore|11:22 36:22\n\
vm for|109:22 132:22\n\
vm found|20:31\n\
vm from|37:23 52:22\n\
vm had|36:22 127:22\n\
vm info|18:22 20:22\n\
vm is|20:17 45:17 59:16 65:16 118:17\n\
vm k0s|20:22 59:22\n\
vm kb|102:37\n\
vm name|20:22 105:22\n\
vm network|101:22 132:22\n\
vm of|54:23 88:22\n\
vm ping|132:31\n\
vm template|18:22 127:22\n\
vm was|9:14 18:14 37:15 47:14 53:19 56:14 75:14\n\
vm with|18:20 23:19 132:20\n\
vmlinuz|14:45 90:45\n\
vmnet0|132:62\n\
vms in|17:20 20:20 132:20\n\
vms on|60:19 96:20 132:20\n\
vmsscse exit|2:31\n\
vmsscse|2:63\n\
vms|17:21 20:21 30:20 52:20 54:21 60:20 77:21 95:20 96:21 122:20 127:20 129:21 131:20 132:36\n\
vmware guest|16:22 67:22\n\
vmware|16:27 53:28 54:28 67:27 98:27 123:27 132:41\n\
vm|5:7 9:6 11:6 18:21 20:21 23:5 36:14 37:14 45:17 47:6 51:14 52:13 53:14 54:7 56:14 58:7 59:26 60:5 65:13 71:7 75:6 80:6 88:7 92:7 98:7 99:5 101:6 102:26 104:20 105:7 109:13 118:13 122:12 127:13 132:17\n\
vnet|2:40 21:39 95:39\n\
vni port|77:32\n\
vni|77:63\n\
volume kube|91:22 97:22\n\
volume node|65:34\n\
volumes|53:37 91:36 126:37 127:35\n\
volume|44:21 48:21 58:22 65:37 84:21 87:21 91:29 97:29 107:21 113:21 122:20\n\
voter|55:52 56:40\n\
voting member|55:33\n\
voting|55:67\n\
vpc|2:30 21:30 28:30 93:30 98:39 118:30\n\
vpn|46:40 49:39 55:40\n\
vps|92:45 102:45\n\
vrrp script|1:20 131:26\n\
vrrp vi|131:31\n\
vrrp|1:32 131:60\n\
vs class|11:31\n\
vs ip|72:38\n\
vs is|72:32\n\
vs not|72:35\n\
vs rr|72:40\n\
vs sh|72:40\n\
vs with|72:34\n\
vs wrr|72:39\n\
vsphere cloud|18:22 22:17 23:16 53:17\n\
vsphere cpi|20:20 22:16 23:20 53:16\n\
vsphere csi|18:25 19:22\n\
vsphere|18:37 19:26 20:31 22:26 23:29 53:31 59:18 67:18 98:19\n\
vswitch|92:63\n\
vs|11:26 18:19 72:65\n\
vx0 type|77:35\n\
vx0|77:70\n\
vxlan calico|92:23 93:18 125:18\n\
vxlan config|77:35\n\
vxlan device|77:29 93:16 125:13\n\
vxlan flannel|93:22 125:22\n\
vxlan go|77:32\n\
vxlan id|30:13 77:23 93:13 125:21\n\
vxlan is|77:37\n\
vxlan not|77:37\n\
vxlan|21:11 30:10 40:11 51:12 64:29 77:48 92:19 93:28 95:18 125:26\n\
vx|35:62\n\
vz times|60:22 61:23\n\
vz w0|61:23 62:22\n\
vz|60:34 61:41 62:27 63:27 92:27 118:27\n\
w0 and|14:18 53:18 104:23\n\
w0 as|97:22 98:22\n\
w0 at|18:22 123:22\n\
w0 by|19:23 104:22\n\
w0 cannot|81:18 97:28\n\
w0 cat|14:18 19:18 53:18 99:17\n\
w0 curl|60:18 63:18 68:18 120:18\n\
w0 e0|100:23 104:22\n\
w0 failed|18:20 19:20 112:20\n\
w0 get|101:17 118:17 123:25\n\
w0 grep|18:20 53:20 89:20\n\
w0 ip|99:16 101:17 120:22 131:17\n\
w0 is|30:14 53:15 67:14 69:14 85:15 97:14 103:14 120:14\n\
w0 kubectl|18:18 104:27\n\
w0 kubelet|14:20 118:20 131:20\n\
w0 lab|78:22 98:22\n\
w0 nc|2:22 62:22\n\
w0 nodes|104:30 110:16\n\
w0 node|64:18 67:18 105:23\n\
w0 none|18:18 19:18 41:18 121:18\n\
w0 notfound|104:22 105:22\n\
w0 notready|0:17 14:17 100:17 118:17 120:17\n\
w0 not|0:10 14:10 33:10 41:11 67:10 79:10 81:10 104:23 110:14\n\
w0 openssl|0:20 80:20 127:19\n\
w0 pending|41:20 121:26\n\
w0 ping|60:25 89:20\n\
w0 ready|30:15 65:15 68:15 86:16 100:16 101:16\n\
w0 resourceversion|123:31\n\
w0 systemctl|86:22 104:22\n\
w0 timeout|118:19 120:15 123:22 131:15\n\
w0 wide|99:31\n\
w0 with|57:15 81:15 85:15 97:19 122:19\n\
w0 yaml|30:22 39:23\n\
w0|14:10 18:19 19:10 21:13 30:9 41:17 48:9 53:17 60:13 63:10 78:10 97:14 98:10 99:8 101:9 104:25 105:10 110:10 118:9 120:17 121:17 122:9 123:16 131:13\n\
wait bit|32:34\n\
wait control|1:13 4:12 13:13 68:16 69:12 116:12 117:12 126:13 131:16\n\
wait for|22:23 85:23\n\
waiting for|4:9 7:6 9:6 17:11 18:6 41:9 42:11 43:10 55:10 56:6 61:8 67:7 69:9 108:7 126:5\n\
waiting to|0:8 17:8 52:12 60:8 63:14 75:16 104:8 105:20 127:12 130:8 134:8\n\
waiting waiting|17:31\n\
waiting|4:15 6:5 7:10 9:10 17:21 18:10 28:6 35:5 41:16 42:19 43:18 52:5 55:17 56:10 60:9 61:14 63:15 67:13 68:5 69:16 75:13 95:10 105:20 108:12 110:6 117:6 118:10 121:6 126:7 127:5 133:5\n\
waits for|22:20 56:20 58:20\n\
waits|19:27 22:27 36:26 43:27 56:34 58:27 63:26 68:25 128:25\n\
wait|1:20 4:20 13:20 22:21 32:33 67:20 68:26 69:19 85:21 101:20 116:20 117:20 126:21 131:27\n\
wal error|54:36\n\
wal file|54:32\n\
wal fsync|122:33\n\
wal go|122:33\n\
wal sync|122:35\n\
wal wal|122:33\n\
walpb crc|54:37\n\
walpb|54:74\n\
wal|48:17 54:40 99:16 119:35 122:44\n\
want the|85:23 110:22\n\
wanted to|48:28 63:15 104:15\n\
wanted|35:27 48:49 63:27 94:28 104:27\n\
wants kubelet|86:31\n\
wants|43:34 86:50 129:34\n\
want|10:27 42:27 84:27 85:28 104:27 110:36 119:27 127:27\n\
warn caller|55:22 122:22\n\
warn msg|16:11 55:18 57:11 58:15 59:15 61:15 98:11 122:15\n\
warn ts|55:18 56:16 58:16 61:18 79:11 122:15\n\
warning controller|10:31\n\
warning evictionthresholdmet|48:31\n\
warning failedcreatepodsandbox|5:14 22:10 26:14 27:9 31:10 76:10 112:19 116:13 124:13 125:14\n\
warning failedscheduling|22:24 23:23\n\
warning failed|5:23 69:23\n\
warning fileexisting|91:35\n\
warning firewalld|60:31\n\
warning freediskspacefailed|48:31\n\
warning hostname|2:13 66:28 67:13 126:14\n\
warning httpproxy|68:36\n\
warning kubeadm|91:22 106:22\n\
warning msg|2:11 6:17 26:7 35:15 40:16 44:7 56:7 74:11 76:10 89:7 93:7 107:13 119:7\n\
warning networknotready|22:32\n\
warning requiredipvskernelmodulesavailable|72:34\n\
warning service|33:14 86:32\n\
warning startup|30:19 51:20 100:20\n\
warning systemoom|102:32\n\
warning unhealthy|1:31\n\
warning|1:8 2:12 5:15 6:20 10:8 22:18 23:11 26:12 35:16 40:18 48:14 60:7 66:21 67:7 68:18 69:7 72:12 74:8 76:11 86:20 91:14 102:12 107:12 112:19 116:7 124:7 125:8\n\
warn|16:15 55:37 56:23 57:15 58:31 59:22 61:33 79:15 98:15 122:32\n\
was added|18:22 55:15 74:15 103:15 110:15\n\
was all|104:22 112:22\n\
was approved|110:22 121:22\n\
was attached|3:22 58:23\n\
was at|11:22 84:22\n\
was available|123:33\n\
was broken|11:22 56:22\n\
was called|65:22 104:22\n\
was changed|100:23 118:22\n\
was copied|23:18 53:18 71:18 103:18\n\
was created|1:17 6:16 24:17 79:16 119:17\n\
was decommissioned|118:33\n\
was deleted|43:15 56:14 58:15 59:18 93:14 125:14 127:14\n\
was destroyed|56:22 59:22\n\
was done|59:14 76:14 88:14 99:14 104:14 124:14 126:15 129:14\n\
was edited|27:22 91:22\n\
was fine|5:20 9:20 25:20\n\
was given|96:20 118:20 128:19\n\
was gone|105:22 113:22\n\
was installed|1:12 18:12 30:11 40:15 65:11 75:12 82:12 109:15 117:12 119:16\n\
was interrupted|56:22 126:23\n\
was in|65:22 105:22\n\
was issued|58:23 127:22\n\
was last|32:30 35:13 102:13\n\
was left|98:22 127:22\n\
was low|48:35\n\
was made|9:18 25:19 41:15 68:14 111:15 129:14\n\
was missing|41:26 66:20\n\
was mounted|84:22 114:22\n\
was moved|43:20 58:20 84:20\n\
was never|23:12 33:12 43:13 56:17 75:12 103:13 104:16 109:12 112:12\n\
was not|18:11 20:7 21:7 41:18 42:14 43:13 45:10 50:7 59:7 88:11 91:10 96:7 107:7 117:7 121:11 124:6 127:7\n\
was only|58:23 84:22\n\
was on|15:19 42:19 115:20\n\
was pasted|11:33\n\
was printed|9:22 24:23\n\
was ready|14:20 76:20 128:19\n\
was rebuilt|24:23 47:18 75:18\n\
was refused|4:14 5:10 34:18 54:11 79:14 86:18 99:10 128:14\n\
was regenerated|24:23 53:23\n\
was registered|18:22 53:23\n\
was reinstalled|47:18 56:18 59:18 105:14 127:14\n\
was removed|18:13 31:13 39:13 56:13 58:13 78:13 82:13 97:13 123:16 124:12\n\
was replaced|98:22 114:22\n\
was reset|2:17 36:17 47:17 125:17 127:16\n\
was restarted|104:22 119:22\n\
was restored|24:20 54:20 133:19\n\
was re|47:22 125:22\n\
was rotated|24:23 83:22\n\
was run|41:17 45:17 58:17 109:16 113:17\n\
was set|65:22 123:22\n\
was shut|104:18 133:27\n\
was specified|43:35\n\
was started|10:20 18:20 45:20\n\
was stopped|9:22 118:22\n\
was swapped|14:22 99:22\n\
was switched|58:22 80:21 118:17\n\
was taken|37:18 97:18 127:18 130:18\n\
was the|45:16 54:21 59:20 123:15\n\
was unpacked|26:23 91:22\n\
was with|83:22 129:22\n\
was written|0:18 18:18 24:18 105:18\n\
was|9:5 11:9 18:12 24:11 25:10 32:13 34:5 41:16 42:7 43:13 45:7 47:9 48:5 54:6 56:14 58:13 59:13 65:9 75:5 79:5 84:5 86:5 88:5 91:5 103:5 104:10 105:5 109:5 118:11 123:12 125:5 127:9 128:5 129:5 133:7\n\
watch no|70:34\n\
watch sys|70:32\n\
watch v0|3:12 6:9 8:17 16:13 68:8 74:9 79:9 80:9 81:9 95:9 97:13 123:9 127:12 130:13\n\
watcher go|70:32\n\
watcher open|88:36\n\
watcher too|70:36\n\
watcher|70:48 88:45 114:24\n\
watches|70:56 78:36\n\
watch|3:20 6:13 8:33 16:21 68:13 70:37 74:14 79:13 80:13 81:13 92:14 95:13 97:21 123:13 127:20 130:25\n\
way cn|81:31\n\
way style|7:22 81:22\n\
way with|42:22 81:22\n\
way|4:23 7:24 25:24 42:30 46:24 56:24 81:43 126:24\n\
wa|102:37 118:36 122:45\n\
wc var|11:23 74:23\n\
wchan cmd|32:32\n\
wchan|32:63\n\
wc|1:15 11:26 14:15 31:15 36:15 42:14 50:22 51:15 54:15 58:15 70:27 71:15 74:30 75:15 86:15 121:15 125:35\n\
we have|0:22 81:22\n\
we moved|19:18 39:18 113:18 131:18\n\
we only|19:23 41:23\n\
we replaced|24:28 39:18\n\
we re|47:20 118:20 133:19\n\
we run|10:20 57:19 129:20\n\
we use|78:22 110:22\n\
weave conflist|82:14 93:14 114:14 124:26\n\
weave info|53:26 125:20\n\
weave net|22:14 31:18 66:14 93:20 112:13 124:13\n\
weave status|53:20 82:26\n\
weave to|114:22 124:22\n\
weave|22:15 31:22 49:14 53:35 64:15 66:15 82:27 93:29 112:22 114:22 124:31 125:22\n\
web server|81:31\n\
web sh|73:22 101:22\n\
web0|65:44 98:45\n\
webhook cattle|133:31\n\
webhook failing|133:31\n\
webhook mutate|133:31\n\
webhook nodes|133:31\n\
webhook node|133:34\n\
webhook opa|97:22 133:22\n\
webhook post|133:36\n\
webhook rancher|133:33\n\
webhook service|133:33\n\
webhook validate|133:36\n\
webhook validation|133:31\n\
webhook|92:22 97:34 133:58\n\
websocket|92:45 119:45\n\
web|11:21 20:22 66:23 73:22 78:22 81:29 82:35 101:29 103:22 120:22 124:21\n\
wed mar|16:22 54:23\n\
wednesday|9:44 58:45\n\
wed|16:36 54:37 85:37 102:37\n\
week backup|0:31\n\
weekend the|77:23 133:22\n\
weekend|3:28 16:28 25:29 77:29 104:28 118:28 133:36\n\
weeks ago|8:26 9:20\n\
weeks|7:30 8:39 9:30 32:31 123:29 128:29\n\
week|0:27 9:19 10:20 19:20 23:18 24:28 39:20 41:20 47:19 58:20 93:19 98:20 105:20 124:18 126:28 133:19\n\
well until|76:22 79:22\n\
well|33:31 51:32 76:31 79:31 81:31 118:31\n\
went from|50:22 124:22\n\
went notready|53:20 123:19 133:19\n\
went on|55:22 63:22\n\
went ready|28:22 101:22\n\
went through|1:15 8:15 42:15 65:15 71:15 74:15 127:15\n\
went|1:19 8:19 28:18 33:18 42:18 43:19 50:19 53:19 55:19 63:19 65:25 71:19 74:19 101:26 123:25 124:17 127:18 133:18\n\
were|0:20 23:19 24:28 32:21 52:19 54:21 60:19 95:20 115:20 118:27 127:19 129:20 130:27 133:27\n\
west compute|6:18 20:16 21:12 78:20 98:18\n\
westeurope azmk0s|2:26 123:19\n\
westeurope|2:52 123:39\n\
west|6:34 18:22 20:30 21:22 78:38 98:35 116:22\n\
we|0:18 1:11 6:10 10:11 19:18 20:11 22:11 23:10 24:23 39:26 41:18 42:21 44:11 47:18 50:11 57:10 59:10 74:18 78:11 80:11 81:10 110:18 111:18 113:11 118:11 124:10 129:11 131:18 133:17\n\
wg0 mtu|92:33\n\
wg0|30:37 61:31 92:50\n\
what you|76:16 106:24 126:16 128:15\n\
what|24:34 45:25 68:24 76:25 106:38 117:25 126:26 128:24\n\
when config|35:36\n\
when kube|72:37\n\
when the|65:22 123:22\n\
when trying|65:22 104:22\n\
when waiting|6:19 42:19 80:20\n\
when|6:15 12:15 15:15 35:34 42:15 47:15 65:26 72:36 74:16 79:15 80:15 92:23 104:15 118:15 123:22\n\
where only|85:23 94:23\n\
where|18:26 45:26 52:25 74:35 85:27 94:27 95:26 101:26 120:26\n\
whether to|72:34\n\
whether|72:67\n\
which is|55:31 87:11 120:15\n\
which one|94:37\n\
whichvcanddcbynodeid|20:63\n\
which|5:16 48:15 55:46 57:15 68:14 87:16 93:15 94:36 97:16 107:16 120:23\n\
while awaiting|46:8 60:16 63:14 69:14 92:12 95:8 118:14 123:19 132:8\n\
while creating|77:23 125:22\n\
while dialing|33:20 35:17 36:11 39:11 44:11 50:15 61:11 101:11\n\
while it|55:22 104:22\n\
while pods|48:22 64:23\n\
while processing|70:28 108:18\n\
while requesting|3:12 7:17 9:12 17:13 24:13 41:17 80:16 130:12\n\
while the|93:22 125:22\n\
while trying|24:23 127:22 131:12 133:12\n\
while waiting|19:12 43:12 46:11 60:15 69:22 92:11 118:15\n\
while|7:10 24:22 33:19 35:14 41:11 50:10 56:10 60:20 63:14 69:21 70:15 77:11 80:10 92:10 117:10 118:17 123:22 125:10 127:19\n\
whole cluster|133:31\n\
whole|4:28 20:29 33:28 97:29 110:29 123:28 133:36\n\
whose|22:45 67:44\n\
why|69:44 123:44\n\
wide all|46:20 101:26\n\
wide awk|30:14 46:15 59:15 93:19 100:15 101:15\n\
wide grep|26:15 41:19 82:14 93:14 114:14 120:14 124:14\n\
wide internal|30:19 46:20 99:19\n\
wide shows|30:18 39:18 46:18 132:18\n\
wide 显|99:22 101:22\n\
wide 里|30:22 100:23\n\
wide|7:17 22:10 26:10 30:25 39:17 41:17 46:24 52:20 59:9 82:26 93:20 99:15 100:27 101:31 114:10 115:9 120:17 124:15 132:16\n\
wiki|47:58 130:33\n\
will be|1:17 14:20 31:9 34:19 46:9 47:9 50:9 110:9\n\
will bootstrap|11:25 80:20\n\
will not|11:12 72:29 74:17\n\
will retry|57:14 80:10 97:10 103:8 104:17 110:10 118:7 123:15 131:7 133:15\n\
will try|1:14 2:8 3:10 8:14 9:8 10:14 16:5 24:14 25:15 60:11 92:5 132:13 134:8\n\
will|1:23 2:6 3:9 8:17 9:6 10:17 11:9 14:17 24:18 25:19 34:17 57:18 60:14 72:21 74:7 80:13 97:10 103:6 104:23 110:13 118:6 123:21 131:6 132:15 133:20 134:6\n\
windows host|67:22 132:22\n\
windows|11:24 20:25 56:33 67:33 75:25 78:25 116:25 132:33\n\
win|67:46 78:47\n\
wipe ephemeral|36:22 58:23\n\
wiped|59:46 127:46\n\
wipe|36:40 58:40 127:39\n\
wireguard native|40:27 73:18\n\
wireguard|40:50 73:34 92:34\n\
wish to|94:37\n\
wish|94:74\n\
with admin|1:26 81:19\n\
with an|23:7 55:8 66:8 67:15 71:19 85:21 121:8 122:7 129:8 132:8\n\
with apiserver|66:23 96:22\n\
with api|2:5 6:13 16:8 20:5 57:8 65:9 67:5 68:5 71:13 79:5 80:5 81:12 83:5 85:5 97:12 98:7 103:10 118:7 127:7 131:5 133:13\n\
with backend|51:23 77:23\n\
with client|81:22 83:22\n\
with cloud|18:18 19:18 20:18 22:18\n\
with cluster|18:18 54:18 119:23\n\
with config|23:15 72:16 129:27\n\
with containerd|39:23 76:18 115:18\n\
with controllers|8:22 10:22\n\
with cpus|37:38\n\
with crashloopbackoff|4:31\n\
with createpodsandboxerror|12:22 116:22\n\
with cri|26:17 33:16 50:17 94:17 115:17\n\
with ctrl|25:20 56:20 126:20\n\
with datastore|45:31\n\
with different|45:40\n\
with disable|19:18 23:18 40:23\n\
with docker|50:20 82:20 94:20\n\
with domain|15:25 98:22\n\
with embedded|58:20 118:20 122:19\n\
with error|12:11 15:14 25:11 50:11 66:11 67:15 73:15 84:15 86:11 88:11 128:11\n\
with err|18:22 23:22\n\
with exit|15:22 74:23\n\
with externaltrafficpolicy|78:31\n\
with filter|32:36\n\
with flannel|124:22 125:22\n\
with fresh|24:20 97:20 116:20\n\
with ftype|107:35\n\
with godebug|3:31\n\
with grace|34:31\n\
with hint|21:31\n\
with hostname|78:26 103:20\n\
with icmp|60:23 62:23\n\
with ignore|76:14 106:21 109:14 126:15 127:14 128:14\n\
with install|96:22 130:22\n\
with internal|101:22 132:22\n\
with its|22:18 53:18 98:18 110:18\n\
with it|110:22 115:22\n\
with k0s|70:17 89:17 107:17 119:17 132:17\n\
with kubeadm|8:12 14:12 15:11 25:12 41:12 47:12 59:11 70:12 79:15 83:16 129:12\n\
with kubectl|41:17 93:17 124:21 133:16\n\
with kubelet|19:20 110:20 115:20\n\
with kubernetes|30:22 50:22\n\
with leader|55:40\n\
with maintenance|59:25 61:23\n\
with modprobe|72:28 76:19\n\
with my|81:31\n\
with name|30:22 46:14 52:21 108:10\n\
with new|24:18 47:18 53:18 59:18\n\
with node|30:8 46:9 52:16 78:9 85:22 100:9 101:9 105:18\n\
with no|5:22 46:22\n\
with only|6:22 22:23\n\
with on|38:22 75:22\n\
with or|9:13 16:13 47:13 67:17 94:20 96:13 130:13\n\
with plain|119:31\n\
with pod|110:22 116:22\n\
with prune|7:22 8:22\n\
with recognized|41:36\n\
with result|14:11 33:11 40:11 44:11 58:11 73:11 84:11 95:11 96:11 102:17 119:11 122:14\n\
with server|17:22 61:15 75:15 119:19\n\
with skip|25:23 41:23\n\
with spec|18:31\n\
with statuscode|1:37\n\
with status|1:17 14:22 115:17 131:17\n\
with swap|128:40\n\
with systemd|12:22 15:19 49:15 91:15\n\
with that|14:20 116:20 119:20\n\
with the|1:7 4:7 34:7 45:7 52:10 65:7 95:7 103:13 105:12 123:7 129:7 130:12 132:7\n\
with tls|3:22 42:22\n\
with token|41:23 45:22\n\
with url|62:36\n\
with usage|4:20 8:20 10:20\n\
with user|20:22 29:22\n\
with uuid|18:22 53:23\n\
with v0|7:20 14:20 87:20\n\
with value|39:32\n\
with without|7:22 51:23\n\
within minute|117:20 120:20 133:19\n\
within seconds|86:17 114:22 123:21\n\
within|6:23 21:23 80:23 86:23 114:31 117:23 120:24 123:30 133:35\n\
without any|7:20 119:20 123:19\n\
without an|12:22 131:22\n\
without flannel|46:20 93:26\n\
without it|1:18 46:18 78:18 123:18\n\
without k0s|45:22 75:22\n\
without mounting|72:37\n\
without provider|18:31\n\
without route|21:36\n\
without the|88:22 111:23\n\
without token|45:31\n\
without trouble|74:23 116:22\n\
without type|107:33\n\
without url|39:32\n\
without|1:6 2:6 7:6 12:6 13:6 14:6 16:5 18:13 19:6 21:22 25:6 27:12 35:5 39:13 41:6 42:5 43:17 44:6 45:19 46:17 50:6 51:6 53:6 55:6 72:24 73:6 74:20 75:5 78:6 79:5 80:5 88:6 92:6 93:12 96:6 102:6 107:20 108:5 110:6 111:6 112:5 116:5 119:13 123:16 125:6 130:5 131:5\n\
with|1:10 6:8 15:6 18:5 30:12 37:6 41:8 45:12 52:7 55:9 59:7 62:6 67:7 71:10 72:6 81:7 85:13 94:5 97:7 103:9 119:5 128:11 129:5 130:5 132:5 133:7\n\
wk0 not|2:22 133:22\n\
wk0 with|2:22 118:22\n\
wk0|2:32 36:32 69:31 118:31 120:32 133:31\n\
wk|16:26 18:26 21:26 41:27 43:27 66:27 84:26 104:25 105:26 121:26\n\
wlan0 proto|46:31\n\
wlan0|30:38 46:52\n\
work as|76:31\n\
work from|60:22 89:22\n\
worked after|19:23 21:22\n\
worked for|36:20 47:20 129:20\n\
worked with|7:20 44:20 115:20\n\
worked|7:19 15:18 19:20 21:26 25:20 36:19 44:19 47:19 50:19 57:18 62:19 96:19 115:19 118:19 119:19 126:20 129:27 131:19\n\
worker at|18:20 20:26\n\
worker cannot|20:12 46:12 81:23 97:12 103:18 121:12\n\
worker dns|71:32\n\
worker error|46:22 106:22\n\
worker failed|18:20 20:26\n\
worker home|98:31\n\
worker ip|82:17 101:17 120:17 132:21\n\
worker is|11:11 20:11 24:12 42:11 65:11 70:12 71:12 81:15 97:11 101:11 103:15 113:11\n\
worker kubeconfig|78:22 106:22\n\
worker kubelet|18:18 37:18 110:18 118:18\n\
worker lab|42:22 98:22\n\
worker node|63:17 65:16 85:17 105:22\n\
worker none|18:20 121:26\n\
worker not|7:18 42:18 65:18 85:18\n\
worker ocp|42:22 98:22\n\
worker only|51:17 52:16 61:17 92:17 127:16\n\
worker on|5:22 66:23\n\
worker pem|81:26 103:21\n\
worker pool|42:22 71:23\n\
worker ready|42:19 52:19 101:20\n\
worker subnet|63:22 118:22\n\
worker sudo|103:22 132:22\n\
worker token|8:22 106:22\n\
worker true|85:34\n\
worker was|18:20 29:20 80:20\n\
worker with|14:16 18:16 71:16 81:20 103:16\n\
worker 上|16:22 130:22\n\
worker 在|3:22 118:22\n\
worker 用|7:22 31:22\n\
worker0 is|65:22 103:22\n\
worker0 lab|71:23 103:22\n\
worker0 notready|53:23 120:22\n\
worker0 not|67:20 104:19 110:20\n\
worker0|0:18 2:18 3:17 19:26 20:30 53:18 63:18 65:17 67:17 71:18 78:18 98:18 103:25 104:17 105:25 110:18 120:25\n\
workers are|46:17 68:16 83:17 98:17 131:17\n\
workers as|42:22 118:22\n\
workers dial|46:22 120:22\n\
workers go|4:19 12:15 13:19 79:15 116:15\n\
workers have|66:20 82:20 83:20\n\
workers nodeinstanceprofile|6:33\n\
workers|3:16 4:17 6:26 10:10 12:10 13:17 18:10 19:17 23:9 24:10 25:10 28:9 42:16 46:17 47:9 52:9 57:9 66:10 68:9 69:9 79:9 82:10 83:21 97:10 98:10 101:9 102:10 106:10 112:9 113:10 116:9 118:9 120:10 123:16 130:9 131:17\n\
worker|6:8 7:12 10:5 16:12 18:5 19:15 20:19 21:9 42:14 46:5 51:10 52:8 53:6 60:13 63:5 70:10 71:13 78:5 80:5 81:18 85:20 86:5 92:5 97:5 98:14 103:14 105:5 106:9 110:9 112:9 113:5 115:5 118:9 120:12 121:9 130:12 132:14\n\
workload|18:45 82:45\n\
works after|6:14 30:14 40:14 45:14 94:15 114:18 117:14\n\
works crictl|35:22 38:22\n\
works for|35:23 87:18 95:18\n\
works from|60:15 74:16 92:16 110:16 118:16 120:16\n\
works on|36:15 74:20 81:15 89:15 94:15 95:15\n\
works with|1:14 15:14 85:15 110:14 111:15 115:18 118:14\n\
workstation|70:45 132:44\n\
works|1:5 12:5 15:15 25:13 29:5 34:5 35:15 36:5 38:15 40:11 41:6 45:16 57:21 60:15 61:6 63:5 74:17 75:5 81:11 85:6 86:5 87:5 88:5 89:12 91:5 92:12 94:17 95:19 97:5 106:5 110:12 111:13 112:5 114:12 115:16 117:5 118:12 120:5 123:11 130:5 132:12\n\
work|1:22 3:21 29:22 60:21 65:21 76:29 89:22 92:22 95:22 97:22 119:22 120:22 127:21 133:21\n\
world|38:39 50:40 109:39\n\
write for|117:31\n\
write kubeconfig|73:27 106:16 112:16\n\
write over|21:31\n\
write proc|5:22 106:22\n\
write tcp|123:36\n\
write var|48:35\n\
writes|12:29 26:29 53:29 57:28 65:28 93:28 100:29 114:29\n\
write|5:15 6:14 15:14 21:22 27:14 48:29 55:15 73:30 93:15 106:22 112:15 117:32 123:34\n\
writing|45:39 48:39 67:39\n\
written anew|105:31\n\
written by|24:23 112:22\n\
written|0:26 12:26 18:26 24:27 82:26 105:34 112:26 114:26 119:26\n\
wrk0 is|39:23 65:22\n\
wrk0|39:45 65:44\n\
wrk|3:44 105:45\n\
wrong|1:34 29:34 53:34 91:33 126:35\n\
wrote calico|26:26 114:20\n\
wrote|26:36 35:27 40:27 64:28 84:27 114:36 124:26\n\
wrr ip|72:36\n\
wrr|72:78\n\
wsl0 kernel|13:22 77:23\n\
wsl0|13:41 77:41 132:40\n\
wsl|132:62\n\
wss v0|3:19 15:19 127:19\n\
wss|3:39 15:39 127:39\n\
wwan0 metric|46:31\n\
wwan0|46:67\n\
www|49:44 69:44\n\
x0 cannot|3:31\n\
x0 certificate|3:14 16:14 17:13 24:14 74:6 79:14 80:7 81:12 83:6 127:16 133:7\n\
x0 enddate|79:20 80:23 83:16\n\
x0 in|0:8 3:11 11:11 16:8 24:8 70:12 79:13 80:11 81:17 83:15 103:11 127:11\n\
x0 noout|0:16 3:12 24:16 67:8 79:12 81:16 83:9 97:9 103:15 127:12\n\
x0 over|1:14 5:14 22:14 26:14 34:10 48:10 108:9 112:17 116:13 125:14\n\
x0 pubkey|24:18 47:28\n\
x0 subject|67:20 81:19 103:20\n\
x0d|54:40 81:39 84:40\n\
x0ignorecn|3:62\n\
x0v0 subject|3:33\n\
x0v0|3:58 81:33\n\
x0|0:15 3:25 16:23 17:21 24:24 47:6 72:7 74:7 79:24 80:15 81:24 83:17 103:14 112:9 127:25 131:6 133:9\n\
xc usr|95:33\n\
xc0|27:39 55:40 84:40\n\
xc|95:66\n\
xfs filesystem|107:33\n\
xfs ftype|107:31\n\
xfs info|107:37\n\
xfs please|107:35\n\
xfs rw|44:36\n\
xfs|36:21 44:42 84:21 107:49\n\
xk0p|41:52 127:39\n\
xml|53:63\n\
xr root|27:15 31:19 44:19 117:19\n\
xr|27:28 31:37 44:43 117:37\n\
xxxxxxxxxxxxxxxx|75:44 132:44\n\
xxxx|8:45 100:45\n\
xxx|22:31 23:37 40:29 45:30 73:30 79:29\n\
xx|40:39 42:39 60:38\n\
yama|5:63\n\
yaml already|126:35\n\
yaml and|45:17 113:17 124:16 127:16 129:17\n\
yaml cgroupdriver|12:18 34:28\n\
yaml cni|28:26 73:20\n\
yaml egrep|49:19 78:20 110:20\n\
yaml error|84:39\n\
yaml etcd|126:23 129:22\n\
yaml etc|1:18 3:18 126:24\n\
yaml from|28:22 93:22\n\
yaml grep|6:13 9:13 39:23 64:14 97:14 129:14\n\
yaml has|2:17 12:22 40:16 101:17\n\
yaml is|45:20 118:20 131:20\n\
yaml kubeconfig|50:20 82:26\n\
yaml kubectl|93:22 101:22\n\
yaml kubelet|87:22 110:22\n\
yaml kube|4:22 97:22\n\
yaml node|85:32\n\
yaml no|48:12 84:34\n\
yaml of|3:23 40:18 126:19\n\
yaml on|40:21 45:17 85:17 101:17\n\
yaml registernode|110:33\n\
yaml resolvconf|49:25 112:20\n\
yaml server|40:19 134:26\n\
yaml shows|6:22 10:22\n\
yaml stat|34:22 84:22\n\
yaml token|40:19 75:26\n\
yaml was|73:22 100:23\n\
yaml with|97:20 129:26\n\
yaml 里|8:14 10:18 12:14 18:14 37:15 40:14 75:14\n\
yaml|1:13 4:13 6:7 10:15 12:13 23:10 28:8 34:15 39:14 40:17 45:11 49:7 64:8 73:11 75:15 82:8 84:26 85:8 93:8 97:13 101:8 110:13 112:13 126:16 129:22 134:13\n\
year ago|41:23 90:22\n\
year|41:29 79:28 90:29 93:28 124:27 127:36 130:28\n\
yesterday nodes|1:22 65:22\n\
yesterday|1:21 6:20 36:21 37:21 47:20 56:21 65:36 66:21 75:20 94:21 99:19 104:20 111:21 129:21\n\
yes|8:27 9:27 16:27 95:35 96:27 106:27 124:26 133:27\n\
yet contain|8:22 9:16 10:22\n\
yet initialized|40:16 99:16 119:25\n\
yet pleg|32:32\n\
yet valid|16:21 17:19 79:19 80:12 83:5 133:5\n\
yet|5:5 8:21 9:11 10:21 16:35 17:32 18:16 25:5 32:16 79:31 80:18 83:12 84:16 88:5 108:11 119:16\n\
yml 没|64:32\n\
yml|28:25 31:25 40:24 64:43 69:24 108:32 124:24\n\
you are|21:12 23:12 33:12 39:13 50:13 76:12 106:19 126:13 128:12\n\
you can|69:15 72:23 76:11 106:18 126:12 128:11\n\
you know|76:16 106:24 126:16 128:15\n\
you may|15:25 90:22\n\
you must|52:27 83:14 124:17\n\
you specify|4:17 5:13 34:13 79:17 86:17 99:12 128:13\n\
you wish|94:37\n\
your changes|52:31\n\
your cluster|60:31\n\
your linux|15:23 90:24\n\
your network|26:15 28:14 29:24 114:18\n\
your proxy|68:36\n\
your|6:14 15:29 26:15 28:15 29:30 52:21 60:21 68:33 69:14 90:30 114:22 127:14 130:15\n\
you|4:15 5:9 15:27 21:8 23:8 33:8 34:8 39:9 50:9 52:27 69:19 72:28 76:8 79:15 83:9 86:15 90:23 91:8 94:28 99:7 106:20 124:15 126:10 128:15\n\
yum install|50:16 91:20 126:16 130:20\n\
yum 装|31:20 109:19 115:20\n\
yum|31:31 38:23 50:24 87:24 91:36 109:23 115:23 126:24 130:31\n\
z0 z0|67:21 71:26\n\
z0|67:43 71:51\n\
zcat proc|72:15 77:25 91:19\n\
zcat|72:31 77:51 91:38\n\
zero|9:44 36:45\n\
zfs|38:31 107:61\n\
zgrep|50:45 77:45\n\
zone kubernetes|85:32\n\
zone labels|19:32\n\
zone see|49:36\n\
zones|20:45 61:45\n\
zone|2:18 19:31 49:44 60:17 61:19 63:18 71:19 73:18 85:31 98:18\n\
zram generator|128:31\n\
zram0 partition|128:36\n\
zram0|128:73\n\
zram|128:66\n\
zscaler intermediate|68:31\n\
zscaler|68:61\n\
zv connection|60:31\n\
zv succeeded|60:18 62:18 63:18 92:18\n\
zv|2:34 60:38 62:34 63:26 68:25 92:26\n\
zypper|5:45 91:44\n\
一 个|52:13 53:10 60:9 75:13 79:9 80:13 86:10 93:10 94:10 104:9 109:9 119:14 120:10 127:9 132:10\n\
一 份|73:22 81:22\n\
一 会|32:18 52:18 93:23\n\
一 分|52:22 63:22\n\
一 台|0:9 11:9 15:9 31:9 40:9 45:9 52:15 53:15 61:9 62:9 75:9 105:9 119:15 122:12 131:9\n\
一 大|73:22 121:22\n\
一 年|79:22 80:22\n\
一 条|96:31\n\
一 样|12:15 30:14 53:20 90:15 99:14 132:15\n\
一 次|1:12 17:12 47:12 52:16 56:12 79:12 95:12 104:12 122:12 126:17\n\
一 段|35:22 124:22\n\
一 直|4:7 7:8 10:11 11:7 12:8 23:13 28:7 34:7 42:11 43:8 60:7 61:8 62:8 76:7 79:13 87:8 89:8 99:7 104:11 105:8 114:8 123:7 132:7\n\
一 致|40:19 64:20 75:20\n\
一 行|2:11 34:11 38:15 43:12 49:11 52:11 56:15 69:11 85:12 86:11 90:11 108:11\n\
一|0:9 4:8 10:16 12:9 23:12 34:15 38:8 42:8 52:15 53:16 56:9 60:8 62:9 73:9 75:12 79:15 80:12 87:9 90:9 93:12 96:9 99:7 104:12 105:9 119:16 122:12 126:10 132:8\n\
三 个|42:19 70:20 118:20\n\
三 台|3:15 51:12 53:15 81:11 83:11 109:11 120:15 122:15 124:11 131:11\n\
三 天|54:23 80:22\n\
三|3:28 42:16 51:18 52:16 53:30 54:18 70:18 80:17 81:16 83:17 109:16 118:17 120:25 122:23 124:16 129:17 131:24\n\
上 docker|32:23 50:22\n\
上 join|60:19 118:20 132:20\n\
上 kube|78:22 124:22\n\
上 nc|60:22 62:22\n\
上 snap|62:31\n\
上 一|23:22 126:23\n\
上 个|42:18 83:23 133:18\n\
上 之|2:31\n\
上 了|128:31\n\
上 以|111:23 129:22\n\
上 加|56:22 59:22\n\
上 只|50:26 73:20\n\
上 同|78:22 94:23\n\
上 后|10:18 19:18 40:18 91:18\n\
上 周|56:22 118:22\n\
上 抓|60:22 61:23\n\
上 没|7:20 28:20 104:19\n\
上 注|6:22 75:22\n\
上 用|16:22 73:22\n\
上 的|11:19 16:20 76:20\n\
上|2:10 3:10 6:10 10:10 16:14 19:11 28:10 30:9 42:10 47:10 50:15 56:15 60:16 62:10 63:10 78:10 82:10 83:10 113:10 118:14 122:13 126:5 128:17 129:10\n\
下 kubelet|83:31\n\
下 没|13:20 31:20 111:20\n\
下 面|83:20 84:20 124:19\n\
下|13:21 31:21 43:22 56:21 71:22 74:22 83:34 84:21 98:21 99:20 111:22 114:21 124:28\n\
不 上|17:16 28:16 38:15 128:23\n\
不 了|17:22 49:22\n\
不 再|34:22 42:22\n\
不 到|38:19 84:20 90:20\n\
不 同|52:22 53:23\n\
不 存|88:20 91:20 112:20\n\
不 是|29:20 80:20 128:19\n\
不 来|12:12 15:15 31:12 37:12 54:12 79:11 87:12 100:12 107:12 115:12 116:12 118:12\n\
不 行|69:18 105:18 111:18 128:18\n\
不 过|86:22 133:22\n\
不 返|32:32\n\
不 通|30:13 63:14 76:18 77:14 126:14 131:13 132:18\n\
不|12:9 15:15 17:16 25:9 28:15 29:9 30:7 31:9 32:16 34:15 37:9 38:8 42:8 49:8 52:15 53:9 54:9 57:8 63:9 68:7 69:15 76:15 77:9 79:8 80:8 84:9 86:8 87:9 88:9 90:9 91:8 100:9 105:9 107:9 111:9 112:8 115:8 116:8 118:8 123:8 126:10 128:22 131:8 132:15 133:8\n\
与|82:40 105:40 122:38\n\
业 务|49:19 79:19 104:19\n\
业|49:39 79:39 104:39\n\
东 西|25:23 53:23\n\
东|25:45 53:45\n\
两 个|12:17 30:16 42:16 56:17 94:17\n\
两 台|3:11 40:14 52:14 53:15 62:11 99:10 109:11 131:11 132:19\n\
两 条|46:22 95:22\n\
两 行|37:23 75:22\n\
两|3:14 12:15 30:13 34:14 37:15 40:21 42:14 46:15 52:21 53:27 56:15 61:15 62:15 75:21 90:15 94:15 95:14 99:13 101:14 109:14 129:15 131:14 132:29\n\
个 node|42:19 104:19 123:19\n\
个 service|120:31\n\
个 参|40:22 78:22\n\
个 多|16:22 80:22\n\
个 小|56:22 104:22\n\
个 是|42:22 93:22\n\
个 月|42:18 83:23 133:18\n\
个 节|30:18 79:18 102:18 119:18\n\
个|4:11 5:11 12:11 16:11 25:12 30:10 40:11 41:12 42:11 52:18 53:12 56:11 60:10 70:12 73:11 75:18 78:11 79:11 80:18 83:19 86:11 93:11 94:19 102:12 104:18 109:11 118:11 119:19 120:19 121:11 123:11 127:11 129:11 132:11 133:11\n\
中 一|52:23 93:18 131:18\n\
中 断|126:32\n\
中 间|75:31\n\
中|52:33 75:34 93:26 108:25 123:25 126:35 131:26\n\
为 了|37:18 50:18 74:18 103:18\n\
为 空|9:15 28:15 77:15 108:19 116:19\n\
为|3:16 9:16 11:16 22:17 26:17 27:16 28:23 30:15 37:17 42:16 50:16 61:17 74:17 77:17 80:16 82:16 93:16 97:16 103:16 108:23 116:28 126:17\n\
主 机|15:9 49:9 50:9 52:13 53:17 65:13 67:13 70:10 71:13 78:9 105:17\n\
主 板|16:22 17:22\n\
主|15:16 16:16 17:17 29:17 49:16 50:17 52:23 53:32 62:17 65:23 67:24 70:17 71:25 78:17 105:32\n\
么|99:43 116:44\n\
之 前|3:9 8:10 46:10 49:9 61:10 74:10 76:9 77:10 80:9 84:10 93:9 99:12 104:9 109:13 114:10 126:10 128:9 129:10\n\
之 后|2:7 5:7 16:6 42:6 59:6 77:7 86:6 97:7 104:6 107:7 124:6 125:7\n\
之 间|34:17 61:17 77:17 122:21\n\
之|2:11 5:11 16:11 25:5 42:10 51:5 54:5 58:5 59:10 61:11 64:5 66:5 71:5 72:5 74:5 77:11 86:11 97:11 99:9 100:5 102:5 104:14 107:11 109:10 111:5 122:14 124:10 125:11 126:5 128:10\n\
也 不|52:22 69:22\n\
也 改|39:23 116:22\n\
也 有|83:22 102:23\n\
也 正|22:23 69:22\n\
也|17:19 22:20 36:19 39:20 43:20 44:19 52:18 53:20 57:18 69:26 83:19 102:20 104:18 105:19 113:19 114:19 116:19 123:18 133:18\n\
书 是|3:16 11:16 16:17 83:17 103:17\n\
书 没|3:19 80:20 83:20\n\
书 的|81:22 121:22\n\
书|1:19 3:25 11:18 16:18 24:19 43:26 60:17 74:19 79:18 80:18 81:18 83:26 103:26 113:19 121:19 129:26\n\
了 allocate|21:22 108:22\n\
了 bootstrapsigner|10:22 25:23\n\
了 docker|50:31\n\
了 etc|2:18 53:18 74:18 84:18\n\
了 flannel|82:22 124:22\n\
了 hostnamectl|65:31\n\
了 ignore|50:22 109:22\n\
了 kubelet|23:18 41:18 113:18 121:18\n\
了 kube|0:20 1:20 108:19\n\
了 localhost|68:31\n\
了 node|52:22 71:23\n\
了 swapoff|128:31\n\
了 一|35:14 73:14 75:18 79:14 105:14 120:14 126:15\n\
了 两|37:23 132:22\n\
了 个|4:22 120:22\n\
了 主|17:22 53:23\n\
了 但|24:20 39:20 126:20\n\
了 几|17:22 128:22\n\
了 分|16:22 17:22\n\
了 和|60:20 61:16 62:20 63:16\n\
了 就|92:22 105:22\n\
了 把|0:22 104:22\n\
了 新|45:20 87:20 113:20\n\
了 系|74:20 105:26\n\
了 网|30:19 99:25\n\
了 补|2:22 61:23\n\
了 这|42:22 110:22\n\
了|0:6 1:6 16:6 17:6 20:6 23:5 25:10 31:10 34:10 35:5 37:6 42:5 49:12 50:10 53:10 56:6 60:5 61:6 62:6 63:10 65:9 68:5 73:10 74:10 75:6 86:6 90:6 97:6 99:8 104:9 105:10 108:5 113:10 116:6 120:10 124:5 126:11 128:12 129:6 131:6\n\
事|11:24 42:24 49:24 56:25 83:25 93:25 103:25 113:25 120:25 123:24 133:24\n\
二 个|102:20 119:20 129:20\n\
二 十|41:23 99:22\n\
二 台|40:16 52:16 53:17 119:22\n\
二 进|7:13 10:17 11:12 16:12 26:13 41:13 42:16 82:13 87:13\n\
二|7:18 10:25 11:17 16:25 26:18 40:17 41:26 42:24 52:17 53:18 82:18 87:18 90:18 99:16 102:18 119:30 129:18\n\
云 上|3:22 118:22\n\
云 服|3:22 60:22\n\
云|3:35 23:26 60:34 69:35 116:27 118:27\n\
互 相|62:22 132:22\n\
互|62:40 64:40 132:39\n\
人|79:39 109:39 120:40\n\
什 么|99:22 116:22\n\
什|99:43 116:44\n\
今 天|16:17 56:17 79:16 80:17 83:17\n\
今|16:33 56:34 79:33 80:33 83:34\n\
从 别|31:22 69:22\n\
从 旧|35:22 124:22\n\
从|11:23 15:16 31:16 34:16 35:16 37:17 38:16 46:16 47:16 53:24 67:16 69:16 75:23 78:16 84:16 87:24 97:16 99:15 117:16 124:15 131:16 132:16\n\
他 节|16:17 51:17 72:17 98:17 99:16\n\
他|16:25 17:25 51:26 72:26 84:25 98:25 99:32 100:26 104:24 109:24\n\
代 理|69:31\n\
代|69:51 107:40\n\
令|5:34 42:33 47:33 118:33 134:34\n\
以 kube|43:32\n\
以 了|38:22 58:23\n\
以 前|94:16 109:15 124:20 126:16 127:15\n\
以 加|119:22 129:22\n\
以 后|17:9 31:9 34:9 35:9 36:9 37:10 41:10 54:10 69:9 72:10 79:9 95:9 105:9 107:9 111:10 121:9 126:10 128:15 129:9\n\
以 用|15:22 79:22\n\
以 通|89:22 92:22\n\
以|15:17 17:11 28:11 31:11 34:11 35:10 36:11 37:12 38:10 41:12 43:19 45:11 49:10 54:12 58:12 69:17 72:12 79:17 80:11 89:18 92:11 94:12 95:11 105:11 107:11 109:10 111:12 119:11 121:11 124:17 126:19 127:10 128:22 129:18\n\
们 用|29:22 93:22\n\
们|29:45 93:44\n\
件 删|11:22 84:22\n\
件 后|48:22 79:22\n\
件 是|75:22 117:22\n\
件 里|43:23 80:22\n\
件|11:18 26:19 27:18 28:18 31:19 38:25 43:26 48:18 49:25 73:19 75:26 79:18 80:18 84:19 93:18 114:19 117:18\n\
任 何|10:13 23:12 28:16 46:13 49:12 77:13 86:12 94:13 104:12 124:12\n\
任|10:24 23:22 28:31 46:24 49:23 74:24 77:24 86:23 94:24 104:23 106:24 124:22\n\
份 并|36:31\n\
份 的|54:23 122:22\n\
份|25:28 36:36 54:28 73:27 81:27 110:27 119:27 122:26\n\
会 儿|32:20 93:26\n\
会|19:31 32:31 52:38 80:30 93:38\n\
但 etc|83:20 124:19 128:19\n\
但 kubectl|24:20 34:20 101:20\n\
但 kubelet|16:17 83:29\n\
但 pod|31:22 82:22\n\
但 没|23:19 61:20 79:19\n\
但|3:15 16:16 17:16 23:15 24:17 31:16 32:17 34:16 39:17 47:16 53:17 61:17 79:15 82:16 83:34 101:16 113:16 114:16 123:15 124:15 126:17 127:15 128:15\n\
住 不|32:26 69:19\n\
住|32:41 42:27 50:27 60:26 69:27 79:27 118:27\n\
何 网|28:22 46:22\n\
何|10:25 23:24 28:33 46:25 49:24 77:26 86:25 94:26 104:24 124:24\n\
作|20:45 104:44\n\
保|1:45 44:45\n\
信|53:45 74:45\n\
修 改|12:22 53:23\n\
修|12:45 53:45\n\
候|23:33 53:34 86:33 122:33 128:33\n\
做|3:28 42:28 52:28 53:29 54:29 104:28 122:27 124:27\n\
停 在|6:22 23:22\n\
停|6:28 23:27 34:28 42:28 52:28 54:29 80:28 109:28\n\
像|52:28 69:28 74:29 76:28 113:29 116:37 126:30\n\
儿|32:40 93:51\n\
先|58:40 73:40 126:41\n\
克 隆|52:23 53:23\n\
克|52:46 53:47\n\
入 成|55:17 105:17 119:17 130:17 132:17\n\
入 的|48:18 67:18 116:18 119:18\n\
入 集|16:22 65:22\n\
入|16:24 40:16 48:17 53:18 55:17 59:16 60:16 65:16 67:17 73:17 90:17 102:18 105:17 116:24 119:32 129:17 130:17 131:17 132:17\n\
全 一|53:23 132:22\n\
全 是|41:18 79:18 99:17 121:18\n\
全 组|3:15 60:22 62:19 63:15\n\
全 部|5:13 19:13 23:12 35:12 48:12 114:13 116:16 131:12 133:16\n\
全|3:15 5:16 19:17 23:15 35:15 41:17 46:16 48:16 53:17 60:27 62:23 63:16 76:16 79:15 99:14 113:16 114:16 116:23 121:16 131:16 132:16 133:23\n\
公 司|68:22 99:22\n\
公 网|3:18 46:18 60:18 118:18\n\
公|3:31 46:32 60:31 68:31 99:30 118:31\n\
共|81:44 122:43\n\
关 掉|61:23 131:22\n\
关 闭|44:22 131:22\n\
关|1:23 8:23 44:23 46:23 61:23 80:22 82:23 93:22 96:35 128:22 131:30\n\
其 中|52:23 93:18 131:18\n\
其 他|16:13 17:13 51:13 72:13 84:13 98:13 99:16 100:13 104:13\n\
其|16:22 17:23 51:23 52:30 72:23 84:23 93:22 98:23 99:29 100:23 104:22 131:22\n\
内 存|102:34\n\
内 核|5:18 72:18 118:18 123:18\n\
内 网|3:16 17:16 46:16 68:12 69:12 96:12 101:12 116:12 118:12\n\
内|3:24 5:17 17:25 27:16 46:25 49:16 68:16 69:28 72:18 83:17 96:17 101:17 102:30 116:17 118:24 123:16\n\
册 成|75:14 81:14 97:14 98:14 103:14 104:14 106:14 127:14\n\
册|6:21 19:29 53:22 63:21 75:21 81:21 97:21 98:21 103:29 104:28 106:21 127:21 131:21\n\
再 join|58:20 71:20 109:19\n\
再 出|42:22 102:23\n\
再 过|34:22 52:22\n\
再 重|19:18 34:18 90:18 126:19\n\
再|11:19 17:20 19:20 34:27 37:20 42:19 52:26 58:28 71:20 90:20 102:28 109:19 126:28 128:19\n\
写 了|2:14 46:14 68:18 73:14 97:18 120:14\n\
写 的|4:17 12:17 83:17 118:17 131:17\n\
写 进|3:18 6:18 83:18 89:18\n\
写 错|74:23 134:22\n\
写|2:21 3:13 4:13 6:13 10:21 12:13 27:13 40:13 46:13 47:13 67:13 68:19 73:13 74:14 80:13 83:21 89:21 90:13 93:13 96:13 97:21 104:13 106:13 116:13 118:13 120:13 131:13 133:13 134:13\n\
几 个|25:20 121:20 123:19\n\
几 分|34:22 55:22\n\
几 秒|7:17 52:16 56:17 123:16 133:16\n\
几|7:24 17:24 25:25 34:24 41:25 52:24 55:24 56:24 121:24 123:24 128:24 133:24\n\
出 为|9:22 108:22\n\
出 来|42:19 83:20 124:19\n\
出 现|6:13 11:13 19:14 42:17 102:14 110:18 121:14\n\
出|6:12 7:13 9:12 11:19 14:13 17:13 19:13 32:13 38:12 42:24 47:12 49:12 52:12 53:21 58:13 72:21 76:20 77:13 83:13 84:13 87:13 94:21 96:13 102:13 108:12 110:20 111:13 121:13 124:12\n\
分 钟|16:13 17:13 34:13 52:13 55:13 63:13 95:13 122:13 123:17\n\
分|16:23 17:24 34:23 52:23 55:24 63:24 95:23 107:24 122:22 123:35 125:24\n\
切|43:45 46:45\n\
列 表|10:20 27:19 53:20\n\
列|10:34 27:33 53:34 56:34 57:33\n\
则|60:50 95:39\n\
刚 刚|8:22 16:22\n\
刚|8:34 16:33 83:34 84:34 90:34\n\
创 建|8:15 13:15 31:15 41:20 100:15 107:15\n\
创|8:30 13:30 31:30 41:39 100:31 107:30\n\
初 始|31:20 50:20 83:20\n\
初|31:40 50:40 83:40\n\
删 了|53:18 56:18 104:18 105:18\n\
删 掉|0:11 4:11 11:11 35:11 37:11 46:11 49:11 74:11 80:11 84:11 93:11 110:11 114:11 120:15\n\
删 除|19:14 36:14 64:14 74:14 104:13 105:14 124:13 125:14 133:13\n\
删|0:15 4:15 11:14 19:15 35:14 36:15 37:15 46:15 49:14 52:14 53:15 56:15 64:15 74:23 80:15 84:15 93:15 104:21 105:22 110:15 114:15 120:22 124:21 125:15 133:14\n\
别 的|3:15 23:15 31:16 69:15 80:16 99:15\n\
别|3:31 23:31 31:32 69:31 80:31 99:30\n\
到 v0|14:22 50:22\n\
到 之|31:18 77:23 102:18\n\
到 了|26:18 131:23 133:18\n\
到 后|4:18 70:18 87:18 115:18\n\
到 旧|45:22 59:22\n\
到 的|53:17 82:17 125:17 126:17 132:17\n\
到|0:10 3:9 4:9 14:10 15:16 16:16 26:10 31:17 37:10 38:9 42:9 43:10 44:10 45:9 49:9 50:10 53:10 56:10 57:16 59:9 60:8 61:10 63:10 70:10 73:10 74:10 77:17 78:10 82:10 83:10 84:10 87:17 90:10 98:10 102:10 107:10 115:9 122:8 123:16 125:10 126:10 131:16 132:9 133:9\n\
制 台|20:22 60:22\n\
制 安|7:22 26:23\n\
制 的|47:22 75:22\n\
制 部|10:15 11:15 16:15 41:15 42:19 82:15\n\
制|7:18 10:25 11:17 16:17 20:18 21:17 26:18 41:18 42:24 47:17 56:18 60:16 75:29 82:18 84:18 87:18 103:18 129:18 134:18\n\
刷|11:33 52:33 79:33 90:34 105:34\n\
刻 正|5:22 63:22\n\
刻|5:30 61:31 63:30 75:30 114:30 117:30 123:29\n\
前 一|46:22 99:22\n\
前 两|3:16 40:16 42:16 53:17 109:16\n\
前 启|49:22 114:22\n\
前 手|84:22 109:22\n\
前 是|76:20 124:19 126:20\n\
前 用|3:22 128:22\n\
前 的|54:23 127:22\n\
前 装|94:20 109:19 124:19\n\
前|3:19 8:13 40:12 42:12 46:13 49:12 51:13 53:13 54:13 59:12 61:13 74:13 76:12 77:20 80:12 84:13 93:12 94:13 98:13 99:18 104:12 109:26 114:13 116:12 124:19 126:21 127:19 128:12 129:13\n\
剩|48:44 102:45\n\
功 但|34:20 53:20 127:19\n\
功|1:11 2:11 9:10 10:18 17:11 24:11 28:10 34:10 40:10 45:10 47:10 50:11 51:11 53:11 55:18 58:11 59:10 60:9 61:11 62:11 66:11 67:10 68:9 69:10 75:10 81:10 88:11 94:11 97:11 98:11 103:11 104:10 105:11 106:11 109:17 116:17 119:11 126:11 127:17 130:10 132:17\n\
加 cluster|119:33\n\
加 node|100:26 101:20\n\
加 worker|10:31\n\
加 一|11:22 96:22\n\
加 上|10:17 18:13 19:17 66:13 78:13 82:13 94:13 111:13 129:13\n\
加 了|3:13 23:17 35:13 37:13 44:13 50:13 90:13 109:13 121:13\n\
加 入|16:13 40:9 48:10 53:10 55:10 59:9 65:9 73:10 90:10 102:10 105:10 119:18 129:10 130:10 132:10\n\
加 到|14:22 102:23\n\
加 固|44:22 76:22\n\
加 的|2:16 3:15 31:20 108:15 118:16\n\
加 进|56:20 74:20 112:20\n\
加|2:6 3:12 10:20 11:5 12:6 14:6 16:12 18:6 19:13 22:6 23:12 25:6 31:13 34:5 35:5 37:6 38:5 40:5 42:5 44:6 46:6 48:5 50:6 53:6 55:6 56:6 57:5 59:5 60:5 65:5 66:6 68:5 69:5 73:6 74:6 76:5 78:6 82:6 88:13 90:13 94:6 96:6 100:13 101:5 102:17 105:6 108:5 109:5 110:6 111:13 112:5 118:5 119:20 121:6 124:5 129:6 130:5 132:5\n\
务 器|3:15 53:16 60:15 69:20 80:16\n\
务 没|106:22 128:22\n\
务|3:21 32:23 35:21 49:21 53:23 60:21 69:29 79:21 80:22 95:22 104:21 106:30 128:21\n\
动 systemctl|33:19 86:26\n\
动 参|8:14 10:14 12:14 82:14 97:14 103:18 108:14\n\
动 失|90:31\n\
动 成|40:18 45:18 51:18 88:18\n\
动 的|29:20 109:19 114:20\n\
动 随|22:32\n\
动|4:10 7:10 8:10 10:10 11:9 12:10 17:10 22:18 29:10 33:9 36:10 40:9 41:18 44:10 45:17 49:9 50:10 51:11 69:9 73:10 76:10 79:9 82:10 83:17 84:10 85:11 86:17 88:10 90:17 96:17 97:10 99:8 103:17 104:16 108:9 109:9 111:11 114:10 128:16\n\
包 后|115:22 130:22\n\
包|26:28 31:36 60:26 61:28 115:27 122:26 126:28 130:27\n\
化 安|72:23 91:22\n\
化 成|50:22 107:22\n\
化|31:30 50:30 72:31 83:30 91:30 107:39\n\
十 多|41:23 99:22\n\
十|41:40 52:39 99:38\n\
升 到|31:22 115:22\n\
升 级|4:12 14:12 15:15 39:12 77:16 79:11 83:12 87:16 118:12 131:12\n\
升|4:22 14:22 15:29 31:22 39:23 77:30 79:21 83:22 87:30 115:22 118:22 131:22\n\
半 小|43:23 102:23\n\
半 年|80:20 124:19 127:19\n\
半|43:32 56:32 80:31 102:32 124:31 127:31\n\
单|63:36 70:37 99:35 118:36\n\
博 客|10:22 35:22\n\
博|10:45 35:44\n\
卡 住|32:22 50:14 60:14 69:14 79:14 118:14\n\
卡 在|10:16 22:16 28:16 59:15 69:15 92:16\n\
卡 是|30:22 52:22\n\
卡 都|132:33\n\
卡|10:15 22:15 28:15 30:21 32:27 50:15 51:15 52:14 59:14 60:14 69:21 77:15 79:14 90:15 92:22 99:13 101:15 102:15 105:15 118:15 131:15 132:26 133:14\n\
印|73:47 86:36 87:36\n\
即 恢|46:20 76:26\n\
即|9:26 10:26 28:26 45:26 46:26 76:34 96:26 104:25 125:26\n\
却|21:39 38:39 104:39\n\
卸|94:45 126:46\n\
原 来|65:22 99:22\n\
原|65:44 99:43\n\
去 就|34:18 65:23 112:18\n\
去 年|79:31\n\
去 掉|22:19 37:15 73:14 85:15 106:14 110:14 111:15\n\
去|3:19 22:28 34:20 37:21 39:21 65:27 73:20 79:27 83:20 85:21 106:20 110:20 111:21 112:20 116:20\n\
参 数|4:9 8:10 10:16 12:10 39:10 40:9 46:10 78:10 82:13 90:10 97:13 103:13 108:9 110:13\n\
参|4:18 8:19 10:31 12:19 39:19 40:18 42:18 46:19 78:19 82:26 90:19 97:26 103:26 108:18 110:26\n\
又 notready|93:22 102:23\n\
又 不|17:20 111:20 128:19\n\
又|17:25 34:25 52:24 57:24 93:38 102:26 111:26 126:26 128:24\n\
双 栈|51:32\n\
双|30:38 51:52\n\
反 复|14:16 34:16 36:16 58:16 111:16 113:16\n\
反|14:32 34:31 36:32 58:32 111:32 113:32\n\
发|57:31 61:32 81:31 98:32 103:32 110:32\n\
变 为|26:18 28:18 30:18 82:18\n\
变 成|52:15 65:15 75:16 79:15 99:15 131:16\n\
变 量|68:22 75:22\n\
变|26:22 28:21 30:20 52:21 65:21 68:20 75:29 79:21 82:21 83:21 97:21 99:20 105:29 131:21\n\
口|11:35 17:36 93:36 134:36\n\
另 一|0:18 10:18 118:18 127:18\n\
另 外|99:22 123:22\n\
另|0:32 10:32 99:30 118:31 123:31 127:31\n\
只 写|68:23 97:23\n\
只 执|128:31\n\
只 放|60:20 61:21 62:20\n\
只 有|3:12 4:9 10:9 13:9 43:13 49:9 51:9 52:9 53:13 66:9 69:9 81:9 83:9 90:9 96:9 102:9 105:9 119:9 123:9\n\
只 装|50:26 124:19\n\
只 跑|25:23 110:22\n\
只|0:10 3:20 4:9 10:10 13:10 25:10 41:10 43:17 49:9 50:17 51:10 52:9 53:17 60:15 61:21 62:17 63:17 66:10 68:15 69:9 73:17 81:9 83:10 90:10 96:10 97:17 102:17 105:10 110:10 111:10 113:10 115:9 119:10 123:9 124:8 126:10 128:16\n\
可 以|15:15 38:11 45:11 49:11 58:12 69:11 79:11 89:15 92:11 107:11 119:11 129:11\n\
可|9:21 15:28 38:21 45:21 49:21 58:22 69:21 79:21 88:21 89:29 92:21 107:21 119:21 129:21\n\
台 config|40:31\n\
台 master|3:13 11:13 61:13 83:13 109:13 120:17 122:17 131:13\n\
台 server|45:20 119:26\n\
台 加|60:22 119:22\n\
台 机|15:11 16:15 35:11 53:12 56:12 80:12 107:12 109:11 124:15 126:12 132:12\n\
台 没|40:23 99:17 119:18\n\
台 相|53:23 105:22\n\
台 节|0:18 51:18 52:18 81:18\n\
台 虚|132:33\n\
台 都|3:18 52:18 53:18 131:18\n\
台|0:8 3:19 11:8 15:8 16:15 17:8 20:8 31:8 35:8 40:15 41:9 45:8 51:9 52:19 53:26 56:8 60:7 61:9 62:15 75:8 80:15 81:8 83:8 99:7 105:20 107:8 109:15 119:20 120:15 122:14 124:14 126:9 131:15 132:22\n\
司|68:43 99:43\n\
各 节|16:22 30:22\n\
各|16:33 30:33 52:33 109:33 132:33\n\
同 一|15:13 52:13 53:18 73:14 75:13 119:14 122:13 126:14\n\
同 事|11:13 42:13 49:13 56:14 93:13 113:14 120:14 123:13 133:13\n\
同 时|94:32\n\
同 样|78:20 88:20 133:19\n\
同|11:15 15:15 25:17 42:15 49:15 52:23 53:28 56:16 73:16 75:16 76:16 78:16 88:16 93:16 94:24 105:16 113:16 119:16 120:16 122:15 123:15 126:17 133:15\n\
名 mac|53:32\n\
名 为|27:22 93:22\n\
名 是|20:26 65:19\n\
名 没|105:31\n\
名 还|65:22 105:22\n\
名|1:17 10:17 20:25 27:16 49:16 52:24 53:33 65:24 67:24 71:25 78:17 93:17 105:32\n\
后 agent|63:20 75:20 89:20\n\
后 ccm|22:32\n\
后 containerd|35:22 36:22\n\
后 coredns|26:23 34:22\n\
后 docker|13:20 15:19 128:19\n\
后 etcd|5:22 54:23\n\
后 join|2:14 10:14 17:14 24:15 47:14 59:14 67:14 68:14\n\
后 journalctl|77:23 86:22\n\
后 kubeadm|39:20 60:19 67:20\n\
后 kubectl|104:19 110:20 128:19\n\
后 kubelet|1:13 14:17 85:13 87:13 104:13 111:13 128:17 131:13\n\
后 kube|5:22 72:23\n\
后 master|79:22 83:22\n\
后 pod|31:18 76:18 82:18 125:18\n\
后 ready|69:19 86:20 115:20\n\
后 weave|22:23 53:23\n\
后 一|4:16 42:15 56:16 61:16 104:15 105:16\n\
后 全|35:22 133:22\n\
后 再|71:23 109:22\n\
后 出|11:22 121:22\n\
后 加|55:17 105:17 119:17 130:17 132:17\n\
后 又|57:19 93:20 128:19\n\
后 变|30:22 79:22\n\
后 可|45:22 88:22\n\
后 启|40:22 96:22\n\
后 就|25:16 40:15 73:16 102:16 118:16 129:16\n\
后 恢|2:10 16:9 29:10 33:9 48:13 54:10 74:10 76:9 77:10 79:9 84:10 95:9 98:10 99:12 101:9 104:9 112:9 121:10\n\
后 成|9:15 62:15 66:15 69:15 94:15 126:15 132:15\n\
后 所|70:18 97:23 107:18\n\
后 新|56:22 59:22\n\
后 日|42:22 110:22\n\
后 来|3:15 52:15 65:20 83:16 124:15\n\
后 正|11:8 13:8 15:8 16:8 18:12 27:8 61:9 64:9 69:8 70:9 72:9 74:9 78:8 82:8 90:8 96:8 97:8 100:12 107:8 111:12 124:8 125:8\n\
后 没|58:17 77:17 78:17 102:22\n\
后 注|81:19 103:20 127:19\n\
后 直|84:26 108:19\n\
后 稳|34:18 92:18 122:23\n\
后 立|10:18 61:18 76:18 104:18\n\
后 第|45:22 129:22\n\
后 自|41:20 104:19 123:19\n\
后 节|6:11 21:11 28:11 29:11 33:11 42:15 46:11 63:11 79:11 93:11 97:11 128:11 134:11\n\
后 证|113:22 129:22\n\
后 起|37:23 115:22\n\
后 退|49:22 87:22\n\
后 重|0:14 12:14 36:14 45:14 58:15 98:14 127:14 129:14\n\
后 集|54:23 95:22\n\
后 马|6:19 60:19 114:20\n\
后|2:5 16:10 34:5 42:5 54:6 63:5 69:5 76:5 79:7 84:5 86:5 97:8 102:9 104:5 105:5 111:6 118:5 128:12 129:5 133:5\n\
向|43:32 49:31 60:31 75:31 99:30 113:32\n\
听|62:40 63:40 134:40\n\
启 containerd|26:20 114:26\n\
启 kubelet|84:16 104:15 114:16 123:20 134:16\n\
启 之|46:20 72:20 79:19\n\
启 了|121:22 122:22\n\
启 以|95:20 128:25\n\
启 动|4:7 7:7 8:7 10:7 11:7 12:7 22:11 29:7 36:7 40:7 45:11 49:7 50:7 51:8 82:7 83:7 85:8 88:7 90:11 96:11 97:7 103:11 108:7 109:7 114:7 128:7\n\
启 后|11:10 14:11 77:11 82:11 86:10 90:11 97:11 98:11 100:11 102:11 110:11 113:11 118:10 119:11 123:10 128:10\n\
启 就|0:18 37:18 38:18 90:18\n\
启 机|72:17 76:17 111:17 128:21\n\
启 节|34:22 36:22\n\
启|0:5 1:5 2:5 7:12 8:5 10:5 12:12 14:5 22:12 26:5 29:5 32:12 34:11 36:12 37:5 45:11 46:5 49:11 50:5 51:5 72:12 77:5 79:15 82:12 83:5 84:5 85:5 88:5 90:16 96:12 97:12 98:5 100:5 102:5 103:12 104:11 110:5 111:5 113:12 114:16 119:5 121:5 123:11 128:20 134:5\n\
员|55:36 61:47 118:36\n\
周|54:37 56:36 118:36 128:35\n\
命 令|5:17 42:16 47:17 118:17 134:17\n\
命|5:34 42:33 47:33 118:33 134:34\n\
和 etc|53:23 126:23\n\
和 flannel|93:22 112:22\n\
和 放|60:22 62:22\n\
和|0:12 10:12 13:12 21:12 36:12 37:13 43:13 45:12 46:20 52:12 53:20 60:18 61:13 62:20 63:12 73:20 75:12 76:12 83:12 88:12 93:19 94:20 99:18 101:12 111:13 112:12 113:12 118:12 122:11 123:12 126:13\n\
器 上|16:13 30:17 49:13 50:17 56:13 62:13 94:13 104:13\n\
器 之|76:20 80:20 109:19\n\
器 以|72:17 124:16 126:17 127:16 128:16\n\
器 在|69:22 109:22\n\
器 已|56:22 59:22\n\
器 日|48:22 99:22\n\
器 是|53:23 55:22\n\
器 没|69:18 96:23 104:18\n\
器 的|51:23 107:22\n\
器 都|41:23 86:22\n\
器 重|86:22 105:22\n\
器|3:6 5:7 15:6 16:14 21:7 30:13 31:7 35:6 36:7 41:8 48:7 49:6 50:14 51:8 52:6 53:15 55:7 56:14 58:8 59:6 60:6 62:7 68:6 69:21 70:8 72:8 76:7 80:18 86:18 94:8 96:14 99:6 102:15 104:18 105:14 107:14 109:13 111:8 123:6 124:13 126:8 127:6 128:13 132:7\n\
回 ok|1:18 10:18 60:18 68:18\n\
回 去|34:20 65:25\n\
回 来|93:22 104:22\n\
回|1:19 2:19 10:19 16:18 25:19 32:26 34:18 45:18 60:25 65:25 68:17 76:26 83:19 86:18 93:18 99:17 104:18\n\
因 为|28:20 80:20 126:20\n\
因|28:39 80:39 126:41\n\
固 脚|44:22 76:22\n\
固|44:40 76:39 98:40\n\
国 内|69:31\n\
国|69:62\n\
在 config|37:23 69:22\n\
在 etc|66:20 88:20 89:20\n\
在 master|9:22 60:22\n\
在 云|3:22 60:22\n\
在 另|118:22 127:22\n\
在 同|88:22 122:22\n\
在 是|99:27 118:18\n\
在 跑|32:18 104:23 109:18\n\
在 运|41:20 62:20 86:20\n\
在|2:7 3:13 6:6 9:6 10:7 11:6 16:6 22:7 23:6 28:6 32:7 34:6 36:7 37:7 41:7 53:7 55:7 56:7 59:6 60:13 61:7 62:7 63:7 66:7 68:6 69:13 75:6 84:7 86:6 88:14 89:7 90:7 91:6 92:7 93:6 94:14 98:7 99:22 104:13 109:6 112:6 113:14 114:14 116:6 118:13 121:7 122:17 124:17 125:7 126:8 127:6\n\
地 址|30:11 46:11 51:12 53:12 60:11 82:11 89:11 96:11 99:11 101:11 118:11 120:11 132:15\n\
地|3:21 16:21 30:20 46:21 51:22 53:22 60:20 82:21 89:21 96:21 99:20 101:21 118:21 120:21 132:29\n\
址|30:22 46:23 51:23 53:23 60:22 82:23 89:23 96:23 99:21 101:22 118:22 120:23 132:30\n\
坏|17:34 34:33 52:33 122:33 126:35\n\
块|46:45 101:44\n\
域 名|20:22 49:22\n\
域|3:33 20:34 49:33 98:34 105:34\n\
填|45:44 120:45\n\
境 变|68:22 75:22\n\
境|47:31 68:31 75:31 91:31 121:32 124:31\n\
墙|8:34 17:34 63:34 121:34 131:33\n\
备 份|25:17 36:22 54:17 122:16\n\
备|25:31 36:39 46:30 54:31 90:30 122:29\n\
复 ready|36:22 133:22\n\
复 之|16:22 77:23\n\
复 制|47:15 75:22 84:15 103:15 134:15\n\
复 正|21:22 32:23\n\
复 退|14:20 58:20 111:20\n\
复 重|34:20 36:20 113:20\n\
复|2:9 11:8 14:9 16:15 21:8 25:9 29:9 32:16 33:15 34:8 35:8 36:16 46:16 47:8 48:15 54:16 56:9 58:9 65:8 74:9 75:20 76:20 77:9 79:15 84:9 93:8 95:8 98:9 99:14 101:8 103:9 104:8 111:9 112:8 113:9 115:8 120:9 121:9 123:19 133:8 134:9\n\
外 网|69:19 76:20 101:20\n\
外 部|49:22 129:22\n\
外|49:29 69:29 76:30 99:28 101:30 123:29 129:30\n\
多 了|30:19 75:26\n\
多|16:23 30:22 41:24 75:31 79:23 80:31 99:22 102:24 117:23 122:22 123:23\n\
大 小|11:22 74:23\n\
大 量|55:22 122:22\n\
大|11:25 55:26 67:26 73:26 74:27 80:26 92:26 121:26 122:25 123:25\n\
天 在|16:22 56:22\n\
天 执|65:25 128:19\n\
天 把|76:22 97:22\n\
天|11:17 16:18 17:18 25:19 42:17 54:19 56:18 65:25 76:18 79:25 80:25 83:18 86:18 97:18 99:24 104:17 128:25\n\
失 败|70:17 90:22 119:17 126:17\n\
失|53:32 70:32 90:41 119:32 126:33\n\
头 的|10:22 51:23\n\
头|10:45 51:45\n\
套 集|10:22 127:22\n\
套|10:45 127:44\n\
好 了|0:11 11:11 12:11 31:11 34:11 37:12 49:11 65:11 86:11 99:11 112:11 116:11 120:11 129:11\n\
好 时|34:20 52:19 122:19\n\
好 的|3:16 52:16 76:17 90:17 99:16\n\
好|0:16 3:16 11:16 12:16 31:16 34:23 37:24 49:16 52:23 65:16 76:16 84:16 86:16 90:16 92:16 99:22 105:16 112:16 116:16 120:16 122:15 129:16\n\
始 化|31:20 50:20 83:20\n\
始|31:36 50:36 53:37 83:36\n\
字 段|10:22 18:22\n\
字|10:36 18:36 49:35 67:36\n\
存 在|88:17 91:17 94:22 112:17\n\
存|16:27 88:27 91:27 94:36 102:41 112:27\n\
它|49:39 90:40 128:39\n\
安 全|3:14 60:21 62:18 63:14 76:14\n\
安 装|7:11 23:10 26:11 38:10 53:11 56:11 65:10 72:11 90:11 91:10 119:11 121:11 126:11 128:16\n\
安|3:16 7:17 23:16 26:18 38:16 53:18 56:17 60:28 62:25 63:17 65:16 72:18 76:17 90:17 91:17 119:17 121:17 126:18 128:28\n\
完 全|53:23 132:22\n\
完 成|16:22 67:22\n\
完|16:30 28:30 34:30 53:31 67:30 80:30 132:30\n\
定 system|41:23 42:22\n\
定|7:25 34:25 41:26 42:24 45:25 50:25 92:25 98:25 122:32 130:25\n\
实 际|39:23 134:22\n\
实|25:40 39:40 134:40\n\
客 户|81:22 121:22\n\
客 抄|10:22 35:22\n\
客|10:36 35:35 81:35 121:36\n\
家|3:39 99:38 118:39\n\
容 器|5:13 31:13 36:13 48:12 70:13 86:16 99:12 102:13 107:13 109:12\n\
容|1:24 5:24 27:23 31:24 36:24 48:23 70:24 86:31 99:22 102:24 107:24 109:23\n\
宿 主|15:19 49:19 70:20\n\
宿|15:39 49:39 70:40\n\
对 了|17:22 42:22\n\
对 应|2:22 56:22\n\
对 比|10:22 11:22\n\
对|2:27 10:27 11:27 17:27 30:26 42:27 56:27 104:27 119:27\n\
导 入|67:20 116:26\n\
导|11:35 67:36 116:46\n\
小 化|72:23 91:22\n\
小 时|16:21 43:15 56:14 102:15 104:14 129:14\n\
小|11:21 16:33 43:22 48:21 56:21 67:21 72:22 74:22 91:21 99:20 102:29 104:21 129:21\n\
少 了|4:22 10:22\n\
少|4:44 10:45\n\
就 ready|63:22 123:22\n\
就 可|15:18 38:18 58:18 89:18\n\
就 好|0:11 11:11 12:11 31:11 34:11 37:15 65:11 86:11 92:11 105:11 112:11 120:11 129:11\n\
就 恢|35:18 65:18 115:18 120:18\n\
就 报|3:22 71:23\n\
就 没|71:23 86:22\n\
就 能|4:16 14:16 40:15 73:16 90:16 131:16\n\
就 起|15:19 54:20 118:20\n\
就 连|128:31\n\
就|0:9 3:8 4:9 7:9 8:9 11:8 12:9 14:9 15:15 17:9 25:10 31:9 34:16 35:8 37:17 38:8 40:8 42:15 43:10 52:15 53:10 54:10 58:10 63:9 65:15 70:10 71:17 73:9 80:9 86:16 89:9 90:9 92:9 102:10 105:9 112:9 115:9 118:9 120:16 123:8 124:8 128:15 129:9 131:9\n\
工 单|63:22 99:22\n\
工|1:25 3:24 13:33 18:25 22:26 24:26 63:25 72:26 80:25 99:24\n\
己 的|29:20 120:20 124:19\n\
己|10:34 29:34 120:34 123:33 124:33\n\
已 关|8:22 44:22\n\
已 经|3:11 34:11 39:12 42:11 53:12 56:15 59:11 75:11 83:11 105:11 116:11 123:11 124:11\n\
已|3:23 8:16 34:16 39:17 42:15 44:16 50:16 53:24 56:28 59:15 75:16 80:16 83:23 105:16 110:16 114:16 116:23 121:16 123:23 124:15\n\
带 的|26:32\n\
带|1:30 20:30 26:39 52:29 129:39\n\
常 加|16:22 119:22\n\
常 新|76:22 108:22\n\
常 节|35:22 106:22\n\
常 重|111:23 128:22\n\
常|3:5 5:6 10:6 11:5 12:6 13:13 14:6 15:5 16:6 18:13 21:6 22:14 24:7 27:5 31:6 32:7 35:5 38:5 44:6 46:6 49:5 50:13 51:7 52:5 53:7 56:6 60:16 61:7 62:6 63:6 64:7 67:6 69:12 70:14 72:7 73:6 74:7 76:6 78:6 79:5 80:6 82:6 83:6 85:7 87:6 89:6 90:6 95:6 96:6 97:6 100:14 104:5 106:6 107:6 108:5 111:14 119:6 123:12 124:5 125:6 128:12\n\
年 前|3:22 127:22\n\
年 多|79:22 80:22\n\
年 月|16:22 79:22\n\
年|3:24 16:32 31:24 79:40 80:32 124:23 127:24\n\
并 删|36:22 64:23\n\
并 执|74:32\n\
并 清|36:22 93:22\n\
并 设|51:23 102:23\n\
并 重|26:13 32:13 38:12 77:13 79:16 82:13 90:13 95:12 121:13 124:12\n\
并|13:16 26:17 32:17 36:24 38:16 50:16 51:17 53:17 64:17 74:29 77:17 79:23 82:16 90:24 92:16 93:16 95:16 102:17 121:16 124:15 125:16\n\
库|45:39 74:40 119:40\n\
应 用|25:23 37:23\n\
应|2:32 25:32 37:32 56:32 61:32 128:31\n\
建 pod|82:20 93:20 124:19\n\
建 了|41:18 120:23 132:18\n\
建 的|10:22 30:22\n\
建|8:20 10:20 13:20 30:18 31:20 34:19 41:28 64:20 80:19 82:20 93:19 100:20 107:20 114:20 120:27 124:18 132:19\n\
开 了|5:22 25:23\n\
开 头|10:22 51:23\n\
开 机|16:22 58:23\n\
开|5:22 10:22 16:22 25:23 28:22 46:22 50:22 51:23 58:23 60:21 61:23 63:22 83:22 121:22 132:22\n\
式 化|107:31\n\
式|10:26 76:26 107:34 120:34 132:43\n\
引|11:44 83:45\n\
张 sd|52:22 105:22\n\
张|52:44 105:45\n\
当 时|86:20 124:19 128:19\n\
当|16:36 86:36 124:35 128:35\n\
录 里|83:20 108:19 114:20\n\
录|13:24 31:24 36:24 53:24 60:22 83:31 108:23 112:23 114:31 117:23 127:23\n\
很|102:45 117:44\n\
得 到|50:20 53:20 98:20\n\
得|50:34 53:34 62:34 86:33 98:34\n\
志 failed|75:22 113:22\n\
志 level|99:22 131:22\n\
志 大|55:22 122:22\n\
志 提|4:22 84:22\n\
志 里|55:22 73:22\n\
志|4:14 16:14 23:20 26:15 29:14 34:14 42:14 48:14 49:14 54:15 55:22 58:15 73:14 75:21 78:14 83:22 84:14 99:13 103:14 105:14 110:22 113:14 118:14 122:13 123:14 131:21\n\
忘|0:45 2:45\n\
快|11:44 16:44\n\
态 pod|79:16 110:17 116:17 131:21\n\
态|16:24 42:24 43:25 57:24 79:24 99:31 110:24 116:24 131:32 133:24\n\
恢 复|2:5 11:5 16:9 21:5 25:6 29:5 32:9 33:9 35:5 36:9 46:9 48:9 54:9 65:5 74:6 76:11 77:6 79:9 84:5 93:5 95:5 98:5 99:8 101:5 104:5 111:6 112:5 115:5 120:5 121:5 123:11 133:5\n\
恢|2:11 11:10 16:18 21:11 25:11 29:11 32:18 33:17 35:10 36:18 46:18 48:18 54:18 65:10 74:11 76:22 77:11 79:17 84:11 93:11 95:11 98:11 99:16 101:11 104:10 111:11 112:11 115:11 120:11 121:11 123:21 133:10\n\
想 用|10:31\n\
想|10:63\n\
慢 了|16:22 17:22\n\
慢|16:51 17:40\n\
成 authorization|97:31\n\
成 flannel|124:31\n\
成 true|1:22 35:22\n\
成 v0|14:22 15:22\n\
成 一|12:20 64:20 90:20\n\
成 了|0:13 20:13 27:13 45:13 46:13 56:13 71:13 72:13 87:13 130:13\n\
成 功|1:5 2:5 9:5 10:9 17:5 24:5 28:5 34:5 40:5 45:5 47:5 50:5 51:5 53:5 55:9 58:5 59:5 60:5 61:5 62:5 66:5 67:5 68:5 69:5 75:5 81:5 88:5 94:5 97:5 98:5 103:5 104:5 105:5 106:5 109:8 116:9 119:5 126:6 127:8 130:5 132:9\n\
成 员|55:18 61:23 118:18\n\
成 新|24:23 47:22\n\
成 桥|132:31\n\
成 的|34:22 83:15 103:15 115:15 130:15\n\
成 重|64:23 134:22\n\
成|10:10 16:9 34:16 45:9 55:14 61:14 64:10 65:13 67:9 69:9 75:9 79:9 83:10 97:17 99:8 109:9 115:9 116:9 124:9 127:9 130:9 132:9\n\
我 们|29:22 93:22\n\
我 把|73:22 74:23\n\
我 的|11:22 12:22\n\
我|11:21 12:22 16:22 29:22 42:29 50:22 52:21 73:22 74:23 80:22 93:22 99:20 109:21 126:23\n\
或|89:45 96:45\n\
户 端|81:22 121:22\n\
户 运|43:32\n\
户|7:29 20:29 29:29 42:28 43:37 81:28 121:29\n\
房 搬|17:22 80:22\n\
房 断|54:23 128:22\n\
房|17:34 54:35 61:27 69:33 80:26 99:25 128:25\n\
所 以|28:18 79:18 80:18 128:18\n\
所 有|70:16 97:20 99:15 107:16 123:15\n\
所|28:25 36:25 70:26 79:24 80:25 97:33 99:24 107:25 123:24 128:24\n\
手 动|17:12 22:12 33:11 41:12 73:12 76:12 79:11 84:12 86:15 103:12 109:11 111:12\n\
手 工|1:14 3:13 13:18 18:14 22:14 24:14 72:14 80:13\n\
手|1:18 3:17 4:17 13:25 17:18 18:18 22:26 24:18 33:17 41:18 72:18 73:18 76:17 79:17 80:17 84:18 86:25 103:18 109:17 111:18\n\
才 恢|32:23 123:22\n\
才|19:29 32:29 43:29 65:28 72:29 80:28 123:36\n\
打 上|19:23 85:23\n\
打 印|73:23 86:18 87:18\n\
打 开|60:22 121:22\n\
打|19:28 28:27 60:26 73:36 85:28 86:27 87:27 121:27\n\
执 行|9:10 16:10 42:13 55:10 65:13 72:10 73:10 74:14 79:13 84:10 128:15 129:14\n\
执|9:19 16:19 42:26 55:20 65:26 72:20 73:20 74:28 79:26 84:20 128:31 129:27\n\
扩|1:40 37:40 79:39\n\
批|42:44 53:45\n\
找|39:45 84:45\n\
抄|10:40 35:39 110:40\n\
把 kube|25:23 72:23\n\
把 var|74:23 84:22\n\
把|0:21 1:14 6:13 11:13 24:14 25:14 31:14 34:13 37:14 38:13 39:14 49:13 58:14 67:13 72:14 73:14 74:26 76:13 83:14 84:14 90:14 93:13 97:14 102:21 103:14 104:13 107:14 115:13 118:13 122:13\n\
抓 包|60:22 61:23\n\
抓|60:43 61:45\n\
抢|93:44 131:44\n\
报 unimplemented|38:22 115:22\n\
报 错|3:15 16:19 72:15 73:15 119:15 132:15\n\
报|3:16 4:16 7:17 16:24 37:17 38:16 49:16 59:16 71:25 72:17 73:17 77:17 83:17 88:17 92:17 100:17 115:16 119:24 131:16 132:16 133:16 134:17\n\
拉|116:44 126:46\n\
拔 掉|105:22 123:22\n\
拔|105:45 123:44\n\
拟 机|16:11 20:11 37:12 52:11 53:12 62:11 67:11 102:12 122:15 132:19\n\
拟|16:22 20:23 37:23 52:22 53:23 62:23 67:22 102:23 122:29 132:39\n\
拷 到|0:18 16:18 73:18 74:18\n\
拷 贝|29:18 31:18 53:18 78:18\n\
拷|0:34 16:26 29:26 31:26 53:27 73:26 74:27 78:26 113:26\n\
拿 到|3:18 42:18 43:18 82:18\n\
拿|3:35 42:35 43:37 82:36\n\
挂 载|13:23 44:18 88:18\n\
挂|13:43 16:33 44:34 88:34\n\
指 向|43:17 49:16 75:17 99:16 113:17\n\
指 定|45:20 50:20 130:20\n\
指|43:28 45:27 49:35 50:27 75:27 99:26 113:27 130:27\n\
按 教|41:23 72:23\n\
按 文|6:19 42:19 124:19\n\
按|6:28 16:28 41:29 42:28 72:29 99:27 121:29 124:27\n\
换 ssd|55:22 122:22\n\
换 了|59:15 69:15 99:22 105:15 113:15\n\
换 到|44:22 122:22\n\
换 成|15:11 24:12 39:12 47:12 69:11 83:12 87:12 97:12 115:15 124:15 130:12\n\
换 过|24:20 90:20 99:19\n\
换|9:13 15:20 24:21 39:14 44:14 47:13 55:14 59:13 69:20 75:13 83:25 87:14 90:14 96:14 97:14 99:27 105:14 113:14 115:21 122:20 124:20 130:13 132:13\n\
据 库|45:22 119:22\n\
据 盘|107:31\n\
据|11:31 45:31 55:32 107:41 119:32\n\
掉 var|35:22 37:23\n\
掉 了|25:18 49:23 84:18\n\
掉 其|52:19 93:20 131:20\n\
掉 后|39:23 74:23\n\
掉 就|4:20 120:26\n\
掉|0:14 4:13 11:13 22:21 25:14 32:14 35:13 37:14 38:13 39:14 46:14 49:20 52:13 61:14 69:13 73:14 74:14 80:13 84:14 85:14 93:13 102:14 105:14 106:14 110:21 111:14 114:14 120:21 123:13 131:13\n\
接 后|88:20 132:26\n\
接 退|94:32\n\
接|3:18 12:19 44:19 46:19 53:19 84:26 87:19 88:19 93:18 94:26 103:19 108:18 119:19 123:25 126:20 130:18 132:26\n\
控 制|10:16 20:16 21:16 56:16 60:15 129:16\n\
控|10:32 20:32 21:31 56:32 60:31 129:32\n\
提 示|4:13 6:13 39:14 84:14 91:13 94:14 103:14 114:14 124:13\n\
提|4:26 6:25 39:27 84:26 91:26 94:27 103:26 114:26 116:26 124:25\n\
插 件|28:17 38:16 49:21 93:17\n\
插|28:31 38:31 46:32 49:40 93:31\n\
搬 迁|17:22 80:22\n\
搬|17:40 80:39 99:38\n\
操 作|20:22 104:22\n\
操|20:45 104:44\n\
改 etc|4:22 128:22\n\
改 了|24:14 34:13 39:14 53:21 73:14 92:14 116:13\n\
改 名|27:22 93:22\n\
改 回|65:21 76:21 99:16\n\
改 成|1:9 3:9 12:9 14:9 20:9 30:8 35:9 64:13 65:12 67:13 72:9 92:9 97:13 99:8 116:9 132:13 134:9\n\
改 用|17:20 64:20 85:20\n\
改 过|17:14 34:18 38:14 52:14 53:15 64:15 123:14\n\
改|1:15 3:7 4:8 12:15 14:8 17:15 20:8 24:8 26:8 27:7 30:7 34:19 35:7 38:7 39:15 42:7 52:14 53:25 64:20 65:14 67:15 72:8 73:8 76:15 78:8 85:8 92:15 93:8 97:19 98:8 99:18 107:8 116:15 118:8 123:7 128:7 132:15 134:8\n\
放 在|113:20 122:25\n\
放 行|60:23 61:16 62:20\n\
放 通|3:19 17:20 61:20\n\
放|3:22 17:23 60:34 61:31 62:30 63:23 74:23 113:23 122:29\n\
教 程|41:20 50:20 72:20\n\
教|41:40 50:40 72:40\n\
数 controllers|8:22 10:22\n\
数 据|11:15 45:16 55:16 107:20 119:16\n\
数 没|10:22 103:22\n\
数 里|12:18 82:18 97:18 108:18\n\
数|4:16 8:16 10:28 11:16 12:16 39:17 40:16 45:16 46:16 55:16 78:16 82:24 90:16 97:24 103:24 107:24 108:16 110:24 119:16\n\
敲|42:44 52:44\n\
整|1:40 73:40 127:39\n\
文 件|11:11 27:11 31:12 38:11 43:12 48:12 73:12 75:15 80:12 84:12 114:12 117:12\n\
文 档|6:14 42:18 53:15 92:14 110:14 121:14 124:14\n\
文|6:18 11:18 27:18 31:19 38:18 42:25 43:19 48:18 53:19 73:19 75:26 80:18 84:19 92:19 110:19 114:19 117:18 121:19 124:17\n\
断 电|11:18 36:18 54:18 128:18\n\
断|11:27 34:27 36:27 46:27 54:28 80:27 126:36 128:27\n\
新 kubeadm|9:17 47:17 58:17 84:17 127:16\n\
新 加|3:15 11:15 31:19 48:15 108:15 118:15\n\
新 成|55:22 61:23\n\
新 执|129:31\n\
新 机|41:17 51:17 55:17 62:17 105:17\n\
新 注|19:26 98:20\n\
新 版|15:19 87:20 130:20\n\
新 生|0:18 3:18 79:18 83:18\n\
新 的|0:16 24:16 45:20 83:20\n\
新 节|2:13 16:12 43:13 57:12 59:12 72:13 76:12 79:12 100:13 112:12 133:12\n\
新 部|1:22 127:22\n\
新|0:8 1:8 2:8 3:7 9:7 11:7 15:7 16:7 19:15 24:8 31:15 41:8 43:8 45:14 47:14 48:7 50:8 51:8 55:8 56:8 57:14 58:8 59:7 61:8 62:8 72:8 76:7 79:14 81:7 83:19 84:8 87:8 93:7 98:8 100:8 103:8 105:15 107:15 108:7 109:7 112:7 113:8 118:7 123:14 126:9 127:14 129:19 130:7 133:7\n\
方|10:40 60:38 90:40\n\
无 输|38:22 76:22\n\
无|38:31 57:31 76:31 82:32 110:32 122:31\n\
日 志|4:7 16:7 23:10 26:7 29:7 34:7 42:7 48:7 49:7 54:7 55:11 58:7 73:7 75:11 78:7 83:11 84:7 99:6 103:7 105:7 110:11 113:7 118:7 122:7 123:7 131:11\n\
日 星|16:22 79:22\n\
日 期|83:22 124:22\n\
日|4:12 16:20 23:19 26:13 29:13 34:12 42:12 48:12 49:12 54:21 55:20 58:13 73:13 75:20 78:13 79:12 83:24 84:13 99:11 103:13 105:13 110:20 113:13 118:12 122:12 123:12 124:12 131:20\n\
旧 版|4:22 35:22\n\
旧 的|24:20 59:19 99:19\n\
旧 节|24:20 76:20 133:19\n\
旧|4:23 24:24 35:23 45:23 58:24 59:23 76:23 99:30 105:24 113:24 124:22 133:23\n\
早|113:40 121:40 124:38\n\
时 主|65:31\n\
时 候|23:16 53:17 86:17 122:16 128:16\n\
时 加|23:22 96:22\n\
时 只|128:31\n\
时 后|104:22 129:22\n\
时 坏|34:20 52:19 122:19\n\
时 好|34:20 52:19 122:19\n\
时 把|25:23 84:22\n\
时 报|16:22 100:23\n\
时 没|45:22 129:22\n\
时 间|16:25 17:18 75:13 80:13\n\
时|2:9 3:8 4:8 8:9 15:8 16:25 17:16 23:14 25:9 31:9 34:8 36:9 39:9 43:16 45:8 52:8 53:9 56:9 62:9 65:15 68:7 75:19 80:8 83:9 84:16 86:8 87:9 94:16 96:9 100:9 102:9 103:9 104:8 107:9 109:8 116:8 122:14 124:7 128:15 129:16 132:8 134:9\n\
星 期|16:22 79:22\n\
星|16:44 79:44\n\
昨 天|25:13 42:12 56:13 65:16 79:12 97:13 99:16 104:12 128:12\n\
昨|25:25 42:24 56:24 65:31 79:24 97:24 99:31 104:24 123:24 128:24\n\
是 centos|107:22 112:22\n\
是 client|83:33\n\
是 containerd|34:18 39:18 87:18 115:18\n\
是 k0s|20:20 78:20 98:20\n\
是 kubeadm|108:22 124:22\n\
是 kubelet|49:22 99:22\n\
是 localhost|65:31\n\
是 nat|101:22 132:22\n\
是 pending|41:23 121:22\n\
是 ready|23:19 118:20 133:19\n\
是 root|29:20 43:20 44:20\n\
是 running|17:22 32:23\n\
是 systemd|10:22 12:22\n\
是 system|7:22 121:22\n\
是 user|7:31\n\
是 v0|31:20 80:20 99:19\n\
是 三|3:22 120:22\n\
是 上|42:22 126:23\n\
是 不|52:19 80:20 105:20\n\
是 从|35:16 47:17 75:17 117:17 124:16\n\
是 内|101:22 118:22\n\
是 去|39:23 79:22\n\
是 同|11:22 53:23\n\
是 在|75:22 114:22\n\
是 外|101:22 129:22\n\
是 好|3:19 76:20 99:19\n\
是 我|16:20 42:19 109:19\n\
是 改|64:20 92:20 99:19\n\
是 新|83:26 109:19\n\
是 旧|24:20 99:25\n\
是 机|55:31\n\
是 现|99:25 125:20\n\
是 用|52:19 91:20 103:20\n\
是 的|50:22 87:22\n\
是 精|72:23 76:22\n\
是 通|60:18 75:18 89:18 121:18\n\
是|3:6 7:11 17:7 20:7 26:7 30:10 31:7 39:11 42:6 47:6 52:6 53:11 55:7 64:7 65:10 75:10 76:6 78:7 79:10 82:7 83:16 87:7 93:6 99:16 100:7 101:6 107:7 112:6 115:6 116:6 118:10 119:7 120:7 121:7 124:6 126:8 127:6 132:13\n\
显 示|7:10 14:14 26:10 30:9 32:10 33:13 34:10 38:9 42:9 43:10 48:10 53:10 84:10 86:10 99:9 101:10 128:9\n\
显|7:20 14:27 26:20 30:18 32:20 33:26 34:19 38:19 42:19 43:20 48:19 53:20 84:20 86:19 99:18 101:19 128:19\n\
晚|16:39 122:38 123:39\n\
更 新|57:22 123:22\n\
更|57:44 123:44\n\
最 后|42:16 56:17 104:16 118:17 124:16\n\
最 小|72:23 91:22\n\
最 新|50:22 130:22\n\
最|42:24 50:25 56:25 72:26 91:25 92:25 104:24 118:25 122:24 124:24 130:25\n\
月 日|16:22 79:22\n\
月|2:22 3:21 9:22 12:22 16:22 28:22 42:21 79:29 80:22 83:30 105:22 127:21 133:21\n\
有 external|129:31\n\
有 flannel|31:22 77:17 93:17 108:16\n\
有 issued|43:26 79:19\n\
有 kube|43:23 108:22\n\
有 network|82:31\n\
有 node0|104:22 105:22\n\
有 systemd|13:26 112:20\n\
有 uninitialized|23:31\n\
有 weave|93:22 124:22\n\
有 一|4:14 52:14 53:19 56:14 96:14 109:14 124:14\n\
有 三|3:22 83:22\n\
有 两|95:22 101:22\n\
有 人|79:22 120:22\n\
有 任|10:15 28:19 77:15 86:15 94:15 124:14\n\
有 写|40:18 80:18 96:18 106:18\n\
有 加|19:20 119:26\n\
有 报|16:22 73:22\n\
有 指|45:22 130:22\n\
有 改|38:15 52:19 64:20 123:15 128:15\n\
有 放|17:22 60:22\n\
有 清|45:20 58:20 127:19\n\
有 网|96:33\n\
有 节|68:22 97:22\n\
有 装|23:22 50:22\n\
有 设|21:22 102:23\n\
有 输|72:23 76:22\n\
有 这|5:18 43:18 78:18 105:18\n\
有 配|69:22 131:22\n\
有 重|3:19 104:19 123:19\n\
有 问|8:20 88:20 119:20\n\
有|3:10 8:6 10:6 13:11 23:12 28:10 31:11 38:6 40:6 43:11 45:6 51:7 52:6 53:7 59:6 60:5 61:7 64:7 68:5 69:6 72:7 77:7 79:6 82:6 83:11 86:6 93:6 96:11 97:6 99:5 102:11 104:13 105:6 108:6 117:6 119:11 123:6 124:9 128:13 129:11\n\
服 务|3:12 32:13 35:12 53:13 60:12 69:16 80:12 95:12 106:13 128:12\n\
服|3:24 32:26 35:24 53:26 60:24 69:32 80:25 95:25 106:25 128:24\n\
期 但|83:31\n\
期|8:21 16:21 25:22 79:21 80:29 83:40 113:21 123:21 124:20 129:29\n\
本 v0|3:22 75:22\n\
本 机|17:15 60:22 68:14 76:15 95:15\n\
本 身|57:19 86:20 104:19\n\
本|3:16 4:16 16:16 17:16 31:16 35:16 44:16 57:16 60:27 68:15 75:16 76:23 80:16 86:16 88:16 90:16 95:16 99:15 104:16 126:17 127:16 130:16 132:16\n\
机 curl|60:33\n\
机 上|50:22 68:22\n\
机 主|53:23 67:22\n\
机 从|15:22 37:23\n\
机 名|20:14 52:13 53:18 65:13 67:13 71:14 78:10 105:18\n\
机 器|3:5 15:5 16:8 30:8 35:5 41:5 49:5 50:9 51:5 52:5 53:5 55:5 56:9 58:5 59:5 62:5 69:8 72:5 76:5 80:10 86:5 94:5 96:9 102:5 104:10 105:9 107:5 109:5 111:5 123:5 124:8 126:6 127:5 128:8 132:5\n\
机 房|17:17 54:17 61:13 69:17 80:13 99:12 128:13\n\
机 时|16:22 17:22\n\
机 械|55:26 122:19\n\
机 没|52:22 96:22\n\
机 网|75:17 132:29\n\
机|15:9 16:14 17:14 20:10 30:9 49:9 50:14 52:13 53:18 54:11 55:10 56:10 60:13 62:10 65:9 67:10 68:9 69:13 71:11 75:10 76:10 80:14 96:14 102:11 104:13 105:17 122:13 124:9 128:13 132:17\n\
权 限|29:17 43:17 44:17 72:17 117:17\n\
权|29:34 43:34 44:34 72:34 117:33\n\
条|41:31 42:29 46:30 79:29 95:30 96:39\n\
来 了|0:15 15:15 42:15 54:15 56:15 86:15 126:15\n\
来 删|37:23 52:22\n\
来 的|35:18 65:18 117:18 124:18\n\
来|0:12 3:11 12:12 14:12 15:18 31:19 35:11 37:12 42:11 43:12 52:11 54:12 56:12 57:11 65:22 79:11 80:11 83:19 84:12 86:11 87:12 93:11 99:10 100:12 103:12 104:11 107:12 115:11 116:11 117:11 118:11 124:18 125:12 126:13 131:11\n\
板 克|52:19 53:26\n\
板 电|16:22 17:22\n\
板|16:27 17:27 35:27 52:27 53:36 81:27 85:28 87:27\n\
查|50:40 53:40 91:39\n\
栈|51:63\n\
树 莓|90:22 128:22\n\
树|90:45 128:44\n\
样 的|78:22 133:22\n\
样|12:25 30:24 53:39 78:25 88:25 90:25 99:24 132:25 133:24\n\
核|5:30 37:39 72:31 118:30 119:30 123:29\n\
根 证|24:23 74:23\n\
根|24:45 74:45\n\
格 式|107:31\n\
格|75:39 107:52\n\
档|6:28 42:36 53:29 92:29 110:29 121:29 124:27\n\
桥 br|30:31\n\
桥 接|132:31\n\
桥|30:49 132:43\n\
械 盘|55:26 122:19\n\
械|55:52 122:38\n\
检 查|50:20 53:20 91:20\n\
检|50:36 53:37 91:36 126:37\n\
模 式|76:15 120:19 132:25\n\
模 板|35:15 52:15 53:20 81:15 85:15 87:15\n\
模|35:21 46:22 52:21 53:30 76:22 81:21 85:23 87:22 120:30 132:38\n\
次 的|47:22 126:23\n\
次 重|49:22 104:22\n\
次|1:20 16:20 17:20 47:20 49:19 52:27 56:20 79:19 90:20 95:20 104:19 109:19 122:26 126:29 128:19\n\
正 常|13:7 18:7 22:7 50:7 60:8 69:6 70:7 100:7 111:7 123:6 128:6\n\
正 确|30:22 80:22\n\
正|3:5 5:6 10:6 11:5 12:6 13:13 14:6 15:5 16:5 18:13 21:5 22:13 24:6 27:5 30:11 31:6 32:6 35:5 38:5 44:6 46:6 49:5 50:13 51:6 52:5 53:6 56:6 60:16 61:6 62:6 63:6 64:6 67:5 69:12 70:13 72:6 73:6 74:6 76:5 78:6 79:5 80:12 82:6 83:6 85:6 87:6 89:6 90:6 95:5 96:6 97:6 100:13 104:5 106:6 107:6 108:5 111:13 119:6 123:12 124:5 125:6 128:12\n\
步|25:45 71:45\n\
段|10:26 18:26 35:25 64:27 68:25 73:26 83:26 99:33 124:25\n\
每 分|95:22 122:22\n\
每|1:29 7:29 16:28 41:29 56:29 76:28 95:28 122:27\n\
比 master|16:28 17:18\n\
比|10:29 11:28 16:47 17:29 124:27\n\
池|16:44 17:45\n\
污 点|19:18 22:23 23:18\n\
污|19:37 22:47 23:35\n\
没 了|2:22 113:22\n\
没 写|3:18 10:18 74:18 116:18\n\
没 动|99:19 104:19 128:19\n\
没 变|105:31\n\
没 改|34:25 53:17 78:17\n\
没 有|8:5 13:5 23:6 28:7 31:7 43:7 45:5 61:5 64:5 72:5 77:5 82:5 86:5 96:7 102:5 104:8 119:7 128:8 129:7\n\
没 装|28:23 31:18 91:18\n\
没 过|25:20 80:20 83:20\n\
没 重|118:22 124:22\n\
没 问|17:17 53:17 71:17 99:16 121:17\n\
没|3:10 8:7 13:7 16:6 17:7 23:9 25:7 28:13 31:14 34:10 38:6 40:6 43:11 45:6 52:6 53:7 60:5 61:7 64:7 69:6 72:7 76:6 77:7 78:7 79:6 80:10 82:7 83:11 86:6 94:7 96:11 99:5 102:7 104:15 105:7 119:11 124:12 128:15 129:11\n\
注 册|6:10 19:15 53:11 63:11 75:10 81:10 97:11 98:11 103:14 104:14 106:11 127:10 131:10\n\
注 释|38:18 49:18 69:18 128:18\n\
注|6:18 19:26 30:17 38:18 49:18 53:19 63:19 69:18 75:18 81:18 97:19 98:19 103:26 104:25 106:19 127:18 128:18 131:18\n\
派|90:45 128:44\n\
测 试|29:20 47:20 75:20\n\
测|29:40 47:39 75:39\n\
清 理|48:19 58:15 84:15 93:15 104:15 127:15\n\
清 空|36:18 45:18 58:18 113:18\n\
清|36:24 45:24 48:32 58:33 84:32 93:24 104:24 113:24 127:24\n\
源|17:40 38:39 91:39\n\
漂 到|123:25 131:20\n\
漂|123:51 131:39\n\
火 墙|8:17 17:17 63:17 121:17 131:17\n\
火|8:34 17:34 63:34 121:34 131:33\n\
点 kubelet|24:20 131:20 133:19\n\
点 ready|29:13 31:13 35:13 49:13 93:13 107:13 115:13 126:14 128:13 134:13\n\
点 一|32:23 114:22\n\
点 上|23:16 32:17 48:17 62:17 63:17\n\
点 也|52:22 57:22\n\
点 了|25:23 104:22\n\
点 变|28:22 97:22\n\
点 后|22:20 76:20 102:20\n\
点 恢|21:15 33:15 36:15 79:15 93:15 111:15 133:15\n\
点 是|31:20 72:20 112:20\n\
点 正|24:18 51:18 70:18 73:18\n\
点 没|17:22 51:23\n\
点 注|63:20 97:20 106:20\n\
点 状|57:22 133:22\n\
点 用|76:22 119:22\n\
点 的|0:18 2:18 16:18 76:18\n\
点 都|23:14 30:14 72:15 76:15 80:15 83:15 98:15\n\
点 重|19:23 72:23\n\
点 马|6:19 56:20 59:19\n\
点|0:11 16:14 19:11 22:11 23:14 24:11 30:10 31:15 32:11 42:10 49:10 51:11 57:10 63:11 72:11 76:14 79:10 93:10 97:11 102:11 104:10 126:12 133:10\n\
然 后|16:18 50:18 108:18 133:18\n\
然|16:36 50:36 108:35 133:35\n\
照 着|10:22 42:22\n\
照|10:34 11:33 42:33 110:34 121:34\n\
版 本|3:13 4:13 31:14 35:13 75:13 88:14 99:13 126:14 130:13\n\
版|3:24 4:24 15:24 31:24 35:24 75:24 87:24 88:24 99:23 126:25 130:32\n\
状 态|16:17 42:16 43:17 57:16 133:16\n\
状|16:33 42:33 43:34 57:33 133:33\n\
环 境|47:16 68:15 75:16 91:16 121:16 124:15\n\
环|47:30 49:29 68:29 75:30 91:30 121:30 124:29\n\
现 在|99:22 118:15 124:19 125:15\n\
现|6:21 11:21 19:22 42:28 99:32 102:22 110:29 118:21 121:21 124:28 125:21\n\
理 后|93:22 127:22\n\
理|48:33 53:26 58:26 69:32 84:25 92:25 93:25 104:24 127:24\n\
生 成|0:13 3:12 34:19 42:12 45:12 79:12 83:13 84:13 103:13\n\
生|0:24 3:24 34:37 42:24 45:24 75:24 79:24 83:24 84:24 103:24\n\
用 kubeadm|10:31\n\
用 yum|38:22 87:22\n\
用 了|21:17 31:17 101:17 103:17 128:16\n\
用 同|25:20 52:19 73:20\n\
用 户|7:17 29:17 42:16 43:22\n\
用 的|31:14 34:13 64:14 76:13 78:14 79:13 87:14 93:13 129:14\n\
用|3:8 7:9 10:16 13:9 15:8 16:8 17:9 21:8 25:9 29:16 31:16 34:8 37:9 38:8 42:8 43:16 48:8 52:15 54:16 64:9 73:9 76:8 78:9 79:8 81:15 83:9 85:9 86:8 87:16 88:9 89:9 90:9 91:8 93:8 95:8 101:8 103:16 114:9 117:8 119:9 124:7 126:17 127:8 128:19 129:9\n\
由|26:28 29:27 44:27 46:36 93:27 96:36 99:26\n\
电 池|16:22 17:22\n\
电 重|11:22 128:22\n\
电|11:28 16:28 17:29 36:29 54:37 80:28 128:28\n\
留|32:40 111:40 113:40\n\
的 calico|124:31\n\
的 ca|24:23 43:23\n\
的 containerd|26:18 32:18 38:18 115:18\n\
的 etc|2:17 29:17 73:17 103:17 109:16\n\
的 hostname|53:23 78:22\n\
的 ip|2:22 120:22\n\
的 k0s|15:18 45:18 70:18 124:18\n\
的 kubelet|83:17 87:17 103:17 104:16 109:16\n\
的 lease|16:22 43:23\n\
的 pod|5:14 22:15 28:14 53:15 65:14 76:14 102:15 124:14\n\
的 registry|45:22 69:22\n\
的 snapshot|54:32\n\
的 var|0:22 58:23\n\
的 xfs|107:31\n\
的 一|31:22 79:22\n\
的 但|17:22 83:22\n\
的 包|115:22 130:22\n\
的 参|4:20 10:26\n\
的 后|76:22 83:22\n\
的 地|3:16 51:17 82:17 96:17 120:17\n\
的 我|29:22 50:22\n\
的 改|30:22 53:23\n\
的 文|42:22 84:22\n\
的 时|16:21 23:14 53:15 86:14 122:14 128:14\n\
的 是|7:10 12:10 31:10 34:10 50:10 76:10 78:10 79:10 82:10 83:10 93:10 116:10 118:10 125:10 126:11 129:10 131:10\n\
的 机|3:19 59:19 69:19\n\
的 没|83:20 119:20 124:19\n\
的 然|16:22 108:22\n\
的 网|30:19 51:20 123:19\n\
的 节|17:16 31:16 48:16 80:16 108:15 126:16\n\
的 虚|20:18 52:18 53:18 67:18\n\
的 证|83:22 103:22\n\
的 那|2:17 38:16 42:16 105:17 121:17\n\
的 配|34:26 75:20\n\
的 镜|52:22 76:22\n\
的 集|53:18 79:18 83:18 112:18\n\
的 默|34:20 64:20 96:20\n\
的|3:10 10:11 16:11 24:5 26:5 30:10 31:8 34:8 43:5 47:8 52:8 53:12 54:5 61:5 75:8 78:8 79:8 83:15 99:7 102:5 103:8 108:8 124:10\n\
监 听|62:20 63:20 134:20\n\
监|62:40 63:40 134:40\n\
盘 上|113:22 122:22\n\
盘 时|84:31\n\
盘 是|55:22 107:22\n\
盘 重|59:22 107:22\n\
盘|44:25 55:33 57:24 59:24 84:33 107:33 113:25 122:24\n\
目 录|13:13 31:13 36:13 53:13 83:17 108:12 112:12 114:17 127:12\n\
目|13:24 31:24 36:24 53:25 83:32 96:24 108:24 112:24 114:32 127:24\n\
直 notready|28:22 123:22\n\
直 pending|23:23 42:18 79:18\n\
直 刷|11:22 79:22\n\
直 卡|10:22 60:22\n\
直 在|104:31\n\
直 接|3:11 44:11 53:12 84:15 87:11 94:15 103:11 108:11 119:11 123:11 126:12 130:11\n\
直 是|7:18 87:18 89:18 99:17\n\
直 没|42:22 79:22\n\
直 等|10:22 43:23\n\
直 重|12:22 34:22\n\
直|3:10 4:11 7:11 10:18 11:10 12:11 23:21 28:11 34:11 42:17 43:12 44:11 53:12 57:10 60:10 61:12 62:11 76:11 79:22 84:18 87:11 89:11 94:19 96:11 99:10 103:11 104:17 105:11 108:10 114:11 119:11 123:10 126:12 130:11 132:11\n\
相 ping|62:22 132:22\n\
相 同|53:23 105:22\n\
相|53:37 62:36 105:36 132:36\n\
看 不|38:22 90:22\n\
看 到|45:15 59:15 60:14 61:15 63:15 126:15 132:15\n\
看|38:24 44:24 45:24 59:24 60:23 61:25 63:24 80:24 90:24 124:23 126:25 132:24\n\
着|10:36 42:35 52:35 83:36\n\
确 认|52:19 74:20 105:20\n\
确|25:32 30:31 52:31 74:32 80:31 105:32\n\
磁 盘|55:18 57:18 84:23\n\
磁|55:36 57:35 84:47\n\
示 cgroup|14:31\n\
示 no|7:22 86:22\n\
示|4:15 6:15 7:16 14:23 26:16 30:14 32:16 33:22 34:15 38:15 39:16 42:15 43:16 48:15 53:16 84:23 86:15 91:15 94:16 99:14 101:15 103:16 114:16 124:14 128:15\n\
禁 用|95:22 128:22\n\
禁|95:44 128:44\n\
离 线|31:18 91:18 116:23\n\
离|31:34 91:33 116:43 133:33\n\
秒 重|1:20 7:20 56:20\n\
秒|1:30 7:30 52:29 56:30 123:29 133:38\n\
程|32:34 41:34 50:34 72:34 104:33\n\
稳 定|34:18 92:18 122:23\n\
稳|34:36 92:36 122:45\n\
空 var|36:22 58:23\n\
空 闲|57:19 122:25\n\
空|9:20 18:21 28:20 31:21 36:21 45:20 57:20 58:21 75:20 77:21 108:27 113:21 116:28 122:27\n\
立 刻|5:16 61:16 63:16 114:16 117:16 123:15\n\
立 即|10:14 28:14 45:14 46:14 76:18 104:14 125:14\n\
立|5:23 10:23 28:22 45:22 46:23 61:23 63:23 76:30 104:22 114:23 117:22 123:22 125:23\n\
端 口|17:20 93:20 134:20\n\
端 证|80:20 81:19 121:20\n\
端|17:24 30:22 75:36 76:23 80:23 81:23 93:23 105:24 108:23 121:24 134:24\n\
笔 记|47:22 132:22\n\
笔|47:44 132:44\n\
第 一|40:12 45:12 52:12 53:12 61:12 62:12 71:12 119:21 126:13\n\
第 三|42:22 109:22\n\
第 二|40:13 52:13 53:14 90:14 102:14 119:21 129:14\n\
第|40:20 42:20 45:20 52:20 53:21 61:21 62:21 71:21 90:21 102:21 109:20 119:37 126:22 129:21\n\
等 保|1:22 44:22\n\
等|1:30 10:30 41:31 43:39 44:30 123:29\n\
签 发|81:19 103:20 110:20\n\
签 的|3:19 16:20 103:20\n\
签|3:28 10:29 16:28 80:28 81:28 103:37 110:29\n\
简|72:45 76:44\n\
管|53:40 86:39 93:39\n\
精 简|72:23 76:22\n\
精|72:45 76:44\n\
系 统|13:11 16:11 20:11 44:11 59:11 74:12 78:11 90:15 105:18 124:11 131:11\n\
系|13:23 16:22 20:23 44:23 59:22 74:23 78:23 90:30 105:35 124:22 131:22\n\
约 分|123:31\n\
约|122:38 123:51\n\
级 到|4:15 14:15 15:19 77:15 83:15 87:15\n\
级|4:23 14:24 15:30 39:24 77:32 79:23 83:24 87:31 118:23 131:23\n\
线|31:27 56:27 71:28 91:27 102:28 116:35 118:27 123:27\n\
组 件|43:23 79:22\n\
组 只|60:21 62:22 63:17\n\
组|3:25 7:26 43:27 60:38 62:34 63:26 79:25\n\
终 端|75:33\n\
终|53:37 75:55\n\
经|3:22 34:22 39:23 42:22 53:23 56:30 59:22 75:22 83:23 105:23 116:22 123:22 124:22\n\
绑 定|7:20 41:20 42:19\n\
绑|7:36 37:37 41:37 42:35\n\
给|11:24 21:25 22:26 35:24 37:26 44:25 46:25 51:26 99:24 120:25 133:24\n\
络 插|28:22 49:22\n\
络|28:30 46:30 49:29 62:30 76:30 132:38\n\
统 主|78:18 105:28\n\
统|13:23 16:22 20:23 44:23 59:22 74:23 78:23 90:30 105:35 124:22 131:22\n\
续 notready|57:22 83:22\n\
续 过|79:22 83:22\n\
续|57:33 79:33 80:33 83:34 91:33\n\
网 ip|46:18 60:18 101:18 118:18\n\
网 worker|3:22 118:22\n\
网 上|42:22 80:22\n\
网 关|46:18 96:28\n\
网 卡|30:15 51:12 77:12 92:16 99:11 101:12 131:12 132:18\n\
网 地|60:22 101:22\n\
网 时|3:22 17:22\n\
网 机|68:22 69:22\n\
网 桥|30:33\n\
网 段|64:18 68:18 99:22\n\
网 络|28:15 46:15 49:15 62:15 76:15 132:19\n\
网 都|46:22 76:22\n\
网|3:17 17:18 28:11 30:24 42:10 46:18 49:10 51:11 60:10 62:11 64:11 68:17 69:10 75:11 76:18 77:11 80:18 92:18 96:22 99:21 101:18 105:11 116:11 118:11 123:10 131:11 132:25\n\
置 文|38:19 80:20 114:20\n\
置 没|34:33\n\
置 里|14:20 26:20 103:20\n\
置|1:19 14:19 21:19 26:20 34:31 35:18 38:18 51:20 69:18 75:19 80:19 96:19 102:20 103:19 110:19 114:19 124:18 131:19\n\
署 v0|11:22 16:22\n\
署|1:24 10:24 11:24 16:24 23:23 41:25 42:31 82:24 114:24 116:24 127:24\n\
群 时|16:20 65:25\n\
群 是|9:17 51:17 79:16 80:17 108:16\n\
群 里|124:22 127:22\n\
群|9:16 10:16 16:16 45:16 49:15 51:24 53:17 54:17 65:23 74:17 75:16 79:27 80:16 83:16 86:16 95:16 108:15 112:16 123:15 124:15 127:23 130:16\n\
老 节|24:18 31:18 57:18 108:18\n\
老|24:34 31:34 57:33 107:34 108:33\n\
而|7:32 43:32 75:31 103:32 125:32 130:31\n\
能 加|25:18 40:18 73:18 90:18\n\
能 拿|3:22 43:23\n\
能 看|45:18 59:18 60:18 63:18\n\
能 连|2:22 34:22\n\
能|2:17 3:24 4:17 14:17 25:18 34:17 40:16 43:18 45:17 50:17 53:25 59:16 60:23 63:17 73:17 76:17 80:17 86:17 90:17 119:17 131:17\n\
脚 本|44:17 76:17 90:17 104:16 127:16\n\
脚|44:34 76:33 90:34 104:33 127:33\n\
自 动|41:17 44:17 45:17 83:17 104:16\n\
自 己|10:17 29:17 120:17 123:16 124:16\n\
自 带|26:32\n\
自|10:24 26:32 29:24 41:24 44:24 45:23 83:24 104:23 109:23 120:24 123:23 124:22\n\
致|40:39 64:40 75:39\n\
色|21:44 85:45\n\
节 点|0:6 16:8 23:5 24:6 30:5 31:8 32:6 42:5 49:5 51:6 57:5 63:6 72:6 76:8 79:5 93:5 97:6 102:6 126:6 133:5\n\
节|0:11 16:15 19:5 23:10 24:12 25:5 30:10 31:15 32:12 42:11 43:5 49:11 51:12 57:11 63:11 70:5 72:12 76:15 79:11 93:11 97:11 100:5 102:12 111:5 126:12 133:11\n\
莓 派|90:22 128:22\n\
莓|90:45 128:44\n\
虚 拟|16:11 20:11 37:12 52:11 53:12 62:11 67:11 102:12 122:15 132:19\n\
虚|16:22 20:30 37:23 52:21 53:23 62:22 67:22 102:23 122:28 132:38\n\
行 kubeadm|9:17 55:17 79:21 84:17\n\
行 了|60:16 61:13 62:17 65:16 74:13 128:16 129:13\n\
行 后|42:18 60:18 62:18 85:18\n\
行 时|36:22 87:22\n\
行 过|74:23 128:22\n\
行|2:8 9:8 11:8 16:8 34:8 36:8 37:9 38:19 41:9 42:19 43:20 44:8 49:8 52:8 55:8 56:15 60:18 61:9 62:20 65:15 69:15 72:9 73:8 74:16 75:15 79:15 84:8 85:9 86:8 87:8 90:8 105:8 108:8 111:9 117:8 126:9 128:22 129:15\n\
补 上|2:18 21:18 40:18 82:18\n\
补|2:37 21:28 25:29 40:28 61:29 63:29 82:29\n\
表 里|10:22 53:23\n\
表|10:36 27:35 45:36 53:37\n\
被 同|56:20 113:20 123:19\n\
被|56:32 113:41 114:32 123:31 133:31\n\
装 agent|52:22 119:22\n\
装 cri|50:22 91:22\n\
装 k0s|23:22 105:22\n\
装 kubelet|7:20 31:20 121:20\n\
装 上|28:22 91:22\n\
装 了|49:13 50:17 82:13 93:13 94:13 105:17 109:13 124:13\n\
装 到|26:23 56:22\n\
装 成|56:20 130:26\n\
装 时|45:22 128:22\n\
装 的|9:11 23:11 38:11 79:15 83:15 91:15 108:11 115:11 119:11 124:11 128:11\n\
装 系|59:22 124:22\n\
装 过|90:17 94:17 109:21 124:16\n\
装|7:8 9:8 23:18 26:16 28:15 31:8 38:8 45:15 49:8 50:20 52:8 53:9 56:8 59:15 65:8 72:9 79:15 82:8 83:15 84:8 90:8 91:19 93:8 94:16 105:15 108:8 109:19 115:8 119:15 121:8 124:21 126:16 128:19 130:15\n\
西|25:45 53:45\n\
要 手|41:23 80:22\n\
要|41:32 53:32 80:31 94:32 110:32 123:31\n\
规 则|60:25 95:20\n\
规|60:50 95:39\n\
角 色|21:22 85:23\n\
角|21:44 85:45\n\
解|25:34 30:33 31:34 49:33 83:34\n\
认 没|74:23 105:22\n\
认 的|93:22 132:22\n\
认 路|46:22 96:22\n\
认|34:32 46:24 52:24 64:25 74:25 93:24 96:24 105:24 119:32 132:24\n\
记|2:34 47:33 86:33 117:33 132:33\n\
设 备|46:22 90:22\n\
设 置|1:18 21:18 51:18 102:18\n\
设|1:30 21:30 46:30 51:31 71:31 90:30 102:31\n\
访 问|1:20 17:20 69:19\n\
访|1:40 17:40 69:39\n\
证 书|1:9 3:13 11:9 16:9 24:10 43:13 60:9 74:10 79:9 80:9 81:9 83:13 103:13 113:9 121:9 129:13\n\
证|1:19 3:25 11:18 16:18 24:19 43:26 60:17 74:19 79:18 80:18 81:18 83:26 103:26 113:19 121:19 129:26\n\
试|29:34 47:33 55:34 75:33 93:33\n\
该 节|16:22 51:23\n\
该|11:31 16:31 51:32 95:31 110:32 128:31\n\
误|73:36 104:46 113:36\n\
说|53:40 80:39 92:40\n\
贝|29:36 31:36 53:37 78:36\n\
败|70:34 90:43 119:34 126:35\n\
贴|11:44 75:44\n\
走 公|3:22 60:22\n\
走|3:31 46:41 55:32 60:31 101:31\n\
起 不|12:12 15:15 31:12 37:12 54:12 79:11 87:12 100:12 107:12 115:12 116:12 118:12\n\
起 来|14:17 86:17 125:17 126:17 131:17\n\
起|0:19 12:19 14:19 15:26 16:19 31:19 37:20 54:20 79:18 86:19 87:19 100:20 107:19 115:19 116:19 118:19 125:19 126:20 131:19\n\
超 时|8:18 16:18 62:18 116:18\n\
超|8:36 16:36 62:36 116:36\n\
跑 k0s|32:23 102:23\n\
跑 了|25:18 79:18 102:18 126:19\n\
跑|25:23 30:21 32:23 50:22 79:21 95:22 102:30 104:29 109:21 110:22 122:21 126:31\n\
跨 节|30:22 76:22\n\
跨|30:43 76:44\n\
路 由|46:22 96:22 99:16\n\
路|46:41 83:32 96:41 99:30\n\
身|57:35 86:36 104:35 119:36\n\
轮 换|83:31\n\
轮|83:63\n\
软 链|88:22 112:22\n\
软|26:40 88:40 112:39\n\
载|13:39 34:30 38:29 44:30 88:30 94:31\n\
输 出|9:11 11:11 32:12 38:11 47:11 52:11 53:15 72:12 76:15 77:12 94:12 108:11\n\
输|9:22 11:22 32:23 38:22 47:22 52:22 53:31 72:23 76:30 77:23 94:23 108:22\n\
边|43:40 46:40 75:39\n\
迁|17:45 80:44\n\
过 一|17:16 34:16 47:16 52:15 79:15 86:16\n\
过 几|34:22 55:22\n\
过 期|8:13 25:13 80:16 83:21 113:13 129:17\n\
过 来|0:17 31:17 84:17 103:17 117:17\n\
过 的|53:18 76:18 79:18 118:18\n\
过|0:8 8:8 17:8 24:9 25:9 30:7 31:8 34:19 38:7 39:9 41:9 47:8 52:19 53:16 55:8 64:9 74:9 75:8 76:8 79:19 80:15 83:25 84:8 86:8 90:8 91:8 93:8 94:9 99:7 103:8 109:14 112:8 113:8 114:8 117:8 118:8 119:8 123:7 124:7 126:16 128:14 129:15 133:7\n\
运 行|36:14 41:14 43:18 44:14 62:14 86:13 87:14 117:13\n\
运|36:26 41:27 43:35 44:26 46:26 62:26 86:26 87:26 117:26\n\
返 回|1:14 10:14 25:14 32:18 60:17 68:13 86:13\n\
返|1:27 10:27 25:28 32:36 60:34 68:26 86:27\n\
还 在|84:18 93:18 124:18 126:19\n\
还 是|24:10 31:10 39:14 65:13 69:9 83:14 87:10 92:10 99:9 104:9 105:10 116:10 118:10 125:10 127:9 130:10\n\
还 有|57:15 59:15 99:15 105:16 109:15 124:15\n\
还 没|23:22 28:22\n\
还|23:13 24:14 28:13 31:14 39:21 48:13 57:13 59:20 65:20 69:13 83:21 84:14 87:14 92:14 93:13 99:19 104:13 105:21 109:13 116:21 118:13 124:20 125:14 126:15 127:13 130:13\n\
这 一|38:16 43:17 56:17 85:17 105:17\n\
这 个|5:18 40:18 78:18 104:18\n\
这 台|16:16 17:12 40:12 56:12 80:16 99:11 107:12 109:12 124:12 126:13\n\
这|5:17 16:24 17:17 38:16 40:24 42:16 43:18 56:25 75:17 78:17 80:24 85:18 99:16 104:16 105:17 107:17 109:16 110:17 124:16 126:18\n\
进 了|74:32\n\
进 制|7:13 10:17 11:12 16:12 26:13 41:13 42:16 82:13 87:13\n\
进 去|3:22 83:22\n\
进 来|56:22 57:22\n\
进 程|32:23 104:22\n\
进|3:16 6:16 7:17 10:25 11:16 16:17 26:18 32:18 41:18 42:24 55:17 56:17 57:16 74:25 82:17 83:17 87:17 89:17 104:16 112:17 131:17\n\
连 不|17:16 28:16 38:15 128:23\n\
连 接|12:22 123:22\n\
连|2:24 3:24 12:24 17:24 28:24 34:24 38:24 96:24 123:24 128:36\n\
退 出|7:13 14:13 49:13 58:13 84:13 87:13 94:17 96:13 111:13\n\
退|7:25 14:25 49:24 58:26 84:25 87:25 94:34 96:25 111:26 118:25\n\
通 的|60:19 89:20 121:20\n\
通 过|39:16 41:16 75:16 91:16 126:21\n\
通|3:15 17:16 29:16 30:14 39:16 41:16 53:16 60:14 61:16 62:16 63:23 64:16 75:15 76:23 77:16 89:23 91:15 92:16 121:16 123:15 126:24 131:15 132:23\n\
那 一|2:18 34:18 38:18 49:18\n\
那 几|41:23 121:22\n\
那 台|105:31\n\
那 条|42:22 79:22\n\
那|2:24 34:23 38:30 41:24 42:23 43:24 49:23 79:23 105:31 121:24 128:23\n\
部 running|5:22 114:22\n\
部 成|116:31\n\
部 署|1:12 10:12 11:12 16:12 23:12 41:12 42:16 82:12 114:12 116:12 127:12\n\
部|1:17 5:17 10:17 11:16 16:17 19:18 23:16 35:16 41:18 42:24 48:17 49:16 82:17 114:25 116:29 127:16 129:17 131:17 133:24\n\
都 不|76:22 91:22\n\
都 已|53:23 116:22\n\
都 抢|93:22 131:22\n\
都 改|53:32\n\
都 是|10:10 23:9 30:9 53:14 68:9 74:10 82:10 83:10 98:10 99:9 100:10 112:10 115:10 132:17 133:9\n\
都 正|13:16 76:16 80:16 123:15 128:20\n\
都 没|5:15 52:15 53:15 60:14 83:15 86:15 99:14\n\
都 通|75:22 123:22\n\
都|3:8 5:8 10:8 13:8 16:8 23:7 24:9 25:9 30:14 41:9 46:8 52:15 53:26 60:7 65:8 68:7 72:9 74:9 75:8 76:15 80:8 82:8 83:8 86:8 91:8 93:8 94:9 98:8 99:14 100:9 101:8 102:9 112:8 115:8 116:15 118:8 123:15 126:9 128:19 131:15 132:22 133:8\n\
配 置|14:11 26:11 34:17 35:10 38:10 69:10 75:10 80:10 96:11 103:11 110:11 114:11 124:10 131:10\n\
配|14:19 26:20 34:31 35:18 38:18 51:20 69:18 75:19 78:19 80:19 96:19 103:19 104:18 109:18 110:19 114:19 124:18 131:19\n\
释 掉|38:19 49:19 69:19\n\
释|38:35 49:35 69:35 128:35\n\
里 apiserver|68:22 79:22\n\
里 flannel|77:20 124:19 125:20\n\
里 hostname|20:22 103:22\n\
里 云|3:16 23:16 69:21 116:17\n\
里 写|2:16 47:16 83:16 89:16 118:16 120:16\n\
里 加|37:16 66:16 78:16 88:16 111:16 121:16\n\
里 只|3:15 4:15 63:15 66:15 97:15 105:15 124:14\n\
里 就|14:22 52:22\n\
里 新|55:20 79:19 100:20\n\
里 是|15:22 64:23\n\
里 有|23:13 40:13 51:14 61:14 68:13 71:14 93:13 95:13 108:13\n\
里 没|8:9 10:9 12:9 18:9 28:12 31:13 43:9 78:9 80:9 82:13 86:9 88:9 91:9 96:13 104:8 108:8 124:8 128:8 129:9\n\
里 的|3:13 7:14 15:13 20:14 25:14 69:13 70:14 83:18\n\
里 还|24:15 59:15 65:15 83:15 105:15 109:15 127:15\n\
里|3:13 10:11 12:7 15:10 20:7 23:6 25:7 26:7 28:7 31:7 38:10 47:7 49:6 53:7 64:7 66:7 68:10 69:10 73:7 78:11 79:6 82:7 83:16 88:7 93:11 96:7 99:9 104:6 105:7 108:10 116:7 118:7 121:7 124:6 127:6\n\
重 启|26:5 32:8 34:8 36:8 37:5 72:8 77:5 79:10 90:8 100:5 102:5 104:7 111:5 113:8 114:8 123:7 128:12\n\
重 建|34:17 64:17 82:17 114:17 124:16\n\
重 新|0:9 1:9 3:8 9:9 19:13 47:9 58:9 79:8 81:8 84:9 98:9 103:9 105:9 107:13 123:8 126:9 127:12 129:15\n\
重 装|45:17 56:13 59:17 90:13 105:17 124:17\n\
重|0:11 1:11 19:11 32:11 34:14 36:11 45:10 59:10 72:11 79:17 82:11 90:15 98:11 104:10 105:15 107:11 113:11 114:15 123:10 124:14 126:5 127:10 128:19 129:15\n\
量 apply|55:22 122:22\n\
量|46:34 55:34 68:33 75:33 122:33\n\
钟 后|55:20 63:20 123:19\n\
钟|16:24 17:24 34:24 52:24 55:24 63:24 95:24 122:23 123:36 133:24\n\
链|88:45 112:44\n\
错|3:24 16:33 72:26 73:25 74:26 105:25 119:25 132:25 133:24 134:25\n\
镜 像|52:14 69:14 74:15 76:14 113:14 116:18 126:15\n\
镜|52:28 69:28 74:29 76:28 113:29 116:37 126:30\n\
闭|44:45 131:44\n\
问 题|8:13 17:13 53:13 71:13 72:13 88:13 99:12 119:13 121:13 128:13\n\
问|1:24 8:24 17:31 53:24 69:23 71:24 72:24 88:24 99:22 119:24 121:24 128:23\n\
闲|57:39 122:50\n\
间 多|75:31\n\
间 比|16:26 17:20\n\
间|16:38 17:28 34:20 46:20 61:21 75:32 77:21 80:20 122:26 123:19\n\
防 火|8:17 17:17 63:17 121:17 131:17\n\
防|8:34 17:34 63:34 121:34 131:33\n\
阿 里|3:16 23:16 69:21 116:17\n\
阿|3:33 23:33 69:42 116:33\n\
际|39:45 134:45\n\
陆 续|57:22 83:22\n\
陆|57:44 83:45\n\
限 是|43:23 44:22\n\
限|29:34 43:34 44:34 72:34 117:33\n\
除|19:28 36:27 64:28 74:28 104:27 105:27 124:26 125:27 133:27\n\
隆 的|52:19 53:26\n\
隆|52:46 53:47\n\
随 后|22:23 76:18 93:18\n\
随|22:47 76:36 93:36\n\
隔|7:45 52:44\n\
集 群|9:8 10:8 16:8 45:8 49:8 51:12 53:8 54:8 65:11 74:8 75:8 79:13 80:8 83:8 86:8 95:8 108:8 112:8 123:8 124:7 127:11 130:8\n\
集|9:16 10:16 16:16 45:16 49:15 51:24 53:17 54:17 65:23 74:17 75:16 79:27 80:16 83:16 86:16 95:16 108:15 112:16 123:15 124:15 127:23 130:16\n\
静 态|79:15 99:19 110:15 116:15 131:19\n\
静|79:29 99:37 110:30 116:30 131:38\n\
面|10:25 38:24 44:25 60:24 83:25 84:25 102:26 104:24 124:24 126:26 129:25\n\
页|42:39 60:38 75:39\n\
项|10:45 129:45\n\
预 检|91:22 126:23\n\
预|91:44 126:46\n\
题|8:26 17:26 53:27 71:27 72:27 88:26 99:25 119:26 121:26 128:25\n\
马 上|6:17 56:14 59:13 60:13 75:13 114:14 123:13 128:13\n\
马|6:35 56:27 59:27 60:26 75:27 114:27 123:27 128:27\n\
默 认|34:18 46:14 64:14 93:13 96:14 119:18 132:13\n\
默|34:35 46:27 64:28 93:27 96:27 119:36 132:27";
