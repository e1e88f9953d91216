#!/usr/bin/env python3
"""Counts the figures of a casebook's record anew, for whoever doubts them.

    python3 count_record.py CASEBOOK.sqlite FROM TO [--hour "80 EUR"] [--today DAY ...] [--programmes FOLDER]

Needs Python 3.11 and nothing else, and shares no code with Touchstone. From the exported file it reads the entries of
the ledger, what listings and notices looked like when they were last seen and filed, and the settings that a person
typed. What Touchstone derived from these (decisions, states, counts, bands in the table `listing`) is not read but
worked out here. Days are days of UTC. Prints JSON:

    record    counts of all time
    report    the tables of the printed report of the period, and lines that it must hold
    summary   the same of the one page for whoever pays
    winning   complaints that were decided, by what they relied upon
    standing  each portal account on each day asked for, against the platform's bounds
    foresight how well the simulator foretold each account's past
    patrols   rounds of each patrol
    sellers   counts of each seller
    derived   decision of each listing, state and times of each notice, state of each package
"""

import argparse
import collections
import datetime
import json
import math
import pathlib
import re
import sqlite3
import tomllib

DAY_MS = 86_400_000
EPOCH = datetime.date(1970, 1, 1)
FEWEST = 20
TAKEN_DOWN = {"accepted", "counter_notice", "still_online", "relisted", "counter_upheld"}


# ---- days

def day_of(ms):
    return ms // DAY_MS


def date_of(day):
    return EPOCH + datetime.timedelta(days=day)


def number_of(text):
    return (datetime.date.fromisoformat(text) - EPOCH).days


def months_earlier(day, months):
    """The same day of the month some months earlier; the month's last day where it is shorter."""
    date = date_of(day)
    for _ in range(months):
        last_of_before = date.replace(day=1) - datetime.timedelta(days=1)
        date = last_of_before.replace(day=min(date_of(day).day, last_of_before.day))
    return (date - EPOCH).days


# ---- the ledger

class Entry:
    def __init__(self, row):
        self.chain, self.own, self.number, self.at, self.act, self.subject, facts, body = row
        self.facts = json.loads(facts)
        self.aside = json.loads(body) if body else {}

    def text(self, name):
        value = self.facts.get(name, self.aside.get(name))
        return value if isinstance(value, str) else ""


class Casebook:
    def __init__(self, path):
        db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        entries = [Entry(row) for row in db.execute(
            "SELECT e.chain, c.own, e.number, e.at_ms, e.act, e.subject, e.facts, p.body FROM event e "
            "JOIN chain c ON c.id = e.chain LEFT JOIN particular p ON p.chain = e.chain AND p.number = e.number")]
        self.acts = [e.at for e in sorted(entries, key=lambda e: e.number) if e.own]
        # What a later entry of the same device takes back does not stand; what takes back may be taken back itself.
        gone = set()
        for entry in sorted(entries, key=lambda e: -e.number):
            if entry.act == "undone" and (entry.chain, entry.number) not in gone:
                gone.add((entry.chain, entry.facts["undoes"]))
        self.about = collections.defaultdict(list)
        for entry in sorted(entries, key=lambda e: (e.at, e.chain, e.number)):
            if entry.act != "undone" and (entry.chain, entry.number) not in gone:
                self.about[entry.subject].append(entry)

        self.listings = {}
        for key, market, listing, verdict, first in db.execute(
                "SELECT key, marketplace, listing, verdict, first_seen_ms FROM listing"):
            self.listings[key] = Listing(self, key, market, json.loads(listing), json.loads(verdict), first)
        self.glances = db.execute("SELECT count(*) FROM glance").fetchone()[0]
        named = collections.defaultdict(list)
        for notice, listing in db.execute("SELECT notice, listing FROM notice_listing ORDER BY notice, place"):
            named[notice].append(listing)
        self.notices = [Notice(self, ident, form, json.loads(contents), named[ident]) for ident, form, contents in
                        db.execute("SELECT id, form, contents FROM notice")]
        self.packages = {ident: self.package(ident) for ident, in db.execute("SELECT id FROM evidence")}
        settings = db.execute("SELECT value FROM setting WHERE name = 'settings'").fetchone()
        self.typed = json.loads(settings[0]).get("past_months", {}) if settings else {}
        self.patrols = {}
        for subject, entries in self.about.items():
            if any(entry.act == "patrol_saved" for entry in entries):
                self.patrols[subject] = [self.round(e) for e in entries if e.act == "patrolled"]

    def package(self, ident):
        acts = [entry.act for entry in self.about[ident]]
        ends = [act for act in acts if act in ("sealed", "abandoned")]
        if ends and ends[-1] == "sealed":
            return "removed" if "removed" in acts else "sealed"
        return ends[-1] if ends else "begun"

    def round(self, entry):
        flagged = set(entry.facts["flagged"])
        confirmed = sum(1 for key in flagged if key in self.listings and self.listings[key].decision == "confirmed")
        return {"at": entry.at, "listings": entry.facts["listings"], "fresh": entry.facts["fresh"],
                "pages": entry.facts["pages"], "flagged": len(flagged), "confirmed": confirmed}


