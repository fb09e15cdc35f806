from concurrent.futures import ThreadPoolExecutor
def leaf(x): return x + 1
def node(x): return list(ex.map(leaf, range(x)))
with ThreadPoolExecutor(2) as ex:
    print(list(ex.map(node, [2, 3])))
