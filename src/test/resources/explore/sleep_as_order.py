import threading
import time

done = False


def work():
    global done
    time.sleep(0.1)
    done = True


t = threading.Thread(target=work)
t.start()
time.sleep(1)
assert done
