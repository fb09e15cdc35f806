import threading
import time

worker = threading.Thread(target=time.sleep, args=(0.2,))
worker.start()
worker.join()
print("done")
