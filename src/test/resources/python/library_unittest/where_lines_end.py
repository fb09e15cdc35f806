# A line break that only one of two texts ends in shows as a line of its own.
import unittest

case = unittest.FunctionTestCase(print)
for first, second in [('a\n', 'a'), ('', 'a'), ('a', 'b'), ('a\nb', 'a\nb\n'), ('x\ny\n', 'x\nz'), ('\n', 'a')]:
    try:
        case.assertEqual(first, second)
    except AssertionError as e:
        print(repr(str(e)))

nan = type('Kelvin', (float,), {})('nan')
print(nan != nan, nan == nan, nan < 1.0)
# expect: "'a\\n' != 'a'\n  a\n- \n"
# expect: "'' != 'a'\n+ a\n"
# expect: "'a' != 'b'\n- a\n+ b\n"
# expect: "'a\\nb' != 'a\\nb\\n'\n  a\n  b\n+ \n"
# expect: "'x\\ny\\n' != 'x\\nz'\n  x\n+ z\n- y\n- \n"
# expect: "'\\n' != 'a'\n+ a\n- \n- \n"
# expect: True False False
