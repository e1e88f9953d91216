#!/usr/bin/env python3
"""Verifies an evidence package (WACZ) without any code of Touchstone: checks V01 to V19 of docs/evidence-format.md.

    python3 verify_evidence.py FILE.wacz [--json]

Needs Python 3.9, evidence_reader.py beside it, the program `openssl` for the signature, and no network. Exit code: 0 intact, 1 not, 2 unreadable.
"""
import json, re, subprocess, sys, tempfile, zlib
from evidence_reader import DATE, INNOCENT, RATIO, Absent, Fault, archive, bytes64, container, get, gunzip, inflate, need, number, sha, strict

TOTAL = 4 << 30  # bytes of all contents at most
MANIFEST, DIGEST, CAPTURE, PAGES = "datapackage.json", "datapackage-digest.json", "evidence/capture.json", "pages/pages.jsonl"
P384 = bytes.fromhex("3076301006072a8648ce3d020106052b8104002203620004")  # what a public key of P-384 begins with
COPIES = {"evidence/screenshot.png": "view", "evidence/fullpage.png": "fullPage", "evidence/text.txt": "text"}
def safe(name, link):
    shown = name.decode(errors="replace")
    bad = any(part in ("", ".", "..") for part in shown.split("/")) or re.search(r"[\x00-\x1f\x7f\\:]", shown)
    need(not bad and shown.encode() == name and len(name) <= 255 and not link, f"{shown!r} is no path inside the package")
    return shown

