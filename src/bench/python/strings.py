"""Strings: building by +=, join, format, split, replace, slices and single characters."""


def run():
    text = ""
    for i in range(40_000):
        text += chr(97 + i % 26)
    vowels = 0
    for c in text:
        if c in "aeiou":
            vowels += 1
    lines = []
    for i in range(30_000):
        lines.append(f"{i:05d}:{i * i}")
    joined = ",".join(lines)
    parts = joined.split(",")
    digits = 0
    for part in parts:
        left, right = part.split(":")
        if left.endswith("7") or right.startswith("4"):
            digits += len(right)
    reversed_words = " ".join(word[::-1].upper() for word in parts[:20_000])
    caesar = "".join([chr((ord(c) - 97 + 3) % 26 + 97) for c in text])
    return vowels, digits, len(reversed_words.replace(":", "")), caesar[:10], text.count("xyz")


for _ in range(3):
    print(run())
