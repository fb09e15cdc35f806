import lockstep
from lost_update import Page, Site


@lockstep.every_schedule
def test_one_page():
    """Two visits to one page: the page has 2, and the site has 2."""
    site = Site()
    page = Page(site)
    lockstep.together(page.visit, page.visit)
    assert page.visits == 2, f"the page has {page.visits}"
    assert site.visits == 2, f"the site has {site.visits}"


@lockstep.every_schedule
def test_two_pages():
    """A visit to each of two pages: the site has 2."""
    site = Site()
    home = Page(site)
    news = Page(site)
    lockstep.together(home.visit, news.visit)
    assert site.visits == 2, f"the site has {site.visits}"
    assert home.visits == 1, f"the first page has {home.visits}"
    assert news.visits == 1, f"the second page has {news.visits}"
