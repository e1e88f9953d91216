#!/usr/bin/env python3
"""Verifies an evidence package (WACZ) without any code of Touchstone.

Needs Python 3.9 and, for the signature, the program `openssl`; nothing else, and no network.
It makes the checks V01 to V19 of docs/evidence-format.md and prints each with its outcome.

    python3 verify_evidence.py FILE.wacz [--json]

Exit code: 0 intact, 1 not intact, 2 unreadable.
"""
import base64, hashlib, json, re, subprocess, sys, tempfile, zlib
from struct import unpack_from

ENTRIES, TOTAL, INNOCENT, RATIO, HEADER = 10_000, 4 << 30, 16 << 20, 200, 64 << 10
MANIFEST, DIGEST, CAPTURE = "datapackage.json", "datapackage-digest.json", "evidence/capture.json"
HEX = re.compile(r"sha256:[0-9a-f]{64}")
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z")
OWN = "V02 V03 V04 V05 V06 V07 V08 V09 V10 V11 V12 V13 V14 V15 V16 V17 V18 V19".split()
COPIES = {"evidence/screenshot.png": "view", "evidence/fullpage.png": "fullPage", "evidence/text.txt": "text"}

class Fault(Exception):
    """A check does not hold."""

class Absent(Exception):
    """There is nothing to check, or an earlier check failed."""

def need(condition, reason, kind=Fault):
    if not condition:
        raise kind(reason)

def sha(data):
    return hashlib.sha256(data).hexdigest()

def strict(data):
    """JSON that can be read in one way only: no name twice, not deep, no lone surrogates, no infinite numbers."""
    def unique(pairs):
        need(len({k for k, _ in pairs}) == len(pairs), "a name comes twice in an object")
        return dict(pairs)
    def depth(value):
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
        return 0 if inner is None else 1 + max(map(depth, inner), default=0)
    try:
        value = json.loads(data.decode(), object_pairs_hook=unique)
        need(depth(value) <= 100, "nested too deeply")
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
        return value
    except (ValueError, RecursionError) as error:
        raise Fault(f"JSON: {error}")

def text(value, name):
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, str) else None

def whole(value):
    """A number that is not negative; True is none."""
    return type(value) is int and 0 <= value < 1 << 64

def inflate(data, wbits, most):
    """Contents of one compressed stream and what follows it."""
    stream = zlib.decompressobj(wbits)
    try:
        out = stream.decompress(data, most + 1)
    except zlib.error as error:
        raise Fault(f"cannot be inflated: {error}")
    need(len(out) <= most, "inflates without measure")
    need(stream.eof, "compressed data is cut off")
    return out, stream.unused_data

# ---- V01: the container, read from its directory and entry by entry; both must say the same

def wide(extra, values):
    """Replaces 32-bit fields that stand elsewhere by those of the ZIP64 extra field."""
    at, fields = 0, b""
    while at + 4 <= len(extra):
        tag, length = unpack_from("<HH", extra, at)
        if at + 4 + length > len(extra):
            break
        fields = extra[at + 4:at + 4 + length] if tag == 1 else fields
        at += 4 + length
    fields = [unpack_from("<Q", fields, n)[0] for n in range(0, len(fields) - 7, 8)]
    return [fields.pop(0) if value == 0xFFFFFFFF else value for value in values]

def directory(file):
    end = len(file) - 22
    if end < 0 or file[end:end + 4] != b"PK\5\6":
        need(b"PK\5\6" in file, "it is no ZIP file", ValueError)
        raise Fault("bytes after the end of the container")
    disk, first, here, count, size, start, comment = unpack_from("<4H2IH", file, end + 4)
    need((disk, first, comment) == (0, 0, 0) and here == count, "more than one disk, or a comment")
    if count == 0xFFFF or 0xFFFFFFFF in (size, start):
        need(file[end - 20:end - 16] == b"PK\6\7", "ZIP64 end record")
        end, at = unpack_from("<Q", file, end - 12)[0], end - 20
        need(file[end:end + 4] == b"PK\6\6" and end + 56 == at and unpack_from("<Q", file, end + 4)[0] == 44, "ZIP64 end record")
        here, count, size, start = unpack_from("<4Q", file, end + 24)
        need(here == count, "ZIP64 end record")
    need(start + size == end, "the central directory is not where it should be")
    need(count <= ENTRIES, "too many entries")
    return start, end, count

