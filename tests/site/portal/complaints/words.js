// What three portals that nobody knows call the same things.

export const WORDS = {
  table: {
    en: {
      title: "Manage complaints", number: "Complaint ID", listing: "Product complained of", seller: "Member", filed: "Time of filing", standing: "Progress", reason: "Remarks of the platform", act: "Operation", open: "View", undo: "Withdraw",
      states: { submitted: "Awaiting platform decision", accepted: "Successful, link deleted", rejected: "Complaint failed", counter_notice: "Seller appealed", withdrawn: "Withdrawn by you", information_asked: "Materials required", partly: "Partially successful" },
    },
    zh: {
      title: "投诉管理", number: "投诉单编号", listing: "被投诉宝贝", seller: "会员", filed: "投诉发起时间", standing: "处理进度", reason: "平台备注", act: "操作", open: "查看", undo: "撤诉",
      states: { submitted: "平台审理中", accepted: "投诉成功，链接已删除", rejected: "投诉失败", counter_notice: "商家已申诉", withdrawn: "您已撤诉", information_asked: "待补充凭证", partly: "部分投诉成功" },
    },
  },
  cards: {
    en: {
      title: "My takedown requests", number: "Request", listing: "Item", seller: "Sold by", filed: "Sent", standing: "", reason: "Why", act: "", open: "Details", undo: "Take back",
      states: { submitted: "In the queue", accepted: "Taken down", rejected: "Turned down", counter_notice: "Disputed by the seller", withdrawn: "You took it back", information_asked: "Please add documents", partly: "Partly taken down" },
    },
    zh: {
      title: "我的维权", number: "维权编号", listing: "商品", seller: "商家", filed: "提交于", standing: "", reason: "原因", act: "", open: "详情", undo: "取消维权",
      states: { submitted: "排队审核", accepted: "已下架", rejected: "已驳回", counter_notice: "卖家提出异议", withdrawn: "您已撤回", information_asked: "请补充资料", partly: "部分下架" },
    },
  },
  grid: {
    en: {
      title: "Infringement reports", number: "Case no.", listing: "Reported item", seller: "Merchant", filed: "Date submitted", standing: "Result", reason: "Explanation of the result", act: "", open: "Open", undo: "Cancel",
      states: { submitted: "Being looked at", accepted: "Infringement confirmed", rejected: "No action taken", counter_notice: "Counter notice received", withdrawn: "Cancelled at your request", information_asked: "We need more information", partly: "Confirmed in part" },
    },
    zh: {
      title: "侵权举报记录", number: "案件号", listing: "举报商品", seller: "商户", filed: "提交日期", standing: "结果", reason: "结果说明", act: "", open: "打开", undo: "取消",
      states: { submitted: "核查中", accepted: "侵权属实", rejected: "不予支持", counter_notice: "收到反通知", withdrawn: "应您要求已取消", information_asked: "需要更多信息", partly: "部分侵权属实" },
    },
  },
};

export const NEXT = { en: "Next page", zh: "下一页" };
export const TABS = { en: ["All", "Accepted", "Rejected", "Withdrawn"], zh: ["全部", "成立", "不成立", "已撤回"] };
export const total = (language, from, to, all) => (language === "zh" ? `共 ${all} 条` : `${from}-${to} of ${all}`);
