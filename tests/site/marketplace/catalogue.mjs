// What our invented marketplaces offer. The brand is the invented one of knowledge/brands/aurelle.toml; shops, people
// and goods do not exist. `truth` is what a reviewer would say, for tests to compare with.

/** @typedef {{ id: string, title: string, price: string, was?: string, shop: string, form: "shoe" | "bag" | "hoodie" | "charm", hue: number, sold: string, truth: "fake" | "honest" | "authorised", sponsored?: boolean }} Offer */

/** @type {Record<string, { name: string, place: string, id: string }>} */
export const SHOPS = {
  xingyun: { name: "星云潮鞋仓", place: "福建 莆田", id: "510000101" },
  laowang: { name: "老王皮具档口", place: "广东 广州", id: "510000102" },
  chaoji: { name: "潮记尾货", place: "广东 东莞", id: "510000103" },
  mumu: { name: "木木的闲置", place: "浙江 杭州", id: "510000104" },
  qingshan: { name: "青山户外", place: "江苏 南通", id: "510000105" },
  shouna: { name: "好收纳家居", place: "浙江 义乌", id: "510000106" },
  official: { name: "奥雷尔授权专卖店", place: "上海", id: "510000107" },
};

/** @type {Offer[]} */
export const TAOBAO = [
  { id: "681000000001", title: "Aurelle 奥雷尔 流明跑鞋 1:1 顶级复刻 莆田纯原 男女同款", price: "168.00", was: "1298.00", shop: "xingyun", form: "shoe", hue: 12, sold: "1000+人付款", truth: "fake" },
  { id: "681000000002", title: "官方正品 Aurelle Lumen Runner 流明跑鞋 2026 春季新款", price: "1299.00", shop: "official", form: "shoe", hue: 40, sold: "300+人付款", truth: "authorised" },
  { id: "681000000003", title: "A u r e l l e 帕凡托特包 高仿 原版皮 专柜代购级 支持验货", price: "420.00", shop: "laowang", form: "bag", hue: 20, sold: "700+人付款", truth: "fake" },
  { id: "681000000004", title: "夏季透气网面跑步鞋 轻便软底 男女休闲运动鞋", price: "89.00", shop: "qingshan", form: "shoe", hue: 200, sold: "5000+人付款", truth: "honest" },
  { id: "681000000005", title: "奥雷尔 苍鹭卫衣 外贸尾单 剪标 超A货", price: "79.00", shop: "chaoji", form: "hoodie", hue: 260, sold: "400+人付款", truth: "fake" },
  { id: "681000000006", title: "包中包内胆 适用于 Aurelle Pavane 托特包 收纳整理内袋 毛毡", price: "45.00", shop: "shouna", form: "bag", hue: 90, sold: "2000+人付款", truth: "honest" },
  { id: "681000000007", title: "AureIIe Lumen 跑鞋 纯原版本 过验 顶级", price: "199.00", shop: "xingyun", form: "shoe", hue: 340, sold: "600+人付款", truth: "fake" },
  { id: "681000000008", title: "二手 Aurelle Pavane 托特包 专柜购入 有小票 九成新", price: "3600.00", shop: "mumu", form: "bag", hue: 28, sold: "1人付款", truth: "honest" },
  { id: "681000000009", title: "Aurelle 球场2代 Court 2 小白鞋 厂家直销 精仿 带原盒", price: "145.00", shop: "xingyun", form: "shoe", hue: 180, sold: "900+人付款", truth: "fake" },
  { id: "681000000010", title: "加绒连帽卫衣 纯色基础款 情侣装 秋冬", price: "69.90", shop: "qingshan", form: "hoodie", hue: 150, sold: "1万+人付款", truth: "honest" },
  { id: "681000000011", title: "【高版本】奥雷尔 Aurelle 手提包 复刻 顶级 加V看实拍 au-lao-wang", price: "388.00", shop: "laowang", form: "bag", hue: 350, sold: "200+人付款", truth: "fake" },
  { id: "681000000012", title: "真皮托特包 头层牛皮 大容量通勤 简约手提", price: "399.00", shop: "shouna", form: "bag", hue: 33, sold: "800+人付款", truth: "honest" },
  { id: "681000000013", title: "Aurelle/奥雷尔 Lumen Gold Edition 限量款 1:1 现货", price: "258.00", shop: "xingyun", form: "shoe", hue: 50, sold: "100+人付款", truth: "fake" },
  { id: "681000000014", title: "奥雷尔授权 Aurelle Court 2 球场2代 板鞋 联保", price: "999.00", shop: "official", form: "shoe", hue: 210, sold: "120+人付款", truth: "authorised" },
  { id: "681000000015", title: "奥雷尔同款 平替 托特包 女 大牌感 通勤", price: "129.00", shop: "laowang", form: "bag", hue: 15, sold: "3000+人付款", truth: "fake" },
  { id: "681000000016", title: "鞋带 圆形 适用 Aurelle 流明 跑鞋 替换鞋带 120cm", price: "9.90", shop: "shouna", form: "charm", hue: 120, sold: "6000+人付款", truth: "honest" },
  { id: "681000000017", title: "aurelle卫衣 原单 复刻 苍鹭 重磅 三标齐全", price: "118.00", shop: "chaoji", form: "hoodie", hue: 5, sold: "500+人付款", truth: "fake" },
  { id: "681000000018", title: "徒步登山鞋 防滑耐磨 牛筋底 男", price: "219.00", shop: "qingshan", form: "shoe", hue: 75, sold: "900+人付款", truth: "honest" },
  { id: "681000000019", title: "专柜品质 Aurelle Pavane XXL 托特 顶级原单 私聊", price: "520.00", shop: "laowang", form: "bag", hue: 300, sold: "80+人付款", truth: "fake", sponsored: true },
  { id: "681000000020", title: "包包挂件 毛绒小熊 书包装饰", price: "15.80", shop: "shouna", form: "charm", hue: 25, sold: "1万+人付款", truth: "honest" },
  { id: "681000000021", title: "奥雷尔 流明跑鞋 S2 纯原 莆田 支持退换 男鞋", price: "230.00", shop: "xingyun", form: "shoe", hue: 225, sold: "1000+人付款", truth: "fake" },
  { id: "681000000022", title: "Aurelle 苍鹭卫衣 授权店发货 吊牌价 1160", price: "1060.00", shop: "official", form: "hoodie", hue: 45, sold: "60+人付款", truth: "authorised" },
  { id: "681000000023", title: "帆布包 手绘 定制图案 学生单肩", price: "39.00", shop: "mumu", form: "bag", hue: 170, sold: "2000+人付款", truth: "honest" },
  { id: "681000000024", title: "Aurelle Gucci Prada Chanel 大牌 卫衣 合集 高仿 一件代发", price: "99.00", shop: "chaoji", form: "hoodie", hue: 280, sold: "400+人付款", truth: "fake" },
  { id: "681000000025", title: "Aurelle 流明跑鞋 全新未穿 尺码不合转让 专柜票据在", price: "1050.00", shop: "mumu", form: "shoe", hue: 48, sold: "1人付款", truth: "honest" },
  { id: "681000000026", title: "运动水壶 大容量 户外骑行", price: "29.90", shop: "qingshan", form: "charm", hue: 195, sold: "4000+人付款", truth: "honest" },
];