def checks(file):
    """Yields one function after the other; each raises Fault or Absent, or holds."""
    entries, parts, damaged = container(file), {}, []
    yield "V01", lambda: None
    bombs, total = [e[0] for e in entries if e[3] > INNOCENT + RATIO * len(e[5])], sum(e[3] for e in entries)
    for name, method, crc, size, link, data in entries if total <= TOTAL else []:
        try:
            data, rest = (b"", b"") if name in bombs else inflate(data, -15, size) if method == 8 else (data, b"")
            good = name in bombs or not rest and len(data) == size and zlib.crc32(data) == crc
            damaged += [] if good else [name]
            if good and name not in bombs:
                parts.setdefault(safe(name, link), data)
        except Fault as fault:
            damaged += [name] if "inflate" in str(fault) or "cut off" in str(fault) else []
    def attempt(work, *arguments):  # the value, or the fault
        try:
            return work(*arguments)
        except Fault as fault:
            return fault
    manifest, digest, capture = [attempt(strict, parts[n]) if n in parts else Fault(f"{n} is missing") for n in (MANIFEST, DIGEST, CAPTURE)]
    claims = get(manifest, "software"), get(digest, "signedData", "software")
    ours = CAPTURE in parts or any((claim or "").startswith("Touchstone") for claim in claims)
    warcs = [n for n in sorted(parts) if n.startswith("archive/") and n.endswith((".warc", ".warc.gz"))]
    records = attempt(lambda: [row for n in warcs for row in archive(n[8:], parts[n])])
    signed = digest["signedData"] if isinstance(digest, dict) and "signedData" in digest else None
    url, created = get(manifest, "mainPageUrl"), get(manifest, "created")
    started, ended = get(capture, "started") or "", get(capture, "ended") or ""
    def reached(*values):
        need(not any(isinstance(value, Fault) for value in values), "not reached", Absent)
    def V02():  # every entry has a safe name of its own
        names = [safe(e[0], e[4]).encode().lower() for e in entries]
        need(len(set(names)) == len(names), "a name comes twice")
    def V03():  # nothing in it is larger than it pretends
        need(total <= TOTAL and not bombs, f"larger than it pretends: {bombs}")
    def V04():  # every entry has its stated size and checksum
        need(not damaged, f"size or checksum is wrong: {damaged}")
    def V05():  # it has manifest, archive, index and pages
        index = [n for n in parts if n.startswith("indexes/") and n.endswith((".cdx", ".cdxj", ".cdx.gz", ".cdxj.gz"))]
        need(MANIFEST in parts and warcs and index and PAGES in parts, "manifest, archive, index or pages are missing")
    def V06():  # the manifest is well formed
        need(not isinstance(manifest, Fault), manifest)
        need(get(manifest, "profile") == "data-package", "its profile is not data-package")
        need(get(manifest, "wacz_version") in ["1.1.1"] + ["1.0.0", "1.1.0"] * (not ours), "its version is not known")
        stated = [get(manifest, name) for name in ("created", "software", "title", "mainPageUrl", "mainPageDate")]
        need(not ours or None not in stated, "created, software, title, main page or its date is missing")
        found = [(get(r, "path"), get(r, "hash"), get(r, "bytes", kind=int)) for r in get(manifest, "resources", kind=list) or [None]]
        for r, (path, hash, size) in zip(get(manifest, "resources", kind=list) or [None], found):
            need(get(r, "name") is not None and None not in (path, hash, size) and 0 <= size < 1 << 64, "a part is not described")
            need(re.fullmatch("sha256:[0-9a-f]{64}", hash), f"{path}: its hash is not SHA-256")
        need(len({row[0] for row in found}) == len(found), "a part is listed twice")
        return found
    listed = attempt(V06)
    def V07():  # the manifest lists every part, and every listed part is there
        reached(listed)
        odd = {row[0].encode() for row in listed} ^ ({e[0] for e in entries} - {MANIFEST.encode(), DIGEST.encode()})
        need(not odd, f"listed or held, but not both: {odd}")
    def V08():  # every part has the SHA-256 and size that the manifest states
        reached(listed)
        wrong = [n for n, hash, size in listed if n in parts and (sha(parts[n]), len(parts[n])) != (hash, size)]
        need(not wrong, f"changed since it was sealed: {wrong}")
    def V09():  # the manifest has the SHA-256 that its digest file states
        need(DIGEST in parts, "no digest file", Fault if ours else Absent)
        need(not isinstance(digest, Fault), digest)
        need(MANIFEST in parts, "not reached", Absent)
        need((get(digest, "path"), get(digest, "hash")) == (MANIFEST, sha(parts[MANIFEST])), "the manifest was changed")
    def V10():  # the signature over the manifest is valid
        need(isinstance(digest, dict) and "signedData" in digest, "not signed", Fault if ours else Absent)
        need(isinstance(signed, dict), "the signature is not well formed")
        need(ours or "domain" not in signed, "signed by a domain, which is not checked here", Absent)
        well = sorted(signed) == ["created", "hash", "publicKey", "signature", "software", "version"] and all(get(signed, n) for n in signed)
        need(well and MANIFEST in parts and signed["hash"] == sha(parts[MANIFEST]), "not well formed, or for another manifest")
        raw, key = bytes64(signed["signature"]), bytes64(signed["publicKey"])
        need(len(raw) == 96 and len(key) == 120 and key.startswith(P384), "signature or key is not of P-384")
        der = b"".join(b"\2" + bytes([len(n)]) + n for n in map(number, (raw[:48], raw[48:])))
        with tempfile.NamedTemporaryFile() as pub, tempfile.NamedTemporaryFile() as sig:
            pub.write(key), pub.flush(), sig.write(b"\x30" + bytes([len(der)]) + der), sig.flush()
            command = ["openssl", "dgst", "-sha256", "-keyform", "DER", "-verify", pub.name, "-signature", sig.name]
            need(not subprocess.run(command, input=signed["hash"].encode(), capture_output=True).returncode, "the signature is wrong")
    def V11():  # manifest and signature state the same time of creation
        reached(manifest)
        need(isinstance(digest, dict) and "signedData" in digest, "not signed", Fault if ours else Absent)
        need(get(signed, "created") and get(signed, "created") == created, "they differ in the time of creation")
        need(not ours or get(signed, "software") == get(manifest, "software"), "they differ in the software")
    def V12():  # the archive consists of whole records
        need(not isinstance(records, Fault), records)
        need(not ours or records and records[0]["kind"] == "warcinfo", "it does not begin with warcinfo")
        need(not ours or all(row["version"] == "WARC/1.1" for row in records), "a record is not WARC 1.1")
    def V13():  # every record has the SHA-256 that it states
        reached(records)
        states, some = re.compile("sha256:.{64}", re.S).fullmatch, False
        for row in records:
            block, payload = row.get("warc-block-digest", ""), row.get("warc-payload-digest", "")
            compared = row["kind"] in ("response", "resource") and not row["chunked"]
            need(not states(block) or block.lower() == row["block"], f"block digest of {row['uri']}")
            need(not compared or not states(payload) or payload.lower() == row["payload"], f"payload digest of {row['uri']}")
            need(not ours or states(block) and (states(payload) or row["kind"] == "warcinfo"), f"no SHA-256 is stated: {row['uri']}")
            some = some or states(block)
        need(some, "its records state no SHA-256", Absent)
    def V14():  # the index leads to the records that it names
        reached(records)
        places, led, count = {(row["file"], row["offset"]): row for row in records}, set(), 0
        for name in sorted(n for n in parts if n.startswith("indexes/") and n.endswith((".cdx", ".cdxj", ".cdx.gz", ".cdxj.gz"))):
            lines = [line for line in (gunzip(parts[name]) if name.endswith(".gz") else parts[name]).split(b"\n") if line]
            need(lines == sorted(lines), f"{name}: not in order")
            for line in lines:
                need(line.count(b" ") > 1, "no index line")
                key, at, value = line.split(b" ", 2)
                value, place = strict(value), (lambda n: int(n) if re.fullmatch("[0-9]{1,15}", str(n)) else None)
                row = places.get((get(value, "filename"), place((value if isinstance(value, dict) else {}).get("offset"))), {})
                need(row and row["length"] == place(value.get("length")) and get(value, "url") == row["uri"], f"{key}: another record")
                time = (re.sub("[^0-9]", "", row["warc-date"]) + "000")[:len(at)]
                need(len(at) in (14, 17) and time.encode() == at and key.decode(errors="ignore").encode() == key, f"{key}: another time")
                hash = get(value, "digest") or ""
                need(not re.fullmatch("sha256:.{64}", hash, re.S) or row["kind"] == "revisit" or hash == row["payload"], f"{key}: another payload")
                led.add((row["file"], row["offset"]))
                count += 1
        need(not ours or {p for p, row in places.items() if row["kind"] != "warcinfo"} <= led and count == len(led), "a record is not in it, or twice")
        need(count, "it is empty")
    def V15():  # the list of pages leads to archived pages
        need(PAGES in parts, "not reached", Absent)
        rows = [strict(line) for line in parts[PAGES].split(b"\n") if line]
        need(rows and get(rows[0], "format") == "json-pages-1.0", "it has no header")
        pages = [(get(row, "url"), get(row, "ts")) for row in rows[1:]]
        need(not any(None in page for page in pages), "a page has no address or time")
        if ours:
            reached(records, manifest)
            need(pages == [(url, get(manifest, "mainPageDate"))], "the page is not the main page of the manifest")
            need(pages[0] in [(row["uri"], row["warc-date"]) for row in records], "the page is not in the archive")
    def captured():
        need(ours and CAPTURE in parts and not isinstance(capture, Fault), "made by another tool, or not reached", Absent)
    def V16():  # the capture record answers all thirty items
        need(ours, "made by another tool", Absent)
        need(get(capture, "format") == "touchstone-capture-1", "missing, or its format is not known")
        items = get(capture, "items", kind=list) or []
        need([get(item, "item", kind=int) for item in items] == list(range(1, 31)), "thirty items, each in its place")
        for item in items:
            answer = [name for name in ("value", "unknown", "elsewhere") if name in item]
            kind, said = answer[0] if len(answer) == 1 else None, item.get(answer[0]) if answer else None
            good = {"value": said is not None, "unknown": get(item, "unknown"), "elsewhere": get(item, "elsewhere") in parts}
            need(kind and good[kind], f"item {item['item']} has no value, no reason and no part that holds it")
    def V17():  # capture record, manifest and archive tell the same story
        captured(), reached(records, manifest)
        need(all(DATE.fullmatch(t) and len(t) == 24 for t in (started, ended)) and started <= ended, "start or end cannot be read")
        same = (get(capture, "url") or "", started, ended[:19] + "Z") == (url, get(manifest, "mainPageDate"), created)
        need(same, "capture record and manifest differ in address or time")
        page = [r for r in records if (r["uri"], r["warc-date"], r["kind"]) == (url, started, "resource")]
        need(any(r.get("content-type", "").startswith("text/html") for r in page), "the rendered page is not in the archive")
        late = [r["uri"] for r in records if r["warc-date"] < started or started != ended < r["warc-date"]]
        need(not late, f"not made during the capture: {late}")
    def V18():  # the key is the one that the capture record names
        captured()
        need(isinstance(capture, dict) and capture.get("device_key") is not None, "the capture record names no key", Absent)
        need("sha256:" + str(capture["device_key"]) == sha(bytes64(get(signed, "publicKey") or "-")), "it was signed by another key")
    def V19():  # the loose copies are those of the archive
        captured(), reached(records)
        for name, kind in COPIES.items():
            archived = [row["payload"] for row in records if row["uri"] == f"urn:{kind}:{get(capture, 'url') or ''}"]
            need(archived == [sha(parts[n]) for n in (name,) if n in parts], f"{name} is not what the archive holds")
    for check in (V02, V03, V04, V05, V06, V07, V08, V09, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19):
        yield check.__name__, check

