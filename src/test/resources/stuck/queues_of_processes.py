import multiprocessing as mp
def child(to_child, to_parent):
    order = to_child.get()
    to_parent.put('done ' + order)
if __name__ == '__main__':
    to_child, to_parent = mp.Queue(), mp.Queue()
    worker = mp.Process(target=child, args=(to_child, to_parent), name='worker')
    worker.start()
    print(to_parent.get())      # asks before giving the order
    to_child.put('order')
    worker.join()
