"""Writes behind each snippet of a file what CPython 3.13 says to it.

    python3 record_errors.py src/test/resources/syntax/errors.txt

A file is snippets, each followed by a line ">>> ..." and a line "---".
"""
import sys

from python_tree import dump


def snippets(text):
    for chunk in text.split("\n---\n"):
        lines = chunk.split("\n")
        if lines and lines[-1].startswith(">>> "):
            lines.pop()
        if any(lines):
            yield "\n".join(lines)


def unescape(snippet):
    """Characters an editor would not keep are written <U+0009>."""
    import re
    return re.sub(r"<U\+([0-9A-F]+)>", lambda m: chr(int(m[1], 16)), snippet)


def verdict(source):
    answer = dump(source)
    if answer.startswith("("):
        return "ok"
    if answer.startswith("OTHER"):
        return "other"
    kind, message, line, column, end_line, end_column = answer.split("\t")
    return "%s: %s @%s:%s-%s:%s" % (kind, message, line, column, end_line, end_column)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8", newline="\n") as f:
        sources = list(snippets(f.read()))
    with open(sys.argv[1], "w", encoding="utf-8", newline="\n") as f:
        for source in sources:
            f.write("%s\n>>> %s\n---\n" % (source, verdict(unescape(source))))
