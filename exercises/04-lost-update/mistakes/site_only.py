import threading


class Site:
    def __init__(self):
        self.visits = 0
        self.lock = threading.Lock()


class Page:
    def __init__(self, site):
        self.site = site
        self.visits = 0

    def visit(self):
        self.visits += 1
        with self.site.lock:
            self.site.visits += 1
