//! Controls by which goods are bought: the positive sign that what stands beside them is the page's own price.

use super::context::{Context, tidy};
use super::words::class_words;

/// Characters of a control's text at most.
const TEXT_MAX: usize = 40;
/// Rows of a control at most.
const ROWS_MAX: usize = 8;

/// Texts of controls that buy, in the languages of the marketplaces; lower case, without blanks where the script has none.
/// One a line: a list of texts takes eight bytes more for each in the desk's module.
const BUY: &str = "\
add to cart
add to basket
add to bag
add to trolley
buy now
buy it now
order now
send inquiry
inquire now
contact supplier
request quote
request a quote
get sample
start order
place order
in den warenkorb
in den einkaufswagen
sofort-kaufen
jetzt kaufen
ajouter au panier
acheter
añadir al carrito
añadir a la cesta
agregar al carrito
comprar
adicionar ao carrinho
aggiungi al carrello
acquista
in winkelwagen
dodaj do koszyka
do koszyka
kup teraz
do košíku
koupit
lägg i varukorg
köp
legg i handlekurv
læg i kurv
sepete ekle
kosárba
в корзину
купить
do košíka
objednat
objednať
kupi
naroči
dodaj u košaricu
u košaricu
dodaj v košarico
v košarico
adaugă în coș
cumpără
προσθήκη στο καλάθι
αγορά
lisää ostoskoriin
osta
į krepšelį
pirkt
lisa ostukorvi
kjøp
legg i handlekurven
hemen al
añadir al carro
agregar al carro
finalizar compra
أضف إلى السلة
أضف الى السلة
اشتر الآن
اشتري الآن
הוסף לסל
masukkan keranjang
thêm vào giỏ
mua ngay
หยิบใส่
ซื้อ
tambah ke keranjang
beli
加入购物车
加购物车
加入購物車
立即购买
立即購買
立即订购
立即下单
加采购车
加入进货单
直接購買
放入購物車
立即結帳
马上抢
去购买
购买
领券购买
发起拼单
立即询价
联系供应商
单独购买
カートに入れる
かごに入れる
カートに追加
購入
장바구니
구매하기
바로 구매
바로구매
구매
今すぐ注文
今すぐ購入
カゴに入れる
買い物かごに入れる
adicionar à sacola
adicionar à cesta
colocar no carrinho
добавить в корзину
заказать
faire une offre
j'achète
agregar a la bolsa
立即抢购
我想要";

/// Rows of the page's buy controls, in document order.
pub(super) fn controls(context: &Context<'_>) -> Vec<usize> {
    let tree = &context.tree;
    let mut found: Vec<usize> = Vec::new();
    for row in 0..tree.len() {
        let node = &tree.nodes[row];
        let pressed = matches!(node.tag.as_str(), "button" | "a" | "input") || node.attribute("role") == Some("button");
        if !pressed && !matches!(node.tag.as_str(), "div" | "span") {
            continue;
        }
        if found.last().is_some_and(|last| tree.holds(*last, row)) || tree.subtree(row).len() > ROWS_MAX {
            continue;
        }
        let text = tree.words(row);
        let text = if text.len() > TEXT_MAX * 4 { String::new() } else { tidy(text).to_lowercase() };
        let value = node.attribute("value").filter(|_| node.tag == "input").unwrap_or_default().to_lowercase();
        let spoken = [text.as_str(), value.as_str(), node.attribute("aria-label").unwrap_or_default()];
        let says = spoken.iter().any(|text| {
            let lower = if text.chars().count() <= TEXT_MAX { text.to_lowercase() } else { String::new() };
            BUY.split('\n').any(|word| lower.starts_with(word))
        });
        // What is drawn as a picture is still named: `add-to-cart`, `buyNow`.
        let named = pressed
            && ["class", "id", "name"].iter().filter_map(|name| node.attribute(name)).any(|name| {
                let words = class_words(name).join(" ");
                [
                    "add to cart",
                    "addtocart",
                    "add to basket",
                    "add to bag",
                    "buy now",
                    "buynow",
                    "buy btn",
                    "buy button",
                    "btn buy",
                ]
                .iter()
                .any(|word| words.contains(word))
            });
        if says || named {
            found.push(row);
        }
    }
    found
}