class Listing:
    def __init__(self, casebook, key, market, listing, verdict, first):
        self.key, self.market, self.facts, self.verdict, self.first = key, market, listing, verdict, first
        reviews = [entry for entry in casebook.about[key] if entry.act == "reviewed"]
        self.decision = reviews[-1].text("decision") if reviews else None
        self.referrals = [(entry.text("source"), entry.at) for entry in casebook.about[key] if entry.act == "referred"]
        self.sources = {source for source, _ in self.referrals}
        self.band = verdict["band"]
        self.flagged = self.band != "clear"
        self.seller = (listing.get("seller") or {}).get("name")

    def seller_key(self):
        seller = self.facts.get("seller") or {}
        for kind in ("id", "url", "name"):
            if seller.get(kind) is not None:
                return f"{self.market}:{kind}:{seller[kind]}"
        return None

    def worth(self):
        """Lowest and highest value of the visible sales and their currency; None where the listing shows too little."""
        price, highest = self.facts.get("price"), self.facts.get("price_max")
        sold = how_many(self.facts.get("sales") or "")
        if sold is None or not price:
            return None
        low = float(price["amount"])
        high = max(low, float(highest["amount"])) if highest else low
        return price["currency"], low * sold, high * sold


def how_many(text):
    found = re.search(r"(\d+(?:[.,]\d+)*)\s*(万|萬|千|w(?!e)|k)?", text, re.I)
    if not found:
        return None
    digits = re.sub(r",(?=\d{3}(?!\d))", "", found.group(1))
    unit = (found.group(2) or "").lower()
    return float(digits) * {"万": 10_000, "萬": 10_000, "w": 10_000, "千": 1_000, "k": 1_000}.get(unit, 1)


class Notice:
    def __init__(self, casebook, ident, form, contents, listings):
        self.id, self.form, self.contents, self.listings = ident, form, contents, listings
        self.state, self.filed, self.answered = "draft", None, None
        for entry in casebook.about[ident]:
            if entry.act == "notice_filled" and self.filed is None:
                self.state = "filled"
            elif entry.act == "filed":
                self.state, self.filed, self.answered = "submitted", entry.at, None
            elif entry.act == "outcome" and self.filed is not None:
                self.state, self.answered = entry.text("outcome"), entry.at
        self.links = len(contents["listings"])
        self.platform, self.reason = contents["platform"], contents["reason"]
        self.right = contents["right"]["type"]
        self.account = (contents.get("account") or {}).get("name", "")


# ---- links as platforms count them

class Tally:
    def __init__(self, notices=()):
        self.kept = self.lost = self.rejected = self.withdrawn = self.open = self.again = 0
        for notice in notices:
            self.add(notice.state, notice.links)

    def add(self, state, links):
        if state == "counter_upheld":
            self.lost += links
        elif state in TAKEN_DOWN:
            self.kept += links
            self.again += links if state == "relisted" else 0
        elif state == "rejected":
            self.rejected += links
        elif state == "withdrawn":
            self.withdrawn += links
        else:
            self.open += links

    def plus(self, other):
        for name, count in vars(other).items():
            setattr(self, name, getattr(self, name) + count)
        return self

    down = property(lambda self: self.kept + self.lost)
    failed = property(lambda self: self.rejected + self.withdrawn)
    decided = property(lambda self: self.down + self.failed)


