"""Peers of the screening benchmark in Python: yara-x and Hyperscan over the same corpus and the same words.

usage: peers.py CORPUS.jsonl GROUPS.jsonl    (packages yara-x and hyperscan; what is not installed is told)
"""
import json
import sys
import time


def best(work, texts, rounds=3):
    """Texts a second: the best of some rounds."""
    took = []
    for _ in range(rounds):
        start = time.perf_counter()
        for text in texts:
            work(text)
        took.append(time.perf_counter() - start)
    return len(texts) / min(took)


def yara(groups, texts):
    import yara_x

    def literal(word):
        return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'

    rules = []
    for number, words in enumerate(groups):
        strings = "\n".join(f"$s{i} = {literal(w)} nocase" for i, w in enumerate(words) if len(w.encode()) >= 2)
        if strings:
            rules.append(f"rule r{number} {{ strings:\n{strings}\ncondition: any of them }}")
    scanner = yara_x.Scanner(yara_x.compile("\n".join(rules)))
    return best(scanner.scan, texts)


def hyperscan(groups, texts):
    import hyperscan as hs

    words = sorted({w for group in groups for w in group})
    database = hs.Database(mode=hs.HS_MODE_BLOCK)
    flags = [hs.HS_FLAG_CASELESS] * len(words)
    database.compile(expressions=[w.encode() for w in words], ids=list(range(len(words))), flags=flags, literal=True)
    met = []

    def found(number, start, end, *rest):
        met.append(number)

    return best(lambda text: database.scan(text, match_event_handler=found), texts)


def main():
    corpus, words = sys.argv[1:]
    texts = [json.loads(line)["title"].encode() for line in open(corpus, encoding="utf-8")]
    groups = [json.loads(line) for line in open(words, encoding="utf-8")]
    for name, peer in (("yara-x, one rule a group", yara), ("Hyperscan, match only", hyperscan)):
        try:
            print(f"{name}: {peer(groups, texts):.0f} listings/s")
        except ImportError as missing:
            print(f"{name}: not measured ({missing})")


main()
