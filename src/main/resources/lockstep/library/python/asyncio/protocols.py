"""What a transport calls: classes whose methods do nothing until a program says otherwise."""

__all__ = ('BaseProtocol', 'Protocol', 'DatagramProtocol', 'SubprocessProtocol', 'BufferedProtocol')


def _kind(name, bases, *methods):
    body = {'__module__': __name__, '__slots__': ()}
    for method in methods:
        def ignore(self, *told):
            pass
        ignore.__name__, ignore.__qualname__ = method, f'{name}.{method}'
        body[method] = ignore
    return type(name, bases, body)


BaseProtocol = _kind('BaseProtocol', (), 'connection_made', 'connection_lost', 'pause_writing', 'resume_writing')
Protocol = _kind('Protocol', (BaseProtocol,), 'data_received', 'eof_received')
BufferedProtocol = _kind('BufferedProtocol', (BaseProtocol,), 'get_buffer', 'buffer_updated', 'eof_received')
DatagramProtocol = _kind('DatagramProtocol', (BaseProtocol,), 'datagram_received', 'error_received')
SubprocessProtocol = _kind('SubprocessProtocol', (BaseProtocol,), 'pipe_data_received', 'pipe_connection_lost',
                           'process_exited')