def container(file):
    start, end, count = directory(file)
    at, found = start, []
    for _ in range(count):
        need(file[at:at + 4] == b"PK\1\2" and at + 46 <= end, "the central directory is cut off")
        made, _, flags, method, _, crc, packed, size, n, e, c, _, _, mode, offset = unpack_from("<4HI3I5H2I", file, at + 4)
        need(at + 46 + n + e + c <= end, "the central directory is cut off")
        size, packed, offset = wide(file[at + 46 + n:at + 46 + n + e], [size, packed, offset])
        link = made >> 8 == 3 and mode >> 16 & 0o170000 == 0o120000
        found.append((offset, file[at + 46:at + 46 + n], flags, method, crc, packed, size, link))
        at += 46 + n + e + c
    need(at == end, "the central directory does not end where it says")
    entries, at = [], 0
    for offset, name, flags, method, crc, packed, size, link in sorted(found, key=lambda row: row[0]):
        need(offset == at, f"{name}: a gap or an overlap before it")
        need(file[at:at + 4] == b"PK\3\4" and at + 30 <= start, f"{name}: its local header is cut off")
        flags2, method2, _, crc2, packed2, size2, n, e = unpack_from("<2HI3I2H", file, at + 6)
        need((file[at + 30:at + 30 + n], flags2, method2) == (name, flags, method), f"{name}: its two headers differ")
        need(not flags & 0x2041 and method in (0, 8), f"{name}: encrypted, or compressed in an unknown way")
        need(method == 8 or packed == size, f"{name}: its two sizes differ")
        data = file[at + 30 + n + e:at + 30 + n + e + packed]
        need(len(data) == packed, f"{name}: cut off")
        extra, at = file[at + 30 + n:at + 30 + n + e], at + 30 + n + e + packed
        if flags & 8:
            at += 4 if file[at:at + 4] == b"PK\7\x08" else 0
            need(at + 12 <= len(file), f"{name}: cut off")
            narrow = unpack_from("<3I", file, at) == (crc, packed, size) and file[at + 12:at + 16] in (b"PK\3\4", b"PK\1\2")
            need(narrow or (at + 20 <= len(file) and unpack_from("<I2Q", file, at) == (crc, packed, size)), f"{name}: its sizes differ")
            at += 12 if narrow else 20
        else:
            size2, packed2 = wide(extra, [size2, packed2])
            need((crc2, packed2, size2) == (crc, packed, size), f"{name}: its two headers differ")
        need(at <= start, f"{name}: runs into the central directory")
        entries.append((name, method, crc, size, link, data))
    need(at == start, "bytes before the central directory")
    return entries

# ---- the package

def safe(name, link):
    try:
        shown = name.decode()
    except UnicodeDecodeError:
        raise Fault("a name is not UTF-8")
    bad = any(part in ("", ".", "..") for part in shown.split("/")) or re.search(r"[\x00-\x1f\x7f\\:]", shown)
    need(not bad and len(name) <= 255 and not link, f"{shown!r} is no path inside the package")
    return shown

def warc(path):
    return path.startswith("archive/") and path.endswith((".warc", ".warc.gz"))

def parse_record(data):
    end = data.find(b"\r\n\r\n", 0, HEADER)
    need(end >= 0, "its header does not end")
    try:
        version, *lines = data[:end].decode().split("\r\n")
    except UnicodeDecodeError:
        raise Fault("its header is not UTF-8")
    need(version in ("WARC/1.0", "WARC/1.1"), "it does not begin with WARC/1.0 or WARC/1.1")
    fields = {"version": version}
    for line in lines:
        name, colon, value = line.partition(":")
        name = "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in name)
        need(colon and (name not in fields or name == "warc-concurrent-to" or name == "version"), "a header is none or comes twice")
        fields[name if name != "version" else "other"] = value.strip(" \t")
    need(all(fields.get(n) for n in ("warc-type", "warc-record-id", "warc-date", "content-length")), "a header is missing")
    need(DATE.fullmatch(fields["warc-date"]), "its date cannot be read")
    need(re.fullmatch("[0-9]{1,15}", fields["content-length"]), "its length is no number")
    close = end + 4 + int(fields["content-length"])
    need(data[close:close + 4] == b"\r\n\r\n", "it does not end where its length says")
    block, head = data[end + 4:close], 0
    if fields.get("content-type", "").startswith("application/http"):
        cut = block.find(b"\r\n\r\n", 0, HEADER)
        head = len(block) if cut < 0 else cut + 4
    uri = fields.get("warc-target-uri", "")
    fields["uri"] = uri[1:-1] if len(uri) > 1 and uri[0] + uri[-1] == "<>" else uri
    fields["payload"], fields["block"] = sha(block[head:]), sha(block)
    fields["chunked"] = b"\r\ntransfer-encoding:" in block[:head].lower()
    return fields, close + 4

def read_archive(name, data):
    at, found = 0, []
    while at < len(data):
        if name.endswith(".gz"):
            member, rest = inflate(data[at:], 31, INNOCENT + RATIO * (len(data) - at))
            record, end = parse_record(member)
            need(end == len(member), f"{name} at {at}: more in its member than the record")
            end = len(data) - len(rest)
        else:
            record, end = parse_record(data[at:])
            end += at
        found.append(dict(record, file=name, offset=at, length=end - at))
        at = end
    ids = {record["warc-record-id"] for record in found}
    need(found and len(ids) == len(found), f"{name}: no record, or an id twice")
    return found
