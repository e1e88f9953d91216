//! Complaints that are a group of rows, or a part that unfolds.

use super::*;

/// A table with a body for each complaint: a row that tells of it, then one for each item, whose last cell is empty.
fn grouped() -> String {
    let group = |number: u32, said: &str| {
        let items: String = (0..2)
            .map(|item| {
                let id = 400_000_000_000_u64 + u64::from(number) * 10 + item;
                format!("<tr><td><a href='https://www.ebay.com/itm/{id}'>{id}</a></td><td>belt</td><td>shop</td><td>Ended</td><td></td></tr>")
            })
            .collect();
        format!(
            "<tbody><tr><th colspan=4><span>Report 53015{number:05}</span> <span>Submitted Nov {number}, 2026</span></th>\
             <td>{said}</td></tr>{items}</tbody>"
        )
    };
    let groups: String =
        [(11, "Received"), (12, "Removed"), (13, "Not removed")].iter().map(|(at, said)| group(*at, said)).collect();
    format!(
        "<h1>My reports</h1><table><thead><tr><th>Item number</th><th>Title</th><th>Seller</th><th>Listing</th>\
         <th>Report status</th></tr></thead>{groups}</table>"
    )
}

#[test]
fn a_column_that_the_rows_of_items_leave_empty_is_the_complaints() {
    let list = words().read(&snapshot(grouped().as_bytes(), "https://www.ebay.com/vero/reports").unwrap());
    let told: Vec<_> = list.complaints.iter().map(|one| (one.number.as_str(), one.state, one.listings.len())).collect();
    let wanted =
        [("5301500011", State::Submitted, 2), ("5301500012", State::Accepted, 2), ("5301500013", State::Rejected, 2)];
    assert_eq!(told, wanted);
}

#[test]
fn a_heading_that_unfolds_names_its_complaint_and_a_number_of_goods_does_not() {
    let part = |number: u32, said: &str| {
        format!(
            "<div class=item><div role=button aria-expanded=true><span>投诉 ID：74600{number:05}</span>\
             <span>2026/11/{number}</span><span>{said}</span></div>\
             <div role=region><div><span>店铺</span><span>晴天家居</span></div>\
             <div><span>商品 ID</span><span>1729700000000{number:05}</span></div></div></div>"
        )
    };
    let parts: String =
        [(11, "进行中"), (12, "已批准"), (13, "已拒绝")].iter().map(|(at, said)| part(*at, said)).collect();
    let list = read(&format!("<h3>我的投诉</h3><div>{parts}</div>"));
    let told: Vec<_> = list.complaints.iter().map(|one| (one.number.as_str(), one.state)).collect();
    assert_eq!(
        told,
        [("7460000011", State::Submitted), ("7460000012", State::Accepted), ("7460000013", State::Rejected)]
    );
}
