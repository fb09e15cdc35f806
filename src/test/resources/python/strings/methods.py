s = "Hello, World"
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.find("o"), s.rfind("o"), s.index("W"), s.count("l"), s.replace("l", "L", 2))
print(s.split(", "), s.partition(", "), s.rpartition("o"), "a,b,,c".split(","), " a  b ".split(), "a b c".split(maxsplit=1), "x\ny\r\nz".splitlines())
print("-".join("abc"), " x ".strip(), "xxaxx".strip("x"), "abc".startswith(("x", "a")), "abc".endswith("bc", 1), "5".zfill(3), "-5".zfill(4), "a".center(5, "*"), "a".ljust(3) + "|", "a".rjust(3))
print("abc".isalpha(), "12".isdigit(), "a1".isalnum(), " ".isspace(), "Ab".istitle(), "abc".islower(), "ABC".isupper(), "a_1".isidentifier(), "".isalpha(), "a\tb".expandtabs(4))
print("abc".translate(str.maketrans("ab", "xy", "c")), "ß".casefold(), "abc".removeprefix("a").removesuffix("c"), "a" < "b", "abc" * 2, "b" in "abc", max("hello"), sorted("hello"))
# expect: HELLO, WORLD hello, world hELLO, wORLD Hello, World 4 8 7 3 HeLLo, World
# expect: ['Hello', 'World'] ('Hello', ', ', 'World') ('Hello, W', 'o', 'rld') ['a', 'b', '', 'c'] ['a', 'b'] ['a', 'b c'] ['x', 'y', 'z']
# expect: a-b-c x a True True 005 -005 **a** a  |   a
# expect: True True True True True True True True False a   b
# expect: xy ss b True abcabc True o ['e', 'h', 'l', 'l', 'o']
