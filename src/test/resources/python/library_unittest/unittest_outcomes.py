import unittest, sys, io
class T(unittest.TestCase):
    def test_ok(self): self.assertEqual(1, 1)
    def test_bad(self):
        "doc"
        self.assertEqual(1, 2)
    def test_err(self): 1/0
    @unittest.skip("why")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_x(self): self.fail()
out = io.StringIO()
r = unittest.TextTestRunner(out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]))
print("\n".join(l for l in out.getvalue().split("\n") if not l.startswith("Ran ")))
print(r)
# expect: test_bad (__main__.T.test_bad)
# expect: doc ... FAIL
# expect: test_err (__main__.T.test_err) ... ERROR
# expect: test_ok (__main__.T.test_ok) ... ok
# expect: test_skip (__main__.T.test_skip) ... skipped 'why'
# expect: test_x (__main__.T.test_x) ... expected failure
# expect:
# expect: ======================================================================
# expect: ERROR: test_err (__main__.T.test_err)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_outcomes.py", line 7, in test_err
# expect:     def test_err(self): 1/0
# expect:                         ~^~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: ======================================================================
# expect: FAIL: test_bad (__main__.T.test_bad)
# expect: doc
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_outcomes.py", line 6, in test_bad
# expect:     self.assertEqual(1, 2)
# expect:     ~~~~~~~~~~~~~~~~^^^^^^
# expect: AssertionError: 1 != 2
# expect:
# expect: ----------------------------------------------------------------------
# expect:
# expect: FAILED (failures=1, errors=1, skipped=1, expected failures=1)
# expect:
# expect: <unittest.runner.TextTestResult run=5 errors=1 failures=1>
