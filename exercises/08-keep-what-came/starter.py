from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, names):
    # TODO: None for a page that fails, and the answers of all others
    with ThreadPoolExecutor(max_workers=8) as pool:
        try:
            return list(pool.map(fetch, names))
        except OSError:
            return []
