// What a machine's steps are called when a person reads them.
import type { InBothLanguages } from './rungs.ts';
import type { Milestone } from './timeline.ts';

const both = (en: string, zh: string): InBothLanguages => ({ en, zh });

export const milestoneWords: Readonly<Record<Milestone, InBothLanguages>> = {
  discovery: both('looked for the cluster', '查找集群信息'),
  'first-contact': both('first contact', '首次联系'),
  accepted: both('let in again', '重新被接受'),
  'csr-posted': both('certificate request posted', '已提交证书请求'),
  'csr-approved': both('certificate request approved', '证书请求已批准'),
  'csr-denied': both('certificate request denied', '证书请求被拒绝'),
  'csr-signed': both('certificate signed', '证书已签发'),
  'node-created': both('Node created', 'Node 已创建'),
  'first-lease': both('first lease', '首次租约'),
  ready: both('Ready', '就绪'),
  'not-ready': both('not Ready', '未就绪'),
  lost: both('heartbeat lost', '心跳丢失'),
  'node-deleted': both('Node deleted', 'Node 已删除'),
};
