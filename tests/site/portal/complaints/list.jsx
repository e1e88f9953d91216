// The practice account's list of complaints, page by page, as three portals would draw it: a table of the component
// library of Alibaba's own sites with a fixed head, cards, and a grid of boxes. /complaints?list=NAME&lang=LANG&rows=N

import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import Button from "@alifd/next/es/button";
import Table from "@alifd/next/es/table";

import { COMPLAINTS, address, complaint } from "./truth.js";
import { NEXT, TABS, WORDS, total } from "./words.js";

const query = new URLSearchParams(location.search);
const language = query.get("lang") === "zh" ? "zh" : "en";
const list = query.get("list") ?? "table";
const ROWS = Number(query.get("rows") ?? 50);
const words = WORDS[list][language];
/** Milliseconds after which a page of the list arrives, as from a server. */
const LOAD_MS = 80;

const published = { page: -1 };
window.__list = published;

const day = (filed) => {
  if (list === "table") return language === "zh" ? `${filed} 09:41:07` : filed;
  const [year, month, date] = filed.split("-").map(Number);
  if (language === "zh") return `${year}年${month}月${date}日`;
  return new Date(Date.UTC(year, month - 1, date)).toLocaleDateString("en-US", { timeZone: "UTC", year: "numeric", month: "short", day: "numeric" });
};
const link = ({ listing }) => <a href={`${address(listing)}&from=ipp`} target="_blank">{listing.title}</a>;
const acts = (it) => (
  <>
    <Button text>{words.open}</Button>
    {it.standing === "submitted" && <Button text>{words.undo}</Button>}
  </>
);

function DrawnTable({ rows }) {
  return (
    <Table dataSource={rows} primaryKey="number" fixedHeader maxBodyHeight={600}>
      <Table.Column title={words.number} dataIndex="number" width={180} />
      <Table.Column title={words.listing} cell={(_, __, it) => link(it)} width={220} />
      <Table.Column title={words.seller} dataIndex="seller" width={140} />
      <Table.Column title={words.filed} cell={(_, __, it) => day(it.filed)} width={160} />
      <Table.Column title={words.standing} cell={(_, __, it) => <span className={`tag ${it.standing}`}>{words.states[it.standing]}</span>} width={200} />
      <Table.Column title={words.reason} cell={(_, __, it) => it.reason || "-"} width={260} />
      <Table.Column title={words.act} cell={(_, __, it) => acts(it)} width={120} />
    </Table>
  );
}

function Cards({ rows }) {
  return (
    <div className="cards">
      {rows.map((it) => (
        <article key={it.number} className="card">
          <header><b>{words.number} {it.number}</b> <mark>{words.states[it.standing]}</mark></header>
          <dl>
            <dt>{words.listing}</dt><dd>{link(it)}</dd>
            <dt>{words.seller}</dt><dd>{it.seller}</dd>
            <dt>{words.filed}</dt><dd>{day(it.filed)}</dd>
            {it.reason && <><dt>{words.reason}</dt><dd>{it.reason}</dd></>}
          </dl>
          <footer>{acts(it)}</footer>
        </article>
      ))}
    </div>
  );
}

function Grid({ rows }) {
  const head = [words.number, words.filed, words.listing, words.seller, words.standing, words.reason];
  return (
    <div className="grid">
      <div className="grid-row head">{head.map((name) => <div key={name} className="cell">{name}</div>)}</div>
      {rows.map((it) => (
        <div key={it.number} className="grid-row">
          <div className="cell">{it.number}</div>
          <div className="cell">{day(it.filed)}</div>
          <div className="cell">{link(it)}</div>
          <div className="cell">{it.seller}</div>
          <div className="cell"><i className="dot" /> {words.states[it.standing]}</div>
          <div className="cell">{it.reason}</div>
        </div>
      ))}
    </div>
  );
}

const DRAWN = { table: DrawnTable, cards: Cards, grid: Grid };

function List() {
  const [page, setPage] = useState(0);
  const [rows, setRows] = useState(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRows(Array.from({ length: Math.min(ROWS, COMPLAINTS - page * ROWS) }, (_, index) => complaint(page * ROWS + index, language)));
    }, LOAD_MS);
    return () => clearTimeout(timer);
  }, [page]);
  useEffect(() => {
    if (rows) published.page = page;
  }, [rows]);
  const Drawn = DRAWN[list];
  const last = Math.ceil(COMPLAINTS / ROWS) - 1;
  return (
    <main>
      <h1>{words.title}</h1>
      <nav className="tabs">{TABS[language].map((name, index) => <button key={name} type="button">{name} {index ? "" : `(${COMPLAINTS})`}</button>)}</nav>
      {rows && <Drawn rows={rows} />}
      <footer>
        <span>{total(language, page * ROWS + 1, Math.min(COMPLAINTS, (page + 1) * ROWS), COMPLAINTS)}</span>{" "}
        <button type="button" disabled={page >= last} onClick={() => setPage(page + 1)}>{NEXT[language]}</button>
      </footer>
    </main>
  );
}

document.documentElement.lang = language;
document.title = words.title;
createRoot(document.getElementById("portal")).render(<List />);
