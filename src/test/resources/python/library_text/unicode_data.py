import unicodedata as u
for c in 'A½²Ⅷ一ñ한⑤\n ア٣€\u0301ﷺÅ🐍㐀':
    print(ascii(c), u.name(c,'-'), u.category(c), u.decimal(c,None), u.digit(c,None), u.numeric(c,None), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), u.decomposition(c), c.isdigit(), c.isnumeric(), c.isdecimal())
for n in ('SNAKE','LINE FEED','HANGUL SYLLABLE GAG','CJK UNIFIED IDEOGRAPH-4E00','latin small letter a', 'NBSP', 'BELL', 'BEL', 'LATIN-1 SUPPLEMENT 80'):
    try: print(ascii(u.lookup(n)), u.name(u.lookup(n),'-'))
    except KeyError as e: print(e)
print(ascii(u.normalize('NFD','ñ한')), u.is_normalized('NFC','n\u0303'), ascii('\N{LINE FEED}\N{HANGUL SYLLABLE HAN}'), u.unidata_version)
for f in (lambda: u.name('\n'), lambda: u.name('ab'), lambda: u.decimal('x'), lambda: u.normalize('X','a'), lambda: u.category(3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: 'A' LATIN CAPITAL LETTER A Lu None None None L 0 Na 0  False False False
# expect: '\xbd' VULGAR FRACTION ONE HALF No None None 0.5 ON 0 A 0 <fraction> 0031 2044 0032 False True False
# expect: '\xb2' SUPERSCRIPT TWO No None 2 2.0 EN 0 A 0 <super> 0032 True True False
# expect: '\u2167' ROMAN NUMERAL EIGHT Nl None None 8.0 L 0 A 0 <compat> 0056 0049 0049 0049 False True False
# expect: '\u4e00' CJK UNIFIED IDEOGRAPH-4E00 Lo None None 1.0 L 0 W 0  False True False
# expect: '\xf1' LATIN SMALL LETTER N WITH TILDE Ll None None None L 0 N 0 006E 0303 False False False
# expect: '\ud55c' HANGUL SYLLABLE HAN Lo None None None L 0 W 0  False False False
# expect: '\u2464' CIRCLED DIGIT FIVE No None 5 5.0 ON 0 A 0 <circle> 0035 True True False
# expect: '\n' - Cc None None None B 0 N 0  False False False
# expect: ' ' SPACE Zs None None None WS 0 Na 0  False False False
# expect: '\u30a2' KATAKANA LETTER A Lo None None None L 0 W 0  False False False
# expect: '\u0663' ARABIC-INDIC DIGIT THREE Nd 3 3 3.0 AN 0 N 0  True True True
# expect: '\u20ac' EURO SIGN Sc None None None ET 0 A 0  False False False
# expect: '\u0301' COMBINING ACUTE ACCENT Mn None None None NSM 230 A 0  False False False
# expect: '\ufdfa' ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM Lo None None None AL 0 N 0 <isolated> 0635 0644 0649 0020 0627 0644 0644 0647 0020 0639 0644 064A 0647 0020 0648 0633 0644 0645 False False False
# expect: '\xc5' LATIN CAPITAL LETTER A WITH RING ABOVE Lu None None None L 0 N 0 0041 030A False False False
# expect: '\U0001f40d' SNAKE So None None None ON 0 W 0  False False False
# expect: '\u3400' CJK UNIFIED IDEOGRAPH-3400 Lo None None None L 0 W 0  False False False
# expect: '\U0001f40d' SNAKE
# expect: '\n' -
# expect: '\uac01' HANGUL SYLLABLE GAG
# expect: '\u4e00' CJK UNIFIED IDEOGRAPH-4E00
# expect: 'a' LATIN SMALL LETTER A
# expect: '\xa0' NO-BREAK SPACE
# expect: '\U0001f514' BELL
# expect: '\x07' -
# expect: "undefined character name 'LATIN-1 SUPPLEMENT 80'"
# expect: 'n\u0303\u1112\u1161\u11ab' False '\n\ud55c' 15.1.0
# expect: ValueError no such name
# expect: TypeError name() argument 1 must be a unicode character, not str
# expect: ValueError not a decimal
# expect: ValueError invalid normalization form
# expect: TypeError category() argument must be a unicode character, not int
