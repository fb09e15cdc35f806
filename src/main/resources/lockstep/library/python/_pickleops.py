"""The instructions of pickles: name, code, protocol, argument, what they take off the stack and put there."""

# In stack pictures: one letter each, see pickletools; `(` is a mark, `*` all above it.
TABLE = """
INT 49 0 decimalnl_short -I|BININT 4a 1 int4 -i|BININT1 4b 1 uint1 -i|BININT2 4d 1 uint2 -i
LONG 4c 0 decimalnl_long -i|LONG1 8a 2 long1 -i|LONG4 8b 2 long4 -i
STRING 53 0 stringnl -Z|BINSTRING 54 1 string4 -Z|SHORT_BINSTRING 55 1 string1 -Z
BINBYTES 42 3 bytes4 -b|SHORT_BINBYTES 43 3 bytes1 -b|BINBYTES8 8e 4 bytes8 -b
BYTEARRAY8 96 5 bytearray8 -y|NEXT_BUFFER 97 5 . -B|READONLY_BUFFER 98 5 . B-B
NONE 4e 0 . -N|NEWTRUE 88 2 . -?|NEWFALSE 89 2 . -?
UNICODE 56 0 unicodestringnl -u|SHORT_BINUNICODE 8c 4 unicodestring1 -u|BINUNICODE 58 1 unicodestring4 -u
BINUNICODE8 8d 4 unicodestring8 -u|FLOAT 46 0 floatnl -f|BINFLOAT 47 1 float8 -f
EMPTY_LIST 5d 1 . -l|APPEND 61 0 . la-l|APPENDS 65 1 . l(*-l|LIST 6c 0 . (*-l
EMPTY_TUPLE 29 1 . -t|TUPLE 74 0 . (*-t|TUPLE1 85 2 . a-t|TUPLE2 86 2 . aa-t|TUPLE3 87 2 . aaa-t
EMPTY_DICT 7d 1 . -d|DICT 64 0 . (*-d|SETITEM 73 0 . daa-d|SETITEMS 75 1 . d(*-d
EMPTY_SET 8f 4 . -s|ADDITEMS 90 4 . s(*-s|FROZENSET 91 4 . (*-F
POP 30 0 . a-|DUP 32 0 . a-aa|MARK 28 0 . -(|POP_MARK 31 1 . (*-
GET 67 0 decimalnl_short -a|BINGET 68 1 uint1 -a|LONG_BINGET 6a 1 uint4 -a
PUT 70 0 decimalnl_short -|BINPUT 71 1 uint1 -|LONG_BINPUT 72 1 uint4 -|MEMOIZE 94 4 . a-a
EXT1 82 2 uint1 -a|EXT2 83 2 uint2 -a|EXT4 84 2 int4 -a
GLOBAL 63 0 stringnl_noescape_pair -a|STACK_GLOBAL 93 4 . uu-a|REDUCE 52 0 . aa-a|BUILD 62 0 . aa-a
INST 69 0 stringnl_noescape_pair (*-a|OBJ 6f 1 . (a*-a|NEWOBJ 81 2 . aa-a|NEWOBJ_EX 92 4 . aaa-a
PROTO 80 2 uint1 -|STOP 2e 0 . a-|FRAME 95 4 uint8 -|PERSID 50 0 stringnl_noescape -a|BINPERSID 51 1 . a-a
"""


def rows():
    """Name, code as a number, protocol, argument or None, taken, given."""
    for entry in TABLE.replace('\n', '|').split('|'):
        if entry:
            name, code, protocol, argument, stack = entry.split()
            taken, _, given = stack.partition('-')
            yield name, int(code, 16), int(protocol), None if argument == '.' else argument, taken, given


def codes():
    """The names that the module pickle has for them."""
    return {name: bytes([code]) for name, code, *_ in rows()} | {'TRUE': b'I01\n', 'FALSE': b'I00\n'}
