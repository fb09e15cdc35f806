# csv, base64, binascii, zlib, configparser, tomllib, shlex, html, urllib of mutated input.
import base64, binascii, configparser, csv, html, io, shlex, tomllib, urllib.parse, zlib
DIALECTS = [dict(), dict(delimiter=';'), dict(quotechar="'"), dict(escapechar='\\'), dict(doublequote=False, escapechar='\\'), dict(quoting=csv.QUOTE_NONNUMERIC),
            dict(quoting=csv.QUOTE_NONE, escapechar='!'), dict(skipinitialspace=True), dict(strict=True), dict(lineterminator='|'), dict(quoting=csv.QUOTE_STRINGS)]


def tried(work):
    try:
        return work()
    except Exception as e:
        text = str(e)
        return type(e).__name__, '' if 'decompress' in text or type(e).__name__ == 'TOMLDecodeError' else text


def one(random):
    text = ''.join(random.choice(['a', '"', ',', '\n', '\r', "'", ';', '\\', ' ', '1', '1.5', '!', 'é', '""', '|', '\0']) for _ in range(random.randrange(12)))
    dialect = random.choice(DIALECTS)
    out = [text, sorted(dialect.items()), tried(lambda: list(csv.reader(io.StringIO(text, newline=''), **dialect)))]
    rows = [[random.choice(['a', 1, 2.5, None, 'x"y', 'a,b', '', ' z', "q'", 'l\nm', '!', '\\']) for _ in range(random.randrange(4))] for _ in range(2)]

    def written():
        file = io.StringIO(newline='')
        csv.writer(file, **dialect).writerows(rows)
        return file.getvalue()
    out.append(tried(written))
    data = bytes(random.choice(b'AQZaz019+/=-_ \n\xff') for _ in range(random.randrange(10)))
    for decode in (base64.b64decode, lambda d: base64.b64decode(d, validate=True), base64.urlsafe_b64decode, base64.b32decode, base64.b16decode, base64.a85decode,
                   base64.b85decode, binascii.unhexlify, lambda d: bytes.fromhex(d.decode('latin-1'))):
        out.append(tried(lambda: decode(data)))
    packed = bytearray(zlib.compress(b'hello hello' * random.randrange(4)))
    if random.random() < .7:
        packed[random.randrange(len(packed))] ^= 1 << random.randrange(8)
    back = tried(lambda: zlib.decompress(bytes(packed)))
    out.append(back if type(back) is bytes else back[0])
    line = ''.join(random.choice(['a', ' ', '"', "'", '\\', '#', '\n', '=', '%41', '&amp;', '&#x41;', '&lt', '?', '/', ':', '[', ']', '.', '1', '@', '+', '%']) for _ in range(random.randrange(12)))
    out += [line, tried(lambda: shlex.split(line)), html.unescape(line), html.escape(line), urllib.parse.unquote_plus(line),
            tried(lambda: tuple(urllib.parse.urlsplit(line))), tried(lambda: urllib.parse.parse_qsl(line)), urllib.parse.quote(line)]
    settings = ''.join(random.choice(['[a]\n', '[b\n', 'k = v\n', 'k: 2\n', ' more\n', '# c\n', '\n', 'k\n', '%(k)s', '[DEFAULT]\n', 'x = %(k)s\n', '= 1\n']) for _ in range(random.randrange(6)))

    def configured():
        parser = configparser.ConfigParser()
        parser.read_string(settings)
        return {name: dict(section) for name, section in parser.items()}
    out += [settings, tried(configured)]
    toml = ''.join(random.choice(['a = 1\n', 'b.c = "x"\n', '[t]\n', '[[t]]\n', 'd = [1, 2,]\n', 'e = {x = 1}\n', "f = '''q\nr'''\n", 'g = 1979-05-27T07:32:00Z\n', '"', ']', '=',
                                  'h = 0x1F\n', 'i = 1_0.5e3\n', 'j = inf\n', '\\', '#c\n', 'a = 2\n']) for _ in range(random.randrange(6)))
    out += [toml, tried(lambda: repr(tomllib.loads(toml)))]
    return out
