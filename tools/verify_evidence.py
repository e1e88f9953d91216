#!/usr/bin/env python3
"""Verifies an evidence package (WACZ) without any code of Touchstone: checks V01 to V20 of docs/evidence-format.md.

    python3 verify_evidence.py FILE.wacz [--json] [--ca AUTHORITIES.pem]

Needs Python 3.9, the program `openssl` for signatures, and no network. Whatever two programs could read in two ways is a
fault. Exit code: 0 intact, 1 not, 2 unreadable. Time stamps lie beside the package as FILE.wacz.tsr or FILE.wacz.*.tsr.
"""
import base64, glob, hashlib, json, re, subprocess, sys, tempfile, zlib
from struct import unpack_from

ENTRIES, INNOCENT, RATIO, HEADER, TOTAL = 10_000, 16 << 20, 200, 64 << 10, 4 << 30  # limits for hostile packages
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z")
MANIFEST, DIGEST, CAPTURE, PAGES = "datapackage.json", "datapackage-digest.json", "evidence/capture.json", "pages/pages.jsonl"
P384 = bytes.fromhex("3076301006072a8648ce3d020106052b8104002203620004")  # what a public key of P-384 begins with
IMPRINT = bytes.fromhex("3031300d060960864801650304020105000420")  # what stands before a SHA-256 in a time stamp
WITHHELD, MAY_BE = "withheld.json", ["evidence/operator.json", "evidence/screening.json", "evidence/snapshot.json"]
COPIES = {"evidence/screenshot.png": "view", "evidence/fullpage.png": "fullPage", "evidence/text.txt": "text"}
class Fault(Exception): """A check does not hold."""
class Absent(Exception): """There is nothing to check, or an earlier check failed."""
def need(condition, reason, kind=Fault):
    if not condition:
        raise kind(reason)
sha = lambda data: "sha256:" + hashlib.sha256(data).hexdigest()
def strict(data):  # JSON that can be read in one way only: no name twice, not deep, no lone surrogates, no infinite numbers
    unique = lambda pairs: need(len(dict(pairs)) == len(pairs), "JSON: a name comes twice in an object") or dict(pairs)
    def depth(value):
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
        return 0 if inner is None else 1 + max(map(depth, inner), default=0)
    try:
        value = json.loads(data.decode(), object_pairs_hook=unique)
        need(depth(value) <= 100 and json.dumps(value, ensure_ascii=False, allow_nan=False).encode(), "JSON: nested too deeply")
        return value
    except (ValueError, RecursionError) as error:
        raise Fault(f"JSON: {error}")
def get(value, *names, kind=str):
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value if type(value) is kind else None
def inflate(data, wbits, most):  # contents of one compressed stream and what follows it
    stream = zlib.decompressobj(wbits)
    try:
        out = stream.decompress(data, most + 1)
    except zlib.error as error:
        raise Fault(f"cannot be inflated: {error}")
    need(len(out) <= most and (stream.eof or len(out) == most), "is cut off, or inflates without measure")
    return out, stream.unused_data + stream.unconsumed_tail
def container(file):  # V01: the file is one ZIP container that can be read in one way only
    end, found, entries = len(file) - 22, [], []
    need(file[max(end, 0):][:4] == b"PK\5\6", "bytes after the end of the container" if b"PK\5\6" in file else "it is no ZIP file")
    disk, first, here, count, size, start, comment = unpack_from("<4H2IH", file, end + 4)
    need((disk, first, comment, start + size) == (0, 0, 0, end) and here == count <= ENTRIES, "disks, a comment, too many entries, or a gap")
    at = start
    for _ in range(count):
        need(file[at:at + 4] == b"PK\1\2" and at + 46 <= end, "the central directory is cut off")
        made, _, flags, method, _, crc, packed, size, n, e, c, _, _, mode, offset = unpack_from("<4H4I5H2I", file, at + 4)
        found.append((offset, file[at + 46:at + 46 + n], flags, method, crc, packed, size, made >> 8 == 3 and mode >> 28 == 10))
        at += 46 + n + e + c
    need(at == end, "the central directory does not end where it says")
    at = 0
    for offset, name, flags, method, crc, packed, size, link in sorted(found, key=lambda row: row[0]):
        need(offset == at and file[at:at + 4] == b"PK\3\4" and at + 30 <= len(file), f"{name}: a gap or an overlap")
        flags2, method2, _, crc2, packed2, size2, n, e = unpack_from("<2H4I2H", file, at + 6)
        inside, at = file[at + 30:at + 30 + n], at + 30 + n + e + packed
        data = file[at - packed:at]
        if flags & 8:  # sizes come after the data
            need(file[at:at + 4] == b"PK\7\x08" and at + 16 <= len(file), f"{name}: no sizes after its data")
            (crc2, packed2, size2), at = unpack_from("<3I", file, at + 4), at + 16
        same = (inside, flags2, method2, crc2, packed2, size2) == (name, flags, method, crc, packed, size)
        need(same and not flags & 0x2041 and method in (0, 8), f"{name}: its two headers differ, encrypted, or compressed in an unknown way")
        need(at <= start and (method == 8 or packed == size), f"{name}: its sizes are impossible")
        entries.append((name, method, crc, size, link, data))
    need(at == start, "bytes before the central directory")
    return entries
