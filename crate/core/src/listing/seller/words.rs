//! Words around a seller's name, in the languages of the marketplaces.

/// Words before a seller's name.
pub(super) const LEADS: [&str; 32] = [
    "مباع بواسطة ",
    "يباع بواسطة ",
    "يباع من ",
    "تباع بواسطة ",
    "vendu et expédié par ",
    "vendu et livré par ",
    "venduto e spedito da ",
    "verkauf und versand durch ",
    "sold and shipped by ",
    "ad by seller ",
    "from shop ",
    "vendido y enviado por ",
    "vendido e entregue por ",
    "venduto da ",
    "verkauft von ",
    "verkäufer: ",
    "verkoop door ",
    "sprzedawca: ",
    "продавец: ",
    "販売元：",
    "sold by ",
    "seller: ",
    "sold by: ",
    "vendido por ",
    "por ",
    "verkauf durch ",
    "vendu par ",
    "fulfilled by ",
    "vândut de ",
    "卖家：",
    "店铺：",
    "掌柜：",
];

/// Labels of a seller's name, in an element of their own before it.
pub(super) const LABELS: [&str; 52] = [
    "البائع",
    "المورد",
    "المتجر",
    "يباع من",
    "sold by",
    "seller",
    "seller name",
    "shop",
    "store",
    "supplier",
    "vendor",
    "merchant",
    "manufacturer/supplier",
    "company name",
    "verkäufer",
    "anbieter",
    "verkauft von",
    "verkauf durch",
    "vendeur",
    "vendu par",
    "vendedor",
    "vendido por",
    "tienda",
    "loja",
    "venditore",
    "venduto da",
    "verkoper",
    "sprzedawca",
    "sprzedający",
    "prodejce",
    "predajca",
    "säljare",
    "selger",
    "sælger",
    "продавец",
    "satıcı",
    "penjual",
    "người bán",
    "卖家",
    "店铺",
    "販売元",
    "판매자",
    "магазин",
    "ストア",
    "出品者",
    "掌柜",
    "verkoop door",
    "상점정보",
    "판매자 정보",
    "seller information",
    "about the seller",
    "出品者情報",
];

/// Those that head a menu, too.
pub(super) const MENUS: [&str; 4] = ["shop", "store", "tienda", "loja"];

/// Texts of controls that lead to a listing's shop.
pub(super) const VISITS: [&str; 19] = [
    "visit shop",
    "visit store",
    "view shop",
    "view store",
    "go to store",
    "go to shop",
    "enter store",
    "kunjungi toko",
    "lihat toko",
    "xem shop",
    "ver tienda",
    "ir a la tienda",
    "ver loja",
    "voir la boutique",
    "zum shop",
    "進入賣場",
    "进店逛逛",
    "进店",
    "进入店铺",
];

/// Texts of links to a shop that do not name it.
pub(super) const NAVIGATION: &str = "\
找公司
找工厂
找货源
收藏本店
关注店铺
进店看看
shop now
kunjungi toko
lihat toko
xem shop
ver tienda
ir a la tienda
ver loja
voir la boutique
zum shop
ショップへ
ショップトップ
contact supplier
contact seller
chat now
follow
seguir
suivre
folgen
segui
ikuti
theo dõi
takip et
подписаться
obserwuj
フォロー
フォローする
팔로우
more
see all
view profile
进店
进店逛逛
进入店铺
收藏店铺
关注
联系卖家
客服
全部商品
店铺首页
首页
所有产品
查看更多
旺旺在线
在线咨询
similar
chat
store home
全部商品分类
天猫开店
免费开店
我要开店
app store
google play";

/// Words of a path behind which a site without a file names a shop or a person.
pub(super) const SHOP_WORDS: &str = "\
u
seller
sellers
shop
shops
store
stores
user
users
usr
uzytkownik
people
profile
vendor
vendors
merchant
member
members
boutique
tienda
loja
negozio
haendler
verkaeufer
gold
supplier
company
closet
magaza
lojista
vendedor
vendeur";
