import threading, sys
def f(): raise SystemExit('from thread')
t = threading.Thread(target=f)
t.start()
t.join()
print('main'); sys.exit('bye')
# expect: main
# expect stderr: bye
# expect exit: 1
