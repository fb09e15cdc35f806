import threading
ready = threading.Event()
ready.wait()
