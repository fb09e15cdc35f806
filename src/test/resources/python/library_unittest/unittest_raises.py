import unittest, sys, io
class T(unittest.TestCase):
    def test_r(self):
        with self.assertRaises(ValueError) as c: int("x")
        self.assertIn("x", str(c.exception))
        self.assertRaises(KeyError, {}.__getitem__, 1)
        with self.assertRaisesRegex(ValueError, "inv.lid"): int("x")
    def test_not(self):
        with self.assertRaises(KeyError): pass
    def test_regex(self):
        with self.assertRaisesRegex(ValueError, "zzz"): int("x")
out = io.StringIO()
r = unittest.TextTestRunner(out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]))
print("\n".join(l for l in out.getvalue().split("\n") if not l.startswith("Ran ")))
print(r)
# expect: test_not (__main__.T.test_not) ... FAIL
# expect: test_r (__main__.T.test_r) ... ok
# expect: test_regex (__main__.T.test_regex) ... FAIL
# expect:
# expect: ======================================================================
# expect: FAIL: test_not (__main__.T.test_not)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_raises.py", line 9, in test_not
# expect:     with self.assertRaises(KeyError): pass
# expect:          ~~~~~~~~~~~~~~~~~^^^^^^^^^^
# expect: AssertionError: KeyError not raised
# expect:
# expect: ======================================================================
# expect: FAIL: test_regex (__main__.T.test_regex)
# expect: ----------------------------------------------------------------------
# expect: ValueError: invalid literal for int() with base 10: 'x'
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "unittest_raises.py", line 11, in test_regex
# expect:     with self.assertRaisesRegex(ValueError, "zzz"): int("x")
# expect:          ~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^
# expect: AssertionError: "zzz" does not match "invalid literal for int() with base 10: 'x'"
# expect:
# expect: ----------------------------------------------------------------------
# expect:
# expect: FAILED (failures=2)
# expect:
# expect: <unittest.runner.TextTestResult run=3 errors=0 failures=2>
