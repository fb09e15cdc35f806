# What is asked first: the argument, or whether the letter is known.
def tried(pattern, values):
    try: print(repr(pattern), repr(pattern % values))
    except (TypeError, ValueError, OverflowError) as e: print(repr(pattern), type(e).__name__, e)


for pattern, values in (('%s%!', ('a',)), ('%!', ('a',)), ('%*d|', (-1, 3)), ('%*d|', (-3, 3)), (b'%*X', (-1, 3)), ('%.*f', (-1, 2.5)), ('%.*f', (-2, 2.5)),
                        ('%*d', (10 ** 20, 1)), ('%.*d', (10 ** 20, 1)), ('%5%', ()), ('%5%', (1,)), ('%(a)s%l9', {'a': 1}), ('%*', (1,)), ('%b', ()), ('%b', (1,))):
    tried(pattern, values)
import re, struct
print(re.compile('(?P<n>a)').groupindex, repr(re.compile('a').groupindex))
for format in 'é', '3é':
    try: struct.calcsize(format)
    except UnicodeEncodeError as e: print(e)
for text in ('_', '1_', '1__0', '_1', '1_j', '1_000j', '1e_5', '(_1)', 'a_b', 'x', ' _ '):
    try: print(complex(text))
    except ValueError as e: print(e)
# expect: '%s%!' TypeError not enough arguments for format string
# expect: '%!' ValueError unsupported format character '!' (0x21) at index 1
# expect: '%*d|' '3|'
# expect: '%*d|' '3  |'
# expect: b'%*X' b'3'
# expect: '%.*f' '2'
# expect: '%.*f' '2'
# expect: '%*d' OverflowError Python int too large to convert to C ssize_t
# expect: '%.*d' OverflowError Python int too large to convert to C int
# expect: '%5%' TypeError not enough arguments for format string
# expect: '%5%' ValueError unsupported format character '%' (0x25) at index 2
# expect: '%(a)s%l9' TypeError not enough arguments for format string
# expect: '%*' ValueError incomplete format
# expect: '%b' TypeError not enough arguments for format string
# expect: '%b' ValueError unsupported format character 'b' (0x62) at index 1
# expect: {'n': 1} {}
# expect: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
# expect: could not convert string to complex: '_'
# expect: could not convert string to complex: '1_'
# expect: could not convert string to complex: '1__0'
# expect: could not convert string to complex: '_1'
# expect: could not convert string to complex: '1_j'
# expect: 1000j
# expect: could not convert string to complex: '1e_5'
# expect: could not convert string to complex: '(_1)'
# expect: could not convert string to complex: 'a_b'
# expect: complex() arg is a malformed string
# expect: could not convert string to complex: ' _ '
