import unicodedata as u
for c in 'aÄ9½²٣,\u0301\u0327あ中가\x00\ufb01Ⅷ☃①ﾊＡ\u200d🎉\xa0':
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c),
          u.name(c, '-'), u.decimal(c, None), u.digit(c, None), u.numeric(c, None), u.decomposition(c))
for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
    print(form, ascii(u.normalize(form, 'é\u0065\u0301 ﬁ ½ 가 Å')), u.is_normalized(form, 'é'))
print(u.lookup('SNOWMAN'), u.lookup('HANGUL SYLLABLE GA'), u.lookup('CJK UNIFIED IDEOGRAPH-4E2D'), u.unidata_version)
print('\N{GREEK SMALL LETTER ALPHA}', ''.join(c for c in u.normalize('NFD', 'Crème Brûlée') if not u.combining(c)))
for bad in (lambda: u.lookup('NO SUCH'), lambda: u.name('\n'), lambda: u.decimal('x'), lambda: u.category('ab'), lambda: u.category(1),
            lambda: u.numeric('a'), lambda: u.digit('a'), lambda: u.normalize('X', 'a'), lambda: u.normalize('NFC', 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
# expect: 'a' Ll L 0 Na 0 LATIN SMALL LETTER A None None None 
# expect: '\xc4' Lu L 0 N 0 LATIN CAPITAL LETTER A WITH DIAERESIS None None None 0041 0308
# expect: '9' Nd EN 0 Na 0 DIGIT NINE 9 9 9.0 
# expect: '\xbd' No ON 0 A 0 VULGAR FRACTION ONE HALF None None 0.5 <fraction> 0031 2044 0032
# expect: '\xb2' No EN 0 A 0 SUPERSCRIPT TWO None 2 2.0 <super> 0032
# expect: '\u0663' Nd AN 0 N 0 ARABIC-INDIC DIGIT THREE 3 3 3.0 
# expect: ',' Po CS 0 Na 0 COMMA None None None 
# expect: '\u0301' Mn NSM 230 A 0 COMBINING ACUTE ACCENT None None None 
# expect: '\u0327' Mn NSM 202 A 0 COMBINING CEDILLA None None None 
# expect: '\u3042' Lo L 0 W 0 HIRAGANA LETTER A None None None 
# expect: '\u4e2d' Lo L 0 W 0 CJK UNIFIED IDEOGRAPH-4E2D None None None 
# expect: '\uac00' Lo L 0 W 0 HANGUL SYLLABLE GA None None None 
# expect: '\x00' Cc BN 0 N 0 - None None None 
# expect: '\ufb01' Ll L 0 N 0 LATIN SMALL LIGATURE FI None None None <compat> 0066 0069
# expect: '\u2167' Nl L 0 A 0 ROMAN NUMERAL EIGHT None None 8.0 <compat> 0056 0049 0049 0049
# expect: '\u2603' So ON 0 N 0 SNOWMAN None None None 
# expect: '\u2460' No ON 0 A 0 CIRCLED DIGIT ONE None 1 1.0 <circle> 0031
# expect: '\uff8a' Lo L 0 H 0 HALFWIDTH KATAKANA LETTER HA None None None <narrow> 30CF
# expect: '\uff21' Lu L 0 F 0 FULLWIDTH LATIN CAPITAL LETTER A None None None <wide> 0041
# expect: '\u200d' Cf BN 0 N 0 ZERO WIDTH JOINER None None None 
# expect: '\U0001f389' So ON 0 W 0 PARTY POPPER None None None 
# expect: '\xa0' Zs CS 0 N 0 NO-BREAK SPACE None None None <noBreak> 0020
# expect: NFC '\xe9\xe9 \ufb01 \xbd \uac00 \xc5' True
# expect: NFD 'e\u0301e\u0301 \ufb01 \xbd \u1100\u1161 A\u030a' False
# expect: NFKC '\xe9\xe9 fi 1\u20442 \uac00 \xc5' True
# expect: NFKD 'e\u0301e\u0301 fi 1\u20442 \u1100\u1161 A\u030a' False
# expect: ☃ 가 中 15.1.0
# expect: α Creme Brulee
# expect: KeyError "undefined character name 'NO SUCH'"
# expect: ValueError no such name
# expect: ValueError not a decimal
# expect: TypeError category() argument must be a unicode character, not str
# expect: TypeError category() argument must be a unicode character, not int
# expect: ValueError not a numeric character
# expect: ValueError not a digit
# expect: ValueError invalid normalization form
# expect: TypeError normalize() argument 2 must be str, not int
