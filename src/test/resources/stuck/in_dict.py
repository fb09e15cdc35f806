import threading
locks = {'x': threading.Lock(), 'y': threading.Lock()}
locks['x'].acquire()
locks['x'].acquire()
