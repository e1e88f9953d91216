// Fusion, in Chinese: one page in three cards, names in a left column, the approved right from a searched list, an explanation under the reason,
// a button that checks the links.
import { Box, Button, Card, Checkbox, Form, Input, Message, Radio, Search, Select, Upload } from "@alifd/next";
import "@alifd/next/dist/next.css";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const list = (pairs) => pairs.map(([value, label]) => ({ value, label }));
const PLATFORMS = list([["taobao", "淘宝网 Taobao.com"], ["tmall", "天猫 Tmall.com"], ["c1688", "阿里巴巴 1688.com"]]);
const TYPES = list([["TM", "商标权"], ["CR", "著作权"], ["PT", "专利权"]]);
const RECORDS = {
  TM: list([["20417", "青梧山房 / 48220915 / 第30类"], ["20431", "青梧 / 51873460 / 第30类"], ["20432", "青梧 / 51873477 / 第35类"]]),
  CR: list([["20588", "青梧茶礼系列插画 / 国作登字-2023-F-00271846"], ["20590", "青梧茶园摄影作品集 / 国作登字-2024-G-00093317"]]),
  PT: [],
};
const REASONS = {
  TM: [["01tb", "购买鉴定", "您已购买涉嫌侵权商品，并鉴定其为假货。一笔订单对应一次投诉。"], ["03cf", "假货特征", "未购买商品，但商品信息中可见与正品不同的特征。"], ["05nm", "该型号或款式不存在", "权利人及被许可人从未生产过该型号或款式。"], ["09uu", "不当使用注册商标", "商品页面突出使用与注册商标相同的标识。"]],
  CR: [["21pt", "著作权-不当-盗图", "商品使用了权利人官方页面上的图片。"], ["22aw", "著作权-不当-美术文字作品侵权", "商品使用了已登记的美术、文字作品。"], ["23pi", "盗版", "书籍、软件等作品的盗版。"], ["24dg", "衍生商品", "未经许可制作的衍生商品。"]],
  PT: [["31dp", "外观专利", ""], ["32ip", "发明、实用新型专利", ""]],
};
const held = { ask: "", platform: "", type: "", record: "", kind: "", reason: "", order: "", report: [], links: "", supplement: "", evidence: [], name: "", mail: "", cc: "", memo: "", pledge: false };

const Item = (more) => <Form.Item labelCol={{ fixedSpan: 7 }} wrapperCol={{ span: 16 }} {...more} />;

function Page() {
  const [, draw] = useState(0);
  const [checked, check] = useState(null);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => (value) => put(name, value);
  const bind = (name) => ({ name, value: held[name], onChange: set(name) });
  const reason = held.type ? REASONS[held.type].find(([value]) => value === held.reason) : null;
  return (
    <div className="ipp">
      <div className="ipp-top"><b>阿里巴巴知识产权保护平台</b><span className="ipp-nav"><a href="#">首页</a><a href="#">知识产权管理</a><a href="#" className="on">投诉管理</a><a href="#">消息中心</a></span><Search shape="simple" size="medium" placeholder="搜索常见问题" value={held.ask} onChange={set("ask")} onSearch={() => {}} /></div>
      <div className="ipp-main">
        <h2>提起投诉</h2>
        <Message type="notice" style={{ marginBottom: 16 }}>恶意投诉将不予受理，平台有权采取限制措施。</Message>
        <Form onSubmit={sent}>
          <Card free><Card.Header title="一、投诉的权利" /><Card.Content>
            <Item label="投诉平台" required><Select {...bind("platform")} value={held.platform || undefined} placeholder="请选择" dataSource={PLATFORMS} style={{ width: 360 }} /></Item>
            <Item label="知识产权类型" required><Select {...bind("type")} value={held.type || undefined} placeholder="请选择" dataSource={TYPES} style={{ width: 360 }} onChange={(value) => { held.record = ""; held.reason = ""; put("type", value); }} /></Item>
            <Item label="知识产权" required help="仅可选择审核通过的知识产权，每次投诉选择一项"><Select {...bind("record")} showSearch value={held.record || undefined} placeholder="请选择" disabled={!held.type} dataSource={RECORDS[held.type] ?? []} style={{ width: 360 }} /></Item>
          </Card.Content></Card>
          <Card free><Card.Header title="二、侵权内容" /><Card.Content>
            <Item label="投诉类型" required><Radio.Group {...bind("kind")} dataSource={list([["listing", "商品"], ["store", "店铺信息、公告"]])} /></Item>
            <Item label="投诉原因" required help={reason?.[2] || undefined}><Select {...bind("reason")} value={held.reason || undefined} placeholder="请选择" disabled={!held.type} dataSource={list(REASONS[held.type] ?? [])} style={{ width: 360 }} /></Item>
            {held.reason === "01tb" && (<>
              <Item label="交易订单编号" required><Input {...bind("order")} style={{ width: 360 }} /></Item>
              <Item label="购买鉴定报告" required help="须由权利人签字或盖章，可下载模板填写"><Upload autoUpload={false} multiple listType="text" value={held.report} onChange={set("report")}><Button>上传文件</Button></Upload></Item>
            </>)}
            <Item label="侵权商品链接" required help="每行一个链接，最多 300 个"><Input.TextArea {...bind("links")} rows={6} placeholder="https://" /><Box direction="row" spacing={12} align="center" style={{ marginTop: 8 }}><Button onClick={() => check(held.links.split("\n").filter((one) => one.trim()).length)}>校验</Button>{checked !== null && <span>已识别 {checked} 个链接</span>}</Box></Item>
            <Item label="补充侵权理由" required><Input.TextArea {...bind("supplement")} rows={5} maxLength={2000} showLimitHint /></Item>
            <Item label="初步证据" help="如有，请上传。支持 jpg、png、pdf，单个不超过 5MB"><Upload autoUpload={false} multiple listType="text" value={held.evidence} onChange={set("evidence")}><Button>上传文件</Button></Upload></Item>
          </Card.Content></Card>
          <Card free><Card.Header title="三、联系信息" subTitle="以下名称与邮箱将向被投诉方展示" /><Card.Content>
            <Item label="投诉方名称" required><Input {...bind("name")} style={{ width: 360 }} /></Item>
            <Item label="联系邮箱" required><Input {...bind("mail")} style={{ width: 360 }} /></Item>
            <Item label="抄送邮箱"><Input {...bind("cc")} style={{ width: 360 }} placeholder="选填" /></Item>
            <Item label="内部备注"><Input {...bind("memo")} style={{ width: 360 }} placeholder="选填，仅自己可见" /></Item>
            <Item label=" "><Checkbox name="pledge" checked={held.pledge} onChange={set("pledge")}>我承诺所提交的内容真实、准确、合法，并愿意承担相应的法律责任</Checkbox></Item>
            <Item label=" "><Form.Submit type="primary" onClick={() => sent()}>提交投诉</Form.Submit>&nbsp;&nbsp;<Button>存为草稿</Button></Item>
          </Card.Content></Card>
        </Form>
      </div>
    </div>
  );
}

createRoot(setup({ title: "提起投诉-阿里巴巴知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f5f6f8}.ipp-top{display:flex;align-items:center;gap:32px;background:#fff;padding:10px 40px;border-bottom:1px solid #e6e7eb}.ipp-nav{flex:1}.ipp-nav a{margin-right:22px;color:#333;text-decoration:none}.ipp-nav .on{color:#ff5000}.ipp-main{width:940px;margin:16px auto}.ipp-main .next-card{margin-bottom:14px}" })).render(<Page />);
keep(() => ({ ...held, links: held.links.trim() }));
