// How a person who knows a layout reads it, in the page: what is compared with the truth, so that the pages say what it tells.

/** Functions that run in the page. @type {Record<string, () => { number: string, words: string, listings: string[], filed: string }[]>} */
export const READ = {
  folds: () => [...document.querySelectorAll("details")].map((fold) => ({ number: fold.querySelector(".id").textContent.split(" ").pop(), words: fold.querySelector(".tag").textContent, listings: [...fold.querySelectorAll("tbody a")].map((a) => a.getAttribute("href")), filed: fold.querySelectorAll("dd")[1].textContent })),
  timeline: () => [...document.querySelectorAll("article")].map((card) => ({ number: card.querySelector("h3").textContent.split("#").pop(), words: card.querySelector(".badge").textContent, listings: [...card.querySelectorAll("ul a")].map((a) => a.getAttribute("href")), filed: card.querySelector(".line time").textContent })),
  merged: () => {
    const found = [];
    for (const row of document.querySelectorAll("tbody tr")) {
      const cells = [...row.children];
      if (cells.length > 3) found.push({ number: cells[0].textContent, words: cells[6].firstChild.textContent, listings: [], filed: cells[2].textContent });
      found.at(-1).listings.push(row.querySelector('a[href^="http"]').getAttribute("href"));
    }
    return found;
  },
  mail: () => [...document.querySelectorAll(".mail")].map((mail) => ({ number: mail.querySelector("strong").textContent.split(" ").pop(), words: mail.querySelector(".pill").textContent, listings: [...mail.querySelectorAll(".clip")].map((a) => a.getAttribute("href")), filed: mail.querySelector(".date").textContent })),
  tabs: () => {
    const words = document.querySelector("[aria-selected=true]").textContent.replace(/ \(\d+\)$/, "");
    return [...document.querySelectorAll(".list tr")].slice(1).map(({ children }) => ({ number: children[0].textContent, words, listings: [...children[2].querySelectorAll("a")].map((a) => a.getAttribute("href")), filed: children[4].textContent }));
  },
  groups: () => [...document.querySelectorAll(".group")].map((group) => ({ number: group.querySelector("h3").textContent.split(" ").pop(), words: group.querySelector(".facts b").textContent, listings: [...group.querySelectorAll(".products a")].map((a) => a.getAttribute("href")), filed: group.querySelectorAll(".facts span")[1].textContent.split(": ").pop() })),
};
