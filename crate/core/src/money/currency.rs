//! The currencies of the world and the signs by which price strings name them.

/// A currency of ISO 4217.
#[derive(Debug)]
pub struct Currency {
    /// ISO 4217 code.
    pub code: &'static str,
    /// Decimal places of the minor unit (ISO 4217, list one).
    pub digits: u8,
    /// Signs used beside the code. Signs shared by several currencies belong first to the one listed first.
    pub signs: &'static [&'static str],
}

const fn currency(code: &'static str, digits: u8, signs: &'static [&'static str]) -> Currency {
    Currency { code, digits, signs }
}

/// Codes and minor units: ISO 4217:2015 with its amendments. Signs: Unicode CLDR 46 (`symbol` and `alt="narrow"`), and
/// what marketplaces print. Of currencies that share a sign, the most traded comes first.
#[rustfmt::skip]
pub const CURRENCIES: &[Currency] = &[
    currency("USD", 2, &["$", "US$", "US $", "USD$", "＄", "U$S", "U$D", "dollars", "dólares"]),
    currency("EUR", 2, &["€", "euro", "euros", "Eur", "eur"]),
    currency("CNY", 2, &["¥", "￥", "元", "CN¥", "CN￥", "RMB", "RMB¥", "人民币", "人民幣", "yuan", "块"]),
    currency("JPY", 0, &["円", "¥", "￥", "JP¥", "JP￥", "yen"]),
    currency("GBP", 2, &["£", "￡", "₤", "pound", "pounds"]),
    currency("HKD", 2, &["HK$", "HK $", "HKD$", "港币", "港幣", "$"]),
    currency("TWD", 2, &["NT$", "NT $", "NTD", "新台币", "新臺幣", "NT", "元", "$"]),
    currency("KRW", 0, &["₩", "￦", "원"]),
    currency("INR", 2, &["₹", "Rs.", "Rs", "र", "रु", "रू"]),
    currency("AUD", 2, &["A$", "AU$", "AU $", "AUD$", "$"]),
    currency("CAD", 2, &["C$", "CA$", "CA $", "CAD$", "CDN$", "CAN$", "$"]),
    currency("SGD", 2, &["S$", "SG$", "SGD$", "$"]),
    currency("NZD", 2, &["NZ$", "NZ $", "NZD$", "$"]),
    currency("MXN", 2, &["MX$", "MXN$", "MEX$", "Mex$", "$"]),
    currency("BRL", 2, &["R$", "R $"]),
    currency("ARS", 2, &["AR$", "ARS$", "$"]),
    currency("CLP", 0, &["CLP$", "$"]),
    currency("COP", 2, &["COL$", "COP$", "$"]),
    currency("UYU", 2, &["$U", "UY$", "$"]),
    currency("PEN", 2, &["S/.", "S/"]),
    currency("BOB", 2, &["Bs", "Bs."]),
    currency("PYG", 0, &["₲", "Gs."]),
    currency("VES", 2, &["Bs.S", "Bs.D"]),
    currency("GTQ", 2, &["Q"]),
    currency("HNL", 2, &["L"]),
    currency("NIO", 2, &["C$"]),
    currency("CRC", 2, &["₡"]),
    currency("PAB", 2, &["B/."]),
    currency("DOP", 2, &["RD$"]),
    currency("JMD", 2, &["J$"]),
    currency("TTD", 2, &["TT$"]),
    currency("BBD", 2, &["Bds$"]),
    currency("BSD", 2, &["B$"]),
    currency("BZD", 2, &["BZ$"]),
    currency("XCD", 2, &["EC$"]),
    currency("GYD", 2, &["G$"]),
    currency("HTG", 2, &["G"]),
    currency("SRD", 2, &["Sr$"]),
    currency("CHF", 2, &["Fr.", "SFr.", "sFr.", "Fr", "SFr", "₣"]),
    currency("SEK", 2, &["kr", "kr.", "SEK kr", ":-"]),
    currency("NOK", 2, &["kr", "kr."]),
    currency("DKK", 2, &["kr.", "kr"]),
    currency("ISK", 0, &["kr", "kr.", "krónur"]),
    currency("PLN", 2, &["zł", "zl", "zł."]),
    currency("CZK", 2, &["Kč", "Kc", "korun"]),
    currency("HUF", 2, &["Ft", "Ft."]),
    currency("RON", 2, &["lei", "leu", "Lei", "LEI"]),
    currency("MDL", 2, &["MDL lei"]),
    currency("BGN", 2, &["лв", "лв.", "lv", "lv."]),
    currency("HRK", 2, &["kn", "kuna"]),
    currency("RSD", 2, &["дин.", "дин", "din.", "din"]),
    currency("MKD", 2, &["ден", "ден.", "den."]),
    currency("BAM", 2, &["KM"]),
    currency("ALL", 2, &["Lekë", "lekë"]),
    currency("RUB", 2, &["₽", "руб.", "руб", "рублей", "рубля", "рубль", "р.", "р", "Р", "RUR", "Rbl", "rub."]),
    currency("UAH", 2, &["₴", "грн.", "грн", "hrn", "hryvnia"]),
    currency("BYN", 2, &["Br", "BYN р.", "бел. руб."]),
    currency("KZT", 2, &["₸", "тенге", "тг", "тг."]),
    currency("UZS", 2, &["so'm", "soʻm", "so‘m", "сўм", "сум"]),
    currency("KGS", 2, &["сом", "som", "с"]),
    currency("TJS", 2, &["смн"]),
    currency("AMD", 2, &["֏", "драм"]),
    currency("GEL", 2, &["₾", "ლ", "lari", "лари"]),
    currency("AZN", 2, &["₼", "ман.", "manat"]),
    currency("TMT", 2, &["TMT m"]),
    currency("MNT", 2, &["₮"]),
    currency("TRY", 2, &["₺", "TL", "tl"]),
    currency("ILS", 2, &["₪", "ש\"ח", "ש״ח", "NIS"]),
    currency("AED", 2, &["د.إ", "د.إ.", "Dhs", "Dhs.", "Dh", "dirham", "درهم"]),
    currency("SAR", 2, &["ر.س", "ر.س.", "﷼", "ريال", "SR", "⃁"]),
    currency("QAR", 2, &["ر.ق", "ر.ق.", "QR"]),
    currency("KWD", 3, &["د.ك", "د.ك.", "KD"]),
    currency("BHD", 3, &["د.ب", ".د.ب", "BD"]),
    currency("OMR", 3, &["ر.ع", "ر.ع."]),
    currency("JOD", 3, &["د.ا", "د.أ", "JD", "دينار أردني"]),
    currency("IQD", 3, &["د.ع", "ID"]),
    currency("TND", 3, &["د.ت", "DT"]),
    currency("LYD", 3, &["د.ل"]),
    currency("DZD", 2, &["د.ج", "DA"]),
    currency("MAD", 2, &["د.م", "د.م.", "DH", "درهم مغربي"]),
    currency("EGP", 2, &["E£", "ج.م", "ج.م.", "جنيه", "LE", "L.E.", "EGP£", "جن"]),
    currency("LBP", 2, &["ل.ل", "L£", "ل.ل."]),
    currency("SYP", 2, &["ل.س", "SP"]),
    currency("YER", 2, &["ر.ي"]),
    currency("SDG", 2, &["ج.س"]),
    currency("IRR", 2, &["ریال", "تومان"]),
    currency("AFN", 2, &["؋"]),
    currency("PKR", 2, &["₨", "Rs.", "Rs", "روپے"]),
    currency("LKR", 2, &["රු", "රු.", "Rs.", "Rs"]),
    currency("NPR", 2, &["रू", "Rs.", "Rs"]),
    currency("MUR", 2, &["₨", "Rs"]),
    currency("BDT", 2, &["৳", "Tk", "Tk."]),
    currency("BTN", 2, &["Nu.", "Nu"]),
    currency("MVR", 2, &["Rf", "Rf."]),
    currency("IDR", 2, &["Rp", "Rp."]),
    currency("MYR", 2, &["RM"]),
    currency("PHP", 2, &["₱", "Php", "P", "PHP₱"]),
    currency("THB", 2, &["฿", "บาท"]),
    currency("VND", 0, &["₫", "đ", "Đ", "VNĐ", "vnđ", "đồng"]),
    currency("KHR", 2, &["៛"]),
    currency("LAK", 2, &["₭"]),
    currency("MMK", 2, &["K"]),
    currency("BND", 2, &["BN$"]),
    currency("MOP", 2, &["MOP$", "澳门币"]),
    currency("KPW", 2, &[]),
    currency("ZAR", 2, &["R"]),
    currency("NGN", 2, &["₦"]),
    currency("KES", 2, &["KSh", "KShs", "Ksh", "Ksh."]),
    currency("UGX", 0, &["USh"]),
    currency("TZS", 2, &["TSh"]),
    currency("GHS", 2, &["GH₵", "GH¢", "₵"]),
    currency("ETB", 2, &["ብር", "Br"]),
    currency("RWF", 0, &["FRw", "RF"]),
    currency("BIF", 0, &["FBu"]),
    currency("DJF", 0, &["Fdj"]),
    currency("ERN", 2, &["Nfk", "نافكا"]),
    currency("GNF", 0, &["FG"]),
    currency("KMF", 0, &["CF"]),
    currency("XOF", 0, &["FCFA", "F CFA", "CFA"]),
    currency("XAF", 0, &["FCFA", "CFA"]),
    currency("XPF", 0, &["F"]),
    currency("MGA", 2, &["Ar"]),
    currency("MZN", 2, &["MT", "MTn"]),
    currency("MWK", 2, &["MK"]),
    currency("ZMW", 2, &["ZK"]),
    currency("BWP", 2, &["P"]),
    currency("NAD", 2, &["N$"]),
    currency("LSL", 2, &["M"]),
    currency("SZL", 2, &["E"]),
    currency("AOA", 2, &["Kz"]),
    currency("CVE", 2, &["Esc"]),
    currency("MRU", 2, &["UM"]),
    currency("SCR", 2, &["SR"]),
    currency("SOS", 2, &["Sh.So."]),
    currency("GMD", 2, &["D"]),
    currency("LRD", 2, &["L$"]),
    currency("SLE", 2, &["Le"]),
    currency("CDF", 2, &["FC"]),
    currency("STN", 2, &["Db"]),
    currency("FJD", 2, &["FJ$"]),
    currency("PGK", 2, &["K"]),
    currency("SBD", 2, &["SI$"]),
    currency("TOP", 2, &["T$"]),
    currency("VUV", 0, &["VT", "Vt"]),
    currency("WST", 2, &["WS$"]),
    currency("KYD", 2, &["CI$"]),
    currency("BMD", 2, &["BD$"]),
    currency("AWG", 2, &["Afl."]),
    currency("XCG", 2, &["Cg"]),
    currency("CUP", 2, &["₱"]),
    currency("SVC", 2, &["₡"]),
    currency("FKP", 2, &["FK£"]),
    currency("GIP", 2, &["£"]),
    currency("SHP", 2, &["£"]),
    currency("SSP", 2, &["£"]),
    currency("ZWG", 2, &["ZiG"]),
];

/// The currency of an ISO code.
pub fn by_code(code: &str) -> Option<&'static Currency> {
    CURRENCIES.iter().find(|c| c.code == code)
}

/// The currency that a sign means. A sign shared by several currencies means `hint` if that is one of them, else the
/// first of them.
pub fn by_sign(sign: &str, hint: Option<&str>) -> Option<&'static Currency> {
    if let Some(exact) = by_code(sign) {
        return Some(exact);
    }
    let mut first = None;
    for currency in CURRENCIES.iter().filter(|c| c.signs.contains(&sign)) {
        if hint == Some(currency.code) {
            return Some(currency);
        }
        first = first.or(Some(currency));
    }
    first
}

/// Whether several currencies share the sign.
pub fn is_shared(sign: &str) -> bool {
    by_code(sign).is_none() && CURRENCIES.iter().filter(|c| c.signs.contains(&sign)).count() > 1
}
