#!/usr/bin/env python3
"""Verifies a case (ZIP) without any code of Touchstone: checks C01 to C10 of docs/evidence-format.md.

    python3 verify_case.py CASE.zip [--json] [--ca AUTHORITIES.pem]

Needs Python 3.9, the program `openssl`, and verify_evidence.py beside it; no network. Time stamps of the checkpoint lie
beside the case, CASE.zip.tsr or CASE.zip.*.tsr. Exit code: 0 intact, 1 not,
2 unreadable.
"""
import base64, glob, hashlib, json, re, sys
from verify_evidence import Absent, Fault, MANIFEST, TOTAL, WITHHELD, attempt, bad, container, get, need, openssl, safe, stamped, strict, unpacked, verify

INDEX, CHECKPOINT, KEY, PACKAGES = "case.json", "custody/checkpoint.txt", "custody/key.txt", "packages/"
ENTRIES, EARLIER = "custody/entries.txt", "custody/earlier.txt"
ED25519 = bytes.fromhex("302a300506032b6570032100")  # what a public key of Ed25519 begins with
MEMBERS = {"format": str, "title": str, "created": str, "software": str, "ledger": str, "entries": int, "parts": list}
digest = lambda data: hashlib.sha256(data).hexdigest()
node = lambda left, right: hashlib.sha256(b"\1" + left + right).digest()
split = lambda size: 1 << (size - 1).bit_length() - 1  # the largest power of two below size
number = lambda text: int(need(re.fullmatch("[0-9]{1,15}", text), "no number") or text)
def unzip(file):  # C01: one ZIP container with safe names, right sizes and checksums
    entries = container(file)
    names = [safe(entry[0], entry[4]) for entry in entries]
    need(len({name.lower() for name in names}) == len(names), "a name comes twice")
    need(sum(entry[3] for entry in entries) <= TOTAL, "larger than it pretends")
    need(all(entry[3] <= (16 << 20) + 200 * len(entry[5]) for entry in entries), "larger than it pretends")
    return {name: unpacked(*entry) for name, entry in zip(names, entries)}
def indexed(parts):  # C02: the index is well formed, lists every part, and every listed part is there
    need(INDEX in parts, f"{INDEX} is missing")
    index = strict(parts[INDEX])
    good = isinstance(index, dict) and {*index} == {*MEMBERS} and all(get(index, name, kind) is not None for name, kind in MEMBERS.items())
    need(good and index["format"] == "touchstone-case-1" and index["entries"] >= 0, "the index is not well formed")
    good = lambda part: isinstance(part, dict) and {*part} == {"path", "sha256", "bytes"} and (get(part, "bytes", int) or 0) >= 0
    need(all(good(part) and get(part, "path") and get(part, "sha256") is not None for part in index["parts"]), "a part is not well formed")
    listed = [part["path"] for part in index["parts"]]
    need(len({*listed}) == len(listed) and {*listed} == {*parts} - {INDEX, CHECKPOINT, KEY}, "listed or held, but not both, or twice")
    return index
def hashes(parts, index):  # C03: every part has the SHA-256 and size that the index states
    changed = [p["path"] for p in index["parts"] if (digest(parts[p["path"]]), len(parts[p["path"]])) != (p["sha256"], p["bytes"])]
    need(not changed, f"changed: {changed}")
def checkpoint(parts, index):  # C04: the checkpoint binds this index and is signed by the ledger's key
    need(KEY in parts and CHECKPOINT in parts, "key or checkpoint is missing")
    name, _, rest = parts[KEY].decode().partition("+")
    key = base64.b64decode(rest.partition("+")[2])
    mark = hashlib.sha256(f"{name}\n".encode() + key).digest()[:4]
    well = len(key) == 33 and key[0] == 1 and parts[KEY].decode() == f"{name}+{mark.hex()}+{base64.b64encode(key).decode()}\n"
    need(well, "the key is not well formed")
    text, _, signed = parts[CHECKPOINT].decode().partition("\n\n")
    lines, begin = text.split("\n"), f"— {name} "
    need(len(lines) == 4 and signed.startswith(begin) and signed.endswith("\n") and signed.count("\n") == 1, "the checkpoint is not well formed")
    size, root, signature = number(lines[1]), base64.b64decode(lines[2]), base64.b64decode(signed[len(begin):-1])
    again = f"{name}\n{size}\n{base64.b64encode(root).decode()}\ncase sha256:{lines[3][12:]}"
    need(text == again and len(root) == 32, "the checkpoint is not written as it should be")
    need(len(signature) == 68 and signature[:4] == mark, "it has no signature of its key")
    command = "pkeyutl -verify -pubin -keyform DER -inkey 0 -rawin -in 1 -sigfile 2"
    need(openssl(command, ED25519 + key[1:], f"{text}\n".encode(), signature[4:]) is not None, "it was changed since it was signed")
    need(lines[3][12:] == digest(parts[INDEX]) and name == index["ledger"], "the checkpoint is of another case")
    return size, root
