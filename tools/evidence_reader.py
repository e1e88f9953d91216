"""What verify_evidence.py reads with: containers (ZIP), records (WARC) and JSON that may be hostile.

Whatever two programs could read in two ways is a fault. Standard library only; no code of Touchstone.
"""
import base64, hashlib, json, re, zlib
from struct import unpack_from

ENTRIES, INNOCENT, RATIO, HEADER = 10_000, 16 << 20, 200, 64 << 10  # limits for hostile packages
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z")

class Fault(Exception): """A check does not hold."""
class Absent(Exception): """There is nothing to check, or an earlier check failed."""

def need(condition, reason, kind=Fault):
    if not condition:
        raise kind(reason)

def sha(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()

def strict(data):
    """JSON that can be read in one way only: no name twice, not deep, no lone surrogates, no infinite numbers."""
    def unique(pairs):
        need(len(dict(pairs)) == len(pairs), "JSON: a name comes twice in an object")
        return dict(pairs)
    def depth(value):
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
        return 0 if inner is None else 1 + max(map(depth, inner), default=0)
    try:
        value = json.loads(data.decode(), object_pairs_hook=unique)
        need(depth(value) <= 100, "JSON: nested too deeply")
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
        return value
    except (ValueError, RecursionError) as error:
        raise Fault(f"JSON: {error}")

def get(value, *names, kind=str):
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value if type(value) is kind else None

def inflate(data, wbits, most):
    """Contents of one compressed stream and what follows it."""
    stream = zlib.decompressobj(wbits)
    try:
        out = stream.decompress(data, most + 1)
    except zlib.error as error:
        raise Fault(f"cannot be inflated: {error}")
    need(len(out) <= most and (stream.eof or len(out) == most), "is cut off, or inflates without measure")
    return out, stream.unused_data + stream.unconsumed_tail

def container(file):  # V01: the file is one ZIP container that can be read in one way only
    end, at, found, entries = len(file) - 22, 0, [], []
    need(b"PK\5\6" in file, "it is no ZIP file")
    need(file[max(end, 0):][:4] == b"PK\5\6", "bytes after the end of the container")
    disk, first, here, count, size, start, comment = unpack_from("<4H2IH", file, end + 4)
    need((disk, first, comment) == (0, 0, 0) and here == count <= ENTRIES, "disks, a comment, or too many entries")
    need(start + size == end, "the central directory is not where it should be")
    at = start
    for _ in range(count):
        need(file[at:at + 4] == b"PK\1\2" and at + 46 <= end, "the central directory is cut off")
        made, _, flags, method, _, crc, packed, size, n, e, c, _, _, mode, offset = unpack_from("<4H4I5H2I", file, at + 4)
        link = made >> 8 == 3 and mode >> 16 & 0o170000 == 0o120000
        found.append((offset, file[at + 46:at + 46 + n], flags, method, crc, packed, size, link))
        at += 46 + n + e + c
        need(at <= end, "the central directory is cut off")
    need(at == end, "the central directory does not end where it says")
    at = 0
    for offset, name, flags, method, crc, packed, size, link in sorted(found, key=lambda row: row[0]):
        need(offset == at and file[at:at + 4] == b"PK\3\4" and at + 30 <= len(file), f"{name}: a gap or an overlap")
        flags2, method2, _, crc2, packed2, size2, n, e = unpack_from("<2H4I2H", file, at + 6)
        need((file[at + 30:at + 30 + n], flags2, method2) == (name, flags, method), f"{name}: its two headers differ")
        need(not flags & 0x2041 and method in (0, 8), f"{name}: encrypted, or compressed in an unknown way")
        at += 30 + n + e + packed
        data = file[at - packed:at]
        if flags & 8:  # sizes come after the data
            need(file[at:at + 4] == b"PK\7\x08" and at + 16 <= len(file), f"{name}: no sizes after its data")
            crc2, packed2, size2 = unpack_from("<3I", file, at + 4)
            at += 16
        need((crc2, packed2, size2) == (crc, packed, size), f"{name}: its two headers differ")
        need(at <= start and (method == 8 or packed == size), f"{name}: its sizes are impossible")
        entries.append((name, method, crc, size, link, data))
    need(at == start, "bytes before the central directory")
    return entries

def record(data):
    """One WARC record: headers, digests of its contents, and where it ends."""
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
    block = data[end + 4:end + 4 + int(fields["content-length"])]
    close = end + 4 + int(fields["content-length"])
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
        found.append(dict(row, file=name, offset=at, length=used))
        at += used
    need(found and len({row["warc-record-id"] for row in found}) == len(found), f"{name}: no record, or an id twice")
    return found

def bytes64(text):
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Fault("not base64")
    need(base64.b64encode(data).decode() == text, "not base64")
    return data

def number(raw):
    """A number as DER writes it: no needless zeros, and one in front where it would look negative."""
    raw = raw.lstrip(b"\0") or b"\0"
    return b"\0" + raw if raw[0] > 127 else raw

def gunzip(data):
    out, rest = b"", data
    while rest:
        member, rest = inflate(rest, 31, INNOCENT + RATIO * len(data) - len(out))
        out += member
    return out
