print('%s %r %d %5.2f %x %o %e %c %%' % ('a', 'b', 3, 2.5, 255, 8, 1.5, 'c'), '%(k)s %(n)03d' % {'k': 1, 'n': 7}, '%-5s|%5s|' % ('a', 'b'), '%*d' % (4, 2), '%+d % d %#x' % (1, 2, 255))
for f, a in (('%d', 'x'), ('%s %s', 'a'), ('%s', (1, 2)), ('%z', 1), ('%(a)s', 1), ('%c', 'ab'), ('%', 1), ('%x', 1.5)):
    try: print(f % a)
    except (TypeError, ValueError, KeyError) as e: print(e)
# expect: a 'b' 3  2.50 ff 10 1.500000e+00 c % 1 007 a    |    b|    2 +1  2 0xff
# expect: %d format: a real number is required, not str
# expect: not enough arguments for format string
# expect: not all arguments converted during string formatting
# expect: unsupported format character 'z' (0x7a) at index 1
# expect: format requires a mapping
# expect: %c requires int or char
# expect: incomplete format
# expect: %x format: an integer is required, not float
