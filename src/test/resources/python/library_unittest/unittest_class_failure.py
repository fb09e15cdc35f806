import unittest, sys, io
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError("no")
    def test_a(self): pass
@unittest.skip("all")
class S(unittest.TestCase):
    def test_b(self): pass
out = io.StringIO()
r = unittest.TextTestRunner(out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]))
print("\n".join(l for l in out.getvalue().split("\n") if not l.startswith("Ran ")))
print(r)
# expect: test_b (__main__.S.test_b) ... skipped 'all'
# expect: setUpClass (__main__.T) ... ERROR
# expect:
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.T)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_class_failure.py", line 4, in setUpClass
# expect:     def setUpClass(cls): raise RuntimeError("no")
# expect:                          ^^^^^^^^^^^^^^^^^^^^^^^^
# expect: RuntimeError: no
# expect:
# expect: ----------------------------------------------------------------------
# expect:
# expect: FAILED (errors=1, skipped=1)
# expect:
# expect: <unittest.runner.TextTestResult run=1 errors=1 failures=0>
