// Documents that a flattener may get wrong, each with the difference that it provokes. They hold no listings worth
// reading: what counts is that browser and command line make the same table of them.

const page = (body, head = "") => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>  A  page </title>${head}</head><body>${body}</body></html>`;

/** Name → HTML. @type {Record<string, string>} */
export const DOCUMENTS = {
  "white space of every kind": page("<p> a\t b\n\n c\u00a0d\u3000e \f</p><p>\n</p>x<b> y </b> z"),
  "text between, before and after children": page("one<i>two</i>three<i></i>four<br>five"),
  "tables that the parser repairs": page("<table><tr><td>¥168<td><a href=/item?id=12345>x</a><p>out</table><table><div>fostered</div><tr><th>y</table>"),
  "formatting that overlaps": page("<p><b>bold <i>both</b> italic</i> plain <a href=1>a<a href=2>b</a></p>"),
  "elements that are left out": page("<svg><title>no</title><text>no</text></svg><noscript><p>no</p></noscript><template><p>no</p></template><style>p{}</style><video><p>no</p></video>yes<object>no</object><math><mi>x</mi></math>"),
  "scripts of data and scripts of code": page(
    "<p>x</p>",
    `<script>var price = {"a": "<b>1</b>"}; // 价格</script><script>console.log(1)</script><script src="price.js"></script>
     <script type="application/ld+json">{"@type":"Product","name":"x <!-- y"}</script><script type="application/json"></script><script type="text/template"><a href="/price">x</a></script>`,
  ),
  "links of the head": page("x", `<link rel="CANONICAL" href="/a"><link rel="stylesheet" href="/b"><link itemprop="url" href="/c"><meta name="a"><meta property="og:title" content=" t ">`),
  "attributes in odd orders, cases and lengths": page(
    `<a z-id="12345678" DATA-ID="7" data-long="${"d".repeat(501)}" onclick="go(1)" href="/x?y=1&amp;z=2" id=i Class="B a" aria-label='"'>x</a>
     <div style="color:red">1</div><div style="text-decoration:line-through">2</div><img src="data:image/gif;base64,R0lG" alt="a"><img src="${"/p".repeat(1500)}">
     <p data-a="&lt;b&gt;" data-é="no" 数据="no" title="${"长".repeat(600)}">x</p>`,
  ),
  "long texts, cut between surrogates": page(`<p>${"x".repeat(999)}😀y</p><p>${"字".repeat(1200)}</p><p>${"😀".repeat(700)}</p>`),
  "characters of every plane": page("<p>é e\u0301 \u200b\u200d 👩‍👩‍👧 \u202e rtl \ufeff ﷽ 𠮷</p><title>inner</title>"),
  "references and unclosed ends": page("<p>&copy &yen;168 &#x1F600; &#0; &notanentity; &lt;p&gt; <!-- c -- > --> <p>a<p>b<li>c<dd>d<div>e"),
  "forms and menus": page(`<select><option selected value=1>a<option>b<optgroup label=c><option>d</select><input type=checkbox checked value="¥1"><textarea>
  two</textarea><button>buy<button>twice</button>`),
  "frames that stay empty and frames of nothing": page(`<iframe src="https://elsewhere.example/"></iframe><p>x</p><iframe></iframe>`),
  "deep nesting": page("<div>".repeat(400) + "x"),
  "no body, only text": "just text",
  "a second body and a second html": `<html lang=zh><body class=a>x<body class=b id=c>y<html data-x=1></body>z`,
};