def proved(text):  # the hashes of a proof
    need(re.fullmatch("([0-9a-f]{64}(,[0-9a-f]{64})*)?", text), "a proof is not well formed")
    return [bytes.fromhex(one) for one in text.split(",")] if text else []
def rise(size, index, leaf, proof):  # the root to which a leaf's proof leads (RFC 6962)
    if size == 1: return need(not proof, "a proof is too long") or leaf
    need(proof, "a proof is too short")
    left = split(size)
    if index < left: return node(rise(left, index, leaf, proof[:-1]), proof[-1])
    return node(proof[-1], rise(size - left, index - left, leaf, proof[:-1]))
def grow(size, older, known, proof):  # the older and the newer root to which a proof of consistency leads
    if older == size: return need(len(proof) == (known is None), "a proof is of another length") or [known or proof[0]] * 2
    need(proof, "a proof is too short")
    left = split(size)
    if older <= left:
        before, now = grow(left, older, known, proof[:-1])
        return before, node(now, proof[-1])
    before, now = grow(size - left, older - left, None, proof[:-1])
    return node(proof[-1], before), node(proof[-1], now)
def custody(parts, index, size, root):  # C05: every entry stands in the ledger, in order, and none is missing
    need(ENTRIES in parts, f"{ENTRIES} is missing")
    log, before = [], 0
    for line in (line for line in parts[ENTRIES].split(b"\n") if line):
        proof, _, entry = line.partition(b" ")
        fields = strict(entry)
        kinds = [type(field) for field in fields] if isinstance(fields, list) and len(fields) == 6 else []
        need(kinds and kinds[0] is int and kinds[1] in (int, float) and kinds[2:4] + kinds[5:] == [str] * 3, "a line is no entry")
        leaf = hashlib.sha256(b"\0" + entry).digest()
        need(fields[0] > before, f"entry {fields[0]} does not stand in its place")
        stands = fields[0] <= size and rise(size, fields[0] - 1, leaf, proved(proof.decode())) == root
        need(stands, f"entry {fields[0]} does not stand in the ledger")
        log, before = log + [fields], fields[0]
    need(len(log) == index["entries"], f"the index states {index['entries']} entries, there are {len(log)}")
    return log
def earlier(parts, size, root):  # C06: the ledger was only added to since its earlier checkpoints
    need(EARLIER in parts, f"{EARLIER} is missing")
    for line in parts[EARLIER].decode().split("\n")[:-1]:
        older, before, *proof = line.split(" ", 2)
        older, before = number(older), proved(before)
        need(len(proof) == 1 and len(before) == 1 and 1 <= older <= size, "a line is no checkpoint")
        need(list(grow(size, older, before[0], proved(proof[0]))) == [before[0], root], f"the ledger does not continue the one of {older} entries")
def packages(parts, authorities):  # C07: every package is intact, with the time stamps beside it
    held = [name for name in sorted(parts) if name.startswith(PACKAGES) and name.endswith(".wacz")]
    for name in held:
        beside = [(other, parts[other]) for other in sorted(parts) if other.startswith(f"{name}.") and other.endswith(".tsr")]
        wrong = [code for code, (outcome, _) in verify(parts[name], beside, authorities).items() if outcome == "failed"]
        need(not wrong, f"{name}: {wrong}")
    need(held, "it holds no package")
