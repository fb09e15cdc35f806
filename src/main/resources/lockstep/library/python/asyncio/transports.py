"""What a protocol may call: classes of which every method is for a kind of transport to write."""

__all__ = ('BaseTransport', 'ReadTransport', 'WriteTransport', 'Transport', 'DatagramTransport',
           'SubprocessTransport')


class BaseTransport:
    __slots__ = ('_extra',)

    def __init__(self, extra=None):
        self._extra = extra if extra is not None else {}

    def get_extra_info(self, name, default=None):
        return self._extra[name] if name in self._extra else default


class ReadTransport(BaseTransport):
    __slots__ = ()


class WriteTransport(BaseTransport):
    __slots__ = ()

    def writelines(self, list_of_data):
        self.write(b''.join(list_of_data))


class Transport(ReadTransport, WriteTransport):
    __slots__ = ()


class DatagramTransport(BaseTransport):
    __slots__ = ('_sock',)


class SubprocessTransport(BaseTransport):
    __slots__ = ()


def _leave_open(cls, names):
    for name in names.split():
        def missing(self, *args, **kwargs):
            raise NotImplementedError
        missing.__name__, missing.__qualname__ = name, f'{cls.__name__}.{name}'
        setattr(cls, name, missing)


_leave_open(BaseTransport, 'is_closing close set_protocol get_protocol')
_leave_open(ReadTransport, 'is_reading pause_reading resume_reading')
_leave_open(WriteTransport, 'set_write_buffer_limits get_write_buffer_size get_write_buffer_limits write write_eof '
                            'can_write_eof abort')
_leave_open(DatagramTransport, 'sendto abort')
_leave_open(SubprocessTransport, 'get_pid get_returncode get_pipe_transport send_signal terminate kill')
