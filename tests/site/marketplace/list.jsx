// The results page of the other marketplace: drawn by React, extended while one scrolls, changed without loading.
// Rows have no keys of their own beyond their place, so that elements are re-used for other offers.
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

const PAGE = 20;
const queryOf = () => decodeURIComponent(/wholesale-([^.]+)\.html/.exec(location.pathname)?.[1] ?? "");

async function load(query, page) {
  const answer = await fetch(`/fn/results?q=${encodeURIComponent(query)}&page=${page}`);
  return answer.json();
}

function Card({ offer }) {
  return (
    <div className="tile">
      <a className="tile-link" href={`//www.aliexpress.com/item/${offer.id}.html`} target="_blank" rel="noreferrer">
        <img src={offer.picture} alt="" loading="lazy" />
        <h3>{offer.title}</h3>
        <div className="amount">
          <span>US $</span>
          <span>{offer.price}</span>
        </div>
        <div className="sold">{offer.sold}</div>
      </a>
      <a className="store" href={`//www.aliexpress.com/store/${offer.store.id}`}>
        {offer.store.name}
      </a>
    </div>
  );
}

function Results() {
  const [query, setQuery] = useState(queryOf);
  const [offers, setOffers] = useState([]);
  const [total, setTotal] = useState(Infinity);
  const end = useRef(null);
  const pages = useRef(0);

  useEffect(() => {
    const back = () => setQuery(queryOf());
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);

  useEffect(() => {
    let live = true;
    let busy = false;
    pages.current = 0;
    const more = async () => {
      if (busy) return;
      busy = true;
      const first = pages.current === 0;
      const answer = await load(query, (pages.current += 1));
      if (!live) return;
      setTotal(answer.total);
      setOffers((before) => (first ? answer.offers : [...before, ...answer.offers]));
      busy = false;
    };
    more();
    const observer = new IntersectionObserver(([{ isIntersecting }]) => {
      if (isIntersecting && pages.current > 0 && pages.current * PAGE < 60) more();
    });
    observer.observe(end.current);
    return () => {
      live = false;
      observer.disconnect();
    };
  }, [query]);

  const go = (next) => (event) => {
    event.preventDefault();
    history.pushState(null, "", `/w/wholesale-${next}.html`);
    setQuery(next);
  };

  return (
    <>
      <header>
        <b>GlobalBazaar</b>
        {["aurelle", "tote", "runner"].map((name) => (
          <a key={name} id={`to-${name}`} className={name === query ? "here" : ""} href={`/w/wholesale-${name}.html`} onClick={go(name)}>
            {name}
          </a>
        ))}
      </header>
      <div id="tiles" data-query={query}>
        {offers.map((offer, place) => (
          <Card key={place} offer={offer} />
        ))}
      </div>
      <footer ref={end}>{offers.length < total ? "Loading…" : "That is all"}</footer>
    </>
  );
}

createRoot(document.querySelector("#root")).render(<Results />);
