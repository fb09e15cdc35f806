from concurrent.futures import ThreadPoolExecutor, wait, as_completed, Future
import threading
ev = threading.Event()
ex = ThreadPoolExecutor(2)
fs = [ex.submit(ev.wait), ex.submit(pow, 2, 3)]
for f in as_completed(fs): print(f.result())