def share(part, whole):
    return "–" if whole < FEWEST else f"{part / whole * 100:.1f} %"


def confirmed_among(rows):
    return sum(1 for row in rows if row.decision == "confirmed")


def answered_among(rows):
    return sum(1 for row in rows if row.decision is not None)


def by(rows, key):
    groups = collections.defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return dict(sorted(groups.items()))


# ---- the parts

def record(book):
    rows = book.listings.values()
    filed = [notice for notice in book.notices if notice.filed is not None]
    state = collections.Counter(notice.state for notice in book.notices)
    named = collections.defaultdict(set)
    last = collections.Counter()
    for row in rows:
        for source, at in row.referrals:
            named[source].add(row.key)
            last[source] = max(last[source], at)
    sources = []
    for source in sorted(named, key=lambda source: (-last[source], source)):
        theirs = [book.listings[key] for key in named[source]]
        sources.append({"source": source, "referred": len(theirs), "answered": answered_among(theirs),
                        "confirmed": confirmed_among(theirs), "last_ms": last[source]})
    return {
        "screened": len(rows) + book.glances,
        "likely": sum(row.band == "likely" for row in rows),
        "refer": sum(row.band == "refer" for row in rows),
        "answered": answered_among(rows), "confirmed": confirmed_among(rows),
        "evidence": sum(state == "sealed" for state in book.packages.values()),
        "submitted": len(filed),
        "accepted": state["accepted"] + state["still_online"] + state["relisted"],
        "rejected": state["rejected"], "withdrawn": state["withdrawn"],
        "counter_noticed": state["counter_notice"] + state["counter_upheld"],
        "sources": sources,
    }


def report(book, programmes, first, last):
    inside = lambda ms: ms is not None and first <= day_of(ms) <= last
    flagged = [row for row in book.listings.values() if row.flagged and inside(row.first)]
    filed = [notice for notice in book.notices if inside(notice.filed)]
    band = lambda name: str(sum(row.band == name for row in flagged))
    tables = [
        [["likely", band("likely")], ["for a person to look at", band("refer")], ["together", str(len(flagged))]],
        [[market, str(len(rows))] for market, rows in by(flagged, lambda row: row.market).items()],
    ]
    for key in (lambda notice: notice.reason, lambda notice: notice.platform, lambda notice: notice.right):
        tallies = {name: Tally(notices) for name, notices in by(filed, key).items()}
        table = []
        for name, tally in [*tallies.items(), ("together", Tally(filed))]:
            counts = [tally.down, tally.lost, tally.again, tally.rejected, tally.withdrawn, tally.open]
            table.append([name, *map(str, counts), share(tally.down, tally.decided)])
        tables.append(table)
    days = days_to_takedown(filed)
    lines = [f"Days from complaint to takedown, median: {days}"] if days is not None else []
    accounts = []
    for programme in programmes:
        for name, account in accounts_of(book, programme, {}).items():
            if account.batches or account.drafts:
                found = account.on(last)
                decided = found["scopes"][0]["decided"]
                state = "within the bounds" if all(scope["within"] for scope in found["scopes"]) else "outside the bounds"
                state = state if decided else "–"
                accounts.append([f"{programme['title']} {name}", str(decided), share(found["scopes"][0]["down"], decided),
                                 state + ("" if found["complete"] else " (incomplete)")])
    tables.append(accounts)
    sellers = [(-len(rows), *name) for name, rows in by([row for row in flagged if row.decision == "confirmed" and row.seller is not None],
                                                      lambda row: (row.market, row.seller)).items() if len(rows) >= 3]
    tables.append([[name, market, str(-count)] for count, market, name in sorted(sellers)[:20]])
    answered, confirmed = answered_among(flagged), confirmed_among(flagged)
    tables.append([["answered", str(answered), share(answered, len(flagged)), "95 %"],
                   ["of these confirmed", str(confirmed), share(confirmed, answered), "14 %"]])
    named = [(source, row) for row in book.listings.values() if inside(row.first) for source in row.sources]
    table = []
    for source, rows in by(named, lambda pair: pair[0]).items():
        rows = [row for _, row in rows]
        table.append([source, str(len(rows)), share(answered_among(rows), len(rows)),
                      share(confirmed_among(rows), answered_among(rows))])
    tables.append(table)
    rules = collections.defaultdict(lambda: [0, 0])
    for row in flagged:
        for reason in row.verdict["reasons"]:
            if row.decision in ("confirmed", "rejected"):
                rules[reason["rule"]][row.decision == "rejected"] += 1
    ranked = sorted((-(yes + no), rule, yes, no) for rule, (yes, no) in rules.items())[:20]
    tables.append([[rule, str(yes), str(no), share(yes, yes + no)] for _, rule, yes, no in ranked])
    return {"tables": [table for table in tables if table], "lines": lines}


