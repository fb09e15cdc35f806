import sched
s = sched.scheduler(); s.enter(0.02, 1, print, ('two',)); s.enter(0.01, 1, print, ('one',)); s.run()
# expect: one
# expect: two
