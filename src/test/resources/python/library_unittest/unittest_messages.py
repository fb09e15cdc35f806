import unittest, sys, io
class T(unittest.TestCase):
    def test_1(self): self.assertTrue(0)
    def test_2(self): self.assertIs(1, None)
    def test_3(self): self.assertIn(3, [1])
    def test_4(self): self.assertLess(2, 1)
    def test_5(self): self.assertAlmostEqual(1, 1.1)
    def test_6(self): self.assertIsInstance(1, str)
    def test_7(self): self.assertSetEqual({1}, {2})
    def test_8(self): self.assertCountEqual([1, 1], [1])
    def test_9(self): self.assertEqual(1, 2, "why")
    def test_a(self): self.assertRegex("abc", "x+")
out = io.StringIO()
r = unittest.TextTestRunner(out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]))
print("\n".join(l for l in out.getvalue().split("\n") if not l.startswith("Ran ")))
print(r)
# expect: test_1 (__main__.T.test_1) ... FAIL
# expect: test_2 (__main__.T.test_2) ... FAIL
# expect: test_3 (__main__.T.test_3) ... FAIL
# expect: test_4 (__main__.T.test_4) ... FAIL
# expect: test_5 (__main__.T.test_5) ... FAIL
# expect: test_6 (__main__.T.test_6) ... FAIL
# expect: test_7 (__main__.T.test_7) ... FAIL
# expect: test_8 (__main__.T.test_8) ... FAIL
# expect: test_9 (__main__.T.test_9) ... FAIL
# expect: test_a (__main__.T.test_a) ... FAIL
# expect:
# expect: ======================================================================
# expect: FAIL: test_1 (__main__.T.test_1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_messages.py", line 3, in test_1
# expect:     def test_1(self): self.assertTrue(0)
# expect:                       ~~~~~~~~~~~~~~~^^^
# expect: AssertionError: 0 is not true
# expect:
# expect: ======================================================================
# expect: FAIL: test_2 (__main__.T.test_2)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_messages.py", line 4, in test_2
# expect:     def test_2(self): self.assertIs(1, None)
# expect:                       ~~~~~~~~~~~~~^^^^^^^^^
# expect: AssertionError: 1 is not None
# expect:
# expect: ======================================================================
# expect: FAIL: test_3 (__main__.T.test_3)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_messages.py", line 5, in test_3
# expect:     def test_3(self): self.assertIn(3, [1])
# expect:                       ~~~~~~~~~~~~~^^^^^^^^
# expect: AssertionError: 3 not found in [1]
# expect:
# expect: ======================================================================
# expect: FAIL: test_4 (__main__.T.test_4)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_messages.py", line 6, in test_4
# expect:     def test_4(self): self.assertLess(2, 1)
# expect:                       ~~~~~~~~~~~~~~~^^^^^^
# expect: AssertionError: 2 not less than 1
# expect:
# expect: ======================================================================
# expect: FAIL: test_5 (__main__.T.test_5)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_messages.py", line 7, in test_5
# expect:     def test_5(self): self.assertAlmostEqual(1, 1.1)
# expect:                       ~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect: AssertionError: 1 != 1.1 within 7 places (0.10000000000000009 difference)
# expect:
# expect: ======================================================================
# expect: FAIL: test_6 (__main__.T.test_6)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_messages.py", line 8, in test_6
# expect:     def test_6(self): self.assertIsInstance(1, str)
# expect:                       ~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect: AssertionError: 1 is not an instance of <class 'str'>
# expect:
# expect: ======================================================================
# expect: FAIL: test_7 (__main__.T.test_7)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_messages.py", line 9, in test_7
# expect:     def test_7(self): self.assertSetEqual({1}, {2})
# expect:                       ~~~~~~~~~~~~~~~~~~~^^^^^^^^^^
# expect: AssertionError: Items in the first set but not the second:
# expect: 1
# expect: Items in the second set but not the first:
# expect: 2
# expect:
# expect: ======================================================================
# expect: FAIL: test_8 (__main__.T.test_8)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_messages.py", line 10, in test_8
# expect:     def test_8(self): self.assertCountEqual([1, 1], [1])
# expect:                       ~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^
# expect: AssertionError: Element counts were not equal:
# expect: First has 2, Second has 1:  1
# expect:
# expect: ======================================================================
# expect: FAIL: test_9 (__main__.T.test_9)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_messages.py", line 11, in test_9
# expect:     def test_9(self): self.assertEqual(1, 2, "why")
# expect:                       ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^
# expect: AssertionError: 1 != 2 : why
# expect:
# expect: ======================================================================
# expect: FAIL: test_a (__main__.T.test_a)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_messages.py", line 12, in test_a
# expect:     def test_a(self): self.assertRegex("abc", "x+")
# expect:                       ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^
# expect: AssertionError: Regex didn't match: 'x+' not found in 'abc'
# expect:
# expect: ----------------------------------------------------------------------
# expect:
# expect: FAILED (failures=10)
# expect:
# expect: <unittest.runner.TextTestResult run=10 errors=0 failures=10>