def days_to_takedown(filed):
    days = sorted(day_of(notice.answered) - day_of(notice.filed) for notice in filed if notice.state == "accepted")
    return days[(len(days) - 1) // 2] if days else None


def summary(book, first, last, hour):
    inside = lambda ms: ms is not None and first <= day_of(ms) <= last
    flagged = [row for row in book.listings.values() if row.flagged and inside(row.first)]
    filed = [notice for notice in book.notices if inside(notice.filed)]
    tally = Tally(filed)
    removed = {key for notice in filed if notice.state in TAKEN_DOWN - {"counter_upheld"} for key in notice.listings}
    worth = [book.listings[key].worth() for key in sorted(removed) if key in book.listings]
    days = days_to_takedown(filed)
    table = [["Links taken down", str(tally.down)], ["of the links decided", share(tally.down, tally.decided)],
             ["Days from complaint to takedown, median", "–" if days is None else str(days)]]
    for currency, values in by([one for one in worth if one], lambda one: one[0]).items():
        low, high = math.fsum(one[1] for one in values), math.fsum(one[2] for one in values)
        table.append([f"Visible sales of these links, {currency}", f"{low:.0f} – {high:.0f}"])
    tables = [table]
    acts = [at for at in book.acts if inside(at)]
    gaps = [after - before for before, after in zip(acts, acts[1:])]
    hours = sum(gap for gap in gaps if 0 <= gap <= 600_000) / 3_600_000
    table = [["Hours at work", f"{hours:.1f}"]]
    if tally.down:
        each = hours / tally.down
        table.append(["Minutes for each link taken down", f"{each * 60:.0f}"])
        if hour:
            amount, currency = hour.split()
            table.append(["Cost of each link taken down", f"{float(amount) * each:.2f} {currency}"])
    tables.append(table)
    rounds = [one for rounds in book.patrols.values() for one in rounds if inside(one["at"])]
    table = []
    for month, ones in by(rounds, lambda one: date_of(day_of(one["at"])).isoformat()[:7]).items():
        seen = sum(one["listings"] for one in ones)
        table.append([month, str(seen), *(share(seen - sum(one[part] for one in ones), seen) for part in ("flagged", "confirmed"))])
    tables.append(table)
    confirmed = [row for row in flagged if row.decision == "confirmed" and row.seller is not None]
    ranked = sorted((-len(rows), *name, sum(row.key in removed for row in rows))
                    for name, rows in by(confirmed, lambda row: (row.market, row.seller)).items())
    tables.append([[name, market, str(-count), str(down)] for count, market, name, down in ranked[:5]])
    answered, referred = answered_among(flagged), sum(1 for row in flagged if row.sources)
    ratio = f"{(len(flagged) - referred) / referred:.1f} : 1" if referred else "–"
    tables.append([["Referred listings that were answered", share(answered, len(flagged)), "95 %"],
                   ["Answered ones that were confirmed", share(confirmed_among(flagged), answered), "14 %"],
                   ["Found by ourselves to named by others", ratio, "26 : 1"]])
    unknown = sum(one is None for one in worth)
    return {"tables": [table for table in tables if table], "lines": [f"not counted: {unknown}"]}


def winning(book):
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for notice in book.notices:
        if not Tally([notice]).decided:
            continue
        contents = notice.contents
        proofs = {file["kind"] for file in contents["evidence"]} | ({"test-buy"} if contents.get("test_buy") else set())
        values = [("reason", notice.reason), *(("proof", kind) for kind in proofs or {""}), ("marketplace", notice.platform),
                  ("right", notice.right), ("filer", contents["filer"]["name"])]
        for aspect in values:
            won = notice.state in TAKEN_DOWN
            counts[aspect][0] += won
            counts[aspect][1] += 1
            counts[aspect][2] += notice.links if won else 0
    order = ["reason", "proof", "marketplace", "right", "filer"]
    rows = [[aspect, value, *numbers] for (aspect, value), numbers in counts.items()]
    return sorted(rows, key=lambda row: (order.index(row[0]), -row[3], row[1]))


# ---- good standing

def read_typed(text):
    """Months before the casebook, as the portal counts them: month, reason, taken down, rejected, withdrawn, back."""
    for line in text.splitlines():
        cells = [cell.strip() for cell in re.split("[,，\t]", line)]
        if len(cells) == 6:
            down, rejected, withdrawn, back = (int(cell or 0) for cell in cells[2:])
            tally = Tally()
            tally.kept, tally.lost, tally.rejected, tally.withdrawn = down - back, back, rejected, withdrawn
            yield cells[0], "" if cells[1] == "-" else cells[1], tally


def accounts_of(book, programme, typed):
    ours = [notice for notice in book.notices if notice.form in programme["forms"]]
    return {name: Account(programme, notices, typed.get(f"{programme['id']}/{name}", ""))
            for name, notices in (by(ours, lambda notice: notice.account) or {"": []}).items()}


class Account:
    def __init__(self, programme, notices, typed):
        self.programme = programme
        typed = list(read_typed(typed))
        months = {month for month, _, _ in typed}
        month_of = lambda day: date_of(day).isoformat()[:7]
        self.drafts = [notice for notice in notices if notice.filed is None]
        filed = [notice for notice in notices if notice.filed is not None]
        self.batches = []
        for notice in filed:
            day = day_of(notice.filed)
            if month_of(day) not in months:
                known = max(day, day_of(notice.answered)) if notice.answered is not None else day
                self.batches.append((day, notice.id, notice.reason, Tally([notice]), known))
        for month, reason, tally in typed:
            following = date_of(number_of(f"{month}-01") + 31).replace(day=1)
            last = (following - EPOCH).days - 1
            self.batches.append((last, "", reason, tally, last))
        self.batches.sort(key=lambda batch: batch[:3])
        # Known since the first filing, or since the typed months that reach up to it without a gap.
        starts = [day_of(notice.filed) for notice in filed]
        spans = sorted((number_of(f"{month}-01"), month) for month in months)
        ends = {month: (date_of(start + 31).replace(day=1) - EPOCH).days for start, month in spans}
        self.since = min(starts) if starts else max(ends.values(), default=None)
        for start, month in reversed(spans):
            if start < self.since <= ends[month]:
                self.since = start

    def window(self, day):
        before = months_earlier(day, self.programme["window_months"])
        return [batch for batch in self.batches if before < batch[0] <= day]

    def keeps(self, down, decided, lost):
        high = self.programme.get("highest_countered")
        return 100 * down >= self.programme["lowest_acceptance"] * decided and (high is None or 100 * lost <= high * down)

    def on(self, day):
        shown = self.window(day)
        scopes = [""]
        if self.programme["per_reason"]:
            scopes += sorted({batch[2] for batch in shown} - {""})
        start = months_earlier(day, self.programme["window_months"]) + 1
        return {"from": start, "complete": self.since is not None and self.since <= start, "since": self.since,
                "scopes": [self.scope(name, [batch[3] for batch in shown if name in ("", batch[2])]) for name in scopes]}

    def scope(self, name, tallies):
        sum_of = Tally()
        for tally in tallies:
            sum_of.plus(tally)
        down, decided, lost = sum_of.down, sum_of.decided, sum_of.lost
        within = self.keeps(down, decided, lost)
        # By trying, where Touchstone divides.
        more = lambda fits: next(count for count in range(10**6) if not fits(count + 1)) if within else 0
        rejections = more(lambda n: self.keeps(down, decided + n, lost))
        high = self.programme.get("highest_countered")
        counters = more(lambda n: 100 * (lost + n) <= high * down) if high is not None else None
        missing = 0 if within else next(n for n in range(10**6) if self.keeps(down + n, decided + n, lost))
        return {"reason": name, "kept": sum_of.kept, "lost": lost, "rejected": sum_of.rejected,
                "withdrawn": sum_of.withdrawn, "open": sum_of.open, "down": down, "decided": decided, "within": within,
                "rejections": rejections, "counters": counters, "missing": missing}

    def foresight(self):
        """Each decided notice forecast with what was known on its day; the mean squared difference from what came."""
        squares = []
        for day, ident, reason, tally, _ in self.batches:
            if not ident or tally.open:
                continue
            learnt = [batch for batch in self.batches if batch[4] <= day - 1 and day - 1 - 365 < batch[0]]
            everything = Tally()
            for batch in learnt:
                everything.plus(batch[3])
            if everything.decided < FEWEST:
                continue
            account = [everything.failed + 0.5, everything.lost + 0.5, everything.kept + 0.5]
            weights = [weight * 10 / sum(account) for weight in account]
            if any(batch[2] == reason for batch in learnt):
                for batch in learnt:
                    if batch[2] == reason:
                        weights = [weights[0] + batch[3].failed, weights[1] + batch[3].lost, weights[2] + batch[3].kept]
            decided, end, coming = Tally(), Tally(), 0
            for batch in self.window(day):
                if batch[2] == reason:
                    end.plus(batch[3])
                    if batch[4] < day:
                        decided.plus(batch[3])
                    else:
                        coming += batch[3].decided
            chance = 1 - self.chance(decided, coming, weights)
            squares.append((chance - (not self.keeps(end.down, end.decided, end.lost))) ** 2)
        return {"notices": len(squares), "brier": math.fsum(squares) / len(squares) if squares else None}

    def chance(self, decided, coming, weights):
        """That the bounds are kept once so many links more are decided: a sum over every way in which they may end."""
        everything = decided.decided + coming
        scaled = lambda count: count if everything <= 600 or not coming else (count * 600 + everything // 2) // everything
        down, all_, lost, coming = scaled(decided.down), scaled(decided.decided), scaled(decided.lost), scaled(coming)
        log, whole = math.lgamma, sum(weights)
        total = 0.0
        for failed in range(coming + 1):
            for back in range(coming - failed + 1):
                ends = [failed, back, coming - failed - back]
                if self.keeps(down + coming - failed, all_ + coming, lost + back):
                    total += math.exp(log(coming + 1) + log(whole) - log(coming + whole) + sum(
                        log(count + weight) - log(count + 1) - log(weight) for count, weight in zip(ends, weights)))
        return total


def sellers(book):
    groups = by([row for row in book.listings.values() if row.seller_key() is not None], Listing.seller_key)
    naming = {key: {notice.id for notice in book.notices if key in notice.listings} for key in book.listings}
    counts = {}
    for key, rows in groups.items():
        # A listing that waits only because somebody named it is counted with the flagged ones here.
        flagged = sum(row.flagged or bool(row.sources) for row in rows)
        counts[key] = [len(rows), flagged, confirmed_among(rows), len(set().union(*(naming[row.key] for row in rows)))]
    return counts


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("casebook")
    options.add_argument("first", type=number_of, metavar="FROM")
    options.add_argument("last", type=number_of, metavar="TO")
    options.add_argument("--hour", help="what an hour of the work costs")
    options.add_argument("--today", type=number_of, action="append", default=[], help="judge accounts on this day")
    options.add_argument("--programmes", type=pathlib.Path, default=pathlib.Path(__file__).parent.parent / "knowledge/programmes")
    given = options.parse_args()
    book = Casebook(given.casebook)
    programmes = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(given.programmes.glob("*.toml"))]
    standing, foresight = [], []
    for programme in programmes:
        for name, account in accounts_of(book, programme, book.typed).items():
            foresight.append({"programme": programme["id"], "account": name, **account.foresight()})
            standing += [{"programme": programme["id"], "account": name, "day": day, **account.on(day)} for day in given.today]
    print(json.dumps({
        "record": record(book), "report": report(book, programmes, given.first, given.last),
        "summary": summary(book, given.first, given.last, given.hour), "winning": winning(book),
        "standing": standing, "foresight": foresight, "patrols": book.patrols, "sellers": sellers(book),
        "derived": {"decisions": {row.key: row.decision for row in book.listings.values()},
                    "notices": {notice.id: [notice.state, notice.filed, notice.answered] for notice in book.notices},
                    "packages": book.packages},
    }, ensure_ascii=False))


if __name__ == "__main__":
    main()