def record(data):  # one WARC record: headers, digests of its contents, and where it ends
    end, fields = data.find(b"\r\n\r\n", 0, HEADER), {}
    version, *lines = data[:max(end, 0)].decode(errors="surrogateescape").split("\r\n")
    need(version in ("WARC/1.0", "WARC/1.1") and data[:end].decode(errors="ignore").encode() == data[:end], "a record has no header")
    for line in lines:
        name, colon, value = line.partition(":")
        name = re.sub("[A-Z]", lambda c: c[0].lower(), name)
        need(colon and (name not in fields or name == "warc-concurrent-to"), "a header is none or comes twice")
        fields[name] = value.strip(" \t")
    kind, uri, http = fields.get("warc-type"), fields.get("warc-target-uri", ""), fields.get("content-type", "")
    need(kind and fields.get("warc-record-id") and DATE.fullmatch(fields.get("warc-date", "")), "a header is missing")
    need(re.fullmatch("[0-9]{1,15}", fields.get("content-length", "")), "a record's length is no number")
    close = end + 4 + int(fields["content-length"])
    block = data[end + 4:close]
    need(data[close:close + 4] == b"\r\n\r\n", "a record does not end where its length says")
    head = block.find(b"\r\n\r\n", 0, HEADER) + 4 if http.startswith("application/http") else 0
    head = len(block) if head == 3 else head
    fields.update(kind=kind, version=version, uri=uri[1:-1] if uri[:1] + uri[-1:] == "<>" else uri, block=sha(block),
                  payload=sha(block[head:]), chunked=b"\r\ntransfer-encoding:" in block[:head].lower())
    return fields, close + 4
def archive(name, data):
    at, found = 0, []
    while at < len(data):
        member, rest = inflate(data[at:], 31, INNOCENT + RATIO * (len(data) - at)) if name.endswith(".gz") else (data[at:], b"")
        row, used = record(member)
        need(used == len(member) or not name.endswith(".gz"), f"{name} at {at}: more in its member than the record")
        used = len(data) - at - len(rest) if name.endswith(".gz") else used
        found, at = found + [dict(row, file=name, offset=at, length=used)], at + used
    need(found and len({row["warc-record-id"] for row in found}) == len(found), f"{name}: no record, or an id twice")
    return found
def gunzip(data, out=b""):
    most = INNOCENT + RATIO * len(data)
    while data:
        member, data = inflate(data, 31, most - len(out))
        out += member
    return out
def bytes64(text):
    data = base64.b64decode(text) if re.fullmatch("(?:[0-9A-Za-z+/]{4})*(?:[0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?", text) else b""
    need(base64.b64encode(data).decode() == text, "not base64")
    return data
def openssl(command, *files, given=None):  # its output, or None; {0}, {1}, ... in the command are files with these contents
    with tempfile.TemporaryDirectory() as folder:
        names = [f"{folder}/{number}" for number in range(len(files))]
        for name, data in zip(names, files):
            open(name, "wb").write(data)
        run = subprocess.run(["openssl", *(word.format(*names) for word in command.split())], input=given, capture_output=True)
        return None if run.returncode else run.stdout
def stamped(name, token, manifest, authorities):  # by the reader's authorities, or else by the certificate that it names
    if authorities:
        return need(openssl("ts -verify -data {0} -in {1} -CAfile {2}", manifest, token, authorities) is not None, f"{name}: openssl refuses it")
    info = openssl("cms -verify -noverify -binary -inform DER -in {0}", openssl("ts -reply -in {0} -token_out", token) or token)
    need(info is not None, f"{name}: no time stamp, or changed since it was signed")
    need(info.find(IMPRINT + hashlib.sha256(manifest).digest(), 0, 80) > 0, f"{name}: it stamps another manifest")
def safe(name, link):
    shown = name.decode(errors="replace")
    bad = any(part in ("", ".", "..") for part in shown.split("/")) or re.search(r"[\x00-\x1f\x7f\\:]", shown)
    need(not bad and shown.encode() == name and len(name) <= 255 and not link, f"{shown!r} is no path inside the package")
    return shown
def attempt(work, *arguments):  # its value, or its fault
    try:
        return work(*arguments)
    except Fault as fault:
        return fault