def verify(file):
    rows = {f"V{n:02}": ("absent", "not reached: an earlier check failed") for n in range(1, 20)}
    try:
        for code, check in checks(file):
            try:
                check()
                rows[code] = ("passed", "")
            except (Fault, Absent) as reason:
                rows[code] = ("failed" if isinstance(reason, Fault) else "absent", str(reason))
    except Fault as fault:
        rows["V01"] = ("failed", str(fault))
    return rows

if __name__ == "__main__":
    try:
        with open([a for a in sys.argv[1:] if a != "--json"][0], "rb") as opened:
            rows = verify(opened.read())
    except (OSError, IndexError) as error:
        sys.exit(print(f"cannot be read: {error}", file=sys.stderr) or 2)
    intact, signed = all(outcome != "failed" for outcome, _ in rows.values()), rows["V10"][0] == "passed"
    if "--json" in sys.argv:
        print(json.dumps({"intact": intact, "checks": [{"code": c, "outcome": o, "detail": d} for c, (o, d) in rows.items()]}))
    else:
        print("\n".join(f"{code} {outcome:7} {detail!a}" for code, (outcome, detail) in rows.items()), "\nNOT INTACT" if not intact else "\nINTACT" if signed else "\nCONSISTENT, NOT SIGNED")
    sys.exit(0 if intact else 2 if rows["V01"][1] == "it is no ZIP file" else 1)
