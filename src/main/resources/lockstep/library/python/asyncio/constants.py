"""Figures that asyncio's parts agree upon."""

# entries of the call stack that debug mode keeps of where a thing was made
DEBUG_STACK_DEPTH = 10
# seconds that asyncio.run() waits at its end for the default executor's threads
THREAD_JOIN_TIMEOUT = 5 * 60
# for programs that look
ACCEPT_RETRY_DELAY, LOG_THRESHOLD_FOR_CONNLOST_WRITES = 1, 5
FLOW_CONTROL_HIGH_WATER_SSL_READ, FLOW_CONTROL_HIGH_WATER_SSL_WRITE = 256, 512
SENDFILE_FALLBACK_READBUFFER_SIZE = 1024 * 256


def __getattr__(name):
    # an enumeration is dear to make, and hardly ever asked for
    if name != '_SendfileMode':
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    import enum
    mode = globals()[name] = enum.Enum('_SendfileMode', 'UNSUPPORTED TRY_NATIVE FALLBACK')
    return mode
