from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, names):
    with ThreadPoolExecutor(max_workers=8) as pool:
        futures = [pool.submit(fetch, name) for name in names]
        answers = []
        for future in futures:
            try:
                answers.append(future.result())
            except OSError:
                answers.append(None)
        return answers
