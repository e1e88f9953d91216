#!/usr/bin/env python3
"""Verifies an evidence package (WACZ) without any code of Touchstone: checks V01 to V20 of docs/evidence-format.md.

    python3 verify_evidence.py FILE.wacz [--json] [--ca AUTHORITIES.pem]
Needs Python 3.9 and `openssl`, no network. Whatever two programs could read in two ways is a fault. Exit code: 0 intact,
1 not, 2 unreadable. Time stamps lie beside the package, FILE.wacz.tsr or FILE.wacz.*.tsr."""
import base64, glob, hashlib, json, re, struct, subprocess, sys, tempfile, zlib
ENTRIES, INNOCENT, RATIO, HEADER, TOTAL = 10_000, 16 << 20, 200, 64 << 10, 4 << 30  # limits for hostile packages
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z")
STATES = re.compile("sha256:.{64}", re.S).fullmatch
MANIFEST, DIGEST, CAPTURE, PAGES = "datapackage.json", "datapackage-digest.json", "evidence/capture.json", "pages/pages.jsonl"
P384 = bytes.fromhex("3076301006072a8648ce3d020106052b8104002203620004")  # what a public key of P-384 begins with
IMPRINT = bytes.fromhex("3031300d060960864801650304020105000420")  # what stands before a SHA-256 in a time stamp
WITHHELD, MAY_BE = "withheld.json", ["evidence/operator.json", "evidence/screening.json", "evidence/snapshot.json"]
class Fault(Exception): """A check does not hold."""
class Absent(Fault): """There is nothing to check, or an earlier check failed."""
def need(condition, reason, kind=Fault):
    if not condition: raise kind(reason)
def attempt(work, *arguments):  # its value, or its fault: what cannot be decoded, read or inflated is one
    try: return work(*arguments)
    except Fault as fault: return fault
    except (ValueError, RecursionError, zlib.error) as error: return Fault(str(error))
bad = lambda *values: any(isinstance(value, Fault) for value in values)
sha = lambda data: "sha256:" + hashlib.sha256(data).hexdigest()
depth = lambda v: 1 + max(map(depth, v.values() if isinstance(v, dict) else v), default=0) if isinstance(v, (dict, list)) else 0
number = lambda value: int(value) if re.fullmatch("[0-9]{1,15}", str(value)) else None
def strict(data):  # JSON that can be read in one way only: no name twice, not deep, no lone surrogates, no infinite numbers
    unique = lambda pairs: need(len(dict(pairs)) == len(pairs), "JSON: a name comes twice in an object") or dict(pairs)
    value = json.loads(data.decode(), object_pairs_hook=unique)
    return need(depth(value) <= 100 and json.dumps(value, ensure_ascii=False, allow_nan=False).encode(), "JSON: nested too deeply") or value
get = lambda value, name, kind=str: value[name] if isinstance(value, dict) and type(value.get(name)) is kind else None
def inflate(data, wbits, most):  # contents of one compressed stream and what follows it
    stream = zlib.decompressobj(wbits)
    out = stream.decompress(data, most + 1)
    need(len(out) <= most and (stream.eof or len(out) == most), "is cut off, or inflates without measure")
    return out, stream.unused_data + stream.unconsumed_tail
def container(file):  # V01: the file is one ZIP container that can be read in one way only
    end, found, entries, place = len(file) - 22, [], [], 0
    need(file[max(end, 0):][:4] == b"PK\5\6", "bytes after the end of the container" if b"PK\5\6" in file else "it is no ZIP file")
    disk, first, here, count, length, at, comment = struct.unpack_from("<4H2IH", file, end + 4)
    need((disk, first, comment, at + length) == (0, 0, 0, end) and here == count <= ENTRIES, "disks, a comment, too many entries, or a gap")
    for _ in range(count):
        need(file[at:at + 4] == b"PK\1\2" and at + 46 <= end, "the central directory is cut off")
        made, _, flags, method, _, crc, packed, size, n, e, c, _, _, mode, offset = struct.unpack_from("<4H4I5H2I", file, at + 4)
        found.append((offset, file[at + 46:at + 46 + n], flags, method, crc, packed, size, made >> 8 == 3 and mode >> 28 == 10))
        at += 46 + n + e + c
    need(at == end, "the central directory does not end where it says")
    for offset, name, flags, method, crc, packed, size, link in sorted(found, key=lambda row: row[0]):
        need(offset == place and file[place:place + 4] == b"PK\3\4" and place + 30 <= len(file), f"{name}: a gap or an overlap")
        flags2, method2, _, crc2, packed2, size2, n, e = struct.unpack_from("<2H4I2H", file, place + 6)
        inside, place = file[place + 30:place + 30 + n], place + 30 + n + e + packed
        data = file[place - packed:place]
        if flags & 8:  # sizes come after the data
            need(file[place:place + 4] == b"PK\7\x08" and place + 16 <= len(file), f"{name}: no sizes after its data")
            (crc2, packed2, size2), place = struct.unpack_from("<3I", file, place + 4), place + 16
        same = (inside, flags2, method2, crc2, packed2, size2) == (name, flags, method, crc, packed, size)
        need(same and not flags & 0x2041 and method in (0, 8), f"{name}: its two headers differ, encrypted, or compressed in an unknown way")
        need(place <= end - length and (method == 8 or packed == size), f"{name}: its sizes are impossible")
        entries.append((name, method, crc, size, link, data))
    need(place == end - length, "bytes before the central directory")
    return entries