def checks(file, stamps, authorities):  # one function after the other; each raises Fault or Absent, or holds
    entries, parts, damaged = container(file), {}, []
    yield "V01", lambda: None
    bombs, total = [e[0] for e in entries if e[3] > INNOCENT + RATIO * len(e[5])], sum(e[3] for e in entries)
    for name, method, crc, size, link, data in entries if total <= TOTAL else []:
        try:
            if name in bombs:
                continue
            data, rest = inflate(data, -15, size) if method == 8 else (data, b"")
            need(not rest and len(data) == size and zlib.crc32(data) == crc, "is damaged")
        except Fault:
            damaged += [name]
            continue
        parts.update({path: data for path in [attempt(safe, name, link)] if isinstance(path, str) and path not in parts})
    manifest, digest, capture = [attempt(strict, parts[n]) if n in parts else Fault(f"{n} is missing") for n in (MANIFEST, DIGEST, CAPTURE)]
    claims = get(manifest, "software"), get(digest, "signedData", "software")
    ours = CAPTURE in parts or any((claim or "").startswith("Touchstone") for claim in claims)
    warcs = [n for n in sorted(parts) if n.startswith("archive/") and n.endswith((".warc", ".warc.gz"))]
    records = attempt(lambda: [row for n in warcs for row in archive(n[8:], parts[n])])
    signed = digest["signedData"] if isinstance(digest, dict) and "signedData" in digest else None
    url, created = get(manifest, "mainPageUrl"), get(manifest, "created")
    started, ended = get(capture, "started") or "", get(capture, "ended") or ""
    reached = lambda *values: need(not any(isinstance(value, Fault) for value in values), "not reached", Absent)
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
        known = get(manifest, "wacz_version") in ["1.1.1"] + ["1.0.0", "1.1.0"] * (not ours)
        need(known and get(manifest, "profile") == "data-package", "its profile is not data-package, or its version not known")
        stated = [get(manifest, name) for name in ("created", "software", "title", "mainPageUrl", "mainPageDate")]
        need(not ours or None not in stated, "created, software, title, main page or its date is missing")
        found = [(get(r, "path"), get(r, "hash"), get(r, "bytes", kind=int), get(r, "name")) for r in get(manifest, "resources", kind=list) or [None]]
        good = all(None not in row and 0 <= row[2] < 1 << 64 and re.fullmatch("sha256:[0-9a-f]{64}", row[1]) for row in found)
        need(good and len({row[0] for row in found}) == len(found), "a part is not described by name, path, SHA-256 and size, or comes twice")
        return [row[:3] for row in found]
    listed = attempt(V06)
    withheld = attempt(strict, parts[WITHHELD]) if ours and WITHHELD in parts else {"format": "touchstone-withheld-1", "parts": []}
    named, form = get(withheld, "parts", kind=list), get(withheld, "format")
    may_be = form == "touchstone-withheld-1" and named is not None and all(part in MAY_BE for part in named)
    kept_back = set(withheld["parts"] if may_be else [])
    def V07():  # the manifest lists every part, and every listed part is there, or is said to be withheld from the recipient
        reached(listed)
        need(may_be, f"{WITHHELD} is not well formed, or names what may not be withheld")
        own = {MANIFEST, DIGEST} | ({WITHHELD} if ours else set())
        odd = {row[0].encode() for row in listed} ^ ({e[0] for e in entries} - {n.encode() for n in own}) ^ {n.encode() for n in kept_back}
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
        need(not isinstance(signed, dict) or ours or "domain" not in signed, "signed by a domain, which is not checked here", Absent)
        well = isinstance(signed, dict) and sorted(signed) == ["created", "hash", "publicKey", "signature", "software", "version"] and all(get(signed, n) for n in signed)
        need(well and MANIFEST in parts and signed["hash"] == sha(parts[MANIFEST]), "not well formed, or for another manifest")
        raw, key = bytes64(signed["signature"]), bytes64(signed["publicKey"])
        need(len(raw) == 96 and len(key) == 120 and key.startswith(P384), "signature or key is not of P-384")
        numbers = [n.to_bytes(n.bit_length() // 8 + 1, "big") for n in (int.from_bytes(half, "big") for half in (raw[:48], raw[48:]))]
        der = b"".join(b"\2" + bytes([len(n)]) + n for n in numbers)  # as DER writes r and s
        good = openssl("dgst -sha256 -keyform DER -verify {0} -signature {1}", key, b"\x30" + bytes([len(der)]) + der, given=signed["hash"].encode())
        need(good is not None, "the signature is wrong")
    def V11():  # manifest and signature state the same time of creation
        reached(manifest)
        need(isinstance(digest, dict) and "signedData" in digest, "not signed", Fault if ours else Absent)
        need(get(signed, "created") and get(signed, "created") == created, "they differ in the time of creation")
        need(not ours or get(signed, "software") == get(manifest, "software"), "they differ in the software")
    def V12():  # the archive consists of whole records
        need(not isinstance(records, Fault), records)
        good = records and records[0]["kind"] == "warcinfo" and all(row["version"] == "WARC/1.1" for row in records)
        need(not ours or good, "it does not begin with warcinfo, or a record is not WARC 1.1")
    def V13():  # every record has the SHA-256 that it states
        reached(records)
        states, some = re.compile("sha256:.{64}", re.S).fullmatch, False
        for row in records:
            block, payload = row.get("warc-block-digest", ""), row.get("warc-payload-digest", "")
            compared = row["kind"] in ("response", "resource") and not row["chunked"] and states(payload)
            need(not states(block) or block.lower() == row["block"], f"block digest of {row['uri']}")
            need(not compared or payload.lower() == row["payload"], f"payload digest of {row['uri']}")
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
                led, count = led | {(row["file"], row["offset"])}, count + 1
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
            kept = pages[:1] == [(row["uri"], row["warc-date"]) for row in records if (row["uri"], row["warc-date"]) in pages][:1]
            need(kept and pages == [(url, get(manifest, "mainPageDate"))], "not the main page of the manifest, or not in the archive")
    captured = lambda: need(ours and CAPTURE in parts and not isinstance(capture, Fault), "made by another tool, or not reached", Absent)
    def V16():  # the capture record answers all thirty items
        need(ours, "made by another tool", Absent)
        items = get(capture, "items", kind=list) or []
        placed = [get(item, "item", kind=int) for item in items] == list(range(1, 31))
        need(placed and get(capture, "format") == "touchstone-capture-1", "its format is not known, or not thirty items, each in its place")
        for item in items:
            answer = [name for name in ("value", "unknown", "elsewhere") if name in item]
            kind, said = answer[0] if len(answer) == 1 else None, item.get(answer[0]) if answer else None
            good = {"value": said is not None, "unknown": get(item, "unknown"), "elsewhere": get(item, "elsewhere") in {*parts, *kept_back}}
            need(kind and good[kind], f"item {item['item']} has no value, no reason and no part that holds it")
    def V17():  # capture record, manifest and archive tell the same story
        captured(), reached(records, manifest)
        same = (get(capture, "url") or "", started, ended[:19] + "Z") == (url, get(manifest, "mainPageDate"), created)
        read = all(DATE.fullmatch(t) and len(t) == 24 for t in (started, ended)) and started <= ended
        need(same and read, "capture record and manifest differ in address or time, which cannot be read")
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
    def V20():  # every time stamp beside it is of this manifest, and signed by the certificate that it names
        need(stamps, "no time stamp lies beside it", Absent)
        need(MANIFEST in parts, "not reached", Absent)
        for name, token in stamps:
            stamped(name, token, parts[MANIFEST], authorities)
    for check in (V02, V03, V04, V05, V06, V07, V08, V09, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19, V20):
        yield check.__name__, check
def verify(file, stamps=(), authorities=None):
    rows = {f"V{n:02}": ("absent", "not reached: an earlier check failed") for n in range(1, 21)}
    try:
        for code, check in checks(file, stamps, authorities):
            try:
                check()
                rows[code] = ("passed", "")
            except (Fault, Absent) as reason:
                rows[code] = ("failed" if isinstance(reason, Fault) else "absent", str(reason))
    except Fault as fault:
        rows["V01"] = ("failed", str(fault))
    return rows
if __name__ == "__main__":
    read, given = lambda name: open(name, "rb").read(), sys.argv[1:]
    try:
        authorities = read(given.pop(given.index("--ca") + 1)) if "--ca" in given else None
        path = [word for word in given if not word.startswith("--")][0]
        stamps = [(name, read(name)) for name in sorted(glob.glob(glob.escape(path) + ".tsr") + glob.glob(glob.escape(path) + ".*.tsr"))]
        rows = verify(read(path), stamps, authorities)
    except (OSError, IndexError) as error:
        sys.exit(print(f"cannot be read: {error}", file=sys.stderr) or 2)
    intact, signed = all(outcome != "failed" for outcome, _ in rows.values()), rows["V10"][0] == "passed"
    if "--json" in given:
        print(json.dumps({"intact": intact, "checks": [{"code": c, "outcome": o, "detail": d} for c, (o, d) in rows.items()]}))
    else:
        print("\n".join(f"{code} {outcome:7} {detail!a}" for code, (outcome, detail) in rows.items()))
        print("\nNOT INTACT" if not intact else "\nINTACT" if signed else "\nCONSISTENT, NOT SIGNED")
    sys.exit(0 if intact else 2 if rows["V01"][1] == "it is no ZIP file" else 1)
