from concurrent.futures import ThreadPoolExecutor
import time, atexit
atexit.register(print, 'atexit')
ex = ThreadPoolExecutor(2)
for i in range(3): ex.submit(lambda i=i: (time.sleep(0.05 * (i + 1)), print('job', i)))
print('main ends')
# expect: main ends
# expect: job 0
# expect: job 1
# expect: job 2
# expect: atexit
