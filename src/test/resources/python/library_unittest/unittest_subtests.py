import unittest, sys, io
class T(unittest.TestCase):
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1, "m")
out = io.StringIO()
r = unittest.TextTestRunner(out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]))
print("\n".join(l for l in out.getvalue().split("\n") if not l.startswith("Ran ")))
print(r)
# expect: test_sub (__main__.T.test_sub) ... 
# expect:   test_sub (__main__.T.test_sub) (i=1) ... FAIL
# expect:
# expect: ======================================================================
# expect: FAIL: test_sub (__main__.T.test_sub) (i=1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_subtests.py", line 6, in test_sub
# expect:     self.assertNotEqual(i, 1, "m")
# expect:     ~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^
# expect: AssertionError: 1 == 1 : m
# expect:
# expect: ----------------------------------------------------------------------
# expect:
# expect: FAILED (failures=1)
# expect:
# expect: <unittest.runner.TextTestResult run=1 errors=0 failures=1>