def unpacked(name, method, crc, size, link, data):  # contents of an entry
    data, rest = inflate(data, -15, size) if method == 8 else (data, b"")
    return data if not rest and len(data) == size and zlib.crc32(data) == crc else need(False, "is damaged")
def record(data):  # one WARC record: headers, digests of its contents, and where it ends
    end, fields = data.find(b"\r\n\r\n", 0, HEADER), {}
    version, *lines = data[:max(end, 0)].split(b"\r\n")
    need(version in (b"WARC/1.0", b"WARC/1.1"), "a record has no header")
    for name, colon, value in (line.partition(b":") for line in lines):
        name = name.lower().decode()  # of bytes, only ASCII is made small
        need(colon and (name not in fields or name == "warc-concurrent-to"), "a header is none or comes twice")
        fields[name] = value.decode().strip(" \t")
    kind, uri, http = fields.get("warc-type"), fields.get("warc-target-uri", ""), fields.get("content-type", "")
    need(kind and fields.get("warc-record-id") and DATE.fullmatch(fields.get("warc-date", "")), "a header is missing")
    close = end + 4 + int(need(re.fullmatch("[0-9]{1,15}", fields.get("content-length", "")), "its length is no number") or fields["content-length"])
    block = data[end + 4:close]
    need(data[close:close + 4] == b"\r\n\r\n", "a record does not end where its length says")
    head = block.find(b"\r\n\r\n", 0, HEADER) + 4 if http.startswith("application/http") else 0
    head = len(block) if head == 3 else head
    fields.update(kind=kind, version=version, uri=uri[1:-1] if uri[:1] + uri[-1:] == "<>" else uri, block=sha(block),
                  payload=sha(block[head:]), chunked=b"\r\ntransfer-encoding:" in block[:head].lower())
    return fields, close + 4
def archive(name, data):
    at, found, packed = 0, [], name.endswith(".gz")
    while at < len(data):
        member, rest = inflate(data[at:], 31, INNOCENT + RATIO * (len(data) - at)) if packed else (data[at:], b"")
        row, used = record(member)
        need(used == len(member) or not packed, f"{name} at {at}: more in its member than the record")
        used = len(data) - at - len(rest) if packed else used
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
    need(base64.b64encode(base64.b64decode(text)).decode() == text, "not base64")
    return base64.b64decode(text)
def openssl(command, *files):  # its output, or None; 0, 1, 2 in the command are files with these contents
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(files): open(f"{folder}/{number}", "wb").write(data)
        run = subprocess.run(["openssl", *command.split()], cwd=folder, capture_output=True)
        return None if run.returncode else run.stdout
def stamped(name, token, manifest, trusted, what="manifest"):  # by the reader's authorities, or else by the certificate that it names
    if trusted: return need(openssl("ts -verify -data 0 -in 1 -CAfile 2", manifest, token, trusted) is not None, f"{name}: openssl refuses it")
    info = openssl("cms -verify -noverify -binary -inform DER -in 0", openssl("ts -reply -in 0 -token_out", token) or token)
    need(info is not None, f"{name}: no time stamp, or changed since it was signed")
    need(info.find(IMPRINT + hashlib.sha256(manifest).digest(), 0, 80) > 0, f"{name}: it stamps another {what}")