def sealed(parts, held, log):  # C08: every package is the one that was sealed, and every sealed one is there
    first = lambda act, subject: next((fields for fields in log if fields[2:4] == [act, subject]), None)
    for name in held:
        evidence = name[len(PACKAGES):-5]
        begun, entry = first("capture_begun", evidence), first("sealed", evidence)
        need(begun and entry, f"the custody log does not say that {name} was begun and sealed")
        need(begun[0] < entry[0] and get(entry[4], "begun", int) == begun[0], f"{name} was not sealed after it was begun")
        inside = unzip(parts[name])
        whole = WITHHELD in inside or digest(parts[name]) == get(entry[4], "sha256")
        need(whole and digest(inside.get(MANIFEST, b"")) == get(entry[4], "manifest_sha256"), f"{name} is not the package that was sealed")
    there = {name[len(PACKAGES):-5] for name in held}
    need(all(fields[3] in there for fields in log if fields[2] == "sealed"), "a package that was sealed is missing")
def stamps_of(parts, stamps, authorities):  # C09: every time stamp beside it is of this checkpoint
    need(stamps, "no time stamp lies beside it", Absent)
    for name, token in stamps: stamped(name, token, parts[CHECKPOINT], authorities, "checkpoint")
def drawn(parts, log):  # C10: every drawing on a copy of a package's picture is one that the custody log tells of
    found = [name for name in parts if name.startswith(PACKAGES) and ".marks-" in name]
    need(found or any(get(fields[4], "drawing_sha256") for fields in log), "nothing was drawn on copies", Absent)
    for name in found:
        package = name[len(PACKAGES):].partition(".marks-")[0]
        evidence = package[:-5] if package.endswith(".wacz") else ""
        own = [fields for fields in log if fields[3] == evidence]
        whole = next((get(fields[4], "sha256") or "" for fields in own if fields[2] == "sealed"), None)
        facts = [(get(fields[4], "drawing_sha256"), get(fields[4], "package_sha256") or "") for fields in own if fields[2] == "noted"]
        need((digest(parts[name]), whole) in facts, f"the custody log does not tell of {name}")
def checks(file, authorities=None, stamps=()):  # outcome and reason of every check, by code
    rows = {f"C{n:02}": ("absent", "not reached: an earlier check failed") for n in range(1, 11)}
    def keep(code, work, *arguments):
        found = attempt(work, *arguments)
        rows[code] = ("passed", "") if not bad(found) else ("absent" if isinstance(found, Absent) else "failed", str(found))
        return found
    parts = keep("C01", unzip, file)
    index = parts if bad(parts) else keep("C02", indexed, parts)
    if bad(index): return rows
    keep("C03", hashes, parts, index)
    point = keep("C04", checkpoint, parts, index)
    log = point if bad(point) else keep("C05", custody, parts, index, *point)
    if bad(log): return rows
    keep("C06", earlier, parts, *point)
    keep("C07", packages, parts, authorities)
    keep("C08", sealed, parts, [name for name in sorted(parts) if name.startswith(PACKAGES) and name.endswith(".wacz")], log)
    keep("C09", stamps_of, parts, stamps, authorities)
    keep("C10", drawn, parts, log)
    return rows
if __name__ == "__main__":
    read, given = lambda name: open(name, "rb").read(), sys.argv[1:]
    try:
        authorities = read(given.pop(given.index("--ca") + 1)) if "--ca" in given else None
        path = [word for word in given if not word.startswith("--")][0]
        beside = sorted(glob.glob(glob.escape(path) + ".tsr") + glob.glob(glob.escape(path) + ".*.tsr"))
        rows = checks(read(path), authorities, [(name, read(name)) for name in beside])
    except (OSError, IndexError) as error: sys.exit(print(f"cannot be read: {error}", file=sys.stderr) or 2)
    intact = all(outcome != "failed" for outcome, _ in rows.values())
    table = json.dumps({"intact": intact, "checks": [{"code": c, "outcome": o, "detail": d} for c, (o, d) in rows.items()]})
    lines = [f"{c} {o:7} {d!a}" for c, (o, d) in rows.items()] + ["", "INTACT" if intact else "NOT INTACT"]
    print(table if "--json" in given else "\n".join(lines))
    sys.exit(0 if intact else 2 if rows["C01"][1] == "it is no ZIP file" else 1)
