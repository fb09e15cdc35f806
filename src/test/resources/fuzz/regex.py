# Random patterns: read, and tried on random texts.
PIECES = ['a', 'b', 'é', '.', '^', '$', '*', '+', '?', '*?', '+?', '??', '*+', '++', '{2}', '{1,3}', '{,2}', '{2,}?', '{1,', '|',
          '(', ')', '(?:', '(?=', '(?!', '(?<=', '(?<!', '(?P<n>', '(?P=n)', '(?(1)a|b)', '(?i)', '(?i:', '(?-i:', '(?x)', '(?>',
          '(?#c)', '[', ']', '[^', '[a-c]', '[b-a]', '[^a]', '[\\d-x]', '\\d', '\\W', '\\b', '\\B', '\\A', '\\Z', '\\1', '\\2', '\\n',
          '\\x41', '\\u00e9', '\\N{DIGIT ONE}', '\\', '\\q', '-', ' ', '#', '\n', '&&', '--', '0', '9']
TEXTS = ['', 'a', 'ab', 'aab b', 'éÉ', 'a\nb', '119 a-b', 'AaBb', '\\', 'ba' * 9]


def one(random):
    pattern = ''.join(random.choice(PIECES) for _ in range(random.randrange(1, 9)))
    flags = random.choice([0, 0, 0, re.I, re.M, re.S, re.X, re.A, re.I | re.M])
    try:
        read = re.compile(pattern, flags)
    except re.error as e:
        return pattern, 'error', str(e), e.pos
    text = random.choice(TEXTS)
    found = [m.span() + m.groups() for m in itertools.islice(read.finditer(text), 5)]
    whole = read.fullmatch(text), read.match(text)
    try:
        put = read.sub(random.choice(['<\\g<0>>', 'x', '\\1', '\\g<n>', '\\9']), text, 3)
    except (re.error, IndexError) as e:
        put = str(e)
    return pattern, int(flags), read.groups, read.groupindex, found, [m and m.span() for m in whole], read.split(text, 2), put
