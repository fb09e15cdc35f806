"""asyncio. Its modules are loaded when something in them is first asked for: a short program pays for little."""

_HOMES = {
    'base_events': 'BaseEventLoop Server',
    'coroutines': 'iscoroutinefunction iscoroutine',
    'events': 'AbstractEventLoopPolicy AbstractEventLoop AbstractServer Handle TimerHandle get_event_loop_policy '
              'set_event_loop_policy get_event_loop set_event_loop new_event_loop get_child_watcher '
              'set_child_watcher _set_running_loop get_running_loop _get_running_loop',
    'exceptions': 'BrokenBarrierError CancelledError InvalidStateError TimeoutError IncompleteReadError '
                  'LimitOverrunError SendfileNotAvailableError',
    'futures': 'Future wrap_future isfuture',
    'locks': 'Lock Event Condition Semaphore BoundedSemaphore Barrier',
    'protocols': 'BaseProtocol Protocol DatagramProtocol SubprocessProtocol BufferedProtocol',
    'runners': 'Runner run',
    'queues': 'Queue PriorityQueue LifoQueue QueueFull QueueEmpty QueueShutDown',
    'streams': 'StreamReader StreamWriter StreamReaderProtocol open_connection start_server '
               'open_unix_connection start_unix_server',
    'subprocess': 'create_subprocess_exec create_subprocess_shell',
    'taskgroups': 'TaskGroup',
    'tasks': 'Task create_task FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED wait wait_for as_completed sleep gather '
             'shield ensure_future run_coroutine_threadsafe current_task all_tasks create_eager_task_factory '
             'eager_task_factory _register_task _unregister_task _enter_task _leave_task',
    'threads': 'to_thread',
    'timeouts': 'Timeout timeout timeout_at',
    'transports': 'BaseTransport ReadTransport WriteTransport Transport DatagramTransport SubprocessTransport',
    'unix_events': 'SelectorEventLoop DefaultEventLoopPolicy EventLoop',
}
_HOME = {name: module for module, names in _HOMES.items() for name in names.split()}
_MODULES = frozenset(_HOMES) | {'base_futures', 'base_tasks', 'constants', 'format_helpers', 'log', 'mixins',
                                'selector_events', 'base_subprocess', 'staggered', 'trsock', 'sslproto'}

_late = *_MODULES,
__all__ = tuple(name for name in _HOME if not name.startswith('_'))


def __getattr__(name):
    module = _HOME.get(name)
    if module is None:
        if name not in _MODULES:
            raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
        module = name
    loaded = __import__('asyncio.' + module, None, None, ['*'])
    if name in _MODULES and name not in _HOME:
        return loaded
    value = getattr(loaded, name)
    globals()[name] = value
    return value


def __dir__():
    return sorted(set(globals()) | set(__all__))
