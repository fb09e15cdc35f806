import threading
import time

worker = threading.Thread(target=time.sleep, args=(0.2,))
worker.start()
print("done")
# NEVER_JOINED line 5, 1 times
