"""Tasks that end together: the block's end awaits them all; if one fails, the others and the block are cancelled."""

__all__ = ('TaskGroup',)

from _asyncio import current_task, get_running_loop
from asyncio.exceptions import CancelledError


class TaskGroup:
    def __init__(self):
        self._loop = None
        # the one whose block it is
        self._parent_task = None
        self._tasks = set()
        self._all_done = None
        self._errors = []
        # SystemExit or KeyboardInterrupt: it is raised as it is
        self._exit = None
        self._entered = self._exiting = self._aborting = self._cancelled_parent = False

    def __repr__(self):
        words = ['<TaskGroup']
        for name, things in (('tasks', self._tasks), ('errors', self._errors)):
            if things:
                words.append(f'{name}={len(things)}')
        if self._aborting or self._entered:
            words.append('cancelling' if self._aborting else 'entered')
        return ' '.join(words) + '>'

    # ---- tasks ----

    def _objection(self):
        if not self._entered:
            return 'has not been entered'
        if self._exiting and not self._tasks:
            return 'is finished'
        return 'is shutting down' if self._aborting else None

    def create_task(self, coro, *, name=None, context=None):
        if objection := self._objection():
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} {objection}')
        options = {} if context is None else {'context': context}
        task = self._loop.create_task(coro, name=name, **options)
        if not task.done():
            self._tasks.add(task)
            task.add_done_callback(self._on_task_done)
        else:
            # it was an eager one
            self._on_task_done(task)
        return task

    def _on_task_done(self, task):
        self._tasks.discard(task)
        if self._all_done is not None and not (self._tasks or self._all_done.done()):
            self._all_done.set_result(True)
        if not task.cancelled() and task.exception() is not None:
            self._on_error(task, task.exception())

    def _on_error(self, task, error):
        self._errors.append(error)
        self._note(error)
        parent = self._parent_task
        if parent.done():
            self._loop.call_exception_handler({
                'message': f'Task {task!r} has errored out but its parent task {parent} is already completed',
                'exception': error, 'task': task})
        elif not (self._aborting or self._cancelled_parent):
            self._abort()
            # stops the block at its next await; taken back at its end
            self._cancelled_parent = True
            parent.cancel()

    def _note(self, error):
        if self._exit is None and isinstance(error, (SystemExit, KeyboardInterrupt)):
            self._exit = error

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    # ---- the block ----

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has already been entered')
        self._loop = self._loop or get_running_loop()
        self._parent_task = current_task(self._loop)
        if self._parent_task is None:
            raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
        self._entered = True
        return self

    async def __aexit__(self, et, exc, tb):
        self._exiting = True
        cancelled = own = None
        if exc is not None:
            self._note(exc)
            if isinstance(exc, CancelledError):
                cancelled = exc
            else:
                own = exc
            if not self._aborting:
                self._abort()
        parent = self._parent_task
        try:
            # until the last has ended, however often somebody cancels this
            while self._tasks:
                self._all_done = self._loop.create_future()
                try:
                    await self._all_done
                except CancelledError as error:
                    if not self._aborting:
                        cancelled = error
                        self._abort()
                self._all_done = None
            if self._exit is not None:
                raise self._exit
            if self._cancelled_parent and parent.uncancel() == 0:
                # nobody but the group wanted the block to end
                cancelled = None
            if cancelled is not None and not self._errors:
                raise cancelled
            if own is not None:
                self._errors.append(own)
            if not self._errors:
                return
            if parent.cancelling():
                # somebody else does: the task learns of it at its next await
                parent.uncancel()
                parent.cancel()
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
        finally:
            # an exception that is raised refers to this frame: no ring
            self._parent_task = self._errors = self._exit = None
            cancelled = own = exc = parent = None