def safe(name, link):
    odd = any(part in ("", ".", "..") for part in name.decode().split("/")) or re.search(rb"[\x00-\x1f\x7f\\:]", name)
    return need(not odd and len(name) <= 255 and not link, f"{name} is no path inside the package") or name.decode()
def checks(file, stamps, authorities):  # the checks by code; their arguments must have been read; each raises Fault or Absent, or holds
    entries = container(file)
    bombs, total = [e[0] for e in entries if e[3] > INNOCENT + RATIO * len(e[5])], sum(e[3] for e in entries)
    opened = [(e, attempt(unpacked, *e)) for e in entries if total <= TOTAL and e[0] not in bombs]
    named = [(attempt(safe, e[0], e[4]), data) for e, data in reversed(opened)]  # of two with one name the first counts
    parts = {path: data for path, data in named if not bad(path, data)}
    manifest, digest, capture = [attempt(strict, parts[n]) if n in parts else Fault(f"{n} is missing") for n in (MANIFEST, DIGEST, CAPTURE)]
    signed = digest["signedData"] if isinstance(digest, dict) and "signedData" in digest else None
    ours = CAPTURE in parts or any((get(of, "software") or "").startswith("Touchstone") for of in (manifest, signed))
    warcs = [n for n in sorted(parts) if n.startswith("archive/") and n.endswith((".warc", ".warc.gz"))]
    indexes = [n for n in sorted(parts) if n.startswith("indexes/") and n.endswith((".cdx", ".cdxj", ".cdx.gz", ".cdxj.gz"))]
    records = attempt(lambda: [row for n in warcs for row in archive(n[8:], parts[n])])
    url, created, started, ended = get(manifest, "mainPageUrl"), get(manifest, "created"), get(capture, "started") or "", get(capture, "ended") or ""
    captured = lambda *values: need(ours and CAPTURE in parts and not bad(capture, *values), "made by another tool, or not reached", Absent)
    def V02(): need(len({safe(e[0], e[4]).encode().lower() for e in entries}) == len(entries), "a name comes twice")
    def V03(): need(total <= TOTAL and not bombs, f"larger than it pretends: {bombs}")
    def V04(): need(not bad(*(data for _, data in opened)), f"size or checksum is wrong: {[e[0] for e, data in opened if bad(data)]}")
    def V05(): need(MANIFEST in parts and warcs and indexes and PAGES in parts, "manifest, archive, index or pages are missing")
    def V06():  # the manifest is well formed
        need(not bad(manifest), manifest)
        need(get(manifest, "wacz_version") in ["1.1.1"] + ["1.0.0", "1.1.0"] * (not ours) and get(manifest, "profile") == "data-package", "its profile or version")
        need(not ours or None not in [get(manifest, n) for n in ("created", "software", "title", "mainPageUrl", "mainPageDate")], "it states too little")
        found = [(get(r, "path"), get(r, "hash"), get(r, "bytes", int), get(r, "name")) for r in get(manifest, "resources", list) or [None]]
        good = all(None not in row and 0 <= row[2] < 1 << 64 and re.fullmatch("sha256:[0-9a-f]{64}", row[1]) for row in found)
        need(good and len({row[0] for row in found}) == len(found), "a part is not described by name, path, SHA-256 and size, or comes twice")
        return [row[:3] for row in found]
    listed = attempt(V06)
    withheld = attempt(strict, parts[WITHHELD]) if ours and WITHHELD in parts else {"format": "touchstone-withheld-1", "parts": []}
    told = get(withheld, "parts", list) if get(withheld, "format") == "touchstone-withheld-1" else None
    kept_back = set(told) if told and all(part in MAY_BE for part in told) else set()
    def V07(listed=listed):  # the manifest lists every part, and every listed part is there, or is said to be withheld from the recipient
        need(told == [] or kept_back, f"{WITHHELD} is not well formed, or names what may not be withheld")
        own = [n.encode() for n in [MANIFEST, DIGEST] + [WITHHELD] * ours]
        odd = {row[0].encode() for row in listed} ^ {n.encode() for n in kept_back} ^ {e[0] for e in entries} - {*own}
        need(not odd, f"listed or held, but not both: {odd}")
    def V08(listed=listed):  # every part has the SHA-256 and size that the manifest states
        for n, hash, size in listed: need(n not in parts or (sha(parts[n]), len(parts[n])) == (hash, size), f"{n}: changed since it was sealed")
    def V09():  # the manifest has the SHA-256 that its digest file states
        need(DIGEST in parts, "no digest file", Fault if ours else Absent)
        need(not bad(digest), digest)
        need(MANIFEST in parts, "not reached", Absent)
        need((get(digest, "path"), get(digest, "hash")) == (MANIFEST, sha(parts[MANIFEST])), "the manifest was changed")
    def V10():  # the signature over the manifest is valid
        need(isinstance(digest, dict) and "signedData" in digest, "not signed", Fault if ours else Absent)
        need(not isinstance(signed, dict) or ours or "domain" not in signed, "signed by a domain, which is not checked here", Absent)
        well = isinstance(signed, dict) and sorted(signed) == ["created", "hash", "publicKey", "signature", "software", "version"]
        well = well and all(get(signed, n) for n in signed) and MANIFEST in parts and signed["hash"] == sha(parts[MANIFEST])
        need(well, "not well formed, or for another manifest")
        raw, key = bytes64(signed["signature"]), bytes64(signed["publicKey"])
        need(len(raw) == 96 and len(key) == 120 and key.startswith(P384), "signature or key is not of P-384")
        der = lambda tag, data: bytes([tag, len(data)]) + data  # as DER writes r and s
        r, s = (der(2, n.to_bytes(n.bit_length() // 8 + 1, "big")) for n in (int.from_bytes(raw[:48], "big"), int.from_bytes(raw[48:], "big")))
        need(openssl("dgst -sha256 -keyform DER -verify 0 -signature 1 2", key, der(48, r + s), signed["hash"].encode()) is not None, "it is wrong")
    def V11(manifest=manifest):  # manifest and signature state the same time of creation
        need(isinstance(digest, dict) and "signedData" in digest, "not signed", Fault if ours else Absent)
        same = created and all(get(signed, name) == get(manifest, name) for name in ["created"] + ["software"] * ours)
        need(same, "they differ in the time of creation, or in the software")
    def V12():  # the archive consists of whole records
        need(not bad(records), records)
        need(not ours or records and records[0]["kind"] == "warcinfo" and {r["version"] for r in records} == {b"WARC/1.1"}, "not WARC 1.1 after a warcinfo")
    def V13(records=records):  # every record has the SHA-256 that it states
        for row in records:
            block, payload = row.get("warc-block-digest", ""), row.get("warc-payload-digest", "")
            compared = row["kind"] in ("response", "resource") and not row["chunked"] and STATES(payload)
            need(not STATES(block) or block.lower() == row["block"], f"block digest of {row['uri']}")
            need(not compared or payload.lower() == row["payload"], f"payload digest of {row['uri']}")
            need(not ours or STATES(block) and (STATES(payload) or row["kind"] == "warcinfo"), f"no SHA-256 is stated: {row['uri']}")
        need(any(STATES(row.get("warc-block-digest", "")) for row in records), "its records state no SHA-256", Absent)
    def V14(records=records):  # the index leads to the records that it names
        places, led = {(row["file"], row["offset"]): row for row in records}, []
        for name in indexes:
            lines = [line for line in (gunzip(parts[name]) if name.endswith(".gz") else parts[name]).split(b"\n") if line]
            need(lines == sorted(lines) and all(line.count(b" ") > 1 for line in lines), f"{name}: not in order, or no index lines")
            for key, at, value in (line.split(b" ", 2) for line in lines):
                value = get({"line": strict(value)}, "line", dict) or {}
                place = get(value, "filename"), number(value.get("offset"))
                row, hash, led = places.get(place, {}), get(value, "digest") or "", led + [place]
                need(row and row["length"] == number(value.get("length")) and get(value, "url") == row["uri"], f"{key}: another record")
                time = (re.sub("[^0-9]", "", row["warc-date"]) + "000")[:len(at)].encode()
                need(len(at) in (14, 17) and time == at and key.decode(), f"{key}: another time")
                need(not STATES(hash) or row["kind"] == "revisit" or hash == row["payload"], f"{key}: another payload")
        every = len(led) == len(set(led)) and {place for place in places if places[place]["kind"] != "warcinfo"} <= set(led)
        need(led and (not ours or every), "it is empty, or a record is not in it, or twice")
    def V15():  # the list of pages leads to archived pages
        need(PAGES in parts, "not reached", Absent)
        rows = [strict(line) for line in parts[PAGES].split(b"\n") if line]
        pages = [(get(row, "url"), get(row, "ts")) for row in rows[1:]]
        need(rows and get(rows[0], "format") == "json-pages-1.0" and not any(None in page for page in pages), "no header, or a page without address or time")
        need(not ours or not bad(records, manifest), "not reached", Absent)
        need(not ours or pages == [(url, get(manifest, "mainPageDate"))] and any((r["uri"], r["warc-date"]) in pages for r in records), "not the main page")
    def V16():  # the capture record answers all thirty items
        need(ours, "made by another tool", Absent)
        items = get(capture, "items", list) or []
        need([get(i, "item", int) for i in items] == [*range(1, 31)] and get(capture, "format") == "touchstone-capture-1", "not thirty items in their places")
        for item in items:
            good = item.get("value") is not None or get(item, "unknown") or get(item, "elsewhere") in {*parts, *kept_back}
            need(good and len({*item} & {"value", "unknown", "elsewhere"}) == 1, f"item {item['item']} has no answer, or several")
    def V17():  # capture record, manifest and archive tell the same story
        captured(records, manifest)
        same = (get(capture, "url") or "", started, ended[:19] + "Z") == (url, get(manifest, "mainPageDate"), created)
        need(same and started <= ended and all(DATE.fullmatch(t) and len(t) == 24 for t in (started, ended)), "they differ in address or time")
        kinds = [(r["uri"], r["warc-date"], r["kind"], r.get("content-type", "")[:9]) for r in records]
        need((url, started, "resource", "text/html") in kinds, "the rendered page is not in the archive")
        need(all(started <= r["warc-date"] and (started == ended or r["warc-date"] <= ended) for r in records), "a record lies outside the capture")
    def V18():  # the key is the one that the capture record names
        need(ours and isinstance(capture, dict) and capture.get("device_key") is not None, "the capture record names no key", Absent)
        need("sha256:" + str(capture["device_key"]) == sha(bytes64(get(signed, "publicKey") or "-")), "it was signed by another key")
    def V19():  # the loose copies are those of the archive
        captured(records)
        for name, kind in {"evidence/screenshot.png": "view", "evidence/fullpage.png": "fullPage", "evidence/text.txt": "text"}.items():
            archived = [row["payload"] for row in records if row["uri"] == f"urn:{kind}:{get(capture, 'url') or ''}"]
            need(archived == [sha(parts[n]) for n in (name,) if n in parts], f"{name} is not what the archive holds")
    def V20():  # every time stamp beside it is of this manifest, and signed by the certificate that it names
        need(stamps and MANIFEST in parts, "no time stamp lies beside it, or not reached", Absent)
        for name, token in stamps: stamped(name, token, parts[MANIFEST], authorities)
    return [("V01", lambda: None)] + sorted((name, check) for name, check in locals().items() if re.fullmatch("V[0-9]{2}", name))
def verify(file, stamps=(), authorities=None):  # outcome and reason of every check, by code
    rows = {f"V{n:02}": ("absent", "not reached: an earlier check failed") for n in range(1, 21)}
    found = attempt(checks, file, stamps, authorities)
    for code, check in [("V01", lambda: need(False, found))] if bad(found) else found:
        said = Absent("not reached") if bad(*(check.__defaults__ or ())) else attempt(check)
        rows[code] = ("passed", "") if not bad(said) else ("absent" if isinstance(said, Absent) else "failed", str(said))
    return rows
if __name__ == "__main__":
    read, given = lambda name: open(name, "rb").read(), sys.argv[1:]
    try:
        authorities = read(given.pop(given.index("--ca") + 1)) if "--ca" in given else None
        path = [word for word in given if not word.startswith("--")][0]
        beside = sorted(glob.glob(glob.escape(path) + ".tsr") + glob.glob(glob.escape(path) + ".*.tsr"))
        rows = verify(read(path), [(name, read(name)) for name in beside], authorities)
    except (OSError, IndexError) as error: sys.exit(print(f"cannot be read: {error}", file=sys.stderr) or 2)
    intact, signed = all(outcome != "failed" for outcome, _ in rows.values()), rows["V10"][0] == "passed"
    table = json.dumps({"intact": intact, "checks": [{"code": c, "outcome": o, "detail": d} for c, (o, d) in rows.items()]})
    lines = [f"{c} {o:7} {d!a}" for c, (o, d) in rows.items()] + ["", "NOT INTACT" if not intact else "INTACT" if signed else "CONSISTENT, NOT SIGNED"]
    print(table if "--json" in given else "\n".join(lines))
    sys.exit(0 if intact else 2 if rows["V01"][1] == "it is no ZIP file" else 1)
