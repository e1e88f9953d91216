// Temu's portal in Chinese: cards with the goods' pictures, and a box that says what was decided.

import { SAY, digits, esc } from "./common.mjs";

const BOX = { rejected: "未通过原因", partly: "部分商品未通过原因", info: "需要您补充", counter: "反通知", reinstated: "处理说明", withdrawn: "撤回说明", accepted: "处理说明" };
const TONE = { review: "_1pWm9kQe", info: "_3Zt0vLud", accepted: "_2yB7rXhn", partly: "_2yB7rXhn", rejected: "_1aD4sKof", withdrawn: "_3kN8cPiw", counter: "_3Zt0vLud", reinstated: "_3kN8cPiw" };

function card(one) {
  const goods = one.items.map((item) => `<li class="_2QwE81sa"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" width="48" height="48"><div><a href="${esc(item.raw)}" target="_blank">${esc(item.title)}</a><div class="_1mHs0Zxc">商品ID：${item.id}</div></div></li>`).join("");
  const said = one.reason || one.note;
  return `<div class="_3fKd92Lm"><div class="_1oPq7Hus"><span class="_2tYx5Nva">投诉编号：${one.number}</span><span class="_2tYx5Nva">提交时间：${SAY.han(one.day)}</span><span class="_0gTr4Bwe ${TONE[one.fate]}">${one.words}</span></div>
<div class="_1rVb6Jke"><div class="_2nMc3Uif"><div><span class="_3sLa9Gty">权利类型</span><span>商标权</span></div><div><span class="_3sLa9Gty">权利编号</span><span>38104562</span></div><div><span class="_3sLa9Gty">侵权位置</span><span>商品图片</span></div><div><span class="_3sLa9Gty">被投诉店铺</span><span>${esc(one.seller)}</span></div></div>
<ul class="_0bXe2Dqp">${goods}</ul></div>${said && BOX[one.fate] ? `<div class="_2hJf8Cmo"><b>${BOX[one.fate]}</b><p>${said}</p></div>` : ""}<div class="_1uSz4Ywb"><a href="/ip-portal/complaint/detail">查看详情</a>${one.fate === "review" || one.fate === "info" ? '<a role="button">撤回投诉</a>' : ""}</div></div>`;
}

export const temu = {
  lang: "zh", rows: 24, size: 8, span: 75,
  home: "https://www.temu.com/ip-portal/complaint/list",
  markets: ["temu"],
  number: (at, next) => `IPC${2611000000 + at * 7919 + Math.floor(next() * 7000)}`,
  say: SAY.han,
  words: {
    review: ["审核中"], info: ["需补充信息"], accepted: ["已通过"], partly: ["部分通过"], rejected: ["未通过"], withdrawn: ["已撤回"], counter: ["卖家已提交反通知"], reinstated: ["反通知成立"],
  },
  reasons: [
    ["status_of_right", "您提交的商标仍在申请中，尚未取得注册"],
    ["evidence_weak", "未提供能够证明侵权的对比图片"],
    ["url_format", "商品链接已失效或无法识别"],
    ["territory", "该权利在商品销售国家/地区无效"],
    ["wrong_right_type", "所选权利类型与侵权描述不符，请以著作权重新投诉"],
  ],
  notes: {
    accepted: ["商品已移除"],
    info: ["请提供测试购买的订单号及实物照片", "请说明侵权内容在商品页面中的具体位置"],
    counter: ["卖家声明其商品经授权销售，请在10个工作日内确认是否已提起诉讼"],
    reinstated: ["商品已恢复销售"],
    withdrawn: ["您已主动撤回该投诉"],
  },
  page({ list, all, at, count }) {
    return `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>投诉记录 | Temu 知识产权门户</title><style>._3fKd92Lm{border:1px solid #e5e5e5;border-radius:8px;margin:16px 0;padding:16px}._1oPq7Hus{display:flex;gap:24px}._0gTr4Bwe{margin-left:auto;font-weight:600}._2yB7rXhn{color:#0a8800}._1aD4sKof{color:#d0021b}._3Zt0vLud{color:#fb7701}._2nMc3Uif{display:grid;grid-template-columns:repeat(4,1fr)}._3sLa9Gty{color:#888;margin-right:8px}._2QwE81sa{display:flex;gap:8px}</style></head><body>
<div id="main"><div class="_0aNv1Top"><span>Temu 知识产权门户</span><nav><a href="/ip-portal">首页</a><a href="/ip-portal/rights">我的权利</a><a href="/ip-portal/complaint/create">提交投诉</a><a href="/ip-portal/complaint/list" aria-current="page">投诉记录</a></nav><span>ip@tarnholt.example</span></div>
<h1>投诉记录</h1><p>您可以在此查看所提交投诉的处理进度。我们通常在 3 个工作日内完成审核。</p>
<div role="tablist">${["全部", "审核中", "已完成", "待您处理"].map((name, n) => `<div role="tab" aria-selected="${!n}">${name}</div>`).join("")}</div><div><input type="text" placeholder="输入投诉编号或商品ID"><button type="button">搜索</button></div>
<div class="_2list0Zq">
${list.map(card).join("\n")}
</div>
<div class="_1pgr7Ub"><span>共${all.length}条</span>${Array.from({ length: count }, (_, n) => `<a${n === at ? ' class="_act"' : ""}>${n + 1}</a>`).join("")}</div></div></body></html>`;
  },
};
