import unittest, sys, io
class T(unittest.TestCase):
    def test_s(self): self.assertEqual("one\ntwo\n", "one\n2\n")
out = io.StringIO()
r = unittest.TextTestRunner(out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]))
print("\n".join(l for l in out.getvalue().split("\n") if not l.startswith("Ran ")))
print(r)
# expect: test_s (__main__.T.test_s) ... FAIL
# expect:
# expect: ======================================================================
# expect: FAIL: test_s (__main__.T.test_s)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_strings_differ.py", line 3, in test_s
# expect:     def test_s(self): self.assertEqual("one\ntwo\n", "one\n2\n")
# expect:                       ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: AssertionError: 'one\ntwo\n' != 'one\n2\n'
# expect:   one
# expect: - two
# expect: + 2
# expect:
# expect:
# expect: ----------------------------------------------------------------------
# expect:
# expect: FAILED (failures=1)
# expect:
# expect: <unittest.runner.TextTestResult run=1 errors=0 failures=1>
