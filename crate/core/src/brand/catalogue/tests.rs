use super::*;
use crate::brand::Brand;

const PROFILE: &str = "\
# our brand
schema = 1
name = \"Xavia\"

[[mark]]
text = \"XAVIA\"
kind = \"word\"
also = [\"谢维娅\"]

[[product]]
name = \"Court 5\" # the white one
category = \"shoes\"
reference_price = { amount = \"120.00\", currency = \"USD\" } # since March

[[product.feature]]
part = \"heel\"
genuine = \"woven\"

[[authorised]]
marketplace = \"tmall\"
seller = \"xavia官方旗舰店\"
";

fn words() -> CatalogueWords {
    CatalogueWords::shipped().unwrap()
}

fn taken(table: &str, currency: &str) -> Taken {
    let read = words().table(table.as_bytes()).unwrap();
    let confirmed = Confirmed {
        kind: read.kind,
        columns: read.columns,
        rows: read.rows,
        first_line: read.first_line,
        currency: currency.into(),
    };
    words().take(&confirmed, PROFILE).unwrap()
}

fn changes(taken: &Taken) -> Vec<(&str, &str, &Change)> {
    taken.entries.iter().map(|e| (e.name.as_str(), e.beside.as_str(), &e.change)).collect()
}

fn codes(taken: &Taken) -> Vec<(usize, &str)> {
    taken.faults.iter().map(|f| (f.line, f.code.as_str())).collect()
}

#[test]
fn a_price_list_becomes_products_and_the_profile_keeps_its_text() {
    let table = "Price list 2026,,\nProduct name,Type,RRP (USD)\nXavia Court 5,Shoes,$130\nXAVIA Trail,shoes,\"1,250.00\"\nTote,bags,\n";
    let taken = taken(table, "USD");
    assert_eq!(
        changes(&taken),
        [
            ("Court 5", "Shoes · 130 USD", &Change::Replaced("shoes · 120.00 USD".into())),
            ("Trail", "shoes · 1250.00 USD", &Change::Added),
            ("Tote", "bags", &Change::Added),
        ]
    );
    assert_eq!(codes(&taken), []);
    assert!(taken.profile.starts_with("# our brand\nschema = 1\n"), "{}", taken.profile);
    assert!(taken.profile.contains("name = \"Court 5\" # the white one"), "{}", taken.profile);
    assert!(taken.profile.contains("{ amount = \"130\", currency = \"USD\" } # since March"), "{}", taken.profile);
    let brand = Brand::parse(&taken.profile).unwrap();
    let before = Brand::parse(PROFILE).unwrap();
    assert_eq!(brand.products.len(), 3);
    assert_eq!(brand.products[0].features, before.products[0].features);
    assert_eq!(brand.products[1].reference_price.as_ref().unwrap().amount, "1250.00");
    assert_eq!((brand.marks, brand.authorised), (before.marks, before.authorised));
}

#[test]
fn taking_the_same_table_in_again_changes_nothing() {
    let table = "品名\t别名\t吊牌价\t币种\n谢维娅 球场鞋\tCourt 鞋；球场\t￥899\tCNY\n";
    let first = taken(table, "");
    assert_eq!(changes(&first), [("球场鞋", "899 CNY", &Change::Added)]);
    let read = words().table(table.as_bytes()).unwrap();
    let confirmed = Confirmed { columns: read.columns, rows: read.rows, first_line: 2, ..Confirmed::default() };
    let again = words().take(&confirmed, &first.profile).unwrap();
    assert_eq!(changes(&again), [("球场鞋", "899 CNY", &Change::Known)]);
    assert_eq!(again.profile, first.profile);
    assert_eq!(Brand::parse(&again.profile).unwrap().products[1].also, ["Court 鞋", "球场"]);
}

#[test]
fn rows_that_cannot_be_read_are_named_by_line_and_code_and_the_others_are_taken() {
    let table = "name,price\nTrail,on request\n,12\nXavia,99\nLoafer,0\n\nBoot,250\n";
    let taken = taken(table, "");
    assert_eq!(codes(&taken), [(2, "B02"), (3, "B01"), (4, "B01"), (5, "B02"), (6, "B03")]);
    assert_eq!(changes(&taken).len(), 3);
    assert!(Brand::parse(&taken.profile).unwrap().products.iter().skip(1).all(|p| p.reference_price.is_none()));
}

#[test]
fn of_two_prices_of_one_product_the_lower_one_stands() {
    let taken = taken("name;price\nTrail;180 EUR\ntrail;150 EUR\nTRAIL;200 EUR\n", "");
    assert_eq!(changes(&taken), [("Trail", "150 EUR", &Change::Added)]);
}

#[test]
fn dealers_are_taken_with_their_marketplace_and_none_for_a_place_nobody_knows() {
    let table = "Platform,Dealer,City\nTmall,xavia官方旗舰店,杭州\n淘宝,谢维娅专卖店,上海\nMoonmarket,Someone,\n,Xavia Outlet,\n";
    let taken = taken(table, "");
    assert_eq!(
        changes(&taken),
        [
            ("xavia官方旗舰店", "tmall", &Change::Known),
            ("谢维娅专卖店", "taobao", &Change::Added),
            ("Xavia Outlet", "", &Change::Added),
        ]
    );
    assert_eq!(codes(&taken), [(4, "B04")]);
    assert_eq!(Brand::parse(&taken.profile).unwrap().authorised.len(), 3);
}

#[test]
fn of_two_columns_that_could_be_the_names_the_plainer_word_wins() {
    let read = words().table("Style,Product,RRP,Price (EUR)\nA1,Trail,180,150\n".as_bytes()).unwrap();
    assert_eq!(read.columns, [Column::Other, Column::Name, Column::Other, Column::Price]);
}

#[test]
fn a_list_without_headings_is_guessed_by_what_stands_in_it() {
    let read = words().table("1001,Trail,$180\n1002,Loafer,$99\n".as_bytes()).unwrap();
    assert_eq!(read.columns, [Column::Other, Column::Name, Column::Price]);
    assert_eq!((read.first_line, read.rows.len()), (1, 2));
    assert!(matches!(words().table(b"name,price\n"), Err(CatalogueError::Empty)));
    let nothing = Confirmed { rows: read.rows, columns: vec![Column::Other; 3], ..Confirmed::default() };
    assert!(matches!(words().take(&nothing, PROFILE), Err(CatalogueError::NoNames(_))));
    assert!(matches!(words().take(&nothing, "name = "), Err(CatalogueError::Profile(_))));
}

#[test]
fn a_profile_with_lists_in_one_line_is_added_to_in_one_line() {
    let profile = "schema = 1\nname = \"X\"\nauthorised = [{ seller = \"a\" }]\nmark = [{ text = \"XAVIA\" }]\n";
    let table = Confirmed {
        kind: Kind::Authorised,
        columns: vec![Column::Seller],
        rows: vec![vec!["b\"]\n[[mark]]".into()]],
        ..Confirmed::default()
    };
    let taken = words().take(&table, profile).unwrap();
    let brand = Brand::parse(&taken.profile).unwrap();
    assert_eq!(brand.authorised[1].seller, "b\"] [[mark]]");
    assert_eq!(brand.marks.len(), 1);
}

proptest::proptest! {
    #[test]
    fn whatever_a_table_holds_the_profile_stays_a_profile(cells in proptest::collection::vec("[\\PC\n]{0,12}", 12), currency in "[A-Z]{0,3}") {
        let rows: Vec<Vec<String>> = cells.chunks(4).map(<[String]>::to_vec).collect();
        let columns = vec![Column::Name, Column::Price, Column::Also, Column::Category];
        let table = Confirmed { columns, rows: rows.clone(), currency, ..Confirmed::default() };
        let taken = words().take(&table, PROFILE).unwrap();
        let brand = Brand::parse(&taken.profile).unwrap();
        let before = Brand::parse(PROFILE).unwrap();
        proptest::prop_assert_eq!(brand.marks, before.marks);
        let added = taken.entries.iter().filter(|e| e.change == Change::Added).count();
        proptest::prop_assert_eq!(brand.products.len(), 1 + added);
        let sellers = Confirmed { kind: Kind::Offenders, columns: vec![Column::Seller], rows, ..Confirmed::default() };
        let taken = words().take(&sellers, PROFILE).unwrap();
        Brand::parse(&taken.profile).unwrap();
    }
}
