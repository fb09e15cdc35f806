import threading


class Site:
    def __init__(self):
        self.visits = 0


class Page:
    def __init__(self, site):
        self.site = site
        self.visits = 0

    def visit(self):
        of_page = self.visits
        of_page = of_page + 1
        self.visits = of_page
        of_site = self.site.visits
        of_site = of_site + 1
        self.site.visits = of_site
