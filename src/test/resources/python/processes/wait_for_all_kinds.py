# wait() for numbers of processes, sockets and connections; what a child knows of the log; a lock of another context.
import logging
import multiprocessing as mp
import os
import socket
import threading
from multiprocessing.connection import wait


def talk(port):
    with socket.create_connection(('localhost', port)) as sock:
        sock.sendall(b'x')
        sock.recv(1)


def level(writer):
    writer.send((mp.get_logger().level, logging.getLogger().level, threading.get_native_id() == os.getpid()))


def nothing(lock):
    pass


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with socket.create_server(('localhost', 0)) as server:
        child = mp.Process(target=talk, args=(server.getsockname()[1],))
        child.start()
        connection, _ = server.accept()
        print(wait([connection]) == [connection], connection.recv(1), wait([connection, server], 0.01))
        print(isinstance(child.sentinel, int), wait([child.sentinel], 0))
        connection.close()
        print(wait([child.sentinel]) == [child.sentinel])
        child.join()

    logger = mp.get_logger()
    logger.setLevel(32)
    reader, writer = mp.Pipe(duplex=False)
    child = mp.Process(target=level, args=(writer,))
    child.start()
    print(reader.recv())
    child.join()

    try:
        mp.Process(target=nothing, args=(mp.get_context('fork').Lock(),)).start()
    except RuntimeError as error:
        print(error)
    try:
        mp.get_context('forkserver').set_forkserver_preload([1])
    except TypeError as error:
        print(error)
# expect: True b'x' []
# expect: True []
# expect: True
# expect: (32, 30, True)
# expect: A SemLock created in a fork context is being shared with a process in a spawn context. This is not supported. Please use the same context to create multiprocessing objects and Process.
# expect: module_names must be a list of strings
