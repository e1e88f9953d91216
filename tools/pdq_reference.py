#!/usr/bin/env python3
"""Golden numbers of picture hashes, by the reference implementation.

Makes the pictures of crate/core/src/image/tests.rs anew, from the same numbers, and hashes them with `pdqhash` (PyPI),
which compiles the C++ of PDQ's makers and shares no code with ours. The output is crate/core/src/image/golden.tsv:

    python3 tools/pdq_reference.py > crate/core/src/image/golden.tsv

Needs: pip install pdqhash numpy
"""

import numpy
import pdqhash

MASK = (1 << 64) - 1

# Width and height of each picture; its number is its seed. None is larger than 512 pixels: how larger ones are reduced
# first is left to each implementation.
SIZES = [(5, 5), (64, 64), (65, 97), (100, 100), (128, 128), (300, 200), (200, 300), (333, 512), (511, 509), (512, 512)]


class Numbers:
    """SplitMix64."""

    def __init__(self, seed):
        self.state = seed

    def below(self, end):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return (z ^ (z >> 31)) % end


def toward_zero(a, b):
    return abs(a) // b * (1 if a >= 0 else -1)


def made(seed, width, height):
    numbers = Numbers(seed)
    start = [numbers.below(256) for _ in range(3)]
    end = [numbers.below(256) for _ in range(3)]
    picture = numpy.zeros((height, width, 3), dtype=numpy.uint8)
    for y in range(height):
        for x in range(width):
            for c in range(3):
                step = toward_zero((end[c] - start[c]) * (x * height + y * width), 2 * width * height)
                picture[y, x, c] = min(255, max(0, start[c] + step))
    for number in range(40):
        x, y = numbers.below(width), numbers.below(height)
        wide = 2 + numbers.below(max(1, width // (2 + number // 8)))
        high = 2 + numbers.below(max(1, height // (2 + number // 8)))
        colour = [numbers.below(256) for _ in range(3)]
        is_round = numbers.below(2) == 0
        for py in range(max(0, y - high // 2), min(height, y + high // 2)):
            for px in range(max(0, x - wide // 2), min(width, x + wide // 2)):
                dx, dy = 2 * (px - x), 2 * (py - y)
                if not is_round or dx * dx * high * high + dy * dy * wide * wide <= wide * wide * high * high:
                    picture[py, px] = colour
    return picture


def text(bits):
    return "".join(f"{int(''.join(map(str, bits[i:i + 4])), 2):x}" for i in range(0, 256, 4))


print("# seed, width, height, quality, hash; then of the picture mirrored, upturned, turned by a half, transposed,")
print("# transversed, turned left, turned right. Made by tools/pdq_reference.py with pdqhash.")
for seed, (width, height) in enumerate(SIZES, 1):
    picture = made(seed, width, height)
    across = picture.transpose(1, 0, 2)
    turned = [picture, picture[:, ::-1], picture[::-1], picture[::-1, ::-1], across, across[::-1, ::-1], across[::-1], across[:, ::-1]]
    hashed = [pdqhash.compute(numpy.ascontiguousarray(one)) for one in turned]
    print("\t".join([str(seed), str(width), str(height), str(hashed[0][1])] + [text(bits) for bits, _ in hashed]))
