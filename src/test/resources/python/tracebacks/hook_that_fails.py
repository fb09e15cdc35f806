import sys
def h(t, v, tb): print("HOOK", t.__name__, v, tb.tb_lineno); [][1]
sys.excepthook = h
def f(): {}['a']
f()
# expect: HOOK KeyError 'a' 5
# expect stderr: Error in sys.excepthook:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "hook_that_fails.py", line 2, in h
# expect stderr:     def h(t, v, tb): print("HOOK", t.__name__, v, tb.tb_lineno); [][1]
# expect stderr:                                                                  ~~^^^
# expect stderr: IndexError: list index out of range
# expect stderr:
# expect stderr: Original exception was:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "hook_that_fails.py", line 5, in <module>
# expect stderr:     f()
# expect stderr:     ~^^
# expect stderr:   File "hook_that_fails.py", line 4, in f
# expect stderr:     def f(): {}['a']
# expect stderr:              ~~^^^^^
# expect stderr: KeyError: 'a'
# expect exit: 1