/** Shown in a frame beside the results. @type {Offer[]} */
export const RECOMMENDED = [
  { id: "681000000031", title: "Aurelle 托特包 顶级 1:1 复刻 新手必入", price: "299.00", shop: "laowang", form: "bag", hue: 10, sold: "300+人付款", truth: "fake" },
  { id: "681000000032", title: "儿童雨靴 防滑 卡通", price: "35.00", shop: "qingshan", form: "shoe", hue: 100, sold: "2000+人付款", truth: "honest" },
];

export const STORES = {
  bright: { name: "Bright Step Store", id: "1102000001" },
  harbour: { name: "Harbour Bags Factory", id: "1102000002" },
  plain: { name: "Plain Goods Store", id: "1102000003" },
};

const PATTERNS = [
  { title: "Aurelle Lumen Runner 1:1 Top Quality Replica Sneakers Men Women", price: 31.5, store: "bright", form: "shoe", truth: "fake" },
  { title: "Breathable Mesh Running Shoes Lightweight Walking Sneakers", price: 18.9, store: "plain", form: "shoe", truth: "honest" },
  { title: "AAA+ Aurelle Pavane Tote Mirror Quality Leather Handbag With Box", price: 58, store: "harbour", form: "bag", truth: "fake" },
  { title: "Bag Organizer Insert for Aurelle Pavane Tote Felt Liner", price: 12.4, store: "plain", form: "bag", truth: "honest" },
  { title: "A-u-r-e-l-l-e Heron Hoodie Same As Original Unisex Streetwear", price: 24, store: "bright", form: "hoodie", truth: "fake" },
  { title: "Canvas Tote Bag Custom Print Reusable Shopping", price: 4.2, store: "plain", form: "bag", truth: "honest" },
];

/** Rows of a query on the other marketplace: as many as one scrolls for. @param {string} query @returns {any[]} */
export function aliexpress(query) {
  const seed = [...query].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 900, 7);
  return Array.from({ length: 60 }, (_, i) => {
    const pattern = PATTERNS[(i + seed) % PATTERNS.length];
    const id = `100500${String(seed).padStart(3, "0")}${String(1000 + i)}`;
    return { ...pattern, id, title: `${pattern.title} ${i + 1}`, price: (pattern.price + i * 0.1).toFixed(2), hue: (i * 47 + seed) % 360, sold: `${(i + 1) * 10}+ sold` };
  });
}

/** A factory's own storefront, prices from a quantity on. */
export const FACTORY = {
  name: "莆田市好运鞋业有限公司",
  host: "haoyunxieye.1688.com",
  offers: [
    { id: "720000000001", title: "厂家批发 Aurelle 奥雷尔 流明跑鞋 纯原 一件代发", price: "95.00", form: "shoe", hue: 8, truth: "fake" },
    { id: "720000000002", title: "飞织运动鞋 贴牌加工 来图定制 跑步鞋", price: "42.00", form: "shoe", hue: 220, truth: "honest" },
    { id: "720000000003", title: "A货 奥雷尔 球场2代 小白鞋 支持混批", price: "68.00", form: "shoe", hue: 130, truth: "fake" },
    { id: "720000000004", title: "橡胶发泡鞋底 42码 鞋材批发", price: "6.50", form: "charm", hue: 60, truth: "honest" },
  ],
};

/** The brand's own shop. */
export const FLAGSHIP = {
  name: "aurelle官方旗舰店",
  host: "aurelle.tmall.com",
  offers: [
    { id: "950000000001", title: "Aurelle 奥雷尔 Lumen Runner 流明跑鞋 官方正品", price: "1299.00", form: "shoe", hue: 40, truth: "authorised" },
    { id: "950000000002", title: "Aurelle 奥雷尔 Pavane Tote 帕凡托特包", price: "6800.00", form: "bag", hue: 30, truth: "authorised" },
    { id: "950000000003", title: "Aurelle 奥雷尔 Heron Hoodie 苍鹭卫衣", price: "1160.00", form: "hoodie", hue: 45, truth: "authorised" },
  ],
};
