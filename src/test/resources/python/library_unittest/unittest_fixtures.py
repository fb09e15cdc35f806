import unittest, sys, io
def setUpModule(): print("setUpModule")
def tearDownModule(): print("tearDownModule")
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("setUpClass")
    @classmethod
    def tearDownClass(cls): print("tearDownClass")
    def setUp(self): print("setUp"); self.addCleanup(print, "cleanup")
    def tearDown(self): print("tearDown")
    def test_a(self): print("a")
    def test_b(self): raise KeyError("b")
out = io.StringIO()
r = unittest.TextTestRunner(out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]))
print("\n".join(l for l in out.getvalue().split("\n") if not l.startswith("Ran ")))
print(r)
# expect: setUpModule
# expect: setUpClass
# expect: setUp
# expect: a
# expect: tearDown
# expect: cleanup
# expect: setUp
# expect: tearDown
# expect: cleanup
# expect: tearDownClass
# expect: tearDownModule
# expect: test_a (__main__.T.test_a) ... ok
# expect: test_b (__main__.T.test_b) ... ERROR
# expect:
# expect: ======================================================================
# expect: ERROR: test_b (__main__.T.test_b)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_fixtures.py", line 12, in test_b
# expect:     def test_b(self): raise KeyError("b")
# expect:                       ^^^^^^^^^^^^^^^^^^^
# expect: KeyError: 'b'
# expect:
# expect: ----------------------------------------------------------------------
# expect:
# expect: FAILED (errors=1)
# expect:
# expect: <unittest.runner.TextTestResult run=2 errors=1 failures=0>
